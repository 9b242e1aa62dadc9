import os,re,csv,zipfile,io,sys,datetime,subprocess,glob,importlib.util
from email.message import EmailMessage
import docx,openpyxl
from docx.shared import Pt,Cm
from docx.oxml import parse_xml,OxmlElement
from docx.oxml.ns import qn,nsdecls
from xml.sax.saxutils import escape
from reportlab.platypus import SimpleDocTemplate,Paragraph,Spacer,Table,TableStyle
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
HERE=os.path.dirname(os.path.abspath(__file__))
REL="crates/alloo-fill/tests/blind/round-22"
s=importlib.util.spec_from_file_location("check",os.path.join(HERE,"..","..","labels","check.py"));check=importlib.util.module_from_spec(s);s.loader.exec_module(check)
BASE=""; DF="DD/MM/YYYY"; LANG="en"
def setv(base,df,lang):
    global BASE,DF,LANG
    BASE,DF,LANG=os.path.join(HERE,"vaults",base),df,lang
def P(p):
    p=os.path.join(BASE,p); os.makedirs(os.path.dirname(p),exist_ok=True); return p
def T(s): return [[c.strip() for c in l.split("|")] for l in s.strip().split("\n")]
def K(s): return {a.strip():b.strip() for a,b in (l.split("=",1) for l in s.strip().split("\n"))}
def fixzip(p):
    src=zipfile.ZipFile(p); out=io.BytesIO(); z=zipfile.ZipFile(out,"w",zipfile.ZIP_DEFLATED)
    for n in src.namelist():
        d=src.read(n)
        if n=="docProps/core.xml": d=re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",b"2025-01-15T08:00:00Z",d)
        zi=zipfile.ZipInfo(n,(2025,1,15,8,0,0)); zi.compress_type=zipfile.ZIP_DEFLATED; z.writestr(zi,d)
    z.close(); src.close(); open(p,"wb").write(out.getvalue())
def dtable(d,rows,style="Table Grid"):
    t=d.add_table(len(rows),max(map(len,rows))); t.style=style
    for i,r in enumerate(rows):
        for j,c in enumerate(r): t.cell(i,j).text=c
    d.add_paragraph(); return t
def blocks(s):
    """text blocks: '# h' heading; lines with | = table; lines 'a = b' all = kv; else paragraphs"""
    out=[]
    if not isinstance(s,str): return s
    for b in re.split(r"\n\s*\n",s.strip()):
        ls=b.strip().split("\n")
        if ls[0].startswith("# "): out.append(("h",ls[0][2:])); ls=ls[1:]
        if not ls: continue
        if all("|" in l for l in ls): out.append(T("\n".join(ls)))
        elif len(ls)>1 and all(" = " in l for l in ls): out.append(K("\n".join(ls)))
        else: out+=ls
    return out

BOIL={
"en":[(r"letter|notice of award|award of",""" # General
This letter is sent in two originals. Until the formal agreement is executed, this letter together with your tender and the clarifications constitutes a binding contract between us.

You are reminded that no work may start before the insurances required by the contract have been shown to us and the construction phase health and safety plan has been found sufficient.

All correspondence is to quote the contract reference. Invoices that do not quote it are returned unpaid.

Any notice under the contract is to be given in writing at the address in the contract; notices by e-mail alone are not sufficient unless receipt has been confirmed.

We look forward to a good working relationship and ask you to name your site team before the pre-start meeting."""),
(r"meeting|minutes",""" # Standing items
Minutes of the previous meeting were read and accepted without amendment.

Action | By | Due
Update look-ahead programme | Contractor | next meeting
Clear access road and wheel wash | Contractor | immediately
Return marked-up comments on method statements | Engineer | next meeting
Confirm utilities diversions with the owners | Client | next meeting
Tidy laydown area, remove surplus timber | Contractor | end of week

Neighbours: no new complaints. Working hours were kept. Deliveries are booked with the gate the day before.

Environment: dust suppression is working; spill kits to be checked weekly; skips are segregated.

Any other business: none. Those present are asked to report errors in these minutes within three days, otherwise they are taken as agreed."""),
(r"diary|daily",""" # Daily checks
Check | Done
Access and egress | yes
Edge protection | yes
Lifting accessories | yes
Temporary electrics | yes
Welfare and drinking water | yes
Fire points | yes

Briefing held before start. Permits displayed in the office. Housekeeping walk at the end of the shift; gates locked.""")],
"de":[(r"Auftrag|Zuschlag|Werkvertrag"," # Weitere Hinweise\nWir bitten um Rücksendung der Auftragsbestätigung innerhalb von zehn Tagen.\n\nVor Beginn der Arbeiten sind der Nachweis der Haftpflichtversicherung, die Urkalkulation in verschlossenem Umschlag und die Benennung der verantwortlichen Personen vorzulegen.\n\nNachunternehmer dürfen nur mit unserer Zustimmung eingesetzt werden. Rechnungen sind prüfbar und kumulativ aufzustellen; Aufmaße sind beizufügen.\n\nDer Schriftverkehr ist unter Angabe der Vertragsnummer zu führen. Mündliche Absprachen sind schriftlich zu bestätigen.\n\nDie Baustelle liegt in einem bewohnten Umfeld; auf Anwohner und Schulwege ist Rücksicht zu nehmen."),
(r"besprechung|sitzung"," # Laufende Punkte\nDas Protokoll der letzten Besprechung wird ohne Änderung genehmigt.\n\nPunkt | Zuständig | Termin\nZufahrt reinigen | Unternehmer | laufend\nTerminplan fortschreiben | Unternehmer | nächste Besprechung\nFehlende Pläne nachreichen | Planer | nächste Besprechung\nEntsorgungsnachweise abgeben | Unternehmer | Monatsende\nAnwohner informieren | Bauherr | laufend\n\nUmwelt: keine Beanstandungen, Bindemittel ist vorhanden. Lärm: Arbeitszeiten wurden eingehalten.\n\nEinwände gegen dieses Protokoll sind innerhalb von fünf Tagen schriftlich mitzuteilen."),
(r"Bautagebuch|Tagesrapport"," # Kontrollen\nPunkt | in Ordnung\nVerkehrssicherung | ja\nAbsturzsicherung | ja\nBaustrom | ja\nAnschlagmittel | ja\nErste Hilfe | ja\n\nKurzunterweisung vor Arbeitsbeginn. Baustelle am Abend abgeschlossen.")],
"fr":[(r"notification|acte"," # Dispositions générales\nLe titulaire remet avant tout commencement les attestations d'assurance, le plan d'assurance qualité et le programme d'exécution.\n\nToute sous-traitance est soumise à l'acceptation préalable du maître d'ouvrage et à l'agrément des conditions de paiement.\n\nLes correspondances rappellent la référence du marché. Les factures sont adressées par voie électronique.\n\nLes abords restent propres ; les itinéraires de chantier sont soumis à l'accord du gestionnaire de voirie.\n\nLes pièces du marché prévalent dans l'ordre où elles sont énumérées au cahier des clauses administratives."),
(r"réunion"," # Points permanents\nLe compte rendu précédent est approuvé sans observation.\n\nAction | Qui | Pour\nNettoyage des accès | Entreprise | permanent\nMise à jour du planning | Entreprise | prochaine réunion\nVisa des documents d'exécution | MOE | prochaine réunion\nBordereaux de déchets | Entreprise | fin de mois\nInformation des riverains | MOA | permanent\n\nEnvironnement : bac de décantation curé, kits anti-pollution en place. Riverains : pas de plainte nouvelle.\n\nLe présent document est réputé accepté sans remarque sous trois jours."),
(r"journal"," # Vérifications\nPoint | Fait\nAccès | oui\nÉclairage | oui\nÉlingues | oui\nCoffrets électriques | oui\nExtincteurs | oui\n\nQuart d'heure sécurité tenu à la prise de poste. Installations rangées en fin de poste.")],
"es":[(r"adjudicación"," # Condiciones generales\nAntes de empezar se presentarán las pólizas de seguro, el plan de seguridad y el programa de trabajos.\n\nLa subcontratación requiere comunicación previa y por escrito. Toda la correspondencia citará la referencia del contrato.\n\nLas facturas se acompañarán de la medición conformada y de los justificantes de pago a subcontratistas.\n\nEl contratista mantendrá limpios los accesos y atenderá las quejas de los vecinos sin demora.\n\nEl presente documento se comunica a todos los licitadores."),
(r"acta de visita|minuta"," # Puntos fijos\nSe aprueba sin cambios el acta anterior.\n\nAcción | Responsable | Plazo\nLimpieza de accesos | Contratista | permanente\nActualizar programa | Contratista | próxima reunión\nRevisar procedimientos entregados | Dirección | próxima reunión\nManifiestos de residuos | Contratista | fin de mes\nAviso a vecinos | Promotor | permanente\n\nMedio ambiente: sin incidencias; riego de caminos dos veces al día. Almacén ordenado.\n\nLas observaciones se enviarán en tres días; en su defecto se da por aceptada."),
(r"parte|reporte"," # Revisiones\nPunto | Hecho\nAccesos | sí\nProtecciones | sí\nEslingas | sí\nCuadros eléctricos | sí\nExtintores | sí\n\nCharla de cinco minutos antes de empezar. Obra cerrada al final de la jornada.")],
"zh":[(r"中标"," # 其他要求\n你单位应在签订合同前提交履约担保及项目管理人员名单，未经招标人同意不得更换。\n\n施工现场应实行封闭管理，严格执行扬尘治理和渣土运输规定。\n\n农民工工资应通过专用账户按月足额支付，并建立实名制台账。\n\n未尽事宜按招标文件、投标文件及有关法律法规执行。"),
(r"纪要"," # 常规事项\n上期纪要确认无异议。\n\n事项 | 责任方 | 期限\n更新周进度计划 | 施工单位 | 下次会议\n清理出入口泥土 | 施工单位 | 立即\n审批专项方案 | 监理单位 | 下次会议\n协调管线迁改 | 建设单位 | 下次会议\n\n各方对本纪要如有异议，请于三日内书面提出，逾期视为认可。"),
(r"日志"," # 安全检查\n检查项 | 情况\n临边防护 | 正常\n临时用电 | 正常\n起重索具 | 正常\n消防器材 | 正常\n\n班前教育已开展，收工后现场清理完毕。")]}
def boil(title,body):
    for rx,t in BOIL[LANG]:
        if isinstance(body,str) and re.search(rx,title,re.I): return body+"\n\n"+t.strip()
    return body
def D(path,title,body,head="",foot=""):
    d=docx.Document(); d.styles["Normal"].font.name="Calibri"; d.styles["Normal"].font.size=Pt(10)
    if head: d.sections[0].header.paragraphs[0].text=head
    if foot: d.sections[0].footer.paragraphs[0].text=foot
    d.add_heading(title,1)
    for b in blocks(boil(title,body)):
        if isinstance(b,tuple): d.add_heading(b[1],2)
        elif isinstance(b,dict): dtable(d,[[k,v] for k,v in b.items()])
        elif isinstance(b,list): dtable(d,b)
        else: d.add_paragraph(b)
    p=P(path); d.save(p); fixzip(p)
def PDF(path,title,body,head="",foot="",two=None,lines=True):
    f="STSong-Light" if LANG=="zh" else "Helvetica"; fb=f if LANG=="zh" else "Helvetica-Bold"
    st=ParagraphStyle("n",fontName=f,fontSize=9,leading=12,spaceAfter=4,wordWrap="CJK" if LANG=="zh" else None)
    hb=ParagraphStyle("h",parent=st,fontName=fb,fontSize=11,leading=14,spaceBefore=6); ht=ParagraphStyle("t",parent=hb,fontSize=14,leading=18)
    E=lambda x,y=st:Paragraph(escape(x).replace("\n","<br/>"),y)
    fl=[]
    if two: fl+=[Table([[E(two[0]),E(two[1])]],colWidths=[250,230],style=[("VALIGN",(0,0),(-1,-1),"TOP")]),Spacer(1,8)]
    fl.append(E(title,ht))
    for b in blocks(body):
        if isinstance(b,tuple): fl.append(E(b[1],hb))
        elif isinstance(b,dict):
            it=list(b.items()); big=any(len(v)>40 for v in b.values())
            rows=[[E(k),E(v)] for k,v in it] if big or not lines else [sum([[E(k),E(v)] for k,v in it[i:i+2]],[])+([""]*2 if len(it[i:i+2])<2 else []) for i in range(0,len(it),2)]
            fl+=[Table(rows,colWidths=[150,330] if len(rows[0])==2 else [105,135,105,135],style=[("GRID",(0,0),(-1,-1),.3,colors.grey)] if lines else []),Spacer(1,8)]
        elif isinstance(b,list):
            n=max(map(len,b)); fl+=[Table([[E(c) for c in r]+[""]*(n-len(r)) for r in b],colWidths=[480/n]*n,repeatRows=1,style=[("GRID",(0,0),(-1,-1),.3,colors.black),("BACKGROUND",(0,0),(-1,0),colors.whitesmoke)] if lines else [("LINEBELOW",(0,0),(-1,0),.6,colors.black)]),Spacer(1,8)]
        else: fl.append(E(b))
    def pg(c,d):
        c.setFont(f,7); c.drawString(50,815,head); c.drawString(50,25,foot); c.drawRightString(545,25,str(d.page))
    SimpleDocTemplate(P(path),pagesize=A4,leftMargin=55,rightMargin=55,topMargin=55,bottomMargin=50,invariant=1).build(fl,onFirstPage=pg,onLaterPages=pg)
def val(c):
    if re.fullmatch(r"\d{4}-\d\d-\d\d",c): return datetime.date.fromisoformat(c)
    if re.fullmatch(r"-?(0|[1-9]\d{0,9})(\.\d+)?",c): return float(c) if "." in c else int(c)
    return c
def X(path,sheet,rows,top=(),extra=None):
    wb=openpyxl.Workbook(); ws=wb.active; ws.title=sheet
    def put(ws,rows):
        for r in rows:
            ws.append([val(c) if c else None for c in r])
            for c in ws[ws.max_row]:
                if isinstance(c.value,datetime.date): c.number_format=DF
    put(ws,[[t] for t in top]); put(ws,T(rows) if isinstance(rows,str) else rows)
    for n,r in (extra or {}).items(): put(wb.create_sheet(n),T(r))
    for ws in wb:
        for col in ws.columns: ws.column_dimensions[col[0].column_letter].width=min(45,max(9,max(len(str(c.value or "")) for c in col)))
    p=P(path); wb.save(p); fixzip(p)
def C(path,rows,sep=","):
    with open(P(path),"w",newline="",encoding="utf-8") as f: csv.writer(f,delimiter=sep,lineterminator="\r\n").writerows(T(rows))
def M(path,frm,to,date,subj,body,cc=""):
    m=EmailMessage(); m["From"]=frm; m["To"]=to; 
    if cc: m["Cc"]=cc
    m["Date"]=date; m["Subject"]=subj; m["Message-ID"]="<%s@mail.invalid>"%abs(sum(ord(c)*(i+1) for i,c in enumerate(subj+date)))
    m.set_content(body.strip()+"\n"); open(P(path),"wb").write(bytes(m))
def MD(path,text): open(P(path),"w",encoding="utf-8").write(text.strip()+"\n")
# ---------- values
MON={"en":"January February March April May June July August September October November December","de":"Januar Februar März April Mai Juni Juli August September Oktober November Dezember","fr":"janvier février mars avril mai juin juillet août septembre octobre novembre décembre","es":"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"}
def dates(iso):
    y,m,d=map(int,iso.split("-")); o=[]
    for sp in ("./-" if LANG=="de" else "/.-"): o+=["%02d%s%02d%s%d"%(d,sp,m,sp,y),"%d%s%d%s%d"%(d,sp,m,sp,y),"%02d%s%02d%s%02d"%(d,sp,m,sp,y%100)]
    o+=[iso]
    if LANG=="zh": o=["%d年%d月%d日"%(y,m,d),"%d年%02d月%02d日"%(y,m,d),iso,"%d.%d.%d"%(y,m,d),"%d.%02d.%02d"%(y,m,d),"%d/%d/%d"%(y,m,d),"%d/%02d/%02d"%(y,m,d)]
    else:
        n=MON[LANG].split()[m-1]
        if LANG=="en": o+=["%d %s %d"%(d,n,y),"%02d %s %d"%(d,n,y),"%d %s %d"%(d,n[:3],y),"%02d %s %d"%(d,n[:3],y),"%02d-%s-%d"%(d,n[:3],y),"%02d-%s-%02d"%(d,n[:3],y%100)]
        if LANG=="de": o+=["%d. %s %d"%(d,n,y),"%02d. %s %d"%(d,n,y)]
        if LANG=="fr": o+=["%d %s %d"%(d,n,y),"%02d %s %d"%(d,n,y)]+(["1er %s %d"%(n,y)] if d==1 else [])
        if LANG=="es": o+=["%d de %s de %d"%(d,n,y),"%02d de %s de %d"%(d,n,y)]
    return list(dict.fromkeys(o))
def nums(v):
    dec=len(v.split(".")[1]) if "." in v else 0; o=[]
    x=float(v)
    for k in sorted({dec,2 if dec<=2 else dec,0 if x==int(x) else dec,1 if round(x,1)==x else dec}):
        b="{:,.%df}"%k; b=b.format(x)
        for th,de in ((",","."),(".",","),(" ",","),("'","."),("’","."),("",","),("","."),(" ","."),("\u202f",","),("\u00a0",","),):
            o.append(b.replace(",","§").replace(".",de).replace("§",th))
    o=[re.sub(r"[\u202f\u00a0]"," ",a) for a in o]
    return list(dict.fromkeys(o))
def expand(v):
    out=[]
    for a in v.split(" | "):
        a=a.strip(); m=re.fullmatch(r"d:(\S+)",a)
        if m: out+=dates(m[1])
        elif re.match(r"n:\S+",a): out+=nums(a[2:])
        else: out.append(a)
    return out
def norm(s): return re.sub(r"\s+"," ",s).translate({0x2019:"'",0x2018:"'",0x2013:"-",0x2014:"-",0x201c:'"',0x201d:'"',0xa0:" "}).lower()
_c={}
def text(p):
    if p in _c: return _c[p]
    e=p.rsplit(".",1)[1]
    if e=="docx":
        z=zipfile.ZipFile(p); t="\n".join(" ".join(check.paragraphs(check.load(p,n))) for n in z.namelist() if re.match(r"word/(document|header\d|footer\d)\.xml",n))
    elif e=="xlsx":
        t=""
        for ws in openpyxl.load_workbook(p):
            for r in ws.iter_rows():
                for c in r:
                    v=c.value
                    if isinstance(v,datetime.datetime): t+=" ; "+" ; ".join(dates(v.strftime("%Y-%m-%d")))
                    elif isinstance(v,(int,float)): t+=" ; "+" ; ".join(nums(repr(v)))
                    elif v: t+=" ; "+v
    elif e=="pdf": t=subprocess.run(["pdftotext","-layout",p,"-"],capture_output=True,text=True).stdout+subprocess.run(["pdftotext","-raw",p,"-"],capture_output=True,text=True).stdout; t+=re.sub(r"\s+","",t) if LANG=="zh" else ""
    elif e=="eml":
        import email,email.policy
        m=email.message_from_bytes(open(p,"rb").read(),policy=email.policy.default); t=" ".join(str(m[k]) for k in("From","To","Date","Subject"))+m.get_content()
    else: t=open(p,encoding="utf-8").read()
    _c[p]=norm(t); return _c[p]
# ---------- forms
W14="http://schemas.microsoft.com/office/word/2010/wordml"
PROB=[]; TOT={"slots":0,"open":0,"same":0,"near":0,"far":0}
class Form:
    def __init__(f,file,title,note,vault,project,lang,head="",foot="",font="Arial"):
        f.file,f.note,f.vault,f.project,f.lang=file,note,vault,project,lang
        f.d=docx.Document(); f.d.styles["Normal"].font.name=font; f.d.styles["Normal"].font.size=Pt(9.5)
        s=f.d.sections[0]; s.left_margin=s.right_margin=Cm(2)
        f.slots=[]; f.nt=0; f.nc=0; f.nf=0
        if foot: s.footer.paragraphs[0].text=foot
        if head: f.hf("header",head)
        if title: f.d.add_heading(title,1)
    def hf(f,where,textt,*slots):
        s=f.d.sections[0]; p=getattr(s,where).paragraphs[0]
        f._para(p,textt,slots,"word/%s1.xml"%where,"label","____________")
    def h(f,t): f.d.add_heading(t,2)
    def t(f,t): f.d.add_paragraph(t)
    def sp(f,spec):
        l,r=spec.split(" = ",1); return l.strip(),r.strip()
    def add(f,kind,label,find,rest): f.slots.append((kind,label,find,rest))
    def grid(f,*rows,kind="cell",style="Table Grid",sep=""):
        """each row: list of slot specs (or str)"""
        rows=[[r] if isinstance(r,str) else r for r in rows]; n=max(map(len,rows))*2
        t=f.d.add_table(len(rows),n); 
        if style: t.style=style
        for i,r in enumerate(rows):
            for j,spec in enumerate(r):
                l,rest=f.sp(spec); t.cell(i,2*j).text=l+sep
                f.cell(t.cell(i,2*j+1),l,rest,i,2*j+1,kind)
        f.nt+=1; f.d.add_paragraph()
    def cell(f,c,l,rest,i,j,kind):
        m=re.match(r"\{(\w+)(?::(.*?))?\}\s*(.*)",rest)
        if m:
            f.cc(c.paragraphs[0],m[1],m[2],l,m[3]); return
        m=re.match(r"\((.*?)\)\s*(.*)",rest)   # prefilled text
        if m and m[1]: c.text=m[1]; rest=m[2]
        if rest!="?": f.add(kind,l,dict(part="word/document.xml",table=f.nt,row=i,col=j),rest)
    def cc(f,p,typ,arg,l,rest):
        if typ=="ff":
            p._p.append(parse_xml('<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text%d"/><w:enabled/><w:textInput/></w:ffData></w:fldChar></w:r>'%(nsdecls("w"),f.nf)))
            for x in ('<w:instrText xml:space="preserve"> FORMTEXT </w:instrText>','<w:fldChar w:fldCharType="separate"/>','<w:t>     </w:t>'.replace("     ","\u2002\u2002\u2002"),'<w:fldChar w:fldCharType="end"/>'):
                p._p.append(parse_xml('<w:r %s>%s</w:r>'%(nsdecls("w"),x)))
            if rest!="?": f.add("form_field",l,dict(part="word/document.xml",form_field=f.nf),rest)
            f.nf+=1; return
        show={"text":{"en":"Click or tap here to enter text.","de":"Klicken Sie hier, um Text einzugeben.","fr":"Cliquez ici pour entrer du texte.","es":"Haga clic aquí para escribir texto.","zh":"单击此处输入文字。"},"date":{"en":"Click to enter a date.","de":"Datum wählen","fr":"Entrez une date.","es":"Indique una fecha.","zh":"选择日期"},"drop":{"en":"Choose an item.","de":"Wählen Sie ein Element aus.","fr":"Choisissez un élément.","es":"Elija un elemento.","zh":"选择一项。"}}.get(typ,{}).get(f.lang,"☐")
        pr={"text":"<w:showingPlcHdr/><w:text/>","date":'<w:showingPlcHdr/><w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>',"check":'<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>'}.get(typ)
        if typ=="drop": pr="<w:showingPlcHdr/><w:dropDownList>"+"".join('<w:listItem w:displayText="%s" w:value="%s"/>'%(escape(x),escape(x)) for x in arg.split("/"))+"</w:dropDownList>"
        p._p.append(parse_xml('<w:sdt %s xmlns:w14="%s"><w:sdtPr><w:alias w:val="%s"/><w:id w:val="%d"/>%s</w:sdtPr><w:sdtContent><w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>'%(nsdecls("w"),W14,escape(l,{'"':"&quot;"}),22000+f.nc,pr,show)))
        if rest!="?": f.add("content_control",l,dict(part="word/document.xml",control=f.nc),rest)
        f.nc+=1
    def checks(f,lead,*specs):
        p=f.d.add_paragraph(lead+"  ")
        for s in specs:
            l,rest=f.sp(s); f.cc(p,"check",None,l,rest); p.add_run(" "+l+"    ")
    def sched(f,hdr,*rows,style="Table Grid",first=None):
        """rows: lists of 'value @..' cells; label = header; plain '!text' = printed text; int = n empty rows labelled open"""
        H=hdr.split("|"); t=f.d.add_table(1+len(rows),len(H)); t.style=style
        for j,x in enumerate(H): t.cell(0,j).text=x.strip()
        for i,r in enumerate(rows):
            cs=r.split(" || ") if isinstance(r,str) else r
            for j,c in enumerate(cs):
                c=c.strip()
                if c.startswith("!"): t.cell(i+1,j).text=c[1:]
                elif c: f.cell(t.cell(i+1,j),H[j].strip(),c,i+1,j,"table_row")
        f.nt+=1; f.d.add_paragraph()
    def narr(f,spec):
        l,rest=f.sp(spec); t=f.d.add_table(2,1); t.style="Table Grid"; t.cell(0,0).text=l; t.rows[1].height=Cm(2.2)
        if rest!="?": f.add("narrative",l,dict(part="word/document.xml",table=f.nt,row=1,col=0),rest)
        f.nt+=1; f.d.add_paragraph()
    def line(f,*specs,fill="______________",sep=":"):
        L=[f.sp(x) for x in specs]
        f._para(f.d.add_paragraph(),"   ".join(l+sep+" {%d}"%i for i,(l,_) in enumerate(L)),specs,"word/document.xml","label",fill)
    def para(f,txt,*specs,mark="[%s]",kind="placeholder"):
        f._para(f.d.add_paragraph(),txt,specs,"word/document.xml",kind,mark)
    def _para(f,p,txt,specs,part,kind,fill):
        seg=re.split(r"\{(\d+)\}",txt); full=""; pend=[]
        for k,x in enumerate(seg):
            if k%2==0: full+=x; p.add_run(x)
            else:
                l,rest=f.sp(specs[int(x)]); mk=fill%l if "%s" in fill else fill
                after=seg[k-1].strip() if k>1 else seg[0].strip()
                after=re.sub(r"^\S*\s","",after[-45:]) if len(after)>45 else after
                bef=seg[k+1].strip(); bef=bef[:40].rsplit(" ",1)[0] if len(bef)>40 else bef
                pend.append((l,rest,after,bef,len(full)))
                if kind=="merge_field":
                    p._p.append(parse_xml('<w:fldSimple %s w:instr=" MERGEFIELD %s "><w:r><w:t>«%s»</w:t></w:r></w:fldSimple>'%(nsdecls("w"),l.replace(" ","_"),l))); mk="«%s»"%l
                else: p.add_run(mk)
                full+=mk
        c=check.collapse(full)
        for l,rest,a,b,off in pend:
            if rest!="?": f.add(kind,l,dict(part=part,after=a,before=b,_para=c,_off=len(check.collapse(full[:off]))),rest)
    def save(f):
        global LANG
        LANG=f.lang
        rel=REL+"/templates/"+f.file; p=os.path.join(HERE,"templates",f.file); os.makedirs(os.path.dirname(p),exist_ok=True)
        f.d.core_properties.author=""; f.d.save(p); fixzip(p)
        q=lambda s:'"'+s.replace("\\","\\\\").replace('"','\\"')+'"'
        o=["# Round 22, written blind.","# "+f.note,"template = "+q(rel),"vault = "+q(REL+"/vaults/"+f.vault),"project = "+q(f.project),"language = "+q(f.lang)]
        seen={}; vd=os.path.join(HERE,"vaults",f.vault)
        files=[x for x in glob.glob(vd+"/*.*")+glob.glob(vd+"/"+glob.escape(f.project)+"/**/*.*",recursive=True)]
        n=no=0
        for kind,label,find,rest in f.slots:
            find=dict(find)
            if "after" in find:
                tx="\n"+"\n".join(check.paragraphs(check.load(p,find["part"])))+"\n"
                i=tx.index("\n"+find["_para"]+"\n")+1+find["_off"]
                a=find["after"]; at=0; k=0
                if not a: PROB.append((f.file,label,"empty anchor")); continue
                while True:
                    at=tx.find(a,at)
                    if at<0: PROB.append((f.file,label,"anchor lost")); break
                    at+=len(a)
                    if at>=i-1: break
                    k+=1
                if abs(at-i)>1: PROB.append((f.file,label,"anchor off",at,i,a))
                if k: find["nth"]=k
                if k and kind!="label": PROB.append((f.file,label,"note: anchor repeated",a))
                if not find["before"]: del find["before"]
                del find["_para"],find["_off"]
            was=check.locate(p,find)
            if was is None: PROB.append((f.file,label,"not located",find)); continue
            nth=seen.get((kind,label),0); seen[kind,label]=nth+1
            if "table" in find: at_="table %d row %d column %d"%(find["table"]+1,find["row"]+1,find["col"]+1)
            elif "control" in find: at_="content control %d"%(find["control"]+1)
            elif "form_field" in find: at_="form field %d"%(find["form_field"]+1)
            else: at_="after “%s”"%find["after"].replace('"',"'")
            o+=["","[[slot]]","kind = "+q(kind),"label = "+q(label),"nth = %d"%nth,"at = "+q(at_),"find = { "+", ".join("%s = %s"%(a,q(b) if isinstance(b,str) else b) for a,b in find.items())+" }","was = "+q(was)]
            n+=1
            if rest.startswith("-"): o+=["open = true","why = "+q(rest[1:].strip())]; no+=1; continue
            m=re.fullmatch(r"(.*)@(\S.*?)/([snf])",rest)
            if not m: PROB.append((f.file,label,"bad spec",rest)); continue
            v,src,ds=m[1].strip(),m[2],{"s":"same","n":"near","f":"far"}[m[3]]
            c=[x for x in files if src in os.path.basename(x)]
            if len(c)!=1: PROB.append((f.file,label,"source",src,[os.path.basename(x) for x in c])); continue
            st=text(c[0]); vs=expand(v[1:] if v.startswith("~") else v)
            if v!="☒" and not any(re.search(r"(?<!\w)"+re.escape(norm(x))+r"(?!\w)",st) or (f.lang=="zh" and norm(x) in st) for x in vs): PROB.append((f.file,label,"NOT IN SOURCE",vs[:2],os.path.basename(c[0])))
            if v.startswith("~"): o.append("contains = ["+", ".join(map(q,vs))+"]")
            else:
                o.append("expect = "+q(vs[0]))
                if vs[1:]: o.append("any_of = ["+", ".join(map(q,vs[1:]))+"]")
            o+=["source = "+q(os.path.relpath(c[0],vd).replace(os.sep,"/")),"distance = "+q(ds)]; TOT[ds]+=1
        TOT["slots"]+=n; TOT["open"]+=no
        if not 30<=n<=72: PROB.append((f.file,"slots",n))
        open(os.path.join(HERE,f.file.replace(".docx",".toml")),"w",encoding="utf-8").write("\n".join(o)+"\n")
        print(f.file,n,"slots",no,"open")
        for pr in sorted(set(os.path.dirname(x) for x in files if os.path.dirname(x)!=vd)): 
            k=len(os.listdir(pr)); 
            if k<12: PROB.append((f.file,"papers",k))
def done():
    print(TOT)
    for x in PROB: print("!!",x)
