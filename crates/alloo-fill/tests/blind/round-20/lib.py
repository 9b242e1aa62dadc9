import os, re, csv, io, zipfile, sys, subprocess, importlib.util, shutil, datetime
import docx, openpyxl
from docx.shared import Pt
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from email.message import EmailMessage
from reportlab.lib.pagesizes import A4
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
HERE = os.path.dirname(os.path.abspath(__file__))
REL = "crates/alloo-fill/tests/blind/round-20"
spec_ = importlib.util.spec_from_file_location("chk", os.path.join(HERE, "../../labels/check.py"))
chk = importlib.util.module_from_spec(spec_); spec_.loader.exec_module(chk)
ALIAS = {}
def norm(path):
    z = zipfile.ZipFile(path); items = [(n, z.read(n)) for n in z.namelist()]; z.close()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as o:
        for n, b in items:
            if n == "docProps/core.xml":
                b = re.sub(rb'(<dcterms:(?:modified|created)[^>]*>)[^<]*', rb'\g<1>2025-01-01T00:00:00Z', b)
            o.writestr(zipfile.ZipInfo(n, (2025, 1, 1, 0, 0, 0)), b, zipfile.ZIP_DEFLATED)
def cells(l): return [c.strip() for c in l.strip().strip("|").split("|")]
def blocks(text):
    out = []
    for l in text.strip("\n").split("\n"):
        l = l.rstrip()
        if l.startswith("|") and not l.startswith("||"):
            if out and out[-1][0] == "t" and not l.startswith("|!"): out[-1][1].append(l)
            else: out.append(("t", [l]))
        else: out.append(("l", l))
    return out
def P(vault, proj, name, alias, text):
    import boiler; text = boiler.extend(vault, name, text.rstrip("\n"))
    rel = (proj + "/" if proj else "") + name
    ALIAS[(vault, proj, alias)] = rel
    path = os.path.join(HERE, "vaults", vault, rel); os.makedirs(os.path.dirname(path), exist_ok=True)
    ext = name.rsplit(".", 1)[1]
    {"docx": p_docx, "pdf": p_pdf, "xlsx": p_xlsx, "csv": p_csv, "md": p_md, "eml": p_eml}[ext](path, text.strip("\n"))
def p_md(path, t):
    t = re.sub(r"^[\^v] ", "", t, flags=re.M).replace("||", "  \n"); out = []
    for k, b in blocks(t):
        if k == "t":
            for i, l in enumerate(b):
                c = cells(l); out.append("| " + " | ".join(c) + " |")
                if i == 0: out.append("|" + "---|" * len(c))
            out.append("")
        else: out.append(b)
    open(path, "w").write("\n".join(out) + "\n")
def p_eml(path, t):
    m = EmailMessage(); h, body = t.split("\n\n", 1)
    for l in h.split("\n"):
        k, v = l.split(": ", 1); m[k] = v
    m["Message-ID"] = "<%s@mail.invalid>" % abs(sum(ord(c) * (i + 1) for i, c in enumerate(t)))
    m.set_content(body); open(path, "wb").write(bytes(m))
def conv(c):
    if re.fullmatch(r"\d{1,3}(\.\d{3})+", c): return int(c.replace(".", ""))
    if re.fullmatch(r"-?\d+(\.\d+)?", c) and not re.match(r"0\d", c) and len(c) < 12: return float(c) if "." in c else int(c)
    return c
def p_xlsx(path, t):
    wb = openpyxl.Workbook(); ws = wb.active; first = True
    for l in t.split("\n"):
        if l.startswith("## "):
            if first: ws.title = l[3:31]
            else: ws = wb.create_sheet(l[3:31])
            first = False
        elif l.startswith("|"): ws.append([conv(c) for c in cells(l)])
        elif l: ws.append([l.lstrip("# ")])
        else: ws.append([""])
    wb.save(path); norm(path)
def p_csv(path, t):
    d = ";" if not "/castlemere/" in path else ","
    with open(path, "w", newline="") as f:
        w = csv.writer(f, delimiter=d)
        for l in t.split("\n"):
            if l.startswith("|"): w.writerow(cells(l))
def p_docx(path, t):
    d = docx.Document(); d.styles["Normal"].font.size = Pt(10)
    for k, b in blocks(t):
        if k == "t":
            rows = [cells(l) for l in b]; n = max(map(len, rows)); tb = d.add_table(len(rows), n); tb.style = "Table Grid"
            for i, r in enumerate(rows):
                for j, c in enumerate(r): tb.cell(i, j).text = c
            d.add_paragraph()
        elif b.startswith("^ "): d.sections[0].header.paragraphs[0].text = b[2:]
        elif b.startswith("v "): d.sections[0].footer.paragraphs[0].text = b[2:]
        elif b.startswith("# "): d.add_heading(b[2:], 1)
        elif b.startswith("## "): d.add_heading(b[3:], 2)
        elif b.startswith("||"): d.add_paragraph("\t\t".join(x.strip() for x in b.strip("|").split("||")))
        elif b: d.add_paragraph(b)
    d.save(path); norm(path)
def p_pdf(path, t):
    zh = bool(re.search(r"[\u4e00-\u9fff]", t)); fn = "STSong-Light" if zh else "Helvetica"
    st = ParagraphStyle("n", fontName=fn, fontSize=9, leading=12, spaceAfter=4, wordWrap="CJK" if zh else None)
    hd = ParagraphStyle("h", parent=st, fontName=fn if zh else "Helvetica-Bold", fontSize=12, leading=16)
    esc = lambda s: s.replace("&", "&amp;").replace("<", "&lt;")
    el = []; H = ""; Fo = ""
    for k, b in blocks(t):
        if k == "t":
            rows = [cells(l.replace("|~", "|", 1)) for l in b]; n = max(map(len, rows))
            rows = [r + [""] * (n - len(r)) for r in rows]
            tb = Table([[Paragraph(esc(c), st) for c in r] for r in rows], colWidths=[480 / n] * n)
            s = [("VALIGN", (0, 0), (-1, -1), "TOP")]
            if not b[0].startswith("|~"): s.append(("GRID", (0, 0), (-1, -1), .5, "#000000"))
            tb.setStyle(TableStyle(s)); el += [tb, Spacer(1, 8)]
        elif b.startswith("^ "): H = b[2:]
        elif b.startswith("v "): Fo = b[2:]
        elif b.startswith("#"): el.append(Paragraph(esc(b.lstrip("# ")), hd))
        elif b.startswith("||"):
            c = [x.strip() for x in b.strip("|").split("||")]
            el.append(Table([[Paragraph(esc(x), st) for x in c]], colWidths=[480 / len(c)] * len(c)))
        elif b: el.append(Paragraph(esc(b), st))
    def pg(c, doc):
        c.setFont(fn, 8); c.drawString(56, 815, H); c.drawString(56, 25, Fo); c.drawRightString(540, 25, str(doc.page))
    SimpleDocTemplate(path, pagesize=A4, invariant=1, topMargin=50, bottomMargin=45).build(el, onFirstPage=pg, onLaterPages=pg)
MON = {"en": "January February March April May June July August September October November December".split(),
 "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
 "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
 "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()}
def dates(iso, lang):
    y, m, d = map(int, iso.split("-")); o = [iso]
    if lang == "zh": return [f"{y}年{m}月{d}日", iso, f"{y}.{m}.{d}", f"{y}年{m:02}月{d:02}日", f"{y}/{m}/{d}", f"{y}.{m:02}.{d:02}", f"{y}/{m:02}/{d:02}"]
    M = MON[lang][m - 1]
    if lang == "en": o = [f"{d} {M} {y}", f"{d} {M[:3]} {y}", f"{d:02} {M} {y}", f"{d:02} {M[:3]} {y}", f"{M} {d}, {y}", f"{d:02}/{m:02}/{y}", f"{d}/{m}/{y}", f"{d:02}-{M[:3]}-{y}", iso]
    if lang == "de": o = [f"{d:02}.{m:02}.{y}", f"{d}.{m}.{y}", f"{d}. {M} {y}", iso]
    if lang == "fr": o = [f"{d:02}/{m:02}/{y}", f"{d:02}.{m:02}.{y}", f"{d}.{m}.{y}", f"{d} {M} {y}", f"{d}/{m}/{y}", iso]
    if lang == "es": o = [f"{d:02}/{m:02}/{y}", f"{d:02}-{m:02}-{y}", f"{d}/{m}/{y}", f"{d} de {M} de {y}", f"{d}-{m}-{y}", iso]
    return list(dict.fromkeys(o))
def parse(spec, lang):
    spec = spec.strip()
    if spec.startswith("!"): return {"open": True, "why": spec[1:].strip() or "signature block"}
    if not spec: return None
    body, dist = spec.rsplit("#", 1); body, src = body.rsplit("@", 1)
    s = {"distance": {"s": "same", "n": "near", "f": "far"}[dist.strip()], "alias": src.strip()}
    body = body.strip(); c = body.startswith("*"); vals = []
    for v in body.lstrip("*").split("~"):
        v = v.strip(); vals += dates(v[2:], lang) if v.startswith("D:") else [v]
    s["contains" if c else "vals"] = vals
    return s
FORMS = []
def q(s): return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'
class Form:
    def __init__(s, name, lang, note, vault, proj, text):
        s.name, s.lang, s.note, s.vault, s.proj = name, lang, note, vault, proj
        s.slots = []; s.ctl = {"b": 0}; s.nt = 0; s.ncc = 0; s.nff = 0; s.paras = []
        d = s.d = docx.Document(); d.styles["Normal"].font.size = Pt(10)
        for k, b in blocks(text):
            if k == "t": s.table(b)
            elif b.startswith("^ "): s.inline(d.sections[0].header.paragraphs[0], b[2:], part="h")
            elif b.startswith("v "): s.inline(d.sections[0].footer.paragraphs[0], b[2:], part="f")
            elif b.startswith("# "): s.inline(d.add_heading("", 1), b[2:])
            elif b.startswith("## "): s.inline(d.add_heading("", 2), b[3:])
            elif b.startswith("> "):
                l, sp = b[2:].split(" =", 1); t = d.add_table(2, 1); t.style = "Table Grid"; t.cell(0, 0).text = l
                s.add("narrative", l, dict(table=s.nt, row=1, col=0), "", sp); s.nt += 1; d.add_paragraph()
            elif b: s.inline(d.add_paragraph(), b)
        FORMS.append(s)
    def add(s, kind, label, find, was, sp, para=None):
        p = parse(sp, s.lang)
        s.slots.append(dict(kind=kind, label=label, find=find, was=was, sp=p, para=para))
    def table(s, lines):
        sched = lines[0].startswith("|!")
        if sched: lines[0] = lines[0].replace("|!", "|", 1)
        rows = [cells(l) for l in lines]; n = max(map(len, rows)); t = s.d.add_table(len(rows), n); t.style = "Table Grid"
        ti = s.nt; s.nt += 1
        for i, r in enumerate(rows):
            for j, c in enumerate(r):
                cell = t.cell(i, j)
                if c.startswith("="):
                    blank = ""; m = re.match(r"=\{(.*?)\}(.*)", c)
                    sp = c[1:]
                    if m: blank, sp = m.group(1), m.group(2)
                    cell.text = blank
                    lab = rows[0][j] if sched else next((x for x in reversed(r[:j]) if not x.startswith("=")), "")
                    s.add("table_row" if sched and i else "cell", lab.rstrip(": "), dict(table=ti, row=i, col=j), blank, sp)
                elif "<<" in c: s.inline(cell.paragraphs[0], c, lab=r[j - 1] if j else "")
                else: cell.text = c
        s.d.add_paragraph()
    def inline(s, para, text, part="b", lab=""):
        toks = re.split(r"(<<.*?>>)", text)
        for i, tk in enumerate(toks):
            if not tk.startswith("<<"):
                if tk: para.add_run(tk)
                continue
            blank, sp = tk[2:-2].split("=", 1)
            pre = chk.collapse(toks[i - 1]); post = chk.collapse(toks[i + 1]) if i + 1 < len(toks) else ""
            l = (toks[i - 1].strip() or lab).rstrip(": ").split("  ")[-1].strip()
            if re.match(r"(cb|cc:|dd:)", blank):
                if blank == "cb":
                    x = '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'; shown = "☐"; l = post or l
                elif blank.startswith("cc:"): x = "<w:showingPlcHdr/><w:text/>"; shown = blank[3:]
                else:
                    o = blank[3:].split(";"); shown = o[0]
                    x = "<w:dropDownList>" + "".join(f'<w:listItem w:displayText="{e}" w:value="{e}"/>' for e in o) + "</w:dropDownList>"
                para._p.append(parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{l[:60].replace("&","+")}"/>{x}</w:sdtPr><w:sdtContent><w:r><w:t>{shown}</w:t></w:r></w:sdtContent></w:sdt>'))
                assert part == "b"; s.add("content_control", l, dict(control=s.ncc), shown, sp); s.ncc += 1
            elif blank.startswith("ff:"):
                for y in (f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="T{s.nff}"/><w:enabled/><w:textInput/></w:ffData></w:fldChar>', '<w:instrText xml:space="preserve"> FORMTEXT </w:instrText>', '<w:fldChar w:fldCharType="separate"/>', f'<w:t>{blank[3:] or "     "}</w:t>', '<w:fldChar w:fldCharType="end"/>'):
                    para._p.append(parse_xml(f'<w:r {nsdecls("w")}>{y}</w:r>'.replace("<w:t>", '<w:t xml:space="preserve">')))
                s.add("form_field", l, dict(form_field=s.nff), blank[3:].strip(), sp); s.nff += 1
            else:
                kind = "label"
                if blank[:1] in "[{<": kind = "placeholder"; l = blank.strip("[]{}<> ")
                if blank[:1] == "«":
                    kind = "merge_field"; l = blank.strip("«»")
                    para._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" MERGEFIELD {l} "><w:r><w:t>{blank}</w:t></w:r></w:fldSimple>'))
                elif blank: para.add_run(blank)
                s.add(kind, l, dict(part=part, after=pre, before=post), blank.strip(), sp, para=para)
    def save(s):
        os.makedirs(HERE + "/templates", exist_ok=True)
        path = f"{HERE}/templates/{s.name}.docx"; s.d.save(path); norm(path)
        z = zipfile.ZipFile(path); parts = {"b": "word/document.xml"}
        for n in z.namelist():
            if re.match(r"word/header\d*\.xml", n): parts["h"] = n
            if re.match(r"word/footer\d*\.xml", n): parts["f"] = n
        out = ["# Round 20, written blind.", "# " + s.note, f'template = "{REL}/templates/{s.name}.docx"', f'vault = "{REL}/vaults/{s.vault}"', f'project = {q(s.proj)}', f'language = "{s.lang}"', ""]
        seen = {}; bad = []; stat = dict(n=0, open=0, same=0, near=0, far=0)
        ptexts = {k: "\n" + "\n".join(chk.paragraphs(chk.load(path, v))) + "\n" for k, v in parts.items()}
        cur = {}
        for sl in s.slots:
            f = dict(sl["find"]); pk = f.pop("part", "b"); at = ""
            if "after" in f:
                T = ptexts[pk]; a, b = f["after"], f["before"]
                if not a: bad.append(f"no anchor {sl['label']}"); continue
                ptext = chk.collapse(chk.own_text(sl["para"]._p)); key = id(sl["para"]._p)
                if key in cur: base, off = cur[key]
                else:
                    # paragraph offset by order
                    root = chk.load(path, parts[pk]); ps = chk.paragraphs(root)
                    allp = list(sl["para"].part.element.iter(qn("w:p"))); idx = allp.index(sl["para"]._p)
                    base = 1 + sum(len(x) + 1 for x in ps[:idx]); off = 0
                p0 = T.find(a, base + off); nth = 0; x = -1; st = 0
                while True:
                    x = T.find(a, st)
                    if x == p0 or x < 0: break
                    nth += 1; st = x + len(a)
                if x < 0: bad.append("anchor lost " + a)
                cur[key] = (base, p0 + len(a) - base)
                f = dict(after=a); 
                if b: f["before"] = b
                if nth: f["nth"] = nth
                at = "paragraph after " + a[-30:]
            elif "table" in f: at = f"table {f['table']+1} row {f['row']+1} column {f['col']+1}"
            elif "control" in f: at = f"control {f['control']+1}"
            else: at = f"form field {f['form_field']+1}"
            k = (sl["kind"], sl["label"]); nth = seen.get(k, 0); seen[k] = nth + 1
            p = sl["sp"]
            if p is None: continue
            stat["n"] += 1
            fs = "{ part = " + q(parts[pk]) + "".join(f", {a} = {q(b) if isinstance(b, str) else b}" for a, b in f.items()) + " }"
            out += ["[[slot]]", f'kind = "{sl["kind"]}"', f'label = {q(sl["label"])}', f"nth = {nth}", f"at = {q(at)}", f"find = {fs}", f"was = {q(sl['was'])}"]
            if p.get("open"): out += ["open = true", f"why = {q(p['why'])}"]; stat["open"] += 1
            else:
                v = p.get("vals") or p["contains"]; src = ALIAS.get((s.vault, s.proj, p["alias"])) or ALIAS.get((s.vault, "", p["alias"]))
                if not src: bad.append(f"alias {p['alias']} ({sl['label']})"); continue
                txt = flat(extract(f"{HERE}/vaults/{s.vault}/{src}"))
                if v[0] != "☒" and not sl["was"].startswith(("Choose", "Wählen", "Elija", "Choisir", "请选择")) and not any(flat(y) in txt for y in v): bad.append(f"NOT IN {src}: {sl['label']} = {v[0]}")
                if "vals" in p:
                    out.append(f"expect = {q(v[0])}")
                    if v[1:]: out.append("any_of = [" + ", ".join(map(q, v[1:])) + "]")
                else: out.append("contains = [" + ", ".join(map(q, v)) + "]")
                out += [f"source = {q(src)}", f'distance = "{p["distance"]}"']; stat[p["distance"]] += 1
            out.append("")
        open(f"{HERE}/{s.name}.toml", "w").write("\n".join(out))
        return stat, bad
def flat(s): return re.sub(r"\s+", "", s).lower().replace("’", "'")
CACHE = {}
def extract(p):
    if p in CACHE: return CACHE[p]
    e = p.rsplit(".", 1)[1]
    if e == "pdf": t = subprocess.run(["pdftotext", "-raw", p, "-"], capture_output=True, text=True).stdout + subprocess.run(["pdftotext", "-layout", p, "-"], capture_output=True, text=True).stdout
    elif e == "docx":
        z = zipfile.ZipFile(p); t = "\n".join("\n".join(chk.paragraphs(chk.load(p, n))) for n in z.namelist() if re.match(r"word/(document|header\d*|footer\d*)\.xml", n))
    elif e == "xlsx":
        t = "\n".join(" ".join(str(c) for c in r if c is not None) for ws in openpyxl.load_workbook(p) for r in ws.iter_rows(values_only=True))
    elif e == "eml":
        import email, email.policy
        m = email.message_from_bytes(open(p, "rb").read(), policy=email.policy.default); t = "\n".join(f"{k}: {v}" for k, v in m.items()) + m.get_content()
    else: t = open(p).read()
    CACHE[p] = t; return t
def run():
    tot = {}
    for f in FORMS:
        st, bad = f.save(); print(f.name, st)
        for b in bad: print("   ", b)
        for k in st: tot[k] = tot.get(k, 0) + st[k]
    print(tot)
