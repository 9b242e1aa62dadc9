//! The real binary against the real embedded service, in a home of its own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};

/// A home, a state and a configuration folder for one test.
pub struct World {
    pub home: tempfile::TempDir,
}

/// A file of the repository.
pub fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

impl World {
    pub fn new() -> Self {
        World {
            home: tempfile::tempdir().unwrap(),
        }
    }

    /// The binary with nothing of this environment but the world's folders.
    pub fn alloo(&self) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("alloo"));
        command
            .env_clear()
            .current_dir(self.home.path())
            .stdin(Stdio::null());
        command.env("ALLOO_STATE_DIR", self.home.path().join("state"));
        command.env("ALLOO_CONFIG_DIR", self.home.path().join("config"));
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.alloo().args(arguments).output().unwrap()
    }

    /// A service of its own process on this world's state.
    pub fn serve(&self, arguments: &[&str]) -> Server {
        let mut child = self
            .alloo()
            .arg("sandbox")
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut value = |name: &str| {
            let mut line = String::new();
            lines.read_line(&mut line).unwrap();
            line.trim()
                .strip_prefix(&format!("export {name}="))
                .unwrap()
                .to_owned()
        };
        let (url, key) = (value("ALLOOVIUM_API_URL"), value("ALLOOVIUM_API_KEY"));
        Server {
            child,
            url,
            key,
            _lines: lines,
        }
    }

    /// Jobs that the service has made.
    pub fn jobs(&self) -> usize {
        alloo::sandbox::inspect(&self.home.path().join("state/sandbox"))
            .unwrap()
            .len()
    }
}

/// A running `alloo sandbox`.
pub struct Server {
    pub child: Child,
    pub url: String,
    pub key: String,
    _lines: BufReader<ChildStdout>,
}

impl Server {
    /// Points a command at this service.
    pub fn aim<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("ALLOOVIUM_API_URL", &self.url)
            .env("ALLOOVIUM_API_KEY", &self.key)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What was printed.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
