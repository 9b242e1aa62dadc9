#!/usr/bin/env python3
"""Makes the templates, vaults and labels of round 13."""
import csv, datetime, io, json, os, re, shutil, sys
import docx, openpyxl
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt, Cm, RGBColor
from openpyxl.styles import Font
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle, PageBreak

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, *[".."] * 5))
REL = "crates/alloo-fill/tests/blind/round-13"
sys.path.insert(0, os.path.join(ROOT, "crates/alloo-fill/tests/labels"))
from check import locate, collapse, paragraphs, load  # noqa
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
for d in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, d), ignore_errors=True)
    os.makedirs(os.path.join(HERE, d))
SRC = {}


# ---------------------------------------------------------------- documents
class Vault:
    def __init__(self, name, project, font="Calibri", cjk=False):
        self.name, self.project, self.font, self.cjk, self.src = name, project, font, cjk, {}

    def path(self, key, rel, top):
        rel = rel if top else f"{self.project}/{rel}"
        self.src[key] = rel
        p = os.path.join(HERE, "vaults", self.name, rel)
        os.makedirs(os.path.dirname(p), exist_ok=True)
        return p

    def txt(self, key, rel, text, top=False):
        open(self.path(key, rel, top), "w", encoding="utf-8").write(text.strip("\n") + "\n")

    def csv(self, key, rel, rows, top=False, sep=","):
        with open(self.path(key, rel, top), "w", encoding="utf-8", newline="") as f:
            csv.writer(f, delimiter=sep).writerows(rows)

    def xlsx(self, key, rel, sheets, top=False):
        wb = openpyxl.Workbook()
        wb.remove(wb.active)
        for name, rows in sheets.items():
            ws = wb.create_sheet(name)
            for r in rows:
                ws.append(r)
            width = max(len(r) for r in rows)
            for r in ws.iter_rows():
                if sum(c.value is not None for c in r) >= min(4, width):
                    for c in r:
                        c.font = Font(bold=True)
                    break
            for i in range(1, width + 1):
                ws.column_dimensions[openpyxl.utils.get_column_letter(i)].width = 18
        wb.save(self.path(key, rel, top))

    def docx(self, key, rel, blocks, top=False, header=None, footer=None):
        d = docx.Document()
        st = d.styles["Normal"]
        st.font.name, st.font.size = self.font, Pt(10.5)
        if self.cjk:
            st.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "宋体")
        if header:
            d.sections[0].header.paragraphs[0].text = header
        if footer:
            d.sections[0].footer.paragraphs[0].text = footer
        for b in blocks:
            if isinstance(b, list):
                n = max(len(r) for r in b)
                t = d.add_table(0, n)
                t.style = "Table Grid"
                for i, r in enumerate(b):
                    cells = t.add_row().cells
                    for j, v in enumerate(r):
                        cells[j].text = "" if v is None else str(v)
                        if i == 0 and n > 2:
                            for run in cells[j].paragraphs[0].runs:
                                run.bold = True
                d.add_paragraph()
            elif b.startswith("# "):
                d.add_heading(b[2:], 1)
            elif b.startswith("## "):
                d.add_heading(b[3:], 2)
            elif b.startswith("- "):
                d.add_paragraph(b[2:], style="List Bullet")
            else:
                d.add_paragraph(b)
        d.save(self.path(key, rel, top))

    def pdf(self, key, rel, blocks, top=False, header="", footer=""):
        f, fb = ("STSong-Light",) * 2 if self.cjk else ("Helvetica", "Helvetica-Bold")
        wrap = "CJK" if self.cjk else None
        N = ParagraphStyle("n", fontName=f, fontSize=9, leading=12.5, spaceAfter=4, wordWrap=wrap)
        B = ParagraphStyle("b", parent=N, fontName=fb)
        H = ParagraphStyle("h", parent=B, fontSize=14, leading=19, spaceAfter=6)
        H2 = ParagraphStyle("h2", parent=B, fontSize=10.5, leading=14, spaceBefore=7)
        esc = lambda s: str(s).replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>")

        def flow(b, w=500):
            if b == "---":
                return PageBreak()
            if isinstance(b, list):                       # ruled table, first row its header
                t = Table([[Paragraph(esc(v), B if i == 0 else N) for v in r] for i, r in enumerate(b)], repeatRows=1, colWidths=[w / len(b[0])] * len(b[0]))
                t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .5, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
                return t
            if isinstance(b, dict):                       # key/value list without rules
                t = Table([[Paragraph(esc(k), B), Paragraph(esc(v), N)] for k, v in b.items()], colWidths=[.33 * w, .67 * w])
                t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)]))
                return t
            if isinstance(b, tuple):                      # two columns
                t = Table([[[flow(x, 240) for x in (s if isinstance(s, list) else [s])] for s in b]], colWidths=[250, 250])
                t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")]))
                return t
            if b.startswith("# "):
                return Paragraph(esc(b[2:]), H)
            if b.startswith("## "):
                return Paragraph(esc(b[3:]), H2)
            return Paragraph(esc(b), N)

        def page(c, d):
            c.setFont(f, 8)
            c.drawString(48, A4[1] - 28, header)
            c.drawString(48, 24, footer)
            c.drawRightString(A4[0] - 48, 24, str(d.page))
        out = []
        for b in blocks:
            out += [flow(b), Spacer(1, 4)]
        SimpleDocTemplate(self.path(key, rel, top), pagesize=A4, leftMargin=48, rightMargin=48, topMargin=48, bottomMargin=48).build(out[:-1], onFirstPage=page, onLaterPages=page)

    def eml(self, key, rel, frm, to, date, subject, body, cc=None, top=False):
        from email.message import EmailMessage
        m = EmailMessage()
        m["From"], m["To"], m["Date"], m["Subject"] = frm, to, date, subject
        if cc:
            m["Cc"] = cc
        m.set_content(body.strip("\n") + "\n", cte="8bit")
        open(self.path(key, rel, top), "wb").write(m.as_bytes())


# ---------------------------------------------------------------- answers
DIST = {"s": "same", "n": "near", "f": "far"}
MON = {"en": "January February March April May June July August September October November December".split(),
       "de": "Jänner Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
       "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
       "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()}


def day(lang, y, m, d):
    iso, num = f"{y}-{m:02}-{d:02}", f"{d:02}/{m:02}/{y}"
    if lang == "zh":
        return [f"{y}年{m}月{d}日", f"{y}年{m:02}月{d:02}日", iso, f"{y}.{m}.{d}", f"{y}.{m:02}.{d:02}", f"{y}/{m}/{d}", f"{y}/{m:02}/{d:02}"]
    name = MON[lang][m - 1]
    out = {"en": [f"{d} {name} {y}", f"{d:02} {name} {y}", f"{d} {name[:3]} {y}", f"{d:02} {name[:3]} {y}", f"{d}/{m:02}/{y}", f"{d}/{m}/{y}", f"{d:02}.{m:02}.{y}"],
           "de": [f"{d:02}.{m:02}.{y}", f"{d}.{m}.{y}", f"{d}. {name} {y}", f"{d:02}. {name} {y}", f"{d:02}.{m:02}.{y % 100}"] + ([f"{d}. Januar {y}"] if m == 1 else []),
           "fr": [f"{d:02}/{m:02}/{y}", f"{d} {name} {y}", f"{d:02} {name} {y}", f"{d:02}/{m:02}/{y % 100}", f"{d:02}.{m:02}.{y}"] + ([f"1er {name} {y}"] if d == 1 else []),
           "es": [f"{d:02}-{m:02}-{y}", f"{d} de {name} de {y}", f"{d:02} de {name} de {y}", f"{d}-{m}-{y}", f"{d:02}.{m:02}.{y}"]}[lang]
    return out + [x for x in (num, iso) if x not in out]


def num(s):
    """A figure as it stands, and its usual other writings."""
    out = [s]
    if re.search(r",\d{3}", s) and not re.search(r",\d{1,2}$", s) or re.fullmatch(r"[\d,]*\.\d+", s):      # 1,234.50
        out += [s.replace(",", ""), s.replace(",", " ")]
    else:                                                                                                    # 1.234,50 / 1 234,50
        bare = s.replace(" ", "").replace(".", "") if "," in s or " " in s or re.search(r"\.\d{3}$", s) else s
        whole, _, dec = bare.partition(",")
        t = f"{int(whole):,}"
        for sep in ("", " ", ".", "'"):
            out.append(t.replace(",", sep) + ("," + dec if dec else ""))
        out += [whole + ("." + dec if dec else "")]
        if dec:
            out.append(t + "." + dec)
    for x in list(out):
        m = re.fullmatch(r"(.*)([.,])00", x)
        if m:
            out.append(m[1])
    return list(dict.fromkeys(out))


def a(e, src, d="s", *alts):
    e = [e] if isinstance(e, str) else list(e)
    return dict(expect=e[0], any_of=[x for x in dict.fromkeys(e[1:] + list(alts)) if x != e[0]], source=src, distance=DIST[d])


def n(phrases, src, d="n"):
    return dict(contains=[phrases] if isinstance(phrases, str) else phrases, source=src, distance=DIST[d])


def o(why):
    return dict(open=True, why=why)


def tick(src, d="n"):
    return dict(expect="☒", any_of=["☑", "☑️", "✓", "✔", "✗", "✘", "X"], source=src, distance=DIST[d])


# ---------------------------------------------------------------- forms
class Q:
    def __init__(self, label, ans, was="", kind=None, ctl=None, items=None, span=1, lead=None, vm=None):
        self.label, self.ans, self.was, self.kind, self.ctl, self.items, self.span, self.lead, self.vm = label, ans, was, kind, ctl, items, span, lead, vm
        self.el = self.par = self.part = None


class C:
    def __init__(self, content="", span=1, vm=None, band=False):
        self.content, self.span, self.vm, self.band = content, span, vm, band


def R(label, ans, was="", **k):
    return Q(label, ans, was, kind="table_row", **k)


class Form:
    def __init__(self, name, lang, vault, comment, font="Calibri", size=9.5, shade="D9E2EC", landscape=False, project=None):
        self.name, self.lang, self.vault, self.comment, self.shade = name, lang, vault, comment, shade
        self.d = docx.Document()
        st = self.d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        st.paragraph_format.space_after = Pt(3)
        if lang == "zh":
            st.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "宋体")
        s = self.d.sections[0]
        s.page_width, s.page_height = Cm(21), Cm(29.7)
        if landscape:
            s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
        s.left_margin = s.right_margin = Cm(1.8)
        s.top_margin = s.bottom_margin = Cm(1.8)
        self.width = (s.page_width - s.left_margin - s.right_margin)
        self.qs, self.ids = [], 100

    # -- pieces
    def control(self, p, q):
        self.ids += 1
        w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
        esc = lambda s: s.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
        inner = {"sdt": "<w:text/>", "date": '<w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>',
                 "cb": '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>',
                 "dd": "<w:dropDownList>" + "".join(f'<w:listItem w:displayText="{esc(i)}" w:value="{esc(i)}"/>' for i in q.items or []) + "</w:dropDownList>"}[q.ctl]
        show = "" if q.ctl == "cb" else "<w:showingPlcHdr/>"
        q.was = q.was or ("☐" if q.ctl == "cb" else "")
        el = parse_xml(f'<w:sdt {w}><w:sdtPr><w:alias w:val="{esc(q.label)}"/><w:tag w:val="f{self.ids}"/><w:id w:val="{self.ids}"/>{show}{inner}</w:sdtPr>'
                       f'<w:sdtContent><w:r><w:t xml:space="preserve">{esc(q.was)}</w:t></w:r></w:sdtContent></w:sdt>')
        p._p.append(el)
        q.el = el

    def field(self, p, q):
        self.ids += 1
        w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        if q.ctl == "mf":
            parts = ['<w:fldChar w:fldCharType="begin"/>', f'<w:instrText xml:space="preserve"> MERGEFIELD {q.was.strip("«»")} </w:instrText>', '<w:fldChar w:fldCharType="separate"/>', f"<w:t>{q.was}</w:t>", '<w:fldChar w:fldCharType="end"/>']
        else:
            kind, ins = {"ff": ("<w:textInput/>", "FORMTEXT"), "ffcb": ('<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>', "FORMCHECKBOX"),
                         "ffdd": ("<w:ddList>" + "".join(f'<w:listEntry w:val="{i}"/>' for i in q.items or []) + "</w:ddList>", "FORMDROPDOWN")}[q.ctl]
            parts = [f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="F{self.ids}"/><w:enabled/><w:calcOnExit w:val="0"/>{kind}</w:ffData></w:fldChar>', f'<w:instrText xml:space="preserve"> {ins} </w:instrText>']
            if q.ctl == "ff":
                parts += ['<w:fldChar w:fldCharType="separate"/>', '<w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t>']
            parts += ['<w:fldChar w:fldCharType="end"/>']
            q.was = {"ff": "", "ffcb": "☐", "ffdd": (q.items or [""])[0]}[q.ctl]
        for i, x in enumerate(parts):
            r = parse_xml(f"<w:r {w}>{x}</w:r>")
            p._p.append(r)
            if i == 0:
                q.el = r.find(qn("w:fldChar"))

    def inline(self, p, pieces, part):
        texts = []
        for i, x in enumerate(pieces):
            if isinstance(x, str):
                bold = x.startswith("**")
                x = x[2:] if bold else x
                p.add_run(x).bold = bold or None
                texts.append(x)
                continue
            x.part, x.par, x.pre = part, p._p, "".join(texts)
            x.prev = pieces[i - 1].removeprefix("**") if i and isinstance(pieces[i - 1], str) else None
            x.next = pieces[i + 1].removeprefix("**") if i + 1 < len(pieces) else None
            x.first = i <= 1
            if x.ctl in ("sdt", "date", "cb", "dd"):
                self.control(p, x)
                x.kind = x.kind or "content_control"
            elif x.ctl:
                self.field(p, x)
                x.kind = x.kind or ("merge_field" if x.ctl == "mf" else "form_field")
            else:
                p.add_run(x.was)
                x.kind = x.kind or ("placeholder" if x.was[:1] in "{<«" else "instruction" if x.was[:1] in "[（【" else "label")
            texts.append(x.was)
            self.qs.append(x)
        return p

    # -- blocks
    def title(self, text, size=15, align=None):
        p = self.d.add_paragraph()
        r = p.add_run(text)
        r.bold, r.font.size = True, Pt(size)
        if align:
            p.alignment = align

    def h(self, text, size=11):
        p = self.d.add_paragraph()
        p.paragraph_format.space_before = Pt(6)
        r = p.add_run(text)
        r.bold, r.font.size = True, Pt(size)

    def p(self, *pieces):
        return self.inline(self.d.add_paragraph(), list(pieces), "doc")

    def note(self, text):
        r = self.d.add_paragraph().add_run(text)
        r.italic, r.font.size = True, Pt(8)

    def header(self, *pieces):
        self.inline(self.d.sections[0].header.paragraphs[0], list(pieces), "header")

    def footer(self, *pieces):
        self.inline(self.d.sections[0].footer.paragraphs[0], list(pieces), "footer")

    def narr(self, heading, label, ans, prompt=""):
        self.h(heading)
        p = self.d.add_paragraph(prompt)
        q = Q(label, ans, prompt, kind="narrative")
        q.part, q.par, q.heading = "doc", p._p, heading
        self.qs.append(q)

    def table(self, rows, widths, gap=True):
        tot = sum(widths)
        t = self.d.add_table(0, len(widths))
        t.style = "Table Grid"
        t.autofit = False
        for g, w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), widths):
            g.set(qn("w:w"), str(int(self.width / 635 * w / tot)))
        for r in rows:
            tr = t.add_row()._tr
            tcs = list(tr.tc_lst)
            k = 0
            for cell in r:
                span = getattr(cell, "span", 1)
                tc = tcs[k]
                pr = tc.get_or_add_tcPr()
                w = pr.find(qn("w:tcW"))
                if w is None:
                    w = OxmlElement("w:tcW")
                    pr.insert(0, w)
                w.set(qn("w:type"), "dxa")
                w.set(qn("w:w"), str(int(self.width / 635 * sum(widths[k:k + span]) / tot)))
                if span > 1:
                    g = OxmlElement("w:gridSpan")
                    g.set(qn("w:val"), str(span))
                    pr.append(g)
                    for x in tcs[k + 1:k + span]:
                        tr.remove(x)
                vm = getattr(cell, "vm", None)
                if vm:
                    v = OxmlElement("w:vMerge")
                    if vm == "restart":
                        v.set(qn("w:val"), "restart")
                    pr.append(v)
                self.fill(tc, cell, t, pr)
                k += span
            assert k == len(widths), (self.name, k, len(widths), r)
        if gap:
            self.d.add_paragraph().paragraph_format.space_after = Pt(0)

    def fill(self, tc, cell, t, pr):
        from docx.table import _Cell
        cell_ = _Cell(tc, t)
        p = cell_.paragraphs[0]
        p.paragraph_format.space_after = Pt(1)
        band = isinstance(cell, C) and cell.band
        if isinstance(cell, C):
            cell = cell.content
        if isinstance(cell, Q):
            cell.part = "doc"
            if cell.lead:
                r = p.add_run(cell.lead)
                r.font.size = Pt(7.5)
                cell.was = cell.lead
                cell_.add_paragraph()
                cell.el, cell.kind = tc, cell.kind or "cell"
                self.qs.append(cell)
            elif cell.ctl:
                self.inline(p, [cell], "doc")
            else:
                if cell.was:
                    p.add_run(cell.was)
                cell.kind = cell.kind or ("placeholder" if cell.was[:1] in ("{", "<", "«") else "instruction" if cell.was[:1] in ("[", "【") else "cell")
                cell.el = tc
                self.qs.append(cell)
            return
        if isinstance(cell, list):
            groups = cell if cell and isinstance(cell[0], list) else [cell]
            for i, g in enumerate(groups):
                self.inline(p if i == 0 else cell_.add_paragraph(), g, "doc")
            return
        if cell is None:
            return
        bold = cell.startswith("#")
        for i, line in enumerate(cell.lstrip("#").split("\n")):
            q = p if i == 0 else cell_.add_paragraph()
            q.add_run(line).bold = (bold or band) or None
        if bold or band:
            s = OxmlElement("w:shd")
            s.set(qn("w:val"), "clear")
            s.set(qn("w:fill"), self.shade)
            pr.append(s)

    # -- save
    def thin(self, keep=37):
        """Labels no more than about `keep` answerable places, half of them "same": the rest of a long grid says nothing new."""
        by = {d: [q for q in self.qs if q.ans and q.ans.get("distance") == d] for d in DIST.values()}
        same = min(len(by["same"]), round(keep * .5))
        for d, k in (("same", same), ("near", keep - same - len(by["far"]))):
            fixed = [q for q in by[d] if q.kind in ("narrative", "content_control", "form_field", "placeholder", "merge_field") and q.was != "☐"] if d == "near" else []
            rest = [q for q in by[d] if q not in fixed]
            k = max(0, k - len(fixed))
            keepers = {int(i * len(rest) / k) for i in range(k)} if k and len(rest) > k else set(range(len(rest))) if k else set()
            for i, q in enumerate(rest):
                if i not in keepers:
                    q.ans = None

    def save(self):
        self.thin()
        rel = f"{REL}/templates/{self.name}.docx"
        path = os.path.join(ROOT, rel)
        self.d.save(path)
        s = self.d.sections[0]
        parts = {"doc": (self.d.element, "word/document.xml"),
                 "header": (s.header._element, str(s.header.part.partname).lstrip("/")),
                 "footer": (s.footer._element, str(s.footer.part.partname).lstrip("/"))}
        cache = {}
        for k in {q.part for q in self.qs}:
            el, part = parts[k]
            lx = load(path, part)
            W = lambda t: [e for e in el.iter(qn(t))]
            pars = W("w:p")
            ps = paragraphs(lx)
            assert len(pars) == len(ps)
            offs, at = [], 1
            for x in ps:
                offs.append(at)
                at += len(x) + 1
            tb = W("w:tbl")
            cache[k] = dict(tables={id(r): None for r in tb}, tbl=tb, sdt=W("w:sdt"), ff=[e for e in W("w:fldChar") if e.find(qn("w:ffData")) is not None], pars=pars, ps=ps, offs=offs, text="\n" + "\n".join(ps) + "\n", part=part)
        out = [f"# {self.comment}", f"template = {js(rel)}", f"vault = {js(f'{REL}/vaults/{self.vault.name}')}", f"project = {js(self.vault.project)}", f"language = {js(self.lang)}", ""]
        counts = {}
        for q in self.qs:
            if q.ans is None:
                continue
            c = cache[q.part]
            f = {"part": c["part"]}
            tag = q.el.tag if q.el is not None else None
            if tag == qn("w:tc"):
                tr = q.el.getparent()
                tbl = tr.getparent()
                f.update(table=index(c["tbl"], tbl), row=index(tbl.findall(qn("w:tr")), tr), col=index(tr.findall(qn("w:tc")), q.el))
                where = f"table {f['table'] + 1} row {f['row'] + 1} column {f['col'] + 1}"
            elif tag == qn("w:sdt"):
                f.update(control=index(c["sdt"], q.el))
                where = f"control {f['control'] + 1}"
            elif tag == qn("w:fldChar") and q.ctl != "mf":
                f.update(form_field=index(c["ff"], q.el))
                where = f"form field {f['form_field'] + 1}"
            else:
                i = index(c["pars"], q.par)
                if q.kind == "narrative":
                    after = "\n" + c["ps"][i - 1] + "\n"
                    pos = c["offs"][i]
                    j = i + 1
                    while not c["ps"][j]:
                        j += 1
                    before = "\n" + c["ps"][j] + "\n"
                elif q.prev is None:
                    prev = c["ps"][i - 1] if i else ""
                    assert prev or not i, (self.name, q.label)
                    after, pos, before = ("\n" + prev + "\n" if i else "\n"), c["offs"][i], q.next
                else:
                    after = ("\n" if q.first else "") + collapse(q.prev)
                    pos, before = c["offs"][i] + len(collapse(q.pre)), q.next
                f["after"] = after
                if before is not None:
                    f["before"] = before if q.kind == "narrative" else " " + collapse(before) if before[:1].isspace() else collapse(before)
                at, k = 0, -1
                while True:
                    at = c["text"].find(after, at)
                    assert at >= 0, (self.name, q.label, after)
                    at += len(after)
                    k += 1
                    if at >= pos:
                        break
                assert at == pos, (self.name, q.label, after, c["text"][pos - 20:pos + 5])
                if k:
                    f["nth"] = k
                where = "after " + repr(collapse(after))
            was = locate(path, f)
            assert was == collapse(q.was), (self.name, q.label, was, q.was, f)
            key = (q.kind, q.label)
            nth = counts[key] = counts.get(key, -1) + 1
            out += ["[[slot]]", f"kind = {js(q.kind)}", f"label = {js(q.label)}", f"nth = {nth}", f"at = {js(where)}",
                    "find = { " + ", ".join(f"{k} = {js(v)}" for k, v in f.items()) + " }", f"was = {js(was)}"]
            for k in ("expect", "any_of", "contains", "open", "why", "distance", "source"):
                v = q.ans.get(k)
                if v in (None, [], False):
                    continue
                out.append(f"{k} = {js(self.vault.src[v] if k == 'source' else v)}")
            out.append("")
        open(os.path.join(HERE, self.name + ".toml"), "w", encoding="utf-8").write("\n".join(out))


def index(seq, el):
    return next(i for i, x in enumerate(seq) if x is el)


def js(v):
    return "true" if v is True else json.dumps(v, ensure_ascii=False)


# ================================================================ New Zealand
D = datetime.date
V = NZ = Vault("tawhero-civil", "RDC 24-117 Ruatahi WWTP Stage 2", "Arial")
V.txt("firm", "Company profile.md", """
# Tawhero Civil Limited

| | |
|---|---|
| Registered name | Tawhero Civil Limited |
| Trading as | Tawhero Civil |
| Physical address | 18 Kilmory Street, Ruatahi 4790 |
| Postal address | PO Box 212, Ruatahi 4740 |
| Telephone | 06 555 0142 |
| Email | office@tawherocivil.example |
| GST number | 000-117-212 |
| Managing Director | Alan Petrie |
| Commercial Manager | Shona Beattie |
| Health, Safety & Wellbeing Manager | Wiremu Katene |

Civil contractor in pipelines, treatment plants and reservoirs since 1994. 112 staff.
Current contracts: RDC 24/117 (Ruatahi WWTP Stage 2), RDC 25/031 (Marsden Road watermain renewals).
""", top=True)
V.xlsx("staff", "Staff list.xlsx", {"Staff": [
    ["Name", "Position", "Site", "Mobile", "Email", "Tickets"],
    ["Alan Petrie", "Managing Director", "Office", "021 555 0101", "alan.petrie@tawherocivil.example", "CPEng"],
    ["Shona Beattie", "Commercial Manager", "Office", "021 555 0102", "shona.beattie@tawherocivil.example", ""],
    ["Grant Oliver", "Project Manager", "RDC 24/117", "021 555 0110", "grant.oliver@tawherocivil.example", "Site Safe, NZCE"],
    ["Dean Hoskin", "Site Supervisor", "RDC 24/117", "021 555 0111", "dean.hoskin@tawherocivil.example", "STMS, Site Safe"],
    ["Priya Narang", "QA Engineer", "RDC 24/117", "021 555 0112", "priya.narang@tawherocivil.example", "BE Civil"],
    ["Leilani Faleafa", "H&S Adviser", "RDC 24/117", "021 555 0113", "leilani.faleafa@tawherocivil.example", "NZISM Grad."],
    ["Mick Tamihana", "Foreman Pipelines", "RDC 24/117", "021 555 0114", "", "PE welder exp. 30/09/2025"],
    ["Hemi Paki", "Pipelayer / H&S Representative", "RDC 24/117", "", "", "HSR Stage 2"],
    ["Ross Devane", "Project Manager", "RDC 25/031", "021 555 0130", "ross.devane@tawherocivil.example", "Site Safe"]]}, top=True)
V.pdf("con", "Contract Agreement and Schedule 1.pdf", [
    "# Contract Agreement", "for building and civil engineering construction, NZS 3910:2013",
    {"Contract for": "Ruatahi Wastewater Treatment Plant Upgrade – Stage 2", "Contract number": "RDC 24/117", "The Principal": "Ruatahi District Council, 5 Market Place, Ruatahi 4710",
     "The Contractor": "Tawhero Civil Limited", "Tender accepted": "22 September 2025", "Contract Price": "$14,862,300.00 plus GST"},
    "It is agreed that the Contractor shall carry out the obligations imposed on the Contractor by the Contract Documents.", "---",
    "# Schedule 1 – Special Conditions: Specific Conditions of Contract",
    [["Clause", "Subject", "Entry"],
     ["1.2", "Working Days", "Monday to Friday except statutory holidays and 24 December – 5 January"],
     ["6.1", "The Engineer to the Contract is", "Miriam Haldane, CPEng, of Fernlea Consulting Ltd, Level 2, 41 Tennyson Row, Ruatahi 4710"],
     ["6.3", "Engineer's Representative", "Callum Rossiter, Fernlea Consulting Ltd"],
     ["10.1", "Possession of Site", "13 October 2025"],
     ["10.2", "Due Date for Completion, whole of the Contract Works", "30 October 2026"],
     ["10.5", "Liquidated damages", "$4,200 per calendar day"],
     ["9.3.9", "Allowance for On-site Overheads on Variations", "6 % of Net Cost"],
     ["9.3.10", "Allowance for Off-Site Overheads and Profit", "9 %"],
     ["9.3.11", "Working Day Rate, time-related costs for compensable extensions", "$3,850.00 per Working Day"],
     ["11.1", "Defects Notification Period", "12 months"],
     ["3.1", "Contractor's bond", "5 % of the Contract Price"]],
    "## Notices",
    "Notices to the Engineer go to notices@fernlea.example with a copy to the Principal's project manager. A notice under 9.5 is given as soon as practicable after the condition is met with, and priced within 20 Working Days."],
    header="Ruatahi District Council – Three Waters", footer="RDC 24/117 Contract Documents, volume 1")
V.csv("ppl", "Contacts RDC 24-117.csv", [
    ["Organisation", "Role in contract", "Name", "Phone", "Email"],
    ["Ruatahi District Council", "Principal – Project Manager Three Waters", "Jo Whitcombe", "06 555 0170", "jo.whitcombe@ruatahidc.example"],
    ["Ruatahi District Council", "Plant operator", "Stu Marchbank", "06 555 0171", "stu.marchbank@ruatahidc.example"],
    ["Fernlea Consulting Ltd", "Engineer to the Contract", "Miriam Haldane", "06 555 0180", "miriam.haldane@fernlea.example"],
    ["Fernlea Consulting Ltd", "Engineer's Representative", "Callum Rossiter", "06 555 0181", "callum.rossiter@fernlea.example"],
    ["Fernlea Consulting Ltd", "Inspector, pipelines", "Anika Sole", "06 555 0182", "anika.sole@fernlea.example"],
    ["Plateau Pipelines Ltd", "Subcontractor – PE jointing and pressure testing", "Sam Ashby", "06 555 0190", "sam@plateaupipelines.example"],
    ["Corex Demolition Ltd", "Subcontractor – concrete cutting", "Bex Lorimer", "06 555 0191", "bex@corexdemo.example"],
    ["Hautere Electrical Ltd", "Subcontractor – electrical", "Ian Gough", "06 555 0192", "ian@hautere.example"]])
V.xlsx("vreg", "Variation register.xlsx", {"Register": [
    ["RDC 24/117 Variation register, status 20 March 2026"],
    ["Notice No.", "Title", "Clause", "Site Instruction", "SI dated", "Notice dated", "Claimed $ (excl GST)", "EOT claimed (WD)", "Status"],
    ["NV-012", "Additional ducts to MCC building", "9.2", "SI-026", D(2026, 2, 12), D(2026, 2, 20), 6120.00, 0, "Accepted as VO-009"],
    ["NV-013", "Change of penstock actuators", "9.2", "SI-029", D(2026, 2, 26), D(2026, 3, 6), 11870.00, 0, "With Engineer"],
    ["NV-014", "Buried reinforced concrete slab on rising main RM-03", "9.5", "SI-031", D(2026, 3, 10), D(2026, 3, 20), 35454.51, 4, "Submitted"],
    ["NV-015", "Wet weather bypass pumping", "9.2", "SI-032", D(2026, 3, 17), None, None, None, "Being priced"]],
    "Drawings": [["Drawing", "Title", "Rev", "Date"],
    ["C-201", "Rising mains, general layout", "D", D(2025, 11, 4)],
    ["C-203", "Rising main RM-02, plan and long section", "B", D(2025, 9, 1)],
    ["C-204", "Rising main RM-03, plan and long section", "C", D(2026, 1, 16)],
    ["C-204", "Rising main RM-03, plan and long section (superseded)", "B", D(2025, 9, 1)],
    ["C-231", "Air valve and scour details", "B", D(2025, 10, 9)]]})
V.txt("diary", "Site diary March 2026.md", """
# Site diary, D. Hoskin – rising main gang

**Mon 9 March 2026** Fine, 19 °C. Gang: MT + 3. Stripped and started trench RM-03 from ch 205. 10:40 bucket hit concrete at 0.9 m below ground, ch 212. Dug round it by hand, reinforced, square edge, old. Stopped trench. Rang Callum Rossiter 11:15, he came over 13:30, took photos. Gang moved to manhole M7.

**Tue 10 March** Fine. Potholed along the line with the hydrovac: slab runs ch 212 to ch 238. Thickness at four holes 330, 350, 360, 350, say 350 average. SI-031 came through from Fernlea 15:50: break out and remove slab over the trench width, backfill to subgrade with GAP 65.

**Wed 11 March** Cloudy. Corex saw-cut both edges. 14 t digger with breaker from 08:00, 8 h. Three men on it.

**Thu 12 March** Showers. Breaker 8 h. First loads to Hillend cleanfill.

**Fri 13 March** Breaker 6 h, down 2 h for a hose (not charged). Visit by S. Marchbank.

**Mon 16 March** Breaker 6 h, last piece out at ch 238 15:10. All concrete off site, 16.4 m³ by the dockets.

**Tue 17 March** GAP 65 placed and compacted, 20 m³. Pipe laying in RM-03 started again at 14:00.
""")
V.eml("mail", "RE Buried slab RM-03.eml", "Grant Oliver <grant.oliver@tawherocivil.example>", "Callum Rossiter <callum.rossiter@fernlea.example>", "Wed, 11 Mar 2026 16:22:00 +1300", "RE: RDC 24/117 Buried slab RM-03", """
Callum

As talked. This is nothing a contractor could have priced: the geotechnical report in the tender documents (BH3, six metres off the line) shows silt
and gravel to 4 m, and the 1978 as-builts we were given stop at the digester. Stu Marchbank thinks it is the floor of a sludge drying bed
filled over in the early eighties.

My first guess is about $28,000 all up and three days, but take that as a guess; the build-up follows with our notice once the concrete is out.
To keep the price down we are breaking within the 1.8 m trench only and leaving the rest of the slab in the ground.

Grant Oliver
Project Manager, Tawhero Civil Limited

> From: Callum Rossiter
> Sent: Tuesday, 10 March 2026 15:48
> To: Grant Oliver
> Subject: RDC 24/117 Buried slab RM-03
>
> Grant, SI-031 attached. Moving the main sideways is not an option, the easement ends a metre to the east. Please keep separate records of
> plant and labour, agreed daily with Anika.
> Callum
>> From: Grant Oliver
>> Sent: Monday, 9 March 2026 17:05
>> Confirming my call of this morning: we have struck a buried reinforced slab at ch 212 and have stopped. Please instruct.
""", cc="Shona Beattie <shona.beattie@tawherocivil.example>")
V.xlsx("price", "NV-014 price build-up.xlsx", {"Issue 20 Mar": [
    ["NV-014 Buried slab RM-03 – price build-up, issued with notice"],
    ["Item", "Description", "Qty", "Unit", "Rate $", "Amount $"],
    [1, "14 t excavator with hydraulic breaker", 28, "h", 185.00, 5180.00],
    [2, "Concrete sawing, Corex quote Q-2291", 1, "LS", 3640.00, 3640.00],
    [3, "Cart and dispose reinforced concrete, Hillend", 16.4, "m³", 98.00, 1607.20],
    [4, "Labour, three men", 84, "h", 62.50, 5250.00],
    [5, "GAP 65 placed and compacted", 20, "m³", 84.00, 1680.00],
    ["", "Net Cost", "", "", "", 17357.20],
    ["", "On-site Overheads 6 %", "", "", "", 1041.43],
    ["", "Off-Site Overheads and Profit 9 %", "", "", "", 1655.88],
    ["", "Value of work", "", "", "", 20054.51],
    ["", "Time-related: 4 Working Days at $3,850.00", "", "", "", 15400.00],
    ["", "Total excluding GST", "", "", "", 35454.51]],
    "Draft 16 Mar": [
    ["DRAFT – not issued"],
    ["Item", "Description", "Qty", "Unit", "Rate $", "Amount $"],
    [1, "14 t excavator with hydraulic breaker", 30, "h", 185.00, 5550.00],
    [2, "Concrete sawing", 1, "LS", 3900.00, 3900.00],
    [3, "Cart and dispose", 18, "m³", 98.00, 1764.00],
    ["", "Time-related: 3 Working Days at $3,850.00", "", "", "", 11550.00]]})
V.docx("min", "Site meeting 12 minutes.docx", ["# Site meeting no. 12", "RDC 24/117 Ruatahi WWTP Upgrade – Stage 2. Wednesday 18 March 2026, 10:00, site office.",
    "Present: J. Whitcombe (RDC), M. Haldane, C. Rossiter (Fernlea), G. Oliver, D. Hoskin, P. Narang, L. Faleafa (Tawhero).",
    [["Item", "Discussion", "Action"],
     ["12.1 Time", "The Engineer confirmed extension EOT-01 of 6 Working Days (January rain). Due Date for Completion is now 9 November 2026.", "Note"],
     ["12.2 Buried slab", "Slab is out. Contractor will notify under 9.5 this week. MH: the Engineer has formed no view on whether it was foreseeable.", "GO 20/03"],
     ["12.3 Rising mains", "RM-01 and RM-02 laid, pressure tests PT-05 and PT-06 passed. RM-03 to be tested in April once AV-3 is fitted.", "PN"],
     ["12.4 Quality", "Gauge PG-0402 is due for calibration; use PG-0418 from now on.", "PN"],
     ["12.5 H&S", "March report due 8 April. JW asks that near misses be closed within ten working days.", "LF"],
     ["12.6 Claims", "NV-013 under assessment; Engineer to answer by 31 March.", "MH"]],
    "Next meeting: 15 April 2026."], footer="Minutes taken by C. Rossiter – issued 19 March 2026")
V.pdf("prog", "Programme rev 6.pdf", ["# Construction programme rev 6, status date 18 March 2026",
    [["ID", "Activity", "Rev 5 finish", "Rev 6 finish", "Total float (WD)"],
     ["A2110", "RM-02 test and commission", "6 Mar 26", "9 Mar 26", "11"],
     ["A2140", "RM-03 lay and joint ch 180–420", "27 Mar 26", "7 Apr 26", "0 (was 1)"],
     ["A2150", "RM-03 pressure test", "15 Apr 26", "23 Apr 26", "0"],
     ["A3300", "Clarifier 2 mechanical", "12 Jun 26", "12 Jun 26", "18"],
     ["A9000", "Practical Completion", "9 Nov 26", "13 Nov 26", "0"]],
    "## Notes",
    "The stop at the buried slab held up A2140 for five Working Days (10 to 16 March). One day was taken by the float of that activity; the other four run through to Practical Completion.",
    "A forecast of 13 November 2026 stands against a Due Date for Completion of 9 November 2026 until NV-014 is decided."], header="Tawhero Civil Limited – RDC 24/117", footer="Prepared: G. Oliver")
V.docx("itp", "Pressure testing method statement.docx", ["# Method statement MS-19: hydraulic pressure testing of rising mains", "Rev 2, 2 April 2026. Author: P. Narang. Reviewed: A. Sole, Fernlea.",
    "## Test parameters",
    [["Section", "Chainage", "Length (m)", "Pipe", "Design pressure (kPa)", "System test pressure at lowest point (kPa)"],
     ["RM-01", "0 – 96", "96", "DN450 PE100 SDR11", "640", "960"], ["RM-02", "96 – 180", "84", "DN450 PE100 SDR11", "620", "930"],
     ["RM-03", "180 – 420", "240", "DN450 PE100 SDR11", "620", "930"], ["RM-04", "420 – 655", "235", "DN400 PE100 SDR17", "480", "720"]],
    "## Method",
    "Constant pressure (water loss) test to AS/NZS 2566.2 for viscoelastic pipe. Fill from the low end, vent at the air valves, leave to condition for at least 12 hours at working pressure. Raise to test pressure at the gauge and hold for five hours by pumping in measured water.",
    "Pass if the water pumped in during the fifth hour (V2) is not more than 0.55 × that of the third hour (V1) plus the allowance Q. For RM-03 Q is 1.41 L, for RM-02 0.49 L.",
    "## Levels for RM-03",
    "Test pump and gauge stand at ch 180, RL 14.20 m. The lowest point of the section is the scour at ch 305, RL 12.65 m; the highest is air valve AV-3 at ch 405, RL 17.90 m. Because the gauge stands 1.55 m above the low point it is held at 915 kPa.",
    "## General",
    "Chlorination and bacteriological sampling apply to the potable service line only, not to rising mains. Hold point: the Engineer's inspector witnesses every final test; 24 hours' notice."])
V.xlsx("log", "Pressure test log.xlsx", {
    "Summary": [["Test", "Section", "Date", "Result", "Remarks"], ["PT-05", "RM-01", D(2026, 2, 24), "Pass", ""], ["PT-06", "RM-02", D(2026, 3, 9), "Pass", ""],
                ["PT-07", "RM-03", D(2026, 4, 21), "Fail", "Water loss at AV-3"], ["PT-07 R2", "RM-03", D(2026, 4, 23), "Pass", "Retest"], ["PT-08", "RM-04", None, "", "Planned 19 May"]],
    "PT-07": [["PT-07", "RM-03", "21/04/2026"], ["Gauge", "PG-0418"], ["Weather", "Rain, 11 °C"], ["Witness", "Callum Rossiter"],
              ["Hour", "Clock", "Gauge (kPa)", "Water added (L)"], [0, "08:45", 915, 0], [1, "09:45", 915, 4.8], [2, "10:45", 915, 4.1], [3, "11:45", 915, 3.4], [4, "12:45", 915, 5.2], [5, "13:45", 915, 6.9],
              ["V1", 3.4], ["V2", 6.9], ["Result", "FAIL – leak at AV-3 flange, gasket pinched"]],
    "PT-07 R2": [["PT-07 R2", "RM-03", "23/04/2026", "Retest"], ["Gauge", "PG-0418"], ["Water meter", "WM-112"], ["Pump", "Electric piston pump, Plateau no. 3"], ["Filled and conditioned from", "22/04/2026 17:30"],
              ["Weather", "Fine, 13.5 °C"], ["Water temperature", "14 °C"], ["Operator", "Sam Ashby, Plateau Pipelines"], ["Witness for the Engineer", "Anika Sole"], ["For Tawhero", "Priya Narang"],
              ["Hour", "Clock", "Gauge (kPa)", "Water added (L)"], [0, "09:30", 915, 0], [1, "10:30", 915, 3.1], [2, "11:30", 915, 2.6], [3, "12:30", 915, 2.2], [4, "13:30", 915, 1.9], [5, "14:30", 915, 1.6],
              ["V1 (third hour)", 2.2], ["V2 (fifth hour)", 1.6], ["Limit 0.55 V1 + Q", 2.62], ["Result", "PASS"],
              ["Before test: all joints backfilled, thrust blocks in, ends restrained, air valves vented; section walked before and after, no leaks seen"],
              ["After 1st test: gasket of AV-3 replaced 22/04/2026 (M. Tamihana), bolts to 110 Nm"]]})
V.pdf("cal", "Calibration certificates.pdf", ["# Calibration certificate MC-26-0377", {"Instrument": "Digital pressure gauge", "Serial": "PG-0418", "Range": "0 – 1600 kPa", "Accuracy": "±0.25 % of full scale", "Calibrated": "12 January 2026", "Next due": "12 January 2027", "Laboratory": "Manawa Calibration Services"}, "---",
    "# Calibration certificate MC-25-0122", {"Instrument": "Digital pressure gauge", "Serial": "PG-0402", "Range": "0 – 2500 kPa", "Accuracy": "±0.5 % of full scale", "Calibrated": "20 March 2025", "Next due": "20 March 2026", "Laboratory": "Manawa Calibration Services"}, "---",
    "# Calibration certificate MC-26-0391", {"Instrument": "Water meter DN20", "Serial": "WM-112", "Resolution": "0.01 L", "Calibrated": "3 February 2026", "Next due": "3 February 2027", "Laboratory": "Manawa Calibration Services"}], footer="Manawa Calibration Services, calibration records")
V.csv("dock", "Pipe dockets rising mains.csv", [["Docket", "Date", "Section", "Item", "Batch", "Lengths (12 m)", "Manufacturer"],
    ["D-87940", "2026-01-19", "RM-01", "DN450 PE100 SDR11", "K26-0108", "8", "Polytane Pipe NZ"], ["D-88102", "2026-02-10", "RM-02", "DN450 PE100 SDR11", "K26-0161", "7", "Polytane Pipe NZ"],
    ["D-88213", "2026-02-26", "RM-03", "DN450 PE100 SDR11", "K26-0195", "20", "Polytane Pipe NZ"], ["D-88590", "2026-04-14", "RM-04", "DN400 PE100 SDR17", "K26-0340", "20", "Polytane Pipe NZ"]])
V.xlsx("hs", "HS data 2026.xlsx", {
    "Hours": [["Month", "Tawhero hours", "Subcontractor hours", "All hours", "Cumulative", "Average number on site"], ["Oct 2025", 2140, 960, 3100, 3100, 18], ["Nov 2025", 3820, 1610, 5430, 8530, 29], ["Dec 2025", 2950, 1180, 4130, 12660, 27],
              ["Jan 2026", 3105, 1475, 4580, 17240, 26], ["Feb 2026", 4470, 2640, 7110, 24350, 40], ["Mar 2026", 5010, 3390, 8400, 32750, 43], ["Apr 2026", 4860, 3275, 8135, 40885, 41], ["May 2026 (to 10 May)", 1420, 905, 2325, 43210, 42]],
    "Events": [["No.", "Date", "Type", "Where", "What happened", "Action", "Status"],
               ["E-031", D(2026, 3, 27), "Near miss", "Gate 2", "Ute reversed without spotter", "Spotter rule repeated", "Closed"],
               ["E-032", D(2026, 4, 2), "Near miss", "Gate 2", "Unsecured load on crane truck", "Driver stood down, load checked", "Closed"],
               ["E-033", D(2026, 4, 7), "First aid", "RM-03 ch 405", "Grinding dust in eye, rinsed on site", "Toolbox talk, face shields issued", "Closed"],
               ["E-034", D(2026, 4, 10), "Property damage", "Inlet works", "Excavator clipped handrail", "Handrail replaced, slew limiter set", "Closed"],
               ["E-035", D(2026, 4, 15), "Near miss", "Pump station wet well", "Open edge left without barrier", "Barrier reinstated, permanent handrail ordered", "Open"],
               ["E-036", D(2026, 4, 22), "Medical treatment", "AV-3, ch 405", "Cut to left hand changing flange gasket, three stitches", "Cut-resistant gloves mandatory for flange work", "Closed"],
               ["E-037", D(2026, 4, 29), "Near miss", "Chemical store", "Unlabelled drum found", "Drum tested and removed", "Open"],
               ["E-038", D(2026, 5, 4), "First aid", "Clarifier 2", "Twisted ankle on formwork", "Area cleared", "Closed"]],
    "KPI": [["Month", "LTI", "MTI", "First aid", "Near miss", "Property damage", "Notifiable (WorkSafe)", "TRIFR per million h", "Inductions", "Inspections planned", "Inspections done", "Random D&A tests", "Non-negative", "Actions raised", "Actions closed", "Actions overdue"],
            ["Feb 2026", 0, 1, 1, 3, 1, 0, 41.1, 31, 8, 8, 10, 0, 5, 5, 0], ["Mar 2026", 0, 0, 2, 4, 0, 0, 30.5, 17, 9, 9, 10, 0, 6, 5, 1], ["Apr 2026", 0, 1, 1, 3, 1, 0, 48.9, 23, 9, 8, 12, 0, 7, 6, 1],
            ["Project to date", 0, 2, 6, 15, 3, 0, 48.9, 148, "", "", "", "", "", "", ""]]})
V.txt("tbt", "HS notes April.md", """
# H&S notes April 2026 – L. Faleafa

Report for April goes to Jo Whitcombe by 8 May 2026; I put it together, Grant reads it before it goes.

## Toolbox talks
- 1 April – Working near open excavations (31 there)
- 8 April – Eye protection and grinding (34)
- 15 April – Edge protection at the wet well (29)
- 23 April – Hand injuries, lessons from AV-3 (38)
- 29 April – Hazardous substances and labels (36)
- 6 May – Confined space refresher (not this month)

## Walks and meetings
- Senior leadership walk 16 April: Alan Petrie with Jo Whitcombe. Housekeeping at clarifier good, cable protection at gate 2 poor.
- H&S committee 14 April, chaired by our rep Hemi Paki; main topic was fatigue on the pressure-test shifts.
- Rescue drill at the wet well 28 April: casualty out in 11 minutes against a target of 15. Last drill before that 20 January.

## Inspections
One of the nine weekly inspections fell away because of ANZAC day (27 April). Overdue action: HS-ACT-58, permanent handrail to the wet well, due 24 April, waiting for the fabricator.

## Good things
The crew on the 21 April test set up their exclusion zone before anybody asked. Hemi's photo board of "caught doing it right" now has nine names.

## Next month
- Confined space entry, existing inlet chamber, 12 to 14 May
- Critical lift of clarifier bridge, 38 t, 20 May, lift plan LP-09
- Pressure test RM-04, 19 May
""")

# ---- form 1: notice of variation
F = Form("nz-variation-notice", "en", V, "The form names the notice, NV-014.", font="Arial", size=9.5, shade="E7E6E6")
F.header("Ruatahi WWTP Stage 2 | Contract No. ", Q("contract_no", a("RDC 24/117", "con"), "{{contract_no}}"), " | NZS 3910:2013")
F.title("CONTRACTOR'S NOTICE OF VARIATION", 16)
F.table([["#Notice No.", "NV-014", "#Date of notice", Q("Date of notice", a(day("en", 2026, 3, 20), "vreg"))]], [2, 3, 2, 3])
F.table([[C("TO: ENGINEER TO THE CONTRACT", band=True, span=2), C("FROM: CONTRACTOR", band=True, span=2)],
         [Q("To: Name", a("Miriam Haldane", "con"), lead="Name"), Q("To: Company", a("Fernlea Consulting Ltd", "con", "s", "Fernlea Consulting"), lead="Company"), Q("From: Company", a("Tawhero Civil Limited", "con", "s", "Tawhero Civil Ltd"), lead="Company"), Q("From: Project Manager", a("Grant Oliver", "staff"), lead="Project Manager")],
         [Q("To: Address", a("Level 2, 41 Tennyson Row, Ruatahi 4710", "con", "s", "Level 2, 41 Tennyson Row, Ruatahi"), lead="Address"), Q("To: Email for notices", a("notices@fernlea.example", "con"), lead="Email for notices"), Q("From: Postal address", a("PO Box 212, Ruatahi 4740", "firm", "s", "PO Box 212, Ruatahi"), lead="Postal address"), Q("From: Mobile", a("021 555 0110", "staff", "n"), lead="Mobile")],
         [Q("Copy to (Principal's representative)", a("Jo Whitcombe", "ppl", "n"), span=2, lead="Copy to (Principal's project manager)"), Q("Employer / Principal", a("Ruatahi District Council", "con", "s"), span=2, lead="Principal")]], [1, 1, 1, 1])
F.h("1. Notice is given under")
F.p(Q("9.2 Variation ordered", o("notice is under 9.5"), ctl="ffcb"), " clause 9.2 (Variation ordered)    ", Q("9.5 Unforeseen physical conditions", tick("vreg", "s"), ctl="ffcb"), " clause 9.5 (unforeseen physical conditions)    ", Q("other clause", o("notice is under 9.5"), ctl="ffcb"), " other")
F.h("2. Particulars")
F.p("Subject: ", Q("Subject", a("Buried reinforced concrete slab on rising main RM-03", "vreg", "n", "Buried reinforced concrete slab", "buried slab RM-03"), "______________________________"))
F.p("Site Instruction: ", Q("Site Instruction", a("SI-031", "vreg"), "__________"), "   dated: ", Q("Site Instruction dated", a(day("en", 2026, 3, 10), "vreg"), "__________"))
F.p("Location, from chainage ", Q("from chainage", a("212", "diary", "s"), "______"), " to chainage ", Q("to chainage", a("238", "diary", "s"), "______"), " on line ", Q("on line", a("RM-03", "vreg", "n", "rising main RM-03"), "______"))
F.p("Drawing and current revision: ", Q("Drawing and current revision", a("C-204 rev C", "vreg", "n", "C-204, rev C", "C-204 C", "C-204 Rev. C", "C-204 (C)", "C-204/C", "C-204 revision C"), "__________________"))
F.p("Condition first met with on ", Q("first met with on", a(day("en", 2026, 3, 9), "diary", "n"), "__________"), " at ", Q("time first met with", a("10:40", "diary", "s", "10.40", "10:40 am", "10:40am", "1040"), "______"), " hours; Engineer's Representative advised by phone at ", Q("advised by phone at", a("11:15", "diary", "f", "11.15", "11:15 am", "11:15am"), "______"), " hours")
F.p("Depth below ground to top of obstruction: ", Q("Depth below ground", a("0.9 m", "diary", "f", "0.9", "900 mm"), "________"), "   Average thickness: ", Q("Average thickness", a("350 mm", "diary", "s", "350", "0.35 m"), "________"), "   Width taken out: ", Q("Width taken out", a("1.8 m", "mail", "f", "1.8", "1800 mm"), "________"))
F.p("Land owner's consent reference: ", Q("Land owner's consent reference", o("in no document"), "______________"), "   Archaeological authority: ", Q("Archaeological authority", o("in no document"), "______________"))
F.narr("3. Why the condition could not reasonably have been foreseen", "Why not foreseen", n(["BH3", "borehole", "as-built", "as-builts"], "mail", "f"), "[Contractor to state]")
F.narr("4. Measures taken to limit cost and delay", "Measures taken", n(["1.8 m trench", "within the 1.8", "trench only", "trench width", "moved to manhole M7", "manhole M7"], "mail", "f"), "[Contractor to state]")
F.h("5. Price (excluding GST)")
rows = [["#Item", "#Description", "#Quantity", "#Unit", "#Rate $", "#Amount $"]]
for i, (de, qt, un, ra, am) in enumerate([(("excavator", "14 t excavator with hydraulic breaker", "Excavator with breaker"), "28", "h", "185.00", "5,180.00"), (("sawing", "Concrete sawing"), "1", "LS", "3,640.00", "3,640.00"),
                                          (("Cart and dispose", "Cart and dispose reinforced concrete"), "16.4", "m³", "98.00", "1,607.20"), (("Labour", "Labour, three men"), "84", "h", "62.50", "5,250.00"), (("GAP 65", "GAP65"), "20", "m³", "84.00", "1,680.00")], 1):
    rows.append([str(i), R("Description", a(de[0], "price", "s", *de[1:])), R("Quantity", a(num(qt), "price")) if i != 2 else R("Quantity", None), R("Unit", None), R("Rate $", a(num(ra), "price")) if i in (1, 4) else R("Rate $", None), R("Amount $", a(num(am), "price"))])
for i in (6, 7):
    rows.append([str(i), R("Description", o("no further item in the build-up")), R("Quantity", o("no further item")) if i == 6 else R("Quantity", None), "", "", R("Amount $", o("no further item"))])
rows += [[C("Net Cost", span=5), Q("Net Cost", a(num("17,357.20"), "price"))], [C("On-site Overheads", span=5), Q("On-site Overheads", a(num("1,041.43"), "price", "s"))], [C("Off-Site Overheads and Profit", span=5), Q("Off-Site Overheads and Profit", a(num("1,655.88"), "price"))],
         [C("Compensation for time (Working Day Rate)", span=5), Q("Compensation for time", a(num("15,400.00"), "price", "n"))], [C("#TOTAL CLAIMED", span=5), Q("TOTAL CLAIMED", a(num("35,454.51"), "price", "n"))]]
F.table(rows, [1, 6, 2, 1.3, 2, 2.3])
F.h("6. Time")
F.table([["Programme activity affected", Q("Programme activity affected", a("A2140", "prog", "n", "RM-03 lay and joint")), "Delay to activity (WD)", Q("Delay to activity", a("5", "prog", "n", "five"))],
         ["Float absorbed (WD)", Q("Float absorbed", a("1", "prog", "f", "one")), "Extension sought (WD)", Q("Extension sought", a("4", "vreg", "n", "four"))],
         ["Current Due Date for Completion", Q("Current Due Date for Completion", a(day("en", 2026, 11, 9), "min", "f")), "Due Date if extension is granted", Q("Due Date if granted", a(day("en", 2026, 11, 13), "prog", "f"))]], [3, 2, 3, 2])
F.h("7. Signed for the Contractor")
F.table([["Name", Q("Contractor: Name", o("signature block")), "Signature", Q("Contractor: Signature", o("signature block")), "Date", Q("Contractor: Date", o("signature block"))]], [1, 3, 1.3, 3, 1, 2])
F.h("8. Engineer's determination (Engineer to complete)")
F.table([["Ground accepted", [Q("Ground accepted: Yes", o("for the Engineer"), ctl="cb"), " Yes   ", Q("Ground accepted: No", o("for the Engineer; the minutes say no view is formed"), ctl="cb"), " No"], "Variation Order No.", Q("Variation Order No.", o("for the Engineer; VO-009 is another variation"))],
         ["Amount allowed $", Q("Amount allowed", o("for the Engineer")), "Extension granted (WD)", Q("Extension granted", o("for the Engineer; six days are EOT-01"))],
         ["Reasons", Q("Reasons", o("for the Engineer"), span=3)],
         ["Engineer's signature", Q("Engineer: signature", o("for the Engineer")), "Date", Q("Engineer: date", o("for the Engineer; 31 March is for NV-013"))]], [2, 3, 2, 3])
F.footer(Q("contractor", a("Tawhero Civil Limited", "firm"), "{{contractor}}"), " · ", Q("contractor_phone", a("06 555 0142", "firm"), "{{contractor_phone}}"), " · form CF-09")
F.save()

# ---- form 2: pressure test record
F = Form("nz-pressure-test", "en", V, "The form names the test: PT-07 R2, the retest of RM-03.", font="Calibri", size=9, shade="DEEAF6")
F.table([[C("#HYDRAULIC PRESSURE TEST RECORD", span=2), "#Record No.\nPT-07 R2", "#QF-31 rev 4\nPage 1 of 1"]], [3, 3, 2, 2])
F.table([[C("A  Contract", band=True, span=4)],
         ["Project", Q("Project", a("Ruatahi Wastewater Treatment Plant Upgrade – Stage 2", "con", "n", "Ruatahi WWTP Upgrade – Stage 2", "Ruatahi WWTP Stage 2", "Ruatahi Wastewater Treatment Plant Upgrade - Stage 2")), "Contract no.", Q("Contract no.", a("RDC 24/117", "con"))],
         ["Client", Q("Client", a("Ruatahi District Council", "con", "n")), "Testing firm", Q("Testing firm", a("Plateau Pipelines Ltd", "ppl", "n", "Plateau Pipelines"))],
         [C("B  Section under test", band=True, span=4)],
         ["Section", Q("Section", a("RM-03", "log")), "Chainage from – to", Q("Chainage from – to", a("180 – 420", "itp", "s", "180-420", "180 to 420", "ch 180–420", "180.0 – 420.0", "180–420"))],
         ["Length (m)", Q("Length (m)", a("240", "itp")), "Nominal size and material", Q("Nominal size and material", a("DN450 PE100", "itp", "n", "DN450, PE100", "DN 450 PE100", "DN450 PE 100"))],
         ["SDR", Q("SDR", a("11", "itp", "s", "SDR11", "SDR 11")), "Manufacturer", Q("Manufacturer", a("Polytane Pipe NZ", "dock"))],
         ["Pipe batch", Q("Pipe batch", a("K26-0195", "dock")), "Delivery docket", Q("Delivery docket", a("D-88213", "dock", "n"))],
         ["No. of butt welds", Q("No. of butt welds", o("in no document; 20 lengths says nothing of the welds made")), "Welding machine ID", Q("Welding machine ID", o("in no document"))],
         ["Reduced level at gauge (m)", Q("RL at gauge", a("14.20", "itp", "s", "14.2", "RL 14.20")), "Reduced level, lowest point (m)", Q("RL lowest point", a("12.65", "itp"))],
         ["Reduced level, highest point (m)", Q("RL highest point", a("17.90", "itp", "s", "17.9")), "Design pressure (kPa)", Q("Design pressure", a("620", "itp"))],
         ["STP at lowest point (kPa)", Q("STP at lowest point", a("930", "itp", "n")), "Pressure to hold at gauge (kPa)", Q("Pressure at gauge", a("915", "itp", "n"))]], [2.2, 3.3, 2.2, 2.6])
F.table([[C("C  Instruments", band=True, span=6)],
         ["#", "#ID", "#Range / resolution", "#Certificate", "#Calibrated", "#Next due"],
         ["Pressure gauge", Q("Pressure gauge: ID", a("PG-0418", "log")), Q("Pressure gauge: Range", a("0 – 1600 kPa", "cal", "s", "0-1600 kPa", "0–1600 kPa", "0 to 1600 kPa", "0–1600", "0 - 1600")), Q("Pressure gauge: Certificate", a("MC-26-0377", "cal")), Q("Pressure gauge: Calibrated", a(day("en", 2026, 1, 12), "cal")), Q("Pressure gauge: Next due", a(day("en", 2027, 1, 12), "cal"))],
         ["Water meter", Q("Water meter: ID", a("WM-112", "log")), Q("Water meter: resolution", a("0.01 L", "cal", "s", "0.01")), Q("Water meter: Certificate", a("MC-26-0391", "cal")), Q("Water meter: Calibrated", None), Q("Water meter: Next due", a(day("en", 2027, 2, 3), "cal"))],
         ["Data logger", Q("Data logger: ID", o("no logger in the papers")), Q("Data logger: Range", None), Q("Data logger: Certificate", o("no logger in the papers; MC-25-0122 is another gauge")), Q("Data logger: Calibrated", None), Q("Data logger: Next due", o("no logger in the papers"))]], [2, 2, 2.4, 2, 2, 2])
F.p("Date of test: ", Q("Date of test", a(day("en", 2026, 4, 23), "log"), ctl="ff"), "    Started: ", Q("Started", a("09:30", "log", "n", "9:30", "9.30", "9:30 am"), ctl="ff"), "    Finished: ", Q("Finished", a("14:30", "log", "n", "14.30", "2:30 pm"), ctl="ff"))
F.p("Conditioning began: ", Q("Conditioning began", a(day("en", 2026, 4, 22), "log", "f"), ctl="ff"), "    Air temp °C: ", Q("Air temp", a("13.5", "log", "n"), ctl="ff"), "    Water temp °C: ", Q("Water temp", a("14", "log", "s"), ctl="ff"), "    Soil temp °C: ", Q("Soil temp", o("in no document"), ctl="ff"))
rows = [[C("D  Readings", band=True, span=5)], ["#Hour", "#Clock", "#Gauge kPa", "#Water added (L)", "#Read by (initials)"]]
for h, (c, w) in enumerate([("09:30", None), ("10:30", "3.1"), ("11:30", "2.6"), ("12:30", "2.2"), ("13:30", "1.9"), ("14:30", "1.6")]):
    rows.append([str(h), R("Clock", a(c, "log", "s", c.lstrip("0"), c.replace(":", "."))) if h in (1, 3, 5) else R("Clock", None), R("Gauge kPa", a("915", "log")) if h in (2, 4) else R("Gauge kPa", None), R("Water added (L)", a(w, "log", "s", w + "0")) if w else R("Water added (L)", None), R("Read by", o("initials")) if h < 2 else R("Read by", None)])
for h in (6, 7):
    rows.append([str(h), R("Clock", o("the test ran five hours")), R("Gauge kPa", o("the test ran five hours")) if h == 6 else R("Gauge kPa", None), R("Water added (L)", o("the test ran five hours")), R("Read by", None)])
F.table(rows, [1, 2, 2, 2.5, 2.5])
F.table([[C("E  Assessment", band=True, span=4)],
         ["V1, third hour (L)", Q("V1", a("2.2", "log", "s", "2.20")), "V2, fifth hour (L)", Q("V2", a("1.6", "log", "s", "1.60"))],
         ["Allowance Q (L)", Q("Allowance Q", a("1.41", "itp", "s")), "Limit (L)", Q("Limit", a("2.62", "log", "n"))],
         ["Outcome", [Q("Outcome: Pass", tick("log", "s"), ctl="cb"), " Pass    ", Q("Outcome: Fail", o("the retest passed; PT-07 failed"), ctl="cb"), " Fail"], "Earlier test of this section", Q("Earlier test", a("PT-07", "log", "f", *day("en", 2026, 4, 21)))],
         ["Cause of earlier failure", Q("Cause of earlier failure", a("gasket pinched", "log", "f", "pinched gasket", "leak at AV-3 flange", "AV-3 flange", "flange of AV-3", "Water loss at AV-3", "AV-3"), span=3)],
         ["Bolt torque after repair", Q("Bolt torque after repair", a("110 Nm", "log", "n", "110 N·m", "110")), "Bacteriological sample no.", Q("Bacteriological sample no.", o("does not apply to rising mains"))],
         ["Discharge consent for test water", Q("Discharge consent", o("in no document")), "Volume drained (m³)", Q("Volume drained", o("in no document"))]], [2.4, 2.6, 2.4, 2.6])
F.p("Present at the test – operator: ", Q("Present: operator", a("Sam Ashby", "log", "s"), "________________"), "   for the Contractor: ", Q("Present: for the Contractor", a("Priya Narang", "log", "n"), "________________"), "   for the Engineer: ", Q("Present: for the Engineer", a("Anika Sole", "log", "n"), "________________"))
F.table([["#", "#Name", "#Signature", "#Date"],
         ["Test operator", Q("Test operator: Name", None), Q("Test operator: Signature", o("signature")), Q("Test operator: Date", o("date of signature"))],
         ["Engineer's witness", Q("Engineer's witness: Name", None), Q("Engineer's witness: Signature", o("signature")), Q("Engineer's witness: Date", o("date of signature"))],
         ["Accepted for commissioning", Q("Accepted: Name", o("acceptance by others")), Q("Accepted: Signature", o("signature")), Q("Accepted: Date", o("acceptance by others"))]], [3, 3, 3, 2])
F.save()

# ---- form 3: monthly H&S report
F = Form("nz-hs-month", "en", V, "The form names the month, April 2026.", font="Verdana", size=9, shade="E2EFDA")
F.header("Health & Safety Monthly Report – April 2026")
F.title("Contractor's monthly health and safety report", 14)
F.p("Reporting month: **April 2026**".replace("**", ""))
F.p("Contract: ", Q("Contract", a("Ruatahi Wastewater Treatment Plant Upgrade – Stage 2", "con", "s", "RDC 24/117", "Ruatahi WWTP Stage 2", "Ruatahi WWTP Upgrade – Stage 2"), "Click or tap here to enter text.", ctl="sdt"))
F.p("Contractor: ", Q("Contractor", a("Tawhero Civil Limited", "con"), "Click or tap here to enter text.", ctl="sdt"), "   Contractor's Project Manager: ", Q("Contractor's Project Manager", a("Grant Oliver", "staff"), "Click or tap here to enter text.", ctl="sdt"))
F.p("Report compiled by: ", Q("Report compiled by", a("Leilani Faleafa", "tbt", "f", "L. Faleafa"), "Click or tap here to enter text.", ctl="sdt"), "   Due to the Council on: ", Q("Due to the Council on", a(day("en", 2026, 5, 8), "tbt", "n"), "Click or tap to enter a date.", ctl="date"), "   Date received by the Council: ", Q("Date received", o("for the Council"), "Click or tap to enter a date.", ctl="date"))
F.p("Contractor's head-office H&S manager: ", Q("head-office H&S manager", a("Wiremu Katene", "firm", "n"), "Click or tap here to enter text.", ctl="sdt"), "   Elected H&S Representative on site: ", Q("H&S Representative", a("Hemi Paki", "staff", "s"), "Click or tap here to enter text.", ctl="sdt"))
F.h("Part 1  Exposure and lag indicators")
m = lambda k, v, d="s": Q(k + ": This month", a(num(v), "hs", d))
t = lambda k, v, d="s": Q(k + ": To date", a(num(v), "hs", d))
F.table([["#Measure", "#This month", "#Project to date", "#Contract target"],
         ["Hours worked – Contractor's own people", m("Hours own", "4,860", "n"), "–", Q("Hours own: target", None)],
         ["Hours worked – subcontractors", m("Hours subcontractors", "3,275", "s"), "–", Q("Hours subs: target", None)],
         ["Hours worked – all", m("Hours all", "8,135"), t("Hours all", "40,885", "n"), Q("Hours all: target", None)],
         ["Average headcount", m("Average headcount", "41", "n"), "–", Q("Headcount: target", None)],
         ["Lost time injuries", m("Lost time injuries", "0", "n"), t("Lost time injuries", "0", "n"), Q("LTI: target", o("no target in the papers"))],
         ["Medical treatment injuries", m("Medical treatment injuries", "1", "n"), t("Medical treatment injuries", "2", "n"), Q("MTI: target", o("no target in the papers"))],
         ["First aid injuries", m("First aid injuries", "1"), t("First aid injuries", "6"), Q("FAI: target", None)],
         ["Near misses", m("Near misses", "3"), t("Near misses", "15"), Q("NM: target", None)],
         ["Property / plant damage", m("Property damage", "1"), t("Property damage", "3"), Q("PD: target", None)],
         ["Notifiable events", m("Notifiable events", "0"), t("Notifiable events", "0"), Q("Notifiable: target", None)],
         ["TRIFR", m("TRIFR", "48.9"), "–", Q("TRIFR: target", o("no target in the papers"))],
         ["Days of lost wages paid by ACC", Q("ACC days: This month", None), Q("ACC days: To date", None), ""]], [4, 2, 2, 2])
F.h("Part 2  Lead indicators")
F.table([["Site inductions", Q("Site inductions", a("23", "hs")), "Toolbox talks held", Q("Toolbox talks held", a("5", "tbt", "f", "five"))],
         ["Inspections: planned", Q("Inspections planned", a("9", "hs", "s", "nine")), "Inspections: carried out", Q("Inspections carried out", a("8", "hs", "n", "eight"))],
         ["Drug and alcohol tests (random)", Q("Drug and alcohol tests", a("12", "hs", "n")), "Post-incident drug and alcohol tests", Q("Post-incident tests", o("only random tests are in the data"))],
         ["Corrective actions raised", Q("Actions raised", a("7", "hs")), "Corrective actions overdue", Q("Actions overdue", a("1", "hs", "s", "one"))],
         ["Leadership walk on", Q("Leadership walk on", a(day("en", 2026, 4, 16), "tbt"), "[date]"), "Led by", Q("Leadership walk led by", a("Alan Petrie", "tbt"), "[name]")],
         ["H&S committee met on", Q("H&S committee met on", a(day("en", 2026, 4, 14), "tbt"), "[date]"), "Emergency drill on", Q("Emergency drill on", a(day("en", 2026, 4, 28), "tbt", "n"), "[date]")],
         ["Time to recover casualty in drill", Q("Time to recover casualty", a("11 minutes", "tbt", "f", "11 min", "11")), "Health monitoring tests done", Q("Health monitoring", o("in no document"))]], [3, 2, 3, 2])
F.h("Part 3  Events in the month")
ev = [("E-032", (2026, 4, 2), "Near miss", "Closed"), ("E-033", (2026, 4, 7), "First aid", "Closed"), ("E-034", (2026, 4, 10), "Property damage", "Closed"), ("E-035", (2026, 4, 15), "Near miss", "Open"), ("E-036", (2026, 4, 22), "Medical treatment", "Closed"), ("E-037", (2026, 4, 29), "Near miss", "Open")]
rows = [["#Event no.", "#Date", "#Class", "#What happened", "#Open / closed"]]
for i, (e, dd, ty, s) in enumerate(ev):
    rows.append([R("Event no.", a(e, "hs", "n")), R("Date", a(day("en", *dd), "hs")) if i in (0, 2, 4) else R("Date", None), R("Class", a(ty, "hs", "n")) if i in (1, 3, 4) else R("Class", None), R("What happened", None), R("Open / closed", a(s, "hs")) if i in (3, 4) else R("Open / closed", None)])
for i in range(2):
    rows.append([R("Event no.", o("no further event in April; E-038 is of May")), R("Date", o("no further event in April")), R("Class", o("no further event in April")) if not i else R("Class", None), R("What happened", o("no further event in April")), R("Open / closed", None)])
F.table(rows, [1.5, 2, 2.2, 5, 1.6])
F.narr("Part 4  Overdue actions and why", "Overdue actions", n(["HS-ACT-58", "permanent handrail", "fabricator"], "tbt", "n"), "[Describe]")
F.narr("Part 5  Good practice seen", "Good practice seen", n(["exclusion zone", "photo board", "caught doing it right"], "tbt", "n"), "[Describe]")
F.narr("Part 6  High-risk work planned next month", "High-risk work next month", n(["inlet chamber", "clarifier bridge", "LP-09"], "tbt", "f"), "[Describe]")
F.h("Part 7  Council's review")
F.table([["Reviewed by", Q("Reviewed by", o("for the Council")), "Date", Q("Review date", o("for the Council"))], ["Comments", Q("Comments", o("for the Council"), span=3)], ["Contractor's PM signature", Q("PM signature", o("signature")), "Council's score (1–5)", Q("Council's score", o("for the Council"))]], [2, 3, 2, 3])
F.save()

# ================================================================ Austria and France: one group
AT = Vault("brandauer-gruppe", "Bahnhof Traunfelden Umbau", "Arial")
FR = Vault("brandauer-gruppe", "Lycee Jeanne-Aubertin Rehabilitation", "Calibri")
AT.txt("firm", "Firmenblatt - Fiche entreprise.md", """
# Brandauer Gruppe – Firmenblatt / Fiche d'entreprise

## Österreich
- Firma: Brandauer Gebäudetechnik GmbH
- Anschrift: Ziegelofenweg 14, 4030 Linz
- Firmenbuchnummer: FN 000417b, Landesgericht Linz
- UID: ATU00000417
- Telefon: +43 732 000 417-0, office@brandauer.example
- Geschäftsführer: DI Markus Brandauer

## France
- Raison sociale : Brandauer Génie Climatique SAS
- Siège : 9 rue des Tanneurs, 68100 Mulhouse
- SIRET : 000 417 902 00018 – code APE 43.22B
- Capital : 150 000 €
- Téléphone : 03 53 01 41 70, contact@brandauer-gc.example
- Présidente : Claire Muller-Roth
""", top=True)
AT.xlsx("staff", "Personal - Personnel.xlsx", {
    "Linz": [["Name", "Funktion", "Projekt", "Telefon", "E-Mail"], ["DI Markus Brandauer", "Geschäftsführer", "", "+43 732 000 417-10", "m.brandauer@brandauer.example"], ["Ing. Stefan Auinger", "Projektleiter", "Bahnhof Traunfelden", "+43 732 000 417-22", "s.auinger@brandauer.example"],
             ["Franz Leitgeb", "Obermonteur Lüftung", "Bahnhof Traunfelden", "+43 732 000 417-41", ""], ["Zoran Marić", "Monteur", "Bahnhof Traunfelden", "", ""], ["Petra Lindner", "Einkauf", "", "+43 732 000 417-30", "p.lindner@brandauer.example"], ["Ing. Eva Schachinger", "Projektleiterin", "Klinikum Welsbach", "+43 732 000 417-23", ""]],
    "Mulhouse": [["Nom", "Fonction", "Chantier", "Téléphone", "Courriel"], ["Claire Muller-Roth", "Présidente", "", "03 53 01 41 71", "c.muller-roth@brandauer-gc.example"], ["Nicolas Stoeckel", "Conducteur de travaux", "Lycée Jeanne-Aubertin", "03 53 01 41 74", "n.stoeckel@brandauer-gc.example"],
                 ["Julien Weiss", "Chef d'équipe", "Lycée Jeanne-Aubertin", "03 53 01 41 79", ""], ["Sandrine Humbert", "Assistante marchés", "", "03 53 01 41 72", "s.humbert@brandauer-gc.example"]]}, top=True)
AT.pdf("ins", "Versicherungen - Assurances 2026.pdf", ["# Betriebshaftpflicht (Linz)", {"Versicherer": "Donauländer Versicherung AG", "Polizze": "BH-88-20417", "Deckungssumme": "5.000.000 €", "Gültig bis": "31.12.2026"}, "# Responsabilité décennale (Mulhouse)", {"Assureur": "Rhenabat Mutuelle", "Police": "DEC-417-902", "Période": "01/01/2026 – 31/12/2026"}], top=True, footer="Brandauer Gruppe")
FR.src.update(AT.src)

AT.pdf("auf", "Auftragsschreiben L3.pdf", ["Traunland Infrastruktur AG · Bahnhofgürtel 3 · 4600 Welsbach", "# Auftragsschreiben",
    ({"Bestellnummer": "4500-88213", "Projektnummer": "TI-2417", "Auftragsdatum": "15.09.2025"}, {"Auftragnehmer": "Brandauer Gebäudetechnik GmbH, Ziegelofenweg 14, 4030 Linz"}),
    {"Vorhaben": "Umbau Bahnhof Traunfelden, Aufnahmsgebäude", "Gewerk": "Los L3 Heizung – Lüftung – Klima", "Auftragssumme": "1.386.420,00 € exkl. USt.", "Ausführungsbeginn": "03.11.2025", "Fertigstellung": "27.11.2026", "Gewährleistung": "3 Jahre ab Übernahme", "Skonto": "3 % bei Zahlung binnen 14 Tagen", "Vertragsgrundlage": "ÖNORM B 2110"},
    "Vor der Bestellung sichtbarer Bauteile ist ein Materialbemusterungsblatt vorzulegen. Die Freigabe erteilt ausschließlich der Auftraggeber. Brandschutzklappen sind einzeln zu prüfen und zu protokollieren (ÖNORM H 6031).",
    "Örtliche Bauaufsicht: Pfeilstein + Partner ZT GmbH, Ing. Kornelia Hasenberger"], footer="Traunland Infrastruktur AG, Beschaffung")
AT.csv("kont", "Kontakte.csv", [["Firma", "Rolle", "Person", "Telefon"], ["Traunland Infrastruktur AG", "Auftraggeber, Projektleitung", "DI Helmut Prantl", "+43 732 000 880-1"], ["Pfeilstein + Partner ZT GmbH", "ÖBA", "Ing. Kornelia Hasenberger", "+43 732 000 881-5"], ["Architekturbüro Sattlberger", "Architekt", "DI Anna Sattlberger", "+43 732 000 882-0"],
    ["TGA Wieshofer ZT", "Fachplaner HKLS", "DI Gregor Wieshofer", "+43 732 000 883-2"], ["Landeskonservatorat", "Denkmalschutz", "Dr. Roswitha Kern", "+43 732 000 884-7"], ["Prüfstelle Weidinger ZT", "befugte Prüfstelle Brandschutz", "Ing. Birgit Ortner", "+43 732 000 885-3"], ["Elektro Gföllner GmbH", "Los L4 Elektro", "Manfred Gföllner", "+43 732 000 886-4"], ["Lufttec Handel GmbH", "Lieferant Auslässe", "Tanja Reiter", "+43 732 000 887-9"]], sep=";")
AT.xlsx("lv", "LV-Auszug L3.xlsx", {"LV": [["Pos.", "Bezeichnung", "Menge", "EH", "EP €", "Fabrikat ausgeschrieben", "Fabrikat angeboten"],
    ["38.12.06A", "Schlitzauslass 2-reihig, L 1200", 34, "Stk", 142.00, "Ventaris SL-2 oder glw.", "Aerolin SA-2"], ["38.12.07A", "Drallauslass quadratisch 600, Stahlblech beschichtet, mit Anschlusskasten", 46, "Stk", 184.50, "Ventaris VDW 600 oder glw.", "Aerolin DQ-600"],
    ["38.14.02B", "Brandschutzklappe EI 90 S, 600 × 400, Antrieb 24 V", 18, "Stk", 612.00, "—", "Klimora BKE-90"]],
    "Anforderungen 38.12.07A": [["Merkmal", "Forderung"], ["Luftvolumenstrom je Auslass", "180 m³/h"], ["Schallleistungspegel", "max. 35 dB(A)"], ["Druckverlust", "max. 30 Pa"], ["Bauhöhe Anschlusskasten", "max. 320 mm"], ["Farbton", "RAL 9016"], ["Brandverhalten", "A1"]]})
AT.xlsx("bsk", "BSK-Liste Rev 5.xlsx", {"BSK": [["BSK-Nr.", "Geschoß", "Raum", "Achse", "Bauteil", "B × H (mm)", "Anlage", "Serien-Nr.", "Eingebaut am", "Monteur", "BMZ-Adresse", "Planvolumenstrom m³/h"],
    ["BSK-1.26", "EG", "E.012 Technikgang", "E/4", "Stahlbetonwand 200 mm", "500 × 300", "RLT-02", "26-041871", D(2026, 4, 30), "Z. Marić", "7/11", 1200], ["BSK-1.27", "EG", "E.014 Wartehalle", "F/4", "Stahlbetonwand 200 mm", "600 × 400", "RLT-02", "26-041877", D(2026, 5, 4), "Z. Marić", "7/12", 1800],
    ["BSK-1.28", "EG", "E.015 Reisezentrum", "G/4", "Leichtbauwand 125 mm", "600 × 400", "RLT-03", "26-041880", D(2026, 5, 5), "F. Leitgeb", "7/13", 1500], ["BSK-2.03", "OG", "O.004 Dienstraum", "F/5", "Massivdecke 250 mm", "400 × 300", "RLT-03", "26-042015", D(2026, 5, 18), "Z. Marić", "8/02", 900]]})
AT.docx("pz", "Pruefplan BSK und RLT.docx", ["# Prüfplan Brandschutzklappen und Lüftungsanlagen", "Rev. 2, 12.05.2026, S. Auinger", "## Brandschutzklappen", "- Funktionsprüfung jeder Klappe elektrisch und thermisch, Endlagenmeldung an BMZ und GLT", "- Schließzeit höchstens 20 s", "- Wiederkehrende Kontrollprüfung alle 12 Monate durch den Betreiber", "## Volumenstrom", "- Zulässige Abweichung ±10 % je Klappe, ±5 % je Anlage", "- Messung bei Nennbetrieb, Filter sauber",
    [["Messgerät", "Nr.", "Kalibriert bis"], ["Flügelradanemometer", "FA-07", "30.11.2026"], ["Differenzdruckmessgerät", "DP-03", "15.09.2026"], ["Flügelradanemometer", "FA-04", "31.03.2026 (abgelaufen)"]]])
AT.xlsx("pr", "Funktionspruefungen BSK.xlsx", {
    "Übersicht": [["BSK-Nr.", "Datum", "Ergebnis", "Bemerkung"], ["BSK-1.26", D(2026, 6, 10), "i.O.", ""], ["BSK-1.27", D(2026, 5, 28), "n.i.O.", "keine Meldung Endlage ZU an BMZ"], ["BSK-1.27", D(2026, 6, 11), "i.O. mit Mangel", "Wiederholung"], ["BSK-1.28", D(2026, 6, 11), "n.i.O.", "Schließzeit 27 s"]],
    "BSK-1.27 11.06.": [["Prüfpunkt", "Ergebnis", "Bemerkung"], ["Typenschild lesbar, Kennzeichnung außen", "i.O.", ""], ["Einbau laut Montageanleitung", "i.O.", ""], ["Ringspalt verfüllt", "i.O.", "Mörtel M 10, 40 mm"], ["Lamelle und Dichtung unbeschädigt", "i.O.", ""], ["Revisionsöffnung zugänglich", "n.i.O.", "durch Kabeltasse verstellt, Elektro Gföllner versetzt bis 24.06.2026"],
        ["Auslösung elektrisch", "i.O.", ""], ["Auslösung thermisch (Prüftaste)", "i.O.", ""], ["Entfernungsauslösung pneumatisch", "entfällt", "nicht vorhanden"], ["Endlage ZU an BMZ", "i.O.", "nach Tausch des Endschalters am 02.06.2026"], ["Endlage AUF an GLT", "i.O.", ""], ["Schließzeit", "14 s", ""], ["Öffnungszeit", "95 s", ""], ["Prüfer", "Ing. Birgit Ortner", "für Brandauer: F. Leitgeb"]],
    "BSK-1.27 28.05.": [["Prüfpunkt", "Ergebnis", "Bemerkung"], ["Schließzeit", "16 s", ""], ["Endlage ZU an BMZ", "n.i.O.", "Endschalter defekt"]]})
AT.csv("mess", "Messprotokoll RLT 11-06-2026.csv", [["Anlage", "Messstelle", "Soll m³/h", "Ist m³/h", "Abweichung %", "Druckdifferenz Pa", "Gerät", "Datum"], ["RLT-02", "Zuluft gesamt", "5400", "5310", "-1,7", "", "FA-07", "11.06.2026"], ["RLT-02", "Abluft gesamt", "5200", "5260", "1,2", "", "FA-07", "11.06.2026"], ["RLT-02", "BSK-1.26", "1200", "1245", "3,8", "15", "FA-07", "11.06.2026"], ["RLT-02", "BSK-1.27", "1800", "1760", "-2,2", "18", "FA-07", "11.06.2026"], ["RLT-03", "Zuluft gesamt", "3600", "3190", "-11,4", "", "FA-07", "11.06.2026"]], sep=";")
AT.docx("bb", "Baubesprechung 23.docx", ["# Protokoll Baubesprechung Nr. 23", "Umbau Bahnhof Traunfelden, 09.06.2026, 9:00, Baucontainer. Verfasserin: K. Hasenberger", "Anwesend: Prantl (TI), Hasenberger (ÖBA), Sattlberger (Architektin), Wieshofer (TGA), Auinger (Brandauer), Gföllner (Elektro)",
    [["Pkt.", "Inhalt", "zuständig", "Termin"], ["23.1", "BSK-1.28: Kanal verspannt, Schließzeit zu lang, Nachbesserung", "Brandauer", "19.06.2026"], ["23.2", "Deckenauslässe Wartehalle: mit Deckenspiegel Index C nun 48 statt 46 Stück", "Wieshofer", "erl."], ["23.3", "Bemusterung Drallauslass: Vorlage Blatt BM-12, Freigabe durch AG nötig bis 19.06.2026, sonst ist Einbau ab KW 32 nicht zu halten", "Auinger / Prantl", "19.06.2026"], ["23.4", "Mehrpreis für Sonderfarbe: Nachtrag ist von Brandauer einzureichen, Höhe noch offen", "Auinger", "23.06.2026"], ["23.5", "Bodenbelag Wartehalle BM-11: freigegeben am 05.06.2026", "—", "erl."]]])
AT.eml("mail", "AW Bemusterung Deckenauslass.eml", "Stefan Auinger <s.auinger@brandauer.example>", "Kornelia Hasenberger <hasenberger@pfeilstein.example>", "Wed, 10 Jun 2026 14:08:00 +0200", "AW: Bemusterung Deckenauslass Wartehalle", """
Liebe Kornelia,

Muster hängt seit 02.06.2026 im Raum E.021, zwei Stück, eines davon schon in RAL 7021 matt, wie Frau Dr. Kern vom Denkmalschutz es wollte (weiß
wäre unter der Kassettendecke zu auffällig). Anders als das ausgeschriebene Ventaris sitzt beim Aerolin der Anschlussstutzen seitlich; das hilft
uns beim knappen Deckenhohlraum. Lieferant ist Lufttec, Frau Reiter nennt sechs Wochen ab Freigabe.

Schöne Grüße
Stefan

> Von: Kornelia Hasenberger
> Gesendet: Freitag, 5. Juni 2026 11:30
> Betreff: Bemusterung Deckenauslass Wartehalle
>
> Stefan, beim Rundgang gestern war der Denkmalschutz klar: kein RAL 9016. Herr Prantl ist mit dem dunklen Ton einverstanden, unterschreiben tut er
> aber erst auf dem Blatt. Bitte schreib auch hinein, warum ihr vom ausgeschriebenen Fabrikat abgeht.
> K. H.
""")
AT.pdf("dbk", "Datenblatt Klimora BKE-90.pdf", ["# Klimora BKE-90 – Brandschutzklappe", ({"Hersteller": "Klimora Lufttechnik GmbH", "Klassifizierung": "EI 90 (ve, ho, i<->o) S", "Norm": "EN 15650", "Leistungserklärung": "DoP-BKE-2024-03"}, {"Antrieb": "Federrücklauf M24-SR, 24 V AC/DC", "Schmelzlot": "72 °C", "Schließzeit": "max. 20 s", "Gehäuse": "Stahlblech verzinkt"}), [["B × H", "Gewicht kg", "freier Querschnitt m²"], ["500 × 300", "13,1", "0,118"], ["600 × 400", "17,4", "0,201"]], "Gehäuselänge 350 mm. Einbau in Massivwand ab 100 mm, Decke ab 150 mm, Leichtbauwand ab 100 mm."], footer="Klimora Datenblatt 03/2024")
AT.pdf("dba", "Datenblatt Aerolin DQ.pdf", ["# Aerolin DQ – Drallauslass quadratisch", {"Hersteller": "Aerolin Luftverteilung GmbH", "Werkstoff": "Stahlblech, pulverbeschichtet", "Baustoffklasse": "A1", "Standardfarbe": "RAL 9016, andere auf Anfrage"}, [["Größe", "V m³/h", "LWA dB(A)", "Druckverlust Pa", "Anschluss", "Kastenhöhe mm", "kg"], ["DQ-500", "120", "29", "21", "DN 160", "260", "5,9"], ["DQ-600", "180", "32", "24", "DN 200", "295", "7,8"], ["DQ-625", "240", "37", "33", "DN 250", "345", "8,6"]]], footer="Aerolin Katalog 2026")
AT.csv("plan", "Planliste TGA.csv", [["Plan-Nr.", "Inhalt", "Index", "Datum"], ["TGA-L-101", "Lüftung Grundriss EG", "D", "22.05.2026"], ["TGA-L-110", "Deckenspiegel Wartehalle, Auslässe", "C", "01.06.2026"], ["TGA-L-110", "Deckenspiegel Wartehalle, Auslässe (ungültig)", "B", "13.03.2026"], ["TGA-L-140", "Schema RLT-02", "B", "20.04.2026"]], sep=";")
AT.txt("btb", "Bautagesberichte KW 24.md", """
# Bautagesberichte KW 24, Obermonteur F. Leitgeb

**Mi 10.06.2026** 6 Mann. Prüfung BSK-1.26 mit Fr. Ing. Ortner. Kanal Reisezentrum entspannt (BSK-1.28).

**Do 11.06.2026** 5 Mann, bewölkt, 19 °C. Prüfung BSK-1.27 (Wiederholung, 9:20 Uhr) und 1.28. RLT-02 auf Nennbetrieb, Zuluftventilator 46 Hz, Filter neu. Einregulierung Wartehalle fertig.

**Fr 12.06.2026** 5 Mann. Kanalisolierung Technikgang.
""")

# ---- form 4: Prüfprotokoll BSK
F = Form("at-bsk-pruefprotokoll", "de", AT, "Das Formular nennt die Klappe BSK-1.27; es gilt die Wiederholungsprüfung.", font="Arial", size=8.5, shade="FCE4D6")
F.table([[C("#PRÜFPROTOKOLL\nBrandschutzklappe / Lüftungsanlage", span=2), "#Klappe Nr.:  BSK-1.27\nWiederholungsprüfung"]], [4, 3, 4])
F.table([[C("Projekt", band=True, vm="restart"), "Bauvorhaben", Q("Bauvorhaben", a("Umbau Bahnhof Traunfelden", "auf", "s", "Umbau Bahnhof Traunfelden, Aufnahmsgebäude")), "Projekt-Nr.", Q("Projekt-Nr.", a("TI-2417", "auf", "n"))],
         [C(vm="cont"), "Bauherr", Q("Bauherr", a("Traunland Infrastruktur AG", "auf", "n")), "ÖBA", Q("ÖBA", a("Pfeilstein + Partner ZT GmbH", "auf", "s", "Kornelia Hasenberger"))],
         [C(vm="cont"), "Errichter", Q("Errichter", a("Brandauer Gebäudetechnik GmbH", "auf", "n")), "Fachplaner", Q("Fachplaner", a("TGA Wieshofer ZT", "kont", "s", "Gregor Wieshofer"))],
         [C("Klappe", band=True, vm="restart"), "Fabrikat / Type", Q("Fabrikat / Type", a("Klimora BKE-90", "lv", "n", "BKE-90")), "Serien-Nr.", Q("Serien-Nr.", a("26-041877", "bsk"))],
         [C(vm="cont"), "Abmessung B × H", Q("Abmessung", a("600 × 400", "bsk", "s", "600x400", "600 x 400", "600×400")), "Feuerwiderstand", Q("Feuerwiderstand", a("EI 90", "dbk", "n", "EI90"))],
         [C(vm="cont"), "Leistungserklärung", Q("Leistungserklärung", a("DoP-BKE-2024-03", "dbk")), "Auslösetemperatur", Q("Auslösetemperatur", a("72 °C", "dbk", "f", "72°C", "72"))],
         [C(vm="cont"), "Stellantrieb", Q("Stellantrieb", a("M24-SR", "dbk", "n")), "Baujahr", Q("Baujahr", o("steht in keinem Dokument; 03/2024 ist der Stand des Datenblatts"))],
         [C("Einbau", band=True, vm="restart"), "Geschoß / Raum", Q("Geschoß / Raum", a("E.014", "bsk", "s", "EG, E.014 Wartehalle", "EG / E.014 Wartehalle")), "Achse", Q("Achse", a("F/4", "bsk"))],
         [C(vm="cont"), "Wand / Decke", Q("Wand / Decke", a("Stahlbetonwand 200 mm", "bsk", "n", "Stahlbetonwand", "Stahlbeton 200 mm")), "Einbaudatum", Q("Einbaudatum", a(day("de", 2026, 5, 4), "bsk", "n"))],
         [C(vm="cont"), "Einbau durch", Q("Einbau durch", a("Marić", "bsk", "s", "Zoran Marić", "Z. Marić")), "Brandabschnitt von – nach", Q("Brandabschnitt", o("steht in keinem Dokument"))],
         [C(vm="cont"), "Lüftungsanlage", Q("Lüftungsanlage", a("RLT-02", "bsk")), "Melderadresse", Q("Melderadresse", a("7/12", "bsk", "n"))]], [1.2, 2.2, 3.4, 2.2, 3])
F.h("Prüfung")
F.p("Prüfdatum: ", Q("Prüfdatum", a(day("de", 2026, 6, 11), "pr"), "______________"), "   Uhrzeit: ", Q("Uhrzeit", a("9:20", "btb", "f", "09:20", "9.20"), "________"), "   Vorprüfung vom: ", Q("Vorprüfung vom", a(day("de", 2026, 5, 28), "pr", "n"), "______________"))
pp = [("Kennzeichnung und Typenschild", "i"), ("Einbau nach Anleitung des Herstellers", "i"), ("Fuge / Ringspalt geschlossen", "i"), ("Klappenblatt und Dichtung", "i"), ("Zugänglichkeit Revisionsöffnung", "n"), ("Elektrische Auslösung", "i"), ("Thermische Auslösung", "i"), ("Pneumatische Fernauslösung", "e"), ("Meldung ZU an BMZ", "i"), ("Meldung AUF an GLT", "i")]
rows = [["#Prüfpunkt", "#i.O.", "#n.i.O.", "#entf."]]
for k, (t_, r_) in enumerate(pp):
    lab = k in (0, 2, 4, 6, 7, 8)
    mk = lambda col, c: Q(f"{t_}: {col}", (tick("pr", "s") if c == r_ else o("Ergebnis steht in einer anderen Spalte")) if lab and (c == r_ or (k in (4, 7, 8) and c in "in")) else None, "☐", kind="cell")
    rows.append([t_, mk("i.O.", "i"), mk("n.i.O.", "n"), mk("entf.", "e")])
F.table(rows, [7, 1, 1, 1])
F.table([["#Messwert", "#Soll / Grenzwert", "#gemessen", "#Gerät Nr."],
         ["Laufzeit ZU (s)", Q("Laufzeit ZU: Grenzwert", a("20", "pz", "n", "max. 20 s")), Q("Laufzeit ZU: gemessen", a("14", "pr", "n", "14 s")), "Stoppuhr"],
         ["Laufzeit AUF (s)", "—", Q("Laufzeit AUF: gemessen", a("95", "pr", "n", "95 s")), "Stoppuhr"],
         ["Volumenstrom an der Klappe (m³/h)", Q("Volumenstrom Klappe: Soll", a(num("1800"), "mess")), Q("Volumenstrom Klappe: gemessen", a(num("1760"), "mess")), Q("Volumenstrom Klappe: Gerät", a("FA-07", "mess"))],
         ["Zuluft Anlage (m³/h)", Q("Zuluft Anlage: Soll", a(num("5400"), "mess")), Q("Zuluft Anlage: gemessen", a(num("5310"), "mess")), Q("Zuluft Anlage: Gerät", None)],
         ["Druckverlust (Pa)", "—", Q("Druckverlust: gemessen", a("18", "mess", "n")), Q("Druckverlust: Gerät", None)],
         ["Luftdichtheit Kanal (Klasse)", Q("Luftdichtheit: Soll", o("in keinem Dokument")), Q("Luftdichtheit: gemessen", o("in keinem Dokument")), Q("Luftdichtheit: Gerät", o("in keinem Dokument"))],
         ["Schalldruckpegel Raum dB(A)", Q("Schalldruck: Soll", o("35 dB(A) ist Schallleistung des Auslasses")), Q("Schalldruck: gemessen", o("nicht gemessen")), Q("Schalldruck: Gerät", o("nicht gemessen"))]], [4, 2.4, 2, 2])
F.table([["Frequenz Ventilator", Q("Frequenz Ventilator", a("46 Hz", "btb", "n", "46")), "Kalibrierung Anemometer gültig bis", Q("Kalibrierung gültig bis", a(day("de", 2026, 11, 30), "pz", "n"))],
         ["Mangel", Q("Mangel", a("Kabeltasse", "pr", "n")), "zu beheben durch / bis", Q("zu beheben durch / bis", a("Elektro Gföllner", "pr", "f", "Gföllner", "24.06.2026"))],
         ["Turnus der Kontrollprüfung", Q("Turnus", a("12 Monate", "pz", "f", "jährlich", "alle 12 Monate")), "Mangel behoben am", Q("Mangel behoben am", o("die Behebung steht noch aus"))]], [2.4, 3, 3, 2.4])
F.table([["#Prüfer (befugte Stelle)", "#Errichter", "#Betreiber (Übernahme)"], [Q("Prüfer: Unterschrift", o("Unterschrift"), lead="Datum, Unterschrift, Stempel"), Q("Errichter: Unterschrift", o("Unterschrift"), lead="Datum, Unterschrift"), Q("Betreiber: Unterschrift", o("Unterschrift"), lead="Name, Datum, Unterschrift")]], [1, 1, 1])
F.save()

# ---- form 5: Materialbemusterungsblatt
F = Form("at-bemusterung", "de", AT, "Das Formular nennt das Blatt BM-12, Drallauslass Wartehalle.", font="Cambria", size=9.5, shade="EDEDED", landscape=True)
F.header("Materialbemusterungsblatt BM-12 – Los ", Q("Los", a("L3", "auf"), "«Los»", ctl="mf"), " – Bestellung ", Q("Bestellnummer", a("4500-88213", "auf"), "«Bestellnummer»", ctl="mf"))
F.title("Materialbemusterung – Drallauslass Wartehalle", 15)
E = "Text eingeben"
F.table([["Projekt", Q("Projekt", a("Umbau Bahnhof Traunfelden", "auf", "n", "Bahnhof Traunfelden"), E, ctl="sdt"), "Auftraggeber", Q("Auftraggeber", a("Traunland Infrastruktur AG", "auf"), E, ctl="sdt"), "Datum Vorlage", Q("Datum Vorlage", o("wann das Blatt vorgelegt wird, steht nirgends; 19.06. ist die Frist der Freigabe"), "Datum wählen", ctl="date")],
         ["Auftragnehmer", Q("Auftragnehmer", a("Brandauer Gebäudetechnik GmbH", "auf"), E, ctl="sdt"), "Sachbearbeiter AN", Q("Sachbearbeiter AN", a("Stefan Auinger", "staff", "n", "Auinger"), E, ctl="sdt"), "Durchwahl", Q("Durchwahl", a("+43 732 000 417-22", "staff", "n", "22"), E, ctl="sdt")],
         ["LV-Position", Q("LV-Position", a("38.12.07A", "lv"), E, ctl="sdt"), "Plan / Index", Q("Plan / Index", a("TGA-L-110", "plan", "n"), E, ctl="sdt"), "Stückzahl aktuell", Q("Stückzahl aktuell", a("48", "bb", "f"), E, ctl="sdt")],
         ["Einheitspreis lt. LV (€)", Q("Einheitspreis", a("184,50", "lv", "s", "184.50", "184,5", "184.5"), E, ctl="sdt"), "Bauteil / Raum", Q("Bauteil / Raum", a("Wartehalle", "bb", "n"), E, ctl="sdt"), "Mehr-/Minderpreis je Stk (€)", Q("Mehr-/Minderpreis", o("Höhe laut Besprechung noch offen"), E, ctl="sdt")]], [2, 4, 2, 4, 2.2, 3])
F.table([[C("Produkt", band=True, span=3)], ["#", "#ausgeschrieben", "#angeboten / bemustert"],
         ["Fabrikat und Type", Q("Fabrikat: ausgeschrieben", a("Ventaris VDW 600", "lv")), Q("Fabrikat: angeboten", a("Aerolin DQ-600", "lv", "s"))],
         ["Luftmenge je Auslass", Q("Luftmenge: ausgeschrieben", a("180 m³/h", "lv", "n", "180")), Q("Luftmenge: angeboten", a("180", "dba", "n", "180 m³/h"))],
         ["Schallleistung dB(A)", Q("Schallleistung: ausgeschrieben", a("35", "lv", "s", "max. 35 dB(A)")), Q("Schallleistung: angeboten", a("32", "dba", "n"))],
         ["Druckverlust Pa", Q("Druckverlust: ausgeschrieben", a("30", "lv", "s", "max. 30 Pa")), Q("Druckverlust: angeboten", a("24", "dba", "n"))],
         ["Kastenhöhe mm", Q("Kastenhöhe: ausgeschrieben", a("320", "lv", "s", "max. 320 mm")), Q("Kastenhöhe: angeboten", a("295", "dba"))],
         ["Farbe", Q("Farbe: ausgeschrieben", a("RAL 9016", "lv", "n")), Q("Farbe: bemustert", a("RAL 7021", "mail", "f", "RAL 7021 matt"))],
         ["Brandverhalten", Q("Brandverhalten: ausgeschrieben", a("A1", "lv")), Q("Brandverhalten: angeboten", a("A1", "dba", "n"))],
         ["Reinigungsklasse / Hygienezertifikat", Q("Hygiene: ausgeschrieben", o("nicht gefordert")), Q("Hygiene: angeboten", o("kein Zertifikat in den Unterlagen"))],
         ["EPD / Umweltzeichen", Q("EPD: ausgeschrieben", o("nicht gefordert")), Q("EPD: angeboten", o("nichts in den Unterlagen"))]], [3, 4, 4])
F.table([["Hersteller", Q("Hersteller", a("Aerolin Luftverteilung GmbH", "dba")), "Werkstoff", Q("Werkstoff", a("Stahlblech, pulverbeschichtet", "dba", "s", "Stahlblech pulverbeschichtet", "Stahlblech"))],
         ["Bezugsquelle", Q("Bezugsquelle", a("Lufttec Handel GmbH", "kont", "n", "Lufttec")), "Ansprechperson", Q("Ansprechperson", a("Tanja Reiter", "kont", "n", "Frau Reiter", "Reiter"))],
         ["Anschluss", Q("Anschluss", a("DN 200", "dba", "s", "DN200")), "Gewicht kg", Q("Gewicht", a("7,8", "dba", "s", "7.8"))],
         ["Muster aufgestellt am", Q("Muster aufgestellt am", a(day("de", 2026, 6, 2), "mail", "f")), "Musterraum", Q("Musterraum", a("E.021", "mail", "f"))],
         ["Anzahl Muster", Q("Anzahl Muster", a("2", "mail", "f", "zwei")), "Lieferzeit ab Freigabe", Q("Lieferzeit", a("6 Wochen", "mail", "s", "sechs Wochen"))],
         ["Freigabe erforderlich bis", Q("Freigabe erforderlich bis", a(day("de", 2026, 6, 19), "bb", "s")), "Geplanter Einbau", Q("Geplanter Einbau", a("KW 32", "bb", "n", "KW32"))],
         ["Rückgabe Muster am", Q("Rückgabe Muster am", o("in keinem Dokument")), "Bestell-Nr. des Lieferanten", Q("Bestell-Nr. Lieferant", o("noch nicht bestellt; 4500-88213 ist die Bestellung des Auftraggebers"))]], [2, 4, 2, 4])
F.narr("Begründung der Abweichung vom ausgeschriebenen Fabrikat", "Begründung", n(["seitlich", "Anschlussstutzen", "Deckenhohlraum"], "mail", "f"), "[Begründung des Auftragnehmers]")
F.h("Stellungnahmen und Entscheidung (nicht vom Auftragnehmer auszufüllen)")
rows = [["#Stelle", "#Entscheidung", "#Bemerkung", "#Datum / Unterschrift"]]
for st in ("Architekt", "Fachplaner", "Denkmalschutz", "Auftraggeber"):
    rows.append([st, [Q(f"{st}: freigegeben", o("Entscheidung der Stelle auf dem Blatt"), ctl="cb"), " freigegeben  ", Q(f"{st}: abgelehnt", o("Entscheidung der Stelle auf dem Blatt") if st == "Auftraggeber" else None, ctl="cb"), " abgelehnt"], Q(f"{st}: Bemerkung", o("Entscheidung der Stelle") if st in ("Denkmalschutz", "Auftraggeber") else None), Q(f"{st}: Datum / Unterschrift", o("Unterschrift"))])
F.table(rows, [2, 4, 5, 3])
F.p("Unterschrift Auftragnehmer: ", Q("Unterschrift Auftragnehmer", o("Unterschrift"), "____________________"), "   Nachtrag Nr.: ", Q("Nachtrag Nr.", o("noch nicht eingereicht"), "__________"))
F.save()

# ---------------------------------------------------------------- France
FR.pdf("ae", "Acte d'engagement lot 11.pdf", ["# Acte d'engagement", {"Pouvoir adjudicateur": "Région Rhénane, Direction de l'immobilier scolaire, 2 place de l'Ill, 67000 Valdingen", "Représentant": "M. Bertrand Oberlin, directeur de l'immobilier scolaire", "Objet du marché": "Réhabilitation du lycée Jeanne-Aubertin à Sornheim", "Lot": "11 – Chauffage, ventilation, plomberie sanitaire", "Numéro de marché": "2025-LYC-073-11", "Titulaire": "Brandauer Génie Climatique SAS", "Date de notification": "14/03/2025"},
    [["", "Montant"], ["Montant HT", "1 874 560,00 €"], ["TVA 20 %", "374 912,00 €"], ["Montant TTC", "2 249 472,00 €"]], "Mois d'établissement des prix : octobre 2024. Comptable assignataire : Paierie régionale rhénane."], footer="Marché 2025-LYC-073-11")
FR.docx("ccap", "CCAP extrait.docx", ["# CCAP – extrait", "## Article 3 – Sous-traitance", "Le titulaire présente chaque sous-traitant à l'agrément au moins 21 jours avant son intervention. Le paiement direct est de droit dès que le montant du contrat de sous-traitance atteint 600 € TTC. Le silence gardé 21 jours par le maître d'ouvrage vaut acceptation.", "## Article 4 – Règlement", "- Délai global de paiement : 30 jours", "- Retenue de garantie : 5 %, remplaçable par une garantie à première demande", "- Avance : 5 % du montant, le sous-traitant pouvant y renoncer", "## Article 7 – Réception", "Les réserves sont levées dans le délai fixé au procès-verbal, à défaut 30 jours."])
FR.csv("ann", "Annuaire chantier.csv", [["Société", "Mission", "Interlocuteur", "Téléphone", "Courriel"], ["Région Rhénane", "Maître d'ouvrage", "Bertrand Oberlin", "03 53 01 60 01", "b.oberlin@regionrhenane.example"], ["Atelier Morvane", "Architecte mandataire, maître d'œuvre", "Élise Morvane", "03 53 01 60 10", "agence@morvane.example"], ["Thermélia Ingénierie", "BET fluides", "Pascal Kuntz", "03 53 01 60 15", "p.kuntz@thermelia.example"], ["Cadencia", "OPC", "Lucie Armbruster", "03 53 01 60 20", ""], ["Vérilis Contrôle", "Contrôleur technique", "Yann Le Floch", "03 53 01 60 25", ""], ["HG Prévention", "Coordonnateur SPS", "Hélène Garnaud", "03 53 01 60 30", ""], ["Isolac SARL", "Calorifuge (sous-traitant proposé lot 11)", "Karim Bentaleb", "03 53 01 55 23", "k.bentaleb@isolac.example"], ["Élec-Ried", "Lot 12 Électricité", "Joëlle Frey", "03 53 01 60 41", ""]], sep=";")
FR.pdf("devis", "Devis Isolac D-2606-114 ind B.pdf", ["# Devis D-2606-114 indice B", ({"Isolac SARL": "14 rue du Canal, 68200 Brunsheim", "Date": "08/06/2026"}, {"Client": "Brandauer Génie Climatique SAS", "Chantier": "Lycée Jeanne-Aubertin"}), "Annule et remplace l'indice A du 22/05/2026 (71 850,00 € HT).",
    [["Poste", "Quantité", "PU HT", "Montant HT"], ["Calorifuge chauffage laine de roche 30 mm, sous-sol bât. B et C", "860 ml", "38,00 €", "32 680,00 €"], ["Calorifuge ECS et bouclage, gaines techniques", "540 ml", "33,00 €", "17 820,00 €"], ["Tôle isoxal locaux techniques", "120 m²", "82,50 €", "9 900,00 €"], ["Matelas démontables sur vannes", "40 u", "95,00 €", "3 800,00 €"], ["Total HT", "", "", "64 200,00 €"]], "TVA : autoliquidation par le preneur, article 283-2 nonies du CGI. Prix forfaitaires et révisables, valeur juin 2026."], footer="Isolac SARL – capital 20 000 €")
FR.docx("pst", "Projet contrat sous-traitance Isolac.docx", ["# Contrat de sous-traitance n° ST-11-04", "Entre Brandauer Génie Climatique SAS et Isolac SARL, représentée par son gérant Karim Bentaleb. Projet du 15 juin 2026.", "## 1. Prestations", "Calorifugeage des réseaux de chauffage et d'ECS des bâtiments B et C (sous-sol, gaines techniques, locaux techniques). La fourniture est comprise. Isolac ne sous-traite pas à son tour.", "## 2. Délais", "Intervention du 31 août 2026 au 16 octobre 2026, équipe de quatre compagnons.", "## 3. Prix", "Montant maximum des sommes à verser par paiement direct : 64 200,00 € HT. Prix révisables selon l'index BT41, mois d’établissement : juin 2026.", "## 4. Règlement", [["Titulaire du compte", "Isolac SARL"], ["Banque", "Banque du Ried"], ["IBAN", "FR76 0000 0000 0000 0552 3100 027"]], "Isolac déclare renoncer à l'avance."])
FR.pdf("att", "Attestations Isolac.pdf", ["# Extrait d'immatriculation", {"Dénomination": "Isolac SARL", "SIREN": "000 552 310", "SIRET": "000 552 310 00027", "RCS": "Mulhouse 000 552 310", "Siège": "14 rue du Canal, 68200 Brunsheim", "Gérant": "Karim Bentaleb", "Code APE": "43.29A", "Effectif": "11 salariés"}, "---", "# Attestation de vigilance", {"Organisme": "URSSAF d'Alsace", "Délivrée le": "04/06/2026", "Valable jusqu'au": "04/12/2026"}, "---", "# Attestation d'assurance", [["Garantie", "Police", "Validité"], ["Responsabilité civile professionnelle", "7741-RC-0552", "01/01/2026 au 31/12/2026"], ["Responsabilité décennale", "7741-DC-0552", "01/01/2026 au 31/12/2026"]], "Assureur : Alsabat Assurances. Qualification déclarée : Qualibat 7132, calorifugeage."])
FR.eml("mail", "RE agrement Isolac.eml", "Sandrine Humbert <s.humbert@brandauer-gc.example>", "Nicolas Stoeckel <n.stoeckel@brandauer-gc.example>", "Tue, 16 Jun 2026 10:12:00 +0200", "RE: agrément Isolac lot 11", """
Nicolas,

Je prépare la fiche n° 4 pour Isolac. C'est bien le quatrième sous-traitant du lot (après Tubéo, Airnet et Gaines Rhin), tous acceptés. Avec eux le
total déjà sous-traité fait 231 400,00 € HT. Karim me confirme qu'il ne veut pas de l'avance, et la retenue de garantie chez lui sera prise en
garantie à première demande, comme nous.
Le PPSPS n'est pas encore arrivé.

Sandrine

> De : Nicolas Stoeckel
> Envoyé : lundi 15 juin 2026 17:40
> Objet : agrément Isolac lot 11
>
> Sandrine, on part avec l'indice B. Attention à l'avenant n° 1 : signé le 2 avril 2026, +38 200,00 € HT, le lot est donc à 1 912 760,00 € HT. L'inspection
> commune avec Mme Garnaud n'est pas encore calée.
> N.
""")
FR.xlsx("opr", "Liste reserves OPR bat B.xlsx", {"OPR B": [["N°", "Lot", "Niveau", "Local", "Réserve", "Constatée le", "À lever pour le"],
    ["R-B1-02", 12, "R+1", "B101", "Luminaire manquant", D(2026, 6, 18), D(2026, 7, 3)], ["R-B1-03", 11, "R+1", "B102", "Robinet thermostatique non posé", D(2026, 6, 18), D(2026, 7, 3)], ["R-B1-07", 11, "R+1", "B104", "Bouche d'extraction bruyante", D(2026, 6, 18), D(2026, 7, 3)], ["R-B1-11", 11, "R+1", "Circulation", "Collier manquant sur collecteur", D(2026, 6, 18), D(2026, 7, 3)],
    ["R-B1-12", 11, "R+1", "B108", "Repérage des vannes absent", D(2026, 6, 18), D(2026, 7, 3)], ["R-B1-19", 11, "R+1", "Sanitaires filles", "Siphon fuyard", D(2026, 6, 18), D(2026, 7, 3)], ["R-B2-04", 11, "R+2", "B203", "Radiateur rayé", D(2026, 6, 18), D(2026, 7, 10)], ["R-B2-05", 11, "R+2", "B207", "Purgeur à remplacer", D(2026, 6, 18), D(2026, 7, 10)]]})
FR.docx("cr", "CR chantier 41.docx", ["# Compte rendu de chantier n° 41", "Lycée Jeanne-Aubertin, réunion du mardi 23 juin 2026. Rédigé par l'Atelier Morvane.", [["Point", "Observation", "Qui", "Pour le"], ["41.2", "OPR bâtiment B faites le 18 juin : 5 réserves lot 11 au R+1, 2 au R+2", "lot 11", "03/07"], ["41.3", "Agrément Isolac : dossier attendu, inspection commune à fixer avec le CSPS", "lot 11", "30/06"], ["41.5", "Débits de ventilation B104 : mesure à refaire après changement de bouche", "lot 11", "30/06"], ["41.6", "Réception du bâtiment B : date à confirmer par le maître d'ouvrage (10 ou 17 juillet)", "MOA", ""]], "Prochaine réunion : 30 juin 2026."])
FR.pdf("ess", "PV essais chauffage B.pdf", ["# PV d'essais ESS-11-07 – réseau chauffage bât. B R+1", {"Date": "22/05/2026", "Pression d'épreuve": "6 bar", "Durée": "2 heures", "Pression en fin d'essai": "6 bar", "Manomètre": "MAN-22, étalonné jusqu'au 31/01/2027", "Exécutant": "Julien Weiss", "Résultat": "conforme, aucune fuite"}, "---", "# PV d'essais ESS-11-08 – réseau chauffage bât. B R+2", {"Date": "27/05/2026", "Pression d'épreuve": "6 bar", "Durée": "2 heures", "Pression en fin d'essai": "5,9 bar", "Résultat": "conforme"}, "---", "# PV d'équilibrage EQ-11-03 – bât. B", [["Niveau", "Vannes réglées", "Débit total mesuré"], ["R+1", "14", "3,85 m³/h"], ["R+2", "12", "3,20 m³/h"]]], footer="Brandauer Génie Climatique SAS, essais")
FR.txt("jrn", "Journal levee reserves.md", """
# Levée de réserves bât. B – notes de Julien Weiss

- 24/06/2026 – R+1 B102 : tête thermostatique posée et réglée. Fait.
- 25/06/2026 – R+1 circulation : collier ajouté, plus un second par sécurité. Fait.
- 26/06/2026 – R+1 B108 : étiquettes gravées sur les 14 vannes. Fait.
- 29/06/2026 – R+1 B104 : bouche remplacée par modèle à bruit réduit, débit mesuré 525 m³/h pour 540 demandés (29 dB(A)). Fait. La mesure du 12/06, 470 m³/h, ne compte plus.
- 30/06/2026 – Sanitaires filles : joint de siphon commandé, livraison le 06/07. Pas fait.
- 01/07/2026 – R+2 B207 : purgeur changé.

Autocontrôle R+1 passé le 30/06/2026 avec Nicolas : repérage oui, supports oui, calorifuge pas encore (Isolac vient en septembre), purge oui, propreté non – cartons à évacuer au local CTA.
""")
FR.csv("plan", "Planning lot 11.csv", [["Tâche", "Début", "Fin"], ["Équilibrage bât. B", "25/05/2026", "29/05/2026"], ["Levée des réserves bât. B R+1", "22/06/2026", "03/07/2026"], ["Calorifuge bât. B et C (Isolac)", "31/08/2026", "16/10/2026"], ["Mise en service CTA B", "13/07/2026", "17/07/2026"]], sep=";")

# ---- form 6: agrément
F = Form("fr-agrement-st", "fr", FR, "La fiche nomme le sous-traitant : demande n° 4, Isolac.", font="Times New Roman", size=10.5, shade="FFF2CC")
F.title("DEMANDE D'ACCEPTATION D'UN SOUS-TRAITANT\net d'agrément de ses conditions de paiement", 14, 1)
F.p("Demande n° 4 – sous-traitant : ISOLAC")
F.h("A – Acheteur et marché")
F.p("Maître d'ouvrage : ", Q("Maître d'ouvrage", a("Région Rhénane", "ae", "n"), "…………………………………………"))
F.p("Personne signataire du marché pour l'acheteur : ", Q("signataire pour l'acheteur", a("Bertrand Oberlin", "ae", "n"), "…………………………………………"))
F.p("Objet : ", Q("Objet", a("Réhabilitation du lycée Jeanne-Aubertin", "ae"), "…………………………………………"))
F.p("Marché n° : ", Q("Marché n°", a("2025-LYC-073-11", "ae"), "……………………"), "   Lot : ", Q("Lot", a("11", "ae"), "……………"), "   Notifié le : ", Q("Notifié le", a(day("fr", 2025, 3, 14), "ae", "s"), "……………………"))
F.p("Montant initial HT : ", Q("Montant initial HT", a(num("1 874 560,00"), "ae", "s"), "……………………"), " €   Avenants HT : ", Q("Avenants HT", a(num("38 200,00"), "mail", "f"), "……………………"), " €   Montant actuel HT : ", Q("Montant actuel HT", a(num("1 912 760,00"), "mail", "f"), "……………………"), " €")
F.p("Comptable assignataire : ", Q("Comptable assignataire", a("Paierie régionale rhénane", "ae"), "……………………………"), "   Imputation budgétaire : ", Q("Imputation budgétaire", o("dans aucun document"), "……………………"))
F.h("B – Titulaire")
F.table([["Dénomination", Q("Titulaire: Dénomination", a("Brandauer Génie Climatique SAS", "ae", "s", "Brandauer Génie Climatique")), "SIRET", Q("Titulaire: SIRET", a("000 417 902 00018", "firm", "s", "00041790200018"))],
         ["Adresse", Q("Titulaire: Adresse", a("9 rue des Tanneurs, 68100 Mulhouse", "firm", "n", "9 rue des Tanneurs")), "Conducteur de travaux", Q("Titulaire: Conducteur de travaux", a("Nicolas Stoeckel", "staff"))]], [1.6, 4, 1.6, 3])
F.h("C – Sous-traitant")
F.table([["Dénomination sociale", Q("ST: Dénomination", a("Isolac SARL", "att", "n")), "Forme / capital", Q("ST: capital", a(num("20 000"), "devis", "f", "20 000 €"))],
         ["Siège", Q("ST: Siège", a("14 rue du Canal, 68200 Brunsheim", "att", "s", "14 rue du Canal")), "SIRET", Q("ST: SIRET", a("000 552 310 00027", "att", "s", "00055231000027"))],
         ["Représentant légal", Q("ST: Représentant légal", a("Karim Bentaleb", "att", "n")), "Code APE", Q("ST: Code APE", a("43.29A", "att", "s", "4329A"))],
         ["Téléphone", Q("ST: Téléphone", a("03 53 01 55 23", "ann", "s")), "Courriel", Q("ST: Courriel", a("k.bentaleb@isolac.example", "ann"))],
         ["Nombre de salariés", Q("ST: salariés", a("11", "att", "n")), "Chiffre d'affaires N-1", Q("ST: Chiffre d'affaires", o("dans aucun document"))],
         ["Qualification", Q("ST: Qualification", a("Qualibat 7132", "att", "s")), "Micro-entreprise / PME", [Q("ST: PME", None, ctl="ffcb"), " oui  ", Q("ST: pas PME", None, ctl="ffcb"), " non"]]], [2, 4, 1.8, 3])
F.h("D – Prestations sous-traitées")
F.table([["Nature", Q("Nature", a("Calorifugeage", "pst", "s", "Calorifuge"))], ["Bâtiments concernés", Q("Bâtiments concernés", a("B et C", "pst", "n", "B, C", "B / C", "B + C"))],
         ["Début – fin d'intervention", Q("Début – fin", a("31 août 2026", "pst", "n", "31/08/2026"))], ["Effectif présent", Q("Effectif présent", a("4", "pst", "f", "quatre"))], ["Sous-traitance de second rang", [Q("second rang: oui", o("le contrat dit non"), ctl="ffcb"), " oui   ", Q("second rang: non", tick("pst", "f"), ctl="ffcb"), " non"]],
         ["Traitement de données personnelles", [Q("données: oui", o("dans aucun document"), ctl="ffcb"), " oui   ", Q("données: non", None, ctl="ffcb"), " non"]]], [3, 8])
F.h("E – Prix et paiement")
F.p("Montant maximum HT : ", Q("Montant maximum HT", a(num("64 200,00"), "pst", "s"), "[montant]"), " €    Taux de TVA : ", Q("Taux de TVA", a("autoliquidation", "devis", "f"), "[taux ou mention]"))
F.p("Devis de référence et indice : ", Q("Devis de référence", a("D-2606-114 indice B", "devis", "n", "D-2606-114 ind. B", "D-2606-114 ind B", "D-2606-114"), "[référence]"), "    du ", Q("date du devis", a(day("fr", 2026, 6, 8), "devis", "s"), "[date]"))
F.p("Mois d'établissement des prix du sous-traité : ", Q("Mois zéro du sous-traité", a("juin 2026", "pst", "n", "06/2026"), "[mois]"), "    Cumul déjà sous-traité HT (hors présente demande) : ", Q("Cumul déjà sous-traité", a(num("231 400,00"), "mail", "f"), "[montant]"), " €")
F.p(Q("prix: ferme", o("les prix sont révisables"), ctl="ffcb"), " prix fermes   ", Q("prix: révisable", tick("devis", "s"), ctl="ffcb"), " prix révisables   ", Q("avance demandée", o("Isolac y renonce"), ctl="ffcb"), " demande l'avance   ", Q("renonce à l'avance", tick("pst", "s"), ctl="ffcb"), " renonce à l'avance")
F.p("Banque : ", Q("Banque", a("Banque du Ried", "pst"), "……………………"), "   IBAN : ", Q("IBAN", a("FR76 0000 0000 0000 0552 3100 027", "pst", "s", "FR7600000000000005523100027"), "……………………………………"), "   BIC : ", Q("BIC", o("dans aucun document"), "……………………"))
F.p("Délai de paiement : ", Q("Délai de paiement", a("30 jours", "ccap", "n", "30"), "…………"), "   Garantie à la place de la retenue : ", Q("Garantie à la place de la retenue", a("garantie à première demande", "mail", "f"), "…………………………"))
F.h("F – Pièces jointes")
F.table([["#Pièce", "#Numéro / référence", "#Valable jusqu'au"], ["Assurance RC", Q("RC: référence", a("7741-RC-0552", "att")), Q("RC: validité", a(day("fr", 2026, 12, 31), "att", "s"))], ["Assurance décennale", Q("Décennale: référence", a("7741-DC-0552", "att")), Q("Décennale: validité", None)], ["Attestation URSSAF", Q("URSSAF: référence", o("aucun numéro sur l'attestation")), Q("URSSAF: validité", a(day("fr", 2026, 12, 4), "att", "n"))], ["Congés intempéries BTP", Q("Congés BTP: référence", o("pièce absente")), Q("Congés BTP: validité", o("pièce absente"))], ["PPSPS", Q("PPSPS: référence", o("pas encore arrivé")), "—"], ["Inspection commune du", Q("Inspection commune du", o("pas encore fixée")), "—"]], [3, 4, 3])
F.h("G – Signatures et décision")
F.table([["#Le sous-traitant", "#Le titulaire", "#Le maître d'ouvrage"], [Q("Signature ST", o("signature"), lead="À … le …"), Q("Signature titulaire", o("signature"), lead="À … le …"), Q("Décision MOA", o("pour le maître d'ouvrage"), lead="Accepté / refusé, le …")]], [1, 1, 1])
F.p("Date de réception de la demande par l'acheteur : ", Q("Date de réception", o("pour l'acheteur"), "……………………"), "   Visa du comptable : ", Q("Visa du comptable", o("pour le comptable"), "……………………"))
F.save()

# ---- form 7: autocontrôle / levée de réserves
F = Form("fr-autocontrole", "fr", FR, "La fiche nomme l'ouvrage : lot 11, bâtiment B, R+1.", font="Calibri", size=9.5, shade="D9D2E9")
F.table([[C("#FICHE D'AUTOCONTRÔLE\nET DE LEVÉE DE RÉSERVES", span=2), "#Bâtiment B – Niveau R+1\nLot 11", Q("N° de fiche", o("aucun numéro dans les documents"), lead="N° de fiche")]], [2, 3, 3, 2])
F.p("Opération : ", Q("Opération", a("Réhabilitation du lycée Jeanne-Aubertin", "ae", "n", "Lycée Jeanne-Aubertin"), "<Opération>"), " – entreprise : ", Q("Entreprise", a("Brandauer Génie Climatique SAS", "ae", "n", "Brandauer Génie Climatique"), "<Entreprise>"), " – maître d'œuvre : ", Q("Maître d'œuvre", a("Atelier Morvane", "ann"), "<Maître d'œuvre>"))
F.table([["BET fluides", Q("BET fluides", a("Thermélia Ingénierie", "ann")), "OPC", Q("OPC", a("Cadencia", "ann")), "Bureau de contrôle", Q("Bureau de contrôle", a("Vérilis Contrôle", "ann", "n"))],
         ["Date des OPR", Q("Date des OPR", a(day("fr", 2026, 6, 18), "opr", "n")), "Échéance de levée", Q("Échéance de levée", a(day("fr", 2026, 7, 3), "opr", "n")), "Date de réception", Q("Date de réception", o("10 ou 17 juillet, à confirmer par le maître d'ouvrage"))]], [2, 3, 2, 3, 2, 3])
F.h("1. Essais et mesures")
F.table([["#Essai", "#PV n°", "#Date", "#Valeur demandée", "#Valeur obtenue"],
         ["Étanchéité chauffage", Q("Étanchéité: PV", a("ESS-11-07", "ess")), Q("Étanchéité: Date", a(day("fr", 2026, 5, 22), "ess")), Q("Étanchéité: demandée", a("6 bar", "ess", "n", "6 bars", "6")), Q("Étanchéité: obtenue", a("6 bar", "ess", "n", "6 bars", "6"))],
         ["Équilibrage", Q("Équilibrage: PV", a("EQ-11-03", "ess")), Q("Équilibrage: Date", o("le PV ne porte pas de date")), Q("Équilibrage: demandée", o("débit demandé absent du PV")), Q("Équilibrage: obtenue", a("3,85 m³/h", "ess", "n", "3,85"))],
         ["Débit extraction B104", Q("Débit B104: PV", o("aucun PV de mesure")), Q("Débit B104: Date", a(day("fr", 2026, 6, 29), "jrn", "f")), Q("Débit B104: demandée", a("540 m³/h", "jrn", "n", "540")), Q("Débit B104: obtenue", a("525 m³/h", "jrn", "f", "525"))],
         ["Analyse légionelles ECS", Q("Légionelles: PV", o("dans aucun document")), Q("Légionelles: Date", o("dans aucun document")), Q("Légionelles: demandée", None), Q("Légionelles: obtenue", o("dans aucun document"))],
         ["Désinfection réseau EF", Q("Désinfection: PV", o("dans aucun document")), Q("Désinfection: Date", o("dans aucun document")), Q("Désinfection: demandée", None), Q("Désinfection: obtenue", None)]], [3, 2, 2, 2.3, 2.3])
F.p("Durée de l'épreuve : ", Q("Durée de l'épreuve", a("2 heures", "ess", "s", "2 h", "2h"), ctl="ff"), "   Manomètre n° : ", Q("Manomètre n°", a("MAN-22", "ess", "s"), ctl="ff"), "   Vannes réglées : ", Q("Vannes réglées", a("14", "ess", "s"), ctl="ff"), "   Niveau sonore bouche B104 : ", Q("Niveau sonore", a("29 dB(A)", "jrn", "n", "29"), ctl="ff"))
F.h("2. Points d'autocontrôle")
rows = [["#Point", "#Oui", "#Non", "#Observation"]]
for t_, r_ in [("Repérage des réseaux et vannes", "o"), ("Supports et colliers", "o"), ("Calorifuge terminé", "n"), ("Purge du réseau", "o"), ("Nettoyage, déchets évacués", "n")]:
    obs = {"Calorifuge terminé": n(["Isolac", "septembre"], "jrn", "n"), "Nettoyage, déchets évacués": n(["cartons", "local CTA"], "jrn", "n")}.get(t_)
    rows.append([t_, Q(f"{t_}: Oui", tick("jrn", "n") if r_ == "o" else o("la réponse est non"), ctl="cb"), Q(f"{t_}: Non", tick("jrn", "n") if r_ == "n" else None, ctl="cb"), Q(f"{t_}: Observation", obs, kind="cell") if obs else Q("obs", None)])
F.table(rows, [5, 1, 1, 5])
F.h("3. Levée des réserves")
res = [("R-B1-03", "B102", "tête thermostatique posée", (6, 24), ["tête thermostatique", "posée et réglée"]), ("R-B1-07", "B104", "", (6, 29), ["bouche remplacée", "bruit réduit"]), ("R-B1-11", "Circulation", "", (6, 25), ["collier"]), ("R-B1-12", "B108", "", (6, 26), ["étiquettes", "gravées"]), ("R-B1-19", "Sanitaires filles", "", None, None)]
rows = [["#N°", "#Local", "#Travaux exécutés", "#Levée le", "#Visa MOE"]]
for i, (no, lo, _, dt_, tx) in enumerate(res):
    rows.append([R("N°", a(no, "opr", "s")), R("Local", a(lo, "opr", "s")), R("Travaux exécutés", n(tx, "jrn", "f") if tx else None), R("Levée le", a(day("fr", 2026, *dt_), "jrn", "f") if dt_ else o("pas encore levée")), R("Visa MOE", o("visa du maître d'œuvre")) if i in (0, 4) else R("Visa MOE", None)])
for i in range(2):
    rows.append([R("N°", o("plus de réserve lot 11 au R+1")), R("Local", o("plus de réserve lot 11 au R+1")) if not i else R("Local", None), R("Travaux exécutés", o("plus de réserve lot 11 au R+1")) if not i else R("Travaux", None), R("Levée le", o("plus de réserve lot 11 au R+1; B207 est au R+2")), R("Visa MOE", None)])
F.table(rows, [1.5, 2, 5, 2, 1.6])
F.narr("4. Réserve restante et prévision", "Réserve restante", n(["siphon", "06/07"], "jrn", "f"), "(à rédiger par l'entreprise)")
F.h("5. Visas")
F.table([["Autocontrôle fait le", Q("Autocontrôle fait le", a(day("fr", 2026, 6, 30), "jrn", "n")), "par (chef d'équipe)", Q("par (chef d'équipe)", a("Julien Weiss", "staff", "n"))], ["Signature entreprise", Q("Signature entreprise", o("signature")), "Visa BET fluides", Q("Visa BET fluides", o("visa"))], ["Visa contrôleur technique", Q("Visa contrôleur technique", o("visa")), "Levée prononcée par le MOA le", Q("Levée prononcée le", o("pour le maître d'ouvrage"))]], [3, 3, 3, 3])
F.save()

# ================================================================ Chile
CL = Vault("montajes-alicura", "CC-4417 Correa CV-03 y Truck Shop", "Calibri")
CL.txt("firm", "Ficha empresa.md", """
# Montajes Alicura SpA

- Razón social: Montajes Alicura SpA
- RUT: 76.000.417-K
- Domicilio: Camino El Membrillo 1120, bodega 7, Quilpán
- Teléfono: +56 2 0000 4417
- Correo: contacto@alicura.example
- Representante legal: Andrés Ibieta Soto
- Organismo administrador Ley 16.744: Mutual Andina de Seguridad
""", top=True)
CL.xlsx("staff", "Dotacion clave.xlsx", {"Personal": [["Nombre", "Cargo", "Contrato", "Teléfono"], ["Andrés Ibieta Soto", "Gerente general", "", "+56 9 0000 1001"], ["Rodrigo Fuenzalida", "Administrador de contrato", "CC-4417", "+56 9 0000 1010"], ["Patricio Ayala", "Jefe de terreno", "CC-4417", "+56 9 0000 1011"], ["Daniela Riquelme", "Jefa QA/QC", "CC-4417", "+56 9 0000 1012"], ["Marcos Inostroza", "Asesor en prevención de riesgos", "CC-4417", "+56 9 0000 1013"], ["Jorge Cárcamo", "Capataz montaje estructural", "CC-4417", ""], ["Luis Painemal", "Operador de torque, maestro mayor", "CC-4417", ""], ["Gabriela Ossandón", "Administradora de contrato", "CC-4390", "+56 9 0000 1020"]]}, top=True)
CL.pdf("con", "Resumen contrato CC-4417.pdf", ["# Resumen de contrato", {"Contrato": "CC-4417", "Nombre": "Construcción y montaje correa CV-03 y Truck Shop", "Mandante": "Minera Cerro Lampa S.A.", "Contratista": "Montajes Alicura SpA", "Inspección técnica (ITO)": "Pucará Ingeniería Ltda.", "Faena": "Mina rajo Lampa Norte, 3.450 msnm", "Inicio": "02-02-2026", "Plazo": "320 días corridos", "Término contractual": "18-12-2026", "Multa por atraso": "0,2 % por día"},
    [["Partida", "Monto neto CLP"], ["Correa CV-03", "5.214.770.000"], ["Truck Shop", "3.531.550.000"], ["Total", "8.746.320.000"]], "Semana 1 del contrato: 02 al 08 de febrero de 2026. El informe semanal se entrega a la ITO el martes siguiente al cierre, antes de las 12:00 h."], footer="Minera Cerro Lampa S.A. – Contratos")
CL.docx("mod", "Modificacion 1.docx", ["# Modificación de contrato N° 1", "Contrato CC-4417. Fecha: 12 de junio de 2026.", "Por la entrega tardía de la plataforma del Truck Shop se aumenta el plazo en 21 días corridos. La nueva fecha de término es el 8 de enero de 2027. El monto del contrato no varía."])
CL.csv("dir", "Directorio.csv", [["Empresa", "Cargo", "Nombre", "Correo"], ["Minera Cerro Lampa S.A.", "Administradora del contrato mandante", "Carolina Bascuñán", "c.bascunan@cerrolampa.example"], ["Minera Cerro Lampa S.A.", "Jefe de operaciones mina", "Iván Soto", "i.soto@cerrolampa.example"], ["Pucará Ingeniería Ltda.", "Jefe ITO", "Hugo Valdebenito", "h.valdebenito@pucara.example"], ["Pucará Ingeniería Ltda.", "ITO estructural mecánico", "Ximena Tapia", "x.tapia@pucara.example"], ["Grúas Huemul Ltda.", "Subcontrato izaje", "Óscar Leiva", "o.leiva@huemul.example"], ["Topomin EIRL", "Subcontrato topografía", "Fabián Mora", "f.mora@topomin.example"]], sep=";")
av26 = [["Partida", "Programado acum. %", "Real acum. %", "Real semana %"], ["Movimiento de tierras Truck Shop", "100,0", "100,0", "0,0"], ["Fundaciones TT-02", "98,0", "95,0", "2,0"], ["Estructura correa CV-03", "68,0", "62,3", "2,4"], ["Montaje mecánico CV-03", "36,0", "31,0", "1,4"], ["Estructura Truck Shop", "41,0", "38,2", "2,1"], ["Total contrato", "59,0", "55,8", "1,8"]]
av27 = [["Partida", "Programado acum. %", "Real acum. %", "Real semana %"], ["Movimiento de tierras Truck Shop", "100,0", "100,0", "0,0"], ["Fundaciones TT-02", "100,0", "98,5", "3,5"], ["Estructura correa CV-03", "71,0", "64,9", "2,6"], ["Montaje mecánico CV-03", "39,0", "32,7", "1,7"], ["Estructura Truck Shop", "45,0", "40,8", "2,6"], ["Total contrato", "61,4", "57,9", "2,1"]]
CL.xlsx("av", "Control de avance.xlsx", {"S26": av26, "S27": av27, "HH": [["Semana", "HH directas", "HH indirectas", "HH total", "HH acumuladas", "Dotación directa", "Dotación indirecta", "Subcontratos"], ["S25", 6610, 1880, 8490, 170510, 139, 38, 24], ["S26", 6420, 1740, 8160, 178670, 138, 37, 24], ["S27", 6840, 1920, 8760, 187430, 142, 38, 26]]})
CL.txt("libro", "Libro de obra agosto.md", """
# Libro de obra digital CC-4417, agosto 2026

**Folio 311, lunes 03-08.** Se inicia apriete de nudos TT-02 (nudos N-13 y N-14 armados el sábado). Despejado, 4 °C. – P. Ayala

**Folio 312, miércoles 05-08.** Torque nudo N-14 terminado a las 16:40 h, presente la ITO X. Tapia. Se rechaza N-13: dos pernos sin marcar. – D. Riquelme

**Folio 313, jueves 06-08.** Viento sobre 60 km/h desde las 10 h; izajes suspendidos toda la jornada. Gente a armado en piso. – P. Ayala

**Folio 314, viernes 07-08.** Llega camión con polines de carga CV-03, guía 20817. Faltan 12 de 180. – P. Ayala

**Folio 315, domingo 09-08.** Nudo N-13 repasado y aceptado. Cierre de semana. – D. Riquelme

**Folio 316, martes 11-08.** Se entrega informe semanal. Nieve, 3 cm.
""")
CL.docx("min", "Minuta reunion semanal 27.docx", ["# Minuta de reunión semanal N° 27", "Lunes 10 de agosto de 2026, 15:00 h, sala ITO. Asisten: C. Bascuñán, H. Valdebenito, X. Tapia, R. Fuenzalida, P. Ayala, D. Riquelme, M. Inostroza.", [["N°", "Tema", "Responsable", "Plazo"], ["1", "RDI-088, interferencia de bandeja eléctrica con diagonal de TT-02: sin respuesta desde el 28-07", "ITO", "14-08-2026"], ["2", "Plan de recuperación por el atraso: segundo turno de montaje desde el 17-08", "R. Fuenzalida", "13-08-2026"], ["3", "NCR-019 pernos N-13: cerrada el 09-08. NCR-021 pintura vigas Truck Shop: abierta", "D. Riquelme", "21-08-2026"], ["4", "Inicio tendido de cinta CV-03, se mantiene 07-09-2026", "P. Ayala", ""], ["5", "EP-06 de julio: presentado por 612.480.000; mandante aún no lo aprueba", "C. Bascuñán", "18-08-2026"]]])
CL.csv("eqp", "Equipos S27.csv", [["Equipo", "Patente / código", "Horas S27", "Horas detenido", "Causa"], ["Grúa 130 t", "GH-130-2", "31", "10", "viento"], ["Grúa 60 t", "GH-60-5", "38", "10", "viento"], ["Alza hombre 20 m", "AH-07", "44", "0", ""], ["Camión pluma", "CP-03", "46", "3", "mantención"]], sep=";")
CL.xlsx("sso", "Estadistica SSO.xlsx", {"SSO": [["Semana", "Accidentes CTP", "Accidentes STP", "Incidentes alto potencial", "Charlas diarias", "Observaciones conductuales", "Días sin CTP"], ["S26", 0, 0, 1, 6, 41, 176], ["S27", 0, 1, 0, 7, 46, 183], ["S28 parcial", 0, 0, 0, 2, 12, 185]], "Eventos": [["Fecha", "Tipo", "Descripción"], [D(2026, 7, 29), "Alto potencial", "Caída de llave desde nivel 3, sin lesionados"], [D(2026, 8, 8), "STP", "Golpe en dedo al armar plataforma, primeros auxilios"]]})
CL.eml("mail", "RE Interferencia TT-02.eml", "Rodrigo Fuenzalida <r.fuenzalida@alicura.example>", "Hugo Valdebenito <h.valdebenito@pucara.example>", "Mon, 10 Aug 2026 19:05:00 -0400", "RE: Interferencia TT-02 / causas de la desviación", """
Hugo:

Sobre las causas que pides para el informe: el atraso viene sobre todo de la espera de la RDI-088, que nos tiene parada la cara poniente de TT-02, y del
jueves perdido por viento. Los polines que faltan (12) llegan el 13-08 según el proveedor.
Para la semana que viene vamos con: nudos N-15 a N-18 de TT-02, montaje de ejes 5 y 6 del Truck Shop y alineación de polines en el tramo 2.

Rodrigo

> De: Hugo Valdebenito
> Enviado: lunes 10 de agosto 2026 16:40
> Rodrigo, en el informe pon las causas de la desviación y lo que viene, no solo números. Y manda el protocolo del N-14, que falta en el dossier.
""")
CL.xlsx("tor", "Registro torque TT-02.xlsx", {
    "N-14": [["Nudo N-14", "Torre de transferencia TT-02, eje B/3, elev. +8.400"], ["Fecha", "05-08-2026"], ["Pernos del nudo", 24], ["Muestra controlada", 6], ["Llave", "LT-118"], ["Operador", "Luis Painemal"], ["Temperatura", "6 °C"],
             ["Perno", "Torque aplicado Nm", "Torque de control Nm", "Giro", "Resultado"], ["P-02", 640, 635, "no", "Aceptado"], ["P-07", 640, 642, "no", "Aceptado"], ["P-11", 640, 638, "no", "Aceptado"], ["P-15", 640, 631, "no", "Aceptado"], ["P-19", 640, 644, "no", "Aceptado"], ["P-23", 640, 636, "no", "Aceptado"]],
    "N-13": [["Nudo N-13", "Torre de transferencia TT-02, eje A/3, elev. +8.400"], ["Fecha", "05-08-2026"], ["Pernos del nudo", 20], ["Llave", "LT-118"], ["Perno", "Torque aplicado Nm", "Torque de control Nm", "Giro", "Resultado"], ["P-04", 640, 590, "sí", "Rechazado"], ["P-09", 640, 605, "sí", "Rechazado"]]})
CL.pdf("cert", "Certificados llave y pernos.pdf", ["# Certificado de calibración CAL-2026-1187", {"Instrumento": "Llave de torque", "Código": "LT-118", "Rango": "200 – 1.000 Nm", "Fecha de calibración": "14-05-2026", "Vigencia": "14-11-2026", "Laboratorio": "Metrolab Norte"}, "---", "# Certificado de calibración CAL-2025-0903", {"Instrumento": "Llave de torque", "Código": "LT-104", "Rango": "100 – 800 Nm", "Fecha de calibración": "02-12-2025", "Vigencia": "02-06-2026", "Laboratorio": "Metrolab Norte"}, "---", "# Certificado de pernos", {"Norma": "ASTM F3125 Gr. A325, tipo 1", "Diámetro y largo": "7/8\" × 3 1/2\"", "Lote": "L-77410", "Colada": "H-30951", "Fabricante": "Fasteners del Sur", "Guía de despacho": "20655"}])
CL.pdf("pet", "Procedimiento PR-MEC-012.pdf", ["# PR-MEC-012 Apriete de pernos estructurales, rev. 3", [["Diámetro", "Pretensión mínima", "Torque de apriete"], ["3/4\"", "125 kN", "400 Nm"], ["7/8\"", "174 kN", "640 Nm"], ["1\"", "227 kN", "960 Nm"]], "Se controla el 25 % de los pernos del nudo, con un mínimo de cuatro. Método: llave calibrada, verificación diaria en dispositivo de tensión. Tolerancia del torque de control: ±5 %. El perno controlado se marca con pintura amarilla. Golilla endurecida bajo el elemento que gira.", "Verticalidad de columnas: desviación máxima H/1000."])
CL.csv("plan", "Listado de planos.csv", [["Plano", "Título", "Rev.", "Fecha"], ["4417-EST-221", "TT-02 elevaciones y nudos", "2", "06-07-2026"], ["4417-EST-221", "TT-02 elevaciones y nudos (obsoleto)", "1", "20-04-2026"], ["4417-EST-305", "Truck Shop, marcos ejes 1 a 8", "3", "15-06-2026"], ["4417-MEC-110", "CV-03 disposición de polines", "1", "11-05-2026"]], sep=";")
CL.csv("topo", "Topografia columnas.csv", [["Estructura", "Columna", "Altura m", "Desviación N-S mm", "Desviación E-O mm", "Admisible mm", "Equipo", "Fecha"], ["TT-02", "A/3", "8,4", "3", "5", "8,4", "ET-05", "04-08-2026"], ["TT-02", "B/3", "8,4", "4", "2", "8,4", "ET-05", "04-08-2026"], ["Truck Shop", "C/4", "11,2", "6", "7", "11,2", "ET-05", "07-08-2026"]], sep=";")

# ---- form 8: informe semanal
F = Form("cl-informe-semanal", "es", CL, "El informe es el N° 27, semana del 03 al 09-08-2026.", font="Calibri", size=9.5, shade="FFE699")
F.header("Contrato ", Q("contrato", a("CC-4417", "con"), "{{contrato}}"), " – Informe semanal N° 27")
F.title("INFORME SEMANAL DE OBRA", 16, 1)
F.p("Semana del 03-08-2026 al 09-08-2026")
F.table([[C("1. Antecedentes", band=True, span=4)],
         ["Obra", Q("Obra", a("Construcción y montaje correa CV-03 y Truck Shop", "con", "n")), "Mandante", Q("Mandante", a("Minera Cerro Lampa S.A.", "con"))],
         ["Empresa contratista", Q("Empresa contratista", a("Montajes Alicura SpA", "con")), "RUT", Q("RUT", a("76.000.417-K", "firm", "s", "76000417-K"))],
         ["ITO", Q("ITO", a("Pucará Ingeniería Ltda.", "con", "s", "Pucará Ingeniería")), "Jefe de terreno", Q("Jefe de terreno", a("Patricio Ayala", "staff", "s", "P. Ayala"))],
         ["Fecha de inicio", Q("Fecha de inicio", a(day("es", 2026, 2, 2), "con")), "Fecha de término vigente", Q("Fecha de término vigente", a(day("es", 2027, 1, 8), "mod", "f"))],
         ["Monto neto vigente (CLP)", Q("Monto neto vigente", a(num("8.746.320.000"), "con", "n")), "N° de póliza de garantía", Q("N° de póliza", o("en ningún documento"))]], [2.2, 4, 2.2, 3.4])
rows = [[C("2. Avance físico (%)", band=True, span=5)], ["#Partida", "#Programado acum.", "#Real acum.", "#Real semana", "#Avance próx. semana (prog.)"]]
for i, (pa, pr_, re_, se) in enumerate(av27[1:]):
    q = lambda c, v, d="s": Q(f"{pa}: {c}", a(num(v), "av", d))
    rows.append([pa, q("Programado", pr_) if i in (2, 3, 5) else Q("x", None), q("Real acum.", re_) if i else Q("x", None), q("Real semana", se) if i in (1, 4, 5) else Q("x", None), Q(f"{pa}: próx. semana", o("no hay programado de la semana 28")) if i in (2, 5) else Q("x", None)])
F.table(rows, [4, 2, 2, 2, 2.4])
F.h("3. Recursos")
F.table([["Dotación directa", Q("Dotación directa", a("142", "av")), "Dotación indirecta", Q("Dotación indirecta", a("38", "av")), "Subcontratos", Q("Subcontratos", a("26", "av"))],
         ["HH de la semana", Q("HH de la semana", a(num("8760"), "av", "n")), "HH acumuladas", Q("HH acumuladas", a(num("187430"), "av")), "HH en sobretiempo", Q("HH en sobretiempo", o("en ningún documento"))]], [2, 2, 2, 2, 2, 2])
rows = [["#Equipo", "#Código", "#Horas trabajadas", "#Horas detenido", "#Petróleo (L)"]]
for i, (e, c, h_, dt_) in enumerate([("Grúa 130 t", "GH-130-2", "31", "10"), ("Grúa 60 t", "GH-60-5", "38", "10"), ("Alza hombre 20 m", "AH-07", "44", "0"), ("Camión pluma", "CP-03", "46", "3")]):
    rows.append([R("Equipo", a(e, "eqp")) if i in (0, 2) else R("Equipo", None), R("Código", a(c, "eqp", "n")), R("Horas trabajadas", a(h_, "eqp", "n")), R("Horas detenido", a(dt_, "eqp")) if i in (0, 3) else R("Horas detenido", None), R("Petróleo (L)", o("consumo en ningún documento")) if i < 2 else R("Petróleo", None)])
for i in range(2):
    rows.append([R("Equipo", o("no hay más equipos en el reporte")), R("Código", o("no hay más equipos en el reporte")) if not i else R("Código", None), R("Horas trabajadas", o("no hay más equipos en el reporte")), R("x", None), R("x", None)])
F.table(rows, [3, 2, 2, 2, 2])
F.h("4. Seguridad")
F.p("Accidentes con tiempo perdido: ", Q("Accidentes con tiempo perdido", a("0", "sso", "n", "cero"), "____"), "   Sin tiempo perdido: ", Q("Accidentes sin tiempo perdido", a("1", "sso", "n", "uno"), "____"), "   Alto potencial: ", Q("Alto potencial", a("0", "sso", "s", "cero"), "____"), "   Días sin CTP: ", Q("Días sin CTP", a("183", "sso"), "____"))
F.p("Charlas realizadas: ", Q("Charlas realizadas", a("7", "sso", "s"), "____"), "   Exámenes ocupacionales vencidos: ", Q("Exámenes vencidos", o("en ningún documento"), "____"), "   Multas de la Dirección del Trabajo: ", Q("Multas", o("en ningún documento"), "____"))
F.narr("5. Causas de la desviación", "Causas de la desviación", n(["RDI-088", "viento"], "mail", "f"), "[Redactar]")
F.narr("6. Actividades de la próxima semana", "Actividades próxima semana", n(["N-15", "ejes 5 y 6", "tramo 2"], "mail", "n"), "[Redactar]")
F.narr("7. Hechos relevantes y clima", "Hechos relevantes y clima", n(["60 km/h", "izajes suspendidos", "viento"], "libro", "f"), "[Redactar]")
F.h("8. Pendientes")
F.table([["RDI sin respuesta", Q("RDI sin respuesta", a("RDI-088", "min")), "Fecha comprometida de respuesta", Q("Fecha respuesta RDI", a(day("es", 2026, 8, 14), "min", "n"))],
         ["No conformidad abierta", Q("No conformidad abierta", a("NCR-021", "min", "n")), "Materiales pendientes de llegada", Q("Materiales pendientes", a("polines", "libro", "f"))],
         ["Próximo hito", Q("Próximo hito", a("cinta CV-03", "min", "f", "tendido de cinta")), "Fecha hito", Q("Fecha hito", a(day("es", 2026, 9, 7), "min", "n"))],
         ["Último EP presentado", Q("Último EP presentado", a("EP-06", "min")), "Monto aprobado del EP", Q("Monto aprobado del EP", o("aún sin aprobar; 612.480.000 es lo presentado"))]], [2.6, 3, 3, 3])
F.h("9. Firmas")
F.table([["#Administrador contratista", "#ITO", "#Mandante"], [Q("Firma contratista", o("firma"), lead="Firma y fecha"), Q("Firma ITO", o("firma"), lead="Recibido, firma y fecha"), Q("Firma mandante", o("firma"), lead="V°B°")], [Q("Observaciones de la ITO", o("para la ITO"), span=3, lead="Observaciones de la ITO")]], [1, 1, 1])
F.save()

# ---- form 9: protocolo de torque
F = Form("cl-protocolo-torque", "es", CL, "El protocolo nombra el nudo N-14 de la torre TT-02.", font="Arial", size=8.5, shade="C9DAF8")
F.table([["#ALICURA", "#PROTOCOLO DE TORQUE Y MONTAJE DE ESTRUCTURA", "N° PT-MEC-046\nRev. 0"]], [2, 6, 2])
F.p("Elemento controlado: NUDO N-14")
F.p("Proyecto: ", Q("Proyecto", a("Correa CV-03 y Truck Shop", "con", "n", "Construcción y montaje correa CV-03 y Truck Shop"), "[proyecto]"), "   Contrato: ", Q("Contrato", a("CC-4417", "con"), "[n° contrato]"), "   Cliente: ", Q("Cliente", a("Minera Cerro Lampa S.A.", "con", "n", "Minera Cerro Lampa"), "[cliente]"))
F.table([[C("A. IDENTIFICACIÓN", band=True, span=6)],
         [Q("Estructura", a("TT-02", "tor", "n", "Torre de transferencia TT-02"), lead="Estructura"), Q("Eje", a("B/3", "tor"), lead="Eje"), Q("Elevación", a("+8.400", "tor", "s", "8.400", "8,400"), lead="Elevación"), Q("Plano de referencia", a("4417-EST-221", "plan", "n"), lead="Plano de referencia"), Q("Revisión del plano", a("2", "plan", "n", "Rev. 2", "rev 2"), lead="Revisión del plano"), Q("Fecha de ejecución", a(day("es", 2026, 8, 5), "tor", "n"), lead="Fecha de ejecución")],
         [Q("Procedimiento", a("PR-MEC-012", "pet"), lead="Procedimiento"), Q("Rev. procedimiento", a("3", "pet", "s", "rev. 3", "Rev 3"), lead="Rev. procedimiento"), Q("Hora de término", a("16:40", "libro", "f"), lead="Hora de término"), Q("Temp. ambiente", a("6 °C", "tor", "n", "6°C", "6"), lead="Temperatura ambiente"), Q("Humedad relativa", o("en ningún documento"), lead="Humedad relativa"), Q("Código de marca pieza", o("en ningún documento"), lead="Marca de la pieza")]], [2, 1.4, 1.6, 2.2, 1.8, 2])
F.table([[C("B. PERNOS", band=True, span=2), C("C. INSTRUMENTO", band=True, span=2)],
         ["Norma y grado", Q("Norma y grado", a("ASTM F3125 Gr. A325", "cert", "s", "F3125 Gr. A325", "ASTM F3125 Gr A325", "A325")), "Código llave", Q("Código llave", a("LT-118", "tor", "s"))],
         ["Diámetro", Q("Diámetro", a("7/8\"", "cert", "s", "7/8", "7/8 pulg")), "Rango", Q("Rango", a("200 – 1.000 Nm", "cert", "s", "200 - 1.000", "200-1.000", "200 a 1.000", "200–1.000 Nm"))],
         ["Lote", Q("Lote", a("L-77410", "cert")), "Certificado", Q("Certificado", a("CAL-2026-1187", "cert"))],
         ["Colada", Q("Colada", a("H-30951", "cert")), "Vence", Q("Vence", a(day("es", 2026, 11, 14), "cert", "n"))],
         ["Lote de golillas", Q("Lote de golillas", o("el lote es de los pernos")), "Verificación diaria (tensión leída)", Q("Verificación diaria", o("no hay registro de la verificación"))],
         ["Cantidad en el nudo", Q("Cantidad en el nudo", a("24", "tor", "n")), "Cantidad controlada", Q("Cantidad controlada", a("6", "tor", "n", "seis"))],
         ["Torque especificado (Nm)", Q("Torque especificado", a("640", "pet", "n")), "Tensión mínima (kN)", Q("Tensión mínima", a("174", "pet", "n"))],
         ["Tolerancia control", Q("Tolerancia control", a("±5 %", "pet", "s", "±5%", "5 %", "5%")), "Muestra mínima según procedimiento", Q("Muestra mínima", a("25 %", "pet", "f", "25%"))]], [2.4, 3, 2.8, 3])
rows = [[C("D. LECTURAS", band=True, span=6)], ["#N°", "#Perno", "#Torque aplicado", "#Torque de control", "#¿Giró?", "#Marca inspector"]]
for i, (p_, c_) in enumerate([("P-02", "635"), ("P-07", "642"), ("P-11", "638"), ("P-15", "631"), ("P-19", "644"), ("P-23", "636")], 1):
    rows.append([str(i), R("Perno", a(p_, "tor")), R("Torque aplicado", a("640", "tor")) if i in (1, 4) else R("Torque aplicado", None), R("Torque de control", a(c_, "tor")), R("¿Giró?", a("no", "tor", "n")) if i in (2, 5) else R("¿Giró?", None), R("Marca inspector", o("marca del inspector")) if i in (1, 2) else R("Marca", None)])
for i in (7, 8):
    rows.append([str(i), R("Perno", o("se controlaron seis pernos; P-04 y P-09 son de N-13")), R("Torque aplicado", o("se controlaron seis pernos")) if i == 7 else R("x", None), R("Torque de control", o("se controlaron seis pernos; 590 y 605 son de N-13")), R("x", None), R("x", None)])
F.table(rows, [1, 2, 2, 2, 1.5, 2])
F.h("E. Verticalidad de la columna")
F.p("Desviación N-S (mm): ", Q("Desviación N-S", a("4", "topo"), ctl="ff"), "   E-O (mm): ", Q("Desviación E-O", a("2", "topo"), ctl="ff"), "   Admisible (mm): ", Q("Admisible", a("8,4", "topo", "s", "8.4"), ctl="ff"), "   Estación total: ", Q("Estación total", a("ET-05", "topo", "n"), ctl="ff"), "   Cert. estación: ", Q("Cert. estación", o("en ningún documento"), ctl="ff"))
F.h("F. Resultado")
F.p(Q("Aprobado", tick("tor", "f"), ctl="cb"), " Aceptado    ", Q("Rechazado", o("el rechazado fue N-13"), ctl="cb"), " Rechazado    ", Q("Con NCR", o("NCR-019 es de N-13"), ctl="cb"), " Con no conformidad N° ", Q("no conformidad N°", o("NCR-019 es de N-13"), "________"))
F.p("Operador de torque: ", Q("Operador de torque", a("Luis Painemal", "tor", "s"), "____________________"), "   Inspector ITO presente: ", Q("Inspector ITO presente", a("Ximena Tapia", "libro", "f", "X. Tapia"), "____________________"), "   Espesor pintura retocada: ", Q("Espesor pintura", o("en ningún documento"), "________"))
F.table([["#", "#Ejecutó", "#Revisó QA/QC", "#Aprobó ITO"], ["Nombre", Q("Ejecutó: Nombre", None), Q("Revisó: Nombre", None), Q("Aprobó: Nombre", o("aprobación de la ITO"))], ["Firma", Q("Ejecutó: Firma", o("firma")), Q("Revisó: Firma", o("firma")), Q("Aprobó: Firma", o("firma"))], ["Fecha", Q("Ejecutó: Fecha", o("fecha de firma")), Q("Revisó: Fecha", o("fecha de firma")), Q("Aprobó: Fecha", o("aprobación de la ITO"))]], [1.4, 3, 3, 3])
F.save()

# ================================================================ China
CN = Vault("豫恒桥梁", "禾宁高铁HNZQ-4标", "SimSun", cjk=True)
CN.txt("firm", "公司简介.md", """
# 豫恒桥梁工程有限公司

- 企业名称：豫恒桥梁工程有限公司
- 统一社会信用代码：91000000MA0000417X
- 资质：桥梁工程专业承包壹级
- 注册地址：平塬市工业大道417号
- 法定代表人：郑国栋
- 总工程师：何立新
- 电话：0000-5550417
""", top=True)
CN.xlsx("staff", "项目人员花名册.xlsx", {"人员": [["姓名", "岗位", "项目", "证书编号"], ["郑国栋", "法定代表人", "", ""], ["蒋文斌", "项目经理", "HNZQ-4标", "建01-0417"], ["宋佳", "项目总工程师", "HNZQ-4标", ""], ["罗振华", "梁场场长", "HNZQ-4标", ""], ["邱敏", "质检工程师", "HNZQ-4标", "质-2231"], ["董志强", "张拉班班长", "HNZQ-4标", "张-0806"], ["范晓东", "张拉操作手", "HNZQ-4标", "张-0811"], ["戴玲", "试验室主任", "HNZQ-4标", ""], ["彭军", "项目经理", "平塬南站改造", ""]]}, top=True)
CN.pdf("con", "施工合同协议书摘要.pdf", ["# 施工合同协议书（摘要）", {"工程名称": "新建禾州至宁川高速铁路站前工程", "标段": "HNZQ-4标", "合同编号": "HN-ZQ-2025-004", "建设单位": "禾宁铁路有限责任公司", "施工单位": "豫恒桥梁工程有限公司", "监理单位": "中衡铁路监理有限公司", "设计单位": "东川铁路勘察设计院有限公司", "开工日期": "2025年6月1日", "竣工日期": "2027年10月31日", "签约合同价": "人民币 486,320,000 元"}, "主要工程：清溪河特大桥（DK112+350～DK118+902），32 m双线简支箱梁 186 片，由禾西制梁场预制。"], footer="合同编号 HN-ZQ-2025-004")
CN.csv("ppl", "参建单位通讯录.csv", [["单位", "职务", "姓名", "电话"], ["禾宁铁路有限责任公司", "现场指挥部工程部长", "韩雪峰", "0000-5550101"], ["中衡铁路监理有限公司", "总监理工程师", "袁立民", "0000-5550201"], ["中衡铁路监理有限公司", "驻梁场监理工程师", "沈悦", "0000-5550205"], ["东川铁路勘察设计院有限公司", "设计代表", "曹明", "0000-5550301"], ["平塬计量检测有限公司", "校验室", "陆工", "0000-5550401"]])
CN.xlsx("led", "制梁台账.xlsx", {"台账": [["梁号", "梁型", "台座", "浇筑日期", "初张拉", "终张拉", "状态"], ["QX-32-117", "32 m双线简支箱梁", "5#", D(2026, 4, 4), D(2026, 4, 9), D(2026, 4, 16), "已压浆"], ["QX-32-118", "32 m双线简支箱梁", "6#", D(2026, 4, 6), D(2026, 4, 11), D(2026, 4, 18), "待压浆"], ["QX-32-119", "32 m双线简支箱梁", "7#", D(2026, 4, 8), D(2026, 4, 13), None, "待终张拉"], ["QX-24-021", "24 m双线简支箱梁", "2#", D(2026, 4, 7), D(2026, 4, 12), None, "待终张拉"]]})
zl = [("N1a", "12", "2187", "43.6", "43.9", "98.5", "101.2", "199.7", "196.4", "1.7"), ("N1b", "12", "2187", "43.6", "43.9", "97.9", "99.6", "197.5", "196.4", "0.6"), ("N3", "12", "2187", "43.6", "43.9", "99.4", "96.8", "196.2", "198.0", "-0.9"), ("N6", "9", "1640", "32.8", "33.0", "100.1", "102.4", "202.5", "197.2", "2.7"), ("N8", "9", "1640", "32.8", "33.0", "96.0", "97.3", "193.3", "197.6", "-2.2")]
hd = ["束号", "根数", "张拉力 kN", "左端油压 MPa", "右端油压 MPa", "左端伸长 mm", "右端伸长 mm", "总伸长 mm", "理论伸长 mm", "偏差 %"]
CN.xlsx("raw", "张拉原始数据.xlsx", {
    "QX-32-118终张拉": [["QX-32-118 终张拉 2026-04-18", "左端 千斤顶 QD-07 / 油表 YB-331", "右端 千斤顶 QD-08 / 油表 YB-332"], hd] + [[x[0]] + [float(v) for v in x[1:]] for x in zl] + [["滑丝断丝", "无"], ["开始", "8:40"], ["结束", "11:25"], ["气温", "17 ℃"], ["持荷时间", "2 min"], ["操作", "董志强、范晓东"], ["记录", "邱敏"], ["旁站", "沈悦"]],
    "QX-32-118初张拉": [["QX-32-118 初张拉 2026-04-11"], hd, ["N1a", 12, 1312, 26.2, 26.4, 58.2, 59.0, 117.2, 117.8, -0.5], ["N3", 12, 1312, 26.2, 26.4, 59.1, 58.4, 117.5, 118.8, -1.1], ["N10", 9, 984, 19.7, 19.9, 57.0, 58.1, 115.1, 116.9, -1.5]],
    "QX-32-117终张拉": [["QX-32-117 终张拉 2026-04-16"], hd, ["N1a", 12, 2187, 43.6, 43.9, 97.1, 98.8, 195.9, 196.4, -0.3], ["N1b", 12, 2187, 43.6, 43.9, 96.4, 99.0, 195.4, 196.4, -0.5]]})
CN.pdf("cal", "千斤顶油表校验报告.pdf", ["# 校验报告 JX-2026-0318", [["千斤顶", "油压表", "校验日期", "有效期至", "回归方程"], ["QD-07", "YB-331", "2026年3月28日", "2026年4月27日", "P=0.01988F+0.12"], ["QD-08", "YB-332", "2026年3月28日", "2026年4月27日", "P=0.02001F+0.14"]], {"校验单位": "平塬计量检测有限公司", "油压表精度": "0.4级", "千斤顶型号": "YDC2500"}, "---", "# 校验报告 JX-2026-0225", [["千斤顶", "油压表", "校验日期", "有效期至", "回归方程"], ["QD-05", "YB-327", "2026年2月25日", "2026年3月24日", "P=0.01993F+0.10"]]], footer="平塬计量检测有限公司")
CN.pdf("mat", "钢绞线锚具检验报告.pdf", ["# 钢绞线检验报告 CL-26-0112", {"规格": "1×7-15.20-1860-GB/T 5224", "批号": "G2603-17", "弹性模量": "196 GPa", "代表数量": "58.6 t", "生产厂": "北屿金属制品有限公司", "结论": "合格"}, "---", "# 锚具检验报告 CL-26-0098", {"型号": "YHM15-12、YHM15-9", "批号": "M2602-05", "锚固效率系数": "0.97", "生产厂": "恒锚机械有限公司", "结论": "合格"}])
CN.pdf("conc", "混凝土试件报告.pdf", ["# 混凝土试件试验报告 HT-26-0418", [["梁号", "用途", "龄期 d", "抗压强度 MPa", "弹性模量 GPa"], ["QX-32-118", "初张拉", "5", "45.2", "—"], ["QX-32-118", "终张拉", "12", "57.8", "37.6"], ["QX-32-117", "终张拉", "12", "58.4", "37.9"]], "设计强度等级 C50，终张拉要求：强度不小于 53.5 MPa，弹性模量不小于 35.5 GPa，龄期不少于 10 d。"], footer="禾西制梁场试验室")
CN.docx("guide", "张拉作业指导书.docx", ["# 后张法箱梁预应力张拉作业指导书（第2版）", "## 一、控制参数", "- 锚下控制应力：1302 MPa（12根束张拉力 2187 kN）", "- 两端同步张拉，左右对称，不平衡束不超过 1 束", "- 伸长值允许偏差：±6%", "- 每端锚具回缩不大于 6 mm，每片梁断丝滑丝不超过钢丝总数的 0.5%", "## 二、程序", "0 → 0.2σk（初应力）→ σk（持荷 2 min）→ 锚固", "## 三、压浆", "终张拉完成后 48 h 内压浆。"])
CN.docx("min", "梁场例会纪要0420.docx", ["# 禾西制梁场生产例会纪要", "时间：2026年4月20日8:00  主持：罗振华", [["序号", "内容", "责任人", "期限"], ["1", "QX-32-118 压浆因搅拌机检修，时间待定", "罗振华", "—"], ["2", "QD-07、QD-08 校验即将到期，安排重新送检", "董志强", "4月25日"], ["3", "监理提出张拉记录应当天签认", "邱敏", "即日"]]])
CN.txt("log", "梁场施工日志.md", """
# 禾西制梁场施工日志

**2026年4月16日** 晴。QX-32-117 终张拉完成，下午压浆。

**2026年4月17日** 阴，14 ℃。QX-32-118 孔道检查，清除锚垫板浮浆。6#台座左侧一处锚穴打磨。

**2026年4月18日** 多云，微风。QX-32-118 终张拉，先 N1a、N1b，后腹板束。N6 束第一次加载时，右端油管渗油，停下，换接头后重新张拉，数据以重新张拉为准。张拉后跨中上拱度 11.2 mm，设计 12.5 mm。

**2026年4月19日** 小雨。切割多余钢绞线，外露 35 mm。
""")
CN.csv("dwg", "图纸目录.csv", [["图号", "名称", "版本"], ["禾宁施桥-21-03", "32 m双线简支箱梁预应力布置图", "B"], ["禾宁施桥-21-03", "32 m双线简支箱梁预应力布置图（作废）", "A"], ["禾宁施桥-22-03", "24 m双线简支箱梁预应力布置图", "A"]])
CN.eml("mail", "答复-张拉记录签认.eml", "邱敏 <qiumin@yuheng.example>", "沈悦 <shenyue@zhongheng.example>", "Mon, 20 Apr 2026 14:20:00 +0800", "答复：QX-32-118张拉记录", """
沈工：

记录表今天整理好给您。换接头的是N6束右端，前面那次读数作废，没有写进表里。回缩量实测最大值是左端5 mm，右端没有超过它。

邱敏

> 发件人：沈悦  2026年4月20日 10:05
> 邱工，4月18日我旁站的QX-32-118记录还没有送来，请补。压浆时间确定后也请通知。
""")

# ---- form 10: 张拉记录
F = Form("cn-zhangla-jilu", "zh", CN, "表中已写明梁号 QX-32-118，终张拉。", font="宋体", size=9, shade="DDEBF7", landscape=True)
F.title("后张法预应力终张拉记录表", 15, 1)
F.p("梁号：QX-32-118      张拉阶段：终张拉      表号：桥施-32")
F.table([["工程名称", Q("工程名称", a("新建禾州至宁川高速铁路站前工程", "con")), "标段", Q("标段", a("HNZQ-4标", "con")), "桥名", Q("桥名", a("清溪河特大桥", "con", "n"))],
         ["施工单位", Q("施工单位", a("豫恒桥梁工程有限公司", "con")), "监理单位", Q("监理单位", a("中衡铁路监理有限公司", "con")), "业主", Q("业主", a("禾宁铁路有限责任公司", "con", "n"))],
         ["梁型", Q("梁型", a("32 m双线简支箱梁", "led", "s", "32m双线简支箱梁", "双线简支箱梁")), "台座号", Q("台座号", a("6#", "led", "n", "6")), "图号及版本", Q("图号及版本", a("禾宁施桥-21-03", "dwg", "n"))],
         ["浇筑日期", Q("浇筑日期", a(day("zh", 2026, 4, 6), "led")), "张拉日期", Q("张拉日期", a(day("zh", 2026, 4, 18), "led", "n")), "架设孔位（墩号）", Q("架设孔位", o("任何资料中都没有"))]], [1.6, 4, 1.3, 3.4, 1.6, 3])
F.table([[C("混凝土", band=True, vm="restart"), "设计强度等级", Q("设计强度等级", a("C50", "conc")), "张拉时抗压强度（MPa）", Q("张拉时抗压强度", a("57.8", "conc", "n")), "弹性模量（GPa）", Q("混凝土弹性模量", a("37.6", "conc", "n")), "龄期（d）", Q("龄期", a("12", "conc"))],
         [C("钢绞线", band=True), "规格", Q("钢绞线规格", a("1×7-15.20-1860", "mat", "s", "1×7-15.20-1860-GB/T 5224")), "批号", Q("钢绞线批号", a("G2603-17", "mat")), "弹性模量（GPa）", Q("钢绞线弹性模量", a("196", "mat", "s")), "卷号", Q("钢绞线卷号", o("检验报告只有批号，没有卷号"))],
         [C("锚具", band=True), "型号", Q("锚具型号", a("YHM15-12", "mat")), "批号", Q("锚具批号", a("M2602-05", "mat")), "效率系数", Q("效率系数", a("0.97", "mat", "n")), "夹片硬度", Q("夹片硬度", o("任何资料中都没有"))]], [1.2, 1.8, 2.6, 2.4, 2, 2, 1.4, 1.3, 1.5])
F.table([[C("张拉设备", band=True, span=6)], ["#端别", "#千斤顶编号", "#油压表编号", "#校验日期", "#有效期至", "#回归方程"],
         ["左端", Q("左端: 千斤顶编号", a("QD-07", "raw")), Q("左端: 油压表编号", a("YB-331", "raw", "n")), Q("左端: 校验日期", a(day("zh", 2026, 3, 28), "cal")), Q("左端: 有效期至", a(day("zh", 2026, 4, 27), "cal")), Q("左端: 回归方程", a("P=0.01988F+0.12", "cal"))],
         ["右端", Q("右端: 千斤顶编号", a("QD-08", "raw")), Q("右端: 油压表编号", a("YB-332", "raw", "n")), Q("右端: 校验日期", None), Q("右端: 有效期至", None), Q("右端: 回归方程", a("P=0.02001F+0.14", "cal"))],
         ["备用", Q("备用: 千斤顶编号", o("没有备用设备的记录；QD-05 已过期")), Q("备用: 油压表编号", o("没有备用设备的记录")), Q("备用: 校验日期", o("没有备用设备的记录")), Q("备用: 有效期至", None), Q("备用: 回归方程", None)]], [1.2, 2.4, 2.4, 2.4, 2.4, 3])
rows = [["#序号", "#钢束编号", "#根数", "#控制力（kN）", "#油压 左（MPa）", "#伸长 左（mm）", "#伸长 右（mm）", "#实测总伸长（mm）", "#计算伸长（mm）", "#误差（%）", "#班长签认"]]
for i, x in enumerate(zl):
    rows.append([str(i + 1), R("钢束编号", a(x[0], "raw", "n")), R("根数", a(x[1], "raw")) if i in (0, 3) else R("根数", None), R("控制力", a(x[2], "raw", "n")) if i in (1, 4) else R("控制力", None), R("油压左", None) if i != 3 else R("油压左", a(x[3], "raw", "n")),
                 R("伸长左", a(x[5].removesuffix(".0"), "raw", "n", x[5])) if i in (0, 2) else R("伸长左", None), R("伸长右", a(x[6], "raw", "n")) if i == 3 else R("伸长右", None), R("实测总伸长", a(x[7], "raw", "n")), R("计算伸长", a(x[8].removesuffix(".0"), "raw", "f", x[8])) if i in (2, 3) else R("计算伸长", None), R("误差", a(x[9], "raw", "n", "+" + x[9] if x[9][0] != "-" else "−" + x[9][1:])) if i in (0, 3, 4) else R("误差", None), R("班长签认", o("签认")) if i in (0, 1) else R("班长签认", None)])
for i in (6, 7):
    rows.append([str(i), R("钢束编号", o("终张拉只有五束；N10 属初张拉")), R("根数", None), R("控制力", o("没有更多的束")), R("油压左", None), R("伸长左", o("没有更多的束")) if i == 6 else R("伸长左", None), R("伸长右", None), R("实测总伸长", o("没有更多的束；115.1 属初张拉")), R("计算伸长", None), R("误差", o("没有更多的束")) if i == 6 else R("误差", None), R("班长签认", None)])
F.table(rows, [1, 1.5, 1, 1.5, 1.5, 1.6, 1.6, 1.9, 1.8, 1.4, 1.6])
F.p("锚下控制应力：", Q("锚下控制应力", a("1302", "guide", "s", "1302 MPa"), "________"), " MPa   允许误差：", Q("允许误差", a("±6%", "guide", "n", "±6 %", "6%"), "________"), "   持荷时间：", Q("持荷时间", a("2 min", "raw", "s", "2min", "2分钟", "2 分钟"), "________"), "   断丝滑丝：", Q("断丝滑丝", a("无", "raw", "n"), "________"), "   气温：", Q("气温", a("17 ℃", "raw", "s", "17℃", "17°C", "17 °C", "17"), "________"))
F.p("起止时间：", Q("起止时间", a("8:40", "raw", "f", "08:40"), "____________"), "   最大回缩量：", Q("最大回缩量", a("5 mm", "mail", "f", "5mm", "5", "左端5 mm", "左端5mm", "左端 5 mm"), "________"), "   张拉后上拱度：", Q("张拉后上拱度", a("11.2 mm", "log", "f", "11.2mm", "11.2"), "________"), "   设计上拱度：", Q("设计上拱度", a("12.5 mm", "log", "f", "12.5mm", "12.5"), "________"), "   侧向弯曲：", Q("侧向弯曲", o("任何资料中都没有"), "________"))
F.p("钢绞线外露长度：", Q("外露长度", a("35 mm", "log", "f", "35mm", "35"), "________"), "   压浆日期：", Q("压浆日期", o("时间待定"), "________"), "   水泥浆强度：", Q("水泥浆强度", o("还没有压浆"), "________"), "   孔道摩阻系数：", Q("孔道摩阻系数", o("任何资料中都没有"), "________"))
F.narr("张拉过程异常情况及处理", "异常情况", n(["右端油管渗油", "换接头后重新张拉", "数据以重新张拉为准"], "log", "f"), "【填写】")
F.h("签字")
F.table([["操作人员", Q("操作人员", a("董志强", "raw", "n", "董志强、范晓东")), "记录人", Q("记录人", a("邱敏", "raw", "s")), "质检工程师签字", Q("质检工程师签字", o("签字")), "技术负责人签字", Q("技术负责人签字", o("签字"))],
         ["监理意见", Q("监理意见", o("由监理填写"), span=3), "监理工程师签字", Q("监理工程师签字", o("签字")), "签认日期", Q("签认日期", o("签字日期"))]], [1.5, 2.6, 1.5, 2.6, 1.8, 2.6, 1.8, 2.6])
F.save()
