import os, re, csv as _csv, json, zipfile, io, subprocess, sys
import docx as D, openpyxl
from docx.shared import Pt, Cm
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from email.message import EmailMessage
from email import policy
from reportlab import rl_config
rl_config.invariant = 1
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
HERE = os.path.dirname(os.path.abspath(__file__))
ROUND = os.path.basename(HERE)
REL = "crates/alloo-fill/tests/blind/" + ROUND
sys.path.insert(0, os.path.join(HERE, "..", "..", "labels"))
import check
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
col = check.collapse

def fixzip(path):
    z = zipfile.ZipFile(path); items = [(n, z.read(n)) for n in z.namelist()]; z.close()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as o:
        for n, b in items:
            if n == "docProps/core.xml":
                b = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2025-01-15T08:00:00Z", b)
            o.writestr(zipfile.ZipInfo(n, (2025, 1, 15, 8, 0, 0)), b, zipfile.ZIP_DEFLATED)

def esc(s): return str(s).replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>")

class Vault:
    def __init__(s, name): s.name = name; s.dir = os.path.join(HERE, "vaults", name)
    def p(s, rel):
        q = os.path.join(s.dir, rel); os.makedirs(os.path.dirname(q), exist_ok=True); return q
    def docx(s, rel, title, *blocks, head=None, foot=None):
        d = D.Document(); d.add_heading(title, 1)
        if head: d.sections[0].header.paragraphs[0].text = head
        if foot: d.sections[0].footer.paragraphs[0].text = foot
        for b in blocks:
            if isinstance(b, str):
                if b.startswith("# "): d.add_heading(b[2:], 2)
                elif b.startswith("- "): d.add_paragraph(b[2:], style="List Bullet")
                else: d.add_paragraph(b)
            else: table(d, b)
        d.save(s.p(rel)); fixzip(s.p(rel))
    def xlsx(s, rel, *sheets):
        wb = openpyxl.Workbook(); wb.remove(wb.active)
        for name, rows in sheets:
            ws = wb.create_sheet(name)
            for r in rows: ws.append(list(r))
        wb.save(s.p(rel)); fixzip(s.p(rel))
    def csv(s, rel, rows, delim=","):
        with open(s.p(rel), "w", newline="", encoding="utf-8") as f: _csv.writer(f, delimiter=delim).writerows(rows)
    def md(s, rel, text):
        open(s.p(rel), "w", encoding="utf-8").write(text.strip() + "\n")
    def eml(s, rel, fr, to, subj, date, body, cc=None):
        m = EmailMessage(policy=policy.SMTP.clone(max_line_length=200)); m["From"] = fr; m["To"] = to
        if cc: m["Cc"] = cc
        m["Subject"] = subj; m["Date"] = date; m["Message-ID"] = "<%s@mail.invalid>" % abs(sum(ord(c) * (i + 7) for i, c in enumerate(rel)))
        m.set_content(body.strip() + "\n", cte="8bit")
        open(s.p(rel), "wb").write(m.as_bytes())
    def pdf(s, rel, title, *blocks, head="", foot="", zh=False, left="", right=""):
        fn = "STSong-Light" if zh else "Helvetica"; wrap = "CJK" if zh else None
        st = ParagraphStyle("b", fontName=fn, fontSize=9.5, leading=13, wordWrap=wrap, spaceAfter=4)
        h1 = ParagraphStyle("h", parent=st, fontName=fn if zh else "Helvetica-Bold", fontSize=14, leading=18, spaceAfter=8)
        h2 = ParagraphStyle("h2", parent=h1, fontSize=11, leading=14, spaceBefore=6)
        fl = []
        if left or right:
            fl += [Table([[Paragraph(esc(left), st), Paragraph(esc(right), st)]], colWidths=[250, 250]), Spacer(1, 8)]
        fl.append(Paragraph(esc(title), h1))
        for b in blocks:
            if isinstance(b, str): fl.append(Paragraph(esc(b[2:]), h2) if b.startswith("# ") else Paragraph(esc(b), st))
            else:
                lines = True
                if isinstance(b, tuple): b, lines = list(b), False
                n = max(len(r) for r in b)
                t = Table([[Paragraph(esc(c), st) for c in r] + [""] * (n - len(r)) for r in b], colWidths=[500 / n] * n if n != 2 else [170, 330])
                if lines: t.setStyle([("GRID", (0, 0), (-1, -1), .5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])
                fl += [t, Spacer(1, 6)]
        def deco(c, doc):
            c.setFont(fn, 8); c.drawString(45, 812, head); c.drawString(45, 25, foot); c.drawRightString(550, 25, "%d" % doc.page)
        SimpleDocTemplate(s.p(rel), pagesize=A4, leftMargin=45, rightMargin=45, topMargin=45, bottomMargin=45, title=title).build(fl, deco, deco)

def table(d, rows, style="Table Grid"):
    n = max(len(r) for r in rows); t = d.add_table(len(rows), n); t.style = style
    for i, r in enumerate(rows):
        for j, c in enumerate(r): t.cell(i, j).text = str(c)
    return t

class S:  # a slot
    def __init__(s, was="", label=None, kind=None, expect=None, any_of=(), contains=None, open=None, src=None, dist=None, ev=None, items=None, cc=None, nolab=False, ff=None, mf=None):
        s.__dict__.update(locals()); del s.__dict__["s"]
def E(expect, src, dist="same", *any_of, **k): return S(expect=expect, src=src, dist=dist, any_of=any_of, **k)
def C(phrases, src, dist="far", **k): return S(contains=phrases if isinstance(phrases, list) else [phrases], src=src, dist=dist, **k)
def O(why="", **k): return S(open=why or "nothing in scope supports it", **k)
def N(**k): return S(nolab=True, **k)
def SIG(**k): return O("signature block", **k)
def X(src, ev, dist="far", **k): return S(expect="☒", src=src, dist=dist, ev=ev, cc="box", was="☐", kind="content_control", **k)
def XO(why="does not apply", **k): return S(open=why, cc="box", was="☐", kind="content_control", **k)
FORMS = []
class Form:
    def __init__(s, fname, lang, vault, project, comment, font="Calibri", size=10):
        s.fname, s.lang, s.vault, s.project, s.comment = fname, lang, vault, project, comment
        s.d = D.Document(); s.d.styles["Normal"].font.name = font; s.d.styles["Normal"].font.size = Pt(size)
        sec = s.d.sections[0]; sec.left_margin = sec.right_margin = Cm(2); s.slots = []; s.nt = 0; s.tag = 0; s.nff = 0
        FORMS.append(s)
    def h(s, t, lv=1): s.d.add_heading(t, lv)
    def p(s, t, bold=False):
        r = s.d.add_paragraph().add_run(t); r.bold = bold
    def ctl(s, par, sl):
        s.tag += 1; tag = "c%d" % s.tag; sl.tag = tag
        if sl.cc == "box":
            pr = '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
        elif sl.cc == "dd": pr = "<w:dropDownList>" + "".join('<w:listItem w:displayText="%s" w:value="%s"/>' % (i, i) for i in sl.items) + "</w:dropDownList>"
        elif sl.cc == "date": pr = '<w:date><w:dateFormat w:val="dd.MM.yyyy"/></w:date>'
        else: pr = "<w:text/>"
        ph = "" if sl.cc == "box" else "<w:showingPlcHdr/>"
        al = '<w:alias w:val="%s"/>' % esc(sl.label) if sl.label and sl.cc != "box" else ""
        par._p.append(parse_xml('<w:sdt %s %s><w:sdtPr>%s<w:tag w:val="%s"/>%s%s</w:sdtPr><w:sdtContent><w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>' % (nsdecls("w"), W14, al, tag, ph, pr, esc(sl.was))))
    def ffield(s, par, sl):
        sl.ffn = s.nff; s.nff += 1
        data = '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>' if sl.ff == "box" else "<w:textInput/>"
        ins = "FORMCHECKBOX" if sl.ff == "box" else "FORMTEXT"
        def R(x): par._p.append(parse_xml('<w:r %s>%s</w:r>' % (nsdecls("w"), x)))
        R('<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="F%d"/><w:enabled/><w:calcOnExit w:val="0"/>%s</w:ffData></w:fldChar>' % (sl.ffn, data))
        R('<w:instrText xml:space="preserve"> %s </w:instrText>' % ins); R('<w:fldChar w:fldCharType="separate"/>')
        if sl.ff != "box": R('<w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t>')
        R('<w:fldChar w:fldCharType="end"/>')
        sl.was = "☐" if sl.ff == "box" else ""
    def fill(s, par, parts, where, part="word/document.xml", cell=None):
        """parts: strings and slots in one paragraph"""
        for i, x in enumerate(parts):
            if isinstance(x, str): par.add_run(x); continue
            if x.label is None: 
                prev = [q for q in parts[:i] if isinstance(q, str)]
                nxt = [q for q in parts[i + 1:] if isinstance(q, str)]
                x.label = col((nxt or prev or [where])[0] if x.cc == "box" or x.ff == "box" else (prev or [where])[-1]).strip(" :：.…_")
                x.label = x.label if x.cc or x.ff else re.split(r"\s{3,}|\|", (prev or [where])[-1].strip())[-1].strip(" :：.…_;,")
            x.at = where; x.part = part
            if x.cc: s.ctl(par, x); x.kind = x.kind or "content_control"; x.how = "ctl"
            elif x.ff: s.ffield(par, x); x.kind = "form_field"; x.how = "ff"
            elif x.mf:
                par._p.append(parse_xml('<w:fldSimple %s w:instr=" MERGEFIELD %s "><w:r><w:t>%s</w:t></w:r></w:fldSimple>' % (nsdecls("w"), x.mf, x.was)))
                x.kind = "merge_field"; x.how = "txt"
            else: par.add_run(x.was); x.how = "txt"; x.kind = x.kind or "label"
            if x.how == "txt":
                b = parts[i + 1] if i + 1 < len(parts) else None
                x.prev = "".join(parts[j] if isinstance(parts[j], str) else "\0" for j in range(i)).split("\0")[-1]
                x.first = not any(not isinstance(q, str) for q in parts[:i]); x.nextt = b
                x.ptext = col("".join(q if isinstance(q, str) else q.was for q in parts))
                x.pre = "".join(q if isinstance(q, str) else q.was for q in parts[:i])
            s.slots.append(x)
    def line(s, *parts): s.fill(s.d.add_paragraph(), parts, "paragraph")
    def header(s, *parts): s.fill(s.d.sections[0].header.paragraphs[0], parts, "header", "HEADER")
    def footer(s, *parts): s.fill(s.d.sections[0].footer.paragraphs[0], parts, "footer", "FOOTER")
    def grid(s, rows, widths=None, kind="cell", merge=(), style="Table Grid"):
        n = max(len(r) for r in rows); t = s.d.add_table(len(rows), n); t.style = style; k = s.nt; s.nt += 1
        hdr = rows[0]
        for i, r in enumerate(rows):
            for j, c in enumerate(r):
                cell = t.cell(i, j); par = cell.paragraphs[0]; where = "table %d row %d column %d" % (k + 1, i + 1, j + 1)
                if isinstance(c, str): par.add_run(c)
                elif isinstance(c, (list, tuple)):
                    s.fill(par, list(c), where)
                else:
                    if c.label is None:
                        if kind == "table_row" and isinstance(hdr[j], str): c.label = hdr[j]
                        else: c.label = next((q for q in reversed(r[:j]) if isinstance(q, str) and q), hdr[j] if isinstance(hdr[j], str) else "?").rstrip(" :：")
                    c.at = where
                    if c.cc: s.ctl(par, c); c.kind = c.kind or "content_control"; c.how = "ctl"
                    elif c.ff: s.ffield(par, c); c.kind = "form_field"; c.how = "ff"
                    else: par.add_run(c.was); c.kind = c.kind or kind; c.how = "cell"; c.t = (k, i, j)
                    c.part = "word/document.xml"; s.slots.append(c)
            if widths:
                for j, w in enumerate(widths):
                    if j < len(r): t.cell(i, j).width = Cm(w)
        # short rows: merge the rest into the last cell given
        for i, r in enumerate(rows):
            if len(r) < n: t.cell(i, len(r) - 1).merge(t.cell(i, n - 1))
        s.d.add_paragraph()
    def box(s, title, slot, lines=4):
        """narrative box: title in the first row, blank in the second"""
        slot.label = slot.label or title; slot.kind = "narrative"
        s.grid([[title], [slot]])
    def save(s):
        path = os.path.join(HERE, "templates", s.fname); os.makedirs(os.path.dirname(path), exist_ok=True)
        s.d.save(path); fixzip(path)
        hp = "word/" + s.d.sections[0].header.part.partname.split("/")[-1] if any(x.part == "HEADER" for x in s.slots) else None
        fp = "word/" + s.d.sections[0].footer.part.partname.split("/")[-1] if any(x.part == "FOOTER" for x in s.slots) else None
        roots = {}; out = ["# Round %s, written blind." % ROUND.split("-")[1], "# " + s.comment,
            'template = "%s/templates/%s"' % (REL, s.fname), 'vault = "%s/vaults/%s"' % (REL, s.vault.name), 'project = %s' % json.dumps(s.project, ensure_ascii=False), 'language = "%s"' % s.lang, ""]
        J = lambda v: json.dumps(v, ensure_ascii=False); nths = {}; used = {}
        for x in s.slots:
            if x.nolab: continue
            part = {"HEADER": hp, "FOOTER": fp}.get(x.part, x.part)
            if part not in roots:
                r = check.load(path, part); roots[part] = (r, "\n" + "\n".join(check.paragraphs(r)) + "\n", list(r.iter(check.W + "sdt")))
            root, text, sd = roots[part]
            if x.how == "cell": f = "table = %d, row = %d, col = %d" % x.t; find = dict(part=part, table=x.t[0], row=x.t[1], col=x.t[2])
            elif x.how == "ctl":
                i = next(i for i, e in enumerate(sd) if e.find(check.W + "sdtPr/" + check.W + "tag").get(check.W + "val") == x.tag)
                f = "control = %d" % i; find = dict(part=part, control=i)
            elif x.how == "ff": f = "form_field = %d" % x.ffn; find = dict(part=part, form_field=x.ffn)
            else:
                key = (part, x.ptext); at = -1
                at = text.find("\n" + x.ptext + "\n"); assert at >= 0, (s.fname, x.ptext)
                assert text.find("\n" + x.ptext + "\n", at + 1) < 0, ("twice", s.fname, x.ptext)
                anchor = ("\n" if x.first else "") + col(x.prev); off = at + len(col(x.pre)) + (1 if not x.first else 1)
                end = at + 1 + len(col(x.pre)); start = end - len(col(x.prev)) - (1 if x.first else 0)
                assert text[start:end] == anchor, (s.fname, text[start:end], anchor)
                n = 0; q = text.find(anchor)
                while q < start: n += 1; q = text.find(anchor, q + len(anchor))
                find = dict(part=part, after=anchor)
                if x.nextt: find["before"] = col(x.nextt) 
                if n: find["nth"] = n
                f = ", ".join("%s = %s" % (k, J(v)) for k, v in find.items() if k != "part")
            there = check.locate(path, find)
            key = (x.kind, x.label); n = nths.get(key, 0); nths[key] = n + 1
            out += ["[[slot]]", "kind = " + J(x.kind), "label = " + J(x.label), "nth = %d" % n, "at = " + J(x.at), "find = { part = %s, %s }" % (J(part), f), "was = " + J(col(x.was) if x.how != "ff" else x.was)]
            if x.open is not None: out += ["open = true", "why = " + J(x.open)]
            else:
                if x.contains: out.append("contains = " + J(list(x.contains)))
                else:
                    out.append("expect = " + J(x.expect))
                    if x.any_of: out.append("any_of = " + J(list(x.any_of)))
                out += ["source = " + J(x.src), "distance = " + J(x.dist)]
            out.append("")
        open(os.path.join(HERE, os.path.splitext(s.fname)[0] + ".toml"), "w", encoding="utf-8").write("\n".join(out))

_cache = {}
def text_of(path):
    if path in _cache: return _cache[path]
    e = path.rsplit(".", 1)[1]
    if e == "docx": 
        t = "\n".join("\n".join(check.paragraphs(check.load(path, n))) for n in zipfile.ZipFile(path).namelist() if re.match(r"word/(document|header\d|footer\d)\.xml", n))
    elif e == "xlsx": t = "\n".join(" | ".join("" if c is None else str(c) for c in r) for ws in openpyxl.load_workbook(path) for r in ws.iter_rows(values_only=True))
    elif e == "pdf": t = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True).stdout + subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True).stdout
    elif e == "eml":
        import email; t = email.message_from_binary_file(open(path, "rb"), policy=policy.default); t = " ".join(str(v) for v in t.values()) + t.get_body().get_content()
    else: t = open(path, encoding="utf-8").read()
    _cache[path] = t; return t
def norm(s): return re.sub(r"\s+", "", s).lower().replace("–", "-").replace("—", "-").replace("’", "'").replace("“", '"').replace("”", '"')
def verify():
    n = o = 0; dist = {}
    for s in FORMS:
        k = 0
        for x in s.slots:
            if x.nolab: continue
            k += 1
            if x.open is not None: o += 1; continue
            dist[x.dist] = dist.get(x.dist, 0) + 1
            p = os.path.join(s.vault.dir, x.src)
            if not os.path.isfile(p): print(s.fname, x.label, "NO SOURCE", x.src); continue
            t = norm(text_of(p)); c = [x.ev] if x.ev else (x.contains or [x.expect, *x.any_of])
            if not any(norm(v) in t for v in c): print(s.fname, "|", x.label, "|", c, "not in", x.src)
        n += k; print("%-60s %3d slots" % (s.fname, k))
    print(n, "slots", o, "open", dist)
