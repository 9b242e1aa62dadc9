from lib import *
V = Vault("barreiro-quintana-obras")
V.project(None)
V.add("a", "Datos de las empresas.pdf", """# Datos de las empresas del grupo
| Dato | España | Chile |
| Razón social | Barreiro Quintana Obras, S.L. | Barreiro Quintana Montajes SpA |
| NIF / RUT | B15904417 | 77.418.206-K |
| Domicilio | Rúa do Vilar Novo 38, 15704 Santiago de Compostela | Av. Circunvalación 1840, Copiapó |
| Teléfono | 981 555 064 | +56 52 255 5130 |
| Clasificación / registro | Grupo C, subgrupo 2, categoría 5 | Registro mandante REG-50338 |
| Representante | Antía Barreiro Souto (administradora única) | Rodrigo Quintana Vera (gerente general) |
| REA | 11/15/0004417 | |
| Organismo administrador | Mutua Fisterra | Mutual del Norte, adherente 204.881 |
""", foot="Actualizado en febrero de 2025")
V.add("b", "Directorio.csv", """nombre;cargo;empresa;teléfono;obra
Xoán Freire Lema;jefe de obra;Barreiro Quintana Obras, S.L.;655 550 118;ES-061
Uxía Castro Vieites;técnica de prevención;Barreiro Quintana Obras, S.L.;655 550 127;ES-061
Marcela Tapia Rojas;administradora de contrato;Barreiro Quintana Montajes SpA;+56 9 5555 7140;CL-014
Cristián Araya Godoy;jefe de terreno;Barreiro Quintana Montajes SpA;+56 9 5555 7162;CL-014
Paola Henríquez Soto;experta en prevención;Barreiro Quintana Montajes SpA;+56 9 5555 7175;CL-014
""")
P1 = "CL-014 Relaveducto Quebrada Honda"
V.project(P1)
V.add("1", "01 Contrato extracto.pdf", """# Contrato N° 4600021877
En Copiapó, a 2 de abril de 2024, entre Minera Cerro Lapislázuli SpA, RUT 76.330.815-4, en adelante la Compañía, y Barreiro Quintana Montajes SpA, en adelante el Contratista.
PRIMERO. Objeto: suministro parcial y montaje de 6,8 km de relaveducto de HDPE y acero entre la planta concentradora y el depósito Quebrada Honda, comuna de Tierra Amarilla.
SEGUNDO. Precio: serie de precios unitarios, valor estimado UF 214.600, más IVA. Anticipo 10 %. Retención 5 % de cada estado de pago.
TERCERO. Plazo: 390 días corridos desde el acta de entrega de terreno.
CUARTO. Multas: UF 60 por día de atraso, con tope de 10 % del contrato.
QUINTO. Garantía de fiel cumplimiento: boleta bancaria por 10 % del valor.
---
SEXTO. Inspección técnica: la ITO será ejercida por Sernaq Ingenieros Ltda. El administrador de contrato de la Compañía es don Héctor Valdivieso Prado.
SÉPTIMO. Rigen la RCA N° 118/2021 y la Resolución Exenta Sernageomin N° 1407/2023.
""", foot="Contrato 4600021877")
V.add("2", "02 Acta entrega de terreno.pdf", """# Acta de entrega de terreno
| Contrato | 4600021877 |
| Fecha | 22 de abril de 2024 |
| Tramo | km 0,000 al km 6,800 |
| Coordenadas inicio | UTM 19J, E 378.412, N 6.961.203 |
| Coordenadas término | UTM 19J, E 372.905, N 6.964.730 |
| Cota inicio | 1.684 m s.n.m. |
| Cota término | 1.391 m s.n.m. |
Comparecen Cristián Araya Godoy por el Contratista e Ignacio Bahamondes Ruz por la ITO. Se deja constancia de servidumbre pendiente entre km 4,100 y km 4,350.
""")
V.add("3", "03 Prueba hidrostática tramos.xlsx", """# Pruebas
| Tramo | Desde km | Hasta km | Diámetro mm | SDR | Presión de prueba bar | Duración h | Fecha | Caída bar | Resultado |
| T-01 | 0,000 | 1,450 | 630 | 11 | 24 | 4 | 14-11-2024 | 0,2 | Aprobada |
| T-02 | 1,450 | 2,900 | 630 | 11 | 24 | 4 | 28-11-2024 | 0,9 | Rechazada |
| T-02 rep. | 1,450 | 2,900 | 630 | 11 | 24 | 4 | 05-12-2024 | 0,1 | Aprobada |
| T-04 | 4,350 | 5,600 | 630 | 9 | | | | | |
# Instrumentos
| Manómetro | Wikara 0-40 bar, serie MN-22817, certificado de calibración CC-5519 |
""")
V.add("4", "04 Minuta reunión semanal 34.docx", """# Minuta de reunión semanal N° 34
Fecha: martes 10 de diciembre de 2024. Lugar: sala ITO, instalación de faenas km 2,9. Asisten: Héctor Valdivieso (MCL), Ignacio Bahamondes (ITO Sernaq), Marcela Tapia, Cristián Araya, Paola Henríquez (BQM).
## Avance
Avance físico real 71,4 % contra 76,0 % programado. Soldaduras por termofusión: 548 ejecutadas, 22 con corte destructivo. Programa vigente: revisión 4, término 30 de junio de 2025. La revisión 3 indicaba 17 de mayo de 2025.
## Cambios
Orden de cambio N° 3 aprobada: UF 6.120 (estación disipadora). NOC N° 5 en evaluación.
## Prevención
Horas hombre acumuladas 182.640. Un accidente con tiempo perdido, 19 de septiembre de 2024: golpe en mano con mordaza de termofusión, 14 días perdidos. Dotación 118 personas.
## Pendientes
Prueba de T-04 programada para el 20 de diciembre. Puesta en marcha con relave: por definir por Operaciones.
""", head="Sernaq Ingenieros Ltda. – ITO")
V.add("5", "05 Estado de pago 8.csv", """concepto;UF
Estado de pago N°;8
Período;noviembre 2024
Obra ejecutada acumulada;151.870,40
Obra ejecutada en el período;18.204,15
Devolución de anticipo;1.820,42
Retención 5 %;910,21
Líquido a pagar;15.473,52
Estado de pago anterior (N° 7);14.022,90
""")
V.add("6", "06 Correo boletas y seguros.eml", """From: Marcela Tapia <mtapia@bqmontajes.example>
To: Ignacio Bahamondes <ibahamondes@sernaq.example>
Date: Thu, 12 Dec 2024 17:05:00 -0300
Subject: RE: Documentos EP 8
Content-Type: text/plain; charset=utf-8

Ignacio:

La boleta de fiel cumplimiento es la N° 0337714 del Banco Atacama, por UF 21.460, vence el 30 de septiembre de 2025. La de anticipo (0337715) fue devuelta en noviembre.
Póliza todo riesgo montaje: Aseguradora Andes Sur, TRM-88214. El F30-1 de noviembre lleva el certificado 2024/11/6630417.
El subcontrato de movimiento de tierras es con Áridos y Tierras Copayapu Ltda. La tubería la puso la Compañía (Tuboplas Austral, lote L-2408-77).

Saludos, Marcela

> El 11-12-2024 I. Bahamondes escribió:
> Me falta el número de boleta; la que tengo es de Los Loros (0291150).
""")
V.add("7", "07 Certificado soldador.pdf", """# Certificado de calificación de termofusionista
| Nombre | Juan Pablo Cortés Milla |
| Cédula de identidad | 15.882.417-3 |
| Proceso | Termofusión a tope HDPE PE100, DN 400 a 800 |
| Norma | ASTM F2620 |
| Certificado | TF-24-0916 |
| Vigencia | hasta el 15 de marzo de 2026 |
| Máquina | McElwain 824, serie C-61140 |
""", rules=False)
V.add("8", "08 Notas Los Loros.md", """# Notas de la obra CL-009 Los Loros (otra)

Contrato 4600018230, recepción provisoria 30 de agosto de 2023, boleta 0291150, RCA 77/2018, tubería de 450 mm, presión de prueba 16 bar, ITO Geoval.

En Quebrada Honda: válvulas de cuchilla marca Orbecor, DN 600, 9 unidades. Caudal de diseño 1.150 m3/h, concentración de sólidos 55 % en peso.
""")
f = Form("protocolo-recepcion-relaveducto-cl", V, P1, "es", "Calibri", 10, note="Chile, relaveducto minero.")
f.header("PROTOCOLO PT-REL-02 · Contrato N° <c;Contrato N°;ingresar;s|4600021877@1> · Correlativo <c;Correlativo;ingresar;o|sin correlativo>")
f.d.add_heading("Protocolo de montaje, prueba y recepción de relaveducto", 1)
f.T([["1. Mandante", "=Mandante;f|Minera Cerro Lapislázuli SpA@1", "RUT mandante", "=RUT mandante;n|76.330.815-4@1"], ["2. Empresa contratista", "=Empresa contratista;n|Barreiro Quintana Montajes SpA@1", "RUT contratista", "=RUT contratista;n|77.418.206-K@a"], ["3. ITO", "=ITO;s|Sernaq Ingenieros Ltda.|Sernaq Ingenieros@1", "Inspector en terreno", "=Inspector en terreno;f|Ignacio Bahamondes Ruz|Ignacio Bahamondes@2"],
 ["4. Adm. contrato mandante", "=Adm. contrato mandante;n|Héctor Valdivieso Prado|Héctor Valdivieso@1", "Adm. contrato contratista", "=Adm. contrato contratista;n|Marcela Tapia Rojas|Marcela Tapia@b"], ["5. Jefe de terreno", "=Jefe de terreno;s|Cristián Araya Godoy|Cristián Araya@b", "Prevencionista", "=Prevencionista;f|Paola Henríquez Soto|Paola Henríquez@b"], ["6. N° registro Sernageomin del experto", "=N° registro Sernageomin del experto;o|no consta; REG-50338 es de la empresa", "Mutualidad", "=Mutualidad;f|Mutual del Norte@a"], ["7. Comuna", "=Comuna;s|Tierra Amarilla@1", "Proyectista", "=Proyectista;o|no se nombra"]])
f.H("8. Contrato y permisos", 3)
f.P("Firma del contrato: {{}}".replace("{{}}", "<p;fecha_firma;;f|2 de abril de 2024@1>") + " · Valor estimado: <p;valor;;s|UF 214.600|214.600@1> · Plazo: <p;plazo;;s|390 días corridos|390 días|390@1> · Inicio del plazo: <p;inicio_plazo;;f|22 de abril de 2024@2> · Multa diaria: <p;multa_diaria;;f|UF 60|60@1> · Aumentos aprobados: <p;aumentos;;f|UF 6.120|6.120@4>",
 "Calificación ambiental: <p;rca;;f|RCA N° 118/2021|118/2021@1> · Permiso DGA: <p;permiso_dga;;o|no consta> · Término programado vigente: <p;termino_vigente;;n|30 de junio de 2025@4> · Término real: <p;termino_real;;o|obra en curso>",
 "Boleta fiel cumplimiento N° <p;boleta;;s|0337714@6> · Vencimiento <p;boleta_venc;;n|30 de septiembre de 2025@6> · Boleta de correcta ejecución N° <p;boleta_ejecucion;;o|no emitida> · Seguro de responsabilidad civil <p;seguro_rc;;o|solo hay el de montaje> · Certificado F30-1 <p;f30;;s|2024/11/6630417@6>")
f.H("9. Trazado", 3)
f.T([["", "Este", "Norte", "Elevación (m s.n.m.)"], ["Km 0,000", "#Este inicio;f|378.412|E 378.412@2", "#Norte inicio;f|6.961.203|N 6.961.203@2", "#Elevación inicio;n|1.684@2"], ["Km 6,800", "#Este término;f|372.905|E 372.905@2", "#Norte término;f|6.964.730|N 6.964.730@2", "#Elevación término;n|1.391@2"], ["Vértice V-07", "#Este V-07;o|sin datos de vértices", "#Norte V-07;o|sin datos de vértices", "#Elevación V-07;o|sin datos de vértices"]])
f.H("10. Pruebas de presión", 3)
f.T([["Tramo", "SDR", "P (bar)", "Fecha", "ΔP", "Veredicto"], ["T-01", "#SDR;s|11@3", "#P;n|24|24 bar@3", "#Fecha;s|14-11-2024|14 de noviembre de 2024@3", "#ΔP;f|0,2@3", "#Veredicto;f|Aprobada@3"], ["T-02, repetición", "#SDR;s|11@3", "#P;n|24|24 bar@3", "#Fecha;s|05-12-2024|5 de diciembre de 2024@3", "#ΔP;f|0,1@3", "#Veredicto;-"], ["T-04", "#SDR;s|9@3", "#P;o|sin ensayar", "#Fecha;o|20 de diciembre es programada", "#ΔP;o|sin ensayar", "#Veredicto;o|sin ensayar"]])
f.P("Manómetro, serie: ______".replace("______", "<l;Manómetro, serie:;__________;s|MN-22817@3>") + "  Certificado de calibración: <l;Certificado de calibración:;__________;s|CC-5519@3>  Tramo T-03, informe: <l;Tramo T-03, informe:;__________;o|sin registro de T-03>",
 "Operador de termofusión: <l;Operador de termofusión:;______________;n|Juan Pablo Cortés Milla@7>  C.I.: <l;C.I.:;__________;n|15.882.417-3@7>  Credencial: <l;Credencial:;__________;f|TF-24-0916@7>",
 "Uniones hechas: <l;Uniones hechas:;______;f|548@4>  Uniones rechazadas: <l;Uniones rechazadas:;______;o|22 son cortes destructivos>  Certificado de calidad de la tubería: <l;Certificado de calidad de la tubería:;__________;o|solo el lote>  Fabricante de válvulas: <l;Fabricante de válvulas:;__________;n|Orbecor@8>  Espesor medido (mm): <l;Espesor medido (mm):;______;o|sin medición>")
f.H("11. Avance y seguridad", 3)
f.P("Avance físico a la fecha: <f;Avance físico a la fecha;;s|71,4 %|71,4@4>  Programado: <f;Programado;;s|76,0 %|76,0|76 %@4>  EP en trámite N°: <f;EP en trámite N°;;n|8@5>  Monto líquido (UF): <f;Monto líquido (UF);;n|15.473,52@5>  Fecha de pago: <f;Fecha de pago;;o|no consta>",
 "HH acumuladas: <f;HH acumuladas;;n|182.640@4>  CTP: <f;CTP;;f|1|uno|un@4>  Dotación femenina: <f;Dotación femenina;;o|solo la dotación total>  Accidentes fatales: <f;Accidentes fatales;;->")
f.N("12. Restricciones de terreno", "Restricciones de terreno", "nc|servidumbre@2", "[detallar]")
f.H("13. Recepción", 3)
f.P("Recepción provisoria: <x;RP total;;o|sin recepción> total <x;RP parcial;;o|sin recepción> parcial. Fecha: <l;Recepción fecha:;__________;o|30 de agosto de 2023 es Los Loros>  Primera pasada de relave: <l;Primera pasada de relave:;__________;o|por definir>",
 "Firma ITO: <l;Firma ITO:;______________;o|firma>  Firma contratista: <l;Firma contratista:;______________;o|firma>")
f.save()

P2 = "ES-061 Pabellón Ponteareal"
V.project(P2)
V.add("1", "01 Contrato administrativo.pdf", """# Contrato administrativo de obras
Expediente 2024/C003/000117
En Ponteareal, a 19 de julio de 2024.
De una parte, D. Manuel Outeiro Rial, alcalde del Concello de Ponteareal (NIF P3604100J). De otra, Barreiro Quintana Obras, S.L.
Primera. Objeto: ejecución de las obras del proyecto de pabellón polideportivo municipal, sito en Rúa da Xunqueira s/n, 36890 Ponteareal (Pontevedra).
Segunda. Precio: 2.146.380,50 euros, más 450.739,91 euros de IVA, total 2.597.120,41 euros. Baja ofertada: 11,3 %.
Tercera. Plazo: 14 meses a contar desde el acta de comprobación del replanteo. Penalidad diaria: 0,60 euros por cada 1.000 euros del precio.
Cuarta. Garantía definitiva: 107.319,03 euros, constituida mediante aval.
Quinta. Plazo de garantía: 24 meses, ampliado por la oferta del contratista.
---
Directora de obra: Iria Pazos Lorenzo, arquitecta. Director de la ejecución: Anxo Rodeiro Gil, arquitecto técnico. Coordinador de seguridad y salud: Seguridade Rías Baixas, S.L., D. Tomás Vilar.
Responsable del contrato: D.ª Carme Estévez Lago, ingeniera municipal.
""", head="Concello de Ponteareal")
V.add("2", "02 Acta comprobación replanteo.docx", """# Acta de comprobación del replanteo
En la parcela, a 14 de agosto de 2024, reunidos la directora de obra, el representante del contratista y la responsable del contrato, se comprueba la viabilidad del proyecto y la disponibilidad de los terrenos (parcela de 8.412 m2, referencia catastral 4417203NG2741N0001XR).
Se autoriza el inicio. El plazo empieza a contar el 16 de agosto de 2024.
Reserva: existe una línea de baja tensión que cruza la parcela, pendiente de retranqueo por la distribuidora.
""")
V.add("3", "03 Certificación 11.xlsx", """# Certificación 11
| Certificación n.º | 11 |
| Mes | julio 2025 |
| Ejecución material a origen | 1.402.118,36 |
| Gastos generales 13 % | 182.275,39 |
| Beneficio industrial 6 % | 84.127,10 |
| Importe a origen con baja | 1.480.008,03 |
| Certificado anterior | 1.331.204,77 |
| Líquido del mes sin IVA | 148.803,26 |
| IVA 21 % | 31.248,68 |
| Total | 180.051,94 |
# Certificación 10
| Certificación n.º | 10 |
| Mes | junio 2025 |
| Líquido del mes sin IVA | 122.017,40 |
""")
V.add("4", "04 Acta de obra 38.docx", """# Acta de visita de obra n.º 38
27 de agosto de 2025. Asistentes: Iria Pazos, Anxo Rodeiro, Xoán Freire, Tomás Vilar, Carme Estévez.
- La estructura de madera laminada (12 pórticos de 32,4 m de luz) quedó montada el 23 de mayo de 2025. Suministra Maderas Laminadas do Eume, S.A.
- Cubierta: panel sándwich colocado al 85 %. Pavimento deportivo: sin empezar, marca por decidir.
- La ampliación de plazo de 7 semanas fue concedida por resolución de alcaldía 2025-0814 de 4 de agosto. La fecha final pasa a ser el 4 de diciembre de 2025. El programa de trabajos de marzo daba el 16 de octubre.
- Modificado n.º 1 (drenaje perimetral): 63.912,20 euros sin IVA, aprobado en pleno el 26 de junio de 2025.
- Trabajadores en obra: 31. Un accidente leve el 8 de abril de 2025, esguince, con baja de 6 días.
- Recepción: se prevé en diciembre; no se fija día.
""")
V.add("5", "05 Ensayos laboratorio.pdf", """# Resumen de control de calidad
Laboratorio: Galaensaia, S.L. – inscripción GAL-L-044
| Lote | Elemento | Hormigón | Fecha | Resistencia media N/mm2 | Informe |
| L1 | Zapatas | HA-30/B/20/XC2 | 02/10/2024 | 36,2 | GE-24-2207 |
| L2 | Muros vestuarios | HA-30/B/20/XC4 | 20/11/2024 | 34,9 | GE-24-2611 |
| L5 | Graderío | HA-30/B/20/XC3 | 11/06/2025 | pendiente | |
Ensayo de placa de carga en explanada: Ev2 = 96 MPa, relación 1,9, día 17 de septiembre de 2024, informe GE-24-2098.
""", rules=True)
V.add("6", "06 Correo licencias y subcontratas.eml", """From: Xoán Freire <xfreire@barreiroquintana.example>
To: Carme Estévez <cestevez@ponteareal.example>
Date: Fri, 29 Aug 2025 13:20:00 +0200
Subject: RE: Documentación pendiente
Content-Type: text/plain; charset=utf-8

Buenos días, Carme:

Apertura de centro de trabajo: 36/2024/0009917, comunicada el 12 de agosto de 2024. El aval es de Afianza Galicia SGR, n.º 2024-33708. La póliza todo riesgo construcción es Atlántica Seguros 8.114.220.
Subcontratas: Montaxes Deza, S.L. (cubierta), Eléctricas Salnés, S.L. (electricidad, empresa instaladora 36-1-4471). El libro de subcontratación lo lleva Uxía, n.º habilitado LS-36-24-1180.
Residuos: 412 t entregadas a Recicla Umia, gestor SC-RP-0881. El certificado final lo dan al terminar.

Xoán

> El 28/08/2025 Carme Estévez escribió:
> En el expediente de Vilanova constaba el aval 2021-20044; supongo que no es el mismo.
""")
V.add("7", "07 Notas Vilanova.txt", """Obra ES-048, piscina de Vilanova (anterior):
acta de recepción 3 de marzo de 2023; certificación final 1.711.206,88; expediente 2021/C003/000052; aval 2021-20044; 14 defectos.
Ponteareal: superficie construida 2.318 m2, aforo 640 espectadores, altura libre en pista 7,60 m. Proyecto visado 2301447 del 9 de noviembre de 2023.
""")
V.add("8", "08 Albarán madera.pdf", """# Albarán MLE-25-0447
| Suministrador | Maderas Laminadas do Eume, S.A. |
| Fecha | 28 de abril de 2025 |
| Material | Vigas laminadas GL28h, sección 220 x 1.480 mm, 8 unidades |
| Certificado PEFC | PEFC/14-38-00417 |
| Recibido por | X. Freire |
""", rules=False)
f = Form("ficha-obra-recepcion-galicia", V, P2, "es", "Arial", 9, note="España (Galicia), pabellón polideportivo.")
f.footer("Ficha de seguimiento · Obra n.º <m;Codigo_obra;;n|ES-061@b> · Expte. <m;Expte;;n|2024/C003/000117@1>")
f.d.add_heading("FICHA DE OBRA Y BORRADOR DE ACTA DE RECEPCIÓN", 1)
f.cols(2)
f.H("Agentes", 3)
f.P("Promotor: {{}}".replace("{{}}", "<l;Promotor:;....................;f|Concello de Ponteareal@1>"), "NIF del promotor: <l;NIF del promotor:;..............;n|P3604100J@1>", "Secretaria municipal: <l;Secretaria municipal:;..............;o|no se nombra>", "Constructora: <l;Constructora:;..............;f|Barreiro Quintana Obras, S.L.@1>", "NIF de la constructora: <l;NIF de la constructora:;..............;n|B15904417@a>", "Teléfono del Concello: <l;Teléfono del Concello:;..............;o|solo los de la empresa>", "Inscripción en el REA: <l;Inscripción en el REA:;..............;n|11/15/0004417@a>",
 "Jefe de obra: <l;Jefe de obra:;..............;s|Xoán Freire Lema|Xoán Freire@b>", "Directora de obra: <l;Directora de obra:;..............;s|Iria Pazos Lorenzo|Iria Pazos@1>", "Aparejador: <l;Aparejador:;..............;f|Anxo Rodeiro Gil|Anxo Rodeiro@1>", "N.º de colegiado del aparejador: <l;N.º de colegiado del aparejador:;..............;o|no consta>", "CSS: <l;CSS:;..............;fc|Tomás Vilar@1>", "Laboratorio: <l;Laboratorio:;..............;s|Galaensaia, S.L.@5>", "Responsable municipal: <l;Responsable municipal:;..............;n|Carme Estévez Lago|D.ª Carme Estévez Lago|Carme Estévez@1>", "OCT: <l;OCT:;..............;o|sin organismo de control>")
f.H("Edificio", 3)
f.P("Emplazamiento: <l;Emplazamiento:;..............;nc|Rúa da Xunqueira@1>", "Ref. catastral: <l;Ref. catastral:;..............;s|4417203NG2741N0001XR@2>", "Superficie de parcela: <l;Superficie de parcela:;..............;n|8.412 m2|8.412|8.412 m²@2>", "Sup. construida: <l;Sup. construida:;..............;n|2.318 m2|2.318|2.318 m²@7>", "Capacidad de público: <l;Capacidad de público:;..............;f|640|640 espectadores@7>", "Gálibo en pista: <l;Gálibo en pista:;..............;f|7,60 m|7,60@7>", "Luz de pórticos: <l;Luz de pórticos:;..............;s|32,4 m|32,4@4>", "Clase resistente de la madera: <l;Clase resistente de la madera:;..............;f|GL28h@8>", "Visado: <l;Visado:;..............;s|2301447@7>", "Marca del pavimento deportivo: <l;Marca del pavimento deportivo:;..............;o|por decidir>", "Calificación energética: <l;Calificación energética:;..............;o|no consta>")
f.cols(1)
f.H("Contrato", 3)
f.T([["Fecha de formalización", "=Fecha de formalización;f|19 de julio de 2024|19/07/2024@1", "Adjudicación sin IVA", "=Adjudicación sin IVA;f|2.146.380,50@1"], ["Importe con IVA", "=Importe con IVA;n|2.597.120,41@1", "Coeficiente de baja", "=Coeficiente de baja;n|11,3 %|11,3%@1"], ["Garantía definitiva (€)", "=Garantía definitiva (€);s|107.319,03@1", "Avalista", "=Avalista;f|Afianza Galicia SGR@6"], ["N.º de aval", "=N.º de aval;n|2024-33708@6", "Modificado aprobado (sin IVA)", "=Modificado aprobado (sin IVA);n|63.912,20@4"],
 ["Seguro TRC", "=Seguro TRC;fc|8.114.220@6", "Seguro decenal", "=Seguro decenal;o|no consta"], ["Inicio del cómputo", "=Inicio del cómputo;f|16 de agosto de 2024|16/08/2024@2", "Acta de replanteo", "=Acta de replanteo;s|14 de agosto de 2024|14/08/2024@2"], ["Prórroga concedida", "=Prórroga concedida;f|7 semanas|siete semanas@4", "Vencimiento del plazo", "=Vencimiento del plazo;f|4 de diciembre de 2025|04/12/2025@4"], ["Segunda prórroga hasta", "=Segunda prórroga hasta;o|solo hay una", "Terminación efectiva", "=Terminación efectiva;o|obra en curso"]])
f.T([["Última certificación", "PEM a origen", "Líquido sin IVA", "Cuota IVA", "A pagar", "Fecha de cobro"], ["=Última certificación;n|11@3", "=PEM a origen;f|1.402.118,36@3", "=Líquido sin IVA;n|148.803,26@3", "=Cuota IVA;n|31.248,68@3", "=A pagar;f|180.051,94@3", "=Fecha de cobro;o|no consta"], ["Certificación final de obra", "<<", "<<", "=Certificación final de obra;o|1.711.206,88 es de Vilanova", "Revisión de precios", "=Revisión de precios;o|no consta"]], style="Light Grid")
f.H("Control y seguridad", 3)
f.T([["Elemento", "Tipificación", "Vertido", "fcm", "Informe"], ["Zapatas", "#Tipificación;f|HA-30/B/20/XC2@5", "#Vertido;f|02/10/2024|2 de octubre de 2024@5", "#fcm;n|36,2@5", "#Informe;s|GE-24-2207@5"], ["Graderío", "#Tipificación;-", "#Vertido;f|11/06/2025|11 de junio de 2025@5", "#fcm;o|pendiente", "#Informe;o|pendiente"], ["Solera de pista", "#Tipificación;o|sin registro", "#Vertido;o|sin registro", "#fcm;o|sin registro", "#Informe;o|sin registro"]])
f.P("Módulo Ev2 de la explanada (<i;Módulo Ev2;[MPa];s|96|96 MPa@5>) · Centro de trabajo, n.º <i;Centro de trabajo;[número];n|36/2024/0009917@6> · Libro de subcontratación <i;Libro de subcontratación;[n.º];s|LS-36-24-1180@6> · RCD entregados <i;RCD entregados;[t];f|412|412 t@6> · Gestor <i;Gestor;[nombre];s|Recicla Umia@6> · Legalización eléctrica <i;Legalización eléctrica;[n.º];o|no consta> · Final de gestión de residuos <i;Final de residuos;[certificado n.º];o|se da al terminar>",
 "Accidentes: <k;Accidente leve;;n|☒@4> leve <k;Accidente grave;;o|solo hubo uno leve> grave · días de baja <i;días de baja;[n.º];s|6|6 días@4>")
f.N("Reservas del replanteo", "Reservas del replanteo", "nc|baja tensión@2", "(si las hubo)")
f.H("Recepción", 3)
f.P("Siendo el día <l;Siendo el día;__________;o|sin fecha; 3 de marzo de 2023 es Vilanova> se reúnen los arriba citados. Defectos observados: <l;Defectos observados:;______;o|sin recepción; 14 es de Vilanova> Plazo para subsanar: <l;Plazo para subsanar:;______;o|no fijado>",
 "Por el Concello: <l;Por el Concello:;______________;o|firma>  Por la contrata: <l;Por la contrata:;______________;o|firma>  Por la dirección facultativa: <l;Por la dirección facultativa:;______________;o|firma>")
f.save()
