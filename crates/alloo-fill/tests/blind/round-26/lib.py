"""Helpers for round 26: papers in many formats, forms with their slots, labels."""
import csv, io, os, re, sys, copy
from docx import Document
from docx.shared import Pt
from lxml import etree
import openpyxl
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = "crates/alloo-fill/tests/blind/round-26"
REPO = HERE[: -len(ROOT)]
sys.path.insert(0, os.path.join(REPO, "crates/alloo-fill/tests/labels"))
import check
WN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = "{%s}" % WN
NS = 'xmlns:w="%s" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"' % WN
esc = lambda s: s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
X = lambda s: list(etree.fromstring("<r %s>%s</r>" % (NS, s)))
col = check.collapse


# ---------- papers ----------
class Vault:
    def __init__(s, firm):
        s.firm, s.dir = firm, os.path.join(HERE, "vaults", firm)

    def path(s, rel):
        p = os.path.join(s.dir, rel)
        os.makedirs(os.path.dirname(p), exist_ok=True)
        return p

    def text(s, rel, body):
        open(s.path(rel), "w", encoding="utf-8").write(body.strip("\n") + "\n")

    def csv(s, rel, rows, sep=","):
        with open(s.path(rel), "w", encoding="utf-8", newline="") as f:
            csv.writer(f, delimiter=sep).writerows(rows)

    def xlsx(s, rel, sheets):
        wb = openpyxl.Workbook()
        wb.remove(wb.active)
        for name, rows in sheets.items():
            ws = wb.create_sheet(name)
            for r in rows:
                ws.append(r)
        wb.save(s.path(rel))

    def docx(s, rel, blocks):
        d = Document()
        for b in blocks:
            if isinstance(b, list):
                t = d.add_table(0, len(b[0]))
                t.style = "Table Grid"
                for r in b:
                    for c, v in zip(t.add_row().cells, r):
                        c.text = str(v)
                d.add_paragraph()
            elif b.startswith("# "):
                d.add_heading(b[2:], 1)
            else:
                d.add_paragraph(b)
        d.save(s.path(rel))

    def pdf(s, rel, blocks, head=None, two=False):
        from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Table, Spacer
        from reportlab.lib.styles import getSampleStyleSheet
        from reportlab.lib.pagesizes import A4
        from reportlab.lib import colors
        st = getSampleStyleSheet()
        n, h = st["BodyText"], st["Heading3"]
        n.fontSize, n.leading = (8.5, 11) if two else (9.5, 12.5)
        out = []
        wid = 240 if two else 490
        for b in blocks:
            if isinstance(b, list):
                k = len(b[0])
                ln = [max(6, min(40, max(len(str(r[i])) for r in b))) for i in range(k)]
                t = Table([[Paragraph(esc(str(v)), n) for v in r] for r in b], colWidths=[wid * x / sum(ln) for x in ln])
                t.setStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])
                out += [t, Spacer(1, 8)]
            elif b.startswith("# "):
                out.append(Paragraph(esc(b[2:]), h))
            else:
                out.append(Paragraph(esc(b), n))

        def deco(c, d):
            if head:
                c.setFont("Helvetica-Bold", 11)
                c.drawString(50, 810, head[0])
                c.setFont("Helvetica", 7.5)
                c.drawString(50, 799, head[1])
                c.line(50, 794, 545, 794)
        fr = [Frame(50, 40, 240, 745, 0, 0, 0, 0), Frame(305, 40, 240, 745, 0, 0, 0, 0)] if two else [Frame(50, 40, 495, 745, 0, 0, 0, 0)]
        BaseDocTemplate(s.path(rel), pagesize=A4, pageTemplates=[PageTemplate(frames=fr, onPage=deco)], invariant=1).build(out)


def plain(path):
    e = path.rsplit(".", 1)[1]
    if e == "pdf":
        import subprocess
        return subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True).stdout
    if e == "docx":
        return " ".join(check.paragraphs(check.load(path, "word/document.xml")))
    if e == "xlsx":
        return " ".join(str(c) for ws in openpyxl.load_workbook(path) for r in ws.values for c in r if c is not None)
    return open(path, encoding="utf-8").read()


# ---------- slots ----------
class S:
    def __init__(s, expect=None, src=None, dist=None, any=(), open=None, contains=None, label=None, kind=None, b=None, style="plain", items=(), before=None):
        s.__dict__.update(expect=expect, src=src, dist=dist, any=list(any), open=open, contains=contains, label=label, kind=kind, b=b, style=style, items=items, before=before, find=None, labelled=True)


def V(value, src, dist, *any, **k): return S(value, src, dist, any, **k)
def T(phrases, src, dist, **k): return S(None, src, dist, contains=phrases, kind=k.pop("kind", "narrative"), **k)
def O(why, **k): return S(open=why, **k)
def N(**k):
    s = S(**k); s.labelled = False; return s
TICK = ("☑", "X", "✓", "✔", "✗")
def BX(src, dist, label, **k): return S("☒", src, dist, TICK, label=label, b="☐", style=k.pop("style", "sign"), **k)
def BO(why, label, **k): return S(open=why, label=label, b="☐", style=k.pop("style", "sign"), **k)


class C:
    def __init__(s, content, span=1, vm=None): s.content, s.span, s.vm = content, span, vm


run = lambda t, bold=False: "".join("<w:r>%s%s</w:r>" % ("<w:rPr><w:b/></w:rPr>" if bold else "", "<w:tab/>" if x == "\t" else '<w:t xml:space="preserve">%s</w:t>' % esc(x)) for x in re.split("(\t)", t) if x)


def slot_xml(s):
    b = s.b
    if s.style == "mf":
        return '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> MERGEFIELD %s \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>%s</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' % (b.strip("«»"), b)
    if s.style == "ff":
        return '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="%s"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' % re.sub(r"\W", "", s.label)[:18]
    if s.style in ("sdt", "drop", "date"):
        kind = {"sdt": "<w:text/>", "date": '<w:date><w:dateFormat w:val="%s"/></w:date>' % "dd.MM.yyyy", "drop": "<w:dropDownList>%s</w:dropDownList>" % "".join('<w:listItem w:displayText="%s" w:value="%s"/>' % (esc(i), esc(i)) for i in s.items)}[s.style]
        return '<w:sdt><w:sdtPr><w:alias w:val="%s"/><w:tag w:val="%s"/><w:showingPlcHdr/>%s</w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>' % (esc(s.label), re.sub(r"\W", "_", s.label).lower(), kind, esc(b))
    if s.style == "box":
        return '<w:sdt><w:sdtPr><w:alias w:val="%s"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>' % esc(s.label)
    return run(b) if b else ""


ALL = []


class Form:
    def __init__(s, file, vault, project, lang, note, font="Calibri"):
        s.file, s.vault, s.project, s.lang, s.note = file, vault, project, lang, note
        s.doc = Document()
        s.doc.styles["Normal"].font.name = font
        s.doc.styles["Normal"].font.size = Pt(10)
        s.doc.styles["Normal"].paragraph_format.space_after = Pt(3)
        s.body = s.doc.element.body
        s.slots = []
        s.nt = 0
        ALL.append(s)

    def _para(s, parts, bold=False, cell=None, style=None, part="doc"):
        p = etree.SubElement(etree.Element("x"), W + "p")
        if style:
            for e in X('<w:pPr><w:pStyle w:val="%s"/></w:pPr>' % style): p.append(e)
        elif any(isinstance(x, S) and x.b == "\t" for x in parts):
            for e in X('<w:pPr><w:tabs><w:tab w:val="left" w:leader="dot" w:pos="5000"/><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs></w:pPr>'): p.append(e)
        seen = ""
        for i, x in enumerate(parts):
            if isinstance(x, str):
                xml, add = run(x, bold), x
            else:
                if x.b is None: x.b = "" if cell and len(parts) == 1 else "." * 22
                prev = parts[i - 1] if i and isinstance(parts[i - 1], str) else None
                if not x.label: x.label = (cell or {}).get("label") or col((prev or "").replace("…", "")).rstrip(":").strip()
                nxt = parts[i + 1] if i + 1 < len(parts) and isinstance(parts[i + 1], str) else None
                x.p, x.pre, x.prev, x.next, x.part, x.cell = p, seen, prev, nxt, part, cell if cell and len(parts) == 1 else None
                s.slots.append(x)
                xml, add = slot_xml(x), (x.b if x.style != "ff" else "\u2002" * 5)
            for e in X(xml): p.append(e)
            seen += add
        return p

    def _add(s, e): s.body.insert(len(s.body) - 1, e)
    def p(s, *parts, **k): s._add(s._para(parts, **k))
    def h(s, t, lvl=2): s._add(s._para([t], style="Heading%d" % lvl))
    def hdr(s, *parts): s.doc.sections[0].header._element.append(s._para(parts, part="hdr"))
    def ftr(s, *parts): s.doc.sections[0].footer._element.append(s._para(parts, part="ftr"))

    def t(s, rows, heads=None, after=True, bold=True):
        tbl = X('<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>%s</w:tblGrid></w:tbl>' % ('<w:gridCol w:w="1500"/>' * max(sum(c.span if isinstance(c, C) else 1 for c in r) for r in rows)))[0]
        ti = s.nt; s.nt += 1
        for ri, r in enumerate(rows):
            tr = etree.SubElement(tbl, W + "tr")
            for ci, c in enumerate(r):
                span, vm = 1, None
                if isinstance(c, C): span, vm, c = c.span, c.vm, c.content
                tc = etree.SubElement(tr, W + "tc")
                for e in X("<w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/>%s%s</w:tcPr>" % ('<w:gridSpan w:val="%d"/>' % span if span > 1 else "", {"r": '<w:vMerge w:val="restart"/>', "c": "<w:vMerge/>"}.get(vm, ""))): tc.append(e)
                lab = None
                if heads and ri: lab = heads[ci] if ci < len(heads) else None
                if not lab:
                    q = r[ci - 1] if ci else None
                    q = q.content if isinstance(q, C) else q
                    lab = q.strip().rstrip(":").strip() if isinstance(q, str) else None
                info = dict(table=ti, row=ri, col=ci, label=lab, rec=bool(heads))
                paras = c if isinstance(c, list) and c and isinstance(c[0], list) else [c if isinstance(c, list) else [c]]
                for q in paras: tc.append(s._para(q, bold=bold and isinstance(c, str) and not heads or (heads and ri == 0), cell=info))
        s._add(tbl)
        if after: s._add(s._para([""]))

    def finish(s):
        tp = "%s/templates/%s.docx" % (ROOT, s.file)
        full = os.path.join(REPO, tp)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        s.doc.save(full)
        sec = s.doc.sections[0]
        parts = {"doc": (s.doc.element, "word/document.xml")}
        for k, o in (("hdr", sec.header), ("ftr", sec.footer)):
            if not o.is_linked_to_previous: parts[k] = (o._element, str(o.part.partname)[1:])
        vd = os.path.join(HERE, "vaults", s.vault)
        scope = [f for f in os.listdir(vd) if os.path.isfile(os.path.join(vd, f))] + [s.project + "/" + f for f in os.listdir(os.path.join(vd, s.project))]
        q = lambda t: '"' + t.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'
        out = ["# Round 26, written blind.", "# " + s.note, "template = " + q(tp), "vault = " + q("%s/vaults/%s" % (ROOT, s.vault)), "project = " + q(s.project), "language = " + q(s.lang), ""]
        nth, st = {}, dict(slots=0, open=0, src={}, dist={})
        for x in s.slots:
            if not x.labelled: continue
            root, pn = parts[x.part]
            kind = x.kind or {"mf": "merge_field", "ff": "form_field", "sdt": "content_control", "drop": "content_control", "date": "content_control", "box": "content_control"}.get(x.style)
            if not kind:
                kind = "placeholder" if x.b[:2] in ("{{", "${") or x.b[:1] == "<" else "instruction" if x.b[:1] == "[" else ("table_row" if x.cell["rec"] else "cell") if x.cell else "label"
            if x.style in ("sdt", "drop", "date", "box"):
                ctl = [e for e in root.iter(W + "sdt")]
                mine = [e for e in x.p.iter(W + "sdt")]
                k = [y for y in s.slots if y.p is x.p and y.style in ("sdt", "drop", "date", "box")].index(x)
                f, at = "control = %d" % ctl.index(mine[k]), "control " + x.label
            elif x.style == "ff":
                ffs = [y for y in s.slots if y.style == "ff" and y.part == x.part]
                order = [e for e in root.iter(W + "ffData")]
                k = [y for y in ffs if y.p is x.p].index(x)
                f, at = "form_field = %d" % order.index([e for e in x.p.iter(W + "ffData")][k]), "form field " + x.label
            elif x.cell:
                c = x.cell
                f, at = "table = %d, row = %d, col = %d" % (c["table"], c["row"], c["col"]), "table %d row %d column %d" % (c["table"] + 1, c["row"] + 1, c["col"] + 1)
            else:
                ps = [e for e in root.iter(W + "p")]
                i = ps.index(x.p)
                tx = [col(check.own_text(e)) for e in ps]
                text = "\n" + "\n".join(tx) + "\n"
                start = 1 + sum(len(y) + 1 for y in tx[:i])
                if x.prev and col(x.prev):
                    after, target = col(x.prev), start + len(col(x.pre))
                else:
                    after, target = tx[i - 1] + "\n", start
                n, a = 0, 0
                while True:
                    a = text.find(after, a)
                    if a < 0: print("ANCHOR?", s.file, after); break
                    a += len(after)
                    if a == target: break
                    n += 1
                bf = x.before or (col(x.next)[:40] if x.next and col(x.next) else None)
                if n or (len(after) < 8 and text.count(after) > 1): print("WEAK", s.file, "|", x.label, "|", repr(after), n)
                if bf and any(bf in y for y in (x.contains or [x.expect or ""] + x.any)): print("BEFORE IN VALUE", s.file, x.label, bf)
                if bf and len(bf) < 4: print("SHORT BEFORE", s.file, "|", x.label, "|", bf)
                f, at = "after = %s" % q(after) + (", before = %s" % q(bf) if bf else "") + (", nth = %d" % n if n else ""), "after " + after.strip()
            fd = "{ part = %s, %s }" % (q(pn), f)
            import tomllib
            was = check.locate(full, tomllib.loads("f = " + fd)["f"])
            if x.style != "ff" and was != col(x.b): print("WAS", s.file, x.label, repr(was), repr(x.b))
            if not x.label: print("NOLABEL", s.file, fd)
            key = (kind, x.label)
            nth[key] = nth.get(key, -1) + 1
            out += ["[[slot]]", "kind = " + q(kind), "label = " + q(x.label), "nth = %d" % nth[key], "at = " + q(at), "find = " + fd, "was = " + q(was or "")]
            st["slots"] += 1
            if x.open:
                out += ["open = true", "why = " + q(x.open)]; st["open"] += 1
            else:
                hit = [d for d in scope if x.src in d]
                if len(hit) != 1: print("SRC", s.file, x.label, x.src, hit); hit = hit or ["?"]
                vals = x.contains or [x.expect] + x.any
                body = col(plain(os.path.join(vd, hit[0]))).lower() if hit[0] != "?" else ""
                if "☒" not in vals and not any(v.lower() in body or v.lower().replace(" ", "") in body.replace(" ", "") for v in vals): print("NOT IN SOURCE", s.file, x.label, vals, hit[0])
                if x.contains: out.append("contains = [%s]" % ", ".join(map(q, x.contains)))
                else:
                    out.append("expect = " + q(x.expect))
                    if x.any: out.append("any_of = [%s]" % ", ".join(map(q, x.any)))
                out += ["source = " + q(hit[0]), "distance = " + q(x.dist)]
                e = hit[0].rsplit(".", 1)[1]
                st["src"][e] = st["src"].get(e, 0) + 1
                st["dist"][x.dist] = st["dist"].get(x.dist, 0) + 1
            out.append("")
        open(os.path.join(HERE, s.file + ".toml"), "w", encoding="utf-8").write("\n".join(out).rstrip() + "\n")
        return st
