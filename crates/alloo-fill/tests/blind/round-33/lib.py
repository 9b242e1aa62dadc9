import os, re, sys, csv, zipfile
from docx import Document
from docx.shared import Pt, Cm
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import qn, nsdecls
from docx.enum.section import WD_SECTION
import openpyxl
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table, TableStyle, PageBreak
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
HERE = os.path.dirname(os.path.abspath(__file__))
REL = "crates/alloo-fill/tests/blind/round-33"
sys.path.insert(0, os.path.join(HERE, "../../labels"))
from check import locate, load, paragraphs, collapse
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STATS = {}
esc = lambda s: s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

# ---------------------------------------------------------------- vault papers
def row(line, c):
    return [x.strip() for x in line.strip().strip(c).split(c)]

def blocks(text):
    out, tab, kind = [], None, None
    for l in text.strip("\n").split("\n"):
        k = l[0] if l[:1] in "|!" and l[1:2] == " " else None
        if k:
            if kind == k: tab.append(row(l, k))
            else:
                tab, kind = [row(l, k)], k
                out.append((k, tab))
            continue
        kind = None
        if l.startswith("## "): out.append(("h2", l[3:]))
        elif l.startswith("# "): out.append(("h1", l[2:]))
        elif l == "<<<": out.append(("pb", ""))
        elif l.startswith("^ "): out.append(("head", l[2:]))
        elif l.startswith("_ "): out.append(("foot", l[2:]))
        elif l == "2COL": out.append(("2col", ""))
        elif l.strip(): out.append(("p", l))
    for k, t in out:
        if k in "|!":
            n = max(map(len, t))
            for r in t: r += [""] * (n - len(r))
    return out

def pdf(path, text, font):
    bs = blocks(text)
    head = next((t for k, t in bs if k == "head"), ""); foot = next((t for k, t in bs if k == "foot"), "")
    two = any(k == "2col" for k, _ in bs)
    cjk = dict(wordWrap="CJK") if font.startswith("ST") else {}
    bold = font if cjk else font + ("-Bold" if font != "Times-Roman" else "")
    if font == "Times-Roman": bold = "Times-Bold"
    st = ParagraphStyle("b", fontName=font, fontSize=9.5, leading=13, spaceAfter=5, **cjk)
    sm = ParagraphStyle("s", parent=st, fontSize=8.5, leading=11, spaceAfter=0)
    h1 = ParagraphStyle("h1", parent=st, fontName=bold, fontSize=13.5, leading=18, spaceAfter=8)
    h2 = ParagraphStyle("h2", parent=st, fontName=bold, fontSize=10.5, leading=15, spaceBefore=6)
    w, h = A4; m = 55
    width = (w - 2*m - 16)/2 if two else w - 2*m
    fl = []
    for k, t in bs:
        if k == "p": fl.append(Paragraph(esc(t), st))
        elif k == "h1": fl.append(Paragraph(esc(t), h1))
        elif k == "h2": fl.append(Paragraph(esc(t), h2))
        elif k == "pb": fl.append(PageBreak())
        elif k in "|!":
            n = len(t[0])
            lens = [max(6, min(40, max(len(r[i]) * (2 if cjk else 1) for r in t))) for i in range(n)]
            tb = Table([[Paragraph(esc(c), sm) for c in r] for r in t], colWidths=[width*l/sum(lens) for l in lens], hAlign="LEFT")
            tb.setStyle(TableStyle(([("GRID", (0,0), (-1,-1), .5, colors.black)] if k == "|" else []) + [("VALIGN", (0,0), (-1,-1), "TOP"), ("TOPPADDING", (0,0), (-1,-1), 2)]))
            fl += [tb, Spacer(1, 7)]
    def deco(c, d):
        c.setFont(font, 8)
        if head: c.drawString(m, h - 36, head)
        c.drawString(m, 30, foot); c.drawRightString(w - m, 30, str(d.page))
    frames = [Frame(m, 50, width, h-105, 0,0,0,0)] + ([Frame(m+width+16, 50, width, h-105, 0,0,0,0)] if two else [])
    BaseDocTemplate(path, pagesize=A4, invariant=1, pageTemplates=[PageTemplate(frames=frames, onPage=deco)]).build(fl)

def docx_(path, text):
    d = Document()
    for k, t in blocks(text):
        if k == "p": d.add_paragraph(t)
        elif k in ("h1", "h2"): d.add_heading(t, int(k[1]))
        elif k == "pb": d.add_page_break()
        elif k == "head": d.sections[0].header.paragraphs[0].text = t
        elif k == "foot": d.sections[0].footer.paragraphs[0].text = t
        elif k in "|!":
            tb = d.add_table(len(t), len(t[0]), style="Table Grid" if k == "|" else None)
            for i, r in enumerate(t):
                for j, c in enumerate(r): tb.cell(i, j).text = c
    d.save(path)

def conv(c):
    if re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?", c) and len(c) < 12: return float(c) if "." in c else int(c)
    return c

def vault(name, text, font="Helvetica"):
    texts = {}
    for part in re.split(r"(?m)^=== ", text)[1:]:
        path, body = part.split("\n", 1)
        path = path.strip(); full = os.path.join(HERE, "vaults", name, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        ext = path.rsplit(".", 1)[1]
        if ext == "pdf": pdf(full, body, font if not font.startswith("ST") or re.search("[\u4e00-\u9fff]", body) else "Times-Roman")
        elif ext == "docx": docx_(full, body)
        elif ext == "xlsx":
            wb = openpyxl.Workbook(); wb.remove(wb.active)
            for sh in re.split(r"(?m)^--- ", body)[1:]:
                t, rows = sh.split("\n", 1); ws = wb.create_sheet(t.strip())
                for l in rows.strip().split("\n"): ws.append([conv(c) for c in row(l, "|")])
                for col in "ABCDEF": ws.column_dimensions[col].width = 22
            wb.save(full)
        else: open(full, "w", encoding="utf-8").write(body.strip("\n") + "\n")
        texts[path] = collapse(body.replace("|", " ").replace("!", " "))
        STATS.setdefault("ext", {}).setdefault(ext, 0); STATS["ext"][ext] += 1
    return texts

# ---------------------------------------------------------------- forms
DEF = dict(d="…………………………", u="____________________", g="", e="", f="")
KIND = dict(d="label", u="label", g="label", e="cell", f="form_field", p="placeholder", i="instruction", m="merge_field", k="content_control")
SL = re.compile(r"\{([a-z])?(?::([^{}]*?))?\s*=>\s*([^{}]*)\}")

class Form:
    def __init__(s, name, vname, project, lang, texts, notes="", wide=False, font=None):
        s.d = Document(); s.slots = []; s.name, s.vault, s.project, s.lang, s.texts, s.notes = name, vname, project, lang, texts, notes
        if font: s.d.styles["Normal"].font.name = font
        s.d.styles["Normal"].font.size = Pt(10)
        sec = s.d.sections[0]; sec.left_margin = sec.right_margin = Cm(2)
        s.style = "d"; s.tstyle = "Table Grid"; s.part = None; s.n = 1
    def slot(s, kind, label, spec, **kw):
        spec = spec.strip(); r = dict(kind=kind, label=collapse(label).strip(" :：*·–-") or "?", **kw)
        if spec.startswith("?"): r.update(open=True, why=spec[1:].strip())
        else:
            m = re.fullmatch(r"(.*?) @(\S.*?) ([snf])", spec)
            if not m: raise SystemExit(f"{s.name}: bad spec {spec!r}")
            v, src, dd = m.groups()
            c = [p for p in s.texts if os.path.basename(p).startswith(src) and (p.startswith(s.project + "/") or "/" not in p)]
            if len(c) != 1: raise SystemExit(f"{s.name}: source {src!r}: {c} for {spec}")
            r["source"] = c[0]; r["distance"] = dict(s="same", n="near", f="far")[dd]
            if v.startswith("~"): r["contains"] = v[1:].split("|")
            else:
                vs = v.split("|"); r["expect"] = vs[0]
                if vs[1:]: r["any_of"] = vs[1:]
            t = s.texts[c[0]].lower()
            if v != "☒" and not any(x.lower() in t for x in (r.get("contains") or vs)): print(f"  {s.name}: {v!r} not in {c[0]}")
        s.slots.append(r); return r
    def put(s, p, st, text, label, spec, kind=None, cell=None):
        """Adds a slot to a paragraph; returns its record."""
        st = st or s.style; raw = DEF.get(st, "") if not text else text
        kind = kind or (KIND[st] if cell is None or st in "pimkf" else "cell")
        if st in "pmi" and text: label = text
        r = s.slot(kind, label, spec, p=p._p, tc=cell, st=st, doc_part=s.part or s.d.part)
        if st == "p": raw = "{{ %s }}" % text
        if st == "i": raw = "[%s]" % text
        if st == "m":
            raw = "«%s»" % text
            p._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" MERGEFIELD {text} "><w:r><w:t>{raw}</w:t></w:r></w:fldSimple>'))
        elif st == "k":
            raw = text or {"de": "Text eingeben", "fr": "Saisir le texte", "es": "Haga clic para escribir", "zh": "点击输入", "en": "Click to enter text"}[s.lang]
            e = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{esc(r["label"])[:60]}"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>{esc(raw)}</w:t></w:r></w:sdtContent></w:sdt>')
            p._p.append(e); r["el"] = e
        elif st == "f":
            s.n += 1
            for x in (f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text{s.n}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar>', '<w:instrText xml:space="preserve"> FORMTEXT </w:instrText>', '<w:fldChar w:fldCharType="separate"/>', '<w:t xml:space="preserve">     </w:t>', '<w:fldChar w:fldCharType="end"/>'):
                e = parse_xml(f'<w:r {nsdecls("w")}>{x}</w:r>'); p._p.append(e)
                if "ffData" in x: r["el"] = e[0]
            raw = ""
        elif raw: p.add_run(raw)
        r["was"] = collapse(raw); return r
    def pieces(s, p, text, kind=None, cell=None):
        pos = 0; prev = None; ms = list(SL.finditer(text)); p_fixed = []
        for m in ms:
            fix = text[pos:m.start()]; p.add_run(fix) if fix else None
            r = s.put(p, m.group(1), m.group(2), fix or "?", m.group(3), kind)
            r["pre"] = fix.replace("\t", " "); 
            if prev is not None: prev["post"] = fix
            prev = r; pos = m.end()
        if text[pos:]: p.add_run(text[pos:])
        if prev is not None: prev["post"] = text[pos:]
        return p
    def check(s, p, text):
        """[x @src s] text  or  [?why] text"""
        m = re.fullmatch(r"\[(.*?)\]\s*(.*)", text.strip()); spec, lab = m.groups()
        legacy = s.boxes == "legacy"
        r = s.slot("form_field" if legacy else "content_control", lab, spec.replace("x @", "☒ @"), p=p._p, tc=None, st="f" if legacy else "k", doc_part=s.part or s.d.part)
        if legacy:
            s.n += 1
            for x in (f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Box{s.n}"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar>', '<w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText>', '<w:fldChar w:fldCharType="separate"/>', '<w:fldChar w:fldCharType="end"/>'):
                e = parse_xml(f'<w:r {nsdecls("w")}>{x}</w:r>'); p._p.append(e)
                if "ffData" in x: r["el"] = e[0]
        else:
            e = parse_xml(f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w:alias w:val="{esc(lab)[:60]}"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>')
            p._p.append(e); r["el"] = e
        r["was"] = "☐"; p.add_run(" " + lab + "    ")
    boxes = "sdt"
    def build(s, text):
        mode, buf = None, []
        def flush():
            nonlocal buf, mode
            if mode and buf: s.table(mode, buf)
            mode, buf = None, []
        for l in text.strip("\n").split("\n"):
            m = re.match(r"(H1|H2|H3|P|L|N|CK|KV|AB|IN|SC|NC|HEAD|FOOT|COLS|STYLE|TS|BOX|PB|TITLE)( |$)(.*)", l)
            if not m:
                if l.strip(): (buf.append(l) if mode else s.pieces(s.d.add_paragraph(), l))
                else: flush()
                continue
            flush(); c, a = m.group(1), m.group(3)
            if c in ("KV", "AB", "IN", "SC"): mode = c; buf = [a] if c == "SC" else []
            elif c == "TITLE": s.d.add_heading(a, 0)
            elif c[0] == "H" and c != "HEAD": s.pieces(s.d.add_heading("", int(c[1])), a)
            elif c == "P": s.pieces(s.d.add_paragraph(), a)
            elif c == "L":
                mm = SL.search(a); s.d.add_paragraph(a[:mm.start()].strip())
                p = s.d.add_paragraph(); s.put(p, mm.group(1), mm.group(2), a[:mm.start()], mm.group(3))
            elif c == "N":
                mm = SL.search(a); h = s.d.add_paragraph(); h.add_run(a[:mm.start()].strip()).bold = True
                p = s.d.add_paragraph(); s.put(p, mm.group(1) or "g", mm.group(2), a[:mm.start()], mm.group(3), kind="narrative")
            elif c == "CK":
                lead = ""
                if not a.startswith("["): lead, a = a.split("[", 1); a = "[" + a
                p = s.d.add_paragraph(lead)
                for x in a.split(" || "): s.check(p, x)
            elif c in ("HEAD", "FOOT"):
                sec = s.d.sections[0]; o = sec.header if c == "HEAD" else sec.footer
                s.part = o.part; s.pieces(o.paragraphs[0], a); s.part = None
            elif c == "COLS":
                sec = s.d.add_section(WD_SECTION.CONTINUOUS); e = sec._sectPr.find(qn("w:cols"))
                if e is None: e = OxmlElement("w:cols"); sec._sectPr.append(e)
                e.set(qn("w:num"), a); e.set(qn("w:space"), "500")
            elif c == "STYLE": s.style = a.strip()
            elif c == "TS": s.tstyle = a.strip() or None
            elif c == "BOX": s.boxes = a.strip()
            elif c == "PB": s.d.add_page_break()
        flush(); s.finish()
    def table(s, mode, lines):
        rows = [[c.strip() for c in l.split(" || ")] for l in lines]
        n = max(map(len, rows)); k = 2 if mode == "KV" else 1
        t = s.d.add_table(0, n * k, style=s.tstyle)
        for ri, r in enumerate(rows):
            cells = t.add_row().cells
            if len(r) == 1 and not SL.search(r[0]):
                c = cells[0].merge(cells[-1]); c.paragraphs[0].add_run(r[0]).bold = True; continue
            if mode == "AB":
                below = t.add_row().cells
                if len(r) < n:
                    cells[len(r)-1].merge(cells[-1]); below[len(r)-1].merge(below[-1])
                for i, x in enumerate(r):
                    m = SL.search(x)
                    if not m: cells[i].text = x; continue
                    cells[i].text = x[:m.start()].strip()
                    s.put(below[i].paragraphs[0], m.group(1) or "e", m.group(2), x[:m.start()], m.group(3), cell=below[i]._tc)
                continue
            if mode == "KV" and len(r) < n: cells[len(r)*2-1].merge(cells[-1])
            if mode == "IN" and len(r) < n: cells[len(r)-1].merge(cells[-1])
            for i, x in enumerate(r):
                m = SL.search(x)
                if mode == "KV":
                    if not m: cells[2*i].text = x; continue
                    cells[2*i].text = x[:m.start()].strip(); v = cells[2*i+1]
                    s.put(v.paragraphs[0], m.group(1) or "e", m.group(2), x[:m.start()], m.group(3), cell=v._tc)
                elif mode == "IN":
                    if not m: cells[i].text = x
                    elif m.group(1) in ("n",):
                        cells[i].text = x[:m.start()].strip(); s.put(cells[i].add_paragraph(), "g", None, x[:m.start()], m.group(3))
                    else: s.pieces(cells[i].paragraphs[0], x)
                elif mode == "SC":
                    if not m: cells[i].text = x; continue
                    lab = f"{rows[0][i]} / {r[0] if not SL.search(r[0]) and i else ri}"
                    s.put(cells[i].paragraphs[0], m.group(1) or "e", m.group(2), lab, m.group(3), kind=None if m.group(1) in tuple("pimkf") else "table_row", cell=cells[i]._tc)
        s.d.add_paragraph()
    def finish(s):
        path = os.path.join(HERE, "templates", s.name + ".docx"); os.makedirs(os.path.dirname(path), exist_ok=True)
        s.d.save(path)
        q = lambda x: '"' + x.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        out = [f"# Round 33, written blind.\n# {s.notes}\ntemplate = {q(REL + '/templates/' + s.name + '.docx')}\nvault = {q(REL + '/vaults/' + s.vault)}\nproject = {q(s.project)}\nlanguage = {q(s.lang)}\n"]
        count = {}
        for r in s.slots:
            pn = str(r["doc_part"].partname).lstrip("/"); root = r["doc_part"].element; find = dict(part=pn)
            if r.get("el") is not None:
                if r["st"] == "k":
                    find["control"] = list(root.iter(W+"sdt")).index(r["el"]); at = f"content control {find['control']+1}"
                else:
                    find["form_field"] = [e for e in root.iter(W+"fldChar") if e.find(W+"ffData") is not None].index(r["el"]); at = f"form field {find['form_field']+1}"
            elif r["tc"] is not None:
                tr = r["tc"].getparent(); tb = tr.getparent()
                find.update(table=list(root.iter(W+"tbl")).index(tb), row=tb.findall(W+"tr").index(tr), col=tr.findall(W+"tc").index(r["tc"]))
                at = f"table {find['table']+1} row {find['row']+1} column {find['col']+1}"
            else:
                ps = list(root.iter(W+"p")); i = ps.index(r["p"]); tx = paragraphs(load(path, pn)); full = "\n" + "\n".join(tx) + "\n"
                start = 1 + sum(len(t) + 1 for t in tx[:i]); pre = collapse(r.get("pre", ""))
                first = tx[i].startswith(pre) and r["p"] is not None and next(o for o in s.slots if o["p"] is r["p"] and o["tc"] is None) is r
                if pre and len(pre) < 8 and not first: pre = re.sub(r"\s+", " ", r["pre"])
                elif pre and first and full.find(pre) < start: pre = "\n" + pre; start -= 1
                if pre:
                    # position: past earlier slots of the same paragraph
                    off = 0
                    for o in s.slots:
                        if o is r: break
                        if o["p"] is r["p"] and o["tc"] is None:
                            a = collapse(o.get("pre", "")); off = tx[i].find(a, off) + len(a)
                    apos = full.find(pre, start + off); find["after"] = pre
                else:
                    j = i - 1
                    find["after"] = tx[j][-60:] + "\n"; apos = start - len(find["after"])
                    assert tx[j], (s.name, r["label"])
                nth = 0; p0 = 0
                while True:
                    x = full.find(find["after"], p0)
                    if x == apos or x < 0: break
                    nth += 1; p0 = x + len(find["after"])
                if nth: find["nth"] = nth
                post = collapse(r.get("post", ""))
                if post and len(post) < 8 and r["was"] and any(o is not r and o["p"] is r["p"] for o in s.slots[s.slots.index(r)+1:]): post = re.sub(r"\s+", " ", r["post"])
                if post: find["before"] = post
                elif r["kind"] == "narrative" and i + 1 < len(tx) and tx[i+1]: find["before"] = "\n" + tx[i+1]
                at = "after " + collapse(find["after"])
            there = locate(path, find)
            if there != r["was"]: print(f"  {s.name}: {r['label']}: {there!r} != {r['was']!r} {find}")
            key = (r["kind"], r["label"]); nthl = count.get(key, 0); count[key] = nthl + 1
            fs = ", ".join(f"{k} = {q(v) if isinstance(v, str) else v}" for k, v in find.items())
            o = f"\n[[slot]]\nkind = {q(r['kind'])}\nlabel = {q(r['label'])}\nnth = {nthl}\nat = {q(at)}\nfind = {{ {fs} }}\nwas = {q(r['was'])}\n"
            if r.get("open"): o += f"open = true\nwhy = {q(r['why'])}\n"
            else:
                if "contains" in r: o += "contains = [" + ", ".join(map(q, r["contains"])) + "]\n"
                else:
                    o += f"expect = {q(r['expect'])}\n"
                    if "any_of" in r: o += "any_of = [" + ", ".join(map(q, r["any_of"])) + "]\n"
                o += f"source = {q(r['source'])}\ndistance = {q(r['distance'])}\n"
            out.append(o)
        open(os.path.join(HERE, s.name + ".toml"), "w", encoding="utf-8").write("".join(out))
        op = sum(1 for r in s.slots if r.get("open")); ds = [sum(1 for r in s.slots if r.get("distance") == x) for x in ("same", "near", "far")]
        print(f"{s.name}: {len(s.slots)} slots, {op} open, {ds}"); STATS.setdefault("forms", []).append((len(s.slots), op, *ds))
