from lib import *
V = "aconquija-montajes"
A = "EA-61 Parque Eolico Loma Ventosa/"; X = "AM-17 Hospital General Tlalnepan/"
BP = """# Condiciones generales (extracto)
1. El contratista ejecutará los trabajos con arreglo a su fin, a las especificaciones y a las reglas del arte, y será responsable de sus subcontratistas.
2. Toda orden se dará por escrito y quedará asentada en el libro correspondiente. No se reconocerán trabajos no ordenados.
3. El contratista presentará diariamente un parte con el personal, los equipos y las cantidades ejecutadas.
4. Las demoras por viento superior al límite de izaje se reconocerán únicamente si fueron registradas por la torre meteorológica del parque.
5. El personal deberá contar con seguro vigente y con la inducción de seguridad antes de ingresar a la obra.
"""
doc("e1", V, "Datos de las empresas.docx", """
# Datos de las empresas del grupo
| | Argentina | México |
| Razón social | Electromontajes Aconquija S.A. | Aconquija Instalaciones de México, S.A. de C.V. |
| CUIT / RFC | 30-70911842-6 | AIM140612KD3 |
| Domicilio | Av. Roca 2150, San Miguel de Tucumán | Calle Fresno 88, Col. Industrial, Toluca, Estado de México |
| Aseguradora | La Sureña ART, póliza 558-20114 | Seguros Anáhuac, póliza RC-77120-4 |
| Registro patronal IMSS | | C47 18820 10 4 |
| Teléfono | 0381 555-4120 | 722 555 0190 |
""")
doc("e2", V, "Agenda de contactos.csv", """
| Nombre | Empresa | Obra | Puesto | Celular |
| Gustavo Ledesma | Electromontajes Aconquija | EA-61 | Jefe de obra | 0297 555-6120 |
| Paula Rivarola | Electromontajes Aconquija | EA-61 | Higiene y seguridad | 0297 555-6133 |
| Hernán Sosa | Electromontajes Aconquija | EA-58 Cerro Pampa | Jefe de obra | 0297 555-6140 |
| Ing. Rocío Villaseñor | Aconquija México | AM-17 | Superintendente | 55 5550 0171 |
| Ing. Omar Quiroz | Aconquija México | AM-17 | Residente de instalaciones | 55 5550 0184 |
""")
doc("p1", V, A + "01 Contrato de montaje.pdf", """
# Contrato de montaje electromecánico
Entre Vientos del Chubut S.A. (el Comitente) y Electromontajes Aconquija S.A. (el Contratista), firmado el 5 de mayo de 2025.
| Concepto | Detalle |
| Obra | Parque Eólico Loma Ventosa, 18 aerogeneradores, montaje y red de 33 kV |
| Contrato N° | VCH-EPC-0042 |
| Ubicación | Ruta Provincial 24, km 61, Dpto. Escalante, Chubut |
| Tecnólogo | Nordvind Energy |
| Inspección | Consultora Golfo Azul S.R.L. |
| Monto | USD 7.940.000 más IVA |
| Plazo | 240 días corridos |
| Fecha de inicio | 2 de junio de 2025 |
| Límite de viento para izaje | 10 m/s |
| Multa diaria | 0,1 % del monto |
---
""" + BP, head="Vientos del Chubut S.A.", foot="VCH-EPC-0042")
doc("p2", V, A + "02 Planilla horaria 14-10.xlsx", """
# Personal
Planilla horaria - martes 14 de octubre de 2025
| Legajo | Apellido y nombre | Categoría | Entrada | Salida | Normales | Extras |
| 2204 | Molina, Jorge | Oficial especializado | 07:00 | 19:00 | 9 | 3 |
| 2217 | Paz, Ramiro | Oficial | 07:00 | 19:00 | 9 | 3 |
| 2231 | Nahuel, Diego | Ayudante | 07:00 | 16:00 | 9 | 0 |
| 2240 | Ibáñez, Lucas | Ayudante | ausente con aviso | | | |
Total presentes: 31. Franco: 4. Ausente: 1.
# Equipos
| Equipo | Interno | Horas trabajadas | Horas parada | Combustible l |
| Grúa principal LG 1750 | G-01 | 4,5 | 6,5 | 310 |
| Grúa auxiliar 220 t | G-03 | 8 | 2 | 140 |
| Manipulador telescópico | M-07 | 9 | 1 | 60 |
""")
doc("p3", V, A + "03 Notas capataz octubre.txt", """
Notas del capataz Molina
13/10 lun: WTG-10 pala 3 montada. Torque M36 brida T2 al 100 %.
14/10 mar: WTG-11. Se montaron tramos T3 y T4 de la torre, brida T3/T4 con 144 bulones al 50 % del torque. A las 13:20 se paró la grúa principal por viento de 13,4 m/s; se retomó 19:50, no dio el tiempo para la nacelle. Zanja de media tensión entre WTG-11 y WTG-12: 420 m con cable tendido. Sin accidentes. Charla de 5 minutos: izaje con viento.
14/10: falta el certificado de la eslinga E-44, fuera de servicio.
15/10 mié: previsto nacelle WTG-11 si el viento baja de 10.
""")
doc("p4", V, A + "04 Registro torre meteorologica.csv", """
| Fecha | Hora | Viento medio m/s | Ráfaga m/s | Temp °C |
| 2025-10-13 | 14:00 | 7,2 | 9,8 | 11 |
| 2025-10-14 | 08:00 | 6,1 | 8,4 | 5 |
| 2025-10-14 | 14:00 | 13,4 | 18,9 | 12 |
| 2025-10-14 | 20:00 | 9,1 | 11,7 | 8 |
""")
doc("p5", V, A + "05 Remito 0003-00018842.pdf", """
REMITO 0003-00018842
Nordvind Energy Argentina S.A. - Puerto Madryn
Fecha: 14/10/2025
Destinatario: Electromontajes Aconquija S.A., obra Loma Ventosa
| Cantidad | Descripción | N° de serie |
| 1 | Nacelle NV-4.5 | NV45-0711 |
| 1 | Buje | BJ-0711 |
Transporte: Patagonia Cargas, dominio AF 318 KD. Chofer: Néstor Huenchul. Bultos: 2.
El set de palas de WTG-12 se remitirá por separado.
""", rules=False)
doc("p6", V, A + "06 RE Parte diario 133.eml", """
From: Mariana Otero <motero@golfoazul.example>
To: Gustavo Ledesma <gledesma@aconquija.example>
Date: Tue, 14 Oct 2025 09:12:00 -0300
Subject: RE: Parte diario 133

Gustavo:
Devuelvo observado el parte 133 (lunes): faltaba el número de OT. Para WTG-11 usar OT-0711; la 0710 era de la máquina anterior. El parte de hoy lleva el 134.
El permiso de izaje PI-288 vence hoy a las 20 h. El de mañana lo firmo a primera hora.
Mariana Otero, inspectora de obra
> Gustavo Ledesma: adjunto parte 133, orden de trabajo pendiente.
""")
doc("p7", V, A + "07 Acta de reunion 19.docx", """
# Acta de reunión semanal N° 19 - 10 de octubre de 2025
Presentes: M. Otero (Golfo Azul), G. Ledesma y P. Rivarola (Aconquija), F. Krause (Nordvind), director de obra del comitente: Ing. Pablo Santillán.
1. Avance físico al 10/10: 54,2 %; previsto según programa revisión 5: 57,0 %.
2. Máquinas terminadas: 10 de 18. Energización de la línea 2 prevista para el 3 de noviembre.
3. Días de viento reconocidos hasta ahora: 9.
4. Ambulancia en obra: interno AMB-2, enfermero Luis Cárcamo. Policlínico de derivación: Sarmiento.
""")
f = Form("parte-diario-loma-ventosa", V, A[:-1], "es", "Tahoma", 9, margin=1.5, note="Parte del martes 14 de octubre de 2025.")
f.t([[Sp(4, "PARTE DIARIO DE OBRA - martes 14 de octubre de 2025"), ["N° ", F("N° de parte", "f:p6:134")]],
 ["Obra", Sp(2, F("Obra", "s:p1:Parque Eólico Loma Ventosa")), "Contrato", F("Contrato", "s:p1:VCH-EPC-0042")],
 ["Comitente", Sp(2, F("Comitente", "s:p1:Vientos del Chubut S.A.|Vientos del Chubut")), "Inspección", F("Inspección", "s:p1:Consultora Golfo Azul S.R.L.|Consultora Golfo Azul")],
 ["Empresa", Sp(2, F("Empresa", "f:e1:Electromontajes Aconquija S.A.")), "CUIT", F("CUIT", "s:e1:30-70911842-6")],
 ["Emplazamiento", Sp(2, F("Emplazamiento", "f:p1:Ruta Provincial 24, km 61, Dpto. Escalante, Chubut|Ruta Provincial 24, km 61")), "Fabricante", F("Fabricante", "f:p1:Nordvind Energy")]])
f.p("Aerogenerador: ", D("Aerogenerador", "n:p3:WTG-11"), "  Orden de trabajo: ", D("Orden de trabajo", "n:p6:OT-0711"), "  Permiso de izaje: ", D("Permiso de izaje", "s:p6:PI-288"))
f.p("Jefe de obra: ", D("Jefe de obra", "s:e2:Gustavo Ledesma|Ledesma"), "  Cel.: ", D("Cel.", "n:e2:0297 555-6120"), "  Resp. de HyS: ", D("Resp. de HyS", "n:e2:Paula Rivarola|P. Rivarola"))
f.h("1. Clima", 2)
f.t([["Hora", "Velocidad media (m/s)", "Racha máx. (m/s)", "Humedad"], ["08:00", R("Velocidad media", "n:p4:6,1"), R("Racha máx.", "n:p4:8,4"), R("Humedad", "o:la torre no registra humedad")], ["14:00", R("Velocidad media", "n:p4:13,4"), R("Racha máx.", "n:p4:18,9"), R("Humedad", "o:la torre no registra humedad")]], head=True, style="Light Grid")
f.p("Tope de velocidad para elevar cargas: ", D("Tope de velocidad para elevar cargas", "f:p1:10 m/s|10", "_"), "  Interrupción desde las ", D("Interrupción desde", "n:p3:13:20", "_", 8), " hasta las ", D("Interrupción hasta", "n:p3:19:50", "_", 8))
f.h("2. Mano de obra", 2)
f.t([["Legajo", "Nombre", "Categoría", "Hs. normales", "Hs. extras", "Conforme del trabajador"],
 [R("Legajo", "s:p2:2204"), "Molina", R("Categoría", "s:p2:Oficial especializado"), R("Hs. normales", "n:p2:9"), R("Hs. extras", "s:p2:3"), R("Conforme del trabajador", "o:firma")],
 [R("Legajo", "s:p2:2217"), "Paz", R("Categoría", "s:p2:Oficial"), R("Hs. normales", "n:p2:9"), R("Hs. extras", "s:p2:3"), R("Conforme del trabajador", "o:firma")],
 [R("Legajo", "s:p2:2231"), "Nahuel", R("Categoría", "s:p2:Ayudante"), R("Hs. normales", "n:p2:9"), R("Hs. extras", "s:p2:0"), R("Conforme del trabajador", "o:firma")],
 [R("Legajo", "s:p2:2240"), "Ibáñez", "Ayudante", R("Hs. normales", "o:ausente"), R("Hs. extras", "o:ausente"), R("Conforme del trabajador", "o:firma; ausente")]], head=True)
f.p("Dotación en obra: ", D("Dotación en obra", "f:p2:31", "_", 8), "  En descanso: ", D("En descanso", "f:p2:4", "_", 8), "  Accidentes con baja: ", D("Accidentes con baja", None, "_", 8), "  Tema de la charla: ", D("Tema de la charla", "n:p3:izaje con viento", "_", 20))
f.h("3. Equipos", 2)
f.t([["Equipo", "Interno", "Hs. operadas", "Hs. detenida", "Horómetro"], ["Grúa principal", R("Interno", "s:p2:G-01"), R("Hs. operadas", "f:p2:4,5"), R("Hs. detenida", "f:p2:6,5"), R("Horómetro", "o:no registrado")], ["Grúa auxiliar", R("Interno", "s:p2:G-03"), R("Hs. operadas", "f:p2:8"), R("Hs. detenida", "f:p2:2"), R("Horómetro", "o:no registrado")], ["Retroexcavadora", R("Interno", "o:no figura en la planilla"), R("Hs. operadas", "o:no figura en la planilla"), R("Hs. detenida", "o:no figura en la planilla"), R("Horómetro", "o:no figura")]], head=True)
f.h("4. Tareas", 2)
f.p("Tareas ejecutadas"); f.p(N("Tareas ejecutadas", "nc:p3:tramos T3 y T4|T3 y T4|144 bulones"))
f.p("Cable de MT colocado (m): ", P("mt_m", "f:p3:420", o="[[", c="]]"), " entre ", P("mt_tramo", None, o="[[", c="]]"), "; torque final de la brida T3/T4 (%): ", P("torque_final", "o:solo 50 %; el final no está hecho; el 100 % es de WTG-10", o="[[", c="]]"))
f.p("Hora de fin de izaje de nacelle: ", P("nacelle_hora", "o:no se izó", o="[[", c="]]"), "; serie de la nacelle recibida: ", P("nacelle_serie", "s:p5:NV45-0711", o="[[", c="]]"))
f.p("Guía de entrega: ", P("guia", "f:p5:0003-00018842", o="[[", c="]]"), "; camión, patente: ", P("patente", "f:p5:AF 318 KD", o="[[", c="]]"), "; serie de palas WTG-12: ", P("palas_serie", "o:se remitirá por separado", o="[[", c="]]"))
f.p("Avance real al día: ", C("Avance real al día", "o:solo se conoce al 10/10", "0,0 %"), "  Certificado eslinga E-44: ", C("Certificado eslinga E-44", "o:falta", "N°"), "  Permiso para mañana: ", C("Permiso para mañana", "o:todavía no emitido", "N°"))
f.p("ART: ", C("ART", "s:e1:La Sureña ART|La Sureña", "…"), "  Póliza: ", C("Póliza", "s:e1:558-20114", "…"), "  Enfermero: ", C("Enfermero", "s:p7:Luis Cárcamo", "…"), "  Centro asistencial: ", C("Centro asistencial", "f:p7:Sarmiento|Policlínico Sarmiento|Policlínico de Sarmiento", "…"))
f.t([["Por la empresa", "Por la inspección"], [["Firma: ", D("Firma empresa", "o:firma", "_")], ["Firma: ", D("Firma inspección", "o:firma", "_")]], [["Aclaración: ", D("Aclaración empresa", "o:bloque de firma", "_")], ["Aclaración: ", D("Aclaración inspección", "o:bloque de firma", "_")]], [Sp(2, ["Observaciones de la inspección: ", D("Observaciones de la inspección", "o:reservado a la inspección", "_", 40)])]], head=True)
f.save()

# --- México
doc("x1", V, X + "01 Contrato de obra publica.pdf", """
# Contrato de obra pública a precios unitarios y tiempo determinado
Contrato número ISEM-LP-118-2025, celebrado el 24 de marzo de 2025 entre el Instituto de Salud de Tlalnepan (la Dependencia) y Constructora Peñón Blanco, S.A. de C.V. (la Contratista). Subcontratista de instalaciones: Aconquija Instalaciones de México, S.A. de C.V.
| Concepto | Dato |
| Obra | Ampliación del Hospital General de Tlalnepan, 60 camas |
| Monto sin IVA | $214,880,000.00 |
| Anticipo | 30 % |
| Inicio | 7 de abril de 2025 |
| Terminación | 27 de marzo de 2026 |
| Plazo | 355 días naturales |
| Residente de obra | Arq. Lucía Bermúdez Ponce |
| Supervisión externa | Grupo SUPRA Ingenieros, S.C. |
| Fianza de cumplimiento | 10 %, Afianzadora Cumbre, núm. 2211-40087 |
---
""" + BP, cols=1, head="Contrato ISEM-LP-118-2025")
doc("x2", V, X + "02 Bitacora electronica notas 80-84.docx", """
# Notas de bitácora (BEOP)
| Nota | Fecha | Emite | Texto |
| 80 | 22/09/2025 | Supervisión | Se ordena suspender la canalización en quirófano 3 por interferencia con ducto de inyección. |
| 81 | 24/09/2025 | Superintendente | Se solicita la reubicación del tablero de aislamiento TA-Q3. |
| 82 | 26/09/2025 | Residente | Se responde a la nota 81: se requiere solicitud formal con plano y costo a más tardar el 3 de octubre. |
| 83 | 29/09/2025 | Supervisión | Prueba hermética de gases medicinales en ala norte aprobada, 1.5 veces la presión. |
| 84 | 30/09/2025 | Superintendente | Se informa fuerza de trabajo de 48 personas en instalaciones. |
""", head="Libro 2 - Instalaciones")
doc("x3", V, X + "03 Presupuesto PE-09 rev B.xlsx", """
# PE-09
Precios extraordinarios PE-09 revisión B - 1 de octubre de 2025 (la revisión A por $318,400.00 se cancela)
| Clave | Concepto | Unidad | Cantidad | P.U. | Importe |
| EX-41 | Reubicación de tablero de aislamiento 10 kVA | pza | 1 | $84,600.00 | $84,600.00 |
| EX-42 | Canalización conduit 53 mm | m | 64 | $912.50 | $58,400.00 |
| EX-43 | Cable XLP 8 AWG | m | 210 | $138.00 | $28,980.00 |
| EX-44 | Repellado y pintura | m2 | | | |
| | Subtotal | | | | $171,980.00 |
| | IVA 16 % | | | | $27,516.80 |
| | Total | | | | $199,496.80 |
""")
doc("x4", V, X + "04 RE Reubicacion TA-Q3.eml", """
From: Ing. Esteban Murguía <emurguia@supra.example>
To: Ing. Omar Quiroz <oquiroz@aconquija.example>
Date: Wed, 1 Oct 2025 13:48:00 -0600
Subject: RE: Reubicación TA-Q3

Ing. Quiroz:
Recibí el croquis IE-Q3-07 revisión 1. La solicitud debe llevar el folio SC-022 y dirigirse a la residente de obra, con copia a mí. El análisis por metro cuadrado de la pintura queda pendiente, no lo incluyan.
El impacto que ustedes plantean es de 8 días naturales en la actividad 5.3.12; el de 15 días del primer oficio no procede.
Esteban Murguía, Grupo SUPRA

> Omar Quiroz, 29 sep: solicitamos prórroga de 15 días.
""")
doc("x5", V, X + "05 Minuta 24.md", """
# Minuta de obra 24, 25 de septiembre de 2025
- La interferencia la detectó el sobrestante Fermín Aguilar el 19 de septiembre al trazar el eje 6-D, nivel 1.
- Ducto de inyección de 60 x 40 cm, a 2.70 m de altura; plano AA-104.
- Norma aplicable: NOM-001-SEDE-2012, artículo 517.
- El tablero se pasa al muro poniente, 1.80 m al sur. Opción descartada: mover el ducto.
- Recepción del tablero definitivo: sin fecha del fabricante Biotronik del Bajío.
""")
doc("x6", V, X + "06 Estimacion 5 caratula.pdf", """
# Carátula de estimación 5
Periodo: 1 al 31 de agosto de 2025
| Concepto | Importe |
| Importe de la estimación | $9,412,300.00 |
| Amortización de anticipo | $2,823,690.00 |
| Acumulado anterior | $48,120,500.00 |
| Acumulado actual | $57,532,800.00 |
Avance físico 29.4 %, avance financiero 26.8 %.
""", rules=False, head="Constructora Peñón Blanco, S.A. de C.V.")
doc("x7", V, X + "07 Directorio de obra.txt", """
Directorio AM-17
Residente de obra: Arq. Lucía Bermúdez Ponce, 55 5550 2210
Jefe de supervisión: Ing. Esteban Murguía, 55 5550 2233
Superintendente de la Contratista: Ing. Raúl Tejeda, 55 5550 2250
Director del hospital: Dr. Ignacio Solórzano
Domicilio de la obra: Av. Hidalgo 1400, Barrio San Juan, Tlalnepan
""")
f = Form("solicitud-cambio-hospital", V, X[:-1], "es", "Cambria", 10.5, style="Light List Accent 1", margin=2.5)
f.header("Solicitud de cambio / nota de bitácora \u2003 Folio: ", M("Folio", "s:x4:SC-022"))
f.p("C. ", M("Residente", "f:x1:Lucía Bermúdez Ponce|Arq. Lucía Bermúdez Ponce"), ", Residente de Obra. Con copia: ", M("Copia_supervision", "f:x4:Esteban Murguía|Ing. Esteban Murguía"), ", Supervisión externa, ", M("Empresa_supervisora", "n:x1:Grupo SUPRA Ingenieros, S.C.|Grupo SUPRA Ingenieros|Grupo SUPRA"), ".")
f.p("Contrato ", M("Contrato", "s:x1:ISEM-LP-118-2025"), " de fecha ", M("Fecha_contrato", "f:x1:24 de marzo de 2025|24/03/2025"), " relativo a ", M("Obra", "n:x1:Ampliación del Hospital General de Tlalnepan|Ampliación del Hospital General de Tlalnepan, 60 camas"), ", con domicilio en ", M("Domicilio_obra", "s:x7:Av. Hidalgo 1400, Barrio San Juan, Tlalnepan"), ".")
f.t([["Entidad contratante", "Empresa ejecutora principal", "Instalador solicitante"], [K("Entidad contratante", "f:x1:Instituto de Salud de Tlalnepan"), K("Empresa ejecutora principal", "f:x1:Constructora Peñón Blanco, S.A. de C.V.|Constructora Peñón Blanco"), K("Instalador solicitante", "f:x1:Aconquija Instalaciones de México, S.A. de C.V.|Aconquija Instalaciones de México")],
 ["R.F.C. del instalador", "Domicilio del instalador", "Registro IMSS"], [K("R.F.C. del instalador", "n:e1:AIM140612KD3"), K("Domicilio del instalador", "n:e1:Calle Fresno 88, Col. Industrial, Toluca, Estado de México|Calle Fresno 88, Col. Industrial, Toluca"), K("Registro IMSS", "n:e1:C47 18820 10 4")]], head=True)
f.h("I. Antecedentes en bitácora", 2)
f.t([["Nota", "Fecha", "Emitida por", "Firma electrónica"], ["80", R("Fecha", "s:x2:22/09/2025|22 de septiembre de 2025"), R("Emitida por", "n:x2:Supervisión"), R("Firma electrónica", "o:no consta")], ["81", R("Fecha", "s:x2:24/09/2025|24 de septiembre de 2025"), R("Emitida por", "n:x2:Superintendente"), R("Firma electrónica", "o:no consta")], ["82", R("Fecha", "s:x2:26/09/2025|26 de septiembre de 2025"), R("Emitida por", "n:x2:Residente"), R("Firma electrónica", "o:no consta")], ["85", R("Fecha", "o:la nota 85 no existe aún"), R("Emitida por", "o:la nota 85 no existe aún"), R("Firma electrónica", "o:la nota 85 no existe aún")]], head=True, style="Table Grid")
f.p("Plazo otorgado para presentar: ", D("Plazo otorgado para presentar", "f:x2:3 de octubre|3 de octubre de 2025|03/10/2025", "_"), "  Libro: ", D("Libro", "n:x2:2|Libro 2|Libro 2 - Instalaciones", "_", 6))
f.h("II. Descripción", 2); f.h("II.1 Interferencia", 3)
f.p("Área: ", I("local", "n:x2:quirófano 3"), "; eje ", I("eje", "s:x5:6-D"), "; detectada por ", I("quien detectó", "n:x5:Fermín Aguilar"), " con fecha ", I("día", "f:x5:19 de septiembre|19 de septiembre de 2025|19/09/2025"), "; plano de aire acondicionado ", I("plano AA", "n:x5:AA-104"), "; altura libre ", I("altura", None), ".")
f.h("II.2 Propuesta", 3)
f.p("Cambio que se propone:"); f.p(N("Cambio que se propone", "fc:x5:muro poniente|1.80 m al sur"))
f.p("Croquis: ", C("Croquis", "s:x4:IE-Q3-07|IE-Q3-07 revisión 1", "Escriba"), "  Norma: ", C("Norma", "s:x5:NOM-001-SEDE-2012|NOM-001-SEDE-2012, artículo 517", "Escriba"), "  Equipo: ", C("Equipo", "f:x2:TA-Q3|tablero de aislamiento TA-Q3", "Escriba"), "  Entrega del tablero: ", C("Entrega del tablero", "o:sin fecha del fabricante", "Fecha", date="dd/MM/yyyy"))
f.h("III. Costo", 2)
f.t([["Clave", "Unidad", "Volumen", "Precio unitario", "Importe", "Autorizado"],
 ["EX-41", R("Unidad", "s:x3:pza"), R("Volumen", "f:x3:1"), R("Precio unitario", "n:x3:$84,600.00|84,600.00"), R("Importe", "s:x3:$84,600.00|84,600.00"), R("Autorizado", "o:columna de la Dependencia")],
 ["EX-42", R("Unidad", "s:x3:m"), R("Volumen", "f:x3:64"), R("Precio unitario", "n:x3:$912.50|912.50"), R("Importe", "s:x3:$58,400.00|58,400.00"), R("Autorizado", "o:columna de la Dependencia")],
 ["EX-43", R("Unidad", "s:x3:m"), R("Volumen", "f:x3:210"), R("Precio unitario", "n:x3:$138.00|138.00"), R("Importe", "s:x3:$28,980.00|28,980.00"), R("Autorizado", "o:columna de la Dependencia")],
 ["EX-44", "m2", R("Volumen", "o:pendiente, no incluir"), R("Precio unitario", "o:pendiente, no incluir"), R("Importe", "o:pendiente, no incluir"), R("Autorizado", "o:columna de la Dependencia")]], head=True)
f.p("Antes de impuesto: ", F("Antes de impuesto", "f:x3:$171,980.00|171,980.00"), "  I.V.A.: ", F("I.V.A.", "s:x3:$27,516.80|27,516.80"), "  Suma: ", F("Suma", "f:x3:$199,496.80|199,496.80"), "  Monto autorizado: ", F("Monto autorizado", "o:sin autorización"))
f.h("IV. Tiempo", 2)
f.p("Días solicitados: ", F("Días solicitados", "f:x4:8|8 días|8 días naturales"), "  Actividad: ", F("Actividad", "s:x4:5.3.12"), "  Término vigente: ", F("Término vigente", "n:x1:27 de marzo de 2026|27/03/2026"), "  Término modificado: ", F("Término modificado", "o:no hay convenio modificatorio"), "  Convenio núm.: ", F("Convenio núm.", "o:no hay convenio"))
f.p("Procede:  ", B("Sí", "o:resolución de la residente"), " Sí   ", B("No", "o:resolución de la residente"), " No   ", B("Con cambios", "o:resolución de la residente"), " Con cambios")
f.t([["Solicita", "Revisa (supervisión)", "Autoriza (residencia)", "Enterado (hospital)"], [K("Nombre solicita", None), K("Nombre revisa", "o:bloque de revisión"), K("Nombre autoriza", "o:bloque de autorización"), K("Nombre enterado", "o:bloque de enterado")], [K("Fecha solicita", "o:fecha de firma"), K("Fecha revisa", "o:fecha de firma"), K("Fecha autoriza", "o:fecha de firma"), K("Fecha enterado", "o:fecha de firma")]], head=True, style="Table Grid")
f.footer("Fianza de cumplimiento ", D("Fianza de cumplimiento", "n:x1:2211-40087|núm. 2211-40087", "_", 10), " \u2003 Tel. de la superintendencia del instalador ", D("Tel. superintendencia instalador", "n:e2:55 5550 0171", "_", 12))
f.save()
