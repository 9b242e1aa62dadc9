"""Drives `alloo mcp` with the official Python client: a whole fill against the embedded service, with progress, a
cancelled wait, a repeated call, refusals and a kill. Usage: mcp.py ALLOO REPOSITORY"""

import asyncio
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile

from mcp import ClientSession, StdioServerParameters, types
from mcp.client.stdio import stdio_client

ALLOO, REPOSITORY = map(os.path.abspath, sys.argv[1:3])
TEMPLATE = pathlib.Path(REPOSITORY, "examples/templates/rfi.docx")
HOME = pathlib.Path(tempfile.mkdtemp(prefix="alloo-mcp-"))
ROOT = HOME / "root"


def check(condition, what):
    if not condition:
        sys.exit(f"mcp: {what}")


def server(*options, command=ALLOO):
    state = {"ALLOO_STATE_DIR": str(HOME / "state"), "ALLOO_CONFIG_DIR": str(HOME / "config")}
    return StdioServerParameters(command=command, args=["mcp", *options], env=state, cwd=str(ROOT))


async def call(session, name, arguments=None, **options):
    result = await session.call_tool(name, arguments or {}, **options)
    data = getattr(result, "structured_content", None) or getattr(result, "structuredContent", None)
    failed = getattr(result, "is_error", None) or getattr(result, "isError", False)
    return data, failed


async def roots(context):
    return types.ListRootsResult(roots=[types.Root(uri=ROOT.as_uri())])


async def whole_fill(session):
    projects, _ = await call(session, "list_projects")
    project = next(one["id"] for one in projects["data"] if one["name"] == "Harbour Tunnel")
    documents, _ = await call(session, "list_documents", {"project_id": project, "limit": 3})
    check(len(documents["data"]) == 3 and documents["has_more"], f"documents: {documents}")
    fill = {"template": "rfi.docx", "project_id": project}
    started, failed = await call(session, "start_fill", fill)
    check(not failed, f"start_fill: {started}")
    again, _ = await call(session, "start_fill", fill)
    check(again["job_id"] == started["job_id"] and again["replayed"], f"a repeated call: {again}")
    seen = []

    async def progress(done, total, message):
        seen.append((done, total, message))

    job = {"job_id": started["job_id"]}
    ended, failed = await call(session, "wait_for_fill", job, progress_callback=progress)
    check(not failed and ended["status"] == "completed", f"wait_for_fill: {ended}")
    status, _ = await call(session, "get_fill_status", job)
    check(status["progress"] == 100, f"get_fill_status: {status}")
    saved, failed = await call(session, "download_filled", job)
    check(not failed and pathlib.Path(saved["output"]).parent == ROOT, f"download_filled: {saved}")
    check("X-Amz" not in json.dumps([started, ended, status, saved]), "a presigned URL is shown")
    kept, failed = await call(session, "download_filled", job)
    check(failed and not kept["error"]["try_again"], f"an existing file: {kept}")
    forced, failed = await call(session, "download_filled", {**job, "force": True})
    check(not failed, f"force: {forced}")
    inspected, failed = await call(session, "inspect_template", {"template": "rfi.docx"})
    check(not failed and inspected["slots"], f"inspect_template: {inspected}")
    result = pathlib.Path(saved["output"]).name
    compared, failed = await call(session, "diff_documents", {"template": "rfi.docx", "result": result})
    check(not failed and compared["counts"]["filled"], f"diff_documents: {compared}")
    explained, failed = await call(session, "explain_filled", {"result": result})
    check(not failed and any(slot.get("source") for slot in explained["slots"]), f"explain_filled: {explained}")
    return seen


async def refusals(session):
    for tool, arguments in [
        ("start_fill", {"template": str(TEMPLATE)}),
        ("start_fill", {"template": "../secret.docx"}),
        ("start_fill", {"template": "link.docx"}),
        ("download_filled", {"job_id": "0b6ff4c1-7d1c-4b8e-9d0e-2a8a54c0f7d1", "output": "/tmp/x.docx"}),
        ("get_fill_status", {"job_id": "0b6ff4c1-7d1c-4b8e-9d0e-2a8a54c0f7d1"}),
    ]:
        data, failed = await call(session, tool, arguments)
        check(failed and data["error"]["kind"], f"{tool} {arguments}: {data}")


async def cancelled_wait(session):
    """Over a service that holds its jobs: the wait is cancelled, the job is still there."""
    started, _ = await call(session, "start_fill", {"template": "rfi.docx"})
    waiting = asyncio.create_task(call(session, "wait_for_fill", {"job_id": started["job_id"]}))
    await asyncio.sleep(1)
    waiting.cancel()
    status, failed = await call(session, "get_fill_status", {"job_id": started["job_id"]})
    check(not failed and status["status"] in ("pending", "running"), f"after a cancelled wait: {status}")
    late, failed = await call(session, "wait_for_fill", {"job_id": started["job_id"], "timeout_seconds": 1})
    check(failed and late["error"]["try_again"], f"a time-out: {late}")


def start_service(*options, state="service"):
    environment = {"ALLOO_STATE_DIR": str(HOME / state), "ALLOO_CONFIG_DIR": str(HOME / "config")}
    process = subprocess.Popen(
        [ALLOO, "sandbox", "--tier", "unlimited", *options], stdout=subprocess.PIPE, text=True, env=environment
    )
    lines = [process.stdout.readline().removeprefix("export ").strip().split("=", 1) for _ in range(2)]
    return process, dict(lines)


async def with_session(parameters, work):
    async with stdio_client(parameters) as (read, write):
        async with ClientSession(read, write, list_roots_callback=roots) as session:
            await session.initialize()
            return await work(session)


def servers():
    """The servers that this process has started and that run still."""
    text = pathlib.Path(f"/proc/self/task/{os.getpid()}/children").read_text()
    lines = [(int(child), pathlib.Path(f"/proc/{child}/cmdline").read_bytes()) for child in text.split()]
    return [child for child, line in lines if line.split(b"\0")[1:2] == [b"mcp"]]


async def many_calls():
    """200 calls of 20 fills, in ten rounds. In each the service drops answers that it has worked for, and the server is
    killed while calls are under way, and asked again. Gives the jobs of each intent."""
    templates = [f"many-{number}.docx" for number in range(20)]
    for number, template in enumerate(templates):
        comment = f"fill {number}".encode()
        end = TEMPLATE.read_bytes()
        (ROOT / template).write_bytes(end[:-2] + len(comment).to_bytes(2, "little") + comment)
    jobs = {template: set() for template in templates}
    calls = 0
    for round_ in range(10):
        service, address = start_service("--fault", "instant=*", "--fault", "drop-response=5", state="many")
        parameters = server()
        parameters.env.update(address)

        async def one(session, template):
            started, failed = await call(session, "start_fill", {"template": template})
            check(not failed, f"round {round_}, {template}: {started}")
            jobs[template].add(started["job_id"])

        async def half(session, part, killed):
            nonlocal calls
            tasks = [asyncio.create_task(one(session, template)) for template in part]
            calls += len(tasks)
            if killed:
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                for process in servers():
                    os.kill(process, signal.SIGKILL)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            else:
                await asyncio.gather(*tasks)

        await with_session(parameters, lambda session: half(session, templates[:10], True))
        await with_session(parameters, lambda session: half(session, templates[::-1][:10], False))
        templates = templates[5:] + templates[:5]
        service.kill()
        service.wait()
    database = next((HOME / "many").glob("sandbox/*.db"))
    made = sqlite3.connect(database).execute("SELECT count(*) FROM jobs").fetchone()[0]
    check(calls == 200 and made == 20, f"{calls} calls made {made} jobs")
    check(all(len(ids) == 1 for ids in jobs.values()), f"jobs: {jobs}")
    return calls, made


async def main():
    ROOT.mkdir()
    (ROOT / "rfi.docx").write_bytes(TEMPLATE.read_bytes())
    (HOME / "secret.docx").write_bytes(TEMPLATE.read_bytes())
    (ROOT / "link.docx").symlink_to(HOME / "secret.docx")
    embedded = server("--vault", str(pathlib.Path(REPOSITORY, "examples/vault")))

    async def first(session):
        tools = await session.list_tools()
        names = [tool.name for tool in tools.tools]
        check("start_fill" in names, f"tools: {names}")
        print("tools:", " ".join(names))
        print("progress:", await whole_fill(session))
        await refusals(session)

    await with_session(embedded, first)

    async def read_only(session):
        names = [tool.name for tool in (await session.list_tools()).tools]
        check("start_fill" not in names and "list_projects" in names, f"--read-only: {names}")

    await with_session(server("--read-only"), read_only)

    service, address = start_service("--vault", str(pathlib.Path(REPOSITORY, "examples/vault")), "--fault", "hold-job")
    remote = server()
    remote.env.update(address)
    await with_session(remote, cancelled_wait)
    service.kill()
    service.wait()

    # Dropped answers, and a server that is killed while a call is under way: the same call again, one job.
    service, address = start_service(
        "--vault", str(pathlib.Path(REPOSITORY, "examples/vault")), "--fault", "drop-response=2", "--fault", "slow@fill=1s"
    )
    remote.env.update(address)
    other = {"template": "rfi.docx", "idempotency_key": "killed"}
    process = subprocess.Popen(
        [ALLOO, "mcp"], env=remote.env, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    for message in [
        {"id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18", "capabilities": {},
                                                     "clientInfo": {"name": "killer", "version": "1"}}},
        {"method": "notifications/initialized"},
        {"id": 2, "method": "tools/call", "params": {"name": "start_fill", "arguments": other}},
    ]:
        process.stdin.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
        process.stdin.flush()
    await asyncio.sleep(1.5)
    process.send_signal(signal.SIGKILL)
    process.wait()

    async def after_the_kill(session):
        first, failed = await call(session, "start_fill", other)
        check(not failed, f"after the kill: {first}")
        second, _ = await call(session, "start_fill", other)
        check(first["job_id"] == second["job_id"] and second["replayed"], f"after the kill: {second}")

    await with_session(remote, after_the_kill)
    service.kill()
    service.wait()
    if sys.platform == "linux":
        print("%d calls under dropped answers and kills made %d jobs for 20 fills" % await many_calls())
    print("mcp: a whole fill, refusals, a cancelled wait, dropped answers and a kill: all as they should be")


asyncio.run(main())
