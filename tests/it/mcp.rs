//! `alloo mcp` over standard input and output, spoken to line by line.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::support::{World, root};

/// A running server, and what it has said.
struct Agent {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    next: u64,
}

impl Agent {
    fn start(world: &World, options: &[&str]) -> Self {
        let mut child = world
            .alloo()
            .arg("mcp")
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take(), child.stdout.take().unwrap());
        let mut agent = Agent {
            child,
            input,
            output: BufReader::new(output),
            next: 0,
        };
        let hello = json!({
            "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"},
        });
        assert_eq!(agent.ask("initialize", hello)["serverInfo"]["name"], "alloo");
        agent.send(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
        agent
    }

    fn send(&mut self, message: &Value) {
        let input = self.input.as_mut().unwrap();
        writeln!(input, "{message}").unwrap();
        input.flush().unwrap();
    }

    /// The result of a request. Every line on the way must be one of the protocol.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.next += 1;
        self.send(&json!({"jsonrpc": "2.0", "id": self.next, "method": method, "params": params}));
        loop {
            let mut line = String::new();
            assert!(self.output.read_line(&mut line).unwrap() > 0, "it has ended");
            let message: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("{line}"));
            assert_eq!(message["jsonrpc"], "2.0");
            if message["id"] == self.next {
                return message["result"].clone();
            }
        }
    }

    /// The structured result of a call, and whether it is an error.
    fn call(&mut self, tool: &str, arguments: Value) -> (Value, bool) {
        let result = self.ask("tools/call", json!({"name": tool, "arguments": arguments}));
        (result["structuredContent"].clone(), result["isError"] == true)
    }

    fn code_within(&mut self, time: Duration) -> Option<i32> {
        let deadline = Instant::now() + time;
        while Instant::now() < deadline {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.child.kill();
        panic!("it does not end");
    }
}

fn world() -> World {
    let world = World::new();
    let template = world.home.path().join("rfi.docx");
    std::fs::copy(root("examples/templates/rfi.docx"), template).unwrap();
    world
}

fn vault() -> String {
    root("examples/vault").to_str().unwrap().to_owned()
}

#[test]
fn a_fill_from_its_start_to_its_result() {
    let world = world();
    let mut agent = Agent::start(&world, &["--vault", &vault()]);
    let (projects, _) = agent.call("list_projects", json!({"name_contains": "harbour"}));
    assert_eq!(
        (&projects["total"], &projects["has_more"]),
        (&json!(1), &json!(false))
    );
    let fill = json!({"template": "rfi.docx", "project_id": projects["data"][0]["id"]});
    let (started, failed) = agent.call("start_fill", fill.clone());
    assert!(!failed, "{started}");
    let (again, _) = agent.call("start_fill", fill);
    assert_eq!(
        (&again["job_id"], &again["replayed"]),
        (&started["job_id"], &json!(true))
    );
    assert_eq!(world.jobs(), 1);
    let job = json!({"job_id": started["job_id"]});
    assert_eq!(agent.call("wait_for_fill", job.clone()).0["status"], "completed");
    let (saved, failed) = agent.call("download_filled", job.clone());
    assert!(!failed, "{saved}");
    assert!(world.home.path().join("rfi-filled.docx").exists());
    let (kept, failed) = agent.call("download_filled", job);
    assert!(failed && kept["error"]["try_again"] == false, "{kept}");
    assert!(!saved.to_string().contains("X-Amz"), "{saved}");
}

#[test]
fn what_is_refused_is_a_result() {
    let world = world();
    let outside = tempfile::tempdir().unwrap();
    std::fs::copy(root("examples/templates/rfi.docx"), outside.path().join("t.docx")).unwrap();
    std::os::unix::fs::symlink(outside.path(), world.home.path().join("link")).unwrap();
    let mut agent = Agent::start(&world, &["--vault", &vault()]);
    let nobody = "00000000-0000-4000-8000-000000000000";
    for (tool, arguments, kind) in [
        (
            "start_fill",
            json!({"template": outside.path().join("t.docx")}),
            "denied",
        ),
        ("start_fill", json!({"template": "link/t.docx"}), "denied"),
        ("start_fill", json!({"template": "absent.docx"}), "input"),
        ("start_fill", json!({}), "input"),
        (
            "start_fill",
            json!({"template": "rfi.docx", "unknown": 1}),
            "input",
        ),
        ("get_fill_status", json!({"job_id": "zz"}), "input"),
        ("get_fill_status", json!({"job_id": nobody}), "not_found"),
        (
            "download_filled",
            json!({"job_id": nobody, "output": "link/x.docx"}),
            "denied",
        ),
        ("no_such_tool", json!({}), "usage"),
    ] {
        let (refused, failed) = agent.call(tool, arguments.clone());
        assert!(failed, "{tool} {arguments}: {refused}");
        assert_eq!(refused["error"]["kind"], kind, "{tool} {arguments}: {refused}");
        assert!(refused["error"]["try_again"].is_boolean());
    }
    assert!(
        alloo_sandbox::testing::jobs(&world.home.path().join("state/sandbox"))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn read_only_offers_nothing_that_spends() {
    let world = world();
    let mut agent = Agent::start(&world, &["--read-only", "--vault", &vault()]);
    let tools = agent.ask("tools/list", json!({}));
    let names: Vec<&str> = tools["tools"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tool| tool["name"].as_str().unwrap())
        .collect();
    assert!(
        names.contains(&"list_projects") && !names.contains(&"start_fill"),
        "{names:?}"
    );
    assert!(agent.call("start_fill", json!({"template": "rfi.docx"})).1);
}

#[test]
fn it_ends_with_its_input_with_a_signal_and_without_a_reader() {
    let world = world();
    let mut agent = Agent::start(&world, &["--vault", &vault()]);
    drop(agent.input.take());
    assert_eq!(agent.code_within(Duration::from_secs(20)), Some(0));
    let mut agent = Agent::start(&world, &["--vault", &vault()]);
    kill_process(Pid::from_child(&agent.child), Signal::TERM).unwrap();
    assert_eq!(agent.code_within(Duration::from_secs(20)), Some(143));
    // Nobody reads the answers, which are more than a pipe holds.
    let mut agent = Agent::start(&world, &["--vault", &vault()]);
    for id in 0..100 {
        agent.send(&json!({"jsonrpc": "2.0", "id": 1000 + id, "method": "tools/list"}));
    }
    drop(agent.input.take());
    assert_eq!(agent.code_within(Duration::from_secs(20)), Some(0));
}
