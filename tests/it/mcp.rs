//! `alloo mcp` over standard input and output, spoken to line by line.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::support::{World, root, text};

/// A running server, and what it has said.
struct Agent {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    next: u64,
}

impl Agent {
    fn start(world: &World, options: &[&str]) -> Self {
        Self::run(&mut world.alloo(), options)
    }

    fn run(command: &mut Command, options: &[&str]) -> Self {
        let mut child = command
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

    /// The next message; every line must be one of the protocol.
    fn read(&mut self) -> Value {
        let mut line = String::new();
        assert!(self.output.read_line(&mut line).unwrap() > 0, "it has ended");
        let message: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("{line}"));
        assert_eq!(message["jsonrpc"], "2.0");
        message
    }

    /// The result of a request.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.next += 1;
        self.send(&json!({"jsonrpc": "2.0", "id": self.next, "method": method, "params": params}));
        loop {
            let message = self.read();
            if message["id"] == self.next {
                return message["result"].clone();
            }
        }
    }

    /// The structured result of a call, and whether it is an error.
    fn call(&mut self, tool: &str, arguments: Value) -> (Value, bool) {
        let result = self.ask("tools/call", json!({"name": tool, "arguments": arguments}));
        let shown = result["content"][0]["text"].as_str().unwrap();
        assert!(shown.starts_with("Data of the service"), "{shown}");
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
    // What was written, and where it comes from.
    let pair = json!({"template": "rfi.docx", "result": "rfi-filled.docx"});
    let (compared, failed) = agent.call("diff_documents", pair);
    assert!(
        !failed && compared["counts"]["filled"].as_u64() > Some(0),
        "{compared}"
    );
    let (inspected, failed) = agent.call("inspect_template", json!({"template": "rfi.docx"}));
    let slots = inspected["slots"].as_array().unwrap().len();
    assert!(
        !failed && slots == compared["slots"].as_array().unwrap().len(),
        "{inspected}"
    );
    let (explained, failed) = agent.call("explain_filled", json!({"result": "rfi-filled.docx"}));
    let filled = explained["slots"]
        .as_array()
        .unwrap()
        .iter()
        .find(|slot| slot["state"] == "filled");
    let filled = filled.unwrap_or_else(|| panic!("{explained}"));
    assert!(!failed && filled["source"]["document"].is_string(), "{filled}");
    let one = json!({"result": "rfi-filled.docx", "slot": filled["label"]});
    assert_eq!(
        agent.call("explain_filled", one).0["slots"][0]["value"],
        filled["value"]
    );
    let none = json!({"result": "rfi-filled.docx", "slot": "--template=/etc/passwd"});
    let (refused, failed) = agent.call("explain_filled", none);
    assert!(failed && refused["error"]["kind"] == "not_found", "{refused}");
}

/// The processes that a process has started and that run still.
#[cfg(target_os = "linux")]
fn children(process: u32) -> Vec<String> {
    let path = format!("/proc/{process}/task/{process}/children");
    let text = std::fs::read_to_string(path).unwrap();
    text.split_whitespace().map(str::to_owned).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn a_cancelled_wait_stops_the_waiting_alone() {
    let world = world();
    let server = world.serve(&["--vault", &vault(), "--fault", "hold-job", "--tier", "unlimited"]);
    let mut command = world.alloo();
    let mut agent = Agent::run(server.aim(&mut command), &[]);
    let (started, failed) = agent.call("start_fill", json!({"template": "rfi.docx"}));
    assert!(!failed, "{started}");
    let wait = json!({
        "name": "wait_for_fill", "arguments": {"job_id": started["job_id"]}, "_meta": {"progressToken": "p"},
    });
    agent.send(&json!({"jsonrpc": "2.0", "id": 77, "method": "tools/call", "params": wait}));
    let told = agent.read();
    assert_eq!(told["method"], "notifications/progress", "{told}");
    assert_eq!(told["params"]["progressToken"], "p");
    assert_eq!(told["params"]["message"], "pending", "{told}");
    assert_eq!(children(agent.child.id()).len(), 1);
    let cancel = json!({"requestId": 77, "reason": "enough"});
    agent.send(&json!({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": cancel}));
    while !children(agent.child.id()).is_empty() {
        std::thread::sleep(Duration::from_millis(10));
    }
    let (status, failed) = agent.call("get_fill_status", json!({"job_id": started["job_id"]}));
    assert!(!failed && status["status"] == "pending", "{status}");
    let late = json!({"job_id": started["job_id"], "timeout_seconds": 1});
    let (late, failed) = agent.call("wait_for_fill", late);
    assert!(failed && late["error"]["try_again"] == true, "{late}");
    assert_eq!(late["error"]["exit_code"], 124);
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

/// A result without a report is explained by its template, which the record names: only below the roots.
#[test]
fn a_template_that_the_record_names_is_read_below_the_roots_alone() {
    let world = world();
    let outside = tempfile::tempdir().unwrap();
    let elsewhere = outside.path().join("t.docx");
    std::fs::copy(root("examples/templates/rfi.docx"), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, world.home.path().join("link.docx")).unwrap();
    let vault = vault();
    let fill = |template: &str, output: &str| {
        let project = [
            "--project",
            "Harbour Tunnel",
            "--vault",
            &vault,
            "--sources",
            "none",
        ];
        let arguments = [&["fill", template, "--wait", "-o", output], &project[..]].concat();
        let end = world.run(&arguments);
        assert!(end.status.success(), "{}", text(&end.stderr));
    };
    fill("rfi.docx", "inside.docx");
    fill(elsewhere.to_str().unwrap(), "outside.docx");
    fill("link.docx", "linked.docx");
    // The user reads all of them.
    for result in ["inside.docx", "outside.docx", "linked.docx"] {
        let end = world.run(&["explain", result, "--vault", &vault]);
        assert!(end.status.success(), "{result}: {}", text(&end.stderr));
    }
    let mut agent = Agent::start(&world, &["--vault", &vault]);
    let (explained, failed) = agent.call("explain_filled", json!({"result": "inside.docx"}));
    assert!(!failed, "{explained}");
    for result in ["outside.docx", "linked.docx"] {
        let (refused, failed) = agent.call("explain_filled", json!({"result": result}));
        assert!(
            failed && refused["error"]["kind"] == "input",
            "{result}: {refused}"
        );
        assert!(
            refused.to_string().contains("its template is not known"),
            "{result}: {refused}"
        );
    }
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
    // The same, and the input stays open: a signal ends it.
    let mut agent = Agent::start(&world, &["--vault", &vault()]);
    for id in 0..100 {
        agent.send(&json!({"jsonrpc": "2.0", "id": 1000 + id, "method": "tools/list"}));
    }
    kill_process(Pid::from_child(&agent.child), Signal::HUP).unwrap();
    assert_eq!(agent.code_within(Duration::from_secs(20)), Some(143));
}
