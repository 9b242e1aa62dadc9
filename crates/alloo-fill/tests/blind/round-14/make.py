#!/usr/bin/env python3
"""Makes the templates, the vaults and the labels of round 14. Run anywhere: python3 make.py"""
import csv, datetime as dt, io, json, os, re, shutil, sys
from email.message import EmailMessage
from xml.sax.saxutils import escape
import openpyxl
from openpyxl.styles import Font, PatternFill
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer, PageBreak
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfbase.cidfonts import UnicodeCIDFont

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "..", "..", "..", "..", ".."))
REL = os.path.relpath(HERE, ROOT)
sys.path.insert(0, os.path.join(ROOT, "crates/alloo-fill/tests/labels"))
sys.dont_write_bytecode = True
import check

FD = "/usr/share/fonts/truetype/dejavu/"
LATIN, LATINB = "Helvetica", "Helvetica-Bold"
for cand, bold in (("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf", "/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf"), (FD + "DejaVuSans.ttf", FD + "DejaVuSans-Bold.ttf")):
    if os.path.exists(cand) and os.path.exists(bold):
        pdfmetrics.registerFont(TTFont("Lat", cand)); pdfmetrics.registerFont(TTFont("LatB", bold))
        LATIN, LATINB = "Lat", "LatB"
        break
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))

# ---------------------------------------------------------------- documents of the vaults
def vpath(p):
    p = os.path.join(HERE, "vaults", p)
    os.makedirs(os.path.dirname(p), exist_ok=True)
    return p

def text(p, s):
    open(vpath(p), "w", encoding="utf-8").write(s.strip("\n") + "\n")

def csvf(p, rows, sep=","):
    with open(vpath(p), "w", encoding="utf-8", newline="") as f:
        csv.writer(f, delimiter=sep).writerows(rows)

def xlsx(p, **sheets):
    wb = openpyxl.Workbook(); wb.remove(wb.active)
    for name, rows in sheets.items():
        ws = wb.create_sheet(name.replace("_", " ")[:31])
        head = False
        for r in rows:
            ws.append(list(r))
            if not head and len([c for c in r if c not in (None, "")]) > 2:
                head = True
                for c in ws[ws.max_row]:
                    c.font = Font(bold=True); c.fill = PatternFill("solid", fgColor="DDDDDD")
        for col in ws.columns:
            w = max(len(str(c.value)) if c.value is not None else 0 for c in col)
            ws.column_dimensions[col[0].column_letter].width = min(48, w + 2)
    wb.save(vpath(p))

def eml(p, frm, to, date, subject, body, cc=None, att=()):
    m = EmailMessage()
    m["From"] = frm; m["To"] = to
    if cc: m["Cc"] = cc
    m["Date"] = date; m["Subject"] = subject
    m["Message-ID"] = "<%s@mail.example>" % re.sub(r"\W", "", p)[-30:].encode("ascii", "ignore").decode()
    for a_ in att: m["X-Attachment-Name"] = a_
    m.set_content(body.strip("\n") + "\n", cte="quoted-printable")
    open(vpath(p), "wb").write(bytes(m))

def docx_doc(p, *blocks, header=None, footer=None, font="Calibri", east=None):
    d = Document()
    st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(10)
    if east: st.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), east)
    if header: d.sections[0].header.paragraphs[0].text = header
    if footer: d.sections[0].footer.paragraphs[0].text = footer
    for b in blocks:
        if isinstance(b, str):
            if b.startswith("## "): d.add_heading(b[3:], 2)
            elif b.startswith("# "): d.add_heading(b[2:], 1)
            elif b.startswith("- "): d.add_paragraph(b[2:], style="List Bullet")
            elif b == "---": d.add_page_break()
            else: d.add_paragraph(b)
        else:
            rows = [[k, v] for k, v in b.items()] if isinstance(b, dict) else b
            t = d.add_table(0, max(map(len, rows))); t.style = "Table Grid"
            for i, r in enumerate(rows):
                cells = t.add_row().cells
                for c, v in zip(cells, r):
                    c.text = str(v)
                    if i == 0 and not isinstance(b, dict):
                        for run in c.paragraphs[0].runs: run.bold = True
            d.add_paragraph()
    d.save(vpath(p))

def pdf_doc(p, title, *blocks, header="", footer="", cjk=False, size=9):
    F, FB = ("STSong-Light", "STSong-Light") if cjk else (LATIN, LATINB)
    kw = dict(wordWrap="CJK") if cjk else {}
    N = ParagraphStyle("n", fontName=F, fontSize=size, leading=size * 1.35, spaceAfter=4, **kw)
    NB = ParagraphStyle("nb", parent=N, fontName=FB)
    H = ParagraphStyle("h", parent=N, fontName=FB, fontSize=size + 2.5, leading=size + 6, spaceBefore=8, spaceAfter=4)
    TT = ParagraphStyle("t", parent=N, fontName=FB, fontSize=size + 6, leading=size + 10, spaceAfter=8)
    P = lambda s, st=N: Paragraph(escape(str(s)).replace("\n", "<br/>"), st)
    W = A4[0] - 4 * 28.35
    out = [P(title, TT)]
    for b in blocks:
        if isinstance(b, str):
            if b.startswith("# "): out.append(P(b[2:], H))
            elif b == "---": out.append(PageBreak())
            else: out.append(P(b))
        elif isinstance(b, dict):       # key / value list
            t = Table([[P(k, NB), P(v)] for k, v in b.items()], colWidths=[W * .36, W * .64])
            t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), .25, colors.grey), ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5)]))
            out += [t, Spacer(1, 6)]
        elif isinstance(b, tuple):      # two columns of text
            t = Table([[P(b[0]), P(b[1])]], colWidths=[W / 2, W / 2])
            t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")])); out += [t, Spacer(1, 6)]
        else:
            n = max(map(len, b))
            lens = []
            for i in range(n):
                cs = [str(r[i]) for r in b if i < len(r)]
                lens.append(max(5, min(24, max(map(len, cs))), 0 if cjk else 1.25 * max(len(x) for c in cs for x in (c.split() or [""])) + 1))
            t = Table([[P(c, NB if i == 0 else N) for c in r] for i, r in enumerate(b)], colWidths=[W * l / sum(lens) for l in lens], repeatRows=1)
            t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, colors.black), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e4e8ee")), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]))
            out += [t, Spacer(1, 6)]
    def page(c, d):
        c.setFont(F, 7.5); c.drawString(57, A4[1] - 34, header); c.drawRightString(A4[0] - 57, 26, str(d.page)); c.drawString(57, 26, footer)
    SimpleDocTemplate(vpath(p), pagesize=A4, leftMargin=57, rightMargin=57, topMargin=56, bottomMargin=50, title=title).build(out, onFirstPage=page, onLaterPages=page)

# ---------------------------------------------------------------- values
MON = {"en": "January February March April May June July August September October November December".split(),
       "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
       "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
       "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()}
def D(iso, lang="en"):
    y, m, d = map(int, iso.split("-"))
    num = [f"{d:02}/{m:02}/{y}", f"{d:02}.{m:02}.{y}", f"{d:02}-{m:02}-{y}", iso, f"{d:02}/{m:02}/{y%100:02}", f"{d:02}.{m:02}.{y%100:02}"]
    if lang == "zh":
        return [f"{y}年{m}月{d}日", f"{y}年{m:02}月{d:02}日", iso, f"{y}.{m}.{d}", f"{y}.{m:02}.{d:02}", f"{y}/{m:02}/{d:02}", f"{y}/{m}/{d}"]
    M = MON[lang][m - 1]
    if lang == "en": return [f"{d} {M} {y}", f"{d:02} {M} {y}", f"{d} {M[:3]} {y}", f"{d:02} {M[:3]} {y}", f"{d} {M[:3]} {y%100:02}"] + num
    if lang == "de": return [num[1], f"{d}. {M} {y}", f"{d}.{m}.{y}"] + num[2:]
    if lang == "fr": return [num[0], f"{d} {M} {y}", f"{d:02} {M} {y}"] + (["1er %s %d" % (M, y)] if d == 1 else []) + num[1:]
    return [f"{d} de {M} de {y}", f"{d:02} de {M} de {y}", f"{d} de {M} del {y}", f"{d}/{m}/{y}", f"{d:02}-{M[:3]}-{y}"] + num
def U(num, unit):
    return [f"{num} {unit}", f"{num}{unit}", num]
def money(x, lang="en", dec=2):
    en = f"{x:,.{dec}f}"; eu = en.replace(",", "\0").replace(".", ",").replace("\0", ".")
    plain = f"{x:.{dec}f}"
    v = [en, eu, plain, plain.replace(".", ","), eu.replace(".", " ")]
    if abs(x - round(x)) < .005: v += [f"{x:,.0f}", f"{x:,.0f}".replace(",", "."), f"{x:,.0f}".replace(",", " "), f"{x:.0f}"]
    if lang != "en": v[0], v[1] = v[1], v[0]
    return list(dict.fromkeys(v))

# ---------------------------------------------------------------- forms
class Slot:
    def __init__(s, label, **k):
        s.label = label; s.was = ""; s.kind = None; s.expect = s.contains = s.open = None; s.any_of = []; s.why = s.src = s.dist = None
        s.__dict__.update(k); s.find = None
DIST = {"s": "same", "n": "near", "f": "far"}
def a(label, expect, src, dist, *alts, **k):
    if isinstance(expect, (list, tuple)): expect, alts = expect[0], tuple(expect[1:]) + alts
    return Slot(label, expect=expect, any_of=[x for x in dict.fromkeys(alts) if x != expect], src=src, dist=dist, **k)
def n(label, phrases, src, dist, **k):
    return Slot(label, contains=phrases, src=src, dist=dist, **k)
def o(label, why, **k):
    return Slot(label, open=True, why=why, **k)

class B:      # a blank, prompt or placeholder in running text
    def __init__(s, slot, blank="__________", kind=None, after=None, before=None):
        s.slot, s.blank, s.after, s.before = slot, blank, after, before
        if kind: slot.kind = kind
        elif not slot.kind: slot.kind = "label"
class PH(B):
    def __init__(s, slot, blank, **k): super().__init__(slot, blank, "placeholder", **k)
class INS(B):
    def __init__(s, slot, blank, **k): super().__init__(slot, blank, "instruction", **k)
class NAR(B):
    def __init__(s, slot, blank, **k): super().__init__(slot, blank, "narrative", **k)
class MF(B):
    def __init__(s, slot, name, **k): super().__init__(slot, f"«{name}»", "merge_field", **k); s.name = name
class CC:
    def __init__(s, slot, shown="Click or tap to enter text.", typ="text", items=()):
        s.slot, s.shown, s.typ, s.items = slot, shown, typ, items; slot.kind = slot.kind or "content_control"
def CK(slot): return CC(slot, "☐", "check")
class FF:
    def __init__(s, slot, typ="text", items=(), shown="\u2002\u2002\u2002\u2002\u2002"):
        s.slot, s.typ, s.items, s.shown = slot, typ, items, shown; slot.kind = "form_field"
class Sp:     # a cell over several columns
    def __init__(s, n_, cell): s.n, s.cell = n_, cell
class VM:     # vertically merged: first has the cell, those below None
    def __init__(s, cell=None): s.cell = cell
class Ps:     # several paragraphs in a cell
    def __init__(s, *ps): s.ps = ps

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
FORMS = []
class Form:
    def __init__(s, name, lang, vault, project=None, documents=None, font="Arial", size=9.5, band="1F3864", shade="E7E6E6", east=None, border="single", comment=""):
        s.__dict__.update(name=name, lang=lang, vault=vault, project=project, documents=documents, font=font, size=size, band=band, shade=shade, east=east, border=border, comment=comment)
        s.parts = {"header": [], "document": [], "footer": []}; FORMS.append(s)
    # building
    def p(s, *pieces, part="document", **fmt): s.parts[part].append(("p", pieces, fmt)); return s
    def h(s, t, **fmt): return s.p(t, **{"bold": True, "size": s.size + 1.5, "color": s.band, "space": 8, **fmt})
    def title(s, t, **fmt): return s.p(t, **{"bold": True, "size": s.size + 6, **fmt})
    def t(s, rows, widths, kind="cell", part="document", border=None):
        s.parts[part].append(("t", rows, widths, kind, border)); return s
    def head(s, *pieces, **f): return s.p(*pieces, part="header", **f)
    def foot(s, *pieces, **f): return s.p(*pieces, part="footer", **f)
    # rendering
    def run(s, t, bold=False, color=None, size=None, under=False):
        rp = ("<w:b/>" if bold else "") + (f'<w:color w:val="{color}"/>' if color else "") + (f'<w:sz w:val="{int(size*2)}"/>' if size else "") + ('<w:u w:val="single"/>' if under else "")
        body = "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(x)}</w:t>' if x else "" for x in t.split("\t"))
        return f"<w:r>{'<w:rPr>'+rp+'</w:rPr>' if rp else ''}{body}</w:r>"
    def piece(s, x, c, **f):
        if isinstance(x, str):
            if x.startswith("**"): return s.run(x[2:], **{**f, "bold": True})
            return s.run(x, **f)
        if isinstance(x, B):
            if c["token"]:
                c["blanks"].append((x, c["part"])); return s.run("\ue000%d\ue001" % (len(c["blanks"]) - 1))
            if isinstance(x, MF):
                return f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> MERGEFIELD {x.name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{s.run(x.blank)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            return s.run(x.blank, **({"color": "808080"} if x.slot.kind in ("instruction", "narrative") else {}))
        if isinstance(x, CC):
            i = c["control"]; c["control"] += 1
            x.slot.find = dict(part=c["part"], control=i); x.slot.at = f"control {i+1}"; c["slots"].append(x.slot)
            if x.typ == "check":
                return f'<w:sdt><w:sdtPr><w:id w:val="{7000+i}"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>'
            extra = {"date": '<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="%s"/></w:date>' % s.lang, "text": "<w:text/>",
                     "drop": "<w:dropDownList>" + "".join(f'<w:listItem w:displayText="{escape(v)}" w:value="{escape(v)}"/>' for v in x.items) + "</w:dropDownList>"}[x.typ]
            return f'<w:sdt><w:sdtPr><w:alias w:val="{escape(x.slot.label, {chr(34): "&quot;"})}"/><w:id w:val="{7000+i}"/><w:showingPlcHdr/>{extra}</w:sdtPr><w:sdtContent>{s.run(x.shown, color="808080")}</w:sdtContent></w:sdt>'
        if isinstance(x, FF):
            i = c["field"]; c["field"] += 1
            x.slot.find = dict(part=c["part"], form_field=i); x.slot.at = f"form field {i+1}"; c["slots"].append(x.slot)
            nm = f'<w:name w:val="Feld{i+1}"/><w:enabled/><w:calcOnExit w:val="0"/>'
            if x.typ == "check":
                return f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{nm}<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
            if x.typ == "drop":
                return f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{nm}<w:ddList>' + "".join(f'<w:listEntry w:val="{escape(v)}"/>' for v in x.items) + '</w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
            return f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{nm}<w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{s.run(x.shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        raise TypeError(x)
    def para(s, pieces, c, align=None, space=2, **f):
        for i, x in enumerate(pieces):
            if isinstance(x, B):
                x.prev = pieces[i - 1] if i else None
                x.first = i <= 1
                x.next = pieces[i + 1] if i + 1 < len(pieces) else None
        al = f'<w:jc w:val="{align}"/>' if align else ""
        return f'<w:p><w:pPr><w:spacing w:before="{space*20}" w:after="{40}"/>{al}</w:pPr>' + "".join(s.piece(x, c, **f) for x in pieces) + "</w:p>"
    def cell(s, x, c, w, row, col, kind, span=1, vm=""):
        fill = ""; f = {}
        if isinstance(x, Slot):
            x.kind = x.kind or kind
            x.find = dict(part=c["part"], table=c["table"], row=row, col=col); x.at = f"table {c['table']+1} row {row+1} column {col+1}"; c["slots"].append(x)
            body = s.para([x.was] if x.was else [], c, **({"color": "808080"} if x.was else {}))
        else:
            if isinstance(x, str):
                if x[:1] == "#": x = x[1:]; fill = s.shade; f = {"bold": True}
                elif x[:1] == "=": x = x[1:]; fill = s.band; f = {"bold": True, "color": "FFFFFF"}
                x = Ps([x]) if x else Ps([])
            elif isinstance(x, list): x = Ps(x)
            body = "".join(s.para(pp if isinstance(pp, list) else [pp], c, **f) for pp in x.ps)
        sh = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
        gs = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        return f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/>{gs}{vm}{sh}</w:tcPr>{body}</w:tc>'
    def table(s, rows, widths, kind, border, c):
        W = 9900; tot = sum(widths); ws = [int(W * x / tot) for x in widths]
        b = border or s.border
        bd = "".join(f'<w:{e} w:val="{b}" w:sz="4" w:space="0" w:color="auto"/>' for e in ("top", "left", "bottom", "right", "insideH", "insideV"))
        out = f'<w:tbl><w:tblPr><w:tblW w:w="{W}" w:type="dxa"/><w:tblBorders>{bd}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>' + "".join(f'<w:gridCol w:w="{w}"/>' for w in ws) + "</w:tblGrid>"
        for ri, r in enumerate(rows):
            out += "<w:tr>"; g = 0
            for ci, x in enumerate(r):
                span, vm = 1, ""
                if isinstance(x, VM):
                    vm = '<w:vMerge w:val="restart"/>' if x.cell is not None else "<w:vMerge/>"; x = x.cell if x.cell is not None else ""
                if isinstance(x, Sp): span, x = x.n, x.cell
                out += s.cell(x, c, sum(ws[g:g + span]), ri, ci, kind, span, vm); g += span
            assert g == len(ws), (s.name, ri, r, g, len(ws))
            out += "</w:tr>"
        c["table"] += 1
        return out + "</w:tbl>"
    def xml(s, part, c):
        out = []; last = None
        for b in s.parts[part]:
            if b[0] == "p": out.append(s.para(b[1], c, **b[2]))
            else:
                if last == "t": out.append('<w:p><w:pPr><w:spacing w:before="0" w:after="60"/></w:pPr></w:p>')
                out.append(s.table(b[1], b[2], b[3], b[4], c))
            last = b[0]
        return out
    def build(s, path, token):
        d = Document(); st = d.styles["Normal"]; st.font.name = s.font; st.font.size = Pt(s.size)
        if s.east: st.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), s.east)
        sec = d.sections[0]; sec.page_width, sec.page_height = Cm(21), Cm(29.7)
        sec.left_margin = sec.right_margin = Cm(1.8); sec.top_margin = sec.bottom_margin = Cm(1.8)
        blanks, slots = [], []
        for part in ("header", "document", "footer"):
            if not s.parts[part]: continue
            if part == "document": el = d.element.body; pn = "word/document.xml"
            else:
                hf = getattr(sec, part); hf.is_linked_to_previous = False; el = hf._element; pn = str(hf.part.partname).lstrip("/")
                for x in list(el): el.remove(x)
            c = dict(part=pn, table=0, control=0, field=0, token=token, blanks=blanks, slots=slots)
            for x in s.xml(part, c):
                e = parse_xml(x.replace(">", f" {NS}>", 1) if not x.startswith("<w:p/>") else x)
                if part == "document": el.insert(len(el) - 1, e)
                else: el.append(e)
            if part != "document" and el[-1].tag != qn("w:p"): el.append(parse_xml(f"<w:p {NS}/>"))
        d.save(path)
        return blanks, slots
    def finish(s):
        path = os.path.join(HERE, "templates", s.name + ".docx"); tmp = path + ".tok"
        blanks, _ = s.build(tmp, True)
        for i, (b, pn) in enumerate(blanks):
            full = "\n" + "\n".join(check.paragraphs(check.load(tmp, pn))) + "\n"
            tok = "\ue000%d\ue001" % i; pos = full.index(tok)
            if b.after is None:
                if b.prev is None and pos == 1: b.after = "\n"
                elif isinstance(b.prev, str): b.after = ("\n" if b.first else "") + check.collapse(b.prev.lstrip("*"))
                else:
                    assert b.prev is None, (s.name, b.slot.label, "two blanks without text between")
                    lines = full[:pos].split("\n"); assert lines[-1] == "" and lines[-2] and "\ue000" not in lines[-2], (s.name, b.slot.label, lines[-2:])
                    b.after = "\n" + lines[-2] + "\n"
            cnt, at, hit = 0, 0, None
            while True:
                j = full.find(b.after, at)
                if j < 0 or j + len(b.after) > pos: break
                at = j + len(b.after); hit = at; cnt += 1
            assert hit is not None and not full[hit:pos].strip(), (s.name, b.slot.label, b.after, full[hit or 0:pos][:80])
            f = dict(part=pn, after=b.after)
            if b.before is None:
                if isinstance(b.next, str) and b.next.strip(): b.before = check.collapse(b.next.lstrip("*"))
                elif b.slot.kind == "narrative":
                    nx = full[pos + len(tok):].split("\n")[1]; cut = nx.split("\ue000")[0].strip(); assert cut, (s.name, b.slot.label, "next paragraph", nx)
                    b.before = "\n" + (nx + "\n" if cut == nx else cut)
            if b.before: f["before"] = b.before
            if cnt > 1: f["nth"] = cnt - 1
            b.slot.find = f; b.slot.at = "after '%s'" % b.after.strip()
        os.remove(tmp)
        order = {}
        blanks2, slots = s.build(path, False)
        allslots = slots + [b.slot for b, _ in blanks]
        L = ["# Round 14, written blind."] + (["# " + s.comment] if s.comment else [])
        L += [f'template = "{REL}/templates/{s.name}.docx"', f'vault = "{REL}/vaults/{s.vault}"']
        if s.project: L.append("project = " + q(s.project))
        if s.documents: L.append("documents = [" + ", ".join(map(q, s.documents)) + "]")
        L.append(f'language = "{s.lang}"')
        seen = {}; st = dict(n=0, open=0, same=0, near=0, far=0)
        for x in allslots:
            k = (x.kind, x.label); nth = seen.get(k, 0); seen[k] = nth + 1
            was = check.locate(path, x.find); assert was is not None, (s.name, x.label, x.find)
            if "table" in x.find: assert was == check.collapse(x.was), (s.name, x.label, was)
            L += ["", "[[slot]]", f'kind = "{x.kind}"', "label = " + q(x.label), f"nth = {nth}", "at = " + q(x.at),
                  "find = { " + ", ".join(f"{k} = {q(v) if isinstance(v, str) else v}" for k, v in x.find.items()) + " }", "was = " + q(was)]
            st["n"] += 1
            if x.open: L += ["open = true", "why = " + q(x.why)]; st["open"] += 1
            else:
                if x.contains: L.append("contains = [" + ", ".join(map(q, x.contains)) + "]")
                else:
                    L.append("expect = " + q(x.expect))
                    if x.any_of: L.append("any_of = [" + ", ".join(map(q, x.any_of)) + "]")
                src = x.src if "/" in x.src or not s.project or os.path.isfile(os.path.join(HERE, "vaults", s.vault, x.src)) else s.project + "/" + x.src
                assert os.path.isfile(os.path.join(HERE, "vaults", s.vault, src)), (s.name, x.label, src)
                L += ["source = " + q(src), f'distance = "{DIST[x.dist]}"']; st[DIST[x.dist]] += 1
        open(os.path.join(HERE, s.name + ".toml"), "w", encoding="utf-8").write("\n".join(L) + "\n")
        return st
def q(v): return json.dumps(v, ensure_ascii=False)

for sub in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, sub), ignore_errors=True); os.makedirs(os.path.join(HERE, sub))

# ================================================================ A: England — Harcourt & Pell, listed museum
V = "harcourt-pell/"; J = V + "24-117 Aldermere Museum/"
text(V + "company.md", """
# Harcourt & Pell Conservation Ltd — company facts

Registered office: The Old Maltings, 14 Tanners Row, Wexcombe WX4 2BD
Company registration no. 09990417 · VAT reg. no. GB 999 9041 17
Telephone: 01632 960140 · office@harcourtpell.example · www.harcourtpell.example

Managing Director: Eleanor Pell
Contracts Director: Graham Harcourt
SHEQ Manager: Priya Nair (accident reporting line 01632 960148)

Insurances (renewal 31 March each year): employers' liability GBP 10m, public liability GBP 10m, contractor's all risks, policy HP-CAR-5518, Wessenden Mutual.

Current jobs: 24-117 Aldermere Museum; 25-102 St Ebba's tower (enabling only). Completed: 23-094 Corn Exchange, Wexcombe (practical completion 28 March 2025).
""")
xlsx(V + "staff-list.xlsx", Staff_Oct_2025=[
 ["Name", "Position", "Job", "Mobile", "E-mail", "Temporary works appointment", "Card / expiry"],
 ["Graham Harcourt", "Contracts Director", "all", "07700 900110", "g.harcourt@harcourtpell.example", "Designated Individual (BS 5975)", "-"],
 ["Martin Oakes", "Contracts Manager", "24-117", "07700 900121", "m.oakes@harcourtpell.example", "", "SMSTS 14/02/2028"],
 ["Siân Prosser", "Senior Site Manager", "24-117", "07700 900122", "s.prosser@harcourtpell.example", "", "SMSTS 09/11/2027"],
 ["Declan Roche", "Site Engineer", "24-117", "07700 900123", "d.roche@harcourtpell.example", "Temporary Works Coordinator, 24-117 (letter 20/01/2025)", "TWC 03/06/2029"],
 ["Owen Tidy", "General Foreman", "24-117", "07700 900124", "o.tidy@harcourtpell.example", "Temporary Works Supervisor, 24-117 (letter 24/01/2025)", "TWS 17/09/2028"],
 ["Hattie Brand", "Senior Quantity Surveyor", "24-117", "07700 900125", "h.brand@harcourtpell.example", "", "-"],
 ["Lucy Abara", "Planner", "24-117 / 25-102", "07700 900126", "l.abara@harcourtpell.example", "", "-"],
 ["Priya Nair", "SHEQ Manager", "all", "07700 900112", "p.nair@harcourtpell.example", "", "NEBOSH Dip."],
 ["Joe Farrant", "Site Manager", "23-094 / 25-102", "07700 900131", "j.farrant@harcourtpell.example", "Temporary Works Coordinator, 23-094 and 25-102", "TWC 22/01/2027"]])
docx_doc(J + "01 Contract particulars.docx", "# Aldermere Museum — contract particulars (summary for site)",
 "Prepared by H. Brand from the executed contract. The contract itself is held at Wexcombe; this sheet does not replace it.",
 {"Project": "Aldermere Museum – Repair and Refurbishment", "Site": "Castle Street, Aldermere AM7 3CS", "Our job number": "24-117", "Contract reference": "ABC/CAP/0417",
  "Form of contract": "JCT Standard Building Contract With Quantities 2016 (SBC/Q 2016)", "Date of contract": "16 December 2024",
  "Employer": "Aldermere Borough Council, Guildhall, Market Place, Aldermere AM7 1AA", "Contractor": "Harcourt & Pell Conservation Ltd",
  "Architect / Contract Administrator": "Fenwick Lyle Architects LLP", "Quantity Surveyor": "Marsham Cost Consultants Ltd", "Principal Designer": "Fenwick Lyle Architects LLP",
  "Principal Contractor": "Harcourt & Pell Conservation Ltd", "Contract Sum": "£6,842,310.00", "Date of Possession of the site": "13 January 2025",
  "Date for Completion of the Works": "12 June 2026", "Liquidated damages": "£6,500.00 per week or part", "Rectification Period": "12 months", "Retention Percentage": "3 %",
  "Interim valuation dates": "last working day of each month"},
 "## Listed building", "Grade II*, National Heritage List entry 9990412. Listed building consent 24/01877/LBC was granted on 4 November 2024. Condition 7: details of structural timber repairs shall be approved in writing by the local planning authority before work to the truss concerned begins. Condition 9: lime mortar samples. Planning permission 24/01876/FUL.",
 "## Adjustments to date",
 [["Item", "Instrument", "Effect"], ["Extension of time no. 1 (asbestos in boiler room duct)", "CA letter FL/0417/EOT/01 of 4 September 2025", "Completion Date moved by 2 weeks to 26 June 2026"],
  ["Relevant Event notice no. 2 (truss T6)", "our notice of 24 October 2025 under cl. 2.27", "under review, no decision yet"]],
 "## Requests for information", "Preliminaries A32/110: queries go to the Contract Administrator, with a copy to the consultant concerned and the clerk of works. Ten working days are allowed unless a shorter time is agreed and stated on the request.",
 footer="24-117 Contract particulars · rev 3 · 27 October 2025")
xlsx(J + "02 Directory.xlsx", Firms=[["Role", "Firm", "Address", "Telephone"],
 ["Employer", "Aldermere Borough Council", "Guildhall, Market Place, Aldermere AM7 1AA", "01632 960200"],
 ["Architect / CA / PD", "Fenwick Lyle Architects LLP", "3 Cloister Yard, Aldermere AM7 2QT", "01632 960211"],
 ["Structural engineer", "Cobden Structures Ltd", "Wharf Studio 5, Netherby NB1 6RD", "01632 960222"],
 ["Services engineer", "Brightwell Services Engineering", "88 Station Road, Netherby NB2 0LL", "01632 960233"],
 ["Quantity surveyor", "Marsham Cost Consultants Ltd", "Suite 2, Corn Lane, Aldermere AM7 1FF", "01632 960244"],
 ["TW designer", "Stanwick Temporary Works Ltd", "Unit 9, Foundry Park, Hexley HX3 8GG", "01632 960255"],
 ["TW design checker", "Ferrier Lund Associates", "40 Canal Street, Hexley HX1 2PW", "01632 960266"],
 ["Scaffold contractor", "Ridgeline Scaffolding Ltd", "Quarry Lane Depot, Aldermere AM9 5TY", "01632 960277"],
 ["Carpentry subcontractor", "Oakmoor Timber Conservation", "Sawyers Barn, Lower Thrupp TH2 7JN", "01632 960288"]],
 People=[["Name", "Firm", "Position", "Telephone", "E-mail"],
 ["Imogen Fenwick", "Fenwick Lyle Architects LLP", "Partner, Contract Administrator", "01632 960212", "imogen@fenwicklyle.example"],
 ["Tom Achterberg", "Fenwick Lyle Architects LLP", "Architect", "01632 960213", "tom@fenwicklyle.example"],
 ["Rhys Cobden", "Cobden Structures Ltd", "Project engineer", "01632 960223", "rhys@cobdenstructures.example"],
 ["Ada Whitcombe", "Cobden Structures Ltd", "Director", "01632 960224", "ada@cobdenstructures.example"],
 ["Kofi Brightwell", "Brightwell Services Engineering", "Partner", "01632 960234", "kofi@brightwell.example"],
 ["Neil Marsham", "Marsham Cost Consultants Ltd", "Director", "01632 960245", "neil@marsham.example"],
 ["Bernard Cates", "Aldermere Borough Council", "Clerk of Works", "01632 960203", "b.cates@aldermere.example"],
 ["Rosalind Teague", "Aldermere Borough Council", "Conservation Officer", "01632 960207", "r.teague@aldermere.example"],
 ["Anneke Stroud", "Stanwick Temporary Works Ltd", "Design engineer", "01632 960256", "anneke@stanwick.example"],
 ["Philip Ferrier", "Ferrier Lund Associates", "Checking engineer", "01632 960267", "philip@ferrierlund.example"],
 ["Craig Dunstable", "Ridgeline Scaffolding Ltd", "Advanced scaffolder, chargehand", "07700 900141", "craig@ridgeline.example"],
 ["Will Hask", "Oakmoor Timber Conservation", "Lead carpenter", "07700 900142", "will@oakmoor.example"]])
RH = ["RFI No", "Raised", "By", "To", "Attention", "Copies", "Discipline", "Subject", "Location", "Drawing / spec", "Needed by", "Priority", "Status", "Answered", "Answer", "Linked"]
FLA = "Fenwick Lyle Architects LLP"
xlsx(J + "03 RFI register.xlsx", RFI=[["Aldermere Museum 24-117 – RFI register as at 31 October 2025 (RFI-001 to RFI-032: all closed, see archive)"], RH,
 ["RFI-033", "22/09/2025", "S. Prosser", FLA, "T. Achterberg", "B. Cates", "Architectural", "Lantern glazing bar profile", "Roof lantern", "FL-A-331 P4", "06/10/2025", "Normal", "Closed", "01/10/2025", "sketch SK-88", ""],
 ["RFI-034", "25/09/2025", "S. Prosser", FLA, "I. Fenwick", "K. Brightwell", "Services", "Cable route through vault V2", "Undercroft", "BW-E-204 C1", "09/10/2025", "Normal", "Closed", "08/10/2025", "CAI 20", ""],
 ["RFI-035", "01/10/2025", "D. Roche", FLA, "T. Achterberg", "B. Cates", "Architectural", "Cornice cast – number of moulds", "Gallery 2", "FL-A-415 P2", "15/10/2025", "Normal", "Closed", "13/10/2025", "e-mail", ""],
 ["RFI-036", "06/10/2025", "D. Roche", FLA, "I. Fenwick", "R. Cobden; B. Cates", "Structural", "Truss T3 west bearing – decayed tie beam end", "Long Gallery roof, truss T3, west bearing, grid C/3", "CS-2112 rev B", "17/10/2025", "High", "Closed", "14/10/2025", "CAI 21", ""],
 ["RFI-037", "14/10/2025", "S. Prosser", FLA, "T. Achterberg", "B. Cates", "Architectural", "Parapet gutter fall", "Long Gallery, north side", "FL-A-322 P6", "28/10/2025", "Normal", "Closed", "24/10/2025", "FL-A-322 P7", ""],
 ["RFI-038", "21/10/2025", "S. Prosser", FLA, "I. Fenwick", "R. Cobden; B. Cates", "Structural", "Truss T6 east bearing – tie beam decay greater than drawn", "Long Gallery roof, truss T6, east bearing, grid F/6", "CS-2114 rev C; spec G20/615", "30/10/2025", "Urgent", "Open", "", "", "RFI-036"],
 ["RFI-039", "23/10/2025", "S. Prosser", FLA, "T. Achterberg", "K. Brightwell", "Services", "Smoke detector type in coved ceiling", "Gallery 1", "BW-E-310 C2", "06/11/2025", "Normal", "Closed", "30/10/2025", "e-mail", ""],
 ["RFI-040", "28/10/2025", "D. Roche", FLA, "I. Fenwick", "B. Cates", "Architectural", "Slate size at north hip", "Long Gallery roof", "FL-A-320 P5", "11/11/2025", "Normal", "Open", "", "", ""]])
text(J + "04 Site diary October 2025.md", """
# Site diary — 24-117 Aldermere Museum — October 2025 (extracts kept by S. Prosser)

**Thu 16 Oct** — Overcast, 12 °C, wind light. Ridgeline (6 men) finished the crash deck and needles under trusses T5 to T8 at 15:40. Craig Dunstable left handover certificate RS-2291. Declan to inspect tomorrow before anything goes on it. Gantry on Castle Street (TW-013) unchanged.

**Fri 17 Oct** — Dry, 11 °C, gusts to 9 m/s on the tower anemometer. TW-014 inspected by Declan with Owen. Toe board missing in bay 3, put right by Ridgeline before 11:00. Back-props in the Undercroft tight. Six anchors tested. Timberscan on the roof with the resistograph all day, trusses T5 to T8.

**Mon 20 Oct** — Showers from 14:00, 10 °C. Oakmoor (4 men) stripped the boarding round the foot of T6, first load on the crash deck at 10:15. East end of the tie beam is soft far past the mark on the drawing: probe goes in full depth. Stopped cutting at T6. T5 carried on.

**Tue 21 Oct** — Wet, no roof work after 11:00 (5 hours lost, 4 carpenters). Rosalind Teague looked at T6 at 10:30 and was told; wants the repair detail before any more oak is cut. RFI-038 sent through the project portal at 16:20. Fourteen photographs taken by Declan, set P-0417-212 to P-0417-225.

**Wed 22 Oct** — Dry. T5 scarf finished and bolted.

**Fri 24 Oct** — Notice of delay no. 2 sent to the CA. High wind, 16 m/s at 13:00; sheeting checked, held.

**Thu 30 Oct** — Nothing back on RFI-038. Oakmoor moved down to T7 and to floor repairs in Gallery 2.

**Fri 31 Oct** — Valuation walk with Neil Marsham. October: working days lost to weather 1.5 (21 Oct and 24 Oct afternoon).
""")
eml(J + "05 Mail truss T6 21-10-2025.eml", "Siân Prosser <s.prosser@harcourtpell.example>", "Martin Oakes <m.oakes@harcourtpell.example>", "Tue, 21 Oct 2025 12:06:00 +0100", "T6 east – going in as RFI-038", """
Martin, Declan,

T6 is worse than T3. CS-2114 rev C shows a 450 mm scarf at the east bearing with the rest of the tie beam kept. With the boarding off we find the 300 x 260 tie beam rotten for 900 mm from the wall face, and the wall plate under it gone as well. There is nothing sound for the drawn scarf to bite on. So we need to know from Rhys: how far back to cut, and which splice.

What I would offer: cut back to sound oak at 1,150 mm from the wall face and splice a new air-dried oak end with a stop-splayed scarf, two 12 mm stainless steel flitch plates and M20 bolts, on a new York stone padstone. That is T3 made longer, and Will Hask can do it with the oak he has in the barn.

This goes past what condition 7 has approved, so Rosalind has to see the detail first. Planning consent is not touched, only the listed building one.

On time: A3120 has four days' float in programme rev F, then the slates wait. If we have the answer on the 30th we hold. After that every day late is a day on the roof. Money: cannot say yet, depends on the detail. The T3 one came to £3,420, but that was a short one.

Attachments with it: Timberscan report TS-1180 of 20 October 2025, my marked-up print of CS-2114 (SK-SP-31, 21 October 2025), and the photos.

Siân

> From: Rhys Cobden
> Sent: 20 October 2025 17:45
> Seen your message. We have a rev D of 2114 on the board with a 1,000 mm scarf. It is NOT issued, please do not build from it, ask formally and I will answer formally.
>
>> From: Declan Roche
>> Sent: 20 October 2025 16:10
>> Rhys, can you answer by the end of the week (24th)? T6 east is soft past your 450.
""", cc="Declan Roche <d.roche@harcourtpell.example>")
pdf_doc(J + "06 Programme rev F.pdf", "Construction programme – revision F", "Aldermere Museum, 24-117. Issued 6 October 2025 by L. Abara. Supersedes revision E (1 September 2025). Data date 3 October 2025.",
 [["ID", "Activity", "Start", "Finish", "Total float (working days)"], ["A3100", "Crash deck and propping T5–T8", "29 Sep 25", "17 Oct 25", "3"], ["A3110", "Truss repairs T1–T4", "8 Sep 25", "10 Oct 25", "0"],
  ["A3120", "Truss repairs T5–T8", "20 Oct 25", "14 Nov 25", "4"], ["A3150", "Slating north slope", "17 Nov 25", "19 Dec 25", "0"], ["A3200", "Roof lantern overhaul", "3 Nov 25", "30 Jan 26", "12"],
  ["A4110", "First fix electrics Gallery 1 and 2", "13 Oct 25", "28 Nov 25", "9"], ["A4300", "Lime plaster repairs Gallery 2", "10 Nov 25", "16 Jan 26", "6"], ["A5010", "Undercroft floor and drainage", "1 Sep 25", "7 Nov 25", "2"], ["A9000", "Completion", "", "26 Jun 26", ""]],
 "# Key dates ahead", {"Strike crash deck T5–T8": "9 January 2026", "Watertight Long Gallery": "19 December 2025", "Power on": "13 March 2026", "Completion Date (after EOT 1)": "26 June 2026"},
 "# Notes", ("Calendar: five days, no working 22 December to 2 January. Winter working allowance: two days a month November to February are in the durations.", "Revision E showed nine days of float on A3120. This has gone into the crash deck, which started late after the anchor redesign."), header="Harcourt & Pell Conservation Ltd", footer="24-117 Programme rev F")
xlsx(J + "07 Temporary works register.xlsx", Register=[["TW No", "Item", "Location", "Brief issued", "Designer", "Drawing / rev", "Check category", "Checker", "Check certificate", "Risk class", "Installed by", "Installed", "Inspected", "Permit to load", "Permit to strike", "Planned strike"],
 ["TW-011", "Independent scaffold north elevation", "North elevation", "03/02/2025", "Ridgeline Scaffolding Ltd", "RS-D-118 rev 0", "1", "Ridgeline Scaffolding Ltd", "14/02/2025", "Medium", "Ridgeline Scaffolding Ltd", "10/03/2025", "11/03/2025", "PTL-021", "", "27/03/2026"],
 ["TW-012", "Needling of boiler room opening", "Undercroft V4", "11/04/2025", "Stanwick Temporary Works Ltd", "STW-4433-01 rev A", "2", "Ferrier Lund Associates", "08/05/2025", "High", "Harcourt & Pell", "19/05/2025", "20/05/2025", "PTL-024", "PTS-009", "25/07/2025"],
 ["TW-013", "Pavement gantry", "Castle Street", "02/06/2025", "Ridgeline Scaffolding Ltd", "RS-D-131 rev 1", "1", "Ridgeline Scaffolding Ltd", "19/06/2025", "Medium", "Ridgeline Scaffolding Ltd", "07/07/2025", "07/07/2025", "PTL-026", "", "26/06/2026"],
 ["TW-014", "Crash deck and needle propping to trusses T5–T8", "Long Gallery, grids E–H / 4–8", "18/08/2025", "Stanwick Temporary Works Ltd", "STW-4471-02 rev B", "2", "Ferrier Lund Associates", "29/09/2025", "High", "Ridgeline Scaffolding Ltd", "16/10/2025", "17/10/2025", "", "", "09/01/2026"],
 ["TW-015", "Hoist base, courtyard", "Courtyard", "22/09/2025", "Stanwick Temporary Works Ltd", "STW-4480-01 rev 0", "1", "Stanwick Temporary Works Ltd", "", "Medium", "", "", "", "", "", ""]])
pdf_doc(J + "08 TW-014 design statement and check certificate.pdf", "Temporary works design statement", {"Item": "TW-014 – crash deck and needle propping, trusses T5 to T8", "Client's reference": "Harcourt & Pell 24-117", "Designer": "Stanwick Temporary Works Ltd", "Design engineer": "Anneke Stroud CEng MIStructE", "Calculations": "STW-4471-C1 rev 2, 24 September 2025", "Drawings": "STW-4471-01 rev A (layout), STW-4471-02 rev B (details and loads), STW-4471-03 rev A (back-propping)"},
 "# Loads and limits", [["Quantity", "Value"], ["Imposed load on the deck, uniformly distributed", "2.0 kN/m²"], ["Concentrated load on any 300 mm square", "4.5 kN"], ["Greatest load in a needle prop", "38 kN"], ["Truss end reaction carried while cut", "26 kN"], ["Deflection of needle at mid-span, limit", "10 mm"], ["Wind speed at which the sheeted deck shall be cleared", "17 m/s"], ["Anchor proof load", "12.5 kN for 2 minutes, movement not more than 1.0 mm"]],
 "# Foundation and bearing", "Props stand on 225 × 63 mm sole boards on the Long Gallery floor. The floor is back-propped through to the stone flags of the Undercroft on the same grid. Without the back-props the floor carries no more than 0.75 kN/m².",
 "# Hold points", "HP1: back-props in the Undercroft tight. HP2: six wall anchors proof-tested. HP3: deck boarded, edge protection complete, scaffold tag in place. The deck shall not be loaded before all three are signed off by the Temporary Works Coordinator.",
 "# Sequence", "Load one truss bay at a time. No more than two trusses may be cut at once and never two neighbours. Materials on the deck not more than one day's work.",
 "# Removal", "The needles may come out only after the flitch bolts are torqued and the Structural Engineer has released the truss in writing. Take out from T8 to T5.",
 "---", "# Design check certificate", {"Certificate no.": "FLA-2025-0388", "Check category": "2", "Checked by": "Philip Ferrier, Ferrier Lund Associates", "Date": "29 September 2025", "Documents checked": "STW-4471-C1 rev 2; STW-4471-01 rev A; STW-4471-02 rev B; STW-4471-03 rev A", "Comments": "None outstanding. Comment 1 of 22 September (anchor edge distance) closed by drawing 02 rev B; rev A of that sheet (point load 3.0 kN) is withdrawn."}, header="Stanwick Temporary Works Ltd · Unit 9, Foundry Park, Hexley", footer="STW-4471-DS1")
pdf_doc(J + "09 TW-014 inspection 17-10-2025.pdf", "Inspection of temporary works before loading", {"Item": "TW-014", "Inspected": "Friday 17 October 2025, 08:30 to 11:15", "By": "Declan Roche, with Owen Tidy", "Checked against": "STW-4471-01 A, 02 B, 03 A", "Handover certificate of scaffolder": "RS-2291 of 16 October 2025 (C. Dunstable)", "Scaffold tag": "AM-57"},
 [["No", "Check", "Found", "Result"], ["1", "Setting out and prop spacing", "1,200 mm centres as drawn", "OK"], ["2", "Sole boards and bearing", "225 × 63, full contact after two wedges reset", "OK"], ["3", "Back-propping Undercroft", "32 props, all tight", "OK"], ["4", "Bracing and ties", "complete both ways", "OK"], ["5", "Deck boards and edge protection", "toe board missing bay 3; fitted 10:50 same day", "OK after correction"], ["6", "Access and egress", "ladder tower at grid E", "OK"], ["7", "Fire points on deck", "2 × 6 l foam, 1 × CO2", "OK"]],
 "# Proof test of wall anchors", "Gauge HT-0934, calibrated 2 June 2025, next 2 June 2026.",
 [["Anchor", "Position", "Load kN", "Movement mm", "Result"], ["A1", "E north", "12.5", "0.2", "pass"], ["A2", "F north", "12.5", "0.3", "pass"], ["A3", "G north", "12.5", "0.2", "pass"], ["A4", "E south", "12.5", "0.4", "pass"], ["A5", "F south", "12.5", "0.7", "pass"], ["A6", "G south", "12.5", "0.3", "pass"]],
 "All hold points of the design statement met at 11:15. First loading planned for Monday 20 October 2025 (stripping boarding at T6, four carpenters, hand tools and cut timber only). Weekly inspection by O. Tidy on Fridays while the deck is loaded.", header="Harcourt & Pell Conservation Ltd – form HP-TW-06", footer="24-117 · record 61")
docx_doc(J + "10 Progress meeting 10 minutes.docx", "# Progress meeting no. 10", {"Held": "Thursday 30 October 2025, 10:00, site office", "Present": "I. Fenwick, T. Achterberg (Fenwick Lyle); R. Cobden (Cobden); N. Marsham (Marsham); B. Cates (Clerk of Works); M. Oakes, S. Prosser, H. Brand (Harcourt & Pell)", "Apologies": "K. Brightwell; A. Whitcombe", "Next meeting": "Thursday 27 November 2025, 10:00"},
 "## 10.1 Progress", "SP reported trusses T1 to T4 complete and T5 complete; T6 stopped. The works are about four working days behind programme F, all of it on the roof. Undercroft drainage is finished but for one manhole. First fix electrics in Gallery 1 done. The crash deck was handed over on 16 October.",
 "## 10.2 Information", "IF will press Cobden for RFI-038. RC said the answer is due on 4 November. The lead flashing schedule is still owed by the architect since September.",
 "## 10.3 Heritage", "A fragment of painted wall boarding was found behind the Gallery 2 dado on 15 October. RT has asked that it stay covered; recording by the museum's conservator in the week of 10 November.",
 "## 10.4 Safety", "One near miss on 9 October (slate slipped from the loading bay, exclusion zone held). No reportable accidents.",
 "## 10.5 Commercial", "CAIs to date 22. HB asked for CAI 19 to be priced by Marsham before the next valuation.",
 "## 10.6 Look ahead, November", "Finish T7, T8; T6 on release. Start slating the north slope on 17 November if the trusses are done. Begin lime plaster in Gallery 2 on 10 November, after the recording. Roof lantern scaffold 3 November.", footer="Minutes by T. Achterberg, issued 3 November 2025")
xlsx(J + "11 Progress and labour October 2025.xlsx", Progress=[["Position at 31 October 2025", "", "", "(September in brackets on the next sheet)"], ["ID", "Activity", "Planned %", "Actual %", "Remark"],
 ["A3100", "Crash deck and propping T5–T8", 100, 100, "handed over 16 Oct"], ["A3110", "Truss repairs T1–T4", 100, 100, ""], ["A3120", "Truss repairs T5–T8", 50, 30, "T6 held for RFI-038"], ["A4110", "First fix electrics Gallery 1 and 2", 45, 50, "Gallery 1 complete"], ["A5010", "Undercroft floor and drainage", 92, 88, "manhole MH4"], ["", "Works as a whole", 48, 46, ""]],
 September=[["Position at 30 September 2025"], ["ID", "Activity", "Planned %", "Actual %", "Remark"], ["A3100", "Crash deck and propping T5–T8", 20, 5, "anchor redesign"], ["A3110", "Truss repairs T1–T4", 75, 75, ""], ["A5010", "Undercroft floor and drainage", 55, 60, ""], ["", "Works as a whole", 42, 41, ""]],
 Labour=[["Average operatives on site per day", "", ""], ["Trade", "September", "October"], ["Management and staff", 6, 6], ["Carpenters (Oakmoor)", 5, 4], ["Scaffolders (Ridgeline)", 4, 6], ["Masons", 5, 5], ["Electricians", 3, 7], ["Groundworkers", 8, 6], ["Labourers", 4, 4]],
 SHEQ=[["Month", "Hours worked", "RIDDOR", "Minor injuries", "Near misses", "Toolbox talks", "Inductions"], ["August 2025", 5480, 0, 2, 1, 6, 14], ["September 2025", 5920, 0, 0, 2, 5, 9], ["October 2025", 6310, 0, 1, 1, 7, 17]])
xlsx(J + "12 Valuation 10.xlsx", Val_10=[["Interim valuation no. 10", "", "Valuation date 31 October 2025"], ["Item", "", "GBP"], ["Preliminaries", "", 684200.00], ["Measured work", "", 2381460.00], ["Variations (CAI 1–18, 20, 21)", "", 112340.00], ["Materials on site", "", 36780.00], ["Gross valuation", "", 3214780.00], ["Less retention 3 %", "", 96443.40], ["Net", "", 3118336.60], ["Less previously certified (certificate 9)", "", 2887920.45], ["Due this certificate, excl. VAT", "", 230416.15]],
 History=[["Certificate", "Date", "Gross", "Net cumulative"], [8, "29/08/2025", 2741200.00, 2658964.00], [9, "30/09/2025", 2977237.58, 2887920.45]])
csvf(J + "13 CAI register.csv", [["CAI", "Date", "Subject", "Value GBP", "Status"], ["17", "02/09/2025", "Additional lead to valley", "8,910.00", "agreed"], ["18", "16/09/2025", "Omit new stair nosings", "-4,150.00", "agreed"], ["19", "07/10/2025", "Lime slurry to Undercroft vaults V1-V3", "", "not priced"], ["20", "08/10/2025", "Cable route through vault V2 re-run", "2,265.00", "agreed"], ["21", "14/10/2025", "Truss T3 west tie beam end", "3,420.00", "agreed"], ["22", "27/10/2025", "Protection of painted boarding Gallery 2", "", "not priced"]])
csvf(J + "14 Drawing register.csv", [["Drawing", "Title", "Rev", "Date", "Status"], ["CS-2112", "Trusses T1-T4, repairs", "B", "11/06/2025", "Construction"], ["CS-2114", "Trusses T5-T8, repairs", "C", "18/07/2025", "Construction"], ["CS-2120", "Wall plates and padstones", "A", "18/07/2025", "Construction"], ["FL-A-320", "Long Gallery roof plan", "P5", "02/09/2025", "Construction"], ["FL-A-322", "Gutters", "P7", "24/10/2025", "Construction"], ["STW-4471-02", "TW-014 details and loads", "B", "23/09/2025", "Construction"]])

# ---- form 1: RFI
K = "01 Contract particulars.docx"; DIR = "02 Directory.xlsx"; RG = "03 RFI register.xlsx"; DI = "04 Site diary October 2025.md"; ML = "05 Mail truss T6 21-10-2025.eml"; PG = "06 Programme rev F.pdf"
F = Form("en-rfi-038", "en", "harcourt-pell", "24-117 Aldermere Museum", font="Calibri", size=10, band="5B2C1B", shade="F3E9DC", comment="The form names RFI-038.")
F.head("**Harcourt & Pell Conservation Ltd\tForm HP-F12, rev 5\tRFI-038")
F.title("REQUEST FOR INFORMATION No. RFI-038")
F.t([["#Project", "#Job No.", "#Contract ref.", "#Date raised"],
     [a("Project", "Aldermere Museum – Repair and Refurbishment", K, "s", "Aldermere Museum"), "24-117", a("Contract ref.", "ABC/CAP/0417", K, "s"), a("Date raised", D("2025-10-21"), RG, "s")],
     ["#Issued to (firm)", "#For the attention of", "#Discipline", "#Priority"],
     [a("Issued to (firm)", FLA, RG, "n", "Fenwick Lyle Architects"), a("For the attention of", "Imogen Fenwick", RG, "s", "I. Fenwick"), [CC(a("Discipline", "Structural", RG, "s"), "Choose an item.", "drop", ["Architectural", "Structural", "Services", "Other"])], [CC(a("Priority", "Urgent", RG, "s"), "Choose an item.", "drop", ["Normal", "High", "Urgent"])]],
     ["#Reply needed by", "#Copy to consultant (firm)", "#Copy to Clerk of Works (name)", "#Transmitted by"],
     [[CC(a("Reply needed by", D("2025-10-30"), RG, "s"), "Pick a date", "date")], a("Copy to consultant (firm)", "Cobden Structures Ltd", DIR, "f", "Cobden Structures"), a("Copy to Clerk of Works (name)", "Bernard Cates", DIR, "n", "B. Cates"), a("Transmitted by", "project portal", DI, "f", "Portal")]], [3, 2.2, 2.4, 2.2])
F.h("Raised by")
F.t([["Name", a("Raised by: Name", "Siân Prosser", RG, "n", "S. Prosser", "Sian Prosser"), "Position", a("Raised by: Position", "Senior Site Manager", "staff-list.xlsx", "s")],
     ["Signed", o("Raised by: Signed", "signature"), "Checked by (Contracts Manager) – initials", o("Checked by initials", "initials of a check stay open")]], [1, 2.4, 1.2, 2.4])
F.h("Where and what")
F.t([["Subject", Sp(3, a("Subject", "Truss T6 east bearing – tie beam decay greater than drawn", RG, "s"))],
     ["Grid", a("Grid", "F/6", RG, "s"), "Drawing and revision", a("Drawing and revision", "CS-2114 rev C", RG, "s", "CS-2114 C", "CS-2114 (rev C)", "CS-2114, rev C", "CS-2114 Rev. C", "CS-2114, C")],
     ["Specification clause", a("Specification clause", "G20/615", RG, "s"), "Earlier RFI on the same subject", a("Earlier RFI", "RFI-036", RG, "n")],
     ["Programme activity", a("Programme activity", "A3120", PG, "n"), "Bill of quantities item", o("BQ item", "no bill item in the papers")]], [1.4, 2.2, 1.5, 2])
F.p("Nature of the query:  ", "☐ information missing   ", CK(a("Site differs from drawing", "☒", ML, "f")), " site differs from drawing   ", CK(o("Substitution", "no product substitution asked")), " product substitution")
F.h("What is asked")
F.p(NAR(n("What is asked", ["900 mm", "how far back to cut", "which splice"], ML, "n"), "[State what has been found and what you need to know. Do not argue.]"))
F.h("Contractor's proposal")
F.p(NAR(n("Contractor's proposal", ["1,150 mm", "stop-splayed scarf", "1150 mm"], ML, "f"), "[Give a buildable proposal, or state none]"))
F.h("Listed building")
F.p("List entry grade: ", B(a("List entry grade", "II*", K, "s", "Grade II*", "Grade II* "), "______"), " National Heritage List entry no.: ", B(a("List entry no.", "9990412", K, "s"), "____________"))
F.p("Does this touch the listed building consent?  Yes ", CK(a("LBC touched: yes", "☒", ML, "f")), "  No ", CK(o("LBC touched: no", "the mail says it goes past condition 7")), "   Consent ref. ", B(a("Consent ref.", "24/01877/LBC", K, "n"), "______________"), " Condition no. ", B(a("Condition no.", "7", ML, "n"), "____"))
F.p("Conservation officer informed (name): ", B(a("Conservation officer", "Rosalind Teague", DI, "n"), "________________"), " on (date): ", B(a("Conservation officer visit", D("2025-10-21"), DI, "f"), "________"))
F.h("Effect if the reply is late")
F.t([["#", "#Yes", "#No", "#Not known yet", "#Amount"],
     ["Time", [CK(a("Time: yes", "☒", ML, "f"))], [CK(o("Time: no", "the other box applies"))], [CK(o("Time: not known", "the other box applies"))], ["Float left on activity: ", B(a("Float left", "4", PG, "n", "four"), "____"), " working days"]],
     ["Cost", [CK(o("Cost: yes", "the mail cannot say yet"))], [CK(o("Cost: no", "the mail cannot say yet"))], [CK(a("Cost: not known", "☒", ML, "f"))], ["Estimate £ ", B(o("Cost estimate", "not known; £3,420 is truss T3"), "________")]]], [1, .7, .7, 1.3, 3])
F.h("Enclosures")
F.t([["=No.", "=Document", "=Reference", "=Date"],
     ["1", a("Enclosure 1: Document", "Timberscan report", ML, "s", "Resistograph report"), a("Enclosure 1: Reference", "TS-1180", ML, "s"), a("Enclosure 1: Date", D("2025-10-20"), ML, "s")],
     ["2", "Marked-up print", a("Enclosure 2: Reference", "SK-SP-31", ML, "s"), a("Enclosure 2: Date", D("2025-10-21"), ML, "s")],
     ["3", "Photographs", a("Enclosure 3: Reference", "P-0417-212 to P-0417-225", DI, "n", "P-0417-212 – P-0417-225", "P-0417-212 – 225", "P-0417-212 to 225", "P-0417-212"), a("Enclosure 3: Date", D("2025-10-21"), DI, "n")],
     ["4", o("Enclosure 4: Document", "three enclosures only"), o("Enclosure 4: Reference", "three enclosures only"), o("Enclosure 4: Date", "three enclosures only")]], [.4, 3, 3, 1.5], kind="table_row")
F.h("Reply of the Contract Administrator")
F.t([["Reply", Sp(3, o("Reply", "for the one who answers; still open in the register"))], ["Instruction issued (CAI no.)", o("CAI no.", "none issued; CAI 21 is truss T3"), "Revised drawing", o("Revised drawing", "rev D is not issued")], ["Name", o("Reply: Name", "for the one who answers"), "Date", o("Reply: Date", "for the one who answers; 4 November is only announced")]], [1.6, 2, 1.3, 2])

# ---- form 2: permit to load
TWR = "07 Temporary works register.xlsx"; DS = "08 TW-014 design statement and check certificate.pdf"; INS_ = "09 TW-014 inspection 17-10-2025.pdf"; ST = "staff-list.xlsx"
F = Form("en-permit-to-load-tw-014", "en", "harcourt-pell", "24-117 Aldermere Museum", font="Arial", size=9, band="C00000", shade="FBE5D6", comment="The form names TW-014.")
F.t([[VM("=PERMIT TO LOAD\u2003temporary works"), "#TW item", "TW-014"], [VM(), "#Permit No.", o("Permit No.", "not given out yet in the register; PTL-026 is the gantry")]], [5, 1.5, 2])
F.p("To be completed before any load is put on the temporary works. One copy at the point of access, one in the TW file.", size=8)
F.t([["=1", Sp(3, "=The works")],
     ["1.4", "Where it stands", Sp(2, a("Where it stands", "Long Gallery, grids E–H / 4–8", TWR, "n", "Long Gallery"))],
     ["1.5", "Risk class / design check category", a("Risk class", "High", TWR, "s"), a("Design check category", "2", TWR, "s", "Category 2", "Cat 2", "Cat. 2")],
     ["1.6", "Put up by / completed on", a("Put up by", "Ridgeline Scaffolding Ltd", TWR, "n", "Ridgeline Scaffolding"), a("Put up: completed on", D("2025-10-16"), TWR, "n")],
     ["1.7", "Scaffolder's handover certificate / tag no.", a("Handover certificate", "RS-2291", INS_, "s"), a("Tag no.", "AM-57", INS_, "s")],
     ["=2", Sp(3, "=Design")],
     ["2.1", "Designer / engineer", a("Designer", "Stanwick Temporary Works Ltd", DS, "s", "Stanwick Temporary Works"), a("Design engineer", "Anneke Stroud", DS, "s")],
     ["2.2", "Working drawing with loads, current revision", Sp(2, a("Drawing with loads", "STW-4471-02 rev B", DS, "n", "STW-4471-02 B", "STW-4471-02, rev B", "STW-4471-02 Rev. B", "STW-4471-02 (rev B)", "STW-4471-02, B"))],
     ["2.4", "Design check certificate no. / date", a("Check certificate no.", "FLA-2025-0388", DS, "s"), a("Check certificate date", D("2025-09-29"), DS, "s")],
     ["2.5", "Independent checker (firm)", Sp(2, a("Independent checker", "Ferrier Lund Associates", DS, "n"))]], [.5, 3, 2.4, 2])
F.h("3  What may be put on it")
F.p("Distributed load not more than ", B(a("Distributed load", U("2.0", "kN/m²") + ["2.0 kN/m2", "2 kN/m²", "2"], DS, "n"), "________"), " kN/m². Point load not more than ", B(a("Point load", U("4.5", "kN"), DS, "n"), "________"), " kN on a 300 mm square. Snow load allowed for ", B(o("Snow load", "not in the design statement"), "________"), " kN/m².")
F.p("Clear the deck when the wind reaches ", B(a("Wind limit", U("17", "m/s"), DS, "n"), "______"), " m/s. At most ", B(a("Trusses cut at once", "two", DS, "f", "2"), "____"), " trusses cut at the same time.")
F.p("Purpose of the load: ", INS(a("Purpose of the load", "stripping boarding at T6", INS_, "f", "stripping of boarding at T6", "Stripping boarding at truss T6", "stripping the boarding at T6", "stripping boarding"), "[e.g. strike tiles, stack blocks]"), " First loading on: ", B(a("First loading on", D("2025-10-20"), INS_, "n"), "__________"))
F.h("4  Inspection before loading")
F.t([["Inspected on", a("Inspected on", D("2025-10-17"), INS_, "s"), "from – to", a("Inspected from – to", "08:30 to 11:15", INS_, "n", "08:30 – 11:15", "08:30-11:15", "8:30 to 11:15", "8:30 – 11:15")], ["Coordinator (TWC)", a("TWC name", "Declan Roche", ST, "n"), "Supervisor (TWS)", "O. Tidy"], ["Gauge no.", a("Gauge no.", "HT-0934", INS_, "s"), "Gauge calibrated to", a("Gauge calibrated to", D("2026-06-02"), INS_, "n")]], [1.5, 2, 1.5, 2])
F.t([["=Check", "=Found on site", "=Pass", "=Fail"],
     ["Prop spacing", a("Prop spacing: Found", "1,200 mm centres as drawn", INS_, "s", "1,200 mm", "1200 mm", "1,200 mm centres"), [CK(a("Prop spacing: Pass", "☒", INS_, "s"))], [CK(o("Prop spacing: Fail", "passed"))]],
     ["Back-propping below (number of props)", a("Back-propping: Found", "32", INS_, "n", "32 props", "32 props, all tight"), [CK(a("Back-propping: Pass", "☒", INS_, "s"))], [CK(o("Back-propping: Fail", "passed"))]],
     ["Lighting and signs", o("Lighting: Found", "lighting was not recorded"), [CK(o("Lighting: Pass", "lighting was not recorded"))], [CK(o("Lighting: Fail", "lighting was not recorded"))]]], [3, 4, .8, .8])
F.p("Anchor proof tests")
F.t([["=Anchor", "=Position", "=Load (kN)", "=Movement (mm)"]] +
    [[a(f"Anchor row {i+1}: Anchor", f"A{i+1}", INS_, "s"), a(f"Anchor row {i+1}: Position", p, INS_, "s"), a(f"Anchor row {i+1}: Load", "12.5", INS_, "s"), a(f"Anchor row {i+1}: Movement", m, INS_, "s")] for i, (p, m) in enumerate([("E north", "0.2")])] +
    [["A5", "F south", a("A5: Load", "12.5", INS_, "s"), a("A5: Movement", "0.7", INS_, "s")], ["A7", o("A7: Position", "six anchors only"), o("A7: Load", "six anchors only"), o("A7: Movement", "six anchors only")]], [1, 2, 1.5, 1.5], kind="table_row")
F.p("Faults found and when put right: ", NAR(n("Faults found", ["toe board"], INS_, "f"), "[none / describe]"))
F.h("5  Permission")
F.t([["#", "#Name", "#Signature", "#Date", "#Time"], ["TWC: the works may be loaded as above", *[o("TWC permission: " + x, "the permission is signed by hand") for x in ("Name", "Signature", "Date", "Time")]], ["Accepted by the user of the deck", *[o("User acceptance: " + x, "to be signed by the user") for x in ("Name", "Signature", "Date", "Time")]]], [3, 2, 1.6, 1.1, .9])
F.h("6  Withdrawal")
F.p("Permit cancelled on ", B(o("Permit cancelled on", "nothing cancelled; 9 January 2026 is only the planned strike"), "________"), " Reason for cancelling: ", B(o("Permit cancelled because", "nothing cancelled"), "____________________"))

# ---- form 3: monthly report
PR = "11 Progress and labour October 2025.xlsx"; VA = "12 Valuation 10.xlsx"; CA = "13 CAI register.csv"; MN = "10 Progress meeting 10 minutes.docx"
F = Form("en-monthly-report-10", "en", "harcourt-pell", "24-117 Aldermere Museum", font="Georgia", size=10, band="2F5D50", shade="E2EFDA", border="dotted", comment="The form names month 10, October 2025.")
F.head(PH(a("project_title", "Aldermere Museum – Repair and Refurbishment", K, "s", "Aldermere Museum"), "{{project_title}}"), " — Contractor's report no. 10")
F.title("Contractor's Monthly Progress Report No. 10")
F.p("Period: October 2025", bold=True)
F.p("Employer: ", PH(a("employer", "Aldermere Borough Council", K, "s"), "{{employer}}"))
F.p("Contractor: ", PH(a("contractor", "Harcourt & Pell Conservation Ltd", K, "s"), "{{contractor}}"))
F.p("Contract Administrator: ", PH(a("contract_administrator", FLA, K, "s"), "{{contract_administrator}}"))
F.p("Cost consultant: ", PH(a("cost_consultant", "Marsham Cost Consultants Ltd", K, "n", "Marsham Cost Consultants"), "{{cost_consultant}}"))
F.p("Contract: ", PH(a("contract_form", "JCT Standard Building Contract With Quantities 2016", K, "s", "SBC/Q 2016", "JCT SBC/Q 2016"), "{{contract_form}}"))
F.p("Report prepared by: ", PH(o("report_author", "no paper says who writes the report"), "{{report_author}}"), "   Date of issue: ", PH(o("issue_date", "no date of issue stated; 3 November is the minutes'"), "{{issue_date}}"))
F.h("1. Contract dates and sums")
F.t([["Possession of site", "13 January 2025", "Original completion", a("Original completion", D("2026-06-12"), K, "n")], ["Extensions granted (weeks)", a("Extensions granted (weeks)", "2", K, "n", "2 weeks", "two weeks", "two"), "Current Completion Date", a("Current Completion Date", D("2026-06-26"), K, "n")], ["Extension applied for, undecided – cause", a("Extension undecided: cause", "truss T6", K, "f", "T6"), "Length asked for", o("Extension: length asked for", "the notice gives no length")], ["Contract Sum", a("Contract Sum", ["£6,842,310.00"] + money(6842310.00), K, "s"), "Damages for delay", a("Damages for delay", "£6,500.00 per week", K, "n", "£6,500.00 per week or part", "£6,500 per week", "6,500.00", "£6,500", "£6,500.00")]], [2.2, 1.6, 1.9, 1.6])
F.h("2. Summary of the month")
F.p(NAR(n("Summary of the month", ["T6", "four working days behind", "trusses T1 to T4 complete"], MN, "f"), "[Five or six lines on what was done and where we stand]"))
F.h("3. Progress against programme")
F.p("Programme in force: revision ", B(a("Programme revision", "F", PG, "s"), "____"), " – issued on ", B(a("Programme revision date", D("2025-10-06"), PG, "n"), "________"))
F.t([["=Activity", "=ID", "=Planned %", "=Achieved %", "=Float (days)"],
     ["Truss repairs T5–T8", a("Truss repairs T5–T8: ID", "A3120", PR, "s"), a("Truss repairs T5–T8: Planned", "50", PR, "s", "50%", "50 %"), a("Truss repairs T5–T8: Achieved", "30", PR, "n", "30%", "30 %"), a("Truss repairs T5–T8: Float", "4", PG, "n")],
     ["Roof lantern overhaul", "A3200", o("Roof lantern: Planned", "not in the October sheet"), o("Roof lantern: Achieved", "not in the October sheet"), a("Roof lantern: Float", "12", PG, "n")],
     ["Whole works", "–", "48", a("Whole works: Achieved", "46", PR, "s", "46%", "46 %"), "–"]], [3, 1, 1, 1, 1])
F.p("Working days lost to weather in the month: ", B(a("Days lost to weather", "1.5", DI, "s"), "____"))
F.h("4. Information and instructions")
F.t([["RFIs raised in the month", a("RFIs raised in the month", "6", RG, "f", "six"), "RFIs without a reply at month end", a("RFIs without reply", "2", RG, "f", "two", "RFI-038, RFI-040", "RFI-038 and RFI-040")], ["Oldest RFI outstanding", a("Oldest RFI outstanding", "RFI-038", RG, "f"), "Information overdue from the architect (not RFIs)", a("Information overdue", "lead flashing schedule", MN, "f")], ["CAIs issued to date", a("CAIs issued to date", "22", MN, "s"), "CAIs still to be priced", a("CAIs to be priced", "19 and 22", CA, "f", "19, 22", "CAI 19 and 22", "CAI 19, CAI 22", "CAI 19 and CAI 22", "2")]], [2.3, 1.4, 2.3, 1.4])
F.h("5. Valuation (excluding VAT)")
F.t([["=", "=£"], ["Gross value of work", a("Gross value", money(3214780.00), VA, "s")], ["Certified before", a("Certified before", money(2887920.45), VA, "n")], ["Amount now due", a("Amount now due", money(230416.15), VA, "n")], ["Amount paid by the Employer against certificate 9", o("Paid against certificate 9", "certified, but no payment is on record")], ["Forecast final account", o("Forecast final account", "no forecast in the papers")]], [4, 2])
F.h("6. People on site (daily average)")
F.t([["#Electricians", "#Scaffolders", "#Plasterers", "#Total incl. staff"], [a("Electricians", "7", PR, "s"), a("Scaffolders", "6", PR, "s"), o("Plasterers", "none listed; plaster starts in November"), a("Total incl. staff", "38", PR, "f")]], [1, 1, 1, 1.3])
F.h("6a. Subcontracts")
F.t([["=Trade", "=Firm", "=Order placed on"], ["Carpentry", a("Carpentry: Firm", "Oakmoor Timber Conservation", DIR, "n"), o("Carpentry: Order placed on", "no order dates in the papers")], ["Slating", o("Slating: Firm", "no slating firm named"), o("Slating: Order placed on", "no slating firm named")], ["Electrical installation", o("Electrical: Firm", "Brightwell is the consultant, no installer named"), o("Electrical: Order placed on", "no installer named")]], [2, 3, 1.6], kind="table_row")
F.h("7. Health and safety")
F.t([["First-aid cases", a("First-aid cases", "1", PR, "n", "one"), "Toolbox talks", "7"], ["New starters inducted", a("New starters inducted", "17", PR, "n"), "Lost-time frequency rate", o("Lost-time frequency rate", "not worked out anywhere")]], [2, 1, 2, 1])
F.h("8. Heritage matters")
F.p(NAR(n("Heritage matters", ["painted wall boarding", "painted boarding", "condition 7"], MN, "n"), "[Finds, consents, visits of the conservation officer]"))
F.h("9. Next month")
F.p(NAR(n("Next month", ["slating", "lime plaster", "T7"], MN, "n"), "[Main activities]"))
F.p("Next progress meeting: ", B(a("Next progress meeting", D("2025-11-27"), MN, "s"), "____________"))
F.h("Approved for issue")
F.t([["Contracts Manager", o("Approved: Contracts Manager signature", "signature"), "Date", o("Approved: date", "date of approval")], ["Received by the CA", o("Received by CA", "for the Contract Administrator"), "Date", o("Received: date", "for the Contract Administrator")]], [2, 2.5, .8, 1.5])
F.foot("Harcourt & Pell Conservation Ltd · Reg. no. ", PH(a("company_number", "09990417", "company.md", "n"), "{{company_number}}"))

# ================================================================ B: Germany — Kahlberg, Klinik, Elektro und medizinische Gase
V = "kahlberg/"; J = V + "Klinik Moorhude Haus B/"
text(V + "Firmenstammblatt.md", """
# Firmenstammblatt

**Kahlberg Elektro- und Medizintechnik GmbH**
Gewerbering 18, 22996 Moorhude
Telefon 040 66969140, Telefax 040 66969149, info@kahlberg-technik.example

Geschäftsführer: Dipl.-Ing. Torsten Kahlberg
Prokura: Ute Sievers (kaufmännische Leitung)
Registergericht: Amtsgericht Moorhude, HRB 99417
USt-IdNr.: DE 999 417 003
Eingetragen in die Handwerksrolle der HWK Elbmarsch, Betriebsnummer 7714-22
Haftpflicht: Nordelbische Versicherung a. G., Vertrag NV-880-4417, 5 Mio. EUR je Schadensfall
Qualitätsmanagement: DIN EN ISO 13485 (medizinische Gasversorgungssysteme), Zertifikat Q-2291-MG, gültig bis 30.06.2027
""")
xlsx(V + "Personalliste.xlsx", Personal=[["Name", "Funktion", "Vorhaben", "Mobil", "E-Mail", "Qualifikation"],
 ["Svenja Brodersen", "Projektleiterin Los 12", "Klinik Moorhude", "0171 3920051", "brodersen@kahlberg-technik.example", "Dipl.-Ing. (FH) Elektrotechnik"],
 ["Marek Wittkowski", "Bauleiter Los 12", "Klinik Moorhude", "0171 3920052", "wittkowski@kahlberg-technik.example", "Elektromeister, verantwortliche Elektrofachkraft"],
 ["Jannik Ohlsen", "Projektleiter Los 14", "Klinik Moorhude", "0171 3920053", "ohlsen@kahlberg-technik.example", "M.Eng. Versorgungstechnik"],
 ["Ralf Deichmann", "Obermonteur Medizinische Gase", "Klinik Moorhude", "0171 3920054", "deichmann@kahlberg-technik.example", "Hartlötprüfung DIN EN ISO 13585 bis 11/2026"],
 ["Ute Sievers", "Kaufmännische Leitung, Prokuristin", "alle", "0171 3920050", "sievers@kahlberg-technik.example", ""],
 ["Birger Matthiesen", "Bauleiter", "Rathaus Osterhusen", "0171 3920057", "matthiesen@kahlberg-technik.example", "Elektromeister"]])
docx_doc(J + "01 Auftragsschreiben Los 12.docx", "Klinikgesellschaft Moorhude gGmbH · Am Siel 40 · 22998 Moorhude", "An: Kahlberg Elektro- und Medizintechnik GmbH, Gewerbering 18, 22996 Moorhude", "Moorhude, 11.03.2024", "# Auftrag Neubau Klinik Moorhude, Haus B – Los 12 Starkstromanlagen",
 "Sehr geehrter Herr Kahlberg, auf Ihr Angebot vom 12.01.2024 erteilen wir Ihnen den Zuschlag. Vertragsbestandteile sind das Leistungsverzeichnis, die Besonderen Vertragsbedingungen sowie die VOB Teile B und C in der bei Vertragsschluss geltenden Fassung.",
 {"Auftragsnummer": "KM-B-12/2024-031", "Auftragssumme netto": "2.486.900,00 EUR", "Ausführungsbeginn": "02.09.2024", "Vertragsfrist Fertigstellung": "27.02.2026", "Einzelfrist (Vertragsfrist)": "Installation Ebene 2 OP-Bereich: 24.10.2025", "Vertragsstrafe": "0,2 % der Nettoauftragssumme je Werktag, höchstens 5 %", "Sicherheit Vertragserfüllung": "5 % Bürgschaft", "Verjährungsfrist Mängelansprüche": "4 Jahre (§ 13 Abs. 4 VOB/B)"},
 "Ansprechpartnerin des Auftraggebers ist Frau Dr. Annegret Lüders, Leitung Bau und Technik. Die Fachbauüberwachung liegt bei Sörensen + Thaden Ingenieure PartG mbB. Anzeigen nach § 6 VOB/B sind schriftlich an den Auftraggeber zu richten, die Fachbauüberwachung erhält eine Abschrift.", "Mit freundlichen Grüßen", "gez. Dr. Lüders")
docx_doc(J + "02 Auftragsschreiben Los 14.docx", "Klinikgesellschaft Moorhude gGmbH · Am Siel 40 · 22998 Moorhude", "Moorhude, 22.04.2024", "# Auftrag Neubau Klinik Moorhude, Haus B – Los 14 Medizinische Gase",
 {"Auftragsnummer": "KM-B-14/2024-044", "Auftragnehmer": "Kahlberg Elektro- und Medizintechnik GmbH", "Auftragssumme netto": "738.450,00 EUR", "Ausführungsbeginn": "13.01.2025", "Vertragsfrist Fertigstellung": "30.04.2026", "Vertragsstrafe": "0,2 % je Werktag, höchstens 5 %", "Abnahme": "förmlich; in sich abgeschlossene Teile der Leistung je Ebene auf Verlangen gesondert (§ 12 Abs. 2 VOB/B)", "Verjährungsfrist Mängelansprüche": "5 Jahre, abweichend von § 13 Abs. 4 VOB/B", "Einbehalt bis Mängelfreiheit": "das Doppelte der Mangelbeseitigungskosten"},
 "Normen: DIN EN ISO 7396-1, DIN EN ISO 9170-1. Die Fachbauüberwachung Medizinische Gase führt Frau Fatma Yıldırım (Sörensen + Thaden Ingenieure PartG mbB).")
xlsx(J + "03 Projektbeteiligte.xlsx", Beteiligte=[["Rolle", "Firma", "Name", "Funktion", "Anschrift", "Telefon", "E-Mail"],
 ["Auftraggeber", "Klinikgesellschaft Moorhude gGmbH", "Dr. Annegret Lüders", "Leitung Bau und Technik", "Am Siel 40, 22998 Moorhude", "040 66969201", "lueders@klinik-moorhude.example"],
 ["Auftraggeber, Nutzer", "Klinikgesellschaft Moorhude gGmbH", "Holger Petersen", "Leiter Medizintechnik", "Am Siel 40, 22998 Moorhude", "040 66969205", "petersen@klinik-moorhude.example"],
 ["Projektsteuerung", "Lotse Projektsteuerung GmbH", "Corinna Behn", "Projektsteuerin", "Speicherweg 3, 22765 Elbstade", "040 66969310", "behn@lotse.example"],
 ["Objektplanung Gebäude", "Vossgrat Architekten", "Till Vossgrat", "Bauleitung Hochbau", "Deichgasse 7, 22998 Moorhude", "040 66969330", "vossgrat@vossgrat.example"],
 ["Fachbauüberwachung Elektro", "Sörensen + Thaden Ingenieure PartG mbB", "Henning Thaden", "Dipl.-Ing.", "Kaiserkai 12, 22763 Elbstade", "040 66969351", "thaden@soerensen-thaden.example"],
 ["Fachbauüberwachung Medizinische Gase", "Sörensen + Thaden Ingenieure PartG mbB", "Fatma Yıldırım", "M.Eng.", "Kaiserkai 12, 22763 Elbstade", "040 66969356", "yildirim@soerensen-thaden.example"],
 ["Los 07 Trockenbau", "Trockenbau Nordwall GmbH", "Kai Prehn", "Bauleiter", "Hafenring 55, 22761 Elbstade", "040 66969370", "prehn@nordwall.example"],
 ["Sachverständiger", "Ingenieurbüro Hasselmann", "Dr.-Ing. Uwe Hasselmann", "Sachverständiger für medizinische Gase", "Lindenhof 2, 23879 Möllerup", "040 66969380", "hasselmann@ib-hasselmann.example"]])
text(J + "04 Bautagebuch Los 12 September 2025.md", """
# Bautagebuch Los 12 – September 2025 (Auszug, Bauleiter Wittkowski)

**Mo 08.09.2025** – 14 °C bis 21 °C, trocken. 8 Mann. Ebene 2, Achsen C–F / 4–9: Arbeitsbeginn Kabelwege OP-Bereich nach Plan heute. Wände W2.11 bis W2.19 nur einseitig beplankt, Nordwall mit 3 Mann in Ebene 3. Kein Ständerwerk an UV-Nische 2.3. Sechs Monteure konnten dort nicht anfangen, umgesetzt nach Ebene 0 (Restarbeiten).
**Mi 10.09.2025** – 13 °C bis 19 °C, Schauer. 8 Mann. Herrn Vossgrat auf der Baustelle mündlich auf die Wände angesprochen. Zwei Monteure ziehen Ebene 1 nach.
**Fr 12.09.2025** – 12 °C bis 18 °C. Restarbeiten Ebene 0 fertig. Ab Montag für vier Mann keine Arbeit auf der Baustelle.
**Mo 15.09.2025** – 11 °C bis 17 °C, Regen. 4 Mann. Vier Monteure (Hansen, Kröger, Lütje, Öztürk) auf den Betriebshof. Deckenspiegel OP 1 bis OP 4 fehlt weiter in freigegebener Fassung. BA-05 geht morgen per E-Mail und Einschreiben hinaus, Frau Brodersen unterschreibt.
**Di 16.09.2025** – 12 °C bis 18 °C. 4 Mann. Mail von Herrn Thaden: Wände jetzt zum 01.10. zugesagt.
""")
docx_doc(J + "05 Baubesprechung 31 Protokoll.docx", "# Protokoll der Baubesprechung Nr. 31", {"Datum": "11.09.2025, 09:00 bis 10:45 Uhr", "Ort": "Baucontainer 2", "Teilnehmer": "Fr. Behn (Lotse), Hr. Vossgrat (Vossgrat), Hr. Thaden (S+T), Hr. Prehn (Nordwall), Hr. Wittkowski (Kahlberg), Hr. Ohlsen (Kahlberg)", "Verteiler": "Teilnehmer, Fr. Dr. Lüders"},
 [["TOP", "Inhalt", "wer", "bis"], ["31.1", "Los 07: Nordwall begründet den Rückstand mit Lieferverzug der Strahlenschutzplatten (Pb-Kaschierung). Zweite Beplankung OP-Bereich Ebene 2 bis 26.09.2025.", "Prehn", "26.09.2025"], ["31.2", "Deckenspiegel OP 1–4 (E-2-310 Index c) liegt bei S+T zur Freigabe.", "Thaden", "19.09.2025"], ["31.3", "Los 14: Vorbegehung Intensivstation Ebene 1 am 18.09., Abnahme der Teilleistung am 24.09.2025, 10:00 Uhr, Treffpunkt Stützpunkt ITS.", "Ohlsen", "24.09.2025"], ["31.4", "Los 12: schriftliche Behinderungsanzeige Ebene 2 folgt in KW 38.", "–", "–"], ["31.5", "Estrich Ebene 3 ab 06.10.2025.", "Vossgrat", ""]], footer="aufgestellt: Vossgrat Architekten, 12.09.2025")
pdf_doc(J + "06 Bauzeitenplan Index H Auszug.pdf", "Bauzeitenplan Haus B – Index H (Auszug Ausbau)", "Stand 28.07.2025, aufgestellt Lotse Projektsteuerung GmbH. Ersetzt Index G vom 02.05.2025.",
 [["Nr.", "Vorgang", "Los", "Anfang", "Ende", "Puffer AT"], ["214", "Trockenbau Ebene 2 OP, 2. Seite", "07", "18.08.2025", "05.09.2025", "0"], ["218", "Kabelwege und Leitungen Ebene 2 OP", "12", "08.09.2025", "02.10.2025", "0"], ["219", "Unterverteilungen UV 2.3, UV 2.4", "12", "22.09.2025", "24.10.2025", "0"], ["226", "Rohrnetz medizinische Gase Ebene 2", "14", "13.10.2025", "14.11.2025", "4"], ["231", "Abnahme medizinische Gase ITS Ebene 1", "14", "24.09.2025", "24.09.2025", "–"], ["240", "Abgehängte Decken OP", "07", "27.10.2025", "14.11.2025", "0"]],
 "# Abhängigkeiten", "Vorgang 218 setzt den Abschluss von Vorgang 214 voraus (Ende-Anfang). In Index G lag Vorgang 218 noch vom 25.08. bis 19.09.2025.", header="Lotse Projektsteuerung GmbH", footer="KM-B Terminplan Index H")
eml(J + "07 Mail Thaden 16-09-2025.eml", "Henning Thaden <thaden@soerensen-thaden.example>", "Marek Wittkowski <wittkowski@kahlberg-technik.example>", "Tue, 16 Sep 2025 08:12:00 +0200", "AW: Baufreiheit Ebene 2 OP / Deckenspiegel", """
Guten Morgen Herr Wittkowski,

Nordwall hat uns gestern Abend neu terminiert: Wände W2.11 bis W2.19 zweite Seite zu bis Mittwoch, 01.10.2025. Der 26.09. aus dem Protokoll ist damit hinfällig.
Der Deckenspiegel E-2-310 in Index c geht Ihnen freigegeben am 22.09. zu. Index b bitte nicht verwenden, die Lampenpositionen stimmen nicht.
Schicken Sie Ihre Anzeige bitte wie immer an Frau Dr. Lüders, uns in Kopie.

Gruß
H. Thaden

> Von: Marek Wittkowski
> Gesendet: Montag, 15. September 2025 16:40
>
> Hallo Herr Thaden,
> wir stehen seit einer Woche. Von sechs Leuten, die im OP-Bereich eingeplant sind, kann ich zwei anderswo gebrauchen, vier sind heute auf dem Hof. Die Positionen 03.02.0010 bis 03.02.0140 können nicht ausgeführt werden, also Kabeltragsysteme, Leitungen, und danach die beiden Unterverteilungen.
> Wenn die Wände zum 26.09. kommen, fehlen uns 15 Arbeitstage.
> Mehrkosten melden wir gesondert, die kann ich heute nicht beziffern.
""", cc="Svenja Brodersen <brodersen@kahlberg-technik.example>")
xlsx(J + "08 Behinderungsregister.xlsx", Los_12=[["Nr.", "vom", "Gegenstand", "Bauteil", "Beginn", "Verursacher", "Ende / Abmeldung", "Stand"],
 ["BA-01", "14.11.2024", "Kein Baustrom im Ostflügel", "Ebene 0", "11.11.2024", "Auftraggeber", "22.11.2024", "erledigt"], ["BA-02", "06.02.2025", "Fehlende Durchbrüche Decke Ebene 1", "Ebene 1", "03.02.2025", "Los 02 Rohbau", "17.02.2025", "erledigt"], ["BA-03", "19.05.2025", "Fehlende Schlitzpläne", "Ebene 1", "12.05.2025", "S+T", "30.05.2025", "erledigt"], ["BA-04", "07.07.2025", "Estrich nicht begehbar", "Ebene 1", "03.07.2025", "Los 05 Estrich", "14.07.2025", "erledigt"], ["BA-05", "16.09.2025", "Fehlende Vorleistung Trockenbau, fehlender Ausführungsplan", "Ebene 2, Achsen C–F / 4–9, OP-Bereich", "08.09.2025", "Los 07 Trockenbau; S+T", "", "in Vorbereitung"]])
csvf(J + "09 Planeingangsliste.csv", [["Plan", "Titel", "Index", "Datum", "Eingang", "Status"], ["E-2-300", "Grundriss Elektro Ebene 2", "d", "14.07.2025", "16.07.2025", "freigegeben"], ["E-2-310", "Deckenspiegel OP 1-4", "b", "20.06.2025", "24.06.2025", "zurückgezogen"], ["E-2-310", "Deckenspiegel OP 1-4", "c", "", "", "nicht eingegangen"], ["E-2-401", "Schema UV 2.3 / UV 2.4", "a", "02.06.2025", "04.06.2025", "freigegeben"], ["MG-1-110", "Medizinische Gase Ebene 1 ITS", "f", "11.08.2025", "12.08.2025", "freigegeben, Revisionsstand"], ["MG-2-110", "Medizinische Gase Ebene 2 OP", "c", "01.09.2025", "02.09.2025", "freigegeben"]], ";")
pdf_doc(J + "10 Pruefbericht medizinische Gase ITS.pdf", "Prüfbericht Rohrleitungssystem medizinische Gase", {"Anlage": "Klinik Moorhude Haus B, Ebene 1, Intensivstation (ITS)", "Prüfbericht Nr.": "HM-2025-117", "Prüfzeitraum": "08.09.2025 bis 12.09.2025", "Sachverständiger": "Dr.-Ing. Uwe Hasselmann, Ingenieurbüro Hasselmann", "Grundlage": "DIN EN ISO 7396-1", "Bestandsplan": "MG-1-110 Index f", "für den Auftragnehmer anwesend": "Ralf Deichmann"},
 "# Ergebnisse je Gasart", [["Gas", "Betriebsdruck", "Prüfdruck Festigkeit", "Druckabfall Dichtheit 24 h", "Entnahmestellen", "Verwechslung", "Ergebnis"], ["Sauerstoff O2", "5,0 bar", "10,0 bar", "0,012 bar", "48", "ohne Befund", "bestanden"], ["Druckluft AIR", "5,0 bar", "10,0 bar", "0,015 bar", "48", "ohne Befund", "bestanden"], ["Vakuum VAC", "-0,6 bar", "5,0 bar", "0,020 bar", "36", "ohne Befund", "bestanden"], ["AGFS", "–", "–", "–", "0", "–", "nicht Gegenstand"]],
 "# Abschnittsabsperrungen und Alarme", ("Absperrkästen: 4 Stück (AK 1.1 bis AK 1.4), Typ mit Notfalleinspeisung. Betriebsalarm und klinischer Notfallalarm geprüft, beide am Stützpunkt ITS sichtbar.", "Reinheit: Partikelprüfung und Ölgehalt in Ordnung. Sauerstoffgehalt an der ungünstigsten Entnahmestelle (Zimmer 1.24) 99,6 Vol.-%. Messgerät OxyTest 4, Nr. 7713, kalibriert 03.02.2025."),
 "# Beurteilung", "Gegen die Inbetriebnahme bestehen keine Bedenken. Die Kennzeichnung der Leitungen im Schacht S3 ist zu ergänzen.", header="Ingenieurbüro Hasselmann · Lindenhof 2 · 23879 Möllerup", footer="HM-2025-117 · Ausfertigung vom 15.09.2025", size=7.5)
pdf_doc(J + "11 Pruefbericht medizinische Gase Aufwachraum.pdf", "Prüfbericht Rohrleitungssystem medizinische Gase", {"Anlage": "Klinik Moorhude Haus B, Ebene 1, Aufwachraum", "Prüfbericht Nr.": "HM-2025-109", "Prüfzeitraum": "18.08.2025 bis 20.08.2025", "Sachverständiger": "Dr.-Ing. Uwe Hasselmann"}, [["Gas", "Prüfdruck", "Druckabfall 24 h", "Entnahmestellen", "Ergebnis"], ["Sauerstoff O2", "10,0 bar", "0,009 bar", "14", "bestanden"], ["Druckluft AIR", "10,0 bar", "0,011 bar", "14", "bestanden"]], header="Ingenieurbüro Hasselmann")
xlsx(J + "12 Maengelliste Vorbegehung.xlsx", Vorbegehung_18_09=[["Nr.", "Bereich", "Raum / Ort", "Mangel", "Art", "beseitigen bis", "geschätzte Kosten EUR", "Stand 23.09."],
 ["M-31", "ITS", "Schacht S3", "Leitungskennzeichnung unvollständig", "gering", "08.10.2025", 180, "offen"], ["M-32", "ITS", "Zimmer 1.19", "Entnahmestelle VAC, Rosette lose", "gering", "26.09.2025", 60, "behoben 22.09."], ["M-33", "ITS", "AK 1.3", "Schlüssel und Beschriftung Absperrkasten fehlen", "gering", "01.10.2025", 140, "offen"], ["M-34", "Aufwachraum", "Zimmer 1.41", "Versorgungseinheit verkratzt", "gering", "30.09.2025", 420, "offen"], ["M-35", "ITS", "Flur 1.F2", "Brandschott um DN 28 nicht verschlossen", "wesentlich", "23.09.2025", 350, "behoben 23.09."], ["M-36", "ITS", "Stützpunkt", "Bedientableau Alarm: Folie fehlt", "gering", "08.10.2025", 90, "offen"]])
xlsx(J + "13 Dokumentation ITS Uebergabe.xlsx", Unterlagen=[["Unterlage", "Exemplare", "Datum", "übergeben"], ["Revisionsplan MG-1-110 Index f", 3, "11.08.2025", "ja"], ["Prüfbericht Sachverständiger HM-2025-117", 2, "15.09.2025", "ja"], ["Bedienungsanleitung", 2, "01.09.2025", "ja"], ["Lötprotokolle", 1, "05.09.2025", "ja"], ["Konformitätserklärung Medizinprodukt", "", "", "fehlt, Nachreichung zugesagt bis 10.10.2025"], ["Einweisungsnachweis Pflegepersonal", "", "", "Einweisung geplant 29.09.2025"]])
eml(J + "14 Einladung Abnahme ITS.eml", "Jannik Ohlsen <ohlsen@kahlberg-technik.example>", "Dr. Annegret Lüders <lueders@klinik-moorhude.example>", "Fri, 19 Sep 2025 14:31:00 +0200", "Abnahme Teilleistung Medizinische Gase ITS, 24.09.2025", """
Sehr geehrte Frau Dr. Lüders,

wie in der Baubesprechung festgelegt, bitten wir um die förmliche Abnahme der Teilleistung medizinische Gasversorgung der Intensivstation, Ebene 1, am Mittwoch, 24.09.2025 um 10:00 Uhr am Stützpunkt ITS. Teilnehmen werden von unserer Seite Herr Deichmann und ich, von der Fachbauüberwachung Frau Yıldırım, für die Medizintechnik Herr Petersen.
Die Leistung ist seit dem 12.09.2025 fertiggestellt. Der Wert der Teilleistung beträgt nach Aufmaß 214.380,00 EUR netto. Die Vorbegehung vom 18.09. ergab fünf Punkte in der ITS, zwei davon (Rosette, Brandschott) sind am Tag der Abnahme erledigt.
Die Außenleitung zum Tank gehört nicht dazu, sie folgt mit der Zentrale.

Mit freundlichen Grüßen
Jannik Ohlsen
""", cc="Fatma Yıldırım <yildirim@soerensen-thaden.example>; Holger Petersen <petersen@klinik-moorhude.example>")

# ---- form 4: Behinderungsanzeige
A12 = "01 Auftragsschreiben Los 12.docx"; PB = "03 Projektbeteiligte.xlsx"; BT = "04 Bautagebuch Los 12 September 2025.md"; BP = "05 Baubesprechung 31 Protokoll.docx"; BZ = "06 Bauzeitenplan Index H Auszug.pdf"; MT = "07 Mail Thaden 16-09-2025.eml"; BR = "08 Behinderungsregister.xlsx"; PE = "09 Planeingangsliste.csv"; FS = "Firmenstammblatt.md"; PL = "Personalliste.xlsx"
F = Form("de-behinderungsanzeige-ba-05", "de", "kahlberg", "Klinik Moorhude Haus B", font="Times New Roman", size=11, band="000000", shade="F2F2F2", comment="Das Formular nennt BA-05.")
F.head(MF(a("Firma", "Kahlberg Elektro- und Medizintechnik GmbH", FS, "s"), "Firma"), " · ", MF(a("Firmenanschrift", "Gewerbering 18, 22996 Moorhude", FS, "n"), "Firmenanschrift", after=" · "))
F.p("An den Auftraggeber")
F.p("Firma/Träger: ", MF(a("AG_Name", "Klinikgesellschaft Moorhude gGmbH", A12, "s"), "AG_Name"))
F.p("z. Hd. ", MF(a("AG_Ansprechpartner", "Dr. Annegret Lüders", A12, "n", "Frau Dr. Lüders", "Frau Dr. Annegret Lüders"), "AG_Ansprechpartner"))
F.p("Abschrift an (Fachbauüberwachung): ", MF(a("Abschrift", "Sörensen + Thaden Ingenieure PartG mbB", A12, "s", "Sörensen + Thaden"), "FBU"), ", Herrn ", B(a("Abschrift: Name", "Henning Thaden", PB, "n", "Thaden"), "______________"))
F.p("Versandart: ", CK(a("Versand: E-Mail", "☒", BT, "f")), " E-Mail  ", CK(a("Versand: Einschreiben", "☒", BT, "f")), " Einschreiben  ", CK(o("Versand: Telefax", "nicht genannt")), " Telefax  ", CK(o("Versand: Bote", "nicht genannt")), " Bote/Übergabe auf der Baustelle")
F.p("Datum: ", B(a("Datum", D("2025-09-16", "de"), BR, "s"), "____________"), align="right")
F.title("Behinderungsanzeige Nr. BA-05 nach § 6 Abs. 1 VOB/B", size=14)
F.t([["Bauvorhaben", Sp(3, a("Bauvorhaben", "Neubau Klinik Moorhude, Haus B", A12, "s"))], ["Gewerk / Los", a("Gewerk / Los", "Los 12 Starkstromanlagen", A12, "s", "Starkstromanlagen", "Los 12"), "Auftrags-Nr.", a("Auftrags-Nr.", "KM-B-12/2024-031", A12, "s")], ["Auftrag vom", a("Auftrag vom", D("2024-03-11", "de"), A12, "s"), "Vertragsfrist (Gesamtfertigstellung)", a("Vertragsfrist", D("2026-02-27", "de"), A12, "n")]], [1.6, 2.3, 1.8, 1.8])
F.p("Sehr geehrte Damen und Herren,", space=8)
F.p("hiermit zeigen wir Ihnen an, dass wir uns in der ordnungsgemäßen Ausführung unserer Leistung behindert sehen.")
F.p("1. Ort der Behinderung (Ebene, Achsen, Bereich): ", B(a("Ort der Behinderung", "Ebene 2, Achsen C–F / 4–9, OP-Bereich", BR, "n", "Ebene 2, Achsen C–F / 4–9"), "______________________________"))
F.p("2. Die Behinderung besteht seit dem ", B(a("Behinderung besteht seit", D("2025-09-08", "de"), BR, "s"), "__________"), " . Sie betrifft die LV-Positionen ", B(a("LV-Positionen", "03.02.0010 bis 03.02.0140", MT, "n", "03.02.0010 – 03.02.0140", "03.02.0010-03.02.0140"), "______________"), " .")
F.p("3. Art der Behinderung (Zutreffendes ankreuzen):")
F.t([[[CK(a("Fehlende Vorleistung", "☒", BR, "s")), " fehlende oder mangelhafte Vorleistung"], [CK(a("Fehlende Ausführungsunterlagen", "☒", BR, "n")), " fehlende Ausführungsunterlagen"]], [[CK(o("Fehlende Anordnung", "keine fehlende Anordnung genannt")), " fehlende Anordnung / Entscheidung"], [CK(o("Höhere Gewalt", "nicht genannt")), " höhere Gewalt, Witterung"]], [[CK(o("Fehlende Medien", "BA-01 war der Baustrom")), " kein Baustrom / Bauwasser"], " "]], [1, 1], border="none")
F.t([["#Vorleistendes Unternehmen", "#Los", "#Fehlende Leistung", "#Bauteil", "#Soll laut Terminplan (Ende)"],
     [a("Vorleistendes Unternehmen", "Trockenbau Nordwall GmbH", PB, "n", "Trockenbau Nordwall", "Nordwall"), a("Vorleistung: Los", "07", BR, "n", "Los 07", "7"), a("Fehlende Leistung", "zweite Beplankung", BP, "f", "2. Seite", "zweite Seite", "Zweite Beplankung OP-Bereich Ebene 2", "Trockenbau Ebene 2 OP, 2. Seite", "2. Beplankung"), a("Bauteil", "W2.11 bis W2.19", BT, "f", "Wände W2.11 bis W2.19", "W2.11 – W2.19", "W2.11-W2.19"), a("Soll Vorleistung Ende", D("2025-09-05", "de"), BZ, "n")],
     [o("Vorleistung 2: Unternehmen", "nur ein Vorunternehmer"), o("Vorleistung 2: Los", "nur ein Vorunternehmer"), o("Vorleistung 2: Leistung", "nur ein Vorunternehmer"), o("Vorleistung 2: Bauteil", "nur ein Vorunternehmer"), o("Vorleistung 2: Soll", "nur ein Vorunternehmer")]], [2, .7, 2, 1.6, 1.6], kind="table_row")
F.t([["#Fehlende Unterlage (Plan-Nr.)", "#Benötigter Index", "#Angekündigt für"], [a("Fehlender Plan: Nr.", "E-2-310", PE, "s"), a("Fehlender Plan: Index", "c", PE, "n", "Index c"), a("Fehlender Plan: angekündigt", D("2025-09-22", "de") + ["22.09."], MT, "f")]], [2, 1.3, 1.5], kind="table_row")
F.p("4. Sachverhalt: ", NAR(n("Sachverhalt", ["einseitig beplankt", "Strahlenschutzplatten", "W2.11"], BT, "f"), "[Schildern, was angetroffen wurde und warum nicht gearbeitet werden kann]"))
F.p("5. Unsere Arbeiten im betroffenen Bereich sollten nach Bauzeitenplan Index ", B(a("Bauzeitenplan Index", "H", BZ, "s"), "____"), " abgeschlossen sein am ", B(a("Plan Arbeiten bis", D("2025-10-02", "de"), BZ, "n"), "________"), " . Nach letzter Mitteilung ist die Vorleistung fertig am ", B(a("Vorleistung fertig (letzte Mitteilung)", D("2025-10-01", "de"), MT, "f"), "________"), " .")
F.p("6. Eingeplantes Personal: ", B(a("Eingeplantes Personal", "6", MT, "n", "sechs"), "____"), " Monteure, davon ohne Beschäftigung auf der Baustelle: ", B(a("Ohne Beschäftigung", "4", MT, "f", "vier"), "____"), " . Stillstehende Geräte: ", B(o("Stillstehende Geräte", "nicht genannt"), "__________"))
F.p("7. Gefährdete Einzelfrist: ", B(a("Gefährdete Einzelfrist", D("2025-10-24", "de"), A12, "f"), "__________"), " Voraussichtliche Verlängerung der Ausführungsfrist: ", "____ Arbeitstage.")
F.p("8. Mehrkosten:  ", CK(a("Mehrkosten gesondert", "☒", MT, "f")), " werden gesondert angemeldet   ", CK(o("Mehrkosten beziffert", "nicht beziffert")), " sind beziffert, Betrag: ", B(o("Mehrkosten Betrag", "nicht beziffert"), "__________"), " EUR netto")
F.p("9. Mündlicher Hinweis bereits erfolgt am ", B(a("Mündlicher Hinweis am", D("2025-09-10", "de"), BT, "f"), "________"), " .")
F.p("Wir bitten um Abhilfe bis zum ", B(o("Abhilfe bis", "die Firma hat keine Frist gesetzt"), "__________"), " . Die Wiederaufnahme der Arbeiten zeigen wir nach § 6 Abs. 3 VOB/B an.")
F.p("Mit freundlichen Grüßen", space=10)
F.t([[Ps(["Ort, Datum: ", B(o("Unterschrift Ort, Datum", "zur Unterschrift"), "______________")], ["Unterschrift: ", B(o("Unterschrift", "Unterschrift"), "______________")]), Ps("Empfangsbestätigung Auftraggeber", ["erhalten am: ", B(o("Erhalten am", "füllt der Empfänger aus"), "____________")], ["Name: ", B(o("Empfänger Name", "füllt der Empfänger aus"), "____________")])]], [1, 1])
F.h("Abmeldung der Behinderung (nur bei Wegfall auszufüllen)")
F.t([["Behinderung weggefallen am", o("Weggefallen am", "noch nicht weggefallen"), "Arbeiten aufgenommen am", o("Arbeiten aufgenommen am", "noch nicht aufgenommen")], ["Dauer (AT)", o("Dauer der Behinderung", "noch nicht abgemeldet"), "Abgemeldet durch", o("Abgemeldet durch", "noch nicht abgemeldet")]], [2, 1.5, 2, 1.5])
F.foot("Geschäftsführer: ", MF(a("Geschaeftsfuehrer", "Torsten Kahlberg", FS, "s", "Dipl.-Ing. Torsten Kahlberg"), "Geschaeftsfuehrer"))

# ---- form 5: Abnahmeprotokoll
A14 = "02 Auftragsschreiben Los 14.docx"; PB10 = "10 Pruefbericht medizinische Gase ITS.pdf"; ML12 = "12 Maengelliste Vorbegehung.xlsx"; DK = "13 Dokumentation ITS Uebergabe.xlsx"; EI = "14 Einladung Abnahme ITS.eml"
F = Form("de-abnahmeprotokoll-its", "de", "kahlberg", "Klinik Moorhude Haus B", font="Arial", size=9, band="44546A", shade="D9E2F3", comment="Das Formular nennt die Teilleistung ITS, Los 14.")
F.title("Abnahmeprotokoll – Teilleistung (§ 12 Abs. 2 VOB/B)")
F.p("Teilleistung: Medizinische Gase, Intensivstation (ITS), Ebene 1", bold=True)
F.t([["=A", Sp(3, "=Vertrag")], ["Baumaßnahme", Sp(3, [FF(a("Baumaßnahme", "Neubau Klinik Moorhude, Haus B", A14, "s"))])], ["Auftraggeber (AG)", Sp(3, [FF(a("Auftraggeber", "Klinikgesellschaft Moorhude gGmbH", A14, "s"))])],
     ["Los / Gewerk", [FF(a("Los / Gewerk", "Los 14 Medizinische Gase", A14, "s", "Los 14", "Medizinische Gase"))], "Auftragsnummer", [FF(a("Auftragsnummer", "KM-B-14/2024-044", A14, "s"))]], ["Auftrag vom", [FF(a("Auftrag vom", D("2024-04-22", "de"), A14, "n"))], "Nachtragsaufträge", [FF(o("Nachtragsaufträge", "keine Nachträge in den Unterlagen"))]]], [1.4, 2.2, 1.4, 2.4])
F.t([["=B", Sp(3, "=Termin und Teilnehmer")], ["Tag der Abnahme", [FF(a("Tag der Abnahme", D("2025-09-24", "de"), EI, "s"))], "Uhrzeit", [FF(a("Uhrzeit", "10:00", EI, "s", "10:00 Uhr", "10.00 Uhr"))]], ["Treffpunkt", [FF(a("Treffpunkt", "Stützpunkt ITS", EI, "s"))], "Leistung fertiggestellt am", "12.09.2025"], ["Vorbegehung am", [FF(a("Vorbegehung am", D("2025-09-18", "de"), BP, "s"))], "Abnahme beantragt mit Schreiben vom", [FF(a("Abnahme beantragt", D("2025-09-19", "de"), EI, "f"))]]], [1.4, 2.2, 1.9, 1.9])
F.t([["#Seite", "#Firma / Stelle", "#Name", "#Unterschrift"],
     ["Auftraggeber, Bau und Technik", "Klinikgesellschaft Moorhude", a("AG: Name", "Dr. Annegret Lüders", PB, "n", "Dr. Lüders"), o("AG: Unterschrift", "Unterschrift")],
     ["Fachbauüberwachung", "Sörensen + Thaden", a("Fachbauüberwachung: Name", "Fatma Yıldırım", PB, "n", "Fatma Yildirim"), o("Fachbauüberwachung: Unterschrift", "Unterschrift")],
     ["AN, Projektleitung", "Kahlberg", a("AN Projektleitung: Name", "Jannik Ohlsen", PL, "n"), o("AN Projektleitung: Unterschrift", "Unterschrift")]], [2, 2.4, 1.9, 1.6], kind="table_row")
F.h("C  Abgenommene Leistung und Prüfungen")
F.p("Bestandsplan: ", FF(a("Bestandsplan", "MG-1-110 Index f", PB10, "s", "MG-1-110", "MG-1-110 f")), "   Prüfbericht Nr.: ", FF(a("Prüfbericht Nr.", "HM-2025-117", PB10, "s")), "   Sachverständiger: ", FF(a("Sachverständiger", "Dr.-Ing. Uwe Hasselmann", PB10, "s", "Uwe Hasselmann", "Dr. Hasselmann", "Ingenieurbüro Hasselmann")))
F.t([["#Gasart", "#Nenndruck", "#Prüfdruck", "#Druckabfall in 24 h", "#Anzahl Entnahmestellen"],
     ["Sauerstoff", a("Sauerstoff: Nenndruck", U("5,0", "bar") + ["5 bar"], PB10, "n"), a("Sauerstoff: Prüfdruck", U("10,0", "bar") + ["10 bar"], PB10, "s"), a("Sauerstoff: Druckabfall", U("0,012", "bar"), PB10, "s"), a("Sauerstoff: Entnahmestellen", "48", PB10, "s")],
     ["Kohlendioxid", o("Kohlendioxid: Nenndruck", "kein CO2 in der ITS"), o("Kohlendioxid: Prüfdruck", "kein CO2 in der ITS"), o("Kohlendioxid: Druckabfall", "kein CO2 in der ITS"), o("Kohlendioxid: Entnahmestellen", "kein CO2 in der ITS")]], [1.5, 1.3, 1.3, 1.6, 1.8])
F.p("Niedrigster gemessener O2-Gehalt (Vol.-%): ", FF(a("O2-Gehalt", U("99,6", "Vol.-%") + ["99,6 %"], PB10, "f")), "   Nicht Gegenstand der Abnahme: ", FF(a("Nicht Gegenstand", "Außenleitung zum Tank", EI, "f", "Die Außenleitung zum Tank", "AGFS", "Außenleitung")))
F.h("D  Festgestellte Mängel (am Tag der Abnahme noch offen)")
F.t([["=Ort", "=Mangel", "=Frist", "=Behoben am / Zeichen AG"]] +
    [[a(f"Mangel {i+1}: Ort", ort, ML12, "n"), a(f"Mangel {i+1}: Mangel", m, ML12, "f"), a(f"Mangel {i+1}: Frist", D(f, "de"), ML12, "n"), o(f"Mangel {i+1}: Behoben", "noch offen; Zeichen des AG")] for i, (nr, ort, m, f) in enumerate([("M-31", "Schacht S3", "Leitungskennzeichnung unvollständig", "2025-10-08"), ("M-33", "AK 1.3", "Schlüssel und Beschriftung Absperrkasten fehlen", "2025-10-01"), ("M-36", "Stützpunkt", "Bedientableau Alarm: Folie fehlt", "2025-10-08")])] +
    [[o(f"Mangel {i}: {x}", "nur drei Mängel der ITS sind offen") for x in ("Ort", "Mangel", "Frist", "Behoben")] for i in (4,)], [1.5, 3.4, 1.2, 1.8], kind="table_row")
F.h("E  Übergebene und fehlende Unterlagen")
F.p(FF(a("Revisionsplan übergeben", "☒", DK, "n"), "check"), " Revisionspläne   ", FF(o("Konformitätserklärung übergeben", "fehlt, Nachreichung zugesagt"), "check"), " Konformitätserklärung   ", FF(o("Einweisung erfolgt", "Einweisung erst am 29.09. geplant"), "check"), " Einweisungsnachweis")
F.p("Fehlende Unterlage wird nachgereicht bis: ", FF(a("Nachreichung bis", D("2025-10-10", "de"), DK, "n")))
F.h("F  Erklärung des Auftraggebers")
F.p(FF(o("Abnahme erklärt", "Erklärung des Auftraggebers"), "check"), " Die Leistung wird abgenommen.  ", FF(o("Abnahme mit Vorbehalt", "Erklärung des Auftraggebers"), "check"), " Abnahme unter Vorbehalt der Mängel nach D.  ", FF(o("Abnahme verweigert", "Erklärung des Auftraggebers"), "check"), " Die Abnahme wird verweigert.")
F.p("Vorbehalt Vertragsstrafe: ", FF(o("Vorbehalt Vertragsstrafe", "Erklärung des Auftraggebers"), "drop", ["(bitte wählen)", "ja", "nein"]), "   Einbehalt EUR: ", FF(o("Einbehalt", "setzt der Auftraggeber fest")))
F.p("Verjährungsfrist für Mängelansprüche laut Vertrag: ", FF(a("Verjährungsfrist", "5 Jahre", A14, "s", "5", "fünf Jahre")), "   Wert der Teilleistung netto (EUR): ", FF(a("Wert der Teilleistung", money(214380.00, "de"), EI, "s")))
F.t([["Ort, Datum", o("Ort, Datum", "zur Unterschrift"), "Für den AG (Name, Unterschrift)", o("Für den AG", "Unterschrift"), "Für den AN (Name, Unterschrift)", o("Für den AN", "Unterschrift")]], [1, 1.5, 1.5, 2, 1.5, 2])

# ================================================================ C: Belgium and Colombia — Hennequart SA and its Sucursal
V = "hennequart/"; J = V + "STEP Marchenoy/"
text(V + "Fiche société.md", """
# Hennequart SA – fiche société

- Siège social : rue des Charmes 88, 5990 Orneau, Belgique
- Numéro d'entreprise (BCE) : BE 0999.412.730
- Agréation : catégorie B, classe 8 (n° 99.417.2)
- Tél. : +32 81 00 01 40 – courriel : info@hennequart.example
- Administratrice déléguée : Claire Hennequart
- Directeur qualité : Benoît Stassart (système ISO 9001, certificat QS-4471)
- Assurance tous risques chantier : police TRC-88.204, Mutuelle du Condroz

## Sucursal Colombia

- Hennequart SA Sucursal Colombia, NIT 900.999.412-7
- Carrera 14 No. 90-35, oficina 702, Bogotá D.C. – tel. +57 601 000 0140
- Representante legal: Andrés Felipe Quiroga Montes, C.C. 99.417.022
- Correo: bogota@hennequart.example
""")
xlsx(V + "Personnel 2025.xlsx", Personnel=[["Nom", "Fonction", "Chantier / Proyecto", "Téléphone", "Courriel"],
 ["Maud Desmet", "Ingénieure, conductrice de travaux", "STEP Marchenoy", "+32 470 00 01 41", "m.desmet@hennequart.example"], ["Fabrice Noël", "Chef de chantier", "STEP Marchenoy", "+32 470 00 01 42", "f.noel@hennequart.example"], ["Aurélie Simonis", "Responsable qualité chantier", "STEP Marchenoy", "+32 470 00 01 43", "a.simonis@hennequart.example"], ["Benoît Stassart", "Directeur qualité", "siège", "+32 470 00 01 40", "b.stassart@hennequart.example"],
 ["Liliana Pardo Cuesta", "Directora de obra", "Túnel El Roble", "+57 300 000 0141", "l.pardo@hennequart.example"], ["Hernán Darío Ospina", "Ingeniero residente de túnel", "Túnel El Roble", "+57 300 000 0142", "h.ospina@hennequart.example"], ["Yesenia Rojas Bernal", "Ingeniera de calidad y laboratorio", "Túnel El Roble", "+57 300 000 0143", "y.rojas@hennequart.example"], ["Camilo Andrés Duarte", "Residente de vías", "Túnel El Roble", "+57 300 000 0144", "c.duarte@hennequart.example"]])
docx_doc(J + "01 Cahier spécial des charges extraits.docx", "# Cahier spécial des charges n° AQ/2023/117 – extraits", "Construction de la station d'épuration de Marchenoy (45.000 EH) – Lot 1 : génie civil. Pouvoir adjudicateur : AQUALYS, intercommunale, quai des Tanneurs 2, 5991 Marchenoy.",
 "## Art. 41 Bétons", "41.2 Béton de structure au contact des eaux usées : C30/37 – BA – EE3, EA2 – S4 – Dmax 20 mm, ciment HSR LA, rapport eau/ciment au plus 0,50, teneur en ciment au moins 340 kg/m³ (NBN EN 206 et NBN B 15-001).", "41.5 Température du béton à la livraison entre 5 et 30 °C. Le délai entre fabrication et fin de déchargement ne dépasse pas 100 minutes.", "41.7 Contrôle : par coulage de plus de 50 m³, six cubes de 150 mm, trois écrasés à 7 jours et trois à 28 jours par un laboratoire accepté. Affaissement mesuré au moins toutes les quatre toupies.", "41.9 Cure d'au moins 7 jours. 41.10 Décoffrage des bords de radier après 72 heures au plus tôt.",
 "## Art. 52 Étanchéité des reprises", "52.3 Bandes d'arrêt d'eau aux joints de dilatation : élastomère ou thermoplastique, largeur 240 mm au moins, résistance à la traction 10 MPa au moins, allongement à la rupture 350 % au moins, pression d'eau admissible 1,0 bar au moins, soudures d'angle faites en usine.", "52.4 Bandes hydrogonflantes aux reprises de bétonnage seulement.",
 "## Art. 8 Approbation des matériaux", "8.1 L'entrepreneur introduit une demande par matériau, au moins 20 jours ouvrables avant la commande. La direction des travaux répond dans les 15 jours ouvrables. Documents à joindre : fiche technique, certificat de conformité, échantillon pour les produits apparents ou d'étanchéité, liste de références.")
pdf_doc(J + "02 Notification du marché.pdf", "Notification de la conclusion du marché", "AQUALYS, intercommunale – quai des Tanneurs 2 – 5991 Marchenoy", "Marchenoy, le 14 juin 2024. Par envoi recommandé et par courriel.", {"Marché": "Construction de la station d'épuration de Marchenoy – Lot 1 : génie civil", "Cahier spécial des charges": "AQ/2023/117", "Adjudicataire": "Hennequart SA, rue des Charmes 88, 5990 Orneau", "Montant hors TVA": "9.874.215,60 EUR", "Délai d'exécution": "420 jours ouvrables", "Ordre de commencer": "2 septembre 2024", "Cautionnement": "5 % du montant initial", "Fonctionnaire dirigeante": "ir. Béatrice Lannoy", "Référence de notre dossier": "AQ-STEP-MAR-01"}, "L'étude et la surveillance sont confiées à Ingénierie Verlaine SRL. Le lot 2 (équipements électromécaniques) est attribué à Hydromec SA.", header="AQUALYS – Service travaux", footer="AQ-STEP-MAR-01 / notification lot 1")
xlsx(J + "03 Intervenants.xlsx", Intervenants=[["Qualité", "Société", "Personne", "Téléphone", "Courriel"], ["Maître d'ouvrage", "AQUALYS, intercommunale", "Béatrice Lannoy, fonctionnaire dirigeante", "+32 81 00 02 10", "b.lannoy@aqualys.example"], ["Bureau d'études, direction des travaux", "Ingénierie Verlaine SRL", "Quentin Maréchal, ingénieur", "+32 81 00 02 21", "q.marechal@verlaine.example"], ["Surveillance", "Ingénierie Verlaine SRL", "Luc Daspremont, surveillant", "+32 470 00 02 22", "l.daspremont@verlaine.example"], ["Entrepreneur lot 1", "Hennequart SA", "Maud Desmet, conductrice de travaux", "+32 470 00 01 41", "m.desmet@hennequart.example"], ["Laboratoire", "Laboratoire Sambrois de Contrôle SRL", "Ingrid Wauters", "+32 71 00 02 30", "labo@lsc.example"], ["Centrale à béton", "Bétons de l'Orneau SA, centrale de Vieux-Moulin", "Cédric Pirard, dispatching", "+32 81 00 02 40", "centrale@betonsorneau.example"], ["Fournisseur étanchéité", "Nivaplast NV", "Joris Claeys, délégué technique", "+32 9 000 02 50", "j.claeys@nivaplast.example"], ["Coordinateur sécurité", "Secura-Plan SRL", "Nadia Bouzid", "+32 81 00 02 60", "n.bouzid@securaplan.example"]])
xlsx(J + "04 Registre des coulages.xlsx", Coulages=[["N°", "Date", "Ouvrage", "Élément", "Plan", "Volume théorique m³", "Volume livré m³", "Formule", "Début", "Fin", "Décoffrage", "Cubes", "Rapport labo"],
 ["B-025", "04/09/2025", "Bassin biologique 1", "Voile nord, levée 2", "VER-311 ind. D", 64, 65, "F30-EA2-20", "07:10", "11:05", "08/09/2025", "25-1 à 25-6", "LSC-25-1120"], ["B-026", "11/09/2025", "Bassin biologique 2", "Radier, plot 2", "VER-320 ind. C", 138, 140, "F30-EA2-20", "06:40", "12:05", "15/09/2025", "26-1 à 26-6", "LSC-25-1154"], ["B-027", "18/09/2025", "Bassin biologique 2", "Radier, plot 3", "VER-320 ind. C", 142, 144, "F30-EA2-20", "06:45", "12:20", "22/09/2025", "27-1 à 27-6", "LSC-25-1188"], ["B-028", "25/09/2025", "Épaississeur", "Radier", "VER-402 ind. B", 58, 60, "F30-EA2-20", "07:15", "10:40", "29/09/2025", "28-1 à 28-6", ""]])
_t = [("06:45", "185", "19,5"), None, None, None, ("07:58", "190", "20,0"), None, None, None, ("09:20", "175", "20,5"), None, None, None, ("10:25", "180", "21,0"), None, None, None, ("11:52", "195", "21,5"), None]
_rows = [["Coulage", "Toupie", "Bon n°", "Fabrication", "Arrivée", "m³", "Affaissement mm", "T béton °C", "Remarque"]]
_mins = [405 + i * 18 for i in range(18)]
for i, x in enumerate(_t):
    arr = x[0] if x else "%02d:%02d" % divmod(_mins[i] + 4, 60)
    h, m = map(int, arr.split(":")); fab = "%02d:%02d" % divmod(h * 60 + m - 27, 60)
    _rows.append(["B-027", i + 1, f"VM-{60412+i}", fab, arr, "8,0", x[1] if x else "", x[2] if x else "", {4: "cubes 27-1 à 27-3", 12: "cubes 27-4 à 27-6"}.get(i, "")])
csvf(J + "05 Bons de livraison béton B-027.csv", _rows, ";")
text(J + "06 Journal des travaux septembre.md", """
# Journal des travaux – septembre 2025 (extraits, F. Noël)

**Mercredi 17/09** – 13/21 °C, sec. Réception du ferraillage plot 3 par M. Daspremont à 15 h 30, procès-verbal F-061, sans remarque. Coffrage de rive nettoyé, joint côté plot 2 repiqué et humidifié.

**Jeudi 18/09** – 12 °C à 6 h, 20 °C à midi, ciel voilé, pas de pluie. Coulage B-027, 18 toupies. Pompe Somers 42 m. Équipe : 1 chef, 9 hommes. Mise en place par couches de 30 cm, quatre aiguilles vibrantes de 56 mm. Arrêt de 25 min à 9 h 40 (bouchon de pompe), reprise sans joint froid, le béton n'avait pas tiré. Talochage à l'hélicoptère dès 15 h. Produit de cure Curalys 20 pulvérisé à 16 h 30, puis bâches humides. M. Daspremont présent de 6 h 30 à 11 h.

**Vendredi 19/09** – 11/18 °C, averses. Bâches remises. Rien à signaler sur B-027.

**Lundi 22/09** – 10/17 °C. Décoffrage des rives du plot 3 à 8 h. Un nid de gravier de 15 cm sur rive est, près de l'axe 7, réparé au mortier R4 le 23/09.

**Vendredi 26/09** – Enlèvement des bâches plot 3, cure de huit jours.
""")
pdf_doc(J + "07 Rapport labo LSC-25-1188.pdf", "Rapport d'essai de compression sur cubes", {"Rapport n°": "LSC-25-1188", "Date du rapport": "17 octobre 2025", "Demandeur": "Hennequart SA", "Chantier": "STEP Marchenoy, lot 1", "Coulage": "B-027, radier bassin biologique 2, plot 3", "Date de confection": "18/09/2025", "Norme": "NBN EN 12390-3", "Dimensions": "cubes 150 × 150 × 150 mm", "Conservation": "eau, 20 ± 2 °C, à partir du 19/09/2025", "Presse": "Controlab 3000, étalonnée le 12/03/2025"},
 [["Cube", "Date d'essai", "Âge j", "Masse volumique kg/m³", "Charge de rupture kN", "Résistance MPa"], ["27-1", "25/09/2025", "7", "2365", "767", "34,1"], ["27-2", "25/09/2025", "7", "2360", "754", "33,5"], ["27-3", "25/09/2025", "7", "2370", "783", "34,8"], ["27-4", "16/10/2025", "28", "2372", "1076", "47,8"], ["27-5", "16/10/2025", "28", "2378", "1094", "48,6"], ["27-6", "16/10/2025", "28", "2361", "1055", "46,9"]],
 {"Moyenne à 7 jours": "34,1 MPa", "Moyenne à 28 jours": "47,8 MPa", "Type de rupture": "satisfaisante pour tous les cubes"}, "Le présent rapport ne vaut que pour les éprouvettes essayées. Signé : Ingrid Wauters, responsable d'essais.", header="Laboratoire Sambrois de Contrôle SRL", footer="LSC-25-1188 · page")
pdf_doc(J + "08 Rapport labo LSC-25-1154.pdf", "Rapport d'essai de compression sur cubes", {"Rapport n°": "LSC-25-1154", "Date du rapport": "10 octobre 2025", "Coulage": "B-026, radier bassin biologique 2, plot 2", "Date de confection": "11/09/2025"}, [["Cube", "Date d'essai", "Âge j", "Résistance MPa"], ["26-1", "18/09/2025", "7", "32,6"], ["26-2", "18/09/2025", "7", "33,0"], ["26-3", "18/09/2025", "7", "32,2"], ["26-4", "09/10/2025", "28", "45,1"], ["26-5", "09/10/2025", "28", "44,7"], ["26-6", "09/10/2025", "28", "46,0"]], header="Laboratoire Sambrois de Contrôle SRL", footer="LSC-25-1154")
docx_doc(J + "09 Fiche de formulation F30-EA2-20.docx", "# Fiche de formulation F30-EA2-20", "Bétons de l'Orneau SA, centrale de Vieux-Moulin. Approuvée par la direction des travaux le 12/02/2025 (fiche FT-004). Remplace F30-EA2-20 version 1 (ciment 340 kg, E/C 0,50), retirée.", {"Version": "2", "Désignation": "C30/37 – BA – EE3, EA2 – S4 – Dmax 20", "Ciment": "CEM III/A 42,5 N HSR LA – 360 kg/m³", "Eau efficace": "169 l/m³", "Rapport eau/ciment": "0,47", "Sable 0/4": "720 kg/m³", "Calcaire 4/20": "1.085 kg/m³", "Adjuvant": "superplastifiant Fluidor 300 – 0,9 % de la masse de ciment", "Certification": "BENOR, n° 417/99"})
docx_doc(J + "10 Réunion de chantier 22.docx", "# Réunion de chantier n° 22 – 23 septembre 2025", {"Présents": "Mme Lannoy (AQUALYS), MM. Maréchal et Daspremont (Verlaine), Mmes Desmet et Simonis, M. Noël (Hennequart)", "Excusée": "Mme Bouzid", "Prochaine réunion": "7 octobre 2025 à 9 h"},
 "22.1 Bétons. B-027 coulé le 18/09 sans incident notable ; M. Maréchal demande que la fiche de bétonnage mentionne l'arrêt de pompage et la réparation de la rive est.", "22.2 Joints de dilatation du bassin 2. Les joints J3 et J4 (axes 4 et 8) seront exécutés à partir du 10 novembre 2025, 86 m au total. Hennequart propose la bande Elastonit E 240 de Nivaplast, en remplacement de la bande Fluxo A 190 qui n'a pas été admise (FT-016, largeur insuffisante). La demande FT-019 doit être introduite le 25 septembre. Délai de fourniture quatre semaines.", "22.3 Lot 2. Hydromec demande les réservations du poste de relevage pour le 3 octobre.", "22.4 Sécurité. Garde-corps du bassin 1 à compléter.")
xlsx(J + "11 Registre des fiches techniques.xlsx", Fiches=[["N°", "Matériau", "Produit", "Fabricant", "Fournisseur", "Article CSC", "Introduite le", "Réponse", "Date réponse", "Poste métré"], ["FT-004", "Béton de structure", "F30-EA2-20 v2", "Bétons de l'Orneau", "idem", "41.2", "28/01/2025", "approuvé", "12/02/2025", "3.1.2"], ["FT-016", "Bande d'arrêt d'eau", "Fluxo A 190", "Fluxo GmbH", "Batimat Sambre", "52.3", "18/08/2025", "refusé", "05/09/2025", "5.4.1"], ["FT-017", "Mortier de réparation R4", "Repamix R4", "Mortex SA", "Batimat Sambre", "44.1", "20/08/2025", "approuvé", "03/09/2025", "3.6.4"], ["FT-018", "Produit de cure", "Curalys 20", "Mortex SA", "Batimat Sambre", "41.9", "25/08/2025", "approuvé", "08/09/2025", "3.1.9"], ["FT-019", "Bande d'arrêt d'eau", "Elastonit E 240", "Nivaplast NV", "Nivaplast NV", "52.3", "25/09/2025", "", "", "5.4.1"]])
pdf_doc(J + "12 Fiche technique Elastonit E 240.pdf", "ELASTONIT® E 240", "Bande d'arrêt d'eau à bulbe central pour joints de dilatation", ("Profilé en élastomère EPDM vulcanisé, noir, pour ouvrages hydrauliques, stations d'épuration et réservoirs. Résiste aux eaux usées domestiques.", "Les croix, tés et angles sont vulcanisés en usine. Sur chantier, seules les soudures bout à bout sont permises, avec l'appareil VN 2."),
 [["Caractéristique", "Norme d'essai", "Valeur E 240", "Valeur E 320"], ["Largeur totale", "–", "240 mm", "320 mm"], ["Épaisseur de l'âme", "–", "9 mm", "12 mm"], ["Résistance à la traction", "ISO 37", "≥ 12 MPa", "≥ 12 MPa"], ["Allongement à la rupture", "ISO 37", "≥ 400 %", "≥ 400 %"], ["Dureté Shore A", "ISO 48-4", "62 ± 5", "62 ± 5"], ["Pression d'eau admissible", "essai interne NV-07", "1,2 bar", "2,0 bar"], ["Mouvement admissible", "–", "30 mm", "45 mm"], ["Température de service", "–", "-30 à +70 °C", "-30 à +70 °C"]],
 {"Conditionnement": "rouleaux de 25 m", "Stockage": "à plat, à l'abri du soleil, au plus 24 mois", "Usine": "Nivaplast NV, Kanaaldok 17, 9099 Lievegem-Noord", "Certificat": "ATG 99/4417, valable jusqu'au 31 mars 2028"}, header="Nivaplast NV", footer="FT E 240 – édition 03/2025")
eml(J + "13 Courriel Nivaplast 22-09-2025.eml", "Joris Claeys <j.claeys@nivaplast.example>", "Aurélie Simonis <a.simonis@hennequart.example>", "Mon, 22 Sep 2025 15:20:00 +0200", "RE: Elastonit E 240 – STEP Marchenoy", """
Bonjour Madame Simonis,

Je confirme 86 m + 4 pièces d'angle. Délai : quatre semaines après commande, livraison franco chantier. Un échantillon de 30 cm part demain par la poste. Références récentes en station d'épuration : Bellefosse (2022), Trois-Rivières (2023), Pont-à-Lire (2024).
Le prix reste celui de l'offre NV-25-0731.
Pays de fabrication : Belgique.

Bien à vous,
Joris Claeys

> De : Aurélie Simonis
> Date : 19 septembre 2025
> Bonjour Monsieur Claeys,
> Pouvez-vous confirmer la quantité pour J3 et J4 (nous avions dit 80 m, mais le métré donne plus) et l'origine ? Il nous faut aussi des références et un échantillon. La commande part au plus tard le 13 octobre, sinon nous ne tenons pas le 10 novembre.
""", cc="Maud Desmet <m.desmet@hennequart.example>")

# ---- form 6: fiche de bétonnage
CS = "01 Cahier spécial des charges extraits.docx"; NO = "02 Notification du marché.pdf"; IV = "03 Intervenants.xlsx"; RC = "04 Registre des coulages.xlsx"; BL = "05 Bons de livraison béton B-027.csv"; JT = "06 Journal des travaux septembre.md"; LB = "07 Rapport labo LSC-25-1188.pdf"; FO = "09 Fiche de formulation F30-EA2-20.docx"; R22 = "10 Réunion de chantier 22.docx"; RF = "11 Registre des fiches techniques.xlsx"; FE = "12 Fiche technique Elastonit E 240.pdf"; CN = "13 Courriel Nivaplast 22-09-2025.eml"; SO = "Fiche société.md"
P_ = "STEP Marchenoy"
F = Form("fr-fiche-betonnage-b-027", "fr", "hennequart", P_, font="Calibri", size=9.5, band="1F6F8B", shade="DDEEF3", comment="Le formulaire nomme le coulage B-027.")
F.t([[VM("#HENNEQUART SA\u2003Contrôle qualité"), "=FICHE DE BÉTONNAGE ET D'ESSAIS", "#Coulage n° B-027"], [VM(), Sp(2, ["Réf. dossier M.O. : ", B(a("Réf. dossier M.O.", "AQ-STEP-MAR-01", NO, "n"), "______________"), " Indice de la fiche : ", B(o("Indice de la fiche", "aucun document ne le dit"), "____")])]], [2, 4, 2])
F.t([["Chantier", a("Chantier", "Construction de la station d'épuration de Marchenoy", NO, "s", "station d'épuration de Marchenoy", "STEP Marchenoy", "STEP Marchenoy, lot 1"), "Maître d'ouvrage", a("Maître d'ouvrage", "AQUALYS", IV, "s", "AQUALYS, intercommunale")]], [1.4, 3, 1.4, 2.4])
F.h("1. Partie d'ouvrage")
F.t([["#Élément", "#Plan / indice", "#Réception ferraillage (PV n°)", "#Réceptionné le"], [a("Élément", "Radier, plot 3", RC, "s", "Radier plot 3"), a("Plan / indice", "VER-320 ind. C", RC, "s", "VER-320 C", "VER-320, indice C", "VER-320 / C", "VER-320 indice C"), a("Réception ferraillage: PV", "F-061", JT, "n"), a("Réception ferraillage: date", D("2025-09-17", "fr"), JT, "n")]], [2, 1.6, 1.8, 1.4])
F.h("2. Béton")
F.t([["Centrale", a("Centrale", "Bétons de l'Orneau SA, centrale de Vieux-Moulin", IV, "s", "centrale de Vieux-Moulin", "Bétons de l'Orneau SA", "Vieux-Moulin"), "Formule / version", a("Formule / version", "F30-EA2-20 version 2", FO, "n", "F30-EA2-20", "F30-EA2-20 v2", "F30-EA2-20 / 2")], ["E/C maximal prescrit", a("E/C maximal prescrit", "0,50", CS, "n", "0,5"), "E/C de la formule", a("E/C de la formule", "0,47", FO, "s")]], [2, 2.4, 1.6, 2])
F.h("3. Mise en œuvre")
F.p("Date du coulage : ", B(a("Date du coulage", D("2025-09-18", "fr"), RC, "s"), "__________"), " Début : ", B(a("Début", "06:45", RC, "s", "6 h 45", "06h45", "6h45", "6:45"), "______"), " Fin : ", B(a("Fin", "12:20", RC, "s", "12 h 20", "12h20"), "______"))
F.p("Volume commandé et livré : ", B(a("Volume livré", U("144", "m³"), RC, "n"), "______"), " m³")
F.p("Température de l'air à 6 h : ", B(a("Température de l'air à 6 h", U("12", "°C"), JT, "n"), "____"), " °C ; vent : ", B(o("Vent", "non noté au journal"), "____"), " km/h")
F.p("Moyen de mise en place :  ", CK(a("Pompe", "☒", JT, "n")), " pompe   ", CK(o("Benne", "coulé à la pompe")), " benne   ", CK(o("Goulotte", "coulé à la pompe")), " goulotte.  Vibration : ", B(a("Vibration", "quatre aiguilles vibrantes de 56 mm", JT, "f", "4 aiguilles", "aiguilles vibrantes", "quatre aiguilles", "quatre aiguilles vibrantes", "4 aiguilles vibrantes"), "____________"), " Effectif (hommes, chef compris) : ", B(a("Effectif", "10", JT, "f", "dix"), "____"))
F.p("Incidents pendant le coulage : ", NAR(n("Incidents pendant le coulage", ["25 min", "bouchon de pompe", "25 minutes"], JT, "f"), "[heure, durée, suite donnée]"))
F.p("Produit de cure : ", B(a("Cure: produit", "Curalys 20", JT, "n"), "________________"), " – durée de la cure (jours) : ", B(a("Cure: durée", "8", JT, "n", "huit"), "____"), " – Date de décoffrage : ", B(a("Décoffrage le", D("2025-09-22", "fr"), RC, "s"), "________"))
F.p("Défauts au décoffrage et réparation : ", NAR(n("Défauts au décoffrage", ["nid de gravier", "rive est", "R4"], JT, "f"), "[décrire, ou néant]"))
F.h("4. Essais sur béton frais")
rows = [["=Camion n°", "=Bon de livraison", "=Affaissement (mm)", "=T béton (°C)", "=Teneur en air (%)"]]
for i in (0, 8):
    rows.append([str(i + 1), a(f"Camion {i+1}: Bon", f"VM-{60412+i}", BL, "s"), a(f"Camion {i+1}: Affaissement", _t[i][1], BL, "s", _t[i][1] + " mm"), a(f"Camion {i+1}: T béton", _t[i][2], BL, "s", _t[i][2] + " °C"), o(f"Camion {i+1}: Air", "air occlus non mesuré")])
rows.append(["19", *[o(f"Camion 19: {x}", "dix-huit toupies seulement") for x in ("Bon", "Affaissement", "T béton", "Air")]])
F.t(rows, [1, 1.6, 1.6, 1.3, 1.4], kind="table_row")
F.h("5. Essais de compression")
F.p("Laboratoire : ", B(a("Laboratoire", "Laboratoire Sambrois de Contrôle SRL", LB, "s", "Laboratoire Sambrois de Contrôle"), "______________"), " Rapport n° ", B(a("Rapport n°", "LSC-25-1188", LB, "s"), "__________"))
F.t([["#Âge", "#Date d'essai", "#Cube a (MPa)", "#Cube b (MPa)", "#Cube c (MPa)", "#Moyenne (MPa)"], ["7 jours", a("7 j: Date d'essai", D("2025-09-25", "fr"), LB, "s"), "34,1", "33,5", "34,8", a("7 j: Moyenne", "34,1", LB, "s")], ["28 jours", a("28 j: Date d'essai", D("2025-10-16", "fr"), LB, "s"), a("28 j: Cube a", "47,8", LB, "s"), "48,6", "46,9", a("28 j: Moyenne", "47,8", LB, "s")], ["56 jours", o("56 j: Date d'essai", "pas d'essai à 56 jours"), Sp(3, ""), o("56 j: Moyenne", "pas d'essai à 56 jours")]], [1, 1.5, 1.2, 1.2, 1.2, 1.4])
F.h("6. Décision de la direction des travaux")
F.p(CK(o("Accepté", "décision de la direction des travaux")), " accepté   ", CK(o("Accepté avec remarques", "décision de la direction des travaux")), " accepté avec remarques   ", CK(o("Refusé", "décision de la direction des travaux")), " refusé")
F.t([["", "#Nom", "#Date", "#Visa"], ["Pour l'entreprise", *[o("Entreprise: " + x, "visa") for x in ("Nom", "Date", "Visa")]], ["Pour la direction des travaux", *[o("Direction: " + x, "visa de la direction des travaux") for x in ("Nom", "Date", "Visa")]]], [2.4, 2, 1.4, 2])

# ---- form 7: demande d'approbation de matériaux
F = Form("fr-demande-approbation-ft-019", "fr", "hennequart", P_, font="Verdana", size=8.5, band="7F3F00", shade="FFF2CC", border="double", comment="Le formulaire nomme la demande FT-019.")
F.p("STATION D'ÉPURATION DE MARCHENOY – LOT 1", bold=True, align="center")
F.title("Demande d'approbation de matériau FT-019", align="center")
F.p("(art. 8 du cahier spécial des charges – une demande par matériau)", align="center", size=7.5)
F.t([["=Adjudicataire", "=Direction des travaux"],
     [Ps("Hennequart SA", ["Adresse : ", CC(a("Adjudicataire: Adresse", "rue des Charmes 88, 5990 Orneau", SO, "s"), "[adresse]")], ["Responsable qualité du chantier : ", CC(a("Responsable qualité", "Aurélie Simonis", "Personnel 2025.xlsx", "s"), "[nom]")]),
      Ps("Ingénierie Verlaine SRL", ["Ingénieur : ", CC(a("Ingénieur", "Quentin Maréchal", IV, "s"), "[nom]")], ["Fonctionnaire dirigeant(e) : ", CC(a("Fonctionnaire dirigeante", "Béatrice Lannoy", NO, "s", "ir. Béatrice Lannoy"), "[nom]")], ["Reçu le : ", CC(o("Reçu le", "rempli par la direction des travaux"), "[date]", "date")])]], [1, 1])
F.h("Objet")
F.t([["Date d'introduction", a("Date d'introduction", D("2025-09-25", "fr"), RF, "s"), "Article du CSC", a("Article du CSC", "52.3", RF, "s"), "Poste du métré", a("Poste du métré", "5.4.1", RF, "s")], ["Nature du matériau", Sp(2, a("Nature du matériau", "Bande d'arrêt d'eau", RF, "n", "bande d'arrêt d'eau à bulbe central")), "Demande précédente pour ce poste / suite", a("Demande précédente", "FT-016", RF, "n"), a("Demande précédente: suite", "refusé", RF, "f", "refusée", "non admise", "refus")], ["Où il sera mis en œuvre", Sp(5, a("Où il sera mis en œuvre", "joints J3 et J4", R22, "n", "J3 et J4", "joints J3 et J4 (axes 4 et 8)", "Joints de dilatation J3 et J4", "joints de dilatation du bassin 2"))]], [1.7, 1.5, 1.2, 1.1, 1.7, 1])
F.h("Produit proposé")
F.p("Dénomination commerciale : ", INS(a("Dénomination commerciale", "Elastonit E 240", RF, "n"), "[marque et type]"))
F.p("Fabricant et lieu de production : ", INS(a("Fabricant", "Nivaplast NV", RF, "s"), "[fabricant]"), " – pays : ", INS(a("Pays d'origine", "Belgique", CN, "n"), "[pays]"), " – matière : ", INS(a("Matière", "EPDM", FE, "f", "élastomère EPDM", "élastomère EPDM vulcanisé", "EPDM vulcanisé"), "[matière]"))
F.p("Agrément technique (ATG) n° ", B(a("ATG n°", "99/4417", FE, "n", "ATG 99/4417"), "____________"), " Déclaration environnementale (EPD) n° ", B(o("EPD n°", "pas d'EPD dans le dossier"), "__________"))
F.p("Délégué technique du fournisseur : ", B(a("Délégué technique", "Joris Claeys", IV, "n"), "____________"))
F.h("Conformité")
F.t([["=Caractéristique", "=Exigence du CSC", "=Valeur du produit", "=Norme d'essai", "=Conforme"],
     ["Largeur", a("Largeur: Exigence", "240 mm", CS, "s", "240 mm au moins", "≥ 240 mm", "240"), a("Largeur: Valeur", "240 mm", FE, "s", "240"), "–", [CK(a("Largeur: Conforme", "☒", FE, "f"))]],
     ["Traction", a("Traction: Exigence", "10 MPa", CS, "s", "10 MPa au moins", "≥ 10 MPa", "10"), a("Traction: Valeur", "12 MPa", FE, "s", "≥ 12 MPa", "12"), "ISO 37", [CK(a("Traction: Conforme", "☒", FE, "f"))]],
     ["Tenue à la pression d'eau", a("Pression: Exigence", "1,0 bar", CS, "n", "1,0 bar au moins", "≥ 1,0 bar", "1,0", "1 bar"), a("Pression: Valeur", "1,2 bar", FE, "n", "1,2"), a("Pression: Norme", "NV-07", FE, "n", "essai interne NV-07"), [CK(a("Pression: Conforme", "☒", FE, "f"))]],
     ["Dureté", o("Dureté: Exigence", "le CSC n'exige rien"), a("Dureté: Valeur", "62 ± 5", FE, "n", "62 ± 5 Shore A", "62"), a("Dureté: Norme", "ISO 48-4", FE, "s"), [CK(o("Dureté: Conforme", "pas d'exigence à comparer"))]],
     ["Adhérence au béton", o("Adhérence: Exigence", "aucun document"), o("Adhérence: Valeur", "aucun document"), o("Adhérence: Norme", "aucun document"), [CK(o("Adhérence: Conforme", "aucun document"))]]], [2, 1.6, 1.6, 1.4, 1])
F.h("Fourniture")
F.t([["Quantité", "Pièces d'angle", "Délai après commande", "Commande au plus tard le", "Début de pose", "Prix unitaire"], [a("Quantité", U("86", "m"), CN, "s"), a("Pièces d'angle", "4", CN, "n", "4 pièces"), a("Délai après commande", "quatre semaines", CN, "s", "4 semaines"), a("Commande au plus tard le", D("2025-10-13", "fr") + ["13 octobre"], CN, "n"), a("Début de pose", D("2025-11-10", "fr"), R22, "f"), o("Prix unitaire", "l'offre n'est pas au dossier")]], [1, 1, 1.3, 1.4, 1.3, 1])
F.h("Annexes jointes")
F.p(CK(a("Annexe: fiche technique", "☒", FE, "n")), " fiche technique   ", CK(a("Annexe: références", "☒", CN, "n")), " références   ", CK(o("Annexe: bordereau de prix", "l'offre n'est pas au dossier")), " bordereau de prix   ", CK(o("Annexe: PV d'essai de laboratoire", "aucun procès-verbal au dossier")), " PV d'essai de laboratoire du produit")
F.t([["=Références – chantier"], [a("Référence 1", "Bellefosse", CN, "s", "Bellefosse (2022)")], [a("Référence 2", "Trois-Rivières", CN, "s", "Trois-Rivières (2023)")], [a("Référence 3", "Pont-à-Lire", CN, "s", "Pont-à-Lire (2024)")], [o("Référence 4", "trois références")], [o("Référence 5", "trois références")]], [1], kind="table_row")
F.h("Réponse de la direction des travaux")
F.t([["Avis", [CK(o("Avis: approuvé", "réponse de la direction")), " approuvé  ", CK(o("Avis: approuvé avec réserves", "réponse de la direction")), " approuvé avec réserves  ", CK(o("Avis: refusé", "réponse de la direction; le refus était FT-016")), " refusé"]], ["Remarques", o("Remarques de la direction", "réponse de la direction")], ["Date et signature", o("Date et signature", "réponse de la direction")]], [1, 4])
F.t([["Pour l'adjudicataire – nom", o("Adjudicataire: nom du signataire", "signature"), "Signature", o("Adjudicataire: signature", "signature")]], [2, 2, 1, 2])

# ---------------------------------------------------------------- Colombia
J = V + "Túnel El Roble/"
def cop(x): return f"{round(x):,}".replace(",", ".")
def cant(x, d=1):
    return f"{x:,.{d}f}".replace(",", "\0").replace(".", ",").replace("\0", ".")
ITEMS = [("1.1", "Excavación en túnel, sección tipo III", "m3", 96400, 412300, 58240.5, 4862.0), ("1.2", "Concreto lanzado f'c 28 MPa con fibra", "m3", 14850, 1284600, 8731.2, 398.4), ("1.3", "Pernos de anclaje L = 4 m", "un", 21600, 148900, 13045, 966), ("1.4", "Arcos metálicos HEB 160", "kg", 612000, 11250, 344180, 21640), ("2.1", "Subbase granular SBG-38", "m3", 18200, 138700, 6120, 1485), ("2.2", "Mezcla asfáltica MDC-19", "m3", 9640, 812400, 0, 0), ("3.1", "Cuneta revestida en concreto", "m", 7450, 196200, 2310, 420)]
TOT = sum(round(i[4] * i[6]) for i in ITEMS); ANT = 71408915230; AMO = round(TOT * .2); RET = round(TOT * .05); NETO = TOT - AMO - RET; ACUM = ANT + TOT; VACT = 196970450000; ANTICIPO = 36924090000; AMO_ANT = round(ANT * .2)
docx_doc(J + "01 Contrato IIV-OB-118-2023.docx", "# Contrato de obra IIV-OB-118-2023 – resumen para la dirección de obra", {"Entidad contratante": "Instituto de Infraestructura Vial de Santa Clara – IIV", "NIT de la entidad": "899.999.417-1", "Contratista": "Hennequart SA Sucursal Colombia", "Objeto": "Construcción de la vía Puerto Salgado – El Roble, sector 2, PK 12+400 a PK 19+850, incluido el túnel El Roble", "Valor inicial": "$ 184.620.450.000", "Plazo inicial": "30 meses", "Fecha de suscripción": "18 de diciembre de 2023", "Fecha de inicio": "3 de junio de 2024", "Anticipo": "20 % del valor inicial: $ 36.924.090.000; se amortiza con el 20 % de cada acta", "Retención en garantía": "5 % de cada acta", "Forma de pago": "actas mensuales de obra a precios unitarios", "Interventoría": "Consorcio Intervial Roble, contrato IIV-INT-121-2023"},
 "## Especificaciones particulares (extracto)", "EP-07 Concreto lanzado por vía húmeda. Resistencia especificada 28 MPa a 28 días; 8 MPa a 24 horas; energía de absorción mínima 700 J (panel EN 14488-5). Fibra metálica mínimo 30 kg/m3. Relación agua/material cementante máxima 0,45. Acelerante libre de álcalis. Cada diseño se somete a la interventoría con quince días hábiles de anticipación.", "EP-12 Mezcla asfáltica MDC-19: según Artículo 450 de las especificaciones generales.")
pdf_doc(J + "02 Otrosí No 2.pdf", "Otrosí No. 2 al contrato IIV-OB-118-2023", "Entre el Instituto de Infraestructura Vial de Santa Clara y Hennequart SA Sucursal Colombia, suscrito el 15 de mayo de 2025.", "# Cláusula primera. Adición", "Adicionar el valor del contrato en doce mil trescientos cincuenta millones de pesos ($ 12.350.000.000).", "# Cláusula segunda. Prórroga", "Prorrogar el plazo en cuatro (4) meses. Plazo total: treinta y cuatro (34) meses.", {"Valor total del contrato": "$ 196.970.450.000", "Nueva fecha de terminación": "2 de abril de 2027", "Fecha de terminación anterior": "2 de diciembre de 2026"}, "# Cláusula tercera. Garantías", "El contratista ampliará la póliza de cumplimiento CU-99417 de Seguros del Páramo en los diez días siguientes. El Otrosí No. 1 (20 de noviembre de 2024) modificó únicamente la forma de pago.", header="IIV – Oficina Jurídica", footer="Otrosí 2 – IIV-OB-118-2023")
xlsx(J + "03 Directorio.xlsx", Directorio=[["Entidad", "Cargo", "Nombre", "Matrícula / documento", "Teléfono", "Correo"], ["IIV", "Supervisora del contrato", "Mariela Torres Vargas", "", "+57 601 000 0210", "mtorres@iiv.example"], ["Consorcio Intervial Roble", "Director de interventoría", "Óscar Iván Benítez", "25202-099417 CND", "+57 601 000 0221", "obenitez@intervialroble.example"], ["Consorcio Intervial Roble", "Especialista en pavimentos y materiales", "Paola Andrea Sierra", "25202-088120 CND", "+57 601 000 0222", "psierra@intervialroble.example"], ["Hennequart SA Sucursal Colombia", "Directora de obra", "Liliana Pardo Cuesta", "25202-077341 CND", "+57 300 000 0141", "l.pardo@hennequart.example"], ["Hennequart SA Sucursal Colombia", "Residente de túnel", "Hernán Darío Ospina", "17202-061225 CLD", "+57 300 000 0142", "h.ospina@hennequart.example"], ["Hennequart SA Sucursal Colombia", "Calidad y laboratorio", "Yesenia Rojas Bernal", "25202-112908 CND", "+57 300 000 0143", "y.rojas@hennequart.example"], ["Laboratorio Geoensayos del Sur SAS", "Directora técnica", "Beatriz Elena Muñoz", "", "+57 602 000 0230", "lab@geoensayosdelsur.example"]])
def pre(rows, rev, tot, extra):
    h = ["Ítem", "Descripción", "Un.", "Cantidad contrato", "Valor unitario $", "Acumulado anterior", "Presente acta", "Acumulado", "Valor presente acta $"]
    return [[f"Preacta No. 14 – agosto de 2025 – revisión {rev}"], h] + [[i[0], i[1], i[2], i[3], i[4], i[5], i[6], round(i[5] + i[6], 1), round(i[4] * i[6])] for i in rows] + [["", "TOTAL", "", "", "", "", "", "", tot]] + extra
xlsx(J + "04 Preacta 14 agosto rev 1.xlsx", Cantidades=pre(ITEMS, "1 (conciliada con interventoría el 4 de septiembre de 2025)", TOT, []),
 Resumen=[["Concepto", "Valor $"], ["Valor obra ejecutada en el mes", TOT], ["Valor actas anteriores (1 a 13)", ANT], ["Valor ejecutado acumulado", ACUM], ["Por ejecutar", VACT - ACUM], ["Amortización anticipo, 20 %", AMO], ["Amortizado en actas anteriores", AMO_ANT], ["Anticipo por amortizar después de esta acta", ANTICIPO - AMO_ANT - AMO], ["Retención en garantía, 5 %", RET], ["Neto a pagar", NETO]],
 Memoria_1_2=[["Frente", "PK desde", "PK hasta", "m3 lanzado", "Observación"], ["Portal entrada", "15+214", "15+251", 214.6, ""], ["Portal salida", "17+088", "17+057", 183.8, "descontado rebote 14,2 m3"], ["", "", "Total", 398.4, ""]])
R0 = [(i[:6] + (412.6,)) if i[0] == "1.2" else i for i in ITEMS]
xlsx(J + "05 Preacta 14 agosto rev 0 ANULADA.xlsx", Cantidades=pre(R0, "0 (1 de septiembre de 2025) – anulada", sum(round(i[4] * i[6]) for i in R0), []))
docx_doc(J + "06 Acta de obra 13 julio.docx", "# Acta de obra mensual No. 13", {"Contrato": "IIV-OB-118-2023", "Período": "1 al 31 de julio de 2025", "Fecha del acta": "11 de agosto de 2025", "Valor del acta": "$ 3.902.118.640", "Valor acumulado": "$ 71.408.915.230", "Avance programado acumulado": "38,9 %", "Avance ejecutado acumulado": "36,3 %", "Longitud excavada túnel acumulada": "2.486 m", "Factura": "HSC-0213", "Días de lluvia": "9", "Personal promedio": "338"}, "Firmado: Liliana Pardo Cuesta, Óscar Iván Benítez.")
text(J + "07 Bitácora agosto 2025.md", """
# Bitácora de obra – agosto de 2025 (extractos, folios 402 a 431)

**4 de agosto, folio 404.** Soleado. Portal entrada PK 15+219, avance 2 m, terreno clase III. Portal salida: mantenimiento del jumbo.

**12 de agosto, folio 412.** Lluvia fuerte desde las 14:00. Portal salida: desprendimiento en la clave de cerca de 6 m3 en el PK 17+071, sin lesionados. Se sanea y se colocan doce pernos adicionales y concreto lanzado. Se informa a la interventoría por correo.

**19 de agosto, folio 419.** Nublado. Frente de vías: extendida la subbase entre PK 13+100 y PK 13+820. Cunetas costado derecho 140 m.

**27 de agosto, folio 427.** Visita de la supervisora Mariela Torres. Pide cerrar la vía de acceso con paleteros en las dos entradas.

**31 de agosto, folio 431.** Cierre del mes: 68 m de túnel excavados en el mes (37 m portal entrada, 31 m portal salida); acumulado 2.554 m de 3.420 m. Doce días con lluvia, cuatro con suspensión parcial en vías. Personal promedio 352. Sin accidentes con incapacidad; un incidente (desprendimiento del 12).
""")
docx_doc(J + "08 Comité de obra 58.docx", "# Comité de obra No. 58 – 3 de septiembre de 2025", {"Lugar": "Campamento PK 14+300", "Hora": "8:00 a. m.", "Asistentes": "Mariela Torres (IIV); Óscar Benítez, Paola Sierra (interventoría); Liliana Pardo, Hernán Ospina, Yesenia Rojas, Camilo Duarte (contratista)"},
 "1. Avance a 31 de agosto: programado 41,8 %, ejecutado 37,9 %. El atraso viene del frente de salida.", "2. Cantidades: la interventoría observa el rebote del concreto lanzado en el ítem 1.2; se concilia el 4 de septiembre.", "3. Diseño de mezcla: la versión 1 de CL-28-F35 fue devuelta por relación a/mc de 0,48. La versión 2 se presenta como SDM-07 el 8 de septiembre. Uso previsto: sostenimiento del túnel, secciones tipo III y IV, desde el 1 de octubre. La MDC-19 (SDM-08) se presenta en noviembre.", "4. Predial: falta la entrega del predio 27-B, PK 18+640 a PK 18+910, a cargo del IIV.", "5. Ambiental: renovación del permiso de vertimientos del portal salida, vence el 30 de noviembre de 2025.", footer="Elaboró: Consorcio Intervial Roble")
eml(J + "09 Correo interventoría 04-09-2025.eml", "Óscar Iván Benítez <obenitez@intervialroble.example>", "Liliana Pardo Cuesta <l.pardo@hennequart.example>", "Thu, 04 Sep 2025 17:44:00 -0500", "RE: Preacta 14 – ítem 1.2", """
Ingeniera Liliana:

Conciliado hoy con el ingeniero Ospina. El ítem 1.2 queda en 398,4 m3 (se descuentan 14,2 m3 de rebote del portal salida). Los demás ítems no cambian. Favor anular la revisión 0 y elaborar el acta con la revisión 1.

Recuerde dejar en observaciones el desprendimiento del 12 de agosto y que el predio 27-B sigue sin entregar.

Óscar Iván Benítez

> De: Liliana Pardo
> Enviado: 1 de septiembre de 2025
> Ingeniero Óscar, adjunto preacta 14 revisión 0, ítem 1.2 con 412,6 m3.
""")
csvf(J + "10 Registro de diseños de mezcla.csv", [["Solicitud", "Mezcla", "Versión", "Uso", "Informe laboratorio", "Fecha solicitud", "Estado"], ["SDM-04", "CL-21", "1", "Sellado de taludes", "GDS-24-0877", "12/08/2024", "aprobado 03/09/2024"], ["SDM-05", "CH-28 hidráulico", "1", "Revestimiento y cunetas", "GDS-24-0902", "02/10/2024", "aprobado 25/10/2024"], ["SDM-06", "CL-28-F35", "1", "Sostenimiento túnel", "GDS-25-0340", "14/07/2025", "devuelto 01/08/2025"], ["SDM-07", "CL-28-F35", "2", "Sostenimiento túnel", "GDS-25-0412", "08/09/2025", "en elaboración"]])
pdf_doc(J + "11 Informe GDS-25-0412 CL-28-F35 v2.pdf", "Informe de diseño de mezcla – concreto lanzado", {"Informe": "GDS-25-0412", "Fecha de emisión": "5 de septiembre de 2025", "Cliente": "Hennequart SA Sucursal Colombia", "Mezcla": "CL-28-F35, versión 2, vía húmeda", "Resistencia especificada": "28 MPa a 28 días", "Resistencia requerida de diseño (f'cr)": "36,5 MPa", "Fecha de la mezcla de prueba": "4 de agosto de 2025"},
 "# Dosificación por metro cúbico (agregados en condición SSS)", [["Material", "Marca o fuente", "kg/m3"], ["Cemento ART", "Cementos Altamira, planta Río Claro", "430"], ["Microsílice", "Silicor 920", "25"], ["Agua", "pozo campamento", "200"], ["Arena natural", "Cantera La Esmeralda", "1.252"], ["Gravilla 3/8\"", "Trituradora El Roble", "402"], ["Fibra metálica", "Drax 35/65", "35"], ["Superplastificante", "Plastilan SP 4", "5,5"]], {"Relación agua / material cementante": "0,44", "Acelerante en boquilla": "Rapidol AF, libre de álcalis, 6 % del cemento", "Masa unitaria del concreto fresco": "2.345 kg/m3", "Asentamiento": "200 mm a los 10 min, 180 mm a los 60 min", "Temperatura de la mezcla": "23 °C", "Contenido de aire": "4,2 %"},
 "---", "# Resistencia de núcleos extraídos de artesas (MPa)", [["Edad", "N1", "N2", "N3", "Promedio"], ["1 día", "10,1", "9,6", "9,8", "9,8"], ["3 días", "19,9", "19,2", "19,7", "19,6"], ["7 días", "27,4", "26,8", "27,1", "27,1"], ["28 días", "38,9", "37,8", "38,5", "38,4"]],
 "# Energía de absorción (EN 14488-5)", [["Panel", "J a 25 mm"], ["P1", "751"], ["P2", "728"], ["P3", "747"], ["Promedio", "742"]],
 "# Granulometría combinada", [["Tamiz", "% que pasa", "Límites"], ["3/8\" (9,5 mm)", "98", "90 – 100"], ["No. 4 (4,75 mm)", "79", "70 – 85"], ["No. 16 (1,18 mm)", "46", "35 – 55"], ["No. 100 (0,15 mm)", "6", "2 – 10"]], "Módulo de finura combinado 3,1. Firma: Beatriz Elena Muñoz, directora técnica.", header="Laboratorio Geoensayos del Sur SAS", footer="GDS-25-0412")
pdf_doc(J + "12 Informe GDS-25-0340 CL-28-F35 v1.pdf", "Informe de diseño de mezcla – concreto lanzado", {"Informe": "GDS-25-0340", "Fecha de emisión": "10 de julio de 2025", "Mezcla": "CL-28-F35, versión 1", "Relación agua / material cementante": "0,48"}, [["Material", "kg/m3"], ["Cemento ART", "410"], ["Agua", "197"], ["Fibra metálica", "35"]], [["Edad", "Promedio MPa"], ["1 día", "7,9"], ["28 días", "34,6"]], header="Laboratorio Geoensayos del Sur SAS", footer="Versión devuelta por la interventoría el 1 de agosto de 2025")
xlsx(J + "13 Ensayos de agregados.xlsx", Agregados=[["Ensayo", "Norma", "Arena La Esmeralda", "Gravilla El Roble", "Límite"], ["Absorción %", "INV E-222 / 223", "1,6", "1,1", "máx. 3"], ["Densidad SSS kg/m3", "INV E-222 / 223", "2.610", "2.660", ""], ["Desgaste Los Ángeles %", "INV E-218", "", "24", "máx. 40"], ["Equivalente de arena %", "INV E-133", "81", "", "mín. 60"], ["Materia orgánica (color)", "INV E-212", "1", "", "máx. 3"], ["Fecha de muestreo", "", "21/07/2025", "21/07/2025", ""]])
csvf(J + "14 Plan de obra mensual.csv", [["Mes", "Programado mes $", "Programado acumulado $"], ["Julio 2025", "4.760.000.000", "76.621.000.000"], ["Agosto 2025", "5.712.000.000", "82.333.000.000"], ["Septiembre 2025", "5.980.000.000", "88.313.000.000"]])

CT = "01 Contrato IIV-OB-118-2023.docx"; OT = "02 Otrosí No 2.pdf"; DR = "03 Directorio.xlsx"; PA = "04 Preacta 14 agosto rev 1.xlsx"; BI = "07 Bitácora agosto 2025.md"; CO = "08 Comité de obra 58.docx"; CR = "09 Correo interventoría 04-09-2025.eml"; RM = "10 Registro de diseños de mezcla.csv"; LG = "11 Informe GDS-25-0412 CL-28-F35 v2.pdf"; AG = "13 Ensayos de agregados.xlsx"; PO = "14 Plan de obra mensual.csv"; PE25 = "Personnel 2025.xlsx"
def M(x): c = cop(x); return [f"$ {c}", f"${c}", c, c.replace(".", ","), f"{round(x)}", c + ",00", c.replace(".", ",") + ".00", c.replace(".", " ")]
def Q(x):
    r = []
    for d in ((0, 1, 2) if x == round(x) else (1, 2)): r += [cant(x, d), f"{x:,.{d}f}", f"{x:.{d}f}", f"{x:.{d}f}".replace(".", ",")]
    return list(dict.fromkeys(r))
F = Form("es-acta-obra-14", "es", "hennequart", "Túnel El Roble", font="Arial Narrow", size=9.5, band="006747", shade="E7F3EC", comment="El formulario nombra el acta 14, agosto de 2025.")
F.t([[VM("#INSTITUTO DE INFRAESTRUCTURA VIAL DE SANTA CLARA"), "#ACTA DE OBRA MENSUAL No. 14", "Código: F-GC-031"], [VM(), "Mes: agosto de 2025", "Versión: 6"]], [3, 4, 1.6])
F.t([[Sp(4, "=1. INFORMACIÓN DEL CONTRATO")],
     ["Contratista", a("Contratista", "Hennequart SA Sucursal Colombia", CT, "s"), "NIT del contratista", a("NIT del contratista", "900.999.412-7", SO, "s", "900999412-7")],
     ["Representante legal", a("Representante legal", "Andrés Felipe Quiroga Montes", SO, "s"), "Contrato de interventoría No.", a("Interventoría: contrato No.", "IIV-INT-121-2023", CT, "n", "Consorcio Intervial Roble / IIV-INT-121-2023")],
     ["Valor inicial ($)", a("Valor inicial", M(184620450000), CT, "s"), "Valor de las adiciones ($)", a("Valor de las adiciones", M(12350000000), OT, "n")],
     ["Valor actual ($)", a("Valor actual", M(VACT), OT, "n"), "Plazo actual", a("Plazo actual", "34 meses", OT, "n", "34", "treinta y cuatro (34) meses", "treinta y cuatro meses")],
     ["Acta de inicio (fecha)", a("Acta de inicio (fecha)", D("2024-06-03", "es"), CT, "n"), "Vence el", a("Vence el", D("2027-04-02", "es"), OT, "f")],
     ["Póliza de cumplimiento No.", a("Póliza de cumplimiento", "CU-99417", OT, "s"), "Póliza vigente hasta", o("Póliza vigente hasta", "ningún documento da la vigencia")],
     ["Suspensiones (días)", o("Suspensiones", "ningún documento habla de suspensión del contrato"), "Supervisor(a) de la entidad", a("Supervisora", "Mariela Torres Vargas", DR, "s")]], [1.6, 2.6, 1.6, 2.2])
rows = [["=Ítem", "=Descripción", "=Un.", "=V. unitario $", "=Cant. acta anterior (acum.)", "=Cant. este período", "=Cant. acumulada", "=Valor este período $"]]
for i in ITEMS:
    nm = i[0]
    if nm == "2.2":
        rows.append([i[0], i[1], i[2], cop(i[4]), "0", "0", "0", "0"]); continue
    full = nm in ("1.1", "1.2")
    rows.append([i[0], i[1], i[2], a(f"{nm} V. unitario", M(i[4]), PA, "s") if nm in ("1.2",) else cop(i[4]), a(f"{nm} Cant. anterior", Q(i[5]), PA, "n") if full else cant(i[5], 0),
                 a(f"{nm} Cant. este período", Q(i[6]), PA, "n" if nm != "1.2" else "s") if nm != "3.1" else cant(i[6], 0), a(f"{nm} Cant. acumulada", Q(round(i[5] + i[6], 1)), PA, "s") if nm == "1.2" else cant(i[5] + i[6], 1 if nm == "1.1" else 0), a(f"{nm} Valor", M(i[4] * i[6]), PA, "s") if nm in ("1.1", "1.2") else cop(i[4] * i[6])])
rows.append(["3.2", *[o(f"3.2 {x}", "no hay más ítems en la preacta") for x in ("Descripción", "Un.", "V. unitario", "Cant. anterior", "Cant. este período", "Cant. acumulada", "Valor")]])
F.p("2. CANTIDADES DE OBRA DEL PERÍODO", bold=True, color="006747")
F.t(rows, [.6, 2.6, .5, 1.2, 1.3, 1.2, 1.2, 1.6], kind="table_row")
F.p("3. BALANCE FINANCIERO", bold=True, color="006747")
F.t([["Valor del acta", a("Valor del acta", M(TOT), PA, "n"), "(–) Amortización del anticipo", a("Amortización del anticipo", M(AMO), PA, "s")], ["(–) Retegarantía", a("Retegarantía", M(RET), PA, "n"), "Valor líquido a girar", a("Valor líquido a girar", M(NETO), PA, "f")], ["Ejecutado antes de esta acta", a("Ejecutado antes de esta acta", M(ANT), PA, "n"), "Saldo del contrato", a("Saldo del contrato", M(VACT - ACUM), PA, "f")], ["Saldo del anticipo", a("Saldo del anticipo", M(ANTICIPO - AMO_ANT - AMO), PA, "n"), "Factura No.", o("Factura No.", "la factura HSC-0213 es del acta 13")]], [2, 2, 2, 2])
F.p("4. AVANCE", bold=True, color="006747")
F.p("Avance programado acumulado: ", B(a("Avance programado", U("41,8", "%"), CO, "s"), "______"), " %   Inversión prevista para el mes: $ ", B(a("Inversión prevista para el mes", M(5712000000), PO, "f"), "____________"))
F.p("Túnel excavado en el mes: ", B(a("Túnel excavado en el mes", U("68", "m"), BI, "s"), "______"), " m   Túnel excavado a la fecha: ", B(a("Túnel excavado a la fecha", U("2.554", "m") + ["2554 m", "2554"], BI, "n"), "______"), " m   Días con lluvia: ", B(a("Días con lluvia", "12", BI, "s", "doce"), "____"), "   Trabajadores (promedio): ", B(a("Trabajadores promedio", "352", BI, "n"), "____"), "   Accidentes incapacitantes: ", B(a("Accidentes incapacitantes", "0", BI, "f", "sin accidentes", "ninguno", "cero"), "____"))
F.p("5. OBSERVACIONES", bold=True, color="006747")
F.p(NAR(n("Observaciones", ["desprendimiento", "27-B"], CR, "f"), "[Hechos del mes que las partes quieren dejar escritos]"))
F.p("Predios pendientes de entrega: ", B(a("Predios pendientes", "27-B", CO, "n", "predio 27-B"), "__________"))
F.p("6. FIRMAS. Para constancia se firma en ", B(o("Lugar de firma", "el acta aún no se firma"), "____________"), " , fecha de firma: día ", B(o("Día de firma", "la fecha de firma no está; 11 de agosto es del acta 13"), "____"), " , mes ", B(o("Mes de firma", "la fecha de firma no está"), "__________"), " .")
F.t([["#Por el contratista", "#Por la interventoría", "#Supervisión IIV"], [o("Firma contratista", "firma"), o("Firma interventoría", "firma"), o("Firma supervisión", "firma")], [["Nombre: ", B(o("Nombre contratista", "bloque de firma"), "______________")], ["Nombre: ", B(o("Nombre interventoría", "bloque de firma"), "______________")], ["Nombre: ", B(o("Nombre supervisión", "bloque de firma"), "______________")]]], [1, 1, 1])

# ---- form 9: diseño de mezcla
F = Form("es-solicitud-mezcla-sdm-07", "es", "hennequart", "Túnel El Roble", font="Tahoma", size=9, band="833C0B", shade="F8E5D6", comment="El formulario nombra la solicitud SDM-07.")
F.head("Consorcio Intervial Roble – Gestión de materiales\tF-MAT-04")
F.title("SOLICITUD DE APROBACIÓN DE DISEÑO DE MEZCLA", align="center")
F.p("Solicitud No. SDM-07", bold=True, align="center")
F.t([["#Contrato", "#Fecha de la solicitud", "#Dirigida a (director de interventoría)"], [a("Contrato", "IIV-OB-118-2023", CT, "s"), a("Fecha de la solicitud", D("2025-09-08", "es"), RM, "s"), a("Dirigida a", "Óscar Iván Benítez", DR, "n")], ["#Responsable de calidad", "#Matrícula profesional", "#Celular"], [a("Responsable de calidad", "Yesenia Rojas Bernal", DR, "n"), a("Matrícula profesional", "25202-112908 CND", DR, "s", "25202-112908"), a("Celular", "+57 300 000 0143", DR, "n", "300 000 0143")]], [2, 1.8, 2.4])
F.p("Tipo de mezcla:  ", CK(o("Concreto hidráulico", "es concreto lanzado; CH-28 es SDM-05")), " concreto hidráulico   ", CK(a("Concreto lanzado", "☒", LG, "s")), " concreto lanzado   ", CK(o("Mezcla asfáltica", "MDC-19 es SDM-08, en noviembre")), " mezcla asfáltica")
F.p("Denominación de la mezcla: ", CC(a("Denominación de la mezcla", "CL-28-F35", RM, "s", "CL-28-F35 versión 2", "CL-28-F35, versión 2"), "[código]"), "  Versión: ", CC(a("Versión", "2", RM, "s"), "[n.º]"), "  Reemplaza la solicitud: ", CC(a("Reemplaza la solicitud", "SDM-06", RM, "f"), "[n.º]"), "  Proceso: ", CC(a("Proceso", "vía húmeda", LG, "n"), "Elija un elemento", "drop", ["vía seca", "vía húmeda"]))
F.p("Especificación particular aplicable: ", B(a("Especificación particular", "EP-07", CT, "s"), "________"), "  Elemento donde se usará: ", B(a("Elemento donde se usará", "sostenimiento del túnel", CO, "n", "sostenimiento del túnel, secciones tipo III y IV", "sostenimiento túnel", "Sostenimiento de túnel"), "____________________"), "  A partir de: ", B(a("A partir de", D("2025-10-01", "es"), CO, "n"), "________"))
F.p("Laboratorio: ", B(a("Laboratorio", "Laboratorio Geoensayos del Sur SAS", LG, "s", "Geoensayos del Sur SAS"), "______________"), "  Informe No.: ", B(a("Informe No.", "GDS-25-0412", LG, "s"), "________"), "  Acreditación ONAC No.: ", B(o("Acreditación ONAC", "no figura"), "________"))
F.h("A. Materiales y dosificación por m³")
mats = [("Cemento", "Cementos Altamira", "430", "s", ["Cementos Altamira, planta Río Claro", "Altamira"]), ("Adición (humo de sílice)", "Silicor 920", "25", "n", []), ("Aditivo reductor de agua", "Plastilan SP 4", "5,5", "n", [])]
F.t([["=Material", "=Marca / procedencia", "=Cantidad (kg)", "=Costo ($/kg)"]] + [[m, a(f"{m}: Marca", b, LG, d_, *alt), a(f"{m}: Cantidad", k_, LG, d_, k_ + " kg", k_.replace(".", "").replace(",", "."), k_.replace(".", "")), o(f"{m}: Costo", "sin precios de materiales") if i in (0, 1) else "–"] for i, (m, b, k_, d_, alt) in enumerate(mats)] + [["Ceniza volante", o("Ceniza volante: Marca", "no lleva"), o("Ceniza volante: Cantidad", "no lleva"), "–"]], [2.2, 3, 1.4, 1.4])
F.p("Relación a/mc: ", B(a("Relación a/mc", "0,44", LG, "n", "0.44"), "____"), " (máximo permitido ", B(a("Relación máxima", "0,45", CT, "s", "0.45"), "____"), " )   Acelerante: ", B(a("Acelerante", "Rapidol AF", LG, "s"), "__________"))
F.h("B. Agregados")
F.t([["#", "#Fino", "#Grueso"], ["Absorción (%)", a("Absorción: Fino", "1,6", AG, "s", "1.6", "1,6 %"), "1,1"], ["Desgaste en máquina de Los Ángeles (%)", o("Desgaste: Fino", "no se ensaya en la arena"), a("Desgaste: Grueso", "24", AG, "s", "24 %")], ["Sanidad en sulfatos (%)", o("Sanidad: Fino", "no ensayada"), o("Sanidad: Grueso", "no ensayada")]], [3, 1.4, 1.4])
F.t([["#Tamiz", "No. 4", "No. 50", "No. 100"], ["#% pasa (combinado)", a("Tamiz No. 4: % pasa", "79", LG, "s", "79 %"), o("Tamiz No. 50: % pasa", "el informe no trae ese tamiz"), a("Tamiz No. 100: % pasa", "6", LG, "s", "6 %")]], [2, 1, 1, 1])
F.h("C. Resultados")
F.t([["=Propiedad", "=Exigido", "=Obtenido"], ["Asentamiento a la hora (mm)", "–", a("Asentamiento a la hora: Obtenido", "180", LG, "f", "180 mm")], ["Resistencia a 24 h (MPa)", a("24 h: Exigido", "8", CT, "n", "8 MPa", "8,0"), a("24 h: Obtenido", "9,8", LG, "n", "9.8", "9,8 MPa")], ["Resistencia a 28 días, promedio (MPa)", "28", a("28 días: Obtenido", "38,4", LG, "s", "38.4", "38,4 MPa")], ["Tenacidad (J)", a("Tenacidad: Exigido", "700", CT, "f", "700 J"), a("Tenacidad: Obtenido", "742", LG, "f", "742 J")], ["Resistencia a 90 días (MPa)", o("90 días: Exigido", "no se exige"), o("90 días: Obtenido", "no se ensayó")], ["Permeabilidad (mm)", o("Permeabilidad: Exigido", "no figura"), o("Permeabilidad: Obtenido", "no figura")]], [3, 1.4, 1.4])
F.p("Motivo por el que se devolvió la versión anterior: ", NAR(n("Motivo de la devolución", ["0,48", "0.48"], CO, "f"), "[si aplica]"))
F.h("D. Respuesta de la interventoría")
F.p(CK(o("Aprobado", "decide la interventoría")), " aprobado   ", CK(o("Aprobado con comentarios", "decide la interventoría")), " aprobado con comentarios   ", CK(o("Devuelto", "decide la interventoría; devuelto fue la versión 1")), " devuelto")
F.t([["Comentarios", Sp(3, o("Comentarios", "para la interventoría"))], ["Especialista de materiales", o("Especialista: firma", "para la interventoría"), "Fecha de respuesta", o("Fecha de respuesta", "para la interventoría; 1 de agosto es de la versión 1")], ["Firma del contratista", o("Firma del contratista", "firma"), "Radicado No.", o("Radicado No.", "lo da la interventoría")]], [2, 2, 1.6, 1.6])

# ================================================================ D: China — 华岭, 光伏电站
V = "hualing/"; J = V + "石坪100MWp光伏发电项目/"
text(V + "公司简介.md", """
# 华岭新能源工程有限公司

- 统一社会信用代码：91990417MA0HL0417X
- 注册地址：泽江市高新区云栖路66号，邮编 990041
- 电话：0990-5550140　传真：0990-5550149　邮箱：office@hualing-ne.example
- 法定代表人：秦守义
- 资质：电力工程施工总承包二级（证书编号 D299004417），承装（修、试）电力设施许可证二级
- 安全生产许可证：（泽）JZ安许证字〔2023〕004417，有效期至2026年8月30日
- 质量管理部部长：柳青
- 在建项目：石坪100MWp光伏发电项目；沙井子50MWp渔光互补项目
""")
xlsx(V + "人员证书台账.xlsx", 人员=[["姓名", "岗位", "所在项目", "证书编号", "有效期", "电话"], ["陆建平", "项目经理", "石坪", "一级建造师 泽1992023004417", "2026-11-30", "0990-5550151"], ["邹文涛", "项目技术负责人", "石坪", "高级工程师 G2019-0417", "长期", "0990-5550152"], ["田晓燕", "质检员", "石坪", "质检 ZJ-2204417", "2027-05-18", "0990-5550153"], ["何志强", "材料员", "石坪", "材料 CL-2203318", "2027-05-18", "0990-5550154"], ["苗雨桐", "资料员", "石坪", "资料 ZL-2205521", "2026-12-02", "0990-5550155"], ["龚伟", "项目经理", "沙井子", "一级建造师 泽1992021003302", "2027-03-31", "0990-5550161"], ["方玲", "质检员", "沙井子", "质检 ZJ-2201190", "2026-09-09", "0990-5550163"]])
docx_doc(J + "01 施工合同摘要.docx", "# 施工总承包合同摘要", {"工程名称": "云岚县石坪100MWp光伏发电项目", "工程地点": "云岚县石坪镇大窝村", "合同编号": "YLLY-SP-EPC-2024-08", "建设单位": "云岚绿源新能源有限公司", "施工单位": "华岭新能源工程有限公司", "设计单位": "泽江电力设计院有限公司", "监理单位": "衡越工程监理有限公司", "合同价": "人民币 31,860.00 万元", "开工日期": "2025年3月10日", "计划并网日期": "2025年12月20日", "光伏组件总量": "172,414 块（580 Wp）", "材料报审要求": "材料、设备进场后3日内报监理审查，未经审查不得使用；组件每批按比例送第三方检测"}, "组件质量标准：功率公差 0～+5 W；EL 检测不得有隐裂、断栅；绝缘电阻不小于 40 MΩ；执行 GB 50794、GB/T 9535。", font="SimSun", east="宋体")
xlsx(J + "02 参建单位通讯录.xlsx", 通讯录=[["单位", "单位性质", "姓名", "职务", "电话", "邮箱"], ["云岚绿源新能源有限公司", "建设单位", "白景行", "项目负责人", "0990-5550210", "bai@ylly.example"], ["衡越工程监理有限公司", "监理单位", "顾明远", "总监理工程师", "0990-5550221", "gu@hengyue.example"], ["衡越工程监理有限公司", "监理单位", "韩雪梅", "专业监理工程师（电气）", "0990-5550222", "han@hengyue.example"], ["衡越工程监理有限公司", "监理单位", "邢刚", "专业监理工程师（土建）", "0990-5550223", "xing@hengyue.example"], ["泽江电力设计院有限公司", "设计单位", "尹书航", "设计总工程师", "0990-5550231", "yin@zjdl.example"], ["晟曜光电科技有限公司", "组件供应商", "丁露", "项目客服经理", "0990-5550241", "ding@shengyao.example"], ["启测新能源检测有限公司", "检测单位", "郝国栋", "检测室主任", "0990-5550251", "hao@qice.example"]])
xlsx(J + "03 材料设备进场台账.xlsx", 台账=[["报审编号", "材料名称", "规格型号", "生产厂家", "批号", "到货数量", "单位", "进场日期", "存放地点", "拟用部位", "质量证明文件", "复检报告", "报审状态"],
 ["SP-CL-017", "光伏支架", "固定式 C 型钢 Q355B", "泽江恒固钢构有限公司", "HG250711", 318, "t", "2025-07-22", "1#堆场", "1#～4#方阵", "合格证、材质单", "QC-GJ-2025-0432", "已审"], ["SP-CL-020", "光伏组件（第二批）", "SY-N72-580", "晟曜光电科技有限公司", "SY2508B", 21700, "块", "2025-08-19", "2#堆场", "3#、4#方阵", "合格证、出厂检验报告 SY-QC-250811", "QC-GF-2025-0571", "已审"], ["SP-CL-022", "光伏专用电缆", "H1Z2Z2-K 1×4", "泽江线缆有限公司", "XL25-0830", 96, "km", "2025-09-05", "仓库", "5#～9#方阵", "合格证", "QC-DL-2025-0603", "已审"], ["SP-CL-023", "光伏组件（第三批）", "SY-N72-580", "晟曜光电科技有限公司", "SY2509A", 24180, "块", "2025-09-16", "3#堆场", "5#～9#方阵", "合格证、出厂检验报告 SY-QC-250903", "QC-GF-2025-0619", "待报"], ["SP-CL-024", "组串式逆变器", "NB-300HV", "诺邦电气有限公司", "NB2509", 62, "台", "2025-09-24", "仓库", "5#～9#方阵", "合格证", "", "待报"]])
csvf(J + "04 送货单汇总 第三批组件.csv", [["送货单号", "车次", "到货日期", "托数", "块数", "签收人", "备注"], ["SY-DN-0916-01", "1-13", "2025-09-14", 260, 8060, "何志强", ""], ["SY-DN-0916-02", "14-26", "2025-09-15", 260, 8060, "何志强", "第19车外包装破损1托"], ["SY-DN-0916-03", "27-39", "2025-09-16", 260, 8060, "何志强", "到齐"]])
pdf_doc(J + "05 出厂检验报告 SY-QC-250903.pdf", "出厂检验报告", {"报告编号": "SY-QC-250903", "产品名称": "N型双玻单晶光伏组件", "型号": "SY-N72-580", "批号": "SY2509A", "批量": "24,180 块", "生产日期": "2025年9月1日至9月6日", "检验日期": "2025年9月8日", "生产单位": "晟曜光电科技有限公司 二工厂", "执行标准": "GB/T 9535、GB/T 20047"}, [["项目", "标准要求", "检验结果", "判定"], ["标称功率", "580 W，公差 0～+5 W", "580.2～585.0 W", "合格"], ["开路电压 Voc", "51.20 V ±3%", "51.24 V", "合格"], ["短路电流 Isc", "14.38 A ±4%", "14.41 A", "合格"], ["外形尺寸", "2278×1134×30 mm", "符合", "合格"], ["单块质量", "32.5 kg ±3%", "32.4 kg", "合格"]], "产品认证证书编号：GF-CERT-2024-0990，有效期至2027年4月9日。检验员：孙可。", header="晟曜光电科技有限公司 质量部", footer="SY-QC-250903", cjk=True)
pdf_doc(J + "06 第三方检测报告 QC-GF-2025-0619.pdf", "检测报告", {"报告编号": "QC-GF-2025-0619", "委托单位": "华岭新能源工程有限公司", "工程名称": "云岚县石坪100MWp光伏发电项目", "样品": "光伏组件 SY-N72-580，批号 SY2509A", "抽样日期": "2025年9月17日", "见证人": "韩雪梅", "抽样数量": "32 块", "检测日期": "2025年9月18日至9月19日", "签发日期": "2025年9月20日"}, [["检测项目", "检测数量", "技术要求", "检测结果", "单项结论"], ["外观检查", "32", "无破损、无气泡", "32 块符合", "合格"], ["EL 检测", "32", "无隐裂、断栅", "31 块符合，1 块隐裂（序列号 SY2509A07718）", "1 块不合格"], ["最大功率", "8", "≥580 W", "平均 583.6 W，最小 580.9 W", "合格"], ["绝缘电阻", "8", "≥40 MΩ", "最小 212 MΩ", "合格"], ["湿漏电流", "8", "≥40 MΩ", "最小 96 MΩ", "合格"]], "---", "# 加倍抽样", "对 EL 项目加倍抽取 64 块复检，全部符合，该批判定为合格，隐裂组件作退换处理。复检日期：2025年9月20日。", "检测：郝国栋　仪器：便携式EL检测仪 EL-700，编号 QC-E-033，检定有效期至2026年2月11日", header="启测新能源检测有限公司", footer="QC-GF-2025-0619 共2页", cjk=True)
pdf_doc(J + "07 第三方检测报告 QC-GF-2025-0571.pdf", "检测报告", {"报告编号": "QC-GF-2025-0571", "样品": "光伏组件 SY-N72-580，批号 SY2508B", "抽样数量": "32 块", "签发日期": "2025年8月24日"}, [["检测项目", "检测结果"], ["EL 检测", "32 块符合"], ["最大功率", "平均 582.8 W，最小 580.4 W"], ["绝缘电阻", "最小 198 MΩ"]], header="启测新能源检测有限公司", cjk=True)
text(J + "08 施工日志 2025年9月.md", """
# 施工日志（摘录）记录人：苗雨桐

**9月14日　晴　17～29℃**　第三批组件开始到货，3#堆场卸车13车。汽车吊1台，装卸工22人。

**9月16日　多云　16～27℃**　第三批组件到齐，共39车。开箱检查由田晓燕、何志强与丁露共同进行，抽开156托，发现6块玻璃破裂，全部出自第19车。当场拍照，丁露确认由厂家更换。

**9月17日　晴**　启测公司进场抽样，监理韩雪梅旁站。

**9月20日　小雨**　第三方报告出具。隐裂1块与破损6块一并移至隔离区。

**9月22日　晴**　厂家补发7块新组件到场，验收无异常，报审资料今日由邹文涛审核完毕，定于9月23日报监理。

**9月23日　晴**　5#方阵支架验收完成，等待组件报审批复后开始安装，计划9月26日。
""")
docx_doc(J + "09 监理例会纪要 第27次.docx", "# 第27次监理例会纪要", {"时间": "2025年9月19日 14:30", "地点": "项目部会议室", "主持人": "顾明远", "参加人": "白景行；顾明远、韩雪梅、邢刚；陆建平、邹文涛、田晓燕", "记录": "邢刚"}, "一、进度：1#、2#方阵组件安装完成，3#、4#方阵完成百分之六十二。", "二、材料：第三批组件已到场，第三方检测尚未出报告。总监要求报审时附EL复检情况和退换说明。第二批组件报审表SP-CL-020已批复。", "三、安全：3#堆场组件堆放不得超过两托高，加盖防风网。", "四、设计：5#方阵东南角避让坟地，减少组串4串，以设计变更单SJ-BG-11为准。", font="SimSun", east="宋体")
eml(J + "10 邮件 丁露 2025-09-21.eml", "丁露 <ding@shengyao.example>", "何志强 <he@hualing-ne.example>", "Sun, 21 Sep 2025 10:05:00 +0800", "回复：第三批组件退换", """
何工：

7块补发组件今天下午发出，运单号 SF-YL-77120，明天到。新组件序列号为 SY2509A24181 至 SY2509A24187。破损原因已查明，为运输途中第19车绑带松脱所致，运输由我司承担。隐裂的一块也按同样办法处理。

丁露

> 发件人：何志强
> 时间：2025年9月20日 17:30
> 丁经理，6块破裂，加上检测出隐裂的1块，共7块，请尽快补发，23日我们要报审。
""")
csvf(J + "11 方阵组件分配表.csv", [["方阵", "设计块数", "组串数", "每串块数", "备注"], ["5#", 4732, 182, 26, "已按SJ-BG-11扣减4串"], ["6#", 4888, 188, 26, ""], ["7#", 4888, 188, 26, ""], ["8#", 4836, 186, 26, ""], ["9#", 4836, 186, 26, ""], ["合计", 24180, 930, 26, ""]])
xlsx(J + "12 进度计划 9-12月.xlsx", 计划=[["工作", "开始", "完成", "责任人"], ["3#、4#方阵组件安装", "2025-08-26", "2025-09-28", "陆建平"], ["5#～9#方阵组件安装", "2025-09-26", "2025-11-05", "陆建平"], ["逆变器安装", "2025-10-10", "2025-11-12", "邹文涛"], ["并网验收", "2025-12-15", "2025-12-20", "陆建平"]])

HT = "01 施工合同摘要.docx"; TX = "02 参建单位通讯录.xlsx"; TZ = "03 材料设备进场台账.xlsx"; SH = "04 送货单汇总 第三批组件.csv"; CC_ = "05 出厂检验报告 SY-QC-250903.pdf"; JC = "06 第三方检测报告 QC-GF-2025-0619.pdf"; RZ = "08 施工日志 2025年9月.md"; YJ = "10 邮件 丁露 2025-09-21.eml"; FP = "11 方阵组件分配表.csv"; JD = "12 进度计划 9-12月.xlsx"; RY = "人员证书台账.xlsx"; GS = "公司简介.md"
F = Form("zh-baoshen-sp-cl-023", "zh", "hualing", "石坪100MWp光伏发电项目", font="SimSun", east="宋体", size=10.5, band="404040", shade="EDEDED", comment="表格写明报审编号 SP-CL-023。")
F.p("表 B.0.6", size=9)
F.title("工程材料、构配件、设备报审表", align="center", size=16)
F.p("工程名称：", B(a("工程名称", "云岚县石坪100MWp光伏发电项目", HT, "s", "石坪100MWp光伏发电项目"), "________________________"), "　编号：SP-CL-023")
F.t([[Ps(["致：", B(a("致（项目监理机构）", "衡越工程监理有限公司", HT, "n"), "____________________"), "（项目监理机构）"],
   ["　　于", B(a("进场日期", D("2025-09-16", "zh"), TZ, "s"), "______________"), "进场的拟用于工程", B(a("拟用部位", "5#～9#方阵", TZ, "s", "5#~9#方阵", "5#-9#方阵", "5#至9#方阵"), "______________"), "部位的", B(a("材料名称", "光伏组件（第三批）", TZ, "s", "光伏组件", "第三批光伏组件"), "______________"), "，经我方检验合格，现将相关资料报上，请予以审查。"],
   ["附件：1. 出厂检验报告，编号", B(a("出厂检验报告编号", "SY-QC-250903", TZ, "s"), "____________"), "；产品认证证书，编号", B(a("产品认证证书编号", "GF-CERT-2024-0990", CC_, "s"), "____________"), "。"],
   ["　　　2. 第三方检测报告，编号", B(a("第三方检测报告编号", "QC-GF-2025-0619", TZ, "n"), "____________"), "，签发日期", B(a("检测报告签发日期", D("2025-09-20", "zh"), JC, "s"), "__________"), "。"],
   ["　　　3. 进口商检证明，编号", B(o("商检证明编号", "国产组件，资料里没有"), "____________"), "。"],
   ["施工项目经理部（盖章）：", B(o("施工项目经理部盖章", "盖章处"), "____________")], ["项目经理（签字）：", B(o("项目经理签字", "签字处"), "____________"), "　日期：", B(o("项目经理签字日期", "签字日期由本人填写"), "__________")])],
   [Ps("审查意见：", ["", INS(o("审查意见", "监理填写"), "［由项目监理机构填写］", after="\n审查意见：\n")], ["专业监理工程师（签字）：", B(o("专业监理工程师签字", "监理签字"), "____________"), "　日期：", B(o("监理签字日期", "监理填写"), "__________")])]], [1])
F.p("附表一　材料设备数量清单", bold=True, space=8)
F.t([["#生产厂家", a("生产厂家", "晟曜光电科技有限公司", TZ, "s"), "#原产地（国别）", "中国"], ["#海关编码", o("海关编码", "资料里没有"), "#批号", a("批号", "SY2509A", TZ, "s")], ["#生产日期", a("生产日期", "2025年9月1日至9月6日", CC_, "s", "2025年9月1日～9月6日", "2025年9月1日至2025年9月6日", "2025年9月1日-9月6日"), "#堆放位置", "3#堆场"]], [1.4, 2.4, 1.5, 2.6])
rows = [["#序号", "#送货单号", "#到货日期", "#托数", "#数量（块）"]]
for i, d_ in enumerate(("2025-09-14", "2025-09-15", "2025-09-16")):
    if i == 1: rows.append([str(i + 1), "SY-DN-0916-02", "2025-09-15", "260", "8060"]); continue
    if i == 0: rows.append(["1", "SY-DN-0916-01", "2025-09-14", "260", "8060"]); continue
    rows.append([str(i + 1), a(f"{i+1}: 送货单号", f"SY-DN-0916-0{i+1}", SH, "s"), a(f"{i+1}: 到货日期", D(d_, "zh"), SH, "s"), a(f"{i+1}: 托数", "260", SH, "s", "260托"), a(f"{i+1}: 数量", "8060", SH, "s", "8,060", "8060块")])
for k in (4,): rows.append([str(k), *[o(f"{k}: {x}", "只有三张送货单") for x in ("送货单号", "到货日期", "托数", "数量")]])
rows.append([Sp(4, "#合计（块）"), a("合计（块）", "24180", TZ, "n", "24,180", "24180块", "24180 块")])
F.t(rows, [.6, 2, 1.6, 1, 1.4], kind="table_row")
F.p("附表二　进场检验（自检）记录", bold=True, space=8)
F.t([["检验日期", [CC(a("检验日期", D("2025-09-16", "zh"), RZ, "n"), "单击选择日期", "date")], "施工单位检验人", [CC(a("施工单位检验人", "田晓燕", RZ, "n", "田晓燕、何志强", "田晓燕，何志强"), "填写姓名")]], ["破损（块）", Sp(3, [CC(a("破损（块）", "6", RZ, "n", "6块", "6 块"), "填写")])], ["破损来源车次", [CC(a("破损来源车次", "第19车", RZ, "f", "19"), "填写")], "补发到场日期", [CC(a("补发到场日期", D("2025-09-22", "zh"), RZ, "f"), "单击选择日期", "date")]], ["退换总数（含检测不合格）", [CC(a("退换总数", "7", YJ, "f", "7块", "7 块"), "填写")], "补发组件序列号", [CC(a("补发组件序列号", "SY2509A24181 至 SY2509A24187", YJ, "n", "SY2509A24181", "SY2509A24181至SY2509A24187", "SY2509A24181～SY2509A24187", "SY2509A24181-SY2509A24187"), "填写")]]], [1.8, 2, 1.6, 2.6])
F.t([["=检测项目", "=标准要求", "=检测数量", "=检测结果", "=合格", "=不合格"],
   ["最大功率", "≥580 W", "8", a("最大功率: 检测结果", "平均 583.6 W，最小 580.9 W", JC, "s", "583.6 W", "583.6", "583.6W"), [CK(a("最大功率: 合格", "☒", JC, "s"))], [CK(o("最大功率: 不合格", "该项合格"))]],
   ["绝缘", a("绝缘: 标准要求", "≥40 MΩ", JC, "n", "≥40MΩ", "40"), "8", a("绝缘: 检测结果", "最小 212 MΩ", JC, "n", "212 MΩ", "212MΩ", "212"), [CK(a("绝缘: 合格", "☒", JC, "n"))], [CK(o("绝缘: 不合格", "该项合格"))]],
   ["PID 试验", o("PID: 标准要求", "未做"), o("PID: 检测数量", "未做"), o("PID: 检测结果", "未做"), [CK(o("PID: 合格", "未做"))], [CK(o("PID: 不合格", "未做"))]]], [1.4, 1.8, 1.2, 2.8, .8, .9])
F.p("EL初检隐裂组件序列号：", B(a("隐裂组件序列号", "SY2509A07718", JC, "n"), "______________"), "　加倍复检数量（块）：", B(a("加倍复检数量", "64", JC, "s", "64块"), "______"), "　见证人：", B(a("见证人", "韩雪梅", JC, "s"), "________"))
F.p("本批组件计划开始安装日期：", B(a("计划开始安装日期", D("2025-09-26", "zh"), JD, "f"), "__________"), "　用于组串总数：", B(a("组串总数", "930", FP, "f", "930串"), "______"))
F.p("质检员证书编号：", B(a("质检员证书编号", "ZJ-2204417", RY, "n", "质检 ZJ-2204417"), "____________"))
F.t([["质检员签字", o("质检员签字", "签字处"), "材料员签字", o("材料员签字", "签字处"), "技术负责人签字", o("技术负责人签字", "签字处")]], [1.2, 1.6, 1.2, 1.6, 1.4, 1.6])
F.foot("施工单位：", PH(a("施工单位", "华岭新能源工程有限公司", GS, "s"), "【施工单位名称】"), "　资质证书编号：", PH(a("资质证书编号", "D299004417", GS, "n"), "【资质证书编号】"))

# ================================================================ write all
def main():
    tot = dict(n=0, open=0, same=0, near=0, far=0)
    for old in os.listdir(HERE):
        if old.endswith(".toml"): os.remove(os.path.join(HERE, old))
    for f in FORMS:
        st = f.finish(); print(f.name, st)
        for k in tot: tot[k] += st[k]
    an = tot["n"] - tot["open"]
    print(len(FORMS), "forms", tot, "answerable", an, {k: f"{100*tot[k]/an:.0f}%" for k in ("same", "near", "far")}, f"open {100*tot['open']/tot['n']:.0f}%")
main()
