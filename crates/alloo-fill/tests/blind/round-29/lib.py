import os, re, csv, copy, random, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "labels"))
import check
from docx import Document
from docx.shared import Pt, Cm
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
W = check.W
BASE = "crates/alloo-fill/tests/blind/round-29/"
DOCS = {}      # alias -> (vault, rel, text)
PROBLEMS = []
FILL = False   # True: forms are built as if filled, to see that every anchor holds

def el(tag, **a):
    e = OxmlElement(tag)
    for k, v in a.items(): e.set(qn("w:" + k), str(v))
    return e

# ---------- slots
class Slot:
    def __init__(s, kind, label, spec, was="", how="anchor", **k):
        s.kind, s.label, s.spec, s.was, s.how, s.k = kind, label, spec, was, how, k
        s.put = was
        if FILL and spec and spec[:2] != 'o:' and not k.get('box') and k.get('t') not in ('box', 'dd'): s.put = spec.split(':', 2)[2].split('|')[0].strip()
def P(n, spec, label=None, o="{{ ", c=" }}"): return Slot("placeholder", label or n, spec, o + n + c)
def I(t, spec, o="[", c="]"): return Slot("instruction", t, spec, o + t + c)
def D(label, spec, ch=".", n=24): return Slot("label", label, spec, ch * n)
def G(label, spec): return Slot("label", label, spec, "", gap=True)
def N(label, spec): return Slot("narrative", label, spec, "", nar=True)
def M(n, spec, label=None): return Slot("merge_field", label or n, spec, "«" + n + "»", field=True)
def C(label, spec, was="Click or tap here to enter text.", **k): return Slot("content_control", label, spec, was, "control", **k)
def B(label, spec): return Slot("content_control", label, spec, "☐", "control", box=True)
def F(label, spec): return Slot("form_field", label, spec, "", "ff", t="text")
def FC(label, spec): return Slot("form_field", label, spec, "☐", "ff", t="box")
def FD(label, spec, entries): return Slot("form_field", label, spec, entries[0], "ff", t="dd", entries=entries)
def K(label, spec, was=""): return Slot("cell", label, spec, was, "cell")
def R(label, spec, was=""): return Slot("table_row", label, spec, was, "cell")
class Sp:
    def __init__(s, n, c): s.n, s.c = n, c

class Form:
    def __init__(s, name, vault, project, lang, font="Calibri", size=10, style="Table Grid", margin=2.0, note=""):
        s.name, s.vault, s.project, s.lang, s.note = name, vault, project, lang, note
        s.d = Document(); s.slots = []; s.style = style; s.body = s.d
        st = s.d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
        st.element.rPr.rFonts.set(qn("w:eastAsia"), "SimSun" if lang == "zh" else font)
        st.paragraph_format.space_after = Pt(4)
        for x in s.d.sections: x.left_margin = x.right_margin = Cm(margin); x.top_margin = x.bottom_margin = Cm(1.9)
    def h(s, t, l=1):
        return s.d.add_heading(t, l)
    def header(s, *parts): s._fill(s.d.sections[0].header.paragraphs[0], parts)
    def footer(s, *parts): s._fill(s.d.sections[0].footer.paragraphs[0], parts)
    def p(s, *parts, bold=False, style=None):
        p = s.d.add_paragraph(style=style); s._fill(p, parts, bold); return p
    def columns(s, n):
        from docx.enum.section import WD_SECTION
        sec = s.d.add_section(WD_SECTION.CONTINUOUS)
        c = sec._sectPr.find(qn("w:cols"))
        if c is None: c = el("w:cols"); sec._sectPr.append(c)
        c.set(qn("w:num"), str(n)); c.set(qn("w:space"), "500")
    def _fill(s, p, parts, bold=False):
        seq = []
        if parts[-1] == "." and len(parts) > 1: parts = parts[:-1]
        for x in parts:
            if isinstance(x, str):
                r = p.add_run(x); r.bold = bold or None; seq.append(x)
            else:
                s._slot(p, x); seq.append(x)
        for i, x in enumerate(seq):
            if isinstance(x, Slot):
                x.p, x.seq, x.i, x.part = p._p, seq, i, p.part
                s.slots.append(x)
    def _slot(s, p, x):
        if x.how == "control":
            sdt = el("w:sdt"); pr = el("w:sdtPr"); a = el("w:alias", val=x.label); pr.append(a)
            pr.append(el("w:tag", val=re.sub(r"\W+", "_", x.label)[:30])); 
            if x.k.get("box"):
                from lxml import etree
                cb = etree.SubElement(pr, check.W14 + "checkbox", nsmap={"w14": check.W14[1:-1]})
                for n, v in (("checked", "0"),): etree.SubElement(cb, check.W14 + n).set(check.W14 + "val", v)
                for n, v in (("checkedState", "2612"), ("uncheckedState", "2610")):
                    e = etree.SubElement(cb, check.W14 + n); e.set(check.W14 + "val", v); e.set(check.W14 + "font", "MS Gothic")
            else:
                pr.append(el("w:showingPlcHdr"))
                if x.k.get("list"):
                    dd = el("w:dropDownList")
                    for e in x.k["list"]: dd.append(el("w:listItem", displayText=e, value=e))
                    pr.append(dd)
                elif x.k.get("date"):
                    dt = el("w:date"); dt.append(el("w:dateFormat", val=x.k["date"])); pr.append(dt)
                else: pr.append(el("w:text"))
            sdt.append(pr); c = el("w:sdtContent")
            r = p.add_run(x.put); c.append(r._r); sdt.append(c); p._p.append(sdt); x.e = sdt
        elif x.how == "ff":
            def fc(t):
                r = p.add_run(); f = el("w:fldChar", fldCharType=t); r._r.append(f); return f
            b = fc("begin"); ff = el("w:ffData"); ff.append(el("w:name", val=re.sub(r"\W+", "", x.label)[:18])); ff.append(el("w:enabled")); ff.append(el("w:calcOnExit", val=0))
            code = {"text": " FORMTEXT ", "box": " FORMCHECKBOX ", "dd": " FORMDROPDOWN "}[x.k["t"]]
            if x.k["t"] == "text": ff.append(el("w:textInput"))
            elif x.k["t"] == "box":
                cb = el("w:checkBox"); cb.append(el("w:sizeAuto")); cb.append(el("w:default", val=0)); ff.append(cb)
            else:
                dd = el("w:ddList")
                for e in x.k["entries"]: dd.append(el("w:listEntry", val=e))
                ff.append(dd)
            b.append(ff); x.e = b
            r = p.add_run(); it = el("w:instrText"); it.text = code; it.set(qn("xml:space"), "preserve"); r._r.append(it)
            fc("separate")
            if x.k["t"] == "text": p.add_run(x.put or "\u2002" * 5)
            fc("end")
        elif x.k.get("field"):
            for t in ("begin", None, "separate", "t", "end"):
                r = p.add_run(x.put if t == "t" else "")
                if t is None:
                    it = el("w:instrText"); it.text = " MERGEFIELD " + x.was[1:-1] + " \\* MERGEFORMAT "; it.set(qn("xml:space"), "preserve"); r._r.append(it)
                elif t != "t": r._r.append(el("w:fldChar", fldCharType=t))
        elif x.k.get("gap"): p.add_run("\t\t\t" + x.put)
        elif x.put: p.add_run(x.put)
    def t(s, rows, widths=None, style=None, head=False):
        n = max(sum(c.n if isinstance(c, Sp) else 1 for c in r) for r in rows)
        t = s.d.add_table(0, n, style=style or s.style)
        for ri, r in enumerate(rows):
            cells = t.add_row().cells; i = 0
            for c in r:
                w = c.n if isinstance(c, Sp) else 1; c = c.c if isinstance(c, Sp) else c
                cell = cells[i]
                if w > 1: cell = cell.merge(cells[i + w - 1])
                i += w
                parts = c if isinstance(c, (list, tuple)) else [c]
                p = cell.paragraphs[0]
                if len(parts) == 1 and isinstance(parts[0], Slot) and parts[0].how in ("cell", "anchor"):
                    x = parts[0]
                    if x.how == "cell": 
                        if x.put: p.add_run(x.put)
                    else: s._slot(p, x)
                    x.how = "cell"; x.tc = cell._tc; x.tbl = t._tbl; x.part = p.part; s.slots.append(x)
                else: s._fill(p, parts, bold=head and ri == 0)
        if widths:
            for r in t._tbl.tr_lst:
                i = 0
                for tc in r.tc_lst:
                    g = tc.grid_span; tc.width = Cm(sum(widths[i:i + g])); i += g
        s.d.add_paragraph().paragraph_format.space_after = Pt(2)
        return t
    def find(s, x):
        root = x.part.element; part = str(x.part.partname).lstrip("/")
        f = {"part": part}
        if x.how == "control":
            f["control"] = [i for i, e in enumerate(root.iter(W + "sdt")) if e is x.e][0]; return f, "control " + str(f["control"] + 1)
        if x.how == "ff":
            l = [e for e in root.iter(W + "fldChar") if e.get(W + "fldCharType") == "begin" and e.find(W + "ffData") is not None]
            f["form_field"] = [i for i, e in enumerate(l) if e is x.e][0]; return f, "form field " + str(f["form_field"] + 1)
        if x.how == "cell":
            f["table"] = [i for i, e in enumerate(root.iter(W + "tbl")) if e is x.tbl][0]
            for ri, tr in enumerate(check.through_controls(x.tbl, W + "tr")):
                for ci, tc in enumerate(check.through_controls(tr, W + "tc")):
                    if tc is x.tc: f["row"], f["col"] = ri, ci
            return f, f"table {f['table']+1} row {f['row']+1} column {f['col']+1}"
        ps = list(root.iter(W + "p")); texts = [check.collapse(check.own_text(p)) for p in ps]
        k = [i for i, p in enumerate(ps) if p is x.p][0]
        fix = lambda y: check.collapse(y) if isinstance(y, str) else None
        pos = len("\n" + "\n".join(texts[:k])) + (1 if k else 0)
        if x.k.get("nar"):
            j = k - 1
            while not texts[j]: j -= 1
            after = "\n" + texts[j] + "\n"; b = None
            if k + 1 < len(texts):
                m = k + 1
                while m < len(texts) and not texts[m]: m += 1
                if m < len(texts):
                    own = [y for y in s.slots if getattr(y, "p", None) is ps[m]]
                    b = "\n" + (fix(own[0].seq[0]) if own else texts[m])
            start = len("\n" + "\n".join(texts[:j])) if j else 0
        else:
            off = 0; T = texts[k]; start = None; a = ""; first = True
            for i, y in enumerate(x.seq):
                w = fix(y) if isinstance(y, str) else check.collapse(y.was)
                if i == x.i: break
                if w:
                    at = T.index(w, off); off = at + len(w)
                    if isinstance(y, str): a, astart = w, at; 
                first = False
                prev = y
            b = fix(x.seq[x.i + 1]) if x.i + 1 < len(x.seq) and isinstance(x.seq[x.i + 1], str) else None
            if x.i == 0 or not a:
                after = "\n" + texts[k - 1] + "\n" ; start = pos - len(after)
            else:
                if not isinstance(x.seq[x.i - 1], str): PROBLEMS.append(f"{s.name}: adjacent {x.label}")
                after = a; start = pos + astart
                if astart == 0: after = "\n" + a; start -= 1
        text = "\n" + "\n".join(texts) + "\n"
        n, at = 0, 0
        while True:
            q = text.find(after, at)
            if q < 0 or q >= start: break
            n += 1; at = q + len(after)
        f["after"] = after
        if b and not x.k.get("nar") and len(b) <= 5:
            y = x.seq[x.i + 1]
            if y[:1] == " " and x.was: b = " " + b
            if y[-1:] == " " and len(b) <= 4 and x.i + 2 < len(x.seq) and x.seq[x.i + 2].was: b += " "
        if b: f["before"] = b
        if n: f["nth"] = n
        return f, "after " + check.collapse(after)[-50:]
    def save(s):
        if FILL:
            import tomllib
            path = os.path.join(HERE, "_filled.docx"); s.d.save(path); n = 0
            for sl in tomllib.load(open(os.path.join(HERE, s.name + ".toml"), "rb"))["slot"]:
                got = check.locate(path, sl["find"]); want = (sl.get("expect") or sl.get("contains", [sl["was"]])[0]) if not sl.get("open") else sl["was"]
                if want == "☒": continue
                n += 1
                if got is None or check.collapse(want) != got: PROBLEMS.append(f"filled {s.name}: {sl['label']}: {got!r} for {want!r} {sl['find']}")
            os.remove(path); print("filled", s.name, n, "slots looked at"); return
        path = os.path.join(HERE, "templates", s.name + ".docx"); os.makedirs(os.path.dirname(path), exist_ok=True)
        s.d.core_properties.author = ""; s.d.core_properties.title = ""
        s.d.save(path)
        q = lambda v: '"' + str(v).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        out = ["# Round 29, written blind."] + (["# " + s.note] if s.note else [])
        out += [f"template = {q(BASE + 'templates/' + s.name + '.docx')}", f"vault = {q(BASE + 'vaults/' + s.vault)}", f"project = {q(s.project)}", f"language = {q(s.lang)}"]
        nth = {}; st = dict(v=0, o=0, s=0, n=0, f=0, x=0)
        for x in s.slots:
            i = nth.get((x.kind, x.label), 0); nth[(x.kind, x.label)] = i + 1
            if not x.spec: st["x"] += 1; continue
            f, at = s.find(x)
            was = check.collapse(x.was)
            got = check.locate(path, f)
            if got != was: PROBLEMS.append(f"{s.name}: {x.label}: {got!r} != {was!r} {f}")
            ff = "{ " + ", ".join(f"{k} = {q(v) if isinstance(v, str) else v}" for k, v in f.items()) + " }"
            out += ["", "[[slot]]", f"kind = {q(x.kind)}", f"label = {q(x.label)}", f"nth = {i}", f"at = {q(at)}", f"find = {ff}", f"was = {q(was)}"]
            sp = x.spec
            if sp.startswith("o:"):
                st["o"] += 1; out += ["open = true", f"why = {q(sp[2:].strip())}"]; continue
            d, a, v = sp.split(":", 2); vals = [y.strip() for y in v.split("|")]
            st["v"] += 1; st[d[0]] += 1
            if a not in DOCS: PROBLEMS.append(f"{s.name}: {x.label}: no doc {a}"); continue
            vault, rel, text = DOCS[a]
            if vault != s.vault: PROBLEMS.append(f"{s.name}: {x.label}: doc of {vault}")
            if "/" in rel and not rel.startswith(s.project + "/"): PROBLEMS.append(f"{s.name}: {x.label}: out of scope {rel}")
            if vals[0] != "☒" and not any(check.collapse(y).lower() in check.collapse(text).lower() for y in vals):
                if "!" not in d: PROBLEMS.append(f"{s.name}: {x.label}: {vals} not in {rel}")
            if "c" in d: out.append("contains = [" + ", ".join(map(q, vals)) + "]")
            else:
                out.append(f"expect = {q(vals[0])}")
                if len(vals) > 1: out.append("any_of = [" + ", ".join(map(q, vals[1:])) + "]")
            out += [f"source = {q(rel)}", f"distance = {q(dict(s='same', n='near', f='far')[d[0]])}"]
        open(os.path.join(HERE, s.name + ".toml"), "w", encoding="utf-8").write("\n".join(out) + "\n")
        print(f"{s.name:34} slots {st['v']+st['o']+st['x']:3} value {st['v']:3} open {st['o']:3} unlabelled {st['x']:2} same/near/far {st['s']}/{st['n']}/{st['f']}")

# ---------- documents
def blocks(text):
    out = []; tab = None
    for l in text.strip("\n").split("\n"):
        l = l.strip()
        if l.startswith("|"):
            row = [c.strip() for c in l.strip("|").split("|")]
            if tab is None: tab = []; out.append(("t", tab))
            tab.append(row)
        else:
            tab = None
            if l.startswith("# "): out.append(("h", l[2:]))
            elif l == "---": out.append(("b", ""))
            elif l: out.append(("p", l))
    return out
def doc(alias, vault, rel, text, cols=1, rules=True, head="", foot="", zh=False):
    path = os.path.join(HERE, "vaults", vault, rel); os.makedirs(os.path.dirname(path), exist_ok=True)
    flat = "\n".join(l.strip() for l in text.strip("\n").split("\n"))
    DOCS[alias] = (vault, rel, head + "\n" + flat.replace("|", " ") + "\n" + foot)
    ext = rel.rsplit(".", 1)[1]
    if ext in ("md", "txt", "eml"):
        open(path, "w", encoding="utf-8").write(flat + "\n"); return
    if ext == "csv":
        with open(path, "w", newline="", encoding="utf-8") as f:
            w = csv.writer(f, delimiter=";" if vault[0] in "kbv" else ",")
            for l in flat.split("\n"):
                if l: w.writerow([c.strip() for c in l.strip("|").split("|")])
        return
    bl = blocks(text)
    if ext == "xlsx":
        import openpyxl
        from openpyxl.styles import Font
        wb = openpyxl.Workbook(); ws = wb.active; first = True
        for k, v in bl:
            if k == "h":
                if first and ws.max_row == 1 and ws["A1"].value is None: ws.title = v[:31]
                else: ws = wb.create_sheet(v[:31])
                first = False
            elif k == "p": ws.append([v]); ws.cell(ws.max_row, 1).font = Font(bold=True)
            elif k == "t":
                for i, r in enumerate(v):
                    ws.append([int(c) if re.fullmatch(r"[1-9]\d{0,6}", c) else c for c in r])
                    if i == 0:
                        for c in ws[ws.max_row]: c.font = Font(bold=True)
        wb.save(path); return
    if ext == "docx":
        d = Document()
        if zh: d.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "SimSun")
        if head: d.sections[0].header.paragraphs[0].text = head
        if foot: d.sections[0].footer.paragraphs[0].text = foot
        for k, v in bl:
            if k == "h": d.add_heading(v, 2)
            elif k == "p": d.add_paragraph(v)
            elif k == "b": d.add_page_break()
            else:
                n = max(map(len, v)); t = d.add_table(0, n, style="Table Grid" if rules else None)
                for r in v:
                    for c, y in zip(t.add_row().cells, r): c.text = y
                d.add_paragraph()
        d.save(path); return
    from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Table, TableStyle, PageBreak, Spacer
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.lib import colors
    fn, fb = "Helvetica", "Helvetica-Bold"
    if zh: pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light")); fn = fb = "STSong-Light"
    esc = lambda s: s.replace("&", "&amp;").replace("<", "&lt;")
    b = ParagraphStyle("b", fontName=fn, fontSize=9.5, leading=13, spaceAfter=5, wordWrap="CJK" if zh else None)
    h = ParagraphStyle("h", parent=b, fontName=fb, fontSize=12, leading=16, spaceBefore=6)
    w0, h0 = A4; fr = []
    cw = (w0 - 100 - (cols - 1) * 16) / cols
    for i in range(cols): fr.append(Frame(50 + i * (cw + 16), 50, cw, h0 - 110, leftPadding=0, rightPadding=0))
    def deco(c, d):
        c.setFont(fn, 8)
        if head: c.drawString(50, h0 - 36, head); c.line(50, h0 - 42, w0 - 50, h0 - 42)
        c.drawString(50, 30, foot); c.drawRightString(w0 - 50, 30, str(d.page))
    bd = BaseDocTemplate(path, pagesize=A4, pageTemplates=[PageTemplate(frames=fr, onPage=deco)], invariant=1)
    st = []
    for k, v in bl:
        if k == "h": st.append(Paragraph(esc(v), h))
        elif k == "p": st.append(Paragraph(esc(v), b))
        elif k == "b": st.append(PageBreak())
        else:
            n = max(map(len, v)); v = [r + [""] * (n - len(r)) for r in v]
            lens = [max(6, min(40, max(len(r[i]) for r in v))) for i in range(n)]; tot = sum(lens)
            t = Table([[Paragraph(esc(c), b) for c in r] for r in v], colWidths=[cw * x / tot for x in lens])
            t.setStyle(TableStyle(([("GRID", (0, 0), (-1, -1), .5, colors.grey)] if rules else []) + [("VALIGN", (0, 0), (-1, -1), "TOP")]))
            st += [t, Spacer(1, 6)]
    bd.build(st)
