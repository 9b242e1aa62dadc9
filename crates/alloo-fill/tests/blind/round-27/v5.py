from lib import *
P = vault("tecovial")
A, B = "TV-31 Libramiento Xochitepango (MX)", "TV-36 Puente Guayaral (CO)"
P("Datos de la empresa.xlsx", """# Empresas
| Dato | México | Colombia
| Razón social | Tecovial Caminos S.A. de C.V. | Tecovial Colombia S.A.S.
| RFC / NIT | TCA0904175K8 | 900.771.442-6
| Domicilio | Av. Los Tamarindos 805, Cuernavilla, Mor. | Carrera 41 # 17-60, Puerto Llanero, Meta
| Teléfono | 777 555 0120 | 608 555 0144
| Representante legal | Rosaura Ibarlucea | Wilmar Echandía
| Registro patronal IMSS | H41-28877-10-5 | –
| CLABE / Cuenta | 012540004471880213 | 4471-00882-3""")
P("Personal.csv", """| Nombre | Cargo | Obra | Celular
| Octavio Menchaca | Superintendente de construcción | TV-31 | 777 555 0131
| Brenda Lascuráin | Jefa de estimaciones | TV-31 | 777 555 0132
| Yamile Torrealba | Directora de obra | TV-36 | 310 555 0141
| Hernán Cuadros | Residente | TV-36 | 310 555 0142
| Lina Sarasty | Profesional SST | TV-36 | 310 555 0143""")
P(A + "/01 Contrato resumen.pdf", """~Comisión Estatal de Caminos de Morelia Sur – Dirección de Obras
# Carátula del contrato CEC-OP-LP-2024-058
| Obra | Modernización del libramiento Xochitepango, km 4+000 al km 11+600
| Contratante | Comisión Estatal de Caminos de Morelia Sur
| Contratista | Tecovial Caminos S.A. de C.V.
| Modalidad | Licitación pública, precios unitarios
| Fecha de firma | 8 de noviembre de 2024
| Monto sin IVA | $ 86,412,300.00
| Monto con IVA | $ 100,238,268.00
| Anticipo | 30 % ($ 25,923,690.00)
| Plazo | 300 días naturales
| Inicio | 25 de noviembre de 2024
| Término | 20 de septiembre de 2025
| Fianza de cumplimiento | FZ-778120, Afianzadora del Balsas
| Partida presupuestal | 6150-24-03""")
P(A + "/02 Estimación 6 carátula.pdf", """~TECOVIAL CAMINOS S.A. DE C.V.
# Estimación No. 6 – resumen
Periodo del 1 al 31 de mayo de 2025. Factura A-1187.
| Concepto | Importe
| Importe bruto de la estimación | $ 7,204,850.00
| Amortización del anticipo 30 % | $ 2,161,455.00
| Subtotal | $ 5,043,395.00
| IVA 16 % | $ 806,943.20
| Derecho de inspección 5 al millar | $ 36,024.25
| Retención por atraso | $ 0.00
| Alcance líquido | $ 5,814,313.95
| Acumulado de estimaciones 1 a 5 | $ 31,880,120.00
| Acumulado a la estimación 6 | $ 39,084,970.00""", two=True)
P(A + "/03 Números generadores.xlsx", """# Est 6
| Clave | Concepto | Unidad | Contratado | Anterior | Esta estimación | P.U. | Importe
| 001-A | Corte en terreno tipo B | m3 | 48000 | 31200 | 6500 | 74.20 | 482,300.00
| 004-C | Base hidráulica compactada al 100 % | m3 | 22500 | 7800 | 5200 | 418.00 | 2,173,600.00
| 007-B | Carpeta asfáltica de 7 cm | m3 | 5400 | 0 | 1150 | 3,520.00 | 4,048,000.00
| 011-A | Cuneta de concreto f'c=150 | m | 9800 | 1200 | 900 | 556.60 | 500,950.00
# Est 5
| Clave | Concepto | Unidad | Esta estimación
| 001-A | Corte en terreno tipo B | m3 | 9100
| 004-C | Base hidráulica compactada al 100 % | m3 | 3900""")
P(A + "/04 Bitácora mayo.md", """# Bitácora electrónica, mayo de 2025

**Nota 112 (06/05/2025)** – El residente de supervisión, Ing. Fabiola Urrieta, autoriza iniciar la carpeta asfáltica en el cuerpo derecho, del km 6+200 al km 8+900.

**Nota 115 (14/05/2025)** – Lluvia de 62 mm; se suspenden los trabajos de terracería por 2 días.

**Nota 118 (23/05/2025)** – Compactación de la base: el laboratorio Geocalli reporta 100.4 % (mínimo 100 %), informe GC-2025-340. Temperatura de tendido de la mezcla: 138 °C.

**Nota 121 (31/05/2025)** – Cierre de generadores del mes. Avance físico acumulado 46.2 %; avance programado 49.0 %.""")
P(A + "/05 Correo prórroga.eml", """From: Fabiola Urrieta <f.urrieta@cec.example>
To: Octavio Menchaca <o.menchaca@tecovial.example>
Date: Mon, 02 Jun 2025 10:05:00 -0600
Subject: RV: Convenio de ampliación

Ing. Menchaca:

Quedó firmado el convenio modificatorio CM-01 el 30 de mayo; la obra se entrega a más tardar el 25 de octubre de 2025. El monto no cambia. El director de obra de la Comisión es el Arq. Celso Barragán; dirija a él la estimación.

> El 20 de mayo O. Menchaca escribió:
> Solicitamos terminar el 15 de noviembre de 2025 y un aumento de $ 3,100,000.00.""")
P(B + "/01 Contrato interventoría.docx", """# Datos del contrato de obra 0417-2024
| Objeto | Construcción del puente Guayaral y sus accesos
| Contratante | Instituto Vial del Llano
| Contratista | Tecovial Colombia S.A.S.
| Interventoría | Consorcio Ariporo Vial
| Valor | $ 12.874.600.000
| Plazo | 14 meses
| Fecha de inicio | 3 de febrero de 2025
| Municipio | Puerto Llanero, Meta""")
P(B + "/02 Citación comité 9.eml", """From: Secretaría Interventoría <secretaria@ariporo.example>
To: Yamile Torrealba <y.torrealba@tecovial.example>
Date: Fri, 11 Jul 2025 15:32:00 -0500
Subject: Comité de obra No. 9 - cambio de hora

Buenas tardes: el comité de obra No. 9 se mantiene para el martes 15 de julio de 2025, pero empieza a las 10:30 a.m. en la sala de juntas del campamento (antes 8:00 a.m. en la alcaldía). Lo preside la ingeniera Aura Benítez, directora de interventoría.

> Citación del 4 de julio: comité No. 9, 8:00 a.m., alcaldía de Puerto Llanero.""")
P(B + "/03 Apuntes comité 9.txt", """Apuntes de Hernán Cuadros, comité 9, 15 de julio
Empezó 10:40, acabó 12:15. Quorum completo. Vinieron: Aura Benítez (interventoría), Yamile Torrealba, Hernán Cuadros, Lina Sarasty, y Edilberto Puentes, supervisor del Instituto Vial del Llano.
Se leyó y aprobó el acta 8 sin cambios.
Avance ejecutado 31,5 % contra 34,0 % programado. 
El río subió el 8 de julio y paró tres días la excavación de la pila 2.
El resultado del concreto de la zapata 1 a 28 días: 31,2 MPa, se exigían 28 MPa.
Se decidió trabajar doble turno en la pila 2 a partir del 21 de julio.
Accidentes en el mes: ninguno. Personal en obra: 64.
Próximo comité: 29 de julio de 2025, misma hora, mismo lugar.""")
P(B + "/04 Compromisos.xlsx", """# Comité 9
| No. | Compromiso | Responsable | Fecha límite | Estado
| 9.1 | Entregar plan de doble turno | Yamile Torrealba | 2025-07-18 | Abierto
| 9.2 | Radicar diseño de la defensa ribereña | Consorcio Ariporo Vial | 2025-07-25 | Abierto
| 9.3 | Actualizar póliza de responsabilidad civil | Yamile Torrealba | 2025-07-22 | Abierto
# Comité 8
| No. | Compromiso | Responsable | Fecha límite | Estado
| 8.1 | Programa de obra actualizado | Hernán Cuadros | 2025-07-08 | Cumplido
| 8.2 | Señalización del desvío | Lina Sarasty | 2025-07-10 | En proceso""")
P(B + "/05 Informe interventoría junio.pdf", """~Consorcio Ariporo Vial – informe mensual No. 5
# Informe mensual de interventoría, junio de 2025
| Indicador | Valor
| Acta parcial de obra facturada | No. 4
| Valor acumulado facturado | $ 3.642.118.000
| Anticipo entregado | $ 2.574.920.000
| Anticipo por amortizar | $ 1.846.500.000
| Avance a 30 de junio | 28,9 %
| Póliza de cumplimiento | 21-44-101-33087
| Aseguradora | Seguros Orinoquia
| Licencia ambiental | Resolución 0338 de 2024
El contratista solicitó prórroga de 30 días; no ha sido resuelta.""")
S = {"em": "Datos de la empresa.xlsx", "pe": "Personal.csv"}
a = {**S, **{str(i + 1): A + "/" + v for i, v in enumerate(["01 Contrato resumen.pdf", "02 Estimación 6 carátula.pdf", "03 Números generadores.xlsx", "04 Bitácora mayo.md", "05 Correo prórroga.eml"])}}
b = {**S, **{str(i + 1): B + "/" + v for i, v in enumerate(["01 Contrato interventoría.docx", "02 Citación comité 9.eml", "03 Apuntes comité 9.txt", "04 Compromisos.xlsx", "05 Informe interventoría junio.pdf"])}}
f = Form("estimacion-06-libramiento", "tecovial", A, "es", "El título nombra la estimación No. 6, mayo de 2025.", a, blank="______________")
f.h("ESTIMACIÓN DE OBRA No. 6 Y RESUMEN DE BITÁCORA")
f.l("Dependencia: ⟦FF:dependencia⟧   Contrato No.: ⟦FF:contrato⟧", e("Comisión Estatal de Caminos de Morelia Sur", "1", "f"), e("CEC-OP-LP-2024-058", "1", "s"))
f.l("Empresa: ⟦FF:empresa⟧   R.F.C.: ⟦FF:rfc⟧", e("Tecovial Caminos S.A. de C.V.", "1", "n"), e("TCA0904175K8", "em", "n"))
f.l("Domicilio fiscal: ⟦FF:domicilio⟧   Registro IMSS: ⟦FF:imss⟧", e("Av. Los Tamarindos 805, Cuernavilla, Mor.", "em", "n"), e("H41-28877-10-5", "em", "n"))
f.t(("Descripción de la obra|@|<|<", e("Modernización del libramiento Xochitepango, km 4+000 al km 11+600", "1", "n")),
    ("Procedimiento de adjudicación|@|Firmado el|@", e("Licitación pública", "1", "f"), e("8 de noviembre de 2024", "1", "n")),
    ("Valor pactado antes de impuesto|@|Valor pactado con impuesto|@", e("86,412,300.00", "1", "f"), e("100,238,268.00", "1", "f")),
    ("Plazo de ejecución|@|Fecha de inicio|@", e("300 días naturales", "1", "n"), e("25 de noviembre de 2024", "1", "n")),
    ("Entrega prevista al contratar|@|Término vigente|@", e("20 de septiembre de 2025", "1", "f"), e("25 de octubre de 2025", "5", "f")),
    ("Convenio modificatorio|@|Importe del convenio adicional|@", e("CM-01", "5", "s"), o("el monto no cambia; solo la solicitud citada pide aumento")),
    ("Anticipo otorgado|@|Fianza de anticipo|@", e("25,923,690.00", "1", "n"), o("solo consta la fianza de cumplimiento")),
    ("Fianza de cumplimiento|@|Afianzadora|@", e("FZ-778120", "1", "s"), e("Afianzadora del Balsas", "1", "s")),
    ("Partida presupuestal|@|Oficio de autorización|@", e("6150-24-03", "1", "s"), o("no consta")))
f.l("Periodo de ejecución: @   Factura: @", e("1 al 31 de mayo de 2025", "2", "n"), e("A-1187", "2", "s"))
f.h("Conceptos de la estimación")
f.t("Clave|Concepto|Unidad|Cantidad|<|Precio unitario|Importe", "^|^|^|Anterior|Esta est.|^|^",
    ("004-C|@|@|@|@|@|@", e("Base hidráulica compactada al 100 %", "3", "s"), e("m3", "3", "s", "m³"), e("7800", "3", "s", "7,800"), e("5200", "3", "n", "5,200"), e("418.00", "3", "n", "418.0", "418"), e("2,173,600.00", "3", "s")),
    ("007-B|@|@|@|@|@|@", e("Carpeta asfáltica de 7 cm", "3", "s"), e("m3", "3", "s", "m³"), e("0", "3", "s"), e("1150", "3", "n", "1,150"), e("3,520.00", "3", "n"), e("4,048,000.00", "3", "s")),
    ("015-D|@|@|@|@|@|@", *[o("la clave 015-D no está en los generadores")] * 6), grid=True, head=2)
f.h("Resumen de importes")
f.t(("A. Importe de esta estimación|@", e("7,204,850.00", "2", "n")), ("B. Descuento por anticipo|@", e("2,161,455.00", "2", "f")), ("C. I.V.A.|@", e("806,943.20", "2", "s")), ("D. Cinco al millar|@", e("36,024.25", "2", "f")), ("E. Neto a pagar|@", e("5,814,313.95", "2", "f")), ("F. Estimado anteriormente|@", e("31,880,120.00", "2", "f")), ("G. Ajuste de costos|@", o("no consta")), ("H. Penas convencionales|@", o("no constan")))
f.h("Bitácora del periodo")
f.l("Nota de autorización de carpeta: No. @   Fecha de la nota: @   Tramo: @", e("112", "4", "f"), e("06/05/2025", "4", "n", "6 de mayo de 2025"), e("km 6+200 al km 8+900", "4", "f", "6+200 al km 8+900"))
f.l("Supervisión (residente): @   Suspensión por lluvia (días): @", e("Fabiola Urrieta", "4", "n"), e("2", "4", "f"))
f.l("Laboratorio: @   Informe: @   Compactación obtenida: @ %", e("Geocalli", "4", "s"), e("GC-2025-340", "4", "s"), e("100.4", "4", "n"))
f.l("Avance físico: @ %   Avance programado: @ %   Avance financiero: @ %", e("46.2", "4", "s"), e("49.0", "4", "s"), o("no consta"))
f.l("Contenido de asfalto: @   Estabilidad Marshall: @", o("no consta"), o("no consta"))
f.h("Firmas")
f.t("Formuló (contratista)|Revisó (supervisión)|Autorizó (dependencia)", ("Nombre: @|Nombre: @|Nombre: @", X, REV, REV), ("Firma: @|Firma: @|Firma: @", SIG, SIG, SIG), ("Fecha: @|Fecha: @|Fecha: @", o("fecha de firma"), REV, REV))
f.l("Superintendente: @   Celular: @   Cédula profesional: @", e("Octavio Menchaca", "pe", "n"), e("777 555 0131", "pe", "s"), o("no consta"))
f.l("Recibido en ventanilla el: @   Folio de recepción: @   CLC No.: @", REV, REV, REV)
f.save()

f = Form("acta-comite-de-obra-9", "tecovial", B, "es", "El título nombra el acta del comité de obra No. 9.", b, blank="....................", font="Verdana")
f.head("Código GC-F-21   Versión: @   Página: @", o("no consta"), o("no consta"))
f.h("ACTA DE REUNIÓN – COMITÉ DE OBRA No. 9")
f.p("En el municipio de")
f.cap("municipio y departamento", e("Puerto Llanero, Meta", "1", "s"))
f.l("se reunieron el día ⟦{{ fecha_reunion }}⟧, desde las ⟦{{ hora_inicio_real }}⟧ hasta las ⟦{{ hora_final }}⟧, en el lugar denominado ⟦{{ lugar }}⟧, quienes firman al final.", e("15 de julio de 2025", "2", "f"), e("10:40", "3", "f"), e("12:15", "3", "f"), c(["sala de juntas", "campamento"], "2", "f"))
f.t(("1.1 Contrato de obra No.|@|1.2 Entidad contratante|@", e("0417-2024", "1", "s"), e("Instituto Vial del Llano", "1", "n")),
    ("1.3 Objeto|@|<|<", e("Construcción del puente Guayaral y sus accesos", "1", "s")),
    ("1.4 Constructor|@|1.5 NIT|@", e("Tecovial Colombia S.A.S.", "1", "f"), e("900.771.442-6", "em", "n")),
    ("1.6 Interventor|@|1.7 Contrato de interventoría No.|@", e("Consorcio Ariporo Vial", "1", "n"), o("no consta; 0417-2024 es el de obra")),
    ("1.8 Valor del contrato|@|1.9 Plazo|@", e("12.874.600.000", "1", "n"), e("14 meses", "1", "s")),
    ("1.10 Comienzo de los trabajos|@|1.11 Fecha de terminación|@", e("3 de febrero de 2025", "1", "f"), o("no está escrita; habría que calcularla")),
    ("1.12 Preside|@|1.13 Cargo|@", e("Aura Benítez", "2", "f"), e("directora de interventoría", "2", "f")))
f.l("Hora de citación: @   Quórum: @   Secretario: @", e("10:30", "2", "n"), e("completo", "3", "f"), o("no se nombra secretario de la reunión"))
f.h("2. Asistentes")
f.t("No.|Nombre|Entidad|Cargo|Celular", ("Supervisión|@|@|@|—", e("Edilberto Puentes", "3", "n"), e("Instituto Vial del Llano", "3", "n"), e("supervisor", "3", "n")), ("Contratista, dirección|@|@|@|@", e("Yamile Torrealba", "pe", "n"), X, e("Directora de obra", "pe", "n"), e("310 555 0141", "pe", "s")), ("Contratista, seguridad y salud|@|@|@|@", e("Lina Sarasty", "pe", "f"), X, e("Profesional SST", "pe", "f"), e("310 555 0143", "pe", "s")), ("Comunidad|@|@|@|@", *[o("no asistió nadie de la comunidad")] * 4), grid=True)
f.h("3. Desarrollo")
f.l("3.1 Acta anterior: ⟦CB⟧ aprobada   ⟦CB⟧ aprobada con observaciones   ⟦CB⟧ no aprobada", e("☒", "3", "n"), o("sin cambios"), o("fue aprobada"))
f.l("3.2 Avance ejecutado @ %   programado @ %   Avance a fin de junio @ %", e("31,5", "3", "s"), e("34,0", "3", "s"), e("28,9", "5", "n"))
f.l("3.3 Días perdidos por creciente del río @   Frente afectado @", e("tres", "3", "f", "3"), e("pila 2", "3", "f"))
f.l("3.4 Resistencia del concreto, zapata 1: @ MPa   exigida: @ MPa   zapata 2: @ MPa", e("31,2", "3", "f"), e("28", "3", "n"), o("no hay resultado"))
f.l("3.5 Accidentes @   Fuerza laboral @   Horas hombre @", e("ninguno", "3", "s", "0"), e("64", "3", "f"), o("no constan"))
f.l("3.6 Facturado acumulado $ @   Anticipo pendiente $ @   Última acta parcial @", e("3.642.118.000", "5", "n"), e("1.846.500.000", "5", "f"), e("4", "5", "n", "No. 4"))
f.l("3.8 Permiso ambiental @   Prórroga concedida (días) @   Adición aprobada $ @", e("Resolución 0338 de 2024", "5", "f"), o("la solicitud no ha sido resuelta"), o("no consta"))
f.p("3.9 Decisiones")
f.n_("[Redactar las decisiones tomadas]", c("doble turno", "3", "s"), "Redactar las decisiones tomadas")
f.p("3.10 Observaciones de la comunidad")
f.n_("[Redactar]", o("nada en los papeles"), "Redactar")
f.h("4. Compromisos")
f.t("No.|Compromiso|Responsable|Plazo|Cumplido el", ("9.1|@|@|@|@", e("Entregar plan de doble turno", "4", "s"), e("Yamile Torrealba", "4", "s"), e("2025-07-18", "4", "n", "18 de julio de 2025", "18/07/2025"), o("abierto")), ("9.2|@|@|@|@", e("Radicar diseño de la defensa ribereña", "4", "s"), e("Consorcio Ariporo Vial", "4", "s"), e("2025-07-25", "4", "n", "25 de julio de 2025", "25/07/2025"), o("abierto")), ("9.3|@|@|@|@", e("Actualizar póliza de responsabilidad civil", "4", "s"), e("Yamile Torrealba", "4", "s"), e("2025-07-22", "4", "n", "22 de julio de 2025", "22/07/2025"), o("abierto")), ("9.4|@|@|@|@", *[o("no hay compromiso 9.4")] * 4), grid=True)
f.l("Próxima reunión: @   Hora: @", e("29 de julio de 2025", "3", "n"), X)
f.h("5. Firmas")
f.t("Interventoría|Contratista|Entidad", ("@|@|@", SIG, SIG, SIG), grid=True)
f.l("Elaboró: @   Aprobó: @   Fecha de aprobación: @", X, REV, REV)
f.save()
