"""Makes round 3 of the blind set: vaults, forms and labels. Run: python3 make.py (writes beside itself)."""
import datetime, json, os, re, shutil, zipfile
from email.header import Header
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
import openpyxl
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib import colors
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle

HERE = os.path.dirname(os.path.abspath(__file__))
REL = "crates/alloo-fill/tests/blind/round-3"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WNS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TEXTS = {}          # "vault/path" -> text, for the check of the labels
WARN = []


def rezip(path):
    """Fixed times, no thumbnail: the same bytes at every run."""
    z = zipfile.ZipFile(path)
    items = [(n, z.read(n)) for n in sorted(z.namelist()) if "thumbnail" not in n]
    z.close()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as o:
        for n, b in sorted(items, key=lambda i: i[0] != "[Content_Types].xml"):
            if n == "_rels/.rels":
                b = re.sub(rb'<Relationship [^>]*thumbnail[^>]*/>', b"", b)
            if n == "docProps/core.xml":
                b = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2025-01-01T00:00:00Z", b)
            o.writestr(zipfile.ZipInfo(n, (2025, 1, 1, 0, 0, 0)), b, zipfile.ZIP_DEFLATED)


def blocks(text):
    """The small markup of the documents: # heading, | table, :: key :: value, - bullet, else paragraph."""
    out = []
    for line in text.strip("\n").split("\n"):
        line = line.rstrip()
        if not line:
            out.append(("gap", None))
        elif line.startswith("#"):
            out.append(("h", line.lstrip("# ")))
        elif line.startswith("|"):
            row = [c.strip() for c in line.strip("|").split("|")]
            if out and out[-1][0] == "t":
                out[-1][1].append(row)
            else:
                out.append(("t", [row]))
        elif line.startswith("::"):
            row = [c.strip() for c in line.split("::")[1:]]
            if out and out[-1][0] == "kv":
                out[-1][1].append(row)
            else:
                out.append(("kv", [row]))
        elif line.startswith("- "):
            out.append(("b", line[2:]))
        else:
            out.append(("p", line))
    return out


def even(rows):
    n = max(map(len, rows))
    return [r + [""] * (n - len(r)) for r in rows]


def D(vault, path, text):
    """One document of a vault; the ending says how it is written."""
    full = os.path.join(HERE, "vaults", vault, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    TEXTS[vault + "/" + path] = text
    ext = path.rsplit(".", 1)[1]
    text = text.strip("\n")
    if ext in ("md", "csv", "eml"):
        if ext == "eml":
            head, body = text.split("\n\n", 1)
            head += "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit"
            lines = []
            for l in head.split("\n"):
                k, v = l.split(": ", 1)
                if any(ord(c) > 127 for c in v):
                    m = re.match(r"(.*?)( <[^>]+>)$", v)
                    v = Header(m[1], "utf-8").encode() + m[2] if m else Header(v, "utf-8").encode()
                lines.append(k + ": " + v)
            text = "\n".join(lines) + "\n\n" + body
        open(full, "w", encoding="utf-8").write(text + "\n")
    elif ext == "docx":
        d = docx.Document()
        for kind, x in blocks(text):
            if kind == "h":
                d.add_heading(x, 1 if d.paragraphs else 0)
            elif kind == "p":
                d.add_paragraph(x)
            elif kind == "b":
                d.add_paragraph(x, style="List Bullet")
            elif kind in ("t", "kv"):
                rows = even(x)
                t = d.add_table(len(rows), len(rows[0]))
                t.style = "Table Grid" if kind == "t" else "Normal Table"
                for r, row in enumerate(rows):
                    for c, v in enumerate(row):
                        t.cell(r, c).text = v
        d.save(full)
        rezip(full)
    elif ext == "pdf":
        st = getSampleStyleSheet()
        head, foot = "", ""
        bl = blocks(text)
        lines = [l for l in text.split("\n")]
        if lines[0].startswith("HEAD "):
            head, foot = [s.strip() for s in lines[0][5:].split("//")]
            bl = blocks("\n".join(lines[1:]))
        esc = lambda s: s.replace("&", "&amp;").replace("<", "&lt;")
        flow = []
        for kind, x in bl:
            if kind == "gap":
                flow.append(Spacer(1, 6))
            elif kind == "h":
                flow.append(Paragraph(esc(x), st["Heading2"]))
            elif kind == "p":
                flow.append(Paragraph(esc(x), st["BodyText"]))
            elif kind == "b":
                flow.append(Paragraph("• " + esc(x), st["BodyText"]))
            else:
                rows = [[Paragraph(esc(c), st["BodyText"]) for c in r] for r in even(x)]
                t = Table(rows, hAlign="LEFT")
                if kind == "t":
                    t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
                flow.append(t)

        def page(c, d):
            c.setFont("Helvetica", 8)
            c.drawString(50, d.pagesize[1] - 30, head)
            c.drawString(50, 25, foot + "   %d" % d.page)
        SimpleDocTemplate(full, pagesize=A4, invariant=1, title=os.path.basename(path)).build(flow, onFirstPage=page, onLaterPages=page)
    elif ext == "xlsx":
        wb = openpyxl.Workbook()
        wb.remove(wb.active)
        ws = None
        for line in text.split("\n"):
            if line.startswith("## "):
                ws = wb.create_sheet(line[3:])
                continue
            row = []
            for c in (x.strip() for x in line.split("|")):
                if re.fullmatch(r"-?\d+(\.\d+)?", c) and not re.match(r"0\d", c):
                    c = float(c) if "." in c else int(c)
                elif re.fullmatch(r"\d{4}-\d\d-\d\d", c):
                    c = datetime.date.fromisoformat(c)
                row.append(c if c != "" else None)
            ws.append(row)
        for ws in wb:
            for r in ws.iter_rows():
                for c in r:
                    if isinstance(c.value, float):
                        c.number_format = "#,##0.00"
                    elif isinstance(c.value, datetime.date):
                        c.number_format = "yyyy-mm-dd"
        wb.save(full)
        rezip(full)


def collapse(s):
    return re.sub(r"\s+", " ", s).strip()


class S:
    def __init__(self, label, **k):
        self.label = label
        self.expect = self.any = self.contains = self.why = self.src = self.dist = None
        self.skip = False
        self.kind = self.shown = self.cc = self.mf = self.ff = self.at = None
        self.__dict__.update(k)


def V(label, expect, src, dist, *alts, **k):
    return S(label, expect=expect, src=src, dist=dist, any=list(alts), **k)


def N(label, phrases, src, dist, **k):
    k.setdefault("kind", "narrative")
    return S(label, contains=phrases, src=src, dist=dist, **k)


def U(label, **k):
    """A slot without a label: two people would differ on it."""
    return S(label, skip=True, **k)


MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}


def as_date(s):
    m = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", s) or re.fullmatch(r"(\d{4})年(\d+)月(\d+)日", s)
    if m:
        return int(m[1]), int(m[2]), int(m[3])
    for ms in MONTHS.values():
        for i, n in enumerate(ms, 1):
            m = re.fullmatch(rf"(\d+)\.? (?:de )?{n}(?: de)? (\d{{4}})", s) or re.fullmatch(rf"(\d+) {n[:3]} (\d{{4}})", s)
            if m:
                return int(m[2]), i, int(m[1])
            m = re.fullmatch(rf"{n} (\d+), (\d{{4}})", s)
            if m:
                return int(m[2]), i, int(m[1])
    m = re.fullmatch(r"(\d\d)\.(\d\d)\.(\d{4})", s)
    return (int(m[3]), int(m[2]), int(m[1])) if m else None


def spellings(expect, given, lang):
    """What a clerk of that language would write as well: the same date or sum in its other writings."""
    out = list(given)
    for s in [expect, *given]:
        d = as_date(s)
        if d:
            y, m, t = d
            out += [f"{y}-{m:02}-{t:02}", f"{t:02}.{m:02}.{y}", f"{t:02}/{m:02}/{y}", f"{t:02}-{m:02}-{y}"]
            if lang == "zh":
                out += [f"{y}年{m}月{t}日", f"{y}年{m:02}月{t:02}日", f"{y}.{m}.{t}", f"{y}.{m:02}.{t:02}", f"{y}/{m}/{t}", f"{y}/{m:02}/{t:02}"]
            else:
                n = MONTHS[lang][m - 1]
                out += {"en": [f"{n} {t}, {y}", f"{t} {n} {y}", f"{t} {n[:3]} {y}", f"{n[:3]} {t}, {y}", f"{t:02} {n} {y}"], "fr": [f"{t} {n} {y}", f"le {t} {n} {y}"],
                        "es": [f"{t} de {n} de {y}", f"{t} {n} {y}"], "de": [f"{t}. {n} {y}", f"{t:02}. {n} {y}", f"{t}.{m}.{y}"]}[lang]
            break
    for s in [expect, *given]:
        p = s.replace(" ", "")
        m = re.fullmatch(r"-?\d{1,3}(?:,\d{3})+\.\d\d|-?\d{4,}\.\d\d", p) and p.replace(",", "") or (re.fullmatch(r"-?\d{1,3}(?:\.?\d{3})*,\d\d", p) and len(p) > 5 and p.replace(".", "").replace(",", "."))
        if m:
            e = "{:,.2f}".format(float(m))
            c = [e, m, e.replace(",", " ").replace(".", ","), e.replace(",", "_").replace(".", ",").replace("_", "."), m.replace(".", ",")]
            if m.endswith(".00"):
                c += [e[:-3], m[:-3], e[:-3].replace(",", " "), e[:-3].replace(",", ".")]
            if e[0] == "-":
                c += [x for y in list(c) for x in (f"({y[1:]})", f"-${y[1:]}", f"- {y[1:]}")]
            out += c
            break
    return [x for x in dict.fromkeys(out) if x != expect]


def O(label, why, **k):
    return S(label, why=why, **k)


FORMS = []


class Form:
    def __init__(self, name, lang, vault, project, documents=None):
        self.name, self.lang, self.vault, self.project = name, lang, vault, project
        self.documents = documents
        self.d = docx.Document()
        self.d.styles["Normal"].font.size = Pt(10)
        self.slots = []     # (slot, resolver)
        self.ntab = 0
        self.fixed = []     # (paragraph with slots its fixed text before the first)
        FORMS.append(self)

    # -- static text
    def title(self, s):
        self.d.add_heading(s, 0)

    def h(self, s):
        self.d.add_heading(s, 2)

    def note(self, s):
        self.d.add_paragraph().add_run(s).italic = True

    # -- one slot's own XML
    def put(self, p, s, default):
        """Writes the slot's mark into paragraph p; says how it is found (None: by the text around it)."""
        q = lambda t: t.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
        if s.cc:
            kind, _, rest = s.cc.partition(":")
            hint = {"en": ("Click or tap here to enter text.", "Click or tap to enter a date.", "Choose an item."), "fr": ("Cliquez ou appuyez ici pour entrer du texte.", "Cliquez ou appuyez ici pour entrer une date.", "Choisissez un élément."),
                    "es": ("Haga clic o pulse aquí para escribir texto.", "Haga clic aquí o pulse para escribir una fecha.", "Elija un elemento."), "de": ("Klicken oder tippen Sie hier, um Text einzugeben.", "Klicken oder tippen Sie, um ein Datum einzugeben.", "Wählen Sie ein Element aus."),
                    "zh": ("单击或点击此处输入文字。", "单击或点击此处输入日期。", "选择一项。")}[self.lang]
            s.kind = s.kind or "content_control"
            ns = nsdecls("w") + ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
            pr, shown = {
                "text": ("<w:showingPlcHdr/><w:text/>", s.shown or hint[0]),
                "date": ('<w:showingPlcHdr/><w:date><w:dateFormat w:val="FORMAT"/><w:lid w:val="LID"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>', s.shown or hint[1]),
                "drop": ("<w:showingPlcHdr/><w:dropDownList>" + "".join(f'<w:listItem w:displayText="{q(e)}" w:value="{q(e)}"/>' for e in rest.split(";")) + "</w:dropDownList>", s.shown or hint[2]),
                "check": ('<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>', "☐"),
            }[kind]
            form, lid = {"en": ("d MMMM yyyy", "en-CA"), "fr": ("d MMMM yyyy", "fr-CA"), "es": ("dd-MM-yyyy", "es-CL"), "de": ("dd.MM.yyyy", "de-DE"), "zh": ("yyyy年M月d日", "zh-CN")}[self.lang]
            pr = pr.replace("FORMAT", form).replace("LID", lid)
            el = parse_xml(f'<w:sdt {ns}><w:sdtPr><w:alias w:val="{q(s.label)}"/><w:tag w:val="{q(re.sub(r"[^A-Za-z0-9]+", "_", s.label).strip("_").lower())}"/>{pr}</w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">{q(shown)}</w:t></w:r></w:sdtContent></w:sdt>')
            p._p.append(el)
            return ("control", el)
        if s.mf:
            s.kind = "merge_field"
            el = parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" MERGEFIELD {s.mf} "><w:r><w:t>«{s.mf}»</w:t></w:r></w:fldSimple>')
            p._p.append(el)
            s.shown = f"«{s.mf}»"
            return None
        if s.ff:
            s.kind = "form_field"
            for x in (f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{s.ff}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>',
                      f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>',
                      f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="separate"/></w:r>',
                      f'<w:r {nsdecls("w")}><w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t></w:r>',
                      f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'):
                el = parse_xml(x)
                p._p.append(el)
                first = el if "begin" in x else first
            return ("form_field", first[0])
        if s.shown is None:
            s.shown = default
        if s.kind is None:
            m = s.shown
            s.kind = "placeholder" if m and m[0] in "{[<«(［【｛" else ("label" if default else "cell")
        r = p.add_run(s.shown)
        if s.kind == "instruction":
            r.italic = True
        return None

    def fill(self, p, text, slots, whole=None, default="____________", part="word/document.xml"):
        segs = text.split("{}")
        assert len(segs) == len(slots) + 1, text
        if slots:
            self.fixed.append((p._p, collapse(segs[0])))
        for i, seg in enumerate(segs):
            if seg:
                p.add_run(seg)
            if i < len(slots):
                s = slots[i]
                how = self.put(p, s, default)
                if how is None:
                    how = whole or ("text", part, collapse(segs[i]), i == 0, segs[i + 1], i + 2 == len(segs))
                self.slots.append((s, how, part))

    # -- places
    def p(self, text, *slots, style=None):
        self.fill(self.d.add_paragraph(style=style), text, slots)

    def header(self, text, *slots):
        h = self.d.sections[0].header
        self.fill(h.paragraphs[0], text, slots, part=str(h.part.partname).lstrip("/"))

    def narr(self, heading, s):
        """A heading, and below it a paragraph for text of some length."""
        self.h(heading)
        p = self.d.add_paragraph()
        how = self.put(p, s, "")
        self.slots.append((s, how or ("narr", heading, p._p), "word/document.xml"))

    def t(self, rows, bold=0):
        """A table: a cell is text, a slot, or (text with {}, slot...)."""
        n = max(map(len, rows))
        t = self.d.add_table(len(rows), n)
        t.style = "Table Grid"
        k = self.ntab
        self.ntab += 1
        for r, row in enumerate(rows):
            if len(row) < n:
                t.cell(r, len(row) - 1).merge(t.cell(r, n - 1))
            for c, x in enumerate(row):
                p = t.cell(r, c).paragraphs[0]
                if isinstance(x, str):
                    p.add_run(x).bold = r < bold or None
                elif isinstance(x, S):
                    self.fill(p, "{}", [x], whole=("cell", k, r, c), default="")
                else:
                    slots = list(x[1:])
                    self.fill(p, x[0], slots, whole=("cell", k, r, c), default="________")
        self.d.add_paragraph()

    def reg(self, head, *rows, n=0):
        """A schedule: header row, then rows of slots of kind table_row."""
        for row in rows:
            for x in row:
                if isinstance(x, S):
                    x.kind = "table_row"
        self.t([head, *rows], bold=1)

    # -- out
    def save(self):
        path = os.path.join(HERE, "templates", self.name + ".docx")
        self.d.save(path)
        rezip(path)
        root = self.d.element
        own = lambda e, top=True: ("" if (e.tag == W + "p" and not top) or e.tag in (W + "del", W + "moveFrom", W + "tabs") else (e.text or "") if e.tag == W + "t" else " " if e.tag in (W + "tab", W + "br", W + "cr") else "".join(own(c, False) for c in e))
        ps = list(root.iter(W + "p"))
        text = "\n" + "\n".join(collapse(own(p)) for p in ps) + "\n"
        controls = list(root.iter(W + "sdt"))
        fields = [e for e in root.iter(W + "fldChar") if e.find(W + "ffData") is not None]
        out = [f"# {self.name}: written by make.py\n", f'language = {json.dumps(self.lang)}\ntemplate = "{REL}/templates/{self.name}.docx"\nvault = "{REL}/vaults/{self.vault}"\n']
        if self.documents:
            out.append("documents = " + json.dumps(self.documents, ensure_ascii=False) + "\n")
        else:
            out.append("project = " + json.dumps(self.project, ensure_ascii=False) + "\n")
        count = {}
        for s, how, part in self.slots:
            find = {"part": part}
            was = s.shown
            if how[0] == "control":
                find["control"] = [i for i, c in enumerate(controls) if c is how[1]][0]
                was = collapse(own(how[1].find(W + "sdtContent")))
            elif how[0] == "form_field":
                find["form_field"] = [i for i, c in enumerate(fields) if c is how[1]][0]
                was = ""
            elif how[0] == "cell":
                find.update(table=how[1], row=how[2], col=how[3])
                t = list(root.iter(W + "tbl"))[how[1]]
                tc = t.findall(W + "tr")[how[2]].findall(W + "tc")[how[3]]
                was = collapse(" ".join(collapse(own(p)) for p in tc.iter(W + "p")))
            elif how[0] == "narr":
                i = [j for j, p in enumerate(ps) if p is how[2]][0]
                find["after"] = "\n" + collapse(own(ps[i - 1])) + "\n"
                nxt = next((x for e, x in self.fixed if e is ps[i + 1]), collapse(own(ps[i + 1])))
                assert nxt, (self.name, s.label)
                find["before"] = "\n" + nxt
                assert text.count(find["after"]) == 1, (self.name, find)
                was = collapse(s.shown)
            else:
                _, _, before, first, tail, last = how
                after = collapse(tail)
                if last and len(after) <= 3:    # a unit or a full stop: up to the end of the paragraph
                    after = ""
                find["after"] = ("\n" if first else "") + before
                if after:
                    find["before"] = after
                assert before, (self.name, s.label, "no anchor")
                tx = text if part == "word/document.xml" else "\n" + "\n".join(collapse(own(p)) for p in self.d.sections[0].header._element.iter(W + "p")) + "\n"
                assert tx.count(find["after"]) == 1, (self.name, find, tx.count(find["after"]))
                was = collapse(s.shown + (tail if not after else ""))
            if s.skip:
                continue
            key = (s.kind, s.label)
            nth = count.get(key, 0)
            count[key] = nth + 1
            j = lambda x: json.dumps(x, ensure_ascii=False)
            out.append("\n[[slot]]\nkind = %s\nlabel = %s\nnth = %d\n" % (j(s.kind), j(s.label), nth))
            if s.at:
                out.append("at = %s\n" % j(s.at))
            out.append("find = { " + ", ".join(f"{k} = {j(v)}" for k, v in find.items()) + " }\n")
            out.append("was = %s\n" % j(was))
            if s.why:
                out.append("open = true\nwhy = %s\n" % j(s.why))
            else:
                if s.contains:
                    out.append("contains = %s\n" % j(s.contains))
                else:
                    s.any = spellings(s.expect, s.any, self.lang)
                    out.append("expect = %s\n" % j(s.expect))
                    if s.any:
                        out.append("any_of = %s\n" % j(s.any))
                out.append("source = %s\ndistance = %s\n" % (j(s.src), j(s.dist)))
                assert s.dist in ("same", "near", "far"), (self.name, s.label)
                src = norm(TEXTS.get(self.vault + "/" + s.src, ""))
                if not src:
                    WARN.append(f"{self.name}: {s.label}: no source {s.src}")
                elif not (s.src.startswith(self.project or "") or "/" not in s.src):
                    WARN.append(f"{self.name}: {s.label}: source outside scope {s.src}")
                elif s.expect != "☒" and not any(norm(x) in src for x in ([s.expect] if s.expect else s.contains)):
                    WARN.append(f"{self.name}: {s.label}: {s.expect or s.contains} not literally in {s.src}; alternatives: {[x for x in (s.any or []) if norm(x) in src]}")
        open(os.path.join(HERE, self.name + ".toml"), "w", encoding="utf-8").write("".join(out))


def norm(s):
    return collapse(s).casefold().replace("–", "-").replace("—", "-").replace("’", "'")


for sub in ("vaults", "templates"):
    shutil.rmtree(os.path.join(HERE, sub), ignore_errors=True)
    os.makedirs(os.path.join(HERE, sub))
for f in os.listdir(HERE):
    if f.endswith(".toml"):
        os.remove(os.path.join(HERE, f))
# ------------------------------------------------------------------ vault tamarack-ridge (Canada, en + fr)
A = "tamarack-ridge"
D(A, "company-profile.docx", """
# Tamarack Ridge Constructors Ltd. – company data
For use in tenders, forms and correspondence. Kept by the Ottawa office, last checked 6 January 2025.
:: Legal name :: Tamarack Ridge Constructors Ltd.
:: Head office :: 2150 Quarry Gate Road, Unit 4, Ottawa, Ontario K1B 5R2
:: General telephone :: 613-555-0142
:: Business number :: 84113 2276 RT0001
:: WSIB account number :: 7741905
:: President :: Gordon Vail
:: Vice-president, Operations :: Annika Thorsrud, P.Eng.
:: Corporate safety certification :: COR, valid to 31 March 2026

# Quebec affiliate
Work in Quebec is carried out by Constructions Tamarack Ridge (Québec) inc., 640, rue des Éclusiers, Gatineau (Québec) J8X 2K9. See the French data sheet for its licence.

# Banking
Bank details are given only by the accounts office (accounts@tamarackridge.example) and are not to be copied from old letters.
""")
D(A, "insurance-certificate-2025.pdf", """
HEAD Fairhaven Mutual Insurance – Certificate of Insurance // Certificate 25-3318   page
# Certificate of Insurance
This is to certify that the policies listed below were issued to the named insured and are in force on the date of this certificate.
:: Named insured :: Tamarack Ridge Constructors Ltd. and Constructions Tamarack Ridge (Québec) inc.
:: Broker :: Ashgrove Lacombe Insurance Brokers
:: Date of certificate :: 2025-01-15
| Type of insurance | Policy no. | Effective | Expiry | Limit (CAD)
| Commercial general liability | FM-CGL-552018 | 2025-01-01 | 2026-01-01 | 10,000,000 per occurrence
| Automobile liability | FM-AUT-552019 | 2025-01-01 | 2026-01-01 | 5,000,000
| Contractor's equipment | FM-EQP-552020 | 2025-01-01 | 2026-01-01 | 2,400,000
| Contractor's pollution liability | FM-CPL-552044 | 2024-07-01 | 2025-07-01 | 5,000,000
Builder's risk is taken out project by project and does not appear on this certificate.
""")
D(A, "fiche-quebec.docx", """
# Constructions Tamarack Ridge (Québec) inc. – fiche d'entreprise
:: Raison sociale :: Constructions Tamarack Ridge (Québec) inc.
:: Adresse :: 640, rue des Éclusiers, Gatineau (Québec) J8X 2K9
:: Téléphone :: 819-555-0177
:: Licence RBQ :: 5821-4406-01
:: NEQ :: 1174 880 392
:: Directrice générale :: Solange Petitpas
:: Responsable qualité :: Bruno Cadorette
La licence RBQ est valide jusqu'au 31 octobre 2025. Mise à jour de la fiche : 3 février 2025.
""")
P1 = "24-017 Carp River Pumping Station"
D(A, P1 + "/contract-summary.docx", """
# Contract summary – Carp River Sewage Pumping Station Upgrade
Prepared by D. Sandoval for the site binder, revised 2 May 2025 after approval of the schedule revision.
:: Project number :: 24-017
:: Owner :: City of Merivale
:: Owner's contract number :: PW-2024-1183
:: Owner's project manager :: Odette Brisson-Hale
:: Consultant :: Holloway Pike Engineering Inc.
:: Contract administrator :: Kenji Abara, P.Eng.
:: Contractor :: Tamarack Ridge Constructors Ltd.
:: Form of contract :: CCDC 2 – 2020, Stipulated Price Contract
:: Date of contract :: April 22, 2024
:: Contract price (excluding HST) :: $8,412,600.00
:: Place of the work :: 315 Old Ferry Road, Merivale, Ontario
:: Substantial performance required by :: November 28, 2025

# Key people on our side
:: Project manager :: Dwight Sandoval
:: Site superintendent :: Marla Keough
:: Site safety coordinator :: Tevin Oduya

# Main subcontractors
| Trade | Company | Contact
| Reinforcing steel | Bytown Rebar Ltd. | Lucien Farrow
| Process mechanical | Clearfen Mechanical Inc. | Pria Nandakumar
| Electrical and controls | Nordvolt Electric Inc. | Stig Aldous

# Notes
Markup on changes in our own forces: overhead and profit 10 % together (Supplementary Condition SC-31). Holdback under the Construction Act is 10 %. Change quotations stay valid for 30 days unless stated otherwise.
""")
D(A, P1 + "/change-order-log.xlsx", """
## Change orders
Carp River SPS – change order log, status at 2025-07-14
No. | Description | Reason code | Submitted | Amount excl. HST | Status | Approved on | Days
CO-001 | Additional dewatering at intake chamber | Site condition | 2024-07-30 | 64320.00 | Approved | 2024-08-19 | 4
CO-002 | Rock excavation below elevation 71.40 | Site condition | 2024-09-12 | 118450.00 | Approved | 2024-10-03 | 7
CO-003 | Deletion of landscaping along Old Ferry Road | Owner request | 2024-11-25 | -22700.00 | Approved | 2024-12-11 | 0
CO-004 | Variable frequency drives for P-101 to P-103 | Owner request | 2025-02-28 | 41985.00 | Approved | 2025-03-27 | 0
CO-005 | Winter heating of valve chamber | Contractor claim | 2025-03-10 | 36200.00 | Rejected | | 0
CO-006 | Wet well rebar and sleeve relocation (RFI-031) | Design coordination | 2025-07-08 | 57640.00 | Pending | | 6
CO-007 | Access hatch, odour control room | Owner request | | | Being priced | |
## Summary
Item | Amount excl. HST
Original contract price | 8412600.00
Approved change orders | 202055.00
Revised contract price | 8614655.00
""")
D(A, P1 + "/CO-006-quotation.pdf", """
HEAD Tamarack Ridge Constructors Ltd. – Contractor's Quotation // Quotation CO-006 rev. B   page
# Quotation for a change in the work
:: Change number :: CO-006 :: Revision :: B
:: Date of quotation :: July 8, 2025 :: Valid until :: August 7, 2025
:: Project :: Carp River Sewage Pumping Station Upgrade :: Drawing references :: S-204, S-207, M-112
:: To :: Kenji Abara, Holloway Pike Engineering Inc. :: From :: Dwight Sandoval
# Scope
Relocate four DN400 wall sleeves in the east wall of the wet well and rearrange the reinforcing around them, as answered in RFI-031, including cutting of dowels, epoxy-set replacement bars and revised shop drawings. Excluded: work on the west wall and any night work.
# Price
| Item | Amount (CAD)
| Labour, own forces | 18,240.00
| Materials | 21,300.00
| Subcontractor (Bytown Rebar Ltd.) | 12,860.00
| Subtotal | 52,400.00
| Overhead and profit, 10 % | 5,240.00
| Total excluding HST | 57,640.00
| HST 13 % | 7,493.20
| Total including HST | 65,133.20
Revision A of 30 June 2025 (total $61,905.00) is withdrawn.
# Time
The change extends the critical path by 6 working days. The work takes 11 working days on site, five of which run parallel to the formwork of the upper lift.
""")
D(A, P1 + "/application-for-payment-09.pdf", """
HEAD Application for Payment No. 9 // Carp River SPS, contract PW-2024-1183   page
# Application for payment no. 9
:: Period ending :: June 30, 2025
:: Submitted :: July 3, 2025
:: Certified by the consultant :: July 11, 2025
| Line | Amount (CAD)
| Original contract price | 8,412,600.00
| Approved change orders | 202,055.00
| Revised contract price | 8,614,655.00
| Work performed to date | 5,406,510.00
| Less holdback 10 % | 540,651.00
| Net to date | 4,865,859.00
| Less previous certificates | 4,391,730.00
| Amount due this application | 474,129.00
| HST 13 % | 61,636.77
| Total payable | 535,765.77
Work performed to date includes $190,210.00 for change orders. A statutory declaration dated July 2, 2025 is attached.
""")
D(A, P1 + "/site-log-july-2025.md", """
# Carp River SPS – superintendent's log, July 2025
Kept by Marla Keough. One entry a day, written before leaving site.

## Monday 14 July 2025
- Weather: rain until 11:00, then cloudy. Low 15 °C, high 22 °C.
- Hours on site: 07:00 to 15:30
- Crew: own forces 9, Bytown Rebar 6, Clearfen 4
- Work: stripped forms at valve chamber roof; rebar at wet well lift 3, west wall.
- Deliveries: none (pump skid moved to Wednesday).
- Delay: 2.5 hours lost to rain, own forces.
- Safety: toolbox talk on ladder access, led by T. Oduya.

## Tuesday 15 July 2025
- Weather: sunny, light wind from the west. Low 17 °C, high 29 °C.
- Hours on site: 07:00 to 16:30
- Crew: own forces 11, Bytown Rebar 7, Clearfen 4, Nordvolt 3
- Work: placed 46 m3 of concrete in the west wall of the wet well, lift 3, from 08:15 to 11:40. Conduit rough-in at MCC room level 1. Began cutting dowels at sleeve S2.
- Equipment: 60 t mobile crane (rented), concrete pump 36 m, two telehandlers; the small excavator stood idle.
- Visitors: Kenji Abara (Holloway Pike), 10:00 to 11:30, watched the pour.
- Tests: slump 95 mm, air 6.1 %; six cylinders taken by Granite Lab.
- Delay: none.
- Safety: toolbox talk on heat stress, led by T. Oduya. One near miss: sling tag missing on crane rigging, sling taken out of use.

## Wednesday 16 July 2025
- Weather: sunny, humid. Low 19 °C, high 31 °C.
- Hours on site: 07:00 to 15:30
- Crew: own forces 10, Bytown Rebar 7, Nordvolt 3
- Work: stripped wall ties, curing blankets; pump skid received and set on temporary blocking.
- Deliveries: pump skid P-102, Clearfen.
- Visitors: none
""")
D(A, P1 + "/timesheets-week-29.xlsx", """
## Week 29
Carp River SPS – hours by day, week 29 (14 to 18 July 2025)
Company | Trade | Foreman | Mon 14 | Tue 15 | Wed 16
Tamarack Ridge | Carpenters and labourers | Rory Maddigan | 58.5 | 104.5 | 85
Bytown Rebar Ltd. | Ironworkers | Lucien Farrow | 48 | 63 | 59.5
Clearfen Mechanical Inc. | Pipefitters | Joss Verhage | 32 | 36 | 0
Nordvolt Electric Inc. | Electricians | Stig Aldous | 0 | 27 | 25.5
Total | | | 138.5 | 230.5 | 170
""")
D(A, P1 + "/delivery-15-july.eml", """
From: Hana Wojcik <dispatch@shalebrookreadymix.example>
To: Marla Keough <mkeough@tamarackridge.example>
Date: Tue, 15 Jul 2025 13:05:22 -0400
Subject: Delivery summary 15 July - Carp River

Hi Marla,

as asked, today's loads for Carp River: six trucks, first ticket 88412, last ticket 88417, 46 m3 in total.
Mix 35 MPa, C-1 exposure, 20 mm aggregate. Truck 4 waited 25 minutes at the gate; no charge this time.

Thursday's order (18 m3, slab on grade) is booked for 09:00.

Hana Wojcik
Shalebrook Ready Mix Ltd.
613-555-0190
""")
D(A, P1 + "/rfi-031-answer.eml", """
From: Kenji Abara <k.abara@hollowaypike.example>
To: Dwight Sandoval <dsandoval@tamarackridge.example>
Cc: Marla Keough <mkeough@tamarackridge.example>
Date: Thu, 19 Jun 2025 16:41:07 -0400
Subject: RE: RFI-031 wet well east wall, sleeve clash

Dwight,

your question of June 12 is answered as follows. The four DN400 sleeves S1 to S4 clash with the 30M verticals as drawn on S-204. Move the sleeves 150 mm to the north and rearrange the bars as on sketch SK-019. Replacement bars are to be epoxy-set, 400 mm embedment.

This is a change in the work; please send a quotation. Do not proceed with cutting until the shop drawings are back.

Kenji Abara, P.Eng.
Holloway Pike Engineering Inc.
""")
D(A, P1 + "/site-meeting-14.docx", """
# Site meeting no. 14 – minutes
Held July 9, 2025, 10:00, site trailer. Minutes by K. Abara. Next meeting: July 23, 2025.
| Present | Company
| Odette Brisson-Hale | City of Merivale
| Kenji Abara | Holloway Pike Engineering Inc.
| Dwight Sandoval | Tamarack Ridge
| Marla Keough | Tamarack Ridge
| Stig Aldous | Nordvolt Electric Inc.
# 1 Schedule
The contractor is 8 working days behind schedule revision 5. Recovery is expected by the end of August.
# 2 Changes
CO-006 was tabled. The City asks whether the allowance can carry it; K. Abara will advise. D. Sandoval first gave the extra time as 9 working days, the quotation now says 6.
# 3 Safety
No lost-time incident since the start of the contract. Crane mats at the south gate to be relevelled.
# 4 Permits
The road occupancy permit for Old Ferry Road ends on August 15, 2025; the contractor applies for an extension.
""")
D(A, P1 + "/schedule-revision-5.pdf", """
HEAD Carp River SPS – Construction schedule revision 5 // Data date April 25, 2025   page
# Construction schedule, revision 5
Accepted by the consultant on April 30, 2025. Replaces revision 4 of January 2025.
| Activity | Start | Finish | Working days
| Wet well walls, lifts 1 to 4 | 2025-05-12 | 2025-08-01 | 58
| Valve chamber | 2025-04-28 | 2025-07-18 | 58
| Process mechanical | 2025-07-21 | 2025-10-10 | 58
| Electrical and controls | 2025-07-02 | 2025-10-31 | 86
| Commissioning | 2025-11-03 | 2025-11-21 | 15
Substantial performance is planned for November 21, 2025, one week before the contract date.
""")

f = Form("ca-change-order", "en", A, P1)
f.header("Change Order – File {}", V("File", "24-017", P1 + "/contract-summary.docx", "near", shown="[our job no.]"))
f.title("Change Order CO-006")
CS, Q, LOG = P1 + "/contract-summary.docx", P1 + "/CO-006-quotation.pdf", P1 + "/change-order-log.xlsx"
f.t([
    ["Owner", V("Owner", "City of Merivale", CS, "same"), "Owner's contract no.", V("Owner's contract no.", "PW-2024-1183", CS, "same")],
    ["Consultant", V("Consultant", "Holloway Pike Engineering Inc.", CS, "same", "Holloway Pike Engineering"), "Contractor", V("Contractor", "Tamarack Ridge Constructors Ltd.", CS, "same", "Tamarack Ridge Constructors")],
    ["Site address", V("Site address", "315 Old Ferry Road, Merivale", CS, "near", "315 Old Ferry Road, Merivale, Ontario", "315 Old Ferry Road"), "Date of contract", V("Date of contract", "April 22, 2024", CS, "same", "2024-04-22", "22 April 2024", cc="date")],
    ["Date of this change order", O("Date of this change order", "CO-006 is pending; the date of the quotation is not that of the change order", cc="date"), "Quotation dated", V("Quotation dated", "July 8, 2025", Q, "near", "2025-07-08", "8 July 2025", cc="date")],
])
f.narr("1. Description of the change", N("Description of the change", ["relocate four", "relocation of four", "DN400", "wall sleeves", "sleeve relocation"], Q, "near", shown="[Describe the change in the work in two or three sentences]"))
f.p("Arising from RFI no. {} (answered by: {}; answer dated: {})",
    V("Arising from RFI no.", "031", P1 + "/change-order-log.xlsx", "near", "RFI-031", "31"),
    V("answered by", "Kenji Abara", P1 + "/rfi-031-answer.eml", "near", "K. Abara", "Holloway Pike Engineering"),
    V("answer dated", "19 Jun 2025", P1 + "/rfi-031-answer.eml", "near", "June 19, 2025", "19 June 2025", "2025-06-19"))
f.p("Drawings affected: {}", V("Drawings affected", "S-204, S-207, M-112", Q, "near", "S-204, S-207 and M-112"))
f.h("2. Price of the change")
f.t([
    ["Item", "Amount (CAD)"],
    ["Labour", V("Labour", "18,240.00", Q, "same", "18240.00", "18,240", "18240")],
    ["Materials", V("Materials", "21,300.00", Q, "same", "21300.00", "21,300", "21300")],
    ["Subcontract work", V("Subcontract work", "12,860.00", Q, "near", "12860.00", "12,860", "12860")],
    ["Equipment rental", O("Equipment rental", "the quotation has no equipment item")],
    ["Overhead and profit", V("Overhead and profit", "5,240.00", Q, "same", "5240.00", "5,240", "5240")],
    ["Net change, HST not included", V("Net change, HST not included", "57,640.00", Q, "far", "57640.00", "57,640", "57640")],
])
f.h("3. Effect on the contract")
f.t([
    ["Original contract price", V("Original contract price", "8,412,600.00", P1 + "/application-for-payment-09.pdf", "same", "8412600.00", "8,412,600", "8412600")],
    ["Change orders approved to date", V("Change orders approved to date", "202,055.00", P1 + "/application-for-payment-09.pdf", "near", "202055.00", "202,055", "202055")],
    ["Contract price before this change", V("Contract price before this change", "8,614,655.00", P1 + "/application-for-payment-09.pdf", "far", "8614655.00", "8,614,655", "8614655")],
    ["Extension of contract time (working days)", V("Extension of contract time (working days)", "6", Q, "near", "6 working days", "six")],
    ["Revised date of substantial performance", O("Revised date of substantial performance", "the contract date and the planned date are known, the date after this change is stated nowhere")],
    ["Funding source / cost centre of the Owner", O("Funding source / cost centre of the Owner", "minutes say it is still asked")],
])
f.h("4. Earlier change orders approved")
cos = [("CO-001", "Additional dewatering at intake chamber", "64320.00", "64,320.00", "2024-08-19", "August 19, 2024"), ("CO-002", "Rock excavation below elevation 71.40", "118450.00", "118,450.00", "2024-10-03", "October 3, 2024"),
       ("CO-003", "Deletion of landscaping along Old Ferry Road", "-22700.00", "-22,700.00", "2024-12-11", "December 11, 2024"), ("CO-004", "Variable frequency drives for P-101 to P-103", "41985.00", "41,985.00", "2025-03-27", "March 27, 2025")]
f.reg(["No.", "Description", "Amount excl. HST", "Approved on"],
      *[[V(f"No. (row {i})", c[0], LOG, "same"), V(f"Description (row {i})", c[1], LOG, "same"), V(f"Amount (row {i})", c[2], LOG, "same", c[3], c[3][:-3], c[2][:-3], c[3].replace("-", "-$") if c[3][0] == "-" else c[3]), V(f"Approved on (row {i})", c[4], LOG, "same", c[5])] for i, c in enumerate(cos, 1)],
      [O("No. (row 5)", "only four change orders are approved; CO-005 was rejected"), "", O("Amount (row 5)", "no fifth approved change order"), ""])
f.t([["Tax rate", V("Tax rate", "13 %", Q, "far", "13%", "HST 13 %", "13"), "Sketch to be attached", V("Sketch to be attached", "SK-019", P1 + "/rfi-031-answer.eml", "far")],
     ["Offer withdrawn (amount)", V("Offer withdrawn (amount)", "61,905.00", Q, "far", "61905.00", "61,905"), "Price held until", V("Price held until", "August 7, 2025", Q, "far", "2025-08-07", "7 August 2025")],
     ["Price of CO-007", O("Price of CO-007", "still being priced"), "Date the answer on funding was given", O("Date the answer on funding was given", "no answer in the vault")]])
f.h("5. Approval")
f.t([["Contractor", "Consultant", "Owner"],
     [("Name: {}", O("Name (contractor)", "name in an approval block")), ("Name: {}", O("Name (consultant)", "name in an approval block")), ("Name: {}", O("Name (owner)", "name in an approval block"))],
     ["Signature", O("Signature", "signature place"), ("Date: {}", O("Date signed", "date in an approval block"))]])
f.save()

f = Form("ca-daily-report", "en", A, P1)
LG, TS, DE = P1 + "/site-log-july-2025.md", P1 + "/timesheets-week-29.xlsx", P1 + "/delivery-15-july.eml"
f.title("Daily Site Report – Tuesday, July 15, 2025")
f.p("Contract: {}  |  Owner PM: {}", V("Contract", "PW-2024-1183", CS, "near", shown="{{contract_number}}"), V("Owner PM", "Odette Brisson-Hale", CS, "near", shown="{{owner_project_manager}}"))
f.p("Superintendent: {}  |  Report no.: {}", V("Superintendent", "Marla Keough", CS, "same", shown="{{superintendent}}"), O("Report no.", "the log has no numbers", shown="{{report_no}}"))
f.t([["Weather", V("Weather", "sunny, light wind from the west", LG, "same", "sunny"), "High / low °C", V("High / low °C", "29 / 17", LG, "near", "29/17", "29 °C / 17 °C", "29°C / 17°C", "high 29 °C", "Low 17 °C, high 29 °C", "29, 17", "29 °C, 17 °C")],
     ["Start", V("Start", "07:00", LG, "near", "7:00", "7:00 a.m."), "Finish", V("Finish", "16:30", LG, "near", "4:30 p.m.")],
     ["Precipitation (mm)", O("Precipitation (mm)", "no amount of rain is recorded"), "Time lost (h)", V("Time lost (h)", "0", LG, "far", "none", "nil", "0 h")]])
f.h("Labour")
rows = [("Tamarack Ridge", "11", "Rory Maddigan", "104.5"), ("Bytown Rebar", "7", "Lucien Farrow", "63"), ("Clearfen", "4", "Joss Verhage", "36"), ("Nordvolt", "3", "Stig Aldous", "27")]
f.t([["Company", "Workers", "Foreman", "Hours"]] + [[c, V(f"Workers, {c}", n, LG, "near"), V(f"Foreman, {c}", fo, TS, "same"), V(f"Hours, {c}", h, TS, "near", h + ".0")] for c, n, fo, h in rows]
    + [["Total", "", "", V("Total hours", "230.5", TS, "near")]], bold=1)
f.h("Concrete")
f.t([["Volume placed (m³)", V("Volume placed (m³)", "46", LG, "near", "46 m3", "46 m³")], ["Supplier", V("Supplier", "Shalebrook Ready Mix Ltd.", DE, "far", "Shalebrook Ready Mix")],
     ["Strength (MPa)", V("Strength (MPa)", "35", DE, "near", "35 MPa")], ["Slump (mm)", V("Slump (mm)", "95", LG, "same", "95 mm")], ["Air content (%)", V("Air content (%)", "6.1", LG, "same", "6.1 %", "6.1%")],
     ["Concrete temperature (°C)", O("Concrete temperature (°C)", "only the air temperature is recorded")], ["28-day strength result", O("28-day strength result", "cylinders were taken that day; no result in the vault")],
     ["Testing firm", V("Testing firm", "Granite Lab", LG, "far")], ["First and last ticket", V("First and last ticket", "88412, 88417", DE, "near", "88412 to 88417", "88412 and 88417", "88412 / 88417", "88412 - 88417", "88412-88417", "first ticket 88412, last ticket 88417")]])
f.narr("Work done today", N("Work done today", ["46 m3", "46 m³", "west wall of the wet well", "lift 3"], LG, "same", shown="<Summarise the day's work>"))
f.narr("Visitors to site", N("Visitors to site", ["Kenji Abara", "K. Abara"], LG, "same", kind="narrative", shown="<name, firm, time>"))
f.h("Safety")
f.p("Toolbox talk topic: {}", V("Toolbox talk topic", "heat stress", LG, "same", shown="......................"))
f.p("Given by: {}", V("Given by", "T. Oduya", LG, "near", "Tevin Oduya", shown="......................"))
f.p("Near misses (number): {}", V("Near misses (number)", "1", LG, "near", "one", "One near miss", shown="......................"))
f.t([["Pour ended at", V("Pour ended at", "11:40", LG, "far", "11:40 a.m."), "Trucks", V("Trucks", "six", DE, "near", "6", "six trucks")],
     ["Plant not used", V("Plant not used", "small excavator", LG, "far", "the small excavator"), "Consultant's man at the pour", V("Consultant's man at the pour", "Kenji Abara", LG, "far", "K. Abara")],
     ["Gear taken out of use", V("Gear taken out of use", "sling", LG, "far", "crane sling"), "Next concrete order (m³)", V("Next concrete order (m³)", "18", DE, "far", "18 m3", "18 m³")],
     ["Fuel used (litres)", O("Fuel used (litres)", "not recorded"), "Truck tickets kept by", "site office"],
     ["Concrete retarder dosage", O("Concrete retarder dosage", "not in the delivery mail"), "Site photos taken", O("Site photos taken", "not recorded")]])
f.p("Ambulance called: {}", O("Ambulance called", "nothing in the vault", cc="drop:Yes;No;Not applicable"))
f.p("Prepared by (print): {}", U("Prepared by (print)", shown="......................"))
f.p("Signature of superintendent: {}", O("Signature of superintendent", "signature place", shown="......................"))
f.p("Reviewed by consultant on: {}", O("Reviewed by consultant on", "date of a review not yet made", cc="date"))
f.save()
# ------------------------------------------------------------------ vault meranti-kavya (Singapore and India, en)
B = "meranti-kavya"
D(B, "group-data-sheet.docx", """
# Meranti Kavya group – data for forms
:: Singapore company :: Meranti Kavya Engineering Pte Ltd
:: UEN :: 201877345K
:: Singapore office :: 27 Kallang Weave, #05-11, Singapore 339511
:: BCA registration :: CW01 A2, ME01 L5
:: Indian company :: Meranti Kavya Infra Pvt Ltd
:: CIN :: U45309PN2019PTC183377
:: GSTIN (Maharashtra) :: 27AAKCM5512R1Z8
:: Indian office :: 4th floor, Vasant Plaza, Baner Link Road, Pune 411045
:: Group managing director :: Selvam Krishnaraj
:: Group HSE manager :: Ho Mei Xuan
Each company signs only for projects in its own country. Data checked in March 2025.
""")
D(B, "lifting-equipment-register.xlsx", """
## Mobile cranes
Mobile cranes on hire agreement, status 2025-08-28
Crane | Owner | Reg. no. | Capacity (t) | LM certificate | Certificate expiry
MC-03 | Jurong Hoist Pte Ltd | XE 3120 A | 100 | LM-871156-24 | 2025-09-30
MC-05 | Jurong Hoist Pte Ltd | XE 4471 C | 130 | LM-882014-25 | 2025-11-20
MC-06 | Pan Straits Crane Pte Ltd | XE 5008 H | 200 | LM-880377-25 | 2026-01-14
## Gear
Item | Set | SWL (t) | Certificate | Certificate expiry
Wire rope sling 4-leg, 6 m | G-11 | 12 | LG-40912 | 2025-12-05
Wire rope sling 4-leg, 8 m | G-12 | 16 | LG-40913 | 2025-12-05
Spreader beam 4 m | G-20 | 15 | LG-41177 | 2026-02-18
""")
B1 = "P118 Tuas Cold Store"
D(B, B1 + "/letter-of-acceptance.pdf", """
HEAD Frostquay Logistics Pte Ltd – Letter of Acceptance // FQL/TCS/LOA/01   page
# Letter of Acceptance
12 February 2025
To: Meranti Kavya Engineering Pte Ltd, 27 Kallang Weave, #05-11, Singapore 339511
# Proposed erection of a 4-storey cold store at 9 Tuas Basin Crescent
We accept your tender dated 8 January 2025 as clarified on 24 January 2025 on the terms below.
:: Contract reference :: FQL/TCS/2025/03
:: Employer :: Frostquay Logistics Pte Ltd
:: Contract sum (excluding GST) :: S$18,640,000.00
:: Commencement date :: 3 March 2025
:: Completion date :: 30 June 2026
:: Liquidated damages :: S$8,500 per day
:: Defects liability period :: 12 months
:: Superintending officer :: Ong & Silvarajah Consultants LLP
:: Form of contract :: PSSCOC 2020
The performance bond of 5 % of the contract sum is to be lodged within 14 days. For the employer: Clement Ngiam, Director of Projects.
""")
D(B, B1 + "/lifting-plan-LP-014.docx", """
# Lifting plan LP-014, revision 2
Installation of chiller CH-2 on the roof plant deck. Prepared by Muhammad Faizal bin Hashim on 29 August 2025; replaces revision 1 of 22 August 2025 (100 t crane, 20 m radius).
:: Date of lift :: 3 September 2025
:: Place :: Roof plant deck, gridlines C to D / 7 to 9
:: Crane :: MC-05, 130 t mobile crane
:: Load :: Water-cooled chiller CH-2
:: Weight of load :: 9.8 t
:: Weight of rigging and hook block :: 0.6 t
:: Total lifted weight :: 10.4 t
:: Working radius :: 18 m
:: Boom length :: 38.2 m
:: Rated capacity at that radius :: 15.2 t
:: Utilisation :: 68 %
:: Lifting gear :: Set G-12 with spreader beam G-20
:: Maximum wind speed :: 9 m/s
The operating weight of the chiller (filled) is 12.3 t; it is lifted dry.
# Lifting crew
| Role | Name | Certificate
| Lifting supervisor | Muhammad Faizal bin Hashim | WSH-LS-22817
| Crane operator | Goh Teck Wee | CO-10394
| Rigger | Arumugam s/o Veerasamy | RG-5561
| Signalman | Rahim Uddin | SG-7702
# Ground
Hardstanding at the east yard checked by plate load test on 26 August 2025; outrigger mats 1.5 m x 1.5 m.
""")
D(B, B1 + "/permit-request-ch2.eml", """
From: Muhammad Faizal <faizal.h@merantikavya.example>
To: Priscilla Teo <priscilla.teo@merantikavya.example>
Date: Mon, 01 Sep 2025 17:20:14 +0800
Subject: Permit request - lift of chiller CH-2 on Wednesday

Hi Priscilla,

please open the lifting permit for Wednesday 3 September. We need it from 08:30 to 12:30 (my earlier mail said 09:00 to 13:00, the crane comes earlier now).

Fixed points for the form:
- method: mobile crane only, no tandem lift
- banksmen at both yard gates, exclusion zone 25 m around the hook path
- the job-specific risk assessment is RA-118-37
- contact on the day: my handphone 9555 0127
- weather check with the anemometer on the boom tip

Chiller CH-3 follows on the 10th with its own permit.

Faizal
""")
D(B, B1 + "/toolbox-2025-09-02.md", """
# Toolbox meeting, Tuesday 2 September 2025, 07:45

Led by: Priscilla Teo (WSH officer). Present: 34 (Meranti Kavya 12, Coolstream M&E 14, Panelcraft 8).

Topics
1. Lift of CH-2 on Wednesday: east yard closed to vehicles 08:00 to 13:00. Only the lifting crew inside the barricade.
2. Heat: shade and water point at gate 2.
3. Housekeeping on level 3.

Remarks
- Rahim Uddin on leave from 2 to 5 September; signalman for the CH-2 lift will be Kumaran Pillai (SG-8120).
- First aider on shift: Noraini Salleh.
- Nearest hospital: as on the notice board.
""")
D(B, B1 + "/material-register.xlsx", """
## Material approvals
P118 Tuas Cold Store – register of material approval requests, 2025-08-29
Ref | Rev | Material | Spec clause | Supplier | Submitted | Status | Returned
MAR-019 | 0 | Floor heating cable | 23 83 13 | Thermolane Pte Ltd | 2025-06-30 | Approved | 2025-07-10
MAR-020 | 1 | Vapour barrier membrane | 07 26 00 | Sealcrest Pte Ltd | 2025-07-14 | Approved with comments | 2025-07-28
MAR-021 | 0 | Cold room sliding doors | 08 34 13 | Dorrane Asia Pte Ltd | 2025-07-16 | Approved | 2025-07-30
MAR-022 | 0 | Insulated wall panel | 07 42 13 | Panelcraft (S) Pte Ltd | 2025-07-21 | Rejected | 2025-08-12
MAR-022 | 1 | Insulated wall panel | 07 42 13 | Panelcraft (S) Pte Ltd | | In preparation |
MAR-023 | 0 | Epoxy floor coating | 09 67 23 | Sealcrest Pte Ltd | 2025-08-25 | Under review |
""")
D(B, B1 + "/panel-datasheet-polarcore.pdf", """
HEAD Polarcore insulated panels – technical data // Nordfjell Panels Sdn Bhd, Johor   page
# Polarcore W – insulated wall panel for cold stores
:: Manufacturer :: Nordfjell Panels Sdn Bhd
:: Country of origin :: Malaysia
:: Core :: Polyisocyanurate (PIR), 40 kg/m3
:: Facing :: Pre-painted galvanised steel, 0.6 mm both sides
:: Cover width :: 1,120 mm
:: Standard lead time :: 6 weeks from approval
:: Warranty :: 15 years
| Product | Thickness (mm) | U-value (W/m2K) | Weight (kg/m2)
| Polarcore W100 | 100 | 0.22 | 13.1
| Polarcore W120 | 120 | 0.18 | 13.9
| Polarcore W150 | 150 | 0.15 | 15.2
| Polarcore W200 | 200 | 0.11 | 17.3
Reaction to fire: B-s1, d0 to EN 13501-1. Fire test report TR-26604 covers thicknesses from 100 to 200 mm.
""")
D(B, B1 + "/mar-022-comments.eml", """
From: Rekha Silvarajah <rekha@ongsilvarajah.example>
To: Daniel Koh <daniel.koh@merantikavya.example>
Date: Tue, 12 Aug 2025 10:02:45 +0800
Subject: MAR-022 Rev 0 insulated wall panel - rejected

Dear Daniel,

we return MAR-022 Rev 0 as rejected. The W120 panel does not reach the U-value of 0.16 W/m2K or lower asked for in clause 07 42 13. The only panel of the series that fits between the steel columns and reaches it is the 150 mm one. Please resubmit as Rev 1 with

- the W150 panel,
- the fire test report,
- a sample 300 x 300 mm,
- the revised shop drawing A-742-05 (drawing A-742-03 is void).

Regards
Rekha Silvarajah
Ong & Silvarajah Consultants LLP
""")
D(B, B1 + "/panel-order-note.docx", """
# Note to file – insulated wall panels
25 August 2025, Daniel Koh (Project Manager)
The bill of quantities has 4,250 m2 of wall panel under item E/14. Our own take-off from drawing A-742-05 gives 4,310 m2 with cut-outs deducted. The resubmission is made for the quantity in the bill; the order will follow the take-off.
Panels are needed on site by 20 October 2025 for levels 1 and 2 and by 17 November 2025 for levels 3 and 4. They go into the external walls of levels 1 to 4, gridlines A to H.
Installer is Panelcraft (S) Pte Ltd, contact Jeremy Sim, 6555 0184. The same panel was used at the Senoko Meat Hub in 2023.
The price was S$61.50 per m2 in February; a new price for the W150 has been asked for but has not come.
""")
D(B, B1 + "/monthly-report-2025-08.docx", """
# Monthly report no. 6 – August 2025
Prepared by Daniel Koh, data date 31 August 2025.
:: Planned progress :: 31.5 %
:: Actual progress :: 28.9 %
:: Time elapsed :: 182 of 484 days
# Progress
Structure complete up to level 4; steel frame of the roof plant deck complete on 19 August. Chiller CH-1 was lifted on 20 August with crane MC-03 (load 9.8 t, radius 14 m). Wall panels wait for approval.
# Safety
Man-hours in August 21,460; since start 104,880. No reportable accident. Two near misses.
""")
D(B, B1 + "/variation-list.csv", """
VO no.,Title,Instruction date,Claimed SGD,Agreed SGD,Status
VO-01,Additional bored pile at grid B3,2025-04-09,84500.00,79200.00,Agreed
VO-02,Larger genset room,2025-05-22,131000.00,,Under assessment
VO-03,Loading dock levellers type change,2025-07-03,46800.00,46800.00,Agreed
""")
B2 = "P121 Kharadi Flyover"
D(B, B2 + "/letter-of-acceptance.docx", """
# Letter of Acceptance
No. MVDA/ENG/FLY/2024/417, dated 18 June 2024
To: Meranti Kavya Infra Pvt Ltd, 4th floor, Vasant Plaza, Baner Link Road, Pune 411045
Subject: Construction of four-lane flyover at Kharadi Junction, package FL-2
:: Employer :: Mutha Valley Development Authority
:: Agreement No. :: MVDA/FL-2/2024-25/09
:: Date of agreement :: 9 July 2024
:: Accepted contract amount (excluding GST) :: ₹64,38,00,000
:: Date of commencement :: 1 August 2024
:: Time for completion :: 24 months
:: Intended completion date :: 31 July 2026
:: Retention :: 5 % of each bill
:: Mobilisation advance :: 10 %, recovered at ₹25,00,000 a bill from RA-05
:: Engineer :: Deccan Arc Consultants LLP
:: Engineer's representative :: Shalini Gokhale
:: Executive Engineer of the Employer :: R. D. Bhosekar
""")
D(B, B2 + "/RA-11-bill.xlsx", """
## Abstract
Running account bill no. RA-11 | | |
Period from | 2025-07-01 | to | 2025-07-31
Bill dated | 2025-08-06 | |
Description | Up to date | Previous | This bill
Foundations | 118640500.00 | 117980500.00 | 660000.00
Substructure | 102455800.00 | 92210650.00 | 10245150.00
Superstructure | 93556000.00 | 71049000.00 | 22507000.00
Gross value of work | 314652300.00 | 281240150.00 | 33412150.00
## Deductions
Item | Rate | Amount this bill
Retention | 5 % | 1670607.50
Income tax (TDS) | 2 % | 668243.00
Labour welfare cess | 1 % | 334121.50
Recovery of mobilisation advance | lump sum | 2500000.00
GST added | 18 % | 6014187.00
Net payable | | 34253365.00
Advance outstanding after this bill | | 46880000.00
""")
D(B, B2 + "/RA-10-certificate.pdf", """
HEAD Deccan Arc Consultants LLP – Interim payment certificate // FL-2 / RA-10   page
# Interim payment certificate RA-10
Period 1 June 2025 to 30 June 2025. Bill dated 4 July 2025, certified 17 July 2025.
| Item | Amount (INR)
| Gross value of work up to date | 28,12,40,150.00
| Gross value, previous bill | 25,67,08,900.00
| Gross value of this bill | 2,45,31,250.00
| Retention 5 % | 12,26,562.50
| TDS 2 % | 4,90,625.00
| Labour cess 1 % | 2,45,312.50
| Recovery of advance | 25,00,000.00
| GST 18 % | 44,15,625.00
| Net payable | 2,44,84,375.00
Paid on 1 August 2025 by UTR CNRB52508011174.
""")
D(B, B2 + "/ncr-register.csv", """
NCR no.,Date raised,Raised by,Location,Description,Severity,Status,Closed on
NCR-016,2025-05-12,Deccan Arc,Pile P11-3,Tremie pipe lifted out of concrete,Major,Closed,2025-06-20
NCR-017,2025-06-03,Deccan Arc,Casting yard,Girder G-22 camber out of tolerance,Minor,Closed,2025-06-18
NCR-018,2025-07-22,Deccan Arc,Pier P12,Cover blocks missing,Minor,Closed,2025-07-29
NCR-019,2025-08-19,Deccan Arc,Pier cap P14,Honeycombing on the soffit,Major,Open,
NCR-020,2025-08-25,Meranti Kavya,Casting yard,Cube results below target,Minor,Open,
""")
D(B, B2 + "/ncr-019-notice.eml", """
From: Shalini Gokhale <s.gokhale@deccanarc.example>
To: Vikrant Deshpande <v.deshpande@merantikavya.example>
Cc: Imtiaz Shaikh <i.shaikh@merantikavya.example>
Date: Tue, 19 Aug 2025 18:12:31 +0530
Subject: NCR-019 - honeycombing pier cap P14

Dear Mr Deshpande,

at stripping of pier cap P14 today honeycombing was found on the soffit, north side, over about 1.8 m x 0.6 m, up to 70 mm deep, with two bars exposed. The cap was cast on 16 August 2025, pour card PC-214. Clause 1709 of the specification is not met.

You are asked to submit a repair method statement by 26 August 2025. No bearing pedestal may be cast on P14 until the NCR is closed.

Shalini Gokhale
Deccan Arc Consultants LLP
""")
D(B, B2 + "/ncr-019-investigation.docx", """
# NCR-019 – internal investigation
Imtiaz Shaikh, QA/QC manager, 23 August 2025
# What was found
Needle vibrators: one of three failed after 40 minutes; the spare was at the casting yard. Concrete of 55 m3 was placed in 5 hours 20 minutes. Slump at the last transit mixer was 70 mm against 120 mm specified.
# Root cause
Insufficient compaction, because there was no standby vibrator at the pour, together with loss of slump in the last two loads.
# Corrective action
Chip to sound concrete, clean the bars, pressure-inject epoxy grout and make good with polymer-modified mortar, to method statement MS-046 rev. 0.
# Preventive action
A standby vibrator and a generator at every pour above 20 m3; slump check at each load by the laboratory.
# Responsible
Site engineer for the repair: Ketaki Joglekar. Planned finish of the repair: 6 September 2025. Cost is borne by us; it has not been worked out yet.
""")
D(B, B2 + "/cube-tests.xlsx", """
## Cubes
P121 – cube tests, pier caps and girders
Pour card | Element | Grade | Cast on | 7-day MPa | 28-day MPa
PC-208 | Pier cap P12 | M45 | 2025-07-19 | 36.8 | 52.4
PC-211 | Pier cap P13 | M45 | 2025-08-02 | 35.9 |
PC-214 | Pier cap P14 | M45 | 2025-08-16 | 37.2 |
PC-215 | Girder G-31 | M50 | 2025-08-18 | 38.0 |
""")
D(B, B2 + "/bank-guarantees.pdf", """
HEAD P121 – Bank guarantees and insurances // Accounts, Pune, 1 August 2025   page
# Bank guarantees
| Purpose | Bank | BG no. | Amount (INR) | Valid up to
| Performance security | Sahyadri Merchant Bank | SMB/PG/24/0719 | 3,21,90,000 | 2026-10-31
| Mobilisation advance | Sahyadri Merchant Bank | SMB/AG/24/0802 | 6,43,80,000 | 2025-12-31
| Retention (in place of cash) | not yet issued | | |
# Insurances
| Kind | Insurer | Policy no. | Valid up to
| Contractor's all risk | Konkan General | KG-CAR-7719 | 2026-08-31
| Workmen's compensation | Konkan General | KG-WC-7720 | 2025-07-31
""")
D(B, B2 + "/review-meeting-21.docx", """
# Review meeting no. 21
Date 12 August 2025, office of the Executive Engineer. Present: R. D. Bhosekar (MVDA), Shalini Gokhale (Deccan Arc), Vikrant Deshpande and Imtiaz Shaikh (Meranti Kavya).
- RA-11 of 6 August is with the Engineer; certificate expected by 20 August.
- Physical progress 47.2 % against 51.0 % planned at the end of July.
- Traffic diversion for span 6 allowed from 1 September, police letter awaited.
- Renewal of workmen's compensation policy to be shown at the next meeting.
- Contractor asks for 35 days of extension of time for the gas line; the Engineer has the particulars. Not decided.
""")
D(B, B2 + "/dpr-2025-08-22.md", """
# Daily progress report, 22 August 2025

Project manager: Vikrant Deshpande. Weather: heavy showers in the afternoon.

| Item | Planned | Done |
|---|---|---|
| Shuttering pier cap P15 (m2) | 60 | 48 |
| Girder launching (nos.) | 1 | 0 |
| Rebar pier P17 (t) | 3.5 | 3.9 |

Manpower: own 42, subcontractors 67. Plant: two cranes, one launching girder (idle), three transit mixers.
""")

LP, PR, TB, LA, GD, LE = B1 + "/lifting-plan-LP-014.docx", B1 + "/permit-request-ch2.eml", B1 + "/toolbox-2025-09-02.md", B1 + "/letter-of-acceptance.pdf", "group-data-sheet.docx", "lifting-equipment-register.xlsx"
f = Form("sg-lifting-permit", "en", B, B1)
f.title("Permit to Work – Lifting Operation (CH-2)")
f.note("Part A is filled by the applicant. Parts B and C are for the assessor and the authorised manager only.")
f.h("Part A – Application")
f.t([["Permit no.", O("Permit no.", "not in the vault; LP-014 is the lifting plan"), "Lifting plan ref.", V("Lifting plan ref.", "LP-014", LP, "near")],
     ["Occupier / main contractor", V("Occupier / main contractor", "Meranti Kavya Engineering Pte Ltd", LA, "far", "Meranti Kavya Engineering"), "UEN", V("UEN", "201877345K", GD, "same")],
     ["Date of lift", V("Date of lift", "3 September 2025", LP, "same", "2025-09-03", "3 Sep 2025", "03/09/2025", cc="date"), "Risk assessment no.", V("Risk assessment no.", "RA-118-37", PR, "near")],
     ["Valid from (time)", V("Valid from (time)", "08:30", PR, "near", "8:30", "0830", "8.30 am", "8:30 am"), "Valid to (time)", V("Valid to (time)", "12:30", PR, "near", "1230", "12.30 pm", "12:30 pm")],
     ["Location of lift", V("Location of lift", "Roof plant deck, gridlines C to D / 7 to 9", LP, "near", "Roof plant deck", cc="text")]])
f.p("Type of lifting machine:  {} Mobile crane   {} Tower crane   {} Crawler crane   {} Forklift",
    V("Mobile crane", "☒", PR, "same", cc="check"), O("Tower crane", "mobile crane only", cc="check"), O("Crawler crane", "mobile crane only", cc="check"), O("Forklift", "mobile crane only", cc="check"))
f.h("Load and crane")
f.p("Description of load: {}", V("Description of load", "Water-cooled chiller CH-2", LP, "near", "chiller CH-2", shown="_____________________"))
f.p("Weight of load: {} t", V("Weight of load", "9.8", LP, "same", shown="________"))
f.p("Total lifted weight: {} t", V("Total lifted weight", "10.4", LP, "same", shown="________"))
f.p("Radius: {} m", V("Radius", "18", LP, "near", shown="________"))
f.p("SWL of crane at this radius: {} t", V("SWL of crane at this radius", "15.2", LP, "near", shown="________"))
f.p("Boom angle: {} deg", O("Boom angle", "length and radius are given, the angle is not", shown="________"))
f.p("Vehicle registration of crane: {}", V("Vehicle registration of crane", "XE 4471 C", LE, "far", "XE4471C", shown="________"))
f.p("LM certificate no. of crane: {}  valid until: {}", V("LM certificate no. of crane", "LM-882014-25", LE, "far", shown="________"), V("valid until", "2025-11-20", LE, "far", "20 November 2025", "20 Nov 2025", shown="________"))
f.p("Wind limit: {}", V("Wind limit", "9 m/s", LP, "near", shown="________"))
f.h("Lifting team")
f.t([["Function", "Name", "Certificate no."],
     ["Lifting supervisor", V("Name, lifting supervisor", "Muhammad Faizal bin Hashim", LP, "same", "Muhammad Faizal"), V("Certificate no., lifting supervisor", "WSH-LS-22817", LP, "same")],
     ["Crane operator", V("Name, crane operator", "Goh Teck Wee", LP, "same"), V("Certificate no., crane operator", "CO-10394", LP, "same")],
     ["Rigger", V("Name, rigger", "Arumugam s/o Veerasamy", LP, "same"), V("Certificate no., rigger", "RG-5561", LP, "same")],
     ["Signalman", V("Name, signalman", "Kumaran Pillai", TB, "far"), V("Certificate no., signalman", "SG-8120", TB, "far")]], bold=1)
f.t([["Crane supplied by", V("Crane supplied by", "Jurong Hoist Pte Ltd", LE, "far", "Jurong Hoist"), "SWL of sling set (t)", V("SWL of sling set (t)", "16", LE, "far", "16 t")],
     ["Sling certificate", V("Sling certificate", "LG-40913", LE, "far"), "Spreader beam certificate", V("Spreader beam certificate", "LG-41177", LE, "far")],
     ["Condition of chiller when lifted", V("Condition of chiller when lifted", "dry", LP, "far", "lifted dry"), "Outrigger load (t)", O("Outrigger load (t)", "only mats and load test are given")],
     ["First aider on 3 September", O("First aider on 3 September", "the first aider is named for 2 September only"), "Anemometer reading before lift", O("Anemometer reading before lift", "measured on the day; 9 m/s is the limit")]])
f.p("Hospital and telephone: {}", O("Hospital and telephone", "only 'as on the notice board'", shown="____________________"))
f.p("Contact on the day (handphone): {}", V("Contact on the day (handphone)", "9555 0127", PR, "same", "95550127", shown="____________________"))
f.p("Exclusion zone (m): {}", V("Exclusion zone (m)", "25", PR, "same", "25 m", ff="ExclusionZone"))
f.h("Part B – Safety assessment")
f.t([["Assessed by", O("Assessed by", "part B is for the assessor"), "Designation", O("Designation (assessor)", "part B is for the assessor")], ["Signature", O("Signature (assessor)", "signature place"), "Date and time", O("Date and time (assessor)", "sign-off")]])
f.h("Part C – Approval")
f.t([["Approved by (authorised manager)", O("Approved by (authorised manager)", "name in an approval block")], ["Conditions imposed", O("Conditions imposed", "nothing has been imposed yet")]])
f.save()

MR, DS, MC, PN = B1 + "/material-register.xlsx", B1 + "/panel-datasheet-polarcore.pdf", B1 + "/mar-022-comments.eml", B1 + "/panel-order-note.docx"
f = Form("sg-material-approval", "en", B, B1)
f.title("Material Approval Request MAR-022 Rev 1")
f.t([["Project ref.", V("Project ref.", "FQL/TCS/2025/03", LA, "near", "P118", shown="[contract reference]"), "Employer", V("Employer", "Frostquay Logistics Pte Ltd", LA, "same", shown="[employer]")],
     ["Superintending officer", V("Superintending officer", "Ong & Silvarajah Consultants LLP", LA, "same", shown="[superintending officer]"), "Date submitted", O("Date submitted", "Rev 1 is in preparation; 21 July is Rev 0", shown="[date]")],
     ["Material", V("Material", "Insulated wall panel", MR, "same", "Polarcore W150"), "Spec section", V("Spec section", "07 42 13", MR, "near")]])
f.p("This request replaces Rev 0, which was returned on {} with the status {}.", V("returned on", "2025-08-12", MR, "near", "12 August 2025", "12 Aug 2025", shown="<date returned>"), V("status", "Rejected", MR, "near", shown="<status>"))
f.h("Product offered")
f.t([["Manufacturer", "Product", "Thickness (mm)", "Origin"], [V("Manufacturer", "Nordfjell Panels Sdn Bhd", DS, "same"), V("Product", "Polarcore W150", DS, "far", "W150"), V("Thickness (mm)", "150", DS, "far", "150 mm"), V("Origin", "Malaysia", DS, "near")],
     ["U-value", "Weight (kg/m2)", "Fire test report no.", "Guarantee period"], [V("U-value", "0.15", DS, "far", "0.15 W/m2K"), V("Weight (kg/m2)", "15.2", DS, "far"), V("Fire test report no.", "TR-26604", DS, "near"), V("Guarantee period", "15 years", DS, "near")]])
f.h("Supply")
f.p("Supplier / installer: {}", V("Supplier / installer", "Panelcraft (S) Pte Ltd", MR, "same", mf="Supplier"))
f.p("Supplier's contact person: {}", V("Supplier's contact person", "Jeremy Sim", PN, "near", mf="SupplierContact"))
f.p("Fax no. of supplier: {}", O("Fax no. of supplier", "only a telephone number is given", mf="SupplierFax"))
f.p("BQ item: {}", V("BQ item", "E/14", PN, "near", mf="BQItem"))
f.p("BQ quantity (m2): {}", V("BQ quantity (m2)", "4,250", PN, "near", "4250", "4,250 m2", mf="BQQuantity"))
f.p("Unit rate (S$): {}", O("Unit rate (S$)", "the February price is old; the price of the W150 has not come", mf="UnitRate"))
f.p("Lead time: {}", V("Lead time", "6 weeks", DS, "same", "6 weeks from approval", "six weeks", mf="LeadTime"))
f.p("First delivery required on site: {}", V("First delivery required on site", "20 October 2025", PN, "near", "2025-10-20", "20 Oct 2025", cc="date"))
f.p("Order no.: {}", O("Order no.", "no order yet", ff="OrderNo"))
f.p("Shop drawing: {}", V("Shop drawing", "A-742-05", MC, "same", ff="ShopDrawing"))
f.p("Sample size: {}", V("Sample size", "300 x 300 mm", MC, "near", "300x300 mm", "300 x 300", ff="SampleSize"))
f.p("Previous use in Singapore: {}", V("Previous use in Singapore", "Senoko Meat Hub", PN, "far", ff="PreviousUse"))
f.t([["Thickness of steel facing", V("Thickness of steel facing", "0.6 mm", DS, "near", "0.6"), "Drawing withdrawn", V("Drawing withdrawn", "A-742-03", MC, "far")],
     ["Reviewer of Rev 0", V("Reviewer of Rev 0", "Rekha Silvarajah", MC, "far"), "Upper floors needed by", V("Upper floors needed by", "17 November 2025", PN, "far", "2025-11-17", "17 Nov 2025")],
     ["Quantity to be ordered (m2)", V("Quantity to be ordered (m2)", "4,310", PN, "far", "4310", "4,310 m2"), "U-value required", V("U-value required", "0.16", MC, "far", "0.16 W/m2K", "0.16 W/m2K or lower")],
     ["Place of test laboratory", O("Place of test laboratory", "not in the data sheet"), "HS code", O("HS code", "nowhere")]])
f.narr("Place of use in the works", N("Place of use in the works", ["external walls of levels 1 to 4", "levels 1 to 4", "gridlines A to H"], PN, "near", shown="[State where the material will be installed]"))
f.h("Reply of the superintending officer")
f.p("Decision: {}", O("Decision", "the reply to Rev 1 is still to come; Rev 0 was rejected", cc="drop:Approved;Approved with comments;Rejected;Resubmit"))
f.p("Comments of reviewer: {}", O("Comments of reviewer", "reviewer's place", cc="text"))
f.t([["Reviewed by", O("Reviewed by", "name in a review block"), "Date", O("Date (review)", "date of a review")], ["For the contractor (name)", O("For the contractor (name)", "sign-off name"), "Signature", O("Signature (contractor)", "signature place")]])
f.h("Requests returned as approved or approved with comments")
f.reg(["Ref", "Material", "Supplier", "Returned"],
      *[[V(f"Ref ({i})", a, MR, "same"), V(f"Material ({i})", b, MR, "same"), c, V(f"Returned ({i})", d, MR, "same", e)] for i, (a, b, c, d, e) in enumerate([("MAR-019", "Floor heating cable", "", "2025-07-10", "10 July 2025"), ("MAR-020", "Vapour barrier membrane", "", "2025-07-28", "28 July 2025"), ("MAR-021", "Cold room sliding doors", "", "2025-07-30", "30 July 2025")], 1)],
      [O("Ref (4)", "three requests are approved (one with comments)"), "", "", ""])
f.save()

IL, IB, IC, IN, NI, NG, BG = B2 + "/letter-of-acceptance.docx", B2 + "/RA-11-bill.xlsx", B2 + "/RA-10-certificate.pdf", B2 + "/ncr-register.csv", B2 + "/ncr-019-investigation.docx", B2 + "/ncr-019-notice.eml", B2 + "/bank-guarantees.pdf"


def inr(n, near=""):
    """Indian grouping, with the writings a clerk would accept."""
    i, d = n.split(".")
    h, t = i[:-3], i[-3:]
    g = ",".join([x for x in ([h[:len(h) % 2]] if len(h) % 2 else []) + [h[k:k + 2] for k in range(len(h) % 2, len(h), 2)]] + [t])
    return [g + "." + d, "{:,}".format(int(i)) + "." + d] + ([g, i, "{:,}".format(int(i))] if d == "00" else [n.rstrip("0")])


f = Form("in-interim-payment", "en", B, B2)
f.title("Interim Payment Certificate RA-11")
f.p("Certificate of the Engineer under the Agreement No. {} (agreement signed on: {})", V("Agreement No.", "MVDA/FL-2/2024-25/09", IL, "same", shown="…………………"), V("Agreement dated", "9 July 2024", IL, "near", "09.07.2024", "2024-07-09", "09/07/2024", shown="…………………"))
f.t([["Name of work", V("Name of work", "Construction of four-lane flyover at Kharadi Junction, package FL-2", IL, "near", "Construction of four-lane flyover at Kharadi Junction", "four-lane flyover at Kharadi Junction")],
     ["Name of contractor", V("Name of contractor", "Meranti Kavya Infra Pvt Ltd", IL, "near", "Meranti Kavya Infra Pvt. Ltd.")],
     ["GSTIN of contractor", V("GSTIN of contractor", "27AAKCM5512R1Z8", GD, "near")],
     ["PAN of contractor", U("PAN of contractor")],
     ["Accepted contract amount", V("Accepted contract amount", "64,38,00,000", IL, "same", "₹64,38,00,000")],
     ["Date of commencement", V("Date of commencement", "1 August 2024", IL, "same", "2024-08-01", "01.08.2024", "01/08/2024")],
     ["Due date of completion", V("Due date of completion", "31 July 2026", IL, "near", "2026-07-31", "31.07.2026", "31/07/2026")],
     ["Extension granted (days)", O("Extension granted (days)", "35 days are asked for, not decided")],
     ["Period of this bill, from", V("Period of this bill, from", "2025-07-01", IB, "same", "1 July 2025", "01.07.2025", "01/07/2025")],
     ["to", V("Period, to", "2025-07-31", IB, "same", "31 July 2025", "31.07.2025", "31/07/2025")],
     ["Contractor's bill dated", V("Contractor's bill dated", "2025-08-06", IB, "same", "6 August 2025", "06.08.2025", "06/08/2025")],
     ["Measurement book no.", O("Measurement book no.", "nothing in the vault")]])
f.h("A. Value of work (₹)")
f.t([["Head", "Up to date", "Previous bill", "This bill"]] + [[h] + [V(f"{h}, {c}", n, IB, "same", *inr(n)) for c, n in zip(("up to date", "previous", "this bill"), ns)] for h, ns in
     (("Foundations", ("118640500.00", "117980500.00", "660000.00")), ("Substructure", ("102455800.00", "92210650.00", "10245150.00")), ("Superstructure", ("93556000.00", "71049000.00", "22507000.00")))]
    + [["Price adjustment", O("Price adjustment, up to date", "no such item in the bill"), O("Price adjustment, previous", "no such item"), O("Price adjustment, this bill", "no such item")]], bold=1)
f.h("B. Deductions and additions of this bill (₹)")
f.t([["Retention money", V("Retention money", "1670607.50", IB, "near", *inr("1670607.50"))], ["TDS", V("TDS", "668243.00", IB, "near", *inr("668243.00"))], ["Labour cess", V("Labour cess", "334121.50", IB, "near", *inr("334121.50"))],
     ["Mobilisation advance recovered", V("Mobilisation advance recovered", "2500000.00", IB, "near", *inr("2500000.00"))], ["Liquidated damages", O("Liquidated damages", "nothing stated")], ["GST", V("GST", "6014187.00", IB, "near", *inr("6014187.00"))],
     ["Net amount payable", V("Net amount payable", "34253365.00", IB, "near", *inr("34253365.00"))], ["Amount in words", ""]])
f.p("Balance of advance still to be recovered: ₹ {}", V("Balance of advance still to be recovered", "46880000.00", IB, "far", *inr("46880000.00"), shown="…………………"))
f.p("Last certificate paid: ₹ {} (through UTR: {})", V("Last certificate paid", "2,44,84,375.00", IC, "far", "24484375.00", "2,44,84,375", "24,484,375.00", "24484375", shown="…………………"), V("UTR", "CNRB52508011174", IC, "same", shown="…………………"))
f.p("Performance security: BG no. {} (valid up to: {})", V("BG no.", "SMB/PG/24/0719", BG, "same", shown="…………………"), V("BG valid up to", "2026-10-31", BG, "same", "31 October 2026", "31.10.2026", shown="…………………"))
f.p("Retention bank guarantee number: {}", O("Retention bank guarantee number", "not yet issued", shown="…………………"))
f.p("Workmen's compensation policy in force, expiring on: {}", O("Workmen's compensation policy in force, expiring on", "the policy in the vault lapsed on 31 July 2025; renewal not shown", shown="…………………"))
f.t([["Preceding certificate given on", V("Preceding certificate given on", "17 July 2025", IC, "far", "2025-07-17", "17.07.2025", "17/07/2025"), "Advance covered by guarantee till", V("Advance covered by guarantee till", "2025-12-31", BG, "far", "31 December 2025", "31.12.2025")],
     ["Penalty clause rate", O("Penalty clause rate", "not stated"), "Amount certified by Engineer (RA-11)", O("Amount certified by Engineer (RA-11)", "the bill claims, the certificate is still to come")],
     ["Bill from which recovery of advance began", V("Bill from which recovery of advance began", "RA-05", IL, "far", "RA 05"), "Bank account for payment", O("Bank account for payment", "no account is stated")]])
f.h("C. Certification")
f.t([["Certified by the Engineer's representative", O("Certified by", "certifying block"), "Date", O("Date of certification", "the certificate has not been given")], ["Passed for payment by", O("Passed for payment by", "approval block"), "Cheque / UTR no.", O("Cheque / UTR no. of this payment", "RA-11 is not paid; the UTR is of RA-10")]])
f.save()

f = Form("in-ncr", "en", B, B2)
f.title("Non-Conformance Report NCR-019")
f.t([["Raised on", "Raised by (firm)", "Location", "Grade of concrete"], [V("Raised on", "2025-08-19", IN, "near", "19 August 2025", "19 Aug 2025", "19.08.2025", "19/08/2025"), V("Raised by (firm)", "Deccan Arc", IN, "same", "Deccan Arc Consultants LLP"), V("Location", "Pier cap P14", IN, "same"), V("Grade of concrete", "M45", B2 + "/cube-tests.xlsx", "near", "M 45")]])
f.p("Category:  {} Minor   {} Major   {} Critical", O("Minor", "the register says major", cc="check"), V("Major", "☒", IN, "near", cc="check"), O("Critical", "the register says major", cc="check"))
f.p("Date of casting: {}   Pour card: {}   7-day strength (MPa): {}   28-day strength (MPa): {}",
    V("Date of casting", "16 August 2025", NG, "near", "2025-08-16", "16 Aug 2025", shown="{{cast_date}}"), V("Pour card", "PC-214", NG, "same", shown="{{pour_card}}"), V("7-day strength (MPa)", "37.2", B2 + "/cube-tests.xlsx", "same", shown="{{strength_7d}}"), O("28-day strength (MPa)", "not yet tested; 52.4 is pier cap P12", shown="{{strength_28d}}"))
f.p("Specification clause not met: {}", V("Specification clause not met", "1709", NG, "near", "Clause 1709", shown="{{clause}}"))
f.p("Drawing no.: {}", O("Drawing no.", "no drawing is named", shown="{{drawing_no}}"))
f.narr("1. Description of non-conformance", N("Description of non-conformance", ["honeycombing"], NG, "same", shown="(describe the defect with place and extent)"))
f.narr("2. Root cause", N("Root cause", ["insufficient compaction", "standby vibrator"], NI, "same", shown="(to be filled after the investigation)"))
f.narr("3. Corrective action", N("Corrective action", ["epoxy", "sound concrete"], NI, "same", shown="(repair proposed, with reference of method statement)"))
f.narr("4. Action to prevent recurrence", N("Action to prevent recurrence", ["standby vibrator", "slump check"], NI, "near", shown="(what will be changed on later pours)"))
f.t([["Bars exposed", V("Bars exposed", "two", NG, "far", "2", "two bars"), "Depth of defect", V("Depth of defect", "70 mm", NG, "near", "up to 70 mm", "70")],
     ["Work on hold until closure", V("Work on hold until closure", "bearing pedestal", NG, "far", "bearing pedestals", "casting of bearing pedestals", "bearing pedestals on P14"), "Addressed to (name)", V("Addressed to (name)", "Vikrant Deshpande", NG, "far", "Mr Deshpande")],
     ["Slump specified", V("Slump specified", "120 mm", NI, "near", "120"), "Where the spare vibrator was", V("Where the spare vibrator was", "casting yard", NI, "far", "at the casting yard")],
     ["Name of concrete supplier", O("Name of concrete supplier", "nowhere"), "Ambient temperature at casting", O("Ambient temperature at casting", "nowhere")]])
f.h("5. Follow-up")
f.t([["Method statement ref.", V("Method statement ref.", "MS-046", NI, "near", "MS-046 rev. 0"), "Repair method due by", V("Repair method due by", "26 August 2025", NG, "near", "2025-08-26", "26 Aug 2025")],
     ["Person in charge of repair", V("Person in charge of repair", "Ketaki Joglekar", NI, "far"), "Target date of repair", V("Target date of repair", "6 September 2025", NI, "near", "2025-09-06", "6 Sep 2025")],
     ["Estimated cost (₹)", O("Estimated cost (₹)", "not worked out yet"), "Repair completed on", O("Repair completed on", "6 September is the planned date")],
     ["Date of closure", O("Date of closure", "NCR-019 is open"), "Re-inspected by", O("Re-inspected by", "still to come")],
     ["QA/QC manager of contractor", V("QA/QC manager of contractor", "Imtiaz Shaikh", NI, "near"), "Signature", O("Signature", "signature place")]])
f.h("6. Other NCRs raised by Deccan Arc and closed")
f.reg(["NCR no.", "Location", "Closed on"], *[[V(f"NCR no. ({i})", a, IN, "same"), V(f"Location ({i})", b, IN, "same"), V(f"Closed on ({i})", c, IN, "same", d)] for i, (a, b, c, d) in enumerate([("NCR-016", "Pile P11-3", "2025-06-20", "20 June 2025"), ("NCR-017", "Casting yard", "2025-06-18", "18 June 2025"), ("NCR-018", "Pier P12", "2025-07-29", "29 July 2025")], 1)],
      [O("NCR no. (4)", "no other closed NCR"), O("Location (4)", "no other closed NCR"), O("Closed on (4)", "no other closed NCR")])
f.save()
# ------------------------------------------------------------------ tamarack-ridge, French project
P2 = "25-006 École du Vieux-Moulin"
D(A, P2 + "/sommaire-contrat.docx", """
# Sommaire du contrat – Agrandissement de l'école du Vieux-Moulin
Préparé pour le classeur de chantier par Maxime Thibodeau, 24 mars 2025.
:: Numéro de dossier :: 25-006
:: Maître de l'ouvrage :: Centre de services scolaire des Trois-Rapides
:: Chargée de projet du maître de l'ouvrage :: Josiane Larochelle
:: Numéro de contrat :: CSSTR-2025-011
:: Date du contrat :: 10 mars 2025
:: Montant du contrat (avant taxes) :: 12 780 000,00 $
:: Adresse du chantier :: 77, chemin du Moulin, Gatineau (Québec)
:: Architecte :: Bélair Ostiguy architectes
:: Ingénieur en structure :: Groupe Nivelta inc.
:: Entrepreneur :: Constructions Tamarack Ridge (Québec) inc.
:: Date de début des travaux :: 7 avril 2025
:: Réception avec réserve prévue au contrat :: 26 juin 2026
:: Pénalité de retard :: 3 500 $ par jour
# Notre équipe
:: Chargé de projet :: Maxime Thibodeau
:: Surintendante :: Francine Ouimet
:: Coordonnateur santé-sécurité :: Ludovic Maheux
# Conditions
Un avis de retard est transmis à l'architecte dans les 10 jours ouvrables suivant l'événement (article 6.5.4). Retenue de 10 % jusqu'à la réception.
""")
D(A, P2 + "/registre-directives.xlsx", """
## Directives
Registre des directives de changement, état au 5 septembre 2025
No | Objet | Émise le | Montant avant taxes | État | Approuvée le
DC-01 | Renforcement des semelles, axe 4 | 2025-05-06 | 88400.00 | Approuvée | 2025-05-27
DC-02 | Remplacement des fenêtres du gymnase | 2025-06-11 | 125950.00 | Approuvée | 2025-07-08
DC-03 | Retrait du débarcadère temporaire | 2025-07-02 | -14200.00 | Refusée |
DC-04 | Désamiantage de la chaufferie | 2025-08-22 | 61300.00 | En évaluation |
""")
D(A, P2 + "/demande-paiement-05.pdf", """
HEAD Demande de paiement no 5 // École du Vieux-Moulin, contrat CSSTR-2025-011   page
# Demande de paiement no 5
:: Période se terminant le :: 31 août 2025
:: Présentée le :: 4 septembre 2025
| Poste | Montant ($)
| Montant initial du contrat | 12 780 000,00
| Changements approuvés | 214 350,00
| Montant révisé du contrat | 12 994 350,00
| Travaux exécutés à ce jour | 3 768 361,50
| Retenue de 10 % | 376 836,15
| Demandes précédentes (net) | 2 640 118,05
| Montant dû avant taxes | 751 407,30
| TPS 5 % | 37 570,37
| TVQ 9,975 % | 74 952,88
| Total à payer | 863 930,55
L'architecte n'a pas encore délivré le certificat de paiement de cette demande.
""")
D(A, P2 + "/echeancier-revision-3.pdf", """
HEAD École du Vieux-Moulin – échéancier des travaux, révision 3 // Date de référence 29 août 2025   page
# Échéancier, révision 3
Remplace la révision 2 du 30 juin 2025. Déposé à l'architecte le 5 septembre 2025; pas encore accepté.
| Lot | Début | Fin | Avancement prévu | Avancement réel
| Fondations | 14 avril 2025 | 20 juin 2025 | 100 % | 100 %
| Charpente d'acier | 23 juin 2025 | 12 septembre 2025 | 92 % | 85 %
| Enveloppe | 25 août 2025 | 19 décembre 2025 | 8 % | 3 %
| Mécanique du bâtiment | 4 août 2025 | 27 mars 2026 | 10 % | 4 %
| Ensemble du projet | 7 avril 2025 | 10 juillet 2026 | 32 % | 29 %
La chaufferie est sur le chemin critique depuis l'arrêt du 19 août; la réception avec réserve passe du 26 juin au 10 juillet 2026, soit 10 jours ouvrables.
""")
D(A, P2 + "/pv-reunion-12.docx", """
# Procès-verbal de la réunion de chantier no 12
Tenue le 4 septembre 2025 à 9 h, roulotte de chantier. Rédigé par Bélair Ostiguy architectes (Étienne Bélair).
| Présents | Organisme
| Josiane Larochelle | Centre de services scolaire des Trois-Rapides
| Étienne Bélair | Bélair Ostiguy architectes
| Maxime Thibodeau | Tamarack Ridge
| Francine Ouimet | Tamarack Ridge
# Points discutés
12.1 Amiante à la chaufferie : le rapport de laboratoire est reçu. Le désamiantage est prévu du 15 au 26 septembre par Décontamin-Air inc.
12.2 Assurance : l'attestation à jour de l'entrepreneur est au dossier.
12.3 Prolongation : l'entrepreneur demande 10 jours ouvrables; l'architecte répondra. La surintendante avait d'abord estimé 15 jours.
12.4 Quatre demandes d'information sont sans réponse : QRT-22, QRT-24, QRT-25 et QRT-27.
Prochaine réunion : 18 septembre 2025, 9 h.
""")
D(A, P2 + "/journal-chantier-aout.md", """
# Journal de chantier – août 2025 (Francine Ouimet)

## Lundi 18 août
Main-d'œuvre : 31. Charpente, axes 7 à 9. Démolition du calorifuge prévue demain.

## Mardi 19 août
Main-d'œuvre : 29. À 10 h 20, découverte de calorifuge suspect autour des conduites de la chaufferie (local S-03). Travaux arrêtés dans le local, périmètre posé, CNESST non requise selon L. Maheux. Échantillons confiés à Labo Outaouais.

## Mercredi 20 août
Main-d'œuvre : 27. L'équipe de Plomberie Gagnon-Roy (4 personnes) est démobilisée.

## Vendredi 29 août
Main-d'œuvre : 34. Pose du premier panneau d'enveloppe. Pluie de 13 h à 15 h, deux heures perdues pour la charpente.
""")
D(A, P2 + "/amiante-resultats.eml", """
From: Karima Benslimane <k.benslimane@labooutaouais.example>
To: Maxime Thibodeau <mthibodeau@tamarackridge.example>
Date: Mon, 25 Aug 2025 11:15:40 -0400
Subject: Résultats, échantillons du local S-03

Bonjour Monsieur Thibodeau,

voici les résultats des trois échantillons prélevés le 19 août (rapport LO-25-4471) : chrysotile de 5 à 10 % dans les trois. Le calorifuge doit être traité comme matériau contenant de l'amiante, chantier à risque élevé.

Notre facture suivra séparément.

Karima Benslimane, chimiste
Labo Outaouais
""")
D(A, P2 + "/sante-securite-2025.xlsx", """
## Mois
École du Vieux-Moulin – santé et sécurité
Mois | Heures travaillées | Accidents avec arrêt | Premiers soins | Passés proches | Réunions d'équipe
Juin 2025 | 4210 | 0 | 1 | 2 | 4
Juillet 2025 | 3365 | 1 | 2 | 0 | 3
Août 2025 | 4980 | 0 | 3 | 1 | 5
Cumul depuis le début | 17240 | 1 | 8 | 4 | 19
""")
D(A, P2 + "/rapport-mensuel-juillet.docx", """
# Rapport mensuel no 4 – juillet 2025
Rédigé par Maxime Thibodeau le 6 août 2025.
:: Avancement prévu :: 25 %
:: Avancement réel :: 24 %
:: Main-d'œuvre moyenne :: 26
:: Heures travaillées :: 3 365
# Faits marquants
Charpente d'acier commencée aux axes 1 à 6. Vacances de la construction du 20 juillet au 2 août. Un accident avec arrêt (entorse) le 9 juillet.
# Risques
Livraison des fenêtres du gymnase annoncée pour la fin d'octobre.
""")
D(A, P2 + "/deficiences.csv", """
No,Date,Local,Description,Responsable,État
D-01,2025-07-15,Axe 4,Ancrages mal alignés,Acier Montclerc,Corrigée
D-02,2025-08-12,Axe 6,Soudure incomplète à la poutre B-14,Acier Montclerc,Ouverte
D-03,2025-08-27,Toit bas,Pontage percé sans renfort,Acier Montclerc,Ouverte
D-04,2025-08-28,Gymnase,Nid d'abeille au muret,Coffrages Sabrevois,Corrigée
""")
FC, FD, FP, FE, FV, FJ, FM, FS, FX = [P2 + "/" + x for x in ("sommaire-contrat.docx", "registre-directives.xlsx", "demande-paiement-05.pdf", "echeancier-revision-3.pdf", "pv-reunion-12.docx", "journal-chantier-aout.md", "amiante-resultats.eml", "sante-securite-2025.xlsx", "deficiences.csv")]


def fr(s):
    """Writings of a French sum."""
    i, d = s.split(",")
    return [s, s + " $", s.replace(" ", ""), s.replace(" ", "").replace(",", ".")] + ([i, i.replace(" ", "")] if d == "00" else [])


f = Form("qc-rapport-mensuel", "fr", A, P2)
f.header("Dossier {}", V("Dossier", "25-006", FC, "near", shown="[no de dossier]"))
f.title("Rapport mensuel d'avancement – août 2025")
f.t([["Maître de l'ouvrage", V("Maître de l'ouvrage", "Centre de services scolaire des Trois-Rapides", FC, "same")], ["Numéro de contrat", V("Numéro de contrat", "CSSTR-2025-011", FC, "same")],
     ["Architecte", V("Architecte", "Bélair Ostiguy architectes", FC, "same")], ["Ingénieur en mécanique", O("Ingénieur en mécanique", "seul l'ingénieur en structure est nommé")],
     ["Licence RBQ de l'entrepreneur", V("Licence RBQ de l'entrepreneur", "5821-4406-01", "fiche-quebec.docx", "near")]])
f.h("1. Avancement")
f.t([["Lot", "Prévu", "Réel"]] + [[l, V(f"Prévu, {l}", a, FE, "same", a.replace(" %", "")), V(f"Réel, {l}", b, FE, "same", b.replace(" %", ""))] for l, a, b in (("Charpente d'acier", "92 %", "85 %"), ("Enveloppe", "8 %", "3 %"), ("Ensemble du projet", "32 %", "29 %"))]
    + [["Finitions intérieures", O("Prévu, finitions", "lot absent de l'échéancier"), O("Réel, finitions", "lot absent de l'échéancier")]], bold=1)
f.narr("2. Faits marquants du mois", N("Faits marquants du mois", ["chaufferie", "amiante", "calorifuge"], FJ, "near", shown="[Résumer en quelques phrases les événements du mois]"))
f.h("3. Santé et sécurité")
f.p("Heures travaillées dans le mois : {}", V("Heures travaillées dans le mois", "4980", FS, "same", "4 980", "4,980", shown="__________"))
f.p("Accidents avec arrêt dans le mois : {}", V("Accidents avec arrêt dans le mois", "0", FS, "same", "aucun", shown="__________"))
f.p("Cumul des accidents avec arrêt : {}", V("Cumul des accidents avec arrêt", "1", FS, "near", shown="__________"))
f.p("Premiers soins : {}", V("Premiers soins", "3", FS, "same", shown="__________"))
f.p("Taux de fréquence : {}", O("Taux de fréquence", "le taux n'est donné nulle part", shown="__________"))
f.p("Visites de la CNESST : {}", O("Visites de la CNESST", "rien au dossier; le journal dit seulement « non requise » pour un événement", shown="__________"))
f.h("4. Situation financière")
f.t([["Montant révisé du contrat", V("Montant révisé du contrat", "12 994 350,00", FP, "same", *fr("12 994 350,00"))], ["Valeur des travaux réalisés à la fin du mois", V("Valeur des travaux réalisés à la fin du mois", "3 768 361,50", FP, "near", *fr("3 768 361,50"))],
     ["Demande du mois, toutes taxes comprises", V("Demande du mois, toutes taxes comprises", "863 930,55", FP, "far", *fr("863 930,55"))], ["Montant certifié par l'architecte", O("Montant certifié par l'architecte", "certificat pas encore délivré")],
     ["Coût final prévu", O("Coût final prévu", "nulle part")]])
f.h("5. Directives approuvées")
f.reg(["No", "Objet", "Montant", "Approuvée le"], *[[V(f"No ({i})", a, FD, "same"), V(f"Objet ({i})", b, FD, "same"), V(f"Montant ({i})", c, FD, "same", *fr(c2)), V(f"Approuvée le ({i})", d, FD, "same", d2)] for i, (a, b, c, c2, d, d2) in enumerate([
    ("DC-01", "Renforcement des semelles, axe 4", "88400.00", "88 400,00", "2025-05-27", "27 mai 2025"), ("DC-02", "Remplacement des fenêtres du gymnase", "125950.00", "125 950,00", "2025-07-08", "8 juillet 2025")], 1)],
    [O("No (3)", "DC-03 refusée, DC-04 en évaluation"), O("Objet (3)", "pas de troisième directive approuvée"), O("Montant (3)", "idem"), O("Approuvée le (3)", "idem")])
f.p("Déficiences encore ouvertes : {}", V("Déficiences encore ouvertes", "D-02, D-03", FX, "far", "D-02 et D-03", "D-02 ; D-03", "D-02; D-03", "D-02 / D-03", "2", "deux", shown="<numéros>"))
f.p("Questions techniques en attente : {}", V("Questions techniques en attente", "QRT-22, QRT-24, QRT-25 et QRT-27", FV, "near", "QRT-22, QRT-24, QRT-25, QRT-27", "QRT-22, 24, 25 et 27", "4", "quatre", shown="<numéros>"))
f.t([["Local fermé", V("Local fermé", "S-03", FJ, "far", "local S-03", "chaufferie"), "Sous-traitant visé par les déficiences ouvertes", V("Sous-traitant visé par les déficiences ouvertes", "Acier Montclerc", FX, "far")],
     ["Directive refusée", V("Directive refusée", "DC-03", FD, "far"), "Temps perdu par la pluie le 29 août", V("Temps perdu par la pluie le 29 août", "deux heures", FJ, "far", "2 heures", "2 h", "2")],
     ["Prochaine réunion de chantier", V("Prochaine réunion de chantier", "18 septembre 2025", FV, "near", "18 septembre", "2025-09-18"), "Montant approuvé de la DC-04", O("Montant approuvé de la DC-04", "61 300 est en évaluation")],
     ["Date d'acceptation de l'échéancier", O("Date d'acceptation de l'échéancier", "déposé, pas encore accepté"), "Température moyenne du mois", O("Température moyenne du mois", "rien au dossier")]])
f.t([["Rédigé par", U("Rédigé par"), "Vérifié par", O("Vérifié par", "bloc de vérification")], ["Signature", O("Signature", "signature"), "Date", O("Date de signature", "date de signature")]])
f.save()

f = Form("qc-avis-retard", "fr", A, P2)
f.title("Avis de retard et demande de prolongation")
f.note("À transmettre à l'architecte. Événement visé : amiante à la chaufferie.")
f.t([["Destinataire (firme)", V("Destinataire (firme)", "Bélair Ostiguy architectes", FC, "far", shown="")], ["À l'attention de", V("À l'attention de", "Étienne Bélair", FV, "far")], ["Copie au maître de l'ouvrage (personne)", V("Copie au maître de l'ouvrage (personne)", "Josiane Larochelle", FC, "near")],
     ["Expéditeur (entreprise)", V("Expéditeur (entreprise)", "Constructions Tamarack Ridge (Québec) inc.", FC, "near", "Constructions Tamarack Ridge")], ["NEQ", V("NEQ", "1174 880 392", "fiche-quebec.docx", "same", "1174880392")], ["Téléphone de l'entreprise", V("Téléphone de l'entreprise", "819-555-0177", "fiche-quebec.docx", "near")],
     ["Date de l'avis", O("Date de l'avis", "pas encore envoyé", cc="date")], ["Avis no", O("Avis no", "aucun numéro au dossier")]])
f.p("Événement survenu le : {} à (heure) : {}, local {}.", V("Événement survenu le", "19 août", FJ, "near", "19 août 2025", "2025-08-19", cc="date"), V("heure", "10 h 20", FJ, "near", "10:20", "10h20", cc="text"), V("local", "S-03", FJ, "same", cc="text"))
f.p("Clause du contrat invoquée : {}", V("Clause du contrat invoquée", "6.5.4", FC, "near", "article 6.5.4", shown="{{clause}}"))
f.p("Rapport d'analyse no {} du laboratoire {}", V("Rapport d'analyse no", "LO-25-4471", FM, "near", shown="{{no_rapport}}"), V("laboratoire", "Labo Outaouais", FM, "near", shown="{{laboratoire}}"))
f.p("Teneur en chrysotile : {}", V("Teneur en chrysotile", "5 à 10 %", FM, "same", "5-10 %", shown="{{teneur}}"))
f.narr("Description de l'événement", N("Description de l'événement", ["calorifuge", "amiante"], FJ, "near", shown="(Décrire les faits et les mesures prises)"))
f.h("Effet sur les travaux")
f.t([["Sous-traitant démobilisé", V("Sous-traitant démobilisé", "Plomberie Gagnon-Roy", FJ, "near")], ["Nombre de travailleurs démobilisés", V("Nombre de travailleurs démobilisés", "4", FJ, "near", "4 personnes", "quatre")], ["Entreprise de désamiantage", V("Entreprise de désamiantage", "Décontamin-Air inc.", FV, "far", "Décontamin-Air")],
     ["Désamiantage, période prévue", V("Désamiantage, période prévue", "15 au 26 septembre", FV, "near", "15 au 26 septembre 2025")], ["Date réelle de reprise des travaux dans le local", O("Date réelle de reprise des travaux dans le local", "seule une période prévue pour le désamiantage est connue")],
     ["Prolongation demandée (jours ouvrables)", V("Prolongation demandée (jours ouvrables)", "10", FV, "near", "10 jours ouvrables", "dix")], ["Prolongation accordée (jours ouvrables)", O("Prolongation accordée (jours ouvrables)", "l'architecte n'a pas répondu")],
     ["Réception avec réserve selon le contrat", V("Réception avec réserve selon le contrat", "26 juin 2026", FC, "same", "2026-06-26")], ["Réception avec réserve selon l'échéancier révisé", V("Réception avec réserve selon l'échéancier révisé", "10 juillet 2026", FE, "near", "2026-07-10")],
     ["Frais de laboratoire", O("Frais de laboratoire", "la facture suivra")], ["Pénalité journalière au contrat", V("Pénalité journalière au contrat", "3 500 $ par jour", FC, "near", "3 500 $", "3 500", "3500", "3 500,00 $")]])
f.p("Directive de changement liée : {}", V("Directive de changement liée", "DC-04", FD, "far", shown="..........."))
f.p("Réclamation de frais indirects ($/jour) : {}", O("Réclamation de frais indirects ($/jour)", "aucun montant; 3 500 $ est la pénalité", shown="..........."))
f.p("Chimiste responsable : {}", V("Chimiste responsable", "Karima Benslimane", FM, "far", shown="..........."))
f.p("Niveau de risque du chantier : {}", V("Niveau de risque du chantier", "risque élevé", FM, "far", "élevé", "chantier à risque élevé", shown="..........."))
f.p("Effectif total le jour de l'événement : {}", V("Effectif total le jour de l'événement", "29", FJ, "far", shown="..........."))
f.p("Échantillons analysés : {}", V("Échantillons analysés", "trois", FM, "far", "3", shown="..........."))
f.p("Estimation antérieure, non retenue (jours) : {}", V("Estimation antérieure, non retenue (jours)", "15", FV, "far", "15 jours", shown="..........."))
f.p("Permis de désamiantage no : {}", O("Permis de désamiantage no", "rien au dossier", shown="..........."))
f.p("Montant approuvé pour le désamiantage : {}", O("Montant approuvé pour le désamiantage", "la directive est en évaluation", shown="..........."))
f.h("Décision de l'architecte")
f.p("{} Accordée   {} Accordée en partie   {} Refusée", O("Accordée", "décision à venir", cc="check"), O("Accordée en partie", "décision à venir", cc="check"), O("Refusée", "décision à venir", cc="check"))
f.t([["Nom (architecte)", O("Nom (architecte)", "bloc de décision"), "Signature", O("Signature (architecte)", "signature")], ["Nom (entrepreneur)", O("Nom (entrepreneur)", "bloc de signature"), "Date", O("Date (entrepreneur)", "date de signature")]])
f.save()
# ------------------------------------------------------------------ vault grupo-mezquital (Mexico and Chile, es)
C = "grupo-mezquital"
D(C, "datos-de-empresas.docx", """
# Grupo Mezquital – datos para formatos
# México
:: Razón social :: Mezquital Construcciones Industriales, S.A. de C.V.
:: RFC :: MCI080317QX4
:: Domicilio fiscal :: Av. de las Campanas 1420, Col. Jurica Norte, Querétaro, Qro., C.P. 76100
:: Registro patronal IMSS :: E22-41873-10-5
:: Representante legal :: Ing. Eugenio Larrazábal Ponce
:: Teléfono :: 442 555 0160
# Chile
:: Razón social :: Mezquital Chile SpA
:: RUT :: 77.245.981-6
:: Domicilio :: Camino a La Portada 2255, of. 31, Antofagasta
:: Gerente general :: Constanza Iturriaga Vial
:: Teléfono :: +56 55 2550 118
Datos revisados en mayo de 2025.
""")
D(C, "fianzas-y-seguros.xlsx", """
## Fianzas
Fianzas y boletas vigentes, corte al 15 de agosto de 2025
Obra | Tipo | Emisor | Número | Importe | Moneda | Vence
QRO-07 | Anticipo | Afianzadora Bajío Real | ABR-220418 | 9750000.00 | MXN | 2026-02-28
QRO-07 | Cumplimiento | Afianzadora Bajío Real | ABR-220419 | 4875000.00 | MXN | 2026-03-31
CL-03 | Fiel cumplimiento | Banco del Litoral | BG-70551 | 9225.00 | UF | 2025-12-30
CL-03 | Correcta ejecución | | en trámite | 5535.00 | UF |
## Seguros
Obra | Ramo | Póliza | Vence
QRO-07 | Responsabilidad civil | RC-118-4420 | 2026-01-31
CL-03 | Todo riesgo construcción | TRC-5512 | 2025-09-30
""")
C1 = "QRO-07 Nave Logística El Marqués"
D(C, C1 + "/contrato-resumen.docx", """
# Resumen del contrato – Nave logística El Marqués, etapa 2
:: Número de contrato :: NLM-2025-031
:: Fecha de firma :: 24 de febrero de 2025
:: Cliente :: Parque Industrial Tres Álamos, S.A.P.I. de C.V.
:: Contratista :: Mezquital Construcciones Industriales, S.A. de C.V.
:: Ubicación de la obra :: Carretera Estatal 210, km 14.5, El Marqués, Querétaro
:: Importe del contrato sin IVA :: $48,750,000.00
:: Anticipo :: 20 % ($9,750,000.00), se amortiza en la misma proporción en cada estimación
:: Fondo de garantía :: 5 % de cada estimación
:: Inicio de los trabajos :: 10 de marzo de 2025
:: Término de los trabajos :: 28 de noviembre de 2025
:: Pena convencional :: 0.5 % por semana de atraso
# Personas
:: Gerente de proyecto del cliente :: Arq. Renata Villaseñor
:: Supervisión externa :: Control y Obra Sierra Gorda, S.C.
:: Residente de supervisión :: Ing. Tomás Quiroz Haro
:: Superintendente de construcción :: Ing. Abril Montejano
:: Residente de obra :: Ing. Leopoldo Zárate
""")
D(C, C1 + "/estimacion-06.xlsx", """
## Caratula
Estimación no. 6 | | |
Periodo del | 2025-07-16 | al | 2025-07-31
Presentada | 2025-08-05 | |
Concepto | Importe
Importe de esta estimación | 3284600.00
Amortización de anticipo 20 % | 656920.00
Fondo de garantía 5 % | 164230.00
Subtotal | 2463450.00
IVA 16 % | 394152.00
Neto a pagar | 2857602.00
## Acumulado
Partida | Contrato | Acumulado anterior | Esta estimación | Acumulado actual
Cimentación | 9120000.00 | 9038400.00 | 81600.00 | 9120000.00
Estructura metálica | 17480000.00 | 7412300.00 | 2140700.00 | 9553000.00
Cubierta y fachada | 10350000.00 | 0.00 | 517500.00 | 517500.00
Pisos industriales | 7800000.00 | 1454600.00 | 544800.00 | 1999400.00
Instalaciones | 4000000.00 | 0.00 | 0.00 | 0.00
Total | 48750000.00 | 17905300.00 | 3284600.00 | 21189900.00
""")
D(C, C1 + "/estimacion-05-pagada.pdf", """
HEAD Mezquital Construcciones Industriales – Estimación no. 5 // NLM-2025-031   hoja
# Carátula de la estimación no. 5
:: Periodo :: 1 al 15 de julio de 2025
:: Presentada :: 18 de julio de 2025
:: Factura :: A-2291
:: Pagada el :: 8 de agosto de 2025
| Concepto | Importe
| Importe de la estimación | 2,918,750.00
| Amortización de anticipo | 583,750.00
| Fondo de garantía | 145,937.50
| Subtotal | 2,189,062.50
| IVA | 350,250.00
| Neto pagado | 2,539,312.50
""")
D(C, C1 + "/minuta-22.docx", """
# Minuta de obra no. 22
12 de agosto de 2025, caseta de supervisión. Asisten: Arq. Renata Villaseñor (cliente), Ing. Tomás Quiroz Haro (supervisión), Ing. Abril Montejano y Ing. Leopoldo Zárate (contratista).
- Avance físico real al 31 de julio: 43.5 %; programado: 46.0 %.
- Estimación 6: la supervisión pide corregir el volumen de pisos; el contratista contesta esta semana. Sin conciliar todavía.
- Aditivas: la rampa del andén 9 sigue en cotización.
- Se solicita prórroga de 12 días por lluvias; el cliente resolverá en la minuta 23.
- Seguridad: sin accidentes incapacitantes desde el inicio; 61,300 horas-hombre al cierre de julio.
""")
D(C, C1 + "/bitacora-julio.md", """
# Bitácora de obra, notas de julio de 2025

**Nota 118, 17 de julio.** Montaje del marco 14. Viento fuerte por la tarde, grúa parada 2 horas.

**Nota 121, 22 de julio.** Colado de piso tablero P-7, 62 m3, concreto MR-42, proveedor Concretos Huimilpan. Cilindros 4, vigas 2.

**Nota 123, 24 de julio.** Inicia colocación de lámina de cubierta KR-24 en ejes 1 a 5.

**Nota 126, 30 de julio.** Colado de piso tablero P-8, 58 m3. Lluvia después de las 17:00; se cubre el tablero.
""")
D(C, C1 + "/correo-volumen-pisos.eml", """
From: Tomás Quiroz Haro <t.quiroz@sierragorda.example>
To: Leopoldo Zárate <l.zarate@mezquital.example>
Date: Thu, 14 Aug 2025 09:30:12 -0600
Subject: Estimación 6 - observaciones

Ing. Zárate:

Revisada la estimación 6 encontramos una sola observación: en pisos industriales se cobran 1,816 m2 y en campo medimos 1,790 m2. Con la corrección seguimos el trámite. Los generadores de estructura y de cubierta están conformes.

El oficio de la revisión es el SSG-OF-077.

Saludos,
Ing. Tomás Quiroz Haro
Residente de supervisión
""")
D(C, C1 + "/aditivas.csv", """
No.,Concepto,Fecha,Importe MXN sin IVA,Estado
AD-01,Sobreexcavación en zapatas eje F,2025-04-11,386200.00,Autorizada
AD-02,Cambio de anclas por diseño,2025-05-20,142900.00,Autorizada
AD-03,Rampa del andén 9,2025-07-28,,En cotización
AD-04,Malla perimetral adicional,2025-06-16,98500.00,Rechazada
""")
D(C, C1 + "/programa-rev-2.pdf", """
HEAD Nave logística El Marqués – programa de obra rev. 2 // Autorizado el 2 de julio de 2025   hoja
# Programa de obra, revisión 2
| Partida | Inicio | Término | Avance programado al 31 de julio
| Cimentación | 10/03/2025 | 20/06/2025 | 100 %
| Estructura metálica | 05/05/2025 | 29/08/2025 | 62 %
| Cubierta y fachada | 21/07/2025 | 10/10/2025 | 8 %
| Pisos industriales | 16/06/2025 | 24/10/2025 | 30 %
| Instalaciones | 18/08/2025 | 21/11/2025 | 0 %
Total programado 46.0 %. Sustituye a la revisión 1 (46.8 % a la misma fecha).
""")
C2 = "CL-03 Desaladora Punta Larga"
D(C, C2 + "/ficha-contrato.docx", """
# Ficha del contrato – Obra de toma y sala de bombas, Desaladora Punta Larga
:: N° de contrato :: AN-2023-118
:: Mandante :: Aguas del Salar Norte S.A.
:: RUT del mandante :: 96.718.330-4
:: Contratista :: Mezquital Chile SpA
:: Fecha del contrato :: 14 de noviembre de 2023
:: Monto original (sin IVA) :: UF 184.500
:: Acta de entrega de terreno :: 8 de enero de 2024
:: Plazo original :: 540 días corridos
:: Inspección técnica de obra (ITO) :: Quillay Ingenieros Ltda.
:: Jefa de la ITO :: Ximena Arancibia Rojas
:: Administrador del contrato (mandante) :: Patricio Olavarría
:: Administrador de obra (contratista) :: Rodrigo Cifuentes
:: Ubicación :: Caleta Punta Larga, km 31 Ruta B-400, Antofagasta
:: Garantía de la obra :: 24 meses desde la recepción provisoria
""")
D(C, C2 + "/modificaciones.xlsx", """
## Modificaciones
Modificaciones del contrato AN-2023-118
N° | Materia | Fecha | Aumento UF | Aumento plazo (días) | Estado
1 | Hincado adicional de pilotes | 2024-06-20 | 5240.00 | 25 | Aprobada
2 | Cambio de válvulas a súper dúplex | 2024-10-03 | 3110.00 | 0 | Aprobada
3 | Marejadas de mayo de 2025 | 2025-06-12 | 0.00 | 18 | Aprobada
4 | Caseta de cloración | 2025-07-22 | 1980.00 | 12 | En revisión
## Resumen
Concepto | Valor
Monto vigente UF | 192850.00
Plazo vigente (días corridos) | 583
""")
D(C, C2 + "/solicitud-recepcion.eml", """
From: Rodrigo Cifuentes <r.cifuentes@mezquital.example>
To: Ximena Arancibia <x.arancibia@quillay.example>
Cc: Patricio Olavarría <polavarria@salarnorte.example>
Date: Wed, 13 Aug 2025 15:48:03 -0400
Subject: Solicitud de recepción provisoria, contrato AN-2023-118

Estimada Ximena:

Por carta MC-AN-241 de hoy solicitamos la recepción provisoria. Las obras quedaron terminadas el 12 de agosto de 2025, el plazo vigente vence el 13 de agosto. Proponemos la visita de la comisión para el 26 de agosto.

Los planos as built (64 láminas) y los manuales van en el dossier de calidad, entregado en la misma fecha.

Rodrigo Cifuentes
""")
D(C, C2 + "/visita-comision.pdf", """
HEAD Quillay Ingenieros Ltda. – Informe de visita QI-PL-092 // Recepción provisoria, Desaladora Punta Larga   página
# Informe de la visita de la comisión
29 de agosto de 2025. La visita, propuesta para el 26 de agosto, se hizo el 29 por marejada.
| Integrante | Cargo | Empresa
| Patricio Olavarría | Administrador del contrato | Aguas del Salar Norte S.A.
| Ximena Arancibia Rojas | Jefa de la ITO | Quillay Ingenieros Ltda.
| Ignacio Bahamondes | Jefe de operaciones | Aguas del Salar Norte S.A.
# Observaciones
| N° | Recinto | Observación | Plazo
| 1 | Sala de bombas | Retoque de pintura epóxica en base de bomba B-2 | 15 días
| 2 | Sala de bombas | Falta rotulado de tablero TDF-3 | 10 días
| 3 | Obra de toma | Reja fina con perno suelto | 5 días
| 4 | Cámara de carga | Junta de dilatación sin sello, 6 m | 20 días
# Pruebas
Bombas B-1 a B-3 probadas a caudal nominal de 1.250 m3/h cada una. La vibración de B-2, 3,1 mm/s, está dentro del límite de 4,5 mm/s. La prueba de 72 horas terminó sin detenciones el 9 de agosto de 2025.
La comisión recomienda recibir las obras con observaciones. La decisión es del mandante.
""")
D(C, C2 + "/estado-de-pago-18.pdf", """
HEAD Mezquital Chile SpA – Estado de pago N° 18 // Contrato AN-2023-118   página
# Estado de pago N° 18 (julio de 2025)
:: Avance físico acumulado :: 98,6 %
:: Fecha de presentación :: 4 de agosto de 2025
| Concepto | UF
| Obra ejecutada acumulada | 190.150,00
| Estados de pago anteriores | 183.420,00
| Obra ejecutada en el mes | 6.730,00
| Retención 5 % | 336,50
| Neto del mes | 6.393,50
""")
D(C, C2 + "/dotacion-y-seguridad.csv", """
Mes,Dotación promedio,Horas hombre,Accidentes CTP,Días perdidos
2025-05,118,20120,0,0
2025-06,126,21480,1,6
2025-07,97,16890,0,0
2025-08,41,5310,0,0
Total contrato,,388640,3,27
""")
D(C, C2 + "/libro-de-obra.md", """
# Libro de obra digital, extracto de agosto de 2025

- **Folio 612, 5 de agosto.** Inicio de la prueba de 72 horas a las 14:00 del 6; se programa turno de noche.
- **Folio 615, 9 de agosto.** Fin de la prueba a las 14:00. Energía consumida 41,2 MWh.
- **Folio 618, 12 de agosto.** El contratista comunica el término de las obras. La ITO toma conocimiento, sin pronunciarse sobre la fecha.
- **Folio 620, 21 de agosto.** Retiro de la instalación de faenas, queda una bodega.
""")
D(C, C2 + "/acta-reunion-74.docx", """
# Acta de reunión N° 74
19 de agosto de 2025. Presentes: Patricio Olavarría, Ximena Arancibia, Rodrigo Cifuentes.
1. Visita de la comisión: queda para el 26 o, si hay marejada, el 29.
2. La boleta de correcta ejecución debe estar al firmar el acta. El banco todavía no la emite.
3. Multas: el mandante revisa si corresponde una multa por el hito 3; no hay monto.
4. Repuestos: se entregaron dos sellos mecánicos y un rodete; falta un variador.
""")
MX, ME, M5, MM, MB, MO, MA, MP, DE_, FI = [C1 + "/" + x for x in ("contrato-resumen.docx", "estimacion-06.xlsx", "estimacion-05-pagada.pdf", "minuta-22.docx", "bitacora-julio.md", "correo-volumen-pisos.eml", "aditivas.csv", "programa-rev-2.pdf")] + ["datos-de-empresas.docx", "fianzas-y-seguros.xlsx"]


def mxn(n):
    a = "{:,.2f}".format(float(n))
    return [a, "$" + a, "$ " + a, n] + ([a[:-3], n[:-3]] if n.endswith(".00") else [])


f = Form("mx-caratula-estimacion", "es", C, C1)
f.title("Carátula de estimación no. 6")
f.t([["Contrato no.", V("Contrato no.", "NLM-2025-031", MX, "near"), "Fecha de contrato", V("Fecha de contrato", "24 de febrero de 2025", MX, "near", "24/02/2025", "2025-02-24")],
     ["Contratante", V("Contratante", "Parque Industrial Tres Álamos, S.A.P.I. de C.V.", MX, "near", "Parque Industrial Tres Álamos"), "Contratista", V("Contratista", "Mezquital Construcciones Industriales, S.A. de C.V.", MX, "same", "Mezquital Construcciones Industriales")],
     ["RFC del contratista", V("RFC del contratista", "MCI080317QX4", DE_, "near"), "RFC del contratante", O("RFC del contratante", "sólo consta el RFC del contratista")],
     ["Obra", V("Obra", "Nave logística El Marqués, etapa 2", MX, "near", "Nave logística El Marqués"), "Ubicación", V("Ubicación", "Carretera Estatal 210, km 14.5, El Marqués, Querétaro", MX, "same", "Carretera Estatal 210, km 14.5")],
     ["Supervisión", V("Supervisión", "Control y Obra Sierra Gorda, S.C.", MX, "near", "Control y Obra Sierra Gorda"), "Factura no.", O("Factura no.", "A-2291 es de la estimación 5")]])
f.p("Periodo de ejecución: del {} al (fin del periodo) {}", V("Periodo, del", "2025-07-16", ME, "same", "16 de julio de 2025", "16/07/2025", "16 de julio", shown="{{periodo_inicio}}"), V("Periodo, al", "2025-07-31", ME, "same", "31 de julio de 2025", "31/07/2025", "31 de julio", shown="{{periodo_fin}}"))
f.p("Fecha de presentación: {}", V("Fecha de presentación", "2025-08-05", ME, "near", "5 de agosto de 2025", "05/08/2025", shown="{{fecha_presentacion}}"))
f.p("Fecha de autorización: {}", O("Fecha de autorización", "la estimación está sin conciliar", shown="{{fecha_autorizacion}}"))
f.h("Importes de la estimación")
f.t([["Concepto", "Importe (MXN)"]] + [[l, V(l, n, ME, d, *mxn(n))] for l, n, d in (("Importe bruto de la estimación", "3284600.00", "near"), ("Amortización de anticipo", "656920.00", "same"), ("Retención fondo de garantía", "164230.00", "near"), ("Importe antes de IVA", "2463450.00", "far"), ("IVA", "394152.00", "same"), ("Neto a pagar", "2857602.00", "same"))]
    + [["Pena convencional aplicada", O("Pena convencional aplicada", "no hay pena aplicada ni importe")], ["Saldo de anticipo por amortizar", U("Saldo de anticipo por amortizar")]], bold=1)
f.h("Avance por partida")
f.reg(["Partida", "Contrato", "Acumulado anterior", "Esta estimación", "Acumulado actual"],
      *[[p] + [V(f"{p}, {h}", n, ME, "same", *mxn(n)) for h, n in zip(("contrato", "acumulado anterior", "esta estimación", "acumulado actual"), ns)] for p, ns in (("Estructura metálica", ("17480000.00", "7412300.00", "2140700.00", "9553000.00")), ("Pisos industriales", ("7800000.00", "1454600.00", "544800.00", "1999400.00")))],
      ["Obra exterior", O("Obra exterior, contrato", "no existe la partida"), O("Obra exterior, acumulado anterior", "no existe la partida"), O("Obra exterior, esta estimación", "no existe la partida"), O("Obra exterior, acumulado actual", "no existe la partida")])
f.p("Avance físico real: {}", V("Avance físico real", "43.5 %", MM, "same", "43.5", "43.5%", shown="________"))
f.p("Avance programado (programa vigente): {}", V("Avance programado (programa vigente)", "46.0 %", MP, "near", "46.0", "46 %", "46", "46.0%", "46%", shown="________"))
f.p("Prórroga autorizada (días): {}", O("Prórroga autorizada (días)", "12 días solicitados, sin resolver", shown="________"))
f.p("Fianza de anticipo no.: {}", V("Fianza de anticipo no.", "ABR-220418", FI, "near", shown="________"))
f.p("Fianza de cumplimiento, vigencia: {}", V("Fianza de cumplimiento, vigencia", "2026-03-31", FI, "near", "31 de marzo de 2026", "31/03/2026", shown="________"))
f.p("Fianza de vicios ocultos no.: {}", O("Fianza de vicios ocultos no.", "no existe todavía", shown="________"))
f.p("Oficio de revisión de la supervisión: {}", V("Oficio de revisión de la supervisión", "SSG-OF-077", MO, "near", shown="________"))
f.p("Superficie de pisos medida en campo (m2): {}", V("Superficie de pisos medida en campo (m2)", "1,790", MO, "far", "1790", "1,790 m2", shown="________"))
f.narr("Observaciones de la supervisión", N("Observaciones de la supervisión", ["1,790", "1,816", "pisos industriales"], MO, "near", shown="[Anotar las observaciones pendientes de esta estimación]"))
f.h("Aditivas autorizadas")
f.reg(["No.", "Concepto", "Importe"], *[[V(f"No. ({i})", a, MA, "same"), V(f"Concepto ({i})", b, MA, "same"), V(f"Importe ({i})", c, MA, "same", *mxn(c))] for i, (a, b, c) in enumerate([("AD-01", "Sobreexcavación en zapatas eje F", "386200.00"), ("AD-02", "Cambio de anclas por diseño", "142900.00")], 1)],
      [O("No. (3)", "sólo dos aditivas autorizadas"), O("Concepto (3)", "sólo dos"), O("Importe (3)", "sólo dos")])
f.t([["Estimación anterior, fecha de pago", V("Estimación anterior, fecha de pago", "8 de agosto de 2025", M5, "far", "08/08/2025", "8/08/2025", "2025-08-08"), "Estimación anterior, factura", V("Estimación anterior, factura", "A-2291", M5, "far")],
     ["Proveedor del concreto de pisos", V("Proveedor del concreto de pisos", "Concretos Huimilpan", MB, "far"), "Partida concluida", V("Partida concluida", "Cimentación", ME, "far")],
     ["Superficie de pisos conciliada (m2)", O("Superficie de pisos conciliada (m2)", "cobrada y medida difieren; sin conciliar"), "Quien revisó los generadores", V("Quien revisó los generadores", "Tomás Quiroz Haro", MO, "far", "Ing. Tomás Quiroz Haro", "Tomás Quiroz")],
     ["Importe de la aditiva AD-03", O("Importe de la aditiva AD-03", "en cotización"), "Horas-hombre acumuladas", V("Horas-hombre acumuladas", "61,300", MM, "near", "61300")],
     ["Fecha de pago de esta estimación", O("Fecha de pago de esta estimación", "sin conciliar; 8 de agosto es la estimación 5"), "CLABE para depósito", O("CLABE para depósito", "no consta")]])
f.h("Firmas")
f.t([["Elaboró", "Revisó", "Autorizó"], [("Nombre: {}", U("Nombre (elaboró)")), ("Nombre: {}", O("Nombre (revisó)", "bloque de firmas")), ("Nombre: {}", O("Nombre (autorizó)", "bloque de firmas"))], [("Fecha: {}", O("Fecha (elaboró)", "fecha de firma")), ("Firma: {}", O("Firma (revisó)", "firma")), ("Firma: {}", O("Firma (autorizó)", "firma"))]])
f.save()

LF, LM, LS, LV, LP2, LD, LO, LR = [C2 + "/" + x for x in ("ficha-contrato.docx", "modificaciones.xlsx", "solicitud-recepcion.eml", "visita-comision.pdf", "estado-de-pago-18.pdf", "dotacion-y-seguridad.csv", "libro-de-obra.md", "acta-reunion-74.docx")]
f = Form("cl-acta-recepcion", "es", C, C2)
f.title("Acta de recepción provisoria")
f.p("Obra: {}", V("Obra", "Obra de toma y sala de bombas, Desaladora Punta Larga", LF, "near", "Obra de toma y sala de bombas", "Desaladora Punta Larga", cc="text"))
f.t([["Contrato N°", V("Contrato N°", "AN-2023-118", LF, "near", cc="text"), "Fecha del contrato", V("Fecha del contrato", "14 de noviembre de 2023", LF, "same", "14-11-2023", "14/11/2023", "2023-11-14", cc="date")],
     ["Mandante", V("Mandante", "Aguas del Salar Norte S.A.", LF, "same", cc="text"), "RUT mandante", V("RUT mandante", "96.718.330-4", LF, "same", cc="text")],
     ["Contratista", V("Contratista", "Mezquital Chile SpA", LF, "same", cc="text"), "RUT contratista", V("RUT contratista", "77.245.981-6", DE_, "near", cc="text")],
     ["ITO", V("ITO", "Quillay Ingenieros Ltda.", LF, "near", "Quillay Ingenieros", cc="text"), "Domicilio del mandante", O("Domicilio del mandante", "no consta; sólo el del contratista y la ubicación de la obra", cc="text")]])
f.h("Antecedentes del contrato")
f.t([["Monto original (UF)", V("Monto original (UF)", "184.500", LF, "same", "UF 184.500", "184500", "184.500,00")], ["Monto vigente con modificaciones (UF)", V("Monto vigente con modificaciones (UF)", "192850.00", LM, "near", "192.850", "192850", "192.850,00", "192,850.00")], ["Monto ejecutado acumulado al último estado de pago (UF)", V("Monto ejecutado acumulado al último estado de pago (UF)", "190.150,00", LP2, "near", "190.150", "190150.00", "190150")],
     ["Liquidación final (UF)", O("Liquidación final (UF)", "no hay liquidación")], ["Entrega de terreno", V("Entrega de terreno", "8 de enero de 2024", LF, "same", "08-01-2024", "08/01/2024", "2024-01-08")], ["Plazo contractual vigente (días)", V("Plazo contractual vigente (días)", "583", LM, "near", "583 días", "583 días corridos")],
     ["Vencimiento del plazo vigente", V("Vencimiento del plazo vigente", "13 de agosto de 2025", LS, "near", "13 de agosto", "13-08-2025", "13/08/2025", "2025-08-13")], ["Fecha de término informada por el contratista", V("Fecha de término informada por el contratista", "12 de agosto de 2025", LS, "near", "12 de agosto", "12-08-2025", "12/08/2025", "2025-08-12")], ["Fecha de término aceptada por la ITO", O("Fecha de término aceptada por la ITO", "la ITO no se pronuncia sobre la fecha")],
     ["Carta de solicitud", V("Carta de solicitud", "MC-AN-241", LS, "near")], ["Multas (UF)", O("Multas (UF)", "en revisión, sin monto")]])
f.h("Visita y pruebas")
f.p("Fecha de la visita: {}", V("Fecha de la visita", "29 de agosto de 2025", LV, "near", "29-08-2025", "29/08/2025", "2025-08-29", shown="......................"))
f.p("Informe de la visita N°: {}", V("Informe de la visita N°", "QI-PL-092", LV, "near", shown="......................"))
f.p("Término de la prueba de 72 horas: {}", V("Término de la prueba de 72 horas", "9 de agosto de 2025", LV, "near", "9 de agosto", "09-08-2025", "2025-08-09", shown="......................"))
f.p("Energía consumida en la prueba: {}", V("Energía consumida en la prueba", "41,2 MWh", LO, "same", "41,2", shown="......................"))
f.p("Caudal por bomba (m3/h): {}", V("Caudal por bomba (m3/h)", "1.250", LV, "near", "1250", "1.250 m3/h", shown="......................"))
f.p("Vibración de la bomba B-2 (mm/s): {}", V("Vibración de la bomba B-2 (mm/s)", "3,1", LV, "same", "3,1 mm/s", shown="......................"))
f.p("Nivel de ruido en sala (dB): {}", O("Nivel de ruido en sala (dB)", "no se midió", shown="......................"))
f.p("Láminas as built entregadas: {}", V("Láminas as built entregadas", "64", LS, "near", "64 láminas", shown="......................"))
f.p("Repuesto pendiente: {}", V("Repuesto pendiente", "variador", LR, "far", "un variador", "falta un variador", shown="......................"))
f.h("Observaciones")
f.reg(["N°", "Recinto", "Observación", "Plazo", "Fecha de cierre"], *[[V(f"N° ({i})", str(i), LV, "same"), V(f"Recinto ({i})", a, LV, "same"), V(f"Observación ({i})", b, LV, "same"), V(f"Plazo ({i})", c, LV, "same", c.split()[0]), O(f"Fecha de cierre ({i})", "ninguna observación está cerrada")] for i, (a, b, c) in enumerate([
    ("Sala de bombas", "Retoque de pintura epóxica en base de bomba B-2", "15 días"), ("Sala de bombas", "Falta rotulado de tablero TDF-3", "10 días"), ("Obra de toma", "Reja fina con perno suelto", "5 días"), ("Cámara de carga", "Junta de dilatación sin sello, 6 m", "20 días")], 1)])
f.h("Garantías")
f.t([["Boleta de fiel cumplimiento N°", V("Boleta de fiel cumplimiento N°", "BG-70551", FI, "near")], ["Boleta de correcta ejecución N°", O("Boleta de correcta ejecución N°", "en trámite, el banco no la emite")], ["Plazo de garantía de la obra", V("Plazo de garantía de la obra", "24 meses", LF, "near", "24 meses desde la recepción provisoria")]])
f.t([["Causa del cambio de fecha de la visita", V("Causa del cambio de fecha de la visita", "marejada", LV, "far", "por marejada", "marejadas"), "Representante de operaciones", V("Representante de operaciones", "Ignacio Bahamondes", LV, "far")],
     ["Horas hombre del contrato", V("Horas hombre del contrato", "388640", LD, "near", "388.640"), "Accidentes con tiempo perdido, todo el contrato", V("Accidentes con tiempo perdido, todo el contrato", "3", LD, "far")],
     ["Instalación que permanece en terreno", V("Instalación que permanece en terreno", "bodega", LO, "far", "una bodega"), "Modificación aún no aprobada N°", V("Modificación aún no aprobada N°", "4", LM, "far")],
     ["Vence el seguro de la obra", V("Vence el seguro de la obra", "2025-09-30", FI, "far", "30 de septiembre de 2025", "30-09-2025", "30/09/2025"), "Fecha de recepción definitiva", O("Fecha de recepción definitiva", "no está fijada")],
     ["Saldo a favor del contratista (UF)", O("Saldo a favor del contratista (UF)", "no hay liquidación"), "Resolución de calificación ambiental N°", O("Resolución de calificación ambiental N°", "no consta")]])
f.p("Resultado: {}", O("Resultado", "la comisión recomienda, pero la decisión es del mandante", cc="drop:Se recibe sin observaciones;Se recibe con observaciones;No se recibe"))
f.t([["Por el mandante", "Por la ITO", "Por el contratista"], [O("Por el mandante", "nombre en bloque de firmas"), O("Por la ITO", "nombre en bloque de firmas"), O("Por el contratista", "nombre en bloque de firmas")], [("Firma: {}", O("Firma (mandante)", "firma")), ("Firma: {}", O("Firma (ITO)", "firma")), ("Firma: {}", O("Firma (contratista)", "firma"))]])
f.save()
# ------------------------------------------------------------------ vault brandhorst (Germany, de; China, zh)
E = "brandhorst"
D(E, "firmenstammdaten.docx", """
# Brandhorst Anlagenbau GmbH – Stammdaten für Formulare
:: Firma :: Brandhorst Anlagenbau GmbH
:: Anschrift :: Gießereiweg 14, 59557 Lippstadt
:: Telefon Zentrale :: 02941 55501-0
:: Handelsregister :: HRB 88213, Amtsgericht Paderborn
:: USt-IdNr. :: DE 318 442 907
:: Geschäftsführer :: Dr. Hinrich Brandhorst
:: Präqualifikation :: PQ-VOB 010.044871
:: Betriebsnummer SOKA-BAU :: wird auf Anfrage von der Lohnbuchhaltung mitgeteilt
Stand 1. Februar 2025.
""")
D(E, "versicherungen-2025.pdf", """
HEAD Brandhorst Anlagenbau GmbH – Versicherungsnachweise // Zusammenstellung vom 10. Januar 2025   Seite
# Versicherungsnachweise 2025
| Sparte | Versicherer | Vertragsnr. | Deckungssumme | gültig bis
| Betriebshaftpflicht | Hellweg Versicherung AG | HW-4471902 | 10 Mio. EUR | 31.12.2025
| Umwelthaftpflicht | Hellweg Versicherung AG | HW-4471903 | 5 Mio. EUR | 31.12.2025
| Bauleistung (je Projekt) | Nordmark Assekuranz | siehe Projektakte | – | –
""")
D(E, "苏州公司资料.docx", """
# 布兰霍斯特（苏州）工程有限公司 – 公司资料
:: 公司名称 :: 布兰霍斯特（苏州）工程有限公司
:: 统一社会信用代码 :: 91320594MA7XK3Q82H
:: 地址 :: 苏州工业园区苇塘路88号3幢502室
:: 电话 :: 0512-5550 1180
:: 资质证书 :: 机电工程施工总承包二级，证书编号 D232-771904
:: 安全生产许可证 :: （苏）JZ安许证字〔2023〕051877，有效期至2026年4月18日
:: 法定代表人 :: 顾维宁
资料更新日期：2025年3月1日
""")
E1 = "2405 Kläranlage Wiesenbrück"
D(E, E1 + "/auftragsdaten.docx", """
# Auftragsdaten – Erneuerung Rechengebäude und Gebläsestation, Kläranlage Wiesenbrück
Angelegt von der Projektleitung am 20. Mai 2024, ergänzt am 3. Juni 2025.
:: Projektnummer :: 2405
:: Auftraggeber :: Abwasserverband Obere Wiese
:: Auftragsnummer des Auftraggebers :: AOW-2024-37/2
:: Auftragsdatum :: 13. Mai 2024
:: Auftragssumme netto :: 4.286.500,00 €
:: Vertragsgrundlage :: VOB/B
:: Baubeginn :: 1. Juli 2024
:: Vertraglicher Fertigstellungstermin :: 31. Oktober 2025
:: Vertragsstrafe :: 0,1 % je Werktag, höchstens 5 %
:: Gewährleistung :: 5 Jahre, Maschinentechnik 2 Jahre
:: Planer und Bauüberwachung :: Ingenieurbüro Talheim + Rösch
:: Bauüberwacherin :: Dipl.-Ing. Swantje Rösch
:: Ansprechpartner beim Auftraggeber :: Jörn Ahlemeyer
# Unsere Leute
:: Projektleiterin :: Carina Wolters
:: Bauleiter :: Edgar Muntau
:: Fachkraft für Arbeitssicherheit :: Birte Neumann
# Nachunternehmer
| Gewerk | Firma
| Elektrotechnik | EAT Elektro Sauerland GmbH
| Stahlbau | Metallbau Kröning KG
| Kernbohrungen | Diamantbohr Fuchs
""")
D(E, E1 + "/bautagebuch-kw31.md", """
# Bautagebuch Rechengebäude / Gebläsestation, KW 31/2025

Geführt von Edgar Muntau.

## Montag, 28.07.2025
Wetter: bedeckt, 16 bis 21 °C. Arbeitszeit 7:00 bis 16:00. Personal: eigene 8, EAT 3.
Arbeiten: Rohrleitung DN 400 Luft, Halterungen Achse 2. Vorkommnisse: keine.

## Dienstag, 29.07.2025
Wetter: Regen, 14 bis 18 °C. Arbeitszeit 7:00 bis 15:30. Personal: eigene 8, EAT 4, Kröning 2.
Arbeiten: Gebläse G2 auf Fundament gesetzt und ausgerichtet. Um 13:15 fiel das Netzersatzgerät aus, eine Stunde Stillstand.
Besuch: Frau Rösch (Bauüberwachung), 10:00 Uhr.

## Mittwoch, 30.07.2025
Wetter: sonnig, 15 bis 24 °C. Arbeitszeit 7:00 bis 16:30. Personal: eigene 9, EAT 4.
Arbeiten: Anschluss Gebläse G2 saugseitig; Beginn Kabeltrasse Niederspannung.
Vorkommnisse: Baufeld Rechengebäude weiterhin nicht frei, Altrechen des Verbandes noch in Betrieb.
""")
D(E, E1 + "/behinderung-rechengebaeude.eml", """
From: Edgar Muntau <e.muntau@brandhorst.example>
To: Carina Wolters <c.wolters@brandhorst.example>
Date: Thu, 31 Jul 2025 07:52:10 +0200
Subject: Rechengebäude: Baufeld nicht frei, bitte Behinderung anzeigen

Hallo Carina,

der Verband wollte uns das Rechengebäude zum 21. Juli freimachen. Stand heute läuft der Altrechen noch, weil das Provisorium des Verbandes (Bypass) nicht dicht ist. Nach Plan hätten wir am 22. Juli mit dem Ausbau angefangen.

Betroffen sind bei uns: Demontage Altrechen, Betonarbeiten Gerinne, danach Montage Rechen R1 und R2. Kolonne Hagemann mit 4 Mann steht seit dem 22. Juli; drei davon konnte ich in die Gebläsestation umsetzen, einer ist ohne Arbeit.

Frau Rösch schätzt, dass der Bypass Mitte August dicht ist, zusagen will sie es nicht.

Gruß Edgar
""")
D(E, E1 + "/terminplan-stand-06.pdf", """
HEAD Kläranlage Wiesenbrück – Bauzeitenplan Stand 06 // Stichtag 4. Juli 2025   Seite
# Bauzeitenplan Stand 06
Ersetzt Stand 05 vom 11. April 2025. Mit der Bauüberwachung abgestimmt am 8. Juli 2025.
| Vorgang | Beginn | Ende | Dauer (AT)
| Demontage Altrechen | 22.07.2025 | 01.08.2025 | 9
| Betonarbeiten Gerinne | 04.08.2025 | 22.08.2025 | 15
| Montage Rechen R1 und R2 | 25.08.2025 | 19.09.2025 | 20
| Gebläsestation, Maschinentechnik | 16.06.2025 | 15.08.2025 | 45
| Elektrotechnik und Leittechnik | 28.07.2025 | 02.10.2025 | 49
| Probebetrieb | 06.10.2025 | 24.10.2025 | 15
Puffer bis zum vertraglichen Fertigstellungstermin: 5 Arbeitstage.
""")
D(E, E1 + "/protokoll-baubesprechung-27.docx", """
# Protokoll der Baubesprechung Nr. 27
Mittwoch, 9. Juli 2025, 9:00 Uhr, Baubüro. Verfasserin: Swantje Rösch. Verteiler: Teilnehmer, Herr Ahlemeyer.
| Teilnehmer | Firma
| Swantje Rösch | Ingenieurbüro Talheim + Rösch
| Jörn Ahlemeyer | Abwasserverband Obere Wiese
| Carina Wolters | Brandhorst
| Edgar Muntau | Brandhorst
27.1 Rechengebäude: Der Auftraggeber stellt das Baufeld bis zum 21. Juli 2025 frei (Zusage Herr Ahlemeyer).
27.2 Nachtrag N05 ist geprüft und liegt beim Verband zur Beauftragung.
27.3 Gebläse: Abnahme der Gebläsestation, Los 2, am 28. August 2025 um 10:00 Uhr vorgesehen.
27.4 Die Druckprobe der Luftleitung wird am 18. August durchgeführt.
Nächste Besprechung: 23. Juli 2025.
""")
D(E, E1 + "/nachtraege.xlsx", """
## Nachträge
Nachtragsliste, Stand 29.08.2025
Nr. | Gegenstand | Eingereicht | Betrag netto | Status | Beauftragt am
N01 | Kampfmittelsondierung | 2024-07-18 | 12840.00 | beauftragt | 2024-08-02
N02 | Betonsanierung Sandfang | 2024-10-09 | 48275.00 | beauftragt | 2024-11-14
N03 | Zusätzliche Kernbohrungen | 2025-01-21 | 9630.00 | beauftragt | 2025-02-10
N04 | Winterbauheizung | 2025-02-12 | 15500.00 | abgelehnt |
N05 | Schalldämmhaube Gebläse G3 | 2025-06-04 | 27390.00 | geprüft |
## Summe
Posten | Betrag netto
Auftragssumme | 4286500.00
Beauftragte Nachträge | 70745.00
Auftragssumme fortgeschrieben | 4357245.00
""")
D(E, E1 + "/druckprobe-luftleitung.pdf", """
HEAD Prüfprotokoll DP-07 // Luftleitung DN 400, Gebläsestation   Seite
# Prüfprotokoll Druckprobe
:: Protokoll Nr. :: DP-07 :: Datum :: 20. August 2025
:: Leitung :: Luft DN 400, Achse 1 bis 4 :: Werkstoff :: 1.4571
:: Prüfmedium :: Luft :: Prüfdruck :: 1,5 bar
:: Betriebsdruck :: 0,7 bar :: Haltezeit :: 30 min
:: Druckabfall :: 0,01 bar :: Ergebnis :: bestanden
:: Prüfer :: Henning Lüttke :: Manometer :: M-118, kalibriert bis 03/2026
Die erste Probe am 18. August wurde wegen einer undichten Flanschverbindung an Achse 3 abgebrochen.
""")
D(E, E1 + "/abnahmebegehung-los2.docx", """
# Notiz zur Abnahmebegehung Gebläsestation (Los 2)
28. August 2025, 10:00 bis 12:30 Uhr, aufgenommen von Edgar Muntau.
Anwesend: Jörn Ahlemeyer (Auftraggeber), Swantje Rösch (Bauüberwachung), Carina Wolters, Edgar Muntau.
Gegenstand: Gebläse G1 bis G3 mit Luftleitungen, ohne Leittechnik. Die Leistung wurde am 22. August 2025 fertiggestellt.
# Festgestellte Mängel
| Nr. | Ort | Mangel | Frist
| 1 | Gebläse G1 | Kompensator druckseitig verspannt eingebaut | 12.09.2025
| 2 | Achse 3 | Beschilderung der Rohrleitung fehlt | 05.09.2025
| 3 | Schaltraum | Kabeldurchführung nicht brandschutzgerecht verschlossen | 19.09.2025
# Sonstiges
- Unterlagen: Bedienungsanleitungen und Prüfprotokolle übergeben; Revisionspläne fehlen noch.
- Schallmessung G3 wird nach Einbau der Haube nachgeholt.
- Ob die Abnahme wegen des Mangels 3 verweigert oder unter Vorbehalt erklärt wird, teilt der Verband schriftlich mit.
- Einweisung des Betriebspersonals durch Henning Lüttke am 27. August 2025, 5 Personen.
""")
D(E, E1 + "/stundenlohn-juli.csv", """
Datum,Zettel,Mitarbeiter,Stunden,Grund
2025-07-22,SL-31,Hagemann,8.0,Stillstand Rechengebäude
2025-07-23,SL-32,Hagemann,8.0,Stillstand Rechengebäude
2025-07-24,SL-33,Hagemann,8.0,Stillstand Rechengebäude
2025-07-29,SL-34,Muntau,1.0,Ausfall Netzersatzgerät
""")
E2 = "2411 湖畔研发中心二期"
D(E, E2 + "/合同概况.docx", """
# 湖畔研发中心二期机电安装工程 – 合同概况
:: 工程名称 :: 湖畔研发中心二期机电安装工程
:: 工程地点 :: 苏州市吴中区澄波路166号
:: 建设单位 :: 苏州云栈生物科技有限公司
:: 监理单位 :: 苏州正衡工程监理有限公司
:: 设计单位 :: 江南筑元设计院有限公司
:: 施工单位 :: 布兰霍斯特（苏州）工程有限公司
:: 合同编号 :: HP-JD-2024-066
:: 合同签订日期 :: 2024年11月8日
:: 合同金额（含税） :: 36,820,000.00元
:: 开工日期 :: 2024年12月2日
:: 竣工日期 :: 2025年12月31日
# 人员
:: 建设单位代表 :: 梁思远
:: 总监理工程师 :: 陆文彬
:: 专业监理工程师（暖通） :: 邵婕
:: 项目经理 :: 贺启明
:: 技术负责人 :: 叶秋实
:: 安全员 :: 曹立军
""")
D(E, E2 + "/材料进场台账.xlsx", """
## 进场台账
湖畔二期 – 材料进场台账，截至2025年8月31日
批次 | 进场日期 | 材料名称 | 规格型号 | 单位 | 数量 | 生产厂家 | 使用部位 | 状态
JC-051 | 2025-08-06 | 镀锌钢板 | 0.8mm | 张 | 320 | 江阴鼎固板材有限公司 | 3层风管 | 合格
JC-052 | 2025-08-12 | 无缝钢管 | DN200 | 米 | 186 | 无锡昆岳管业有限公司 | 地下室冷冻水主管 | 合格
JC-053 | 2025-08-20 | 橡塑保温板 | 30mm | 平方米 | 950 | 廊坊朔风保温材料有限公司 | 3层风管 | 复试中
JC-054 | 2025-08-27 | 组合式空调机组 | AHU-3-02 | 台 | 1 | 南通澜科空调设备有限公司 | 3层空调机房 | 待报验
JC-055 | 2025-08-27 | 离心风机 | EF-3-05 | 台 | 2 | 台州御风风机有限公司 | 屋面 | 待报验
""")
D(E, E2 + "/空调机组到货通知.eml", """
From: 丁晓芸 <dingxy@lankehvac.example>
To: 叶秋实 <yeqs@brandhorst-sz.example>
Date: Mon, 25 Aug 2025 14:22:30 +0800
Subject: AHU-3-02机组发货通知

叶工：您好！

AHU-3-02组合式空调机组已于今天发货，预计8月27日上午到现场。
出厂编号：LK25-08317
额定风量：28000 m3/h
机外余压：450 Pa
功率：22 kW
毛重：3.6吨，请安排卸车。
随货文件：合格证、出厂检验报告（编号CJ-25-2209）、装箱单。型式检验报告另行邮寄。

AHU-3-03机组9月中旬发货，风量32000 m3/h，请勿混淆。

南通澜科空调设备有限公司 丁晓芸 0513-5550 2266
""")
D(E, E2 + "/开箱检查记录.md", """
# 设备开箱检查记录

- 日期：2025年8月28日上午
- 设备：AHU-3-02，1台，与装箱单相符
- 参加人员：叶秋实（施工）、邵婕（监理）、丁晓芸（厂家）；建设单位未派人
- 外观：面板一处划痕，长约15厘米，不影响使用，厂家答应补漆
- 随机文件：合格证、出厂检验报告齐全；型式检验报告未到
- 铭牌：风量28000 m3/h，功率22 kW，出厂编号LK25-08317
- 结论：同意报验，型式检验报告到后补交
""")
D(E, E2 + "/第31次监理例会纪要.docx", """
# 第31次监理例会纪要
时间：2025年8月29日14:00；地点：监理部会议室；主持：陆文彬；记录：邵婕
出席：梁思远（建设单位）、陆文彬、邵婕（监理单位）、贺启明、叶秋实、曹立军（施工单位）
# 一、进度
本周计划完成3层风管安装85%，实际完成78%。总体进度滞后6天。
# 二、质量
3层走道风管支架间距超标，监理已发通知单JL-TZ-046，要求9月5日前整改完毕。
# 三、安全
8月未发生安全事故。屋面临边防护需加固。
# 四、变更
3层实验室增加排风柜2台，设计院已出图，建设单位尚未确认费用，施工单位报价约9.6万元。
下次例会：2025年9月5日14:00
""")
D(E, E2 + "/监理通知单JL-TZ-046.eml", """
From: 邵婕 <shaojie@zhengheng.example>
To: 贺启明 <heqm@brandhorst-sz.example>
Cc: 陆文彬 <luwb@zhengheng.example>
Date: Thu, 28 Aug 2025 17:05:00 +0800
Subject: 监理通知单JL-TZ-046：3层走道风管支架

贺经理：

今日巡查发现3层走道（7轴至12轴）风管支架间距最大为4.2米，规范要求不大于3米；另有3处吊杆未用双螺母。请于2025年9月5日前整改完毕并书面回复。

邵婕
苏州正衡工程监理有限公司
""")
D(E, E2 + "/支架整改记录.docx", """
# 3层走道风管支架整改记录
记录人：叶秋实，2025年9月3日
整改班组：风管二班，班长胡金龙，共6人。
整改内容：7轴至12轴增设支架9副，整改后最大间距2.8米；3处吊杆补装双螺母；其余部位自查，未发现同类问题。
开始时间：2025年9月1日；完成时间：2025年9月3日。
原因：班组未按交底图施工，交底记录缺少支架间距要求。
预防措施：重新技术交底，每层先做样板段，经监理确认后再大面积施工。
照片12张，见附件。复查尚未进行。
""")
D(E, E2 + "/安全统计.csv", """
月份,出勤人数,工时,事故,安全教育人次
2025-06,46,9860,0,31
2025-07,52,11240,0,18
2025-08,58,12470,0,27
""")
D(E, E2 + "/变更台账.xlsx", """
## 变更
变更台账，2025年8月31日
编号 | 内容 | 日期 | 金额（元） | 状态
BG-01 | 冷却塔移位 | 2025-03-14 | 58600.00 | 已确认
BG-02 | 2层洁净区风口调整 | 2025-05-22 | 23150.00 | 已确认
BG-03 | 取消地下室加湿器 | 2025-06-30 | -41000.00 | 已确认
BG-04 | 3层实验室增加排风柜 | 2025-08-29 | | 待确认
""")
GA, GT, GM, GZ, GP, GN, GR, GB, GL = [E1 + "/" + x for x in ("auftragsdaten.docx", "bautagebuch-kw31.md", "behinderung-rechengebaeude.eml", "terminplan-stand-06.pdf", "protokoll-baubesprechung-27.docx", "nachtraege.xlsx", "druckprobe-luftleitung.pdf", "abnahmebegehung-los2.docx", "stundenlohn-juli.csv")]
GF, GV = "firmenstammdaten.docx", "versicherungen-2025.pdf"


def de(iso):
    y, m, d = iso.split("-")
    mon = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()[int(m) - 1]
    return [f"{d}.{m}.{y}", f"{int(d)}. {mon} {y}", iso, f"{int(d)}.{int(m)}.{y}"]


f = Form("de-behinderungsanzeige", "de", E, E1)
f.header("Projekt Nr. {}", V("Projekt Nr.", "2405", GA, "same", shown="[Projektnummer]"))
f.title("Behinderungsanzeige – Rechengebäude")
f.note("Nach § 6 Abs. 1 VOB/B. Bitte vor dem Versand von der Projektleitung prüfen lassen.")
f.t([["Auftraggeber", V("Auftraggeber", "Abwasserverband Obere Wiese", GA, "same")], ["Anschrift des Auftraggebers", O("Anschrift des Auftraggebers", "steht in keiner Unterlage; nur die eigene Anschrift ist bekannt")], ["z. Hd.", V("z. Hd.", "Jörn Ahlemeyer", GA, "near", "Herrn Jörn Ahlemeyer", "Herrn Ahlemeyer")],
     ["Auftragsnr. des AG", V("Auftragsnr. des AG", "AOW-2024-37/2", GA, "near")], ["Auftrag vom", V("Auftrag vom", "13. Mai 2024", GA, "near", *de("2024-05-13"))], ["Durchschrift an Bauüberwachung (Büro)", V("Durchschrift an Bauüberwachung (Büro)", "Ingenieurbüro Talheim + Rösch", GA, "near", "Talheim + Rösch")],
     ["Auftragnehmer", V("Auftragnehmer", "Brandhorst Anlagenbau GmbH", GF, "far")], ["Anzeige Nr.", O("Anzeige Nr.", "keine Nummer in den Unterlagen")], ["Datum der Anzeige", O("Datum der Anzeige", "noch nicht versandt; 31. Juli ist die interne Mail", cc="date")]])
f.narr("1. Art und Ursache der Behinderung", N("Art und Ursache der Behinderung", ["Altrechen", "Bypass", "nicht frei"], GM, "near", shown="[Beschreibung der Umstände]"))
f.h("2. Einzelheiten")
f.p("Zugesagte Freigabe des Baufelds: {}", V("Zugesagte Freigabe des Baufelds", "21. Juli 2025", GP, "near", "21. Juli", *de("2025-07-21"), shown="_______________"))
f.p("Zusage durch: {}", V("Zusage durch", "Herr Ahlemeyer", GP, "near", "Jörn Ahlemeyer", "Ahlemeyer", shown="_______________"))
f.p("Protokoll der Baubesprechung Nr.: {}", V("Protokoll der Baubesprechung Nr.", "27", GP, "same", shown="_______________"))
f.p("Kolonne steht seit: {}", V("Kolonne steht seit", "22. Juli", GM, "near", *de("2025-07-22"), shown="_______________"))
f.p("Voraussichtliches Ende der Behinderung: {}", O("Voraussichtliches Ende der Behinderung", "nur eine Schätzung, ausdrücklich nicht zugesagt", shown="_______________"))
f.p("Betroffene Kolonne: {}", V("Betroffene Kolonne", "Hagemann", GM, "same", "Kolonne Hagemann", shown="_______________"))
f.p("Personal ohne Ersatzarbeit (Anzahl): {}", V("Personal ohne Ersatzarbeit (Anzahl)", "einer", GM, "far", "1", "ein Mann", "1 Mann", shown="_______________"))
f.p("Stundenlohnzettel: {}", V("Stundenlohnzettel", "SL-31, SL-32, SL-33", GL, "far", "SL-31 bis SL-33", "SL-31, SL-32 und SL-33", "SL-31 - SL-33", "SL-31-SL-33", "SL-31; SL-32; SL-33", shown="_______________"))
f.p("Stillstandskosten bisher (€): {}", O("Stillstandskosten bisher (€)", "Stunden sind bekannt, ein Satz nicht", shown="_______________"))
f.h("3. Betroffene Vorgänge nach Bauzeitenplan")
f.reg(["Vorgang", "Beginn (Plan)", "Ende (Plan)", "Neuer Beginn"], *[[V(f"Vorgang ({i})", a, GZ, "same"), V(f"Beginn ({i})", b, GZ, "same"), V(f"Ende ({i})", c, GZ, "same"), O(f"Neuer Beginn ({i})", "noch nicht bestimmbar")] for i, (a, b, c) in enumerate([
    ("Demontage Altrechen", "22.07.2025", "01.08.2025"), ("Betonarbeiten Gerinne", "04.08.2025", "22.08.2025"), ("Montage Rechen R1 und R2", "25.08.2025", "19.09.2025")], 1)])
f.p("Vertraglicher Fertigstellungstermin: {}", V("Vertraglicher Fertigstellungstermin", "31. Oktober 2025", GA, "same", *de("2025-10-31"), cc="date"))
f.p("Puffer im Plan (Arbeitstage): {}", V("Puffer im Plan (Arbeitstage)", "5", GZ, "near", "5 Arbeitstage", cc="text"))
f.p("Geltender Planstand: {}", V("Geltender Planstand", "06", GZ, "near", "Stand 06", "6", cc="text"))
f.p("Verlangte Bauzeitverlängerung (Arbeitstage): {}", O("Verlangte Bauzeitverlängerung (Arbeitstage)", "nicht beziffert", cc="text"))
f.t([["Ausweicharbeiten möglich in", V("Ausweicharbeiten möglich in", "Gebläsestation", GM, "far", "der Gebläsestation"), "Schätzung der Bauüberwachung zum Bypass", V("Schätzung der Bauüberwachung zum Bypass", "Mitte August", GM, "far")],
     ["Letzter Vorgang vor Fertigstellung", V("Letzter Vorgang vor Fertigstellung", "Probebetrieb", GZ, "far"), "Vertragsstrafe je Werktag", V("Vertragsstrafe je Werktag", "0,1 %", GA, "near", "0,1%", "0,1")],
     ["Protokoll verfasst von", V("Protokoll verfasst von", "Swantje Rösch", GP, "near", "Rösch"), "Bürgschaftsnummer", O("Bürgschaftsnummer", "keine Bürgschaft in den Unterlagen")],
     ["Stundensatz Hilfskraft", O("Stundensatz Hilfskraft", "nirgends"), "Baufeld tatsächlich frei seit", O("Baufeld tatsächlich frei seit", "Baufeld noch nicht frei")]])
f.t([["Ort, Datum", O("Ort, Datum", "Unterschriftenblock"), "Unterschrift", O("Unterschrift", "Unterschrift")], ["Erhalten am (Auftraggeber)", O("Erhalten am (Auftraggeber)", "Empfangsvermerk"), "Name des Empfängers", O("Name des Empfängers", "Empfangsvermerk")]])
f.save()

f = Form("de-abnahmeprotokoll", "de", E, E1)
f.title("Abnahmeprotokoll – Gebläsestation (Los 2)")
f.t([["Bauvorhaben", V("Bauvorhaben", "Erneuerung Rechengebäude und Gebläsestation, Kläranlage Wiesenbrück", GA, "near", "Kläranlage Wiesenbrück", shown="<Bauvorhaben>"), "Auftragsnummer", V("Auftragsnummer", "AOW-2024-37/2", GA, "same", shown="<Auftragsnummer>")],
     ["Tag der Begehung", V("Tag der Begehung", "28. August 2025", GB, "near", *de("2025-08-28"), shown="<Datum>"), "Uhrzeit von – bis", V("Uhrzeit von – bis", "10:00 bis 12:30 Uhr", GB, "near", "10:00 bis 12:30", "10:00 - 12:30", "10:00-12:30", "10:00 – 12:30 Uhr", shown="<Uhrzeit>")],
     ["Leistung fertiggestellt am", V("Leistung fertiggestellt am", "22. August 2025", GB, "same", *de("2025-08-22"), shown="<Datum>"), "Nicht Gegenstand der Abnahme", V("Nicht Gegenstand der Abnahme", "Leittechnik", GB, "far", shown="<Leistung>")]])
f.h("Teilnehmer")
f.t([["für den Auftraggeber", V("Teilnehmer Auftraggeber", "Jörn Ahlemeyer", GB, "same")], ["für die Bauüberwachung", V("Teilnehmerin Bauüberwachung", "Swantje Rösch", GB, "same")], ["für den Auftragnehmer", V("Teilnehmer Auftragnehmer", "Carina Wolters", GB, "far", "Edgar Muntau")], ["für die Wasserbehörde", O("Teilnehmer Wasserbehörde", "war nicht dabei")]])
f.h("Druckprobe der Luftleitung")
f.t([["Protokoll", "Datum", "Prüfdruck", "Haltezeit"], [V("Protokoll", "DP-07", GR, "same"), V("Datum der Druckprobe", "20. August 2025", GR, "near", *de("2025-08-20")), V("Prüfdruck", "1,5 bar", GR, "same", "1,5"), V("Haltezeit", "30 min", GR, "same", "30")],
     ["Werkstoff", "Betriebsdruck", "Prüfer", "Prüftemperatur"], [V("Werkstoff", "1.4571", GR, "same"), V("Betriebsdruck", "0,7 bar", GR, "same", "0,7"), V("Prüfer", "Henning Lüttke", GR, "same"), O("Prüftemperatur", "nicht festgehalten")]])
f.h("Mängel")
f.reg(["Nr.", "Ort", "Mangel", "Frist", "Beseitigt am"], *[[str(i), V(f"Ort ({i})", a, GB, "same"), V(f"Mangel ({i})", b, GB, "same"), V(f"Frist ({i})", c, GB, "same"), O(f"Beseitigt am ({i})", "noch nicht beseitigt")] for i, (a, b, c) in enumerate([
    ("Gebläse G1", "Kompensator druckseitig verspannt eingebaut", "12.09.2025"), ("Achse 3", "Beschilderung der Rohrleitung fehlt", "05.09.2025"), ("Schaltraum", "Kabeldurchführung nicht brandschutzgerecht verschlossen", "19.09.2025")], 1)],
    ["4", O("Ort (4)", "nur drei Mängel"), O("Mangel (4)", "nur drei Mängel"), O("Frist (4)", "nur drei Mängel"), ""])
f.h("Unterlagen und Einweisung")
f.p("{} Bedienungsanleitungen übergeben   {} Prüfprotokolle übergeben   {} Revisionspläne übergeben", V("Bedienungsanleitungen übergeben", "☒", GB, "same", cc="check"), V("Prüfprotokolle übergeben", "☒", GB, "same", cc="check"), O("Revisionspläne übergeben", "fehlen noch", cc="check"))
f.p("Einweisung am: {}", V("Einweisung am", "27. August 2025", GB, "same", *de("2025-08-27"), ff="Einweisung"))
f.p("Eingewiesen durch: {}", V("Eingewiesen durch", "Henning Lüttke", GB, "near", ff="Einweiser"))
f.p("Zahl der Eingewiesenen: {}", V("Zahl der Eingewiesenen", "5", GB, "near", "5 Personen", ff="Zahl"))
f.p("Schallpegel G3 in dB(A): {}", O("Schallpegel G3 in dB(A)", "Messung wird nachgeholt", ff="Schall"))
f.p("Gewährleistung Maschinentechnik: {}", V("Gewährleistung Maschinentechnik", "2 Jahre", GA, "near", "zwei Jahre", mf="Gewaehrleistung_MT"))
f.p("Beginn der Gewährleistungsfrist: {}", O("Beginn der Gewährleistungsfrist", "die Abnahme ist noch nicht erklärt", mf="Beginn_Frist"))
f.p("Betriebshaftpflicht, Vertragsnr.: {}", V("Betriebshaftpflicht, Vertragsnr.", "HW-4471902", GV, "same", mf="Haftpflicht_Nr"))
f.p("Bauleistungsversicherung, Vertragsnr.: {}", O("Bauleistungsversicherung, Vertragsnr.", "in der Projektakte ist keine Police", mf="Bauleistung_Nr"))
f.p("Auftragssumme einschl. beauftragter Nachträge (netto): {}", V("Auftragssumme einschl. beauftragter Nachträge (netto)", "4357245.00", GN, "far", "4.357.245,00", "4.357.245,00 €", "4.357.245", "4357245", "4,357,245.00", mf="Summe_fort"))
f.p("Schlussrechnungssumme: {}", O("Schlussrechnungssumme", "keine Schlussrechnung", mf="Schlussrechnung"))
f.t([["Grund für die Wiederholung der Druckprobe", V("Grund für die Wiederholung der Druckprobe", "undichten Flanschverbindung", GR, "far", "undichte Flanschverbindung", "Flanschverbindung"), "Brandschutzmangel im Raum", V("Brandschutzmangel im Raum", "Schaltraum", GB, "far")],
     ["Elektro-Nachunternehmer", V("Elektro-Nachunternehmer", "EAT Elektro Sauerland GmbH", GA, "far", "EAT"), "Manometer kalibriert bis", V("Manometer kalibriert bis", "03/2026", GR, "same", "03.2026", "März 2026")],
     ["Nachtrag für die Haube G3", V("Nachtrag für die Haube G3", "N05", GN, "far"), "Abgelehnter Nachtrag", V("Abgelehnter Nachtrag", "N04", GN, "far")],
     ["Termin der Nachbegehung", O("Termin der Nachbegehung", "nicht vereinbart; Fristen der Mängel sind etwas anderes"), "Beauftragungsdatum N05", O("Beauftragungsdatum N05", "geprüft, nicht beauftragt")]])
f.h("Erklärung")
f.p("Die Abnahme wird: {}", O("Die Abnahme wird", "der Verband teilt es erst mit", cc="drop:erklärt;unter Vorbehalt erklärt;verweigert"))
f.t([["Auftraggeber", "Auftragnehmer"], [("Name: {}", O("Name Auftraggeber", "Unterschriftenblock")), ("Name: {}", O("Name Auftragnehmer", "Unterschriftenblock"))], [("Datum: {}", O("Datum Auftraggeber", "Unterschriftenblock")), ("Unterschrift: {}", O("Unterschrift Auftragnehmer", "Unterschrift"))]])
f.save()

ZG, ZC, ZD, ZK, ZH, ZT, ZZ, ZB, ZV = "苏州公司资料.docx", *[E2 + "/" + x for x in ("合同概况.docx", "空调机组到货通知.eml", "开箱检查记录.md", "第31次监理例会纪要.docx", "监理通知单JL-TZ-046.eml", "支架整改记录.docx", "变更台账.xlsx", "材料进场台账.xlsx")]


def zh(iso):
    y, m, d = iso.split("-")
    return [f"{y}年{int(m)}月{int(d)}日", iso, f"{y}.{int(m)}.{int(d)}", f"{y}年{m}月{d}日", f"{y}/{int(m)}/{int(d)}"]


f = Form("zh-shebei-baoshen", "zh", E, E2)
f.title("设备进场报审表（AHU-3-02）")
f.t([["工程名称", V("工程名称", "湖畔研发中心二期机电安装工程", ZC, "same"), "编号", O("编号", "资料中没有报审编号；JC-054为台账批次")], ["施工单位", V("施工单位", "布兰霍斯特（苏州）工程有限公司", ZC, "same", "布兰霍斯特(苏州)工程有限公司"), "合同号", V("合同号", "HP-JD-2024-066", ZC, "near")],
     ["业主", V("业主", "苏州云栈生物科技有限公司", ZC, "near"), "监理公司", V("监理公司", "苏州正衡工程监理有限公司", ZC, "near")]])
f.p("致：{}（项目监理机构）", V("致（项目监理机构）", "苏州正衡工程监理有限公司", ZC, "far", shown="____________"))
f.p("设备于 {} 进场，拟用于：{}。", V("设备进场日期", "2025-08-27", ZV, "same", *zh("2025-08-27"), "8月27日", shown="____________"), V("拟用于", "3层空调机房", ZV, "near", shown="____________"))
f.h("设备情况")
f.t([["设备名称", "规格型号", "数量", "制造商"], [V("设备名称", "组合式空调机组", ZV, "near"), V("规格型号", "AHU-3-02", ZV, "same"), V("数量", "1", ZV, "same", "1台"), V("制造商", "南通澜科空调设备有限公司", ZV, "near")],
     ["出厂编号", "风量（m3/h）", "机外余压（Pa）", "噪声（dB）"], [V("出厂编号", "LK25-08317", ZD, "same"), V("风量（m3/h）", "28000", ZD, "near", "28,000", "28000 m3/h"), V("机外余压（Pa）", "450", ZD, "same", "450 Pa", "450Pa"), O("噪声（dB）", "资料中没有")],
     ["电机功率（kW）", "重量（吨）", "单价（元）", "出厂检验报告编号"], [V("电机功率（kW）", "22", ZD, "near", "22 kW", "22kW"), V("重量（吨）", "3.6", ZD, "near", "3.6吨"), O("单价（元）", "资料中没有价格"), V("出厂检验报告编号", "CJ-25-2209", ZD, "same")]])
f.h("随机文件")
f.p("{} 合格证   {} 装箱单   {} 型式检验报告", V("合格证", "☒", ZK, "same", cc="check"), V("装箱单", "☒", ZD, "same", cc="check"), O("型式检验报告", "尚未到", cc="check"))
f.p("型式检验报告编号：{}", O("型式检验报告编号", "报告未到", shown="【编号】"))
f.p("开箱检查日期：{}", V("开箱检查日期", "2025年8月28日", ZK, "same", "2025年8月28日上午", *zh("2025-08-28"), shown="【日期】"))
f.p("厂家联系人：{}", V("厂家联系人", "丁晓芸", ZD, "far", shown="【姓名】"))
f.p("厂家电话：{}", V("厂家电话", "0513-5550 2266", ZD, "near", "0513-55502266", shown="【电话】"))
f.narr("开箱外观检查情况", N("开箱外观检查情况", ["面板一处划痕", "面板有一处划痕", "面板划痕", "面板一处划痕，长约15厘米", "划痕", "划痕一处"], ZK, "near", shown="【简述】"))
f.p("安全生产许可证有效期至：{}", V("安全生产许可证有效期至", "2026年4月18日", ZG, "same", *zh("2026-04-18"), shown="【日期】"))
f.t([["尚缺文件", V("尚缺文件", "型式检验报告", ZK, "far"), "监理方开箱参加人", V("监理方开箱参加人", "邵婕", ZK, "far")],
     ["同日到场的其他设备型号", V("同日到场的其他设备型号", "EF-3-05", ZV, "far", "离心风机EF-3-05", "EF-3-05离心风机"), "后续机组型号", V("后续机组型号", "AHU-3-03", ZD, "far", "AHU-3-03机组")],
     ["设备验收日期", O("设备验收日期", "监理尚未验收"), "保修期（月）", O("保修期（月）", "资料中没有")], ["报审日期", O("报审日期", "尚未报审"), "进口报关单号", O("进口报关单号", "资料中没有")]])
f.h("审查意见")
f.p("审查结论：{}", O("审查结论", "监理尚未审查", cc="drop:同意进场;不同意进场;整改后再报"))
f.t([["施工项目经理部（签字）", O("施工项目经理部（签字）", "签字处"), "日期", O("日期（施工）", "签字日期")], ["专业监理工程师（签字）", O("专业监理工程师（签字）", "签字处"), "日期", O("日期（监理）", "签字日期")], ["总监理工程师（签字）", O("总监理工程师（签字）", "签字处"), "建设单位意见", O("建设单位意见", "待建设单位填写")]])
f.save()

f = Form("zh-tongzhi-huifu", "zh", E, E2)
f.title("监理通知回复单")
f.p("关于监理通知单JL-TZ-046的回复。通知发出日期：{}", V("通知发出日期", "2025年8月28日", ZT, "near", "28 Aug 2025", "2025-08-28", "2025.8.28", "8月28日", shown="{{通知日期}}"))
f.p("通知签发人：{}", V("通知签发人", "邵婕", ZT, "near", shown="{{签发人}}"))
f.p("整改部位：{}", V("整改部位", "3层走道（7轴至12轴）", ZT, "near", "3层走道", "3层走道风管支架", "3层走道（7轴至12轴）风管支架", "3层走道7轴至12轴", shown="{{部位}}"))
f.p("整改期限：{}", V("整改期限", "2025年9月5日", ZT, "near", *zh("2025-09-05"), "9月5日前", "2025年9月5日前", shown="{{期限}}"))
f.p("规范要求的支架间距（米）：{}", V("规范要求的支架间距（米）", "3", ZT, "near", "不大于3米", "3米", shown="{{规范间距}}"))
f.p("整改前最大间距（米）：{}", V("整改前最大间距（米）", "4.2", ZT, "far", "4.2米", shown="{{原间距}}"))
f.h("整改情况")
f.t([["整改班组", V("整改班组", "风管二班", ZZ, "same")], ["班长", V("班长", "胡金龙", ZZ, "same")], ["人数", V("人数", "6", ZZ, "near", "6人")], ["增设支架数量", V("增设支架数量", "9", ZZ, "near", "9副")], ["整改后最大间距", V("整改后最大间距", "2.8米", ZZ, "same", "2.8", "2.8 米", "2.8m")],
     ["开始日期", V("开始日期", "2025年9月1日", ZZ, "near", *zh("2025-09-01"))], ["完成日期", V("完成日期", "2025年9月3日", ZZ, "near", *zh("2025-09-03"))], ["整改费用（元）", O("整改费用（元）", "没有记载")], ["附件照片（张）", V("附件照片（张）", "12", ZZ, "near", "12张")], ["复查日期", O("复查日期", "复查尚未进行")]])
f.narr("产生原因", N("产生原因", ["班组未按交底图施工", "未按交底图施工", "交底记录缺少支架间距要求"], ZZ, "near", shown="（说明问题产生的原因）"))
f.narr("预防措施", N("预防措施", ["重新技术交底", "每层先做样板段", "经监理确认后再大面积施工", "重新进行技术交底", "技术交底"], ZZ, "same", shown="（说明今后如何避免）"))
f.h("已确认变更一览")
f.reg(["编号", "内容", "日期", "金额（元）"], *[[V(f"编号（{i}）", a, ZB, "same"), V(f"内容（{i}）", b, ZB, "same"), V(f"日期（{i}）", c, ZB, "same", *zh(c)), V(f"金额（{i}）", d, ZB, "same", *e)] for i, (a, b, c, d, e) in enumerate([
    ("BG-01", "冷却塔移位", "2025-03-14", "58600.00", ["58,600.00", "58600", "58,600"]), ("BG-02", "2层洁净区风口调整", "2025-05-22", "23150.00", ["23,150.00", "23150", "23,150"]), ("BG-03", "取消地下室加湿器", "2025-06-30", "-41000.00", ["-41,000.00", "-41000", "-41,000"])], 1)],
    [O("编号（4）", "BG-04待确认"), O("内容（4）", "BG-04待确认"), O("日期（4）", "BG-04待确认"), O("金额（4）", "约9.6万元只是报价")])
f.t([["例会主持人", V("例会主持人", "陆文彬", ZH, "near"), "排风柜对应的变更编号", V("排风柜对应的变更编号", "BG-04", ZB, "far")],
     ["仍在复试的材料", V("仍在复试的材料", "橡塑保温板", ZV, "far", "JC-053"), "工期落后天数", V("工期落后天数", "6天", ZH, "far", "6")],
     ["3层风管实际完成率", V("3层风管实际完成率", "78%", ZH, "far", "78", "78 %", "实际完成78%"), "8月工时", V("8月工时", "12470", E2 + "/安全统计.csv", "same", "12,470")],
     ["排风柜确认金额（元）", O("排风柜确认金额（元）", "建设单位尚未确认费用"), "罚款金额（元）", O("罚款金额（元）", "没有记载")]])
f.p("项目经理：{}", V("项目经理", "贺启明", ZC, "same", shown="……………"))
f.p("技术负责人：{}", V("技术负责人", "叶秋实", ZC, "same", shown="……………"))
f.p("质量员：{}", O("质量员", "资料中没有质量员", shown="……………"))
f.t([["复查意见", O("复查意见", "监理复查后填写")], ["复查人（签字）", O("复查人（签字）", "签字处")], ["总监理工程师（签字、日期）", O("总监理工程师（签字、日期）", "签字处")]])
f.save()
# ------------------------------------------------------------------ further English forms
CP, CI, AP, MI, SC = "company-profile.docx", "insurance-certificate-2025.pdf", P1 + "/application-for-payment-09.pdf", P1 + "/site-meeting-14.docx", P1 + "/schedule-revision-5.pdf"
I = dict(kind="instruction")
f = Form("ca-contractor-information", "en", A, None, documents=[CP, CI, CS, AP, MI, SC])
f.title("Contractor Information and Status – Carp River SPS")
f.p("Company: {}", V("Company", "Tamarack Ridge Constructors Ltd.", CP, "near", "Tamarack Ridge Constructors", shown="(legal name of the contractor)", **I))
f.p("Head office address: {}", V("Head office address", "2150 Quarry Gate Road, Unit 4, Ottawa", CP, "same", "2150 Quarry Gate Road, Unit 4, Ottawa, Ontario K1B 5R2", "2150 Quarry Gate Road", shown="(street, city, postal code)", **I))
f.p("Business number: {}", V("Business number", "84113 2276 RT0001", CP, "same", "841132276RT0001", "84113 2276", shown="(CRA business number)", **I))
f.p("Workers' compensation account: {}", V("Workers' compensation account", "7741905", CP, "far", shown="(number)", **I))
f.p("Name of president: {}", V("Name of president", "Gordon Vail", CP, "same", shown="(name)", **I))
f.p("Safety certification and expiry date: {}", V("Safety certification and expiry date", "COR", CP, "near", "COR, valid to 31 March 2026", shown="(scheme, date)", **I))
f.p("Bank and account number for direct deposit: {}", O("Bank and account number for direct deposit", "bank details are not in the vault", shown="(attach void cheque)", **I))
f.p("Number of employees: {}", O("Number of employees", "nowhere stated", shown="(all offices)", **I))
f.h("Insurance")
f.t([["Coverage", "Policy number", "Expiry date", "Limit (CAD)"]] + [[l, V(f"Policy number, {l}", n, CI, "same"), V(f"Expiry date, {l}", e, CI, "same", e2), V(f"Limit, {l}", m, CI, "near", m.split(" ")[0], m.split(" ")[0].replace(",", ""), "$" + m)] for l, n, e, e2, m in (
    ("Commercial general liability", "FM-CGL-552018", "2026-01-01", "January 1, 2026", "10,000,000 per occurrence"), ("Automobile liability", "FM-AUT-552019", "2026-01-01", "January 1, 2026", "5,000,000"), ("Contractor's equipment", "FM-EQP-552020", "2026-01-01", "January 1, 2026", "2,400,000"))]
    + [["Builder's risk", O("Policy number, builder's risk", "not on the certificate"), O("Expiry date, builder's risk", "not on the certificate"), O("Limit, builder's risk", "not on the certificate")]], bold=1)
f.p("Insurance broker: {}", V("Insurance broker", "Ashgrove Lacombe Insurance Brokers", CI, "near", shown="[broker]"))
f.p("Broker's telephone: {}", O("Broker's telephone", "only our own telephone is given", shown="[telephone]"))
f.p("Certificate number: {}", V("Certificate number", "25-3318", CI, "near", shown="[certificate no.]"))
f.h("Status of the contract")
f.t([["Last application certified on", V("Last application certified on", "July 11, 2025", AP, "near", "2025-07-11", "11 July 2025")], ["Holdback retained to date", V("Holdback retained to date", "540,651.00", AP, "near", "540651.00", "540,651", "$540,651.00")], ["Amount paid by the owner to date", O("Amount paid by the owner to date", "certified, but no payment is recorded")],
     ["Statutory declaration dated", V("Statutory declaration dated", "July 2, 2025", AP, "same", "2025-07-02", "2 July 2025")], ["Days behind schedule", V("Days behind schedule", "8", MI, "near", "8 working days", "8 days")], ["Road occupancy permit expires", V("Road occupancy permit expires", "August 15, 2025", MI, "near", "2025-08-15", "15 August 2025")],
     ["Road occupancy permit number", O("Road occupancy permit number", "the number is not in the minutes")], ["Start of commissioning", V("Start of commissioning", "2025-11-03", SC, "same", "November 3, 2025", "3 November 2025")], ["Schedule accepted on", V("Schedule accepted on", "April 30, 2025", SC, "same", "2025-04-30", "30 April 2025")],
     ["Next site meeting", V("Next site meeting", "July 23, 2025", MI, "near", "2025-07-23", "23 July 2025")], ["Actual date of substantial performance", O("Actual date of substantial performance", "only contract and planned dates")]])
f.t([["Policy that lapsed during the contract", V("Policy that lapsed during the contract", "FM-CPL-552044", CI, "far", "Contractor's pollution liability"), "Author of the minutes", V("Author of the minutes", "K. Abara", MI, "far", "Kenji Abara")],
     ["Owner's representative at the site meeting", V("Owner's representative at the site meeting", "Odette Brisson-Hale", MI, "far"), "Float before the contract date", V("Float before the contract date", "one week", SC, "far", "1 week", "7 days")],
     ["Firm supplying conduit and MCC work", V("Firm supplying conduit and MCC work", "Nordvolt Electric Inc.", CS, "far", "Nordvolt Electric"), "Lost-time incidents", V("Lost-time incidents", "0", MI, "far", "none", "nil", "zero", "No lost-time incident")],
     ["Claims history (last 5 years)", O("Claims history (last 5 years)", "nowhere"), "Bonding company", O("Bonding company", "no bond in the vault")]])
f.t([["Authorized signing officer", O("Authorized signing officer", "name in a signing block"), "Title", O("Title of signing officer", "signing block")], ["Signature", O("Signature", "signature"), "Date", O("Date", "date of signature")]])
f.save()

SM, SV = B1 + "/monthly-report-2025-08.docx", B1 + "/variation-list.csv"
f = Form("sg-client-monthly-return", "en", B, B1)
f.title("Client's Monthly Return – August 2025")
f.t([["Contract ref.", V("Contract ref.", "FQL/TCS/2025/03", LA, "same", cc="text"), "Contractor", V("Contractor", "Meranti Kavya Engineering Pte Ltd", LA, "near", "Meranti Kavya Engineering", cc="text")],
     ["Contract sum", V("Contract sum", "S$18,640,000.00", LA, "same", "18,640,000.00", "18640000.00", "18,640,000", "S$18,640,000", cc="text"), "Contract sum incl. GST", O("Contract sum incl. GST", "only the sum without GST is stated", cc="text")],
     ["Date of acceptance", V("Date of acceptance", "12 February 2025", LA, "near", "2025-02-12", "12 Feb 2025", cc="date"), "Tender dated", V("Tender dated", "8 January 2025", LA, "near", "2025-01-08", "8 Jan 2025", cc="date")],
     ["Date for completion", V("Date for completion", "30 June 2026", LA, "same", "2026-06-30", "30 Jun 2026", cc="date"), "Revised date for completion", O("Revised date for completion", "no extension of time is in the vault", cc="date")],
     ["LD per day", V("LD per day", "8,500", LA, "near", "S$8,500", "8500", "S$8,500 per day"), "DLP", V("DLP", "12 months", LA, "near", "12")],
     ["Form of contract", V("Form of contract", "PSSCOC 2020", LA, "same", "PSSCOC"), "Bond no.", O("Bond no.", "only the bond's rate is stated")]])
f.h("Progress")
f.p("Planned: {}  Actual: {}", V("Planned", "31.5 %", SM, "near", "31.5", "31.5%", shown="«planned»", kind="placeholder"), V("Actual", "28.9 %", SM, "near", "28.9", "28.9%", shown="«actual»", kind="placeholder"))
f.p("Days elapsed / total: {}", V("Days elapsed / total", "182 of 484 days", SM, "near", "182 of 484", "182 / 484", "182/484", "182", shown="<days>"))
f.p("Cash flow of the month (S$): {}", O("Cash flow of the month (S$)", "no claim or payment is in the vault", shown="<amount>"))
f.narr("Summary of works", N("Summary of works", ["level 4", "roof plant deck", "CH-1", "steel frame"], SM, "near", shown="(three sentences at most)"))
f.narr("Items awaiting the client's side", N("Items awaiting the client's side", ["wall panels", "wall panel", "MAR-022", "VO-02", "MAR-023", "floor coating"], SM, "far", shown="(approvals or decisions that hold up the works)"))
f.h("Safety")
f.t([["Man-hours this month", V("Man-hours this month", "21,460", SM, "near", "21460")], ["Man-hours to date", V("Man-hours to date", "104,880", SM, "near", "104880")], ["Near misses", V("Near misses", "Two", SM, "same", "2", "two near misses")], ["Stop-work orders", O("Stop-work orders", "nothing stated")], ["Dengue inspections", O("Dengue inspections", "nothing stated")],
     ["Demerit points", O("Demerit points", "nothing stated")], ["WSH officer", V("WSH officer", "Priscilla Teo", TB, "same")], ["Attendance at toolbox meeting of 2 September", V("Attendance at toolbox meeting of 2 September", "34", TB, "far")], ["First aider", U("First aider")]])
f.h("Crane used for CH-1")
f.t([["Crane", "Date", "Load", "Radius", "Reg. no."], [V("Crane", "MC-03", SM, "same"), V("Date", "20 August", SM, "near", "20 August 2025", "2025-08-20", "20 Aug 2025"), V("Load", "9.8 t", SM, "same", "9.8"), V("Radius", "14 m", SM, "same", "14"), V("Reg. no.", "XE 3120 A", LE, "far", "XE3120A")]], bold=1)
f.h("Variation orders agreed")
f.reg(["VO no.", "Title", "Claimed", "Agreed"], *[[V(f"VO no. ({i})", a, SV, "same"), V(f"Title ({i})", b, SV, "same"), V(f"Claimed ({i})", c, SV, "same", "{:,.2f}".format(float(c)), c[:-3], "{:,.0f}".format(float(c))), V(f"Agreed ({i})", d, SV, "same", "{:,.2f}".format(float(d)), d[:-3], "{:,.0f}".format(float(d)))] for i, (a, b, c, d) in enumerate([
    ("VO-01", "Additional bored pile at grid B3", "84500.00", "79200.00"), ("VO-03", "Loading dock levellers type change", "46800.00", "46800.00")], 1)],
    [O("VO no. (3)", "VO-02 is under assessment"), O("Title (3)", "no third agreed order"), O("Claimed (3)", "no third agreed order"), O("Agreed (3)", "VO-02 has no agreed sum")])
f.t([["Approvals returned with remarks", V("Approvals returned with remarks", "MAR-020", MR, "far", "Vapour barrier membrane"), "Material refused in August", V("Material refused in August", "MAR-022", MR, "far", "Insulated wall panel")],
     ["Roof steel finished", V("Roof steel finished", "19 August", SM, "far", "19 August 2025", "2025-08-19", "19 Aug 2025"), "Client's signatory of the award", V("Client's signatory of the award", "Clement Ngiam", LA, "far")],
     ["Chiller lifted on 10 September", V("Chiller lifted on 10 September", "CH-3", PR, "far", "Chiller CH-3"), "Value of VO-02 agreed", O("Value of VO-02 agreed", "under assessment; 131,000 is claimed")],
     ["Date of TOP inspection", O("Date of TOP inspection", "nowhere"), "Monthly water consumption", O("Monthly water consumption", "nowhere")]])
f.p("Prepared by: {}", U("Prepared by", shown="________________"))
f.p("Verified by superintending officer: {}", O("Verified by superintending officer", "sign-off", shown="________________"))
f.save()

IK, IM, IP = B2 + "/cube-tests.xlsx", B2 + "/review-meeting-21.docx", B2 + "/dpr-2025-08-22.md"
f = Form("in-status-sheet", "en", B, B2)
f.title("Project Status Sheet for Head Office – Kharadi Flyover")
f.p("Employer: {}", V("Employer", "Mutha Valley Development Authority", IL, "same", shown="{{employer}}"))
f.p("Executive Engineer: {}", V("Executive Engineer", "R. D. Bhosekar", IL, "same", shown="{{executive_engineer}}"))
f.p("Engineer (firm): {}", V("Engineer (firm)", "Deccan Arc Consultants LLP", IL, "same", shown="{{engineer}}"))
f.p("LoA no.: {}", V("LoA no.", "MVDA/ENG/FLY/2024/417", IL, "near", shown="{{loa_no}}"))
f.p("LoA date: {}", V("LoA date", "18 June 2024", IL, "near", "2024-06-18", "18.06.2024", "18/06/2024", shown="{{loa_date}}"))
f.p("Our project manager: {}", V("Our project manager", "Vikrant Deshpande", IP, "same", shown="{{project_manager}}"))
f.p("Safety officer: {}", O("Safety officer", "only the group HSE manager is named", shown="{{safety_officer}}"))
f.p("CIN: {}", V("CIN", "U45309PN2019PTC183377", GD, "same", shown="{{cin}}"))
f.h("1. Progress")
f.t([["Physical progress, actual", V("Physical progress, actual", "47.2 %", IM, "near", "47.2", "47.2%"), "Physical progress, planned", V("Physical progress, planned", "51.0 %", IM, "near", "51.0", "51 %", "51%", "51", "51.0%")],
     ["Extension of time asked (days)", V("Extension of time asked (days)", "35", IM, "near", "35 days"), "Reason for extension", V("Reason for extension", "gas line", IM, "far", "the gas line")],
     ["Diversion for span 6 allowed from", V("Diversion for span 6 allowed from", "1 September", IM, "same", "1 September 2025", "2025-09-01", "01.09.2025"), "Police letter no.", O("Police letter no.", "the letter is awaited")]])
f.h("2. Site on 22 August 2025")
f.t([["Item", "Planned", "Done"]] + [[l, V(f"Planned, {l}", a, IP, "same"), V(f"Done, {l}", b, IP, "same")] for l, a, b in (("Shuttering pier cap P15 (m2)", "60", "48"), ("Girder launching (nos.)", "1", "0"), ("Rebar pier P17 (t)", "3.5", "3.9"))]
    + [["Concreting (m3)", O("Planned, concreting", "not in the daily report"), O("Done, concreting", "not in the daily report")], ["Manpower, own", O("Planned manpower", "only the actual number is reported"), V("Manpower, own", "42", IP, "same")]], bold=1)
f.p("Idle plant: {}", V("Idle plant", "launching girder", IP, "far", "one launching girder", shown="...................."))
f.p("Rainfall (mm): {}", O("Rainfall (mm)", "heavy showers, no amount", shown="...................."))
f.h("3. Securities and insurances")
f.reg(["Purpose", "Bank", "BG no.", "Amount (₹)", "Valid up to"], *[[V(f"Purpose ({i})", a, BG, "same"), V(f"Bank ({i})", "Sahyadri Merchant Bank", BG, "same"), V(f"BG no. ({i})", b, BG, "same"), V(f"Amount ({i})", c, BG, "same", c2, c2.replace(",", "")), V(f"Valid up to ({i})", d, BG, "same", d2)] for i, (a, b, c, c2, d, d2) in enumerate([
    ("Performance security", "SMB/PG/24/0719", "3,21,90,000", "32,190,000", "2026-10-31", "31 October 2026"), ("Mobilisation advance", "SMB/AG/24/0802", "6,43,80,000", "64,380,000", "2025-12-31", "31 December 2025")], 1)],
    ["Retention", O("Bank (3)", "not yet issued"), O("BG no. (3)", "not yet issued"), O("Amount (3)", "not yet issued"), O("Valid up to (3)", "not yet issued")])
f.t([["CAR policy no.", V("CAR policy no.", "KG-CAR-7719", BG, "near"), "CAR valid to", V("CAR valid to", "2026-08-31", BG, "near", "31 August 2026", "31.08.2026")], ["Premium paid (₹)", O("Premium paid (₹)", "not stated"), "Insurer", V("Insurer", "Konkan General", BG, "same")]])
f.h("4. Cubes")
f.reg(["Pour card", "Element", "Grade", "7-day MPa", "28-day MPa"], *[[c, V(f"Element, {c}", e, IK, "same"), V(f"Grade, {c}", g, IK, "same"), V(f"7-day MPa, {c}", s, IK, "same", *([s[:-2]] if s.endswith(".0") else []), f"{s}0"), (V(f"28-day MPa, {c}", t, IK, "same", f"{t}0") if t else O(f"28-day MPa, {c}", "no 28-day result yet"))] for c, e, g, s, t in (
    ("PC-208", "Pier cap P12", "M45", "36.8", "52.4"), ("PC-211", "Pier cap P13", "M45", "35.9", ""), ("PC-215", "Girder G-31", "M50", "38.0", ""))])
f.h("5. Quality")
f.p("Open NCRs: {}", V("Open NCRs", "NCR-019, NCR-020", IN, "far", "NCR-019 and NCR-020", "NCR-019; NCR-020", "NCR-019 / NCR-020", "NCR-019 & NCR-020", "2", "two", shown="...................."))
f.p("Last bill paid: {}", V("Last bill paid", "RA-10", IC, "far", "RA 10", shown="...................."))
f.p("Date paid: {}", V("Date paid", "1 August 2025", IC, "near", "2025-08-01", "01.08.2025", shown="...................."))
f.t([["Guarantee to be renewed before the end of 2025", V("Guarantee to be renewed before the end of 2025", "SMB/AG/24/0802", BG, "far", "Mobilisation advance"), "Lapsed policy", V("Lapsed policy", "KG-WC-7720", BG, "far", "Workmen's compensation")],
     ["Bill now with the Engineer", V("Bill now with the Engineer", "RA-11", IM, "far"), "Element awaiting repair", V("Element awaiting repair", "Pier cap P14", IN, "far", "P14")],
     ["Extension granted (days)", O("Extension granted (days)", "not decided"), "RA-11 received in bank on", O("RA-11 received in bank on", "not paid yet")]])
f.p("Expected profit (%): {}", O("Expected profit (%)", "nowhere", shown="...................."))
f.p("Checked at head office by: {}", O("Checked at head office by", "review by others", shown="...................."))
f.save()
for w in WARN:
    print(w)
