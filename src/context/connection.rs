//! The service, and how it is reached: its client, its name in the record, and the credential.

use std::cell::OnceCell;
use std::rc::Rc;

use url::Url;

use super::Context;
use crate::api::{Client, RetryPolicy};
use crate::config::Service;
use crate::credentials::{CredentialStore, entry_name};
use crate::download::Downloader;
use crate::error::{Error, Kind, Result};
use crate::net::{NetworkSettings, RequestLog};
use alloo_common::secret::ApiKey;

/// A service and how it is reached.
pub struct Connection {
    /// The client of its API.
    pub client: Client,
    /// Its name in the record.
    pub service: String,
    /// The prefix of the key, by which the record tells one credential from another.
    pub credential: String,
    /// Where the key comes from, in words.
    pub key_source: String,
    downloader: OnceCell<Downloader>,
    url: Url,
    policy: RetryPolicy,
    network: NetworkSettings,
    log: Option<Rc<RequestLog>>,
}

impl Connection {
    /// Finds the key and makes the client; starts the embedded service where that one is meant. Sends
    /// nothing.
    ///
    /// # Errors
    /// [`Kind::Denied`] where there is no key; where the embedded service cannot start.
    pub async fn open(context: &Context) -> Result<Self> {
        context.in_time(Self::open_any(context)).await
    }

    /// The service could be reached as far as this machine can tell: there is a key, or a vault. Sends and
    /// starts nothing.
    ///
    /// # Errors
    /// As [`Connection::open`].
    pub async fn check(context: &Context) -> Result<()> {
        match &context.settings.service {
            Service::Remote(url) => match context.in_time(find_key(context, url)).await? {
                Some(_) => Ok(()),
                None => Err(no_key(url)),
            },
            #[cfg(feature = "sandbox")]
            Service::Embedded(vault) => super::embedded::check_vault(vault.clone()).map(drop),
            #[cfg(not(feature = "sandbox"))]
            Service::Embedded(_) => Ok(()),
        }
    }

    async fn open_any(context: &Context) -> Result<Self> {
        match &context.settings.service {
            Service::Remote(url) => Self::remote(context, url).await,
            #[cfg(feature = "sandbox")]
            Service::Embedded(vault) => Self::embedded(context, vault.clone()).await,
            #[cfg(not(feature = "sandbox"))]
            Service::Embedded(_) => Err(Error::new(
                Kind::Usage,
                "this alloo was built without the embedded service",
            )),
        }
    }

    async fn remote(context: &Context, url: &Url) -> Result<Self> {
        let Some((key, source)) = find_key(context, url).await? else {
            return Err(no_key(url));
        };
        context
            .output
            .verbose(1, &format!("service {url}, key {key} from {source}"));
        Self::new(context, url.clone(), key, source)
    }

    #[cfg(feature = "sandbox")]
    async fn embedded(context: &Context, vault: Option<std::path::PathBuf>) -> Result<Self> {
        let state_dir = context.settings.state_dir.join("sandbox");
        let service = super::embedded::start_inside(&state_dir, vault, context.sources.get()).await?;
        let url = Url::parse(service.url()).map_err(|error| {
            Error::new(Kind::Defect, "the embedded service has no address").because(error)
        })?;
        let key = service.key().clone();
        let state = state_dir.display();
        context
            .output
            .verbose(1, &format!("embedded service at {url}, state in {state}"));
        *context.embedded.borrow_mut() = Some(service);
        Self::new(context, url, key, "the embedded service".into())
    }

    fn new(context: &Context, url: Url, key: ApiKey, key_source: String) -> Result<Self> {
        let policy = RetryPolicy::new(context.settings.retries);
        let network = &context.settings.network;
        let log = context.request_log()?;
        Ok(Connection {
            service: context.settings.service_id(),
            credential: key.prefix().to_owned(),
            client: Client::new(&url, key, policy, network, log.clone())?,
            key_source,
            downloader: OnceCell::new(),
            url,
            policy,
            network: network.clone(),
            log,
        })
    }

    /// The client of results, made for the first one.
    ///
    /// # Errors
    /// As [`Downloader::new`].
    pub fn downloader(&self) -> Result<&Downloader> {
        if let Some(downloader) = self.downloader.get() {
            return Ok(downloader);
        }
        let downloader = Downloader::new(&self.url, self.policy, &self.network, self.log.clone())?;
        Ok(self.downloader.get_or_init(|| downloader))
    }
}

/// The error of a service without a key.
pub fn no_key(url: &Url) -> Error {
    let message = format!("no API key for {}", url.origin().ascii_serialization());
    Error::new(Kind::Denied, message)
        .code("missing_api_key")
        .hint(
            "your Alloovium account, or its administrator, gives you a key: store it with alloo auth login, or set \
             ALLOOVIUM_API_KEY. Without one, --vault DIR fills offline from a folder of documents",
        )
}

/// The key for a service and where it comes from: the environment, or else the store.
///
/// # Errors
/// As [`CredentialStore::get`].
pub async fn find_key(context: &Context, url: &Url) -> Result<Option<(ApiKey, String)>> {
    let settings = &context.settings;
    let store = CredentialStore::new(&settings.config_dir, settings.has_keyring);
    if let Some(warning) = store.narrow() {
        context.output.warn(&warning);
    }
    let entry = entry_name(settings.profile.as_deref(), url);
    let Some(key) = &settings.key else {
        return store.get(&entry).await;
    };
    if let (Some(given), Some(stored)) = (key.environment(), store.environment(&entry))
        && given != stored
    {
        let profile = settings.profile.as_deref().unwrap_or("default");
        context.output.warn(&format!(
            "ALLOOVIUM_API_KEY is a {given} key, but the key that is stored for the profile {profile:?} is a \
             {stored} one; the {given} key is used"
        ));
    }
    Ok(Some((key.clone(), "ALLOOVIUM_API_KEY".to_owned())))
}
