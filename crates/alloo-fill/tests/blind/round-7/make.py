"""Writes the forms, the vaults and the labels of this folder."""
import csv, io, json, os, re, shutil, sys, zipfile
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "labels"))
from check import paragraphs, locate
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
import openpyxl
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from xml.sax.saxutils import escape

NAME = "round-7"
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = f"crates/alloo-fill/tests/blind/{NAME}"
pdfmetrics.registerFont(TTFont("CJK", "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"))
for d in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, d), ignore_errors=True)
    os.makedirs(os.path.join(HERE, d))
for n in os.listdir(HERE):
    if n.endswith(".toml"):
        os.remove(os.path.join(HERE, n))


def settle(path):
    """Fixed times inside a package."""
    src = zipfile.ZipFile(path)
    items = [(i.filename, src.read(i.filename)) for i in src.infolist()]
    src.close()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in items:
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>2025-06-02T07:00:00Z", data)
            z.writestr(zipfile.ZipInfo(name, (2025, 6, 2, 7, 0, 0)), data, zipfile.ZIP_DEFLATED)


def blank_doc(lang):
    d = docx.Document()
    c = d.core_properties
    c.author = c.comments = c.title = c.keywords = c.last_modified_by = ""
    d.styles["Normal"].font.name = "Calibri"
    d.styles["Normal"].font.size = Pt(10)
    return d


# ------------------------------------------------------------------ documents of the vault

def H(t): return ("h", t)
def P(t): return ("p", t)
def KV(*rows): return ("kv", rows)
def T(*rows): return ("t", rows)
def SHEET(n): return ("sheet", n)


def W(path, *items, mail=None):
    full = os.path.join(HERE, "vaults", path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    ext = path.rsplit(".", 1)[1]
    if ext == "docx":
        d = blank_doc("")
        for k, x in items:
            if k == "h": d.add_heading(x, 2)
            elif k == "p": d.add_paragraph(x)
            else:
                t = d.add_table(0, len(x[0])); t.style = "Table Grid"
                for r in x:
                    for c, s in zip(t.add_row().cells, r): c.text = str(s)
                d.add_paragraph("")
        d.save(full); settle(full)
    elif ext == "xlsx":
        wb = openpyxl.Workbook(); ws = wb.active; first = True
        for k, x in items:
            if k == "sheet":
                if first: ws.title = x
                else: ws = wb.create_sheet(x)
            elif k in "hp": ws.append([x])
            else:
                for r in x: ws.append(list(r))
                ws.append([])
            first = False
        wb.properties.creator = ""
        wb.save(full); settle(full)
    elif ext == "pdf":
        font = "CJK" if any(ord(c) > 0x2e80 for c in json.dumps(items, ensure_ascii=False)) else "Helvetica"
        st = ParagraphStyle("b", fontName=font, fontSize=9.5, leading=13, wordWrap="CJK" if font == "CJK" else None)
        hd = ParagraphStyle("h", parent=st, fontSize=13, leading=18, spaceAfter=4)
        def run(s):
            s = escape(str(s))
            return re.sub(r"[\x20-\x7e]+", lambda m: f'<font name="Helvetica">{m[0]}</font>', s) if font == "CJK" else s
        flow = []
        for k, x in items:
            if k == "h": flow.append(Paragraph(run(x), hd))
            elif k == "p": flow += [Paragraph(run(x), st), Spacer(1, 5)]
            else:
                w = [150, 330] if k == "kv" else [480 / len(x[0])] * len(x[0])
                t = Table([[Paragraph(run(c), st) for c in r] for r in x], colWidths=w)
                t.setStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])
                flow += [t, Spacer(1, 8)]
        SimpleDocTemplate(full, pagesize=A4, invariant=1, title="", author="").build(flow)
    elif ext == "csv":
        with open(full, "w", newline="", encoding="utf-8") as f:
            for k, x in items:
                csv.writer(f, delimiter=";" if any("," in str(c) for r in x for c in r) else ",").writerows(x)
    elif ext == "md":
        out = []
        for k, x in items:
            if k == "h": out.append("# " + x)
            elif k == "p": out.append(x)
            elif k == "kv": out.append("\n".join(f"- {a}: {b}" for a, b in x))
            else:
                rows = ["| " + " | ".join(map(str, r)) + " |" for r in x]
                rows.insert(1, "|" + " --- |" * len(x[0]))
                out.append("\n".join(rows))
        open(full, "w", encoding="utf-8").write("\n\n".join(out) + "\n")
    elif ext == "eml":
        head = {"MIME-Version": "1.0", "Content-Type": "text/plain; charset=utf-8", "Content-Transfer-Encoding": "8bit"}
        text = "".join(f"{a}: {b}\n" for a, b in list(mail.items()) + list(head.items()))
        open(full, "w", encoding="utf-8").write(text + "\n" + "\n\n".join(x for k, x in items) + "\n")
    else:
        raise SystemExit(path)


# ------------------------------------------------------------------ values

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Jänner Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}


def dates(y, m, d):
    out = [f"{d:02}/{m:02}/{y}", f"{d}/{m}/{y}", f"{d:02}.{m:02}.{y}", f"{d}.{m}.{y}", f"{y}-{m:02}-{d:02}", f"{d:02}-{m:02}-{y}"]
    e = MONTHS["en"][m - 1]
    out += [f"{d} {e} {y}", f"{d:02} {e} {y}", f"{d} {e[:3]} {y}", f"{d:02} {e[:3]} {y}", f"{d} {MONTHS['fr'][m-1]} {y}", f"{d}. {MONTHS['de'][m-1]} {y}"]
    out += [f"{d} de {MONTHS['es'][m-1]} de {y}", f"{y}年{m}月{d}日", f"{y}年{m:02}月{d:02}日", f"{y}.{m}.{d}", f"{y}/{m}/{d}"]
    return out


def money(n):
    c = f"{n:,.2f}"
    out = []
    for s in (c, c[:-3]) if c.endswith(".00") else (c,):
        out += [s, s.replace(",", ""), s.replace(",", " "), s.replace(",", "'"), s.replace(",", "\x00").replace(".", ",").replace("\x00", "."),
                s.replace(",", " ").replace(".", ","), s.replace(",", "").replace(".", ",")]
    if f"{n:.2f}"[-1] == "0" and not c.endswith(".00"): out += [s[:-1] for s in out]
    return out


def v(dist, src, expect, *any_of, contains=None):
    alts = []
    for a in any_of:
        alts += dates(*a) if isinstance(a, tuple) else money(a) if isinstance(a, (int, float)) else [a]
    seen = [expect]
    for a in alts:
        if a not in seen: seen.append(a)
    return {"expect": expect, "any_of": seen[1:], "source": src, "distance": dist}


def has(dist, src, *phrases):
    return {"contains": list(phrases), "source": src, "distance": dist}


def o(why):
    return {"open": True, "why": why}


# ------------------------------------------------------------------ forms

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'


class Part:
    def __init__(self, what, was, slot, label=None, items=(), kind=None):
        self.__dict__.update(locals())


def B(was, slot, label=None, kind=None): return Part("blank", was, slot, label, kind=kind)
def CC(was, slot, label=None): return Part("cc", was, slot, label)
def CHK(slot, label): return Part("chk", "☐", slot, label)
def DD(was, items, slot, label=None): return Part("dd", was, slot, label, items)
def MF(name, slot, label=None): return Part("mf", f"«{name}»", slot, label)
def FT(slot, label=None): return Part("ft", "", slot, label)
def FC(slot, label): return Part("fc", "☐", slot, label)
def FD(items, slot, label=None): return Part("fd", items[0], slot, label, items)


def guess(was):
    if was.startswith("{{"): return "placeholder"
    if was.startswith(("[", "<", "（", "【")): return "instruction"
    return None


class Form:
    def __init__(self, name, vault, project, lang, title):
        self.name, self.vault, self.project, self.lang = name, vault, project, lang
        self.doc = blank_doc(lang)
        self.slots, self.tables, self.controls, self.fields = [], 0, 0, 0
        self.doc.add_heading(title, 1)

    def h(self, t): self.doc.add_heading(t, 3)

    def add(self, slot, kind, label, at, find, was):
        if slot is None: return
        self.slots.append(dict(kind=kind, label=label, at=at, find=dict(part="word/document.xml", **find), was=was, **slot))

    def text(self): return "\n" + "\n".join(paragraphs(self.doc.element.body))

    def fill_par(self, par, parts, where):
        """Parts into one paragraph; strings are fixed text."""
        before_text = self.text()
        lit = ""
        sofar = ""
        for i, p in enumerate(parts):
            if isinstance(p, str):
                par.add_run(p)
                lit = p.strip(); sofar += p
                continue
            label = p.label or re.split(r"[;.;。]\s|\t|\s{3,}", lit)[-1].strip().rstrip(":： ")
            nxt = parts[i + 1].strip() if i + 1 < len(parts) else None
            anchor = dict(after=lit)
            n = (before_text + "\n" + re.sub(r"\s+", " ", sofar)).count(re.sub(r"\s+", " ", lit)) - 1
            anchor["after"] = re.sub(r"\s+", " ", lit)
            if n: anchor["nth"] = n
            if nxt: anchor["before"] = re.sub(r"\s+", " ", nxt)
            sofar += p.was
            ns = nsdecls("w")
            if p.what == "blank":
                par.add_run(p.was)
                self.add(p.slot, p.kind or guess(p.was) or "label", label, where, anchor, re.sub(r"\s+", " ", p.was).strip())
            elif p.what == "mf":
                par._p.append(parse_xml(f'<w:fldSimple {ns} w:instr=" MERGEFIELD {p.was.strip("«»")} "><w:r><w:t>{p.was}</w:t></w:r></w:fldSimple>'))
                self.add(p.slot, "merge_field", label, where, anchor, p.was)
            elif p.what in ("cc", "dd", "chk"):
                pr = f'<w:alias w:val="{escape(label)}"/><w:id w:val="{7000 + self.controls}"/>'
                if p.what == "cc": pr += "<w:showingPlcHdr/><w:text/>"
                elif p.what == "dd":
                    pr += "<w:showingPlcHdr/><w:dropDownList>" + "".join(f'<w:listItem w:displayText="{escape(x)}" w:value="{escape(x)}"/>' for x in p.items) + "</w:dropDownList>"
                else:
                    pr += '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
                par._p.append(parse_xml(f'<w:sdt {ns} {W14}><w:sdtPr>{pr}</w:sdtPr><w:sdtContent><w:r><w:t>{escape(p.was)}</w:t></w:r></w:sdtContent></w:sdt>'))
                self.add(p.slot, "content_control", label, where, dict(control=self.controls), p.was)
                self.controls += 1
            else:
                instr = dict(ft="FORMTEXT", fc="FORMCHECKBOX", fd="FORMDROPDOWN")[p.what]
                ff = f'<w:name w:val="Feld{self.fields}"/><w:enabled/><w:calcOnExit w:val="0"/>'
                ff += dict(ft="<w:textInput/>", fc='<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>',
                           fd="<w:ddList>" + "".join(f'<w:listEntry w:val="{escape(x)}"/>' for x in p.items) + "</w:ddList>")[p.what]
                run = lambda x: par._p.append(parse_xml(f"<w:r {ns}>{x}</w:r>"))
                run(f'<w:fldChar w:fldCharType="begin"><w:ffData>{ff}</w:ffData></w:fldChar>')
                run(f'<w:instrText xml:space="preserve"> {instr} </w:instrText>')
                run('<w:fldChar w:fldCharType="separate"/>')
                if p.what == "ft": run("<w:t>     </w:t>".replace("<w:t>", '<w:t xml:space="preserve">'))
                run('<w:fldChar w:fldCharType="end"/>')
                self.add(p.slot, "form_field", label, where, dict(form_field=self.fields), p.was)
                self.fields += 1

    def p(self, *parts):
        first = next((x for x in parts if isinstance(x, str)), "")
        self.fill_par(self.doc.add_paragraph(), parts, f"paragraph '{first.strip()[:24]}…'")

    def cell(self, cell, x, kind, label, row, col):
        where = f"table {self.tables}, row {row}"
        if isinstance(x, str): cell.text = x
        elif isinstance(x, list): self.fill_par(cell.paragraphs[0], [label + ": "][:0] + x, where)
        elif x is not None or True:
            slot, was = x if isinstance(x, tuple) else (x, "")
            cell.text = was
            self.add(slot, guess(was) or kind, label, where, dict(table=self.tables, row=row, col=col), was)

    def kv(self, *rows):
        """Rows of (label, content) pairs."""
        width = max(len(r) for r in rows) * 2
        t = self.doc.add_table(len(rows), width); t.style = "Table Grid"
        for i, r in enumerate(rows):
            if len(r) * 2 < width:
                t.cell(i, len(r) * 2 - 1).merge(t.cell(i, width - 1))
            cells = t.rows[i]._tr.tc_lst
            from docx.table import _Cell
            for j, (label, x) in enumerate(r):
                _Cell(cells[2 * j], t).text = label
                if isinstance(x, list):
                    self.ctrl_cell(_Cell(cells[2 * j + 1], t), x, label, i)
                else:
                    self.cell(_Cell(cells[2 * j + 1], t), x, "cell", label.rstrip(":："), i, 2 * j + 1)
        self.tables += 1
        self.doc.add_paragraph("")

    def ctrl_cell(self, cell, parts, label, row):
        for p in parts:
            if not isinstance(p, str) and p.label is None: p.label = label.rstrip(":：")
        self.fill_par(cell.paragraphs[0], parts, f"table {self.tables}, row {row}")

    def grid(self, head, *rows):
        t = self.doc.add_table(len(rows) + 1, len(head)); t.style = "Table Grid"
        for j, x in enumerate(head): t.cell(0, j).text = x
        for i, r in enumerate(rows, 1):
            assert len(r) == len(head), r
            for j, x in enumerate(r):
                if isinstance(x, list): self.ctrl_cell(t.cell(i, j), x, head[j], i)
                else:
                    name = head[j]
                    if isinstance(r[0], str) and len(r[0]) > 3: name = f"{r[0]} – {head[j]}"
                    self.cell(t.cell(i, j), x, "table_row" if not isinstance(r[0], str) or len(r[0]) <= 3 else "cell", name, i, j)
        self.tables += 1
        self.doc.add_paragraph("")

    def save(self):
        path = os.path.join(HERE, "templates", self.name + ".docx")
        self.doc.save(path); settle(path)
        q = lambda s: json.dumps(s, ensure_ascii=False)
        inline = lambda d: "{ " + ", ".join(f"{k} = {q(x)}" for k, x in d.items()) + " }"
        out = [f'template = "{ROOT}/templates/{self.name}.docx"', f'vault = "{ROOT}/vaults/{self.vault}"', f'project = "{self.project}"', f'language = "{self.lang}"', ""]
        seen, finds = {}, set()
        for s in self.slots:
            got = locate(path, s["find"])
            if got != s["was"]: print(f"{self.name}: {s['label']!r}: {got!r} is not {s['was']!r} at {s['find']}")
            if str(s["find"]) in finds: print(f"{self.name}: twice {s['find']}")
            finds.add(str(s["find"]))
            if "source" in s:
                s["source"] = s["source"][1:] if s["source"].startswith("/") else f"{self.project}/{s['source']}"
                if not os.path.isfile(os.path.join(HERE, "vaults", self.vault, s["source"])): print(f"{self.name}: no {s['source']}")
            n = seen.get((s["kind"], s["label"]), 0); seen[s["kind"], s["label"]] = n + 1
            out += ["[[slot]]", f"kind = {q(s['kind'])}", f"label = {q(s['label'])}"]
            if n: out.append(f"nth = {n}")
            out += [f"at = {q(s['at'])}", f"find = {inline(s['find'])}", f"was = {q(s['was'])}"]
            if s.get("open"): out += ["open = true", f"why = {q(s['why'])}"]
            else:
                if "expect" in s:
                    out.append(f"expect = {q(s['expect'])}")
                    if s["any_of"]: out.append(f"any_of = {q(s['any_of'])}")
                else: out.append(f"contains = {q(s['contains'])}")
                out += [f"source = {q(s['source'])}", f"distance = {q(s['distance'])}"]
            out.append("")
        open(os.path.join(HERE, self.name + ".toml"), "w", encoding="utf-8").write("\n".join(out))


# ================================================================== wattlebark: company papers
V = "wattlebark"
W(f"{V}/Company details.xlsx",
  SHEET("Australia"),
  KV(("Company", "Wattlebark Mechanical Pty Ltd"), ("ABN", "61 402 775 318"), ("ACN", "402 775 318"), ("Registered office", "Unit 3, 27 Forge Court, Dandenong South VIC 3175"),
     ("Refrigerant trading authorisation", "AU41877"), ("Managing director", "Helena Strachan"), ("Switchboard", "03 9555 0140")),
  SHEET("Ireland"),
  KV(("Company", "Wattlebark Ireland Limited"), ("CRO number", "718254"), ("VAT number", "IE 3718254QH"), ("Registered office", "Unit 9, Corbally Business Park, Limerick, V94 X0Q2"),
     ("Managing director", "Fergal Daunt"), ("Switchboard", "061 555 0182")))
W(f"{V}/Insurances 2025.pdf", H("Insurance register 2025"),
  T(("Class", "Entity", "Insurer", "Policy No.", "From", "To", "Limit"),
    ("Workers compensation (NSW)", "Wattlebark Mechanical Pty Ltd", "Corella Employers Mutual", "WCN 8830417", "30 June 2024", "30 June 2025", "statutory"),
    ("Workers compensation (VIC)", "Wattlebark Mechanical Pty Ltd", "Bassline Workcover Agents", "VWC 1190526", "30 June 2024", "30 June 2025", "statutory"),
    ("Public liability", "Wattlebark Mechanical Pty Ltd", "Tern & Gannet Insurance", "PL-772-4093", "31 October 2024", "31 October 2025", "$20,000,000"),
    ("Employer's liability", "Wattlebark Ireland Limited", "Shandon Indemnity DAC", "EL-IE-50817", "1 January 2025", "31 December 2025", "EUR 13,000,000"),
    ("Public liability", "Wattlebark Ireland Limited", "Shandon Indemnity DAC", "PLI-IE-50818", "1 January 2025", "31 December 2025", "EUR 6,500,000")))

# ------------------------------------------------------------------ wandilla-chillers (Victoria)
J = f"{V}/wandilla-chillers"
W(f"{J}/Contract particulars.pdf", H("Contract particulars"),
  KV(("Project", "Block C Chiller Plant Replacement"), ("Contract No.", "WDH-C-2024-118"), ("Principal", "Wandilla District Health Service"),
     ("Superintendent", "Calder Rhyne Advisory Pty Ltd"), ("Superintendent's representative", "Priya Venkataraman"), ("Contractor", "Wattlebark Mechanical Pty Ltd"),
     ("General conditions", "AS 4000-1997"), ("Date of Contract", "18 November 2024"), ("Contract sum (excl. GST)", "$3,486,900.00"),
     ("Date for practical completion", "27 June 2025"), ("Liquidated damages", "$2,150.00 per day"), ("Delay damages rate", "$1,840.00 per working day"),
     ("Defects liability period", "12 months"), ("Site", "88 Racecourse Road, Wandilla VIC 3871")))
hdr = ("Tag", "Make", "Model", "Serial No.", "Refrigerant", "Charge (kg)", "Cooling capacity (kW)", "CHW flow (L/s)", "CHW leaving (°C)", "CCW entering (°C)", "Location", "Fed from")
W(f"{J}/M-501 Equipment schedule rev C.xlsx", SHEET("Chillers"), P("Drawing M-501, revision C, 11 April 2025 - issued for construction"),
  T(hdr, ("CH-01", "Norvane", "NVW-1250X", "NV25-30417", "R-513A", 186, 1250, 49.8, 6.0, 29.5, "Plant room B1, bay 1", "MSSB-3"),
    ("CH-02", "Norvane", "NVW-1250X", "NV25-30422", "R-513A", 188, 1250, 49.8, 6.0, 29.5, "Plant room B1, bay 2", "MSSB-3"),
    ("CH-03", "Norvane", "NVW-600S", "NV25-30391", "R-513A", 94, 610, 24.3, 6.0, 29.5, "Plant room B1, bay 3", "MSSB-4")),
  SHEET("Pumps"), T(("Tag", "Make", "Model", "Duty flow (L/s)", "Head (kPa)"), ("CHWP-01", "Aldgate", "ES 150-315", 49.8, 240), ("CHWP-02", "Aldgate", "ES 150-315", 49.8, 240)))
W(f"{J}/superseded/M-501 Equipment schedule rev B.xlsx", SHEET("Chillers"), P("Drawing M-501, revision B, 20 January 2025 - SUPERSEDED by rev C"),
  T(hdr, ("CH-01", "Norvane", "NVW-1180", "tba", "R-134a", 170, 1180, 47.0, 6.5, 29.5, "Plant room B1, bay 1", "MSSB-2"),
    ("CH-02", "Norvane", "NVW-1180", "tba", "R-134a", 170, 1180, 47.0, 6.5, 29.5, "Plant room B1, bay 2", "MSSB-2")))
W(f"{J}/Commissioning log.csv", T(("Date", "Tag", "Reading", "Unit", "Result", "Technician"),
  ("2025-05-20", "CH-01", "CHW flow", "L/s", "49.6", "D. Kaplan"), ("2025-05-20", "CH-01", "CHW leaving temperature", "°C", "6.0", "D. Kaplan"),
  ("2025-05-20", "CH-01", "CCW entering temperature", "°C", "28.9", "D. Kaplan"), ("2025-05-20", "CH-01", "Compressor 1 current L1", "A", "211", "D. Kaplan"),
  ("2025-05-22", "CH-02", "CHW flow", "L/s", "50.3", "M. Tuilagi"), ("2025-05-22", "CH-02", "CHW leaving temperature", "°C", "6.1", "M. Tuilagi"),
  ("2025-05-22", "CH-02", "CCW entering temperature", "°C", "29.2", "M. Tuilagi"), ("2025-05-22", "CH-02", "Compressor 1 current L1", "A", "208", "M. Tuilagi"),
  ("2025-05-22", "CH-02", "Compressor 1 current L2", "A", "206", "M. Tuilagi"), ("2025-05-22", "CH-02", "Oil pressure differential", "kPa", "245", "M. Tuilagi"),
  ("2025-05-22", "CH-02", "Refrigerant leak test", "", "pass", "M. Tuilagi")))
W(f"{J}/Factory test report CH-02.pdf", H("Norvane - factory performance test"),
  KV(("Unit", "NVW-1250X, serial NV25-30422"), ("Customer tag", "CH-02"), ("Test date", "3 March 2025"), ("Measured capacity", "1,262 kW"), ("Test condition chilled water flow", "49.9 L/s"), ("Sound pressure at 1 m (factory hall)", "84 dB(A)"), ("Test engineer", "Ruth Osei")),
  P("Unit released for shipment. Site readings are to be taken again after installation."))
W(f"{J}/Test instruments.xlsx", SHEET("Instruments"), P("Instruments used on CH-02, 22 May 2025"),
  T(("Instrument", "Serial No.", "Calibration certificate", "Calibration due"),
    ("Ultrasonic flow meter", "UF-88120", "CAL-24-3391", "16 September 2025"), ("Digital thermometer", "DT-0457", "CAL-24-3502", "4 October 2025"), ("Clamp meter", "CM-7716", "CAL-25-0088", "20 January 2026")))
W(f"{J}/Contacts.md", H("Contacts - Wandilla chillers"),
  T(("Role", "Name", "Company", "Phone"), ("Project manager", "Lachlan Merrigan", "Wattlebark", "0491 570 110"), ("Contract administrator", "Tom Oduya", "Wattlebark", "0491 570 156"),
    ("Commissioning manager", "Dana Kaplan", "Wattlebark", "0491 570 157"), ("Superintendent's representative", "Priya Venkataraman", "Calder Rhyne", "0491 570 158"), ("Facilities manager", "Gwen Abernethy", "Wandilla District Health Service", "0491 570 159")))
W(f"{J}/EOT register.xlsx", SHEET("EOT"), T(("EOT No.", "Cause", "Claim date", "Days claimed", "Days granted", "Date for PC after assessment", "Status"),
  ("EOT-01", "Inclement weather, roof crane lifts", "12 February 2025", 4, 3, "2 July 2025", "Assessed"), ("EOT-02", "Late access to plant room B1", "19 March 2025", 6, 0, "2 July 2025", "Rejected"),
  ("EOT-03", "Deferral of HV shutdown by the Principal", "16 May 2025", 8, None, None, "Being prepared")))
W(f"{J}/HV shutdown delay.eml", P("Dear Priya,"),
  P("Further to our notice of delay WM-COR-0097 of 7 May 2025: on Friday 2 May 2025 your office told us by telephone that the high-voltage shutdown booked for 5 May would not go ahead, as theatre lists could not be moved."),
  P("The delay began on 5 May 2025 and ended on 14 May 2025; the shutdown was taken the next morning. Activity C-2140 (energise MSSB-3) could not start before that and lies on the critical path of programme revision 6."),
  P("We will claim 8 working days, which brings practical completion to 14 July 2025, and delay damages of $14,720.00. The claim itself follows on our form."), P("Regards,\nTom Oduya\nWattlebark Mechanical"),
  mail={"From": "Tom Oduya <t.oduya@wattlebark.example>", "To": "Priya Venkataraman <pv@calderrhyne.example>", "Date": "Thu, 15 May 2025 09:12:00 +1000", "Subject": "Wandilla Block C - deferral of HV shutdown"})
W(f"{J}/Programme narrative rev 6.docx", H("Programme narrative - revision 6"), P("Issued 28 April 2025. Replaces revision 5 of 3 March 2025."),
  T(("Activity ID", "Activity", "Start", "Finish"), ("C-2130", "HV shutdown", "5 May 2025", "7 May 2025"), ("C-2140", "Energise MSSB-3", "8 May 2025", "9 May 2025"), ("C-2210", "Commission CH-01 and CH-02", "12 May 2025", "30 May 2025"), ("C-2400", "Practical completion", "2 July 2025", "2 July 2025")))

f = Form("au-chiller-commissioning", V, "wandilla-chillers", "en", "Plant Commissioning & Witness Test Record – Chiller CH-02")
CP, ES, CL, TI, CT, CO = "Contract particulars.pdf", "M-501 Equipment schedule rev C.xlsx", "Commissioning log.csv", "Test instruments.xlsx", "Contacts.md", "/Company details.xlsx"
f.kv([("Project", v("same", CP, "Block C Chiller Plant Replacement")), ("Contract no.", v("same", CP, "WDH-C-2024-118"))],
     [("Client", v("near", CP, "Wandilla District Health Service")), ("Mechanical contractor", v("near", CP, "Wattlebark Mechanical Pty Ltd"))],
     [("Site address", v("near", CP, "88 Racecourse Road, Wandilla VIC 3871")), ("Record no.", o("commissioning records are not numbered anywhere"))])
f.h("1  Nameplate")
f.kv([("Manufacturer", v("near", ES, "Norvane")), ("Model", v("same", ES, "NVW-1250X"))],
     [("Serial no.", v("same", ES, "NV25-30422")), ("Year of manufacture", o("the year is stated nowhere; the factory test date is not it"))],
     [("Refrigerant", v("same", ES, "R-513A", "R513A")), ("Refrigerant charge (kg)", v("near", ES, "188", "188 kg"))],
     [("Plant location", v("near", ES, "Plant room B1, bay 2")), ("Electrical supply from", v("near", ES, "MSSB-3"))])
f.p("Refrigerant trading authorisation of contractor: ", B("________________", v("same", CO, "AU41877")))
f.h("2  Site performance test")
f.p("Date of site test: ", B("____ / ____ / ______", v("near", CL, "2025-05-22", (2025, 5, 22))), "   Technician: ", B("______________", v("same", CL, "M. Tuilagi")))
f.grid(("Quantity", "Design", "As tested"),
       ("Chilled water flow (L/s)", v("near", ES, "49.8"), v("near", CL, "50.3")),
       ("Chilled water leaving temperature (°C)", v("near", ES, "6", "6.0"), v("near", CL, "6.1")),
       ("Condenser water entering temperature (°C)", v("far", ES, "29.5"), v("far", CL, "29.2")),
       ("Condenser water flow (L/s)", o("only the chilled water flow is scheduled"), o("only the chilled water flow was logged")),
       ("Cooling capacity (kW)", v("same", ES, "1250", "1,250"), o("capacity was not measured on site; 1,262 kW is the factory test")),
       ("Sound pressure level at 1 m (dB(A))", o("no design value stated"), o("only the factory hall reading exists")))
f.grid(("Compressor 1 running current", "L1 (A)", "L2 (A)", "L3 (A)"), ("Reading", v("near", CL, "208"), v("near", CL, "206"), o("L3 was not logged")))
f.grid(("Compressor 2 running current", "L1 (A)", "L2 (A)", "L3 (A)"), ("Reading", *(o("only compressor 1 was logged") for _ in range(3))))
f.p("Controller firmware version: ", B("____________", o("no firmware version stated")))
f.p("Leak test result: ", DD("Choose an item.", ["Pass", "Fail", "Not done"], v("near", CL, "Pass"), "Leak test result"))
f.h("3  Test instruments")
f.grid(("Instrument", "Serial no.", "Calibration due"),
       (v("same", TI, "Ultrasonic flow meter"), v("same", TI, "UF-88120"), v("same", TI, "16 September 2025", (2025, 9, 16))),
       (v("same", TI, "Digital thermometer"), v("same", TI, "DT-0457"), v("same", TI, "4 October 2025", (2025, 10, 4))),
       (v("same", TI, "Clamp meter"), v("same", TI, "CM-7716"), v("same", TI, "20 January 2026", (2026, 1, 20))),
       (o("three instruments only"), o("three instruments only"), o("three instruments only")))
f.h("4  Witness")
f.kv([("Commissioning manager", v("same", CT, "Dana Kaplan")), ("Signature", o("signature"))],
     [("Witnessed for the Principal (name)", o("no witness is recorded for the test of 22 May")), ("Date witnessed", o("sign-off date"))])
f.save()

f = Form("au-eot-claim", V, "wandilla-chillers", "en", "Claim for Extension of Time – clause 34.3 (Claim No. EOT-03)")
ER, EM, PN = "EOT register.xlsx", "HV shutdown delay.eml", "Programme narrative rev 6.docx"
f.p("To: ", B("[Superintendent]", v("same", CP, "Calder Rhyne Advisory Pty Ltd"), "Superintendent"), "   Attention: ", B("[name of Superintendent's representative]", v("same", CP, "Priya Venkataraman"), "Superintendent's representative"))
f.p("From: ", B("[Contractor]", v("same", CP, "Wattlebark Mechanical Pty Ltd"), "Contractor"), "   ABN: ", B("[ABN]", v("same", CO, "61 402 775 318"), "ABN"))
f.kv([("Works", v("near", CP, "Block C Chiller Plant Replacement")), ("Principal", v("same", CP, "Wandilla District Health Service"))],
     [("Contract ref.", v("near", CP, "WDH-C-2024-118")), ("Contract dated", v("near", CP, "18 November 2024", (2024, 11, 18)))],
     [("Conditions of contract", v("near", CP, "AS 4000-1997", "AS 4000")), ("Claim prepared by (contract administrator)", v("same", CT, "Tom Oduya"))],
     [("Original date for practical completion", v("near", CP, "27 June 2025", (2025, 6, 27))), ("Date for practical completion as currently extended", v("far", ER, "2 July 2025", (2025, 7, 2)))],
     [("Total days granted to date", v("near", ER, "3", "3 days")), ("Separable portion", o("no separable portion in the papers"))],
     [("Form of security ref.", o("no security in the papers")), ("Superintendent's file ref.", o("not stated; WM-COR-0097 is the Contractor's"))])
f.h("A  The delay")
f.p("We refer to our written notice of delay no. ", B("{{notice_ref}}", v("same", EM, "WM-COR-0097")), " given on ", B("{{notice_date}}", v("near", EM, "7 May 2025", (2025, 5, 7)), "notice date"), ". The cause of the delay is ",
    B("{{cause}}", has("near", ER, "HV shutdown", "high-voltage shutdown"), "cause"), ". We first became aware of it on ", B("{{aware_date}}", v("far", EM, "2 May 2025", (2025, 5, 2)), "aware date"), ", in the course of the Works.")
f.kv([("Delay commenced", v("near", EM, "5 May 2025", (2025, 5, 5))), ("Delay ceased", v("near", EM, "14 May 2025", (2025, 5, 14)))],
     [("Activity ID affected", v("near", EM, "C-2140")), ("Against programme revision", v("same", EM, "6", "Rev 6", "revision 6"))],
     [("Total float on activity (days)", None), ("Concurrent delay (days)", o("not stated"))])
f.h("B  The claim")
f.kv([("Extension claimed (working days)", v("near", ER, "8", "8 working days", "8 days")), ("Practical completion if granted in full", v("near", EM, "14 July 2025", (2025, 7, 14)))],
     [("Delay damages rate ($/working day)", v("same", CP, "$1,840.00", 1840)), ("Delay damages claimed ($, excl. GST)", v("same", EM, "$14,720.00", 14720))],
     [("Acceleration costs claimed ($)", o("no acceleration costs anywhere")), ("Contractor's file no.", o("no file number stated; WM-COR-0097 is the notice"))])
f.h("C  Superintendent's assessment")
f.p("Claim received on: ", B("..............................", o("filled by the Superintendent")), "   Days granted: ", B("..............", o("not yet assessed; register is blank for EOT-03")))
f.p("Assessed date for practical completion: ", B("..............................", o("not yet assessed")), "   Reasons: ", B("..........................................", o("not yet assessed")))
f.p("Signed for the Superintendent: ", B("..............................", o("signature")), "   Date signed: ", B("....................", o("sign-off date")))
f.save()

# ------------------------------------------------------------------ gilbarra-library (New South Wales)
J = f"{V}/gilbarra-library"
W(f"{J}/Subcontract agreement summary.docx", H("Subcontract agreement - summary sheet"),
  T(("Item", "Particulars"), ("Main contractor", "Ostrander Build Pty Ltd"), ("Main contractor ABN", "29 630 114 857"), ("Subcontractor", "Wattlebark Mechanical Pty Ltd"), ("Subcontract No.", "OB-2407-SC-019"),
    ("Subcontract date", "9 September 2024"), ("Works", "Mechanical services, Gilbarra Library and Community Hub"), ("Principal", "Gilbarra Shire Council"), ("Subcontract sum (excl. GST)", "$912,400.00"), ("Retention", "5 % to a limit of 5 % of the subcontract sum"), ("Site", "2-10 Tamarind Street, Gilbarra NSW 2889")))
W(f"{J}/Progress claims.xlsx", SHEET("Claims"), T(("Claim No.", "Period from", "Period to", "Claim date", "Claimed this period (excl. GST)", "Certified", "Paid on"),
  (5, "1 January 2025", "31 January 2025", "3 February 2025", 96400, 94100, "28 February 2025"), (6, "1 February 2025", "28 February 2025", "4 March 2025", 118250, 118250, "31 March 2025"),
  (7, "1 March 2025", "31 March 2025", "2 April 2025", 87630, None, None)),
  P("Claimed to date incl. claim 7 (excl. GST): 641,780"))
W(f"{J}/Labour and payroll note.eml", P("Hi Marnie,"), P("For the statement with claim 7: we had eleven of our own people on Gilbarra in March, and wages for the month on this job came to $61,384.50. All remuneration has been paid up. Long service levy was lodged by the council, not by us."),
  P("We are registered as an employer for NSW payroll tax, and the payroll tax client number is 3 908 2214. All payroll tax due has been paid."),
  P("We did use one lower-tier sub, Coolibah Insulation, for the duct lagging; their signed statement is in the folder."), P("Jess"),
  mail={"From": "Jess Palfreyman <payroll@wattlebark.example>", "To": "Marnie Duggan <m.duggan@wattlebark.example>", "Date": "Wed, 2 Apr 2025 11:40:00 +1100", "Subject": "Gilbarra - subcontractor's statement, March"})
W(f"{J}/Lower tier subs.csv", T(("Subcontractor", "ABN", "Trade", "Order No.", "Order value", "Statement received"), ("Coolibah Insulation Pty Ltd", "74 551 209 036", "Duct insulation", "PO-GL-031", "38400", "1 April 2025")))
W(f"{J}/Workers certificate of currency.pdf", H("Certificate of currency - workers compensation"), KV(("Policyholder", "Wattlebark Mechanical Pty Ltd"), ("Policy number", "WCN 8830417"), ("Period of insurance", "30 June 2024 to 30 June 2025"), ("Date of certificate", "17 March 2025"), ("Industry classification", "Air conditioning and heating services"), ("Number of workers", "64"), ("Total estimated wages", "$6,120,000")))
W(f"{J}/Contacts.md", H("Contacts - Gilbarra Library"), T(("Role", "Name", "Company"), ("Project manager", "Marnie Duggan", "Wattlebark"), ("Main contractor's contracts manager", "Ian Wolstenholme", "Ostrander Build"), ("Council's superintendent", "Faye Lindqvist", "Gilbarra Shire Council")))
W(f"{J}/Statement with claim 6.md", H("Subcontractor's statement with claim 6 (lodged)"), KV(("Period", "1 February 2025 to 28 February 2025"), ("Payment claim dated", "4 March 2025"), ("Certificate of currency dated", "9 July 2024"), ("Signed by", "Helena Strachan, Managing director"), ("Signed on", "5 March 2025")))

f = Form("au-subcontractor-statement", V, "gilbarra-library", "en", "Subcontractor's Statement – workers compensation, payroll tax and remuneration (with Payment Claim No. 7)")
SA, PC, EM2, WC, LT = "Subcontract agreement summary.docx", "Progress claims.xlsx", "Labour and payroll note.eml", "Workers certificate of currency.pdf", "Lower tier subs.csv"
f.p("Subcontractor: ", B("_______________________", v("same", SA, "Wattlebark Mechanical Pty Ltd")), "  ABN of subcontractor: ", B("____________________", v("near", CO, "61 402 775 318")))
f.p("of (registered office address) ", B("__________________________________________", v("same", CO, "Unit 3, 27 Forge Court, Dandenong South VIC 3175"), "registered office address"))
f.p("has entered into a contract with ", B("_________________________", v("far", SA, "Ostrander Build Pty Ltd"), "has entered into a contract with"), " (principal contractor), ABN of principal contractor: ", B("____________________", v("near", SA, "29 630 114 857"), "ABN of principal contractor"))
f.p("Contract number/identifier: ", B("__________________", v("near", SA, "OB-2407-SC-019")), "   dated ", B("______________", v("near", SA, "9 September 2024", (2024, 9, 9)), "Contract date"))
f.p("This statement applies for work commencing on ", B("____/____/____", v("near", PC, "1 March 2025", (2025, 3, 1)), "work from"), " and ending on ", B("____/____/____", v("near", PC, "31 March 2025", (2025, 3, 31)), "work to"), " inclusive, subject of the payment claim dated ", B("____/____/____", v("near", PC, "2 April 2025", (2025, 4, 2)), "payment claim dated"), " (the payment claim).")
f.kv([("Nature of work under contract", v("near", SA, "Mechanical services", "Mechanical services, Gilbarra Library and Community Hub")), ("Site", v("same", SA, "2-10 Tamarind Street, Gilbarra NSW 2889"))],
     [("Amount of this payment claim, excl. GST ($)", v("near", PC, "87630", 87630)), ("GST on this claim ($)", None)],
     [("Claim certified at ($)", o("claim 7 is not certified yet")), ("Date paid", o("claim 7 is not paid yet"))],
     [("Bank guarantee no.", o("no bank guarantee in the papers; WCN 8830417 is an insurance policy")), ("Payroll tax paid for the period ($)", o("no amount of tax stated, only wages"))],
     [("Principal (owner) ABN", o("the council's ABN is not stated; 29 630 114 857 is the main contractor's")), ("Variation claims included ($)", o("claims are not split"))])
f.h("Declaration")
f.p("(a) During the above period the subcontractor ", CHK(v("far", EM2, "☒"), "has employed workers"), " has   ", CHK(o("the other box is right: workers were employed"), "has not employed workers"), " has not   employed or engaged workers.")
f.p("(b) Workers compensation policy number ", B("________________", v("same", WC, "WCN 8830417"), "Workers compensation policy number"), " held with insurer ", B("____________________", v("near", "/Insurances 2025.pdf", "Corella Employers Mutual"), "insurer"), "; certificate of currency dated ", B("______________", v("same", WC, "17 March 2025", (2025, 3, 17)), "certificate of currency dated"), ", expiry ", B("______________", v("near", WC, "30 June 2025", (2025, 6, 30)), "policy expiry"))
f.p("(c) Payroll tax client number: ", B("________________", v("same", EM2, "3 908 2214"), "Payroll tax client number"), "   Wages for the period on this contract ($): ", B("______________", v("near", EM2, "$61,384.50", 61384.5)), "   Own workers on site: ", B("______", v("far", EM2, "eleven", "11")))
f.h("(d) Lower-tier subcontractors from whom a statement is held")
f.grid(("Name", "ABN", "Statement dated"),
       (v("near", LT, "Coolibah Insulation Pty Ltd", "Coolibah Insulation"), v("same", LT, "74 551 209 036"), None),
       (o("one lower-tier subcontractor only"), o("one lower-tier subcontractor only"), o("one lower-tier subcontractor only")))
f.p("Long service levy receipt no.: ", B("________________", o("the levy was lodged by the council; no number stated")))
f.p("Signature: ", B("____________________", o("signature")), "   Full name: ", B("____________________", o("signatory of this statement is not named; the last one was signed with claim 6")), "   Position/Title: ", B("________________", o("signatory not named")), "   Date of declaration: ", B("____/____/____", o("sign-off date")))
f.save()

# ------------------------------------------------------------------ cloncarrick-wwtp (Ireland)
J = f"{V}/cloncarrick-wwtp"
W(f"{J}/Contract schedule part 1.docx", H("Schedule, Part 1"),
  T(("Item", "Entry"), ("Employer", "Shannonvale County Council"), ("Employer's address", "Áras an Chontae, Quay Road, Cloncarrick, Co. Shannonvale, V99 C2K8"), ("Employer's Representative", "Hession Quirke Consulting Engineers"), ("Contractor", "Wattlebark Ireland Limited"),
    ("The Works", "Upgrade of Cloncarrick Wastewater Treatment Plant, mechanical and civil works"), ("Form of contract", "PW-CF3"), ("Contract reference", "SCC/WS/2024/31"), ("Contract Date", "27 January 2025"), ("Starting Date", "3 March 2025"),
    ("Date for Substantial Completion", "30 October 2026"), ("Contract Sum (excl. VAT)", "€5,274,600.00"), ("Delay cost per Working Day", "€2,310.00"), ("Retention", "3 %")))
W(f"{J}/Health and safety plan data.pdf", H("Construction stage safety and health plan - project data"),
  KV(("Location of works", "Cloncarrick WWTP, Marsh Lane, Cloncarrick, Co. Shannonvale"), ("Eircode", "V99 D5R1"), ("PSDP", "Hession Quirke Consulting Engineers"), ("PSDP address", "4 Custom House Square, Galway, H91 Y6T3"), ("PSCS", "Wattlebark Ireland Limited"),
     ("PSCS safety coordinator", "Aoife Tarpey"), ("Nature of construction work", "Wastewater treatment plant: inlet works, aeration tanks, pipework"), ("Start on site", "3 March 2025"), ("Duration", "20 months"), ("Peak workforce", "46"), ("Contractors expected on site", "9"), ("Self-employed persons expected", "3"), ("Particular risks", "Confined spaces; deep excavation; biological agents")),
  P("At tender stage a peak of 30 persons and 16 months were assumed; these figures no longer apply."))
W(f"{J}/Subcontractors.csv", T(("Contractor", "Works package", "Address", "Status"), ("Ballindrum Piling Ltd", "Piling", "Ballindrum, Co. Clare", "Appointed"), ("Kerrigan Instrumentation Ltd", "Instrumentation and control", "Ennisvale, Co. Limerick", "Appointed"), ("Toner Reinforced Concrete Ltd", "Tank concrete works", "Oranbeg, Co. Galway", "Tender stage")))
W(f"{J}/Compensation events.xlsx", SHEET("CE"), T(("CE No.", "Event", "Date of notice", "Schedule K item", "Cost claimed (€)", "Days claimed", "Status"),
  ("CE-03", "Change order 2: additional penstock", "16 May 2025", 1, 18450, 0, "Determined"), ("CE-04", "Unforeseen rock at aeration tank 2", "24 June 2025", 17, 73920, 12, "To be notified"), ("CE-05", "Late drawings for MCC kiosk", None, 5, None, None, "Watching")))
W(f"{J}/Rock at tank 2.eml", P("Aoife, Fergal,"), P("Rock was met at aeration tank 2 on 10 June 2025 at 3.4 m below ground. The site investigation report shows the rock head at 6.1 m in BH-07, so this could not have been foreseen. About 410 m³ has to be broken out."),
  P("We stopped the 20 t machine and brought in a breaker; work in the tank is behind by 12 working days. My figure for the money is €73,920.00, made up of 27,720 for delay and 46,200 for breaking and disposal."), P("The notice has to be with Hession Quirke within 20 working days."), P("Colm Garvey\nContracts manager"),
  mail={"From": "Colm Garvey <c.garvey@wattlebark.example>", "To": "Aoife Tarpey <a.tarpey@wattlebark.example>", "Date": "Mon, 23 Jun 2025 16:05:00 +0100", "Subject": "CE-04 rock at tank 2"})
W(f"{J}/Contacts.xlsx", SHEET("Contacts"), T(("Role", "Name", "Organisation", "Phone", "E-mail"), ("Contracts manager", "Colm Garvey", "Wattlebark Ireland", "085 555 0111", "c.garvey@wattlebark.example"), ("Site agent", "Niamh Prendiville", "Wattlebark Ireland", "085 555 0112", "n.prendiville@wattlebark.example"),
  ("Safety coordinator", "Aoife Tarpey", "Wattlebark Ireland", "085 555 0113", "a.tarpey@wattlebark.example"), ("Resident engineer", "Donal Hession", "Hession Quirke", "085 555 0114", "dh@hessionquirke.example"), ("Senior executive engineer", "Bríd Ní Fhloinn", "Shannonvale County Council", "085 555 0115", "bnif@shannonvale.example")))
W(f"{J}/Site diary June.md", H("Site diary"), P("**10 June 2025** - Rock met in tank 2 excavation at 3.4 m. 20 t excavator stood down at 14:30."), P("**11 June 2025** - Resident engineer viewed the rock face. Photographs 212 to 219 taken."), P("**12 June 2025** - Breaker delivered from hire."))
W(f"{J}/Borehole summary.csv", T(("Borehole", "Location", "Ground level mOD", "Rock head below ground m"), ("BH-06", "Aeration tank 1", "11.85", "5.8"), ("BH-07", "Aeration tank 2", "11.60", "6.1"), ("BH-09", "Outfall", "9.20", "2.9")))

f = Form("ie-construction-notification", V, "cloncarrick-wwtp", "en", "Notification of a Construction Project – particulars from the Project Supervisor for the Construction Stage")
CS, HS, SU, KC, CE, RE, DI = "Contract schedule part 1.docx", "Health and safety plan data.pdf", "Subcontractors.csv", "Contacts.xlsx", "Compensation events.xlsx", "Rock at tank 2.eml", "Site diary June.md"
f.kv([("1. Date of forwarding", o("set when sent"))],
     [("2. Exact address of the construction site", v("near", HS, "Cloncarrick WWTP, Marsh Lane, Cloncarrick, Co. Shannonvale"))], [("    Eircode of site", v("near", HS, "V99 D5R1"))],
     [("3. Client – name", v("far", CS, "Shannonvale County Council"))], [("    Client – address", v("far", CS, "Áras an Chontae, Quay Road, Cloncarrick, Co. Shannonvale, V99 C2K8"))], [("    Client – telephone", None)],
     [("4. Project Supervisor Design Process – name", v("far", HS, "Hession Quirke Consulting Engineers"))], [("    Project Supervisor Design Process – address", v("far", HS, "4 Custom House Square, Galway, H91 Y6T3"))],
     [("    Health and safety coordinator (design process)", o("Aoife Tarpey is the coordinator of the construction stage; none is named for design"))], [("    Planned number of designers", o("not stated"))],
     [("5. Project Supervisor Construction Stage – name", v("far", HS, "Wattlebark Ireland Limited"))], [("    Project Supervisor Construction Stage – address", v("far", CO, "Unit 9, Corbally Business Park, Limerick, V94 X0Q2"))],
     [("    Health and safety coordinator (construction stage)", v("near", HS, "Aoife Tarpey"))], [("    Mobile of coordinator", v("near", KC, "085 555 0113"))])
f.p("6. Type of project: ", B("[describe the construction work]", has("near", HS, "Wastewater treatment plant"), "Type of project"))
f.p("7. Planned date of start on site: ", CC("Click to enter a date", v("near", HS, "3 March 2025", (2025, 3, 3))), "   8. Planned duration: ", CC("Click to enter text", v("near", HS, "20 months")))
f.p("9. Estimated maximum number of workers on site: ", CC("Click to enter a number", v("far", HS, "46")), "   10. Planned number of contractors: ", CC("Click to enter a number", v("near", HS, "9")), "   Planned number of self-employed: ", CC("Click to enter a number", v("near", HS, "3")))
f.p("Planning register reference: ", CC("Click to enter text", o("no planning reference stated")), "   HSA reference of the client's notice: ", CC("Click to enter text", o("no such reference")))
f.h("11. Contractors already appointed")
f.grid(("Name of contractor", "Work", "Address"),
       (v("near", SU, "Ballindrum Piling Ltd"), v("near", SU, "Piling"), v("same", SU, "Ballindrum, Co. Clare")),
       (v("near", SU, "Kerrigan Instrumentation Ltd"), v("near", SU, "Instrumentation and control"), v("same", SU, "Ennisvale, Co. Limerick")),
       (o("the third firm is at tender stage, not appointed"), o("not appointed"), o("not appointed")))
f.p("Signed on behalf of the PSCS: ", B("______________________", o("signature")), "  Name in block capitals: ", B("______________________", o("signatory not named")), "  Date: ", B("____________", o("sign-off date")))
f.save()

f = Form("ie-clause-10-notice", V, "cloncarrick-wwtp", "en", "Contractor's Notice under sub-clause 10.3 – Compensation Event CE-04")
f.kv([("To: Employer's Representative", v("same", CS, "Hession Quirke Consulting Engineers")), ("Our notice dated", None)],
     [("Employer", v("same", CS, "Shannonvale County Council")), ("Contractor", v("same", CS, "Wattlebark Ireland Limited"))],
     [("Contract ref.", v("same", CS, "SCC/WS/2024/31")), ("Contract form", v("near", CS, "PW-CF3"))],
     [("Contract date", v("same", CS, "27 January 2025", (2025, 1, 27))), ("Company registration no.", v("far", CO, "718254"))])
f.p("Dear Sirs, we give notice that the Contractor considers itself entitled to an adjustment on account of ", B("<event>", has("near", CE, "Unforeseen rock at aeration tank 2", "rock at aeration tank 2"), "event"), ", being item ", B("<Schedule K item no.>", v("same", CE, "17"), "Schedule K item"), " of the Schedule, Part 1K. The event occurred on ", B("<date of event>", v("near", RE, "10 June 2025", (2025, 6, 10)), "date of event"),
    ", when rock was met at a depth of ", B("<depth>", v("near", RE, "3.4 m", "3.4"), "depth"), " below ground, against a rock head of ", B("<depth in site investigation>", v("near", RE, "6.1 m", "6.1"), "depth in site investigation"), " in borehole ", B("<borehole>", v("same", RE, "BH-07"), "borehole"), ".")
f.kv([("Quantity to be broken out (m³)", v("near", RE, "410", "410 m³")), ("Photograph nos.", v("near", DI, "212 to 219", "212-219"))],
     [("Plant stood down", v("near", DI, "20 t excavator", "20 t machine", "excavator")), ("Rock strength tested (MPa)", o("no strength test in the papers"))],
     [("Extension sought (Working Days)", v("near", CE, "12", "12 working days")), ("Adjustment to Contract Sum sought (€)", v("near", CE, "73920", 73920))],
     [("of which delay cost (€)", v("near", RE, "27,720", 27720)), ("of which expended cost (€)", v("far", RE, "46,200", 46200))],
     [("Delay cost per Working Day (€)", v("same", CS, "€2,310.00", 2310)), ("VAT on the adjustment (€)", None)],
     [("Employer's Representative's instruction no.", o("no instruction was given on the rock")), ("Breaker hire docket no.", o("the diary gives no docket"))])
f.p("Contact for the Contractor: contracts manager ", B("................................", v("same", KC, "Colm Garvey"), "contracts manager"), ", mobile ", B("........................", v("near", KC, "085 555 0111"), "mobile"))
f.p("Employer's Representative's determination ref.: ", B("................................", o("not determined yet")), "  Amount determined (€): ", B("....................", o("not determined yet")), "  Days determined: ", B("..........", o("not determined yet")))
f.p("Received by (Employer's Representative): ", B("................................", o("receipt block")), "  Received on: ", B("....................", o("receipt block")))
f.save()

# ================================================================== lannerbach: company papers
V = "lannerbach"
W(f"{V}/Firmendaten Österreich.pdf", H("Lannerbach Bau GmbH – Firmendaten"),
  KV(("Firma", "Lannerbach Bau GmbH"), ("Anschrift", "Industriezeile 44, 8401 Kalsdorf"), ("Firmenbuchnummer", "FN 284617k"), ("UID-Nummer", "ATU62918845"), ("Geschäftsführung", "Mag. Ulrike Lannerbach"), ("Telefon", "+43 316 555 0170"), ("E-Mail", "office@lannerbach.example")))
W(f"{V}/Fiche société Romandie.xlsx", SHEET("Société"),
  KV(("Raison sociale", "Lannerbach Romandie SA"), ("Siège", "Chemin des Tuilières 18, 1028 Préverenges"), ("N° IDE", "CHE-314.772.905"), ("N° TVA", "CHE-314.772.905 TVA"), ("Administrateur", "Philippe Vuagniaux"), ("Téléphone", "021 555 01 60"), ("Assurance RC", "Helvaude Assurances, police RC 7.441.208")))
W(f"{V}/Datos de empresa Iberia.docx", H("Lannerbach Iberia, S.L.U. – datos de empresa"),
  T(("Dato", "Valor"), ("Razón social", "Lannerbach Iberia, S.L.U."), ("CIF", "B-87441926"), ("Domicilio social", "Calle de la Fragua, 21, 28906 Getafe (Madrid)"), ("Nº de inscripción en el REA", "12/28/0067314"), ("Apoderado", "Gonzalo Berrueta Salcedo"), ("Teléfono", "910 555 142")))
W(f"{V}/公司基本信息.xlsx", SHEET("基本信息"),
  KV(("公司名称", "岚巴建设工程（苏州）有限公司"), ("统一社会信用代码", "91320594MA7KX4Q26T"), ("法定代表人", "沈柏年"), ("注册地址", "苏州市吴中区澄湖东路318号"), ("资质等级", "建筑工程施工总承包一级"), ("资质证书编号", "D132087465"), ("安全生产许可证编号", "（苏）JZ安许证字〔2023〕050917"), ("联系电话", "0512-55550126")))

# ------------------------------------------------------------------ AT
J = f"{V}/reiherweg-bauteil-b"
W(f"{J}/Vertragsdaten.pdf", H("Vertragsdaten"),
  KV(("Bauvorhaben", "Wohnhausanlage Reiherweg, Bauteil B"), ("Baustellenadresse", "Reiherweg 12, 8055 Graz"), ("Auftraggeber", "Murtal-Heim gemeinnützige Siedlungsgenossenschaft"), ("Auftragnehmer", "Lannerbach Bau GmbH"), ("Auftragsnummer", "MH-2024-071"), ("Auftragsdatum", "14.10.2024"),
     ("Gewerk", "Baumeisterarbeiten"), ("Auftragssumme netto", "€ 6.218.400,00"), ("ÖBA", "Prantner & Kolb ZT GmbH"), ("Tragwerksplanung", "Ingenieurbüro Zechmeister"), ("Vertragsgrundlage", "ÖNORM B 2110"), ("Baubeginn", "04.11.2024"), ("Fertigstellung", "30.01.2026")))
W(f"{J}/Betonierplan.xlsx", SHEET("Abschnitte"), T(("Abschnitt", "Bauteil", "Betonsorte", "Konsistenz", "Menge geplant m³", "Bewehrungsplan", "Termin"),
  ("B-06", "Wände EG, Achse 1–4", "C30/37 XC4 GK22", "F45", 24, "BW-112 b", "15.04.2025"), ("B-07", "Decke über EG, Achse 1–4", "C25/30 XC1 GK22", "F52", 30, "BW-114 c", "23.04.2025"), ("B-08", "Decke über EG, Achse 4–8", "C25/30 XC1 GK22", "F52", 33, "BW-115 a", "30.04.2025")))
W(f"{J}/Lieferscheine.csv", T(("Lieferschein", "Datum", "Abschnitt", "Kennzeichen", "Menge m³", "Ankunft", "Ausbreitmaß mm", "Frischbetontemperatur °C"),
  ("41602", "15.04.2025", "B-06", "GU-318 KT", "8,0", "08:05", "450", "13,5"), ("41777", "23.04.2025", "B-07", "GU-318 KT", "8,0", "07:10", "520", "15,0"), ("41780", "23.04.2025", "B-07", "GU-455 RM", "8,0", "08:20", "515", "15,5"),
  ("41783", "23.04.2025", "B-07", "GU-318 KT", "8,0", "09:35", "530", "16,0"), ("41788", "23.04.2025", "B-07", "GU-455 RM", "6,5", "10:50", "525", "16,5")))
W(f"{J}/Bautagesbericht 23-04-2025.docx", H("Bautagesbericht Nr. 118"), T(("Angabe", "Wert"), ("Datum", "23.04.2025"), ("Wetter", "heiter, schwacher Wind"), ("Temperatur 7 Uhr", "9 °C"), ("Temperatur 13 Uhr", "18 °C"), ("Polier", "Gernot Lackner"), ("Arbeiter", "14")),
  P("Decke über EG, Abschnitt B-07, betoniert: Beginn 07:15, Ende 11:40, insgesamt 30,5 m³. Einbau mit Pumpe M36 der Fa. Transportbeton Grabnerhof, verdichtet mit zwei Innenrüttlern. Oberfläche nachmittags mit PE-Folie abgedeckt, Nachbehandlung 7 Tage."),
  P("Bewehrungsabnahme am 22.04.2025 durch DI Zechmeister ohne Mängel."))
W(f"{J}/Prüfbericht Würfel.pdf", H("Prüfbericht Festbeton"), KV(("Probenahme", "23.04.2025, Lieferschein 41783"), ("Probekörper", "3 Würfel 150 mm, Kennzeichnung B07-1 bis B07-3"), ("Prüfalter 7 Tage, Mittelwert", "24,8 N/mm²"), ("Prüfalter 28 Tage, Mittelwert", "Prüfung ausständig"), ("Prüfstelle", "Materialprüfanstalt Oststeier")))
W(f"{J}/Kontakte.md", H("Kontakte"), T(("Funktion", "Name", "Firma", "Telefon"), ("Bauleiter", "Ing. Matthias Hödl", "Lannerbach Bau", "0660 5550 141"), ("Polier", "Gernot Lackner", "Lannerbach Bau", "0660 5550 142"), ("Abrechnung", "Sabine Trummer", "Lannerbach Bau", "0660 5550 143"), ("Örtliche Bauaufsicht", "DI Verena Kolb", "Prantner & Kolb", "0660 5550 144"), ("Statiker", "DI Horst Zechmeister", "IB Zechmeister", "0660 5550 145")))
W(f"{J}/MKF-Liste.xlsx", SHEET("MKF"), T(("Nr.", "Gegenstand", "Angemeldet am", "Betrag netto €", "Bauzeit AT", "Status"), (3, "Zusätzliche Abschlusswand Müllraum", "18.02.2025", 9840, 2, "beauftragt"), (4, "Kontaminierter Aushub Zufahrt Tiefgarage", None, 47265, 6, "in Ausarbeitung"), (5, "Geänderte Fensterlaibungen", None, None, None, "Vorprüfung")))
W(f"{J}/Mail Aushub Zufahrt.eml", P("Liebe Sabine,"), P("am 5. Mai 2025 ist bei der Zufahrt zur Tiefgarage aufgefülltes Material mit Teerresten zutage gekommen. Laut Bodengutachten vom 12.06.2024 war Aushubmaterial der Klasse A2 zu erwarten; die Deponie hat es nach der Analyse als Baurestmasse eingestuft. Ich habe die ÖBA am 6. Mai 2025 mündlich verständigt, schriftlich noch nicht."),
  P("Betroffen sind 385 t. Die Erdarbeiten in diesem Bereich stehen seit 7. Mai. Bitte MKF 4 mit 47.265,00 Euro netto und 6 Arbeitstagen anmelden, LV-Position 03.02.11 A. Neue Position wäre 03.02.90 Z."), P("Matthias"),
  mail={"From": "Matthias Hödl <m.hoedl@lannerbach.example>", "To": "Sabine Trummer <s.trummer@lannerbach.example>", "Date": "Fri, 9 May 2025 10:22:00 +0200", "Subject": "Reiherweg - MKF 4"})

VD, BP, LS, BT, PW, KO, ML, MA, FA = "Vertragsdaten.pdf", "Betonierplan.xlsx", "Lieferscheine.csv", "Bautagesbericht 23-04-2025.docx", "Prüfbericht Würfel.pdf", "Kontakte.md", "MKF-Liste.xlsx", "Mail Aushub Zufahrt.eml", "/Firmendaten Österreich.pdf"
f = Form("at-betonierprotokoll", V, "reiherweg-bauteil-b", "de", "Betonierprotokoll – Abschnitt B-07")
f.kv([("Bauvorhaben", v("same", VD, "Wohnhausanlage Reiherweg, Bauteil B")), ("Auftrags-Nr.", v("same", VD, "MH-2024-071"))],
     [("Bauherr", v("near", VD, "Murtal-Heim gemeinnützige Siedlungsgenossenschaft")), ("Ausführende Firma", v("near", VD, "Lannerbach Bau GmbH"))],
     [("Bauteil / Achsen", v("near", BP, "Decke über EG, Achse 1–4")), ("Protokoll-Nr.", o("Protokolle sind nicht nummeriert; 118 ist der Bautagesbericht"))],
     [("Betonsorte", v("same", BP, "C25/30 XC1 GK22")), ("Konsistenzklasse", v("near", BP, "F52"))],
     [("Bewehrungsplan Nr. / Index", v("near", BP, "BW-114 c")), ("Betonlieferant", None)],
     [("Bewehrung abgenommen am", v("near", BT, "22.04.2025", (2025, 4, 22))), ("Sollmenge (m³)", v("near", BP, "30", "30 m³"))])
f.p("Betonierdatum: ", FT(v("near", BT, "23.04.2025", (2025, 4, 23))), "   von: ", FT(v("near", BT, "07:15", "7:15"), "Betonierbeginn"), "   bis: ", FT(v("near", BT, "11:40"), "Betonierende"), "   eingebaute Menge (m³): ", FT(v("near", BT, "30,5", "30.5")))
f.p("Witterung: ", FT(v("near", BT, "heiter, schwacher Wind", "heiter")), "   Lufttemperatur früh: ", FT(v("near", BT, "9 °C", "9"), "Lufttemperatur früh"), "   mittags: ", FT(v("near", BT, "18 °C", "18"), "Lufttemperatur mittags"), "   Luftfeuchte (%): ", FT(o("Luftfeuchte wurde nicht aufgezeichnet"), "Luftfeuchte (%)"))
f.p("Förderung: ", FC(v("near", BT, "☒"), "Pumpe"), " Pumpe  ", FC(o("gepumpt"), "Krankübel"), " Krankübel  ", FC(o("gepumpt"), "Rutsche"), " Rutsche")
f.grid(("Lieferschein-Nr.", "Kennzeichen", "Menge (m³)", "Ankunft", "Ausbreitmaß (mm)"),
       *[(v("same", LS, a), v("same", LS, b), v("same", LS, c, c.replace(",", "."), c.replace(",0", "") if c.endswith(",0") else c), v("same", LS, d, d.lstrip("0")), v("same", LS, e)) for a, b, c, d, e in
         (("41777", "GU-318 KT", "8,0", "07:10", "520"), ("41780", "GU-455 RM", "8,0", "08:20", "515"), ("41783", "GU-318 KT", "8,0", "09:35", "530"), ("41788", "GU-455 RM", "6,5", "10:50", "525"))],
       tuple(o("nur vier Lieferscheine für B-07") for _ in range(5)))
f.kv([("Probewürfel aus Lieferschein Nr.", v("near", PW, "41783")), ("Würfelkennzeichnung", v("near", PW, "B07-1 bis B07-3"))],
     [("Druckfestigkeit 7 Tage (N/mm²)", v("far", PW, "24,8", "24.8")), ("Druckfestigkeit 28 Tage (N/mm²)", o("Prüfung ausständig"))],
     [("Art der Nachbehandlung", has("near", BT, "PE-Folie", "Folie")), ("Dauer der Nachbehandlung", v("near", BT, "7 Tage", "7"))],
     [("Rüttelgeräte (Anzahl, Art)", has("far", BT, "zwei Innenrüttler", "zwei Innenrüttlern", "2 Innenrüttler")), ("Ausgeschalt am", o("kein Ausschaltdatum"))],
     [("Luftporengehalt (%)", o("nicht gemessen")), ("W/B-Wert", o("steht in keinem Papier"))],
     [("Zementsorte", o("steht in keinem Papier")), ("Pumpenfahrer", o("genannt ist nur die Pumpe, nicht der Fahrer"))],
     [("Abnahmeprotokoll Bewehrung Nr.", o("Abnahme ohne Protokollnummer; BW-114 c ist der Plan"))])
f.p("Polier: ", B("............................", v("same", BT, "Gernot Lackner")), "   Unterschrift Polier: ", B("............................", o("Unterschrift")))
f.p("Gesehen ÖBA: ", B("............................", o("Unterschrift der ÖBA")), "   am: ", B("..................", o("Datum der Freigabe")))
f.save()

f = Form("at-mehrkostenforderung", V, "reiherweg-bauteil-b", "de", "Anmeldung einer Mehrkostenforderung dem Grunde und der Höhe nach (MKF Nr. 4)")
f.p("An die örtliche Bauaufsicht: ", B("[Büro]", v("near", VD, "Prantner & Kolb ZT GmbH"), "örtliche Bauaufsicht – Büro"), ", zu Handen ", B("[Ansprechperson der ÖBA]", v("near", KO, "DI Verena Kolb", "Verena Kolb"), "Ansprechperson der ÖBA"))
f.kv([("Projekt", v("near", VD, "Wohnhausanlage Reiherweg, Bauteil B")), ("Gewerk", v("same", VD, "Baumeisterarbeiten"))],
     [("AG", v("near", VD, "Murtal-Heim gemeinnützige Siedlungsgenossenschaft")), ("AN", v("near", VD, "Lannerbach Bau GmbH"))],
     [("Auftrag vom", v("near", VD, "14.10.2024", (2024, 10, 14))), ("Vertragsnorm", v("near", VD, "ÖNORM B 2110"))],
     [("Firmenbuch-Nr. des AN", v("near", FA, "FN 284617k", "284617k")), ("UID des AN", v("near", FA, "ATU62918845"))],
     [("Bearbeitet von (Abrechnung)", v("same", KO, "Sabine Trummer")), ("Durchwahl / Mobil", v("near", KO, "0660 5550 143"))],
     [("Vergabenummer des AG", o("keine Vergabenummer genannt")), ("Angemeldet am", o("in der Liste noch leer"))])
f.h("1  Sachverhalt")
f.p("Am ", B("{{Feststellung_Datum}}", v("near", MA, "5. Mai 2025", (2025, 5, 5)), "Feststellung Datum"), " wurde festgestellt: ", B("{{Gegenstand}}", has("near", ML, "Kontaminierter Aushub"), "Gegenstand"), ". Laut Bodengutachten vom ", B("{{Gutachten_Datum}}", v("same", MA, "12.06.2024", (2024, 6, 12)), "Gutachten Datum"),
    " war die Klasse ", B("{{Klasse_erwartet}}", v("near", MA, "A2"), "Klasse erwartet"), " zu erwarten, vorgefunden wurde ", B("{{Klasse_vorgefunden}}", v("near", MA, "Baurestmasse", "Baurestmassen"), "Klasse vorgefunden"), ". Die betroffene Menge beträgt ", B("{{Menge_t}}", v("near", MA, "385 t", "385"), "Menge t"), " (Tonnen).")
f.p("Mündlich verständigt wurde die ÖBA am ", B("____________", v("near", MA, "6. Mai 2025", (2025, 5, 6)), "mündlich verständigt"), "; schriftlich verständigt am ", B("____________", o("schriftlich laut Mail noch nicht"), "schriftlich verständigt"))
f.kv([("Betroffene LV-Position", v("near", MA, "03.02.11 A")), ("Neue Position", v("same", MA, "03.02.90 Z"))],
     [("Mehrkosten netto (€)", v("near", ML, "47265", 47265)), ("Umsatzsteuer (€)", None)],
     [("Bauzeitverlängerung (AT)", v("near", ML, "6", "6 Arbeitstage")), ("Neuer Fertigstellungstermin", o("nicht genannt; 30.01.2026 ist der vertragliche"))],
     [("Analysebericht vom", o("die Analyse ist ohne Datum erwähnt; 12.06.2024 ist das Bodengutachten")), ("Deponie (Name)", o("die Deponie ist nicht genannt"))],
     [("Wiegescheine Nr.", o("keine Wiegescheine genannt")), ("Regieberichte Nr.", o("keine Regieberichte genannt"))],
     [("Vertraglicher Fertigstellungstermin", v("near", VD, "30.01.2026", (2026, 1, 30))), ("Auftragssumme (netto)", v("same", VD, "€ 6.218.400,00", 6218400))],
     [("Stillstand ab", v("near", MA, "7. Mai", "7. Mai 2025", (2025, 5, 7))), ("Stillstand bis", o("Stillstand dauert an, kein Ende genannt"))])
f.h("2  Stellungnahme des Auftraggebers")
f.p("Entscheidung: ", CHK(o("Entscheidung des AG"), "dem Grunde nach anerkannt"), " dem Grunde nach anerkannt   ", CHK(o("Entscheidung des AG"), "abgelehnt"), " abgelehnt   Anerkannter Betrag (€): ", B("________________", o("Entscheidung des AG")))
f.p("Ort, Datum: ", B("______________________", o("Unterschriftenblock")), "   Firmenmäßige Zeichnung AN: ", B("______________________", o("Unterschrift")), "   Zeichnung AG: ", B("______________________", o("Unterschrift")))
f.save()

# ------------------------------------------------------------------ CH
J = f"{V}/pompage-sauges"
W(f"{J}/Contrat d'entreprise.pdf", H("Contrat d'entreprise – récapitulation"),
  KV(("Ouvrage", "Station de pompage des Sauges"), ("Maître de l'ouvrage", "Commune de Vernaz-sur-Lac"), ("Direction des travaux", "Bureau Chappaz & Monnerat SA"), ("Entrepreneur", "Lannerbach Romandie SA"), ("N° de contrat", "VSL-2025-14"), ("Date de signature", "17 février 2025"), ("CFC", "211 Travaux de l'entreprise de maçonnerie"),
     ("Montant net HT", "CHF 1'184'300.00"), ("Rabais", "2 %"), ("Escompte", "1 % à 30 jours"), ("Taux TVA", "8,1 %"), ("Lieu", "Route des Sauges, parcelle 1147, 1178 Vernaz-sur-Lac")))
W(f"{J}/Tarif de régie 2025.xlsx", SHEET("Main-d'œuvre"), T(("Catégorie", "CHF/h"), ("Chef d'équipe", 98.40), ("Maçon qualifié", 87.20), ("Manœuvre", 74.60)), SHEET("Machines"), T(("Machine", "CHF/h"), ("Mini-pelle 2,5 t", 62.00), ("Compresseur", 38.50), ("Camion 3 essieux", 135.00)))
W(f"{J}/Tarif de régie 2024 (périmé).xlsx", SHEET("Main-d'œuvre"), T(("Catégorie", "CHF/h"), ("Chef d'équipe", 95.10), ("Maçon qualifié", 84.30), ("Manœuvre", 72.00)))
W(f"{J}/Rapport journalier 12 mai.docx", H("Rapport journalier – lundi 12 mai 2025"), P("Temps couvert, 14 °C. Travaux en régie sur ordre de la direction des travaux : dégagement d'une conduite non repérée devant la chambre de vannes."),
  T(("Nom", "Catégorie", "Heures régie", "Heures contrat"), ("Rui Fontes", "Chef d'équipe", "3,5", "5,0"), ("Blaise Ansermoz", "Maçon qualifié", "6,0", "2,5"), ("Idriss Kallel", "Manœuvre", "6,0", "2,5")),
  P("Chantier dirigé par le contremaître Serge Pahud."))
W(f"{J}/Bons machines.csv", T(("Date", "Machine", "Affectation", "Heures", "Bon n°"), ("09.05.2025", "Mini-pelle 2,5 t", "contrat", "7,0", "B-2231"), ("12.05.2025", "Mini-pelle 2,5 t", "régie", "4,5", "B-2236"), ("12.05.2025", "Compresseur", "régie", "2,0", "B-2237"), ("13.05.2025", "Camion 3 essieux", "contrat", "3,0", "B-2240")))
W(f"{J}/Bons matériaux.md", H("Bons matériaux"), T(("Date", "Désignation", "Quantité", "Unité", "Affectation"), ("12.05.2025", "Grave 0/45", "3,2", "m³", "régie"), ("12.05.2025", "Manchon PE DN 160", "2", "pce", "régie"), ("13.05.2025", "Béton C30/37", "11,0", "m³", "contrat")))
W(f"{J}/Ordre de régie.eml", P("Bonjour Monsieur Pahud,"), P("Suite à notre téléphone de ce matin, nous vous commandons en régie le dégagement et la réparation de la conduite non repérée devant la chambre de vannes V2. Cet ordre porte le n° OR-09. Le plafond est fixé à CHF 4'000.00 hors taxes."), P("Aurélie Monnerat\nBureau Chappaz & Monnerat SA"),
  mail={"From": "Aurélie Monnerat <a.monnerat@chappaz-monnerat.example>", "To": "Serge Pahud <s.pahud@lannerbach.example>", "Date": "Mon, 12 May 2025 08:40:00 +0200", "Subject": "Sauges - ordre de régie"})
W(f"{J}/Fouille route des Sauges.pdf", H("Fouille route des Sauges – fiche de préparation"),
  KV(("Objet", "Raccordement de la conduite de refoulement DN 200"), ("Emplacement", "Route des Sauges, entre les n° 14 et 22"), ("Longueur", "86 m"), ("Largeur", "1,20 m"), ("Profondeur", "1,80 m"), ("Surface occupée", "240 m²"), ("Revêtement existant", "enrobé bitumineux"), ("Début", "16 juin 2025"), ("Fin", "11 juillet 2025"), ("Circulation", "alternée par feux, une voie maintenue"), ("Places de parc supprimées", "7"), ("Responsable de la signalisation", "Marlène Dufaux")),
  P("La première variante (fermeture complète du 2 au 20 juin) a été abandonnée à la séance du 6 mai."))
W(f"{J}/Contacts.xlsx", SHEET("Contacts"), T(("Fonction", "Nom", "Entité", "Téléphone", "Courriel"), ("Conducteur de travaux", "Nicolas Rochaz", "Lannerbach Romandie SA", "079 555 01 61", "n.rochaz@lannerbach.example"), ("Contremaître", "Serge Pahud", "Lannerbach Romandie SA", "079 555 01 62", "s.pahud@lannerbach.example"),
  ("Directrice des travaux", "Aurélie Monnerat", "Bureau Chappaz & Monnerat SA", "079 555 01 63", "a.monnerat@chappaz-monnerat.example"), ("Municipal des travaux", "Yvan Delessert", "Commune de Vernaz-sur-Lac", "079 555 01 64", "travaux@vernaz.example")))

CE_, TR, RJ, BM, BX, OR, FO, CX, FS = "Contrat d'entreprise.pdf", "Tarif de régie 2025.xlsx", "Rapport journalier 12 mai.docx", "Bons machines.csv", "Bons matériaux.md", "Ordre de régie.eml", "Fouille route des Sauges.pdf", "Contacts.xlsx", "/Fiche société Romandie.xlsx"
f = Form("ch-bulletin-de-regie", V, "pompage-sauges", "fr", "Bulletin de régie – journée du 12 mai 2025")
f.kv([("Objet", v("near", CE_, "Station de pompage des Sauges")), ("Contrat n°", v("same", CE_, "VSL-2025-14"))],
     [("Maître de l'ouvrage", v("same", CE_, "Commune de Vernaz-sur-Lac")), ("Entreprise", v("near", CE_, "Lannerbach Romandie SA"))],
     [("Direction des travaux", v("same", CE_, "Bureau Chappaz & Monnerat SA")), ("CFC", v("same", CE_, "211", "211 Travaux de l'entreprise de maçonnerie"))],
     [("Bulletin n°", o("aucun numéro de bulletin ; OR-09 est l'ordre")), ("Ordre de régie n°", v("same", OR, "OR-09"))],
     [("Ordonné par", v("far", OR, "Aurélie Monnerat")), ("Plafond (CHF HT)", v("same", OR, "CHF 4'000.00", 4000))],
     [("N° TVA du maître de l'ouvrage", o("seul le n° TVA de l'entreprise est connu")), ("Supplément heures supplémentaires (%)", o("aucun supplément au tarif"))])
f.p("Travaux exécutés : ", MF("Description", has("near", RJ, "dégagement d'une conduite non repérée", "dégagement et la réparation de la conduite"), "Travaux exécutés"), "   Météo : ", MF("Meteo", v("near", RJ, "couvert, 14 °C", "couvert", "Temps couvert, 14 °C", "Temps couvert"), "Météo"))
f.h("Main-d'œuvre")
f.grid(("Nom", "Catégorie", "Heures", "Tarif CHF/h"),
       *[(v("same", RJ, a), v("same", RJ, b), v("near", RJ, c, c.replace(",", "."), c.replace(",0", "") if c.endswith(",0") else c), v("near", TR, d, d + "0", (d + "0").replace(".", ","))) for a, b, c, d in (("Rui Fontes", "Chef d'équipe", "3,5", "98.4"), ("Blaise Ansermoz", "Maçon qualifié", "6,0", "87.2"), ("Idriss Kallel", "Manœuvre", "6,0", "74.6"))],
       (o("trois personnes en régie"), o("trois personnes en régie"), o("trois personnes en régie"), o("trois personnes en régie")))
f.h("Machines et matériaux")
f.grid(("Machine", "Heures", "Bon n°"), (v("same", BM, "Mini-pelle 2,5 t"), v("same", BM, "4,5", "4.5"), v("same", BM, "B-2236")), (v("same", BM, "Compresseur"), v("same", BM, "2,0", "2", "2.0"), v("same", BM, "B-2237")),
       (o("le camion relève du contrat, le 13 mai"), o("le camion relève du contrat"), o("le camion relève du contrat")))
f.grid(("Matériau", "Quantité", "Unité"), (v("near", BX, "Grave 0/45"), v("same", BX, "3,2", "3.2"), v("same", BX, "m³")), (v("near", BX, "Manchon PE DN 160"), v("same", BX, "2"), v("same", BX, "pce")),
       (o("le béton relève du contrat"), o("le béton relève du contrat"), o("le béton relève du contrat")))
f.p("Contremaître : ", B("…………………………", v("same", CX, "Serge Pahud")), "   Signature de l'entreprise : ", B("…………………………", o("signature")))
f.p("Visa de la direction des travaux : ", B("…………………………", o("visa")), "   Bulletin reçu le : ", B("………………", o("réception")), "   Facturé sur situation n° : ", B("…………", o("pas de numéro de situation")))
f.save()

f = Form("ch-occupation-domaine-public", V, "pompage-sauges", "fr", "Demande d'autorisation de fouille et d'occupation du domaine public communal")
f.h("Requérant")
f.kv([("Raison sociale", v("same", FS, "Lannerbach Romandie SA"))], [("Adresse", v("far", FS, "Chemin des Tuilières 18, 1028 Préverenges"))], [("N° IDE (CHE-…)", v("same", FS, "CHE-314.772.905"))],
     [("Assurance responsabilité civile, police n°", v("near", FS, "7.441.208", "RC 7.441.208"))], [("Responsable du chantier (conducteur de travaux)", v("same", CX, "Nicolas Rochaz"))], [("Portable du responsable", v("near", CX, "079 555 01 61"))], [("Responsable de la signalisation", v("same", FO, "Marlène Dufaux"))],
     [("Portable du responsable de la signalisation", o("Mme Dufaux n'a pas de numéro dans le dossier"))])
f.h("Travaux")
f.p("Pour le compte de : ", B("[maître de l'ouvrage]", v("same", CE_, "Commune de Vernaz-sur-Lac"), "maître de l'ouvrage"), "   Motif de la fouille : ", B("[motif]", has("near", FO, "Raccordement de la conduite de refoulement"), "motif de la fouille"))
f.p("Rue et numéros : ", B("[lieu]", v("near", FO, "Route des Sauges, entre les n° 14 et 22"), "rue et numéros"), "   Autorisation de construire CAMAC n° : ", B("[numéro]", o("aucun numéro CAMAC au dossier"), "CAMAC n°"))
f.grid(("Dimensions de la fouille", "Longueur", "Largeur", "Profondeur"), ("en mètres", v("same", FO, "86 m", "86"), v("same", FO, "1,20 m", "1,20", "1.20", "1.2", "1,2"), v("same", FO, "1,80 m", "1,80", "1.80", "1.8", "1,8")))
f.kv([("Emprise totale (m²)", v("far", FO, "240 m²", "240")), ("Nature du revêtement", v("near", FO, "enrobé bitumineux"))],
     [("Date de début", v("near", FO, "16 juin 2025", (2025, 6, 16))), ("Date de fin", v("near", FO, "11 juillet 2025", (2025, 7, 11)))],
     [("Places de stationnement neutralisées", v("near", FO, "7")), ("Arbres à proximité (nombre)", o("aucune indication sur les arbres"))],
     [("Longueur de la déviation (m)", o("pas de déviation ; 86 m est la fouille")), ("Géomètre mandaté", o("aucun géomètre au dossier"))],
     [("Entreprise de pose de l'enrobé", o("aucune entreprise nommée")), ("Séance de coordination police du", o("la séance du 6 mai n'est pas celle de la police"))])
f.p("Régime de circulation : ", DD("Choisir", ["Fermeture complète", "Circulation alternée par feux", "Circulation maintenue à double sens", "Piétons seulement"], v("near", FO, "Circulation alternée par feux")), "   Déviation des transports publics : ", DD("Choisir", ["Oui", "Non"], o("rien au dossier sur les transports publics"), "Déviation des transports publics"))
f.p("Travaux de nuit : ", CHK(o("aucun travail de nuit prévu au dossier"), "Travaux de nuit"), " oui     Émolument (CHF) : ", B("______________", o("fixé par la commune")), "   Caution (CHF) : ", B("______________", o("fixée par la commune")))
f.p("Lieu et date : ", B("______________________", o("bloc de signature")), "   Signature du requérant : ", B("______________________", o("signature")))
f.h("Réservé à la commune")
f.p("Autorisation n° : ", B("______________", o("réservé à la commune")), "   Délivrée le : ", B("______________", o("réservé à la commune")), "   Valable jusqu'au : ", B("______________", o("réservé à la commune")))
f.save()

# ------------------------------------------------------------------ ES
J = f"{V}/colegio-valdehoz"
W(f"{J}/Datos del contrato.pdf", H("Ficha del contrato de obra"),
  KV(("Obra", "Ampliación del CEIP Valdehoz, fase 2"), ("Expediente", "2025/OBR/0042"), ("Promotor", "Ayuntamiento de Torrequebrada del Henar"), ("CIF del promotor", "P-2816400J"), ("Contratista", "Lannerbach Iberia, S.L.U."), ("Fecha de formalización", "21/01/2025"), ("Presupuesto de adjudicación (sin IVA)", "2.874.315,60 €"),
     ("Baja de adjudicación", "7,25 %"), ("Plazo de ejecución", "11 meses"), ("Acta de replanteo", "17/02/2025"), ("Emplazamiento", "Calle del Majuelo, s/n, Torrequebrada del Henar (Madrid)"), ("Director de obra", "Inés Carmona Lubián, arquitecta"), ("Director de ejecución", "Óscar Vidaurre Peña, arquitecto técnico"), ("Coordinadora de seguridad y salud", "Nerea Goñi Iturralde")))
W(f"{J}/Precios nuevos.xlsx", SHEET("PC"), T(("Código", "Acta", "Ud", "Descripción", "Medición", "Precio unitario €", "Importe €", "Estado"),
  ("PC-04", "2", "ml", "Barandilla de acero galvanizado", 38, 112.40, 4271.20, "aprobado"), ("PC-05", "3", "m²", "Impermeabilización con lámina EPDM", 214, 31.75, 6794.50, "propuesto"),
  ("PC-06", "3", "ud", "Sumidero sifónico de cubierta DN 110", 9, 146.20, 1315.80, "propuesto"), ("PC-07", "3", "m³", "Excavación en roca con martillo", 57, 48.90, 2787.30, "propuesto"), ("PC-08", "", "m²", "Falso techo acústico", None, 44.10, None, "borrador")),
  P("Total acta 3 (ejecución material): 10.897,60 €"))
W(f"{J}/Correo precios cubierta.eml", P("Buenos días, Inés:"), P("Tal como hablamos en la visita del 24 de abril, la cubierta del aulario no admite la lámina asfáltica prevista en la partida 07.03 y se cambia por EPDM, con los sumideros correspondientes. Además apareció roca en la zapata corrida del eje F, que no figuraba en el estudio geotécnico."),
  P("Os remitimos los precios PC-05 a PC-07 para su acta. Según el pliego hay que aplicarles la baja de adjudicación. El incremento de plazo que pedimos es de 8 días naturales."), P("Un saludo,\nRaúl Espinel Tordera\nJefe de obra"),
  mail={"From": "Raúl Espinel <r.espinel@lannerbach.example>", "To": "Inés Carmona <ines@carmonalubian.example>", "Date": "Tue, 29 Apr 2025 08:55:00 +0200", "Subject": "CEIP Valdehoz - precios contradictorios"})
W(f"{J}/Acta de obra 11.docx", H("Acta de visita de obra nº 11"), T(("Campo", "Contenido"), ("Fecha", "24/04/2025"), ("Asistentes", "Inés Carmona, Óscar Vidaurre, Raúl Espinel"), ("Próxima visita", "08/05/2025")), P("La dirección facultativa ordena sustituir la lámina asfáltica por EPDM (orden anotada en el folio 18 del Libro de Órdenes)."))
W(f"{J}/Subcontratas.csv", T(("Empresa", "CIF", "REA", "Trabajos", "Importe contrato €", "Trabajadores", "Responsable en obra", "Recurso preventivo", "Fecha contrato", "Nivel", "Estado"),
  ("Estructuras Navalcán, S.A.", "A-45110738", "08/45/0002291", "Estructura de hormigón", "418200,00", "14", "Benito Lorca", "Sara Quiles", "03/03/2025", "1", "en obra"),
  ("Cubiertas Alcorza, S.L.", "B-19338462", "08/19/0004417", "Impermeabilización de cubierta", "63480,00", "5", "Jesús Albarrán", "Pilar Utrera", "28/04/2025", "1", "por comunicar"),
  ("Ferrallas Duratón, S.L.", "B-40227915", "07/40/0001186", "Ferralla", "97150,00", "6", "Iván Mayoral", "", "10/03/2025", "2", "en obra")))
W(f"{J}/Oferta Cubiertas Alcorza.pdf", H("Cubiertas Alcorza, S.L. – oferta"), KV(("Nº de oferta", "CA-0211/25"), ("Fecha", "14/04/2025"), ("Importe ofertado", "66.900,00 €"), ("Domicilio", "Polígono El Balconcillo, nave 12, 19004 Guadalajara"), ("Inicio previsto", "12/05/2025"), ("Duración prevista", "5 semanas"), ("Mutua", "Mutua Ibersalus"), ("Convenio", "Construcción de Guadalajara")), P("La oferta tiene una validez de un mes."))
W(f"{J}/Contactos.md", H("Contactos de la obra"), T(("Cargo", "Nombre", "Empresa", "Teléfono"), ("Jefe de obra", "Raúl Espinel Tordera", "Lannerbach Iberia", "600 555 171"), ("Encargado", "Fermín Bascuñana", "Lannerbach Iberia", "600 555 172"), ("Técnica de prevención", "Lorena Ayuso Vidal", "Lannerbach Iberia", "600 555 173"), ("Arquitecta municipal", "Teresa Hinojal", "Ayuntamiento", "910 555 148")))

DC, PN_, CR, AO, SB, OF, KT, DE = "Datos del contrato.pdf", "Precios nuevos.xlsx", "Correo precios cubierta.eml", "Acta de obra 11.docx", "Subcontratas.csv", "Oferta Cubiertas Alcorza.pdf", "Contactos.md", "/Datos de empresa Iberia.docx"
f = Form("es-precios-contradictorios", V, "colegio-valdehoz", "es", "Acta de precios contradictorios nº 3")
f.kv([("Obra", v("same", DC, "Ampliación del CEIP Valdehoz, fase 2")), ("Nº de expediente", v("near", DC, "2025/OBR/0042"))],
     [("Órgano contratante / promotor", v("near", DC, "Ayuntamiento de Torrequebrada del Henar")), ("Empresa adjudicataria", v("near", DC, "Lannerbach Iberia, S.L.U."))],
     [("Fecha del contrato", v("near", DC, "21/01/2025", (2025, 1, 21))), ("Presupuesto de adjudicación, IVA excluido", v("near", DC, "2.874.315,60 €", 2874315.6))],
     [("Baja (%)", v("near", DC, "7,25 %", "7,25", "7.25")), ("Fecha del acta", o("el acta aún no se ha firmado"))],
     [("Fecha del acta anterior (nº 2)", o("no consta; 24/04/2025 es la visita nº 11")), ("Código CPV", o("no consta"))],
     [("Nº de modificado de proyecto", o("no hay modificado")), ("Informe de supervisión de fecha", o("no consta"))])
f.p("Reunidos, de una parte, ", B("{{director_de_obra}}", v("same", DC, "Inés Carmona Lubián", "Inés Carmona Lubián, arquitecta"), "director de obra"), ", como directora de las obras, y de otra, ", B("{{jefe_de_obra}}", v("same", KT, "Raúl Espinel Tordera"), "jefe de obra"), ", en representación de la contrata, y visto lo ordenado en la visita de fecha ", B("{{fecha_visita}}", v("near", AO, "24/04/2025", (2025, 4, 24)), "fecha de la visita"),
    ", que consta en el folio ", B("{{folio}}", v("same", AO, "18"), "folio del Libro de Órdenes"), " del Libro de Órdenes, acuerdan fijar los precios que siguen, no previstos en el proyecto. La partida que se sustituye es la ", B("{{partida}}", v("near", CR, "07.03"), "partida sustituida"), " del presupuesto.")
no = lambda n: tuple(o("el acta 3 solo tiene tres precios; PC-08 es un borrador") for _ in range(n))
f.grid(("Código", "Ud", "Descripción", "Medición", "Precio (€)", "Importe (€)"),
       *[(v("same", PN_, a), v("same", PN_, b), v("same", PN_, c), v("same", PN_, d), v("near", PN_, e, float(e)), v("same", PN_, g, float(g))) for a, b, c, d, e, g in
         (("PC-05", "m²", "Impermeabilización con lámina EPDM", "214", "31.75", "6794.5"), ("PC-06", "ud", "Sumidero sifónico de cubierta DN 110", "9", "146.2", "1315.8"), ("PC-07", "m³", "Excavación en roca con martillo", "57", "48.9", "2787.3"))], no(6))
f.p("Importe total del acta, en ejecución material: ", B("........................", v("near", PN_, "10.897,60 €", 10897.6)), "   Fecha de aprobación por el órgano de contratación: ", B("........................", o("sin aprobar")))
f.p("Ampliación de plazo solicitada (días): ", B("............", v("near", CR, "8", "8 días naturales")), "   Ampliación de plazo concedida (días): ", B("............", o("no consta concesión")))
f.p("Firma de la dirección facultativa: ", B("......................................", o("firma")), "   Firma del contratista: ", B("......................................", o("firma")), "   Firma de la propiedad: ", B("......................................", o("firma")))
f.save()

f = Form("es-comunicacion-subcontratacion", V, "colegio-valdehoz", "es", "Comunicación de subcontratación y anotación en el Libro de Subcontratación – trabajos de cubierta")
f.h("1. Empresa contratista")
f.kv([("Razón social", v("same", DE, "Lannerbach Iberia, S.L.U.")), ("NIF", v("far", DE, "B-87441926", "B87441926"))],
     [("Domicilio", v("same", DE, "Calle de la Fragua, 21, 28906 Getafe (Madrid)")), ("Inscripción REA nº", v("near", DE, "12/28/0067314"))],
     [("Técnico de prevención", v("same", KT, "Lorena Ayuso Vidal")), ("Móvil del técnico", v("near", KT, "600 555 173"))])
f.h("2. Obra")
f.p("Situada en: ", B("______________________", v("far", DC, "Calle del Majuelo, s/n, Torrequebrada del Henar (Madrid)")), "   Promotor: ", B("______________________", v("same", DC, "Ayuntamiento de Torrequebrada del Henar")), "   NIF del promotor: ", B("______________", v("near", DC, "P-2816400J", "P2816400J")))
f.p("Coordinador de seguridad y salud en fase de ejecución: ", B("______________________", v("near", DC, "Nerea Goñi Iturralde")), "   Nº de Libro de Subcontratación: ", B("______________", o("el número del libro no consta")))
f.h("3. Empresa subcontratista")
f.kv([("Nombre de la subcontrata", v("near", SB, "Cubiertas Alcorza, S.L.")), ("NIF de la subcontrata", v("near", SB, "B-19338462", "B19338462"))],
     [("Domicilio de la subcontrata", v("near", OF, "Polígono El Balconcillo, nave 12, 19004 Guadalajara")), ("Nº REA", v("same", SB, "08/19/0004417"))],
     [("Objeto del subcontrato", v("near", SB, "Impermeabilización de cubierta")), ("Fecha del subcontrato", v("near", SB, "28/04/2025", (2025, 4, 28)))],
     [("Precio del subcontrato (€)", v("far", SB, "63480,00", 63480)), ("Nivel de subcontratación", v("near", SB, "1"))],
     [("Responsable en obra", v("same", SB, "Jesús Albarrán")), ("Recurso preventivo designado", v("near", SB, "Pilar Utrera"))],
     [("Nº de trabajadores", v("near", SB, "5")), ("Convenio colectivo", v("near", OF, "Construcción de Guadalajara"))],
     [("Entidad aseguradora de accidentes de trabajo (mutua)", v("near", OF, "Mutua Ibersalus")), ("Código CNAE", o("no consta el CNAE"))],
     [("Fecha prevista de comienzo", v("near", OF, "12/05/2025", (2025, 5, 12))), ("Plazo previsto", v("near", OF, "5 semanas"))],
     [("Teléfono de la subcontrata", o("no hay teléfono de esta empresa")), ("Póliza de RC nº", o("no consta la póliza de la subcontrata"))],
     [("Representante legal de la subcontrata", o("no consta; Gonzalo Berrueta es apoderado del contratista")), ("Certificado de estar al corriente (TGSS) de fecha", o("no consta"))])
f.p("Modalidad preventiva de la subcontrata: ", DD("Elija un elemento.", ["Servicio de prevención propio", "Servicio de prevención ajeno", "Trabajador designado"], o("no consta la modalidad"), "Modalidad preventiva"))
f.p("Comitente de la subcontrata: ", CHK(v("far", SB, "☒"), "el contratista"), " el contratista   ", CHK(o("es de primer nivel"), "otro subcontratista"), " otro subcontratista, nº de orden: ", B("________", o("es de primer nivel")))
f.p("Entregado el plan de seguridad el: ", B("____ / ____ / ______", o("no consta la entrega")), "   Adhesión al plan firmada por: ", B("____________________", o("no consta")))
f.p("Aprobación de la dirección facultativa: ", B("____________________", o("firma")), "   Fecha de aprobación: ", B("____________", o("bloque de firma")))
f.p("Firma del contratista: ", B("____________________", o("firma")), "   Recibí de la coordinadora: ", B("____________________", o("firma")), "   Fecha de recepción: ", B("____________", o("bloque de recepción")))
f.save()

# ------------------------------------------------------------------ CN
J = f"{V}/湖荡厂房二期"
W(f"{J}/合同概况.pdf", H("施工合同概况"),
  KV(("工程名称", "湖荡精密部件厂房二期工程"), ("工程地点", "苏州市吴中区湖荡路66号"), ("建设单位", "湖荡精密部件（苏州）有限公司"), ("施工单位", "岚巴建设工程（苏州）有限公司"), ("监理单位", "苏州正衡工程监理有限公司"), ("设计单位", "江左建筑设计研究院有限公司"), ("合同编号", "HD-SG-2025-003"),
     ("签订日期", "2025年1月8日"), ("合同价（含税）", "68,420,000.00元"), ("建筑面积", "23,860平方米"), ("结构类型", "钢筋混凝土框架结构"), ("计划开工日期", "2025年2月20日"), ("计划竣工日期", "2026年3月31日"), ("施工许可证编号", "320506202502140101"), ("质量监督注册号", "WZ-ZJ-2025-0087")))
W(f"{J}/项目人员名册.xlsx", SHEET("人员"), T(("岗位", "姓名", "单位", "证书编号", "电话"), ("项目经理", "顾晓峰", "岚巴建设", "苏1322019202005517", "13900550161"), ("技术负责人", "陆文清", "岚巴建设", "", "13900550162"), ("安全员", "钱志刚", "岚巴建设", "苏建安C（2022）0304418", "13900550163"), ("取样员", "郁佳", "岚巴建设", "QY-2023-1186", "13900550164"), ("机械管理员", "石磊", "岚巴建设", "", "13900550165"),
  ("总监理工程师", "蒋国平", "正衡监理", "32008812", "13900550166"), ("见证员", "方敏", "正衡监理", "JZ-2022-0743", "13900550167"), ("甲方代表", "韩立新", "湖荡精密", "", "13900550168")))
W(f"{J}/钢筋进场台账.csv", T(("进场日期", "规格", "牌号", "生产厂家", "炉批号", "数量(t)", "质量证明书编号", "使用部位", "送检情况"),
  ("2025-04-02", "Φ16", "HRB400E", "永淮钢铁有限公司", "L2503-118", "41.20", "YH-250328-16", "基础承台", "合格"), ("2025-05-06", "Φ20", "HRB400E", "永淮钢铁有限公司", "L2504-276", "38.65", "YH-250430-20", "二层框架柱", "待送检"), ("2025-05-06", "Φ25", "HRB400E", "永淮钢铁有限公司", "L2504-291", "52.10", "YH-250430-25", "二层框架梁", "待送检"),
  ("2025-05-12", "Φ8", "HPB300", "海陵金属制品有限公司", "P0509-07", "12.40", "HL-2505-033", "二层楼板", "未到期")))
W(f"{J}/取样记录.md", H("取样记录（2025年5月）"), P("2025年5月7日上午，取样员与监理见证员在钢筋堆场对5月6日进场的Φ20、Φ25钢筋各取样1组。"),
  T(("样品编号", "规格", "组数", "每组根数", "试验项目"), ("GJ-2025-031", "Φ20", "1", "5", "拉伸、弯曲、重量偏差"), ("GJ-2025-032", "Φ25", "1", "5", "拉伸、弯曲、重量偏差、反向弯曲")))
W(f"{J}/检测委托邮件.eml", P("郁佳："), P("本项目材料检测由苏州衡信工程质量检测有限公司承担，检测合同号HX-JC-2025-114。5月7日取的两组钢筋请于5月8日送到，报告取3份。检测费按年度合同月结。"), P("陆文清"),
  mail={"From": "陆文清 <luwq@lannerbach.example>", "To": "郁佳 <yuj@lannerbach.example>", "Date": "Wed, 7 May 2025 15:10:00 +0800", "Subject": "钢筋送检安排"})
W(f"{J}/塔吊租赁及设备资料.docx", H("塔式起重机设备资料"), T(("项目", "内容"), ("设备名称", "塔式起重机"), ("规格型号", "QTZ80（TC6012）"), ("制造单位", "中岳重型机械有限公司"), ("制造许可证编号", "TS2441C08-2026"), ("出厂编号", "ZY2104077"), ("出厂日期", "2021年4月16日"), ("产权单位", "苏州恒升设备租赁有限公司"), ("设备备案编号", "苏E-T-21-0659"), ("最大工作幅度", "60m"), ("额定起重力矩", "800kN·m"), ("独立高度", "40m")),
  P("租赁合同编号HS-ZL-2025-021，租期自2025年3月1日起10个月，月租金24,500元。"))
W(f"{J}/塔吊安装记录.xlsx", SHEET("1#塔吊"), KV(("工地编号", "1#"), ("安装位置", "厂房北侧C轴外4.5m"), ("安装单位", "苏州巨臂起重安装有限公司"), ("安装单位资质证书编号", "D332076518"), ("安装开始日期", "2025-03-04"), ("安装完成日期", "2025-03-06"), ("初始安装高度", "28m"), ("联合验收日期", "2025-03-12"), ("检测机构", "江苏安检机械检测有限公司"), ("检验报告编号", "AJ-TD-2025-0416"), ("检验结论", "合格")),
  SHEET("2#塔吊（计划）"), KV(("工地编号", "2#"), ("安装位置", "厂房南侧H轴外4.5m"), ("安装高度", "34m"), ("状态", "未进场")))
W(f"{J}/特种作业人员.csv", T(("姓名", "工种", "证书编号", "有效期至", "所属设备"), ("汤建华", "塔式起重机司机", "苏E042021000318", "2027-04-20", "1#塔吊"), ("裴勇", "起重信号司索工", "苏E042022001507", "2026-08-15", "1#塔吊"), ("邹海", "施工升降机司机", "苏E042020000966", "2026-02-11", "施工升降机")))

HT, RY, TZ, QY, YJ, SZ, AZ, TZRY, GS = "合同概况.pdf", "项目人员名册.xlsx", "钢筋进场台账.csv", "取样记录.md", "检测委托邮件.eml", "塔吊租赁及设备资料.docx", "塔吊安装记录.xlsx", "特种作业人员.csv", "/公司基本信息.xlsx"
f = Form("cn-rebar-sampling-order", V, "湖荡厂房二期", "zh", "钢筋见证取样送检委托单")
f.kv([("工程名称", v("same", HT, "湖荡精密部件厂房二期工程")), ("委托编号", o("由检测单位编号，资料中没有"))],
     [("施工单位", v("same", HT, "岚巴建设工程（苏州）有限公司")), ("建设单位", v("same", HT, "湖荡精密部件（苏州）有限公司"))],
     [("监理单位", v("same", HT, "苏州正衡工程监理有限公司")), ("工程地址", v("near", HT, "苏州市吴中区湖荡路66号"))],
     [("质监注册号", v("near", HT, "WZ-ZJ-2025-0087")), ("检测单位", v("near", YJ, "苏州衡信工程质量检测有限公司"))],
     [("检测合同编号", v("same", YJ, "HX-JC-2025-114")), ("报告份数", v("near", YJ, "3", "3份"))],
     [("见证取样计划编号", o("资料中没有见证计划")), ("钢筋经销单位", o("只有生产厂家，没有经销单位"))],
     [("检测报告编号", o("尚未出报告")), ("检测单位联系电话", o("资料中没有检测单位电话"))])
f.grid(("样品编号", "规格", "牌号", "炉批号", "代表数量(t)", "使用部位", "质保书编号", "试验项目"),
       *[(v("same", QY, a), v("same", QY, b), v("same", TZ, "HRB400E"), v("same", TZ, c), v("near", TZ, d), v("same", TZ, e), v("near", TZ, g), v("same", QY, h)) for a, b, c, d, e, g, h in
         (("GJ-2025-031", "Φ20", "L2504-276", "38.65", "二层框架柱", "YH-250430-20", "拉伸、弯曲、重量偏差"), ("GJ-2025-032", "Φ25", "L2504-291", "52.10", "二层框架梁", "YH-250430-25", "拉伸、弯曲、重量偏差、反向弯曲"))],
       tuple(o("本次只取两组，其余批次已检或未取样") for _ in range(8)))
f.p("生产厂家：", B("________________", v("same", TZ, "永淮钢铁有限公司")), "　取样日期：", B("____年__月__日", v("near", QY, "2025年5月7日", (2025, 5, 7))), "　进场日期：", B("____年__月__日", v("same", TZ, "2025-05-06", (2025, 5, 6))), "　取样地点：", B("________________", v("near", QY, "钢筋堆场")))
f.p("取样人：", B("____________", v("near", RY, "郁佳")), "　取样员证号：", B("____________", v("near", RY, "QY-2023-1186")), "　见证人：", B("____________", v("near", RY, "方敏")), "　见证员证号：", B("____________", v("near", RY, "JZ-2022-0743")), "　见证人电话：", B("____________", v("near", RY, "13900550167")))
f.p("检测费（元）：", B("____________", o("年度合同月结，未列金额")), "　样品状态：", B("____________", o("由收样人检查填写")), "　收样日期：", B("____年__月__日", o("由检测单位收样时填写")), "　收样人：", B("____________", o("检测单位人员签字")))
f.p("送样人签字：", B("____________", o("签字")), "　见证人签字：", B("____________", o("签字")), "　（见证章）")
f.save()

f = Form("cn-tower-crane-registration", V, "湖荡厂房二期", "zh", "建筑起重机械（1#塔式起重机）使用登记申请表")
f.kv([("工程名称", v("same", HT, "湖荡精密部件厂房二期工程")), ("施工许可证号", v("near", HT, "320506202502140101"))],
     [("使用单位（总承包）", v("far", HT, "岚巴建设工程（苏州）有限公司")), ("统一社会信用代码", v("same", GS, "91320594MA7KX4Q26T"))],
     [("总包资质等级", v("near", GS, "建筑工程施工总承包一级")), ("总包资质证书编号", v("near", GS, "D132087465"))],
     [("法定代表人", v("same", GS, "沈柏年")), ("安全生产许可证编号", v("same", GS, "（苏）JZ安许证字〔2023〕050917"))],
     [("项目经理", v("same", RY, "顾晓峰")), ("项目经理注册证书号", v("near", RY, "苏1322019202005517"))],
     [("专职安全员", v("near", RY, "钱志刚")), ("联系电话（安全员）", v("near", RY, "13900550163"))],
     [("设备型号", v("near", SZ, "QTZ80（TC6012）")), ("出厂编号", v("same", SZ, "ZY2104077"))],
     [("生产厂家", v("near", SZ, "中岳重型机械有限公司")), ("出厂日期", v("same", SZ, "2021年4月16日", (2021, 4, 16)))],
     [("产权单位", v("same", SZ, "苏州恒升设备租赁有限公司")), ("备案登记编号", v("near", SZ, "苏E-T-21-0659"))],
     [("产权单位联系人", o("资料中没有租赁公司联系人")), ("使用登记编号", o("由主管部门核发"))],
     [("安装单位", v("same", AZ, "苏州巨臂起重安装有限公司")), ("安装单位资质证号", v("near", AZ, "D332076518"))],
     [("安装单位安全生产许可证号", o("资料中只有总包的安全生产许可证")), ("安装位置", v("same", AZ, "厂房北侧C轴外4.5m"))],
     [("安装高度（m）", v("near", AZ, "28m", "28")), ("最终使用高度（m）", o("资料中没有最终高度，40m为独立高度"))],
     [("最大幅度（m）", v("near", SZ, "60m", "60")), ("附着道数", o("资料中没有附着方案"))],
     [("安装合同编号", o("HS-ZL-2025-021是租赁合同")), ("安装告知日期", o("只有安装、验收日期，没有告知日期"))],
     [("产权单位统一社会信用代码", o("只有总包的代码")), ("基础验收日期", o("资料中没有基础验收"))],
     [("维护保养单位", o("资料中没有")), ("标准节数量", o("资料中没有"))])
f.p("该设备于", B("【安装日期】", v("near", AZ, "2025-03-06", (2025, 3, 6)), "安装完毕日期"), "安装完毕，经", B("【检测单位】", v("near", AZ, "江苏安检机械检测有限公司"), "检测单位"), "检测，检验报告编号为", B("【报告编号】", v("same", AZ, "AJ-TD-2025-0416"), "检验报告编号"), "，结论为", DD("请选择", ["合格", "不合格", "整改后合格"], v("near", AZ, "合格"), "检验结论"), "；并于", B("【验收日期】", v("near", AZ, "2025-03-12", (2025, 3, 12)), "验收日期"), "由总包、监理、产权、安装单位联合验收。")
f.grid(("工种", "姓名", "操作资格证号", "有效期"),
       ("塔式起重机司机", v("near", TZRY, "汤建华"), v("near", TZRY, "苏E042021000318"), v("near", TZRY, "2027-04-20", (2027, 4, 20))),
       ("起重信号司索工", v("near", TZRY, "裴勇"), v("near", TZRY, "苏E042022001507"), v("near", TZRY, "2026-08-15", (2026, 8, 15))),
       ("安装拆卸工", o("名册中没有安装拆卸工"), o("名册中没有安装拆卸工"), o("名册中没有安装拆卸工")))
f.p("使用单位意见：", B("…………………………", o("盖章意见")), "　监理单位审查意见：", B("…………………………", o("审查意见")), "　总监理工程师签字：", B("…………………………", o("签字")))
f.p("登记机关经办人：", B("……………………", o("登记机关填写")), "　登记日期：", B("……………………", o("登记机关填写")), "　有效期至：", B("……………………", o("登记机关填写")))
f.save()
