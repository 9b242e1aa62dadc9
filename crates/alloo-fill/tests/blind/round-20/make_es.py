from lib import P, Form
V = "arrieta"
P(V, "", "Datos de empresas del grupo.docx", "co", """# Grupo Arrieta - datos de las sociedades
Actualizado el 12 de enero de 2026
| Sociedad | Domicilio | NIF / RUT | Teléfono |
| Arrieta Obras Civiles, S.A. | Calle Sendeja 22, 48007 Bilbao | A-95338104 | +34 944 555 210 |
| Arrieta Chile SpA | Av. Los Leones 1180, of. 604, Providencia, Santiago | 76.418.330-5 | +56 2 2555 4410 |
Inscripción REA (España): 16-48-0007712. Apoderado: Íñigo Arrieta Uriarte.
Certificado ISO 9001 n.º ES-23-4410, válido hasta el 30 de noviembre de 2026.""")
P(V, "", "Plantilla de obra.xlsx", "staff", """## Personal
| Nombre | Cargo | Obra | Teléfono |
| Camila Fuenzalida | Administradora de contrato | PTAS Quillay | +56 9 5550 1101 |
| Rodrigo Sepúlveda | Jefe de oficina técnica | PTAS Quillay | +56 9 5550 1104 |
| Matías Oyarzún | Jefe de terreno | PTAS Quillay | +56 9 5550 1107 |
| Daniela Rivas | Encargada de calidad | PTAS Quillay | +56 9 5550 1109 |
| Ainhoa Lekue | Jefa de obra | Túnel de Artaso | +34 600 555 121 |
| Javier Robledo | Jefe de producción | Túnel de Artaso | +34 600 555 124 |
| Marta Cuesta | Técnica de prevención | Túnel de Artaso | +34 600 555 127 |
| Pablo Ibarra | Administrativo de obra | Túnel de Artaso | +34 600 555 129 |""")
Q = "PTAS Quillay"
P(V, Q, "Carta de adjudicación.docx", "award", """# Carta de adjudicación
Aguas del Maule Norte S.A., Calle Uno Sur 840, Talca
Talca, 3 de marzo de 2025
Señores Arrieta Chile SpA
Ref.: Licitación AMN-2024-27, Ampliación Planta de Tratamiento de Aguas Servidas Quillay
Comunicamos a ustedes la adjudicación del contrato a suma alzada por UF 418.250,00 más IVA, plazo 540 días corridos desde el acta de entrega de terreno del 24 de marzo de 2025. Contrato N° AMN-C-2025-009.
La inspección técnica (ITO) estará a cargo de Ingeniería Cordillera Ltda., jefe de ITO don Hernán Valdebenito.
Las consultas (RDI) se responderán en 7 días hábiles, según el artículo 31 de las Bases Administrativas.
Patricio Undurraga, Gerente de Proyectos""")
P(V, Q, "Ficha de contrato.pdf", "ficha", """^ Arrieta Chile SpA - ficha de contrato
v Centro de costo CL-412
# Ficha de contrato
|| Centro de costo CL-412 || Actualizada 05-01-2026 ||
| Contrato | N° AMN-C-2025-009 |
| Obra | Ampliación Planta de Tratamiento de Aguas Servidas Quillay |
| Mandante | Aguas del Maule Norte S.A. |
| ITO | Ingeniería Cordillera Ltda., Hernán Valdebenito |
| Proyectista estructural | Tirado y Meza Ingenieros |
| Proyectista de procesos | Hidroproc Consultores |
| Administradora de contrato | Camila Fuenzalida |
| Término contractual | 15-09-2026 |
| Comuna | San Javier |""")
rd = [("RDI-019","Cota de vertedero desarenador","Hidroproc Consultores","02-12-2025","11-12-2025","cerrada"),("RDI-020","Traslapo muro M3","Tirado y Meza Ingenieros","04-12-2025","12-12-2025","cerrada"),("RDI-021","Tipo de junta waterstop","Tirado y Meza Ingenieros","10-12-2025","19-12-2025","cerrada"),("RDI-022","Color baranda","Mandante","15-12-2025","22-12-2025","cerrada"),("RDI-023","Diámetro línea de purga","Hidroproc Consultores","22-12-2025","05-01-2026","cerrada"),("RDI-024","Anclaje puente raspador","Tirado y Meza Ingenieros","29-12-2025","08-01-2026","cerrada"),("RDI-025","Pasamuro DN300 cámara C4","Tirado y Meza Ingenieros","07-01-2026","16-01-2026","cerrada"),("RDI-026","Tensión tablero sopladores","Hidroproc Consultores","12-01-2026","","abierta"),("RDI-027","Interferencia pasamuro DN500 con armadura losa espesador","Tirado y Meza Ingenieros","20-01-2026","","abierta"),("RDI-028","Pendiente canaleta","Hidroproc Consultores","","","borrador")]
P(V, Q, "Registro de RDI.xlsx", "reg", "## RDI\nRegistro de requerimientos de información, R. Sepúlveda\n| N° | Materia | Dirigida a | Fecha emisión | Fecha respuesta | Estado |\n" + "\n".join(f"| RDI-0{i:02} | {['Replanteo eje','Sello de excavación','Hormigón de limpieza','Tapa de cámara'][i%4]} {i} | Tirado y Meza Ingenieros | {i+3:02}-10-2025 | {i+11:02}-10-2025 | cerrada |" for i in range(4, 19)) + "\n" + "\n".join("| " + " | ".join(r) + " |" for r in rd))
P(V, Q, "Correo terreno espesador.eml", "mail", """From: Matías Oyarzún <m.oyarzun@arrieta.example>
To: Rodrigo Sepúlveda <r.sepulveda@arrieta.example>
Cc: Daniela Rivas <d.rivas@arrieta.example>
Date: Mon, 19 Jan 2026 17:48:00 -0300
Subject: RE: espesador E-2, pasamuro

Rodrigo,
lo vimos hoy al presentar la pieza: el pasamuro DN500 cae entre ejes 3 y 4, cota 142,35, justo donde el plano de estructura tiene doble malla fi 22 a 15 cm. No cabe el flange de 670 mm. En el plano de cañerías la cota es 142,35 y en el de estructuras la pasada sale a 142,85.
Propongo bajar la armadura a dos paquetes y poner refuerzo perimetral 4 fi 22 por lado, como hicimos en el E-1. Si no contestan antes del 30 de enero se me para el hormigonado de la losa, que está para el 3 de febrero, y tengo 11 enfierradores de brazos cruzados.
Matías

> El 16 ene 2026, Rodrigo Sepúlveda escribió:
> Matías, revisa los pasamuros del E-2 antes de cerrar moldaje. El DN300 de la
> cámara C4 (RDI-025) ya quedó resuelto con 5 días de atraso.""")
P(V, Q, "Lista de planos.xlsx", "pl", "## Planos\n| Plano | Título | Rev | Fecha |\n" + "\n".join(f"| {n} | {t} | {r} | {d} |" for n, t, r, d in [("QY-ES-301","Espesador E-1 losa","2","14-10-2025"),("QY-ES-302","Espesador E-1 muros","2","14-10-2025"),("QY-ES-311","Espesador E-2 losa, armadura","3","18-12-2025"),("QY-ES-312","Espesador E-2 muros","2","18-12-2025"),("QY-ME-140","Cañerías espesador E-1","B","02-10-2025"),("QY-ME-141","Cañerías espesador E-2","C","09-01-2026"),("QY-ME-150","Cámara C4","B","20-11-2025"),("QY-AR-020","Sala de tableros","1","05-11-2025"),("QY-EL-210","Sopladores fuerza","A","11-11-2025"),("QY-ES-320","Desarenador","1","25-09-2025"),("QY-ES-330","Sedimentador S-3","0","03-09-2025")]))
P(V, Q, "Programa oficial rev 5.xlsx", "prog", "## Rev 5\n| ID | Actividad | Inicio | Término | Holgura días |\n| 2110 | Enfierradura losa E-2 | 12-01-2026 | 30-01-2026 | 0 |\n| 2120 | Hormigonado losa E-2 | 03-02-2026 | 03-02-2026 | 0 |\n| 2130 | Muros E-2 | 10-02-2026 | 20-03-2026 | 0 |\n| 2200 | Cámara C4 | 05-01-2026 | 06-02-2026 | 12 |\n" + "\n".join(f"| {2300+i*10} | Montaje equipo {i} | {i+1:02}-05-2026 | {i+12:02}-05-2026 | {i+5} |" for i in range(1, 11)))
P(V, Q, "Minuta reunión semanal 41.docx", "min", """# Minuta reunión semanal N° 41
Miércoles 21 de enero de 2026, oficina ITO
| Asistentes | H. Valdebenito, C. Fuenzalida, R. Sepúlveda, M. Oyarzún |
41.1 RDI-027 recibida por libro de obra digital, folio 388. El contratista pide respuesta antes del 30 de enero.
41.2 La ITO estima que un cambio de pasada no altera el proceso; consulta a Tirado y Meza.
41.3 Avance físico 46,2 % contra 48,0 % programado.
41.4 Costo eventual del refuerzo informado por el contratista: UF 38,5; plazo eventual: 4 días corridos.
41.5 Próxima reunión 28 de enero.""")
P(V, Q, "Minuta reunión semanal 39.docx", "min39", "# Minuta reunión semanal N° 39\n7 de enero de 2026\n39.1 RDI-025 emitida, folio 371. Costo eventual UF 12,0; plazo 2 días corridos.\n39.2 Avance 42,9 % contra 44,1 %.\n39.3 Próxima reunión 14 de enero.")
P(V, Q, "RDI-025 respondida.docx", "r25", "# RDI-025\n| Materia | Pasamuro DN300 cámara C4 |\n| Emitida | 07-01-2026 |\n| Planos | QY-ME-150 rev B |\n| Respuesta | Se acepta refuerzo 4 fi 16. Respondida 16-01-2026 por Andrea Tirado |\nRecibido por la ITO el 07-01-2026. Folio 371.")
P(V, Q, "Especificación hormigones.md", "esp", "# Especificación técnica ET-03 Hormigones\n4.1 Hormigón G30(10)-20-10 en losas y muros de estanques.\n\n4.7 Pasadas: no se cortará armadura sin autorización del proyectista estructural. Recubrimiento 5 cm.\n\n5.2 Acero A630-420H.\n\n6.1 Juntas con waterstop PVC 22 cm.")
P(V, Q, "Guía de despacho pasamuro.pdf", "guia", "^ Metalúrgica Loncomilla Ltda.\n# Guía de despacho 10442\n|| Fecha: 15-01-2026 || Obra: PTAS Quillay ||\n| Descripción | Cantidad |\n| Pasamuro DN500 acero A36, flange 670 mm, L = 900 mm | 1 |\n| Pernos M24 | 20 |\nRecibe: D. Rivas")
P(V, Q, "Ensayo hormigón E-1.pdf", "ens", "^ Laboratorio Tecnoconcreto Maule\n# Certificado 26-00417\n|| Muestra 3 dic 2025 || Losa E-1 ||\n| Edad | Resistencia MPa |\n| 7 | 25,1 |\n| 28 | 36,4 |")
for i, (d, t) in enumerate([("16-01-2026","Enfierradura losa E-2, 9 enfierradores"),("19-01-2026","Presentación pasamuro DN500 en E-2, interferencia con malla. 11 enfierradores"),("20-01-2026","Enfierradura E-2 fuera de ejes 3-4. RDI-027 emitida")]):
    P(V, Q, f"Libro diario {d}.docx", f"ld{i}", f"# Informe diario {d}\n| Clima | Despejado, 31 °C | Personal | {142+i} |\n{t}\nEquipos: grúa 50 t, dos camiones pluma. Sin incidentes.\nVisitas: ITO.")
Form("es-cl-rdi-027", "es", "Requerimiento de información RDI-027, PTAS Quillay.", V, Q, """^ AGUAS DEL MAULE NORTE S.A.    Contrato: <<________=AMN-C-2025-009~N° AMN-C-2025-009@ficha#s>>
v Formulario FR-11    Centro de costo: <<________=CL-412@ficha#s>>
# REQUERIMIENTO DE INFORMACIÓN RDI-027
| Obra | <<ff:=*Planta de Tratamiento de Aguas Servidas Quillay~PTAS Quillay@ficha#s>> | Comuna | <<ff:=San Javier@ficha#s>> |
| Mandante | <<ff:=Aguas del Maule Norte S.A.~Aguas del Maule Norte@ficha#s>> | Contratista | <<ff:=Arrieta Chile SpA@award#n>> |
| RUT contratista | <<ff:=76.418.330-5@co#s>> | Inspección técnica | <<ff:=Ingeniería Cordillera Ltda.~Ingeniería Cordillera@award#s>> |
| Jefe de ITO | <<ff:=Hernán Valdebenito~H. Valdebenito@award#s>> | Administrador(a) de contrato | <<ff:=Camila Fuenzalida@ficha#s>> |
| Entrega de terreno | <<ff:=D:2025-03-24@award#s>> | Término contractual | <<ff:=D:2026-09-15@ficha#s>> |
| Licitación | <<ff:=AMN-2024-27@award#s>> | Monto del contrato (UF) | <<ff:=418.250,00~418.250@award#n>> |
| Garantía N° | <<ff:=!ningún documento>> | Patente comercial | <<ff:=!ningún documento>> |
## 1. Identificación
Materia: <<________________________=Interferencia pasamuro DN500 con armadura losa espesador@reg#s>>
Dirigida a: <<________________________=Tirado y Meza Ingenieros@reg#s>>
Fecha de emisión: <<____________=D:2026-01-20@reg#s>>    Respuesta requerida antes de: <<____________=D:2026-01-30~30 de enero@min#n>>
Detectada en terreno el: <<____________=D:2026-01-19@ld1#f>>    Folio libro de obra: <<______=388@min#n>>
Plazo de respuesta según bases (días hábiles): <<____=7@award#n>>    Artículo: <<____=31@award#s>>
Especialidad: <<cb=☒@reg#f>> Estructura <<cb=>> Cañerías <<cb=!no es la materia>> Electricidad <<cb=!no es la materia>> Arquitectura
## 2. Referencias
|! Documento | Título | Rev. | Fecha |
| =QY-ES-311~QY-ME-141@pl#f | =Espesador E-2 losa, armadura~Espesador E-2 losa~Cañerías espesador E-2@pl#f | =3~C@pl#f | =D:2025-12-18~D:2026-01-09@pl#f |
| =QY-ME-141~QY-ES-311@pl#f | =Cañerías espesador E-2~Espesador E-2 losa, armadura~Espesador E-2 losa@pl#f | =C~3@pl#f | =D:2026-01-09~D:2025-12-18@pl#f |
| = | = | = | = |

| Estructura (unidad) | =E-2~Espesador E-2@mail#n | Ejes | =3 y 4~3-4~entre ejes 3 y 4@mail#s |
| Cota según cañerías | =142,35@mail#s | Cota según estructuras | =142,85@mail#s |
| Diámetro flange (mm) | =670@guia#n | Armadura existente | =*doble malla~fi 22 a 15@mail#f |
| Cláusula ET aplicable | =4.7@esp#f | Guía de despacho de la pieza | =10442@guia#s |
| Grado del hormigón | =G30(10)-20-10~G30@esp#n | Peso de la pieza (kg) | =!ningún documento |
> 3. Descripción de la consulta =*pasamuro~flange~DN500@mail#n
> 4. Solución propuesta por el contratista =*refuerzo perimetral~dos paquetes~4 fi 22@mail#s
## 5. Impacto
| Actividad afectada (ID) | =2120@prog#n | Fecha programada | =D:2026-02-03@prog#n |
| Holgura (días) | =0@prog#s | Plazo eventual (días corridos) | =4@min#s |
| Costo eventual (UF) | =38,5@min#s | Personal detenido | =11@mail#f |
| Nueva fecha de término | =!no se pide; ningún documento | Orden de cambio N° | =!no emitida |
## 6. Firmas contratista
| Preparada por | =! | Cargo | =! | Firma | =! |
| Revisada por | =! | Fecha | =! | Firma | =! |
## 7. Respuesta del proyectista
| Respuesta | =!aún sin respuesta; la de RDI-025 es otra | Planos modificados | =!aún sin respuesta |
| Respondida por | =!Andrea Tirado respondió la RDI-025 | Fecha de respuesta | =!aún sin respuesta |
| Firma | =! | Vº Bº ITO | =! |
Recibido por: <<________________=!>>    Fecha de recepción: <<________=>>    Cierre: <<________=!abierta>>""")
# ---------------- España
T = "Túnel de Artaso"
P(V, T, "Contrato extracto.docx", "ctr", """# Contrato de obras (extracto)
Diputación Foral de Arlaba, Departamento de Infraestructuras Viarias (la Administración) y Arrieta Obras Civiles, S.A. (el contratista), formalizado el 9 de septiembre de 2024.
Objeto: Rehabilitación y adecuación a normativa del Túnel de Artaso, carretera AR-2140, p.k. 6,300 a 7,850. Expediente 2024/OB/0117.
Precio 12.908.450,25 euros sin IVA; plazo 26 meses desde el acta de comprobación del replanteo de 14 de octubre de 2024.
Cláusula 28. Subcontratación: se comunicará por escrito con indicación de la parte de la prestación, importe y aptitud del subcontratista, antes del inicio. Límite 60 % del precio.
Director de obra: Gorka Zabaleta, ingeniero de caminos. Coordinadora de seguridad y salud: Leire Otxoa (Prevenor, S.L.).""")
P(V, T, "Ficha de obra.pdf", "ficha", """^ Arrieta Obras Civiles, S.A. - ficha de obra
v Obra 2231
# Ficha de obra 2231
|~ Obra | Rehabilitación del Túnel de Artaso |
| Promotor | Diputación Foral de Arlaba |
| Expediente | 2024/OB/0117 |
| Dirección de obra | Gorka Zabaleta |
| Coordinadora de seguridad y salud | Leire Otxoa |
| Jefa de obra | Ainhoa Lekue |
| Municipio | Artaso (Arlaba) |
| Presupuesto de adjudicación sin IVA | 12.908.450,25 € |
| Código de apertura de centro de trabajo | ACT-48-2024-3391 |""")
subs = [("SUB-03","Demoliciones Urkia, S.L.","B-48220117","Demolición de revestimiento","612.300,00","10/01/2025","autorizada"),("SUB-04","Gunitados del Ebro, S.L.","B-50881204","Hormigón proyectado","884.150,00","14/02/2025","autorizada"),("SUB-05","Señalvía, S.A.","A-01377420","Desvíos y señalización","143.900,00","21/03/2025","autorizada"),("SUB-06","Instalaciones Lumar, S.L.","B-95110238","Alumbrado","1.206.700,00","09/06/2025","autorizada"),("SUB-07","Ventituber, S.A.","A-20440091","Ventilación, jet fans","1.480.000,00","18/09/2025","autorizada"),("SUB-08","Impermeabilizaciones Kresala, S.L.","B-20915566","Impermeabilización y drenaje de bóveda","538.620,32","12/01/2026","en trámite"),("SUB-09","Acuagrup Incendios, S.L.","B-48771002","Red de incendios","","","borrador")]
P(V, T, "Libro de subcontratas.xlsx", "reg", "## Subcontratas\nRegistro de subcontratas obra 2231, P. Ibarra\n| N.º | Empresa | NIF | Trabajo | Importe sin IVA € | Fecha solicitud | Estado |\n" + "\n".join("| " + " | ".join(r) + " |" for r in [("SUB-01","Topografía Oria, S.L.","B-20331870","Topografía","48.000,00","04/11/2024","autorizada"),("SUB-02","Andamios Deba, S.A.","A-20118834","Andamios","96.400,00","02/12/2024","autorizada")] + subs))
P(V, T, "Oferta Kresala.pdf", "of", """^ Impermeabilizaciones Kresala, S.L.
v Oferta KR-2025-318 rev. 2
# Oferta KR-2025-318 rev. 2
|| Fecha: 9 de diciembre de 2025 || A la atención de: Javier Robledo ||
Polígono Txingudi, nave 14, 20305 Irun. Tel. 943 555 618. Contacto: Nerea Sagasti, directora técnica.
| Partida | Ud. | Medición | Precio | Importe |
| Lámina PVC-P 2 mm con geotextil 500 g | m2 | 14.280 | 31,20 | 445.536,00 |
| Dren longitudinal PVC ranurado 160 | m | 3.100 | 18,45 | 57.195,00 |
| Arquetas de limpieza | ud | 62 | 578,86 | 35.889,32 |
| Total sin IVA | | | | 538.620,32 |
Plazo de ejecución 14 semanas. Personal previsto: 12 trabajadores. Validez 60 días.""")
P(V, T, "Oferta Kresala rev 1.md", "of1", "# Oferta KR-2025-318 rev. 1 (sustituida)\n| Partida | Importe |\n| Lámina PVC-P 2 mm | 471.240,00 |\n| Dren | 60.450,00 |\n| Arquetas | 37.200,00 |\n| Total | 568.890,00 |\nPlazo 16 semanas. 10 trabajadores.")
P(V, T, "Correo documentación Kresala.eml", "mail", """From: Nerea Sagasti <n.sagasti@kresala.example>
To: Pablo Ibarra <p.ibarra@arrieta.example>
Date: Thu, 08 Jan 2026 12:12:00 +0100
Subject: RE: Documentación subcontrata Artaso

Hola Pablo:
te adjunto lo pedido. REA 15-20-0004418. Certificado de estar al corriente con la Seguridad Social de 2 de enero y con la Hacienda Foral de 5 de enero. Póliza de responsabilidad civil con Segurnor n.º RC-771204, 1.500.000 €, vence el 31 de octubre de 2026. Recurso preventivo: Unai Elorza. El encargado será Mikel Arana. Servicio de prevención ajeno: Prevalia Norte.
Nerea

> El 7 ene 2026, Pablo Ibarra escribió:
> Nerea, para la solicitud me faltan REA, certificados, póliza y los nombres de
> encargado y recurso preventivo. Empezáis el 9 de febrero, así que corre prisa.
> A Ventituber le pedimos lo mismo (REA 15-20-0002207, RC de 3.000.000 €).""")
P(V, T, "Acta reunión de obra 58.docx", "acta", """# Acta de la reunión de obra n.º 58
13 de enero de 2026, 10:00, oficina de obra
| Asistentes | G. Zabaleta, L. Otxoa, A. Lekue, J. Robledo, M. Cuesta |
58.1 Se presenta ayer la solicitud SUB-08. La dirección de obra contestará en quince días.
58.2 Kresala trabajará en turno de noche (22:00 a 06:00) entre los p.k. 6,420 y 7,610, nivel de subcontratación 1.º, del 9 de febrero al 15 de mayo de 2026.
58.3 El porcentaje subcontratado acumulado, incluida SUB-08, asciende al 38,82 % del precio.
58.4 El plan de seguridad se adapta con el anexo 6, entregado a la coordinadora el 9 de enero.
58.5 Próxima reunión 27 de enero de 2026.""")
P(V, T, "Acta reunión de obra 50.docx", "acta50", "# Acta de la reunión de obra n.º 50\n23 de septiembre de 2025\n50.1 SUB-07 Ventituber presentada el 18; autorizada por G. Zabaleta el 30 de septiembre. Acumulado 34,65 %. Plan de seguridad anexo 5.\n50.2 Jet fans en p.k. 6,500 a 7,700, 26 trabajadores.")
P(V, T, "Plan de obra enero 2026.xlsx", "prog", "## Plan\n| Actividad | Inicio | Fin |\n| Impermeabilización bóveda | 09/02/2026 | 15/05/2026 |\n| Ventilación | 13/10/2025 | 27/02/2026 |\n| Alumbrado | 06/04/2026 | 31/07/2026 |\n| Revestimiento hastiales | 18/05/2026 | 28/08/2026 |\n" + "\n".join(f"| Pruebas sistema {i} | {i+1:02}/10/2026 | {i+4:02}/10/2026 |" for i in range(1, 10)))
P(V, T, "Presupuesto de contrato.csv", "ppto", "| Capítulo | Descripción | Importe |\n| 01 | Demoliciones | 801.220,10 |\n| 02 | Sostenimiento | 1.644.310,00 |\n| 03 | Impermeabilización y drenaje | 655.904,75 |\n| 04 | Revestimiento | 2.310.440,00 |\n| 05 | Pavimento | 980.115,00 |\n| 06 | Ventilación | 1.902.300,00 |\n| 07 | Alumbrado | 1.611.050,00 |\n| 08 | Incendios | 1.022.110,40 |\n| 09 | Control y comunicaciones | 1.204.000,00 |\n| 10 | Seguridad y salud | 318.000,00 |\n| 11 | Gestión de residuos | 459.000,00 |")
P(V, T, "Certificado lámina.pdf", "cert", "^ Membranas Lario S.p.A.\n# Declaración de prestaciones DoP 0411-22\n|| Producto: Larioflex T 2,0 || EN 13491 ||\n| Espesor | 2,0 mm |\n| Resistencia a tracción | 17 N/mm2 |\n| Alargamiento | 310 % |")
P(V, T, "Lista de planos.xlsx", "pl", "## Planos\n| Plano | Título | Ed. |\n" + "\n".join(f"| AR-{i+1:02} | {t} | {e} |" for i, (t, e) in enumerate([("Situación","1"),("Planta","2"),("Secciones tipo","3"),("Impermeabilización","2"),("Drenaje","2"),("Ventilación","4"),("Alumbrado","3"),("Nichos","1"),("Galería","2"),("Desvíos","5"),("Incendios","1")])))
for i, (d, t) in enumerate([("08-01-2026","Jet fans 11 y 12 montados. Corte nocturno sin incidencias"),("12-01-2026","Entregada la solicitud SUB-08 a la dirección de obra"),("14-01-2026","Regularización de bóveda p.k. 6,900")]):
    P(V, T, f"Parte diario {d}.docx", f"pd{i}", f"# Parte diario {d}\n| Turno | noche | Personal | {44+i} |\n{t}\nMaquinaria: plataforma elevadora, dos dúmper. Tráfico: corte total de 22:00 a 06:00.\nSin accidentes.")
Form("es-es-solicitud-subcontratacion-SUB-08", "es", "Solicitud de autorización de subcontratación SUB-08 (Kresala), Túnel de Artaso.", V, T, """^ Diputación Foral de Arlaba    Expte.: <<..........=2024/OB/0117@ctr#n>>
# Comunicación y solicitud de subcontratación n.º SUB-08
## A. Obra
| Denominación | =*Túnel de Artaso@ctr#n | Municipio | =Artaso~Artaso (Arlaba)@ficha#s |
| Director/a de obra | =Gorka Zabaleta@ctr#s | Coordinador/a de SyS | =Leire Otxoa@ficha#n |
## B. Contratista
Don/Doña <<[nombre del firmante]=!quién firma>>, en representación de <<[contratista]=Arrieta Obras Civiles, S.A.~Arrieta Obras Civiles@ctr#s>>, NIF <<[NIF del contratista]=A-95338104@co#s>>, con domicilio en <<[domicilio del contratista]=Calle Sendeja 22, 48007 Bilbao~Calle Sendeja 22@co#s>>, inscrita en el REA con el número <<[REA del contratista]=16-48-0007712@co#s>>, comunica la intención de subcontratar con la empresa siguiente.
Jefe/a de obra: <<..............=Ainhoa Lekue@ficha#s>>    Técnico/a de prevención: <<..............=Marta Cuesta@staff#s>>
## C. Subcontratista
| Razón social | =Impermeabilizaciones Kresala, S.L.~Impermeabilizaciones Kresala@reg#n | NIF | =B-20915566@reg#s |
| Domicilio | =Polígono Txingudi, nave 14, 20305 Irun~Polígono Txingudi, nave 14@of#f | Teléfono | =943 555 618@of#n |
| Persona de contacto | =Nerea Sagasti@of#n | N.º REA | =15-20-0004418@mail#s |
| Encargado | =Mikel Arana@mail#s | Recurso preventivo | =Unai Elorza@mail#s |
| Servicio de prevención | =Prevalia Norte@mail#s | Trabajadores previstos | =12~12 trabajadores@of#n |
| Aseguradora RC | =Segurnor@mail#n | Póliza n.º | =RC-771204@mail#s |
| Capital asegurado (€) | =1.500.000@mail#f | Vencimiento póliza | =D:2026-10-31@mail#n |
| Certificado Seguridad Social de fecha | =D:2026-01-02~2 de enero@mail#s | Certificado Hacienda de fecha | =D:2026-01-05~5 de enero@mail#s |
## D. Objeto
|! Partida | Ud. | Medición | Precio (€) | Importe (€) |
| Dren longitudinal | =m@of#s | =3.100~3100@of#s | =18,45@of#s | =57.195,00@of#s |
| Arquetas | =ud@of#s | =62@of#s | =578,86@of#s | =35.889,32@of#s |
| Andamio | =!no ofertado | =!no ofertado | =!no ofertado | =!no ofertado |

| Oferta n.º | =KR-2025-318~KR-2025-318 rev. 2@of#s | Fecha de la oferta | =D:2025-12-09@of#n |
| Importe total sin IVA (€) | =538.620,32@of#s | Capítulo del presupuesto | =03~3@ppto#s |
| Tramo (p.k.) | =6,420 y 7,610~6,420 a 7,610~6,420 - 7,610@acta#f | Turno | =noche~de noche~22:00 a 06:00~turno de noche@acta#n |
| Inicio | =D:2026-02-09@prog#s | Fin | =D:2026-05-15@prog#s |
| Plazo (semanas) | =14@of#n | Nivel de subcontratación | =1.º~1º~1@acta#s |
| % acumulado con esta solicitud | =38,82~38,82 %@acta#n | Límite contractual % | =60~60 %@ctr#s |
| Anexo al plan de seguridad | =6~anexo 6@acta#n | Pedido n.º | =!ningún documento |
> Descripción de los trabajos =*impermeabilización~lámina~drenaje@reg#n
Fecha de la solicitud: <<..........=D:2026-01-12@reg#s>>
## E. Firmas y resolución
| Por el contratista | =! | Firma | =! | Fecha | =! |
| Por el subcontratista | =! | Firma | =! | Fecha | =! |
| Informe de la coordinadora | =!pendiente | Firma | =! | Fecha | =! |
| Resolución | =<> | Director/a de obra, firma | =! | Fecha de autorización | =!30 de septiembre es SUB-07 |
Condiciones de la autorización: <<..........................=!pendiente>>""".replace("=<>", "=!pendiente"))
