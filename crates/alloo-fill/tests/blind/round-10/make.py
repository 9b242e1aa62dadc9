"""Writes round 10 from scratch: templates, vaults and labels, the same bytes every time."""
import csv, datetime, io, json, os, re, shutil, sys, zipfile
HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.normpath(os.path.join(HERE, "..", "..", "labels")))
from check import locate, paragraphs, load
import docx, openpyxl
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

BASE = "crates/alloo-fill/tests/blind/round-10/"
for d in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, d), ignore_errors=True)
for f in os.listdir(HERE):
    if f.endswith(".toml"):
        os.remove(os.path.join(HERE, f))
os.makedirs(os.path.join(HERE, "templates"))
pdfmetrics.registerFont(TTFont("Droid", "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"))
STAMP = (2026, 1, 5, 8, 0, 0)


def repack(data, path):
    src = zipfile.ZipFile(io.BytesIO(data))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for n in src.namelist():
            if n in ("docProps/thumbnail.jpeg", "word/stylesWithEffects.xml"):
                continue
            b = src.read(n)
            if n in ("word/_rels/document.xml.rels", "[Content_Types].xml"):
                b = re.sub(rb'<(Relationship|Override) [^>]*stylesWithEffects[^>]*/>', b"", b)
            if n == "_rels/.rels":
                b = re.sub(rb'<Relationship [^>]*thumbnail[^>]*/>', b"", b)
            if n == "docProps/core.xml":
                b = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2026-01-05T08:00:00Z", b)
            i = zipfile.ZipInfo(n, STAMP)
            i.compress_type = zipfile.ZIP_DEFLATED
            i.external_attr = 0o644 << 16
            out.writestr(i, b)


# ---------------------------------------------------------------- papers
def vpath(path):
    p = os.path.join(HERE, "vaults", path)
    os.makedirs(os.path.dirname(p), exist_ok=True)
    return p


def font_of(doc, lang, size=10):
    st = doc.styles["Normal"]
    st.font.name = "Calibri" if lang != "zh" else "SimSun"
    st.font.size = Pt(size)
    st.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "SimSun")
    for n in range(1, 4):
        h = doc.styles[f"Heading {n}"]
        h.font.color.rgb = RGBColor(0x1F, 0x2D, 0x3D)
        h.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "SimHei")


def paper_docx(path, *blocks, lang="en"):
    d = docx.Document()
    d.core_properties.author = ""
    font_of(d, lang)
    for b in blocks:
        if isinstance(b, list):
            t = d.add_table(0, max(map(len, b)))
            t.style = "Table Grid"
            for r in b:
                cells = t.add_row().cells
                for c, x in zip(cells, r):
                    c.text = str(x)
            d.add_paragraph()
        elif b.startswith("# "):
            d.add_heading(b[2:], 1)
        elif b.startswith("## "):
            d.add_heading(b[3:], 2)
        elif b.startswith("- "):
            d.add_paragraph(b[2:], style="List Bullet")
        else:
            d.add_paragraph(b)
    buf = io.BytesIO()
    d.save(buf)
    repack(buf.getvalue(), vpath(path))


def paper_pdf(path, *blocks, lang="en"):
    f, fb = ("Droid", "Droid") if lang == "zh" else ("Helvetica", "Helvetica-Bold")
    wrap = "CJK" if lang == "zh" else None
    n = ParagraphStyle("n", fontName=f, fontSize=9.5, leading=13, spaceAfter=4, wordWrap=wrap)
    h = ParagraphStyle("h", fontName=fb, fontSize=13, leading=17, spaceAfter=5, spaceBefore=6, wordWrap=wrap)
    h2 = ParagraphStyle("h2", fontName=fb, fontSize=10.5, leading=14, spaceAfter=3, spaceBefore=5, wordWrap=wrap)
    c = ParagraphStyle("c", fontName=f, fontSize=8.5, leading=11, wordWrap=wrap)
    esc = lambda x: str(x).replace("&", "&amp;").replace("<", "&lt;")
    if lang == "zh":  # the CJK font has no Latin letters
        esc = lambda x: re.sub(r"[\x20-\u024f]+", lambda m: f'<font name="Helvetica">{m[0]}</font>', str(x))
    out = []
    for b in blocks:
        if isinstance(b, list):
            k = max(map(len, b))
            rows = [[Paragraph(esc(x), c) for x in r] + [""] * (k - len(r)) for r in b]
            w = [170 * 2.835 / k] * k
            if k == 2:
                w = [62 * 2.835, 108 * 2.835]
            t = Table(rows, colWidths=w)
            t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
            out += [t, Spacer(1, 8)]
        elif b.startswith("# "):
            out.append(Paragraph(esc(b[2:]), h))
        elif b.startswith("## "):
            out.append(Paragraph(esc(b[3:]), h2))
        elif b.startswith("- "):
            out.append(Paragraph("• " + esc(b[2:]), n))
        else:
            out.append(Paragraph(esc(b), n))
    SimpleDocTemplate(vpath(path), pagesize=A4, leftMargin=20 * 2.835, rightMargin=20 * 2.835, invariant=1, title=os.path.basename(path)[:-4]).build(out)


def paper_xlsx(path, **sheets):
    wb = openpyxl.Workbook()
    wb.remove(wb.active)
    for name, rows in sheets.items():
        ws = wb.create_sheet(name.replace("_", " "))
        for r in rows:
            ws.append([datetime.date.fromisoformat(x[1:]) if isinstance(x, str) and re.fullmatch(r"@\d{4}-\d\d-\d\d", x) else x for x in r])
        for row in ws.iter_rows():
            for cell in row:
                if isinstance(cell.value, (datetime.date, datetime.datetime)):
                    cell.number_format = "dd/mm/yyyy"
        for i in range(1, ws.max_column + 1):
            ws.column_dimensions[openpyxl.utils.get_column_letter(i)].width = 20
    buf = io.BytesIO()
    wb.save(buf)
    repack(buf.getvalue(), vpath(path))


def paper_csv(path, rows, sep=","):
    with open(vpath(path), "w", encoding="utf-8", newline="") as f:
        csv.writer(f, delimiter=sep, lineterminator="\r\n").writerows(rows)


def paper_text(path, text):
    with open(vpath(path), "w", encoding="utf-8", newline="\n") as f:
        f.write(text.strip("\n") + "\n")


def paper_eml(path, frm, to, date, subject, body, cc=None):
    head = [f"From: {frm}", f"To: {to}"] + ([f"Cc: {cc}"] if cc else []) + [f"Date: {date}", f"Subject: {subject}",
        "MIME-Version: 1.0", 'Content-Type: text/plain; charset="utf-8"', "Content-Transfer-Encoding: 8bit"]
    paper_text(path, "\n".join(head) + "\n\n" + body.strip("\n"))


# ---------------------------------------------------------------- values
MON = {"en": "January February March April May June July August September October November December".split(),
       "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
       "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
       "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()}


class D:
    def __init__(self, iso, *more):
        self.iso, self.more = iso, more

    def all(self, lang):
        x = datetime.date.fromisoformat(self.iso)
        a, m, y = x.day, x.month, x.year
        num = [f"{a:02}/{m:02}/{y}", f"{a}/{m}/{y}", f"{a:02}.{m:02}.{y}", f"{a}.{m}.{y}", self.iso, f"{a:02}-{m:02}-{y}", f"{a:02}/{m:02}/{y%100:02}", f"{a:02}.{m:02}.{y%100:02}"]
        en = f"{a} {MON['en'][m-1]} {y}"
        if lang == "en":
            out = [en, f"{a} {MON['en'][m-1][:3]} {y}", f"{a:02} {MON['en'][m-1]} {y}", f"{a:02} {MON['en'][m-1][:3]} {y}", f"{a}-{MON['en'][m-1][:3]}-{y%100:02}"] + num
        elif lang == "de":
            out = [f"{a:02}.{m:02}.{y}", f"{a}. {MON['de'][m-1]} {y}", f"{a:02}. {MON['de'][m-1]} {y}"] + num
        elif lang == "fr":
            w = MON["fr"][m-1]
            out = [f"{a} {w} {y}", f"{a:02} {w} {y}"] + ([f"1er {w} {y}"] if a == 1 else []) + num
        elif lang == "es":
            w = MON["es"][m-1]
            out = [f"{a} de {w} de {y}", f"{a:02} de {w} de {y}", f"{a} de {w} del {y}", f"{a} {w} {y}"] + num
        else:
            out = [f"{y}年{m}月{a}日", f"{y}年{m:02}月{a:02}日", f"{y}.{m}.{a}", f"{y}.{m:02}.{a:02}", f"{y}/{m}/{a}", f"{y}/{m:02}/{a:02}"] + num
        return list(dict.fromkeys(list(self.more) + out if self.more else out))


class M:
    """An amount or quantity."""
    def __init__(self, x, *more):
        self.x, self.more = x, more

    def all(self, lang):
        s = str(self.x)
        whole, _, frac = s.partition(".")
        grp = lambda sep: re.sub(r"(?<=\d)(?=(\d{3})+$)", sep, whole)
        fr = frac or None
        cents = (frac + "00")[:2]
        out = []
        order = {"en": [(",", "."), ("", "."), (" ", ".")], "zh": [(",", "."), ("", "."), (" ", ".")]}.get(lang, [(".", ","), (" ", ","), ("", ","), ("", "."), (",", "."), ("'", ".")])
        if lang == "fr":
            order = [(" ", ","), ("\u202f", ","), ("\u00a0", ","), ("", ","), ("", "."), (".", ","), (",", ".")]
        if lang == "es":
            order = [(".", ","), ("", ","), (" ", ","), ("", "."), (",", ".")]
        for g, dec in order:
            if fr and set(frac) != {"0"}:
                out.append(grp(g) + dec + frac)
                if len(frac) == 1:
                    out.append(grp(g) + dec + frac + "0")
            else:
                out += [grp(g), grp(g) + dec + "00"]
        return list(dict.fromkeys(list(self.more) + out))


class S:
    """A slot: value, narrative or open; `show` is what the template prints there."""
    def __init__(self, label, expect=None, source=None, dist=None, *alts, kind=None, show="", why=None, contains=None, box=None, items=None, control=False, at=None, ff=None):
        self.__dict__.update(locals())
        assert why or (source and dist in ("same", "near", "far")), label


def O(label, why, **k):
    return S(label, why=why, **k)


def q(s):
    return json.dumps(s, ensure_ascii=False)


# ---------------------------------------------------------------- forms
class Form:
    def __init__(self, name, firm, project, lang, size=10, margins=2.0):
        self.name, self.firm, self.project, self.lang = name, firm, project, lang
        self.doc = docx.Document()
        self.doc.core_properties.author = ""
        font_of(self.doc, lang, size)
        s = self.doc.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(margins)
        s.top_margin = s.bottom_margin = Cm(2)
        self.slots, self.nctl, self.nff = [], 0, 0

    def head(self, text):
        self.doc.sections[0].header.paragraphs[0].text = text

    def foot(self, text):
        self.doc.sections[0].footer.paragraphs[0].text = text

    def title(self, text):
        p = self.doc.add_paragraph()
        r = p.add_run(text)
        r.bold = True
        r.font.size = Pt(15)

    def h(self, text, level=1):
        self.doc.add_heading(text, level)

    def _sdt(self, slot, p):
        m = "w:sdt"
        sdt = OxmlElement(m)
        pr = OxmlElement("w:sdtPr")
        a = OxmlElement("w:alias")
        a.set(qn("w:val"), slot.label)
        pr.append(a)
        tg = OxmlElement("w:tag")
        tg.set(qn("w:val"), "f%d" % self.nctl)
        pr.append(tg)
        if slot.box:
            pr.append(parse_xml('<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'))
            text = "☐"
        else:
            pr.append(OxmlElement("w:showingPlcHdr"))
            if slot.items:
                dd = OxmlElement("w:dropDownList")
                for i in slot.items:
                    li = OxmlElement("w:listItem")
                    li.set(qn("w:displayText"), i)
                    li.set(qn("w:value"), i)
                    dd.append(li)
                pr.append(dd)
            else:
                pr.append(OxmlElement("w:text"))
            text = slot.show
        sdt.append(pr)
        con = OxmlElement("w:sdtContent")
        r = OxmlElement("w:r")
        rp = OxmlElement("w:rPr")
        if slot.box:
            rf = OxmlElement("w:rFonts")
            for k in ("ascii", "hAnsi", "eastAsia"):
                rf.set(qn("w:" + k), "MS Gothic")
            rp.append(rf)
        else:
            col = OxmlElement("w:color")
            col.set(qn("w:val"), "808080")
            rp.append(col)
        r.append(rp)
        t = OxmlElement("w:t")
        t.text = text
        r.append(t)
        con.append(r)
        sdt.append(con)
        p._p.append(sdt)
        self.nctl += 1

    def _ff(self, slot, p):
        self.nff += 1
        inner = '<w:textInput/>' if slot.ff == "text" else '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>'
        word = "FORMTEXT" if slot.ff == "text" else "FORMCHECKBOX"
        r = lambda x: p._p.append(parse_xml(f'<w:r {nsdecls("w")}>{x}</w:r>'))
        r(f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Feld{self.nff}"/><w:enabled/><w:calcOnExit w:val="0"/>{inner}</w:ffData></w:fldChar>')
        r(f'<w:instrText xml:space="preserve"> {word} </w:instrText>')
        if slot.ff == "text":
            r('<w:fldChar w:fldCharType="separate"/>')
            r('<w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t>')
        r('<w:fldChar w:fldCharType="end"/>')

    def _segs(self, p, segs, where, bold=False):
        lit = ""
        pend = []
        for s in segs:
            if isinstance(s, str):
                p.add_run(s).bold = bold or None
                lit = s
                for x in pend:
                    x[4] = s
                pend = []
            elif s.ff:
                self.slots.append([s, "ff", self.nff, s.at or where])
                self._ff(s, p)
            elif s.box or s.items or s.control:
                self.slots.append([s, "control", self.nctl, s.at or where])
                self._sdt(s, p)
            else:
                rec = [s, "text", p._p, lit, None, s.at or where]
                self.slots.append(rec)
                pend = [rec]
                p.add_run(s.show)

    def p(self, *segs, bold=False, style=None):
        p = self.doc.add_paragraph(style=style)
        first = next((x for x in segs if isinstance(x, str)), "")
        self._segs(p, segs, f"paragraph '{first.strip()[:28]}'", bold)
        return p

    def narr(self, slot):
        p = self.doc.add_paragraph(slot.show)
        self.slots.append([slot, "narr", p._p, None, None, "under the heading"])

    def table(self, rows, widths=None, header=False, shade=True, labels="even", style="Table Grid", kind="cell"):
        k = max(sum(c[1] if isinstance(c, tuple) else 1 for c in r) for r in rows)
        t = self.doc.add_table(0, k)
        t.style = style
        t.autofit = False
        ti = len(list(self.doc.element.body.iter(qn("w:tbl")))) - 1
        for ri, r in enumerate(rows):
            cells = t.add_row().cells
            ci = gi = 0
            merged = []
            for c in r:
                span = 1
                if isinstance(c, tuple):
                    c, span = c
                cell = cells[gi]
                if span > 1:
                    merged.append((gi, gi + span - 1))
                p = cell.paragraphs[0]
                where = f"table {ti}, row {ri}"
                if isinstance(c, S):
                    if c.box or c.items or c.control or c.ff:
                        self._segs(p, [c], where)
                    else:
                        if c.show:
                            p.add_run(c.show)
                        self.slots.append([c, "cell", (ti, ri, ci), None, None, c.at or where, kind])
                elif isinstance(c, list):
                    self._segs(p, c, where)
                else:
                    run = p.add_run(c)
                    if header and ri == 0:
                        run.bold = True
                    if shade and c and not (header and ri > 0):
                        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="E7EBF0"/>'))
                gi += span
                ci += 1
            for a, b in merged:
                cells[a].merge(cells[b])
                # python-docx leaves empty paragraphs of the merged cells out; text stays in the first
        if widths:
            for row in t.rows:
                for tc in row._tr.tc_lst:
                    g = tc.grid_offset
                    tc.width = Cm(sum(widths[g:g + tc.grid_span]))
            for i, w in enumerate(widths):
                t.columns[i].width = Cm(w)
        self.doc.add_paragraph()

    def save(self):
        path = os.path.join(HERE, "templates", self.name + ".docx")
        buf = io.BytesIO()
        self.doc.save(buf)
        repack(buf.getvalue(), path)
        part = "word/document.xml"
        root = load(path, part)
        from check import W
        ps = paragraphs(root)
        full = "\n" + "\n".join(ps) + "\n"
        elems = list(self.doc.element.iter(qn("w:p")))
        off, starts = 1, []
        for x in ps:
            starts.append(off)
            off += len(x) + 1
        out = [f'template = "{BASE}templates/{self.name}.docx"', f'vault = "{BASE}vaults/{self.firm}"', f'project = "{self.project}"', f'language = "{self.lang}"', ""]
        sq = lambda s: re.sub(r"\s+", " ", s).strip()
        used = {}
        for rec in self.slots:
            s, how = rec[0], rec[1]
            if how == "cell":
                ti, ri, ci = rec[2]
                find = {"table": ti, "row": ri, "col": ci}
                kind, at = s.kind or rec[6], rec[5]
            elif how == "control":
                find, kind, at = {"control": rec[2]}, s.kind or "content_control", rec[3]
            elif how == "ff":
                find, kind, at = {"form_field": rec[2]}, s.kind or "form_field", rec[3]
            else:
                i = next(j for j, e in enumerate(elems) if e is rec[2])
                at = rec[5]
                if how == "narr":
                    kind = s.kind or "narrative"
                    after = ps[i - 1] + "\n"
                    j = next(j for j in range(i + 1, len(ps)) if ps[j])
                    nx = next((sq(r[3]) for r in self.slots if r[1] == "text" and r[2] is elems[j]), ps[j])
                    pos = starts[i]
                    find = {"after": after, "before": "\n" + nx}
                    at = f"under '{ps[i-1]}'"
                else:
                    kind = s.kind or "label"
                    after = sq(rec[3])
                    assert len(after) > 3, (self.name, s.label, after)
                    before = sq(rec[4]) if rec[4] else None
                    # which occurrence: every slot of this paragraph in order
                    mine = [r for r in self.slots if r[1] == "text" and r[2] is rec[2]]
                    pos = starts[i]
                    for r in mine:
                        pos = full.index(sq(r[3]), pos) + len(sq(r[3]))
                        if r is rec:
                            break
                    find = {"after": after}
                    if before:
                        find["before"] = before
                n, a = 0, 0
                while True:
                    a = full.find(after, a)
                    if a + len(after) == pos:
                        break
                    assert 0 <= a < pos, (self.name, s.label, after)
                    a += len(after)
                    n += 1
                if n:
                    find["nth"] = n
            was = locate(path, {"part": part, **find})
            assert was is not None, (self.name, s.label, find)
            if not s.box and s.ff != "box":
                assert was == sq(s.show), (self.name, s.label, was, s.show)
            out += ["[[slot]]", f"kind = {q(kind)}", f"label = {q(s.label)}"]
            key = (kind, s.label)
            if used.get(key):
                out.append(f"nth = {used[key]}")
            used[key] = used.get(key, 0) + 1
            out += [f"at = {q(at)}", "find = { " + ", ".join([f'part = "{part}"'] + [f"{k} = {q(v)}" for k, v in find.items()]) + " }", f"was = {q(was)}"]
            if s.why:
                out += ["open = true", f"why = {q(s.why)}"]
            else:
                if s.contains:
                    out.append("contains = " + q(s.contains if isinstance(s.contains, list) else [s.contains]))
                else:
                    vals = s.expect.all(self.lang) if isinstance(s.expect, (D, M)) else [s.expect]
                    for x in s.alts:
                        vals += x.all(self.lang) if isinstance(x, (D, M)) else [x]
                    vals = list(dict.fromkeys(vals))
                    out.append(f"expect = {q(vals[0])}")
                    if vals[1:]:
                        out.append(f"any_of = {q(vals[1:])}")
                out += [f"source = {q(s.source)}", f"distance = {q(s.dist)}"]
            out.append("")
        with open(os.path.join(HERE, self.name + ".toml"), "w", encoding="utf-8", newline="\n") as f:
            f.write("\n".join(out))


# ================================================================ Tarnwick: firm's papers
T = "tarnwick/"
paper_docx(T + "Company particulars.docx", "# Tarnwick Construction Limited – company particulars", "Sheet for pre-qualification returns. Keep up to date: commercial team, January 2026.",
    [["Registered name", "Tarnwick Construction Limited"], ["Company registration no.", "04418276"], ["Registered office", "Unit 6, Canal Reach, Stone, Staffordshire ST15 8QF"],
     ["VAT registration no.", "GB 763 2210 54"], ["CITB levy no.", "1770482"], ["NHBC registration no.", "91427"], ["Switchboard", "01785 555 010"], ["Turnover, year to 30 June 2025", "£61.4m"],
     ["ISO 9001 certificate", "QM 20883, expires 14 November 2027"], ["ISO 14001 certificate", "EM 20884, expires 14 November 2027"]],
    "The company builds housing for registered providers and, through its water division at Telford, treatment works and trunk mains for two water companies.")
paper_xlsx(T + "Insurance register 2026.xlsx", Policies=[["Class", "Insurer", "Policy no.", "Limit", "Basis", "From", "Expiry"],
    ["Employers' liability", "Marlowe Mutual", "EL/5520871", 10000000, "any one occurrence", "@2025-10-01", "@2026-09-30"],
    ["Public and products liability", "Marlowe Mutual", "PL/5520872", 10000000, "any one occurrence", "@2025-10-01", "@2026-09-30"],
    ["Contractors' all risks", "Harrow & Penn", "CAR-118840-25", 12500000, "any one contract", "@2025-10-01", "@2026-09-30"],
    ["Professional indemnity", "Quayline Specialty", "PI-77103", 5000000, "aggregate", "@2026-01-01", "@2026-12-31"]],
    Lapsed=[["Class", "Insurer", "Policy no.", "Limit", "Expiry"], ["Public and products liability", "Marlowe Mutual", "PL/5410336", 5000000, "@2025-09-30"]])
paper_csv(T + "Staff directory.csv", [["Name", "Position", "Base", "Mobile", "E-mail"],
    ["Priya Marchetti", "Contracts manager, housing", "Stone", "07700 900 112", "p.marchetti@tarnwick.example"],
    ["Dean Holloway", "Site manager", "Larkmead Phase 2", "07700 900 118", "d.holloway@tarnwick.example"],
    ["Kirsty Bowland", "Customer care manager", "Stone", "07700 900 121", "k.bowland@tarnwick.example"],
    ["Alasdair Venn", "Contracts manager, water", "Telford", "07700 900 130", "a.venn@tarnwick.example"],
    ["Nadia Osei", "Project manager", "Oakhanger WTW", "07700 900 134", "n.osei@tarnwick.example"],
    ["Martin Fallow", "Quality engineer", "Oakhanger WTW", "07700 900 137", "m.fallow@tarnwick.example"],
    ["Gwen Tordoff", "Commercial director", "Stone", "07700 900 101", "g.tordoff@tarnwick.example"]])
# ---------------------------------------------------------------- Larkmead Phase 2
L = T + "larkmead-phase-2/"
paper_docx(L + "Contract summary.docx", "# Larkmead Phase 2, Pershall – contract summary", "38 homes, JCT Design and Build Contract 2016 with the Employer's amendments.",
    [["Employer", "Stourbrook Housing Association"], ["Employer's Agent", "Pinnock Vale LLP, Ruth Ansty"], ["Contractor", "Tarnwick Construction Limited"], ["Contract no.", "SHA/DEV/0417"],
     ["Contract sum", "£7,846,200.00"], ["Contract date", "14 March 2025"], ["Date of possession", "7 April 2025"], ["Completion, Section 1 (Plots 1 to 16)", "27 March 2026"], ["Completion, Section 2 (Plots 17 to 38)", "28 August 2026"],
     ["Liquidated damages", "£310 per home per week"], ["Rectification Period", "12 months from handover of each home"], ["Retention", "3 %"]],
    "## Handover of homes", "Homes are handed over one by one under clause 2.30 as amended. The Employer's Agent gives five working days' notice of the handover inspection. A home with more than ten outstanding items is not accepted.")
plots = [["Plot", "House type", "Tenure", "Postal address", "Gross internal area m2", "Parking", "NHBC policy", "Planned handover"]]
paper_xlsx(L + "Plot schedule rev H.xlsx", Plots=plots + [
    [12, "Calder 2B4P", "Affordable rent", "5 Fuller's Close, Pershall ST18 4WD", 79.4, "2 spaces", "K1 4470612", "@2026-03-06"],
    [13, "Calder 2B4P", "Affordable rent", "7 Fuller's Close, Pershall ST18 4WD", 79.4, "2 spaces", "K1 4470613", "@2026-03-06"],
    [14, "Ashdown 3B5P", "Shared ownership", "9 Fuller's Close, Pershall ST18 4WD", 93.1, "2 spaces", "K1 4470614", "@2026-03-13"],
    [15, "Brathay 4B6P", "Shared ownership", "11 Fuller's Close, Pershall ST18 4WD", 107.8, "1 space, garage", "K1 4470615", "@2026-03-13"],
    [16, "Ashdown 3B5P", "Affordable rent", "15 Fuller's Close, Pershall ST18 4WD", 93.1, "2 spaces", "K1 4470616", "@2026-03-20"]],
    Notes=[["Rev H, 12 January 2026: street naming confirmed by the Borough Council, postal addresses changed throughout."], ["Rev G: tenures of plots 14 and 16 exchanged."]])
paper_xlsx(L + "Superseded/Plot schedule rev F.xlsx", Plots=plots + [
    [13, "Calder 2B4P", "Affordable rent", "20 Larkmead Way, Pershall ST18 4WB", 79.4, "2 spaces", "", "@2026-02-27"],
    [14, "Ashdown 3B5P", "Affordable rent", "22 Larkmead Way, Pershall ST18 4WB", 93.1, "2 spaces", "", "@2026-02-27"],
    [15, "Brathay 4B6P", "Shared ownership", "24 Larkmead Way, Pershall ST18 4WB", 107.8, "1 space, garage", "", "@2026-02-27"]])
paper_docx(L + "Handover meeting plots 14 and 15.docx", "# Handover inspection, Plots 14 and 15 – notes", "Held on site, Friday 20 March 2026, 9.30. Present: Ruth Ansty (Pinnock Vale LLP), Leon Haskett (Stourbrook Housing Association, development officer), Dean Holloway and Kirsty Bowland (Tarnwick).",
    "## Plot 14", "Inspected room by room. Two items remain open from the snag list; Tarnwick to clear them by 2 April 2026. The home was accepted and handed over today; the Rectification Period runs to 20 March 2027. Home User Guide left in the kitchen drawer. Smoke and heat alarms tested in Leon's presence. The demonstration for the purchaser will be held when the sale completes; no purchaser has been named yet.",
    "## Plot 15", "Not accepted: fourteen items open, garage door missing. Re-inspection on 27 March 2026. Purchasers Mr and Mrs Tillotson have been told.",
    "## General", [["Action", "By", "Date"], ["Water meter reading Plot 14 (chamber under contractor's pallets)", "Dean Holloway", "24 March 2026"], ["Bin store paving, Plots 12 to 15", "Tarnwick", "10 April 2026"]])
paper_csv(L + "Meter readings.csv", [["Plot", "Supply", "Meter serial no.", "MPAN / MPRN", "Reading", "Read on"],
    ["13", "Electricity", "E20K1188203", "1400 0088 1203 6", "00041", "06/03/2026"], ["13", "Gas", "G4A5510220", "7750 233 108", "00012", "06/03/2026"], ["13", "Water", "W25-60413", "", "0009", "06/03/2026"],
    ["14", "Electricity", "E20K1188219", "1400 0088 1219 4", "00057", "20/03/2026"], ["14", "Gas", "G4A5510236", "7750 233 214", "00018", "20/03/2026"], ["14", "Water", "W25-60427", "", "", ""],
    ["15", "Electricity", "E20K1188224", "1400 0088 1224 7", "00102", "20/03/2026"], ["15", "Gas", "G4A5510241", "7750 233 309", "00031", "20/03/2026"], ["15", "Water", "W25-60431", "", "0014", "20/03/2026"]])
paper_pdf(L + "Boiler commissioning plot 14.pdf", "# Benchmark commissioning checklist – gas boiler system", "Address: Plot 14, Larkmead Phase 2, Pershall",
    [["Boiler make and model", "Veltra Eco 24 System"], ["Boiler serial number", "VE24-2509-11873"], ["Commissioned by", "S. Rudyard, Rudyard Heating Ltd"], ["Gas Safe registration number (company)", "558201"], ["Commissioning date", "2 March 2026"],
     ["Building Regulations notification number", "to follow"], ["Gas rate", "2.41 m³/h"], ["CO at full rate", "88 ppm"], ["CO/CO2 ratio", "0.0009"], ["System pressure cold", "1.2 bar"], ["Inhibitor used", "Fernlow F1"]],
    "The operation of the boiler and the controls will be shown to the customer at the home demonstration.")
paper_pdf(L + "Air permeability report.pdf", "# Sealwright Testing – air permeability test report AT-2217", "Client: Tarnwick Construction Limited. Site: Larkmead Phase 2. Tests to ATTMA TSL1, fan pressurisation at 50 Pa. Limit for all types by the design SAP: 5.00 m³/(h·m²).",
    [["Plot", "Test date", "Envelope area m²", "Result m³/(h·m²)", "Certificate"], ["12", "17 February 2026", "186", "4.12", "AT-2217/12"], ["13", "17 February 2026", "186", "4.31", "AT-2217/13"], ["14", "24 February 2026", "214", "3.87", "AT-2217/14"], ["15", "24 February 2026", "241", "4.66", "AT-2217/15"]])
paper_csv(L + "EPC and electrical register.csv", [["Plot", "EPC RRN", "EPC date", "SAP", "Band", "Electrical certificate no.", "EIC date", "Electrician"],
    ["12", "0310-2894-7330-2106-1121", "03/03/2026", "84", "B", "EIC-30871", "26/02/2026", "Dovestone Electrical"], ["13", "0310-2894-7330-2106-1138", "03/03/2026", "84", "B", "EIC-30872", "26/02/2026", "Dovestone Electrical"],
    ["14", "0310-2894-7330-2106-1145", "10/03/2026", "86", "B", "EIC-30879", "05/03/2026", "Dovestone Electrical"], ["15", "0310-2894-7330-2106-1152", "10/03/2026", "83", "B", "EIC-30880", "05/03/2026", "Dovestone Electrical"]])
paper_xlsx(L + "Snag list plots 12-15.xlsx", Snags=[["No.", "Plot", "Location", "Item", "Trade", "Raised", "Closed"],
    [201, 13, "Kitchen", "Plinth missing", "Joiner", "@2026-03-02", "@2026-03-05"], [208, 14, "Hall", "Paint runs on door lining", "Decorator", "@2026-03-16", "@2026-03-19"],
    [209, 14, "Bathroom", "Sealant to bath incomplete", "Plumber", "@2026-03-16", ""], [210, 14, "Bedroom 2", "Window handle loose", "Joiner", "@2026-03-16", "@2026-03-18"],
    [211, 14, "Rear garden", "Gate does not latch", "Fencer", "@2026-03-16", ""], [214, 15, "Garage", "Door not fitted", "Garage door supplier", "@2026-03-16", ""], [215, 15, "Lounge", "Cracked socket plate", "Electrician", "@2026-03-16", ""]])
paper_text(L + "Key register.md", """# Key register, Larkmead Phase 2

| Plot | Front door | Rear door | Window | Garage | Meter box | Released to | Date |
|---|---|---|---|---|---|---|---|
| 12 | 3 | 2 | 6 | - | 1 | Leon Haskett, SHA | 6 March 2026 |
| 13 | 3 | 2 | 6 | - | 1 | Leon Haskett, SHA | 6 March 2026 |
| 14 | 4 | 2 | 8 | - | 1 | Leon Haskett, SHA | 20 March 2026 |
| 15 | 4 | 2 | 9 | 2 | 1 | held on site | |

Construction cores were taken out of Plot 14 on 19 March, the builder's key no longer works.
""")
paper_pdf(L + "Building control completion certificate.pdf", "# Midshire Building Control – completion certificate", "Building Act 1984, Building Regulations 2010. Application FP/2025/0388, Larkmead Phase 2.",
    [["Certificate", "Dwelling", "Date of issue"], ["CC/26/0142", "Plot 12", "4 March 2026"], ["CC/26/0143", "Plot 13", "4 March 2026"], ["CC/26/0151", "Plot 14", "18 March 2026"]],
    "Plot 15: final inspection on 17 March not passed, handrail to stair.", "This certificate is evidence (but not conclusive evidence) that the requirements specified in it have been complied with.")
paper_eml(L + "Handover Plot 14 moved.eml", "Ruth Ansty <r.ansty@pinnockvale.example>", "Dean Holloway <d.holloway@tarnwick.example>", "Wed, 11 Mar 2026 16:02:00 +0000", "Plot 14 handover moved",
    "Dean,\n\nwithout the building control certificate I cannot inspect Plot 14 on the 13th. Please take this as the new notice: inspection and handover on Friday 20 March, 9.30, together with Plot 15.\n\nLeon will bring the key envelopes. We will use certificate form HH-3 and number it HC-014.\n\nRuth", cc="Leon Haskett <l.haskett@stourbrook.example>")
paper_text(L + "Customer care at Larkmead.md", """# Customer care at Larkmead

Customer care manager: Kirsty Bowland. Defects in office hours: 01785 555 024. Out of hours, emergencies only (no heating, water through a ceiling, no power): 0333 555 0199, answered by Homeline.

Response: emergency 4 hours, urgent 3 working days, routine 20 working days.

Each home gets a Home User Guide (version 3, September 2025). The show home at Plot 1 closes on 30 April 2026.
""")
paper_text(L + "Site diary week 12.md", """# Site diary, week 12 (16 to 20 March 2026), D. Holloway

Mon: 41 men. Snagging Plot 14 with Ruth's clerk. Roof tiles Plot 22.
Wed: building control passed Plot 14 and failed Plot 15 on the handrail. Rain from 2 pm.
Fri: handover of Plot 14, keys to Leon. Street lighting column 6 energised. The sales office asked about garages: only the Brathay type has one.
""")
f = Form("uk-home-handover", "tarnwick", "larkmead-phase-2", "en")
f.head("Form HH-3 – Home handover certificate")
f.title("HOME HANDOVER CERTIFICATE – PLOT 14")
pl = "larkmead-phase-2/"
X = lambda n: pl + n
SCH, MIN, MET, EPC, AIR, BCC, BOI, SNG, KEY, SUM = map(X, ["Plot schedule rev H.xlsx", "Handover meeting plots 14 and 15.docx", "Meter readings.csv", "EPC and electrical register.csv", "Air permeability report.pdf", "Building control completion certificate.pdf", "Boiler commissioning plot 14.pdf", "Snag list plots 12-15.xlsx", "Key register.md", "Contract summary.docx"])
f.table([["Development", S("Development", "Larkmead Phase 2", SUM, "same"), "Certificate no.", S("Certificate no.", "HC-014", X("Handover Plot 14 moved.eml"), "near")],
    ["Employer", S("Employer", "Stourbrook Housing Association", SUM, "same"), "Contract no.", S("Contract no.", "SHA/DEV/0417", SUM, "same")],
    ["Main contractor", S("Main contractor", "Tarnwick Construction Limited", SUM, "near", "Tarnwick Construction Ltd", "Tarnwick"), "Employer's Agent", S("Employer's Agent", "Pinnock Vale LLP", SUM, "same", "Ruth Ansty")],
    ["Postal address", (S("Postal address", "9 Fuller's Close, Pershall ST18 4WD", SCH, "same", "9 Fuller's Close"), 3)],
    ["House type", S("House type", "Ashdown 3B5P", SCH, "same", "Ashdown"), "Tenure", S("Tenure", "Shared ownership", SCH, "same")],
    ["Floor area inside (m²)", S("Floor area inside (m²)", "93.1", SCH, "near"), "New home warranty policy no.", S("New home warranty policy no.", "K1 4470614", SCH, "near")],
    ["Planned handover", S("Planned handover", D("2026-03-13"), SCH, "same"), "Actual handover", S("Actual handover", D("2026-03-20"), MIN, "near")],
    ["Purchaser's name", S("Purchaser's name", why="no purchaser of Plot 14 is named; Mr and Mrs Tillotson buy Plot 15", kind="cell"), "Site manager", S("Site manager", "Dean Holloway", "Staff directory.csv", "same")],
    ["Bedrooms", S("Bedrooms", "3", SCH, "far", "3 bedrooms", "three"), "Persons (design occupancy)", S("Persons (design occupancy)", "5", SCH, "far", "5 persons", "five")],
    ["Parking spaces", S("Parking spaces", "2", SCH, "same", "2 spaces"), "Loft insulation (mm)", O("Loft insulation (mm)", "not in the papers")],
    ["Purchaser's telephone", O("Purchaser's telephone", "no purchaser of Plot 14 is named"), "Sale completed on", O("Sale completed on", "the sale has not completed; 20 March is the handover")]], [3.6, 5, 3.6, 4.8])
f.h("1 Certificates", 2)
f.table([["Certificate", "Reference", "Date", "Result"],
    ["Building control completion", S("Building control completion: reference", "CC/26/0151", BCC, "same"), S("Building control completion: date", D("2026-03-18"), BCC, "same"), "n/a"],
    ["Energy performance certificate", S("EPC: reference", "0310-2894-7330-2106-1145", EPC, "near"), S("EPC: date", D("2026-03-10"), EPC, "near"), S("EPC: result", "86", EPC, "far", "B", "86 B", "B 86", "B (86)", "86 (B)")],
    ["Pressure test (air leakage)", S("Air test: reference", "AT-2217/14", AIR, "near"), S("Air test: date", D("2026-02-24"), AIR, "near"), S("Air test: result", "3.87", AIR, "near")],
    ["Electrical installation", S("Electrical: reference", "EIC-30879", EPC, "near"), S("Electrical: date", D("2026-03-05"), EPC, "near"), "n/a"],
    ["Gas: Building Regulations notification", O("Gas notification: reference", "the checklist says 'to follow'; 558201 is the company's Gas Safe registration"), S("Gas commissioning: date", why="2 March is the commissioning; the notification is to follow", kind="cell"), "n/a"],
    ["Sprinkler commissioning", O("Sprinkler: reference", "no sprinklers in the papers"), O("Sprinkler: date", "no sprinklers in the papers"), O("Sprinkler: result", "no sprinklers in the papers")],
    ["Solar panels (MCS certificate)", O("MCS: reference", "no solar panels in the papers"), O("MCS: date", "no solar panels in the papers"), "n/a"]], [5.4, 5, 3.4, 3.2], header=True)
f.h("2 Meters", 2)
f.table([["Supply", "Meter serial no.", "Supply point no.", "Reading at handover"],
    ["Electricity", S("Electricity: serial no.", "E20K1188219", MET, "same"), S("Electricity: supply point no.", "1400 0088 1219 4", MET, "far"), S("Electricity: reading", "00057", MET, "same", "57")],
    ["Gas", S("Gas: serial no.", "G4A5510236", MET, "same"), S("Gas: supply point no.", "7750 233 214", MET, "far"), S("Gas: reading", "00018", MET, "same", "18")],
    ["Water", S("Water: serial no.", "W25-60427", MET, "same"), "n/a", O("Water: reading", "not read at Plot 14, to follow by 24 March; 0009 and 0014 are of Plots 13 and 15")]], [3, 4.6, 5, 4.4], header=True)
f.h("3 Heating and keys", 2)
f.p("Boiler (make and model): ", S("Boiler (make and model)", "Veltra Eco 24 System", BOI, "same", "Veltra Eco 24", show="______________________"), "  Serial no. of boiler: ", S("Serial no. of boiler", "VE24-2509-11873", BOI, "same", show="________________"))
f.p("Commissioning engineer: ", S("Commissioning engineer", "Rudyard Heating Ltd", BOI, "near", "Rudyard Heating", "S. Rudyard", show="______________________"), "  Set to work on: ", S("Boiler set to work on", D("2026-03-02"), BOI, "near", show="______________"))
f.p("Keys handed over – front door: ", S("Front door keys", "4", KEY, "same", show="____"), " rear door: ", S("Rear door keys", "2", KEY, "same", show="____"), " window keys: ", S("Window keys", "8", KEY, "same", show="____"), " garage door keys: ____")
f.p("Keys released to: ", S("Keys released to", "Leon Haskett", KEY, "same", show="____________________"))
f.p(S("Home User Guide issued", "☒", MIN, "near", box=True), " Home User Guide issued     ", S("Alarms tested", "☒", MIN, "near", box=True), " Smoke and heat alarms tested     ", S("Home demonstration given", why="the demonstration is held only when the sale completes", box=True), " Home demonstration given to the customer")
f.h("4 Items outstanding at handover", 2)
f.table([["Snag no.", "Location", "Item", "Trade", "To be cleared by"],
    [S("Snag no. / row 1", "209", SNG, "same"), S("Location / row 1", "Bathroom", SNG, "same"), S("Item / row 1", "Sealant to bath incomplete", SNG, "same"), S("Trade / row 1", "Plumber", SNG, "same"), S("To be cleared by / row 1", D("2026-04-02"), MIN, "far")],
    [S("Snag no. / row 2", "211", SNG, "same"), S("Location / row 2", "Rear garden", SNG, "same"), S("Item / row 2", "Gate does not latch", SNG, "same"), S("Trade / row 2", "Fencer", SNG, "same"), S("To be cleared by / row 2", D("2026-04-02"), MIN, "far")],
    [O("Snag no. / row 3", "only two items of Plot 14 are open"), O("Location / row 3", "only two items of Plot 14 are open"), O("Item / row 3", "only two items of Plot 14 are open"), O("Trade / row 3", "only two items of Plot 14 are open"), O("To be cleared by / row 3", "only two items of Plot 14 are open")],
    [O("Snag no. / row 4", "only two items of Plot 14 are open"), O("Location / row 4", "only two items of Plot 14 are open"), O("Item / row 4", "only two items of Plot 14 are open"), O("Trade / row 4", "only two items of Plot 14 are open"), O("To be cleared by / row 4", "only two items of Plot 14 are open")]], [2, 3, 6, 3, 3], header=True, kind="table_row")
f.p("The Rectification Period for this home ends on ", S("Rectification Period ends on", D("2027-03-20"), MIN, "near", show="______________"), ". Defects out of hours (emergencies only), telephone ", S("Out of hours telephone", "0333 555 0199", X("Customer care at Larkmead.md"), "same", show="______________"), ".")
f.table([["For the Contractor", "For the Employer", "Purchaser"], [["Signed: ", O("Signed (Contractor)", "signature", show="____________")], ["Signed: ", O("Signed (Employer)", "signature", show="____________")], ["Signed: ", O("Signed (Purchaser)", "signature", show="____________")]],
    [["Date: ", O("Date (Contractor)", "date of signature", show="____________")], ["Date: ", O("Date (Employer)", "date of signature", show="____________")], ["Date: ", O("Date (Purchaser)", "date of signature", show="____________")]]], [5.6, 5.7, 5.7], header=True)
f.save()
# ---------------------------------------------------------------- Oakhanger WTW
pl = "oakhanger-wtw/"
K = T + pl
paper_docx(K + "Contract Data Part One.docx", "# Contract Data – Part one, data provided by the Client", "NEC4 Engineering and Construction Contract, June 2017 with amendments of October 2020",
    [["The conditions of contract", "are the core clauses and the clauses for the following main Option, the Option for resolving and avoiding disputes and secondary Options"], ["Main Option", "A"], ["Option for resolving and avoiding disputes", "W2"], ["Secondary Options", "X2, X5, X7, X13, X16, X18, Y(UK)2"],
     ["The works are", "Oakhanger WTW – final water main and contact tank"], ["Contract no.", "WW-K6-2291"], ["The Client is", "Wyreford Water plc, Weir House, Bridge Street, Ludstone SY8 9TQ"], ["The Project Manager is", "Gideon Parr, Calloway Nash Consulting"], ["The Supervisor is", "Imogen Thwaite, Calloway Nash Consulting"],
     ["The Adjudicator nominating body is", "the Institution of Civil Engineers"], ["The law of the contract is", "the law of England and Wales"], ["The period for reply is", "2 weeks"]],
    "# 3 Time", [["The starting date is", "15 September 2025"], ["The access date for the whole of the Site is", "29 September 2025"], ["The Completion Date for the whole of the works is", "30 October 2026"], ["The Contractor submits revised programmes at intervals no longer than", "4 weeks"]],
    "# 4 Quality and 5 Payment", [["The period between Completion of the whole of the works and the defects date is", "52 weeks"], ["The defect correction period is", "4 weeks"], ["The currency of the contract is", "the pound sterling (£)"], ["The assessment interval is", "4 weeks"], ["The interest rate is", "2% per annum above the Bank Rate of the Bank of England"]],
    "# 8 Liabilities and insurance", [["Minimum cover for death of or bodily injury and damage to property, any one event", "£10,000,000"], ["Minimum cover for employees, any one event", "£10,000,000"]],
    "# Secondary Options", [["X7 Delay damages for Completion of the whole of the works", "£1,800 per day"], ["X13 The amount of the performance bond is", "£431,850"], ["X16 The retention free amount is", "£250,000"], ["X16 The retention percentage is", "3%"], ["X18 The Contractor's total liability for all matters is limited to", "£6,000,000"], ["The final date for payment is", "21 days after the date on which payment becomes due"]])
paper_pdf(K + "Contract Data Part Two.pdf", "# Contract Data – Part two, data provided by the Contractor", [["The Contractor is", "Tarnwick Construction Limited"], ["The fee percentage is", "9.5%"], ["The working areas are", "the Site and the pipe store at Halford Depot"],
    ["Key person (1)", "Alasdair Venn, contracts manager"], ["Key person (2)", "Nadia Osei, project manager, BEng CEng MICE, 14 years"], ["The tendered total of the Prices is", "£4,318,500.00"], ["The percentage for people overheads", "12%"], ["The Working Areas overhead", "included in the activity schedule"]], "Activity schedule ref. AS-2291 rev B, programme ref. OAK-P01.")
paper_eml(K + "Letter of acceptance.eml", "Helena Roost <h.roost@wyreford.example>", "Gwen Tordoff <g.tordoff@tarnwick.example>", "Tue, 02 Sep 2025 11:20:00 +0100", "WW-K6-2291 Oakhanger: acceptance of tender",
    "Dear Ms Tordoff,\n\nWyreford Water accepts Tarnwick's tender of 30 June 2025 for the above works as clarified on 21 July. The contract is made on the date of this message, 2 September 2025; the Form of Agreement follows for signature as a deed. The performance bond is to be provided within four weeks.\n\nThe works are not let under the treatment framework WF-118, which ended in March 2025.\n\nHelena Roost\nHead of Capital Procurement")
paper_pdf(K + "Performance bond.pdf", "# ABI model form of guarantee bond", [["Bond no.", "NGS/25/104477"], ["Guarantor (surety)", "Northgate Surety plc"], ["Contractor", "Tarnwick Construction Limited"], ["Employer", "Wyreford Water plc"], ["Bond amount", "£431,850.00"], ["Expiry", "Completion of the whole of the works"], ["Executed as a deed", "24 September 2025"]])
paper_xlsx(K + "Compensation event register.xlsx", Register=[["No.", "Event", "Clause", "Notified", "Status", "Change to Prices £", "Change to Completion Date, days", "Implemented"],
    ["CE-01", "Temporary access for fire main diversion", "60.1(1)", "@2025-10-14", "Implemented", 18400, 0, "@2025-11-06"], ["CE-02", "Unmarked cable duct at ch. 310", "60.1(12)", "@2025-11-20", "Implemented", 42750, 0, "@2025-12-18"],
    ["CE-03", "Client's late access to chlorination building", "60.1(2)", "@2025-12-09", "Implemented", 27100, 21, "@2026-01-22"], ["CE-04", "Higher chamber cover class", "60.1(1)", "@2026-02-10", "Quotation submitted", 66000, 5, ""]],
    Totals=[["As of 26 February 2026", ""], ["Total of the Prices at the Contract Date", 4318500], ["Implemented compensation events", 88250], ["Total of the Prices", 4406750], ["Completion Date", "@2026-11-20"]])
paper_docx(K + "Progress meeting 6.docx", "# Progress meeting no. 6 – Oakhanger WTW", "Thursday 26 February 2026, site office. Present: G. Parr, I. Thwaite (Calloway Nash), N. Osei, M. Fallow (Tarnwick), T. Ebdon (Wyreford operations).",
    "- 6.1 Programme rev 3 accepted on 19 February. Planned Completion 13 November 2026, that is one week of terminal float.", "- 6.2 CE-04 quotation under review, reply due 10 March.",
    "- 6.3 Materials: MS-011 (gate valves) accepted on 17 February. MS-012 (DN600 ductile iron pipe) to come by 9 March; the Supervisor asks for the gasket approval too.", "- 6.4 Safety: no reportable accident; two near misses at the pipe store, new stop blocks bought. The safety adviser of the framework, J. Prewett, is no longer with us; a successor has not been appointed.",
    "- 6.5 Next meeting 26 March 2026.")
paper_csv(K + "Accepted programme rev 3.csv", [["Activity", "Start", "Finish", "Note"], ["Programme", "OAK-P03", "rev 3", "accepted 19/02/2026"], ["Contact tank base slab", "12/01/2026", "20/03/2026", ""], ["Pipe deliveries DN600", "20/04/2026", "15/05/2026", "before mail of 3 March"], ["Final water main laying ch. 0-840", "11/05/2026", "31/07/2026", ""], ["Pressure test and swabbing", "03/08/2026", "14/08/2026", ""], ["Disinfection and sampling", "17/08/2026", "28/08/2026", ""], ["Planned Completion", "", "13/11/2026", ""], ["Completion Date", "", "20/11/2026", "CE-03"]])
paper_pdf(K + "Quotation Q-8812.pdf", "# Saltham Pipeline Supplies – quotation Q-8812", "To Tarnwick Construction, attention M. Fallow. 8 January 2026, valid 30 days.",
    [["Item", "Description", "Quantity", "Unit price £"], ["1", "Ductile iron pipe DN600, class C40, 5.5 m", "160", "1,412.00"], ["2", "Push-fit gasket EPDM DN600", "164", "38.50"], ["3", "Bend 22.5° DN600", "6", "1,105.00"]], "Manufacturer: Rhenania Guss or equal. Lead time 14 weeks.")
paper_pdf(K + "Purchase order 4471.pdf", "# Tarnwick Construction Limited – purchase order 4471", [["Supplier", "Saltham Pipeline Supplies Ltd, Dock Road, Goole"], ["Order date", "18 February 2026"], ["Contract", "WW-K6-2291 Oakhanger WTW"], ["Deliver to", "Halford Depot pipe store"], ["Replaces", "quotation Q-8812"]],
    [["Item", "Description", "Quantity", "Manufacturer"], ["1", "Ductile iron pipe DN600, class C40, effective length 5.5 m", "154", "Fundicor Cantabria"], ["2", "Push-fit gasket EPDM DN600", "158", "Fundicor Cantabria"], ["3", "Bend 22.5° DN600", "6", "Fundicor Cantabria"]],
    "Lead time: 9 weeks from order. Inspection certificate EN 10204 type 3.1 with each delivery. Terms: 30 days from end of month.")
paper_docx(K + "Fundicor data sheet DI pipe.docx", "# Fundicor Cantabria – ductile iron pipes for drinking water, range Hidra", "Made at Reinosilla, Spain. Sizes DN80 to DN1000.",
    [["Property", "DN400", "DN600", "DN800"], ["Pressure class", "C30", "C40", "C30"], ["Allowable operating pressure PFA, bar", "30", "40", "30"], ["Minimum wall thickness, mm", "6.5", "9.9", "10.6"], ["Mass per pipe 5.5 m, kg", "412", "853", "1,190"]],
    [["Product standard", "BS EN 545:2010"], ["External coating", "zinc-aluminium 400 g/m² with blue epoxy finishing layer"], ["Internal lining", "blast furnace cement mortar to BS EN 545"], ["Gasket", "EPDM, to BS EN 681-1"], ["Joint deflection", "3°"]],
    "Storage: stack on timber bearers, no more than three layers at DN600; keep gaskets from light and below 25 °C.")
paper_csv(K + "Reg 31 list extract.csv", [["Product", "Manufacturer", "Approval ref.", "Expires", "Note"], ["Cement mortar lined DI pipe, range Hidra", "Fundicor Cantabria", "DWI 56.4.1177", "31/05/2029", "DN80 to DN1000"], ["Cement mortar lined DI pipe", "Rhenania Guss", "DWI 56.4.0912", "30/09/2026", ""], ["Resin seated gate valve RS4", "Valvoria", "DWI 56.4.1033", "31/12/2027", "used in MS-011"]])
paper_xlsx(K + "Submittal register.xlsx", Materials=[["No.", "Material", "Specification", "Planned submission", "Submitted", "Status"], ["MS-010", "Reinforcement couplers", "CESWI 4.9", "@2026-01-12", "@2026-01-14", "Accepted"], ["MS-011", "Gate valves DN600 to DN150", "WW-MS-04 cl. 5.1", "@2026-02-02", "@2026-02-03", "Accepted"], ["MS-012", "Ductile iron pipe and fittings DN600", "WW-MS-04 cl. 3.2", "@2026-03-09", "", "In preparation"], ["MS-013", "Chamber covers D400", "CESWI 2.52", "@2026-03-23", "", "Not started"]])
paper_eml(K + "DN600 deliveries.eml", "Paula Grice <paula@saltham.example>", "Martin Fallow <m.fallow@tarnwick.example>", "Tue, 03 Mar 2026 09:14:00 +0000", "PO 4471 delivery dates",
    "Morning Martin,\n\nFundicor have a coating line stop, so the first delivery will be on 5 May 2026 and not 20 April, the last on 22 May 2026. Six wagons, 26 pipes to a wagon bar the last.\n\nThe WRAS number for the EPDM gasket I still have to get from them; the one on our old sheet (1904512) is for the Rhenania gasket, please don't use it.\n\nPaula")
paper_text(K + "Wyreford standard WW-MS-04 extract.md", """# WW-MS-04 Materials for mains and treatment, extract

3.1 Every product in contact with drinking water shall be approved under Regulation 31(4)(a).

3.2 Ductile iron pipe: BS EN 545, class C40 at least for DN300 and above, zinc-aluminium coating, cement mortar lining.

3.4 Submissions are made to the Supervisor on form WW-F22, at least six weeks before the first delivery. Samples are asked for with gaskets only.

5.1 Gate valves: BS EN 1074-2, resilient seated.
""")
paper_text(K + "Diary Osei March.md", """# Notes N. Osei, March 2026

2 March: pipe trench ch. 0-120 set out. The pipe goes from the contact tank outlet to the valve chamber VC3, all of it final water.
4 March: one gasket sample from Saltham on my desk, give it to Imogen with MS-012. No deviation from WW-MS-04 as far as Martin can see.
6 March: hardstanding at Halford Depot done, bearers for 60 pipes.
""")
X = lambda n: pl + n
CD1, CD2, CER, BND, PRG, INS, STF = X("Contract Data Part One.docx"), X("Contract Data Part Two.pdf"), X("Compensation event register.xlsx"), X("Performance bond.pdf"), X("Accepted programme rev 3.csv"), "Insurance register 2026.xlsx", "Staff directory.csv"
f = Form("uk-nec-contract-data-sheet", "tarnwick", "oakhanger-wtw", "en")
f.head("Tarnwick Construction – form TC-07 Contract data sheet")
f.foot("Keep one copy in the project file, one with the commercial team.")
f.title("Contract data sheet – NEC4 ECC")
P = lambda *a, **k: S(*a, kind="placeholder", **k)
f.p("This sheet sums up contract no. ", P("contract_no", "WW-K6-2291", CD1, "same", show="{{contract_no}}"), " between the Client ", P("client_name", "Wyreford Water plc", CD1, "same", "Wyreford Water", show="{{client_name}}"), " and the Contractor ", P("contractor_name", "Tarnwick Construction Limited", CD2, "same", "Tarnwick Construction Ltd", show="{{contractor_name}}"),
    " for the works ", P("works_title", "Oakhanger WTW – final water main and contact tank", CD1, "near", "final water main and contact tank", "Oakhanger WTW – final water main and contact tank", show="{{works_title}}"), ", made on ", P("contract_date", D("2025-09-02"), X("Letter of acceptance.eml"), "same", show="{{contract_date}}"), ". Our supplier number with the Client: ", P("supplier_no", why="not in the papers; 1770482 is the CITB levy no., WF-118 an old framework", show="{{supplier_no}}"))
f.h("A General", 2)
f.table([["Main Option", S("Main Option", "A", CD1, "same", "Option A"), "Option W (disputes)", S("Option W (disputes)", "W2", CD1, "near")],
    ["Secondary Options", (S("Secondary Options", "X2, X5, X7, X13, X16, X18, Y(UK)2", CD1, "same"), 3)],
    ["Project Manager", S("Project Manager", "Gideon Parr", CD1, "same"), "Supervisor", S("Supervisor", "Imogen Thwaite", CD1, "same")],
    ["Adjudicator (name)", O("Adjudicator (name)", "the contract names a nominating body only"), "Nominating body", S("Nominating body", "Institution of Civil Engineers", CD1, "same", "ICE")],
    ["Time to answer submissions", S("Time to answer submissions", "2 weeks", CD1, "near"), "Law of the contract", S("Law of the contract", "England and Wales", CD1, "same")],
    ["Parent company guarantee (X4), guarantor", O("Parent company guarantee", "X4 is not chosen; Northgate Surety is guarantor of the bond"), "Price adjustment (X1), base date", O("X1 base date", "X1 is not chosen")]], [4, 4.5, 4, 4.5])
f.h("B Time", 2)
f.table([["Starting date", S("Starting date", D("2025-09-15"), CD1, "same")], ["Site available from", S("Site available from", D("2025-09-29"), CD1, "near")], ["Completion Date at the Contract Date", S("Completion Date at the Contract Date", D("2026-10-30"), CD1, "near")], ["Completion Date now", S("Completion Date now", D("2026-11-20"), CER, "near")],
    ["Our own target in the latest programme", S("Our own target in the latest programme", D("2026-11-13"), PRG, "far")], ["Weeks of float at the end", S("Weeks of float at the end", "one week", X("Progress meeting 6.docx"), "far", "one", "1", "1 week")], ["Latest programme accepted on", S("Latest programme accepted on", D("2026-02-19"), PRG, "near")], ["Key Date 1", O("Key Date 1", "the contract has no key dates; the dates of the programme are activities")], ["Actual Completion certified on", O("Actual Completion", "not yet; only planned")], ["Defects liability (weeks after Completion)", S("Defects liability (weeks)", "52", CD1, "near", "52 weeks")],
    ["Time to put a notified defect right", S("Time to put a notified defect right", "4 weeks", CD1, "near")], ["Days added by CE-04", O("Days added by CE-04", "only quoted, not implemented")]], [8, 9])
f.h("C Money (£, excl. VAT)", 2)
f.table([["Tender sum", S("Tender sum", M("4318500"), CD2, "near"), "Contract value with agreed changes", S("Contract value with agreed changes", M("4406750"), CER, "far")],
    ["Agreed changes so far", S("Agreed changes so far", M("88250"), CER, "far"), "Fee on changes (%)", S("Fee on changes (%)", "9.5%", CD2, "near", "9.5", "9.5 %")],
    ["LADs per day, whole of the works", S("LADs per day, whole of the works", M("1800"), CD1, "near"), "Bonus for early Completion per day", O("Bonus for early Completion", "X6 is not chosen; £1,800 are delay damages")],
    ["Retention percentage", S("Retention percentage", "3%", CD1, "same", "3", "3 %"), "No retention below", S("No retention below", M("250000"), CD1, "far")],
    ["Valuations every", S("Valuations every", "4 weeks", CD1, "near"), "Interest rate", S("Interest rate", "2% per annum above the Bank Rate", CD1, "same", "2% above", "2% per annum above", "2%")],
    ["LADs per day, section 1 (X5)", O("LADs per day, section 1", "no sections are described; £1,800 is for the whole of the works"), "Contractor's share (Option C)", O("Contractor's share", "Option A has no share")],
    ["Advanced payment (X14)", O("Advanced payment", "X14 is not chosen"), "Cap on liability (X18)", S("Cap on liability", M("6000000"), CD1, "near")]], [4.6, 3.9, 4.6, 3.9])
f.p("Performance bond: amount £ ", S("Performance bond: amount", M("431850"), BND, "same", show="____________"), ", given by ", S("bond given by", "Northgate Surety plc", BND, "near", "Northgate Surety", show="____________________"), ", bond number ", S("bond number", "NGS/25/104477", BND, "same", show="______________"), ".")
f.h("D Insurance", 2)
f.table([["Cover", "Minimum by the contract (£)", "Our policy no.", "Expiry of our policy"], ["Public liability", S("Public liability: minimum", M("10000000"), CD1, "far", "£10m"), S("Public liability: policy no.", "PL/5520872", INS, "near"), S("Public liability: expiry", D("2026-09-30"), INS, "near")],
    ["Employers' liability", S("Employers' liability: minimum", M("10000000"), CD1, "far", "£10m"), S("Employers' liability: policy no.", "EL/5520871", INS, "same"), S("Employers' liability: expiry", D("2026-09-30"), INS, "same")],
    ["Professional indemnity", O("Professional indemnity: minimum", "the contract asks for none; £5,000,000 is the firm's own limit"), S("Professional indemnity: policy no.", "PI-77103", INS, "same"), S("Professional indemnity: expiry", D("2026-12-31"), INS, "same")]], [4, 4.6, 4.4, 4], header=True)
f.p("Ground outside the Site where we may store: ", S("Ground outside the Site where we may store", "Halford Depot", CD2, "far", "pipe store at Halford Depot", "the pipe store at Halford Depot", show="____________________"), "  Programme submitted with the tender, ref.: ", S("Programme submitted with the tender, ref.", "OAK-P01", CD2, "near", show="____________"))
f.h("E Our team", 2)
f.table([["Position", "Name", "Mobile"], ["Contracts manager", S("Contracts manager: name", "Alasdair Venn", STF, "same"), S("Contracts manager: mobile", "07700 900 130", STF, "same")], ["Project manager", S("Project manager: name", "Nadia Osei", STF, "same"), S("Project manager: mobile", "07700 900 134", STF, "same")],
    ["Quality engineer", S("Quality engineer: name", "Martin Fallow", STF, "same"), S("Quality engineer: mobile", "07700 900 137", STF, "same")], ["Safety adviser", O("Safety adviser: name", "J. Prewett has left, no successor"), O("Safety adviser: mobile", "no safety adviser")]], [5, 6, 6], header=True)
f.h("F Closing out", 2)
f.table([["Defects Certificate issued on", O("Defects Certificate issued on", "the works are under way"), "Final assessment issued on", O("Final assessment issued on", "the works are under way")], ["Bond returned on", O("Bond returned on", "the works are under way; 24 September 2025 is its execution"), "First half of retention released on", O("First half of retention released on", "the works are under way")], ["Client's purchase order no.", O("Client's purchase order no.", "not in the papers; 4471 is our order for pipes"), "Collateral warranties given to", O("Collateral warranties given to", "not in the papers")]], [4.6, 3.9, 4.6, 3.9])
f.p("Qualifications of the project manager: ", S("Qualifications of the project manager", "BEng CEng MICE", CD2, "far", show="____________________"))
f.p("Sheet prepared by: ", O("Sheet prepared by", "nobody is said to have prepared it", show="____________________"), " Checked (commercial director, signature): ", O("Checked (signature)", "signature", show="____________________"), " Date checked: ", O("Date checked", "date of the check", show="__________"))
f.save()

f = Form("uk-water-materials-submission", "tarnwick", "oakhanger-wtw", "en", size=10)
f.head("Wyreford Water plc   WW-F22 Materials submission, issue 5")
f.title("Materials submission MS-012")
C = lambda *a, **k: S(*a, control=True, show="Click to enter text.", **k)
PO, DS, RG, SR, ML, NO = X("Purchase order 4471.pdf"), X("Fundicor data sheet DI pipe.docx"), X("Reg 31 list extract.csv"), X("Submittal register.xlsx"), X("DN600 deliveries.eml"), X("Diary Osei March.md")
f.table([["Contract no.", C("Contract no.", "WW-K6-2291", CD1, "same"), "Contractor", C("Contractor", "Tarnwick Construction Limited", CD2, "same", "Tarnwick Construction Ltd", "Tarnwick")],
    ["Works", (C("Works", "final water main and contact tank", CD1, "same", "Oakhanger WTW"), 3)],
    ["Submitted to (Supervisor)", C("Submitted to (Supervisor)", "Imogen Thwaite", CD1, "same"), "Planned submission", C("Planned submission", D("2026-03-09"), SR, "same")],
    ["Quality engineer", C("Quality engineer", "Martin Fallow", STF, "same"), "Date submitted", C("Date submitted", why="not submitted yet; 9 March is planned")],
    ["Use of the material", (S("Use of the material", "In contact with drinking water", NO, "far", items=["In contact with drinking water", "Raw water and process", "Structural", "Temporary works"], show="Choose an item."), 3)]], [3.8, 4.7, 3.6, 4.9])
f.h("1 Product", 2)
f.table([["Material", S("Material", "Ductile iron pipe and fittings DN600", SR, "same", "Ductile iron pipe DN600", "Ductile iron pipe")], ["Specification clause", S("Specification clause", "WW-MS-04 cl. 3.2", SR, "same", "WW-MS-04 clause 3.2", "3.2")], ["Manufacturer", S("Manufacturer", "Fundicor Cantabria", PO, "same")], ["Place of manufacture", S("Place of manufacture", "Reinosilla", DS, "far", "Reinosilla, Spain")], ["Merchant", S("Merchant", "Saltham Pipeline Supplies Ltd", PO, "near", "Saltham Pipeline Supplies")],
    ["Made to standard", S("Made to standard", "BS EN 545:2010", DS, "near", "BS EN 545")], ["Pressure class", S("Pressure class", "C40", DS, "same")], ["Allowable operating pressure (bar)", S("Allowable operating pressure (bar)", "40", DS, "same", "40 bar")], ["Minimum wall thickness (mm)", S("Minimum wall thickness (mm)", "9.9", DS, "same")], ["Mass per pipe (kg)", S("Mass per pipe (kg)", "853", DS, "same")],
    ["Corrosion protection outside", S("Corrosion protection outside", "zinc-aluminium 400 g/m²", DS, "near", "zinc-aluminium 400 g/m² with blue epoxy finishing layer", "zinc-aluminium")], ["Internal lining", S("Internal lining", "blast furnace cement mortar", DS, "same", "cement mortar")],
    ["Regulation 31 approval ref.", S("Regulation 31 approval ref.", "DWI 56.4.1177", RG, "near", "56.4.1177")], ["Approval expires", S("Approval expires", D("2029-05-31"), RG, "same")], ["WRAS approval no. of the gasket", O("WRAS approval no. of the gasket", "still to come; 1904512 is of the Rhenania gasket")], ["Inspection certificate 3.1, no.", O("Inspection certificate 3.1, no.", "comes with each delivery")], ["Batch or heat nos.", O("Batch or heat nos.", "nothing made or delivered yet")], ["Earlier submission replaced by this one", O("Earlier submission replaced", "MS-012 is the first; MS-011 is the gate valves")], ["Works inspection by the Client on", O("Works inspection by the Client on", "no inspection in the papers")]], [6, 11])
f.h("2 Order and delivery", 2)
f.p("Purchase order no. ", S("Purchase order no.", "4471", PO, "same", show="________"), " dated ", S("order date", D("2026-02-18"), PO, "near", show="____________"), ", number of pipes ", S("number of pipes", "154", PO, "near", show="______"), ", first delivery on ", S("first delivery on", D("2026-05-05"), ML, "same", show="____________"), ", last delivery on ", S("last delivery on", D("2026-05-22"), ML, "near", show="____________"), ", stored at ", S("stored at", "Halford Depot", PO, "near", "Halford Depot pipe store", show="____________________"), ".")
f.p("Pipe laying drawing no.: ", O("Pipe laying drawing no.", "no drawing in the papers", show="____________"), "  Delivery note no.: ", O("Delivery note no.", "nothing delivered", show="____________"), "  Unit price of the pipe (£): ", O("Unit price of the pipe", "the order gives no price; £1,412 is the replaced quotation for another make", show="____________"))
f.p(S("Sample enclosed", "☒", NO, "far", box=True), " Sample enclosed     ", S("Deviation from the specification", why="no deviation", box=True), " Deviation from the specification     ", S("Used on a Wyreford scheme before", why="the papers do not say so", box=True), " Used on a Wyreford scheme before")
f.h("3 Storage and handling", 2)
f.narr(S("Storage and handling", None, DS, "near", contains=["timber bearers", "three layers"], show="[State how the material is stored and handled.]"))
f.h("4 Reply of the Supervisor", 2)
f.table([["Decision", S("Decision", why="the Supervisor has not replied", items=["Accepted", "Accepted with comments", "Not accepted"], show="Choose an item.")], ["Reason", O("Reason", "the Supervisor has not replied")], ["Reply no.", O("Reply no.", "the Supervisor has not replied")], ["Supervisor (signature)", O("Supervisor (signature)", "signature")], ["Date of reply", O("Date of reply", "the Supervisor has not replied")]], [6, 11])
f.save()
# ================================================================ Kauri Point Civil (New Zealand)
T = "kauripoint/"
paper_docx(T + "Company profile.docx", "# Kauri Point Civil Limited", "Roads, bridges and flood protection in the central North Island since 1998.",
    [["Legal name", "Kauri Point Civil Limited"], ["NZBN", "9429 0418 77215"], ["GST no.", "118-204-663"], ["Registered office", "14 Depot Road, Taumarere 3420"], ["Postal address", "PO Box 2207, Taumarere 3444"], ["Phone", "07 555 0140"], ["Site Safe membership", "SS-20917"]],
    "Managing director: Hamish Kerekere. Commercial manager: Lorna Fitchett. Claims and payment correspondence: claims@kauripoint.example.")
paper_csv(T + "People.csv", [["Name", "Role", "Project", "Phone", "Email"], ["Lorna Fitchett", "Commercial manager", "all", "021 555 0161", "lorna@kauripoint.example"], ["Rawiri Tamihana", "Project manager, Contractor's Representative", "Waiharakeke", "021 555 0172", "rawiri@kauripoint.example"],
    ["Bex Soames", "Quantity surveyor", "Waiharakeke", "021 555 0177", "bex@kauripoint.example"], ["Tane Pohatu", "Project manager, Contractor's Representative", "Ngatapa stopbank", "021 555 0180", "tane@kauripoint.example"]])
paper_text(T + "Bank and trust accounts.md", """# Bank accounts (confidential)

Trading account: 03-0455-0119872-00, Pacific Trust Bank, Taumarere.
Retention money trust account (subcontractors): 03-0455-0119872-02.
Remittances to claims@kauripoint.example.
""")
N = T + "ngatapa-stopbank/"
paper_docx(N + "Contract key dates.docx", "# Ngatapa stopbank stage 2 – key dates", [["Principal", "Waipapa Regional Council"], ["Contract no.", "WRC-FP-2025-08"], ["Engineer to the Contract", "Colin Brydges, Brydges Water Ltd"], ["Due Date for Completion", "29 May 2026"], ["Contract price", "$2,914,300.00 plus GST"], ["Liquidated damages", "$1,250 per working day"]])
paper_csv(N + "Rain and lost time February.csv", [["Date", "Rain mm", "Lost hours"], ["09/02/2026", "96", "8"], ["10/02/2026", "118", "8"], ["11/02/2026", "44", "8"], ["12/02/2026", "3", "4"]])
paper_eml(N + "EOT request Ngatapa.eml", "Tane Pohatu <tane@kauripoint.example>", "Colin Brydges <colin@brydgeswater.example>", "Fri, 13 Feb 2026 10:05:00 +1300", "Ngatapa: extension of time request no. 2", "Colin,\n\nwe ask for 3 working days for the flood of 9 to 11 February. Standing cost of the two scrapers comes to $14,280 excluding GST.\n\nTane")
# ---------------------------------------------------------------- Waiharakeke
pl = "waiharakeke-road/"
Wp = T + pl
paper_docx(Wp + "Schedule 1 special conditions extract.docx", "# Contract TDC 24/617 – Schedule 1, special conditions of contract (extract)", "NZS 3910:2023, measure and value. Waiharakeke Valley Road rehabilitation and Pukatea Stream bridge.",
    [["Clause", "Subject", "Entry"], ["1.2", "The Principal", "Tauhara District Council, 2 Moana Street, Tauhara 3330"], ["6.1", "The Contract Administrator", "Mere Rangihuna, Stratum Pacific Limited"], ["6.2", "The Independent Certifier", "Giles Oxenham, Oxenham & Daughters Limited"], ["2.6", "The Contractor's Representative", "Rawiri Tamihana"],
     ["3.1", "Contractor's Bond", "$300,000, Southern Alps Insurance"], ["5.5", "Possession of the Site", "3 June 2025"], ["10.2", "Due Date for Completion", "27 March 2026"], ["10.3.2", "Notice of delay", "as soon as practicable and at the latest 20 Working Days after the circumstances arise"], ["10.5", "Liquidated damages", "$2,400 per Working Day"], ["11.1", "Defects Notification Period", "52 weeks"],
     ["12.1", "Interval of payment claims", "monthly, on the last Working Day"], ["12.3", "Retentions", "10 % of the first $200,000, 5 % of the next $800,000, 1.75 % of the rest"], ["12.8", "Cost fluctuation", "applies, Appendix A index method"], ["", "Contract Price", "$6,482,915.00 plus GST"], ["", "Date of acceptance of tender", "12 May 2025"]])
paper_xlsx(Wp + "Claim 9 workbook February 2026.xlsx", Summary=[["Contract TDC 24/617, claim no. 9, period ending 27 February 2026"], ["Head", "Certified in schedule 8", "Value to date", "This month"], ["Measured works", 3622100, 4126380, 504280], ["Variations", 158900, 184920, 26020], ["Dayworks", 21340, 21340, 0], ["Cost fluctuation", 49200, 58760, 9560], ["Gross", 3851540, 4391400, 539860], ["Retentions", 109901.95, 119349.50, 9447.55], ["Net", 3741638.05, 4272050.50, 530412.45], ["GST 15 %", "", "", 79561.87], ["Claim total", "", "", 609974.32]],
    Measured=[["Bill", "Title", "Contract value", "To date", "% complete"], [1, "Preliminary and general", 742000, 571340, 77], [2, "Earthworks and drainage", 1884300, 1676200, 89], [3, "Pavement", 1962115, 902840, 46], [4, "Pukatea Stream bridge", 1894500, 976000, 52]],
    Variations=[["VO", "Title", "Status", "Value to date"], ["VO-03", "Undercut ch. 1,120 to 1,260", "Approved", 96400], ["VO-05", "Extra culvert DN900 ch. 2,040", "Approved", 62500], ["VO-07", "Rock armour at abutment B", "Approved", 26020]])
paper_pdf(Wp + "Payment schedule 8.pdf", "# Stratum Pacific Limited – Progress Payment Schedule no. 8", "Contract TDC 24/617. To: Kauri Point Civil Limited. In reply to Payment Claim no. 8 for January 2026. Issued 25 February 2026 by the Independent Certifier, Giles Oxenham.",
    [["Head", "Claimed $", "Scheduled $"], ["Measured works", "3,640,900.00", "3,622,100.00"], ["Variations", "171,400.00", "158,900.00"], ["Dayworks", "21,340.00", "21,340.00"], ["Cost fluctuation", "49,200.00", "49,200.00"], ["Gross", "3,882,840.00", "3,851,540.00"], ["Retentions", "110,449.70", "109,901.95"]],
    "Differences: bridge falsework claimed at 80 %, assessed at 65 %; VO-06 (road marking change) has not been ordered and is not payable.")
paper_csv(Wp + "Variation register.csv", [["VO", "Title", "Ordered", "Instruction", "Estimate $", "Status"], ["VO-03", "Undercut ch. 1,120 to 1,260", "02/09/2025", "CA-031", "98,000", "Approved"], ["VO-05", "Extra culvert DN900 ch. 2,040", "20/11/2025", "CA-052", "62,500", "Approved"], ["VO-06", "Road marking change", "", "", "12,500", "Proposed, not ordered"], ["VO-07", "Rock armour at abutment B", "16/01/2026", "CA-066", "71,800", "Approved, 36 % done"]])
paper_eml(Wp + "Claim 9 final.eml", "Bex Soames <bex@kauripoint.example>", "Lorna Fitchett <lorna@kauripoint.example>", "Fri, 27 Feb 2026 14:31:00 +1300", "Claim 9 ready",
    "Lorna,\n\nthe workbook is final, it goes out today, 27 February 2026. My draft of the 24th had measured works at 4,098,110, please bin it. The Principal's invoice portal needs our reference KPC-617-09 on it and purchase order 450021877.\n\nUnder the Act the schedule is due back in 20 Working Days, that is 27 March 2026. No materials on site this time, the bearings are still in Auckland.\n\nBex")
paper_xlsx(Wp + "Cost fluctuation calc.xlsx", CF=[["Quarter", "Labour index", "Plant index", "Base value", "Adjustment"], ["Dec 2025", 1318, 1442, 1021400, 49200], ["Mar 2026 (prov.)", 1325, 1447, 469860, 9560]], Base=[["Base quarter", "March 2025"], ["Labour", 1281], ["Plant", 1398]])
paper_docx(Wp + "Site meeting 9.docx", "# Site meeting no. 9, Wednesday 18 February 2026", "Site office Pukatea. Present: Mere Rangihuna, Rawiri Tamihana, Bex Soames; from the Council Aroha Winiata (roading manager).",
    "## Flood of 9 to 11 February", "Rawiri reported that the temporary crossing at ch. 1,880 was washed out on the night of 9 February and that the falsework of span 2 stood in water to the second lift. He told Mere by phone at 7.15 on 10 February. The crossing took about 120 m³ of rock to rebuild and access came back on 16 February. Work on the bridge was stopped from 10 to 18 February, seven Working Days. Two of those would have gone on the planned deck pour hold in any case, so the Contractor will ask for five. Mere wants the notice by 3 March with the rain record.",
    "## Earlier requests", "EOT-01 and EOT-02 are closed. On EOT-03 (late power pole shift) the Contract Administrator's decision is still awaited.", "## Payment", "Schedule 8 will come by 25 February.", [["Action", "Who", "By"], ["Notice of delay no. 4", "Rawiri", "3 March 2026"], ["Stand-down costs for the flood", "Bex", "13 March 2026"]])
paper_csv(Wp + "Extension of time register.csv", [["No.", "Ground", "Notice", "Working Days asked", "Working Days granted", "Decision", "Due Date after"], ["EOT-01", "Archaeological find ch. 640", "14/08/2025", "8", "6", "05/09/2025", "08/04/2026"], ["EOT-02", "Variation VO-05 culvert", "28/11/2025", "4", "3", "19/12/2025", "13/04/2026"], ["EOT-03", "Late shift of power poles", "30/01/2026", "6", "", "", ""]])
paper_csv(Wp + "Rain gauge Pukatea Saddle.csv", [["Date", "24 h to 9 am, mm", "Note"], ["08/02/2026", "4", ""], ["09/02/2026", "31", ""], ["10/02/2026", "142", "highest since the gauge was set, 2009"], ["11/02/2026", "67", ""], ["12/02/2026", "2", ""]])
paper_text(Wp + "Site diary February.md", """# Site diary, Pukatea bridge, R. Tamihana

**Mon 9 Feb** Falsework span 2 at 60 %. Severe weather watch from noon, all plant pulled to the terrace by 4 pm except the Hitachi.
**Tue 10 Feb** Stream over the temporary crossing from about 2 am. Peak at staff gauge 4.85 m, 6.10 am. Nobody on the river side. Rang Mere 7.15 am. 30 t excavator (Hitachi) bogged to the tracks.
**Wed 11 Feb** Still raining. Crew of 11 sent to the yard. No injury.
**Thu 12 Feb** Water down to 2.2 m. Falsework bearers of bents 3 and 4 scoured, surveyor found 35 mm settlement.
**Mon 16 Feb** Crossing rebuilt with 160 m³ of rock, access open at noon.
**Wed 18 Feb** Engineer's check of falsework passed, bridge crew restarts tomorrow. Earthworks north of ch. 900 went on the whole time.
""")
paper_pdf(Wp + "Hydrology memo.pdf", "# Stratum Pacific – memo: Pukatea Stream, event of 9 to 11 February 2026", "From the hydrology group to Mere Rangihuna, 25 February 2026.", "Peak flow at the bridge is estimated at 186 m³/s. On the catchment's record this is an event of about 1 in 25 years. The temporary works were designed for a 1 in 10 year flow of 131 m³/s, as the specification (section 4.7) asks.", [["Gauge", "Maximum 24 h rain, mm"], ["Pukatea Saddle", "142"], ["Tauhara Aero", "88"]])
paper_pdf(Wp + "Programme P7 status.pdf", "# Programme revision P7 – status at 27 February 2026", [["Activity", "Planned finish P7", "Forecast", "Critical"], ["Falsework span 2", "13 February 2026", "24 February 2026", "yes"], ["Deck pour span 2", "20 February 2026", "3 March 2026", "yes"], ["Pavement ch. 900 to 1,700", "6 March 2026", "6 March 2026", "no"], ["Practical completion", "13 April 2026", "20 April 2026", "yes"]],
    "Due Date for Completion with the extensions granted so far: 13 April 2026. Recovery: second falsework crew from Ngatapa for two weeks, Saturday work on the deck, pavement brought forward.")
paper_pdf(Wp + "Subgrade test report.pdf", "# Central Soils Lab – Scala penetrometer and CBR, ch. 900 to 1,700", [["Chainage", "CBR %", "Moisture %"], ["940", "9", "24.1"], ["1,180", "6", "31.0"], ["1,420", "11", "22.6"]], "Minimum by the specification 7 %; ch. 1,180 to be undercut under VO-03.")
X = lambda n: pl + n
S1, WB, PS8, CL9, MTG, EOT, DIA, HYD, RAIN, P7 = map(X, ["Schedule 1 special conditions extract.docx", "Claim 9 workbook February 2026.xlsx", "Payment schedule 8.pdf", "Claim 9 final.eml", "Site meeting 9.docx", "Extension of time register.csv", "Site diary February.md", "Hydrology memo.pdf", "Rain gauge Pukatea Saddle.csv", "Programme P7 status.pdf"])
CP = "Company profile.docx"
f = Form("nz-payment-claim", "kauripoint", "waiharakeke-road", "en")
f.head("Tauhara District Council – Payment Claim under NZS 3910:2023 and the Construction Contracts Act 2002")
f.title("PAYMENT CLAIM No. 9")
f.table([["Payee (Contractor)", S("Payee (Contractor)", "Kauri Point Civil Limited", CP, "near", "Kauri Point Civil Ltd"), "Payer (Principal)", S("Payer (Principal)", "Tauhara District Council", S1, "same")],
    ["GST registration of payee", S("GST registration of payee", "118-204-663", CP, "near"), "NZBN", S("NZBN", "9429 0418 77215", CP, "same")],
    ["Contract", S("Contract", "TDC 24/617", S1, "same", "Waiharakeke Valley Road rehabilitation and Pukatea Stream bridge"), "Principal's purchase order", S("Principal's purchase order", "450021877", CL9, "near")],
    ["Contractor's reference", S("Contractor's reference", "KPC-617-09", CL9, "near"), "Claim for period ending", S("Claim for period ending", D("2026-02-27"), WB, "same")],
    ["Date of this claim", S("Date of this claim", D("2026-02-27"), CL9, "far"), "Contract Administrator", S("Contract Administrator", "Mere Rangihuna", S1, "same", "Stratum Pacific Limited", "Stratum Pacific")],
    ["Accepted tender sum (excl. GST)", S("Accepted tender sum (excl. GST)", M("6482915"), S1, "near"), "Invoice no. of the Principal's portal", O("Invoice no. of the Principal's portal", "no such number in the papers; KPC-617-09 is the Contractor's reference")],
    ["Bridge, % complete", S("Bridge, % complete", "52", WB, "far", "52 %", "52%"), "Pavement, % complete", S("Pavement, % complete", "46", WB, "near", "46 %", "46%")],
    ["Amount received for claim 8", O("Amount received for claim 8", "scheduled, but no receipt in the papers"), "received on", O("Claim 8 received on", "no receipt in the papers; 25 February is the schedule")]], [4, 4.5, 4.2, 4.3])
f.h("Part 1  Valuation (NZ$, excl. GST)", 2)
f.table([["", "Previously scheduled", "Value to date", "This claim"],
    ["Measured works", S("Measured works: previously scheduled", M("3622100"), PS8, "near"), S("Measured works: to date", M("4126380"), WB, "same"), S("Measured works: this claim", M("504280"), WB, "near")],
    ["Variations", S("Variations: previously scheduled", M("158900"), PS8, "near"), S("Variations: to date", M("184920"), WB, "same"), S("Variations: this claim", M("26020"), WB, "near")],
    ["Daywork", S("Daywork: previously scheduled", M("21340"), PS8, "near"), S("Daywork: to date", M("21340"), WB, "same"), S("Daywork: this claim", "0", WB, "near", "0.00", "nil")],
    ["Cost fluctuation", S("Cost fluctuation: previously scheduled", M("49200"), PS8, "near"), S("Cost fluctuation: to date", M("58760"), WB, "same"), S("Cost fluctuation: this claim", M("9560"), WB, "near")],
    ["Deductions (filled in by the Principal)", O("Deductions: previously scheduled", "the Principal's to fill in"), O("Deductions: to date", "the Principal's to fill in"), O("Deductions: this claim", "the Principal's to fill in")],
    ["Gross total", S("Gross: previously scheduled", M("3851540"), PS8, "near"), S("Gross: to date", M("4391400"), WB, "same"), S("Gross: this claim", M("539860"), WB, "near")],
    ["Less retentions", S("Retentions: previously scheduled", M("109901.95"), PS8, "near"), S("Retentions: to date", M("119349.50"), WB, "same", "119349.5", "119,349.5"), S("Retentions: this claim", M("9447.55"), WB, "near")]], [4.4, 4.2, 4.2, 4.2], header=True)
f.p("Amount of this claim, excl. GST: $ ", S("Amount of this claim, excl. GST", M("530412.45"), WB, "far", show="________________"), "   GST at 15 %: $ ", S("GST at 15 %", M("79561.87"), WB, "same", show="______________"), "   Amount incl. GST: $ ", S("Amount incl. GST", M("609974.32"), WB, "near", show="________________"))
f.p("The Payment Schedule shall be given by ", S("Payment Schedule due by", D("2026-03-27"), CL9, "near", show="______________"), ". Due date for payment: ", O("Due date for payment", "the papers give no date of payment; 27 March is that of the schedule", show="______________"))
f.p("Interest on late payment claimed: $ ", O("Interest on late payment", "no interest in the workbook", show="____________"), "   Certificate of practical completion no.: ", O("Certificate of practical completion no.", "the works are under way", show="____________"))
f.p("Pay into account ", S("Pay into account", "03-0455-0119872-00", "Bank and trust accounts.md", "near", show="__________________________"), " and send the remittance to ", S("remittance to", "claims@kauripoint.example", CP, "near", show="__________________________"))
f.h("Part 2  Variations in this claim", 2)
vr = X("Variation register.csv")
no = "only three variations have been valued; VO-06 is not ordered"
f.table([["VO no.", "Title", "Instruction no.", "Value to date $"], [S("VO no. / row 1", "VO-03", WB, "same"), S("Title / row 1", "Undercut ch. 1,120 to 1,260", WB, "same"), S("Instruction no. / row 1", "CA-031", vr, "far"), S("Value to date / row 1", M("96400"), WB, "same")],
    [S("VO no. / row 2", "VO-05", WB, "same"), S("Title / row 2", "Extra culvert DN900 ch. 2,040", WB, "same"), S("Instruction no. / row 2", "CA-052", vr, "far"), S("Value to date / row 2", M("62500"), WB, "same")],
    [S("VO no. / row 3", "VO-07", WB, "same"), S("Title / row 3", "Rock armour at abutment B", WB, "same"), S("Instruction no. / row 3", "CA-066", vr, "far"), S("Value to date / row 3", M("26020"), WB, "same")],
    [O("VO no. / row 4", no), O("Title / row 4", no), O("Instruction no. / row 4", no), O("Value to date / row 4", no)], [O("VO no. / row 5", no), O("Title / row 5", no), O("Instruction no. / row 5", no), O("Value to date / row 5", no)]], [2.5, 7, 3.5, 4], header=True, kind="table_row")
f.h("Part 3  For the Principal", 2)
f.table([["Scheduled amount excl. GST", O("Scheduled amount", "the schedule for claim 9 is not out"), "Reason for difference", O("Reason for difference", "those of schedule 8 are of January")], ["Independent Certifier (signature)", O("Independent Certifier (signature)", "signature"), "Date scheduled", O("Date scheduled", "25 February is schedule 8")], ["Cost code", O("Cost code", "the Principal's own code is not in the papers"), "Received on", O("Received on", "receipt block")]], [4.2, 4.3, 4.2, 4.3])
f.save()

f = Form("nz-notice-of-delay", "kauripoint", "waiharakeke-road", "en")
f.head("KAURI POINT CIVIL LTD   Form CM-22 Notice of delay and request for extension of time")
f.title("Notice of delay no. 4 (NZS 3910:2023, clause 10.3)")
I = lambda *a, **k: S(*a, kind="instruction", **k)
f.table([["To (Contract Administrator)", S("To (Contract Administrator)", "Mere Rangihuna", S1, "same", "Stratum Pacific Limited"), "Principal", S("Principal", "Tauhara District Council", S1, "same")],
    ["Contract no.", S("Contract no.", "TDC 24/617", S1, "same"), "From (Contractor's Representative)", S("From (Contractor's Representative)", "Rawiri Tamihana", S1, "same")],
    ["Phone of sender", S("Phone of sender", "021 555 0172", "People.csv", "far"), "Notice to be given by", S("Notice to be given by", D("2026-03-03"), MTG, "near")],
    ["Date sent", O("Date sent", "not sent yet; 3 March is the date asked for"), "Our letter no.", O("Our letter no.", "no letter number in the papers")]], [4.2, 4.3, 4.2, 4.3])
f.h("1 The event", 2)
f.p("In the night of ", I("date of event", D("2026-02-09"), MTG, "near", "9 February", show="[date]"), " the Pukatea Stream washed out ", I("what was washed out", "temporary crossing", MTG, "near", "temporary crossing at ch. 1,880", show="[what was washed out]"), " at chainage ", I("chainage", "1,880", MTG, "same", "ch. 1,880", show="[chainage]"), " after ", I("rain in 24 h", "142 mm", RAIN, "near", "142", show="[rain in 24 h]"), " of rain at the gauge ", I("gauge", "Pukatea Saddle", HYD, "same", show="[gauge]"), " and a peak flow of about ", I("peak flow", "186 m³/s", HYD, "same", "186", show="[peak flow]"), ", an event of 1 in ", I("return period", "25 years", HYD, "near", "25", show="[return period]"), " against a temporary works design for 1 in ", I("design return period", "10 year", HYD, "far", "10", "10 years", show="[design return period]"), ".")
f.table([["Peak level at staff gauge (m)", S("Peak level at staff gauge (m)", "4.85", DIA, "same"), "Time of peak", S("Time of peak", "6.10 am", DIA, "near", "6.10", "06:10", "6:10 am", "6:10")], ["Contract Administrator first told on", S("Contract Administrator first told on", D("2026-02-10"), MTG, "near", "10 February"), "by (phone, mail)", S("told by", "phone", MTG, "near", "telephone", "by phone")],
    ["Access restored", S("Access restored", D("2026-02-16"), MTG, "near", "16 February", "16 Feb"), "Plant damaged or bogged", S("Plant damaged or bogged", "30 t excavator", DIA, "near", "Hitachi", "30 t excavator (Hitachi)")], ["Settlement of falsework (mm)", S("Settlement of falsework (mm)", "35", DIA, "same"), "Persons injured", S("Persons injured", "none", DIA, "far", "0", "nil", "No injury", "no")], ["Rock used to rebuild the crossing (m³)", O("Rock used to rebuild the crossing", "the minutes say about 120 m³, the diary 160 m³"), "Instruction of the Contract Administrator no.", O("Instruction no.", "none for the flood; CA-066 is rock armour VO-07")], ["Crew sent to the yard (persons)", S("Crew sent to the yard (persons)", "11", DIA, "near"), "Gauge has been read since (year)", S("Gauge has been read since (year)", "2009", RAIN, "far")], ["Notified to WorkSafe, ref.", O("Notified to WorkSafe, ref.", "no notification in the papers"), "Insurance claim no.", O("Insurance claim no.", "no claim in the papers")]], [4.4, 4.1, 4.2, 4.3])
f.h("2 Time", 2)
tm = [["Due Date as in the contract", S("Due Date as in the contract", D("2026-03-27"), S1, "near")], ["Due Date with extensions granted so far", S("Due Date with extensions granted so far", D("2026-04-13"), EOT, "near")], ["Working Days the bridge stood still", S("Working Days the bridge stood still", "7", MTG, "near", "seven")], ["Extension requested (Working Days)", S("Extension requested (Working Days)", "5", MTG, "near", "five")], ["Forecast of practical completion", S("Forecast of practical completion", D("2026-04-20"), P7, "same")], ["Programme on which this is based", S("Programme on which this is based", "P7", P7, "near", "revision P7")], ["Extension granted (Working Days)", O("Extension granted (Working Days)", "not decided; 6 and 3 are of earlier requests")]]
f.table([r for i in range(0, len(tm), 4) for r in ([x[0] for x in tm[i:i + 4]] + [""] * (4 - len(tm[i:i + 4])), [x[1] for x in tm[i:i + 4]] + [""] * (4 - len(tm[i:i + 4])))], [4.2, 4.3, 4.2, 4.3])
f.p("Cost of standing down claimed with this notice (NZ$, excl. GST): ", O("Cost of standing down claimed", "costs come by 13 March; $14,280 is Ngatapa", show="______________"), "  Cost of the second falsework crew (NZ$): ", O("Cost of the second falsework crew", "not in the papers", show="__________"), "  Liquidated damages at stake per Working Day (NZ$): ", S("Liquidated damages per Working Day", M("2400"), S1, "same", show="______________"))
f.h("3 Earlier requests under this contract", 2)
nr = "the register holds three earlier requests only"
f.table([["No.", "Ground", "Asked (Working Days)", "Granted (Working Days)", "Date of decision"], [S("No. / row 1", "EOT-01", EOT, "same"), S("Ground / row 1", "Archaeological find ch. 640", EOT, "same"), S("Asked / row 1", "8", EOT, "same"), S("Granted / row 1", "6", EOT, "same"), S("Date of decision / row 1", D("2025-09-05"), EOT, "same")],
    [S("No. / row 2", "EOT-02", EOT, "same"), S("Ground / row 2", "Variation VO-05 culvert", EOT, "same"), S("Asked / row 2", "4", EOT, "same"), S("Granted / row 2", "3", EOT, "same"), S("Date of decision / row 2", D("2025-12-19"), EOT, "same")],
    [S("No. / row 3", "EOT-03", EOT, "same"), S("Ground / row 3", "Late shift of power poles", EOT, "same"), S("Asked / row 3", "6", EOT, "same"), O("Granted / row 3", "decision awaited"), O("Date of decision / row 3", "decision awaited")],
    [O("No. / row 4", nr), O("Ground / row 4", nr), O("Asked / row 4", nr), O("Granted / row 4", nr), O("Date of decision / row 4", nr)]], [2, 6, 3, 3, 3], header=True, kind="table_row")
f.h("4 Mitigation", 2)
f.h("4.1 What we do to catch up", 3)
f.narr(S("What we do to catch up", None, P7, "far", contains=["second falsework crew", "Saturday work", "pavement brought forward"]))
f.h("4.2 Parts of the works not affected", 3)
f.narr(S("Parts of the works not affected", None, DIA, "far", contains=["Earthworks north of ch. 900", "Earthworks"]))
f.h("5 Decision of the Contract Administrator", 2)
f.p(S("Granted", why="no decision yet", box=True), " granted   ", S("Granted in part", why="no decision yet", box=True), " granted in part   ", S("Declined", why="no decision yet", box=True), " declined")
f.p("Signature: ", O("Signature (Contract Administrator)", "signature", show="____________________"), "  Decided on: ", O("Decided on", "no decision yet", show="____________"))
f.save()
# ================================================================ Brenneisen Bau (Deutschland, Frankreich)
T = "brenneisen/"
paper_docx(T + "Firmendaten.docx", "# Brenneisen Bau GmbH – Firmendaten", "Stand Januar 2026, für Vergabeunterlagen und Eignungsnachweise.",
    [["Firma", "Brenneisen Bau GmbH"], ["Anschrift", "Hafenring 21, 77694 Kehl"], ["Handelsregister", "Amtsgericht Freiburg, HRB 706612"], ["USt-IdNr.", "DE 812 443 907"], ["Steuernummer", "10144/27315"], ["Geschäftsführer", "Dipl.-Ing. Jochen Brenneisen, Claire Wendling"], ["Präqualifikation (PQ-VOB)", "010.088317"], ["Berufsgenossenschaft", "BG BAU, Mitgliedsnummer 4410 7752 09"], ["Telefon", "07851 555-0"], ["Bank", "Volksbank Hanauerland, IBAN DE00 6649 0000 0012 7715 00"], ["Betriebshaftpflicht", "Oberrhein Versicherung, Nr. BH 77-209154, 10 Mio. €"]],
    "Die Firma führt Rohbau und Schlüsselfertigbau aus; im Elsass arbeitet sie durch die Niederlassung Strasbourg.", lang="de")
paper_pdf(T + "Fiche établissement Strasbourg.pdf", "# Brenneisen Bau GmbH – établissement de Strasbourg", [["Dénomination", "Brenneisen Bau GmbH, succursale France"], ["Adresse", "8 rue du Port du Rhin, 67000 Strasbourg"], ["SIRET", "812 604 377 00025"], ["RCS", "Strasbourg B 812 604 377"], ["Code APE", "4399C"], ["TVA intracommunautaire", "FR 41 812604377"], ["Responsable", "Claire Wendling"], ["Assurance décennale", "Alsace Mutuelle Construction, police n° DEC 30-118742, valable du 1er janvier au 31 décembre 2026"], ["Banque", "Crédit Rhénan, IBAN FR00 1027 8000 0400 0207 7150 133"], ["Qualification", "Qualibat 2113, certificat E-144927"]])
paper_csv(T + "Telefonliste.csv", [["Name", "Funktion", "Baustelle", "Mobil", "E-Mail"], ["Matthias Kroll", "Bauleiter", "Gymnasium Oberlinden", "0151 555 20 41", "m.kroll@brenneisen.example"], ["Ivo Drechsler", "Polier", "Gymnasium Oberlinden", "0151 555 20 44", "i.drechsler@brenneisen.example"], ["Nele Asbrock", "Abrechnung", "alle", "07851 555-31", "n.asbrock@brenneisen.example"], ["Luc Schaeffer", "Conducteur de travaux", "Groupe scolaire de l'Ill", "06 55 50 20 61", "l.schaeffer@brenneisen.example"], ["Anouk Reibel", "Ingénieure études et qualité", "Groupe scolaire de l'Ill", "06 55 50 20 66", "a.reibel@brenneisen.example"], ["Uwe Faller", "Bauleiter", "Feuerwehrhaus Rheinau", "0151 555 20 52", "u.faller@brenneisen.example"]], sep=";")
Fw = T + "feuerwehrhaus-rheinau/"
paper_docx(Fw + "Abnahme Rohbau.docx", "# Feuerwehrhaus Rheinau-Nord – Abnahme Rohbau", "Termin 05.02.2026, Auftraggeber Stadt Rheinau, Auftrag RH-2024-88. Beteiligt: Uwe Faller, Bürgermeisteramt Frau Zippel.", [["Nr.", "Mangel", "Frist"], ["1", "Betonabplatzung Stütze B4", "27.02.2026"], ["2", "Fugenband Sockel fehlt", "27.02.2026"]], "Vertragsstrafe wird vorbehalten. Schlussrechnung liegt mit 918.442,10 € netto vor.", lang="de")
paper_csv(Fw + "Behinderungen.csv", [["Nr.", "Grund", "Beginn", "Ende", "Kosten netto"], ["1", "Kampfmittelverdacht", "12.05.2025", "26.05.2025", "11.240,00"]], sep=";")
# ---------------------------------------------------------------- Gymnasium Oberlinden
pl = "gymnasium-oberlinden/"
G = T + pl
paper_pdf(G + "Auftragsschreiben.pdf", "# Stadt Ortenfels, Hochbauamt – Auftragsschreiben", "Ortenfels, 18.11.2024. An die Brenneisen Bau GmbH, Hafenring 21, 77694 Kehl",
    [["Baumaßnahme", "Neubau Gymnasium Oberlinden, Bauabschnitte 1 und 2"], ["Leistung", "Los 03 Rohbauarbeiten"], ["Vergabenummer", "2024-HBA-0317"], ["Auftragsnummer", "4500 118 206"], ["Angebot vom", "23.09.2024"], ["Auftragssumme netto", "4.382.252,35 €"], ["Umsatzsteuer 19 %", "832.627,95 €"], ["Auftragssumme brutto", "5.214.880,30 €"]],
    "Auf Ihr Angebot wird Ihnen im Namen und auf Rechnung der Stadt Ortenfels, vertreten durch das Hochbauamt, der Auftrag erteilt. Bestandteil sind die VOB/B und die Besonderen Vertragsbedingungen. Die Auftragsbestätigung senden Sie bis 29.11.2024 zurück.")
paper_docx(G + "Besondere Vertragsbedingungen.docx", "# Besondere Vertragsbedingungen Los 03", "## 1 Ausführungsfristen", [["Frist", "Bauabschnitt 1 (Klassentrakt)", "Bauabschnitt 2 (Aula und Mensa)"], ["Beginn der Ausführung", "13.01.2025", "01.09.2025"], ["Vollendung (Fertigstellung)", "30.01.2026", "31.07.2026"], ["Einzelfrist Decke über UG", "30.05.2025", "28.11.2025"]],
    "## 2 Vertragsstrafe", "Bei Überschreitung der Frist für die Vollendung 0,2 % der auf den Bauabschnitt entfallenden Auftragssumme je Werktag, höchstens 5 %.", "## 3 Mängelansprüche", "Die Verjährungsfrist beträgt abweichend von § 13 Abs. 4 VOB/B fünf Jahre.", "## 4 Sicherheiten", "Vertragserfüllung 5 % der Auftragssumme, Mängelansprüche 3 % der Abrechnungssumme, je durch Bürgschaft.", "## 5 Objektüberwachung", "Lindacher + Partner Architekten, Dipl.-Ing. Svenja Hoyer. Anordnungen mit Folgen für die Vergütung trifft nur der Auftraggeber.", lang="de")
paper_docx(G + "Niederschrift Begehung 12.02.2026.docx", "# Niederschrift zur Abnahmebegehung Bauabschnitt 1", "Ort: Baustelle Oberlinden, Klassentrakt. Zeit: 12.02.2026, 9.00 bis 11.45 Uhr.",
    [["Teilnehmer", "Für"], ["Dr. Henrike Solms", "Stadt Ortenfels, Hochbauamt"], ["Svenja Hoyer", "Lindacher + Partner (Objektüberwachung)"], ["Matthias Kroll", "Brenneisen Bau GmbH"], ["Ivo Drechsler", "Brenneisen Bau GmbH"]],
    "Die Rohbauleistung des BA 1 ist nach Angabe von Herrn Kroll am 06.02.2026 fertig geworden, also sechs Werktage nach der Vertragsfrist. Frau Dr. Solms erklärt die Abnahme mit den unten genannten Mängeln und behält sich die Vertragsstrafe vor. Sie nennt für die Mängel eine Frist bis 06.03.2026.",
    "Festgestellt wurden die Nummern M-07, M-09 und M-12 der Mängelliste, soweit noch offen. Als Restleistung bleibt das Schließen der Deckenaussparung am Aufzug 2 (kommt nach dem Fahrkorb, etwa Mai).",
    "Übergeben wurden zwei Ordner Prüfzeugnisse Beton. Die Bestandspläne fehlen noch, Herr Kroll reicht sie nach. Die Verjährungsfrist läuft mit dem Tag der Abnahme an und endet am 12.02.2031.", "Der BA 2 ist nicht Gegenstand der Begehung. Die Abrechnung wird nach BA getrennt, die Schlussrechnung kommt erst mit BA 2.", lang="de")
paper_xlsx(G + "Mängelliste BA 1.xlsx", Mängel=[["Nr.", "Los", "Ort", "Beschreibung", "Festgestellt", "Verantwortlich", "Erledigt"], ["M-05", "03", "Treppenhaus A", "Kante Podest ausgebrochen", "@2026-01-20", "Brenneisen", "@2026-02-04"], ["M-07", "03", "UG Raum 0.14", "Riss mit Feuchte in Außenwand", "@2026-01-20", "Brenneisen", ""],
    ["M-08", "04", "Dach Achse 3", "Sparrenkopf nicht gehobelt", "@2026-01-20", "Zimmerei Vogt", ""], ["M-09", "03", "EG Flur 1.02", "Betondeckung an Unterzug zu gering", "@2026-01-27", "Brenneisen", ""], ["M-11", "03", "1. OG Raum 2.07", "Aussparung 20 cm versetzt", "@2026-01-27", "Brenneisen", "@2026-02-10"], ["M-12", "03", "Treppenhaus B", "Kiesnest Wandfuß", "@2026-02-03", "Brenneisen", ""]])
paper_csv(G + "Nachtragsliste.csv", [["Nr.", "Bezeichnung", "BA", "Eingereicht", "Betrag netto", "Stand", "Beauftragt am"], ["N01", "Zusätzliche Abdichtung UG", "1", "14.03.2025", "48.310,00", "beauftragt", "22.04.2025"], ["N02", "Geänderte Aussparungen Lüftung", "1", "02.06.2025", "17.955,50", "beauftragt", "18.07.2025"], ["N03", "Sichtbeton Aula SB3 statt SB2", "2", "20.01.2026", "62.400,00", "in Prüfung", ""], ["N04", "Stillstand Kran August", "1", "12.09.2025", "23.180,00", "abgelehnt", ""]], sep=";")
paper_xlsx(G + "Planlieferliste Tragwerk.xlsx", Planliste=[["Plan", "Inhalt", "BA", "Soll (Bauvertrag)", "Eingang", "Index"], ["S-208", "Bewehrung Wände 1. OG", 2, "@2026-01-12", "@2026-01-14", "a"], ["S-214", "Bewehrung Decke über 1. OG, Achse 7-9, unten", 2, "@2026-02-16", "", ""], ["S-215", "Bewehrung Decke über 1. OG, Achse 7-9, oben", 2, "@2026-02-16", "", ""], ["S-216", "Bewehrung Decke über 1. OG, Achse 9-12, unten", 2, "@2026-02-16", "", ""], ["S-217", "Bewehrung Decke über 1. OG, Achse 9-12, oben", 2, "@2026-02-16", "", ""], ["S-220", "Bewehrung Treppe C", 2, "@2026-03-16", "", ""]])
paper_eml(G + "Planverzug.eml", "Rolf Tauss <tauss@ib-tauss.example>", "Svenja Hoyer <hoyer@lindacher.example>", "Thu, 05 Mar 2026 08:47:00 +0100", "Deckenpläne BA 2", "Guten Morgen Frau Hoyer,\n\nwegen der geänderten Lüftungsführung muss ich die Decke über 1. OG neu rechnen. Die vier Pläne S-214 bis S-217 kommen frühestens am 27.03.2026, vorher kann ich nichts freigeben.\n\nRolf Tauss, Ingenieurbüro Tauss (Tragwerksplanung)", cc="Matthias Kroll <m.kroll@brenneisen.example>")
paper_eml(G + "Erinnerung Pläne.eml", "Matthias Kroll <m.kroll@brenneisen.example>", "Svenja Hoyer <hoyer@lindacher.example>", "Fri, 20 Feb 2026 16:20:00 +0100", "Bewehrungspläne Decke über 1. OG fehlen", "Sehr geehrte Frau Hoyer,\n\nnach der Planliste hätten S-214 bis S-217 am 16.02. hier sein müssen. Wir beginnen am 02.03. mit der Bewehrung, danach stehen wir. Bitte sorgen Sie für die Pläne.\n\nMatthias Kroll")
paper_text(G + "Bautagebuch KW 10.md", """# Bautagebuch BA 2, KW 10 (02.03. bis 06.03.2026), Polier Drechsler

Mo 02.03.: 4 °C, trocken. 14 Mann. Deckenschalung Achse 7–12 liegt seit Freitag, keine Pläne, Bewehrung kann nicht beginnen. Kran 2 steht ab 10 Uhr.
Di 03.03.: 9 Mann auf den BA 1 umgesetzt (Mängel, Aussparungen), 5 Mann bleiben an Treppe C.
Mi 04.03.: Regen, 6 °C. Betonstahl 38 t am Lagerplatz, ungeschnitten.
Fr 06.03.: Schalungsmiete läuft weiter, Firma Rasto mahnt Rückgabe für 20.03. an. Wände Achse 1–6 laufen ohne Störung.
""")
paper_docx(G + "Baubesprechung 41.docx", "# Baubesprechung Nr. 41, 10.03.2026", "Leitung: S. Hoyer. Teilnehmer: Dr. Solms, M. Kroll, R. Tauss.", "41.1 BA 1: Herr Kroll meldet M-09 für kommende Woche an, M-07 braucht Injektion, trockene Witterung.", "41.2 BA 2: Die Decke über 1. OG ist blockiert. Herr Kroll rechnet mit vier Wochen Verzug für die Rohbaufertigstellung des BA 2 und kündigt die Behinderungsanzeige Nr. 3 an den Auftraggeber an. Mehrkosten kann er noch nicht beziffern.", "41.3 Gegenmaßnahme: Brenneisen zieht die Wände Achse 1–6 vor; eine zweite Schalkolonne wird angeboten, wenn die Pläne bis 27.03. da sind.", [["Nr.", "Aufgabe", "Wer", "Termin"], ["41.2", "Behinderungsanzeige", "Kroll", "13.03.2026"], ["41.4", "Prüfung N03", "Hoyer", "24.03.2026"]], lang="de")
paper_csv(G + "Behinderungen.csv", [["Nr.", "Grund", "BA", "Angezeigt am", "Beginn", "Wegfall", "Kosten netto"], ["1", "Fehlende Baugenehmigung Tektur", "1", "28.04.2025", "25.04.2025", "07.05.2025", "8.915,00"], ["2", "Baustrom ausgefallen", "1", "19.08.2025", "18.08.2025", "22.08.2025", ""]], sep=";")
paper_pdf(G + "Prüfbericht Beton.pdf", "# Materialprüfstelle Ortenau – Prüfbericht 26/0188", "Druckfestigkeit von Probewürfeln, Baustelle Gymnasium Oberlinden, Lieferwerk Kieswerk Altbach.", [["Probe", "Bauteil", "Sorte", "Festigkeit 28 d, N/mm²"], ["W 61", "BA 1, Stützen 2. OG", "C30/37", "46,1"], ["W 64", "BA 2, Wände 1. OG", "C30/37", "43,8"], ["W 65", "BA 2, Wände 1. OG", "C30/37", "44,4"]])
paper_csv(G + "Abschlagsrechnungen.csv", [["Nr.", "Datum", "Leistungsstand netto", "BA 1 netto", "BA 2 netto", "Zahlung eingegangen"], ["11", "30.12.2025", "3.118.400,00", "2.604.900,00", "513.500,00", "29.01.2026"], ["12", "27.02.2026", "3.402.150,00", "2.718.330,00", "683.820,00", ""]], sep=";")
X = lambda n: pl + n
AS, BVB, NI, ML, NL, PLN, PV, ER, BT, BB, BH, FD = [X(n) for n in ["Auftragsschreiben.pdf", "Besondere Vertragsbedingungen.docx", "Niederschrift Begehung 12.02.2026.docx", "Mängelliste BA 1.xlsx", "Nachtragsliste.csv", "Planlieferliste Tragwerk.xlsx", "Planverzug.eml", "Erinnerung Pläne.eml", "Bautagebuch KW 10.md", "Baubesprechung 41.docx", "Behinderungen.csv"]] + ["Firmendaten.docx"]
f = Form("de-abnahme-niederschrift", "brenneisen", "gymnasium-oberlinden", "de")
f.head("Stadt Ortenfels · Hochbauamt · Formblatt HBA 442 (Niederschrift über die Abnahme)")
f.title("Niederschrift über die förmliche Abnahme nach § 12 VOB/B – Bauabschnitt 1")
dots = "........................................"
f.table([["Baumaßnahme", (S("Baumaßnahme", "Neubau Gymnasium Oberlinden", AS, "same"), 3)], ["Leistung", S("Leistung", "Los 03 Rohbauarbeiten", AS, "same", "Rohbauarbeiten"), "Vergabe-Nr.", S("Vergabe-Nr.", "2024-HBA-0317", AS, "same")],
    ["Auftragnehmer", S("Auftragnehmer", "Brenneisen Bau GmbH", AS, "near"), "Auftrags-Nr.", S("Auftrags-Nr.", "4500 118 206", AS, "same")], ["Auftrag erteilt am", S("Auftrag erteilt am", D("2024-11-18"), AS, "near"), "Angebot vom", S("Angebot vom", D("2024-09-23"), AS, "same")],
    ["Auftragssumme (inkl. USt)", S("Auftragssumme (inkl. USt)", M("5214880.30"), AS, "near"), "Schlussrechnungssumme", O("Schlussrechnungssumme", "die Schlussrechnung kommt erst mit BA 2; 918.442,10 € ist Rheinau")],
    ["Auftragssumme (ohne USt)", S("Auftragssumme (ohne USt)", M("4382252.35"), AS, "near"), "Abnahme erklärt durch", S("Abnahme erklärt durch", "Dr. Henrike Solms", NI, "far", "Henrike Solms", "Frau Dr. Solms", "Dr. Solms")],
    ["Beauftragte Nachträge BA 1 (Nr.)", S("Beauftragte Nachträge BA 1 (Nr.)", "N01, N02", NL, "far", "N01 und N02", "N01 N02", "N01; N02", "N01 / N02"), "Objektüberwachung", S("Objektüberwachung", "Lindacher + Partner Architekten", BVB, "same", "Svenja Hoyer", "Lindacher + Partner")]], [4, 4.7, 3.8, 4.5])
f.h("1 Termine", 2)
f.p("Vertragliche Fertigstellung: ", S("Vertragliche Fertigstellung", D("2026-01-30"), BVB, "near", show="................"), " Tatsächliche Fertigstellung: ", S("Tatsächliche Fertigstellung", D("2026-02-06"), NI, "near", "06.02.2026", show="................"), " Überschreitung (Werktage): ", S("Überschreitung (Werktage)", "sechs", NI, "near", "6", show="......"))
f.p("Beginn der Ausführung: ", S("Beginn der Ausführung", D("2025-01-13"), BVB, "same", show="................"), " Tag der Abnahme: ", S("Tag der Abnahme", D("2026-02-12"), NI, "near", show="................"), " Uhrzeit: ", S("Uhrzeit", "9.00", NI, "near", "9:00", "09:00", "09.00", "9 Uhr", show="........"))
f.h("2 Teilnehmer", 2)
f.table([["Name", "Für"], [S("Name / Zeile 1", "Dr. Henrike Solms", NI, "same", "Henrike Solms"), S("Für / Zeile 1", "Stadt Ortenfels, Hochbauamt", NI, "same", "Stadt Ortenfels", "Hochbauamt")], [S("Name / Zeile 2", "Svenja Hoyer", NI, "same"), S("Für / Zeile 2", "Lindacher + Partner", NI, "same", "Objektüberwachung")], [S("Name / Zeile 3", "Matthias Kroll", NI, "same"), S("Für / Zeile 3", "Brenneisen Bau GmbH", NI, "same")], [S("Name / Zeile 4", "Ivo Drechsler", NI, "same"), S("Für / Zeile 4", "Brenneisen Bau GmbH", NI, "same")], [O("Name / Zeile 5", "vier Teilnehmer"), O("Für / Zeile 5", "vier Teilnehmer")]], [8, 9], header=True, kind="table_row")
f.h("3 Mängel", 2)
nm = "nur drei Mängel des Loses 03 sind offen; M-08 ist Los 04"
f.table([["Nr.", "Ort", "Mangel", "Beseitigung bis", "Beseitigt am"],
    [S("Nr. / Zeile 1", "M-07", ML, "same"), S("Ort / Zeile 1", "UG Raum 0.14", ML, "same"), S("Mangel / Zeile 1", "Riss mit Feuchte in Außenwand", ML, "near"), S("Beseitigung bis / Zeile 1", D("2026-03-06"), NI, "far"), O("Beseitigt am / Zeile 1", "noch offen")],
    [S("Nr. / Zeile 2", "M-09", ML, "same"), S("Ort / Zeile 2", "EG Flur 1.02", ML, "same"), S("Mangel / Zeile 2", "Betondeckung an Unterzug zu gering", ML, "near"), S("Beseitigung bis / Zeile 2", D("2026-03-06"), NI, "far"), O("Beseitigt am / Zeile 2", "noch offen")],
    [S("Nr. / Zeile 3", "M-12", ML, "same"), S("Ort / Zeile 3", "Treppenhaus B", ML, "same"), S("Mangel / Zeile 3", "Kiesnest Wandfuß", ML, "near"), S("Beseitigung bis / Zeile 3", D("2026-03-06"), NI, "far"), O("Beseitigt am / Zeile 3", "noch offen")],
    [O("Nr. / Zeile 4", nm), O("Ort / Zeile 4", nm), O("Mangel / Zeile 4", nm), O("Beseitigung bis / Zeile 4", nm), O("Beseitigt am / Zeile 4", nm)]], [1.8, 3.6, 5.6, 3, 3], header=True, kind="table_row")
f.h("4 Restleistungen", 2)
f.narr(S("Restleistungen", None, NI, "same", contains=["Deckenaussparung am Aufzug 2", "Deckenaussparung"]))
f.h("5 Erklärungen", 2)
f.p(S("Die Abnahme wird erklärt", "☒", NI, "near", box=True), " Die Abnahme wird erklärt.   ", S("Die Abnahme wird verweigert", why="die Abnahme wurde erklärt", box=True), " Die Abnahme wird verweigert.")
f.p(S("Vertragsstrafe vorbehalten", "☒", NI, "near", box=True), " Der Auftraggeber behält sich die Vertragsstrafe vor.   ", S("Bestandspläne übergeben", why="die Bestandspläne fehlen noch", box=True), " Bestandspläne wurden übergeben.   ", S("Prüfzeugnisse übergeben", "☒", NI, "near", box=True), " Prüfzeugnisse wurden übergeben.")
f.p("Die Frist für Mängelansprüche beträgt ", S("Frist für Mängelansprüche", "fünf Jahre", BVB, "near", "5 Jahre", "fünf", "5", show="..........."), " und endet am ", S("Frist endet am", D("2031-02-12"), NI, "same", show="................"), ". Einbehalt wegen Mängeln (€): ", O("Einbehalt wegen Mängeln", "ein Einbehalt ist nirgends genannt; 3 % ist die Sicherheit", show="................"), " Bürgschaft für Mängelansprüche Nr.: ", O("Bürgschaft Nr.", "noch keine Bürgschaft", show="................"))
f.p("Höhe der Vertragsstrafe (€): ", O("Höhe der Vertragsstrafe", "nur vorbehalten, nicht berechnet", show="................"), " Abnahme Bauabschnitt 2 am: ", O("Abnahme Bauabschnitt 2 am", "kein Termin; 31.07.2026 ist die Vertragsfrist", show="................"), " Bürgschaft für Vertragserfüllung zurückgegeben am: ", O("Vertragserfüllungsbürgschaft zurück am", "nicht in den Unterlagen", show="................"))
f.table([["Für den Auftraggeber", "Für den Auftragnehmer"], [["Unterschrift: ", O("Unterschrift (Auftraggeber)", "Unterschrift", show=dots[:22])], ["Unterschrift: ", O("Unterschrift (Auftragnehmer)", "Unterschrift", show=dots[:22])]], [["Ort, Datum: ", O("Ort, Datum (Auftraggeber)", "Datum der Unterschrift", show=dots[:22])], ["Ort, Datum: ", O("Ort, Datum (Auftragnehmer)", "Datum der Unterschrift", show=dots[:22])]]], [8.5, 8.5], header=True)
f.save()

f = Form("de-behinderungsanzeige", "brenneisen", "gymnasium-oberlinden", "de")
f.foot("Brenneisen Bau GmbH · Vordruck QM 5-14 · Rev. 3")
f.title("Behinderungsanzeige Nr. 3 gemäß § 6 Abs. 1 VOB/B – Bauabschnitt 2")
FF = lambda *a, **k: S(*a, ff="text", **k)
f.table([["Auftraggeber", FF("Auftraggeber", "Stadt Ortenfels", AS, "near", "Stadt Ortenfels, Hochbauamt"), "Auftragnehmer", FF("Auftragnehmer", "Brenneisen Bau GmbH", AS, "near")],
    ["Bauvorhaben", FF("Bauvorhaben", "Neubau Gymnasium Oberlinden", AS, "near"), "Gewerk / Los", FF("Gewerk / Los", "Los 03 Rohbauarbeiten", AS, "near", "Rohbauarbeiten", "Los 03")],
    ["Auftrag vom", FF("Auftrag vom", D("2024-11-18"), AS, "far"), "Vergabenummer", FF("Vergabenummer", "2024-HBA-0317", AS, "same")],
    ["Bauleiter", FF("Bauleiter", "Matthias Kroll", "Telefonliste.csv", "same"), "Mobil", FF("Mobil", "0151 555 20 41", "Telefonliste.csv", "same")],
    ["Datum der Anzeige", FF("Datum der Anzeige", why="noch nicht versandt; 13.03.2026 ist der Termin der Aufgabe"), "Eingang beim Auftraggeber", FF("Eingang beim Auftraggeber", why="Eingangsvermerk")]], [3.6, 5, 3.8, 4.6])
f.p("Sehr geehrte Damen und Herren, wir zeigen an, dass wir in der Ausführung unserer Leistung behindert sind. Die Angaben hierzu im Einzelnen:")
f.p("Beginn der Behinderung: ", FF("Beginn der Behinderung", D("2026-03-02"), BT, "far", "02.03."), "    Grund liegt im Bereich: ", S("Auftraggeber (Bereich)", "☒", PV, "far", ff="box"), " Auftraggeber  ", S("Auftragnehmer (Bereich)", why="der Grund liegt bei der Planung des Auftraggebers", ff="box"), " Auftragnehmer  ", S("Höhere Gewalt (Bereich)", why="keine höhere Gewalt", ff="box"), " höhere Gewalt")
f.h("Grund der Behinderung", 2)
f.narr(S("Grund der Behinderung", None, ER, "near", contains=["S-214 bis S-217", "Bewehrungspläne", "S-214"], show="[Bitte beschreiben: welche Unterlage, Leistung oder Anordnung fehlt]"))
f.table([["Fehlende Pläne (Nr.)", S("Fehlende Pläne (Nr.)", "S-214 bis S-217", PV, "near", "S-214, S-215, S-216, S-217", "S-214 - S-217")], ["Solltermin der Pläne", S("Solltermin der Pläne", D("2026-02-16"), PLN, "near")], ["Tragwerksplaner", S("Tragwerksplaner", "Ingenieurbüro Tauss", PV, "near", "Rolf Tauss", "Tauss")], ["Angekündigter Eingang der Pläne", S("Angekündigter Eingang der Pläne", D("2026-03-27"), PV, "near")], ["Bereits gemahnt am", S("Bereits gemahnt am", D("2026-02-20"), ER, "far")], ["Betroffenes Bauteil", S("Betroffenes Bauteil", "Decke über 1. OG", ER, "near")], ["Wegfall der Behinderung", O("Wegfall der Behinderung", "dauert an; 27.03.2026 ist nur angekündigt")], ["Anordnung des Auftraggebers vom", O("Anordnung des Auftraggebers vom", "keine Anordnung in den Unterlagen")]], [7, 10])
f.h("Folgen", 2)
for lab, slot in [["Stillstehendes Gerät", S("Stillstehendes Gerät", "Kran 2", BT, "near")], ["Umgesetztes Personal (Mann)", S("Umgesetztes Personal (Mann)", "9", BT, "same", "9 Mann")], ["Gelagerter Betonstahl (t)", S("Gelagerter Betonstahl (t)", "38", BT, "near", "38 t")], ["Schalung gemietet von", S("Schalung gemietet von", "Rasto", BT, "far", "Firma Rasto")], ["Schalung zurück bis", S("Schalung zurück bis", D("2026-03-20", "20.03."), BT, "far", "20.03.2026")], ["Miete der Schalung je Tag (€)", O("Miete der Schalung je Tag", "kein Betrag in den Unterlagen")], ["Vertragsfrist Bauabschnitt 2", S("Vertragsfrist Bauabschnitt 2", D("2026-07-31"), BVB, "near")], ["Voraussichtliche Verzögerung", S("Voraussichtliche Verzögerung", "vier Wochen", BB, "near", "4 Wochen")], ["Neue Fertigstellung Bauabschnitt 2", O("Neue Fertigstellung", "kein neuer Termin genannt")], ["Mehrkosten (€ netto)", O("Mehrkosten", "noch nicht bezifferbar; 8.915,00 und 11.240,00 gehören zu anderen Anzeigen")], ["Zugehöriger Nachtrag Nr.", O("Nachtrag Nr.", "zu dieser Behinderung gibt es keinen Nachtrag; N03 ist Sichtbeton")]]:
    f.p(lab + ": ", slot)
f.h("Gegenmaßnahmen", 2)
f.narr(S("Gegenmaßnahmen", None, BB, "near", contains=["Wände Achse 1-6", "zweite Schalkolonne", "Achse 1-6"]))
f.h("Frühere Behinderungsanzeigen in diesem Auftrag", 2)
nb = "nur zwei frühere Anzeigen"
f.table([["Nr.", "Grund", "Angezeigt am", "Wegfall am", "Kosten netto (€)"], [S("Nr. / Zeile 1", "1", BH, "same"), S("Grund / Zeile 1", "Fehlende Baugenehmigung Tektur", BH, "same"), S("Angezeigt am / Zeile 1", D("2025-04-28"), BH, "same"), S("Wegfall am / Zeile 1", D("2025-05-07"), BH, "same"), S("Kosten netto / Zeile 1", M("8915"), BH, "same")],
    [S("Nr. / Zeile 2", "2", BH, "same"), S("Grund / Zeile 2", "Baustrom ausgefallen", BH, "same"), S("Angezeigt am / Zeile 2", D("2025-08-19"), BH, "same"), S("Wegfall am / Zeile 2", D("2025-08-22"), BH, "same"), O("Kosten netto / Zeile 2", "keine Kosten verzeichnet")], [O("Nr. / Zeile 3", nb), O("Grund / Zeile 3", nb), O("Angezeigt am / Zeile 3", nb), O("Wegfall am / Zeile 3", nb), O("Kosten netto / Zeile 3", nb)]], [1.6, 6.4, 3, 3, 3], header=True, kind="table_row")
f.p("Mit freundlichen Grüßen, ", O("Unterschrift (Bauleiter)", "Unterschrift", show="______________________"), " Kenntnis genommen (Objektüberwachung): ", O("Kenntnis genommen", "Unterschrift", show="______________________"), " Kenntnis genommen am: ", O("Kenntnis genommen am", "Datum der Kenntnisnahme", show="____________"))
f.save()
# ---------------------------------------------------------------- Groupe scolaire de l'Ill
pl = "groupe-scolaire-ill/"
E = T + pl
paper_pdf(E + "Acte d'engagement lot 02.pdf", "# Acte d'engagement – lot 02 gros œuvre", "Commune d'Ostwiller, marché public de travaux passé en procédure adaptée.",
    [["Objet du marché", "Construction du groupe scolaire de l'Ill – lot 02 gros œuvre"], ["Marché n°", "2025-TX-014"], ["Pouvoir adjudicateur", "Commune d'Ostwiller, 1 place de la Mairie, 67540 Ostwiller"], ["Titulaire", "Brenneisen Bau GmbH, établissement de Strasbourg"], ["Représentant du pouvoir adjudicateur", "Mme Solène Wurtz, maire"], ["Comptable assignataire", "Service de gestion comptable d'Erstein"], ["Date de notification", "6 mars 2025"], ["Montant initial HT", "2 386 450,00 €"], ["TVA 20 %", "477 290,00 €"], ["Montant initial TTC", "2 863 740,00 €"], ["Délai d'exécution", "14 mois à compter de l'OS n° 1"]],
    "Le titulaire n'envisageait pas de sous-traiter à la remise de son offre. Il refuse l'avance prévue à l'article 5.2 du CCAP : non.", lang="fr")
paper_docx(E + "CCAP extrait.docx", "# CCAP – extrait", "## Article 2 Intervenants", [["Maîtrise d'œuvre", "Atelier Kessler-Danjou, architectes mandataires, Mme Odile Danjou"], ["Bureau d'études structure", "Structa Alsace"], ["Contrôleur technique", "Vericontrol Est, M. Bastien Heitz"], ["OPC", "Planor Coordination"], ["Coordonnateur SPS", "M. Gilbert Fritsch"]],
    "## Article 5 Prix", "5.1 Les prix sont révisables selon l'index BT06. 5.2 Avance de 5 %. 5.3 Retenue de garantie de 5 %, remplaçable par une caution.", "## Article 7 Sous-traitance", "Toute sous-traitance est déclarée au moyen d'un acte spécial. Le maître d'ouvrage dispose de 21 jours pour répondre. Les travaux du sous-traitant de premier rang sont payés directement dès 600 € TTC.", "## Article 9 Agrément", "Les matériaux et produits sont soumis au visa de la maîtrise d'œuvre et du contrôleur technique trois semaines avant la commande. Le visa est réputé refusé sans réponse.", "## Article 11 Pénalités", "Retard : 800 € par jour calendaire. Absence aux réunions : 150 €.", lang="fr")
paper_text(E + "CCTP lot 02 extrait.md", """# CCTP lot 02 – extrait

**3.4.1 Dallage.** Dallage de 15 cm, béton C25/30, treillis ST25C, joints sciés.

**3.4.2 Isolant sous dallage.** Polystyrène extrudé certifié ACERMI, résistance thermique R ≥ 4,00 m².K/W, contrainte de compression 300 kPa au moins (500 kPa sous la cuisine). Localisation : maternelle et restaurant scolaire.

**3.6.1 Prédalles.** Prédalles précontraintes, 6 cm.
""")
paper_csv(E + "OS et avenants.csv", [["Pièce", "Objet", "Date", "Montant HT", "Observation"], ["OS n° 1", "Démarrage des travaux", "07/04/2025", "", "fin contractuelle 06/06/2026"], ["Avenant n° 1", "Fondations profondes bâtiment C", "09/10/2025", "36 780,00", "nouveau montant 2 423 230,00"], ["OS n° 4", "Prolongation intempéries 12 jours", "15/01/2026", "", "fin contractuelle 18/06/2026"], ["Projet avenant n° 2", "Quai de livraison", "", "18 950,00", "non signé"]], sep=";")
paper_docx(E + "CR chantier 44.docx", "# Compte rendu de chantier n° 44", "Réunion du mardi 3 mars 2026, 10 h, base vie. Rédacteur : Planor Coordination.", [["Présents", "Société"], ["Odile Danjou", "Atelier Kessler-Danjou"], ["Luc Schaeffer", "Brenneisen"], ["Bastien Heitz", "Vericontrol Est"], ["Mme Wurtz (excusée)", "Commune d'Ostwiller"]],
    "44.1 Gros œuvre : voiles du bâtiment B coulés à 70 %. Le dallage de la maternelle démarre le 20 avril, celui du restaurant le 11 mai.", "44.2 Agrément isolant sous dallage : Brenneisen transmet la fiche n° 21 avant le 13 mars. M. Heitz demande le certificat ACERMI et la FDES.", "44.3 Sous-traitance : Brenneisen confie les armatures des bâtiments B et C à Armaplan. L'acte spécial est à déposer avant le 9 mars ; sans acceptation, Armaplan n'entre pas sur le chantier.", "44.4 Prochaine réunion : mardi 10 mars 2026.", lang="fr")
paper_xlsx(E + "Registre des agréments.xlsx", Agréments=[["N°", "Produit", "Article CCTP", "Transmis le", "Visa MOE", "Visa CT"], [19, "Rupteurs thermiques RT8", "3.5.4", "@2026-01-12", "VAO 20/01/2026", "favorable"], [20, "Prédalles 6 cm", "3.6.1", "@2026-02-04", "VSO 12/02/2026", "favorable"], [21, "Isolant sous dallage", "3.4.2", "", "", ""], [22, "Bande d'arrêt d'eau", "3.3.2", "", "", ""]])
paper_pdf(E + "Fiche technique Ilsol 500.pdf", "# Isorhin SAS – Ilsol, panneaux de polystyrène extrudé", "Usine de Drusenheim (Bas-Rhin). Panneaux 1250 × 600 mm, bords feuillurés.", [["Caractéristique", "Ilsol 300", "Ilsol 500"], ["Épaisseurs disponibles, mm", "60 à 160", "60 à 140"], ["Contrainte de compression à 10 %, kPa", "300", "500"], ["Conductivité thermique λ, W/(m.K)", "0,034", "0,035"], ["Résistance thermique R à 140 mm, m².K/W", "4,10", "4,00"], ["Réaction au feu", "Euroclasse E", "Euroclasse E"], ["Absorption d'eau, %", "0,7", "0,5"]], "Norme produit NF EN 13164. Stockage à l'abri du soleil, sur palettes, loin de tout solvant. FDES vérifiée n° 20240612-117. Pose en une couche sur forme réglée, joints décalés, film polyéthylène de 200 µm dessus.", lang="fr")
paper_pdf(E + "Certificat ACERMI.pdf", "# Certificat ACERMI – produits isolants", [["Titulaire", "Isorhin SAS"], ["Produit", "Ilsol 500"], ["Certificat n°", "22/114/1587"], ["Valable jusqu'au", "31 octobre 2027"]], [["Épaisseur mm", "100", "120", "140"], ["R certifié", "2,85", "3,40", "4,00"]], "Le produit Ilsol 300 fait l'objet du certificat 22/114/1586.", lang="fr")
paper_eml(E + "Commande isolant.eml", "Négoce du Ried <ventes@negoceduried.example>", "Anouk Reibel <a.reibel@brenneisen.example>", "Wed, 04 Mar 2026 11:25:00 +0100", "Votre demande isolant sous dallage", "Bonjour Madame Reibel,\n\nnous vous réservons 1 240 m² d'Ilsol 500 en 140 mm, livrables en trois semaines à compter de votre commande ferme. Sans commande de votre part avant le 27 mars nous ne garantissons plus la date du 17 avril. L'Ilsol 300 que vous aviez demandé d'abord n'est plus en stock.\n\nUn échantillon de 20 × 20 cm part ce jour par la poste.\n\nJ. Obrecht, Négoce Matériaux du Ried, Sélestat")
paper_eml(E + "Avis Vericontrol.eml", "Bastien Heitz <b.heitz@vericontrol.example>", "Luc Schaeffer <l.schaeffer@brenneisen.example>", "Thu, 05 Mar 2026 17:40:00 +0100", "Isolant cuisine", "Bonjour,\n\npour le restaurant, l'isolant doit tenir 500 kPa sous la cuisine, prenez donc le même produit partout. Je rendrai mon avis sur la fiche complète, pas avant.\n\nB. Heitz")
paper_pdf(E + "Devis Armaplan D-260114.pdf", "# Armaplan SARL – devis D-260114", "Illkirch, le 14 janvier 2026. Valable un mois.", [["Désignation", "Quantité", "PU HT", "Total HT"], ["Façonnage et pose armatures, bâtiment B", "46 t", "1 480,00", "68 080,00"], ["Façonnage et pose armatures, bâtiment C", "62 t", "1 480,00", "91 760,00"], ["Total HT", "", "", "159 840,00"]], "Début possible : 2 mars 2026. Acompte de 10 % demandé.", lang="fr")
paper_docx(E + "Contrat de sous-traitance Armaplan.docx", "# Contrat de sous-traitance BTP – conditions particulières", "Entre Brenneisen Bau GmbH, établissement de Strasbourg, entrepreneur principal, et Armaplan SARL, sous-traitant. Remplace le devis D-260114.",
    [["Chantier", "Groupe scolaire de l'Ill, Ostwiller"], ["Nature des travaux sous-traités", "Façonnage et pose des armatures, élévations des bâtiments B et C"], ["Montant HT du contrat", "148 600,00 €"], ["TVA", "autoliquidation par l'entrepreneur principal (article 283-2 nonies du CGI)"], ["Prix", "fermes et non révisables"], ["Début des travaux", "16 mars 2026"], ["Fin des travaux", "29 mai 2026"], ["Mode de paiement", "paiement direct par le maître de l'ouvrage"], ["Avance", "le sous-traitant renonce à l'avance"], ["Retenue de garantie", "5 %"]],
    "Fait à Strasbourg le 2 mars 2026. Le contrat ne prend effet qu'à l'acceptation du sous-traitant et à l'agrément de ses conditions de paiement.", lang="fr")
paper_pdf(E + "Extrait Kbis Armaplan.pdf", "# Extrait Kbis – greffe du tribunal judiciaire de Strasbourg", [["Immatriculation", "509 338 127 R.C.S. Strasbourg"], ["Dénomination sociale", "ARMAPLAN"], ["Forme juridique", "Société à responsabilité limitée"], ["Capital social", "40 000 €"], ["Adresse du siège", "15 rue des Tuileries, 67400 Illkirch-Graffenstaden"], ["Gérant", "BENZARTI Karim"], ["SIRET (siège)", "509 338 127 00018"], ["Activité", "façonnage et pose d'armatures pour béton"]], "Extrait à jour au 12 février 2026.", lang="fr")
paper_xlsx(E + "Registre des sous-traitants.xlsx", Registre=[["Sous-traitant", "Travaux", "Montant HT", "SIRET", "Acte spécial", "Accepté le", "URSSAF valable au", "Décennale police", "IBAN", "Contact"], ["Forages du Ried", "Micropieux bâtiment C", 84200, "441 207 336 00031", "AS 01", "@2025-10-20", "@2026-03-31", "SMB 71-4402", "FR00 3000 2005 5000 0157 841Z 025", "03 88 55 50 12"], ["Armaplan", "Armatures bâtiments B et C", 148600, "509 338 127 00018", "AS 02", "", "@2026-07-31", "", "FR00 1470 7500 2903 3812 7000 144", "k.benzarti@armaplan.example"]])
paper_text(E + "Journal de chantier mars.md", """# Journal de chantier, L. Schaeffer

2 mars : signature du contrat avec M. Benzarti à l'agence. Il apporte son Kbis et l'attestation URSSAF ; l'attestation décennale suit, son assureur l'établit. Effectif prévu : huit poseurs.
3 mars : réunion n° 44. Voile B-07 coulé, 18 m³.
4 mars : gel jusqu'à 9 h, grue à l'arrêt deux heures.
5 mars : échantillon d'isolant reçu, à joindre à la fiche.
""")
X = lambda n: pl + n
AE, CC, CT, OS, CR, RA, FT, AC, CM, CTR, KB, RS, JC, FE = [X(n) for n in ["Acte d'engagement lot 02.pdf", "CCAP extrait.docx", "CCTP lot 02 extrait.md", "OS et avenants.csv", "CR chantier 44.docx", "Registre des agréments.xlsx", "Fiche technique Ilsol 500.pdf", "Certificat ACERMI.pdf", "Commande isolant.eml", "Contrat de sous-traitance Armaplan.docx", "Extrait Kbis Armaplan.pdf", "Registre des sous-traitants.xlsx", "Journal de chantier mars.md"]] + ["Fiche établissement Strasbourg.pdf"]
BR = ("Brenneisen Bau GmbH, établissement de Strasbourg", "Brenneisen Bau GmbH, succursale France", "Brenneisen Bau")
f = Form("fr-acte-special-sous-traitance", "brenneisen", "groupe-scolaire-ill", "fr", size=9.5)
f.head("MARCHÉS PUBLICS – DÉCLARATION DE SOUS-TRAITANCE (ACTE SPÉCIAL)")
f.title("Déclaration de sous-traitance n° AS 02")
f.h("A – Identification de l'acheteur", 2)
f.table([["Désignation de l'acheteur", S("Désignation de l'acheteur", "Commune d'Ostwiller", AE, "near")], ["Adresse de l'acheteur", S("Adresse de l'acheteur", "1 place de la Mairie, 67540 Ostwiller", AE, "near", "1 place de la Mairie")], ["Signataire du marché pour l'acheteur", S("Signataire du marché pour l'acheteur", "Solène Wurtz", AE, "near", "Mme Solène Wurtz", "Mme Wurtz")], ["Comptable chargé du paiement", S("Comptable chargé du paiement", "Service de gestion comptable d'Erstein", AE, "near")]], [6.5, 10.5])
f.h("B – Objet du marché", 2)
f.table([["Objet", (S("Objet", "Construction du groupe scolaire de l'Ill", AE, "same"), 3)], ["N° du marché", S("N° du marché", "2025-TX-014", AE, "same"), "Lot", S("Lot", "02", AE, "same", "lot 02 gros œuvre", "gros œuvre")], ["Notifié le", S("Notifié le", D("2025-03-06"), AE, "same"), "Montant initial HT (€)", S("Montant initial HT", M("2386450"), AE, "same")], ["Montant HT après avenants (€)", S("Montant HT après avenants", M("2423230"), OS, "near"), "Échéance, prolongations comprises", S("Échéance, prolongations comprises", D("2026-06-18"), OS, "far")]], [4.5, 4.5, 4, 4])
f.h("C – Titulaire du marché", 2)
f.table([["Dénomination", S("Titulaire : dénomination", BR[0], AE, "near", *BR[1:])], ["Adresse", S("Titulaire : adresse", "8 rue du Port du Rhin, 67000 Strasbourg", FE, "same", "8 rue du Port du Rhin")], ["N° SIRET", S("Titulaire : SIRET", "812 604 377 00025", FE, "same", "81260437700025")], ["Responsable", S("Titulaire : responsable", "Claire Wendling", FE, "same")]], [5, 12])
f.h("D – Sous-traitant", 2)
f.table([["Dénomination", S("Sous-traitant : dénomination", "Armaplan", CTR, "near", "Armaplan SARL")], ["Adresse", S("Sous-traitant : adresse", "15 rue des Tuileries, 67400 Illkirch-Graffenstaden", KB, "near", "15 rue des Tuileries")], ["Activité (selon le registre du commerce)", S("Sous-traitant : activité", "façonnage et pose d'armatures pour béton", KB, "far", "façonnage et pose d'armatures")], ["N° SIRET", S("Sous-traitant : SIRET", "509 338 127 00018", KB, "same", "50933812700018")], ["Forme juridique", S("Sous-traitant : forme juridique", "Société à responsabilité limitée", KB, "same", "SARL")], ["Capital social", S("Sous-traitant : capital social", M("40000"), KB, "same")], ["Représentant légal", S("Sous-traitant : représentant légal", "Karim Benzarti", KB, "near", "BENZARTI Karim", "M. Benzarti", "Benzarti")], ["Courriel", S("Sous-traitant : courriel", "k.benzarti@armaplan.example", RS, "near")], ["Téléphone", O("Sous-traitant : téléphone", "aucun téléphone d'Armaplan ; 03 88 55 50 12 est celui de Forages du Ried")], ["Nombre de salariés de l'entreprise", O("Sous-traitant : salariés", "huit poseurs sont prévus au chantier, l'effectif de l'entreprise n'est pas dit")], ["Personnel affecté au chantier", S("Sous-traitant : personnel affecté", "huit poseurs", JC, "far", "huit", "8", "8 poseurs")], ["Chiffre d'affaires du dernier exercice (€)", O("Sous-traitant : chiffre d'affaires", "absent des pièces")], ["Police d'assurance décennale", O("Sous-traitant : décennale", "l'attestation d'Armaplan suit ; DEC 30-118742 est celle du titulaire, SMB 71-4402 celle de Forages")], ["Attestation sociale, fin de validité", S("Sous-traitant : attestation sociale", D("2026-07-31"), RS, "far")], ["Qualification professionnelle (certificat)", O("Sous-traitant : qualification", "E-144927 est le certificat du titulaire")], ["Caution personnelle et solidaire n°", O("Sous-traitant : caution", "aucune caution dans les pièces")]], [6, 11])
f.h("E – Prestations sous-traitées", 2)
f.narr(S("Prestations sous-traitées", None, CTR, "near", contains=["pose des armatures", "Façonnage et pose"]))
f.p("Montant HT des prestations sous-traitées : ", S("Montant HT sous-traité", M("148600"), CTR, "near", show="........................"), " €   Durée : du ", S("début", D("2026-03-16"), CTR, "near", show="................"), " jusqu'au ", S("fin", D("2026-05-29"), CTR, "near", show="................"))
f.p(S("Autoliquidation", "☒", CTR, "same", box=True), " Autoliquidation de la TVA   ", S("TVA facturée par le sous-traitant", why="autoliquidation", box=True), " TVA facturée par le sous-traitant   ", S("Prix révisables", why="prix fermes ; c'est le marché qui est révisable", box=True), " Prix révisables   ", S("Prix fermes", "☒", CTR, "same", box=True), " Prix fermes")
f.p(S("Paiement direct", "☒", CTR, "same", box=True), " Le sous-traitant est payé directement   ", S("Demande l'avance", why="le sous-traitant renonce à l'avance", box=True), " Le sous-traitant demande à bénéficier de l'avance")
f.p("Compte à créditer (IBAN) du sous-traitant : ", S("IBAN du sous-traitant", "FR00 1470 7500 2903 3812 7000 144", RS, "same", show="........................................"), "  Banque : ", O("Banque du sous-traitant", "le nom de la banque manque ; Crédit Rhénan est celle du titulaire", show="........................"))
f.h("F – Cession de créances et signatures", 2)
f.p("Exemplaire unique remis le : ", O("Exemplaire unique remis le", "rien dans les pièces", show="................"), "  Cession notifiée au comptable le : ", O("Cession notifiée le", "aucune cession", show="................"))
f.table([["Le sous-traitant", "Le titulaire", "L'acheteur"], [["Signature : ", O("Signature (sous-traitant)", "signature", show="..............")], ["Signature : ", O("Signature (titulaire)", "signature", show="..............")], ["Signature : ", O("Signature (acheteur)", "signature", show="..............")]], [["Fait le : ", O("Fait le (sous-traitant)", "date de signature ; le 2 mars est celle du contrat", show="..............")], ["Fait le : ", O("Fait le (titulaire)", "date de signature", show="..............")], ["Accepté le : ", O("Accepté le (acheteur)", "pas encore accepté ; 20/10/2025 est AS 01", show="..............")]]], [5.6, 5.7, 5.7], header=True)
f.save()

f = Form("fr-fiche-agrement-produit", "brenneisen", "groupe-scolaire-ill", "fr")
f.head("Atelier Kessler-Danjou – Fiche de demande d'agrément de matériaux et produits")
f.title("Fiche d'agrément n° 21")
f.table([["Opération", S("Opération", "groupe scolaire de l'Ill", AE, "near"), "Lot", S("Lot", "02", AE, "same", "gros œuvre", "lot 02 gros œuvre")], ["Entreprise", S("Entreprise", "Brenneisen Bau GmbH", AE, "near", "Brenneisen"), "Rédigée par", O("Rédigée par", "les pièces ne disent pas qui rédige la fiche")], ["Maître d'œuvre", S("Maître d'œuvre", "Atelier Kessler-Danjou", CC, "near", "Odile Danjou"), "Contrôleur technique", S("Contrôleur technique", "Vericontrol Est", CC, "same", "Bastien Heitz")], ["Transmise le", O("Transmise le", "pas encore transmise ; avant le 13 mars est prévu"), "À transmettre avant le", S("À transmettre avant le", D("2026-03-13", "13 mars"), CR, "near", "13 mars")]], [3.6, 5.4, 3.8, 4.2])
f.h("1. Produit proposé", 2)
f.table([["Désignation", S("Désignation", "Isolant sous dallage", RA, "near", "Ilsol 500")], ["Article du CCTP", S("Article du CCTP", "3.4.2", RA, "same")], ["Localisation", S("Localisation", "maternelle et restaurant scolaire", CT, "same", "maternelle et restaurant")], ["Fabricant", S("Fabricant", "Isorhin SAS", FT, "far", "Isorhin")], ["Référence commerciale", S("Référence commerciale", "Ilsol 500", CM, "near")], ["Lieu de fabrication", S("Lieu de fabrication", "Drusenheim", FT, "near")], ["Fournisseur", S("Fournisseur", "Négoce Matériaux du Ried", CM, "far", "Négoce du Ried")], ["Épaisseur (mm)", S("Épaisseur (mm)", "140", CM, "near", "140 mm")], ["Format des panneaux (mm)", S("Format des panneaux (mm)", "1250 × 600", FT, "near", "1250 × 600 mm", "1250 x 600")], ["Film au-dessus (µm)", S("Film au-dessus (µm)", "200", FT, "far", "200 µm", "film polyéthylène de 200 µm")], ["Quantité (m²)", S("Quantité (m²)", M("1240"), CM, "near")]], [6, 11])
f.h("2. Performances", 2)
f.table([["Caractéristique", "Exigée par le CCTP", "Proposée"], ["Résistance thermique R (m².K/W)", S("R exigée", "4,00", CT, "same", "≥ 4,00", "4.00"), S("R proposée", "4,00", FT, "same", "4.00")], ["Contrainte de compression sous la cuisine (kPa)", S("Compression exigée", "500", CT, "same"), S("Compression proposée", "500", FT, "same")], ["Conductivité λ (W/(m.K))", O("λ exigée", "le CCTP ne la fixe pas"), S("λ proposée", "0,035", FT, "same", "0.035")], ["Réaction au feu", O("Réaction au feu exigée", "le CCTP ne la fixe pas"), S("Réaction au feu proposée", "Euroclasse E", FT, "same", "E")], ["Résistance au gel (cycles)", O("Gel exigé", "absent des pièces"), O("Gel proposé", "absent des pièces")]], [7, 5, 5], header=True)
f.p("Certificat ACERMI n° ", S("Certificat ACERMI n°", "22/114/1587", AC, "same", show="________________"), ", valable jusqu'au ", S("ACERMI valable jusqu'au", D("2027-10-31"), AC, "same", show="________________"), "  Norme produit : ", S("Norme produit", "NF EN 13164", FT, "same", "EN 13164", show="________________"), "  FDES n° ", S("FDES n°", "20240612-117", FT, "near", show="________________"), "  Avis technique n° ", O("Avis technique n°", "aucun avis technique", show="________________"))
f.p(S("Échantillon joint", "☒", JC, "near", box=True), " Échantillon joint    ", S("Produit déjà agréé sur l'opération", why="le registre ne le montre pas", box=True), " Produit déjà agréé sur l'opération    ", S("Variante au CCTP", why="le produit suit le CCTP", box=True), " Variante au CCTP")
f.h("3. Mise en œuvre et stockage", 2)
f.narr(S("Mise en œuvre et stockage", None, FT, "near", contains=["joints décalés", "Stockage à l'abri du soleil", "forme réglée"]))
f.h("4. Délais", 2)
for lab, slot in [["Délai de livraison", S("Délai de livraison", "trois semaines", CM, "near", "3 semaines")], ["Commande ferme au plus tard le", S("Commande ferme au plus tard le", D("2026-03-27", "27 mars"), CM, "near", "27 mars")], ["Besoin sur chantier (dallage maternelle)", S("Besoin sur chantier", D("2026-04-20", "20 avril"), CR, "far", "20 avril")], ["Commande passée le", O("Commande passée le", "pas encore commandé")], ["N° de commande", O("N° de commande", "pas encore commandé")], ["Prix unitaire HT (€/m²)", O("Prix unitaire HT", "aucun prix dans les pièces")]]:
    f.p(lab + " :\t", slot)
f.h("5. Visas", 2)
f.table([["", "Maîtrise d'œuvre", "Contrôleur technique"], ["Avis (VSO / VAO / refusé)", O("Avis MOE", "pas encore visé ; VSO est la fiche 20"), O("Avis CT", "M. Heitz rend son avis sur la fiche complète")], ["Observations", O("Observations MOE", "pas encore visé"), O("Observations CT", "pas encore visé")], ["Date", O("Date MOE", "pas encore visé"), O("Date CT", "pas encore visé")], ["Signature", O("Signature MOE", "signature"), O("Signature CT", "signature")]], [5, 6, 6], header=True)
f.save()
# ================================================================ 华岳电建 (China, Chile)
T = "huayue/"
paper_docx(T + "公司基本情况.docx", "# 华岳电力建设工程有限公司基本情况", "供投标及报审使用，2026年1月更新。",
    [["企业名称", "华岳电力建设工程有限公司"], ["统一社会信用代码", "91370000MA3HY20X7K"], ["法定代表人", "贺建平"], ["注册资本", "30000万元"], ["注册地址", "山东省岳州市高新区电建路18号"], ["资质等级", "电力工程施工总承包特级"], ["资质证书编号", "D137098842"], ["安全生产许可证", "（鲁）JZ安许证字〔2024〕110372，有效期至2027年5月20日"], ["特种设备安装改造维修许可", "TS3837211-2028，GCD1级"], ["总机", "0530-5550100"]], "公司在智利设有子公司Huayue Energía Chile SpA，从事光伏电站总承包。", lang="zh")
paper_pdf(T + "Ficha Huayue Chile.pdf", "# Huayue Energía Chile SpA – ficha de la empresa", [["Razón social", "Huayue Energía Chile SpA"], ["RUT", "77.418.203-5"], ["Domicilio", "Av. Los Morros 2140, oficina 803, Santiago Poniente"], ["Representante legal", "Zhao Ming"], ["Gerente de proyectos", "Carolina Etcheberry"], ["Mutualidad", "Mutual Andina, adherente 118.442"], ["Banco", "Banco Cordillera, cuenta corriente 00-771-20884-05"], ["Teléfono", "+56 2 5550 1180"]])
paper_csv(T + "通讯录.csv", [["姓名", "职务", "项目", "电话"], ["韩志远", "项目经理", "临桥热电", "139 0000 5501"], ["陆文静", "项目总工程师", "临桥热电", "139 0000 5502"], ["丁海涛", "物资部主任", "临桥热电", "139 0000 5507"], ["孟凡", "焊接专业工程师", "临桥热电", "139 0000 5511"], ["曹立新", "项目经理", "东滩变电站", "139 0000 5530"]])
Dd = T + "dongtan-substation/"
paper_docx(Dd + "合同概况.docx", "# 东滩220kV变电站新建工程合同概况", [["建设单位", "东滩供电公司"], ["合同编号", "DTGD-2025-031"], ["监理单位", "恒泰电力监理有限公司"], ["项目经理", "曹立新"], ["合同工期", "2025年8月1日至2026年9月30日"]], lang="zh")
paper_csv(Dd + "人员机械统计4月.csv", [["周", "管理人员", "作业人员", "吊车"], ["2026-04-13至04-19", "21", "164", "3"]])
paper_text(Dd + "施工日志.md", "# 东滩变电站施工日志\n\n2026年4月15日 晴。主变基础养护。到货钢管（Q235B）12根，报审编号DT-CL-019。安全检查发现隐患3项。\n")
# ---------------------------------------------------------------- Planta fotovoltaica Pampa Quemada
pl = "pampa-quemada/"
Q = T + pl
paper_docx(Q + "Resumen del contrato EPC.docx", "# Planta fotovoltaica Pampa Quemada – resumen del contrato", "Contrato a suma alzada, modalidad EPC.",
    [["Mandante", "Desierto Solar Generación S.A."], ["RUT del mandante", "76.905.118-2"], ["Contratista", "Huayue Energía Chile SpA"], ["Contrato N°", "DSG-EPC-2025-04"], ["Fecha del contrato", "4 de abril de 2025"], ["Monto neto", "USD 61.840.000"], ["Inspección técnica (ITO)", "Cordillera Inspección Ltda."], ["Inicio de obras", "2 de junio de 2025"], ["Término contractual", "31 de agosto de 2026"], ["Multa por atraso", "USD 22.000 por día"], ["Garantía de fiel cumplimiento", "boleta N° 448120, Banco Cordillera, 10 % del monto, vence el 30 de noviembre de 2026"]],
    "## Consultas", "El contratista consulta por escrito mediante RDI. El mandante responde en 7 días corridos a través de la ITO.", "## Recepción", "Cada bloque se recibe provisoriamente por separado. El contratista subsana las observaciones en 30 días. El período de garantía es de 24 meses desde la recepción provisoria de cada bloque.", lang="es")
paper_csv(Q + "Directorio.csv", [["Nombre", "Cargo", "Empresa", "Celular", "Correo"], ["Rodrigo Llanquitur", "Administrador de contrato", "Desierto Solar", "+56 9 5550 2201", "rllanquitur@desiertosolar.example"], ["Pamela Vergara", "Jefa de inspección", "Cordillera Inspección", "+56 9 5550 2210", "pvergara@cordilleraito.example"], ["Ignacio Sepúlveda", "Jefe de oficina técnica", "Huayue Chile", "+56 9 5550 2231", "isepulveda@huayuechile.example"], ["Carolina Etcheberry", "Gerente de proyectos", "Huayue Chile", "+56 9 5550 2230", "cetcheberry@huayuechile.example"], ["Wang Lei", "Jefe de terreno eléctrico", "Huayue Chile", "+56 9 5550 2236", "wlei@huayuechile.example"], ["Darío Munita", "Ingeniero civil proyectista", "Munita Geoestructuras", "+56 9 5550 2250", "dmunita@munitageo.example"]], sep=";")
paper_xlsx(Q + "Registro RDI.xlsx", RDI=[["N°", "Materia", "Disciplina", "Emitida", "Respuesta requerida", "Respondida", "Impacto costo USD", "Estado"], ["RDI-029", "Cruce de zanja MT con camino interior", "Eléctrica", "@2026-02-10", "@2026-02-17", "@2026-02-16", 18200, "Cerrada"], ["RDI-036", "Torque de pernos tracker", "Mecánica", "@2026-04-02", "@2026-04-09", "@2026-04-13", 0, "Cerrada"], ["RDI-037", "Rechazo de hincas en sector C", "Civil", "@2026-04-16", "@2026-04-23", "", "", "Abierta"]])
paper_pdf(Q + "Informe de hincado sector C.pdf", "# Informe INF-HIN-C-04 – hincado de perfiles, sector C", "Elaborado por oficina técnica de Huayue Energía Chile SpA, 15 de abril de 2026.", [["Concepto", "Valor"], ["Filas revisadas", "41 a 58"], ["Hincas ejecutadas", "412"], ["Hincas con rechazo", "64"], ["Profundidad media alcanzada en rechazo", "1,20 m"], ["Perfil", "IPE 140 galvanizado"], ["Equipo", "martinete Vermaq PD10, N° 2"], ["Estrato que detiene la hinca", "caliche cementado entre 1,10 m y 1,30 m"]], "Calicata C-7 confirma caliche hasta 2,40 m. Ensayo de tracción en fila 44: 9,8 kN con desplazamiento de 6 mm. Se propone preperforar con diámetro de 150 mm y rellenar con lechada.", "Adjuntos: set de 22 fotografías, planilla de rechazo.")
paper_text(Q + "ET-CIV-05 Hincas.md", """# ET-CIV-05 Hincado de perfiles, revisión 1

5.2 La profundidad mínima de empotramiento es de 1,80 m en los sectores A a D y de 2,10 m en el sector E.

5.4 Se considera rechazo un avance menor a 20 mm en 60 segundos. Todo rechazo se informa al mandante antes de cualquier corte del perfil.

5.6 Tracción mínima de ensayo: 8,5 kN.

Planos: PQ-CIV-112 revisión 2 (sector C), PQ-CIV-113 revisión 1 (sector D).
""")
paper_eml(Q + "Opinión preliminar proyectista.eml", "Darío Munita <dmunita@munitageo.example>", "Ignacio Sepúlveda <isepulveda@huayuechile.example>", "Fri, 17 Apr 2026 12:44:00 -0400", "Caliche sector C", "Ignacio:\n\na título personal, la preperforación me parece razonable, pero no puedo contestar la RDI hasta que el mandante me la haga llegar. Tómalo como conversación, no como respuesta.\n\nSaludos,\nDarío")
paper_docx(Q + "Minuta reunión 31.docx", "# Minuta de reunión semanal N° 31", "Jueves 16 de abril de 2026, faena Pampa Quemada. Asisten: R. Llanquitur (mandante), P. Vergara (ITO), C. Etcheberry e I. Sepúlveda (contratista).", "31.1 Hincado sector C: detenido desde el 13 de abril en las filas 41 a 58. El contratista estima un atraso de 6 días en el montaje de trackers si la respuesta llega dentro de plazo; el costo se evaluará con el diámetro definitivo. Prioridad alta, según la ITO. El contratista adjuntará 24 fotografías.", "31.2 Bloque 3: recibido provisoriamente el martes con observaciones, ver acta por emitir.", "31.3 Bloque 4: pruebas previstas para el 27 de abril.", [["Acuerdo", "Responsable", "Fecha"], ["Ingresar RDI-037", "I. Sepúlveda", "16-04-2026"], ["Emitir acta del bloque 3", "P. Vergara", "20-04-2026"]], lang="es")
paper_text(Q + "Libro de obra abril.md", """# Libro de obra, abril de 2026 (extracto)

**Folio 212, 13-04-2026.** Martinete N° 2 detenido en fila 41, rechazo reiterado. Martinete N° 1 sigue en sector D, fila 12.
**Folio 213, 14-04-2026.** Recorrido de recepción del bloque 3 de 8.30 a 12.00: R. Llanquitur, P. Vergara, Wang Lei. Se acepta con observaciones.
**Folio 214, 15-04-2026.** Viento sobre 60 km/h desde las 15.00, se suspende izaje. Calicata C-7 abierta.
**Folio 215, 16-04-2026.** Cuadrilla de hincado (7 personas) trasladada al sector D.
""")
paper_pdf(Q + "Protocolo de pruebas bloque 3.pdf", "# Protocolo PP-B3-01 – pruebas del bloque 3", "Ejecutado por Wang Lei, presenciado por Cordillera Inspección Ltda., 8 a 10 de abril de 2026.", [["Dato del bloque", "Valor"], ["Potencia instalada DC", "18,4 MWp"], ["Potencia nominal AC", "15,0 MW"], ["Inversores", "6, marca Solvane SV-2500"], ["Módulos", "32.284"], ["Strings", "1.153"]], [["Prueba", "Criterio", "Resultado", "Conforme"], ["Aislación de strings, mínimo", "40 MΩ", "212 MΩ", "sí"], ["Resistencia de puesta a tierra", "≤ 5 Ω", "3,1 Ω", "sí"], ["Termografía de conexiones, máximo", "ΔT 10 K", "ΔT 14 K en inversor 3.5", "no"], ["Voc de strings, desviación", "± 2 %", "1,3 %", "sí"]], "Equipos: megger MG-55 (certificado CAL-8812), telurómetro TL-20 (CAL-8790), cámara TX-640 (CAL-8830).")
paper_xlsx(Q + "Observaciones bloques.xlsx", Bloque_3=[["N°", "Bloque", "Ubicación", "Observación", "Responsable", "Subsanada"], ["3-01", 3, "Inversor 3.2", "Falta sello cortafuego en entrada de cables", "Wang Lei", "@2026-04-14"], ["3-02", 3, "Inversor 3.5", "Reapretar conexión DC, ΔT 14 K", "Wang Lei", ""], ["3-03", 3, "Fila 18", "Dos módulos con vidrio quebrado", "Wang Lei", ""], ["3-04", 3, "Camino interior", "Retiro de pallets", "Bodega", ""]], Bloque_2=[["N°", "Bloque", "Ubicación", "Observación", "Responsable", "Subsanada"], ["2-01", 2, "Transformador 2", "Rotulado incompleto", "Wang Lei", "@2026-03-20"], ["2-02", 2, "Fila 7", "Cable suelto", "Wang Lei", ""]])
paper_docx(Q + "Acta recepción bloque 2.docx", "# Acta de recepción provisoria ARP-02 – bloque 2", "Fecha del recorrido: 10 de marzo de 2026.", [["Potencia DC", "17,9 MWp"], ["Inversores", "6"], ["Folio del libro de obra", "181"], ["Plazo de subsanación", "9 de abril de 2026"], ["Fin de garantía", "10 de marzo de 2028"], ["Energía generada hasta la recepción", "212 MWh"]], "Firmada por R. Llanquitur y P. Vergara el 12 de marzo de 2026.", lang="es")
paper_eml(Q + "Recepción bloque 3.eml", "Pamela Vergara <pvergara@cordilleraito.example>", "Carolina Etcheberry <cetcheberry@huayuechile.example>", "Wed, 15 Apr 2026 18:20:00 -0400", "Acta ARP-03", "Carolina:\n\npor el bloque 3 emitiré el acta ARP-03. Quedan tres observaciones abiertas; deben estar subsanadas el 14 de mayo de 2026, y la garantía del bloque corre hasta el 14 de abril de 2028. Los planos as built los espero aún, y el manual de operación ya lo tengo en tres copias. Repuestos: recibidos en bodega 2 según guía de despacho 30918.\n\nPamela Vergara\nCordillera Inspección Ltda.")
paper_csv(Q + "Programa semanal 16.csv", [["Actividad", "Avance programado %", "Avance real %", "Término programado"], ["Hincado sector C", "85", "61", "24-04-2026"], ["Montaje de trackers sector C", "30", "22", "22-05-2026"], ["Montaje de módulos bloque 4", "100", "97", "18-04-2026"], ["Avance general de la obra", "71,4", "69,8", "31-08-2026"]], sep=";")
paper_csv(Q + "Certificados de calibración.csv", [["Equipo", "Certificado", "Vence"], ["Megger MG-55", "CAL-8812", "30-09-2026"], ["Telurómetro TL-20", "CAL-8790", "15-07-2026"], ["Cámara TX-640", "CAL-8830", "28-02-2027"], ["Torquímetro TQ-3", "CAL-8755", "10-05-2026"]], sep=";")
X = lambda n: pl + n
RC, DI, RR, IH, ET, MI, LO, PP, OB, RB, CA = map(X, ["Resumen del contrato EPC.docx", "Directorio.csv", "Registro RDI.xlsx", "Informe de hincado sector C.pdf", "ET-CIV-05 Hincas.md", "Minuta reunión 31.docx", "Libro de obra abril.md", "Protocolo de pruebas bloque 3.pdf", "Observaciones bloques.xlsx", "Recepción bloque 3.eml", "Certificados de calibración.csv"])
f = Form("es-requerimiento-informacion", "huayue", "pampa-quemada", "es")
f.head("Desierto Solar Generación S.A. · Formulario GP-F-09 · Requerimiento de información (RDI)")
f.title("RDI-037")
PH = lambda *a, **k: S(*a, kind="placeholder", **k)
f.p("Contrato N° ", PH("contrato_numero", "DSG-EPC-2025-04", RC, "same", show="{{contrato_numero}}"), " con el contratista ", PH("contratista", "Huayue Energía Chile SpA", RC, "same", show="{{contratista}}"), ", mandante ", PH("mandante", "Desierto Solar Generación S.A.", RC, "same", "Desierto Solar Generación", "Desierto Solar", show="{{mandante}}"), ", inspección a cargo de ", PH("ito", "Cordillera Inspección Ltda.", RC, "near", "Cordillera Inspección", show="{{ito}}"), ", revisor del diseño designado ", PH("revisor_diseno", why="no hay revisor de diseño en los documentos; Munita es el proyectista", show="{{revisor_diseno}}"), " para esta consulta.")
f.table([["Materia", (S("Materia", "Rechazo de hincas en sector C", RR, "same"), 3)], ["Disciplina", S("Disciplina", "Civil", RR, "same", items=["Civil", "Eléctrica", "Mecánica", "Instrumentación"], show="Elija un elemento."), "Prioridad", S("Prioridad", "Alta", MI, "same", items=["Baja", "Media", "Alta"], show="Elija un elemento.")],
    ["Fecha de emisión", S("Fecha de emisión", D("2026-04-16"), RR, "near"), "Respuesta requerida el", S("Respuesta requerida el", D("2026-04-23"), RR, "same")], ["Plazo contractual de respuesta", S("Plazo contractual de respuesta", "7 días corridos", RC, "near", "7 días", "7"), "Informe adjunto", S("Informe adjunto", "INF-HIN-C-04", IH, "near")],
    ["Emitida por", S("Emitida por", "Ignacio Sepúlveda", MI, "far", "I. Sepúlveda"), "Celular de quien emite", S("Celular de quien emite", "+56 9 5550 2231", DI, "far")], ["Dirigida a (administrador de contrato)", S("Dirigida a", "Rodrigo Llanquitur", DI, "same", "R. Llanquitur"), "Correo", S("Correo del administrador", "rllanquitur@desiertosolar.example", DI, "far")]], [3.8, 4.8, 4, 4.4])
f.h("Referencias", 2)
f.table([["Plano", S("Plano", "PQ-CIV-112", ET, "same"), "Revisión del plano", S("Revisión del plano", "2", ET, "near")], ["Especificación", S("Especificación", "ET-CIV-05", ET, "near"), "Sector y filas", S("Sector y filas", "41 a 58", IH, "near", "sector C, filas 41 a 58", "41-58")], ["Folio del libro de obra", S("Folio del libro de obra", "212", LO, "far", "folio 212"), "No conformidad N°", O("No conformidad N°", "no hay no conformidad en los documentos")], ["Máquina de hinca", S("Máquina de hinca", "martinete Vermaq PD10", IH, "far", "Vermaq PD10", "Vermaq PD10, N° 2", "martinete Vermaq PD10, N° 2", "martinete N° 2"), "Caliche hasta (m)", S("Caliche hasta (m)", "2,40", IH, "near", "2,4", "2.40", "2,40 m")], ["Calicata", S("Calicata", "C-7", IH, "same"), "Fotografías adjuntas (cantidad)", O("Fotografías adjuntas", "el informe dice 22, la minuta 24")], ["Estudio de mecánica de suelos N°", O("Estudio de mecánica de suelos N°", "no está en los documentos"), "Coordenadas UTM", O("Coordenadas UTM", "no están en los documentos")]], [3.8, 4.8, 4, 4.4])
f.h("Datos de terreno", 2)
f.p("Hincas ejecutadas: ", S("Hincas ejecutadas", "412", IH, "same", show="________"), "  con rechazo: ", S("con rechazo", "64", IH, "same", show="________"), "  profundidad alcanzada (m): ", S("profundidad alcanzada (m)", "1,20", IH, "near", "1,2", "1.20", show="________"), "  profundidad mínima exigida (m): ", S("profundidad mínima exigida (m)", "1,80", ET, "near", "1,8", "1.80", show="________"))
f.p("Tracción medida (kN): ", S("Tracción medida (kN)", "9,8", IH, "near", "9.8", show="________"), "  tracción mínima (kN): ", S("tracción mínima (kN)", "8,5", ET, "same", "8.5", show="________"), "  Perfil: ", S("Perfil", "IPE 140", IH, "same", "IPE 140 galvanizado", show="____________"), "  Detenido desde: ", S("Detenido desde", D("2026-04-13", "13 de abril"), MI, "same", "13 de abril", show="____________"))
f.h("Consulta y propuesta del contratista", 2)
f.narr(S("Consulta y propuesta del contratista", None, IH, "far", contains=["preperforar con diámetro de 150 mm", "preperforar", "diámetro de 150 mm"], show="[Describa la consulta y la solución que propone]"))
f.h("Impacto", 2)
imp = [["Impacto en plazo (días)", S("Impacto en plazo (días)", "6", MI, "near", "6 días")], ["Actividad afectada", S("Actividad afectada", "montaje de trackers", MI, "near", "Montaje de trackers sector C")], ["Impacto en costo (USD)", O("Impacto en costo (USD)", "por evaluar; 18.200 es de la RDI-029")], ["Personal redistribuido", S("Personal redistribuido", "7", LO, "far", "7 personas")], ["Hincas ya cortadas", O("Hincas ya cortadas", "los documentos no lo dicen")], ["Costo diario de la cuadrilla (USD)", O("Costo diario de la cuadrilla", "22.000 es la multa por atraso")], ["Orden de cambio N°", O("Orden de cambio N°", "no hay orden de cambio")]]
imp = [[a + ": ", b] for a, b in imp]
f.table([imp[i:i + 2] + [""] * (2 - len(imp[i:i + 2])) for i in range(0, len(imp), 2)], [8.5, 8.5], shade=False)
f.h("Respuesta del mandante", 2)
f.table([["Respuesta", O("Respuesta", "no hay respuesta; la opinión del proyectista es personal")], ["Respondida por", O("Respondida por", "no hay respuesta")], ["Fecha de respuesta", O("Fecha de respuesta", "no hay respuesta; el 23 es la fecha requerida")], ["Nuevo plano o revisión", O("Nuevo plano o revisión", "no hay respuesta")], ["Firma de la ITO", O("Firma de la ITO", "firma")]], [5, 12])
f.p(S("Genera orden de cambio", why="sin respuesta", box=True), " Genera orden de cambio    ", S("No genera orden de cambio", why="sin respuesta", box=True), " No genera orden de cambio    ", S("Cerrada", why="la RDI está abierta", box=True), " RDI cerrada")
f.save()

f = Form("es-acta-recepcion-provisoria", "huayue", "pampa-quemada", "es")
f.head("Pampa Quemada · Acta de recepción provisoria")
f.title("ACTA DE RECEPCIÓN PROVISORIA – BLOQUE 3")
f.table([["Acta N°", S("Acta N°", "ARP-03", RB, "same"), "Fecha del recorrido", S("Fecha del recorrido", D("2026-04-14"), LO, "near")], ["Contrato", S("Contrato", "DSG-EPC-2025-04", RC, "same"), "Fecha del contrato", S("Fecha del contrato", D("2025-04-04"), RC, "same")], ["Propietario", S("Propietario", "Desierto Solar Generación S.A.", RC, "near", "Desierto Solar Generación", "Desierto Solar"), "RUT del propietario", S("RUT del propietario", "76.905.118-2", RC, "near")], ["Contratista", S("Contratista", "Huayue Energía Chile SpA", RC, "same"), "RUT del contratista", S("RUT del contratista", "77.418.203-5", "Ficha Huayue Chile.pdf", "far")], ["Folio del libro de obra", S("Folio del libro de obra", "213", LO, "same", "folio 213"), "Fecha de emisión del acta", O("Fecha de emisión del acta", "por emitir; el 20 de abril es el plazo acordado")]], [3.8, 4.8, 4, 4.4])
f.h("1. Alcance del bloque", 2)
f.p("Potencia DC (MWp): ", S("Potencia DC (MWp)", "18,4", PP, "same", "18.4", "18,4 MWp", show="________"), "  Potencia AC (MW): ", S("Potencia AC (MW)", "15,0", PP, "same", "15.0", "15", "15,0 MW", show="________"), "  Inversores (cantidad): ", S("Inversores (cantidad)", "6", PP, "same", show="________"), "  Modelo de inversor: ", S("Modelo de inversor", "Solvane SV-2500", PP, "near", "SV-2500", show="____________________"))
f.p("Módulos (cantidad): ", S("Módulos (cantidad)", M("32284"), PP, "same", show="________"), "  Strings (cantidad): ", S("Strings (cantidad)", M("1153"), PP, "same", show="________"), "  Energía generada hasta la recepción (MWh): ", O("Energía generada hasta la recepción", "212 MWh es del bloque 2", show="________"))
f.h("2. Pruebas", 2)
f.table([["Prueba", "Resultado", "Certificado del equipo", "Vence"], ["Aislación (mínimo)", S("Aislación: resultado", "212 MΩ", PP, "same", "212"), S("Aislación: certificado", "CAL-8812", PP, "far"), S("Aislación: vence", D("2026-09-30"), CA, "far")], ["Puesta a tierra", S("Puesta a tierra: resultado", "3,1 Ω", PP, "same", "3,1"), S("Puesta a tierra: certificado", "CAL-8790", PP, "far"), S("Puesta a tierra: vence", D("2026-07-15"), CA, "far")], ["Termografía (máximo)", S("Termografía: resultado", "14 K", PP, "same", "ΔT 14 K", "ΔT 14 K en inversor 3.5"), S("Termografía: certificado", "CAL-8830", PP, "far"), S("Termografía: vence", D("2027-02-28"), CA, "far")], ["Curva I-V", O("Curva I-V: resultado", "no hay ensayo de curva I-V"), O("Curva I-V: certificado", "no hay ensayo de curva I-V"), O("Curva I-V: vence", "no hay ensayo de curva I-V")]], [5, 5, 4, 3], header=True)
f.p("Inversor con prueba no conforme: ", S("Inversor con prueba no conforme", "3.5", PP, "far", "inversor 3.5", show="____________"), "  Puesta en servicio comercial: ", O("Puesta en servicio comercial", "no está en los documentos; el 27 de abril es el bloque 4", show="____________"))
f.h("3. Observaciones por subsanar", 2)
nx = "tres observaciones abiertas del bloque 3; 2-02 es del bloque 2"
obs = [("3-02", "Inversor 3.5", "Reapretar conexión DC, ΔT 14 K", "Wang Lei", ("Reapretar conexión DC",)), ("3-03", "Fila 18", "Dos módulos con vidrio quebrado", "Wang Lei", ()), ("3-04", "Camino interior", "Retiro de pallets", "Bodega", ())]
f.table([["N°", "Ubicación", "Descripción", "Responsable", "Subsanada el"]] + [[S(f"N° / fila {i}", a, OB, "same"), S(f"Ubicación / fila {i}", b, OB, "same"), S(f"Descripción / fila {i}", c, OB, "near", *e), S(f"Responsable / fila {i}", d, OB, "same"), O(f"Subsanada el / fila {i}", "aún abierta")] for i, (a, b, c, d, e) in enumerate(obs, 1)] + [[O(f"{c} / fila {i}", nx) for c in ("N°", "Ubicación", "Descripción", "Responsable", "Subsanada el")] for i in (4, 5)], [1.8, 3.6, 5.6, 3, 3], header=True, kind="table_row")
f.p("Plazo para subsanar hasta el ", S("Plazo para subsanar hasta", D("2026-05-14"), RB, "near", show="______________"), " y garantía del bloque hasta el ", S("Garantía del bloque hasta", D("2028-04-14"), RB, "same", show="______________"), " según contrato.")
f.h("4. Documentos y repuestos", 2)
f.p(S("Manual de operación", "☒", RB, "same", box=True), " Manual de operación   ", S("Planos as built", why="la ITO los espera aún", box=True), " Planos as built   ", S("Repuestos recibidos", "☒", RB, "near", box=True), " Repuestos recibidos   ", S("Capacitación realizada", why="los documentos no lo dicen", box=True), " Capacitación realizada")
f.p("Copias del manual: ", S("Copias del manual", "tres", RB, "near", "3", "tres copias", show="______"), "  Guía de despacho de los repuestos: ", S("Guía de despacho", "30918", RB, "near", show="____________"))
f.h("5. Resultado", 2)
f.table([["Resultado de la recepción", S("Resultado de la recepción", "Recibida con observaciones", LO, "near", items=["Recibida sin observaciones", "Recibida con observaciones", "Rechazada"], show="Elija un elemento.")], ["Boleta de fiel cumplimiento N°", S("Boleta de fiel cumplimiento N°", "448120", RC, "near")], ["Boleta de correcta ejecución N°", O("Boleta de correcta ejecución N°", "solo hay boleta de fiel cumplimiento")], ["Multa aplicada (USD)", O("Multa aplicada (USD)", "no se aplicó multa; 22.000 es la tarifa por día")], ["Recepción definitiva el", O("Recepción definitiva el", "no ha ocurrido; 2028 es el fin de garantía")]], [6, 11])
f.table([["Por el propietario", "Por la ITO", "Por el contratista"], ["Nombre: ____________", "Nombre: ____________", "Nombre: ____________"], [["Firma: ", O("Firma (propietario)", "firma", show="____________")], ["Firma: ", O("Firma (ITO)", "firma", show="____________")], ["Firma: ", O("Firma (contratista)", "firma", show="____________")]]], [5.6, 5.7, 5.7], header=True)
f.save()
# ---------------------------------------------------------------- 临桥热电
pl = "linqiao-power/"
Z = T + pl
paper_docx(Z + "施工合同摘要.docx", "# 临桥热电2×350MW机组工程 主体安装施工合同摘要", [["发包人", "临桥能源有限公司"], ["承包人", "华岳电力建设工程有限公司"], ["工程名称", "临桥热电2×350MW超临界机组工程"], ["标段", "B标段（2号机组安装）"], ["合同编号", "LQRD-SG-2025-007"], ["签订日期", "2025年3月18日"], ["签约合同价（含税）", "28,640.00万元"], ["税率", "9%"], ["开工日期", "2025年4月20日"], ["计划并网日期", "2026年11月30日"], ["监理单位", "中衡工程监理有限公司"], ["总监理工程师", "周启明"], ["设计单位", "华东北电力设计院"]],
    "进场材料须在使用前报监理机构审查，合金钢材料须逐件做光谱分析。监理机构收到报审后3个工作日内答复。质量保证金为结算价的3%，缺陷责任期24个月。", lang="zh")
paper_pdf(Z + "P91钢管采购合同.pdf", "# 买卖合同 LQ-WZ-2025-142", [["卖方", "江北特钢管业有限公司"], ["买方", "华岳电力建设工程有限公司临桥项目部"], ["签订日期", "2025年9月26日"], ["交货地点", "临桥热电施工现场2号库"], ["质保期", "到货验收后24个月"]], [["名称", "规格", "材质", "数量", "单重 kg"], ["主蒸汽管道钢管", "ID368×42", "ASTM A335 P91", "24根", "2,236"], ["再热热段管道钢管", "ID699×30", "ASTM A335 P91", "18根", "2,805"]], "执行标准：ASME SA-335/SA-335M、DL/T 5210.5。第一批主蒸汽管道钢管16根，第二批8根。", lang="zh")
paper_pdf(Z + "质量证明书.pdf", "# 江北特钢管业有限公司 产品质量证明书", "证明书编号：JB-2026-0387　　签发日期：2026年3月30日", [["项目", "内容"], ["产品名称", "主蒸汽管道钢管（第二批）"], ["规格", "ID368×42"], ["材质", "ASTM A335 P91"], ["数量", "8根"], ["交货状态", "正火加回火"]], [["炉号", "批号", "根数", "抗拉强度 MPa", "屈服强度 MPa", "硬度 HBW"], ["H6-2207", "P2601", "5", "672", "498", "214"], ["H6-2211", "P2602", "3", "681", "505", "219"]], "第一批证明书编号为JB-2026-0119。", lang="zh")
paper_docx(Z + "到货验收记录 DH-058.docx", "# 设备材料到货开箱验收记录", [["记录编号", "DH-058"], ["到货日期", "2026年4月9日"], ["验收日期", "2026年4月10日"], ["验收地点", "2号库"], ["货物", "主蒸汽管道钢管，第二批8根"], ["运单号", "鲁R58213车，运单0044917"], ["参加人员", "丁海涛（物资部）、孟凡（焊接）、监理工程师 许岚"]], "外观检查：管口封堵完好，1根外壁有长约120mm轻微划痕，深0.4mm，未超标准，已打磨并记录。壁厚抽测4根，最小41.6mm。数量、规格与装箱单相符。", lang="zh")
paper_pdf(Z + "合金钢光谱硬度复检报告.pdf", "# 岳州电力金属检测中心 检测报告 GP-2026-0231", "委托单位：华岳电力建设工程有限公司临桥项目部　　检测日期：2026年4月13日　　报告日期：2026年4月14日", [["项目", "方法", "数量", "结果"], ["光谱分析", "DL/T 991", "8根（100%）", "符合P91，合格"], ["硬度检测", "DL/T 1719", "8根", "203～221HBW，合格"], ["金相检验", "DL/T 884", "2根", "回火马氏体，合格"]], "第一批复检报告为GP-2026-0088。本报告检测人员：秦子墨，UT-Ⅱ级。", lang="zh")
paper_xlsx(Z + "材料报审台账.xlsx", 台账=[["报审编号", "材料名称", "批次", "数量", "拟用部位", "报审日期", "监理意见"], ["LQ-CL-071", "主蒸汽管道钢管P91", "第一批", "16根", "2号机主蒸汽管道锅炉侧", "@2026-02-03", "同意使用"], ["LQ-CL-083", "再热热段管道钢管P91", "第一批", "10根", "2号机再热热段管道", "@2026-03-17", "同意使用"], ["LQ-CL-092", "主蒸汽管道钢管P91", "第二批", "8根", "2号机主蒸汽管道汽机侧", "", ""]])
paper_xlsx(Z + "焊接统计.xlsx", 周统计=[["系统", "总焊口", "上周累计", "本周计划", "本周完成", "累计完成", "一次合格率%"], ["主蒸汽管道", 96, 46, 8, 6, 52, 98.1], ["再热热段管道", 84, 31, 6, 7, 38, 100], ["高压给水管道", 142, 118, 10, 10, 128, 99.2]], 说明=[["本周：2026年4月13日至4月19日（第28周）"], ["上周累计截至2026年4月12日"], ["返修1道：主蒸汽管道M-47，根部未熔合"]])
paper_docx(Z + "监理例会纪要第26期.docx", "# 监理例会纪要（第26期）", "时间：2026年4月20日14:30。地点：现场会议室。主持：周启明。参加：临桥能源 赵国栋，中衡监理 许岚，华岳 韩志远、陆文静。", "一、上周进度：2号机主蒸汽管道焊口完成6道，比计划少2道，原因是4月15日大风停止高空作业一天，并且热处理设备故障半天。", "二、业主要求：汽机侧钢管第二批本周报审，不得影响4月27日开始对口。", "三、待解决问题：电动给水泵基础交安推迟到4月30日，由土建标段负责；凝汽器穿管所需的脚手架未验收。", "四、下次例会：2026年4月27日14:30。", lang="zh")
paper_text(Z + "施工日志第28周.md", """# 2号机施工日志（第28周）

4月13日 晴。主汽焊口M-45、M-46完成。金属检测中心来现场做光谱。
4月14日 多云。再热热段焊口3道。热处理机B2故障，下午修复。
4月15日 大风七级，停止高空作业。召开防风专题交底，参加52人。
4月17日 晴。凝汽器管板清理完成。M-47射线底片不合格，返修。
4月19日 晴。项目工程师会商下周安排：主汽汽机侧钢管进场转运，凝汽器开始穿管，高压给水焊口12道。
""")
paper_csv(Z + "人员机械统计第28周.csv", [["类别", "第27周", "第28周"], ["管理人员", "38", "40"], ["作业人员", "312", "326"], ["其中焊工", "46", "48"], ["履带吊", "2", "2"], ["汽车吊", "5", "4"], ["热处理机", "6", "6"]])
paper_csv(Z + "安全周检查第28周.csv", [["日期", "隐患", "级别", "责任队", "整改期限", "整改情况"], ["2026-04-14", "12m层孔洞盖板缺失", "一般", "管道队", "2026-04-15", "已整改"], ["2026-04-16", "氧气瓶未固定", "一般", "焊接队", "2026-04-16", "已整改"], ["2026-04-18", "脚手架剪刀撑不足", "一般", "架子队", "2026-04-22", "整改中"], ["合计3项", "", "", "", "", "已整改2项"]])
paper_csv(Z + "三级进度计划.csv", [["作业", "计划开始", "计划完成", "实际开始", "至4月19日完成%", "计划%"], ["主蒸汽管道安装", "2025-12-01", "2026-05-31", "2025-12-08", "54", "58"], ["凝汽器穿管", "2026-04-20", "2026-06-10", "", "0", "0"], ["2号机安装总体", "2025-04-20", "2026-11-30", "2025-04-20", "63.5", "65.0"]])
paper_docx(Z + "施工周报第27周.docx", "# 施工周报（第27周）", "2026年4月6日至4月12日，编制：陆文静，2026年4月13日报。", [["主蒸汽管道焊口", "本周完成5道，累计46道"], ["作业人员", "312人"], ["安全隐患", "5项，已整改5项"], ["总体完成", "62.1%"], ["培训教育", "96人次"]], lang="zh")
paper_eml(Z + "钢管到货通知.eml", "江北特钢 <sales@jiangbeitube.example>", "丁海涛 <dinght@huayue.example>", "Tue, 07 Apr 2026 10:12:00 +0800", "第二批P91钢管发货", "丁主任：\n\n主蒸汽管道钢管第二批8根今日发出，原计划4月8日到，因限行改为4月9日到现场。总重17,888kg，质量证明书随车。另，再热热段第二批8根要到5月中旬。\n\n江北特钢管业 石磊")
X = lambda n: pl + n
HT, CG, ZM, DH, FJ, TZ, HJ, LH, RZ, RY, AQ, JD, YJ = map(X, ["施工合同摘要.docx", "P91钢管采购合同.pdf", "质量证明书.pdf", "到货验收记录 DH-058.docx", "合金钢光谱硬度复检报告.pdf", "材料报审台账.xlsx", "焊接统计.xlsx", "监理例会纪要第26期.docx", "施工日志第28周.md", "人员机械统计第28周.csv", "安全周检查第28周.csv", "三级进度计划.csv", "钢管到货通知.eml"])
f = Form("zh-material-submittal", "huayue", "linqiao-power", "zh", size=10.5)
f.head("表A.6 工程材料/构配件报审表")
f.title("工程材料报审表（LQ-CL-092）")
f.table([["工程名称", S("工程名称", "临桥热电2×350MW超临界机组工程", HT, "same"), "合同编号", S("合同编号", "LQRD-SG-2025-007", HT, "same")], ["标段", S("标段", "B标段（2号机组安装）", HT, "same", "B标段"), "施工单位", S("施工单位", "华岳电力建设工程有限公司", HT, "near", "华岳电力建设工程有限公司临桥项目部")], ["致（监理机构）", S("致（监理机构）", "中衡工程监理有限公司", HT, "near"), "建设单位", S("建设单位", "临桥能源有限公司", HT, "near")], ["报审日期", O("报审日期", "台账未填，尚未报审"), "项目经理", S("项目经理", "韩志远", "通讯录.csv", "same")]], [2.8, 6.2, 3, 5])
f.p("现报审材料一批，进场日期为", I("进场日期", D("2026-04-09"), DH, "near", show="【进场日期】"), "，材料名称为", I("材料名称", "主蒸汽管道钢管", TZ, "same", "主蒸汽管道钢管P91", "主蒸汽管道钢管（第二批）", show="【材料名称】"), "，拟用于", I("拟用部位", "2号机主蒸汽管道汽机侧", TZ, "same", show="【拟用部位】"), "，请审查。")
f.table([["生产厂家", S("生产厂家", "江北特钢管业有限公司", CG, "far", "江北特钢管业"), "规格", S("规格", "ID368×42", ZM, "same")], ["材质", S("材质", "ASTM A335 P91", ZM, "same", "A335 P91", "P91"), "本次数量（根）", S("本次数量（根）", "8", TZ, "near", "8根")], ["采购合同编号", S("采购合同编号", "LQ-WZ-2025-142", CG, "near"), "总重（kg）", S("总重（kg）", "17,888", YJ, "same", "17888", "17,888kg", "17888kg")], ["质量证明书编号", S("质量证明书编号", "JB-2026-0387", ZM, "near"), "证明书签发日期", S("证明书签发日期", D("2026-03-30"), ZM, "near")], ["交货状态", S("交货状态", "正火加回火", ZM, "same"), "存放地点", S("存放地点", "2号库", DH, "near")], ["到货运单号", S("到货运单号", "0044917", DH, "near", "运单0044917"), "划痕深度（mm）", S("划痕深度（mm）", "0.4", DH, "near", "0.4mm")], ["前一批报审编号", S("前一批报审编号", "LQ-CL-071", TZ, "far"), "前一批质量证明书编号", S("前一批质量证明书编号", "JB-2026-0119", ZM, "far")], ["进口商检证号", O("进口商检证号", "资料中没有"), "特种设备监检证书号", O("监检证书号", "资料中没有")]], [3.2, 5.6, 3.4, 4.8])
f.p("自检结果", bold=True)
f.table([["炉号", "批号", "根数", "抗拉强度(MPa)", "硬度(HBW)"], [S("炉号/第1行", "H6-2207", ZM, "same"), S("批号/第1行", "P2601", ZM, "same"), S("根数/第1行", "5", ZM, "same"), S("抗拉强度/第1行", "672", ZM, "same"), S("硬度/第1行", "214", ZM, "same")], [S("炉号/第2行", "H6-2211", ZM, "same"), S("批号/第2行", "P2602", ZM, "same"), S("根数/第2行", "3", ZM, "same"), S("抗拉强度/第2行", "681", ZM, "same"), S("硬度/第2行", "219", ZM, "same")]] + [[O(f"{c}/第{i}行", "证明书只有两个炉号") for c in ("炉号", "批号", "根数", "抗拉强度", "硬度")] for i in (3, 4)], [4, 3.4, 2.4, 3.8, 3.4], header=True, kind="table_row")
f.table([["到货验收记录编号", S("到货验收记录编号", "DH-058", DH, "near"), "验收日期", S("验收日期", D("2026-04-10"), DH, "same")], ["最小壁厚（mm）", S("最小壁厚（mm）", "41.6", DH, "near", "41.6mm"), "复检报告编号", S("复检报告编号", "GP-2026-0231", FJ, "near")], ["光谱分析比例", S("光谱分析比例", "100%", FJ, "near", "8根（100%）", "100"), "硬度复检范围（HBW）", S("硬度复检范围（HBW）", "203～221", FJ, "near", "203～221HBW", "203-221", "203~221")], ["检测人员", S("检测人员", "秦子墨", FJ, "same"), "检测费用（元）", O("检测费用（元）", "资料中没有")], ["复检单位", S("复检单位", "岳州电力金属检测中心", FJ, "far"), "超声检测报告编号", O("超声检测报告编号", "没有超声检测报告；秦子墨UT-Ⅱ级是人员资格")]], [3.6, 5.2, 3.8, 4.4])
f.p(S("符合要求", why="监理未审查", box=True), " 符合要求，同意使用    ", S("不符合要求", why="监理未审查", box=True), " 不符合要求，清退出场")
f.p("专业监理工程师（签字）：", O("专业监理工程师（签字）", "签字", show="______________"), "  审查日期：", O("审查日期", "监理未审查", show="______________"), "  总监理工程师（签字）：", O("总监理工程师（签字）", "签字", show="______________"))
f.p("施工单位项目技术负责人（签字）：", O("项目技术负责人（签字）", "签字", show="______________"), "  签字日期：", O("签字日期", "签字日期", show="______________"))
f.save()

f = Form("zh-weekly-report", "huayue", "linqiao-power", "zh", size=10.5)
f.head("华岳电力建设工程有限公司临桥项目部")
f.title("施工周报（第28周）")
f.table([["工程", S("工程", "临桥热电2×350MW超临界机组工程", HT, "near"), "业主", S("业主", "临桥能源有限公司", HT, "near")], ["监理", S("监理", "中衡工程监理有限公司", HT, "near"), "总监", S("总监", "周启明", HT, "near")], ["本周起止", S("本周起止", "2026年4月13日至4月19日", HJ, "near", "2026年4月13日至2026年4月19日", "4月13日至4月19日", "4月13日-4月19日", "4月13日～4月19日", "2026-04-13至2026-04-19", "2026-04-13～2026-04-19", "2026年4月13日-2026年4月19日", "2026年4月13日～2026年4月19日", "2026-04-13至04-19", "2026年4月13日-4月19日", "2026年4月13日～4月19日"), "计划并网日期", S("计划并网日期", D("2026-11-30"), HT, "same")], ["实际并网日期", O("实际并网日期", "尚未并网；2026年11月30日是计划"), "给水泵基础实际交安日期", O("电动给水泵基础实际交安日期", "尚未交安；4月30日是推迟后的计划")], ["编制人", O("编制人", "资料未说明第28周由谁编制；陆文静编的是第27周"), "报送日期", O("报送日期", "4月13日是第27周的报送日期")]], [2.6, 6.4, 3, 5])
f.h("一、焊接进度", 2)
w = [("主蒸汽管道", "96", "8", "6", "52", "98.1"), ("再热热段管道", "84", "6", "7", "38", "100"), ("高压给水管道", "142", "10", "10", "128", "99.2")]
f.table([["系统", "焊口总数", "本周计划", "本周实际", "累计完成", "一次合格率(%)"]] + [[n] + [S(f"{n}：{c}", v, HJ, dd, v + u) for c, v, u, dd in zip(("焊口总数", "本周计划", "本周实际", "累计完成", "一次合格率"), vs, ("道", "道", "道", "道", "%"), ("near", "same", "near", "same", "same"))] for n, *vs in w] + [["抽汽管道"] + [O(f"抽汽管道：{c}", "统计中没有抽汽管道") for c in ("焊口总数", "本周计划", "本周实际", "累计完成", "一次合格率")]], [3.6, 2.6, 2.6, 2.6, 2.6, 3], header=True)
f.p("返修焊口编号：", S("返修焊口编号", "M-47", HJ, "far", show="________"), "  返修原因：", S("返修原因", "根部未熔合", HJ, "far", show="____________"), "  总体完成（%）：", S("总体完成（%）", "63.5", JD, "near", "63.5%", show="________"), "  计划完成（%）：", S("计划完成（%）", "65.0", JD, "near", "65", "65.0%", "65%", show="________"))
f.h("二、人员和机械", 2)
f.table([["管理人员（人）", S("管理人员（人）", "40", RY, "same", "40人"), "作业人员（人）", S("作业人员（人）", "326", RY, "same", "326人")], ["焊工（人）", S("焊工（人）", "48", RY, "near", "48人"), "履带吊（台）", S("履带吊（台）", "2", RY, "same", "2台")], ["汽车吊（台）", S("汽车吊（台）", "4", RY, "same", "4台"), "塔吊（台）", O("塔吊（台）", "统计中没有塔吊")], ["热处理机（台）", S("热处理机（台）", "6", RY, "same", "6台"), "柴油消耗（升）", O("柴油消耗（升）", "资料中没有")]], [4, 4.5, 4, 4.5])
f.h("三、安全文明施工", 2)
f.p("本周检查隐患（项）：", S("本周检查隐患（项）", "3", AQ, "near", "3项", show="______"), "  其中已整改（项）：", S("其中已整改（项）", "2", AQ, "same", "2项", show="______"), "  未整改项的期限：", S("未整改项的期限", D("2026-04-22"), AQ, "far", show="____________"), "  本周培训教育（人次）：", O("本周培训教育", "96人次是第27周", show="______"))
f.p("大风停工日期：", S("大风停工日期", D("2026-04-15", "4月15日"), RZ, "far", "4月15日", show="__________"), "  脚手架隐患责任队：", S("脚手架隐患责任队", "架子队", AQ, "far", show="__________"), "  脚手架隐患整改完成日期：", O("脚手架隐患整改完成日期", "整改中；4月22日是期限", show="__________"))
f.p("专题交底参加人数：", S("专题交底参加人数", "52", RZ, "near", "52人", show="______"), "  工伤事故（起）：", O("工伤事故（起）", "资料没有提到本周有无事故", show="______"))
f.p("凝汽器管子总数（根）：", O("凝汽器管子总数", "资料中没有根数", show="______"), "  本周质量罚款（元）：", O("本周质量罚款", "资料中没有", show="______"), "  本周施工用水（吨）：", O("本周施工用水", "资料中没有", show="______"))
f.h("四、未完成计划的原因", 2)
f.narr(S("未完成计划的原因", None, LH, "near", contains=["大风停止高空作业一天", "4月15日大风停止高空作业一天", "原因是4月15日大风停止高空作业一天", "停止高空作业", "热处理设备故障半天", "并且热处理设备故障半天", "热处理机B2故障", "大风七级"]))
f.h("五、需要协调解决的问题", 2)
f.narr(S("需要协调解决的问题", None, LH, "near", contains=["电动给水泵基础交安推迟到4月30日", "凝汽器穿管所需的脚手架未验收", "待解决问题：电动给水泵基础交安推迟到4月30日"]))
f.h("六、下周安排", 2)
f.narr(S("下周安排", None, RZ, "near", contains=["凝汽器开始穿管", "高压给水焊口12道", "主汽汽机侧钢管进场转运", "主汽汽机侧钢管第二批本周报审"]))
f.h("七、监理意见", 2)
f.narr(O("监理意见", "留给监理填写", kind="narrative", show="（由监理机构填写）"))
f.p("项目经理（签字）：", O("项目经理（签字）", "签字", show="______________"), "  监理工程师（签字）：", O("监理工程师（签字）", "签字", show="______________"), "  收到日期：", O("收到日期", "收文栏", show="______________"))
f.save()
