//! `alloo auth`: keep, show and forget the key.

use std::io::Read;

use super::{Code, Session};
use crate::api::types::Me;
use crate::api::{Client, RetryPolicy};
use crate::cli::Auth;
use crate::config::Service;
use crate::credentials::{CredentialStore, StoredIn, entry_name};
use crate::error::{Error, Kind, Result};
use alloo_common::secret::ApiKey;

/// What a fill and its following need.
const NEEDED: [&str; 3] = ["templates:write", "templates:read", "vault:read"];

impl Session {
    pub(super) async fn auth(&self, args: Auth) -> Result<Code> {
        let store = CredentialStore::new(&self.settings.config_dir);
        let Service::Remote(url) = &self.settings.service else {
            return match args {
                Auth::Status => {
                    let link = self.link().await?;
                    let me = link.client.me(&|_, _| {}).await?;
                    self.who(&me, &link.key_from)
                }
                _ => Err(Error::new(Kind::Usage, "the embedded service keeps its own key")
                    .hint("leave --sandbox and --vault out")),
            };
        };
        let slot = entry_name(self.settings.profile.as_deref(), url);
        match args {
            Auth::Login => {
                let key = read_key(self.settings.stdin_is_terminal)?;
                let client = Client::new(url, key.clone(), RetryPolicy::new(self.settings.retries))?;
                let me = client.me(&|_, _| {}).await?;
                let path = store.path().display().to_string();
                let from = match store.put(&slot, &key).await? {
                    StoredIn::Keyring => {
                        self.note(&format!("key {key} is kept in the system keyring"));
                        "the system keyring"
                    }
                    StoredIn::File(why) => {
                        self.note(&format!(
                            "key {key} is kept in {path}, readable by you alone, and not in the system keyring: {why}"
                        ));
                        path.as_str()
                    }
                };
                if self.settings.key.is_some() {
                    self.warn("ALLOOVIUM_API_KEY is set and beats the stored key");
                }
                self.who(&me, from)
            }
            Auth::Status => {
                let link = self.link().await?;
                let me = link.client.me(&|_, _| {}).await?;
                self.who(&me, &link.key_from)
            }
            Auth::Logout => {
                if store.forget(&slot).await? {
                    self.note("the stored key is forgotten");
                } else {
                    self.note(&format!(
                        "no key was stored for {}",
                        url.origin().ascii_serialization()
                    ));
                }
                if self.settings.key.is_some() {
                    self.warn("ALLOOVIUM_API_KEY is still set, and is used");
                }
                Ok(0)
            }
        }
    }

    fn who(&self, me: &Me, from: &str) -> Result<Code> {
        let scopes = me.scopes();
        let missing: Vec<&str> = NEEDED
            .into_iter()
            .filter(|scope| !scopes.contains(scope))
            .collect();
        if self.settings.json {
            let mut fields = me.0.clone();
            fields.insert("key_from".into(), from.into());
            fields.insert("missing_scopes".into(), missing.clone().into());
            self.out_json(&fields)?;
        } else {
            let scopes = scopes.join(", ");
            let missing = missing.join(", ");
            let lines = [
                ("user", me.text("email").or(me.text("user_id"))),
                ("tenant", me.text("tenant_id")),
                ("key", me.text("api_key_name").or(me.text("api_key_prefix"))),
                ("environment", me.text("environment")),
                ("tier", me.text("rate_limit_tier")),
                ("from", Some(from)),
                ("scopes", Some(scopes.as_str())),
                (
                    "missing",
                    Some(missing.as_str()).filter(|missing| !missing.is_empty()),
                ),
            ];
            for (name, value) in lines {
                if let Some(value) = value {
                    self.out(&format!("{name:<12} {}", crate::ui::clean(value)))?;
                }
            }
        }
        if !missing.is_empty() {
            self.warn(&format!("for fills this key lacks {}", missing.join(", ")));
        }
        if me.text("auth_method") == Some("oauth") {
            self.warn("an OAuth token cannot start fills; use an API key");
        }
        if me.text("rate_limit_tier") == Some("free") {
            self.warn("the free tier's bucket (20 tokens) can never pay a fill (25)");
        }
        Ok(0)
    }
}

fn read_key(prompt: bool) -> Result<ApiKey> {
    let cannot = |error: std::io::Error| Error::new(Kind::Input, "cannot read the key").because(error);
    let text = if prompt {
        rpassword::prompt_password("API key: ").map_err(cannot)?
    } else {
        let mut text = String::new();
        std::io::stdin()
            .lock()
            .take(64 << 10)
            .read_to_string(&mut text)
            .map_err(cannot)?;
        text
    };
    ApiKey::new(&text).map_err(|why| {
        Error::new(Kind::Input, why).hint("copy the key again; it starts with ak_live_ or ak_test_")
    })
}
