from lib import *
V = "vivienda-tezontle"; A = "VT-08 Privadas del Mezquite"; B = "VT-11 Lomas de Axocopan"
def build():
    d = lambda p, *a, **k: doc(f"{V}/{p}", *a, **k)
    d("T1 Datos de la empresa.pdf", """# Desarrolladora Vivienda Tezontle, S.A. de C.V.
| Razón social | Desarrolladora Vivienda Tezontle, S.A. de C.V. |
| RFC | DVT110504KJ8 |
| Domicilio fiscal | Av. Constituyentes 1184 Pte., Col. El Jacal, 76180 Querétaro, Qro. |
| Representante legal | Lic. Maricarmen Olvera Zúñiga |
| Escritura constitutiva | 28,417, Notaría 12 de Querétaro |
| Registro patronal IMSS | E23 51874 10 6 |
| Registro RUV de oferente | 22-0417-5 |
| Teléfono de oficinas | 442 318 7700 |
| CLABE | 072 680 00441877203 5 |
La gerencia técnica está a cargo del Ing. Saúl Barragán Nieto.""")
    d("T2 Directorio.csv", """nombre,puesto,empresa,telefono,correo,desarrollo
Arq. Ximena Tovar Lugo,directora responsable de obra,independiente,442 201 5530,x.tovar@dro.example,Mezquite
Ing. Hilario Cruz Mata,residente de obra,Desarrolladora Vivienda Tezontle,442 201 5541,h.cruz@tezontle.example,Mezquite
Ing. Noé Galindo Ruiz,residente de obra,Desarrolladora Vivienda Tezontle,442 201 5566,n.galindo@tezontle.example,Axocopan
Ing. Brenda Aguilar Sosa,verificadora,Verificaciones del Bajío S.C.,442 330 1188,b.aguilar@vbajio.example,Mezquite
Lic. Octavio Rentería,notario suplente,Notaría 31,442 212 9090,o.renteria@not31.example,Mezquite
""")
    p = A + "/"
    d(p + "01 Licencia de construcción.pdf", """# Municipio de El Marqués – Dirección de Desarrollo Urbano
Licencia de construcción LC-0873/2024. Fecha de expedición 11 de marzo de 2024, vigencia hasta el 11 de marzo de 2026.
Propietario: Desarrolladora Vivienda Tezontle, S.A. de C.V. Ubicación: Camino a Jesús María km 3.2, Fracción B, El Marqués, Querétaro. Clave catastral 110 1103 66 212 008.
Se autoriza la construcción de 96 viviendas en condominio horizontal, sobre un predio de 18,640.50 m². Superficie de construcción autorizada 7,488.00 m².
Directora responsable de obra: Arq. Ximena Tovar Lugo, registro DRO-QM-0291. Derechos pagados $184,220.00, recibo 55 21087.""", header="Municipio de El Marqués", footer="LC-0873/2024")
    d(p + "02 Memoria descriptiva.docx", """# Memoria descriptiva Privadas del Mezquite
Prototipo Cenzontle 2R: dos recámaras, un baño, sala-comedor, cocina y patio de servicio, con 78.00 m² de construcción en lote tipo de 105 m².
## Sistema constructivo
Losa de cimentación de 12 cm de espesor con concreto f'c = 250 kg/cm², muros de block hueco de 12 x 20 x 40 cm, losas de vigueta y bovedilla. Impermeabilizante prefabricado de 3.5 mm con garantía de 5 años.
## Instalaciones
Tubería hidráulica de CPVC de 13 mm, tinaco de 750 litros, calentador solar de 150 litros. Instalación eléctrica con centro de carga de 4 circuitos. Inodoros de 4.8 litros por descarga.
## Urbanización
Red de drenaje separada, planta de tratamiento de 1.2 l/s, pavimento de adoquín de 8 cm. Áreas verdes 2,130 m². Cajones de visita: 24. Etapa 1 con 48 viviendas y etapa 2 con 48.""")
    d(p + "03 Contrato de crédito puente.pdf", """# Contrato de apertura de crédito simple (puente)
Número de contrato 7710-CP-2231, celebrado el 20 de mayo de 2024 entre Banca Arrayán, S.A. (acreditante) y Desarrolladora Vivienda Tezontle, S.A. de C.V. (acreditada).
PRIMERA. Monto del crédito: $62,400,000.00. Tasa: TIIE a 28 días más 4.10 puntos. Plazo: 30 meses. Comisión por apertura 1.25%.
SEGUNDA. Ministración inicial de 20%; las siguientes, contra avance de obra dictaminado por el supervisor Avalúos y Supervisión Cimatario, S.C.
TERCERA. Garantía hipotecaria sobre el predio, escritura 41,906 de la Notaría 31 de Querétaro, inscrita con folio real 00587714/0001.
CUARTA. La prenda de cada vivienda se libera mediante el pago de $702,000.00.""", cols=2, footer="7710-CP-2231")
    d(p + "04 Avance de viviendas.xlsx", {"Corte 30 sep 2025": [("Manzana", "Viviendas", "Avance %", "Terminadas", "Vendidas", "Escrituradas"), ("M1", 24, "100", 24, 24, 19), ("M2", 24, "96", 20, 21, 6), ("M3", 24, "58", 0, 9, 0), ("M4", 24, "22", 0, 2, 0)],
        "Corte 31 ago 2025": [("Manzana", "Avance %", "Terminadas"), ("M1", "100", 24), ("M2", "89", 12), ("M3", "47", 0), ("M4", "10", 0)],
        "Ministraciones": [("No.", "Fecha", "Monto", "Estatus"), (4, "14/07/2025", "$8,120,000.00", "depositada"), (5, "18/09/2025", "$6,455,000.00", "depositada"), (6, "", "$5,900,000.00", "solicitada")]})
    d(p + "05 Minuta 38.docx", """# Minuta de obra No. 38
Fecha: 7 de octubre de 2025, 9:00 horas, oficina de campo. Asistentes: Ing. Hilario Cruz, Arq. Ximena Tovar, Ing. Brenda Aguilar.
1. El dictamen técnico de la etapa 1 (DTU) se solicitó el 2 de octubre de 2025 con la orden de verificación OV-22-118834; la visita será el 15 de octubre de 2025.
2. La constancia de alineamiento es la CA-2210/2023. El dictamen de factibilidad de agua CEA-F-1907/2023 ampara 96 tomas.
3. CFE todavía no entrega el oficio de recepción de la red de media tensión.
4. El contratista de albañilería es Edificaciones Huimilpan, S. de R.L.; el de instalaciones, Hidroeléctricos Corregidora, S.A.
5. En la vivienda 17 de M2 se reponen 4 m² de azulejo. La entrega del club infantil se pasó a diciembre.
6. Los trabajos de la etapa 1 iniciaron el 3 de junio de 2024.""")
    d(p + "06 RE Supervisión crédito.eml", """From: Ing. Hilario Cruz Mata <h.cruz@tezontle.example>
To: Lic. Maricarmen Olvera <m.olvera@tezontle.example>
Date: Wed, 08 Oct 2025 17:25:00 -0600
Subject: RE: Supervisión de crédito y concreto

Licenciada:

El supervisor bancario es el Arq. Fermín Paredes; hizo su visita 11 el 6 de octubre y anotó 69% de avance global. El concreto lo surte Premezclados La Cañada. La póliza de obra civil vigente es la OC-40-771209 de Seguros Ajusco. Del seguro de calidad no nos han contestado.

Saludos, Hilario

> El 7 de octubre M. Olvera escribió:
> ¿Quién supervisa por parte del banco y qué avance lleva? El mes pasado era 61%.""")
    d(p + "07 Ensaye de concreto.pdf", """# Laboratorio Geotecnia y Materiales Acueducto
Informe LGM-5127. Obra Privadas del Mezquite, losa de cimentación M4, vivienda 85. Colado el 5 de septiembre de 2025, revenimiento 12 cm.
| Cilindro | Edad (días) | Carga (kg) | Resistencia (kg/cm²) |
| 5127-1 | 7 | 35,420 | 194 |
| 5127-2 | 14 | 41,900 | 229 |
| 5127-3 | 28 | 48,115 | 263 |
Resistencia de proyecto 250 kg/cm². Responsable del laboratorio: Ing. Teodoro Ledesma. Fecha del informe 4 de octubre de 2025.""", rules=False)
    p = B + "/"
    d(p + "01 Licencia de construcción.pdf", """# Municipio de Huimilpan – Licencia de construcción
Licencia 0114-25, fecha de expedición 28 de enero de 2025. 140 viviendas, predio de 26,915 m². Clave catastral 080 2201 11 045 003. DRO: Arq. Gerardo Pacheco, registro DRO-H-077.""")
    d(p + "02 Memoria.docx", "# Memoria descriptiva Lomas de Axocopan\nConjunto de 140 viviendas en cuatro manzanas. Cisterna de 2,800 litros por vivienda. Precio de venta de lista $1,184,000.00. Corresponsable estructural: Ing. Álvaro Mondragón, CE-0144.\nPrototipo Colibrí 3R, 91.50 m² de construcción, lote de 120 m². Tinaco de 1,100 litros. Losa de cimentación de 10 cm con concreto f'c = 200 kg/cm².")
    d(p + "03 Crédito puente.pdf", "# Contrato de crédito puente 3308-CP-0917\nEl supervisor designado por la acreditante es el Ing. Rogelio Téllez. Saldo insoluto al 30 de septiembre de 2025: $21,730,000.00. Liberación por vivienda $690,000.00.\n| Ministración | Fecha | Monto |\n| 1 | 02/06/2025 | $17,600,000.00 |\n| 2 | 11/08/2025 | $4,130,000.00 |\nBanco del Tepeyac, monto del crédito $88,000,000.00, plazo 36 meses, firmado el 14 de abril de 2025. Seguro de calidad SC-118-44 de Seguros Ajusco. Folio real 00610022/0001.")
    d(p + "04 Avance.csv", "Manzana,Viviendas,Avance\nM1,35,44\nM2,35,12\n")
    d(p + "05 Minuta 9.md", "# Minuta No. 9, 30 de septiembre de 2025\nCFE entregó el oficio de recepción DD-QRO-1172/2025. Oficio de Protección Civil PC-311/2025. Contratista de urbanización: Terracerías Amealco, S.A. Residente Ing. Noé Galindo.")
    d(p + "06 Ensaye.txt", "Informe LGM-5098. Axocopan. Colado 26/08/2025. Resistencia a 28 días 214 kg/cm2. Revenimiento 10 cm.")
    f = Form("cedula-avance-mezquite", V, A, "es", "Cédula para la institución de crédito; secciones numeradas, campos {{ }} y tablas.", font="Verdana", size=9, header=["Cédula de seguimiento de desarrollo habitacional    Crédito: ", X("7710-CP-2231", "03", "n", d="{{no_credito}}", l="no_credito")], footer=["Folio interno del banco: ", O("lo asigna el banco", d="{{folio_banco}}", l="folio_banco")])
    f.h("Cédula de seguimiento – vivienda en serie", 1)
    f.h("I. Promotor", 2)
    f.kv([["Denominación del promotor", X("Desarrolladora Vivienda Tezontle, S.A. de C.V.", "T1", "n"), "RFC", X("DVT110504KJ8", "T1", "s")],
        ["Apoderado", X("Lic. Maricarmen Olvera Zúñiga", "T1", "f", "Maricarmen Olvera Zúñiga"), "Reg. patronal", X("E23 51874 10 6", "T1", "n")],
        ["Oferente RUV", X("22-0417-5", "T1", "s"), "Gerente técnico", X("Ing. Saúl Barragán Nieto", "T1", "n", "Saúl Barragán Nieto")],
        ["Acta constitutiva, número", X("28,417", "T1", "n", "28417"), "Auditor externo", O("no hay auditor en los papeles")]], 4)
    f.h("II. Conjunto", 2)
    f.line("Nombre comercial: ", X("Privadas del Mezquite", "02", "f", d="dots"), "  Dirección del predio: ", C(["Camino a Jesús María km 3.2"], "01", "f", d="dots"))
    f.line("Clave catastral: ", X("110 1103 66 212 008", "01", "s", d="dots"), "  Superficie del terreno (m²): ", X("18,640.50", "01", "f", "18640.50", "18,640.50 m²", d="dots"), "  No. de viviendas: ", X("96", "01", "s", d="dots"))
    f.line("Permiso municipal de obra: ", X("LC-0873/2024", "01", "f", d="dots"), "  expedido el ", X(D("2024-03-11"), "01", "n", d="dots"), "  vence el ", X(D("2026-03-11"), "01", "n", d="dots"), "  prórroga No. ", O("sin prórroga", d="dots"))
    f.line("DRO: ", X("Arq. Ximena Tovar Lugo", "01", "f", "Ximena Tovar Lugo", d="dots"), "  Registro del DRO: ", X("DRO-QM-0291", "01", "s", d="dots"), "  Corresponsable estructural: ", O("no hay corresponsable", d="dots"), "  Residente: ", X("Ing. Hilario Cruz Mata", "T2", "s", "Hilario Cruz Mata", "Ing. Hilario Cruz", "Hilario Cruz", d="dots"))
    f.line("Factibilidad de agua: ", X("CEA-F-1907/2023", "05", "s", d="dots"), "  Alineamiento: ", X("CA-2210/2023", "05", "s", d="dots"), "  Oficio de recepción CFE: ", O("CFE todavía no lo entrega; DD-QRO-1172 es de Axocopan", d="dots"), "  Visto bueno de Protección Civil: ", O("PC-311/2025 es de Axocopan", d="dots"))
    f.h("III. Prototipo", 2)
    f.kv([["Modelo", X("Cenzontle 2R", "02", "f", "Cenzontle"), "Área construida (m²)", X("78.00", "02", "n", "78", "78.00 m²", "78 m²"), "Lote tipo (m²)", X("105", "02", "s", "105 m²")],
        ["Recámaras", X("2", "02", "s", "dos"), "Cisterna (l)", O("no hay cisterna; 750 l es el tinaco"), "Calentador (l)", X("150", "02", "s", "150 litros", "150 l")],
        ["Espesor de la losa de desplante", X(U("12", "cm"), "02", "f"), "Muros", C(["block hueco"], "02", "n"), "Precio de venta", O("precio no indicado; $702,000 es la liberación")]], 6)
    f.h("IV. Crédito", 2)
    f.kv([["Institución", X("Banca Arrayán, S.A.", "03", "f", "Banca Arrayán"), "Importe autorizado", X(M(62400000), "03", "f")],
        ["Liberación por vivienda", X(M(702000), "03", "n"), "Folio real", X("00587714/0001", "03", "s")],
        ["Sobretasa", X("4.10", "03", "f", "4.10 puntos", "4.10%"), "Saldo insoluto", O("saldo no informado")],
        ["Supervisor del banco (persona)", X("Arq. Fermín Paredes", "06", "n", "Fermín Paredes"), "Avance global dictaminado", X("69%", "06", "n", "69", "69 %")]], 4)
    f.sched(["Ministración", "Fecha de depósito", "Importe"], [["4", X(D("2025-07-14"), "04", "n"), X(M(8120000), "04", "f")], ["5", X(D("2025-09-18"), "04", "n"), X(M(6455000), "04", "f")], ["6", O("solo solicitada"), N()], ["7", O("no hay séptima"), O("no hay séptima")]])
    f.h("V. Avance por manzana al último corte", 2)
    f.sched(["Manzana", "% de obra", "Concluidas", "Colocadas", "Tituladas", "Entregadas"], [
        ["M1", X("100", "04", "n", "100%"), X("24", "04", "n"), X("24", "04", "f"), X("19", "04", "f"), O("entregas no informadas")],
        ["M2", X("96", "04", "n", "96%"), X("20", "04", "n"), X("21", "04", "f"), X("6", "04", "f"), O("entregas no informadas")],
        ["M5", O("no existe M5"), O("no existe M5"), O("no existe M5"), O("no existe M5"), O("no existe M5")]])
    f.h("VI. Calidad", 2)
    f.line("Laboratorio, informe: ", X("LGM-5127", "07", "s", d="mf:Informe", l="Informe"), "  f'c a 28 días: ", X("263", "07", "n", "263 kg/cm²", d="mf:Fc28", l="Fc28"), "  revenimiento: ", X(U("12", "cm"), "07", "s", d="mf:Revenimiento", l="Revenimiento"), "  fecha del ensaye a 28 días: ", O("solo edades y fecha del informe", d="mf:FechaEnsaye", l="FechaEnsaye"), "  módulo de elasticidad: ", O("no ensayado", d="mf:ModuloE", l="ModuloE"))
    f.line("Orden de verificación: ", X("OV-22-118834", "05", "s", d="mf:OrdenVerif", l="OrdenVerif"), "  DTU emitido el ", O("solo solicitado; visita por hacer", d="mf:FechaDTU", l="FechaDTU"), "  póliza de obra civil: ", X("OC-40-771209", "06", "s", d="mf:PolizaOC", l="PolizaOC"), "  seguro de calidad: ", O("sin respuesta; SC-118-44 es de Axocopan", d="mf:SeguroCalidad", l="SeguroCalidad"))
    f.line("Fecha de terminación de la etapa 2: ", O("no se informa", d="dots"), "  Recepción municipal del fraccionamiento: ", O("no se informa; la licencia no es recepción", d="dots"))
    f.line("Elaboró: ", O("firma", d="under"), "  Fecha de elaboración: ", O("fecha del bloque de firma", d="under"), "  Vo. Bo. banco: ", O("firma", d="under"))
    f.save()
if __name__ == "__main__": build()
