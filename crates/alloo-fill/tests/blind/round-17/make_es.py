from fw import *
def make():
    v=Vault("altozano","ES-58 Cocheras Valdelobos")
    v.pdf("Contrato/Notificación adjudicación.pdf","Consorcio Metropolitano de Tranvías\nPlaza del Apeadero 2, Zaragoza","Zaragoza, 9 de mayo de 2025\nExpte. CMT-OB-25/014","Notificación de adjudicación","Altozano Infraestructuras, S.L., CIF B-84417730","Obra: Ampliación de las cocheras de Valdelobos, Fase II. Se adjudica el contrato por importe de 7.418.905,33 € (IVA excluido), plazo de ejecución de 14 meses.","Dirección facultativa: Ebro Ingenieros Consultores, S.A. Coordinador de seguridad: D. Ramiro Escolano.","Acta de comprobación del replanteo: 16 de junio de 2025.")
    v.docx("Contrato/Ficha del contrato.docx","Ficha del contrato ES-58",[["Clave","ES-58"],["Obra","Ampliación de las cocheras de Valdelobos, Fase II"],["Expediente","CMT-OB-25/014"],["Promotor","Consorcio Metropolitano de Tranvías"],["Dirección facultativa","Ebro Ingenieros Consultores, S.A."],["Directora de obra","Dña. Pilar Artigas"],["Contratista","Altozano Infraestructuras, S.L."],["Emplazamiento","Camino de la Noria s/n, Valdelobos (Zaragoza)"],["Laboratorio de control","Tecnolab Aragón, S.L."]],[["Subcontrata","Actividad","Responsable"],["Hidrofuego Pirineos, S.L.","Protección contra incendios","Andrés Galindo"],["Climas del Jalón, S.A.","Climatización","Teresa Muro"],["Vías y Catenarias Moncayo, S.A.","Vía","Sergio Lahoz"],["Fontanería Huerva, S.L.","Fontanería y saneamiento","Noelia Ferrer"]])
    rows=[["Acta","Fecha","Instalación","Tramo","Plano","Subcontrata","Presión prueba (bar)","Duración (min)","Resultado"]]
    T=[("Agua fría","Nave A planta 0","FON-101","Fontanería Huerva, S.L.","10,0","60"),("Saneamiento","Pozo S4–S6","SAN-110","Fontanería Huerva, S.L.","0,5","30"),("Aire comprimido","Anillo nave A","AIR-201","Climas del Jalón, S.A.","12,0","120"),("Climatización","Montante 2","CLI-305","Climas del Jalón, S.A.","9,0","60")]
    for n in range(6,27):
        t=T[n%4]; d=datetime.date(2025,11,3)+datetime.timedelta(days=(n-6)*6)
        row=[f"PP-{n:03}",d.isoformat(),*t,"Apta" if n%7 else "No apta"]
        if n==21: row=["PP-021","2026-01-29","Red de hidrantes","Anillo exterior H1–H5","PCI-402","Hidrofuego Pirineos, S.L.","15,0","120","No apta"]
        if n==23: row=["PP-023","2026-02-11","Red de hidrantes","Anillo exterior H1–H5","PCI-402","Hidrofuego Pirineos, S.L.","15,0","120",""]
        if n==24: row=["PP-024","2026-02-12","Red de BIE","Nave B, BIE 11–18","PCI-407","Hidrofuego Pirineos, S.L.","10,0","120",""]
        rows.append(row)
    v.xlsx("Calidad/Registro de pruebas.xlsx",{"Pruebas":rows},head=[["ES-58 – Registro de pruebas de presión"],[]])
    lect=[["Acta","Hora","Presión bar","Temperatura C","Lector"]]
    for n,vals in (("PP-021",[("10:00","15,0","7,5"),("10:30","14,6","7,8"),("11:00","14,1","8,0"),("12:00","13,2","8,3")]),("PP-023",[("09:15","15,0","6,2"),("09:45","15,0","6,4"),("10:15","14,9","6,9"),("11:15","14,9","7,4")]),("PP-024",[("16:00","10,0","11,0"),("18:00","10,0","10,2")])):
        lect+=[[n,*x,"Galindo"] for x in vals]
    v.csv("Calidad/Lecturas de presión.csv",lect,";")
    for c,s,r,d,vd,cl in [("MC-25-1840","M-7731","0–25 bar","14 de octubre de 2025","14 de octubre de 2026","0,6"),("MC-25-0902","M-7718","0–16 bar","20 de mayo de 2025","20 de mayo de 2026","1,0")]:
        v.pdf(f"Calidad/Calibración {s}.pdf","Metrocal Ebro, S.L.\nLaboratorio de calibración",f"Certificado {c}\n{d}","Certificado de calibración de manómetro",[["Instrumento","Manómetro Bourdon"],["N° de serie",s],["Rango",r],["Clase",cl],["Próxima calibración",vd],["Solicitante","Hidrofuego Pirineos, S.L."]],"Resultados conformes.",lines=(s=="M-7731"))
    v.docx("Calidad/PPI-PCI-03.docx","PPI-PCI-03 rev. 2 – Red enterrada de protección contra incendios",[["Fase","Control","Criterio","Tipo"],["1","Recepción de tubería","PEAD PE100 PN16, certificado","Documental"],["2","Cama y zanja","Arena 15 cm","Inspección"],["3","Soldadura a tope","Soldador homologado","Inspección"],["4","Prueba de presión","15 bar durante 120 min, pérdida máxima 0,2 bar","Punto de parada"],["5","Relleno","95 % Proctor","Ensayo"]],"Antes de la fase 4 los anclajes de hormigón tendrán al menos 7 días. No se rellenan las juntas hasta la aprobación.")
    v.eml("Correos/RE repetición hidrantes.eml","Íñigo Salvatierra <i.salvatierra@altozano.example>","Pilar Artigas <p.artigas@ebroingenieros.example>","RE: Repetición prueba anillo hidrantes","Wed, 11 Feb 2026 13:40:00 +0100","""Pilar:

Esta mañana se ha repetido la prueba del anillo exterior (PP-023) con Andrés Galindo, con el manómetro M-7731 colocado en H3. La bomba fue una Rotax RP-50. Pérdida de 0,1 bar en dos horas, dentro del criterio.
La fuga de la PP-021 estaba en la brida de H4; se cambió la junta el 3 de febrero.
Queda por tu parte la firma. El jueves hacemos las BIE de la nave B con el M-7718.
El relleno de las juntas lo empezamos el 16 de febrero si no dices lo contrario.

Un saludo,
Íñigo

> El 10/02/2026, Pilar Artigas escribió:
> No podré asistir mañana, irá Gonzalo Bielsa por la dirección facultativa.
> ¿Cuál era la fuga? No conformidad NC-017, sigue abierta.
""",cc="Marta Ibarrondo <m.ibarrondo@altozano.example>")
    v.docx("Obra/Parte diario 2026-02-11.docx","Parte diario n.º 168 – 11 de febrero de 2026",[["Tiempo","Despejado, viento flojo, 2 a 11 °C"],["Encargado","Jesús Corrales"],["Personal","Altozano 12, Hidrofuego 4, Moncayo 9, Huerva 3"]],"Prueba de presión del anillo de hidrantes de 9:15 a 11:15 con presencia de D. Gonzalo Bielsa (DF). Nave B: montaje de colgadores de BIE. Vía 7: bateo.")
    v.docx("Obra/Parte diario 2026-01-29.docx","Parte diario n.º 159 – 29 de enero de 2026",[["Tiempo","Nublado, 1 a 9 °C"],["Encargado","Jesús Corrales"]],"Prueba del anillo de hidrantes suspendida a las 12:00 por caída de presión. Fuga por localizar.")
    v.xlsx("Calidad/No conformidades.xlsx",{"NC":[["N°","Fecha","Descripción","Origen","Estado"],["NC-014","2025-12-18","Hormigón de anclaje H2 desplazado","Inspección","Cerrada"],["NC-015","2026-01-12","Tubería sin certificado en acopio","Recepción","Cerrada"],["NC-016","2026-01-20","Pendiente de colector S4","Topografía","Abierta"],["NC-017","2026-01-29","Caída de presión en anillo exterior H1–H5","PP-021","Abierta"],["NC-018","2026-02-06","Soporte BIE 14 mal nivelado","Inspección","Abierta"]]})
    v.xlsx("Planos/Lista de planos.xlsx",{"PCI":[["Plano","Título","Revisión","Fecha"],["PCI-400","Esquema de principio","3","2025-09-12"],["PCI-401","Sala de bombas","2","2025-10-03"],["PCI-402","Red exterior de hidrantes, planta","4","2025-11-21"],["PCI-403","Red exterior, detalles de arquetas","2","2025-10-17"],["PCI-407","Nave B, red de BIE","1","2025-12-05"],["FON-101","Fontanería nave A","2","2025-08-29"],["SAN-110","Saneamiento","3","2025-09-05"]]})
    v.pdf("Recepción/Albarán tubería 55031.pdf","Plásticos Monegros, S.A.","Albarán 55031\n11 de diciembre de 2025","Albarán de entrega",[["Material","Tubería PEAD PE100 PN16 DN160"],["Cantidad","420 m"],["Lote","L25-4471"],["Certificado","3.1 n.º 20251199"]],lines=False)
    v.pdf("Recepción/Albarán tubería 55090.pdf","Plásticos Monegros, S.A.","Albarán 55090\n8 de enero de 2026","Albarán de entrega",[["Material","Tubería acero galvanizado 2 1/2\" (BIE)"],["Cantidad","180 m"],["Lote","L26-0107"]],lines=False)
    v.text("Calidad/Acta reunión calidad 11.md","""# Reunión de calidad n.º 11 – 5 de febrero de 2026

- Asisten: P. Artigas, M. Ibarrondo, Í. Salvatierra, A. Galindo.
- NC-017: junta de la brida H4 sustituida el 3 de febrero. Repetir prueba el 11 de febrero. Longitud del anillo: 412 m.
- Volumen de agua de la prueba según Hidrofuego: 6,7 m³. Soldador: Víctor Nadal, homologación SP-1182.
- Anclajes hormigonados el 15 de enero de 2026.
- Próxima reunión: 19 de febrero de 2026.""")
    Z="ES-58 Cocheras Valdelobos/"; K=Z+"Contrato/Ficha del contrato.docx"; R=Z+"Calidad/Registro de pruebas.xlsx"; LE=Z+"Calidad/Lecturas de presión.csv"; CM=Z+"Calidad/Calibración M-7731.pdf"; PP=Z+"Calidad/PPI-PCI-03.docx"; ML=Z+"Correos/RE repetición hidrantes.eml"; PA=Z+"Obra/Parte diario 2026-02-11.docx"; AC=Z+"Calidad/Acta reunión calidad 11.md"; LP=Z+"Planos/Lista de planos.xlsx"; AL=Z+"Recepción/Albarán tubería 55031.pdf"; PS="Personal.xlsx"
    f=Form("es-es-acta-prueba-de-presion-pp-023","es","altozano","ES-58 Cocheras Valdelobos","El acta nombra su prueba: PP-023.",header=["Altozano Infraestructuras, S.L. – CIF ",E("B-84417730","Datos de la empresa.docx","same",was="<CIF>")],footer=["Formato FC-09   Expediente ",E("CMT-OB-25/014",K,"same",was="<expediente>")],font="Times New Roman")
    f.title("ACTA DE PRUEBA DE PRESIÓN"); f.p("Acta n.º PP-023")
    T=lambda l,exp,src,dist,*a:E(exp,src,dist,*a,ctl="text",label=l,was="Haga clic aquí")
    f.table([["Obra",T("Obra","Ampliación de las cocheras de Valdelobos, Fase II",K,"same")],["Emplazamiento",T("Emplazamiento","Camino de la Noria s/n, Valdelobos (Zaragoza)",K,"same","Camino de la Noria s/n, Valdelobos")],["Promotor",T("Promotor","Consorcio Metropolitano de Tranvías",K,"same")],["Dirección facultativa",T("Dirección facultativa","Ebro Ingenieros Consultores, S.A.",K,"same")],["Empresa instaladora",T("Empresa instaladora","Hidrofuego Pirineos, S.L.",R,"near")],["N.º de empresa instaladora autorizada",O("no figura; el REA es del contratista",ctl="text",label="N.º de empresa instaladora autorizada",was="Haga clic aquí")]])
    f.table([["Fecha de la prueba",D("2026-02-11","es",R,"same"),"Instalación",E("Red de hidrantes",R,"same")],["Tramo",E("Anillo exterior H1–H5",R,"same"),"Longitud (m)",E("412",AC,"near","412 m")],["Plano",E("PCI-402",R,"same"),"Revisión",E("4",LP,"same")],["Material y diámetro",E("PEAD PE100 PN16 DN160",AL,"near","Tubería PEAD PE100 PN16 DN160"),"Lote de tubería",E("L25-4471",AL,"same")],["Soldador",E("Víctor Nadal",AC,"same"),"Homologación",E("SP-1182",AC,"same")],["PPI aplicable",E("PPI-PCI-03",PP,"same","PPI-PCI-03 rev. 2")],["Anclajes hormigonados el",D("2026-01-15","es",AC,"same"),"Resistencia de anclajes (N/mm²)",O("no hay ensayo de los anclajes")],["Prueba anterior",E("PP-021",ML,"far"),"No conformidad relacionada",E("NC-017",ML,"near")]])
    f.h("1. Equipos")
    f.table([["Manómetro n.º",E("M-7731",ML,"same"),"Tiempo de estabilización (min)",O("no figura en los documentos")],["Precinto n.º",O("no figura en los documentos"),"Certificado",E("MC-25-1840",CM,"same")],["Calibración válida hasta",D("2026-10-14","es",CM,"near"),"Situación del manómetro",E("H3",ML,"near","en H3")],["Bomba",E("Rotax RP-50",ML,"same"),"N.º de serie de la bomba",O("no figura en los documentos")],["Termómetro n.º",O("no figura en los documentos"),"Caudalímetro n.º",O("no figura en los documentos")]])
    f.h("2. Lecturas")
    L=lambda h,p,t:[E(h,LE,"same",h.lstrip("0")),E(p,LE,"same"),E(t,LE,"same")]
    f.sched(["Hora","Presión (bar)","Temperatura (°C)"],[L("09:15","15,0","6,2"),L("09:45","15,0","6,4"),L("10:15","14,9","6,9"),L("11:15","14,9","7,4")]+[[O("no hay más lecturas de PP-023") for _ in range(3)]])
    f.p("Presión exigida: ",E("15 bar",PP,"near","15","15,0",was="................"),"  Duración: ",E("120 min",PP,"near","120",was="................"),"  Pérdida admisible: ",E("0,2 bar",PP,"near","0,2",was="................"))
    f.p("Pérdida medida: ",E("0,1 bar",ML,"near","0,1",was="................"),"  Volumen de agua: ",E("6,7 m³",AC,"same","6,7",was="................"),"  Agua repuesta: ",O("no figura en los documentos",was="................"))
    f.p("Resultado:  ",N(label="Apta",ctl="check")," Apta   ",S(label="No apta",ctl="check",why="la pérdida cumple el criterio; no apta fue la PP-021")," No apta   ",S(label="Suspendida",ctl="check",why="suspendida fue la PP-021")," Suspendida")
    f.table([["Causa de la repetición",C(["brida de H4","fuga","junta"],ML,"far",kind="narrative",label="Causa de la repetición")],["Inicio previsto del relleno",D("2026-02-16","es",ML,"near","16 de febrero",proof="16 de febrero")],["Fecha de cierre de la no conformidad",O("sigue abierta")]])
    f.h("3. Asistentes y firmas")
    f.p("Asiste por la dirección facultativa: ",E("Gonzalo Bielsa",PA,"near","D. Gonzalo Bielsa"))
    f.p("Asiste por la empresa instaladora: ",E("Andrés Galindo",ML,"near"))
    f.sched(["","Firma","Fecha"],[["Contratista",O("firma"),O("fecha de firma")],["Instalador",O("firma"),O("fecha de firma")],["Dirección facultativa",O("firma"),O("fecha de firma")]])
    f.p("Recibido en archivo, nombre: ",O("bloque de recepción"),"  fecha: ",O("bloque de recepción",label="Fecha de archivo"))
    f.save()
if __name__=="__main__": make(); print("\n".join(PROBLEMS))
