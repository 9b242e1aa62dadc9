"""Helpers of the blind set: forms with their labels, and papers."""
import os, re, sys, io, csv as _csv, zipfile, json
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "labels"))
import check
import docx as D
from docx.shared import Pt, Cm
from docx.oxml import parse_xml
import openpyxl
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer, PageBreak
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
BASE = "crates/alloo-fill/tests/blind/round-24/"
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
Q = lambda s: json.dumps(s, ensure_ascii=False)

def repack(path):
    z = zipfile.ZipFile(path); items = [(n, z.read(n)) for n in z.namelist()]; z.close()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as o:
        for n, b in items:
            if n == "docProps/core.xml":
                b = re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z?", b"2025-01-01T00:00:00Z", b)
            i = zipfile.ZipInfo(n, (2025, 1, 1, 0, 0, 0)); i.compress_type = zipfile.ZIP_DEFLATED
            o.writestr(i, b)

class S:
    def __init__(s, label, expect=None, src=None, dist="same", alt=(), kind=None, was="", ctl=None, items=(), why=None, contains=None, skip=False):
        s.__dict__.update(label=label, expect=expect, src=src, dist=dist, alt=list(alt), kind=kind, was=was, ctl=ctl, items=items, why=why, contains=contains, skip=skip)
        s.find = None
def V(label, expect, src, dist="same", *alt, **k): return S(label, expect, src, dist, alt, **k)
def O(label, why="a signature block", **k): return S(label, why=why, **k)
def N(label, **k): return S(label, skip=True, **k)
def C(label, phrases, src, dist="far", **k): return S(label, None, src, dist, contains=phrases, **k)

class Form:
    def __init__(s, file, toml, lang, vault, project, comment, font="Calibri", size=10):
        s.file, s.toml, s.lang, s.vault, s.project, s.comment = file, toml, lang, vault, project, comment
        s.d = D.Document(); st = s.d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
        if lang == "zh":
            st.element.rPr.rFonts.set(D.oxml.ns.qn("w:eastAsia"), "宋体")
        sec = s.d.sections[0]; sec.left_margin = sec.right_margin = Cm(2); sec.top_margin = sec.bottom_margin = Cm(2)
        s.slots, s.nt, s.nc, s.nf = [], 0, 0, 0
    def sdt(s, sl):
        i = s.nc; s.nc += 1
        if sl.ctl == "check":
            sl.was = "☐"; pr = '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
        elif sl.ctl == "drop":
            pr = "<w:showingPlcHdr/><w:dropDownList>" + "".join(f'<w:listItem w:displayText={Q(x)} w:value={Q(x)}/>' for x in sl.items) + "</w:dropDownList>"
        elif sl.ctl == "date":
            pr = '<w:showingPlcHdr/><w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>'
        else: pr = "<w:showingPlcHdr/><w:text/>"
        x = f'<w:sdt {NS}><w:sdtPr><w:alias w:val={Q(sl.label)}/><w:id w:val="{7000+i}"/>{pr}</w:sdtPr><w:sdtContent><w:r><w:t>{escape(sl.was)}</w:t></w:r></w:sdtContent></w:sdt>'
        sl.find = {"part": "word/document.xml", "control": i}
        sl.kind = sl.kind or "content_control"
        return parse_xml(x)
    def ff(s, p, sl):
        i = s.nf; s.nf += 1
        if sl.ctl == "ffcheck":
            sl.was = "☐"; inner = '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>'; ins = "FORMCHECKBOX"; res = ""
        else:
            inner = "<w:textInput/>"; ins = "FORMTEXT"; res = sl.was = sl.was or "....."
        x = [f'<w:r {NS}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text{i}"/><w:enabled/><w:calcOnExit w:val="0"/>{inner}</w:ffData></w:fldChar></w:r>',
             f'<w:r {NS}><w:instrText xml:space="preserve"> {ins} </w:instrText></w:r>', f'<w:r {NS}><w:fldChar w:fldCharType="separate"/></w:r>']
        if res: x.append(f'<w:r {NS}><w:t>{res}</w:t></w:r>')
        x.append(f'<w:r {NS}><w:fldChar w:fldCharType="end"/></w:r>')
        for e in x: p._p.append(parse_xml(e))
        sl.find = {"part": "word/document.xml", "form_field": i}; sl.kind = sl.kind or "form_field"
    def fill(s, p, parts, part="word/document.xml", bold=False):
        full = ""
        for i, x in enumerate(parts):
            if isinstance(x, str):
                r = p.add_run(x); r.bold = bold; full += x; continue
            if x.ctl in ("fftext", "ffcheck"): s.ff(p, x); full += "" if x.ctl == "ffcheck" else x.was
            elif x.ctl: p._p.append(s.sdt(x)); full += x.was
            else:
                p.add_run(x.was); full += x.was
                a = parts[i-1]; a = a if isinstance(a, str) else ""
                b = parts[i+1] if i+1 < len(parts) and isinstance(parts[i+1], str) else ""
                x.find = {"part": part, "after": check.collapse(a), "before": check.collapse(b), "_p": parts}
                x.kind = x.kind or "label"
            s.slots.append(x)
    def line(s, *parts, bold=False, style=None): s.fill(s.d.add_paragraph(style=style), parts, bold=bold)
    def title(s, t, size=15):
        p = s.d.add_paragraph(); r = p.add_run(t); r.bold = True; r.font.size = Pt(size); p.alignment = 1
    def h(s, t): s.d.add_paragraph().add_run(t).bold = True
    def header(s, *parts): s.fill(s.d.sections[0].header.paragraphs[0], parts, part="word/header1.xml")
    def footer(s, t): s.d.sections[0].footer.paragraphs[0].add_run(t)
    def grid(s, rows, head=False, row_kind="cell"):
        n = max(len(r) for r in rows); t = s.d.add_table(rows=0, cols=n); t.style = "Table Grid"
        for ri, r in enumerate(rows):
            cells = t.add_row().cells
            if len(r) < n: 
                m = cells[len(r)-1].merge(cells[n-1])
            for ci, x in enumerate(r):
                c = cells[ci]; p = c.paragraphs[0]
                if isinstance(x, str): p.add_run(x).bold = head and ri == 0
                elif isinstance(x, list): s.fill(p, x)
                elif x.ctl in ("fftext", "ffcheck"): s.ff(p, x); s.slots.append(x)
                elif x.ctl: p._p.append(s.sdt(x)); s.slots.append(x)
                else:
                    p.add_run(x.was)
                    x.find = {"part": "word/document.xml", "table": s.nt, "row": ri, "col": ci}; x.kind = x.kind or row_kind
                    s.slots.append(x)
        s.nt += 1; s.d.add_paragraph()
    def sched(s, cols, rows): s.grid([cols] + rows, head=True, row_kind="table_row")
    def save(s):
        path = os.path.join(HERE, "templates", s.file); s.d.save(path); repack(path)
        out = ["# Round 24, written blind.", "# " + s.comment, f"template = {Q(BASE+'templates/'+s.file)}", f"vault = {Q(BASE+'vaults/'+s.vault)}",
               f"project = {Q(s.project)}", f"language = {Q(s.lang)}", ""]
        seen, texts, stats = {}, {}, {"same": 0, "near": 0, "far": 0, "open": 0}
        for x in s.slots:
            if x.skip: continue
            f = dict(x.find)
            if "after" in f:
                pp = f.pop("_p"); k = f["part"]
                if k not in texts: texts[k] = "\n" + "\n".join(check.paragraphs(check.load(path, k))) + "\n"
                T = texts[k]
                if not f["before"]: del f["before"]
                if not f["after"]: raise SystemExit("no anchor " + x.label)
                whole = check.collapse("".join(y if isinstance(y, str) else ("" if y.ctl in("ffcheck",) else y.was) for y in pp))
                st = T.find("\n" + whole + "\n")
                if st < 0: raise SystemExit("para not found " + whole)
                pos = T.find(f["after"], st); n = T[:pos].count(f["after"])
                if n: f["nth"] = n
            nth = seen.get((x.kind, x.label), 0); seen[(x.kind, x.label)] = nth + 1
            x.was = check.collapse(x.was)
            out += ["[[slot]]", f'kind = "{x.kind}"', f"label = {Q(x.label)}", f"nth = {nth}", f"at = {Q(at(f))}",
                    "find = { " + ", ".join(f"{a} = {Q(b)}" for a, b in f.items()) + " }", f"was = {Q(x.was)}"]
            if x.why is not None and x.expect is None and x.contains is None:
                out += ["open = true", f"why = {Q(x.why)}"]; stats["open"] += 1
            else:
                if x.contains: out.append(f"contains = {json.dumps(x.contains, ensure_ascii=False)}")
                else:
                    out.append(f"expect = {Q(x.expect)}")
                    if x.alt: out.append(f"any_of = {json.dumps(x.alt, ensure_ascii=False)}")
                src = x.src if x.src.startswith("/") else s.project + "/" + x.src
                src = src.lstrip("/"); verify(s, x, src)
                out += [f"source = {Q(src)}", f'distance = "{x.dist}"']; stats[x.dist] += 1
            out.append("")
        open(os.path.join(HERE, s.toml), "w").write("\n".join(out))
        print(s.toml, sum(stats.values()), stats)
        return stats
def at(f):
    if "table" in f: return f"table {f['table']+1} row {f['row']+1} column {f['col']+1}"
    if "control" in f: return f"content control {f['control']+1}"
    if "form_field" in f: return f"form field {f['form_field']+1}"
    return ("header, " if "header" in f["part"] else "") + "after " + f["after"]
_T = {}
def text(path):
    if path in _T: return _T[path]
    if path.endswith(".docx"):
        t = " ".join(check.paragraphs(check.load(path, "word/document.xml")))
    elif path.endswith(".xlsx"):
        t = " ".join(str(c.value) for w in openpyxl.load_workbook(path) for r in w for c in r if c.value is not None)
    elif path.endswith(".pdf"):
        t = os.popen(f"pdftotext -layout '{path}' -").read() + os.popen(f"pdftotext '{path}' -").read()
    elif path.endswith(".eml"):
        import email, email.policy
        m = email.message_from_binary_file(open(path, "rb"), policy=email.policy.default); t = str(m["subject"]) + " " + m.get_content() + str(m["from"]) + " " + str(m["date"])+ str(m["to"])
    else: t = open(path).read()
    _T[path] = re.sub(r"\s+", " ", t); return _T[path]
def verify(f, x, src):
    p = os.path.join(HERE, "vaults", f.vault, src)
    if not os.path.isfile(p): print("NO SOURCE", f.toml, x.label, src); return
    if (x.expect or "") == "☒": return
    t = text(p); sq = re.sub(r"\s", "", t)
    for c in (x.contains or [x.expect] + x.alt):
        if c.lower() in t.lower() or re.sub(r"\s", "", c).lower() in sq.lower(): return
    print("NOT IN SOURCE", f.toml, x.label, repr(x.expect or x.contains), src)

# ---- papers
class Vault:
    def __init__(s, name, cjk=False): s.r = os.path.join(HERE, "vaults", name); s.cjk = cjk; s.foot = name
    def p(s, path):
        q = os.path.join(s.r, path); os.makedirs(os.path.dirname(q), exist_ok=True); return q
    def docx(s, path, *blocks):
        d = D.Document()
        for b in blocks:
            if isinstance(b, list):
                t = d.add_table(rows=0, cols=max(map(len, b))); t.style = "Table Grid"
                for r in b:
                    c = t.add_row().cells
                    for i, v in enumerate(r): c[i].text = str(v)
                d.add_paragraph()
            elif b.startswith("# "): d.add_heading(b[2:], 1)
            else:
                for l in b.strip().split("\n"): d.add_paragraph(l)
        d.save(s.p(path)); repack(s.p(path))
    def pdf(s, path, *blocks, lines=True, head="", foot=""):
        f = "STSong-Light" if s.cjk else "Helvetica"
        st = ParagraphStyle("n", fontName=f, fontSize=9.5, leading=13, spaceAfter=4, wordWrap="CJK" if s.cjk else None); hd = ParagraphStyle("h", parent=st, fontSize=13, leading=18)
        W = A4[0] - 100; fl = []
        for b in blocks:
            if isinstance(b, list):
                n = max(map(len, b))
                t = Table([[Paragraph(escape(str(v)), st) for v in r] + [""] * (n - len(r)) for r in b], colWidths=[W / n] * n)
                t.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP")] + ([("GRID", (0, 0), (-1, -1), .5, colors.grey)] if lines else []))
                fl += [t, Spacer(1, 8)]
            elif b.startswith("# "): fl.append(Paragraph(escape(b[2:]), hd))
            elif b == "---": fl.append(PageBreak())
            else: fl += [Paragraph(escape(l), st) for l in b.strip().split("\n")]
        def deco(c, d):
            c.setFont(f, 8); c.drawString(50, A4[1] - 30, head or s.foot); c.drawString(50, 25, foot); c.drawRightString(A4[0] - 50, 25, f"{d.page}")
        SimpleDocTemplate(s.p(path), pagesize=A4, leftMargin=50, rightMargin=50, topMargin=50, bottomMargin=45, invariant=1).build(fl, onFirstPage=deco, onLaterPages=deco)
    def xlsx(s, path, **sheets):
        w = openpyxl.Workbook(); w.remove(w.active)
        for k, rows in sheets.items():
            h = w.create_sheet(k)
            for r in rows: h.append(list(r))
        w.save(s.p(path)); repack(s.p(path))
    def csv(s, path, rows, delim=","):
        with open(s.p(path), "w", newline="") as f: _csv.writer(f, delimiter=delim, lineterminator="\n").writerows(rows)
    def md(s, path, t): open(s.p(path), "w").write(t.strip() + "\n")
    def eml(s, path, frm, to, date, subj, body):
        from email.message import EmailMessage; import email.policy
        m = EmailMessage(); m["From"] = frm; m["To"] = to; m["Date"] = date; m["Subject"] = subj; m["Message-ID"] = f"<{abs(hash_(path))}@mail.example>"; m.set_content(body.strip() + "\n", cte="8bit")
        open(s.p(path), "wb").write(m.as_bytes(policy=email.policy.SMTP.clone(cte_type="8bit", utf8=True)))
def hash_(t):
    h = 7
    for c in t: h = (h * 31 + ord(c)) % 10**10
    return h
