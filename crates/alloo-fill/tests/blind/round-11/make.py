"""Blind round 11: makes templates/, vaults/ and the label files. Everything in it is invented.

    python3 crates/alloo-fill/tests/blind/round-11/make.py     # needs python-docx, openpyxl, reportlab
"""
import copy, csv, datetime, importlib.util, io, os, re, shutil, sys
from email.message import EmailMessage
from email import policy
import docx, openpyxl
from docx.shared import Pt, Cm
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from reportlab.lib.pagesizes import A4
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, PageBreak
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))

HERE = os.path.dirname(os.path.abspath(__file__))
REL = "crates/alloo-fill/tests/blind/round-11"
ROOT = os.path.normpath(os.path.join(HERE, "..", "..", "..", "..", ".."))
spec = importlib.util.spec_from_file_location("check", os.path.join(HERE, "..", "..", "labels", "check.py"))
check = importlib.util.module_from_spec(spec); spec.loader.exec_module(check)
for d in ("templates", "vaults"):
    shutil.rmtree(os.path.join(HERE, d), ignore_errors=True); os.makedirs(os.path.join(HERE, d))
W = check.W
L = "en"
SRC = {}          # path of a document -> its text, to prove the labels
SUMMARY = []

# ---------------------------------------------------------------- documents
class Vault:
    def __init__(self, name):
        self.name = name; self.dir = os.path.join(HERE, "vaults", name); os.makedirs(self.dir)
    def path(self, p, text):
        full = os.path.join(self.dir, p); os.makedirs(os.path.dirname(full), exist_ok=True)
        SRC[self.name + "/" + p] = text
        return full
    def text(self, p, body):
        open(self.path(p, body), "w", encoding="utf-8").write(body.strip("\n") + "\n")
    md = text
    def csv(self, p, rows, sep=","):
        s = io.StringIO(); csv.writer(s, delimiter=sep, lineterminator="\n").writerows(rows)
        self.text(p, s.getvalue())
    def eml(self, p, frm, to, subject, date, body, cc=None):
        m = EmailMessage(policy=policy.SMTP.clone(cte_type="8bit")); m["From"] = frm; m["To"] = to
        if cc: m["Cc"] = cc
        m["Subject"] = subject; m["Date"] = date; m.set_content(body.strip("\n") + "\n", cte="8bit")
        open(self.path(p, "\n".join([frm, to, cc or "", subject, date, body])), "wb").write(bytes(m))
    def xlsx(self, p, sheets):
        wb = openpyxl.Workbook(); wb.remove(wb.active); out = []
        for name, rows in sheets.items():
            ws = wb.create_sheet(name)
            for r in rows:
                r = [datetime.datetime.fromisoformat(c[1:]) if isinstance(c, str) and c.startswith("@") else c for c in r]
                ws.append(r); out += [str(c) if not isinstance(c, datetime.datetime) else c.date().isoformat() for c in r if c is not None]
            for row in ws.iter_rows():
                for c in row:
                    if isinstance(c.value, datetime.datetime): c.number_format = "dd/mm/yyyy" if L != "zh" else "yyyy-mm-dd"
                    elif isinstance(c.value, float): c.number_format = "#,##0.00"
            for i in range(1, ws.max_column + 1):
                ws.column_dimensions[openpyxl.utils.get_column_letter(i)].width = 18
        wb.save(self.path(p, "\n".join(out)))
    def docx(self, p, blocks, header=None):
        d = docx.Document(); out = []
        if header: d.sections[0].header.paragraphs[0].text = header; out.append(header)
        for b in blocks:
            if isinstance(b, str):
                if b.startswith("# "): d.add_heading(b[2:], 1)
                elif b.startswith("## "): d.add_heading(b[3:], 2)
                elif b.startswith("- "): d.add_paragraph(b[2:], style="List Bullet")
                elif b == "---": d.add_page_break()
                else: d.add_paragraph(b)
                out.append(b)
            else:
                n = max(map(len, b)); t = d.add_table(0, n); t.style = "Table Grid"
                for r in b:
                    cells = t.add_row().cells
                    for c, v in zip(cells, r): c.text = str(v)
                    out += [str(x) for x in r]
        d.save(self.path(p, "\n".join(out)))
    def pdf(self, p, blocks, header="", footer="", widths=None):
        font = "STSong-Light" if L == "zh" else "Helvetica"; bold = font if L == "zh" else "Helvetica-Bold"
        st = ParagraphStyle("n", fontName=font, fontSize=9.5, leading=13, wordWrap="CJK" if L == "zh" else None)
        h1 = ParagraphStyle("h1", parent=st, fontName=bold, fontSize=14, leading=18, spaceAfter=6)
        h2 = ParagraphStyle("h2", parent=st, fontName=bold, fontSize=11, leading=15, spaceBefore=8, spaceAfter=3)
        flow, out = [], [header, footer]
        esc = lambda s: str(s).replace("&", "&amp;").replace("<", "&lt;")
        for b in blocks:
            if isinstance(b, str):
                out.append(b)
                if b == "---": flow.append(PageBreak())
                elif b.startswith("# "): flow.append(Paragraph(esc(b[2:]), h1))
                elif b.startswith("## "): flow.append(Paragraph(esc(b[3:]), h2))
                else: flow += [Paragraph(esc(b), st), Spacer(1, 4)]
            else:
                kv = isinstance(b, dict); rows = [list(x) for x in b.items()] if kv else b
                out += [str(x) for r in rows for x in r]
                n = max(map(len, rows)); wd = [5.5 * 28.35, 11 * 28.35] if kv else [17 * 28.35 / n] * n
                t = Table([[Paragraph(esc(c), st) for c in r] + [""] * (n - len(r)) for r in rows], colWidths=wd, repeatRows=0 if kv else 1)
                t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
                           + ([] if kv else [("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke)])))
                flow += [t, Spacer(1, 6)]
        def deco(c, doc):
            c.setFont(font, 8); c.drawString(2 * 28.35, 28.3 * 28.35 + 12, header); c.drawString(2 * 28.35, 28.35, footer); c.drawRightString(19 * 28.35, 28.35, str(doc.page))
        SimpleDocTemplate(self.path(p, "\n".join(out)), pagesize=A4, leftMargin=57, rightMargin=57, topMargin=60, bottomMargin=55, title=os.path.basename(p)).build(flow, onFirstPage=deco, onLaterPages=deco)

# ---------------------------------------------------------------- labels
DIST = {"s": "same", "n": "near", "f": "far"}
def A(expect, src, d="s", *any_of): return dict(expect=expect, src=src, d=DIST[d], any=list(any_of))
def C(phrases, src, d="n"): return dict(contains=[phrases] if isinstance(phrases, str) else phrases, src=src, d=DIST[d])
def O(why): return dict(open=why)
def X(src, d="s"): return A("☒", src, d)
MON = {"en": "January February March April May June July August September October November December".split(),
       "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
       "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
       "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()}
def dates(iso):
    y, m, d = map(int, iso.split("-")); num = f"{d:02}/{m:02}/{y}"
    if L == "zh": return [f"{y}年{m}月{d}日", iso, f"{y}.{m}.{d}", f"{y}/{m}/{d}", f"{y}/{m:02}/{d:02}", f"{y}.{m:02}.{d:02}", f"{y}年{m:02}月{d:02}日"]
    mn = MON[L][m - 1]
    return {"en": [f"{d} {mn} {y}", num, iso, f"{d} {mn[:3]} {y}", f"{mn} {d}, {y}", f"{mn[:3]} {d}, {y}", f"{d:02} {mn} {y}", f"{d:02} {mn[:3]} {y}", f"{d}/{m}/{y}"],
            "de": [f"{d:02}.{m:02}.{y}", f"{d}. {mn} {y}", f"{d:02}. {mn} {y}", iso, f"{d}.{m}.{y}", f"{d:02}.{m:02}.{y%100}"],
            "fr": [num, f"{d} {mn} {y}", iso, f"{d:02} {mn} {y}", f"{d:02}.{m:02}.{y}"],
            "es": [num, f"{d} de {mn} de {y}", iso, f"{d:02} de {mn} de {y}", f"{d}/{m}/{y}", f"{d} {mn} {y}"]}[L]
def D(iso, src, d="s"): v = dates(iso); return dict(A(v[0], src, d, *v[1:]), date=1)
def num(x, dec=2):
    s = f"{x:,.{dec}f}"
    if L == "de": s = s.replace(",", "_").replace(".", ",").replace("_", ".")
    if L == "fr": s = s.replace(",", " ").replace(".", ",")
    out = [s, s.replace(" " if L == "fr" else "." if L == "de" else ",", ""), f"{x:.{dec}f}", f"{x:,.{dec}f}"]
    if dec and x == int(x): out += [o for o in num(x, 0)]
    return list(dict.fromkeys(out))
def M(x, src, d="s", dec=2): v = num(x, dec); return A(v[0], src, d, *v[1:])

class Form:
    def __init__(self, name, vault, project, title, sub=None, head=None, foot=None, number=None):
        self.name, self.vault, self.project, self.lang = name, vault, project, L
        self.doc = docx.Document(); self.slots = []
        st = self.doc.styles["Normal"]; st.font.name = "SimSun" if L == "zh" else "Arial"; st.font.size = Pt(9.5)
        if L == "zh": st.element.rPr.rFonts.set(qn("w:eastAsia"), "宋体")
        s = self.doc.sections[0]; s.left_margin = s.right_margin = Cm(2)
        for part, spec in (("header", head), ("footer", foot)):
            if spec: self.pieces(getattr(s, part).paragraphs[0], spec, part)
        self.doc.add_heading(title, 0)
        if sub: self.doc.add_paragraph(sub)
    # text -----------------------------------------------------------
    def p(self, t): self.doc.add_paragraph(t)
    def h(self, t): self.doc.add_heading(t, 2)
    def add(self, slot, kind, label, **where):
        if slot is not None: self.slots.append(dict(slot, kind=kind, label=label, **where))
    def pieces(self, para, spec, part="document"):
        """spec: list of fixed text and (slot, kind, label, was)."""
        for i, x in enumerate(spec):
            if isinstance(x, str): para.add_run(x)
            else:
                slot, kind, label, was = x; para.add_run(was)
                prev = spec[i - 1] if i else ""; nxt = spec[i + 1] if i + 1 < len(spec) else ""
                self.add(slot, kind, label, part=part, para=para._p, after=("\n" if i < 2 else "") + check.collapse(prev), before=check.collapse(nxt) or None)
    def line(self, *items):
        """(label, slot[, blank[, suffix]]) ... in one paragraph"""
        spec = []
        for k, it in enumerate(items):
            lab, slot = it[:2]; blank = it[2] if len(it) > 2 else "______________"; suf = it[3] if len(it) > 3 else ""
            kind = "placeholder" if blank.startswith("{{") else "instruction" if blank.startswith("[") else "label"
            lead = (" " + spec.pop() + "   " if k and isinstance(spec[-1], str) else "   " if k else "") + lab + ": "
            spec += [lead, (slot, kind, lab, blank)]
            if suf: spec.append(" " + suf)
        self.pieces(self.doc.add_paragraph(), spec)
    def narr(self, heading, prompt, slot):
        h = self.doc.add_paragraph(); h.add_run(heading).bold = True
        p = self.doc.add_paragraph(prompt)
        self.add(slot, "narrative", heading, para=h._p, narr=p._p, after="\n" + check.collapse(heading) + "\n")
    # controls -------------------------------------------------------
    def sdt(self, p, kind, text, opts=()):
        s = OxmlElement("w:sdt"); pr = OxmlElement("w:sdtPr"); s.append(pr); c = OxmlElement("w:sdtContent"); s.append(c)
        if kind == "box":
            x = pr.makeelement(check.W14 + "checkbox", {}, nsmap={"w14": check.W14[1:-1]}); pr.append(x)
            for n, v in (("checked", {"val": "0"}), ("checkedState", {"val": "2612", "font": "MS Gothic"}), ("uncheckedState", {"val": "2610", "font": "MS Gothic"})):
                x.append(x.makeelement(check.W14 + n, {check.W14 + k: w for k, w in v.items()}))
        else:
            pr.append(OxmlElement("w:showingPlcHdr"))
            e = OxmlElement({"cc": "w:text", "date": "w:date", "dd": "w:dropDownList"}[kind])
            for o in opts:
                li = OxmlElement("w:listItem"); li.set(qn("w:displayText"), o); li.set(qn("w:value"), o); e.append(li)
            pr.append(e)
        r = OxmlElement("w:r"); t = OxmlElement("w:t"); t.text = text; t.set(qn("xml:space"), "preserve"); r.append(t); c.append(r); p._p.append(s)
        return s
    def ff(self, p, kind, text="     "):
        def run(*kids):
            r = OxmlElement("w:r"); [r.append(k) for k in kids]; p._p.append(r)
        def fc(t):
            e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), t); return e
        def v(tag, val=None):
            e = OxmlElement(tag)
            if val is not None: e.set(qn("w:val"), val)
            return e
        b = fc("begin"); data = OxmlElement("w:ffData"); data.append(v("w:name", f"F{len(self.slots)}")); data.append(v("w:enabled")); data.append(v("w:calcOnExit", "0"))
        if kind == "box":
            cb = OxmlElement("w:checkBox"); cb.append(v("w:sizeAuto")); cb.append(v("w:default", "0")); data.append(cb)
        else: data.append(OxmlElement("w:textInput"))
        b.append(data); run(b)
        it = OxmlElement("w:instrText"); it.text = " FORMCHECKBOX " if kind == "box" else " FORMTEXT "; run(it)
        run(fc("separate"))
        if kind != "box":
            t = OxmlElement("w:t"); t.text = "\u2002\u2002\u2002\u2002\u2002"; run(t)
        run(fc("end")); return b
    def put(self, cell, slot, opt, label, kind="cell"):
        if isinstance(slot, str): cell.text = slot; return
        p = cell.paragraphs[0]
        if opt is None: self.add(slot, kind, label, tc=cell._tc)
        elif isinstance(opt, str):
            p.add_run(opt); self.add(slot, "placeholder" if opt[:2] in ("{{", "<<", "__") else "instruction", label, tc=cell._tc)
        elif opt[0] == "narr": p.add_run(opt[1]); self.add(slot, "narrative", label, tc=cell._tc)
        elif opt[0] == "ff": self.add(slot, "form_field", label, fld=self.ff(p, "text"))
        elif opt[0] == "dd": self.add(slot, "content_control", label, sdt=self.sdt(p, "dd", opt[1], opt[2:]))
        else: self.add(slot, "content_control", label, sdt=self.sdt(p, opt[0], opt[1]))
    def checks(self, label, options, mode="cc"):
        p = self.doc.add_paragraph()
        if label: p.add_run(label + "  ")
        for i, (text, slot) in enumerate(options):
            if mode == "cc":
                self.add(slot, "content_control", (label + " – " if label else "") + text, sdt=self.sdt(p, "box", "☐"))
            elif mode == "ff": self.add(slot, "form_field", (label + " – " if label else "") + text, fld=self.ff(p, "box"))
            else:
                self.add(slot, "label", (label + " – " if label else "") + text, para=p._p, after="\n" + label if i == 0 else options[i - 1][0], before=text)
                p.add_run("☐")
            p.add_run(" " + text + "     ")
    # tables ---------------------------------------------------------
    def table(self, cols):
        t = self.doc.add_table(0, cols); t.style = "Table Grid"; self.last = t; return t
    def gap(self): self.doc.add_paragraph("")
    def kv(self, rows, band=None):
        n = 2 * max(len(r) for r in rows if not isinstance(r, str)); t = self.table(n)
        if band: rows = [band] + rows
        for r in rows:
            c = t.add_row().cells
            if isinstance(r, str):
                m = c[0].merge(c[-1]); m.text = ""; m.paragraphs[0].add_run(r).bold = True; continue
            if len(r) * 2 < n: c[len(r) * 2 - 1].merge(c[-1])
            for i, it in enumerate(r):
                c[2 * i].text = it[0]; self.put(c[2 * i + 1], it[1], it[2] if len(it) > 2 else None, it[0])
        self.gap()
    def above(self, items):
        t = self.table(len(items)); a, b = t.add_row().cells, t.add_row().cells
        for i, it in enumerate(items):
            a[i].text = it[0]; self.put(b[i], it[1], it[2] if len(it) > 2 else None, it[0])
        self.gap()
    def inbox(self, items):
        t = self.table(len(items)); c = t.add_row().cells
        for i, it in enumerate(items):
            c[i].text = it[0]; c[i].add_paragraph("")
            self.add(it[1], "label", it[0], para=c[i].paragraphs[0]._p, after="\n" + it[0] + "\n")
        self.gap()
    def grid(self, head, rows):
        t = self.table(len(head))
        for c, h in zip(t.add_row().cells, head): c.text = h
        for r in rows:
            c = t.add_row().cells; c[0].text = r[0]
            for i, s in enumerate(r[1:], 1):
                self.put(c[i], s, None, f"{r[0]}: {head[i]}")
        self.gap()
    def sched(self, head, rows):
        t = self.table(len(head))
        for c, h in zip(t.add_row().cells, head): c.text = h
        for r in rows:
            for i, (c, s) in enumerate(zip(t.add_row().cells, r)): self.put(c, s, None, head[i], "table_row")
        self.gap()
    # ----------------------------------------------------------------
    def trim(self, target=56):
        """Takes labels off (the places stay in the form) until the form has the ordered size: plain signatures among the open ones, 'same' among the rest."""
        sig = ("signature", "Unterschrift", "firma", "签字")
        keep_open = round(target * 0.37)
        def drop(cands, n):
            if n > 0 and cands:
                step = len(cands) / min(n, len(cands)); gone = {id(cands[int(i * step)]) for i in range(min(n, len(cands)))}
                self.slots = [s for s in self.slots if id(s) not in gone]
        opens = [s for s in self.slots if "open" in s]
        drop([s for s in opens if s["open"] in sig][1:], len(opens) - keep_open)
        cnt = lambda d: [s for s in self.slots if s.get("d") == d]
        want = target - sum("open" in s for s in self.slots); over = len(self.slots) - sum("open" in s for s in self.slots) - want
        spare = [s for s in cnt("same") if s["kind"] in ("cell", "table_row")]
        drop(spare, min(over, max(0, len(cnt("same")) - round(want * 0.48))))
        over = sum("open" not in s for s in self.slots) - want
        drop([s for s in cnt("near") if s["kind"] in ("cell", "table_row")], min(over, max(0, len(cnt("near")) - round(want * 0.33))))
    def save(self):
        path = f"{REL}/templates/{self.name}.docx"; full = os.path.join(ROOT, path); self.doc.save(full)
        roots = {"document": self.doc.element}
        for k in ("header", "footer"):
            if any(s.get("part") == k for s in self.slots): roots[k] = getattr(self.doc.sections[0], k)._element
        offs, texts, plist = {}, {}, {}
        for k, r in roots.items():
            t = "\n"; plist[k] = list(r.iter(W + "p"))
            for p in plist[k]:
                offs[p] = len(t) - 1; t += check.collapse(check.own_text(p)) + "\n"
            texts[k] = t
        tbls, sdts = list(self.doc.element.iter(W + "tbl")), list(self.doc.element.iter(W + "sdt"))
        flds = [e for e in self.doc.element.iter(W + "fldChar") if e.find(W + "ffData") is not None]
        q = lambda s: '"' + s.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'
        out = [f"# {self.number if hasattr(self, 'number') else self.doc.paragraphs[0].text}", f"language = {q(self.lang)}", f"template = {q(path)}", f"vault = {q(REL + '/vaults/' + self.vault.name)}", f"project = {q(self.project)}", ""]
        order = {"document": "word/document.xml", "header": "word/header1.xml", "footer": "word/footer1.xml"}
        self.trim()
        nths, stat = {}, {"open": 0, "same": 0, "near": 0, "far": 0}
        for s in self.slots:
            part = order[s.get("part", "document")]; f = dict(part=part)
            if "tc" in s:
                tr = s["tc"].getparent(); tb = tr.getparent(); f.update(table=tbls.index(tb), row=tb.findall(W + "tr").index(tr), col=tr.findall(W + "tc").index(s["tc"]))
                at = f"table {f['table']+1} row {f['row']+1} column {f['col']+1}"
            elif "sdt" in s: f["control"] = sdts.index(s["sdt"]); at = f"control {f['control']+1}"
            elif "fld" in s: f["form_field"] = flds.index(s["fld"]); at = f"form field {f['form_field']+1}"
            else:
                k = s.get("part", "document"); t = texts[k]; a = s["after"]; f["after"] = a
                at0 = t.find(a, offs[s["para"]]); n, i = 0, t.find(a)
                while i != at0: i = t.find(a, i + len(a)); n += 1; assert i >= 0, (self.name, a)
                if n: f["nth"] = n; print("note: nth", self.name, a)
                if "narr" in s:
                    nxt = plist[k][plist[k].index(s["narr"]) + 1]; b = check.collapse(check.own_text(nxt)); assert b, (self.name, s["label"]); f["before"] = "\n" + b + "\n"
                elif s.get("before"): f["before"] = s["before"]
                at = f"after {a.strip()!r}"
            was = check.locate(full, f); assert was is not None, (self.name, f)
            key = (s["kind"], s["label"]); nth = nths.get(key, 0); nths[key] = nth + 1
            out += ["[[slot]]", f"kind = {q(s['kind'])}", f"label = {q(s['label'])}", f"nth = {nth}", f"at = {q(at)}",
                    "find = { " + ", ".join(f"{a} = {q(b) if isinstance(b, str) else b}" for a, b in f.items()) + " }", f"was = {q(was)}"]
            if "open" in s: out += ["open = true", f"why = {q(s['open'])}"]; stat["open"] += 1
            else:
                stat[s["d"]] += 1
                if "expect" in s:
                    out.append(f"expect = {q(s['expect'])}")
                    if s["any"]: out.append("any_of = [" + ", ".join(map(q, dict.fromkeys(s["any"]))) + "]")
                else: out.append("contains = [" + ", ".join(map(q, s["contains"])) + "]")
                src = s["src"][1:] if s["src"].startswith("/") else self.project + "/" + s["src"]
                out += [f"source = {q(src)}", f"distance = {q(s['d'])}"]
                txt = SRC.get(self.vault.name + "/" + src)
                if txt is None: print("NO SOURCE", self.name, s["label"], src)
                elif s.get("expect") != "☒":
                    nt = check.collapse(txt).lower(); vals = [s["expect"]] + s["any"] if "expect" in s else s["contains"]
                    if not any(re.search(r"(?<![^\W_])" + re.escape(check.collapse(v).lower()) + r"(?![^\W_])", nt) if L != "zh" else check.collapse(v).lower() in nt for v in vals): print("unproved:", self.name, "|", s["label"], "|", vals[0], "|", src)
            out.append("")
        open(os.path.join(HERE, self.name + ".toml"), "w", encoding="utf-8").write("\n".join(out))
        n = sum(stat.values()); ans = n - stat["open"]
        SUMMARY.append((self.name, n, stat)); print(f"{self.name:34} {n:3} slots, open {stat['open']:2} ({100*stat['open']/n:.0f} %), same {stat['same']}, near {stat['near']}, far {stat['far']}")

# =====================================================================================================================
# 1  SCOTLAND: hydro scheme (vault corriemore-civils)
# =====================================================================================================================
L = "en"
V = Vault("corriemore-civils"); P = "Allt Fiadhaich Hydro"
V.docx("company-fact-sheet.docx", ["# Corriemore Civils Ltd – fact sheet", "Issued by the Dunfarrow office, January 2026. For use in tenders and on forms.",
  [["Registered name", "Corriemore Civils Ltd"], ["Registered in Scotland No.", "SC700417"], ["Registered office", "Unit 6, Pier Road, Dunfarrow PH99 4QT"], ["Telephone", "01632 960417"], ["General e-mail", "office@corriemore.example"], ["VAT registration", "GB 999 4170 22"], ["Quality system", "BS EN ISO 9001:2015, certificate CQ-22817, expires 30 September 2027"], ["Managing Director", "Fergus Corrie"], ["Employers' liability insurer", "Northern Mutual, policy EL-55310"]],
  "Form numbers: CC-QF-21 pour release, CC-QF-24 technical query, CC-QF-30 non-conformance."])
V.csv("staff-list.csv", [["Name", "Position", "Based at", "Mobile", "E-mail", "CSCS"],
  ["Fergus Corrie", "Managing Director", "Dunfarrow", "07700 900401", "f.corrie@corriemore.example", ""],
  ["Rhona Maclellan", "Contracts Manager", "Dunfarrow", "07700 900402", "r.maclellan@corriemore.example", "Black"],
  ["Callum Reith", "Site Engineer", "Allt Fiadhaich", "07700 900418", "c.reith@corriemore.example", "White"],
  ["Donald Beaton", "General Foreman", "Allt Fiadhaich", "07700 900421", "d.beaton@corriemore.example", "Gold"],
  ["Kirsty Gow", "Quality Manager", "Dunfarrow", "07700 900409", "k.gow@corriemore.example", "Black"],
  ["Neil Farquhar", "Site Agent", "Allt Fiadhaich", "07700 900415", "n.farquhar@corriemore.example", "Black"],
  ["Struan Petrie", "Site Agent", "Loch Brannoch pier (complete Feb 2026)", "07700 900433", "s.petrie@corriemore.example", "Black"]])
V.pdf(P + "/contract-data-extract.pdf", ["# Contract Data – extract for site use", "NEC4 Engineering and Construction Contract, Option B (priced contract with bill of quantities)",
  {"The works are": "Allt Fiadhaich Hydro Scheme – civil works (1.95 MW run-of-river)", "Contract number": "GFH-C-003", "The Client is": "Glen Fiadhaich Hydro LLP, 2 Kirk Wynd, Strathallan Bridge PH99 1AA", "The Project Manager is": "Isla Ferrier, Lochhead Munro LLP", "The Supervisor is": "Ewan Tulloch, Lochhead Munro LLP", "Address for communications": "Lochhead Munro LLP, 41 Harbour Terrace, Dundree DD99 2XZ", "The Contractor is": "Corriemore Civils Ltd", "Designer of the permanent works": "Braeside Structures Ltd (contact Morag Sinclair)", "Starting date": "2 February 2026", "Completion Date for the whole of the works": "27 November 2026", "Period for reply": "two weeks, except that the period for reply to a technical query is 10 working days"},
  "---", "## Key Dates", [["Key Date", "Condition to be met", "Date"], ["KD1", "Intake weir complete, ready for screens", "26 June 2026"], ["KD2", "Penstock pipe laid to powerhouse, anchor blocks cast", "28 August 2026"], ["KD3", "Powerhouse shell ready for turbine supplier", "18 September 2026"]],
  "## Secondary options", "X7 delay damages GBP 1,850 per day. X16 retention 3 %. The defects date is 52 weeks after Completion.", "## Quality", "The Contractor notifies the Supervisor of every concrete pour to the permanent works not less than 24 hours before it is to start. A pour does not start before the release is signed by the Supervisor (hold point H4 of the inspection and test plan)."],
  "GFH-C-003 Contract Data extract", "Controlled copy – site office")
V.xlsx(P + "/pour-register.xlsx", {"Pours": [["Register of concrete pours – Allt Fiadhaich – updated 15 May 2026 (C. Reith)"],
  ["Pour No.", "Structure", "Element", "Drawing", "Mix ref.", "Theoretical m3", "Planned date", "Actual date", "Actual m3", "Status"],
  ["P-014", "Intake weir", "Base slab bay 2", "AFH-S-1103 C1", "M2", 44.0, "@2026-04-22", "@2026-04-22", 45.5, "Poured"],
  ["P-015", "Intake weir", "Wing wall north", "AFH-S-1106 C1", "M2", 21.5, "@2026-05-05", "@2026-05-06", 22.0, "Poured"],
  ["P-016", "Powerhouse", "Base slab PH-B1", "AFH-S-1301 C2", "M2", 62.0, "@2026-05-11", "@2026-05-11", 63.5, "Poured"],
  ["P-017", "Powerhouse", "Tailrace wall W3, first lift", "AFH-S-1304 C1", "M4", 38.5, "@2026-05-20", None, None, "Planned"],
  ["P-018", "Powerhouse", "Tailrace wall W4, first lift", "AFH-S-1304 C1", "M4", 36.0, "@2026-05-27", None, None, "Planned"],
  ["P-019", "Penstock", "Anchor block AB3", "AFH-S-2203 C1", "M3", 29.0, "@2026-06-03", None, None, "Planned"]],
  "Cubes": [["Pour", "Set", "Cast", "Ticket", "7 d MPa", "28 d MPa"], ["P-014", "C-27", "@2026-04-22", "448120", 33.5, 47.0], ["P-015", "C-28", "@2026-05-06", "448307", 31.0, None], ["P-016", "C-29", "@2026-05-11", "448391", 34.0, None], ["P-016", "C-30", "@2026-05-11", "448397", 32.5, None]]})
V.docx(P + "/concrete-specification-extract.docx", ["# Works Information – section 1710 Structural concrete (extract)", "## 1710.1 Mixes",
  [["Ref.", "Strength class", "Exposure", "Max. aggregate (mm)", "Consistence", "Min. cement (kg/m3)", "Use"], ["M1", "C16/20", "X0", "20", "S3", "–", "Blinding, mass fill"], ["M2", "C32/40", "XC4, XF1", "20", "S3", "340", "Slabs, weir"], ["M3", "C28/35", "XC2", "20", "S3", "320", "Anchor blocks"], ["M4", "C35/45", "XC4, XF3", "20", "S4", "360", "Water-retaining walls, tailrace"]],
  "## 1710.2 Cover", "Nominal cover to all reinforcement: 50 mm for faces in contact with water, 40 mm elsewhere. The permitted deviation is minus 10 mm.",
  "## 1710.3 Placing", "Fresh concrete shall not be colder than 5 °C nor warmer than 30 °C when placed. It shall not fall freely through more than 1.5 m. Walls shall be placed in layers of not more than 500 mm. Time from batching to discharge shall not exceed 2 hours.",
  "## 1710.4 Striking and curing", "Vertical forms to walls stay in place until the concrete in the structure has reached 5 MPa. Exposed faces are kept damp under hessian and polythene for not less than seven days.", "## 1710.5 Sampling", "One set of three cubes for each 20 m3 or part of 20 m3, with no fewer than two sets for a pour to a water-retaining element. One cube is tested at 7 days and two at 28 days."], header="Allt Fiadhaich Hydro Scheme – Works Information")
V.csv(P + "/drawing-register.csv", [["Drawing", "Title", "Rev", "Date", "Status"],
  ["AFH-S-1301", "Powerhouse base slab – GA and reinforcement", "C2", "2026-04-02", "For construction"], ["AFH-S-1304", "Tailrace walls W3 and W4 – GA and reinforcement", "C1", "2026-03-10", "Superseded"], ["AFH-S-1304", "Tailrace walls W3 and W4 – GA and reinforcement", "C2", "2026-05-13", "For construction"], ["AFH-S-2203", "Anchor block AB3", "C1", "2026-03-24", "For construction"], ["AFH-S-2204", "Anchor block AB4 – GA, formation and reinforcement", "C1", "2026-03-24", "For construction"], ["AFH-S-2205", "Anchor block AB5", "P2", "2026-03-02", "For comment"], ["AFH-G-0041", "Penstock long section, ch 400 to ch 800", "C1", "2026-02-19", "For construction"]])
V.eml(P + "/mail-2026-05-19-pour-17.eml", "Callum Reith <c.reith@corriemore.example>", "Ewan Tulloch <e.tulloch@lochheadmunro.example>", "Re: Notice of pour P-017, tailrace wall W3", "Tue, 19 May 2026 16:42:00 +0100", """
Ewan,

as discussed on the phone: the batching plant at Corran Quarry is down tomorrow, so P-017 moves by a day to Thursday 21 May. First wagon on site at 08:15. Please take this as our notice under the ITP.

We have broken out a bit more at the toe than drawn. I have re-measured, and we will order 41.0 m3 from Corran Readymix instead of the theoretical figure. Placing is by the 36 m boom from Tayvale Pumps, one trip, rate of rise held to 1.2 m an hour as the form tie calculation asks. Donald Beaton runs the pour; Magnus Heddle's gang is on the pokers (four 50 mm pokers plus one spare).

Still open from my side: the conformity certificate for the DN250 puddle flange. Our buyer has promised it for the morning of the pour. You said you will not sign before you have it in your hand, understood.

If it comes to rain above 5 mm an hour we stop at the construction joint at 287.40 mOD.

Callum

> From: Ewan Tulloch
> Sent: 18 May 2026 09:05
> Callum, I will be there for the Wednesday pour at 07:30 then. Same mix and pump
> as for the slab? For P-016 you had the static line pump from Glenmoor.
> Ewan
""", cc="Neil Farquhar <n.farquhar@corriemore.example>")
V.pdf(P + "/inspection-report-IR-066.pdf", ["# Inspection report IR-066", {"Element": "Powerhouse, tailrace wall W3, first lift (pour P-017)", "Subject": "Reinforcement before closing of forms", "Drawing used": "AFH-S-1304 C2", "Inspected on": "18 May 2026, 14:20", "Contractor's inspector": "Callum Reith", "Supervisor's representative present": "none (notified 17 May, did not attend)"},
  "## Findings", [["Check", "Required", "Found", "Result"], ["Main bars, water face", "B20 at 150", "B20 at 145 to 155", "Accepted"], ["Main bars, earth face", "B16 at 150", "B16 at 150", "Accepted"], ["Laps", "min. 900 mm", "920 mm", "Accepted"], ["Cover, water face", "50 mm nominal", "least reading 47 mm", "Accepted"], ["Cover, earth face", "40 mm nominal", "least reading 41 mm", "Accepted"], ["Starter bars for second lift", "B20 at 150", "as drawn", "Accepted"]],
  "Spacers: concrete blocks, 50 mm. Tie wire ends turned in. Reinforcement delivered under ticket RB-3391.", "Reinforcement is released for closing of the forms."], "Corriemore Civils Ltd – Quality", "IR-066 page")
V.md(P + "/site-diary-may.md", """
# Site diary – Allt Fiadhaich – General Foreman

## Mon 18 May 2026
Dry, 6 to 13 °C. Steel to W3 checked by C. Reith (IR-066). Kicker of W3 scabbled and blown clean by Magnus Heddle's gang, looked over and passed by me before the back shutter went up.
Penstock: excavator at AB4, rock soft, went down further. Callum to survey.

## Tue 19 May 2026
Showers, 5 to 11 °C. W3 shutters closed, all ties torqued. I checked the formwork at 15:00 and signed the temporary works permit to load, TW-31. Survey of the shutter line by Ailsa Munro: largest deviation 6 mm (allowed 10 mm).
Puddle flange DN250 set in W3; not inspected, no papers with it.
Plant call: Corran Quarry down Wednesday.

## Wed 20 May 2026
Heavy showers till noon. No pour. Forms checked again, water pumped from the base of W3. Forecast from the met service for tomorrow: dry, 4 to 12 °C, wind NW 15 mph.
""")
V.pdf(P + "/delivery-tickets-P-016.pdf", ["# Corran Readymix – delivery summary, 11 May 2026", "Site: Allt Fiadhaich powerhouse, base slab PH-B1 (your pour P-016). Mix C32/40 S3.", [["Ticket", "Batched", "On site", "Discharged", "m3", "Slump mm", "Concrete temp °C"], ["448388", "07:35", "08:05", "08:30", "8.0", "130", "12"], ["448391", "07:55", "08:25", "08:55", "8.0", "140", "12"], ["448394", "08:20", "08:50", "09:15", "8.0", "120", "13"], ["448397", "08:45", "09:20", "09:50", "8.0", "135", "13"], ["448402 and following", "–", "–", "–", "31.5", "–", "–"]], "Total delivered 63.5 m3. Air temperature at start 9 °C. Corran Readymix, Corran Quarry, PH99 7RD. Plant certificate PC-7714."], "Corran Readymix", "Delivery summary")
V.docx(P + "/progress-meeting-14.docx", ["# Progress meeting No. 14 – 20 May 2026", "Present: I. Ferrier, E. Tulloch (Lochhead Munro); N. Farquhar, C. Reith (Corriemore); apologies R. Maclellan.",
  [["Item", "Discussion", "Action"], ["14.1 Concrete", "W3 put back to 21 May. Supervisor wants three cube sets for W3 (41 m3).", "CR"], ["14.2 Inspection", "ITP-03 revision 2 accepted on 4 May. H4 applies to all walls.", "–"], ["14.3 Anchor blocks", "Rock at AB4 reported to be low. Contractor to raise a query when surveyed. PM reminded all that nothing said at site replaces a reply in writing.", "CR"], ["14.4 Programme", "Revision 5 accepted by the PM on 18 May. Revision 4 to be withdrawn from the site office.", "NF"], ["14.5 Early warnings", "EW-09 (batching plant) raised 19 May.", "NF"]], "Next meeting: 3 June 2026, 10:00, site office."])
V.xlsx(P + "/tq-register.xlsx", {"TQ": [["TQ No.", "Raised", "Subject", "Raised by", "To", "Reply needed by", "Replied", "Reply"],
  ["TQ-028", "@2026-04-14", "Lap length at weir kicker", "Callum Reith", "Lochhead Munro LLP", "@2026-04-28", "@2026-04-24", "Lap may be reduced to 850 mm. M. Sinclair"],
  ["TQ-029", "@2026-04-27", "Screen guide fixings", "Callum Reith", "Lochhead Munro LLP", "@2026-05-12", "@2026-05-11", "Use drawing C2"],
  ["TQ-030", "@2026-05-12", "Drain outfall at AB3", "Neil Farquhar", "Lochhead Munro LLP", "@2026-05-26", "@2026-05-25", "Extend by 3 m"],
  ["TQ-031", "@2026-05-22", "Formation level at anchor block AB4", "Callum Reith", "Lochhead Munro LLP", "@2026-06-05", None, None],
  ["TQ-032", "@2026-05-25", "Handrail finish, intake", "Neil Farquhar", "Lochhead Munro LLP", "@2026-06-08", None, None]]})
V.docx(P + "/TQ-031-site-note.docx", ["# Note for TQ-031 – C. Reith, 22 May 2026", "Anchor block AB4 on the penstock, chainage 612. Drawing AFH-S-2204 shows the underside of the block at 313.75 mOD on sound rock. After taking off the weathered psammite on 18 and 21 May, sound rock is at 312.40 mOD over the whole of the footprint (5.2 m by 3.8 m). That is 1.35 m below the drawn level. The survey is sheet SV-118 (A. Munro, 21 May). Photographs 0412 to 0417 show the rock face.",
  "Question to be put: is the block to be made deeper down to the rock, or may the difference be made up with mass concrete under the block, and if so of which strength?", "Our proposal: fill with mix M1 (C16/20) to 313.75 mOD, roughened top, with eight B25 dowels 1.5 m long drilled into the rock, and cast the block as drawn.", "Quantity of fill: 26.7 m3. Excavation is held at AB4 until there is an answer; the squad moves to AB5.", "Spec clause: 602.4 (formation in rock)."])
V.eml(P + "/mail-2026-05-26-AB4.eml", "Neil Farquhar <n.farquhar@corriemore.example>", "Callum Reith <c.reith@corriemore.example>", "AB4 – cost and time", "Tue, 26 May 2026 08:20:00 +0100", """
Callum,

I have gone through the sum again with the dowel rates in: the fill at AB4 comes to GBP 7,480, not the GBP 6,200 I gave you on Friday. Put the new figure in. And yes, it is a compensation event in our view (60.1(12)); Rhona notifies it separately as CE-11, so mark the query accordingly.

On time: the concrete team loses three working days on the anchor blocks if we get the answer on the last day. KD2 is the one that hangs on it.

Neil

> On 25 May Morag Sinclair wrote to Neil:
> Informally - I would think mass fill will be all right, maybe C25/30, but I have
> not run the sliding check and this is not a reply. Isla will answer the TQ.
""")
V.csv(P + "/programme-rev5-extract.csv", [["Programme revision 5, data date 15 May 2026"], ["Activity ID", "Description", "Start", "Finish", "Total float (days)"], ["A1430", "Tailrace walls W3 and W4", "2026-05-18", "2026-06-09", "6"], ["A1460", "Anchor block AB4", "2026-06-08", "2026-06-19", "2"], ["A1470", "Anchor block AB5", "2026-06-22", "2026-07-03", "4"], ["A1500", "Pipe laying ch 600 to ch 900", "2026-06-29", "2026-08-14", "2"]])
V.csv(P + "/superseded-programme-rev4-extract.csv", [["Programme revision 4 - SUPERSEDED, data date 17 April 2026"], ["Activity ID", "Description", "Start", "Finish", "Total float (days)"], ["A1430", "Tailrace walls W3 and W4", "2026-05-13", "2026-06-04", "9"], ["A1460", "Anchor block AB4", "2026-06-01", "2026-06-12", "7"]])
V.csv(P + "/site-contacts.csv", [["Name", "Organisation", "Role", "Telephone", "E-mail"], ["Isla Ferrier", "Lochhead Munro LLP", "Project Manager", "01632 960511", "i.ferrier@lochheadmunro.example"], ["Ewan Tulloch", "Lochhead Munro LLP", "Supervisor", "01632 960514", "e.tulloch@lochheadmunro.example"], ["Morag Sinclair", "Braeside Structures Ltd", "Designer, permanent works", "01632 960530", "m.sinclair@braeside.example"], ["Hamish Orr", "Glen Fiadhaich Hydro LLP", "Client's representative", "01632 960550", "h.orr@gfhydro.example"], ["Ailsa Munro", "Corriemore Civils Ltd", "Setting-out engineer", "07700 900444", "a.munro@corriemore.example"], ["Magnus Heddle", "Heddle Formwork", "Concrete gang leader", "07700 900447", ""]])

reg, spc, ml, ir, dia, tkt, cd, dr = "pour-register.xlsx", "concrete-specification-extract.docx", "mail-2026-05-19-pour-17.eml", "inspection-report-IR-066.pdf", "site-diary-may.md", "delivery-tickets-P-016.pdf", "contract-data-extract.pdf", "drawing-register.csv"
mt = "progress-meeting-14.docx"
F = Form("hydro-pour-release", V, P, "Concrete Pour Release – Pour P-017", "Form CC-QF-21 rev 4. One sheet for each pour. No concrete is to be discharged before Part E is signed.",
  head=["Corriemore Civils Ltd   |   Contract: ", (A("GFH-C-003", cd), "placeholder", "Contract", "{{contract_no}}"), "   |   CC-QF-21"])
F.kv([[("Contract title", A("Allt Fiadhaich Hydro Scheme", cd, "n")), ("Release sheet No.", O("no number of the sheet anywhere; CC-QF-21 is the form, TW-31 and IR-066 are other papers"))],
  [("Client", A("Glen Fiadhaich Hydro LLP", cd)), ("Supervisor", A("Ewan Tulloch", cd, "s", "Lochhead Munro LLP"))],
  [("Structure", A("Powerhouse", reg)), ("Element", A("Tailrace wall W3, first lift", reg, "s", "Tailrace wall W3", "Wall W3, first lift"))],
  [("Drawing No.", A("AFH-S-1304", reg, "s")), ("Current revision", A("C2", dr, "f", "Rev C2"))],
  [("Date of pour", D("2026-05-21", ml, "n")), ("Start time", A("08:15", ml, "f", "8:15", "0815", "8.15"))]], band="Part A – Pour")
F.kv([[("Mix ref.", A("M4", reg)), ("Strength class", A("C35/45", spc, "s"))], [("Exposure class", A("XC4, XF3", spc, "n", "XC4/XF3", "XC4 / XF3", "XC4 XF3", "XC4 and XF3")), ("Max. aggregate (mm)", A("20", spc, "s", "20mm"))],
  [("Consistence class", A("S4", spc)), ("Supplier", A("Corran Readymix", ml, "n"))], [("Theoretical volume (m³)", M(38.5, reg, "s", 1)), ("Volume ordered (m³)", A("41.0", ml, "n", "41", "41 m3", "41 m³"))],
  [("Method of placing", A("Pump", ml, "n", "pumped", "36 m boom", "boom pump", "36m boom", "boom")), ("Pump hired from", A("Tayvale Pumps", ml, "f"))],
  [("Max. rate of rise (m/h)", A("1.2", ml, "s", "1.2 m/h", "1.2m/h")), ("Max. free fall (m)", A("1.5", spc, "n", "1.5 m", "1.5m"))],
  [("Cube sets to be made", A("3", mt, "f", "three", "three sets")), ("Pour supervised by", A("Donald Beaton", ml, "f"))]], band="Part B – Concrete and placing")
F.h("Part C – Pre-pour checks")
F.grid(["Check", "Checked by", "Date", "Result / reference"], [
  ["Reinforcement", A("Callum Reith", ir, "n", "C. Reith"), D("2026-05-18", ir, "s"), A("IR-066", ir, "n", "Accepted")],
  ["Construction joint / kicker", A("Donald Beaton", dia, "f", "D. Beaton"), D("2026-05-18", dia, "f"), None],
  ["Formwork and ties", A("Donald Beaton", dia, "f", "D. Beaton"), D("2026-05-19", dia, "s"), A("TW-31", dia, "n")],
  ["Line and level of shutters", A("Ailsa Munro", dia, "n", "A. Munro"), D("2026-05-19", dia, "s"), A("6 mm", dia, "n", "6mm", "6")],
  ["Cast-in items", O("the puddle flange is set but not inspected"), O("the puddle flange is set but not inspected"), O("not inspected; papers missing")]])
F.kv([[("Nominal cover, water face (mm)", A("50", spc, "n", "50mm")), ("Least cover found, water face (mm)", A("47", ir, "n", "47mm"))], [("Concrete temperature on placing, min. (°C)", A("5", spc, "n", "5°C")), ("Strength before striking (MPa)", A("5", spc, "f", "5MPa"))],
  [("Curing", ("Damp hessian"), None), ("Curing period (days)", A("7", spc, "n", "seven"))]])
F.checks("Supervisor given 24 hours' notice", [("yes, notice given", X(ml, "f")), ("no notice given", O("notice was given"))], "txt")
F.narr("Outstanding before release", "[List what is still missing]", C(["puddle flange"], ml, "n"))
F.h("Part D – Record of the pour (to be completed during placing)")
F.line(("Air temperature at start", O("pour not yet made; 9 °C is P-016, the forecast is no reading")), ("Weather during pour", O("pour not yet made; forecast only")))
F.line(("Pour finished at", O("pour not yet made")), ("Total placed", O("pour not yet made; 63.5 is P-016"), "________", "m³"))
F.sched(["Ticket No.", "On site", "Slump (mm)", "Cube set"], [[O("no tickets of P-017; those in the folder are of P-016")] * 4, [O("no tickets of P-017"), O("no tickets of P-017"), O("no tickets of P-017"), None]])
F.h("Part E – Release (hold point H4)")
F.grid(["For", "Name", "Signature", "Date / time"], [["Contractor", None, O("signature"), O("signature block")], ["Supervisor", O("to be completed by the Supervisor on signing"), O("signature"), O("signature block")]])
F.save()

note, m26, tq, p5, ct = "TQ-031-site-note.docx", "mail-2026-05-26-AB4.eml", "tq-register.xlsx", "programme-rev5-extract.csv", "site-contacts.csv"
F = Form("hydro-technical-query", V, P, "Technical Query TQ-031", "Form CC-QF-24. Use one form for each query. Part 1 to 4 by the Contractor, Part 5 by the Project Manager.")
F.kv([[("Project", A("Allt Fiadhaich Hydro Scheme", cd, "n")), ("Contract number", A("GFH-C-003", cd))],
  [("From (company)", A("Corriemore Civils Ltd", cd, "n")), ("Raised by", A("Callum Reith", tq), ("cc", "Enter name"))],
  [("Position", A("Site Engineer", "/staff-list.csv")), ("Telephone of originator", A("07700 900418", "/staff-list.csv", "n"))],
  [("To", A("Lochhead Munro LLP", tq), "[organisation]"), ("Attention", A("Isla Ferrier", cd, "f"))],
  [("Date raised", D("2026-05-22", tq, "s"), ("date", "Click to enter a date")), ("Reply needed by", D("2026-06-05", tq), ("date", "Click to enter a date"))],
  [("Period for reply", A("10 working days", cd, "s", "ten working days")), ("Addressee's e-mail", A("i.ferrier@lochheadmunro.example", ct, "n"))]], band="Part 1 – Reference")
F.kv([[("Subject", A("Formation level at anchor block AB4", tq))], [("Structure / location", A("chainage 612", note, "n", "ch 612", "ch. 612", "AB4"))]])
F.kv([[("Drawing", A("AFH-S-2204", note)), ("Revision", A("C1", dr, "n", "Rev C1"))], [("Specification clause", A("602.4", note, "s")), ("Related query", None)],
  [("Level shown on drawing (mOD)", A("313.75", note, "n")), ("Level found (mOD)", A("312.40", note, "n"))], [("Difference (m)", A("1.35", note, "f", "1.35 m")), ("Survey sheet", A("SV-118", note, "s"))]], band="Part 2 – What is queried")
F.narr("Query", "[State the question clearly]", C(["be made deeper", "made up with mass concrete", "mass concrete under the block"], note, "s"))
F.narr("Contractor's proposed solution", "[Proposal, if any]", C(["C16/20", "mix M1"], note, "s"))
F.h("Attachments")
F.sched(["No.", "Document", "Description"], [["1", A("SV-118", note, "n", "Survey sheet SV-118"), None], ["2", A("0412 to 0417", note, "f", "0412-0417", "0412 – 0417"), None], ["3", O("no third attachment"), O("no third attachment")], ["4", O("no fourth attachment"), O("no fourth attachment")]])
F.h("Part 3 – Effects")
F.checks("Effect on cost", [("Yes", X(m26, "n")), ("No", O("the cost effect is stated"))])
F.checks("Effect on time", [("Yes, time", X(m26, "n")), ("None on time", O("three days"))], "ff")
F.checks("Effect on safety", [("Yes, safety", O("nothing said")), ("None on safety", O("nothing said"))], "ff")
F.kv([[("Estimated cost (GBP)", A("7,480", m26, "n", "7480", "7,480.00")), ("Estimated delay (working days)", A("3", m26, "n", "three"))], [("Programme activity ID", A("A1460", p5, "n")), ("Float on that activity (days)", A("2", p5, "n"))],
  [("Programme revision in force", A("5", mt, "n", "Rev 5", "Revision 5")), ("Key Date affected", A("KD2", m26, "n"))], [("Key Date", D("2026-08-28", cd, "f")), ("Compensation event ref.", A("CE-11", m26, "s"))],
  [("Early warning No.", O("EW-09 is about the batching plant; none for AB4")), ("Concrete for fill (m³)", A("26.7", note, "f"))]])
F.narr("Effect on work in hand", "[What stands, what goes on]", C(["held at AB4", "moves to AB5", "held"], note, "f"))
F.h("Part 4 – Issue")
F.line(("Transmittal No.", O("not in the papers")), ("Issued to document control on", O("not in the papers")))
F.grid(["", "Name", "Signature", "Date"], [["Checked by Site Agent", None, O("signature"), O("signature block")], ["Issued by", None, O("signature"), O("signature block")]])
F.h("Part 5 – Reply of the Project Manager")
F.kv([[("Reply", O("no reply; the mail quoted is expressly not a reply"), "[Reply]")], [("Concrete strength to be used in fill", O("only the Contractor's proposal and an informal remark"))], [("Revised drawing issued", O("for the one who answers"))], [("Reply accepted as compensation event", O("for the Project Manager"))]])
F.grid(["", "Name", "Signature", "Date"], [["Replied by", O("for the one who answers; M. Sinclair answered TQ-028"), O("signature"), O("no reply yet")], ["Closed out by", O("not closed"), O("signature"), O("not closed")]])
F.save()

# =====================================================================================================================
# 2  CANADA: hospital wing (vault kestrel-bay)
# =====================================================================================================================
L = "en"
V = Vault("kestrel-bay"); P = "Port Hollis East Wing"
V.docx("company-profile.docx", ["# Kestrel Bay Constructors Inc.", "General contractor, buildings. Incorporated in Ontario 1994.", [["Legal name", "Kestrel Bay Constructors Inc."], ["Head office", "1180 Breakwater Road, Suite 300, Port Hollis ON  K0Z 0A9"], ["Telephone", "(613) 555-0140"], ["Accounts e-mail", "accounts@kestrelbay.example"], ["HST registration", "81234 0014 RT0001"], ["WSIB account", "7740-118"], ["Surety", "Laurentide Guarantee Company, bond PB-20261-44"], ["President", "Marguerite Dallaire, P.Eng."], ["COR certification", "COR-ON-5521, valid to March 31, 2028"]]])
V.csv("labour-rates-2026.csv", [["Trade", "Straight time $/h", "Overtime $/h", "Effective"], ["Labourer", "64.00", "96.00", "2026-05-01"], ["Carpenter / drywall", "78.00", "117.00", "2026-05-01"], ["Foreman", "91.00", "136.50", "2026-05-01"]])
V.csv("people.csv", [["Name", "Title", "Project", "Phone", "E-mail"], ["Marguerite Dallaire", "President", "", "(613) 555-0141", "m.dallaire@kestrelbay.example"], ["Owen Trask", "Project Manager", "Port Hollis East Wing", "(613) 555-0152", "o.trask@kestrelbay.example"], ["Priya Nandakumar", "Project Coordinator", "Port Hollis East Wing", "(613) 555-0153", "p.nandakumar@kestrelbay.example"], ["Luc Bergeron", "Site Superintendent", "Port Hollis East Wing", "(613) 555-0157", "l.bergeron@kestrelbay.example"], ["Janelle Whitefeather", "Health and Safety Manager", "all", "(613) 555-0146", "j.whitefeather@kestrelbay.example"], ["Scott Imrie", "Project Manager", "Millrace School", "(613) 555-0161", "s.imrie@kestrelbay.example"]])
V.pdf(P + "/contract-summary.pdf", ["# Contract summary – Port Hollis General Hospital, East Wing Addition",
  {"Form of contract": "CCDC 2 – 2020 Stipulated Price Contract with Supplementary Conditions", "Contract No.": "PHGH-2025-07", "Kestrel Bay job No.": "25-118", "Owner": "Port Hollis General Hospital Corporation", "Owner's representative": "Theresa Okafor, Director Capital Projects", "Consultant": "Osgoode Marsh Architects Inc.", "Consultant's project architect": "Devin Laframboise, OAA", "Payment certifier": "Osgoode Marsh Architects Inc.", "Contractor": "Kestrel Bay Constructors Inc.", "Place of the Work": "400 Lighthouse Avenue, Port Hollis, Ontario", "Date of contract": "August 18, 2025", "Contract Price (excluding Value Added Taxes)": "$48,620,000.00", "Ready-for-Takeover": "April 30, 2027"},
  "---", "## Supplementary conditions used on site", "SC 6.2 Mark-up on changes. For work by the Contractor's own forces: 15 % for overhead and profit together. For work of Subcontractors: 5 % on the Subcontractor's price. Subcontractors' prices include their own mark-up, which may not exceed 10 %.", "SC 6.3 A quotation for a change directive is delivered within 10 Working Days of the directive and remains open for 45 days.", "SC 5.2 Applications for payment are made monthly as of the last day of the month. Holdback 10 % under the Construction Act. HST 13 %.", "SC 3.4 Progress return: by the 5th Working Day of the following month."], "PHGH-2025-07", "Contract summary")
V.xlsx(P + "/change-log.xlsx", {"Change orders": [["CO No.", "Title", "Approved", "Amount CAD", "Days"], ["CO-08", "Generator pad drainage", "@2026-08-27", 46200.00, 0], ["CO-09", "Level 2 headwall revisions", "@2026-10-14", 188400.00, 2], ["CO-10", "Loading dock canopy", None, 71900.00, 0], ["Total approved CO-01 to CO-09", None, None, 1184350.00, 9]],
  "Change directives": [["CD No.", "Title", "Issued", "Reason", "Status", "Drawings"], ["CD-012", "Temporary heat level 4", "@2026-09-30", "Site condition", "Priced", "–"], ["CD-013", "Corridor 2E ceiling access", "@2026-10-13", "Coordination", "Priced", "A-402 R4"], ["CD-014", "Convert rooms 3E-11 and 3E-12 to airborne isolation", "@2026-10-23", "Owner request", "Pricing", "A-311 R6, M-305 R5, E-304 R3"], ["CD-015", "Nurse station glazing 3E", "@2026-11-02", "Owner request", "Issued", "A-315 R2"]]})
V.docx(P + "/CD-014-directive.docx", ["# Change Directive CD-014", "Osgoode Marsh Architects Inc. – October 23, 2026", [["To", "Kestrel Bay Constructors Inc."], ["Title", "Convert rooms 3E-11 and 3E-12 to airborne isolation"], ["Originated by", "Infection Prevention and Control, Port Hollis General Hospital"]], "Pursuant to GC 6.3 you are directed to proceed with the following.", "- Convert two patient rooms to airborne infection isolation with anterooms, negative pressure 7.5 Pa to the corridor.", "- Re-route the exhaust to new fan EF-37 on the roof; HEPA filter housing with bag-in bag-out.", "- Add pressure monitors with alarm to the nurse station.", "- Sealed gypsum ceilings in place of acoustic tile in both rooms.", "Revised documents: A-311 R6, M-305 R5, E-304 R3. Your quotation with full breakdown is due November 6, 2026. Rooms are not to be closed up before the Consultant has seen the duct pressure test.", "Issued for the Consultant: Devin Laframboise"])
V.pdf(P + "/tallpine-quote-CD014-rev1.pdf", ["# Tallpine Mechanical Ltd. – Quotation TM-2291 revision 1", "Date: October 30, 2026. Replaces our quotation TM-2291 of October 27, 2026 ($41,260.00), which is withdrawn.", {"Project": "Port Hollis General Hospital East Wing", "Change": "CD-014", "To": "Kestrel Bay Constructors Inc., attention Priya Nandakumar"}, [["Item", "Hours", "Labour CAD", "Material CAD", "Total CAD"], ["Exhaust duct, stainless, to roof", "96", "8,640.00", "7,150.00", "15,790.00"], ["Fan EF-37 and curb", "34", "3,060.00", "9,480.00", "12,540.00"], ["HEPA housing, bag-in bag-out", "22", "1,980.00", "3,740.00", "5,720.00"], ["Balancing and pressure test", "15", "1,350.00", "–", "1,350.00"], ["Mark-up 10 %", "", "", "", "3,540.00"], ["Total before HST", "167", "", "", "38,940.00"]], "Fan EF-37: delivery 7 weeks from order. Price is good for 30 days. Excludes cutting of the roof deck, patching, power wiring.", "Quoted by: Aaron Sills, Estimator"], "Tallpine Mechanical Ltd., 22 Foundry Lane, Port Hollis", "TM-2291 R1")
V.eml(P + "/mail-2026-11-03-electrical-price.eml", "Dana Kozak <dkozak@brightarc.example>", "Priya Nandakumar <p.nandakumar@kestrelbay.example>", "RE: CD-014 electrical price", "Tue, 03 Nov 2026 10:12:00 -0500", """
Hi Priya,

Our lump sum for CD-014 is $11,475.00 before tax: feed and disconnect for EF-37, two pressure monitors, alarm to nurse station. 74 hours in it. Our number for your file is BA-0877.

Not in our price: fire alarm verification by the vendor, that is direct to the hospital.

Dana Kozak
BrightArc Electric Inc.

> On Nov 2, 2026 Priya Nandakumar wrote:
> For CD-013 you had $6,240.00 - please do not just scale it. I need the CD-014 price
> on Tuesday, Owen signs on the 5th and it goes out the same day.
""")
V.xlsx(P + "/CD-pricing-workbook.xlsx", {"CD-014": [["CD-014 pricing – prepared by Priya Nandakumar, 4 Nov 2026"], ["Line", "Qty h", "Rate", "Amount CAD"], ["Demolition and roof opening, own labour", 38, 78.00, 2964.00], ["Drywall, sealed ceilings, patching, own labour", 56, 78.00, 4368.00], ["Material, own forces", None, None, 3118.00], ["Disposal and small tools", None, None, 450.00], ["Own forces total", 94, None, 10900.00], ["Mark-up own forces 15 %", None, None, 1635.00], ["Tallpine Mechanical TM-2291 R1", None, None, 38940.00], ["BrightArc Electric BA-0877", None, None, 11475.00], ["Subcontractors total", None, None, 50415.00], ["Mark-up on subcontractors 5 %", None, None, 2520.75], ["Credit: acoustic tile deleted", None, None, -1260.00], ["Price of the change before HST", None, None, 64210.75], ["HST 13 %", None, None, 8347.40], ["Total with HST", None, None, 72558.15]],
  "CD-013": [["CD-013 pricing"], ["Own forces total", 40, None, 4180.00], ["Mark-up own forces 15 %", None, None, 627.00], ["BrightArc Electric", None, None, 6240.00], ["Mark-up on subcontractors 5 %", None, None, 312.00], ["Price of the change before HST", None, None, 11359.00], ["HST 13 %", None, None, 1476.67]]})
V.eml(P + "/mail-2026-11-04-schedule-effect.eml", "Luc Bergeron <l.bergeron@kestrelbay.example>", "Owen Trask <o.trask@kestrelbay.example>", "CD-014 time", "Wed, 04 Nov 2026 17:35:00 -0500", """
Owen, Priya

I ran CD-014 through update 14. It hangs on the fan. E3-420 (above-ceiling rough-in 3E) slips, and after using up its slack we need 6 working days on Ready-for-Takeover. No acceleration possible with Tallpine's crew. Work on the rooms can start Nov 16 if we have the go-ahead by the 12th.

For the quote: crew of four, day shift only, rooms 3E-09 to 3E-14 under dust barriers, ICRA Class IV.

Luc
""")
V.xlsx(P + "/schedule-of-values.xlsx", {"Oct 2026": [["Schedule of values – Application No. 14 – work to October 31, 2026"], ["Division", "Scheduled CAD", "Previous CAD", "This period CAD", "To date CAD", "% complete"], ["03 Concrete", 7840000.00, 7761600.00, 0.00, 7761600.00, 99], ["05 Metals", 5120000.00, 4966400.00, 51200.00, 5017600.00, 98], ["09 Finishes", 6900000.00, 1104000.00, 483000.00, 1587000.00, 23], ["22/23 Mechanical", 13410000.00, 7375500.00, 938700.00, 8314200.00, 62], ["26 Electrical", 8250000.00, 4207500.00, 577500.00, 4785000.00, 58], ["All other divisions and change orders", 8284350.00, 3603200.00, 308140.00, 3911340.00, 47], ["Total", 49804350.00, 29018200.00, 2358540.00, 31376740.00, 63], ["Holdback 10 %", None, 2901820.00, 235854.00, 3137674.00, None], ["Net this period", None, None, 2122686.00, None, None], ["HST 13 %", None, None, 275949.18, None, None], ["Amount claimed", None, None, 2398635.18, None, None]],
  "Sep 2026": [["Schedule of values – Application No. 13 – work to September 30, 2026"], ["Division", "Scheduled CAD", "Previous CAD", "This period CAD", "To date CAD", "% complete"], ["Total", 49615950.00, 26890300.00, 2127900.00, 29018200.00, 58], ["Amount claimed", None, None, 2164074.30, None, None]]})
V.pdf(P + "/certificate-for-payment-13.pdf", ["# Certificate for Payment No. 13", {"Period": "September 2026", "Certified on": "October 9, 2026", "Value of work to date": "$29,018,200.00", "This period": "$2,127,900.00", "Amount certified with HST": "$2,164,074.30", "Paid on": "October 28, 2026", "Certified by": "Devin Laframboise"}], "PHGH-2025-07", "Certificate 13")
V.csv(P + "/manpower-october-2026.csv", [["Week ending", "Own forces", "Mechanical", "Electrical", "Drywall", "Other trades", "Total average", "Hours worked"], ["2026-10-02 (part)", "11", "34", "26", "18", "12", "101", "1616"], ["2026-10-09", "12", "36", "27", "20", "12", "107", "4280"], ["2026-10-16", "12", "36", "28", "22", "13", "111", "3552"], ["2026-10-23", "14", "38", "30", "24", "12", "118", "4720"], ["2026-10-30", "14", "41", "31", "26", "14", "126", "5040"], ["October", "13", "37", "28", "22", "13", "113", "19208"]])
V.csv(P + "/safety-statistics-2026.csv", [["Month", "First aid", "Medical aid", "Lost time", "Near misses", "Inspections", "Toolbox talks", "Ministry visits"], ["2026-08", "2", "0", "0", "3", "9", "18", "0"], ["2026-09", "1", "1", "0", "5", "8", "17", "1"], ["2026-10", "3", "0", "0", "4", "10", "21", "0"]])
V.md(P + "/superintendent-log-october.md", """
# Superintendent's log – October 2026 (L. Bergeron)

- Oct 6 – Roof membrane over grid E to H closed, area watertight. Inspector of the manufacturer content.
- Oct 14 – Storm, gusts to 95 km/h. Tower crane out of service all day. Hoist too. One day lost, notice given to the Consultant on the 15th.
- Oct 16 – Elevator EL-3 rails delivered two weeks late.
- Oct 20 – Air handling unit AHU-5 lifted to the penthouse.
- Oct 22 – Near miss: unsecured plank at stair 4, talk held with all trades next morning.
- Oct 26 – Drywall boarding finished on level 2.
- Oct 29 – Medical gas rough-in level 2 pressure-tested, passed; report MG-2-07.
- Oct 30 – For November: close in level 3 curtain wall, energize unit substation US-2, start flooring level 2.
""")
V.docx(P + "/site-meeting-31.docx", ["# Site meeting No. 31 – November 3, 2026", "Chair: Devin Laframboise. Present: T. Okafor (Owner), O. Trask, P. Nandakumar, L. Bergeron (Kestrel Bay).", [["No.", "Item", "By"], ["31.1", "Schedule update 14 (data date October 31) tabled. Forecast Ready-for-Takeover May 6, 2027 without CD-014, four working days late because of the elevator rails and the storm.", "OT"], ["31.2", "RFIs: 214 issued to date, 9 open. Oldest open RFI-197.", "PN"], ["31.3", "Submittals: 388 of 455 reviewed.", "PN"], ["31.4", "Deficiency list level 1: Consultant counts 46 items, superintendent counts 39. Joint walk on November 10.", "LB"], ["31.5", "CO-10 not yet signed by the Owner; not to be counted.", "TO"], ["31.6", "Waste diversion: figure for September 71 %; October weigh tickets not in.", "LB"]]])
V.csv(P + "/milestones-update-14.csv", [["Milestone", "Baseline", "Update 14 forecast", "Actual"], ["Roof watertight", "2026-09-25", "", "2026-10-06"], ["Curtain wall level 3 closed", "2026-11-13", "2026-11-20", ""], ["Permanent power (US-2)", "2026-11-27", "2026-11-27", ""], ["Elevators EL-3/4 in service", "2027-01-29", "2027-02-12", ""], ["Ready-for-Takeover", "2027-04-30", "2027-05-06", ""]])

cs, cl, cdd, tq1, em1, pw, ms = "contract-summary.pdf", "change-log.xlsx", "CD-014-directive.docx", "tallpine-quote-CD014-rev1.pdf", "mail-2026-11-03-electrical-price.eml", "CD-pricing-workbook.xlsx", "mail-2026-11-04-schedule-effect.eml"
F = Form("hospital-change-quotation", V, P, "Contractor's Quotation for Change Directive CD-014", "To be submitted with full breakdown. Amounts in Canadian dollars.", foot=["Job No. ", (A("25-118", cs, "s"), "placeholder", "Job No.", "{{job_no}}"), " – quotation CD-014"])
F.kv([[("Project", A("Port Hollis General Hospital, East Wing Addition", cs, "n", "East Wing Addition", "Port Hollis General Hospital East Wing", "Port Hollis East Wing")), ("Contract No.", A("PHGH-2025-07", cs))], [("Owner", A("Port Hollis General Hospital Corporation", cs), "{{owner}}"), ("Consultant", A("Osgoode Marsh Architects Inc.", cs), "{{consultant}}")],
  [("Contractor", "Kestrel Bay Constructors Inc."), ("HST registration", A("81234 0014 RT0001", "/company-profile.docx"))], [("Title of change", A("Convert rooms 3E-11 and 3E-12 to airborne isolation", cl, "n")), ("Directive issued", D("2026-10-23", cl, "s"))],
  [("Reason for change", A("Owner request", cl, "s", "Owner's request")), ("Requested by", A("Infection Prevention and Control", cdd, "n"))], [("Quotation due", D("2026-11-06", cdd, "n"), "[date]"), ("Quotation open for (days)", A("45", cs, "f", "45 days"))],
  [("Quotation No.", O("none given; TM-2291 and BA-0877 are the Subcontractors'")), ("Date of quotation", None)]], band="1. Reference")
F.h("2. Revised documents")
F.sched(["Document", "Revision", "Discipline"], [[A("A-311", cl, "s"), A("R6", cl, "s", "6"), None], [A("M-305", cl, "s"), A("R5", cl, "s", "5"), None], ["E-304", None, None], [O("no fourth document"), O("no fourth document"), O("no fourth document")]])
F.narr("3. Scope of the quotation", "[Describe the work]", C(["EF-37", "negative pressure", "airborne infection isolation", "airborne isolation"], cdd, "n"))
F.narr("4. Exclusions", "[Work not included]", C(["fire alarm verification"], em1, "f"))
F.h("5. Price")
F.grid(["Item", "Hours", "Amount (CAD)"], [["Own forces", A("94", pw, "s"), M(10900, pw, "s")], ["Mark-up on own forces", "–", M(1635, pw, "s")], ["Mechanical Subcontractor", A("167", tq1, "n"), M(38940, tq1, "n")], ["Electrical Subcontractor", A("74", em1, "n"), M(11475, em1, "n")], ["Structural Subcontractor", None, O("no structural subcontractor in the change")], ["Mark-up on Subcontractors", "–", M(2520.75, pw, "s")], ["Less credits", "–", A("1,260.00", pw, "n", "1260.00", "1,260", "1260")], ["Total before HST", "–", M(64210.75, pw, "n")], ["HST", "–", M(8347.40, pw, "s")], ["Total including HST", "–", M(72558.15, pw, "n")]])
F.line(("Mark-up on Subcontractors' work", A("5", cs, "n", "5 %", "5%"), "____", "%"), ("Hourly rate used for own labour", A("78.00", pw, "f", "78", "$78.00"), "$ ______"))
F.h("6. Subcontractors' quotations")
F.sched(["Subcontractor", "Quotation No.", "Dated", "Contact"], [[A("Tallpine Mechanical Ltd.", tq1, "n", "Tallpine Mechanical"), A("TM-2291", tq1, "s", "TM-2291 R1", "TM-2291 revision 1"), D("2026-10-30", tq1, "s"), A("Aaron Sills", tq1, "f")], [A("BrightArc Electric Inc.", em1, "n", "BrightArc Electric"), A("BA-0877", em1, "n"), D("2026-11-03", em1, "f"), A("Dana Kozak", em1, "n")], [O("no third subcontractor")] * 4])
F.h("7. Contract Time")
F.checks("Change of Contract Time", [("requested", X(ms, "n")), ("not requested", O("time is asked for"))])
F.kv([[("Extension (Working Days)", A("6", ms, "n", "six")), ("Activity affected", A("E3-420", ms))], [("Delivery of critical item", A("7 weeks", tq1, "f", "seven weeks")), ("Start of work on site", D("2026-11-16", ms, "f"))], [("Answer needed by", D("2026-11-12", ms, "n")), ("Overtime hours included", None)], [("Infection control class", A("Class IV", ms, "n", "ICRA Class IV", "IV")), ("ICRA permit No.", O("no permit number in the papers"))]])
F.h("8. Submitted by the Contractor")
F.grid(["", "Name", "Signature", "Date"], [["Project Manager", None, O("signature"), O("signature block; mail only says he signs on the 5th")], ["Estimator", None, O("signature"), O("signature block")]])
F.h("9. Consultant's and Owner's use")
F.kv([[("Recommended amount", O("for the Consultant")), ("Change Order No.", O("not yet issued; CO-10 is another change"))], [("Reviewed by", O("for the Consultant")), ("Date reviewed", O("for the Consultant"))], [("Approved for the Owner", O("for the Owner")), ("Budget code", O("not in the papers"))]])
F.save()

sv, mp, sf, lg, m31, mi = "schedule-of-values.xlsx", "manpower-october-2026.csv", "safety-statistics-2026.csv", "superintendent-log-october.md", "site-meeting-31.docx", "milestones-update-14.csv"
F = Form("hospital-monthly-return", V, P, "Monthly Progress Return – October 2026", "Return to the Owner's representative with a copy to the Consultant.")
F.inbox([("Contract No.", A("PHGH-2025-07", cs)), ("Return No.", O("no number of the return; 14 is the application and the update")), ("Contractor's job No.", A("25-118", cs, "n"))])
F.kv([[("Owner's representative", A("Theresa Okafor", cs)), ("Project architect", A("Devin Laframboise", cs, "n"))], [("Contractor's Project Manager", A("Owen Trask", "/people.csv", "n")), ("Superintendent", A("Luc Bergeron", "/people.csv", "n"))], [("Return due by", A("5th Working Day", cs, "f", "5th Working Day of the following month", "5th Working Day of November", "fifth Working Day", "6 November 2026", "November 6, 2026", "2026-11-06")), ("Date returned", O("not stated"))]], band="A. Project")
F.kv([[("Contract Price", M(48620000, cs, "s"), ("cc", "$")), ("Approved changes to date", M(1184350, cl, "n"), ("cc", "$"))], [("Revised Contract Price", M(49804350, sv, "f"), ("cc", "$")), ("Changes approved in the month", A("CO-09", cl, "f", "188,400.00", "188,400", "188400"), ("cc", "Nos."))], [("Application No.", A("14", sv, "s")), ("Percentage complete", A("63", sv, "s", "63 %", "63%", "63.0"))]], band="B. Contract amounts")
F.grid(["CAD", "Previous", "This month", "To date"], [["Finishes (09)", None, M(483000, sv), None], ["Mechanical (22/23)", None, M(938700, sv, "n"), M(8314200, sv)], ["Electrical (26)", None, None, M(4785000, sv, "n")], ["Total value of work", M(29018200, sv), M(2358540, sv), M(31376740, sv)], ["Holdback", None, M(235854, sv), M(3137674, sv)]])
F.line(("Amount claimed with HST", M(2398635.18, sv, "n"), "$ ________"), ("Certified", O("certificate 14 not issued; 13 is September"), "$ ________"), ("Paid on", O("October not paid; date is of certificate 13")))
F.h("C. Time")
F.grid(["Milestone", "Baseline", "Forecast", "Actual"], [["Roof watertight", D("2026-09-25", mi), None, D("2026-10-06", mi)], ["Level 3 curtain wall", D("2026-11-13", mi, "n"), D("2026-11-20", mi, "n"), O("not yet reached")], ["Permanent power", None, D("2026-11-27", mi), O("not yet reached")], ["Ready-for-Takeover", D("2027-04-30", cs), D("2027-05-06", m31), O("not yet reached")]])
F.line(("Days lost to weather", A("1", lg, "n", "one", "1 day", "One day")), ("Notice of delay given on", D("2026-10-15", lg, "f")), ("Schedule update tabled", A("14", m31, "f", "update 14", "No. 14")))
F.h("D. Resources and safety (for the month)")
F.kv([[("Average workforce", A("113", mp, "n"), ("ff", "")), ("Hours worked", A("19,208", mp, "s", "19208", "19 208"), ("ff", ""))], [("Peak workforce on a single day", O("only weekly averages"), ("ff", "")), ("First aid cases", A("3", sf, "s"), ("ff", ""))], [("Lost time injuries", A("0", sf, "n", "nil", "none"), ("ff", "")), ("Near misses reported", A("4", sf, "n"), ("ff", ""))], [("Site inspections", A("10", sf, "n"), ("ff", "")), ("Lost time frequency", O("not in the papers"), ("ff", ""))], [("Waste diverted (%)", O("figure is September's; October not weighed"), ("ff", "")), ("Ministry order Nos.", None)]])
F.h("E. Quality and documents")
F.kv([[("RFIs issued to date", A("214", m31)), ("RFIs open", A("9", m31))], [("Submittals reviewed", A("388", m31, "s", "388 of 455")), ("Deficiencies outstanding, level 1", O("46 and 39 counted; joint walk to come"))], [("Medical gas test report", A("MG-2-07", lg, "f")), ("Concrete test failures", O("not in the papers"))]])
F.narr("F. Work done in the month", "[Main work]", C(["AHU-5", "watertight", "boarding", "membrane"], lg, "n"))
F.narr("G. Work planned for next month", "[Main work]", C(["US-2", "curtain wall", "flooring level 2"], lg, "f"))
F.narr("H. Deliveries that are late", "[Item and effect]", C(["EL-3", "elevator rails"], lg, "f"))
F.kv([[("Photographs attached (number)", O("not in the papers")), ("Aerial survey date", O("not in the papers"))]])
F.grid(["", "Name", "Signature", "Date"], [["Prepared for the Contractor", O("nobody named as preparing the return"), O("signature"), O("signature block")], ["Received for the Owner", O("receipt block"), O("signature"), O("receipt block")]])
F.save()

# =====================================================================================================================
# 3  GERMANY and FRANCE: a group with a German and a French company (vault hagedorn-gruppe)
# =====================================================================================================================
L = "de"
V = Vault("hagedorn-gruppe"); P = "Talbrücke Erlengrund"
V.docx("stammdaten-hagedorn-luebke.docx", ["# Stammdaten Hagedorn & Lübke Ingenieurbau GmbH", "Stand Januar 2026, für Formulare und Rechnungen.", [["Firma", "Hagedorn & Lübke Ingenieurbau GmbH"], ["Anschrift", "Am Wehrdamm 14, 99999 Neuenbruch"], ["Handelsregister", "Amtsgericht Neuenbruch, HRB 40717"], ["USt-IdNr.", "DE999407170"], ["Steuernummer", "99/417/07170"], ["Bank", "Mittelland Bank eG"], ["IBAN", "DE00 9999 0000 0407 1700 17"], ["BIC", "MILADEXX"], ["Telefon Zentrale", "030 23125 440"], ["Geschäftsführer", "Dr.-Ing. Jutta Hagedorn, Rolf Lübke"], ["Überwachungsstelle Beton (ÜK 2)", "Prüfgemeinschaft Mittelland e. V."]]])
V.docx("fiche-societe-hagedorn-tp.docx", ["# Hagedorn Travaux Publics SAS – fiche société", [["Raison sociale", "Hagedorn Travaux Publics SAS"], ["Siège", "12 quai des Tanneurs, 99670 Valmorin"], ["SIRET", "999 407 170 00014"], ["Téléphone", "03 53 01 44 10"], ["Président", "Étienne Gaubert"], ["Assurance décennale", "Mutuelle du Val, police D-77120"]]])
V.csv("personal.csv", [["Name", "Funktion", "Gesellschaft", "Projekt", "Telefon", "E-Mail"], ["Matthias Brunkhorst", "Bauleiter", "Hagedorn & Lübke", "Talbrücke Erlengrund", "030 23125 451", "m.brunkhorst@hagedorn-luebke.example"], ["Silke Ahrendt", "Projektleiterin", "Hagedorn & Lübke", "Talbrücke Erlengrund", "030 23125 450", "s.ahrendt@hagedorn-luebke.example"], ["Timo Wessels", "Polier", "Hagedorn & Lübke", "Talbrücke Erlengrund", "030 23125 458", ""], ["Corinna Pohl", "Abrechnung", "Hagedorn & Lübke", "alle", "030 23125 433", "c.pohl@hagedorn-luebke.example"], ["Aurélie Marchetti", "Conductrice de travaux", "Hagedorn TP", "Tramway Ligne F", "03 53 01 44 17", "a.marchetti@hagedorn-tp.example"], ["Bastien Ricourt", "Responsable qualité", "Hagedorn TP", "Tramway Ligne F", "03 53 01 44 22", "b.ricourt@hagedorn-tp.example"], ["Loïc Perrault", "Chef de chantier", "Hagedorn TP", "Tramway Ligne F", "03 53 01 44 25", ""]])
V.pdf(P + "/bauvertrag-auszug.pdf", ["# Bauvertrag – Auszug für die Baustelle", {"Maßnahme": "Instandsetzung Talbrücke Erlengrund, BAB-Zubringer Z 9, Bauwerk 4711-512", "Auftraggeber": "Landesbetrieb Straßenwesen Mittelland, Niederlassung Neuenbruch", "Anschrift des Auftraggebers": "Kanzleistraße 3, 99998 Neuenbruch", "Auftragnehmer": "Hagedorn & Lübke Ingenieurbau GmbH", "Vertragsnummer": "LSM-2025-B-0388", "Kreditorennummer des AN": "710884", "Datum des Zuschlags": "14.10.2025", "Bauüberwachung": "Ingenieurbüro Sondergeld Partner, Neuenbruch", "Auftragssumme netto": "3.864.200,00 EUR", "Beginn der Ausführung": "02.03.2026", "Vollendung": "30.10.2026", "Gewährleistung": "5 Jahre"},
  "---", "## Besondere Vertragsbedingungen", "7.1 Abschlagsrechnungen sind monatlich kumuliert aufzustellen und in zweifacher Ausfertigung bei der Bauüberwachung einzureichen. Fällig werden sie 21 Tage nach Zugang der prüfbaren Aufstellung.", "7.2 Sicherheit für die Vertragserfüllung: 5 v. H. der Auftragssumme. Sie kann durch Einbehalt oder durch Bürgschaft geleistet werden.", "7.3 Ein Nachlass ist nicht vereinbart. Skonto: keines.", "9.4 Bauteile werden einzeln nach Bauteilliste abgenommen. Voraussetzung ist die nachgewiesene Druckfestigkeit nach 28 Tagen. Für Kappen gilt: Rissbreite höchstens 0,20 mm, Ebenheit 4 mm unter der 4-m-Latte, Mindestmaß der Betondeckung 40 mm, Verlegemaß 45 mm."], "LSM-2025-B-0388", "Auszug, nur für die Baustelle")
V.xlsx(P + "/bauteilliste.xlsx", {"Bauteile": [["Bauteilliste, Stand 31.08.2026"], ["BA-Nr.", "Bauteil", "Lage", "Plan", "Beton", "Menge m3", "Betoniert am", "Prüfbericht", "Status"], ["BA-021", "Kappe Nord", "Feld 4", "TE-K-4101 Index c", "C25/30 LP", 17.8, "@2026-06-24", "PM 26-1187", "abgenommen"], ["BA-022", "Kappe Süd", "Feld 3", "TE-K-4103 Index b", "C25/30 LP", 18.2, "@2026-07-15", "PM 26-1302", "abgenommen"], ["BA-023", "Kappe Süd", "Feld 4", "TE-K-4104 Index b", "C25/30 LP", 18.6, "@2026-07-29", "PM 26-1371", "zur Abnahme gemeldet"], ["BA-024", "Kappe Süd", "Feld 5", "TE-K-4105 Index a", "C25/30 LP", 16.9, "@2026-08-19", None, "in Nachbehandlung"], ["BA-025", "Auflagerbank", "Achse 50", "TE-U-2105 Index a", "C30/37", 6.4, None, None, "geplant"]],
  "Achsen": [["Feld", "von Achse", "bis Achse", "Länge m"], ["Feld 3", "30", "40", 32.0], ["Feld 4", "40", "50", 34.5], ["Feld 5", "50", "60", 30.0]]})
V.pdf(P + "/pruefbericht-PM-26-1371.pdf", ["# Prüfbericht PM 26-1371", "Prüfgemeinschaft Mittelland e. V. – Baustoffprüfstelle", {"Auftraggeber": "Hagedorn & Lübke Ingenieurbau GmbH", "Bauteil": "BA-023 Kappe Süd, Feld 4", "Herstellung der Probekörper": "29.07.2026", "Prüfung": "26.08.2026 (28 Tage)", "Festigkeitsklasse": "C25/30", "Expositionsklassen": "XC4, XD3, XF4", "Betonsorte": "B-2714 LP"}, [["Würfel", "Rohdichte kg/dm3", "Bruchlast kN", "Druckfestigkeit N/mm2"], ["1", "2,29", "902", "40,1"], ["2", "2,30", "927", "41,2"], ["3", "2,28", "889", "39,5"], ["Mittel", "2,29", "", "40,3"]], "Luftgehalt des Frischbetons 4,8 Vol.-%. Frischbetontemperatur 23 °C. Die Anforderung an die Druckfestigkeit ist erfüllt.", "Bearbeitet: Dipl.-Ing. Ruth Kallweit. Ausgestellt am 27.08.2026."], "Prüfgemeinschaft Mittelland e. V.", "PM 26-1371")
V.csv(P + "/lieferscheine-kappen.csv", [["Lieferschein", "Datum", "Bauteil", "Menge m3", "Ankunft", "Ausbreitmaß mm", "Luftgehalt %"], ["77120", "15.07.2026", "BA-022", "7,5", "06:40", "440", "5,1"], ["77124", "15.07.2026", "BA-022", "7,5", "07:35", "450", "4,9"], ["77126", "15.07.2026", "BA-022", "3,5", "08:25", "445", "5,0"], ["77388", "29.07.2026", "BA-023", "7,5", "06:30", "430", "4,8"], ["77391", "29.07.2026", "BA-023", "7,5", "07:20", "450", "4,6"], ["77395", "29.07.2026", "BA-023", "4,0", "08:15", "440", "4,7"]], sep=";")
V.md(P + "/bautagebuch-kappen.md", """
# Bautagebuch Talbrücke Erlengrund (M. Brunkhorst)

**28.07.2026** – Feld 4 Süd: Bewehrung durch Herrn Deichmann (Bauüberwachung) abgenommen, Freigabe zum Betonieren erteilt. Leerrohre 3 x DN 110 eingelegt.

**29.07.2026** – Betonage Kappe Süd Feld 4, Beginn 06:30, Ende 10:15. Trocken, 17 bis 24 °C. Transportbetonwerk Lohfeld Beton. Kolonne Wessels, 7 Mann. Einbau mit Kübel vom Kran. Fläche nach dem Abziehen mit Besenstrich. Nachbehandlung ab 11:00 mit Folie und Jutebahnen.

**05.08.2026** – Folie und Jute in Feld 4 abgenommen, sieben Tage gehalten.

**15.07.2026 (Nachtrag)** – Feld 3: Ausbreitmaße in Ordnung; Rissaufnahme Feld 3 am 12.08.: 0,15 mm.

**24.08.2026** – Vorbegehung Feld 4 mit der Rissbreitenkarte: zwei Querrisse bei Station 41,2 und 46,8, Breite 0,10 mm. Deckung mit dem Messgerät, 30 Punkte: Mittel 46 mm, kleinster Wert 42 mm. Kante am Gesims bei Station 48,0 auf 12 cm ausgebrochen.

**31.08.2026** – Kante bei 48,0 reprofiliert mit PCC-Mörtel.
""")
V.eml(P + "/mail-2026-08-28-abnahme-feld4.eml", "Matthias Brunkhorst <m.brunkhorst@hagedorn-luebke.example>", "Henning Deichmann <h.deichmann@sondergeld.example>", "AW: Abnahme Kappe Süd Feld 4", "Fri, 28 Aug 2026 11:05:00 +0200", """
Sehr geehrter Herr Deichmann,

der Bericht der Prüfgemeinschaft liegt seit gestern vor, damit können wir BA-023 abnehmen. Ihr Vorschlag Donnerstag, 3. September passt, wir sind um 13:30 Uhr am Widerlager Achse 60 und gehen von dort ins Feld. Von unserer Seite kommen Frau Ahrendt und ich.

Die Ebenheit haben wir mit der 4-m-Latte vorab gemessen, größtes Stichmaß 3 mm. Das Geländer ist dort noch nicht gestellt, das bleibt bei der Abnahme außen vor.

Mit freundlichen Grüßen
M. Brunkhorst

> Am 25.08.2026 schrieb Henning Deichmann:
> Für Feld 4 wäre mir der 2. oder 3. September recht. Bei Feld 3 hatten wir 4 mm
> Stichmaß, das war gerade noch zulässig. Bringen Sie bitte das Betonierprotokoll mit.
""")
V.csv(P + "/planliste.csv", [["Plan", "Inhalt", "Index", "Datum", "Freigabe"], ["TE-K-4103", "Kappe Süd Feld 3, Schalung und Bewehrung", "b", "11.05.2026", "freigegeben"], ["TE-K-4104", "Kappe Süd Feld 4, Schalung und Bewehrung", "b", "18.05.2026", "ersetzt durch c"], ["TE-K-4104", "Kappe Süd Feld 4, Schalung und Bewehrung", "c", "06.07.2026", "freigegeben"], ["TE-K-4105", "Kappe Süd Feld 5, Schalung und Bewehrung", "a", "02.06.2026", "freigegeben"]], sep=";")
V.md(P + "/projektbeteiligte.md", """
# Beteiligte

| Stelle | Name | Aufgabe | Telefon |
|---|---|---|---|
| Landesbetrieb Straßenwesen Mittelland | Beate Rosenow | Projektleitung AG | 030 23125 601 |
| Landesbetrieb Straßenwesen Mittelland | Uwe Tiedke | Rechnungsprüfung | 030 23125 614 |
| Ingenieurbüro Sondergeld Partner | Henning Deichmann | örtliche Bauüberwachung | 030 23125 720 |
| Ingenieurbüro Sondergeld Partner | Karin Voskamp | Oberbauleitung | 030 23125 722 |
| Lohfeld Beton | Disposition | Transportbeton | 030 23125 810 |
""")
V.xlsx(P + "/abrechnungsstand-07.xlsx", {"Stand 31.08.2026": [["Leistungsstand zur 7. Abschlagsrechnung, Leistungszeitraum 01.08. bis 31.08.2026 (C. Pohl)"], ["Titel", "Bezeichnung", "kumuliert EUR", "bisher EUR", "Zugang EUR"], ["01", "Baustelleneinrichtung, Verkehrssicherung", 284000.00, 270000.00, 14000.00], ["02", "Betoninstandsetzung", 1012400.00, 918600.00, 93800.00], ["03", "Kappen", 598750.00, 512300.00, 86450.00], ["04", "Abdichtung und Belag", 356300.00, 268400.00, 87900.00], ["05", "Lager und Übergangskonstruktionen", 98000.00, 98000.00, 0.00], ["NT", "Nachträge", 69200.00, 39000.00, 30200.00], ["", "Summe netto", 2418650.00, 2106300.00, 312350.00], ["", "Umsatzsteuer 19 %", 459543.50, 400197.00, 59346.50], ["", "Summe brutto", 2878193.50, 2506497.00, 371696.50]],
  "Aufmaßblätter": [["Blatt", "Titel", "Gegenstand", "Datum"], ["A-061", "02", "Stegflächen Feld 4", "@2026-08-11"], ["A-062", "03", "Kappe Süd Feld 4", "@2026-08-12"], ["A-063", "03", "Kappe Süd Feld 5, Bewehrung", "@2026-08-20"], ["A-064", "04", "Abdichtung Feld 1 und 2", "@2026-08-27"]]})
V.csv(P + "/nachtragsliste.csv", [["Nr.", "Gegenstand", "eingereicht", "beauftragt", "Auftrag EUR", "abgerechnet bisher EUR", "abgerechnet mit AR 7 EUR"], ["N-01", "Zusätzliche Verkehrsführung", "20.03.2026", "16.04.2026", "24.600,00", "24.600,00", "24.600,00"], ["N-02", "Winterbau", "27.03.2026", "abgelehnt 05.05.2026", "", "", ""], ["N-03", "Mehrtiefe Betonabtrag Pfeiler 40", "12.05.2026", "22.06.2026", "44.600,00", "14.400,00", "44.600,00"], ["N-04", "Entwässerung Achse 50", "03.08.2026", "", "", "", ""]], sep=";")
V.pdf(P + "/abschlagsrechnung-06.pdf", ["# 6. Abschlagsrechnung", {"Rechnungsnummer": "HL-26-0611", "Rechnungsdatum": "07.08.2026", "Leistungszeitraum": "01.07. bis 31.07.2026", "Leistung kumuliert netto": "2.106.300,00 EUR", "abzüglich 1. bis 5. AR netto": "1.742.900,00 EUR", "Zugang netto": "363.400,00 EUR", "USt 19 %": "69.046,00 EUR", "Rechnungsbetrag": "432.446,00 EUR", "Eingang bei der Bauüberwachung": "10.08.2026", "Geprüft": "K. Voskamp, 17.08.2026"}, "Anlagen: Aufmaßblätter A-048 bis A-060, Lieferscheine, 1 Datenträger."], "Hagedorn & Lübke Ingenieurbau GmbH", "HL-26-0611")
V.docx(P + "/baubesprechung-24.docx", ["# Baubesprechung Nr. 24 am 01.09.2026", "Teilnehmer: Rosenow (AG), Deichmann, Voskamp (BÜ), Ahrendt, Brunkhorst (AN)", [["TOP", "Inhalt", "Wer"], ["24.1", "Leistungsstand 31.08.: gut 62 % der Auftragssumme. Titel 02 in Feld 4 fertig.", "AN"], ["24.2", "Die 5. und die 6. Abschlagsrechnung sind ungekürzt geprüft; Gutschrift der 6. ist am 28.08.2026 eingegangen, 432.446,00 EUR.", "AG"], ["24.3", "Der Einbehalt ist aufgelöst: Der AN hat die Bürgschaft Nr. 88-20417 der Mittelland Bank eG über 193.210,00 EUR am 02.04.2026 übergeben.", "AN"], ["24.4", "7. Abschlagsrechnung soll am 04.09. bei der Bauüberwachung sein. Nachtrag N-04 ist noch nicht beauftragt, darf nicht abgerechnet werden.", "AN"], ["24.5", "Stoffpreisgleitung Bitumen: Ansatz AN 4.180 EUR, Ansatz BÜ 3.655 EUR, bleibt offen.", "BÜ"], ["24.6", "Behinderungsanzeige Nr. 3 (Sperrpause) vom 20.08. wird geprüft.", "BÜ"]]])

bv, bl, pb, ls, bt, ml, pl, pj = "bauvertrag-auszug.pdf", "bauteilliste.xlsx", "pruefbericht-PM-26-1371.pdf", "lieferscheine-kappen.csv", "bautagebuch-kappen.md", "mail-2026-08-28-abnahme-feld4.eml", "planliste.csv", "projektbeteiligte.md"
F = Form("bruecke-bauteilabnahme", V, P, "Prüf- und Abnahmeprotokoll Bauteil BA-023", "Formblatt QM-17. Teil A bis C füllt der Auftragnehmer vor der Begehung aus, Teil D und E bei der Begehung.")
F.kv([[("Maßnahme", A("Instandsetzung Talbrücke Erlengrund", bv, "s", "Talbrücke Erlengrund")), ("Vertragsnummer", A("LSM-2025-B-0388", bv))], [("Auftraggeber", A("Landesbetrieb Straßenwesen Mittelland", bv)), ("Auftragnehmer", A("Hagedorn & Lübke Ingenieurbau GmbH", bv))], [("Bauwerksnummer", A("4711-512", bv, "n")), ("Laufende Protokollnummer", O("keine Nummer in den Unterlagen; BA-023 ist das Bauteil, PM 26-1371 der Prüfbericht"))],
  [("Bauteil", A("Kappe Süd", bl)), ("Lage", A("Feld 4", bl))], [("von Achse", A("40", bl)), ("bis Achse", A("50", bl))], [("Ausführungsplan Nr.", A("TE-K-4104", bl, "n")), ("gültiger Index", A("c", pl, "f", "Index c"))]], band="Teil A – Bauteil")
F.kv([[("Bauleiter des AN", A("Matthias Brunkhorst", "/personal.csv", "s", "M. Brunkhorst")), ("Örtliche Bauüberwachung", A("Henning Deichmann", pj, "s", "Ingenieurbüro Sondergeld Partner"))], [("Termin der Begehung", D("2026-09-03", ml, "f")), ("Uhrzeit", A("13:30", ml, "n", "13.30"))], [("Treffpunkt", A("Widerlager Achse 60", ml, "f", "Achse 60")), ("Vertreter des AG", None)]])
F.h("Teil B – Herstellung")
F.kv([[("Betoniert am", D("2026-07-29", bl)), ("Beginn / Ende", A("06:30", bt, "n", "6:30", "06.30"))], [("Festigkeitsklasse", A("C25/30", pb)), ("Expositionsklassen", A("XC4, XD3, XF4", pb, "s", "XC4/XD3/XF4", "XC4, XD3 und XF4"))], [("Betonsorte", A("B-2714 LP", pb, "s", "B-2714")), ("Lieferwerk", A("Lohfeld Beton", bt, "n"))], [("Menge nach Bauteilliste (m³)", M(18.6, bl, "s", 1)), ("Nachbehandlung (Tage)", A("7", bt, "f", "sieben", "7 Tage"))], [("Bewehrung abgenommen durch", A("Henning Deichmann", bt, "f", "Deichmann", "H. Deichmann")), ("am", D("2026-07-28", bt, "s"))], [("Oberfläche", A("Besenstrich", bt, "f")), ("w/z-Wert", O("steht in keiner Unterlage"))]])
F.sched(["Lieferschein", "Menge m³", "Ausbreitmaß mm", "Luftgehalt %"], [[A("77388", ls), M(7.5, ls, "s", 1), A("430", ls), M(4.8, ls, "s", 1)], [A("77391", ls), None, A("450", ls), None], [A("77395", ls), M(4.0, ls, "s", 1), None, M(4.7, ls, "s", 1)], [O("nur drei Lieferungen für BA-023")] * 4])
F.h("Teil C – Prüfergebnisse")
F.grid(["Merkmal", "Anforderung", "Ist", "Nachweis"], [["Druckfestigkeit 28 Tage, Mittel (N/mm²)", None, M(40.3, pb, "n", 1), A("PM 26-1371", bl, "n")], ["Rissbreite (mm)", A("0,20", bv, "s", "0,2"), A("0,10", bt, "n", "0,1"), None], ["Ebenheit unter der 4-m-Latte (mm)", A("4", bv, "n", "4 mm"), A("3", ml, "n", "3 mm"), None], ["Betondeckung, kleinster Wert (mm)", A("40", bv, "n", "40 mm"), A("42", bt, "n", "42 mm"), None], ["Haftzugfestigkeit (N/mm²)", O("keine Anforderung in den Unterlagen"), O("nicht geprüft"), O("nicht geprüft")]])
F.narr("Vor der Begehung behobene Schäden", "[Ort und Art]", C(["PCC", "48,0", "reprofiliert"], bt, "f"))
F.narr("Nicht Gegenstand der Abnahme", "[Leistungen]", C(["Geländer"], ml, "f"))
F.h("Teil D – Ergebnis der Begehung")
F.checks("", [("Abnahme erklärt", O("Begehung steht noch aus")), ("Abnahme unter Vorbehalt", O("Begehung steht noch aus")), ("Abnahme verweigert", O("Begehung steht noch aus"))])
F.line(("Mängel festgestellt bei der Begehung", O("Begehung steht noch aus; die Risse sind von der Vorbegehung")), ("Frist zur Beseitigung", O("Begehung steht noch aus")))
F.line(("Beginn der Gewährleistung", O("erst mit der Abnahme")), ("Ende der Gewährleistung", O("erst mit der Abnahme; nur die Dauer von 5 Jahren steht fest")))
F.h("Teil E – Unterschriften")
F.grid(["für", "Name", "Datum", "Unterschrift"], [["Auftragnehmer", None, O("Unterschriftenblock"), O("Unterschrift")], ["Bauüberwachung", None, O("Unterschriftenblock"), O("Unterschrift")], ["Auftraggeber", O("Unterschriftenblock"), O("Unterschriftenblock"), O("Unterschrift")]])
F.save()

ab, nl, a6, bb, st = "abrechnungsstand-07.xlsx", "nachtragsliste.csv", "abschlagsrechnung-06.pdf", "baubesprechung-24.docx", "/stammdaten-hagedorn-luebke.docx"
F = Form("bruecke-rechnungsbegleitblatt", V, P, "Rechnungsbegleitblatt – 7. Abschlagsrechnung", "Zweifach mit der Rechnung einreichen. Beträge in EUR.")
F.kv([[("Auftraggeber", A("Landesbetrieb Straßenwesen Mittelland", bv)), ("Vertragsnummer", A("LSM-2025-B-0388", bv))], [("Auftragnehmer", A("Hagedorn & Lübke Ingenieurbau GmbH", bv)), ("Kreditorennummer", A("710884", bv, "n"))], [("Bauleistung", A("Instandsetzung Talbrücke Erlengrund", bv, "n", "Talbrücke Erlengrund")), ("Auftragserteilung vom", D("2025-10-14", bv, "n"))],
  [("Rechnungsnummer", O("noch nicht vergeben; HL-26-0611 ist die 6. Abschlagsrechnung"), ("cc", "Nr. eingeben")), ("Rechnungsdatum", O("nicht angegeben; 07.08. ist die 6. Abschlagsrechnung"), ("date", "Datum wählen"))], [("Leistungszeitraum", A("01.08. bis 31.08.2026", ab, "s", "01.08.2026 bis 31.08.2026", "August 2026", "01.08.-31.08.2026", "01.08. - 31.08.2026", "01.08.2026 - 31.08.2026")), ("Sachbearbeitung beim AN", A("Corinna Pohl", ab, "f", "C. Pohl"))], [("Rückfragen unter Telefon", A("030 23125 433", "/personal.csv", "f")), ("Rechnungsprüfung beim AG", A("Uwe Tiedke", pj, "s"))]], band="1 Angaben zum Vertrag")
F.above([("USt-IdNr.", A("DE999407170", st)), ("Steuernummer", A("99/417/07170", st)), ("IBAN", A("DE00 9999 0000 0407 1700 17", st, "s", "DE00999900000407170017")), ("Kreditinstitut", A("Mittelland Bank eG", st, "n", "Mittelland Bank"))])
F.h("2 Zusammenstellung")
F.grid(["Titel", "kumuliert", "bisher", "Zugang"], [["01 Baustelleneinrichtung", None, None, M(14000, ab)], ["02 Betoninstandsetzung", M(1012400, ab), None, M(93800, ab)], ["03 Kappen", M(598750, ab), M(512300, ab), M(86450, ab)], ["04 Abdichtung und Belag", None, None, M(87900, ab)], ["Nachträge", M(69200, ab), None, M(30200, ab)], ["Stoffpreisgleitung", O("Ansätze gehen auseinander, bleibt offen"), None, O("4.180 gegen 3.655, bleibt offen")], ["Summe netto", M(2418650, ab), M(2106300, ab), M(312350, ab)]])
F.kv([[("Umsatzsteuer auf den Zugang", M(59346.5, ab, "n")), ("Rechnungsbetrag", M(371696.5, ab, "n"))], [("Auftragssumme netto", M(3864200, bv)), ("Nachlass (%)", None)], [("Leistungsstand in % der Auftragssumme", A("62", bb, "n", "62 %", "62%", "62,6")), ("Zahlungsfrist (Tage)", A("21", bv, "f", "21 Tage"))]])
F.line(("Letzte Zahlung eingegangen am", D("2026-08-28", bb, "f")), ("in Höhe von", M(432446, bb, "n"), "__________", "EUR"))
F.checks("Sicherheit für die Vertragserfüllung durch", [("Einbehalt", O("durch Bürgschaft abgelöst")), ("Bürgschaft", X(bb, "n"))])
F.kv([[("Bürgschaft Nr.", A("88-20417", bb)), ("Bürge", A("Mittelland Bank eG", bb, "n", "Mittelland Bank"))], [("Betrag der Bürgschaft", M(193210, bb, "n")), ("Bürgschaft läuft ab am", O("nicht angegeben"))]])
F.h("3 Nachträge in dieser Rechnung")
F.sched(["Nr.", "Gegenstand", "beauftragt am", "Auftragssumme"], [[A("N-01", nl), A("Zusätzliche Verkehrsführung", nl), D("2026-04-16", nl), M(24600, nl)], [A("N-03", nl, "f"), A("Mehrtiefe Betonabtrag Pfeiler 40", nl, "n"), D("2026-06-22", nl), M(44600, nl, "n")], [O("N-04 nicht beauftragt, N-02 abgelehnt")] * 4])
F.h("4 Anlagen")
F.line(("Aufmaßblätter von", A("A-061", ab, "n")), ("bis", A("A-064", ab, "n")), ("Zahl der Lieferscheine", O("nicht angegeben")))
F.checks("Anlagen", [("Datenträger", O("nur bei der 6. Abschlagsrechnung erwähnt")), ("Freistellungsbescheinigung", O("nicht in den Unterlagen"))], "ff")
F.h("5 Vermerke der Bauüberwachung und des Auftraggebers")
F.kv([[("Eingang bei der Bauüberwachung", O("soll am 04.09. sein; Eingang wird von der BÜ bestätigt")), ("Festgestellter Betrag", O("Prüfung steht aus"), "[Betrag]")], [("Kürzungen", O("Prüfung steht aus")), ("Haushaltsstelle", O("nicht in den Unterlagen"))]])
F.grid(["", "Name", "Datum", "Unterschrift"], [["Aufgestellt (AN)", None, O("Unterschriftenblock"), O("Unterschrift")], ["Fachtechnisch geprüft (BÜ)", O("Unterschriftenblock; K. Voskamp prüfte die 6."), O("17.08. ist die 6. Abschlagsrechnung"), O("Unterschrift")], ["Rechnerisch geprüft (AG)", O("Unterschriftenblock"), O("Unterschriftenblock"), O("Unterschrift")]])
F.save()

L = "fr"
P = "Tramway Ligne F Valmorin"
V.pdf(P + "/marche-extrait.pdf", ["# Marché de travaux – extrait", {"Opération": "Tramway de Valmorin, ligne F – lot 2 plateforme et voie ferrée", "Maître d'ouvrage": "Syndicat des Transports du Pays de Valmorin (STPV)", "Maître d'œuvre": "Groupement Atelier Delorme / Rives Ingénierie, mandataire Rives Ingénierie", "Titulaire": "Hagedorn Travaux Publics SAS", "N° du marché": "STPV-24-F-L2", "Notifié le": "17/11/2025", "Contrôle extérieur": "Laboratoire Géovalmo", "Ordre de service de démarrage": "OS n° 1 du 05/01/2026", "Délai d'exécution": "15 mois"},
  "---", "## CCTP – article 4.3 Réception de l'arase de plateforme", "4.3.1 La plateforme est livrée par zones. Le point d'arrêt PA-07 est levé par le maître d'œuvre au vu du procès-verbal ; la pose de voie ne commence qu'après.", [["Critère", "Exigence"], ["Module EV2 à la plaque", "au moins 80 MPa"], ["Rapport EV2/EV1", "au plus 2,2"], ["Fréquence", "un essai par 100 m de voie"], ["Nivellement", "± 20 mm par rapport au profil théorique"], ["Pente transversale", "2,5 % ± 0,5 %"], ["Déflexion", "au plus 90/100 mm"]], "4.3.2 Délai de convocation du maître d'œuvre : 48 heures. 4.3.3 Toute circulation de chantier est interdite sur la plateforme reçue."], "STPV-24-F-L2", "Extrait du marché – lot 2")
V.xlsx(P + "/registre-receptions.xlsx", {"PV plateforme": [["Registre des PV de réception de plateforme, à jour du 21/09/2026"], ["N° PV", "Zone", "PK début", "PK fin", "Longueur m", "Voie", "Convocation envoyée", "Date de réception", "Avis"], ["PV-015", "Zone 2", "1+640", "1+900", 260, "1 et 2", "@2026-08-17", "@2026-08-20", "Favorable"], ["PV-016", "Zone 2", "1+900", "2+180", 280, "1 et 2", "@2026-08-31", "@2026-09-03", "Favorable avec réserve"], ["PV-017", "Zone 3", "2+180", "2+460", 280, "1 et 2", "@2026-09-21", None, None], ["PV-018", "Zone 3", "2+460", "2+700", 240, "1 et 2", None, None, None]],
  "FNC": [["N° FNC", "Ouverte le", "PK", "Objet", "Traitement", "Soldée le"], ["FNC-024", "@2026-08-21", "1+955", "Pente transversale 1,7 %", "Reprofilage", "@2026-09-02"], ["FNC-026", "@2026-09-11", "2+320 voie 2", "EV2 insuffisant : 68 MPa", "Purge 40 cm et substitution en GNT 0/31,5", "@2026-09-18"], ["FNC-027", "@2026-09-22", "2+610", "Regard R-88 trop haut de 35 mm", "", None]]})
V.pdf(P + "/essais-plaque-zone3.pdf", ["# Essais de chargement à la plaque – Rapport GV-26-0914", "Laboratoire Géovalmo – opérateur Noé Castaing – méthode plaque Ø 600", {"Chantier": "Ligne F, zone 3, PK 2+180 à 2+460", "Essais des": "10/09/2026 et 18/09/2026", "Rapport émis le": "19/09/2026"}, [["Essai", "PK", "Voie", "EV1 MPa", "EV2 MPa", "EV2/EV1", "Date"], ["P31", "2+210", "1", "49", "94", "1,92", "10/09/2026"], ["P32", "2+265", "2", "46", "91", "1,98", "10/09/2026"], ["P33", "2+320", "2", "29", "68", "2,34", "10/09/2026"], ["P34", "2+390", "1", "51", "102", "2,00", "10/09/2026"], ["P35", "2+440", "2", "47", "97", "2,06", "10/09/2026"], ["P33 bis", "2+320", "2", "43", "86", "2,00", "18/09/2026"]], "L'essai P33 bis, fait après substitution, remplace l'essai P33."], "Laboratoire Géovalmo", "GV-26-0914")
V.csv(P + "/leve-nivellement-zone3.csv", [["Levé de l'arase, zone 3 - F. Lassalle, géomètre - 17/09/2026 - station TS-4"], ["PK", "Voie", "Théorique m NGF", "Relevé m NGF", "Ecart mm", "Pente transversale %"], ["2+200", "1", "141,820", "141,832", "+12", "2,5"], ["2+260", "1", "141,640", "141,654", "+14", "2,4"], ["2+320", "2", "141,460", "141,455", "-5", "2,6"], ["2+380", "1", "141,280", "141,269", "-11", "2,5"], ["2+440", "2", "141,100", "141,082", "-18", "2,3"]], sep=";")
V.csv(P + "/leve-nivellement-zone2.csv", [["Levé de l'arase, zone 2 - F. Lassalle, géomètre - 01/09/2026"], ["PK", "Voie", "Ecart mm", "Pente transversale %"], ["1+940", "1", "+19", "2,2"], ["2+020", "2", "-9", "2,5"], ["2+140", "1", "+7", "2,6"]], sep=";")
V.docx(P + "/fnc-026.docx", ["# Fiche de non-conformité FNC-026", [["Ouverte par", "Bastien Ricourt"], ["Date", "11/09/2026"], ["Localisation", "PK 2+320, voie 2"], ["Constat", "EV2 = 68 MPa pour 80 exigés ; poche d'argile humide le long de l'ancien branchement d'eau"], ["Traitement", "Purge sur 40 cm, 24 m², géotextile, GNT 0/31,5 en deux couches"], ["Exécuté par", "équipe Perrault, 15 au 16/09/2026"], ["Contrôle", "essai P33 bis du 18/09/2026"], ["Accord du maître d'œuvre sur le traitement", "Solène Guichard, visa du 14/09/2026"]], "Fiche soldée le 18/09/2026."])
V.docx(P + "/cr-chantier-37.docx", ["# Compte rendu de réunion de chantier n° 37 – 22/09/2026", "Présents : S. Guichard (Rives Ingénierie), Y. Amblard (STPV), A. Marchetti, B. Ricourt (Hagedorn TP). Excusé : N. Castaing.", [["Point", "Relevé", "Action"], ["37.1", "Plateforme zone 3 : portance conforme après FNC-026. Déflexions mesurées par Géovalmo le 21/09, résultats non remis.", "Géovalmo"], ["37.2", "Plan VRD-3012 : l'indice D du 08/09 annule l'indice C.", "HTP"], ["37.3", "Réservations multitubulaires 6 x Ø 110 posées et mandrinées sur toute la zone 3.", "HTP"], ["37.4", "Pose de voie zone 3 prévue à partir du 05/10/2026 (équipe Voies du Val).", "HTP"], ["37.5", "Épaisseur de couche de forme : 38 cm d'après l'entreprise, 35 cm d'après le sondage S12 du maître d'œuvre. À recouper.", "MOE"]]])
V.eml(P + "/courriel-2026-09-21-convocation.eml", "Aurélie Marchetti <a.marchetti@hagedorn-tp.example>", "Solène Guichard <s.guichard@rives-ing.example>", "Convocation – réception plateforme zone 3", "Mon, 21 Sep 2026 14:18:00 +0200", """
Bonjour Solène,

Comme vu ce matin, je te convoque à la réception de la plateforme de la zone 3 jeudi 24 septembre à 9 h 30, rendez-vous au carrefour des Tilleuls côté est. Bastien sera là, ainsi que Loïc ; M. Amblard du STPV m'a dit qu'il viendrait.

Tu trouveras joint le rapport d'essais et le levé du géomètre. La grave de la couche de forme (0/63) vient de la carrière de Montbel, fiche technique FT-212 déjà visée. L'atelier était : niveleuse NV-3, compacteur V5 en six passes.

Reste ouvert : le regard R-71 au PK 2+402 n'a pas encore son tampon définitif, je propose une réserve à lever avant la pose de voie.

Aurélie

> Le 02/09, Solène Guichard a écrit :
> Pour la zone 2 rendez-vous 8 h 00 jeudi place du Lavoir. Grave 0/80 ou 0/63 cette fois ?
""", cc="Bastien Ricourt <b.ricourt@hagedorn-tp.example>")
V.csv(P + "/liste-plans.csv", [["Plan", "Titre", "Indice", "Date", "Statut"], ["VRD-3011", "Profil en long plateforme zone 2", "C", "12/06/2026", "BPE"], ["VRD-3012", "Profil en long plateforme zone 3", "C", "19/06/2026", "annulé"], ["VRD-3012", "Profil en long plateforme zone 3", "D", "08/09/2026", "BPE"], ["VRD-3020", "Multitubulaire zone 3", "B", "30/06/2026", "BPE"]], sep=";")
V.md(P + "/journal-chantier-septembre.md", """
# Journal de chantier – septembre 2026 (Loïc Perrault)

- 04/09 : couche de forme zone 3, dernière couche fermée au PK 2+460. Temps sec.
- 07/09 : réglage fin de l'arase à la niveleuse, compactage.
- 11/09 : Bastien ouvre la fiche pour le point mou au 2+320.
- 15-16/09 : purge et substitution au 2+320, 10 m³ de GNT.
- 18/09 : nouvel essai sur la purge, bon. Pluie le soir 6 mm.
- 22/09 : zone 3 barrée aux engins.
""")
V.csv(P + "/intervenants.csv", [["Nom", "Organisme", "Fonction", "Téléphone"], ["Solène Guichard", "Rives Ingénierie", "Cheffe de projet travaux, MOE", "03 53 01 52 03"], ["Yann Amblard", "STPV", "Chargé d'opération", "03 53 01 60 11"], ["Noé Castaing", "Laboratoire Géovalmo", "Technicien essais", "03 53 01 71 40"], ["Fanny Lassalle", "Cabinet Lassalle", "Géomètre", "03 53 01 71 90"], ["Inès Bouvard", "Contrôle SPS Bouvard", "Coordonnatrice SPS", "03 53 01 72 15"]], sep=";")

ma, rg, ep, lv, fn, cr, co, lp, jc, it = "marche-extrait.pdf", "registre-receptions.xlsx", "essais-plaque-zone3.pdf", "leve-nivellement-zone3.csv", "fnc-026.docx", "cr-chantier-37.docx", "courriel-2026-09-21-convocation.eml", "liste-plans.csv", "journal-chantier-septembre.md", "intervenants.csv"
F = Form("tram-pv-reception-plateforme", V, P, "Procès-verbal de réception de plateforme PV-017", "Point d'arrêt levé par le maître d'œuvre. Cadres 1 à 5 préparés par l'entreprise.",
  head=["Marché n° ", (A("STPV-24-F-L2", ma), "placeholder", "Marché n°", "<<n° marché>>"), " – réception de plateforme"])
F.kv([[("Opération", A("Tramway de Valmorin, ligne F", ma, "s", "Tramway de Valmorin ligne F")), ("Maître d'ouvrage", A("Syndicat des Transports du Pays de Valmorin", ma, "s", "STPV"))], [("Maître d'œuvre", A("Rives Ingénierie", ma)), ("Entreprise", A("Hagedorn Travaux Publics SAS", ma, "n", "Hagedorn Travaux Publics"))], [("Lot", A("lot 2", ma, "n", "2")), ("Point d'arrêt n°", A("PA-07", ma, "n"))],
  [("Plan d'exécution", A("VRD-3012", lp, "n")), ("Indice en vigueur", A("D", cr, "f", "indice D"))]], band="1 – Désignation")
F.above([("Zone", A("Zone 3", rg, "s", "3")), ("PK début", A("2+180", rg)), ("PK fin", A("2+460", rg)), ("Longueur (m)", A("280", rg, "s", "280 m"))])
F.kv([[("Convocation envoyée le", D("2026-09-21", rg)), ("Date prévue de la réception", D("2026-09-24", co, "f"))], [("Heure", A("9 h 30", co, "n", "9h30", "09h30", "09:30", "9:30", "09 h 30")), ("Lieu de rendez-vous", A("carrefour des Tilleuls", co, "n"))], [("Représentant du maître d'œuvre", A("Solène Guichard", co, "n", "S. Guichard")), ("Représentant du maître d'ouvrage", A("Yann Amblard", it, "f", "Y. Amblard", "M. Amblard", "Amblard"))]])
F.h("2 – Matériaux et exécution")
F.kv([[("Granulométrie de la grave", A("0/63", co, "s")), ("Provenance", A("carrière de Montbel", co, "n", "Montbel"))], [("Fiche technique", A("FT-212", co, "s")), ("Fin de mise en œuvre de la couche de forme", D("2026-09-04", jc, "f"))], [("Épaisseur de la couche de forme (cm)", O("38 d'après l'entreprise, 35 d'après le sondage ; à recouper")), ("Teneur en eau (%)", O("dans aucun document"))]])
F.h("3 – Portance (essais à la plaque retenus)")
F.line(("Laboratoire", A("Laboratoire Géovalmo", ep, "s", "Géovalmo")), ("Rapport n°", A("GV-26-0914", ep)), ("Opérateur", A("Noé Castaing", ep, "s")))
F.sched(["Essai", "PK", "Voie", "EV2 (MPa)", "EV2/EV1"], [["P31", A("2+210", ep), None, A("94", ep), A("1,92", ep)], ["P32", None, None, A("91", ep), A("1,98", ep)], ["P34", None, None, A("102", ep), None], ["P35", None, None, None, A("2,06", ep)], [A("P33 bis", ep, "f"), A("2+320", ep), A("2", ep), A("86", ep, "f"), A("2,00", ep, "f", "2,0")], [O("pas d'autre essai valable ; P33 est remplacé"), O("pas d'autre essai valable"), None, O("68 est l'essai remplacé"), O("pas d'autre essai valable")]])
F.line(("EV2 exigé", A("80", ma, "s", "80 MPa"), "______", "MPa"), ("Déflexion maximale mesurée", O("résultats non remis ; 90/100 est l'exigence")))
F.h("4 – Géométrie")
F.kv([[("Géomètre", A("Fanny Lassalle", it, "n", "F. Lassalle", "Cabinet Lassalle")), ("Date du levé", D("2026-09-17", lv, "n"))], [("Écart maximal en plus (mm)", A("+14", lv, "f", "14", "14 mm", "+14 mm")), ("Écart maximal en moins (mm)", A("-18", lv, "f", "18", "-18 mm", "18 mm"))], [("Tolérance (mm)", A("20", ma, "s", "± 20", "±20", "20 mm")), ("Surface reçue (m²)", O("la surface n'est donnée nulle part ; 24 m² est la purge"))]])
F.h("5 – Non-conformités et réserves")
F.kv([[("Fiche de non-conformité de la zone", A("FNC-026", rg, "n")), ("Soldée le", D("2026-09-18", rg))], [("Traitement accepté par", A("Solène Guichard", fn, "n", "S. Guichard")), ("Visa du", D("2026-09-14", fn))]])
F.narr("Réserve proposée par l'entreprise", "[Objet, lieu, échéance]", C(["R-71", "tampon définitif"], co, "n"))
F.h("6 – Avis (à remplir lors de la réception)")
F.checks("", [("favorable", O("réception non encore faite ; PV-015 était favorable")), ("favorable avec réserve", O("réception non encore faite ; PV-016 l'était")), ("défavorable", O("réception non encore faite"))])
F.line(("Point d'arrêt levé le", O("pas encore levé")), ("Réserves levées le", O("pas encore levées")))
F.line(("Observations du coordonnateur SPS", O("rien dans les documents")))
F.grid(["Pour", "Nom", "Date", "Signature"], [["l'entreprise", None, O("bloc de signature"), O("signature")], ["le contrôle extérieur", O("bloc de signature ; N. Castaing était excusé"), O("bloc de signature"), O("signature")], ["le maître d'œuvre", O("bloc de signature"), O("bloc de signature"), O("signature")], ["le maître d'ouvrage", O("bloc de signature"), O("bloc de signature"), O("signature")]])
F.save()

# =====================================================================================================================
# 4  MEXICO: housing complex (vault constructora-peralba)
# =====================================================================================================================
L = "es"
V = Vault("constructora-peralba"); P = "Conjunto Los Mezquites"
V.docx("datos-de-la-empresa.docx", ["# Constructora Peralba, S.A. de C.V.", [["Razón social", "Constructora Peralba, S.A. de C.V."], ["RFC", "CPE990417XX0"], ["Domicilio fiscal", "Calle Fresno 118, Col. Las Huertas, C.P. 00017, Villa Serena, Qro."], ["Teléfono", "55 5550 0140"], ["Director general", "Ing. Arturo Peralba Rincón"], ["Correo de facturación", "facturas@peralba.example"], ["Registro patronal", "Z99-40717-10-0"]]])
V.csv("plantilla.csv", [["Nombre", "Puesto", "Obra", "Teléfono", "Correo"], ["Ing. Mariela Quintanar", "Superintendente de obra", "Conjunto Los Mezquites", "55 5550 0151", "m.quintanar@peralba.example"], ["Ing. Ramiro Ochoa", "Residente de frente, etapa 2", "Conjunto Los Mezquites", "55 5550 0153", "r.ochoa@peralba.example"], ["Arq. Lucía Barrientos", "Residente de frente, etapa 1", "Conjunto Los Mezquites", "55 5550 0154", "l.barrientos@peralba.example"], ["C.P. Joel Santibáñez", "Jefe de compras", "Oficina central", "55 5550 0160", "compras@peralba.example"], ["Pedro Alvarado", "Almacenista", "Conjunto Los Mezquites", "55 5550 0158", "almacen.mezquites@peralba.example"], ["Ing. Nora Villaseñor", "Gerente de construcción", "Oficina central", "55 5550 0145", "n.villasenor@peralba.example"]])
V.pdf(P + "/contrato-resumen.pdf", ["# Resumen del contrato", {"Obra": "Conjunto habitacional Los Mezquites, 184 viviendas", "Contratante": "Desarrollos Cañada Alta, S.A.P.I. de C.V.", "Contratista": "Constructora Peralba, S.A. de C.V.", "Contrato": "DCA-OB-2025-031, a precios unitarios y tiempo determinado", "Ubicación": "Camino a El Saucito km 3.2, Villa Serena, Querétaro", "Importe sin IVA": "$ 142,860,000.00 M.N.", "Inicio": "12 de enero de 2026", "Terminación": "11 de junio de 2027", "Supervisión": "Gerencia y Control Tepozán, S.C."}, "## Procedimiento de compras (anexo 6)", "6.2 Toda requisición se entrega a Compras con un mínimo de 8 días naturales antes de la fecha en que se necesita el material. 6.3 Si el importe rebasa $ 250,000.00 sin IVA la autoriza la Gerencia de construcción; si no, basta el Superintendente. 6.4 Se piden tres cotizaciones. 6.5 El acero se recibe con certificado de calidad de la colada."], "DCA-OB-2025-031", "Resumen para obra")
V.xlsx(P + "/registro-requisiciones.xlsx", {"Requisiciones": [["No.", "Fecha", "Frente", "Partida", "Concepto", "Solicita", "Se necesita el", "Estado"], ["REQ-140", "@2026-08-24", "Etapa 1", "Acabados", "Piso cerámico 40x40", "Arq. Lucía Barrientos", "@2026-09-10", "Surtida, OC-2213"], ["REQ-141", "@2026-08-28", "Etapa 2", "Cimentación", "Concreto f'c 250", "Ing. Ramiro Ochoa", "@2026-09-08", "Surtida, OC-2220"], ["REQ-142", "@2026-09-07", "Etapa 2", "Estructura", "Acero de refuerzo y malla, losas manzanas 7 y 8", "Ing. Ramiro Ochoa", "@2026-09-21", "En elaboración"], ["REQ-143", "@2026-09-09", "Etapa 1", "Instalaciones", "Tubería CPVC", "Arq. Lucía Barrientos", "@2026-09-25", "En elaboración"]]})
V.xlsx(P + "/explosion-insumos-mz7-8.xlsx", {"Losas Mz 7-8": [["Explosión de insumos, losas de entrepiso manzanas 7 y 8 (R. Ochoa, 5 sep 2026)"], ["Clave", "Descripción", "Unidad", "Cantidad de proyecto", "Existencia en almacén", "Por pedir"], ["AC-03", "Varilla corrugada 3/8\" fy 4200", "kg", 8400, 1200, 7200], ["AC-04", "Varilla corrugada 1/2\" fy 4200", "kg", 3150, 0, 3150], ["ML-66", "Malla electrosoldada 6x6-10/10", "m2", 2650, 250, 2400], ["AL-18", "Alambre recocido cal. 18", "kg", 260, 80, 180], ["SL-05", "Silleta plástica 5 cm", "pza", 5200, 5200, 0]],
  "Losas Mz 5-6": [["Explosión de insumos, losas manzanas 5 y 6 (ya surtido)"], ["Clave", "Descripción", "Unidad", "Cantidad de proyecto", "Existencia en almacén", "Por pedir"], ["AC-03", "Varilla corrugada 3/8\" fy 4200", "kg", 7900, 600, 7300]]})
V.csv(P + "/cotizaciones-acero.csv", [["Cotización", "Proveedor", "Fecha", "AC-03 $/kg", "AC-04 $/kg", "ML-66 $/m2", "AL-18 $/kg", "Importe sin IVA", "Entrega (días)", "Vigencia"], ["C-5518", "Aceros del Bajío Norte", "2026-09-08", "19.40", "19.20", "46.00", "31.00", "316140.00", "6", "15 días"], ["AV-0917", "Aceros y Varillas Tolimán", "2026-09-09", "18.90", "18.80", "44.50", "30.00", "307500.00", "9", "10 días"], ["S/N", "Ferretera La Peña", "2026-09-09", "21.10", "21.00", "49.00", "33.00", "341610.00", "2", "5 días"]])
V.eml(P + "/correo-2026-09-10-acero.eml", "Ramiro Ochoa <r.ochoa@peralba.example>", "Joel Santibáñez <compras@peralba.example>", "RE: Acero para losas Mz 7 y 8", "Thu, 10 Sep 2026 09:25:00 -0600", """
Contador, buenos días:

Le adelanto lo de la 142. El colado de la manzana 7 quedó para el 28 de septiembre, por eso necesito el acero en obra el día 21, en un solo viaje, de 8 a 13 horas; la grúa Titán está en el frente nada más por la mañana. Que descarguen en el patio sur, junto a la caseta 2; recibe Pedro Alvarado.

Tolimán es el más barato pero con sus nueve días no llega si la orden sale después del 12; yo propongo Aceros del Bajío Norte, que entrega en seis. La Peña está muy caro.

La varilla de 3/8 la quiero en tramo recto de 12 m, no en rollo. Que traiga el certificado de la colada.

Ramiro

> El 09/09/2026 Joel Santibáñez escribió:
> Ing., ¿la OC sería a nombre de Tolimán como la OC-2198 de las manzanas 5 y 6?
> Recuerde que la anterior descargó en el patio norte. Me falta el centro de costo.
""", cc="Mariela Quintanar <m.quintanar@peralba.example>")
V.md(P + "/bitacora-septiembre.md", """
# Bitácora de obra – etapa 2 – septiembre 2026

**Nota 211 (02/09/2026)** Se termina cimbra de losa de la manzana 7, 612 m2. Residente: R. Ochoa.

**Nota 212 (04/09/2026)** La Supervisión (Arq. Fermín Escalona) autoriza el plano estructural E-207 revisión 3 para losas de manzanas 7 y 8; queda sin efecto la revisión 2.

**Nota 213 (07/09/2026)** Se cuenta el almacén con el almacenista: 1,200 kg de varilla de 3/8, 250 m2 de malla. Silletas completas.

**Nota 214 (10/09/2026)** Lluvia de 16:00 a 18:30. Se para el habilitado. Pruebas del acero de manzanas 5 y 6: LAB-0331, conformes.
""")
V.docx(P + "/minuta-19.docx", ["# Minuta de obra No. 19 – 8 de septiembre de 2026", "Asisten: Ing. Nora Villaseñor, Ing. Mariela Quintanar, Ing. Ramiro Ochoa, Arq. Fermín Escalona (Supervisión).", [["Punto", "Acuerdo", "Responsable"], ["19.1", "La compra del acero de las manzanas 7 y 8 se carga al centro de costo 31-E2-04 (estructura, etapa 2).", "R. Ochoa"], ["19.2", "Avance etapa 2: Ochoa reporta 41 %, Supervisión 37 %. Se concilia el viernes.", "Quintanar"], ["19.3", "Prioridad alta para el acero; si no llega se corre el colado y se pierden tres días de cuadrilla.", "Compras"], ["19.4", "Anticipo a proveedores: lo define Dirección, pendiente.", "Villaseñor"]]])
V.csv(P + "/catalogo-conceptos-extracto.csv", [["Clave", "Concepto", "Unidad", "Cantidad", "P.U."], ["EST-2.03", "Acero de refuerzo en losas, varilla 3/8 y 1/2", "kg", "96400", "34.80"], ["EST-2.05", "Malla electrosoldada 6x6-10/10 en losas", "m2", "21800", "71.20"], ["CIM-1.02", "Acero de refuerzo en cimentación", "kg", "74100", "33.90"]])
V.csv(P + "/programa-etapa-2.csv", [["Actividad", "Descripción", "Inicio", "Fin", "Revisión"], ["E2-310", "Armado de losa manzana 7", "2026-09-22", "2026-09-26", "4"], ["E2-320", "Colado de losa manzana 7", "2026-09-28", "2026-09-28", "4"], ["E2-330", "Armado de losa manzana 8", "2026-09-29", "2026-10-03", "4"], ["E2-340", "Colado de losa manzana 8", "2026-10-05", "2026-10-05", "4"]])
V.pdf(P + "/orden-compra-OC-2198.pdf", ["# Orden de compra OC-2198", {"Proveedor": "Aceros y Varillas Tolimán", "Requisición": "REQ-128", "Fecha": "17 de julio de 2026", "Destino": "Patio norte, losas manzanas 5 y 6", "Importe sin IVA": "$ 298,870.00", "Anticipo": "30 %", "Autorizó": "Ing. Nora Villaseñor", "Remisión recibida": "R-40117 del 29 de julio de 2026"}], "Constructora Peralba", "OC-2198")
ct, rr, ex, cz, ml, bi, mi, cc, pr = "contrato-resumen.pdf", "registro-requisiciones.xlsx", "explosion-insumos-mz7-8.xlsx", "cotizaciones-acero.csv", "correo-2026-09-10-acero.eml", "bitacora-septiembre.md", "minuta-19.docx", "catalogo-conceptos-extracto.csv", "programa-etapa-2.csv"
F = Form("vivienda-requisicion", V, P, "Requisición de materiales REQ-142", "Formato COM-04. Entregar a Compras completa; no se surte sin autorización.")
F.kv([[("Obra", A("Conjunto habitacional Los Mezquites", ct, "s", "Los Mezquites", "Conjunto Los Mezquites")), ("Contrato", A("DCA-OB-2025-031", ct))], [("Contratante", A("Desarrollos Cañada Alta, S.A.P.I. de C.V.", ct, "s", "Desarrollos Cañada Alta"), "<<Contratante>>"), ("Supervisión", A("Gerencia y Control Tepozán, S.C.", ct, "s", "Gerencia y Control Tepozán"))],
  [("Fecha de la requisición", D("2026-09-07", rr, "n"), ("date", "Elija una fecha")), ("Se necesita el", D("2026-09-21", rr), ("date", "Elija una fecha"))], [("Frente", A("Etapa 2", rr), ("cc", "Escriba el frente")), ("Partida", A("Estructura", rr), ("dd", "Elija", "Cimentación", "Estructura", "Acabados", "Instalaciones"))],
  [("Solicita", A("Ing. Ramiro Ochoa", rr, "s", "Ramiro Ochoa")), ("Puesto", A("Residente de frente, etapa 2", "/plantilla.csv", "s", "Residente de frente"))], [("Teléfono del solicitante", A("55 5550 0153", "/plantilla.csv", "n")), ("Centro de costo", A("31-E2-04", mi, "s"))], [("Plano de referencia", A("E-207", bi, "n")), ("Revisión vigente", A("3", bi, "n", "revisión 3", "rev. 3"))], [("Uso del material", A("losas de manzanas 7 y 8", rr, "n", "losas manzanas 7 y 8", "manzanas 7 y 8", "losas de entrepiso manzanas 7 y 8")), ("Folio de Compras", O("lo asigna Compras"), "[folio]")]], band="1. Datos generales")
F.h("2. Materiales que se piden")
F.sched(["Clave", "Descripción", "Unidad", "Existencia", "Cantidad por pedir"], [[A("AC-03", ex), None, A("kg", ex), A("1,200", ex, "s", "1200"), A("7,200", ex, "s", "7200")], [A("AC-04", ex), None, None, None, A("3,150", ex, "s", "3150")], [A("ML-66", ex), A("Malla electrosoldada 6x6-10/10", ex), A("m2", ex, "s", "m²"), A("250", ex), A("2,400", ex, "s", "2400")], [A("AL-18", ex), None, None, A("80", ex), A("180", ex)], [O("la silleta está completa en almacén; no hay quinto material por pedir")] * 2 + [None, None, O("no hay quinto material por pedir")]])
F.line(("Presentación de la varilla de 3/8", A("tramo recto", ml, "n", "recta", "12 m")), ("Documento de calidad que debe traer", A("certificado de la colada", ml, "f", "certificado de calidad de la colada", "certificado de calidad")))
F.h("3. Cotizaciones")
F.sched(["Proveedor", "Cotización", "Importe sin IVA", "Días de entrega"], [[A("Aceros del Bajío Norte", cz), A("C-5518", cz), M(316140, cz), A("6", cz, "s", "6 días")], [A("Aceros y Varillas Tolimán", cz), A("AV-0917", cz), M(307500, cz), A("9", cz, "n", "9 días")], [A("Ferretera La Peña", cz), None, M(341610, cz, "n"), A("2", cz, "n", "2 días")], [O("solo hay tres cotizaciones")] * 4])
F.kv([[("Proveedor que propone el frente", A("Aceros del Bajío Norte", ml, "f", "Bajío Norte")), ("Razón", C(["entrega en seis", "6 días", "seis días", "no llega"], ml, "f"), ("narr", "[Motivo]"))], [("Anticipo (%)", O("lo define Dirección, pendiente; 30 % es de la OC-2198")), ("Orden de compra", O("aún no sale; OC-2198 es de las manzanas 5 y 6"))]])
F.h("4. Entrega")
F.kv([[("Lugar de descarga", A("patio sur", ml, "n", "patio sur, junto a la caseta 2")), ("Horario", A("8 a 13", ml, "n", "8:00 a 13:00", "8 a 13 horas", "8-13", "08:00 a 13:00"))], [("Recibe en obra", A("Pedro Alvarado", ml, "n")), ("Equipo de descarga", A("grúa Titán", ml, "f", "grúa"))], [("Actividad del programa que lo requiere", A("E2-310", pr, "f", "Armado de losa manzana 7")), ("Fecha del colado", D("2026-09-28", pr, "n"))], [("Clave de catálogo (acero en losas)", A("EST-2.03", cc, "n")), ("Placas del camión", O("en ningún documento"))]])
F.checks("Prioridad", [("alta", X(mi, "n")), ("normal", O("la minuta dice alta"))])
F.checks("Autoriza por el importe", [("Superintendente", O("rebasa $ 250,000.00")), ("Gerencia de construcción", X(ct, "f"))])
F.narr("Consecuencia si no llega a tiempo", "[Explique]", C(["tres días", "se corre el colado", "colado"], mi, "f"))
F.h("5. Autorizaciones")
F.grid(["", "Nombre", "Firma", "Fecha"], [["Solicitó", None, O("firma"), O("bloque de firmas")], ["Revisó almacén", None, O("firma"), O("bloque de firmas")], ["Autorizó", O("bloque de autorización"), O("firma"), O("bloque de firmas")]])
F.h("6. Recepción (la llena el almacén)")
F.kv([[("Remisión No.", O("R-40117 es de la OC-2198")), ("Fecha de recepción", O("todavía no llega"))], [("Peso en báscula (kg)", O("todavía no llega")), ("Número de colada", O("todavía no llega"))], [("Informe de laboratorio", O("LAB-0331 es de las manzanas 5 y 6")), ("Faltantes", O("todavía no llega"))]])
F.save()

# =====================================================================================================================
# 5  CHINA: fit-out of a data centre (vault hengling-jidian)
# =====================================================================================================================
L = "zh"
V = Vault("hengling-jidian"); P = "临渚湾数据中心二期"
def N(v, src, d="s", *units): return A(v, src, d, *[v + u for u in units], *[v + " " + u for u in units])
V.docx("公司概况.docx", ["# 衡岭机电安装工程有限公司", [["公司名称", "衡岭机电安装工程有限公司"], ["统一社会信用代码", "91990000MA00417Q0X"], ["注册地址", "临渚市青墩路66号"], ["资质", "机电工程施工总承包一级"], ["安全生产许可证", "（临）JZ安许证字〔2024〕009917"], ["法定代表人", "祁远山"], ["联系电话", "010-5550-0417"], ["开户银行", "临渚商业银行青墩支行"]]])
V.csv("人员名册.csv", [["姓名", "职务", "项目", "电话", "邮箱"], ["祁远山", "总经理", "", "010-5550-0401", "qys@hengling.example"], ["邵文博", "项目经理", "临渚湾数据中心二期", "010-5550-0421", "swb@hengling.example"], ["滕晓岚", "技术负责人", "临渚湾数据中心二期", "010-5550-0422", "txl@hengling.example"], ["冯立群", "材料员", "临渚湾数据中心二期", "010-5550-0426", "flq@hengling.example"], ["贺铭", "安全员", "临渚湾数据中心二期", "010-5550-0427", "hm@hengling.example"], ["卞志强", "电气工长", "临渚湾数据中心二期", "010-5550-0428", ""], ["苗青", "项目经理", "青墩医院改造", "010-5550-0431", "mq@hengling.example"]])
V.pdf(P + "/合同摘要.pdf", ["# 施工合同摘要", {"工程名称": "临渚湾数据中心二期机电安装及装修工程", "工程地点": "临渚市湾前大道188号B栋", "合同编号": "LZW-DC2-2025-036", "建设单位": "临渚云谷科技有限公司", "监理单位": "正衡工程监理有限公司", "设计单位": "华津设计院有限公司", "施工单位": "衡岭机电安装工程有限公司", "签约合同价（含税）": "86,400,000.00元", "开工日期": "2026年3月1日", "计划竣工日期": "2027年1月31日", "总监理工程师": "罗景明"},
  "---", "## 专用条款（摘录）", "12.1 每月25日为计量截止日，施工单位于28日前报送月报及进度款申请，进度款按当月完成产值的80%支付。", "8.4 主要设备到货后由建设、监理、施工、供货四方共同开箱，设备型号、数量、随机资料齐全方可验收；开箱应提前24小时书面通知监理。", "8.6 UPS质保期为验收合格后36个月。"], "LZW-DC2-2025-036", "合同摘要")
V.xlsx(P + "/设备到货台账.xlsx", {"到货台账": [["主要设备到货台账（冯立群，更新至2026-09-17）"], ["批次", "设备名称", "型号", "供货单位", "合同数量", "单位", "到货数量", "到货日期", "送货单号", "存放位置", "状态"], ["DH-007", "列头柜", "LT-250", "方屹电气有限公司", 24, "台", 24, "@2026-08-11", "SH-6391", "B栋1层", "已验收"], ["DH-008", "精密空调", "JK-P100", "霜蓝制冷设备有限公司", 16, "台", 16, "@2026-08-27", "SH-6507", "B栋1层", "已验收"], ["DH-009", "模块化UPS", "BT-M600", "北拓电源技术有限公司", 6, "台", 4, "@2026-09-16", "SH-6620", "B栋2层配电室前室", "待验收"], ["DH-010", "蓄电池组", "GX-12V200", "国煦蓄能有限公司", 960, "节", None, None, None, None, "未到货"]]})
V.docx(P + "/UPS技术规格书摘要.docx", ["# 模块化UPS技术规格书（摘要）第2版", [["项目", "要求"], ["额定容量", "600 kVA"], ["输入电压", "380 V三相"], ["整机效率", "不低于96%"], ["防护等级", "IP20"], ["功率模块", "60 kVA × 10"], ["通信接口", "RS485、以太网"], ["运行环境温度", "0～40 ℃"]], "随机资料应包括：产品合格证、出厂试验报告、装箱单、中文使用说明书、第三方型式试验报告。", "每台柜体应配防倾倒支架一套。设计图号：DQ-203，第C版（2026年7月发布，替代第B版）。"])
V.pdf(P + "/送货单SH-6620.pdf", ["# 送货单 SH-6620", {"供货单位": "北拓电源技术有限公司", "收货单位": "衡岭机电安装工程有限公司", "采购合同号": "HL-CG-2026-058", "发货日期": "2026年9月14日", "承运车牌": "临AD4170", "箱数合计": "12箱", "毛重合计": "7,480 kg"}, [["序号", "品名", "型号", "出厂编号", "生产日期"], ["1", "UPS主机柜", "BT-M600", "M600-260811", "2026-08-20"], ["2", "UPS主机柜", "BT-M600", "M600-260812", "2026-08-20"], ["3", "UPS主机柜", "BT-M600", "M600-260813", "2026-08-21"], ["4", "UPS主机柜", "BT-M600", "M600-260815", "2026-08-22"]], "随货资料：产品合格证4份、出厂试验报告4份、装箱单1份。", "供货方代表：金弘毅  010-5550-0533"], "北拓电源技术有限公司", "SH-6620")
V.csv(P + "/送货单SH-6507.csv", [["送货单SH-6507（精密空调，DH-008）"], ["序号", "型号", "出厂编号", "生产日期"], ["1", "JK-P100", "P100-0713", "2026-07-18"], ["2", "JK-P100", "P100-0714", "2026-07-18"], ["合计16台，箱数32，毛重13,600 kg，承运车牌 临BK2209，开箱日期2026-08-28"]])
V.eml(P + "/邮件-UPS开箱安排.eml", "冯立群 <flq@hengling.example>", "罗景明 <ljm@zhengheng.example>", "回复：DH-009 UPS开箱验收安排", "Thu, 17 Sep 2026 10:35:00 +0800", """
罗总监：

您好。UPS已于昨天到场，按合同要求提前书面通知：开箱验收定于9月19日上午9:30，地点在B栋2层配电室前室。建设单位由陆嘉宁参加，供货方来的是金弘毅，我方由滕晓岚和我参加。

剩余2台北拓答复9月28日前发出，另编批次，不在本次验收范围。

缺的资料：中文使用说明书、第三方型式试验报告，供货方说开箱当天未必能带来，请您知悉。柜体防倾倒支架只到了3套。

冯立群

> 2026年9月16日 罗景明 写道：
> 上次精密空调是8月28日下午两点开箱的，这次UPS什么时候？设计版次请以最新的为准。
""", cc="邵文博 <swb@hengling.example>")
V.md(P + "/施工日志-9月.md", """
# 施工日志（记录人：卞志强）

**9月10日** 晴，22～30℃。2层母线槽安装完成60米。
**9月14日** 暴雨，室外吊装停工一天。
**9月16日** 多云。UPS 14:20到场，用5吨叉车卸车，18:00前全部移入2层配电室前室。箱体防震标签完好；第3号柜（M600-260813）包装右下角破损，拍照留存。
**9月18日** 晴。A区静电地板铺设完成，共1,260平方米。
**9月22日** 监理抽查桥架接地，2处未做跨接，当日整改完。
**9月24日** B区冷通道封闭安装开始。
""")
V.docx(P + "/第28次周例会纪要.docx", ["# 第28次监理例会纪要 2026年9月28日", "主持：罗景明。参加：陆嘉宁（建设单位）、邵文博、滕晓岚、贺铭（施工单位）。", [["序号", "内容", "责任"], ["1", "截至9月25日累计完成产值占合同价约54%，进度较计划滞后5天。滞后原因：UPS分批到货；9月14日暴雨停工。", "邵文博"], ["2", "纠偏措施：10月起电气班组增加12人，配电室两班作业。", "邵文博"], ["3", "设计变更：累计收到7份，其中第7份（BG-07，消防联动点位）造价尚未核定，不计入本月。", "滕晓岚"], ["4", "现场隐患：施工方统计整改21项，监理统计19项，双方核对后再报。", "贺铭"], ["5", "10月计划：UPS就位及并机、蓄电池安装、B区静电地板。", "邵文博"], ["6", "需建设单位协调：市电第二路接入时间（目前未定），请于10月10日前明确。", "陆嘉宁"]]])
V.xlsx(P + "/月产值统计.xlsx", {"2026年9月": [["2026年9月产值统计（统计期8月26日至9月25日）单位：元"], ["分部", "合同额", "上月累计", "本月完成", "累计完成"], ["电气工程", 38200000.00, 16044000.00, 3056000.00, 19100000.00], ["暖通工程", 21500000.00, 11180000.00, 1505000.00, 12685000.00], ["装修工程", 14700000.00, 7203000.00, 1323000.00, 8526000.00], ["弱电及消防", 12000000.00, 5160000.00, 1200000.00, 6360000.00], ["合计", 86400000.00, 39587000.00, 7084000.00, 46671000.00], ["本月应付进度款（80%）", None, None, 5667200.00, None]],
  "2026年8月": [["2026年8月产值统计 单位：元"], ["分部", "合同额", "上月累计", "本月完成", "累计完成"], ["合计", 86400000.00, 33215000.00, 6372000.00, 39587000.00], ["本月应付进度款（80%）", None, None, 5097600.00, None]]})
V.csv(P + "/劳动力统计.csv", [["月份", "电工", "管道工", "装修工", "普工", "管理人员", "平均人数", "高峰人数"], ["2026-07", "38", "22", "20", "10", "12", "102", "118"], ["2026-08", "42", "24", "26", "12", "12", "116", "131"], ["2026-09", "45", "21", "30", "14", "13", "123", "140"]])
V.pdf(P + "/安全质量月检-9月.pdf", ["# 2026年9月安全质量月度检查", {"检查日期": "2026年9月21日", "检查组长": "罗景明", "安全评分": "91分", "质量评分": "88分", "轻伤事故": "0起", "安全教育": "6场，共计214人次", "隐蔽工程验收": "17项，合格17项", "检验批": "32个，一次合格31个"}, "主要问题：2层临时配电箱门未锁；桥架支架间距局部超过2米。", "8月评分供对比：安全87分，质量90分。"], "正衡工程监理有限公司", "月检")
V.csv(P + "/进度节点.csv", [["节点", "计划日期", "预计日期", "实际日期"], ["A区静电地板", "2026-09-15", "", "2026-09-18"], ["UPS就位", "2026-10-05", "2026-10-10", ""], ["B区冷通道封闭", "2026-10-20", "2026-10-22", ""], ["第三方测试", "2026-12-10", "2026-12-15", ""]])
V.csv(P + "/参建单位联系人.csv", [["姓名", "单位", "职务", "电话"], ["陆嘉宁", "临渚云谷科技有限公司", "建设单位代表", "010-5550-0611"], ["罗景明", "正衡工程监理有限公司", "总监理工程师", "010-5550-0622"], ["殷若水", "正衡工程监理有限公司", "电气监理工程师", "010-5550-0624"], ["金弘毅", "北拓电源技术有限公司", "供货方代表", "010-5550-0533"], ["段承", "华津设计院有限公司", "电气设计", "010-5550-0641"]])

ht, tz, gs, sh, yj, rz, hy, cz, ld, aq, jd, lx = "合同摘要.pdf", "设备到货台账.xlsx", "UPS技术规格书摘要.docx", "送货单SH-6620.pdf", "邮件-UPS开箱安排.eml", "施工日志-9月.md", "第28次周例会纪要.docx", "月产值统计.xlsx", "劳动力统计.csv", "安全质量月检-9月.pdf", "进度节点.csv", "参建单位联系人.csv"
F = Form("shuju-shebei-daohuo-yanshou", V, P, "设备到货验收单（批次 DH-009）", "每批设备填写一份。第一至三部分由施工单位在开箱前填写，其余在开箱时填写。")
F.kv([[("工程名称", A("临渚湾数据中心二期机电安装及装修工程", ht, "s", "临渚湾数据中心二期")), ("合同编号", A("LZW-DC2-2025-036", ht))], [("建设单位", A("临渚云谷科技有限公司", ht), "{{建设单位}}"), ("监理单位", A("正衡工程监理有限公司", ht), "{{监理单位}}")], [("施工单位", A("衡岭机电安装工程有限公司", ht)), ("验收单编号", O("资料中没有验收单编号；SH-6620是送货单号"))]], band="一、工程概况")
F.kv([[("设备名称", A("模块化UPS", tz, "s", "UPS", "UPS主机柜")), ("型号", A("BT-M600", tz))], [("供货单位", A("北拓电源技术有限公司", tz)), ("采购合同号", A("HL-CG-2026-058", sh))], [("合同数量", N("6", tz, "s", "台")), ("到货数量", N("4", tz, "s", "台"))], [("到场日期", D("2026-09-16", tz, "n")), ("到场时间", A("14:20", rz, "n", "14时20分"))], [("送货单号", A("SH-6620", tz)), ("存放地点", A("B栋2层配电室前室", tz, "n", "2层配电室前室", "配电室前室"))],
  [("发运日期", D("2026-09-14", sh, "n")), ("运输车辆", A("临AD4170", sh, "n", "临A·D4170"))], [("包装件数", N("12", sh, "n", "箱", "件")), ("总重量", A("7,480", sh, "n", "7480", "7,480 kg", "7480kg", "7,480kg", "7480 kg"))], [("卸车机具", A("5吨叉车", rz, "f", "叉车", "5t叉车")), ("运输保险单号", O("资料中没有"))]], band="二、设备及到货情况")
F.h("三、技术要求")
F.above([("额定容量", A("600 kVA", gs, "s", "600kVA", "600")), ("输入电压", A("380 V", gs, "s", "380V", "380 V三相", "380V三相")), ("设计图号", A("DQ-203", gs)), ("现行版次", A("C", gs, "f", "第C版", "C版")), ("质保期", A("36个月", ht, "n", "36", "36 个月")), ("质保起始日", O("从验收合格起算，尚未验收"))])
F.h("四、开箱安排")
F.kv([[("开箱日期", D("2026-09-19", yj, "f"), ("date", "单击选择日期")), ("开箱时间", A("9:30", yj, "n", "09:30", "上午9:30", "9时30分", "9点30分"), ("cc", "时间"))], [("建设单位参加人", A("陆嘉宁", yj, "s"), ("cc", "姓名")), ("供货单位参加人", A("金弘毅", yj, "s"), ("cc", "姓名"))], [("供货方联系电话", A("010-5550-0533", sh, "n")), ("监理单位参加人", O("邮件未写明监理由谁参加，罗景明、殷若水都有可能"))]])
F.checks("本批为", [("全部到齐", O("合同6台，只到4台")), ("分批到货", X(tz, "f"))])
F.h("五、设备出厂编号")
F.sched(["序号", "出厂编号", "生产日期", "外观检查"], [["1", A("M600-260811", sh), D("2026-08-20", sh), O("尚未开箱")], ["2", A("M600-260812", sh), None, O("尚未开箱")], ["3", A("M600-260813", sh), D("2026-08-21", sh), None], ["4", A("M600-260815", sh), D("2026-08-22", sh), O("尚未开箱")], ["5", O("其余2台未发货；260814没有出现"), O("其余2台未发货"), O("其余2台未发货")], ["6", O("其余2台未发货"), O("其余2台未发货"), None]])
F.h("六、随机资料")
F.grid(["资料", "份数"], [["产品合格证", N("4", sh, "s", "份")], ["出厂试验报告", N("4", sh, "s", "份")], ["装箱单", N("1", sh, "s", "份")], ["原产地证明", O("资料中没有提到")]])
F.narr("尚缺资料及附件", "［写明缺项］", C(["中文使用说明书", "第三方型式试验报告", "使用说明书", "型式试验报告"], yj, "n"))
F.narr("包装及运输损伤", "［写明部位］", C(["M600-260813", "包装右下角破损", "右下角破损", "右下角"], rz, "f"))
F.h("七、验收结论（开箱时填写）")
F.checks("", [("合格，同意使用", O("尚未验收")), ("不合格，退货", O("尚未验收")), ("整改后复验", O("尚未验收"))])
F.line(("绝缘电阻实测值", O("尚未测试")), ("复验日期", O("尚未验收；8月28日是空调批次")))
F.grid(["单位", "姓名", "签字", "日期"], [["建设单位", None, O("签字"), O("签字栏")], ["监理单位", O("签字栏"), O("签字"), O("签字栏")], ["施工单位", None, O("签字"), O("签字栏")], ["供货单位", None, O("签字"), O("签字栏")]])
F.save()

F = Form("shuju-shigong-yuebao", V, P, "施工月报（2026年9月）", "施工单位每月28日前报监理单位。金额单位：元。")
F.kv([[("工程名称", A("临渚湾数据中心二期机电安装及装修工程", ht, "s", "临渚湾数据中心二期")), ("合同编号", A("LZW-DC2-2025-036", ht))], [("建设单位", A("临渚云谷科技有限公司", ht)), ("总监理工程师", A("罗景明", ht))], [("项目经理", A("邵文博", "/人员名册.csv")), ("技术负责人", A("滕晓岚", "/人员名册.csv"))], [("统计期起", D("2026-08-26", cz, "n")), ("统计期止", D("2026-09-25", cz, "n"))], [("月报编号", O("资料中没有编号"), "［编号］"), ("报送截止日", A("2026年9月28日", ht, "f", "9月28日", "28日", "2026-09-28", "2026/9/28"))], [("开工日期", D("2026-03-01", ht)), ("计划竣工日期", D("2027-01-31", ht))]], band="一、基本情况")
F.h("二、产值完成情况")
F.grid(["分部", "上月累计", "本月完成", "累计完成"], [["电气工程", M(16044000, cz), M(3056000, cz), M(19100000, cz)], ["暖通工程", None, M(1505000, cz), M(12685000, cz)], ["装修工程", None, M(1323000, cz), None], ["弱电及消防", M(5160000, cz), None, M(6360000, cz)], ["合计", M(39587000, cz), M(7084000, cz), M(46671000, cz)]])
F.kv([[("合同价（含税）", M(86400000, ht, "n")), ("累计完成比例", A("54%", hy, "n", "54", "54％", "约54%", "54.0%"))], [("本月应付进度款", M(5667200, cz, "n")), ("付款比例", A("80%", ht, "f", "80", "80％"))], [("业主已审定进度款", O("尚未审定；5,097,600.00是8月")), ("本月到账金额", O("资料中没有"))], [("累计设计变更（份）", N("7", hy, "n", "份")), ("设计变更造价合计", O("BG-07未核定，资料没有合计"))]])
F.h("三、进度")
F.grid(["节点", "计划", "预计", "实际"], [["A区静电地板", D("2026-09-15", jd), None, D("2026-09-18", jd)], ["UPS就位", D("2026-10-05", jd), D("2026-10-10", jd), O("尚未完成")], ["B区冷通道封闭", None, D("2026-10-22", jd, "n"), O("9月24日只是开始安装")], ["市电第二路接入", O("时间未定；10月10日是请建设单位明确的期限"), O("时间未定"), O("时间未定")]])
F.line(("总进度滞后", N("5", hy, "n", "天"), "______", "天"), ("本月停工天数", N("1", rz, "f", "天"), "______", "天"))
F.narr("滞后原因", "［说明］", C(["UPS分批到货", "9月14日暴雨停工", "分批到货", "9月14日停工", "暴雨停工", "UPS分批到货和9月14日暴雨停工", "UPS分批到货及9月14日暴雨停工"], hy, "n"))
F.narr("纠偏措施", "［说明］", C(["配电室两班作业", "10月起电气班组增加12人", "电气班组增加12人", "两班作业"], hy, "s"))
F.h("四、资源、安全与质量")
F.kv([[("平均人数", N("123", ld, "s", "人"), ("ff", "")), ("高峰人数", N("140", ld, "s", "人"), ("ff", ""))], [("其中电工", N("45", ld, "n", "人"), ("ff", "")), ("管理人员", N("13", ld, "s", "人"), ("ff", ""))], [("安全评分", N("91", aq, "s", "分"), ("ff", "")), ("质量评分", N("88", aq, "s", "分"), ("ff", ""))], [("轻伤事故", N("0", aq, "s", "起"), ("ff", "")), ("安全教育人次", N("214", aq, "n", "人次", "人"), ("ff", ""))], [("隐患整改项数", O("21项与19项不一致，待核对"), ("ff", "")), ("塔吊及吊装设备台数", O("资料中没有"), ("ff", ""))],
  [("检验批数量", N("32", aq, "n", "个"), ("ff", "")), ("一次验收合格", N("31", aq, "n", "个"), ("ff", ""))], [("隐蔽工程验收（项）", N("17", aq, "n", "项"), ("ff", "")), ("月检日期", D("2026-09-21", aq, "n"), ("ff", ""))], [("安全员", A("贺铭", "/人员名册.csv")), ("安全投入费用", O("资料中没有"))]])
F.h("五、主要设备到货（本月）")
F.sched(["批次", "设备", "数量", "到货日期"], [[A("DH-009", tz, "f"), A("模块化UPS", tz, "f", "UPS"), A("4", tz, "f", "4台", "4 台"), D("2026-09-16", tz, "n")], [O("本月只到一批；DH-008是8月，DH-010未到")] * 4])
F.narr("六、下月计划", "［主要工作］", C(["蓄电池安装", "B区静电地板", "UPS就位及并机", "UPS就位并机"], hy, "n"))
F.narr("七、需建设单位协调的问题", "［写明事项和期限］", C(["市电第二路接入时间", "市电第二路接入时间未定", "市电第二路接入时间目前未定", "请于10月10日前明确", "10月10日前明确市电第二路接入时间", "请建设单位于10月10日前明确市电第二路接入时间", "请于10月10日前明确市电第二路接入时间", "市电第二路接入"], hy, "f"))
F.h("八、审核")
F.grid(["", "姓名", "签字", "日期"], [["编制", O("没有写明由谁编制"), O("签字"), O("签字栏")], ["审核（项目经理）", None, O("签字"), O("签字栏")], ["监理签收", O("签收栏"), O("签字"), O("签收栏")]])
F.kv([[("监理意见", O("由监理填写"))], [("核定产值", O("由监理填写"))]])
F.save()

# ---------------------------------------------------------------- summary
t = {k: sum(s[2][k] for s in SUMMARY) for k in ("open", "same", "near", "far")}; n = sum(t.values())
print(f"{len(SUMMARY)} forms, {n} slots, open {t['open']} ({100*t['open']/n:.0f} %), same {t['same']}, near {t['near']}, far {t['far']}")
