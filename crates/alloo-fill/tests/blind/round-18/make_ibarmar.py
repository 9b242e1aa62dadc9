from common import *
VI = "ibarmar"
paper(VI, "Datos de empresa.docx", """
# Grupo Ibarmar - datos de empresa
|Dato|España|Perú
|Razón social|Ibarmar Infraestructuras, S.A.|Ibarmar Perú S.A.C.
|CIF / RUC|A-95884120|20601148837
|Domicilio|Calle Arenal 41, 48005 Bilbao|Av. Los Faiques 620, oficina 804, San Isidro, Lima
|Teléfono|944 555 010|01 555 0440
|Inscripción REA|09/48/0002217|no procede
|Clasificación / RNP|Grupo A-2-6, G-6-6|RNP ejecutor de obras C22841
|Mutua / SCTR|Mutua Cantábrica nº 48-118273|SCTR Pacto Seguros póliza 7722019
|Responsable de calidad|Maite Goikoetxea|Ing. Rosa Huamaní
|Responsable de prevención|Andoni Lasa|Ing. César Paucar
""", foot="Edición 17 - enero 2025")
paper(VI, "Personal.xlsx", """
@Personal
Nombre;Cargo;Obra;Teléfono;Correo
Iñaki Zubeldia;Director de zona norte;Bilbao;600 555 101;i.zubeldia@ibarmar.example
Marta Quintana;Jefa de obra;Enlace Valdearcos;600 555 118;m.quintana@ibarmar.example
Sergio Molpeceres;Jefe de producción;Enlace Valdearcos;600 555 124;s.molpeceres@ibarmar.example
Lucía Ferrero;Técnica de prevención;Enlace Valdearcos;600 555 130;l.ferrero@ibarmar.example
Javier Orive;Encargado general;Enlace Valdearcos;600 555 137;j.orive@ibarmar.example
Ing. Carlos Mendívil;Residente de obra;I.E. Santa Rosa;955 550 201;c.mendivil@ibarmar.example
Ing. Rosa Huamaní;Jefa de calidad;I.E. Santa Rosa;955 550 208;r.huamani@ibarmar.example
Arq. Paola Ruiz;Oficina técnica;I.E. Santa Rosa;955 550 215;p.ruiz@ibarmar.example
Teófilo Ccopa;Maestro de obra;I.E. Santa Rosa;955 550 222;t.ccopa@ibarmar.example
""")
S = "Enlace Valdearcos/"
paper(VI, S+"Ficha de obra.docx", """
# Ficha de obra
|Obra|Remodelación del enlace de Valdearcos, autovía A-11, p.k. 318
|Código interno|ES-0742
|Promotor|Dirección de Carreteras de la Meseta
|Expediente|DCM-24-VA-3180
|Contratista|Ibarmar Infraestructuras, S.A.
|Dirección de obra|Dña. Pilar Sanmartín, ingeniera de caminos
|Coordinador de seguridad y salud|D. Óscar Villalba (Coordina Duero, S.L.)
|Presupuesto de adjudicación, sin IVA|14.275.630,00 €
|Fecha de contrato|21/11/2024
|Acta de replanteo|16/12/2024
|Plazo|20 meses
|Situación|A-11, p.k. 318+200, Valdearcos de la Vega (Valladolid)
|Libro de subcontratación|nº VA-2024-11872, habilitado el 10/12/2024
|Límite de subcontratación del pliego|60 % del presupuesto
## Descripción
Nuevo paso superior de 64 m, dos glorietas, cuatro ramales, 118.000 m3 de terraplén, firmes, drenaje y barreras.
""", head="Ibarmar Infraestructuras, S.A.")
paper(VI, S+"Notificación de adjudicación.pdf", """
>>Dirección de Carreteras de la Meseta>>Valladolid, 4 de noviembre de 2024
>>Paseo de los Tilos 22, 47007 Valladolid>>Expediente DCM-24-VA-3180
Ibarmar Infraestructuras, S.A.
## Adjudicación del contrato de obras
Se adjudica a esa empresa la Remodelación del enlace de Valdearcos, autovía A-11, por 14.275.630,00 euros sin IVA y un plazo de veinte meses. La garantía definitiva del 5 % asciende a 713.781,50 euros. La subcontratación no superará el 60 % y se comunicará por escrito con cinco días de antelación.
El Director, Fermín Alcubilla
""")
subs=[("1","Topografía Esgueva, S.L.","Topografía","B-47220118","2024-12-17","86400.00","Autorizada"),("2","Desbroces Torozos, S.L.","Desbroce y tala","B-47331902","2024-12-19","54200.00","Autorizada"),("3","Excavaciones Hermanos Calvo, S.L.","Movimiento de tierras","B-34118825","2025-01-08","2210000.00","Autorizada"),("4","Pilotes Castilla, S.A.","Pilotes de estribos","A-09445120","2025-02-03","412500.00","Autorizada"),("5","Ferrallas del Pisuerga, S.L.","Ferralla","B-47550713","2025-02-17","388000.00","Autorizada"),("6","Encofrados Arlanza, S.L.","Encofrado de estribos","B-09771245","2025-02-24","295300.00","Autorizada"),("7","Señales y Balizas Duero, S.L.","Señalización provisional","B-47886209","2025-03-03","143000.00","Autorizada"),("8","Drenajes Sanabria, S.L.","Obras de drenaje","B-49220671","2025-03-20","318750.00","Autorizada"),("9","Pretensados Tierra de Campos, S.L.","Vigas y postesado del tablero","B-34990216","2025-05-12","684900.00","En trámite"),("10","Firmes Zamoranos, S.A.","Extendido de mezclas","A-49118340","","1420000.00","Oferta")]
paper(VI, S+"Libro de subcontratación.xlsx", "@Libro\nNº orden;Subcontratista;Objeto;CIF;Fecha de comunicación;Importe €;Estado;Nivel\n"+"\n".join(";".join(x)+";1" for x in subs)+f"\n@Resumen\nConcepto;€\nSuma de autorizados (1 a 8);{sum(float(x[5]) for x in subs[:8]):.2f}\n")
AUT=sum(float(x[5]) for x in subs[:8])
paper(VI, S+"Oferta Pretensados rev B.pdf", """
>>Pretensados Tierra de Campos, S.L.>>Oferta PTC-25-061 revisión B
>>Polígono San Cebrián, parcela 14, 34005 Palencia>>Palencia, 24 de abril de 2025
A la atención de Dña. Marta Quintana, Ibarmar
## Paso superior p.k. 318+200: vigas prefabricadas y postesado
|Ud|Descripción|Medición|Precio €|Importe €
|ud|Viga artesa 32 m, fabricación|8|54.600,00|436.800,00
|ud|Transporte y montaje con grúas|8|12.950,00|103.600,00
|kg|Acero activo Y1860 S7|21.500|4,60|98.900,00
|m2|Prelosas|760|60,00|45.600,00
Total 684.900,00 € sin IVA. Validez 45 días. Personal en obra: 11 trabajadores. Gerente: Rubén Abad. Teléfono 979 555 066.
Forma de pago: confirming a 60 días. Retención 5 %.
""", foot="CIF B-34990216")
paper(VI, S+"Oferta Pretensados rev A.pdf", """
>>Pretensados Tierra de Campos, S.L.>>Oferta PTC-25-061 revisión A
>>Palencia>>2 de abril de 2025
|Ud|Descripción|Importe €
|ud|Vigas artesa 32 m (8)|452.000,00
|ud|Montaje|118.400,00
|kg|Acero activo|98.900,00
|m2|Prelosas|45.600,00
Total 714.900,00 € sin IVA. Personal 9 trabajadores.
""")
paper(VI, S+"2025-05-09 Documentación PTC.eml", """
From: Lucía Ferrero <l.ferrero@ibarmar.example>
To: Marta Quintana <m.quintana@ibarmar.example>
Cc: Sergio Molpeceres <s.molpeceres@ibarmar.example>
Date: Fri, 09 May 2025 12:18:00 +0200
Subject: RE: Documentación de Pretensados Tierra de Campos

Marta, revisada la carpeta de PTC en la plataforma:

- REA 07/34/0001883, vigente hasta el 14 de febrero de 2027, correcto
- póliza de responsabilidad civil Duero Seguros RC-882014, 1.200.000 €, hasta el 31/12/2025, correcto
- corriente de pago TGSS de 5 de mayo, correcto; certificado AEAT caducó el 30 de abril, lo han vuelto a pedir
- adhesión al plan de seguridad firmada el 7 de mayo
- recurso preventivo en el montaje: Elena Postigo, curso de 60 horas
- sólo falta, además de AEAT, el apto médico de dos trabajadores

Entran el 2 de junio y según Sergio acaban el 25 de julio. Representante en obra, Víctor Pastrana (600 555 277).

Lucía

> De: Marta Quintana
> Enviado: jueves, 8 de mayo de 2025
> ¿Cómo va lo de PTC? Quiero comunicar el lunes 12. De Firmes Zamoranos no hace falta nada todavía; su REA caducado lo vemos en agosto.
""")
paper(VI, S+"Acta reunión 19.docx", """
# Acta de reunión de obra nº 19, 7 de mayo de 2025
Asisten: Pilar Sanmartín (DO), Óscar Villalba (CSS), Marta Quintana, Sergio Molpeceres, Lucía Ferrero
|Nº|Asunto|Responsable|Plazo
|19.1|Estribo 2 hormigonado el 30 de abril.|-|-
|19.2|Tablero: vigas con PTC, montaje de vigas en corte nocturno la noche del 17 al 18 de junio.|MQ|12/05
|19.3|El CSS pide procedimiento de izado PR-14 revisado antes de la entrada.|LF|26/05
|19.4|Terraplén T-3 al 80 %.|SM|-
|19.5|Subcontratación acumulada, por debajo del 30 %.|MQ|-
|19.6|Desvío provisional fase 2 en servicio desde el 5 de mayo.|-|-
""")
paper(VI, S+"Programa de trabajos.csv", "Actividad;Descripción;Inicio;Fin;Holgura d\nA-210;Terraplén T-3;03/02/2025;30/05/2025;15\nA-310;Estribos;24/02/2025;16/05/2025;5\nA-320;Fabricación de vigas (taller);12/05/2025;13/06/2025;0\nA-330;Montaje de vigas;17/06/2025;18/06/2025;0\nA-340;Prelosas y postesado;19/06/2025;25/07/2025;0\nA-350;Losa del tablero;28/07/2025;05/09/2025;0\nA-410;Firmes;15/09/2025;31/10/2025;10\n")
paper(VI, S+"Condiciones de subcontratación.docx", """
# Procedimiento PG-11 Subcontratación (extracto)
1. Antes de la entrada, el jefe de obra comunica al promotor y al coordinador el subcontratista, el objeto y el importe.
2. Se comprobará: inscripción en el REA, seguro de responsabilidad civil no inferior a 600.000 €, corriente de pago con TGSS y AEAT, adhesión al plan de seguridad, aptos médicos.
3. No se admite más de un tercer nivel.
4. La retención de garantía es el 5 % y se devuelve al año de la recepción.
5. La penalidad por retraso del subcontratista es 1.500 € por día.
""", head="Ibarmar PG-11 edición 6")
paper(VI, S+"Certificado REA PTC.pdf", """
>>Registro de Empresas Acreditadas>>Certificado
>>Junta de Castilla y León>>14 de febrero de 2024
Pretensados Tierra de Campos, S.L., CIF B-34990216, con domicilio en Polígono San Cebrián, parcela 14, 34005 Palencia, figura inscrita con el número 07/34/0001883. Vigencia de tres años. Fecha de caducidad 14/02/2027. Actividad CNAE 4399.
""")
paper(VI, S+"Ficha nº 8 Drenajes Sanabria.docx", """
# Ficha de subcontratista nº 8
|Subcontratista|Drenajes Sanabria, S.L.
|Representante|Nuria Corredera
|REA|07/49/0000418
|Recurso preventivo|Isidro Vara
|Importe|318.750,00 €
|Autorizada|25/03/2025
|Observación del promotor|sin objeciones, registro de salida 1187
""")
for d,t in (("2025-05-06","Despejado 9-21 grados. Calvo: 6 camiones, terraplén T-3. Arlanza: desencofrado estribo 2."),("2025-05-12","Nubes 8-17 grados. Calvo 5 camiones. Drenajes Sanabria ODT 4. Visita del coordinador Óscar Villalba.")):
    paper(VI, S+f"Parte diario {d}.md", f"# Parte diario {d}\n\nEncargado: Javier Orive\n\n{t}\n\nSin accidentes.\n")
paper(VI, S+"Contrato PTC resumen.docx", """
# Resumen de contrato CS-0742-09
|Subcontratista|Pretensados Tierra de Campos, S.L.
|Objeto|Suministro, montaje y postesado de vigas y prelosas del paso superior p.k. 318+200
|Fecha|08/05/2025
|Importe|684.900,00 € sin IVA
|Plazo|del 2 de junio al 25 de julio de 2025
|Pago|confirming a 60 días
|Retención|5 %
|Firmado por|Iñaki Zubeldia y Rubén Abad
""")
f = F("es-ficha-subcontratista-09", VI, "Enlace Valdearcos", "es", "Ficha de comunicación y autorización de subcontratista nº 9 (título, nombre de archivo).")
fo="Ficha de obra.docx"; lb="Libro de subcontratación.xlsx"; of="Oferta Pretensados rev B.pdf"; em="2025-05-09 Documentación PTC.eml"; ct="Contrato PTC resumen.docx"; ac="Acta reunión 19.docx"
f.header("Ibarmar   PG-11-F2   Obra %s",("«CodigoObra»",V("ES-0742",fo,"near")))
f.title("FICHA DE SUBCONTRATISTA Nº 9 - COMUNICACIÓN Y AUTORIZACIÓN")
f.h("A. Obra")
f.kv([[("Obra",V("Remodelación del enlace de Valdearcos, autovía A-11, p.k. 318",fo,"same","Remodelación del enlace de Valdearcos, autovía A-11","Remodelación del enlace de Valdearcos")),("Expediente",V("DCM-24-VA-3180",fo,"same"))],[("Promotor",V("Dirección de Carreteras de la Meseta",fo,"same")),("Dirección facultativa",V("Pilar Sanmartín",fo,"near","Dña. Pilar Sanmartín"))],[("Coordinador S. y S.",V("Óscar Villalba",fo,"near","D. Óscar Villalba")),("Libro de subcontratación nº",V("VA-2024-11872",fo,"same"))],[("Contratista (REA)",V("09/48/0002217","/Datos de empresa.docx","near")),("Jefe/a de obra",V("Marta Quintana","/Personal.xlsx","same"))]])
f.h("B. Subcontratista")
f.line(("Razón social",V("Pretensados Tierra de Campos, S.L.",lb,"near","Pretensados Tierra de Campos")),("CIF",V("B-34990216",lb,"same","B34990216")),blank="................")
f.line(("Domicilio",V("Polígono San Cebrián, parcela 14, 34005 Palencia","Certificado REA PTC.pdf","same")),("Teléfono",V("979 555 066",of,"same")),blank="................")
f.line(("Gerente",V("Rubén Abad",of,"same")),("Representante en obra",V("Víctor Pastrana",em,"same")),blank="................")
f.line(("Móvil del representante",V("600 555 277",em,"far")),("Correo electrónico",O("no hay correo de la empresa")),blank="................")
f.h("C. Objeto")
f.ph("Se subcontrata %s en el nivel %s, desde el %s hasta el %s, por un importe de %s euros sin IVA, según oferta %s y contrato %s de fecha %s.",("{{objeto}}",V("vigas",ct,"near","Suministro, montaje y postesado",contains=True)),("{{nivel}}",V("1",lb,"same","primer","primero")),("{{inicio}}",V("2025-06-02",ct,"near",ev="2 de junio")),("{{fin}}",V("2025-07-25",ct,"near")),("{{importe}}",V("684900.00",ct,"same")),("{{oferta}}",V("PTC-25-061",of,"same","PTC-25-061 revisión B")),("{{contrato}}",V("CS-0742-09",ct,"same")),("{{fecha}}",V("2025-05-08",ct,"same")))
f.kv([[("Trabajadores previstos",V("11",of,"near","11 trabajadores")),("Retención de garantía",V("5 %",ct,"near","5"))],[("Forma de pago",V("confirming a 60 días",ct,"near")),("Penalidad por día (€)",V("1500","Condiciones de subcontratación.docx","near"))],[("Subcontratado y autorizado antes (€)",V(f"{AUT:.2f}",lb,"near")),("Límite del pliego",V("60 %",fo,"near","60"))],[("Código de actividad del programa, montaje",V("A-330","Programa de trabajos.csv","near")),("Corte de tráfico, noche",V("del 17 al 18 de junio",ac,"far","17 al 18 de junio","17/06/2025","17-18 de junio"))]])
f.h("D. Documentación")
f.sched(["Documento","Número o referencia","Válido hasta","Conforme (visto)"],[["REA",V("07/34/0001883",em,"same"),V("2027-02-14",em,"near"),SIG],["Seguro RC",V("RC-882014",em,"near","Duero Seguros RC-882014"),V("2025-12-31",em,"near"),SIG],["Certificado AEAT",O("no hay número"),O("el nuevo está pedido; el anterior caducó"),SIG],["Certificado TGSS",O("no hay número"),O("no consta validez"),SIG]],kind="cell")
f.checks("Pendiente:",[("AEAT",V("☒",em,"near",ev="sólo falta, además de AEAT")),("Aptos médicos",V("☒",em,"same",ev="apto médico de dos trabajadores")),("Seguro RC",O("correcto")),("Adhesión al plan",O("firmada"))])
f.cc(("Adhesión al plan de seguridad, fecha",V("2025-05-07",em,"same",ev="7 de mayo")),("Recurso preventivo",V("Elena Postigo",em,"same")),("Procedimiento de izado",V("PR-14",ac,"same")),text="Haga clic para escribir texto.")
f.cc(("Capital asegurado (€)",V("1200000",em,"far")),("Registro de accidentes del subcontratista",O("nada en los papeles")),("Índice de incidencia",O("nada en los papeles")),text="Haga clic para escribir texto.")
f.h("E. Comunicación y resolución")
f.line(("Fecha de comunicación al promotor",V("2025-05-12",lb,"near")),("Registro de salida",O("el 1187 es de la ficha nº 8")),blank="..........")
f.dd("Estado",["En trámite","Autorizada","Denegada"],V("En trámite",lb,"same"),text="Elija un elemento.")
f.kv([[("Fecha de autorización",O("en trámite; 25/03 es de la nº 8")),("Observaciones del promotor",O("sin respuesta todavía"))],[("Fecha de baja",O("aún no ha entrado")),("Valoración final",O("aún no ha entrado"))]])
f.kv([[("Jefe de obra, firma",SIG),("Coordinador, firma",SIG),("Promotor, firma",SIG)],[("Fecha",SIG),("Fecha",SIG),("Fecha",SIG)]])
f.save()
P = "IE Santa Rosa/"
paper(VI, P+"Ficha técnica de obra.docx", """
# Ficha técnica de obra
|Proyecto|Mejoramiento de la I.E. N° 40218 Santa Rosa, Characato, Arequipa
|CUI|2514877
|Código interno|PE-0119
|Entidad|Gobierno Regional de Arequipa - Unidad Ejecutora Qhapaq
|Contrato|N° 073-2024-UEQ
|Contratista|Ibarmar Perú S.A.C.
|Supervisión|Consorcio Supervisor Misti
|Jefe de supervisión|Ing. Edgar Salazar Tito
|Residente|Ing. Carlos Mendívil
|Monto contractual|S/ 21,846,920.55 incluido IGV
|Sistema|precios unitarios
|Fecha de contrato|11/10/2024
|Inicio de plazo|04/11/2024
|Plazo|360 días calendario
|Ubicación|Calle Melgar s/n, Characato, Arequipa
## Alcance
Seis pabellones de aulas de dos pisos, SUM, cocina, coliseo techado, cerco perimétrico y cisterna.
""", head="Ibarmar Perú S.A.C.")
paper(VI, P+"Carta de buena pro.pdf", """
>>Unidad Ejecutora Qhapaq>>Arequipa, 24 de setiembre de 2024
>>Calle Ugarte 211, Arequipa>>Carta N° 388-2024-UEQ/LOG
Señores Ibarmar Perú S.A.C.
Se comunica el consentimiento de la buena pro de la obra Mejoramiento de la I.E. N° 40218 Santa Rosa, por S/ 21,846,920.55 incluido IGV, con plazo de 360 días calendario. La carta fianza de fiel cumplimiento es de S/ 2,184,692.06. El contrato se perfecciona dentro de ocho días hábiles.
Lic. Gladys Chirinos, Jefa de Logística
""")
sam=[("Acero de refuerzo grado 60","03.02","Aceros del Misti S.A."),("Cemento tipo IP","03.01","Cementos Yura Sur"),("Ladrillo King Kong 18 huecos","05.01","Ladrillera El Diamante"),("Aditivo plastificante","03.01","Quimex Perú"),("Tubería PVC desagüe","22.02","Tubos Andinos"),("Planchas de encofrado","03.03","Maderas Tambo"),("Tubería CPVC agua caliente","22.01","Tubos Andinos"),("Cable libre de halógeno","26.01","Conductores Lima"),("Tablero general","26.04","Electrotab"),("Porcelanato 60x60","09.03","Cerámicas Majes"),("Pintura látex","09.08","Pinturas Colca"),("Puertas contraplacadas","08.02","Carpintería Tiabaya")]
paper(VI, P+"Registro de submittals.xlsx", "@SAM\nN°;Material;Partida;Proveedor;Fecha de envío;Revisión;Estado\n"+"\n".join(f"SAM-{11+i:03};{m};{p};{v};2025-0{1+i//3}-{6+6*(i%3):02};0;Aprobado" for i,(m,p,v) in enumerate(sam))+"""
SAM-023;Cobertura metálica termoacústica para coliseo;07.04;Techos Cóndor S.A.C.;2025-06-09;1;En revisión
SAM-024;Canaletas y bajadas pluviales;07.05;Techos Cóndor S.A.C.;2025-06-11;0;En revisión
SAM-025;Luminarias LED coliseo;26.05;Iluminar Sur;;0;Por enviar
""")
paper(VI, P+"Especificación 07.04 cobertura.docx", """
# Partida 07.04 Cobertura metálica termoacústica
## Descripción
Panel sándwich de acero prepintado con núcleo de poliuretano para el coliseo techado, según plano A-31.
## Requisitos
- Espesor total del panel 50 mm; lámina exterior de acero aluzinc AZ150 de 0.50 mm, interior de 0.40 mm
- Densidad del poliuretano no menor de 38 kg/m3
- Reacción al fuego B-s2,d0
- Pintura poliéster 25 micras, color RAL 9002
- Garantía no menor de 10 años
- Fijaciones autoperforantes con arandela EPDM, cada 333 mm
## Medición
Por metro cuadrado. Metrado de expediente 1,468.20 m2.
""", foot="Expediente técnico")
paper(VI, P+"Ficha técnica TC-Panel 50.pdf", """
>>Techos Cóndor S.A.C.>>Ficha técnica TC-Panel 50
>>Parque industrial Río Seco B-14, Arequipa>>Edición marzo 2025
|Propiedad|Valor|Norma
|Espesor de panel|50 mm|-
|Lámina exterior|Aluzinc AZ150, 0.50 mm|ASTM A792
|Lámina interior|Aluzinc AZ150, 0.40 mm|ASTM A792
|Densidad PUR|40 kg/m3|ASTM D1622
|Conductividad|0.022 W/mK|ASTM C518
|Reacción al fuego|B-s2,d0|EN 13501-1
|Peso|11.2 kg/m2|-
|Ancho útil|1,000 mm|-
|Largo máximo|12.5 m|-
|Colores|RAL 9002, RAL 5010|-
Garantía 12 años contra delaminación. Origen: Arequipa, Perú.
""", head="Techos Cóndor S.A.C.", foot="www.techoscondor.example")
paper(VI, P+"Ficha técnica TC-Panel 40.pdf", """
>>Techos Cóndor S.A.C.>>Ficha técnica TC-Panel 40
>>Arequipa>>Edición enero 2024
|Propiedad|Valor
|Espesor de panel|40 mm
|Densidad PUR|36 kg/m3
|Peso|10.1 kg/m2
Garantía 10 años.
""")
paper(VI, P+"Cotización Techos Cóndor.pdf", """
>>Techos Cóndor S.A.C.>>Cotización 2025-0774
>>RUC 20558812046>>4 de junio de 2025
Atención: Arq. Paola Ruiz, Ibarmar Perú
|Ítem|Cantidad|Unidad|P. unitario S/|Parcial S/
|TC-Panel 50 RAL 9002|1,482|m2|96.40|142,864.80
|Fijaciones y cumbrera|1|glb|11,350.00|11,350.00
|Flete a Characato|1|glb|4,200.00|4,200.00
Sin IGV: 158,414.80. Plazo de entrega 21 días calendario desde la orden. Contacto: Milagros Apaza, 054 555 031.
""")
paper(VI, P+"2025-06-06 Observaciones SAM-023.eml", """
From: Edgar Salazar <e.salazar@misti.example>
To: Rosa Huamaní <r.huamani@ibarmar.example>
Cc: Carlos Mendívil <c.mendivil@ibarmar.example>
Date: Fri, 06 Jun 2025 17:02:00 -0500
Subject: SAM-023 revisión 0 - observado

Ing. Huamaní:

La revisión 0 del submittal SAM-023, enviada el 26 de mayo, se devuelve observada con carta 214-2025-CSM: la ficha corresponde al panel de 40 mm con densidad 36 kg/m3, la partida pide 50 mm. Presentar revisión 1 con ficha correcta, ensayo de densidad y muestra de 30 x 30 cm.

Ing. Edgar Salazar Tito
""")
paper(VI, P+"2025-06-09 Envío SAM-023 rev 1.eml", """
From: Rosa Huamaní <r.huamani@ibarmar.example>
To: Edgar Salazar <e.salazar@misti.example>
Cc: Carlos Mendívil <c.mendivil@ibarmar.example>, Paola Ruiz <p.ruiz@ibarmar.example>
Date: Mon, 09 Jun 2025 10:30:00 -0500
Subject: RE: SAM-023 revisión 1

Ing. Salazar:

Adjunto la revisión 1 de SAM-023 con carta 341-2025-IBP. Es el TC-Panel 50; levantamos la observación de espesor y densidad. Se adjunta ficha técnica, ensayo LEM-25-508 y catálogo de fijaciones; la muestra de 30 x 30 la entrega hoy el señor Ccopa en su oficina. La carta de garantía la envía el proveedor después.

Necesitamos su respuesta hasta el 16 de junio: la orden de compra tiene que salir el 18 para montar desde el 14 de julio.

Ing. Rosa Huamaní

> De: Edgar Salazar
> La revisión 0 se devuelve observada.
""")
paper(VI, P+"Ensayo LEM-25-508.pdf", """
>>Laboratorio de Ensayo de Materiales Sillar>>Informe LEM-25-508
>>Arequipa>>5 de junio de 2025
Solicitante: Techos Cóndor S.A.C. Muestra: TC-Panel 50, lote C-2505-3
|Probeta|Densidad kg/m3 ASTM D1622
|1|40.2
|2|39.6
|3|40.5
Promedio 40.1 kg/m3. Adherencia 0.14 MPa.
Ing. Julio Valdivia
""")
paper(VI, P+"Programación.csv", "Partida;Actividad;Inicio;Fin;Ruta crítica\n05.01;Muros pabellón C;12/05/2025;20/06/2025;no\n07.03;Estructura metálica coliseo;19/05/2025;11/07/2025;sí\n07.04;Montaje de cobertura coliseo;14/07/2025;01/08/2025;sí\n07.05;Canaletas;28/07/2025;08/08/2025;no\n09.03;Pisos aulas;16/06/2025;25/07/2025;no\n26.05;Luminarias;04/08/2025;15/08/2025;no\n")
paper(VI, P+"Planos.csv", "Plano,Título,Revisión,Fecha\nA-30,Coliseo planta,1,2024-08-12\nA-31,Coliseo techo,1,2024-08-12\nA-31,Coliseo techo,2,2025-04-21\nE-22,Estructura metálica coliseo,2,2025-04-21\nA-12,Pabellón C,1,2024-08-12\nIS-07,Red pluvial,1,2024-08-12\n")
paper(VI, P+"Acta semanal 30.docx", """
# Reunión semanal 30 - 5 de junio de 2025
Asisten: Ing. Salazar, Ing. Mendívil, Ing. Huamaní, Arq. Ruiz
|N°|Tema|Responsable|Fecha
|30.1|Avance 52.4 % contra 54.0 % programado|-|-
|30.2|Cobertura coliseo: metrado de techo según plano A-31 rev. 2 es 1,482 m2|PR|-
|30.3|Estructura coliseo: pórticos 1 a 5 montados|CM|-
|30.4|SAM-024 canaletas, enviar|RH|11/06
|30.5|Vaciado losa pabellón D el 12 de junio|CM|12/06
""")
for d,t in (("2025-06-05","Despejado 6-21 C. Pórtico 5 del coliseo. 48 obreros."),("2025-06-09","Despejado 5-20 C. Muros pabellón C, 51 obreros. Muestra de panel entregada a supervisión por T. Ccopa.")):
    paper(VI, P+f"Cuaderno de obra {d}.md", f"# Cuaderno de obra {d}\n\nResidente: Ing. Carlos Mendívil\n\n{t}\n")
f = F("pe-solicitud-aprobacion-material-sam-023", VI, "IE Santa Rosa", "es", "Solicitud de aprobación de material SAM-023, revisión 1 (título, nombre de archivo).", font="Arial")
ft="Ficha técnica de obra.docx"; rs="Registro de submittals.xlsx"; es="Especificación 07.04 cobertura.docx"; tp="Ficha técnica TC-Panel 50.pdf"; co="Cotización Techos Cóndor.pdf"; ev="2025-06-09 Envío SAM-023 rev 1.eml"; le="Ensayo LEM-25-508.pdf"; ob="2025-06-06 Observaciones SAM-023.eml"
f.title("SOLICITUD DE APROBACIÓN DE MATERIAL  SAM-023  Revisión 1")
f.kv([[("Obra",V("Mejoramiento de la I.E. N° 40218 Santa Rosa, Characato, Arequipa",ft,"near","Mejoramiento de la I.E. N° 40218 Santa Rosa"))],[("Entidad contratante",V("Gobierno Regional de Arequipa - Unidad Ejecutora Qhapaq",ft,"near","Unidad Ejecutora Qhapaq"))],[("Supervisión",V("Consorcio Supervisor Misti",ft,"same"))],[("Atención",V("Ing. Edgar Salazar Tito",ft,"far","Edgar Salazar Tito","Ing. Edgar Salazar","Edgar Salazar"))]])
f.kv([[("CUI",V("2514877",ft,"same")),("Contrato N°",V("073-2024-UEQ",ft,"same"))],[("RUC del contratista",V("20601148837","/Datos de empresa.docx","same")),("Residente",V("Carlos Mendívil",ft,"same","Ing. Carlos Mendívil"))],[("Fecha de envío",V("2025-06-09",rs,"same")),("Carta del contratista N°",V("341-2025-IBP",ev,"near"))]])
f.h("1. Material propuesto")
f.line(("Material",V("Cobertura metálica termoacústica para coliseo",rs,"same","Cobertura metálica termoacústica")),("Partida",V("07.04",rs,"same")),colon=" :")
f.line(("Modelo",V("TC-Panel 50",tp,"near")),("Proveedor",V("Techos Cóndor S.A.C.",rs,"same","Techos Cóndor")),("Procedencia",V("Arequipa, Perú",tp,"near","Arequipa","Perú")),colon=" :")
f.line(("RUC del proveedor",V("20558812046",co,"near")),("Contacto",V("Milagros Apaza",co,"same")),("Teléfono",V("054 555 031",co,"near")),colon=" :")
f.line(("Plano de referencia",V("A-31",es,"near")),("Revisión del plano",V("2","Planos.csv","same")),("Metrado (m2)",V("1482","Acta semanal 30.docx","near")),colon=" :")
f.line(("Cotización",V("2025-0774",co,"same")),("Orden de compra N°",O("la orden de compra aún no sale")),colon=" :")
f.h("2. Cumplimiento de especificación")
f.sched(["Característica","Especificado","Ofrecido","Cumple (supervisión)"],[["Espesor",V("50 mm",es,"same","50"),V("50 mm",tp,"same","50"),SIG],["Lámina exterior",V("0.50 mm",es,"near","acero aluzinc AZ150 de 0.50 mm","aluzinc AZ150 de 0.50 mm","AZ150"),V("Aluzinc AZ150, 0.50 mm",tp,"same","0.50 mm"),SIG],["Densidad (kg/m3)",V("38",es,"same"),V("40",tp,"same","40.1"),SIG],["Reacción al fuego",V("B-s2,d0",es,"same"),V("B-s2,d0",tp,"same"),SIG],["Color",V("RAL 9002",es,"same"),V("RAL 9002",co,"near"),SIG],["Garantía (años)",V("10",es,"same"),V("12",tp,"same"),SIG],["Aislamiento acústico (dB)",O("no se especifica"),O("la ficha no lo da"),SIG]],kind="cell")
f.ph("Ensayo de densidad: informe {%s}, promedio {%s} kg/m3, lote {%s}. Peso del panel: {%s} kg/m2.".replace("{%s}","%s"),("[informe]",V("LEM-25-508",le,"same")),("[valor]",V("40.1",le,"same")),("[lote]",V("C-2505-3",le,"same")),("[peso]",V("11.2",tp,"same")))
f.h("3. Observaciones anteriores y plazos")
f.narr("Observación de la revisión 0 y su levantamiento",V("40 mm",ob,"near","espesor","densidad",contains=True))
f.cc(("Carta de observación",V("214-2025-CSM",ob,"near")),("Respuesta requerida hasta",V("2025-06-16",ev,"near",ev="16 de junio")),("Plazo de entrega (días)",V("21",co,"same")),text="Escriba aquí.")
f.cc(("Inicio de montaje",V("2025-07-14","Programación.csv","near")),("Fecha de ingreso a almacén",O("no consta")),text="Escriba aquí.")
f.checks("Se adjunta:",[("Ficha técnica",V("☒",ev,"same",ev="ficha técnica")),("Ensayo",V("☒",ev,"same",ev="ensayo LEM-25-508")),("Carta de garantía",O("la envía el proveedor después")),("Certificado de origen",O("no se adjunta"))])
f.dd("¿Ruta crítica?",["Sí","No"],V("Sí","Programación.csv","same",ev="07.04;Montaje de cobertura coliseo;14/07/2025;01/08/2025;sí"),text="Elija.")
f.h("4. Respuesta de la supervisión")
f.checks("Dictamen:",[("Aprobado",O("en revisión")),("Aprobado con comentarios",O("en revisión")),("Observado",O("observada fue la revisión 0"))])
f.narr("Comentarios de la supervisión",O("en revisión; los del 6 de junio son de la revisión 0"))
f.kv([[("Fecha de respuesta",O("sin respuesta")),("Carta de la supervisión",O("214 es de la revisión 0"))],[("Elaborado, firma",SIG),("Revisado, firma",SIG)],[("Fecha",SIG),("Fecha",SIG)]])
f.footer("Código de obra %s",("______",V("PE-0119",ft,"near")))
f.save()
