//! One run of a verb in a process of its own.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::{Child, Command};

use super::progress::ProgressReport;
use crate::cli::Global;
use crate::error::{Error, Kind, Result};
use crate::fsutil;

/// The most that a verb may print.
const PRINTED: u64 = 32 << 20;
/// The longest line of its standard error.
const LINE: usize = 64 << 10;
/// How long a verb may take to stop before it is killed.
const GRACE: Duration = Duration::from_secs(3);

/// This program, as verbs are run.
#[derive(Debug)]
pub(super) struct Program {
    image: PathBuf,
    /// The options that reach the same service.
    options: Vec<OsString>,
    folder: PathBuf,
}

/// What a verb came to.
#[derive(Debug, Default)]
pub(super) struct Ended {
    /// The objects that it printed.
    pub(super) objects: Vec<Value>,
    /// What went wrong: the error's own object.
    pub(super) error: Option<Value>,
}

impl Program {
    /// The running image, with the options that were given to `alloo mcp`.
    pub(super) fn new(global: &Global, folder: PathBuf) -> Self {
        let mut options: Vec<OsString> = vec!["--json".into(), "--progress".into(), "json".into()];
        let mut option = |name: &str, value: Option<OsString>| {
            if let Some(value) = value {
                options.extend([OsString::from(name), value]);
            }
        };
        option("--api-url", global.api_url.clone().map(Into::into));
        option("--profile", global.profile.clone().map(Into::into));
        option("--retries", global.retries.map(|count| count.to_string().into()));
        #[cfg(feature = "sandbox")]
        {
            let absolute = |path: &PathBuf| std::path::absolute(path).unwrap_or_else(|_| path.clone());
            option("--vault", global.vault.as_ref().map(|path| absolute(path).into()));
            if global.sandbox {
                options.push("--sandbox".into());
            }
        }
        if let Some(debug) = &global.debug {
            let mut word = OsString::from("--debug=");
            word.push(debug);
            options.push(word);
        }
        Program {
            image: fsutil::own_image(),
            options,
            folder,
        }
    }

    /// Runs a verb to its end; its events are shown as progress. One that is cancelled is stopped
    /// as by SIGTERM: the job goes on.
    ///
    /// # Errors
    /// Where it cannot be run or was cancelled.
    pub(super) async fn run(
        &self,
        words: Vec<OsString>,
        cancelled: impl Future<Output = ()>,
        progress: &mut ProgressReport,
    ) -> Result<Ended> {
        let cannot = |error| Error::new(Kind::Local, "cannot run alloo").because(error);
        let child = Command::new(&self.image)
            .args(&self.options)
            .args(&words)
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(cannot)?;
        let mut verb = VerbProcess { child };
        let (Some(stdout), Some(stderr)) = (verb.child.stdout.take(), verb.child.stderr.take()) else {
            return Err(Error::new(Kind::Defect, "a verb without pipes"));
        };
        let mut ended = Ended::default();
        let work = async {
            let mut printed = Vec::new();
            let mut rest = stdout.take(PRINTED);
            let read = rest.read_to_end(&mut printed);
            let said = listen(BufReader::new(stderr), progress);
            let (read, error) = tokio::join!(read, said);
            read.map(|_| (printed, error))
        };
        let (printed, error) = tokio::select! {
            end = work => end.map_err(cannot)?,
            () = cancelled => {
                verb.stop().await;
                return Err(Error::new(Kind::Interrupted, "the call was cancelled; a job that was started goes on"));
            }
        };
        let status = verb.child.wait().await.map_err(cannot)?;
        let lines = printed
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty());
        ended.objects = lines
            .filter_map(|line| serde_json::from_slice(line).ok())
            .collect();
        ended.error = error;
        if !status.success() && ended.error.is_none() {
            return Err(Error::new(
                Kind::Defect,
                format!("the command ended with {status}"),
            ));
        }
        Ok(ended)
    }
}

/// Reads standard error to its end: events are progress, one is the error's object; all else goes to the log.
async fn listen(
    mut lines: BufReader<impl tokio::io::AsyncRead + Unpin>,
    progress: &mut ProgressReport,
) -> Option<Value> {
    let (mut error, mut line) = (None, Vec::new());
    loop {
        line.clear();
        let mut bounded = (&mut lines).take(LINE as u64);
        if !matches!(bounded.read_until(b'\n', &mut line).await, Ok(1..)) {
            return error;
        }
        match serde_json::from_slice::<Value>(&line) {
            Ok(mut object) if object.get("error").is_some() => {
                error = object.get_mut("error").map(Value::take);
            }
            Ok(object) if object.get("event").is_some() => progress.show(&object).await,
            _ => crate::ui::err_text(String::from_utf8_lossy(&line).trim_end()),
        }
    }
}

/// A verb's process; stopped when it is dropped.
struct VerbProcess {
    child: Child,
}

impl VerbProcess {
    fn terminate(&mut self) {
        #[cfg(unix)]
        {
            let pid = self.child.id().and_then(|id| i32::try_from(id).ok());
            if let Some(pid) = pid.and_then(rustix::process::Pid::from_raw) {
                let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
            }
        }
        #[cfg(not(unix))]
        let _ = self.child.start_kill();
    }

    async fn stop(&mut self) {
        self.terminate();
        if tokio::time::timeout(GRACE, self.child.wait()).await.is_err() {
            let _ = self.child.kill().await;
        }
    }
}

impl Drop for VerbProcess {
    fn drop(&mut self) {
        self.terminate();
    }
}
