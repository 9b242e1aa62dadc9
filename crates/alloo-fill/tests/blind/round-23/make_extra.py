"""Longer papers every site has: safety plans, correspondence registers, quality plans."""
import lib
F={f.vault.name:f.vault for f in lib.FORMS}
def reg(v,path,head,row,n=30,delim=","): F[v].csv(path,[head]+[row(i) for i in range(n)],delim)
EN=["Access routes are kept free; deliveries report at the gate and wait until a banksman takes them in.","Lifting follows a lift plan for every load above 5 t; no lift is made above people.","Excavations deeper than 1.2 m are shored or battered and inspected before each shift.","Hot work needs a permit and a fire watch of 60 minutes after the work has ended.","Work at height is done from platforms with guardrails; harnesses are the last resort.","Electrical tools are tested every three months and carry a tag.","Spills are reported to the superintendent at once; kits stand at every fuel point.","New workers are inducted before they enter the work area; the induction lasts about one hour.","Noise above 85 dB(A) is marked and ear protection worn.","Waste is separated at source; no burning on site.","Near misses are written on the yellow card and discussed at the weekly talk."]
DE=["Zufahrten bleiben frei; Lieferungen melden sich am Tor und warten auf den Einweiser.","Hebearbeiten über 5 t nur nach Hebeplan, nie über Personen.","Gruben tiefer als 1,25 m werden geböscht oder verbaut und vor jeder Schicht besichtigt.","Feuerarbeiten nur mit Erlaubnisschein und Brandwache.","Absturzsicherung vor persönlicher Schutzausrüstung.","Elektrische Geräte werden vierteljährlich geprüft.","Ölaustritt sofort dem Bauleiter melden; Bindemittel liegt an jeder Tankstelle bereit.","Neue Beschäftigte werden vor Arbeitsaufnahme unterwiesen.","Abfälle werden getrennt gesammelt."]
FR=["Les accès restent libres ; les livraisons s'annoncent au portail.","Tout levage de plus de 5 t fait l'objet d'un plan de levage.","Les fouilles de plus de 1,30 m sont blindées ou talutées.","Les travaux par points chauds exigent un permis feu et une surveillance.","Protection collective avant protection individuelle.","Les outils électriques sont contrôlés chaque trimestre.","Tout déversement est annoncé immédiatement ; kits absorbants à chaque point de ravitaillement.","Accueil sécurité obligatoire avant le premier poste.","Les déchets sont triés à la source."]
ES=["Los accesos se mantienen libres; las entregas se anuncian en la puerta.","Toda izada de más de 5 t requiere plan de izaje.","Las excavaciones profundas se entiban o ataludan y se revisan antes de cada turno.","Los trabajos en caliente exigen permiso y vigilancia.","Protección colectiva antes que individual.","Las herramientas eléctricas se revisan cada trimestre.","Todo derrame se comunica de inmediato.","Nadie entra sin charla de inducción.","Los residuos se separan en origen."]
ZH=["现场道路保持畅通,材料车辆由专人引导进场。","五吨以上吊装须编制吊装方案,吊物下方严禁站人。","深基坑每班作业前检查边坡与支护。","动火作业须办理动火证并设专人监护。","高处作业优先采用临边防护,再配安全带。","电动工具每季度检测并贴标识。","新进场工人须经三级教育。","建筑垃圾分类堆放,及时清运。"]
def plan(v,path,title,sents,chap,n=6):
    b=[]
    for c in range(n):
        b.append("# %d %s"%(c+1,chap[c%len(chap)]))
        b+= [sents[(c*3+k)%len(sents)] for k in range(5)]
    F[v].docx(path,title,*b,foot=title)
for p in ("Sheep River Bridges","Dindori Cargo Terminal","Kettle Creek Brewery"):
    plan("tamarack-halden",p+"/HSE plan.docx","Health, safety and environment plan – "+p,EN,["Access and traffic","Lifting","Excavation","Fire","Work at height","Environment"])
    reg("tamarack-halden",p+"/Correspondence register.csv",["Ref","Date","Direction","Subject"],lambda i:["L-%03d"%(i+1),"2026-%02d-%02d"%(i//6+1,i%6*4+2),"in" if i%2 else "out",["Monthly report","Insurance renewal","Safety statistics","Drawing transmittal","Payment certificate"][i%5]])
for p in ("Windpark Trautbrunn","Kaimauer Elsterfurth"):
    plan("kallinger-thoma",p+"/Sicherheits- und Gesundheitsschutzplan.docx","Sicherheits- und Gesundheitsschutzplan – "+p,DE,["Verkehr","Heben","Gruben","Brandschutz","Absturz","Umwelt"])
    reg("kallinger-thoma",p+"/Schriftverkehr.csv",["Lfd.","Datum","Richtung","Betreff"],lambda i:["S-%03d"%(i+1),"%02d.%02d.2026"%(i%6*4+2,i//6+1),"Ein" if i%2 else "Aus",["Monatsbericht","Planlieferung","Abschlagsrechnung","Versicherungsnachweis"][i%4]],30,";")
for p in ("Dépôt de trams Vuarnens","Résidence Les Calfats"):
    plan("berthoud-carlier",p+"/Plan de sécurité.docx","Plan de sécurité et de protection de la santé – "+p,FR,["Accès","Levage","Fouilles","Feu","Hauteur","Environnement"])
    reg("berthoud-carlier",p+"/Registre du courrier.csv",["N°","Date","Sens","Objet"],lambda i:["C-%03d"%(i+1),"%02d/%02d/2026"%(i%6*4+2,i//6+1),"reçu" if i%2 else "envoyé",["Rapport mensuel","Envoi de plans","Situation","Attestation"][i%4]],30,";")
for p in ("Muelle Puerto Lelbún","Hospital comarcal Alfaurí"):
    plan("arrabal-obras",p+"/Plan de seguridad.docx","Plan de seguridad y salud – "+p,ES,["Accesos","Izado","Excavaciones","Fuego","Altura","Medio ambiente"])
    reg("arrabal-obras",p+"/Registro de correspondencia.csv",["N.º","Fecha","Sentido","Asunto"],lambda i:["K-%03d"%(i+1),"%02d-%02d-2026"%(i%6*4+2,i//6+1),"entrada" if i%2 else "salida",["Informe mensual","Envío de planos","Certificación","Seguros"][i%4]],30,";")
for p in ("云栖湾数据中心","梅墟啤酒厂"):
    plan("lantai",p+"/安全文明施工方案.docx","安全文明施工方案 "+p,ZH,["交通","吊装","基坑","消防","高处作业","环境"])
    reg("lantai",p+"/收发文登记.csv",["编号","日期","收发","主题"],lambda i:["W-%03d"%(i+1),"2026-%02d-%02d"%(i//6+1,i%6*4+2),"收" if i%2 else "发",["月报","图纸发放","保险资料","会议通知"][i%4]])
