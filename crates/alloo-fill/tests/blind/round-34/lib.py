import os, sys, re, copy, zipfile, csv, io
HERE = os.path.dirname(os.path.abspath(__file__))
REL = "crates/alloo-fill/tests/blind/round-34"
sys.path.insert(0, os.path.join(HERE, "..", "..", "labels"))
import check
from docx import Document
from docx.shared import Pt, Cm
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import qn, nsdecls
from docx.enum.section import WD_ORIENT
import openpyxl
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, Table, TableStyle, PageBreak
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
MON = {"en": "January February March April May June July August September October November December".split(),
       "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
       "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
       "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()}

class D:
    def __init__(s, iso): s.iso = iso
    def forms(s, lang):
        y, m, d = s.iso.split("-"); Y, Mi, d2 = y, int(m), int(d)
        if lang == "zh":
            return [f"{y}年{Mi}月{d2}日", f"{y}年{m}月{d}日", s.iso, f"{y}.{m}.{d}", f"{y}.{Mi}.{d2}", f"{y}/{Mi}/{d2}", f"{y}/{m}/{d}"]
        n = MON[lang][Mi - 1]
        base = [f"{d}.{m}.{y}", f"{d}/{m}/{y}", f"{d}-{m}-{y}", s.iso, f"{d2}.{Mi}.{y}", f"{d2}/{Mi}/{y}"]
        if lang == "en":
            suf = "th" if 11 <= d2 <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(d2 % 10, "th")
            return [f"{d2} {n} {y}", f"{d} {n} {y}", f"{d2} {n[:3]} {y}", f"{d} {n[:3]} {y}", f"{d2}{suf} {n} {y}"] + base
        if lang == "de": return base[:1] + [f"{d2}. {n} {y}", f"{d}. {n} {y}", f"{d}.{m}.{y[2:]}"] + base[1:]
        if lang == "fr": return [f"{d2} {n} {y}", f"{d} {n} {y}"] + ([f"1er {n} {y}"] if d2 == 1 else []) + base
        return [f"{d2} de {n} de {y}", f"{d} de {n} de {y}", f"{d2} de {n} del {y}", f"{d2} {n} {y}"] + base

class M:
    """money / number"""
    def __init__(s, x, dec=2): s.x, s.dec = x, dec
    def forms(s, lang):
        f = f"{s.x:,.{s.dec}f}"; plain = f"{s.x:.{s.dec}f}"; out = []
        sw = lambda t, a, b: t.replace(",", "\0").replace(".", b).replace("\0", a)
        whole = s.x == int(s.x)
        i = f"{int(s.x):,}" if whole else None
        if lang in ("en", "es", "zh"):
            out = [f, plain] + ([i, str(int(s.x))] if whole else []) + [f.replace(",", " ")]
            if lang == "zh" and s.x % 10000 == 0: out.append(f"{int(s.x//10000)}万元")
        elif lang == "de":
            out = [sw(f, ".", ","), plain.replace(".", ",")] + ([sw(i, ".", ","), str(int(s.x)), sw(i, ".", ",") + ",-"] if whole else []) + [sw(f, " ", ",")]
        else:
            out = [sw(f, " ", ","), sw(f, ".", ","), plain.replace(".", ",")] + ([sw(i, " ", ","), sw(i, ".", ","), str(int(s.x))] if whole else [])
        return list(dict.fromkeys(out))

class U:
    def __init__(s, n, *units): s.n, s.u = n, units
    def forms(s, lang):
        out = []
        ns = [s.n]
        for n in ns:
            for u in s.u: out += [f"{n} {u}", f"{n}{u}"]
        return out + [s.n]

class S:
    def __init__(s, **k): s.__dict__.update(dict(expect=None, src=None, dist=None, any=(), cont=None, why=None, l=None, d=None, kind=None, none=False)); s.__dict__.update(k)
# labels that carry the very words of the document (looked at again after writing)
SAME = {("abnahmeprotokoll-sprinkler", "Datum der Messung"), ("brandschutz-erklaerung-klinik", "Katasterangabe (Flur)"), ("brandschutz-erklaerung-klinik", "Deckung Personenschäden (€)"),
    ("brandschutz-erklaerung-klinik", "5.1 Abweichung und Kompensation"), ("cedula-avance-mezquite", "Muros"), ("cedula-avance-mezquite", "Avance global dictaminado"), ("commissioning-certificate-olkeri", "Result"),
    ("commissioning-certificate-olkeri", "Date"), ("fiche-betonnage-ndiare", "Chef de mission"), ("fiche-betonnage-ndiare", "Directeur général du maître d'ouvrage"), ("fiche-betonnage-ndiare", "N° NINEA entreprise"),
    ("monthly-return-kamwangi", "% done"), ("monthly-return-kamwangi", "Variation orders: VO 1"), ("principal-contractor-report-brecan", "Possession"), ("pv-reception-provisoire-n647", "Conducteur"), ("pv-reception-provisoire-n647", "N° du rapport"),
    ("地连墙隐蔽验收记录", "施工班组长"), ("地连墙隐蔽验收记录", "施工图号"), ("预制构件进场报验表", "抗震设防"), ("预制构件进场报验表", "驻厂监造")}
DD = {"s": "same", "n": "near", "f": "far"}
def X(e, src, dist, *any, l=None, d=None, kind=None): return S(expect=e, src=src, dist=dist, any=any, l=l, d=d, kind=kind)
def C(cont, src, dist, l=None, d=None, kind=None): return S(cont=[cont] if isinstance(cont, str) else cont, src=src, dist=dist, l=l, d=d, kind=kind)
def O(why, l=None, d=None, kind=None): return S(why=why, l=l, d=d, kind=kind)
def N(d=None): return S(none=True, d=d)

def q(s): return '"' + s.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'
def esc(s): return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

class Form:
    def __init__(s, name, vault, project, lang, note="", font=None, size=10, landscape=False, cols=1, header=None, footer=None):
        s.name, s.vault, s.project, s.lang, s.note = name, vault, project, lang, note
        s.doc = Document(); s.slots = []
        st = s.doc.styles["Normal"]; st.font.size = Pt(size); st.paragraph_format.space_after = Pt(4)
        font = font or ("SimSun" if lang == "zh" else "Arial"); st.font.name = font
        st.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)
        sec = s.doc.sections[0]; sec.page_width, sec.page_height = Cm(21), Cm(29.7)
        if landscape: sec.orientation = WD_ORIENT.LANDSCAPE; sec.page_width, sec.page_height = Cm(29.7), Cm(21)
        for m in ("left_margin", "right_margin", "top_margin", "bottom_margin"): setattr(sec, m, Cm(2))
        if cols > 1: s.cols(cols)
        if header: s._line(sec.header.paragraphs[0], header)
        if footer: s._line(sec.footer.paragraphs[0], footer)
        s.bm = 0
    def cols(s, n):
        c = s.doc.sections[-1]._sectPr.find(qn("w:cols"))
        if c is None: c = OxmlElement("w:cols"); s.doc.sections[-1]._sectPr.append(c)
        c.set(qn("w:num"), str(n)); c.set(qn("w:space"), "500")
    def section(s, n=1):
        from docx.enum.section import WD_SECTION
        s.doc.add_section(WD_SECTION.CONTINUOUS); s.cols(n)
    def h(s, t, lvl=1):
        p = s.doc.add_heading(t, lvl)
        for r in p.runs:
            rf = r._r.get_or_add_rPr().get_or_add_rFonts()
            if s.lang == "zh": rf.set(qn("w:eastAsia"), "SimHei")
        return p
    def p(s, t, bold=False):
        p = s.doc.add_paragraph(); p.add_run(t).bold = bold; return p
    def pb(s): s.doc.add_page_break()
    # ---- pieces
    def _put(s, p, slot):
        """append the display of a slot to paragraph p; returns locator"""
        d = slot.d
        if d is None: d = "under"
        if d in ("dots", "under", "gap", "box"):
            t = {"dots": "." * 24, "under": "_" * 18, "gap": "\t\t", "box": "☐"}[d]
            if s.lang == "zh" and d == "dots": t = "…………"
            p.add_run(t); return ("label", None)
        if d.startswith("="): p.add_run(d[1:]); return ("label", None)
        if d.startswith("{{"): p.add_run(d); return ("placeholder", None)
        if d.startswith("[") or d.startswith("【") or d.startswith("<"): p.add_run(d).italic = True; return ("instruction", None)
        if d.startswith("mf:"):
            n = d[3:]
            for x in (f'<w:r {NS}><w:fldChar w:fldCharType="begin"/></w:r>', f'<w:r {NS}><w:instrText xml:space="preserve"> MERGEFIELD {n} \\* MERGEFORMAT </w:instrText></w:r>',
                      f'<w:r {NS}><w:fldChar w:fldCharType="separate"/></w:r>', f'<w:r {NS}><w:t>«{n}»</w:t></w:r>', f'<w:r {NS}><w:fldChar w:fldCharType="end"/></w:r>'):
                p._p.append(parse_xml(x))
            return ("merge_field", None)
        if d.startswith("cc:"):
            e = parse_xml(f'<w:sdt {NS}><w:sdtPr><w:alias w:val="{esc(slot.l or "")}"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:color w:val="808080"/></w:rPr><w:t xml:space="preserve">{esc(d[3:])}</w:t></w:r></w:sdtContent></w:sdt>')
            p._p.append(e); return ("content_control", ("control", e))
        if d == "cb":
            e = parse_xml(f'<w:sdt {NS}><w:sdtPr><w:alias w:val="{esc(slot.l or "")}"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>')
            p._p.append(e); return ("content_control", ("control", e))
        if d in ("ff", "fc") or d.startswith("dd:"):
            s.bm += 1
            if d == "ff": inner, code = '<w:textInput/>', "FORMTEXT"
            elif d == "fc": inner, code = '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>', "FORMCHECKBOX"
            else: inner, code = "<w:ddList>" + "".join(f'<w:listEntry w:val="{esc(x)}"/>' for x in d[3:].split("/")) + "</w:ddList>", "FORMDROPDOWN"
            ffd = f'<w:ffData><w:name w:val="Feld{s.bm}"/><w:enabled/><w:calcOnExit w:val="0"/>{inner}</w:ffData>'
            xs = [f'<w:r {NS}><w:fldChar w:fldCharType="begin">{ffd}</w:fldChar></w:r>', f'<w:r {NS}><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>']
            if d == "ff": xs += [f'<w:r {NS}><w:fldChar w:fldCharType="separate"/></w:r>', f'<w:r {NS}><w:t>\u2002\u2002\u2002\u2002\u2002</w:t></w:r>']
            xs.append(f'<w:r {NS}><w:fldChar w:fldCharType="end"/></w:r>')
            es = [parse_xml(x) for x in xs]
            for e in es: p._p.append(e)
            return ("form_field", ("ff", es[0].find(qn("w:fldChar"))))
        if d == "": return ("label", None)
        p.add_run(d); return ("label", None)
    def _line(s, p, parts):
        parts = list(parts)
        for i, x in enumerate(parts):
            if isinstance(x, str): p.add_run(x); continue
            prev = parts[i - 1] if i and isinstance(parts[i - 1], str) else ""
            nxt = parts[i + 1] if i + 1 < len(parts) and isinstance(parts[i + 1], str) else ""
            if x.l is None: x.l = re.split(r"\s{2,}|\t", prev.strip())[-1].strip(" :：;；,，.。—").lstrip(") ")[-60:].strip() or "?"
            kind, loc = s._put(p, x)
            if loc is None: loc = ("text", p._p, prev, nxt, [y for y in parts[:i] if isinstance(y, str)], parts[i + 1:])
            s.slots.append((x, x.kind or kind, loc))
        return p
    def line(s, *parts): return s._line(s.doc.add_paragraph(), parts)
    def above(s, label, slot, kind=None):
        """label in its own paragraph, blank below"""
        s.p(label); slot.l = slot.l or label; slot.d = "" if slot.d is None else slot.d
        p = s.doc.add_paragraph()
        k, loc = s._put(p, slot)
        if k == "label" and kind: k = kind
        s.slots.append((slot, slot.kind or k, loc or ("below", p._p)))
    def narr(s, label, slot, d="", head=None):
        if head: s.h(label, head)
        else: s.p(label, True)
        slot.l = slot.l or label; slot.d = slot.d if slot.d is not None else d
        p = s.doc.add_paragraph(); k, loc = s._put(p, slot)
        s.slots.append((slot, slot.kind or "narrative", loc or ("below", p._p)))
    def _cell(s, cell, x, label, kind):
        p = cell.paragraphs[0]
        if isinstance(x, str): p.add_run(x); return
        if isinstance(x, list): s._line(p, x); return
        if x.l is None: x.l = label
        if x.d is None: x.d = ""
        k, loc = s._put(p, x)
        if k == "label": k = kind
        s.slots.append((x, x.kind or k, loc or ("cell", cell._tc)))
    def grid(s, rows, ncol, kind="cell", header=None, widths=None, into=None):
        t = (into or s.doc).add_table(rows=0, cols=ncol); t.style = "Table Grid"
        if header:
            cs = t.add_row().cells
            for c, h in zip(cs, header): c.paragraphs[0].add_run(h).bold = True
        for ri, row in enumerate(rows):
            r = t.add_row(); col = 0; last = ""
            for x in row:
                span = 1
                if isinstance(x, tuple): x, span = x
                cell = r.cells[col]
                if span > 1: cell = cell.merge(r.cells[col + span - 1])
                label = (header[col] if header else last)
                s._cell(cell, x, label, kind)
                if isinstance(x, str) and x.strip(): last = x.strip(" :：")
                col += span
        if not into: s.doc.add_paragraph()
        return t
    def kv(s, rows, ncol=2): return s.grid(rows, ncol)
    def sched(s, header, rows): return s.grid(rows, len(header), "table_row", header)
    # ---- save + labels
    def save(s):
        rel = f"{REL}/templates/{s.name}.docx"; path = os.path.join(HERE, "templates", s.name + ".docx")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        s.doc.core_properties.author = ""; s.doc.core_properties.title = ""
        s.doc.save(path)
        vdir = os.path.join(HERE, "vaults", s.vault)
        out = [f"# Round 34, written blind." + (f"\n# {s.note}" if s.note else ""), f'template = {q(rel)}', f'vault = {q(REL + "/vaults/" + s.vault)}']
        if s.project: out.append(f"project = {q(s.project)}")
        out += [f'language = "{s.lang}"', ""]
        body = s.doc.element
        tbls = list(body.iter(W + "tbl")); sdts = list(body.iter(W + "sdt"))
        ffs = [e for e in body.iter(W + "fldChar") if e.find(W + "ffData") is not None]
        parts = {"word/document.xml": body}
        for k in ("header", "footer"): 
            h = getattr(s.doc.sections[0], k)
            if not h.is_linked_to_previous: parts[h.part.partname.lstrip("/")] = h._element
        nths = {}
        for x, kind, loc in s.slots:
            if x.none: continue
            if x.dist == "n" and (s.name, x.l) in SAME: x.dist = "s"
            part = "word/document.xml"
            for pn, root in parts.items():
                e = loc[1]
                if e.getroottree().getroot() is root: part = pn
            root = parts[part]; f = {"part": part}; at = ""
            if loc[0] == "cell":
                tc = loc[1]; tr = tc.getparent(); tb = tr.getparent()
                f["table"] = tbls.index(tb); f["row"] = check.through_controls(tb, W + "tr").index(tr); f["col"] = check.through_controls(tr, W + "tc").index(tc)
                at = f"table {f['table']+1} row {f['row']+1} column {f['col']+1}"
            elif loc[0] == "control": f["control"] = sdts.index(loc[1]); at = f"content control {f['control']+1}"
            elif loc[0] == "ff": f["form_field"] = ffs.index(loc[1]); at = f"form field {f['form_field']+1}"
            else:
                ps = list(root.iter(W + "p")); texts = [check.collapse(check.own_text(p)) for p in ps]
                i = ps.index(loc[1]); start = 1 + sum(len(t) + 1 for t in texts[:i]); full = "\n" + "\n".join(texts) + "\n"
                if loc[0] == "text" and check.collapse(loc[2]):
                    after, before = check.collapse(loc[2]), check.collapse(loc[3])
                    pos = start
                    for lit in loc[4]:
                        lit = check.collapse(lit)
                        if not lit: continue
                        pos = full.index(lit, pos) + len(lit)
                    pos -= len(after)
                else:
                    j = i - 1
                    while not texts[j]: j -= 1
                    after = texts[j]; pos = start - sum(len(t) + 1 for t in texts[j:i])
                    if loc[0] == "text": before = check.collapse(loc[3])
                    else:
                        k2 = i + 1
                        while not texts[k2]: k2 += 1
                        before = texts[k2]
                        for y in s.slots:
                            if y[2][0] == "text" and y[2][1] is ps[k2]: before = check.collapse(y[2][4][0]); break
                    assert before, (s.name, x.l)
                n = 0; a = 0
                while True:
                    a2 = full.find(after, a)
                    if a2 < 0 or a2 >= pos: break
                    n += 1; a = a2 + len(after)
                assert full.find(after, a) == pos, (s.name, x.l, after)
                f["after"] = after
                if len(before) <= 1 and loc[0] == "text" and not any(not isinstance(y, str) for y in loc[5]): before = ""
                if before: f["before"] = before
                if n: f["nth"] = n
                at = f"after {after}"
            was = check.locate(path, f)
            key = (kind, x.l); nth = nths.get(key, 0); nths[key] = nth + 1
            ft = ", ".join(f"{k} = {v if isinstance(v, int) else q(v)}" for k, v in f.items())
            out += ["[[slot]]", f'kind = "{kind}"', f"label = {q(x.l)}", f"nth = {nth}", f"at = {q(at)}", f"find = {{ {ft} }}", f"was = {q(was or '')}"]
            if x.why is not None: out += ["open = true", f"why = {q(x.why)}"]
            else:
                if x.cont: out.append("contains = [" + ", ".join(map(q, x.cont)) + "]")
                else:
                    fs = []
                    for e in (x.expect,) + tuple(x.any): fs += e.forms(s.lang) if hasattr(e, "forms") else [e]
                    fs = list(dict.fromkeys(fs)); out.append(f"expect = {q(fs[0])}")
                    if fs[1:]: out.append("any_of = [" + ", ".join(map(q, fs[1:])) + "]")
                out += [f"source = {q(s.source(vdir, x.src))}", f'distance = "{DD[x.dist]}"']
            out.append("")
        open(os.path.join(HERE, s.name + ".toml"), "w").write("\n".join(out))
        lab = [x for x, _, _ in s.slots if not x.none]
        ds = {k: sum(1 for x in lab if x.dist == k) for k in "snf"}
        print(f"{s.name}: {len(s.slots)} slots, labelled {len(lab)}, open {sum(1 for x in lab if x.why is not None)}, {ds}")
    def source(s, vdir, src):
        for d in ([s.project] if s.project else []) + [""]:
            for n in sorted(os.listdir(os.path.join(vdir, d))):
                if n.startswith(src) and os.path.isfile(os.path.join(vdir, d, n)): return (d + "/" if d else "") + n
        raise SystemExit(f"{s.name}: no source {src}")

# ---- documents
def blocks(text):
    out = []; rows = None
    for ln in text.strip("\n").split("\n"):
        t = ln.strip()
        if t.startswith("|"):
            if rows is None: rows = []; out.append(("t", rows))
            rows.append([c.strip() for c in t.strip("|").split("|")]); continue
        rows = None
        if not t: continue
        if t == "---pb": out.append(("pb", ""))
        elif t.startswith("## "): out.append(("h2", t[3:]))
        elif t.startswith("# "): out.append(("h1", t[2:]))
        else: out.append(("p", t))
    return out

def doc(path, text, header="", footer="", cols=1, rules=True, enc="utf-8"):
    path = os.path.join(HERE, "vaults", path); os.makedirs(os.path.dirname(path), exist_ok=True)
    ext = path.rsplit(".", 1)[1]
    if ext in ("txt", "md", "csv"): open(path, "w", encoding=enc).write(text.strip("\n") + "\n"); return
    if ext == "eml":
        head, _, bodyt = text.strip("\n").partition("\n\n")
        from email.header import Header
        hs = []
        for l in head.split("\n"):
            k, _, v = l.partition(": ")
            hs.append(f"{k}: {v if v.isascii() else Header(v, 'utf-8').encode()}")
        open(path, "w", encoding="utf-8").write("\n".join(hs) + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + bodyt + "\n"); return
    if ext == "xlsx":
        wb = openpyxl.Workbook(); wb.remove(wb.active)
        for sh, rows in text.items():
            ws = wb.create_sheet(sh)
            for r in rows:
                ws.append(list(r))
            for i in range(1, 10): ws.column_dimensions[chr(64 + i)].width = 22
        wb.save(path); return
    bl = blocks(text); zh = any("\u4e00" <= c <= "\u9fff" for c in text)
    if ext == "docx":
        d = Document(); st = d.styles["Normal"]; st.font.size = Pt(10.5)
        if zh: st.font.name = "SimSun"; st.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "SimSun")
        if header: d.sections[0].header.paragraphs[0].text = header
        if footer: d.sections[0].footer.paragraphs[0].text = footer
        for k, v in bl:
            if k == "t":
                n = max(map(len, v)); t = d.add_table(rows=0, cols=n)
                if rules: t.style = "Table Grid"
                for r in v:
                    cs = t.add_row().cells
                    for c, x in zip(cs, r): c.text = x
                d.add_paragraph()
            elif k == "pb": d.add_page_break()
            elif k == "p": d.add_paragraph(v)
            else: d.add_heading(v, 1 if k == "h1" else 2)
        d.save(path); return
    fn = "STSong-Light" if zh else "Helvetica"; fb = "STSong-Light" if zh else "Helvetica-Bold"
    wrap = dict(wordWrap="CJK") if zh else {}
    P = ParagraphStyle("p", fontName=fn, fontSize=9.5, leading=13, spaceAfter=5, **wrap); H1 = ParagraphStyle("h1", fontName=fb, fontSize=13, leading=17, spaceAfter=7, spaceBefore=6, **wrap)
    H2 = ParagraphStyle("h2", fontName=fb, fontSize=10.5, leading=14, spaceAfter=4, spaceBefore=5, **wrap); Tc = ParagraphStyle("t", fontName=fn, fontSize=8.5, leading=11, **wrap)
    w, hgt = A4; m = 54
    def deco(c, dd):
        c.setFont(fn, 8)
        if header: c.drawString(m, hgt - 34, header)
        if footer: c.drawString(m, 28, footer)
        c.drawRightString(w - m, 28, str(dd.page))
    bd = BaseDocTemplate(path, pagesize=A4, title="", author="")
    fw = (w - 2 * m - (cols - 1) * 18) / cols
    bd.addPageTemplates(PageTemplate(frames=[Frame(m + i * (fw + 18), 48, fw, hgt - 96, 0, 0, 0, 0) for i in range(cols)], onPage=deco))
    fl = []
    for k, v in bl:
        if k == "t":
            n = max(map(len, v)); rows = [[Paragraph(esc(x), Tc) for x in r + [""] * (n - len(r))] for r in v]
            lens = [max(4, min(40, max(len(r[i]) if i < len(r) else 0 for r in v))) for i in range(n)]
            t = Table(rows, colWidths=[fw * l / sum(lens) for l in lens])
            t.setStyle(TableStyle(([("GRID", (0, 0), (-1, -1), 0.5, colors.grey)] if rules else []) + [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]))
            fl += [t, Spacer(1, 6)]
        elif k == "pb": fl.append(PageBreak())
        else: fl.append(Paragraph(esc(v), {"p": P, "h1": H1, "h2": H2}[k]))
    bd.build(fl)
