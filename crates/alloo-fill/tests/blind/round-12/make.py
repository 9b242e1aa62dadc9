# Makes the templates, vaults and labels of this set: python3 crates/alloo-fill/tests/blind/round-12/make.py
import csv, datetime, io, os, re, shutil, sys
from xml.sax.saxutils import escape
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
import openpyxl
from openpyxl.styles import Font
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer, PageBreak
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont

HERE = os.path.dirname(os.path.abspath(__file__))
REL = "crates/alloo-fill/tests/blind/round-12"
sys.path.insert(0, os.path.join(HERE, "..", "..", "labels"))
sys.dont_write_bytecode = True
import check
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
for d in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, d), ignore_errors=True)
    os.makedirs(os.path.join(HERE, d))
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
RAW = {}   # (vault, path) -> text, for the self-check


# ---------- values
class D:
    def __init__(self, iso): self.d = datetime.date.fromisoformat(iso)
class Mo:
    def __init__(self, v): self.v = v
MON = {"en": "January February March April May June July August September October November December".split(),
       "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
       "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
       "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()}
def values(x, lang, us=False):
    if isinstance(x, D):
        d = x.d; y, m, t = d.year, d.month, d.day
        iso = d.isoformat()
        dm = [f"{t:02}/{m:02}/{y}", f"{t}/{m}/{y}", f"{t:02}.{m:02}.{y}", f"{t}.{m}.{y}", f"{t:02}-{m:02}-{y}"]
        if lang == "zh":
            return [f"{y}年{m}月{t}日", f"{y}年{m:02}月{t:02}日", iso, f"{y}.{m}.{t}", f"{y}.{m:02}.{t:02}", f"{y}/{m}/{t}", f"{y}/{m:02}/{t:02}"]
        n = MON[lang][m - 1]
        if us:
            return [f"{n} {t}, {y}", f"{m}/{t}/{y}", f"{m:02}/{t:02}/{y}", f"{n[:3]} {t}, {y}", f"{n[:3]}. {t}, {y}", f"{t} {n} {y}", iso]
        if lang == "en": return [f"{t} {n} {y}", f"{t} {n[:3]} {y}", f"{t:02} {n} {y}", iso, f"{n} {t}, {y}"] + dm
        if lang == "de": return [f"{t:02}.{m:02}.{y}", f"{t}.{m}.{y}", f"{t}. {n} {y}", iso]
        if lang == "fr": return [f"{t} {n} {y}" if t > 1 else f"1er {n} {y}", iso, f"{t} {n} {y}"] + dm
        if lang == "es": return [f"{t:02}/{m:02}/{y}", f"{t} de {n} de {y}", iso] + dm
    if isinstance(x, Mo):
        v = f"{x.v:,.2f}"; i = v[:-3] if v.endswith("00") else v; p = str(x.v) if x.v != int(x.v) else str(int(x.v))
        if lang == "zh": return [v, i, p]
        if lang == "en": return [("$" if us else "€") + v, i, p]
        if lang == "de": return ["CHF " + v.replace(",", "'"), i.replace(",", "'"), i.replace(",", " "), p]
        if lang == "fr": return [v.replace(",", " ").replace(".", ",") + " $", i.replace(",", " ").replace(".", ","), p, i]
        if lang == "es":
            f = lambda s: s.replace(",", "_").replace(".", ",").replace("_", ".")
            return [f(v) + " €", f(i), p]
    return [x]


# ---------- vault documents
class Vault:
    def __init__(self, name, project, lang, us=False):
        self.name, self.project, self.lang, self.us = name, project, lang, us
        self.files = []
    def path(self, rel):
        p = os.path.join(HERE, "vaults", self.name, rel)
        os.makedirs(os.path.dirname(p), exist_ok=True)
        self.files.append(rel)
        return p
    def src(self, key):
        hit = [f for f in self.files if key in f]
        if len(hit) != 1: raise SystemExit(f"{self.name}: source {key!r} -> {hit}")
        return hit[0]
    def text(self, rel, s):
        RAW[self.name, rel] = s
        open(self.path(rel), "w", encoding="utf-8").write(s.strip() + "\n")
    def eml(self, rel, frm, to, subject, date, body, cc=""):
        h = f"From: {frm}\nTo: {to}\n" + (f"Cc: {cc}\n" if cc else "") + f"Subject: {subject}\nDate: {date}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        self.text(rel, h + body.strip())
    def csv(self, rel, rows, sep=","):
        b = io.StringIO(); csv.writer(b, delimiter=sep).writerows(rows); self.text(rel, b.getvalue())
    def xlsx(self, rel, **sheets):
        wb = openpyxl.Workbook(); wb.remove(wb.active); raw = []
        for n, rows in sheets.items():
            ws = wb.create_sheet(n.replace("_", " "))
            for r in rows:
                ws.append([c.d if isinstance(c, D) else c for c in r])
                raw.append(" | ".join(values(c, self.lang, self.us)[0] + " " + c.d.isoformat() if isinstance(c, D) else str(c) for c in r if c is not None))
            for row in ws.iter_rows():
                for c in row:
                    if isinstance(c.value, datetime.date): c.number_format = "m/d/yyyy" if self.us else "dd.mm.yyyy" if self.lang == "de" else "yyyy-mm-dd" if self.lang in ("fr", "zh") else "dd/mm/yyyy"
                    elif isinstance(c.value, (int, float)) and abs(c.value) >= 1000: c.number_format = "#,##0.00" if self.lang in ("en", "es", "zh") and c.value != int(c.value) else "#,##0"
            for row in ws.iter_rows(min_row=1, max_row=1):
                for c in row: c.font = Font(bold=True)
            for col in "ABCDEFGHIJKLMNOP": ws.column_dimensions[col].width = 18
        wb.save(self.path(rel)); RAW[self.name, rel] = "\n".join(raw)
    def docx(self, rel, *blocks, header="", footer=""):
        d = docx.Document(); raw = [header, footer]
        if header: d.sections[0].header.paragraphs[0].text = header
        if footer: d.sections[0].footer.paragraphs[0].text = footer
        for b in blocks:
            if isinstance(b, dict): b = [[k, v] for k, v in b.items()]
            if isinstance(b, list):
                n = max(map(len, b)); t = d.add_table(0, n); t.style = "Table Grid"
                for r in b:
                    cs = t.add_row().cells
                    for i, c in enumerate(r): cs[i].text = str(c)
                    raw.append(" | ".join(map(str, r)))
                d.add_paragraph()
            elif b == "---": d.add_page_break()
            elif b.startswith("# "): d.add_heading(b[2:], 1); raw.append(b)
            elif b.startswith("## "): d.add_heading(b[3:], 2); raw.append(b)
            elif b.startswith("* "): d.add_paragraph(b[2:], "List Bullet"); raw.append(b)
            else: d.add_paragraph(b); raw.append(b)
        d.save(self.path(rel)); RAW[self.name, rel] = "\n".join(raw)
    def pdf(self, rel, *blocks, header="", footer=""):
        zh = self.lang == "zh"; fn, fb = ("STSong-Light",) * 2 if zh else ("Helvetica", "Helvetica-Bold")
        ps = lambda s, b=False, **k: ParagraphStyle("x", fontName=fb if b else fn, fontSize=s, leading=s * 1.35, wordWrap="CJK" if zh else None, **k)
        size = letter if self.us else A4; raw = [header, footer]; fl = []
        P = lambda s, st: Paragraph(escape(str(s)), st)
        for b in blocks:
            if isinstance(b, dict):
                it = list(b.items()); w = size[0] - 110
                if len(it) > 7 and max(len(str(v)) for _, v in it) < 44:   # two columns of pairs
                    h = (len(it) + 1) // 2; rows = []
                    for i in range(h):
                        r = [P(it[i][0], ps(8.5, True)), P(it[i][1], ps(8.5))]
                        r += [P(it[i + h][0], ps(8.5, True)), P(it[i + h][1], ps(8.5))] if i + h < len(it) else ["", ""]
                        rows.append(r)
                    t = Table(rows, colWidths=[w * .2, w * .3, w * .2, w * .3])
                else:
                    t = Table([[P(k, ps(9, True)), P(v, ps(9))] for k, v in it], colWidths=[w * .32, w * .68])
                t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), .25, colors.lightgrey)]))
                fl += [t, Spacer(1, 8)]; raw += [f"{k}: {v}" for k, v in it]
            elif isinstance(b, list):
                n = max(map(len, b)); w = (size[0] - 110) / n
                t = Table([[P(c, ps(8, i == 0)) for c in r] + [""] * (n - len(r)) for i, r in enumerate(b)], colWidths=[w] * n, repeatRows=1)
                t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
                fl += [t, Spacer(1, 8)]; raw += [" | ".join(map(str, r)) for r in b]
            elif b == "---": fl.append(PageBreak())
            elif b.startswith("# "): fl.append(P(b[2:], ps(14, True, spaceAfter=8))); raw.append(b)
            elif b.startswith("## "): fl.append(P(b[3:], ps(11, True, spaceBefore=6, spaceAfter=4))); raw.append(b)
            else: fl.append(P(b, ps(9.5, spaceAfter=6))); raw.append(b)
        def page(c, d):
            c.setFont(fn, 8); c.drawString(55, size[1] - 35, header); c.drawString(55, 28, footer); c.drawRightString(size[0] - 55, 28, str(d.page))
        SimpleDocTemplate(self.path(rel), pagesize=size, leftMargin=55, rightMargin=55, topMargin=60, bottomMargin=55, title=rel).build(fl, onFirstPage=page, onLaterPages=page)
        RAW[self.name, rel] = "\n".join(raw)


# ---------- forms
KIND = {"c": "cell", "r": "table_row", "l": "label", "p": "placeholder", "m": "merge_field", "cc": "content_control", "cb": "content_control", "dd": "content_control",
        "ff": "form_field", "fb": "form_field", "i": "instruction", "n": "narrative"}
DIST = {"s": "same", "n": "near", "f": "far"}
class Slot:
    def __init__(self, label, k, was, **kw):
        self.label, self.k, self.kw = label, k, kw
        if was is None: was = {"l": "____________", "cb": "☐", "fb": "☐"}.get(k, "")
        self.was = was
def A(label, d, src, expect, *any_of, k="c", was=None, opts=None): return Slot(label, k, was, d=d, src=src, expect=expect, any_of=any_of, opts=opts)
def O(label, why, k="c", was=None, opts=None): return Slot(label, k, was, why=why, opts=opts)
def T(label, d, src, *contains, k="n", was="[…]"): return Slot(label, k, was, d=d, src=src, contains=contains)
def X(label, d, src, k="cb"): return Slot(label, k, None, d=d, src=src, expect="☒", any_of=())
class B:
    """A band or a cell over several columns."""
    def __init__(self, text, span): self.text, self.span = text, span
TAP = {"en": "Click or tap here to enter text.", "de": "Klicken Sie hier, um Text einzugeben.", "fr": "Cliquez ici pour entrer du texte.", "es": "Haga clic aquí para escribir texto.", "zh": "单击此处输入文字。"}

def run(t, bold=False):
    return f'<w:r><w:rPr>{"<w:b/>" if bold else ""}</w:rPr><w:t xml:space="preserve">{escape(t)}</w:t></w:r>'

# Filled in already, as printed forms of a project often are
PRE = {
    "us-asi-response": "Owner|Contract No.|RFI answered by|Spec section",
    "us-pay-application-cover": "Project|Via Architect|Title, row 1|Title, row 2|Contract for|Original Contract Sum",
    "ie-foundation-inspection": "Project|Contract no.|Employer|Engineer|Easting (ITM)|Northing (ITM)|Supplier|Mix reference|Started|Before the pour: Surveyor|After the pour: Surveyor|7 days: Lowest (N/mm²)|Ratio Ev2/Ev1",
    "ie-contractor-notice": "Contract no.",
    "ch-materialfreigabe": "Bauherrschaft|Projekt-Nr.|Vertrags-Nr.|Unternehmer: Firma|Trägereinlage: Wert gemäss Datenblatt",
    "ch-monatsrapport": "Werkpreis exkl. MWST|Arbeit, Zeile 1|Arbeit, Zeile 2",
    "qc-fiche-technique": "Projet|N° d'appel d'offres|Architecte",
    "qc-prolongation-delai": "Projet|N° d'appel d'offres|Maître de l'ouvrage|Entrepreneur|Excavation zone B: ID|Semelles et radier zone B: ID",
    "es-recepcion-parcial": "Obra|Expediente|Contratista|Bomba de alta presión: Fabricante|Recuperador de energía: Fabricante|Recuperador de energía: Modelo",
    "zh-concealed-acceptance": "工程名称|建设单位|合同编号|规格，第2行|材料名称，第2行|材料名称，第3行|规格，第3行|数量，第3行|复试报告编号，第2行",
}

class F:
    def __init__(self, name, vault):
        self.name, self.v = name, vault; self.doc = docx.Document(); self.slots = []; self.n = 0
        self.body = self.doc.element.body
    # a paragraph of static strings and slots
    def para(self, pieces, bold=False, style=None, cell=None):
        pieces = [values(x.kw["expect"], self.v.lang, self.v.us)[0] if isinstance(x, Slot) and x.label in PRE.get(self.name, "").split("|") else x for x in pieces]
        xml = [f'<w:p {NS}>' + (f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else "")]
        marks = []
        for pc in pieces:
            if isinstance(pc, str): xml.append(run(pc, bold)); marks.append(pc); continue
            marks.append(pc); k, s = pc.k, pc
            if k in ("cc", "dd") and s.was == "": s.was = TAP[self.v.lang]
            if k in ("cc", "cb", "dd"):
                pr = f'<w:alias w:val="{escape(s.label)}"/><w:id w:val="{7000 + self.n}"/>'; self.n += 1
                if k == "cb": pr += '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
                elif k == "dd": pr += "<w:showingPlcHdr/><w:dropDownList>" + "".join(f'<w:listItem w:displayText="{escape(o)}" w:value="{escape(o)}"/>' for o in s.kw["opts"]) + "</w:dropDownList>"
                else: pr += "<w:showingPlcHdr/><w:text/>"
                xml.append(f"<w:sdt><w:sdtPr>{pr}</w:sdtPr><w:sdtContent>{run(s.was)}</w:sdtContent></w:sdt>")
            elif k in ("ff", "fb"):
                self.n += 1
                inner = '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>' if k == "fb" else "<w:textInput/>"
                xml.append(f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="F{self.n}"/><w:enabled/><w:calcOnExit w:val="0"/>{inner}</w:ffData></w:fldChar></w:r>'
                           f'<w:r><w:instrText xml:space="preserve"> {"FORMCHECKBOX" if k == "fb" else "FORMTEXT"} </w:instrText></w:r>'
                           + ('' if k == "fb" else f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(s.was or chr(0x2002) * 5)}') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
            elif k == "m": xml.append(f'<w:fldSimple w:instr=" MERGEFIELD {s.was.strip("«»")} ">{run(s.was)}</w:fldSimple>')
            else: xml.append(run(s.was) if s.was else "")
        p = parse_xml("".join(xml) + "</w:p>")
        p_slots = [s for s in marks if isinstance(s, Slot)]
        for i, s in enumerate(marks):
            if isinstance(s, Slot):
                s.p, s.marks, s.i, s.cell = p, marks, i, cell if len(p_slots) == 1 and len(marks) == 1 else None
                self.slots.append(s)
        p.info = None
        return p
    def add(self, el): self.body.insert(len(self.body) - 1, el)
    def h(self, t): self.add(self.para([t], True, "Heading2"))
    def title(self, t): self.add(self.para([t], True, "Title"))
    def p(self, *pieces): self.add(self.para(pieces))
    def narr(self, head, slot): self.h(head); self.p(slot)
    def table(self, rows, where=None):
        n = max(sum(c.span if isinstance(c, B) else 1 for c in r) for r in rows)
        w = 9360 // n
        t = parse_xml(f'<w:tbl {NS}><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9360" w:type="dxa"/></w:tblPr><w:tblGrid>' + f'<w:gridCol w:w="{w}"/>' * n + "</w:tblGrid></w:tbl>")
        for r in rows:
            tr = parse_xml(f"<w:tr {NS}/>"); t.append(tr); used = 0
            for j, c in enumerate(r):
                span = c.span if isinstance(c, B) else 1; body = c.text if isinstance(c, B) else c
                if j == len(r) - 1: span = n - used
                used += span
                tc = parse_xml(f'<w:tc {NS}><w:tcPr><w:tcW w:w="{w * span}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "") + "</w:tcPr></w:tc>")
                tr.append(tc)
                paras = body if isinstance(body, list) and body and isinstance(body[0], list) else [body if isinstance(body, list) else [body]]
                for q in paras: tc.append(self.para(q, isinstance(c, B) and isinstance(body, str), None, (t, tr, tc)))
        if where is None: self.add(t); self.add(parse_xml(f"<w:p {NS}/>"))
        else: where.append(t)
        return t
    def t(self, *rows): self.table(list(rows))
    def hdr(self, *pieces):
        h = self.doc.sections[0].header; h.is_linked_to_previous = False
        h._element.insert(len(h._element) - 1, self.para(pieces))
    def ftr(self, *pieces):
        h = self.doc.sections[0].footer; h.is_linked_to_previous = False
        h._element.insert(len(h._element) - 1, self.para(pieces))
    def find(self, s):
        root = s.p
        while root.getparent() is not None: root = root.getparent()
        tag = root.tag.split("}")[1]; part = {"document": "word/document.xml", "hdr": "word/header1.xml", "ftr": "word/footer1.xml"}[tag]
        q = '"' + part + '"'
        if s.k in ("cc", "cb", "dd"):
            sd = [x for x in s.p.iter(qn("w:sdt"))]; mine = [m for m in s.marks if isinstance(m, Slot) and m.k in ("cc", "cb", "dd")]
            n = list(root.iter(qn("w:sdt"))).index(sd[mine.index(s)]); s.at = f"control {n + 1}"
            return f"{{ part = {q}, control = {n} }}"
        if s.k in ("ff", "fb"):
            ff = lambda e: [x for x in e.iter(qn("w:fldChar")) if x.find(qn("w:ffData")) is not None]
            mine = [m for m in s.marks if isinstance(m, Slot) and m.k in ("ff", "fb")]
            n = ff(root).index(ff(s.p)[mine.index(s)]); s.at = f"form field {n + 1}"
            return f"{{ part = {q}, form_field = {n} }}"
        if s.cell:
            t, tr, tc = s.cell
            a, b, c = list(root.iter(qn("w:tbl"))).index(t), t.findall(qn("w:tr")).index(tr), tr.findall(qn("w:tc")).index(tc)
            s.at = f"table {a + 1} row {b + 1} column {c + 1}"
            return f"{{ part = {q}, table = {a}, row = {b}, col = {c} }}"
        ps = list(root.iter(qn("w:p"))); idx = ps.index(s.p); texts = [check.collapse(check.own_text(p)) for p in ps]
        full = "\n" + "\n".join(texts) + "\n"; start = sum(len(x) + 1 for x in texts[:idx])
        stat = lambda m: m if isinstance(m, str) else None
        prev = stat(s.marks[s.i - 1]) if s.i else None; nxt = stat(s.marks[s.i + 1]) if s.i + 1 < len(s.marks) else None
        col = check.collapse
        if prev is None: after = "\n" + texts[idx - 1] + "\n" if idx else "\n"; start -= len(after) - 1
        else: after = ("\n" if s.i == 1 else "") + col(prev)
        before = None
        if s.k == "n":
            before = "\n" + texts[idx + 1] + "\n"; assert texts[idx + 1], (self.name, s.label)
        elif nxt and col(nxt): before = col(nxt)
        n, at, k = 0, full.find(after), 0
        pre = 0
        for m in s.marks[:max(0, s.i - 1)]: pre += len(col(m if isinstance(m, str) else m.was))
        while at >= 0 and at < start + (pre if pre else 0): at = full.find(after, at + len(after)); n += 1
        s.at = f"after {col(after)!r}"
        esc = lambda x: '"' + x.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        return "{ part = %s, after = %s%s%s }" % (q, esc(after), f", before = {esc(before)}" if before else "", f", nth = {n}" if n else "")
    def save(self):
        v = self.v; order = []
        root = lambda s: [e for e in s.p.iterancestors()][-1]
        self.doc.save(os.path.join(HERE, "templates", self.name + ".docx"))
        esc = lambda x: '"' + str(x).replace("\\", "\\\\").replace('"', '\\"') + '"'
        out = [f"template = {esc(REL + '/templates/' + self.name + '.docx')}", f"vault = {esc(REL + '/vaults/' + v.name)}", f"project = {esc(v.project)}", f'language = "{v.lang}"', ""]
        seen = {}; st = {"open": 0, "same": 0, "near": 0, "far": 0}
        norm = lambda x: re.sub(r"\s+", " ", x).lower().replace("’", "'")
        for s in self.slots:
            kind = KIND[s.k]; nth = seen.get((kind, s.label), 0); seen[kind, s.label] = nth + 1
            find = self.find(s)
            out += ["[[slot]]", f'kind = "{kind}"', f"label = {esc(s.label)}", f"nth = {nth}", f"at = {esc(s.at)}", f"find = {find}", f"was = {esc(check.collapse(s.was))}"]
            if "why" in s.kw: out += ["open = true", f"why = {esc(s.kw['why'])}", ""]; st["open"] += 1; continue
            src = v.src(s.kw["src"]); raw = norm(RAW[v.name, src])
            if "contains" in s.kw:
                vals = list(s.kw["contains"]); out.append("contains = [" + ", ".join(map(esc, vals)) + "]")
            else:
                vals = values(s.kw["expect"], v.lang, v.us)
                for a in s.kw["any_of"]: vals += values(a, v.lang, v.us)
                out.append(f"expect = {esc(vals[0])}")
                rest = list(dict.fromkeys(x for x in vals[1:] if x != vals[0]))
                if rest: out.append("any_of = [" + ", ".join(map(esc, rest)) + "]")
            if vals != ["☒"] and not any(norm(x) in raw for x in vals): print(f"NOT IN SOURCE {self.name}: {s.label} = {vals[:3]} in {src}")
            d = DIST[s.kw["d"]]; st[d] += 1
            out += [f"source = {esc(src)}", f'distance = "{d}"', ""]
        open(os.path.join(HERE, self.name + ".toml"), "w", encoding="utf-8").write("\n".join(out))
        print(f"{self.name:28} {sum(st.values())} slots {st}")
SIG = "signature blocks stay open"
REV = "for the one who reviews"


# ====================================================================== United States: courthouse
us = Vault("larkspur-dunne", "Tolliver Courthouse", "en", us=True)
P_ = "Tolliver Courthouse/"
us.text("company-facts.md", """
# Larkspur & Dunne Builders, Inc. – company facts (for bids and forms)

- Legal name: Larkspur & Dunne Builders, Inc. (an Ohio corporation, formed 1988)
- Office: 2210 Foundry Street, Suite 300, Maddox Falls, OH 45999
- Remittances: P.O. Box 4471, Maddox Falls, OH 45998 (checks); ACH details from the Controller only, never by e-mail
- Main phone: (614) 555-0142 · office@larkspurdunne.example
- FEIN 00-5550142 · State vendor no. 0000087714
- General liability: Copperline Mutual, policy CGL-330918, expires January 1, 2027
- Experience modification rate 2026: 0.81

Other work under way: Maddox Falls Branch Library (job 26-009, PM Curt Olander, contract $4,310,000), Pike Street Garage repairs (job 25-031).
""")
us.xlsx("Staff list 2026.xlsx", Staff=[["Name", "Title", "Phone", "Assignment"],
    ["Dana Whitcomb", "President", "(614) 555-0143", "Office"], ["Marisol Vega", "Project Manager", "(614) 555-0151", "26-014 Courthouse"],
    ["Curt Olander", "Project Manager", "(614) 555-0152", "26-009 Library"], ["Leon Tackett", "Superintendent", "(614) 555-0163", "26-014 Courthouse"],
    ["Priya Raman", "Project Engineer", "(614) 555-0155", "26-014 Courthouse"], ["Howard Beech", "Controller", "(614) 555-0148", "Office"]])
us.pdf(P_ + "00 Agreement summary.pdf", "# Owner–Contractor Agreement: summary of terms", {
    "Project": "Tolliver County Courthouse Renovation", "Contract No.": "TC-2025-118", "Agreement date": "March 3, 2026", "Contractor's job": "26-014",
    "Owner": "Tolliver County Board of Commissioners", "Owner's address": "100 Court Plaza, Tolliver, OH 45990", "Architect": "Hask Prentiss Architects, PLLC", "Architect's project": "2419",
    "Contract for": "General Construction", "Original Contract Sum": "$14,862,000.00"},
    "## Time", "Notice to Proceed April 6, 2026. Substantial Completion shall be achieved within 540 days, that is by September 28, 2027, subject to adjustment by Change Order. Liquidated damages $2,400 per calendar day.",
    "## Payments", "Applications are submitted on the twenty-fifth of each month for Work through the last day of that month, after review of a pencil draft with the Architect. The Owner pays within thirty (30) days of the Architect's certificate. Retainage is ten percent (10%) of completed Work and ten percent (10%) of stored material until the Work is fifty percent complete, then none is withheld from further payments.",
    "---", "## Minor changes (Supplementary Conditions 7.4)", "The Contractor shall reply in writing to each Architect's Supplemental Instruction within seven (7) calendar days of receiving it. If the Contractor believes that the instruction changes the Contract Sum or the Contract Time it shall say so and shall not proceed with the work affected until a Change Order or Construction Change Directive has been signed. Markup of the Contractor on subcontracted work: ten percent (10%) for overhead and profit.",
    "## Bonds", [["Bond", "Surety", "Number", "Penal sum"], ["Performance", "Ironwood Surety Company", "IW-2026-30718-P", "$14,862,000"], ["Payment", "Ironwood Surety Company", "IW-2026-30718-L", "$14,862,000"]],
    header="Tolliver County Courthouse Renovation – Contract TC-2025-118", footer="Larkspur & Dunne Builders, Inc. – contract summary for the field office")
us.xlsx(P_ + "01 ASI and RFI log.xlsx", ASI=[["ASI", "Rev", "Issued", "Received", "Subject", "Spec", "Related RFI", "Issued by", "Status"],
    ["012", 0, D("2026-08-11"), D("2026-08-11"), "Stair B handrail brackets", "05 52 00", "RFI-055", "Joanna Reyes", "Closed – no cost"],
    ["013", 0, D("2026-08-20"), D("2026-08-21"), "Basement vault door frame", "08 12 13", None, "Joanna Reyes", "Closed – no cost"],
    ["014", 0, D("2026-08-28"), D("2026-08-28"), "Courtroom 3 plaster cornice: added clips", "09 23 00", "RFI-060", "Joanna Reyes", "Superseded by Rev 1"],
    ["014", 1, D("2026-09-09"), D("2026-09-10"), "Courtroom 3 plaster cornice anchorage", "09 23 00", "RFI-062", "Joanna Reyes", "Reply being prepared"],
    ["015", 0, D("2026-09-15"), D("2026-09-15"), "Rotunda skylight flashing", "07 62 00", "RFI-066", "Joanna Reyes", "Under review"]],
    RFI=[["RFI", "Asked by", "Asked", "Question", "Answered", "Answered by"],
    ["RFI-060", "Leon Tackett", D("2026-08-17"), "Spacing of cornice clips, Courtroom 3 north", D("2026-08-26"), "Hask Prentiss Architects"],
    ["RFI-062", "Priya Raman", D("2026-08-24"), "Hollow clay tile behind the cornice will not hold powder-actuated clips; which anchor?", D("2026-08-31"), "Orrin Structural Group"],
    ["RFI-066", "Priya Raman", D("2026-09-08"), "Skylight curb height against flashing detail", None, None]])
us.pdf(P_ + "ASI-014 Rev 1.pdf", "# Architect's Supplemental Instruction No. 014, Revision 1", {"Issued": "September 9, 2026", "To": "Larkspur & Dunne Builders, Inc., attn. Marisol Vega", "From": "Joanna Reyes, contract administrator, Hask Prentiss Architects, PLLC", "Subject": "Courtroom 3 plaster cornice anchorage", "Specification": "09 23 00 Gypsum Plaster Restoration", "Sheets": "A-521 (detail 6) and S-310, both reissued September 8, 2026"},
    "This revision replaces ASI-014 of August 28, 2026, which is void.", "## Instruction", "On the north and west walls of Courtroom 3 (Room 214, second floor), omit the powder-actuated clips at the plaster cornice. In their place set 3/8 in. stainless steel threaded rods at 16 in. on center in screen tubes with an injectable adhesive suited to hollow clay tile. Estimated length 118 linear feet. Before production work test three rods in tension to a proof load of 1,200 lb in the presence of the Structural Engineer. Submit product data for the adhesive.",
    "In the Architect's opinion the work involves no adjustment of the Contract Sum or Contract Time. Proceeding indicates acceptance.", header="Hask Prentiss Architects, PLLC · Project 2419", footer="ASI-014 R1")
us.eml(P_ + "mail ASI-014 price.eml", "Marisol Vega <mvega@larkspurdunne.example>", "Joanna Reyes <jreyes@haskprentiss.example>", "RE: ASI-014 R1 – cornice anchors, our COR-021", "Wed, 16 Sep 2026 15:12:00 -0400", """
Joanna,

COR-021 went up on the portal this afternoon. We do not agree that R1 is a no-cost instruction: clips were bid, rods in screen tubes were not. Alder's corrected price is labor $8,940 and material $2,310, no equipment since the scaffold is standing. With our ten percent ($1,125) the request is $12,375. We are not asking for time. CR3-240 carries 9 days of float and the work takes five.

We hold the cornice until we have a signed change order.

Marisol

> From: Wes Alder, Alder Plaster Restoration LLC
> Date: Mon, 14 Sep 2026
> Marisol, corrected number below, the one from Friday missed the screen tubes. 8,940 labor, 2,310 material. Rods are five working days out once ordered. My cell is (614) 555-0187.
>
>> From: Wes Alder
>> Date: Fri, 11 Sep 2026
>> ASI 14: labor 8,940, material 1,540, total 10,480. Add a lift at 1,000 if your scaffold comes down.
""")
us.docx(P_ + "OAC minutes 12 2026-09-17.docx", "# Owner–Architect–Contractor meeting no. 12", "September 17, 2026, 10:00, field office. Present: R. Ansley (County), J. Reyes, N. Prentiss (HPA), M. Vega, L. Tackett, P. Raman (LDB).",
    [["Item", "Discussion", "Action"], ["12.4", "Roof membrane is stored in the bonded warehouse in Tolliver; County has inspected it.", "–"],
     ["12.5", "CO-003 (abatement at duct chase) is not signed; the County has questions on quantities. Architect will not certify it in Application 6.", "HPA"],
     ["12.6", "ASI-014 R1: if the change order is signed by Friday, Alder starts the cornice anchors on Monday, September 21 and is done Friday, September 25. Pull tests by Ohlin Materials Testing; day to be agreed. HPA maintains its view on cost.", "LDB / HPA"],
     ["12.7", "ASI-015: no reply due yet.", "LDB"], ["12.9", "CPM update no. 6 handed out; County asks for it with the application.", "LDB"]], "Next meeting October 1, 2026.", header="Tolliver County Courthouse Renovation – OAC")
us.text(P_ + "daily reports September.md", """
# Superintendent's daily reports (extract) – L. Tackett

**9/1/2026** 31 workers. Alder: cornice clips north wall, two of five pulled out by hand. Hollow tile.
**9/2/2026** 29 workers. Stopped Alder on the cornice in Courtroom 3 at noon, waiting for the architect. Moved the crew to Corridor 2C.
**9/11/2026** 33 workers. Walked Courtroom 3 with Alder and the new ASI. Taped it: 124 feet along north and west, not what the ASI says.
**9/14/2026** 30 workers. Roof membrane, 2 trucks, to the Tolliver warehouse. Terra cotta units, 41 crates, in the site container.
**9/22/2026** 34 workers. Stone patching at east portico. Switchgear pad poured.
""")
us.csv(P_ + "Submittal register.csv", [["Submittal", "Spec", "Title", "Sent", "Returned", "Action"], ["09 23 00-03", "09 23 00", "Plaster mix design", "7/2/2026", "7/16/2026", "Approved"], ["09 23 00-04", "09 23 00", "Injectable adhesive for cornice anchors, product data (two makers offered)", "9/15/2026", "", "In review"], ["07 62 00-02", "07 62 00", "Skylight flashing", "8/30/2026", "9/12/2026", "Revise and resubmit"]])
us.xlsx(P_ + "Schedule of values and pay apps.xlsx",
    App_5=[["Application 5", "Period to", D("2026-08-31")], ["Total completed and stored", 3242600], ["Retainage", 324260], ["Earned less retainage", 2918340], ["Less previous certificates", 2101500], ["Current payment due", 816840], ["Paid", D("2026-09-21")]],
    App_6=[["Application 6", "Period to", D("2026-09-30"), "Submitted", D("2026-09-25")], ["Item", "Description of work", "Scheduled value", "Previous applications", "This period", "Materials stored", "Total to date", "%"],
      ["01", "General conditions", 1180000, 354000, 62000, 0, 416000, 35], ["02", "Selective demolition", 1045000, 1045000, 0, 0, 1045000, 100], ["03", "Structural steel and shoring", 2260000, 904000, 135600, 0, 1039600, 46],
      ["04", "Masonry and terra cotta", 1890000, 378000, 189000, 96500, 663500, 35], ["05", "Plaster restoration", 1240000, 124000, 86800, 0, 210800, 17], ["06", "Roofing", 980000, 0, 0, 222000, 222000, 23], ["07", "Mechanical", 3410000, 272800, 102300, 0, 375100, 11], ["08", "Electrical", 2857000, 78400, 51900, 0, 130300, 5],
      ["CO-001", "Basement wall underpinning", 86400, 86400, 0, 0, 86400, 100], ["CO-002", "Holding cell ventilation", 112350, 0, 28100, 0, 28100, 25], ["", "Total", 15060750, 3242600, 655700, 318500, 4216800, 28],
      [], ["Total completed and stored to date", 4216800], ["Retainage on completed work", 389830], ["Retainage on stored material", 31850], ["Total retainage", 421680], ["Total earned less retainage", 3795120], ["Less previous certificates for payment", 2918340], ["Current payment due", 876780], ["Balance to finish including retainage", 11265630]],
    Stored=[["Item", "Material", "Where stored", "Invoice", "Value"], ["06", "Roof membrane and insulation", "Bonded warehouse, 18 Mill Road, Tolliver", "CR-77120", 222000], ["04", "Terra cotta units, 41 crates", "Site container C-3", "VK-2063", 96500]])
us.csv(P_ + "Change order log.csv", [["No.", "Title", "Amount", "Days", "Submitted", "Signed by Owner", "Status"], ["CO-001", "Basement wall underpinning", "86,400", "0", "6/22/2026", "7/14/2026", "Executed"], ["CO-002", "Holding cell ventilation", "112,350", "14", "8/19/2026", "9/8/2026", "Executed"], ["CO-003", "Abatement at duct chase", "41,200", "0", "9/3/2026", "", "With Owner"], ["COR-021", "ASI-014 R1 cornice anchors", "12,375", "0", "9/16/2026", "", "Submitted"]])
us.eml(P_ + "mail pencil draft App 6.eml", "Joanna Reyes <jreyes@haskprentiss.example>", "Marisol Vega <mvega@larkspurdunne.example>", "RE: App 6 pencil draft", "Thu, 24 Sep 2026 09:40:00 -0400", """
Marisol, thanks for taking CO-003 out. With that the pencil draft is agreed; please send the fair copy tomorrow, with the September CPM update and the waivers.

Joanna

> Marisol Vega wrote, Tue, 22 Sep 2026:
> Pencil draft App 6 attached. Total completed and stored $4,258,000, retainage $425,800, payment due $913,860.
> It has CO-003 at 100% ($41,200).
""")
us.csv(P_ + "Lien waiver tracker.csv", [["Subcontractor", "Trade", "Conditional waiver App 6", "Unconditional waiver App 5"], ["Alder Plaster Restoration LLC", "Plaster", "9/23/2026", "9/22/2026"], ["Coulter Iron Works, Inc.", "Steel", "9/24/2026", "9/22/2026"], ["Verrill & Kay Masonry", "Masonry", "missing", "9/23/2026"], ["Northgate Roofing Co.", "Roofing", "9/24/2026", "n/a"]])
us.docx(P_ + "CPM update 06 narrative.docx", "# Schedule update no. 6, data date September 25, 2026", "Contract completion is October 12, 2027: the original date and the 14 days of CO-002. The update forecasts completion on October 8, 2027. The critical path runs through shoring at Courtroom 1, air handler AHU-2 and the rotunda.", "Activity CR3-240 (cornice anchors, Courtroom 3) has 9 working days of total float.", "Progress in September: steel shoring level 2 complete, terra cotta at the east portico 60 percent, corridor plaster 2C complete.")
us.xlsx(P_ + "Project directory.xlsx", Directory=[["Firm", "Role", "Person", "Function", "Phone"], ["Tolliver County", "Owner", "Ruth Ansley", "County Facilities Director", "(740) 555-0110"], ["Hask Prentiss Architects, PLLC", "Architect", "Neil Prentiss, AIA", "Principal", "(614) 555-0170"], ["Hask Prentiss Architects, PLLC", "Architect", "Joanna Reyes", "Contract administrator", "(614) 555-0172"], ["Orrin Structural Group", "Structural engineer", "Abel Orrin, PE", "Engineer of record", "(614) 555-0176"], ["Ohlin Materials Testing", "Testing laboratory", "Tess Ohlin", "Lab manager", "(614) 555-0179"], ["Alder Plaster Restoration LLC", "Plaster subcontractor", "Wes Alder", "Owner", "(614) 555-0187"]])

f = F("us-asi-response", us)
f.hdr("Form LDB-F-23 Rev. 4 · Response to ASI · Contractor: ", O("Response No.", "no response numbers are kept", k="i", was="[no.]"))
f.title("Contractor's Response to Architect's Supplemental Instruction")
f.p("ASI No. 014, Revision 1")
f.t([B("Project", 4)],
    ["Project", A("Project", "s", "00 Agreement", "Tolliver County Courthouse Renovation"), "Contract No.", A("Contract No.", "s", "00 Agreement", "TC-2025-118")],
    ["Owner", A("Owner", "s", "00 Agreement", "Tolliver County Board of Commissioners"), "Architect", A("Architect", "s", "00 Agreement", "Hask Prentiss Architects, PLLC", "Hask Prentiss Architects")],
    ["Architect's Project No.", A("Architect's Project No.", "s", "00 Agreement", "2419"), "Contractor's Job No.", A("Contractor's Job No.", "s", "00 Agreement", "26-014")],
    ["Owner's purchase order", O("Owner's purchase order", "no document names one"), "Superintendent", A("Superintendent", "s", "Staff list", "Leon Tackett")],
    [B("Instruction", 4)],
    ["Date issued", A("Date issued", "s", "01 ASI", D("2026-09-09"), k="cc", was="Click to enter a date."), "Date received", A("Date received", "s", "01 ASI", D("2026-09-10"), k="cc", was="Click to enter a date.")],
    ["Reply due no later than", A("Reply due no later than", "f", "00 Agreement", D("2026-09-17"), k="cc", was="Click to enter a date."), "Replaces instruction dated", A("Replaces instruction dated", "f", "ASI-014 Rev", D("2026-08-28"), k="cc", was="Click to enter a date.")],
    ["Subject", A("Subject", "s", "ASI-014 Rev", "Courtroom 3 plaster cornice anchorage")],
    ["Spec section", A("Spec section", "s", "ASI-014 Rev", "09 23 00"), "Drawings affected", A("Drawings affected", "n", "ASI-014 Rev", "A-521 (detail 6) and S-310", "A-521 and S-310", "A-521, S-310", "A-521 (detail 6), S-310", "A-521 detail 6 and S-310", "A-521 detail 6, S-310")],
    ["Room number", A("Room number", "n", "ASI-014 Rev", "214"), "Author of the instruction", A("Author of the instruction", "n", "ASI-014 Rev", "Joanna Reyes")],
    ["Related RFI", A("Related RFI", "s", "01 ASI", "RFI-062"), "RFI asked by", A("RFI asked by", "s", "01 ASI", "Priya Raman")],
    ["RFI answered by", A("RFI answered by", "s", "01 ASI", "Orrin Structural Group"), "RFI answered on", A("RFI answered on", "s", "01 ASI", D("2026-08-31"))])
f.h("Contractor's position")
f.p(O("Accepted, no change of Contract Sum or Time", "the mail and the change request say otherwise", k="cb"), " The instruction is accepted without change of Contract Sum or Contract Time.")
f.p(X("Adjustment of the Contract Sum is requested", "f", "mail ASI-014"), " An adjustment of the Contract Sum is requested.")
f.p(O("Adjustment of the Contract Time is requested", "no time is asked", k="cb"), " An adjustment of the Contract Time is requested.")
f.p(X("Work affected will not proceed until a change order is signed", "n", "mail ASI-014"), " Work affected will not proceed until a change order is signed.")
f.h("Cost and time")
f.t(["Item", "Amount", "Remarks"],
    ["Labor", A("Labor: Amount", "s", "mail ASI-014", Mo(8940)), ""], ["Material", A("Material: Amount", "s", "mail ASI-014", Mo(2310)), ""],
    ["Bond premium", O("Bond premium: Amount", "not in the request"), ""],
    ["Contractor's overhead and profit", A("Contractor's overhead and profit: Amount", "n", "mail ASI-014", Mo(1125)), ""],
    ["Total of the request", A("Total of the request: Amount", "s", "mail ASI-014", Mo(12375)), ""])
f.t(["Change request no.", A("Change request no.", "s", "Change order log", "COR-021"), "Submitted on", A("Change request submitted on", "s", "Change order log", D("2026-09-16"))],
    ["CPM activity", A("CPM activity", "n", "CPM update", "CR3-240"), "Float of the activity (days)", A("Float of the activity (days)", "s", "CPM update", "9")],
    ["Change Order No. (Owner)", O("Change Order No. (Owner)", "not issued; CO-003 is other work"), "Executed on", O("Change Order executed on", "not signed")])
f.h("Performance of the work")
f.p("Subcontractor: ", A("Subcontractor", "n", "mail ASI-014", "Alder Plaster Restoration LLC", "Alder Plaster Restoration", k="l"), "   Subcontractor's phone: ", A("Subcontractor's phone", "n", "Project directory", "(614) 555-0187", "614-555-0187", k="l"))
f.p("Work stopped since: ", A("Work stopped since", "n", "daily reports", D("2026-09-02"), k="l"))
f.p("Planned start: ", A("Planned start", "n", "OAC minutes", D("2026-09-21"), "Monday, September 21", "September 21", k="l"), "   Planned finish: ", A("Planned finish", "n", "OAC minutes", D("2026-09-25"), "Friday, September 25", "September 25", k="l"))
f.p("Actual start: ", O("Actual start", "not recorded; the plan is not an actual date", k="l"), "   Actual finish: ", O("Actual finish", "not recorded", k="l"))
f.p("Length of cornice, measured in the field (ft): ", A("Length of cornice, measured in the field (ft)", "f", "daily reports", "124", "124 feet", "124 ft", k="l"))
f.p("Proof load of the test rods: ", A("Proof load of the test rods", "s", "ASI-014 Rev", "1,200 lb", "1200 lb", "1,200", k="l"), "   Date of pull test: ", O("Date of pull test", "day still to be agreed", k="l"))
f.p("Testing agency: ", A("Testing agency", "n", "OAC minutes", "Ohlin Materials Testing", k="l"), "   Test report no.: ", O("Test report no.", "not tested yet", k="l"))
f.p("Submittal for adhesive: ", A("Submittal for adhesive", "s", "Submittal register", "09 23 00-04", k="l"), "   Adhesive product approved: ", O("Adhesive product approved", "in review, two makers offered", k="l"))
f.narr("Reason for the requested adjustment", T("Reason for the requested adjustment", "f", "mail ASI-014", "clips were bid", "screen tubes were not", was="[State why the instruction changes the Contract Sum or Time]"))
f.h("Signatures")
f.t(["", "Name", "Signature", "Date"], ["Contractor", O("Contractor: Name", SIG), O("Contractor: Signature", SIG), O("Contractor: Date", SIG)], ["Architect", O("Architect: Name", SIG), O("Architect: Signature", SIG), O("Architect: Date", SIG)])
f.p("Architect's decision: ", O("Request granted", REV, k="cb"), " granted   ", O("Request refused", REV, k="cb"), " refused")
f.p("Architect's remarks: ", O("Architect's remarks", REV, k="l"))
f.save()

f = F("us-pay-application-cover", us)
f.title("Application and Certificate for Payment – Cover Sheet")
f.p("Application No. 6")
f.t([[["TO OWNER:"], [A("To Owner", "s", "00 Agreement", "Tolliver County Board of Commissioners", k="cc")]], [["PROJECT:"], [A("Project", "s", "00 Agreement", "Tolliver County Courthouse Renovation", k="cc")]]],
    [[["OWNER'S ADDRESS:"], [A("Owner's address", "s", "00 Agreement", "100 Court Plaza, Tolliver, OH 45990", "100 Court Plaza", k="cc")]], [["VIA ARCHITECT:"], [A("Via Architect", "s", "00 Agreement", "Hask Prentiss Architects, PLLC", "Hask Prentiss Architects", k="cc")]]],
    [[["FROM CONTRACTOR:"], [A("From Contractor", "n", "company-facts", "Larkspur & Dunne Builders, Inc.", k="cc")]], [["REMIT CHECKS TO:"], [A("Remit checks to", "n", "company-facts", "P.O. Box 4471, Maddox Falls, OH 45998", "P.O. Box 4471", "PO Box 4471", k="cc")]]],
    [[["PERIOD TO:"], [A("Period to", "s", "Schedule of values", D("2026-09-30"), k="cc")]], [["APPLICATION DATE:"], [A("Application date", "n", "Schedule of values", D("2026-09-25"), k="cc")]]],
    [[["CONTRACT FOR:"], [A("Contract for", "s", "00 Agreement", "General Construction", k="cc")]], [["CONTRACT DATE:"], [A("Contract date", "n", "00 Agreement", D("2026-03-03"), k="cc")]]],
    [[["BANK ACCOUNT FOR ACH:"], [O("Bank account for ACH", "not in the documents, the Controller only", k="cc")]], [["OWNER'S WARRANT NO.:"], [O("Owner's warrant no.", "for the Owner", k="cc")]]])
f.h("Contract sum and payment")
S5 = "Schedule of values"
f.t(["1", "Original Contract Sum", A("Original Contract Sum", "s", "00 Agreement", Mo(14862000))],
    ["2", "Net change by Change Orders", A("Net change by Change Orders", "f", "Change order log", Mo(198750))],
    ["3", "Contract Sum to date", A("Contract Sum to date", "n", S5, Mo(15060750))],
    ["4", "Total completed and stored to date", A("Total completed and stored to date", "s", S5, Mo(4216800))],
    ["5a", "Retainage, 10 % of completed Work", A("Retainage of completed Work", "n", S5, Mo(389830))],
    ["5b", "Retainage, 10 % of stored material", A("Retainage of stored material", "s", S5, Mo(31850))],
    ["5", "Total retainage", A("Total retainage", "s", S5, Mo(421680))],
    ["6", "Total earned less retainage", A("Total earned less retainage", "s", S5, Mo(3795120))],
    ["7", "Less previous certificates for payment", A("Less previous certificates for payment", "s", S5, Mo(2918340))],
    ["8", "Current payment due", A("Current payment due", "s", S5, Mo(876780))],
    ["9", "Balance to finish, including retainage", A("Balance to finish, including retainage", "s", S5, Mo(11265630))])
f.h("Change Order summary")
f.t(["", "Additions", "Deductions"],
    ["Approved in previous months", A("Approved in previous months: Additions", "f", "Change order log", Mo(86400)), O("Approved in previous months: Deductions", "no deduction in the log")],
    ["Approved this month", A("Approved this month: Additions", "f", "Change order log", Mo(112350)), O("Approved this month: Deductions", "no deduction in the log")])
f.h("Executed Change Orders")
f.t(["CO No.", "Title", "Date executed", "Amount", "Days"],
    *[[A(f"CO No., row {i}", "s", "Change order log", n, k="r"), A(f"Title, row {i}", "s", "Change order log", t, k="r"), A(f"Date executed, row {i}", "n", "Change order log", D(dt), k="r"), A(f"Amount, row {i}", "s", "Change order log", Mo(m), k="r"), A(f"Days, row {i}", "s", "Change order log", dd, k="r")] for i, n, t, dt, m, dd in [(1, "CO-001", "Basement wall underpinning", "2026-07-14", 86400, "0"), (2, "CO-002", "Holding cell ventilation", "2026-09-08", 112350, "14")]],
    *[[O(f"{c}, row {i}", "no third executed change order; CO-003 is not signed", k="r") for c in ("CO No.", "Title", "Date executed", "Amount", "Days")] for i in (3,)])
f.h("Material stored")
f.t(["Material", "Location", "Invoice", "Value"],
    [A("Material, row 1", "s", S5, "Roof membrane and insulation", k="r"), A("Location, row 1", "n", S5, "Bonded warehouse, 18 Mill Road, Tolliver", "Bonded warehouse", k="r"), A("Invoice, row 1", "s", S5, "CR-77120", k="r"), A("Value, row 1", "s", S5, Mo(222000), k="r")],
    [A("Material, row 2", "s", S5, "Terra cotta units, 41 crates", "Terra cotta units", k="r"), A("Location, row 2", "n", S5, "Site container C-3", k="r"), A("Invoice, row 2", "s", S5, "VK-2063", k="r"), A("Value, row 2", "s", S5, Mo(96500), k="r")],
    [O(f"{c}, row 3", "only two materials are stored", k="r") for c in ("Material", "Location", "Invoice", "Value")])
f.h("Bonds and completion")
f.p("Surety: ", A("Surety", "s", "00 Agreement", "Ironwood Surety Company", k="l"), "  Performance bond no.: ", A("Performance bond no.", "n", "00 Agreement", "IW-2026-30718-P", k="l"), "  Consent of surety dated: ", O("Consent of surety dated", "none in the documents", k="l"))
f.p("Contract completion date as adjusted: ", A("Contract completion date as adjusted", "n", "CPM update", D("2027-10-12"), k="l"), "  Forecast by the Contractor: ", A("Completion forecast by the Contractor", "n", "CPM update", D("2027-10-08"), k="l"))
f.p("Enclosed: ", O("Conditional waivers of all subcontractors", "the waiver of the mason is missing", k="cb"), " conditional waivers of all subcontractors   ", O("Certified payrolls", "no document speaks of them", k="cb"), " certified payrolls")
f.h("Contractor's certification (before a notary)")
f.t(["Contractor, by", O("Contractor, by", SIG), "Date", O("Contractor: Date", SIG)], ["State of", O("State of", "notary"), "County of", O("County of", "notary")], ["Subscribed and sworn this day", O("Subscribed and sworn this day", "notary"), "My commission expires", O("My commission expires", "notary")])
f.h("Architect's certificate")
f.t(["Amount certified", O("Amount certified", "for the Architect; the amount due is the Contractor's"), "Architect, by", O("Architect, by", SIG), "Date", O("Architect: Date", SIG)])
f.p("Explanation if the amount certified differs: ", O("Explanation if the amount certified differs", REV, k="l"))
f.save()


# ====================================================================== Ireland: wind farm
ie = Vault("corrib-ridge", "Slieve Carnagh Wind Farm", "en")
P_ = "Slieve Carnagh Wind Farm/"
ie.text("company.md", """
# Corrib Ridge Civils Ltd

Unit 7, Knockvale Business Park, Ballinasheen, Co. Galway, H99 XY00
Tel. (020) 912 0145 · info@corribridge.example · CRO no. 000512 · VAT no. IE 0000000CR

Managing Director: Eamon Corless. Insurances with Quayside Underwriting DAC: employers' liability QU-EL-40071, public liability QU-PL-40072, both to 31 March 2027.

Running contracts: Slieve Carnagh Wind Farm BoP (our ref. CRC-2611), Derrylosk Windfarm cable route (CRC-2604), R999 road realignment (CRC-2538).
""")
ie.csv("staff list.csv", [["Name", "Position", "Mobile", "Contract"], ["Aoife Kinsella", "Contracts Manager", "(020) 912 0151", "CRC-2611"], ["Declan Moriarty", "Site Agent", "(020) 912 0152", "CRC-2611"], ["Niamh Gaffney", "QA/QC Engineer", "(020) 912 0153", "CRC-2611"], ["Pádraig Lally", "Setting-out Engineer", "(020) 912 0154", "CRC-2611"], ["Conor Tighe", "General Foreman", "(020) 912 0155", "CRC-2611"], ["Orla Feeney", "QA/QC Engineer", "(020) 912 0156", "CRC-2604"]])
ie.pdf(P_ + "Contract particulars.pdf", "# Balance of Plant Contract: particulars", {"Contract": "Slieve Carnagh Wind Farm, Balance of Plant", "Contract no.": "SCW-BoP-02", "Employer": "Slieve Carnagh Wind DAC", "Engineer": "Molloy Fenlon Consulting Engineers", "Contractor": "Corrib Ridge Civils Ltd", "Date of Agreement": "16 January 2026", "Commencement Date": "2 March 2026", "Accepted Contract Amount": "€7,914,600.00"},
    "The Conditions are the FIDIC Conditions of Contract for Construction, First Edition 1999, with the Particular Conditions below.", "## Sections", [["Section", "Description", "Time for Completion", "Delay damages per day"], ["1", "Access tracks, hardstands and foundations T01–T09", "30 October 2026", "€9,500"], ["2", "Substation and cable trenches", "18 December 2026", "€4,200"]],
    "---", "## Particular Conditions", "1.3 Communications: notices to the Engineer go to the Resident Engineer at the site office, Carnagh Cross, Co. Leitrim, and by e-mail to notices@molloyfenlon.example. Copy to the Employer, attention Brian Hession.",
    "8.8 The Engineer may instruct suspension of part of the Works. 8.9 governs its consequences if the cause is not the Contractor's.", "20.1 The Contractor shall give notice of a claim not later than 28 days after he became aware of the event or circumstance. Within 42 days after he became aware he shall send a fully detailed claim.", "10.2 Retention is 5 % until taking over, then 2.5 %.", header="SCW-BoP-02", footer="Particulars – controlled copy")
ie.xlsx(P_ + "Foundation register.xlsx", Register=[["Turbine", "ITM Easting", "ITM Northing", "Excavated", "Formation level (mOD)", "Blinding", "Anchor cage serial", "Rebar (t)", "Pour date", "Concrete (m3)", "Status"],
    ["T03", 611930, 795702, D("2026-04-09"), 281.2, D("2026-04-14"), "AC-1103", 38.1, D("2026-05-07"), 416, "Backfilled"], ["T04", 612205, 795511, D("2026-04-22"), 284.9, D("2026-04-25"), "AC-1104", 38.4, D("2026-05-19"), 417.5, "Backfilled"],
    ["T05", 612440, 795318, D("2026-05-04"), 287.45, D("2026-05-07"), "AC-1107", 38.6, D("2026-05-28"), 418.5, "Cured"], ["T06", 612688, 795140, D("2026-05-18"), 290.1, D("2026-05-21"), "AC-1106", 38.5, D("2026-06-11"), 415, "Cured"], ["T07", 612951, 794966, D("2026-06-02"), 288.75, D("2026-06-05"), "AC-1105", 38.6, None, None, "Reinforcement"], ["T08", 613240, 794803, None, None, None, None, None, None, None, "Suspended"]],
    Flange_survey=[["Turbine", "Stage", "Date", "Max deviation (mm)", "Limit (mm)", "Surveyor"], ["T05", "Before pour", D("2026-05-27"), 1.6, 2.0, "Pádraig Lally"], ["T05", "After pour", D("2026-06-02"), 1.8, 2.0, "Pádraig Lally"], ["T06", "Before pour", D("2026-06-10"), 1.2, 2.0, "Pádraig Lally"]],
    Ducts_and_earthing=[["Turbine", "Ducts", "Duct diameter (mm)", "Earth resistance (ohm)", "Measured"], ["T04", 6, 160, 3.9, D("2026-05-22")], ["T05", 6, 160, 3.4, D("2026-06-03")], ["T06", 6, 160, None, None]])
ie.docx(P_ + "Pour record T05.docx", "# Pour record – turbine foundation T05", {"Date of pour": "28 May 2026", "Start": "05:40", "Finish": "17:10", "Weather": "Dry, light wind, 11 °C at the start", "Supplier": "Carnagh Readymix Ltd, Drumgarve plant", "Mix": "CR-4050-S4 (C40/50, CEM III/A)", "Loads": "53", "Steelfixer": "Ballard Steelfixing Ltd"},
    "Slump taken on every fifth load: mean 185 mm, highest 205 mm, none outside S4 (160 to 210 mm). Concrete temperature 14 to 19 °C. Twelve sets of cubes by Lough Ennan Testing. Load 31 was sent back: 118 minutes from batching.",
    "Thermocouples: peak 61.5 °C at 42 hours; greatest difference core to surface 17.2 °C against a limit of 20 °C. Cured seven days under hessian and polythene.",
    "Signed for Corrib Ridge: N. Gaffney. Cover measured before the pour: 52 mm minimum.", header="QF-31 rev 2", footer="T05")
ie.csv(P_ + "dockets T05 T06.csv", [["Turbine", "Date", "Docket", "Load", "m3", "Batched", "On site", "Remarks"], ["T05", "28/05/2026", "88410", "1", "8", "05:12", "05:36", "first load"], ["T05", "28/05/2026", "88440", "31", "8", "11:02", "13:00", "rejected"], ["T05", "28/05/2026", "88463", "53", "2.5", "16:38", "17:01", "last load"], ["T06", "11/06/2026", "88702", "1", "8", "05:20", "05:44", "first load"]])
ie.pdf(P_ + "Cube report LE-26-0417.pdf", "# Compressive strength of cubes to IS EN 12390-3", {"Report": "LE-26-0417", "Issued": "26 June 2026", "Client": "Corrib Ridge Civils Ltd", "Location": "T05 base and pedestal", "Cast": "28 May 2026", "Specified": "C40/50", "Laboratory": "Lough Ennan Testing Ltd", "INAB no.": "000T"},
    [["Age (days)", "Number", "Mean (N/mm²)", "Lowest (N/mm²)"], ["7", "12", "38.4", "36.9"], ["28", "24", "57.9", "55.2"]], "All results meet the identity criteria of IS EN 206. Signed: R. Duignan, laboratory manager.", header="Lough Ennan Testing Ltd", footer="LE-26-0417 page")
ie.pdf(P_ + "Plate load test PLT-05-02.pdf", "# Static plate load test – T05 formation", {"Test": "PLT-05-02 (retest after replacing 300 mm of soft till by 6F2)", "Date": "6 May 2026", "Plate": "600 mm", "Ev1": "74.7 MN/m²", "Ev2": "142 MN/m²", "Ev2/Ev1": "1.9", "Required": "Ev2 of at least 120 MN/m², ratio not above 2.2"}, "This test replaces PLT-05-01 of 5 May 2026 (Ev2 = 96 MN/m², not passed). Bearing stratum: stiff glacial till.", header="Lough Ennan Testing Ltd")
ie.text(P_ + "site diary.md", """
# Site diary – D. Moriarty (extracts)

**Mon 4 May** T05 dug to level. Soft pocket on the north side.
**Wed 6 May** Formation T05 looked at with Sorcha Fenlon after the retest; she is satisfied, blind tomorrow.
**Wed 27 May** T05: walked steel and cage with Sorcha and the Halvorn man (Jens Aaby). Two tie bars added. Released for the pour at 16:30.
**Mon 15 June** T08: Ecologist (Dr Una Brady) stopped Conor at 10:20 on the spur, hen harrier nest about 350 m off. Two excavators and one dumper stood down.
**Tue 16 June** EI-019 in writing from Sorcha: no plant beyond chainage 640 of spur 8.
**Wed 17 June** T08 dig should have begun today. Plant moved to T07 hardstand except one 30 t excavator, which stands.
**Mon 22 June** Dr Brady: the chicks will fledge about the end of July. No promise.
""")
ie.xlsx(P_ + "Notices register.xlsx", Notices=[["Notice", "Clause", "Event", "Date of event", "Date of notice", "Engineer's reply", "Claim sent"], ["CN-05", "8.4 / 20.1", "Late drawings for T03 ducts", D("2026-03-30"), D("2026-04-10"), D("2026-04-24"), D("2026-05-08")], ["CN-06", "20.1", "Peat depth at hardstand 6", D("2026-05-12"), D("2026-05-26"), D("2026-06-09"), D("2026-06-22")], ["CN-07", "8.4 / 8.9 / 20.1", "Suspension at T08, hen harrier", D("2026-06-15"), D("2026-06-23"), None, None]],
    Instructions=[["No.", "Date", "Subject", "By"], ["EI-018", D("2026-06-03"), "Additional marker posts", "Sorcha Fenlon"], ["EI-019", D("2026-06-16"), "Suspension of work beyond ch. 640 of spur 8 (T08)", "Sorcha Fenlon"]])
ie.eml(P_ + "mail T08 notice.eml", "Aoife Kinsella <akinsella@corribridge.example>", "Declan Moriarty <dmoriarty@corribridge.example>", "RE: T08 – notice", "Mon, 22 Jun 2026 17:45:00 +0100", """
Declan,

CN-07 goes out tomorrow. We claim both time and Cost. It is the Engineer's suspension and not of our making. No figure for money or days in the notice, neither is known yet. T08 has four days of float in revision 4, so Section 1 will be hit. Mention the 30 tonne excavator that stays idle at spur 8. I'll be the contact for it.

Aoife

> From: Declan Moriarty
> Sent: Fri 19 June 2026
> Rough guess for T08: six weeks and maybe €64,000, standing plant and a second visit of the steelfixers. Don't quote me.
""")
ie.docx(P_ + "Progress meeting 09.docx", "# Progress meeting no. 9, 30 June 2026", "Present: B. Hession (Employer), S. Fenlon (Resident Engineer), A. Kinsella, D. Moriarty, N. Gaffney.", [["No.", "Item", "Action"], ["9.2", "T05: 28 day cubes good. The Engineer noted a cover of 48 mm from her own check against 52 mm in the pour record; to be cleared up.", "NG / SF"], ["9.3", "T05 backfill to start when the flange protection is on. NCR-011 (two tie bars missing at T05) closed 28 May.", "DM"], ["9.5", "T08: CN-07 received 23 June. Engineer will answer.", "SF"], ["9.6", "Halvorn expects the first tower section on 14 September.", "–"]], header="SCW-BoP-02", footer="Minutes by A. Kinsella, 1 July 2026")
ie.csv(P_ + "programme rev 4.csv", [["ID", "Activity", "Start", "Finish", "Total float (d)"], ["4050", "T05 foundation", "04/05/2026", "02/06/2026", "0"], ["4070", "T07 foundation", "02/06/2026", "30/06/2026", "6"], ["4080", "T08 foundation", "17/06/2026", "15/07/2026", "4"], ["4090", "T09 foundation", "29/06/2026", "27/07/2026", "9"]])
ie.docx(P_ + "ITP foundations.docx", "# Inspection and test plan ITP-04 rev 3, turbine foundations", [["Step", "Check", "Criterion", "Contractor", "Engineer"], ["1", "Formation", "Ev2 at least 120 MN/m²", "H", "H"], ["2", "Blinding", "C12/15, 100 mm", "S", "–"], ["3", "Reinforcement and cage", "Cover 50 mm minimum; drawing SCW-ST-210 rev D", "H", "H"], ["4", "Pour", "S4, C40/50, below 30 °C", "H", "W"], ["5", "Curing", "7 days", "S", "–"], ["6", "Flange", "within 2.0 mm", "H", "W"]], "H hold, W witness, S surveillance. Bolts: 120 no. M42 a foundation. The design volume of a foundation is 412 m³.")

R = "Foundation register"
f = F("ie-foundation-inspection", ie)
f.hdr("QF-32 rev 1 · Foundation inspection record · sheet ", O("Sheet no.", "not in the documents", k="p", was="{{sheet}}"))
f.title("Turbine Foundation Inspection Record")
f.p("Turbine T05")
f.t(["Project", "Contract no.", "Employer"], [A("Project", "s", "Contract particulars", "Slieve Carnagh Wind Farm"), A("Contract no.", "s", "Contract particulars", "SCW-BoP-02"), A("Employer", "s", "Contract particulars", "Slieve Carnagh Wind DAC")],
    ["Contractor's reference", "Engineer", "Resident Engineer"], [A("Contractor's reference", "n", "company.md", "CRC-2611"), A("Engineer", "s", "Contract particulars", "Molloy Fenlon Consulting Engineers"), A("Resident Engineer", "f", "Progress meeting", "Sorcha Fenlon", "S. Fenlon")],
    ["Easting (ITM)", "Northing (ITM)", "Drawing and revision"], [A("Easting (ITM)", "s", R, "612440"), A("Northing (ITM)", "s", R, "795318"), A("Drawing and revision", "n", "ITP found", "SCW-ST-210 rev D")])
f.t([B("1 Excavation and formation", 4)],
    ["Excavation completed", A("Excavation completed", "n", R, D("2026-05-04")), "Formation level (mOD)", A("Formation level (mOD)", "s", R, "287.45", "287.450")],
    ["Bearing stratum", A("Bearing stratum", "s", "PLT-05-02", "Stiff glacial till"), "Formation seen by the Engineer on", A("Formation seen by the Engineer on", "f", "site diary", D("2026-05-06"), "Wed 6 May", "6 May")],
    ["Ev2 (MN/m²)", A("Ev2 (MN/m²)", "s", "PLT-05-02", "142"), "Ratio Ev2/Ev1", A("Ratio Ev2/Ev1", "s", "PLT-05-02", "1.9")],
    ["Plate test reference", A("Plate test reference", "n", "PLT-05-02", "PLT-05-02"), "Groundwater level", O("Groundwater level", "not in the documents")],
    ["Blinding placed", A("Blinding placed", "s", R, D("2026-05-07")), "Blinding class", A("Blinding class", "n", "ITP found", "C12/15")],
    [B("2 Reinforcement and anchor cage", 4)],
    ["Steel fixed by", A("Steel fixed by", "n", "Pour record", "Ballard Steelfixing Ltd", "Ballard Steelfixing"), "Reinforcement (t)", A("Reinforcement (t)", "s", R, "38.6")],
    ["Cage serial no.", A("Cage serial no.", "s", R, "AC-1107"), "Bolts, number and size", A("Bolts, number and size", "n", "ITP found", "120 no. M42", "120 M42", "120 x M42", "120 × M42")],
    ["Minimum cover measured (mm)", O("Minimum cover measured (mm)", "52 in the pour record, 48 by the Engineer, not cleared up"), "Minimum cover required (mm)", A("Minimum cover required (mm)", "s", "ITP found", "50", "50 mm")],
    ["Turbine supplier's witness", A("Turbine supplier's witness", "f", "site diary", "Jens Aaby"), "Mill certificate nos.", O("Mill certificate nos.", "not in the documents")],
    ["Non-conformance no.", A("Non-conformance no.", "n", "Progress meeting", "NCR-011"), "Closed on", A("Non-conformance closed on", "n", "Progress meeting", D("2026-05-28"), "28 May")])
f.h("3 Anchor flange")
f.t(["Stage", "Date", "Largest deviation (mm)", "Surveyor"], ["Before the pour", A("Before the pour: Date", "s", R, D("2026-05-27")), A("Before the pour: Largest deviation (mm)", "n", R, "1.6"), A("Before the pour: Surveyor", "s", R, "Pádraig Lally")],
    ["After the pour", A("After the pour: Date", "s", R, D("2026-06-02")), A("After the pour: Largest deviation (mm)", "n", R, "1.8"), A("After the pour: Surveyor", "s", R, "Pádraig Lally")],
    ["After backfill", O("After backfill: Date", "not surveyed yet"), O("After backfill: Largest deviation (mm)", "not surveyed yet"), O("After backfill: Surveyor", "not surveyed yet")])
f.h("4 Concrete")
L = lambda *x, **k: A(*x, k="ff", **k)
f.p("Date of pour ", L("Date of pour", "s", "Pour record", D("2026-05-28")), "  Started ", L("Started", "s", "Pour record", "05:40", "5:40"), "  Finished ", L("Finished", "s", "Pour record", "17:10"))
f.p("Supplier ", L("Supplier", "s", "Pour record", "Carnagh Readymix Ltd", "Carnagh Readymix"), "  Strength class ", L("Strength class", "n", "Pour record", "C40/50"), "  Mix reference ", L("Mix reference", "s", "Pour record", "CR-4050-S4"))
f.p("Volume placed (m³) ", L("Volume placed (m³)", "n", R, "418.5"), "  Design volume (m³) ", L("Design volume (m³)", "s", "ITP found", "412"), "  Docket of the last load ", L("Docket of the last load", "f", "dockets", "88463"))
f.p("Docket of the rejected load ", L("Docket of the rejected load", "f", "dockets", "88440"), "  Reason for rejection ", L("Reason for rejection", "f", "Pour record", "118 minutes from batching", "118 minutes", "118 min"), "  Pump operator ", O("Pump operator", "not in the documents", k="ff"))
f.p("Mean slump (mm) ", L("Mean slump (mm)", "s", "Pour record", "185", "185 mm"), "  Air temperature at finish ", O("Air temperature at finish", "only that at the start is recorded", k="ff"))
f.p("Peak temperature ", L("Peak temperature", "s", "Pour record", "61.5 °C", "61.5"), "  Maximum core to surface difference ", L("Maximum core to surface difference", "n", "Pour record", "17.2 °C", "17.2"))
f.h("5 Cubes")
f.t(["Age", "Mean (N/mm²)", "Lowest (N/mm²)"], ["7 days", A("7 days: Mean (N/mm²)", "s", "Cube report", "38.4"), A("7 days: Lowest (N/mm²)", "s", "Cube report", "36.9")], ["28 days", A("28 days: Mean (N/mm²)", "s", "Cube report", "57.9"), A("28 days: Lowest (N/mm²)", "s", "Cube report", "55.2")], ["56 days", O("56 days: Mean (N/mm²)", "not tested"), O("56 days: Lowest (N/mm²)", "not tested")])
f.p("Laboratory report ", A("Laboratory report", "s", "Cube report", "LE-26-0417", k="l"))
f.h("6 Earthing, ducts and backfill")
f.t(["Earth resistance (Ω)", A("Earth resistance (Ω)", "s", R, "3.4"), "Ducts, number and diameter", A("Ducts, number and diameter", "n", R, "6 no. 160 mm", "6 x 160 mm", "6 × 160 mm", "6 no. × 160 mm", "6 No. x 160 mm", "6, 160", "6 × 160", "6 / 160", "6, 160 mm", "6 ducts, 160 mm", "6")],
    ["Backfill started", O("Backfill started", "not begun; T03 and T04 only"), "Backfill compaction report", O("Backfill compaction report", "not begun")])
f.p("Backfill released: ", O("Backfill released", "for the Engineer", k="fb"), " yes  ", O("Backfill not released", "for the Engineer", k="fb"), " no")
f.h("7 Sign-off")
f.t(["For", "Name", "Signature", "Date"], *[[w, O(f"{w}: Name", SIG), O(f"{w}: Signature", SIG), O(f"{w}: Date", SIG)] for w in ("Contractor", "Engineer", "Turbine supplier")])
f.save()

f = F("ie-contractor-notice", ie)
f.hdr(A("contractor", "n", "company.md", "Corrib Ridge Civils Ltd", k="p", was="{{contractor}}"), " · ", A("contractor_phone", "n", "company.md", "(020) 912 0145", k="p", was="{{contractor_phone}}"))
f.title("Contractor's Notice of Claim")
f.p("Notice no. CN-07")
f.p("To: ", A("To (Engineer)", "s", "Contract particulars", "Molloy Fenlon Consulting Engineers", k="i", was="[Engineer]"))
f.p("Attention: ", A("Attention", "f", "Progress meeting", "Sorcha Fenlon", "S. Fenlon", k="i", was="[person to whom notices go]"))
f.p("Address for notices: ", A("Address for notices", "s", "Contract particulars", "Site office, Carnagh Cross, Co. Leitrim", "Carnagh Cross, Co. Leitrim", k="i", was="[address]"))
f.p("E-mail for notices: ", A("E-mail for notices", "s", "Contract particulars", "notices@molloyfenlon.example", k="i", was="[e-mail]"))
f.p("Copy to: ", A("Copy to (Employer)", "s", "Contract particulars", "Slieve Carnagh Wind DAC", k="i", was="[Employer]"), ", for the attention of ", A("Employer's person", "n", "Contract particulars", "Brian Hession", k="i", was="[name]"))
f.t(["Contract", A("Contract", "s", "Contract particulars", "Slieve Carnagh Wind Farm, Balance of Plant", "Slieve Carnagh Wind Farm"), "Contract no.", A("Contract no.", "s", "Contract particulars", "SCW-BoP-02")],
    ["Conditions of contract", A("Conditions of contract", "n", "Contract particulars", "FIDIC Conditions of Contract for Construction, First Edition 1999", "FIDIC Conditions of Contract for Construction", "FIDIC"), "Date of Agreement", A("Date of Agreement", "s", "Contract particulars", D("2026-01-16"))],
    ["Date of this notice", A("Date of this notice", "n", "Notices register", D("2026-06-23")), "Previous notice of the same event", O("Previous notice of the same event", "there is none; CN-06 is another event")],
    ["Contact for this notice", A("Contact for this notice", "f", "mail T08", "Aoife Kinsella"), "Contact's mobile", A("Contact's mobile", "f", "staff list", "(020) 912 0151")])
f.h("1 The event")
f.t(["Turbine or area", A("Turbine or area", "n", "Notices register", "T08"), "Date of the event", A("Date of the event", "s", "Notices register", D("2026-06-15"))],
    ["Hour at which the Contractor became aware", A("Hour at which the Contractor became aware", "n", "site diary", "10:20"), "Person first told", A("Person first told", "f", "site diary", "Conor Tighe")],
    ["Told by", A("Told by", "n", "site diary", "Dr Una Brady", "Una Brady"), "Engineer's instruction no.", A("Engineer's instruction no.", "s", "Notices register", "EI-019")],
    ["Date of the instruction", A("Date of the instruction", "s", "Notices register", D("2026-06-16")), "Limit of the suspended part", A("Limit of the suspended part", "n", "Notices register", "beyond ch. 640 of spur 8", "beyond chainage 640 of spur 8", "ch. 640 of spur 8", "chainage 640 of spur 8", "ch. 640", "chainage 640")],
    ["Licence of the wildlife service", O("Licence of the wildlife service", "not in the documents"), "Date of resumption", O("Date of resumption", "nobody has promised one; the end of July is a guess")])
f.narr("Description of the event or circumstance", T("Description of the event or circumstance", "n", "site diary", "hen harrier", was="[Describe what happened, where and when]"))
f.h("2 Basis")
f.p("Sub-Clauses relied on: ", A("Sub-Clauses relied on", "n", "Notices register", "8.4 / 8.9 / 20.1", "8.4, 8.9, 20.1", "8.4, 8.9 and 20.1", "8.4", k="l"))
f.p("Last day for this notice: ", A("Last day for this notice", "f", "Contract particulars", D("2026-07-13"), k="l"), "   Detailed claim due by: ", A("Detailed claim due by", "f", "Contract particulars", D("2026-07-27"), k="l"))
f.p("The Contractor claims: ", X("Extension of time", "n", "mail T08"), " extension of time   ", X("Additional Cost", "n", "mail T08"), " additional Cost   ", O("Profit", "not claimed", k="cb"), " profit")
f.h("3 Effects")
f.t(["Item", "Before the event", "With the event"],
    ["Start of the activity", A("Start of the activity: Before the event", "n", "programme rev 4", D("2026-06-17")), O("Start of the activity: With the event", "not known")],
    ["Finish of the activity", A("Finish of the activity: Before the event", "n", "programme rev 4", D("2026-07-15")), O("Finish of the activity: With the event", "not known")],
    ["Float (days)", A("Float (days): Before the event", "s", "programme rev 4", "4"), O("Float (days): With the event", "not known")],
    ["Time for Completion", A("Time for Completion: Before the event", "s", "Contract particulars", D("2026-10-30")), O("Time for Completion: With the event", "no determination")])
f.t(["Section affected", A("Section affected", "f", "mail T08", "Section 1", "1"), "Activity ID", A("Activity ID", "s", "programme rev 4", "4080")],
    ["Estimated delay (days)", O("Estimated delay (days)", "the Contracts Manager wants no figure; six weeks is a guess"), "Estimated Cost (€)", O("Estimated Cost (€)", "the €64,000 is a guess that is not to be quoted")],
    ["Delay damages per day", A("Delay damages per day", "s", "Contract particulars", Mo(9500)), "Extension granted so far", O("Extension granted so far", "not in the documents")])
f.h("4 Plant standing")
f.t(["Plant", "Location", "Standing since", "Rate per day (€)"], [A("Plant, row 1", "f", "site diary", "30 t excavator", "30 tonne excavator", "30-tonne excavator", "one 30 t excavator", k="r"), A("Location, row 1", "n", "mail T08", "spur 8", k="r"), A("Standing since, row 1", "s", "site diary", D("2026-06-15"), "15 June", "Mon 15 June", k="r"), O("Rate per day (€), row 1", "not in the documents", k="r")],
    *[[O(f"{c}, row 2", "the rest was moved to T07", k="r") for c in ("Plant", "Location", "Standing since", "Rate per day (€)")]])
f.h("5 Signature and receipt")
f.t(["For the Contractor", O("For the Contractor: Name", SIG), "Signature", O("For the Contractor: Signature", SIG)], ["Received by the Engineer", O("Received by the Engineer: Name", SIG), "Date and time", O("Received: Date and time", "receipt is for the Engineer")], ["Engineer's response", O("Engineer's response", REV), "Response date", O("Response date", REV)])
f.save()


# ====================================================================== Schweiz: Bahnhof
ch = Vault("zollinger-tiefbau", "Bahnhof Rüttiwil Los 2", "de")
P_ = "Bahnhof Rüttiwil Los 2/"
ch.text("Firmenangaben.md", """
# Zollinger Tiefbau AG – Firmenangaben für Formulare

Zollinger Tiefbau AG, Industriestrasse 14, 9999 Rüttiwil
Telefon 044 000 01 40, bau@zollinger-tiefbau.example, UID CHE-000.111.222 MWST
Zahlungsverbindung: auf der Rechnung (nicht auf Formulare schreiben)
Haftpflicht: Helva Versicherung, Police 77.120.4, CHF 10 Mio.
Laufende Baustellen: 2026-07 Bahnhof Rüttiwil Los 2; 2026-11 Kanalisation Oberdorf; 2025-31 Brücke Lattenbach
""")
ch.csv("Personalliste.csv", [["Name", "Funktion", "Mobile", "Baustelle"], ["Peter Zollinger", "Geschäftsführer", "079 000 01 01", ""], ["Marco Imhof", "Bauführer", "079 000 01 12", "2026-07"], ["Urs Zgraggen", "Polier", "079 000 01 23", "2026-07"], ["Lena Bösch", "Qualität und Umwelt", "079 000 01 34", "2026-07, 2026-11"], ["Reto Camenzind", "Bauführer", "079 000 01 13", "2026-11"]], ";")
ch.pdf(P_ + "Werkvertrag Auszug.pdf", "# Werkvertrag (Auszug)", {"Projekt": "Bahnhof Rüttiwil, Los 2: Personenunterführung und Perron 3", "Projekt-Nr.": "RB-1187", "Bauherrschaft": "Rüttibahn AG, Infrastruktur", "Vertreten durch": "Sabine Kuster, Projektleiterin", "Bauleitung": "Hauri Kälin Ingenieure AG", "Unternehmer": "Zollinger Tiefbau AG", "Vertrags-Nr.": "RB-1187-W02", "Vertragsdatum": "12.01.2026", "Werkpreis exkl. MWST": "CHF 6'480'000.00", "Baubeginn": "02.03.2026", "Vertragliche Fertigstellung": "30.11.2027", "Rückbehalt": "10 % nach SIA 118"},
    "---", "## Besondere Bestimmungen", "4.3 Materialien, die von der Ausschreibung abweichen oder in der Liste MF stehen, dürfen erst nach schriftlicher Freigabe der Bauleitung eingebaut werden. Die Bauleitung entscheidet innert 10 Arbeitstagen nach Eingang.", "6.1 Der Unternehmer rapportiert monatlich bis zum fünften Arbeitstag des Folgemonats.", "7.2 Konventionalstrafe CHF 6'000.00 pro Kalendertag, höchstens 5 % des Werkpreises.", header="Rüttibahn AG, Infrastruktur", footer="RB-1187-W02")
ch.xlsx(P_ + "Liste Materialfreigaben.xlsx", MF=[["MF", "Material", "Bauteil", "NPK-Position", "Plan", "Eingereicht", "Eingang BL", "Entscheid", "Datum Entscheid"],
    ["MF-021", "Bewehrungsstahl B500B", "alle", "241 511", "1187-PU-110", D("2026-03-05"), D("2026-03-06"), "freigegeben", D("2026-03-12")], ["MF-022", "Abdichtungsbahn Tektofol 4.5", "Decke PU", "172 411.102", "1187-PU-204 B", D("2026-07-15"), D("2026-07-16"), "abgelehnt", D("2026-07-29")],
    ["MF-023", "Abdichtungsbahn Bitulan EP5 flam", "Decke PU", "172 411.103", "1187-PU-204 C", D("2026-08-24"), D("2026-08-25"), None, None], ["MF-024", "Fugenband FB 320", "Dilatationsfuge Achse 7", "172 622", "1187-PU-208 A", D("2026-08-31"), None, None, None]])
ch.pdf(P_ + "Produktdatenblatt Bitulan EP5 flam.pdf", "# Bitulan EP5 flam", "Polymerbitumen-Dichtungsbahn für Brückenplatten und Überdeckungen, vollflächig aufgeflämmt.", {"Hersteller": "Bitulan Werke AG, 9998 Lindach", "Ausgabe": "03/2026", "Norm": "SN EN 14695, SIA 281", "Dicke": "5.2 mm", "Trägereinlage": "Polyestervlies 250 g/m²", "Flächengewicht": "6.1 kg/m²", "Rollenmass": "7.5 m × 1.0 m", "Höchstzugkraft längs": "1100 N/50 mm", "Höchstzugkraft quer": "950 N/50 mm", "Kaltbiegeverhalten": "−20 °C".replace("−", "-"), "Wärmestandfestigkeit": "120 °C", "Leistungserklärung": "DoP 118-2025"},
    "---", "## Verarbeitung", "Untergrund trocken (höchstens 4 Massenprozent), Epoxidversiegelung vorgängig. Verarbeitung ab +5 °C Lufttemperatur. Überlappung längs 80 mm, Kopfstoss 100 mm.", "Lagerung stehend, vor Sonne geschützt. Entsorgung: Code 17 03 02.", header="Bitulan Werke AG", footer="Produktdatenblatt – Änderungen vorbehalten")
ch.pdf(P_ + "Prüfbericht PE-26-0881 Haftzug.pdf", "# Haftzugprüfung auf der Probefläche Decke PU", {"Bericht": "PE-26-0881", "Prüfstelle": "Prüflabor Etzel AG", "Auftraggeber": "Zollinger Tiefbau AG", "Prüfdatum": "02.09.2026", "Material": "Bitulan EP5 flam auf Epoxid", "Betonfeuchte": "3.1 Masse-%"}, [["Stelle", "1", "2", "3", "4", "5", "Mittel"], ["N/mm²", "0.64", "0.81", "0.79", "0.86", "0.80", "0.78"]], "Anforderung: Einzelwert mindestens 0.50 N/mm², erfüllt. Bericht vom 04.09.2026.", footer="Prüflabor Etzel AG")
ch.eml(P_ + "Mail MF-023.eml", "Marco Imhof <m.imhof@zollinger-tiefbau.example>", "Reto Hauri <r.hauri@haurikaelin.example>", "AW: MF-023 Abdichtung Decke PU", "Mon, 07 Sep 2026 11:20:00 +0200", """
Guten Tag Herr Hauri

Der Haftzug liegt bei. Die Bahn ersetzt die ausgeschriebene «Aquastopp 4.8», deren Hersteller die Lieferung auf Dezember verschoben hat. Mehrkosten verlangen wir keine. Geliefert wird durch Baumat Linth AG, zwei Wochen nach Bestellung. Ohne Ihren Entscheid bis morgen können wir am 22. September nicht anfangen. Einbauen wird Flachbau Isol GmbH.

Freundliche Grüsse
M. Imhof

> Reto Hauri, 03.09.2026:
> Bitte noch den Haftzug. Fläche gemäss Plan 1187-PU-204 Index C sind 640 m2, im Antrag stand 580.
""")
ch.docx(P_ + "Bausitzung 18 Protokoll.docx", "# Bausitzung Nr. 18 vom 30.09.2026", "Anwesend: S. Kuster (RB), R. Hauri (HKI), M. Imhof, U. Zgraggen (ZT). Entschuldigt: L. Bösch.", [["Nr.", "Gegenstand", "Wer", "Bis"],
    ["18.1", "Decke PU Etappe 2 am 17.09. betoniert, drei Tage nach Programm. Grund: Pumpe des Lieferanten ausgefallen.", "–", "–"], ["18.2", "MF-023: Entscheid steht aus, HKI klärt mit der Bauherrschaft. Abdichtung beginnt darum frühestens Mitte Oktober.", "HKI", "06.10."], ["18.3", "Nachtrag N-04 (Werkleitung Swissgrid-Block) von RB unterschrieben, N-05 (Spundwand verlängert) noch in Prüfung.".replace("Swissgrid-Block", "Kabelblock 12"), "RB", "14.10."], ["18.4", "Nächste Gleissperrung in der Nacht 10./11.10.2026; Antrag ist bewilligt.", "ZT", "–"], ["18.5", "Anwohner Bahnweg 6 reklamiert Lärm am 23.09.; Rammarbeiten nur noch bis 19 Uhr.", "ZT", "sofort"]], "Nächste Sitzung: 14.10.2026, 13.30 Uhr, Baubüro.", header="RB-1187 Bausitzungen")
ch.xlsx(P_ + "Rapportauswertung 2026.xlsx",
    August=[["KW", "Stunden ZT", "Stunden Subunternehmer", "Beton m3", "Aushub m3", "Schlechtwettertage"], [32, 790, 210, 88, 420, 0], [33, 640, 240, 0, 510, 1], [34, 802, 260, 132, 380, 0], [35, 788, 205, 64, 300, 0], ["Total", 3020, 915, 284, 1610, 1]],
    September=[["KW", "Stunden ZT", "Stunden Subunternehmer", "Beton m3", "Aushub m3", "Schlechtwettertage"], [36, 795, 230, 60, 410, 0], [37, 812, 255, 96, 390, 1], [38, 806, 288, 258, 120, 0], [39, 610, 243, 72, 200, 2], ["40 (bis 30.9.)", 389, 170, 0, 120, 0], ["Total", 3412, 1186, 486, 1240, 3]],
    Regie=[["Rapport", "Datum", "Arbeit", "Betrag CHF", "Visum BL"], ["R-31", D("2026-08-19"), "Provisorische Treppe", 2140, "ja"], ["R-32", D("2026-09-09"), "Kabel freilegen Gleis 3", 3480, "ja"], ["R-33", D("2026-09-24"), "Pumpwache Nacht", 1965, "nein"]])
ch.csv(P_ + "Akontorechnungen.csv", [["Nr.", "Monat", "Leistung im Monat exkl. MWST", "Kumuliert exkl. MWST", "Rückbehalt kumuliert", "Rechnungsdatum", "Bezahlt"], ["6", "August 2026", "548'900.00", "2'573'850.00", "257'385.00", "04.09.2026", "ja"], ["7", "September 2026", "612'400.00", "3'186'250.00", "318'625.00", "05.10.2026", ""]], ";")
ch.csv(P_ + "Nachtragsliste.csv", [["Nr.", "Gegenstand", "Betrag CHF exkl. MWST", "Eingereicht", "Stand"], ["N-03", "Mehrtiefe Schacht KS 4", "22'150.00", "11.06.2026", "genehmigt 02.07.2026"], ["N-04", "Werkleitung Kabelblock 12", "48'600.00", "20.08.2026", "genehmigt 28.09.2026"], ["N-05", "Spundwand verlängert", "91'300.00", "15.09.2026", "in Prüfung"]], ";")
ch.csv(P_ + "Bauprogramm Index F.csv", [["Vorgang", "Soll Beginn", "Soll Ende"], ["Decke PU Etappe 2 betonieren", "14.09.2026", "14.09.2026"], ["Abdichtung Decke PU", "22.09.2026", "09.10.2026"], ["Perronkante 3 Ost", "05.10.2026", "30.10.2026"], ["Gleissperrung 2", "12.09.2026", "13.09.2026"]], ";")
ch.text(P_ + "Tagebuch Polier September.md", """
# Baujournal U. Zgraggen, September 2026

**08.09.** Hilfsarbeiter J. Pires Finger gequetscht, verbunden, arbeitet weiter. Keine Absenz. SUVA-Bagatellmeldung durch Büro.
**12./13.09.** Gleissperrung 2: Hilfsbrücke Gleis 3 eingehoben, fertig um 04.10 Uhr, 50 Minuten vor Ende.
**17.09.** Decke PU Etappe 2, 258 m3 C30/37. Pumpe am 14. ausgefallen, Ersatz erst heute.
**22.09.** Abdichter wieder heimgeschickt, keine Freigabe.
**24.09.** Wassereinbruch Baugrube Ost, Pumpwache.
**29.09.** Besuch Kantonales Arbeitsinspektorat, keine Beanstandung.
""")
ch.docx(P_ + "Adressliste Projekt.docx", "# Adressliste RB-1187, Los 2", [["Firma", "Rolle", "Person", "Telefon"], ["Rüttibahn AG, Infrastruktur", "Bauherrschaft", "Sabine Kuster", "044 000 02 10"], ["Hauri Kälin Ingenieure AG", "Bauleitung", "Reto Hauri", "044 000 03 21"], ["Hauri Kälin Ingenieure AG", "Projektverfasser", "Claudia Kälin", "044 000 03 22"], ["Flachbau Isol GmbH", "Subunternehmer Abdichtung", "Ivan Perić", "044 000 04 10"], ["Baumat Linth AG", "Lieferant", "Verkauf", "044 000 05 00"]])

W, M_, DB = "Werkvertrag", "Mail MF-023", "Produktdatenblatt"
f = F("ch-materialfreigabe", ch)
f.title("Antrag auf Materialfreigabe")
f.p("MF-023")
f.t([B("Projekt", 4)], ["Bauvorhaben", A("Bauvorhaben", "n", W, "Bahnhof Rüttiwil, Los 2: Personenunterführung und Perron 3", "Bahnhof Rüttiwil, Los 2", "Bahnhof Rüttiwil Los 2"), "Projekt-Nr.", A("Projekt-Nr.", "s", W, "RB-1187")],
    ["Bauherrschaft", A("Bauherrschaft", "s", W, "Rüttibahn AG, Infrastruktur", "Rüttibahn AG"), "Vertrags-Nr.", A("Vertrags-Nr.", "s", W, "RB-1187-W02")], ["Bauleitung", A("Bauleitung", "s", W, "Hauri Kälin Ingenieure AG"), "Bauleiter", A("Bauleiter", "n", "Adressliste", "Reto Hauri")],
    [B("Unternehmer", 4)], ["Firma", A("Unternehmer: Firma", "s", W, "Zollinger Tiefbau AG"), "Bauführer", A("Bauführer", "s", "Personalliste", "Marco Imhof")], ["UID", A("UID", "s", "Firmenangaben", "CHE-000.111.222 MWST", "CHE-000.111.222"), "Mobile Bauführer", A("Mobile Bauführer", "s", "Personalliste", "079 000 01 12")],
    [B("Material", 4)], ["Bezeichnung / Typ", A("Bezeichnung / Typ", "n", "Liste Mat", "Bitulan EP5 flam"), "Hersteller", A("Hersteller", "s", DB, "Bitulan Werke AG")], ["Lieferant", A("Lieferant", "s", M_, "Baumat Linth AG"), "Verlegt durch", A("Verlegt durch", "n", M_, "Flachbau Isol GmbH")],
    ["Bauteil", A("Bauteil", "s", "Liste Mat", "Decke PU", "Decke Personenunterführung"), "NPK-Position", A("NPK-Position", "s", "Liste Mat", "172 411.103")], ["Plan und Index", A("Plan und Index", "s", "Liste Mat", "1187-PU-204 C", "1187-PU-204 Index C"), "Fläche (m²)", A("Fläche (m²)", "f", M_, "640", "640 m2", "640 m²")],
    ["Ersetzt ausgeschriebenes Produkt", A("Ersetzt ausgeschriebenes Produkt", "n", M_, "Aquastopp 4.8"), "Charge", O("Charge", "nichts geliefert")])
f.h("Technische Werte")
f.t(["Eigenschaft", "Wert gemäss Datenblatt", "Am Bau geprüft"], ["Dicke", A("Dicke: Wert gemäss Datenblatt", "s", DB, "5.2 mm", "5.2"), O("Dicke: Am Bau geprüft", "nicht geprüft")], ["Trägereinlage", A("Trägereinlage: Wert gemäss Datenblatt", "s", DB, "Polyestervlies 250 g/m²", "Polyestervlies", "Polyestervlies 250 g/m2"), "–"],
    ["Zugkraft längs / quer", A("Zugkraft längs / quer: Wert gemäss Datenblatt", "n", DB, "1100 / 950 N/50 mm", "1100 / 950", "1100/950", "1100 N/50 mm / 950 N/50 mm", "1100 N/50 mm"), O("Zugkraft: Am Bau geprüft", "nicht geprüft")], ["Kälteflexibilität", A("Kälteflexibilität: Wert gemäss Datenblatt", "n", DB, "-20 °C", "20 °C", "-20"), "–"],
    ["Haftzug Mittelwert", O("Haftzug Mittelwert: Wert gemäss Datenblatt", "das Datenblatt nennt keinen"), A("Haftzug Mittelwert: Am Bau geprüft", "s", "Prüfbericht", "0.78 N/mm²", "0.78")], ["Haftzug kleinster Einzelwert", O("Haftzug kleinster Einzelwert: Wert gemäss Datenblatt", "das Datenblatt nennt keinen"), A("Haftzug kleinster Einzelwert: Am Bau geprüft", "f", "Prüfbericht", "0.64 N/mm²", "0.64")])
f.p("Prüfbericht Nr. ", A("Prüfbericht Nr.", "s", "Prüfbericht", "PE-26-0881", k="ff"), "  Prüfstelle ", A("Prüfstelle", "s", "Prüfbericht", "Prüflabor Etzel AG", k="ff"), "  Geprüft am ", A("Geprüft am", "s", "Prüfbericht", D("2026-09-02"), k="ff"))
f.p("Leistungserklärung ", A("Leistungserklärung", "s", DB, "DoP 118-2025", "118-2025", k="ff"), "  Datenblatt Ausgabe ", A("Datenblatt Ausgabe", "s", DB, "03/2026", k="ff"), "  EPD-Nr. ", O("EPD-Nr.", "nicht in den Unterlagen", k="ff"))
f.h("Termine und Kosten")
f.t(["Antrag eingereicht", A("Antrag eingereicht", "s", "Liste Mat", D("2026-08-24")), "Eingang Bauleitung", A("Eingang Bauleitung", "s", "Liste Mat", D("2026-08-25"))], ["Entscheid nötig bis", A("Entscheid nötig bis", "f", M_, D("2026-09-08")), "Lieferfrist", A("Lieferfrist", "n", M_, "zwei Wochen", "2 Wochen", "zwei Wochen nach Bestellung")], ["Einbau ab (Programm)", A("Einbau ab (Programm)", "n", "Bauprogramm", D("2026-09-22")), "Tatsächlicher Einbaubeginn", O("Tatsächlicher Einbaubeginn", "nicht begonnen")])
f.p("Kostenfolge: ", X("Keine Mehrkosten", "n", M_, k="fb"), " keine  ", O("Mehrkosten", "keine verlangt", k="fb"), " Mehrkosten CHF ", O("Mehrkosten CHF", "keine verlangt", k="ff"))
f.narr("Begründung der Abweichung", T("Begründung der Abweichung", "n", M_, "Dezember", was="[Begründung des Unternehmers]"))
f.h("Entscheid der Bauleitung")
f.p(O("Freigegeben", REV, k="fb"), " freigegeben  ", O("Freigegeben mit Auflagen", REV, k="fb"), " freigegeben mit Auflagen  ", O("Abgelehnt", "MF-022 wurde abgelehnt, nicht MF-023", k="fb"), " abgelehnt")
f.t(["Auflagen", O("Auflagen", REV), "Datum Entscheid", O("Datum Entscheid", "29.07.2026 gehört zu MF-022")], ["Unterschrift Bauleitung", O("Unterschrift Bauleitung", SIG), "Visum Bauherrschaft", O("Visum Bauherrschaft", SIG)], ["Unterschrift Unternehmer", O("Unterschrift Unternehmer", SIG), "Ort, Datum", O("Unternehmer: Ort, Datum", SIG)])
f.save()

RA, TB, PR, AK, NL = "Rapportauswertung", "Tagebuch", "Bausitzung", "Akonto", "Nachtragsliste"
f = F("ch-monatsrapport", ch)
f.title("Monatsrapport")
f.p("September 2026")
f.p("Projekt-Nr. ", A("Projekt-Nr.", "s", W, "RB-1187", k="m", was="«Projektnummer»"), ", Unternehmer ", A("Unternehmer", "s", W, "Zollinger Tiefbau AG", k="m", was="«Unternehmer»"), ", Bauherrschaft ", A("Bauherrschaft", "s", W, "Rüttibahn AG, Infrastruktur", "Rüttibahn AG", k="m", was="«Bauherr»"))
f.t(["Rapportiert durch (Bauführer)", A("Rapportiert durch (Bauführer)", "n", "Personalliste", "Marco Imhof"), "Polier", A("Polier", "s", "Personalliste", "Urs Zgraggen")], ["Projektleitung Bauherrschaft", A("Projektleitung Bauherrschaft", "n", W, "Sabine Kuster"), "Rapport-Nr.", O("Rapport-Nr.", "eine Nummer der Monatsrapporte steht nirgends; die 7 ist die der Akontorechnung")],
    ["Werkpreis exkl. MWST", A("Werkpreis exkl. MWST", "s", W, Mo(6480000)), "Vertragliche Fertigstellung", A("Vertragliche Fertigstellung", "s", W, D("2027-11-30"))])
f.h("1 Leistungen")
f.t(["", "Berichtsmonat", "Kumuliert seit Baubeginn"], ["Stunden eigenes Personal", A("Stunden eigenes Personal: Berichtsmonat", "n", RA, "3'412", "3412", "3 412"), O("Stunden eigenes Personal: Kumuliert", "nur zwei Monate liegen vor")], ["Stunden Subunternehmer", A("Stunden Subunternehmer: Berichtsmonat", "s", RA, "1'186", "1186", "1 186"), O("Stunden Subunternehmer: Kumuliert", "nur zwei Monate liegen vor")], ["Beton (m³)", A("Beton (m³): Berichtsmonat", "s", RA, "486"), O("Beton (m³): Kumuliert", "nur zwei Monate liegen vor")], ["Aushub (m³)", A("Aushub (m³): Berichtsmonat", "s", RA, "1'240", "1240", "1 240"), O("Aushub (m³): Kumuliert", "nur zwei Monate liegen vor")], ["Leistung exkl. MWST (CHF)", A("Leistung: Berichtsmonat", "n", AK, Mo(612400)), A("Leistung: Kumuliert", "s", AK, Mo(3186250))])
f.p("Schlechtwettertage: ", A("Schlechtwettertage", "s", RA, "3", k="l"), "  Rückbehalt kumuliert (CHF): ", A("Rückbehalt kumuliert (CHF)", "s", AK, Mo(318625), k="l"), "  Akontorechnung Nr.: ", A("Akontorechnung Nr.", "n", AK, "7", k="l"), "  bezahlt am: ", O("Akontorechnung bezahlt am", "noch nicht bezahlt", k="l"))
f.h("2 Nachträge im Monat genehmigt")
f.t(["Nr.", "Gegenstand", "Betrag CHF", "Genehmigt am"], [A("Nr., Zeile 1", "f", NL, "N-04", k="r"), A("Gegenstand, Zeile 1", "n", NL, "Werkleitung Kabelblock 12", k="r"), A("Betrag CHF, Zeile 1", "n", NL, Mo(48600), k="r"), A("Genehmigt am, Zeile 1", "n", NL, D("2026-09-28"), k="r")], [O(f"{c}, Zeile 2", "N-05 ist in Prüfung, N-03 war im Juli", k="r") for c in ("Nr.", "Gegenstand", "Betrag CHF", "Genehmigt am")])
f.h("3 Regierapporte des Monats")
f.t(["Rapport", "Datum", "Arbeit", "CHF"], *[[A(f"Rapport, Zeile {i}", "s", RA, r, k="r"), A(f"Datum, Zeile {i}", "s", RA, D(d_), k="r"), A(f"Arbeit, Zeile {i}", "s", RA, a, k="r"), A(f"CHF, Zeile {i}", "s", RA, Mo(m), k="r")] for i, r, d_, a, m in [(1, "R-32", "2026-09-09", "Kabel freilegen Gleis 3", 3480), (2, "R-33", "2026-09-24", "Pumpwache Nacht", 1965)]], [O(f"{c}, Zeile 3", "R-31 ist vom August", k="r") for c in ("Rapport", "Datum", "Arbeit", "CHF")])
f.h("4 Termine")
f.t(["Vorgang", "Soll", "Ist"], ["Decke PU Etappe 2 betoniert", A("Decke PU Etappe 2 betoniert: Soll", "s", "Bauprogramm", D("2026-09-14")), A("Decke PU Etappe 2 betoniert: Ist", "n", TB, D("2026-09-17"), "17.09.", "17.9.")], ["Beginn Abdichtung Decke PU", A("Beginn Abdichtung Decke PU: Soll", "s", "Bauprogramm", D("2026-09-22")), O("Beginn Abdichtung Decke PU: Ist", "nicht begonnen")], ["Beginn Perronkante 3 Ost", A("Beginn Perronkante 3 Ost: Soll", "s", "Bauprogramm", D("2026-10-05")), O("Beginn Perronkante 3 Ost: Ist", "liegt nach dem Monat")])
f.p("Ursache des Verzugs Decke: ", A("Ursache des Verzugs Decke", "f", TB, "Pumpe ausgefallen", "Pumpe", "Ausfall der Pumpe", "Pumpenausfall", "Betonpumpe", k="l"))
f.p("Nächste Gleissperrung: ", A("Nächste Gleissperrung", "n", PR, "10./11.10.2026", "10./11. Oktober 2026", k="l"), "  Nächste Bausitzung: ", A("Nächste Bausitzung", "s", PR, D("2026-10-14"), k="l"))
f.h("5 Arbeitssicherheit und Umgebung")
f.t(["Version Notfallkonzept", O("Version Notfallkonzept", "nicht in den Unterlagen"), "Bagatellunfall, Person", A("Bagatellunfall, Person", "f", TB, "J. Pires", "Pires")], ["Behördenbesuch am", A("Behördenbesuch am", "f", TB, D("2026-09-29"), "29.09.", "29.9."), "Reklamation von", A("Reklamation von", "f", PR, "Anwohner Bahnweg 6", "Bahnweg 6")], ["Grundwasserpegel (m ü. M.)", O("Grundwasserpegel (m ü. M.)", "nicht in den Unterlagen"), "Erschütterungsmessung (mm/s)", O("Erschütterungsmessung (mm/s)", "nicht in den Unterlagen")])
f.narr("6 Ausstehende Entscheide der Bauleitung", T("Ausstehende Entscheide der Bauleitung", "n", PR, "MF-023", was="[Pendenzen aufführen]"))
f.h("7 Unterschriften")
f.t(["Unternehmer", O("Unternehmer: Unterschrift", SIG), "Datum", O("Unternehmer: Datum", SIG)], ["Bauleitung", O("Bauleitung: Unterschrift", SIG), "Datum", O("Bauleitung: Datum", SIG)], ["Bemerkungen der Bauleitung", O("Bemerkungen der Bauleitung", REV)])
f.save()


# ====================================================================== Québec : bibliothèque
qc = Vault("bellerive-gagne", "Bibliothèque Anse-aux-Cormiers", "fr")
P_ = "Bibliothèque Anse-aux-Cormiers/"
qc.text("fiche entreprise.md", """
# Constructions Bellerive-Gagné inc. – renseignements pour formulaires

455, rue des Fondeurs, Saint-Éloi-des-Caps (Québec) G0X 0X0
Téléphone : 418 555-0127 · soumissions@bellerivegagne.example
Licence RBQ : 0000-1234-01 · NEQ : 1100000000
Président : Réal Gagné. Assurance responsabilité : Mutuelle des Caps, police RC-55-0192, échéance le 28 février 2027.
Autres chantiers : Aréna du Parc-des-Érables (dossier 2604), Caserne 3 (dossier 2517).
""")
qc.xlsx("Liste du personnel.xlsx", Personnel=[["Nom", "Fonction", "Téléphone", "Dossier"], ["Simon Gagné", "Chargé de projet", "418 555-0131", "2611"], ["Luc Bellerive", "Surintendant", "418 555-0132", "2611"], ["Maude Thériault", "Coordonnatrice de projet", "418 555-0133", "2611"], ["Étienne Roy", "Chargé de projet", "418 555-0134", "2604"]])
qc.pdf(P_ + "Contrat - fiche sommaire.pdf", "# Fiche sommaire du contrat", {"Projet": "Bibliothèque de l'Anse-aux-Cormiers", "Appel d'offres n°": "VSE-2025-047", "Maître de l'ouvrage": "Ville de Saint-Éloi-des-Caps", "Architecte": "Atelier Morneau Lavallée", "Ingénieurs": "Groupe-conseil Tessier", "Entrepreneur": "Constructions Bellerive-Gagné inc.", "Dossier de l'entrepreneur": "2611", "Montant du contrat": "11 384 000,00 $", "Ordre de débuter": "4 mai 2026", "Signature": "14 avril 2026"},
    "## Délai", "Le délai d'exécution est de 420 jours de calendrier à compter de l'ordre de débuter; la réception provisoire est donc attendue au plus tard le 28 juin 2027. Pénalité de retard : 3 500,00 $ par jour.", "---", "## Clauses particulières", "CP-12 Toute cause de retard est dénoncée par écrit au maître de l'ouvrage dans les dix (10) jours de sa survenance. La demande de prolongation, chiffrée en jours, suit dans les trente (30) jours de la fin de l'événement.", "CP-15 Les fiches techniques sont remises à l'architecte, qui dispose de quinze (15) jours de calendrier à compter de la réception pour les retourner annotées. Une fiche refusée est soumise de nouveau sous le même numéro, révision suivante.", "CP-20 La retenue est de 10 %.", header="Ville de Saint-Éloi-des-Caps – VSE-2025-047", footer="Copie de l'entrepreneur")
qc.xlsx(P_ + "Registre des fiches techniques.xlsx", Fiches=[["N°", "Rév.", "Section", "Objet", "Sous-traitant", "Remise", "Reçue par l'architecte", "Retour", "Mention"],
    ["FT-029", 0, "07 52 00", "Membrane de toiture", "Toitures Boréal Nord inc.", D("2026-08-03"), D("2026-08-03"), D("2026-08-17"), "Visée"], ["FT-031", 0, "08 44 13", "Mur-rideau Vitralis 5000", "Verrerie des Caps inc.", D("2026-07-06"), D("2026-07-07"), D("2026-07-21"), "Refusée"], ["FT-031", 1, "08 44 13", "Mur-rideau Vitralis 6200", "Verrerie des Caps inc.", D("2026-09-14"), D("2026-09-15"), None, None], ["FT-032", 0, "08 80 50", "Vitrages", "Verrerie des Caps inc.", D("2026-09-14"), D("2026-09-15"), None, None]])
qc.pdf(P_ + "Fiche produit Vitralis 6200.pdf", "# Vitralis 6200 – mur-rideau à rupture thermique", {"Fabricant": "Vitralis Systèmes ltée", "Édition": "Janvier 2026", "Profondeur du meneau": "152 mm", "Largeur de face": "63,5 mm", "Vitrage": "Triple, 44 mm", "Coefficient U": "0,95 W/(m²·K)", "Infiltration d'air": "0,30 L/(s·m²) à 300 Pa", "Étanchéité à l'eau": "720 Pa", "Charge de vent": "3,6 kPa", "Fini": "Anodisé clair AA-M10C22A41", "Garantie": "10 ans"}, "---", "## Installation", "Cales de vitrage tous les quarts de la largeur. Température de pose du scellant : au moins 5 °C. Usine : Sainte-Béatrice-du-Lac (Québec).", "La série 5000 (double vitrage, U de 1,60) reste offerte pour les usages commerciaux.", header="Vitralis Systèmes ltée", footer="Fiche V6200-F")
qc.eml(P_ + "courriel FT-031.eml", "Maude Thériault <mtheriault@bellerivegagne.example>", "Camille Morneau <cmorneau@morneaulavallee.example>", "RE: FT-031 rév. 1 – mur-rideau", "Mon, 14 Sep 2026 10:05:00 -0400", """
Bonjour Camille,

Voici la FT-031, révision 1. Le 5000 avait été refusé pour son coefficient U; le 6200 y répond. Il n'est pas nommé au devis, c'est donc une équivalence au produit « Clairmur T7 ». Aucune incidence sur le prix. Les façades visées sont la sud et l'ouest, axes 1 à 6, 412 m2. Verrerie des Caps a besoin de votre retour le 29 septembre au plus tard pour lancer la fabrication, qui dure dix semaines. L'échantillon d'anodisé vous sera livré jeudi.

Maude

> Julie Caron (Verrerie des Caps inc.), 11 septembre :
> Fabrication huit semaines, plus deux pour le verre. Montrez aussi l'essai EX-2290 du laboratoire Fenestra-Lab.
""")
qc.pdf(P_ + "Rapport essai EX-2290.pdf", "# Rapport d'essai EX-2290", {"Laboratoire": "Fenestra-Lab inc.", "Spécimen": "Vitralis 6200, 3,0 m × 4,2 m", "Date d'essai": "19 février 2026", "Norme": "ASTM E283, E331, E330"}, [["Essai", "Exigence", "Résultat"], ["Infiltration d'air à 300 Pa", "0,30 L/(s·m²)", "0,21 L/(s·m²)"], ["Eau", "720 Pa", "aucune infiltration"], ["Flèche à 3,6 kPa", "L/175", "L/212"]], footer="Fenestra-Lab inc.")
qc.docx(P_ + "PV reunion de chantier 14.docx", "# Réunion de chantier n° 14 – 30 septembre 2026", "Présents : H. Dufour (Ville, chargée de projet), C. Morneau (architecte), P. Tessier (ingénieur), S. Gagné, L. Bellerive, M. Thériault.", [["Point", "Discussion", "Suivi"], ["14.2", "Sols contaminés zone B : excavation reprise le 28 septembre après l'enlèvement. L'entrepreneur remettra la DPD-03 cette semaine; il demandera 18 jours de calendrier.", "CBG"], ["14.3", "La Ville rappelle que la DPD-01 a été refusée (intempéries ordinaires) et que la DPD-02 a donné 7 jours par l'avenant 02.", "–"], ["14.5", "FT-031 rév. 1 à l'étude; l'architecte demande le calcul de la dilatation.", "AML"], ["14.6", "Le carottage de la dalle existante montre 180 mm et non 200.", "GCT"]], "Prochaine réunion : 14 octobre 2026, 9 h.", header="VSE-2025-047")
qc.text(P_ + "journal de chantier.md", """
# Journal de chantier – L. Bellerive (extraits)

**Mardi 8 septembre 2026** – Zone B, odeur d'hydrocarbures à 1,8 m sous le radier projeté. J'arrête la pelle à 13 h 15. Madame Dufour avisée par téléphone.
**Mercredi 9 septembre** – Échantillons par Sol-Témoin inc.
**Jeudi 10 septembre** – Avis écrit envoyé par Simon.
**Jeudi 17 septembre** – Résultats : plage C-D sur 620 m3. L'équipe de coffrage (6 hommes) reste sans ouvrage en zone B, déplacée en zone A à moitié.
**Vendredi 25 septembre** – Fin de l'enlèvement, 640 t par la balance. 
**Lundi 28 septembre** – L'excavation reprend en zone B.
""")
qc.csv(P_ + "Registre des avenants.csv", [["Avenant", "Objet", "Montant", "Jours", "Signé le"], ["01", "Déplacement du massif électrique", "38 450,00 $", "0", "2026-06-30"], ["02", "Prolongation DPD-02, pluies exceptionnelles", "0,00 $", "7", "2026-08-20"]], ";")
qc.xlsx(P_ + "Registre DPD.xlsx", DPD=[["N°", "Cause", "Début", "Fin", "Avis écrit", "Jours demandés", "Jours accordés", "Décision"], ["DPD-01", "Pluies de mai", D("2026-05-18"), D("2026-05-21"), D("2026-05-22"), 4, 0, "Refusée"], ["DPD-02", "Pluies exceptionnelles de juillet", D("2026-07-10"), D("2026-07-20"), D("2026-07-14"), 9, 7, "Acceptée en partie"], ["DPD-03", "Sols contaminés zone B", D("2026-09-08"), D("2026-09-25"), D("2026-09-10"), 18, None, None]])
qc.csv(P_ + "Echeancier revision 5.csv", [["ID", "Activité", "Début prévu", "Fin prévue", "Marge totale (j)"], ["310", "Excavation zone B", "2026-09-01", "2026-09-16", "0"], ["320", "Semelles et radier zone B", "2026-09-17", "2026-10-14", "0"], ["540", "Mur-rideau façades sud et ouest", "2027-01-11", "2027-02-26", "12"]], ";")
qc.pdf(P_ + "Rapport Sol-Temoin ST-26-118.pdf", "# Caractérisation environnementale, zone B", {"Rapport": "ST-26-118", "Consultant": "Sol-Témoin inc.", "Date": "17 septembre 2026", "Échantillons": "14", "Contaminant": "Hydrocarbures pétroliers C10-C50", "Plage": "C-D"}, "Volume estimé à enlever : 620 m³. Le sondage du dossier d'appel d'offres le plus proche (F-7) se trouve à 22 m et n'avait rien décelé.")
qc.docx(P_ + "Liste des intervenants.docx", "# Intervenants VSE-2025-047", [["Organisme", "Rôle", "Personne", "Courriel"], ["Ville de Saint-Éloi-des-Caps", "Chargée de projet", "Hélène Dufour", "hdufour@saint-eloi.example"], ["Atelier Morneau Lavallée", "Architecte", "Camille Morneau", "cmorneau@morneaulavallee.example"], ["Groupe-conseil Tessier", "Ingénieur en structure", "Paul Tessier", "ptessier@gctessier.example"], ["Verrerie des Caps inc.", "Sous-traitant mur-rideau", "Julie Caron", "jcaron@verreriedescaps.example"]])

CT, RF, FP, CF = "Contrat", "Registre des fiches", "Fiche produit", "courriel FT-031"
f = F("qc-fiche-technique", qc)
f.title("Bordereau de remise – fiche technique")
f.p("Fiche technique n° FT-031, révision 1")
f.hdr("Bordereau B-07 · Entrepreneur : ", A("Entrepreneur", "s", CT, "Constructions Bellerive-Gagné inc.", k="p", was="{{entrepreneur}}"))
f.t([[["Projet"], [A("Projet", "s", CT, "Bibliothèque de l'Anse-aux-Cormiers", k="cc")]], [["N° d'appel d'offres"], [A("N° d'appel d'offres", "s", CT, "VSE-2025-047", k="cc")]]],
    [[["Propriétaire"], [A("Propriétaire", "n", CT, "Ville de Saint-Éloi-des-Caps", k="cc")]], [["Architecte"], [A("Architecte", "s", CT, "Atelier Morneau Lavallée", k="cc")]]],
    [[["À l'attention de"], [A("À l'attention de", "n", "Liste des inter", "Camille Morneau", k="cc")]], [["Remis par"], [A("Remis par", "f", CF, "Maude Thériault", k="cc")]]],
    [[["Licence RBQ"], [A("Licence RBQ", "s", "fiche entreprise", "0000-1234-01", k="cc")]], [["N° de contrat du sous-traitant"], [O("N° de contrat du sous-traitant", "absent des documents", k="cc")]]])
f.h("Produit")
f.t(["Section du devis", A("Section du devis", "s", RF, "08 44 13"), "Ouvrage", A("Ouvrage", "n", RF, "Mur-rideau", "Mur-rideau Vitralis 6200")], ["Marque et modèle", A("Marque et modèle", "n", FP, "Vitralis 6200"), "Fabricant", A("Fabricant", "s", FP, "Vitralis Systèmes ltée")], ["Sous-traitant", A("Sous-traitant", "s", RF, "Verrerie des Caps inc."), "Personne-ressource du sous-traitant", A("Personne-ressource du sous-traitant", "n", "Liste des inter", "Julie Caron")],
    ["Emplacement", A("Emplacement", "n", CF, "façades sud et ouest, axes 1 à 6", "sud et ouest, axes 1 à 6", "axes 1 à 6", "façades sud et ouest"), "Superficie (m²)", A("Superficie (m²)", "f", CF, "412", "412 m2", "412 m²")], ["Produit nommé au devis", A("Produit nommé au devis", "f", CF, "Clairmur T7"), "Numéro de série", O("Numéro de série", "absent des documents")], ["Lieu de fabrication", A("Lieu de fabrication", "n", FP, "Sainte-Béatrice-du-Lac (Québec)", "Sainte-Béatrice-du-Lac"), "Contenu recyclé (%)", O("Contenu recyclé (%)", "absent des documents")])
f.p(X("Équivalence", "f", CF), " équivalence   ", O("Produit spécifié", "c'est une équivalence", k="cb"), " produit spécifié   ", O("Incidence sur le prix", "aucune", k="cb"), " incidence sur le prix")
f.h("Caractéristiques")
f.t(["Caractéristique", "Fiche du fabricant", "Essai"], ["Coefficient U", A("Coefficient U: Fiche du fabricant", "s", FP, "0,95 W/(m²·K)", "0,95"), O("Coefficient U: Essai", "non mesuré")], ["Infiltration d'air à 300 Pa", A("Infiltration d'air: Fiche du fabricant", "s", FP, "0,30 L/(s·m²)", "0,30", "0,3"), A("Infiltration d'air: Essai", "s", "Rapport essai", "0,21 L/(s·m²)", "0,21")], ["Flèche sous 3,6 kPa", O("Flèche: Fiche du fabricant", "la fiche n'en donne pas"), A("Flèche: Essai", "s", "Rapport essai", "L/212")], ["Fini", A("Fini: Fiche du fabricant", "s", FP, "Anodisé clair AA-M10C22A41", "Anodisé clair"), "–"], ["Épaisseur du vitrage", A("Épaisseur du vitrage: Fiche du fabricant", "n", FP, "44 mm", "44", "Triple, 44 mm"), "–"])
f.p("Rapport d'essai n° ", A("Rapport d'essai n°", "s", "Rapport essai", "EX-2290", k="l"), "  daté du ", A("Rapport d'essai: date", "n", "Rapport essai", D("2026-02-19"), k="l"), "  Garantie du produit ", A("Garantie", "s", FP, "10 ans", k="l"))
f.h("Dates")
f.p("Remise le ", A("Remise le", "s", RF, D("2026-09-14"), k="l"), "  Reçue par l'architecte le ", A("Reçue par l'architecte le", "s", RF, D("2026-09-15"), k="l"))
f.p("Retour souhaité au plus tard le ", A("Retour souhaité au plus tard le", "n", CF, D("2026-09-29"), "29 septembre", k="l"), "  Fabrication, durée ", A("Fabrication, durée", "s", CF, "dix semaines", "10 semaines", k="l"))
f.p("Fin du délai contractuel de l'architecte ", A("Fin du délai contractuel de l'architecte", "f", CT, D("2026-09-30"), k="l"), "  Livraison au chantier ", O("Livraison au chantier", "absente des documents", k="l"))
f.p("Révision précédente retournée le ", A("Révision précédente retournée le", "f", RF, D("2026-07-21"), k="l"), " avec la mention ", A("Révision précédente: mention", "n", RF, "Refusée", k="l"))
f.h("Pièces jointes")
f.t(["N°", "Pièce", "Référence"], ["1", "Fiche du fabricant", A("Fiche du fabricant: Référence", "n", FP, "V6200-F")], ["2", "Calcul de dilatation", O("Calcul de dilatation: Référence", "demandé, pas encore remis")], ["3", O("Pièce, rangée 3", "aucune autre pièce nommée", k="r"), O("Référence, rangée 3", "aucune autre pièce", k="r")])
f.h("Visa de l'architecte")
f.p(O("Visée", "à l'architecte", k="cb"), " visée  ", O("Visée avec notes", "à l'architecte", k="cb"), " visée avec notes  ", O("Refusée", "le refus était celui de la révision 0", k="cb"), " refusée")
f.t(["Commentaires", O("Commentaires", REV), "Date de retour", O("Date de retour", "le 21 juillet est le retour de la révision 0")], ["Signature de l'architecte", O("Signature de l'architecte", SIG), "Signature de l'entrepreneur", O("Signature de l'entrepreneur", SIG)])
f.save()

RD, JC, PV = "Registre DPD", "journal", "PV reunion"
f = F("qc-prolongation-delai", qc)
f.title("Demande de prolongation de délai")
f.p("Demande n° DPD-03")
f.t(["Projet", A("Projet", "s", CT, "Bibliothèque de l'Anse-aux-Cormiers"), "N° d'appel d'offres", A("N° d'appel d'offres", "s", CT, "VSE-2025-047")], ["Maître de l'ouvrage", A("Maître de l'ouvrage", "s", CT, "Ville de Saint-Éloi-des-Caps"), "Chargée de projet (Ville)", A("Chargée de projet (Ville)", "n", "Liste des inter", "Hélène Dufour", "H. Dufour")], ["Entrepreneur", A("Entrepreneur", "s", CT, "Constructions Bellerive-Gagné inc."), "NEQ", A("NEQ", "s", "fiche entreprise", "1100000000")], ["Chargé de projet (entrepreneur)", A("Chargé de projet (entrepreneur)", "s", "Liste du pers", "Simon Gagné"), "Téléphone du chargé de projet", A("Téléphone du chargé de projet", "n", "Liste du pers", "418 555-0131")], ["Date de la demande", O("Date de la demande", "pas encore remise le 30 septembre"), "N° de dossier de la Ville", O("N° de dossier de la Ville", "absent des documents")])
f.h("1. Cause du retard")
f.p("Cause : ", A("Cause", "s", RD, "Sols contaminés zone B", "Sols contaminés", k="i", was="[cause du retard]"), "  Secteur : ", A("Secteur", "n", RD, "zone B", "B", k="i", was="[zone]"))
f.p("Début de l'événement : ", A("Début de l'événement", "s", RD, D("2026-09-08"), k="l"), "  Heure de l'arrêt : ", A("Heure de l'arrêt", "n", JC, "13 h 15", "13:15", "13h15", k="l"))
f.p("Fin de l'événement : ", A("Fin de l'événement", "s", RD, D("2026-09-25"), k="l"), "  Reprise des travaux : ", A("Reprise des travaux", "n", PV, D("2026-09-28"), "28 septembre", k="l"))
f.p("Avis écrit donné le : ", A("Avis écrit donné le", "s", RD, D("2026-09-10"), k="l"), "  Dernier jour pour l'avis : ", A("Dernier jour pour l'avis", "f", CT, D("2026-09-18"), k="l"))
f.p("Dernier jour pour la demande chiffrée : ", A("Dernier jour pour la demande chiffrée", "f", CT, D("2026-10-25"), k="l"))
f.t(["Consultant", A("Consultant", "s", "Rapport Sol", "Sol-Témoin inc."), "Rapport n°", A("Rapport n°", "s", "Rapport Sol", "ST-26-118")], ["Contaminant", A("Contaminant", "s", "Rapport Sol", "Hydrocarbures pétroliers C10-C50", "Hydrocarbures pétroliers"), "Volume estimé (m³)", A("Volume estimé (m³)", "s", "Rapport Sol", "620")], ["Quantité enlevée (t)", A("Quantité enlevée (t)", "n", JC, "640", "640 t"), "Sondage le plus proche au dossier d'appel d'offres", A("Sondage le plus proche", "n", "Rapport Sol", "F-7")], ["Lieu d'élimination", O("Lieu d'élimination", "absent des documents"), "N° de manifeste", O("N° de manifeste", "absent des documents")])
f.narr("2. Exposé des faits", T("Exposé des faits", "n", JC, "hydrocarbures", was="[Décrire l'événement et ses effets sur les travaux]"))
f.h("3. Effets sur l'échéancier")
f.t(["Activité", "ID", "Début prévu", "Fin prévue", "Fin réelle"], ["Excavation zone B", A("Excavation zone B: ID", "s", "Echeancier", "310"), A("Excavation zone B: Début prévu", "s", "Echeancier", D("2026-09-01")), A("Excavation zone B: Fin prévue", "s", "Echeancier", D("2026-09-16")), O("Excavation zone B: Fin réelle", "reprise, pas finie")], ["Semelles et radier zone B", A("Semelles et radier zone B: ID", "s", "Echeancier", "320"), A("Semelles et radier zone B: Début prévu", "s", "Echeancier", D("2026-09-17")), A("Semelles et radier zone B: Fin prévue", "s", "Echeancier", D("2026-10-14")), O("Semelles et radier zone B: Fin réelle", "pas commencés")])
f.p("Marge totale de l'excavation (j) : ", A("Marge totale de l'excavation (j)", "n", "Echeancier", "0", k="l"), "  Équipe sans ouvrage : ", A("Équipe sans ouvrage", "n", JC, "équipe de coffrage (6 hommes)", "coffrage", "équipe de coffrage", k="l"))
f.h("4. Délai")
f.t(["Délai contractuel (jours de calendrier)", A("Délai contractuel (jours de calendrier)", "s", CT, "420")], ["Fin contractuelle d'origine", A("Fin contractuelle d'origine", "n", CT, D("2027-06-28"))], ["Jours accordés à ce jour", A("Jours accordés à ce jour", "f", "Registre des avenants", "7")], ["Fin contractuelle en vigueur", A("Fin contractuelle en vigueur", "f", CT, D("2027-07-05"))], ["Jours demandés par la présente", A("Jours demandés par la présente", "s", RD, "18")], ["Nouvelle fin demandée", A("Nouvelle fin demandée", "f", CT, D("2027-07-23"))], ["Frais de prolongation réclamés ($)", O("Frais de prolongation réclamés ($)", "aucun document n'en parle; la pénalité n'en est pas un")])
f.h("5. Demandes antérieures")
f.t(["N°", "Jours demandés", "Jours accordés", "Avenant"], ["DPD-01", A("DPD-01: Jours demandés", "s", RD, "4"), A("DPD-01: Jours accordés", "s", RD, "0"), O("DPD-01: Avenant", "refusée")], ["DPD-02", A("DPD-02: Jours demandés", "s", RD, "9"), A("DPD-02: Jours accordés", "s", RD, "7"), A("DPD-02: Avenant", "n", "Registre des avenants", "02", "2")])
f.h("6. Décision de la Ville")
f.p(O("Accordée", REV, k="fb"), " accordée  ", O("Accordée en partie", "c'était la DPD-02", k="fb"), " accordée en partie  ", O("Refusée", "c'était la DPD-01", k="fb"), " refusée  Jours accordés ", O("Décision: jours accordés", REV, k="ff"))
f.t(["Signature de l'entrepreneur", O("Signature de l'entrepreneur", SIG), "Date", O("Entrepreneur: Date", SIG)], ["Recommandation de l'architecte", O("Recommandation de l'architecte", REV), "Date", O("Recommandation: Date", REV)], ["Signature de la Ville", O("Signature de la Ville", SIG), "N° d'avenant", O("N° d'avenant", "à la Ville; 02 est celui de la DPD-02")])
f.save()


# ====================================================================== España: desaladora
es = Vault("montajes-alcor", "IDAM Cabo Sarén", "es")
P_ = "IDAM Cabo Sarén/"
es.text("datos de la empresa.md", """
# Montajes Hídricos Alcor, S.A. – datos para impresos

Montajes Hídricos Alcor, S.A., CIF A00000187, Polígono La Albarda, parcela 22, 00450 Villar del Salinar
Tel. 900 000 187 · obras@mh-alcor.example
Seguro de responsabilidad civil: Mutua Levantina, póliza 88-41207, hasta el 31/12/2026
Apoderada: Teresa Alcor Vives. Otras obras en curso: EDAR Valdecañas (obra 2517), Bombeo Los Tarajes (obra 2609).
""")
es.csv("plantilla.csv", [["Nombre", "Cargo", "Teléfono", "Obra"], ["Óscar Villamil", "Jefe de obra", "600 000 121", "2602 IDAM"], ["Lucía Bermejo", "Jefa de calidad", "600 000 122", "2602 IDAM"], ["Julián Paredes", "Encargado de montaje", "600 000 123", "2602 IDAM"], ["Andrés Solís", "Jefe de obra", "600 000 124", "2517 EDAR"]], ";")
es.pdf(P_ + "Contrato resumen.pdf", "# Resumen del contrato de obra", {"Obra": "Instalación desaladora de agua de mar (IDAM) Cabo Sarén", "Expediente": "MAS-2025/031", "Promotor": "Mancomunidad de Aguas del Cabo Sarén", "Contratista": "Montajes Hídricos Alcor, S.A.", "Dirección de obra": "Ingeniería Talavante, S.L.P.", "Directora de obra": "Elena Requejo Mora", "Fecha del contrato": "09/02/2026", "Precio sin IVA": "9.846.200,00 €", "Plazo": "14 meses", "Acta de replanteo": "02/03/2026"},
    "## Recepciones parciales (cláusula 27)", "Cada bastidor de ósmosis inversa podrá recibirse por separado tras una prueba de funcionamiento de 72 horas sin parada. El plazo de garantía de la parte recibida es de dos años desde la fecha del acta. Las deficiencias leves se subsanarán en treinta días naturales.", "---", "Caudal de permeado garantizado por bastidor: 210 m³/h. Conductividad máxima del permeado: 400 µS/cm. Consumo específico máximo: 2,60 kWh/m³. Recuperación: 45 %.", "La penalización por demora es de 2.900,00 € por día natural.", header="Mancomunidad de Aguas del Cabo Sarén", footer="MAS-2025/031")
es.xlsx(P_ + "Registro de recepciones.xlsx", Actas=[["Acta", "Parte de la obra", "Código", "Convocatoria", "Fecha del acta", "Estado"], ["ARP-02", "Captación y bombeo de agua de mar", "BAM", D("2026-08-20"), D("2026-08-27"), "Firmada"], ["ARP-03", "Bastidor de ósmosis inversa 1", "BOI-01", D("2026-09-09"), D("2026-09-16"), "Firmada"], ["ARP-04", "Bastidor de ósmosis inversa 2", "BOI-02", D("2026-10-01"), None, "Convocada"], ["ARP-05", "Remineralización", "REM", None, None, "Pendiente"]],
    Deficiencias=[["N.º", "Parte", "Descripción", "Grado", "Detectada", "Resuelta"], ["D-14", "BOI-01", "Fuga en brida del tubo 7", "Leve", D("2026-09-11"), D("2026-09-14")], ["D-17", "BOI-02", "Falta rotulación de válvulas de muestreo", "Leve", D("2026-09-24"), None], ["D-18", "BOI-02", "Soporte del colector de rechazo sin apriete", "Leve", D("2026-09-24"), D("2026-09-28")], ["D-19", "BOI-02", "Manómetro PI-2207 sin certificado de calibración", "Leve", D("2026-09-29"), None]])
es.pdf(P_ + "Protocolo de prueba PF-BOI-02.pdf", "# Prueba de funcionamiento PF-BOI-02, segunda ejecución", {"Bastidor": "BOI-02", "Inicio": "25/09/2026 08:00", "Fin": "28/09/2026 08:00", "Paradas": "Ninguna", "Responsable": "Lucía Bermejo", "Asistió por la D.O.": "Marcos Ferrer Luna"},
    [["Parámetro", "Garantizado", "Medido (media)"], ["Caudal de permeado (m³/h)", "210", "214,6"], ["Conductividad del permeado (µS/cm)", "400", "318"], ["Consumo específico (kWh/m³)", "2,60", "2,47"], ["Recuperación (%)", "45", "45,2"], ["Presión de alimentación (bar)", "–", "61,8"]],
    "La primera ejecución (18/09/2026) se interrumpió a las 31 horas por el disparo del variador; sus valores (209,1 m³/h; 341 µS/cm) no son válidos.", "---", "## Prueba hidráulica previa", "Presión de prueba 105 bar durante 60 minutos, el 15/09/2026, sin pérdidas. Acta PH-BOI-02.", header="Montajes Hídricos Alcor, S.A.", footer="PF-BOI-02")
es.csv(P_ + "Listado de equipos.csv", [["Código", "Equipo", "Fabricante", "Modelo", "N.º de serie", "Bastidor"], ["P-2101", "Bomba de alta presión", "Bombas Teixidor", "AP-620", "T620-0447", "BOI-01"], ["P-2201", "Bomba de alta presión", "Bombas Teixidor", "AP-620", "T620-0451", "BOI-02"], ["ERI-2202", "Recuperador de energía", "Isobarix", "IX-90", "IX90-3318", "BOI-02"], ["MB-22", "Membranas (98 tubos de 7)", "Filmar", "SW-440", "lote F26-0712", "BOI-02"], ["P-2203", "Bomba de recirculación", "Bombas Teixidor", "RC-210", "T210-0188", "BOI-02"]], ";")
es.text(P_ + "partes diarios septiembre.md", """
# Partes diarios, septiembre de 2026 (J. Paredes)

- 10/09: carga de membranas de BOI-02 terminada, 686 unidades.
- 15/09: prueba de presión de BOI-02 correcta.
- 18/09: arranque de la prueba larga; dispara el variador de P-2201 el día 19 a las 15:00.
- 22/09: Bombas Teixidor cambia la tarjeta del variador.
- 25/09: segunda prueba larga, arranca a las 8 en punto.
- 28/09: fin de la prueba. Lectura del contador horario de P-2201: 143 h.
""")
es.eml(P_ + "correo convocatoria ARP-04.eml", "Óscar Villamil <ovillamil@mh-alcor.example>", "Elena Requejo <erequejo@talavante.example>", "RE: Recepción parcial BOI-02 (ARP-04)", "Thu, 01 Oct 2026 12:30:00 +0200", """
Buenos días, Elena:

Confirmo la convocatoria para el jueves 8 de octubre a las 10:30 en la sala de control. Quedan abiertas dos deficiencias leves. Por la Mancomunidad acudirá Rafael Quintana Ros como representante. El manual de operación y mantenimiento lo tienen desde el 30 de septiembre (MOM-22 rev. 1). Los planos según construido irán más tarde, sin fecha todavía.

Un saludo,
Óscar

> Elena Requejo, 30/09/2026:
> ¿Podemos dejarlo para el martes 6? Necesito además el manual.
>> Óscar Villamil, 29/09/2026: Propongo el lunes 5 de octubre a las 9:00.
""", cc="Rafael Quintana <rquintana@mas.example>")
es.docx(P_ + "Acta reunion de obra 21.docx", "# Reunión de obra n.º 21, 30 de septiembre de 2026", "Asisten: E. Requejo, M. Ferrer (D.O.), Ó. Villamil, L. Bermejo.", [["Punto", "Asunto"], ["21.1", "BOI-02: prueba superada. El importe de la parte que se recibe es el del capítulo 6.2 del presupuesto."], ["21.2", "Variador de P-2201: la D.O. pide que su garantía cuente aparte; el fabricante no ha contestado."], ["21.3", "Los repuestos de dos años están en el almacén, a falta de cuatro membranas."], ["21.5", "Suministro eléctrico definitivo desde el 31/08/2026."]], header="MAS-2025/031", footer="Redacta: L. Bermejo")
es.csv(P_ + "Presupuesto por capitulos.csv", [["Capítulo", "Descripción", "Importe sin IVA"], ["6.1", "Bastidor BOI-01", "1.284.300,00"], ["6.2", "Bastidor BOI-02", "1.271.850,00"], ["7", "Remineralización", "402.600,00"]], ";")
es.xlsx(P_ + "Certificaciones.xlsx", Cert=[["N.º", "Mes", "Capítulo", "A origen sin IVA"], [6, "agosto 2026", "6.2", 1017480], [7, "septiembre 2026", "6.2", 1208257.5], [7, "septiembre 2026", "6.1", 1284300]])

CO, RR, PF, LE, CR = "Contrato resumen", "Registro de rec", "Protocolo de prueba", "Listado de equipos", "correo convocatoria"
f = F("es-recepcion-parcial", es)
f.title("Acta de recepción parcial")
f.p("Acta ARP-04 – Bastidor de ósmosis inversa BOI-02")
f.t([B("Datos de la obra", 4)], ["Obra", A("Obra", "s", CO, "Instalación desaladora de agua de mar (IDAM) Cabo Sarén", "IDAM Cabo Sarén")], ["Expediente", A("Expediente", "s", CO, "MAS-2025/031"), "Fecha del contrato", A("Fecha del contrato", "s", CO, D("2026-02-09"))], ["Promotor", A("Promotor", "s", CO, "Mancomunidad de Aguas del Cabo Sarén"), "Representante del promotor", A("Representante del promotor", "f", CR, "Rafael Quintana Ros", "Rafael Quintana")], ["Contratista", A("Contratista", "s", CO, "Montajes Hídricos Alcor, S.A."), "CIF del contratista", A("CIF del contratista", "s", "datos de la", "A00000187")], ["Dirección facultativa", A("Dirección facultativa", "n", CO, "Ingeniería Talavante, S.L.P."), "Directora de obra", A("Directora de obra", "s", CO, "Elena Requejo Mora", "Elena Requejo")], ["Jefe de obra", A("Jefe de obra", "s", "plantilla", "Óscar Villamil"), "Teléfono del jefe de obra", A("Teléfono del jefe de obra", "s", "plantilla", "600 000 121")])
f.h("Convocatoria")
f.p("Convocada con fecha ", A("Convocada con fecha", "n", RR, D("2026-10-01"), k="cc"), " para el día ", A("Día de la recepción convocada", "f", CR, D("2026-10-08"), "8 de octubre", "jueves 8 de octubre", k="cc"), " a las ", A("Hora convocada", "n", CR, "10:30", k="cc"), " en ", A("Lugar de reunión", "n", CR, "sala de control", k="cc"))
f.p("Capítulo del presupuesto: ", A("Capítulo del presupuesto", "f", "Acta reunion", "6.2", k="l"), "  Importe de la parte recibida sin IVA: ", A("Importe de la parte recibida sin IVA", "f", "Presupuesto", Mo(1271850), k="l"))
f.p("Certificado a origen en septiembre: ", A("Certificado a origen en septiembre", "n", "Certificaciones", Mo(1208257.5), k="l"), "  Retención practicada: ", O("Retención practicada", "no consta", k="l"))
f.h("Equipos principales")
hd = ("Equipo", "Fabricante", "Modelo", "N.º de serie")
f.t(list(hd), *[[e, A(f"{e}: Fabricante", "s", LE, a, k="c"), A(f"{e}: Modelo", "s", LE, b), A(f"{e}: N.º de serie", "s", LE, c)] for e, a, b, c in [("Bomba de alta presión", "Bombas Teixidor", "AP-620", "T620-0451"), ("Recuperador de energía", "Isobarix", "IX-90", "IX90-3318")]], ["Variador de la bomba", O("Variador: Fabricante", "no consta; Teixidor solo cambió la tarjeta"), O("Variador: Modelo", "no consta"), O("Variador: N.º de serie", "no consta")])
f.p("Membranas instaladas (ud.): ", A("Membranas instaladas (ud.)", "n", "partes diarios", "686", k="l"), "  Lote de membranas: ", A("Lote de membranas", "s", LE, "F26-0712", k="l"), "  Horas de P-2201: ", A("Horas de P-2201", "n", "partes diarios", "143 h", "143", k="l"))
f.h("Prueba de funcionamiento")
f.t(["Inicio", A("Prueba: Inicio", "s", PF, "25/09/2026 08:00", D("2026-09-25")), "Fin", A("Prueba: Fin", "s", PF, "28/09/2026 08:00", D("2026-09-28"))], ["Técnico de la D.O. presente", A("Técnico de la D.O. presente", "n", PF, "Marcos Ferrer Luna", "Marcos Ferrer"), "Ensayo de estanqueidad, presión", A("Ensayo de estanqueidad, presión", "n", PF, "105 bar", "105")], ["Acta de prueba hidráulica", A("Acta de prueba hidráulica", "s", PF, "PH-BOI-02"), "Nivel de ruido (dB)", O("Nivel de ruido (dB)", "no consta")])
f.t(["Parámetro", "Garantizado", "Obtenido"], *[[p, A(f"{p}: Garantizado", "s", PF, g), A(f"{p}: Obtenido", "n" if i else "n", PF, m)] for i, (p, g, m) in enumerate([("Caudal de permeado (m³/h)", "210", "214,6"), ("Conductividad (µS/cm)", "400", "318"), ("Consumo específico (kWh/m³)", "2,60", "2,47")])], ["Boro (mg/l)", O("Boro (mg/l): Garantizado", "no consta"), O("Boro (mg/l): Obtenido", "no consta")])
f.h("Deficiencias pendientes")
f.t(["N.º", "Descripción", "Plazo de subsanación"], [A("N.º, fila 1", "n", RR, "D-17", k="r"), A("Descripción, fila 1", "s", RR, "Falta rotulación de válvulas de muestreo", k="r"), A("Plazo de subsanación, fila 1", "f", CO, "treinta días naturales", "30 días naturales", "30 días", "treinta días", k="r")], [A("N.º, fila 2", "n", RR, "D-19", k="r"), A("Descripción, fila 2", "s", RR, "Manómetro PI-2207 sin certificado de calibración", k="r"), A("Plazo de subsanación, fila 2", "f", CO, "treinta días naturales", "30 días naturales", "30 días", "treinta días", k="r")], [O(f"{c}, fila 3", "D-18 está resuelta, D-14 es de BOI-01", k="r") for c in ("N.º", "Descripción", "Plazo de subsanación")])
f.h("Documentación y garantía")
f.p("Manual de operación: ", A("Manual de operación", "n", CR, "MOM-22 rev. 1", "MOM-22", k="l"), "  entregado el ", A("Manual entregado el", "n", CR, D("2026-09-30"), "30 de septiembre", k="l"), "  Planos según construido entregados el ", O("Planos según construido entregados el", "sin fecha todavía", k="l"))
f.p("Plazo de garantía: ", A("Plazo de garantía", "s", CO, "dos años", "2 años", k="l"), "  Fin de la garantía: ", O("Fin de la garantía", "cuenta desde la fecha del acta, que aún no está", k="l"), "  Garantía del variador: ", O("Garantía del variador", "el fabricante no ha contestado", k="l"))
f.h("Resolución y firmas")
f.p(O("Se recibe", "decide el promotor", k="cb"), " se recibe  ", O("Se recibe con reservas", "decide el promotor", k="cb"), " se recibe con reservas  ", O("No se recibe", "decide el promotor", k="cb"), " no se recibe")
f.p("Fecha del acta: ", O("Fecha del acta", "aún no celebrada; 16/09/2026 es la de ARP-03", k="l"))
f.t(["Parte", "Nombre", "Firma"], *[[p, O(f"{p}: Nombre", SIG), O(f"{p}: Firma", SIG)] for p in ("Promotor", "Dirección de obra", "Contratista")])
f.save()


# ====================================================================== 中国：医院
zh = Vault("chengling-jiangong", "临河二院外科楼", "zh")
P_ = "临河二院外科楼/"
zh.text("公司概况.md", """
# 澄岭建工集团有限公司

统一社会信用代码：91000000CLJG0001XX
资质：建筑工程施工总承包壹级，证书编号 D000000187
地址：临河市清渠路 88 号；电话：000-5550-0188；邮箱：office@chengling.example
法定代表人：顾长明
在建项目：临河二院外科楼（项目编号 CL-2603）、东湾中学体育馆（CL-2511）
""")
zh.csv("人员名册.csv", [["姓名", "岗位", "电话", "项目"], ["沈维国", "项目经理", "000-5550-0201", "CL-2603"], ["何立群", "项目技术负责人", "000-5550-0202", "CL-2603"], ["许晓岚", "质量员", "000-5550-0203", "CL-2603"], ["邱大勇", "施工员", "000-5550-0204", "CL-2603"], ["唐志平", "质量员", "000-5550-0205", "CL-2511"]])
zh.pdf(P_ + "施工合同摘要.pdf", "# 施工合同摘要", {"工程名称": "临河市第二人民医院外科楼工程", "合同编号": "LHEY-2025-SG-01", "建设单位": "临河市第二人民医院", "施工单位": "澄岭建工集团有限公司", "监理单位": "恒准工程监理有限公司", "设计单位": "知衡建筑设计院", "合同价": "186,420,000.00 元", "签订日期": "2025年11月18日", "开工日期": "2026年1月6日", "合同工期": "620 天"},
    "第 14 条 隐蔽工程：施工单位自检合格后，应在共同检查前 48 小时书面通知监理单位。验收合格并签字后方可隐蔽。", "---", "第 21 条 质量保修：给排水、医用气体等安装工程保修期为 2 年，防水工程为 5 年。", header="临河市第二人民医院外科楼工程", footer="合同摘要")
zh.xlsx(P_ + "隐蔽工程验收台账.xlsx", 台账=[["编号", "分部工程", "分项工程", "隐蔽部位", "图号", "分包单位", "自检日期", "报验日期", "通知验收时间", "结论"],
    ["YB-045", "建筑给水排水", "排水管道安装", "二层 1～4 轴吊顶内", "水施-07", "本单位自行施工", D("2026-09-08"), D("2026-09-09"), "2026-09-11 09:00", "合格"], ["YB-046", "医用气体", "医用气体管道安装", "二层 5～9/C～F 轴吊顶内", "气施-04", "康源医用气体工程有限公司", D("2026-09-10"), D("2026-09-11"), "2026-09-14 09:30", "整改后合格"], ["YB-047", "医用气体", "医用气体管道安装", "三层手术部 5～9/C～F 轴吊顶内", "气施-05", "康源医用气体工程有限公司", D("2026-09-16"), D("2026-09-17"), "2026-09-20 14:30", None], ["YB-048", "建筑电气", "接地干线", "三层设备间", "电施-12", "本单位自行施工", None, None, None, None]],
    图纸=[["图号", "版本", "日期", "状态"], ["气施-05", "A", D("2026-04-10"), "作废"], ["气施-05", "B", D("2026-08-05"), "有效"], ["水施-07", "A", D("2026-04-10"), "有效"]])
zh.pdf(P_ + "医用气体压力试验记录 SY-047.pdf", "# 医用气体管道压力试验记录", {"记录编号": "SY-047", "试验部位": "三层手术部 5～9/C～F 轴", "试验日期": "2026年9月15日", "试验介质": "氮气", "压力表编号": "YL-3306"}, [["管道", "设计压力 MPa", "试验压力 MPa", "稳压时间", "压降 MPa", "结果"], ["氧气", "0.45", "0.68", "30 min", "0", "合格"], ["医用真空", "-0.07", "0.20", "30 min", "0", "合格"], ["压缩空气", "0.45", "0.68", "30 min", "0", "合格"]], "泄漏性试验：24 h 平均每小时泄漏率，氧气 0.03%，压缩空气 0.04%，限值 0.05%（9月15日10:00至9月16日10:00）。", "试验人：康源公司 韩树新；见证：恒准监理 罗静怡。", footer="SY-047")
zh.xlsx(P_ + "材料进场验收.xlsx", 材料=[["进场日期", "材料", "规格", "数量", "生产厂家", "质量证明书编号", "复试报告", "使用部位"], [D("2026-08-06"), "脱脂铜管", "φ22×1.5", "480 m", "铜澜管业有限公司", "TL-26-0733", "FS-26-118", "二层手术部"], [D("2026-08-28"), "脱脂铜管", "φ28×1.5", "360 m", "铜澜管业有限公司", "TL-26-0802", "FS-26-131", "三层手术部"], [D("2026-08-28"), "铜管件", "φ28", "210 个", "铜澜管业有限公司", "TL-26-0803", "免复试", "三层手术部"], [D("2026-09-02"), "镀锌支吊架", "L40×4", "165 副", "固远支架厂", "GY-2291", None, "三层手术部"]])
zh.text(P_ + "施工日志9月.md", """
# 施工日志（邱大勇）

9月12日 晴。三层手术部氧气、真空、压缩空气铜管焊完，共焊口 146 个，焊工韩树新、白建国。
9月15日 多云。打压，监理罗工在场。
9月16日 晴。自检：支架间距最大 1.9 m，两处标识缺漏，当日补齐。
9月18日 小雨。送风管与氧气管交叉处净距原 80 mm，按何工意见移至 120 mm。
9月20日 晴。下午监理来看三层吊顶，问铜管接地。
9月21日 阴。总监说射线检测报告未到，暂不签字，吊顶不得封板。
""")
zh.eml(P_ + "邮件 YB-047 报验.eml", "许晓岚 <xuxl@chengling.example>", "罗静怡 <luojy@hengzhun.example>", "答复：YB-047 三层手术部医用气体隐蔽报验", "Mon, 21 Sep 2026 17:20:00 +0800", """
罗工：

焊口抽检按 10% 做射线，共抽 15 个，检测单位是探微检测技术有限公司，报告还没有出来，编号出来后补报。昨天您提的接地连接线已于今天上午补做。请总监韦国栋复查时间由贵方定。

许晓岚

> 罗静怡 2026-09-21 08:40：
> 昨日现场共同检查，三层气体管道标识、支架符合要求；铜管跨接接地缺 3 处，请整改。射线报告请补。
""")
zh.docx(P_ + "监理例会纪要第31期.docx", "# 监理例会纪要（第 31 期）", "时间：2026年9月22日 14:00；主持：总监理工程师韦国栋。参加：沈维国、何立群、许晓岚、罗静怡，建设单位基建科彭远舟，康源公司项目负责人蒋文斌。", [["序号", "议题", "责任"], ["1", "YB-047 待射线检测报告后复验，吊顶封板计划 9月28日不变。", "康源"], ["2", "YB-046 整改已闭合（监理通知 JL-T-019）。", "—"], ["3", "医用真空管末端管径有两种说法：图纸 φ28，深化图 φ35，设计未答复。", "知衡"], ["4", "YB-047 整改按监理通知 JL-T-022 执行，已回复。", "项目部"]])
zh.docx(P_ + "医用气体施工方案摘要.docx", "# 医用气体管道施工方案（摘要）", "依据：《医用气体工程技术规范》GB 50751。铜管采用氩气保护钎焊，钎料 BCu80Ag。", "支吊架：φ28 铜管水平间距不大于 2.0 m。氧气管与风管净距不小于 100 mm。", "标识：氧气白色、真空黄色、压缩空气黑白相间。方案编号 FA-YQ-02，2026年7月20日批准。", header="CL-2603")
zh.csv(P_ + "分包合同登记.csv", [["分包合同编号", "分包单位", "内容", "合同价（元）", "项目负责人", "电话"], ["LHEY-FB-08", "康源医用气体工程有限公司", "医用气体系统", "6,380,000.00", "蒋文斌", "000-5550-0311"], ["LHEY-FB-05", "晟安消防工程有限公司", "消防", "9,120,000.00", "丁可", "000-5550-0312"]])

HT, TZ, SY, CL, XZ = "施工合同摘要", "隐蔽工程验收台账", "压力试验", "材料进场", "施工日志"
f = F("zh-concealed-acceptance", zh)
f.title("隐蔽工程验收记录")
f.p("编号：YB-047")
f.t(["工程名称", A("工程名称", "s", HT, "临河市第二人民医院外科楼工程"), "合同编号", A("合同编号", "s", HT, "LHEY-2025-SG-01")], ["建设单位", A("建设单位", "s", HT, "临河市第二人民医院"), "监理单位", A("监理单位", "s", HT, "恒准工程监理有限公司")], ["总承包单位", A("总承包单位", "n", HT, "澄岭建工集团有限公司"), "项目经理", A("项目经理", "s", "人员名册", "沈维国")], ["专业分包单位", A("专业分包单位", "n", TZ, "康源医用气体工程有限公司"), "分包项目负责人", A("分包项目负责人", "n", "分包合同登记", "蒋文斌")], ["分包合同编号", A("分包合同编号", "s", "分包合同登记", "LHEY-FB-08"), "分包资质证书号", O("分包资质证书号", "资料未载；D000000187 是总包的")],
    ["分部工程", A("分部工程", "s", TZ, "医用气体"), "分项工程", A("分项工程", "s", TZ, "医用气体管道安装")], ["隐蔽部位", A("隐蔽部位", "s", TZ, "三层手术部 5～9/C～F 轴吊顶内"), "图号及版本", A("图号及版本", "n", TZ, "气施-05 B", "气施-05（B版）", "气施-05 版本 B", "气施-05 B版", "气施-05", "气施-05/B", "气施-05（B）")], ["自检日期", A("自检日期", "s", TZ, D("2026-09-16")), "报验日期", A("报验日期", "s", TZ, D("2026-09-17"))], ["共同检查时间", A("共同检查时间", "n", TZ, "2026-09-20 14:30", D("2026-09-20"), "2026年9月20日14:30"), "计划封板日期", A("计划封板日期", "f", "监理例会", D("2026-09-28"), "9月28日")], ["施工依据标准", A("施工依据标准", "n", "施工方案", "GB 50751", "GB50751"), "施工方案编号", A("施工方案编号", "s", "施工方案", "FA-YQ-02")])
f.h("一、主要材料")
f.t(["材料名称", "规格", "数量", "质量证明书编号", "复试报告编号"], *[[A(f"材料名称，第{i}行", "s", CL, a, k="r"), A(f"规格，第{i}行", "s", CL, b, k="r"), A(f"数量，第{i}行", "s", CL, c, k="r"), A(f"质量证明书编号，第{i}行", "s", CL, d, k="r"), A(f"复试报告编号，第{i}行", "s", CL, e, k="r") if e else O(f"复试报告编号，第{i}行", "台账为空", k="r")] for i, a, b, c, d, e in [(1, "脱脂铜管", "φ28×1.5", "360 m", "TL-26-0802", "FS-26-131"), (2, "铜管件", "φ28", "210 个", "TL-26-0803", "免复试"), (3, "镀锌支吊架", "L40×4", "165 副", "GY-2291", None)]], [O(f"{c}，第4行", "三层只有三种材料，φ22 铜管用于二层", k="r") for c in ("材料名称", "规格", "数量", "质量证明书编号", "复试报告编号")])
f.h("二、试验与检测")
f.p("压力试验记录编号：", A("压力试验记录编号", "s", SY, "SY-047", k="l"), " 试验日期：", A("试验日期", "s", SY, D("2026-09-15"), k="l"), " 试验介质：", A("试验介质", "s", SY, "氮气", k="l"))
f.t(["管道", "强度试验压力（MPa）", "小时泄漏率（%）"], ["氧气", A("氧气：强度试验压力（MPa）", "n", SY, "0.68"), A("氧气：小时泄漏率（%）", "n", SY, "0.03", "0.03%")], ["压缩空气", A("压缩空气：强度试验压力（MPa）", "n", SY, "0.68"), A("压缩空气：小时泄漏率（%）", "n", SY, "0.04", "0.04%")], ["医用真空", A("医用真空：强度试验压力（MPa）", "n", SY, "0.20"), O("医用真空：小时泄漏率（%）", "记录未载")], ["麻醉废气", O("麻醉废气：强度试验压力（MPa）", "没有这种管道的试验"), O("麻醉废气：小时泄漏率（%）", "没有这种管道的试验")])
f.p("旁站见证人：", A("旁站见证人", "n", SY, "罗静怡", "罗静怡（恒准监理）", "恒准监理罗静怡", k="l"), " 焊口总数：", A("焊口总数", "n", XZ, "146", "146个", "146 个", k="l"), " 焊口射线抽检数：", A("焊口射线抽检数", "f", "邮件 YB", "15", "15个", "15 个", k="l"))
f.p("射线检测单位：", A("射线检测单位", "n", "邮件 YB", "探微检测技术有限公司", k="l"), " 射线检测报告编号：", O("射线检测报告编号", "报告未出", k="l"))
f.h("三、检查情况")
f.t(["检查项目", "规定值", "实际"], ["支吊架最大间距（m）", A("支吊架最大间距（m）：规定值", "s", "施工方案", "2.0", "2.0 m", "2.0m", "不大于 2.0 m", "不大于2.0", "≤2.0"), A("支吊架最大间距（m）：实际", "n", XZ, "1.9", "1.9 m", "1.9m")], ["氧气管与风管净距（mm）", A("氧气管与风管净距（mm）：规定值", "s", "施工方案", "100", "100 mm", "不小于 100 mm", "≥100"), A("氧气管与风管净距（mm）：实际", "f", XZ, "120", "120 mm", "120mm")], ["真空管末端管径（mm）", O("真空管末端管径：规定值", "图纸 φ28、深化图 φ35，设计未答复"), O("真空管末端管径：实际", "资料未载")])
f.p("接地跨接缺失处数：", A("接地跨接缺失处数", "f", "邮件 YB", "3", "3处", "3 处", k="l"), " 监理通知编号：", A("监理通知编号", "n", "监理例会", "JL-T-022", k="l"), " 复查日期：", O("复查日期", "由监理定，尚未定", k="l"))
f.narr("四、隐蔽内容及整改说明", T("隐蔽内容及整改说明", "f", "邮件 YB", "接地", was="【由施工单位填写】"))
f.h("五、验收结论")
f.p(O("同意隐蔽", "监理尚未签字", k="cb"), " 同意隐蔽 ", O("修改后再查", REV, k="cb"), " 修改后再查 验收意见：", O("验收意见", REV, k="l"))
f.t(["单位", "签字人", "签字", "日期"], *[[u, O(f"{u}：签字人", SIG), O(f"{u}：签字", SIG), O(f"{u}：日期", SIG)] for u in ("施工单位", "监理单位", "建设单位")])
f.save()
print("done")
