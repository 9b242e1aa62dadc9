"""Checks the labels against their templates: every `find` leads somewhere, and the text there is the one noted.

    python3 crates/alloo-fill/tests/labels/check.py            # from the root of the repository; needs nothing but Python 3.11

`locate` below is also the reference for how a `find` is read (README.md has it in words).
"""
import glob, os, re, sys, tomllib, zipfile
import xml.etree.ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
KINDS = ["placeholder", "merge_field", "content_control", "form_field", "instruction", "label", "cell", "table_row", "narrative"]


def collapse(s):
    return re.sub(r"\s+", " ", s).strip()


def load(package, part):
    root = ET.fromstring(zipfile.ZipFile(package).read(part))
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag == MC + "Fallback":
                parent.remove(child)
    return root


def own_text(e, top=True):
    """Text of a paragraph without that of paragraphs inside it (text boxes)."""
    if e.tag == W + "p" and not top:
        return ""
    if e.tag in (W + "del", W + "moveFrom", W + "tabs"):
        return ""
    if e.tag == W + "t":
        return e.text or ""
    if e.tag in (W + "tab", W + "br", W + "cr"):
        return " "
    return "".join(own_text(c, False) for c in e)


def paragraphs(e):
    return [collapse(own_text(p)) for p in e.iter(W + "p")]


def text_of(e):
    """Text of a cell or control: its paragraphs, or its runs where it lies inside one."""
    ps = paragraphs(e)
    return collapse(" ".join(ps)) if ps else collapse(own_text(e))


def through_controls(e, tag):
    out = []
    for c in e:
        if c.tag == tag:
            out.append(c)
        elif c.tag == W + "sdt":
            for d in c.findall(W + "sdtContent"):
                out += through_controls(d, tag)
    return out


def field_results(root):
    """Legacy form fields in document order: (ffData, text of the result)."""
    out, stack = [], []
    for e in root.iter():
        if e.tag == W + "fldChar":
            kind = e.get(W + "fldCharType")
            if kind == "begin":
                stack.append([e.find(W + "ffData"), False, ""])
                if stack[-1][0] is not None:
                    out.append(stack[-1])
            elif kind == "separate" and stack:
                stack[-1][1] = True
            elif kind == "end" and stack:
                stack.pop()
        elif e.tag == W + "t":
            for f in stack:
                if f[1]:
                    f[2] += e.text or ""
    return [(f[0], collapse(f[2])) for f in out]


def form_field(ff, shown):
    val = lambda e, d: d if e is None else e.get(W + "val", "1")
    box = ff.find(W + "checkBox")
    if box is not None:
        state = val(box.find(W + "checked"), val(box.find(W + "default"), "0"))
        return "☒" if state in ("1", "true", "on") else "☐"
    dd = ff.find(W + "ddList")
    if dd is not None:
        entries = [x.get(W + "val") for x in dd.findall(W + "listEntry")]
        n = int(val(dd.find(W + "result"), val(dd.find(W + "default"), "0")))
        return entries[n] if n < len(entries) else ""
    return shown


def locate(package, find):
    """The text at `find`, or None."""
    root = load(package, find["part"])
    if "table" in find:
        tables = list(root.iter(W + "tbl"))
        try:
            row = through_controls(tables[find["table"]], W + "tr")[find["row"]]
            return text_of(through_controls(row, W + "tc")[find["col"]])
        except IndexError:
            return None
    if "control" in find:
        controls = list(root.iter(W + "sdt"))
        if find["control"] >= len(controls):
            return None
        content = controls[find["control"]].find(W + "sdtContent")
        return "" if content is None else text_of(content)
    if "form_field" in find:
        fields = field_results(root)
        return form_field(*fields[find["form_field"]]) if find["form_field"] < len(fields) else None
    text = "\n" + "\n".join(paragraphs(root)) + "\n"
    at = 0
    for _ in range(find.get("nth", 0) + 1):
        at = text.find(find["after"], at)
        if at < 0:
            return None
        at += len(find["after"])
    end = text.find(find.get("before", "\n"), at)
    return None if end < 0 else collapse(text[at:end])


def main():
    bad = 0
    counts = {k: [0, 0] for k in KINDS}
    root = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", ".."))
    os.chdir(root)
    paths = glob.glob("crates/alloo-fill/tests/labels/*.toml") + glob.glob("crates/alloo-fill/tests/blind/round-*/*.toml")
    for path in sorted(paths):
        labels = tomllib.load(open(path, "rb"))
        seen = set()

        def complain(what):
            nonlocal bad
            bad += 1
            print(f"{path}: {what}")

        for key in ("template", "vault"):
            if not os.path.exists(labels[key]):
                complain(f"no {labels[key]}")
        if "project" in labels and not os.path.isdir(os.path.join(labels["vault"], labels["project"])):
            complain(f"no project {labels['project']}")
        for d in labels.get("documents", []):
            if not os.path.isfile(os.path.join(labels["vault"], d)):
                complain(f"no document {d}")
        for slot in labels["slot"]:
            name = f"{slot['kind']} {slot['label']!r}"
            is_open = slot.get("open", False)
            if slot["kind"] not in KINDS:
                complain(f"{name}: unknown kind")
                continue
            counts[slot["kind"]][is_open] += 1
            if is_open == ("expect" in slot or "contains" in slot):
                complain(f"{name}: needs one of open, expect, contains")
            if not is_open and not os.path.isfile(os.path.join(labels["vault"], slot.get("source", "?"))):
                complain(f"{name}: no source {slot.get('source')!r}")
            if str(slot["find"]) in seen:
                complain(f"{name}: place labelled twice: {slot['find']}")
            seen.add(str(slot["find"]))
            there = locate(labels["template"], slot["find"])
            if there is None:
                complain(f"{name}: nothing at {slot['find']}")
            elif there != slot["was"]:
                complain(f"{name}: {there!r} at {slot['find']}, not {slot['was']!r}")
    if not sum(map(sum, counts.values())):
        bad = 1
        print("no labels were found")
    total = [sum(c[0] for c in counts.values()), sum(c[1] for c in counts.values())]
    for kind, (filled, opened) in counts.items():
        print(f"{kind:16} {filled + opened:4} slots, {opened:3} open")
    print(f"{'all':16} {sum(total):4} slots, {total[1]:3} open ({100 * total[1] / max(1, sum(total)):.0f} %)")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
