//! `alloo` fills Word templates from a vault of project documents.
//!
//! The street, from the top: each module uses only those below it, which a test of the repository holds. The
//! library half exists for the tests, benchmarks and fuzz targets; it is no interface to build on.

pub mod app; // from the parsed arguments to the exit code: the match over the verbs, panics, signals
pub mod commands; // a file a verb
pub mod generate; // writes the man pages and the completion scripts
pub mod complete; // completion in shells, with live values
pub mod jobs; // what verbs share: tasks, a job and its result, destinations, names of the vault
pub mod context; // what a command works with: Context and Connection
pub mod config; // options, environment, profile, defaults: Settings
pub mod cli; // the arguments: types only
pub mod diagnostics; // an error as lines, JSON or an annotation
pub mod template; // what a template must be, and its fingerprint
pub mod report; // the report of fills as a file
pub mod credentials; // where keys are stored
pub mod download; // a result: part file, resume, verify, rename
pub mod poll; // following a job to its end
pub mod api; // the service's API: client, types, retries, rate limit, upload
pub mod journal; // the local record of intents, jobs and batches (SQLite)
pub mod net; // HTTP client, TLS, proxies, what is loopback
pub mod fsutil; // private files
pub mod signals; // the signals that end a command
pub mod ui; // progress, tables, numbers, the only writes to standard output and standard error
pub mod error; // the error type and the exit codes
pub mod sanitize; // foreign text, made safe to show
