//! The process that reads: `alloo read-documents`.

use std::io::{self, Read, Write};

use super::super::kind::DocumentFormat;
use super::frames;
use super::parse_document::read;

/// The memory that the process may map, bytes.
#[cfg(unix)]
const MEMORY: u64 = 480 << 20;
/// The processor time that one document may take, seconds. A page takes some milliseconds.
#[cfg(unix)]
const PROCESSOR: u64 = 30;
/// Documents nest, and parsers with them.
const STACK: usize = 16 << 20;

/// Reads documents from standard input until it ends, each within limits.
///
/// # Errors
/// Where the other side speaks otherwise than [`super::process`] does.
pub(crate) fn serve() -> io::Result<()> {
    limit_memory();
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(|| {
        let (mut input, mut output) = line()?;
        while one(&mut *input, &mut *output)? {}
        Ok(())
    })?;
    worker
        .join()
        .unwrap_or_else(|_| Err(io::Error::other("the reader panicked")))
}

/// One document; says whether more may come.
fn one(input: &mut dyn Read, output: &mut dyn Write) -> io::Result<bool> {
    let Some(kind) = frames::take(input)? else {
        return Ok(false);
    };
    limit_time();
    let mut bytes = Vec::new();
    loop {
        let piece = frames::take(input)?.ok_or(io::ErrorKind::UnexpectedEof)?;
        if piece.is_empty() {
            break;
        }
        bytes.extend_from_slice(&piece);
    }
    let kind = kind.first().copied().and_then(DocumentFormat::of_code);
    let kind = kind.ok_or_else(|| io::Error::other("an unknown format"))?;
    let said = read(kind, &bytes);
    let answer = postcard::to_allocvec(&said).map_err(io::Error::other)?;
    frames::put(output, &answer)?;
    output.flush()?;
    Ok(true)
}

/// Both ways to the fill. Libraries print to standard output; on Unix that is not where answers go.
#[cfg(unix)]
fn line() -> io::Result<(Box<dyn Read>, Box<dyn Write>)> {
    use std::os::fd::AsFd;
    use std::os::unix::net::UnixStream;
    let socket = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    let answers = io::BufWriter::new(socket.try_clone()?);
    Ok((
        Box::new(io::BufReader::with_capacity(256 << 10, socket)),
        Box::new(answers),
    ))
}

#[cfg(not(unix))]
fn line() -> io::Result<(Box<dyn Read>, Box<dyn Write>)> {
    Ok((Box::new(io::stdin()), Box::new(io::BufWriter::new(io::stdout()))))
}

#[cfg(unix)]
fn limit_memory() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let most = |most| Rlimit {
        current: Some(most),
        maximum: Some(most),
    };
    // Where a system knows no such limit, the fill's patience still holds.
    let _ = setrlimit(Resource::As, most(MEMORY));
    let _ = setrlimit(Resource::Core, most(0));
}

#[cfg(unix)]
fn limit_time() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let used = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime).tv_sec;
    let limit = Rlimit {
        current: Some(u64::try_from(used).unwrap_or(0) + PROCESSOR),
        maximum: getrlimit(Resource::Cpu).maximum,
    };
    let _ = setrlimit(Resource::Cpu, limit);
}

#[cfg(not(unix))]
fn limit_memory() {}

#[cfg(not(unix))]
fn limit_time() {}
