"""Makes the whole of this round (vaults, templates, labels). Run: python3 make.py
All firms, persons and numbers are invented. Source text of a document is a small markup:
  "# heading", "k :: v" (table of two columns), "| a | b" (table), "- bullet", else a paragraph."""
import csv, io, json, os, re, shutil, sys, zipfile
from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
import openpyxl
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.abspath(os.path.join(HERE, "../../../../.."))
REL = os.path.relpath(HERE, ROOT)
for sub in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, sub), ignore_errors=True)
os.makedirs(os.path.join(HERE, "templates"))
TEXT = {}            # (vault, path in vault) -> text
V = P = None         # vault and project being written


def vault(v, p=None):
    global V, P
    V, P = v, p


def place(name):
    rel = f"{P}/{name}" if P else name
    full = os.path.join(HERE, "vaults", V, rel)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    return rel, full


def blocks(text):
    out = []
    for line in text.strip().split("\n"):
        line = line.strip()
        if not line:
            out.append(("", None)); continue
        if line.startswith("# "): kind, val = "h", line[2:]
        elif line.startswith("- "): kind, val = "b", line[2:]
        elif line.startswith("| "): kind, val = "t", [c.strip() for c in line[2:].split(" | ")]
        elif " :: " in line: kind, val = "k", [c.strip() for c in line.split(" :: ", 1)]
        else: kind, val = "p", line
        if kind in "tk" and out and out[-1][0] == kind: out[-1][1].append(val)
        elif kind == "p" and out and out[-1][0] == "p": out[-1] = ("p", out[-1][1] + " " + val)
        else: out.append((kind, [val] if kind in "tk" else val))
    return [b for b in out if b[0]]


def steady(path):
    """The same bytes on every run."""
    src = zipfile.ZipFile(path)
    items = [(n, src.read(n)) for n in src.namelist()]
    src.close()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for n, data in items:
            if n == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2025-12-01T08:00:00Z", data)
            if n == "docProps/thumbnail.jpeg": pass
            z.writestr(zipfile.ZipInfo(n, (2025, 12, 1, 8, 0, 0)), data, zipfile.ZIP_DEFLATED)


def shade(cell, fill="E7EBEF"):
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>'))


def d_docx(name, text, head=""):
    rel, full = place(name); TEXT[V, rel] = text
    d = Document()
    if head: d.sections[0].header.paragraphs[0].text = head
    for kind, val in blocks(text):
        if kind == "h": d.add_heading(val, 2)
        elif kind == "b": d.add_paragraph(val, style="List Bullet")
        elif kind == "p": d.add_paragraph(val)
        else:
            t = d.add_table(0, len(val[0])); t.style = "Table Grid"
            for r in val:
                cells = t.add_row().cells
                for c, v in zip(cells, r): c.text = v
    d.save(full); steady(full)


def d_md(name, text):
    rel, full = place(name); TEXT[V, rel] = text
    out = []
    for kind, val in blocks(text):
        if kind == "h": out.append("## " + val)
        elif kind == "b": out.append("- " + val)
        elif kind == "p": out.append(val)
        elif kind == "k": out.append("\n".join(f"- **{k}:** {v}" for k, v in val))
        else:
            w = len(val[0])
            out.append("\n".join(["| " + " | ".join(val[0]) + " |", "|" + "---|" * w] + ["| " + " | ".join(r) + " |" for r in val[1:]]))
    open(full, "w", encoding="utf-8").write("\n\n".join(out) + "\n")


def d_pdf(name, head, foot, text, size=A4, font="Helvetica", bold="Helvetica-Bold"):
    rel, full = place(name); TEXT[V, rel] = f"{head}\n{foot}\n{text}"
    wrap = "CJK" if font.startswith("ST") else None
    body = ParagraphStyle("b", fontName=font, fontSize=9.5, leading=13, wordWrap=wrap)
    small = ParagraphStyle("s", parent=body, fontSize=8.5, leading=11)
    strong = ParagraphStyle("k", parent=small, fontName=bold)
    h = ParagraphStyle("h", parent=body, fontName=bold, fontSize=11.5, leading=16, spaceBefore=7)
    esc = lambda s: s.replace("&", "&amp;").replace("<", "&lt;")
    def deco(c, doc):
        c.saveState(); c.setFont(font, 8); w, hh = size
        c.drawString(56, hh - 34, head); c.drawString(56, 28, foot); c.drawRightString(w - 56, 28, str(doc.page)); c.restoreState()
    flow = []
    width = size[0] - 112
    for kind, val in blocks(text):
        if kind == "h": flow.append(Paragraph(esc(val), h))
        elif kind == "b": flow.append(Paragraph("- " + esc(val), body))
        elif kind == "p": flow += [Paragraph(esc(val), body), Spacer(1, 5)]
        elif kind == "k":
            t = Table([[Paragraph(esc(a), strong), Paragraph(esc(b), small)] for a, b in val], colWidths=[width * .36, width * .64])
            t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), .25, colors.grey)])); flow += [t, Spacer(1, 6)]
        else:
            t = Table([[Paragraph(esc(c), strong if i == 0 else small) for c in r] for i, r in enumerate(val)], colWidths=[width / len(val[0])] * len(val[0]))
            t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")])); flow += [t, Spacer(1, 6)]
    SimpleDocTemplate(full, pagesize=size, leftMargin=56, rightMargin=56, topMargin=56, bottomMargin=50, invariant=1, title=head).build(flow, onFirstPage=deco, onLaterPages=deco)


def d_xlsx(name, **sheets):
    rel, full = place(name)
    wb = openpyxl.Workbook(); wb.remove(wb.active); txt = []
    for title, rows in sheets.items():
        ws = wb.create_sheet(title.replace("_", " "))
        for r in rows:
            ws.append(list(r)); txt.append(" | ".join("" if c is None else str(c) for c in r))
        for col in "ABCDEFGH": ws.column_dimensions[col].width = 24
        for row in ws.iter_rows():
            for c in row:
                if isinstance(c.value, float): c.number_format = "#,##0.00"
    TEXT[V, rel] = "\n".join(txt)
    wb.save(full); steady(full)


def d_csv(name, text, sep=","):
    rel, full = place(name)
    rows = [[c.strip() for c in l.split("|")] for l in text.strip().split("\n")]
    TEXT[V, rel] = "\n".join(" | ".join(r) for r in rows)
    with open(full, "w", encoding="utf-8", newline="") as fh: csv.writer(fh, delimiter=sep, lineterminator="\n").writerows(rows)


def d_eml(name, frm, to, date, subject, body, cc=""):
    from email.message import EmailMessage
    import email.policy
    rel, full = place(name)
    m = EmailMessage(policy=email.policy.default.clone(linesep="\n"))
    m["From"], m["To"] = frm, to
    if cc: m["Cc"] = cc
    m["Date"], m["Subject"] = date, subject
    m["Message-ID"] = "<" + re.sub(r"[^A-Za-z0-9]+", ".", name) + "@mail.example>"
    m.set_content(body.strip() + "\n", cte="8bit")
    TEXT[V, rel] = f"{frm}\n{to}\n{date}\n{subject}\n{body}"
    open(full, "wb").write(m.as_bytes())


# ---- labels -------------------------------------------------------------------------------------------
FORM = None
DIST = {"s": "same", "n": "near", "f": "far"}


def E(value, *alts, s, d="s", **kw):
    return dict(kw, expect=value, any_of=[a for a in alts if a != value], source=s, distance=DIST[d])


def C(*phrases, s, d="n", **kw):
    return dict(kw, contains=list(phrases), source=s, distance=DIST[d], kind=kw.get("kind", "narrative"))


def O(why, **kw):
    return dict(kw, open=True, why=why)


MONTHS = {"en": "January February March April May June July August September October November December".split(),
          "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
          "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()}


def dates(iso):
    y, m, d = iso.split("-"); mi, di = int(m), int(d); L = FORM.lang
    if L == "zh": return [f"{y}年{mi}月{di}日", f"{y}年{m}月{d}日", iso, f"{y}/{mi}/{di}", f"{y}/{m}/{d}", f"{y}.{m}.{d}", f"{y}.{mi}.{di}"]
    n = MONTHS[L][mi - 1]
    if L == "en":
        a = n[:3]
        both = [f"{n} {di}, {y}", f"{di} {n} {y}", f"{d} {n} {y}", iso, f"{a} {di}, {y}", f"{di} {a} {y}", f"{d}-{a}-{y}"]
        return (both + [f"{m}/{d}/{y}", f"{mi}/{di}/{y}"]) if FORM.us else ([both[1]] + [both[0]] + both[2:] + [f"{d}/{m}/{y}", f"{di}/{mi}/{y}", f"{d}.{m}.{y}", f"{d}/{m}/{y[2:]}"])
    if L == "fr": return [f"{d}/{m}/{y}", f"{di} {n} {y}", f"{d} {n} {y}", f"{di}/{mi}/{y}", f"{d}.{m}.{y}", f"{d}-{m}-{y}", iso] + ([f"1er {n} {y}"] if di == 1 else [])
    return [f"{d}.{m}.{y}", f"{di}.{mi}.{y}", f"{di}. {n} {y}", f"{d}. {n} {y}", iso]


def D(iso, s, d="s", also=(), **kw):
    v = dates(iso) + list(also); return E(*v, s=s, d=d, **kw)


def sums(x):
    L = FORM.lang; a = f"{abs(x):,.2f}"; whole = a[:-3]; short = [whole] if a.endswith(".00") else []
    if L == "fr":
        f = lambda t, sp: t.replace(",", sp).replace(".", ",")
        out = [f(a, " "), f(a, ""), a.replace(",", "_").replace(".", ",").replace("_", "."), a.replace(",", " "), a.replace(",", "")] + ([whole.replace(",", " "), whole.replace(",", ""), whole.replace(",", ".")] if short else [])
    elif L == "de": out = [t.replace(",", "'") for t in [a] + short] + [t.replace(",", "") for t in [a] + short] + [t.replace(",", " ") for t in [a] + short]
    else: out = [a] + short + [t.replace(",", "") for t in [a] + short]
    if not short:
        out += [a.replace(",", "").rstrip("0")] + ([a.replace(",", "").rstrip("0").replace(".", ",")] if L == "fr" else [])
    if L == "zh": out += [t + u for t in out[:] for u in ("元", "元整")] + [f"{abs(x) / 1e4:g}万元"]
    return list(dict.fromkeys(out))


def M(x, s, d="s", **kw):
    v = sums(x); return E(*v, s=s, d=d, **kw)


W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
UID = 0


def sdt(run_parent, slot):
    """A content control in a paragraph."""
    global UID
    UID += 1
    cc, mark = slot["cc"], slot.get("m", "")
    x = lambda t: t.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    inner = {"text": "<w:text/>", "date": '<w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-US"/></w:date>',
             "drop": "<w:dropDownList>" + "".join(f'<w:listItem w:displayText="{x(o)}" w:value="{x(o)}"/>' for o in slot.get("opts", [])) + "</w:dropDownList>",
             "check": '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'}[cc]
    plc = "" if cc == "check" else "<w:showingPlcHdr/>"
    rpr = "" if cc == "check" else '<w:rPr><w:color w:val="808080"/></w:rPr>'
    alias = x(slot.get("alias", slot.get("l", "")))
    el = parse_xml(f'<w:sdt {nsdecls("w")} xmlns:w14="{W14}"><w:sdtPr><w:alias w:val="{alias}"/><w:id w:val="{710000 + UID}"/>{plc}{inner}</w:sdtPr>'
                   f'<w:sdtContent><w:r>{rpr}<w:t xml:space="preserve">{x(mark)}</w:t></w:r></w:sdtContent></w:sdt>')
    run_parent.append(el)
    slot["_el"] = el
    slot.setdefault("kind", "content_control")


collapse = lambda s: re.sub(r"\s+", " ", s).strip()


class Form:
    def __init__(self, name, lang, vlt, project, title, us=False, font=None, head=None):
        global FORM
        self.name, self.lang, self.vault, self.project, self.us = name, lang, vlt, project, us
        self.doc = Document(); self.slots = []; FORM = self
        if font:
            st = self.doc.styles["Normal"]; st.font.name = font; st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        if head: self.doc.sections[0].header.paragraphs[0].text = head
        self.doc.add_heading(title, 1)

    def h(self, text): self.doc.add_heading(text, 2)

    def t(self, text, italic=False):
        self.doc.add_paragraph().add_run(text).italic = italic

    def fill(self, par, text, slots, label=None):
        """Paragraph with marks ‹…›; one slot for each."""
        bits = re.split(r"‹(.*?)›", text)
        slots = list(slots); fixed = ""
        for i, bit in enumerate(bits):
            if i % 2 == 0:
                if bit: par.add_run(bit)
                fixed = bit; continue
            s = slots.pop(0); s["m"] = bit
            s.setdefault("l", (label or collapse(fixed).rstrip(":：").strip())[-70:])
            self.slots.append(s)
            if "cc" in s: sdt(par._p, s)
            else:
                par.add_run(bit)
                s["_p"], s["_pre"], s["_post"] = par._p, bits[i - 1], bits[i + 1]
                s["_before"] = "".join(bits[:i])
                s.setdefault("kind", "placeholder" if re.search(r"[\[{<«]", bit) else "label")
        assert not slots, text

    def p(self, text, *slots, style=None): self.fill(self.doc.add_paragraph(style=style), text, slots)

    def tab(self, rows, kind="cell", head=False, shaded=True):
        """Cells: text, slot (its mark in m), or (text with ‹›, slot, ...)."""
        t = self.doc.add_table(len(rows), max(len(r) for r in rows)); t.style = "Table Grid"
        width = max(len(r) for r in rows)
        for i, r in enumerate(rows):
            cells = list(t.rows[i].cells)
            if len(r) < width:
                m = cells[len(r) - 1].merge(cells[-1]); cells = cells[:len(r) - 1] + [m]
            for j, c in enumerate(r):
                par = cells[j].paragraphs[0]
                if isinstance(c, str):
                    par.add_run(c).bold = (head and i == 0) or None
                    if shaded and c and (head and i == 0 or not head and j % 2 == 0): shade(cells[j])
                    continue
                lab = next((x for x in r[:j][::-1] if isinstance(x, str) and x), None)
                if head: lab = r[0] if width == 2 and isinstance(r[0], str) else f"{rows[0][j]} ({r[0] if isinstance(r[0], str) and r[0] else 'row ' + str(i)})"
                if lab is None: lab = next((q[j] for q in rows[:i][::-1] if len(q) > j and isinstance(q[j], str)), "")
                if isinstance(c, tuple): self.fill(par, c[0], c[1:], lab); continue
                c.setdefault("l", collapse(lab)[:70]); mark = c.get("m", "")
                self.slots.append(c)
                if "cc" in c: sdt(par._p, c); continue
                if mark: par.add_run(mark)
                c["_tc"] = cells[j]._tc
                c.setdefault("kind", "placeholder" if re.search(r"[\[{<«]", mark) and kind == "cell" else kind)
        self.doc.add_paragraph()

    def save(self):
        doc, body = self.doc, self.doc.element
        rel = f"{REL}/templates/{self.name}.docx"
        doc.core_properties.author = "Forms"; doc.core_properties.title = self.name
        tbls, ctls, pars = list(body.iter(qn("w:tbl"))), list(body.iter(qn("w:sdt"))), list(body.iter(qn("w:p")))
        texts = [collapse("".join(t.text or "" if t.tag == qn("w:t") else " " for t in p.iter(qn("w:t"), qn("w:tab"), qn("w:br")))) for p in pars]
        whole = "\n" + "\n".join(texts) + "\n"
        lines = [f"# Written by make.py.", f'template = {json.dumps(rel)}', f'vault = {json.dumps(REL + "/vaults/" + self.vault)}', f'project = {json.dumps(self.project)}', f'language = "{self.lang}"', ""]
        seen = {}
        for s in self.slots:
            part = '"word/document.xml"'
            if "_tc" in s:
                tr = s["_tc"].getparent(); tb = tr.getparent()
                n, i, j = tbls.index(tb), tb.findall(qn("w:tr")).index(tr), tr.findall(qn("w:tc")).index(s["_tc"])
                find = f"{{ part = {part}, table = {n}, row = {i}, col = {j} }}"; at = f"table {n + 1}, row {i + 1}, column {j + 1}"
            elif "_el" in s:
                n = ctls.index(s["_el"]); find = f"{{ part = {part}, control = {n} }}"; at = f"content control {n + 1}"
            else:
                k = pars.index(s["_p"]); start = 1 + sum(len(x) + 1 for x in texts[:k])
                pre = collapse(s["_pre"]); off = len(collapse(s["_before"]))
                if not pre:
                    assert k and texts[k - 1], (self.name, s["l"]); after = texts[k - 1][-60:] + "\n"; goal = start
                else: after = pre[-60:].lstrip(); goal = start + off
                at_, nth = 0, -1
                while True:
                    q = whole.find(after, at_); assert q >= 0, (self.name, s["l"], after)
                    nth += 1; at_ = q + len(after)
                    if at_ == goal: break
                    assert at_ < goal, (self.name, after)
                post = collapse(s["_post"])
                find = f"{{ part = {part}, after = {json.dumps(after, ensure_ascii=False)}" + (f", before = {json.dumps(post[:60].rstrip(), ensure_ascii=False)}" if post else "") + (f", nth = {nth}" if nth else "") + " }"
                at = f"paragraph {texts[k][:40]!r}"
            key = (s["kind"], s["l"]); nth = seen.get(key, 0); seen[key] = nth + 1
            j = lambda v: json.dumps(v, ensure_ascii=False)
            lines += ["[[slot]]", f'kind = "{s["kind"]}"', f'label = {j(s["l"])}'] + ([f"nth = {nth}"] if nth else []) + [f"at = {j(at)}", f"find = {find}", f'was = {j(collapse(s.get("m", "")))}']
            if s.get("open"): lines += ["open = true", f'why = {j(s["why"])}']
            else:
                src = self.source(s["source"])
                if "expect" in s: lines += [f'expect = {j(s["expect"])}'] + ([f'any_of = {j(s["any_of"])}'] if s["any_of"] else [])
                else: lines += [f'contains = {j(s["contains"])}']
                lines += [f"source = {j(src)}", f'distance = "{s["distance"]}"']
                low = collapse(TEXT[self.vault, src]).lower().replace("\xa0", " ").replace("’", "'")
                vals = [s["expect"]] + s["any_of"] if "expect" in s else s["contains"]
                if "cc" not in s and not any(collapse(v).lower().replace("’", "'") in low for v in vals): print("not literally in source:", self.name, "|", s["l"], "|", vals[0], "|", src)
            lines.append("")
        full = os.path.join(ROOT, rel); doc.save(full); steady(full)
        open(os.path.join(HERE, self.name + ".toml"), "w", encoding="utf-8").write("\n".join(lines))

    def source(self, stem):
        hit = [p for v, p in TEXT if v == self.vault and (p.startswith(self.project + "/" + stem) or ("/" not in p and p.startswith(stem)))]
        assert len(hit) == 1, (self.name, stem, hit)
        return hit[0]


# ======================================================================================================
# Vault 1: an American contractor with an Irish subsidiary
# ======================================================================================================
vault("corrigan-vane")
d_docx("company-profile.docx", """
# Corrigan Vane Constructors, Inc.
General contractor for water, wastewater and public building work, founded 1978. Privately held.
Legal name :: Corrigan Vane Constructors, Inc.
Principal office :: 218 Windsor Forge Road, Hartford, CT 06114
Main telephone :: (860) 555-0142
E-mail :: office@corriganvane.example
State of incorporation :: Connecticut
CT Major Contractor registration :: MCO.0907712
Federal EIN :: 06-1557208
President :: Dale Corrigan
Surety :: Penrith Mutual Surety Company
General liability :: Great Quarry Insurance Co., policy GQ-4471902, expires June 30, 2026
Workers' compensation :: Great Quarry Insurance Co., policy WC-88120, expires June 30, 2026
Experience modification rate :: 0.84 (2025); 0.91 (2024)
# Corrigan Vane (Ireland) Limited
Wholly owned subsidiary, trading since 2017.
Registered office :: Unit 7, Ballyhale Business Park, Cork, T12 X9R4
Company registration number (CRO) :: 611482
VAT number :: IE3371904QH
Telephone :: +353 21 555 0170
E-mail :: cork@corriganvane.example
Managing director :: Sinéad Tuohy
Employer's liability :: Liffey Underwriting DAC, policy EL-IE-20318, expires 31 October 2026
Public liability :: Liffey Underwriting DAC, policy PL-IE-20319, EUR 6.5 million any one event, expires 31 October 2026
""", head="Corrigan Vane – company profile, revised September 2025")
d_csv("staff-directory.csv", """
Name|Position|Entity|Assigned to|Mobile|E-mail|Tickets and certificates
Marcus Oyelaran|Project Manager|US|tolland-wtp|(860) 555-0161|m.oyelaran@corriganvane.example|PMP
Beth Lindqvist|Superintendent|US|tolland-wtp|(860) 555-0163|b.lindqvist@corriganvane.example|OSHA 30; Confined space
Raul Pimentel|Project Engineer|US|tolland-wtp|(860) 555-0168|r.pimentel@corriganvane.example|EIT
Kim Stadler|Corporate Safety Manager|US|all US projects|(860) 555-0150|k.stadler@corriganvane.example|CSP; OSHA 500
Aoife Brannigan|Contracts Manager|Ireland|carrigmore-school|+353 86 555 0121|a.brannigan@corriganvane.example|MCIOB
Declan Hoey|Site Manager|Ireland|carrigmore-school|+353 86 555 0125|d.hoey@corriganvane.example|Safe Pass SP-771204; SMSTS
Niamh Garvey|Quantity Surveyor|Ireland|carrigmore-school|+353 86 555 0129|n.garvey@corriganvane.example|MSCSI
Tomasz Wilk|Appointed Person (lifting)|Ireland|carrigmore-school|+353 86 555 0133|t.wilk@corriganvane.example|AP course 04/2024
Orla Keating|Health and Safety Officer|Ireland|all Irish projects|+353 86 555 0140|o.keating@corriganvane.example|CMIOSH
""")
vault("corrigan-vane", "tolland-wtp")
d_pdf("contract-agreement.pdf", "Tolland Regional Water District - Contract TRWD-2024-07", "Agreement (Stipulated Price)", """
# Agreement between Owner and Contractor for Construction Contract (Stipulated Price)
This Agreement is by and between Tolland Regional Water District ("Owner"), 40 Reservoir Lane, Tolland Falls, CT 06084, and Corrigan Vane Constructors, Inc. ("Contractor"). It is effective April 14, 2025.
# Article 1 - Work and Project
The Work is generally described as replacement of filter underdrains and media in Filters 1 to 4, new concrete filter boxes 3 and 4, three new high-service pumps, and yard piping.
Project :: Quarry Hill Water Treatment Plant - Filter and High-Service Pump Upgrade
Site :: 1100 Quarry Hill Road, Tolland Falls, CT 06084
Contract No. :: TRWD-2024-07
Funding :: Drinking Water State Revolving Fund, loan no. DWSRF-2024-7311. American Iron and Steel requirements apply.
# Article 2 - Engineer
The Project has been designed by Ashby Merrow Engineers, P.C. ("Engineer"), 9 Canal Street, Suite 300, New Haven, CT 06510, Engineer's project number 23-1184. The Resident Project Representative is Tim Fazio. The Owner is represented by Janet Kowalczyk, P.E., District Engineer.
# Article 3 - Contract Times
The Contract Times commence to run on the date of the Notice to Proceed, May 5, 2025. The Work will be substantially complete within 540 days, that is on or before October 27, 2026, and completed and ready for final payment within 585 days, that is on or before December 11, 2026.
Liquidated damages: $1,800 for each day after the time for Substantial Completion; $900 for each day after the time for final payment.
# Article 4 - Contract Price and payment
Contract Price :: $8,412,600.00
Retainage :: 5 percent of Work completed and stored materials
Applications for Payment :: by the 25th day of each month
Progress payments :: within 30 days of recommendation
Correction period :: one year from Substantial Completion
""", LETTER)
d_xlsx("pay-application-06.xlsx", Summary=[
    ("Application for Payment", "Contract TRWD-2024-07"), ("Application number", 6), ("Period to", "11/30/2025"), ("Application date", "12/01/2025"), ("Status", "Recommended by Engineer 12/05/2025"),
    ("Original Contract Price", 8412600.0), ("Net change by Change Orders", 96430.0), ("Current Contract Price", 8509030.0), ("Total completed and stored to date", 3946200.0),
    ("of which materials presently stored", 312400.0), ("Retainage (5%)", 197310.0), ("Total earned less retainage", 3748890.0), ("Less previous payments", 3180000.0), ("Amount due this application", 568890.0), ("Balance to finish, including retainage", 4760140.0)],
    Schedule_of_Values=[("Item", "Description", "Scheduled value", "Completed and stored", "Percent"), (1, "General conditions", 640000.0, 345600.0, "54%"), (2, "Demolition", 310600.0, 310600.0, "100%"),
    (3, "Concrete filter structures", 2480000.0, 1810400.0, "73%"), (4, "Filter underdrain and media", 1386000.0, 207900.0, "15%"), (5, "High-service pumps", 1215000.0, 486000.0, "40%"), (6, "Yard piping", 742000.0, 519400.0, "70%"),
    (7, "Electrical and I&C", 1639000.0, 195000.0, "12%"), ("CO", "Change orders 1 to 3", 96430.0, 71300.0, "74%"), ("", "Total", 8509030.0, 3946200.0, "46.4%")])
d_xlsx("pay-application-07-DRAFT.xlsx", Summary=[("DRAFT - not submitted", "for internal review R. Pimentel"), ("Application number", 7), ("Period to", "12/31/2025"), ("Total completed and stored to date", 4381500.0), ("Retainage (5%)", 219075.0), ("Amount due this application", 413535.0)])
d_xlsx("change-order-log.xlsx", Change_orders=[("No.", "Origin", "Description", "Amount", "Days", "Status", "Date approved"),
    ("CO-01", "PCO-03", "Rock excavation, yard piping", 41280.0, 4, "Approved", "07/22/2025"), ("CO-02", "PCO-05", "Credit, aluminum handrail at filter gallery", -6850.0, 0, "Approved", "09/03/2025"),
    ("CO-03", "PCO-08", "Temporary bypass pumping, extended", 62000.0, 6, "Approved", "10/29/2025"), ("CO-04", "PCO-11", "Dewatering and stone mat at clearwell subgrade", 38715.0, 5, "Recommended, awaiting Owner", ""),
    ("", "PCO-12", "Harmonic filters for pump VFDs", 27900.0, "", "Estimate only, being priced", "")],
    Times=[("Approved change orders to date, amount", 96430.0), ("Approved change orders to date, days", 10), ("Substantial Completion, adjusted by CO-01 to CO-03", "11/06/2026"), ("Contract price before CO-04", 8509030.0)])
d_eml("2025-12-08 RE PCO-11 clearwell dewatering.eml", "Priya Nandakumar <pnandakumar@ashbymerrow.example>", "Marcus Oyelaran <m.oyelaran@corriganvane.example>", "Mon, 08 Dec 2025 15:12:00 -0500", "RE: PCO-11 clearwell dewatering - Engineer's recommendation", """
Marcus,

We have reviewed your proposal of November 24 for PCO-11 ($44,190.00 and 8 days). Pump standby
is not compensable and the markup on the stone was above the 15 percent allowed. We will recommend
$38,715.00 and 5 days to the District as Change Order 4. With it the Contract Price becomes
$8,547,745.00 and the date for Substantial Completion becomes November 11, 2026. Final completion
would be December 26, 2026.

Basis: groundwater was met at elevation 412.6 ft against 408.0 ft in the geotechnical report
(boring B-4), a differing site condition under paragraph 5.04 of the General Conditions. See our
answer to RFI-019.

The change order form is yours to fill; please do not date it until Janet has it on the Board's
agenda. It will be drafted as a lump sum.

Priya Nandakumar, P.E.
Project Manager, Ashby Merrow Engineers, P.C.
(203) 555-0117
""", cc="Tim Fazio <tfazio@ashbymerrow.example>, Janet Kowalczyk <jkowalczyk@trwd.example>")
d_csv("rfi-log.csv", """
RFI No.|Subject|Reference|Sent|Needed by|Answered|Status|Ball in court
016|Filter 3 gullet reinforcement conflict|S-204|10/06/2025|10/16/2025|10/14/2025|Closed|
017|Butterfly valve actuator voltage|E-301|10/20/2025|10/30/2025|10/29/2025|Closed|
018|Clearwell hatch clear opening|A-102|11/10/2025|11/20/2025||Open|Engineer
019|Groundwater above expected level at clearwell|C-105|11/12/2025|11/17/2025|11/21/2025|Closed|
020|Harmonic limits at utility service|E-110|11/24/2025|12/04/2025||Open|Engineer
""")
d_csv("submittal-register.csv", """
Submittal No.|Spec Section|Description|Supplier|Revision|Date sent|Date returned|Action
03 30 00-004|03 30 00|Concrete mix design 4500 psi|Hollis Ready Mix|0|06/02/2025|06/13/2025|Approved
43 23 31-001|43 23 31|High-service pumps, seismic anchorage calculations|Northfork Process Equipment, LLC|0|08/18/2025|09/02/2025|Approved as noted
43 23 31-002|43 23 31|High-service pumps, product data and certified curves|Northfork Process Equipment, LLC|0|08/18/2025|09/08/2025|Revise and resubmit
43 23 31-002|43 23 31|High-service pumps, product data and certified curves|Northfork Process Equipment, LLC|1|12/10/2025||
46 61 13-001|46 61 13|Filter media and underdrain blocks|Beldane Filtration Corp.|0|07/14/2025|08/04/2025|Approved
""")
d_pdf("high-service-pump-data.pdf", "Talcott Pump Works - Data sheet DS-25-0611 rev B", "Prepared for Northfork Process Equipment, LLC, quotation NPE-Q-25-0611", """
# Vertical turbine pumps, Quarry Hill WTP
Three identical units offered under Section 43 23 31. Certified curves attached under separate cover (curve no. C-8814).
Equipment tags :: HSP-1, HSP-2, HSP-3
Manufacturer :: Talcott Pump Works, Marlow Station, Ohio
Model :: TVT-14H, 3 stages
Rated capacity :: 2,800 gpm
Total dynamic head at rated capacity :: 215 ft
Shutoff head :: 318 ft
Maximum runout :: 3,650 gpm
Pump efficiency at rated point :: 83.5 percent (guaranteed 82.0 percent)
NPSH required :: 18 ft
Speed :: 1,770 rpm
Motor :: 200 hp, 460 V, 3 phase, premium efficiency, inverter duty
Bowl :: cast iron, ASTM A48 Class 30, glass lined
Impeller :: bronze, ASTM B584 C87600
Line shaft :: 416 stainless steel
Unit weight, pump and motor :: 5,640 lb
# Certification and supply
All wetted components are certified to NSF/ANSI 61. Bowls, column and discharge head are cast and fabricated in Ohio; the American Iron and Steel letter is dated 2025-11-19. Delivery is 26 weeks after return of the approved submittal, ex works. Warranty is 24 months from start-up. Hydrostatic shop test at 250 psi, unwitnessed.
Rev A of this sheet showed cast iron impellers; rev B changes them to bronze as the Engineer asked.
""", LETTER)
d_docx("OAC-meeting-14-minutes.docx", """
# Owner - Architect/Engineer - Contractor meeting no. 14
Date and place :: Wednesday, December 3, 2025, 10:00 a.m., site trailer
Present :: J. Kowalczyk (Owner); P. Nandakumar, T. Fazio (Engineer); M. Oyelaran, B. Lindqvist, R. Pimentel (Contractor)
# 14.1 Safety
No recordable incidents to date; one near miss in November (unsecured formwork panel). Hours worked in November: 4,180. Hours to date 31,240.
# 14.2 Schedule
Schedule update 6 (data date November 30, 2025) was handed over. Work is 46.4 percent complete by cost against 49.0 percent planned. The critical path runs through the clearwell subgrade. Contractor reports 7 days of float lost on Filter 4.
# 14.3 Work done in November
Walls of Filter 4 were placed on November 5 and stripped; the 24-inch raw water main was tied in; rough-in of the electrical room began.
# 14.4 Work planned for December
Underdrain installation in Filter 3, backfill at the clearwell, setting of pump bases.
# 14.5 Submittals and RFIs
Pump resubmittal 43 23 31-002 will come with bronze impellers; Engineer asked also for the AIS letter. RFI-018 and RFI-020 are overdue from the Engineer.
# 14.6 Concerns
The utility has not given a date for the new transformer; a late energization would hold up pump start-up. 
# 14.7 Next meeting
Wednesday, December 17, 2025, 10:00 a.m., site trailer.
""")
d_md("daily-reports/2025-12-09.md", """
# Daily field report, Tuesday December 9, 2025
Weather :: clear, 24 to 37 F, wind NW 10 mph
Superintendent :: Beth Lindqvist
Manpower :: Corrigan Vane 14; Tri-Notch Electric 5; Sable Dewatering 2
Equipment :: Excavator 35 t, 2 wellpoint pumps, boom pump (idle)
- Stone mat at clearwell 60 percent placed, 140 tons delivered, tickets in trailer.
- Electrician pulled feeder conduit in room 104.
- Visitor: T. Fazio, 1:00 to 2:30 p.m.
""")
d_pdf("concrete-cylinders-filter-4.pdf", "Eastern Seam Testing Laboratories", "Report ES-25-2287", """
# Compressive strength of cylinders, ASTM C39
Report no. :: ES-25-2287
Report date :: December 4, 2025
Placement :: Filter 4 walls, 62 cubic yards, placed November 5, 2025
Specified strength :: 4,500 psi at 28 days
Slump / air / temperature :: 4 in. / 5.8 percent / 61 F
| Age | Cylinder | Strength
| 7 days | 4A | 3,460 psi
| 28 days | 4B | 4,910 psi
| 28 days | 4C | 4,870 psi
Average at 28 days is 4,890 psi. The placement meets the specification.
""", LETTER)
d_md("site-safety-summary.md", """
# Safety summary, November 2025
Prepared by Kim Stadler on December 3, 2025.
Hours worked in November :: 4,310
Recordable incidents :: 0
First-aid cases :: 1 (cut finger, November 13)
Toolbox talks held :: 4
OSHA visits :: none
""")

CV = "corrigan-vane"
f = Form("us-change-order", "en", CV, "tolland-wtp", "CHANGE ORDER", us=True, head="Form C-941 (Owner's edition)")
f.t("To be prepared by the Contractor for PCO-11 and returned to the Engineer in three originals.")
f.tab([["Change Order No.:", E("4", "CO-04", "04", "CO-4", "CO 4", s="2025-12-08", d="n"), "Date of Issuance:", O("the Engineer asks that it be left undated")],
       ["Owner:", E("Tolland Regional Water District", s="contract-ag"), "Owner's Contract No.:", E("TRWD-2024-07", s="contract-ag")],
       ["Contractor:", E("Corrigan Vane Constructors, Inc.", "Corrigan Vane Constructors, Inc", s="contract-ag"), "Contractor's Project No.:", O("no job number of the Contractor in the vault; 23-1184 is the Engineer's")],
       ["Engineer:", E("Ashby Merrow Engineers, P.C.", "Ashby Merrow Engineers", s="contract-ag"), "Engineer's Project No.:", E("23-1184", s="contract-ag")],
       ["Project:", E("Quarry Hill Water Treatment Plant - Filter and High-Service Pump Upgrade", "Quarry Hill Water Treatment Plant", s="contract-ag"), "Effective Date of Change Order:", O("not yet approved by the Owner")]])
f.p("The Contract is modified as follows: ‹[describe the change]›", C("dewatering", "stone mat", s="change-order", d="n", kind="narrative"))
f.p("Reason for the change: ‹[state cause and the paragraph of the General Conditions]›", C("5.04", "differing site condition", "differing site conditions", "412.6", s="2025-12-08", d="f"))
f.p("Board resolution approving this change: ‹____________________›", O("the Board has not decided"))
f.p("Attachments: ‹____________________›", O("no list of attachments to the change order anywhere"))
f.h("Change in Contract Price")
f.tab([["Original Contract Price", M(8412600, s="contract-ag", m="$[        ]")], ["Net of previously approved Change Orders", M(96430, s="change-order", d="n", m="$[        ]")],
       ["Contract Price prior to this Change Order", M(8509030, s="change-order", d="n", m="$[        ]")], ["Increase of this Change Order", M(38715, s="2025-12-08", d="n", m="$[        ]")],
       ["Contract Price incorporating this Change Order", M(8547745, s="2025-12-08", d="n", m="$[        ]")], ["Amount of PCO-12 as agreed", O("PCO-12 is an estimate, being priced", m="$[        ]")]])
f.h("Change in Contract Times (calendar days)")
f.tab([["Original date for Substantial Completion", D("2026-10-27", s="contract-ag", d="s")], ["Days added by previously approved Change Orders", E("10", s="change-order", d="n")], ["Substantial Completion prior to this Change Order", D("2026-11-06", s="change-order", d="n")],
       ["Days added by this Change Order", E("5", s="2025-12-08", d="n")], ["Substantial Completion with this Change Order", D("2026-11-11", s="2025-12-08", d="n")], ["Ready for final payment with this Change Order", D("2026-12-26", s="2025-12-08", d="f")]])
f.p("Method of pricing: ‹☐› lump sum   ‹☐› unit prices   ‹☐› time and materials", E("☒", s="2025-12-08", d="n", cc="check", l="Method of pricing: lump sum"), O("the change is a lump sum", cc="check", l="Method of pricing: unit prices"), O("the change is a lump sum", cc="check", l="Method of pricing: time and materials"))
f.tab([["RECOMMENDED (Engineer)", "AUTHORIZED (Owner)", "RECEIVED (Contractor)"], [O("signature of the Engineer", m="By: ", l="Recommended, by"), O("signature of the Owner", m="By: ", l="Authorized, by"), O("signature of the Contractor", m="By: ", l="Received, by")],
       [O("date of an approval", m="Date: ", l="Recommended, date"), O("date of an approval", m="Date: ", l="Authorized, date"), O("date of receipt", m="Date: ", l="Received, date")]], shaded=False)
f.save()

f = Form("us-submittal-transmittal", "en", CV, "tolland-wtp", "Submittal Transmittal - Equipment", us=True, head="Ashby Merrow Engineers, P.C. - Form SUB-2")
f.t("One form per submittal. This transmittal: high-service pumps, product data, resubmission of December 10, 2025.", italic=True)
f.tab([["Submittal No.", E("43 23 31-002", s="submittal-reg"), "Revision", E("1", s="submittal-reg")], ["Specification section", E("43 23 31", s="submittal-reg"), "Date transmitted", D("2025-12-10", s="submittal-reg", d="s")],
       ["Action on previous revision", E("Revise and resubmit", s="submittal-reg", d="f", cc="drop", opts=["Choose an item.", "Approved", "Approved as noted", "Revise and resubmit", "Rejected"], m="Choose an item."), "Previous revision returned on", D("2025-09-08", s="submittal-reg", d="n")],
       ["Supplier / vendor", E("Northfork Process Equipment, LLC", "Northfork Process Equipment", s="submittal-reg"), "Vendor's reference", E("NPE-Q-25-0611", s="high-service", d="f")]])
f.h("From")
f.p("General contractor: ‹<company>›", E("Corrigan Vane Constructors, Inc.", "Corrigan Vane Constructors, Inc", s="contract-ag", d="n"))
f.p("Office address: ‹<street, city, state, ZIP>›", E("218 Windsor Forge Road, Hartford, CT 06114", "218 Windsor Forge Road", s="company-pro", d="n"))
f.p("State contractor registration: ‹<number>›", E("MCO.0907712", s="company-pro", d="s"))
f.p("Project engineer: ‹<name>›   Mobile: ‹<number>›", E("Raul Pimentel", s="staff"), E("(860) 555-0168", "860-555-0168", s="staff", d="s", l="Project engineer, mobile"))
f.p("Transmittal number: ‹____________›", O("transmittals are not numbered in the vault"))
f.h("Equipment data (at rated point, per unit)")
f.tab([["Item", "Data", "Item", "Data"], ["Equipment tags", E("HSP-1, HSP-2, HSP-3", s="high-service"), "Number of units", E("3", "three", s="high-service", d="f")], ["Manufacturer", E("Talcott Pump Works", s="high-service"), "Model", E("TVT-14H", s="high-service")],
       ["Design flow, gpm", E("2,800", "2800", s="high-service", d="n"), "TDH, ft", E("215", s="high-service", d="n")], ["Guaranteed efficiency", E("82.0 percent", "82.0", "82", "82.0%", "82%", s="high-service", d="s"), "NPSH available, ft", O("only NPSH required (18 ft) is stated")],
       ["Nameplate horsepower", E("200 hp", "200", s="high-service", d="n"), "Rotating speed", E("1,770 rpm", "1,770", "1770", "1770 rpm", s="high-service", d="n")], ["Impeller material", E("bronze", "ASTM B584 C87600", s="high-service", d="s"), "Sound level at 3 ft, dBA", O("no sound data")],
       ["Installed weight with base, lb", O("only pump and motor (5,640 lb) is given, without base"), "Motor manufacturer", O("motor maker not named")]])
f.h("Statements")
f.p("‹☐› Wetted parts are NSF/ANSI 61 certified    ‹☐› AIS letter obtained    ‹☐› Shop test will be witnessed", E("☒", s="high-service", d="n", cc="check", l="NSF/ANSI 61 certified"), E("☒", s="high-service", d="n", cc="check", l="AIS letter obtained"), O("the shop test is unwitnessed", cc="check", l="Shop test will be witnessed"))
f.p("Lead time after approval: ‹________› weeks", E("26", "26 weeks", s="high-service", d="n"))
f.p("Shop test date: ‹____________›", O("no date of the shop test"))
f.p("Required on site by: ‹____________›", O("no date by which the pumps are needed"))
f.p("Changes since the last revision: ‹[summarize]›", C("bronze", s="high-service", d="f"))
f.p("Contractor's review stamp, name: ‹____________›  Date of review: ‹____________›", O("review stamp, to be signed"), O("review stamp", l="Contractor's review stamp, date"))
f.tab([["Engineer's use only", "Received", "Reviewer", "Action code"], ["Submittal", O("for the Engineer", l="Received"), O("for the Engineer", l="Reviewer"), O("for the Engineer", l="Action code")]])
f.save()

f = Form("us-monthly-report", "en", CV, "tolland-wtp", "Contractor's Monthly Report - November 2025", us=True)
f.p("Owner: ‹{{owner}}›", E("Tolland Regional Water District", s="contract-ag"))
f.p("Plant and work: ‹{{project_name}}›", E("Quarry Hill Water Treatment Plant - Filter and High-Service Pump Upgrade", "Quarry Hill Water Treatment Plant", s="contract-ag", d="n"))
f.p("Job site: ‹{{site_address}}›", E("1100 Quarry Hill Road, Tolland Falls, CT 06084", "1100 Quarry Hill Road", s="contract-ag", d="n"))
f.p("State loan: ‹{{loan_no}}›", E("DWSRF-2024-7311", s="contract-ag", d="f"))
f.p("Prepared by Project Manager ‹{{pm}}› and Superintendent ‹{{super}}›, checked by ‹{{checker}}›.", E("Marcus Oyelaran", s="staff"), E("Beth Lindqvist", s="staff"), O("name of a checker", l="checked by"))
f.h("1. Key figures")
f.tab([["Figure", "This report"], ["Notice to Proceed", D("2025-05-05", s="contract-ag")], ["Percent complete, actual", E("46.4 percent", "46.4", "46.4%", s="OAC", d="n")], ["Percent complete, planned", E("49.0 percent", "49.0", "49", "49.0%", "49%", s="OAC", d="n")],
       ["Completed and stored to November 30", M(3946200, s="pay-application-06", d="s")], ["Retainage held", M(197310, s="pay-application-06", d="s")], ["Amount due for the month", M(568890, s="pay-application-06", d="n")], ["Paid to date before this month", M(3180000, s="pay-application-06", d="f")],
       ["Current Contract Price", M(8509030, s="pay-application-06")], ["Application No. 7 as submitted", O("application 7 is only a draft")], ["CO-04 approved on", O("CO-04 is not approved")], ["Forecast final cost to Owner", O("no forecast; CO-04 and PCO-12 are undecided")]])
f.h("2. Safety")
f.tab([["Hours worked this month", O("minutes say 4,180, safety summary says 4,310")], ["Hours worked since start", E("31,240", "31240", s="OAC", d="n")], ["Recordable incidents", E("0", "none", "no", s="site-safety")], ["First-aid cases", E("1", "one", s="site-safety")], ["Hours lost to weather this month", O("no weather losses recorded for November")]])
f.h("3. Open RFIs")
f.tab([["RFI No.", "Subject", "Needed by", "Waiting on"], [E("018", "18", "RFI-018", s="rfi-log", l="RFI No. (row 1)"), E("Clearwell hatch clear opening", s="rfi-log", l="Subject (row 1)"), D("2025-11-20", s="rfi-log", l="Needed by (row 1)"), E("Engineer", s="rfi-log", d="n", l="Waiting on (row 1)")],
       [E("020", "20", "RFI-020", s="rfi-log", l="RFI No. (row 2)"), E("Harmonic limits at utility service", s="rfi-log", l="Subject (row 2)"), D("2025-12-04", s="rfi-log", l="Needed by (row 2)"), E("Engineer", s="rfi-log", d="n", l="Waiting on (row 2)")],
       [O("only two RFIs are open", l="RFI No. (row 3)"), O("only two RFIs are open", l="Subject (row 3)"), O("only two RFIs are open", l="Needed by (row 3)"), ""]], kind="table_row", head=True)
f.h("4. Narrative")
f.p("Work accomplished in the month: ‹[two or three sentences]›", C("24-inch raw water main", "raw water main", "Filter 4", s="OAC", d="n"))
f.p("Work planned for next month: ‹[two or three sentences]›", C("underdrain", "pump bases", "backfill", s="OAC", d="n"))
f.p("Issues that may delay the work: ‹[describe]›", C("transformer", "energization", "clearwell subgrade", s="OAC", d="f"))
f.p("Average 28-day strength, Filter 4 walls: ‹________› psi (lab report ‹________›)", E("4,890", "4890", s="concrete", d="f"), E("ES-25-2287", s="concrete", d="n", l="lab report"))
f.p("Next progress meeting: ‹Click to enter a date.›", D("2025-12-17", s="OAC", d="n", cc="date", alias="Next meeting"))
f.p("Accepted for the Owner: ‹____________________›", O("acceptance signature"))
f.save()


vault(CV, "carrigmore-school")
d_pdf("letter-of-acceptance.pdf", "Ballintra Education and Training Board", "Letter of Acceptance BETB/2024/118", """
# Letter of Acceptance
3 February 2025
To Corrigan Vane (Ireland) Limited, Unit 7, Ballyhale Business Park, Cork, T12 X9R4.
Re: Carrigmore National School, eight-classroom extension and refurbishment, Carrigmore, Co. Cork. Contract reference BETB/2024/118, Public Works Contract for Building Works designed by the Employer (PW-CF1).
We accept your tender of 6 December 2024, as clarified on 17 January 2025.
# Schedule, part 1 (extract)
Employer :: Ballintra Education and Training Board, The Mall, Ballintra, Co. Cork
Employer's Representative :: Mulqueen Rossiter Architects, 14 Pope's Lane, Cork; acting through Fergal Mulqueen
Project Supervisor for the Design Process :: Mulqueen Rossiter Architects
Project Supervisor for the Construction Stage :: Corrigan Vane (Ireland) Limited
Civil and structural engineer :: Torc Structural Consulting
Contract Sum :: EUR 6,284,750.00 exclusive of VAT
VAT at 13.5 per cent :: EUR 848,441.25
Starting Date :: 3 March 2025
Date for Substantial Completion of the Works :: 26 June 2026
Rate of liquidated damages :: EUR 5,500 per week
Retention :: 3 per cent
Defects Period :: 12 months
Bond :: 12.5 per cent of the Contract Sum, Shannonside Guarantee plc, no. SG-B-77120
# Schedule, part 1K - delay events (extract)
Item 7: the discovery of asbestos that a competent contractor could not have foreseen: delay event yes, compensation event yes. Item 12: weather: delay event yes, compensation event no. Under sub-clause 10.3 the Contractor gives notice within 20 working days of becoming aware. Daily rate of delay cost tendered by the Contractor: EUR 1,460 per working day.
""")
d_xlsx("payment-claim-09.xlsx", Claim=[("Interim statement", 9), ("Valuation date", "30/11/2025"), ("Prepared by", "Niamh Garvey"), ("Status", "Issued to ER 02/12/2025"), ("Gross value of works executed", 3412860.0), ("Unfixed materials on site", 84200.0), ("Total", 3497060.0),
    ("Retention at 3%", 104911.8), ("Net cumulative", 3392148.2), ("Less previously certified (certificate 8)", 3002415.6), ("Due excl. VAT", 389732.6), ("VAT 13.5%", 52613.9), ("Due incl. VAT", 442346.5)],
    Breakdown=[("Section", "Contract", "To date"), ("Preliminaries", 702400.0, 402300.0), ("Substructure", 611900.0, 611900.0), ("Frame and stairs", 1088000.0, 815200.0), ("Envelope", 1341300.0, 722600.0), ("Internal and finishes", 1204150.0, 318860.0), ("Services", 1337000.0, 542000.0)])
d_csv("ncr-log.csv", """
NCR|Raised on|Raised by|Location|Description|Subcontractor|Disposition|Status|Closed on
005|09/09/2025|D. Hoey|Block A roof|Vapour barrier laps not taped|Kinlough Roofing Ltd|Rework|Closed|19/09/2025
006|14/10/2025|Torc Structural Consulting|Grid C/4|Holding-down bolts 12 mm off line|Lisbeg Formwork Ltd|Use as is, engineer's check TSC-31|Closed|28/10/2025
007|18/11/2025|Torc Structural Consulting|Ground beam GB4, grid D/2 to D/5|Cover to links 28 mm instead of 40 mm|Lisbeg Formwork Ltd|Repair|Open|
008|01/12/2025|D. Hoey|Block B first floor|Fire collars missing at 3 soil pipes|Ardrum Mechanical Ltd|Rework|Open|
""")
d_eml("2025-11-21 NCR 007 GB4 cover.eml", "Eimear Tansey <e.tansey@torcstructural.example>", "Declan Hoey <d.hoey@corriganvane.example>", "Fri, 21 Nov 2025 11:40:00 +0000", "NCR 007 - GB4 - cover", """
Declan,

Covermeter readings confirm what I saw at the inspection on the 18th: the cover at the soffit is
28 mm over a length of 7.2 m; drawing TSC-S-112 rev C02 asks for 40 mm nominal. The links had no
spacers on the bottom; the formwork gang used offcuts of timber which were knocked out during the
pour on 13 November.

Proposed repair is accepted in principle: hydrodemolish the soffit locally to 20 mm behind the
links, and reinstate with class R4 repair mortar, method statement to come from you. Please do not
load GB4 (no blockwork on it) until I have released it in writing. To stop it happening again we
expect plastic line spacers at 800 mm centres and a pre-pour check sheet signed by your foreman.

Eimear Tansey, CEng MIEI
Torc Structural Consulting
021 555 0199
""", cc="Fergal Mulqueen <f.mulqueen@mulqueenrossiter.example>")
d_eml("2025-11-07 asbestos boiler house.eml", "Aoife Brannigan <a.brannigan@corriganvane.example>", "Fergal Mulqueen <f.mulqueen@mulqueenrossiter.example>", "Fri, 07 Nov 2025 09:05:00 +0000", "Carrigmore NS - asbestos found in old boiler house - work stopped", """
Fergal,

Yesterday, 6 November, at about 14:20 our demolition gang lifted the lining of the ceiling in the
old boiler house (Block C) and met boarding that looks like asbestos insulating board. Work in
Block C was stopped at once and the room sealed. Clearfen Environmental Ltd took samples the same
evening. The refurbishment survey in the tender (survey by others, 2023) lists only 6 m2 of
asbestos cement sheet on the flue, nothing above the ceiling.

We will give notice under sub-clause 10.3 when we know the extent. Please take this as early
information and not as the notice.

Aoife
""", cc="Declan Hoey <d.hoey@corriganvane.example>")
d_pdf("clearfen-asbestos-report.pdf", "Clearfen Environmental Ltd - Report CE-2231", "INAB accredited laboratory - page", """
# Bulk sampling and removal record, boiler house, Carrigmore NS
Report no. :: CE-2231
Client :: Corrigan Vane (Ireland) Limited
Samples taken :: 6 November 2025, five
Result :: amosite in four of five samples; asbestos insulating board (AIB)
Extent :: 38 m2 of ceiling board above the plaster lining
Notification to the Health and Safety Authority :: 10 November 2025 (14 days shortened with consent)
Removal :: 18 to 21 November 2025, under full enclosure
Four-stage clearance, certificate of reoccupation :: 24 November 2025, no. CE-2231/R
Waste consignment :: 1.1 tonnes, double bagged, licensed facility
# Remarks
The board was concealed by a sound plasterboard lining and could not be seen in a non-intrusive survey. Block C may be re-entered from 25 November 2025.
""")
d_docx("site-meeting-11-minutes.docx", """
# Site meeting no. 11, Carrigmore NS
Date :: 26 November 2025, site office
Present :: F. Mulqueen (ER); E. Tansey (Torc); A. Brannigan, D. Hoey, N. Garvey (contractor)
# 11.2 Progress
Programme revision C (issued 18 September 2025) is the accepted programme. Demolition of Block C stood still from 6 to 24 November and began again on the 25th. That is 13 working days; contractor will claim 12, because the gang worked on 6 November until the find. Activity 3140, demolition of Block C, lies on the critical path. Site staff were re-employed on Block A snagging as far as possible.
# 11.3 Quality
NCR 007 discussed, repair method statement due from contractor by 5 December 2025. NCR 006 closed.
# 11.4 Lifting
Precast stair flights for core 2 to be lifted on 11 December 2025, The school stays open; no lifting while pupils arrive.
# 11.5 Commercial
Certificate 8 paid. Interim statement 9 to be issued first week of December. ER has not agreed the value of the asbestos removal; contractor's first figure was EUR 21,900, Clearfen's invoice is awaited.
# 11.6 Next meeting
10 December 2025.
""")
d_eml("2025-12-03 programme revision D.eml", "Declan Hoey <d.hoey@corriganvane.example>", "Aoife Brannigan <a.brannigan@corriganvane.example>", "Wed, 03 Dec 2025 16:30:00 +0000", "Draft programme rev D", """
Aoife,

Draft of revision D attached for your eyes only, not for issue yet. With the 12 days at Block C and
without acceleration, substantial completion moves from 26 June 2026 to 14 July 2026.

Declan
""")
d_pdf("lift-plan-LP-014.pdf", "Corrigan Vane (Ireland) Limited - Lift plan LP-014 rev 1", "Carrigmore NS - lift category: standard", """
# Lift plan LP-014, precast stair flights core 2
Lift plan no. :: LP-014 rev 1, 1 December 2025
Date and time of lift :: 11 December 2025, 09:30 to 13:00
Appointed person :: Tomasz Wilk
Lift supervisor :: Declan Hoey
Crane :: 60 t all-terrain mobile crane, fleet no. HC-22, Hanrahan Crane Hire Ltd
Crane operator :: Gerry Malone, CSCS CS-40917
Slinger/signaller :: Piotr Baran, CSCS CS-55201
Thorough examination (GA1) valid to :: 22 March 2026
Lifting accessories (GA3 / chain certificates) valid to :: 30 January 2026
# Loads
| Load | Weight t
| Stair flight SF-2, heaviest of four | 4.2
| Chains, spreader, hook block | 0.6
| Total for one lift | 4.8
Maximum radius :: 18 m
Rated capacity at 18 m :: 7.1 t
Utilisation :: 68 per cent
Maximum outrigger load :: 31 t, on mats 2.0 x 2.0 m
Ground :: compacted hardcore, allowable bearing pressure 150 kN/m2 (Torc letter of 27 November 2025)
Wind limit for the lift :: 9.8 m/s at boom head
# Hazards and controls
- Overhead line 10 kV on the north boundary, 22 m clear of the slewing circle; no slewing north of grid 2.
- Pupils in the yard: exclusion zone of 10 m with Heras fence; traffic marshal at the gate; no lifting from 08:45 to 09:15.
- Work at edge of stair core: double guard rail; harness for the two fixers.
# Superseded
Rev 0 planned the lift for 4 December with a 50 t crane at 16 m.
""")
d_md("safety-notices.md", """
# Safety information for Carrigmore NS
Emergency assembly point :: main gate, Chapel Road
First aiders on site :: Declan Hoey; Breda Lyne
Nearest A&E :: Mercygate Hospital, Cork, 19 km
Site working hours :: 08:00 to 17:30 Monday to Friday; Saturday to 13:00 by agreement
AF2 notification to the HSA :: 12 February 2025
Radio channel for lifting :: 4
""")

f = Form("ie-lifting-permit", "en", CV, "carrigmore-school", "Permit for a lifting operation", head="Part A is filled by the contractor at the latest one day before the lift")
f.tab([["Site", E("Carrigmore National School", "Carrigmore NS", s="letter", d="n"), "PSCS", E("Corrigan Vane (Ireland) Limited", "Corrigan Vane", s="letter", d="n")], ["Permit no.", O("permits are not numbered in the vault"), "Lift plan", E("LP-014", s="lift-plan", d="s")],
       ["What is lifted", C("stair flight", "stair flights", s="lift-plan", d="f", kind="cell"), "Date of lift", D("2025-12-11", s="lift-plan")], ["Permit valid from (hour)", E("09:30", "9:30", s="lift-plan", d="f"), "to (hour)", E("13:00", s="lift-plan", d="f")]])
f.h("People")
f.p("Appointed person: ‹............................›", E("Tomasz Wilk", s="lift-plan"))
f.p("Lift supervisor: ‹............................›   Supervisor's mobile: ‹....................›", E("Declan Hoey", s="lift-plan"), E("+353 86 555 0125", "086 555 0125", s="staff", d="f", l="Lift supervisor, mobile"))
f.p("Crane driver: ‹............................›   Driver's card no.: ‹....................›", E("Gerry Malone", s="lift-plan", d="n"), E("CS-40917", s="lift-plan", d="s", l="Crane driver, card no."))
f.p("Banksman: ‹............................›", E("Piotr Baran", s="lift-plan", d="f"))
f.p("Second banksman, if any: ‹............................›", O("only one slinger/signaller is named"))
f.h("Crane and load")
f.tab([["Crane hire firm", E("Hanrahan Crane Hire Ltd", "Hanrahan Crane Hire", s="lift-plan", d="n")], ["Fleet no.", E("HC-22", s="lift-plan")], ["Make and model", O("make is not stated, only class and fleet number")], ["Nominal capacity", E("60 t", "60", "60 tonnes", s="lift-plan", d="n", m="____ t")],
       ["Gross load incl. accessories", E("4.8 t", "4.8", "4.8 tonnes", s="lift-plan", d="n", m="____ t")], ["Radius, maximum", E("18 m", "18", s="lift-plan", d="s", m="____ m")], ["SWL at that radius", E("7.1 t", "7.1", "7.1 tonnes", s="lift-plan", d="n", m="____ t")], ["Degree of utilisation", E("68 per cent", "68", "68%", "68 %", s="lift-plan", d="s", m="____ %")],
       ["Largest outrigger reaction", E("31 t", "31", "31 tonnes", s="lift-plan", d="n")], ["Stop lifting at a wind speed of", E("9.8 m/s", "9.8", s="lift-plan", d="n")], ["GA1 expires on", D("2026-03-22", s="lift-plan", d="n")], ["Chains certified until", D("2026-01-30", s="lift-plan", d="n")], ["Crane arrives on site at (hour)", O("only the time of the lift is planned")], ["Hire firm's insurance, policy no.", O("only the contractor's own policies are known")]])
f.h("Checks")
f.p("‹☐› School informed in writing  ‹☐› Exclusion zone planned  ‹☐› Overhead line on or near site", O("no letter to the school in the vault", cc="check", l="School informed in writing"), E("☒", s="lift-plan", d="n", cc="check", l="Exclusion zone planned"), E("☒", s="lift-plan", d="n", cc="check", l="Overhead line on or near site"))
f.p("Ground bearing capacity: ‹______› kN/m² according to ‹______›", E("150", "150 kN/m2", "150 kN/m²", s="lift-plan", d="n"), E("Torc letter of 27 November 2025", "Torc", "Torc Structural Consulting", s="lift-plan", d="f", l="Ground bearing capacity according to"))
f.p("Muster point: ‹______________›   Radio channel: ‹____›", E("main gate, Chapel Road", "main gate", s="safety-not", d="n"), E("4", s="safety-not"))
f.p("Times at which no lifting is allowed: ‹[state times]›", E("08:45 to 09:15", "08:45-09:15", "8:45 to 9:15", "08:45 - 09:15", s="lift-plan", d="n", kind="instruction"))
f.h("Part B - authorisation")
f.tab([["Role", "Name", "Signature", "Date and time"], ["Permit issuer", O("authorisation"), O("signature"), O("date of signature")], ["Permit receiver", O("authorisation"), O("signature"), O("date of signature")], ["Cancelled by", O("cancellation, later"), O("signature"), O("date of signature")]], head=True)
f.save()

f = Form("ie-delay-notice", "en", CV, "carrigmore-school", "Notice of a Delay Event (sub-clause 10.3)")
f.t("To be addressed to the Employer's Representative. Delete nothing. Text between angle brackets is to be replaced.", italic=True)
f.p("To: ‹<Employer's Representative>›    Office of the Representative: ‹<address>›", E("Mulqueen Rossiter Architects", "Fergal Mulqueen", s="letter", d="s", l="To: Employer's Representative"), E("14 Pope's Lane, Cork", s="letter", d="n", l="Employer's Representative, address"))
f.p("Employer: ‹<Employer>›", E("Ballintra Education and Training Board", s="letter"))
f.p("Contract: ‹<title of the works>›  Standard form: ‹<PW-CF..>›  Contract reference: ‹<ref>›", E("Carrigmore National School, eight-classroom extension and refurbishment", "eight-classroom extension and refurbishment", "Carrigmore National School", s="letter", d="n", l="Contract, title of the works"), E("PW-CF1", s="letter", d="n", l="form of contract"), E("BETB/2024/118", s="letter", l="reference"))
f.p("Notice no.: ‹<no.>›    Date of notice: ‹<date>›", O("no number of a notice"), O("the notice is not yet given; the e-mail of 7 November says it is not the notice"))
f.tab([["Particulars", "Contractor's entry"], ["Contractor", E("Corrigan Vane (Ireland) Limited", s="letter")], ["CRO no.", E("611482", s="company-pro", d="s")], ["Contractor's contracts manager", E("Aoife Brannigan", s="staff", d="s")], ["Her e-mail", E("a.brannigan@corriganvane.example", s="staff", d="s")],
       ["Contractor became aware on", D("2025-11-06", s="2025-11-07", d="f", also=["6 November"])], ["Place of the event", C("boiler house", "Block C", s="2025-11-07", d="n", kind="cell")], ["Item of Schedule part 1K relied upon", E("7", "Item 7", s="letter", d="f")],
       ["Work stopped from", D("2025-11-06", s="site-meeting", d="s", also=["6 November"])], ["Work resumed on", D("2025-11-25", s="site-meeting", d="n", also=["25 November"])], ["Extension claimed, working days", E("12", "12 working days", s="site-meeting", d="n")], ["Programme activity affected", E("3140", s="site-meeting", d="n")],
       ["Accepted programme, revision", E("C", "Revision C", "rev C", s="site-meeting")], ["Date for Substantial Completion in the Contract", D("2026-06-26", s="letter")], ["Substantial Completion now expected, as notified to the ER", O("14 July 2026 stands only in an internal draft that is not for issue")], ["Demolition of Block C completed on", O("only the restart is recorded")], ["Inspector of the HSA", O("no inspector named")], ["Extension granted, working days", O("nothing is granted")]], head=True)
f.p("Description of the event: ‹[what was found, where, when]›", C("asbestos", s="2025-11-07", d="n"))
f.p("Why it could not be foreseen: ‹[refer to the survey in the tender]›", C("6 m2", "6 m²", "concealed", "plasterboard lining", "non-intrusive", s="clearfen", d="f"))
f.p("Quantity found: ‹________› m²; quantity in the tender survey: ‹________› m²", E("38", "38 m2", "38 m²", s="clearfen", d="n", l="Quantity found"), E("6", "6 m2", "6 m²", s="2025-11-07", d="n", l="quantity in the tender survey"))
f.p("Specialist: ‹____________________›, report no. ‹____________›, certificate of reoccupation dated ‹____________›", E("Clearfen Environmental Ltd", "Clearfen Environmental", s="clearfen", d="f"), E("CE-2231", s="clearfen", l="Specialist, report no."), D("2025-11-24", s="clearfen", l="certificate of reoccupation dated"))
f.p("Delay cost: daily rate EUR ‹________›; cost of removal EUR ‹________›", E("1,460", "1,460.00", "1460", s="letter", l="Delay cost, daily rate EUR"), O("a first figure not agreed; the invoice is awaited", l="Delay cost, cost of removal EUR"))
f.p("Compensation event: ‹Choose an item.›", E("Yes", s="letter", d="f", cc="drop", opts=["Choose an item.", "Yes", "No"], m="Choose an item.", alias="Compensation event"))
f.p("Measures to reduce the delay: ‹[describe]›", C("Block A", s="site-meeting", d="f"))
f.p("Signed for the Contractor: ‹____________________›", O("signature"))
f.p("Received by the Employer's Representative on: ‹____________›", O("date of receipt"))
f.save()

f = Form("ie-ncr", "en", CV, "carrigmore-school", "Non-conformance report")
f.t("This report: NCR 007.")
f.tab([["NCR no.", E("007", "7", s="ncr-log"), "Raised on", D("2025-11-18", s="ncr-log"), "Status", E("Open", s="ncr-log", cc="drop", opts=["-", "Open", "Closed"], m="-")],
       ["Found by (firm)", E("Torc Structural Consulting", "Torc", s="ncr-log", d="n"), "Engineer's name", E("Eimear Tansey", s="2025-11-21", d="f"), "Telephone", E("021 555 0199", s="2025-11-21", d="f")],
       ["Element", E("Ground beam GB4", "GB4", s="ncr-log", d="n"), "Grid", E("D/2 to D/5", "D/2-D/5", s="ncr-log", d="s"), "Drawing and rev.", E("TSC-S-112 rev C02", "TSC-S-112", s="2025-11-21", d="n")]], shaded=False)
f.tab([["Responsible subcontractor", E("Lisbeg Formwork Ltd", "Lisbeg Formwork", s="ncr-log", d="s")], ["Requirement", C("40 mm", "40mm", s="ncr-log", d="f", kind="cell")], ["As found", C("28 mm", "28mm", s="ncr-log", d="f", kind="cell")], ["Affected length", E("7.2 m", "7.2", s="2025-11-21", d="f")], ["Date of pour", D("2025-11-13", s="2025-11-21", d="n", also=["13 November"])],
       ["Root cause", C("spacers", "spacer", s="2025-11-21", d="f", kind="cell")], ["Disposition", E("Repair", s="ncr-log")], ["Corrective action", C("R4", "hydrodemolish", "hydrodemolition", "repair mortar", s="2025-11-21", d="n", kind="cell")], ["Preventive action", C("line spacers", "check sheet", s="2025-11-21", d="f", kind="cell")],
       ["Method statement due by", D("2025-12-05", s="site-meeting", d="n")], ["Method statement no.", O("not yet written")], ["Restriction until release", C("no blockwork", "not load", "blockwork", s="2025-11-21", d="f", kind="cell")], ["Cost of the repair", O("no cost stated")], ["Covermeter, serial no.", O("instrument not identified")], ["Engineer's written release of GB4 dated", O("release still awaited")], ["Repair carried out on", O("repair not yet done")], ["Concrete strength found", O("no strength result in this project")]])
f.h("Other reports still open")
f.tab([["NCR", "Location", "Defect", "Firm"], [E("008", "8", s="ncr-log", d="s", l="NCR (row 1)"), E("Block B first floor", s="ncr-log", l="Location (row 1)"), E("Fire collars missing at 3 soil pipes", s="ncr-log", d="n", l="Defect (row 1)"), E("Ardrum Mechanical Ltd", "Ardrum Mechanical", s="ncr-log", d="n", l="Firm (row 1)")],
       [O("only 007 and 008 are open", l="NCR (row 2)"), O("only 007 and 008 are open", l="Location (row 2)"), O("only 007 and 008 are open", l="Defect (row 2)"), O("only 007 and 008 are open", l="Firm (row 2)")]], kind="table_row", head=True)
f.h("Close-out")
f.p("Verified by: ‹________________›  Verified on: ‹________________›", O("verification, later"), O("verification, later", l="Verified on"))
f.p("Accepted by Employer's Representative (name): ‹________________›", O("acceptance, later"))
f.save()


# ======================================================================================================
# Vault 2: a French carpenter and roofer with a Belgian company
# ======================================================================================================
DM = "delsart-maroux"
vault(DM)
d_docx("presentation-societe.docx", """
# Entreprise Delsart-Maroux SAS
Charpente bois, couverture et bardage depuis 1961.
Forme et capital :: SAS au capital de 420 000 €
Siège social :: 27 rue des Scieurs-de-Long, 59223 Roncq-le-Vieux
SIRET :: 512 904 338 00027
TVA intracommunautaire :: FR31512904338
Téléphone :: 03 20 55 01 70
Courriel :: contact@delsart-maroux.example
Président :: Hubert Delsart
Assurance décennale :: Mutuelle du Chêne Noir, police n° DEC-660412, valable jusqu'au 31/12/2025
Responsabilité civile :: Mutuelle du Chêne Noir, police n° RC-660413
Qualification :: Qualicharpente 2352, échéance 15/05/2026
IBAN :: FR76 3000 9999 0155 0012 3456 789
# Delsart-Maroux Belgique SRL
Filiale à 100 %.
Siège social :: Chaussée de Renaix 212, 7500 Tournai-les-Prés
Numéro d'entreprise (BCE) :: 0712.448.903
Agréation :: classe 4, sous-catégorie D4 et D12
Téléphone :: +32 69 55 01 80
Gérante :: Martine Vancauter
Assurance tous risques chantier :: Les Assureurs du Hainaut, contrat TRC-19-5520
""", head="Présentation mise à jour en septembre 2025")
d_csv("personnel.csv", """
Nom|Fonction|Société|Chantier|Portable|Courriel
Karim Benhaddou|Conducteur de travaux|SAS|mediatheque-saint-aubert|06 55 01 70 11|k.benhaddou@delsart-maroux.example
Lucie Wattrelos|Chef de chantier|SAS|mediatheque-saint-aubert|06 55 01 70 14|l.wattrelos@delsart-maroux.example
Odile Carpentier|Comptable chantiers|SAS|tous chantiers France|03 20 55 01 74|o.carpentier@delsart-maroux.example
Benoît Lagasse|Gestionnaire de chantier|SRL|ecole-tilleuls|+32 475 55 01 81|b.lagasse@delsart-maroux.example
Joris Deprez|Contremaître|SRL|ecole-tilleuls|+32 475 55 01 85|j.deprez@delsart-maroux.example
Anne-Sophie Mahieu|Conseillère en prévention niveau 2|SRL|ecole-tilleuls|+32 475 55 01 88|as.mahieu@delsart-maroux.example
""", sep=";")
vault(DM, "mediatheque-saint-aubert")
d_pdf("acte-engagement-lot-04.pdf", "Commune de Saint-Aubert-sur-Lys - Médiathèque - Acte d'engagement", "Marché 2024-MED-03", """
# Acte d'engagement, lot 04 Charpente bois, couverture
Maître d'ouvrage :: Commune de Saint-Aubert-sur-Lys, 1 place de la Mairie, 59166 Saint-Aubert-sur-Lys
Objet du marché :: Construction de la médiathèque municipale
Adresse des travaux :: 14 quai des Bateliers, 59166 Saint-Aubert-sur-Lys
Numéro de marché :: 2024-MED-03
Lot :: 04 - Charpente bois, couverture
Titulaire :: Entreprise Delsart-Maroux SAS
Maître d'oeuvre :: Agence Pellerin & Quint, architectes, 8 rue du Beffroi, Lille
Bureau d'études structure :: Ossature Ingénierie
Contrôleur technique :: Certivia Nord
Coordonnateur SPS :: Philippe Ramecourt, cabinet Prévalys
Date de notification :: 18 décembre 2024
Montant initial :: 1 286 400,00 € HT, soit 1 543 680,00 € TTC
TVA :: 20 %
Délai d'exécution :: 10 mois à compter de l'ordre de service n° 1
Retenue de garantie :: 5 %, sans caution de substitution
Pénalités de retard :: 450 € HT par jour calendaire
# Sous-traitance déclarée
Zinguerie Haubourdin SARL, pour les chéneaux et descentes, 96 200,00 € HT, paiement direct.
""")
d_pdf("avenant-1.pdf", "Marché 2024-MED-03 - lot 04", "Avenant n° 1", """
# Avenant n° 1
L'avenant a pour objet l'ajout d'un auvent en lamellé-collé au-dessus de l'entrée et le remplacement du zinc naturel par du zinc prépatiné.
Date de l'avenant :: 11 juillet 2025
Montant de l'avenant :: 38 750,00 € HT
Nouveau montant du marché :: 1 325 150,00 € HT, soit 1 590 180,00 € TTC
Prolongation du délai :: 3 semaines
Les autres clauses du marché restent inchangées.
""")
d_xlsx("situation-08-octobre.xlsx", Situation=[("Situation", 8), ("Mois", "octobre 2025"), ("Travaux exécutés cumulés HT", 1118220.0), ("Situation précédente HT", 978400.0), ("Montant du mois HT", 139820.0), ("TVA 20 %", 27964.0), ("Montant TTC", 167784.0), ("Retenue de garantie 5 % du TTC", 8389.2), ("Net à payer", 159394.8), ("Visa MOE", "07/11/2025")])
d_xlsx("situation-09-novembre.xlsx", Situation=[("Situation", 9), ("Mois", "novembre 2025"), ("Établie par", "Odile Carpentier"), ("Date d'établissement", "01/12/2025"), ("Marché de base HT", 1286400.0), ("Avenant 1 HT", 38750.0), ("Total marché HT", 1325150.0),
    ("Travaux exécutés cumulés HT", 1243905.0), ("Situation précédente HT", 1118220.0), ("Montant du mois HT", 125685.0), ("dont sous-traitant Zinguerie Haubourdin HT", 18240.0), ("TVA 20 %", 25137.0), ("Montant TTC", 150822.0), ("Retenue de garantie 5 % du TTC", 7541.1), ("Net à payer", 143280.9), ("Avancement", "93,9 %")],
    Postes=[("Poste", "Marché HT", "Cumul %"), ("Charpente lamellé-collé", 612000.0, "100 %"), ("Ossature et voliges", 233900.0, "100 %"), ("Couverture zinc", 344300.0, "88 %"), ("Chéneaux et descentes", 96200.0, "62 %"), ("Auvent (avenant 1)", 38750.0, "90 %")])
d_docx("CR-chantier-34.docx", """
# Compte rendu de chantier n° 34
Date :: mardi 25 novembre 2025
Présents :: Mme Quint (MOE), M. Benhaddou et Mme Wattrelos (lot 04), M. Ramecourt (SPS)
# Avancement lot 04
L'OS n° 1 du 10 février 2025 fixait le démarrage au même jour. La couverture versant nord est terminée ; il reste la noue sud et les habillages de l'auvent. Effectif moyen de la semaine : 7 compagnons.
# Intempéries
Jours d'intempéries reconnus depuis le début : 9, dont 2 en novembre.
# Sécurité
Un presque-accident le 19 novembre (chute d'une botte de liteaux). Accident avec arrêt : néant.
# Révision des prix
L'index BT16b n'est pas encore paru ; la révision sera calculée au décompte final.
# À suivre
OPR fixées au jeudi 4 décembre 2025, 9 h. Prochaine réunion : mardi 2 décembre 2025.
""")
d_xlsx("liste-reserves-OPR.xlsx", OPR_04_12_2025=[("N°", "Localisation", "Réserve", "Lot", "Délai de levée"), (1, "Noue sud", "Soudure de bavette à reprendre", "04", "09/01/2026"), (2, "Auvent, poteau P3", "Platine rayée, retouche anticorrosion", "04", "09/01/2026"), (3, "Hall", "Joint de dilatation de chape", "06", "16/01/2026"),
    (4, "Versant nord, descente D2", "Collier manquant", "04", "19/12/2025"), (5, "Sanitaires", "Carrelage fendu", "09", "16/01/2026")])
d_eml("2025-12-09 reception lot 04.eml", "Hélène Quint <h.quint@pellerin-quint.example>", "Karim Benhaddou <k.benhaddou@delsart-maroux.example>", "Tue, 09 Dec 2025 17:20:00 +0100", "Médiathèque - lot 04 - proposition de réception", """
Monsieur,

À la suite des opérations préalables du 4 décembre, nous proposons à la commune de prononcer la
réception du lot 04 avec réserves, avec effet au 5 décembre 2025. Les épreuves d'étanchéité à l'eau
de la couverture ont été faites le 2 décembre, sans observation. Le DOE du lot 04 nous manque
encore : merci de le remettre en trois exemplaires avant le 22 décembre.

Les travaux non exécutés au jour des opérations : habillage en sous-face de l'auvent, à terminer
pour le 9 janvier 2026.

La décision du maire vous sera notifiée séparément ; la garantie de parfait achèvement court un an à
compter de la date d'effet.

Hélène Quint
Agence Pellerin & Quint, 03 20 55 02 41
""")
d_csv("bordereau-DOE.csv", """
Pièce|Intitulé|Indice|Date|État
DOE-01|Plans d'exécution charpente|D|03/11/2025|remis
DOE-02|Note de calcul auvent|B|22/08/2025|remis
DOE-03|Fiches techniques zinc prépatiné|A|14/10/2025|remis
DOE-04|Notice d'entretien couverture|A||à établir
""", sep=";")
d_md("PPSPS-extrait.md", """
# PPSPS lot 04, extrait, indice B du 3 mars 2025
Effectif prévu :: 8 compagnons en pointe
Protections collectives :: filets en sous-face, garde-corps périphériques
Secouriste du travail :: Lucie Wattrelos
Horaires :: 7 h 30 à 16 h 30, vendredi 12 h
Hôpital le plus proche :: centre hospitalier de la Lys, 9 km
""")
vault(DM, "ecole-tilleuls")
d_pdf("lettre-de-commande.pdf", "Commune de Brainval-sur-Dendre", "Notification du marché CSC 2025/081", """
# Notification de l'attribution
Le Collège communal a attribué en séance du 12 mai 2025 le marché de rénovation énergétique de l'école des Tilleuls à Delsart-Maroux Belgique SRL.
Pouvoir adjudicateur :: Commune de Brainval-sur-Dendre, Grand-Place 3
Objet :: Rénovation énergétique des toitures et façades de l'école communale des Tilleuls
Chantier :: rue des Tilleuls 40, Brainval-sur-Dendre
Cahier spécial des charges :: CSC 2025/081
Fonctionnaire dirigeant :: Michel Stassart
Auteur de projet :: Atelier Wauquez, architectes
Coordinateur sécurité-santé :: Coordibel SPRL, Nadine Goffart
Montant de la commande :: 742 318,60 € HTVA
TVA :: 6 %
Ordre de commencer :: 1er juillet 2025
Délai :: 140 jours ouvrables
Cautionnement :: 37 120,00 €, Caisse des Dépôts, n° 25-88104
""")
d_pdf("fiche-technique-isolene-140.pdf", "Fibreval SA - Fiche technique FT-140-F, édition 03/2025", "Fibreval SA, zoning de la Haine 5, Obourg-le-Haut", """
# Isolène 140, panneau rigide en fibre de bois
Panneau isolant pour toitures inclinées (sarking) et façades ventilées. Fabricant : Fibreval SA.
Désignation commerciale :: Isolène 140
Masse volumique :: 140 kg/m3
Conductivité thermique déclarée :: 0,040 W/(m.K)
Réaction au feu :: Euroclasse E
Épaisseurs :: 60, 80, 100, 120, 160 mm
Dimensions :: 1800 x 600 mm
Résistance à la compression :: 100 kPa
Absorption d'eau à court terme :: 1,0 kg/m2
Agrément technique :: ATG 3187, valable jusqu'au 14/09/2027
Marquage CE :: EN 13171, déclaration de performance DoP-F140-07
Origine :: Belgique
# Mise en oeuvre
Pose en une ou deux couches, joints décalés, vis à double filet. Garantie du fabricant : 10 ans. Stocker à plat et au sec.
# Autre produit de la gamme
| Produit | Masse volumique | Lambda
| Isolène 110 | 110 kg/m3 | 0,038 W/(m.K)
| Isolène 180 | 180 kg/m3 | 0,043 W/(m.K)
""")
d_csv("registre-agreations.csv", """
N°|Poste CSC|Matériau|Fournisseur|Introduite le|Décision|Date décision
FA-03|32.21|Pare-vapeur Membrex SD18|Toitmat SPRL|18/08/2025|Agréé|27/08/2025
FA-04|34.11|Ardoise fibres-ciment|Toitmat SPRL|25/08/2025|Agréé avec remarques|05/09/2025
FA-05|33.12|Panneau laine de roche 120 mm|Rocalis SA|08/09/2025|Refusé|19/09/2025
FA-06|33.12|Isolène 140, 160 mm|Toitmat SPRL|06/10/2025||
FA-07|35.02|Bardage mélèze|Scierie Lorquin|13/10/2025||
""", sep=";")
d_docx("PV-reunion-18.docx", """
# Procès-verbal de réunion de chantier n° 18
Date :: jeudi 9 octobre 2025
Présents :: M. Stassart (commune), C. Wauquez (architecte), B. Lagasse et J. Deprez (entreprise)
# Toiture
Le poste 33.12 prévoit 1 240 m² d'isolant en sarking, résistance thermique minimale R = 4,00 m²K/W. Le panneau en laine de roche a été refusé parce que le CSC exige un matériau biosourcé.
# Délai
Jours ouvrables écoulés au 30 septembre : 66. Intempéries : 5 jours admis.
# Planning
La pose de l'isolant doit commencer le 17 novembre 2025 ; l'entreprise doit commander trois semaines plus tôt. L'auteur de projet statue dans les 15 jours.
# Échantillon
Un échantillon de 30 x 30 cm sera remis à la prochaine réunion, le 23 octobre 2025.
""")
d_eml("2025-10-13 isolene.eml", "Clémence Wauquez <c.wauquez@atelierwauquez.example>", "Benoît Lagasse <b.lagasse@delsart-maroux.example>", "Mon, 13 Oct 2025 10:02:00 +0200", "Tilleuls - FA-06 - isolant", """
Bonjour Benoît,

Bien reçu la FA-06. Pour la fiche d'agréation complète il me faut encore la preuve de la teneur en
matière biosourcée et le délai de livraison. Avec 160 mm j'arrive à R = 4,00, donc c'est juste bon,
mais la variante en 2 x 80 mm me paraît préférable pour les ponts thermiques ; à vous de choisir.

Clémence Wauquez
+32 65 55 01 33
""")
d_eml("2025-10-15 toitmat offre.eml", "Ludovic Cambier <l.cambier@toitmat.example>", "Benoît Lagasse <b.lagasse@delsart-maroux.example>", "Wed, 15 Oct 2025 14:44:00 +0200", "Offre O-25-1190 Isolène 140", """
Bonjour,

Suite à votre appel, notre offre O-25-1190 pour 1 240 m2 d'Isolène 140 en 160 mm :
prix net 31,80 EUR/m2 HTVA, franco chantier par camion-grue. Délai de livraison : 12 jours ouvrables
après commande. Teneur en matière biosourcée selon le fabricant : 94 %.
Offre valable jusqu'au 15 novembre 2025.

Ludovic Cambier, Toitmat SPRL
""")
d_xlsx("etat-avancement-03.xlsx", Etat=[("État d'avancement", 3), ("Période", "septembre 2025"), ("Travaux exécutés à ce jour HTVA", 268440.25), ("États précédents HTVA", 181905.1), ("À payer HTVA", 86535.15), ("TVA 6 %", 5192.11), ("À payer TVAC", 91727.26)])
d_md("journal-des-travaux-2025-10.md", """
# Journal des travaux, octobre 2025
| Date | Météo | Effectif | Travaux
| 06/10/2025 | pluie, 11 °C | 4 | dépose ardoises aile B
| 07/10/2025 | sec, 13 °C | 6 | dépose ardoises aile B, bâchage
| 08/10/2025 | vent fort | 2 | arrêt à 11 h, intempérie demandée
""")
d_md("securite.md", """
# Sécurité et accès
Coordonnées d'urgence :: 112, hôpital Saint-Roch à 7 km
Accès camions :: par la rue du Moulin, hors heures d'école (8 h 00 - 8 h 40 et 15 h 10 - 15 h 45)
""")

f = Form("fr-situation-mensuelle", "fr", DM, "mediatheque-saint-aubert", "DEMANDE DE PAIEMENT MENSUELLE – situation n° 9", head="Modèle de la maîtrise d'œuvre, à remettre avant le 5 du mois")
f.tab([["Maître de l'ouvrage", E("Commune de Saint-Aubert-sur-Lys", s="acte")], ["Opération", E("Construction de la médiathèque municipale", "médiathèque municipale", s="acte", d="n")], ["Lieu d'exécution", E("14 quai des Bateliers, 59166 Saint-Aubert-sur-Lys", "14 quai des Bateliers", s="acte", d="n")], ["Marché n°", E("2024-MED-03", s="acte")],
       ["Lot", E("04 - Charpente bois, couverture", "04", "Charpente bois, couverture", s="acte")], ["Titulaire", E("Entreprise Delsart-Maroux SAS", "Delsart-Maroux SAS", s="acte")], ["N° SIRET", E("512 904 338 00027", "51290433800027", s="presentation")], ["Compte à créditer (IBAN)", E("FR76 3000 9999 0155 0012 3456 789", s="presentation", d="s")], ["BIC", O("seul l'IBAN est connu")],
       ["Notifié le", D("2024-12-18", s="acte", d="s")], ["Ordre de service de démarrage du", D("2025-02-10", s="CR-chantier", d="n")], ["Date de l'avenant", D("2025-07-11", s="avenant")], ["Bon de commande n°", O("aucun bon de commande")], ["Facture n°", O("la situation ne porte pas de numéro de facture")], ["Organisme de la caution", O("pas de caution de substitution")]])
f.h("Décompte (en euros)")
f.tab([["Ligne", "Montant"], ["Marché initial HT", M(1286400, s="situation-09", d="s")], ["Avenant n° 1 HT", M(38750, s="avenant")], ["Avenant n° 2 HT", O("il n'y a qu'un avenant")], ["Total du marché HT", M(1325150, s="situation-09")], ["Travaux exécutés cumulés HT", M(1243905, s="situation-09")], ["À déduire : situation précédente HT", M(1118220, s="situation-09")],
       ["Travaux du mois HT", M(125685, s="situation-09", d="n")], ["Révision de prix HT", O("l'index n'est pas paru, calcul au décompte final")], ["TVA", M(25137, s="situation-09")], ["Total TTC du mois", M(150822, s="situation-09", d="n")], ["Retenue de garantie", M(7541.10, s="situation-09")], ["Net à régler", M(143280.90, s="situation-09", d="n")]], head=True)
f.h("Sous-traitant à payer directement")
f.p("Dénomination : ‹......................›   Nature des travaux : ‹......................›", E("Zinguerie Haubourdin SARL", "Zinguerie Haubourdin", s="acte", d="f", l="Sous-traitant, dénomination"), E("chéneaux et descentes", s="acte", d="f"))
f.p("Montant sous-traité : ‹..............› € HT ; part du mois : ‹..............› € HT ; cumul payé au sous-traitant : ‹..............› €", M(96200, s="acte", d="n"), M(18240, s="situation-09", d="f", l="Sous-traitant, part du mois"), O("le cumul payé au sous-traitant n'est pas donné", l="cumul payé au sous-traitant"))
f.p("Avancement global : ‹[en %]›", E("93,9 %", "93,9", "93,9%", s="situation-09", d="s", kind="instruction"))
f.p("Établi par ‹{{redacteur}}›, téléphone ‹{{tel_redacteur}}›, date d'établissement : ‹{{date_etablissement}}›", E("Odile Carpentier", s="situation-09"), E("03 20 55 01 74", s="personnel", d="f", l="téléphone du rédacteur"), D("2025-12-01", s="situation-09", d="n", l="date d'établissement"))
f.tab([["Visa de l'entreprise", "Vérifié par le maître d'œuvre", "Mandaté par la commune"], [O("signature", l="Visa de l'entreprise"), O("vérification", l="Vérifié par le maître d'œuvre"), O("mandatement", l="Mandaté par la commune")], [O("date d'un visa", m="le ", l="Visa de l'entreprise, le"), O("date d'un visa (la situation 8 fut visée le 07/11)", m="le ", l="Vérifié, le"), O("date du mandat", m="le ", l="Mandaté, le")]], shaded=False)
f.save()

f = Form("fr-pv-reception", "fr", DM, "mediatheque-saint-aubert", "Procès-verbal des opérations préalables à la réception")
f.t("À préparer par l'entreprise titulaire du lot 04 ; les décisions du maître de l'ouvrage ne se remplissent pas.", italic=True)
f.p("Maître d'ouvrage : ‹....................................›", E("Commune de Saint-Aubert-sur-Lys", s="acte"))
f.p("Maître d'œuvre : ‹....................................›", E("Agence Pellerin & Quint, architectes", "Agence Pellerin & Quint", s="acte"))
f.p("Contrôleur technique : ‹....................................›", E("Certivia Nord", s="acte"))
f.p("Coordonnateur SPS : ‹....................................›", E("Philippe Ramecourt", s="acte"))
f.p("Bureau d'études fluides : ‹....................................›", O("seul le bureau d'études structure est nommé"))
f.p("Entreprise : ‹....................................›, représentée par ‹..............................› en qualité de ‹....................›", E("Entreprise Delsart-Maroux SAS", "Delsart-Maroux SAS", s="acte", d="n"), O("on ne sait pas qui représente l'entreprise aux OPR (président, conducteur de travaux)", l="Entreprise, représentée par"), O("dépend du représentant", l="en qualité de"))
f.tab([["Question", "Réponse"], ["Date des opérations préalables", D("2025-12-04", s="2025-12-09", d="n", also=["4 décembre"])], ["Date d'effet proposée", D("2025-12-05", s="2025-12-09", d="n")], ["Date d'effet décidée par le maître de l'ouvrage", O("la décision n'est pas encore prise")], ["Épreuves d'étanchéité faites le", D("2025-12-02", s="2025-12-09", d="n", also=["2 décembre"])], ["Référence du rapport d'épreuves", O("aucun rapport cité")],
       ["Délai d'exécution contractuel", E("10 mois", "10", s="acte", d="s")], ["Prolongation par avenant", E("3 semaines", s="avenant", d="n")], ["Jours d'intempéries reconnus", E("9", "9 jours", s="CR-chantier")], ["Durée de la garantie de parfait achèvement", E("un an", "1 an", "12 mois", s="2025-12-09", d="s")], ["Assureur décennal", E("Mutuelle du Chêne Noir", s="presentation", d="s")], ["Police décennale n°", E("DEC-660412", s="presentation", d="s")],
       ["Nombre d'exemplaires du DOE", E("trois", "3", s="2025-12-09", d="n")], ["DOE à remettre avant le", D("2025-12-22", s="2025-12-09", d="n", also=["22 décembre"])], ["Pièce du DOE restant à établir", E("Notice d'entretien couverture", "DOE-04", s="bordereau", d="f")], ["Réserve n° 4 levée le", O("seul le délai de levée est connu")], ["DGD notifié le", O("rien sur le décompte général")]], head=True)
f.p("Le maître d'œuvre propose la réception : ‹☐› sans réserve  ‹☐› avec réserves  ‹☐› de la refuser", O("la proposition est avec réserves", cc="check", l="réception sans réserve"), E("☒", s="2025-12-09", d="s", cc="check", l="réception avec réserves"), O("la proposition est avec réserves", cc="check", l="réception refusée"))
f.p("Travaux non exécutés : ‹[désigner]›, à terminer pour le ‹[date]›", C("habillage en sous-face de l'auvent", "sous-face de l'auvent", s="2025-12-09", d="s", kind="narrative"), D("2026-01-09", s="2025-12-09", d="n", l="Travaux non exécutés, à terminer pour le"))
f.h("Annexe – réserves du lot 04")
R = "liste-reserves"
f.tab([["N°", "Localisation", "Nature de la réserve", "À lever pour le"],
       [E("1", s=R, l="N° (ligne 1)"), E("Noue sud", s=R, l="Localisation (ligne 1)"), E("Soudure de bavette à reprendre", s=R, d="s", l="Nature de la réserve (ligne 1)"), D("2026-01-09", s=R, d="n", l="À lever pour le (ligne 1)")],
       [E("2", s=R, l="N° (ligne 2)"), E("Auvent, poteau P3", s=R, l="Localisation (ligne 2)"), E("Platine rayée, retouche anticorrosion", s=R, d="s", l="Nature de la réserve (ligne 2)"), D("2026-01-09", s=R, d="n", l="À lever pour le (ligne 2)")],
       [E("4", s=R, d="f", l="N° (ligne 3)"), E("Versant nord, descente D2", s=R, d="f", l="Localisation (ligne 3)"), E("Collier manquant", s=R, d="f", l="Nature de la réserve (ligne 3)"), D("2025-12-19", s=R, d="f", l="À lever pour le (ligne 3)")],
       [O("trois réserves seulement pour le lot 04", l="N° (ligne 4)"), O("trois réserves seulement pour le lot 04", l="Localisation (ligne 4)"), O("trois réserves seulement pour le lot 04", l="Nature de la réserve (ligne 4)"), O("trois réserves seulement pour le lot 04", l="À lever pour le (ligne 4)")]], kind="table_row", head=True)
f.p("Fait à ‹....................›   Date du procès-verbal : ‹....................›", O("lieu de signature"), O("date de signature", l="Fait le"))
f.p("Pour le maître de l'ouvrage : ‹....................›", O("signature"))
f.save()

f = Form("be-fiche-agreation", "fr", DM, "ecole-tilleuls", "FICHE D'AGRÉATION DE MATÉRIAU – isolant de toiture", head="Atelier Wauquez, architectes – une fiche par matériau")
f.tab([["Fiche n°", E("FA-06", s="registre"), "Poste du CSC", E("33.12", s="registre", d="s")], ["Pouvoir adjudicateur", E("Commune de Brainval-sur-Dendre", s="lettre"), "CSC n°", E("2025/081", "CSC 2025/081", s="lettre", d="s")], ["Adjudicataire", E("Delsart-Maroux Belgique SRL", s="lettre", d="n"), "N° BCE", E("0712.448.903", s="presentation")], ["Fonctionnaire dirigeant", E("Michel Stassart", s="lettre"), "Coordinateur sécurité", E("Coordibel SPRL, Nadine Goffart", "Coordibel SPRL", "Nadine Goffart", s="lettre", d="s")],
       ["Introduite le", D("2025-10-06", s="registre"), "Indice de la fiche", O("aucun indice dans le registre")]])
f.h("Matériau proposé")
FT = "fiche-technique"
f.tab([["Caractéristique", "Valeur proposée"], ["Nom commercial", E("Isolène 140", s=FT, d="n")], ["Fabricant", E("Fibreval SA", s=FT)], ["Pays de production", E("Belgique", s=FT, d="n")], ["Revendeur", E("Toitmat SPRL", "Toitmat", s="registre", d="n")], ["Densité", E("140 kg/m3", "140 kg/m³", "140", s=FT, d="n")], ["Lambda déclaré, W/mK", E("0,040", "0,040 W/(m.K)", "0,04", s=FT, d="n")], ["Valeur R exigée par le CSC", E("4,00 m²K/W", "4,00", "R = 4,00 m²K/W", s="PV-reunion", d="n")],
       ["Classement au feu", E("Euroclasse E", "E", s=FT, d="n")], ["Agrément technique (ATG)", E("ATG 3187", "3187", s=FT)], ["ATG valable jusqu'au", D("2027-09-14", s=FT, d="s")], ["Déclaration de performance", E("DoP-F140-07", s=FT)], ["Part biosourcée", E("94 %", "94", "94%", s="2025-10-15", d="n")], ["Résistance à la diffusion de vapeur µ", O("la fiche technique ne donne pas µ")], ["N° de commande au fournisseur", O("rien n'est commandé")], ["Tassement admissible", O("non indiqué")]], head=True)
f.p("Quantité : ‹________› m²; prix net du fournisseur : ‹________› €/m² HTVA; montant au métré du CSC : ‹________› €", E("1 240", "1240", "1 240 m²", "1.240", s="PV-reunion", d="f", l="Quantité"), M(31.8, s="2025-10-15", d="n", l="prix net du fournisseur"), O("le prix du poste au métré n'est pas dans les pièces", l="montant au métré du CSC"))
f.p("Offre du fournisseur : ‹<référence>›   Date limite de validité de l'offre : ‹<date>›", E("O-25-1190", s="2025-10-15", d="n"), D("2025-11-15", s="2025-10-15", d="n", l="Date limite de validité de l'offre"))
f.p("Délai de fourniture : ‹<jours ouvrables>›", E("12", "12 jours ouvrables", s="2025-10-15", d="n"))
f.p("Début de pose prévu : ‹Choisir une date›", D("2025-11-17", s="PV-reunion", d="n", cc="date", alias="Début de pose prévu", m="Choisir une date"))
f.p("Échantillon remis le : ‹______________›", O("la remise est seulement annoncée pour le 23 octobre"))
f.p("Matériau remplacé ou refusé précédemment pour ce poste : ‹[produit, motif]›", C("laine de roche", s="PV-reunion", d="f"))
f.p("Personne de contact : ‹<nom>›   Téléphone direct : ‹<n° de téléphone>›", E("Benoît Lagasse", s="personnel", d="f", l="Personne de contact"), E("+32 475 55 01 81", s="personnel", d="f", l="Personne de contact, téléphone"))
f.h("Décision de l'auteur de projet")
f.p("‹☐› Agréé   ‹☐› Agréé avec remarques   ‹☐› Refusé", O("décision non prise", cc="check", l="Agréé"), O("décision non prise", cc="check", l="Agréé avec remarques"), O("décision non prise", cc="check", l="Refusé"))
f.p("Remarques de l'auteur de projet : ‹______________________________›", O("réservé à l'auteur de projet"))
f.p("Nom et signature de l'auteur de projet : ‹____________________›   Date de la décision : ‹____________›", O("signature"), O("décision non prise", l="Date de la décision"))
f.save()


# ======================================================================================================
# Vault 3: a Swiss ropeway builder with a Chinese company; one German and one Chinese project
# ======================================================================================================
TS = "tessanda"
vault(TS)
d_md("firmenprofil.md", """
# Tessanda Seilbahnen AG
Sitz :: Industriestrasse Rossboden 18, 7000 Chur
UID :: CHE-114.903.557 MWST
Telefon :: +41 81 555 01 20
E-Mail :: info@tessanda.example
Geschäftsführer :: Reto Caduff
Betriebshaftpflicht :: Helvia Versicherung, Police BH-4402.118, Deckung CHF 20 Mio., gültig bis 31.12.2026
Zertifikat :: ISO 9001, Nr. CH-Q-2217, gültig bis 14.03.2027
Tochtergesellschaft :: 特桑达索道设备（苏州）有限公司, Suzhou
""")
d_docx("公司简介.docx", """
# 特桑达索道设备（苏州）有限公司
瑞士特桑达索道股份公司的全资子公司，从事客运索道的制造、安装和维护。
统一社会信用代码 :: 91320594MA27XT3K5B
注册地址 :: 苏州工业园区云栖路66号
法定代表人 :: 韩思远
联系电话 :: 0512-5550-0180
开户银行 :: 苏州东吴湖畔银行园区支行
银行账号 :: 3205 0199 7700 0012 88
安全生产许可证 :: （苏）JZ安许证字〔2023〕05-1187，有效期至2026年8月20日
质量管理体系证书 :: CN-Q-30881
""")
vault(TS, "gondelbahn-alvra")
d_pdf("werkvertrag-WV-23-117.pdf", "Bergbahnen Alvra AG - Werkvertrag WV-23-117", "Seilbahntechnische Anlage, Los 2", """
# Werkvertrag nach SIA 118
Bauherrschaft :: Bergbahnen Alvra AG, Via Staziun 4, 7450 Alvra Dadains
Bauleitung :: Caviezel Partner Ingenieure AG, Thusis, vertreten durch Flurina Caviezel
Unternehmer :: Tessanda Seilbahnen AG, Industriestrasse Rossboden 18, 7000 Chur
Projekt :: Ersatz Gondelbahn Alvra Dadains - Piz Lumbrein
Los :: 2, seilbahntechnische Anlage
Vertragsdatum :: 22. November 2023
Werkpreis :: CHF 4'860'000.00 exkl. MWST
MWST 8.1 % :: CHF 393'660.00
Werkpreis inkl. MWST :: CHF 5'253'660.00
Baubeginn :: 6. Mai 2024
Vertraglicher Fertigstellungstermin :: 30. November 2025
Konventionalstrafe :: CHF 4'000.00 pro Kalendertag, höchstens 8 % des Werkpreises
Sicherheitsleistung :: Solidarbürgschaft 10 %, Bündner Garantiekasse, Nr. 88-2031
Rügefrist :: zwei Jahre ab Abnahme; Verjährung fünf Jahre
# Nachträge
Nachträge bedürfen der Schriftform. Zuschlag auf Fremdleistungen 8 Prozent. Teuerung wird nicht vergütet.
""")
d_pdf("technische-daten.pdf", "Tessanda Seilbahnen AG - Anlage 8-MGD Alvra", "Dokument TS-4410-TD, Index C", """
# Technische Daten
System :: Einseilumlaufbahn mit kuppelbaren 8er-Kabinen
Schräge Länge :: 2'184 m
Höhendifferenz :: 642 m
Anzahl Stützen :: 11
Förderleistung Endausbau :: 1'800 P/h
Förderleistung Erstausbau :: 1'400 P/h
Fahrgeschwindigkeit :: 6.0 m/s
Kabinen Erstausbau :: 46
Antrieb :: Talstation, 2 x 340 kW
Förderseil :: 48 mm, Seilzeugnis 25-3319
Spannweg :: 4.5 m
""")
d_xlsx("maengelliste.xlsx", Maengel_3_12_2025=[("Nr.", "Ort", "Mangel", "Zuständig", "Frist"), ("M1", "Talstation", "Abdeckung Antriebswelle fehlt", "Tessanda", "19.12.2025"), ("M2", "Stütze 7", "Korrosionsschutz an 3 Ankerköpfen ergänzen", "Tessanda", "15.05.2026"), ("M3", "Bergstation", "Türdichtung Kommandoraum", "Holzbau Demont", "31.01.2026"), ("M4", "Kabine 22", "Türverriegelung nachstellen", "Tessanda", "12.12.2025")])
d_eml("2025-11-27 Abnahme Los 2.eml", "Flurina Caviezel <f.caviezel@caviezelpartner.example>", "Gian Tschuor <g.tschuor@tessanda.example>", "Thu, 27 Nov 2025 08:20:00 +0100", "Alvra Los 2 - gemeinsame Prüfung", """
Guten Tag Gian

Die gemeinsame Prüfung nach Art. 158 SIA 118 machen wir am Mittwoch, 3. Dezember 2025, 09.00 Uhr,
Treffpunkt Talstation. Von der Bauherrschaft kommt Betriebsleiter Corsin Lutz. Bitte das Protokoll
vorbereiten; das Ergebnis tragen wir vor Ort ein. Die Abnahmefahrten mit Volllast waren am 18. und
19. November, der Bericht PB-25-71 der Seilprüfstelle liegt vor. Die Betriebsbewilligung des BAV
steht noch aus.

Nachtrag 2 (Felsanker) liegt bei mir. Die 12 zusätzlichen Anker sind unbestritten, über den
Installationszuschlag von CHF 3'200.00 müssen wir noch reden.

Freundliche Grüsse
Flurina Caviezel, Tel. 081 555 02 14
""")
d_md("nachtrag-2-felsanker.md", """
# Nachtrag 2, zusätzliche Felsanker Stütze 7
Eingereicht :: 31.10.2025
Anlass :: Klüftiger Fels am Fundament Stütze 7, Befund des Geologen Dr. Andri Nold vom 12. September 2025
Leistung :: 12 Felsanker GEWI 40 mm, Länge 9 m
Anker, Lieferung und Versetzen :: CHF 34'800.00
Zuschlag Installation :: CHF 3'200.00
Helikoptertransporte :: CHF 3'250.00
Total exkl. MWST :: CHF 41'250.00
Terminfolge :: 6 Arbeitstage, ohne Einfluss auf den Endtermin
Ausgeführt :: 29. September bis 6. Oktober 2025
Bearbeiter :: Gian Tschuor, Projektleiter, 079 555 01 31
""")
d_docx("bausitzung-22.docx", """
# Protokoll Bausitzung 22
Datum :: 12. November 2025
Anwesend :: F. Caviezel (BL), C. Lutz (BAAG), G. Tschuor, M. Fontana (Tessanda)
# Nachträge
Nachtrag 1 (Verlängerung Perrondach) über CHF 86'400.00 exkl. MWST ist am 8. Juli 2025 genehmigt worden. Nachtrag 2 in Prüfung.
# Termine
Fertigstellung der seilbahntechnischen Anlage am 28. November 2025. Betriebsaufnahme nach BAV-Bewilligung, Ziel 20. Dezember 2025.
# Garantie
Die Rügefrist beginnt mit der Abnahme. Bauherrschaft wünscht drei Wartungsbesuche im ersten Jahr.
""")
d_xlsx("akonto-07.xlsx", Akonto=[("Akontorechnung", 7), ("Datum", "30.11.2025"), ("Leistungsstand exkl. MWST", 4712000.0), ("Bisher in Rechnung gestellt exkl. MWST", 4310000.0), ("Akonto 7 exkl. MWST", 402000.0), ("MWST 8.1 %", 32562.0), ("Akonto 7 inkl. MWST", 434562.0)])
d_csv("stuetzen.csv", """
Stütze|Höhe m|Fundament|Anker Projekt|Anker ausgeführt
6|14.5|Fels|8|8
7|18.0|Fels, klüftig|10|22
8|16.0|Moräne|0|0
""", sep=";")
vault(TS, "qinghe-suodao")
d_pdf("施工合同.pdf", "清河山景区客运索道工程 施工合同", "合同编号 QHS-2025-012", """
# 施工合同（节选）
工程名称 :: 清河山景区客运索道工程
工程地点 :: 清河县云顶镇清河山景区
建设单位 :: 清河山旅游开发有限公司
设计单位 :: 华岭索道设计院有限公司
监理单位 :: 正衡工程监理有限公司
施工单位 :: 特桑达索道设备（苏州）有限公司
合同编号 :: QHS-2025-012
签订日期 :: 2025年2月26日
签约合同价（含税） :: 38,600,000.00元
其中增值税（9%） :: 3,187,155.96元
开工日期 :: 2025年3月18日
计划竣工日期 :: 2026年5月30日
工期 :: 439日历天
预付款 :: 合同价的10%，计3,860,000.00元
进度款支付比例 :: 当期完成产值的80%
质量保证金 :: 结算价的3%
# 第八条 支付
施工单位每月25日前提交工程款支付申请表，监理单位7天内审核，建设单位14天内支付。
""", font="STSong-Light", bold="STSong-Light")
d_xlsx("工程款台账.xlsx", 台账=[("期次", "月份", "本期完成产值", "应付进度款80%", "扣回预付款", "本期申请支付", "状态"), (3, "2025年9月", 3980000.0, 3184000.0, 386000.0, 2798000.0, "已支付"), (4, "2025年10月", 4105000.0, 3284000.0, 386000.0, 2898000.0, "已审核，待支付"), (5, "2025年11月", 4260000.0, 3408000.0, 386000.0, 3022000.0, "编制中")],
    汇总=[("截至2025年11月30日累计完成产值", 21350000.0), ("累计完成比例", "55.3%"), ("累计已支付（含预付款）", 16940000.0), ("累计已扣回预付款", 1158000.0), ("已批准变更金额", 265000.0)])
d_csv("材料进场台账.csv", """
序号|材料名称|规格型号|数量|进场日期|验收结果
JC-030|预埋地脚螺栓|M36×1200|96套|2025-10-22|合格
JC-031|热镀锌锚栓|M30×900|320套|2025-11-05|合格
JC-032|运载索|6×36WS-45|3420m|2025-11-21|合格
JC-033|托压索轮组|8TF|12套|2025-11-25|待检
JC-034|热轧带肋钢筋|HRB400 Φ25|18.6t|2025-11-28|合格
""")
d_pdf("运载索质量证明书.pdf", "江北远航钢丝绳有限公司", "质量证明书 YH-ZM-20250917", """
# 钢丝绳质量证明书
证明书编号 :: YH-ZM-20250917
产品名称 :: 客运索道用运载索
规格型号 :: 6×36WS-45
公称直径 :: 45 mm
公称抗拉强度 :: 1960 MPa
最小破断拉力 :: 1390 kN
实测破断拉力 :: 1436 kN
捻向 :: 右同向捻
卷号 :: R-25-0917
长度 :: 3420 m
净重 :: 27.6 t
出厂日期 :: 2025年9月17日
执行标准 :: GB/T 26722
""", font="STSong-Light", bold="STSong-Light")
d_docx("监理例会纪要-17.docx", """
# 第17次监理例会纪要
时间 :: 2025年11月26日上午9:30
地点 :: 项目部会议室
主持人 :: 沈立群（总监理工程师）
参加人员 :: 顾文博（建设单位代表）、周启明、何雨、陆婷（施工单位）
# 进度
支架基础累计完成13座，计划15座，滞后约6天。上站设备基础混凝土已于11月18日浇筑完成。
# 质量
运载索已进场，须见证取样复验合格后方可使用。托压索轮组尚缺合格证。
# 安全
本月无安全事故。高处作业人员证件须更新。
# 下次会议
2025年12月10日上午9:30
""")
d_eml("2025-11-28 运载索复验.eml", "陆婷 <luting@tessanda-sz.example>", "沈立群 <shenlq@zhengheng.example>", "Fri, 28 Nov 2025 16:05:00 +0800", "运载索复验结果", """
沈总：

运载索见证取样复验已完成，检测单位为省特种设备检测研究中心，报告编号 JC-2025-3308，
报告日期2025年11月27日，结论：合格。见证人为贵单位高翔。

拟使用部位：下站至上站全线运载索。计划2025年12月8日开始放索。

报审表随后报上。

陆婷
质检员 138-0555-0166
""")
d_md("项目人员.md", """
# 项目部人员
| 岗位 | 姓名 | 证书编号 | 电话
| 项目经理 | 周启明 | 苏1322017201805521 | 138-0555-0160
| 技术负责人 | 何雨 | 高工 2019-3307 | 138-0555-0162
| 质检员 | 陆婷 | ZJ-22-0815 | 138-0555-0166
| 材料员 | 许建 | CL-21-0437 | 138-0555-0168
| 安全员 | 马国栋 | 苏建安C(2022)06612 | 138-0555-0169
""")
d_md("施工日志-2025-11-21.md", """
# 施工日志 2025年11月21日 星期五
天气 :: 多云，4～11℃，西北风3级
施工人数 :: 26人
- 运载索由平板车运至下站堆场，卸车完成，外观检查无损伤，材料员许建、监理高翔到场。
- 9号支架基础绑扎钢筋。
""")
d_docx("设计变更-03.docx", """
# 设计变更通知单
变更编号 :: SJ-03
日期 :: 2025年10月15日
变更内容 :: 7号支架基础由扩大基础改为桩基础
变更金额 :: 182,000.00元
状态 :: 建设单位审批中
""")

f = Form("de-abnahmeprotokoll", "de", TS, "gondelbahn-alvra", "Abnahmeprotokoll (gemeinsame Prüfung nach SIA 118, Art. 158)")
f.t("Vom Unternehmer vorzubereiten. Ergebnis und Unterschriften werden vor Ort eingesetzt.", italic=True)
WV, EM, BS, TD = "werkvertrag", "2025-11-27", "bausitzung", "technische"
f.tab([["Bauherrschaft", E("Bergbahnen Alvra AG", s=WV), "Bauleitung", E("Caviezel Partner Ingenieure AG", s=WV)], ["Projekt", E("Ersatz Gondelbahn Alvra Dadains - Piz Lumbrein", "Ersatz Gondelbahn Alvra Dadains", s=WV), "Los", E("2", "2, seilbahntechnische Anlage", s=WV)], ["Unternehmer", E("Tessanda Seilbahnen AG", s=WV), "UID", E("CHE-114.903.557 MWST", "CHE-114.903.557", s="firmenprofil")],
       ["Werkvertrag Nr.", E("WV-23-117", s=WV), "vom", D("2023-11-22", s=WV, d="n", l="Werkvertrag vom")], ["Tag der Prüfung", D("2025-12-03", s=EM, d="n"), "Zeit / Treffpunkt", E("09.00 Uhr, Talstation", "09.00", "9.00", "09:00", "Talstation", s=EM, d="n")],
       ["Vertreter der Bauherrschaft", E("Corsin Lutz", s=EM, d="f"), "Vertreterin der Bauleitung", E("Flurina Caviezel", s=WV, d="n")], ["Werkpreis exkl. MWST", M(4860000, s=WV), "Schlussabrechnung exkl. MWST", O("die Schlussabrechnung liegt nicht vor")],
       ["Genehmigte Nachträge exkl. MWST", M(86400, s=BS, d="f"), "Vertraglich fertig am", D("2025-11-30", s=WV, d="n")], ["Tatsächlich fertig am", D("2025-11-28", s=BS, d="n"), "Beginn der Rügefrist", O("beginnt mit der Abnahme, die noch nicht erklärt ist")]])
f.p("Belastungsfahrten durchgeführt am ‹____________›, Bericht Nr. ‹____________›", E("18. und 19. November", "18. und 19. November 2025", "18./19. November 2025", "18./19.11.2025", "18. und 19.11.2025", s=EM, d="f"), E("PB-25-71", s=EM, d="n", l="Belastungsfahrten, Bericht Nr."))
f.p("Förderleistung bei Inbetriebnahme: ‹__________›   Seildurchmesser: ‹__________›   Anzahl Kabinen: ‹__________›", E("1'400 P/h", "1'400", "1400", "1400 P/h", s=TD, d="f"), E("48 mm", "48", s=TD, d="n", l="Seildurchmesser"), E("46", s=TD, d="n", l="Anzahl Kabinen"))
f.p("Betriebsbewilligung BAV vom: ‹__________›", O("steht noch aus"))
f.p("Ergebnis: ‹☐› abgenommen  ‹☐› abgenommen mit Mängeln  ‹☐› zurückgestellt", O("Ergebnis wird vor Ort eingetragen", cc="check", l="abgenommen"), O("Ergebnis wird vor Ort eingetragen", cc="check", l="abgenommen mit Mängeln"), O("Ergebnis wird vor Ort eingetragen", cc="check", l="zurückgestellt"))
f.h("Mängel des Unternehmers")
ML = "maengel"
f.tab([["Nr.", "Ort", "Mangel", "Frist"], [E("M1", s=ML, l="Nr. (Zeile 1)"), E("Talstation", s=ML, l="Ort (Zeile 1)"), E("Abdeckung Antriebswelle fehlt", s=ML, l="Mangel (Zeile 1)"), D("2025-12-19", s=ML, l="Frist (Zeile 1)")],
       [E("M2", s=ML, l="Nr. (Zeile 2)"), E("Stütze 7", s=ML, l="Ort (Zeile 2)"), E("Korrosionsschutz an 3 Ankerköpfen ergänzen", s=ML, l="Mangel (Zeile 2)"), D("2026-05-15", s=ML, l="Frist (Zeile 2)")],
       [E("M4", s=ML, d="f", l="Nr. (Zeile 3)"), E("Kabine 22", s=ML, d="f", l="Ort (Zeile 3)"), E("Türverriegelung nachstellen", s=ML, d="f", l="Mangel (Zeile 3)"), D("2025-12-12", s=ML, d="f", l="Frist (Zeile 3)")],
       [O("nur drei Mängel des Unternehmers", l="Nr. (Zeile 4)"), O("nur drei Mängel des Unternehmers", l="Ort (Zeile 4)"), O("nur drei Mängel des Unternehmers", l="Mangel (Zeile 4)"), O("nur drei Mängel des Unternehmers", l="Frist (Zeile 4)")]], kind="table_row", head=True)
f.tab([["Ort, Datum", "Unterschrift Bauherrschaft", "Unterschrift Unternehmer"], [O("Ort und Datum der Unterschrift", l="Ort, Datum"), O("Unterschrift", l="Unterschrift Bauherrschaft"), O("Unterschrift", l="Unterschrift Unternehmer")]], shaded=False)
f.save()

f = Form("de-nachtrag", "de", TS, "gondelbahn-alvra", "Nachtragsformular – Nachtrag Nr. 2")
NT = "nachtrag-2"
f.tab([["Bauherrschaft", "Bauleitung", "Werkvertrag"], [E("Bergbahnen Alvra AG", s=WV), E("Caviezel Partner Ingenieure AG", s=WV), E("WV-23-117", s=WV, d="s")]], shaded=False)
f.p("Titel des Nachtrags: ‹[Titel]›", E("zusätzliche Felsanker Stütze 7", "Felsanker Stütze 7", s=NT, d="n"))
f.p("Eingereicht am: ‹[Datum]›   Bearbeitet von: ‹[Name]›   Telefon: ‹[Telefon]›", D("2025-10-31", s=NT, d="s"), E("Gian Tschuor", s=NT, d="s", l="Bearbeitet von"), E("079 555 01 31", "+41 79 555 01 31", s=NT, d="n", l="Bearbeitet von, Telefon"))
f.p("Begründung: ‹[Ursache und Befund]›", C("klüftiger Fels", "klüftigen Fels", "klüftigem Fels", "klüftigen Felses", "Geologen", "Nold", s=NT, d="n"))
f.tab([["Angabe", "Wert"], ["Anzahl zusätzlicher Anker", E("12", s=NT, d="n")], ["Ankerlänge", E("9 m", "9", s=NT, d="n")], ["Anker gemäss Projekt, Stütze 7", E("10", s="stuetzen", d="s")], ["Helikopter", M(3250, s=NT, d="s", m="CHF ")], ["Nachtragssumme exkl. MWST", M(41250, s=NT, d="n", m="CHF ")], ["Davon bestritten", M(3200, s=EM, d="f", m="CHF ")], ["Genehmigte Summe", O("Nachtrag 2 ist in Prüfung", m="CHF ")],
       ["Mehrdauer in Arbeitstagen", E("6", s=NT, d="n")], ["Zuschlagssatz Fremdleistungen", E("8 Prozent", "8 %", "8%", "8", s=WV, d="s")], ["Bestellnummer der Bauherrschaft", O("keine Bestellung zum Nachtrag")], ["Beilagen", O("keine Beilagen genannt")]], head=True)
f.p("Geprüft durch die Bauleitung am: ‹__________›  Genehmigt durch die Bauherrschaft: ‹__________›", O("Prüfung noch offen"), O("Genehmigung noch offen", l="Genehmigt durch die Bauherrschaft"))
f.save()

SUN = "SimSun"
Z = lambda *v, **k: E(*v, **k)
HT, TZ, JC, ZM, JY, FY, RY = "施工合同", "工程款台账", "材料进场", "运载索质量", "监理例会", "2025-11-28", "项目人员"
f = Form("zh-material-approval", "zh", TS, "qinghe-suodao", "工程材料、构配件、设备进场报审表", font=SUN, head="表B.0.6")
f.t("本表报审材料：运载索。一式三份。")
f.tab([["工程名称", Z("清河山景区客运索道工程", s=HT), "报审表编号", O("资料中没有报审表编号")], ["施工单位", Z("特桑达索道设备（苏州）有限公司", "特桑达索道设备(苏州)有限公司", s=HT), "监理单位", Z("正衡工程监理有限公司", s=HT)], ["合同编号", Z("QHS-2025-012", s=HT), "项目经理", Z("周启明", s=RY)]])
f.h("一、材料情况")
f.tab([["项目", "内容"], ["规格型号", Z("6×36WS-45", s=ZM)], ["生产厂家", Z("江北远航钢丝绳有限公司", s=ZM, d="n")], ["供应商", O("资料中没有供应商，只有生产厂")], ["进场数量", Z("3420m", "3420 m", "3,420 m", "3420", "3420米", "3,420米", s=JC, d="n")], ["进场日期", D("2025-11-21", s=JC)], ["出厂日期", D("2025-09-17", s=ZM)], ["质量证明书编号", Z("YH-ZM-20250917", s=ZM, d="s")], ["卷号", Z("R-25-0917", s=ZM)],
       ["公称抗拉强度", Z("1960 MPa", "1960MPa", "1960", s=ZM)], ["最小破断拉力", Z("1390 kN", "1390kN", "1390", s=ZM)], ["单价（元/米）", O("资料中没有单价")], ["执行标准", Z("GB/T 26722", s=ZM)], ["放索完成日期", O("只有计划开始日期")], ["疲劳试验次数", O("证明书没有疲劳试验")]], head=True)
f.h("二、复验情况")
f.p("检测机构：‹____________________›", Z("省特种设备检测研究中心", s=FY, d="n"))
f.p("复验报告编号：‹____________________›  报告日期：‹____________________›", Z("JC-2025-3308", s=FY, d="s"), D("2025-11-27", s=FY, l="复验报告日期"))
f.p("复验结论：‹请选择›", Z("合格", s=FY, d="n", cc="drop", opts=["请选择", "合格", "不合格"], alias="复验结论"))
f.p("见证人：‹____________________›  取样人：‹____________________›", Z("高翔", s=FY), O("没有写明取样人", l="取样人"))
f.p("拟用部位：‹[填写部位]›", Z("下站至上站全线运载索", "下站至上站全线", "下站至上站", s=FY, d="s", kind="instruction"))
f.p("外观检查：‹[填写结果]›", Z("无损伤", "外观检查无损伤", "外观无损伤", "合格", s="施工日志", d="n", kind="instruction"))
f.p("质检员：‹{{质检员}}›  电话：‹{{质检员电话}}›  材料员证书编号：‹{{材料员证号}}›", Z("陆婷", s=RY), Z("138-0555-0166", "13805550166", s=RY, d="s", l="质检员电话"), Z("CL-21-0437", s=RY, d="s", l="材料员证书编号"))
f.h("三、2025年11月其他进场材料")
f.tab([["序号", "材料名称", "规格型号", "验收结果"], *[[Z(n, s=JC, l=f"序号（第{i}行）", d=d), Z(a, s=JC, l=f"材料名称（第{i}行）", d=d), Z(b, s=JC, l=f"规格型号（第{i}行）", d=d), Z(c, s=JC, l=f"验收结果（第{i}行）", d=d)] for i, (n, a, b, c, d) in enumerate([("JC-031", "热镀锌锚栓", "M30×900", "合格", "s"), ("JC-033", "托压索轮组", "8TF", "待检", "f"), ("JC-034", "热轧带肋钢筋", "HRB400 Φ25", "合格", "f")], 1)],
       [O("十一月没有其他材料", l="序号（第4行）"), O("十一月没有其他材料", l="材料名称（第4行）"), O("十一月没有其他材料", l="规格型号（第4行）"), O("十一月没有其他材料", l="验收结果（第4行）")]], kind="table_row", head=True)
f.h("四、审查意见")
f.p("监理审查意见：‹____________________›", O("由监理填写"))
f.p("专业监理工程师（签字）：‹____________________›  签字日期：‹____________________›", O("签字"), O("签字日期", l="专业监理工程师签字日期"))
f.save()

f = Form("zh-payment-request", "zh", TS, "qinghe-suodao", "工程款支付申请表（第5期）", font=SUN)
f.p("致：‹________________›（监理单位）", Z("正衡工程监理有限公司", s=HT, d="s"))
f.p("我方申请支付 2025年11月 工程进度款，小写 ‹____________› 元。", M(3022000, s=TZ, d="f", l="申请支付金额（小写）"))
f.tab([["项目", "数值"], ["建设单位", Z("清河山旅游开发有限公司", s=HT)], ["签约合同价（含税）", M(38600000, s=HT)], ["合同签订日期", D("2025-02-26", s=HT, d="s")], ["开工日期", D("2025-03-18", s=HT)], ["计划竣工日期", D("2026-05-30", s=HT)], ["实际竣工日期", O("工程尚未竣工")], ["本期完成产值", M(4260000, s=TZ)], ["按合同比例应付进度款", M(3408000, s=TZ, d="n")], ["本期扣回预付款", M(386000, s=TZ, d="s")], ["第4期工程款到账日期", O("第4期已审核，待支付")],
       ["累计完成产值", M(21350000, s=TZ, d="s")], ["形象进度（累计完成比例）", Z("55.3%", "55.3", s=TZ, d="n")], ["累计已收工程款（含预付款）", M(16940000, s=TZ, d="n")], ["已批准变更金额", M(265000, s=TZ)], ["第3号设计变更批准日期", O("变更仍在审批中")], ["农民工工资专户账号", O("只有一般账号")]], head=True)
f.h("收款信息")
f.p("户名：‹<收款单位>›", Z("特桑达索道设备（苏州）有限公司", "特桑达索道设备(苏州)有限公司", s="公司简介", d="f"))
f.p("开户行：‹<银行>›  账号：‹<账号>›", Z("苏州东吴湖畔银行园区支行", s="公司简介", d="n"), Z("3205 0199 7700 0012 88", "320501997700001288", s="公司简介", d="s", l="账号"))
f.p("统一社会信用代码：‹<代码>›", Z("91320594MA27XT3K5B", s="公司简介"))
f.p("发票号码：‹<号码>›", O("没有发票号码"))
f.p("总监理工程师：‹☐› 同意  ‹☐› 不同意", O("审批意见", cc="check", l="同意"), O("审批意见", cc="check", l="不同意"))
f.p("项目经理（签字）：‹________________›  申请日期：‹________________›", O("签字"), O("尚在编制，日期未定", l="申请日期"))
f.p("建设单位审批金额：‹________________›", O("尚未审批"))
f.save()
