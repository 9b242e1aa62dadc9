from roots import *
P = "Barrio Los Ceibos/"; put = lambda f, *a, **k: ES.put(P + f, *a, **k)
d = lambda iso: D("es", iso)
put("Contrato (resumen).pdf", ["# Resumen de contrato", ("kv", [["Obra", "Construcción de 96 viviendas sociales Barrio Los Ceibos", "Licitación Pública", "N.° 14/2024"], ["Comitente", "Instituto Litoral de la Vivienda", "Contratista", "Altamar Obras S.A."], ["Expediente", "EX-2024-00418-ILV", "Decreto de adjudicación", "1127/24"], ["Ubicación", "Calle Los Ceibos y Ruta 11, Santo Tomé, Santa Fe", "Sistema", "Ajuste alzado"], ["Monto del contrato", "$ 4.218.640.000,00", "Plazo de ejecución", "18 meses"], ["Fecha de contrato", "8 de abril de 2024", "Acta de inicio", "6 de mayo de 2024"]]), "Recepciones provisorias parciales por manzana. Plazo de garantía: 12 meses desde la recepción provisoria. Fondo de reparo: 5 %, sustituible por póliza de caución.", "Manzana A: 30 viviendas; manzana B: 36 viviendas; manzana C: 30 viviendas."], head="Altamar Obras S.A.", foot="A-07")
put("Decreto de adjudicación.docx", ["Instituto Litoral de la Vivienda", "Decreto 1127/24", "Santa Fe, 19 de marzo de 2024. Adjudícase a la empresa Altamar Obras S.A. la Licitación Pública N.° 14/2024 por $ 4.218.640.000,00.", "Arq. Teresa Villaflor, directora ejecutiva"])
av = [["Manzana", "Vivienda", "Tipología", "Superficie m2", "Terminada", "Prueba de gas", "Prueba eléctrica", "Observaciones"]]
for i in range(1, 37): av.append(["B", f"B-{i:02}", "T3 – 3 dormitorios" if i > 32 else "T2 – 2 dormitorios", 69.8 if i > 32 else 57.4, "sí", f"{3+i%9:02}/06/2025", f"{5+i%9:02}/06/2025", {7: "Repasar revoque en baño", 15: "Cambiar vidrio de ventana cocina", 22: "Ajustar puerta de acceso", 31: "Pérdida en válvula de inodoro"}.get(i, "")])
put("Planilla de viviendas manzana B.xlsx", {"Manzana B": av})
put("Acta de recepción provisoria N 1 manzana A.docx", ["# ACTA DE RECEPCIÓN PROVISORIA PARCIAL N.° 1", "Manzana A, 30 viviendas. En Santo Tomé, a los 14 días del mes de marzo de 2025. Inspector: Ing. Raúl Bressan. Representante técnica: Ing. Lucía Bertolotti.", [["Fecha de terminación", "28 de febrero de 2025"], ["Observaciones", "ninguna"], ["Vencimiento de garantía", "14 de marzo de 2026"], ["Certificado", "N.° 10"], ["Avance acumulado", "52,30 %"]]])
put("Orden de servicio 41.md", """# Orden de servicio N.° 41 – 10 de junio de 2025
De: Inspección (Arq. Gabriela Monzón) – A: Altamar Obras S.A.
Visto el pedido de la contratista (nota de pedido N.° 87 del 5 de junio de 2025), se fija la recepción provisoria parcial de la manzana B para el martes 24 de junio de 2025 a las 9:30. Se recuerda que desde el 2 de abril de 2025 la inspección está a cargo de la suscripta, en reemplazo del Ing. Raúl Bressan (Resolución 212/25).
Deberán presentarse: planos conforme a obra, pruebas de gas y eléctricas, manual del usuario.""")
put("2025-06-18 Recepción manzana B.eml", ("Diego Quintana <d.quintana@altamar.example>", "Lucía Bertolotti <l.bertolotti@altamar.example>", "Wed, 18 Jun 2025 12:30:00 -0300", "Recepción manzana B", """Lucía:
Para el acta N.° 2: terminamos la manzana B el 30 de mayo. Quedan cuatro observaciones (B-07, B-15, B-22 y B-31), la inspectora pide 15 días corridos para subsanarlas.
Entregamos 36 juegos de llaves y 36 manuales del usuario. La documentación conforme a obra son 14 planos.
Medidores: los 36 de luz colocados; los de gas los coloca Litoral Gas en julio.
La prueba de la red cloacal la hizo Hidrolab el 12 de junio: protocolo HL-655, sin pérdidas.
En lugar del fondo de reparo entregamos la póliza de caución 771.204 de Aseguradora del Paraná por $ 79.104.000,00.
Diego

> De: Gabriela Monzón, 17 de junio
> Por el Instituto va a firmar también el Arq. Néstor Ojeda, jefe de obras. ¿Quién por la empresa además de la representante técnica?
"""))
put("Certificado 13.pdf", ["# Certificado de obra N.° 13 – mayo de 2025", ("kv", [["Obra", "96 viviendas Los Ceibos", "Fecha", "5 de junio de 2025"], ["Avance del mes", "6,45 %", "Avance acumulado", "71,80 %"], ["Importe del mes", "$ 272.102.280,00", "Acumulado", "$ 3.028.983.520,00"]]), [["Manzana", "Avance"], ["A", "100 %"], ["B", "100 %"], ["C", "18,20 %"], ["Redes", "76,00 %"]]], head="Instituto Litoral de la Vivienda")
put("Certificado 12.pdf", ["# Certificado de obra N.° 12 – abril de 2025", ("kv", [["Avance del mes", "4,10 %", "Avance acumulado", "65,35 %"], ["Fecha", "6 de mayo de 2025", "Acumulado", "$ 2.756.881.240,00"]])], head="Instituto Litoral de la Vivienda")
put("Ampliaciones de plazo.csv", [["N.°", "Motivo", "Días", "Resolución", "Fecha", "Estado"], ["1", "Lluvias 2024", "21", "640/24", "11/11/2024", "Aprobada"], ["2", "Falta de cemento", "14", "118/25", "24/02/2025", "Aprobada"], ["3", "Paro de transporte", "10", "", "", "En trámite"]])
put("Protocolo HL-655 red cloacal.pdf", ["# Hidrolab – Protocolo HL-655", ("kv", [["Fecha", "12 de junio de 2025", "Tramo", "Manzana B, BR 4 a BR 11"], ["Ensayo", "Prueba hidráulica", "Presión", "0,5 bar durante 30 min"], ["Resultado", "sin pérdidas", "Técnica", "Silvia Anzoátegui"]])], head="Hidrolab S.R.L.")
put("Protocolo eléctrico PE-B.pdf", ["# Protocolo de ensayo eléctrico PE-B", ("kv", [["Manzana", "B", "Profesional", "Ing. Fabián Rosetti, mat. 1-4482"], ["Período", "5 al 13 de junio de 2025", "Instrumento", "Telurímetro Megar T4, serie 7712"]]), [["Ensayo", "Exigido", "Peor valor"], ["Aislación", "mín. 1 Mohm", "48 Mohm"], ["Puesta a tierra", "máx. 10 ohm", "6,2 ohm"], ["Disyuntor 30 mA", "máx. 200 ms", "31 ms"]]])
put("Libro de pedidos.csv", [["Nota de pedido", "Fecha", "Asunto"]] + [[str(76 + i), f"{5+i*2:02}/05/2025", s_] for i, s_ in enumerate(["Color pintura", "Postes", "Cordón cuneta", "Cestos", "Medidores", "Tapas", "Carpintería", "Veredas", "Arbolado", "Luminarias", "Bajada pluvial"])] + [["87", "05/06/2025", "Pedido de recepción provisoria manzana B"], ["88", "16/06/2025", "Conexión de gas"]])
put("Polizas.csv", [["Póliza", "Aseguradora", "Riesgo", "Suma", "Vigencia"], ["771.198", "Aseguradora del Paraná", "Caución ejecución de contrato", "$ 210.932.000,00", "hasta recepción definitiva"], ["771.201", "Aseguradora del Paraná", "Caución fondo de reparo manzana A", "$ 65.920.000,00", "14/03/2026"], ["771.204", "Aseguradora del Paraná", "Caución fondo de reparo manzana B", "$ 79.104.000,00", "24/06/2026"], ["40-5512", "Federal Litoral", "ART", "", "31/12/2025"]])
put("Minuta 33.md", "# Minuta N.° 33 – 12 de junio de 2025\nPresentes: G. Monzón, L. Bertolotti, D. Quintana.\n33.1 Manzana C: mampostería 40 %. 33.2 Manzana B: limpieza final 20 de junio. 33.3 Ampliación 3 en trámite. 33.4 Plazo contractual con ampliaciones aprobadas: vence el 11 de diciembre de 2025. 33.5 Próxima: 26 de junio.")
put("Planos conforme a obra.csv", [["Plano", "Título", "Fecha"]] + [[f"CO-B-{i:02}", t_, "16/06/2025"] for i, t_ in enumerate(["Implantación", "Planta T2", "Planta T3", "Cortes", "Fundaciones", "Losas", "Techos", "Eléctrico T2", "Eléctrico T3", "Gas T2", "Gas T3", "Sanitario", "Cloacas", "Veredas"], 1)])

CO = "Contrato (resumen).pdf"; OS = "Orden de servicio 41.md"; E = "2025-06-18 Recepción manzana B.eml"; PL = "Planilla de viviendas manzana B.xlsx"; C13 = "Certificado 13.pdf"; PO = "Polizas.csv"; MI = "Minuta 33.md"; PE = "Protocolo eléctrico PE-B.pdf"
f = Form("es-ar-acta-recepcion-provisoria-2-manzana-b", "es", ES, "Barrio Los Ceibos", "Acta N.° 2, manzana B, en el título.", "ACTA DE RECEPCIÓN PROVISORIA PARCIAL N.° 2 – MANZANA B", blank="....................")
f.p("OBRA: ", v("Construcción de 96 viviendas sociales Barrio Los Ceibos", CO, "s", "96 viviendas sociales Barrio Los Ceibos", was="{{obra}}"))
f.p("COMITENTE: ", v("Instituto Litoral de la Vivienda", CO, "s", was="{{comitente}}"), "   CONTRATISTA: ", v("Altamar Obras S.A.", CO, "s", was="{{contratista}}"))
f.p("LICITACIÓN PÚBLICA: ", v("14/2024", CO, "s", "N.° 14/2024", was="{{licitacion}}"))
f.p("UBICACIÓN: ", v("Calle Los Ceibos y Ruta 11, Santo Tomé, Santa Fe", CO, "s", was="{{ubicacion}}"))
f.p("Fecha del acto: ", v(d("2025-06-24"), OS, "n", was="{{fecha_acto}}"), " fijada por orden de servicio N.° ", v("41", OS, "s", was="{{os}}"), " ante nota de pedido N.° ", v("87", OS, "s", was="{{np}}"), " de fecha ", v(d("2025-06-05"), OS, "s", was="{{fecha_np}}"))
f.p("Por la inspección: ", v("Gabriela Monzón", OS, "n", "Arq. Gabriela Monzón", was="{{inspector}}"), "  designada por Resolución ", v("212/25", OS, "s", was="{{res_insp}}"))
f.p("Por la contratista, representante técnica: ", v("Lucía Bertolotti", "@Lista de personal.csv", "s", "Ing. Lucía Bertolotti", was="{{rep_tecnica}}"), "  matrícula N.°: ", o("la única matrícula es la del electricista", was="{{matricula}}"))
f.p("Por el Instituto además: ", v("Néstor Ojeda", E, "n", "Arq. Néstor Ojeda", was="{{otro_firmante}}"), "  Escribano actuante: ", o("no se nombra escribano", was="{{escribano}}"))
f.h("1. Datos contractuales")
f.grid([["Monto del contrato", v("$ 4.218.640.000,00", CO, "s", "4.218.640.000,00")], ["Sistema de contratación", v("Ajuste alzado", CO, "n", ctl="drop", drop=["Ajuste alzado", "Unidad de medida", "Coste y costas"], was="Elija un elemento.")], ["Plazo original", v("18 meses", CO, "n", "18")], ["Ampliaciones aprobadas (días)", v("35", "Ampliaciones de plazo.csv", "f", "21 + 14", "21 y 14", proof="21;640/24")], ["Vencimiento del plazo", v(d("2025-12-11"), MI, "n")], ["Último certificado", v("13", C13, "n", "N.° 13")], ["Avance acumulado", v("71,80 %", C13, "s", "71,80")], ["Redeterminación de precios N.°", o("ningún documento la menciona")]])
f.h("2. Objeto de la recepción")
f.p("Cantidad de viviendas: ", v("36", CO, "s"), "  de 2 dormitorios: ", v("32", PL, "f"), "  de 3 dormitorios: ", v("4", PL, "f", proof="B-33"))
f.p("Fecha de terminación: ", v(d("2025-05-30"), E, "n", proof="30 de mayo"))
f.h("3. Ensayos")
f.sched(["Ensayo", "Protocolo", "Realizado por", "Resultado"], [["Red cloacal", v("HL-655", E, "s"), v("Hidrolab", E, "s", "Hidrolab S.R.L.", "Silvia Anzoátegui"), v("sin pérdidas", E, "s")], ["Instalación eléctrica – puesta a tierra", v("PE-B", PE, "s"), v("Fabián Rosetti", PE, "n", "Ing. Fabián Rosetti"), v("6,2 ohm", PE, "n", "6,2 Ω", "6,2")], ["Red de agua", o("no hay protocolo de la red de agua"), o("no hay protocolo de la red de agua"), o("no hay protocolo de la red de agua")]])
f.h("4. Observaciones")
f.sched(["Vivienda", "Observación", "Subsanado el"], [[v(a, PL, "s"), v(b, PL, "s"), o("la subsanación está pendiente")] for a, b in (("B-07", "Repasar revoque en baño"), ("B-15", "Cambiar vidrio de ventana cocina"), ("B-22", "Ajustar puerta de acceso"), ("B-31", "Pérdida en válvula de inodoro"))])
f.p("Plazo para subsanar: ", v("15 días corridos", E, "n", "15", "15 días"))
f.h("5. Documentación y entrega")
f.p("Planos conforme a obra (cantidad): ", v("14", E, "n", "14 planos"), "  Juegos de llaves: ", v("36", E, "s"))
f.p("Medidores de luz:  ", ck(E, "n", "36 de luz colocados"), " colocados   ", oc("están colocados"), " pendientes      Medidores de gas:  ", oc("se colocan en julio"), " instalados   ", ck(E, "f", "en julio"), " a instalar")
f.h("6. Garantía")
f.grid([["Plazo de garantía", v("12 meses", CO, "s", "12"), "Vencimiento", v(d("2026-06-24"), PO, "f")], ["Póliza sustitutiva del fondo de reparo", v("771.204", E, "n"), "Aseguradora", v("Aseguradora del Paraná", E, "n")], ["Suma asegurada", v("$ 79.104.000,00", E, "n", "79.104.000,00"), "Endoso N.°", o("ningún endoso en los documentos")], ["Recepción definitiva (fecha)", o("la recepción definitiva no tiene fecha"), "Cuenta bancaria para devolución", o("no hay cuenta en los documentos")]])
f.box("Manifestaciones de la contratista", o("no consta ninguna manifestación"))
f.sched(["Firmante", "Firma", "Aclaración", "DNI"], [[w, o("bloque de firmas"), o("bloque de firmas"), o("bloque de firmas")] for w in ("Inspección", "Contratista")])
f.save()
