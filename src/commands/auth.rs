//! `alloo auth`: store, show and forget the key.

use std::io::{ErrorKind, Read};
use std::time::Duration;

use url::Url;

use crate::api::types::Me;
use crate::api::{Client, RetryPolicy};
use crate::cli::Auth;
use crate::config::{Service, Settings};
use crate::context::{Connection, Context};
use crate::credentials::{CredentialStore, StoredIn, entry_name};
use crate::error::{Error, Kind, Result};
use crate::sanitize::clean;
use crate::ui;
use alloo_common::secret::ApiKey;

/// The most that is read of standard input for a key.
const KEY_LIMIT: u64 = 64 << 10;
/// How long somebody who has just typed a key waits for a service that cannot be reached.
const LOGIN_PATIENCE: Duration = Duration::from_secs(15);

/// Stores, shows or forgets the key.
///
/// # Errors
/// [`Kind::Usage`] for the embedded service, which keeps its own key; [`Kind::Denied`], [`Kind::Local`].
pub async fn run(context: &Context, args: Auth) -> Result<()> {
    match (args, &context.settings.service) {
        (Auth::Status, _) => status(context).await,
        (Auth::Login, Service::Remote(url)) => login(context, url).await,
        (Auth::Logout, Service::Remote(url)) => logout(context, url).await,
        (Auth::Login | Auth::Logout, Service::Embedded(_)) => {
            Err(Error::new(Kind::Usage, "the embedded service keeps its own key")
                .hint("leave --sandbox and --vault out"))
        }
    }
}

async fn status(context: &Context) -> Result<()> {
    let connection = Connection::open(context).await?;
    let me = connection.client.me(&|_, _| {}).await?;
    show(context, &me, &connection.key_source)
}

async fn login(context: &Context, url: &Url) -> Result<()> {
    let settings = &context.settings;
    context.in_flight.save_terminal();
    if settings.asks {
        let origin = url.origin().ascii_serialization();
        let note = format!(
            "a key for {origin} comes from your Alloovium account or its administrator; it is not shown"
        );
        context.output.note(&note);
    }
    let key = read_key(settings)?;
    if let Some(why) = key.oddity() {
        context.output.warn(&format!("{why}; it is sent as it is"));
    }
    context.output.note(&format!(
        "checking the key {key} with {}",
        url.origin().ascii_serialization()
    ));
    let policy = RetryPolicy {
        max_time: LOGIN_PATIENCE,
        ..RetryPolicy::new(settings.retries)
    };
    let on_retry = |reason: &str, wait| {
        let wait = ui::elapsed(wait);
        context.output.note(&format!("{reason}; trying again in {wait}"));
    };
    let log = context.request_log()?;
    let client = Client::new(url, key.clone(), policy, &settings.network, log)?;
    let me = client.me(&on_retry).await?;
    let store = CredentialStore::new(&settings.config_dir, settings.has_keyring);
    let path = store.path().display().to_string();
    let source = match store
        .put(&entry_name(settings.profile.as_deref(), url), &key)
        .await?
    {
        StoredIn::Keyring => {
            context
                .output
                .note(&format!("key {key} is kept in the system keyring"));
            "the system keyring"
        }
        StoredIn::File(why) => {
            context.output.note(&format!(
                "key {key} is kept in {path}, readable by you alone, and not in the system keyring: {why}"
            ));
            path.as_str()
        }
    };
    if settings.key.is_some() {
        context
            .output
            .warn("ALLOOVIUM_API_KEY is set and beats the stored key");
    }
    show(context, &me, source)
}

async fn logout(context: &Context, url: &Url) -> Result<()> {
    let settings = &context.settings;
    let store = CredentialStore::new(&settings.config_dir, settings.has_keyring);
    if store
        .forget(&entry_name(settings.profile.as_deref(), url))
        .await?
    {
        context.output.note("the stored key is forgotten");
    } else {
        let origin = url.origin().ascii_serialization();
        context.output.note(&format!("no key was stored for {origin}"));
    }
    if settings.key.is_some() {
        context.output.warn("ALLOOVIUM_API_KEY is still set, and is used");
    }
    Ok(())
}

/// Shows whose key it is and what it may do, and warns of what keeps it from fills.
fn show(context: &Context, me: &Me, key_source: &str) -> Result<()> {
    let missing = me.missing_scopes();
    let output = &context.output;
    if output.json {
        let mut fields = me.0.clone();
        fields.insert("key_from".into(), key_source.into());
        fields.insert("missing_scopes".into(), missing.clone().into());
        output.json(&fields)?;
    } else {
        print_lines(context, me, key_source, &missing.join(", "))?;
    }
    me.shortcomings().iter().for_each(|why| output.warn(why));
    Ok(())
}

fn print_lines(context: &Context, me: &Me, key_source: &str, missing: &str) -> Result<()> {
    let scopes = me.scopes().join(", ");
    let lines = [
        ("user", me.text("email").or(me.text("user_id"))),
        ("tenant", me.text("tenant_id")),
        ("key", me.text("api_key_name").or(me.text("api_key_prefix"))),
        ("environment", me.text("environment")),
        ("tier", me.text("rate_limit_tier")),
        ("from", Some(key_source)),
        ("scopes", Some(scopes.as_str())),
        ("missing", Some(missing).filter(|missing| !missing.is_empty())),
    ];
    for (name, value) in lines {
        if let Some(value) = value {
            context.output.line(&format!("{name:<12} {}", clean(value)))?;
        }
    }
    Ok(())
}

fn read_key(settings: &Settings) -> Result<ApiKey> {
    let cannot = |error: std::io::Error| match error.kind() {
        // Ctrl-C at the prompt, which keeps the terminal from making a signal of it.
        ErrorKind::Interrupted => Error::new(Kind::Interrupted, "stopped"),
        _ => Error::new(Kind::Input, "cannot read the key").because(error),
    };
    let text = if settings.asks {
        rpassword::prompt_password("API key: ").map_err(cannot)?
    } else if settings.stdin_is_terminal {
        return Err(Error::new(Kind::Usage, "--no-input does not ask for the key")
            .hint("give it on standard input: alloo auth login --no-input < FILE"));
    } else {
        let mut text = String::new();
        let mut input = std::io::stdin().lock().take(KEY_LIMIT);
        input.read_to_string(&mut text).map_err(cannot)?;
        text
    };
    ApiKey::new(&text).map_err(|why| {
        Error::new(Kind::Input, why).hint("copy the key again; it starts with ak_live_ or ak_test_")
    })
}
