#!/usr/bin/env python3
"""Round 15, written blind: makes the templates, the vaults and the labels. Deterministic."""
import csv, datetime, io, os, re, shutil, sys, zipfile
from copy import deepcopy
import docx
from docx.shared import Cm, Pt
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import qn
import openpyxl
from openpyxl.styles import Font, PatternFill
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
import reportlab.rl_config
reportlab.rl_config.invariant = 1

HERE = os.path.dirname(os.path.abspath(__file__))
REPO = "crates/alloo-fill/tests/blind/round-15"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
pdfmetrics.registerFont(TTFont("DJ", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
pdfmetrics.registerFont(TTFont("DJB", "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"))
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
for d in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, d), ignore_errors=True)
for f in os.listdir(HERE):
    if f.endswith(".toml"):
        os.remove(os.path.join(HERE, f))
os.makedirs(os.path.join(HERE, "templates"))

def rezip(path):
    src = zipfile.ZipFile(path)
    items = [(n, src.read(n)) for n in src.namelist()]
    src.close()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for n, data in items:
            if n == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2025-11-01T08:00:00Z", data)
            i = zipfile.ZipInfo(n, (2025, 11, 1, 8, 0, 0)); i.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(i, data)

VAULT = ""; PROJ = ""; DATEFMT = "DD/MM/YYYY"; CSVSEP = ","; ZH = False; STYLE = "Light Grid Accent 1"; COL = "1F4E79"; DECI = "."

def D(name, text, top=False):
    """One document; the extension says which. Mini markup: '# ' heading, '|' table row, '- ' bullet, else a paragraph."""
    p = os.path.join(HERE, "vaults", VAULT, *([] if top else [PROJ]), name)
    os.makedirs(os.path.dirname(p), exist_ok=True)
    lines = text.strip("\n").split("\n")
    ext = name.rsplit(".", 1)[1]
    if ext in ("md", "eml"):
        if ext == "eml":
            head, body = text.strip("\n").split("\n\n", 1)
            head += "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit"
            text = head + "\n\n" + body
        open(p, "w", encoding="utf-8").write(text.strip("\n") + "\n"); return
    if ext == "csv":
        with open(p, "w", encoding="utf-8", newline="") as f:
            w = csv.writer(f, delimiter=CSVSEP, lineterminator="\n")
            for l in lines: w.writerow([c.strip() for c in l.strip("|").split("|")])
        return
    if ext == "xlsx":
        wb = openpyxl.Workbook(); ws = None; first = True
        for l in lines:
            if l.startswith("== "):
                ws = wb.active if first else wb.create_sheet()
                ws.title = l[3:]; first = False; hdr = False; continue
            if not l.strip(): ws.append([]); continue
            if "|" not in l:
                ws.append([l]); ws.cell(ws.max_row, 1).font = Font(bold=True, size=13); continue
            vals = []
            for c in l.strip("|").split("|"):
                c = c.strip()
                if re.fullmatch(r"\d{4}-\d\d-\d\d", c): c = datetime.datetime.fromisoformat(c)
                elif re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?", c): c = float(c) if "." in c else int(c)
                vals.append(c if c != "" else None)
            ws.append(vals); r = ws.max_row
            for i, v in enumerate(vals):
                if isinstance(v, datetime.datetime): ws.cell(r, i + 1).number_format = DATEFMT
                if isinstance(v, float) and v >= 100: ws.cell(r, i + 1).number_format = "#,##0.00"
            if not hdr:
                hdr = True
                for c in ws[r]: c.font = Font(bold=True, color="FFFFFF"); c.fill = PatternFill("solid", fgColor=COL)
        for s in wb:
            for col in "ABCDEFGHIJKLM": s.column_dimensions[col].width = 19
        wb.save(p); rezip(p); return
    blocks = []
    for l in lines:
        if l.startswith("|"):
            row = [c.strip() for c in l.strip().strip("|").split("|")]
            if blocks and isinstance(blocks[-1], list): blocks[-1].append(row)
            else: blocks.append([row])
        elif l.strip(): blocks.append(l.strip())
        else: blocks.append(None)
    if ext == "docx":
        d = docx.Document()
        for b in blocks:
            if b is None: continue
            if isinstance(b, list):
                n = max(map(len, b)); t = d.add_table(0, n); t.style = STYLE
                for r in b:
                    cells = t.add_row().cells
                    for i, c in enumerate(r): cells[i].text = c
                d.add_paragraph()
            elif b.startswith("## "): d.add_heading(b[3:], 2)
            elif b.startswith("# "): d.add_heading(b[2:], 1)
            elif b.startswith("- "): d.add_paragraph(b[2:], style="List Bullet")
            else: d.add_paragraph(b)
        d.save(p); rezip(p); return
    fn, fb = ("STSong-Light", "STSong-Light") if ZH else ("DJ", "DJB")
    kw = {"wordWrap": "CJK"} if ZH else {}
    n_ = ParagraphStyle("n", fontName=fn, fontSize=9, leading=13, **kw)
    h_ = ParagraphStyle("h", fontName=fb, fontSize=13, leading=18, spaceBefore=6, spaceAfter=4, textColor=colors.HexColor("#" + COL), **kw)
    c_ = ParagraphStyle("c", fontName=fn, fontSize=8, leading=10, **kw)
    esc = lambda s: s.replace("&", "&amp;").replace("<", "&lt;")
    flow = []
    for b in blocks:
        if b is None: flow.append(Spacer(1, 5))
        elif isinstance(b, list):
            n = max(map(len, b))
            t = Table([[Paragraph(esc(c), c_) for c in r] + [""] * (n - len(r)) for r in b], colWidths=[17 * 28.35 / n] * n)
            t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])); flow += [t, Spacer(1, 6)]
        elif b.startswith("#"): flow.append(Paragraph(esc(b.lstrip("# ")), h_))
        elif b.startswith("- "): flow.append(Paragraph("• " + esc(b[2:]), n_))
        else: flow.append(Paragraph(esc(b), n_))
    SimpleDocTemplate(p, pagesize=A4, leftMargin=56, rightMargin=56, topMargin=50, bottomMargin=50, title=name).build(flow)

class S:
    def __init__(s, w=None, label=None, **k): s.w = w; s.label = label; s.k = k; s.kind = None
def V(expect, src, dist="same", *any_of, w=None, label=None):
    return S(w, label, expect=expect, any_of=list(any_of), source=src, distance=dist)
def C(phrases, src, dist="near", w=None, label=None):
    return S(w, label, contains=phrases, source=src, distance=dist)
def O(why, w=None, label=None): return S(w, label, open=True, why=why)
def N(w=None): return S(w)
def BX(src, dist="near", label=None): return V("☒", src, dist, w="box", label=label)
def BO(why, label=None): return O(why, w="box", label=label)

def norm(s): return re.sub(r"\s+", " ", s).strip()
def q(s): return '"' + s.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'

REL = {}
def rel(form, text):
    m = {"n": "near", "f": "far"}
    REL[form] = {a.strip(): (b.strip(), m[k]) for a, b, k in (l.split("|") for l in text.strip().split("\n"))}
rel("sg-rfi-reply-sheet-rfi-047", """
Employer|Client|n
Main Contractor|Builder|n
C&S Engineer|Structural consultant|n
UEN|Company registration no.|f
Subject|Matter in question|f
Location|Where in the building|f
Raised by|Originator|n
Reply due by|Response required by|n
Position|Designation|n
Priority|Urgency|n
Calculation sheet|Supporting calculation|n
""")
rel("au-inspection-test-record-itr-pc-018", """
Principal|Developer / owner|f
Manufacturer|Supplier|n
Purchase order|Our order no.|f
Carrier|Haulier|n
Total mass of load|Combined weight|n
Panel|Element mark|n
Type|Kind of panel|n
Mass (t)|Weight (t)|n
Inspected by|Checked by|n
Test laboratory|Testing body|n
Disposition|Agreed treatment|f
""")
rel("ca-monthly-progress-report-october", """
Consultant|Architect|f
Place of the Work|Site address|n
Contract Price|Contract sum|n
Work performed this period|Value of work this month|n
Percent complete|Overall progress|f
Title|Description of change|n
Amount|Value (CAD)|n
Peak|Maximum on one day|f
First aid cases|Minor injuries treated|f
Toolbox talks|Safety talks held|n
""")
rel("de-pruefprotokoll-bsk-c2-014", """
Bauvorhaben|Objekt|n
Gewerk|Leistungsbereich|n
Objektüberwachung|Bauleitung (LPH 8)|f
Geschoss|Ebene|n
Achse|Gebäuderaster|f
Einbaudatum|Eingebaut am|n
Fabrikat|Hersteller|n
Typ|Baureihe|n
Serien-Nr.|Fertigungsnummer|n
Antrieb|Stellantrieb|n
Leistungserklärung|DoP-Nr.|f
Luftrichtung|Zu- oder Abluft|f
BMA-Gruppe|Ansteuergruppe Brandmeldung|f
Foto|Bildnachweis|n
""")
rel("ch-regierapport-23", """
Objekt|Baustelle|n
Angeordnet durch|Auftrag erteilt von|f
Kostendach exkl. MWST|Maximalbetrag exkl. MWST|f
Kostenträger|Belastung auf|f
Gegenstand|Kurzbezeichnung|f
Begründung|Grund der Mehrleistung|n
Name|Mitarbeiter/in|n
Kategorie|Lohnklasse|n
Artikel|Bezeichnung des Materials|n
Preis CHF|Einzelpreis|n
Gerät|Maschine / Werkzeug|n
Rabatt|Nachlass|n
""")
rel("fr-fiche-non-conformite-fnc-012", """
Détectée par|Signalée par|n
Surface concernée|Étendue|n
Gravité|Niveau|f
Point|Repère|n
Localisation|Emplacement|n
Contrainte mesurée (MPa)|Valeur obtenue (MPa)|n
Résultat|Conformité|f
Contrainte exigée (MPa)|Seuil (MPa)|f
Opérateur|Essai réalisé par|f
Responsable du traitement|Chargé(e) de la correction|n
Délai de traitement|À traiter avant le|n
""")
rel("ch-demande-approbation-materiau-dam-007", """
Objet|Chantier|n
Maître de l'ouvrage|Client|n
Entrepreneur|Entreprise|n
Fabricant|Producteur|n
Ouvrage|Partie de bâtiment|n
Priorité|Urgence|n
Masse surfacique|Poids au m²|f
Réaction au feu|Comportement au feu|n
Pays de production|Provenance|f
Désignation|Article|n
Prix CHF|Prix unitaire|n
Format|Dimensions|n
""")
rel("es-parte-de-obra-87", """
Promotor|Propiedad|n
Tajo|Actividad principal|n
Avance (m)|Metros ejecutados|n
Categoría|Oficio|n
Empresa|Empleador|n
Máquina|Medio mecánico|n
Matrícula|Identificación|n
Propietario|Empresa propietaria|n
Pedido|Orden de compra|n
Rasante en P-15|Cota en P-15|n
Rasante en P-16|Cota en P-16|n
Pendiente|Inclinación|n
""")
rel("ar-certificado-de-obra-6", """
Comitente|Propietario|n
Monto de contrato|Precio contratado|n
Designación|Rubro|n
Incidencia %|Peso en el contrato %|f
Avance del mes %|Ejecutado en el mes %|n
Monto bruto|Importe certificado|n
Neto a cobrar|Líquido a percibir|f
Banco|Entidad bancaria|n
CBU|Cuenta para acreditar|f
""")
rel("zh-cailiao-jinchang-yanshou-036", """
建设单位|业主|n
材料名称|品名|n
生产厂家|制造单位|n
使用部位|拟用于|f
车号|运输车辆牌号|n
到货时间|车辆到场时刻|f
执行标准|依据标准|n
品种规格|规格|n
件数|捆数|n
炉批号|批号|n
质量证明书编号|质保书号|n
检测机构|试验室|f
检测项目|试验内容|n
""")

class Form:
    ph = staticmethod(lambda lab: "_" * 22)
    def __init__(s, name, vault, project, lang, note, font="Calibri"):
        s.name, s.vault, s.project, s.lang, s.note = name, vault, project, lang, note
        s.rel = REL.get(name, {}); s.used = set()
        s.d = docx.Document(); s.slots = []; s.nff = 0
        st = s.d.styles["Normal"]; st.font.name = font; st.font.size = Pt(10)
        for x in s.d.sections: x.left_margin = x.right_margin = Cm(1.9)
    def h(s, t, l=2): s.d.add_heading(t, l); return s
    def p(s, t, bold=False, italic=False):
        r = s.d.add_paragraph().add_run(t); r.bold = bold; r.italic = italic; return s
    def rl(s, t):
        """The form's own wording of a label."""
        k = norm(t).rstrip(":: ")
        if k not in s.rel: return t
        s.used.add(k); return t.replace(k, s.rel[k][0])
    def put(s, par, slot):
        """Writes a slot into a paragraph; returns (text there, control element or None)."""
        w = slot.w
        if w is None: slot.was = ""; return
        run = lambda t: par.add_run(t)
        if w == "box":
            par._p.append(parse_xml(f'<w:sdt {NS}><w:sdtPr><w:alias w:val="{(slot.label or "box").replace("&","&amp;")}"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>'))
            slot.was = "☐"; slot.kind = "content_control"; slot.el = par._p[-1]
        elif w.startswith(("cc:", "date:", "drop:")):
            k, t = w.split(":", 1); items = ""
            if k == "drop":
                t, *opts = t.split("|")
                items = "<w:dropDownList>" + "".join(f'<w:listItem w:displayText="{o}" w:value="{o}"/>' for o in opts) + "</w:dropDownList>"
            elif k == "date": items = {"en": '<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/></w:date>', "zh": '<w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="zh-CN"/></w:date>'}.get(s.lang, '<w:date><w:dateFormat w:val="dd.MM.yyyy"/></w:date>')
            else: items = "<w:text/>"
            al = (slot.label or "").replace("&", "&amp;")
            par._p.append(parse_xml(f'<w:sdt {NS}><w:sdtPr><w:alias w:val="{al}"/><w:showingPlcHdr/>{items}</w:sdtPr><w:sdtContent><w:r><w:rPr><w:color w:val="808080"/></w:rPr><w:t>{t}</w:t></w:r></w:sdtContent></w:sdt>'))
            slot.was = t; slot.kind = "content_control"; slot.el = par._p[-1]
        elif w.startswith("ff"):
            s.nff += 1
            fd = f'<w:ffData><w:name w:val="Text{s.nff}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData>'
            for x in (f'<w:r {NS}><w:fldChar w:fldCharType="begin">{fd}</w:fldChar></w:r>', f'<w:r {NS}><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>', f'<w:r {NS}><w:fldChar w:fldCharType="separate"/></w:r>', f'<w:r {NS}><w:t xml:space="preserve">     </w:t></w:r>', f'<w:r {NS}><w:fldChar w:fldCharType="end"/></w:r>'):
                par._p.append(parse_xml(x))
            slot.was = ""; slot.kind = "form_field"; slot.ff = s.nff - 1
        elif w.startswith("mf:"):
            n = w[3:]
            for x in (f'<w:r {NS}><w:fldChar w:fldCharType="begin"/></w:r>', f'<w:r {NS}><w:instrText xml:space="preserve"> MERGEFIELD {n} </w:instrText></w:r>', f'<w:r {NS}><w:fldChar w:fldCharType="separate"/></w:r>', f'<w:r {NS}><w:t>«{n}»</w:t></w:r>', f'<w:r {NS}><w:fldChar w:fldCharType="end"/></w:r>'):
                par._p.append(parse_xml(x))
            slot.was = f"«{n}»"; slot.kind = "merge_field"
        else:
            run(w); slot.was = norm(w)
            if re.match(r"[\[<{«]", w): slot.kind = slot.kind or "placeholder"
            elif w.startswith("("): slot.kind = "instruction"
    def add(s, slot, label, default, where, at):
        if not slot.k: return
        if "contains" in slot.k and default == "cell" and slot.kind is None: slot.kind = "narrative"
        label = label.rstrip(":: ")
        if slot.label in (None, s.rl(label)) and label in s.rel:
            slot.label = s.rel[label][0]
            if "distance" in slot.k: slot.k["distance"] = s.rel[label][1]
        slot.label = slot.label or label; slot.kind = slot.kind or default
        slot.where, slot.at = where, at; s.slots.append(slot)
    def fillcell(s, cell, c, label, default, tbl, r, col):
        par = cell.paragraphs[0]
        if isinstance(c, str): par.add_run(s.rl(c)); return
        parts = c if isinstance(c, (list, tuple)) else [c]
        single = len(parts) == 1
        for i, x in enumerate(parts):
            if isinstance(x, str): par.add_run(x); continue
            if x.w and x.w.startswith(("box", "cc:", "date:", "drop:")):
                if x.label is None:
                    nxt = parts[i + 1] if i + 1 < len(parts) and isinstance(parts[i + 1], str) else None
                    x.label = nxt.strip() if (nxt and x.w == "box") else s.rl(label)
            s.put(par, x)
            where = ("control", x.el) if hasattr(x, "el") else ("ff", x.ff) if hasattr(x, "ff") else ("cell", tbl, r, col)
            if where[0] == "cell": assert single, parts
            s.add(x, label, default, where, f"table cell row {r+1} column {col+1}")
    def kv(s, rows, default="cell", widths=None, labels=None):
        n = max(len(r) for r in rows)
        t = s.d.add_table(len(rows), n); t.style = "Table Grid"
        for i, r in enumerate(rows):
            for j, c in enumerate(r):
                lab = labels[j] if labels else next((x for x in reversed(r[:j]) if isinstance(x, str)), "")
                s.fillcell(t.cell(i, j), c, norm(lab).rstrip(":"), default, t._tbl, i, j)
                if isinstance(c, str) and j % 2 == 0 and not labels:
                    for ru in t.cell(i, j).paragraphs[0].runs: ru.bold = True
        s.d.add_paragraph(); return s
    def grid(s, headers, rows, kind="table_row"):
        t = s.d.add_table(1 + len(rows), len(headers)); t.style = "Table Grid"
        for j, h in enumerate(headers):
            t.cell(0, j).paragraphs[0].add_run(s.rl(h)).bold = True
        for i, r in enumerate(rows):
            for j, c in enumerate(r):
                s.fillcell(t.cell(i + 1, j), c, headers[j], kind, t._tbl, i + 1, j)
        s.d.add_paragraph(); return s
    def orow(s, n, why): return [O(why) for _ in range(n)]
    def line(s, *parts):
        """A paragraph of fixed text and slots: 'Label:', slot, 'Label:', slot ..."""
        par = s.d.add_paragraph(); orig = parts; parts = [s.rl(x) if isinstance(x, str) else x for x in parts]
        for i, x in enumerate(parts):
            if isinstance(x, str): par.add_run(("" if i == 0 else "   ") + x + " "); continue
            aft = norm(parts[i - 1]); bef = norm(parts[i + 1]) if i + 1 < len(parts) else None
            lab = aft.split("  ")[-1].rstrip(":: ")
            if x.w is None: x.w = s.ph(lab)
            if x.label is None and x.w.startswith(("cc:", "date:", "drop:")): x.label = lab
            s.put(par, x)
            where = ("control", x.el) if hasattr(x, "el") else ("ff", x.ff) if hasattr(x, "ff") else ("text", par._p, aft, bef)
            s.add(x, norm(orig[i - 1]).rstrip(":: "), "label", where, "line " + aft)
        return s
    def boxes(s, lead, *pairs):
        par = s.d.add_paragraph(lead + "  ")
        for slot, txt in pairs:
            slot.label = slot.label or txt; s.put(par, slot); par.add_run(" " + txt + "   ")
            s.add(slot, txt, "content_control", ("control", slot.el), "check box " + txt)
        return s
    def para(s, heading, slot, nxt, kind="narrative"):
        """Heading, a paragraph to write over, and the next heading (fixed)."""
        s.d.add_heading(heading, 3); par = s.d.add_paragraph(); slot.kind = kind
        s.put(par, slot); s.add(slot, heading, kind, ("span", heading, nxt), "under " + heading); s.d.add_heading(nxt, 3); return s
    def save(s):
        assert set(s.rel) == s.used, (s.name, set(s.rel) - s.used)
        path = os.path.join(HERE, "templates", s.name + ".docx"); s.d.save(path); rezip(path)
        root = s.d.element; tbls = list(root.iter(W + "tbl")); sdts = list(root.iter(W + "sdt")); ps = list(root.iter(W + "p"))
        def ptext(p):
            def own(e):
                if e.tag == W + "t": return e.text or ""
                if e.tag in (W + "tab", W + "br", W + "cr"): return " "
                if e.tag == W + "tabs": return ""
                return "".join(own(c) for c in e)
            return norm(own(p))
        texts = [ptext(p) for p in ps]; full = "\n" + "\n".join(texts) + "\n"
        out = ["# Round 15, written blind.", "# " + s.note, f'template = "{REPO}/templates/{s.name}.docx"', f'vault = "{REPO}/vaults/{s.vault}"', f"project = {q(s.project)}", f'language = "{s.lang}"', ""]
        seen = {}
        for x in s.slots:
            w = x.where; f = 'part = "word/document.xml", '
            if w[0] == "cell": f += f"table = {tbls.index(w[1])}, row = {w[2]}, col = {w[3]}"
            elif w[0] == "control": f += f"control = {sdts.index(w[1])}"
            elif w[0] == "ff": f += f"form_field = {w[1]}"
            elif w[0] == "span": f += f"after = {q(w[1])}, before = {q(w[2])}"; assert full.count(w[1]) == 1 and full.count(w[2]) == 1, (s.name, w)
            else:
                a = w[2]; k = ps.index(w[1]); start = len("\n" + "\n".join(texts[:k]) + ("\n" if k else ""))
                assert texts[k].count(a) == 1, (s.name, a, texts[k])
                if full.count(a) > 1: a = "\n" + a if texts[k].startswith(a) else a
                nth = full[:start].count(a)
                f += f"after = {q(a)}" + (f", before = {q(w[3])}" if w[3] else "") + (f", nth = {nth}" if nth else "")
                if nth: print(s.name, "nth", a, nth)
            key = (x.kind, x.label); nth = seen.get(key, 0); seen[key] = nth + 1
            out += ["[[slot]]", f'kind = "{x.kind}"', f"label = {q(x.label)}", f"nth = {nth}", f"at = {q(x.at)}", f"find = {{ {f} }}", f"was = {q(x.was)}"]
            if x.k.get("open"): out += ["open = true", f"why = {q(x.k['why'])}"]
            else:
                src = x.k["source"]; src = src[1:] if src.startswith("/") else s.project + "/" + src
                if "contains" in x.k: out.append("contains = [" + ", ".join(q(c) for c in x.k["contains"]) + "]")
                else:
                    out.append(f"expect = {q(x.k['expect'])}")
                    if x.k["any_of"]: out.append("any_of = [" + ", ".join(q(c) for c in x.k["any_of"]) + "]")
                out += [f"source = {q(src)}", f'distance = "{x.k["distance"]}"']
            out.append("")
        open(os.path.join(HERE, s.name + ".toml"), "w", encoding="utf-8").write("\n".join(out))
        no = sum(1 for x in s.slots if x.k.get("open")); print(f"{s.name:45} {len(s.slots)} slots, {no} open")

SIG = "a hand: signature"
SIGN = "a name or date in a block for signing, for the hand"

# ============================================================ vault 1: Teoh Marlow (en)
VAULT = "teoh-marlow"; STYLE = "Light Grid Accent 1"; COL = "1F4E79"; DATEFMT = "DD MMM YYYY"
D("Group company sheet.docx", """
# Teoh Marlow Group - company sheet
Issued by Group Secretariat, edition August 2025. Use these particulars on all forms and tenders.
| |Singapore|Australia|Canada|
|Legal name|Teoh Marlow (Singapore) Pte Ltd|Teoh Marlow Australia Pty Ltd|Teoh Marlow Canada Ltd.|
|Registration|UEN 200814377K|ABN 51 624 880 913|BN 81402 7735 RC0001|
|Registered office|21 Toh Guan Road East, #07-14, Singapore 608609|88 Mercer Street, Geelong VIC 3220|410 Dundas Street, Unit 6, London, Ontario N6B 1V7|
|Main telephone|+65 6288 4170|+61 3 5229 4180|+1 519 555 0148|
|Managing director|Teoh Kah Meng|Bronwyn Marlow|Gareth Pelletier|
ISO 9001:2015 certificate for all three companies: Certiva, no. Q-44871, valid to 30 June 2027.
The group employs some 410 people. The finance year ends on 31 March.
""", top=True)
D("Staff list 2025.xlsx", """
== Staff
Teoh Marlow Group - site staff, 1 September 2025
Name|Position|Project|Telephone|E-mail
Lim Wei Xuan|Project Manager|Jurong Lakeside Polyclinic|+65 9128 4471|weixuan.lim@teohmarlow.example
Nur Aisyah Rahmat|Technical Coordinator|Jurong Lakeside Polyclinic|+65 9128 4483|aisyah.rahmat@teohmarlow.example
Arvind Selvarajan|Structural Site Engineer|Jurong Lakeside Polyclinic|+65 9128 4490|arvind.s@teohmarlow.example
Hamish Corrigan|Site Manager|Corio Distribution Centre|+61 418 555 207|hamish.corrigan@teohmarlow.example
Tayla Nguyen|Quality Engineer|Corio Distribution Centre|+61 418 555 231|tayla.nguyen@teohmarlow.example
Dusan Petrovic|Precast Foreman|Corio Distribution Centre|+61 418 555 244|dusan.petrovic@teohmarlow.example
Amelia Fortier|Project Manager|Bow Ridge School|+1 519 555 0161|amelia.fortier@teohmarlow.example
Jordan Whiteduck|Site Superintendent|Bow Ridge School|+1 519 555 0170|jordan.whiteduck@teohmarlow.example
Priya Raman|Project Coordinator|Bow Ridge School|+1 519 555 0172|priya.raman@teohmarlow.example
""", top=True)
PROJ = "Jurong Lakeside Polyclinic"
D("01 Letter of award.pdf", """
# Northmere Health Facilities Ltd
1 Outram Link, Singapore 169610                                     4 November 2024
To: Teoh Marlow (Singapore) Pte Ltd
Contract No. NHF/C/2024/118 - Letter of Award
Dear Sirs, we are pleased to accept your tender of 2 September 2024 for the Design Development and Construction of Jurong Lakeside Polyclinic at 3 Lakeside Crescent, Singapore.
|Item|Particulars|
|Employer|Northmere Health Facilities Ltd|
|Project title|Construction of Jurong Lakeside Polyclinic|
|Contract sum|S$ 38,640,000.00|
|Date of commencement|6 January 2025|
|Contract completion date|30 September 2026|
|Superintending Officer|Beng & Farrow Architects LLP|
|Liquidated damages|S$ 9,500 per calendar day|
Requests for information shall be raised in the form of Appendix H and be answered within ten (10) working days of receipt.
Yours faithfully, Cheryl Ong, Director (Projects)
""")
D("02 Project directory.xlsx", """
== Directory
Jurong Lakeside Polyclinic - project directory rev 6, 15 Sep 2025
Role|Firm|Contact|Telephone|E-mail
Employer|Northmere Health Facilities Ltd|Cheryl Ong|+65 6811 2050|cheryl.ong@northmere.example
Architect / Superintending Officer|Beng & Farrow Architects LLP|Isaac Beng|+65 6744 3121|isaac@bengfarrow.example
C&S Engineer (Qualified Person)|Halvard Tan Consultants Pte Ltd|Er. Sharon Tan Li Ping|+65 6396 7702|sharon.tan@halvardtan.example
M&E Engineer|Omnivent Engineers Pte Ltd|Goh Boon Huat|+65 6392 8118|bh.goh@omnivent.example
Quantity Surveyor|Parrish & Low|Melissa Low|+65 6337 4419|melissa.low@parrishlow.example
Resident Engineer|Halvard Tan Consultants Pte Ltd|Kelvin Yeo|+65 9733 0246|kelvin.yeo@halvardtan.example
Main Contractor|Teoh Marlow (Singapore) Pte Ltd|Lim Wei Xuan|+65 9128 4471|weixuan.lim@teohmarlow.example
Precast supplier|Sunmark Precast Sdn Bhd|Faizal Osman|+60 7 355 2019|faizal@sunmark.example
== Distribution
Document|Copies to
RFI and replies|SO, C&S Engineer, QS, Site file
Shop drawings|SO, C&S Engineer, M&E Engineer
""")
D("03 RFI register.xlsx", """
== RFI
RFI register - Jurong Lakeside Polyclinic, status 10 Oct 2025
RFI No.|Date raised|Subject|Discipline|Location|Drawing ref.|Raised by|Addressed to|Reply due|Priority|Status
RFI-044|2025-09-08|Fire damper access in riser R2|M&E|Level 3, riser R2|OV-M-3021 Rev B|Nur Aisyah Rahmat|Omnivent Engineers Pte Ltd|2025-09-22|Normal|Closed
RFI-045|2025-09-11|Window head flashing at gridline F|Architectural|Level 2, gridline F|BF-A-412 Rev C|Nur Aisyah Rahmat|Beng & Farrow Architects LLP|2025-09-25|Normal|Closed
RFI-046|2025-09-15|Lift pit sump dimensions|C&S|Basement, lift L2|HT-S-108 Rev D|Arvind Selvarajan|Halvard Tan Consultants Pte Ltd|2025-09-29|Normal|Closed
RFI-047|2025-09-19|Clash of sprinkler main with transfer beam TB-12|C&S|Level 2, gridlines C-D/5|HT-S-214 Rev E|Arvind Selvarajan|Halvard Tan Consultants Pte Ltd|2025-10-03|Urgent|Replied
RFI-048|2025-09-24|Depth of roof screed at outlet RO-7|Architectural|Roof, outlet RO-7|BF-A-530 Rev B|Nur Aisyah Rahmat|Beng & Farrow Architects LLP|2025-10-08|Normal|Open
RFI-049|2025-10-02|Earthing of canopy columns|M&E|Level 1, canopy|OV-E-1107 Rev A|Nur Aisyah Rahmat|Omnivent Engineers Pte Ltd|2025-10-16|Normal|Open
""")
D("04 RFI-047 as raised.docx", """
# Request for information RFI-047
Project: Jurong Lakeside Polyclinic, Contract NHF/C/2024/118
|From|Arvind Selvarajan, Structural Site Engineer|
|To|Halvard Tan Consultants Pte Ltd, attn. Er. Sharon Tan Li Ping|
|Sent|19 September 2025|
|Specification clause|Section 03300, clause 3.7|
|Work affected|Casting of Level 2 zone 3, planned for 13 October 2025|
## Query
The 150 mm sprinkler main shown on OV-F-2006 Rev C passes through transfer beam TB-12 at mid-span, 380 mm below the top of the slab. Drawing HT-S-214 Rev E shows no opening in TB-12. Please confirm whether a sleeve may be formed in the beam and give its size, position and additional reinforcement.
## Contractor's proposal
Form one 219 mm steel sleeve at 600 mm from the face of column C5, or else re-route the main below the beam with a loss of headroom of 230 mm.
Attachments: sketch SK-TM-061, extract of OV-F-2006 Rev C.
""")
D("05 Re RFI-047 transfer beam TB-12.eml", """
From: Er. Sharon Tan Li Ping <sharon.tan@halvardtan.example>
To: Arvind Selvarajan <arvind.s@teohmarlow.example>
Cc: isaac@bengfarrow.example, bh.goh@omnivent.example
Date: Tue, 30 Sep 2025 16:42:10 +0800
Subject: Re: RFI-047 - Clash of sprinkler main with transfer beam TB-12

Dear Arvind

Reference of this reply: HTC/JLP/RR/047.

We have checked the beam. The sleeve at mid-span is not acceptable. A single 219 mm sleeve is permitted at the third point of the span, 2,150 mm from the face of column C5, with its centre at mid-depth of the beam. Provide four additional T16 links at each side of the sleeve and two T20 diagonal bars on each face, as shown on sketch SK-S-033.

Please do not core the beam after casting. The pipe sleeve is to be inspected by our resident engineer before the concrete is placed.

Revised drawing HT-S-214 Rev F will follow by 8 October.

Regards
Er. Sharon Tan Li Ping
Director, Halvard Tan Consultants Pte Ltd
""")
D("06 Sketch transmittal SK-S-033.pdf", """
# Halvard Tan Consultants Pte Ltd - transmittal
Transmittal no. HT-T-0271                                   Date: 30 September 2025
To: Teoh Marlow (Singapore) Pte Ltd, site office            For: Construction
|Document|Title|Rev|Copies|
|SK-S-033|Sleeve in transfer beam TB-12, additional reinforcement|0|2|
|CS-TB12-02|Calculation sheet TB-12 with opening|0|1|
Issued under RFI-047. The beam TB-12 is 800 x 1,400 mm, concrete grade C40/50. Sleeve: steel, outside diameter 219 mm, wall 6.3 mm.
Resident engineer for the inspection: Kelvin Yeo, Halvard Tan Consultants, tel. +65 9733 0264.
Buildability note: links to be closed after the sleeve is placed. No change to the submitted ST plans is needed; an as-built amendment will be made by the QP.
""")
D("07 Site meeting 31 minutes.docx", """
# Site meeting no. 31
Held on 2 October 2025 at the site office. Present: Isaac Beng (SO), Kelvin Yeo (RE), Lim Wei Xuan, Arvind Selvarajan, Nur Aisyah Rahmat, Goh Boon Huat.
|Item|Discussion|By|
|31.1|Progress: Level 2 zone 2 cast on 26 September. Columns to Level 3 zone 1 in hand.|TM|
|31.2|RFI-047: reply received on 30 September. TM to fabricate sleeve; works to TB-12 resume on 6 October.|TM|
|31.3|TM estimates the delay to the casting of Level 2 zone 3 at 3 working days. New date 16 October.|TM|
|31.4|RFI-048 remains open with the architect; TM to chase.|BF|
|31.5|Sprinkler shop drawing to be revised by Omnivent subcontractor, AquaGuard Fire Pte Ltd.|OV|
|31.6|Safety: two near misses reported in September.|TM|
Next meeting: 16 October 2025.
""")
D("08 Cost advice RFI-047 QS.eml", """
From: Melissa Low <melissa.low@parrishlow.example>
To: Lim Wei Xuan <weixuan.lim@teohmarlow.example>
Date: Fri, 03 Oct 2025 11:05:00 +0800
Subject: TB-12 sleeve - your estimate

Dear Wei Xuan

We have your estimate for the sleeve and the additional bars of S$ 4,280.00, ref. TM/VO-EST/029. Please hold it until the architect has said whether an instruction is to be issued. Our own view of the amount is S$ 3,150.00. We would talk about it at the next valuation.

Melissa Low
Parrish & Low
""")
D("09 Estimate TM-VO-EST-029.xlsx", """
== Estimate
TM/VO-EST/029 - sleeve in TB-12
Item|Qty|Unit|Rate S$|Amount S$
Steel sleeve 219 mm, fabricate and fix|1|no.|980.00|980.00
Additional T16 links|8|no.|62.50|500.00
Diagonal T20 bars|4|no.|95.00|380.00
Idle carpenters, 3 days|1|sum|2420.00|2420.00
Total||||4280.00
""")
D("10 Drawing register.csv", """
Drawing|Title|Revision|Date|From
HT-S-108|Lift pits, plan and sections|D|02/07/2025|Halvard Tan
HT-S-214|Level 2 transfer beams, reinforcement|E|18/08/2025|Halvard Tan
HT-S-215|Level 2 slab, top reinforcement|D|18/08/2025|Halvard Tan
OV-F-2006|Sprinkler layout Level 2|C|25/08/2025|Omnivent
OV-M-3021|Riser R2 ductwork|B|11/07/2025|Omnivent
BF-A-412|Window schedules|C|30/06/2025|Beng & Farrow
""")
D("11 Site diary September.md", """
# Site diary - September 2025 (Arvind)

**18 Sep** Checked the sprinkler route with AquaGuard. Main runs straight through TB-12. Stopped the beam cage.
**19 Sep** Raised the RFI. Carpenters moved to zone 4.
**26 Sep** Zone 2 cast, 184 m3, supplier Pan Straits Readymix. Cubes taken: 12.
**29 Sep** Phoned Halvard Tan, reply promised for tomorrow.
**30 Sep** Rain from 3 pm. Reply came in by mail at 4.42 pm.
""")
D("12 Cube test report.pdf", """
# Setia Materials Laboratory
Report SML/25/11873                                        Date of report: 24 September 2025
Client: Teoh Marlow (Singapore) Pte Ltd - Jurong Lakeside Polyclinic
|Cube|Element|Cast|Age|Strength N/mm2|
|C-311|Level 2 zone 1 slab|27 August 2025|28 d|48.5|
|C-312|Level 2 zone 1 slab|27 August 2025|28 d|50.1|
|C-313|Level 2 zone 1 slab|27 August 2025|28 d|47.9|
Grade C32/40. Results comply with SS EN 206.
""")

P = "Jurong Lakeside Polyclinic"
DIR = "02 Project directory.xlsx"; REG = "03 RFI register.xlsx"; RAI = "04 RFI-047 as raised.docx"; EML = "05 Re RFI-047 transfer beam TB-12.eml"; TRN = "06 Sketch transmittal SK-S-033.pdf"; MIN = "07 Site meeting 31 minutes.docx"; LOA = "01 Letter of award.pdf"
def dts(d, m, y, mon):
    return [f"{d} {mon} {y}", f"{d} {mon[:3]} {y}", f"{d:02d} {mon} {y}", f"{d:02d} {mon[:3]} {y}", f"{d:02d}/{m:02d}/{y}", f"{d}/{m}/{y}", f"{y}-{m:02d}-{d:02d}", f"{d:02d}.{m:02d}.{y}", f"{mon} {d}, {y}", f"{mon[:3]} {d}, {y}", f"{d:02d}-{mon[:3]}-{y}"]
MON = "January February March April May June July August September October November December".split()
def VD(iso, src, dist="same", w=None, label=None):
    y, m, d = map(int, iso.split("-")); a = dts(d, m, y, MON[m - 1]); return V(a[0], src, dist, *a[1:], w=w, label=label)

F = Form("sg-rfi-reply-sheet-rfi-047", "teoh-marlow", P, "en", "The sheet is for RFI-047 (in its title).")
F.h("RFI REPLY SHEET", 1).p("Reply to Request for Information No. RFI-047", bold=True)
F.kv([["Project title", V("Construction of Jurong Lakeside Polyclinic", LOA, "same", "Jurong Lakeside Polyclinic", "Design Development and Construction of Jurong Lakeside Polyclinic"), "Contract No.", V("NHF/C/2024/118", LOA)],
      ["Employer", V("Northmere Health Facilities Ltd", LOA, "same", "Northmere Health Facilities"), "Superintending Officer", V("Beng & Farrow Architects LLP", LOA, "same", "Beng & Farrow Architects", "Isaac Beng")],
      ["Main Contractor", V("Teoh Marlow (Singapore) Pte Ltd", DIR, "same", "Teoh Marlow (Singapore)"), "UEN", V("200814377K", "/Group company sheet.docx")],
      ["C&S Engineer", V("Halvard Tan Consultants Pte Ltd", DIR, "same", "Halvard Tan Consultants", "Halvard Tan"), "BCA licence no. of contractor", O("no document gives a licence number")],
      ["Contract completion date", VD("2026-09-30", LOA), "Extension of time granted to date", O("no extension is stated anywhere")]])
F.h("Part A - Particulars of the query")
F.kv([["Subject", V("Clash of sprinkler main with transfer beam TB-12", REG, "same", "Clash of sprinkler main with transfer beam")],
      ["Location", V("Level 2, gridlines C-D/5", REG, "same", "Level 2, gridlines C-D / 5", "gridlines C-D/5")],
      ["Drawing reference", V("HT-S-214 Rev E", REG, "same", "HT-S-214 Rev. E", "HT-S-214", )],
      ["Specification clause", V("Section 03300, clause 3.7", RAI, "same", "03300, clause 3.7", "Section 03300 clause 3.7", "clause 3.7")]])
F.line("Raised by:", V("Arvind Selvarajan", REG), "Position:", V("Structural Site Engineer", "/Staff list 2025.xlsx"))
F.line("Date raised:", VD("2025-09-19", REG), "Reply due by:", VD("2025-10-03", REG))
F.line("Mobile of originator:", V("+65 9128 4490", "/Staff list 2025.xlsx", "near", "9128 4490"))
F.line("Priority:", V("Urgent", REG, w="drop:Choose an item|Normal|Urgent|Critical"), "Discipline:", V("C&S", REG, w="[Discipline]"))
F.line("Date query was acknowledged by consultant:", O("no document gives an acknowledgement"))
F.kv([["Work held up", V("Casting of Level 2 zone 3", RAI, "near", "Level 2 zone 3")],
      ["Planned date of the work held up", VD("2025-10-13", RAI, "near")],
      ["Attachments to the query", V("sketch SK-TM-061", RAI, "same", "SK-TM-061")],
      ["Contractor's proposed solution", C(["219 mm steel sleeve", "re-route the main"], RAI, "near")]])
F.para("A1. Query in full", C(["150 mm sprinkler main", "no opening in TB-12", "transfer beam TB-12"], RAI, "same", w="[Copy the text of the query]"), "A2. Earlier queries on the same element")
F.line("RFI numbers:", O("no earlier RFI on TB-12 in the register"))
F.h("Part B - Reply")
F.kv([["Reply by (name)", V("Er. Sharon Tan Li Ping", EML, "near", "Sharon Tan Li Ping", "Sharon Tan"), "Firm", V("Halvard Tan Consultants Pte Ltd", EML, "same", "Halvard Tan Consultants")],
      ["Reply reference", V("HTC/JLP/RR/047", EML), "Date of reply", VD("2025-09-30", EML, "near", w="date:Pick a date")],
      ["E-mail of respondent", V("sharon.tan@halvardtan.example", DIR, "near"), "Telephone of respondent", V("+65 6396 7702", DIR, "near", "6396 7702")],
      ["Sketch issued with reply", V("SK-S-033", TRN, "near"), "Transmittal no.", V("HT-T-0271", TRN)],
      ["Calculation sheet", V("CS-TB12-02", TRN), "Concrete grade of element", V("C40/50", TRN, "near")],
      ["Revised drawing to follow", V("HT-S-214 Rev F", EML, "same", "HT-S-214 Rev. F"), "Expected by", VD("2025-10-08", EML, "near")]])
F.kv([["Text of reply", C(["third point of the span", "2,150 mm from the face of column C5", "not acceptable"], EML, "near")]])
F.kv([["Sleeve: outside diameter", V("219 mm", TRN, "same", "219"), "Wall thickness", V("6.3 mm", TRN, "near", "6.3")],
      ["Size of beam", V("800 x 1,400 mm", TRN, "near", "800 x 1400 mm", "800 x 1,400"), "Fire rating of beam", O("nothing states the fire rating")],
      ["Inspection before casting by", V("Kelvin Yeo", TRN, "near", "Kelvin Yeo, Halvard Tan Consultants"), "Date and result of inspection", O("the inspection is not yet held in the documents")]])
F.line("Mobile of resident engineer:", O("directory and transmittal disagree: 0246 / 0264"), "Photographs attached:", O("photographs are stated for other projects only"))
F.h("Part C - Effect on time and cost")
F.line("Estimated delay:", V("3 working days", MIN, "near", "3 days", "3"), "Work resumes on:", VD("2025-10-06", MIN, "near"))
F.line("New date of casting:", VD("2025-10-16", MIN, "near"))
F.kv([["Cost agreed between QS and contractor (S$)", O("the contractor says 4,280, the QS 3,150: not agreed")],
      ["Contractor's estimate ref.", V("TM/VO-EST/029", "09 Estimate TM-VO-EST-029.xlsx", "same")],
      ["Contractor's estimate (S$)", V("4,280.00", "09 Estimate TM-VO-EST-029.xlsx", "near", "4280.00", "4,280", "4280")],
      ["Architect's Instruction no.", O("no instruction has been issued")],
      ["Amount certified (S$)", O("nothing certified")], ["Purchase order for sleeve", O("purchase orders exist in other projects only")], ["Ministry / BCA submission no.", O("no submission number is stated")]])
F.h("Part D - Close-out")
F.boxes("Further information is needed:", (BO("decision of the person signing"), "Yes"), (BO("decision of the person signing"), "No, RFI closed"))
F.line("Date RFI closed:", O("RFI-047 is replied, not closed; others are"))
F.grid(["", "Name", "Signature", "Date"], [["Superintending Officer", O(SIGN), O(SIG), O(SIGN)], ["Qualified Person", O(SIGN), O(SIG), O(SIGN)], ["For the Main Contractor", O(SIGN), O(SIG), O(SIGN)]], kind="cell")
F.save()

# ------------------------------------------------------------ Australia
PROJ = "Corio Distribution Centre"; DATEFMT = "DD/MM/YYYY"; COL = "7F3F00"; STYLE = "Medium Grid 1 Accent 2"
D("Contract summary.docx", """
# Contract summary - Corio Distribution Centre
|Principal|Bellarine Logistics Property Trust|
|Superintendent|Ashgrove Project Services Pty Ltd, Fiona Maddern|
|Head contractor|Teoh Marlow Australia Pty Ltd|
|Contract|AS 4902-2000, no. BLPT-2410|
|Site|275 Shell Parade, Corio VIC 3214|
|Original contract sum|AUD 27,415,000 excl. GST|
|Date for practical completion|12 June 2026|
|Structural engineer|Wadley Keane Engineers, Ian Keane|
|Precast manufacturer|Moorabool Precast Pty Ltd, 14 Quarry Road, Lara VIC 3212, tel. +61 3 5282 4417|
Hold points for precast: HP-3 acceptance of delivery before lifting, HP-4 release of props. The Inspection and Test Plan is ITP-07.
""")
D("Precast delivery register.xlsx", """
== Deliveries
Precast deliveries - Corio DC - updated 7/11/2025
Load No.|Docket|Delivered|Arrived|Truck rego|Driver|Panels|ITR No.|Accepted
16|MP-88412|2025-10-28|07:05|XW42KD|S. Rao|P-51, P-52, P-53|ITR-PC-016|3 of 3
17|MP-88437|2025-10-30|07:20|XW42KD|S. Rao|P-54, P-55, P-56|ITR-PC-017|3 of 3
18|MP-88460|2025-11-04|06:50|YT17LM|K. Doherty|P-57, P-58, P-59, P-60|ITR-PC-018|3 of 4
19|MP-88491|2025-11-06|07:40|XW42KD|S. Rao|P-61, P-62, P-63|ITR-PC-019|3 of 3
== Panels
Panel|Type|Length mm|Height mm|Thickness mm|Mass t|Grid location|Cast date|Load No.
P-55|Wall|8400|3000|180|11.4|Grid A/7-8|2025-10-04|17
P-57|Wall|8400|3000|180|11.4|Grid A/9-10|2025-10-08|18
P-58|Wall|8400|3000|180|11.4|Grid A/10-11|2025-10-08|18
P-59|Door panel|7200|3000|180|8.9|Grid A/11-12|2025-10-09|18
P-60|Corner|5150|3000|200|7.7|Grid A/12|2025-10-10|18
P-61|Wall|8400|3000|180|11.4|Grid B/12|2025-10-14|19
""")
D("Docket MP-88460.pdf", """
# Moorabool Precast Pty Ltd
14 Quarry Road, Lara VIC 3212 - ABN 77 118 402 559 - tel. +61 3 5282 4471
Delivery docket MP-88460                     Load 18                 Date 4 November 2025
|Deliver to|Teoh Marlow Australia, 275 Shell Parade, Corio|
|Purchase order|PO-CDC-0317|
|Carrier|Otway Heavy Haulage|
|Truck|YT17LM, A-frame trailer 22|
|Left yard|06:10|
|Total mass|39.4 t|
|Panel|Mark side|Lifting inserts|Lifter type|
|P-57|outside|4|Swiftlift 10 t|
|P-58|outside|4|Swiftlift 10 t|
|P-59|outside|4|Swiftlift 10 t|
|P-60|outside|2|Swiftlift 5 t|
Panels are released by our QA, L. Brandstetter, under release certificate RC-2207.
""")
D("Release certificate RC-2207.pdf", """
# Moorabool Precast - Quality release certificate RC-2207
Date: 3 November 2025          Panels P-57, P-58, P-59, P-60
|Property|Specified|Result|
|Concrete grade|S50|S50|
|Strength at lifting (min 25 MPa)|25 MPa|33.5 MPa|
|28-day strength|50 MPa|57.0 MPa|
|Mix code|S50-20-120|conforms|
|Cover to reinforcement|40 mm|42 mm min|
|Surface finish|Class 2, off-form grey|Class 2|
Test laboratory: Barwon Concrete Testing, report BCT-25-3391, NATA accreditation 15204.
Shop drawings used: MP-2410-57 to MP-2410-60, revision 2. Released by Lena Brandstetter, QA Manager.
""")
D("Inspection notes load 18.md", """
# Load 18 - notes at the truck, 4/11/2025

Inspected by Tayla Nguyen, with Dusan Petrovic. Start 7:10, finish 8:25. Weather: fine, 14 deg, light southerly wind.

Measured with the Leica Disto and the 5 m tape no. T-09 (calibrated 12/08/2025).

| panel | length | height | thickness | diag. diff | flatness | result |
|---|---|---|---|---|---|---|
| P-57 | 8402 | 3001 | 181 | 3 | 2 | OK |
| P-58 | 8399 | 3000 | 180 | 4 | 3 | OK |
| P-59 | 7203 | 2998 | 180 | 3 | 2 | OK |
| P-60 | 5158 | 3001 | 201 | 9 | 4 | reject |

P-60: length 8 mm over (tolerance +/- 5), spalled corner at the bottom left, 140 x 60 mm, bar showing. Put aside on the dunnage by gate 2, tagged red. NCR-021 raised.

Inserts all clean, recess formers out. Ferrules P-57, P-58 and P-59 checked against shop drawing. Caulking rebate OK.
Unloaded with the 60 t Franna? No - with the 80 t Liebherr of Geelong Crane Hire.
Photos 0412 to 0431 in the site folder.
""")
D("NCR register.csv", """
NCR|Date|Subject|Raised by|Responsible|Disposition|Status
NCR-019|21/10/2025|P-44 wrong ferrule position|Tayla Nguyen|Moorabool Precast|Repair|Closed
NCR-020|29/10/2025|Grout strength low at footing F12|Tayla Nguyen|Teoh Marlow|Use as is|Closed
NCR-021|04/11/2025|P-60 over length, spalled corner|Tayla Nguyen|Moorabool Precast|Remake|Open
""")
D("RE P-60 remake.eml", """
From: Lena Brandstetter <lena@mooraboolprecast.example>
To: Tayla Nguyen <tayla.nguyen@teohmarlow.example>
Date: Thu, 06 Nov 2025 09:31:00 +1100
Subject: RE: P-60 rejected on load 18, NCR-021

Hi Tayla

No argument on P-60, the shutter moved. We will remake it. The new panel will be cast on 10 November and can be on site on 21 November, at our cost. Please keep the old one for our driver, he takes it back with the next load.

The corner was damaged when loading, our transport report is TR-118.

Lena Brandstetter
QA Manager, Moorabool Precast
""")
D("ITP-07 Precast.docx", """
# ITP-07 Supply and erection of precast panels, revision 3, 15 August 2025
|Step|Activity|Acceptance criterion|Reference|Point|
|1|Shop drawings approved|Stamped by Wadley Keane|Spec 03450 cl. 2.1|Hold|
|2|Release at the yard|Release certificate|Spec 03450 cl. 2.6|Review|
|3|Delivery inspection|Dimensions +/- 5 mm, diagonals 6 mm, flatness 5 mm|AS 3850.2, table 4|Hold HP-3|
|4|Lifting inserts|No cracks, recess clean|AS 3850.1|Witness|
|5|Erection|Plumb 1 in 500|Spec 03450 cl. 3.4|Hold HP-4|
The superintendent is to have 24 hours' notice of HP-3. Records are kept as ITR-PC.
""")
D("Site diary week 45.docx", """
# Site diary - Hamish Corrigan - week of 3 November 2025
## Tuesday 4 November (Cup Day)
Crew on site by agreement. Load 18 in at ten to seven, unloaded by nine. Erected P-54 to P-56. Concrete pour slab S6 of 112 cubes put back to Thursday. 23 people on site.
## Wednesday 5 November
P-57 and P-58 stood and propped. Visit by Ian Keane, looked at the brace footings. Rain 6 mm after lunch.
## Thursday 6 November
Load 19 in. Slab S6 poured, 112 m3. P-59 erected. Superintendent Fiona Maddern on site 2 pm.
""")
D("Notice HP-3 load 18.eml", """
From: Tayla Nguyen <tayla.nguyen@teohmarlow.example>
To: Fiona Maddern <fiona.maddern@ashgrove.example>
Date: Fri, 31 Oct 2025 14:02:00 +1100
Subject: Hold point HP-3, load 18, notice N-HP3-018

Dear Fiona

Notice under ITP-07: load 18 (panels P-57 to P-60) is due on Tuesday 4 November at 7 am. Please let me know whether you wish to attend.

Tayla
""")
D("Superintendent letter ASH-0092.pdf", """
# Ashgrove Project Services Pty Ltd
Ref. ASH-0092                                                              3 November 2025
Teoh Marlow Australia Pty Ltd, attention Hamish Corrigan
Hold point notices for precast deliveries
We have your notice N-HP3-018 and do not intend to attend the inspection of load 18. The contractor may proceed on his own inspection. We will attend at load 19.
We remind you that the record is to be submitted within five business days of the delivery.
Fiona Maddern, Superintendent's Representative
""")
D("ITR-PC-017 record load 17.docx", """
# ITR-PC-017 - precast delivery, load 17
|Delivery docket|MP-88437|
|Date of inspection|30 October 2025|
|Panels|P-54, P-55, P-56|
|Ambient temperature|11 degrees|
|Storage area|Laydown L2, north|
|Signed|T. Nguyen 30/10/2025|
All panels accepted. Third-party witness: Ian Keane. Bearer spacing 2.4 m.
""")
CS = "Contract summary.docx"; RG = "Precast delivery register.xlsx"; DK = "Docket MP-88460.pdf"; RC = "Release certificate RC-2207.pdf"; NT = "Inspection notes load 18.md"; NC = "NCR register.csv"; MP = "RE P-60 remake.eml"; IT = "ITP-07 Precast.docx"
F = Form("au-inspection-test-record-itr-pc-018", "teoh-marlow", "Corio Distribution Centre", "en", "The record is ITR-PC-018 (in a cell at its top).", "Arial")
F.ph = lambda lab: f"<{lab}>"
F.h("INSPECTION AND TEST RECORD", 1).p("Precast concrete panels - receipt of delivery")
F.kv([["ITR No.", "ITR-PC-018", "ITP No.", V("ITP-07", IT, "near")],
      ["Project", V("Corio Distribution Centre", CS, "same", "Corio DC"), "Contract no.", V("BLPT-2410", CS)],
      ["Principal", V("Bellarine Logistics Property Trust", CS), "Superintendent", V("Ashgrove Project Services Pty Ltd", CS, "same", "Ashgrove Project Services", "Fiona Maddern")],
      ["Head contractor", V("Teoh Marlow Australia Pty Ltd", CS, "same", "Teoh Marlow Australia"), "ABN", V("51 624 880 913", "/Group company sheet.docx", "same", "51624880913")],
      ["Site address", V("275 Shell Parade, Corio VIC 3214", CS, "near", "275 Shell Parade, Corio"), "ITP revision", V("3", IT, "same", "revision 3", "Rev 3")]])
F.h("1. Delivery")
F.line("Manufacturer:", V("Moorabool Precast Pty Ltd", DK, "same", "Moorabool Precast"), "Purchase order:", V("PO-CDC-0317", DK))
F.line("Delivery docket:", V("MP-88460", RG, w="<Docket no.>"), "Load No.:", V("18", RG))
F.line("Date of delivery:", VD("2025-11-04", RG, "near", w="date:Select date"), "Time of arrival:", V("06:50", RG, "near", "6:50", "6.50 am", "6:50 am"))
F.line("Carrier:", V("Otway Heavy Haulage", DK), "Truck registration:", V("YT17LM", RG, "near"))
F.line("Driver:", V("K. Doherty", RG, "same", "Doherty"), "Total mass of load:", V("39.4 t", DK, "same", "39.4"))
F.line("Release certificate:", V("RC-2207", RC), "Shop drawing revision:", V("2", RC, "near", "revision 2", "Rev 2"))
F.line("Telephone of manufacturer:", O("contract summary and docket disagree: 4417 / 4471"), "Manufacturer's ISO certificate:", O("only the group's own certificate is stated"))
F.line("Traffic permit no.:", O("no permit is mentioned"), "Escort vehicle:", O("not mentioned"))
F.h("2. Panels in the load")
rows = [("P-57", "Wall", "Grid A/9-10", 2025, 10, 8, "11.4"), ("P-58", "Wall", "Grid A/10-11", 2025, 10, 8, "11.4"), ("P-59", "Door panel", "Grid A/11-12", 2025, 10, 9, "8.9"), ("P-60", "Corner", "Grid A/12", 2025, 10, 10, "7.7")]
F.grid(["Panel", "Type", "Location", "Cast date", "Mass (t)"], [[V(a, RG), V(b, RG), V(c, RG, "near", c[5:]), VD(f"{y}-{m:02d}-{d:02d}", RG), V(k, RG, "same", k + " t")] for a, b, c, y, m, d, k in rows] + [F.orow(5, "four panels in the load only")])
F.h("3. Inspection")
F.line("Inspected by:", V("Tayla Nguyen", NT), "Start time:", V("7:10", NT, "near", "07:10"), "Finish time:", V("8:25", NT, "near", "08:25"))
F.line("Weather:", C(["fine"], NT, "same"), "Measuring tape no.:", V("T-09", NT))
F.kv([["Length tolerance", V("+/- 5 mm", IT, "near", "± 5 mm", "±5 mm", "5 mm"), "Standard for dimensions", V("AS 3850.2, table 4", IT, "near", "AS 3850.2")],
      ["Concrete strength at 28 days", V("57.0 MPa", RC, "near", "57 MPa", "57.0", "57"), "Strength at lifting", V("33.5 MPa", RC, "same", "33.5")],
      ["Test laboratory", V("Barwon Concrete Testing", RC), "Laboratory report", V("BCT-25-3391", RC, "near")],
      ["Bearer spacing in storage", O("only the record of load 17 states one"), "Temperature of panel surface", O("not measured")],
      ["Moisture at delivery", O("not recorded")]])
F.h("4. Result")
F.line("Number of panels accepted:", V("3", RG, "near", "3 of 4", "three"), "Panel rejected:", V("P-60", NT, "near"))
F.line("NCR No.:", V("NCR-021", NC), "Disposition:", V("Remake", NC, w="drop:Select|Use as is|Repair|Remake|Return for credit"))
F.kv([["Description of defects", C(["spalled corner", "8 mm over"], NT, "near")],
      ["Replacement panel due on site", VD("2025-11-21", MP, "near")],
      ["Manufacturer's transport report", V("TR-118", MP, "near")],
      ["Date NCR closed out", O("NCR-021 is open")],
      ["Back charge to manufacturer (AUD)", O("no amount stated")]])
F.h("5. Hold point HP-3")
F.line("Notice ref.:", V("N-HP3-018", "Notice HP-3 load 18.eml", "near"), "Notice given on:", VD("2025-10-31", "Notice HP-3 load 18.eml", "near"))
F.line("Superintendent's letter:", V("ASH-0092", "Superintendent letter ASH-0092.pdf", "near"))
F.boxes("Superintendent attended:", (BO("he did not attend"), "Yes"), (BX("Superintendent letter ASH-0092.pdf", "far"), "No"))
F.line("Third-party witness:", O("stated for load 17 only"))
F.line("Transmittal no. of this record:", O("a transmittal number exists in another project only"), "Lifting supervisor licence:", O("not stated"))
F.grid(["Released by", "Name", "Signature", "Date"], [["Quality Engineer", O(SIGN), O(SIG), O(SIGN)], ["Site Manager", O(SIGN), O(SIG), O(SIGN)], ["Superintendent's Representative", O(SIGN), O(SIG), O(SIGN)]], kind="cell")
F.save()

# ------------------------------------------------------------ Canada
PROJ = "Bow Ridge School"; DATEFMT = "YYYY-MM-DD"; COL = "3B5B2A"; STYLE = "Light List Accent 3"
D("CCDC contract data.pdf", """
# Contract data - Bow Ridge Elementary School, addition and renovation
|Owner|Thames Valley North School Board|
|Consultant|Okafor Lindqvist Architects Inc.|
|Contractor|Teoh Marlow Canada Ltd.|
|Contract|CCDC 2 - 2020, stipulated price, file no. TVN-24-077|
|Place of the Work|1180 Bow Ridge Road, London, Ontario|
|Contract Price|CAD 14,286,000.00 (excl. HST)|
|Commencement|March 3, 2025|
|Substantial Performance|July 31, 2026|
|Holdback|10 %|
The Contractor shall submit a progress report not later than the seventh day of the following month.
""")
D("Cost report October 2025.xlsx", """
== Summary
Bow Ridge School - cost report, period ending 2025-10-31
Item|Previous (Sept)|This period (Oct)|To date
Work performed|4902600.00|731400.00|5634000.00
Percent complete|34.3|5.1|39.4
Holdback retained|490260.00|73140.00|563400.00
Approved change orders|86450.00|21900.00|108350.00
Labour hours on site|38120|6245|44365
== Change orders
CO No.|Title|Amount|Status|Approved
CO-09|Rock excavation, north footing|41200.00|Approved|2025-08-19
CO-10|Door hardware upgrade|12750.00|Approved|2025-09-22
CO-11|Revised gym roof drains|21900.00|Approved|2025-10-14
CO-12|Temporary classroom heating|17300.00|Pending|
CO-13|Masonry ties at stair 2|5640.00|Pending|
""")
D("Schedule update 07.xlsx", """
== Milestones
Schedule update no. 07, data date 2025-10-31
Activity|Baseline|Forecast|Actual|Status
Foundations complete|2025-07-11|2025-07-18|2025-07-18|Complete
Structural steel erected|2025-09-26|2025-10-10|2025-10-10|Complete
Gym roof deck|2025-10-17|2025-10-24|2025-10-23|Complete
Building enclosed|2025-12-12|2025-12-19||In progress
Gas service by utility|2025-11-14|2025-11-28||In progress
Substantial Performance|2026-07-31|2026-08-07||Planned
== Float
Path|Total float days
Critical path (enclosure)|-5
Mechanical rough-in|6
""")
D("Minutes 16 OAC.docx", """
# Owner-Architect-Contractor meeting no. 16
October 28, 2025, site trailer. Present: Margot Delacroix-Hume (Owner), Samuel Okafor (Consultant), Amelia Fortier, Jordan Whiteduck.
|16.1|Steel erection was signed off by the structural engineer, Brandt & Osei, on October 10.|
|16.2|Concern: delivery of curtain wall frames slipped by two weeks; new date November 24, 2025. Supplier: Clearwater Glazing.|
|16.3|Owner asks for quieter hours during provincial tests on November 12 and 13.|
|16.6|Gym masonry stands at about 30 % at the end of October.|
|16.4|CO-12 and CO-13 are still with the Consultant.|
|16.5|Contractor will add a second masonry crew from November 3 to recover one week.|
Next meeting: November 25, 2025.
""")
D("Site superintendent log October.md", """
# Superintendent's log, October 2025 - J. Whiteduck

- Oct 2: masons started at the gym, west wall, 14 people of Hearthstone Masonry
- Oct 10: last beam up. Topping-out lunch.
- Oct 15-16: heavy rain, no work outside (2 days lost)
- Oct 20: mechanical rough-in began in wing B, Tri-Lake Mechanical
- Oct 23: gym roof deck finished
- Oct 27: roof drains per CO-11 set
- Oct 31: gym masonry about 40 % done at month end
- Oct 30: wind, crane down in the afternoon (half a day lost)
- Average of 46 workers on site in the month, peak of 61 on Oct 22
""")
D("Safety summary October.pdf", """
# Teoh Marlow Canada Ltd. - site safety summary
Site: Bow Ridge School                    Month: October 2025              Prepared by: Priya Raman
|Indicator|September|October|
|Toolbox talks|9|8|
|Site inspections|4|5|
|First aid cases|1|2|
|Lost time injuries|0|0|
|Near misses reported|3|4|
|Orientations given|17|22|
A Ministry of Labour inspector, field visit no. 0411877, came on October 21; no orders were issued. Last JHSC meeting: October 16, 2025.
""")
D("RFI and submittal log.csv", """
Type|No.|Title|Sent|Answered|Status|Ball in court
RFI|BR-058|Slab edge at stair 2|2025-09-29|2025-10-06|Closed|-
RFI|BR-059|Gym lighting supports|2025-10-08||Open|Consultant
RFI|BR-060|Masonry control joints|2025-10-15|2025-10-22|Closed|-
RFI|BR-061|Roof hatch curb height|2025-10-27||Open|Consultant
Submittal|S-112|Curtain wall shop drawings|2025-10-02|2025-10-17|Reviewed as noted|-
Submittal|S-113|Gym floor samples|2025-10-20||Open|Consultant
""")
D("Progress report September 2025.docx", """
# Monthly progress report no. 07 - September 2025
|Report date|October 6, 2025|
|Percent complete|34.3 %|
|Weather days lost|1|
|Average workforce|39|
|Photographs|P-0901 to P-0940|
|Deposits of waste|38 t, of which 71 % recycled|
Work done: foundations backfilled, structural steel of wings A and B up to grid 9, underslab services in wing B.
Look ahead: finish steel, begin gym masonry.
Noise complaint from neighbour at 1176 Bow Ridge Road, solved. Prepared by Amelia Fortier.
""")
D("Concrete tests October.pdf", """
# Kettle Creek Geotechnical Ltd. - concrete test summary
Project 25-1180 Bow Ridge School                                     November 3, 2025
|Set|Element|Placed|7 d MPa|28 d MPa|Specified MPa|
|41|Wing B slab on deck|2025-10-06|22.8|31.6|25|
|42|Stair 2 walls|2025-10-09|24.1|pending|30|
|43|Gym equipment pads|2025-10-24|19.7|pending|25|
Three sets were cast in October. All results to date meet CSA A23.1.
""")
D("Email curtain wall delay.eml", """
From: Dana Hollis <dana.hollis@clearwaterglazing.example>
To: Amelia Fortier <amelia.fortier@teohmarlow.example>
Date: Fri, 24 Oct 2025 10:12:00 -0400
Subject: Bow Ridge - curtain wall frames

Amelia,

the extrusions left the mill late. Frames will reach site November 24 rather than November 10. Installation takes 14 working days. Our order number with you is PO-BR-0229.

Dana Hollis
Clearwater Glazing
""")
D("Payment 08 proper invoice.xlsx", """
== Invoice
Proper invoice no. 08 - Bow Ridge School
Field|Value
Invoice number|BR-INV-08
Period|October 1 to October 31, 2025
Invoice date|2025-11-04
Amount for the period|731400.00
Less holdback 10 %|73140.00
Net before HST|658260.00
HST 13 %|85573.80
Amount due|743833.80
""")
D("Note to Priya.eml", """
From: Amelia Fortier <amelia.fortier@teohmarlow.example>
To: Priya Raman <priya.raman@teohmarlow.example>
Date: Mon, 03 Nov 2025 17:40:00 -0500
Subject: October report

Priya, please put report no. 08 together for the board by the 7th. Photos are P-1001 to P-1052. Work for November: close up wing A roof, gym masonry to full height, start of windows when frames come, rough-in in wing B. Mention the curtain wall as the main risk. We ask the owner for one thing: a decision on the gym floor sample S-113 by November 21.

Amelia
""")
CD = "CCDC contract data.pdf"; CR = "Cost report October 2025.xlsx"; SU = "Schedule update 07.xlsx"; MI = "Minutes 16 OAC.docx"; LG = "Site superintendent log October.md"; SF = "Safety summary October.pdf"; NP = "Note to Priya.eml"; IV = "Payment 08 proper invoice.xlsx"; RL = "RFI and submittal log.csv"
def cad(x, *more): return [f"${x}", f"CAD {x}", x.replace(",", ""), x.replace(".00", ""), x.replace(",", "").replace(".00", ""), *more]
def VM(x, src, dist="same", w=None): return V(x, src, dist, *cad(x), w=w)
F = Form("ca-monthly-progress-report-october", "teoh-marlow", "Bow Ridge School", "en", "The report is for October 2025 (in its title).")
F.h("MONTHLY PROGRESS REPORT", 1).p("Reporting month: October 2025", bold=True)
F.kv([["Report no.", V("08", NP, "same", "8"), "Data date", VD("2025-10-31", SU)],
      ["Owner", V("Thames Valley North School Board", CD), "Consultant", V("Okafor Lindqvist Architects Inc.", CD, "same", "Okafor Lindqvist Architects")],
      ["Contractor", V("Teoh Marlow Canada Ltd.", CD, "same", "Teoh Marlow Canada"), "Owner's file no.", V("TVN-24-077", CD, "near")],
      ["Place of the Work", V("1180 Bow Ridge Road, London, Ontario", CD, "same", "1180 Bow Ridge Road"), "Building permit no.", O("no document gives the permit")],
      ["Project Manager", V("Amelia Fortier", "/Staff list 2025.xlsx"), "Site Superintendent", V("Jordan Whiteduck", "/Staff list 2025.xlsx")],
      ["Telephone of superintendent", V("+1 519 555 0170", "/Staff list 2025.xlsx", "near", "519 555 0170"), "Business number (BN)", V("81402 7735 RC0001", "/Group company sheet.docx", "near", "814027735RC0001", "81402 7735")]])
F.h("1. Cost")
F.kv([["Contract Price", VM("14,286,000.00", CD), "Work performed this period", VM("731,400.00", CR)],
      ["Work performed to date", VM("5,634,000.00", CR), "Percent complete", V("39.4 %", CR, "same", "39.4", "39.4%")],
      ["Holdback retained to date", VM("563,400.00", CR), "Approved change orders to date", VM("108,350.00", CR)],
      ["Proper invoice number", V("BR-INV-08", IV), "Amount due incl. HST", VM("743,833.80", IV, "near")],
      ["Date paid by Owner", O("no payment is documented"), "Contingency remaining", O("no document states it")]])
F.h("2. Schedule")
F.line("Schedule update no.:", V("07", SU, "same", "7"), "Forecast of Substantial Performance:", VD("2026-08-07", SU))
F.line("Structural steel erected on:", VD("2025-10-10", SU), "Gym roof deck completed on:", VD("2025-10-23", SU, "near"))
F.line("Float on the critical path:", V("-5", SU, "same", "-5 days", "minus 5"), "Working days lost to weather:", N("_" * 14))
F.line("Extension of time claimed to date:", O("no claim is documented"))
F.para("3. Work done in the month", C(["masons started", "mechanical rough-in", "roof drains", "gym roof deck", "masonry"], LG, "near", w="(Describe the main activities of the month)"), "4. Work planned for next month")
F.kv([["Planned", C(["gym masonry to full height", "close up wing A roof", "wing A roof"], NP, "near")], ["Main risk", C(["curtain wall"], NP, "same")], ["Decision needed from Owner", C(["gym floor sample", "S-113"], NP, "near")]])
F.h("5. Change orders approved or pending this month")
F.grid(["CO No.", "Title", "Amount", "Status"], [
    [V("CO-11", CR), V("Revised gym roof drains", CR), VM("21,900.00", CR), V("Approved", CR)],
    [V("CO-12", CR), V("Temporary classroom heating", CR), VM("17,300.00", CR), V("Pending", CR)],
    [V("CO-13", CR), V("Masonry ties at stair 2", CR), VM("5,640.00", CR), V("Pending", CR)],
    F.orow(4, "no further change order of the month")])
F.h("6. Site and safety")
F.line("Average workforce:", V("46", LG, "near", "46 workers"), "Peak:", V("61", LG, "same", "61 workers"))
F.line("Labour hours this month:", V("6,245", CR, "same", "6245", "6 245"), "Lost time injuries:", V("0", SF, "same", "none"))
F.line("First aid cases:", V("2", SF), "Near misses:", V("4", SF), "Toolbox talks:", V("8", SF))
F.line("Ministry field visit no.:", V("0411877", SF, "near"), "Waste diverted from landfill:", O("only the September report states it"))
F.line("Gym masonry complete at month end (%):", O("minutes say 30, log says 40"), "Liquidated damages per day:", O("only the Singapore contract states them"))
F.line("Traffic incidents:", O("not stated"), "Site security visits:", O("not stated"))
F.line("Complaints from neighbours:", O("only September has one"))
F.h("7. Quality and information")
F.kv([["Concrete test sets cast", V("3", "Concrete tests October.pdf", "near", "three"), "RFIs awaiting an answer", V("BR-059", RL, "far", "2", "two")],
      ["Curtain wall frames now due", VD("2025-11-24", "Email curtain wall delay.eml", "near"), "Photographs", V("P-1001 to P-1052", NP, "near", "P-1001 - P-1052", "P-1001")],
      ["Next OAC meeting", VD("2025-11-25", MI, "near"), "Non-conformances open", O("no record of non-conformances")]])
F.boxes("Owner's review:", (BO("Owner's decision"), "Accepted"), (BO("Owner's decision"), "Returned for revision"))
F.line("Owner's comments:", O("for the owner"))
F.grid(["", "Name", "Signature", "Date"], [["Submitted for the Contractor", O(SIGN), O(SIG), O(SIGN)], ["Received for the Owner", O(SIGN), O(SIG), O(SIGN)], ["Reviewed by the Consultant", O(SIGN), O(SIG), O(SIGN)]], kind="cell")
F.save()

# ============================================================ vault 2: Lüftner & Rhyn (de)
VAULT = "luftner-rhyn"; STYLE = "Light Shading Accent 1"; COL = "44546A"; DATEFMT = "DD.MM.YYYY"; CSVSEP = ";"
MDE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
MFR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
MES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
def VX(iso, src, dist="same", w=None, label=None, lang="de"):
    y, m, d = map(int, iso.split("-"))
    a = [f"{d:02d}.{m:02d}.{y}", f"{d}.{m}.{y}", f"{d:02d}/{m:02d}/{y}", f"{d}/{m}/{y}", iso, f"{d:02d}-{m:02d}-{y}", f"{d:02d}.{m:02d}.{y%100:02d}", f"{d:02d}/{m:02d}/{y%100:02d}"]
    if lang == "de": a += [f"{d}. {MDE[m-1]} {y}", f"{d:02d}. {MDE[m-1]} {y}"]
    if lang == "fr": a += [f"{d} {MFR[m-1]} {y}", f"{d:02d} {MFR[m-1]} {y}"] + ([f"1er {MFR[m-1]} {y}"] if d == 1 else [])
    if lang == "es": a += [f"{d} de {MES[m-1]} de {y}", f"{d:02d} de {MES[m-1]} de {y}", f"{d} de {MES[m-1]} {y}"]
    return V(a[0], src, dist, *a[1:], w=w, label=label)
D("Firmendaten Gruppe.docx", """
# Lüftner & Rhyn – Firmendaten für Formulare
Stand Juli 2025. Bitte nur diese Angaben verwenden.
| |Deutschland|Schweiz|
|Firma|Lüftner Klimatechnik GmbH|Rhyn Haustechnik AG|
|Anschrift|Hafenstrasse 19, 79206 Breisach am Rhein|Güterstrasse 112, 4053 Basel|
|Telefon|+49 7667 55 81 0|+41 61 555 27 40|
|Handelsregister|HRB 718244, Amtsgericht Freiburg|CHE-114.902.337|
|USt-IdNr. / MWST-Nr.|DE 298 117 640|CHE-114.902.337 MWST|
|Geschäftsführung|Ralf Lüftner|Corinne Rhyn|
Betriebshaftpflicht: Badensia Versicherung, Police 88-410-2276. Mitarbeitende: 96.
""", top=True)
D("Mitarbeiterliste.xlsx", """
== Personal
Mitarbeiterliste, Stand 01.10.2025
Name|Funktion|Firma|Telefon|Qualifikation
Jonas Vetterle|Obermonteur|Lüftner|+49 151 5550 231|Fachkraft für Brandschutzklappen, Zertifikat FBK-3391
Katrin Özdal|Projektleiterin|Lüftner|+49 151 5550 204|Dipl.-Ing. (FH) Versorgungstechnik
Mirco Schanz|Monteur|Lüftner|+49 151 5550 238|Anlagenmechaniker
Reto Amsler|Bauführer|Rhyn|+41 79 555 18 02|Sanitärmeister
Dragan Ilic|Vorarbeiter Sanitär|Rhyn|+41 79 555 18 31|
Noemi Hauri|Monteurin Sanitär|Rhyn|+41 79 555 18 37|
Luca Bernasconi|Lernender Sanitär|Rhyn|+41 79 555 18 44|3. Lehrjahr
""", top=True)
PROJ = "Klinikum Breisach Bauteil C"
D("Auftragsbestätigung.pdf", """
# Auftragsbestätigung
Lüftner Klimatechnik GmbH an: Kreiskliniken Kaiserstuhl gGmbH, Spitalweg 4, 79206 Breisach
Datum: 10.02.2025               Unsere Nr.: AB-25-0091
|Bauvorhaben|Neubau Klinikum Breisach, Bauteil C|
|Gewerk|Raumlufttechnische Anlagen, KG 430|
|Ihre Bestellnummer|KKK-2025-0417|
|Auftragssumme netto|1.184.300,00 EUR|
|Ausführung|März 2025 bis Februar 2026|
|Vertragsgrundlage|VOB/B|
Objektüberwachung: Ingenieurbüro Thelen + Marquardt, Herr Steffen Marquardt.
""")
D("Brandschutzklappenliste.xlsx", """
== BSK
Brandschutzklappenliste Bauteil C, Index d, 13.10.2025
Klappe|Anlage|Geschoss|Raum|Achse|Breite mm|Höhe mm|Fabrikat|Typ|Serien-Nr.|Antrieb|Auslösung|Bauteil|Einbaudatum
BSK-C1-007|RLT 02|1. OG|C1.114 Flur|C/4|500|300|Fireval|FK-E90|FV-2506-1127|Federrücklauf 24 V|72 °C|Wand F90|2025-08-21
BSK-C2-013|RLT 03|2. OG|C2.118 Flur|D/6|600|400|Fireval|FK-E90|FV-2507-2201|Federrücklauf 24 V|72 °C|Wand F90|2025-09-17
BSK-C2-014|RLT 03|2. OG|C2.121 Technik|D/7|800|400|Fireval|FK-E90|FV-2507-2214|Federrücklauf 230 V|72 °C|Massivdecke F90|2025-09-18
BSK-C2-015|RLT 03|2. OG|C2.122 Lager|E/7|400|250|Fireval|FK-E90|FV-2507-2219|Federrücklauf 24 V|72 °C|Wand F90|2025-09-18
BSK-C3-002|RLT 04|3. OG|C3.103 Bad|C/5|300|300|Obermoser|BK-30|OB-44017|Schmelzlot|72 °C|Wand F30|2025-10-02
""")
D("Messprotokoll Probelauf RLT 03.csv", """
Klappe;Luftrichtung;Volumenstrom m3/h;Laufzeit ZU s;Laufzeit AUF s;Endlage ZU;Endlage AUF;Messung am
BSK-C2-013;Zuluft;1450;17;64;ja;ja;14.10.2025
BSK-C2-014;Abluft;2680;19;71;ja;ja;14.10.2025
BSK-C2-015;Zuluft;620;16;58;ja;nein;14.10.2025
""".replace(";", "|"))
D("Prüfnotizen 14.10.md", """
# Prüfung BSK, RLT 03, 2. OG – Dienstag 14.10.2025

Geprüft: J. Vetterle. Dabei: Hr. Marquardt (Objektüberwachung) ab 10 Uhr, Hr. Kurz (Gebäudetechnik Klinik).

C2-014: Revisionsöffnung 300 x 300 vorhanden, gut zugänglich von unten. Mörtelfuge rundum voll, Mörtelgruppe III. Klappenblatt sauber, läuft frei. Auslösung von Hand, dann über die BMA-Gruppe 47. Meldung an GLT kommt: Datenpunkt C2_RLT03_BSK14_ZU.
Mangel: Bezeichnungsschild fehlt. Sonst nichts.
Brandschutzabstand zur Nachbarklappe 210 mm. Dämmung am Kanalanschluss C2-014 40 mm.

C2-015: Endschalter AUF ohne Signal, Nachprüfung nötig.

Messgerät: Flügelrad Testovar 417, Nr. 0914.
Beginn 9:15, Ende 11:40.
""")
D("Leistungserklärung Fireval.pdf", """
# Leistungserklärung Nr. FV-FK-E90-CPR-07
Hersteller: Fireval Brandschutz GmbH, Mühlgasse 8, 73430 Aalen
|Produkt|Brandschutzklappe FK-E90|
|Norm|EN 15650:2010|
|Feuerwiderstandsklasse|EI 90 (ve ho i<->o) S|
|Notifizierte Stelle|1322 – MPA Ostalb|
|Leckage Gehäuse|Klasse C nach EN 1751|
|Zyklen (Antrieb)|10.000|
Einbau in Massivdecken: Mindestdicke 150 mm, Vermörtelung mit Mörtel der Gruppen II, III. Wartung: nach Inbetriebnahme halbjährlich, nach zwei mängelfreien Prüfungen jährlich.
Aalen, den 03.03.2025, Dr. Elke Simmeth, Produktmanagement
""")
D("Baubesprechung 22 Protokoll.docx", """
# Protokoll Baubesprechung Nr. 22
Datum: 16.10.2025, Ort: Container Bauteil C. Teilnehmer: Steffen Marquardt (TM), Katrin Özdal (LK), Holger Kurz (Klinik), Anja Dold (Elektro Dold).
|Nr.|Thema|Verantwortlich|Termin|
|22.1|BSK 2. OG: Prüfung RLT 03 am 14.10. erfolgt. C2-013 und C2-014 i. O., bei C2-014 fehlt das Schild.|LK|24.10.2025|
|22.2|C2-015: Endschalter defekt, Nachprüfung am 23.10.2025.|LK|23.10.2025|
|22.3|Abnahme durch den Prüfsachverständigen, Herrn Dr. Benno Weidacher, ist für 20.11.2025 vorgesehen.|TM|20.11.2025|
|22.4|Brandmeldeanlage: Gruppe 47 freigegeben durch Elektro Dold.|Dold|erl.|
|22.5|Deckendurchbruch Achse F/3 wird durch den Rohbauer geschlossen.|TM|31.10.2025|
""")
D("Prüfprotokoll BSK-C2-013.docx", """
# Prüfprotokoll Brandschutzklappe BSK-C2-013
|Datum|14.10.2025|
|Prüfer|Jonas Vetterle|
|Deckendicke / Wanddicke|175 mm|
|Luftgeschwindigkeit|4,2 m/s|
|Verschmutzungsgrad|gering|
|Ergebnis|mängelfrei|
|Nächste Prüfung|14.04.2026|
Gehäuse fest, Kanal spannungsfrei angeschlossen mit elastischem Stutzen, 160 mm.
""")
D("Mail Schild BSK-C2-014.eml", """
From: Jonas Vetterle <j.vetterle@lueftner.example>
To: Katrin Özdal <k.oezdal@lueftner.example>
Date: Wed, 22 Oct 2025 15:12:00 +0200
Subject: C2-014 Schild angebracht

Hallo Katrin,

das Bezeichnungsschild an der C2-014 habe ich heute angebracht, Foto IMG_2291. Die Klappe ist damit ohne Mangel.

Beim Fabrikat haben wir noch die Lieferung, Lieferschein 4471-25 vom 09.09.2025.

Gruss Jonas
""")
D("Schreiben Objektüberwachung.pdf", """
# Ingenieurbüro Thelen + Marquardt
Zollhallenstrasse 3, 79106 Freiburg                                    Freiburg, 17.10.2025
An Lüftner Klimatechnik GmbH, Frau Özdal            Unser Zeichen: KKB-C/430/063
Betreff: Dokumentation der Brandschutzklappen
Sehr geehrte Frau Özdal, für jede Klappe ist das Prüfprotokoll in zweifacher Ausfertigung bis zum 07.11.2025 vorzulegen. Grundlage sind der Brandschutznachweis BSN-2024-88, Index 3, des Büros Flammer und die abgestimmte Klappenliste Index d. Als Verwendbarkeitsnachweis genügt die Leistungserklärung.
Mit freundlichen Grüssen, Steffen Marquardt
""")
D("Brandschutznachweis Auszug.docx", """
# Auszug Brandschutznachweis BSN-2024-88, Index 3 (05.05.2025)
Verfasser: Büro Flammer, Dipl.-Ing. Gesine Flammer
Die Decke über dem 1. OG (Achsen D–E/6–8) ist in Stahlbeton, 240 mm, feuerbeständig (F 90) auszuführen. Lüftungsleitungen, welche diese Decke queren, erhalten Brandschutzklappen EI 90 S. Die Klappen werden über die Brandmeldeanlage angesteuert.
|Brandabschnitt|Räume|
|BA C2-Nord|C2.101 bis C2.117|
|BA C2-Süd|C2.118 bis C2.130|
""")
D("ENTWURF Klappenliste Index b.docx", """
# ENTWURF – Brandschutzklappenliste Index b (ungültig, ersetzt)
|Klappe|Maß|Typ|Antrieb|
|BSK-C2-014|600 x 400|FK-E60|Schmelzlot|
|BSK-C2-015|400 x 250|FK-E60|Schmelzlot|
""")
D("Bautagebuch September.md", """
# Bautagebuch Lüftner, September 2025

17.09. BSK C2-013 eingesetzt. 4 Mann.
18.09. C2-014 und C2-015 gesetzt, Vermörtelung durch Schanz. Deckenöffnung bei C2-014 war 40 mm zu klein, von Firma Rohbau Hugle nachgeschnitten.
24.09. Anschluss Kanal RLT 03, flexible Stutzen. Kanaldämmung an der C2-014: 30 mm.
30.09. Elektro Dold klemmt die Antriebe im 2. OG.
""")
K = "Klinikum Breisach Bauteil C"; LI = "Brandschutzklappenliste.xlsx"; ME = "Messprotokoll Probelauf RLT 03.csv"; NO = "Prüfnotizen 14.10.md"; LE = "Leistungserklärung Fireval.pdf"; BB = "Baubesprechung 22 Protokoll.docx"; AB = "Auftragsbestätigung.pdf"; MS = "Mail Schild BSK-C2-014.eml"; SO = "Schreiben Objektüberwachung.pdf"; BN = "Brandschutznachweis Auszug.docx"
F = Form("de-pruefprotokoll-bsk-c2-014", "luftner-rhyn", K, "de", "Das Protokoll gilt für die Klappe BSK-C2-014 (in einer Zelle).", "Arial")
F.h("Prüfprotokoll Brandschutzklappe", 1).p("Bestandsunterlage nach VDMA 24186 – je Klappe ein Blatt")
F.kv([["Klappe Nr.", "BSK-C2-014", "Anlage", V("RLT 03", LI, w="ff")],
      ["Bauvorhaben", V("Neubau Klinikum Breisach, Bauteil C", AB, "same", "Klinikum Breisach, Bauteil C", "Klinikum Breisach Bauteil C", w="ff"), "Gewerk", V("Raumlufttechnische Anlagen, KG 430", AB, "same", "Raumlufttechnische Anlagen", "KG 430", w="ff")],
      ["Bauherr", V("Kreiskliniken Kaiserstuhl gGmbH", AB, "near", "Kreiskliniken Kaiserstuhl", w="ff"), "Bestellnummer des Bauherrn", V("KKK-2025-0417", AB, "near", w="ff")],
      ["Errichter der Anlage", V("Lüftner Klimatechnik GmbH", AB, "far", "Lüftner Klimatechnik", w="ff"), "Telefon", V("+49 7667 55 81 0", "/Firmendaten Gruppe.docx", "same", "07667 55 81 0", w="ff")],
      ["Objektüberwachung", V("Ingenieurbüro Thelen + Marquardt", SO, "same", "Thelen + Marquardt", "Steffen Marquardt", w="ff"), "Baugenehmigung Az.", O("in keinem Dokument", w="ff")],
      ["Brandschutznachweis", V("BSN-2024-88", SO, "same", "BSN-2024-88, Index 3", w="ff"), "Prüfsachverständiger", V("Dr. Benno Weidacher", BB, "same", "Benno Weidacher", "Weidacher", w="ff")]])
F.h("1 Klappe und Einbau")
F.grid(["Geschoss", "Raum", "Achse", "Breite × Höhe (mm)", "Einbaudatum"], [[V("2. OG", LI, w=None), V("C2.121 Technik", LI, "same", "C2.121"), V("D/7", LI), V("800 x 400", LI, "near", "800 × 400", "800/400", "800x400", "800×400"), VX("2025-09-18", LI)]], kind="cell")
F.line("Fabrikat:", V("Fireval", LI, "same", "Fireval Brandschutz GmbH"), "Typ:", V("FK-E90", LI), "Serien-Nr.:", V("FV-2507-2214", LI))
F.line("Antrieb:", V("Federrücklauf 230 V", LI), "Auslösetemperatur:", V("72 °C", LI, "near", "72°C", "72"))
F.line("Lieferschein:", V("4471-25", MS), "Leistungserklärung:", V("FV-FK-E90-CPR-07", LE))
F.line("Feuerwiderstandsklasse:", V("EI 90 (ve ho i<->o) S", LE, "same", "EI 90 S", "EI 90"), "Produktnorm:", V("EN 15650:2010", LE, "near", "EN 15650"))
F.boxes("Einbau in:", (BO("Einbau in der Decke"), "Massivwand"), (BO("Einbau in der Decke"), "leichte Trennwand"), (BX(LI, "same"), "Massivdecke"))
F.kv([["Deckendicke", V("240 mm", BN, "far", "240"), "Mörtelgruppe", V("III", NO)],
      ["Vermörtelung ausgeführt durch", V("Mirco Schanz", "Bautagebuch September.md", "same", "Schanz"), "Revisionsöffnung (mm)", V("300 x 300", NO, "same", "300 × 300", "300x300")],
      ["Abstand zur Nachbarklappe (mm)", V("210", NO, "near", "210 mm"), "Länge elastischer Stutzen (mm)", O("nur für C2-013 angegeben")],
      ["Kanaldämmung (mm)", O("Bautagebuch 30, Prüfnotizen 40"), "Plan Nr. Lüftung", O("kein Plan genannt")],
      ["Notifizierte Stelle", V("MPA Ostalb", LE, "same", "1322 – MPA Ostalb", "1322"), "Brandabschnitt", V("BA C2-Süd", BN, "same", "C2-Süd")]])
F.h("2 Funktionsprüfung")
F.line("Prüfdatum:", VX("2025-10-14", NO, "near", w="date:Datum wählen"), "Prüfer:", V("Jonas Vetterle", NO, "near", "J. Vetterle"))
F.line("Befähigungsnachweis des Prüfers:", V("FBK-3391", "/Mitarbeiterliste.xlsx", "far"), "Beginn:", V("9:15", NO, "same", "09:15"), "Ende:", V("11:40", NO))
F.line("Messgerät:", V("Testovar 417", NO, "same", "Flügelrad Testovar 417"), "Gerätenummer:", V("0914", NO, "near"), "Kalibriert bis:", O("steht nirgends"))
F.grid(["Prüfung", "Ergebnis", "Bemerkung"], [
    ["Laufzeit ZU (s)", V("19", ME, "same", "19 s", label="Laufzeit ZU (s)"), O("keine Bemerkung in den Unterlagen", label="Laufzeit ZU Bemerkung")],
    ["Laufzeit AUF (s)", V("71", ME, "same", "71 s", label="Laufzeit AUF (s)"), O("keine Bemerkung in den Unterlagen", label="Laufzeit AUF Bemerkung")],
    ["Volumenstrom (m³/h)", V("2680", ME, "same", "2.680", "2680 m³/h", label="Volumenstrom (m³/h)"), N()],
    ["Endlage ZU gemeldet", V("ja", ME, "near", label="Endlage ZU gemeldet"), N()],
    ["Luftgeschwindigkeit (m/s)", O("nur für C2-013 gemessen", label="Luftgeschwindigkeit (m/s)"), N()],
    ["Verschmutzungsgrad", N(), N()]], kind="cell")
F.line("Luftrichtung:", V("Abluft", ME, w="drop:bitte wählen|Zuluft|Abluft|Umluft"), "BMA-Gruppe:", V("47", NO), "GLT-Datenpunkt:", V("C2_RLT03_BSK14_ZU", NO, "near"))
F.h("3 Mängel")
F.kv([["Festgestellter Mangel", C(["Bezeichnungsschild"], NO, "near")], ["Mangel behoben am", VX("2025-10-22", MS, "near")], ["Foto", V("IMG_2291", MS)]])
F.boxes("Prüfergebnis nach Behebung:", (BX(MS, "far"), "ohne Mangel"), (BO("Mangel behoben"), "Mangel offen"))
F.line("Nächste Prüfung:", N("_" * 18), "Wartungsvertrag Nr.:", O("kein Wartungsvertrag in den Unterlagen"))
F.line("Abgabe an Objektüberwachung bis:", VX("2025-11-07", SO, "near"), "Anzahl Ausfertigungen:", V("2", SO, "near", "zwei", "zweifach", "in zweifacher Ausfertigung"))
F.line("Schlüsselnummer der Revisionstür:", O("steht nirgends"), "Wetter am Prüftag:", O("nur im anderen Projekt"))
F.line("Kostenstelle Betreiber:", O("steht nirgends"), "Aufzeichnung im Wartungsbuch Seite:", O("steht nirgends"))
F.h("4 Abnahme")
F.boxes("Die Klappe wird:", (BO("Entscheid der Abnahme"), "abgenommen"), (BO("Entscheid der Abnahme"), "nicht abgenommen"))
F.line("Auflagen des Sachverständigen:", O("Abnahme ist erst für den 20.11. vorgesehen"))
F.grid(["", "Name", "Datum", "Unterschrift"], [["Prüfer / Errichter", O(SIGN), O(SIGN), O(SIG)], ["Objektüberwachung", O(SIGN), O(SIGN), O(SIG)], ["Betreiber", O(SIGN), O(SIGN), O(SIG)]], kind="cell")
F.save()

# ------------------------------------------------------------ Schweiz: Regierapport
PROJ = "Schulhaus Wettsteinmatte"; STYLE = "Table Grid"; COL = "8B1A1A"
D("01 Werkvertrag BKP 250.pdf", """
# Werkvertrag Nr. 250-03
Zwischen der Einwohnergemeinde Riehenfeld, Hochbauamt, Schlossgasse 2, 4125 Riehenfeld (Bauherrschaft) und der Rhyn Haustechnik AG, Basel (Unternehmer)
|Objekt|Sanierung Schulhaus Wettsteinmatte, Trakt B|
|Arbeitsgattung|BKP 250 Sanitäranlagen|
|Werkpreis netto|CHF 612'450.00 exkl. MWST|
|Vertragsdatum|14. Januar 2025|
|Grundlage|Norm SIA 118 (2013)|
|Regieansätze|gemäss Beilage 3, Rabatt 6 %, Skonto 2 %|
Regiearbeiten dürfen nur auf schriftliche Anordnung der Bauleitung ausgeführt werden. Regierapporte sind der Bauleitung innert 5 Arbeitstagen vorzulegen. Bauleitung: Hagmann Zihlmann Architekten AG, Basel.
""")
D("02 Beilage 3 Regieansätze.xlsx", """
== Löhne
Regieansätze 2025 – Rhyn Haustechnik AG, exkl. MWST
Kategorie|Kurz|CHF/Std.
Bauführer|BF|138.00
Vorarbeiter|VA|112.00
Monteur|MO|98.50
Hilfsmonteur|HM|84.00
Lernender 3. Lehrjahr|L3|52.00
== Geräte
Gerät|Einheit|CHF
Kernbohrgerät|Std.|34.00
Servicewagen|Tag|45.00
Pressmaschine|Tag|38.00
""")
D("03 Regieverzeichnis.xlsx", """
== Rapporte
Verzeichnis Regierapporte, Stand 21.10.2025
Rapport|Datum|Anordnung|Gegenstand|Ort|Total CHF|Status
21|2025-09-25|RA-09|Demontage alte Boiler|Untergeschoss, Raum U04|1460.50|visiert
22|2025-10-07|RA-10|Provisorische Wasserleitung Mensa|Erdgeschoss, Mensa|2318.00|visiert
23|2025-10-14|RA-12|Umlegen Fallstrang S7|1. Obergeschoss, WC Knaben|2064.50|offen
24|2025-10-20|RA-13|Zusätzliche Kernbohrungen Physik|2. Obergeschoss, Zimmer 204|890.00|offen
""")
D("04 Anordnung RA-12.pdf", """
# Hagmann Zihlmann Architekten AG – Regieanordnung RA-12
Steinengraben 40, 4051 Basel                                         Datum: 13. Oktober 2025
An: Rhyn Haustechnik AG, Herrn Reto Amsler
|Objekt|Sanierung Schulhaus Wettsteinmatte, Trakt B|
|Leistung|Umlegen des Fallstrangs S7 im WC Knaben, 1. Obergeschoss|
|Begründung|Stahlträger HEB 180 nicht im Plan, gefunden beim Abbruch der Vormauerung|
|Kostendach|CHF 2'400.00 exkl. MWST|
|Kostenträger|BKP 250.9, Reserve Bauherrschaft|
|Termin|14. Oktober 2025|
Angeordnet durch: Sabine Zihlmann, Bauleiterin, Tel. +41 61 555 90 12
""")
D("05 Stundenerfassung KW42.csv", """
Datum|Name|Kategorie|Von|Bis|Stunden|Auftrag|Tätigkeit
13.10.2025|Dragan Ilic|VA|07:00|16:30|8.5|Vertrag|Steigzone B2
14.10.2025|Dragan Ilic|VA|07:00|12:00|5.0|RA-12|Fallstrang S7 ausbauen
14.10.2025|Noemi Hauri|MO|07:00|16:30|8.5|RA-12|Leitung verlegen, Abhängungen
14.10.2025|Luca Bernasconi|L3|07:00|16:30|8.5|RA-12|Handlangen, Dämmung
14.10.2025|Dragan Ilic|VA|13:00|16:30|3.5|Vertrag|Steigzone B2
15.10.2025|Noemi Hauri|MO|07:00|16:30|8.5|Vertrag|Apparate 2. OG
""")
D("06 Lieferschein Sanipart 77120.pdf", """
# Sanipart Nordwest AG, Pratteln
Lieferschein 77120                                    14.10.2025
Kunde: Rhyn Haustechnik AG, Kommission: Wettsteinmatte RA-12
|Pos.|Artikel|Menge|Einheit|Preis CHF|
|1|PE-Rohr 110 mm|4.5|m|28.40|
|2|PE-Bogen 110/45°|4|Stk|14.20|
|3|Elektromuffe 110|6|Stk|19.80|
|4|Rohrschelle 110 mit Gummi|5|Stk|11.60|
Abgeholt: D. Ilic, 06:40 Uhr. Nächste Bestellung bitte über den Webshop.
""")
D("07 Baustellenjournal Ilic.md", """
# Journal Trakt B (Dragan)

**Mo 13.10.** Beim Spitzen im WC Knaben Träger gefunden, Fallstrang S7 kann nicht gerade hoch. Zihlmann angerufen, kommt um 14 Uhr. Sie gibt Regie frei.

**Di 14.10.** Regie RA-12 zu dritt. Alten Strang S7 auf 3 m ausgebaut, neu mit zwei Etagen à 45° um den Träger HEB 180 geführt. Kernbohrgerät 2 Std. gebraucht, eine Bohrung 160 mm in der Decke. Dichtheit am Abend geprüft mit Wasser, 30 min, dicht. Fotos 3311 bis 3318.
Wetter: regnerisch, 9 °C.

**Mi 15.10.** Wieder normal. Die Gipser können im WC Knaben ab Freitag schliessen.
""")
D("08 Bausitzung 27.docx", """
# Bausitzung Nr. 27 – Protokoll
Datum: 16.10.2025. Anwesend: Sabine Zihlmann (BL), Reto Amsler (Rhyn), Urs Heimgartner (Hochbauamt), Fatmir Krasniqi (Gipser Alba).
|Nr.|Traktandum|Wer|
|27.1|Regie RA-12 am 14.10. ausgeführt, Rapport folgt bis 21.10.2025.|Rhyn|
|27.2|Gips WC Knaben ab 17.10. Die Bohrung 180 mm in der Decke (Regie RA-12) wird von Alba geschlossen.|Alba|
|27.3|Regie RA-10: Bauherr verlangt Weiterverrechnung an Mensabetreiber.|BL|
|27.4|Plan Statik wird durch Ingenieur Brodbeck nachgeführt, Index F.|Brodbeck|
|27.5|Nächste Sitzung 30.10.2025.|alle|
""")
D("09 Mail Zihlmann Servicewagen.eml", """
From: Sabine Zihlmann <zihlmann@hz-architekten.example>
To: Reto Amsler <r.amsler@rhyn.example>
Date: Fri, 17 Oct 2025 08:20:00 +0200
Subject: Regie RA-12, Servicewagen

Guten Morgen Reto

Den Servicewagen für die Regie RA-12 anerkenne ich nicht, der stand ohnehin auf der Baustelle. Bitte nur das Kernbohrgerät aufführen. Referenz für den Rapport: HZ-250-RA12.

Sabine
""")
D("10 Rapport 22 Kopie.docx", """
# Regierapport Nr. 22
|Datum|07.10.2025|
|Anordnung|RA-10|
|Personal|Ilic 6.0 Std., Hauri 8.5 Std.|
|Anfahrt|32 km|
|Entsorgung Mulde|1.2 m3|
|Wetter|bewölkt, 13 °C|
Zuschlag Samstagsarbeit: keiner. Visiert von S. Zihlmann am 10.10.2025. Projekt-Nr. Bauherr: HBA-7731.
""")
D("11 Planliste.csv", """
Plan|Inhalt|Index|Datum
S-110|Sanitär 1. OG Trakt B|D|29.08.2025
S-210|Sanitär 2. OG Trakt B|C|11.08.2025
ST-15|Statik Stahlträger Trakt B|E|02.06.2025
""")
D("12 Brief Hochbauamt.docx", """
# Einwohnergemeinde Riehenfeld, Hochbauamt
Riehenfeld, 2. Oktober 2025
An die Unternehmer Trakt B
Für die Fakturierung von Regiearbeiten gilt neu: Rapporte monatlich sammeln, Rechnung an die Gemeinde, Kreditorenstelle, mit Objektkredit 2170.5040.12. Rechnungen ohne diese Nummer gehen zurück. Der MWST-Satz beträgt 8.1 %.
Urs Heimgartner, Projektleiter Bauherrschaft
""")
W_ = "Schulhaus Wettsteinmatte"; WV = "01 Werkvertrag BKP 250.pdf"; BE = "02 Beilage 3 Regieansätze.xlsx"; RV = "03 Regieverzeichnis.xlsx"; RA = "04 Anordnung RA-12.pdf"; ST = "05 Stundenerfassung KW42.csv"; LS = "06 Lieferschein Sanipart 77120.pdf"; JO = "07 Baustellenjournal Ilic.md"; BS = "08 Bausitzung 27.docx"; HB = "12 Brief Hochbauamt.docx"
def n2(x, *more): return [x.rstrip("0").rstrip(".") if "." in x else x, f"CHF {x}", *more]
F = Form("ch-regierapport-23", "luftner-rhyn", W_, "de", "Der Rapport trägt die Nummer 23 (im Titel).")
F.ph = lambda lab: "cc:Text eingeben"
F.h("Regierapport Nr. 23", 1)
F.kv([["Objekt", V("Sanierung Schulhaus Wettsteinmatte, Trakt B", WV, "same", "Schulhaus Wettsteinmatte", "Sanierung Schulhaus Wettsteinmatte"), "Arbeitsgattung", V("BKP 250 Sanitäranlagen", WV, "same", "Sanitäranlagen", "BKP 250")],
      ["Bauherrschaft", V("Einwohnergemeinde Riehenfeld, Hochbauamt", WV, "same", "Einwohnergemeinde Riehenfeld", "Einwohnergemeinde Riehenfeld Hochbauamt"), "Projektleiter Bauherrschaft", V("Urs Heimgartner", HB)],
      ["Unternehmer", V("Rhyn Haustechnik AG", WV, "same", "Rhyn Haustechnik AG, Basel", "Rhyn Haustechnik"), "MWST-Nr.", V("CHE-114.902.337 MWST", "/Firmendaten Gruppe.docx", "same", "CHE-114.902.337")],
      ["Bauleitung", V("Hagmann Zihlmann Architekten AG", WV, "same", "Hagmann Zihlmann Architekten"), "Werkvertrag Nr.", V("250-03", WV)],
      ["Bauführer Unternehmer", V("Reto Amsler", "/Mitarbeiterliste.xlsx", "near"), "Projekt-Nr. Architekt", O("keine Projektnummer des Architekten genannt")]])
F.line("Ausführungsdatum:", VX("2025-10-14", RV, "near", w="[TT.MM.JJJJ]"), "Wetter:", V("regnerisch, 9 °C", JO, "same", "regnerisch"))
F.line("Ort der Arbeit:", V("1. Obergeschoss, WC Knaben", RV, "near", "WC Knaben", "WC Knaben, 1. Obergeschoss"), "Planindex Statik:", N())
F.h("1. Anordnung")
F.line("Regieanordnung Nr.:", V("RA-12", RA), "vom:", VX("2025-10-13", RA, "near"))
F.line("Angeordnet durch:", V("Sabine Zihlmann", RA), "Telefon:", V("+41 61 555 90 12", RA, "near", "061 555 90 12"))
F.line("Kostendach exkl. MWST:", V("CHF 2'400.00", RA, "same", "2'400.00", "2400.00", "2'400", "2400", "2'400.-"), "Kostenträger:", V("BKP 250.9", RA, "same", "BKP 250.9, Reserve Bauherrschaft", "Reserve Bauherrschaft"))
F.line("Referenz Bauleitung:", V("HZ-250-RA12", "09 Mail Zihlmann Servicewagen.eml", "near"), "Objektkredit:", V("2170.5040.12", HB))
F.kv([["Gegenstand", V("Umlegen Fallstrang S7", RV, "same", "Umlegen des Fallstrangs S7", "Umlegen des Fallstrangs S7 im WC Knaben")], ["Begründung", C(["HEB 180", "Stahlträger", "nicht im Plan"], RA, "same")]])
F.h("2. Personal")
st = [("Dragan Ilic", "VA", "Vorarbeiter", "5.0", "112.00", "560.00"), ("Noemi Hauri", "MO", "Monteur", "8.5", "98.50", "837.25"), ("Luca Bernasconi", "L3", "Lernender 3. Lehrjahr", "8.5", "52.00", "442.00")]
F.grid(["Name", "Kategorie", "Stunden", "Ansatz CHF"], [[V(n, ST), V(k, ST, "same", kk, kk + "in"), V(h, ST, "same", h.replace(".0", ""), h.replace(".", ",")), V(a, BE, "near", *n2(a))] for n, k, kk, h, a, t in st] + [F.orow(4, "drei Personen in Regie"), F.orow(4, "drei Personen in Regie")])
F.h("3. Material")
mt = [("PE-Rohr 110 mm", "4.5", "m", "28.40"), ("PE-Bogen 110/45°", "4", "Stk", "14.20"), ("Elektromuffe 110", "6", "Stk", "19.80"), ("Rohrschelle 110 mit Gummi", "5", "Stk", "11.60")]
F.grid(["Artikel", "Menge", "Einheit", "Preis CHF"], [[V(a, LS), V(m, LS), V(e, LS, "same", "Stück"), V(p, LS, "same", *n2(p))] for a, m, e, p in mt])
F.line("Lieferschein Nr.:", V("77120", LS), "Lieferant:", V("Sanipart Nordwest AG", LS, "near", "Sanipart Nordwest AG, Pratteln", "Sanipart"))
F.h("4. Geräte und Nebenleistungen")
F.grid(["Gerät", "Anzahl", "Einheit", "Ansatz CHF"], [[V("Kernbohrgerät", JO), V("2", JO, "near", "2 Std."), V("Std.", BE), V("34.00", BE, "near", "34")], F.orow(4, "Servicewagen von der Bauleitung nicht anerkannt, sonst keines")])
F.line("Durchmesser Kernbohrung (mm):", O("Journal 160, Bausitzung 180"), "Bestellnummer Bauherrschaft:", O("nur im anderen Projekt"))
F.line("Anfahrt (km):", O("nur im Rapport 22"), "Entsorgung (m³):", O("nur im Rapport 22"))
F.h("5. Beschrieb der ausgeführten Arbeiten")
F.kv([["Beschrieb", C(["zwei Etagen", "um den Träger", "Fallstrang S7 ausbauen", "S7 auf 3 m ausgebaut"], JO, "near")], ["Prüfung", C(["dicht"], JO, "near")], ["Fotos", V("3311 bis 3318", JO, "same", "3311-3318", "3311 – 3318", "3311–3318")]])
F.h("6. Abrechnung")
F.line("Rabatt:", V("6 %", WV, "same", "6", "6%"), "Skonto:", V("2 %", WV, "same", "2", "2%"), "MWST-Satz:", V("8.1 %", HB, "same", "8.1", "8.1%", "8,1 %"))
F.line("Rapport vorzulegen bis:", VX("2025-10-21", BS, "near"), "Verrechnet mit Rechnung Nr.:", O("noch nicht verrechnet"))
F.line("Zahlungseingang:", O("keine Zahlung belegt"), "Nachtrag Nr.:", O("kein Nachtrag genannt"))
F.boxes("Bauleitung:", (BO("Entscheid der Bauleitung"), "anerkannt"), (BO("Entscheid der Bauleitung"), "anerkannt mit Vorbehalt"), (BO("Entscheid der Bauleitung"), "zurückgewiesen"))
F.line("Vorbehalt:", O("für die Bauleitung"))
F.line("Prüfsachverständiger:", O("nur im anderen Projekt"), "Kopie an:", O("steht nirgends"))
F.grid(["", "Ort, Datum", "Unterschrift"], [["Unternehmer", O(SIGN), O(SIG)], ["Bauleitung", O(SIGN), O(SIG)], ["Bauherrschaft", O(SIGN), O(SIG)]], kind="cell")
F.save()

# ============================================================ vault 3: Groupe Delorge (fr)
VAULT = "groupe-delorge"; STYLE = "Light List Accent 5"; COL = "2E5F5B"; DATEFMT = "DD/MM/YYYY"; CSVSEP = ";"
def VF(*a, **k): return VX(*a, lang="fr", **k)
D("Fiche sociétés du groupe.docx", """
# Groupe Delorge – identités à reprendre sur les imprimés
Édition de mai 2025, direction administrative.
| |France|Suisse|
|Raison sociale|Delorge Étanchéité SAS|Delorge Romandie SA|
|Siège|14 rue des Tanneries, 74960 Annecy|Chemin du Canal 9, 1260 Nyon|
|Téléphone|04 50 55 81 20|+41 22 555 46 10|
|Immatriculation|RCS Annecy 512 884 071|CHE-227.418.905|
|Assurance décennale / RC|Alpassur, police 7741-D-2025|Helvétoise, police RC 60.118.442|
|Dirigeant|Marc Delorge|Anne-Sylvie Perrochet|
Qualification Qualibat 3213 (France). Effectif du groupe : 88 personnes.
""", top=True)
D("Liste du personnel.xlsx", """
== Personnel
Liste du personnel d'encadrement – octobre 2025
Nom|Fonction|Affaire|Téléphone|Courriel
Sabrina Kessous|Conductrice de travaux|Lycée Simone Ternay|06 55 50 14 02|s.kessous@delorge.example
Thibaut Wery|Chef de chantier|Lycée Simone Ternay|06 55 50 14 19|t.wery@delorge.example
Odile Grangier|Responsable qualité|Groupe|06 55 50 14 33|o.grangier@delorge.example
Loïc Berthoud|Chef de projet|EMS Les Mésanges|+41 79 555 61 07|l.berthoud@delorge.example
Graça Tavares|Contremaître|EMS Les Mésanges|+41 79 555 61 15|g.tavares@delorge.example
""", top=True)
PROJ = "Lycée Simone Ternay"
D("01 Acte d'engagement lot 05.pdf", """
# Marché public de travaux – acte d'engagement (extrait)
|Maître d'ouvrage|Région Haut-Rhône, Direction du patrimoine scolaire|
|Opération|Restructuration du lycée Simone Ternay à Rumilly|
|Lot|05 – Étanchéité|
|Titulaire|Delorge Étanchéité SAS|
|Numéro de marché|2025-HR-0318-05|
|Montant HT|486 720,00 €|
|Notification|17 mars 2025|
|Délai d'exécution|9 mois|
Maître d'œuvre : Atelier Corvisart Architectes, mandataire. Bureau de contrôle : Vérisud Contrôle. Coordonnateur SPS : Mme Josiane Mabillon.
""")
D("02 Registre des non-conformités.xlsx", """
== FNC
Registre des non-conformités – lot 05 – mise à jour 24/10/2025
N° FNC|Date d'ouverture|Libellé|Localisation|Détectée par|Gravité|Responsable du traitement|Délai de traitement|État
FNC-009|2025-08-26|Relevé inférieur à 15 cm sur acrotère|Terrasse T1|Vérisud Contrôle|Mineure|Thibaut Wery|2025-09-05|Soldée
FNC-010|2025-09-12|Panneaux isolants humides|Terrasse T2|Thibaut Wery|Mineure|Thibaut Wery|2025-09-19|Soldée
FNC-011|2025-09-30|Naissance EP mal positionnée|Terrasse T2, angle nord|Atelier Corvisart|Mineure|Sabrina Kessous|2025-10-10|Soldée
FNC-012|2025-10-07|Défaut d'adhérence du revêtement d'étanchéité|Terrasse T3, zone file 4 à 6|Odile Grangier|Majeure|Sabrina Kessous|2025-10-24|En cours
FNC-013|2025-10-16|Absence de crosse de passage de câble|Terrasse T1|Vérisud Contrôle|Mineure|Thibaut Wery|2025-10-31|En cours
""")
D("03 PV essai d'adhérence 07-10.pdf", """
# Procès-verbal d'essai d'adhérence n° EA-2025-07
Laboratoire : Labo Savoie Matériaux, rapport LSM-4418            Date d'essai : 7 octobre 2025
|Point|Localisation|Contrainte mesurée|Contrainte exigée|Résultat|
|A1|T3, file 4|0,11 MPa|0,20 MPa|Non conforme|
|A2|T3, file 5|0,09 MPa|0,20 MPa|Non conforme|
|A3|T3, file 6|0,13 MPa|0,20 MPa|Non conforme|
|A4|T3, file 8|0,24 MPa|0,20 MPa|Conforme|
Température de l'air : 11 °C. Appareil : dynamomètre DYN-06. Opérateur : Yanis Charpin. Assistaient : O. Grangier, T. Wery.
Observation : rupture à l'interface primaire / béton, présence de laitance sur le support.
""")
D("04 Journal de chantier octobre.md", """
# Journal de chantier – Thibaut Wery – octobre 2025

- 02/10 : pose de la première couche sur T3, files 4 à 8. Équipe de 5.
- 03/10 : pluie à partir de 15 h, bâchage.
- 07/10 : essais d'arrachement avec le labo, trois mauvais sur quatre. Mme Grangier arrête la pose sur T3. Surface concernée relevée : 186 m².
- 08/10 : équipe basculée sur T4.
- 14/10 : dépose du revêtement T3 files 4 à 6 commencée, 2 jours prévus.
- 16/10 : ponçage du support au disque diamant. Dalle T3 de 20 cm d'épaisseur.
- 20/10 : primaire repris, nouvelle couche. 
- 22/10 : contre-essai programmé pour le 28/10 avec le labo.
""")
D("05 Réunion de chantier 29.docx", """
# Compte rendu de chantier n° 29
Réunion du 9 octobre 2025. Présents : Hélène Corvisart (architecte), Bastien Auvray (Vérisud), Sabrina Kessous (Delorge), Nadège Fournel (Région), J. Mabillon (SPS).
|Point|Observation|Action|Échéance|
|29.1|FNC-012 : le lot 05 présente l'analyse des causes.|Delorge|15/10/2025|
|29.2|Cause relevée : support béton non dégraissé et laitance non enlevée avant le primaire.|Delorge|–|
|29.3|Traitement proposé : dépose, ponçage du support, reprise du primaire et de la couche. Accepté par l'architecte.|Delorge|24/10/2025|
|29.4|Retard estimé sur T3 : 8 jours ouvrés, sans incidence sur la date de fin du lot.|Delorge|–|
|29.5|Lot 02 : garde-corps provisoires à compléter.|Lot 02|13/10/2025|
Prochaine réunion : 16 octobre 2025.
""")
D("06 Courriel Vérisud avis.eml", """
From: Bastien Auvray <b.auvray@verisud.example>
To: Sabrina Kessous <s.kessous@delorge.example>
Cc: h.corvisart@ateliercorvisart.example
Date: Fri, 10 Oct 2025 09:14:00 +0200
Subject: Avis sur FNC-012, terrasse T3

Madame,

Suite à la réunion d'hier, nous émettons un avis favorable au mode de réparation décrit, sous réserve d'un contre-essai sur trois points après reprise, à 0,20 MPa minimum. Cet avis porte la référence VC/RUM/2025/171.

La fiche doit indiquer le texte de référence : DTU 43.1 et le CCTP, article 5.3.2.

Bastien Auvray
Vérisud Contrôle
""")
D("07 Analyse des causes.docx", """
# Analyse des causes – FNC-012
Rédigée par Odile Grangier le 13 octobre 2025
## Constat
Lors de l'essai d'adhérence du 7 octobre, trois points sur quatre sont restés sous la contrainte exigée. La zone touchée couvre 186 m².
## Causes
Le support de la dalle T3 (22 cm d'épaisseur) portait de la laitance et le nettoyage a été fait au balai et non par ponçage. Le contrôle de réception du support n'a pas été fait avant le primaire.
## Action corrective
Dépose du revêtement, ponçage, aspiration, primaire bitumineux neuf, nouvelle couche.
## Action préventive
Ajouter un point d'arrêt « réception du support » au plan de contrôle (PCQ-05, indice B), avec essai à la goutte d'eau.
Produit : membrane Bitusol 40 TF, lot de fabrication 25-0871, fournisseur Étancomat.
""")
D("08 Devis interne reprise T3.xlsx", """
== Coût
Reprise T3 – coûts internes FNC-012
Poste|Quantité|Unité|Prix unitaire|Total €
Dépose et évacuation|186|m2|14.50|2697.00
Ponçage|186|m2|9.20|1711.20
Primaire et membrane|186|m2|31.00|5766.00
Contre-essai labo|1|u|640.00|640.00
Total||||10814.20
""")
D("09 Plan de contrôle PCQ-05.docx", """
# Plan de contrôle qualité PCQ-05, indice A – lot 05
|Phase|Contrôle|Fréquence|Visa|
|Support|Planéité à la règle de 2 m|1 par 100 m²|Chef de chantier|
|Primaire|Consommation 300 g/m²|chaque zone|Chef de chantier|
|Membrane|Essai d'adhérence|1 par 200 m²|Laboratoire|
|Mise en eau|24 h|chaque terrasse|Bureau de contrôle|
Approuvé par l'architecte le 18 avril 2025.
""")
D("10 FNC-011 fiche soldée.docx", """
# Fiche de non-conformité FNC-011
|Ouverture|30/09/2025|
|Entreprise sous-traitante|Toitech SARL|
|Lot de fabrication|25-0790|
|Temps passé|14 h|
|Date de levée|10/10/2025|
|Numéro d'assurance déclarée|sans objet|
La naissance EP de l'angle nord a été déplacée de 40 cm. Vérifiée par Bastien Auvray le 10/10/2025.
""")
D("11 Fiche technique Bitusol 40 TF.pdf", """
# Étancomat – Bitusol 40 TF
|Épaisseur|4,0 mm|
|Armature|polyester 180 g/m²|
|Document technique d'application|5.2/24-2911_V1|
|Classement FIT|F5 I4 T2|
|Pose|soudée au chalumeau sur primaire Bituprim|
|Température de mise en œuvre|≥ 5 °C|
Garantie fabricant 10 ans. Marquage CE selon NF EN 13707.
""")
D("12 Courriel labo contre-essai.eml", """
From: Yanis Charpin <y.charpin@labosavoie.example>
To: Odile Grangier <o.grangier@delorge.example>
Date: Wed, 22 Oct 2025 11:30:00 +0200
Subject: Contre-essai T3

Bonjour,

nous passons le mardi 28 octobre à 9 h pour trois points, référence de commande LSM-C-0977. Merci de prévoir un accès à la terrasse et le secteur 230 V.

Yanis Charpin
""")
Q = "Lycée Simone Ternay"; AE = "01 Acte d'engagement lot 05.pdf"; RN = "02 Registre des non-conformités.xlsx"; PV = "03 PV essai d'adhérence 07-10.pdf"; JC = "04 Journal de chantier octobre.md"; CR29 = "05 Réunion de chantier 29.docx"; AV = "06 Courriel Vérisud avis.eml"; AN = "07 Analyse des causes.docx"; CI = "08 Devis interne reprise T3.xlsx"; FT = "11 Fiche technique Bitusol 40 TF.pdf"; CT = "12 Courriel labo contre-essai.eml"
F = Form("fr-fiche-non-conformite-fnc-012", "groupe-delorge", Q, "fr", "La fiche est la FNC-012 (sous le titre).")
F.h("FICHE DE NON-CONFORMITÉ", 1).p("N° FNC-012", bold=True)
F.kv([["Opération", V("Restructuration du lycée Simone Ternay à Rumilly", AE, "same", "lycée Simone Ternay", "Restructuration du lycée Simone Ternay", w="mf:Operation")],
      ["Maître d'ouvrage", V("Région Haut-Rhône, Direction du patrimoine scolaire", AE, "same", "Région Haut-Rhône", w="mf:MaitreOuvrage")],
      ["Maître d'œuvre", V("Atelier Corvisart Architectes", AE, "same", "Atelier Corvisart", w="mf:MaitreOeuvre")],
      ["Numéro de marché", V("2025-HR-0318-05", AE, w="mf:NumeroMarche")],
      ["Lot", V("05 – Étanchéité", AE, "same", "05", "Étanchéité", "lot 05", w="mf:Lot")],
      ["Entreprise titulaire", V("Delorge Étanchéité SAS", AE, "same", "Delorge Étanchéité", w="mf:Titulaire")]])
F.kv([["Bureau de contrôle", V("Vérisud Contrôle", AE, "same", "Vérisud"), "Coordonnateur SPS", V("Josiane Mabillon", AE, "same", "Mme Josiane Mabillon")],
      ["RCS", V("512 884 071", "/Fiche sociétés du groupe.docx", "near", "RCS Annecy 512 884 071", "Annecy 512 884 071"), "Police décennale", V("7741-D-2025", "/Fiche sociétés du groupe.docx", "near")],
      ["Entreprise sous-traitante", O("seulement dans la FNC-011"), "Permis de construire n°", O("aucun document")]])
F.h("1. Identification")
F.line("Date d'ouverture :", VF("2025-10-07", RN, w="date:choisir une date"), "Détectée par :", V("Odile Grangier", RN, "same", "O. Grangier"))
F.line("Sa fonction :", V("Responsable qualité", "/Liste du personnel.xlsx"), "Son téléphone :", V("06 55 50 14 33", "/Liste du personnel.xlsx"))
F.line("Localisation :", V("Terrasse T3, zone file 4 à 6", RN, "same", "T3, files 4 à 6", "Terrasse T3, files 4 à 6", "Terrasse T3"), "Surface concernée :", V("186 m²", JC, "same", "186", "186 m2"))
F.line("Gravité :", V("Majeure", RN, w="drop:choisir|Mineure|Majeure|Critique"), "Produit concerné :", V("Bitusol 40 TF", AN, "near", "membrane Bitusol 40 TF"))
F.line("Lot de fabrication :", V("25-0871", AN), "Fournisseur :", V("Étancomat", AN))
F.boxes("Nature :", (BX(RN, "far"), "Exécution"), (BO("défaut d'exécution"), "Fourniture"), (BO("défaut d'exécution"), "Études"))
F.kv([["Libellé de la non-conformité", V("Défaut d'adhérence du revêtement d'étanchéité", RN, "near")],
      ["Description du constat", C(["trois points sur quatre", "rupture à l'interface", "0,20 MPa", "trois mauvais sur quatre"], AN, "same")],
      ["Exigence de référence", V("DTU 43.1 et CCTP, article 5.3.2", AV, "near", "DTU 43.1", "CCTP, article 5.3.2", "DTU 43.1 et le CCTP, article 5.3.2")]])
F.h("2. Essai à l'origine")
F.line("PV d'essai n° :", V("EA-2025-07", PV, "near"), "Laboratoire :", V("Labo Savoie Matériaux", PV))
F.line("Rapport :", V("LSM-4418", PV), "Opérateur :", V("Yanis Charpin", PV), "Appareil :", V("DYN-06", PV, "same", "dynamomètre DYN-06"))
pts = [("A1", "T3, file 4", "0,11", "Non conforme"), ("A2", "T3, file 5", "0,09", "Non conforme"), ("A3", "T3, file 6", "0,13", "Non conforme"), ("A4", "T3, file 8", "0,24", "Conforme")]
F.grid(["Point", "Localisation", "Contrainte mesurée (MPa)", "Résultat"], [[V(a, PV), V(b, PV), V(c, PV, "same", c.replace(",", ".")), V(r, PV)] for a, b, c, r in pts] + [F.orow(4, "quatre points seulement")])
F.line("Contrainte exigée (MPa) :", V("0,20", PV, "same", "0.20", "0,2", "0,20 MPa"), "Épaisseur de membrane :", V("4,0 mm", FT, "near", "4,0", "4 mm"), "Hygrométrie du support :", O("non mesurée"))
F.line("Épaisseur de la dalle T3 (cm) :", O("journal 20, analyse 22"), "Échantillon n° :", O("seulement dans l'autre projet"))
F.h("3. Analyse et traitement")
F.para("Causes identifiées", C(["laitance", "non dégraissé", "réception du support"], AN, "near", w="[Décrire les causes]"), "Mode de traitement retenu")
F.kv([["Traitement", C(["ponçage", "dépose du revêtement", "dépose, ponçage"], CR29, "near")], ["Action préventive", C(["point d'arrêt", "réception du support"], AN, "same")]])
F.line("Responsable du traitement :", V("Sabrina Kessous", RN), "Délai de traitement :", VF("2025-10-24", RN))
F.line("Date de l'analyse des causes :", VF("2025-10-13", AN, "near"), "Plan de contrôle modifié :", V("PCQ-05, indice B", AN, "near", "PCQ-05 indice B", "PCQ-05"))
F.line("Avis du bureau de contrôle, réf. :", V("VC/RUM/2025/171", AV, "near"), "Date de l'avis :", VF("2025-10-10", AV, "near"))
F.line("Retard estimé :", V("8 jours ouvrés", CR29, "same", "8 jours"), "Coût interne de reprise (€) :", V("10 814,20", CI, "near", "10814,20", "10814.20", "10.814,20", "10 814.20"))
F.line("Temps passé :", O("seulement dans la FNC-011"), "Déclaration de sinistre n° :", O("aucune déclaration"))
F.line("Pénalités appliquées (€) :", O("aucun document"), "Réserve du maître d'ouvrage :", O("le maître d'ouvrage ne s'est pas exprimé"))
F.line("Offre du fournisseur n° :", O("seulement dans l'autre projet"), "Avoir du fournisseur (€) :", O("aucun document"))
F.h("4. Vérification et levée")
F.line("Contre-essai prévu le :", VF("2025-10-28", CT, "near"), "Commande labo :", V("LSM-C-0977", CT, "near"))
F.line("Résultat du contre-essai :", O("contre-essai à venir"), "PV de contre-essai n° :", O("contre-essai à venir"))
F.boxes("Décision :", (BO("décision du vérificateur"), "Acceptée en l'état"), (BO("décision du vérificateur"), "Levée"), (BO("décision du vérificateur"), "Refusée"))
F.line("Date de levée :", O("FNC-012 en cours ; une date seulement pour la FNC-011"))
F.grid(["", "Nom", "Date", "Signature"], [["Responsable qualité", O(SIGN), O(SIGN), O(SIG)], ["Maître d'œuvre", O(SIGN), O(SIGN), O(SIG)], ["Bureau de contrôle", O(SIGN), O(SIGN), O(SIG)]], kind="cell")
F.save()

# ------------------------------------------------------------ Suisse romande : demande d'approbation de matériau
PROJ = "EMS Les Mésanges"; DATEFMT = "DD.MM.YYYY"; COL = "7A4A12"; STYLE = "Light Grid Accent 6"
D("Contrat CFC 224.pdf", """
# Contrat d'entreprise CFC 224.1 – Étanchéités souples
|Maître de l'ouvrage|Fondation des Mésanges, route de Divonne 31, 1260 Nyon|
|Objet|Agrandissement de l'EMS Les Mésanges, bâtiment D|
|Direction des travaux|Atelier Volet & Rossat architectes SA, Lausanne|
|Entrepreneur|Delorge Romandie SA|
|Prix forfaitaire|CHF 318'900.00 HT|
|Numéro de contrat|MES-224.1-02|
|Date|3 mars 2025|
Toute variante de matériau est soumise à l'approbation de la direction des travaux au moins 15 jours ouvrables avant la commande (art. 4.2). Norme SIA 271.
""")
D("Registre DAM.xlsx", """
== DAM
Registre des demandes d'approbation de matériau – bâtiment D – 20.10.2025
N° DAM|Matériau|Article CAN|Fabricant|Ouvrage|Type de demande|Remise le|Réponse souhaitée|Réponse|Priorité
DAM-005|Isolation PIR 160 mm|364.211|Isotec Böhler AG|Toiture D|Conforme au descriptif|2025-08-25|2025-09-15|Approuvé|Normale
DAM-006|Lé de finition ardoisé|364.531|Sopreval SA|Toiture D|Conforme au descriptif|2025-09-05|2025-09-26|Approuvé|Normale
DAM-007|Membrane FPO 1,8 mm|364.522|Tervaflex AG|Toiture terrasse D2|Variante|2025-10-06|2025-10-27|En attente|Haute
DAM-008|Garde-corps autoportant|364.710|Secura Toits Sàrl|Toiture terrasse D2|Conforme au descriptif|2025-10-15|2025-11-05|En attente|Normale
""")
D("Offre Tervaflex 25-3317.pdf", """
# Tervaflex AG – offre 25-3317
Industriestrasse 44, 4665 Oftringen                                   29 septembre 2025
Delorge Romandie SA, M. Berthoud – EMS Les Mésanges, bâtiment D
|Pos.|Désignation|Quantité|Unité|Prix CHF|Total CHF|
|1|Membrane FPO Tervaflex TX 18, 1,8 mm, gris clair|740|m2|21.40|15'836.00|
|2|Colle de contact TX-K|12|bidons|96.00|1'152.00|
|3|Angles préformés TX|60|pce|8.50|510.00|
Total HT CHF 17'498.00. Délai de livraison : 3 semaines dès commande. Conditionnement : rouleaux de 2.00 x 20 m. Validité de l'offre : 30 novembre 2025. Votre interlocuteur : Beatrix Hofer, +41 62 555 70 33.
""")
D("Fiche technique TX 18.pdf", """
# Tervaflex TX 18 – fiche technique, édition 04/2025
|Caractéristique|Norme|Valeur|
|Épaisseur|EN 1849-2|1,8 mm|
|Masse surfacique|EN 1849-2|1,95 kg/m2|
|Résistance à la traction|EN 12311-2|≥ 9 N/mm2|
|Allongement à la rupture|EN 12311-2|≥ 500 %|
|Pliabilité à basse température|EN 495-5|-40 °C|
|Réaction au feu|EN 13501-1|E|
|Résistance aux racines|EN 13948|oui|
Déclaration de performance : DoP TX18-2025-01. Déclaration environnementale : EPD-TVX-0072. Garantie du fabricant : 15 ans. Pays de production : Suisse.
""")
D("PV séance 18.docx", """
# Séance de chantier n° 18
Tenue le 25 septembre 2025. Présents : Fabien Rossat (DT), Loïc Berthoud (Delorge), Corinne Jaquier (Fondation), Michel Oppliger (ingénieur physique du bâtiment).
|Point|Décision|Qui|
|18.1|La membrane PVC du descriptif (Plastoval P 15) n'est plus livrable avant février 2026.|Delorge|
|18.2|Delorge présente une variante FPO avec échantillon et fiche technique.|Delorge|
|18.3|La pose sur D2 doit commencer le 17 novembre 2025.|Delorge|
|18.4|Sur D2, la DT exige une résistance aux racines, toiture végétalisée extensive.|DT|
|18.5|M. Oppliger vérifie la diffusion de vapeur avec la nouvelle membrane.|Oppliger|
""")
D("Courriel Oppliger diffusion.eml", """
From: Michel Oppliger <m.oppliger@physibat.example>
To: Fabien Rossat <f.rossat@voletrossat.example>
Cc: l.berthoud@delorge.example
Date: Tue, 14 Oct 2025 16:05:00 +0200
Subject: EMS Mésanges, toiture D2, membrane FPO

Bonjour Fabien,

j'ai recalculé la toiture D2 avec la membrane FPO de 1,8 mm. Il n'y a pas de condensation gênante, note de calcul PB-D2-03. De mon point de vue rien ne s'oppose à la variante, pour autant que le pare-vapeur prévu soit maintenu. J'ai compté 4 naissances sur D2.

Michel Oppliger
""")
D("Comparatif PVC FPO.xlsx", """
== Comparatif
Comparatif descriptif / variante, toiture D2
Critère|Descriptif Plastoval P 15|Variante Tervaflex TX 18
Épaisseur mm|1.5|1.8
Garantie ans|10|15
Prix CHF/m2 fourni posé|46.50|49.80
Surface m2|705|705
Délai livraison semaines|18|3
Résistance aux racines|non|oui
== Plus-value
Poste|CHF
Différence de prix 705 m2 x 3.30|2326.50
Colle comprise|0
""")
D("Lettre accompagnement DAM-007.docx", """
# Delorge Romandie SA
Nyon, le 6 octobre 2025
Atelier Volet & Rossat architectes SA, M. Fabien Rossat
Concerne : EMS Les Mésanges, bâtiment D – membrane de la toiture terrasse D2, demande DAM-007
Monsieur, nous vous prions d'approuver la membrane Tervaflex TX 18 à la place de la Plastoval P 15. Motif : la membrane du descriptif ne peut être livrée avant février 2026 alors que la pose doit débuter en novembre. Nous joignons la fiche technique, l'échantillon E-14, l'EPD et le comparatif. La plus-value s'élève à CHF 2'326.50 et serait traitée comme avenant après votre accord.
Avec nos meilleures salutations, Loïc Berthoud
""")
D("Échantillons.csv", """
Échantillon|Matériau|Format|Remis à|Date
E-12|Lé de finition ardoisé|30 x 30 cm|F. Rossat|05.09.2025
E-13|PIR 160 mm|20 x 20 cm|F. Rossat|25.08.2025
E-14|Membrane TX 18 gris clair|A4|F. Rossat|06.10.2025
""")
D("DAM-006 approuvée.docx", """
# DAM-006 – Lé de finition ardoisé
|Remise le|05.09.2025|
|Réponse|Approuvé, 19.09.2025|
|Visa DT|F. Rossat|
|Remarque DT|Couleur à valider sur place|
|Référence ECO-devis|ED-1166|
|Certificat FDES|FD-20-771|
|Lieu de stockage|Hangar C, Gland|
""")
D("Journal Tavares.md", """
# Journal de Graça Tavares – octobre

- 06.10. : remis l'échantillon E-14 à M. Rossat avec le dossier.
- 08.10. : pente de D2 contrôlée, 1,5 % vers les naissances. 3 naissances DN 100.
- 13.10. : réception du support par la DT, béton sec, rugosité correcte.
- 17.10. : livraison des isolants D1. Stockage sous bâche.
- 20.10. : M. Rossat dit au téléphone qu'il attend encore l'avis de la Fondation.
""")
D("Descriptif article 364.522.md", """
# Descriptif CAN 364.522 – extrait

**364.522 Lé d'étanchéité** en PVC-P, Plastoval P 15 ou équivalent, épaisseur 1.5 mm, posé en indépendance sous substrat de végétalisation, surface 705 m2. Exigence : résistance à la traction ≥ 8 N/mm2, allongement ≥ 200 %. Classe de feu : E selon EN 13501-1.
Conformité au label Minergie-ECO demandée.
""")
M = "EMS Les Mésanges"; CO = "Contrat CFC 224.pdf"; DA = "Registre DAM.xlsx"; OF = "Offre Tervaflex 25-3317.pdf"; TX = "Fiche technique TX 18.pdf"; SE = "PV séance 18.docx"; OP = "Courriel Oppliger diffusion.eml"; CP = "Comparatif PVC FPO.xlsx"; LT = "Lettre accompagnement DAM-007.docx"; EC = "Échantillons.csv"; DC = "Descriptif article 364.522.md"
F = Form("ch-demande-approbation-materiau-dam-007", "groupe-delorge", M, "fr", "La demande est la DAM-007 (dans le titre).", "Arial")
F.ph = lambda lab: "[à compléter]"
F.h("Demande d'approbation de matériau – DAM-007", 1)
F.kv([["Objet", V("Agrandissement de l'EMS Les Mésanges, bâtiment D", CO, "same", "EMS Les Mésanges, bâtiment D", "EMS Les Mésanges", "Agrandissement de l'EMS Les Mésanges"), "Numéro de contrat", V("MES-224.1-02", CO)],
      ["Maître de l'ouvrage", V("Fondation des Mésanges", CO), "Direction des travaux", V("Atelier Volet & Rossat architectes SA", CO, "same", "Atelier Volet & Rossat architectes", "Atelier Volet & Rossat")],
      ["Entrepreneur", V("Delorge Romandie SA", CO, "same", "Delorge Romandie"), "N° IDE", V("CHE-227.418.905", "/Fiche sociétés du groupe.docx", "far")],
      ["Chef de projet", V("Loïc Berthoud", "/Liste du personnel.xlsx"), "Mobile", V("+41 79 555 61 07", "/Liste du personnel.xlsx", "near", "079 555 61 07")],
      ["CFC", V("224.1", CO, "same", "CFC 224.1", "224.1 – Étanchéités souples"), "Parcelle n°", O("aucun document")]])
F.h("A. Matériau proposé")
F.line("Matériau :", V("Membrane FPO 1,8 mm", DA, "same", "Membrane FPO", "Membrane FPO Tervaflex TX 18, 1,8 mm", "Membrane FPO Tervaflex TX 18"), "Article CAN :", V("364.522", DA))
F.line("Fabricant :", V("Tervaflex AG", DA, "same", "Tervaflex"), "Désignation commerciale :", V("Tervaflex TX 18", TX, "near", "TX 18"))
F.line("Ouvrage :", V("Toiture terrasse D2", DA, "same", "toiture D2"), "Teinte :", V("gris clair", OF, "near"))
F.boxes("Type de demande :", (BO("c'est une variante"), "Conforme au descriptif"), (BX(DA, "same"), "Variante"))
F.line("Priorité :", V("Haute", DA, w="drop:choisir|Basse|Normale|Haute"), "Remise le :", VF("2025-10-06", DA, w="date:date"))
F.line("Réponse souhaitée jusqu'au :", VF("2025-10-27", DA, "near"), "Début de la pose :", VF("2025-11-17", SE, "near"))
F.kv([["Matériau prévu au descriptif", V("Plastoval P 15", LT, "near", "Membrane PVC Plastoval P 15", "PVC-P, Plastoval P 15")], ["Motif de la demande", C(["février 2026", "plus livrable", "ne peut être livrée"], LT, "same")], ["Exigence particulière de la DT pour D2", C(["résistance aux racines", "toiture végétalisée extensive"], SE, "near")]])
F.h("B. Comparaison")
F.grid(["Critère", "Descriptif", "Variante"], [
  ["Épaisseur (mm)", V("1,5", CP, "same", "1.5", "1.5 mm", label="Épaisseur (mm) descriptif"), V("1,8", CP, "same", "1.8", "1,8 mm", label="Épaisseur (mm) variante")],
  ["Garantie (ans)", V("10", CP, "same", "10 ans", label="Garantie (ans) descriptif"), V("15", CP, "same", "15 ans", label="Garantie (ans) variante")],
  ["Prix fourni posé (CHF/m²)", V("46,50", CP, "same", "46.50", "46.5", "46,5", label="Prix fourni posé descriptif"), V("49,80", CP, "same", "49.80", "49.8", "49,8", label="Prix fourni posé variante")],
  ["Délai de livraison (semaines)", V("18", CP, "same", "18 semaines", label="Délai de livraison descriptif"), V("3", CP, "same", "3 semaines", label="Délai de livraison variante")],
  ["Traction (N/mm²)", V("8", DC, "near", "≥ 8", "≥ 8 N/mm2", label="Traction descriptif"), V("9", TX, "near", "≥ 9", "≥ 9 N/mm2", label="Traction variante")],
  ["Résistance au poinçonnement", O("aucun document", label="Poinçonnement descriptif"), O("aucun document", label="Poinçonnement variante")]], kind="cell")
F.h("C. Caractéristiques de la variante")
F.line("Masse surfacique :", V("1,95 kg/m2", TX, "same", "1,95 kg/m²", "1,95", "1.95"), "Réaction au feu :", V("E", TX))
F.line("Allongement à la rupture :", V("≥ 500 %", TX, "same", "500 %", "500"), "Pays de production :", V("Suisse", TX))
F.line("Déclaration de performance :", V("DoP TX18-2025-01", TX, "same", "TX18-2025-01"), "EPD n° :", V("EPD-TVX-0072", TX, "near"))
F.line("Nombre de naissances sur D2 :", O("journal 3, courriel 4"), "Bureau de contrôle :", O("seulement dans l'autre projet"))
F.line("Assurance bris de matériau :", O("aucun document"), "Résistance au vent (kPa) :", O("aucun document"))
F.line("Référence ECO-devis :", O("seulement pour la DAM-006"), "Certificat FDES :", O("seulement pour la DAM-006"))
F.line("Note de calcul physique du bâtiment :", V("PB-D2-03", OP, "near"), "Auteur :", V("Michel Oppliger", OP, "far"))
F.h("D. Commande")
F.line("Offre n° :", V("25-3317", OF), "du :", VF("2025-09-29", OF, "far"), "valable jusqu'au :", VF("2025-11-30", OF, "near"))
F.grid(["Désignation", "Quantité", "Unité", "Prix CHF"], [
  [V("Membrane FPO Tervaflex TX 18, 1,8 mm, gris clair", OF, "same", "Membrane FPO Tervaflex TX 18", "Tervaflex TX 18"), V("740", OF), V("m2", OF, "same", "m²"), V("21.40", OF, "same", "21,40", "21.4")],
  [V("Colle de contact TX-K", OF), V("12", OF), V("bidons", OF), V("96.00", OF, "same", "96,00", "96")],
  [V("Angles préformés TX", OF), V("60", OF), V("pce", OF), V("8.50", OF, "same", "8,50", "8.5")],
  F.orow(4, "trois positions dans l'offre"), F.orow(4, "trois positions dans l'offre")])
F.line("Total HT de l'offre :", V("CHF 17'498.00", OF, "same", "17'498.00", "17498.00", "17'498", "17 498.00"), "Plus-value pour le maître de l'ouvrage :", V("CHF 2'326.50", LT, "near", "2'326.50", "2326.50", "2326.5", "2 326,50"))
F.line("Commande n° :", O("pas encore commandé"), "Lieu de stockage :", O("seulement pour la DAM-006"))
F.line("Échantillon n° :", V("E-14", EC), "Format :", V("A4", EC), "Remis à :", V("F. Rossat", EC, "same", "Fabien Rossat", "Rossat"))
F.h("E. Réponse")
F.boxes("La direction des travaux :", (BO("réponse de la DT en attente"), "approuve"), (BO("réponse de la DT en attente"), "approuve avec réserves"), (BO("réponse de la DT en attente"), "refuse"))
F.line("Remarque de la DT :", O("réponse en attente ; une remarque seulement pour la DAM-006"), "Avenant n° :", O("avenant seulement annoncé"))
F.line("Avis de la Fondation :", O("l'avis est attendu"))
F.grid(["", "Nom", "Date", "Signature"], [["Entrepreneur", O(SIGN), O(SIGN), O(SIG)], ["Direction des travaux", O(SIGN), O(SIGN), O(SIG)], ["Maître de l'ouvrage", O(SIGN), O(SIGN), O(SIG)]], kind="cell")
F.save()

# ============================================================ vault 4: Grupo Arandal (es)
VAULT = "grupo-arandal"; STYLE = "Light Shading Accent 2"; COL = "6B2C2C"; DATEFMT = "DD/MM/YYYY"; CSVSEP = ";"
def VE(*a, **k): return VX(*a, lang="es", **k)
D("Datos de las sociedades.docx", """
# Grupo Arandal – datos de las sociedades
Para encabezados de actas, partes y certificados. Edición de junio de 2025.
| |España|Argentina|
|Razón social|Arandal Infraestructuras, S.L.|Arandal Sur S.A.|
|Identificación fiscal|CIF B-50778143|CUIT 30-71488205-6|
|Domicilio|Calle Alfajarín 22, 50016 Zaragoza|San Martín 1480, Godoy Cruz, Mendoza|
|Teléfono|976 555 318|+54 261 555 0174|
|Representante|Pilar Escartín Royo|Néstor Quiroga|
|Registro|Clasificación E-1-4|Registro de constructores de obra pública 2217|
Seguro de responsabilidad civil del grupo: Mutua Ibérica Técnica, póliza 0091-77320.
""", top=True)
D("Plantilla de obra.xlsx", """
== Plantilla
Plantilla de mandos, octubre de 2025
Nombre|Puesto|Obra|Teléfono|Titulación
Jorge Lanaspa Bueno|Jefe de obra|Colector Valdespina|644 555 201|Ingeniero de Caminos
Ainhoa Zubiri Lacasta|Topógrafa|Colector Valdespina|644 555 214|Ingeniera en Geomática
Manuel Sanjuán Gracia|Encargado|Colector Valdespina|644 555 228|
Celeste Villarroel|Jefa de obra|Escuela Técnica Godoy Cruz|+54 261 555 0190|Ingeniera Civil
Ramiro Funes|Capataz general|Escuela Técnica Godoy Cruz|+54 261 555 0197|
Lucía Barraza|Administrativa|Escuela Técnica Godoy Cruz|+54 261 555 0199|
""", top=True)
PROJ = "Colector Valdespina"
D("01 Contrato resumen.pdf", """
# Resumen del contrato
|Obra|Colector de saneamiento de Valdespina, tramo II|
|Promotor|Ayuntamiento de Valdespina|
|Contratista|Arandal Infraestructuras, S.L.|
|Expediente|OB-2025/0043|
|Presupuesto de adjudicación|742.318,60 € sin IVA|
|Plazo de ejecución|8 meses|
|Acta de replanteo|12 de mayo de 2025|
|Dirección facultativa|Ebro Sur Ingenieros, S.L.P. – Rosa Marqueta Pérez|
|Coordinador de seguridad y salud|Álvaro Domínguez Seral|
Los partes diarios se entregan a la dirección facultativa el día hábil siguiente. Penalidad por demora: 0,60 € por cada 1.000 € y día.
""")
D("02 Registro de partes.xlsx", """
== Partes
Registro de partes diarios – Colector Valdespina
Parte|Fecha|Tajo|Tramo|Turno|Avance m|Temperatura °C|Lluvia mm|Entregado
85|2025-10-10|Excavación|P-14 a P-15|Día|22|15|0|Sí
86|2025-10-13|Excavación y entibación|P-15 a P-16|Día|18|13|4|Sí
87|2025-10-14|Colocación de tubería|P-15 a P-16|Día|24|16|0|No
88|2025-10-15|Relleno y compactación|P-15 a P-16|Día|20|17|0|No
""")
D("03 Control de personal.csv", """
Fecha|Nombre|Categoría|Horas|Empresa
13/10/2025|Manuel Sanjuán|Encargado|8|Arandal
13/10/2025|Samir Bouzid|Oficial 1ª|8|Arandal
14/10/2025|Manuel Sanjuán|Encargado|9|Arandal
14/10/2025|Samir Bouzid|Oficial 1ª|9|Arandal
14/10/2025|Iker Rubio|Peón especialista|8|Arandal
14/10/2025|Costel Marin|Maquinista|8.5|Excavaciones Litera
15/10/2025|Samir Bouzid|Oficial 1ª|8|Arandal
15/10/2025|Iker Rubio|Peón especialista|8|Arandal
""")
D("04 Control de maquinaria.xlsx", """
== Octubre
Control de maquinaria – octubre de 2025
Fecha|Máquina|Matrícula|Propietario|Horas|Gasóleo l
2025-10-13|Retroexcavadora giratoria 21 t|E-4417-BDN|Excavaciones Litera|8|92
2025-10-14|Retroexcavadora giratoria 21 t|E-4417-BDN|Excavaciones Litera|7.5|88
2025-10-14|Camión grúa|7731 KRT|Grúas Monzón|4|35
2025-10-14|Bandeja vibrante|AR-118|Arandal|3|6
2025-10-15|Rodillo compactador|AR-204|Arandal|6|30
""")
D("05 Albarán Tubacril 90417.pdf", """
# Tubacril Prefabricados, S.A.
Albarán 90417                                          Fecha: 14/10/2025
Obra: Colector Valdespina, tramo II          Pedido: PC-25-0388
|Código|Material|Cantidad|Unidad|
|TC-800|Tubo de hormigón armado DN 800, clase 135|10|ud|
|JG-800|Junta de goma DN 800|10|ud|
|AR-06|Arena de río para cama|18|t|
Matrícula del camión: 2205 LMZ. Entrega a las 9:20 h. Recibido: M. Sanjuán.
""")
D("06 Libreta de topografía.md", """
# Libreta de campo – Ainhoa Zubiri

**13/10/2025** Excavación P-15. Cota de fondo 312,486. Pendiente 4,1 por mil.

**14/10/2025** Tramo P-15 a P-16, longitud total 48,60 m. Rasante en P-15: 312,640; en P-16: 312,446. Pendiente 4,0 por mil. Desviación máxima medida en planta: 9 mm. Profundidad media de la zanja: 3,10 m. Equipo: estación total GeoTec S5, nº 1187.
Tubos colocados hoy: del 1 al 10, 24 m.

**15/10/2025** Comprobado relleno hasta 30 cm sobre clave.
""")
D("07 Diario del encargado.md", """
# Diario de Manuel Sanjuán

## Martes 14 de octubre
Entramos a las 7:30, salida a las 17:30. Despejado. Colocados los tubos 1 a 10 entre P-15 y P-16, cama de arena de 15 cm. A las 11:10 sale agua por el fondo en el P-16, nivel freático más alto. Pusimos una bomba sumergible de 3 pulgadas de Alquileres Cinca. Parada de 50 minutos de la grúa mientras tanto.
Profundidad media de zanja 3,40 m. Visita de Rosa Marqueta de 12:00 a 12:40; pide foto de las juntas antes de tapar.
Hallado un cable viejo de telefonía sin servicio, a 1,10 m. Llamada a Telnova, aviso 5518-T.
Sin accidentes. Charla de seguridad: espacios confinados, 15 min.

## Miércoles 15 de octubre
Relleno. Llueve por la noche.
""")
D("08 Correo Marqueta juntas.eml", """
From: Rosa Marqueta <r.marqueta@ebrosur.example>
To: Jorge Lanaspa <j.lanaspa@arandal.example>
Date: Tue, 14 Oct 2025 18:05:00 +0200
Subject: Visita de hoy, tramo P-15 a P-16

Jorge:

Como hablamos con Manuel, no se puede tapar ninguna junta sin foto. Además quiero una prueba de estanqueidad con aire del tramo P-15 a P-16 antes del relleno completo; fijad fecha para el 17 de octubre. Anotadlo como orden de la dirección facultativa, libro de órdenes, folio 31.

Rosa Marqueta Pérez
""")
D("09 Reunión de obra 19.docx", """
# Acta de reunión de obra nº 19
16 de octubre de 2025. Asisten: Rosa Marqueta, Álvaro Domínguez, Jorge Lanaspa, Belén Aranda (Ayuntamiento).
|Nº|Asunto|Responsable|
|19.1|Agotamiento en P-16: se valorará como precio contradictorio PC-04 (pendiente de aprobar).|Dirección|
|19.2|Prueba de aire del tramo P-15 a P-16 el 17 de octubre.|Arandal|
|19.3|El relleno con zahorra de cantera de Ariño se admite.|Dirección|
|19.4|Corte de la calle Alta hasta el 24 de octubre.|Ayuntamiento|
""")
D("10 Parte diario 86.docx", """
# Parte diario nº 86
|Fecha|13/10/2025|
|Horas perdidas por lluvia|1,5|
|Ensayo de placa|Ev2 92 MPa|
|Nivel de ruido|68 dB|
|Residuos retirados|12 m³, vertedero de Osera|
|Visita de la coordinación de seguridad|A. Domínguez, 10:30|
Excavación en roca blanda. Firmado J. Lanaspa.
""")
D("11 Carta entidad de control.pdf", """
# Aragón Control Técnico, S.A.
Zaragoza, 9 de octubre de 2025
Ensayo de compactación del tramo P-13 a P-14: densidad 98,4 % del Próctor modificado (exigido 98 %). Ref. informe ACT-1184/25.
El próximo control está previsto tras el relleno del tramo P-15 a P-16.
""")
D("12 Plan de aseguramiento.docx", """
# Plan de aseguramiento de la calidad – extracto
Puntos de parada: cama de arena, alineación de tubos, prueba de estanqueidad. Tolerancia en planta 15 mm, en alzado 10 mm. Precio unitario de tubo DN 800 colocado: 214,30 €/m (partida 02.04.011). Excavación en zanja: 11,85 €/m³ (partida 02.01.003).
""")
Z = "Colector Valdespina"; RC_ = "01 Contrato resumen.pdf"; RP = "02 Registro de partes.xlsx"; PE = "03 Control de personal.csv"; MQ = "04 Control de maquinaria.xlsx"; AL = "05 Albarán Tubacril 90417.pdf"; TP = "06 Libreta de topografía.md"; DI = "07 Diario del encargado.md"; CM = "08 Correo Marqueta juntas.eml"; R19 = "09 Reunión de obra 19.docx"; PA = "12 Plan de aseguramiento.docx"
F = Form("es-parte-de-obra-87", "grupo-arandal", Z, "es", "El parte es el nº 87 (en una celda).")
F.h("PARTE DIARIO DE OBRA", 1)
F.kv([["Parte nº", "87", "Fecha", VE("2025-10-14", RP)],
      ["Obra", V("Colector de saneamiento de Valdespina, tramo II", RC_, "same", "Colector Valdespina", "Colector Valdespina, tramo II"), "Expediente", V("OB-2025/0043", RC_)],
      ["Promotor", V("Ayuntamiento de Valdespina", RC_), "Contratista", V("Arandal Infraestructuras, S.L.", RC_, "same", "Arandal Infraestructuras")],
      ["CIF", V("B-50778143", "/Datos de las sociedades.docx", "same", "B50778143"), "Licencia municipal", O("ningún documento la cita")],
      ["Dirección facultativa", V("Ebro Sur Ingenieros, S.L.P.", RC_, "same", "Ebro Sur Ingenieros", "Rosa Marqueta Pérez", "Rosa Marqueta"), "Coordinador de seguridad y salud", V("Álvaro Domínguez Seral", RC_, "same", "Álvaro Domínguez")],
      ["Jefe de obra", V("Jorge Lanaspa Bueno", "/Plantilla de obra.xlsx", "same", "Jorge Lanaspa"), "Teléfono", V("644 555 201", "/Plantilla de obra.xlsx")]])
F.line("Tajo:", V("Colocación de tubería", RP), "Tramo:", V("P-15 a P-16", RP))
F.line("Turno:", V("Día", RP, w="drop:elegir|Día|Tarde|Noche"), "Avance (m):", V("24", RP, "same", "24 m"), "Partida:", V("02.04.011", PA, "near"))
F.line("Hora de inicio:", V("7:30", DI, "near", "07:30"), "Hora de fin:", V("17:30", DI, "near"))
F.line("Temperatura (°C):", V("16", RP, "same", "16 °C"), "Estado del cielo:", V("Despejado", DI, "far"), "Lluvia (mm):", V("0", RP))
F.line("Horas perdidas por lluvia:", N("_" * 15), "Nivel de ruido (dB):", O("solo en el parte 86"))
F.h("1. Personal")
pe = [("Manuel Sanjuán", "Encargado", "9", "Arandal"), ("Samir Bouzid", "Oficial 1ª", "9", "Arandal"), ("Iker Rubio", "Peón especialista", "8", "Arandal"), ("Costel Marin", "Maquinista", "8,5", "Excavaciones Litera")]
F.grid(["Nombre", "Categoría", "Horas", "Empresa"], [[V(a, PE), V(b, PE), V(c, PE, "same", c.replace(",", "."), c + " h"), V(e, PE)] for a, b, c, e in pe] + [F.orow(4, "cuatro personas ese día")])
F.h("2. Maquinaria")
mq = [("Retroexcavadora giratoria 21 t", "E-4417-BDN", "Excavaciones Litera", "7,5"), ("Camión grúa", "7731 KRT", "Grúas Monzón", "4"), ("Bandeja vibrante", "AR-118", "Arandal", "3")]
F.grid(["Máquina", "Matrícula", "Propietario", "Horas"], [[V(a, MQ), V(b, MQ), V(c, MQ), V(h, MQ, "same", h.replace(",", "."))] for a, b, c, h in mq])
F.h("3. Materiales recibidos")
ma = [("Tubo de hormigón armado DN 800, clase 135", "10", "ud"), ("Junta de goma DN 800", "10", "ud"), ("Arena de río para cama", "18", "t")]
F.grid(["Material", "Cantidad", "Unidad"], [[V(a, AL), V(b, AL), V(c, AL)] for a, b, c in ma])
F.line("Suministrador:", V("Tubacril Prefabricados, S.A.", AL, "far", "Tubacril Prefabricados", "Tubacril"), "Albarán:", V("90417", AL), "Pedido:", V("PC-25-0388", AL))
F.h("4. Topografía")
F.kv([["Rasante en P-15", V("312,640", TP, "same", "312.640"), "Rasante en P-16", V("312,446", TP, "same", "312.446")], ["Pendiente", V("4,0 por mil", TP, "same", "4,0 ‰", "4,0", "4.0 ‰", "4 por mil"), "Desviación máxima en planta", V("9 mm", TP, "same", "9")], ["Tolerancia en planta", V("15 mm", PA, "same", "15"), "Topógrafa", V("Ainhoa Zubiri Lacasta", "/Plantilla de obra.xlsx", "same", "Ainhoa Zubiri")], ["Profundidad media de zanja (m)", O("libreta 3,10, diario 3,40"), "Acopio verificado (m²)", O("solo en la otra obra")],
      ["Equipo nº", V("1187", TP, "same", "GeoTec S5, nº 1187"), "Caducidad de calibración", O("no consta")]])
F.h("5. Incidencias y órdenes")
F.kv([["Incidencia", C(["nivel freático", "sale agua", "cable viejo"], DI, "near")], ["Parada de maquinaria", V("50 minutos", DI, "near", "50 min")], ["Medio de agotamiento", C(["bomba sumergible"], DI, "near")],
      ["Servicio afectado, aviso nº", V("5518-T", DI, "near")], ["Orden de la dirección facultativa", C(["prueba de estanqueidad", "foto de las juntas", "sin foto"], CM, "same")], ["Libro de órdenes, folio", V("31", CM)], ["Fecha prevista de la prueba", VE("2025-10-17", CM, "near")],
      ["Resultado de la prueba de estanqueidad", O("la prueba aún no se ha hecho")], ["Coste del agotamiento (€)", O("precio contradictorio sin aprobar")], ["Fecha de aprobación del PC-04", O("pendiente de aprobar")]])
F.line("Accidentes:", V("0", DI, "near", "Sin accidentes", "ninguno", "No"), "Charla de seguridad:", C(["espacios confinados"], DI, "same"))
F.line("Residuos retirados:", O("solo en el parte 86"), "Ensayo de placa Ev2:", O("solo en el parte 86"))
F.line("Compactación (% Próctor):", O("el ensayo es de otro tramo"), "Entibación, m²:", O("no consta para este día"))
F.line("Visita de la coordinación de seguridad:", O("solo en el parte 86"), "Fotografías, serie:", O("solo en la otra obra"))
F.line("Subcontrata pendiente de alta:", O("no consta"), "Personal promedio del mes:", O("solo en la otra obra"))
F.h("6. Conformidad")
F.boxes("La dirección facultativa:", (BO("decisión de la dirección"), "conforme"), (BO("decisión de la dirección"), "no conforme"))
F.line("Observaciones de la dirección:", O("para la dirección"))
F.grid(["", "Nombre", "Fecha", "Firma"], [["Encargado", O(SIGN), O(SIGN), O(SIG)], ["Jefe de obra", O(SIGN), O(SIGN), O(SIG)], ["Dirección facultativa", O(SIGN), O(SIGN), O(SIG)]], kind="cell")
F.save()

# ------------------------------------------------------------ Argentina: certificado de obra
PROJ = "Escuela Técnica Godoy Cruz"; COL = "20507A"; STYLE = "Medium Shading 1 Accent 1"
D("Contrato de obra pública.pdf", """
# Contrato de obra pública – extracto
|Comitente|Dirección de Infraestructura Escolar de Cuyo|
|Obra|Ampliación Escuela Técnica N° 4-118, Godoy Cruz|
|Contratista|Arandal Sur S.A.|
|Expediente|EX-2024-0338117|
|Licitación pública|N° 21/2024|
|Monto de contrato|$ 1.486.250.000,00|
|Plazo de obra|300 días corridos|
|Fecha de inicio|14 de abril de 2025|
|Anticipo financiero|15 %|
|Fondo de reparo|5 %|
Inspección: Ing. Gabriela Otero. Sistema de contratación: ajuste alzado. Redeterminación según decreto provincial 313/2022.
""")
D("Planilla de certificados.xlsx", """
== Certificados
Planilla de certificados – Escuela Técnica
N°|Período|Avance mensual %|Avance acumulado %|Monto bruto $|Fondo de reparo $|Descuento anticipo $|Neto a cobrar $|Presentado|Estado
4|Julio 2025|6.80|21.40|101065000.00|5053250.00|15159750.00|80852000.00|2025-08-06|Cobrado
5|Agosto 2025|7.45|28.85|110725625.00|5536281.25|16608843.75|88580500.00|2025-09-05|Aprobado
6|Septiembre 2025|8.20|37.05|121872500.00|6093625.00|18280875.00|97498000.00|2025-10-06|Presentado
""")
D("Medición septiembre.xlsx", """
== Medición
Acta de medición N° 6 – septiembre de 2025, medida el 01/10/2025
Ítem|Designación|Incidencia %|Avance anterior %|Avance del mes %|Avance acumulado %
1.1|Movimiento de suelos|4.20|100|0|100
2.1|Estructura de hormigón armado|28.50|52|18|70
3.1|Mampostería|12.40|25|15|40
4.2|Cubierta metálica|10.10|0|8|8
6.1|Instalación sanitaria|7.30|10|5.5|15.5
""")
D("Nota de pedido 27.docx", """
# Nota de pedido N° 27
Mendoza, 22 de septiembre de 2025
A la Inspección de Obra, Ing. Gabriela Otero. Obra: Ampliación Escuela Técnica N° 4-118
Solicitamos aprobación del cambio de chapa de la cubierta (calibre 24 en lugar de 25) sin costo adicional. La memoria de cálculo la firma el Ing. Tobías Arce.
Celeste Villarroel, Jefa de obra
""")
D("Orden de servicio 41.pdf", """
# Orden de servicio N° 41
Fecha: 29/09/2025             De: Inspección             A: Arandal Sur S.A.
Se ordena: 1) completar la documentación de seguridad e higiene del mes; 2) ajustar el plan de trabajos, versión 4, con fecha de terminación 8 de febrero de 2026; 3) acompañar al certificado N° 6 el formulario 931 y la nómina del personal, hoja de ruta HR-88214.
El plazo de respuesta es de 5 días hábiles. Ing. Gabriela Otero
""")
D("Redeterminación 2.eml", """
From: Lucía Barraza <l.barraza@arandal.example>
To: Celeste Villarroel <c.villarroel@arandal.example>
Date: Thu, 09 Oct 2025 12:20:00 -0300
Subject: Redeterminación y cobranza

Celeste:

- La redeterminación de precios N° 2 está presentada pero sin resolución; la dirección pidió más papeles.
- Certificado N° 5: se acreditó? Todavía no, está aprobado nomás.
- La cuenta para el cobro sigue siendo Banco Andino, CBU 0110448820044812004417.
- La factura del N° 6 es la B 0003-00000218 con fecha 06/10/2025.
- La póliza del fondo de reparo la sustituye Aseguradora del Cuyo, póliza 455.201.

Lucía
""")
D("Parte de lluvias.csv", """
Fecha|Milímetros|Días computados|Motivo
03/09/2025|12|1|Lluvia
11/09/2025|0|1|Zonda
12/09/2025|0|1|Zonda
24/09/2025|9|0|Lluvia nocturna
06/08/2025|15|1|Lluvia
""")
D("Reunión semanal 24.docx", """
# Reunión semanal N° 24
1 de octubre de 2025, obrador. Presentes: Ing. Gabriela Otero, Celeste Villarroel, Ramiro Funes.
- Se midió septiembre de común acuerdo; sin diferencias en hormigón y mampostería.
- La inspección reconoce 3 días por lluvias y viento Zonda en septiembre.
- Personal promedio en el mes: 62 operarios.
- Materiales: acopio de chapas verificado, 1.180 m².
- Encofrado de losa 2: 55 % al 30/09.
- Se prevé hormigonar la losa sobre el segundo piso el 16 de octubre.
- Fotografías del mes: serie F6, 48 tomas.
""")
D("Certificado 5 copia.docx", """
# Certificado de obra N° 5 – Agosto 2025
|Fecha de aprobación|19/09/2025|
|Orden de pago|OP-2025-11904|
|Multas aplicadas|$ 410.000,00 por demora en documentación|
|Retención ingresos brutos|2,5 %|
|Coeficiente de redeterminación|1,187|
Aprobado por Resolución 774-DIEC-2025.
""")
D("Libro de obra septiembre.md", """
# Libro de obra – septiembre 2025

02/09 Hormigonado de columnas del bloque B, 28 m³, Hormigones Lunlunta.
09/09 Comienzo de mampostería del 1° piso.
16/09 Llegan chapas de la cubierta.
23/09 Montaje de las primeras correas de la cubierta metálica.
30/09 Cierre del mes. Encofrado de losa 2 avanzado al 60 %.
""")
D("Ensayo probetas.pdf", """
# Laboratorio de Materiales del Oeste – informe 2025/1907
Obra: Escuela Técnica Godoy Cruz          Cliente: Arandal Sur S.A.
|Probeta|Fecha de moldeo|Edad|Resistencia MPa|
|S-61|02/09/2025|28 d|31,4|
|S-62|02/09/2025|28 d|30,2|
|S-63|02/09/2025|28 d|32,0|
Hormigón H-25. Fecha del informe: 1 de octubre de 2025. Jefe: Ing. Horacio Salinas.
""")
D("Plan de trabajos v3 SUPERADO.xlsx", """
== Plan
Plan de trabajos versión 3 (superado por v4)
Hito|Fecha
Losa sobre 2° piso|2025-09-25
Cubierta|2025-11-10
Terminación|2026-01-25
""")
EA = "Escuela Técnica Godoy Cruz"; CO_ = "Contrato de obra pública.pdf"; PL = "Planilla de certificados.xlsx"; MD = "Medición septiembre.xlsx"; OS = "Orden de servicio 41.pdf"; RE_ = "Redeterminación 2.eml"; RS = "Reunión semanal 24.docx"; LO = "Libro de obra septiembre.md"
def ars(x):
    a = x.replace(".", ""); b = x.split(",")[0]
    return [f"$ {x}", f"${x}", a, a.replace(",", "."), b, x.replace(".", "~").replace(",", ".").replace("~", ",")]
def VA(x, src, dist="same", w=None): return V(x, src, dist, *ars(x), w=w)
def pc(x): return [x.replace(",", "."), x + " %", x + "%", x.replace(",", ".") + " %", x.replace(",", ".") + "%"] + ([x[:-1], x[:-1] + " %", x[:-1].replace(",", ".")] if x.endswith("0") and "," in x else [])
F = Form("ar-certificado-de-obra-6", "grupo-arandal", EA, "es", "El certificado es el N° 6, septiembre de 2025 (en el título).", "Arial")
F.ph = lambda lab: "." * 24
F.h("CERTIFICADO DE OBRA N° 6", 1).p("Período: septiembre de 2025 – Solicitud de pago", bold=True)
F.kv([["Obra", V("Ampliación Escuela Técnica N° 4-118, Godoy Cruz", CO_, "same", "Ampliación Escuela Técnica N° 4-118", "Escuela Técnica N° 4-118")],
      ["Comitente", V("Dirección de Infraestructura Escolar de Cuyo", CO_)], ["Contratista", V("Arandal Sur S.A.", CO_, "same", "Arandal Sur")], ["CUIT", V("30-71488205-6", "/Datos de las sociedades.docx", "same", "30714882056")],
      ["Expediente", V("EX-2024-0338117", CO_)], ["Licitación pública N°", V("21/2024", CO_)], ["Domicilio del contratista", V("San Martín 1480, Godoy Cruz, Mendoza", "/Datos de las sociedades.docx", "same", "San Martín 1480, Godoy Cruz")], ["Inspector de obra", V("Ing. Gabriela Otero", CO_, "near", "Gabriela Otero")], ["Jefa de obra", V("Celeste Villarroel", "/Plantilla de obra.xlsx")],
      ["Resolución de adjudicación", O("no consta")]])
F.h("1. Datos del contrato")
F.line("Monto de contrato:", VA("1.486.250.000,00", CO_), "Plazo de obra:", V("300 días corridos", CO_, "same", "300 días"))
F.line("Fecha de inicio:", VE("2025-04-14", CO_), "Fecha de terminación vigente:", VE("2026-02-08", OS, "near"))
F.line("Sistema de contratación:", V("ajuste alzado", CO_), "Ampliaciones de monto aprobadas:", O("no consta ninguna"))
F.line("Plan de trabajos vigente, versión:", V("4", OS, "near", "versión 4", "v4"), "Días reconocidos en el mes:", V("3", RS, "near", "3 días"))
F.h("2. Medición por ítem (ítems con avance en el mes)")
md = [("2.1", "Estructura de hormigón armado", "28,50", "18", "70"), ("3.1", "Mampostería", "12,40", "15", "40"), ("4.2", "Cubierta metálica", "10,10", "8", "8"), ("6.1", "Instalación sanitaria", "7,30", "5,5", "15,5")]
def dd(x): return [x.replace(",", "."), x + " %", x + "%"]
F.grid(["Ítem", "Designación", "Incidencia %", "Avance del mes %", "Avance acumulado %"], [[V(a, MD), V(b, MD), V(c, MD, "same", *pc(c)), V(d, MD, "same", *pc(d)), V(e, MD, "same", *pc(e))] for a, b, c, d, e in md] + [F.orow(5, "ningún otro ítem con avance en el mes")])
F.line("Acta de medición N°:", "6 –  medida el:", VE("2025-10-01", MD, "near", label="medida el"))
F.h("3. Liquidación")
F.kv([["Avance mensual %", V("8,20", PL, "same", *pc("8,20"))], ["Avance acumulado %", V("37,05", PL, "same", *pc("37,05"))], ["Avance acumulado anterior %", V("28,85", PL, "near", *pc("28,85"))],
      ["Monto bruto", VA("121.872.500,00", PL)], ["Fondo de reparo (5 %)", VA("6.093.625,00", PL)], ["Descuento de anticipo", VA("18.280.875,00", PL)], ["Neto a cobrar", VA("97.498.000,00", PL)], ["Importe en letras", N()],
      ["Anticipo financiero, % del contrato", V("15", CO_, "same", "15 %", "15%")], ["Multas aplicadas", O("solo en el certificado 5")], ["Coeficiente de redeterminación", O("solo en el certificado 5; la N° 2 está sin resolución")], ["Retención ingresos brutos %", O("solo en el certificado 5")]])
F.h("4. Cobro")
F.line("Factura N°:", V("B 0003-00000218", RE_, "same", "0003-00000218"), "Fecha de factura:", VE("2025-10-06", RE_, "near"))
F.line("Presentado el:", VE("2025-10-06", PL, w="date:seleccione fecha"), "Banco:", V("Banco Andino", RE_))
F.line("CBU:", V("0110448820044812004417", RE_), "Póliza del fondo de reparo:", V("455.201", RE_, "same", "póliza 455.201", "455201"))
F.line("Aseguradora:", V("Aseguradora del Cuyo", RE_), "Hoja de ruta:", V("HR-88214", OS))
F.line("Orden de pago N°:", O("solo en el certificado 5"), "Fecha de aprobación:", O("solo en el certificado 5"))
F.line("Resolución que aprueba:", O("solo en el certificado 5"), "Fecha de acreditación:", O("aún no cobrado"))
F.h("5. Informe del mes")
F.para("Trabajos ejecutados", C(["columnas del bloque B", "mampostería del 1° piso", "correas de la cubierta"], LO, "near", w="(Describa los principales trabajos del período)"), "Documentación que se acompaña")
F.kv([["Documentos exigidos por la inspección", C(["formulario 931", "nómina del personal"], OS, "far")], ["Personal promedio", V("62 operarios", RS, "near", "62")], ["Acopio verificado", V("1.180 m²", RS, "near", "1.180", "1180 m²", "chapas, 1.180 m²")], ["Fotografías", V("serie F6, 48 tomas", RS, "same", "serie F6", "F6", "48")],
      ["Ensayo de probetas, informe N°", V("2025/1907", "Ensayo probetas.pdf", "near")], ["Proveedor de hormigón", V("Hormigones Lunlunta", LO, "near")], ["Orden de servicio relacionada N°", V("41", OS, "near", "N° 41")], ["Encofrado de losa 2 al cierre del mes (%)", O("libro 60, reunión 55")], ["Coordinador de seguridad", O("solo en la otra obra")], ["Libro de órdenes, folio", O("solo en la otra obra")], ["Consumo de energía del obrador", O("no consta")], ["Accidentes en el mes", O("no consta")]])
F.boxes("La inspección:", (BO("decisión de la inspección"), "aprueba"), (BO("decisión de la inspección"), "observa"), (BO("decisión de la inspección"), "rechaza"))
F.line("Observaciones de la inspección:", O("para la inspección"))
F.grid(["", "Aclaración", "Fecha", "Firma"], [["Representante técnico", O(SIGN), O(SIGN), O(SIG)], ["Inspección de obra", O(SIGN), O(SIGN), O(SIG)], ["Por el comitente", O(SIGN), O(SIGN), O(SIG)]], kind="cell")
F.save()

# ============================================================ vault 5: 江淮建安 (zh)
VAULT = "jianghuai-jianan"; STYLE = "Table Grid"; COL = "274E13"; DATEFMT = "YYYY-MM-DD"; CSVSEP = ","; ZH = True
D("公司信息表.docx", """
# 江淮建安建设有限公司 公司信息表
2025年6月更新,填报表格时以本表为准。
|公司名称|江淮建安建设有限公司|
|统一社会信用代码|91340100MA2X7K31XQ|
|注册地址|合肥市滨河大道218号|
|资质等级|建筑工程施工总承包一级|
|安全生产许可证|(皖)JZ安许证字〔2023〕00417|
|公司总机|0551-5550 2180|
|法定代表人|贺启明|
""", top=True)
D("项目管理人员名单.xlsx", """
== 人员
项目管理人员名单 2025年9月
姓名|岗位|项目|电话|证书编号
孟凡舟|项目经理|翠湖中学二期|138 5550 1207|皖1342019A0881
裴思源|材料员|翠湖中学二期|138 5550 1219|CL-20-3317
龚丽娟|质量员|翠湖中学二期|138 5550 1224|ZL-21-0765
卢志强|取样员|翠湖中学二期|138 5550 1231|QY-22-1140
沈国良|项目经理|城南泵站改造|138 5550 1302|皖1342018A0456
范小军|材料员|城南泵站改造|138 5550 1315|CL-19-2204
""", top=True)
PROJ = "翠湖中学二期"
D("01 施工合同摘要.pdf", """
# 施工合同摘要
|工程名称|翠湖中学二期教学楼工程|
|建设单位|肥源市翠湖区教育局|
|施工单位|江淮建安建设有限公司|
|监理单位|正衡工程监理有限公司|
|设计单位|肥源市建筑设计院|
|合同编号|CHJY-2025-SG-011|
|合同价款|人民币6,842.50万元|
|开工日期|2025年3月18日|
|竣工日期|2026年6月30日|
材料进场须经监理验收合格后方可使用,钢筋、水泥、防水材料须见证取样复试。
""")
D("02 材料进场台账.xlsx", """
== 台账
翠湖中学二期 材料进场台账
验收编号|进场日期|材料名称|规格型号|数量|单位|生产厂家|使用部位|送货单号|状态
JC-2025-034|2025-09-18|普通硅酸盐水泥|P.O 42.5|60|t|皖东水泥股份有限公司|三层砌体|SH-7702|已验收
JC-2025-035|2025-09-22|热轧带肋钢筋|HRB400E 16|35.8|t|马钢鼎新特钢有限公司|四层梁|SH-7715|已验收
JC-2025-036|2025-09-26|热轧带肋钢筋|HRB400E|61.482|t|江北钢铁集团有限公司|四层顶板及五层柱|SH-7731|待复试
JC-2025-037|2025-10-11|SBS改性沥青防水卷材|II型 4mm|1200|m2|宁泉防水科技有限公司|屋面|SH-7768|待验收
""")
D("03 送货单SH-7731.pdf", """
# 徽联钢材贸易有限公司 送货单
单号:SH-7731                         日期:2025年9月26日
收货单位:江淮建安建设有限公司 翠湖中学二期项目部          车号:皖A·6K238
|序号|品种规格|件数|理论重量(t)|炉批号|质量证明书编号|
|1|HRB400E 12|6|17.982|B25-09117|ZM-250918-04|
|2|HRB400E 20|8|24.100|B25-09122|ZM-250918-05|
|3|HRB400E 25|6|19.400|B25-09130|ZM-250919-01|
合计:20件,61.482 t。采购合同:CG-2025-067。到货时间:上午8时40分。送货人:韦东。
""")
D("04 质量证明书摘要.pdf", """
# 江北钢铁集团有限公司 产品质量证明书(摘要)
执行标准:GB/T 1499.2-2024            生产许可证:XK05-001-00318
|证明书编号|规格|炉批号|屈服强度MPa|抗拉强度MPa|断后伸长率%|强屈比|
|ZM-250918-04|HRB400E 12|B25-09117|435|598|21|1.37|
|ZM-250918-05|HRB400E 20|B25-09122|441|612|20|1.39|
|ZM-250919-01|HRB400E 25|B25-09130|448|621|19|1.39|
签发日期:2025年9月19日。质检负责人:鲍云飞。
""")
D("05 过磅记录.csv", """
日期,车号,毛重t,皮重t,净重t,司磅员
2025-09-22,皖A·3F917,50.42,14.58,35.84,梁秋
2025-09-26,皖A·6K238,77.36,16.02,61.34,梁秋
2025-10-11,皖A·8P551,21.10,12.76,8.34,梁秋
""".replace(",", "|"))
D("06 进场检查随笔.md", """
# 9月26日 钢筋进场检查(裴思源)

上午9点开始,和龚丽娟、监理见证员殷爱民一起看料。天气:多云,24℃。

- 外观:无裂纹、无油污,局部轻微浮锈,标牌齐全,捆扎完好
- 直径抽量:12 的实测内径 11.4,20 的实测内径 19.3,25 的实测内径 24.2,均在允许偏差内
- 重量偏差:12 为 -2.1%,20 为 -1.8%,25 为 -1.6%
- 堆放在2号钢筋棚东侧,已垫高 200mm,挂"待检"牌
- 卸车 10点05分 完成
- 检查于11点20分结束
""")
D("07 见证取样单.docx", """
# 见证取样送检单
|送检单编号|JZ-2025-0926|
|工程名称|翠湖中学二期教学楼工程|
|取样日期|2025-09-26|
|取样人|卢志强|
|见证人|殷爱民|
|见证人证号|JZY-20-5518|
|试样编号|G-041、G-042、G-043|
|检测机构|肥源建科检测有限公司|
|检测项目|拉伸、弯曲、重量偏差|
试样三组,每组2根拉伸、2根弯曲、5根重量偏差。
""")
D("08 检测机构回函.eml", """
From: 肥源建科检测 业务室 <yewu@fyjk.example>
To: 裴思源 <peisy@jhja.example>
Date: Tue, 30 Sep 2025 15:20:00 +0800
Subject: 翠湖中学二期钢筋试样

裴工:

送检单 JZ-2025-0926 的三组试样已收到,委托编号 WT-25-3902。G-041、G-042 试验已完成,G-043 的弯曲试验因设备检修延后,正式报告预计10月9日出具,报告编号届时告知。检测费用合计1,860元。

肥源建科检测有限公司
""")
D("09 监理例会纪要第26期.docx", """
# 监理例会纪要 第26期
时间:2025年9月29日下午2时;地点:项目部会议室。参加:总监理工程师 施文博,专业监理工程师 祁向阳,孟凡舟,龚丽娟,建设单位代表 崔晓燕。
|序号|内容|责任单位|
|1|9月26日进场的61.482吨钢筋复试报告未出前不得使用。|施工单位|
|2|四层顶板钢筋绑扎计划10月12日开始。|施工单位|
|3|水泥JC-2025-034复试合格,报告SN-25-1187。|施工单位|
|4|过磅净重与送货单相差0.142吨,按合同以过磅数结算。|商务部|
下次例会:2025年10月13日。
""")
D("10 采购合同CG-2025-067.docx", """
# 钢材采购合同 CG-2025-067(摘录)
供方:徽联钢材贸易有限公司;需方:江淮建安建设有限公司。
|品种|暂定数量t|含税单价 元/t|
|HRB400E 12|80|3,620|
|HRB400E 20|110|3,560|
|HRB400E 25|90|3,580|
结算以过磅净重为准,磅差允许范围±3‰。供方联系人:卓亚男,电话 0551-5550 7316。交货后30日内付款80%。
""")
D("11 JC-2025-035验收记录.docx", """
# 材料进场验收记录 JC-2025-035
|复试报告编号|GJ-25-2204|
|复试结论|合格|
|环境湿度|62%|
|备案证编号|BA-34-0917|
|验收意见|同意使用,祁向阳,2025-09-29|
|卸车吊机|25吨汽车吊,龙腾租赁|
""")
D("12 施工日志9月.md", """
# 施工日志 2025年9月

**9月22日** 晴。16钢筋到场。三层砌体施工。
**9月26日** 多云。12、20、25钢筋到场,卸车用塔吊2号,10点40分卸完。三层砌体完成80%。
**9月27日** 小雨。四层梁模板安装。
**9月29日** 参加监理例会。
""")
D("13 钢筋验收记录(草稿)036.docx", """
# JC-2025-036 草稿(未定稿,作废)
|数量|58.2 t|
|生产厂家|马钢鼎新特钢有限公司|
|使用部位|三层顶板|
|批量|三批|
|复试结论|待定|
""")
G = "翠湖中学二期"; HT = "01 施工合同摘要.pdf"; TZ = "02 材料进场台账.xlsx"; SH = "03 送货单SH-7731.pdf"; ZM = "04 质量证明书摘要.pdf"; GB_ = "05 过磅记录.csv"; SB = "06 进场检查随笔.md"; QY = "07 见证取样单.docx"; HH = "08 检测机构回函.eml"; LH = "09 监理例会纪要第26期.docx"; HG = "10 采购合同CG-2025-067.docx"; RY = "/项目管理人员名单.xlsx"
def VZ(iso, src, dist="same", w=None):
    y, m, d = map(int, iso.split("-")); return V(iso, src, dist, f"{y}年{m}月{d}日", f"{y}年{m:02d}月{d:02d}日", f"{y}.{m:02d}.{d:02d}", f"{y}/{m:02d}/{d:02d}", f"{y}.{m}.{d}", f"{y}/{m}/{d}", w=w)
F = Form("zh-cailiao-jinchang-yanshou-036", "jianghuai-jianan", G, "zh", "记录为 JC-2025-036(表头已填)。", "SimSun")
F.h("材料进场验收记录", 1)
F.kv([["验收编号", "JC-2025-036", "合同编号", V("CHJY-2025-SG-011", HT)],
      ["工程名称", V("翠湖中学二期教学楼工程", HT, "same", "翠湖中学二期"), "建设单位", V("肥源市翠湖区教育局", HT)],
      ["施工单位", V("江淮建安建设有限公司", HT), "监理单位", V("正衡工程监理有限公司", HT)],
      ["设计单位", V("肥源市建筑设计院", HT), "项目经理", V("孟凡舟", RY)],
      ["统一社会信用代码", V("91340100MA2X7K31XQ", "/公司信息表.docx"), "施工许可证号", O("任何文件均未载明")],
      ["总监理工程师", V("施文博", LH), "专业监理工程师", V("祁向阳", LH)]])
F.h("一、材料概况")
F.line("材料名称:", V("热轧带肋钢筋", TZ), "进场日期:", VZ("2025-09-26", TZ, w="date:选择日期"))
F.line("生产厂家:", V("江北钢铁集团有限公司", TZ), "供货单位:", V("徽联钢材贸易有限公司", SH, "near"))
F.line("使用部位:", V("四层顶板及五层柱", TZ), "送货单号:", V("SH-7731", TZ), "采购合同:", V("CG-2025-067", SH))
F.line("车号:", V("皖A·6K238", GB_, "same", "皖A6K238", "皖A 6K238"), "到货时间:", V("8时40分", SH, "same", "上午8时40分", "8:40", "08:40"), "送货人:", V("韦东", SH))
F.line("执行标准:", V("GB/T 1499.2-2024", ZM), "生产许可证:", V("XK05-001-00318", ZM))
F.line("供方联系人:", V("卓亚男", HG), "联系电话:", V("0551-5550 7316", HG, "near", "0551-55507316"))
F.line("卸车完成时间:", O("随笔10点05分,日志10点40分,不一致"), "运输保险单号:", O("未载明"))
F.line("备案证编号:", O("仅JC-2025-035的记录有"), "产地省份:", O("未载明"))
F.h("二、规格与数量")
gs = [("HRB400E 12", "6", "17.982", "B25-09117", "ZM-250918-04"), ("HRB400E 20", "8", "24.100", "B25-09122", "ZM-250918-05"), ("HRB400E 25", "6", "19.400", "B25-09130", "ZM-250919-01")]
F.grid(["品种规格", "件数", "理论重量(t)", "炉批号", "质量证明书编号"], [[V(a, SH), V(b, SH), V(c, SH, "same", c.rstrip("0")), V(d, SH), V(e, SH)] for a, b, c, d, e in gs] + [F.orow(5, "送货单仅三种规格")])
F.line("合计件数:", V("20", SH, "near", "20件"), "合计重量:", V("61.482", TZ, "near", "61.482 t", "61.482t", "61.482吨"))
F.line("过磅净重(t):", V("61.34", GB_, "near", "61.340", "61.34 t"), "磅差(t):", V("0.142", LH, "far", "0.142吨", "-0.142"), "司磅员:", V("梁秋", GB_))
F.h("三、外观及尺寸检查")
F.kv([["检查人", V("裴思源", SB, "far", "裴思源、龚丽娟"), "天气", V("多云,24℃", SB, "same", "多云", "多云,24℃")],
      ["外观质量", C(["无裂纹", "轻微浮锈"], SB, "near"), "标牌", C(["齐全"], SB, "near")],
      ["堆放地点", V("2号钢筋棚东侧", SB, "near", "2号钢筋棚"), "环境湿度", O("仅JC-2025-035的记录有")],
      ["卸车设备", V("塔吊2号", "12 施工日志9月.md", "near", "2号塔吊"), "质量员证书编号", V("ZL-21-0765", RY, "near")]])
F.grid(["规格", "实测内径(mm)", "重量偏差(%)", "屈服强度(MPa)", "抗拉强度(MPa)"], [
    ["HRB400E 12", V("11.4", SB, "near"), V("-2.1", SB, "same", "-2.1%"), V("435", ZM), V("598", ZM)],
    ["HRB400E 20", V("19.3", SB, "near"), V("-1.8", SB, "same", "-1.8%"), V("441", ZM), V("612", ZM)],
    ["HRB400E 25", V("24.2", SB, "near"), V("-1.6", SB, "same", "-1.6%"), V("448", ZM), V("621", ZM)]], kind="cell")
F.h("四、见证取样复试")
F.line("送检单编号:", V("JZ-2025-0926", QY), "取样日期:", VZ("2025-09-26", QY))
F.line("取样人:", V("卢志强", QY), "见证人:", V("殷爱民", QY), "见证人证号:", V("JZY-20-5518", QY))
F.line("检测机构:", V("肥源建科检测有限公司", QY, "same", "肥源建科检测"), "委托编号:", V("WT-25-3902", HH))
F.line("试样编号:", V("G-041、G-042、G-043", QY, "same", "G-041, G-042, G-043"), "检测项目:", V("拉伸、弯曲、重量偏差", QY))
F.line("复试报告编号:", O("报告尚未出具;仅035有"), "复试结论:", O("报告尚未出具"))
F.line("报告签发人:", O("报告尚未出具"), "不合格材料退场日期:", O("未载明"))
F.h("五、验收结论")
F.boxes("验收结论:", (BO("监理填写"), "合格,同意使用"), (BO("监理填写"), "不合格,退场"), (N("box"), "待复试合格后使用"))
F.line("监理意见:", O("监理填写"), "建设单位意见:", O("建设单位填写"))
F.line("发票号码:", O("未载明"), "付款日期:", O("未载明"))
F.line("保管责任人:", O("未载明"), "整改通知单号:", O("未载明"))
F.grid(["", "姓名", "签字", "日期"], [["施工单位材料员", O(SIGN), O(SIG), O(SIGN)], ["施工单位质量员", O(SIGN), O(SIG), O(SIGN)], ["见证人", O(SIGN), O(SIG), O(SIGN)], ["监理工程师", O(SIGN), O(SIG), O(SIGN)]], kind="cell")
F.save()
