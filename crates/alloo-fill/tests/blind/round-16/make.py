"""Round 16: makes templates/*.docx, vaults/*/... and the label files *.toml.  python3 make.py"""
import csv, datetime, io, json, os, re, shutil, sys, zipfile
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import qn, nsdecls
import openpyxl
from openpyxl.styles import Font, PatternFill
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfbase.cidfonts import UnicodeCIDFont

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "labels"))
sys.dont_write_bytecode = True
import check
BASE = "crates/alloo-fill/tests/blind/round-16"
ROUND = 16
for d in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, d), ignore_errors=True)
    os.makedirs(os.path.join(HERE, d))
for f in os.listdir(HERE):
    if f.endswith(".toml"):
        os.remove(os.path.join(HERE, f))
pdfmetrics.registerFont(TTFont("DV", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
pdfmetrics.registerFont(TTFont("DVB", "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"))


def fix_zip(path):
    items = []
    with zipfile.ZipFile(path) as z:
        for n in z.namelist():
            b = z.read(n)
            if n == "docProps/core.xml":
                b = re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z?", b"2025-01-01T08:00:00Z", b)
            items.append((n, b))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for n, b in items:
            z.writestr(zipfile.ZipInfo(n, (2025, 1, 1, 8, 0, 0)), b, zipfile.ZIP_DEFLATED)


def cells(line):
    return [c.strip() for c in line.strip().strip("|").split("|")]


def blocks(text):
    out = []
    for line in text.strip("\n").split("\n"):
        if line.startswith("|"):
            if out and isinstance(out[-1], list):
                out[-1].append(cells(line))
            else:
                out.append([cells(line)])
        elif line.strip() or not out or out[-1] != "":
            out.append(line.strip())
    return out


def typed(s):
    if re.fullmatch(r"-?\d{1,9}(\.\d+)?", s) and not re.fullmatch(r"0\d+", s):
        return float(s) if "." in s else int(s)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", s):
        return datetime.date.fromisoformat(s)
    return s or None


class Proj:
    def __init__(self, vault, project="", style=None):
        self.vault, self.project, self.s = vault, project, dict(font="Calibri", pdf="DV", pdfb="DVB", head="", paper=A4, datefmt="dd/mm/yyyy", color="D9E2F3")
        self.s.update(style or {})
        self.dir = os.path.join(HERE, "vaults", vault, project)
        os.makedirs(self.dir, exist_ok=True)

    def path(self, name):
        return os.path.join(self.dir, name)

    def xlsx(self, name, text):
        wb = openpyxl.Workbook()
        wb.remove(wb.active)
        ws, title = None, True
        for line in text.strip("\n").split("\n"):
            if line.startswith("## "):
                ws, first = wb.create_sheet(line[3:].strip()), True
                continue
            if not line.startswith("|"):
                ws.append([line.strip() or None])
                if line.strip():
                    ws.cell(ws.max_row, 1).font = Font(bold=True, size=13)
                continue
            ws.append([typed(c) for c in cells(line)])
            for c in ws[ws._current_row]:
                if isinstance(c.value, datetime.date):
                    c.number_format = self.s["datefmt"]
                if first:
                    c.font = Font(bold=True)
                    c.fill = PatternFill("solid", fgColor=self.s["color"])
            first = False
        for ws in wb:
            for col in ws.columns:
                ws.column_dimensions[openpyxl.utils.get_column_letter(col[0].column)].width = min(44, 4 + max(len(str(c.value or "")) for c in col[:]))
        wb.save(self.path(name))
        fix_zip(self.path(name))

    def csv(self, name, text, delim=","):
        with open(self.path(name), "w", newline="", encoding="utf-8") as f:
            w = csv.writer(f, delimiter=delim)
            for line in text.strip("\n").split("\n"):
                w.writerow(cells(line))

    def docx(self, name, text):
        d = Document()
        st = d.styles["Normal"]
        st.font.name, st.font.size = self.s["font"], Pt(10.5)
        st.element.rPr.rFonts.set(qn("w:eastAsia"), self.s.get("ea", self.s["font"]))
        if self.s["head"]:
            d.sections[0].header.paragraphs[0].text = self.s["head"]
        for b in blocks(text):
            if isinstance(b, list):
                t = d.add_table(rows=0, cols=max(map(len, b)))
                t.style = "Table Grid"
                for r in b:
                    row = t.add_row().cells
                    for i, c in enumerate(r):
                        row[i].text = c
                d.add_paragraph("")
            elif b.startswith("# "):
                d.add_heading(b[2:], 1)
            elif b.startswith("## "):
                d.add_heading(b[3:], 2)
            elif b.startswith("- "):
                d.add_paragraph(b[2:], style="List Bullet")
            elif b:
                d.add_paragraph(b)
        d.save(self.path(name))
        fix_zip(self.path(name))

    def pdf(self, name, text):
        s = self.s
        ps = ParagraphStyle("n", fontName=s["pdf"], fontSize=9.5, leading=13, spaceAfter=5, wordWrap="CJK" if s.get("cjk") else None)
        cs = ParagraphStyle("c", parent=ps, fontSize=8.5, leading=11, spaceAfter=0)
        hs = ParagraphStyle("h", parent=ps, fontName=s["pdfb"], fontSize=13, leading=17, spaceAfter=8)
        h2 = ParagraphStyle("h2", parent=hs, fontSize=10.5, spaceAfter=4)
        esc = lambda x: x.replace("&", "&amp;").replace("<", "&lt;")
        story = []
        if s["head"]:
            story += [Paragraph(esc(s["head"]), ParagraphStyle("lh", parent=ps, fontSize=8, textColor=colors.grey)), Spacer(1, 8)]
        for b in blocks(text):
            if isinstance(b, list):
                n = max(map(len, b))
                w = (s["paper"][0] - 110) / n
                t = Table([[Paragraph(esc(c), cs) for c in r + [""] * (n - len(r))] for r in b], colWidths=[w] * n)
                t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
                story += [t, Spacer(1, 7)]
            elif b.startswith("# "):
                story.append(Paragraph(esc(b[2:]), hs))
            elif b.startswith("## "):
                story.append(Paragraph(esc(b[3:]), h2))
            elif b:
                story.append(Paragraph(esc(b), ps))
        SimpleDocTemplate(self.path(name), pagesize=s["paper"], leftMargin=55, rightMargin=55, topMargin=50, bottomMargin=50, invariant=1, title=name[:-4]).build(story)

    def md(self, name, text):
        open(self.path(name), "w", encoding="utf-8").write(text.strip("\n") + "\n")

    def eml(self, name, frm, to, date, subj, body, cc=None):
        from email.message import EmailMessage
        m = EmailMessage()
        m["From"], m["To"] = frm, to
        if cc:
            m["Cc"] = cc
        m["Date"], m["Subject"] = date, subj
        m["Message-ID"] = "<%s@mail.example>" % re.sub(r"[^A-Za-z0-9]+", "", name)
        m.set_content(body.strip("\n") + "\n")
        open(self.path(name), "wb").write(bytes(m))


class S:
    def __init__(self, mode, as_="", **k):
        self.mode, self.as_, self.k = mode, as_, k


RELABELLED = {
    "en-gb": {"Docket": "n", "Quantity m³": "n", "Consistence mm": "f", "Start of drilling": "n", "End of drilling": "n", "Excess over theoretical (%)": "f", "Employer": "n", "Reinforcement cage": "n"},
    "en-us": {"Qty": "n", "Article": "f", "Title": "n", "Kind of submission": "n", "Field lead": "f", "Response required not later than": "f", "Guarantee period": "n"},
    "en-in": {"Dia.": "n", "Cast No.": "f", "Tonnage": "n", "Difference to challan (kg)": "f", "Truck registration": "f", "Brand": "n", "Client": "n"},
    "de-at": {"Kurztext": "f", "Ausmaß": "n", "Anspruch AN EUR": "f", "Anerkannt EUR": "n", "Betreff": "n", "Ursprünglicher Auftragswert netto": "n"},
    "de-de": {"Firma": "n", "Vertragstermin": "n", "Voraussichtlich fertig": "f", "Stand %": "f", "Mittelansatz": "f", "Vergeben": "n", "Rechnungsstand": "f", "Anlass": "f", "Summe": "n", "Stand": "n", "Messstelle": "n", "Messmethode": "n", "Befund": "n"},
    "es-mx": {"Frente": "n", "Previsto %": "n", "Ejecutado %": "n", "Gasto a la fecha": "f", "Situación": "n", "Clase": "n", "Autor": "f", "Contenido": "f", "Empresa constructora": "n", "Contratante": "n"},
    "fr-co": {"Entreprise": "n", "Théorique %": "n", "Constaté %": "n", "Ouvriers présents (moy.)": "f", "Montant initial": "n", "Travaux modificatifs": "f", "Facturation à ce jour": "n", "Dernière situation": "n", "Motif": "n", "Suite donnée": "f", "Remarque du coordonnateur": "n", "À la charge de": "f", "À lever pour le": "f", "Soldée": "n"},
    "zh-bi": {"工作内容": "n", "计量单位": "n", "工程量": "n", "单价(元)": "n", "金额(元)": "n", "合同金额(元)": "n", "压实要求": "n", "地基承载要求": "n"},
}
DIST = {"s": "same", "n": "near", "f": "far"}


def v(exp, src, d, *alts, as_="", kind=None):
    return S("v", as_, expect=exp, src=src, d=DIST[d], alts=list(alts), kind=kind)


def c(src, d, *phrases, as_="", kind="narrative"):
    return S("c", as_, contains=list(phrases), src=src, d=DIST[d], kind=kind)


def o(why, as_="", kind=None):
    return S("o", as_, why=why, kind=kind)


def x(as_=""):
    return S("x", as_)


class Form:
    def __init__(self, name, vault, project, lang, comment="", font="Calibri", ea=None, paper=None):
        self.name, self.vault, self.project, self.lang, self.comment = name, vault, project, lang, comment
        self.d = Document()
        st = self.d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(10)
        st.element.rPr.rFonts.set(qn("w:eastAsia"), ea or font)
        sec = self.d.sections[0]
        sec.left_margin = sec.right_margin = Cm(2)
        self.slots, self.t, self.controls, self.fields, self.kc = [], -1, 0, 0, {}

    def h(self, text, lvl=1):
        self.d.add_heading(text, lvl)

    def p(self, text, bold=False):
        r = self.d.add_paragraph().add_run(text)
        r.bold = bold

    def head(self, text):
        self.d.sections[0].header.paragraphs[0].text = text

    def foot(self, text):
        self.d.sections[0].footer.paragraphs[0].text = text

    def put(self, par, slot):
        """Puts the slot's mark into the paragraph; returns (kind, find or None)."""
        a = slot.as_
        if a.startswith(("cc:", "date:", "dd:")) or a == "chk":
            what, _, txt = a.partition(":")
            n = self.controls
            self.controls += 1
            if a == "chk":
                inner = '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
                txt, plc = "☐", ""
            elif what == "date":
                fmt = {"en": "dd/MM/yyyy", "de": "dd.MM.yyyy", "fr": "dd/MM/yyyy", "es": "dd/MM/yyyy", "zh": "yyyy-MM-dd"}[self.lang]
                inner, plc = f'<w:date><w:dateFormat w:val="{fmt}"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>', "<w:showingPlcHdr/>"
            elif what == "dd":
                txt, *opts = txt.split("|")
                inner = "<w:dropDownList>" + "".join(f'<w:listItem w:displayText="{q}" w:value="{q}"/>' for q in opts) + "</w:dropDownList>"
                plc = "<w:showingPlcHdr/>"
            else:
                inner, plc = "<w:text/>", "<w:showingPlcHdr/>"
            col = "" if a == "chk" else '<w:rPr><w:color w:val="808080"/></w:rPr>'
            par._p.append(parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:id w:val="{1600 + n}"/>{plc}{inner}</w:sdtPr><w:sdtContent><w:r>{col}<w:t xml:space="preserve">{txt}</w:t></w:r></w:sdtContent></w:sdt>'))
            return "content_control", {"control": n}
        if a.startswith("ff:"):
            n = self.fields
            self.fields += 1
            ns = nsdecls("w")
            for e in (f'<w:r {ns}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text{n}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>',
                      f'<w:r {ns}><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>', f'<w:r {ns}><w:fldChar w:fldCharType="separate"/></w:r>',
                      f'<w:r {ns}><w:t xml:space="preserve">     </w:t></w:r>', f'<w:r {ns}><w:fldChar w:fldCharType="end"/></w:r>'):
                par._p.append(parse_xml(e))
            return "form_field", {"form_field": n}
        if a.startswith("i:"):
            par.add_run(a[2:]).italic = True
            return "instruction", None
        if a:
            par.add_run(a)
            return ("placeholder" if a[0] in "[{«<" else None), None
        return None, None

    def add(self, slot, kind, label, at, find):
        if slot.mode != "x":
            self.slots.append((slot, slot.k.get("kind") or kind, label, at, find))

    def table(self, rows, widths=None, header=False):
        self.t += 1
        n = max(map(len, rows))
        t = self.d.add_table(rows=0, cols=n)
        t.style = "Table Grid"
        tr = []
        for r in rows:
            row = t.add_row()
            tr.append([row.cells[i] for i in range(n)])
        if widths:
            for r in tr:
                for i, w in enumerate(widths):
                    r[i].width = Cm(w)
        return tr

    def kv(self, rows, bold=True, widths=None):
        """rows: lists of label, slot, label, slot...; a slot is a str (printed) or S."""
        tr = self.table(rows, widths)
        for i, r in enumerate(rows):
            lab = ""
            for j, q in enumerate(r):
                par = tr[i][j].paragraphs[0]
                if isinstance(q, S):
                    kind, find = self.put(par, q)
                    at = f"table {self.t + 1} row {i + 1} column {j + 1}"
                    self.add(q, kind or "cell", lab, at, find or {"table": self.t, "row": i, "col": j})
                elif q:
                    run = par.add_run(q)
                    if j % 2 == 0:
                        lab = q.rstrip(":：")
                        run.bold = bold
        self.d.add_paragraph("")

    def grid(self, headers, rows, kind="table_row", widths=None, rowlabel=None):
        """Column headers and rows; str cells are printed."""
        tr = self.table([headers] + rows, widths)
        for j, hd in enumerate(headers):
            tr[0][j].paragraphs[0].add_run(hd).bold = True
        for i, r in enumerate(rows, 1):
            for j, q in enumerate(r):
                if isinstance(q, S) and q.mode == "x" and kind == "table_row" and any(isinstance(z, S) and z.mode == "o" for z in r) and not any(isinstance(z, S) and z.mode == "v" for z in r):
                    q = o("no further record for this row")
                par = tr[i][j].paragraphs[0]
                if isinstance(q, S):
                    k, find = self.put(par, q)
                    lab = headers[j] if rowlabel is None else f"{r[rowlabel]} / {headers[j]}"
                    self.add(q, k or kind, lab, f"table {self.t + 1} row {i + 1} column {j + 1}", find or {"table": self.t, "row": i, "col": j})
                elif q:
                    par.add_run(q)
        self.d.add_paragraph("")

    def line(self, *pairs, u=14, tail=""):
        """A paragraph 'Label: ____ Label: ____'; a pair is (label, slot)."""
        par = self.d.add_paragraph()
        for i, (lab, q) in enumerate(pairs):
            par.add_run(("   " if i else "") + lab + " ")
            if not q.as_ and u:
                q.as_ = "_" * u
            kind, find = self.put(par, q)
            nxt = pairs[i + 1][0] if i + 1 < len(pairs) else (tail or None)
            self.add(q, kind or "label", lab.rstrip(":： "), "line " + lab.strip(), find or {"after": lab.strip(), "before": nxt.strip() if nxt else None, "par": par._p})
        if tail:
            par.add_run(" " + tail)

    def checks(self, lead, *pairs):
        par = self.d.add_paragraph()
        par.add_run(lead + "  ")
        for lab, q in pairs:
            q.as_ = "chk"
            kind, find = self.put(par, q)
            par.add_run(" " + lab + "    ")
            self.add(q, kind, f"{lead.rstrip(':： ')}: {lab}", "check box " + lab, find)

    def narr(self, heading, q, nxt, hint=""):
        self.h(heading, 2)
        par = self.d.add_paragraph()
        if q.as_:
            self.put(par, q)
        self.add(q, "narrative", heading, "below " + heading, {"after": heading, "before": nxt, "heading": True})

    def done(self):
        rel = f"{BASE}/templates/{self.name}.docx"
        path = os.path.join(HERE, "templates", self.name + ".docx")
        root = self.d.element.body
        plist = list(root.iter(qn("w:p")))
        self.d.save(path)
        fix_zip(path)
        text = "\n" + "\n".join(check.paragraphs(root)) + "\n"
        W = os.path.join(HERE, "vaults", self.vault)
        files = [self.project + "/" + f for f in sorted(os.listdir(os.path.join(W, self.project)))] + [f for f in sorted(os.listdir(W)) if os.path.isfile(os.path.join(W, f))]
        out = [f"# Round {ROUND}, written blind."] + ([f"# {self.comment}"] if self.comment else [])
        out += [f"template = {json.dumps(rel, ensure_ascii=False)}", f"vault = \"{BASE}/vaults/{self.vault}\"", f"project = {json.dumps(self.project, ensure_ascii=False)}", f'language = "{self.lang}"', ""]
        J = lambda q: json.dumps(q, ensure_ascii=False)
        for q, kind, label, at, find in self.slots:
            dist = RELABELLED.get(self.name[:5], {}).get(label.split(" / ")[-1] if label not in RELABELLED.get(self.name[:5], {}) else label)
            if dist and q.mode != "o":
                q.k["d"] = DIST[dist]
        seen = {}
        for q, kind, label, at, find in self.slots:
            find = dict(find)
            p = find.pop("par", None)
            find.pop("heading", None)
            if "before" in find and find["before"] is None:
                del find["before"]
            if p is not None:
                off = len("\n" + "".join(check.collapse(check.own_text(z)) + "\n" for z in plist[:plist.index(p)]))
                n, pos = 0, text.find(find["after"])
                while 0 <= pos < off:
                    n, pos = n + 1, text.find(find["after"], pos + len(find["after"]))
                if n:
                    find["nth"] = n
            elif "after" in find:
                assert text.count(find["after"]) == 1 and find["before"] in text, find
            find = {"part": "word/document.xml", **find}
            was = check.locate(path, find)
            nth = seen.get((kind, label), 0)
            seen[(kind, label)] = nth + 1
            out += ["[[slot]]", f"kind = {J(kind)}", f"label = {J(label)}", f"nth = {nth}", f"at = {J(at)}",
                    "find = { " + ", ".join(f"{k} = {J(w)}" for k, w in find.items()) + " }", f"was = {J(was)}"]
            if q.mode == "o":
                out += ["open = true", f"why = {J(q.k['why'])}"]
            else:
                src = [f for f in files if q.k["src"] in f.split("/")[-1]]
                assert len(src) == 1, (self.name, label, q.k["src"], src)
                if q.mode == "v":
                    out.append(f"expect = {J(q.k['expect'])}")
                    if q.k["alts"]:
                        out.append("any_of = [" + ", ".join(map(J, q.k["alts"])) + "]")
                else:
                    out.append("contains = [" + ", ".join(map(J, q.k["contains"])) + "]")
                out += [f"source = {J(src[0])}", f"distance = {J(q.k['d'])}"]
            out.append("")
        open(os.path.join(HERE, self.name + ".toml"), "w", encoding="utf-8").write("\n".join(out))
        no = sum(s[0].mode == "o" for s in self.slots)
        print(f"{self.name}: {len(self.slots)} slots, {no} open")


# ------------------------------------------------------------------ vault 1: Wexcombe (en): UK, US, India
T = Proj("wexcombe", style=dict(font="Arial", head="Wexcombe Group"))
T.docx("Wexcombe company sheet.docx", """
# Wexcombe Group – who we are
Wexcombe Group designs and builds foundations, basements and waterproofing. Three operating companies share one quality system (ISO 9001:2015, certificate FS 618822).
| Company | Registered office | Registration | VAT / tax ID |
| Wexcombe Ground Engineering Ltd | Unit 7, Sandholme Road, Leeds LS9 0PT, United Kingdom | Company no. 04418276 | GB 782 4410 95 |
| Wexcombe Builders Inc. | 2210 Larimer Row, Denver, CO 80205, USA | Colorado entity 20061344871 | EIN 84-3316072 |
| Wexcombe India Pvt. Ltd. | Plot 18, Baner Link Road, Pune 411045, India | CIN U45200PN2012PTC143907 | GSTIN 27AACCW4471K1Z6 |
Group quality director: Dr Imogen Sharrock. Insurance broker: Fennimore Risk LLP.
""")
T.xlsx("Staff list.xlsx", """
## Staff
| Name | Position | Office | E-mail |
| Imogen Sharrock | Group Quality Director | Leeds | i.sharrock@wexcombe.example |
| Callum Prideaux | Site Agent | Leeds | c.prideaux@wexcombe.example |
| Nia Bevan | Piling Engineer | Leeds | n.bevan@wexcombe.example |
| Teddy Oakes | Rig Operator | Leeds | |
| Marisol Quintana | Project Manager | Denver | m.quintana@wexcombe.example |
| Grant Holloway | Superintendent | Denver | g.holloway@wexcombe.example |
| Anand Deshmukh | Project Manager | Pune | a.deshmukh@wexcombe.example |
| Rukmini Salvi | QA/QC Engineer | Pune | r.salvi@wexcombe.example |
| Faiz Ansari | Stores In-charge | Pune | |
""")

U = Proj("wexcombe", "Ferriby Dock", style=dict(font="Arial", head="Wexcombe Ground Engineering Ltd · Ferriby Dock Pumping Station · job 24-117"))
U.xlsx("Pile schedule rev C.xlsx", """
## Schedule C
Pile schedule – drawing FDP-HAL-ST-1204 rev C – issued for construction 14 April 2025
| Pile | Grid ref. | Diameter mm | Cut-off level mOD | Design toe level mOD | SWL kN | Cage type | Main bars |
| P-41 | A/3 | 600 | 2.350 | -12.400 | 980 | C2 | 6 B25 |
| P-45 | B/4 | 600 | 2.350 | -12.400 | 980 | C2 | 6 B25 |
| P-46 | C/4 | 750 | 1.850 | -15.600 | 1650 | C4 | 8 B32 |
| P-47 | C/5 | 750 | 1.850 | -16.200 | 1720 | C4 | 8 B32 |
| P-48 | D/5 | 750 | 1.850 | -16.200 | 1720 | C5 | 10 B32 |
| P-49 | D/6 | 600 | 2.350 | -13.000 | 1010 | C3 | 7 B25 |
""")
U.xlsx("Pile schedule rev B - SUPERSEDED.xlsx", """
## Schedule B
Pile schedule – drawing FDP-HAL-ST-1204 rev B – SUPERSEDED by rev C
| Pile | Grid ref. | Diameter mm | Cut-off level mOD | Design toe level mOD | SWL kN | Cage type |
| P-46 | C/4 | 600 | 1.850 | -14.800 | 1250 | C3 |
| P-47 | C/5 | 600 | 1.850 | -15.000 | 1300 | C3 |
| P-48 | D/5 | 600 | 1.850 | -15.000 | 1300 | C3 |
""")
U.csv("Pile register.csv", """
| Pile | Date bored | Rig | Operator | Temporary casing m | Toe level achieved mOD | Concrete theoretical m3 | Concrete placed m3 | Overbreak % | Trimmed |
| P-44 | 08/05/2025 | BG-24 no. 3 | T Oakes | 6.0 | -12.45 | 4.3 | 4.9 | 14 | yes |
| P-45 | 09/05/2025 | BG-24 no. 3 | T Oakes | 6.0 | -12.40 | 4.3 | 4.8 | 12 | yes |
| P-46 | 12/05/2025 | BG-24 no. 3 | T Oakes | 6.0 | -15.70 | 7.8 | 9.0 | 15 | no |
| P-47 | 13/05/2025 | BG-24 no. 3 | T Oakes | 6.0 | -16.35 | 8.0 | 9.5 | 19 | no |
| P-48 | 15/05/2025 | BG-24 no. 3 | R Lomax | 6.0 | -16.30 | 8.0 | 9.1 | 14 | no |
""")
U.pdf("Pile log P-47.pdf", """
# Rotary bored pile – drilling and concreting log
| Pile | P-47 | Date | 13 May 2025 |
| Rig | BG-24 no. 3 | Operator | T Oakes |
| Boring commenced | 07:25 | Boring completed | 11:40 |
| Platform level | +3.10 mOD | Temporary casing | 7.5 m |
| Support fluid | Bentonite | Fluid density before concreting | 1.07 g/ml |
| Sand content before concreting | 2.5 % | Base cleaned by | Cleaning bucket, 2 passes |
## Strata as found
| From m | To m | Description |
| 0.0 | 2.4 | Made ground, brick and ash |
| 2.4 | 7.1 | Soft grey alluvial clay |
| 7.1 | 13.8 | Stiff glacial till |
| 13.8 | 19.45 | Weathered chalk, grade B |
Obstruction: old timber pile stub met at 3.9 m depth, cored out with the rock auger, delay 50 minutes.
Cage installed 12:35. Tremie 250 mm, first concrete 13:05, last concrete 14:20. Concrete cast to +2.60 mOD.
Logged by N Bevan, Piling Engineer.
""")
U.xlsx("Concrete deliveries.xlsx", """
## May
| Date | Pile | Ticket no. | Plant | Volume m3 | Batched | Discharged | Flow mm | Cube set |
| 2025-05-12 | P-46 | 771830 | Hessle | 4.5 | 12:20 | 13:15 | 560 | CS-030 |
| 2025-05-12 | P-46 | 771834 | Hessle | 4.5 | 12:55 | 13:50 | 570 | |
| 2025-05-13 | P-47 | 771902 | Hessle | 4.0 | 12:25 | 13:05 | 580 | CS-031 |
| 2025-05-13 | P-47 | 771905 | Hessle | 4.0 | 13:00 | 13:40 | 565 | CS-031 |
| 2025-05-13 | P-47 | 771911 | Hessle | 1.5 | 13:45 | 14:15 | 590 | |
| 2025-05-15 | P-48 | 772040 | Hessle | 4.5 | 09:40 | 10:30 | 570 | CS-032 |
""")
U.pdf("Cube results CS-030 CS-031.pdf", """
# Certificate of compressive strength – Humber Testing House Ltd (UKAS 4471)
Certificate HTH/25/2286, issued 21 May 2025. Cubes 150 mm, BS EN 12390-3. Mix C32/40 DC-3 (mix ref. PL40-D).
| Set | Pile | Age days | Cube 1 MPa | Cube 2 MPa | Mean MPa |
| CS-030 | P-46 | 7 | 33.5 | 34.1 | 33.8 |
| CS-031 | P-47 | 7 | 31.9 | 32.7 | 32.3 |
28-day results will follow under separate cover when due.
""")
U.pdf("Low strain integrity report.pdf", """
# Low strain integrity testing – report SIT-25-0634
Soundline Pile Testing Ltd. Tests on 28 May 2025, tester A. Mwangi, for Wexcombe Ground Engineering Ltd at Ferriby Dock.
| Pile | Length from trace m | Signal class | Remark |
| P-44 | 15.9 | AA | No anomaly |
| P-45 | 15.1 | AA | No anomaly |
| P-46 | 17.6 | AB | Minor bulge at 4 m, acceptable |
| P-47 | 18.3 | AB | Minor increase of section at 3.8 m, consistent with the logged obstruction; acceptable |
Piles P-48 and P-49 had not been trimmed and were not tested.
""")
U.docx("ITP-PIL-04 Bored piles.docx", """
# Inspection and test plan ITP-PIL-04, revision 2 – rotary bored piles
Prepared: N Bevan. Accepted by Halden Consult 22 April 2025. H = hold point, W = witness point, S = surveillance.
| Step | Activity | Acceptance criterion | Point | Record |
| 1 | Setting out | within 25 mm of plan position | W | Survey sheet |
| 2 | Verticality | 1 in 75 | S | Pile log |
| 3 | Toe inspection | base clean, toe at or below design level | H | Pile log |
| 4 | Support fluid | density not over 1.10 g/ml, sand under 4 % | S | Pile log |
| 5 | Reinforcement cage | type, cover 75 mm, spacers at 2 m | H | Cage release note |
| 6 | Concreting | flow 500 to 650 mm, tremie embedded 3 m | W | Delivery tickets |
| 7 | Integrity test | no anomaly needing further work | W | Test report |
The drawing in force for piles is FDP-HAL-ST-1204. Works are under NEC4 ECS subcontract.
""")
U.docx("Progress meeting 9 minutes.docx", """
# Progress meeting no. 9 – Ferriby Dock Pumping Station
Held 20 May 2025, site cabin. Present: Helen Ayre (Brackenhill Civils, Section Engineer), Callum Prideaux (Wexcombe, Site Agent), Nia Bevan (Wexcombe), Joss Whitfield (Halden Consult, Resident Engineer).
9.1 Piles P-44 to P-48 are cast. P-48 shows no overbreak of concern.
9.2 J Whitfield asked that P-47 be broken down by hand only in the top 600 mm because of the timber stub. CP agreed.
9.3 NCR-009 (spacers missing on one side of the P-47 cage, put right before lowering) was shown and is ready for closing.
9.4 The next permit to break down piles will be raised by Brackenhill.
9.5 Tidal working: no boring when the tide at Albert Dock exceeds +4.2 mOD.
""")
U.xlsx("NCR log.xlsx", """
## NCR
| NCR | Raised | Pile / area | Description | Disposition | Status |
| NCR-007 | 2025-05-08 | P-44 | Concrete flow 670 mm on ticket 771644 | Load rejected | Closed |
| NCR-008 | 2025-05-09 | Platform | Soft spot in working platform at grid B/2 | Reinstated, plate test | Closed |
| NCR-009 | 2025-05-13 | P-47 | Spacers missing on north side of cage | Rework: spacers fitted before lowering | Open |
""")
U.md("Site diary May.md", """
# Site diary – C Prideaux

**12 May 2025** Dry, 14 °C. P-46 bored and poured. Cage lowered 11:50. Sea fret in the evening.

**13 May 2025** Light rain from 10:00, 11 °C. Started P-47. Hit timber at just under 4 m, Teddy cored it. Toe seen by J Whitfield (Halden) at 11:55, base clean, he let us go on. Cage release note CR-47 signed after spacers added. Three wagons from Hessle. Visitors: Helen Ayre with two apprentices. Labour: 1 operator, 2 banksmen, 3 groundworkers.

**14 May 2025** No boring, rig greased, mats moved. Wind 38 mph, crane stood down.

**15 May 2025** P-48 with Rob Lomax on the rig.
""")
U.eml("Mix approval.eml", "Joss Whitfield <j.whitfield@haldenconsult.example>", "Nia Bevan <n.bevan@wexcombe.example>", "Fri, 25 Apr 2025 09:12:00 +0100", "Pile concrete", """
Nia,

the pile mix PL40-D (C32/40, DC-3, CEM IIIA, 20 mm max aggregate) submitted under your reference WGE-TS-012 is accepted. Flow range as in the ITP.
The earlier proposal with CEM I is withdrawn, please remove it from the file.

Regards
Joss Whitfield
Resident Engineer, Halden Consult
""")
U.pdf("Subcontract order.pdf", """
# Subcontract order BHC/SC/0311
From: Brackenhill Civils plc (Contractor). To: Wexcombe Ground Engineering Ltd (Subcontractor). Dated 3 March 2025.
Project: Ferriby Dock Pumping Station – Phase 2, Hull. Client: Humberside Drainage Board. Engineer: Halden Consult.
Subcontract works: 64 rotary bored piles 600 and 750 mm diameter, and attendance. NEC4 Engineering and Construction Subcontract, option A.
| Item | Amount |
| Subcontract price | £ 486,350.00 |
| Retention | 3 % |
| Start on site | 22 April 2025 |
| Completion of piling | 20 June 2025 |
Defects date: 52 weeks after completion of the whole of the works.
""")

f = Form("en-gb-itp-pile-p-47", "wexcombe", "Ferriby Dock", "en", "The form names the pile P-47.", font="Arial")
f.head("WGE-QF-31 rev 5")
f.h("Pile inspection and sign-off record")
f.p("To be completed for every bored pile and filed with the handover pack.")
f.kv([
 ["Project", v("Ferriby Dock Pumping Station – Phase 2", "Subcontract order", "s", "Ferriby Dock Pumping Station", "Ferriby Dock"), "Pile no.", "P-47"],
 ["Employer", v("Humberside Drainage Board", "Subcontract order", "s"), "Principal contractor", v("Brackenhill Civils plc", "Subcontract order", "n", "Brackenhill Civils")],
 ["Engineer", v("Halden Consult", "Subcontract order", "s"), "Subcontract order no.", v("BHC/SC/0311", "Subcontract order", "s")],
 ["Drawing", v("FDP-HAL-ST-1204", "Pile schedule rev C", "s", "FDP-HAL-ST-1204 rev C"), "Drawing revision", v("C", "Pile schedule rev C", "s", "rev C")],
 ["ITP ref.", v("ITP-PIL-04", "ITP-PIL-04", "s", "ITP-PIL-04 rev 2"), "Grid ref.", v("C/5", "Pile schedule rev C", "s")],
 ["Diameter (mm)", v("750", "Pile schedule rev C", "s"), "Safe working load (kN)", v("1720", "Pile schedule rev C", "n", "1,720", "1 720")],
 ["Cut-off level (mOD)", v("1.850", "Pile schedule rev C", "s", "+1.850", "1.85", "+1.85"), "Design toe level (mOD)", v("-16.200", "Pile schedule rev C", "s", "-16.2", "−16.200", "-16.20")],
 ["Reinforcement cage", v("C4", "Pile schedule rev C", "s"), "Main reinforcement", v("8 B32", "Pile schedule rev C", "n", "8B32", "8 No. B32")],
 ["Permit to dig no.", o("no document gives a permit number"), "Cage supplier", o("no document names a supplier of cages")],
])
f.h("A. Boring", 2)
f.kv([
 ["Date bored", v("13 May 2025", "Pile register", "s", "13/05/2025", "13.05.2025", "2025-05-13", "13-05-2025", as_="date:Click to enter a date."), "Rig", v("BG-24 no. 3", "Pile register", "s", "BG-24 no 3", "BG-24")],
 ["Rig operator", v("T Oakes", "Pile register", "s", "Teddy Oakes", "Oakes"), "Banksman", o("no banksman is named")],
 ["Start of drilling", v("07:25", "Pile log", "s", "7:25", "07.25"), "End of drilling", v("11:40", "Pile log", "s", "11.40")],
 ["Temporary casing length (m)", o("register says 6.0, pile log 7.5, neither is said to be right"), "Toe level achieved (mOD)", v("-16.35", "Pile register", "s", "−16.35")],
 ["Support fluid", v("Bentonite", "Pile log", "s"), "Fluid density (g/ml)", v("1.07", "Pile log", "s")],
 ["Sand content (%)", v("2.5", "Pile log", "s"), "Founding stratum", v("Weathered chalk, grade B", "Pile log", "f", "Weathered chalk", "weathered chalk grade B")],
 ["Weather", v("Light rain", "Site diary", "s"), "Verticality measured", o("only the criterion is stated, no measured value")],
 ["Position as-built deviation (mm)", o("no survey result in the folder"), "Obstructions", c("Pile log", "s", "timber", kind="cell")],
])
f.h("B. Inspection points", 2)
f.grid(["Step", "Activity", "Acceptance criterion", "Point", "Result", "Wexcombe initials", "Engineer initials"], [
 ["3", "Toe inspection", v("base clean, toe at or below design level", "ITP-PIL-04", "s", "at or below design level"), v("H", "ITP-PIL-04", "s", "Hold", "hold point"), x(), o("initials by hand"), o("initials by hand")],
 ["5", "Reinforcement cage", v("type, cover 75 mm, spacers at 2 m", "ITP-PIL-04", "s", "cover 75 mm, spacers at 2 m"), v("H", "ITP-PIL-04", "s", "Hold", "hold point"), x(), o("initials by hand"), o("initials by hand")],
 ["6", "Concreting", v("flow 500 to 650 mm, tremie embedded 3 m", "ITP-PIL-04", "s", "500 to 650 mm", "500-650 mm"), v("W", "ITP-PIL-04", "s", "Witness", "witness point"), x(), o("initials by hand"), o("initials by hand")],
], kind="cell", rowlabel=1)
f.line(("Toe witnessed by:", v("J Whitfield", "Site diary", "n", "Joss Whitfield", "Whitfield")), ("Cage release note:", v("CR-47", "Site diary", "s")))
f.line(("NCR raised (no.):", v("NCR-009", "NCR log", "s", as_="[NCR no.]")), ("NCR closed on:", o("NCR-009 is still open", as_="[date]")))
f.h("C. Concrete", 2)
f.line(("Mix designation:", v("C32/40 DC-3", "Cube results", "s", "PL40-D", "C32/40, DC-3")), ("Cement type:", v("CEM IIIA", "Mix approval", "s", "CEM III/A", "CEM IIIA")))
f.grid(["Docket", "Quantity m³", "Batched", "Discharged", "Consistence mm"], [
 [v("771902", "Concrete deliveries", "s"), v("4.0", "Concrete deliveries", "s", "4"), v("12:25", "Concrete deliveries", "s"), v("13:05", "Concrete deliveries", "s"), v("580", "Concrete deliveries", "s")],
 [v("771905", "Concrete deliveries", "s"), v("4.0", "Concrete deliveries", "s", "4"), v("13:00", "Concrete deliveries", "s"), v("13:40", "Concrete deliveries", "s"), v("565", "Concrete deliveries", "s")],
 [v("771911", "Concrete deliveries", "s"), v("1.5", "Concrete deliveries", "s"), v("13:45", "Concrete deliveries", "s"), v("14:15", "Concrete deliveries", "s"), v("590", "Concrete deliveries", "s")],
 [o("only three loads for P-47")] + [x() for _ in range(4)],
])
f.kv([
 ["Theoretical volume (m³)", v("8.0", "Pile register", "s", "8"), "Excess over theoretical (%)", v("19", "Pile register", "s", "19 %", "19%")],
 ["Cube set", v("CS-031", "Cube results", "s"), "7-day mean strength (MPa)", v("32.3", "Cube results", "s")],
 ["28-day mean strength (MPa)", o("28-day results are still to come"), "Tremie diameter (mm)", v("250", "Pile log", "s", "250 mm")],
 ["Integrity test report", v("SIT-25-0634", "Low strain", "s"), "Date tested", v("28 May 2025", "Low strain", "n", "28/05/2025", "28.05.2025", "2025-05-28")],
 ["Signal class", v("AB", "Low strain", "s"), "Static load test result", o("no static load test is mentioned")],
])
f.h("D. Release", 2)
f.grid(["", "Name", "Signature", "Date"], [
 ["Subcontractor", o("sign-off by hand"), o("signature"), o("date of signing")],
 ["Principal contractor", o("sign-off by hand"), o("signature"), o("date of signing")],
 ["Engineer", x(), o("signature"), o("date of signing")],
], kind="cell", rowlabel=0)
f.kv([["Survey sheet no.", o("not in the folder")], ["Concrete temperature (°C)", o("nobody recorded it")], ["Date of trimming", o("P-47 is not trimmed yet")], ["Handover pack index", o("not stated")]])
f.done()

# ------------------------------------------------------------------ US
A = Proj("wexcombe", "Cottonwood Clinic", style=dict(font="Cambria", head="WEXCOMBE BUILDERS INC. | Cottonwood Clinic | Job 2318", paper=LETTER, datefmt="mm/dd/yyyy", color="FCE4D6"))
A.xlsx("Submittal Register.xlsx", """
## Register
Submittal register - Cottonwood Family Clinic - data date 08/22/2025
| Submittal No. | Rev | Spec Section | Paragraph | Description | Type | Supplier | Copies | Needed by | Sent to Architect | Action |
| 021 | 1 | 05 12 00 | 1.4.A | Structural steel shop drawings | Shop drawing | Front Range Steel | 1 | 2025-06-20 | 2025-06-02 | Approved as noted |
| 027-1 | 0 | 07 13 26 | 1.5.A | Preprufit 300 sheet membrane data sheets | Product data | Tallgrass Supply | 1 | 2025-09-12 | | |
| 027-2 | 0 | 07 13 26 | 1.5.B | Penetration and corner details W-1 to W-6 | Shop drawing | Ridgeline Waterproofing | 3 | 2025-09-12 | | |
| 027-3 | 0 | 07 13 26 | 1.5.C | Membrane and protection board samples, 6 x 6 in | Sample | Tallgrass Supply | 2 | 2025-09-12 | | |
| 027-4 | 0 | 07 13 26 | 1.6.B | Installer certificate from manufacturer | Certificate | Ridgeline Waterproofing | 1 | 2025-09-12 | | |
| 028-1 | 0 | 07 92 00 | 1.4.A | Joint sealant data sheets | Product data | Tallgrass Supply | 1 | 2025-10-03 | | |
""")
A.pdf("Spec 07 13 26.pdf", """
# SECTION 07 13 26 - SELF-ADHERING SHEET WATERPROOFING
## 1.5 SUBMITTALS
A. Product data: manufacturer's data sheets for each product.
B. Shop drawings: details at penetrations, corners and terminations.
C. Samples: 6 inch squares of membrane and protection board.
## 1.6 QUALITY ASSURANCE
B. Installer shall be certified in writing by the membrane manufacturer and have five years of experience.
## 1.8 WARRANTY
Manufacturer's warranty: 15 years, watertightness, from Substantial Completion.
## 2.1 MATERIALS
| Property | Required | Test |
| Thickness | 60 mils | ASTM D1970 |
| Hydrostatic resistance | 230 ft | ASTM D5385 |
| Peel adhesion | 9 lbf/in | ASTM D903 |
Basis of design: Preprufit 300 by Marlowe Barrier Systems, or approved equal.
## 3.4 FIELD QUALITY CONTROL
Flood test 24 hours at horizontal areas, 2 inches of water.
""")
A.pdf("Owner Contractor Agreement summary.pdf", """
# Agreement summary - AIA A101 stipulated sum
| Owner | Prairie Health Cooperative |
| Architect | Dunmore Lindqvist Architects, PC |
| Contractor | Wexcombe Builders Inc. |
| Project | Cottonwood Family Clinic, 4410 Sheridan Parkway, Aurora, CO |
| Architect's project number | DL-2207 |
| Contract sum | $11,846,000 |
| Date of Agreement | February 11, 2025 |
| Substantial Completion | April 30, 2026 |
The Architect reviews submittals within ten (10) business days of receipt. Submittals are sent to submittals@dunmorelindqvist.example. Resubmittals are reviewed in the same period.
""")
A.xlsx("Project Directory.xlsx", """
## Directory
| Company | Role | Contact | Title | Phone | E-mail |
| Prairie Health Cooperative | Owner | Deborah Stang | Facilities Director | 303-555-0118 | d.stang@prairiehealth.example |
| Dunmore Lindqvist Architects, PC | Architect | Peter Lindqvist | Principal | 303-555-0142 | p.lindqvist@dunmorelindqvist.example |
| Dunmore Lindqvist Architects, PC | Architect | Yolanda Ferris | Construction Administrator | 303-555-0147 | y.ferris@dunmorelindqvist.example |
| Ridgeline Waterproofing LLC | Subcontractor 07 13 26 | Boyd Tanner | President | 720-555-0190 | boyd@ridgelinewp.example |
| Tallgrass Supply | Material supplier | Keisha Monroe | Sales | 720-555-0166 | kmonroe@tallgrass.example |
| Front Range Steel | Subcontractor 05 12 00 | Al Jurado | Detailer | 970-555-0103 | |
""")
A.eml("Ridgeline package 027.eml", "Boyd Tanner <boyd@ridgelinewp.example>", "Marisol Quintana <m.quintana@wexcombe.example>", "Thu, 21 Aug 2025 15:48:00 -0600", "Waterproofing submittal", """
Marisol,

our package for the below-grade walls goes to you by courier tomorrow. It has the data sheets, the detail sheets W-1 to W-6 (three prints, dated August 19), two sets of samples and Marlowe's letter that certifies us.

One deviation: at the elevator pit we ask to use Marlowe's liquid membrane LM-40 in place of the sheet, since the pit is too tight for laps. No change in cost.

Lead time for the membrane is 3 weeks after approval. We need to start on the north wall on October 6.

Boyd
""")
A.docx("OAC Meeting 11 minutes.docx", """
# OAC Meeting No. 11
August 20, 2025, 10:00 AM, jobsite trailer. Present: Deborah Stang (Owner), Yolanda Ferris (Architect), Marisol Quintana, Grant Holloway (Wexcombe).
11.1 Foundation walls: north wall stripped, ready for waterproofing after honeycomb patching.
11.2 Y. Ferris will review the waterproofing package herself and asked for one electronic set plus the samples by courier.
11.3 RFI 034 (waterstop at slab joint) answered August 15: use hydrophilic strip, see ASK-12.
11.4 Structural steel submittal 021 came back Approved as Noted on June 13.
11.5 Owner asked for the color chart of the storefront; still to come.
""")
A.pdf("Marlowe certification letter.pdf", """
# Marlowe Barrier Systems
August 12, 2025
To whom it may concern
Ridgeline Waterproofing LLC, Commerce City, CO, is a certified installer of the Preprufit system, certificate number MBS-7719, valid through December 31, 2026.
Preprufit 300 is manufactured in Joliet, Illinois. Typical properties:
| Thickness | 64 mils |
| Hydrostatic resistance | 231 ft |
| Peel adhesion | 10.2 lbf/in |
Sincerely, Trent Abelard, Technical Services
""")
A.docx("Architect review of 021.docx", """
# Dunmore Lindqvist Architects, PC – Submittal review
Submittal 021, structural steel shop drawings. Received June 2, 2025, returned June 13, 2025.
Action: Approved as noted. Reviewer: Peter Lindqvist. Stamp no. 0417.
Comments: confirm bolt grade at grid 4; field measure embeds. Resubmittal is not required.
""")
A.csv("RFI Log.csv", """
| RFI | Date | Subject | Spec | Answered | Status |
| 031 | 07/28/2025 | Embed at stair 2 | 05 12 00 | 08/04/2025 | Closed |
| 034 | 08/08/2025 | Waterstop at slab joint below grade | 07 13 26 | 08/15/2025 | Closed |
| 036 | 08/19/2025 | Storefront sill flashing | 08 41 13 | | Open |
""")
A.csv("Schedule lookahead.csv", """
| Activity | Description | Start | Finish | Float days |
| A1210 | Patch honeycomb north wall | 08/25/2025 | 09/05/2025 | 12 |
| A1230 | Waterproofing north wall | 10/06/2025 | 10/24/2025 | 4 |
| A1240 | Waterproofing elevator pit | 10/13/2025 | 10/17/2025 | 9 |
| A1300 | Backfill north wall | 10/27/2025 | 11/07/2025 | 4 |
""")
A.md("Superintendent log Aug 2025.md", """
# Superintendent log – G. Holloway

08/18 Stripped north wall forms. 11 carpenters. 91 °F.
08/20 OAC meeting. Walked the wall with Yolanda; honeycomb at two spots by grid C.
08/22 Courier left the Ridgeline package at 2:10 PM: binder, tube of prints, sample box. Signed for it.
08/25 Marisol numbered the package as 027 and told me it goes out today by courier, one set also by e-mail.
""")
A.pdf("Notice to Proceed.pdf", """
# Notice to Proceed
March 3, 2025. Prairie Health Cooperative directs Wexcombe Builders Inc. to start the Work of the Cottonwood Family Clinic on March 10, 2025. Building permit no. BP-25-0884, City of Aurora. Draft substantial completion per the schedule.
""")

f = Form("en-us-submittal-transmittal-027", "wexcombe", "Cottonwood Clinic", "en", "The form names transmittal 027.", font="Cambria")
f.h("SUBMITTAL TRANSMITTAL")
f.p("Transmittal No. 027        Revision: 0", bold=True)
f.line(("Date sent:", v("08/25/2025", "Superintendent log", "f", "August 25, 2025", "25 August 2025", "8/25/2025", "2025-08-25", as_="date:Pick a date")), ("Sent via:", v("courier", "Superintendent log", "s", "Courier and e-mail")))
f.kv([
 ["PROJECT", v("Cottonwood Family Clinic", "Owner Contractor", "s", "Cottonwood Clinic", as_="ff:"), "ARCHITECT'S PROJECT NO.", v("DL-2207", "Owner Contractor", "s", as_="ff:")],
 ["ADDRESS OF WORK", v("4410 Sheridan Parkway, Aurora, CO", "Owner Contractor", "n", "4410 Sheridan Parkway", as_="ff:"), "CONTRACTOR'S JOB NO.", x()],
 ["OWNER", v("Prairie Health Cooperative", "Owner Contractor", "s", as_="ff:"), "DATE OF AGREEMENT", v("February 11, 2025", "Owner Contractor", "s", "02/11/2025", "2/11/2025", "11 February 2025", "2025-02-11", as_="ff:")],
 ["CONTRACT SUM", v("$11,846,000", "Owner Contractor", "s", "11,846,000", "11846000", as_="ff:"), "BUILDING PERMIT", v("BP-25-0884", "Notice to Proceed", "s", as_="ff:")],
])
f.p("TO (Architect)", bold=True)
f.kv([
 ["Firm", v("Dunmore Lindqvist Architects, PC", "Owner Contractor", "n", "Dunmore Lindqvist Architects", "Dunmore Lindqvist")],
 ["Attention", v("Yolanda Ferris", "OAC Meeting", "f", "Y. Ferris")],
 ["Title", v("Construction Administrator", "Project Directory", "s")],
 ["Phone", v("303-555-0147", "Project Directory", "s", "(303) 555-0147")],
 ["Submittals e-mail", v("submittals@dunmorelindqvist.example", "Owner Contractor", "s")],
 ["Fax", o("no fax number is given")],
])
f.p("FROM (Contractor)", bold=True)
f.kv([
 ["Firm", v("Wexcombe Builders Inc.", "Owner Contractor", "s", "Wexcombe Builders")],
 ["Street address", v("2210 Larimer Row, Denver, CO 80205", "company sheet", "n", "2210 Larimer Row", "2210 Larimer Row, Denver, CO 80205, USA")],
 ["Project Manager", v("Marisol Quintana", "Staff list", "s", "M. Quintana")],
 ["Field lead", v("Grant Holloway", "Staff list", "s", "G. Holloway")],
 ["Contractor's license no.", o("not stated; only the entity number")],
])
f.p("SUBMITTAL DETAILS", bold=True)
f.kv([
 ["Specification section", v("07 13 26", "Spec 07", "s"), "Section title", v("SELF-ADHERING SHEET WATERPROOFING", "Spec 07", "s")],
 ["Subcontractor", v("Ridgeline Waterproofing LLC", "Project Directory", "s", "Ridgeline Waterproofing"), "Subcontractor contact", v("Boyd Tanner", "Project Directory", "s")],
 ["Manufacturer", v("Marlowe Barrier Systems", "Spec 07", "n", "Marlowe"), "Product", v("Preprufit 300", "Spec 07", "n")],
 ["Installer certificate no.", v("MBS-7719", "Marlowe cert", "s"), "Certificate valid through", v("December 31, 2026", "Marlowe cert", "s", "12/31/2026", "31 December 2026", "2026-12-31")],
 ["Response required not later than", v("09/12/2025", "Submittal Register", "s", "September 12, 2025", "9/12/2025", "12 September 2025", "2025-09-12"), "Architect's review time", v("ten (10) business days", "Owner Contractor", "n", "10 business days", "ten business days")],
 ["Lead time after approval", v("3 weeks", "Ridgeline package", "s", "three weeks"), "Scheduled start of installation", v("10/06/2025", "Schedule lookahead", "n", "October 6, 2025", "10/6/2025", "October 6", "2025-10-06", "6 October 2025")],
 ["Related RFI", v("034", "RFI Log", "n", "RFI 034", "34"), "Related change order", o("no change order; no change in cost")],
 ["Guarantee period", v("15 years", "Spec 07", "s"), "LEED credit", o("LEED is nowhere mentioned")],
 ["Country of VOC certification", o("nothing on VOC"), "Bond number", o("nothing on bonds")],
])
f.p("ITEMS TRANSMITTED", bold=True)
R = "Submittal Register"
f.grid(["Item", "Qty", "Article", "Title", "Kind of submission"], [
 [v("027-1", R, "n"), v("1", R, "s"), v("1.5.A", R, "s"), v("Preprufit 300 sheet membrane data sheets", R, "s"), v("Product data", R, "n")],
 [v("027-2", R, "n"), v("3", R, "s"), v("1.5.B", R, "s"), v("Penetration and corner details W-1 to W-6", R, "s"), v("Shop drawing", R, "n")],
 [v("027-3", R, "n"), v("2", R, "s"), v("1.5.C", R, "s"), v("Membrane and protection board samples, 6 x 6 in", R, "s"), v("Sample", R, "n")],
 [v("027-4", R, "n"), v("1", R, "s"), v("1.6.B", R, "s"), v("Installer certificate from manufacturer", R, "s"), v("Certificate", R, "n")],
 [o("only four items in 027")] + [o("only four items in 027"), x(), x(), x()],
])
f.kv([["Deviations from the contract documents", c("Ridgeline package", "n", "LM-40", "liquid membrane")],
      ["Remarks of the Contractor", x()]])
f.p("CONTRACTOR'S REVIEW", bold=True)
f.line(("Reviewed by:", o("review by hand")), ("Signature:", o("signature")))
f.line(("Date reviewed:", o("review by hand, no date given")), u=20)
f.p("ARCHITECT'S ACTION (for Architect's use)", bold=True)
f.checks("Action:", ("Approved", o("not yet reviewed")), ("Approved as noted", o("only submittal 021 was approved as noted")), ("Revise and resubmit", o("not yet reviewed")), ("Rejected", o("not yet reviewed")))
f.kv([["Date received", o("for the Architect; only 021 has a date")], ["Date returned", o("for the Architect; only 021 has a date")], ["Stamp no.", o("0417 is the stamp of 021")], ["Reviewer's comments", o("for the Architect")], ["Architect's signature", o("signature")], ["Consultant review (name)", o("no consultant named")]])
f.kv([["Architect's log no.", o("for the Architect")], ["Samples returned on", o("not yet returned")], ["Freight bill no.", o("not stated")], ["Fabrication release", o("not stated")]])
f.done()

# ------------------------------------------------------------------ India
N = Proj("wexcombe", "Kothrud Depot", style=dict(font="Times New Roman", head="Wexcombe India Pvt. Ltd. – Kothrud Metro Depot, Package DP-3", datefmt="dd-mm-yyyy", color="E2EFDA"))
N.xlsx("MIR register.xlsx", """
## MIR
| MIR No. | Date | Material | Make | Qty received | Unit | Challan No. | Location of stacking | Inspection time | Status |
| MIR-109 | 2025-06-30 | OPC 53 cement | Deccan Cements | 40 | MT | DC/88120 | Cement godown | 11:00 | Accepted |
| MIR-110 | 2025-07-02 | TMT bars Fe 500D 16 mm | Konark Ispat | 22.410 | MT | KI/25-26/1877 | Yard B | 15:00 | Accepted |
| MIR-112 | 2025-07-08 | TMT bars Fe 500D | Konark Ispat | 31.640 | MT | KI/25-26/1934 | Yard C, bay 2 | 10:30 | |
| MIR-113 | 2025-07-09 | HDPE membrane 1.5 mm | Garuda Liners | 2400 | sqm | GL/412 | Covered shed | 12:00 | |
""")
N.pdf("Delivery challan KI-25-26-1934.pdf", """
# KONARK ISPAT LIMITED – Delivery challan cum invoice
| Challan No. | KI/25-26/1934 | Date | 07-07-2025 |
| Vehicle No. | MH 12 QT 6604 | L.R. No. | 55821 |
| Consignee | Wexcombe India Pvt. Ltd., Kothrud Depot site | P.O. No. | WI/KD/PO/0187 |
| E-way bill | 2714 0098 3321 | Works | Jalna, Maharashtra |
| Size | Heat No. | Bundles | Weight MT | Length |
| 12 mm | JL-48821 | 6 | 9.870 | 12 m |
| 20 mm | JL-48835 | 7 | 12.450 | 12 m |
| 25 mm | JL-48840 | 5 | 9.320 | 12 m |
Total 31.640 MT. Rate ex-works Rs. 56,400 per MT plus GST 18 %.
""")
N.pdf("MTC KI-48821-48840.pdf", """
# Mill test certificate KI/MTC/2025/3307
Konark Ispat Limited, Jalna. BIS licence CM/L-7300412. Grade Fe 500D to IS 1786:2008. Date of certificate 05-07-2025.
| Size | Heat No. | Yield stress N/mm2 | UTS N/mm2 | Elongation % | C % | CE % | Bend / rebend |
| 12 mm | JL-48821 | 548 | 641 | 18.2 | 0.21 | 0.38 | Satisfactory |
| 20 mm | JL-48835 | 556 | 652 | 17.6 | 0.22 | 0.39 | Satisfactory |
| 25 mm | JL-48840 | 561 | 660 | 17.1 | 0.22 | 0.40 | Satisfactory |
""")
N.pdf("Letter of Award.pdf", """
# Letter of Award No. PMRC/DP-3/LOA/2024/61
Date: 18-11-2024. From: Pune Metro Rolling Corporation (Employer). To: Wexcombe India Pvt. Ltd.
Name of work: Design and construction of depot buildings, pits and yard drainage at Kothrud, Package DP-3.
Contract price: Rs. 148.62 crore. Time for completion: 30 months from the commencement date 02-12-2024. Performance security 5 %.
General Consultant (Engineer): Setuved Consultants LLP. Contract conditions: FIDIC Yellow Book 1999.
""")
N.docx("Approved makes rev 3.docx", """
# List of approved makes, revision 3
Approved by Setuved Consultants LLP on 12-03-2025, letter SVC/DP3/QA/0142.
| Material | Standard | Approved makes | Approval ref. |
| Reinforcement steel | IS 1786:2008 | Konark Ispat; Vindhya Steel | MAR-004 |
| Cement OPC 53 | IS 269 | Deccan Cements | MAR-002 |
| HDPE membrane | GRI-GM13 | Garuda Liners | MAR-017 |
Makes that are not listed need a fresh material approval request.
""")
N.docx("Field quality plan extract.docx", """
# Field quality plan FQP-DP3-02, rev 1 – incoming materials
| Sl. | Material | Check | Frequency | Reference | Category |
| 3 | Reinforcement steel | Make, ISI mark and grade marking | each lot | IS 1786 | A |
| 4 | Reinforcement steel | Weight per metre | 3 pieces per size | IS 1786 cl. 7 | A |
| 5 | Reinforcement steel | Tensile, bend and rebend by third-party lab | one sample per 40 MT per size | IS 1608 | B |
| 6 | Reinforcement steel | Rust, oil, straightness | each lot | visual | C |
Category A: witnessed by the Engineer. 24 hours' notice of inspection. Steel is to be stacked on sleepers at least 150 mm above ground.
""")
N.csv("Stores ledger July.csv", """
| Date | GRN No. | Item | Size | Qty MT | Weighbridge slip | Bin |
| 02-07-2025 | GRN-0451 | TMT Fe 500D | 16 mm | 22.410 | WB-9920 | Yard B |
| 08-07-2025 | GRN-0458 | TMT Fe 500D | 12, 20, 25 mm | 31.580 | WB-9977 | Yard C bay 2 |
| 09-07-2025 | GRN-0459 | HDPE membrane | 1.5 mm | | | Covered shed |
""")
N.xlsx("Weight per metre checks.xlsx", """
## Checks
| Date | MIR No. | Size mm | Piece | Measured kg/m | Nominal kg/m | Deviation % |
| 2025-07-02 | MIR-110 | 16 | mean of 3 | 1.566 | 1.58 | -0.89 |
| 2025-07-08 | MIR-112 | 12 | mean of 3 | 0.874 | 0.89 | -1.80 |
| 2025-07-08 | MIR-112 | 20 | mean of 3 | 2.441 | 2.47 | -1.17 |
| 2025-07-08 | MIR-112 | 25 | mean of 3 | 3.812 | 3.85 | -0.99 |
""")
N.pdf("Third party lab report MIR-110.pdf", """
# Sahyadri Material Laboratory (NABL TC-6120) – Test report SML/07/25/0330
Sample: TMT bar 16 mm, MIR-110, heat JL-48790. Date of report 07-07-2025.
| Yield stress | 541 N/mm2 | UTS | 634 N/mm2 | Elongation | 18.0 % |
Bend and rebend: no cracks. Sample conforms to IS 1786:2008 Fe 500D.
""")
N.docx("Weekly QA meeting 27.docx", """
# Weekly QA/QC meeting no. 27 – 9 July 2025
Present: Rukmini Salvi (QA/QC, Wexcombe), Faiz Ansari (Stores), Devendra Kale (Quality Expert, Setuved).
27.1 MIR-110 closed after the lab report.
27.2 MIR-112: samples of 12, 20 and 25 mm drawn in the presence of Mr Kale on 8 July and sent to Sahyadri Material Laboratory. Report is awaited.
27.3 The shortage of 60 kg at the weighbridge against the challan is to be taken up with Konark Ispat.
27.4 HDPE membrane rolls to be kept out of the sun.
""")
N.md("Stores notes.md", """
# Stores notes – Faiz

- 02/07 16 mm unloaded with hydra, Yard B, all ok.
- 08/07 Trailer MH 12 QT 6604 in at 08:15, out 09:50. Unloaded at Yard C on sleepers, 200 mm clear of ground. Light surface rust on two bundles of 25 mm, rest clean. Bars tagged, ISI mark seen.
- 09/07 liner rolls came without COA, asked driver.
""")
N.eml("Steel for wheel lathe pit.eml", "Rukmini Salvi <r.salvi@wexcombe.example>", "Devendra Kale <d.kale@setuved.example>", "Mon, 7 Jul 2025 17:30:00 +0530", "Notice of inspection, steel", """
Dear Mr Kale,

we expect a trailer of reinforcement from Konark Ispat tonight, 12, 20 and 25 mm, meant for the wheel lathe pit raft. We will raise MIR-112 and request your presence tomorrow at 10:30 in Yard C.

Regards,
Rukmini Salvi
QA/QC Engineer
""", cc="Anand Deshmukh <a.deshmukh@wexcombe.example>")
N.xlsx("PO register.xlsx", """
## PO
| PO No. | Date | Vendor | Item | Qty | Rate Rs/MT | Payment |
| WI/KD/PO/0171 | 2025-05-12 | Deccan Cements | OPC 53 | 400 | 6850 | 30 days |
| WI/KD/PO/0187 | 2025-06-18 | Konark Ispat | TMT Fe 500D | 120 | 56400 | 45 days |
| WI/KD/PO/0192 | 2025-06-26 | Garuda Liners | HDPE 1.5 mm | 2400 | | advance |
""")

f = Form("en-in-material-inspection-request-112", "wexcombe", "Kothrud Depot", "en", "The form names MIR-112.", font="Times New Roman")
f.head("Format: QF-DP3-07")
f.h("MATERIAL INSPECTION REQUEST (MIR)")
f.kv([
 ["MIR No.", "MIR-112", "Date", v("08-07-2025", "MIR register", "s", "8 July 2025", "08/07/2025", "08.07.2025", "2025-07-08")],
 ["Name of work", v("Design and construction of depot buildings, pits and yard drainage at Kothrud, Package DP-3", "Letter of Award", "s", "Design and construction of depot buildings, pits and yard drainage at Kothrud"), "LOA No.", v("PMRC/DP-3/LOA/2024/61", "Letter of Award", "s")],
 ["Client", v("Pune Metro Rolling Corporation", "Letter of Award", "s"), "Engineer", v("Setuved Consultants LLP", "Letter of Award", "s", "Setuved Consultants")],
 ["Contractor", v("Wexcombe India Pvt. Ltd.", "Letter of Award", "f", "Wexcombe India Pvt Ltd", "Wexcombe India"), "GSTIN of Contractor", v("27AACCW4471K1Z6", "company sheet", "s")],
 ["LOA date", v("18-11-2024", "Letter of Award", "s", "18 November 2024", "18/11/2024", "18.11.2024", "2024-11-18"), "Insurance policy No.", o("no policy number in the folder")],
])
f.p("PART A – By Contractor", bold=True)
f.line(("Material offered:", v("TMT bars Fe 500D", "MIR register", "n", "TMT bars", "TMT Fe 500D")))
f.line(("Brand:", v("Konark Ispat", "MIR register", "s", "Konark Ispat Limited", as_="<<make>>")), ("Place of manufacture:", v("Jalna", "Delivery challan", "n", "Jalna, Maharashtra", as_="<<works>>")))
f.line(("Location of use:", v("wheel lathe pit raft", "Steel for wheel lathe pit", "f", "wheel lathe pit")))
f.kv([
 ["P.O. No.", v("WI/KD/PO/0187", "PO register", "s"), "P.O. date", v("18-06-2025", "PO register", "n", "18 June 2025", "18/06/2025", "18.06.2025", "2025-06-18")],
 ["Challan No.", v("KI/25-26/1934", "MIR register", "s"), "Challan date", v("07-07-2025", "Delivery challan", "n", "7 July 2025", "07/07/2025", "07.07.2025", "2025-07-07")],
 ["Truck registration", v("MH 12 QT 6604", "Delivery challan", "s"), "L.R. No.", v("55821", "Delivery challan", "s")],
 ["E-way bill No.", v("2714 0098 3321", "Delivery challan", "s", "271400983321"), "Weighbridge slip No.", v("WB-9977", "Stores ledger", "s")],
 ["GRN No.", v("GRN-0458", "Stores ledger", "s"), "Qty as per challan (MT)", v("31.640", "Delivery challan", "s", "31.64")],
 ["Qty as per weighbridge (MT)", v("31.580", "Stores ledger", "f", "31.58"), "Difference to challan (kg)", v("60", "Weekly QA", "s", "60 kg")],
 ["Stacked at", v("Yard C, bay 2", "MIR register", "n", "Yard C bay 2", "Yard C"), "Time of inspection", v("10:30", "MIR register", "s", "10.30")],
 ["Approved make ref.", v("MAR-004", "Approved makes", "n"), "Relevant standard", v("IS 1786:2008", "Approved makes", "s", "IS 1786")],
 ["MTC No.", v("KI/MTC/2025/3307", "MTC KI", "n"), "MTC date", v("05-07-2025", "MTC KI", "n", "5 July 2025", "05/07/2025", "05.07.2025", "2025-07-05")],
 ["BIS licence No.", v("CM/L-7300412", "MTC KI", "s", "CM/L - 7300412"), "Shelf life / expiry", o("not stated, steel has none")],
 ["Third-party lab", v("Sahyadri Material Laboratory", "Weekly QA", "n", "Sahyadri Material Laboratory (NABL TC-6120)"), "Third-party report No.", o("report for MIR-112 awaited; SML/07/25/0330 is MIR-110")],
 ["Third-party report date", o("report for MIR-112 awaited"), "Country of origin certificate", o("no such certificate")],
])
f.p("Details of the lot", bold=True)
f.grid(["Sl.", "Dia.", "Cast No.", "Bundles", "Tonnage", "Yield stress (N/mm²)", "Lab UTS (N/mm²)"], [
 ["1", v("12 mm", "Delivery challan", "s", "12"), v("JL-48821", "Delivery challan", "s"), v("6", "Delivery challan", "s"), v("9.870", "Delivery challan", "s", "9.87"), v("548", "MTC KI", "s"), o("lab report awaited")],
 ["2", v("20 mm", "Delivery challan", "s", "20"), v("JL-48835", "Delivery challan", "s"), v("7", "Delivery challan", "s"), v("12.450", "Delivery challan", "s", "12.45"), v("556", "MTC KI", "s"), o("lab report awaited")],
 ["3", v("25 mm", "Delivery challan", "s", "25"), v("JL-48840", "Delivery challan", "s"), v("5", "Delivery challan", "s"), v("9.320", "Delivery challan", "s", "9.32"), v("561", "MTC KI", "s"), o("lab report awaited")],
 ["4", o("only three sizes")] + [o("only three sizes"), x(), x(), x(), x()],
])
f.kv([["Condition on arrival (rust, straightness)", c("Stores notes", "n", "surface rust", "two bundles of 25 mm")], ["Clearance above ground", v("200 mm", "Stores notes", "n")],
      ["Weight per metre, 12 mm (kg/m)", v("0.874", "Weight per metre", "s")], ["Weight per metre, 20 mm (kg/m)", v("2.441", "Weight per metre", "s")], ["Weight per metre, 16 mm (kg/m)", o("16 mm is not in this lot, only in MIR-110")]])
f.line(("Offered by (name):", x()), ("Signature:", o("signature")))
f.p("PART B – By Engineer", bold=True)
f.line(("Inspected by:", x()), ("Inspected on:", o("for the Engineer")))
f.checks("Result:", ("Accepted", o("status in the register is blank")), ("Accepted with comments", o("not decided")), ("Rejected", o("not decided")))
f.kv([["Engineer's remarks", o("for the Engineer")], ["Quantity accepted (MT)", o("not decided")], ["Quantity rejected (MT)", o("not decided")], ["Disposal of rejected material", o("not decided")], ["Signature and seal, Engineer", o("signature")], ["Employer's representative", o("no name of the Employer's representative")]])
f.kv([["Store issue slip No.", o("nothing issued yet")], ["Test fee receipt No.", o("not stated")], ["Royalty pass No.", o("not stated")]])
f.done()

# ------------------------------------------------------------------ vault 2: Kolb & Steindl (de): AT, DE
K = Proj("kolb-steindl", style=dict(font="Calibri", head="Kolb & Steindl Baumanagement"))
K.docx("Firmenblatt.docx", """
# Kolb & Steindl Baumanagement
Örtliche Bauaufsicht, Objektüberwachung, Projektsteuerung.
| Gesellschaft | Sitz | Register | UID / USt-IdNr. |
| Kolb & Steindl Baumanagement ZT GmbH | Untere Donaulände 41, 4020 Linz | FN 318842 w | ATU 64411870 |
| Kolb & Steindl Baumanagement Passau GmbH | Innstadtkai 9, 94032 Passau | HRB 9917 Passau | DE 298 116 045 |
Haftpflichtversicherung: Donauländische Versicherung AG, Polizze 70-3318842.
""")
K.xlsx("Mitarbeiter.xlsx", """
## Mitarbeiter
| Name | Funktion | Büro | Telefon | E-Mail |
| DI Veronika Steindl | Geschäftsführerin | Linz | +43 732 55510-10 | steindl@kolb-steindl.example |
| Ing. Lukas Aigner | Örtliche Bauaufsicht | Linz | +43 732 55510-22 | aigner@kolb-steindl.example |
| Dipl.-Ing. Bernd Kolb | Geschäftsführer | Passau | +49 851 77120-11 | kolb@kolb-steindl.example |
| Annegret Voss | Objektüberwacherin | Passau | +49 851 77120-24 | voss@kolb-steindl.example |
""")

O = Proj("kolb-steindl", "VS Ottendorf", style=dict(font="Calibri", head="VS Ottendorf – Zubau und Sanierung · ÖBA Kolb & Steindl", datefmt="dd.mm.yyyy", color="FFF2CC"))
O.xlsx("MKF-Register.xlsx", """
## Register
Mehrkostenforderungen VS Ottendorf, Stand 18.09.2025
| MKF Nr. | Auftragnehmer | Gewerk | Gegenstand | Eingang | Gefordert netto EUR | Geprüft netto EUR | Zusatzauftrag Nr. | Status |
| 05 | Bau Hinterleitner GmbH | Baumeister | Entsorgung Altlast Heizöltank | 2025-06-11 | 18450.00 | 16920.00 | ZA-03 | beauftragt |
| 06 | Elektro Pichlbauer KG | Elektro | Zusätzliche Brandmeldelinien | 2025-07-24 | 7310.00 | 7310.00 | ZA-04 | beauftragt |
| 07 | Bau Hinterleitner GmbH | Baumeister | Unterfangung Bestandsfundament Achse C | 2025-08-27 | 34286.40 | 29874.60 | ZA-05 | geprüft |
| 08 | Trockenbau Rader GmbH | Trockenbau | Akustikdecke Musikraum | 2025-09-10 | 5120.00 | | | in Prüfung |
""")
O.pdf("MKF 07 Schreiben Hinterleitner.pdf", """
# Bau Hinterleitner GmbH
Gewerbestraße 14, 4072 Alkoven
An: Kolb & Steindl Baumanagement ZT GmbH, z. H. Herrn Ing. Aigner. Datum: 26. August 2025. Zeichen: HI-25/0418
## Mehrkostenforderung Nr. 07 – Unterfangung Bestandsfundament Achse C
Beim Aushub am 11. August 2025 zeigte sich, dass das Streifenfundament des Altbaus in Achse C um 85 cm höher gegründet ist als im Bestandsplan dargestellt. Die Unterfangung in Abschnitten war im Leistungsverzeichnis nicht enthalten. Die Anmeldung dem Grunde nach erfolgte mit Schreiben vom 13. August 2025.
| Pos. | Leistung | Menge | EH | EP EUR | Betrag EUR |
| Z07.01 | Handaushub in Abschnitten | 46,00 | m³ | 118,40 | 5.446,40 |
| Z07.02 | Unterfangungsbeton C25/30 | 38,00 | m³ | 412,00 | 15.656,00 |
| Z07.03 | Schalung Unterfangung | 92,00 | m² | 84,00 | 7.728,00 |
| Z07.04 | Regie Vorarbeiter | 96,00 | h | 56,83 | 5.456,00 |
Summe netto EUR 34.286,40. Wir beantragen eine Verlängerung der Bauzeit um 9 Arbeitstage.
Ing. Josef Hinterleitner, Geschäftsführer
""")
O.docx("Prüfvermerk MKF 07.docx", """
# Prüfvermerk der ÖBA zu MKF 07
Linz, 16. September 2025, Ing. Lukas Aigner
Dem Grunde nach: anerkannt. Das Baugrund- und Bestandsrisiko liegt beim Auftraggeber (ÖNORM B 2110, Abschnitt 7.2.1), die Abweichung war für den Auftragnehmer nicht erkennbar.
Der Höhe nach:
| Pos. | Geprüfte Menge | EH | Geprüfter EP EUR | Geprüfter Betrag EUR |
| Z07.01 | 46,00 | m³ | 112,10 | 5.156,60 |
| Z07.02 | 38,00 | m³ | 405,00 | 15.390,00 |
| Z07.03 | 92,00 | m² | 79,00 | 7.268,00 |
| Z07.04 | 36,00 | h | 57,22 | 2.060,00 |
Summe geprüft netto EUR 29.874,60. Der Abzug betrifft vor allem Regiestunden ohne bestätigten Regiebericht.
Bauzeit: Von den beantragten 9 Arbeitstagen werden 6 Arbeitstage anerkannt. Preisbasis: Urkalkulation, K3-Blatt vom 14.01.2025.
Empfehlung: Beauftragung als Zusatzauftrag.
""")
O.pdf("Auftragsschreiben Baumeister.pdf", """
# Auftragsschreiben
Marktgemeinde Ottendorf an der Steyr, Marktplatz 1, 4594 Ottendorf
Datum: 20. Februar 2025. An: Bau Hinterleitner GmbH.
Wir beauftragen Sie mit den Baumeisterarbeiten für das Bauvorhaben "Volksschule Ottendorf, Zubau und Sanierung" auf Grundlage Ihres Angebotes vom 14.01.2025.
| Auftragsnummer | OTT-VS-2025-01 |
| Hauptauftragssumme netto | EUR 1.284.500,00 |
| Vertragsgrundlage | ÖNORM B 2110 |
| Deckungsrücklass | 5 % |
| Haftungsrücklass | 2 % |
| Zahlungsfrist | 30 Tage |
| Fertigstellung laut Vertrag | 12.12.2025 |
| Vertragsstrafe | 0,5 ‰ je Kalendertag |
Für die Marktgemeinde: Bürgermeisterin Elfriede Zauner
""")
O.xlsx("Kostenverfolgung.xlsx", """
## Baumeister
| Position | Betrag netto EUR |
| Hauptauftrag OTT-VS-2025-01 | 1284500.00 |
| ZA-01 Winterbaumaßnahmen | 6240.00 |
| ZA-03 Entsorgung Heizöltank | 16920.00 |
| Summe beauftragt vor MKF 07 | 1307660.00 |
## Budget
| Kostenbereich | Budget netto EUR | Reserve netto EUR |
| 2 Bauwerk-Rohbau | 1420000.00 | 58000.00 |
| 3 Bauwerk-Technik | 690000.00 | 21000.00 |
""")
O.csv("Terminplan September.csv", """
| Vorgang | Bezeichnung | Anfang | Ende | Gewerk |
| 210 | Unterfangung Achse C | 22.09.2025 | 07.10.2025 | Baumeister |
| 220 | Bodenplatte Zubau | 08.10.2025 | 17.10.2025 | Baumeister |
| 310 | Brandmeldeanlage Rohinstallation | 20.10.2025 | 31.10.2025 | Elektro |
""", ";")
O.docx("Baubesprechung 14.docx", """
# Baubesprechung Nr. 14
Ort: Baucontainer Ottendorf, 9. September 2025. Anwesend: Bgm. Zauner (AG), DI Reitbauer (Architektur), Ing. Aigner (ÖBA), Ing. Hinterleitner (Baumeister), DI Moshammer (Statik).
14.1 Unterfangung Achse C: Statiker DI Moshammer gibt die Abschnittslänge mit höchstens 1,20 m vor, Plan ST-031 Index B.
14.2 Der Gemeindevorstand behandelt die Mehrkosten der Unterfangung in der Sitzung am 25. September 2025.
14.3 Elektro: Brandmeldelinien laut ZA-04 können begonnen werden.
14.4 Der Schulbetrieb beginnt am 8. September, Lärmarbeiten nur ab 13 Uhr.
""")
O.md("ÖBA Bautagesberichte August.md", """
# ÖBA-Tagesberichte August 2025 (Aigner)

**11.08.** sonnig, 29 °C. Baumeister 7 Mann. Aushub Achse C: Fundamentunterkante Altbau freigelegt, liegt deutlich höher als im Plan. Arbeiten dort eingestellt, Fotos 112 bis 119.

**13.08.** Baumeister meldet Mehrkosten an. Statiker verständigt.

**14.08.** Regen, 18 °C. Baumeister 5 Mann, Arbeiten an der Ostseite.

**27.08.** MKF 07 eingegangen, Poststempel vom Vortag.
""")
O.eml("Statik Unterfangung.eml", "DI Clemens Moshammer <moshammer@statik-m.example>", "Ing. Lukas Aigner <aigner@kolb-steindl.example>", "Thu, 21 Aug 2025 10:05:00 +0200", "Unterfangung Achse C", """
Lieber Lukas,

die Unterfangung ist unvermeidbar, Länge 24,60 m, mittlere Höhe 1,05 m. Beton C25/30 reicht. Plan ST-031 kommt diese Woche.
Bodengutachten Fa. Geolinz liegt in dem Punkt richtig, der Bestandsplan aus 1964 nicht.

Schöne Grüße
Clemens
""")
O.pdf("MKF 06 Pichlbauer.pdf", """
# Elektro Pichlbauer KG – Mehrkostenforderung Nr. 06
23. Juli 2025, Zeichen EP-0771. Zusätzliche Brandmeldelinien nach Auflage der Feuerpolizei.
| Pos. | Leistung | Menge | Betrag EUR |
| Z06.01 | Melder mit Sockel | 34 Stk | 4.930,00 |
| Z06.02 | Leitung und Rohr | 420 m | 2.380,00 |
Summe netto EUR 7.310,00. Keine Auswirkung auf die Bauzeit. Skonto 3 % bei Zahlung in 14 Tagen.
""")
O.docx("Projektbeteiligte.docx", """
# Projektbeteiligte VS Ottendorf
| Rolle | Firma | Ansprechperson | Telefon |
| Bauherr / Auftraggeber | Marktgemeinde Ottendorf an der Steyr | Bgm. Elfriede Zauner | +43 7257 6110 |
| Architektur | Reitbauer Architekten ZT | DI Simone Reitbauer | +43 7252 48120 |
| Statik | Moshammer Tragwerk | DI Clemens Moshammer | +43 732 66204 |
| Baumeister | Bau Hinterleitner GmbH | Ing. Josef Hinterleitner | +43 7274 7199 |
| Elektro | Elektro Pichlbauer KG | Mario Pichlbauer | +43 7257 6443 |
""")

ka, ma, pv, au, rg = "Kostenverfolgung", "MKF 07 Schr", "Prüfvermerk", "Auftragsschr", "MKF-Register"
f = Form("de-at-zusatzauftrag-mkf-07", "kolb-steindl", "VS Ottendorf", "de", "Das Deckblatt nennt MKF 07.")
f.foot("Formblatt ÖBA-22 · Seite 1")
f.h("Deckblatt Zusatzauftrag")
f.p("zur Mehrkostenforderung (MKF) Nr. 07", bold=True)
f.kv([
 ["Bauvorhaben", v("Volksschule Ottendorf, Zubau und Sanierung", au, "s", "Volksschule Ottendorf", "VS Ottendorf"), "Auftragsnummer", v("OTT-VS-2025-01", au, "s")],
 ["Auftraggeber", v("Marktgemeinde Ottendorf an der Steyr", "Projektbeteiligte", "s", "Marktgemeinde Ottendorf"), "Vertreten durch", v("Elfriede Zauner", au, "f", "Bgm. Elfriede Zauner", "Bürgermeisterin Elfriede Zauner", "Zauner")],
 ["Anschrift AG", v("Marktplatz 1, 4594 Ottendorf", au, "n", "Marktplatz 1"), "Telefon AG", v("+43 7257 6110", "Projektbeteiligte", "s")],
 ["Auftragnehmer", v("Bau Hinterleitner GmbH", rg, "s", "Bau Hinterleitner"), "Gewerk", v("Baumeister", rg, "s", "Baumeisterarbeiten")],
 ["Anschrift AN", v("Gewerbestraße 14, 4072 Alkoven", ma, "n", "Gewerbestraße 14"), "UID-Nr. AN", o("UID des Auftragnehmers steht nirgends")],
 ["Örtliche Bauaufsicht", v("Kolb & Steindl Baumanagement ZT GmbH", ma, "n", "Kolb & Steindl Baumanagement", "Kolb & Steindl"), "Bearbeiter ÖBA", v("Ing. Lukas Aigner", pv, "n", "Lukas Aigner", "Aigner")],
 ["Vertragsgrundlage", v("ÖNORM B 2110", au, "s"), "Auftragsdatum", v("20. Februar 2025", au, "n", "20.02.2025", "20.2.2025", "2025-02-20")],
 ["Zusatzauftrag Nr.", v("ZA-05", rg, "s"), "Preisbasis", v("Urkalkulation, K3-Blatt vom 14.01.2025", pv, "s", "Urkalkulation", "K3-Blatt vom 14.01.2025")],
])
f.h("1. Forderung des Auftragnehmers", 2)
f.line(("Betreff:", v("Unterfangung Bestandsfundament Achse C", rg, "s", "Unterfangung Bestandsfundament")))
f.line(("Schreiben vom:", v("26. August 2025", ma, "n", "26.08.2025", "26.8.2025", "2025-08-26")), ("Zeichen:", v("HI-25/0418", ma, "s")), ("Eingang ÖBA:", v("27.08.2025", rg, "s", "27. August 2025", "27.8.2025", "2025-08-27")))
f.line(("Anmeldung dem Grunde nach am:", v("13. August 2025", ma, "s", "13.08.2025", "13.8.2025", "2025-08-13", as_="date:Datum wählen")))
f.kv([["Ursache der Mehrkosten", c(ma, "n", "85 cm höher", "nicht enthalten", "Bestandsplan", "Streifenfundament")],
      ["Datum der Feststellung", v("11. August 2025", ma, "f", "11.08.2025", "11.08.", "11.8.2025", "2025-08-11")],
      ["Fotos Nr.", v("112 bis 119", "ÖBA Bautages", "s", "112-119", "112–119")],
      ["Plan Statik", v("ST-031 Index B", "Baubesprechung", "s", "ST-031, Index B", "ST-031")],
      ["Länge der Unterfangung", v("24,60 m", "Statik Unter", "n", "24,60", "24,6 m")],
      ["Regiebericht Nr.", o("Regieberichte ohne Nummer, nicht in der Ablage")]])
f.h("2. Prüfung der Höhe nach", 2)
f.grid(["Pos.", "Kurztext", "Ausmaß", "Anspruch AN EUR", "Anerkannt EUR", "Freigabe AG EUR"], [
 [v("Z07.01", ma, "s"), v("Handaushub in Abschnitten", ma, "s", "Handaushub"), v("46,00", ma, "s", "46"), v("5.446,40", ma, "s", "5446,40", "5 446,40"), v("5.156,60", pv, "s", "5156,60", "5 156,60"), o("Freigabe durch den AG")],
 [v("Z07.02", ma, "s"), v("Unterfangungsbeton C25/30", ma, "s", "Unterfangungsbeton"), v("38,00", ma, "s", "38"), v("15.656,00", ma, "s", "15656,00", "15 656,00"), v("15.390,00", pv, "s", "15390,00", "15 390,00"), o("Freigabe durch den AG")],
 [v("Z07.03", ma, "s"), v("Schalung Unterfangung", ma, "s"), v("92,00", ma, "s", "92"), v("7.728,00", ma, "s", "7728,00", "7 728,00"), v("7.268,00", pv, "s", "7268,00", "7 268,00"), o("Freigabe durch den AG")],
 [v("Z07.04", ma, "s"), v("Regie Vorarbeiter", ma, "s"), x(), v("5.456,00", ma, "s", "5456,00", "5 456,00"), v("2.060,00", pv, "s", "2060,00", "2 060,00"), o("Freigabe durch den AG")],
 [o("nur vier Positionen"), o("nur vier Positionen"), x(), x(), x(), x()],
])
f.kv([
 ["Summe gefordert netto", v("34.286,40", rg, "n", "34286,40", "34 286,40", "34286.40", "34286.4"), "Summe geprüft netto", v("29.874,60", rg, "n", "29874,60", "29 874,60", "29874.60", "29874.6")],
 ["Ursprünglicher Auftragswert netto", v("1.284.500,00", ka, "s", "1284500", "1284500,00", "1.284.500", "1 284 500,00"), "Summe beauftragt vor dieser MKF", v("1.307.660,00", ka, "n", "1307660", "1307660,00", "1.307.660", "1 307 660,00")],
 ["Beantragte Bauzeitverlängerung", v("9 Arbeitstage", ma, "n", "9"), "Anerkannte Bauzeitverlängerung", v("6 Arbeitstage", pv, "n", "6")],
 ["Fertigstellung laut Vertrag", v("12.12.2025", au, "s", "12. Dezember 2025", "2025-12-12"), "Fertigstellung neu", o("kein neuer Termin festgelegt")],
 ["Reserve Bauwerk-Rohbau netto", v("58.000,00", ka, "s", "58000", "58.000", "58 000,00", "58000,00"), "Skonto", o("Skonto nur bei MKF 06 Elektro")],
 ["Haftungsrücklass", v("2 %", au, "s", "2%", "2"), "Deckungsrücklass", v("5 %", au, "s", "5%", "5")],
 ["Ausführung von", v("22.09.2025", "Terminplan", "n", "22. September 2025", "2025-09-22"), "Ausführung bis", v("07.10.2025", "Terminplan", "n", "7. Oktober 2025", "2025-10-07", "7.10.2025")],
])
f.h("3. Ergebnis", 2)
f.checks("Dem Grunde nach:", ("anerkannt", v("☒", pv, "s")), ("nicht anerkannt", o("dem Grunde nach anerkannt")), ("teilweise", o("dem Grunde nach anerkannt")))
f.line(("Begründung (ÖNORM-Abschnitt):", v("7.2.1", pv, "n", "Abschnitt 7.2.1")))
f.line(("Sitzung Gemeindevorstand am:", v("25. September 2025", "Baubesprechung", "s", "25.09.2025", "25.9.2025", "2025-09-25")), ("Beschluss-Nr.:", o("Beschluss steht noch aus")))
f.kv([["Beschlossener Betrag netto", o("Beschluss steht noch aus")], ["Förderstelle / Aktenzahl", o("keine Förderung erwähnt")], ["Kreditstelle (Haushalt)", o("keine Haushaltsstelle genannt")], ["Schlussrechnung Nr.", o("noch keine Schlussrechnung")], ["Nachfrist Mängelbehebung", o("passt nicht zur MKF, nichts gesagt")]])
f.grid(["", "Name", "Datum", "Unterschrift"], [
 ["Geprüft (ÖBA)", x(), o("Unterschriftsblock"), o("Unterschrift")],
 ["Freigegeben (AG)", o("Freigabe von Hand"), o("Unterschriftsblock"), o("Unterschrift")],
 ["Zur Kenntnis (AN)", o("von Hand"), o("Unterschriftsblock"), o("Unterschrift")],
], kind="cell", rowlabel=0)
f.done()

# ------------------------------------------------------------------ DE
G = Proj("kolb-steindl", "Feuerwache Haidenfeld", style=dict(font="Verdana", head="BV Feuerwache Haidenfeld · Objektüberwachung LPH 8 · Kolb & Steindl Passau", datefmt="dd.mm.yyyy", color="DDEBF7"))
G.xlsx("Mängelliste.xlsx", """
## Mängel
| Nr. | Festgestellt | Bauteil / Ort | Beschreibung | Auftragnehmer | VOB | Frist | Einbehalt EUR | Status |
| M-019 | 2025-09-30 | Fahrzeughalle, Tor 2 | Torzarge nicht lotrecht, 9 mm | Metallbau Riedl GmbH | B § 4 Abs. 7 | 2025-10-17 | 1200.00 | erledigt |
| M-021 | 2025-10-14 | Schlauchturm OG 3 | Geländerpfosten lose | Metallbau Riedl GmbH | B § 4 Abs. 7 | 2025-10-31 | 400.00 | offen |
| M-023 | 2025-10-28 | Flachdach Sozialtrakt, Feld D3 bis D5 | Anschluss der Abdichtung an der Attika hinterläuft, Wasser unter der Bahn | Wimmer Dachtechnik GmbH | B § 4 Abs. 7 | 2025-11-14 | 8500.00 | offen |
| M-024 | 2025-11-03 | Flachdach Sozialtrakt, Gully 4 | Gully nicht eingebunden | Wimmer Dachtechnik GmbH | B § 4 Abs. 7 | 2025-11-21 | 900.00 | offen |
""")
G.xlsx("Kostenstand.xlsx", """
## Oktober 2025
Kostenstand zum 31.10.2025, brutto
| KG | Bezeichnung | Budget EUR | Beauftragt EUR | Nachträge EUR | Abgerechnet EUR |
| 300 | Bauwerk – Baukonstruktionen | 4180000 | 3964200 | 118300 | 2471500 |
| 400 | Bauwerk – Technische Anlagen | 1620000 | 1588900 | 24600 | 702300 |
| 500 | Außenanlagen | 540000 | 212700 | 0 | 48100 |
| | Summe | 6340000 | 5765800 | 142900 | 3221900 |
## September 2025
Kostenstand zum 30.09.2025, brutto
| KG | Bezeichnung | Budget EUR | Beauftragt EUR | Nachträge EUR | Abgerechnet EUR |
| 300 | Bauwerk – Baukonstruktionen | 4180000 | 3964200 | 96700 | 2180400 |
| 400 | Bauwerk – Technische Anlagen | 1620000 | 1588900 | 24600 | 611800 |
| 500 | Außenanlagen | 540000 | 98300 | 0 | 0 |
| | Summe | 6340000 | 5651400 | 121300 | 2792200 |
""")
G.csv("Terminplan Stand Oktober.csv", """
| Vorgang | Soll-Ende | Prognose | Fertigstellungsgrad % | Auftragnehmer |
| Rohbau Fahrzeughalle | 15.08.2025 | 22.08.2025 | 100 | Bauunternehmung Lachner |
| Dachabdichtung Sozialtrakt | 17.10.2025 | 21.11.2025 | 80 | Wimmer Dachtechnik GmbH |
| Fenster und Tore | 31.10.2025 | 14.11.2025 | 65 | Metallbau Riedl GmbH |
| Elektro Rohinstallation | 28.11.2025 | 28.11.2025 | 40 | Elektro Söldner |
| Gesamtfertigstellung | 29.05.2026 | 12.06.2026 | | |
""", ";")
G.csv("Wetter Oktober.csv", """
| Woche | Tage mit Frost | Regentage | Ausfalltage | Temperatur min | Temperatur max |
| KW 40 | 0 | 2 | 0 | 6 | 19 |
| KW 41 | 0 | 3 | 1 | 5 | 16 |
| KW 42 | 0 | 1 | 0 | 4 | 17 |
| KW 43 | 1 | 4 | 2 | -1 | 12 |
| KW 44 | 2 | 2 | 0 | -2 | 11 |
| Oktober gesamt | 3 | 12 | 3 | -2 | 19 |
""", ";")
G.docx("Nachträge.docx", """
# Nachtragsübersicht Feuerwache Haidenfeld, Stand 31.10.2025, geführt von A. Voss
| Nachtrag | Datum | Auftragnehmer | Gegenstand | Betrag brutto EUR | Status |
| N-09 | 18.09.2025 | Bauunternehmung Lachner | Bodenaustausch Hof | 42800 | beauftragt |
| N-10 | 07.10.2025 | Metallbau Riedl GmbH | Notentriegelung Tore | 9300 | beauftragt |
| N-11 | 16.10.2025 | Bauunternehmung Lachner | Verstärkung Schlauchturm | 12300 | beauftragt |
| N-12 | 29.10.2025 | Wimmer Dachtechnik GmbH | Gefälledämmung Zusatz | 17950 | in Prüfung |
""")
G.docx("Protokoll JF 31.docx", """
# Jour fixe Nr. 31, 15. Oktober 2025
Teilnehmer: Frau Hollweg (Stadt), Frau Voss (OÜ), Herr Lachner (Rohbau), Herr Wimmer (Dach), Herr Söldner (Elektro).
31.1 Rohbau: Restarbeiten Schlauchturm laufen, die Verstärkung aus N-11 wird in KW 43 betoniert.
31.2 Dach: 2. Lage Sozialtrakt begonnen, wegen Regen 1 Tag Ausfall in KW 41.
31.3 Elektro: Trassen EG fertig.
31.4 Arbeitsschutz: SiGeKo bemängelt fehlende Seitensicherung am Dachrand, bis 17.10. nachzurüsten.
""")
G.docx("Protokoll JF 32.docx", """
# Jour fixe Nr. 32, 29. Oktober 2025
Teilnehmer: Frau Hollweg (Stadt), Frau Voss (OÜ), Herr Lachner (Rohbau), Herr Wimmer (Dach), Herr Riedl (Metallbau).
32.1 Verstärkung Schlauchturm in KW 43 betoniert, Ausschalfrist läuft.
32.2 Dach: Herr Wimmer bestreitet die Hinterläufigkeit an der Attika nicht, er will erst die Ursache klären. OÜ rügt schriftlich.
32.3 Tore: Lieferung Tor 3 und 4 verzögert sich um 2 Wochen, Behinderung angezeigt.
32.4 Nächster Jour fixe am 12. November 2025.
Ausblick November: Estrich Sozialtrakt ab 17.11., Elektro Feininstallation nicht vor Dezember.
""")
G.md("Bautagebuch Oktober.md", """
# Bautagebuch Oktober 2025 – A. Voss

- **06.10.** 9 °C, bewölkt. 14 Mann Rohbau, 4 Dach.
- **13.10.** 12 °C. SiGeKo Begehung Herr Pfaffinger.
- **20.10.** Regen. Dach Ausfall. Rohbau 11 Mann. Betonage Schlauchturm am 22.10.
- **24.10.** 2 °C, Sturm, Dach Ausfall.
- **28.10.** 5 °C, trocken. Dach Sozialtrakt mit Herrn Wimmer geöffnet an 2 Stellen (D3, D5): Wasser unter der ersten Lage, ca. 18 m² nass. Fotos 0412 bis 0419. Durchschnitt Belegschaft im Monat 23 Personen.
- **30.10.** Nach Regen Tropfstellen im Raum 1.07 Aufenthalt.
- Unfälle: keine.
""")
G.pdf("Prüfbericht Dachdichtheit.pdf", """
# Institut Bauphysik Inntal – Prüfbericht 25-1186
Auftraggeber: Stadt Haidenfeld. Ortstermin 30. Oktober 2025. Bericht vom 4. November 2025. Prüfer: Dr. Tobias Egginger.
## Leckortung Flachdach Sozialtrakt
| Stelle | Verfahren | Ergebnis |
| Attika D3 | Impulsstrom | Naht offen, Länge 42 cm |
| Attika D4 | Impulsstrom | keine Fehlstelle |
| Attika D5 | Impulsstrom | Klemmprofil fehlt auf 1,90 m |
Die Ausführung entspricht nicht DIN 18531-3. Feuchtegehalt der Dämmung 14 Vol.-%. Empfehlung: Rückbau der Abdichtung und der nassen Dämmung auf etwa 22 m² und Neuherstellung des Anschlusses.
""")
G.pdf("Vertrag Dachabdichtung.pdf", """
# Bauvertrag Nr. 25-VE-07 Dachabdichtungsarbeiten
Auftraggeber: Stadt Haidenfeld, Hochbauamt, Rathausplatz 3, 94449 Haidenfeld. Auftragnehmer: Wimmer Dachtechnik GmbH, Ziegeleiweg 22, 94501 Aldersbach.
Auftrag vom 12. Mai 2025. Grundlage VOB/B.
| Auftragssumme brutto | 312.640,00 EUR |
| Ausführungsfrist | 01.09.2025 bis 17.10.2025 |
| Vertragsstrafe | 0,2 % je Werktag, höchstens 5 % |
| Verjährungsfrist Mängelansprüche | 10 Jahre für Abdichtung |
| Vertragserfüllungsbürgschaft | 5 % |
Bauleiter des Auftragnehmers: Korbinian Wimmer.
""")
G.pdf("Behinderungsanzeige Riedl.pdf", """
# Metallbau Riedl GmbH – Behinderungsanzeige Nr. 2
An Kolb & Steindl, 27. Oktober 2025. Gemäß VOB/B § 6 Abs. 1 zeigen wir an, dass die Tore 3 und 4 wegen verspäteter Lieferung der Antriebe erst 14 Tage später montiert werden können. Die Freigabe der Antriebe durch die Stadt erfolgte am 9. Oktober statt am 25. September.
Xaver Riedl
""")
G.docx("Monatsbericht 08 September.docx", """
# Monatsbericht Nr. 08 – September 2025
Bauvorhaben Neubau Feuerwache Haidenfeld, Bauherr Stadt Haidenfeld. Erstellt 6. Oktober 2025 durch Annegret Voss.
Belegschaft im Durchschnitt 26 Personen. Ausfalltage wegen Witterung: 1. Baufortschritt gesamt 46 %.
Wesentliche Arbeiten: Rohbau Fahrzeughalle abgeschlossen, Dachabdichtung Fahrzeughalle fertig, Nachtrag N-09 beauftragt.
Unfälle: 1 meldepflichtig (Sturz von der Leiter, 4. September).
""")
G.eml("Voss an Hollweg Stand Oktober.eml", "Annegret Voss <voss@kolb-steindl.example>", "Cornelia Hollweg <hollweg@haidenfeld.example>", "Mon, 03 Nov 2025 16:20:00 +0100", "Feuerwache, Stand Ende Oktober", """
Sehr geehrte Frau Hollweg,

vorab zum Monatsbericht 09: Der Baufortschritt liegt insgesamt bei 53 % gegenüber geplanten 58 %. Die Gesamtfertigstellung verschiebt sich nach heutigem Stand um zwei Wochen auf den 12. Juni 2026, Ursache sind die Tore und das Dach.
Bitte entscheiden Sie bis 14. November über die Farbe der Tore (RAL 3000 oder 3020), sonst verzögert sich Tor 4 weiter.

Freundliche Grüße
Annegret Voss
""")
G.docx("Beteiligte.docx", """
# Projektbeteiligte Neubau Feuerwache Haidenfeld
| Funktion | Firma | Name | Telefon |
| Bauherr | Stadt Haidenfeld, Hochbauamt | Cornelia Hollweg | 08531 4470-31 |
| Entwurf | Arnsberger Architekten | Paul Arnsberger | 0851 33190 |
| Objektüberwachung | Kolb & Steindl Baumanagement Passau GmbH | Annegret Voss | 0851 77120-24 |
| SiGeKo | Pfaffinger Sicherheit | Rudolf Pfaffinger | 08541 2203 |
| Rohbau | Bauunternehmung Lachner | Georg Lachner | 08531 9120 |
| Dach | Wimmer Dachtechnik GmbH | Korbinian Wimmer | 08543 6060 |
| Metallbau | Metallbau Riedl GmbH | Xaver Riedl | 09931 7755 |
Projektnummer Stadt: HBA-2023-114
""")

ks, tp, we, na, j1, j2, bt = "Kostenstand", "Terminplan Stand", "Wetter", "Nachträge", "Protokoll JF 31", "Protokoll JF 32", "Bautagebuch"
em = "Voss an Hollweg"


def e(n):
    s = f"{n:,}"
    return [s.replace(",", "."), str(n), s.replace(",", " "), s.replace(",", ".") + ",00", str(n) + ",00"]


def ev(n, src, d, **k):
    q = e(n)
    return v(q[0], src, d, *q[1:], **k)


f = Form("de-de-monatsbericht-09-oktober-2025", "kolb-steindl", "Feuerwache Haidenfeld", "de", "Der Bericht ist der für Oktober 2025.", font="Verdana")
f.head("Kolb & Steindl · Monatsbericht an den Bauherrn")
f.h("Baustellen-Monatsbericht Nr. 09")
f.p("Berichtszeitraum: Oktober 2025", bold=True)
f.kv([
 ["Bauvorhaben", v("Neubau Feuerwache Haidenfeld", "Beteiligte", "n", "Feuerwache Haidenfeld"), "Projektnummer Bauherr", v("HBA-2023-114", "Beteiligte", "n")],
 ["Bauherr", v("Stadt Haidenfeld", "Beteiligte", "s", "Stadt Haidenfeld, Hochbauamt"), "Ansprechpartner Bauherr", v("Cornelia Hollweg", "Beteiligte", "n", "Frau Hollweg")],
 ["Objektüberwachung", v("Annegret Voss", "Beteiligte", "s", "Kolb & Steindl Baumanagement Passau GmbH", "Kolb & Steindl"), "Telefon Objektüberwachung", v("0851 77120-24", "Beteiligte", "s", "+49 851 77120-24")],
 ["Entwurfsverfasser", v("Arnsberger Architekten", "Beteiligte", "n", "Paul Arnsberger"), "SiGeKo", v("Rudolf Pfaffinger", "Beteiligte", "s", "Pfaffinger Sicherheit", "Pfaffinger")],
 ["Prüfstatiker", o("nirgends genannt"), "Aktenzeichen Baugenehmigung", o("nirgends genannt")],
 ["Bericht erstellt am", o("Datum des Oktoberberichts steht nicht fest; 6. Oktober ist der Septemberbericht", as_="date:Datum"), "Verteiler", o("kein Verteiler genannt")],
])
f.h("1. Witterung und Belegschaft", 2)
f.line(("Frosttage:", v("3", we, "n")), ("Regentage:", v("12", we, "s")), ("Ausfalltage:", v("3", we, "s")), u=6)
f.line(("Tiefste Temperatur:", v("-2", we, "n", "−2", "-2 °C")), ("Höchste Temperatur:", v("19", we, "n", "19 °C")), u=6)
f.line(("Belegschaft im Mittel (Personen):", v("23", bt, "n")), ("Arbeitsunfälle:", v("keine", bt, "n", "0")), u=6)
f.line(("Überstunden im Monat:", o("keine Angabe")), ("Geräte auf der Baustelle:", o("keine Angabe")), u=8)
f.h("2. Leistungsstand", 2)
f.kv([["Baufortschritt gesamt Ist", v("53 %", em, "n", "53%", "53"), "Baufortschritt gesamt Soll", v("58 %", em, "f", "58%", "58")],
      ["Baufortschritt Vormonat", v("46 %", "Monatsbericht 08", "n", "46%", "46"), "Prognose Gesamtfertigstellung", v("12.06.2026", tp, "s", "12. Juni 2026", "2026-06-12")],
      ["Vertraglich vereinbarter Gesamttermin", v("29.05.2026", tp, "n", "29. Mai 2026", "2026-05-29"), "Verschiebung", v("zwei Wochen", em, "n", "2 Wochen", "14 Tage")]])
f.grid(["Gewerk / Vorgang", "Firma", "Vertragstermin", "Voraussichtlich fertig", "Stand %"], [
 [v("Rohbau Fahrzeughalle", tp, "s"), v("Bauunternehmung Lachner", tp, "s"), v("15.08.2025", tp, "s", "15. August 2025", "2025-08-15"), v("22.08.2025", tp, "s", "22. August 2025", "2025-08-22"), v("100", tp, "s", "100 %")],
 [v("Dachabdichtung Sozialtrakt", tp, "s"), v("Wimmer Dachtechnik GmbH", tp, "s", "Wimmer Dachtechnik"), v("17.10.2025", tp, "s", "17. Oktober 2025", "2025-10-17"), v("21.11.2025", tp, "s", "21. November 2025", "2025-11-21"), v("80", tp, "s", "80 %")],
 [v("Fenster und Tore", tp, "s"), v("Metallbau Riedl GmbH", tp, "s", "Metallbau Riedl"), v("31.10.2025", tp, "s", "31. Oktober 2025", "2025-10-31"), v("14.11.2025", tp, "s", "14. November 2025", "2025-11-14"), v("65", tp, "s", "65 %")],
 [v("Elektro Rohinstallation", tp, "s"), v("Elektro Söldner", tp, "s"), v("28.11.2025", tp, "s", "28. November 2025", "2025-11-28"), x(), v("40", tp, "s", "40 %")],
])
f.narr("3. Besondere Vorkommnisse", c(bt, "f", "Hinterläufigkeit", "Wasser unter", "Attika", "Tropfstellen", "Tore 3 und 4", "Tor 3 und 4"), "4. Kosten")
f.h("4. Kosten (brutto, in EUR)", 2)
f.grid(["KG", "Mittelansatz", "Vergeben", "Nachträge", "Rechnungsstand", "Prognose Endkosten"], [
 ["300", ev(4180000, ks, "s"), ev(3964200, ks, "s"), ev(118300, ks, "s"), ev(2471500, ks, "s"), o("keine Prognose der Endkosten")],
 ["400", ev(1620000, ks, "s"), ev(1588900, ks, "s"), ev(24600, ks, "s"), ev(702300, ks, "s"), o("keine Prognose der Endkosten")],
 ["500", ev(540000, ks, "s"), ev(212700, ks, "s"), x(), ev(48100, ks, "s"), o("keine Prognose der Endkosten")],
 ["600", o("KG 600 wird nicht geführt"), o("KG 600 wird nicht geführt"), o("KG 600 wird nicht geführt"), o("KG 600 wird nicht geführt"), o("KG 600 wird nicht geführt")],
 ["700", o("KG 700 wird nicht geführt"), o("KG 700 wird nicht geführt"), o("KG 700 wird nicht geführt"), o("KG 700 wird nicht geführt"), o("KG 700 wird nicht geführt")],
], rowlabel=0)
f.h("5. Nachträge des Monats", 2)
f.grid(["Nachtrag", "Firma", "Anlass", "Summe", "Stand"], [
 [v("N-10", na, "s"), v("Metallbau Riedl GmbH", na, "s", "Metallbau Riedl"), v("Notentriegelung Tore", na, "s"), ev(9300, na, "s"), v("beauftragt", na, "s")],
 [v("N-11", na, "s"), v("Bauunternehmung Lachner", na, "s"), v("Verstärkung Schlauchturm", na, "s"), ev(12300, na, "s"), v("beauftragt", na, "s")],
 [v("N-12", na, "s"), v("Wimmer Dachtechnik GmbH", na, "s", "Wimmer Dachtechnik"), v("Gefälledämmung Zusatz", na, "s"), ev(17950, na, "s"), v("in Prüfung", na, "s")],
 [o("nur drei Nachträge im Oktober; N-09 ist September"), o("nur drei im Oktober"), x(), o("nur drei im Oktober"), x()],
])
f.h("6. Behinderungen, Entscheidungen, Ausblick", 2)
f.kv([
 ["Behinderungsanzeige vom", v("27. Oktober 2025", "Behinderungsanzeige", "s", "27.10.2025", "2025-10-27")],
 ["Angezeigt durch", v("Metallbau Riedl GmbH", "Behinderungsanzeige", "n", "Metallbau Riedl", "Riedl")],
 ["Grund der Behinderung", c("Behinderungsanzeige", "n", "Antriebe")],
 ["Offene Entscheidung des Bauherrn", c(em, "n", "Farbe der Tore", "RAL 3000")],
 ["Entscheidung erforderlich bis", v("14. November", em, "n", "14.11.2025", "14. November 2025", "14.11.")],
 ["Estrich Sozialtrakt ab", v("17.11.", j2, "s", "17.11.2025", "17. November 2025")],
 ["Nächster Jour fixe", v("12. November 2025", j2, "s", "12.11.2025", "2025-11-12")],
 ["Begehung durch die Berufsgenossenschaft am", o("keine erwähnt")],
 ["Abgerufene Fördermittel", o("keine erwähnt")],
 ["Stand Bürgschaften", x()],
 ["Ergebnis Blower-Door-Test", o("kein Test erwähnt")],
])
f.grid(["Aufgestellt", "Gesehen Bauherr", "Datum Bauherr"], [[o("Unterschrift"), o("Unterschrift Bauherr"), o("von Hand")]], kind="cell")
f.kv([["Baustrom Verbrauch (kWh)", o("keine Angabe")], ["Übergabe an die Nutzer am", o("kein Termin genannt")], ["Nächste Brandschutzbegehung", o("nicht genannt")], ["Zugang Planunterlagen (Index)", o("nicht genannt")]])
f.done()

ml, vt, pb = "Mängelliste", "Vertrag Dach", "Prüfbericht Dach"
f = Form("de-de-maengelanzeige-m-023", "kolb-steindl", "Feuerwache Haidenfeld", "de", "Die Rüge nennt Mangel M-023.", font="Verdana")
f.p("Kolb & Steindl Baumanagement Passau GmbH")
f.h("Mängelanzeige vor Abnahme (VOB/B § 4 Abs. 7)")
f.p("Mangel Nr. M-023", bold=True)
f.line(("Ort, Datum:", o("Datum des Schreibens steht nicht fest")))
f.p("An den Auftragnehmer", bold=True)
f.kv([
 ["Firma", v("Wimmer Dachtechnik GmbH", vt, "n", "Wimmer Dachtechnik")],
 ["Straße", v("Ziegeleiweg 22", vt, "n")],
 ["PLZ, Ort", v("94501 Aldersbach", vt, "n")],
 ["z. Hd.", v("Korbinian Wimmer", vt, "n", "Herr Wimmer", "Herrn Wimmer", "Herrn Korbinian Wimmer")],
 ["Telefon", v("08543 6060", "Beteiligte", "s")],
 ["E-Mail", o("keine E-Mail des Auftragnehmers")],
 ["Betriebshaftpflicht des AN", o("nicht genannt")],
 ["Versandart", o("nicht genannt")],
])
f.kv([
 ["Bauvorhaben", v("Neubau Feuerwache Haidenfeld", "Beteiligte", "n", "Feuerwache Haidenfeld"), "Auftraggeber", v("Stadt Haidenfeld", vt, "s", "Stadt Haidenfeld, Hochbauamt")],
 ["Vertrag Nr.", v("25-VE-07", vt, "s"), "Auftrag vom", v("12. Mai 2025", vt, "s", "12.05.2025", "12.5.2025", "2025-05-12")],
 ["Leistung", v("Dachabdichtungsarbeiten", vt, "n", "Dachabdichtung"), "Auftragssumme brutto", v("312.640,00", vt, "s", "312.640", "312640", "312 640,00")],
 ["Ausführungsfrist Ende", v("17.10.2025", vt, "s", "17. Oktober 2025", "2025-10-17"), "Abnahme am", o("Abnahme noch nicht erfolgt")],
 ["Anschrift Auftraggeber", v("Rathausplatz 3, 94449 Haidenfeld", vt, "n", "Rathausplatz 3"), "Vergabenummer", o("nicht genannt")],
])
f.h("1. Feststellung", 2)
f.kv([
 ["Festgestellt am", v("28.10.2025", ml, "s", "28. Oktober 2025", "2025-10-28", as_="date:Datum eingeben"), "Festgestellt durch", v("Annegret Voss", bt, "f", "A. Voss", "Voss")],
 ["Bauteil", v("Flachdach Sozialtrakt", ml, "s", "Flachdach Sozialtrakt, Feld D3 bis D5"), "Feld / Achse", v("D3 bis D5", ml, "n", "Feld D3 bis D5", "D3-D5", "D3–D5")],
 ["Öffnungsstellen", v("2", bt, "n", "D3, D5", "D3 und D5", "2 Stellen"), "Durchnässte Fläche", v("18 m²", bt, "n", "ca. 18 m²", "18")],
 ["Fotos", v("0412 bis 0419", bt, "s", "0412-0419", "0412–0419", "412 bis 419"), "Folgeschaden Raum", v("1.07 Aufenthalt", bt, "f", "1.07", "Raum 1.07", "Raum 1.07 Aufenthalt")],
 ["Gleichartige Mängel an anderen Dächern", o("keine Aussage"), "Hersteller der Bahn", o("nicht genannt")],
 ["Zeuge auf AN-Seite", v("Herr Wimmer", bt, "f", "Herrn Wimmer", "Wimmer", "Korbinian Wimmer"), "Zeuge auf Seite der Stadt", o("keiner genannt")],
])
f.narr("Beschreibung des Mangels", c(ml, "s", "Anschluss der Abdichtung", "hinterläuft", "Attika"), "2. Gutachten")
f.h("2. Gutachten", 2)
f.kv([
 ["Institut", v("Institut Bauphysik Inntal", pb, "s"), "Prüfbericht Nr.", v("25-1186", pb, "s")],
 ["Bericht vom", v("4. November 2025", pb, "s", "04.11.2025", "4.11.2025", "2025-11-04"), "Prüfer", v("Dr. Tobias Egginger", pb, "s", "Tobias Egginger", "Dr. Egginger")],
 ["Ortstermin", v("30. Oktober 2025", pb, "s", "30.10.2025", "2025-10-30"), "Feuchtegehalt der Dämmung", v("14 Vol.-%", pb, "s", "14 Vol.", "14")],
 ["Verletzte Norm", v("DIN 18531-3", pb, "n"), "Honorar des Gutachters", o("nicht genannt")],
])
f.grid(["Messstelle", "Messmethode", "Befund"], [
 [v("Attika D3", pb, "s", "D3"), v("Impulsstrom", pb, "s"), v("Naht offen, Länge 42 cm", pb, "s", "Naht offen")],
 [v("Attika D4", pb, "s", "D4"), v("Impulsstrom", pb, "s"), v("keine Fehlstelle", pb, "s")],
 [v("Attika D5", pb, "s", "D5"), v("Impulsstrom", pb, "s"), v("Klemmprofil fehlt auf 1,90 m", pb, "s", "Klemmprofil fehlt")],
 [o("nur drei Stellen geprüft"), o("nur drei Stellen geprüft"), o("nur drei Stellen geprüft")],
])
f.h("3. Aufforderung", 2)
f.p("Wir fordern Sie auf, den Mangel zu beseitigen und die Beseitigung anzuzeigen.")
f.line(("Frist zur Beseitigung:", v("14.11.2025", ml, "s", "14. November 2025", "2025-11-14")), ("Nachfrist:", o("keine Nachfrist gesetzt")))
f.line(("Einbehalt bis zur Beseitigung (EUR):", v("8.500,00", ml, "s", "8500", "8.500", "8500,00", "8 500,00")), ("Kosten der Ersatzvornahme (EUR):", o("keine Schätzung")))
f.kv([
 ["Empfohlene Maßnahme", c(pb, "n", "Rückbau der Abdichtung", "Neuherstellung des Anschlusses", "22 m²")],
 ["Verjährungsfrist Mängelansprüche", v("10 Jahre", vt, "s", "10 Jahre für Abdichtung")],
 ["Vertragsstrafe", v("0,2 % je Werktag", vt, "s", "0,2 % je Werktag, höchstens 5 %")],
 ["Vertragserfüllungsbürgschaft", v("5 %", vt, "s", "5%")],
 ["Bürgschaft Nr. / Bank", o("Urkunde nicht in der Ablage")],
 ["Stellungnahme des Auftragnehmers vom", o("keine schriftliche Stellungnahme")],
])
f.checks("Rechtsfolge bei Fristablauf:", ("Kündigung", o("nicht entschieden")), ("Ersatzvornahme", o("nicht entschieden")), ("Minderung", o("nicht entschieden")))
f.h("4. Nachverfolgung (nach Rücklauf)", 2)
f.grid(["", "Datum", "Name", "Unterschrift"], [
 ["Objektüberwachung", o("von Hand"), x(), o("Unterschrift")],
 ["Empfang bestätigt (AN)", o("von Hand"), o("von Hand"), o("Unterschrift")],
 ["Beseitigung geprüft", o("M-023 ist offen"), o("von Hand"), o("Unterschrift")],
], kind="cell", rowlabel=0)
f.kv([["Mangel beseitigt am", o("M-023 ist offen; erledigt ist nur M-019"), "Einbehalt freigegeben am", o("nicht freigegeben")]])
f.done()

# ------------------------------------------------------------------ vault 3: Tresvalles (es): MX, ES
V = Proj("tresvalles", style=dict(font="Arial", head="Grupo Tresvalles Ingeniería"))
V.docx("Ficha de empresa.docx", """
# Grupo Tresvalles Ingeniería
Supervisión de obra, dirección de ejecución y control de calidad.
| Sociedad | Domicilio | Identificación fiscal |
| Tresvalles Supervisión, S.A. de C.V. | Av. Los Fresnos 212, Col. Arboledas, 44540 Guadalajara, Jalisco, México | RFC TSU0903128K4 |
| Tresvalles Construcciones, S.L. | Calle Molino Viejo 8, 50014 Zaragoza, España | CIF B-50887214 |
Certificado ISO 9001 núm. EC-4417/19, vigente.
""")
V.xlsx("Plantilla de personal.xlsx", """
## Personal
| Nombre | Puesto | Oficina | Correo |
| Ing. Rosalía Camarena Ruvalcaba | Residente de supervisión | Guadalajara | r.camarena@tresvalles.example |
| Ing. Ulises Preciado | Superintendente de calidad | Guadalajara | u.preciado@tresvalles.example |
| Arq. Montserrat Gil Abós | Jefa de obra | Zaragoza | m.gil@tresvalles.example |
| Iker Latorre | Responsable de calidad | Zaragoza | i.latorre@tresvalles.example |
""")

M = Proj("tresvalles", "Puente Arroyo Hondo", style=dict(font="Arial", head="Puente vehicular Arroyo Hondo · Supervisión externa", paper=LETTER, color="E4DFEC"))
M.pdf("Contrato de supervisión y obra, carátula.pdf", """
# Carátula de contratos
| Dependencia | Secretaría de Infraestructura y Obra Pública de Jalisco (SIOP) |
| Obra | Construcción del puente vehicular Arroyo Hondo, km 14+320, carretera Tecolotlán – Ayutla |
| Contrato de obra | SIOP-E-PUE-OB-214/2025 |
| Contratista | Constructora Peñablanca, S.A. de C.V. |
| Monto del contrato con IVA | $48,915,620.00 |
| Anticipo | 30 % |
| Fecha de inicio | 3 de febrero de 2025 |
| Fecha de término | 28 de noviembre de 2025 |
| Plazo | 299 días naturales |
| Contrato de supervisión | SIOP-E-SUP-SE-088/2025 |
| Residente de obra de la dependencia | Ing. Hilario Covarrubias Luna |
| Superintendente de construcción | Ing. Dagoberto Nájera |
Fianza de cumplimiento 10 %, afianzadora Sierra Madre, póliza 3410-22761.
""")
M.xlsx("Control de avance.xlsx", """
## Junio 2025
Avance al 30 de junio de 2025
| Concepto | Programado % | Real % | Importe ejercido acumulado |
| Cimentación y pilas | 100.0 | 100.0 | 9845200.00 |
| Subestructura | 85.0 | 71.5 | 6120400.00 |
| Superestructura | 20.0 | 12.0 | 2288900.00 |
| Terracerías y accesos | 40.0 | 36.5 | 3014700.00 |
| Global | 58.4 | 51.2 | 21269200.00 |
## Mayo 2025
Avance al 31 de mayo de 2025
| Concepto | Programado % | Real % | Importe ejercido acumulado |
| Cimentación y pilas | 100.0 | 97.0 | 9412800.00 |
| Subestructura | 62.0 | 50.0 | 4225000.00 |
| Superestructura | 5.0 | 2.0 | 410300.00 |
| Terracerías y accesos | 30.0 | 29.0 | 2311600.00 |
| Global | 45.9 | 41.3 | 16359700.00 |
""")
M.csv("Estimaciones.csv", """
| No. | Periodo | Importe con IVA | Amortización anticipo | Fecha de pago | Estatus |
| 4 | 01/05/2025-31/05/2025 | 4912300.00 | 1473690.00 | 20/06/2025 | Pagada |
| 5 | 01/06/2025-15/06/2025 | 2344100.00 | 703230.00 | | Autorizada |
| 6 | 16/06/2025-30/06/2025 | 2565400.00 | 769620.00 | | En revisión |
| 7 | 01/07/2025-15/07/2025 | 1980000.00 | 594000.00 | | En captura |
""")
M.docx("Índice de bitácora.docx", """
# Índice de notas de bitácora
Relación de notas del contrato SIOP-E-PUE-OB-214/2025 llevada por la supervisión, al 10 de julio de 2025.
## Notas
| Nota | Fecha | Tipo | Emite | Asunto | Responde a |
| 58 | 2025-05-29 | Solicitud | Contratista | Cambio de proveedor de acero | |
| 61 | 2025-06-06 | Instrucción | Supervisión | Demoler 30 cm de cabeza de columna C-3 por segregación | |
| 62 | 2025-06-12 | Solicitud | Contratista | Prórroga de 12 días por crecida del arroyo | |
| 64 | 2025-06-19 | Autorización | Residencia | Concreto f'c 350 en trabe cabezal eje 2 | 58 |
| 66 | 2025-06-27 | Instrucción | Supervisión | Reforzar señalamiento de desvío | |
| 69 | 2025-07-08 | Solicitud | Contratista | Precio fuera de catálogo, gaviones | |
""")
M.pdf("Ensayes de concreto junio.pdf", """
# Laboratorio Geotécnica del Bajío – Informe de ensaye LGB-25-0617
Muestras del mes de junio de 2025, resistencia de proyecto f'c 350 kg/cm2. Informe del 2 de julio de 2025.
| Elemento | Muestra | Colado | Edad días | Resistencia kg/cm2 | Cumple |
| Columna C-2 | M-118 | 04/06/2025 | 28 | 371 | Sí |
| Trabe cabezal eje 2 | M-121 | 20/06/2025 | 7 | 289 | en proceso |
| Columna C-4 | M-123 | 24/06/2025 | 7 | 276 | en proceso |
Acreditación ema C-0318. Responsable: Ing. Quetzalli Barrón.
""")
M.docx("Minuta 21 de junio reunión quincenal.docx", """
# Minuta de reunión quincenal no. 10
Fecha: 21 de junio de 2025. Asisten: Ing. Covarrubias (SIOP), Ing. Camarena (Supervisión), Ing. Nájera (Peñablanca), Ing. Preciado.
1. Superestructura: las trabes AASHTO tipo IV llegan en dos envíos; primer envío 9 de julio.
2. La prórroga solicitada en la nota 62 está en análisis de la dependencia.
3. Se acuerda segundo turno en subestructura a partir del 25 de junio. Responsable: Ing. Nájera.
4. Entregar a más tardar el 5 de julio el programa de recuperación. Responsable: Ing. Nájera.
5. Vecinos del rancho El Zapote piden riego del desvío dos veces por día.
""")
M.md("Diario de supervisión junio.md", """
# Diario de supervisión, junio 2025

- 3 jun: 34 °C, despejado. 46 trabajadores, 2 grúas, 1 bomba.
- 6 jun: cabeza de columna C-3 con segregación, se ordena demoler en nota 61.
- 10 a 12 jun: crecida, arroyo subió 1.8 m, sin trabajo en el eje 2 tres días. Cimbra del eje 2 arrastrada.
- 18 jun: 52 trabajadores. Llegan 14 t de acero de 3/4".
- 20 jun: colado trabe cabezal eje 2, 62 m3.
- 26 jun: operador lesionado en mano al descargar varilla, incapacidad 4 días. Fue el único accidente del mes.
- 30 jun: promedio del mes 49 trabajadores. Lluvia acumulada 188 mm (pluviómetro del campamento).
""")
M.docx("Oficio SIOP ajuste de costos.docx", """
# Oficio SIOP/DGIC/1193/2025
Guadalajara, 25 de junio de 2025. Asunto: no procede ajuste de costos.
En atención al escrito de Constructora Peñablanca del 11 de junio, se comunica que el ajuste de costos del acero no procede por falta de los índices publicados. Se puede presentar de nuevo a partir de agosto.
Atentamente, Ing. Hilario Covarrubias Luna
""")
M.eml("Peñablanca programa de recuperación.eml", "Dagoberto Nájera <d.najera@penablanca.example>", "Rosalía Camarena <r.camarena@tresvalles.example>", "Fri, 04 Jul 2025 18:02:00 -0600", "Programa de recuperación", """
Ingeniera:

adjunto el programa de recuperación. Con el segundo turno esperamos cerrar la subestructura el 8 de agosto y recuperar 5 puntos en julio.
El atraso viene de la crecida del 10 al 12 de junio y del suministro de trabes.

Saludos
Ing. Nájera
""")
M.docx("Informe mensual 05 mayo.docx", """
# Informe mensual no. 05, mayo de 2025
Contrato SIOP-E-SUP-SE-088/2025. Avance real 41.3 %, programado 45.9 %. Promedio 44 trabajadores. Sin accidentes. Lluvia acumulada 22 mm.
Actividades: terminación de pilas P-5 y P-6, columna C-1, terraplén de acceso norte. Pruebas: 31 cilindros.
Seguridad: 4 pláticas. Fecha de elaboración 4 de junio de 2025.
""")
M.pdf("Reporte topográfico.pdf", """
# Reporte topográfico TOP-07, 28 de junio de 2025
Nivelación de corona de columnas, levantó: Téc. Abundio Farías.
| Columna | Cota proyecto m | Cota medida m | Diferencia mm |
| C-1 | 1204.650 | 1204.652 | +2 |
| C-2 | 1204.650 | 1204.645 | -5 |
| C-3 | 1204.880 | 1204.574 | -306 |
La columna C-3 está demolida en su cabeza y pendiente de restituir.
""")
M.xlsx("Convenios y prórrogas.xlsx", """
## Convenios
| No. | Concepto | Días solicitados | Días otorgados | Estatus |
| CM-01 | Reubicación de línea CFE | 15 | 10 | Firmado |
| CM-02 | Crecida del arroyo | 12 | | En análisis |
""")

ca, av, es_, ib, en, mi, di = "Contrato de supervisión", "Control de avance", "Estimaciones", "Índice de bitácora", "Ensayes", "Minuta 21", "Diario de supervisión"


def pc(n, src=av, d="s"):
    return v(n + " %", src, d, n, n + "%", n.replace(".0", "") + " %" if n.endswith(".0") else n + "%", n.replace(".0", "") if n.endswith(".0") else n)


def mx(n, src, d="s"):
    a = f"{n:,.2f}"
    return v("$" + a, src, d, a, a.replace(",", ""), str(n), "$" + a[:-3], a[:-3])


f = Form("es-mx-informe-mensual-06-junio-2025", "tresvalles", "Puente Arroyo Hondo", "es", "El informe es el de junio de 2025.", font="Arial")
f.h("INFORME MENSUAL DE SUPERVISIÓN No. 06")
f.p("Periodo que se informa: junio de 2025 (del 1 al 30)", bold=True)
f.kv([
 ["Contratante", v("Secretaría de Infraestructura y Obra Pública de Jalisco (SIOP)", ca, "s", "Secretaría de Infraestructura y Obra Pública de Jalisco", "Secretaría de Infraestructura y Obra Pública", "SIOP")],
 ["Obra", v("Construcción del puente vehicular Arroyo Hondo, km 14+320, carretera Tecolotlán – Ayutla", ca, "s", "Construcción del puente vehicular Arroyo Hondo", "puente vehicular Arroyo Hondo")],
 ["Contrato de obra", v("SIOP-E-PUE-OB-214/2025", ca, "s")],
 ["Contrato de supervisión", v("SIOP-E-SUP-SE-088/2025", ca, "s")],
 ["Empresa constructora", v("Constructora Peñablanca, S.A. de C.V.", ca, "s", "Constructora Peñablanca")],
 ["Empresa supervisora", v("Tresvalles Supervisión, S.A. de C.V.", "Ficha de empresa", "n", "Tresvalles Supervisión")],
 ["RFC de la supervisora", v("TSU0903128K4", "Ficha de empresa", "s")],
 ["Residente de obra", v("Ing. Hilario Covarrubias Luna", ca, "s", "Hilario Covarrubias Luna", "Ing. Covarrubias")],
 ["Residente de supervisión", v("Ing. Rosalía Camarena Ruvalcaba", "Plantilla", "s", "Rosalía Camarena Ruvalcaba", "Rosalía Camarena", "Ing. Camarena")],
 ["Superintendente de construcción", v("Ing. Dagoberto Nájera", ca, "s", "Dagoberto Nájera", "Ing. Nájera")],
 ["Fecha de inicio", v("3 de febrero de 2025", ca, "s", "03/02/2025", "03.02.2025", "2025-02-03")],
 ["Fecha de término contractual", v("28 de noviembre de 2025", ca, "s", "28/11/2025", "2025-11-28", "28-nov-2025")],
 ["Plazo de ejecución", v("299 días naturales", ca, "n", "299 días", "299")],
 ["Cédula profesional del residente", o("no está en ningún documento")],
 ["Fecha de elaboración", o("no consta la del informe de junio; 4 de junio es la del informe 05", as_="date:Elija una fecha")],
])
f.h("1. Avance físico", 2)
f.grid(["Frente", "Previsto %", "Ejecutado %", "Gasto a la fecha", "Cantidad ejecutada en el mes"], [
 [v("Cimentación y pilas", av, "s"), pc("100.0"), pc("100.0"), mx(9845200, av), o("solo porcentajes e importes")],
 [v("Subestructura", av, "s"), pc("85.0"), pc("71.5"), mx(6120400, av), o("solo porcentajes e importes")],
 [v("Superestructura", av, "s"), pc("20.0"), pc("12.0"), mx(2288900, av), o("solo porcentajes e importes")],
 [v("Terracerías y accesos", av, "s"), pc("40.0"), pc("36.5"), mx(3014700, av), o("solo porcentajes e importes")],
])
f.line(("Avance global programado:", pc("58.4", d="n")), ("Avance global real:", pc("51.2", d="n")), ("Avance real del mes anterior:", pc("41.3", d="n")))
f.line(("Días de atraso:", o("no hay cifra de días de atraso")), ("Penas convencionales del mes:", o("no se mencionan penas")))
f.h("2. Avance financiero", 2)
f.kv([
 ["Monto del contrato con IVA", mx(48915620, ca), "Anticipo", v("30 %", ca, "s", "30%", "30")],
 ["Fianza de cumplimiento, póliza", v("3410-22761", ca, "s"), "Fianza de vicios ocultos, póliza", o("solo se nombra la de cumplimiento")],
])
f.grid(["Estimación no.", "Importe con IVA", "Amortización de anticipo", "Situación", "Fecha de pago"], [
 [v("5", es_, "n"), mx(2344100, es_), mx(703230, es_), v("Autorizada", es_, "s"), o("aún sin pago")],
 [v("6", es_, "n"), mx(2565400, es_), mx(769620, es_), v("En revisión", es_, "s"), o("aún sin pago")],
 [o("en junio solo hay dos estimaciones; 4 es de mayo y 7 de julio"), o("solo dos"), x(), o("solo dos"), x()],
])
f.h("3. Bitácora del mes", 2)
def nota(n, fe, ti, em_, asu, *alts):
    return [v(n, ib, "s"), v(fe[0], ib, "s", *fe[1:]), v(ti, ib, "s"), v(em_, ib, "s"), v(asu, ib, "s", *alts)]
f.grid(["Nota", "Fecha", "Clase", "Autor", "Contenido"], [
 nota("61", ["6 de junio de 2025", "06/06/2025", "2025-06-06", "6/6/2025"], "Instrucción", "Supervisión", "Demoler 30 cm de cabeza de columna C-3 por segregación", "Demoler 30 cm de cabeza de columna C-3"),
 nota("62", ["12 de junio de 2025", "12/06/2025", "2025-06-12"], "Solicitud", "Contratista", "Prórroga de 12 días por crecida del arroyo", "Prórroga de 12 días"),
 nota("64", ["19 de junio de 2025", "19/06/2025", "2025-06-19"], "Autorización", "Residencia", "Concreto f'c 350 en trabe cabezal eje 2"),
 nota("66", ["27 de junio de 2025", "27/06/2025", "2025-06-27"], "Instrucción", "Supervisión", "Reforzar señalamiento de desvío"),
 [o("58 es de mayo, 69 de julio"), o("58 es de mayo, 69 de julio"), x(), x(), o("58 es de mayo, 69 de julio")],
])
f.h("4. Calidad, seguridad y clima", 2)
f.kv([
 ["Laboratorio", v("Laboratorio Geotécnica del Bajío", en, "s", "Geotécnica del Bajío"), "Informe de ensaye", v("LGB-25-0617", en, "s")],
 ["Resistencia columna C-2 a 28 días", v("371 kg/cm2", en, "n", "371", "371 kg/cm²"), "Resistencia columna C-4 a 28 días", o("solo hay resultado a 7 días")],
 ["Reporte topográfico", v("TOP-07", "Reporte topográfico", "s"), "Columna con diferencia fuera de tolerancia", v("C-3", "Reporte topográfico", "f", "Columna C-3")],
 ["Personal promedio", v("49", di, "n", "49 trabajadores"), "Lluvia acumulada", v("188 mm", di, "s", "188")],
 ["Accidentes en el mes", v("1", di, "n", "único", "uno"), "Días de incapacidad", v("4", di, "n", "4 días")],
 ["Pláticas de seguridad", o("cuatro son las de mayo"), "Cilindros ensayados", o("31 son los de mayo")],
 ["Días sin trabajo en el eje 2", v("tres días", di, "n", "3", "tres", "3 días"), "Concreto colado en trabe cabezal eje 2", v("62 m3", di, "n", "62", "62 m³")],
])
f.h("5. Asuntos relevantes", 2)
f.kv([
 ["Causas del atraso", c("Peñablanca programa", "n", "crecida", "suministro de trabes")],
 ["Medidas de recuperación", c(mi, "f", "segundo turno", "programa de recuperación")],
 ["Prórroga otorgada por la crecida (días)", o("CM-02 está en análisis; 10 días son de CM-01")],
 ["Primer envío de trabes AASHTO", v("9 de julio", mi, "s", "9 de julio de 2025", "09/07/2025", "2025-07-09")],
 ["Oficio sobre ajuste de costos", v("SIOP/DGIC/1193/2025", "Oficio SIOP", "s")],
 ["Respuesta al ajuste de costos", c("Oficio SIOP", "n", "no procede")],
 ["Auditoría de la contraloría", o("no se menciona")],
 ["Visitas de funcionarios", o("no se mencionan")],
])
f.grid(["Elaboró (supervisión)", "Revisó (residente de obra)", "Recibió (dependencia)"], [[o("firma"), o("firma"), o("firma")], [o("fecha a mano"), o("fecha a mano"), o("sello y fecha")]], kind="cell")
f.kv([["Folio BEOP", o("no consta")], ["Superficie pavimentada (m2)", o("no consta")], ["Fecha de inauguración", o("no consta")], ["Número de fotografías anexas", o("no consta")]])
f.done()

# ------------------------------------------------------------------ ES
Z = Proj("tresvalles", "Instituto Valdespartera", style=dict(font="Times New Roman", head="Tresvalles Construcciones, S.L. – IES Valdespartera Sur, fase 1", color="EDEDED"))
Z.xlsx("Registro SAM.xlsx", """
## SAM
| SAM | Rev. | Fecha | Material | Fabricante | Capítulo | Partida | Unidad de obra | Medición | Ud. | Fecha límite | Estado |
| SAM-015 | 0 | 2025-04-02 | Panel sándwich fachada | Panelbro | 07 | 07.03 | Fachada | 1180 | m2 | 2025-04-25 | Aprobada |
| SAM-017 | 1 | 2025-05-08 | Carpintería de aluminio RPT | Alumoncayo | 09 | 09.01 | Ventanas V1 a V9 | 214 | ud | 2025-05-30 | Aprobada con comentarios |
| SAM-018 | 0 | 2025-05-19 | Lámina impermeabilizante EPDM 1,5 mm | Sikorra Roofing | 08 | 08.02 | Cubierta invertida | 1460 | m2 | 2025-06-06 | |
| SAM-019 | 0 | 2025-05-26 | Aislamiento XPS 100 mm | Termoaragón | 08 | 08.03 | Cubierta invertida | 1460 | m2 | 2025-06-13 | |
""")
Z.pdf("Ficha técnica EPDM.pdf", """
# Sikorra Roofing GmbH – Ficha técnica EverSeal EP 15
Lámina de EPDM vulcanizada, producida en Augsburgo (Alemania). Edición 02/2025.
| Característica | Norma | Valor |
| Espesor | EN 1849-2 | 1,5 mm |
| Masa superficial | EN 1849-2 | 1,75 kg/m2 |
| Resistencia a tracción | EN 12311-2 | 9,2 N/mm2 |
| Alargamiento a rotura | EN 12311-2 | 410 % |
| Resistencia al desgarro | EN 12310-2 | 48 N |
| Reacción al fuego | EN 13501-1 | Clase E |
| Doblado a baja temperatura | EN 495-5 | -40 °C |
Ancho de rollo 1,40 m, longitud 20 m. Almacenar en posición horizontal, entre 5 y 30 °C.
""")
Z.pdf("Declaración de prestaciones.pdf", """
# Declaración de prestaciones DoP-EP15-2024-03
Fabricante: Sikorra Roofing GmbH, Gewerbering 30, Augsburgo. Norma armonizada EN 13956:2012. Marcado CE 1343-CPR-4471. Organismo notificado 1343.
Sistema de evaluación 2+. Firmado el 11 de noviembre de 2024, Dr. Matthias Keil, director técnico.
""")
Z.pdf("Contrato de obra.pdf", """
# Contrato de obra, carátula
Expediente 2024/EDU/0932. Órgano de contratación: Departamento de Educación del Gobierno de Aragón.
Obra: Construcción del IES Valdespartera Sur, fase 1 (Zaragoza). Contratista: Tresvalles Construcciones, S.L.
| Precio del contrato, sin IVA | 7.364.210,55 € |
| Plazo de ejecución | 16 meses |
| Acta de comprobación del replanteo | 13 de enero de 2025 |
| Garantía definitiva | 5 % |
| Plazo de garantía | 24 meses |
Dirección facultativa: Estudio Baselga-Marzo (arquitecta Pilar Baselga); director de ejecución: Jorge Usón.
""")
Z.docx("Pliego cubierta extracto.docx", """
# Pliego de prescripciones técnicas – capítulo 08 Cubiertas (extracto)
08.02 Lámina impermeabilizante de EPDM de 1,5 mm de espesor mínimo, UNE-EN 13956, resistencia a tracción no inferior a 8 N/mm2 y alargamiento no inferior a 300 %.
Prueba de estanqueidad por inundación de 24 horas, 50 mm de agua, antes de colocar el aislamiento.
La lámina de referencia del proyecto es "Giscolene 150" o equivalente aprobado por la dirección facultativa.
Se exigirá al instalador certificado de homologación del fabricante. Plazo de respuesta de la dirección facultativa: 10 días hábiles.
""")
Z.xlsx("Comparativo ofertas cubierta.xlsx", """
## Ofertas
| Proveedor | Material | Precio €/m2 | Plazo semanas | Garantía años |
| Impermeabilizaciones Ebro | EverSeal EP 15 | 21.40 | 3 | 15 |
| Cubitec Norte | Giscolene 150 | 24.90 | 6 | 10 |
| Aislagua | PVC 1,5 | 18.75 | 2 | 10 |
## Planificación
| Actividad | Inicio | Fin |
| Formación de pendientes | 2025-06-09 | 2025-06-20 |
| Impermeabilización cubierta | 2025-06-30 | 2025-07-18 |
| Prueba de estanqueidad | 2025-07-21 | 2025-07-23 |
""")
Z.eml("Impermeabilizaciones Ebro oferta.eml", "Lorena Casamián <lorena@impebro.example>", "Iker Latorre <i.latorre@tresvalles.example>", "Wed, 14 May 2025 12:31:00 +0200", "EPDM Valdespartera", """
Hola Iker:

os mando la ficha y la declaración de EverSeal EP 15. Somos instaladores homologados, certificado SK-ES-0219, válido hasta el 31/03/2026.
Os llevé ayer dos muestras de 30 x 30 cm a la oficina de obra.
Podemos servir en tres semanas desde el pedido.

Un saludo
Lorena Casamián, Impermeabilizaciones Ebro
""")
Z.docx("Acta visita 17.docx", """
# Acta de visita de obra nº 17, 15 de mayo de 2025
Asistentes: Pilar Baselga y Jorge Usón (DF), Montserrat Gil e Iker Latorre (Tresvalles), Noelia Royo (Departamento de Educación).
1. Cubierta: la DF no se opone en principio a cambiar la lámina de referencia, pide ver muestra y ensayo de pelado de solapes.
2. Carpintería: SAM-017 vuelve aprobada con comentarios, cambiar el herraje de V4.
3. Fachada: paneles en obra a partir del 2 de junio.
4. Retrasos: 4 días por lluvia en abril.
""")
Z.md("Diario jefa de obra mayo.md", """
# Diario de obra, M. Gil, mayo 2025

- 13/05 Lorena trae dos muestras de la lámina, quedan en la caseta, estante B.
- 15/05 Visita de la DF.
- 19/05 Iker presenta la SAM de la lámina con muestra, ficha y DoP. Falta el ensayo de pelado.
- 22/05 Hormigonado de la losa del gimnasio, 96 m3.
- 26/05 Iker presenta la del XPS.
""")
Z.docx("Respuesta DF SAM-017.docx", """
# Respuesta de la dirección facultativa a SAM-017
Estudio Baselga-Marzo, 21 de mayo de 2025. Dictamen: aprobada con comentarios. Firmado: Jorge Usón, nº colegiado 2281.
Comentarios: herraje de V4 según detalle D-12. Registro de salida DF-114.
""")
Z.csv("Control calidad ensayos.csv", """
| Ensayo | Material | Laboratorio | Fecha | Resultado |
| Tracción | Acero B500S | Laboral Aragón | 03/04/2025 | Conforme |
| Pelado de solapes | EverSeal EP 15 | Laboral Aragón | | Pendiente |
| Compresión | HA-30 | Laboral Aragón | 12/05/2025 | Conforme |
""", ";")
Z.xlsx("Agentes de la obra.xlsx", """
## Agentes
| Agente | Entidad | Persona | Teléfono |
| Promotor | Departamento de Educación del Gobierno de Aragón | Noelia Royo | 976 555 210 |
| Directora de obra | Estudio Baselga-Marzo | Pilar Baselga | 976 555 318 |
| Director de ejecución | Estudio Baselga-Marzo | Jorge Usón | 976 555 319 |
| Coordinador de seguridad | Segurobra | Fermín Alós | 976 555 402 |
| Instalador de cubierta | Impermeabilizaciones Ebro | Lorena Casamián | 976 555 771 |
""")

rs, ft, dp, co, pl, cp, oe, ag = "Registro SAM", "Ficha técnica", "Declaración de", "Contrato de obra", "Pliego", "Comparativo", "Impermeabilizaciones Ebro", "Agentes"
f = Form("es-es-solicitud-aprobacion-materiales-018", "tresvalles", "Instituto Valdespartera", "es", "La solicitud nombra SAM-018.", font="Times New Roman")
f.h("SOLICITUD DE APROBACIÓN DE MATERIALES")
f.p("Nº SAM-018", bold=True)
f.kv([
 ["Obra", v("Construcción del IES Valdespartera Sur, fase 1 (Zaragoza)", co, "s", "Construcción del IES Valdespartera Sur, fase 1", "IES Valdespartera Sur, fase 1", "IES Valdespartera Sur"), "Expediente", v("2024/EDU/0932", co, "s")],
 ["Promotor", v("Departamento de Educación del Gobierno de Aragón", co, "n", "Departamento de Educación"), "Contratista", v("Tresvalles Construcciones, S.L.", co, "s", "Tresvalles Construcciones")],
 ["CIF del contratista", v("B-50887214", "Ficha de empresa", "s", "B50887214"), "Jefa de obra", v("Montserrat Gil Abós", "Plantilla", "s", "Arq. Montserrat Gil Abós", "Montserrat Gil")],
 ["Directora de obra", v("Pilar Baselga", ag, "s"), "Director de ejecución", v("Jorge Usón", ag, "s")],
 ["Teléfono del director de ejecución", v("976 555 319", ag, "s", "976555319"), "Coordinador de seguridad", v("Fermín Alós", ag, "s")],
 ["Fecha de la solicitud", v("19/05/2025", rs, "n", "19 de mayo de 2025", "2025-05-19", "19.05.2025", as_="date:Seleccione fecha"), "Revisión", v("0", rs, "s", "Rev. 0")],
 ["Plazo de ejecución", v("16 meses", co, "s"), "Plazo de garantía de la obra", v("24 meses", co, "s")],
])
f.h("A. Material propuesto", 2)
f.line(("Material:", v("Lámina impermeabilizante EPDM 1,5 mm", rs, "s", "Lámina impermeabilizante EPDM")), ("Nombre comercial:", v("EverSeal EP 15", ft, "f", as_="[nombre comercial]")))
f.kv([
 ["Fabricante", v("Sikorra Roofing", rs, "s", "Sikorra Roofing GmbH"), "Lugar de fabricación", v("Augsburgo", ft, "n", "Augsburgo (Alemania)", "Alemania")],
 ["Suministrador / instalador", v("Impermeabilizaciones Ebro", cp, "n"), "Contacto del instalador", v("Lorena Casamián", ag, "n")],
 ["Capítulo", v("08", rs, "s", "8"), "Partida", v("08.02", rs, "s", "8.02")],
 ["Ubicación en obra", v("Cubierta invertida", rs, "f"), "Medición", v("1460", rs, "s", "1.460", "1460 m2", "1.460 m²", "1 460", "1460 m²")],
 ["Material de referencia del proyecto", v("Giscolene 150", pl, "n"), "Motivo del cambio", o("nadie expone el motivo")],
 ["Precio ofertado (€/m²)", v("21,40", cp, "n", "21.40", "21,4", "21.4"), "Garantía del material", v("15 años", cp, "n", "15")],
 ["Plazo de suministro", v("3 semanas", cp, "n", "tres semanas", "3"), "Fecha límite de respuesta", v("06/06/2025", rs, "n", "6 de junio de 2025", "2025-06-06", "6/6/2025")],
 ["Inicio previsto de la impermeabilización", v("30/06/2025", cp, "n", "30 de junio de 2025", "2025-06-30"), "Fecha de la prueba de estanqueidad", v("21/07/2025", cp, "n", "21 de julio de 2025", "2025-07-21")],
 ["Nº de lote", o("aún no hay pedido"), "Nº de pedido", o("aún no hay pedido")],
 ["Contenido reciclado", o("la ficha no lo indica"), "Coste del transporte", o("no consta")],
])
f.h("B. Cumplimiento del pliego", 2)
f.grid(["Característica", "Norma de ensayo", "Valor exigido", "Valor ofrecido", "Conforme DF"], [
 ["Espesor", v("EN 1849-2", ft, "n"), v("1,5 mm", pl, "n", "1,5"), v("1,5 mm", ft, "n", "1,5"), o("lo marca la DF")],
 ["Resistencia a tracción", v("EN 12311-2", ft, "n"), v("8 N/mm2", pl, "n", "8 N/mm²", "8"), v("9,2 N/mm2", ft, "n", "9,2 N/mm²", "9,2"), o("lo marca la DF")],
 ["Alargamiento a rotura", v("EN 12311-2", ft, "n"), v("300 %", pl, "n", "300%", "300"), v("410 %", ft, "n", "410%", "410"), o("lo marca la DF")],
 ["Resistencia al desgarro", v("EN 12310-2", ft, "n"), o("el pliego no la exige"), v("48 N", ft, "n", "48"), o("lo marca la DF")],
 ["Reacción al fuego", v("EN 13501-1", ft, "n"), o("el pliego no la exige"), v("Clase E", ft, "n", "E"), o("lo marca la DF")],
 ["Resistencia a raíces", o("la ficha no la trata"), o("el pliego no la exige"), o("la ficha no la trata"), o("lo marca la DF")],
], kind="cell", rowlabel=0)
f.h("C. Documentación que se acompaña", 2)
f.checks("Se adjunta:", ("Ficha técnica", v("☒", "Diario jefa", "n")), ("Declaración de prestaciones", v("☒", "Diario jefa", "n")), ("Muestra", v("☒", "Diario jefa", "s")), ("Ensayo de pelado", o("falta el ensayo de pelado")))
f.line(("DoP nº:", v("DoP-EP15-2024-03", dp, "n")), ("Marcado CE nº:", v("1343-CPR-4471", dp, "s")))
f.line(("Norma armonizada:", v("EN 13956:2012", dp, "s", "EN 13956", "UNE-EN 13956")), ("Sistema de evaluación:", v("2+", dp, "s")))
f.kv([
 ["Certificado de instalador homologado", v("SK-ES-0219", oe, "n")], ["Certificado válido hasta", v("31/03/2026", oe, "s", "31 de marzo de 2026", "2026-03-31")],
 ["Nº y tamaño de las muestras", v("dos muestras de 30 x 30 cm", oe, "n", "30 x 30 cm", "2 muestras de 30 x 30 cm")], ["Lugar de depósito de las muestras", v("estante B", "Diario jefa", "f", "caseta, estante B", "caseta")],
 ["Resultado del ensayo de pelado", x()], ["Laboratorio de control", v("Laboral Aragón", "Control calidad", "n")],
 ["Prueba de estanqueidad prevista", c(pl, "n", "inundación de 24 horas", "24 horas", kind="cell")],
 ["Presentado por", v("Iker Latorre", "Diario jefa", "f", "Iker")], ["Sello ambiental (EPD) nº", o("no consta")],
])
f.h("D. Resolución de la dirección facultativa", 2)
f.checks("Dictamen:", ("Aprobado", o("sin resolver")), ("Aprobado con comentarios", o("solo SAM-017")), ("Rechazado", o("sin resolver")))
f.kv([["Comentarios de la DF", o("la DF aún no ha contestado")], ["Registro de salida DF", o("DF-114 es de SAM-017")], ["Nº de colegiado del firmante", o("2281 firma SAM-017; SAM-018 no está firmada")], ["Fecha de la resolución", o("sin resolver; 21 de mayo es de SAM-017")]])
f.grid(["Por el contratista", "Por la dirección facultativa", "Por la propiedad"], [[o("firma"), o("firma"), o("firma")]], kind="cell")
f.kv([["Nº de albarán", o("aún no hay suministro")], ["Fecha de recepción en obra", o("aún no hay suministro")], ["Certificado de garantía nº", o("no consta")]])
f.done()

# ------------------------------------------------------------------ vault 4: Ateliers Montbrial (fr)
B = Proj("montbrial", style=dict(font="Calibri", head="Montbrial Ingénierie"))
B.docx("Fiche société.docx", """
# Montbrial Ingénierie SAS
Maîtrise d'œuvre d'exécution, OPC et économie de la construction.
Siège : 27 quai des Tanneurs, 38000 Grenoble. SIRET 498 223 715 00034. TVA intracommunautaire FR 71 498223715. Téléphone 04 76 55 01 80.
Assurance responsabilité décennale : Mutuelle Alpine du Bâtiment, police 88-204417.
Présidente : Solène Vauthier.
""")
B.xlsx("Équipe.xlsx", """
## Équipe
| Nom | Fonction | Courriel |
| Solène Vauthier | Présidente | s.vauthier@montbrial.example |
| Mehdi Lakhal | Directeur de l'exécution des travaux | m.lakhal@montbrial.example |
| Capucine Orsini | Pilote OPC | c.orsini@montbrial.example |
| Bastien Revol | Économiste | b.revol@montbrial.example |
""")
C = Proj("montbrial", "Médiathèque de Vaulnaveys", style=dict(font="Calibri", head="Montbrial Ingénierie – Médiathèque de Vaulnaveys – DET / OPC", color="FDE9D9"))
C.docx("Avancement par lot.docx", """
# Tableau d'avancement par lot
Tenu par le pilote OPC ; les pourcentages sont constatés le dernier jour du mois.
## Novembre 2025
Avancement au 30 novembre 2025
| Lot | Intitulé | Titulaire | Avancement prévu % | Avancement réel % | Effectif moyen | Écart jours |
| 01 | Gros œuvre | Bâti-Belledonne | 100 | 96 | 11 | -6 |
| 02 | Charpente bois | Charpentes Royer | 80 | 70 | 6 | -8 |
| 03 | Étanchéité | Toitures du Grésivaudan | 45 | 30 | 4 | -8 |
| 04 | Menuiseries extérieures | Alpalu | 20 | 20 | 3 | 0 |
| 05 | CVC | Thermi-Isère | 15 | 18 | 4 | 2 |
| | Ensemble | | 52 | 47 | 28 | -8 |
## Octobre 2025
Avancement au 31 octobre 2025
| Lot | Intitulé | Titulaire | Avancement prévu % | Avancement réel % | Effectif moyen | Écart jours |
| 01 | Gros œuvre | Bâti-Belledonne | 96 | 91 | 15 | -5 |
| 02 | Charpente bois | Charpentes Royer | 50 | 44 | 7 | -4 |
| 03 | Étanchéité | Toitures du Grésivaudan | 15 | 10 | 2 | -3 |
| | Ensemble | | 44 | 41 | 24 | -5 |
""")
C.xlsx("Suivi financier.xlsx", """
## Marchés
Situation au 30/11/2025, montants HT
| Lot | Titulaire | Marché de base € | Avenants € | Cumul facturé € | Situation n° |
| 01 | Bâti-Belledonne | 1286400 | 31750 | 1214300 | 10 |
| 02 | Charpentes Royer | 642900 | 0 | 398600 | 5 |
| 03 | Toitures du Grésivaudan | 318250 | 8420 | 88700 | 3 |
| 04 | Alpalu | 457100 | 0 | 91400 | 2 |
| 05 | Thermi-Isère | 588600 | 12900 | 97200 | 2 |
| | Total | 3293250 | 53070 | 1890200 | |
## Avenants
| Avenant | Lot | Objet | Montant HT € | Date | État |
| AV-01 | 01 | Reprise en sous-œuvre mur mitoyen | 31750 | 2025-06-17 | Notifié |
| AV-02 | 05 | Remplacement chaudière par PAC | 12900 | 2025-09-30 | Notifié |
| AV-03 | 03 | Relevés supplémentaires patio | 8420 | 2025-11-13 | Notifié |
| AV-04 | 02 | Renfort de portique file D | 15600 | 2025-11-27 | En cours d'examen |
""")
C.csv("Intempéries.csv", """
| Mois | Jours demandés | Jours retenus | Cumul jours retenus | Motif |
| septembre 2025 | 1 | 1 | 7 | Pluie |
| octobre 2025 | 3 | 2 | 9 | Pluie, vent |
| novembre 2025 | 6 | 4 | 13 | Gel, neige |
""", ";")
C.pdf("Acte d'engagement et OS.pdf", """
# Récapitulatif administratif
| Maître d'ouvrage | Commune de Vaulnaveys-le-Haut |
| Opération | Construction de la médiathèque de Vaulnaveys |
| Numéro d'opération | VLH-2024-MED |
| Maîtrise d'œuvre | Atelier Chabrand-Lopes architectes ; Montbrial Ingénierie |
| Permis de construire | PC 038 529 24 10017 |
| Ordre de service de démarrage | OS n° 1 du 6 janvier 2025 |
| Délai global | 16 mois, dont un mois de préparation |
| Date contractuelle de fin des travaux | 6 mai 2026 |
| Pénalités de retard | 1/1000 du montant par jour calendaire |
| Retenue de garantie | 5 % |
Le maire : Thibaut Gaude. Chargée d'opération : Edwige Pelissier.
""")
C.docx("CR chantier 41.docx", """
# Compte rendu de chantier n° 41, 13 novembre 2025
Présents : Edwige Pelissier (commune), Mehdi Lakhal et Capucine Orsini (Montbrial), M. Royer (lot 02), M. Bellon (lot 01), Mme Ferrand (lot 03).
Lot 01 : il reste les acrotères file A et les réservations du local technique.
Lot 02 : le portique file D demande un renfort selon le BET bois, devis attendu.
Lot 03 : les relevés du patio commencent le 24 novembre si le temps le permet.
Sécurité : garde-corps file B à remettre, délai immédiat.
Prochaine réunion : 20 novembre 2025 à 9 h.
""")
C.docx("CR chantier 43.docx", """
# Compte rendu de chantier n° 43, 27 novembre 2025
Présents : Edwige Pelissier (commune), Mehdi Lakhal (Montbrial), M. Royer (lot 02), Mme Ferrand (lot 03), M. Tissot (lot 05), Hervé Dumolard (CSPS).
Lot 02 : le levage de la file D est repoussé au 9 décembre 2025, le renfort n'étant pas validé.
Lot 03 : étanchéité du patio arrêtée par le gel, reprise le 3 décembre.
Lot 05 : les réseaux en sous-face avancent plus vite que prévu.
Hors d'eau visé désormais le 30 janvier 2026 (au lieu du 16 janvier).
À décider par la commune : teinte des menuiseries intérieures avant le 12 décembre.
Prochaine réunion : 4 décembre 2025 à 9 h.
""")
C.md("Journal OPC novembre.md", """
# Journal OPC – C. Orsini – novembre 2025

- 04/11 gel la nuit, -3 °C, bétonnage acrotères reporté.
- 07/11 visite du bureau de contrôle Socotris, avis AV-C 17 suspendu : ancrage du portique.
- 12/11 livraison panneaux bois, 2 camions.
- 18/11 neige 6 cm, arrêt de tous les lots extérieurs.
- 19/11 idem. 20/11 reprise.
- 21/11 accident : un ouvrier du lot 01 s'est entaillé la main, 3 jours d'arrêt.
- 25/11 essais de mise en eau du bac R2 : conforme.
- Jours de gel au total : 9.
""")
C.docx("Rapport CSPS novembre.docx", """
# Rapport mensuel du coordonnateur SPS – novembre 2025
Coordonnateur : Hervé Dumolard, Prévalpes. Deux visites : 6 et 20 novembre 2025.
| Observation | Entreprise | Délai | Levée |
| Garde-corps file B absent | Bâti-Belledonne | immédiat | oui, le 20/11 |
| Stockage de bouteilles de gaz | Toitures du Grésivaudan | 25/11/2025 | non |
| Éclairage escalier provisoire | Bâti-Belledonne | 28/11/2025 | non |
PPSPS : quatre sur cinq remis, manque celui d'Alpalu.
""")
C.pdf("Avis bureau de contrôle.pdf", """
# Socotris – Avis AV-C 17
Daté du 7 novembre 2025, affaire 38-4471. Chargé d'affaire : Ludivine Passard. Mission L, S, PV.
L'ancrage du portique file D sur le voile V12 n'est pas justifié. Avis suspendu en l'attente de la note de calcul de Charpentes Royer.
Avis antérieurs AV-C 14 et 15 : favorables. AV-C 16 (garde-corps patio) : défavorable le 24 octobre 2025, levé le 5 novembre 2025.
""")
C.eml("Pelissier délai.eml", "Edwige Pelissier <e.pelissier@vaulnaveys.example>", "Mehdi Lakhal <m.lakhal@montbrial.example>", "Fri, 28 Nov 2025 17:40:00 +0100", "Calendrier médiathèque", """
Bonjour Mehdi,

le maire a bien compris que la réception passe au 26 mai 2026 au vu de votre calendrier recalé. Il souhaite le rapport mensuel avant le conseil municipal du 15 décembre.
Le mobilier (marché séparé) sera livré le 8 juin 2026, merci de l'intégrer.

Cordialement
Edwige Pelissier
""")
C.docx("CR mensuel 10 octobre.docx", """
# Compte rendu mensuel d'avancement n° 10, octobre 2025
Rédigé le 5 novembre 2025 par Capucine Orsini. Avancement 41 % pour 44 % prévus. Effectif moyen 24. Intempéries retenues : 2 jours.
Faits marquants : fin du voile V12, début de l'étanchéité du bac R1, avis défavorable du contrôleur sur les garde-corps du patio.
Nombre d'accidents : aucun. Consommation d'eau de chantier 214 m3. Déchets évacués 38 tonnes.
""")
C.docx("Projet CR mensuel 11 - BROUILLON.docx", """
# BROUILLON – compte rendu mensuel n° 11 (chiffres provisoires du 20 novembre, à remplacer)
Avancement 45 %. Effectif moyen 31. Intempéries 5 jours. Hors d'eau le 16 janvier. Ne pas diffuser.
""")
C.csv("Intervenants.csv", """
| Rôle | Société | Contact | Téléphone |
| Maître d'ouvrage | Commune de Vaulnaveys-le-Haut | Edwige Pelissier | 04 76 00 41 12 |
| Architecte | Atelier Chabrand-Lopes | Inês Lopes | 04 76 00 62 20 |
| Contrôle technique | Socotris | Ludivine Passard | 04 76 00 77 03 |
| CSPS | Prévalpes | Hervé Dumolard | 06 00 45 18 90 |
| Lot 01 | Bâti-Belledonne | Alain Bellon | 04 76 00 10 55 |
""", ";")

al, sf, ae, c41, c43, jo, cs, ac, pe, it = "Avancement par lot", "Suivi financier", "Acte d'engagement", "CR chantier 41", "CR chantier 43", "Journal OPC", "Rapport CSPS", "Avis bureau", "Pelissier", "Intervenants"


def p_(n, src, d="s"):
    return v(n + " %", src, d, n, n + "%")


def fe(n, src, d="s"):
    a = f"{n:,}"
    return v(a.replace(",", " ") + " €", src, d, a.replace(",", " "), str(n), a.replace(",", "."), a.replace(",", "\u202f"), a, str(n) + " €")


f = Form("fr-compte-rendu-mensuel-11-novembre-2025", "montbrial", "Médiathèque de Vaulnaveys", "fr", "Le compte rendu est celui de novembre 2025.")
f.head("Montbrial Ingénierie – DET")
f.h("COMPTE RENDU D'AVANCEMENT MENSUEL N° 11")
f.p("Mois : novembre 2025", bold=True)
f.kv([
 ["Opération", v("Construction de la médiathèque de Vaulnaveys", ae, "s", "médiathèque de Vaulnaveys"), "N° d'opération", v("VLH-2024-MED", ae, "s")],
 ["Maître d'ouvrage", v("Commune de Vaulnaveys-le-Haut", ae, "s"), "Chargée d'opération", v("Edwige Pelissier", ae, "s")],
 ["Architecte", v("Atelier Chabrand-Lopes", it, "s", "Atelier Chabrand-Lopes architectes", "Inês Lopes"), "Contrôleur technique", v("Socotris", it, "n")],
 ["Coordonnateur SPS", v("Hervé Dumolard", cs, "s", "Prévalpes", "Hervé Dumolard, Prévalpes"), "Pilote OPC", v("Capucine Orsini", "Équipe", "s")],
 ["Permis de construire", v("PC 038 529 24 10017", ae, "s"), "Ordre de service de démarrage", v("OS n° 1 du 6 janvier 2025", ae, "s", "6 janvier 2025", "06/01/2025")],
 ["Délai global", v("16 mois", ae, "s", "16 mois, dont un mois de préparation"), "Fin contractuelle des travaux", v("6 mai 2026", ae, "s", "06/05/2026", "2026-05-06", "6/05/2026")],
 ["SIRET du rédacteur", v("498 223 715 00034", "Fiche société", "n", "49822371500034"), "Police décennale", v("88-204417", "Fiche société", "n")],
 ["Date de rédaction", o("le 5 novembre est la date du n° 10", as_="date:Choisir une date"), "Diffusé le", o("diffusion pas encore faite")],
])
f.h("1. Avancement des travaux", 2)
LT = [("01", "Gros œuvre", "Bâti-Belledonne", "100", "96", "11"), ("02", "Charpente bois", "Charpentes Royer", "80", "70", "6"), ("03", "Étanchéité", "Toitures du Grésivaudan", "45", "30", "4"), ("04", "Menuiseries extérieures", "Alpalu", "20", "20", "3"), ("05", "CVC", "Thermi-Isère", "15", "18", "4")]
f.grid(["Lot", "Entreprise", "Théorique %", "Constaté %", "Ouvriers présents (moy.)", "Réserves en cours"],
 [[v(a, al, "s", a[1:], "Lot " + a), v(b, al, "s"), p_(p, al), p_(r, al), v(w, al, "s"), o("aucune réserve comptée")] for a, _, b, p, r, w in LT] + [[o("cinq lots seulement"), o("cinq lots seulement"), x(), x(), x(), x()]])
f.line(("Avancement global réel :", p_("47", al, "n")), ("Avancement global prévu :", p_("52", al, "n")), u=8)
f.line(("Avancement du mois précédent :", p_("41", al, "n")), ("Effectif moyen :", v("28", al, "s")), u=8)
f.line(("Heures travaillées dans le mois :", o("aucun document ne donne les heures")), ("Retard global (jours) :", x()), u=8)
f.narr("2. Faits marquants du mois", c(c43, "f", "gel", "neige", "file D", "renfort"), "3. Intempéries")
f.h("3. Intempéries", 2)
f.kv([
 ["Jours demandés", v("6", "Intempéries", "s", "6 jours"), "Jours retenus", v("4", "Intempéries", "s", "4 jours")],
 ["Cumul des jours retenus", v("13", "Intempéries", "s", "13 jours"), "Cause", v("Gel, neige", "Intempéries", "n")],
 ["Jours de gel", v("9", jo, "s", "9 jours"), "Hauteur de neige le 18", v("6 cm", jo, "n", "6")],
 ["Vent maximal (km/h)", o("aucune mesure de vent"), "Pluviométrie (mm)", o("aucune mesure de pluie")],
])
f.h("4. Planning", 2)
f.kv([
 ["Hors d'eau (date recalée)", v("30 janvier 2026", c43, "s", "30/01/2026", "2026-01-30")],
 ["Hors d'eau (date précédente)", v("16 janvier", c43, "n", "16 janvier 2026", "16/01/2026")],
 ["Levage de la file D", v("9 décembre 2025", c43, "s", "09/12/2025", "9/12/2025", "2025-12-09")],
 ["Reprise de l'étanchéité du patio", v("3 décembre", c43, "s", "3 décembre 2025", "03/12/2025", "2025-12-03")],
 ["Réception prévisionnelle", v("26 mai 2026", pe, "n", "26/05/2026", "2026-05-26")],
 ["Livraison du mobilier", v("8 juin 2026", pe, "n", "08/06/2026", "2026-06-08")],
 ["Hors d'air", o("date du hors d'air nulle part")],
 ["Levée des réserves", o("pas de date")],
 ["Prochaine réunion", v("4 décembre 2025", c43, "s", "4 décembre 2025 à 9 h", "04/12/2025", "2025-12-04")],
])
f.h("5. Finances (HT)", 2)
f.grid(["Lot", "Montant initial", "Travaux modificatifs", "Facturation à ce jour", "Dernière situation", "Révision de prix"], [
 ["01", fe(1286400, sf), fe(31750, sf), fe(1214300, sf), v("10", sf, "s"), o("pas de révision dans les documents")],
 ["02", fe(642900, sf), x(), fe(398600, sf), v("5", sf, "s"), o("pas de révision dans les documents")],
 ["03", fe(318250, sf), fe(8420, sf), fe(88700, sf), v("3", sf, "s"), o("pas de révision dans les documents")],
 ["05", fe(588600, sf), fe(12900, sf), fe(97200, sf), v("2", sf, "s"), o("pas de révision dans les documents")],
], rowlabel=0)
f.line(("Total des marchés de base :", fe(3293250, sf, "n")), ("Total facturé :", fe(1890200, sf, "n")))
f.p("Avenants du mois")
f.grid(["Avenant", "Lot", "Motif", "Montant HT", "Suite donnée", "Délibération n°"], [
 [v("AV-03", sf, "s"), v("03", sf, "s", "3"), v("Relevés supplémentaires patio", sf, "s"), fe(8420, sf), v("Notifié", sf, "s"), o("aucun numéro")],
 [v("AV-04", sf, "s"), v("02", sf, "s", "2"), v("Renfort de portique file D", sf, "s"), fe(15600, sf), v("En cours d'examen", sf, "s"), o("aucun numéro")],
 [o("AV-01 et AV-02 sont d'autres mois"), x(), o("AV-01 et AV-02 sont d'autres mois"), x(), x(), x()],
])
f.line(("Pénalités appliquées dans le mois :", o("aucune appliquée ni chiffrée")), ("Retenue de garantie :", p_("5", ae)))
f.h("6. Sécurité et contrôle", 2)
f.kv([
 ["Visites du coordonnateur SPS", v("6 et 20 novembre 2025", cs, "s", "6 et 20 novembre")],
 ["Accidents du travail", v("1", jo, "n", "un accident", "un ouvrier")],
 ["Jours d'arrêt", v("3", jo, "s", "3 jours", "3 jours d'arrêt")],
 ["PPSPS manquant", v("Alpalu", cs, "n")],
 ["Avis suspendu du contrôleur", v("AV-C 17", ac, "s")],
 ["Date de l'avis", v("7 novembre 2025", ac, "s", "07/11/2025", "2025-11-07", "7/11/2025")],
 ["Objet de l'avis", c(ac, "n", "ancrage du portique")],
 ["Essai de mise en eau bac R2", v("conforme", jo, "n")],
 ["Consommation d'eau (m3)", o("214 m3 est d'octobre")],
 ["Déchets évacués (t)", o("38 tonnes est d'octobre")],
 ["Heures d'insertion réalisées", o("aucune mention de clause d'insertion")],
])
f.grid(["Remarque du coordonnateur", "À la charge de", "À lever pour le", "Soldée"], [
 [v("Garde-corps file B absent", cs, "s"), v("Bâti-Belledonne", cs, "s"), v("immédiat", cs, "s"), v("oui", cs, "s", "oui, le 20/11")],
 [v("Stockage de bouteilles de gaz", cs, "s"), v("Toitures du Grésivaudan", cs, "s"), v("25/11/2025", cs, "s", "25 novembre 2025"), v("non", cs, "s")],
 [v("Éclairage escalier provisoire", cs, "s"), v("Bâti-Belledonne", cs, "s"), v("28/11/2025", cs, "s", "28 novembre 2025"), v("non", cs, "s")],
])
f.h("7. Décisions attendues du maître d'ouvrage", 2)
f.line(("Décision :", c(c43, "n", "teinte des menuiseries intérieures", kind="label")), ("Avant le :", v("12 décembre", c43, "n", "12 décembre 2025", "12/12/2025")))
f.kv([["Décision prise par le maître d'ouvrage", o("pas encore décidé")], ["Visa du maître d'ouvrage", o("visa à la main")], ["Signature du directeur de l'exécution", o("signature")], ["Signature de la présidente", o("signature")], ["Observations de l'architecte", o("aucune reçue")], ["Cachet", o("cachet")]])
f.kv([["Consommation électrique (kWh)", o("aucun relevé")], ["N° de marché du lot 01", o("les numéros de marché ne figurent nulle part")], ["Date du constat préalable", o("aucun constat mentionné")], ["Nombre de photos jointes", o("non indiqué")], ["Visite du maire le", o("aucune visite du maire datée")]])
f.done()

# ------------------------------------------------------------------ vault 5: 江岭 (zh)
# WenQuanYi Micro Hei (Debian fonts-wqy-microhei) if it is there, else the CID font
for w_ in ("/tmp/r16font/x/usr/share/fonts/truetype/wqy/wqy-microhei.ttc", "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"):
    if os.path.exists(w_):
        pdfmetrics.registerFont(TTFont("WQY", w_, subfontIndex=0))
        ZF = "WQY"
        break
else:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    ZF = "STSong-Light"
ZS = dict(font="Times New Roman", ea="宋体", pdf=ZF, pdfb=ZF, cjk=True, datefmt="yyyy-mm-dd", color="DAEEF3")
H = Proj("jiangling", style=dict(ZS, head="江岭建设集团有限公司"))
H.docx("公司基本信息.docx", """
# 江岭建设集团有限公司基本信息
| 项目 | 内容 |
| 统一社会信用代码 | 91420100MA4KX72Q3B |
| 注册地址 | 湖北省武汉市洪山区珞狮南路218号 |
| 法定代表人 | 邹克勤 |
| 资质等级 | 市政公用工程施工总承包一级 |
| 安全生产许可证 | (鄂)JZ安许证字〔2023〕004417 |
| 开户银行 | 江汉银行洪山支行 |
""")
H.xlsx("人员名册.xlsx", """
## 名册
| 姓名 | 岗位 | 所在项目 | 手机 |
| 鲁建平 | 项目经理 | 青湖路雨污分流 | 138 0000 2217 |
| 范雅琴 | 商务经理 | 青湖路雨污分流 | 138 0000 2231 |
| 冯少华 | 施工员 | 青湖路雨污分流 | 138 0000 2246 |
| 向思远 | 项目经理 | 南岸停车楼 | 138 0000 3310 |
""")
Q = Proj("jiangling", "青湖路雨污分流", style=dict(ZS, head="青湖路雨污分流改造工程项目经理部"))
Q.xlsx("签证台账.xlsx", """
## 台账
| 签证编号 | 日期 | 部位 | 事由 | 送审金额(元) | 审定金额(元) | 状态 |
| QZ-014 | 2025-05-16 | W12~W13 | 既有电缆保护 | 18640.00 | 17320.00 | 已审定 |
| QZ-016 | 2025-06-03 | Y08 | 破除旧检查井 | 9215.00 | 9215.00 | 已审定 |
| QZ-017 | 2025-06-18 | W15~W17段 | 沟槽遇淤泥换填 | 96430.00 | | 送审中 |
| QZ-018 | 2025-06-25 | W20 | 夜间抢修围挡 | 7480.00 | | 送审中 |
""")
Q.pdf("施工合同摘要.pdf", """
# 施工合同摘要
| 合同编号 | QHL-SG-2024-038 |
| 工程名称 | 青湖路雨污分流改造工程 |
| 工程地点 | 武汉市青湖路(丁字桥至林场路) |
| 发包人 | 武汉市洪山水务投资有限公司 |
| 承包人 | 江岭建设集团有限公司 |
| 签约合同价 | 38,652,700.00元 |
| 开工日期 | 2024年12月20日 |
| 竣工日期 | 2025年10月15日 |
| 合同工期 | 300日历天 |
| 质量标准 | 合格 |
监理单位:楚源工程监理有限公司。设计单位:武汉市规划勘测设计院。签证应在事件发生后14天内提出,逾期视为放弃。进度款按月支付,比例80%。
""")
Q.docx("监理例会纪要第26期.docx", """
# 监理例会纪要 第26期
时间:2025年6月19日 地点:项目部会议室 主持:总监理工程师 谭国梁
参加:建设单位代表 柯敏;监理 谭国梁、监理员 袁波;施工单位 鲁建平、范雅琴、冯少华。
一、W15~W17段槽底为流塑状淤泥,经四方踏勘,同意挖除淤泥后换填级配碎石,碎石上铺土工布。
二、换填方量以现场收方单为准,由监理员袁波签认。
三、周边小区出行便道本周内修复。
四、下次例会2025年6月26日。
""")
Q.pdf("现场收方单SF-031.pdf", """
# 现场收方单 SF-031
日期:2025年6月17日 部位:W15~W17段沟槽 参加人:冯少华、袁波、柯敏
| 项目 | 单位 | 长 m | 宽 m | 深 m | 数量 |
| 挖除淤泥 | m3 | 68.00 | 3.20 | 1.40 | 304.64 |
| 换填级配碎石 | m3 | 68.00 | 3.20 | 1.40 | 304.64 |
| 铺设土工布 | m2 | 68.00 | 6.00 | | 408.00 |
| 淤泥外运(运距18km) | m3 | | | | 304.64 |
另计挖机停工台班2个。收方照片编号P0617-01至P0617-12。
""")
Q.docx("QZ-017工程量及计价.docx", """
# QZ-017 工程量及计价表
编制:范雅琴 2025年6月22日
| 序号 | 项目名称 | 单位 | 数量 | 综合单价(元) | 合价(元) | 单价来源 |
| 1 | 挖除淤泥 | m3 | 304.64 | 46.00 | 14013.44 | 合同清单 |
| 2 | 换填级配碎石 | m3 | 304.64 | 198.00 | 60318.72 | 合同清单 |
| 3 | 铺设土工布 | m2 | 408.00 | 12.50 | 5100.00 | 类似单价 |
| 4 | 淤泥外运 | m3 | 304.64 | 45.00 | 13708.80 | 新组价 |
| 5 | 挖机停工台班 | 台班 | 2 | 1644.52 | 3289.04 | 新组价 |
| | 合计 | | | | 96430.00 | |
""")
Q.csv("天气与出勤6月.csv", """
| 日期 | 天气 | 最高气温 | 出勤人数 | 备注 |
| 2025-06-14 | 晴 | 33 | 41 | W14槽底验收 |
| 2025-06-15 | 多云 | 32 | 44 | W15开挖遇淤泥 |
| 2025-06-16 | 小雨 | 27 | 26 | 停工等待处理意见 |
| 2025-06-17 | 阴 | 29 | 43 | 收方 |
""")
Q.md("施工日志6月.md", """
# 施工日志(冯少华)

- 6月15日 多云。W15向W17开挖,14:20槽底出现流塑状淤泥,立即停挖,通知监理袁波。
- 6月16日 小雨。设计院现场代表罗启明到场踏勘,口头同意换填。挖机停工。
- 6月17日 阴。四方收方,填写SF-031。
- 6月18日 晴。开始挖淤泥,当日出土110方,填签证单QZ-017报监理。
- 6月22日 换填完成,压实度检测两点。
""")
Q.docx("设计联系单回复.docx", """
# 工程联系单回复 LX-022
武汉市规划勘测设计院 2025年6月20日
关于W15~W17段沟槽换填:同意挖除淤泥层,换填级配碎石,分层压实,压实系数不小于0.95,碎石最大粒径不大于40mm,承载力特征值不小于120kPa。该段管道基础改为180°砂石基础。
设计负责人:罗启明
""")
Q.pdf("压实度检测报告.pdf", """
# 压实度检测报告 JC-2025-0622-07
检测单位:楚天路桥检测中心 检测日期:2025年6月22日 部位:W15~W17段换填层
| 测点 | 实测压实系数 | 设计值 | 结论 |
| 1 W15+20 | 0.96 | 0.95 | 合格 |
| 2 W16+10 | 0.97 | 0.95 | 合格 |
检测人:孔祥玉
""")
Q.eml("范雅琴致监理报送.eml", "范雅琴 <fanyaqin@jiangling.example>", "谭国梁 <tan@chuyuan.example>", "Mon, 23 Jun 2025 09:40:00 +0800", "签证QZ-017报送", """
谭总:

QZ-017签证资料一式四份今日送达,附件共5项:收方单、例会纪要、设计回复、检测报告、计价表。
本次换填影响关键线路,申请顺延工期5天。
清单中没有淤泥外运的单价,按信息价重新组价,请审核。

范雅琴 商务经理
""")
Q.docx("QZ-014签证单已审.docx", """
# 现场签证单 QZ-014(已审定)
部位:W12~W13 既有电缆保护。监理意见:情况属实,同意按17320.00元计。总监理工程师:谭国梁 2025年5月28日。建设单位意见:同意。柯敏 2025年6月5日。造价咨询:审定人 龚丽 17320.00元。工期不顺延。
""")
Q.xlsx("通讯录.xlsx", """
## 通讯录
| 单位 | 职务 | 姓名 | 电话 |
| 武汉市洪山水务投资有限公司 | 建设单位代表 | 柯敏 | 027-5500 8812 |
| 楚源工程监理有限公司 | 总监理工程师 | 谭国梁 | 027-5500 7726 |
| 楚源工程监理有限公司 | 监理员 | 袁波 | 027-5500 7731 |
| 武汉市规划勘测设计院 | 设计负责人 | 罗启明 | 027-5500 6640 |
""")

tz, ht, lh, sf_, jj, tq, rz, lx, jc, yj, tx = "签证台账", "施工合同", "监理例会", "现场收方单SF", "QZ-017工程量", "天气与出勤", "施工日志", "设计联系单", "压实度", "范雅琴致", "通讯录"


def zm(n, src, d="s"):
    a = f"{n:,.2f}"
    return v(a.replace(",", ""), src, d, a, a + "元", a.replace(",", "") + "元", a.rstrip("0").rstrip(".").replace(",", ""), "¥" + a)


f = Form("zh-bian-geng-qian-zheng-dan-qz-017", "jiangling", "青湖路雨污分流", "zh", "签证单编号 QZ-017 已写在表上。", font="Times New Roman", ea="宋体")
f.h("现场签证单")
f.p("签证编号:QZ-017", bold=True)
f.kv([
 ["工程名称", v("青湖路雨污分流改造工程", ht, "s"), "合同编号", v("QHL-SG-2024-038", ht, "s")],
 ["建设单位", v("武汉市洪山水务投资有限公司", ht, "n"), "施工单位", v("江岭建设集团有限公司", ht, "n")],
 ["监理单位", v("楚源工程监理有限公司", ht, "s"), "设计单位", v("武汉市规划勘测设计院", ht, "s")],
 ["签证日期", v("2025-06-18", tz, "n", "2025年6月18日", "2025.06.18", "2025/6/18", "2025/06/18", as_="date:选择日期"), "签证部位", v("W15~W17段", tz, "n", "W15~W17", "W15～W17段")],
 ["工程地点", v("武汉市青湖路(丁字桥至林场路)", ht, "s", "武汉市青湖路", "武汉市青湖路（丁字桥至林场路）"), "合同金额(元)", zm(38652700.0, ht)],
 ["合同工期", v("300日历天", ht, "s", "300天", "300"), "项目经理", v("鲁建平", "人员名册", "s")],
 ["统一社会信用代码", v("91420100MA4KX72Q3B", "公司基本信息", "s"), "联系电话(项目经理)", v("138 0000 2217", "人员名册", "n", "13800002217")],
 ["跟踪审计单位", o("文件未提到跟踪审计单位"), "设计变更单号", o("没有设计变更单,只有联系单LX-022")],
])
f.line(("签证事由:", v("沟槽遇淤泥换填", tz, "n")))
f.line(("淤泥发现日期:", v("6月15日", rz, "n", "2025年6月15日", "2025-06-15", as_="【日期】")), ("发现时间:", v("14:20", rz, "n", as_="【时间】")))
f.line(("踏勘的设计代表:", v("罗启明", rz, "n")), ("例会期号:", v("第26期", lh, "n", "26", "26期")))
f.kv([["情况说明", c(rz, "n", "流塑状淤泥", "淤泥", as_="i:(说明发生经过)")], ["处理方案", c(lh, "f", "换填级配碎石", "级配碎石")]])
f.kv([
 ["收方单编号", v("SF-031", sf_, "n"), "收方日期", v("2025年6月17日", sf_, "n", "2025-06-17", "6月17日")],
 ["收方参加人", v("冯少华、袁波、柯敏", sf_, "n"), "照片编号", v("P0617-01至P0617-12", sf_, "s")],
 ["收方当日天气", v("阴", tq, "s"), "停工当日出勤人数", v("26", tq, "n", "26人")],
 ["压实要求", v("0.95", lx, "n", "不小于0.95"), "地基承载要求", v("120kPa", lx, "n", "不小于120kPa", "120")],
 ["碎石最大粒径", v("40mm", lx, "n", "不大于40mm", "40"), "设计回复编号", v("LX-022", lx, "n")],
 ["检测报告编号", v("JC-2025-0622-07", jc, "s"), "检测单位", v("楚天路桥检测中心", jc, "s")],
 ["测点1实测值", v("0.96", jc, "n"), "测点2实测值", v("0.97", jc, "n")],
 ["地下水位", o("文件未载地下水位"), "弃土场名称", o("只写运距,未写弃土场")],
])
f.p("工程量及计价", bold=True)
ROWS = [("挖除淤泥", "m3", "304.64", 46.0, 14013.44), ("换填级配碎石", "m3", "304.64", 198.0, 60318.72), ("铺设土工布", "m2", "408.00", 12.5, 5100.0), ("淤泥外运", "m3", "304.64", 45.0, 13708.8), ("挖机停工台班", "台班", "2", 1644.52, 3289.04)]
f.grid(["序号", "工作内容", "计量单位", "工程量", "单价(元)", "金额(元)", "审定合价(元)"], [
 [str(i), v(a, jj, "s"), v(b, jj, "s", b.replace("m3", "m³").replace("m2", "m²")), v(q, jj, "s", q.rstrip("0").rstrip(".") if "." in q else q), zm(u_, jj), zm(t_, jj), o("QZ-017 还没有审定")] for i, (a, b, q, u_, t_) in enumerate(ROWS, 1)] + [["6", o("只有五项"), x(), o("只有五项"), x(), o("只有五项"), x()]])
f.kv([
 ["送审金额(元)", zm(96430.0, tz), "审定金额(元)", o("QZ-017 未审定;17320.00 是 QZ-014")],
 ["申请顺延工期", v("5天", yj, "s", "5"), "批准顺延工期", o("尚未批准")],
 ["附件份数", v("5项", yj, "n", "5", "共5项", "5份"), "报送份数", v("一式四份", yj, "n", "四份", "4", "4份")],
 ["重新组价的项目", v("淤泥外运", yj, "f"), "签证提出时限", v("14天", ht, "f", "事件发生后14天内", "14天内")],
 ["税率", o("文件未写税率"), "安全文明施工费", o("计价表未列")],
 ["进度款支付比例", v("80%", ht, "s"), "签证款支付日期", o("文件未定")],
])
f.checks("单价来源:", ("全部为合同清单", o("清单、类似、新组价都有")), ("全部为新组价", o("清单、类似、新组价都有")))
f.kv([["监理单位意见", o("监理意见由监理填写")], ["总监理工程师签字", o("签字")], ["总监理工程师签字日期", o("签字日期,5月28日是QZ-014")], ["建设单位意见", o("由建设单位填写")], ["建设单位代表签字", o("签字")], ["造价咨询审核意见", o("由咨询单位填写;龚丽审的是QZ-014")], ["造价咨询审核人", o("QZ-017 未审")], ["设计单位意见(盖章)", o("盖章")], ["施工单位签章", o("签章")]])
f.kv([["隐蔽验收记录编号", o("文件中没有")], ["工程保险单号", o("文件中没有")], ["交警占道许可证号", o("文件中没有")], ["资料归档卷号", o("文件中没有")]])
f.done()
