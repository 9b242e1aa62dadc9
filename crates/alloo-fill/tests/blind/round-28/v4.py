from kit28 import *
V = "obrasur-infraestructuras"
P1, P2 = "CL-118 Muelle Punta Cormoran", "ES-204 Metro Linea 7 Alameda"
A, B = V + "/" + P1 + "/", V + "/" + P2 + "/"
doc(V + "/Datos de la empresa.docx", """# Obrasur Infraestructuras, S.A.
Domicilio social: calle Ferraz Norte 118, 28008 Madrid. CIF A-81774402. Clasificación: grupo B, subgrupo 2, categoría 6.
Agencia en Chile: Obrasur Infraestructuras S.A. Agencia en Chile, RUT 59.214.870-3, Av. Costanera 1450, oficina 402, Coquimbo. Organismo administrador de la Ley 16.744: Mutual del Litoral, adherente 118.402.
Mutua en España: Fraternal Ibérica, n.º 22/88104. Seguro de responsabilidad civil: Aseguradora Meseta, póliza RC-90.112.775.""")
doc(V + "/Directorio.xlsx", """= Directorio
| Nombre | Cargo | Teléfono | Correo
| Rodrigo Alarcón Vidal | Administrador de obra CL-118 | +56 9 5550 1123 | r.alarcon@obrasur.example
| Paulina Soto Henríquez | Jefa de oficina técnica CL-118 | +56 9 5550 1140 | p.soto@obrasur.example
| Mario Catalán Rojas | Prevencionista de riesgos CL-118 | +56 9 5550 1177 | m.catalan@obrasur.example
| Elena Buendía Prats | Jefa de obra ES-204 | +34 600 555 208 | e.buendia@obrasur.example
| Iván Lorca Segura | Jefe de producción ES-204 | +34 600 555 219 | i.lorca@obrasur.example""")
doc(A + "01 Bases y contrato.pdf", """# Contrato de ejecución de obra C-2025-0446
Mandante: Empresa Portuaria Cormorán, RUT 61.960.300-K. Contratista: Obrasur Infraestructuras S.A. Agencia en Chile.
Obra: ampliación del sitio 4 del muelle Punta Cormorán, 180 m de frente de atraque, 96 pilotes tubulares de acero de 1.016 mm y 24 mm de espesor, tablero de hormigón G35.
Precio: suma alzada de $ 14.870.500.000 más IVA. Anticipo 10 %. Retenciones 5 % de cada estado de pago, con tope de 3 % del contrato.
Plazo: 540 días corridos desde el acta de entrega de terreno, del 9 de marzo de 2026. Término contractual: 31 de agosto de 2027. Multa: 15 UTM por día de atraso.
@pb
La inspección técnica de obra (ITO) la ejerce Faro Sur Consultores SpA. Inspector fiscal: Álvaro Urrutia Mella. Boleta de garantía de fiel cumplimiento n.º 4471902, Banco del Norte Chico, UF 20.450, vence el 30 de noviembre de 2027.
Las comunicaciones se hacen por el libro de obras digital.""", head="Empresa Portuaria Cormorán", foot="C-2025-0446")
doc(A + "02 Libro de obras folios 210-214.pdf", """# Libro de obras digital – folios 210 a 214
Folio 210, 5 de octubre de 2026, ITO: se autoriza la hinca del eje 14 con el martillo S-280, previo protocolo de soldadura.
Folio 211, 6 de octubre de 2026, contratista: puerto cerrado para naves menores por marejadas de 8:00 a 18:00 según capitanía; se paraliza la barcaza. Se solicita aumento de plazo de un día.
Folio 212, 7 de octubre de 2026, ITO: se rechaza el hormigonado del cabezal 9 por recubrimiento de 45 mm; las especificaciones piden 75 mm.
Folio 213, 8 de octubre de 2026, contratista: corregido el cabezal 9. Se solicita inspección el viernes a las 10:00.
Folio 214, 9 de octubre de 2026, ITO: recibido conforme el cabezal 9. El aumento de plazo del folio 211 queda en estudio.""", cols=2)
doc(A + "03 Registro de hinca.xlsx", """= Hinca
| Pilote | Eje | Fecha | Penetración m | Rechazo mm/10 golpes | Estado
| P-51 | 13 | 05-10-2026 | 22.4 | 11 | Conforme
| P-52 | 13 | 05-10-2026 | 22.9 | 9 | Conforme
| P-53 | 14 | 07-10-2026 | 23.6 | 8 | Conforme
| P-54 | 14 | 08-10-2026 | 21.2 | 19 | Observado, rehinca
= Resumen
| Pilotes hincados al 09-10-2026 | 54
| Pilotes del contrato | 96""")
doc(A + "04 Informe semanal 30.docx", """# Informe semanal n.º 30, del 28 de septiembre al 4 de octubre de 2026
Avance físico real 39,8 %, programado 42,0 %. Pilotes hincados 50. Dotación 118. Sin accidentes.""")
doc(A + "05 Correo semana 31.eml", """From: Paulina Soto <p.soto@obrasur.example>
To: Rodrigo Alarcón <r.alarcon@obrasur.example>
Date: Fri, 9 Oct 2026 19:40:00 -0300
Subject: Datos para el informe 31
Content-Type: text/plain; charset=utf-8

Rodrigo:

Van los datos de la semana del 5 al 11 de octubre. Avance físico acumulado 41,3 % contra 43,9 % del programa rev. 5 (la rev. 4 ya no corre). Hormigón colocado 212 m³, acumulado 5.930 m³. Dotación 124 personas, de ellas 31 de subcontrato Buceo Austral Ltda.
Equipos: barcaza Tonina, grúa Cranmaster 150 t, martillo S-280. El martillo estuvo detenido 6 horas el jueves por manguera.
Un accidente sin tiempo perdido: Luis Pizarro, golpe en la mano, miércoles 7.
HH de la semana: 5.456.
Próxima semana: rehinca P-54, hinca P-55 a P-60, hormigonado cabezal 10.
El estado de pago 7 (septiembre) se aprobó por $ 812.340.000 neto; el 8 aún no se presenta.

> El 8/10 R. Alarcón escribió:
> no olvides el ruido submarino, hidrófono a 500 m""")
doc(A + "06 Informe ensayo soldaduras.pdf", """# Informe de ultrasonido UT-0093
Laboratorio: Ensayos Limarí Ltda. Fecha: 6 de octubre de 2026. Norma AWS D1.1.
| Pilote | Uniones | Resultado
| P-53 | 2 | Aceptado
| P-54 | 2 | 1 rechazado, reparado y aceptado
Inspector nivel II: Daniela Godoy Pinto.""", rules=False)
doc(A + "07 Monitoreo ambiental.csv", """Fecha;Parámetro;Punto;Valor;Límite
05-10-2026;Ruido submarino dB;H1 500 m;156;160
07-10-2026;Ruido submarino dB;H1 500 m;158;160
08-10-2026;Turbiedad NTU;M2;14;25""".replace(";", "|"), sep=";")
doc(B + "01 Contrato.pdf", """# Contrato administrativo de obras, expediente 24/0719-L7
Órgano de contratación: Ferrocarril Metropolitano de Alameda. Adjudicataria: Obrasur Infraestructuras, S.A.
Objeto: prolongación de la línea 7, tramo Mercado – Hospital, 2.315 m de túnel y 3 estaciones. Presupuesto de adjudicación: 88.412.906,15 € sin IVA, baja del 11,4 %. Plazo: 34 meses. Acta de comprobación del replanteo: 3 de febrero de 2025.
Dirección facultativa: Tecnotrama Ingenieros, S.L.; director de obra, D. Gonzalo Peñalver Ruiz, ingeniero de caminos. Coordinación de seguridad y salud: Prevalia Levante, D.ª Nuria Escribano. Garantía definitiva: 5 %, 4.420.645,31 €. Garantía de la obra: 24 meses.""", head="Expediente 24/0719-L7")
doc(B + "02 Acta de obra 61.docx", """# Acta de la reunión de obra n.º 61, 7 de octubre de 2026
Asistentes: G. Peñalver (DO), N. Escribano (CSS), E. Buendía, I. Lorca.
1. La tuneladora Candela está en el anillo 1.146 de 1.543; el cierre de estación Hospital se lleva por pantallas. Rendimiento medio de la semana 9,5 anillos al día.
2. Subsidencia máxima en el hito H-212, 14 mm; umbral ámbar 12 mm, rojo 20 mm. Se aumenta la lectura a dos al día.
3. El modificado n.º 2 (desvío del colector de la calle Olmos) se tramita; no tiene importe aprobado.
4. Se acuerda cerrar el carril bus de la avenida del Puerto del 19 al 30 de octubre.
5. Próxima reunión: 14 de octubre de 2026, 9:30 h.""")
doc(B + "03 Certificacion 20.pdf", """# Certificación n.º 20 – septiembre de 2026
| Concepto | Importe €
| Obra ejecutada a origen | 51.906.338,40
| Certificado anteriormente | 49.117.004,22
| Líquido del mes sin IVA | 2.789.334,18
| IVA 21 % | 585.760,18
| Total | 3.375.094,36
Firmada por el director de obra el 5 de octubre de 2026.""", rules=True)
doc(B + "04 Parte TBM 2026-10-08.md", """# Parte de tuneladora, jueves 8 de octubre de 2026

Maquinista turno 1: Óscar Villaescusa. Turno 2: Raquel Miñano.

| Turno | Anillos | Empuje medio kN | Par kNm | Presión frente bar
| 1 | 1.151 a 1.155 | 21400 | 3850 | 1,8
| 2 | 1.156 a 1.159 | 22950 | 4120 | 1,9

Nueve anillos en el día. Mortero de trasdós 41 m³. Terreno: arcillas y gravas mezcladas.
Parada de 14:20 a 16:05: cambio de cortadores 17 y 23.
Dovela del anillo 1.153 con desconchón de 20 cm; reparar antes del 16 de octubre, responsable Prefabricados Segura.""")
doc(B + "05 Parte TBM 2026-10-07.md", """# Parte de tuneladora, miércoles 7 de octubre de 2026

Anillos 1.141 a 1.150. Diez anillos. Mortero 46 m³. Sin paradas. Presión 1,7 bar.""")
doc(B + "06 Auscultacion.xlsx", """= Lecturas
| Hito | Fecha | mm
| H-212 | 07/10/2026 | 14
| H-212 | 08/10/2026 | 15
| H-213 | 08/10/2026 | 9
= Edificios
| Edificio | Grieta mm | Fecha
| C/ Olmos 14 | 0.3 | 08/10/2026""")
doc(B + "07 Correo DO hormigon.eml", """From: Gonzalo Peñalver <g.penalver@tecnotrama.example>
To: Elena Buendía <e.buendia@obrasur.example>
Date: Thu, 8 Oct 2026 18:03:00 +0200
Subject: No conformidad NC-118
Content-Type: text/plain; charset=utf-8

Elena:

abro la NC-118 por la junta de la pantalla 22 de Hospital: rezume a cota -14,3. Plazo de respuesta, el 15 de octubre. La propuesta de inyección debe venir firmada.
La NC-115 queda cerrada con fecha de ayer.

> E. Buendía, 8 oct 12:10:
> La visita del alcalde pasa al día 20.""")
doc(B + "08 Ensayo hormigon dovelas.pdf", """# Acta de ensayo 26/5518
Laboratorio Geoensaya Alameda, S.L. Hormigón HA-50, dovelas anillos 1.100 a 1.120. Toma: 3 de septiembre de 2026. Rotura a 28 días: 57,2 N/mm². Penetración de agua máxima: 18 mm. Conforme con el Código Estructural.""", rules=False)
S = lambda p, d: {k: p + "/" + v for k, v in d.items()} | {"de": "Datos de la empresa.docx", "di": "Directorio.xlsx"}
a = Form("informe-semanal-cormoran", V, P1, "es", S(P1, {"c": "01 Bases y contrato.pdf", "l": "02 Libro de obras folios 210-214.pdf", "h": "03 Registro de hinca.xlsx", "e": "05 Correo semana 31.eml", "u": "06 Informe ensayo soldaduras.pdf", "m": "07 Monitoreo ambiental.csv"}), font="Arial", size=10, accent="005B5B")
a.header("RUT contratista: ‹_____________|59.214.870-3|de|s›").h("INFORME SEMANAL N.º 31", 1)
a.h("I. Antecedentes generales").p("Nombre de la obra:\t‹____________________|*muelle Punta Cormorán~sitio 4|c|s›", "Propietario:\t‹____________________|Empresa Portuaria Cormorán|c|f›", "N.º de contrato:\t‹____________________|C-2025-0446|c|s›", "Profesional residente:\t‹____________________|Rodrigo Alarcón Vidal~Rodrigo Alarcón|di|f›", "Inspector fiscal:\t‹____________________|Álvaro Urrutia Mella~Álvaro Urrutia|c|s›", "Empresa a cargo de la inspección:\t‹____________________|Faro Sur Consultores SpA|c|n›", "Semana informada, desde el:\t‹________|5 de octubre~5 de octubre de 2026~05-10-2026~5|e|n|Semana del› hasta el: ‹________|11 de octubre de 2026~11 de octubre~11-10-2026|e|n|Semana al›", "ID Mercado Público:\t‹____________________|!np›")
a.h("II. Plazos y garantías").t("Entrega de terreno¦‹|9 de marzo de 2026~09-03-2026|c|s›¦Plazo (días corridos)¦‹|540~540 días|c|s›", "Fin según contrato¦‹|31 de agosto de 2027~31-08-2027|c|n›¦Aumento otorgado (días)¦‹|!nk›", "Boleta n.º¦‹|4471902|c|n›¦Fecha de emisión¦‹|!np›", "Monto caucionado¦‹|UF 20.450~20.450|c|f›¦Vencimiento de la caución¦‹|30 de noviembre de 2027~30-11-2027|c|n›", "Póliza todo riesgo¦‹|!np›¦Multa diaria¦‹|15 UTM~15|c|n›")
a.h("III. Avance").t("Concepto¦Valor", "% real acumulado¦‹|41,3 %~41,3|e|n›", "% según programa¦‹|43,9 %~43,9|e|n›", "Revisión del programa¦‹|5~rev. 5|e|n›", "Pilotes colocados¦‹|54|h|f›", "Pilotes totales¦‹|96|c|n›", "Concreto de la semana (m³)¦‹|212|e|f›", "Concreto acumulado (m³)¦‹|5.930~5930|e|f›", "Enrocado (m³)¦‹|!np›", "Dragado (m³)¦‹|!np›", "Avance financiero (%)¦‹|!np›", shade="D9EAD3", widths=[9, 6])
a.h("IV. Hinca de la semana").t("Pilote¦Eje¦Fecha¦Penetración (m)¦Condición¦PDA", "P-53¦‹|14|h|s›¦‹|07-10-2026~7 de octubre de 2026|h|s›¦‹|23.6~23,6|h|s›¦‹|Conforme|h|n›¦‹|!np›", "P-54¦‹|14|h|s›¦‹|08-10-2026~8 de octubre de 2026|h|s›¦‹|21.2~21,2|h|s›¦‹|Observado, rehinca~Observado|h|n›¦‹|!np›", "P-55¦‹›¦‹|!nk›¦‹|!nk›¦‹|!nk›¦‹|!nk›", "P-56¦‹›¦‹|!nk›¦‹|!nk›¦‹|!nk›¦‹|!nk›", sched=True)
a.h("V. Recursos, seguridad y ambiente").p("Trabajadores en faena: {{p}}".replace("{{p}}", "‹cc:indicar|124|e|f›") + "  de subcontrato: ‹cc:indicar|31|e|s›  Empresa: ‹cc:indicar|Buceo Austral Ltda.~Buceo Austral|e|f|Empresa subcontratista›", "Horas hombre: ‹cc:indicar|5.456~5456|e|f›   Nave: ‹cc:indicar|Tonina~barcaza Tonina|e|f›  Horas perdidas del martinete: ‹cc:indicar|6~6 horas|e|f›", "Accidente CTP ‹cb|!box|Accidente CTP›   Accidente STP ‹cb|x|e|f|Accidente STP›   Lesionado: ‹cc:indicar|Luis Pizarro|e|f›   Folio DIAT: ‹cc:indicar|!np›", "Experto en prevención: ‹cc:indicar|Mario Catalán Rojas~Mario Catalán|di|n›   Mutualidad: ‹cc:indicar|Mutual del Litoral|de|f›   Tasa de frecuencia: ‹cc:indicar|!np›", "Máximo medido bajo el agua (dB): ‹cc:indicar|158|m|f›   Avistamiento de cetáceos: ‹cc:indicar|!np›   Turbidez (NTU): ‹cc:indicar|14|m|n›")
a.h("VI. Libro de obras, calidad y pagos").p("Cierre de puerto: folio ‹[n.º]|211|l|f|Cierre de puerto: folio›; causa ‹[causa]|marejadas|l|f|causa›", "Elemento rechazado: ‹[cuál]|cabezal 9|l|n|Elemento rechazado›; motivo ‹n:[motivo]|*recubrimiento|l|f|motivo›; aceptado en folio ‹[n.º]|214|l|f|aceptado en folio›", "Ultrasonido: informe ‹[n.º]|UT-0093|u|n|Ultrasonido: informe›", "Último EP aprobado: n.º ‹[n.º]|7|e|f|Último EP aprobado: n.º›, neto $ ‹[monto]|812.340.000|e|n|neto $›; EP siguiente $ ‹[monto]|!nk|EP siguiente $›; fecha de pago ‹[fecha]|!nk|fecha de pago›", "Faenas programadas: ‹n:[detalle]|*rehinca P-54~P-55 a P-60~cabezal 10|e|f|Faenas programadas›")
a.t("Elaboró¦‹|!sig|Elaboró›¦Revisó¦‹|!sig|Revisó›¦Recibió ITO¦‹|!sig|Recibió ITO›")
a.save()
b = Form("parte-diario-linea7", V, P2, "es", S(P2, {"c": "01 Contrato.pdf", "a": "02 Acta de obra 61.docx", "f": "03 Certificacion 20.pdf", "t": "04 Parte TBM 2026-10-08.md", "x": "06 Auscultacion.xlsx", "e": "07 Correo DO hormigon.eml", "h": "08 Ensayo hormigon dovelas.pdf"}), font="Georgia", size=9.5, margins=1.7)
b.h("PARTE DIARIO DE OBRA – 8 de octubre de 2026", 1)
b.t("Promotor ‹............|Ferrocarril Metropolitano de Alameda|c|f›¦Expediente ‹............|24/0719-L7|c|s›", "Contratista ‹............|Obrasur Infraestructuras, S.A.~Obrasur Infraestructuras|c|f›¦CIF empresa ‹............|A-81774402|de|s›", "Director de obra ‹............|Gonzalo Peñalver Ruiz~Gonzalo Peñalver|c|s›¦Coordinadora de SyS ‹............|Nuria Escribano|c|n›", "Jefa de obra ‹............|Elena Buendía Prats~Elena Buendía|di|s›¦Móvil jefa de obra ‹............|+34 600 555 208|di|n›", "Tramo de línea ‹............|Mercado – Hospital~Mercado - Hospital|c|s›¦Replanteo ‹............|3 de febrero de 2025~03/02/2025|c|n›", "Plazo de ejecución ‹............|34 meses|c|n›¦Parte n.º ‹............|!np›")
b.h("1.  Excavación mecanizada", 3).t("Relevo¦Conductor de la TBM¦Del anillo¦Al anillo¦Empuje (kN)¦Presión de cámara (bar)", "Mañana¦‹|Óscar Villaescusa|t|f›¦‹|1.151~1151|t|n›¦‹|1.155~1155|t|n›¦‹|21400~21.400|t|s›¦‹|1,8|t|n›", "Tarde¦‹|Raquel Miñano|t|f›¦‹|1.156~1156|t|n›¦‹|1.159~1159|t|n›¦‹|22950~22.950|t|s›¦‹|1,9|t|n›", "Noche¦‹|!np›¦‹|!np›¦‹|!np›¦‹|!np›¦‹|!np›", sched=True, shade="F2DCDB")
b.p("Máquina: ‹{{tbm}}|Candela|a|f|tbm›   Anillos del día: ‹{{n_anillos}}|9~nueve|t|n›   Anillos del túnel: ‹{{n_total}}|1.543~1543|a|n›", "Inyección (m³): ‹{{inyeccion}}|41|t|f›   Litología: ‹{{litologia}}|*arcillas|t|f›   Bentonita (m³): ‹{{bentonita}}|!np›", "Paro desde ‹{{paro_ini}}|14:20|t|f› y reanudado a las ‹{{paro_fin}}|16:05|t|f› con motivo de ‹{{paro_motivo}}|*cortadores|t|f›; horas de mantenimiento ‹{{h_mant}}|!np›; consumo eléctrico ‹{{kwh}}|!np› kWh; tierras a vertedero ‹{{m3_vertedero}}|!np› m³ con albarán ‹{{albaran}}|!np›")
b.h("2.  Auscultación", 3).p("Asiento en H-212, hoy .......... ‹__|15~15 mm|x|n|Asiento en H-212, hoy› mm", "Asiento en H-213, hoy .......... ‹__|9~9 mm|x|n|Asiento en H-213, hoy› mm", "Umbral rojo .......... ‹__|20~20 mm|a|s› mm", "Umbral ámbar .......... ‹__|12~12 mm|a|s› mm", "Fisura en Olmos 14 .......... ‹__|0.3~0,3|x|f› mm", "Convergencia .......... ‹__|!np› mm", "Nivel freático .......... ‹__|!np› m")
b.h("3.  Calidad", 3).t("No conformidad abierta¦‹|NC-118|e|n›", "Ubicación¦‹|*pantalla 22|e|f›", "Descripción¦‹n:|*rezume~cota -14,3|e|f›", "Contestar antes de¦‹|15 de octubre~15 de octubre de 2026~15/10/2026|e|f›", "Contestada el¦‹|!nk›", "Dovela dañada (anillo)¦‹|1.153~1153|t|n›", "Reparación a cargo de¦‹|Prefabricados Segura|t|f›", "Reparar antes del¦‹|16 de octubre~16 de octubre de 2026~16/10/2026|t|s›", "Última rotura de probetas (N/mm²)¦‹|57,2|h|f›", "Laboratorio¦‹|Geoensaya Alameda, S.L.~Geoensaya Alameda|h|s›", "Rotura anillos 1.140-1.159¦‹|!nk›", style="Light Grid Accent 2")
b.h("4.  Económico y varios", 3).p("Última certificación: n.º ‹ff|20|f|s|Última certificación n.º›, a origen € ‹ff|51.906.338,40|f|s|a origen €›, mes sin IVA € ‹ff|2.789.334,18|f|s|mes sin IVA €›, cobrada el ‹ff|!np|cobrada el›", "Adjudicación sin IVA: € ‹ff|88.412.906,15|c|n|Adjudicación›   Aval definitivo: € ‹ff|4.420.645,31|c|n|Aval definitivo›", "Modificado 2: objeto ‹ff|*colector|a|n|Modificado 2: objeto›, importe € ‹ff|!nk|Modificado 2: importe›", "Corte de carril bus: del ‹ff|19 de octubre~19|a|n|Corte de carril bus: del› al ‹ff|30 de octubre~30 de octubre de 2026|a|n|Corte de carril bus: al›", "Personal propio ‹ff|!np›   Personal subcontratado ‹ff|!np›   Temperatura ‹ff|!np›   Visitas ‹ff|!np›   Accidentes ‹ff|!np›")
b.t("Por la contrata¦Por la dirección facultativa", "‹|!sig|Por la contrata›¦‹|!sig|Por la dirección facultativa›", "Fecha contrata: ‹......|!sig›¦Fecha DF: ‹......|!sig›")
b.footer("Mutua: ‹......|Fraternal Ibérica|de|s›  Próxima reunión: ‹......|14 de octubre de 2026~14/10/2026|a|s›")
b.save()
