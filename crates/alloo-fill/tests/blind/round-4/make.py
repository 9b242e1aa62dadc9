"""Makes round 4 of the blind set: vaults, templates, labels. Run: python3 make.py (all names invented)."""
import os, re, io, shutil, zipfile, json, datetime
import docx, openpyxl
from docx.shared import Cm
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors

HERE = os.path.dirname(os.path.abspath(__file__))
REL = "crates/alloo-fill/tests/blind/round-4"
for d in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, d), ignore_errors=True)
os.makedirs(os.path.join(HERE, "templates"))
DOCS, FORMS = {}, []

def rezip(path):
    src = zipfile.ZipFile(path); buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
        for i in src.infolist():
            data = src.read(i.filename)
            if i.filename == "docProps/thumbnail.jpeg": continue
            if i.filename == "_rels/.rels": data = re.sub(rb'<Relationship [^>]*thumbnail[^>]*/>', b"", data)
            if i.filename == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2025-01-06T08:00:00Z", data)
            z.writestr(zipfile.ZipInfo(i.filename, (2025, 1, 6, 8, 0, 0)), data, zipfile.ZIP_DEFLATED, 9)
    src.close()
    open(path, "wb").write(buf.getvalue())

def blocks(text):
    """Lines: '# x' heading, 'a | b' table rows, other paragraphs."""
    out = []
    for line in text.strip().split("\n"):
        line = line.strip()
        if not line:
            out.append(("gap", None))
        elif line.startswith("#"):
            out.append(("h", line.lstrip("# ")))
        elif " | " in line:
            row = [c.strip() for c in line.split(" | ")]
            if out and out[-1][0] == "t":
                out[-1][1].append(row)
            else:
                out.append(("t", [row]))
        else:
            out.append(("p", line))
    return [b for b in out if b[0] != "gap"]

def doc(vault, path, text, head=""):
    full = os.path.join(HERE, "vaults", vault, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    DOCS[vault + "/" + path] = text + " " + head
    ext = path.rsplit(".", 1)[1]
    if ext in ("md", "csv", "eml"):
        open(full, "w", encoding="utf-8").write(text.strip() + "\n")
    elif ext == "docx":
        d = docx.Document()
        if head:
            d.sections[0].header.paragraphs[0].text = head
        for k, v in blocks(text):
            if k == "h":
                d.add_heading(v, 2)
            elif k == "p":
                d.add_paragraph(v)
            else:
                n = max(map(len, v)); t = d.add_table(len(v), n); t.style = "Table Grid"
                for r, row in enumerate(v):
                    for c, x in enumerate(row):
                        t.cell(r, c).text = x
        d.save(full); rezip(full)
    elif ext == "xlsx":
        wb = openpyxl.Workbook(); ws = None
        for line in text.strip().split("\n"):
            if line.startswith("## "):
                if ws is None:
                    ws = wb.active; ws.title = line[3:].strip()
                else:
                    ws = wb.create_sheet(line[3:].strip())
                continue
            row = []
            for c in line.split(" | "):
                c = c.strip()
                if re.fullmatch(r"\d{4}-\d\d-\d\d", c):
                    row.append(datetime.date.fromisoformat(c))
                elif re.fullmatch(r"-?\d+\.\d\d", c):
                    row.append(float(c))
                elif re.fullmatch(r"-?[1-9]\d{0,3}", c):
                    row.append(int(c))
                else:
                    row.append(c or None)
            ws.append(row)
        for ws in wb:
            for row in ws.iter_rows():
                for c in row:
                    if isinstance(c.value, datetime.date): c.number_format = "dd/mm/yyyy"
                    elif isinstance(c.value, float): c.number_format = "#,##0.00"
            for i in range(1, ws.max_column + 1):
                ws.column_dimensions[openpyxl.utils.get_column_letter(i)].width = 24
        wb.save(full); rezip(full)
    elif ext == "pdf":
        st = getSampleStyleSheet(); flow = []
        for k, v in blocks(text):
            if k == "h":
                flow.append(Paragraph(v, st["Heading3"]))
            elif k == "p":
                flow += [Paragraph(v, st["BodyText"]), Spacer(1, 4)]
            else:
                n = max(map(len, v)); w = 480 / n
                t = Table([[Paragraph(x, st["BodyText"]) for x in r + [""] * (n - len(r))] for r in v], colWidths=[w] * n)
                if n > 2:
                    t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
                else:
                    t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 1)]))
                flow += [t, Spacer(1, 6)]
        def deco(c, d):
            c.setFont("Helvetica", 8); c.drawString(56, 815, head); c.drawString(56, 24, os.path.basename(path)); c.drawRightString(540, 24, "%d" % d.page)
        SimpleDocTemplate(full, pagesize=A4, invariant=1, title=os.path.basename(path)).build(flow, onFirstPage=deco, onLaterPages=deco)

MON = {"en": "January February March April May June July August September October November December".split(),
       "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
       "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
       "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()}

def spell(v, lang):
    """'@2025-03-04' is a date, '#1234.50' a sum: first the expected writing, then the others."""
    if v.startswith("@"):
        y, m, d = map(int, v[1:].split("-"))
        num = [f"{d:02}.{m:02}.{y}", f"{d}.{m}.{y}", f"{d:02}/{m:02}/{y}", f"{d}/{m}/{y}", f"{d}/{m:02}/{y}", f"{y}-{m:02}-{d:02}", f"{d:02}-{m:02}-{y}", f"{d:02}/{m:02}/{y%100:02}", f"{d:02}.{m:02}.{y%100:02}"]
        if lang == "zh":
            return [f"{y}年{m}月{d}日", f"{y}年{m:02}月{d:02}日", f"{y}/{m}/{d}", f"{y}/{m:02}/{d:02}", f"{y}.{m}.{d}"] + num
        n = MON[lang][m - 1]
        own = {"en": [f"{d} {n} {y}", f"{d:02} {n} {y}", f"{d} {n[:3]} {y}", f"{d:02} {n[:3]} {y}", f"{n} {d}, {y}", f"{d:02}-{n[:3]}-{y}"],
               "de": [f"{d}. {n} {y}", f"{d:02}. {n} {y}"], "fr": [f"{d} {n} {y}", f"{d:02} {n} {y}"] + ([f"1er {n} {y}"] if d == 1 else []), "es": [f"{d} de {n} de {y}"]}[lang]
        return (num[:1] + own + num[1:]) if lang == "de" else own + num
    if v.startswith("#"):
        x = float(v[1:]); en = f"{x:,.2f}"; a = []
        for th, dec in ((",", "."), (".", ","), (" ", ","), ("'", "."), ("’", "."), ("\u202f", ","), ("", "."), ("", ",")):
            a.append(en.replace(",", "T").replace(".", dec).replace("T", th))
            if x == int(x): a.append(a[-1][:-3])
        first = {"en": 0, "zh": 0}.get(lang, None)
        w = {"de": en.replace(",", "T").replace(".", ",").replace("T", "."), "es": en.replace(",", "T").replace(".", ",").replace("T", "."), "fr": en.replace(",", " ").replace(".", ",")}.get(lang, en)
        seen = [w]
        for s in a:
            if s not in seen: seen.append(s)
        return seen
    return [v]

def S(v, src, d="same", *more): return dict(expect=v, source=src, distance=d, more=list(more))
def C(phrases, src, d="near"): return dict(contains=phrases, source=src, distance=d)
def O(why): return dict(open=True, why=why)
SIGN = O("signature block, filled by hand")

# What the author of a form has filled in beforehand (fixed text there, no slot): form -> labels.
GIVEN = {
 "nz-monthly-report": {"Contract name", "Contractor"},
 "sco-completion-certificate": {"No.", "Present for the Contractor", "Total of the Prices at the Contract Date"},
 "sco-ncr": {"Project", "Contract reference", "Movement (mm)", "Result", "Document controller", "Test load"},
 "uae-material-approval-request": {"Project", "Contract No.", "Main Contractor", "Material", "Specification section"},
 "uae-interim-payment": {"Contract No", "Bank", "SWIFT", "Previous (AED)"},
 "de-bautagesbericht": {"Bauvorhaben", "Auftraggeber", "Helfer"},
 "de-behinderung-nachtrag": {"Gegenstand"},
 "es-informe-direccion": {"Obra", "Mes", "Elemento", "Cono (cm)", "Avance previsto"},
 "fr-pv-reception": {"Maître d'œuvre", "N° de marché"},
 "fr-fiche-suivi": {"Montant marché HT", "Cumul HT"},
 "zh-cailiao-baoshen": {"工程名称", "监理单位", "实际完成"},
}

class Form:
    def __init__(self, name, lang, vault, project, head, title):
        self.name, self.lang, self.vault, self.project = name, lang, vault, project
        self.d = docx.Document(); self.slots = []; self.tables = -1; self.controls = -1; self.t = None
        self.d.sections[0].header.paragraphs[0].text = head
        self.d.add_heading(title, 1)
        FORMS.append(self)
    def h(self, s): self.d.add_heading(s, 2); self.t = None
    def p(self, s, italic=False):
        r = self.d.add_paragraph().add_run(s); r.italic = italic; self.t = None
    def given(self, label, s):
        if isinstance(s, dict) and s.get("distance") == "same" and label in GIVEN.get(self.name, ()):
            return spell(s["expect"], self.lang)[0]
        return s
    def slot(self, kind, label, s, find, at):
        if s is not None:
            self.slots.append(dict(kind=kind, label=label, s=s, find=find, at=at))
    def new(self, n):
        self.t = self.d.add_table(0, n); self.t.style = "Table Grid"; self.tables += 1
    def row(self, n):
        if self.t is None or len(self.t.columns) != n:
            if self.t is not None: self.d.add_paragraph()
            self.new(n)
        return self.t.add_row(), len(self.t.rows) - 1
    def kv(self, *pairs, w=2, kind="cell", hint=""):
        """Label cells with an empty cell to the right; w = 2 or 4 columns."""
        pairs = list(pairs)
        for i in range(0, len(pairs), w // 2):
            r, n = self.row(w)
            for j, (lab, s) in enumerate(pairs[i:i + w // 2]):
                r.cells[2 * j].paragraphs[0].add_run(lab).bold = True
                k = kind; s = self.given(lab, s)
                if isinstance(s, str):
                    r.cells[2 * j + 1].text = s; continue
                if isinstance(s, tuple):  # (text that stands there already, slot)
                    r.cells[2 * j + 1].text = s[0]; s = s[1]
                self.slot(k, lab, s, dict(table=self.tables, row=n, col=2 * j + 1), "table %d, row %d" % (self.tables, n))
    def narr(self, *pairs): self.kv(*pairs, kind="narrative")
    def below(self, *pairs):
        self.t = None; self.new(len(pairs)); a = self.t.add_row(); b = self.t.add_row()
        for j, (lab, s) in enumerate(pairs):
            a.cells[j].paragraphs[0].add_run(lab).bold = True
            s = self.given(lab, s)
            if isinstance(s, str): b.cells[j].text = s; continue
            self.slot("cell", lab, s, dict(table=self.tables, row=1, col=j), "table %d, below" % self.tables)
        self.d.add_paragraph(); self.t = None
    def sched(self, heads, *rows):
        """A schedule; a str in a row is fixed text, None an empty cell without label."""
        self.t = None; self.new(len(heads)); a = self.t.add_row()
        for j, x in enumerate(heads): a.cells[j].paragraphs[0].add_run(x).bold = True
        for i, row in enumerate(rows):
            r = self.t.add_row()
            for j, s in enumerate(row):
                s = self.given(heads[j], s)
                if isinstance(s, str): r.cells[j].text = s
                else: self.slot("table_row", heads[j], s, dict(table=self.tables, row=i + 1, col=j), "schedule %d, row %d" % (self.tables, i + 1))
        self.d.add_paragraph(); self.t = None
    def line(self, *segs, kind=None):
        """Segments: fixed text, or (mark, slot[, label]). Marks like ____ or ..... are labels, others placeholders."""
        self.t = None; p = self.d.add_paragraph()
        for i, g in enumerate(segs):
            if isinstance(g, str): p.add_run(g); continue
            mark, s = g[0], g[1]
            lab = g[2] if len(g) > 2 else segs[i - 1].strip(" :：") if re.fullmatch(r"[_.… ]+", mark) else mark.strip("{}[]<>()‹›【】 ")
            s = self.given(lab, s)
            if isinstance(s, str): p.add_run(s); continue
            r = p.add_run(mark)
            k = kind or ("label" if re.fullmatch(r"[_.… ]+", mark) else "instruction" if mark.startswith(("(", "‹")) else "placeholder")
            if k == "instruction": r.italic = True
            assert i and isinstance(segs[i - 1], str)
            f = dict(after=segs[i - 1].strip() if len(segs[i - 1].strip()) > 2 else segs[i - 1])
            if i + 1 < len(segs): f["before"] = segs[i + 1].strip()
            self.slot(k, lab, s, f, "paragraph '%s…'" % segs[0][:40].strip() )
    def sdt(self, kind, shown, opts=()):
        self.controls += 1
        esc = lambda x: x.replace("&", "&amp;").replace("<", "&lt;")
        if kind == "check":
            pr = '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'; shown = "☐"; ph = ""
        else:
            ph = "<w:showingPlcHdr/>"
            pr = {"text": "<w:text/>", "date": '<w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>',
                  "drop": "<w:dropDownList><w:listItem w:displayText=\"%s\" w:value=\"\"/>%s</w:dropDownList>" % (esc(shown), "".join('<w:listItem w:displayText="%s" w:value="%s"/>' % (esc(o), esc(o)) for o in opts))}[kind]
        return pr, ph, shown
    def cc(self, label, kind, shown, s, opts=(), w=2):
        """Row: label and a content control in the cell to the right."""
        r, n = self.row(w); r.cells[0].paragraphs[0].add_run(label).bold = True
        self._put(r.cells[1].paragraphs[0], label, kind, shown, s, opts)
    def _put(self, p, label, kind, shown, s, opts=()):
        pr, ph, shown = self.sdt(kind, shown, opts)
        al = label.replace("&", "&amp;")[:60]
        p._p.append(parse_xml('<w:sdt %s><w:sdtPr><w:alias w:val="%s"/><w:id w:val="%d"/>%s%s</w:sdtPr><w:sdtContent><w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>'
                    % (nsdecls("w"), al.replace('"', ""), 4100 + self.controls, ph, pr, shown.replace("&", "&amp;"))))
        self.slot("content_control", label, s, dict(control=self.controls), "control %d" % self.controls)
    def checks(self, lead, *opts):
        """Row: a question, and check boxes with their texts in the cell to the right."""
        r, n = self.row(2); r.cells[0].paragraphs[0].add_run(lead).bold = True
        p = r.cells[1].paragraphs[0]
        for text, s in opts:
            self._put(p, lead + " " + text, "check", "", s); p.add_run(" " + text + "   ")
    def save(self):
        import sys; sys.path.insert(0, os.path.join(HERE, "../../labels"))
        import check
        rel = f"{REL}/templates/{self.name}.docx"; full = os.path.join(HERE, "templates", self.name + ".docx")
        self.d.save(full); rezip(full)
        text = "\n" + "\n".join(check.paragraphs(check.load(full, "word/document.xml"))) + "\n"
        q = lambda x: json.dumps(x, ensure_ascii=False)
        out = [f"template = {q(rel)}", f"vault = {q(REL + '/vaults/' + self.vault)}", f"project = {q(self.project)}", f"language = {q(self.lang)}"]
        nth, cursor, warn = {}, 0, []
        for x in self.slots:
            f = dict(part="word/document.xml", **x["find"])
            if "after" in f:
                at = text.index(f["after"], cursor)
                n = text[:at].count(f["after"])
                if n: f["nth"] = n
                cursor = at + len(f["after"])
            was = check.locate(full, f)
            k = (x["kind"], x["label"]); n = nth[k] = nth.get(k, -1) + 1
            s = x["s"]
            out += ["", "[[slot]]", f"kind = {q(x['kind'])}", f"label = {q(x['label'])}"] + ([f"nth = {n}"] if n else [])
            out += [f"at = {q(x['at'])}", "find = { " + ", ".join(f"{a} = {q(b)}" for a, b in f.items()) + " }", f"was = {q(was)}"]
            if s.get("open"):
                out += ["open = true", f"why = {q(s['why'])}"]
                continue
            src = s["source"]
            if self.vault + "/" + self.project + "/" + src in DOCS: src = self.project + "/" + src
            body = re.sub(r"\s+", " ", DOCS[self.vault + "/" + src].replace("|", " ")).lower()
            body += " " + re.sub(r"(\d),(?=\d{3})", r"\1", body)
            if "contains" in s:
                out.append("contains = [" + ", ".join(map(q, s["contains"])) + "]")
                ok = any(c.lower() in body for c in s["contains"])
            else:
                a = []
                for v in [s["expect"]] + s["more"]:
                    a += [y for y in spell(v, self.lang) if y not in a]
                out.append(f"expect = {q(a[0])}")
                if a[1:]: out.append("any_of = [" + ", ".join(map(q, a[1:])) + "]")
                ok = a[0] == "☒" or a[0] == "réception avec réserves" or any(c.lower() in body for c in a)
            if not ok: warn.append((x["label"], s))
            out += [f"source = {q(src)}", f"distance = {q(s['distance'])}"]
        open(os.path.join(HERE, self.name + ".toml"), "w", encoding="utf-8").write("\n".join(out) + "\n")
        for w_ in warn: print("UNSUPPORTED", self.name, w_)

# ------------------------------------------------------------------ vault tidewell: company
V = "tidewell"
doc(V, "company-details.md", """
# Tidewell Marine & Civil – group details (all offices)

Last edited by the Commercial team, 3 March 2025.

- New Zealand: Tidewell Civil NZ Limited, 14 Wharf Lane, Tauranga 3110. NZBN 9429051873320. GST number 118-402-771. Accounts: accounts.nz@tidewell.example
- Scotland: Tidewell Scotland Ltd, 3 Quayside Court, Methil, Fife KY8 3RA. Company number SC604417. VAT registration GB 331 5520 18.
- United Arab Emirates: Tidewell Gulf Contracting LLC, Office 1207, Al Noor Tower, Sharjah, P.O. Box 48815. Trade licence 771204. TRN 100447719200003.

Group Health & Safety Manager: Moana Tipene. Group Quality Manager: Struan Geddes.
Public liability insurance (group policy): Southern Mutual, policy SM-PL-220918, expires 30 June 2026.
""")
doc(V, "group-insurances.xlsx", """
## Policies
Class | Insurer | Policy no. | Limit | Expires
Public liability | Southern Mutual | SM-PL-220918 | 20000000.00 | 2026-06-30
Professional indemnity | Castlerock Specialty | CR-PI-7741 | 10000000.00 | 2026-03-31
Plant and equipment | Southern Mutual | SM-PE-220919 | 6500000.00 | 2026-06-30
""")

# ------------------------------------------------------------------ NZ: Waihou bridge
P = "waihou-bridge"
doc(V, P + "/01-contract-agreement-summary.pdf", """
# Contract agreement – summary sheet
Contract name | Waihou River Bridge Replacement, Physical Works
Contract number | HDC-2024-117
Principal | Hauraki Downs District Council
Principal's address | 22 Kenrick Street, Te Aroha 3320
Contractor | Tidewell Civil NZ Limited
Engineer to the Contract | Rangi Hohepa, Parallax Consulting Ltd
Engineer's Representative | Sione Faleafa, Parallax Consulting Ltd
Conditions of contract | NZS 3910:2023
Contract Price (excl. GST) | $6,842,300.00
Date of acceptance of tender | 12 August 2024
Commencement date | 9 September 2024
Due Date for Completion (original) | 30 June 2025
Defects notification period | 12 months
Liquidated damages | $3,200 per day
Retention | 5 % of each payment, up to a limit of $250,000
Contractor's bond | $342,115.00, Kauri Bank

The separable portion SP1 (temporary footbridge) was to be complete by 29 November 2024. Payment claims are served on the 25th of each month. The Engineer issues the payment schedule within 17 working days after the claim has been served.
""", "Hauraki Downs District Council – HDC-2024-117")
doc(V, P + "/02-programme-rev-D.xlsx", """
## Programme rev D
Programme revision D issued 2025-03-28 | accepted by the Engineer 4 April 2025
Activity | Planned start | Planned finish | Actual start | Actual finish | Percent complete
Piling Pier 1 | 2024-10-14 | 2024-11-08 | 2024-10-21 | 2024-11-19 | 100 %
Piling Pier 2 | 2024-11-11 | 2024-12-06 | 2024-11-25 | 2024-12-18 | 100 %
Pier 2 crosshead | 2025-02-10 | 2025-03-07 | 2025-02-17 | 2025-03-21 | 100 %
Beam placing spans 1-3 | 2025-04-07 | 2025-04-30 | 2025-04-14 |  | 60 %
Deck pour | 2025-05-12 | 2025-06-06 |  |  | 0 %
Approach earthworks north | 2025-03-03 | 2025-05-23 | 2025-03-10 |  | 72 %
Practical Completion |  | 2025-07-25 |  |  | 0 %
""")
doc(V, P + "/03-payment-claim-08.xlsx", """
## Claim 08
Payment claim no. | 8
Claim period | 1 to 30 April 2025
Date served | 2025-04-25
Item | To date | Previous | This claim
Preliminary and general | 812400.00 | 731160.00 | 81240.00
Piling | 1644000.00 | 1644000.00 | 0.00
Substructure | 1120550.00 | 1088000.00 | 32550.00
Beams | 702360.00 | 210700.00 | 491660.00
Earthworks | 388200.00 | 301900.00 | 86300.00
Variations | 96480.00 | 71280.00 | 25200.00
Sub-total excl. GST | 4763990.00 | 4047040.00 | 716950.00
Less retention | 238199.50 | 202352.00 | 35847.50
Net this claim excl. GST |  |  | 681102.50
GST 15 % |  |  | 102165.38
Total incl. GST |  |  | 783267.88
""")
doc(V, P + "/04-variation-register.csv", """
VO no.,Description,Instructed by,Date instructed,Value excl. GST,Status
VO-01,Relocate Powerlink conduit at north abutment,S. Faleafa,2024-10-30,18450.00,Agreed
VO-02,Extra 1.2 m casing length Pier 1,S. Faleafa,2024-11-06,52830.00,Agreed
VO-03,Change handrail to galvanised + powder coat,R. Hohepa,2025-03-14,25200.00,Agreed
VO-04,Rock armour south bank after February flood,S. Faleafa,2025-04-09,61700.00,Priced - under review
""")
doc(V, P + "/05-site-meeting-minutes-31.docx", """
# Minutes of site meeting no. 31
Date: Tuesday 29 April 2025, 10.00 am, site office, Te Aroha West. 
Chair: Sione Faleafa (Parallax). Present: Hemi Walters (Tidewell, project manager), Jo Brankin (Tidewell, site engineer), Ana Prescott (HDDC asset manager). Apologies: Rangi Hohepa.
# Progress
Beams for spans 1 and 2 are in place. Span 3 was put off on 24 April because river gusts stopped the 250 t crane for two days; lifting starts again on 5 May. North approach fill has reached RL 14.6.
# Health and safety
One first aid case in April (cut hand, precast yard). No lost time injury and no notifiable event. Two near misses reported. Hours worked in April: 4,310. Toolbox talks held: 9.
# Environment
Turbidity limit was exceeded once on 11 April after heavy rain; the silt curtain has since been doubled. Waikato Regional Council was told the same day.
# Quality
NCR-07 (honeycombing, pier 2 crosshead) closed on 16 April. NCR-08 (beam B6 bearing pad out of level) open.
# Claims and time
Extension of time of 25 days granted by the Engineer's letter of 2 April, so the due date for completion is now 25 July 2025. 
Crew on site averaged 21 in April (18 in March).
Next meeting: Tuesday 13 May 2025, 10.00 am.
""")
doc(V, P + "/06-eot-determination.eml", """
From: Rangi Hohepa <rangi.hohepa@parallax.example>
To: Hemi Walters <hemi.walters@tidewell.example>
Cc: Sione Faleafa <sione.faleafa@parallax.example>
Date: Wed, 2 Apr 2025 15:41:07 +1300
Subject: HDC-2024-117 - extension of time EOT-02, our ref PX-0417
Content-Type: text/plain; charset=utf-8

Hemi

I have considered your application of 17 March 2025 for 34 days arising from the February flood. Under clause 10.3 I grant 25 days. The Due Date for Completion becomes 25 July 2025. No time-related cost is allowed for the first five days.

The rock armour (south bank) will be a variation; Sione will instruct it. Please give me your price, and any further effect on time, within ten working days of his instruction.

Rangi Hohepa
Engineer to the Contract
Mobile 027 555 0142
""")
doc(V, P + "/07-vo04-pricing.docx", """
# VO-04 Rock armour, south bank – contractor's price
Prepared by Jo Brankin, 22 April 2025. Engineer's instruction EI-019 of 9 April 2025.
The flood of 11 February took away about 40 m of bank below the south abutment. The Engineer's Representative told us to place class 2 rock armour on geotextile, 1.1 m thick, between chainage 212 and chainage 252.
Item | Quantity | Unit | Rate | Amount
Trim and shape bank | 420 | m2 | 14.00 | 5,880.00
Geotextile Bidim A44 | 520 | m2 | 9.50 | 4,940.00
Rock armour class 2, supply and place | 610 | t | 72.00 | 43,920.00
Traffic management | 1 | sum | 1,350.00 | 1,350.00
Sub-total |  |  |  | 56,090.00
On-site and off-site overheads and profit 10 % (rounded) |  |  |  | 5,610.00
Total excl. GST |  |  |  | 61,700.00
Rock comes from the Tahuna quarry (Brixton Aggregates). The work takes 8 working days and has no effect on the Due Date for Completion, as it is not on the critical path.
Conditions of resource consent AUTH-139204 limit work in the bed to low flow (below 38 m3/s at the Te Aroha gauge).
""")
doc(V, P + "/08-project-directory.xlsx", """
## People
Role | Name | Firm | Phone | Email
Project manager | Hemi Walters | Tidewell Civil NZ Limited | 021 555 0187 | hemi.walters@tidewell.example
Site engineer | Jo Brankin | Tidewell Civil NZ Limited | 021 555 0163 | jo.brankin@tidewell.example
Site foreman | Pita Rewi | Tidewell Civil NZ Limited | 021 555 0119 | pita.rewi@tidewell.example
Engineer to the Contract | Rangi Hohepa | Parallax Consulting Ltd | 027 555 0142 | rangi.hohepa@parallax.example
Engineer's Representative | Sione Faleafa | Parallax Consulting Ltd | 027 555 0150 | sione.faleafa@parallax.example
Asset manager | Ana Prescott | Hauraki Downs District Council | 07 555 0102 | ana.prescott@hddc.example
""")
A, PR, PC, VR, MI, EO, VP, PD = "01-contract-agreement-summary.pdf 02-programme-rev-D.xlsx 03-payment-claim-08.xlsx 04-variation-register.csv 05-site-meeting-minutes-31.docx 06-eot-determination.eml 07-vo04-pricing.docx 08-project-directory.xlsx".split()
CO = "company-details.md"

f = Form("nz-monthly-report", "en", V, P, "Contractor's monthly report – form MR-2", "Monthly report to the Engineer")
f.kv(("Contract name", S("Waihou River Bridge Replacement", A)), ("Contract number", S("HDC-2024-117", A)),
     ("Contract let by", S("Hauraki Downs District Council", A, "far")), ("Contractor", S("Tidewell Civil NZ Limited", A)),
     ("Engineer's Representative", S("Sione Faleafa", A)), ("Reporting month", S("April 2025", PC, "near", "1 to 30 April 2025")),
     ("Report no.", O("payment claims and meetings are numbered, reports are not")), ("Contractor's project manager", S("Hemi Walters", PD, "near")), w=4)
f.h("1. Time")
f.line("Commencement date: ", ("__________", S("@2024-09-09", A)))
f.line("Due Date for Completion now in force: ", ("__________", S("@2025-07-25", EO, "near")))
f.line("Extension of time granted to date (days): ", ("______", S("25", EO, "near")), " of which this month: ", ("______", None))
f.line("Programme revision: ", ("____", S("D", PR)), " issued on: ", ("________", S("@2025-03-28", PR)))
f.sched(["Activity", "Actual start", "Actual finish", "% complete"],
        ["Piling Pier 2", S("@2024-11-25", PR), S("@2024-12-18", PR), S("100", PR, "near")],
        ["Pier 2 crosshead", S("@2025-02-17", PR), S("@2025-03-21", PR), None],
        ["Beam placing spans 1-3", S("@2025-04-14", PR), O("not finished, only planned finish known"), S("60", PR, "near")],
        ["Deck pour", O("not started; planned start only"), O("not started; planned finish only"), None],
        ["Approach earthworks north", S("@2025-03-10", PR), O("not finished"), S("72", PR, "near")])
f.h("2. Money (excl. GST)")
f.kv(("Contract Price at award", S("#6842300", A, "near")), ("Amount claimed this month before retention", S("#716950", PC, "far")),
     ("Gross value claimed to date", S("#4763990", PC, "near")), ("Retention held to date", S("#238199.50", PC, "near")),
     ("Agreed variations to date (total)", S("#96480", PC, "far")), ("Amount certified this month", O("claim known, payment schedule not in the vault")))
f.h("3. Health, safety and environment")
f.below(("Exposure hours", S("4,310", MI, "far", "4310")), ("Lost time injuries", S("0", MI, "far", "No", "None", "nil")), ("First aid cases", S("1", MI, "near", "One")), ("Safety briefings to crews", S("9", MI, "far", "nine")), ("Exposure hours since start", O("only April is known")))
f.narr(("Environmental incidents in the month and what was done", C(["silt curtain", "turbidity"], MI)),
       ("Progress of the superstructure", C(["spans 1 and 2", "Span 3", "two days"], MI, "far")))
f.kv(("Non-conformances still open", S("NCR-08", MI, "far")), ("Next site meeting", S("@2025-05-13", MI, "same")), ("Average crew next month (forecast)", O("only April and March actuals known")))
f.h("4. Sign-off")
f.kv(("Prepared by", O("nobody named as author of the report")), ("Signature", SIGN), ("Received by the Engineer on", O("receipt block")), ("Date", SIGN), w=4)


# ------------------------------------------------------------------ Scotland: Inverlair pumping station
P = "inverlair-pumping-station"
doc(V, P + "/A1-contract-data.docx", """
# NEC4 ECC Option A – Contract Data Part One (extract)
The works are | Inverlair Wastewater Pumping Station and rising main
The Client is | Caledon Water Services
Client's address | Strathmore House, 8 Bridge Wynd, Perth PH1 5TR
The Project Manager is | Eilidh Farquhar, Norrland Consult
The Supervisor is | Calum Reith, Norrland Consult
Contract reference | CWS/CAP/2231
The starting date is | 8 January 2024
The Completion Date for the whole of the works is | 28 March 2025
The defects date is | 52 weeks after Completion of the whole of the works
The defect correction period is | 3 weeks
Delay damages | £2,750 per day
Sectional Completion Section 1 (wet well) | 27 September 2024
The total of the Prices at the Contract Date | £4,918,650
Contractor | Tidewell Scotland Ltd
""")
doc(V, P + "/A2-handover-inspection.pdf", """
# Joint inspection before take over
Date of inspection | 14 April 2025
Present for the Client | Fiona Ballantyne, operations lead
Present for the Supervisor | Calum Reith
Present for the Contractor | Gregor Munro, site agent
Weather | dry, 9 °C

The wet well, valve chamber, kiosk and rising main (1.84 km of DN315 PE100) were walked. The station ran on both duty pumps for the two hours of the visit. Total design flow of 68 l/s was reached with one pump.
# Outstanding items
No. | Item | Location | To be done by | Responsible
1 | Reinstate turf | Air valve chamber AV3 | 2 May 2025 | Tidewell
2 | Fit missing kick plate | Access platform level 2 | 25 April 2025 | Lomond Steel
3 | Relabel isolators in Gaelic and English | Kiosk MCC | 9 May 2025 | Brae Controls
4 | Touch up coating on pipework | Valve chamber | 25 April 2025 | Tidewell
None of these stops the Client from using the works. Keys: six sets were handed over to F. Ballantyne.
""", "CWS/CAP/2231 – Inverlair WwPS")
doc(V, P + "/A3-completion-notice.eml", """
From: Eilidh Farquhar <e.farquhar@norrland.example>
To: Gregor Munro <gregor.munro@tidewell.example>
Date: Thu, 17 Apr 2025 11:20:00 +0100
Subject: CWS/CAP/2231 Inverlair - Completion
Content-Type: text/plain; charset=utf-8

Gregor

Following the joint inspection on Monday I have decided that Completion of the whole of the works was achieved on 11 April 2025. A certificate will follow on our form; please draft it for my signature. The Client took over the works on 15 April 2025.

The Completion Date stands at 4 April 2025 after CE 012, so delay damages of 7 days, £19,250, will be taken from the next assessment.

Eilidh
Project Manager, Norrland Consult, 0131 555 0177
""")
doc(V, P + "/A4-ncr-register.xlsx", """
## NCR register
NCR no. | Date raised | Raised by | Location | Description | Disposition | Status | Date closed
NCR-014 | 2024-11-05 | Calum Reith | Wet well wall W3 | Cover to reinforcement 32 mm, specified 50 mm | Repair | Closed | 2024-12-03
NCR-015 | 2025-01-21 | Struan Geddes | Rising main ch. 640 | Butt fusion weld bead outside tolerance (joint J-107) | Rework | Closed | 2025-02-04
NCR-016 | 2025-03-12 | Calum Reith | Kiosk plinth | Anchor bolts M16 fitted, M20 specified | Rework | Open | 
""")
doc(V, P + "/A5-ncr-016-site-note.md", """
# Note on the kiosk plinth bolts

Written by Gregor Munro, 13 March 2025.

Calum found eight M16 grade 8.8 anchors in the kiosk plinth on Wednesday. Drawing IPS-C-0412 rev P05, detail 3, asks for M20 grade 8.8, 250 mm long. Lomond Steel (subcontract SC-07) set the bolts out from rev P03, which was still in their van; the new revision had been issued to them on 20 February under transmittal T-088.

The kiosk itself is not yet on. We will core out the eight bolts, resin in M20s (Fixmaster RX), and pull test two of them to 30 kN with the Supervisor watching. Lomond do it at their own cost. Target: 28 March.

To stop it happening again: superseded drawings are collected from subcontractors each Monday by the document controller, Isla Buchan.
""")
doc(V, P + "/A6-pull-test-report.pdf", """
# Anchor pull test report
Report no. | BRT-2025-0331
Test house | Border Rig Testing, Galashiels
Date of test | 27 March 2025
Element | Kiosk plinth, M20 anchors, resin Fixmaster RX
Test load | 30 kN held for 5 minutes
Witnessed by | C. Reith
Anchor | Load reached (kN) | Movement (mm) | Result
B2 | 30.4 | 0.11 | Pass
B7 | 30.2 | 0.16 | Pass
# Remark
Rework of all eight bolts was seen to be complete. The Supervisor has not yet confirmed acceptance in writing.
""", "Border Rig Testing – UKAS 9917")
doc(V, P + "/A7-om-manual-index.csv", """
Vol,Title,Doc ref,Rev,Date issued,Status
1,General description,IPS-OM-01,C01,2025-04-02,Accepted
2,Pumps and pipework,IPS-OM-02,C01,2025-04-02,Accepted
3,Electrical and ICA,IPS-OM-03,P02,2025-04-09,Commented
4,Health and safety file,IPS-HS-01,C01,2025-04-10,Accepted
""")
doc(V, P + "/A8-commissioning-summary.docx", """
# Commissioning summary
Pumps | Two submersible pumps, Varga VX-150 (duty / standby)
Serial numbers | VX150-77120 and VX150-77121
Rated power | 37 kW each
Duty flow, one pump | 68 l/s (specified), 69.5 l/s (measured)
Hydrostatic test of rising main | 9 bar, passed 6 March 2025
Standby generator | Hadrian 120 kVA
Warranty of pumps | 24 months from the date of take over
Site acceptance test ended on 8 April 2025. The telemetry link to the Client's control room at Perth went live on 10 April 2025. Commissioning engineer: Morven Skea, Brae Controls.
""")
a, i, n, r, s, t, o, c = ["A1-contract-data.docx", "A2-handover-inspection.pdf", "A3-completion-notice.eml", "A4-ncr-register.xlsx", "A5-ncr-016-site-note.md", "A6-pull-test-report.pdf", "A7-om-manual-index.csv", "A8-commissioning-summary.docx"]

f = Form("sco-completion-certificate", "en", V, P, "Norrland Consult – Certificate, NEC4 ECC clause 30.2", "Certificate of Completion and take over")
f.line("Contract: ", ("[title of the works]", S("Inverlair Wastewater Pumping Station", a, "near")), "   Ref: ", ("[contract reference]", S("CWS/CAP/2231", a)))
f.line("Employer: ", ("________________", S("Caledon Water Services", a, "near")), " whose address is ", ("________________", S("Strathmore House", a, "near"), "Client's address"))
f.line("Contractor: ", ("________________", S("Tidewell Scotland Ltd", a)), " Company no.: ", ("____________", S("SC604417", CO, "near")))
f.line("In accordance with clause 30.2 the Project Manager certifies that Completion of the whole of the works was achieved on ", ("<date of Completion>", S("@2025-04-11", n)), " and that the Client took over the works on ", ("<date of take over>", S("@2025-04-15", n)), ".")
f.kv(("Completion Date in force", S("@2025-04-04", n, "near")), ("Last compensation event changing it", S("CE 012", n, "far")), ("Days late", S("7", n, "far")), ("Delay damages deducted (£)", S("#19250", n, "near")),
     ("Rate of liquidated damages (£ per day)", S("#2750", a, "far")), ("Time allowed for putting a notified defect right", S("3 weeks", a, "far", "three weeks")), ("Completion of Section 1 achieved on", O("only the sectional Completion Date is stated, not the achievement")), ("Defects date", None),
     ("Total of the Prices at the Contract Date", S("#4918650", a)), ("Price for Work Done to Date", O("not in the vault")), w=4)
f.h("Joint inspection")
f.line("Date of inspection ", ("..........", S("@2025-04-14", i)), " Present for the Client ", ("..........", S("Fiona Ballantyne", i)), " Present for the Contractor ", ("..........", S("Gregor Munro", i)))
f.sched(["No.", "Outstanding item", "Location", "By", "Responsible"],
        [S("1", i), S("Reinstate turf", i), S("Air valve chamber AV3", i), S("@2025-05-02", i, "near"), S("Tidewell", i)],
        [S("2", i), S("Fit missing kick plate", i), None, S("@2025-04-25", i, "near"), S("Lomond Steel", i)],
        [None, S("Relabel isolators", i), S("Kiosk MCC", i), None, S("Brae Controls", i)],
        [None, S("Touch up coating", i), S("Valve chamber", i), None, None],
        [O("no fifth item"), O("no fifth item"), O("no fifth item"), O("no fifth item"), O("no fifth item")])
f.new(2)
f.cc("Number of key sets handed over", "text", "Enter number", S("six", i, "near", "6"))
f.checks("Outstanding items prevent use of the works", ("Yes", O("they do not")), ("No", S("☒", i, "far")))
f.cc("Pump make and model", "text", "Enter text", S("Varga VX-150", c, "near"))
f.cc("Measured duty flow of one pump (l/s)", "text", "Enter value", S("69.5", c, "near"))
f.cc("Telemetry live since", "date", "Enter date", S("@2025-04-10", c, "far"))
f.cc("End of site acceptance test", "date", "Enter date", S("@2025-04-08", c, "near"))
f.cc("Generator serial number", "text", "Enter text", O("only the pumps' serial numbers are given"))
f.cc("Volume 3 of the O&M manual, date of acceptance", "date", "Enter date", O("commented, not accepted"))
f.h("Project Manager")
f.line("Signed: ", ("______________", SIGN), " Name: ", ("______________", O("name in a signature block")), " Date: ", ("________", SIGN))

f = Form("sco-ncr", "en", V, P, "QF-22 Non-conformance report", "Non-conformance report")
f.kv(("Project", S("Inverlair Wastewater Pumping Station", a)), ("Contract reference", S("CWS/CAP/2231", a)), ("NCR no.", ("NCR-016", O("filled in already"))), ("Date raised", S("@2025-03-12", r)), ("Found by", S("Calum Reith", r, "near", "C. Reith")), ("Part of the works affected", S("Kiosk plinth", r, "far")),
     ("Subcontractor concerned", S("Lomond Steel", s, "near")), ("Subcontract no.", S("SC-07", s)), w=4)
f.narr(("Description of the non-conformance", C(["M16"], r, "same")), ("Requirement not met (drawing, detail)", C(["IPS-C-0412"], s, "near")), ("Root cause", C(["P03", "superseded"], s, "far")), ("Corrective action proposed", C(["core out", "resin"], s, "near")), ("Action to prevent recurrence", C(["superseded drawings", "Monday"], s, "near")))
f.kv(("Drawing and revision in force", S("P05", s, "near")), ("Revision wrongly used", S("P03", s, "far")), ("Number of bolts affected", S("eight", s, "far", "8")), ("Transmittal by which the current drawing was issued", S("T-088", s, "near")), ("Target date for the rework", S("@2025-03-28", s, "near", "28 March")), ("Cost borne by", S("Lomond", s, "far")), ("Estimated cost of rework (£)", O("no figure anywhere")), ("Document controller", S("Isla Buchan", s)))
f.new(2)
f.cc("Disposition", "drop", "Select", S("Rework", r), ["Use as is", "Repair", "Rework", "Reject"])
f.cc("Severity", "drop", "Select", O("no grading in the papers"), ["Minor", "Major", "Critical"])
f.checks("Status", ("Open", S("☒", r)), ("Closed", O("still open")))
f.h("Verification")
f.below(("Test report no.", S("BRT-2025-0331", t, "near")), ("Test house", S("Border Rig Testing", t)), ("Date of test", S("@2025-03-27", t)), ("Test load", S("30 kN", t)))
f.sched(["Anchor", "Load reached (kN)", "Movement (mm)", "Result"], ["B2", S("30.4", t), S("0.11", t), S("Pass", t)], ["B7", S("30.2", t), S("0.16", t), None], ["B8", O("not tested"), O("not tested"), O("not tested")])
f.h("Close-out")
f.kv(("Accepted by Supervisor", O("acceptance not confirmed")), ("Date closed", O("NCR-016 is open; other NCRs have dates")), ("Contractor's quality manager (signature)", SIGN), ("Closed out by", O("sign-off")), w=4)

# ------------------------------------------------------------------ UAE: Al Reem Gardens
P = "al-dhara-villas"
doc(V, P + "/contract-particulars.pdf", """
# Contract particulars
Project | Al Dhara Villas Phase 2 – Infrastructure and 46 Villas
Plot | Plot 614-0221, Al Dhara, Sharjah
Employer | Dhara Heights Real Estate Development LLC
Engineer | Meridian Gulf Engineering Consultants
Main Contractor | Tidewell Gulf Contracting LLC
Contract No. | DH/P2/MC/2024/09
Form of contract | FIDIC Red Book 1999 with Particular Conditions
Accepted Contract Amount | AED 86,450,000.00 (excl. VAT)
Commencement Date | 1 July 2024
Time for Completion | 540 days
Advance payment | 10 %, AED 8,645,000.00
Retention | 10 % until half of the retention is released on Taking-Over
Performance security | Emirates Crescent Bank, PG-224417, AED 8,645,000.00, valid until 31 March 2026
Delay damages | AED 45,000 per day, maximum 10 %
""", "DH/P2/MC/2024/09")
doc(V, P + "/ipa-09.xlsx", """
## IPA 09
Interim payment application | IPA-09
Period ending | 2025-03-31
Submitted | 2025-04-06
Description | Cumulative AED | Previous AED | This month AED
Preliminaries | 5120000.00 | 4560000.00 | 560000.00
Substructure | 14980000.00 | 14210000.00 | 770000.00
Superstructure | 16240500.00 | 12900500.00 | 3340000.00
External works | 2214000.00 | 1754000.00 | 460000.00
Materials on site | 1890000.00 | 2100000.00 | -210000.00
Gross valuation | 40444500.00 | 35524500.00 | 4920000.00
Less retention 10 % | 4044450.00 | 3552450.00 | 492000.00
Less advance recovery | 3458000.00 | 3026000.00 | 432000.00
Net excl. VAT |  |  | 3996000.00
VAT 5 % |  |  | 199800.00
Net incl. VAT |  |  | 4195800.00
""")
doc(V, P + "/ipc-08-certificate.pdf", """
# Interim Payment Certificate No. 8
Certificate | IPC-08
Period ending | 28 February 2025
Issued by the Engineer | 20 March 2025
Gross valuation certified | AED 35,190,000.00
Net amount certified this certificate, excl. VAT | AED 3,187,400.00
VAT 5 % | AED 159,370.00
Total payable incl. VAT | AED 3,346,770.00
Due for payment | 15 May 2025
The Engineer has reduced external works by AED 334,500.00 for kerbs not yet accepted (see NCR-031).
""", "Meridian Gulf Engineering Consultants")
doc(V, P + "/material-submittal-log.csv", """
MAR No,Material,Spec section,Supplier,Manufacturer,Country of origin,Date submitted,Revision,Engineer's code,Date returned
MAR-041,Porcelain floor tile 600x600,09 30 13,Sahra Tiles Trading,Lumina Ceramica,Italy,2025-02-03,0,B,2025-02-17
MAR-042,uPVC drainage pipe,33 31 00,Gulf Pipes Depot,Polyduct,Oman,2025-02-10,0,A,2025-02-24
MAR-043,Waterproofing membrane 4 mm APP,07 52 00,Barq Building Materials,Bitumat Sealtech,UAE,2025-03-05,1,C,2025-03-19
MAR-044,GRC cladding panel,03 49 00,Desert Form GRC,Desert Form GRC,UAE,2025-04-08,0,,
""")
doc(V, P + "/waterproofing-data-sheet.pdf", """
# SealTech APP 4000 – technical data sheet
Sealtech APP 4000 is a torch-applied plastomeric (APP) membrane for roofs and wet areas, polyester reinforced at 180 g/m2. Mineral finish on request.
Property | Method | Value
Thickness | EN 1849-1 | 4.0 mm
Tensile strength L / T | EN 12311-1 | 850 / 650 N/5cm
Elongation L / T | EN 12311-1 | 40 / 45 %
Softening point | ASTM D36 | 150 °C
Cold flexibility | EN 1109 | -5 °C
Roll size | - | 10 m x 1 m
Manufacturer's warranty | - | 10 years
Storage: upright, in the shade, below 45 °C. Shelf life 24 months.
Bitumat Sealtech Industries, Industrial Area 12, Ajman. Plant certified to ISO 9001, certificate AJ-9001-5520.
""", "Bitumat Sealtech")
doc(V, P + "/mar-043-engineer-reply.eml", """
From: Farah Al Suwaidi <farah.alsuwaidi@meridiangulf.example>
To: Joseph Mathew <joseph.mathew@tidewell.example>
Date: Wed, 19 Mar 2025 09:12:00 +0400
Subject: MAR-043 rev 1 - returned Code C
Content-Type: text/plain; charset=utf-8

Dear Joseph,

MAR-043 rev. 1 is returned Code C (revise and resubmit). Cold flexibility of the membrane is -5 deg C but Specification clause 2.3.1 of section 07 52 00 asks for -10 deg C or a letter from the manufacturer. Please also add the civil defence approval and a 15 year joint warranty from applicator and manufacturer. The manufacturer's standard ten years is not enough.

Resubmit as revision 2 by 2 April 2025.

Regards
Farah Al Suwaidi, Materials Engineer, Meridian Gulf
""")
doc(V, P + "/mar-043-resubmission-notes.docx", """
# Resubmission of MAR-043, revision 2 – notes for the document controller
Written by Joseph Mathew (QA/QC Engineer), 30 March 2025.
Applicator will be Al Waha Insulation Works; licence no. 55120, six years' experience in Sharjah. They laid the same membrane at Muwailih School (2022) and Khor Mall car park (2023).
The letter of Bitumat Sealtech of 26 March 2025 (ref. BS/L/118) confirms -10 °C for the batch made with the modified compound. Joint warranty 15 years, draft attached. Civil defence approval: asked for, not yet received.
Where used: roofs of all villas, types A, B and C. Area 11,850 m2. First delivery is needed on site on 5 May 2025.
Samples: two pieces, A4 size, with the submittal. The membrane is not an alternative: Bitumat Sealtech is on the approved vendor list, item 27.
""")
doc(V, P + "/weekly-progress-meeting-36.md", """
# Weekly progress meeting no. 36 – 7 April 2025

Present: Layla Haddad (Resident Engineer, Meridian Gulf), Farah Al Suwaidi (Meridian Gulf), Imran Qureshi (Project Manager, Tidewell), Joseph Mathew (Tidewell), Khalid Al Zarooni (Employer's representative).

1. Progress: actual 44.8 %, planned 47.5 %. Villas 1 to 18 have roof slabs. 
2. Manpower: 412 on site, 460 planned.
3. Recovery programme R2 to be submitted by 14 April.
4. Payment: IPC-08 is with the Employer, not yet paid. IPA-09 was submitted on 6 April 2025; the Engineer's certificate is awaited. Khalid asked that invoices show the TRN.
5. Safety: 1.2 million man-hours without LTI.
6. Variation VO-11 (boundary wall upgrade) - AED 612,000 by our estimate, Engineer thinks AED 540,000. To be settled.
""")
doc(V, P + "/bank-details-letter.docx", """
# To: Dhara Heights Real Estate Development LLC – bank details for payment
Date: 12 January 2025
Please pay all sums due under contract DH/P2/MC/2024/09 to the following account.
Account name | Tidewell Gulf Contracting LLC
Bank | Emirates Crescent Bank, Sharjah main branch
IBAN | AE41 0990 0000 1882 7744 501
SWIFT | ECBKAEAS
This replaces our letter of 15 August 2024.
""")
k, ip, ic, ml, ds, er, rn, wm, bk = ["contract-particulars.pdf", "ipa-09.xlsx", "ipc-08-certificate.pdf", "material-submittal-log.csv", "waterproofing-data-sheet.pdf", "mar-043-engineer-reply.eml", "mar-043-resubmission-notes.docx", "weekly-progress-meeting-36.md", "bank-details-letter.docx"]

f = Form("uae-material-approval-request", "en", V, P, "MGEC – Material Approval Request", "Material Approval Request (MAR)")
f.kv(("Project", S("Al Dhara Villas Phase 2", k)), ("Contract No.", S("DH/P2/MC/2024/09", k)), ("Developer", S("Dhara Heights Real Estate Development LLC", k, "far")), ("Engineer", S("Meridian Gulf Engineering Consultants", k)), ("Main Contractor", S("Tidewell Gulf Contracting LLC", k)), ("MAR No.", ("MAR-043", O("filled in already"))),
     ("Revision", S("2", rn, "far")), ("Date of this submission", O("notes of 30 March and deadline 2 April, but no date of submission of revision 2")), w=4)
f.h("Material")
f.kv(("Material", S("Waterproofing membrane", ml)), ("Specification section", S("07 52 00", ml)), ("Manufacturer", S("Bitumat Sealtech", ml)), ("Local vendor", S("Barq Building Materials", ml, "far")), ("Made in", S("UAE", ml, "far", "United Arab Emirates")), ("Product name / model", S("APP 4000", ds, "near")), ("Place of use", S("roofs of all villas", rn, "near", "roofs")), ("Quantity", S("11,850 m2", rn, "near", "11850 m2", "11,850 m²", "11,850", "11850")), ("BOQ item no.", O("no BOQ reference in the vault")), ("Required on site", S("@2025-05-05", rn, "near")), ("Lead time (weeks)", O("not stated")))
f.line("Thickness: ", ("______", S("4.0 mm", ds, "same", "4 mm", "4.0", "4")), " Softening point: ", ("______", S("150", ds)), " Shelf life: ", ("______", S("24 months", ds)))
f.line("Storage condition: ", ("______________", S("upright", ds, "near", "in the shade")))
f.line("Specialist applicator: ", ("(name of firm)", S("Al Waha Insulation Works", rn, "near")), ", licence ", ("(licence number)", S("55120", rn)), ".")
f.sched(["Past project of the applicator", "Year"], [S("Muwailih School", rn, "far"), S("2022", rn, "far")], [S("Khor Mall", rn, "far"), S("2023", rn, "far")], [O("only two named"), O("only two named")])
f.new(2)
f.checks("Is the product an alternative to the specified vendors?", ("Yes", O("it is on the list")), ("No", S("☒", rn, "near")))
f.cc("Approved vendor list item", "text", "Enter", S("27", rn))
f.cc("Previous revision returned with", "drop", "Choose code", S("Code C", er, "near", "C"), ["Code A", "Code B", "Code C", "Code D"])
f.cc("Previous revision returned on", "date", "Enter date", S("@2025-03-19", er, "near"))
f.cc("Civil defence approval no.", "text", "Enter", O("asked for, not received"))
f.cc("Joint warranty offered (years)", "text", "Enter", S("15", rn, "near"))
f.cc("ISO 9001 certificate of the plant", "text", "Enter", S("AJ-9001-5520", ds, "near"))
f.cc("Manufacturer's letter on cold flexibility, ref.", "text", "Enter", S("BS/L/118", rn, "near"))
f.narr(("Reply to the Engineer's comments on the previous revision", C(["-10 °C", "BS/L/118", "-10"], rn, "far")))
f.h("For the Engineer's use")
f.kv(("Code", O("Engineer's reply to rev 2 not given")), ("Comments", O("Engineer's block")), ("Materials Engineer (name)", O("name in a review block")), ("Signature / date", SIGN), w=4)

f = Form("uae-interim-payment", "en", V, P, "Payment claim cover – Employer's form F-09", "Interim payment application – cover sheet")
f.line("We, ", ("{{Contractor}}", S("Tidewell Gulf Contracting LLC", k)), ", with offices at ", ("{{Contractor address}}", S("Al Noor Tower", CO, "near")), ", trade licence ", ("{{licence}}", S("771204", CO)), ", TRN ", ("{{TRN}}", S("100447719200003", CO)), ", apply for payment under contract ", ("{{Contract No}}", S("DH/P2/MC/2024/09", k)), ".")
f.kv(("Application no.", S("IPA-09", ip, "same", "09", "9")), ("Works valued up to", S("@2025-03-31", ip, "far")), ("Date submitted", S("@2025-04-06", ip)), ("Original contract value, without VAT", S("#86450000", k, "far")), ("Contract duration", S("540 days", k, "far", "540")), ("Extension of time granted", O("none in the vault")), w=4)
f.sched(["Description", "Cumulative (AED)", "Previous (AED)", "This month (AED)"],
   ["Preliminaries", S("#5120000", ip), None, S("#560000", ip)], ["Superstructure", S("#16240500", ip), S("#12900500", ip), S("#3340000", ip)], ["External works", S("#2214000", ip), None, None], ["Daywork", O("no dayworks in the application"), O("no dayworks"), O("no dayworks")])
f.kv(("Gross valuation to date", S("#40444500", ip, "near")), ("Total retention to date", S("#4044450", ip, "near")), ("Advance payment recovered to date", S("#3458000", ip, "near")), ("Balance of advance payment still to be recovered", None), ("Net payable now, before VAT", S("#3996000", ip, "far")), ("VAT on this application", S("#199800", ip, "near")), ("Net payable now, with VAT", S("#4195800", ip, "near")), ("Net amount certified for this period", O("only IPC-08 for February is certified")))
f.h("Last certificate")
f.below(("Certificate no.", S("IPC-08", ic, "near", "8", "08", "No. 8")), ("Issued on", S("@2025-03-20", ic, "near")), ("Gross certified (AED)", S("#35190000", ic)), ("Due for payment", S("@2025-05-15", ic)), ("Paid on", O("not yet paid")))
f.line("Reason for the last reduction: ", ("________________", S("kerbs not yet accepted", ic, "far", "NCR-031", "kerbs")))
f.line("Value of variation VO-11 agreed: AED ", ("__________", O("two estimates, not settled")))
f.line("Planned progress: ", ("______", S("47.5", wm, "near")), " Actual progress: ", ("______", S("44.8", wm, "near")), " Manpower on site: ", ("______", S("412", wm)))
f.h("Payment to")
f.kv(("Beneficiary", S("Tidewell Gulf Contracting LLC", bk, "far")), ("Bank", S("Emirates Crescent Bank", bk)), ("IBAN", S("AE41 0990 0000 1882 7744 501", bk)), ("SWIFT", S("ECBKAEAS", bk)), ("Performance security no.", S("PG-224417", k, "near")), ("Performance security expires", S("@2026-03-31", k, "near")), ("Advance payment guarantee no.", O("only the performance security is known")), ("Invoice no.", O("not in the vault")), w=4)
f.line("For the Contractor (signature): ", ("____________", SIGN), " Engineer's receipt, date: ", ("__________", O("receipt block")))

# ------------------------------------------------------------------ vault fluvia: company (de, fr, es, zh)
V = "fluvia"
doc(V, "firmendaten-coordonnees.md", """
# Fluvia Wasserbau Gruppe – Stammdaten / coordonnées / datos

- Fluvia Wasserbau GmbH, Hafenstraße 41, 68159 Mannheim. HRB 718842 Amtsgericht Mannheim, USt-IdNr. DE311840277. Geschäftsführerin: Dr. Annegret Lohse.
- Fluvia France SAS, 9 quai des Tanneurs, 67000 Strasbourg. SIRET 812 440 917 00023, TVA FR58812440917. Assurance décennale : Alsacia Assurances, police DEC-66401.
- Fluvia Ibérica S.L., Calle del Astillero 12, 46011 Valencia. CIF B98774410.
- 富流水利工程（上海）有限公司，上海市浦东新区临港路88号，统一社会信用代码 91310115MA1K4XXT20。

Stand: 10.02.2025
""")
doc(V, "versicherungen.xlsx", """
## Policen
Gesellschaft | Art | Versicherer | Nummer | Deckung EUR | Ablauf
Fluvia Wasserbau GmbH | Betriebshaftpflicht | Rheinland Sach | BH-20-88142 | 10000000.00 | 2025-12-31
Fluvia France SAS | RC professionnelle | Alsacia Assurances | RC-66400 | 8000000.00 | 2025-12-31
Fluvia Ibérica S.L. | RC | Levante Seguros | RC-4471-B | 6000000.00 | 2025-12-31
""")
# ---- de
P = "schleuse-neckarau"
doc(V, P + "/Auftragsdaten.pdf", """
# Auftragsschreiben (Auszug)
Bauvorhaben | Instandsetzung Schleuse Neckarau, Los 2 Betonbau
Auftraggeber | Wasserverband Unterer Neckar
Anschrift Auftraggeber | Uferweg 3, 68219 Mannheim
Auftragnehmer | Fluvia Wasserbau GmbH
Auftragsnummer | WUN-2024-0633
Auftrag vom | 17.05.2024
Bauüberwachung | Ingenieurbüro Hasselbach + Kern
Auftragssumme netto | 3.214.900,00 EUR
Auftragssumme brutto | 3.825.731,00 EUR
Vertragsgrundlage | VOB/B 2019
Baubeginn laut Vertrag | 01.07.2024
Fertigstellung laut Vertrag | 30.04.2025
Vertragsstrafe | 0,1 % je Werktag, höchstens 5 %
Gewährleistung | 5 Jahre
Sicherheit für Mängelansprüche | 3 % der Abrechnungssumme als Bürgschaft
""", "Wasserverband Unterer Neckar – Vergabestelle")
doc(V, P + "/Bautagebuch_KW15.xlsx", """
## KW 15
Datum | Wetter | Temp. min | Temp. max | Polier | Facharbeiter | Helfer | Nachunternehmer | Arbeiten
2025-04-07 | heiter | 4 °C | 15 °C | 1 | 6 | 3 | 2 | Schalung Kammerwand Block 7
2025-04-08 | bewölkt | 5 °C | 13 °C | 1 | 7 | 3 | 2 | Bewehrung Block 7, Einbau Fugenband
2025-04-09 | Regen, 11 mm | 6 °C | 10 °C | 1 | 7 | 2 | 0 | Betonage Block 7 abgesagt, Arbeiten unter Dach
2025-04-10 | bewölkt | 5 °C | 14 °C | 1 | 8 | 4 | 4 | Betonage Block 7, 64 m3 C35/45
2025-04-11 | heiter | 3 °C | 17 °C | 1 | 5 | 3 | 0 | Nachbehandlung, Vorbereitung Block 8
## Geräte
Gerät | Kennung | Einsatz ab
Turmdrehkran 112 EC | K-07 | 2024-07-15
Betonpumpe M38 | Fremdgerät Betonlogistik Odenwald | 2025-04-10
Hubarbeitsbühne | H-22 | 2025-03-03
""")
doc(V, P + "/Lieferscheine_Beton_10-04_Blatt1.csv", """
Lieferschein;Uhrzeit Ankunft;Menge m3;Sorte;Ausbreitmaß cm;Frischbetontemperatur;Fahrzeug
70441;07:10;8,0;C35/45 XC4 XF3;49;13,5 °C;MA-BL 102
70442;07:45;8,0;C35/45 XC4 XF3;51;13,8 °C;MA-BL 117
70443;08:20;8,0;C35/45 XC4 XF3;58;14,0 °C;MA-BL 102
70444;08:55;8,0;C35/45 XC4 XF3;50;14,1 °C;MA-BL 119
""")
doc(V, P + "/Behinderungsanzeige_03.eml", """
From: Jörg Attenberger <j.attenberger@fluvia.example>
To: Dorothee Kern <kern@hasselbach-kern.example>
Date: Wed, 9 Apr 2025 16:20:00 +0200
Subject: WUN-2024-0633 Behinderungsanzeige Nr. 3
Content-Type: text/plain; charset=utf-8

Sehr geehrte Frau Kern,

hiermit zeigen wir nach § 6 Abs. 1 VOB/B an, dass wir seit dem 07.04.2025 in der Ausführung der Blöcke 9 und 10 behindert sind. Die Freigabe der Ausführungspläne S-309 und S-310 steht aus; sie war für den 28.03.2025 zugesagt. Betroffen ist eine Kolonne mit vier Mann. Die Dauer lässt sich heute nicht absehen.

Mit freundlichen Grüßen
Jörg Attenberger, Bauleiter, Tel. 0621 555 0148
""")
doc(V, P + "/Protokoll_Baubesprechung_22.docx", """
# Protokoll Baubesprechung Nr. 22
Datum: 15.04.2025, 9.00 Uhr, Baubüro Schleuse. 
Teilnehmer: Dorothee Kern (Bauüberwachung), Jörg Attenberger (Bauleiter Fluvia), Sevgi Aydin (Auftraggeber), Holger Prümm (Polier Fluvia).
# Stand
Block 7 ist betoniert. Der Polier Herr Prümm meldet, dass der dritte Wagen am 10.04. mit zu weichem Beton kam und zurückgeschickt wurde; dafür kam ein Ersatzwagen.
# Pläne
S-309 freigegeben am 14.04.2025. S-310 weiter offen, Frau Kern nennt den 24.04.2025 als Ziel.
# Termin
Der Auftragnehmer hält die Fertigstellung am 30.04.2025 nicht für möglich und nennt den 06.06.2025. Die Bauüberwachung hält den 23.05.2025 für machbar. Eine Einigung gibt es nicht.
# Nachträge
N-05 (Zusatzinjektion Fuge 6/7) beauftragt mit 41.280,00 EUR netto am 11.04.2025. N-06 (Geländer Oberhaupt) angeboten mit 18.950,00 EUR netto, in Prüfung.
# Sicherheit
SiGeKo Herr Wendelin Maurach hat am 08.04.2025 begangen; Mangel: fehlender Seitenschutz Block 8, am selben Tag behoben.
""")
doc(V, P + "/Nachtraege.xlsx", """
## Nachträge
Nr. | Gegenstand | Angebot vom | Angebotssumme netto | Auftrag vom | Auftragssumme netto | Stand
N-03 | Betonabtrag tiefer als LV | 2024-11-12 | 96400.00 | 2024-12-09 | 88700.00 | beauftragt
N-04 | Winterbaumaßnahmen | 2024-12-18 | 27300.00 |  |  | abgelehnt
N-05 | Zusatzinjektion Fuge 6/7 | 2025-03-25 | 44900.00 | 2025-04-11 | 41280.00 | beauftragt
N-06 | Geländer Oberhaupt | 2025-04-03 | 18950.00 |  |  | in Prüfung
""")
doc(V, P + "/Pruefplan_Beton.pdf", """
# Prüfplan Beton, Überwachungsklasse 2
Prüfstelle | Betonlabor Kurpfalz GmbH, Ladenburg
Zielwert Ausbreitmaß | 48 bis 54 cm
Frischbetontemperatur | 5 bis 30 °C
Probewürfel je Block | 6 Stück
Mindestdruckfestigkeit nach 28 Tagen | 45 N/mm2
Nachbehandlung | mindestens 7 Tage, Folie und Feuchthalten
Betondeckung | 55 mm
Ergebnis Block 6 (Betonage 20.03.2025) | im Mittel 52,3 N/mm2 nach 28 Tagen
Ergebnis Block 7 (Betonage 10.04.2025) | Prüfung am 08.05.2025
""", "Fluvia Wasserbau GmbH – QM")
doc(V, P + "/Adressliste.md", """
| Rolle | Name | Firma | Telefon |
|---|---|---|---|
| Bauleiter | Jörg Attenberger | Fluvia Wasserbau GmbH | 0621 555 0148 |
| Polier | Holger Prümm | Fluvia Wasserbau GmbH | 0171 555 0133 |
| Bauüberwachung | Dorothee Kern | Hasselbach + Kern | 06221 555 0190 |
| Projektleiterin Auftraggeber | Sevgi Aydin | Wasserverband Unterer Neckar | 0621 555 0170 |
| SiGeKo | Wendelin Maurach | Maurach Arbeitsschutz | 0621 555 0122 |
""")
au, bt, ls, ba, pb, na, pp, ad = ["Auftragsdaten.pdf", "Bautagebuch_KW15.xlsx", "Lieferscheine_Beton_10-04_Blatt1.csv", "Behinderungsanzeige_03.eml", "Protokoll_Baubesprechung_22.docx", "Nachtraege.xlsx", "Pruefplan_Beton.pdf", "Adressliste.md"]

f = Form("de-bautagesbericht", "de", V, P, "Bautagesbericht – Vordruck BT 04", "Bautagesbericht vom 10.04.2025")
f.kv(("Bauvorhaben", S("Instandsetzung Schleuse Neckarau", au)), ("Auftraggeber", S("Wasserverband Unterer Neckar", au)), ("Auftrags-Nr.", S("WUN-2024-0633", au)), ("Ausführende Firma", S("Fluvia Wasserbau GmbH", au, "far")), ("Bauleiter", S("Jörg Attenberger", ad)), ("Bericht-Nr.", O("Berichte sind im Bautagebuch nicht gezählt")), w=4)
f.line("Witterung: ", ("____________", S("bewölkt", bt, "near")), " Temperatur min.: ", ("______", S("5 °C", bt, "near", "5")), " max.: ", ("______", S("14 °C", bt, "near", "14"), "Temperatur max."), " Niederschlag: ", ("______", O("Regenmenge nur für den 09.04. genannt")))
f.below(("Facharbeiter", S("8", bt)), ("Helfer", S("4", bt)), ("Nachunternehmer", S("4", bt)), ("Auszubildende", O("nicht erfasst")))
f.narr(("Ausgeführte Arbeiten", C(["Betonage Block 7", "Block 7"], bt)))
f.h("Betonage")
f.kv(("Betonierte Menge", S("64 m3", bt, "near", "64 m³", "64")), ("Betonsorte", S("C35/45", bt, "same")), ("Betonpumpe", S("M38", bt, "far", "Betonlogistik Odenwald")), ("Beauftragtes Betonlabor", S("Betonlabor Kurpfalz", pp, "near")), ("Anzahl Probewürfel", None), ("Druckfestigkeit nach 28 Tagen (Ergebnis)", O("Prüfung erst am 08.05.; 52,3 gilt für Block 6, 45 ist der Mindestwert")), w=4)
f.sched(["Lieferschein", "Ankunft", "Menge m3", "Ausbreitmaß cm", "Frischbetontemperatur"],
   ["70441", S("07:10", ls, "near"), S("8,0", ls, "same", "8"), S("49", ls), S("13,5 °C", ls, "same", "13,5")],
   ["70442", S("07:45", ls, "near"), None, S("51", ls), S("13,8 °C", ls, "same", "13,8")],
   ["70449", O("dieser Lieferschein ist nicht in der Liste"), O("nicht in der Liste"), O("nicht in der Liste"), O("nicht in der Liste")])
f.narr(("Besondere Vorkommnisse", C(["zu weich", "zurückgeschickt", "dritte", "70443", "58"], pb, "far")))
f.line("Aufgestellt (Polier): ", ("__________", SIGN), " Gesehen (Bauüberwachung): ", ("__________", O("Name im Sichtvermerk")), " Datum: ", ("______", SIGN))

f = Form("de-behinderung-nachtrag", "de", V, P, "Wasserverband Unterer Neckar – Formblatt 14", "Stellungnahme zu Behinderung und Nachträgen")
f.line("Behinderungsanzeige Nr. ", ("{{Nr}}", S("3", ba, "same", "03")), " vom ", ("{{Datum der Anzeige}}", S("@2025-04-09", ba, "near", "9 Apr 2025")), ", gerichtet an ", ("{{Empfänger}}", S("Dorothee Kern", ba, "far", "Frau Kern", "Hasselbach + Kern")), ".")
f.kv(("Behindert seit", S("@2025-04-07", ba, "near")), ("Betroffene Bauteile", S("Blöcke 9 und 10", ba, "near", "Block 9 und 10", "9 und 10")), ("Fehlende Pläne", S("S-309", ba, "far")), ("Zugesagt für", S("@2025-03-28", ba)), ("Plan S-309 freigegeben am", S("@2025-04-14", pb)), ("Plan S-310 freigegeben am", O("noch offen, der 24.04. ist nur Ziel")), ("Ende der Behinderung", O("nicht bekannt")), ("Betroffene Arbeitskräfte", S("vier", ba, "near", "4")), w=4)
f.kv(("Vertraglicher Fertigstellungstermin", S("@2025-04-30", au, "near")), ("Neuer, vereinbarter Fertigstellungstermin", O("zwei Meinungen, keine Einigung")), ("Vom Auftragnehmer genannter Termin", S("@2025-06-06", pb, "near")), ("Höchstbetrag der Vertragsstrafe (%)", S("5 %", au, "near", "5")))
f.sched(["Nachtrag", "Gegenstand", "Angebot netto EUR", "Beauftragt netto EUR", "Beauftragt am"],
   ["N-03", S("Betonabtrag", na), S("#96400", na, "near"), S("#88700", na, "near"), S("@2024-12-09", na, "near")],
   ["N-04", S("Winterbaumaßnahmen", na), None, O("abgelehnt; nur ein Angebot"), O("abgelehnt")],
   ["N-05", None, S("#44900", na, "near"), S("#41280", na, "near"), S("@2025-04-11", na, "near")],
   ["N-06", S("Geländer Oberhaupt", na), S("#18950", na, "near"), O("in Prüfung, nicht beauftragt"), O("nicht beauftragt")])
f.new(2)
f.cc("Stand von Nachtrag N-06", "drop", "Bitte wählen", S("in Prüfung", na, "near"), ["angekündigt", "in Prüfung", "beauftragt", "abgelehnt"])
f.cc("Auftragswert einschließlich Umsatzsteuer", "text", "Betrag", S("#3825731", au, "far"))
f.cc("Schlussrechnungssumme", "text", "Betrag", O("keine Schlussrechnung vorhanden"))
f.checks("Anzeige nach § 6 Abs. 1 VOB/B erfolgt", ("ja", S("☒", ba, "near")), ("nein", O("die Anzeige liegt vor")))
f.cc("Tag der Abnahme", "date", "Datum", O("noch keine Abnahme"))
f.line("Begehung durch den SiGeKo am: ", ("........", S("@2025-04-08", pb)), " Koordinator nach BaustellV: ", ("........", S("Wendelin Maurach", pb, "far")))
f.line("Auftraggeber, Unterschrift: ", ("__________", SIGN))

# ---- fr
P = "digue-ostwald"
doc(V, P + "/acte-engagement.pdf", """
# Acte d'engagement – page récapitulative
Objet du marché | Confortement de la digue de l'Ill à Ostwald, tranche ferme
Maître d'ouvrage | Syndicat mixte de l'Ill aval
Maître d'œuvre | Hydralia Conseil
Titulaire | Fluvia France SAS
N° de marché | SMIA-2024-18
Date de notification | 03/06/2024
Montant initial HT | 1 284 600,00 €
TVA 20 % | 256 920,00 €
Montant initial TTC | 1 541 520,00 €
Délai d'exécution | 9 mois
Ordre de service n° 1 | démarrage le 02/09/2024
Retenue de garantie | 5 %, remplacée par une garantie à première demande
Pénalités de retard | 1/3000 du montant par jour calendaire
""", "Syndicat mixte de l'Ill aval – SMIA-2024-18")
doc(V, P + "/suivi-avenants.csv", """
N°;Objet;Montant HT;Date de signature;État
Avenant 1;Palplanches complémentaires PM 140 à PM 182;74 250,00;14/11/2024;signé
Avenant 2;Prolongation de délai 6 semaines sans incidence financière;0,00;20/03/2025;signé
Avenant 3;Clôture définitive côté camping;12 380,00;;projet
""")
doc(V, P + "/situation-07.xlsx", """
## Situation 7
Situation n° | 7
Mois | mars 2025
Poste | Montant marché HT | Cumul HT | Cumul précédent HT | Mois HT
Installation de chantier | 96000.00 | 86400.00 | 81600.00 | 4800.00
Palplanches | 512000.00 | 512000.00 | 512000.00 | 0.00
Terrassements | 408600.00 | 351400.00 | 290100.00 | 61300.00
Enrochements | 268000.00 | 187600.00 | 120600.00 | 67000.00
Avenant 1 | 74250.00 | 74250.00 | 74250.00 | 0.00
Total HT | 1358850.00 | 1211650.00 | 1078550.00 | 133100.00
TVA 20 % |  |  |  | 26620.00
Total TTC |  |  |  | 159720.00
""")
doc(V, P + "/cr-chantier-27.docx", """
# Compte rendu de chantier n° 27
Réunion du jeudi 22 mai 2025, 14 h, base vie. Prochaine réunion : jeudi 5 juin 2025, 14 h.
Présents : Maud Schirmer (Hydralia Conseil, maître d'œuvre), Bastien Oberlé (Fluvia France, conducteur de travaux), Yann Kerdoncuff (SMIA). Excusée : Clémence Roux (coordonnatrice SPS).
# Avancement
Les enrochements sont terminés depuis le 16 mai 2025. Reste l'engazonnement du talus aval, prévu du 26 au 28 mai.
# Réception
Les opérations préalables à la réception sont fixées au 11 juin 2025 à 9 h. Le titulaire remet le DOE en trois exemplaires papier et un numérique au plus tard le 4 juin.
# Sécurité
Aucun accident depuis le début du chantier. Un presqu'accident le 14 mai (godet au-dessus de la piste cyclable) : l'homme trafic est désormais présent toute la journée.
# Délai
Avec l'avenant 2 la fin du délai contractuel est le 13 juillet 2025.
""")
doc(V, P + "/opr-reserves.pdf", """
# Opérations préalables à la réception – relevé
Date des OPR | 11 juin 2025
Présent pour le maître d'œuvre | Maud Schirmer
Présent pour le titulaire | Bastien Oberlé
Le talus, la crête, les palplanches et les descentes d'eau ont été parcourus de PM 0 à PM 640.
N° | Réserve | Localisation | Délai de levée
1 | Reprise de l'engazonnement clairsemé | Talus aval PM 210 à PM 260 | 15 octobre 2025
2 | Remise en place de la borne kilométrique | Crête PM 300 | 27 juin 2025
3 | Protection anticorrosion des têtes de palplanches | PM 140 à PM 182 | 11 juillet 2025
Essais de perméabilité (Lefranc) : trois essais, valeur moyenne 2,1.10-7 m/s pour 1.10-6 m/s exigé.
Date d'achèvement des travaux constatée : 6 juin 2025.
Le DOE papier a été remis le 4 juin 2025 ; la version numérique manque encore.
""", "Hydralia Conseil")
doc(V, P + "/proposition-reception.eml", """
From: Maud Schirmer <m.schirmer@hydralia.example>
To: Yann Kerdoncuff <y.kerdoncuff@smia.example>
Cc: Bastien Oberlé <b.oberle@fluvia.example>
Date: Mon, 16 Jun 2025 10:02:00 +0200
Subject: SMIA-2024-18 - proposition de reception
Content-Type: text/plain; charset=utf-8

Bonjour Yann,

Au vu des OPR je vous propose de prononcer la réception avec les trois réserves du relevé, avec effet au 6 juin 2025. La garantie de parfait achèvement court un an à partir de cette date. Votre décision est attendue sous trente jours ; le procès-verbal doit encore être signé par votre présidente.

Maud Schirmer - 03 88 55 01 64
""")
doc(V, P + "/fiche-enrochements.pdf", """
# Fiche produit – enrochements
Fournisseur | Carrières de la Haute-Bruche
Site d'extraction | Saint-Nabor (67)
Nature de la roche | granite
Blocométrie | LMA 60/300 selon NF EN 13383-1
Masse volumique | 2,68 t/m3
Micro-Deval | 14
Quantité livrée | 4 310 t
Quantité prévue au marché | 4 100 t
Géotextile de pose | Tencoral 300, 300 g/m2
""", "Carrières de la Haute-Bruche")
doc(V, P + "/visite-sps.md", """
# Visite du CSPS, 13 mai 2025

Clémence Roux, Prévéa Coordination. Registre journal page 41.

- Effectif du jour : 11 personnes dont 3 intérimaires.
- Balisage de la piste cyclable insuffisant, à reprendre pour le 15 mai.
- Extincteur de la pelle P3 périmé (avril 2025).
- Prochaine visite : 3 juin 2025.
""")
ae, av, si, cr, op, re_, fe, sp = ["acte-engagement.pdf", "suivi-avenants.csv", "situation-07.xlsx", "cr-chantier-27.docx", "opr-reserves.pdf", "proposition-reception.eml", "fiche-enrochements.pdf", "visite-sps.md"]
SG = "firmendaten-coordonnees.md"

f = Form("fr-pv-reception", "fr", V, P, "Formulaire interne EXE – réception", "Procès-verbal de réception des travaux")
f.kv(("Pouvoir adjudicateur", S("Syndicat mixte de l'Ill aval", ae, "far")), ("Maître d'œuvre", S("Hydralia Conseil", ae)), ("Entreprise", S("Fluvia France SAS", ae, "far")), ("SIRET de l'entreprise", S("812 440 917 00023", SG, "near", "81244091700023")), ("N° de marché", S("SMIA-2024-18", ae)), ("Notifié le", S("@2024-06-03", ae, "near")))
f.line("Objet du marché : ", ("……………………", S("Confortement de la digue de l'Ill", ae)))
f.line("Montant initial HT : ", ("……………", S("#1284600", ae)), " Montant de l'avenant 1 HT : ", ("……………", S("#74250", av, "near")), " Montant de l'avenant 3 signé : ", ("……………", O("avenant 3 à l'état de projet")))
f.line("Les opérations préalables à la réception ont eu lieu le ", ("[date des OPR]", S("@2025-06-11", op)), " en présence de ", ("[représentant du maître d'œuvre]", S("Maud Schirmer", op, "near")), " et, pour le titulaire, de ", ("[représentant du titulaire]", S("Bastien Oberlé", op, "near")), ".")
f.kv(("Date d'achèvement des travaux", S("@2025-06-06", op)), ("Fin du délai contractuel", S("@2025-07-13", cr)), ("Nombre de jours de retard", None), ("Décision du maître d'ouvrage, date", O("décision pas encore prise")), ("Durée de la garantie de parfait achèvement", S("un an", re_, "near", "1 an")), ("Police d'assurance décennale", S("DEC-66401", SG, "near")), w=4)
f.sched(["N°", "Réserve", "Localisation", "À lever avant le", "Levée le"],
   ["1", S("Reprise de l'engazonnement", op), S("Talus aval", op), S("@2025-10-15", op, "near"), O("pas encore levée")],
   ["2", S("borne kilométrique", op), S("Crête PM 300", op), S("@2025-06-27", op, "near"), O("pas encore levée")],
   ["3", S("anticorrosion", op), None, S("@2025-07-11", op, "near"), O("pas encore levée")],
   ["4", O("trois réserves seulement"), O("trois réserves seulement"), None, None])
f.new(2)
f.checks("DOE remis", ("version papier", S("☒", op, "near")), ("version numérique", O("manque encore")))
f.cc("Proposition du maître d'œuvre", "drop", "Choisir", S("réception avec réserves", re_, "far"), ["réception sans réserve", "réception avec réserves", "refus de réception"])
f.cc("Coût de levée des réserves (€ HT)", "text", "Montant", O("aucun chiffrage"))
f.line("La présidente du syndicat (nom) : ", ("____________", O("nom absent, bloc de signature")), " Signature : ", ("__________", SIGN))

f = Form("fr-fiche-suivi", "fr", V, P, "Hydralia Conseil – fiche de suivi", "Fiche de suivi financier et technique")
f.h("Situation de travaux")
f.line("Situation n° ", ("____", S("7", si, "same", "07")), " Mois : ", ("________", S("mars 2025", si)))
f.kv(("Total HT du mois", S("#133100", si, "near")), ("Total TTC du mois", S("#159720", si, "near")), ("Cumul HT", S("#1211650", si, "near")), ("Total HT du mois d'avril", O("seule la situation de mars est au dossier")), w=4)
f.sched(["Poste", "Montant marché HT", "Cumul HT", "Mois HT"], ["Terrassements", S("#408600", si), S("#351400", si), S("#61300", si)], ["Enrochements", S("#268000", si), S("#187600", si), None], ["Plantations", O("poste inexistant"), O("poste inexistant"), O("poste inexistant")])
f.h("Matériaux")
f.kv(("Carrière", S("Haute-Bruche", fe, "near", "Saint-Nabor")), ("Classe d'enrochement", S("LMA 60/300", fe, "far")), ("Tonnage livré", S("4 310", fe, "near", "4310")), ("Géotextile", S("Tencoral 300", fe)), ("N° de certificat CE", O("non indiqué")), ("Tonnage refusé", O("non indiqué")), w=4)
f.h("Sécurité")
f.narr(("Presqu'accident et mesure prise", C(["homme trafic", "piste cyclable", "godet"], cr, "near")))
f.kv(("Coordonnatrice SPS", S("Clémence Roux", sp, "near")), ("Effectif lors de la dernière visite", S("11", sp, "near")), ("Prochaine visite SPS", S("@2025-06-03", sp)), ("Heures travaillées", O("non relevées")), w=4)
f.line("Visa du maître d'œuvre : ", ("________", SIGN), " en date du ", ("________", SIGN, "date du visa"))

# ---- es
P = "edar-sueca"
doc(V, P + "/contrato-resumen.pdf", """
# Contrato de obra – hoja resumen
Obra | Ampliación de la EDAR de Sueca Sur, fase I
Promotor | Consorcio de Aguas de la Ribera
Dirección facultativa | Marjal Ingenieros S.L.P.
Contratista | Fluvia Ibérica S.L.
Expediente | CAR/OB/2024-27
Fecha de firma | 22/07/2024
Importe de adjudicación sin IVA | 2.148.300,00 €
IVA 21 % | 451.143,00 €
Importe total con IVA | 2.599.443,00 €
Plazo de ejecución | 14 meses
Acta de replanteo | 16/09/2024
Garantía definitiva | 107.415,00 €, aval Banco Albufera n.º 4471-2024
Plazo de garantía | 24 meses
""", "Consorcio de Aguas de la Ribera")
doc(V, P + "/certificacion-06.xlsx", """
## Certificación 6
Certificación n.º | 6
Mes | marzo de 2025
Capítulo | Presupuesto | A origen | Anterior | Mes
Movimiento de tierras | 284000.00 | 276500.00 | 271000.00 | 5500.00
Obra civil reactor | 836000.00 | 512300.00 | 401800.00 | 110500.00
Equipos | 742300.00 | 88000.00 | 88000.00 | 0.00
Seguridad y salud | 61000.00 | 27450.00 | 23400.00 | 4050.00
Ejecución material mes |  |  |  | 120050.00
Líquido sin IVA |  |  |  | 142859.50
IVA 21 % |  |  |  | 30000.50
Líquido con IVA |  |  |  | 172860.00
""")
doc(V, P + "/acta-visita-19.docx", """
# Acta de visita de obra n.º 19
Fecha: 8 de abril de 2025. Asisten: Amparo Ferrandis (directora de obra, Marjal Ingenieros), Vicent Doménech (jefe de obra, Fluvia Ibérica), Nuria Escrivà (Consorcio).
Se ha hormigonado el alzado norte del reactor el 3 de abril. El hormigonado del alzado sur está previsto para el 24 de abril.
Las soplantes llegan con retraso: el fabricante, Aerotec Levante, comunica la entrega para el 30 de junio de 2025 en lugar del 12 de mayo.
Se ordena paralizar la excavación del colector entre los pozos P4 y P5 por aparición de restos cerámicos; se avisa a Patrimonio. 
Plazo: el contratista solicita ampliación de 45 días; la dirección facultativa la estudiará.
Próxima visita: 22 de abril de 2025.
""")
doc(V, P + "/ensayos-hormigon.csv", """
Muestra;Elemento;Fecha toma;Cono cm;Resistencia 7 días N/mm2;Resistencia 28 días N/mm2;Laboratorio
M-31;Losa reactor;2025-02-06;8;27,4;38,1;Labora Xúquer
M-32;Alzado oeste;2025-03-11;9;26,2;36,9;Labora Xúquer
M-33;Alzado norte;2025-04-03;8;25,8;;Labora Xúquer
""")
doc(V, P + "/aviso-restos.eml", """
From: Vicent Doménech <v.domenech@fluvia.example>
To: Amparo Ferrandis <a.ferrandis@marjal.example>
Date: Mon, 7 Apr 2025 12:44:00 +0200
Subject: Hallazgo en colector P4-P5
Content-Type: text/plain; charset=utf-8

Amparo:

Esta mañana, a las 10:15, la retro de Excavacions Molina ha sacado cerámica a 1,9 m de profundidad, a 12 m del pozo P4. He parado el tajo y vallado la zona. Quedan parados tres operarios y una máquina. La arqueóloga, Remei Canet, viene mañana a primera hora.

Vicent Doménech, jefe de obra, 600 555 014
""")
doc(V, P + "/plan-seguridad-datos.docx", """
# Plan de seguridad y salud – datos generales
Coordinador de seguridad y salud | Òscar Benlloch
Recurso preventivo | Lluís Sanchis
Mutua | Mutua del Turia
Centro asistencial más próximo | Centro de Salud de Sueca, a 2,3 km
Aviso previo / apertura de centro de trabajo | 11 de septiembre de 2024
Trabajadores previstos (punta) | 32
""")
doc(V, P + "/subcontratistas.xlsx", """
## Libro de subcontratación
N.º | Empresa | CIF | Objeto | Fecha de inicio | Responsable
1 | Excavacions Molina S.L. | B97110235 | Movimiento de tierras | 2024-09-23 | Toni Molina
2 | Ferralla Cullera S.L. | B96887412 | Ferralla | 2024-11-04 | Carmen Ruiz
3 | Aerotec Levante S.A. | A46330871 | Soplantes | 2025-05-12 | 
""")
doc(V, P + "/nota-planificacion.md", """
# Nota de planificación, 10 de abril de 2025

Avance real a 31 de marzo: 41,2 %. Avance previsto: 46,0 %.
Fin de obra contractual: 16 de noviembre de 2025.
El camino crítico pasa por las soplantes. Personal medio en marzo: 19 trabajadores.
""")
cr, ce, av, en, ar, ps, sb, npn = ["contrato-resumen.pdf", "certificacion-06.xlsx", "acta-visita-19.docx", "ensayos-hormigon.csv", "aviso-restos.eml", "plan-seguridad-datos.docx", "subcontratistas.xlsx", "nota-planificacion.md"]

f = Form("es-informe-direccion", "es", V, P, "Consorcio de Aguas de la Ribera – Modelo 7", "Informe mensual de obra – marzo de 2025")
f.kv(("Obra", S("Ampliación de la EDAR de Sueca Sur", cr)), ("Referencia administrativa", S("CAR/OB/2024-27", cr, "far")), ("Empresa adjudicataria", S("Fluvia Ibérica S.L.", cr, "far")), ("CIF de la empresa", S("B98774410", SG, "near")), ("Directora de obra", S("Amparo Ferrandis", av)), ("Jefe de obra", S("Vicent Doménech", av)), ("Informe n.º", O("los informes no están numerados")), ("Fin de obra vigente", S("@2025-11-16", npn, "near")), w=4)
f.line("Importe de adjudicación sin IVA: ", ("__________", S("#2148300", cr)), " Importe del aval depositado: ", ("__________", S("#107415", cr, "far")))
f.line("Ampliación de plazo concedida: ", ("__________", O("solicitada, no concedida")), " Ampliación de plazo solicitada: ", ("__________", S("45 días", av, "near", "45")))
f.line("Avance real: ", ("______", S("41,2", npn)), " Avance previsto: ", ("______", S("46,0", npn, "same", "46")), " Personal medio del mes: ", ("______", S("19", npn, "near")))
f.h("Certificación del mes")
f.kv(("Certificación n.º", S("6", ce, "same", "06")), ("Ejecución material del mes", S("#120050", ce, "near")), ("Líquido con IVA", S("#172860", ce)), ("Fecha de pago", O("no consta")), w=4)
f.sched(["Capítulo", "Presupuesto", "A origen", "Mes"], ["Obra civil reactor", S("#836000", ce), S("#512300", ce), S("#110500", ce)], ["Equipos", S("#742300", ce), S("#88000", ce), None], ["Gestión de residuos", O("capítulo inexistente"), O("capítulo inexistente"), O("capítulo inexistente")])
f.h("Calidad: hormigón")
f.sched(["Muestra", "Elemento", "Cono (cm)", "28 días (N/mm2)"], ["M-32", S("Alzado oeste", en), S("9", en), S("36,9", en, "near")], ["M-33", S("Alzado norte", en), S("8", en), O("rotura a 28 días aún sin resultado; 25,8 es a 7 días")])
f.h("Incidencias")
f.narr(("Hallazgo arqueológico: hechos y medidas", C(["cerámica", "restos cerámicos", "vallado"], ar, "near")))
f.kv(("Tramo paralizado", S("P4", ar, "far")), ("Arqueóloga", S("Remei Canet", ar)), ("Fecha de reanudación", O("no se conoce")), ("Entrega de las soplantes (nueva)", S("@2025-06-30", av, "near")), ("Coste de la paralización", O("sin valorar")), ("Coordinador de seguridad y salud", S("Òscar Benlloch", ps)), w=4)
f.new(2)
f.cc("Recurso preventivo", "text", "Escriba aquí", S("Lluís Sanchis", ps))
f.cc("Responsable de Aerotec Levante en obra", "text", "Escriba aquí", O("casilla vacía en el libro"))
f.checks("¿La obra va según lo previsto?", ("Sí", O("va con retraso")), ("No", S("☒", npn, "far")))
f.cc("Fecha del acta de replanteo", "date", "Fecha", S("@2024-09-16", cr, "near"))
f.line("Conforme, la directora de obra: ", ("__________", SIGN), " Fecha de la firma: ", ("________", SIGN))

# ---- zh
P = "临港雨水泵站"
doc(V, P + "/合同概况.docx", """
# 合同概况
工程名称 | 临港新城东片雨水泵站工程
建设单位 | 上海沧澜水务建设有限公司
监理单位 | 上海衡正工程监理有限公司
施工单位 | 富流水利工程（上海）有限公司
合同编号 | CL-YS-2024-036
合同价（含税） | 38,640,000.00元
合同价（不含税） | 35,449,541.28元
计划开工日期 | 2024年8月20日
实际开工日期 | 2024年9月2日
计划竣工日期 | 2025年10月31日
项目经理 | 沈岳川
总监理工程师 | 顾明慧
""")
doc(V, P + "/材料进场台账.xlsx", """
## 进场台账
序号 | 材料名称 | 规格 | 数量 | 单位 | 生产厂家 | 进场日期 | 质保书编号 | 复试结果
1 | 热轧带肋钢筋 | HRB400E Φ16 | 42.60 | t | 江淮特钢 | 2025-03-18 | JH-250311-07 | 合格
2 | 热轧带肋钢筋 | HRB400E Φ25 | 58.20 | t | 江淮特钢 | 2025-03-18 | JH-250311-09 | 合格
3 | 橡胶止水带 | 350×10 | 260 | m | 嘉禾橡塑 | 2025-03-25 | XS-0325-2 | 待检
""")
doc(V, P + "/钢筋复试报告.eml", """
From: 浦江检测 <lab@pujiangtest.example>
To: 陆一帆 <lu.yifan@fluvia.example>
Date: Mon, 24 Mar 2025 14:30:00 +0800
Subject: 复试报告 PJ-2025-1187
Content-Type: text/plain; charset=utf-8

陆工：

HRB400E Φ16钢筋复试已完成，报告编号PJ-2025-1187，取样日期2025年3月19日，见证人为监理方周蔚。屈服强度448 MPa，抗拉强度612 MPa，结论：合格。Φ25的报告编号为PJ-2025-1188，明日寄出。

上海浦江工程检测有限公司
""")
doc(V, P + "/监理例会纪要第28次.md", """
# 监理例会纪要（第28次）

时间：2025年3月27日 14:00　地点：项目部会议室　主持：顾明慧
参加：沈岳川、陆一帆（材料员）、周蔚（监理员）、建设单位郑清

1. 底板钢筋使用部位为泵房底板，计划4月8日浇筑混凝土。
2. 止水带复试未出结果，不得使用。
3. 3月份施工人数平均56人，4月计划70人。
4. 工期是否顺延：施工单位申请12天，建设单位未答复。
下次例会：2025年4月3日。
""")
doc(V, P + "/进度表.csv", """
分部,计划开始,计划完成,实际开始,实际完成
基坑围护,2024-09-10,2024-12-15,2024-09-12,2024-12-28
土方开挖,2024-12-20,2025-02-28,2025-01-03,2025-03-14
泵房底板,2025-03-05,2025-04-05,2025-03-19,
""")
doc(V, P + "/项目通讯录.xlsx", """
## 通讯录
职务 | 姓名 | 单位 | 电话
项目经理 | 沈岳川 | 富流水利 | 021-5550-0131
材料员 | 陆一帆 | 富流水利 | 021-5550-0136
总监理工程师 | 顾明慧 | 衡正监理 | 021-5550-0170
监理员 | 周蔚 | 衡正监理 | 021-5550-0172
""")
h, tz, fs, lh, jd, tx = ["合同概况.docx", "材料进场台账.xlsx", "钢筋复试报告.eml", "监理例会纪要第28次.md", "进度表.csv", "项目通讯录.xlsx"]

f = Form("zh-cailiao-baoshen", "zh", V, P, "材料报审表 B.0.6", "工程材料、构配件报审表")
f.kv(("工程名称", S("临港新城东片雨水泵站工程", h)), ("合同编号", S("CL-YS-2024-036", h)), ("承包人", S("富流水利工程（上海）有限公司", h, "far")), ("监理单位", S("上海衡正工程监理有限公司", h)), ("报审表编号", O("资料中没有编号")), ("材料名称", ("热轧带肋钢筋 HRB400E Φ16", O("已填写"))), w=4)
f.line("致 ", ("{{监理单位}}", None), "：我方于 ", ("{{进场日期}}", S("@2025-03-18", tz)), " 进场的上述材料数量为 ", ("{{数量}}", S("42.60", tz, "same", "42.6", "42.60t", "42.6t")), " 吨，拟用于 ", ("{{使用部位}}", S("泵房底板", lh)), " 部位。")
f.kv(("生产厂家", S("江淮特钢", tz)), ("质量证明文件编号", S("JH-250311-07", tz, "near")), ("复试报告编号", S("PJ-2025-1187", fs, "near")), ("检测单位", S("上海浦江工程检测有限公司", fs, "far", "浦江检测")), ("取样日期", S("@2025-03-19", fs)), ("见证人", S("周蔚", fs)), ("屈服强度", S("448", fs)), ("断后伸长率", O("报告邮件未列此项")), w=4)
f.sched(["分部", "实际开始", "实际完成"], ["基坑围护", S("@2024-09-12", jd), S("@2024-12-28", jd)], ["泵房底板", S("@2025-03-19", jd), O("尚未完成，只有计划日期")])
f.new(2)
f.checks("复试结论", ("合格", S("☒", fs, "near")), ("不合格", O("结论为合格")))
f.cc("材料员联系电话", "text", "请填写", S("021-5550-0136", tx, "near"))
f.cc("批准的工期顺延天数", "text", "请填写", O("仅有申请，未答复"))
f.cc("实际开工日期", "date", "选择日期", S("@2024-09-02", h))
f.line("项目经理（签字）：", ("________", SIGN), " 总监理工程师（签字）：", ("________", SIGN), " 审查意见：", ("________", O("监理审查栏")))

for f in FORMS:
    f.save()
