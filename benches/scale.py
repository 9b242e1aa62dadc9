#!/usr/bin/env python3
"""Measures fills from large vaults, templates of many placeholders, and alloo beside python-docx-template, as whole processes.

    benches/scale.py vaults [COUNT...]   # 500, 4000 and 10000 documents: the first fill, warm ones, and one after a changed file
    benches/scale.py placeholders        # 5000, 10000 and 20000 placeholders in one paragraph
    benches/scale.py docxtpl             # 200 placeholders, beside docxtpl

ALLOO names the binary, else it is target/release/alloo; vaults are made once in the folder SCALE_VAULTS, else /tmp/alloo-vaults.
Needs python-docx, openpyxl and fpdf2, and docxtpl for the last. Peak memory is the kernel's (`wait4`), of the largest process.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ALLOO = os.environ.get("ALLOO", str(HERE.parent / "target/release/alloo"))
VAULTS = Path(os.environ.get("SCALE_VAULTS", "/tmp/alloo-vaults"))
FORM = HERE.parent / "examples/templates/monthly-report.docx"


def measured(command, env=None):
    """Runs a command to its end: seconds, seconds of CPU, MiB at most."""
    start = time.monotonic()
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    told = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    took = time.monotonic() - start
    if status:
        sys.exit(f"{command}: {told.decode()}")
    return took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


class Fills:
    """Fills from one vault, with a state of their own."""

    def __init__(self, vault):
        self.work = Path(tempfile.mkdtemp())
        self.vault = vault
        self.env = {**os.environ, "ALLOO_STATE_DIR": str(self.work / "state"), "ALLOO_CONFIG_DIR": str(self.work / "config")}

    def fill(self, template, project="P"):
        output = str(self.work / "out.docx")
        command = [ALLOO, "-q", "--vault", str(self.vault), "fill", "--project", project, "--wait", "-f", "-o", output, str(template)]
        return measured(command, self.env)

    def index(self):
        files = (self.work / "state").rglob("documents.sqlite*")
        return sum(file.stat().st_size for file in files) / (1 << 20)

    def close(self):
        shutil.rmtree(self.work)


def line(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def row(name, figures, *more):
    took, cpu, peak = figures
    line(name, f"{took:.2f} s", f"{cpu:.2f} s", f"{peak:.0f} MiB", *more)


def median(runs):
    return [statistics.median(column) for column in zip(*runs)]


def vaults(counts):
    line("documents", "fill", "wall", "CPU", "peak", "of the vault")
    line(*["---"] * 6)
    for count in counts:
        vault = VAULTS / str(count)
        if not (vault / "done").exists():
            subprocess.check_call([sys.executable, str(HERE / "vault.py"), str(count), str(vault)])
            (vault / "done").touch()
        files = [file for file in vault.rglob("*") if file.is_file()]
        size = sum(file.stat().st_size for file in files) / (1 << 20)
        fills = Fills(vault)
        first = fills.fill(FORM)
        row(f"{count} | first", first, f"{size:.0f} MiB, {size / first[0]:.1f} MiB/s")
        row(f"{count} | warm", median([fills.fill(FORM) for _ in range(5)]), f"index {fills.index():.0f} MiB")
        changed = next(file for file in sorted(files) if file.suffix == ".md")
        text = changed.read_text()
        changed.write_text(text + "\nReviewed: yes\n")
        row(f"{count} | one file changed", fills.fill(FORM), changed.name)
        changed.write_text(text)
        fills.close()


def marks(template, count, paragraphs):
    import docx

    paper = docx.Document()
    each = count // paragraphs
    for paragraph in range(paragraphs):
        text = " ".join(f"{{{{ item_{number} }}}}" for number in range(paragraph * each, (paragraph + 1) * each))
        paper.add_paragraph(text)
    paper.save(template)


def values(folder, count):
    (folder / "P").mkdir(parents=True)
    with open(folder / "P" / "items.csv", "w") as file:
        file.write("Item,Value\n")
        file.writelines(f"item {number},V-{number}\n" for number in range(count))


def placeholders():
    line("placeholders", "wall", "CPU", "peak")
    line(*["---"] * 4)
    for count in (5_000, 10_000, 20_000):
        with tempfile.TemporaryDirectory() as work:
            work = Path(work)
            marks(work / "template.docx", count, 1)
            values(work / "vault", 200)
            fills = Fills(work / "vault")
            row(count, median([fills.fill(work / "template.docx") for _ in range(3)]))
            fills.close()


RENDER = """
import csv, sys
from docxtpl import DocxTemplate
values = {name.replace(" ", "_"): value for name, value in csv.reader(open(sys.argv[2]))}
template = DocxTemplate(sys.argv[1])
template.render(values)
template.save(sys.argv[3])
"""


def docxtpl():
    line("200 placeholders", "wall", "CPU", "peak")
    line(*["---"] * 4)
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        template, output = work / "template.docx", work / "rendered.docx"
        marks(template, 200, 20)
        values(work / "vault", 200)
        fills = Fills(work / "vault")
        render = [sys.executable, "-c", RENDER, str(template), str(work / "vault/P/items.csv"), str(output)]
        ours, theirs = [], []
        # In turn, after one round that does not count.
        for round in range(12):
            figures = fills.fill(template), measured(render)
            if round:
                ours.append(figures[0])
                theirs.append(figures[1])
        import docx

        texts = [[paragraph.text for paragraph in docx.Document(file).paragraphs] for file in (fills.work / "out.docx", output)]
        assert "V-199" in texts[1][19] and texts[0][:20] == texts[1][:20], texts
        row("alloo, service and all", median(ours))
        row("docxtpl", median(theirs))
        fills.close()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["vaults", *counts]:
            vaults([int(count) for count in counts] or [500, 4_000, 10_000])
        case ["placeholders"]:
            placeholders()
        case ["docxtpl"]:
            docxtpl()
        case _:
            sys.exit(__doc__)
