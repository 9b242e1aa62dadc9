import os, re, json, sys, copy
from docx import Document
from docx.shared import Pt, Cm
from docx.oxml.ns import qn
from docx.oxml import OxmlElement, parse_xml
import openpyxl
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Table, TableStyle, PageBreak, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
HERE = os.path.dirname(os.path.abspath(__file__))
REPO = os.path.normpath(os.path.join(HERE, "..", "..", "..", "..", ".."))
sys.path.insert(0, os.path.join(REPO, "crates/alloo-fill/tests/labels"))
import check
W = check.W
REL = "crates/alloo-fill/tests/blind/round-32/"
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'

def esc(s): return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

def blocks(text):
    out = []
    for ln in text.strip("\n").split("\n"):
        if ln.startswith("|"):
            row = [c.strip() for c in ln.strip().strip("|").split("|")]
            if out and out[-1][0] == "t": out[-1][1].append(row)
            else: out.append(("t", [row]))
        elif ln.startswith("## "): out.append(("h2", ln[3:]))
        elif ln.startswith("# "): out.append(("h1", ln[2:]))
        elif ln.strip() == "---": out.append(("pb", ""))
        else: out.append(("p", ln))
    return out

class Vault:
    def __init__(self, firm):
        self.firm, self.src, self.proj = firm, {}, None
        os.makedirs(os.path.join(HERE, "vaults", firm), exist_ok=True)
    def project(self, name):
        self.proj = name
        if name: os.makedirs(os.path.join(HERE, "vaults", self.firm, name), exist_ok=True)
    def add(self, key, name, text, rules=True, cols=1, head="", foot="", zh=False, paper=A4):
        rel = (self.proj + "/" if self.proj else "") + name
        self.src[(self.proj, key)] = rel
        path = os.path.join(HERE, "vaults", self.firm, rel)
        ext = name.rsplit(".", 1)[1]
        if ext in ("md", "txt", "csv", "eml"):
            open(path, "w", encoding="utf-8").write(text.strip("\n") + "\n")
        elif ext == "docx": self.docx(path, text, head, foot)
        elif ext == "xlsx":
            wb = openpyxl.Workbook(); ws = wb.active; first = True
            for k, v in blocks(text):
                if k == "h1":
                    if not first: ws = wb.create_sheet()
                    ws.title = v[:30]; first = False
                elif k == "t":
                    for r in v:
                        ws.append([float(c) if re.fullmatch(r"-?\d+\.\d+|-?[1-9]\d{0,8}", c) else c for c in r])
                else: ws.append([v] if v else [])
            for c in "ABCDEFG": ws.column_dimensions[c].width = 24
            wb.save(path)
        elif ext == "pdf": self.pdf(path, text, rules, cols, head, foot, zh, paper)
    def docx(self, path, text, head, foot):
        d = Document()
        if head: d.sections[0].header.paragraphs[0].text = head
        if foot: d.sections[0].footer.paragraphs[0].text = foot
        for k, v in blocks(text):
            if k in ("h1", "h2"): d.add_heading(v, 1 if k == "h1" else 2)
            elif k == "pb": d.add_page_break()
            elif k == "t":
                n = max(map(len, v)); t = d.add_table(0, n); t.style = "Table Grid"
                for r in v:
                    cs = t.add_row().cells
                    for i, c in enumerate(r): cs[i].text = c
                d.add_paragraph()
            else: d.add_paragraph(v)
        d.save(path)
    def pdf(self, path, text, rules, cols, head, foot, zh, paper):
        f = "STSong-Light" if zh else "Helvetica"; fb = "STSong-Light" if zh else "Helvetica-Bold"
        wrap = "CJK" if zh else None
        st = ParagraphStyle("b", fontName=f, fontSize=9.5, leading=13, spaceAfter=3, wordWrap=wrap)
        h1 = ParagraphStyle("h1", fontName=fb, fontSize=14, leading=18, spaceAfter=8, wordWrap=wrap)
        h2 = ParagraphStyle("h2", fontName=fb, fontSize=11, leading=14, spaceBefore=6, spaceAfter=4, wordWrap=wrap)
        ct = ParagraphStyle("c", fontName=f, fontSize=8.5, leading=11, wordWrap=wrap)
        w, h = paper; m = 56; gap = 18; fw = (w - 2 * m - gap * (cols - 1)) / cols
        def deco(c, d):
            c.setFont(f, 8)
            if head: c.drawString(m, h - 36, head); c.line(m, h - 40, w - m, h - 40)
            c.drawString(m, 28, foot); c.drawRightString(w - m, 28, str(d.page))
        doc = BaseDocTemplate(path, pagesize=paper)
        doc.addPageTemplates(PageTemplate(frames=[Frame(m + i * (fw + gap), 50, fw, h - 100) for i in range(cols)], onPage=deco))
        fl = []
        for k, v in blocks(text):
            if k == "h1": fl.append(Paragraph(esc(v), h1))
            elif k == "h2": fl.append(Paragraph(esc(v), h2))
            elif k == "pb": fl.append(PageBreak())
            elif k == "t":
                n = max(map(len, v))
                lens = [max(max((len(r[i]) if i < len(r) else 0) for r in v), 4) for i in range(n)]
                lens = [min(x, 40) ** .7 for x in lens]; tot = sum(lens)
                t = Table([[Paragraph(esc(c), ct) for c in r + [""] * (n - len(r))] for r in v], colWidths=[(fw - 12) * x / tot for x in lens])
                s = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
                if rules: s.append(("GRID", (0, 0), (-1, -1), .4, colors.grey))
                t.setStyle(TableStyle(s)); fl += [t, Spacer(1, 6)]
            else: fl.append(Paragraph(esc(v), st) if v.strip() else Spacer(1, 6))
        doc.build(fl)

KN = {"p": "placeholder", "i": "instruction", "l": "label", "c": "content_control", "m": "merge_field", "f": "form_field", "x": "form_field",
      "d": "form_field", "k": "content_control", "n": "narrative", "s": "content_control"}

class Form:
    def __init__(self, name, vault, project, lang, font="Calibri", size=10, landscape=False, note=""):
        self.name, self.v, self.project, self.lang, self.note = name, vault, project, lang, note
        self.d = Document(); self.slots = []
        s = self.d.styles["Normal"]; s.font.name = font; s.font.size = Pt(size)
        s.element.rPr.rFonts.set(qn("w:eastAsia"), "SimSun" if lang == "zh" else font)
        sec = self.d.sections[0]; sec.left_margin = sec.right_margin = Cm(2)
        if landscape: sec.page_width, sec.page_height = sec.page_height, sec.page_width
    def header(self, text):
        h = self.d.sections[0].header; self.rich(h.paragraphs[0], text, h)
    def footer(self, text):
        h = self.d.sections[0].footer; self.rich(h.paragraphs[0], text, h)
    def H(self, t, l=2): self.d.add_heading(t, l)
    def P(self, *ts):
        for t in ts: self.rich(self.d.add_paragraph(), t)
    def cols(self, n):
        from docx.enum.section import WD_SECTION
        s = self.d.add_section(WD_SECTION.CONTINUOUS)
        c = s._sectPr.find(qn("w:cols"))
        if c is None: c = OxmlElement("w:cols"); s._sectPr.append(c)
        c.set(qn("w:num"), str(n)); c.set(qn("w:space"), "400")
    def N(self, head, label, spec, shown="", lvl=3):
        self.H(head, lvl); p = self.d.add_paragraph(); self.rich(p, f"<n;{label};{shown};{spec}>")
    def T(self, rows, style="Table Grid", widths=None):
        n = max(map(len, rows)); t = self.d.add_table(len(rows), n); t.style = style
        for r, row in enumerate(rows):
            c = 0
            while c < len(row):
                e = c
                while e + 1 < len(row) and row[e + 1] == "<<": e += 1
                cell = t.cell(r, c)
                if e > c: cell = cell.merge(t.cell(r, e))
                s = row[c]
                if s == "^^": cell = t.cell(r - 1, c).merge(t.cell(r, c))
                elif s[:1] in "=#" and s:
                    label, spec = s[1:].split(";", 1); shown = ""
                    if "~" in label: label, shown = label.split("~")
                    if shown: cell.paragraphs[0].add_run(shown)
                    self.slots.append(dict(kind="cell" if s[0] == "=" else "table_row", label=label, spec=spec, part=None, mode="cell", el=cell._tc))
                else: self.rich(cell.paragraphs[0], s)
                c = e + 1
            if widths:
                for i, x in enumerate(widths): t.rows[r].cells[i].width = Cm(x)
        self.d.add_paragraph()
        return t
    def rich(self, p, text, part=None):
        last = ""; pend = None
        for tok in re.split(r"(<[^<>]+>)", text):
            if not tok: continue
            if tok[0] != "<":
                r = p.add_run(tok); last = tok
                if pend is not None: pend["before"] = tok.strip()[:40].strip(); pend = None
                continue
            k, label, shown, spec = tok[1:-1].split(";", 3)
            s = dict(kind=KN[k], label=label, spec=spec, part=part, mode="anchor", after=check.collapse(last), before=None)
            if k in "pilmn":
                shown = shown or {"p": "{{" + label + "}}", "m": "«" + label + "»"}.get(k, "")
                r = p.add_run(shown) if k != "m" else None
                if k == "m":
                    fs = parse_xml(f'<w:fldSimple {NS} w:instr=" MERGEFIELD {esc(label)} \\* MERGEFORMAT "><w:r><w:t>{esc(shown)}</w:t></w:r></w:fldSimple>')
                    p._p.append(fs); s["el"] = fs.find(".//" + W + "t")
                else:
                    ts = r._r.findall(W + "t"); 
                    if not ts: t = OxmlElement("w:t"); t.text = ""; r._r.append(t); ts = [t]
                    s["el"] = ts[0]
                last = ""; pend = s
            elif k in "cks":
                s["mode"] = "control"
                if k == "k": pr, body = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', "☐"
                elif k == "s":
                    its = shown.split("/"); body = its[0]
                    pr = "<w:dropDownList>" + "".join(f'<w:listItem w:displayText="{esc(i)}" w:value="{esc(i)}"/>' for i in its) + "</w:dropDownList>"
                else: pr, body = "<w:showingPlcHdr/><w:text/>", shown
                e = parse_xml(f'<w:sdt {NS}><w:sdtPr><w:alias w:val="{esc(label)}"/>{pr}</w:sdtPr><w:sdtContent><w:r><w:t>{esc(body)}</w:t></w:r></w:sdtContent></w:sdt>')
                p._p.append(e); s["el"] = e; last = ""
            else:
                s["mode"] = "ff"; nm = re.sub(r"\W", "", label)[:18]
                if k == "x": ff, body = '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>', ""
                elif k == "d": ff, body = "<w:ddList>" + "".join(f'<w:listEntry w:val="{esc(i)}"/>' for i in shown.split("/")) + "</w:ddList>", ""
                else: ff, body = "<w:textInput/>", shown or "     "
                ins = {"x": "FORMCHECKBOX", "d": "FORMDROPDOWN"}.get(k, "FORMTEXT")
                for x in (f'<w:r {NS}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{nm}"/><w:enabled/><w:calcOnExit w:val="0"/>{ff}</w:ffData></w:fldChar></w:r>',
                          f'<w:r {NS}><w:instrText xml:space="preserve"> {ins} </w:instrText></w:r>', f'<w:r {NS}><w:fldChar w:fldCharType="separate"/></w:r>',
                          f'<w:r {NS}><w:t xml:space="preserve">{body}</w:t></w:r>', f'<w:r {NS}><w:fldChar w:fldCharType="end"/></w:r>'):
                    e = parse_xml(x); p._p.append(e)
                    if "ffData" in x: s["el"] = e.find(W + "fldChar")
                last = ""
            self.slots.append(s)
    def save(self):
        path = f"{HERE}/templates/{self.name}.docx"; os.makedirs(HERE + "/templates", exist_ok=True)
        finds = []
        for s in self.slots:
            if s["part"] is None: root, part = self.d.element, "word/document.xml"
            else: root, part = s["part"].part.element, str(s["part"].part.partname).lstrip("/")
            el = s["el"]; f = dict(part=part)
            if s["mode"] == "control": f["control"] = list(root.iter(W + "sdt")).index(el); at = f"control {f['control'] + 1}"
            elif s["mode"] == "ff": f["form_field"] = [x for x in root.iter(W + "fldChar") if x.find(W + "ffData") is not None].index(el); at = f"form field {f['form_field'] + 1}"
            elif s["mode"] == "cell":
                tr = el.getparent(); tb = tr.getparent()
                f["table"] = list(root.iter(W + "tbl")).index(tb); f["row"] = tb.findall(W + "tr").index(tr); f["col"] = tr.findall(W + "tc").index(el)
                at = f"table {f['table'] + 1} row {f['row'] + 1} column {f['col'] + 1}"
            else:
                old = el.text; el.text = "⟬@⟭"
                text = "\n" + "\n".join(check.paragraphs(root)) + "\n"; el.text = old
                i = text.index("⟬@⟭"); a = s["after"]
                if not a: a = text[:i].rstrip("\n").rsplit("\n", 1)[1] + "\n"
                nth = text[:i].count(a) - 1
                assert nth >= 0, (self.name, s, a)
                f["after"] = a
                if s["before"]: f["before"] = s["before"]
                elif s["kind"] == "narrative":
                    nx = text[i:].split("\n"); f["before"] = "\n" + next(x for x in nx[1:] if x)
                if nth: f["nth"] = nth
                at = "after " + a.strip()
            finds.append((f, at))
        self.d.save(path)
        seen = {}; out = [f"# Round 32, written blind. {self.note}", f'template = "{REL}templates/{self.name}.docx"', f'vault = "{REL}vaults/{self.v.firm}"',
                          f"project = {json.dumps(self.project, ensure_ascii=False)}", f'language = "{self.lang}"', ""]
        J = lambda x: json.dumps(x, ensure_ascii=False)
        self.stat = dict(s=0, n=0, f=0, o=0)
        for s, (f, at) in zip(self.slots, finds):
            if s["spec"] == "-": continue
            k = (s["kind"], s["label"]); nth = seen.get(k, 0); seen[k] = nth + 1
            was = check.locate(path, f)
            o = ["[[slot]]", f"kind = {J(s['kind'])}", f"label = {J(s['label'])}", f"nth = {nth}", f"at = {J(at)}",
                 "find = { " + ", ".join(f"{a} = {J(b)}" for a, b in f.items()) + " }", f"was = {J(was)}"]
            code, rest = s["spec"].split("|", 1)
            self.stat[code[0]] += 1
            if code == "o": o += ["open = true", f"why = {J(rest)}"]
            else:
                vals, src = rest.rsplit("@", 1); vals = vals.split("|")
                rel = self.v.src.get((self.project, src)) or self.v.src[(None, src)]
                if "c" in code[1:]: o.append(f"contains = {J(vals)}")
                else:
                    o.append(f"expect = {J(vals[0])}")
                    if vals[1:]: o.append(f"any_of = {J(vals[1:])}")
                o += [f"source = {J(rel)}", f"distance = {J(dict(s='same', n='near', f='far')[code[0]])}"]
            out += o + [""]
        open(f"{HERE}/{self.name}.toml", "w", encoding="utf-8").write("\n".join(out))
        print(self.name, sum(self.stat.values()), self.stat)
