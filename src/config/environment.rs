//! The environment and the terminal, as they were when the command began.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;

use crate::cli::Color;
use crate::error::{Error, Kind, Result};
use crate::net::NetworkSettings;
use crate::ui::Terminal;

/// Every variable that alloo or its HTTP client reads.
const NAMES: [&str; 46] = [
    "ALACRITTY_WINDOW_ID",
    "ALLOOVIUM_API_KEY",
    "ALLOOVIUM_API_URL",
    "ALLOO_CONFIG_DIR",
    "ALLOO_DEBUG",
    "ALLOO_JOBS",
    "ALLOO_OUTPUT",
    "ALLOO_PROFILE",
    "ALLOO_PROGRESS",
    "ALLOO_PROJECT",
    "ALLOO_SANDBOX",
    "ALLOO_STATE_DIR",
    "ALLOO_TIMEOUT",
    "ALLOO_VAULT",
    "ALL_PROXY",
    "CI",
    "CLICOLOR_FORCE",
    "DBUS_SESSION_BUS_ADDRESS",
    "GITHUB_ACTIONS",
    "GITHUB_STEP_SUMMARY",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "KITTY_WINDOW_ID",
    "KONSOLE_VERSION",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "NO_COLOR",
    "NO_PROXY",
    "SSL_CERT_DIR",
    "SSL_CERT_FILE",
    "STY",
    "TERM",
    "TERM_PROGRAM",
    "TMUX",
    "VTE_VERSION",
    "WT_SESSION",
    "XDG_RUNTIME_DIR",
    // What the completion scripts of clap_complete say.
    "_ALLOO_COMPLETE_TAIL",
    "_CLAP_COMPLETE_COMP_TYPE",
    "_CLAP_COMPLETE_INDEX",
    "_CLAP_IFS",
    "all_proxy",
    "http_proxy",
    "https_proxy",
    "no_proxy",
];

/// The variables that are set and not empty, and which standard streams are terminals.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    values: BTreeMap<&'static str, OsString>,
    /// Standard input is a terminal.
    pub stdin_is_terminal: bool,
    /// Standard output is a terminal.
    pub stdout_is_terminal: bool,
    /// Standard error is a terminal.
    pub stderr_is_terminal: bool,
}

impl Environment {
    /// Reads them.
    pub fn capture() -> Self {
        let mut environment = Self::new(
            NAMES
                .iter()
                .filter_map(|name| Some((*name, std::env::var_os(name)?))),
        );
        environment.stdin_is_terminal = std::io::stdin().is_terminal();
        environment.stdout_is_terminal = std::io::stdout().is_terminal();
        environment.stderr_is_terminal = std::io::stderr().is_terminal();
        environment
    }

    fn new(values: impl IntoIterator<Item = (&'static str, OsString)>) -> Self {
        Environment {
            values: values
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .collect(),
            ..Self::default()
        }
    }

    /// An environment of these variables alone.
    #[cfg(test)]
    pub fn of(values: &[(&'static str, &str)]) -> Self {
        Self::new(values.iter().map(|(name, value)| (*name, OsString::from(value))))
    }

    /// Every variable is UTF-8: read as unset, one that is not would silently select another service, key or
    /// scope.
    ///
    /// # Errors
    /// [`Kind::Input`], naming the variable.
    pub fn check(&self) -> Result<()> {
        match self.values.iter().find(|(_, value)| value.to_str().is_none()) {
            Some((name, _)) => Err(Error::new(
                Kind::Input,
                format!("the environment variable {name} is not valid UTF-8"),
            )
            .hint("correct the variable, or unset it")),
            None => Ok(()),
        }
    }

    /// The names of alloo's own variables that are set.
    pub fn own(&self) -> Vec<&'static str> {
        self.values
            .keys()
            .filter(|name| name.starts_with("ALLOO"))
            .copied()
            .collect()
    }

    /// A variable's value; `None` where it is unset or empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.to_str()
    }

    /// A variable's value as a path.
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        self.values.get(name).map(PathBuf::from)
    }

    /// A variable's value as yes or no.
    pub fn truth(&self, name: &str) -> Option<bool> {
        let text = self.text(name)?.to_ascii_lowercase();
        Some(!matches!(text.as_str(), "0" | "false" | "no" | "off"))
    }

    /// A variable's value, parsed.
    ///
    /// # Errors
    /// [`Kind::Input`], naming the variable.
    pub fn parse<T, E: std::fmt::Display>(
        &self,
        name: &str,
        parse: impl Fn(&str) -> std::result::Result<T, E>,
    ) -> Result<Option<T>> {
        let Some(text) = self.text(name) else {
            return Ok(None);
        };
        parse(text).map(Some).map_err(|why| {
            Error::new(Kind::Input, format!("invalid value {text:?} for {name}: {why}"))
                .hint("correct the environment variable, or unset it")
        })
    }

    /// Whether GitHub Actions runs this command, and reads annotations.
    pub fn in_github_actions(&self) -> bool {
        self.text("GITHUB_ACTIONS") == Some("true")
    }

    /// Whether a continuous integration system runs this command.
    pub fn in_ci(&self) -> bool {
        self.truth("CI") == Some(true)
    }

    /// Whether there may be a keyring. On Linux and its kin it is asked over the session's bus; without one,
    /// nothing is even tried.
    pub fn has_keyring(&self) -> bool {
        let is_bus = |folder: PathBuf| folder.join("bus").exists();
        cfg!(not(all(unix, not(target_os = "macos"))))
            || self.text("DBUS_SESSION_BUS_ADDRESS").is_some()
            || self.path("XDG_RUNTIME_DIR").is_some_and(is_bus)
    }

    /// What is said about the network. A variable in capitals goes before the other of its name.
    pub fn network(&self) -> NetworkSettings {
        let first = |names: [&'static str; 2]| {
            let value = |name| Some((name, self.text(name)?.to_owned()));
            names.into_iter().find_map(value)
        };
        let proxies = [["HTTPS_PROXY", "https_proxy"], ["ALL_PROXY", "all_proxy"]];
        NetworkSettings {
            proxies: proxies.into_iter().filter_map(first).collect(),
            no_proxy: first(["NO_PROXY", "no_proxy"]).map(|(_, value)| value),
            certificate_file: self.values.get("SSL_CERT_FILE").cloned(),
            certificate_folders: self.values.get("SSL_CERT_DIR").cloned(),
        }
    }

    /// What standard error can show.
    pub fn terminal(&self, color: Color) -> Terminal {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .into_iter()
            .find_map(|name| self.text(name));
        let locale = locale.unwrap_or_default().to_ascii_lowercase().replace('-', "");
        Terminal {
            stderr_is_terminal: self.stderr_is_terminal,
            stdout_is_terminal: self.stdout_is_terminal,
            reflows: self.reflows(),
            dumb: self.is_dumb(),
            color: self.wants_color(color, self.stderr_is_terminal),
            unicode: cfg!(windows) || locale.contains("utf8"),
        }
    }

    /// Whether standard output is coloured.
    pub fn stdout_color(&self, color: Color) -> bool {
        self.wants_color(color, self.stdout_is_terminal)
    }

    /// Whether the terminal is one of those that are known to reflow. GNU screen is not one, whatever it runs
    /// in.
    fn reflows(&self) -> bool {
        let names = [
            "TMUX",
            "VTE_VERSION",
            "KITTY_WINDOW_ID",
            "KONSOLE_VERSION",
            "ALACRITTY_WINDOW_ID",
            "WT_SESSION",
        ];
        let programs = ["iTerm.app", "WezTerm", "vscode", "Apple_Terminal", "ghostty"];
        let program = self
            .text("TERM_PROGRAM")
            .is_some_and(|program| programs.contains(&program));
        self.text("STY").is_none() && (program || names.iter().any(|name| self.text(name).is_some()))
    }

    fn is_dumb(&self) -> bool {
        self.text("TERM") == Some("dumb")
    }

    fn wants_color(&self, color: Color, is_terminal: bool) -> bool {
        match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto if self.text("NO_COLOR").is_some() => false,
            Color::Auto if self.text("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
            Color::Auto => is_terminal && !self.is_dumb(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_is_unset() {
        let environment = Environment::of(&[("ALLOO_PROJECT", ""), ("NO_COLOR", ""), ("CI", "1")]);
        assert_eq!(environment.text("ALLOO_PROJECT"), None);
        assert!(environment.in_ci());
        assert!(environment.check().is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn a_variable_that_is_not_utf8_is_named() {
        use std::os::unix::ffi::OsStringExt;
        let environment = Environment::new([("ALLOO_PROJECT", OsString::from_vec(b"\xff".to_vec()))]);
        let error = environment.check().unwrap_err();
        assert_eq!(error.kind(), Kind::Input);
        assert!(error.to_string().contains("ALLOO_PROJECT"), "{error}");
    }

    #[test]
    fn colour_by_option_then_variable_then_terminal() {
        let mut environment = Environment::of(&[]);
        environment.stderr_is_terminal = true;
        assert!(environment.terminal(Color::Auto).color && !environment.stdout_color(Color::Auto));
        assert!(!environment.terminal(Color::Never).color && environment.stdout_color(Color::Always));
        let forced = Environment::of(&[("CLICOLOR_FORCE", "1")]);
        assert!(forced.stdout_color(Color::Auto));
        let mut refused = Environment::of(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]);
        refused.stdout_is_terminal = true;
        assert!(!refused.stdout_color(Color::Auto));
        let mut dumb = Environment::of(&[("TERM", "dumb")]);
        dumb.stdout_is_terminal = true;
        assert!(!dumb.stdout_color(Color::Auto));
    }
}
