from lib import *
V="andamar-constructora"
D(V,"Datos de la empresa.docx","""# Andamar Constructora - datos generales
México: Andamar Constructora de Sonora, S.A. de C.V., RFC ACS110822QX4, Blvd. Kino 412, Col. Pitic, 83150 Hermosillo, Sonora. Registro patronal IMSS E52 41877 10 3. REPSE 118844/2024. Representante legal: Ing. Rodrigo Félix Murrieta.
Colombia: Andamar Colombia S.A.S., NIT 901.338.417-2, Carrera 43A n.º 7-50, Medellín. Representante legal: Catalina Restrepo Uribe. RUP vigente al 2026. ARL: Suramérica Laboral, afiliación 77120.""")
D(V,"Directorio.csv","""| Nombre | Empresa | Cargo | Teléfono |
| Iván Bojórquez | Andamar Constructora de Sonora | Superintendente, Parque Solar El Mezquital | 662 555 0114 |
| Daniela Encinas | Andamar Constructora de Sonora | Residente de calidad | 662 555 0118 |
| Julián Osorio | Andamar Colombia S.A.S. | Director de obra, Calle 58 | 604 555 0171 |
| Luisa Cardona | Andamar Colombia S.A.S. | Residente SST | 604 555 0175 |""")
P="MX-31 Parque Solar El Mezquital"
D(V,P+"/01 Contrato de obra civil.pdf","""# CONTRATO DE OBRA A PRECIOS UNITARIOS Y TIEMPO DETERMINADO
Contrato número EMZ-CIV-2025-07 que celebran por una parte Energía Mezquital, S.A.P.I. de C.V. ("la Contratante"), representada por la Lic. Paola Arvizu, y por la otra Andamar Constructora de Sonora, S.A. de C.V. ("la Contratista").
Objeto: obra civil del Parque Solar El Mezquital, 120 MWp, municipio de Caborca, Sonora.
Primera. Monto: $148,760,000.00 (ciento cuarenta y ocho millones setecientos sesenta mil pesos 00/100 M.N.) más IVA.
Segunda. Plazo: 240 días naturales, del 2 de febrero de 2026 al 29 de septiembre de 2026.
Tercera. Anticipo: 20% del monto, amortizable en cada estimación.
Cuarta. Estimaciones mensuales, con corte el último día del mes; pago a 30 días. Fondo de garantía 5%.
Quinta. Fianza de cumplimiento 10%, Afianzadora del Desierto, póliza 2245-8871-0. Fianza de anticipo: póliza 2245-8872-0.
Sexta. Penas convencionales: 0.3% del monto pendiente por cada semana de atraso.
---
Séptima. Supervisión: Ingeniería Pápago, S.C. Octava. Vicios ocultos: 12 meses a partir de la entrega-recepción. Novena. Jurisdicción: tribunales de Hermosillo. Firmado el 15 de enero de 2026.""","serif",hdr="EMZ-CIV-2025-07",ftr="Energía Mezquital - confidencial")
D(V,P+"/02 Especificación técnica rev 2.docx","""# Especificación ET-CIV-010 revisión 2, 9 de marzo de 2026
El predio tiene 268 hectáreas. Se hincan 21,640 pilotes de acero W6x9 a profundidad de 1.80 m; tolerancia de desplome 1 grado; prueba de extracción 12 kN.
Caminos internos: 18.4 km, ancho 4.5 m, base de 20 cm compactada al 95% de la prueba Proctor modificada. Cerca perimetral: 7.9 km de malla ciclónica de 2.4 m. Zanjas de media tensión: 31.2 km, profundidad 1.10 m.
Cimentación de 24 centros de transformación con concreto f'c = 250 kg/cm2, revenimiento 12 cm, cemento CPC 30R RS.""")
D(V,P+"/03 Minuta 15.pdf","""# Minuta de junta de avance No. 15, 11 de junio de 2026
Asistentes: A. Valdez (Energía Mezquital, gerente de construcción), F. Tapia (Ingeniería Pápago, supervisor), I. Bojórquez, D. Encinas (Andamar).
1. Avance físico 52.4% contra programado 57.0%. Atraso de 9 días por roca en el bloque 6; el rendimiento de hincado bajó.
2. Pilotes hincados: 12,870. Rechazados: 146, por desplome.
3. Personal en obra: 214 trabajadores; 3 turnos de riego por polvo.
4. Accidentes: ninguno con incapacidad. Golpe de calor el 3 de junio, atendido en sitio. Temperatura máxima 46 °C.
5. SEMARNAT: resolutivo SGPA/DGIRA/DG/02217. Rescate de 318 sahuaros terminado el 20 de mayo.
6. Convenio modificatorio por plazo: solicitado 12 días el 5 de junio, en revisión.
7. Próxima junta: 25 de junio, 9:00 h.""","norules",hdr="Ingeniería Pápago, S.C.")
D(V,P+"/04 Estimación 4.xlsx","""# Estimación No. 4 - periodo 1 al 31 de mayo de 2026
| Clave | Concepto | Unidad | Cantidad contrato | Esta estimación | Acumulado | P.U. |
| CIV-03 | Hincado de pilote W6x9 | pza | 21640 | 4120 | 11905 | 1180 |
| CIV-07 | Camino interno 4.5 m | km | 18.4 | 2.6 | 12.1 | 612000 |
| CIV-11 | Cerca perimetral | km | 7.9 | 1.5 | 7.9 | 498000 |
| | Importe de la estimación | | | | | 7200000 |
| | Amortización de anticipo | | | | | 1440000 |""")
D(V,P+"/05 Correo voladura.eml","""From: Arturo Valdez <a.valdez@mezquital.example>
To: Iván Bojórquez <ivan@andamar.example>
Date: Fri, 12 Jun 2026 10:30:00 -0700
Subject: RE: Roca en bloque 6

Iván, autorizado el prebarrenado de 1,350 puntos con diámetro de 200 mm en el bloque 6, a $640 por punto. Orden de cambio OC-05. Arranquen el 16 de junio. Nada de explosivos.
> El 10 de junio Iván Bojórquez escribió: solicitamos prebarrenar 1,600 puntos a $710 o usar voladura.""")
D(V,P+"/06 Pruebas de extracción.pdf","""# Informe GD-2026-118 - Geotecnia del Desierto, acreditación EMA C-0882
Prueba de extracción de pilotes, bloque 4, 28 de mayo de 2026.
| Pilote | Carga aplicada kN | Desplazamiento mm | Resultado |
| B4-0112 | 12.0 | 3.1 | Aceptado |
| B4-0388 | 12.0 | 4.4 | Aceptado |
| B4-0571 | 9.5 | 25.0 | Rechazado |
Signatario: Ing. Marisol Duarte.""","norules")
S={k:P+"/"+n for k,n in {"1":"01 Contrato de obra civil.pdf","2":"02 Especificación técnica rev 2.docx","3":"03 Minuta 15.pdf","4":"04 Estimación 4.xlsx","5":"05 Correo voladura.eml","6":"06 Pruebas de extracción.pdf"}.items()}
S["t"]="Datos de la empresa.docx";S["a"]="Directorio.csv"
FORM("caratula-seguimiento-mezquital",V,P,"es","""
HDR CARÁTULA DE SEGUIMIENTO – OBRA CIVIL → Contrato: <<MF:Contrato¦=EMZ-CIV-2025-07¦1s>>
H1 Carátula mensual de obra
T 4.5,4,4.5,4
R Contratante | <<¦=Energía Mezquital, S.A.P.I. de C.V.~Energía Mezquital¦1s>> | Representante de la contratante | <<¦=Paola Arvizu~Lic. Paola Arvizu¦1s>>
R Contratista | <<¦=Andamar Constructora de Sonora, S.A. de C.V.~Andamar Constructora de Sonora¦1s>> | RFC de la contratista | <<¦=ACS110822QX4¦ts>>
R Registro patronal | <<¦=E52 41877 10 3¦ts>> | REPSE | <<¦=118844/2024¦ts>>
R Supervisión | <<¦=Ingeniería Pápago, S.C.~Ingeniería Pápago¦1s>> | DRO | <<¦!no hay director responsable de obra en los papeles>>
R Capacidad instalada | <<¦=120 MWp~120¦1f>> | Ubicación | <<¦?Caborca¦1f>>
R Superintendente | <<¦=Iván Bojórquez¦as>> | Celular | <<¦=662 555 0114¦an>>
R SIROC | <<¦!registro de obra no indicado>> | Licencia de construcción | <<¦!licencia no indicada>>
H2 1. Importes y garantías
P Importe contratado sin IVA: <<______________¦=$148,760,000.00~148,760,000.00~148,760,000¦1n>>
P Anticipo: <<______¦=20%~20 %¦1s>>   Fecha de pago del anticipo: <<______________¦!no consta el pago>>
P Afianzadora: <<______________¦=Afianzadora del Desierto¦1s>>   Fianza de cumplimiento núm.: <<______________¦=2245-8871-0¦1n>>   Fianza de vicios ocultos núm.: <<______________¦!todavía no se emite>>
P Retención por fondo de garantía: <<______¦=5%~5 %¦1s>>   Sanción por retraso semanal: <<______¦=0.3%~0.3 %¦1f>>   Sanción aplicada: <<______¦!ninguna aplicada en los papeles>>
H2 2. Plazos
TP 5,3.5,5,3.5
R Inicio | <<FF¦=2 de febrero de 2026~02/02/2026¦1n>> | Término contractual | <<FF¦=29 de septiembre de 2026~29/09/2026¦1n>>
R Duración (días naturales) | <<FF¦=240¦1n>> | Prórroga concedida | <<FF¦!12 días solicitados, en revisión>>
R Término real | <<FF¦!obra en curso>> | Acta de entrega-recepción | <<FF¦!obra en curso>>
H2 3. Alcance físico
P Superficie: <<{{superficie}}¦=268 hectáreas~268 ha~268¦2f>>; perfil de pilote: <<{{perfil}}¦=W6x9¦2f>>; empotramiento: <<{{empotramiento}}¦=1.80 m~1.80~1.8 m¦2f>>; total de pilotes: <<{{pilotes}}¦=21,640~21640¦2s>>; grado de compactación: <<{{compactacion}}¦=95%~95 %¦2n>>; resistencia del concreto: <<{{fc}}¦=250 kg/cm2~250~250 kg/cm²¦2f>>; vida de diseño: <<{{vida}}¦!no indicada>>; galvanizado: <<{{galvanizado}}¦!no indicado>>
H2 4. Avance
P Físico: <<CC:indique %¦=52.4%~52.4~52.4 %¦3s>> Programado: <<CC:indique %¦=57.0%~57%~57.0~57.0 %¦3s>> Financiero: <<CC:indique %¦!no se indica>> Días de desfase: <<CC:días¦=9~9 días¦3f>> Plantilla: <<CC:núm.¦=214~214 trabajadores¦3f>>
P Causa del desfase:
P <<N:______________________________________________¦?roca¦3f>>
TS 2,4.5,1.8,2.5,2.5,2.5,2.5
H Clave | Concepto | Unidad | Contratado | En el periodo | Acumulado | Próximo periodo
R CIV-03 | <<¦?Hincado de pilote¦4s>> | pza | <<¦=21640~21,640¦4n>> | <<¦=4120~4,120¦4f>> | <<¦=11905~11,905¦4s>> | <<¦!no hay estimación siguiente>>
R CIV-07 | <<¦?Camino interno¦4s>> | km | <<¦=18.4¦4n>> | <<¦=2.6¦4f>> | <<¦=12.1¦4s>> | <<¦!no hay estimación siguiente>>
R CIV-15 | <<¦!clave sin renglón>> | <<¦!sin renglón>> | <<¦!sin renglón>> | <<¦!sin renglón>> | <<¦!sin renglón>> | <<¦!sin renglón>>
H2 5. Cambios y pruebas
P Orden de cambio: [<<[núm.]¦=OC-05¦5s>>]; puntos autorizados: [<<[núm.]¦=1,350~1350¦5n>>]; precio por punto: [<<[$]¦=$640~640¦5n>>]; puntos ejecutados: [<<[núm.]¦!trabajo por iniciar>>]
P Laboratorio: [<<[nombre]¦=Geotecnia del Desierto¦6f>>]; informe: [<<[núm.]¦=GD-2026-118¦6s>>]; pilote no aceptado: [<<[clave]¦=B4-0571¦6f>>]; resultado del bloque 6: [<<[resultado]¦!pruebas solo del bloque 4>>]
P <<CB¦=☒¦3n>> Rescate de flora terminado   <<CB¦!explosivos no autorizados>> Explosivos autorizados
H2 6. Firmas
T 5.5,5.5,5.5
R Elaboró: <<¦!firma>> | Revisó supervisión: <<¦!firma>> | Autorizó: <<¦!firma>>
FTR Carátula núm. <<____¦!número de carátula desconocido>>
""",S,"Mexico, solar plant civil works.")
Q="CO-09 Calle 58"
D(V,Q+"/Contrato de obra 0457.pdf","""# CONTRATO DE OBRA PÚBLICA No. 0457 DE 2025
Entidad: Secretaría de Infraestructura del Municipio de Bellavista, NIT 890.907.221-5. Ordenador del gasto: Hernán Jaramillo Toro.
Contratista: Andamar Colombia S.A.S., NIT 901.338.417-2.
Objeto: rehabilitación de la Calle 58 entre carreras 50 y 65, redes, andenes y ciclorruta.
Valor: $9.846.300.000 incluido AIU (administración 22%, imprevistos 3%, utilidad 5%). CDP 1177 del 4 de agosto de 2025; RP 2290 del 12 de diciembre de 2025. Proceso SECOP II LP-018-2025.
Plazo: diez (10) meses desde el acta de inicio, suscrita el 19 de enero de 2026; vence el 18 de noviembre de 2026. Anticipo: 15% mediante fiducia. Forma de pago: actas parciales mensuales; 10% contra acta de liquidación.
---
Interventoría: Consorcio Interviales 58, contrato 0461 de 2025. Director de interventoría: ing. Mauricio Salazar.
Garantía única: Seguros Cordillera, póliza 65-44-101233: cumplimiento 20%, estabilidad de la obra 5 años, salarios 5%. Multas: 0,1% diario.""","serif",hdr="Municipio de Bellavista",ftr="Contrato 0457 de 2025")
D(V,Q+"/Diseño de pavimento v3.docx","""# Diseño de pavimento, versión 3, 3 de febrero de 2026
Longitud 1.240 m, calzada de 7,00 m, dos carriles. Estructura: MDC-19 de 10 cm, base granular BG-38 de 20 cm, subbase SBG-50 de 25 cm sobre subrasante de CBR 4,2%. Tránsito de diseño 6,8 millones de ejes equivalentes de 8,2 t, periodo 10 años. Andén de 2,50 m en adoquín; ciclorruta de 2,20 m. Alcantarillado: tubería PVC de 600 mm, 870 m.""")
D(V,Q+"/Diseño de pavimento v2.pdf","""# Diseño de pavimento, versión 2, noviembre de 2025 (sin vigencia)
MDC-19 de 8 cm, base granular de 15 cm, subbase de 30 cm. CBR 5,1%. Ciclorruta de 1,80 m.""")
D(V,Q+"/Acta comité 18.pdf","""# Acta de comité de obra No. 18 - 16 de junio de 2026
Asisten: M. Salazar (interventoría), J. Osorio, L. Cardona (Andamar), P. Giraldo (supervisora del municipio).
1. Avance ejecutado 44,8%, programado 51,2%. Atraso por traslado de red de gas a cargo de Gasvalle en la K0+620.
2. Suspensión No. 1: del 4 al 10 de mayo de 2026 (7 días). Nueva fecha de terminación: 25 de noviembre de 2026.
3. Densidad de subbase K0+300 a K0+480: 96,3% frente a 95% exigido.
4. PMT fase 3 aprobado por la Secretaría de Movilidad, resolución 2026-1184, del 1 de junio al 31 de julio.
5. Personal: 88, de ellos 35 mujeres. Dos accidentes leves en mayo, 6 días de incapacidad.
6. Se talaron 14 árboles y se compensan 70, permiso ambiental AMV-0933.
7. Adición solicitada por $612.000.000: sin decisión.""","norules",hdr="Consorcio Interviales 58")
D(V,Q+"/Acta parcial 5.xlsx","""# Acta parcial No. 5 - mayo de 2026
| Ítem | Descripción | Unidad | Cantidad contractual | Cantidad acumulada | Valor unitario |
| 3.2 | Subbase granular SBG-50 | m3 | 2170 | 1140 | 148500 |
| 3.3 | Base granular BG-38 | m3 | 1736 | 702 | 176200 |
| 3.5 | Mezcla asfáltica MDC-19 | m3 | 868 | 0 | 689000 |
| | Valor acta | | | | 721450000 |
| | Amortización anticipo | | | | 108217500 |""")
D(V,Q+"/Correo gas.eml","""From: Mauricio Salazar <m.salazar@interviales.example>
To: Julián Osorio <j.osorio@andamar.example>
Date: Wed, 17 Jun 2026 15:00:00 -0500
Subject: RE: Red de gas K0+620

Ingeniero: Gasvalle confirma el traslado para el 24 de junio, corte de 8:00 a 16:00, 212 usuarios. Radicado GV-55017.
> El 16 de junio Julián Osorio escribió: necesitamos el traslado el 19 de junio.""")
D(V,Q+"/Personal.md","""# Personal Calle 58
- Director de obra: Julián Osorio, matrícula 05202-118844 ANT
- Residente SST: Luisa Cardona, licencia SO-4471
- Residente ambiental: Wilmar Zapata
- Profesional social: Yesenia Mosquera
- Topógrafo: Edison Ríos""")
S={k:Q+"/"+n for k,n in {"1":"Contrato de obra 0457.pdf","2":"Diseño de pavimento v3.docx","3":"Acta comité 18.pdf","4":"Acta parcial 5.xlsx","5":"Correo gas.eml","6":"Personal.md"}.items()}
S["t"]="Datos de la empresa.docx"
FORM("informe-interventoria-calle58",V,Q,"es","""
FTR Código F-OP-027 – Radicado No. <<________¦!radicado del informe desconocido>>
H1 INFORME MENSUAL DE CONTRATO DE OBRA
P El presente informe corresponde al contrato No. <<{{no_contrato}}¦=0457¦1s>> de 2025, celebrado por <<{{entidad}}¦?Secretaría de Infraestructura~Municipio de Bellavista¦1s>> con <<{{contratista}}¦=Andamar Colombia S.A.S.~Andamar Colombia¦1s>>, identificado con NIT <<{{nit_contratista}}¦=901.338.417-2¦1s>>, cuyo representante legal es <<{{rep_legal}}¦=Catalina Restrepo Uribe¦ts>>, identificado con cédula <<{{cedula}}¦!cédula no indicada>>.
COL 2
H2 Capítulo 1. Generalidades
L Proceso SECOP II: <<..............¦=LP-018-2025¦1s>>
L CDP: <<..............¦=1177¦1s>>
L Registro presupuestal: <<..............¦=2290~RP 2290¦1f>>
L Valor inicial: <<..............¦=$9.846.300.000~9.846.300.000¦1n>>
L Valor adicionado: <<..............¦!adición sin decisión>>
L Utilidad: <<..............¦=5%~5 %¦1s>>
L Interventor: <<..............¦=Consorcio Interviales 58¦1n>>
L Contrato de interventoría: <<..............¦=0461 de 2025~0461¦1n>>
L Supervisor del municipio: <<..............¦=P. Giraldo~Giraldo¦3n>>
L Aseguradora: <<..............¦=Seguros Cordillera¦1n>>
L Póliza No.: <<..............¦=65-44-101233¦1s>>
L Póliza de responsabilidad civil No.: <<..............¦!solo consta la garantía única>>
L Entidad fiduciaria: <<..............¦!fiduciaria no nombrada>>
H2 Capítulo 2. Plazo
P Acta de inicio: <<FF¦=19 de enero de 2026~19/01/2026¦1s>>
P Vencimiento inicial: <<FF¦=18 de noviembre de 2026~18/11/2026¦1n>>
P Vencimiento actual: <<FF¦=25 de noviembre de 2026~25/11/2026¦3f>>
P Días suspendidos: <<FF¦=7~7 días¦3n>>
P Prórrogas: <<FF¦!ninguna prórroga consta>>
P Acta de liquidación: <<FF¦!obra en curso>>
COL 1
H2 Capítulo 3. Características de la vía
T 5,3.5,5,3.5
R Longitud | <<¦=1.240 m~1.240~1240 m¦2s>> | Ancho de rodadura | <<¦=7,00 m~7,00~7 m¦2f>>
R Espesor de carpeta asfáltica | <<¦=10 cm~10¦2f>> | Espesor de base | <<¦=20 cm~20¦2n>>
R CBR | <<¦=4,2%~4,2 %~4,2¦2s>> | Vida útil de diseño | <<¦=10 años~10¦2f>>
R Ancho carril de bicicletas | <<¦=2,20 m~2,20~2,2 m¦2f>> | Velocidad de diseño | <<¦!no indicada>>
R Colector (diámetro) | <<¦=600 mm~600¦2f>> | IRI final | <<¦!carpeta sin ejecutar>>
H2 Capítulo 4. Ejecución
P Ejecutado: <<MF:Ejecutado¦=44,8%~44,8~44,8 %¦3s>>; programado: <<MF:Programado¦=51,2%~51,2~51,2 %¦3s>>; facturado acumulado: <<MF:FacturadoAcum¦!solo consta el acta de mayo>>
TS 1.8,5,1.8,3,3,3
H Ítem | Descripción | Und. | Cant. contrato | Cant. acumulada | Cant. junio
R 3.2 | <<¦?Subbase granular¦4s>> | <<¦=m3~m³¦4n>> | <<¦=2170~2.170¦4n>> | <<¦=1140~1.140¦4s>> | <<¦!acta de junio no existe>>
R 3.3 | <<¦?Base granular¦4s>> | <<¦=m3~m³¦4n>> | <<¦=1736~1.736¦4n>> | <<¦=702¦4s>> | <<¦!acta de junio no existe>>
R 7.1 | <<¦!ítem sin renglón>> | <<¦!sin renglón>> | <<¦!sin renglón>> | <<¦!sin renglón>> | <<¦!sin renglón>>
P Explique la razón del rezago:
P <<N:[Texto]¦?gas¦3f>>
P Traslado de la red: fecha confirmada <<CC:fecha¦=24 de junio~24 de junio de 2026~24/06/2026¦5n>>, radicado <<CC:número¦=GV-55017¦5s>>, afectados <<CC:número¦=212~212 usuarios¦5f>>, hora real de reconexión <<CC:hora¦!todavía no ocurre>>
H2 Capítulo 5. Gestión SST, ambiental y social
P Residente SST: [<<[nombre]¦=Luisa Cardona~L. Cardona¦6s>>]; licencia: [<<[número]¦=SO-4471¦6s>>]; días perdidos: [<<[días]¦=6~6 días¦3f>>]; vinculación femenina: [<<[número]¦=35¦3f>>]; PQRS abiertas: [<<[número]¦!no constan>>]
P Manejo de tránsito, acto administrativo: <<________¦=2026-1184~resolución 2026-1184¦3f>>; árboles sembrados a la fecha: <<________¦!solo consta la compensación acordada>>; gestora social: <<________¦=Yesenia Mosquera¦6n>>
H2 Capítulo 6. Firmas
TP 5,5,5
R Director de obra <<¦!firma>> | Director de interventoría <<¦!firma>> | Fecha <<¦!fecha de firma>>
""",S,"Colombia, urban road.")
