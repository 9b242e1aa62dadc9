//! What the table of contenders does not show: the poller's lag, how memory grows, how much the service
//! bears.

use std::cell::Cell;
use std::fs;
use std::process::Command;
use std::time::Duration;

use alloo::api::Failure;
use alloo::api::types::JobView;
use alloo::poll::{PollObserver, PollSchedule, until_terminal};

use crate::measure::{Trouble, median, run};
use crate::rows::{Bench, has};
use crate::service::{Service, template};

struct Blind;

impl PollObserver for Blind {
    fn seen(&self, _: &JobView) {}
    fn trouble(&self, _: &str, _: Duration) {}
}

/// Seconds after a job's end at which the poller knows it, and looks spent. Time is simulated.
fn lag(local: bool, length: f64) -> Result<(f64, u32), Trouble> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()?;
    runtime.block_on(async {
        let (start, looks) = (tokio::time::Instant::now(), Cell::new(0));
        let pace = PollSchedule {
            local,
            ..PollSchedule::default()
        };
        let look = || {
            looks.set(looks.get() + 1);
            let part = start.elapsed().as_secs_f64() / length;
            let view = match part < 1.0 {
                true => serde_json::json!({"status": "running", "progress": 100.0 * part}),
                false => serde_json::json!({"status": "completed", "progress": 100.0}),
            };
            async { JobView::parse(view).map_err(|why| Failure::Garbage(why.to_string())) }
        };
        until_terminal(pace, &Blind, look).await?;
        Ok((start.elapsed().as_secs_f64() - length, looks.get()))
    })
}

impl Bench {
    /// The poller's lag from a job's completion to its knowledge, over fills of 1 s to 10 min that end at any
    /// moment.
    pub(crate) fn poller(&self) -> Result<(), Trouble> {
        say!("\n| fill of | service | lag, mean | lag, worst | looks |\n|---|---|---|---|---|");
        for (name, local) in [("remote", false), ("on this machine", true)] {
            for length in [1.0, 3.0, 10.0, 30.0, 60.0, 180.0, 600.0] {
                let (mut sum, mut worst, mut looks, steps) = (0.0, 0.0f64, 0, 200);
                for step in 0..steps {
                    let (one, count) = lag(local, length * (1.0 + 0.2 * f64::from(step) / f64::from(steps)))?;
                    sum += one;
                    worst = worst.max(one);
                    looks += count;
                }
                say!(
                    "| {length} s | {name} | {:.2} s | {worst:.2} s | {:.1} |",
                    sum / f64::from(steps),
                    f64::from(looks) / f64::from(steps)
                );
            }
        }
        Ok(())
    }

    /// Batches of 100, 1 000 and 10 000 small templates in one command.
    pub(crate) fn flat(&self) -> Result<(), Trouble> {
        say!(
            "\n| templates in one batch | wall | CPU | peak MiB | record, bytes a job |\n|---|---|---|---|---|"
        );
        let folder = self.dir.join("many");
        fs::create_dir_all(&folder)?;
        for number in 0..10_000 {
            template(&folder.join(format!("t{number}.docx")), 4 << 10, number)?;
        }
        for count in [100, 1_000, 10_000] {
            let service = Service::start(&self.alloo, &self.fast, &["--fault", "instant"])?;
            let home = self.dir.join(format!("batch-{count}"));
            let list = self.dir.join("many.txt");
            fs::create_dir_all(home.join("out"))?;
            let lines = (0..count).map(|number| format!("{}/t{number}.docx\n", folder.display()));
            fs::write(&list, lines.collect::<String>())?;
            let mut command = service.client(&self.alloo, &home);
            command
                .arg("fill")
                .arg(format!("@{}", list.display()))
                .args(["--wait", "-o"])
                .arg(home.join("out"));
            let sample = run(&mut command)?;
            let brought = fs::read_dir(home.join("out"))?.count();
            if brought != count {
                return Err(format!("{brought} of {count} results").into());
            }
            let record = fs::metadata(home.join("state/record.db"))?.len();
            say!(
                "| {count} | {:.2} s | {:.2} s | {:.1} | {} |",
                sample.wall,
                sample.cpu,
                sample.peak,
                record / count as u64
            );
            fs::remove_dir_all(&home)?;
        }
        Ok(())
    }

    /// What the service bears: statuses, and fills started with everything durable on the disk.
    pub(crate) fn service_load(&self) -> Result<(), Trouble> {
        if !has("wrk") {
            return Ok(());
        }
        say!(
            "\n| the service, 10 s of load | a second | median | 99 % within | failed |\n|---|---|---|---|---|"
        );
        let template_path = self.dir.join("small.docx");
        template(&template_path, 30 << 10, 3)?;
        for (work, goal, connections, is_fill) in [
            ("status requests", 2000.0, "32", false),
            ("started fills", 200.0, "32", true),
        ] {
            let service = Service::start(&self.alloo, &self.dir, &["--fault", "instant"])?;
            let job = service.fill(&self.alloo, &self.dir, &template_path)?;
            let mut command = Command::new("wrk");
            command.args(["-t1", "-d10s", "--latency", "-c", connections]);
            command.args(["-H", &format!("Authorization: Bearer {}", service.key)]);
            if is_fill {
                command.env("TEMPLATE", &template_path);
                command
                    .arg("-s")
                    .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/benches/fills.lua"));
                command.arg(format!("{}/api/v2/templates/fill", service.url));
            } else {
                command.arg(service.job(&job));
            }
            let output = command.output()?;
            let text = String::from_utf8_lossy(&output.stdout);
            let field = |name: &str| {
                text.lines()
                    .find_map(|line| line.trim().strip_prefix(name))
                    .map_or("", str::trim)
            };
            let rate: f64 = field("Requests/sec:")
                .parse()
                .map_err(|_| format!("wrk says {text}"))?;
            say!(
                "| {work}, {connections} connections | {rate:.0} (goal {goal}: {}) | {} | {} | {} |",
                if rate >= goal { "met" } else { "**missed**" },
                field("50%"),
                field("99%"),
                match field("Non-2xx or 3xx responses:") {
                    "" => "0",
                    failed => failed,
                },
            );
            if is_fill {
                let facts = alloo_sandbox::testing::jobs(&service.state.join("sandbox"))?;
                let ended = facts.iter().filter(|fact| fact.status == "completed").count();
                say!(
                    "| …of which in the database | {} | | | {ended} completed by then |",
                    facts.len()
                );
            }
        }
        Ok(())
    }

    /// What one sync of the disk costs here: no durable write can be quicker.
    pub(crate) fn disk(&self) -> Result<(), Trouble> {
        use std::io::Write;
        let path = self.dir.join("sync");
        let mut file = fs::File::create(&path)?;
        let mut times = Vec::new();
        for _ in 0..50 {
            file.write_all(&[1; 4096])?;
            let started = std::time::Instant::now();
            file.sync_data()?;
            times.push(started.elapsed().as_secs_f64() * 1000.0);
        }
        say!(
            "One sync of 4 KiB on this disk: {:.2} ms (median of 50).\n",
            median(times)
        );
        Ok(())
    }
}
