import os, re, sys, copy, datetime, json
from email.message import EmailMessage
import docx, openpyxl
from docx.shared import Pt, Cm
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from docx.enum.section import WD_SECTION, WD_ORIENT
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Table, TableStyle, Spacer, PageBreak
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, *[".."] * 5))
REL = "crates/alloo-fill/tests/blind/round-30"
sys.path.insert(0, os.path.join(ROOT, "crates/alloo-fill/tests/labels"))
import check
TEXTS = {}
cells = lambda l: [c.strip() for c in l.strip().strip("|").split("|")]
esc = lambda s: s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

# ---------------------------------------------------------------- vault documents
def blocks(body):
    out = []
    for l in body.strip("\n").split("\n"):
        l = l.rstrip()
        if l.startswith("@") and l.split(" ")[0] in ("@header", "@footer", "@cols", "@norule"):
            k, _, v = l[1:].partition(" "); out.append((k, v))
        elif l.startswith("|"):
            if out and out[-1][0] == "T": out[-1][1].append(cells(l))
            else: out.append(("T", [cells(l)]))
        elif " :: " in l:
            kv = [x.strip() for x in l.split(" :: ", 1)]
            if out and out[-1][0] == "KV": out[-1][1].append(kv)
            else: out.append(("KV", [kv]))
        elif l == "---": out.append(("PB", ""))
        elif l.startswith("## "): out.append(("H2", l[3:]))
        elif l.startswith("# "): out.append(("H1", l[2:]))
        elif l: out.append(("P", l))
        else: out.append(("S", ""))
    return out

def pdf(path, body, zh, letter=False):
    f, fb = ("STSong-Light",) * 2 if zh else ("Helvetica", "Helvetica-Bold")
    wrap = "CJK" if zh else None
    P = ParagraphStyle("p", fontName=f, fontSize=9.5, leading=13, spaceAfter=4, wordWrap=wrap)
    C = ParagraphStyle("c", parent=P, fontSize=8.5, leading=10.5, spaceAfter=0)
    CB = ParagraphStyle("cb", parent=C, fontName=fb)
    H1 = ParagraphStyle("h1", parent=P, fontName=fb, fontSize=14, leading=18, spaceAfter=6)
    H2 = ParagraphStyle("h2", parent=P, fontName=fb, fontSize=10.5, leading=14, spaceBefore=6)
    bl = blocks(body); hd = ft = ""; cols = 1; rule = True; st = []
    pw, ph = LETTER if letter else A4
    for k, v in bl:
        if k == "header": hd = v
        elif k == "footer": ft = v
        elif k == "cols": cols = int(v)
    w = pw - 40 * mm if cols == 1 else (pw - 46 * mm) / 2
    for k, v in bl:
        if k == "norule": rule = False
        elif k == "P": st.append(Paragraph(esc(v), P))
        elif k == "S": st.append(Spacer(1, 4))
        elif k == "H1": st.append(Paragraph(esc(v), H1))
        elif k == "H2": st.append(Paragraph(esc(v), H2))
        elif k == "PB": st.append(PageBreak())
        elif k in ("T", "KV"):
            n = max(map(len, v)); v = [r + [""] * (n - len(r)) for r in v]
            data = [[Paragraph(esc(c), CB if k == "T" and i == 0 else C) for c in r] for i, r in enumerate(v)]
            ls = [max(4, min(34, max(len(r[j]) * (2 if zh else 1) for r in v))) for j in range(n)]
            t = Table(data, colWidths=[w * .34, w * .66] if k == "KV" else [w * x / sum(ls) for x in ls], repeatRows=1 if k == "T" else 0)
            sty = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
            if k == "T" and rule: sty += [("GRID", (0, 0), (-1, -1), .4, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke)]
            t.setStyle(TableStyle(sty)); st += [t, Spacer(1, 5)]
    def deco(c, d):
        c.setFont(f, 8); c.drawString(20 * mm, ph - 12 * mm, hd); c.drawString(20 * mm, 10 * mm, ft); c.drawRightString(pw - 20 * mm, 10 * mm, str(d.page))
    d = BaseDocTemplate(path, pagesize=(pw, ph), title="", invariant=1)
    fr = [Frame(20 * mm + i * (w + 6 * mm), 16 * mm, w, ph - 34 * mm, 0, 0, 0, 0) for i in range(cols)]
    d.addPageTemplates(PageTemplate(frames=fr, onPage=deco)); d.build(st)

def setfont(d, name, size):
    s = d.styles["Normal"]; s.font.name = name; s.font.size = Pt(size)
    s.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "SimSun" if name == "SimSun" else name)

def docxdoc(path, body, zh):
    d = docx.Document(); setfont(d, "SimSun" if zh else "Calibri", 10)
    for k, v in blocks(body):
        if k == "header": d.sections[0].header.paragraphs[0].text = v
        elif k == "footer": d.sections[0].footer.paragraphs[0].text = v
        elif k == "P": d.add_paragraph(v)
        elif k == "H1": d.add_heading(v, 1)
        elif k == "H2": d.add_heading(v, 2)
        elif k == "PB": d.add_page_break()
        elif k == "KV":
            for a, b in v:
                p = d.add_paragraph(); p.add_run(a + ":").bold = True; p.add_run("\t" + b); p.paragraph_format.space_after = Pt(2)
        elif k == "T":
            n = max(map(len, v)); t = d.add_table(0, n); t.style = "Table Grid"
            for r in v:
                for c, x in zip(t.add_row().cells, r): c.text = x
    d.save(path)

def xlsx(path, body, zh):
    wb = openpyxl.Workbook(); ws = wb.active; first = True
    for l in body.strip("\n").split("\n"):
        if l.startswith("=== "):
            if first: ws.title = l[4:]; first = False
            else: ws = wb.create_sheet(l[4:])
        elif l.startswith("|"):
            row = []
            for c in cells(l):
                if re.fullmatch(r"\d{4}-\d\d-\d\d", c): row.append(datetime.date.fromisoformat(c))
                elif re.fullmatch(r"-?[1-9]\d*(\.\d+)?|0(\.\d+)?", c) and len(c) < 12: row.append(float(c) if "." in c else int(c))
                else: row.append(c or None)
            ws.append(row)
            for c in ws[ws.max_row]:
                if isinstance(c.value, datetime.date): c.number_format = "yyyy-mm-dd" if zh else "dd/mm/yyyy"
                elif isinstance(c.value, float): c.number_format = "#,##0.00"
        elif l.strip(): ws.append([l.strip()])
        else: ws.append([])
    for ws in wb:
        for i in range(1, (ws.max_column or 1) + 1): ws.column_dimensions[openpyxl.utils.get_column_letter(i)].width = 20
    wb.save(path)

def eml(path, body):
    head, _, text = body.strip("\n").partition("\n\n"); m = EmailMessage()
    for l in head.split("\n"):
        k, _, v = l.partition(": "); m[k] = v
    m.set_content(text + "\n"); open(path, "wb").write(m.as_bytes())

def vault(firm, src, zh=False, letter=False):
    base = os.path.join(HERE, "vaults", firm); out = {}
    for part in re.split(r"^>>> ", src, flags=re.M)[1:]:
        name, _, body = part.partition("\n"); name = name.strip(); path = os.path.join(base, name)
        os.makedirs(os.path.dirname(path), exist_ok=True); e = name.rsplit(".", 1)[1]
        if e == "pdf": pdf(path, body, zh, letter)
        elif e == "docx": docxdoc(path, body, zh)
        elif e == "xlsx": xlsx(path, body, zh)
        elif e == "eml": eml(path, body)
        else: open(path, "w", encoding="utf-8").write(body.strip("\n") + "\n")
        out[name] = body
    TEXTS[firm] = out

# ---------------------------------------------------------------- forms
MON = {"en": "January February March April May June July August September October November December",
       "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
       "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
       "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"}
def dates(s, lang, us):
    y, m, d = map(int, s.split("-")); 
    num = [f"{d:02}/{m:02}/{y}", f"{d:02}.{m:02}.{y}", f"{d}/{m}/{y}", f"{d}.{m}.{y}", f"{d:02}-{m:02}-{y}", f"{d:02}.{m:02}.{y%100:02}", f"{d:02}/{m:02}/{y%100:02}"]
    if lang == "zh": return [f"{y}年{m}月{d}日", f"{y}年{m:02}月{d:02}日", s, f"{y}.{m}.{d}", f"{y}.{m:02}.{d:02}", f"{y}/{m}/{d}", f"{y}/{m:02}/{d:02}"]
    M = MON[lang].split()[m - 1]
    if us: return [f"{m:02}/{d:02}/{y}", f"{m}/{d}/{y}", f"{M} {d}, {y}", f"{M[:3]} {d}, {y}", s, f"{m}/{d}/{y%100}"]
    if lang == "en": return [f"{d} {M} {y}", f"{d} {M[:3]} {y}", f"{d:02} {M} {y}"] + num + [s]
    if lang == "de": return [num[1], f"{d}. {M} {y}"] + num + [s]
    if lang == "fr": return [f"{d} {M} {y}", f"{'1er' if d == 1 else d} {M} {y}"] + num + [s]
    return [f"{d} de {M} de {y}", f"{d:02} de {M} de {y}", f"{d} de {M} del {y}", f"{d:02} de {M} del {y}"] + num + [s]
def money(s, style="en"):
    q = f"{float(s):,.2f}"; i, f = q.split("."); out = []
    for sep in (",", ".", " ", "'", "’", "", "\u202f"):
        for dec in (".", ","):
            if sep == dec: continue
            out.append(i.replace(",", sep) + dec + f)
            if f[1] == "0" and f != "00": out.append(i.replace(",", sep) + dec + f[0])
            if f == "00": out.append(i.replace(",", sep))
    loc = dict(de=(".", ","), fr=(" ", ","), ES=(".", ","), CH=("'", ".")).get(style)
    return ([i.replace(",", loc[0]) + loc[1] + f] if loc else []) + [q] + out
def spread(ans, lang, us, style="en"):
    out = []
    for a in ans:
        if re.fullmatch(r"D\d{4}-\d\d-\d\d", a): out += dates(a[1:], lang, us)
        elif re.fullmatch(r"M\d+(\.\d+)?", a): out += money(a[1:], style)
        else: out.append(a)
    return list(dict.fromkeys(out))

KIND = dict(d="label", u="label", g="label", k="content_control", q="label", p="placeholder", m="merge_field", b="instruction", c="content_control", f="form_field", F="form_field", L="form_field", x="cell", X="table_row", N="narrative", Z="cell")
SLOT = re.compile(r"\[\[(.*?)\]\]")

class Form:
    def __init__(s, name, firm, project, lang, us=False, zh=False, dots="..............................", line="____________________"):
        s.name, s.firm, s.project, s.lang, s.us, s.zh, s.dots, s.line = name, firm, project, lang, us, zh, dots, line
        s.slots = []; s.d = docx.Document(); s.fid = 0
    def run(s, p, t, bold=False):
        for i, part in enumerate(t.split("\t")):
            if i: p.add_run().add_tab()
            if part:
                r = p.add_run(part); r.bold = bold or None
    def put(s, p, raw, pre, cell=None):
        f = raw.split("^"); K = f[0]; label = f[1] if len(f) > 1 else ""; rest = f[2:]
        sl = dict(K=K, label=label, cell=None, el=[], p=p._p)
        if rest and rest[-1].startswith("!"): sl["why"] = rest[-1][1:]
        elif rest and rest[-1].startswith("@"): sl["src"] = rest[-1][1:-1]; sl["dist"] = dict(s="same", n="near", f="far")[rest[-1][-1]]; sl["ans"] = rest[:-1]
        else: sl["skip"] = True
        if not label and K not in "x X".split(): sl["label"] = re.sub(r"[\s:.：…_(\[☐]+$", "", re.split(r"\t|  ", pre.rstrip("\t "))[-1]).strip(" .,;") or "?"
        if K in "xXZ" or (K == "N" and cell is not None): sl["cell"] = cell
        add = lambda t: sl["el"].append(p.add_run(t)._r)
        if K == "d" or (K == "N" and cell is None): add(s.dots)
        elif K == "u": add(s.line)
        elif K == "g": r = p.add_run(); r.add_tab(); r.add_tab(); sl["el"].append(r._r)
        elif K == "q": add("☐"); sl["label"] = label
        elif K == "p": add("{{" + ("" if s.zh else " ") + label + ("" if s.zh else " ") + "}}")
        elif K == "b": add("[" + label + "]")
        elif K == "Z": add("–" if not s.zh else "/")
        elif K == "m":
            x = parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" MERGEFIELD {label.replace(" ", "_")} \\* MERGEFORMAT "><w:r><w:t>«{label.replace(" ", "_")}»</w:t></w:r></w:fldSimple>'); p._p.append(x); sl["el"].append(x)
        elif K in "ck":
            s.fid += 1; W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
            pt = {"en": "Click or tap to enter text.", "de": "Klicken Sie hier, um Text einzugeben.", "fr": "Cliquez ici pour entrer du texte.", "es": "Haga clic aquí para escribir texto.", "zh": "单击此处输入文字。"}[s.lang]
            pr = '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>' if K == "k" else "<w:showingPlcHdr/><w:text/>"
            rp = "" if K == "k" else '<w:rPr><w:color w:val="808080"/></w:rPr>'
            x = parse_xml(f'<w:sdt {nsdecls("w")} {W14}><w:sdtPr><w:alias w:val="{esc(sl["label"])}"/><w:id w:val="{7000 + s.fid}"/>{pr}</w:sdtPr><w:sdtContent><w:r>{rp}<w:t>{"☐" if K == "k" else pt}</w:t></w:r></w:sdtContent></w:sdt>')
            p._p.append(x); sl["el"].append(x); sl["sdt"] = x
        elif K in "fFL":
            s.fid += 1; nm = f"Feld{s.fid}" if s.lang == "de" else f"Text{s.fid}"
            if K == "f": ins, pr, res = "FORMTEXT", "<w:textInput/>", "\u2002" * 5
            elif K == "F": ins, pr, res = "FORMCHECKBOX", '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>', None
            else:
                lab, _, opts = label.partition("="); sl["label"] = lab; res = None; ins = "FORMDROPDOWN"
                pr = "<w:ddList>" + "".join(f'<w:listEntry w:val="{esc(o)}"/>' for o in opts.split("/")) + "</w:ddList>"
            xs = [f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{nm}"/><w:enabled/><w:calcOnExit w:val="0"/>{pr}</w:ffData></w:fldChar>', f'<w:instrText xml:space="preserve"> {ins} </w:instrText>', '<w:fldChar w:fldCharType="separate"/>'] + ([f'<w:t xml:space="preserve">{res}</w:t>'] if res else []) + ['<w:fldChar w:fldCharType="end"/>']
            for i, q in enumerate(xs):
                x = parse_xml(f'<w:r {nsdecls("w")}>{q}</w:r>'); p._p.append(x); sl["el"].append(x)
                if i == 0: sl["ff"] = x[0]
        s.slots.append(sl)
    def para(s, p, t, cell=None, bold=False):
        pos = 0
        for m in SLOT.finditer(t):
            s.run(p, t[pos:m.start()], bold); s.put(p, m.group(1), t[:m.start()] and SLOT.sub("\t", t[:m.start()]), cell); pos = m.end()
        s.run(p, t[pos:], bold)
    def table(s, rows, style, widths, head):
        n = max(map(len, rows)); t = s.d.add_table(0, n); t.style = style; t.autofit = False
        tot = sum(widths) if widths else n; full = (s.d.sections[-1].page_width - s.d.sections[-1].left_margin - s.d.sections[-1].right_margin)
        for i, r in enumerate(rows):
            rc = t.add_row().cells
            for j in range(n): rc[j].width = int(full * (widths[j] if widths else 1) / tot)
        for i, r in enumerate(rows):
            r = r + [""] * (n - len(r)); j = 0
            while j < n:
                k = j
                while k + 1 < n and r[k + 1] == ">": k += 1
                c = t.cell(i, j)
                if k > j: c = c.merge(t.cell(i, k))
                if r[j] == '"': t.cell(i - 1, j).merge(c); j = k + 1; continue
                for q, line in enumerate(r[j].split("//")):
                    p = c.paragraphs[0] if q == 0 else c.add_paragraph()
                    p.paragraph_format.space_after = Pt(0)
                    n0 = len(s.slots); s.para(p, line, c._tc, bold=i < head)
                    for sl in s.slots[n0:]:
                        if not sl["label"]:
                            left = next((re.sub(r"\[\[.*?\]\]", "", r[z]) for z in range(j - 1, -1, -1) if r[z] not in (">", '"')), "")
                            up = next((rows[z][j] for z in range(i - 1, -1, -1) if j < len(rows[z]) and rows[z][j] and "[[" not in rows[z][j]), "")
                            hd = rows[0][j] if "[[" not in rows[0][j] else up
                            sl["label"] = ((hd if sl["K"] == "X" else left) or up or left or "?").replace("//", " ").rstrip(": ：")
                j = k + 1
        return t
    def build(s, src):
        d = s.d; style, widths, head, bold = "Table Grid", None, 0, False
        if s.us:
            d.sections[0].page_width, d.sections[0].page_height = Cm(21.59), Cm(27.94)
        else: d.sections[0].page_width, d.sections[0].page_height = Cm(21), Cm(29.7)
        for a in ("left_margin", "right_margin"): setattr(d.sections[0], a, Cm(2))
        setfont(d, "SimSun" if s.zh else "Arial", 9.5); buf = []
        def flush():
            nonlocal buf, widths, head
            if buf: s.table(buf, style, widths, head); p = d.add_paragraph(); p.paragraph_format.space_after = Pt(2); buf = []; widths, head = None, 0
        for l in src.strip("\n").split("\n") + [""]:
            if l.startswith("|"): buf.append([c.strip(" ") for c in l.strip()[1:-1].split("|")]); continue
            flush()
            if l.startswith("!t"):
                for o in l.split()[1:]:
                    k, v = o.split("=")
                    if k == "w": widths = list(map(float, v.split(",")))
                    elif k == "h": head = int(v)
                    elif k == "s": style = {"grid": "Table Grid", "plain": "Normal Table" if False else "Table Grid", "light": "Light Grid", "none": None}[v]
            elif l.startswith("@header "): s.para(d.sections[0].header.paragraphs[0], l[8:])
            elif l.startswith("@footer "): s.para(d.sections[0].footer.paragraphs[0], l[8:])
            elif l.startswith("@font "): setfont(d, l.split()[1].replace("_", " "), float(l.split()[2]))
            elif l.startswith("@land"):
                x = d.sections[0]; x.orientation = WD_ORIENT.LANDSCAPE; x.page_width, x.page_height = x.page_height, x.page_width
            elif l.startswith("@cols "):
                x = d.add_section(WD_SECTION.CONTINUOUS); c = x._sectPr.find(qn("w:cols"))
                if c is None: c = OxmlElement("w:cols"); x._sectPr.append(c)
                c.set(qn("w:num"), l[6:].strip()); c.set(qn("w:space"), "500")
            elif l == "---": d.add_page_break()
            elif re.match(r"#+ ", l):
                k = len(l.split(" ")[0]); p = d.add_heading("", k); s.para(p, l[k + 1:])
            elif l.startswith("* "): s.para(d.add_paragraph(style="List Bullet"), l[2:])
            elif l: 
                p = d.add_paragraph(); p.paragraph_format.space_after = Pt(4); s.para(p, l)
        return s
    def finish(s):
        os.makedirs(os.path.join(HERE, "templates"), exist_ok=True)
        path = os.path.join(HERE, "templates", s.name + ".docx"); body = s.d.element; parts = {"word/document.xml": body}
        hdr, ftr = s.d.sections[0].header.part, s.d.sections[0].footer.part
        for part in (hdr, ftr): parts[str(part.partname)[1:]] = part.element
        s.d.save(path); os.chdir(ROOT)
        tables = list(body.iter(qn("w:tbl"))); sdts = list(body.iter(qn("w:sdt"))); ffs = [e for e in body.iter(qn("w:fldChar")) if e.find(qn("w:ffData")) is not None]
        byel = {}
        for i, sl in enumerate(s.slots):
            for e in sl["el"]: byel[e] = i
        texts = {}
        def own(e, top=True):
            if e.tag == qn("w:p") and not top: return ""
            if e in byel: return f"\x01{byel[e]}\x02" + own2(e) + f"\x03"
            return own2(e)
        def own2(e):
            if e.tag == qn("w:tabs"): return ""
            if e.tag == qn("w:t"): return e.text or ""
            if e.tag in (qn("w:tab"), qn("w:br")): return " "
            return "".join(own(c, False) for c in e)
        pl = {}
        for pn, root in parts.items():
            pl[pn] = [own(p) for p in root.iter(qn("w:p"))]
        out = []; cnt = {}; docs = TEXTS[s.firm]
        for i, sl in enumerate(s.slots):
            if sl.get("skip"): continue
            if sl["cell"] is not None:
                tc = sl["cell"]; tr = tc.getparent(); tb = tr.getparent()
                if tb not in tables: print(s.name, "cell outside body", sl); continue
                find = dict(part="word/document.xml", table=tables.index(tb), row=tb.findall(qn("w:tr")).index(tr), col=tr.findall(qn("w:tc")).index(tc))
                at = f"table {find['table']+1} row {find['row']+1} cell {find['col']+1}"
            elif "sdt" in sl: find = dict(part="word/document.xml", control=sdts.index(sl["sdt"])); at = f"content control {find['control']+1}"
            elif "ff" in sl: find = dict(part="word/document.xml", form_field=ffs.index(sl["ff"])); at = f"form field {find['form_field']+1}"
            else:
                find = None
                for pn, ps in pl.items():
                    for n, t in enumerate(ps):
                        a = t.find(f"\x01{i}\x02")
                        if a < 0: continue
                        before_raw, after_raw = t[:a], t[t.rfind("\x03", a, None) + 1:] if False else re.sub(rf"^.*?\x01{i}\x02[^\x03]*\x03", "", t, flags=re.S)
                        prev = check.collapse(before_raw.rsplit("\x03", 1)[-1])
                        nxt = check.collapse(after_raw.split("\x01", 1)[0])
                        clean = lambda z: check.collapse(re.sub(r"\x01\d+\x02|\x03", "", z))
                        full = "\n" + "\n".join(clean(z) for z in ps) + "\n"
                        after = prev; m = n - 1
                        if "\x03" in before_raw and not prev: print(s.name, "no anchor", sl["label"])
                        if "\x03" not in before_raw:
                            after = "\n" + prev
                            while (full.count(after) > 1 or not prev and after.strip() == "") and m >= 0 and "\x01" not in ps[m]:
                                after = "\n" + clean(ps[m]) + after; m -= 1
                            if prev and full.count(prev) == 1: after = prev
                        pos = len("\n" + "".join(clean(z) + "\n" for z in ps[:n])) + len(clean(re.sub(r"[ \t]*$", "", before_raw)))
                        nth = 0; at_ = full.find(after); 
                        while at_ >= 0 and at_ + len(after) < pos - 0 and full.find(after, at_ + len(after)) >= 0 and full.find(after, at_ + len(after)) + len(after) <= pos + 1:
                            nth += 1; at_ = full.find(after, at_ + len(after))
                        find = dict(part=pn, after=after)
                        if nxt: find["before"] = nxt[:32].rstrip()
                        if nth: find["nth"] = nth
                        at = f"after {after.strip()[-50:]}" if after.strip() else "a line of its own"
                if not find: print(s.name, "lost", sl["label"]); continue
            was = check.locate(path, find)
            if was is None: print(s.name, "not located", sl["label"], find); continue
            if sl["K"] == "d" and was != s.dots or sl["K"] == "u" and was != s.line or sl["K"] == "g" and was or sl["K"] == "q" and was != "☐": print(s.name, "ODD was", repr(was), sl["label"], find)
            kind = KIND[sl["K"]]; lab = check.collapse(sl["label"]) or "?"; nth = cnt.get((kind, lab), 0); cnt[kind, lab] = nth + 1
            o = [("kind", kind), ("label", lab), ("nth", nth), ("at", at.replace("\n", " ")), ("find", find), ("was", was)]
            if "why" in sl: o += [("open", True), ("why", sl["why"])]
            else:
                ans = sl["ans"]; src = sl["src"]
                cand = [n for n in docs if (n.startswith(s.project + "/") or "/" not in n) and os.path.basename(n).startswith(src)]
                if len(cand) != 1: print(s.name, "source?", src, cand, lab); continue
                con = [a[1:] for a in ans if a.startswith("~")]
                if con: o.append(("contains", con))
                else:
                    box = sl["K"] in "qkF"
                    vals = ["☒", "☑", "X"] if box else spread(ans, s.lang, s.us, "CH" if "regie" in s.name else "ES" if "urdaneta" in s.name else s.lang)
                    if box and sl["K"] != "q": vals = ["☒"]
                    o.append(("expect", vals[0]))
                    if len(vals) > 1: o.append(("any_of", vals[1:]))
                    if not box:
                        tx = check.collapse(docs[cand[0]].replace("|", " ")).lower()
                        allv = spread(ans, s.lang, s.us) + [x[1:] for x in ans if x.startswith("D")]
                        if not any(v.lower() in tx for v in allv): print(f"  ? {s.name}: {lab}: {ans} not literally in {cand[0]}")
                o += [("source", cand[0]), ("distance", sl["dist"])]
            out.append(o)
        js = lambda v: json.dumps(v, ensure_ascii=False)
        def val(v):
            if isinstance(v, dict): return "{ " + ", ".join(f"{k} = {val(x)}" for k, x in v.items()) + " }"
            return js(v)
        with open(os.path.join(HERE, s.name + ".toml"), "w", encoding="utf-8") as fh:
            fh.write(f'# Round 30, written blind.\ntemplate = "{REL}/templates/{s.name}.docx"\nvault = "{REL}/vaults/{s.firm}"\nproject = {js(s.project)}\nlanguage = "{s.lang}"\n')
            for o in out: fh.write("\n[[slot]]\n" + "".join(f"{k} = {val(v)}\n" for k, v in o))
        ds = [dict(o).get("distance") for o in out]
        print(s.name, len(out), "slots, open", sum(1 for o in out if dict(o).get("open")), {k: ds.count(k) for k in ("same", "near", "far")})
