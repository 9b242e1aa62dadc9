from lib30 import *
vault("alborada-obras", r"""
>>> Datos de la empresa.docx
# Datos de la empresa
Alborada Obras Civiles, S.A., NIF A-48 771 203, calle Ribera Baja 22, 48003 Bilbao. Sucursal del Perú: RUC 20609914427, av. Camino Real 348, oficina 902, San Isidro, Lima.
| Dato | España | Perú |
| Representante legal | Ainhoa Lizarraga | Renzo Cáceda |
| Clasificación / RNP | Grupo D, subgrupo 1, categoría 4 | RNP ejecutor de obras 0071842 |
| Cuenta | BBVA ES61 0182 1294 1102 0077 3318 | BCP soles 193-2288714-0-41, CCI 002-193-002288714041-17 |
| Seguro | Mapfre RC 077-118-2260 | Pacífico CAR 4410887 |
>>> Directorio.csv
Nombre;Empresa;Cargo;Teléfono;Correo
Renzo Cáceda;Alborada Sucursal Perú;Representante;+51 998 555 210;r.caceda@alborada.example
Milagros Yupanqui;Alborada Sucursal Perú;Residente de obra;+51 998 555 236;m.yupanqui@alborada.example
Iker Zubiaurre;Alborada;Jefe de obra Estación;+34 600 55 01 18;i.zubiaurre@alborada.example
Nuria Casals;Alborada;Técnica de prevención;+34 600 55 01 44;n.casals@alborada.example
>>> PE-04 Presa Quishuar/01 Contrato.pdf
@header Contrato N° 031-2025-GRA/ORA
# Contrato de ejecución de obra N° 031-2025-GRA/ORA
Conste el contrato que celebran el Gobierno Regional de Anccara, en adelante la Entidad, y Alborada Obras Civiles, S.A., Sucursal del Perú, en adelante el Contratista.
Obra :: Mejoramiento y afianzamiento hídrico de la presa Quishuar, distrito de Pomahuaca
CUI :: 2498811
Procedimiento :: Licitación Pública N° 006-2025-GRA/CS-1
Sistema de contratación :: A precios unitarios
Monto contractual :: S/ 28,416,950.40 incluido IGV
Valor referencial :: S/ 30,118,402.77
Plazo :: 420 días calendario
Inicio del plazo :: 16 de marzo de 2026
Fecha de suscripción :: 19 de febrero de 2026
Adelanto directo :: 10 %
Adelanto de materiales :: 20 %
Garantía de fiel cumplimiento :: carta fianza N° 0011-0482-9800417, BBVA Perú, vence el 18 de febrero de 2027
## Cláusula sexta: adelantos
La Entidad otorga los adelantos contra garantía y la amortización se hace en forma proporcional en cada valorización. La solicitud se presenta dentro de los ocho días siguientes a la suscripción.
## Cláusula novena: penalidades
La penalidad por mora se calcula con la fórmula del reglamento, con F igual a 0.15. Otras penalidades: por no contar con el cuaderno de obra, 0.5 UIT por día; por ausencia del personal clave, una UIT por día; por no usar los implementos de seguridad, 0.2 UIT por caso. La suma de las penalidades no pasa del 10 % del monto contractual.
## Cláusula décima: personal clave
El residente, el especialista en geotecnia y presas, el especialista en hidráulica y el ingeniero de seguridad permanecen en la obra durante todo el plazo. Su reemplazo se pide con quince días de anticipación.
El primer expediente técnico, de 2022, preveía una presa de 34 m de altura y un presupuesto de S/ 22,906,115.00; fue reformulado.
---
## Cláusula duodécima: supervisión
La supervisión está a cargo del Consorcio Supervisor Pomahuaca, jefe de supervisión Ing. Eleuterio Mamani, CIP 61204. Las valorizaciones son mensuales y se presentan en los cinco días del mes siguiente.
>>> PE-04 Presa Quishuar/02 Valorizacion 06 planilla.xlsx
=== Val 06
Planilla de metrados – setiembre 2026
| Partida | Descripción | Und | Metrado contratado | Precio unitario | Anterior | Actual | Acumulado |
| 02.01 | Excavación en roca fija | m3 | 41200.00 | 48.60 | 30150.00 | 4320.00 | 34470.00 |
| 03.02 | Relleno de enrocado compactado | m3 | 186500.00 | 36.25 | 52400.00 | 18700.00 | 71100.00 |
| 03.05 | Núcleo de arcilla | m3 | 38400.00 | 29.80 | 9600.00 | 3150.00 | 12750.00 |
| 04.01 | Inyección de cemento en cimentación | m | 5200.00 | 212.40 | 3980.00 | 640.00 | 4620.00 |
| 05.03 | Concreto f'c=280 kg/cm2 aliviadero | m3 | 6900.00 | 518.70 | 0.00 | 0.00 | 0.00 |
=== Resumen
| Concepto | Monto S/ |
| Costo directo del mes | 1117633.00 |
| Gastos generales 11.20 % | 125174.90 |
| Utilidad 7 % | 78234.31 |
| Subtotal | 1321042.21 |
| Reajuste | 18494.59 |
| Amortización adelanto directo | 132104.22 |
| Amortización adelanto de materiales | 96400.00 |
| Valorización neta sin IGV | 1111032.58 |
| IGV 18 % | 199985.86 |
| Total a facturar | 1311018.44 |
| Avance físico del mes | 4.65 % |
| Avance acumulado ejecutado | 27.38 % |
| Avance acumulado programado | 31.02 % |
>>> PE-04 Presa Quishuar/03 Valorizacion 05.pdf
@header Valorización N° 05 – agosto 2026
# Valorización N° 05
Periodo del 1 al 31 de agosto de 2026. Valorización neta sin IGV S/ 984,310.15; total a facturar S/ 1,161,485.98. Avance acumulado ejecutado 22.73 %, programado 24.90 %. Reajuste K = 1.011. Presentada con Carta N° 088-2026-AOC el 4 de setiembre de 2026. Factura E001-214.
>>> PE-04 Presa Quishuar/04 Formula polinomica.xlsx
=== K
| Mes | Coeficiente K |
| Agosto 2026 | 1.011 |
| Setiembre 2026 | 1.014 |
>>> PE-04 Presa Quishuar/05 Informe del residente.docx
@header Informe mensual N° 06 – setiembre 2026
# Informe del residente
Informe N° 06-2026-MYQ/RO, de la Ing. Milagros Yupanqui, CIP 118 447, residente de obra, del 2 de octubre de 2026.
## Avance
El relleno de enrocado llegó a la cota 3 842.50 msnm; la corona está en la 3 868.00. La inyección sigue en el estribo izquierdo. El concreto del aliviadero no ha empezado por falta de aprobación del diseño de mezcla.
## Personal y equipo
Laboraron en promedio 164 personas, de ellas 71 de la zona. Equipo principal: dos excavadoras CAT 374, seis volquetes Scania y un rodillo Hamm 3625.
## Plazo
Al 30 de setiembre transcurrieron 199 días calendario. La ampliación de plazo N° 01 por 12 días, por lluvias, se aprobó con Resolución N° 214-2026-GRA/GGR; el término del plazo queda en el 20 de mayo de 2027. La ampliación N° 02 está en trámite por 18 días.
## Calidad
Densidad de campo del núcleo: 98.6 % del Proctor. Permeabilidad media de la pantalla 2.8 UL (meta 3 UL). Hubo un accidente leve y ninguno incapacitante.
Asiento del cuaderno de obra N° 487.
>>> PE-04 Presa Quishuar/06 Carta supervision.pdf
@footer Consorcio Supervisor Pomahuaca – jr. Grau 210, Pomahuaca
# Carta N° 141-2026-CSP
Pomahuaca, 28 de setiembre de 2026
Señores Alborada Obras Civiles: Se les recuerda que los metrados de setiembre se concilian el día 30 con el Ing. de metrados Abel Ticona. La partida 04.01 solo se valoriza con los registros de inyección firmados. La penalidad por ausencia del especialista en geotecnia, S/ 5,350.00, se descuenta al resolver el descargo; todavía no está resuelto.
Atentamente, Eleuterio Mamani
>>> PE-04 Presa Quishuar/07 Presentacion.eml
From: Milagros Yupanqui <m.yupanqui@alborada.example>
To: Renzo Cáceda <r.caceda@alborada.example>
Subject: Valorización 06
Date: Fri, 02 Oct 2026 18:10:00 -0500

Renzo: la 06 sale con Carta N° 101-2026-AOC el lunes 5 de octubre de 2026. Va el periodo completo, del 1 al 30 de setiembre de 2026. La factura se emite cuando conforme la Entidad, no pongas número. El saldo del adelanto directo por amortizar queda en S/ 1,688,240.11.

> Renzo: ¿la cuenta es la del BCP? La detracción es 4 % y va al Banco de la Nación.
>>> PE-04 Presa Quishuar/08 Lista de equipos.md
# Equipos en obra, 30 de setiembre
- Planta de chancado Metso, 1
- Perforadora Atlas Copco D7, 2, una inoperativa
- Cisterna 5 000 gal, 2
>>> ES-11 Estación Urdaneta/01 Contrato extracto.pdf
@header Expediente 3.25/27507.0148
# Contrato de obras – extracto
Órgano de contratación :: Red Ferroviaria del Norte, E.P.E.
Objeto :: Remodelación de andenes y edificio de viajeros de la estación de Urdaneta
Expediente :: 3.25/27507.0148
Adjudicatario :: Alborada Obras Civiles, S.A.
Precio :: 6.742.318,55 € sin IVA
Plazo :: 14 meses
Formalización :: 11 de noviembre de 2025
Acta de replanteo :: 9 de diciembre de 2025
Dirección facultativa :: Ingeniería Zorrotza, S.L.P.
Coordinación de seguridad y salud :: Amaia Errasti, Prevenlan
## Condiciones particulares
Las certificaciones son mensuales y se expiden en los diez primeros días del mes siguiente. No hay revisión de precios. El plazo de garantía es de dos años desde la recepción. La garantía definitiva es del 5 % del precio y se constituyó por aval de Laboral Kutxa. El contratista puede subcontratar hasta el 60 % de las prestaciones.
Las reuniones de obra se celebran cada catorce días. El acta la redacta el contratista y la firma la dirección facultativa. El director de obra puede convocar reuniones extraordinarias, que llevan numeración propia (E-1, E-2).
La estación de Arbide, del expediente 3.25/27507.0122, se adjudicó a otra empresa y tiene su propia coordinación.
---
## Trabajos en vía
La línea es la 720, punto kilométrico 14+220. Los trabajos en vía se hacen en banda de mantenimiento, de 00:30 a 04:45 horas. Penalidad de 0,60 € por cada 1.000 € y día.
>>> ES-11 Estación Urdaneta/02 Acta reunion 22.docx
@header Acta n.º 22 – Estación de Urdaneta
# Acta de reunión de obra n.º 22
Fecha: 10 de septiembre de 2026. Lugar: caseta de obra. Asisten: Gorka Txintxurreta (director de obra), Amaia Errasti, Iker Zubiaurre, Leire Ugalde (explotación).
| Punto | Acuerdo | Responsable | Plazo |
| 22.1 | Pendientes muestras de baldosa podotáctil | Alborada | 24/09/2026 |
| 22.2 | Retirar acopios junto al andén 2 | Alborada | 15/09/2026 |
| 22.3 | Definir paso provisional para viajeros | Ingeniería Zorrotza | 24/09/2026 |
Certificación de agosto: 512.440,10 €. Próxima reunión: 24 de septiembre de 2026.
>>> ES-11 Estación Urdaneta/03 Notas reunion 23.md
# Notas de la reunión 23 (Iker)
Jueves 24 de septiembre de 2026, de 10:00 a 11:45, en la sala de la estación.
Vinieron Gorka Txintxurreta, Amaia Errasti, Leire Ugalde y Marc Oliveras (Ascensores Llobera); yo por Alborada. Excusó su asistencia Beñat Arregi, del Ayuntamiento.
Se aprueba el acta anterior sin cambios.
- Muestras de baldosa podotáctil: aprobada la de Pavimentos Solano, color amarillo. Cerrado.
- Acopios del andén 2: retirados el 14/09.
- Paso provisional de viajeros: sin definir, Zorrotza lo presenta el 8 de octubre.
- Ascensor 2: el foso tiene filtraciones. Alborada inyecta resina antes del 2 de octubre; responsable Iker.
- Corte de vía 1: la noche del 3 al 4 de octubre, autorización de Leire. Falta el número de la consigna.
- Marquesina: Zorrotza contesta la consulta RFI-037 antes del 30 de septiembre.
Avance 63 % ejecutado, 66 % previsto. Desviación de tres semanas en instalaciones.
Próxima reunión el 8 de octubre a las 10:00, mismo sitio.
>>> ES-11 Estación Urdaneta/04 Certificacion 9.xlsx
=== Certificación
| Concepto | Importe € |
| Certificación n.º 9, septiembre 2026 | |
| A origen hasta agosto | 4018227.60 |
| Certificación n.º 8, agosto 2026 | 512440.10 |
>>> ES-11 Estación Urdaneta/05 Informe seguridad.pdf
@header Prevenlan – informe de visita 17
# Informe de visita de seguridad
Visita del 23 de septiembre de 2026 por Amaia Errasti. Trabajadores en obra: 38, de seis subcontratas. Se observa la barandilla del andén 1 suelta entre los pórticos 4 y 5; corregida durante la visita. Falta la formación ferroviaria de dos peones de Hormigones Artxanda: no pueden acceder a vía. Libro de subcontratación al día, hoja 14. Accidentes con baja en el mes: 0. Nuria Casals es la recurso preventivo de noche.
>>> ES-11 Estación Urdaneta/06 Ensayos.pdf
# Laboratorio Gernikalab – resumen de ensayos, septiembre 2026
@norule
| Ensayo | Fecha | Resultado | Exigido |
| Hormigón HA-30 losa andén 2, 28 días | 18/09/2026 | 34,6 MPa | 30 MPa |
| Placa de carga, explanada aparcamiento | 21/09/2026 | Ev2 = 128 MPa | 120 MPa |
| Resbaladicidad baldosa Solano | 22/09/2026 | clase 3 | clase 3 |
>>> ES-11 Estación Urdaneta/07 Programa rev 5.csv
actividad;inicio;fin;revision
Losa andén 2;2026-07-06;2026-09-11;5
Ascensor 2;2026-09-21;2026-11-13;5
Marquesina andén 1;2026-10-13;2026-12-18;5
Fin de obra;;2027-02-09;5
>>> ES-11 Estación Urdaneta/08 Distribucion acta.eml
From: Iker Zubiaurre <i.zubiaurre@alborada.example>
To: Nuria Casals <n.casals@alborada.example>
Subject: RE: acta 23
Date: Fri, 25 Sep 2026 09:30:00 +0200

Nuria, redacta tú el acta 23 y la mandas el 28 de septiembre de 2026; quien no diga nada en cinco días hábiles la da por buena. Copia a Beñat. Clave del documento URD-ACT-023.

> La certificación 9 todavía no está cerrada. ¿La incluyo?
> No, déjala en blanco.
""")

f = Form("valorizacion-06-presa-quishuar", "alborada-obras", "PE-04 Presa Quishuar", "es")
f.build(r"""
@land
@header ALBORADA OBRAS CIVILES – SUCURSAL DEL PERÚ	RUC [[m^RUC^20609914427^@Datoss]]
# VALORIZACIÓN DE OBRA N° [[m^Valorizacion_N^06^6^@07n]]
!t w=4,8
| Entidad | [[b^Consignar la entidad contratante^Gobierno Regional de Anccara^@01s]] |
| Nombre de la obra | [[b^Consignar el nombre completo^~presa Quishuar^@01n]] |
| Código único de inversiones | [[b^Siete dígitos^2498811^@01f]] |
| Proceso de selección | [[b^Tipo y número^Licitación Pública N° 006-2025-GRA/CS-1^LP N° 006-2025-GRA/CS-1^@01n]] |
| Contrato | [[b^Número^031-2025-GRA/ORA^@01s]] |
| Modalidad | [[b^Suma alzada o precios unitarios^A precios unitarios^precios unitarios^@01f]] |
| Monto del contrato (S/) | [[b^Con IGV^M28416950.40^@01n]] |
| Supervisor | [[b^Empresa o consorcio^Consorcio Supervisor Pomahuaca^@01n]] |
| Jefe de supervisión, CIP | [[b^N° de colegiatura del jefe de supervisión^61204^@01s]] |
| Residente | [[b^Nombre del residente^Milagros Yupanqui^Ing. Milagros Yupanqui^@05s]] |
| CIP del residente | [[b^N° de colegiatura del residente^118 447^118447^@05s]] |
| Periodo valorizado | [[b^Del ... al ...^del 1 al 30 de setiembre de 2026^1 al 30 de setiembre de 2026^01/09/2026 al 30/09/2026^setiembre 2026^@07s]] |
| Fecha de entrega de terreno | [[b^Fecha de entrega del terreno^!no consta]] |
# I. PLAZOS
!t s=light w=5,3,5,3
| Inicio del plazo | [[x^^D2026-03-16^@01s]] | Plazo contractual (d.c.) | [[x^^420^420 días calendario^@01n]] |
| Ampliaciones aprobadas (d.c.) | [[x^^12^12 días^@05n]] | Resolución | [[x^^214-2026-GRA/GGR^@05s]] |
| Nueva fecha de término | [[x^^D2027-05-20^@05f]] | Días transcurridos | [[x^^199^@05n]] |
| Ampliación N° 02: resolución | [[x^^!en trámite]] | Suspensión de plazo (d.c.) | [[x^^!ninguna suspensión consta]] |
| Fecha de paralización | [[x^^!no hubo]] | Adicionales aprobados (S/) | [[x^^!ninguno consta]] |
# II. METRADOS DEL MES
!t w=2,6,1.5,3,3,3 h=1
| Ítem | Partida | Und. | P.U. (S/) | Metrado del mes | Metrado acumulado |
| 02.01 | Excavación en roca | m3 | [[X^^M48.60^@02n]] | [[X^^M4320.00^@02f]] | [[X^^M34470.00^@02s]] |
| 03.02 | Enrocado | m3 | [[X^^M36.25^@02n]] | [[X^^M18700.00^@02f]] | [[X^^M71100.00^@02s]] |
| 03.05 | Núcleo impermeable | m3 | [[X^^M29.80^@02n]] | [[X^^M3150.00^@02f]] | [[X^^M12750.00^@02s]] |
| 06.02 | Compuertas | glb | [[X^^!partida sin registro]] | [[X^^!partida sin registro]] | [[X^^!partida sin registro]] |
| 07.01 | Instrumentación | glb | [[X^^!partida sin registro]] | [[X^^!partida sin registro]] | [[X^^!partida sin registro]] |
# III. RESUMEN ECONÓMICO (S/)
!t w=1,7,4
| A | Costo directo | [[x^^M1117633.00^@02s]] |
| B | GG | [[x^^M125174.90^@02f]] |
| C | Utilidad | [[x^^M78234.31^@02s]] |
| D | Reajustes (K = [[b^Coeficiente de reajuste^1.014^@04s]]) | [[x^Reajustes^M18494.59^@02n]] |
| E | Devolución del adelanto en efectivo | [[x^^M132104.22^@02f]] |
| F | Amortización por materiales | [[x^^M96400.00^@02n]] |
| G | Penalidades | [[x^^!el descargo no está resuelto]] |
| H | Valorización neta | [[x^^M1111032.58^@02s]] |
| I | Impuesto general a las ventas | [[x^^M199985.86^@02f]] |
| J | Importe por pagar al contratista | [[x^^M1311018.44^@02f]] |
| K | Saldo de adelanto directo | [[x^^M1688240.11^@07n]] |
| L | Saldo de adelanto de materiales | [[x^^!no consta]] |
| M | Interés por mora | [[x^^!no hay]] |
Avance del mes: [[b^Porcentaje del mes^4.65^4.65 %^4,65^@02s]] Ejecutado acumulado: [[b^Porcentaje ejecutado^27.38^27.38 %^27,38^@02s]] Programado acumulado: [[b^Porcentaje programado^31.02^31.02 %^31,02^@02s]]
Factura N°: [[b^Número de comprobante^!se emite con la conformidad]] Fecha de pago: [[b^Fecha del abono^!no hay pago todavía]]
Abonar en: [[b^Banco y CCI^~002-193-002288714041-17^~193-2288714-0-41^@Datosf]] Detracción: [[b^Porcentaje de detracción^4 %^4^@07s]]
# IV. SUSTENTO
Carta de presentación: [[b^Número de carta^101-2026-AOC^@07n]] de fecha [[b^Fecha de la carta^D2026-10-05^@07n]]
Último asiento del cuaderno: [[b^Número de asiento^487^@05n]] Cota alcanzada por la presa: [[b^Metros sobre el nivel del mar^3 842.50^3842.50^3 842.50 msnm^3,842.50^@05f]]
Carta fianza de fiel cumplimiento: [[b^Número de la fianza^0011-0482-9800417^@01s]] vencimiento: [[b^Fecha de vencimiento^D2027-02-18^@01n]] Carta fianza de adelanto: [[b^Número de la fianza de adelanto^!no consta]]
Causas del atraso: [[N^Causas del atraso^~diseño de mezcla^@05f]]
!t w=1,1,1
| Residente//[[b^Firma y sello del residente^!firma]] | Supervisor//[[b^Firma y sello del supervisor^!firma]] | Administrador de contrato//[[b^Firma y sello de la Entidad^!firma]] |
| Fecha: [[b^Fecha residente^!firma]] | Fecha: [[b^Fecha supervisor^!firma]] | Fecha: [[b^Fecha Entidad^!firma]] |
""").finish()

f = Form("acta-reunion-23-urdaneta", "alborada-obras", "ES-11 Estación Urdaneta", "es", line="______________________")
f.build(r"""
@header Código: [[u^Código^URD-ACT-023^@08f]]
@font Georgia 9.5
## ACTA DE REUNIÓN DE OBRA
En [[u^Lugar^sala de la estación^la sala de la estación^@03n]] , siendo las [[u^Hora de inicio^10:00^@03f]] horas del día [[u^Fecha de la reunión^D2026-09-24^@03f]] , se celebra la reunión número [[u^Número de reunión^23^@03s]] de las obras de [[u^Obras^Remodelación de andenes y edificio de viajeros de la estación de Urdaneta^remodelación de andenes y edificio de viajeros^@01f]] , expediente [[u^Expediente^3.25/27507.0148^@01s]] , promovidas por [[u^Promotor^Red Ferroviaria del Norte, E.P.E.^Red Ferroviaria del Norte^@01f]] y ejecutadas por [[u^Contratista^Alborada Obras Civiles, S.A.^Alborada Obras Civiles^@01f]] .
Línea [[u^^720^@01s]] P.K. [[u^^14+220^@01f]] Redactada por [[u^^Nuria Casals^@08n]] Distribuida el [[u^^D2026-09-28^@08n]]
### I. Asistentes
!t w=5,4,4,2 h=1
| Cargo | Nombre y apellidos | Empresa | Firma |
| Director de obra | [[X^^Gorka Txintxurreta^@02s]] | [[X^^Ingeniería Zorrotza, S.L.P.^Ingeniería Zorrotza^@01n]] | [[X^^!firma]] |
| Coordinadora de seguridad | [[X^^Amaia Errasti^@01s]] | [[X^^Prevenlan^@01s]] | [[X^^!firma]] |
| Jefe de obra | [[X^^Iker Zubiaurre^@Directorios]] | [[X^^Alborada^Alborada Obras Civiles, S.A.^@Directorios]] | [[X^^!firma]] |
| Explotación | [[X^^Leire Ugalde^@02s]] | [[X^^!la empresa no consta]] | [[X^^!firma]] |
| Industrial de ascensores | [[X^^Marc Oliveras^@03n]] | [[X^^Ascensores Llobera^@03n]] | [[X^^!firma]] |
| Control de calidad | [[X^^!no asistió nadie de control de calidad]] | [[X^^!no asistió nadie]] | [[X^^!firma]] |
Excusan: [[u^^Beñat Arregi^@03s]]
### II. Acta anterior
Acta n.º [[u^Acta anterior n.º^22^@02s]] de fecha [[u^Fecha del acta anterior^D2026-09-10^@02s]] , que queda  [[F^Aprobada sin cambios^y^@03s]] aprobada sin cambios  [[F^Aprobada con cambios^!se aprueba sin cambios]] aprobada con cambios
!t w=2,6,5 h=1
| Punto | Asunto | Situación |
| 22.1 | Baldosa podotáctil: fabricante aprobado | [[X^^~Solano^@03n]] |
| 22.2 | Acopios: fecha en que se quitaron | [[X^^D2026-09-14^14/09^14 de septiembre^@03f]] |
| 22.3 | Paso provisional: solución adoptada | [[X^^!sin definir]] |
### III. Marcha de los trabajos
@cols 2
Ejecutado a la fecha (%): [[g^^63^63 %^@03s]]
Según programa (%): [[g^^66^66 %^@03f]]
Retraso: [[g^^tres semanas^3 semanas^@03f]]
Revisión del programa: [[g^^5^@07s]]
Fin de obra previsto: [[g^^D2027-02-09^@07s]]
Última certificación (€): [[g^^M512440.10^@04n]]
Certificación n.º 9 (€): [[g^^!no está cerrada]]
Fecha real de terminación: [[g^^!la obra no ha terminado]]
@cols 1
### IV. Acuerdos
!t s=light w=1.5,6,3,3,3 h=1
| N.º | Acuerdo | Encargado | Antes del | Cumplido el |
| 23.1 | Sellado del foso del ascensor 2 | [[X^^Iker^Iker Zubiaurre^Alborada^@03f]] | [[X^^D2026-10-02^2 de octubre^02/10^@03s]] | [[X^^!aún no cumplido]] |
| 23.2 | Respuesta a la RFI-037 | [[X^^Zorrotza^Ingeniería Zorrotza^Ingeniería Zorrotza, S.L.P.^@03f]] | [[X^^D2026-09-30^30 de septiembre^30/09^@03s]] | [[X^^!aún no cumplido]] |
| 23.3 | Presentar el paso provisional | [[X^^Zorrotza^Ingeniería Zorrotza^Ingeniería Zorrotza, S.L.P.^@03f]] | [[X^^D2026-10-08^8 de octubre^08/10^@03n]] | [[X^^!aún no cumplido]] |
| 23.4 | [[X^^!sin más acuerdos]] | [[X^^!sin más acuerdos]] | [[X^^!sin más acuerdos]] | [[X^^!sin más acuerdos]] |
Corte de la vía 1, noche del: [[u^^3 al 4 de octubre^@03s]] Consigna n.º [[u^^!falta el número]] Horario de la banda: [[u^^00:30 a 04:45^de 00:30 a 04:45^de 00:30 a 04:45 horas^00:30-04:45^@01n]]
### V. Calidad y seguridad
Rotura a 28 días, losa andén 2 (MPa): [[u^^34,6^34.6^34,6 MPa^@06f]] Módulo Ev2 (MPa): [[u^^128^128 MPa^@06s]] Rotura, foso ascensor 2 (MPa): [[u^^!ensayo inexistente]]
Operarios presentes: [[u^^38^@05f]] Accidentes con baja: [[u^^0^ninguno^@05s]] Hoja del libro de subcontratación: [[u^^14^@05s]] Recurso preventivo nocturno: [[u^^Nuria Casals^@05n]]
Multa o penalidad impuesta (€): [[u^^!ninguna impuesta, solo la tarifa del contrato]]
### VI. Cierre
Se levanta la sesión a las [[u^^11:45^@03f]] . Próxima convocatoria: [[u^^D2026-10-08^8 de octubre^@03n]] , a las [[u^Hora de la próxima^10:00^@03s]] . Orden del día: [[u^^!no se fijó]] Alegaciones (días hábiles): [[u^^5^cinco^@08f]]
V.º B.º Director de obra, fecha: [[u^^!firma]] Por la contrata, fecha: [[u^^!firma]]
""").finish()
