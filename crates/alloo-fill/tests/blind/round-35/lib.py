"""Builders for vault documents and for forms that record their labels as they are built."""
import os, re, json, sys, copy, csv, io, importlib.util
import docx, openpyxl
from docx.shared import Pt, Cm
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.enum.section import WD_SECTION
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, Table, TableStyle, PageBreak
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "../../../../.."))
REL = os.path.relpath(HERE, ROOT)
spec = importlib.util.spec_from_file_location("check", os.path.join(HERE, "../../labels/check.py"))
check = importlib.util.module_from_spec(spec); spec.loader.exec_module(check)

class Vault:
    def __init__(s, firm): s.firm = firm; s.dir = os.path.join(HERE, "vaults", firm)
    def w(s, path, body, **o):
        full = os.path.join(s.dir, path); os.makedirs(os.path.dirname(full), exist_ok=True)
        ext = path.rsplit(".", 1)[1]
        if ext == "docx": mkdocx(full, body, **o)
        elif ext == "pdf": mkpdf(full, body, **o)
        elif ext == "xlsx": mkxlsx(full, body)
        elif ext == "csv":
            with open(full, "w", encoding="utf-8", newline="") as f: csv.writer(f, delimiter=o.get("delim", ",")).writerows(body)
        else: open(full, "w", encoding="utf-8").write(body.lstrip("\n"))

def mkxlsx(full, sheets):
    wb = openpyxl.Workbook(); wb.remove(wb.active)
    for name, rows in sheets.items():
        ws = wb.create_sheet(name)
        for r in rows: ws.append(list(r))
        for i in range(1, ws.max_column + 1): ws.column_dimensions[chr(64 + i)].width = 22
    wb.save(full)

def mkdocx(full, blocks, head=None, foot=None, font="Calibri", style="Table Grid"):
    d = docx.Document(); setfont(d, font)
    if head: d.sections[0].header.paragraphs[0].text = head
    if foot: d.sections[0].footer.paragraphs[0].text = foot
    for b in blocks:
        if isinstance(b, str):
            if b == "---": d.add_page_break()
            elif b.startswith("## "): d.add_heading(b[3:], 2)
            elif b.startswith("# "): d.add_heading(b[2:], 1)
            elif b.startswith("- "): d.add_paragraph(b[2:], style="List Bullet")
            else: d.add_paragraph(b)
        else:
            kv = isinstance(b, tuple); rows = b[1] if kv else b
            n = max(map(len, rows)); t = d.add_table(0, n); t.style = style
            for i, r in enumerate(rows):
                cells = t.add_row().cells
                for j, x in enumerate(r):
                    run = cells[j].paragraphs[0].add_run(str(x)); run.bold = (j == 0 if kv else i == 0)
            d.add_paragraph()
    d.save(full)

def mkpdf(full, blocks, head=None, foot=None, rules=True, cols=1, zh=False, size=9.5, serif=False):
    f = "STSong-Light" if zh else ("Times-Roman" if serif else "Helvetica"); fb = f if zh else ("Times-Bold" if serif else "Helvetica-Bold")
    wrap = "CJK" if zh else None
    N = ParagraphStyle("n", fontName=f, fontSize=size, leading=size * 1.35, spaceAfter=5, wordWrap=wrap)
    C = ParagraphStyle("c", parent=N, spaceAfter=0, fontSize=size - 1, leading=size * 1.2); CB = ParagraphStyle("cb", parent=C, fontName=fb)
    H = ParagraphStyle("h", parent=N, fontName=fb, fontSize=size + 4, leading=size + 8, spaceBefore=6); H2 = ParagraphStyle("h2", parent=N, fontName=fb, fontSize=size + 1, spaceBefore=4)
    W_, H_ = A4; m = 56
    def deco(c, doc):
        c.setFont(f, 8)
        if head: c.drawString(m, H_ - 34, head); c.line(m, H_ - 38, W_ - m, H_ - 38)
        if foot: c.drawString(m, 28, foot); c.drawRightString(W_ - m, 28, str(doc.page))
    g = 18; w = (W_ - 2 * m - g * (cols - 1)) / cols
    doc = BaseDocTemplate(full, pagesize=A4); doc.addPageTemplates(PageTemplate(frames=[Frame(m + i * (w + g), 50, w, H_ - 104, 0, 0, 0, 0) for i in range(cols)], onPage=deco))
    esc = lambda x: str(x).replace("&", "&amp;").replace("<", "&lt;")
    out = []
    for b in blocks:
        if isinstance(b, str):
            if b == "---": out.append(PageBreak())
            elif b.startswith("## "): out.append(Paragraph(esc(b[3:]), H2))
            elif b.startswith("# "): out.append(Paragraph(esc(b[2:]), H))
            elif b.startswith("- "): out.append(Paragraph("• " + esc(b[2:]), N))
            else: out.append(Paragraph(esc(b).replace("\n", "<br/>"), N))
        else:
            kv = isinstance(b, tuple); rows = b[1] if kv else b; n = max(map(len, rows))
            data = [[Paragraph(esc(r[j]) if j < len(r) else "", CB if (j == 0 if kv else i == 0) else C) for j in range(n)] for i, r in enumerate(rows)]
            cw = [w * .36, w * .64] if kv and n == 2 else None
            if not cw:
                L = [max(6, min(34, max(len(str(r[j])) if j < len(r) else 0 for r in rows))) for j in range(n)]; cw = [w * l / sum(L) for l in L]
            t = Table(data, colWidths=cw, repeatRows=0 if kv else 1)
            st = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 3), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
            if rules: st.append(("GRID", (0, 0), (-1, -1), .4, colors.grey))
            t.setStyle(TableStyle(st)); out += [t, Spacer(1, 7)]
    doc.build(out)

def setfont(d, font, size=10):
    s = d.styles["Normal"]; s.font.name = font; s.font.size = Pt(size)
    s.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)

D = {"s": "same", "n": "near", "f": "far"}
class S:
    def __init__(s, label, was="", kind=None, **k): s.label, s.was, s.kind, s.k = label, was, kind, k; s.how = k.pop("how", "text"); s.opts = k.pop("opts", None); s.loc = None
def v(label, exp, src, d, *alt, **k): return S(label, expect=exp, source=src, distance=D[d], any_of=list(alt), **k)
def n(label, phrases, src, d, **k): return S(label, contains=phrases, source=src, distance=D[d], **k)
def o(label, why, **k): return S(label, open=True, why=why, **k)
class X:
    def __init__(s, c, span): s.c, s.span = c, span

def el(tag, **a):
    e = OxmlElement(tag)
    for k, val in a.items(): e.set(qn("w:" + k), str(val))
    return e

class Form:
    def __init__(s, name, vault, project, lang, note="", font="Calibri", size=10, landscape=False):
        s.name, s.vault, s.project, s.lang, s.note = name, vault, project, lang, note
        s.d = docx.Document(); setfont(s.d, font, size); s.slots = []; s.part = "word/document.xml"; s.font = font
        sec = s.d.sections[0]; sec.left_margin = sec.right_margin = Cm(2); sec.top_margin = sec.bottom_margin = Cm(2)
        if landscape: sec.page_width, sec.page_height = sec.page_height, sec.page_width; sec.orientation = 1
        s.texts = {}
    def h(s, t, lv=1): s.d.add_heading(t, lv)
    def p(s, *pieces, style=None, bold=False):
        para = s.d.add_paragraph(style=style); s.fill(para, pieces, s.part, s.d.element, bold); return para
    def header(s, *pieces): q = s.d.sections[0].header; s.fill(q.paragraphs[0], pieces, str(q.part.partname)[1:], q._element)
    def footer(s, *pieces): q = s.d.sections[0].footer; s.fill(q.paragraphs[0], pieces, str(q.part.partname)[1:], q._element)
    def columns(s, num):
        sec = s.d.add_section(WD_SECTION.CONTINUOUS); c = sec._sectPr.find(qn("w:cols"))
        if c is None: c = el("w:cols"); sec._sectPr.append(c)
        c.set(qn("w:num"), str(num)); c.set(qn("w:space"), "500")
    def brk(s): s.d.add_page_break()
    def fill(s, para, pieces, part, root, bold=False):
        for i, x in enumerate(pieces):
            if isinstance(x, str): r = para.add_run(x); r.bold = bold; continue
            x.part, x.root = part, root; s.slots.append(x); k = x.how
            if k == "text":
                x.kind = x.kind or ("placeholder" if x.was.startswith(("{{", "<<")) else "instruction" if x.was.startswith(("[", "‹")) else "label")
                s.anchor(x, pieces, i); para.add_run("\ue000%d\ue001" % (len(s.slots) - 1) + x.was)
            elif k == "merge":
                x.kind = "merge_field"; s.anchor(x, pieces, i); nm = x.was.strip("«»")
                s.field(para, ' MERGEFIELD %s ' % nm, "\ue000%d\ue001" % (len(s.slots) - 1) + x.was, None)
            elif k in ("fft", "ffc", "ffd"):
                x.kind = "form_field"; ff = el("w:ffData"); nm = "F%d" % len(s.slots)
                ff.append(el("w:name", val=nm)); ff.append(el("w:enabled")); ff.append(el("w:calcOnExit", val=0))
                if k == "fft": ff.append(el("w:textInput")); x.was = ""; x.el = s.field(para, " FORMTEXT ", "\u2002" * 5, ff)
                elif k == "ffc":
                    c = el("w:checkBox"); c.append(el("w:sizeAuto")); c.append(el("w:default", val=0)); ff.append(c); x.was = "☐"; x.el = s.field(para, " FORMCHECKBOX ", None, ff)
                else:
                    c = el("w:ddList")
                    for e in x.opts: c.append(el("w:listEntry", val=e))
                    ff.append(c); x.was = x.opts[0]; x.el = s.field(para, " FORMDROPDOWN ", None, ff)
            elif k in ("cc", "ccx", "ccd", "ccdate"):
                x.kind = "content_control"; sdt = el("w:sdt"); pr = el("w:sdtPr"); sdt.append(pr)
                pr.append(el("w:alias", val=x.label)); pr.append(el("w:id", val=100000 + sum(map(ord, s.name)) % 1000 + len(s.slots)))
                if k == "ccx":
                    x.was = "☐"; cb = OxmlElement("w14:checkbox") if False else docx.oxml.parse_xml('<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'); pr.append(cb)
                else:
                    pr.append(el("w:showingPlcHdr"))
                    if k == "ccd":
                        dd = el("w:dropDownList")
                        for e in x.opts: dd.append(el("w:listItem", displayText=e, value=e))
                        pr.append(dd)
                    elif k == "ccdate": dt = el("w:date"); dt.append(el("w:dateFormat", val="dd.MM.yyyy" if s.lang == "de" else "dd/MM/yyyy")); pr.append(dt)
                    else: pr.append(el("w:text"))
                c = el("w:sdtContent"); r = el("w:r"); t = el("w:t"); t.text = x.was; r.append(t); c.append(r); sdt.append(c); para._p.append(sdt); x.el = sdt
    def field(s, para, instr, result, ff):
        def r(*ch):
            e = el("w:r"); [e.append(c) for c in ch]; para._p.append(e); return e
        b = el("w:fldChar", fldCharType="begin")
        if ff is not None: b.append(ff)
        r(b); it = el("w:instrText"); it.text = instr; it.set("{http://www.w3.org/XML/1998/namespace}space", "preserve"); r(it)
        if result is not None:
            r(el("w:fldChar", fldCharType="separate")); t = el("w:t"); t.text = result; t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve"); r(t)
        r(el("w:fldChar", fldCharType="end")); return b
    def anchor(s, x, pieces, i):
        x.after = check.collapse(pieces[i - 1]) if i and isinstance(pieces[i - 1], str) else None
        x.before = check.collapse(pieces[i + 1]) if i + 1 < len(pieces) and isinstance(pieces[i + 1], str) else None
        if x.before == "": x.before = None
        if x.before and pieces[i + 1][0].isspace(): x.before = " " + x.before
    def t(s, rows, style="Table Grid", widths=None, row_kind="cell", boldcol=None, hdr=False):
        ncol = max(sum(c.span if isinstance(c, X) else 1 for c in r) for r in rows)
        t = s.d.add_table(len(rows), ncol); t.style = style
        for i, r in enumerate(rows):
            c0 = 0
            for it in r:
                span = it.span if isinstance(it, X) else 1; c = it.c if isinstance(it, X) else it
                cell = t.cell(i, c0)
                if span > 1: cell = cell.merge(t.cell(i, c0 + span - 1))
                if isinstance(c, str): cell.paragraphs[0].add_run(c).bold = (hdr and i == 0) or boldcol == c0
                elif isinstance(c, list): s.fill(cell.paragraphs[0], c, s.part, s.d.element)
                elif c.how != "text": s.fill(cell.paragraphs[0], [c], s.part, s.d.element)
                else:
                    c.kind = c.kind or ("placeholder" if c.was.startswith("{{") else "instruction" if c.was.startswith("[") else row_kind)
                    c.part, c.root, c.el = s.part, s.d.element, cell._tc; c.how = "cell"; c.tbl = t._tbl; s.slots.append(c); cell.paragraphs[0].add_run(c.was)
                c0 += span
        if widths:
            for row in t.rows:
                for j, wd in enumerate(widths):
                    if j < ncol: row.cells[j].width = Cm(wd)
        s.d.add_paragraph(); return t
    def resolve(s, src):
        for base in (s.project, ""):
            d = os.path.join(s.vault.dir, base)
            for f in sorted(os.listdir(d)):
                if os.path.isfile(os.path.join(d, f)) and f.startswith(src): return os.path.join(base, f)
        raise SystemExit("%s: no source %r" % (s.name, src))
    def save(s):
        WN = check.W
        for part in {x.part for x in s.slots}:
            root = next(x.root for x in s.slots if x.part == part)
            raw = "\n" + "\n".join(check.paragraphs(root)) + "\n"
            tables = list(root.iter(WN + "tbl")); ctrls = list(root.iter(WN + "sdt"))
            ffs = [e for e in root.iter(WN + "fldChar") if e.find(WN + "ffData") is not None]
            clean = re.sub("\ue000\\d+\ue001", "", raw)
            for i, x in enumerate(s.slots):
                if x.part != part: continue
                if x.how == "cell":
                    ti = tables.index(x.tbl); trs = check.through_controls(x.tbl, WN + "tr")
                    ri, ci = next((a, b) for a, tr in enumerate(trs) for b, tc in enumerate(check.through_controls(tr, WN + "tc")) if tc is x.el)
                    x.find = {"part": part, "table": ti, "row": ri, "col": ci}; x.at = "table %d row %d column %d" % (ti + 1, ri + 1, ci + 1)
                elif x.kind == "content_control": x.find = {"part": part, "control": ctrls.index(x.el)}; x.at = "content control %d" % ctrls.index(x.el)
                elif x.kind == "form_field": x.find = {"part": part, "form_field": ffs.index(x.el)}; x.at = "form field %d" % ffs.index(x.el)
                else:
                    mark = "\ue000%d\ue001" % i; pos = raw.index(mark); head = re.sub("\ue000\\d+\ue001", "", raw[:pos])
                    after = x.after
                    if not after:  # label above the blank
                        lines = [l for l in head.split("\n") if l.strip()]; after = lines[-1]
                        rest = [l for l in re.sub("\ue000\\d+\ue001", "", raw[pos:]).split("\n")[1:] if l.strip()]
                        x.before = x.before or (rest[0] if rest else None)
                    k = head.count(after) - 1
                    assert k >= 0, (s.name, x.label, after)
                    x.find = {"part": part, "after": after}
                    if x.before: x.find["before"] = x.before
                    if k: x.find["nth"] = k
                    x.at = "after " + after
            for t in root.iter(WN + "t"):
                if t.text and "\ue000" in t.text: t.text = re.sub("\ue000\\d+\ue001", "", t.text); t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        path = os.path.join(HERE, "templates", s.name + ".docx"); os.makedirs(os.path.dirname(path), exist_ok=True); s.d.save(path)
        J = lambda a: json.dumps(a, ensure_ascii=False)
        L = ["# Round 35, written blind."] + (["# " + s.note] if s.note else []) + ['template = %s' % J(f"{REL}/templates/{s.name}.docx"), 'vault = %s' % J(f"{REL}/vaults/{s.vault.firm}"), 'project = %s' % J(s.project), 'language = %s' % J(s.lang)]
        cnt = {}; texts = {}
        for x in s.slots:
            if x.k.get("skip"): continue
            key = (x.kind, x.label); cnt[key] = cnt.get(key, -1) + 1
            L += ["", "[[slot]]", f"kind = {J(x.kind)}", f"label = {J(x.label)}", f"nth = {cnt[key]}", f"at = {J(x.at)}",
                  "find = { " + ", ".join(f"{a} = {J(b)}" for a, b in x.find.items()) + " }"]
            there = check.locate(path, x.find)
            was = check.collapse(x.was)
            if there != was: print(f"!! {s.name}: {x.label}: {there!r} not {was!r} at {x.find}")
            L.append(f"was = {J(there if there is not None else was)}")
            if x.k.get("open"): L += ["open = true", f"why = {J(x.k['why'])}"]
            else:
                src = s.resolve(x.k["source"])
                if src not in texts: texts[src] = norm(readtext(os.path.join(s.vault.dir, src)))
                vals = x.k.get("contains") or [x.k["expect"]] + x.k["any_of"]
                if not (x.kind in ("form_field", "content_control") and x.was == "☐") and not any(norm(q) in texts[src] for q in vals): print(f"?? {s.name}: {x.label}: {vals} not in {src}")
                if "contains" in x.k: L.append(f"contains = {J(x.k['contains'])}")
                else:
                    L.append(f"expect = {J(x.k['expect'])}")
                    if x.k["any_of"]: L.append(f"any_of = {J(x.k['any_of'])}")
                L += [f"source = {J(src)}", f"distance = {J(x.k['distance'])}"]
        open(os.path.join(HERE, s.name + ".toml"), "w", encoding="utf-8").write("\n".join(L) + "\n")
        op = sum(1 for x in s.slots if x.k.get("open")); ds = [sum(1 for x in s.slots if x.k.get("distance") == D[q]) for q in "snf"]
        print(f"{s.name}: {len(s.slots)} slots, {op} open ({100*op//len(s.slots)} %), same/near/far {ds}")

def norm(x): return re.sub(r"[\s\u2010-\u2015-]+", "", x.lower().replace("’", "'"))
def readtext(f):
    if f.endswith(".pdf"):
        import subprocess; return subprocess.run(["pdftotext", "-raw", f, "-"], capture_output=True, text=True).stdout
    if f.endswith(".docx"):
        d = docx.Document(f); return "\n".join("".join(t.text or "" for t in p.iter(check.W + "t")) for e in [d.element.body] + [q._element for s_ in d.sections for q in (s_.header, s_.footer)] for p in e.iter(check.W + "p"))
    if f.endswith(".xlsx"):
        wb = openpyxl.load_workbook(f); return "\n".join(" ".join("" if c is None else str(c) for c in r) for ws in wb for r in ws.iter_rows(values_only=True))
    return open(f, encoding="utf-8").read()
