"""Makes templates, vaults and labels of this round: python3 make.py"""
import copy, csv, io, json, os, re, shutil, zipfile
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt
import openpyxl
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfbase.cidfonts import UnicodeCIDFont

HERE = os.path.dirname(os.path.abspath(__file__))
NAME = "round-6"
ROOT = f"crates/alloo-fill/tests/blind/{NAME}"
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
pdfmetrics.registerFont(TTFont("Latin", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
try:
    pdfmetrics.registerFont(TTFont("Han", "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", subfontIndex=0))
    HAN = "Han"
except Exception:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    HAN = "STSong-Light"


def collapse(s):
    return re.sub(r"\s+", " ", s).strip()


def esc(s):
    return s.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def fixzip(path):
    with zipfile.ZipFile(path) as z:
        items = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for n, d in items:
            if n == "docProps/core.xml":
                d = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>2025-01-01T00:00:00Z", d)
                d = re.sub(rb"(<(?:dc:creator|dc:description)(?: [^>]*)?>)[^<]*", rb"\g<1>", d)
            z.writestr(zipfile.ZipInfo(n, (2025, 1, 1, 0, 0, 0)), d, zipfile.ZIP_DEFLATED)


# ---- documents of the vaults
def rows_of(s):
    return [[c.strip() for c in l.split("|")] for l in s.strip("\n").split("\n")]


def KV(s):
    return ("kv", rows_of(s))


def T(s):
    return ("t", rows_of(s))


def D(path, title, *blocks):
    p = os.path.join(HERE, "vaults", path)
    os.makedirs(os.path.dirname(p), exist_ok=True)
    ext = p.rsplit(".", 1)[1]
    if ext in ("md", "csv", "eml"):
        out = []
        if ext == "md":
            out += ["# " + title, ""]
            for b in blocks:
                if isinstance(b, str):
                    out += [b, ""]
                elif b[0] == "kv":
                    out += [f"- **{r[0]}:** {r[1]}" for r in b[1]] + [""]
                else:
                    r = b[1]
                    out += ["| " + " | ".join(r[0]) + " |", "|" + "---|" * len(r[0])] + ["| " + " | ".join(x) + " |" for x in r[1:]] + [""]
        elif ext == "csv":
            f = io.StringIO()
            for b in blocks:
                csv.writer(f, lineterminator="\n").writerows(b[1])
            out = [f.getvalue().rstrip("\n"), ""]
        else:
            out = [title.strip("\n"), "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", "\n\n".join(blocks), ""]
        open(p, "w", encoding="utf-8").write("\n".join(out))
    elif ext == "docx":
        d = docx.Document()
        d.add_heading(title, 1)
        for b in blocks:
            if isinstance(b, str):
                d.add_paragraph(b)
            else:
                n = max(map(len, b[1]))
                t = d.add_table(len(b[1]), n)
                t.style = "Table Grid"
                for i, r in enumerate(b[1]):
                    for j, c in enumerate(r):
                        t.cell(i, j).text = c
                d.add_paragraph("")
        d.save(p)
        fixzip(p)
    elif ext == "xlsx":
        wb = openpyxl.Workbook()
        ws = wb.active
        ws.title = "1"
        ws.append([title])
        ws.append([])
        for b in blocks:
            if isinstance(b, str):
                ws.append([b])
            else:
                for r in b[1]:
                    ws.append(r)
            ws.append([])
        ws.column_dimensions["A"].width = 34
        wb.save(p)
        fixzip(p)
    elif ext == "pdf":
        han = re.search(r"[\u4e00-\u9fff]", title)
        font = HAN if han else "Latin"
        st = ParagraphStyle("x", fontName=font, fontSize=9.5, leading=13, wordWrap="CJK" if han else None)
        hd = ParagraphStyle("h", parent=st, fontSize=14, leading=20)
        fl = [Paragraph(esc(title), hd), Spacer(1, 8)]
        for b in blocks:
            if isinstance(b, str):
                fl.append(Paragraph(esc(b), st))
            else:
                n = max(map(len, b[1]))
                w = [190, 300] if n == 2 else [500 / n] * n
                t = Table([[Paragraph(esc(c), st) for c in r] + [""] * (n - len(r)) for r in b[1]], colWidths=w)
                t.setStyle([("GRID", (0, 0), (-1, -1), 0.4, "#888888"), ("VALIGN", (0, 0), (-1, -1), "TOP")])
                fl.append(t)
            fl.append(Spacer(1, 8))
        SimpleDocTemplate(p, pagesize=A4, invariant=1, title=title, author="", creator="", producer="Office").build(fl)
        b = open(p, "rb").read()
        b = re.sub(rb"%[^\n]*opensource[^\n]*", lambda m: b"%" + b" " * (len(m.group()) - 1), b)
        b = re.sub(rb"% ReportLab[^\n]*", lambda m: b"%" + b" " * (len(m.group()) - 1), b)
        open(p, "wb").write(b)


# ---- forms
class Slot:
    def __init__(s, **k):
        s.was = s.label = s.kind = s.ctl = s.lang = None
        s.__dict__.update(k)


def V(expect, source, d, *any_of, **k):
    return Slot(expect=expect, source=source, d={"s": "same", "n": "near", "f": "far"}[d], any_of=list(any_of), why=None, **k)


def O(why, **k):
    return Slot(expect=None, why=why, **k)


def N(phrases, source, d, **k):
    """A narrative: one of the phrases must be in it."""
    return Slot(expect=None, contains=phrases, source=source, d={"s": "same", "n": "near", "f": "far"}[d], any_of=[], why=None, **k)


def X(source, d, **k):
    """A box to be ticked."""
    return V("☒", source, d, ctl="check", **k)


def XO(why, **k):
    return O(why, ctl="check", **k)


class Form:
    def __init__(s, name, lang, vault, project, title, blank="____________", font=None):
        s.name, s.lang, s.vault, s.project, s.blank = name, lang, vault, project, blank
        s.d = docx.Document()
        if font:
            st = s.d.styles["Normal"]
            st.font.name = font
            st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        s.d.styles["Normal"].font.size = Pt(10)
        s.slots, s.nt = [], 0
        s.h(title, 1)

    def h(s, text, level=2):
        s.d.add_heading(text, level)

    def p(s, text):
        s.d.add_paragraph(text)

    def header(s, *parts):
        s.parts(s.d.sections[0].header.paragraphs[0], parts)

    def line(s, *parts):
        s.parts(s.d.add_paragraph(), parts)

    def control(s, par, sl):
        c = sl.ctl
        if c == "ff":
            for x in ('<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text%d"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar>' % len(s.slots),
                      '<w:instrText xml:space="preserve"> FORMTEXT </w:instrText>', '<w:fldChar w:fldCharType="separate"/>', '<w:t>\u2002\u2002\u2002\u2002\u2002</w:t>', '<w:fldChar w:fldCharType="end"/>'):
                r = parse_xml(f'<w:r {NS}>{x}</w:r>')
                par._p.append(r)
                if "ffData" in x:
                    sl.el = r[0]
            sl.was, sl.kind = "", sl.kind or "form_field"
            return
        if c == "check":
            pr, sl.was = '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>', "☐"
        elif isinstance(c, list):
            pr = '<w:showingPlcHdr/><w:dropDownList>' + "".join(f'<w:listItem w:displayText="{esc(e)}" w:value="{esc(e)}"/>' for e in c) + "</w:dropDownList>"
            sl.was = sl.was or {"en": "Choose an item.", "es": "Elija un elemento.", "zh": "选择一项。", "de": "Wählen Sie ein Element aus."}[s.lang]
        else:
            pr = '<w:showingPlcHdr/><w:text/>'
            sl.was = sl.was or {"en": "Click or tap here to enter text.", "es": "Haga clic o pulse aquí para escribir texto.", "zh": "单击或点击此处输入文字。", "de": "Klicken oder tippen Sie hier, um Text einzugeben."}[s.lang]
        tag = f'<w:alias w:val="{esc(c[4:])}"/>' if isinstance(c, str) and c.startswith("txt:") else ""
        sl.el = parse_xml(f'<w:sdt {NS}><w:sdtPr>{tag}<w:id w:val="{7000 + len(s.slots)}"/>{pr}</w:sdtPr><w:sdtContent><w:r><w:t>{esc(sl.was)}</w:t></w:r></w:sdtContent></w:sdt>')
        par._p.append(sl.el)
        sl.kind = sl.kind or "content_control"

    def parts(s, par, parts, blank=None):
        for i, x in enumerate(parts):
            if isinstance(x, str):
                par.add_run(x)
                continue
            before = collapse(parts[i - 1]) if i and isinstance(parts[i - 1], str) else ""
            after = collapse(parts[i + 1]) if i + 1 < len(parts) and isinstance(parts[i + 1], str) else ""
            x.label = x.label or (after if x.ctl == "check" else before.rstrip(" :：."))
            x.par = par
            s.slots.append(x)
            if x.ctl:
                s.control(par, x)
            else:
                x.was = s.blank if x.was is None else x.was
                x.kind = x.kind or ("placeholder" if x.was[:2] == "{{" else "instruction" if x.was[:1] in "[［【<" else "label")
                assert before, (s.name, x.was)
                x.anchor = (before, after)
                par.add_run(x.was)

    def cell(s, c, x, label, t, r, k, kind):
        if isinstance(x, str):
            c.text = x
        elif isinstance(x, list):
            s.parts(c.paragraphs[0], x)
        else:
            x.label = x.label or label
            if x.ctl:
                x.par = c.paragraphs[0]
                s.slots.append(x)
                s.control(c.paragraphs[0], x)
            else:
                x.was = x.was or ""
                x.kind = x.kind or (kind if not x.was else "placeholder" if x.was[:2] == "{{" else "instruction" if x.was[:1] in "[［【<" else kind)
                x.tab = (t, r, k)
                s.slots.append(x)
                c.text = x.was

    def table(s, rows, kind="cell", header=None):
        n = max(map(len, rows))
        t = s.d.add_table(len(rows), n)
        t.style = "Table Grid"
        for i, r in enumerate(rows):
            for j, x in enumerate(r):
                label = header[j] if header else next((q for q in r[:j][::-1] if isinstance(q, str)), "")
                s.cell(t.cell(i, j), x, collapse(label).rstrip(" :："), s.nt, i, j, kind)
        s.nt += 1
        s.d.add_paragraph("")

    def kv(s, *rows):
        s.table([list(r) for r in rows])

    def sched(s, head, *rows):
        h = [c.strip() for c in head.split("|")]
        s.table([h] + [list(r) for r in rows], "table_row", h)

    def save(s):
        os.makedirs(os.path.join(HERE, "templates"), exist_ok=True)
        path = os.path.join(HERE, "templates", s.name + ".docx")
        s.d.save(path)
        fixzip(path)
        W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
        body = s.d.element
        own = lambda p: collapse("".join((e.text or "") if e.tag == W + "t" else " " if e.tag in (W + "tab", W + "br") else "" for e in p.iter() if not (e.tag == W + "tab" and e.getparent().tag == W + "tabs")))
        out = [f'template = "{ROOT}/templates/{s.name}.docx"', f'vault = "{ROOT}/vaults/{s.vault}"', f'project = "{s.project}"', f'language = "{s.lang}"', ""]
        j = lambda v: json.dumps(v, ensure_ascii=False)
        seen = {}
        for x in s.slots:
            part, root = "word/document.xml", body
            if hasattr(x, "par") and x.par.part is not s.d.part:
                part, root = x.par.part.partname.lstrip("/"), x.par.part.element
            if hasattr(x, "tab"):
                find = f"table = {x.tab[0]}, row = {x.tab[1]}, col = {x.tab[2]}"
                at = f"table {x.tab[0]}, row {x.tab[1]}"
            elif x.ctl == "ff":
                ffs = [e for e in root.iter(W + "fldChar") if e.find(W + "ffData") is not None]
                find = f"form_field = {ffs.index(x.el)}"
                at = f"form field {ffs.index(x.el)}"
            elif x.ctl:
                k = list(root.iter(W + "sdt")).index(x.el)
                find = f"control = {k}"
                at = f"content control {k}"
            else:
                ps = list(root.iter(W + "p"))
                texts = [own(p) for p in ps]
                n = ps.index(x.par._p)
                text = "\n" + "\n".join(texts) + "\n"
                start = 1 + sum(len(q) + 1 for q in texts[:n])
                a, b = x.anchor
                # the slot's place: the mark after its anchor in its own paragraph
                pos = getattr(x.par, "pos", None)
                m = re.compile(re.escape(a) + r" ?" + re.escape(x.was)).search(text, start)
                assert m and m.start() < start + len(texts[n]) + 1, (s.name, a, x.was)
                nth, at_ = 0, text.find(a)
                while at_ < m.start():
                    nth += 1
                    at_ = text.find(a, at_ + len(a))
                assert at_ == m.start(), (s.name, a)
                find = f"after = {j(a)}" + (f", before = {j(b)}" if b else "") + (f", nth = {nth}" if nth else "")
                at = f"paragraph '{texts[n][:24]}…'"
            nk = (x.kind, x.label)
            nth = seen.get(nk, 0)
            seen[nk] = nth + 1
            out += ["[[slot]]", f'kind = "{x.kind}"', f"label = {j(x.label)}"] + ([f"nth = {nth}"] if nth else []) + [f"at = {j(at)}", f'find = {{ part = "{part}", {find} }}', f"was = {j(x.was)}"]
            if x.why:
                out += ["open = true", f"why = {j(x.why)}"]
            else:
                src = x.source[1:] if x.source[0] == "/" else s.project + "/" + x.source
                assert os.path.isfile(os.path.join(HERE, "vaults", s.vault, src)), src
                out += [f"expect = {j(x.expect)}"] if x.expect else [f"contains = {j(x.contains)}"]
                out += [f"any_of = {j(x.any_of)}"] if x.any_of else []
                out += [f"source = {j(src)}", f'distance = "{x.d}"']
            if x.lang:
                out += [f'language = "{x.lang}"']
            out += [""]
        open(os.path.join(HERE, s.name + ".toml"), "w", encoding="utf-8").write("\n".join(out))


for d in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, d), ignore_errors=True)
SIG = "signature"

# ======== English: marine contractor, Canada and Singapore
E = "halvorsen/"
D(E + "Company_Profile.docx", "Halvorsen Reach group – corporate particulars", KV("""Legal name (Canada)|Halvorsen Reach Marine Constructors Ltd.
Head office|1180 Capstan Way, Suite 210, North Brannock, BC V7K 2X4
GST/HST registration|80417 2265 RT0001
Workers' compensation account|774203-AQ
Main line (Canada)|604-555-0142
Singapore entity|Halvorsen Reach Marine (S) Pte. Ltd.
UEN|201914478K
Registered office (Singapore)|27 Tanjong Kelat Road, #05-11, Singapore 628337
Main line (Singapore)|+65 6555 0187
bizSAFE|Level STAR, certificate E-30418"""), "The group builds and repairs quays, jetties and dolphins and carries out maintenance dredging. The Canadian company was founded in 1988, the Singapore company in 2019.")
D(E + "Insurance_Register.xlsx", "Insurance register", T("""Policy|Insurer|Policy No.|Limit|Expiry|Entity
Commercial general liability|Norwick Mutual|CGL-558120|CAD 10,000,000|2025-12-31|Canada
Marine hull and protection & indemnity|Brightsea P&I Club|HPI-20733|CAD 25,000,000|2026-06-30|Canada
Work injury compensation|Straits Ledger Insurance|WIC-41192|SGD 10,000,000|2025-08-31|Singapore
Contractor's all risks|Straits Ledger Insurance|CAR-70056|SGD 48,000,000|2026-02-28|Singapore"""))
C = E + "tidewrack-berth4/"
D(C + "Contract_Summary.pdf", "Contract summary – Tidewrack Berth 4", KV("""Contract title|Berth 4 Crib Wall Rehabilitation
Contract No.|THA-2024-118
Owner|Tidewrack Harbour Authority
Owner's address|4 Breakwater Lane, Tidewrack, BC V0N 3R0
Consultant (payment certifier)|Pellam Quay Engineers Inc.
Contractor|Halvorsen Reach Marine Constructors Ltd.
Contractor's job No.|24-067
Date of contract|2024-09-12
Original contract price (excl. GST)|$6,842,500.00
Holdback|10 %
Required date of substantial performance|2025-08-29
Place of the Work|Berth 4, Inner Basin, Tidewrack Harbour
Position (NAD83)|49°37.82' N, 124°51.06' W"""))
D(C + "Change_Orders.xlsx", "Change order log – job 24-067", T("""CO No.|Description|Amount|Status|Date
CO-01|Additional timber fender piles (6 No.)|$84,300.00|Approved|2025-01-20
CO-02|Obstruction removal, Stn 0+140|$37,950.00|Approved|2025-03-04
CO-03|Credit for deleted ladder recess|-$9,250.00|Approved|2025-03-28
CO-04|Extra scour rock at Crib 7|$112,000.00|Pending, not authorized|2025-04-22"""))
D(C + "Progress_Claim_07.xlsx", "Progress claim", KV("""Claim No.|7
Period from|2025-04-01
Period to|2025-04-30
Approved changes to date|$113,000.00
Revised contract price|$6,955,500.00
Work completed to date|$4,318,200.00
Materials on site|$126,400.00
Gross value to date|$4,444,600.00
Holdback retained to date|$444,460.00
Previously certified, net|$3,391,020.00
Amount due this claim, before GST|$609,120.00
GST 5 %|$30,456.00
Total payable this claim|$639,576.00"""))
D(C + "Progress_Claim_06.xlsx", "Progress claim", KV("""Claim No.|6
Period from|2025-03-01
Period to|2025-03-31
Approved changes to date|$113,000.00
Work completed to date|$3,702,800.00
Materials on site|$65,000.00
Gross value to date|$3,767,800.00
Holdback retained to date|$376,780.00
Previously certified, net|$2,904,660.00
Amount due this claim, before GST|$486,360.00"""))
D(C + "Marine_Method_Statement.docx", "Marine method statement MMS-03 Rev. 2", T("""Vessel|Type|Official No.|LOA|Draught|Use
Sable Heron|Spud crane barge|837214|54.9 m|2.4 m|Pile extraction and driving
Brannock Tern|Tug|822690|19.2 m|3.1 m|Barge shifts and towing
Minke 2|Workboat|C13877BC|8.5 m|0.9 m|Crew transfer, safety boat"""), "Existing timber piles are drawn with a vibratory hammer from the Sable Heron. Steel pipe piles of 762 mm diameter are vibrated to refusal and proofed with an impact hammer.", "A bubble curtain encloses every pile that is driven by impact. Driving stops when a marine mammal is seen inside the exclusion zone of 500 m and resumes 30 minutes after the last sighting.", KV("""Silt curtain|Type 2, 60 m, skirt depth 4 m
Turbidity limit|8 NTU above background
Fuel carried on Sable Heron|14,000 L marine diesel
Spill kit|Two 240 L kits on deck, 100 m sorbent boom"""))
D(C + "Permits.md", "Permits and approvals", T("""Approval|Number|Issued by|Valid from|Valid to|Remark
Fisheries Act authorization|24-HPAC-00913|Federal fisheries office|2025-06-01|2025-08-31|in-water window
Navigable waters approval|2024-500317|Federal navigation programme|2024-11-18|2026-11-18|
Harbour works permit|HW-25-09|Harbour Master|2025-05-06|2025-09-30|replaces HW-24-31
Harbour works permit|HW-24-31|Harbour Master|2024-10-01|2025-03-31|lapsed"""))
D(C + "Contacts.csv", "", T("""Name|Function|Company|Telephone|E-mail
Ruaridh Fennimore|Project manager|Halvorsen Reach|604-555-0161|r.fennimore@halvorsen-reach.example
Danica Whitlow|Marine superintendent|Halvorsen Reach|604-555-0174|d.whitlow@halvorsen-reach.example
Aurèle Bouchard-Kemp|Environmental monitor|Silverstrand Environmental Ltd.|250-555-0119|abk@silverstrand.example
Marguerite Osei-Lund|Director of Works|Tidewrack Harbour Authority|250-555-0102|m.osei-lund@tidewrackharbour.example
Capt. Ivo Tarrant|Harbour Master|Tidewrack Harbour Authority|250-555-0108|harbourmaster@tidewrackharbour.example
Shirin Valcourt|Contract administrator|Pellam Quay Engineers Inc.|604-555-0193|s.valcourt@pellamquay.example"""))
D(C + "2025-05-14_Start_of_in-water_works.eml", """From: Ruaridh Fennimore <r.fennimore@halvorsen-reach.example>
To: Danica Whitlow <d.whitlow@halvorsen-reach.example>
Subject: Berth 4 - start of in-water works
Date: Wed, 14 May 2025 09:12:00 -0700""", "Danica,", "Please prepare the notice for the Harbour Master. We start in the water on 3 June 2025 and will be out by 22 August 2025. Working hours are 07:00 to 19:00, Monday to Saturday.", "Sable Heron listens on VHF channel 16 and works on channel 68. The after-hours phone on board is 604-555-0170. Largest crew on the water is 14 persons.", "Vessels passing the barge should keep 75 m clear and proceed at no more than 4 knots.", "Ruaridh")
L3 = E + "saltern-dredge/"
D(L3 + "Contract_Summary.pdf", "Contract summary – Saltern Reach dredging", KV("""Contract title|Saltern Reach Maintenance Dredging
Contract No.|SRP-25-004
Owner|Saltern Reach Port Commission
Consultant (payment certifier)|Obrecht Hydrographic Ltd.
Contractor's job No.|25-011
Original contract price (excl. GST)|$2,190,000.00
Holdback|10 %
Dredge volume|61,500 m³
Required date of substantial performance|2025-11-14"""))
D(L3 + "Contacts.csv", "", T("""Name|Function|Company|Telephone
Lorne Haskett|Project manager|Halvorsen Reach|604-555-0166
Petra Villemure|Surveyor|Obrecht Hydrographic Ltd.|250-555-0151
Gus Amadi-Roy|Statutory declarant, controller|Halvorsen Reach|604-555-0148"""))
D(L3 + "Disposal_at_Sea.md", "Disposal at sea", KV("""Permit|4543-2-08117
Disposal site|Gannet Deep
Navigation warning|NW-P-0412-25
Load limit per trip|1,100 m³"""))
D(L3 + "Plant.xlsx", "Plant on charter", T("""Vessel|Type|Official No.|Draught
Ocean Marl|Clamshell dredge|841007|2.8 m
Gilt Head|Hopper barge|841112|3.6 m"""))

S = E + "belukar-jetty/"
D(S + "Project_Particulars.docx", "Project particulars", KV("""Project title|Belukar Jetty No. 2 Extension
Contract ref.|BTP/C/2024/031
Employer|Belukar Terminals Pte Ltd
Superintending Officer|Marlowe Tan Consultants LLP
Main contractor|Halvorsen Reach Marine (S) Pte. Ltd.
Site address|Pulau Belukar Road, Gate 3, Singapore 629540
Commencement date|6 January 2025
Contract completion date|30 April 2026
Contract sum|S$41,760,000.00
Workplace registration (factory) no.|FR-0092714"""))
D(S + "Competent_Persons.csv", "", T("""Name|Appointment|Certificate No.|Valid until|Mobile
Ong Wei Sheng|Lifting supervisor|LS-24-10873|18 Sep 2026|9555 0121
Murugan s/o Velu|Crane operator (crawler)|CO-55190|02 Feb 2027|9555 0134
Htet Aung Lin|Rigger|RS-33817|11 Nov 2025|9555 0150
Nazri bin Salleh|Signalman|SM-20746|11 Nov 2025|9555 0152
Felicia Goh|WSH officer|WSHO-7718|30 Jun 2026|9555 0110
Terence Rajah|Project manager|-|-|9555 0101
Liu Jianmin|Piling engineer|PE-M 4402|-|9555 0128"""))
D(S + "Lifting_Register.xlsx", "Register of lifting equipment and gear", T("""Item|Description|Serial / ID|LM certificate No.|SWL|Last examined|Next due
1|Crawler crane, 250 t, Kurobe KC-2500|KC25-0418|LM-C-118240|250 t|12 Mar 2025|11 Mar 2026
2|Crawler crane, 80 t, Kurobe KC-800|KC8-1190|LM-C-117003|80 t|04 Jan 2025|03 Jan 2026
3|Wire rope sling, 52 mm x 12 m (pair)|WS-071|LM-G-60412|28 t each|02 Apr 2025|01 Oct 2025
4|Bow shackle, 55 t (pair)|SH-115|LM-G-60420|55 t each|02 Apr 2025|01 Oct 2025
5|Spreader beam, 40 t|SB-04|LM-G-59877|40 t|15 Nov 2024|14 May 2025"""))
D(S + "Lift_Study_LS-14_Rev2.pdf", "Lift study LS-14 Rev. 2", KV("""Lift study|LS-14 Rev. 2, 9 June 2025
Description of lift|Pitching and lowering of steel pipe pile P17 into guide frame
Crane|Crawler crane Kurobe KC-2500 (KC25-0418)
Crane standing on|Flat-top barge HR Dua, crane mats 300 mm
Boom length|54.9 m
Weight of pile|31.6 t
Weight of hook block and rigging|4.2 t
Total lifted load|35.8 t
Maximum working radius|22.0 m
Rated capacity at that radius|49.5 t
Utilisation|72 %
Limiting wind speed|9 m/s
Limiting wave height|0.5 m
Rigging|Wire rope slings WS-071, bow shackles SH-115"""), "The lift is a single-crane lift over water. No lifting over live loading arms. Tag lines are held by two riggers from the guide frame.")
D(S + "superseded/Lift_Study_LS-14_Rev1.md", "Lift study LS-14 Rev. 1 - SUPERSEDED by Rev. 2", KV("""Lift study|LS-14 Rev. 1, 21 May 2025
Total lifted load|33.9 t
Maximum working radius|24.5 m
Rated capacity at that radius|42.0 t
Utilisation|81 %
Limiting wind speed|10 m/s"""))
D(S + "Pile_Schedule.xlsx", "Pile schedule Rev. C", T("""Pile|Type|Diameter|Wall|Length|Cut-off level|Design toe level|Working load
P16|Vertical|1016 mm|19 mm|63.0 m|+3.20 mCD|-57.0 mCD|4,100 kN
P17|Raker 1:6|1016 mm|22 mm|66.5 m|+3.20 mCD|-60.5 mCD|4,800 kN
P18|Vertical|914 mm|19 mm|60.0 m|+3.20 mCD|-54.0 mCD|3,600 kN"""), "Steel grade of all piles: API 5L X52")
D(S + "Driving_Log_P17.csv", "", T("""Pile|P17
Date driven|17 June 2025
Start|09:40
Finish|13:25
Final penetration toe level|-59.8 mCD
Seabed level|-14.6 mCD
Final set (last 10 blows)|18 mm
Total blows|2,914
Temporary compression|21 mm"""))
D(S + "Driving_Log_P16.csv", "", T("""Pile|P16
Date driven|11 June 2025
Start|10:15
Finish|12:50
Final penetration toe level|-57.3 mCD
Final set (last 10 blows)|23 mm
Total blows|2,206"""))
D(S + "Hammer_Data.pdf", "Hydraulic hammer – data sheet", KV("""Make and model|Ruvenholt HH-16
Serial|RH16-2207
Ram weight|16 t
Maximum stroke|1.5 m
Maximum rated energy|235 kJ
Blow rate|36 blows per minute
Hammer efficiency assumed|0.85"""))
D(S + "Site_Diary_2025-06-17.md", "Site diary Tuesday 17 June 2025", "Weather: fair in the morning, thunderstorm from 15:10 (lightning alert). Wind SW 5 m/s. Tide at 11:00: +2.1 mCD.", "Pile P17 pitched at 08:15 under permit PTW-L-0217 and driven. Stroke at end of drive 1.2 m. Set above the criterion of 15 mm per 10 blows, so the SO asked for a dynamic test before cut-off.", "Manpower 31. Plant: KC-2500, flat-top barge HR Dua, tug HR Lima.")
D(S + "2025-06-18_PDA_test_P17.eml", """From: Liu Jianmin <liu.jianmin@halvorsen-reach.example>
To: lab@stressline.example
Cc: Terence Rajah <terence.rajah@halvorsen-reach.example>
Subject: PDA restrike P17
Date: Wed, 18 Jun 2025 16:40:00 +0800""", "Dear Ms Koh,", "Kindly mobilise for a restrike test on P17 on 25 June 2025 at 10:00. The required test load is 9,600 kN. Stressline Testing Services Pte Ltd will work under our purchase order PO-2025-0388.", "The boat leaves Gate 3 landing at 09:15. CAPWAP results are needed within 3 working days after the test.", "Regards, Liu Jianmin")

# -- Canada: notice of in-water works
PC, MC_, EM = "Permits.md", "Marine_Method_Statement.docx", "2025-05-14_Start_of_in-water_works.eml"
f = Form("ca-notice-in-water-works", "en", "halvorsen", "tidewrack-berth4", "Notice to Harbour Master of Works in Navigable Water", "____________________")
f.p("To be lodged with the Harbour Master no later than ten (10) days ahead of any work afloat. Print clearly. Incomplete notices will be returned.")
f.h("A. The works")
f.kv(["Name of works", V("Berth 4 Crib Wall Rehabilitation", "Contract_Summary.pdf", "n"), "Our notice no. (office use)", O("given by the Harbour Master's office")],
     ["Undertaken for", V("Tidewrack Harbour Authority", "Contract_Summary.pdf", "f"), "Marine contractor", V("Halvorsen Reach Marine Constructors Ltd.", "Contract_Summary.pdf", "n")],
     ["Where", V("Berth 4, Inner Basin, Tidewrack Harbour", "Contract_Summary.pdf", "f"), "Lat. / Long.", V("49°37.82' N, 124°51.06' W", "Contract_Summary.pdf", "f")],
     ["First day in the water", V("3 June 2025", EM, "n", "2025-06-03"), "Last day in the water", V("22 August 2025", EM, "n", "2025-08-22")],
     ["Hours of work", V("07:00 to 19:00", EM, "n", "07:00-19:00"), "Depth at berth face (chart datum)", O("no depth at Berth 4 is stated")])
f.h("B. Approvals held")
f.line("Harbour works permit: ", V("HW-25-09", PC, "s"), "  expiring: ", V("2025-09-30", PC, "n", "30 September 2025"))
f.line("Fisheries authorization no.: ", V("24-HPAC-00913", PC, "n"), "  Navigation approval no.: ", V("2024-500317", PC, "n"))
f.line("Disposal at sea permit no.: ", O("only the dredging project has one"), "  Navigational warning no.: ", O("only the dredging project has one"))
f.h("C. Floating plant")
f.sched("Vessel|Type|O.N.|Length overall|Draught|Master", *[[V(a, MC_, "s"), V(b, MC_, "s"), V(c, MC_, "f"), V(d, MC_, "f"), V(e, MC_, "s"), O("masters are not named")] for a, b, c, d, e in
        [("Sable Heron", "Spud crane barge", "837214", "54.9 m", "2.4 m"), ("Brannock Tern", "Tug", "822690", "19.2 m", "3.1 m"), ("Minke 2", "Workboat", "C13877BC", "8.5 m", "0.9 m")]], [O("three vessels only") for _ in range(6)])
f.h("D. Communications and safety")
f.line("VHF working channel ", V("68", EM, "s"), "  24-hour telephone on board ", V("604-555-0170", EM, "n"))
f.line("Person in charge afloat (marine superintendent) ", V("Danica Whitlow", "Contacts.csv", "s"), "  telephone of the above ", V("604-555-0174", "Contacts.csv", "s"))
f.line("Persons on the water, greatest number ", V("14", EM, "n"), "  Clearance requested from passing craft ", V("75 m", EM, "f"), "  Speed limit requested ", V("4 knots", EM, "n"))
f.line("Bunkers carried on crane barge ", V("14,000 L", MC_, "f", "14,000 L marine diesel"), "  Blasting: explosives supplier ", O("no blasting on this job"))
f.h("E. Environmental protection")
f.kv(["Independent monitor", V("Aurèle Bouchard-Kemp", "Contacts.csv", "n"), "Monitor's firm", V("Silverstrand Environmental Ltd.", "Contacts.csv", "n")],
     ["Marine mammal exclusion zone", V("500 m", MC_, "s"), "Turbidity not to exceed", V("8 NTU above background", MC_, "n", "8 NTU")])
f.p("Underwater noise mitigation")
f.line("In short: ", N(["bubble curtain"], MC_, "f", was="[state how sound from impact driving will be reduced]", label="Underwater noise mitigation"))
f.h("F. Liability cover")
f.line("P&I insurer: ", V("Brightsea P&I Club", "/Insurance_Register.xlsx", "n"), "  Policy no.: ", V("HPI-20733", "/Insurance_Register.xlsx", "s"), "  In force until: ", V("2026-06-30", "/Insurance_Register.xlsx", "n", "30 June 2026"))
f.p("Submitted for the contractor")
f.kv(["Signature", O(SIG), "Date signed", O("date of signature")], ["Received by Harbour Master's office", O("receipt block"), "Date and time of receipt", O("receipt block")])
f.save()

# -- Canada: statutory declaration with progress claim
P7, CS = "Progress_Claim_07.xlsx", "Contract_Summary.pdf"
f = Form("ca-declaration-progress-claim", "en", "halvorsen", "tidewrack-berth4", "Contractor's Application Summary and Declaration – Progress Claim No. 7", "................................")
f.header("Contract ", V("THA-2024-118", CS, "s", was="{{contract_no}}"), " – period ended ", V("2025-04-30", P7, "n", "April 30, 2025", was="{{period_end}}"))
f.line("Between the Owner, ", V("Tidewrack Harbour Authority", CS, "s", was="[name of Owner]"), " having its office at ", V("4 Breakwater Lane, Tidewrack, BC V0N 3R0", CS, "n", was="[mailing address]"), " and the Contractor, ", V("Halvorsen Reach Marine Constructors Ltd.", CS, "s", was="[name of Contractor]"), " whose place of business is ", V("1180 Capstan Way, Suite 210, North Brannock, BC V7K 2X4", "/Company_Profile.docx", "n", was="[business address]"), " under a contract made on ", V("2024-09-12", CS, "n", "September 12, 2024", was="[date]"), " for the Work known as ", V("Berth 4 Crib Wall Rehabilitation", CS, "n", was="[title of Work]"))
f.h("Part 1 – Account")
f.kv(["1", "Original contract price", V("$6,842,500.00", CS, "s", "6,842,500.00")],
     ["2", "Net of authorized change orders", V("$113,000.00", P7, "n", "113,000.00")],
     ["3", "Contract price to date (1 + 2)", V("$6,955,500.00", P7, "n", "6,955,500.00")],
     ["4", "Value of work performed to date", V("$4,318,200.00", P7, "n", "4,318,200.00")],
     ["5", "Products delivered, not incorporated", V("$126,400.00", P7, "f", "126,400.00")],
     ["6", "Gross value to date (4 + 5)", V("$4,444,600.00", P7, "s", "4,444,600.00")],
     ["7", "Less statutory holdback", V("$444,460.00", P7, "n", "444,460.00")],
     ["8", "Less previous certificates", V("$3,391,020.00", P7, "n", "3,391,020.00")],
     ["9", "Due on this application, exclusive of GST", V("$609,120.00", P7, "n", "609,120.00")],
     ["10", "GST", V("$30,456.00", P7, "s", "30,456.00")],
     ["11", "Provincial sales tax", O("no PST is stated anywhere")],
     ["12", "Total payable", V("$639,576.00", P7, "s", "639,576.00")],
     ["13", "Holdback released with this application", O("nothing on a release")])
f.h("Part 2 – Change orders in the account")
CO = "Change_Orders.xlsx"
f.sched("Number|Subject|Amount|Authorized on", [V("CO-01", CO, "n"), V("Additional timber fender piles (6 No.)", CO, "n"), V("$84,300.00", CO, "s", "84,300.00"), V("2025-01-20", CO, "f")],
        [V("CO-02", CO, "n"), V("Obstruction removal, Stn 0+140", CO, "n"), V("$37,950.00", CO, "s", "37,950.00"), V("2025-03-04", CO, "f")],
        [V("CO-03", CO, "n"), V("Credit for deleted ladder recess", CO, "n"), V("-$9,250.00", CO, "s", "-9,250.00", "($9,250.00)"), V("2025-03-28", CO, "f")],
        *[[O("CO-04 is pending, so not in the account") for _ in range(4)] for _ in range(2)])
f.h("Part 3 – Declaration")
f.line("GST registration number of the Contractor: ", V("80417 2265 RT0001", "/Company_Profile.docx", "n"))
f.line("Clearance letter of the workers' compensation board, account: ", V("774203-AQ", "/Company_Profile.docx", "n"), "  letter dated: ", O("no clearance letter in the papers"))
f.line("Payment certifier: ", V("Pellam Quay Engineers Inc.", CS, "s"), "  to the attention of: ", V("Shirin Valcourt", "Contacts.csv", "f"))
f.line("I, the undersigned ", O("declarant is not named for this job", label="declarant"), " holding the office of ", O("declarant is not named for this job"), " in the Contractor, solemnly declare that all accounts for labour, subcontracts and products have been paid up to the previous certificate.")
f.line("Declared before me at ", O("oath block"), " this day ", O("oath block"))
f.kv(["Commissioner for oaths", O(SIG), "Commission expires", O("oath block")], ["Declarant's signature", O(SIG), "Certificate of payment no.", O("given by the certifier")])
f.save()

# -- Singapore: permit for lifting
LS, CP, LR, PP = "Lift_Study_LS-14_Rev2.pdf", "Competent_Persons.csv", "Lifting_Register.xlsx", "Project_Particulars.docx"
f = Form("sg-lifting-permit", "en", "halvorsen", "belukar-jetty", "Application for Lifting Operations over Water – pile P17", "_______________")
f.kv(["Occupier", V("Halvorsen Reach Marine (S) Pte. Ltd.", PP, "f"), "UEN", V("201914478K", "/Company_Profile.docx", "s")],
     ["Workplace", V("Pulau Belukar Road, Gate 3, Singapore 629540", PP, "f"), "Factory reg. no.", V("FR-0092714", PP, "n")],
     ["Project", V("Belukar Jetty No. 2 Extension", PP, "n"), "Developer", V("Belukar Terminals Pte Ltd", PP, "f")])
f.h("Section 1 – Particulars of the lift")
f.kv(["Lift plan ref.", V("LS-14 Rev. 2", LS, "n"), "Plan dated", V("9 June 2025", LS, "n")],
     ["Description of lift", V("Pitching and lowering of steel pipe pile P17 into guide frame", LS, "s"), "Crane base / ground", V("Flat-top barge HR Dua, crane mats 300 mm", LS, "n", "Flat-top barge HR Dua")],
     ["Net weight of load", V("31.6 t", LS, "n"), "Gross lifted load", V("35.8 t", LS, "n")],
     ["Working radius (max.)", V("22.0 m", LS, "s"), "Boom length", V("54.9 m", LS, "s")],
     ["SWL at this radius", V("49.5 t", LS, "f"), "% of SWL used", V("72 %", LS, "f", "72")],
     ["Stop lift at wind above", V("9 m/s", LS, "n"), "Stop lift at swell above", V("0.5 m", LS, "n")],
     ["Tail swing clearance", O("not stated"), "Jib angle", O("not stated")])
f.line("Type of lift (tick one):  ", X(LS, "n"), " Single crane   ", XO("single-crane lift"), " Tandem lift   ", XO("no persons are lifted"), " Man-basket")
f.h("Section 2 – Equipment")
f.sched("Equipment|ID|LM cert. no.|Date of last examination|Expiry",
        ["Crane", V("KC25-0418", LR, "n"), V("LM-C-118240", LR, "s"), V("12 Mar 2025", LR, "n"), V("11 Mar 2026", LR, "n")],
        ["Slings", V("WS-071", LR, "n"), V("LM-G-60412", LR, "s"), V("02 Apr 2025", LR, "n"), V("01 Oct 2025", LR, "n")],
        ["Shackles", V("SH-115", LR, "n"), V("LM-G-60420", LR, "s"), V("02 Apr 2025", LR, "n"), V("01 Oct 2025", LR, "n")],
        ["Man-basket", *[O("no man-basket is used or registered") for _ in range(4)]])
f.h("Section 3 – Lifting team")
f.kv(["Lifting supervisor", V("Ong Wei Sheng", CP, "s"), "Cert. no.", V("LS-24-10873", CP, "s")], ["Crane operator", V("Murugan s/o Velu", CP, "s"), "Cert. no.", V("CO-55190", CP, "s")],
     ["Rigger", V("Htet Aung Lin", CP, "s"), "Cert. no.", V("RS-33817", CP, "s")], ["Banksman", V("Nazri bin Salleh", CP, "f"), "Cert. no.", V("SM-20746", CP, "s")],
     ["Lift engineer / designer", O("nobody is named as such"), "Diver stand-by", O("no diver is named")])
f.line("In an emergency call the WSH officer, ", V("Felicia Goh", CP, "s"), " at mobile no. ", V("9555 0110", CP, "s"))
f.h("Section 4 – Checks on the day")
f.line("Anemometer reading at boom tip ", O("no reading at the boom tip is recorded"), "  Toolbox meeting held at (time) ", O("not stated"))
f.line("Verified at site:  ", XO("check on the day"), " Barge ballast checked   ", XO("check on the day"), " Exclusion area roped off")
f.h("Section 5 – Applied, evaluated and approved")
f.kv(["Applicant (signature / time)", O(SIG)], ["Safety assessor (signature / time)", O(SIG)], ["Authorised manager (signature / time)", O(SIG)], ["Permit closed by", O("closing block")])
f.save()

# -- Singapore: pile test request
PS, DL, HD, DI, ME = "Pile_Schedule.xlsx", "Driving_Log_P17.csv", "Hammer_Data.pdf", "Site_Diary_2025-06-17.md", "2025-06-18_PDA_test_P17.eml"
f = Form("sg-pda-test-request", "en", "halvorsen", "belukar-jetty", "Request for High-Strain Dynamic Load Test (Restrike)", "___________")
f.line("Pile under test: ", V("P17", ME, "n", was="{{pile}}"), "  Client's P.O.: ", V("PO-2025-0388", ME, "f", was="{{po}}"), "  Your quotation: ", O("no quotation in the papers", was="{{quote_ref}}"))
f.kv(["Testing firm", V("Stressline Testing Services Pte Ltd", ME, "n"), "Requested by", V("Liu Jianmin", ME, "f")],
     ["Test on", V("25 June 2025", ME, "n", "25 Jun 2025"), "Time", V("10:00", ME, "n")],
     ["Boat departs at (time)", V("09:15", ME, "n"), "Report required within", V("3 working days", ME, "n")],
     ["Contract ref.", V("BTP/C/2024/031", PP, "s"), "Consultant (SO)", V("Marlowe Tan Consultants LLP", PP, "f")])
f.h("Pile data")
f.kv(["Outside diameter", V("1016 mm", PS, "n"), "Wall thickness", V("22 mm", PS, "n")], ["Length as pitched", V("66.5 m", PS, "n"), "Rake", V("1:6", PS, "n", "Raker 1:6")],
     ["Steel grade", V("API 5L X52", PS, "s", "X52"), "Design load (compression)", V("4,800 kN", PS, "n")], ["Test load", V("9,600 kN", ME, "n"), "Uplift load", O("no tension load is stated")],
     ["Planned toe level", V("-60.5 mCD", PS, "n"), "Toe level reached", V("-59.8 mCD", DL, "n")], ["Mudline", V("-14.6 mCD", DL, "f"), "Soil plug level", O("not measured")])
f.h("Driving record")
f.kv(["Driven on", V("17 June 2025", DL, "n"), "Start / finish", ["Start ", V("09:40", DL, "s", was="_____"), " finish ", V("13:25", DL, "s", was="_____")]],
     ["Blow count, total", V("2,914", DL, "n", "2914"), "Set, last ten blows", V("18 mm", DL, "n")],
     ["Set criterion", V("15 mm per 10 blows", DI, "n", "15 mm / 10 blows"), "Elastic rebound", V("21 mm", DL, "f")],
     ["Drop at end of driving", V("1.2 m", DI, "f"), "Splice level", O("no splice is recorded")])
f.h("Hammer")
f.line("Make / model: ", V("Ruvenholt HH-16", HD, "n", ctl="txt:hammer"), "  Ram mass: ", V("16 t", HD, "n", ctl="txt:ram"), "  Rated energy: ", V("235 kJ", HD, "s", ctl="txt:energy"), "  Cushion material: ", O("not stated", ctl="txt:cushion"))
f.line("Hammer type: ", V("Hydraulic", HD, "s", ctl=["Diesel", "Hydraulic", "Steam / air", "Drop"]), "  Analysis required: ", V("CAPWAP", ME, "f", ctl=["CASE method only", "CAPWAP", "None"]))
f.h("Completed by the testing firm")
f.kv(["Mobilised capacity", O("result of a test not yet made"), "Shaft resistance", O("result of a test not yet made")], ["Test engineer", O("not named"), "Gauge calibration valid to", O("not stated")], ["Accepted by SO (name, date)", O("approval block"), "Contractor's stamp", O(SIG)])
f.save()

# ======== Spanish: water contractor, Chile
Q = "quebrada-larga/"
D(Q + "Antecedentes_Empresa.docx", "Antecedentes de la empresa", KV("""Razón social|Constructora Quebrada Larga SpA
RUT|76.418.902-5
Giro|Obras sanitarias y movimiento de tierras
Domicilio|Av. Los Maitenes 2240, oficina 61, Villa Arrayán
Teléfono|+56 2 5550 1180
Correo|contacto@quebradalarga.example
Representante legal|Ximena Urrejola Bascur
Registro de contratistas|Categoría 1.ª A, Obras Sanitarias, N° 1183
Mutual de seguridad|Mutual Cordillera, adherente 55.207
Gerente técnico|Baltazar Oyarce Lobos"""))
D(Q + "Flota_y_Equipos.csv", "", T("""Equipo|Marca y modelo|Serie|Obra|Calibración hasta
Bomba de prueba|Hidrosol BP-120|BP120-0931|Llano Umbral|-
Manómetro 0-25 bar|Medirex M25|MX-77104|Llano Umbral|14-11-2025
Manómetro 0-16 bar|Medirex M16|MX-70388|Punta Ceniza|30-04-2025
Excavadora|Kandor 320|KD-320-8815|Llano Umbral|-"""))
U = Q + "aduccion-llano-umbral/"
D(U + "Ficha_Contrato.pdf", "Ficha de contrato", KV("""Obra|Aducción y estanque Llano Umbral, etapa II
Código BIP|40018873-0
Mandante|Aguas del Llano Umbral S.A.
RUT mandante|96.553.410-2
Comuna|Villa Umbral
Modalidad|Suma alzada
Monto del contrato (IVA incluido)|$ 1.284.600.000
Anticipo|10 %
Plazo de ejecución|300 días corridos
Fecha de suscripción|03-02-2025
Licitación|LP-14/2024
Retenciones|5 % de cada estado de pago"""))
D(U + "Resolucion_Adjudicacion.docx", "Resolución de adjudicación", "Por Resolución N° 0217 de fecha 20 de enero de 2025 se adjudica la licitación LP-14/2024 a Constructora Quebrada Larga SpA.", KV("""Financiamiento|Fondo de inversión regional, asignación 31.02.004
Unidad técnica|Departamento de Obras Sanitarias
Oferentes evaluados|5
Puntaje del adjudicatario|91,4"""))
D(U + "Personal_Obra.xlsx", "Personal clave de la obra y del mandante", T("""Nombre|Cargo|Entidad|Título|Teléfono
Rodrigo Alcaíno Peric|Administrador de obra|Quebrada Larga|Ingeniero civil|+56 9 5550 2214
Fernanda Llancapán Ruiz|Jefa de terreno|Quebrada Larga|Constructora civil|+56 9 5550 2231
Teófilo Marambio Sáez|Prevencionista de riesgos|Quebrada Larga|Ingeniero en prevención|+56 9 5550 2240
Isidora Cancino Veloz|Encargada de calidad|Quebrada Larga|Ingeniera civil|+56 9 5550 2252
Gonzalo Etcheberry Díaz|Inspector técnico de obra (ITO)|Aguas del Llano Umbral S.A.|Ingeniero civil|+56 9 5550 3307
Amparo Solís Quijada|Jefa de proyectos|Aguas del Llano Umbral S.A.|Ingeniera civil|+56 9 5550 3300"""))
D(U + "Tramos_Tuberia.xlsx", "Tramos de la aducción, revisión 3", T("""Tramo|Dm inicio|Dm término|Longitud|Material|Diámetro|Clase|Presión de trabajo
T1|0,00|812,40|812,40 m|HDPE PE100|355 mm|PN 10|6,2 bar
T2|812,40|1.695,10|882,70 m|HDPE PE100|355 mm|PN 12,5|8,4 bar
T3|1.695,10|2.340,60|645,50 m|Hierro dúctil|300 mm|K9|10,0 bar"""), "Longitud total 2.340,60 m")
D(U + "Registro_Prueba_T3.csv", "", T("""Registro|PH-006
Tramo|T3
Fecha|09-07-2025
Hora de inicio|10:20
Hora de término|12:20
Presión de prueba|15,0 bar
Presión final|14,9 bar
Duración|2 h
Agua agregada|3,8 L
Pérdida admisible|5,6 L
Temperatura del agua|11 °C
Resultado|Aprobada"""))
D(U + "Registro_Prueba_T2.csv", "", T("""Registro|PH-004
Tramo|T2
Fecha|18-06-2025
Hora de inicio|09:45
Presión de prueba|12,6 bar
Presión final|11,7 bar
Duración|2 h
Agua agregada|9,9 L
Pérdida admisible|7,1 L
Resultado|Rechazada, fuga en unión Dm 1.204"""))
D(U + "Garantias.md", "Boletas de garantía y pólizas", T("""Documento|Emisor|Número|Monto|Vencimiento
Fiel cumplimiento del contrato|Banco Arrebol|0458821-3|UF 1.690,00|31-05-2026
Anticipo|Banco Arrebol|0458830-2|$ 128.460.000|15-12-2025
Póliza responsabilidad civil|Aseguradora Lenga|RC-30417|UF 5.000|28-02-2026
Seriedad de la oferta|Banco Arrebol|0441907-8|$ 10.000.000|devuelta"""), "La boleta por correcta ejecución se entregará al pedir la recepción provisoria.")
D(U + "2025-02-12_Entrega_de_terreno.eml", """From: Amparo Solís Quijada <asolis@llanoumbral.example>
To: Rodrigo Alcaíno Peric <ralcaino@quebradalarga.example>
Subject: Entrega de terreno
Date: Wed, 12 Feb 2025 11:05:00 -0300""", "Estimado Rodrigo:", "Confirmo la entrega de terreno para el martes 18 de febrero de 2025 a las 10:30 horas, en el portón de la planta Los Pidenes, camino El Chilco km 4,2. El plazo contractual corre desde el día siguiente, 19 de febrero de 2025.", "Por nuestra parte asistirá don Gonzalo Etcheberry. Los vértices de la poligonal son PR-1 y PR-2; la cota de PR-1 es 418,225 m s.n.m.", "Queda pendiente la servidumbre del lote 7, propiedad de la sucesión Huenchumán, que se entregará antes del 31 de marzo. El lote 9 está libre.", "Saludos, Amparo Solís")
D(U + "Modificacion_Contrato_1.pdf", "Modificación de contrato N° 1", KV("""Fecha|22-08-2025
Aumento de obra|$ 61.200.000 (IVA incluido)
Aumento de plazo|35 días corridos
Motivo|Refuerzo de la cámara de válvulas y cruce del canal Rulo
Nuevo monto del contrato|$ 1.345.800.000
Nuevo plazo total|335 días corridos
Nueva fecha de término|19-01-2026"""))
D(U + "Informe_Avance_Enero_2026.docx", "Informe de avance enero 2026", KV("""Avance físico|100 %
Fecha de término efectivo|16-01-2026
Estado de pago último|N° 11
Multas aplicadas|No hay
Observaciones de la ITO pendientes|3"""), "El estanque semienterrado de hormigón armado de 750 m³ quedó lleno y sin filtraciones el 12 de enero. Falta la señalética del recinto.", "Los planos as-built fueron ingresados con la carta CQL-188 del 14 de enero de 2026.")
K = Q + "colector-punta-ceniza/"
D(K + "Ficha_Contrato.pdf", "Ficha de contrato", KV("""Obra|Colector interceptor Punta Ceniza
Código BIP|40021550-0
Mandante|Municipalidad de Punta Ceniza
Modalidad|Serie de precios unitarios
Monto del contrato (IVA incluido)|$ 742.915.000
Plazo de ejecución|210 días corridos
Fecha de suscripción|11-03-2025
Afecta a derecho de vía|Ruta F-118, permiso vial N° 2025-441"""))
D(K + "Personal_Obra.xlsx", "Personal clave", T("""Nombre|Cargo|Teléfono
Leandro Pizarnik Mora|Administrador de obra|+56 9 5550 2290
Catalina Vergara Toro|Arqueóloga|+56 9 5550 2295
Hernán Oñate Bravo|Topógrafo|+56 9 5550 2297"""))
D(K + "Garantias.md", "Boletas de garantía", T("""Documento|Emisor|Número|Monto|Vencimiento
Fiel cumplimiento del contrato|Banco Coihue|77120-4|UF 960,00|30-01-2026
Correcta ejecución|Banco Coihue|77388-1|UF 580,00|30-01-2027"""))
D(K + "Laboratorio.csv", "", T("""Laboratorio|Ensayos del Litoral Ltda.
Ensayo|Densidad in situ
Certificado|EL-2025-3317
Compactación|96,2 %"""))

FC, PO_, TT, RT, GA, EE, MO, IA = "Ficha_Contrato.pdf", "Personal_Obra.xlsx", "Tramos_Tuberia.xlsx", "Registro_Prueba_T3.csv", "Garantias.md", "2025-02-12_Entrega_de_terreno.eml", "Modificacion_Contrato_1.pdf", "Informe_Avance_Enero_2026.docx"
RA, AE, FE = "Resolucion_Adjudicacion.docx", "/Antecedentes_Empresa.docx", "/Flota_y_Equipos.csv"
f = Form("cl-acta-entrega-terreno", "es", "quebrada-larga", "aduccion-llano-umbral", "ACTA DE ENTREGA DE TERRENO", "______________________")
f.line("En ", V("portón de la planta Los Pidenes, camino El Chilco km 4,2", EE, "f", "planta Los Pidenes", was="[lugar]"), ", con fecha ", V("18 de febrero de 2025", EE, "f", "18-02-2025", was="[fecha de la entrega]"), ", siendo las ", V("10:30", EE, "f", was="[hora]"), " horas, se reúnen los abajo nombrados para hacer entrega del terreno de la obra que se indica.")
f.kv(["Nombre de la obra", V("Aducción y estanque Llano Umbral, etapa II", FC, "n"), "Código BIP", V("40018873-0", FC, "s")],
     ["Mandante", V("Aguas del Llano Umbral S.A.", FC, "s"), "Comuna", V("Villa Umbral", FC, "s")],
     ["Empresa contratista", V("Constructora Quebrada Larga SpA", AE, "n"), "R.U.T.", V("76.418.902-5", AE, "s")],
     ["Resolución que adjudica", V("0217", RA, "n", "N° 0217"), "de fecha", V("20 de enero de 2025", RA, "n", "20-01-2025")],
     ["Tipo de contrato", V("Suma alzada", FC, "f"), "Precio original", V("$ 1.284.600.000", FC, "f", "1.284.600.000")],
     ["Fuente de recursos", V("Fondo de inversión regional, asignación 31.02.004", RA, "f", "Fondo de inversión regional"), "Permiso vial N°", O("solo la obra Punta Ceniza lo tiene")])
f.h("1. Asistentes")
f.line("Por el mandante (I.T.O.): ", V("Gonzalo Etcheberry Díaz", PO_, "n", "Gonzalo Etcheberry"), "   Profesión: ", V("Ingeniero civil", PO_, "n"))
f.line("Por la empresa, administrador de obra: ", V("Rodrigo Alcaíno Peric", PO_, "s"), "   Celular: ", V("+56 9 5550 2214", PO_, "n"))
f.line("Experto en prevención: ", V("Teófilo Marambio Sáez", PO_, "n"), "   Topógrafo: ", O("el topógrafo es de otra obra"))
f.h("2. Puntos de referencia")
f.sched("Vértice|Cota (m s.n.m.)|Norte|Este", ["PR-1", V("418,225", EE, "n"), O("sin coordenadas"), O("sin coordenadas")], ["PR-2", O("sin cota de PR-2"), O("sin coordenadas"), O("sin coordenadas")])
f.h("3. Franjas y servidumbres")
f.line("El terreno se entrega:  ", XO("falta el lote 7"), " En su totalidad   ", X(EE, "f"), " Parcialmente")
f.line("Lote por entregar: ", V("lote 7", EE, "n", "7"), "   Propietario: ", V("sucesión Huenchumán", EE, "n"), "   Fecha tope de entrega: ", V("31 de marzo", EE, "f", "31-03-2025", "31 de marzo de 2025"))
f.line("Interferencias con redes existentes: ", O("no se informan en la entrega"))
f.h("4. Plazo")
f.line("El plazo de ejecución original es de ", V("300 días corridos", FC, "s", "300"), " y se cuenta a partir del ", V("19 de febrero de 2025", EE, "f", "19-02-2025", "miércoles 19 de febrero de 2025"), " conforme a las bases.")
f.kv(["Inspector Técnico (firma)", O(SIG), "Contratista (firma)", O(SIG)], ["V° B° jefatura", O("bloque de aprobación"), "Folio del libro de obras", O("no se informa")])
f.save()

f = Form("cl-protocolo-prueba-presion", "es", "quebrada-larga", "aduccion-llano-umbral", "Protocolo de prueba de presión en zanja – tramo T3", "..................")
f.header("Obra: ", V("Aducción y estanque Llano Umbral, etapa II", FC, "s", was="{{obra}}"))
f.kv(["Protocolo N°", V("PH-006", RT, "f"), "Fecha de ensayo", V("09-07-2025", RT, "n", "9 de julio de 2025")], ["Desde Dm", V("1.695,10", TT, "n"), "Hasta Dm", V("2.340,60", TT, "n")],
     ["Largo del tramo", V("645,50 m", TT, "f", "645,50"), "Material de la cañería", V("Hierro dúctil", TT, "n")], ["Ø nominal", V("300 mm", TT, "f", "300"), "Clase", V("K9", TT, "s")],
     ["Presión máxima de trabajo", V("10,0 bar", TT, "n"), "Volumen del tramo", O("no se indica")])
f.h("Instrumentos")
f.sched("Instrumento|Modelo|N° de serie|Vigencia calibración", ["Manómetro", V("Medirex M25", FE, "n"), V("MX-77104", FE, "n"), V("14-11-2025", FE, "n")], ["Bomba", V("Hidrosol BP-120", FE, "n"), V("BP120-0931", FE, "n"), O("la bomba no se calibra")], ["Termómetro", O("no hay termómetro registrado"), O("no hay termómetro registrado"), O("no hay termómetro registrado")])
f.h("Lecturas")
f.line("Inicio (hora): ", V("10:20", RT, "n"), "\tTérmino (hora): ", V("12:20", RT, "n"), "\tTiempo de mantención: ", V("2 h", RT, "f", "2 horas"))
f.line("Presión de ensayo: ", V("15,0 bar", RT, "n", "15,0"), "\tPresión al cierre: ", V("14,9 bar", RT, "f", "14,9"), "\tPresión atmosférica: ", O("no se midió"))
f.line("Agua repuesta: ", V("3,8 L", RT, "n", "3,8"), "\tPérdida máxima aceptada: ", V("5,6 L", RT, "n", "5,6"), "\tTemp. del agua: ", V("11 °C", RT, "s", "11"))
f.line("Tiempo de llenado previo: ", O("no se registra"), "\tUniones a la vista: ", O("no se registra"))
f.line("Veredicto: ", V("Aprobada", RT, "f", ctl=["Aprobada", "Rechazada", "Repetir"]), "   Motivo de rechazo: ", O("la prueba T3 fue aprobada; la fuga es del tramo T2", ctl="txt:motivo"))
f.kv(["Encargado de calidad", V("Isidora Cancino Veloz", PO_, "s"), "Firma", O(SIG)], ["Testigo del fabricante", O("nadie por el fabricante"), "Firma testigo", O(SIG)], ["Recepciona ITO (fecha y firma)", O("bloque de recepción"), "Certificado de laboratorio", O("solo la otra obra tiene laboratorio")])
f.save()

f = Form("cl-solicitud-recepcion-provisoria", "es", "quebrada-larga", "aduccion-llano-umbral", "Solicitud de recepción provisoria", "____________________")
f.line("Señores ", V("Aguas del Llano Umbral S.A.", FC, "f", was="«mandante»", kind="placeholder", label="Señores"), " – R.U.T. ", V("96.553.410-2", FC, "n", was="«rut del mandante»", kind="placeholder"))
f.line("Quien suscribe, ", V("Ximena Urrejola Bascur", AE, "f", was="<nombre del representante legal>"), ", en representación de ", V("Constructora Quebrada Larga SpA", AE, "n", was="<razón social>"), ", con domicilio en ", V("Av. Los Maitenes 2240, oficina 61, Villa Arrayán", AE, "s", was="<dirección>"), ", solicita la recepción provisoria de la obra licitada con el llamado ", V("LP-14/2024", FC, "f", was="<licitación>"), " y contratada el ", V("03-02-2025", FC, "f", "3 de febrero de 2025", was="<fecha del contrato>"), " según el siguiente detalle.")
f.kv(["Monto original", V("$ 1.284.600.000", FC, "n", "1.284.600.000"), "Monto vigente con modificaciones", V("$ 1.345.800.000", MO, "n", "1.345.800.000")],
     ["Aumento de obras", V("$ 61.200.000", MO, "s", "61.200.000", "$ 61.200.000 (IVA incluido)"), "Disminuciones de obra", O("no hay disminuciones")],
     ["Plazo vigente", V("335 días corridos", MO, "n", "335 días", "335"), "Término contractual vigente", V("19-01-2026", MO, "n", "19 de enero de 2026")],
     ["Término real de las obras", V("16-01-2026", IA, "n", "16 de enero de 2026"), "Avance físico", V("100 %", IA, "s", "100")],
     ["Último estado de pago", V("N° 11", IA, "n", "11"), "Saldo de retenciones por devolver", O("no se informa el saldo")],
     ["Multas", V("No hay", IA, "s"), "Obs. pendientes", V("3", IA, "n")],
     ["Planos as-built, carta", V("CQL-188", IA, "n"), "Fecha carta", V("14 de enero de 2026", IA, "n", "14-01-2026")])
f.p("Garantías vigentes")
f.sched("Garantía|Banco|N° documento|Monto|Vence", ["Fiel cumplimiento", V("Banco Arrebol", GA, "f"), V("0458821-3", GA, "n"), V("UF 1.690,00", GA, "s", "1.690,00"), V("31-05-2026", GA, "n")], ["Correcta ejecución", *[O("se entregará después; la boleta de la otra obra no vale") for _ in range(4)]])
f.line("Comisión receptora, presidente: ", O("comisión sin nombrar"), "  Fecha de visita: ", O("visita sin fecha"))
f.line("Cota de aguas máximas del estanque: ", O("no se indica"), "  Capacidad del estanque: ", V("750 m³", IA, "f"))
f.kv(["Firma y timbre del contratista", O(SIG), "N° de ingreso oficina de partes", O("lo pone el mandante")])
f.save()

# ======== Chinese: metro and municipal contractor
J = "沅岭轨道/"
D(J + "企业基本信息.docx", "企业基本信息", KV("""企业名称|沅岭轨道市政建设有限公司
统一社会信用代码|91430900MA4QX2177K
注册地址|沅岭市临江区渡口路88号
法定代表人|祁远舟
资质等级|市政公用工程施工总承包壹级
安全生产许可证|(湘)JZ安许证字〔2023〕090417
企业电话|0739-5550166
技术负责人|谷砚秋"""))
D(J + "特种作业人员证书.csv", "", T("""姓名|工种|证书编号|有效期至|所在项目
邬国栋|龙门吊司机|T4309-22-11807|2026-05-31|四号线06标
车小满|信号司索工|T4309-23-02266|2027-01-15|四号线06标
桑志平|电工|T4309-21-90412|2025-12-20|滨湖路管廊
欧阳树|焊工|T4309-22-33108|2026-08-09|滨湖路管廊"""))
M = J + "四号线土建06标/"
D(M + "工程概况.docx", "工程概况", KV("""工程名称|沅岭市轨道交通4号线一期工程土建施工06标
合同编号|YLM4-TJ06-2024-019
建设单位|沅岭市轨道交通集团有限公司
监理单位|衡川工程监理有限公司
设计单位|岭南隧桥设计研究院有限公司
施工单位|沅岭轨道市政建设有限公司
合同价|人民币 68,420.75 万元
开工日期|2024年9月18日
计划竣工日期|2027年3月31日
工程地点|临江区青石路站至柳塘站"""), "本标段包括青石路站、柳塘站两座车站及青石路站—柳塘站区间，区间左线长1186.4米，右线长1179.9米。")
D(M + "管理人员名册.xlsx", "项目管理人员及参建单位联系人", T("""姓名|职务|单位|证书编号|手机
罗景程|项目经理|沅岭轨道|湘1432019202007716|13900005521
尉迟文|项目总工程师|沅岭轨道|湘高工2018-0442|13900005533
简素芳|安全总监|沅岭轨道|湘建安C(2022)0093871|13900005547
冼大海|盾构机长|沅岭轨道|-|13900005562
甘霖|质检员|沅岭轨道|ZJ-2021-5580|13900005579
樊立群|总监理工程师|衡川监理|00612947|13900007703
瞿敏|专业监理工程师（土建）|衡川监理|00658820|13900007718
宗维岳|业主代表|轨道集团|-|13900008804"""))
D(M + "盾构机参数表.pdf", "盾构机参数表", KV("""设备编号|锐掘-612
类型|土压平衡盾构机
刀盘开挖直径|6470 mm
开口率|38 %
额定扭矩|6650 kN·m
最大总推力|40860 kN
最大推进速度|80 mm/min
管片规格|外径6200 mm，内径5500 mm，环宽1500 mm
整机长度|约 84 m
出厂日期|2023年11月
使用区间|青石路站—柳塘站区间左线"""))
D(M + "盾构始发方案要点_第二版.md", "左线盾构始发方案要点（第二版，2025年6月20日）", KV("""方案编号|SG-06-DG-012
专家论证日期|2025年6月12日
计划始发日期|2025年7月28日
始发端头加固方式|Φ850@600三轴搅拌桩
加固长度|10 m
加固体28天无侧限抗压强度|1.26 MPa
水平探孔|9 孔，无渗漏
反力架承载能力|18000 kN
始发推力控制|不大于 8000 kN
洞门密封|帘布橡胶板加折叶压板
土仓压力设定|1.3 bar"""), "本版取代第一版。负环共7环，采用错缝拼装。")
D(M + "作废/盾构始发方案要点_第一版.md", "左线盾构始发方案要点（第一版，已作废）", KV("""方案编号|SG-06-DG-009
计划始发日期|2025年7月10日
加固长度|8 m
始发推力控制|不大于 9500 kN
土仓压力设定|1.1 bar"""))
D(M + "分包合同台账.xlsx", "分包合同台账", T("""合同编号|分包单位|分包内容|合同金额（万元）|签订日期|状态
TJ06-FB-07|湖湘禾砺基础工程有限公司|柳塘站地下连续墙|2316.80|2025年3月5日|履约中
TJ06-FB-08|沅岭安迅防水工程有限公司|柳塘站结构防水|418.50|2025年5月22日|履约中
TJ06-FB-09|正岳建筑劳务有限公司|车站主体劳务|1052.00|-|待签"""))
D(M + "分包单位资料_禾砺.pdf", "分包单位资料", KV("""单位名称|湖湘禾砺基础工程有限公司
统一社会信用代码|91430902MA4R0J831D
资质|地基基础工程专业承包壹级
资质证书编号|D243090517
资质有效期|2028年4月16日
安全生产许可证编号|(湘)JZ安许证字〔2022〕091350
安全生产许可证有效期|2025年12月8日
法定代表人|鲍青山
现场负责人|巫启明
现场负责人电话|13900006621
专职安全员|麦田
分包工程量|地下连续墙 5 860 m³
拟进场日期|2025年3月20日"""), "近三年业绩：汀州地铁2号线莲桥站围护结构，2022年完工。")
D(M + "混凝土配合比通知单.pdf", "混凝土配合比通知单", KV("""通知单编号|HPB-2025-0713
使用部位|柳塘站顶板第3段
强度等级|C35
抗渗等级|P8
坍落度|180±20 mm
水胶比|0.40
供应单位|临江永固混凝土有限公司
初凝时间|8 h 30 min
每立方米水泥用量|298 kg
理论重量|2390 kg/m³"""))
D(M + "2025-07-15_顶板浇筑安排.eml", """From: 尉迟文 <yuchi@yuanling-rail.example>
To: 罗景程 <luo@yuanling-rail.example>
Subject: 柳塘站顶板第3段浇筑安排
Date: Tue, 15 Jul 2025 17:20:00 +0800""", "罗经理：", "柳塘站顶板第3段（轴线11～15）定于2025年7月17日20时开盘，预计次日10时完成，方量约640立方米。", "用两台56米汽车泵，布置在基坑南侧。夜班带班由甘霖负责。留置标准养护试块7组、抗渗试块2组。", "浇筑期间气温26～33℃，入模温度不得超过30℃。罐车走青石路北口，已报交警。", "尉迟文")
D(M + "监测周报_第28期.docx", "施工监测周报（第28期）", T("""测点|项目|本周变化|累计值|控制值
DB-14|地表沉降|-1.2 mm|-11.6 mm|-30 mm
ZL-03|支撑轴力|+46 kN|1873 kN|2600 kN
SW-05|地下水位|-0.15 m|-0.82 m|-1.50 m"""), "监测单位：沅岭天测勘测有限公司。各测点均未达预警值。")
B = J + "滨湖路综合管廊/"
D(B + "工程概况.docx", "工程概况", KV("""工程名称|滨湖路综合管廊工程二标段
合同编号|BHL-GL2-2025-003
建设单位|沅岭市滨湖新区建设投资有限公司
监理单位|博川项目管理有限公司
质量监督机构|滨湖新区质监站
合同价|人民币 9,862.00 万元
施工许可证|430900202503110201"""))
D(B + "管理人员名册.xlsx", "管理人员名册", T("""姓名|职务|手机
明子谦|项目经理|13900005601
车文静|资料员|13900005612
戚长河|测量负责人|13900005615"""))
D(B + "混凝土配合比通知单.pdf", "混凝土配合比通知单", KV("""通知单编号|HPB-2025-0688
使用部位|管廊底板K0+420~K0+450
强度等级|C40
抗渗等级|P6
坍落度|160±20 mm
外加剂|聚羧酸减水剂 HN-3
供应单位|滨湖恒基混凝土有限公司"""))
D(B + "分包合同台账.csv", "", T("""合同编号|分包单位|分包内容|合同金额（万元）
GL2-FB-02|沅岭固邦支护有限公司|钢板桩支护|366.00
GL2-FB-03|洪川土石方有限公司|土方外运|580.40"""))

GK, RY, DG, FA, TZ, HL, PB, YJ, JC = "工程概况.docx", "管理人员名册.xlsx", "盾构机参数表.pdf", "盾构始发方案要点_第二版.md", "分包合同台账.xlsx", "分包单位资料_禾砺.pdf", "混凝土配合比通知单.pdf", "2025-07-15_顶板浇筑安排.eml", "监测周报_第28期.docx"
QY, TZR = "/企业基本信息.docx", "/特种作业人员证书.csv"
f = Form("zh-shield-launch-acceptance", "zh", "沅岭轨道", "四号线土建06标", "盾构始发条件验收表（左线）", "＿＿＿＿＿＿", "SimSun")
f.line("工程名称：", V("沅岭市轨道交通4号线一期工程土建施工06标", GK, "s"), "  合同号：", V("YLM4-TJ06-2024-019", GK, "n"))
f.kv(["建设单位", V("沅岭市轨道交通集团有限公司", GK, "s"), "监理单位", V("衡川工程监理有限公司", GK, "s")], ["承包单位", V("沅岭轨道市政建设有限公司", GK, "n"), "质量监督机构", O("只有管廊项目写明质监站")],
     ["专项方案编号", V("SG-06-DG-012", FA, "n"), "专家论证时间", V("2025年6月12日", FA, "n")], ["拟始发日期", V("2025年7月28日", FA, "n"), "始发里程", O("资料中没有里程")],
     ["区间长度（左线）", V("1186.4米", GK, "n", "1186.4 m", "1186.4"), "区间最小曲线半径", O("资料中没有")])
f.p("一、设备")
f.kv(["机号", V("锐掘-612", DG, "n"), "机型", V("土压平衡盾构机", DG, "n")], ["开挖直径", V("6470 mm", DG, "n", "6470mm", "6470"), "刀盘开口率", V("38 %", DG, "n", "38%")], ["最大推力", V("40860 kN", DG, "n", "40860kN", "40860"), "扭矩（额定）", V("6650 kN·m", DG, "n", "6650")],
     ["管片环宽", V("1500 mm", DG, "n", "1500mm", "1500"), "盾尾间隙", O("资料中没有")], ["盾构机长（姓名）", V("冼大海", RY, "n"), "龙门吊司机证号", V("T4309-22-11807", TZR, "n")])
f.p("二、端头与始发设施")
f.sched("检查项目|设计或方案值|现场实测|结论", ["加固方式", V("Φ850@600三轴搅拌桩", FA, "n", "三轴搅拌桩"), O("现场填写"), O("验收时填写")], ["端头加固范围（纵向）", V("10 m", FA, "f", "10m", "10"), O("现场填写"), O("验收时填写")], ["加固体强度（28d）", V("1.26 MPa", FA, "n", "1.26MPa", "1.26"), O("现场填写"), O("验收时填写")], ["始发推力上限", V("8000 kN", FA, "f", "8000kN", "不大于 8000 kN"), O("现场填写"), O("验收时填写")], ["初始土压", V("1.3 bar", FA, "f", "1.3bar"), O("现场填写"), O("验收时填写")])
f.line("探孔数量：", V("9 孔", FA, "n", "9孔", "9"), "  负环环数：", V("7环", FA, "n", "7 环", "7"), "  反力架允许荷载：", V("18000 kN", FA, "n", "18000kN"))
f.line("洞门止水措施：", V("帘布橡胶板加折叶压板", FA, "f"), "  监测单位：", V("沅岭天测勘测有限公司", JC, "s"))
f.line("应急物资存放点：", O("资料中没有"), "  洞门破除完成时间：", O("尚未破除"))
f.p("三、验收意见")
f.line("结论：", XO("验收时勾选"), " 同意始发　", XO("验收时勾选"), " 整改后复验")
f.kv(["项目经理（签字）", O(SIG), "总监理工程师（签字）", O(SIG)], ["建设单位代表（签字）", O(SIG), "验收日期", O("验收时填写")])
f.save()

f = Form("zh-subcontractor-qualification", "zh", "沅岭轨道", "四号线土建06标", "分包单位资格报审表（柳塘站地下连续墙）", "……………………", "SimSun")
f.line("致：", V("衡川工程监理有限公司", GK, "f", was="{{监理机构}}"), "（项目监理机构）")
f.line("经考察，我方认为拟选择的 ", V("湖湘禾砺基础工程有限公司", HL, "f", was="{{分包单位}}"), " 具有承担下列工程的施工资质和能力，可以保证本工程按合同 ", V("YLM4-TJ06-2024-019", GK, "f", was="{{总包合同编号}}"), " 的约定进行施工。分包后我方仍承担总包责任。")
f.sched("分包工程名称（部位）|分包工程量|分包合同额|分包班组人数", [V("柳塘站地下连续墙", TZ, "f"), V("5 860 m³", HL, "s", "5860 m³", "5860m³", "地下连续墙 5 860 m³"), V("2316.80", TZ, "n", "2316.80万元", "2316.80 万元"), O("资料中没有人数")], *[[O("本次只报一项分包工程") for _ in range(4)] for _ in range(2)])
f.kv(["营业执照代码", V("91430902MA4R0J831D", HL, "f"), "法人代表", V("鲍青山", HL, "n")], ["资质类别及等级", V("地基基础工程专业承包壹级", HL, "n"), "资质证书号", V("D243090517", HL, "n")],
     ["资质有效期至", V("2028年4月16日", HL, "n"), "安全生产许可证号", V("(湘)JZ安许证字〔2022〕091350", HL, "n")], ["安许证有效期至", V("2025年12月8日", HL, "n"), "进场时间", V("2025年3月20日", HL, "n")],
     ["分包合同编号", V("TJ06-FB-07", TZ, "n"), "签约日期", V("2025年3月5日", TZ, "n")], ["分包现场负责人", V("巫启明", HL, "n"), "联系电话（负责人）", V("13900006621", HL, "n")], ["分包专职安全员", V("麦田", HL, "n"), "安全员证书号", O("分包安全员证号没有写明")],
     ["分包项目技术负责人", O("没有写明；总包的人不算"), "开户行及账号", O("资料中没有")], ["近三年业绩", N(["莲桥站"], HL, "s", kind="narrative"), "履约评价得分", O("资料中没有")])
f.line("总包项目经理：", V("罗景程", RY, "n"), "  注册证号：", V("湘1432019202007716", RY, "n"), "  总包安全生产许可证：", V("(湘)JZ安许证字〔2023〕090417", QY, "n"))
f.line("审查意见（专业监理工程师）：", O("审批栏"))
f.kv(["专业监理工程师签字", O(SIG), "签字日期", O("审批栏")], ["审核意见（总监）", O("审批栏"), "盖章", O(SIG)])
f.save()

f = Form("zh-concrete-pour-order", "zh", "沅岭轨道", "四号线土建06标", "混凝土浇筑令", "________", "SimSun")
f.header("标段：", V("沅岭市轨道交通4号线一期工程土建施工06标", GK, "f", was="{{标段名称}}"))
f.kv(["浇筑部位", V("柳塘站顶板第3段", PB, "n"), "轴线范围", V("11～15", YJ, "n", "11~15", "轴线11～15")], ["浇筑令编号", O("资料中没有编号"), "计划方量", V("640立方米", YJ, "n", "640 m³", "640m³", "约640立方米", "640")],
     ["开盘时间", V("2025年7月17日20时", YJ, "n"), "预计完成时间", V("次日10时", YJ, "n", "2025年7月18日10时", "7月18日10时")], ["砼强度等级", V("C35", PB, "n"), "抗渗等级", V("P8", PB, "s")],
     ["坍落度要求", V("180±20 mm", PB, "n", "180±20mm", "180±20"), "水灰（胶）比", V("0.40", PB, "n")], ["商品砼厂家", V("临江永固混凝土有限公司", PB, "f"), "配合比编号", V("HPB-2025-0713", PB, "n")],
     ["外加剂名称", O("只有管廊项目的配合比写明"), "运距", O("资料中没有")], ["初凝", V("8 h 30 min", PB, "n", "8h30min"), "终凝", O("没有写明")], ["水泥用量（kg/m³）", V("298", PB, "n", "298 kg"), "砂率", O("没有写明")])
f.line("泵车：", V("56米汽车泵", YJ, "n", "两台56米汽车泵"), "  数量：", V("两台", YJ, "f", "2台", "2 台", "2"), "  位置：", V("基坑南侧", YJ, "f"))
f.line("入模温度上限：", V("30℃", YJ, "n", "30 ℃", "30°C"), "  标养试块（组）：", V("7", YJ, "n", "7组"), "  抗渗试件（组）：", V("2", YJ, "n", "2组"), "  同条件试块（组）：", O("没有写明"))
f.line("值班质检员：", V("甘霖", RY, "n"), "  质检员证号：", V("ZJ-2021-5580", RY, "n"), "  试验员：", O("没有试验员"), "  测量负责人：", O("只有管廊项目有"))
f.line("浇筑方式：", V("汽车泵", YJ, "n", ctl=["地泵", "汽车泵", "溜槽", "料斗"]), "  养护方式：", O("没有写明", ctl=["洒水覆盖", "薄膜", "养护剂", "蓄水"]))
f.line("隐蔽验收：", XO("没有验收记录"), " 钢筋　", XO("没有验收记录"), " 模板　", XO("没有验收记录"), " 预埋件")
f.kv(["项目总工程师", V("尉迟文", RY, "s"), "签发人（签字）", O(SIG)], ["监理旁站人员", O("旁站人员没有指定"), "监理批准（签字）", O(SIG)], ["实际开盘时间", O("浇筑后填写"), "实际浇筑量", O("浇筑后填写")])
f.save()

# ======== German: tunnel and building contractor, Switzerland
G = "gratbach/"
D(G + "Firmenblatt.docx", "Firmenblatt", KV("""Firma|Gratbach Untertagbau AG
Sitz|Schrundenstrasse 14, 6499 Oberschrunden
UID|CHE-417.905.226
MWST-Nr.|CHE-417.905.226 MWST
Telefon Zentrale|041 555 01 40
E-Mail|info@gratbach.example
IBAN|CH56 0483 5012 3456 7800 9
Geschäftsführer|Reto Amgwerd
Sicherheitsbeauftragter (SIBE)|Fabienne Zurgilgen
Betriebshaftpflicht|Alpensicht Versicherungen, Police 31.088.442, Deckung CHF 20'000'000"""))
D(G + "Geraetepark.csv", "", T("""Gerät|Typ|Inventar-Nr.|Kalibriert bis|Einsatz
Hohlkolbenpresse|Spannag HK 60|GB-4471|30.11.2025|Vordermatt
Messuhr|Präzimo 50 mm|GB-4490|30.11.2025|Vordermatt
Hohlkolbenpresse|Spannag HK 30|GB-3907|31.05.2025|Lindenrain
Nassspritzmobil|Nebulit 500|GB-2218|-|Vordermatt"""))
Z = G + "zulaufstollen-vordermatt/"
D(Z + "Vertragsdaten.pdf", "Vertragsdaten", KV("""Objekt|Zulaufstollen Vordermatt, Los 2
Bauherrschaft|Kraftwerke Vordermatt AG
Adresse Bauherrschaft|Talweg 3, 6488 Vordermatt
Projektverfasser|Firnstein Ingenieure AG
Örtliche Bauleitung|Kastell Baumanagement GmbH
Unternehmer|Gratbach Untertagbau AG
Werkvertrag vom|14.06.2024
Vertrags-Nr.|KVM-L2-0087
Werkvertragssumme exkl. MWST|CHF 23'418'600.00
Rabatt|3,0 %
Skonto|2,0 % innert 30 Tagen
MWST-Satz|8,1 %
Teuerungsabrechnung|nach Produktionskostenindex
Gemeinde|Vordermatt
Koordinaten Portal|2 688 415 / 1 171 960"""))
D(Z + "Beteiligte.xlsx", "Beteiligte Los 2", T("""Name|Funktion|Firma|Telefon
Urban Gnos|Baustellenchef|Gratbach Untertagbau AG|079 555 12 04
Seraina Caduff|Bauführerin|Gratbach Untertagbau AG|079 555 12 11
Milan Trajkovski|Polier Vortrieb|Gratbach Untertagbau AG|079 555 12 18
Corsin Balzer|Sprengbefugter (Ausweis C)|Gratbach Untertagbau AG|079 555 12 23
Ladina Frischknecht|Oberbauleiterin|Kastell Baumanagement GmbH|079 555 30 02
Beat Immoos|Projektingenieur|Firnstein Ingenieure AG|041 555 30 77
Valentin Aschwanden|Projektleiter Bauherr|Kraftwerke Vordermatt AG|041 555 30 90
Nadine Ruoss|Geologin|Gneisberg Geologie AG|041 555 31 15"""))
D(Z + "Nachtrag_07_Kalkulation.xlsx", "Nachtrag 7 – Kalkulation, Stand 11.08.2025", KV("""Nachtrag Nr.|7
Gegenstand|Zusätzliche Bauhilfsmassnahmen Störzone Tm 642–668
Bestellung durch|Bauleitung, Sitzungsprotokoll Nr. 31 vom 24.07.2025
Preisbasis|Werkvertrag, 01.04.2024
Terminfolge|12 Arbeitstage"""), T("""Pos.|Leistung|Menge|Einheit|Einheitspreis|Betrag
7.01|Rohrschirm Ø 114 mm, L = 15 m|31|Stk|1'940.00|60'140.00
7.02|Selbstbohranker R32, L = 6 m|96|Stk|218.00|20'928.00
7.03|Stahleinbau HEB 160|9|Stk|3'650.00|32'850.00"""), KV("""Total brutto|CHF 113'918.00
Rabatt 3,0 %|CHF 3'417.55
Total netto exkl. MWST|CHF 110'500.45
MWST 8,1 %|CHF 8'950.55
Total inkl. MWST|CHF 119'451.00"""))
D(Z + "entwurf/Nachtrag_08_Entwurf.md", "Nachtrag 8 – ENTWURF, nicht versandt", KV("""Gegenstand|Erschwernis Bergwasser ab Tm 700
Total netto exkl. MWST|CHF 64'200.00
Terminfolge|5 Arbeitstage"""))
D(Z + "Sitzungsprotokoll_31.docx", "Bausitzung Nr. 31 vom 24.07.2025", "Anwesend: L. Frischknecht, B. Immoos, U. Gnos, S. Caduff, N. Ruoss.", "Bei Tm 642 wurde eine kataklastische Störzone mit Bergwasserzutritt von 6 l/s angefahren. Die Bauleitung ordnet Rohrschirm, Selbstbohranker und Stahleinbau an; der Unternehmer reicht die Nachtragsofferte bis 15.08.2025 ein.", "Die Ausbruchklasse wird von III auf V geändert. Nächste Sitzung: 07.08.2025, 13.30 Uhr.")
D(Z + "Ankerliste_Zugversuche.xlsx", "Ankerzugversuche Serie AZ-12", T("""Anker|Tm|Ort|Typ|Länge|Prüfkraft|Verschiebung|Beurteilung
A-311|644.5|First|R32 Selbstbohranker|6.0 m|210 kN|4.8 mm|bestanden
A-318|649.0|Ulme links|R32 Selbstbohranker|6.0 m|210 kN|5.3 mm|bestanden
A-324|655.5|Ulme rechts|R32 Selbstbohranker|6.0 m|210 kN|11.7 mm|nicht bestanden"""), KV("""Prüfdatum|19.08.2025
Vorlast|20 kN
Haltezeit|5 min
Mörtel|Ankermörtel Fixolan M30
Mörtelalter|8 Tage
Zulässige Verschiebung|8.0 mm
Bruchlast Stab|280 kN"""))
D(Z + "Ankerliste_Zugversuche_AZ-11.csv", "", T("""Serie|AZ-11
Prüfdatum|02.07.2025
Anker|A-287
Tm|588.0
Prüfkraft|180 kN
Verschiebung|3.9 mm
Luftfeuchtigkeit|84 %"""))
D(Z + "Rettungskonzept_Rev_C.md", "Rettungskonzept Untertag, Rev. C vom 02.05.2025", KV("""Sammelplatz|Installationsplatz Portal, beim Magazincontainer
Treffpunkt Rettungsdienste|Kreisel Talweg / Werkstrasse
Fluchtkammer|Tm 480, 16 Personen, 24 h
Selbstretter|Sauerstoffselbstretter 30 min, 40 Stück im Portalcontainer
Grubenwehr|Stützpunkt Oberschrunden, 041 555 09 18
Anfahrtszeit Grubenwehr|45 min
Stollentelefon|Apparat 112
Funk Vortrieb|Kanal 7
Helikopterlandeplatz|Wiese Chlosterbiel, 2 688 290 / 1 172 105
Nächstes Spital|Kantonsspital Altenrüti, Spitalgasse 1
Lüftung|blasend, Lutte Ø 1800 mm, 38 m³/s"""), "Ersetzt Rev. B. Im Stollen halten sich höchstens 14 Personen auf. Die Präsenzkontrolle erfolgt mit Marken am Portal.")
D(Z + "abgeloest/Rettungskonzept_Rev_B.md", "Rettungskonzept Untertag, Rev. B vom 11.11.2024 (abgelöst)", KV("""Sammelplatz|Parkplatz Werkstrasse
Fluchtkammer|Tm 260, 12 Personen, 24 h
Grubenwehr|Stützpunkt Vordermatt, 041 555 09 02"""))
D(Z + "2025-08-20_Ersthelfer.eml", """From: Seraina Caduff <s.caduff@gratbach.example>
To: Urban Gnos <u.gnos@gratbach.example>
Subject: Ersthelfer und Notfallblatt
Date: Wed, 20 Aug 2025 07:48:00 +0200""", "Hoi Urban", "Für das Notfallblatt: Ersthelfer der Schicht A ist Tomasz Wilk, der Schicht B Andri Pfister. Der Defibrillator hängt neu im Mannschaftscontainer 2.", "Wechsel beim Vortrieb: Die Tagschicht dauert neu von 06.00 bis 15.00 Uhr. Gruss Seraina")
H = G + "werkhof-lindenrain/"
D(H + "Vertragsdaten.pdf", "Vertragsdaten", KV("""Objekt|Neubau Werkhof Lindenrain
Bauherrschaft|Gemeinde Lindenrain
Bauleitung|Studer Hüsler Architekten GmbH
Vertrags-Nr.|LR-2025-15
Werkvertragssumme exkl. MWST|CHF 4'107'300.00
Bauprogramm|Rohbau fertig 27.03.2026"""))
D(H + "Beteiligte.xlsx", "Beteiligte", T("""Name|Funktion|Telefon
Jost Nideröst|Polier|079 555 14 40
Carla Bernasconi|Kranführerin|079 555 14 43
Dr. Ines Hofstetter|Betriebsärztin|041 555 32 20"""))
D(H + "Notfallblatt.md", "Notfallblatt Werkhof", KV("""Sammelplatz|Parkfeld Nord
Kantonaler Gewässerschutz, Pikett|041 555 09 70
Gasversorger|041 555 09 81"""))
D(H + "Nachtrag_02.csv", "", T("""Nachtrag Nr.|2
Gegenstand|Zusätzliche Mikropfähle Achse D
Regieanteil|CHF 7'800.00
Total inkl. MWST|CHF 52'969.00"""))

VD, BT, NK, SP, AZ, RK, EH = "Vertragsdaten.pdf", "Beteiligte.xlsx", "Nachtrag_07_Kalkulation.xlsx", "Sitzungsprotokoll_31.docx", "Ankerliste_Zugversuche.xlsx", "Rettungskonzept_Rev_C.md", "2025-08-20_Ersthelfer.eml"
FB, GP = "/Firmenblatt.docx", "/Geraetepark.csv"
f = Form("ch-nachtragsofferte", "de", "gratbach", "zulaufstollen-vordermatt", "Nachtragsofferte Nr. 7 (Bestellungsänderung)", "____________________")
f.kv(["Bauobjekt", V("Zulaufstollen Vordermatt, Los 2", VD, "n"), "Werkvertrag Nr.", V("KVM-L2-0087", VD, "n")], ["Bauherr", V("Kraftwerke Vordermatt AG", VD, "n"), "Anschrift", V("Talweg 3, 6488 Vordermatt", VD, "n", label="Anschrift (Bauherr)")],
     ["Unternehmung", V("Gratbach Untertagbau AG", VD, "n"), "UID-Nr.", V("CHE-417.905.226", FB, "s")], ["Bauleitung (ÖBL)", V("Kastell Baumanagement GmbH", VD, "n"), "Ingenieur", V("Firnstein Ingenieure AG", VD, "f")],
     ["Vertragsabschluss", V("14.06.2024", VD, "f"), "Kostenstelle Bauherr", O("nirgends genannt")])
f.line("Betrifft: ", V("Zusätzliche Bauhilfsmassnahmen Störzone Tm 642–668", NK, "f", "Zusätzliche Bauhilfsmassnahmen Störzone Tm 642-668", was="[Gegenstand der Änderung eintragen]"))
f.line("Bestellt an der Bausitzung Nr. ", V("31", SP, "n", was="{{sitzung_nr}}"), " abgehalten am ", V("24.07.2025", SP, "n", was="{{sitzung_datum}}"), " – Eingabefrist: ", V("15.08.2025", SP, "f", was="{{frist}}"))
f.line("Begründung: ", N(["Störzone"], SP, "f", was="[angetroffene Verhältnisse in einem Satz beschreiben]"))
f.sched("Pos.|Beschrieb|Vorausmass|Einh.|EP CHF|Total CHF", *[[V(a, NK, "s"), V(b, NK, "f"), V(c, NK, "f"), V(d, NK, "s"), V(e, NK, "n"), V(g, NK, "n")] for a, b, c, d, e, g in
        [("7.01", "Rohrschirm Ø 114 mm, L = 15 m", "31", "Stk", "1'940.00", "60'140.00"), ("7.02", "Selbstbohranker R32, L = 6 m", "96", "Stk", "218.00", "20'928.00"), ("7.03", "Stahleinbau HEB 160", "9", "Stk", "3'650.00", "32'850.00")]], *[[O("Nachtrag 7 hat drei Positionen") for _ in range(6)] for _ in range(2)])
f.kv(["Bruttobetrag", V("CHF 113'918.00", NK, "n", "113'918.00")], ["./. Rabatt", V("CHF 3'417.55", NK, "n", "3'417.55")], ["Nettobetrag exkl. MWST", V("CHF 110'500.45", NK, "n", "110'500.45")], ["zuzüglich Mehrwertsteuer", V("CHF 8'950.55", NK, "f", "8'950.55")], ["Nachtragssumme inkl. MWST", V("CHF 119'451.00", NK, "n", "119'451.00")], ["davon Regiearbeiten", O("nur der Werkhof hat einen Regieanteil")])
f.line("Auswirkung auf die Termine: ", V("12 Arbeitstage", NK, "n"), "   Preisstand: ", V("01.04.2024", NK, "n", "Werkvertrag, 01.04.2024"), "   Skonto: ", V("2,0 %", VD, "s", "2 %", "2,0 % innert 30 Tagen"))
f.line("Neuer Fertigstellungstermin: ", O("nicht genannt"), "   Offerte gültig bis: ", O("nicht genannt"))
f.line("Entscheid der Bauherrschaft:  ", XO("Entscheid steht aus"), " bewilligt   ", XO("Entscheid steht aus"), " abgelehnt   ", XO("Entscheid steht aus"), " zurückgestellt")
f.kv(["Ort, Datum", O("Unterschriftsblock"), "Für die Unternehmung", O(SIG)], ["Visum Bauleitung", O(SIG), "Visum Bauherrschaft", O(SIG)])
f.save()

f = Form("ch-ankerpruefprotokoll", "de", "gratbach", "zulaufstollen-vordermatt", "Protokoll Ankerzugversuche – Serie AZ-12", "..............")
f.line("Baustelle: ", V("Zulaufstollen Vordermatt, Los 2", VD, "f", ctl="ff"), "   Prüfung vom: ", V("19.08.2025", AZ, "n", ctl="ff"), "   Wetter: ", O("untertag nicht erfasst", ctl="ff"))
f.kv(["Bauleitung", V("Kastell Baumanagement GmbH", VD, "n"), "Geologische Begleitung", V("Nadine Ruoss", BT, "n", "Gneisberg Geologie AG")], ["Verpressmörtel", V("Ankermörtel Fixolan M30", AZ, "n", "Fixolan M30"), "Alter des Mörtels", V("8 Tage", AZ, "n")],
     ["Vorspannkraft zu Beginn (Vorlast)", V("20 kN", AZ, "n"), "Beobachtungszeit", V("5 min", AZ, "f")], ["Grenzverschiebung", V("8.0 mm", AZ, "f", "8,0 mm", "8 mm"), "Bruchkraft des Stabes", V("280 kN", AZ, "n")], ["Bohrlochdurchmesser", O("nicht genannt"), "Rel. Luftfeuchte", O("nur bei Serie AZ-11 gemessen")])
f.p("Prüfmittel")
f.kv(["Presse, Typ", V("Spannag HK 60", GP, "n"), "Presse, Inv.-Nr.", V("GB-4471", GP, "n")], ["Kalibrierung gültig bis", V("30.11.2025", GP, "n"), "Wegaufnehmer, Inv.-Nr.", V("GB-4490", GP, "f")], ["Kraftmessdose, Inv.-Nr.", O("keine im Gerätepark"), "Pumpe, Typ", O("keine im Gerätepark")])
f.p("Messergebnisse")
f.sched("Anker-Nr.|Station (Tm)|Lage|l [m]|Last max.|Weg|Befund", *[[V(a, AZ, "n"), V(b, AZ, "n"), V(c, AZ, "f"), V("6.0", AZ, "f", "6,0", "6"), V("210 kN", AZ, "f", "210"), V(w, AZ, "f", w[:-3]), V(e, AZ, "f")] for a, b, c, w, e in
        [("A-311", "644.5", "First", "4.8 mm", "bestanden"), ("A-318", "649.0", "Ulme links", "5.3 mm", "bestanden"), ("A-324", "655.5", "Ulme rechts", "11.7 mm", "nicht bestanden")]], *[[O("drei Anker in der Serie AZ-12") for _ in range(7)]])
f.line("Ersatzanker für A-324, Nr.: ", O("kein Ersatzanker gesetzt"), "   versetzt am: ", O("kein Ersatzanker gesetzt"))
f.line("Verantwortliche Bauführung: ", V("Seraina Caduff", BT, "n"), "   Polier: ", V("Milan Trajkovski", BT, "n"), "   Prüfer: ", O("Prüfer nicht genannt"))
f.kv(["Unterschrift Prüfer", O(SIG), "Unterschrift Bauleitung", O(SIG)])
f.save()

f = Form("ch-notfallblatt-untertag", "de", "gratbach", "zulaufstollen-vordermatt", "Notfallblatt Untertagbaustelle – Aushang Portal", "________________")
f.line("Baustelle: ", V("Zulaufstollen Vordermatt, Los 2", VD, "f", was="{{Baustelle}}"), "  Gemeinde: ", V("Vordermatt", VD, "s", was="{{Gemeinde}}"), "  Koordinaten Portal: ", V("2 688 415 / 1 171 960", VD, "s", was="{{LV95}}"))
f.h("Alarmieren")
f.kv(["Stollentelefon intern", V("112", RK, "n", "Apparat 112"), "Funkkanal", V("Kanal 7", RK, "n", "7")], ["Grubenrettung, Tel.", V("041 555 09 18", RK, "f", "Stützpunkt Oberschrunden, 041 555 09 18"), "Eintreffen nach", V("45 min", RK, "f")],
     ["Baustellenchef, Tel.", V("079 555 12 04", BT, "s"), "Bauführerin, Tel.", V("079 555 12 11", BT, "s")], ["Oberbauleitung, Tel.", V("079 555 30 02", BT, "n"), "SIBE (Name)", V("Fabienne Zurgilgen", FB, "n")],
     ["Gewässerschutz-Pikett", O("nur beim Werkhof genannt"), "Betriebsarzt", O("nur beim Werkhof genannt")], ["Elektrizitätswerk, Störung", O("nicht genannt"), "Geschäftsführung (Name)", V("Reto Amgwerd", FB, "n")])
f.h("Retten")
f.line("Sammelplatz: ", V("Installationsplatz Portal, beim Magazincontainer", RK, "s"))
f.line("Einweisung der Ambulanz bei: ", V("Kreisel Talweg / Werkstrasse", RK, "f"))
f.line("Fluchtcontainer bei Tm: ", V("480", RK, "f", "Tm 480"), "  Plätze: ", V("16", RK, "f", "16 Personen"), "  Autonomie: ", V("24 h", RK, "f"))
f.line("Landeplatz Helikopter: ", V("Wiese Chlosterbiel", RK, "n"), "  Spital: ", V("Kantonsspital Altenrüti", RK, "n"))
f.line("Anzahl Selbstretter am Portal: ", V("40", RK, "n", "40 Stück"), "  Maximale Belegung des Stollens: ", V("14 Personen", RK, "f", "14"))
f.h("Erste Hilfe")
f.sched("Schicht|Nothelfer|Mobile", ["A", V("Tomasz Wilk", EH, "n"), O("Nummer nicht genannt")], ["B", V("Andri Pfister", EH, "n"), O("Nummer nicht genannt")], ["C", O("keine Schicht C"), O("keine Schicht C")])
f.line("AED-Standort: ", V("Mannschaftscontainer 2", EH, "f"), "  Sanitätsmaterial: ", O("Ort nicht genannt"))
f.line("Sprengstoffverantwortlicher: ", V("Corsin Balzer", BT, "f"), "  Sprengmittellager, Standort: ", O("nicht genannt"))
f.line("Lüftungsart: ", V("blasend", RK, "n", ctl=["blasend", "saugend", "kombiniert"]), "  Brandgas-Warnung: ", O("nicht beschrieben", ctl=["Stinkgas", "Sirene", "Funk"]))
f.kv(["Erstellt (Visum)", O(SIG), "Freigegeben (Visum)", O(SIG)], ["Aushang kontrolliert am", O("Kontrollvermerk"), "Nächste Überprüfung", O("nicht genannt")])
f.save()
