from lib import *
V="almazora"
vault(V,"""
=== Datos de la empresa.pdf
%head Almazora Aguas y Obras S.A.|Camino de las Acequias 41, 50014 Zaragoza
# Datos identificativos
Razón social | Almazora Aguas y Obras S.A.
CIF | A-50998127
Domicilio social | Camino de las Acequias 41, 50014 Zaragoza
Teléfono central | +34 976 555 140
Filial en Chile | Almazora Chile SpA, RUT 77.345.918-6
Oficina en Chile | Avenida Los Changos 1180, of. 402, Antofagasta
Certificado de calidad | ISO 9001, ER-0733/2019
=== Plantilla.xlsx
## Personal
Nombre | Cargo | Obra | Teléfono | Correo
Marta Ainsa Borao | Jefa de obra | ZG-77 | +34 600 555 077 | m.ainsa@almazora.example
Rubén Gracia Til | Técnico de prevención | ZG-77 | +34 600 555 081 | r.gracia@almazora.example
Nuria Lacasta Orús | Técnica de calidad | ZG-77 | +34 600 555 083 | n.lacasta@almazora.example
Cristián Olivares Peña | Administrador de contrato | AN-15 | +56 9 5550 1501 | c.olivares@almazora.example
Daniela Quezada Rojo | Jefa de calidad | AN-15 | +56 9 5550 1522 | d.quezada@almazora.example
Jorge Ticona Mamani | Capataz de obras civiles | AN-15 | +56 9 5550 1540 |
=== ZG-77 EDAR Valdejarque/01 Contrato EDAR.pdf
%head Mancomunidad de Aguas del Huerva Bajo|Plaza del Azud 2, 50450 Valdejarque
# Contrato administrativo de obras
Objeto | Ampliación de la EDAR de Valdejarque, línea de fangos
Expediente | MAHB-OB-2025/019
Órgano de contratación | Mancomunidad de Aguas del Huerva Bajo
Contratista | Almazora Aguas y Obras S.A.
Precio sin IVA | 3.874.215,60 EUR
Precio con IVA (21 %) | 4.687.800,88 EUR
Plazo de ejecución | 14 meses
Dirección facultativa | Ingeniería Celtiber Consultores S.L.
Garantía definitiva | 193.710,78 EUR
El acta de comprobación del replanteo se firmó el 2 de febrero de 2026. La revisión de precios no procede. El coordinador de seguridad y salud es don Ignacio Pardos Vela, de Prevención Moncayo.
=== ZG-77 EDAR Valdejarque/02 Certificaciones.xlsx
## Certificaciones
N.º | Mes | Importe mes EUR | Origen EUR | Previsto origen EUR | Fecha
6 | Julio 2026 | 288.410,22 | 1.502.118,40 | 1.560.000,00 | 31/07/2026
7 | Agosto 2026 | 121.905,10 | 1.624.023,50 | 1.700.000,00 | 31/08/2026
8 | Septiembre 2026 | 341.766,95 | 1.965.790,45 | 1.990.000,00 | 30/09/2026
=== ZG-77 EDAR Valdejarque/03 Acta de obra 17.docx
# Acta de la reunión de obra n.º 17, 30 de septiembre de 2026
Asistentes: doña Laura Subías (directora de obra, Celtiber), don Pedro Esteras (Mancomunidad), doña Marta Ainsa (contratista).
17.1 El avance real de la obra a fin de septiembre es del 50,7 %; el planificado era del 51,4 %.
17.2 El digestor 1 se ha hormigonado hasta la cota +6,20. La prueba de estanqueidad queda para el 21 de octubre.
17.3 La centrífuga llegará el 12 de noviembre en lugar del 26 de octubre por retraso del fabricante Decantor Ibérica.
17.4 La compañía eléctrica no ha fijado aún la fecha del nuevo suministro.
Próxima reunión: 14 de octubre de 2026.
=== ZG-77 EDAR Valdejarque/04 Partes de personal septiembre.csv
Mes|Empresa|Oficio|Trabajadores media|Horas
Agosto 2026|Almazora|Encofradores|6|1010
Septiembre 2026|Almazora|Encofradores|9|1480
Septiembre 2026|Ferrallas Gállego|Ferrallistas|7|1120
Septiembre 2026|Montajes Ebrotec|Tuberos|4|610
Octubre 2026|Montajes Ebrotec|Tuberos|8|
=== ZG-77 EDAR Valdejarque/05 Informe laboratorio hormigones.pdf
%head Laboratorio Piedratajada S.L.|Informe LP-26-0914
%2col
# Ensayos de hormigón, septiembre 2026
Peticionario: Almazora. Obra: Valdejarque. Hormigón HA-30/B/20/XA2.
Lote | Elemento | Amasadas | Resistencia 28 d N/mm2
L-21 | Digestor 1, alzado | 6 | 36,4
L-22 | Losa edificio fangos | 3 | 34,8
Todos los lotes superan la resistencia característica. El lote L-23 se ensayará en octubre. La temperatura máxima del hormigón fue de 31 °C.
=== ZG-77 EDAR Valdejarque/06 Prevención septiembre.md
# Seguridad y salud, septiembre de 2026 (Rubén Gracia)
Accidentes con baja: 0. Accidentes sin baja: 1 (corte en la mano, Ferrallas Gállego, 16/09).
Se hicieron 4 visitas de seguridad y 2 charlas a los trabajadores.
La grúa torre pasó la revisión el 9 de septiembre.
=== ZG-77 EDAR Valdejarque/07 RV modificado del canal.eml
From: Laura Subías <l.subias@celtiber.example>
To: Marta Ainsa <m.ainsa@almazora.example>
Date: Fri, 2 Oct 2026 10:44:00 +0200
Subject: RV: modificado del canal de bypass

Marta,

La Mancomunidad aprobó ayer el modificado n.º 1 por 96.480,00 EUR sin IVA, con una prórroga de tres semanas; la obra termina ahora el 23 de abril de 2027. Deja el acopio de tubería de 800 como riesgo principal en el informe: solo un proveedor puede servirla. El informe hay que entregarlo antes del día 8.

Laura Subías

> El 21 de septiembre Marta escribió: pedimos 104.300 EUR y cuatro semanas; fin previsto 30 de abril.
=== AN-15 Desaladora Mejillones/01 Contrato SpA.pdf
%head Minera Cerro Lauquén Ltda.|Contrato C-4400-OC-115
# Condiciones particulares
Nombre del contrato | Obras civiles planta desaladora Punta Rieles, Mejillones
Mandante | Minera Cerro Lauquén Ltda.
RUT mandante | 76.812.440-3
Contratista | Almazora Chile SpA
Inspección técnica (ITO) | Inspecta Norte Ingenieros SpA
Monto | UF 214.350
Inicio | 1 de junio de 2026
Plazo | 300 días corridos
Las solicitudes de inspección se entregan con 24 horas de anticipación. Ningún hormigón se coloca sin la liberación escrita de la ITO.
=== AN-15 Desaladora Mejillones/02 Registro de solicitudes.xlsx
## SI
N° SI | Fecha emisión | Actividad | Elemento | Eje / cota | Plano | PIE | Inspección solicitada | Estado
SI-045 | 19-10-2026 | Sello de fundación | Fundación F-11 | Eje C-4, +11,20 | 4400-CI-0210 rev 2 | PIE-02 | 20-10-2026 09:00 | Aprobada
SI-046 | 21-10-2026 | Enfierradura y moldaje | Fundación F-12 | Eje C-5, +11,20 | 4400-CI-0211 rev 3 | PIE-03 | 22-10-2026 15:00 | Emitida
SI-047 | 21-10-2026 | Insertos metálicos | Pedestal P-07 | Eje D-2, +12,85 | 4400-CI-0230 rev 1 | PIE-05 | 23-10-2026 09:00 | Emitida
=== AN-15 Desaladora Mejillones/03 RE hora de inspección SI-046.eml
From: Héctor Bravo <h.bravo@inspectanorte.example>
To: Daniela Quezada <d.quezada@almazora.example>
Cc: Cristián Olivares <c.olivares@almazora.example>
Date: Wed, 21 Oct 2026 18:05:00 -0300
Subject: RE: hora de inspección SI-046

Daniela:

Mañana a las 15 no puedo; revisemos la fundación F-12 el 22 a las 11:30. Por la ITO va Paola Henríquez. Traigan el levantamiento topográfico TOP-188 firmado. El protocolo a usar es el PR-CI-07 rev 1, ya no el rev 0.

Héctor Bravo
Jefe de inspección

> Daniela Quezada escribió: solicitamos revisar F-12 mañana 22 a las 15:00 con protocolo PR-CI-07 rev 0. Asiste Héctor.
=== AN-15 Desaladora Mejillones/04 Levantamiento TOP-188.pdf
%head Geomedición Atacama Ltda.|Informe TOP-188
# Control topográfico fundación F-12
Fecha de medición | 21-10-2026
Topógrafo | Álvaro Cruz Chambe
Equipo | Estación total Lynx TS-9, serie 77102
Certificado de calibración | CC-2026-3310, vence 15-03-2027
Punto | Norte proyecto | Norte medido | Este proyecto | Este medido | Dif. mm
V1 | 1204,500 | 1204,503 | 388,200 | 388,198 | 4
V2 | 1204,500 | 1204,499 | 391,700 | 391,702 | 2
Tolerancia permitida: 10 mm. Cota de sello medida: +11,198.
=== AN-15 Desaladora Mejillones/05 Certificados de materiales.csv
Material|Grado|Proveedor|Certificado|Colada o lote|Recepción
Barra de refuerzo D16|A630-420H|Aceros Pampa|AP-55120|C-88341|12-10-2026
Barra de refuerzo D22|A630-420H|Aceros Pampa|AP-55133|C-88407|14-10-2026
Desmoldante|Desmol 40|Químicos Loa|QL-902|L-0611|02-10-2026
=== AN-15 Desaladora Mejillones/06 Planificación hormigones.docx
# Planificación de hormigones, semana 43
Fundación | Hormigón | Volumen m3 | Proveedor | Colocación | Asentamiento cm
F-11 | G30(10)-20-10 | 22 | Hormigones Angamos | 21-10-2026 | 10
F-12 | G30(10)-20-12 | 26,5 | Hormigones Angamos | 23-10-2026 | 12
P-07 | G35(5)-20-12 | 4 | Hormigones Angamos | 26-10-2026 | 12
La bomba será la BP-36 de Bombeos Cavancha. El curado se hará con membrana y arpillera húmeda durante siete días.
=== AN-15 Desaladora Mejillones/07 Bitácora de terreno.txt
Bitácora J. Ticona
20-10: armadura de F-11 lista y revisada, 1.980 kg.
21-10: armadura de F-12 terminada a las 16:00, 2.340 kg. Recubrimiento 75 mm con separadores de mortero. Moldaje de panel fenólico, alineado. Seis insertos colocados. Cuadrilla: 8 enfierradores, 4 carpinteros.
Supervisor de seguridad en turno: Yasna Morales.
""")
z="ZG-77 EDAR Valdejarque/";a="AN-15 Desaladora Mejillones/"
S=dict(de="Datos de la empresa.pdf",pl="Plantilla.xlsx",ce=z+"02 Certificaciones.xlsx",co=z+"01 Contrato EDAR.pdf",ac=z+"03 Acta de obra 17.docx",pp=z+"04 Partes de personal septiembre.csv",la=z+"05 Informe laboratorio hormigones.pdf",pr=z+"06 Prevención septiembre.md",rv=z+"07 RV modificado del canal.eml",
 cc=a+"01 Contrato SpA.pdf",rs=a+"02 Registro de solicitudes.xlsx",he=a+"03 RE hora de inspección SI-046.eml",tp=a+"04 Levantamiento TOP-188.pdf",cm=a+"05 Certificados de materiales.csv",ph_=a+"06 Planificación hormigones.docx",bt=a+"07 Bitácora de terreno.txt")
def run(ST):
    sig="firma";rs="resultado de la inspección, lo pone la ITO"
    f=Form("solicitud-inspeccion-si-046",V,"AN-15 Desaladora Mejillones","es","La solicitud es la SI-046 (título).",S)
    f.hdr("Contrato N° ",E("C-4400-OC-115","cc","n")," | Código del formulario: ",O("sin código en los papeles"))
    f.h("SOLICITUD DE INSPECCIÓN SI-046",1)
    f.table([[("Mandante\n",ph("mandante",E("Minera Cerro Lauquén Ltda.","cc","s","Minera Cerro Lauquén"))),("RUT mandante\n",ph("rut_mandante",E("76.812.440-3","cc","s")))],
      [("Empresa contratista\n",ph("contratista",E("Almazora Chile SpA","cc","n"))),("RUT contratista\n",ph("rut_contratista",E("77.345.918-6","de","n")))],
      [("Nombre del contrato\n",ph("contrato",E("Obras civiles planta desaladora Punta Rieles, Mejillones","cc","s","Obras civiles planta desaladora Punta Rieles"))),("Oficina inspectora\n",ph("ito",E("Inspecta Norte Ingenieros SpA","cc","f")))],
      [("Dirección oficina contratista\n",ph("direccion",E("Avenida Los Changos 1180, of. 402, Antofagasta","de","n","Avenida Los Changos 1180"))),("Resolución ambiental (RCA)\n",ph("rca",O("no consta RCA")))]])
    f.h("1. Identificación")
    f.kv(["1.1 Fecha emisión",E("21-10-2026","rs","s","21 de octubre de 2026"),"1.2 Actividad",E("Enfierradura y moldaje","rs","s")],["1.3 Elemento",E("Fundación F-12","rs","s","F-12"),"1.4 Eje / cota",E("Eje C-5, +11,20","rs","s")],
     ["1.5 Plano",E("4400-CI-0211 rev 3","rs","s"),"1.6 Plan de inspección y ensayo",E("PIE-03","rs","f")],["1.7 Protocolo aplicable",E("PR-CI-07 rev 1","he","n"),"1.8 Especificación técnica",O("no consta")],
     ["1.9 Solicitante (calidad)",E("Daniela Quezada Rojo","pl","f","Daniela Quezada"),"1.10 Celular",E("+56 9 5550 1522","pl","f")],["1.11 Administrador de contrato",E("Cristián Olivares Peña","pl","s","Cristián Olivares"),"1.12 Capataz",E("Jorge Ticona Mamani","pl","n","Jorge Ticona")])
    f.h("2. Cita")
    f.p("Hora acordada: ",E("11:30","he","f"),"  Día: ",E("22","he","f","22-10-2026","22 de octubre"),"  Asiste por la ITO: ",E("Paola Henríquez","he","n"),"  Asiste por el mandante: ",O("nadie nombrado"))
    f.p("Jefe de inspección: ",E("Héctor Bravo","he","s"),"  Anticipación exigida (horas): ",E("24","cc","n"),"  N° de libro de obra: ",O("no consta"))
    f.p("Tipo: ",bx(O("no es sello"),"sello")," sello  ",bx(Y("rs","f"),"armadura")," armadura  ",bx(Y("rs","n"),"moldaje")," moldaje  ",bx(O("no es soldadura"),"soldadura")," soldadura  ",bx(O("no es montaje de equipos"),"equipos")," equipos")
    f.h("3. Armadura y moldaje")
    f.p("Kilos de acero colocados: ",E("2.340","bt","f","2340"),"  Recubrimiento (mm): ",E("75","bt","s","75 mm"),"  Separadores de: ",E("mortero","bt","n"),"  Insertos (un): ",E("Seis","bt","n","6"))
    f.p("Encofrado: ",E("panel fenólico","bt","f"),"  Supervisor de seguridad: ",E("Yasna Morales","bt","s"))
    f.sched(["Material","Calidad","Proveedor","Certificado","Colada / lote","Ensayo de tracción"],*[[m,E("A630-420H","cm","n"),E("Aceros Pampa","cm","s"),E(c,"cm","s"),E(l,"cm","n"),O("sin ensayo en los papeles")] for m,c,l in (("Barra D16","AP-55120","C-88341"),)],["Barra D28"]+[O("no hay barra D28") for _ in range(5)])
    f.h("4. Topografía")
    f.p("Informe N°: ",E("TOP-188","tp","s"),"  Topógrafo: ",E("Álvaro Cruz Chambe","tp","s"),"  Instrumento: ",E("Estación total Lynx TS-9","tp","f","Lynx TS-9"),"  N° de serie: ",E("77102","tp","n"))
    f.p("Calibración vigente hasta: ",E("15-03-2027","tp","f"),"  Tolerancia (mm): ",E("10","tp","s","10 mm"),"  Cota medida: ",E("+11,198","tp","s","11,198"))
    f.sched([["Punto","Norte","<","Este","<","Dif."],["^","proyecto","medido","proyecto","medido","mm"]],*[[q]+[E(x,"tp","s") for x in v] for q,v in (("V1",("1204,500","1204,503","388,200","388,198","4")),)],["V3"]+[O("solo dos vértices medidos") for _ in range(5)])
    f.h("5. Hormigón siguiente")
    f.kv(["Tipo de hormigón",E("G30(10)-20-12","ph_","n"),"Cantidad",(E("26,5","ph_","f")," m³")],["Planta proveedora",E("Hormigones Angamos","ph_","n"),"Fecha de vaciado",E("23-10-2026","ph_","f")],["Cono",(E("12","ph_","f")," cm"),"Bomba",E("BP-36","ph_","s")],["Días de curado",E("siete","ph_","n","7"),"Temperatura máx. (°C)",O("no consta")])
    f.h("6. Resultado (uso exclusivo ITO)")
    f.p("Resultado: ",bx(O(rs),"Liberado")," Liberado  ",bx(O(rs),"Con observaciones")," Con observaciones  ",bx(O(rs),"Rechazado")," Rechazado")
    f.p("Observaciones:\n",O(rs,w="_"*60,k="narrative"),"\nHora de término: ",O(rs),"  N° de no conformidad: ",O("ninguna abierta"))
    f.kv(["Firma contratista",O(sig),"Firma ITO",O(sig)],["Fecha firma contratista",O(sig),"Fecha firma ITO",O(sig)])
    f.save(ST)

    f=Form("informe-mensual-septiembre-2026-edar",V,"ZG-77 EDAR Valdejarque","es","El informe es de septiembre de 2026 (título).",S)
    f.h("INFORME MENSUAL DE OBRA – SEPTIEMBRE 2026",1)
    f.p("OBRA\n",E("Ampliación de la EDAR de Valdejarque, línea de fangos","co","f","Ampliación de la EDAR de Valdejarque"),"\nPROMOTOR\n",E("Mancomunidad de Aguas del Huerva Bajo","co","f"),"\nCONTRATISTA Y CIF\n",E("A-50998127","de","n",l="CIF"))
    f.p("Expediente: ",E("MAHB-OB-2025/019","co","s")," Dirección facultativa: ",E("Ingeniería Celtiber Consultores S.L.","co","s","Ingeniería Celtiber Consultores"))
    f.p("Directora de obra: ",E("Laura Subías","ac","s")," Jefa de obra: ",E("Marta Ainsa Borao","pl","s","Marta Ainsa")," Móvil: ",E("+34 600 555 077","pl","n",l="Móvil jefa de obra"))
    f.p("Coordinador de seguridad y salud: ",E("Ignacio Pardos Vela","co","s")," Responsable de calidad del contratista: ",E("Nuria Lacasta Orús","pl","f","Nuria Lacasta")," Arqueólogo: ",O("ninguno"))
    f.h("1. Plazo")
    f.kv(["1.1 Acta de replanteo",E("2 de febrero de 2026","co","n","02/02/2026"),"1.2 Plazo inicial",E("14 meses","co","n","14")],["1.3 Prórroga concedida",E("tres semanas","rv","f","3 semanas"),"1.4 Nueva fecha de fin",E("23 de abril de 2027","rv","f","23/04/2027")],
     ["1.5 Avance real",(E("50,7","ac","s")," %"),"1.6 Avance planificado",(E("51,4","ac","s")," %")],["1.7 Días perdidos por lluvia",O("no constan"),"1.8 Licencia municipal n.º",O("no consta")])
    f.h("2. Economía")
    f.sched([["Concepto","Contrato","<","Mes","A origen","<"],["^","sin IVA €","con IVA €","certificado €","certificado €","previsto €"]],["Obra",E("3.874.215,60","co","n"),E("4.687.800,88","co","n"),E("341.766,95","ce","n"),E("1.965.790,45","ce","n"),E("1.990.000,00","ce","n")],["Acopios"]+[O("no hay acopios certificados") for _ in range(5)])
    f.p("Certificación n.º: ",E("8","ce","n")," Modificado aprobado n.º: ",E("1","rv","n")," por importe de (€ sin IVA): ",E("96.480,00","rv","f","96.480",l="Importe modificado"))
    f.p("Garantía definitiva (€): ",E("193.710,78","co","s")," Entidad avalista: ",O("no consta")," Penalidades (€): ",O("ninguna consta")," Facturado a fecha (€): ",O("no constan facturas"))
    f.h("3. Recursos")
    f.sched(["Empresa","Oficio","Trabajadores","Horas","Encargado"],*[[E(x,"pp","s"),o,E(n,"pp","n"),E(h,"pp","s"),O("no consta encargado")] for x,o,n,h in (("Almazora","Encofradores","9","1480"),("Ferrallas Gállego","Ferrallistas","7","1120"),("Montajes Ebrotec","Tuberos","4","610"))])
    f.h("4. Calidad")
    f.p("Laboratorio: ",cc(E("Laboratorio Piedratajada S.L.","la","n","Laboratorio Piedratajada",l="Laboratorio"),"Escriba aquí")," Informe: ",cc(E("LP-26-0914","la","s",l="Informe"),"Escriba aquí")," Hormigón tipo: ",cc(E("HA-30/B/20/XA2","la","n",l="Hormigón tipo"),"Escriba aquí"))
    f.sched(["Lote","Elemento","Amasadas","fc 28 días (N/mm²)","fc 7 días (N/mm²)"],*[[q,E(e,"la","s"),E(m,"la","s"),E(r,"la","f"),O("sin roturas a 7 días")] for q,e,m,r in (("L-21","Digestor 1, alzado","6","36,4"),)],["L-23",O("se ensaya en octubre, elemento no indicado"),O("se ensaya en octubre"),O("se ensaya en octubre"),O("se ensaya en octubre")])
    f.p("No conformidades abiertas: ",O("no constan")," Prueba de estanqueidad prevista: ",E("21 de octubre","ac","n","21/10/2026")," Resultado de la prueba: ",O("aún no hecha"))
    f.h("5. Seguridad")
    f.p("Accidentes con baja: ",E("0","pr","s")," sin baja: ",E("1","pr","n",l="Accidentes sin baja")," Lesión: ",E("corte en la mano","pr","f")," Visitas de seguridad: ",E("4","pr","s")," Charlas: ",E("2","pr","s")," Índice de frecuencia: ",O("no consta"))
    f.p("Grúa torre revisada el: ",E("9 de septiembre","pr","n","09/09/2026")," Multas de la Inspección de Trabajo: ",O("ninguna consta"))
    f.h("6. Hitos y riesgos")
    f.p("6.1 Cota alcanzada en el digestor 1: ",E("+6,20","ac","f","6,20")," 6.2 Llegada de la centrífuga: ",E("12 de noviembre","ac","f","12/11/2026")," 6.3 Fabricante de la centrífuga: ",E("Decantor Ibérica","ac","n"))
    f.p("6.4 Riesgo principal:\n",N("rv","n","tubería de 800",w="_"*60),"\n6.5 Fecha del suministro eléctrico: ",O("la compañía no la ha fijado")," 6.6 Próxima reunión: ",E("14 de octubre de 2026","ac","s","14/10/2026"))
    f.p("6.7 Fotografías adjuntas: ",O("no constan")," 6.8 Medidas ambientales: ",O("no constan"))
    f.kv(["Elaborado por",O(sig),"Fecha",O(sig,l="Fecha elaborado")],["V.º B.º dirección facultativa",O(sig),"Fecha",O(sig,l="Fecha V.º B.º")],["Recibido por el promotor",O(sig),"Fecha",O(sig,l="Fecha recibido")])
    f.ftr("Informe mensual – domicilio del contratista: ",E("Camino de las Acequias 41, 50014 Zaragoza","de","n","Camino de las Acequias 41")," – copia n.º ",O("no consta"))
    f.save(ST)
