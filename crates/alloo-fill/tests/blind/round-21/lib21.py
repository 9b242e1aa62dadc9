import os, re, io, json, csv, zipfile, subprocess, datetime, sys, copy
from pathlib import Path
from email.message import EmailMessage
import docx, openpyxl
from docx.shared import Pt, Cm
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from reportlab import rl_config
rl_config.invariant = 1
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
HERE = Path(__file__).resolve().parent
REL = "crates/alloo-fill/tests/blind/round-21"
sys.path.insert(0, str(HERE.parent.parent / "labels"))
sys.dont_write_bytecode = True
import check
STATS = {"slots": 0, "open": 0, "same": 0, "near": 0, "far": 0}
BAD = []

def rezip(path):
    src = zipfile.ZipFile(path); items = [(i.filename, src.read(i.filename)) for i in src.infolist()]; src.close()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in items:
            if name == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2025-01-07T08:00:00Z", data)
            zi = zipfile.ZipInfo(name, (2025, 1, 7, 8, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, data)

class Vault:
    def __init__(s, name, lang): s.dir = HERE / "vaults" / name; s.name = name; s.lang = lang; s.cache = {}
    def put(s, path, content, head="", foot=""):
        p = s.dir / path; p.parent.mkdir(parents=True, exist_ok=True); ext = p.suffix
        if ext == ".md": p.write_text(content.strip() + "\n", encoding="utf-8")
        elif ext == ".csv":
            with open(p, "w", newline="", encoding="utf-8") as f:
                csv.writer(f, delimiter="," if s.lang in ("en", "zh") else ";").writerows(content)
        elif ext == ".xlsx":
            wb = openpyxl.Workbook(); wb.remove(wb.active)
            if isinstance(content, list): content = {"Sheet1": content}
            for k, rows in content.items():
                ws = wb.create_sheet(k)
                for r in rows: ws.append(r)
                for i in range(1, 12): ws.column_dimensions[chr(64 + i)].width = 20
            wb.save(p); rezip(p)
        elif ext == ".eml":
            fr, to, date, subj, body = content; m = EmailMessage()
            m["From"] = fr; m["To"] = to; m["Date"] = date; m["Subject"] = subj
            m["Message-ID"] = "<%s@mail.example>" % re.sub(r"[^A-Za-z0-9]", "", p.stem)
            m.set_content(body.strip() + "\n", cte="8bit" if s.lang != "en" else None); p.write_bytes(m.as_bytes())
        elif ext == ".docx":
            d = docx.Document()
            if head: d.sections[0].header.paragraphs[0].text = head
            if foot: d.sections[0].footer.paragraphs[0].text = foot
            for b in content:
                if isinstance(b, str):
                    if b.startswith("# "): d.add_heading(b[2:], 1)
                    elif b.startswith("- "): d.add_paragraph(b[2:], style="List Bullet")
                    else: d.add_paragraph(b)
                else:
                    rows = b[1] if isinstance(b, tuple) else b
                    t = d.add_table(0, max(map(len, rows)))
                    if not isinstance(b, tuple): t.style = "Table Grid"
                    for r in rows:
                        cs = t.add_row().cells
                        for i, x in enumerate(r): cs[i].text = str(x)
            d.save(p); rezip(p)
        elif ext == ".pdf":
            font = "STSong-Light" if s.lang == "zh" else "Helvetica"; bold = font if s.lang == "zh" else "Helvetica-Bold"
            st = ParagraphStyle("b", fontName=font, fontSize=9, leading=12, wordWrap="CJK" if s.lang == "zh" else None)
            h = ParagraphStyle("h", parent=st, fontName=bold, fontSize=12, leading=16, spaceBefore=6)
            def deco(c, d_):
                c.setFont(font, 7); c.drawString(50, A4[1] - 30, head); c.drawRightString(A4[0] - 50, 25, "%s   %d" % (foot, d_.page))
            esc = lambda x: str(x).replace("&", "&amp;").replace("<", "&lt;")
            fl = []
            for b in content:
                if isinstance(b, str): fl.append(Paragraph(esc(b[2:] if b.startswith("# ") else b), h if b.startswith("# ") else st)); fl.append(Spacer(1, 4))
                else:
                    rows = b[1] if isinstance(b, tuple) else b; n = max(map(len, rows))
                    w = [495 / n] * n
                    if n == 2: w = [165, 330]
                    t = Table([[Paragraph(esc(x), st) for x in list(r) + [""] * (n - len(r))] for r in rows], colWidths=w)
                    t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")] + ([] if isinstance(b, tuple) else [("GRID", (0, 0), (-1, -1), .4, colors.grey)])))
                    fl += [t, Spacer(1, 8)]
            SimpleDocTemplate(str(p), pagesize=A4, topMargin=50, bottomMargin=45, leftMargin=50, rightMargin=50, title=p.stem, author="").build(fl, onFirstPage=deco, onLaterPages=deco)
        else: raise ValueError(ext)
    def text(s, path):
        if path in s.cache: return s.cache[path]
        p = s.dir / path
        if p.suffix in (".md", ".csv"): t = p.read_text(encoding="utf-8")
        elif p.suffix == ".eml":
            import email, email.policy
            m = email.message_from_bytes(p.read_bytes(), policy=email.policy.default); t = " ".join("%s: %s" % i for i in m.items()) + " " + m.get_content()
        elif p.suffix == ".xlsx":
            wb = openpyxl.load_workbook(p); t = "\n".join(" ".join("" if x is None else (x.strftime("%Y-%m-%d") if hasattr(x, "strftime") else str(x)) for x in r) for ws in wb for r in ws.iter_rows(values_only=True))
        elif p.suffix == ".docx":
            t = "\n".join("\n".join(check.paragraphs(check.load(p, n))) for n in zipfile.ZipFile(p).namelist() if re.match(r"word/(document|header\d|footer\d)\.xml", n))
        else:
            t = "".join(subprocess.run(["pdftotext"] + a + [str(p), "-"], capture_output=True, text=True).stdout for a in ([], ["-layout"], ["-raw"]))
        s.cache[path] = t; return t

NORM = str.maketrans("“”‘’–—\u00a0\u202f", "\"\"''--  ")
def norm(x, lang):
    x = check.collapse(str(x).translate(NORM)).lower()
    return x.replace(" ", "") if lang == "zh" else x

MON = {"en": "January February March April May June July August September October November December", "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
 "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"}
def D(lang, iso):
    """all spellings of a date"""
    y, m, d = map(int, iso.split("-")); out = [iso]
    if lang == "zh": return [f"{y}年{m}月{d}日", iso, f"{y}年{m:02}月{d:02}日", f"{y}.{m}.{d}", f"{y}/{m}/{d}", f"{y}.{m:02}.{d:02}", f"{y}/{m:02}/{d:02}"]
    M = MON[lang].split()[m - 1]
    if lang == "us": pass
    num = [f"{d:02}{s}{m:02}{s}{y}" for s in "/.-"] + [f"{d}{s}{m}{s}{y}" for s in "/.-"] + [f"{d:02}{s}{m:02}{s}{y%100:02}" for s in "/."]
    if lang == "en": lng = [f"{d} {M} {y}", f"{d:02} {M} {y}", f"{d} {M[:3]} {y}", f"{d:02} {M[:3]} {y}", f"{M} {d}, {y}", f"{M[:3]} {d}, {y}"] + [f"{m:02}/{d:02}/{y}", f"{m}/{d}/{y}"]
    elif lang == "de": lng = [f"{d}. {M} {y}", f"{d:02}. {M} {y}"]
    elif lang == "fr": lng = [f"{d} {M} {y}", f"{d:02} {M} {y}"] + ([f"1er {M} {y}"] if d == 1 else [])
    else: lng = [f"{d} de {M} de {y}", f"{d:02} de {M} de {y}", f"{d} de {M} del {y}", f"{d:02} de {M} del {y}"]
    return lng + out + num

class Slot:
    def __init__(s, mode, exp=None, src=None, dist=None, why=None, was=None, proof=None, ctl=None, drop=None, ff=False, mf=None, kind=None, label=None):
        s.__dict__.update(mode=mode, exp=exp, src=src, dist={"s": "same", "n": "near", "f": "far", None: None}[dist], why=why, was=was, proof=proof, ctl=ctl, drop=drop, ff=ff, mf=mf, kind=kind, label=label)
def v(exp, src, dist, *any_, **k):
    exps = list(exp) if isinstance(exp, list) else [exp]
    return Slot("v", exps + list(any_), src, dist, **k)
def c(phr, src, dist, **k): return Slot("c", phr if isinstance(phr, list) else [phr], src, dist, **k)
def o(why, **k): return Slot("o", why=why, **k)
def n(**k): return Slot("n", **k)
def ck(src, dist, proof, **k): return Slot("v", ["☒"], src, dist, proof=proof, ctl="check", **k)
def oc(why, **k): return Slot("o", why=why, ctl="check", **k)

class Form:
    def __init__(s, name, lang, vault, project, comment, title, blank="__________", sub=None, font=None):
        s.d = docx.Document(); s.name = name; s.lang = lang; s.v = vault; s.project = project; s.comment = comment; s.slots = []; s.blank = blank; s.toks = []
        sec = s.d.sections[0]; sec.left_margin = sec.right_margin = Cm(2); sec.top_margin = sec.bottom_margin = Cm(1.8)
        st = s.d.styles["Normal"]; st.font.size = Pt(9.5); st.font.name = font or "Arial"
        if lang == "zh": st.element.rPr.rFonts.set(qn("w:eastAsia"), "SimSun")
        if title: 
            p = s.d.add_paragraph(); r = p.add_run(title); r.bold = True; r.font.size = Pt(14)
        if sub: s.d.add_paragraph(sub)
    def h(s, t): p = s.d.add_paragraph(); p.add_run(t).bold = True
    def t(s, t): s.d.add_paragraph(t)
    def _inline(s, p, parts, part="word/document.xml", where=""):
        parts = [parts] if not isinstance(parts, (list, tuple)) else list(parts)
        for i, x in enumerate(parts):
            if isinstance(x, str): p.add_run(x); continue
            prev = next((y for y in reversed(parts[:i]) if isinstance(y, str) and y.strip()), "")
            nxt = parts[i + 1] if i + 1 < len(parts) and isinstance(parts[i + 1], str) else None
            if not x.label: x.label = (nxt if x.ctl == "check" and nxt else prev).strip(" :：.…,;()-/\n") or where
            x.at = where or f"paragraph «{x.label}»"; x.part = part
            if x.ctl:
                was = "☐" if x.ctl == "check" else (x.was or "Click to enter text")
                pr = {"check": '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>',
                      "text": '<w:showingPlcHdr/><w:text/>', "drop": '<w:showingPlcHdr/><w:dropDownList>' + "".join(f'<w:listItem w:displayText="{e}" w:value="{e}"/>' for e in (x.drop or [])) + '</w:dropDownList>'}[x.ctl]
                alias = "" if x.ctl == "check" else f'<w:alias w:val="{x.label}"/>'
                x.el = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr>{alias}<w:id w:val="{2100000 + len(s.slots)}"/>{pr}</w:sdtPr><w:sdtContent><w:r><w:t>{was}</w:t></w:r></w:sdtContent></w:sdt>')
                p._p.append(x.el); x.was = was; x.find = "ctl"; x.kind = x.kind or "content_control"
            elif x.ff:
                x.was = x.was or "     "
                for tag in ("begin", "sep", "end"):
                    r = p.add_run()._r
                    if tag == "begin": r.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="begin"><w:ffData><w:name w:val="Text{len(s.slots)+1}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar>')); r2 = p.add_run()._r; r2.append(parse_xml(f'<w:instrText {nsdecls("w")} xml:space="preserve"> FORMTEXT </w:instrText>')); x.el = r.find(qn("w:fldChar"))
                    elif tag == "sep": r.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="separate"/>')); p.add_run("\u2002\u2002\u2002\u2002\u2002")
                    else: r.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="end"/>'))
                x.was = ""; x.find = "ff"; x.kind = x.kind or "form_field"
            else:
                if x.mf:
                    x.was = f"«{x.mf}»"; fs = parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" MERGEFIELD {x.mf} "><w:r><w:t>@@{len(s.slots)}@@</w:t></w:r></w:fldSimple>'); p._p.append(fs); x.tok = fs[0][0]; x.kind = "merge_field"
                else:
                    x.was = s.blank if x.was is None else x.was; r = p.add_run(f"@@{len(s.slots)}@@"); x.tok = r._r.find(qn("w:t"))
                    x.kind = x.kind or ("placeholder" if x.was[:1] in "[{«<" else "label")
                x.after = check.collapse(prev); x.before = check.collapse(nxt) if nxt and nxt.strip() else None; x.find = "anc"
            s.slots.append(x)
    def p(s, *parts): s._inline(s.d.add_paragraph(), parts)
    def head(s, *parts): s._inline(s.d.sections[0].header.paragraphs[0], parts, "word/header1.xml", "page header")
    def foot(s, *parts): s._inline(s.d.sections[0].footer.paragraphs[0], parts, "word/footer1.xml", "page footer")
    def grid(s, rows, heads=None, kind="cell", widths=None):
        ncol = max(map(len, ([heads] if heads else []) + rows)); t = s.d.add_table(0, ncol); t.style = "Table Grid"
        allrows = ([heads] if heads else []) + rows
        for ri, r in enumerate(allrows):
            row = t.add_row(); cells = list(row.cells)
            if len(r) < ncol: cells[len(r) - 1].merge(cells[-1])
            lab = ""
            for ci, x in enumerate(r):
                cell = cells[ci]
                if isinstance(x, str):
                    cell.text = x
                    if heads and ri == 0 or (not heads and ci % 2 == 0):
                        for q in cell.paragraphs:
                            for rr in q.runs: rr.bold = True
                    if x.strip(): lab = x
                elif isinstance(x, tuple): s._inline(cell.paragraphs[0], x)
                else:
                    if not x.label: x.label = (heads[ci] if heads else lab).strip(" :：.…")
                    if x.ctl or x.ff: s._inline(cell.paragraphs[0], [x], where=f"row {ri+1}, «{x.label}»")
                    else:
                        x.part = "word/document.xml"; x.find = "cell"; x.el = t._tbl; x.rc = (ri, ci); x.was = x.was or ""; cell.text = x.was
                        x.kind = x.kind or ("narrative" if x.mode == "c" and not heads else kind); x.at = f"row {ri+1} column {ci+1}"; s.slots.append(x)
        s.d.add_paragraph()
    def sched(s, heads, rows): s.grid(rows, heads, "table_row")
    def box(s, title, slot): s.grid([[title], [slot]]) if False else s._box(title, slot)
    def _box(s, title, x):
        s.h(title); t = s.d.add_table(1, 1); t.style = "Table Grid"; x.label = x.label or title.strip(" :："); x.part = "word/document.xml"; x.find = "cell"; x.el = t._tbl; x.rc = (0, 0); x.was = ""; x.kind = "narrative"; x.at = "box below «%s»" % x.label
        t.rows[0].height = Cm(2.2); s.slots.append(x); s.d.add_paragraph()
    def save(s):
        path = HERE / "templates" / (s.name + ".docx"); path.parent.mkdir(exist_ok=True)
        body = s.d.element
        parts = {"word/document.xml": body}
        for nm, get in (("word/header1.xml", "header"), ("word/footer1.xml", "footer")):
            f = getattr(s.d.sections[0], get)
            if not f.is_linked_to_previous: parts[nm] = f._element
        texts = {k: "\n" + "\n".join(check.paragraphs(e)) + "\n" for k, e in parts.items()}
        full = dict(texts)
        for x in s.slots:
            if x.find == "anc": x.tok.text = x.was
        for k in texts: full[k] = re.sub(r"@@(\d+)@@", lambda m: s.slots[int(m[1])].was, texts[k])
        tables = list(body.iter(qn("w:tbl"))); sdts = list(body.iter(qn("w:sdt"))); ffs = [e for e in body.iter(qn("w:fldChar")) if e.find(qn("w:ffData")) is not None]
        s.d.save(path); rezip(path)
        out = ["# Round 21, written blind.", "# " + s.comment, f'template = "{REL}/templates/{s.name}.docx"', f'vault = "{REL}/vaults/{s.v.name}"', f'project = {json.dumps(s.project, ensure_ascii=False)}', f'language = "{s.lang}"', ""]
        J = lambda z: json.dumps(z, ensure_ascii=False); seen = {}
        for i, x in enumerate(s.slots):
            nth = seen.get((x.kind, x.label), 0); seen[(x.kind, x.label)] = nth + 1
            if x.mode == "n": continue
            if x.find == "cell": f = {"part": x.part, "table": [k for k, e in enumerate(tables) if e is x.el][0], "row": x.rc[0], "col": x.rc[1]}
            elif x.find == "ctl": f = {"part": x.part, "control": [k for k, e in enumerate(sdts) if e is x.el][0]}
            elif x.find == "ff": f = {"part": x.part, "form_field": [k for k, e in enumerate(ffs) if e is x.el][0]}
            else:
                tx = texts[x.part]; pos = tx.index(f"@@{i}@@"); real = re.sub(r"@@(\d+)@@", lambda m: s.slots[int(m[1])].was, tx[:pos])
                k = real.rstrip(" ").count(x.after) - 1
                if not x.after or k < 0: BAD.append(f"{s.name}: anchor {x.after!r}"); continue
                f = {"part": x.part, "after": x.after}
                if x.before: f["before"] = x.before
                if k: f["nth"] = k
            was = check.locate(str(path), f)
            if was != check.collapse(x.was): BAD.append(f"{s.name}: {x.label}: {was!r} for {x.was!r} at {f}")
            out += ["[[slot]]", f"kind = {J(x.kind)}", f"label = {J(x.label)}", f"nth = {nth}", f"at = {J(x.at)}", "find = { " + ", ".join(f"{a} = {J(b)}" for a, b in f.items()) + " }", f"was = {J(was)}"]
            STATS["slots"] += 1
            if x.mode == "o": out += ["open = true", f"why = {J(x.why)}"]; STATS["open"] += 1
            else:
                src = x.src if "/" in x.src or x.src.startswith("@") else s.project + "/" + x.src
                src = src.lstrip("@")
                try: body_ = norm(s.v.text(src), s.lang)
                except Exception as e: BAD.append(f"{s.name}: {src}: {e}"); continue
                if not any(norm(q, s.lang) in body_ for q in ([x.proof] if x.proof else x.exp)): BAD.append(f"{s.name}: {x.label}: {x.proof or x.exp} not in {src}")
                if x.mode == "v":
                    out.append(f"expect = {J(x.exp[0])}")
                    rest = [q for q in dict.fromkeys(x.exp[1:]) if q != x.exp[0]]
                    if rest: out.append(f"any_of = {J(rest)}")
                else: out.append(f"contains = {J(x.exp)}")
                out += [f"source = {J(src)}", f"distance = {J(x.dist)}"]; STATS[x.dist] += 1
            out.append("")
        (HERE / (s.name + ".toml")).write_text("\n".join(out), encoding="utf-8")
        print(s.name, sum(x.mode != "n" for x in s.slots), "labelled of", len(s.slots))
