from lib import *
T = vault("cimentaciones-quellaco", r'''
=== Datos de las empresas.docx
# Grupo Cimentaciones Quellaco
Cimentaciones profundas y estructuras de hormigón y concreto.
| País | Razón social | Identificación tributaria | Domicilio | Representante legal |
| Perú | Cimentaciones Quellaco S.A.C. | RUC 20548817733 | Av. Los Incas 1420, Arequipa | Rosa Mamani Choque |
| Argentina | Quellaco Fundaciones S.R.L. | CUIT 30-71492288-5 | Bv. Oroño 2275, Rosario | Ezequiel Bianchi |
Seguro SCTR en el Perú: Andes Vida, póliza SC-2025-30418. ART en la Argentina: Litoral Riesgos ART, contrato 448207.
=== Personal clave.csv
Nombre;Cargo;País;CIP o matrícula;Correo
Rosa Mamani Choque;Gerente general;Perú;;rmamani@quellaco.example
Ing. Percy Tito Salas;Residente de obra;Perú;CIP 118245;ptito@quellaco.example
Ing. Lucero Quispe Apaza;Jefa de calidad;Perú;CIP 160377;lquispe@quellaco.example
Ezequiel Bianchi;Socio gerente;Argentina;;ebianchi@quellaco.example
Ing. Mariela Sosa;Jefa de obra;Argentina;Mat. CIE 2-5518;msosa@quellaco.example
=== Hospital Huayllapampa/1 Contrato 044-2025.pdf
^ Contrato N° 044-2025-GRA/HH - Cimentación del Hospital II-1 de Huayllapampa
# Contrato de ejecución de obra (resumen de cláusulas)
Por el presente documento, el Gobierno Regional de Antaura (la Entidad) y Cimentaciones Quellaco S.A.C. (el Contratista) convienen en la ejecución de la obra «Mejoramiento de los servicios del Hospital II-1 Huayllapampa, componente cimentaciones», con código único de inversión 2544871.
| Procedimiento de selección | LP-SM-7-2024-GRA/CS-1 |
| Sistema de contratación | Precios unitarios |
| Monto del contrato | S/ 9 846 215,37 incluido IGV |
| Valor referencial | S/ 10 204 118,90 |
| Fecha de suscripción | 17 de febrero de 2025 |
| Entrega de terreno | 3 de marzo de 2025 |
| Inicio del plazo | 4 de marzo de 2025 |
| Plazo de ejecución | 210 días calendario |
| Término contractual | 29 de setiembre de 2025 |
| Adelanto directo | 10 % |
| Garantía de fiel cumplimiento | Carta fianza N° 0011-88724, Banco Altiplano, vence el 30 de enero de 2026 |
| Penalidad máxima | 10 % del monto del contrato |
La supervisión está a cargo del Consorcio Supervisor Sillar; jefe de supervisión: Ing. Hugo Valderrama Ríos, CIP 74410.
=== Hospital Huayllapampa/2 Estudio de suelos resumen.pdf
^ Geoandina Consultores - EMS-HH-2024
# Resumen del estudio de mecánica de suelos
2COL
El terreno presenta un relleno de 1,8 m, arena limosa hasta 9 m y grava densa por debajo. El nivel freático se encontró a 6,4 m.
Se recomiendan pilotes excavados de 0,80 m de diámetro empotrados en la grava, con una longitud mínima de 14 m y carga admisible de 1 350 kN. El factor de zona es Z4 con 0,45 y el perfil S2. La agresividad al concreto es moderada (sulfatos 420 ppm en suelo), cemento tipo HS.
=== Hospital Huayllapampa/3 Planilla de pilotes.xlsx
--- Pilotes
| Pilote | Vaciado | Longitud (m) | Concreto teórico (m3) | Concreto real (m3) | Sobreconsumo (%) | Slump (cm) |
| P-61 | 04/08/2025 | 15.2 | 7.64 | 8.40 | 9.9 | 20 |
| P-62 | 05/08/2025 | 14.8 | 7.44 | 8.10 | 8.9 | 21 |
| P-63 | 07/08/2025 | 15.0 | 7.54 | 9.35 | 24.0 | 19 |
| P-64 | | | | | | |
--- Resumen
| Concepto | Cantidad |
| Pilotes del proyecto | 148 |
| Pilotes ejecutados al 31/08/2025 | 117 |
| Cuadrilla de perforación | Soilmatic SR-65 |
=== Hospital Huayllapampa/4 Valorizacion 06 agosto.xlsx
--- Val 06
| Concepto | Monto (S/) |
| Mes valorizado | agosto 2025 |
| Valorización bruta del mes | 1482310.55 |
| Reajuste | 22716.40 |
| Amortización adelanto directo | 148231.06 |
| Neto a pagar sin IGV | 1356795.89 |
| Acumulado valorizado | 7015428.10 |
| Avance acumulado programado (%) | 88.40 |
| Avance acumulado ejecutado (%) | 84.08 |
=== Hospital Huayllapampa/5 Valorizacion 05 julio.csv
Concepto;Monto
Valorización bruta del mes;1390044.20
Avance acumulado ejecutado (%);66.32
Avance acumulado programado (%);70.10
=== Hospital Huayllapampa/6 Cuaderno de obra asientos.docx
# Cuaderno de obra - asientos 188 a 194
Asiento 188, del residente, 05/08/2025. Se vacía el pilote P-62. Se solicita absolver la consulta sobre la armadura de la cabeza de pilotes de la zona C.
Asiento 190, del supervisor, 11/08/2025. Se absuelve la consulta: usar estribos de 1/2" cada 10 cm en los dos metros superiores.
Asiento 191, del residente, 18/08/2025. Se deja constancia de la paralización por hallazgo arqueológico en el eje 7, tres días. Se comunica al Ministerio de Cultura.
Asiento 193, del residente, 25/08/2025. Se solicita la ampliación de plazo N° 2 por 12 días calendario.
Asiento 194, del supervisor, 29/08/2025. Ampliación de plazo N° 1 aprobada con Resolución 311-2025-GRA/GGR por 8 días; el nuevo término es el 7 de octubre de 2025. La N° 2 se encuentra en trámite.
=== Hospital Huayllapampa/7 Ensayos.pdf
^ Laboratorio Concretek - Informe LC-1187-25
# Informe de ensayos, pilotes zona C
! Resistencia a la compresión P-61, 28 días ! 312 kg/cm2 ! especificada f'c 280 kg/cm2
! Resistencia a la compresión P-62, 28 días ! 305 kg/cm2 ! especificada f'c 280 kg/cm2
! Resistencia a la compresión P-63, 7 días ! 221 kg/cm2 ! 28 días pendiente
El ensayo de integridad (PIT) de 24 pilotes fue realizado el 21 de agosto de 2025. El pilote P-47 muestra una reducción de sección a 6,2 m; se recomienda extracción diamantina.
La prueba de carga estática en P-12, del 16 de mayo de 2025, llegó a 2 700 kN con un asentamiento de 7,9 mm.
=== Hospital Huayllapampa/8 Correo supervisor.eml
De: Hugo Valderrama <hvalderrama@sillar.example>
Para: Percy Tito
Fecha: lun., 1 de septiembre de 2025 18:20
Asunto: RE: Valorización 06

Ing. Tito: la valorización fue recibida el 31 de agosto. En agosto laboraron en promedio 64 trabajadores y no hubo accidentes. El prevencionista debe entregar el PETS de descabezado. El adicional N° 1 (falsas zapatas) sigue sin resolución de la Entidad.

> Ing. Valderrama: la factura será la F001-00982. Saludos, Percy Tito
=== Silos Los Chanares/Contrata.docx
# Contrata de obra - Planta de acopio Los Chañares
Entre Cerealera Los Chañares S.A., CUIT 30-70855114-9, Ruta 8 km 371, Venado Hondo, Santa Fe, en adelante el Comitente, y Quellaco Fundaciones S.R.L., en adelante el Contratista, se celebra la presente el 21 de marzo de 2025.
Objeto: fundaciones y túnel de descarga de cuatro silos metálicos de 5.000 t y una noria de 300 t/h. Modalidad: ajuste alzado.
Precio: $ 1.284.600.000 más IVA, redeterminable por índice CAC. Anticipo financiero del 20 %. Fondo de reparo del 5 %.
Plazo: 180 días corridos desde el acta de inicio. Multa por mora: 0,2 % del contrato por día.
Dirección de obra: Estudio Ferrari-Dotti, Ing. Graciela Dotti. Proveedor de los silos: Metalúrgica Pampa Norte. Higiene y seguridad: Lic. Nahuel Ojeda.
Plazo de garantía: 12 meses desde la recepción provisoria. Póliza de caución N° 714.220, Aseguradora del Paraná.
=== Silos Los Chanares/Actas y ordenes de servicio.pdf
^ Planta Los Chañares - Libro de órdenes de servicio
# Actas y órdenes de servicio
| N° | Fecha | Texto |
| Acta de inicio | 14/04/2025 | Se inician los trabajos; vencimiento del plazo 11/10/2025 |
| OS 7 | 30/05/2025 | Napa a 1,9 m: deprimir con well-point en el túnel |
| OS 12 | 22/07/2025 | Se otorgan 15 días corridos de prórroga por lluvias; nuevo vencimiento 26/10/2025 |
| OS 15 | 18/08/2025 | Hormigonar el anillo del silo 3 en una sola jornada |
| OS 17 | 09/09/2025 | Reparar nido de abeja en la viga anillo del silo 2, mortero sin contracción |
<<<
## Notas de pedido
| NP | Fecha | Texto |
| NP 9 | 04/07/2025 | Solicita prórroga por lluvias, 22 días |
| NP 11 | 15/09/2025 | Solicita reconocimiento del adicional por piso de acceso; sin respuesta |
=== Silos Los Chanares/Memoria tecnica rev 3.docx
# Memoria técnica fundaciones, revisión 3, 28/04/2025
Cada silo apoya sobre una platea de 19,40 m de diámetro y 0,90 m de espesor con 32 pilotes de hélice continua de 0,50 m de diámetro y 16 m de largo. Hormigón H-30, acero ADN 420. Carga de servicio por pilote: 68 t. Recubrimiento 5 cm.
El túnel de descarga tiene una sección interior de 2,20 x 2,40 m y una longitud de 78 m. Asentamiento diferencial admisible: 25 mm.
=== Silos Los Chanares/Memoria tecnica rev 2.txt
Memoria técnica fundaciones, revisión 2, 31/03/2025 - ANULADA
Platea 0,80 m; 28 pilotes por silo de 14 m de largo. Hormigón H-25.
=== Silos Los Chanares/Certificados.xlsx
--- Certificados
| Cert. | Mes | Avance mes (%) | Avance acum. (%) | Importe bruto ($) | Fondo de reparo ($) | Neto ($) | Fecha de cobro |
| 4 | julio 2025 | 14.5 | 52.0 | 186267000 | 9313350 | 139700250 | 29/08/2025 |
| 5 | agosto 2025 | 17.0 | 69.0 | 218382000 | 10919100 | 163786500 | 30/09/2025 |
| 6 | septiembre 2025 | 12.5 | 81.5 | 160575000 | 8028750 | 120431250 | |
--- Curva
| Mes | Acumulado previsto (%) |
| agosto 2025 | 74.0 |
| septiembre 2025 | 90.0 |
=== Silos Los Chanares/Probetas.csv
Remito;Elemento;Fecha colada;Volumen m3;Asentamiento cm;Edad dias;Resistencia MPa
R-8841;Platea silo 3;21/08/2025;266;14;28;36,4
R-8902;Viga anillo silo 3;05/09/2025;41;15;28;34,1
R-8960;Platea silo 4;26/09/2025;266;15;7;24,8
=== Silos Los Chanares/Informe semanal 24.pdf
# Informe semanal 24, del 22 al 28 de septiembre de 2025
Redactó: Ing. Mariela Sosa.
2COL
## Tareas
Se hormigonó la platea del silo 4 con 266 m3 provistos por Hormigonera Melincué, en 11 horas. Túnel: 66 m de 78 ejecutados. Pilotes: terminados los 128.
## Personal y equipos
27 operarios, 1 hélice continua retirada el 20/09, 2 autobombas.
## Clima
Un día perdido por lluvia, 43 mm el 24/09.
## Seguridad
Sin accidentes. Capacitación de espacios confinados el 23/09, 19 asistentes.
=== Silos Los Chanares/Nivelacion.md
# Nivelación platea silo 1
Lectura del 25/09/2025: asentamiento máximo 6 mm, diferencial 3 mm. Topógrafo: Adrián Villalba. Próxima lectura tras el primer llenado.
=== Silos Los Chanares/Mail Dotti.eml
De: Graciela Dotti <gdotti@ferraridotti.example>
Para: Mariela Sosa
Fecha: 02/10/2025 08:31
Asunto: Certificado 6 y montaje

Mariela: la medición la hicimos juntas el 30/09/2025. Pampa Norte quiere entrar con el montaje del silo 1 el 13/10/2025. La recepción provisoria la vemos en noviembre, sin fecha todavía.

> El 01/10 Mariela Sosa escribió: te adelanto que el anillo del silo 2 quedó reparado el 17/09/2025.
''')
f = Form("Informe mensual de valorización residente", "cimentaciones-quellaco", "Hospital Huayllapampa", "es", T, "Valorización 06, agosto de 2025.", font="Arial")
f.build('''
HEAD Entidad: {k=> Gobierno Regional de Antaura @1 s}
FOOT Folio {u=> ?foliación a mano} de la Entidad, mesa de partes {u=> ?sello de recepción}
H1 INFORME MENSUAL DEL RESIDENTE DE OBRA
H2 1. Datos generales
TS Table Grid
KV
Nombre de la obra {=> ~Mejoramiento de los servicios del Hospital II-1 Huayllapampa @1 n} || CUI {=> 2544871 @1 f}
Contrato N° {=> 044-2025-GRA/HH|N° 044-2025-GRA/HH @1 s} || Proceso {=> LP-SM-7-2024-GRA/CS-1 @1 n}
Contratista {=> Cimentaciones Quellaco S.A.C. @1 s} || RUC {=> 20548817733 @Datos s}
Modalidad de pago {=> Precios unitarios|A precios unitarios @1 f} || Monto contratado (con impuesto) {=> S/ 9 846 215,37|9 846 215,37|S/ 9,846,215.37|9,846,215.37 @1 n}
Residente {=> Percy Tito Salas|Ing. Percy Tito Salas @Personal s} || Colegiatura del residente {=> CIP 118245|118245 @Personal f}
Inspector designado por la Entidad {=> ?hay supervisor, no inspector} || Empresa supervisora {=> Consorcio Supervisor Sillar @1 n}
Jefe de supervisión {=> Hugo Valderrama Ríos|Ing. Hugo Valderrama Ríos @1 s} || Especialista en estructuras {=> ?no designado en los documentos}
Arqueólogo del PMA {=> ?no nombrado}

H2 2. Plazos
STYLE d
P Firma del contrato: {=> 17 de febrero de 2025|17/02/2025 @1 f}
P Arranque del plazo: {=> 4 de marzo de 2025|04/03/2025 @1 n}   Duración: {=> 210 días calendario|210 días|210 d.c.|210 @1 f}
P Vencimiento primigenio: {=> 29 de setiembre de 2025|29/09/2025|29 de septiembre de 2025 @1 f}   Vencimiento vigente: {=> 7 de octubre de 2025|07/10/2025 @6 f}
P Ampliación N° 1: {=> 8 días|8|8 días calendario @6 n} con resolución {=> 311-2025-GRA/GGR|Resolución 311-2025-GRA/GGR @6 s}; Ampliación N° 2, días otorgados: {=> ?en trámite}
P Días paralizados por el hallazgo arqueológico: {=> tres|3|tres días|3 días @6 s}   CIRA N°: {=> ?no consta}
H2 3. Fianzas y adelantos
P Fiel cumplimiento: carta {i:número de carta fianza=> 0011-88724|N° 0011-88724 @1 s}, emitida por {i:banco emisor=> Banco Altiplano @1 f}, vigente hasta {i:fecha de vencimiento de la carta=> 30 de enero de 2026|30/01/2026 @1 n}. Adelanto de materiales: {i:monto del adelanto de materiales=> ?no se otorgó según los papeles}
P Póliza SCTR: {i:número de póliza=> SC-2025-30418 @Datos s}; póliza CAR: {i:número de póliza CAR=> ?no consta}
H2 4. Valorización
STYLE u
P Valorización N° {=> 06|6 @4 s} correspondiente a {=> agosto|agosto de 2025|agosto 2025 @4 s}
SC Concepto || Presente mes S/ || Mes anterior S/ || Conforme supervisión
Valorización bruta || {=> 1482310.55|1 482 310,55|1,482,310.55|1482310,55 @4 s} || {=> 1390044.20|1 390 044,20|1,390,044.20|1390044,20 @5 s} || {=> ?visado}
Fórmula polinómica (reajuste) || {=> 22716.40|22 716,40|22,716.40|22716,40|22716.4 @4 n} || {=> ?no consta el de julio} || {=> ?visado}
Deducción del adelanto || {=> 148231.06|148 231,06|148,231.06|148231,06 @4 f} || {=> ?no consta el de julio} || {=> ?visado}
Líquido antes de impuesto || {=> 1356795.89|1 356 795,89|1,356,795.89|1356795,89 @4 f} || {=> ?no consta el de julio} || {=> ?visado}

P Acumulado a la fecha S/ {=> 7015428.10|7 015 428,10|7,015,428.10|7015428,10|7015428.1 @4 n}   Factura N° {=> F001-00982 @8 s}
P Avance real acumulado {=> 84.08|84,08|84.08 %|84,08 % @4 f}   Avance previsto acumulado {=> 88.40|88,40|88.4|88.40 %|88,4 @4 f}
P Fecha de pago: {=> ?no pagada aún}   Adicional N° 1, monto aprobado: {=> ?sin resolución}
H2 5. Cimentación profunda
TS Light Grid
AB
Pilotes previstos {=> 148 @3 n} || Pilotes terminados {=> 117 @3 f} || Separación {=> ?no consta}
Diámetro {=> 0,80 m|0,80|0.80 m|80 cm @2 s} || Capacidad admisible {=> 1 350 kN|1350 kN|1 350|1350 @2 n} || Napa {=> 6,4 m|6,4|6.4 m @2 f}
Clase de cemento {=> tipo HS|HS|cemento tipo HS @2 n} || Factor Z {=> 0,45|0.45 @2 n} || Lodo: densidad {=> ?no consta}

SC Pilote || Fecha de vaciado || Longitud (m) || Volumen colocado (m3) || f'c a 28 días (kg/cm2)
P-61 || {=> 04/08/2025|4/08/2025 @3 s} || {=> 15.2|15,2 @3 s} || {=> 8.40|8,40|8.4|8,4 @3 f} || {=> 312 @7 f}
P-63 || {=> 07/08/2025 @3 s} || {=> 15.0|15,0|15 @3 s} || {=> 9.35|9,35 @3 f} || {=> ?28 días pendiente}
P-64 || {=> ?no vaciado} || {=> ?no vaciado} || {=> ?no vaciado} || {=> ?no vaciado}

N Resultado de las pruebas de integridad {=> ~reducción de sección|P-47 @7 s}
BOX sdt
CK Accidentes en el mes: [?no hubo] sí || [x @8 n] no
P Firma y sello del residente: {g=> ?firma}
''')
f = Form("Acta de medición y certificado de obra", "cimentaciones-quellaco", "Silos Los Chanares", "es", T, "Certificado 6, septiembre de 2025.", font="Calibri")
f.build('''
HEAD Obra: {p:obra=> ~Planta de acopio Los Chañares|Planta Los Chañares|Acopio Los Chañares @Contrata f}
FOOT Expediente municipal {u=> ?no consta}
TITLE Acta de medición y certificado
P En la obra, a los efectos de la medición del mes, realizada el {m:Fecha_medicion=> 30/09/2025|30 de septiembre de 2025 @Mail n}, entre {m:Comitente=> Cerealera Los Chañares S.A. @Contrata s} por una parte y por la otra {m:Contratista=> Quellaco Fundaciones S.R.L. @Contrata s}, con intervención de la dirección de obra a cargo de {m:Director_de_obra=> Graciela Dotti|Ing. Graciela Dotti|Estudio Ferrari-Dotti @Contrata s}, se labra el acta N° {m:Nro_acta=> ?sin número}.
TS Table Grid
IN
CUIT del Comitente {n=> 30-70855114-9 @Contrata s} || CUIT del Contratista {n=> 30-71492288-5 @Datos s} || Sistema de contratación {n=> ajuste alzado @Contrata f}
Fecha de la contrata {n=> 21 de marzo de 2025|21/03/2025 @Contrata n} || Monto de contrato sin IVA {n=> $ 1.284.600.000|1.284.600.000 @Contrata f} || Jefa de obra {n=> Mariela Sosa|Ing. Mariela Sosa @Personal s}
Matrícula {n=> CIE 2-5518|Mat. CIE 2-5518|2-5518 @Personal s} || Servicio de HyS {n=> Nahuel Ojeda|Lic. Nahuel Ojeda @Contrata n} || Aseguradora de riesgos del trabajo {n=> Litoral Riesgos ART @Datos f}
Seguro de caución, póliza {n=> 714.220|N° 714.220 @Contrata n} || Póliza de responsabilidad civil {n=> ?no consta} || Aviso de obra SRT N° {n=> ?no consta}

H2 Plazos
STYLE u
P Acta de inicio: {=> 14/04/2025 @Actas s}
P Plazo original: {=> 180 días corridos|180 días|180 @Contrata n}
P Vencimiento original: {=> 11/10/2025 @Actas n}
P Prórroga concedida: {=> 15 días corridos|15 días|15 @Actas n} por orden de servicio N° {=> 12|OS 12 @Actas n}
P Vencimiento vigente: {=> 26/10/2025 @Actas n}
P Recepción provisoria: {=> ?sin fecha todavía}   Recepción definitiva: {=> ?depende de la provisoria}
P Multa diaria: {=> 0,2 %|0,2 % del contrato|0,2% @Contrata n}   Multas aplicadas a la fecha: {=> ?no hay constancia}
H2 Certificado
KV
Certificado N° {=> 6 @Certificados n} || Período {=> septiembre 2025|septiembre de 2025 @Certificados f}
Avance del mes {=> 12.5|12,5|12,5 %|12.5 % @Certificados s} || Avance acumulado {=> 81.5|81,5|81,5 %|81.5 % @Certificados s}
Avance según plan de trabajos {=> 90.0|90,0|90|90 % @Certificados f} || Importe bruto {=> 160575000|160.575.000|$ 160.575.000 @Certificados s}
Retención para reparo {=> 8028750|8.028.750|$ 8.028.750 @Certificados n} || Líquido a cobrar {=> 120431250|120.431.250|$ 120.431.250 @Certificados f}
Redeterminación del mes {=> ?no consta} || Cobrado el {=> ?no cobrado}

SC Certificado anterior || Bruto || Cobrado el
5 || {=> 218382000|218.382.000|$ 218.382.000 @Certificados n} || {=> 30/09/2025 @Certificados n}

H2 Fundaciones
COLS 2
STYLE f
P Memoria, revisión vigente: {=> 3|revisión 3 @Memoria tecnica rev 3 n}
P Espesor de platea: {=> 0,90 m|0,90 @Memoria tecnica rev 3 s}
P Pilotes por silo: {=> 32|32 pilotes @Memoria tecnica rev 3 s}
P Tipo de pilote: {=> hélice continua|pilotes de hélice continua @Memoria tecnica rev 3 f}
P Profundidad de pilotes: {=> 16 m|16 @Memoria tecnica rev 3 f}
P Clase de hormigón: {=> H-30|H30 @Memoria tecnica rev 3 n}
P Calidad de las barras: {=> ADN 420|acero ADN 420 @Memoria tecnica rev 3 f}
P Túnel ejecutado: {=> 66 m|66|66 m de 78 @Informe s}
P Ensayo de carga: {=> ?no hay en esta obra}
P Sondeo final: {=> ?no consta}
COLS 1
SC Elemento || Fecha de hormigonado || m3 || Remito || Rotura a 28 días (MPa) || Vº Bº D.O.
Platea silo 3 || {=> 21/08/2025 @Probetas f} || {=> 266 @Probetas n} || {=> R-8841 @Probetas s} || {=> 36,4|36.4 @Probetas f} || {=> ?visado}
Viga anillo silo 3 || {=> 05/09/2025 @Probetas f} || {=> 41 @Probetas n} || {=> R-8902 @Probetas s} || {=> 34,1|34.1 @Probetas f} || {=> ?visado}
Platea silo 4 || {=> 26/09/2025 @Probetas f} || {=> 266 @Probetas n} || {=> R-8960 @Probetas s} || {=> ?solo 7 días} || {=> ?visado}
Viga anillo silo 4 || {=> ?no hormigonada} || {=> ?no hormigonada} || {=> ?no hormigonada} || {=> ?no hormigonada} || {=> ?visado}

H2 Observaciones
P Nido de abeja del silo 2: reparado el {g=> 17/09/2025 @Mail s}
P Ingreso previsto del montador: {g=> 13/10/2025 @Mail f}
P Adicional piso de acceso, monto reconocido: {g=> ?sin respuesta}
N Lluvias de la semana 24 {=> ~43 mm|Un día perdido @Informe f}
BOX legacy
CK Se firma: [?se decide al firmar] de conformidad || [?se decide al firmar] con reservas
P Por el Comitente, aclaración: {u=> ?firma}   Por el Contratista, aclaración: {u=> ?firma}
''')
