//! One command timed from outside, and contenders in turn.

use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// Why a measurement could not be made.
pub(crate) type Trouble = Box<dyn std::error::Error>;

/// What one run of a command took. CPU and memory are the kernel's accounting of the process and of what it
/// waited for; the peak is that of the largest single process among them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sample {
    /// Seconds from start to exit.
    pub wall: f64,
    /// Seconds of both user and system time.
    pub cpu: f64,
    /// MiB resident at most.
    pub peak: f64,
}

/// Runs a command to its end; one that fails is no measurement.
pub(crate) fn run(command: &mut Command) -> Result<Sample, Trouble> {
    let errors = tempfile::NamedTempFile::new()?;
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(errors.reopen()?);
    let started = Instant::now();
    let child = command.spawn()?;
    let (status, cpu, peak) = wait(child)?;
    let wall = started.elapsed().as_secs_f64();
    if status != 0 {
        let text = std::fs::read_to_string(errors.path()).unwrap_or_default();
        return Err(format!("{command:?} ended with wait status {status}: {text}").into());
    }
    Ok(Sample { wall, cpu, peak })
}

/// Waits for a process; its wait status, its seconds of CPU and its peak in MiB.
#[cfg(unix)]
fn wait(child: Child) -> Result<(i32, f64, f64), Trouble> {
    let (mut status, mut usage) = (0, unsafe { std::mem::zeroed::<libc::rusage>() });
    // The standard library waits without asking for the usage.
    let waited = unsafe { libc::wait4(child.id().cast_signed(), &mut status, 0, &mut usage) };
    if waited < 0 {
        return Err(std::io::Error::last_os_error().into());
    }
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
    let cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    Ok((status, cpu, usage.ru_maxrss as f64 / 1024.0))
}

#[cfg(not(unix))]
fn wait(_: Child) -> Result<(i32, f64, f64), Trouble> {
    Err("CPU and memory of a process are measured on Unix alone".into())
}

/// Makes the command of a run, untimed.
pub(crate) type Prepare<'a> = Box<dyn FnMut() -> Result<Command, Trouble> + 'a>;
/// Looks at what a run has left, untimed.
pub(crate) type Check<'a> = Box<dyn Fn() -> Result<(), Trouble> + 'a>;

/// One way to do the work.
pub(crate) struct Contender<'a> {
    /// What it is.
    pub name: &'static str,
    /// How often alloo's time may be of this one's, where that is a goal.
    pub goal: Option<f64>,
    /// Before each run.
    pub prepare: Prepare<'a>,
    /// After each run.
    pub check: Check<'a>,
}

impl<'a> Contender<'a> {
    /// A contender that is judged by its exit status.
    pub(crate) fn new(name: &'static str, prepare: impl FnMut() -> Result<Command, Trouble> + 'a) -> Self {
        Contender {
            name,
            goal: None,
            prepare: Box::new(prepare),
            check: Box::new(|| Ok(())),
        }
    }

    /// Alloo shall take at most so many times the time of this one.
    pub(crate) fn goal(mut self, factor: f64) -> Self {
        self.goal = Some(factor);
        self
    }

    /// What a run leaves is looked at.
    pub(crate) fn check(mut self, check: impl Fn() -> Result<(), Trouble> + 'a) -> Self {
        self.check = Box::new(check);
        self
    }
}

/// The middle one.
pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn time(seconds: f64) -> String {
    match seconds * 1000.0 {
        ms if ms < 10.0 => format!("{ms:.2} ms"),
        ms if ms < 1000.0 => format!("{ms:.0} ms"),
        ms => format!("{:.2} s", ms / 1000.0),
    }
}

/// The head of the table that [`compare`] continues.
pub(crate) const HEAD: &str = "| work | with | wall, median (min–max) | CPU | peak MiB | alloo ÷ this | goal |\n|---|---|---|---|---|---|---|";

/// The next of a sequence that is the same each time (xorshift64).
pub(crate) fn xorshift(state: &mut u64) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
}

/// Runs the contenders in turn, the first of them alloo, after one round that does not count; prints a table
/// line each and gives their samples. Each round has an order of its own (the same in each measurement):
/// nobody is always the one after the largest, whose work has emptied the caches. Ratios are of the runs of
/// the same round.
pub(crate) fn compare(
    work: &str,
    runs: usize,
    mut contenders: Vec<Contender<'_>>,
) -> Result<Vec<Vec<Sample>>, Trouble> {
    let mut samples = vec![Vec::with_capacity(runs); contenders.len()];
    let mut order: Vec<usize> = (0..contenders.len()).collect();
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    for round in 0..=runs {
        for place in (1..order.len()).rev() {
            xorshift(&mut state);
            order.swap(place, (state % (place as u64 + 1)) as usize);
        }
        for &place in &order {
            let (contender, samples) = (&mut contenders[place], &mut samples[place]);
            let mut command = (contender.prepare)()?;
            let sample = run(&mut command)?;
            (contender.check)().map_err(|error| format!("{work}, {}: {error}", contender.name))?;
            if round > 0 {
                samples.push(sample);
            }
        }
    }
    let ours: Vec<f64> = samples
        .first()
        .into_iter()
        .flatten()
        .map(|one| one.wall)
        .collect();
    for (contender, samples) in contenders.iter().zip(&samples) {
        let walls = || samples.iter().map(|one| one.wall);
        let ratio = median(ours.iter().zip(walls()).map(|(ours, this)| ours / this));
        let goal = contender.goal.map_or(String::new(), |goal| {
            let verdict = if ratio <= goal { "met" } else { "**missed**" };
            format!("≤ {goal}: {verdict}")
        });
        say!(
            "| {work} | {} | {} ({}–{}) | {} | {:.1} | {ratio:.3} | {goal} |",
            contender.name,
            time(median(walls())),
            time(walls().fold(f64::INFINITY, f64::min)),
            time(walls().fold(0.0, f64::max)),
            time(median(samples.iter().map(|one| one.cpu))),
            samples.iter().map(|one| one.peak).fold(0.0, f64::max),
        );
    }
    Ok(samples)
}
