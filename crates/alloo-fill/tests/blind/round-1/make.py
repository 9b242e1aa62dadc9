"""Makes this round: vaults, templates and labels. `python3 make.py`; deterministic."""
import csv, datetime, io, os, re, shutil, sys, zipfile, copy
import docx as D, openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
HERE = os.path.dirname(os.path.abspath(__file__))
REL = "crates/alloo-fill/tests/blind/round-1"
sys.dont_write_bytecode = True
TEXT = {}          # vault path -> plain text, to check labels against
MON = {"en": "January February March April May June July August September October November December".split(),
       "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
       "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()}

def rezip(path):
    z = zipfile.ZipFile(path); items = [(n, z.read(n)) for n in z.namelist()]; z.close()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as o:
        for n, b in items:
            if n == "docProps/core.xml":
                b = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>2025-10-01T08:00:00Z", b)
            i = zipfile.ZipInfo(n, (2025, 10, 1, 8, 0, 0)); i.compress_type = zipfile.ZIP_DEFLATED
            o.writestr(i, b)

class Vault:
    def __init__(self, name):
        self.name = name; self.root = os.path.join(HERE, "vaults", name); self.sub = ""
    def _p(self, p):
        p = (self.sub + "/" + p) if self.sub else p
        full = os.path.join(self.root, p); os.makedirs(os.path.dirname(full), exist_ok=True)
        self.cur = self.name + "/" + p; return full
    def txt(self, p, s):
        f = self._p(p); open(f, "w", encoding="utf-8", newline="\n").write(s.strip("\n") + "\n"); TEXT[self.cur] = s
    def csv(self, p, rows, d=","):
        b = io.StringIO(); csv.writer(b, delimiter=d, lineterminator="\n").writerows(rows)
        self.txt(p, b.getvalue())
    def eml(self, p, frm, to, date, subj, body, cc=None):
        h = f"From: {frm}\nTo: {to}\n" + (f"Cc: {cc}\n" if cc else "") + f"Date: {date}\nSubject: {subj}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        self.txt(p, h + body.strip("\n"))
    def docx(self, p, title, blocks, head=None):
        f = self._p(p); d = D.Document(); d.add_heading(title, 0); out = [title]
        if head: d.sections[0].header.paragraphs[0].text = head; out.append(head)
        for b in blocks:
            if isinstance(b, str):
                if b.startswith("# "): d.add_heading(b[2:], 2)
                elif b.startswith("- "): d.add_paragraph(b[2:], style="List Bullet")
                else: d.add_paragraph(b)
                out.append(b)
            else:
                t = d.add_table(len(b), len(b[0])); t.style = "Table Grid"
                for i, r in enumerate(b):
                    for j, c in enumerate(r): t.cell(i, j).text = str(c)
                    out.append("\t".join(map(str, r)))
        d.save(f); rezip(f); TEXT[self.cur] = "\n".join(out)
    def xlsx(self, p, sheets):
        f = self._p(p); wb = openpyxl.Workbook(); wb.remove(wb.active); out = []
        for n, rows in sheets.items():
            ws = wb.create_sheet(n)
            for i, r in enumerate(rows, 1):
                for j, c in enumerate(r, 1):
                    if c is None: continue
                    if isinstance(c, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", c):
                        c = datetime.datetime.strptime(c, "%Y-%m-%d"); x = ws.cell(i, j, c); x.number_format = "dd/mm/yyyy"
                    else:
                        x = ws.cell(i, j, c)
                        if isinstance(c, float): x.number_format = "#,##0.00"
                out.append("\t".join("" if c is None else str(c) for c in r))
            for j in range(1, 9): ws.column_dimensions[openpyxl.utils.get_column_letter(j)].width = 22
        wb.save(f); rezip(f); TEXT[self.cur] = "\n".join(out)
    def pdf(self, p, title, head, foot, blocks):
        from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer, TableStyle
        from reportlab.lib.styles import getSampleStyleSheet
        from reportlab.lib.pagesizes import A4
        from reportlab.lib import colors
        f = self._p(p); S = getSampleStyleSheet(); fl = [Paragraph(title, S["Title"])]; out = [title, head, foot]
        esc = lambda s: str(s).replace("&", "&amp;").replace("<", "&lt;")
        for b in blocks:
            if isinstance(b, str):
                fl.append(Paragraph(esc(b[2:]), S["Heading3"]) if b.startswith("# ") else Paragraph(esc(b), S["BodyText"])); out.append(b)
            else:
                kv = len(b[0]) == 2
                w = [165, 310] if kv else [475 / len(b[0])] * len(b[0])
                t = Table([[Paragraph(esc(c), S["BodyText"]) for c in r] for r in b], colWidths=w)
                if not kv: t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .5, colors.grey)]))
                fl += [t, Spacer(1, 8)]; out += ["\t".join(map(str, r)) for r in b]
        def deco(c, doc):
            c.setFont("Helvetica", 8); c.drawString(60, 815, head); c.drawString(60, 25, f"{foot}   {doc.page}")
        SimpleDocTemplate(f, pagesize=A4, invariant=1, leftMargin=60, rightMargin=60).build(fl, onFirstPage=deco, onLaterPages=deco)
        TEXT[self.cur] = "\n".join(out)

# --- slots
class Sl: pass
DIST = {"s": "same", "n": "near", "f": "far"}
def V(expect, source, dist, *alts, contains=None):
    s = Sl(); s.e = expect; s.src = source; s.d = DIST[dist]; s.alts = list(dict.fromkeys(a for a in alts if a != expect)); s.contains = contains; s.why = None; return s
def C(source, dist, *phrases): return V(None, source, dist, contains=list(phrases))
def O(why): s = Sl(); s.why = why; return s
def DT(iso, source, dist, lang="en", *more):
    y, m, d = map(int, iso.split("-")); n = MON[lang][m - 1]
    if lang == "en": a = [f"{d} {n} {y}", f"{d} {n[:3]} {y}", f"{d:02} {n} {y}", f"{d:02} {n[:3]} {y}", f"{n} {d}, {y}"]
    elif lang == "de": a = [f"{d:02}.{m:02}.{y}", f"{d}. {n} {y}", f"{d}.{m}.{y}"]
    else: a = [f"{d} de {n} de {y}", f"{d:02}/{m:02}/{y}", f"{d}/{m}/{y}"]
    a += [f"{d:02}/{m:02}/{y}", f"{d}/{m}/{y}", f"{d:02}/{m:02}/{y%100}", f"{d:02}.{m:02}.{y}", f"{d:02}-{m:02}-{y}", iso]
    s = V(a[0], source, dist, *a[1:], *more); s.date = True; return s
def MO(x, source, dist, lang="en"):
    a = f"{x:,.2f}"; i = f"{x:,.0f}" if x == int(x) else None
    if lang != "en":
        tr = lambda s: s.replace(",", "_").replace(".", ",").replace("_", ".")
        r = [tr(a)] + ([tr(i)] if i else []) + [f"{x:.2f}".replace(".", ",")]
        r += [q.replace(".", " ") for q in r[:1]] + [a, f"{x:.2f}"]
    else: r = [a] + ([i] if i else []) + [f"{x:.2f}"]
    if i: r.append(str(int(x)))
    if f"{x:.2f}".endswith("0") and not i: r += [f"{x:.1f}", f"{x:,.1f}"]
    s = V(r[0], source, dist, *r[1:]); s.money = True; return s

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
class Form:
    def __init__(self, name, lang, vault, project):
        self.name, self.lang, self.vault, self.project = name, lang, vault, project
        self.d = D.Document(); self.slots = []; self.ntbl = 0; self.nsdt = 0; self.nths = {}
    def h(self, t, lvl=2): self.d.add_heading(t, lvl); return self
    def p(self, t, italic=False): self.d.add_paragraph().add_run(t).italic = italic; return self
    def _add(self, kind, label, find, was, s, at):
        if s is None: return
        self.slots.append((kind, label, dict(find), was, s, at))
    def _tbl(self, r, c):
        t = self.d.add_table(r, c); t.style = "Table Grid"; self.ntbl += 1; return t
    def _gap(self): self.d.add_paragraph()
    def _cell(self, cell, content, ti, i, j, kind, label, at):
        """content: str = fixed text; Sl; (Sl, was); ('sdt', type, Sl, was, entries)"""
        if content is None: return
        if isinstance(content, str): cell.text = content; return
        if isinstance(content, tuple) and content[0] == "sdt":
            self._sdt(cell.paragraphs[0], *content[1:], label=label, at=at); return
        s, was = content if isinstance(content, tuple) else (content, "")
        if was: cell.text = was
        k = kind
        if was.startswith(("[", "{", "<")) and kind == "cell": k = "instruction" if len(was.split()) > 3 else "placeholder"
        self._add(k, label, {"part": "word/document.xml", "table": ti, "row": i, "col": j}, was, s, at)
    def kv(self, *rows):
        """rows of label, content, label, content, ..."""
        t = self._tbl(len(rows), max(map(len, rows))); ti = self.ntbl - 1
        for i, r in enumerate(rows):
            for j in range(0, len(r), 2):
                t.cell(i, j).text = r[j]; t.cell(i, j).paragraphs[0].runs[0].bold = True
                self._cell(t.cell(i, j + 1), r[j + 1], ti, i, j + 1, "cell", r[j], f"table {ti}, right of the label")
        self._gap(); return self
    def below(self, heads, cells):
        t = self._tbl(2, len(heads)); ti = self.ntbl - 1
        for j, h in enumerate(heads): t.cell(0, j).text = h
        for j, c in enumerate(cells): self._cell(t.cell(1, j), c, ti, 1, j, "cell", heads[j], f"table {ti}, below the label")
        self._gap(); return self
    def sched(self, heads, rows, kind="table_row"):
        t = self._tbl(len(rows) + 1, len(heads)); ti = self.ntbl - 1
        for j, h in enumerate(heads): t.cell(0, j).text = h; t.cell(0, j).paragraphs[0].runs[0].bold = True
        for i, r in enumerate(rows, 1):
            for j, c in enumerate(r):
                lab = heads[j] if kind == "table_row" else f"{r[0]} / {heads[j]}"
                self._cell(t.cell(i, j), c, ti, i, j, kind, lab, f"table {ti}, row {i}")
        self._gap(); return self
    def _anchor(self, part, pieces, kind, para_at):
        """pieces alternate text and (slot, was); a trailing text may follow"""
        for k in range(1, len(pieces), 2):
            s, was = pieces[k]; after = re.sub(r"\s+", " ", pieces[k - 1]).strip()
            nxt = re.sub(r"\s+", " ", pieces[k + 1]).strip() if k + 1 < len(pieces) else ""
            n = self.nths.get((part, after), 0); self.nths[(part, after)] = n + 1
            f = {"part": part, "after": after}
            w = was
            if len(nxt) >= 3: f["before"] = nxt
            elif nxt: w = was + nxt
            if n: f["nth"] = n
            kd = kind or ("placeholder" if was[0] in "{[<«" else "label")
            self._add(kd, re.sub(r"^[;,\s]+|[:\s]+$", "", after), f, w, s, para_at)
    def line(self, *pieces, kind=None, style=None):
        self.d.add_paragraph("".join(x if isinstance(x, str) else x[1] for x in pieces), style=style)
        self._anchor("word/document.xml", pieces, kind, "line"); return self
    def header(self, *pieces):
        self.d.sections[0].header.paragraphs[0].text = "".join(x if isinstance(x, str) else x[1] for x in pieces)
        self._anchor("word/header1.xml", pieces, None, "page header"); return self
    def _sdt(self, para, typ, s, was, entries=None, label="", at="", text_after=""):
        esc = lambda x: x.replace("&", "&amp;").replace("<", "&lt;")
        pr = {"text": "<w:showingPlcHdr/><w:text/>", "date": '<w:showingPlcHdr/><w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>',
              "drop": "<w:showingPlcHdr/><w:dropDownList>" + "".join(f'<w:listItem w:displayText="{esc(e)}" w:value="{esc(e)}"/>' for e in entries or []) + "</w:dropDownList>",
              "check": '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'}[typ]
        para._p.append(parse_xml(f'<w:sdt {nsdecls("w")} {W14}><w:sdtPr><w:alias w:val="{esc(label)}"/><w:id w:val="{71000 + self.nsdt}"/>{pr}</w:sdtPr><w:sdtContent><w:r><w:t>{esc(was)}</w:t></w:r></w:sdtContent></w:sdt>'))
        self._add("content_control", label, {"part": "word/document.xml", "control": self.nsdt}, was, s, at or "line"); self.nsdt += 1
    def ctl(self, label, typ, s, was, entries=None):
        self._sdt(self.d.add_paragraph(label + ": "), typ, s, was, entries, label=label); return self
    def checks(self, lead, *opts):
        p = self.d.add_paragraph(lead + " ")
        for text, s in opts:
            self._sdt(p, "check", s, "☐", label=f"{lead} {text}"); p.add_run(" " + text + "    ")
        return self
    def ins(self, lead, text, s):
        """a paragraph that is an instruction in brackets after a fixed lead"""
        return self.line(lead + " ", (s, text), kind="instruction")
    def box(self, title, prompt, s):
        t = self._tbl(2, 1); ti = self.ntbl - 1; t.cell(0, 0).text = title
        if prompt: t.cell(1, 0).paragraphs[0].add_run(prompt).italic = True
        self._add("narrative", title, {"part": "word/document.xml", "table": ti, "row": 1, "col": 0}, prompt, s, f"table {ti}, below the title"); self._gap(); return self
    def save(self):
        tp = f"{REL}/templates/{self.name}.docx"; f = os.path.join(HERE, "templates", self.name + ".docx"); os.makedirs(os.path.dirname(f), exist_ok=True)
        self.d.save(f); rezip(f)
        q = lambda s: '"' + s.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        o = [f'template = {q(tp)}', f'vault = {q(REL + "/vaults/" + self.vault)}', f'project = {q(self.project)}', f'language = {q(self.lang)}']
        seen = {}
        for kind, label, find, was, s, at in self.slots:
            n = seen.get((kind, label), 0); seen[(kind, label)] = n + 1
            o += ["", "[[slot]]", f"kind = {q(kind)}", f"label = {q(label)}", f"nth = {n}", f"at = {q(at)}",
                  "find = { " + ", ".join(f"{k} = {q(v) if isinstance(v, str) else v}" for k, v in find.items()) + " }", f"was = {q(was)}"]
            if s.why is not None: o += ["open = true", f"why = {q(s.why)}"]; continue
            if s.contains: o.append("contains = [" + ", ".join(map(q, s.contains)) + "]")
            else:
                o.append(f"expect = {q(s.e)}")
                if s.alts: o.append("any_of = [" + ", ".join(map(q, s.alts)) + "]")
            o += [f"source = {q(s.src)}", f"distance = {q(s.d)}"]
            src = TEXT.get(self.vault + "/" + s.src)
            if src is None: print(self.name, label, "NO SOURCE", s.src); continue
            norm = lambda x: re.sub(r"\s+", " ", x).lower()
            got = any(norm(a) in norm(src) for a in (s.contains or [s.e] + s.alts))
            if not got and s.e != "☒": print(f"CHECK {self.name}: {label!r} = {s.contains or s.e!r} not literally in {s.src}")
            if not (s.src.startswith(self.project + "/") or "/" not in s.src): print(self.name, label, "OUT OF SCOPE", s.src)
        open(os.path.join(HERE, self.name + ".toml"), "w", encoding="utf-8", newline="\n").write("\n".join(o) + "\n")

        sys.path.insert(0, os.path.join(HERE, "../../labels"))
        import check
        for (part, after), n in self.nths.items():
            t = "\n" + "\n".join(check.paragraphs(check.load(f, part))) + "\n"
            if t.count(after) != n: print(f"ANCHOR {self.name}: {after!r} {t.count(after)} times, used {n}")

if __name__ == "__main__":
    sys.modules["make"] = sys.modules["__main__"]; sys.path.insert(0, HERE)
    for x in ("vaults", "templates"): shutil.rmtree(os.path.join(HERE, x), ignore_errors=True)
    import vault_en, vault_de_es, forms_en, forms_de_es
