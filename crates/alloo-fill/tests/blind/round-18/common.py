"""Shared writers: papers in a light mark-up, forms with their labels. No clock, no randomness."""
import os, re, csv, io, zipfile, datetime, sys, subprocess, email, email.policy
import xml.etree.ElementTree as ET
import docx, openpyxl
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from email.message import EmailMessage
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, Table, TableStyle
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from xml.sax.saxutils import escape
pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "../../../../.."))
REL = "crates/alloo-fill/tests/blind/round-18"
sys.path.insert(0, os.path.join(HERE, "../../labels"))
import importlib.util
_s = importlib.util.spec_from_file_location("check", os.path.join(HERE, "../../labels/check.py"))
check = importlib.util.module_from_spec(_s); _s.loader.exec_module(check)

def repack(path):
    with zipfile.ZipFile(path) as z:
        items = [(n, z.read(n)) for n in z.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for n, data in items:
            if n == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2025-01-01T08:00:00Z", data)
            zi = zipfile.ZipInfo(n, (2025, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, data)

def blocks(text):
    """[(kind, payload)] of the light mark-up."""
    out = []
    for ln in text.strip("\n").split("\n"):
        s = ln.strip()
        if not s: continue
        if s.startswith("## "): out.append(("h2", s[3:]))
        elif s.startswith("# "): out.append(("h1", s[2:]))
        elif s.startswith("- "): out.append(("li", s[2:]))
        elif s.startswith(">>"):
            row = [c.strip() for c in s[2:].split(">>")]
            if out and out[-1][0] == "head": out[-1][1].append(row)
            else: out.append(("head", [row]))
        elif s.startswith("|") or s.startswith("^|"):
            k = "tab" if s[0] == "|" else "open"
            row = [c.strip() for c in s.lstrip("^")[1:].split("|")]
            if out and out[-1][0] == k: out[-1][1].append(row)
            else: out.append((k, [row]))
        else: out.append(("p", s))
    return out

def write_docx(path, text, head="", foot=""):
    d = docx.Document()
    d.styles["Normal"].font.name = "Calibri"; d.styles["Normal"].font.size = Pt(10)
    if head: d.sections[0].header.paragraphs[0].text = head
    if foot: d.sections[0].footer.paragraphs[0].text = foot
    for k, v in blocks(text):
        if k == "h1": d.add_heading(v, 1)
        elif k == "h2": d.add_heading(v, 2)
        elif k == "li": d.add_paragraph(v, style="List Bullet")
        elif k == "p": d.add_paragraph(v)
        else:
            n = max(map(len, v)); t = d.add_table(0, n)
            if k == "tab": t.style = "Table Grid"
            for i, r in enumerate(v):
                cells = t.add_row().cells
                for j, c in enumerate(r):
                    cells[j].text = c
                    if i == 0 and k == "tab":
                        for run in cells[j].paragraphs[0].runs: run.bold = True
            d.add_paragraph()
    d.save(path); repack(path)

def write_pdf(path, text, head="", foot="", zh=False):
    fn, fb = ("STSong-Light", "STSong-Light") if zh else ("Helvetica", "Helvetica-Bold")
    ww = "CJK" if zh else None
    st = lambda n, f, s: ParagraphStyle(n, fontName=f, fontSize=s, leading=s * 1.35, spaceAfter=4, wordWrap=ww)
    S = {"p": st("p", fn, 9.5), "h1": st("h1", fb, 14), "h2": st("h2", fb, 11), "li": st("li", fn, 9.5), "c": st("c", fn, 8.5), "cb": st("cb", fb, 8.5)}
    fl = []
    W = 17 * 28.35
    for k, v in blocks(text):
        if k == "li": fl.append(Paragraph("- " + escape(v), S["li"]))
        elif k in S: fl.append(Paragraph(escape(v), S[k]))
        else:
            n = max(map(len, v))
            data = [[Paragraph(escape(c), S["cb" if (i == 0 and k == "tab") else "c"]) for c in r + [""] * (n - len(r))] for i, r in enumerate(v)]
            lens = [min(40, max(6, max(len(r[j]) if j < len(r) else 0 for r in v))) for j in range(n)]
            t = Table(data, colWidths=[W * l / sum(lens) for l in lens] if k != "head" else [W / n] * n, repeatRows=1 if k == "tab" else 0)
            ts = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]
            if k == "tab": ts.append(("GRID", (0, 0), (-1, -1), 0.4, colors.grey))
            t.setStyle(TableStyle(ts)); fl += [t, Spacer(1, 6)]
    def deco(c, d):
        c.setFont(fn, 8); c.drawString(56, 812, head); c.drawString(56, 28, foot); c.drawRightString(540, 28, str(d.page))
    doc = BaseDocTemplate(path, pagesize=A4, invariant=1, title=os.path.basename(path), author="")
    doc.addPageTemplates(PageTemplate(frames=[Frame(56, 45, W + 12, 750)], onPage=deco))
    doc.build(fl)

def conv(c, datefmt):
    c = c.strip()
    if re.fullmatch(r"\d{4}-\d\d-\d\d", c): return datetime.datetime.fromisoformat(c), datefmt
    if re.fullmatch(r"-?(0|[1-9]\d{0,9})(\.\d+)?", c): return (float(c) if "." in c else int(c)), None
    return c or None, None

def write_xlsx(path, text, datefmt="dd/mm/yyyy"):
    wb = openpyxl.Workbook(); wb.remove(wb.active); ws = None
    wb.properties.creator = ""; wb.properties.created = datetime.datetime(2025, 1, 1)
    for ln in text.strip("\n").split("\n"):
        if ln.startswith("@"): ws = wb.create_sheet(ln[1:].strip()); r = 0; continue
        r += 1
        for j, c in enumerate(ln.split(";")):
            v, f = conv(c, datefmt)
            cell = ws.cell(r, j + 1, v)
            if f: cell.number_format = f
    wb.save(path); repack(path)

def write_eml(path, text):
    head, body = text.strip("\n").split("\n\n", 1)
    m = EmailMessage(policy=email.policy.SMTP)
    for h in head.split("\n"):
        k, v = h.split(": ", 1); m[k] = v
    m.set_content(body + "\n", cte="quoted-printable", charset="utf-8")
    open(path, "wb").write(m.as_bytes())

def paper(vault, path, text, **kw):
    full = os.path.join(HERE, "vaults", vault, path); os.makedirs(os.path.dirname(full), exist_ok=True)
    e = path.rsplit(".", 1)[1]
    if e == "docx": write_docx(full, text, **kw)
    elif e == "pdf": write_pdf(full, text, **kw)
    elif e == "xlsx": write_xlsx(full, text, **kw)
    elif e == "csv": open(full, "w", encoding="utf-8", newline="").write(text.strip("\n") + "\n")
    elif e == "md": open(full, "w", encoding="utf-8").write(text.strip("\n") + "\n")
    elif e == "eml": write_eml(full, text)

def extract(full):
    e = full.rsplit(".", 1)[1]
    if e == "docx":
        z = zipfile.ZipFile(full)
        return "\n".join("\n".join(check.paragraphs(ET.fromstring(z.read(n)))) for n in z.namelist() if re.match(r"word/(document|header\d*|footer\d*)\.xml", n))
    if e == "pdf": 
        return "\n".join(subprocess.run(["pdftotext", *o, full, "-"], capture_output=True, text=True).stdout for o in (["-layout"], []))
    if e == "xlsx":
        out = []
        for ws in openpyxl.load_workbook(full):
            for row in ws.iter_rows():
                for c in row:
                    v = c.value
                    if isinstance(v, datetime.datetime): out.append(v.strftime("%Y-%m-%d"))
                    elif v is not None: out.append(str(v))
        return "\n".join(out)
    if e == "eml": 
        m = email.message_from_bytes(open(full, "rb").read(), policy=email.policy.default)
        return "\n".join(f"{k}: {v}" for k, v in m.items()) + "\n" + m.get_content()
    return open(full, encoding="utf-8").read()

MON = {"en": "January February March April May June July August September October November December".split(),
 "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
 "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
 "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()}

def dates(iso, lang, us=False):
    y, m, d = map(int, iso.split("-")); o = [iso]
    if us: o += [f"{m:02}/{d:02}/{y}", f"{m}/{d}/{y}", f"{m:02}/{d:02}/{y%100:02}", f"{m}/{d}/{y%100:02}"]
    else: o += [f"{d:02}/{m:02}/{y}", f"{d}/{m}/{y}", f"{d:02}/{m:02}/{y%100:02}", f"{d:02}.{m:02}.{y}", f"{d}.{m}.{y}", f"{d:02}.{m:02}.{y%100:02}", f"{d:02}-{m:02}-{y}", f"{y}/{m:02}/{d:02}"]
    if lang == "zh": o += [f"{y}年{m}月{d}日", f"{y}年{m:02}月{d:02}日", f"{y}.{m:02}.{d:02}", f"{y}.{m}.{d}"]
    if lang in MON:
        n = MON[lang][m - 1]
        if lang == "en": o += [f"{d} {n} {y}", f"{d:02} {n} {y}", f"{n} {d}, {y}", f"{d} {n[:3]} {y}", f"{d:02} {n[:3]} {y}", f"{n[:3]} {d}, {y}", f"{d}-{n[:3]}-{y}", f"{d:02}-{n[:3]}-{y}"]
        if lang == "de": o += [f"{d}. {n} {y}", f"{d:02}. {n} {y}"] + ([f"{d}. Jänner {y}"] if m == 1 else [])
        if lang == "fr": o += [f"{d} {n} {y}"] + ([f"1er {n} {y}"] if d == 1 else [])
        if lang == "es": o += [f"{d} de {n} de {y}", f"{d:02} de {n} de {y}"] + ([f"{d} de setiembre de {y}"] if m == 9 else [])
    return o

def amounts(x):
    """All usual spellings of a number (given as a string with a point)."""
    o = []
    for s in {x, *( [x[:-3]] if x.endswith(".00") else []), *([x + ".00"] if "." not in x and len(x) > 3 else [])}:
        i, _, f = s.partition("."); neg = i.startswith("-"); i = i.lstrip("-")
        for sep in ("", ",", ".", " ", "'", "\u2019"):
            g = re.sub(r"(?<=\d)(?=(\d{3})+$)", sep, i) if len(i) > 3 else i
            for dec in (".", ","):
                if sep == dec and f: continue
                o.append(("-" if neg else "") + g + (dec + f if f else ""))
    return sorted(set(o), key=lambda t: (t != x, len(t), t))

class V:
    def __init__(s, val, src, dist, *any, ev=None, contains=False):
        s.val, s.src, s.dist, s.any, s.ev, s.contains = val, src, dist, list(any), ev, contains
class O:
    def __init__(s, why): s.why = why
SIG = O("signature block, to be completed by hand")

class F:
    def __init__(s, name, vault, project, lang, comment, us=False, font="Calibri"):
        s.name, s.vault, s.project, s.lang, s.comment, s.us = name, vault, project, lang, comment, us
        s.d = docx.Document(); s.d.styles["Normal"].font.name = font; s.d.styles["Normal"].font.size = Pt(10)
        if lang == "zh": s.d.styles["Normal"].element.rPr.rFonts.set(qn("w:eastAsia"), "SimSun")
        s.slots = []; s.nt = s.ns = s.nf = 0; s.pending = []; s.target = s.d; s.part = "word/document.xml"
    def add(s, kind, label, spec, find, at):
        if spec is not None: s.slots.append([kind, label, spec, find, at])
    def title(s, t):
        p = s.d.add_paragraph(); r = p.add_run(t); r.bold = True; r.font.size = Pt(15)
    def h(s, t): 
        p = s.d.add_paragraph(); r = p.add_run(t); r.bold = True
    def p(s, t): s.d.add_paragraph(t)
    def table(s, n):
        t = s.d.add_table(0, n); t.style = "Table Grid"; s.nt += 1; return t, s.nt - 1
    def kv(s, rows):
        n = max(map(len, rows)) * 2; t, ti = s.table(n)
        for ri, row in enumerate(rows):
            c = t.add_row().cells
            for j, pr in enumerate(row):
                lab, spec = pr[0], pr[1]; was = pr[2] if len(pr) > 2 else ""
                c[2 * j].text = lab; c[2 * j + 1].text = was
                for r in c[2 * j].paragraphs[0].runs: r.bold = True
                s.add("cell", lab, spec, dict(part=s.part, table=ti, row=ri, col=2 * j + 1), f"table {ti+1} row {ri+1} column {2*j+2}")
        s.d.add_paragraph()
    def sched(s, header, rows, kind="table_row"):
        t, ti = s.table(len(header)); c = t.add_row().cells
        for j, x in enumerate(header):
            c[j].text = x
            for r in c[j].paragraphs[0].runs: r.bold = True
        for ri, row in enumerate(rows):
            c = t.add_row().cells
            for j, x in enumerate(row):
                if isinstance(x, str): c[j].text = x; continue
                s.add(kind, header[j], x, dict(part=s.part, table=ti, row=ri + 1, col=j), f"table {ti+1} row {ri+2} column {j+1}")
        s.d.add_paragraph()
    def narr(s, label, spec, instr=""):
        t, ti = s.table(1); t.add_row().cells[0].text = label; c = t.add_row().cells[0]; c.text = instr
        for _ in range(2): c.add_paragraph()
        s.add("narrative", label, spec, dict(part=s.part, table=ti, row=1, col=0), f"box under '{label}'")
        s.d.add_paragraph()
    def ph(s, text, *marks, kinds=None, labels=None, par=None):
        """text with %s for each mark (text, spec)."""
        p = par if par is not None else s.target.add_paragraph(); ch = text.split("%s"); ch[-1] = "" if ch[-1] == "." else ch[-1]; full = ch[0]
        if ch[0]: p.add_run(ch[0])
        for i, (m, spec) in enumerate(marks):
            if m.startswith("«"): mergefield(p, m)
            else: p.add_run(m)
            kind = kinds or ("merge_field" if m.startswith("«") else "placeholder")
            label = labels[i] if labels else m.strip("[]«»{}<>〔〕 ")
            if not re.search(r"[^\W_]", label):
                label = check.collapse(re.split(r"\s{3}|,", ch[i].rstrip(" :："))[-1]); kind = "label"
            if spec is not None: s.pending.append((len(s.slots), p._p, s.part, check.collapse(full), check.collapse(ch[i]), check.collapse(ch[i + 1])))
            s.add(kind, label, spec, None, f"in '{(check.collapse(ch[i])[-30:])} {m}'")
            full += m + ch[i + 1]
            if ch[i + 1]: p.add_run(ch[i + 1])
        return p
    def line(s, *pairs, blank="____________", colon=":"):
        s.ph("   ".join(l + colon + " %s" for l, _ in pairs), *[(blank, sp) for _, sp in pairs], kinds="label", labels=[l for l, _ in pairs])
    def instr(s, label, text, spec):
        s.ph(label + ": %s", (text, spec), kinds="instruction", labels=[label])
    def header(s, text, *marks): s._hf(s.d.sections[0].header, "word/header1.xml", text, marks)
    def footer(s, text, *marks): s._hf(s.d.sections[0].footer, "word/footer1.xml", text, marks)
    def _hf(s, hf, part, text, marks):
        s.part = part; s.ph(text, *marks, par=hf.paragraphs[0]); s.part = "word/document.xml"
    def sdt(s, p, pr, text, label, spec, at):
        x = parse_xml(f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w:alias w:val="{escape(label)}"/><w:id w:val="{1000+s.ns}"/>{pr}</w:sdtPr><w:sdtContent><w:r><w:t>{escape(text)}</w:t></w:r></w:sdtContent></w:sdt>')
        p.append(x); s.add("content_control", label, spec, dict(part=s.part, control=s.ns), at); s.ns += 1
    def cc(s, *pairs, text="Click or tap here to enter text.", date=None):
        p = s.d.add_paragraph()
        for lab, spec in pairs:
            p.add_run(lab + ": ")
            pr = '<w:showingPlcHdr/>' + ('<w:text/>' if not date else '<w:date><w:dateFormat w:val="%s"/></w:date>' % date)
            s.sdt(p._p, pr, text, lab, spec, f"control after '{lab}'"); p.add_run("   ")
    def dd(s, lab, entries, spec, text="Choose an item."):
        p = s.d.add_paragraph(); p.add_run(lab + ": ")
        pr = "<w:showingPlcHdr/><w:dropDownList>" + "".join(f'<w:listItem w:displayText="{escape(e)}" w:value="{escape(e)}"/>' for e in entries) + "</w:dropDownList>"
        s.sdt(p._p, pr, text, lab, spec, f"drop-down after '{lab}'")
    def checks(s, lab, opts):
        p = s.d.add_paragraph(); p.add_run(lab + "  ")
        for o, spec in opts:
            s.sdt(p._p, '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>', "☐", o, spec, f"box before '{o}'")
            p.add_run(" " + o + "    ")
    def ff(s, lab, spec, kind="text", entries=()):
        """legacy form field after a label"""
        p = s.d.add_paragraph(); 
        if kind != "check": p.add_run(lab + ": ")
        inner = {"text": "<w:textInput/>", "check": '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>', "drop": "<w:ddList>" + "".join(f'<w:listEntry w:val="{escape(e)}"/>' for e in entries) + "</w:ddList>"}[kind]
        code = {"text": "FORMTEXT", "check": "FORMCHECKBOX", "drop": "FORMDROPDOWN"}[kind]
        res = '<w:r><w:t xml:space="preserve">     </w:t></w:r>' if kind == "text" else ""
        x = parse_xml(f'<w:p {nsdecls("w")}><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Feld{s.nf}"/><w:enabled/><w:calcOnExit w:val="0"/>{inner}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{res}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')
        for r in list(x): p._p.append(r)
        if kind == "check": p.add_run(" " + lab)
        s.add("form_field", lab, spec, dict(part=s.part, form_field=s.nf), f"form field '{lab}'"); s.nf += 1
    def save(s):
        os.makedirs(os.path.join(HERE, "templates"), exist_ok=True)
        path = os.path.join(HERE, "templates", s.name + ".docx"); 
        parts = {"word/document.xml": s.d.element, "word/header1.xml": s.d.sections[0].header._element, "word/footer1.xml": s.d.sections[0].footer._element}
        for idx, pel, part, pre, chunk, suf in s.pending:
            ps = list(parts[part].iter(qn("w:p"))); texts = [check.collapse(check.own_text(q)) for q in ps]
            n = [i for i, q in enumerate(ps) if q is pel][0]
            text = "\n" + "\n".join(texts) + "\n"; start = 1 + sum(len(t) + 1 for t in texts[:n])
            pos = start + len(pre); after = chunk[-45:].strip(); assert after, (s.name, s.slots[idx])
            k, at = 0, 0
            while True:
                at = text.find(after, at); assert at >= 0, (s.name, after)
                at += len(after)
                if at == pos: break
                assert at < pos, (s.name, after, at, pos); k += 1
            f = dict(part=part, after=after)
            if suf: f["before"] = suf[:25].strip()
            if k: f["nth"] = k
            s.slots[idx][3] = f
        s.d.save(path); repack(path)
        q = lambda t: '"' + str(t).replace("\\", "\\\\").replace('"', '\\"') + '"'
        o = ["# Round 18, written blind.", "# " + s.comment, f'template = "{REL}/templates/{s.name}.docx"', f'vault = "{REL}/vaults/{s.vault}"', f'project = "{s.project}"', f'language = "{s.lang}"', ""]
        seen = {}; stat = {"same": 0, "near": 0, "far": 0, "open": 0}
        for kind, label, spec, find, at in s.slots:
            nth = seen.get((kind, label), 0); seen[(kind, label)] = nth + 1
            was = check.locate(path, find)
            o += ["[[slot]]", f'kind = "{kind}"', f"label = {q(label)}", f"nth = {nth}", f"at = {q(at)}", "find = { " + ", ".join(f"{k} = {q(v) if isinstance(v, str) else v}" for k, v in find.items()) + " }", f"was = {q(was)}"]
            if isinstance(spec, O): o += ["open = true", f"why = {q(spec.why)}"]; stat["open"] += 1
            else:
                src = spec.src[1:] if spec.src.startswith("/") else s.project + "/" + spec.src
                val, alts = spec.val, list(spec.any)
                if re.fullmatch(r"\d{4}-\d\d-\d\d", val) : alts = dates(val, s.lang, s.us) + alts
                elif re.fullmatch(r"-?\d+(\.\d+)?", val): alts = amounts(val) + alts
                alts = [a for i, a in enumerate(alts) if a != val and a not in alts[:i]]
                full = os.path.join(HERE, "vaults", s.vault, src)
                norm = lambda t: re.sub(r"\s+", " ", t).casefold().replace("’", "'").replace("–", "-")
                body = norm(extract(full)); flat = body.replace(" ", "")
                evs = [spec.ev] if spec.ev else [val] + alts
                hit = [v for v in evs if norm(v) in body or norm(v).replace(" ", "") in flat]
                if not hit: print("NOT IN SOURCE", s.name, label, repr(val), src, spec.ev or "")
                if spec.contains: o.append("contains = [" + ", ".join(map(q, [val] + alts)) + "]")
                else:
                    o.append(f"expect = {q(val)}")
                    if alts: o.append("any_of = [" + ", ".join(map(q, alts)) + "]")
                o += [f"source = {q(src)}", f"distance = {q(spec.dist)}"]; stat[spec.dist] += 1
            o.append("")
        open(os.path.join(HERE, s.name + ".toml"), "w", encoding="utf-8").write("\n".join(o))
        print(s.name, len(s.slots), stat)

def mergefield(p, m):
    name = m.strip("«»")
    for frag in ('<w:fldChar w:fldCharType="begin"/>', f'<w:instrText xml:space="preserve"> MERGEFIELD {name} </w:instrText>', '<w:fldChar w:fldCharType="separate"/>', f'<w:t>{m}</w:t>', '<w:fldChar w:fldCharType="end"/>'):
        p._p.append(parse_xml(f'<w:r {nsdecls("w")}>{frag}</w:r>'))
