#!/usr/bin/env python3
"""Writes templates, vaults and labels of this round from scratch, in the same bytes every time."""
import datetime, email.message, email.policy, io, json, os, re, shutil, sys, zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROUND = os.path.basename(os.path.realpath(HERE))
sys.dont_write_bytecode = True
for p in (os.path.join(HERE, "..", "..", "labels"),
          os.path.join(os.path.realpath(HERE), "..", "root-" + ROUND.split("-")[-1], "crates/alloo-fill/tests/labels")):
    if os.path.exists(os.path.join(p, "check.py")):
        sys.path.insert(0, os.path.abspath(p))
        break
from check import locate, paragraphs, load, collapse, W

import docx as D_
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from docx.shared import Pt, Cm, RGBColor
import openpyxl
from openpyxl.styles import Font
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

pdfmetrics.registerFont(TTFont("Latin", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
pdfmetrics.registerFont(TTFont("Han", "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"))
STAMP = (2026, 1, 5, 8, 0, 0)
REL = "crates/alloo-fill/tests/blind/" + ROUND

# ---------------------------------------------------------------- packages


def pack(data, path):
    """Zip package with fixed times."""
    src = zipfile.ZipFile(io.BytesIO(data))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in src.namelist():
            body = src.read(name)
            if name in ("docProps/thumbnail.jpeg", "word/stylesWithEffects.xml"):
                continue
            if name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
                body = re.sub(rb"<(Override|Relationship) [^>]*stylesWithEffects.xml[^>]*/>", b"", body)
            if name == "_rels/.rels":
                body = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", body)
            if name == "docProps/core.xml":
                body = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-05T08:00:00Z", body)
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, body)


def save_docx(doc, path):
    b = io.BytesIO()
    doc.core_properties.author = ""
    doc.save(b)
    pack(b.getvalue(), path)


def new_doc(lang):
    doc = D_.Document()
    st = doc.styles["Normal"]
    st.font.name = "Arial"
    st.font.size = Pt(9.5)
    st.paragraph_format.space_after = Pt(4)
    if lang == "zh":
        rpr = st.element.get_or_add_rPr()
        rpr.get_or_add_rFonts().set(qn("w:eastAsia"), "宋体")
    for e in list(doc.styles.element):
        if e.tag == qn("w:style") and e.get(qn("w:type")) == "table" and e.get(qn("w:styleId")) not in ("TableNormal", "TableGrid"):
            doc.styles.element.remove(e)
    for s in doc.sections:
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(2)
        s.top_margin = s.bottom_margin = Cm(1.8)
    return doc


# ---------------------------------------------------------------- papers

def vault(rel):
    p = os.path.join(HERE, "vaults", rel)
    os.makedirs(os.path.dirname(p), exist_ok=True)
    return p


def text(rel, body):
    with open(vault(rel), "w", encoding="utf-8", newline="") as f:
        f.write(body.strip("\n") + "\n")


def eml(rel, frm, to, date, subject, body, cc=None):
    m = email.message.EmailMessage(policy=email.policy.SMTP)
    m["From"], m["To"] = frm, to
    if cc:
        m["Cc"] = cc
    m["Subject"], m["Date"] = subject, date
    m["Message-ID"] = "<%08x@mail.example>" % (sum((i + 7) * ord(c) for i, c in enumerate(rel)) & 0xFFFFFFFF)
    m.set_content(body.strip("\n") + "\n", charset="utf-8", cte="quoted-printable" if body.isascii() or len(body.encode()) < 1.3 * len(body) else "base64")
    with open(vault(rel), "wb") as f:
        f.write(m.as_bytes())


def docx(rel, *blocks, lang="en"):
    doc = new_doc(lang)
    for b in blocks:
        if isinstance(b, list):
            t = doc.add_table(rows=0, cols=max(map(len, b)))
            t.style = "Table Grid"
            for i, row in enumerate(b):
                cells = t.add_row().cells
                for c, v in zip(cells, row):
                    c.text = str(v)
                    if i == 0 and len(row) > 2:
                        for r in c.paragraphs[0].runs:
                            r.bold = True
            doc.add_paragraph()
        elif b.startswith("# "):
            doc.add_heading(b[2:], 1)
        elif b.startswith("## "):
            doc.add_heading(b[3:], 2)
        elif b.startswith("- "):
            doc.add_paragraph(b[2:], style="List Bullet")
        else:
            doc.add_paragraph(b)
    save_docx(doc, vault(rel))


def xlsx(rel, **sheets):
    wb = openpyxl.Workbook()
    wb.remove(wb.active)
    for name, rows in sheets.items():
        ws = wb.create_sheet(name.replace("_", " "))
        for row in rows:
            ws.append([datetime.datetime.strptime(v[1:], "%Y-%m-%d") if isinstance(v, str) and re.fullmatch(r"@\d{4}-\d\d-\d\d", v) else v for v in row])
        for row in ws.iter_rows():
            for c in row:
                if isinstance(c.value, datetime.datetime):
                    c.number_format = "dd/mm/yyyy"
                elif isinstance(c.value, float):
                    c.number_format = "#,##0.00"
        for i in range(1, ws.max_column + 1):
            ws.column_dimensions[openpyxl.utils.get_column_letter(i)].width = 22
        ws["A1"].font = Font(bold=True)
    b = io.BytesIO()
    wb.save(b)
    pack(b.getvalue(), vault(rel))


def pdf(rel, *blocks, lang="en", cols=None):
    f = "Han" if lang == "zh" else "Latin"
    n = ParagraphStyle("n", fontName=f, fontSize=9, leading=13, spaceAfter=4)
    c = ParagraphStyle("c", parent=n, fontSize=8, leading=10.5, spaceAfter=0)
    h = ParagraphStyle("h", parent=n, fontSize=13, leading=17, spaceBefore=6, spaceAfter=6)
    h2 = ParagraphStyle("h2", parent=n, fontSize=10.5, leading=14, spaceBefore=5)
    if lang == "zh":
        for s in (n, c, h, h2):
            s.wordWrap = "CJK"

    def esc(s):
        s = str(s).replace("&", "&amp;").replace("<", "&lt;")
        if lang == "zh":  # the Han font has no Latin letters
            s = re.sub(r"[^\u3000-\u9fff\uff00-\uffef]+", lambda m: f'<font name="Latin">{m[0]}</font>', s)
        return s
    flow = []
    for b in blocks:
        if isinstance(b, list):
            t = Table([[Paragraph(esc(v), c) for v in row] for row in b], colWidths=[17.0 * 28.35 / len(b[0])] * len(b[0]))
            t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
            flow += [t, Spacer(1, 6)]
        elif b.startswith("# "):
            flow.append(Paragraph(esc(b[2:]), h))
        elif b.startswith("## "):
            flow.append(Paragraph(esc(b[3:]), h2))
        else:
            flow.append(Paragraph(esc(b), n))
    SimpleDocTemplate(vault(rel), pagesize=A4, leftMargin=56, rightMargin=56, topMargin=50, bottomMargin=50, invariant=1,
                      title=os.path.basename(rel)[:-4], author="").build(flow)


# ---------------------------------------------------------------- slots

MON = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}


def dates(iso, lang):
    y, m, d = map(int, iso.split("-"))
    n = m - 1
    own = {"en": f"{d} {MON['en'][n]} {y}", "de": f"{d:02}.{m:02}.{y}", "fr": f"{d} {MON['fr'][n]} {y}",
           "es": f"{d} de {MON['es'][n]} de {y}", "zh": f"{y}年{m}月{d}日"}
    out = [own[lang], f"{d:02}/{m:02}/{y}", f"{d}/{m}/{y}", f"{d:02}.{m:02}.{y}", f"{d}.{m}.{y}", f"{y}-{m:02}-{d:02}", f"{d:02}-{m:02}-{y}",
           f"{d}-{m}-{y}", f"{d:02}/{m:02}/{y % 100:02}", f"{d:02}.{m:02}.{y % 100:02}", f"{y}.{m}.{d}", f"{y}.{m:02}.{d:02}", f"{y}/{m}/{d}", f"{y}/{m:02}/{d:02}"]
    if lang == "en":
        e = MON["en"][n]
        out += [f"{d:02} {e} {y}", f"{d} {e[:3]} {y}", f"{d:02} {e[:3]} {y}", f"{d:02}-{e[:3]}-{y}", f"{d}-{e[:3]}-{y}", f"{d:02}-{e[:3]}-{y % 100:02}", f"{e} {d}, {y}"]
    if lang == "de":
        out += [f"{d}. {MON['de'][n]} {y}", f"{d:02}. {MON['de'][n]} {y}"] + ([f"{d}. Jänner {y}"] if m == 1 else [])
    if lang == "fr":
        out += [f"{d:02} {MON['fr'][n]} {y}"] + ([f"1er {MON['fr'][n]} {y}"] if d == 1 else [])
    if lang == "es":
        out += [f"{d} de {MON['es'][n]} del {y}", f"{d:02} de {MON['es'][n]} de {y}", f"{d} {MON['es'][n]} {y}"]
    if lang == "zh":
        out += [f"{y}年{m:02}月{d:02}日"]
    seen = []
    return [x for x in out if not (x in seen or seen.append(x))]


def numbers(v, lang, dec=None):
    whole = float(v) == int(float(v))
    out = []
    for k in ([2, 0, 1] if whole else ([dec] if dec is not None else []) + [2, 1, 3]):
        if not whole and abs(round(float(v), k) - float(v)) > 1e-9:
            continue
        s = f"{float(v):,.{k}f}"
        for t, c in ((",", "."), (" ", "."), ("'", "."), (".", ","), (" ", ","), ("", "."), ("", ",")):
            out.append(s.replace(",", "\0").replace(".", c).replace("\0", t))
    pref = {"en": (",", "."), "zh": ("", "."), "de": (".", ","), "es": (".", ","), "fr": (" ", ",")}[lang]
    k = 2 if dec is None else dec
    first = f"{float(v):,.{k}f}".replace(",", "\0").replace(".", pref[1]).replace("\0", pref[0])
    seen = [first]
    for x in out:
        if x not in seen:
            seen.append(x)
    return seen


class Slot:
    def __init__(s, text="", kind=None, label=None, ctl=None, items=None):
        s.text, s.kind, s.label, s.ctl, s.items = text, kind, label, ctl, items
        s.expect = s.contains = s.why = s.src = s.dist = s.num = s.iso = None
        s.alts = []
        s.tc = s.sdt = s.par = s.ff = None


def V(val, src, dist, *alts, **k):
    s = Slot(**k)
    s.expect, s.src, s.dist, s.alts = val, src, dist, list(alts)
    return s


def D(iso, src, dist, *alts, **k):
    s = V(None, src, dist, *alts, **k)
    s.iso = iso
    return s


def N(num, src, dist, dec=None, *alts, **k):
    s = V(None, src, dist, *alts, **k)
    s.num = (num, dec)
    return s


def C(phrases, src, dist, **k):
    s = Slot(**k)
    s.contains, s.src, s.dist = ([phrases] if isinstance(phrases, str) else phrases), src, dist
    return s


def O(why, text="", **k):
    s = Slot(text, **k)
    s.why = why
    return s


def X(src, dist, **k):
    return V("☒", src, dist, ctl="check", **k)


def U(why, **k):
    return O(why, ctl="check", **k)


# ---------------------------------------------------------------- forms

FORMS = []


class Form:
    def __init__(f, name, lang, firm, project, header=None, shade="D9E2F3", font=None):
        f.name, f.lang, f.firm, f.project, f.shade = name, lang, firm, project, shade
        f.doc = new_doc(lang)
        if font:
            f.doc.styles["Normal"].font.name = font
        f.slots = []
        f.ids = 100
        if header:
            f.doc.sections[0].header.paragraphs[0].text = header
        FORMS.append(f)

    # text
    def title(f, t, size=14):
        p = f.doc.add_paragraph()
        r = p.add_run(t)
        r.bold, r.font.size = True, Pt(size)
        return p

    def h(f, t, level=2):
        return f.doc.add_heading(t, level)

    def p(f, t, italic=False, size=None):
        p = f.doc.add_paragraph()
        r = p.add_run(t)
        r.italic = italic
        if size:
            r.font.size = Pt(size)
        return p

    # building blocks
    def sdt(f, s, inline_in):
        f.ids += 1
        if s.ctl == "check":
            pr = '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
            s.text, show = "☐", ""
        elif s.ctl == "list":
            pr = "<w:dropDownList>" + "".join(f'<w:listItem w:displayText="{i}" w:value="{i}"/>' for i in s.items) + "</w:dropDownList>"
            show = "<w:showingPlcHdr/>"
        elif s.ctl == "date":
            pr = '<w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>'
            show = "<w:showingPlcHdr/>"
        else:
            pr, show = "<w:text/>", "<w:showingPlcHdr/>"
        alias = f'<w:alias w:val="{s.label}"/>' if s.label and s.ctl != "check" else ""
        e = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr>{alias}<w:id w:val="{f.ids}"/>{show}{pr}</w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">{s.text}</w:t></w:r></w:sdtContent></w:sdt>')
        inline_in.append(e)
        s.sdt = e
        s.kind = s.kind or "content_control"

    def legacy(f, s, par):
        """Legacy text form field."""
        f.ids += 1
        def r(inner):
            par._p.append(parse_xml(f'<w:r {nsdecls("w")}>{inner}</w:r>'))
        r(f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text{f.ids}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar>')
        s.ff = par._p.findall(".//" + qn("w:ffData"))[-1]
        r('<w:instrText xml:space="preserve"> FORMTEXT </w:instrText>')
        r('<w:fldChar w:fldCharType="separate"/>')
        r('<w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t>')
        r('<w:fldChar w:fldCharType="end"/>')
        s.kind = s.kind or "form_field"

    def pieces(f, par, fmt, slots):
        segs = fmt.split("{}")
        assert len(segs) == len(slots) + 1, fmt
        chain = []
        for i, seg in enumerate(segs):
            if seg:
                par.add_run(seg)
            chain.append(seg)
            if i < len(slots):
                s = slots[i]
                prev = re.sub(r"[\s:：.,(（\[]+$", "", seg.strip())
                s.label = s.label or re.split(r"[.;。；]\s*", prev)[-1][-60:].strip() or "blank"
                if s.ctl == "legacy":
                    f.legacy(s, par)
                elif s.ctl:
                    f.sdt(s, par._p)
                else:
                    if s.text:
                        par.add_run(s.text)
                    s.par, s.chain = par, i
                    s.kind = s.kind or ("placeholder" if s.text.startswith("{{") else "instruction" if s.text[:1] in "[<〔【" else "label")
                f.slots.append(s)
        for s in slots:
            s.segs = segs

    def line(f, fmt, *slots):
        f.pieces(f.doc.add_paragraph(), fmt, slots)

    def checks(f, lead, *pairs):
        """Lead text, then box + text for each pair (text, slot)."""
        p = f.doc.add_paragraph()
        f.boxes(p, lead, pairs)

    def boxes(f, p, lead, pairs):
        if lead:
            p.add_run(lead + "  ")
        for t, s in pairs:
            s.label = (lead.rstrip(" :：") + ": " if lead else "") + t
            f.sdt(s, p._p)
            p.add_run(" " + t + "    ")
            f.slots.append(s)

    def fill(f, cell, v, label, kind):
        par = cell.paragraphs[0]
        if isinstance(v, str):
            r = par.add_run(v)
            return
        if isinstance(v, tuple) and isinstance(v[0], str) and "{}" in v[0]:
            f.pieces(par, v[0], v[1:])
            return
        if isinstance(v, tuple):  # boxes: (lead, (text, slot), ...)
            f.boxes(par, v[0], v[1:])
            return
        v.label = v.label or label
        if v.ctl == "legacy":
            f.legacy(v, par)
        elif v.ctl:
            f.sdt(v, par._p)
        else:
            if v.text:
                par.add_run(v.text)
            v.tc = cell._tc
            v.kind = v.kind or ("placeholder" if v.text.startswith("{{") else "instruction" if v.text[:1] in ("[", "<") else kind)
        f.slots.append(v)

    def dye(f, cell, color=None):
        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{color or f.shade}"/>'))
        for r in cell.paragraphs[0].runs:
            r.bold = True

    def kv(f, rows, widths=None, shade=True):
        n = max(len(r) for r in rows)
        t = f.doc.add_table(rows=len(rows), cols=n)
        t.style = "Table Grid"
        t.alignment = WD_TABLE_ALIGNMENT.CENTER
        if widths:
            t.autofit = False
            for row in t.rows:
                for c, w in zip(row.cells, widths):
                    c.width = Cm(w)
        for i, row in enumerate(rows):
            cells = list(t.rows[i].cells)
            if len(row) < n:
                cells[len(row) - 1].merge(cells[n - 1])
            label = ""
            for j, v in enumerate(row):
                c = t.cell(i, j)
                f.fill(c, v, label, "cell")
                if isinstance(v, str):
                    label = v.rstrip(":： ")
                    if shade:
                        f.dye(c)
        f.doc.add_paragraph()
        return t

    def stack(f, labels, slots):
        t = f.doc.add_table(rows=2, cols=len(labels))
        t.style = "Table Grid"
        for j, (l, s) in enumerate(zip(labels, slots)):
            f.fill(t.cell(0, j), l, "", "cell")
            f.dye(t.cell(0, j))
            f.fill(t.cell(1, j), s, l, "cell")
        f.doc.add_paragraph()

    def grid(f, header, rows, widths=None):
        t = f.doc.add_table(rows=1 + len(rows), cols=len(header))
        t.style = "Table Grid"
        if widths:
            t.autofit = False
            for row in t.rows:
                for c, w in zip(row.cells, widths):
                    c.width = Cm(w)
        for j, l in enumerate(header):
            f.fill(t.cell(0, j), l, "", "cell")
            f.dye(t.cell(0, j))
        for i, row in enumerate(rows):
            for j, v in enumerate(row):
                if v is not None:
                    f.fill(t.cell(i + 1, j), v, f"{header[j]}, row {i + 1}", "table_row")
        f.doc.add_paragraph()

    def narrative(f, heading, s, level=3):
        f.doc.add_heading(heading, level)
        p = f.doc.add_paragraph()
        if s.text:
            r = p.add_run(s.text)
            r.italic = True
        f.doc.add_paragraph()
        s.label, s.kind, s.head, s.par = s.label or heading, s.kind or "narrative", heading, p
        f.slots.append(s)

    # labels
    def finish(f):
        path = os.path.join(HERE, "templates", f.name + ".docx")
        body = f.doc.element.body
        save_docx(f.doc, path)
        full = "\n" + "\n".join(paragraphs(load(path, "word/document.xml"))) + "\n"
        ps = list(body.iter(qn("w:p")))
        starts, at = [], 1
        for x in paragraphs(load(path, "word/document.xml")):
            starts.append(at)
            at += len(x) + 1
        tables, sdts, ffs = list(body.iter(qn("w:tbl"))), list(body.iter(qn("w:sdt"))), list(body.iter(qn("w:ffData")))
        out = [f'template = "{REL}/templates/{f.name}.docx"', f'vault = "{REL}/vaults/{f.firm}"', f'project = "{f.project}"', f'language = "{f.lang}"']
        q = lambda s: json.dumps(s, ensure_ascii=False)
        count = {}
        for s in f.slots:
            if s.sdt is not None:
                n = sdts.index(s.sdt)
                find, where = {"control": n}, f"content control {n}"
            elif s.ff is not None:
                n = ffs.index(s.ff)
                find, where = {"form_field": n}, f"form field {n}"
            elif s.tc is not None:
                tr = s.tc.getparent()
                tbl = tr.getparent()
                a, b, c = tables.index(tbl), tbl.findall(qn("w:tr")).index(tr), tr.findall(qn("w:tc")).index(s.tc)
                find, where = {"table": a, "row": b, "col": c}, f"table {a}, row {b}"
            else:
                k = ps.index(s.par._p)
                if s.kind == "narrative":
                    after = collapse(s.head)
                    pos = starts[k] - 1 - len(after)
                    assert full[pos:pos + len(after)] == after, (f.name, after)
                    rest = full[starts[k]:].split("\n")[1:]
                    before = collapse(re.split(r"__|\[|☐|<|\{\{|\.\.\.", next(x for x in rest if x))[0])
                    assert len(before) > 3, (f.name, before)
                    end = None
                else:
                    pos = cur = starts[k]
                    for seg in s.segs[:s.chain + 1]:
                        if collapse(seg):
                            pos = full.find(collapse(seg), cur)
                            cur = pos + len(collapse(seg))
                            after = collapse(seg)
                    before = collapse(s.segs[s.chain + 1])
                    if not re.search(r"\w", before):
                        before = None
                assert after and after in full, (f.name, s.label)
                nth, i = 0, full.find(after)
                while i < pos:
                    nth += 1
                    i = full.find(after, i + len(after))
                assert i == pos, (f.name, after)
                find = {"after": after}
                if before:
                    find["before"] = before
                if nth:
                    find["nth"] = nth
                where = f"paragraph '{(collapse(s.segs[0]) if s.kind != 'narrative' else after)[:24]}…'"
            find = {"part": "word/document.xml", **find}
            was = locate(path, find)
            assert was is not None, (f.name, s.label)
            assert collapse(s.text or "").rstrip(".。,)） ") in was or s.ff is not None, (f.name, s.label, was, s.text)
            label = collapse(s.label or "?")
            key = (s.kind, label)
            nth = count[key] = count.get(key, -1) + 1
            out += ["", "[[slot]]", f"kind = {q(s.kind)}", f"label = {q(label)}"]
            if nth:
                out.append(f"nth = {nth}")
            out += [f"at = {q(where)}", "find = { " + ", ".join(f"{a} = {q(b)}" for a, b in find.items()) + " }", f"was = {q(was)}"]
            if s.why:
                out += ["open = true", f"why = {q(s.why)}"]
            else:
                if s.contains:
                    out.append(f"contains = {q(s.contains)}")
                else:
                    vals = dates(s.iso, f.lang) if s.iso else numbers(s.num[0], f.lang, s.num[1]) if s.num else [s.expect]
                    vals += [a for a in s.alts if a not in vals]
                    if f.name.startswith("ch-") and s.num:
                        vals.sort(key=lambda x: not re.fullmatch(r"[\d']+\.\d\d", x))
                    out.append(f"expect = {q(vals[0])}")
                    if vals[1:]:
                        out.append(f"any_of = {q(vals[1:])}")
                src = s.src if "/" in s.src or not os.path.exists(os.path.join(HERE, "vaults", f.firm, f.project, s.src)) else f.project + "/" + s.src
                assert os.path.isfile(os.path.join(HERE, "vaults", f.firm, src)), (f.name, s.label, src)
                out += [f"source = {q(src)}", f"distance = {q(s.dist)}"]
        with open(os.path.join(HERE, f.name + ".toml"), "w", encoding="utf-8") as o:
            o.write("\n".join(out) + "\n")


for d in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, d), ignore_errors=True)
for n in os.listdir(HERE):
    if n.endswith(".toml"):
        os.remove(os.path.join(HERE, n))

# ================================================================ firm 1: Lang Fung (Hong Kong and the Mainland)
# ---- the firm's own papers
docx("langfung/Company particulars.docx", "# Lang Fung Civil Engineering Company Limited",
     "Company particulars for tender and contract use. Kept by the Contracts Department, last checked 3 September 2025.",
     [["Name of company", "Lang Fung Civil Engineering Company Limited (朗丰土木工程有限公司)"],
      ["Business Registration No.", "31846207-000-05-25-4"],
      ["Registered office", "Unit 1803, Wing Shing Industrial Building, 26 Ng Fong Street, San Po Kong, Kowloon"],
      ["Telephone / Fax", "2325 5180 / 2325 5188"],
      ["Group on approved list", "Roads and Drainage, Group C (confirmed)"],
      ["Quality management certificate", "ISO 9001:2015, certificate no. HKQ-11672, valid to 14 May 2027"],
      ["Employees' compensation insurance", "Policy EC-5520-8841, Golden Lotus Insurance, expires 31 March 2026"],
      ["Director authorised to sign", "Fung Kwok Leung, Managing Director"],
      ["Mainland subsidiary", "朗丰（粤东）轨道建设有限公司"]],
     "Changes are to be reported to the Contracts Department within seven days.")
xlsx("langfung/子公司基本信息.xlsx", 基本信息=[["项目", "内容"], ["企业名称", "朗丰（粤东）轨道建设有限公司"], ["统一社会信用代码", "91445100MA7LF20X3K"],
     ["注册地址", "粤东省鹤城市滨江区云汇路88号6楼"], ["法定代表人", "冯国亮"], ["资质等级", "市政公用工程施工总承包壹级"], ["资质证书编号", "D144507712"],
     ["安全生产许可证编号", "（粤东）JZ安许证字〔2023〕004418"], ["许可证有效期至", "@2026-08-19"], ["开户银行", "粤东农商银行滨江支行"], ["联系电话", "0768-555 2016"]],
     在建项目=[["项目", "合同编号", "项目经理"], ["鹤城轨道交通3号线土建2标（云汇站）", "HCGD3-TJ02-2024", "沈立群"], ["S271省道改建工程K4—K11段", "S271-SG-05", "方大明"]])
text("langfung/Approved subcontractors 2025.csv", """
Ref,Subcontractor,Trade,Status,Last evaluation,Score (of 100),Contact
S-014,Yau Kee Piling Co. Ltd.,Sheet piling and ELS,Approved,2025-06-20,81,Yau Siu Ming 9555 0142
S-022,Hop Fat Steel Fixing Ltd.,Reinforcement fixing,Approved,2025-07-04,77,Tse Man Ho 9555 0178
S-031,Kin Lee Trenchless Engineering Ltd.,Pipe jacking,Approved,2025-03-11,85,Leung Kin 9555 0199
S-035,Wan Hing Formwork Ltd.,Formwork,Conditional,2025-08-29,61,Chan Tat 9555 0113
""")

# ---- Sha Kiu drainage (NEC4)
P = "langfung/sha-kiu-drainage/"
pdf(P + "Contract Data Part one.pdf", "# CONTRACT DATA – PART ONE", "Data provided by the Client. NEC4 Engineering and Construction Contract (June 2017, amended January 2019 and October 2020).",
    "## 1 General",
    [["The conditions of contract are the core clauses and the clauses for main Option", "C: target contract with activity schedule; dispute resolution Option W2; secondary Options X2, X5, X7, X16, X18, X20"],
     ["Contract No.", "WD/2023/07"], ["The works are", "Sha Kiu Drainage Improvement Works, Stage 2"],
     ["The Client is", "Waterways Services Department, 9/F Harbour Gate Government Offices"],
     ["The Project Manager is", "Halden Kwong Consultants Limited (delegate: Ir Vivian Tsoi)"],
     ["The Supervisor is", "Halden Kwong Consultants Limited (delegate: Mr Rex Yau, Resident Engineer)"],
     ["The period for reply is", "2 weeks"], ["Early warning meetings are held at intervals no longer than", "2 weeks"]],
    "## 3 Time",
    [["The starting date is", "15 January 2024"], ["Section 1 (box culvert) is to be completed by", "30 June 2026"], ["The Completion Date for the whole of the works is", "26 February 2027"],
     ["Key Date 1: upstream diversion in operation", "12 December 2025"], ["Revised programmes are submitted at intervals no longer than", "4 weeks"]],
    "## X7 Delay damages", "Delay damages for Completion of the whole of the works are HK$38,500 per day; for section 1 HK$16,200 per day.",
    "## X16 Retention", "The retention free amount is HK$20,000,000. The retention percentage is 3%.")
docx(P + "Contract Data Part two.docx", "# CONTRACT DATA – PART TWO", "Data provided by the Contractor",
     [["The Contractor is", "Lang Fung Civil Engineering Company Limited"], ["Address for communications", "Site office, 14 Tai Kei Road, Sha Kiu, New Territories"],
      ["Address for electronic communications", "wd202307@langfung.example"], ["The fee percentage is", "6.8%"], ["The tendered total of the Prices is", "HK$486,320,000.00"],
      ["The key persons are", "Contractor's project manager: Ir Gordon Lau; Site agent: Joseph Lam Chi Wai; Quality manager: Ms Elsa Mok"],
      ["The working areas are", "the Site, Portions A to D, and the casting yard at Lung Mei"]],
     "The completion date decided by the Contractor is not used.")
xlsx(P + "Early Warning Register.xlsx", Register=[
     ["Contract WD/2023/07 – Early Warning Register", None, None, None, None, None, None, None, None, None, None],
     ["EW No.", "Date notified", "Notified by", "Matter", "Location", "Prices", "Completion", "Key Date", "Performance in use", "Estimated cost effect (HK$)", "Status"],
     ["EW-018", "@2025-09-22", "Contractor", "Late approval of pipe jacking method statement", "Pit P5", "N", "Y", "N", "N", 0, "Closed 20/10/2025"],
     ["EW-019", "@2025-10-08", "Contractor", "Groundwater inflow above design at box culvert bay 6", "CH 268", "Y", "Y", "N", "N", 1250000, "Open"],
     ["EW-020", "@2025-10-21", "Project Manager", "Tree survey to be repeated for Portion C", "Portion C", "N", "N", "N", "N", 60000, "Open"],
     ["EW-021", "@2025-11-05", "Contractor", "Uncharted 132 kV cable crossing jacking pit P7", "Pit P7, CH 412.5", "Y", "Y", "N", "N", "not yet assessed", "Open"],
     ["EW-022", "@2025-11-19", "Contractor", "Shortage of steel fixers in December", "Chambers M12 to M16", "N", "Y", "N", "N", "", "Open"]],
     Legend=[["Y", "may be affected"], ["N", "not affected as assessed at the date of notice"]])
eml(P + "Cable at P7.eml", "Joseph Lam <joseph.lam@langfung.example>", "Gordon Lau <gordon.lau@langfung.example>", "Tue, 04 Nov 2025 18:12:00 +0800", "P7 - cable found in inspection trench",
    """Gordon,

the inspection trench across pit P7 hit two HV ducts this morning. Harbour Light & Power sent Mr Szeto at 11:40 and he says it is the live 132 kV
feeder Lung Mei - Tai Kei. It lies 1.65 m below the carriageway. The utility plan we were given (HLP/TK/0332) shows it on the other side of the road
at 0.9 m, so nobody could have known.

The west row of sheet piles cannot be driven. Yau Kee have been told to stop, rig and crew of six stood down from 13:00.

My view: shift pit P7 by 4 m to the east, clear of the cable, and redesign the ELS. Design 1 week, ICE check 1 week, so I reckon 15 working days
on the pit. I have no price yet, Alan needs the new sheet pile lengths first.

Please send the early warning tomorrow, so that it is on the table on Friday.

Joseph""", cc="Alan Hui <alan.hui@langfung.example>")
text(P + "Site diary November 2025.md", """
# Site diary WD/2023/07 – November 2025

**Mon 3 Nov** – fine, 24 °C. Labour 86. Jacking P5–P6: 7.2 m driven. Chamber M11 base slab poured, 36.0 m3, 08:40 to 11:25. Mill certificate MC-4471 received for the steel of culvert bay 7.

**Tue 4 Nov** – cloudy. Labour 84. Inspection trench at P7: two HV ducts exposed 09:50, trench closed with steel plate. Sheet piling at P7 stopped 13:00, crew of eight idle.
Photos 1127–1133. Labour Department officer visited Portion A, no remark.

**Wed 5 Nov** – rain 18 mm in the morning. Early warning for P7 sent to the PM 16:30. Chamber M12: excavation to formation complete.

**Thu 6 Nov** – fine. M12 formation level surveyed by Ng Pak Lun and accepted by Mr Yau. Labour 88.

**Wed 12 Nov** – fine. M12 blinding placed after RISC/C/0309 was passed 10:15. 4.5 m3.

**Fri 14 Nov** – M12 base slab: bottom mat fixed, 12 t of T25 delivered, delivery note HF-20711.

**Mon 17 Nov** – M12 top mat complete, side forms up. Foreman Ah Keung reports cover blocks 50 mm all round. RISC for the base slab handed in 09:30.
""")
docx(P + "Minutes early warning meeting 22.docx", "# Early warning meeting No. 22", "Contract WD/2023/07 – Sha Kiu Drainage Improvement Works, Stage 2",
     "Held on Friday, 7 November 2025, 15:00, in the Supervisor's site office, Tai Kei Road.",
     [["Present", "Organisation", "Position"], ["Vivian Tsoi", "Halden Kwong Consultants", "Project Manager's delegate"], ["Rex Yau", "Halden Kwong Consultants", "Resident Engineer"],
      ["Gordon Lau", "Lang Fung", "Contractor's project manager"], ["Alan Hui", "Lang Fung", "Quantity surveyor"]],
     "Apologies: Joseph Lam (Lang Fung), Mr Szeto (Harbour Light & Power).",
     "## 1 EW-019 Groundwater at bay 6", "Additional wells running since 3 November. PM asked for a cost forecast by 21 November. GL mentioned HK$1.25 million.",
     "## 2 EW-021 Cable at pit P7", "GL presented the sketch SK-P7-02: pit moved 4 m east. VT accepted that diversion of the 132 kV feeder is out of the question (lead time nine months). It was agreed to move the pit, subject to a temporary traffic arrangement. The following was decided:",
     [["Action", "By", "Due"], ["Revised ELS design for P7 with ICE certificate", "Alan Hui", "21 November 2025"], ["Traffic arrangement TTA-31 to be cleared with Traffic Police", "Gordon Lau", "18 November 2025"],
      ["Written statement on the feeder from Harbour Light & Power", "Rex Yau", "14 November 2025"]],
     "## 3 Next meeting", "Friday, 21 November 2025, same place.")
text(P + "Accepted Programme Rev 9 - activities.csv", """
Contract WD/2023/07 - Accepted Programme Revision 9 - accepted by the Project Manager 24 October 2025
Activity ID,Description,Start,Finish,Duration (d),Total float (d),Calendar
A3100,Pipe jacking P5 to P6,2025-10-13,2025-11-22,35,11,6-day
A3140,Jacking pit P7 - sheet piling and excavation,2025-11-10,2025-12-13,29,4,6-day
A3150,Pipe jacking P6 to P7,2025-12-15,2026-01-31,38,4,6-day
A4210,Chamber M11 - base slab and walls,2025-10-20,2025-11-29,35,22,6-day
A4220,Chamber M12 - base slab and walls,2025-11-03,2025-12-13,35,18,6-day
KD1,Upstream diversion in operation,2025-12-12,2025-12-12,0,9,7-day
""")
text(P + "Programme Rev 8 - activities (superseded).csv", """
Contract WD/2023/07 - Programme Revision 8 - SUPERSEDED by Revision 9
Activity ID,Description,Start,Finish,Duration (d),Total float (d),Calendar
A3100,Pipe jacking P5 to P6,2025-09-29,2025-11-08,35,16,6-day
A3140,Jacking pit P7 - sheet piling and excavation,2025-10-27,2025-11-29,29,9,6-day
A4220,Chamber M12 - base slab and walls,2025-10-20,2025-11-29,35,27,6-day
""")
xlsx(P + "RISC log.xlsx", RISC_log=[
     ["RISC No.", "Part of the works", "Portion", "Type of inspection", "ITP", "Submitted", "Inspection requested for", "Time", "Site engineer", "Result"],
     ["RISC/C/0296", "Chamber M11 - base slab", "B", "Reinforcement", "ITP-07", "@2025-10-30", "@2025-10-31", "10:00", "Kwan Ho Yin", "Passed 31/10/2025"],
     ["RISC/C/0305", "Chamber M12 - formation", "B", "Survey check", "ITP-06", "@2025-11-05", "@2025-11-06", "09:00", "Wong Hoi Ching", "Passed 06/11/2025"],
     ["RISC/C/0309", "Chamber M12 - blinding", "B", "Formation clean", "ITP-06", "@2025-11-11", "@2025-11-12", "10:00", "Wong Hoi Ching", "Passed 12/11/2025"],
     ["RISC/C/0318", "Chamber M12 - base slab", "B", "Reinforcement and formwork", "ITP-07", "@2025-11-17", "@2025-11-18", "14:00", "Wong Hoi Ching", ""],
     ["RISC/C/0319", "Culvert bay 7 - east wall", "A", "Reinforcement", "ITP-05", "@2025-11-17", "@2025-11-19", "11:00", "Kwan Ho Yin", ""]])
text(P + "Drawing register.csv", """
Drawing No.,Title,Rev,Date,Status
WD/2307/ST/1211,Chamber M11 - general arrangement and reinforcement,D,2025-08-18,For construction
WD/2307/ST/1212,Chamber M12 - general arrangement and reinforcement,B,2025-06-02,Superseded
WD/2307/ST/1212,Chamber M12 - general arrangement and reinforcement,C,2025-09-26,For construction
WD/2307/UT/0332,Combined utilities Tai Kei Road (from HLP/TK/0332),A,2024-02-05,For information
""")
pdf(P + "Survey record SR-M12-01.pdf", "# Survey record SR-M12-01", "Contract WD/2023/07. Chamber M12, formation level before blinding. Date of survey: 6 November 2025. Instrument: total station no. TS-08, calibration valid to 2 February 2026. Bench mark BM-14, +4.872 mPD.",
    [["Point", "Design level (mPD)", "Measured level (mPD)", "Difference (mm)"], ["1 north-west", "+2.150", "+2.143", "-7"], ["2 north-east", "+2.150", "+2.146", "-4"], ["3 south-east", "+2.150", "+2.141", "-9"], ["4 south-west", "+2.150", "+2.147", "-3"]],
    "Tolerance: +0 / -15 mm. All points within tolerance. Surveyed by: Ng Pak Lun (Lang Fung). Checked by: Rex Yau.")
docx(P + "Pour plan chamber M12.docx", "# Pour plan – chamber M12 base slab",
     "Prepared by Wong Hoi Ching, 13 November 2025. To be read with method statement MS-C-18 Rev 2.",
     [["Concrete", "Grade 45/20, PFA 25 %, designated mix M45P from Sun Cheong Concrete, Lung Mei plant"], ["Slump", "150 mm"], ["Volume as drawn", "38.5 m³"], ["Cover to reinforcement", "50 mm"],
      ["Bottom reinforcement", "T25-150 both ways"], ["Top reinforcement", "T20-150 both ways"], ["Trucks", "6, at intervals of 25 minutes"], ["Cubes", "2 sets of 2 for each 50 m³ or day, at 7 and 28 days"]],
     "The pour follows on the day after the base slab inspection has been passed, start 08:30. Pump from Tai Kei Road, TTA-28. Standby vibrator to be on site. For M11 the mix was 36.0 m³ against 37.0 m³ as drawn.")
text(P + "Cube results chambers.csv", """
Cube mark,Element,Cast on,Age (d),Strength (MPa),Laboratory
M11-B-1,Chamber M11 base slab,2025-11-03,7,41.5,Castlepeak Materials Testing
M11-B-2,Chamber M11 base slab,2025-11-03,7,42.0,Castlepeak Materials Testing
M10-B-1,Chamber M10 base slab,2025-10-06,28,58.5,Castlepeak Materials Testing
M10-B-2,Chamber M10 base slab,2025-10-06,28,57.0,Castlepeak Materials Testing
""")
xlsx(P + "Cost report October 2025.xlsx", Summary=[["Contract WD/2023/07 – cost report to 31 October 2025", None], ["Price for Work Done to Date (HK$)", 291744300.0], ["Defined Cost to date (HK$)", 273168820.0], ["Fee (HK$)", 18575479.76],
     ["Current total of the Prices (HK$)", 492905000.0], ["Forecast Defined Cost at Completion (HK$)", 458400000.0]],
     Risks=[["Ref", "Item", "Allowance (HK$)"], ["EW-019", "Dewatering bay 6", 1250000], ["CE-011", "Additional trial pits", 318000]])
eml(P + "HLP on feeder.eml", "K. Szeto <k.szeto@harbourlight.example>", "Rex Yau <rex.yau@haldenkwong.example>", "Thu, 13 Nov 2025 10:05:00 +0800", "132 kV feeder Lung Mei - Tai Kei",
    """Dear Mr Yau,

further to our visit of 4 November we confirm that feeder LM-TK 2 is in service and cannot be taken out before the summer of 2026. A clear distance
of 1.0 m is to be kept between any sheet pile and the outer duct. Our inspector is to be called 48 hours before piling: Mr Cheuk, 9555 0126.

Regards
K. Szeto, Transmission Section, Harbour Light & Power""")
text(P + "Contacts.csv", """
Name,Organisation,Position,Telephone,E-mail
Vivian Tsoi,Halden Kwong Consultants Limited,Project Manager's delegate,3555 0107,vivian.tsoi@haldenkwong.example
Rex Yau,Halden Kwong Consultants Limited,Resident Engineer (Supervisor's delegate),3555 0112,rex.yau@haldenkwong.example
Gordon Lau,Lang Fung,Contractor's project manager,9555 0160,gordon.lau@langfung.example
Joseph Lam Chi Wai,Lang Fung,Site agent,9555 0161,joseph.lam@langfung.example
Elsa Mok,Lang Fung,Quality manager,9555 0164,elsa.mok@langfung.example
Alan Hui,Lang Fung,Quantity surveyor,9555 0165,alan.hui@langfung.example
""")
# ---- another Hong Kong contract of the firm
P = "langfung/lo-wai-slope/"
docx(P + "Contract Data extract.docx", "# Contract Data – extract", [["Contract No.", "GE/2022/19"], ["The works are", "Landslip Prevention Works at Lo Wai, Batch D"], ["The Client is", "Slopes and Geotechnical Office"],
     ["The Project Manager is", "Tsang Bridgeman Limited (delegate: Ir Peter Hon)"], ["The Contractor is", "Lang Fung Civil Engineering Company Limited"], ["Main Option", "A: priced contract with activity schedule"]])
text(P + "Accident record 2025.csv", """
No.,Date,Name,Injury,Days lost,Reported to Labour Department
1,2025-03-14,Cheng Wing Fai,Cut to left hand,4,yes
2,2025-08-02,Rai Santosh,Sprained ankle,11,yes
""")
eml(P + "Soil nails.eml", "Peter Hon <p.hon@tsangbridgeman.example>", "Lo Wai site <lowai@langfung.example>", "Mon, 10 Nov 2025 09:00:00 +0800", "GE/2022/19 RISC/S/0114",
    "RISC/S/0114 for soil nails row 4 is returned unsatisfactory: grout cubes for 3 November are missing. Please resubmit. EW-006 remains open, estimated cost effect HK$420,000.")

# ---- forms
CD1, CD2, REG = "Contract Data Part one.pdf", "Contract Data Part two.docx", "Early Warning Register.xlsx"
MIN, MAIL = "Minutes early warning meeting 22.docx", "Cable at P7.eml"
F = Form("hk-nec-early-warning", "en", "langfung", "sha-kiu-drainage", header="NEC4 ECC – Form EW (clause 15)")
F.title("EARLY WARNING NOTICE")
F.p("Matter: cable at jacking pit P7 (EW-021). To be issued as soon as either party becomes aware of the matter.", italic=True)
F.kv([["Contract No.", V("WD/2023/07", CD1, "same"), "Early warning notified on", D("2025-11-05", REG, "same")],
      ["The works", V("Sha Kiu Drainage Improvement Works, Stage 2", CD1, "same", "Sha Kiu Drainage Improvement Works Stage 2", "Sha Kiu Drainage Improvement Works")],
      ["Client", V("Waterways Services Department", CD1, "same"), "Contractor", V("Lang Fung Civil Engineering Company Limited", CD2, "same", "Lang Fung Civil Engineering", "Lang Fung Civil Engineering Co. Ltd", "Lang Fung")],
      ["Project Manager (firm)", V("Halden Kwong Consultants Limited", CD1, "same", "Halden Kwong Consultants", "Halden Kwong"), "Main Option", V("Option C", CD1, "same", "C")],
      ["Current total of the Prices (HK$)", N(492905000, "Cost report October 2025.xlsx", "same"), "Completion Date, whole of the works", D("2027-02-26", CD1, "same")]], [4, 4.6, 4, 4.6])
F.checks("Notified by:", ("Project Manager", U("the register says that the Contractor notified EW-021")), ("Contractor", X(REG, "same")))
F.narrative("A. Description of the matter", C(["132 kV", "HV ducts", "HV cable"], MAIL, "near", text="[What has happened, when and where]"))
F.h("B. Particulars")
F.kv([["Location (chainage)", V("CH 412.5", REG, "near", "412.5"), "Utility undertaker", V("Harbour Light & Power", MAIL, "far", "Harbour Light and Power")],
      ["Depth at which the cable was found (m)", V("1.65", MAIL, "near", "1.65 m"), "Depth shown on utility plan (m)", V("0.9", MAIL, "near", "0.9 m", "0.90")],
      ["Utility plan no.", V("HLP/TK/0332", MAIL, "same"), "Feeder in service until", O("the undertaker only says that the feeder cannot be taken out before summer 2026")],
      ["Activity ID in Accepted Programme", V("A3140", "Accepted Programme Rev 9 - activities.csv", "same"), "Start in Accepted Programme", D("2025-11-10", "Accepted Programme Rev 9 - activities.csv", "same")],
      ["Total float (d)", V("4", "Accepted Programme Rev 9 - activities.csv", "same"), "Estimated delay (working days)", V("15", MAIL, "near", "15 working days")],
      ["Estimated cost effect (HK$)", O("not yet assessed; the 1,250,000 belong to EW-019"), "Piling crew stood down (persons)", O("six in Mr Lam's mail, eight in the diary, nothing tells which holds")],
      ["Sheet pile contractor", V("Yau Kee", MAIL, "far", "Yau Kee Piling", "Yau Kee Piling Co. Ltd."), "Compensation event no.", O("CE-011 is another matter; none is notified for the cable")]], [4, 4.6, 4, 4.6])
F.p("The matter could:")
F.line("{} increase the total of the Prices", X(REG, "near", label="increase the total of the Prices"))
F.line("{} delay Completion", X(REG, "same", label="delay Completion"))
F.line("{} delay meeting a Key Date", U("the register has N for Key Date", label="delay meeting a Key Date"))
F.line("{} impair the performance of the works in use", U("the register has N for performance in use", label="impair the performance of the works in use"))
F.narrative("C. Proposals to avoid or reduce the effect", C(["4 m", "move the pit", "redesign the ELS"], MAIL, "near"))
F.h("D. Early warning meeting")
F.line("The matter was discussed at early warning meeting No. {} , which was held on {} , venue of the meeting: {}", V("22", MIN, "same", text="______", label="early warning meeting No."), D("2025-11-07", MIN, "near", text="______________", label="held on"),
       V("Supervisor's site office", MIN, "near", "Tai Kei Road", text="______________________", label="held at"))
F.grid(["Name", "Organisation", "Position"], [
    [V("Vivian Tsoi", MIN, "same"), V("Halden Kwong Consultants", MIN, "same", "Halden Kwong"), V("Project Manager's delegate", MIN, "same")],
    [V("Rex Yau", MIN, "same"), V("Halden Kwong Consultants", MIN, "same", "Halden Kwong"), V("Resident Engineer", MIN, "same")],
    [V("Gordon Lau", MIN, "same"), V("Lang Fung", MIN, "same"), V("Contractor's project manager", MIN, "same")],
    [V("Alan Hui", MIN, "same"), V("Lang Fung", MIN, "same"), V("Quantity surveyor", MIN, "same")],
    [O("four were present; Mr Lam and Mr Szeto sent apologies"), O("four were present"), O("four were present")]])
F.p("Actions decided on this matter")
F.grid(["Action", "By", "Due"], [
    [C(["Revised ELS design for P7"], MIN, "same", kind="table_row"), V("Alan Hui", MIN, "same"), D("2025-11-21", MIN, "same")],
    [C(["TTA-31"], MIN, "same", kind="table_row"), V("Gordon Lau", MIN, "same"), D("2025-11-18", MIN, "same")],
    [C(["Written statement on the feeder"], MIN, "same", kind="table_row"), V("Rex Yau", MIN, "same"), D("2025-11-14", MIN, "same")],
    [O("three actions were decided on the cable; the forecast by 21 November is for EW-019"), O("no fourth action"), O("no fourth action")]], [9, 4, 4])
F.h("E. Project Manager's use")
F.kv([["Register revised on", O("Project Manager's block"), "Instruction to be given (Yes/No)", O("Project Manager's block")],
      ["Name", O("Project Manager's block"), "Signature and date", O("signature")]])

LOG, PP, SR = "RISC log.xlsx", "Pour plan chamber M12.docx", "Survey record SR-M12-01.pdf"
F = Form("hk-risc-base-slab", "en", "langfung", "sha-kiu-drainage", header="Waterways Services Department – Form WSD 41 (Rev. 3/2022)", shade="E2EFD9", font="Times New Roman")
F.title("REQUEST FOR INSPECTION / SURVEY CHECK (RISC)")
F.kv([["Contract No.:", V("WD/2023/07", CD1, "same"), "RISC No.:", V("RISC/C/0318", LOG, "same")],
      ["Contract title:", V("Sha Kiu Drainage Improvement Works, Stage 2", CD1, "near", "Sha Kiu Drainage Improvement Works Stage 2", "Sha Kiu Drainage Improvement Works")],
      ["Part of the works:", "Chamber M12 – base slab", "Portion:", V("B", LOG, "same", "Portion B")],
      ["Contractor:", V("Lang Fung Civil Engineering Company Limited", CD2, "same", "Lang Fung Civil Engineering", "Lang Fung"), "Business Registration No.:", V("31846207-000-05-25-4", "Company particulars.docx", "same")]], [3.4, 5.4, 3.4, 5])
F.h("Part A – Request (to be completed by the Contractor)")
F.checks("Type of inspection:", ("Formwork", X(LOG, "same")), ("Reinforcement", X(LOG, "same")), ("Survey check", U("the survey check of the formation was RISC/C/0305")), ("Backfilling", U("not part of this request")))
F.line("We request your inspection on {} at the time of {} hours. This request is submitted on {} .", D("2025-11-18", LOG, "same", text="____________", label="inspection requested on"),
       V("14:00", LOG, "near", "1400", "2:00 pm", text="________", label="time of inspection"), D("2025-11-17", LOG, "same", text="____________", label="submitted on"))
F.kv([["Drawing No.", V("WD/2307/ST/1212", "Drawing register.csv", "same"), "Revision", V("C", "Drawing register.csv", "near", "Rev C", "Rev. C")],
      ["ITP", V("ITP-07", LOG, "same"), "Method statement", V("MS-C-18", PP, "same", "MS-C-18 Rev 2")],
      ["Site engineer", V("Wong Hoi Ching", LOG, "same"), "Mobile of site engineer", O("the contacts have no number for Wong Hoi Ching; those there are other people's")],
      ["Concrete grade", V("45/20", PP, "same", "Grade 45/20"), "Concrete supplier", V("Sun Cheong Concrete", PP, "near", "Sun Cheong")],
      ["Volume as drawn (m³)", V("38.5", PP, "same", "38.5 m³"), "Volume placed (m³)", O("not poured yet; 36.0 is chamber M11")],
      ["Cover (mm)", V("50", PP, "same", "50 mm"), "Slump (mm)", V("150", PP, "same", "150 mm")],
      ["Bottom reinforcement", V("T25-150", PP, "same"), "Top reinforcement", V("T20-150", PP, "same")],
      ["Steel delivery note no.", V("HF-20711", "Site diary November 2025.md", "near"), "Mill certificate no.", O("MC-4471 is the steel of culvert bay 7; none for M12 is in the papers")],
      ["Previous RISC (blinding)", V("RISC/C/0309", LOG, "near"), "passed on", D("2025-11-12", LOG, "near")]], [4, 4.6, 4, 4.6])
F.p("Formation levels before blinding")
F.grid(["Point", "Design level (mPD)", "Measured level (mPD)", "Difference (mm)", "Checked by Supervisor (initials)"], [
    ["1 NW", V("+2.150", SR, "same", "2.150"), V("+2.143", SR, "same", "2.143"), V("-7", SR, "same", "−7", "7"), O("initials of the Supervisor")],
    ["2 NE", V("+2.150", SR, "same", "2.150"), V("+2.146", SR, "same", "2.146"), V("-4", SR, "same", "−4", "4"), O("initials of the Supervisor")],
    ["3 SE", V("+2.150", SR, "same", "2.150"), V("+2.141", SR, "same", "2.141"), V("-9", SR, "same", "−9", "9"), O("initials of the Supervisor")]])
F.kv([["Surveyed by", V("Ng Pak Lun", SR, "same"), "Date of survey", D("2025-11-06", SR, "same")],
      ["Instrument no.", V("TS-08", SR, "near"), "Calibration valid to", D("2026-02-02", SR, "same")],
      ["Cube strength at 28 days (MPa)", O("no cubes of M12 yet; 58.5 and 57.0 are chamber M10"), "Cube marks", O("M12 is not cast; the marks there are M10 and M11")]], [4, 4.6, 4, 4.6])
F.line("Submitted for the Contractor by (signature): {}", O("signature", text="____________________"))
F.h("Part B – Result (to be completed by the Supervisor)")
F.checks("", ("Satisfactory, work may proceed", U("Supervisor's part")), ("Unsatisfactory, to be resubmitted", U("Supervisor's part")))
F.kv([["Inspected by", O("Supervisor's part, not inspected yet"), "Date and time of inspection", O("Supervisor's part; the requested time is not the actual")],
      ["Remarks of the Supervisor", O("Supervisor's part")], ["Signature", O("signature"), "Received RISC on", O("receipt")]], [4, 4.6, 4, 4.6])

# ---- metro station (Mainland)
P = "langfung/yunhui-zhan/"
pdf(P + "施工合同专用条款（摘录）.pdf", "# 施工合同专用合同条款（摘录）", "合同编号：HCGD3-TJ02-2024",
    [["发包人", "鹤城市轨道交通建设有限公司"], ["承包人", "朗丰（粤东）轨道建设有限公司"], ["工程名称", "鹤城市轨道交通3号线一期工程土建施工2标"], ["监理人", "恒正工程监理有限公司"],
     ["设计人", "粤东城建设计研究院有限公司"], ["签约合同价（含税）", "人民币312,480,600.00元，增值税税率9%"], ["计划开工日期", "2024年6月20日"], ["计划竣工日期", "2027年3月31日"], ["项目经理", "沈立群"]],
    "隐蔽工程覆盖前，承包人应在共同检查前24小时书面通知监理人。监理人未按时到场又未提出延期要求的，承包人可自行检查。",
    "主体结构底板混凝土采用C35、抗渗等级P8，设计使用年限100年。", lang="zh")
xlsx(P + "参建单位通讯录.xlsx", 通讯录=[["单位", "姓名", "职务", "电话"], ["鹤城市轨道交通建设有限公司", "阮志刚", "业主代表", "0768-555 3101"], ["恒正工程监理有限公司", "邱建平", "总监理工程师", "0768-555 3120"],
     ["恒正工程监理有限公司", "梁晓东", "专业监理工程师（土建）", "0768-555 3122"], ["粤东城建设计研究院有限公司", "翁思源", "设计代表", "0768-555 3140"], ["朗丰（粤东）轨道建设有限公司", "沈立群", "项目经理", "0768-555 3150"],
     ["朗丰（粤东）轨道建设有限公司", "贺文彬", "项目技术负责人", "0768-555 3151"], ["朗丰（粤东）轨道建设有限公司", "陶勇", "质检员", "0768-555 3154"], ["朗丰（粤东）轨道建设有限公司", "马小军", "施工员", "0768-555 3155"]])
text(P + "图纸目录.csv", """
图号,图名,版本,出图日期,状态
YH-JG-021,底板配筋图（第5段～第8段）,A,2024-11-18,作废
YH-JG-021,底板配筋图（第5段～第8段）,B,2025-08-05,有效
YH-JG-022,底板配筋图（第9段～第12段）,A,2024-11-18,有效
YH-FS-006,底板防水构造图,A,2024-12-02,有效
""")
docx(P + "第6段底板浇筑方案.docx", "# 云汇站主体结构底板第6段混凝土浇筑方案", "编制：马小军　　审核：贺文彬　　日期：2025年11月8日",
     "第6段底板长24.0m、宽20.7m、厚1.0m，计划浇筑方量486m³，由东向西斜面分层推进。",
     [["项目", "内容"], ["设计强度等级", "C35P8"], ["设计坍落度", "180±20mm"], ["配合比编号", "PHB-2025-088"], ["供应单位", "鹤城宏固混凝土有限公司"], ["计划开始时间", "2025年11月12日20:00"], ["输送方式", "52m臂架泵2台"], ["振捣方式", "插入式振捣棒6根，备用2根"], ["养护方式", "覆盖土工布洒水养护14天"]],
     "入模温度不高于28℃，内外温差不大于25℃。", lang="zh")
text(P + "第6段底板混凝土抽检记录.csv", """
车次,车牌号,送货单号,方量(m³),到场时间,实测坍落度(mm),入模温度(℃),检查人
1,粤U·35A07,HG-118801,12,2025-11-12 21:52,185,23.6,陶勇
9,粤U·35A22,HG-118809,12,2025-11-12 23:48,190,23.1,陶勇
21,粤U·36B15,HG-118821,12,2025-11-13 02:30,175,22.4,陶勇
34,粤U·35A07,HG-118834,12,2025-11-13 05:05,180,22.0,陶勇
""")
text(P + "施工日志2025年11月.md", """
# 云汇站施工日志 2025年11月

## 11月10日　晴　18～27℃
第6段底板钢筋经监理验收合格（报验编号GJ-DB-0136），签发浇筑令。第7段垫层浇筑完成。

## 11月12日　多云　17～25℃
第6段底板混凝土因商混站检修推迟，22:10开始浇筑，两台52m臂架泵。旁站监理：梁晓东。现场值班：马小军。

## 11月13日　多云　16～24℃
06:40第6段底板浇筑结束，实际浇筑方量492m³，送货单共41张。留置标准养护试块5组、抗渗试块1组、同条件试块2组。中途1号泵堵管25分钟，未形成冷缝。

## 11月17日　阴　15～22℃
第7段底板防水层及保护层报验合格（FS-DB-0064）。开始绑扎第7段底板钢筋，钢筋工34人。

## 11月23日　晴　14～23℃
第7段底板钢筋绑扎完成，陶勇组织自检，合格。
""")
pdf(P + "试块抗压强度报告（第6段）.pdf", "# 混凝土试块抗压强度检验报告", "报告编号：HN-2025-3317　　委托单位：朗丰（粤东）轨道建设有限公司　　检测单位：鹤城建科检测有限公司",
    [["工程部位", "强度等级", "成型日期", "龄期（d）", "抗压强度代表值（MPa）"], ["云汇站主体结构底板第6段", "C35", "2025-11-12", "7", "29.4"], ["云汇站主体结构底板第5段", "C35", "2025-10-21", "28", "43.8"], ["云汇站主体结构底板第5段", "C35", "2025-10-21", "7", "30.2"]],
    "检验依据：GB/T 50081。报告日期：2025年11月20日。", lang="zh")
xlsx(P + "报验台账.xlsx", 报验台账=[["报验编号", "部位", "内容", "申请日期", "申请验收时间", "结论", "验收日期"],
     ["GJ-DB-0136", "底板第6段", "钢筋安装", "@2025-11-09", "2025-11-10 09:00", "合格", "@2025-11-10"], ["FS-DB-0064", "底板第7段", "防水层及保护层", "@2025-11-16", "2025-11-17 10:00", "合格", "@2025-11-17"],
     ["GJ-DB-0137", "底板第7段", "钢筋安装", "@2025-11-23", "2025-11-25 09:30", "", ""], ["GJ-CQ-0088", "侧墙第4段", "钢筋安装", "@2025-11-24", "2025-11-26 15:00", "", ""]])
text(P + "第7段底板钢筋自检记录.csv", """
部位,云汇站主体结构底板第7段,自检日期,2025-11-23
项目,设计值,允许偏差,实测范围,结论
底层主筋间距(mm),150,±10,143～157,合格
面层主筋间距(mm),150,±10,145～156,合格
底层保护层厚度(mm),50,±10,46～55,合格
钢筋骨架高度(mm),900,±5,897～903,合格
""")
pdf(P + "钢筋复试报告.pdf", "# 钢筋力学性能及重量偏差检验报告", "检测单位：鹤城建科检测有限公司",
    [["报告编号", "牌号规格", "代表数量（t）", "使用部位", "结论"], ["GJ-2025-1462", "HRB400E Φ28", "58.6", "底板第7段", "合格"], ["GJ-2025-1463", "HRB400E Φ25", "41.2", "底板第6段", "合格"]],
    "机械连接接头（直螺纹套筒，Ⅰ级）检验报告另见JT-2025-0390，结论合格，使用部位为底板第7段。", lang="zh")
docx(P + "监理例会纪要第58次.docx", "# 第58次监理例会纪要", "时间：2025年11月20日15:00　　地点：监理部会议室　　主持：邱建平",
     "出席：邱建平、梁晓东（监理）；沈立群、贺文彬、陶勇（施工）；阮志刚（业主）。",
     "1. 施工单位汇报：第6段底板已完成，第7段钢筋绑扎完成70%。第7段底板计划浇筑日期为2025年11月27日。", "2. 监理要求：第7段底板钢筋自检合格后方可报验，马凳间距不大于1.0m；商混站须提供备用站。",
     "3. 测量控制点复测成果尚未提交，要求11月30日前补交。", "4. 安全：基坑第3道支撑轴力报警值复核完成。", lang="zh")
eml(P + "第7段底板钢筋报验.eml", "陶勇 <taoyong@langfung-yd.example>", "梁晓东 <liangxd@hengzheng.example>", "Sun, 23 Nov 2025 17:40:00 +0800", "云汇站底板第7段钢筋报验",
    """梁工：

底板第7段钢筋今天自检合格，报验申请随后送到监理部，请安排11月25日09:30现场验收。
随申请附自检记录和钢筋复试报告。测量放样成果还没整理好，这次不附。
主筋为HRB400E Φ28，直螺纹套筒连接，接头面积百分率不大于50%。止水钢板搭接处已满焊。

陶勇""")
xlsx(P + "月进度计划2025年11月.xlsx", 计划=[["工作", "计划开始", "计划完成", "实际开始", "实际完成"], ["底板第6段浇筑", "@2025-11-11", "@2025-11-12", "@2025-11-12", "@2025-11-13"], ["底板第7段钢筋", "@2025-11-16", "@2025-11-22", "@2025-11-17", "@2025-11-23"],
     ["底板第7段浇筑", "@2025-11-27", "@2025-11-28", "", ""], ["侧墙第4段钢筋", "@2025-11-18", "@2025-11-24", "@2025-11-18", ""]])

# ---- provincial road (Mainland)
P = "langfung/s271-road/"
pdf(P + "合同协议书.pdf", "# 合同协议书", "合同编号：S271-SG-05",
    [["发包人", "鹤城市公路建设管理中心"], ["承包人", "朗丰（粤东）轨道建设有限公司"], ["监理人", "粤东捷安公路工程监理有限公司"], ["工程名称", "S271省道改建工程SG05合同段"], ["起讫桩号", "K4+000～K11+260"], ["签约合同价", "86,452,318.00元"], ["合同工期", "540日历天"],
     ["项目经理", "方大明"], ["项目总工", "苏海潮"]],
    "开工预付款为签约合同价的10%，即8,645,231.80元。质量保证金按每期计量金额的3%扣留。每期计量截止日为当月25日。农民工工资按每期应计量金额的15%拨入专用账户。", lang="zh")
xlsx(P + "计量支付台账.xlsx", 台账=[["期次", "截止日期", "本期计量（元）", "质量保证金（元）", "扣回开工预付款（元）", "实际应支付（元）", "支付证书编号", "状态"],
     ["第7期", "@2025-09-25", 3905120.0, 117153.6, 781024.0, 3006942.4, "ZF-S271-07", "已支付"], ["第8期", "@2025-10-25", 4127650.0, 123829.5, 825530.0, 3178290.5, "ZF-S271-08", "已签发"],
     ["第9期", "@2025-11-25", 4283475.0, 128504.25, 856695.0, 3298275.75, "", "报审中"]],
     第9期汇总=[["章次", "名称", "合同金额（元）", "上期末累计（元）", "本期完成（元）", "本期末累计（元）"], ["100章", "总则", 3210500.0, 1926300.0, 160525.0, 2086825.0], ["200章", "路基", 28764900.0, 21430220.0, 2318640.0, 23748860.0],
     ["300章", "路面", 31208418.0, 0, 0, 0], ["400章", "桥梁、涵洞", 23268500.0, 9872400.0, 1804310.0, 11676710.0], ["合计", "", 86452318.0, 33228920.0, 4283475.0, 37512395.0]])
text(P + "第9期计量清单（初稿11月24日）.csv", """
初稿，未经监理核对
章次,名称,本期完成(元)
100章,总则,160525.00
200章,路基,2476080.00
400章,桥梁、涵洞,1804310.00
合计,,4440915.00
""")
eml(P + "第9期计量核对.eml", "耿立新 <genglx@jiean.example>", "苏海潮 <suhc@langfung-yd.example>", "Thu, 27 Nov 2025 16:22:00 +0800", "第9期计量核对意见",
    """苏总：

第9期初稿已核对。K8+120～K8+420段路基填筑缺压实度资料，核减157,440.00元，200章按2,318,640.00元计。请按核减后的金额重新报审，共3份。
桥涵部分（K6+310中桥桩基8根）无异议。

耿立新
粤东捷安公路工程监理有限公司　驻地监理工程师""")
docx(P + "第14次工地会议纪要.docx", "# 第14次工地例会纪要", "时间：2025年11月21日上午　　主持：驻地监理工程师耿立新",
     "施工单位报告：截至11月20日，路基填筑完成82%，K6+310中桥桩基完成8根；日均投入劳务人员112人。", "业主代表韦国栋要求第9期计量于11月30日前报到管理中心。", "业主代表提出，中桥桩基若不能在12月底前完成12根，将按合同收取违约金50,000.00元。监理提醒，材料价差从第10期起按信息价调整。", "下次会议：2025年12月5日。", lang="zh")
text(P + "施工日志11月.md", """
# SG05合同段施工日志（节选）
- 11月18日 晴：K8+120～K8+420路基第9层填筑，平地机1台、振动压路机2台。
- 11月19日 晴：K6+310中桥3#墩桩基灌注，方量46.2m³。
- 11月22日 小雨：停工半天。K5+600涵洞台背回填。
- 11月25日 多云：本期计量截止，现场收方，参加人：苏海潮、耿立新。
""")
text(P + "压实度检测记录.csv", """
桩号,层次,检测日期,压实度(%),要求(%),结论
K7+600,第11层,2025-11-08,96.4,96,合格
K7+800,第11层,2025-11-08,96.8,96,合格
K8+040,第9层,2025-11-15,96.1,96,合格
""")
xlsx(P + "变更令台账.xlsx", 变更=[["变更令编号", "内容", "金额（元）", "批复日期"], ["BG-S271-03", "K9+480增设1-1.5m圆管涵", 186200.0, "@2025-07-16"], ["BG-S271-04", "K10+200软基换填加深", 412900.0, ""]])
text(P + "农民工工资专户.csv", """
专户名称,朗丰（粤东）轨道建设有限公司S271项目农民工工资专户
开户银行,粤东农商银行滨江支行
期次,拨入金额(元),拨入日期
第7期,585768.00,2025-10-14
第8期,619147.50,2025-11-12
第9期,642521.25,
""")
xlsx(P + "人员名单.xlsx", 人员=[["姓名", "职务", "证书编号", "电话"], ["方大明", "项目经理", "粤东建造01-20817", "0768-555 4101"], ["苏海潮", "项目总工", "高工2016-0532", "0768-555 4102"], ["康敏", "计量工程师", "造价B-110934", "0768-555 4107"], ["罗洪", "安全总监", "安C-2023-771", "0768-555 4109"]])
docx(P + "开工令.docx", "# 工程开工令", "致：朗丰（粤东）轨道建设有限公司S271省道SG05合同段项目部", "经审查，同意S271省道改建工程SG05合同段于2024年10月8日开工，合同工期从该日起计算。", "监理人：粤东捷安公路工程监理有限公司　　驻地监理工程师：耿立新　　2024年9月30日", lang="zh")

# ---- forms
HT, TX, FA, CJ, RZ, TZ, SK = "施工合同专用条款（摘录）.pdf", "参建单位通讯录.xlsx", "第6段底板浇筑方案.docx", "第6段底板混凝土抽检记录.csv", "施工日志2025年11月.md", "报验台账.xlsx", "试块抗压强度报告（第6段）.pdf"
GC = ("鹤城市轨道交通3号线一期工程土建施工2标",)
SG = ("朗丰（粤东）轨道建设有限公司",)
F = Form("zh-metro-jiaozhu-jilu", "zh", "langfung", "yunhui-zhan", header="鹤城市轨道交通工程　施工记录表　SJ-C-12", shade="EDEDED")
F.title("混凝土浇筑记录")
F.kv([["工程名称", V(GC[0], HT, "same"), "合同编号", V("HCGD3-TJ02-2024", HT, "same")],
      ["施工单位", V(SG[0], HT, "near"), "监理单位", V("恒正工程监理有限公司", HT, "near")],
      ["浇筑部位", "云汇站主体结构底板第6段", "设计强度等级", V("C35P8", FA, "same", "C35", "C35 P8", "C35，P8", "C35、P8")],
      ["商混供应单位", V("鹤城宏固混凝土有限公司", FA, "near"), "配合比编号", V("PHB-2025-088", FA, "same")],
      ["计划浇筑方量（m³）", V("486", FA, "same", "486m³", "486 m³"), "实际浇筑方量（m³）", V("492", RZ, "same", "492m³", "492 m³")],
      ["浇筑开始时间", V("2025年11月12日22:10", RZ, "near", "22:10", "2025-11-12 22:10", "11月12日22:10", "22时10分", "2025年11月12日22时10分", "2025年11月12日 22:10", "2025/11/12 22:10"), "浇筑结束时间", V("2025年11月13日06:40", RZ, "near", "06:40", "6:40", "2025-11-13 06:40", "11月13日06:40", "2025年11月13日 06:40", "2025年11月13日6时40分", "2025年11月13日06时40分", "11月13日6:40")],
      ["设计坍落度（mm）", V("180±20", FA, "same", "180±20mm", "180±20 mm"), "输送方式", V("52m臂架泵2台", FA, "same", "52m臂架泵", "两台52m臂架泵", "臂架泵", "臂架泵2台", "52m臂架泵 2台")],
      ["天气（开始时）", V("多云", RZ, "near"), "现场值班", V("马小军", RZ, "same")],
      ["旁站监理", V("梁晓东", RZ, "same"), "质检员", V("陶勇", TX, "same")]], [3.3, 5.4, 3.3, 5])
F.p("一、坍落度及入模温度抽检")
rows = [("1", "粤U·35A07", "HG-118801", "185", "23.6"), ("9", "粤U·35A22", "HG-118809", "190", "23.1"), ("21", "粤U·36B15", "HG-118821", "175", "22.4"), ("34", "粤U·35A07", "HG-118834", "180", "22.0")]
F.grid(["车次", "车牌号", "送货单号", "实测坍落度（mm）", "入模温度（℃）", "监理平行抽检（mm）"],
       [[V(a, CJ, "same"), V(b, CJ, "same"), V(c, CJ, "same"), V(d, CJ, "same", d + "mm"), V(e, CJ, "same", e + "℃"), O("抽检记录是施工方的，监理平行抽检没有记录")] for a, b, c, d, e in rows] +
       [[O("只抽检了4车")] + [O("只抽检了4车") for _ in range(5)]])
F.p("二、试块留置")
F.line("标准养护试块 {} 组，抗渗试块 {} 组，同条件试块 {} 组，拆模试块 {} 组。", V("5", RZ, "same", "5组", text="____", label="标准养护试块（组）"), V("1", RZ, "same", "1组", text="____", label="抗渗试块（组）"),
       V("2", RZ, "same", "2组", text="____", label="同条件试块（组）"), O("日志没有拆模试块", text="____", label="拆模试块（组）"))
F.kv([["7天抗压强度（MPa）", V("29.4", SK, "near", "29.4MPa"), "报告编号", V("HN-2025-3317", SK, "same")],
      ["28天抗压强度（MPa）", O("第6段28天未到，43.8是第5段的"), "抗渗试验报告编号", O("没有抗渗报告")],
      ["养护方式", V("覆盖土工布洒水养护14天", FA, "same", "覆盖土工布洒水养护"), "养护结束日期（实际）", O("方案只有14天的计划，没有实际结束的记录")],
      ["混凝土表面最高温度（℃）", O("没有测温记录，28℃是入模温度的限值"), "内外最大温差（℃）", O("25℃是方案的限值，不是实测")]], [3.9, 4.6, 3.9, 4.6])
F.narrative("三、浇筑过程中的异常情况及处理", C(["中途1号泵堵管25分钟", "1号泵堵管25分钟", "堵管25分钟", "未形成冷缝"], RZ, "far"))
F.h("四、签认")
F.kv([["施工员（签字）", O("签字栏"), "质检员（签字）", O("签字栏")], ["专业监理工程师（签字）", O("签字栏"), "日期", O("签字栏的日期")]])

ZJ, FY = "第7段底板钢筋自检记录.csv", "钢筋复试报告.pdf"
F = Form("zh-metro-yinbi-baoyan", "zh", "langfung", "yunhui-zhan", header="鹤城市轨道交通工程　监理表式　A.0.7", shade="DDEBF7")
F.title("隐蔽工程报验申请表")
F.line("报验编号：{}　　　合同编号：{}", V("GJ-DB-0137", TZ, "same", text="__________"), V("HCGD3-TJ02-2024", HT, "same", text="________________"))
F.line("致：{}（监理机构）", V("恒正工程监理有限公司", HT, "near", text="________________________", label="致（监理机构）"))
F.line("我方已完成云汇站主体结构底板第7段钢筋安装，于 {} 自检合格，现报上检查资料，请于 {} 到场检查。上道工序（防水层及保护层）已于 {} 验收合格，报验编号 {} 。",
       D("2025-11-23", ZJ, "same", text="________", label="自检日期"), V("2025年11月25日09:30", TZ, "near", "2025年11月25日", "2025-11-25 09:30", "2025-11-25", "11月25日09:30", "2025年11月25日9:30", "2025年11月25日 09:30", text="____________", label="申请验收时间"),
       D("2025-11-17", TZ, "near", text="________", label="上道工序验收日期"), V("FS-DB-0064", TZ, "near", text="________", label="上道工序报验编号"))
F.kv([["工程名称", V(GC[0], HT, "same"), "建设单位", V("鹤城市轨道交通建设有限公司", HT, "near")],
      ["设计单位", V("粤东城建设计研究院有限公司", HT, "near"), "施工单位", V(SG[0], HT, "near")],
      ["施工图号", V("YH-JG-021", "图纸目录.csv", "same"), "图纸版本", V("B", "图纸目录.csv", "same", "B版")],
      ["主筋牌号规格", V("HRB400E Φ28", FY, "near", "HRB400EΦ28", "HRB400E"), "接头形式", V("直螺纹套筒连接", "第7段底板钢筋报验.eml", "far", "直螺纹套筒", "机械连接", "机械连接接头（直螺纹套筒，Ⅰ级）", "直螺纹套筒机械连接", "机械连接（直螺纹套筒）")],
      ["钢筋复试报告编号", V("GJ-2025-1462", FY, "near"), "接头检验报告编号", V("JT-2025-0390", FY, "far")],
      ["计划浇筑日期", D("2025-11-27", "监理例会纪要第58次.docx", "same"), "实际浇筑日期", O("第7段尚未浇筑")],
      ["项目技术负责人", V("贺文彬", TX, "same"), "监理复查编号", O("监理没有复查记录")],
      ["安全生产许可证编号", V("（粤东）JZ安许证字〔2023〕004418", "子公司基本信息.xlsx", "same", "JZ安许证字〔2023〕004418"), "钢筋加工场检查编号", O("文件里没有")]], [3.6, 5, 3.6, 4.8])
F.p("检查项目")
rows = [("底层主筋间距", "150", "±10", "143～157"), ("面层主筋间距", "150", "±10", "145～156"), ("底层保护层厚度", "50", "±10", "46～55"), ("钢筋骨架高度", "900", "±5", "897～903")]
F.grid(["项目（mm）", "设计值", "允许偏差", "自检实测范围", "监理复测"],
       [[n, V(a, ZJ, "same"), V(b, ZJ, "same", b.replace("±", "+/-")), V(c, ZJ, "same", c.replace("～", "~"), c.replace("～", "-"), c.replace("～", "～ ")), O("监理未复测")] for n, a, b, c in rows] +
       [["箍筋弯钩平直段", O("自检记录没有此项"), O("自检记录没有此项"), O("自检记录没有此项"), O("监理未复测")]])
F.p("附件：")
F.line("{} 自检记录　　{} 钢筋复试报告　　{} 测量放样成果　　{} 隐蔽影像资料", X("第7段底板钢筋报验.eml", "same", label="附件：自检记录"), X("第7段底板钢筋报验.eml", "same", label="附件：钢筋复试报告"),
       U("邮件说这次不附测量成果", label="附件：测量放样成果"), U("没有提到影像资料", label="附件：隐蔽影像资料"))
F.line("施工单位项目经理：{}（签字）　　签字日期：{}", O("签字栏", text="____________"), O("签字栏的日期", text="__________"))
F.h("监理机构检查意见")
F.line("{} 同意隐蔽　　{} 修改后自行隐蔽　　{} 不同意隐蔽", U("监理意见栏", label="同意隐蔽"), U("监理意见栏", label="修改后自行隐蔽"), U("监理意见栏", label="不同意隐蔽"))
F.kv([["质量问题记录", O("监理意见栏")], ["专业监理工程师", O("监理签认栏"), "总监理工程师", O("监理签认栏")], ["检查日期", O("监理签认栏，申请时间不是检查日期"), "盖章", O("盖章")]])

XY, JT, JX, YJ = "合同协议书.pdf", "计量支付台账.xlsx", "第9期计量清单（初稿11月24日）.csv", "第9期计量核对.eml"
F = Form("zh-road-jiliang-zhifu", "zh", "langfung", "s271-road", header="公路工程监理用表　支表01", shade="FFF2CC")
F.title("中间计量支付报审表（第9期）")
F.kv([["工程名称：", V("S271省道改建工程SG05合同段", XY, "same"), "合同编号：", V("S271-SG-05", XY, "same")],
      ["承包人：", V(SG[0], XY, "same"), "监理人：", V("粤东捷安公路工程监理有限公司", XY, "same")],
      ["起讫桩号：", V("K4+000～K11+260", XY, "same", "K4+000~K11+260", "K4+000-K11+260"), "计量截止日期：", D("2025-11-25", JT, "near")],
      ["签约合同价（元）：", N(86452318, XY, "same"), "合同工期：", V("540日历天", XY, "same", "540", "540天", "540 日历天")],
      ["开工日期（实际）：", D("2024-10-08", "开工令.docx", "near"), "交工日期（实际）：", O("尚未交工")],
      ["已批复变更金额（元）：", N(186200, "变更令台账.xlsx", "far"), "支付证书编号：", O("第9期证书未签发；ZF-S271-08是第8期")]], [3.6, 5, 3.6, 4.8])
F.p("一、本期计量汇总（金额单位：元，监理核减后）")
rows = [("100章", "总则", 3210500, 1926300, 160525, 2086825), ("200章", "路基", 28764900, 21430220, 2318640, 23748860), ("400章", "桥梁、涵洞", 23268500, 9872400, 1804310, 11676710)]
F.grid(["章次", "名称", "合同金额", "上期末累计", "本期完成", "本期末累计", "业主核定"], [[a, V(b, JT, "same"), N(c, JT, "same"), N(d, JT, "same"), N(e, JT, "same"), N(g, JT, "same"), O("业主核定栏")] for a, b, c, d, e, g in rows] +
       [["600章", O("没有600章的计量"), O("没有600章"), O("没有600章"), O("没有600章"), O("没有600章"), O("业主核定栏")]] +
       [["合计", "—", N(86452318, JT, "same"), N(33228920, JT, "same"), N(4283475, JT, "same"), N(37512395, JT, "same"), O("业主核定栏")]])
F.p("二、支付计算")
F.kv([["扣留质量保证金", N(128504.25, JT, "near"), "扣回开工预付款", N(856695, JT, "same")],
      ["本期实际应支付", N(3298275.75, JT, "near"), "其中拨入农民工工资专用账户", N(642521.25, "农民工工资专户.csv", "near")],
      ["工资专户开户银行", V("粤东农商银行滨江支行", "农民工工资专户.csv", "near"), "专户拨入日期", O("第9期尚未拨入；2025-11-12是第8期")],
      ["监理核减金额", N(157440, YJ, "near"), "违约金", O("50,000元只是业主提出的条件，本期没有违约金")],
      ["价差调整", O("第10期起才调整"), "材料预付款", O("文件里没有材料预付款")]], [3.9, 4.6, 3.9, 4.6])
F.narrative("三、核减原因", C(["K8+120～K8+420段路基填筑缺压实度资料", "K8+120～K8+420路基填筑缺压实度资料", "缺压实度资料"], YJ, "far"))
F.line("报审份数：{}", V("3", YJ, "far", "3份", "共3份", "叁份", "三份", text="______"))
F.line("计量工程师：{}　　联系电话：{}", V("康敏", "人员名单.xlsx", "same", text="__________"), V("0768-555 4107", "人员名单.xlsx", "near", text="______________"))
F.line("项目经理（签字）：{}　　签字日期：{}", O("签字栏", text="__________"), O("签字栏的日期", text="__________"))
F.p("四、审批")
F.kv([["驻地监理工程师意见", O("审批栏；邮件是核对意见，不是签批")], ["总监理工程师意见", O("审批栏")], ["业主代表", O("审批栏"), "批准支付金额", O("审批栏，业主未批")]])

# ================================================================ firm 2: Tsavora (Kenya)
docx("tsavora/Company profile.docx", "# Tsavora Construction Limited", "Company profile, edition July 2025. Tsavora Construction Limited is a Kenyan contractor for roads, bridges and water works, founded in 1998.",
     [["Incorporation no.", "C.84417"], ["KRA PIN", "P051284467T"], ["NCA registration", "NCA 1, Roads, reg. no. 11826/R/0419, valid to 30 June 2026"], ["Head office", "Plot 114, Jacaranda Close, Industrial Area, P.O. Box 4471 – 00506, Makindu Hill"],
      ["Managing Director", "Eng. Beatrice Nduku Muli"], ["Finance Director", "Harun Abdi Sheikh"], ["Switchboard", "+254 20 555 0140"]],
     "Staff: 412 permanent, about 900 casuals on site. Annual turnover in 2024: KES 3.9 billion.")
text("tsavora/Bank accounts.csv", """
Account name,Bank,Branch,Account no.,Currency,SWIFT,Used for
Tsavora Construction Ltd - Mwangoni Road,Kilima Savings Bank,Industrial Area,0118 5540 7721,KES,,Contract CHRA/RD/017/2022-23
Tsavora Construction Ltd - Kisima Water,Kilima Savings Bank,Industrial Area,0118 5540 8830,KES,,Contract KWSB/W/09/2024
Tsavora Construction Ltd - General,Unity Trust Bank,Upper Hill,700 214 0096,KES,UTBKKEMH,Head office
""")
xlsx("tsavora/Plant register.xlsx", Plant=[["Fleet no.", "Description", "Year", "Site", "Owned / hired"], ["GR-07", "Motor grader 140 kW", 2019, "Mwangoni", "Owned"], ["PV-02", "Asphalt paver 2.5-6.0 m", 2021, "Mwangoni", "Owned"], ["RO-11", "Pneumatic roller 24 t", 2018, "Mwangoni", "Hired"], ["EX-15", "Excavator 22 t", 2020, "Kisima", "Owned"]])
P = "tsavora/mwangoni-road/"
pdf(P + "Appendix to Tender.pdf", "# APPENDIX TO TENDER", "Contract No. CHRA/RD/017/2022-23: Upgrading to Bitumen Standard of Mwangoni – Tulivu Road (C418), 34.6 km. FIDIC Conditions of Contract for Construction, MDB Harmonised Edition, June 2010.",
    [["Item", "Sub-Clause", "Data"], ["Employer's name and address", "1.1.2.2", "Coastal Highlands Roads Agency, P.O. Box 9012, Tulivu"], ["Contractor's name and address", "1.1.2.3", "Tsavora Construction Limited, P.O. Box 4471 – 00506, Makindu Hill"],
     ["Engineer's name and address", "1.1.2.4", "Ushindi Consulting Engineers LLP, P.O. Box 226, Tulivu"], ["Time for Completion of the Works", "1.1.3.3", "30 months"], ["Time for Completion of Section 1 (km 0+000 to km 12+400)", "1.1.3.3", "28 months"],
     ["Defects Notification Period", "1.1.3.7", "365 days"], ["Performance Security", "4.2", "10 % of the Accepted Contract Amount"], ["Delay damages for the Works", "8.7", "KES 1,234,500 per day"], ["Delay damages for Section 1", "8.7", "KES 410,000 per day"],
     ["Total advance payment", "14.2", "10 % of the Accepted Contract Amount, excluding VAT"], ["Percentage of retention", "14.3", "10 %"], ["Limit of Retention Money", "14.3", "5 % of the Accepted Contract Amount, excluding VAT"], ["Minimum amount of Interim Payment Certificates", "14.6", "KES 30,000,000"],
     ["Period for payment after the Engineer receives the Statement", "14.7", "56 days"]])
docx(P + "Letter of Acceptance.docx", "Coastal Highlands Roads Agency", "Our ref. CHRA/PROC/017/2022-23/44", "14 February 2023", "Tsavora Construction Limited, P.O. Box 4471 – 00506, Makindu Hill",
     "Dear Sirs,", "# Letter of Acceptance", "We accept your Tender dated 9 November 2022 for the Upgrading to Bitumen Standard of Mwangoni – Tulivu Road (C418). The Accepted Contract Amount is KES 2,864,040,000.00 inclusive of 16 % VAT, that is KES 2,469,000,000.00 exclusive of VAT.",
     "You are to provide the Performance Security within 28 days. The Engineer will notify the Commencement Date.", "Mohamed Salim Bakari, Director General")
xlsx(P + "Statement 24 workings.xlsx", Summary=[["Interim Statement No. 24 – month of October 2025 (KES, excl. VAT) – agreed with RE 6/11/2025", None, None, None], ["Item", "To date", "Previous", "This month"],
     ["Measured works, Bills 1 to 9", 1984620310.0, 1912405880.0, 72214430.0], ["Variations", 41386900.0, 39186900.0, 2200000.0], ["Materials on site (80 %)", 14600000.0, 19840000.0, -5240000.0], ["Price adjustment (VOP)", 96774215.0, 91365380.0, 5408835.0],
     ["Gross", 2137381425.0, 2062798160.0, 74583265.0], ["Less retention (limit reached with IPC 15)", 123450000.0, 123450000.0, 0], ["Advance payment", 246900000.0, 246900000.0, 0], ["Less recovery of advance", 201233500.0, 198033500.0, 3200000.0],
     ["Net", 2059597925.0, 1988214660.0, 71383265.0], ["VAT 16 %", None, None, 11421322.4], ["Payable this Statement incl. VAT", None, None, 82804587.4]],
     Bills=[["Bill", "Description", "Contract (KES)", "To date (KES)", "Previous (KES)"], ["1", "Preliminaries and general", 214300000.0, 186520000.0, 181260000.0], ["4", "Site clearance and earthworks", 486920000.0, 466310400.0, 458100000.0], ["5", "Drainage", 318440000.0, 281755900.0, 270200480.0],
     ["6", "Natural gravel base and subbase", 604115000.0, 528640010.0, 503331400.0], ["7", "Bituminous works", 655310000.0, 401200000.0, 379320000.0], ["8-9", "Bridges, road furniture", 189915000.0, 120194000.0, 120194000.0]],
     Materials=[["Material", "Quantity", "Invoice value (KES)"], ["Bitumen 80/100", "112 t", 13450000.0], ["Road marking paint", "6,200 l", 4800000.0]])
text(P + "IPC register.csv", """
IPC No.,Month,Statement submitted,Certified by Engineer,Amount certified excl VAT (KES),Paid on
21,2025-07,2025-08-05,2025-08-27,88140220.00,2025-10-30
22,2025-08,2025-09-04,2025-09-26,64907115.00,
23,2025-09,2025-10-06,2025-10-29,59330480.00,
24,2025-10,2025-11-07,,,
""")
xlsx(P + "Variation orders.xlsx", VO=[["VO No.", "Description", "Ordered", "Amount (KES)", "Status"], ["VO-01", "Extra box culvert km 8+320", "@2024-02-12", 11640000.0, "Approved"], ["VO-02", "Rock fill at Mto Mwekundu swamp", "@2024-09-03", 27546900.0, "Approved"],
     ["VO-03", "Bus bays at Tulivu market", "@2025-10-02", 2200000.0, "Approved"], ["VO-04", "Street lighting km 33+000 to 34+600", None, 38900000.0, "Proposed by Contractor"]])
text(P + "Progress report October 2025.md", """
# Monthly progress report No. 31 – October 2025

Contract CHRA/RD/017/2022-23, Mwangoni – Tulivu Road

## 1 Summary
The Engineer's order to commence fixed 3 April 2023 as Commencement Date. With EOT No. 1 of 75 days the Works are now due on 16 December 2025 and Section 1 was due on 16 October 2025.
Physical progress stands at 81.4 % against 86.0 % in programme revision 5. Financial progress is 80.4 %.

## 2 Works done in October
- Surface dressing km 18+200 to 21+900, 22,940 m2
- Subbase km 27+000 to 29+400
- Guardrails Mwekundu bridge

Programme revision 5 calls for 27.5 km of sealed road by the end of November.

## 3 Resources
Plant 64 units, of which 9 under repair. Labour 388, of which 71 women. No lost time accident in the month, two first-aid cases.

## 4 Weather
Rain days 7, of which 4 exceptional. Rainfall 148 mm at Tulivu camp.

## 5 Payments
IPC 22 and 23 are certified and unpaid. The Employer indicated payment of IPC 22 in the second half of November.
""")
pdf(P + "Engineer EOT determination No 1.pdf", "Ushindi Consulting Engineers LLP", "Ref. UCE/C418/EOT/01, 18 June 2025", "# Determination under Sub-Clauses 8.4 and 3.5", "The Contractor claimed 121 days on account of late handing over of the site between km 14+000 and km 19+500 and exceptional rains. We determine an extension of 75 days to the Time for Completion of the Works and of Section 1.",
    "The revised date for completion of the Works is 16 December 2025, of Section 1 16 October 2025. No additional cost is determined.", "Eng. Josephat Mwamburi, Engineer")
docx(P + "Minutes progress meeting 30.docx", "# Progress meeting No. 30", "Held at the Resident Engineer's office, Tulivu camp, on 5 November 2025, 10.00 a.m.", "Present: Eng. Peninah Chepkoech (RE), Moses Kiplagat (Deputy RE), Eng. Samuel Odindo (Contractor's Representative), Grace Wambui (QS, Contractor), Eng. Idris Noor (Employer).",
     "Min. 30/3 Section 1 is in use by the public since the RE's letter. Contractor to finish outstanding works as listed.", "Min. 30/4 Statement 24: the RE struck off 3,180 m3 of borrow fill at km 26 for want of joint levels (Bill 4 reduced by KES 1,971,600). Contractor accepted and will submit the corrected Statement on 7 November.", "Min. 30/5 Claim No. 2 (KES 45,300,000 for idle plant) is under review by the Engineer. Contractor reserved its right to financing charges on IPC 22, amount to follow.", "Min. 30/6 VO-04 is not instructed; RE awaits the Employer.", "Next meeting 3 December 2025.")
eml(P + "Statement 24 submission.eml", "Grace Wambui <g.wambui@tsavora.example>", "Peninah Chepkoech <p.chepkoech@ushindi.example>", "Fri, 07 Nov 2025 11:20:00 +0300", "Statement No. 24 - October 2025",
    """Dear Engineer,

please find Statement No. 24 in six copies. It is the version agreed with Mr Kiplagat on 6 November, after the deduction at km 26. The earlier draft of 3 November with
KES 85,091,643.40 payable is withdrawn and should be discarded.

For any query on the measurement please call me on 0755 555 013.

Grace Wambui
Quantity Surveyor""")
xlsx(P + "Key staff.xlsx", Staff=[["Position", "Name", "On site since", "Telephone"], ["Contractor's Representative", "Eng. Samuel Ochola Odindo", "@2023-04-11", "0755 555 010"], ["Quantity Surveyor", "Grace Wambui", "@2023-05-02", "0755 555 013"], ["Materials Engineer", "Daniel Mutua", "@2023-04-20", "0755 555 016"], ["Surveyor", "Ali Kombo", "@2024-01-08", "0755 555 018"]],
     Supervision=[["Position", "Name", "Telephone"], ["Resident Engineer", "Eng. Peninah Chepkoech", "0755 555 030"], ["Deputy Resident Engineer", "Moses Kiplagat", "0755 555 031"], ["Engineer (partner)", "Eng. Josephat Mwamburi", "0755 555 029"]])
text(P + "Section 1 completion tests.csv", """
Test,From km,To km,Date,Result,Limit,Accepted
Roughness IRI (m/km),0+000,12+400,2025-09-18,2.4,2.8,yes
Mean deflection (mm),0+000,12+400,2025-09-19,0.46,0.60,yes
Sand patch texture depth (mm),0+000,12+400,2025-09-22,1.7,1.2 min,yes
Bridge load test Mwekundu,16+850,16+850,2025-10-14,7.1 mm,9.0 mm,yes
""")
docx(P + "RE letter Section 1.docx", "Ushindi Consulting Engineers LLP – Resident Engineer's office, Tulivu", "Ref. UCE/C418/RE/0612, 13 October 2025", "To: Tsavora Construction Limited, attention Eng. Samuel Odindo", "# Section 1, km 0+000 to km 12+400",
     "We refer to your notice TCL/C418/0487 of 29 September 2025 under Sub-Clause 10.1 and to the joint inspection of 8 and 9 October 2025.", "We found that Section 1 was completed in accordance with the Contract on 6 October 2025, except for minor outstanding work which does not substantially affect its use. We will recommend to the Engineer that the Taking-Over Certificate be issued on that basis. The Defects Notification Period of the Section runs until 6 October 2026.",
     "As built drawings for the Section, three sets, are still to be submitted. The area opened to traffic was 12.4 km with 1.5 m shoulders.", "Eng. Peninah Chepkoech, Resident Engineer")
text(P + "Snag list.csv", """
Item,Section,Location,Outstanding work or defect,To be done by,Status
1,1,km 2+140 LHS,Mitre drain not shaped,2025-11-14,open
2,1,km 5+600 RHS,Kerb joints unsealed at Mwangoni market,2025-11-21,open
3,1,km 7+050,Access culvert headwall cracked,2025-10-10,closed
4,1,km 11+900 to 12+300,Edge line marking missing,2025-11-28,open
5,2,km 16+850,Handrail paint on Mwekundu bridge,2025-12-05,open
""")
text(P + "Securities and insurances.csv", """
Document,Number,Issued by,Amount (KES),Valid to
Performance Security,PS/KSB/2023/118,Kilima Savings Bank,286404000.00,2026-12-31
Advance Payment Guarantee,APG/KSB/2023/127,Kilima Savings Bank,246900000.00,2025-12-31
Contractor's All Risks policy,CAR/61/0098812,Pwani Assurance,2900000000.00,2025-12-31
""")
P = "tsavora/kisima-water/"
docx(P + "Contract particulars.docx", "# Contract particulars", [["Contract No.", "KWSB/W/09/2024"], ["Works", "Kisima Water Supply, Lot 2: Treatment works and rising main"], ["Employer", "Kisima Water Services Board"], ["Engineer", "Maji Bora Engineers Ltd"], ["Contract sum", "KES 612,880,000.00 excl. VAT"], ["Taking-Over of Section A", "22 August 2025"]])
text(P + "Payments.csv", """
IPC No.,Month,Amount certified excl VAT (KES),Retention held (KES),Paid on
6,2025-09,28114500.00,19402210.00,2025-11-03
7,2025-10,31660900.00,22568300.00,
""")
eml(P + "Filter sand.eml", "Lilian Akoth <l.akoth@tsavora.example>", "Stores <stores@tsavora.example>", "Tue, 21 Oct 2025 08:15:00 +0300", "Filter sand", "62 t of filter sand for Kisima are to be released against LPO 2291. Delay damages of KES 95,000 per day are running, so please hurry.")

AT_, LOA, ST, IR, PRG, REL_, SNAG, SEC, KS = "Appendix to Tender.pdf", "Letter of Acceptance.docx", "Statement 24 workings.xlsx", "IPC register.csv", "Progress report October 2025.md", "RE letter Section 1.docx", "Snag list.csv", "Securities and insurances.csv", "Key staff.xlsx"
F = Form("ke-interim-statement", "en", "tsavora", "mwangoni-road", header="Coastal Highlands Roads Agency – Form IPC/1", shade="FCE4D6")
F.title("CONTRACTOR'S MONTHLY STATEMENT (Sub-Clause 14.3)")
F.line("Statement No. 24 for the works of the month of {}, submitted to the Engineer on {}", V("October 2025", ST, "same", "2025-10", "10/2025", "October, 2025", text="______________", label="month"), D("2025-11-07", IR, "near", text="______________", label="submitted to the Engineer on"))
F.kv([["THE CONTRACT"], ["Contract No.", V("CHRA/RD/017/2022-23", AT_, "same"), "Road No.", V("C418", AT_, "near")],
      ["Employer", V("Coastal Highlands Roads Agency", AT_, "same"), "Engineer", V("Ushindi Consulting Engineers LLP", AT_, "same", "Ushindi Consulting Engineers")],
      ["Contract price at award, excl. VAT (KES)", N(2469000000, LOA, "far"), "Contract price at award, incl. VAT (KES)", N(2864040000, LOA, "far")],
      ["Date of award", D("2023-02-14", LOA, "near"), "Date of commencement", D("2023-04-03", PRG, "near")],
      ["Revised completion date", D("2025-12-16", "Engineer EOT determination No 1.pdf", "near"), "Extension granted (days)", V("75", "Engineer EOT determination No 1.pdf", "near", "75 days")],
      ["Physical progress, actual (%)", V("81.4", PRG, "near", "81.4 %", "81.4%"), "Physical progress, planned (%)", V("86.0", PRG, "far", "86", "86.0 %", "86.0%", "86%")],
      ["Completion date, actual", O("the Works are not complete; 6 October 2025 is Section 1"), "Length completed to sealed standard (km)", O("no paper states the length sealed to date; 12.4 km is Section 1 and 27.5 km the programme")],
      ["PAYEE"], ["Name of bank", V("Kilima Savings Bank", "Bank accounts.csv", "near"), "Account no.", V("0118 5540 7721", "Bank accounts.csv", "near", "0118 55407721", "011855407721")],
      ["KRA PIN", V("P051284467T", "Company profile.docx", "same"), "SWIFT code", O("only the head office account at another bank has one")]], [4.2, 4.4, 4.2, 4.4])
F.p("AMOUNTS (KES, excluding VAT unless stated)")
F.grid(["Ref.", "Description", "Cumulative to end of month", "Cumulative in last Statement", "Certified by Engineer"], [
    ["A", "Value of permanent works executed", N(1984620310, ST, "near"), N(1912405880, ST, "near"), O("Engineer's column")],
    ["B", "Variations ordered", N(41386900, ST, "near"), N(39186900, ST, "near"), O("Engineer's column")],
    ["C", "Plant and Materials intended for the Works (80 %)", N(14600000, ST, "near"), N(19840000, ST, "near"), O("Engineer's column")],
    ["D", "Adjustments for changes in Cost (13.8)", N(96774215, ST, "far"), N(91365380, ST, "far"), O("Engineer's column")],
    ["E", "Daywork", O("no daywork in the workings"), O("no daywork in the workings"), O("Engineer's column")],
    ["F", "Claims agreed (20.1)", O("EOT 1 carried no cost and claim 2 is under review, not agreed"), O("no claim is agreed"), O("Engineer's column")]], [1.2, 6, 3.5, 3.5, 3])
F.kv([["Retention held to date", N(123450000, ST, "near"), "Retention released to date", O("no release in the papers")],
      ["Advance payment recovered to date", N(201233500, ST, "near"), "Advance Payment Guarantee no.", V("APG/KSB/2023/127", SEC, "same")],
      ["Amount now due, excl. VAT", N(71383265, ST, "far"), "VAT on amount now due", N(11421322.4, ST, "near", 2)],
      ["Amount now due, incl. VAT", N(82804587.4, ST, "near", 2), "Minimum amount of certificate", N(30000000, AT_, "near", None, "30,000,000")],
      ["Certificates unpaid (IPC Nos.)", V("22 and 23", PRG, "far", "22, 23", "IPC 22 and 23", "22 & 23", "22; 23"), "Interest on late payment claimed", O("the right is reserved, no amount is claimed yet")],
      ["Last certificate paid on", D("2025-10-30", IR, "far"), "IPC 24 certified on", O("not certified yet")]], [4.2, 4.4, 4.2, 4.4])
F.line("Prepared by {} , quantity surveyor, telephone {}", V("Grace Wambui", KS, "near", text="____________________", label="Prepared by"), V("0755 555 013", KS, "same", text="______________", label="telephone"))
F.line("Signed for the Contractor: {} Date of signature: {}", O("signature", text="______________________"), O("date of signing", text="____________", label="Date (Contractor)"))
F.kv([["FOR USE BY THE RESIDENT ENGINEER"], ["Received on", O("receipt block"), "Checked by", O("receipt block; Mr Kiplagat agreed the workings, but the form is not yet checked")], ["Amount recommended (KES)", O("Engineer's block"), "Signature", O("signature")]])

F = Form("ke-taking-over-section-1", "en", "tsavora", "mwangoni-road", shade="D0CECE", font="Calibri")
F.title("TAKING-OVER CERTIFICATE – SECTION 1")
F.p("Draft to be prepared by the Contractor and issued by the Engineer under Sub-Clause 10.1. Replace the placeholders in double braces.", italic=True, size=8)
F.line("To: {}", V("Tsavora Construction Limited", AT_, "far", text="{{contractor_name_and_address}}", label="contractor_name_and_address"))
F.line("Copy: {}", V("Coastal Highlands Roads Agency", AT_, "near", text="{{employer}}", label="employer"))
F.line("Contract No. {} for the works named: {}", V("CHRA/RD/017/2022-23", AT_, "same", text="{{contract_no}}", label="contract_no"), V("Upgrading to Bitumen Standard of Mwangoni – Tulivu Road (C418)", AT_, "near", "Upgrading to Bitumen Standard of Mwangoni – Tulivu Road", "Mwangoni – Tulivu Road", text="{{contract_title}}", label="contract_title"))
F.line("Following your notice with reference {} bearing the date of {}, and the joint inspection held on {}, it is certified that Section 1, starting at chainage {} and ending at chainage {}, was completed in accordance with the Contract on {}, except for the outstanding work listed below.",
       V("TCL/C418/0487", REL_, "same", text="{{notice_ref}}", label="notice_ref"), D("2025-09-29", REL_, "near", text="{{notice_date}}", label="notice_date"), V("8 and 9 October 2025", REL_, "same", "8-9 October 2025", "8 & 9 October 2025", "08 and 09 October 2025", text="{{inspection_dates}}", label="inspection_dates"),
       V("km 0+000", AT_, "near", "0+000", text="{{chainage_from}}", label="chainage_from"), V("km 12+400", AT_, "near", "12+400", text="{{chainage_to}}", label="chainage_to"), D("2025-10-06", REL_, "near", text="{{date_of_completion}}", label="date_of_completion"))
F.kv([["Date for completion of the Section, as extended", D("2025-10-16", "Engineer EOT determination No 1.pdf", "near")],
      ["End of the Defects Notification Period of the Section", D("2026-10-06", REL_, "near")],
      ["Delay damages per day for the Section (KES)", V("410,000", AT_, "near", "410000", "410,000.00", "410 000")],
      ["Delay damages deducted (KES)", O("no deduction is in the papers")],
      ["Half of Retention Money to be released for the Section (KES)", O("no paper values the Section")],
      ["Performance Security no. / bank", ("Security number: {} given by the bank: {}", V("PS/KSB/2023/118", SEC, "same", text="{{ps_no}}", label="ps_no"), V("Kilima Savings Bank", SEC, "near", text="{{ps_bank}}", label="ps_bank"))],
      ["Performance Security valid to", D("2026-12-31", SEC, "same")],
      ["Resident Engineer's letter of recommendation (ref.)", V("UCE/C418/RE/0612", REL_, "far")],
      ["As built drawings received on", O("they are still to be submitted")]], [8, 9])
F.p("Tests on Completion, Section 1")
F.grid(["Test", "Date", "Result", "Required"], [
    ["Roughness, IRI (m/km)", D("2025-09-18", "Section 1 completion tests.csv", "same"), V("2.4", "Section 1 completion tests.csv", "same"), V("2.8", "Section 1 completion tests.csv", "near")],
    ["Deflection, mean (mm)", D("2025-09-19", "Section 1 completion tests.csv", "same"), V("0.46", "Section 1 completion tests.csv", "same"), V("0.60", "Section 1 completion tests.csv", "near", "0.6")],
    ["Skid resistance (SRT)", O("not tested"), O("not tested; the sand patch is another test"), O("no record")],
    ["Load test of bridge in Section 1", O("the Mwekundu bridge at km 16+850 is not in Section 1"), O("the Mwekundu bridge at km 16+850 is not in Section 1"), O("the Mwekundu bridge is not in Section 1")]], [6, 4, 3.5, 3.5])
F.p("Schedule of outstanding work in Section 1")
F.grid(["No.", "Location", "Work outstanding", "To be finished by", "Finished on"], [
    ["1", V("km 2+140", SNAG, "same"), C(["Mitre drain not shaped"], SNAG, "near", kind="table_row"), D("2025-11-14", SNAG, "near"), O("no record of finishing")],
    ["2", V("km 5+600", SNAG, "same"), C(["Kerb joints unsealed"], SNAG, "near", kind="table_row"), D("2025-11-21", SNAG, "near"), O("no record of finishing")],
    ["3", V("km 11+900 to 12+300", SNAG, "far", "km 11+900"), C(["Edge line marking missing"], SNAG, "far", kind="table_row"), D("2025-11-28", SNAG, "far"), O("no record of finishing")],
    ["4", O("item 3 is closed and item 5 is in Section 2"), O("item 3 is closed and item 5 is in Section 2"), O("item 5 is in Section 2"), O("no further item")]], [1.2, 4, 6, 3, 3])
F.p("Issued by the Engineer")
F.stack(["Name", "Signature", "Date of issue", "Seal"], [O("the Engineer's block; he has not issued the certificate"), O("signature"), O("not issued yet; 13 October is the RE's letter"), O("seal")])
F.p("Received for the Contractor")
F.stack(["Name", "Position", "Date"], [O("receipt block"), O("receipt block"), O("receipt block")])

# ================================================================ firm 3: Steinalp (Switzerland and Austria)
docx("steinalp/Firmendaten.docx", "# Steinalp Gruppe – Firmendaten", "Stand August 2025, gepflegt vom Sekretariat.",
     [["", "Steinalp Bau AG", "Steinalp Tunnelbau GmbH"], ["Sitz", "Kirchweg 12, 8874 Mühlibach", "Talstraße 41, 6794 Innerfeld"], ["Handelsregister / Firmenbuch", "CHE-114.582.907", "FN 284716 k"], ["MWST / UID", "CHE-114.582.907 MWST", "ATU62841907"],
      ["Unfallversicherung", "Suva-Kundennr. 0284-11937.6", "Beitragskontonummer 84 1190 227"], ["Geschäftsführung", "Regula Zgraggen", "DI Hannes Obwexer"], ["Telefon", "055 555 21 00", "05525 555 410"]],
     "Bankverbindung Schweiz: Glarner Regionalbank, IBAN CH31 0077 3000 1180 4421 7.", lang="de")
text("steinalp/Sicherheitsfachkräfte.csv", """
Gesellschaft;Name;Funktion;Telefon
Steinalp Tunnelbau GmbH;Ing. Sabine Lechthaler;Sicherheitsfachkraft;05525 555 431
Steinalp Tunnelbau GmbH;Dr. Ulrich Fend;Arbeitsmediziner;05525 555 440
Steinalp Bau AG;Beat Inderbitzin;Sicherheitsbeauftragter (SiBe);055 555 21 31
""")
text("steinalp/Unfallstatistik 2025.csv", """
Nr.;Datum;Baustelle;Verletzung;Ausfalltage
1;2025-02-11;Spital Seewil;Schnittwunde Hand;3
2;2025-05-27;Grauhorn;Prellung Schulter;6
3;2025-07-09;Grauhorn;Augenverletzung;2
""")
P = "steinalp/tunnel-grauhorn/"
pdf(P + "Bauvertrag Auszug.pdf", "# Bauvertrag – Auszug", "Grauhorntunnel, Baulos 2 Vortrieb Süd. Vertrag nach ÖNORM B 2110 und ÖNORM B 2203-1.",
    [["Auftraggeber", "Alpenquer Straßenbau GmbH, Landhausgasse 3, 6790 Bludesch-Au"], ["Auftragnehmer", "Steinalp Tunnelbau GmbH"], ["Vertragsnummer", "AQ-GT-L2-0417"], ["Auftragssumme", "48.730.000,00 EUR ohne USt"], ["Örtliche Bauaufsicht", "Prantl & Wieser ZT GmbH, Leitung DI Karin Prantl"],
     ["Baubeginn", "4. März 2024"], ["Vertragliche Fertigstellung Vortrieb", "30. Juni 2026"]],
    "Die Baustelle liegt in der Gemeinde Grauegg, Zufahrt über die L 190 Voreinschnitt Süd. Durchlaufbetrieb in drei Dritteln, Schichtwechsel 06:00, 14:00 und 22:00 Uhr.", lang="de")
docx(P + "Schichtbericht 14.10.2025 Nacht.docx", "# Schichtbericht Vortrieb Süd", "Schicht: Nacht, 14.10.2025 22:00 bis 15.10.2025 06:00. Schichtführer (Drittelführer): Josef Mairhofer. Mannschaft: 9 Mann, Drittel B.",
     [["Station Ortsbrust", "1+284,5"], ["Vortriebsklasse", "6/4,22"], ["Abschlagslänge", "1,70 m"], ["Gebirge", "Phyllit, stark geklüftet, bergfeucht"], ["Bohren", "22:40 bis 01:10, 84 Löcher"], ["Laden und Sprengen", "01:15 bis 02:00"]],
     "02:40 Uhr: Beim Ablauten nach dem Schuttern löste sich aus der linken Kalotte ein Stein (rund 40 kg) und traf den Mineur Dragan Petrović am linken Unterschenkel. Er stand neben dem Bagger TB-07 und war nicht unter der gesicherten Strecke. Erste Hilfe leistete Ersthelfer Florian Kaufmann. Zeugen: Josef Mairhofer, Goran Ilić. Vortrieb bis 05:10 eingestellt, Ortsbrust mit 8 cm Spritzbeton gesichert.",
     "02:52 Rettung verständigt, 03:21 am Portal. Bauleiter Obwexer jun. um 03:05 telefonisch informiert.", lang="de")
xlsx(P + "Personalliste Vortrieb.xlsx", Personal=[["Pers.-Nr.", "Name", "Geburtsdatum", "SV-Nummer", "Verwendung", "Eintritt", "Drittel"], ["2107", "Mairhofer Josef", "@1974-06-02", "3318 020674", "Drittelführer", "@2009-04-01", "B"], ["2231", "Petrović Dragan", "@1988-11-19", "4471 191188", "Mineur", "@2021-03-15", "B"],
     ["2240", "Kaufmann Florian", "@1993-01-30", "2906 300193", "Mineur, Ersthelfer", "@2022-05-02", "B"], ["2252", "Petrović Milan", "@1991-08-07", "5120 070891", "Schutterer", "@2023-09-18", "C"], ["2266", "Ilić Goran", "@1985-04-25", "1183 250485", "Baggerfahrer", "@2024-02-26", "B"]])
text(P + "Unterweisungsnachweis.csv", """
Datum;Thema;Unterwiesen durch;Pers.-Nr. der Teilnehmer
2025-01-13;Jahresunterweisung Untertagebau;Lechthaler;2107 2231 2240 2252 2266
2025-07-21;Ablauten und Sichern der Ortsbrust;Mairhofer;2107 2231 2240 2266
2025-09-30;Brandschutz, Selbstretter;Lechthaler;2107 2240 2252
""")
pdf(P + "Einsatzprotokoll Rettung.pdf", "# Einsatzprotokoll", "Bergrettungsdienst Grauegg, Einsatznummer 25-10-0388, 15.10.2025",
    [["Alarmierung", "02:52"], ["Eintreffen", "03:21"], ["Patient", "Petrović Dragan, 36 Jahre"], ["Diagnose am Einsatzort", "Unterschenkelfraktur links, geschlossen; Schürfwunde Knie"], ["Transport", "LKH Feldbach-Au, Übergabe 04:12 an Dr. Moosbrugger"], ["Begleitung", "Florian Kaufmann"]],
    "Patient wach und orientiert. Helm und Sicherheitsschuhe S3 getragen, Schienbeinschutz nicht vorhanden.", lang="de")
eml(P + "Meldung Arbeitsinspektorat.eml", "Thomas Obwexer <t.obwexer@steinalp.example>", "Arbeitsinspektorat <meldung@ai-west.example>", "Wed, 15 Oct 2025 07:45:00 +0200", "Unfallmeldung Grauhorntunnel Vortrieb Süd",
    """Sehr geehrte Damen und Herren,

wir melden einen Arbeitsunfall in der heutigen Nachtschicht um 02:40 Uhr im Vortrieb Süd. Ein Mineur wurde durch Steinfall am Bein verletzt und ins
LKH Feldbach-Au gebracht. Lebensgefahr bestand nicht. Der Vortrieb läuft seit 05:10 wieder, die Unfallstelle ist fotografiert (Bilder 4411 bis 4426).

Die Meldung an die Unfallversicherung folgt innerhalb der Frist von fünf Tagen.

Thomas Obwexer
Bauleiter""", cc="sabine.lechthaler@steinalp.example")
docx(P + "Protokoll Sicherheitsbesprechung 16.10.2025.docx", "# Sicherheitsbesprechung nach Unfall", "16.10.2025, 10:00, Baubüro Portal Süd. Teilnehmer: Lechthaler, T. Obwexer, Mairhofer, DI Prantl (ÖBA), DI Nagl (Baustellenkoordinator).",
     "Hergang: Beim Ablauten stand D. Petrović im Schwenkbereich vor der gesicherten Strecke. Der Stein löste sich aus einer Kluft der linken Kalotte, die beim Erstsichern nicht überspritzt war.",
     "Als Ursache wird festgehalten: Aufenthalt vor der gesicherten Strecke während des Ablautens.",
     [["Maßnahme", "Verantwortlich", "Termin"], ["Sperrkette 5 m hinter der Ortsbrust beim Ablauten", "Mairhofer", "17.10.2025"], ["Nachunterweisung aller drei Drittel", "Lechthaler", "24.10.2025"], ["Schienbeinschutz für alle Mineure beschaffen", "T. Obwexer", "31.10.2025"]],
     "DI Prantl schätzt das Gewicht des Steins nach dem Foto auf 70 kg, eine Waage war nicht vorhanden. Der Betroffene wurde am 15.10. operiert. Über die Dauer des Krankenstandes liegt noch nichts vor.", lang="de")
eml(P + "Personalbüro.eml", "Personalbüro <personal@steinalp.example>", "Thomas Obwexer <t.obwexer@steinalp.example>", "Thu, 16 Oct 2025 14:10:00 +0200", "AW: Daten Petrović",
    """Hallo Thomas,

bei uns gibt es zwei Petrović, bitte nicht verwechseln: Dragan ist 2231, Milan (Drittel C) ist 2252.
Dragan ist serbischer Staatsbürger, Quartier Baracke 3, Zimmer 12. Im Unfallmonat 6 Dienste, Bruttolohn laut Kollektivvertrag, Zahlen bekommt die Versicherung direkt von uns.
Die Krankmeldung des Spitals fehlt noch.

Evi""")
text(P + "Vortriebsdaten KW 42.csv", """
Datum;Schicht;Station von;Station bis;Vortriebsklasse;Abschlag (m);Spritzbeton (m3)
2025-10-13;Tag;1+277,7;1+281,1;6/4,22;1,70;21,5
2025-10-14;Tag;1+281,1;1+284,5;6/4,22;1,70;22,0
2025-10-15;Tag;1+284,5;1+287,9;7/5,10;1,30;26,4
""")
xlsx(P + "Geräteliste.xlsx", Geräte=[["Nr.", "Gerät", "Baujahr", "Prüfung gültig bis"], ["TB-07", "Tunnelbagger 18 t", 2019, "@2026-03-31"], ["BW-03", "Bohrwagen dreiarmig", 2020, "@2025-12-31"], ["SM-02", "Spritzmobil", 2018, "@2026-05-31"]])
pdf(P + "SiGe-Plan Auszug.pdf", "# Sicherheits- und Gesundheitsschutzplan – Auszug", "Grauhorntunnel, Baulos 2. Baustellenkoordinator: DI Peter Nagl, Büro Nagl Sicherheitstechnik, 05525 555 077.",
    [["Notfall", "Angabe"], ["Ersthelfer je Drittel", "mindestens 1"], ["Nächstes Krankenhaus", "LKH Feldbach-Au, 31 km"], ["Sammelplatz", "Portal Süd, Container 1"], ["Grubenwehr", "Bergrettungsdienst Grauegg"], ["Lufttemperatur vor Ort, Grenzwert", "28 °C"]], "Beim Ablauten darf sich niemand vor der gesicherten Strecke aufhalten.", lang="de")

P = "steinalp/spital-seewil/"
pdf(P + "Werkvertrag Auszug.pdf", "# Werkvertrag nach SIA 118 – Auszug", "Vertrag Nr. SVS-2024-211 vom 22. April 2024",
    [["Bauherrschaft", "Spitalverbund Seewil AG, Seestrasse 90, 8877 Seewil"], ["Unternehmer", "Steinalp Bau AG, Kirchweg 12, 8874 Mühlibach"], ["Objekt", "Spital Seewil, Neubau Behandlungstrakt, Haus C"], ["Arbeitsgattung", "BKP 211 Baumeisterarbeiten"], ["Bauleitung", "Aebli Rüegg Baumanagement AG, Bauleiterin Corinne Rüegg"],
     ["Bauingenieur", "Ingenieurbüro Tschudi Marti AG"], ["Werkpreis", "CHF 17'865'400.00 exkl. MWST"], ["Rückbehalt", "10 % bis CHF 300'000, darüber 5 %"], ["Rohbau fertig", "30. Januar 2026"], ["Konventionalstrafe", "CHF 8'000 pro Kalendertag"]],
    "Bestellungsänderungen bedürfen der schriftlichen Freigabe der Bauherrschaft vor der Ausführung.", lang="de")
xlsx(P + "Nachtragsliste.xlsx", Nachträge=[["Nr.", "Gegenstand", "Auslöser", "Eingereicht", "Betrag exkl. MWST (CHF)", "Status"], ["N-14", "Zusätzliche Aussparungen Sanitär 1. OG", "Fachplaner", "@2025-07-02", 38420.0, "genehmigt 21.07.2025"], ["N-15", "Winterbaumassnahmen 2025/26", "Unternehmer", "@2025-09-15", 61900.0, "abgelehnt 06.10.2025"],
     ["N-16", "Schachtwand Lift 4 in Beton statt Kalksandstein", "Architekt", "@2025-10-08", 27350.0, "in Prüfung"], ["N-17", "Deckenverstärkung MRI-Raum C.U1.14", "Bauherrschaft", None, None, "in Bearbeitung"]])
eml(P + "Bestellung MRI.eml", "Dr. Alois Kälin <a.kaelin@sv-seewil.example>", "Corinne Rüegg <c.rueegg@aebliruegg.example>", "Mon, 20 Oct 2025 11:32:00 +0200", "MRI Haus C - neues Gerät",
    """Liebe Frau Rüegg

Der Verwaltungsrat hat am 16. Oktober entschieden, statt des 1,5-Tesla-Geräts ein 3-Tesla-MRI zu beschaffen. Es wiegt mit Abschirmung 11,8 t statt 7,2 t
und kommt in den vorgesehenen Raum C.U1.14. Der Lieferant braucht zudem eine Einbringöffnung von 2,60 x 2,80 m in der Aussenwand Achse 7.

Bitte klären Sie mit Ingenieur und Baumeister, was das für die Decke über dem 2. Untergeschoss heisst und was es kostet.

Freundliche Grüsse
Alois Kälin, Leiter Infrastruktur""", cc="Steinalp <n.zweifel@steinalp.example>")
docx(P + "Statische Stellungnahme MRI.docx", "# Ingenieurbüro Tschudi Marti AG – Stellungnahme", "Spital Seewil, Haus C, 27. Oktober 2025, verfasst von Reto Marti",
     "Die Decke über dem 2. Untergeschoss ist mit 30 cm für 10 kN/m² bemessen. Für das neue Gerät samt Einbringweg sind 16 kN/m² nachzuweisen. Wir schlagen vor, die Decke im Feld Achsen 6 bis 8 / D bis F auf 42 cm zu verstärken und unten zwei Unterzüge 40/60 anzuordnen.",
     [["Betonsorte", "NPK C (C30/37)"], ["Mehrbeton", "31.5 m³"], ["Bewehrung B500B", "5'480 kg"], ["Plan", "C-211-U1-07, Index d (ersetzt Index c)"]], "Die Bewehrung der Decke ist noch nicht verlegt. Rückbau ist nicht nötig. Für Haus C sind im Ingenieurvertrag CHF 412'000.00 vereinbart; ob die Anpassung darin enthalten ist, klärt die Bauleitung.", lang="de")
xlsx(P + "Kalkulation N-17.xlsx", Kalkulation=[["N-17 Deckenverstärkung MRI – Kalkulation Stand 3.11.2025 (gültig)", None, None, None], ["Position", "Menge", "Einheit", "Betrag (CHF)"], ["Mehrbeton NPK C", 31.5, "m3", 9135.0], ["Bewehrung B500B", 5480, "kg", 12878.0], ["Schalung Unterzüge", 148, "m2", 15392.0], ["Spriessung bis 4.20 m", 1, "gl", 21600.0],
     ["Einbringöffnung Achse 7", 1, "gl", 18245.0], ["Bauplatzinstallation, Kran 2 Wochen", 1, "gl", 23700.0], ["Total exkl. MWST", None, None, 100950.0], ["MWST 8.1 %", None, None, 8176.95], ["Total inkl. MWST", None, None, 109126.95]],
     Entwurf_28_10=[["Entwurf 28.10., ohne Einbringöffnung – überholt", None], ["Total exkl. MWST", 82705.0], ["MWST 8.1 %", 6699.11], ["Total inkl. MWST", 89404.11]])
docx(P + "Bausitzung 38.docx", "# Protokoll Bausitzung Nr. 38", "Mittwoch, 5. November 2025, 13:30, Baubüro Haus C", "Anwesend: C. Rüegg (BL), N. Zweifel (Bauführer Steinalp), R. Marti (Ing.), A. Kälin (Bauherr)",
     "38.2 MRI: N. Zweifel stellt die Kalkulation N-17 vor. Die Deckenetappe U1-3 muss dafür vom 24. November auf den 8. Dezember 2025 verschoben werden. Auf den Endtermin Rohbau wirkt sich das mit 6 Arbeitstagen aus, wenn die Freigabe bis 14. November vorliegt.",
     "38.3 Alternative: Aufstellung des Geräts im Haus B wurde geprüft und verworfen, weil dort die Raumhöhe fehlt.", "38.4 Korridor Haus B: als Bodenbelag wird Kautschuk anthrazit bestätigt.", "38.5 Lärm: Bohrarbeiten Haus B nur 09:00 bis 11:00.", lang="de")
text(P + "Bautagebuch KW 45.md", """
# Bautagebuch Spital Seewil – KW 45/2025

**Mo 3.11.** 7 °C, bedeckt. 31 Mann. Wände U1 Achse 4–6 betoniert, 42.0 m³. Kalkulation N-17 fertiggestellt (nz).

**Di 4.11.** 9 °C, sonnig. 33 Mann. Schalung Decke U1-2. Lieferverzug Bewehrung 1 Tag.

**Mi 5.11.** 6 °C, Regen. 30 Mann. Bausitzung 38. Antrag N-17 geht am Freitag an die BL.

**Fr 7.11.** 5 °C. 29 Mann. N-17 eingereicht. Decke U1-2 betoniert, 118 m³.
""")
text(P + "Adressliste.csv", """
Firma;Name;Funktion;Telefon;E-Mail
Spitalverbund Seewil AG;Dr. Alois Kälin;Leiter Infrastruktur;055 555 40 10;a.kaelin@sv-seewil.example
Aebli Rüegg Baumanagement AG;Corinne Rüegg;Bauleiterin;055 555 61 20;c.rueegg@aebliruegg.example
Tschudi Marti AG;Reto Marti;Projektingenieur;055 555 72 05;r.marti@tschudimarti.example
Steinalp Bau AG;Nadja Zweifel;Bauführerin;079 555 01 44;n.zweifel@steinalp.example
Steinalp Bau AG;Urs Hefti;Polier;079 555 01 47;u.hefti@steinalp.example
""")
xlsx(P + "Bauprogramm Stand November.xlsx", Programm=[["Vorgang", "Beginn", "Ende", "Bemerkung"], ["Decke U1-2", "@2025-11-03", "@2025-11-07", ""], ["Decke U1-3 (MRI)", "@2025-11-24", "@2025-11-28", "vor N-17"], ["Wände EG", "@2025-12-01", "@2025-12-19", ""], ["Rohbau fertig", "@2026-01-30", "@2026-01-30", "Meilenstein"]])
pdf(P + "Planliste Ingenieur.pdf", "# Planliste Tschudi Marti AG", [["Plan-Nr.", "Inhalt", "Index", "Datum"], ["C-211-U1-06", "Decke U1-2 Bewehrung", "b", "12.09.2025"], ["C-211-U1-07", "Decke U1-3 Schalung und Bewehrung", "c", "19.09.2025"], ["C-211-U1-07", "Decke U1-3 Schalung und Bewehrung, MRI", "d", "30.10.2025"]], "Ältere Indizes sind zu vernichten.", lang="de")
text(P + "Betonlieferungen November.csv", """
Datum;Bauteil;Sorte;Menge (m3);Lieferwerk
2025-11-03;Wände U1 Achse 4-6;NPK C;42.0;Kieswerk Linthal-Au
2025-11-07;Decke U1-2;NPK C;118.0;Kieswerk Linthal-Au
""")
eml(P + "Rückfrage Spriessung.eml", "Reto Marti <r.marti@tschudimarti.example>", "Nadja Zweifel <n.zweifel@steinalp.example>", "Tue, 11 Nov 2025 08:20:00 +0100", "N-17 Spriessung", "Guten Tag Frau Zweifel\n\nDie Spriessung unter Feld 6 bis 8 darf frühestens 21 Tage nach dem Betonieren entfernt werden. Ist das in N-17 eingerechnet?\n\nGruss\nReto Marti")

# ---- forms
BV, SB, PL, UW, RT, AI, SI = "Bauvertrag Auszug.pdf", "Schichtbericht 14.10.2025 Nacht.docx", "Personalliste Vortrieb.xlsx", "Unterweisungsnachweis.csv", "Einsatzprotokoll Rettung.pdf", "Meldung Arbeitsinspektorat.eml", "Protokoll Sicherheitsbesprechung 16.10.2025.docx"
FD = "Firmendaten.docx"
L = dict(ctl="legacy")
F = Form("at-unfallmeldung-tunnel", "de", "steinalp", "tunnel-grauhorn", header="Alpenquer Straßenbau GmbH – Formblatt SG 07, Ausgabe 2024", shade="F8CBAD")
F.title("UNFALLMELDUNG – Unfall vom 15.10.2025, Vortrieb Süd")
F.kv([["1 Dienstgeber"], ["Firma", V("Steinalp Tunnelbau GmbH", BV, "near", "Steinalp Tunnelbau"), "Firmenbuchnummer", V("FN 284716 k", FD, "near", "284716 k")],
      ["Anschrift", V("Talstraße 41, 6794 Innerfeld", FD, "near", "Talstraße 41"), "Beitragskontonummer", V("84 1190 227", FD, "same", "841190227")],
      ["Bauleiter", V("Thomas Obwexer", AI, "same"), "Sicherheitsfachkraft", V("Sabine Lechthaler", "Sicherheitsfachkräfte.csv", "same")],
      ["Mobiltelefon des Bauleiters", O("kein Papier nennt eine Nummer des Bauleiters"), "Telefon der Sicherheitsfachkraft", V("05525 555 431", "Sicherheitsfachkräfte.csv", "same")],
      ["2 Baustelle"], ["Auftraggeber", V("Alpenquer Straßenbau GmbH", BV, "same"), "Auftragsnummer", V("AQ-GT-L2-0417", BV, "near")],
      ["Bauvorhaben", V("Grauhorntunnel, Baulos 2", BV, "far", "Grauhorntunnel", "Grauhorntunnel, Baulos 2 Vortrieb Süd"), "Gemeinde", V("Grauegg", BV, "same")],
      ["Örtliche Bauaufsicht", V("Prantl & Wieser ZT GmbH", BV, "same", "Prantl & Wieser", "Karin Prantl"), "Koordinator nach BauKG", V("Peter Nagl", "SiGe-Plan Auszug.pdf", "near")]], [3.8, 5, 3.8, 4.6])
F.kv([["3 Verletzte Person"], ["Familienname, Vorname", V("Petrović Dragan", PL, "far", "Dragan Petrović", "Petrović, Dragan"), "Personalnummer", V("2231", PL, "near")],
      ["Geboren am", D("1988-11-19", PL, "near"), "Sozialversicherungsnummer", V("4471 191188", PL, "near", "4471191188")],
      ["Beschäftigt als", V("Mineur", PL, "near"), "Beschäftigt seit", D("2021-03-15", PL, "near")],
      ["Staatsbürgerschaft", V("serbisch", "Personalbüro.eml", "near", "serbischer Staatsbürger", "Serbien", "serbische", "serbischer"), "Heimatanschrift", O("nur das Quartier ist bekannt, nicht die Heimatanschrift")],
      ["Monatlicher Bruttolohn (EUR)", O("das Personalbüro meldet die Zahlen direkt"), "Familienstand", O("steht in keinem Papier")]], [3.8, 5, 3.8, 4.6])
F.p("4 Unfallhergang")
F.kv([["Uhrzeit des Unfalls", V("02:40", SB, "near", "2:40", "02.40", **L), "Uhrzeit der Alarmierung", V("02:52", RT, "same", "2:52", "02.52", **L)],
      ["Eintreffen der Rettung", V("03:21", RT, "same", "3:21", "03.21", **L), "Station (Tunnelmeter)", V("1+284,5", SB, "same", "1+284.5", **L)],
      ["Vortriebsklasse zum Unfallzeitpunkt", V("6/4,22", SB, "same", **L), "Beteiligtes Gerät (Nr.)", V("TB-07", SB, "near", **L)],
      ["Gewicht des Steins (kg)", O("rund 40 kg im Schichtbericht, 70 kg nach DI Prantl; gewogen hat niemand", **L), "Freigabe des Vortriebs um", V("05:10", SB, "far", "5:10", "05.10", **L)],
      ["Schichtführer", V("Josef Mairhofer", SB, "same", "Mairhofer", "Mairhofer Josef", **L), "Lufttemperatur vor Ort (°C)", O("28 °C ist der Grenzwert des SiGe-Plans; gemessen wurde nicht", **L)]], [3.8, 5, 3.8, 4.6])
F.narrative("Hergang in Worten", C(["löste sich aus der linken Kalotte ein Stein", "Stein löste sich aus einer Kluft der linken Kalotte", "Stein (rund 40 kg)"], SB, "near"))
F.line("Zeugen des Unfalls: erster Zeuge {} zweiter Zeuge {}", V("Josef Mairhofer", SB, "same", "Mairhofer", "Goran Ilić", text="__________________", label="Zeuge 1"), V("Goran Ilić", SB, "same", "Ilić", "Josef Mairhofer", text="__________________", label="Zeuge 2"))
F.line("Einstufung:  {} leicht   {} schwer (Knochenbruch o. Ä.)   {} tödlich", U("Unterschenkelfraktur ist nicht leicht", label="Einstufung: leicht"), X(RT, "far", label="Einstufung: schwer (Knochenbruch o. Ä.)"), U("nicht tödlich", label="Einstufung: tödlich"))
F.line("Getragene Schutzausrüstung:  {} Helm   {} Sicherheitsschuhe   {} Schienbeinschutz   {} Schutzbrille", X(RT, "same", label="Helm"), X(RT, "same", label="Sicherheitsschuhe"), U("Schienbeinschutz war nicht vorhanden", label="Schienbeinschutz"), U("von einer Schutzbrille steht nichts", label="Schutzbrille"))
F.kv([["Verletzter Körperteil", V("linker Unterschenkel", RT, "far", "Unterschenkel links", "linken Unterschenkel", "Unterschenkel", "Unterschenkelfraktur links"), "Erste Hilfe durch", V("Florian Kaufmann", SB, "near", "Kaufmann")],
      ["Krankenhaus", V("LKH Feldbach-Au", RT, "far"), "Übernehmender Arzt", V("Dr. Moosbrugger", RT, "far", "Moosbrugger")],
      ["Letzte Unterweisung zum Ablauten", D("2025-07-21", UW, "far"), "Unterweisung Brandschutz", O("Nr. 2231 war am 30.09. nicht dabei")],
      ["Arbeitsunfähig bis (voraussichtlich)", O("über die Dauer liegt nichts vor"), "Tag der Wiederaufnahme der Arbeit", O("noch im Krankenstand")],
      ["Meldung an das Arbeitsinspektorat am", D("2025-10-15", AI, "near"), "Meldung an die Unfallversicherung am", O("die Meldung folgt erst")],
      ["Lichtbilder Nr.", V("4411 bis 4426", AI, "near", "4411–4426", "4411-4426"), "Aktenzahl der Polizei", O("kein Polizeieinsatz in den Papieren")]], [3.8, 5, 3.8, 4.6])
F.narrative("5 Ursache", C(["Aufenthalt vor der gesicherten Strecke während des Ablautens", "Aufenthalt vor der gesicherten Strecke"], SI, "same"))
F.p("6 Maßnahmen")
F.grid(["Maßnahme", "Zuständig", "bis", "Erledigt am"], [
    [C("Sperrkette 5 m hinter der Ortsbrust", SI, "same", kind="table_row"), V("Mairhofer", SI, "near"), D("2025-10-17", SI, "near"), O("keine Erledigung vermerkt")],
    [C("Nachunterweisung aller drei Drittel", SI, "same", kind="table_row"), V("Lechthaler", SI, "near"), D("2025-10-24", SI, "near"), O("keine Erledigung vermerkt")],
    [C("Schienbeinschutz für alle Mineure", SI, "same", kind="table_row"), V("Obwexer", SI, "near", "T. Obwexer"), D("2025-10-31", SI, "near"), O("keine Erledigung vermerkt")],
    [O("drei Maßnahmen sind beschlossen"), O("keine vierte Maßnahme"), O("keine vierte Maßnahme"), O("keine vierte Maßnahme")]], [7, 3.4, 3, 3])
F.p("7 Unterschriften")
F.stack(["Verletzte Person", "Bauleiter", "Sicherheitsfachkraft", "Datum"], [O("Unterschrift"), O("Unterschrift"), O("Unterschrift"), O("Datum der Unterschrift")])

WV, NL, ML, SS, KA, BS, AD = "Werkvertrag Auszug.pdf", "Nachtragsliste.xlsx", "Bestellung MRI.eml", "Statische Stellungnahme MRI.docx", "Kalkulation N-17.xlsx", "Bausitzung 38.docx", "Adressliste.csv"
F = Form("ch-projektaenderung-n17", "de", "steinalp", "spital-seewil", header="Spitalverbund Seewil AG – Bau und Infrastruktur", shade="DEEAF6", font="Calibri")
F.title("Antrag auf Bestellungsänderung (Projektänderung) Nr. N-17")
F.kv([[("Objekt: {}", V("Spital Seewil, Neubau Behandlungstrakt, Haus C", WV, "same", "Spital Seewil", "Neubau Behandlungstrakt, Haus C", "Neubau Behandlungstrakt")), ("Werkvertrag Nr.: {}", V("SVS-2024-211", WV, "near", label="Werkvertrag Nr."))],
      [("Antragsteller (Unternehmer): {}", V("Steinalp Bau AG", WV, "same", label="Antragsteller (Unternehmer)")), ("BKP: {}", V("211", WV, "same", "BKP 211", label="BKP"))],
      [("Bauherr: {}", V("Spitalverbund Seewil AG", WV, "near", label="Bauherr")), ("Bauleitung: {}", V("Aebli Rüegg Baumanagement AG", WV, "same", "Aebli Rüegg", "Corinne Rüegg", label="Bauleitung"))],
      [("Ingenieur: {}", V("Tschudi Marti AG", WV, "same", "Tschudi Marti", label="Ingenieur")), ("Bauführung Unternehmer: {}", V("Nadja Zweifel", AD, "near", "N. Zweifel", "Zweifel", label="Bauführung Unternehmer"))]], [9, 8], shade=False)
F.line("Eingereicht am: {}    Mobile Bauführung: {}", D("2025-11-07", "Bautagebuch KW 45.md", "near", text="[Datum]", kind="instruction"), V("079 555 01 44", AD, "near", text="[Telefon]", kind="instruction"))
F.line("Auslöser der Änderung: {}", V("Bauherrschaft", NL, "same", "Bauherr", ctl="list", items=["Bauherrschaft", "Fachplaner", "Architekt", "Unternehmer", "Behörde"], text="Bitte wählen"))
F.line("Art der Vergütung: {}", O("kein Papier sagt, ob global oder nach Ausmass abgerechnet wird", ctl="list", items=["Globalpreis", "Ausmass", "Regie"], text="Bitte wählen"))
F.h("1 Gegenstand", 2)
F.narrative("Grund der Änderung", C(["3-Tesla-MRI", "3-Tesla"], ML, "far", text="[Was ändert, wer hat es entschieden?]"))
F.narrative("Vorgeschlagene Lösung", C(["42 cm", "Unterzüge 40/60", "zwei Unterzüge"], SS, "near"))
F.narrative("Geprüfte Alternativen", C(["Haus B"], BS, "near"))
F.kv([["Raum Nr.", V("C.U1.14", ML, "near"), "Beschluss des Verwaltungsrats vom", D("2025-10-16", ML, "far")],
      ["Gewicht Gerät bisher (t)", V("7,2", ML, "far", "7.2", "7,2 t"), "Gewicht Gerät neu (t)", V("11,8", ML, "far", "11.8", "11,8 t")],
      ["Nutzlast bisher (kN/m²)", V("10", SS, "far", "10 kN/m²"), "Nutzlast neu (kN/m²)", V("16", SS, "far", "16 kN/m²")],
      ["Deckenstärke bisher (cm)", V("30", SS, "far", "30 cm"), "Deckenstärke neu (cm)", V("42", SS, "far", "42 cm")],
      ["Plan Nr.", V("C-211-U1-07", SS, "same"), "Gültiger Index", V("d", SS, "near", "Index d")],
      ["Lichte Öffnung (B x H)", V("2,60 x 2,80 m", ML, "far", "2.60 x 2.80 m", "2,60 x 2,80", "2,60 × 2,80 m", "2.60 x 2.80"), "Bodenbelag im Raum", O("Kautschuk gilt dem Korridor in Haus B, zum MRI-Raum steht nichts")]], [4.2, 4.4, 4.2, 4.2])
F.h("2 Kosten (CHF)", 2)
F.grid(["Pos.", "Leistung", "Menge", "Betrag exkl. MWST"], [
    ["1", "Beton NPK C, zusätzlich (m³)", V("31.5", KA, "near", "31,5"), N(9135, KA, "near", None, "9'135.00", "9'135")], ["2", "Betonstahl B500B (kg)", V("5480", KA, "near", "5'480"), N(12878, KA, "near", None, "12'878.00", "12'878")],
    ["3", "Deckenschalung zusätzlich (m²)", O("die 148 m² sind Schalung der Unterzüge"), O("keine Deckenschalung kalkuliert")], ["4", "Abstützung", None, N(21600, KA, "far")],
    ["5", "Aussenwandöffnung", None, N(18245, KA, "far")], ["6", "Honorar Ingenieur", None, O("nicht im Nachtrag kalkuliert; 412'000 ist der ganze Ingenieurvertrag")]], [1.2, 7, 4, 4.8])
F.kv([["Summe exkl. MWST", N(100950, KA, "near"), "Mehrwertsteuer", N(8176.95, KA, "near")], ["Summe inkl. MWST", N(109126.95, KA, "near"), "Minderkosten", O("es sind keine Minderkosten ermittelt")],
      ["Summe aller genehmigten Nachträge bisher", O("die Liste nennt nur N-14 bis N-17, frühere Nachträge fehlen"), "Reserve des Bauherrn nach Genehmigung", O("steht in keinem Papier")]], [4.2, 4.4, 4.2, 4.2])
F.h("3 Termine", 2)
F.kv([["Betonieretappe", V("U1-3", BS, "near", "Decke U1-3", "Deckenetappe U1-3"), "Beginn der Etappe bisher", D("2025-11-24", BS, "far")], ["Beginn der Etappe neu", D("2025-12-08", BS, "far"), "Auswirkung auf Endtermin (Arbeitstage)", V("6", BS, "near", "6 Arbeitstage")],
      ["Entscheid nötig bis", D("2025-11-14", BS, "near"), "Neuer Endtermin Rohbau", O("kein Papier nennt den neuen Tag; 30. Januar 2026 ist der bisherige")],
      ["Frühestes Ausspriessen (Tage nach Betonieren)", V("21", "Rückfrage Spriessung.eml", "near", "21 Tage"), "Betoniert am", O("Etappe U1-3 ist nicht betoniert; 7.11. ist U1-2")]], [4.2, 4.4, 4.2, 4.2])
F.h("4 Prüfung und Freigabe", 2)
F.grid(["Stelle", "Name", "Empfehlung", "Datum", "Visum"], [["Bauleitung", O("Prüfblock"), O("Prüfblock"), O("Prüfblock"), O("Visum")], ["Bauherrschaft", O("Freigabeblock"), O("Freigabeblock"), O("Freigabe steht aus"), O("Visum")]])
F.line("{} genehmigt    {} abgelehnt    {} zurück zur Überarbeitung", U("Entscheid der Bauherrschaft steht aus", label="genehmigt"), U("abgelehnt ist N-15, nicht N-17", label="abgelehnt"), U("Entscheid der Bauherrschaft steht aus", label="zurück zur Überarbeitung"))

# ================================================================ firm 4: Valdeluna (Spain, with a branch in Senegal)
docx("valdeluna/Datos de empresa.docx", "# Valdeluna Obras y Servicios, S.A.", "Ficha de empresa. Actualizada en mayo de 2025.",
     [["Razón social", "Valdeluna Obras y Servicios, S.A."], ["NIF", "A-31984402"], ["Domicilio social", "Calle del Molino 18, 31299 Ribalta"], ["Inscripción REA", "15/31/0004417"], ["Clasificación", "K-8-5 y E-1-4"], ["Certificado ISO 9001", "ES-23-8841, vigente hasta el 30/11/2026"], ["Directora de Producción", "Amaia Goñi Ruiz"], ["Responsable de Compras", "Sergio Bengoa"]],
     "Filial en Senegal: Valdeluna Sénégal SUARL, gérant Pablo Arrieta.", lang="es")
xlsx("valdeluna/Valdeluna Sénégal - identification.xlsx", Fiche=[["Raison sociale", "Valdeluna Sénégal SUARL"], ["NINEA", "008714226 2G3"], ["RCCM", "SN.NDB.2021.B.4417"], ["Adresse", "Lot 27, Cité des Filaos, Ndiambor"], ["Gérant", "Pablo Arrieta"], ["Banque", "Banque du Littoral"], ["RIB", "SN118 01004 014220087731 52"], ["Téléphone", "33 555 18 40"]])
text("valdeluna/Proveedores homologados.csv", """
Código;Proveedor;Actividad;Homologado;Válido hasta
P-0112;Hormigones del Alfar, S.A.;Hormigón preparado;sí;2026-02-28
P-0140;Encofrados Peñalba, S.L.;Encofrado y hormigonado;sí;2025-12-31
P-0151;Ferrallas Idoate, S.L.;Ferralla;sí;2026-06-30
""")
P = "valdeluna/edar-ribalta/"
pdf(P + "Contrato - carátula.pdf", "# Contrato de obras – carátula", "Expediente OH-2023/118",
    [["Órgano de contratación", "Agencia Ribaltesa del Agua"], ["Objeto", "Ampliación de la EDAR de Ribalta, fase II: decantación secundaria y terciario"], ["Adjudicatario", "Valdeluna Obras y Servicios, S.A."], ["Importe de adjudicación", "7.842.116,40 € (IVA excluido)"], ["Plazo", "24 meses"], ["Acta de replanteo", "6 de mayo de 2024"],
     ["Dirección facultativa", "Ingeniería Sotomonte, S.L.; directora de obra: Elena Barrachina Puig"], ["Coordinación de seguridad y salud", "Tomás Aldaz"], ["Delegado del contratista", "Íñigo Larrea Osés"]], "Plazo de garantía: dos años desde la recepción. Revisión de precios: no procede.", lang="es")
xlsx(P + "Registro de no conformidades.xlsx", NC=[["N.º", "Fecha de detección", "Elemento", "Descripción", "Detectada por", "Clase", "Subcontratista", "Tratamiento", "Coste estimado (€)", "Fecha prevista", "Fecha de cierre"],
     ["NC-029", "@2025-07-30", "Solera DS-1", "Fisuras por retracción plástica", "Dirección facultativa", "Menor", "Encofrados Peñalba, S.L.", "Sellado con resina", 1180.0, "@2025-08-22", "@2025-08-27"],
     ["NC-030", "@2025-09-02", "Tubería DN 600", "Junta mal montada en PK 0+140", "Valdeluna", "Menor", "Canalizaciones Urrea, S.L.", "Sustitución", 960.0, "@2025-09-12", "@2025-09-11"],
     ["NC-031", "@2025-09-16", "Muro perimetral DS-2, módulo 4", "Coqueras en el paramento interior con armadura vista", "Marta Quiles", "Mayor", "Encofrados Peñalba, S.L.", "Reparación según PR-14", 4350.0, "@2025-10-03", None],
     ["NC-032", "@2025-10-07", "Barandillas", "Galvanizado con espesor inferior a 70 micras", "Marta Quiles", "Menor", "Metalistería Lumbier", "Rechazo", 0, "@2025-10-31", None]])
docx(P + "Parte de hormigonado 12-09.docx", "# Parte de hormigonado", "Obra: EDAR de Ribalta. Fecha: 12 de septiembre de 2025. Elemento: muro perimetral del decantador DS-2, módulo 4. Lote LH-22.",
     [["Hormigón", "HA-30/F/20/XC2+XA2"], ["Suministrador", "Hormigones del Alfar, S.A., planta de Ribalta"], ["Volumen", "27,5 m³ en 4 camiones"], ["Albaranes", "70418 a 70421"], ["Hora de inicio / fin", "09:10 / 12:45"], ["Consistencia (cono)", "12 y 13 cm"], ["Temperatura ambiente", "24 °C"], ["Altura de la tongada", "50 cm"], ["Encargado", "Rubén Peñalba"]],
     "Incidencias: a las 10:40 se averió uno de los dos vibradores; se siguió con el otro hasta las 11:30.", lang="es")
text(P + "Ensayos de hormigón.csv", """
Lote;Elemento;Fecha de fabricación;Edad (días);Resistencia media (N/mm2);Informe;Laboratorio
LH-21;Muro DS-2, módulos 1 a 3;2025-09-04;28;36,2;LC-5512/25;Laboratorio Candela
LH-22;Muro DS-2, módulo 4;2025-09-12;7;26,1;LC-5478/25;Laboratorio Candela
LH-22;Muro DS-2, módulo 4;2025-09-12;28;34,6;LC-5561/25;Laboratorio Candela
LH-23;Losa arqueta;2025-09-25;28;33,9;LC-5590/25;Laboratorio Candela
""")
eml(P + "Coqueras módulo 4.eml", "Marta Quiles <m.quiles@valdeluna.example>", "Elena Barrachina <e.barrachina@sotomonte.example>", "Wed, 17 Sep 2025 09:25:00 +0200", "NC-031 coqueras en DS-2 módulo 4",
    """Buenos días, Elena:

Ayer, al desencofrar el módulo 4 del decantador 2, aparecieron coqueras en la cara interior entre las cotas +1,20 y +2,10. Afectan a unos 3,8 m2, con una
profundidad máxima de 45 mm, y en tres puntos se ve la armadura horizontal. La cara exterior está bien.

Hemos parado el hormigonado del módulo 5 hasta aclarar la causa. Te mandaré una propuesta de reparación esta semana. Adjunto las fotos 3301 a 3312.

Un saludo,
Marta Quiles
Jefa de calidad""", cc="Íñigo Larrea <i.larrea@valdeluna.example>")
docx(P + "PR-14 Reparación de coqueras.docx", "# PR-14 Procedimiento de reparación de coqueras", "Revisión 1, 22 de septiembre de 2025. Redactado: Marta Quiles. Aprobado por la dirección facultativa el 24 de septiembre de 2025.",
     "Picar hasta hormigón sano, con un mínimo de 20 mm por detrás de la armadura; limpiar con agua a presión (200 bar); pasivar la armadura; rellenar con mortero de reparación de clase R4, marca Reparmax 40; curar siete días.",
     "La adherencia se comprueba con tres ensayos de arranque, valor mínimo 1,5 N/mm². La revisión 0 preveía mortero R3 y no fue aceptada.", lang="es")
text(P + "Diario de obra.md", """
# Diario de obra EDAR de Ribalta (extracto)

**16/09/2025** Desencofrado del módulo 4 DS-2. Coqueras. 22 operarios, de ellos 9 de Peñalba.

**18/09/2025** Reunión con Peñalba. Reconocen que solo trabajó un vibrador casi una hora y que no había equipo de reserva. Causa: vibrado insuficiente.

**29/09/2025** Empieza la reparación del módulo 4 (Peñalba, 3 operarios). Picado.

**06/10/2025** Terminada la reparación del módulo 4, un día de lluvia la retrasó. Empieza el curado.

**14/10/2025** Ensayos de arranque en módulo 4, los tres correctos: 1,9, 2,1 y 1,8 N/mm2 (informe LC-5603/25).

**16/10/2025** Llega la factura 2025/311 de Hormigones del Alfar (septiembre).

**20/10/2025** Llenado de prueba DS-1. Para DS-2 se prevé el 24/11.
""")
docx(P + "Acta de visita 62.docx", "# Acta de visita de obra n.º 62", "Fecha: 25 de septiembre de 2025. Asistentes: Elena Barrachina (DO), Tomás Aldaz (CSS), Íñigo Larrea, Marta Quiles, Rubén Peñalba (subcontratista).",
     "62.1 NC-031: la DO acepta el procedimiento PR-14 rev. 1. Los costes de la reparación son a cargo de Encofrados Peñalba.", "62.2 Como acción correctora, en cada hormigonado habrá un vibrador de reserva y el encargado firmará una lista de comprobación; responsable Íñigo Larrea, desde el 1 de octubre de 2025.",
     "62.3 Seguridad: se recuerda a Peñalba el uso de arnés en trepado; amonestación por escrito del 23 de septiembre.", lang="es")
xlsx(P + "Subcontratos.xlsx", Subcontratos=[["Subcontratista", "NIF", "Objeto", "Fecha contrato", "Importe (€ sin IVA)", "Certificado a origen a 30/09/2025 (€)", "Retención", "Inicio", "Fin previsto"],
     ["Encofrados Peñalba, S.L.", "B-31770235", "Encofrado y hormigonado de decantadores DS-1 y DS-2", "@2024-07-15", 684200.0, 431870.0, "5 %", "@2024-09-02", "@2026-01-30"], ["Canalizaciones Urrea, S.L.", "B-31552108", "Colectores y tuberías", "@2024-08-01", 398450.0, 352100.0, "5 %", "@2024-10-07", "@2025-12-15"]])
xlsx(P + "Puntuaciones subcontratas.xlsx", S2_2025=[["Evaluación del segundo semestre de 2025 (hasta 31 de octubre) – puntos de 1 a 5", None, None, None, None, None], ["Subcontratista", "Calidad de ejecución", "Cumplimiento de plazos", "Prevención", "Medio ambiente", "Media"], ["Encofrados Peñalba, S.L.", 2, 3, 2, 4, 2.75], ["Canalizaciones Urrea, S.L.", 4, 5, 4, 4, 4.25]],
     S1_2025=[["Evaluación del primer semestre de 2025", None, None, None, None, None], ["Subcontratista", "Calidad de ejecución", "Cumplimiento de plazos", "Prevención", "Medio ambiente", "Media"], ["Encofrados Peñalba, S.L.", 4, 3, 4, 4, 3.75]],
     Baremo=[["Media", "Resultado"], ["4 o más", "Preferente"], ["de 3 a menos de 4", "Apto"], ["de 2 a menos de 3", "Condicionado"], ["menos de 2", "No apto"]])
text(P + "Documentación CAE.csv", """
Empresa;Documento;Número;Caducidad;Estado
Encofrados Peñalba, S.L.;Inscripción REA;15/31/0007733;2026-05-10;vigente
Encofrados Peñalba, S.L.;Seguro de responsabilidad civil;RC-40-118276 (Aseguradora Ega);2026-01-15;vigente
Encofrados Peñalba, S.L.;Certificado Seguridad Social;;2025-10-18;caducado
Canalizaciones Urrea, S.L.;Inscripción REA;15/31/0006120;2026-08-01;vigente
Canalizaciones Urrea, S.L.;Certificado Seguridad Social;;2025-11-29;vigente
""")
pdf(P + "PPI muros.pdf", "# Programa de puntos de inspección – muros de decantadores", [["Fase", "Control", "Criterio", "Tipo"], ["4", "Ferralla y recubrimiento", "50 mm ± 10", "Parada"], ["5", "Vibrado", "cada 50 cm, dos vibradores", "Aviso"], ["5", "Relación agua/cemento", "máxima 0,50", "Documental"], ["6", "Aspecto tras desencofrado", "sin coqueras ni armadura vista", "Parada"]], "Código PPI-06, revisión 2. Los puntos de parada requieren firma de la dirección facultativa.", lang="es")
text(P + "Agenda.csv", """
Nombre;Empresa;Cargo;Teléfono;Correo
Íñigo Larrea Osés;Valdeluna;Jefe de obra;600 555 141;i.larrea@valdeluna.example
Marta Quiles Sanz;Valdeluna;Jefa de calidad;600 555 144;m.quiles@valdeluna.example
Elena Barrachina Puig;Sotomonte;Directora de obra;600 555 170;e.barrachina@sotomonte.example
Rubén Peñalba;Encofrados Peñalba, S.L.;Encargado;600 555 183;ruben@penalba.example
Begoña Peñalba Ros;Encofrados Peñalba, S.L.;Administradora;600 555 180;begona@penalba.example
""")
P = "valdeluna/variante-montelar/"
docx(P + "Acta de replanteo.docx", "# Acta de comprobación del replanteo", "Variante de Montelar, carretera NA-771. Expediente CV-2024/07. Promotor: Dirección de Carreteras de Montelar. Directora de obra: Pilar Zozaya. Acta firmada el 3 de febrero de 2025.", lang="es")
text(P + "No conformidades.csv", """
N.º;Fecha;Elemento;Descripción;Coste (€)
NC-006;2025-09-16;Estribo 2;Coqueras en paramento visto;2900,00
""")
eml(P + "Peñalba.eml", "Obra Montelar <montelar@valdeluna.example>", "Sergio Bengoa <s.bengoa@valdeluna.example>", "Mon, 06 Oct 2025 12:00:00 +0200", "Peñalba en Montelar", "Aquí Encofrados Peñalba trabaja bien: calidad 5, plazo 4, prevención 4. Media de 22 operarios, sin accidentes.")

P = "valdeluna/assainissement-ndiambor/"
pdf(P + "Marché - acte d'engagement.pdf", "# Acte d'engagement", "Marché n° T-ONEP-088/2023",
    [["Autorité contractante", "Office National des Eaux Pluviales (ONEP)"], ["Objet", "Travaux d'assainissement pluvial de la ville de Ndiambor, lot 1 : collecteurs et bassin de Keur Samb"], ["Titulaire", "Valdeluna Sénégal SUARL"], ["Maître d'œuvre", "Teranga Études et Contrôle"], ["Montant HT", "9 418 500 000 FCFA"], ["TVA (18 %)", "1 695 330 000 FCFA"], ["Montant TTC", "11 113 830 000 FCFA"],
     ["Délai d'exécution", "26 mois"], ["Avance de démarrage", "20 % du montant HT, remboursée à raison de 20 % des travaux"], ["Retenue de garantie", "5 %"], ["Pénalités de retard", "1/2000 du montant HT par jour"]], "Signé à Ndiambor le 12 décembre 2023.", lang="fr")
docx(P + "Ordre de service n° 1.docx", "Office National des Eaux Pluviales", "# Ordre de service n° 1", "Marché n° T-ONEP-088/2023. Notifié à Valdeluna Sénégal SUARL le 29 janvier 2024.", "Il est prescrit au titulaire de commencer les travaux le 5 février 2024. Le délai de 26 mois court à compter de cette date ; les travaux doivent être terminés le 5 avril 2026.", "Le Directeur Général, Abdoulaye Sarr", lang="fr")
xlsx(P + "Situation n° 18.xlsx", Récapitulatif=[["Situation des travaux n° 18 – octobre 2025 (FCFA)", None, None, None], ["Désignation", "Cumul", "Cumul précédent", "Mois"], ["Travaux exécutés HT", 5214780400, 4806215900, 408564500], ["Approvisionnements sur chantier", 86400000, 71200000, 15200000], ["Retenue de garantie", 260739020, 240310795, 20428225], ["Remboursement avance de démarrage", 1042956080, 961243180, 81712900],
     ["Net HT", 3997485300, 3675861925, 321623375], ["TVA 18 % du mois", None, None, 57892208], ["Net TTC du mois", None, None, 379515583]],
     Séries=[["Série", "Désignation", "Montant marché", "Cumul"], ["100", "Installation et repli", 612000000, 489600000], ["200", "Terrassements", 1840300000, 1377410200], ["300", "Collecteurs en béton armé", 5120200000, 2618420200], ["400", "Bassin de Keur Samb", 1846000000, 729350000]])
text(P + "Suivi des décomptes.csv", """
Décompte;Mois;Transmis au maître d'œuvre;Visé le;Net TTC (FCFA);Payé le
16;2025-08;2025-09-08;2025-09-22;412660180;2025-10-31
17;2025-09;2025-10-07;2025-10-24;298114905;
18;2025-10;2025-11-10;;;
""")
docx(P + "PV réunion de chantier 41.docx", "# Procès-verbal de la réunion de chantier n° 41", "Jeudi 6 novembre 2025, base vie de Keur Samb. Présents : Fatou Binetou Diagne (ONEP), Mamadou Lamine Cissé (chef de mission, Teranga), Javier Otero (Valdeluna), Aïssatou Ba (métreuse, Valdeluna).",
     "1. Avancement physique 56,2 % pour 79,8 % du délai consommé ; le planning prévoyait 63 %.", "2. Décompte 18 : quantités arrêtées contradictoirement le 4 novembre. La première version, qui comptait 62 ml de dalot non réceptionnés au PK 2+310, est annulée.", "3. M. Otero quitte le chantier le 31 décembre 2025 pour raisons de santé. L'entreprise soumettra le remplaçant avant le 20 novembre. Le maître d'œuvre rappelle l'article 14 du CCAP : qualification au moins équivalente.",
     "4. Le projet d'avenant n° 1 (prolongement du collecteur C3, 312 000 000 FCFA HT) est à l'étude à l'ONEP, rien n'est signé.", "5. Prochaine réunion le 20 novembre 2025.", lang="fr")
pdf(P + "CCAP extrait.pdf", "# CCAP – extrait", "## Article 14 – Personnel clé", "Tout remplacement du personnel clé est soumis à l'agrément du maître d'œuvre, trente jours avant la prise de fonction.",
    [["Poste", "Formation", "Expérience générale", "Projets similaires"], ["Directeur des travaux", "Ingénieur génie civil (bac + 5)", "12 ans", "3"], ["Conducteur des travaux", "Technicien supérieur", "8 ans", "2"], ["Responsable HSE", "Licence", "5 ans", "2"]], "Le défaut de remplacement est sanctionné par une pénalité de 500 000 FCFA par jour.", lang="fr")
docx(P + "CV Cheikh Mbow.docx", "# Curriculum vitae", "Cheikh Tidiane Mbow, né le 8 mai 1979 à Ndiambor, de nationalité sénégalaise, marié.", "Ingénieur de conception en génie civil, École Polytechnique de Thiolane, promotion 2004. Langues : français, wolof, espagnol (moyen).", "Vingt et un ans d'expérience, dont neuf comme directeur des travaux. Chez Valdeluna Sénégal depuis mars 2022, actuellement directeur des travaux de la station de pompage de Mbane.",
     [["Période", "Projet", "Maître d'ouvrage", "Montant (millions FCFA)"], ["2022–2025", "Station de pompage et conduites de Mbane", "Société des Eaux du Fleuve", "4 870"], ["2018–2021", "Canal à ciel ouvert de Ouakara", "Commune de Ouakara", "6 250"], ["2014–2017", "Collecteurs pluviaux de Saré Yoba, lot 2", "Agence des Travaux Urbains", "3 940"]], lang="fr")
docx(P + "CV Luis Ramos (retiré).docx", "# Curriculum vitae – candidature retirée le 10 novembre 2025", "Luis Ramos Vidal, né le 2 février 1984, nationalité espagnole. Ingeniero de Caminos, 2009, inscrit à l'ordre sous le n° 21.884, l.ramos@valdeluna.example. Seize ans d'expérience, chez Valdeluna depuis 2015. Disponible le 15 janvier 2026.", lang="fr")
eml(P + "Remplacement Otero.eml", "Pablo Arrieta <p.arrieta@valdeluna.example>", "Javier Otero <j.otero@valdeluna.example>", "Wed, 12 Nov 2025 17:30:00 +0000", "Remplacement au poste de directeur des travaux",
    """Javier,

c'est décidé : nous proposons Cheikh Mbow, Luis reste en Espagne. Cheikh peut prendre ses fonctions le 22 décembre, ce qui laisse dix jours de passation avec toi.
Prépare la demande d'agrément pour M. Cissé, avec le CV, la copie du diplôme et l'attestation de travail. La copie de la carte d'identité manque encore, Cheikh l'enverra lundi.

Son téléphone : 77 555 09 63.

Pablo""")
text(P + "Journal de chantier octobre.md", """
# Journal de chantier – octobre 2025

- 02/10 : pluie 34 mm, arrêt des terrassements à 15 h.
- 09/10 : coulage radier dalot PK 2+180 à 2+204, 58 m³ de B30.
- 17/10 : livraison de 96 ml de buses Ø1000.
- 23/10 : visite de Mme Diagne (ONEP) au bassin. Effectif 146, dont 118 locaux.
- 30/10 : relevé contradictoire commencé, terminé le 4 novembre avec M. Cissé.
""")
text(P + "Personnel clé.csv", """
Poste;Nom;Agréé le;Téléphone
Directeur des travaux;Javier Otero Lage;2024-01-25;77 555 09 40
Conducteur des travaux;Ousmane Faye;2024-02-12;77 555 09 44
Responsable HSE;Mariama Sow;2024-02-12;77 555 09 47
Métreuse;Aïssatou Ba;;77 555 09 51
""")
xlsx(P + "Cautions.xlsx", Cautions=[["Nature", "Numéro", "Émetteur", "Montant (FCFA)", "Échéance"], ["Caution de bonne exécution", "CBE-2023-5521", "Banque du Littoral", 470925000, "@2026-10-05"], ["Caution d'avance de démarrage", "CAD-2024-0117", "Assurances Baobab", 1883700000, "@2026-04-30"]])
eml(P + "Visa décompte 17.eml", "Mamadou Cissé <m.cisse@teranga.example>", "Javier Otero <j.otero@valdeluna.example>", "Fri, 24 Oct 2025 15:00:00 +0000", "Décompte 17 visé", "Monsieur Otero,\n\nle décompte 17 est visé ce jour pour 298 114 905 FCFA TTC et transmis à l'ONEP. Pour le 18, veuillez joindre l'attachement signé, cinq exemplaires en tout.\n\nM. L. Cissé, chef de mission")

# ---- forms
CT, RN, PH, EH, CO, PR, DI, AV = "Contrato - carátula.pdf", "Registro de no conformidades.xlsx", "Parte de hormigonado 12-09.docx", "Ensayos de hormigón.csv", "Coqueras módulo 4.eml", "PR-14 Reparación de coqueras.docx", "Diario de obra.md", "Acta de visita 62.docx"
F = Form("es-no-conformidad-031", "es", "valdeluna", "edar-ribalta", header="Valdeluna – Sistema de gestión – F-QA-08 rev. 5", shade="E2EFDA")
F.title("INFORME DE NO CONFORMIDAD NC-031")
F.kv([["Obra", V("Ampliación de la EDAR de Ribalta", CT, "near", "EDAR de Ribalta"), "N.º de expediente", V("OH-2023/118", CT, "same")],
      ["Promotor", V("Agencia Ribaltesa del Agua", CT, "near"), "Dirección facultativa", V("Ingeniería Sotomonte, S.L.", CT, "same", "Ingeniería Sotomonte", "Elena Barrachina Puig", "Elena Barrachina")],
      ["Jefe de obra", V("Íñigo Larrea Osés", "Agenda.csv", "same", "Íñigo Larrea"), "Responsable de calidad", V("Marta Quiles", "Agenda.csv", "near", "Marta Quiles Sanz")]], [3.4, 5.2, 3.8, 4.8])
F.h("1. Detección")
F.kv([["Detectada por", V("Marta Quiles", RN, "same", "Marta Quiles Sanz"), "Fecha de detección", D("2025-09-16", RN, "same")],
      ["Elemento afectado", V("Muro perimetral DS-2, módulo 4", RN, "near", "DS-2, módulo 4", "muro perimetral del decantador DS-2, módulo 4", "DS-2 módulo 4"), "Lote", V("LH-22", PH, "same")],
      ["Subcontratista ejecutor", V("Encofrados Peñalba, S.L.", RN, "near", "Encofrados Peñalba"), "Hormigonado el", D("2025-09-12", PH, "near")],
      ["Cota inferior", V("+1,20", CO, "far", "1,20"), "Cota superior", V("+2,10", CO, "far", "2,10")],
      ["Superficie afectada (m²)", V("3,8", CO, "far", "3,8 m²", "3,8 m2"), "Profundidad máxima (mm)", V("45", CO, "same", "45 mm")],
      ["Tipo de hormigón", V("HA-30/F/20/XC2+XA2", PH, "near"), "Suministrador", V("Hormigones del Alfar, S.A.", PH, "same", "Hormigones del Alfar")],
      ["Resistencia a 28 días (N/mm²)", V("34,6", EH, "same", "34.6"), "Informe de rotura n.º", V("LC-5561/25", EH, "near")],
      ["Recubrimiento medido (mm)", O("50 mm es el del PPI; no hay medición"), "Relación agua/cemento medida", O("0,50 es el máximo del PPI, no una medida")],
      ["Fotografías n.º", V("3301 a 3312", CO, "near", "3301-3312", "3301–3312"), "Comunicada a la DF el", D("2025-09-17", CO, "far")]], [3.8, 5, 3.8, 4.6])
F.line("Clase:   {} menor     {} mayor     {} crítica", U("el registro dice Mayor", label="Clase: menor"), X(RN, "same", label="Clase: mayor"), U("el registro dice Mayor", label="Clase: crítica"))
F.narrative("Descripción de la no conformidad", C(["Coqueras en el paramento interior con armadura vista", "coqueras en la cara interior", "coqueras"], RN, "same"))
F.narrative("Causa raíz (análisis)", C(["vibrado insuficiente", "solo trabajó un vibrador casi una hora", "se averió uno de los dos vibradores"], DI, "same"))
F.h("2. Tratamiento")
F.kv([["Procedimiento de reparación", V("PR-14", RN, "same"), "Revisión aceptada", V("1", AV, "near", "rev. 1", "Revisión 1")],
      ["Aprobado por la DF el", D("2025-09-24", PR, "near"), "Mortero (clase)", V("R4", PR, "near", "clase R4")],
      ["Comienzo de la reparación", D("2025-09-29", DI, "near"), "Fin de la reparación, previsto", D("2025-10-03", RN, "far")],
      ["Fin de la reparación, real", D("2025-10-06", DI, "near"), "Coste estimado (€)", N(4350, RN, "same")],
      ["Coste real (€)", O("solo hay el estimado"), "A cargo de", V("Encofrados Peñalba", AV, "same", "Encofrados Peñalba, S.L.")],
      ["Valor mínimo de adherencia (N/mm²)", V("1,5", PR, "far", "1,5 N/mm²", "1.5"), "Informe de adherencia n.º", V("LC-5603/25", DI, "far")],
      ["Prueba de estanqueidad DS-2, fecha", O("el 24/11 es una previsión y el 20/10 fue DS-1"), "Factura de la reparación n.º", O("la 2025/311 es del hormigón, de la reparación no hay factura")]], [3.8, 5, 3.8, 4.6])
F.p("Ensayos de arranque")
F.grid(["Ensayo", "Resultado (N/mm²)", "Punto de ensayo"], [["1", V("1,9", DI, "near", "1.9"), O("el diario no da el punto")], ["2", V("2,1", DI, "near", "2.1"), O("el diario no da el punto")], ["3", V("1,8", DI, "near", "1.8"), O("el diario no da el punto")], ["4", O("se hicieron tres"), O("se hicieron tres")]])
F.h("3. Acción correctora")
F.kv([["Acción", C(["vibrador de reserva"], AV, "same", kind="cell")], ["Responsable", V("Íñigo Larrea", AV, "same"), "En vigor desde", D("2025-10-01", AV, "far")], ["Eficacia comprobada el", O("sin comprobación en los documentos"), "Resultado de la comprobación", O("sin comprobación en los documentos")]], [3.8, 5, 3.8, 4.6])
F.h("4. Cierre")
F.stack(["Cerrada el", "Jefe de obra (firma)", "Responsable de calidad (firma)", "Dirección facultativa (firma)"], [O("el registro no tiene fecha de cierre; 27/08 es NC-029"), O("firma"), O("firma"), O("firma")])

SU, PU, CA = "Subcontratos.xlsx", "Puntuaciones subcontratas.xlsx", "Documentación CAE.csv"
F = Form("es-evaluacion-subcontratista", "es", "valdeluna", "edar-ribalta", header="Valdeluna – Compras – F-CO-12", shade="FFF2CC", font="Calibri")
F.title("EVALUACIÓN DE SUBCONTRATISTA: Encofrados Peñalba, S.L.")
F.p("Obra: EDAR de Ribalta. Periodo evaluado: segundo semestre de 2025.")
F.kv([["Subcontratista", "Encofrados Peñalba, S.L.", "NIF del subcontratista", V("B-31770235", SU, "same", "B31770235")],
      ["Contratista", V("Valdeluna Obras y Servicios, S.A.", CT, "near", "Valdeluna Obras y Servicios"), "NIF del contratista", V("A-31984402", "Datos de empresa.docx", "near", "A31984402")],
      ["Trabajos contratados", V("Encofrado y hormigonado de decantadores DS-1 y DS-2", SU, "near"), "Fecha del contrato", D("2024-07-15", SU, "same")],
      ["Importe del subcontrato, sin IVA (€)", N(684200, SU, "near"), "Importe del subcontrato, con IVA (€)", O("los documentos solo lo dan sin IVA")],
      ["Certificado a origen (€)", N(431870, SU, "same"), "Fecha de fin, real", O("el 30/01/2026 es el fin previsto")],
      ["Persona de contacto (administración)", V("Begoña Peñalba Ros", "Agenda.csv", "far", "Begoña Peñalba"), "Teléfono", V("600 555 180", "Agenda.csv", "far")]], [4, 4.8, 4, 4.4])
F.p("A. Documentación")
F.grid(["Documento", "Número", "Válido hasta", "En regla (sí/no)"], [
    ["Registro de Empresas Acreditadas", V("15/31/0007733", CA, "far"), D("2026-05-10", CA, "far"), V("sí", CA, "far", "si", "vigente", "Sí (vigente)")], ["Póliza de responsabilidad civil", V("RC-40-118276", CA, "near"), D("2026-01-15", CA, "near"), V("sí", CA, "far", "si", "vigente", "Sí (vigente)")],
    ["Corriente de pago Seguridad Social", O("el certificado no tiene número"), D("2025-10-18", CA, "near"), V("no", CA, "far", "caducado", "No (caducado)")], ["Corriente de pago Agencia Tributaria", O("no está en la documentación"), O("no está en la documentación"), O("no está en la documentación")]], [6, 4, 3.6, 3.6])
F.p("B. Puntuación (1 a 5)")
F.grid(["Criterio", "Puntos", "Puntos del semestre anterior"], [
    ["Calidad", V("2", PU, "near"), V("4", PU, "far")], ["Plazo", V("3", PU, "near"), V("3", PU, "far")], ["Seguridad y salud", V("2", PU, "far"), V("4", PU, "far")], ["Gestión ambiental", V("4", PU, "near"), V("4", PU, "far")],
    ["Precio", O("no se puntúa en esta obra"), O("no se puntúa en esta obra")], ["Media", V("2,75", PU, "same", "2.75"), V("3,75", PU, "far", "3.75")]])
F.line("Resultado: {}", V("Condicionado", PU, "far", ctl="list", items=["Preferente", "Apto", "Condicionado", "No apto"], text="Elija un elemento"))
F.h("C. Incidencias en el periodo")
F.kv([["No conformidad abierta a su cargo", V("NC-031", RN, "far"), "Amonestación por escrito de fecha", D("2025-09-23", AV, "same")], ["Accidentes con baja", O("ningún documento de esta obra habla de accidentes; el correo sin accidentes es de Montelar"), "Media de operarios en obra", O("el diario da un solo día (9) y los 22 son otra cosa")],
      ["Penalizaciones aplicadas (€)", O("no hay penalización; 4.350 es el coste de la reparación")], ["Retención de garantía", V("5 %", SU, "near", "5%", "5"), "Retención devuelta el", O("sin devolución")]], [4, 4.8, 4, 4.4])
F.line("Motivo de la amonestación: {}", C(["arnés", "uso de arnés en trepado"], AV, "far", text="__________________________________", kind="label"))
F.h("D. Conclusión")
F.line("Se propone mantener la homologación hasta {} (homologación actual válida hasta {}).", O("nadie ha propuesto una fecha", text="__________", label="mantener la homologación hasta"), D("2025-12-31", "Proveedores homologados.csv", "near", text="__________", label="homologación actual válida hasta"))
F.stack(["Evaluado por (jefe de obra)", "Fecha", "V.º B.º Compras"], [O("firma del evaluador"), O("fecha de la firma"), O("visto bueno")])

AE, OS, SI18, SD, PV, CC, CV, RM = "Marché - acte d'engagement.pdf", "Ordre de service n° 1.docx", "Situation n° 18.xlsx", "Suivi des décomptes.csv", "PV réunion de chantier 41.docx", "CCAP extrait.pdf", "CV Cheikh Mbow.docx", "Remplacement Otero.eml"
VI = "Valdeluna Sénégal - identification.xlsx"
F = Form("sn-decompte-18", "fr", "valdeluna", "assainissement-ndiambor", header="ONEP – Direction des Travaux – Modèle DP-3", shade="DAEEF3")
F.title("DÉCOMPTE PROVISOIRE N° 18")
F.line("Mois des travaux : {}     Transmis au maître d'œuvre le : {}", V("octobre 2025", SI18, "same", "2025-10", "10/2025", "Octobre 2025", text="____________", label="Mois des travaux"), D("2025-11-10", SD, "same", text="____________", label="Transmis au maître d'œuvre le"))
F.kv([["A. MARCHÉ"], ["Marché n°", V("T-ONEP-088/2023", AE, "same"), "Signé le", D("2023-12-12", AE, "same")],
      ["Maître d'ouvrage", V("Office National des Eaux Pluviales", AE, "near", "ONEP"), "Maître d'œuvre", V("Teranga Études et Contrôle", AE, "same")],
      ["Entrepreneur", V("Valdeluna Sénégal SUARL", AE, "near"), "NINEA", V("008714226 2G3", VI, "same")],
      ["Montant du marché HT (FCFA)", N(9418500000, AE, "same", 0), "Montant du marché TTC (FCFA)", N(11113830000, AE, "same", 0)],
      ["Démarrage des travaux", D("2024-02-05", OS, "near"), "Fin contractuelle", D("2026-04-05", OS, "far")],
      ["Avancement physique réalisé (%)", V("56,2", PV, "near", "56,2 %", "56.2"), "Avancement physique prévu (%)", V("63", PV, "far", "63 %")],
      ["Montant des avenants HT (FCFA)", O("l'avenant n° 1 est à l'étude, rien n'est signé"), "Date de réception provisoire", O("les travaux ne sont pas terminés")],
      ["B. PAIEMENT"], ["Domiciliation bancaire", V("Banque du Littoral", VI, "near"), "RIB", V("SN118 01004 014220087731 52", VI, "same")],
      ["Caution d'avance n°", V("CAD-2024-0117", "Cautions.xlsx", "near"), "Émise par", V("Assurances Baobab", "Cautions.xlsx", "far")]], [4, 4.7, 4, 4.5])
F.p("C. ÉTAT DES SOMMES (FCFA)")
F.grid(["", "Désignation", "Cumul à fin de mois", "Cumul du décompte précédent", "Vérifié maître d'œuvre"], [
    ["1", "Travaux à l'entreprise, HT", N(5214780400, SI18, "near", 0), N(4806215900, SI18, "near", 0), O("colonne du maître d'œuvre")], ["2", "Approvisionnements", N(86400000, SI18, "same", 0), N(71200000, SI18, "same", 0), O("colonne du maître d'œuvre")],
    ["3", "Travaux en régie", O("aucune régie dans la situation"), O("aucune régie"), O("colonne du maître d'œuvre")], ["4", "Révision des prix", O("aucune révision dans la situation"), O("aucune révision"), O("colonne du maître d'œuvre")],
    ["5", "Retenue de garantie à déduire", N(260739020, SI18, "near", 0), N(240310795, SI18, "near", 0), O("colonne du maître d'œuvre")], ["6", "Avance récupérée à déduire", N(1042956080, SI18, "far", 0), N(961243180, SI18, "far", 0), O("colonne du maître d'œuvre")],
    ["7", "Pénalités de retard à déduire", O("aucune pénalité appliquée"), O("aucune pénalité appliquée"), O("colonne du maître d'œuvre")]], [0.8, 5.6, 3.8, 3.8, 3.2])
F.kv([["Net du mois, HT", N(321623375, SI18, "near", 0), "TVA du mois", N(57892208, SI18, "near", 0)], ["Net à payer, TTC", N(379515583, SI18, "far", 0), "Intérêts moratoires réclamés", O("aucune pièce n'en réclame")],
      ["Décompte(s) impayé(s)", V("17", SD, "far", "n° 17"), "Date de paiement du décompte 17", O("pas encore payé ; le 31 octobre est le décompte 16")], ["Nombre d'exemplaires", V("5", "Visa décompte 17.eml", "far", "cinq", "cinq (5)"), "Décompte 18 visé le", O("pas encore visé ; le 24 octobre est le visa du décompte 17")]], [4, 4.7, 4, 4.5])
F.line("Dressé par la métreuse : {}    Téléphone : {}", V("Aïssatou Ba", "Personnel clé.csv", "same", text="______________", label="Dressé par la métreuse"), V("77 555 09 51", "Personnel clé.csv", "same", text="____________"))
F.grid(["Visa", "Nom", "Date", "Signature et cachet"], [["Entrepreneur", O("visa"), O("visa"), O("signature")], ["Maître d'œuvre", O("visa ; le décompte 18 n'est pas visé"), O("le 24 octobre est le visa du décompte 17"), O("signature")], ["Maître d'ouvrage", O("visa"), O("visa"), O("signature")]])

F = Form("sn-agrement-directeur-travaux", "fr", "valdeluna", "assainissement-ndiambor", header="Teranga Études et Contrôle – Mission de contrôle – Fiche MC 14", shade="E4DFEC", font="Times New Roman")
F.title("DEMANDE D'AGRÉMENT DE PERSONNEL CLÉ")
F.line("Marché n° {} – Poste concerné : Directeur des travaux", V("T-ONEP-088/2023", AE, "same", text="[numéro du marché]", kind="instruction", label="Marché n°"))
F.line("À l'attention de {}, chef de mission", V("Mamadou Lamine Cissé", PV, "near", "Mamadou Cissé", "M. L. Cissé", "M. Cissé", text="[nom et prénom]", kind="instruction", label="À l'attention de"))
F.kv([["1. PERSONNE REMPLACÉE"], ["Nom et prénom", V("Javier Otero Lage", "Personnel clé.csv", "far", "Javier Otero", "Otero Lage Javier"), "Agréée le", D("2024-01-25", "Personnel clé.csv", "same")],
      ["Date de départ", D("2025-12-31", PV, "near"), "Motif", V("raisons de santé", PV, "far", "santé")], ["Date de naissance", O("aucune pièce ne la donne pour M. Otero"), "Téléphone", V("77 555 09 40", "Personnel clé.csv", "same")],
      ["2. PERSONNE PROPOSÉE"], ["Nom et prénom", V("Cheikh Tidiane Mbow", CV, "far", "Cheikh Mbow", "Mbow Cheikh Tidiane"), "Date de naissance", D("1979-05-08", CV, "near")],
      ["Lieu de naissance", V("Ndiambor", CV, "near"), "Nationalité", V("sénégalaise", CV, "same", "Sénégal")], ["Diplôme", V("Ingénieur de conception en génie civil", CV, "far", "ingénieur"), "Année d'obtention", V("2004", CV, "near")],
      ["Établissement", V("École Polytechnique de Thiolane", CV, "near"), "N° d'inscription à l'Ordre des ingénieurs", O("le n° 21.884 est celui de M. Ramos, le CV de M. Mbow n'en donne pas")], ["Expérience générale (années)", V("21", CV, "near", "vingt et un", "Vingt et un ans", "21 ans"), "dont à un poste équivalent (années)", V("9", CV, "far", "neuf", "neuf ans", "9 ans")],
      ["Dans l'entreprise depuis", V("mars 2022", CV, "near", "03/2022"), "Fonction actuelle", V("directeur des travaux de la station de pompage de Mbane", CV, "near", "directeur des travaux")], ["Téléphone", V("77 555 09 63", RM, "far"), "Adresse électronique", O("l'adresse du CV retiré est celle de M. Ramos, aucune de M. Mbow")],
      ["Prise de fonction prévue", D("2025-12-22", RM, "near"), "Durée de passation (jours)", V("10", RM, "near", "dix", "dix jours", "10 jours")]], [4, 4.7, 4, 4.5])
F.p("3. Exigences du CCAP (article 14)")
F.kv([["Expérience exigée (années)", V("12", CC, "near", "12 ans"), "Nombre de projets similaires exigé", V("3", CC, "near")], ["Délai de la demande avant prise de fonction", V("trente jours", CC, "far", "30 jours", "30"), "Pénalité par jour à défaut (FCFA)", N(500000, CC, "near", 0)]], [4, 4.7, 4, 4.5])
F.p("4. Projets similaires de la personne proposée")
F.grid(["Période", "Projet", "Maître d'ouvrage", "Montant (millions FCFA)", "Longueur de réseau (km)"], [
    [V("2022–2025", CV, "same", "2022-2025"), V("Station de pompage et conduites de Mbane", CV, "same"), V("Société des Eaux du Fleuve", CV, "same"), V("4 870", CV, "same", "4870"), O("le CV ne donne pas la longueur")],
    [V("2018–2021", CV, "same", "2018-2021"), V("Canal à ciel ouvert de Ouakara", CV, "same"), V("Commune de Ouakara", CV, "same"), V("6 250", CV, "same", "6250"), O("le CV ne donne pas la longueur")],
    [V("2014–2017", CV, "same", "2014-2017"), V("Collecteurs pluviaux de Saré Yoba, lot 2", CV, "same"), V("Agence des Travaux Urbains", CV, "same"), V("3 940", CV, "same", "3940"), O("le CV ne donne pas la longueur")],
    [O("le CV a trois projets"), O("le CV a trois projets"), O("le CV a trois projets"), O("le CV a trois projets"), O("le CV a trois projets")]])
F.p("5. Pièces jointes")
F.line("{} Curriculum vitae   {} Copie du diplôme   {} Attestation de travail   {} Copie de la pièce d'identité   {} Casier judiciaire", X(RM, "near", label="Curriculum vitae"), X(RM, "same", label="Copie du diplôme"), X(RM, "same", label="Attestation de travail"), U("la copie de la carte d'identité manque encore", label="Copie de la pièce d'identité"), U("aucune pièce n'en parle", label="Casier judiciaire"))
F.line("Demande présentée au nom du titulaire par son gérant : {}", V("Pablo Arrieta", VI, "same", text="____________________", label="gérant"))
F.line("Signature : {}", O("signature", text="____________________"))
F.h("6. Décision du maître d'œuvre")
F.line("{} agréé     {} agréé sous réserve     {} refusé", U("décision du maître d'œuvre", label="agréé"), U("décision du maître d'œuvre", label="agréé sous réserve"), U("décision du maître d'œuvre", label="refusé"))
F.kv([["Observations", O("décision du maître d'œuvre")], ["Date de l'agrément", O("pas encore agréé ; le 25 janvier 2024 est M. Otero"), "Chef de mission", O("bloc de décision, signature")]], [4, 4.7, 4, 4.5])

for f in FORMS:
    f.finish()
