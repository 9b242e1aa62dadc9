//! TLS that costs nothing until it is used: the system's trusted roots are read at the first handshake, not
//! when the client is built (reading them is 95 % of a client's start).

use std::path::Path;
use std::sync::{Arc, OnceLock};

use super::NetworkSettings;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};

#[derive(Debug)]
struct LazyRoots {
    provider: Arc<CryptoProvider>,
    settings: NetworkSettings,
    verifier: OnceLock<Result<Arc<WebPkiServerVerifier>, String>>,
}

impl LazyRoots {
    fn get(&self) -> Result<&Arc<WebPkiServerVerifier>, Error> {
        self.verifier
            .get_or_init(|| {
                let roots = trusted_roots(&self.settings)?;
                WebPkiServerVerifier::builder_with_provider(Arc::new(roots), self.provider.clone())
                    .build()
                    .map_err(|error| error.to_string())
            })
            .as_ref()
            .map_err(|why| Error::General(why.clone()))
    }
}

impl ServerCertVerifier for LazyRoots {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.get()?
            .verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.get()?.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.get()?.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

/// How many certificates are trusted.
///
/// # Errors
/// Why there are none, in words.
pub fn count_roots(settings: &NetworkSettings) -> Result<usize, String> {
    trusted_roots(settings).map(|roots| roots.len())
}

/// The certificates that SSL_CERT_FILE and SSL_CERT_DIR name, or else the system's. An empty variable is
/// unset.
fn trusted_roots(settings: &NetworkSettings) -> Result<RootCertStore, String> {
    let mut roots = RootCertStore::empty();
    let mut errors = Vec::new();
    let (file, folders) = (&settings.certificate_file, &settings.certificate_folders);
    if let Some(file) = file {
        let path = Path::new(file);
        let certificates =
            read_pem(path).map_err(|why| format!("SSL_CERT_FILE={}: {why}", path.display()))?;
        roots.add_parsable_certificates(certificates);
        if roots.is_empty() {
            return Err(format!(
                "SSL_CERT_FILE={}: no certificate in it can be used",
                path.display()
            ));
        }
    }
    for folder in folders.iter().flat_map(std::env::split_paths) {
        let found = rustls_native_certs::load_certs_from_paths(None, Some(&folder));
        roots.add_parsable_certificates(found.certs);
        errors.extend(found.errors);
    }
    if file.is_none() && folders.is_none() {
        let found = system_roots();
        roots.add_parsable_certificates(found.certs);
        errors.extend(found.errors);
    }
    if roots.is_empty() {
        let place = match folders {
            Some(folders) => format!("SSL_CERT_DIR={} holds no certificates", folders.display()),
            None => "no trusted certificates found on this system".to_owned(),
        };
        let why = errors.first().map(|error| format!(" ({error})"));
        return Err(place + why.as_deref().unwrap_or_default());
    }
    Ok(roots)
}

#[cfg(all(unix, not(target_os = "macos")))]
fn system_roots() -> rustls_native_certs::CertificateResult {
    // Not the crate's own way: it takes an empty SSL_CERT_FILE for a file.
    let found = openssl_probe::probe();
    let mut all = rustls_native_certs::load_certs_from_paths(found.cert_file.as_deref(), None);
    for folder in found.cert_dir {
        let more = rustls_native_certs::load_certs_from_paths(None, Some(&folder));
        all.certs.extend(more.certs);
        all.errors.extend(more.errors);
    }
    all
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn system_roots() -> rustls_native_certs::CertificateResult {
    rustls_native_certs::load_native_certs()
}

/// The certificates of a PEM file, or what is wrong with it.
fn read_pem(path: &Path) -> Result<Vec<CertificateDer<'static>>, String> {
    let bytes = std::fs::read(path).map_err(|error| error.to_string())?;
    parse_pem(&bytes)
}

fn parse_pem(bytes: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    // Editors on Windows put a byte order mark before the first line.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.first() == Some(&0x30) {
        return Err(
            "it is a certificate in DER form, PEM is wanted (openssl x509 -inform der -in FILE)".into(),
        );
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err("it is UTF-16, plain PEM is wanted".into());
    }
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(bytes).collect();
    match certificates {
        Ok(certificates) if certificates.is_empty() => Err("it holds no PEM certificate".into()),
        Ok(certificates) => Ok(certificates),
        Err(error) => Err(format!("it is not valid PEM: {error}")),
    }
}

/// The client's TLS.
///
/// # Errors
/// Where the provider supports none of the protocol versions, which no build does.
pub(super) fn config(settings: &NetworkSettings) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Arc::new(LazyRoots {
        provider: provider.clone(),
        settings: settings.clone(),
        verifier: OnceLock::new(),
    });
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_a_file_of_certificates_is_told() {
        let authority = include_bytes!("../../tests/it/tls/ca.pem");
        assert_eq!(parse_pem(authority).map(|found| found.len()), Ok(1));
        let marked = [b"\xEF\xBB\xBF", authority.as_slice()].concat();
        assert_eq!(parse_pem(&marked).map(|found| found.len()), Ok(1));
        let wide: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain(authority.iter().flat_map(|byte| [*byte, 0]))
            .collect();
        for (bytes, word) in [
            (include_bytes!("../../tests/it/tls/leaf.der").as_slice(), "DER"),
            (&wide, "UTF-16"),
            (b"", "no PEM certificate"),
            (b"-----BEGIN CERTIFICATE-----\nMIIB", "not valid PEM"),
        ] {
            let why = parse_pem(bytes).unwrap_err();
            assert!(why.contains(word), "{why}");
        }
    }
}
