"""Small builder: forms with slots written inline, vault documents from light markup."""
import csv, io, json, os, re, sys, zipfile
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, *[".."] * 5))
sys.path.insert(0, os.path.join(HERE, "..", "..", "labels"))
import check
REL = "crates/alloo-fill/tests/blind/round-28"
SLOT = re.compile(r"‹([^›]*)›")
WHY = {"sig": "signature block: filled by hand", "row": "row of the schedule with no further record", "np": "nothing in scope states it",
       "nk": "not known yet", "box": "does not apply", "op": "only another project has it", "many": "several values answer equally well"}


def el(tag, **kw):
    e = OxmlElement(tag)
    for k, v in kw.items():
        e.set(qn("w:" + k), str(v))
    return e


class Form:
    def __init__(self, name, vault, project, lang, src, font="Calibri", size=10, land=False, style="Table Grid", margins=2.0, accent=None):
        self.name, self.vault, self.project, self.lang, self.src = name, vault, project, lang, src
        self.font, self.size, self.land, self.style, self.margins, self.accent = font, size, land, style, margins, accent
        self.ops = []

    def __getattr__(self, n):
        if n in ("p", "h", "t", "header", "footer", "cols"):
            def f(*a, **k):
                self.ops.append((n, a, k))
                return self
            return f
        raise AttributeError(n)

    # -- building
    def build(self, sentinel):
        d = Document()
        self.d, self.sent, self.slots = d, sentinel, []
        self.nt, self.nc, self.nf = 0, 0, 0
        st = d.styles["Normal"]
        st.font.name, st.font.size = self.font, Pt(self.size)
        st.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "SimSun" if self.lang == "zh" else self.font)
        st.paragraph_format.space_after = Pt(4)
        s = d.sections[0]
        if self.land:
            s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, s.page_height, s.page_width
        elif self.lang != "en-US":
            s.page_width, s.page_height = Cm(21), Cm(29.7)
        s.left_margin = s.right_margin = Cm(self.margins)
        s.top_margin = s.bottom_margin = Cm(1.8)
        for n, a, k in self.ops:
            getattr(self, "_" + n)(*a, **k)
        return d

    def _header(self, text):
        self.para(self.d.sections[0].header.paragraphs[0], text, ("header",))

    def _footer(self, text):
        self.para(self.d.sections[0].footer.paragraphs[0], text, ("footer",))

    def _cols(self, n):
        s = self.d.add_section(0)
        c = s._sectPr.find(qn("w:cols"))
        if c is None:
            c = el("w:cols")
            s._sectPr.append(c)
        c.set(qn("w:num"), str(n))
        c.set(qn("w:space"), "500")

    def _h(self, text, level=2):
        p = self.d.add_heading(level=level)
        self.para(p, text, ("body",))
        for r in p.runs:
            r.font.name = self.font
            r._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "SimHei" if self.lang == "zh" else self.font)
            r.font.color.rgb = RGBColor.from_string(self.accent or "000000")

    def _p(self, *texts, style=None, bold=False):
        for text in texts:
            self.para(self.d.add_paragraph(style=style), text, ("body",), bold)

    def _t(self, *rows, sched=False, widths=None, shade=True, head=None, style=None):
        rows = [[c.strip() for c in r.split("¦")] if isinstance(r, str) else r for r in rows]
        n = max(map(len, rows))
        t = self.d.add_table(len(rows), n)
        t.style = style or self.style
        hd = rows[0] if sched else None
        for i, r in enumerate(rows):
            left = ""
            col = 0
            cells = list(t.rows[i].cells)
            for j, c in enumerate(r):
                if c == "<":
                    t.cell(i, j - 1).merge(t.cell(i, j))
                    continue
                cell = t.cell(i, j)
                m = SLOT.fullmatch(c)
                if c == "^":
                    t.cell(i - 1, j).merge(cell)
                    col += 1
                    continue
                lab = (hd[j] if sched and i else left)
                for q, line in enumerate(c.split("¶")):
                    p = cell.paragraphs[0] if q == 0 else cell.add_paragraph()
                    p.paragraph_format.space_after = Pt(1)
                    self.para(p, line, ("cell", self.nt, i, col, bool(m), sched), bold=("‹" not in c and (not sched or i == 0)), label=lab)
                if "‹" not in c and shade and c and (style or self.style) == "Table Grid" and (not sched or i == 0):
                    cell._tc.get_or_add_tcPr().append(parse_xml('<w:shd %s w:val="clear" w:color="auto" w:fill="%s"/>' % (nsdecls("w"), "E7E6E6" if shade is True else shade)))
                if "‹" not in c and c:
                    left = c
                col += 1
        if widths:
            t.autofit = False
            for j, w in enumerate(widths):
                for r in t.rows:
                    if j < len(r.cells):
                        r.cells[j].width = Cm(w)
        self.nt += 1
        if self.nt:
            self.d.add_paragraph().paragraph_format.space_after = Pt(0)

    def para(self, p, text, where, bold=False, label=""):
        last, lastfixed = 0, getattr(self, "prev", "")
        for m in SLOT.finditer(text):
            fixed = text[last:m.start()]
            if fixed:
                self.run(p, fixed, bold or (where[0] == "body" and fixed.strip().endswith(":") and self.accent))
            if fixed.strip(" :.\t…"):
                lastfixed = fixed
            self.slot(p, m.group(1), where, label if where[0] == "cell" and not fixed.strip() and not last else lastfixed)
            last = m.end()
        if text[last:]:
            self.run(p, text[last:], bold)
        if SLOT.sub("", text).strip():
            self.prev = SLOT.sub(" ", text)

    def run(self, p, text, bold=False):
        r = p.add_run()
        for i, part in enumerate(text.split("\t")):
            if i:
                r.add_tab()
            if part:
                r.add_text(part)
        r.bold = bool(bold) or None
        return r

    def slot(self, p, spec, where, label):
        f = spec.split("|")
        was = f[0]
        narr = was.startswith("n:")
        if narr:
            was = was[2:]
        k = len(self.slots)
        s = {"where": where, "text": False, "id": k}
        mark = "⟦%d⟧" % k
        if was.startswith(("cc:", "cb", "dd:")):
            s["kind"], s["control"] = "content_control", self.nc
            self.nc += 1
            box = was == "cb"
            shown = "☐" if box else was[3:].split("/")[0] if was.startswith("dd") else was[3:]
            pr = "<w:alias w:val=%s/><w:id w:val='%d'/>" % (json.dumps(label.strip(" :.…")[:40] or "x", ensure_ascii=False).replace("&", "&amp;").replace("<", ""), 28000 + k)
            if box:
                pr += "<w14:checkbox><w14:checked w14:val='0'/><w14:checkedState w14:val='2612' w14:font='MS Gothic'/><w14:uncheckedState w14:val='2610' w14:font='MS Gothic'/></w14:checkbox>"
            elif was.startswith("dd"):
                pr += "<w:showingPlcHdr/><w:dropDownList>" + "".join("<w:listItem w:displayText='%s' w:value='%s'/>" % (x, x) for x in was[3:].split("/")[1:]) + "</w:dropDownList>"
            else:
                pr += "<w:showingPlcHdr/><w:text/>"
            rpr = "<w:rPr><w:rFonts w:ascii='MS Gothic' w:hAnsi='MS Gothic' w:eastAsia='MS Gothic'/></w:rPr>" if box else "<w:rPr><w:color w:val='808080'/></w:rPr>"
            p._p.append(parse_xml("<w:sdt %s xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'><w:sdtPr>%s</w:sdtPr><w:sdtContent><w:r>%s<w:t xml:space='preserve'>%s</w:t></w:r></w:sdtContent></w:sdt>" % (nsdecls("w"), pr, rpr, shown)))
        elif was in ("ff", "ffcb") or was.startswith("ffdd:"):
            s["kind"], s["form_field"] = "form_field", self.nf
            self.nf += 1
            inner = "<w:textInput/>" if was == "ff" else "<w:checkBox><w:sizeAuto/><w:default w:val='0'/></w:checkBox>" if was == "ffcb" else "<w:ddList>" + "".join("<w:listEntry w:val='%s'/>" % x for x in was[5:].split("/")) + "</w:ddList>"
            code = " FORMTEXT " if was == "ff" else " FORMCHECKBOX " if was == "ffcb" else " FORMDROPDOWN "
            for x in ("<w:r %s><w:fldChar w:fldCharType='begin'><w:ffData><w:name w:val='F%d'/><w:enabled/><w:calcOnExit w:val='0'/>%s</w:ffData></w:fldChar></w:r>" % (nsdecls("w"), k, inner),
                      "<w:r %s><w:instrText xml:space='preserve'>%s</w:instrText></w:r>" % (nsdecls("w"), code),
                      "<w:r %s><w:fldChar w:fldCharType='separate'/></w:r>" % nsdecls("w"),
                      "<w:r %s><w:t xml:space='preserve'>%s</w:t></w:r>" % (nsdecls("w"), "\u2002" * 5 if was == "ff" else ""),
                      "<w:r %s><w:fldChar w:fldCharType='end'/></w:r>" % nsdecls("w")):
                p._p.append(parse_xml(x))
        elif was.startswith("«"):
            s["kind"], s["text"] = "merge_field", True
            n = was.strip("«»")
            label = n
            p._p.append(parse_xml("<w:fldSimple %s w:instr=' MERGEFIELD %s \\* MERGEFORMAT '><w:r><w:t>%s</w:t></w:r></w:fldSimple>" % (nsdecls("w"), n, mark if self.sent else was)))
        else:
            s["text"] = True
            s["kind"] = "placeholder" if was.startswith(("{{", "<<", "${", "%")) else "instruction" if was.startswith("[") else "label"
            if s["kind"] == "placeholder":
                label = was.strip("{}<>$% ")
            elif s["kind"] == "instruction":
                label = was.strip("[]")
            elif where[0] == "cell" and where[4]:
                s["kind"] = "table_row" if where[5] else "cell"
            if where[0] == "cell" and where[4]:
                s["text"] = False
                self.run(p, was)
            else:
                self.run(p, mark if self.sent else was)
        if narr:
            s["kind"] = "narrative"
        if len(f) > 1:
            if f[1].startswith("!"):
                s["why"] = WHY.get(f[1][1:], f[1][1:])
                lab = f[2:3]
            else:
                s["exp"], s["src"], s["dist"] = f[1].replace("x", "☒").split("~") if was in ("cb", "ffcb") else f[1].split("~"), f[2], {"s": "same", "n": "near", "f": "far"}[f[3]]
                lab = f[4:5]
            s["label"] = lab[0] if lab else re.sub(r"\s+", " ", label).strip(" ,;:.…_([\t")[-80:]
        self.slots.append(s)

    def save(self):
        out = os.path.join(HERE, "templates", self.name + ".docx")
        os.makedirs(os.path.dirname(out), exist_ok=True)
        tmp = out + ".tmp"
        self.build(True).save(tmp)
        texts = {}
        z = zipfile.ZipFile(tmp)
        for part in z.namelist():
            if re.fullmatch(r"word/(document|header\d|footer\d)\.xml", part):
                texts[part] = "\n" + "\n".join(check.paragraphs(check.load(tmp, part))) + "\n"
        os.remove(tmp)
        self.build(False).save(out)
        L = ["# Round 28, written blind.", 'template = "%s/templates/%s.docx"' % (REL, self.name), 'vault = "%s/vaults/%s"' % (REL, self.vault), "project = " + json.dumps(self.project, ensure_ascii=False), 'language = "%s"' % self.lang[:2], ""]
        seen, stat = {}, [0, 0, 0]
        q = lambda x: json.dumps(x, ensure_ascii=False)
        for s in self.slots:
            stat[2] += 1
            if "exp" not in s and "why" not in s:
                continue
            find = {"part": "word/document.xml"}
            w = s["where"]
            if "control" in s:
                find["control"] = s["control"]
            elif "form_field" in s:
                find["form_field"] = s["form_field"]
            elif not s["text"]:
                find.update(table=w[1], row=w[2], col=w[3])
            else:
                mark = "⟦%d⟧" % s["id"]
                part = [p for p, t in texts.items() if mark in t][0]
                t = texts[part]
                find["part"] = part
                i = t.index(mark)
                ls, le = t.rindex("\n", 0, i) + 1, t.index("\n", i)
                after = re.split(r"⟦\d+⟧", t[ls:i])[-1].strip()[-60:]
                if not after:
                    prev = t[t.rindex("\n", 0, ls - 1) + 1:ls - 1]
                    after = re.split(r"⟦\d+⟧", prev)[-1].strip()[-60:] + "\n"
                    assert after != "\n", (self.name, s)
                    s["label"] = s["label"] or after.strip()
                before = re.split(r"⟦\d+⟧", t[i + len(mark):le])[0].strip()[:40].strip()
                find["after"] = after
                nth, at = 0, t.find(after)
                while True:
                    nx = t.find(after, at + len(after))
                    if nx < 0 or nx + len(after) > i:
                        break
                    nth, at = nth + 1, nx
                if before:
                    find["before"] = before
                if nth:
                    find["nth"] = nth
            was = check.locate(out, find)
            if "after" in find:
                full = "\n" + "\n".join(check.paragraphs(check.load(out, find["part"]))) + "\n"
                if len(find["after"].strip()) < (2 if self.lang == "zh" else 6) or find.get("nth") or full.count(find["after"]) > 1:
                    print("  weak anchor:", self.name, s["label"], repr(find["after"]), find.get("nth", 0), full.count(find["after"]))
            key = (s["kind"], s["label"])
            nth = seen[key] = seen.get(key, -1) + 1
            at = ("table %d row %d column %d" % (w[1] + 1, w[2] + 1, w[3] + 1)) if w[0] == "cell" else w[0] + ", after " + (s["label"] or "")
            L += ["[[slot]]", "kind = " + q(s["kind"]), "label = " + q(s["label"]), "nth = %d" % nth, "at = " + q(at),
                  "find = { " + ", ".join("%s = %s" % (k, q(v)) for k, v in find.items()) + " }", "was = " + q(was)]
            if "why" in s:
                L += ["open = true", "why = " + q(s["why"])]
                stat[1] += 1
            else:
                e = s["exp"]
                if e[0].startswith("*"):
                    L.append("contains = " + q([e[0][1:]] + e[1:]))
                else:
                    L.append("expect = " + q(e[0]))
                    if e[1:]:
                        L.append("any_of = " + q(e[1:]))
                src = self.src[s["src"]]
                L += ["source = " + q(src), "distance = " + q(s["dist"])]
                stat[0] += 1
            L.append("")
        open(os.path.join(HERE, self.name + ".toml"), "w", encoding="utf-8").write("\n".join(L))
        print("%-34s value %d open %d of %d" % (self.name, *stat))


# -- vault documents
def doc(path, text, head="", foot="", cols=1, rules=True, lang="en", sep=","):
    path = os.path.join(HERE, "vaults", path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    text = text.strip("\n")
    ext = path.rsplit(".", 1)[1]
    if ext in ("md", "txt", "eml"):
        if ext == "md":
            out, prev = [], False
            for l in text.split("\n"):
                if l.startswith("|"):
                    out.append("| " + " | ".join(c.strip() for c in l[1:].split("|")) + " |")
                    if not prev:
                        out.append("|" + "---|" * len(l[1:].split("|")))
                    prev = True
                else:
                    prev = False
                    out.append(l)
            text = "\n".join(out)
        open(path, "w", encoding="utf-8").write(text + "\n")
        return
    if ext == "csv":
        with open(path, "w", encoding="utf-8", newline="") as f:
            w = csv.writer(f, delimiter=sep)
            for l in text.split("\n"):
                w.writerow([c.strip() for c in l.strip("|").split("|")])
        return
    blocks = []
    for l in text.split("\n"):
        if l.startswith("|"):
            row = [c.strip() for c in l[1:].split("|")]
            if blocks and blocks[-1][0] == "t":
                blocks[-1][1].append(row)
            else:
                blocks.append(("t", [row]))
        elif l.startswith("#"):
            blocks.append(("h", l.lstrip("# ")))
        elif l.strip() == "@pb":
            blocks.append(("pb", ""))
        elif l.startswith("= "):
            blocks.append(("s", l[2:]))
        elif l.strip():
            blocks.append(("p", l.strip()))
        else:
            blocks.append(("gap", ""))
    if ext == "xlsx":
        import openpyxl
        from openpyxl.styles import Font
        wb = openpyxl.Workbook()
        ws = wb.active
        first = True
        for k, v in blocks:
            if k == "s":
                if not first:
                    ws = wb.create_sheet()
                ws.title = v[:30]
                first = False
            elif k == "t":
                for i, r in enumerate(v):
                    ws.append([float(c) if re.fullmatch(r"(0|[1-9]\d{0,6})\.\d+", c) else int(c) if re.fullmatch(r"[1-9]\d{0,8}|0", c) else c for c in r])
                    if i == 0:
                        for c in ws[ws.max_row]:
                            c.font = Font(bold=True)
            elif k in "hp" and v:
                ws.append([v])
            elif k == "gap":
                ws.append([])
        for c in "ABCDEFGH":
            ws.column_dimensions[c].width = 24
        wb.save(path)
    elif ext == "docx":
        d = Document()
        if lang == "zh":
            d.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "SimSun")
        if head:
            d.sections[0].header.paragraphs[0].text = head
        if foot:
            d.sections[0].footer.paragraphs[0].text = foot
        for k, v in blocks:
            if k == "h":
                d.add_heading(v, 2)
            elif k == "p":
                d.add_paragraph(v)
            elif k == "pb":
                d.add_page_break()
            elif k == "t":
                n = max(map(len, v))
                t = d.add_table(len(v), n)
                t.style = "Table Grid" if rules else "Normal Table"
                for i, r in enumerate(v):
                    for j, c in enumerate(r):
                        t.cell(i, j).text = c
                d.add_paragraph()
        d.save(path)
    else:
        from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, Table, TableStyle, PageBreak
        from reportlab.lib.styles import ParagraphStyle
        from reportlab.lib.pagesizes import A4, letter
        from reportlab.lib import colors
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        from reportlab.pdfbase.cidfonts import UnicodeCIDFont
        if lang == "zh":
            pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
            F = B = "STSong-Light"
        else:
            base = "/usr/share/fonts/truetype/liberation2/LiberationSans-"
            pdfmetrics.registerFont(TTFont("LS", base + "Regular.ttf"))
            pdfmetrics.registerFont(TTFont("LSB", base + "Bold.ttf"))
            F, B = "LS", "LSB"
        size = letter if lang == "us" else A4
        W_, H_ = size
        m, gap = 55, 18
        fw = (W_ - 2 * m - gap * (cols - 1)) / cols
        frames = [Frame(m + i * (fw + gap), 60, fw, H_ - 125, 0, 0, 0, 0) for i in range(cols)]

        def page(c, dd):
            c.setFont(F, 8)
            c.drawString(m, H_ - 40, head)
            c.drawString(m, 36, foot)
            c.drawRightString(W_ - m, 36, str(dd.page))
        esc = lambda x: x.replace("&", "&amp;").replace("<", "&lt;")
        n = ParagraphStyle("n", fontName=F, fontSize=9.5, leading=13, spaceAfter=4, wordWrap="CJK" if lang == "zh" else None)
        hs = ParagraphStyle("h", parent=n, fontName=B, fontSize=12, leading=16, spaceBefore=6, spaceAfter=5)
        c8 = ParagraphStyle("c", parent=n, fontSize=8.5, leading=11, spaceAfter=0)
        st = []
        for k, v in blocks:
            if k == "h":
                st.append(Paragraph(esc(v), hs))
            elif k == "p":
                st.append(Paragraph(esc(v), n))
            elif k == "gap":
                st.append(Spacer(1, 6))
            elif k == "pb":
                st.append(PageBreak())
            elif k == "t":
                nc = max(map(len, v))
                v = [r + [""] * (nc - len(r)) for r in v]
                lens = [max(4, min(40, max(len(r[j]) for r in v))) for j in range(nc)]
                t = Table([[Paragraph(esc(c), c8) for c in r] for r in v], colWidths=[fw * x / sum(lens) for x in lens])
                t.setStyle(TableStyle(([("GRID", (0, 0), (-1, -1), .4, colors.grey)] if rules else []) + [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]))
                st.append(t)
                st.append(Spacer(1, 6))
        dd = BaseDocTemplate(path, pagesize=size, title=os.path.basename(path)[:-4])
        dd.addPageTemplates(PageTemplate(frames=frames, onPage=page))
        dd.build(st)
