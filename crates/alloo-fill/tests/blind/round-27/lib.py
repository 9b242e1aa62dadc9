"""Helpers of round 27: papers from plain text, forms with their labels beside each slot."""
import csv, importlib.util, json, os, re, subprocess
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn, nsdecls
from docx.shared import Pt
from email.message import EmailMessage
import openpyxl
HERE = os.path.dirname(os.path.abspath(__file__))
sp = importlib.util.spec_from_file_location("check", os.path.join(HERE, "../../labels/check.py"))
check = importlib.util.module_from_spec(sp); sp.loader.exec_module(check)
BASE = "crates/alloo-fill/tests/blind/round-27/"

# ---------- papers
def blocks(text):
    """('h',s) ('p',s) ('t',rows) from lines: '# ' heading, '| a | b' table row."""
    out = []
    for ln in text.strip("\n").split("\n"):
        if ln.startswith("|"):
            row = [c.strip() for c in ln.strip().strip("|").split("|")]
            if out and out[-1][0] == "t": out[-1][1].append(row)
            else: out.append(("t", [row]))
        elif ln.startswith("# "): out.append(("h", ln[2:]))
        else: out.append(("p", ln))
    return out

def p_docx(path, text):
    d = docx.Document()
    for k, b in blocks(text):
        if k == "h": d.add_heading(b, 2)
        elif k == "p":
            if b.strip(): d.add_paragraph(b)
        else:
            n = max(map(len, b)); t = d.add_table(0, n); t.style = "Table Grid"
            for r in b:
                cells = t.add_row().cells
                for c, s in zip(cells, r): c.text = s
            d.add_paragraph()
    d.save(path)

def p_pdf(path, text, two=False):
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Table, TableStyle, Spacer
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.pagesizes import A4
    from reportlab.lib import colors
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    font = "Helvetica"; wrap = None
    if re.search("[\u4e00-\u9fff]", text):
        wrap = "CJK"; droid = "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"; latin = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
        if os.path.exists(droid) and os.path.exists(latin):      # embedded, as an office program does
            font = "Droid"; pdfmetrics.registerFont(TTFont("Droid", droid)); pdfmetrics.registerFont(TTFont("Latin", latin))
        else: pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light")); font = "STSong-Light"
    st = lambda **k: ParagraphStyle("x", fontName=font, wordWrap=wrap, **k)
    N = st(fontSize=9.5, leading=13); H = st(fontSize=13, leading=18, spaceBefore=6); L = st(fontSize=8, leading=10, textColor=colors.HexColor("#444466"))
    def esc(s):
        s = s.replace("&", "&amp;").replace("<", "&lt;")
        return re.sub(r"[\x20-\x7e]+", lambda m: f'<font name="Latin">{m.group()}</font>', s) if font == "Droid" else s
    width = 240 if two else 490; fl = []
    for k, b in blocks(text):
        if k == "h": fl.append(Paragraph(esc(b), H))
        elif k == "p":
            if b.startswith("~"): fl.append(Paragraph(esc(b[1:]), L))
            else: fl.append(Paragraph(esc(b), N) if b.strip() else Spacer(1, 6))
        else:
            n = max(map(len, b)); small = st(fontSize=8, leading=10)
            t = Table([[Paragraph(esc(c), small) for c in r + [""] * (n - len(r))] for r in b], colWidths=[width / n] * n)
            t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])); fl += [t, Spacer(1, 6)]
    doc = BaseDocTemplate(path, pagesize=A4, invariant=1)
    fr = [Frame(50, 50, 245, 740), Frame(305, 50, 245, 740)] if two else [Frame(50, 50, 500, 740)]
    doc.addPageTemplates([PageTemplate(frames=fr)]); doc.build(fl)

def num(s):
    return float(s) if re.fullmatch(r"\d+\.\d+", s) and len(s) < 10 else int(s) if re.fullmatch(r"[1-9]\d{0,5}", s) else s

def vault(firm):
    def paper(path, text, two=False):
        full = os.path.join(HERE, "vaults", firm, path); os.makedirs(os.path.dirname(full), exist_ok=True)
        ext = path.rsplit(".", 1)[1]
        if ext == "docx": p_docx(full, text)
        elif ext == "pdf": p_pdf(full, text, two)
        elif ext == "xlsx":
            wb = openpyxl.Workbook(); ws = wb.active; first = True
            for k, b in blocks(text):
                if k == "h":
                    if first: ws.title = b
                    else: ws = wb.create_sheet(b)
                    first = False
                elif k == "p":
                    if b.strip(): ws.append([b])
                else:
                    for r in b: ws.append([num(c) for c in r])
            wb.save(full)
        elif ext == "csv":
            with open(full, "w", newline="", encoding="utf-8") as f: csv.writer(f).writerows([r for k, b in blocks(text) if k == "t" for r in b])
        elif ext == "eml":
            head, body = text.strip("\n").split("\n\n", 1); m = EmailMessage()
            for ln in head.split("\n"):
                a, b = ln.split(": ", 1); m[a] = b
            m.set_content(body); open(full, "wb").write(bytes(m))
        else: open(full, "w", encoding="utf-8").write(text.strip("\n") + "\n")
    return paper

def source_text(path):
    ext = path.rsplit(".", 1)[1]
    if ext == "docx": return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in docx.Document(path).element.body.iter(qn("w:p")))
    if ext == "pdf": return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True).stdout + subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True).stdout
    if ext == "xlsx": return "\n".join(str(c) for ws in openpyxl.load_workbook(path) for r in ws.iter_rows(values_only=True) for c in r if c is not None)
    if ext == "eml":
        import email, email.policy
        m = email.message_from_binary_file(open(path, "rb"), policy=email.policy.default)
        return "\n".join(f"{k}: {v}" for k, v in m.items()) + "\n" + m.get_content()
    return open(path, encoding="utf-8").read()

# ---------- answers
DIST = {"s": "same", "n": "near", "f": "far"}
def e(v, src, d, *any_of): return dict(expect=v, any_of=list(any_of), source=src, distance=DIST[d])
def c(vs, src, d): return dict(contains=vs if isinstance(vs, list) else [vs], source=src, distance=DIST[d])
def o(why): return dict(open=True, why=why)
X = None    # slot without a label
SIG = o("signature, left to the signatory"); REV = o("for the reviewing or receiving party to fill in")
OUT = []

def fixed(t, blank):
    """The fixed text a paragraph begins with: up to its first blank or mark."""
    return re.split(re.escape(blank) + "|[☐\\[{«【]", t)[0][:60].strip()

class Form:
    def __init__(s, name, firm, project, lang, note, src, blank="........................", font="Calibri"):
        s.__dict__.update(name=name, firm=firm, project=project, lang=lang, note=note, src=src, blank=blank)
        s.d = docx.Document(); s.slots = []; s.d.styles["Normal"].font.name = font; s.d.styles["Normal"].font.size = Pt(10); s.n = 0
    def h(s, t): s.d.add_heading(t, 2)
    def p(s, t): s.d.add_paragraph(t)
    def fill(s, par, pattern, answers, cell=None, label=None, kind=None, part=None):
        """Writes the pattern into a paragraph; @ is a blank, ⟦was⟧ another mark. Takes the answers needed."""
        segs = re.split(r"(@|⟦.*?⟧)", pattern); whole = cell is not None and len([x for x in segs if x.strip()]) == 1
        for i, g in enumerate(segs):
            if not g: continue
            if g != "@" and not g.startswith("⟦"):
                par.add_run(g); continue
            a = answers.pop(0)
            was = ("" if whole else s.blank) if g == "@" else g[1:-1]
            prev = segs[i - 1]; k = kind; find = None; lab = None
            lb = re.split(r"\s{2,}|\t", prev.rstrip())[-1].strip(" :：☐") if prev.strip() else ""
            if was.startswith("CB"):
                find = "control"; par._p.append(parse_xml(f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>'))
                k = "content_control"; lab = re.split(r"\s{2,}", segs[i + 1].strip())[0].strip()
            elif was.startswith("CC"):
                _, alias, ph, *items = was.split(";"); lab = alias; k = "content_control"; find = "control"
                typ = "<w:text/>" if not items else "<w:dropDownList>" + "".join(f'<w:listItem w:displayText="{x}" w:value="{x}"/>' for x in [ph] + items) + "</w:dropDownList>"
                par._p.append(parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{alias}"/><w:tag w:val="{alias}"/><w:showingPlcHdr/>{typ}</w:sdtPr><w:sdtContent><w:r><w:rPr><w:color w:val="808080"/></w:rPr><w:t>{ph}</w:t></w:r></w:sdtContent></w:sdt>'))
            elif was.startswith("FF"):
                nm = was[3:]; lab = lb or nm; k = "form_field"; find = "form_field"
                for x in (f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{nm}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>', f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>', f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="separate"/></w:r>', f'<w:r {nsdecls("w")}><w:t>     </w:t></w:r>', f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'): par._p.append(parse_xml(x))
            elif was.startswith("«"):
                k = "merge_field"; lab = was.strip("«»")
                par._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" MERGEFIELD {lab} "><w:r><w:t>{was}</w:t></w:r></w:fldSimple>'))
            else:
                if was: par.add_run(was)
                if was.startswith("{{"): k = "placeholder"; lab = was.strip("{} ")
                elif was.startswith(("[", "【")): k = "instruction"; lab = was.strip("[]【】")
                elif was == "☐": k = "label"; lab = re.split(r"\s{2,}", segs[i + 1].strip())[0].strip()
            k = k or ("cell" if whole else "label")
            s.slots.append(dict(kind=k, label=(lab if k in ("placeholder", "instruction", "merge_field", "content_control", "form_field") or lab else (label if whole and label else lb or label)) or "?", par=par._p, cell=cell._tc if whole else None, mode=find, segs=segs, i=i, ans=a, part=part))
    def l(s, pattern, *a):
        a = list(a); s.fill(s.d.add_paragraph(), pattern, a); assert not a, (pattern, a)
    def head(s, pattern, *a, foot=False):
        sec = s.d.sections[0]; hf = sec.footer if foot else sec.header; hf.is_linked_to_previous = False
        a = list(a); s.fill(hf.paragraphs[0], pattern, a, part=hf.part); assert not a
    def n_(s, was, ans, label, kind="narrative"):
        """A text of its own paragraph; was may be ''."""
        par = s.d.add_paragraph(was); s.slots.append(dict(kind=kind, label=label, par=par._p, cell=None, mode="para", ans=ans, part=None))
    def cap(s, caption, ans):
        """A dotted line, its caption below."""
        par = s.d.add_paragraph(s.blank * 2); q = s.d.add_paragraph(); q.add_run("(" + caption + ")").font.size = Pt(8)
        s.slots.append(dict(kind="label", label=caption, par=par._p, cell=None, mode="para", ans=ans, part=None))
    def t(s, *rows, grid=False, head=1):
        """Rows: 'a|@|b|@' or ('a|@', answer, ...). '<' merges with the left cell, '^' with the one above. grid: kind table_row, label from row head-1."""
        rows = [(r,) if isinstance(r, str) else r for r in rows]; n = max(len(r[0].split("|")) for r in rows)
        tb = s.d.add_table(len(rows), n); tb.style = "Table Grid"; H = []
        for y, r in enumerate(rows):
            pats = [x.strip() for x in r[0].split("|")]; a = list(r[1:])
            if grid and y < head: H = [p if p not in ("<", "^") else (H[x] if x < len(H) and p == "^" else H_prev(pats, x)) for x, p in enumerate(pats)]
            for x, pt in enumerate(pats):
                cell = tb.cell(y, x)
                if pt == "<": tb.cell(y, x - 1).merge(cell); continue
                if pt == "^": tb.cell(y - 1, x).merge(cell); continue
                lines = pt.split("\\n")
                lab = None
                if grid and y >= head: lab = H[x] if x < len(H) else None
                elif x: lab = next((re.sub(r"^\d+(\.\d+)*\s+", "", pats[k]).strip(" :：") for k in range(x - 1, -1, -1) if pats[k] not in ("@", "<", "^", "") and not pats[k].startswith("⟦")), None)
                if not lab and y: lab = rows[y - 1][0].split("|")[x].strip() if x < len(rows[y - 1][0].split("|")) else None
                if lines[-1] == "@" and len(lines) == 2:      # label above its blank in one cell
                    cell.paragraphs[0].add_run(lines[0]); par = cell.add_paragraph("")
                    s.slots.append(dict(kind="cell", label=lines[0].strip(" :"), par=par._p, cell=cell._tc, mode=None, ans=a.pop(0), part=None)); continue
                for j, ln in enumerate(lines):
                    par = cell.paragraphs[0] if j == 0 else cell.add_paragraph()
                    s.fill(par, ln, a, cell if len(lines) == 1 else None, lab, "table_row" if grid and y >= head else None)
            assert not a, (s.name, r[0], a)
        s.d.add_paragraph()
    def save(s):
        path = os.path.join(HERE, "templates", s.name + ".docx"); os.makedirs(os.path.dirname(path), exist_ok=True); s.d.save(path)
        txt = [f'# Round 27, written blind.', f'# {s.note}', f'template = "{BASE}templates/{s.name}.docx"', f'vault = "{BASE}vaults/{s.firm}"', f'project = {json.dumps(s.project, ensure_ascii=False)}', f'language = "{s.lang}"', ""]
        body = s.d.element; seen = {}; stats = dict(n=0, open=0, same=0, near=0, far=0, ext={})
        for sl in s.slots:
            if sl["ans"] is None: continue
            part = "word/document.xml" if sl["part"] is None else str(sl["part"].partname).lstrip("/")
            root = body if sl["part"] is None else sl["part"].element; m = sl["mode"]
            R = check.load(path, part); P = check.paragraphs(R); T = "\n" + "\n".join(P) + "\n"
            if m == "control":
                sdts = list(root.iter(qn("w:sdt"))); k = next(j for j, z in enumerate(sdts) if z.getparent() is sl["par"] and z is [q for q in sl["par"] if q.tag == qn("w:sdt")][sum(1 for b in sl["segs"][:sl["i"]] if b.startswith("⟦C"))])
                find = f'control = {k}'; at = f'content control {k + 1}'
            elif m == "form_field":
                ff = [z for z in root.iter(qn("w:fldChar")) if z.find(qn("w:ffData")) is not None]; mine = [z for z in sl["par"].iter(qn("w:fldChar")) if z.find(qn("w:ffData")) is not None]
                k = ff.index(mine[sum(1 for b in sl["segs"][:sl["i"]] if b.startswith("⟦FF"))]); find = f'form_field = {k}'; at = f'form field {k + 1}'
            elif sl["cell"] is not None:
                tc = sl["cell"]; tr = tc.getparent(); tb = tr.getparent()
                a, b, cc = list(root.iter(qn("w:tbl"))).index(tb), tb.findall(qn("w:tr")).index(tr), tr.findall(qn("w:tc")).index(tc)
                find = f'table = {a}, row = {b}, col = {cc}'; at = f'table {a + 1} row {b + 1} column {cc + 1}'
            else:
                ps = list(root.iter(qn("w:p"))); j = ps.index(sl["par"]); start = 1 + sum(len(q) + 1 for q in P[:j])
                prevp = next((P[q] for q in range(j - 1, -1, -1) if P[q]), ""); nextp = next((P[q] for q in range(j + 1, len(P)) if P[q]), "")
                if m == "para": after, before = prevp[-60:].strip(), fixed(nextp, s.blank) or None; lim = start
                else:
                    sg = sl["segs"]; pre = sg[sl["i"] - 1]; post = sg[sl["i"] + 1].strip() if sl["i"] + 1 < len(sg) else ""
                    last = sl["i"] + 2 >= len(sg)
                    before = None if not post or (last and len(post) <= 5) else check.collapse(post)[:40].strip()
                    if pre.strip(): after = check.collapse(pre)[-60:].strip(); real = "".join(s.shown(b) for b in sg[:sl["i"]]); lim = start + len(check.collapse(real))
                    else: after = prevp[-60:]; lim = start
                pos = 0; nth = -1; hit = None
                while True:
                    pos = T.find(after, pos)
                    if pos < 0 or pos + len(after) > lim: break
                    nth += 1; pos += len(after); hit = pos
                assert hit is not None, (s.name, sl["label"], after)
                assert m == "para" or hit == lim or not pre.strip(), (s.name, sl["label"], after, T[hit:lim])
                find = f'after = {json.dumps(after, ensure_ascii=False)}' + (f', before = {json.dumps(before, ensure_ascii=False)}' if before else "") + (f', nth = {nth}' if nth else ""); at = f'after {after}'
            full = f'part = "{part}", {find}'; fd = __import__("tomllib").loads("f = {" + full + "}")["f"]; was = check.locate(path, fd)
            key = (sl["kind"], sl["label"]); nth = seen.get(key, 0); seen[key] = nth + 1; A = sl["ans"]; J = lambda v: json.dumps(v, ensure_ascii=False)
            txt += ["[[slot]]", f'kind = "{sl["kind"]}"', f'label = {J(sl["label"])}', f'nth = {nth}', f'at = {J(at)}', "find = { " + full + " }", f'was = {J(was)}']
            stats["n"] += 1
            if A.get("open"): txt += ["open = true", f'why = {J(A["why"])}']; stats["open"] += 1
            else:
                src = s.src[A["source"]]; stats[A["distance"]] += 1; ex = src.rsplit(".", 1)[1]; stats["ext"][ex] = stats["ext"].get(ex, 0) + 1
                vals = A.get("contains") or [A["expect"]] + A["any_of"]
                if "expect" in A:
                    txt.append(f'expect = {J(A["expect"])}')
                    if A["any_of"]: txt.append(f'any_of = {J(A["any_of"])}')
                else: txt.append(f'contains = {J(A["contains"])}')
                txt += [f'source = {J(src)}', f'distance = "{A["distance"]}"']
                sq = lambda z: re.sub(r"\s+", "", z).lower()
                st = source_text(os.path.join(HERE, "vaults", s.firm, src))
                if not any(sq(v) in sq(st) for v in vals) and vals[0] not in ("☒",): print("  NOT IN SOURCE", s.name, sl["label"], vals, src)
            txt.append("")
        open(os.path.join(HERE, s.name + ".toml"), "w", encoding="utf-8").write("\n".join(txt)); OUT.append((s.name, stats))
    def shown(s, g):
        if g == "@": return s.blank
        if not g.startswith("⟦"): return g
        w = g[1:-1]
        return "☐" if w.startswith("CB") else w.split(";")[2] if w.startswith("CC") else "     " if w.startswith("FF") else w

def H_prev(p, x):
    while x and p[x] == "<": x -= 1
    return p[x]
