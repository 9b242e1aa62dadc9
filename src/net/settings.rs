//! What the environment says about the network; `config` reads it.

use std::ffi::OsString;

/// Proxies and certificates, as the environment names them. What is not set is the system's.
#[derive(Debug, Clone, Default)]
pub struct NetworkSettings {
    /// Variables that name proxies for HTTPS, and their values. A value may hold a password.
    pub proxies: Vec<(&'static str, String)>,
    /// `NO_PROXY`.
    pub no_proxy: Option<String>,
    /// `SSL_CERT_FILE`.
    pub certificate_file: Option<OsString>,
    /// `SSL_CERT_DIR`.
    pub certificate_folders: Option<OsString>,
}
