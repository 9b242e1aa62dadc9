import os,re,sys,csv,io,json,zipfile,copy
from docx import Document
from docx.shared import Pt,Cm
from docx.oxml import OxmlElement,parse_xml
from docx.oxml.ns import qn,nsdecls
import openpyxl
from reportlab.platypus import *
from reportlab.platypus import Paragraph as RP, Table as RT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
HERE=os.path.dirname(os.path.abspath(__file__)); REL="crates/alloo-fill/tests/blind/round-31"
sys.path.insert(0,os.path.join(HERE,"..","..","labels"))
import check
esc=lambda s:s.replace("&","&amp;").replace("<","&lt;").replace(">","&gt;")
# ---------- documents
def blocks(text):
    out=[]
    for line in text.strip("\n").split("\n"):
        if line.startswith("|"):
            row=[c.strip() for c in line.strip().strip("|").split("|")]
            if out and out[-1][0]=="t": out[-1][1].append(row)
            else: out.append(["t",[row]])
        elif line.startswith("# "): out.append(["h",line[2:]])
        elif line.strip()=="---": out.append(["b",""])
        elif line.strip(): out.append(["p",line.strip()])
        else: out.append(["e",""])
    return out
def D(vault,path,text,opt="",hdr="",ftr=""):
    full=os.path.join(HERE,"vaults",vault,path); os.makedirs(os.path.dirname(full),exist_ok=True)
    ext=path.rsplit(".",1)[1]; bs=blocks(text); zh=bool(re.search("[\u4e00-\u9fff]",text))
    if ext in("md","txt","eml"): open(full,"w",encoding="utf-8").write(text.strip("\n")+"\n")
    elif ext=="csv":
        with open(full,"w",newline="",encoding="utf-8") as fh:
            w=csv.writer(fh,delimiter=";" if "semi" in opt else ",")
            for k,v in bs:
                if k=="t": w.writerows(v)
    elif ext=="xlsx":
        wb=openpyxl.Workbook(); ws=wb.active
        for k,v in bs:
            if k=="b": ws=wb.create_sheet()
            elif k=="t":
                for r in v: ws.append([float(c) if re.fullmatch(r"-?\d+(\.\d+)?",c) and not re.match(r"0\d",c) else c for c in r])
            elif k=="h": ws.append([v]); ws.cell(ws.max_row,1).font=openpyxl.styles.Font(bold=True)
            else: ws.append([v] if v else [])
        wb.save(full)
    elif ext=="docx":
        d=Document(); d.styles["Normal"].font.size=Pt(10)
        if hdr: d.sections[0].header.paragraphs[0].text=hdr
        if ftr: d.sections[0].footer.paragraphs[0].text=ftr
        for k,v in bs:
            if k=="h": d.add_heading(v,2)
            elif k=="p": d.add_paragraph(v)
            elif k=="b": d.add_page_break()
            elif k=="t":
                n=max(map(len,v)); t=d.add_table(0,n); 
                if "norules" not in opt: t.style="Table Grid"
                for r in v:
                    cs=t.add_row().cells
                    for i,c in enumerate(r): cs[i].text=c
                d.add_paragraph()
        d.save(full)
    elif ext=="pdf":
        f="STSong-Light" if zh else ("Times-Roman" if "serif" in opt else "Helvetica")
        st=ParagraphStyle("n",fontName=f,fontSize=9.5,leading=13,spaceAfter=4,wordWrap="CJK" if zh else None)
        h=ParagraphStyle("h",parent=st,fontSize=12,leading=16,spaceBefore=6,spaceAfter=5,fontName=f if zh else ("Times-Bold" if "serif" in opt else "Helvetica-Bold"))
        W=A4[0]-4*cm; two="2col" in opt
        def page(c,d):
            c.setFont(f,8)
            if hdr: c.drawString(2*cm,A4[1]-1.2*cm,hdr)
            c.drawString(2*cm,1.1*cm,ftr); c.drawRightString(A4[0]-2*cm,1.1*cm,str(d.page))
        frs=[Frame(2*cm,1.8*cm,W/2-8,A4[1]-3.8*cm),Frame(2*cm+W/2+8,1.8*cm,W/2-8,A4[1]-3.8*cm)] if two else [Frame(2*cm,1.8*cm,W,A4[1]-3.8*cm)]
        doc=BaseDocTemplate(full,pagesize=A4,invariant=1); doc.addPageTemplates(PageTemplate(frames=frs,onPage=page))
        fl=[]; cw=W/2-22 if two else W-14
        for k,v in bs:
            if k=="h": fl.append(RP(esc(v),h))
            elif k=="p": fl.append(RP(esc(v),st))
            elif k=="e": fl.append(Spacer(1,5))
            elif k=="b": fl.append(PageBreak())
            else:
                n=max(map(len,v)); v=[r+[""]*(n-len(r)) for r in v]
                ml=[max(min(40,max(len(r[i])*(2 if zh else 1) for r in v)),4) for i in range(n)]
                t=RT([[RP(esc(c),st) for c in r] for r in v],colWidths=[cw*m/sum(ml) for m in ml])
                s=[("VALIGN",(0,0),(-1,-1),"TOP")]
                if "norules" not in opt: s.append(("GRID",(0,0),(-1,-1),.4,colors.grey))
                t.setStyle(TableStyle(s)); fl+=[t,Spacer(1,6)]
        doc.build(fl)
# ---------- forms
SL=re.compile(r"<<(.*?)>>")
DIST={"s":"same","n":"near","f":"far"}
class B:
    def __init__(s,text,shadow,font=None):
        s.d=Document(); s.sh=shadow; s.slots=[]; s.tbl=-1; s.t=None; s.prev=""; s.heads=[]; s.sched=False; s.id=1000
        s.d.styles["Normal"].font.size=Pt(10); s.gridstyle="Table Grid"
        if font: s.d.styles["Normal"].font.name=font
        s.part="word/document.xml"
        for line in text.strip("\n").split("\n"): s.line(line)
    def line(s,l):
        m=re.match(r"(\w+)(?: (.*))?$",l)
        if not m:
            if l.strip(): raise Exception("bad line "+l)
            return
        c,a=m[1],m[2] or ""
        if c in("T","TS","TP"):
            w=[float(x) for x in a.split(",")]; s.t=s.d.add_table(0,len(w)); s.w=w
            if c!="TP": s.t.style=s.gridstyle
            s.sched=c=="TS"; s.tbl+=1; s.row=-1; s.heads=[]
        elif c in("R","H"):
            s.row+=1; cells=s.t.add_row().cells; parts=[x.strip() for x in re.split(r" ?\|(?: |$)",a)]
            if len(parts)!=len(cells): raise Exception(f"cells {len(parts)}≠{len(cells)}: {l}")
            if c=="H": s.heads=parts
            col=-1; i=0; last=""
            while i<len(parts):
                j=i
                while j+1<len(parts) and parts[j+1]=="<": j+=1
                cell=cells[i] if i==j else cells[i].merge(cells[j])
                for pp in cell.paragraphs[1:]: pp._p.getparent().remove(pp._p)
                if i==j: cell.width=Cm(s.w[i])
                col+=1; txt=parts[i]; p=cell.paragraphs[0]
                whole=re.fullmatch(r"<<([^<>]*)>>",txt)
                segs=txt.split(" // ")
                for k,sg in enumerate(segs):
                    if k: p=cell.add_paragraph()
                    lab=(s.heads[i] if s.sched and s.heads else last) or ""
                    s.para(p,sg,(s.tbl,s.row,col) if whole else None,lab,bold=c=="H")
                if txt and not whole and not SL.search(txt): last=txt
                i=j+1
        elif c in("H1","H2","H3"): s.para(s.d.add_heading("",int(c[1])),a)
        elif c=="P": s.para(s.d.add_paragraph(),a)
        elif c=="L": s.para(s.d.add_paragraph(style="List Bullet"),a)
        elif c=="COL":
            sec=s.d.add_section(0); cols=sec._sectPr.find(qn("w:cols"))
            if cols is None: cols=OxmlElement("w:cols"); sec._sectPr.append(cols)
            cols.set(qn("w:num"),a); cols.set(qn("w:space"),"500")
        elif c=="LAND":
            sec=s.d.sections[0]; sec.page_width,sec.page_height=sec.page_height,sec.page_width
        elif c in("HDR","FTR"):
            x=s.d.sections[0]; x=x.header if c=="HDR" else x.footer
            s.part="word/header1.xml" if c=="HDR" else "word/footer1.xml"; pv=s.prev; s.prev=""
            s.para(x.paragraphs[0],a); s.part="word/document.xml"; s.prev=pv
        elif c=="PB": s.d.add_page_break()
        else: raise Exception("bad line "+l)
    def para(s,p,txt,cell=None,lab="",bold=False):
        ps=SL.split(txt); fixed=[x for x in ps[0::2]]
        for i,x in enumerate(ps):
            if i%2==0:
                if x: 
                    r=p.add_run(x.replace("→","\t")); r.bold=bold or None
                continue
            q=x.split("¦"); blank,ans=q[0],q[1]; src=q[2] if len(q)>2 else ""
            k=len(s.slots); pre=check.collapse(fixed[i//2].replace("→"," ")); post=check.collapse(fixed[i//2+1].replace("→"," "))
            lb=pre; narr=blank.startswith("N:")
            if narr: blank=blank[2:]
            mm=re.search(r"@([^@]*)$",blank)
            if mm: lb=mm[1]; blank=blank[:mm.start()]
            elif cell or not pre: lb=lab or s.prev or post
            if not mm and blank[:2] in("CB","FX") : lb=post or lb
            find={"part":s.part}; s.id+=1; kind="label"; shown=f"§{k}§" if s.sh else None
            if blank.startswith("MF:"):
                kind="merge_field"; n=blank[3:]; lb=lb if mm else n
                f=OxmlElement("w:fldSimple"); f.set(qn("w:instr"),f" MERGEFIELD {n} \\* MERGEFORMAT "); p._p.append(f)
                r=p.add_run(shown or f"«{n}»"); f.append(r._r)
            elif blank[:3] in("CC:","CD:") or blank=="CB":
                kind="content_control"; v="☐" if blank=="CB" else blank[3:]; opts=None
                if blank[:3]=="CD:": opts=v.split(";"); v=opts[0]
                x2=f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w:alias w:val="{esc(lb[-40:])}"/><w:id w:val="{s.id}"/>'
                if blank=="CB": x2+='<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
                else: x2+='<w:showingPlcHdr/>'+('<w:dropDownList>'+"".join(f'<w:listItem w:displayText="{esc(o)}" w:value="{esc(o)}"/>' for o in opts)+'</w:dropDownList>' if opts else '<w:text/>')
                x2+=f'</w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">{esc(v)}</w:t></w:r></w:sdtContent></w:sdt>'
                p._p.append(parse_xml(x2)); find["sdt"]=s.id
            elif blank[:2] in("FF","FX","FD"):
                kind="form_field"; n=f"Field{s.id}"; typ=blank[:2]
                inner={"FF":"<w:textInput/>","FX":'<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>',"FD":"<w:ddList>"+"".join(f'<w:listEntry w:val="{esc(o)}"/>' for o in blank[3:].split(";"))+"</w:ddList>"}[typ]
                ins={"FF":"FORMTEXT","FX":"FORMCHECKBOX","FD":"FORMDROPDOWN"}[typ]
                def R(x): p._p.append(parse_xml(f'<w:r {nsdecls("w")}>{x}</w:r>'))
                R(f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{n}"/><w:enabled/><w:calcOnExit w:val="0"/>{inner}</w:ffData></w:fldChar>')
                R(f'<w:instrText xml:space="preserve"> {ins} </w:instrText>')
                if typ=="FF": R('<w:fldChar w:fldCharType="separate"/>'); R('<w:t xml:space="preserve">\u2002\u2002\u2002\u2002\u2002</w:t>')
                R('<w:fldChar w:fldCharType="end"/>'); find["ff"]=n
            else:
                if blank.startswith("{{"): kind="placeholder"; lb=lb if mm else blank.strip("{} ")
                elif blank.startswith("["): kind="instruction"; lb=lb if mm else blank.strip("[]")
                elif cell: kind="table_row" if s.sched else "cell"
                if not(cell): 
                    v=shown or blank
                    if blank=="" and not s.sh: v=""
                    p.add_run(v if not v.startswith("§") else " "+v+" ")
                elif blank: p.add_run(blank)
            if cell and kind in("cell","table_row","placeholder","instruction","merge_field"): find.update(table=cell[0],row=cell[1],col=cell[2])
            if narr: kind="narrative"
            if cell and s.sched and kind in("cell",): kind="table_row"
            if len(find)==1: find.update(pre=pre,post=post,k=k,prev=s.prev)
            s.slots.append(dict(kind=kind,label=lb.strip(" :.：…_;；,，/[])）").strip() or s.prev or "slot",find=find,ans=ans,src=src))
        t=check.collapse("".join(ps[0::2]))
        s.prev="" if len(ps)>1 else t
def js(s): return json.dumps(s,ensure_ascii=False)
def FORM(name,vault,project,lang,text,srcs,head="",font=None):
    """srcs: dict key -> path inside the vault"""
    sh=B(text,True,font); b=B(text,False,font); os.makedirs(HERE+"/templates",exist_ok=True)
    path=f"{HERE}/templates/{name}.docx"; tmp="/tmp/r31_shadow.docx"; sh.d.save(tmp); b.d.save(path)
    root=check.load(path,"word/document.xml"); W=check.W
    sdts=[int(e.find(W+"sdtPr").find(W+"id").get(W+"val")) if e.find(W+"sdtPr").find(W+"id") is not None else 0 for e in root.iter(W+"sdt")]
    ffs=[e.find(W+"ffData").find(W+"name").get(W+"val") for e in root.iter(W+"fldChar") if e.find(W+"ffData") is not None]
    out=[f"# Round 31, written blind.\n# {head}" if head else "# Round 31, written blind.",f'template = "{REL}/templates/{name}.docx"',f'vault = "{REL}/vaults/{vault}"',f"project = {js(project)}",f'language = "{lang}"']
    seen={}; nv=no=0; dd={"same":0,"near":0,"far":0}
    for sl in b.slots:
        f=dict(sl["find"]); part=f.pop("part"); res={"part":part}; at=""
        if "table" in f: res.update(f); at=f"table {f['table']+1} row {f['row']+1} column {f['col']+1}"
        elif "sdt" in f: res["control"]=sdts.index(f["sdt"]); at=f"control {res['control']+1}"
        elif "ff" in f: res["form_field"]=ffs.index(f["ff"]); at=f"form field {res['form_field']+1}"
        else:
            text_="\n"+"\n".join(check.paragraphs(check.load(tmp,part)))+"\n"; mark=f"§{f['k']}§"; pos=text_.find(mark)
            assert pos>=0,(name,sl)
            aft=f["pre"][-45:].strip()
            if not aft:
                assert f["prev"],(name,"no anchor",sl); aft=f["prev"][-45:]+"\n"
            n=0;a=0;ok=False
            while True:
                a=text_.find(aft,a); assert a>=0 and a<pos,(name,aft,sl)
                a+=len(aft)
                if text_[a:pos].strip(" ")=="": break
                n+=1
            res["after"]=aft
            if f["post"]: res["before"]=f["post"][:40].strip()
            if n: res["nth"]=n
            at="after "+aft.strip()
        if sl["ans"]=="-": continue
        was=check.locate(path,res)
        assert was is not None and "§" not in was,(name,sl,res)
        key=(sl["kind"],sl["label"]); nth=seen.get(key,0); seen[key]=nth+1
        o=["","[[slot]]",f'kind = "{sl["kind"]}"',f"label = {js(sl['label'])}",f"nth = {nth}",f"at = {js(at)}","find = { "+", ".join(f"{k} = {js(v) if isinstance(v,str) else v}" for k,v in res.items())+" }",f"was = {js(was)}"]
        a=sl["ans"]
        if a.startswith("!"): o+=["open = true",f"why = {js(a[1:])}"]; no+=1
        else:
            vals=a[1:].split("~"); src=srcs[sl["src"][:-1]]; dist=DIST[sl["src"][-1]]; dd[dist]+=1; nv+=1
            assert os.path.isfile(f"{HERE}/vaults/{vault}/{src}"),src
            if a[0]=="?": o.append(f"contains = {js(vals)}")
            elif a[0]=="=":
                o.append(f"expect = {js(vals[0])}")
                if vals[1:]: o.append(f"any_of = {js(vals[1:])}")
            else: raise Exception(f"{name}: {a}")
            o+=[f"source = {js(src)}",f'distance = "{dist}"']
            VALS.append((name,sl["label"],vals,f"{HERE}/vaults/{vault}/{src}"))
        out+=o
    open(f"{HERE}/{name}.toml","w",encoding="utf-8").write("\n".join(out)+"\n")
    STATS.append((name,nv,no,dd))
VALS=[];STATS=[]
