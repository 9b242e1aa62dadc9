import os,re,csv,io,json,copy,sys
from docx import Document
from docx.shared import Pt
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
import openpyxl
HERE=os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0,os.path.join(HERE,"../../labels"))
import check
col=check.collapse
RN="crates/alloo-fill/tests/blind/round-25"
DOTS="................................"
D={"s":"same","n":"near","f":"far"}
class Slot:
    def __init__(s,**k):
        s.v=s.cont=s.why=s.src=s.d=s.text=s.kind=s.label=None; s.any=(); s.__dict__.update(k)
def E(v,src,d,*a,w=None,l=None): return Slot(v=v,src=src,d=d,any=a,text=w,label=l)
def N(src,d,*c,w=None,l=None): return Slot(cont=list(c),src=src,d=d,text=w,label=l,kind="narrative")
def O(why,w=None,l=None,k=None): return Slot(why=why,text=w,label=l,kind=k)
def X(w=None): return Slot(text=w,kind="none")   # no label
def ph(n,s): s.kind="placeholder";s.text="{{ %s }}"%n;return s
def ins(t,s): s.kind="instruction";s.text="[%s]"%t;return s
def mf(n,s): s.kind="merge_field";s.text="«%s»"%n;s.mf=n;return s
def cc(s,t="Click to enter text"): s.kind="content_control";s.text=t;s.cc=1;return s
def ck(s,l=None): s.kind="content_control";s.text="☐";s.cc=2;s.label=l or s.label;s.v and fixck(s);return s
def bx(s,l=None): s.kind=s.kind or "label";s.text="☐";s.label=l or s.label;s.v and fixck(s);return s
def fixck(s): s.v="☒";s.any=("☑","☒")[:1]
def ff(s): s.kind="form_field";s.text="\u2002"*5;s.ff=1;return s
def Y(src,d): return E("☒",src,d)
class Form:
    def __init__(s,name,vault,project,lang,note,src):
        s.__dict__.update(name=name,vault=vault,project=project,lang=lang,note=note,src=src)
        s.d=Document();s.slots=[];s.lastcell=None
        st=s.d.styles["Normal"];st.font.size=Pt(9.5);st.font.name="Arial"
    def h(s,t,l=2): s.d.add_heading(t,l);return s
    def _run(s,p,slot):
        t=slot.text if slot.text is not None else DOTS
        slot.text=t
        if getattr(slot,"mf",None) or getattr(slot,"ff",None):
            for typ in ("begin","i","separate","t","end"):
                r=p.add_run()
                if typ=="i":
                    e=OxmlElement("w:instrText");e.set(qn("xml:space"),"preserve");e.text=" MERGEFIELD %s "%slot.mf if getattr(slot,"mf",None) else " FORMTEXT ";r._r.append(e)
                elif typ=="t": r.text=t
                else:
                    e=OxmlElement("w:fldChar");e.set(qn("w:fldCharType"),typ)
                    if typ=="begin" and getattr(slot,"ff",None):
                        e.append(parse_xml('<w:ffData %s><w:name w:val="Text%d"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData>'%(nsdecls("w"),len(s.slots))))
                    r._r.append(e)
        elif getattr(slot,"cc",None):
            box='<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>' if slot.cc==2 else '<w:showingPlcHdr/><w:text/>'
            x=parse_xml('<w:sdt %s><w:sdtPr><w:alias w:val="%s"/><w:id w:val="%d"/>%s</w:sdtPr><w:sdtContent><w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>'%(nsdecls("w"),(slot.label or "").replace("&","and").replace('"',"").replace("<",""),7000+len(s.slots),box,t))
            p._p.append(x);slot.sdt=x
        else: p.add_run(t)
    def _parts(s,p,parts,root,newp,cell=None):
        """strings and slots into paragraph p; a line feed starts a new paragraph"""
        fixed="";pre="";prev=None;units=[]
        seq=[]
        for x in parts:
            if isinstance(x,str):
                b=x.split("\n")
                for i,y in enumerate(b):
                    if i: seq.append(None)
                    if y: seq.append(y)
            else: seq.append(x)
        nsl=sum(isinstance(x,Slot) for x in seq)
        only=cell is not None and nsl==1 and None not in seq and isinstance(seq[0],Slot)
        last=None;lab=""
        for x in seq:
            if x is None: p=newp();fixed="";pre="";last=None
            elif isinstance(x,str):
                p.add_run(x);pre+=x;fixed+=x
                if last is not None: last.after_fixed+=x
                if x.strip(" :.-–—,;/|"): lab=x
            else:
                x.root=root;x.p=p._p;x.pre=pre;x.fixed=fixed;x.after_fixed="";x.cell=cell._tc if only else None
                if x.label is None: x.label=s.clean(lab)
                s._run(p,x);pre+=x.text;fixed="";last=x;s.slots.append(x)
        return p
    def clean(s,t):
        t=col(t).strip(" :.…_-–—,;/|□☐*：")
        if len(t)>35: t=re.split(r" [–|] ",t)[-1]
        return t.lstrip(")，、%, ") if "(" not in t else t
    def p(s,*parts,bold=False):
        s._parts(s.d.add_paragraph(),parts,s.d.element,lambda:s.d.add_paragraph());return s
    def hdr(s,*parts):
        h=s.d.sections[0].header;s.hp=h.part;s._parts(h.paragraphs[0],parts,("h",),lambda:h.add_paragraph());return s
    def ftr(s,*parts):
        h=s.d.sections[0].footer;s.fp=h.part;s._parts(h.paragraphs[0],parts,("f",),lambda:h.add_paragraph());return s
    def table(s,rows,head=0,kind="cell"):
        n=max(len(r) for r in rows)
        t=s.d.add_table(rows=len(rows),cols=n);t.style="Table Grid"
        cells=[list(r.cells) for r in t.rows]
        heads=[""]*n
        for i,r in enumerate(rows):
            lab="";r=list(r)+["<"]*(n-len(r))
            j=0
            while j<n:
                c=cells[i][j];x=r[j];k=j
                while k+1<n and r[k+1]=="<": k+=1
                if x=="^": cells[i-1][j].merge(c);cells[i][j]=cells[i-1][j];j=k+1;continue
                if k>j: c=c.merge(cells[i][k])
                if isinstance(x,str):
                    c.paragraphs[0].add_run(x)
                    if i<head:
                        for q in range(j,k+1): heads[q]=(heads[q]+" "+x).strip() 
                    if x: lab=x
                else:
                    parts=list(x) if isinstance(x,(tuple,list)) else [x]
                    for y in parts:
                        if isinstance(y,Slot):
                            if y.text is None and isinstance(x,Slot): y.text=""
                            if y.kind is None: y.kind=kind if isinstance(x,Slot) else "cell" if isinstance(parts[0],Slot) else "label"
                            if y.label is None and isinstance(parts[0],Slot): y.label=s.clean(heads[j] if head else lab)
                    s._parts(c.paragraphs[0],parts,s.d.element,lambda c=c:c.add_paragraph(),c)
                j=k+1
        s.d.add_paragraph("");return s
    def kv(s,*rows): return s.table(rows)
    def sched(s,heads,*rows):
        hs=heads if isinstance(heads[0],(list,tuple)) else [heads]
        return s.table(list(hs)+list(rows),head=len(hs),kind="table_row")
    def save(s,stats):
        path=os.path.join(HERE,"templates",s.name+".docx");os.makedirs(os.path.dirname(path),exist_ok=True)
        s.d.save(path)
        vt=os.path.join(HERE,"vaults",s.vault)
        out=["# Round 25, written blind."]+["# "+s.note]+['template = "%s/templates/%s.docx"'%(RN,s.name),'vault = "%s/vaults/%s"'%(RN,s.vault),"project = "+json.dumps(s.project,ensure_ascii=False),'language = "%s"'%s.lang,""]
        seen={}
        st=dict(n=0,open=0,s=0,n_=0,f=0)
        order=[]
        for x in s.slots:
            if x.kind=="none": continue
            kind=x.kind or "label"
            isd=x.root not in (("h",),("f",))
            root=x.root if isd else {"h":s.d.sections[0].header,"f":s.d.sections[0].footer}[x.root[0]]._element
            part="word/document.xml" if isd else str((s.hp if x.root==("h",) else s.fp).partname)[1:]
            was=col(x.text)
            if getattr(x,"sdt",None) is not None:
                find=dict(part=part,control=[id(e) for e in root.iter(qn("w:sdt"))].index(id(x.sdt)) if False else list(root.iter(qn("w:sdt"))).index(x.sdt));at="control %d"%(find["control"]+1)
            elif getattr(x,"ff",None):
                fs=[e for e in root.iter(qn("w:fldChar")) if e.find(qn("w:ffData")) is not None]
                me=[e for e in x.p.iter(qn("w:fldChar")) if e.find(qn("w:ffData")) is not None]
                find=dict(part=part,form_field=fs.index(me[0]));at="form field %d"%(find["form_field"]+1);assert len(me)==1
            elif x.cell is not None:
                for ti,t in enumerate(root.iter(qn("w:tbl"))):
                    for ri,r in enumerate(t.findall(qn("w:tr"))):
                        for ci,c in enumerate(r.findall(qn("w:tc"))):
                            if c is x.cell: find=dict(part=part,table=ti,row=ri,col=ci)
                at="table %d row %d column %d"%(find["table"]+1,find["row"]+1,find["col"]+1)
                was=col(" ".join(check.paragraphs(x.cell))) 
            else:
                ps=list(root.iter(qn("w:p")));tx=[col(check.own_text(p)) for p in ps]
                i=ps.index(x.p);T="\n"+"\n".join(tx)+"\n"
                start=1+sum(len(t)+1 for t in tx[:i])
                fx=col(x.fixed);pre=col(x.pre)
                if fx: after=fx;end=start+len(pre)
                else:
                    assert not pre,("two slots adjoin",s.name,x.label)
                    after="\n";k=i-1
                    while k>=0 and not tx[k]: after="\n"+after;k-=1
                    sl=[y for y in s.slots if y.p is ps[k] ]
                    t=col(sl[-1].after_fixed) if sl else tx[k]
                    assert t,("previous paragraph ends in slot",s.name,x.label)
                    after=t+after;end=start
                pos=0;nth=-1
                while True:
                    a=T.find(after,pos);assert a>=0,(s.name,x.label,after)
                    nth+=1;pos=a+len(after)
                    if pos>=end: break
                assert pos==end,(s.name,x.label,after,pos,end)
                find=dict(part=part,after=after)
                b=col(x.after_fixed)
                if b: find["before"]=b
                if nth: find["nth"]=nth
                at="after "+col(after)
            there=check.locate(path,find)
            if there!=was or (was=="" and "after" in find): print("!!",s.name,x.label,repr(there),repr(was),find)
            key=(kind,x.label);nn=seen.get(key,0);seen[key]=nn+1
            if not x.label: print("!! no label",s.name,at)
            j=lambda v:json.dumps(v,ensure_ascii=False)
            L=["[[slot]]","kind = "+j(kind),"label = "+j(x.label),"nth = %d"%nn,"at = "+j(at),"find = { "+", ".join("%s = %s"%(k,j(v)) for k,v in find.items())+" }","was = "+j(was)]
            st["n"]+=1
            if x.why: L+=["open = true","why = "+j(x.why)];st["open"]+=1
            else:
                src=s.src[x.src]
                if x.cont: L+=["contains = "+j(x.cont)]
                else:
                    L+=["expect = "+j(x.v)]
                    if x.any: L+=["any_of = "+j(list(x.any))]
                L+=["source = "+j(src),"distance = "+j(D[x.d])]
                st[x.d if x.d!="n" else "n_"]+=1
                ext=src.rsplit(".",1)[1];stats[ext]=stats.get(ext,0)+1
                raw=PAPERS.get((s.vault,src))
                if raw is None: print("!! no paper",s.name,src)
                elif x.v!="☒":
                    vals=(x.cont or [])+([x.v] if x.v else [])+list(x.any)
                    if not any(v.lower() in raw for v in vals): print("?? not in source",s.name,"|",x.label,"|",vals,"|",src)
                if src.count("/") and not src.startswith(s.project): print("!! out of scope",s.name,src)
            out+=L+[""]
        open(os.path.join(HERE,s.name+".toml"),"w").write("\n".join(out))
        print(s.name,st)
        for k in st: stats["#"+k]=stats.get("#"+k,0)+st[k]
# ---------- papers
PAPERS={}
def fontname():
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    for n in ("DejaVuSans","STSong-Light"):
        pass
    try: pdfmetrics.getFont("STSong-Light")
    except Exception: pass
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
def pdf(path,lines,zh):
    from reportlab.platypus import BaseDocTemplate,PageTemplate,Frame,Paragraph,Table,Spacer
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.pagesizes import A4
    from reportlab.lib import colors
    fontname();fn="STSong-Light" if zh else "Helvetica";fb=fn if zh else "Helvetica-Bold"
    n=ParagraphStyle("n",fontName=fn,fontSize=9,leading=12,spaceAfter=4,wordWrap="CJK" if zh else None)
    h=ParagraphStyle("h",parent=n,fontName=fb,fontSize=12,leading=15,spaceBefore=6);c=ParagraphStyle("c",parent=n,fontSize=8,leading=10,spaceAfter=0)
    two=False;head=None;fl=[];tab=[]
    esc=lambda t:t.replace("&","&amp;").replace("<","&lt;")
    w,hh=A4;W=w-100
    def flush():
        if tab:
            k=max(len(r) for r in tab);tw=(W/2-10) if two else W
            t=Table([[Paragraph(esc(x),c) for x in r+[""]*(k-len(r))] for r in tab],colWidths=[tw/k]*k,repeatRows=1)
            t.setStyle([("GRID",(0,0),(-1,-1),.4,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP")]);fl.append(t);fl.append(Spacer(1,6));tab.clear()
    for l in lines:
        if l.startswith("%2col"): two=True
        elif l.startswith("%head "): head=l[6:].split("|")
        elif "|" in l: tab.append([x.strip() for x in l.split("|")])
        else:
            flush()
            if l.startswith("# "): fl.append(Paragraph(esc(l[2:]),h))
            elif l.strip(): fl.append(Paragraph(esc(l),n))
    flush()
    def on(cv,d):
        if head:
            cv.setFont(fb,12);cv.drawString(50,hh-38,head[0].strip());cv.setFont(fn,8)
            for i,x in enumerate(head[1:]): cv.drawString(50,hh-50-10*i,x.strip())
        cv.setFont(fn,7);cv.drawRightString(w-50,25,str(d.page))
    top=hh-140
    fr=[Frame(50,40,W/2-6,top,id="a"),Frame(50+W/2+6,40,W/2-6,top,id="b")] if two else [Frame(50,40,W,top,id="a")]
    BaseDocTemplate(path,pagesize=A4,pageTemplates=[PageTemplate(frames=fr,onPage=on)]).build(fl)
def paper(vault,name,text):
    path=os.path.join(HERE,"vaults",vault,name);os.makedirs(os.path.dirname(path),exist_ok=True)
    PAPERS[(vault,name)]=col(text).lower()
    lines=text.strip("\n").split("\n");ext=name.rsplit(".",1)[1]
    rowof=lambda l:[x.strip() for x in l.split("|")]
    if ext=="pdf": pdf(path,lines,vault in ZH)
    elif ext in("txt","md"):
        if ext=="md":
            o=[];pv=False
            for l in lines:
                if "|" in l:
                    o.append("| "+" | ".join(rowof(l))+" |")
                    if not pv: o.append("|"+"---|"*len(rowof(l)))
                    pv=True
                else: o.append(l);pv=False
            lines=o
        open(path,"w").write("\n".join(l for l in lines)+"\n")
    elif ext=="csv":
        with open(path,"w",newline="") as f: csv.writer(f,delimiter=";" if vault not in COMMA else ",").writerows(rowof(l) for l in lines)
    elif ext=="eml":
        from email.message import EmailMessage
        m=EmailMessage();i=lines.index("")
        for l in lines[:i]: k,v=l.split(": ",1);m[k]=v
        m.set_content("\n".join(lines[i+1:])+"\n");open(path,"wb").write(bytes(m))
    elif ext=="xlsx":
        wb=openpyxl.Workbook();ws=wb.active;first=True
        for l in lines:
            if l.startswith("## "):
                if first: ws.title=l[3:]
                else: ws=wb.create_sheet(l[3:])
                first=False
            elif l.strip():
                ws.append([int(x) if re.fullmatch(r"[1-9]\d{0,6}",x) else x for x in rowof(l)])
        wb.save(path)
    elif ext=="docx":
        d=Document();tab=[]
        def flush():
            if tab:
                k=max(map(len,tab));t=d.add_table(rows=0,cols=k);t.style="Table Grid"
                for r in tab:
                    cs=t.add_row().cells
                    for a,b in zip(cs,r): a.text=b
                tab.clear();d.add_paragraph("")
        for l in lines:
            if "|" in l: tab.append(rowof(l));continue
            flush()
            if l.startswith("# "): d.add_heading(l[2:],1)
            elif l.startswith("%head "): d.sections[0].header.paragraphs[0].text=l[6:].replace("|"," · ")
            elif l.strip(): d.add_paragraph(l)
        flush();d.save(path)
ZH={"yunquan"};COMMA={"corrabeg","yunquan"}
def vault(name,text):
    for sec in re.split(r"(?m)^=== ",text)[1:]:
        n,b=sec.split("\n",1);paper(name,n.strip(),b)
