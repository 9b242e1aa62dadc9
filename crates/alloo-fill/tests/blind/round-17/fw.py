"""Helpers: forms whose slots carry their label, and papers of a vault."""
import os, re, csv, io, zipfile, copy, subprocess, sys, datetime
from email.message import EmailMessage
import docx
from docx.shared import Pt, Cm
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
import openpyxl
from openpyxl.styles import Font
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "..", "..", "..", "..", ".."))
REL = "crates/alloo-fill/tests/blind/round-17"
sys.path.insert(0, os.path.join(ROOT, "crates/alloo-fill/tests/labels"))
sys.dont_write_bytecode = True
import check
PROBLEMS = []

class S:
    def __init__(s, **k):
        s.exp = s.alts = s.cont = s.why = s.src = s.dist = s.label = s.was = s.kind = s.ctl = s.proof = s.at = None
        s.lab = True
        s.__dict__.update(k)
def E(exp, src, dist, *alts, **k): return S(exp=exp, src=src, dist=dist, alts=list(alts), **k)
def C(phrases, src, dist, **k): return S(cont=phrases, src=src, dist=dist, **k)
def O(why, **k): return S(why=why, **k)
def N(**k): return S(lab=False, **k)
MON = {"en": "January February March April May June July August September October November December".split(),
 "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
 "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
 "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()}
def dates(iso, lang):
    y, m, d = map(int, iso.split("-"))
    r = []
    if lang == "zh":
        r = [f"{y}年{m}月{d}日", f"{y}年{m:02}月{d:02}日"]
    else:
        n = MON[lang][m - 1]
        if lang == "en": r = [f"{d} {n} {y}", f"{n} {d}, {y}", f"{d:02} {n} {y}", f"{d} {n[:3]} {y}", f"{d:02} {n[:3]} {y}", f"{d:02}-{n[:3]}-{y}", f"{d}-{n[:3]}-{y}"]
        if lang == "de": r = [f"{d}. {n} {y}", f"{d:02}. {n} {y}"]
        if lang == "fr": r = [f"{d} {n} {y}"] + ([f"1er {n} {y}"] if d == 1 else [])
        if lang == "es": r = [f"{d} de {n} de {y}", f"{d} de {n} {y}", f"{d:02} de {n} de {y}"]
    r += [f"{y}-{m:02}-{d:02}", f"{d:02}.{m:02}.{y}", f"{d:02}/{m:02}/{y}", f"{d}.{m}.{y}", f"{d}/{m}/{y}", f"{d:02}-{m:02}-{y}", f"{d:02}.{m:02}.{y%100:02}", f"{d:02}/{m:02}/{y%100:02}", f"{y}.{m:02}.{d:02}", f"{y}/{m:02}/{d:02}"]
    return r
def D(iso, lang, src, dist, *alts, **k):
    r = dates(iso, lang) + list(alts)
    return E(r[0], src, dist, *r[1:], **k)

class Form:
    def __init__(s, file, lang, vault, project, note, header=None, footer=None, font="Calibri"):
        s.file, s.lang, s.vault, s.project, s.note = file, lang, vault, project, note
        s.d = docx.Document(); s.slots = []
        st = s.d.styles["Normal"]; st.font.name = font; st.font.size = Pt(10)
        if lang == "zh": st.element.rPr.rFonts.set(qn("w:eastAsia"), "宋体")
        sec = s.d.sections[0]; sec.left_margin = sec.right_margin = Cm(1.8)
        if header: s.segs(sec.header.paragraphs[0], header, sec.header)
        if footer: s.segs(sec.footer.paragraphs[0], footer, sec.footer)
    def title(s, t): 
        r = s.d.add_paragraph().add_run(t); r.bold = True; r.font.size = Pt(15)
    def h(s, t): 
        r = s.d.add_paragraph().add_run(t); r.bold = True; r.font.size = Pt(11)
    def p(s, *segs): s.segs(s.d.add_paragraph(), list(segs), None)
    def sdt(s, slot):
        e = OxmlElement("w:sdt"); pr = OxmlElement("w:sdtPr"); e.append(pr)
        name = slot.label or ""
        if name:
            a = OxmlElement("w:alias"); a.set(qn("w:val"), name); pr.append(a)
        if slot.ctl == "check":
            c = parse_xml('<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>')
            pr.append(c); slot.was = "☐"
        elif isinstance(slot.ctl, list):
            dd = OxmlElement("w:dropDownList")
            for v in slot.ctl:
                li = OxmlElement("w:listItem"); li.set(qn("w:displayText"), v); li.set(qn("w:value"), v); dd.append(li)
            pr.append(OxmlElement("w:showingPlcHdr")); pr.append(dd)
        else:
            pr.append(OxmlElement("w:showingPlcHdr")); pr.append(OxmlElement("w:text"))
        c = OxmlElement("w:sdtContent"); e.append(c)
        r = OxmlElement("w:r"); t = OxmlElement("w:t"); t.text = slot.was; r.append(t); c.append(r)
        slot.kind = "content_control"; slot.el = e
        return e
    def segs(s, p, segs, hf, at=None):
        prev = ""
        for i, g in enumerate(segs):
            if isinstance(g, str):
                p.add_run(g); prev = g; continue
            g.hf = hf; g.par = p
            if g.label is None: g.label = prev.strip(" \t:.(") or "?"
            if g.label.endswith(":"): g.label = g.label[:-1]
            if g.at is None: g.at = at or "paragraph «%s»" % "".join(x if isinstance(x, str) else "…" for x in segs)[:60]
            s.slots.append(g)
            if g.ctl is not None:
                if g.was is None: g.was = "Click to enter"
                p._p.append(s.sdt(g)); g.mode = "control"; continue
            g.mode = "text"
            if g.was is None: g.was = "______________"
            if g.was.startswith("«"):
                f = OxmlElement("w:fldSimple"); f.set(qn("w:instr"), " MERGEFIELD %s " % g.was.strip("«»"))
                r = OxmlElement("w:r"); t = OxmlElement("w:t"); t.text = g.was; r.append(t); f.append(r); p._p.append(f)
                g.kind = g.kind or "merge_field"
            else:
                p.add_run(g.was)
                g.kind = g.kind or ("placeholder" if g.was[0] in "[{<" else "label")
            g.pos = [x if isinstance(x, str) else x.was for x in segs[:i]], [x if isinstance(x, str) else None for x in segs[i+1:]]
    def table(s, rows, kind="cell", header=None, bold_first=False, tall=()):
        n = max(len(r) for r in rows); t = s.d.add_table(rows=0, cols=n); t.style = "Table Grid"
        ti = len(list(s.d.element.body.iter(qn("w:tbl")))) - 1
        for ri, row in enumerate(rows):
            cells = t.add_row().cells
            if len(row) < n: cells[len(row)-1].merge(cells[n-1])
            last = ""
            for ci, c in enumerate(row):
                tc = cells[ci]; at = f"table {ti+1} row {ri+1} column {ci+1}"
                if isinstance(c, str): 
                    tc.paragraphs[0].add_run(c).bold = (ri == 0 and header is True); last = c; continue
                if isinstance(c, list):
                    if all(isinstance(x, S) for x in c): raise SystemExit("list")
                    s.segs(tc.paragraphs[0], c, None, at); continue
                if c.label is None: c.label = (header[ci] if isinstance(header, list) else last.rstrip(":： ")) or "?"
                c.at = at; c.hf = None
                if c.ctl is not None:
                    if c.was is None: c.was = "Click to enter"
                    tc.paragraphs[0]._p.append(s.sdt(c)); c.mode = "control"
                else:
                    c.mode = "cell"; c.was = c.was or ""; c.kind = c.kind or kind
                    if c.was: tc.paragraphs[0].add_run(c.was)
                    c.cell = (t._tbl, ri, ci)
                s.slots.append(c)
        s.d.add_paragraph()
    def sched(s, header, rows):
        s.table([header] + rows, kind="table_row", header=header)
    def save(s):
        out = os.path.join(HERE, "templates", s.file + ".docx")
        s.d.core_properties.title = ""; s.d.core_properties.author = ""
        os.makedirs(os.path.dirname(out), exist_ok=True); s.d.save(out); rezip(out)
        body = s.d.element
        tbls = list(body.iter(qn("w:tbl"))); ctls = list(body.iter(qn("w:sdt")))
        lines = ["# Round 17, written blind.", "# " + s.note, f'template = "{REL}/templates/{s.file}.docx"', f'vault = "{REL}/vaults/{s.vault}"',
                 f"project = {q(s.project)}", f'language = "{s.lang}"', ""]
        seen = {}
        for g in s.slots:
            part = "word/document.xml" if g.hf is None else str(g.hf.part.partname).lstrip("/")
            f = {"part": part}
            if g.mode == "cell":
                f.update(table=tbls.index(g.cell[0]), row=g.cell[1], col=g.cell[2])
            elif g.mode == "control":
                f.update(control=(ctls if g.hf is None else list(g.hf._element.iter(qn("w:sdt")))).index(g.el))
            else:
                root = check.load(out, part); ps = list(root.iter(check.W + "p"))
                pars = check.paragraphs(root)
                own = list((body if g.hf is None else g.hf._element).iter(qn("w:p")))
                idx = [x is g.par._p for x in own].index(True)
                text = "\n" + "\n".join(pars) + "\n"
                start = len("\n" + "\n".join(pars[:idx])) + (1 if idx else 0)
                # anchor: fixed text straight before
                pre = "".join(g.pos[0]); 
                prefix = check.collapse(pre + "\u0001").rstrip("\u0001")
                fixed = g.pos[0][-1] if g.pos[0] else ""
                after = check.collapse("\u0001" + fixed + "\u0001").strip("\u0001").strip() 
                place = start + len(prefix.rstrip())
                assert after, (s.file, g.label)
                k, at = -1, 0
                while True:
                    at = text.find(after, at)
                    if at < 0: raise SystemExit(("anchor", s.file, after))
                    at += len(after); k += 1
                    if at >= place: break
                f["after"] = after
                if k: f["nth"] = k
                nxt = g.pos[1][0] if g.pos[1] else None
                if nxt and nxt.strip(): f["before"] = check.collapse(nxt)
            was = check.locate(out, f)
            if was != g.was: PROBLEMS.append(f"{s.file}: {g.label}: was {was!r} vs {g.was!r} {f}")
            if not g.lab: continue
            k = seen.get((g.kind, g.label), 0); seen[(g.kind, g.label)] = k + 1
            lines += ["[[slot]]", f"kind = {q(g.kind)}", f"label = {q(g.label)}", f"nth = {k}", f"at = {q(g.at)}",
                      "find = { " + ", ".join(f"{a} = {q(b) if isinstance(b, str) else b}" for a, b in f.items()) + " }", f"was = {q(was or '')}"]
            if g.why: lines += ["open = true", f"why = {q(g.why)}"]
            else:
                if g.cont: lines.append("contains = [" + ", ".join(q(x) for x in g.cont) + "]")
                else:
                    lines.append(f"expect = {q(g.exp)}")
                    if g.alts: lines.append("any_of = [" + ", ".join(q(x) for x in g.alts) + "]")
                lines += [f"source = {q(g.src)}", f"distance = {q(g.dist)}"]
                assert g.dist in ("same", "near", "far"), g.dist
                vals = g.proof and [g.proof] or g.cont or [g.exp] + g.alts
                t = norm(text_of(os.path.join(HERE, "vaults", s.vault, g.src)))
                if not any(re.search(r"(?<![^\W_])" + re.escape(norm(v)) + r"(?![^\W_])", t) if s.lang != "zh" else norm(v).replace(" ", "") in t.replace(" ", "") for v in vals):
                    PROBLEMS.append(f"{s.file}: {g.label}: none of {vals[:3]} in {g.src}")
            lines.append("")
        open(os.path.join(HERE, s.file + ".toml"), "w").write("\n".join(lines))
        c = [x for x in s.slots if x.lab]
        from collections import Counter
        print(s.file, len(s.slots), "slots", len(c), "labelled", sum(bool(x.why) for x in c), "open", dict(Counter(x.dist for x in c if x.dist)))
def q(v): return '"' + v.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
def norm(t): return re.sub(r"\s+", " ", t.replace("’", "'").replace("–", "-").replace("—", "-").replace("\u00a0", " ")).lower().strip()
TC = {}
def text_of(path):
    if path in TC: return TC[path]
    x = path.rsplit(".", 1)[1]
    if not os.path.exists(path): PROBLEMS.append("missing " + path); return ""
    if x == "docx": r = "\n".join(check.paragraphs(check.load(path, "word/document.xml")))
    elif x == "xlsx":
        w = openpyxl.load_workbook(path); o = []
        for sh in w:
            for row in sh.iter_rows(values_only=True):
                for v in row:
                    if v is not None: o.append(v.strftime("%Y-%m-%d") if isinstance(v, datetime.datetime) else str(v))
        r = "\n".join(o)
    elif x == "pdf": r = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True).stdout
    elif x == "eml":
        import email, email.policy
        m = email.message_from_bytes(open(path, "rb").read(), policy=email.policy.default)
        r = f"{m['from']} {m['to']} {m['cc']} {m['subject']} {m['date']}\n" + m.get_content()
    else: r = open(path, encoding="utf-8").read()
    TC[path] = r; return r
def rezip(path):
    z = zipfile.ZipFile(path); items = [(i.filename, z.read(i.filename)) for i in z.infolist()]; z.close()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as o:
        for n, b in items:
            if n == "docProps/core.xml": b = re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z", b"2026-01-05T08:00:00Z", b)
            o.writestr(zipfile.ZipInfo(n, (2026, 1, 5, 8, 0, 0)), b, zipfile.ZIP_DEFLATED)

class Vault:
    def __init__(s, name, sub="", cn=False): s.base = os.path.join(HERE, "vaults", name, sub); s.cn = cn
    def path(s, f):
        p = os.path.join(s.base, f); os.makedirs(os.path.dirname(p), exist_ok=True); return p
    def docx(s, f, title, *blocks, header=None):
        d = docx.Document(); d.styles["Normal"].font.size = Pt(10)
        if header: d.sections[0].header.paragraphs[0].text = header
        d.add_heading(title, 1)
        for b in blocks:
            if isinstance(b, str):
                if b.startswith("# "): d.add_heading(b[2:], 2)
                else:
                    for x in b.split("\n"): d.add_paragraph(x)
            else:
                t = d.add_table(rows=0, cols=max(map(len, b))); t.style = "Table Grid"
                for r in b:
                    cs = t.add_row().cells
                    for i, c in enumerate(r): cs[i].text = str(c)
        p = s.path(f); d.core_properties.author = ""; d.save(p); rezip(p)
    def pdf(s, f, left, right, title, *blocks, foot="", lines=True):
        fn = "STSong-Light" if s.cn else "Helvetica"; fb = fn if s.cn else "Helvetica-Bold"
        n = ParagraphStyle("n", fontName=fn, fontSize=9, leading=12, wordWrap="CJK" if s.cn else None); h = ParagraphStyle("h", parent=n, fontName=fb, fontSize=14, leading=18, spaceAfter=6)
        h2 = ParagraphStyle("h2", parent=n, fontName=fb, fontSize=10.5, leading=15, spaceBefore=6)
        P = lambda x, st=n: Paragraph(str(x).replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>"), st)
        W = 174 * mm; el = [Table([[P(left), P(right)]], colWidths=[W * .55, W * .45], style=[("VALIGN", (0, 0), (-1, -1), "TOP")]), Spacer(1, 6), P(title, h)]
        for b in blocks:
            if isinstance(b, str):
                if b.startswith("# "): el.append(P(b[2:], h2))
                else: el += [P(x) for x in b.split("\n")] + [Spacer(1, 4)]
            else:
                k = max(map(len, b)); ws = [max(min(max(len(str(r[i])) if i < len(r) else 1 for r in b), 45), 7 if not s.cn else 5) for i in range(k)]
                ws = [W * w / sum(ws) for w in ws]
                st = [("VALIGN", (0, 0), (-1, -1), "TOP")] + ([("GRID", (0, 0), (-1, -1), .4, colors.grey)] if lines else [("LINEBELOW", (0, 0), (-1, 0), .4, colors.black)])
                el += [Table([[P(c) for c in list(r) + [""] * (k - len(r))] for r in b], colWidths=ws, style=st), Spacer(1, 6)]
        def page(c, d):
            c.setFont(fn, 7); c.drawString(18 * mm, 10 * mm, foot or title); c.drawRightString(192 * mm, 10 * mm, "%d" % d.page)
            c.drawString(18 * mm, 288 * mm, str(left).split("\n")[0])
        SimpleDocTemplate(s.path(f), pagesize=A4, leftMargin=18 * mm, rightMargin=18 * mm, topMargin=16 * mm, bottomMargin=18 * mm, invariant=1).build(el, onFirstPage=page, onLaterPages=page)
    def xlsx(s, f, sheets, head=()):
        w = openpyxl.Workbook(); w.remove(w.active)
        for name, rows in sheets.items():
            sh = w.create_sheet(name)
            for r in list(head) + rows:
                sh.append([datetime.datetime.fromisoformat(c) if isinstance(c, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", c) else c for c in r])
            for row in sh.iter_rows():
                for c in row:
                    if isinstance(c.value, datetime.datetime): c.number_format = "dd.mm.yyyy"
            for c in sh[len(head) + 1]: c.font = Font(bold=True)
            for col in "ABCDEFGHIJ": sh.column_dimensions[col].width = 20
        p = s.path(f); w.save(p); rezip(p)
    def csv(s, f, rows, d=","):
        with open(s.path(f), "w", newline="", encoding="utf-8") as o: csv.writer(o, delimiter=d).writerows(rows)
    def text(s, f, t):
        open(s.path(f), "w", encoding="utf-8").write(t.strip() + "\n")
    def eml(s, f, frm, to, subj, date, body, cc=None):
        m = EmailMessage(); m["From"] = frm; m["To"] = to
        if cc: m["Cc"] = cc
        m["Subject"] = subj; m["Date"] = date; m["Message-ID"] = "<%s@mail.invalid>" % re.sub(r"[^A-Za-z0-9]", "", f)
        m.set_content(body.strip() + "\n"); open(s.path(f), "wb").write(m.as_bytes())
