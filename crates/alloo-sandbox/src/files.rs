//! The state directory: who may read it, what lies where, and the two secrets in it.
//!
//! ```text
//! sandbox.db            jobs, keys, idempotency (SQLite, WAL)
//! key                   the default API key
//! signing-key           what presigned URLs are signed with
//! objects/ab/abcd…      templates and results, by SHA-256
//! tmp/ID-….EXT          uploads and results under way in the service ID
//! workers/ID.lock       held while the service ID lives; says `stopped` once it was told to stop
//! ```

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::SandboxError;
use alloo_common::digest::hex;
use alloo_common::secret::ApiKey;

/// The state directory with its folders made, as one service uses it.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    root: PathBuf,
    /// The service's own name; what it leaves behind when it dies is known by it.
    service: String,
}

impl Layout {
    /// Makes the directory and its folders where they are missing, each 0700 whatever the umask.
    pub(crate) fn open(root: &Path) -> Result<Self, SandboxError> {
        private_dir(root).map_err(SandboxError::state(root))?;
        let layout = Layout {
            root: root.to_owned(),
            service: Uuid::new_v4().simple().to_string(),
        };
        for folder in [layout.objects(), layout.tmp(), layout.workers()] {
            private_dir(&folder).map_err(SandboxError::state(&folder))?;
        }
        Ok(layout)
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.root.join("sandbox.db")
    }

    pub(crate) fn objects(&self) -> PathBuf {
        self.root.join("objects")
    }

    pub(crate) fn tmp(&self) -> PathBuf {
        self.root.join("tmp")
    }

    pub(crate) fn workers(&self) -> PathBuf {
        self.root.join("workers")
    }

    /// The name under which this service owns jobs.
    pub(crate) fn service(&self) -> &str {
        &self.service
    }

    /// The lock file of a service.
    pub(crate) fn lock(&self, service: &str) -> PathBuf {
        self.workers().join(format!("{service}.lock"))
    }

    /// The folder in which the engine keeps its index of document contents.
    pub(crate) fn index(&self) -> PathBuf {
        self.root.join("index")
    }

    /// Where the object with this SHA-256 (64 hex digits) lies.
    pub(crate) fn object(&self, sha256: &str) -> PathBuf {
        self.objects().join(sha256.get(..2).unwrap_or("xx")).join(sha256)
    }

    /// A name under `tmp/` that nobody else uses.
    pub(crate) fn scratch(&self, extension: &str) -> PathBuf {
        let name = Uuid::new_v4().simple();
        self.tmp().join(format!("{}-{name}.{extension}", self.service))
    }

    /// Removes what a service that is gone left under `tmp/`.
    pub(crate) fn clear_scratch(&self, service: &str) {
        for left in fs::read_dir(self.tmp()).into_iter().flatten().flatten() {
            if left.file_name().to_string_lossy().starts_with(service) {
                let _ = fs::remove_file(left.path());
            }
        }
    }

    /// Moves a complete file to its place among the objects; it is on disk for good when this returns. An
    /// object that is there already stays if it still holds the same bytes; a damaged one is replaced.
    pub(crate) fn keep(&self, scratch: &Path, sha256: &str) -> io::Result<()> {
        let target = self.object(sha256);
        if let Ok(existing) = File::options().read(true).write(true).open(&target)
            && is_equal(&existing, &File::open(scratch)?).unwrap_or(false)
        {
            // Young objects are never pruned: the row that refers to this one is not written yet.
            existing.set_modified(std::time::SystemTime::now())?;
            return fs::remove_file(scratch);
        }
        File::options().write(true).open(scratch)?.sync_all()?;
        let folder = target.parent().unwrap_or(&self.root).to_owned();
        if !folder.is_dir() {
            private_dir(&folder)?;
            sync_dir(&self.objects())?;
        }
        fs::rename(scratch, &target)?;
        sync_dir(&folder)
    }

    /// The default key: made by whichever process comes first, the same for all.
    pub(crate) fn default_key(&self) -> Result<ApiKey, SandboxError> {
        let path = self.root.join("key");
        let text = secret_file(&path, &format!("{}\n", new_key("ak_test_")))?;
        let key = ApiKey::new(&text).ok();
        key.filter(|key| key.expose().starts_with("ak_test_") && key.expose().len() == 60)
            .ok_or(SandboxError::Damaged {
                path,
                reason: "it holds no test key",
            })
    }

    /// What presigned URLs are signed with; kept, so that they survive a restart.
    pub(crate) fn signing_key(&self) -> Result<[u8; 64], SandboxError> {
        let path = self.root.join("signing-key");
        let text = secret_file(&path, &hex(&random_bytes()))?;
        text.trim()
            .as_bytes()
            .try_into()
            .map_err(|_| SandboxError::Damaged {
                path,
                reason: "it is no signing key",
            })
    }
}

/// Whether both files hold the same bytes from where they stand.
fn is_equal(mut one: &File, mut other: &File) -> io::Result<bool> {
    if one.metadata()?.len() != other.metadata()?.len() {
        return Ok(false);
    }
    let (mut mine, mut theirs) = (vec![0; 64 << 10], vec![0; 64 << 10]);
    loop {
        let read = one.read(&mut mine)?;
        if read == 0 {
            return Ok(true);
        }
        other.read_exact(&mut theirs[..read])?;
        if mine[..read] != theirs[..read] {
            return Ok(false);
        }
    }
}

/// Makes a folder that only its owner may enter. An existing one is narrowed too.
pub(crate) fn private_dir(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
        if let Ok(metadata) = fs::metadata(path) {
            if !metadata.is_dir() {
                return Err(io::Error::new(io::ErrorKind::NotADirectory, "it is not a folder"));
            }
            if metadata.permissions().mode() & 0o777 != 0o700 {
                fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
            }
            return Ok(());
        }
        fs::DirBuilder::new().recursive(true).mode(0o700).create(path)?;
        // The umask may have taken more than it should.
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))
    }
    #[cfg(not(unix))]
    fs::create_dir_all(path)
}

/// A new file that only its owner may read and write.
pub(crate) fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        let file = options.mode(0o600).open(path)?;
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
        Ok(file)
    }
    #[cfg(not(unix))]
    options.open(path)
}

/// Renames and new names in a folder are only durable once the folder itself is written out.
pub(crate) fn sync_dir(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// The text of a small secret file, written with `fresh` if it is missing. A hard link puts the complete file
/// in place or fails because another process was first, so that no reader ever sees half of it and all agree
/// on one text.
fn secret_file(path: &Path, fresh: &str) -> Result<String, SandboxError> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        other => return other.map_err(SandboxError::state(path)),
    }
    let scratch = path.with_extension(Uuid::new_v4().simple().to_string());
    let made = (|| {
        let mut file = private_file(&scratch)?;
        file.write_all(fresh.as_bytes())?;
        file.sync_all()?;
        fs::hard_link(&scratch, path)
    })();
    let _ = fs::remove_file(&scratch);
    match made {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            return Err(SandboxError::state(path)(error));
        }
        _ => {}
    }
    if let Some(folder) = path.parent() {
        sync_dir(folder).map_err(SandboxError::state(path))?;
    }
    fs::read_to_string(path).map_err(SandboxError::state(path))
}

/// 32 bytes from the system's random source (the one that `uuid` draws from: three times 122 bits,
/// condensed).
pub(crate) fn random_bytes() -> [u8; 32] {
    let mut hasher = Sha256::new();
    for _ in 0..3 {
        hasher.update(Uuid::new_v4().as_bytes());
    }
    hasher.finalize().into()
}

/// A key in the service's form: the prefix and 52 characters of base32, which carry 256 random bits.
pub(crate) fn new_key(prefix: &str) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bytes = random_bytes();
    let digit = |index: usize| {
        let bit = index * 5;
        let pair =
            u16::from(bytes[bit / 8]) << 8 | u16::from(bytes.get(bit / 8 + 1).copied().unwrap_or_default());
        char::from(ALPHABET[usize::from(pair >> (11 - bit % 8) & 31)])
    };
    prefix.chars().chain((0..52).map(digit)).collect()
}

/// The SHA-256 of text or bytes, in hex.
pub(crate) fn sha256_hex(bytes: impl AsRef<[u8]>) -> String {
    hex(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_key_is_one_for_all_who_race_for_it() {
        let state = tempfile::tempdir().unwrap();
        let layout = Layout::open(state.path()).unwrap();
        let keys: Vec<String> = std::thread::scope(|scope| {
            let racers: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| layout.default_key().unwrap().expose().to_owned()))
                .collect();
            racers.into_iter().map(|racer| racer.join().unwrap()).collect()
        });
        assert!(keys.iter().all(|key| *key == keys[0]));
        assert_eq!(keys[0].len(), 60);
        assert!(
            keys[0][8..]
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || (b'2'..=b'7').contains(&byte))
        );
    }

    #[test]
    fn a_damaged_object_is_replaced_by_the_same_bytes() {
        let state = tempfile::tempdir().unwrap();
        let layout = Layout::open(state.path()).unwrap();
        let sha256 = sha256_hex(b"whole");
        let keep = || {
            let scratch = layout.scratch("upload");
            fs::write(&scratch, b"whole").unwrap();
            layout.keep(&scratch, &sha256).unwrap();
            assert!(!scratch.exists());
            fs::read(layout.object(&sha256)).unwrap()
        };
        assert_eq!(keep(), b"whole");
        for damaged in [&b"whale"[..], b"", b"whole and more"] {
            fs::write(layout.object(&sha256), damaged).unwrap();
            assert_eq!(keep(), b"whole");
        }
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_reads_the_state() {
        use std::os::unix::fs::PermissionsExt;
        let state = tempfile::tempdir().unwrap();
        let layout = Layout::open(&state.path().join("new")).unwrap();
        layout.default_key().unwrap();
        layout.signing_key().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&state.path().join("new")), 0o700);
        assert_eq!(mode(&layout.objects()), 0o700);
        assert_eq!(mode(&state.path().join("new/key")), 0o600);
        assert_eq!(mode(&state.path().join("new/signing-key")), 0o600);
    }

    #[test]
    fn keys_differ() {
        assert_ne!(new_key("ak_test_"), new_key("ak_test_"));
        assert_eq!(hex(&[0x0f, 0xa0]), "0fa0");
    }
}
