from lib import *
setv("arandigoyen","DD/MM/YYYY","es")
D("Datos de la empresa.docx","Grupo Arandigoyen - datos de empresa","""Actualizado en enero de 2025 por Secretaría General.

Sociedad en España = Arandigoyen Infraestructuras, S.L.
NIF = B31774402
Domicilio en España = Calle Tejería 27, 31500 Tudela (Navarra)
Sociedad en México = Arandigoyen Solar de México, S.A. de C.V.
RFC = ASM190814QK3
Domicilio en México = Av. de los Fundadores 1820, Col. Mirador, 64910 Monterrey, N.L.

Las dos sociedades tienen su propia póliza de responsabilidad civil.""")
C("Plantilla.csv","""Nombre;Puesto;Obra;Teléfono;Correo
Nekane Zubiría;Jefa de obra;EDAR Valdezorras;600 555 014;n.zubiria@arandigoyen.example
Óscar Perandones;Encargado;EDAR Valdezorras;600 555 021;o.perandones@arandigoyen.example
Lucía Armendáriz;Técnica de topografía;EDAR Valdezorras;600 555 033;l.armendariz@arandigoyen.example
Rodolfo Cantú Villaseñor;Superintendente;PSF El Mezquital;81 5550 0142;r.cantu@arandigoyen.example
Ximena Tovalín;Residente eléctrica;PSF El Mezquital;81 5550 0155;x.tovalin@arandigoyen.example
Efraín Buenrostro;Control documental;PSF El Mezquital;81 5550 0168;e.buenrostro@arandigoyen.example""".replace(";","|"),sep=";")
p="PSF El Mezquital/"
D(p+"M01 Carta de adjudicación.docx","Carta de adjudicación","""Energías del Altiplano Norte, S.A.P.I. de C.V.
Saltillo, Coah., a 21 de octubre de 2024

Arandigoyen Solar de México, S.A. de C.V.
At'n: Ing. Rodolfo Cantú Villaseñor

Por este medio le comunicamos que su propuesta para la construcción del Parque Solar Fotovoltaico El Mezquital 64 MWp ha sido aceptada por un importe de MXN 412,380,500.00 más IVA. El contrato EAN-EPC-2024-009 se firmará el 4 de noviembre de 2024, a precio alzado. Inicio de obra: 18 de noviembre de 2024. Terminación sustancial: 28 de noviembre de 2025.

La supervisión estará a cargo de Consultores Peñasco Blanco, S.C.

Lic. Maricarmen Ibarrola, Directora de Adquisiciones""")
PDF(p+"M02 Ficha del contrato.pdf","Ficha del contrato",[K("Proyecto=Parque Solar Fotovoltaico El Mezquital 64 MWp\nContrato=EAN-EPC-2024-009\nCliente=Energías del Altiplano Norte, S.A.P.I. de C.V.\nSupervisión=Consultores Peñasco Blanco, S.C.\nIngeniería=Trazo Eléctrico Regio, S.C.\nImporte=MXN 412,380,500.00\nInicio=18/11/2024\nTerminación sustancial=28/11/2025\nUbicación=Mpio. de Castaños, Coahuila\nClave interna=MX-0417"),("h","Solicitudes de información"),"Las solicitudes se dirigen a la ingeniería con copia a la supervisión. Plazo de respuesta: 5 días hábiles. Toda solicitud que detenga trabajos se marca como crítica."],head="MX-0417",foot="Arandigoyen Solar de México")
X(p+"M03 Bitácora SDI.xlsx","SDI","""SDI|Fecha|Emite|Especialidad|Asunto|Plano|Zona|Dirigida a|Requerida|Prioridad|Respuesta|Estatus
SDI-025|2025-03-05|R. Cantú|Civil|Espesor de base en camino interno 2|ME-CI-130|Bloque 1|Trazo Eléctrico Regio, S.C.|2025-03-12|Normal|2025-03-11|Cerrada
SDI-026|2025-03-07|X. Tovalín|Eléctrica|Tipo de conector MC en módulos|ME-EL-201|Bloque 1|Trazo Eléctrico Regio, S.C.|2025-03-14|Normal|2025-03-13|Cerrada
SDI-027|2025-03-13|R. Cantú|Civil|Rechazo de hincado fila 214|ME-CI-110|Bloque 2|Trazo Eléctrico Regio, S.C.|2025-03-20|Crítica|2025-03-18|Cerrada
SDI-028|2025-03-19|X. Tovalín|Eléctrica|Bajada a tierra de seguidores|ME-EL-220|Bloque 2|Trazo Eléctrico Regio, S.C.|2025-03-26|Normal|2025-03-26|Cerrada
SDI-029|2025-03-25|R. Cantú|Civil|Cruce de arroyo, tubo 36 in|ME-CI-133|Bloque 3|Trazo Eléctrico Regio, S.C.|2025-04-01|Normal|2025-03-31|Cerrada
SDI-030|2025-03-28|X. Tovalín|Eléctrica|Empalmes en registro RMT-03|ME-EL-310|Bloque 2|Trazo Eléctrico Regio, S.C.|2025-04-04|Normal|2025-04-03|Cerrada
SDI-031|2025-04-03|X. Tovalín|Eléctrica|Calibre de conductor en string box 12|ME-EL-204|Bloque 2|Trazo Eléctrico Regio, S.C.|2025-04-10|Normal|2025-04-09|Cerrada
SDI-032|2025-04-08|R. Cantú|Civil|Profundidad de hincado con rechazo|ME-CI-110|Bloque 3|Trazo Eléctrico Regio, S.C.|2025-04-15|Crítica|2025-04-14|Cerrada
SDI-033|2025-04-15|X. Tovalín|Eléctrica|Ubicación de registro RMT-07|ME-EL-310|Bloque 4|Trazo Eléctrico Regio, S.C.|2025-04-24|Normal|2025-04-22|Cerrada
SDI-034|2025-04-29|R. Cantú|Civil|Drenaje pluvial camino interno 5|ME-CI-131|Bloque 5|Trazo Eléctrico Regio, S.C.|2025-05-07|Normal|2025-05-06|Cerrada
SDI-035|2025-05-06|X. Tovalín|Comunicaciones|Ruta de fibra al SCADA|ME-CO-401|Subestación|Trazo Eléctrico Regio, S.C.|2025-05-14|Normal|2025-05-13|Cerrada
SDI-036|2025-05-13|X. Tovalín|Eléctrica|Aterrizaje de cerca perimetral|ME-EL-220|Perímetro|Trazo Eléctrico Regio, S.C.|2025-05-20|Normal||Abierta
SDI-037|2025-05-20|X. Tovalín|Eléctrica|Cruce de zanja de media tensión con gasoducto en cadenamiento 2+340|ME-EL-312|Bloque 6|Trazo Eléctrico Regio, S.C.|2025-05-27|Crítica||En elaboración
SDI-038|2025-05-21|R. Cantú|Civil|Plataforma de centro de transformación CT-09|ME-CI-140|Bloque 7|Trazo Eléctrico Regio, S.C.|2025-05-28|Normal||En elaboración""",top=["Bitácora de solicitudes de información MX-0417 al 21/05/2025"])
C(p+"M04 Lista de planos.csv","""Plano,Título,Rev,Fecha,Estatus
ME-CI-110,Hincado de postes,3,14/04/2025,Para construcción
ME-CI-140,Plataformas de CT,1,28/02/2025,Para construcción
ME-EL-220,Red de tierras,2,10/03/2025,Para construcción
ME-EL-310,Registros de media tensión,2,22/04/2025,Para construcción
ME-EL-312,Zanjas de media tensión bloques 5 a 8,4,30/04/2025,Para construcción
ME-EL-312,Zanjas de media tensión bloques 5 a 8,3,12/02/2025,Sustituido
ME-CO-401,Fibra óptica,1,20/01/2025,Para construcción""".replace(",","|"))
M(p+"M05 Correo cruce gasoducto.eml","Ximena Tovalín <x.tovalin@arandigoyen.example>","Rodolfo Cantú Villaseñor <r.cantu@arandigoyen.example>","Tue, 20 May 2025 13:15:00 -0600","RE: Zanja MT bloque 6","""Inge, buenas tardes:

Ya la di de alta como SDI-037. Sondeamos a mano: el ducto está a 1.35 m de profundidad, es de 24 pulgadas, y el plano pide la zanja a 1.20 m. No quedan ni 0.15 m de separación. La especificación pide 0.50 m mínimo con ductos ajenos.

Propongo cruzar por arriba, con la zanja a 0.60 m, dado de concreto f'c 200 y placa de aviso, en 8 m de largo. La otra es perforación direccional, pero don Efraín cotizó y anda en MXN 385,000.00.

La cuadrilla de Zanjas y Ductos del Norte paró a las 10:40 h. Son 9 personas. Si no hay respuesta el 27 se van 4 días del programa del circuito C-3.

Saludos, Ximena

> De: Rodolfo Cantú, 20 de mayo de 2025, 11:02
> Ximena, me dicen que apareció un ducto de Gas Cuenca en el 2+340. Párenle y midan. Avisen al derecho de vía.""")
D(p+"M06 Minuta 22.docx","Minuta de reunión semanal 22","""Fecha: 19 de mayo de 2025. Lugar: caseta de supervisión. Asistentes: Arq. Lorenza Quintanar (Consultores Peñasco Blanco), Ing. Rodolfo Cantú, Ing. Ximena Tovalín, Ing. Saúl Peralta (Trazo Eléctrico Regio).

# Avance
Hincado 71 %, módulos 38 %, zanjas MT 52 %. Atraso general 1.8 %.

# Información
SDI-036 vence mañana. El Ing. Peralta recibe las solicitudes eléctricas y atiende en el 844 555 0190.

# Seguridad
Un incidente con vehículo, sin lesionados.""")
MD(p+"M07 Especificación zanjas.md","""# ET-EL-07 Canalizaciones subterráneas
## 4.2 Profundidad
Zanjas de media tensión: 1.20 m al lecho bajo.
## 4.5 Separación
Separación mínima con ductos ajenos: 0.50 m. Los cruces se protegen con dado de concreto f'c 200 kg/cm2.
## 5.1 Señalización
Cinta de aviso a 0.30 m.""")
for n,d,t in (("161","19/05/2025","Zanja MT circuito C-3 de 2+120 a 2+260. Hincado bloque 7, 84 postes."),("162","20/05/2025","Zanja MT circuito C-3 de 2+260 a 2+338; paro 10:40 h por ducto. Fotos F-338 a F-341. Se dio aviso a Gas Cuenca a las 12:20 h, folio GC-5512.")):
    D(p+"M08 Reporte diario %s.docx"%n,"Reporte diario "+n,"Fecha = %s\nElabora = Rodolfo Cantú Villaseñor\nClima = despejado, 34 °C\nPersonal = 118\n\n# Actividades\n%s\n\n# Equipo\n3 retroexcavadoras, 2 hincadoras."%(d,t))
X(p+"M09 Programa rev 5.xlsx","Programa","""Clave|Actividad|Inicio|Término
3.2.1|Zanjas MT circuito C-1|2025-03-03|2025-04-11
3.2.3|Zanjas MT circuito C-3|2025-05-12|2025-06-06
3.3.3|Tendido cable MT circuito C-3|2025-06-09|2025-06-27
5.1|Energización|2025-10-13|2025-10-31""",top=["Programa rev 5, 28/04/2025"])
PDF(p+"M10 Remisión concreto.pdf","Remisión 20918",[K("Fecha=16/05/2025\nProducto=f'c 200, 14 cm rev.\nVolumen=6.0 m3\nDestino=CT-08")],two=("Concretos Castaños","Arandigoyen Solar de México"),lines=False)
PDF(p+"M11 Cotización perforación.pdf","Cotización PD-119",[K("Fecha=20/05/2025\nConcepto=Perforación direccional 8 in, 22 m\nImporte=MXN 385,000.00 más IVA\nVigencia=15 días\nPlazo=6 días")],two=("Perforadora Tlaxcalteca","At'n Efraín Buenrostro"),lines=False)
C(p+"M12 Subcontratistas.csv","""Partida|Empresa|Orden|Responsable
Zanjas|Zanjas y Ductos del Norte, S.A. de C.V.|OS-0088|Gonzalo Treviño
Hincado|Hincados Laguna, S.A.|OS-0071|Pilar Moncada
Cercado|Cercas Cuatrociénegas|OS-0055|Beto Lira""")
f=Form("solicitud-de-informacion-sdi-037.docx","SOLICITUD DE INFORMACIÓN  SDI-037","La SDI-037 figura en el título.","arandigoyen","PSF El Mezquital","es",foot="FO-ING-04 rev 2")
f.hf("header","Contrato: {0}  Clave: {1}","Contrato = EAN-EPC-2024-009 @M02/s","Clave = MX-0417 @M02/s")
f.grid(["Proyecto = Parque Solar Fotovoltaico El Mezquital 64 MWp @M02/s","Ubicación = Mpio. de Castaños, Coahuila @M02/s"],["Propietario = Energías del Altiplano Norte, S.A.P.I. de C.V. @M02/n","Contratista = Arandigoyen Solar de México, S.A. de C.V. @M01/f"],["RFC contratista = ASM190814QK3 @Datos/n","Supervisión = Consultores Peñasco Blanco, S.C. @M02/s"],["Monto contratado = n:412380500.00 | MXN 412,380,500.00 @M02/n","Firma del contrato = d:2024-11-04 @M01/n"])
f.line("Dirigida a (empresa) = Trazo Eléctrico Regio, S.C. @M03/s",fill="____________________")
f.line("Atención = Saúl Peralta | Ing. Saúl Peralta @M06/f","Tel. = 844 555 0190 @M06/n",fill="____________________")
f.line("Emitida por = Ximena Tovalín | X. Tovalín | Ing. Ximena Tovalín @M03/n","Puesto = Residente eléctrica @Plantilla/s",fill="____________________")
f.grid(["Fecha de emisión = {date} d:2025-05-20 @M03/n","Respuesta requerida = {date} d:2025-05-27 @M03/s"],["Disciplina = {drop:Civil/Eléctrica/Comunicaciones/Mecánica} Eléctrica @M03/n","Prioridad = {drop:Baja/Normal/Crítica} Crítica @M03/s"],["Plano de referencia = {text} ME-EL-312 @M03/s","Revisión = {text} 4 @M04/s"],["Fecha del plano = {text} d:2025-04-30 @M04/s","Especificación = {text} ET-EL-07 @M07/n"])
f.line("Asunto = Cruce de zanja de media tensión con gasoducto en cadenamiento 2+340 @M03/s",fill="…………………………")
f.line("Zona de trabajo = Bloque 6 @M03/n","Circuito = C-3 @M05/s",fill="…………………………")
f.h("Condición encontrada")
f.para("El ducto existente, de {0} de diámetro, se localizó a {1} de profundidad; el proyecto pide la zanja a {2} y la especificación una separación mínima de {3} respecto de instalaciones ajenas. Se avisó al operador con el folio {4} .","diámetro = 24 pulgadas | 24\" @M05/n","profundidad = 1.35 m | 1.35 @M05/s","profundidad de proyecto = 1.20 m | 1.20 @M05/n","separación = 0.50 m | 0.50 @M07/s","folio = GC-5512 @M08 Reporte diario 162/s",mark="<<%s>>")
f.narr("Propuesta del contratista = ~cruzar por arriba | zanja a 0.60 m | dado de concreto @M05/n")
f.grid(["Subcontratista afectado = Zanjas y Ductos del Norte | Zanjas y Ductos del Norte, S.A. de C.V. @M05/f","Orden = OS-0088 @M12/s"],["Hora de paro = 10:40 | 10:40 h @M05/n","Personal detenido = 9 | 9 personas @M05/f"],["Fotografías = F-338 a F-341 @M08 Reporte diario 162/n","Impacto en tiempo (días) = 4 | 4 días @M05/f"],["Costo de perforación direccional = n:385000.00 | MXN 385,000.00 @M11/n","Cotización = PD-119 @M11/s"])
f.h("Impacto")
f.checks("Genera orden de cambio:","Sí = -no se ha decidido","No = -no se ha decidido")
f.grid(["Orden de cambio núm. = -no hay","Importe autorizado = -no hay autorización"],["Permiso de derecho de vía núm. = -ningún documento","Representante de Gas Cuenca = -ningún documento"],["Fianza núm. = -ningún documento","Nota de bitácora núm. = -ningún documento"],["Coordinador de seguridad = -solo la obra de Valdezorras lo nombra","Laboratorio de control = -solo la obra de Valdezorras lo tiene"],style="Light Grid")
f.h("Respuesta de la ingeniería")
f.narr("Respuesta = -sin respuesta en la bitácora")
f.grid(["Responde = -sin respuesta","Cargo = -sin respuesta"],["Fecha de respuesta = -sin respuesta","Plano que se modifica = -sin respuesta"],["Nueva revisión = -sin respuesta","Croquis anexo = -sin respuesta"],["Recibió supervisión = -acuse","Fecha de acuse = -acuse"])
f.line("Firma de quien emite = -firma","Fecha de firma = -firma")
f.line("Vo. Bo. Superintendente = -firma","Cierre de la SDI = -no está cerrada")
f.save()
# ---------- ES
p="EDAR Valdezorras/"
D(p+"E01 Adjudicación.docx","Resolución de adjudicación","""Mancomunidad de Aguas del Bajo Cidacos
Expediente MABC/OB/2024/12

Se adjudica a Arandigoyen Infraestructuras, S.L. (NIF B31774402) el contrato de obras «Ampliación de la EDAR de Valdezorras, fase I», por 5.094.859,00 euros, IVA no incluido, y un plazo de ejecución de 16 meses, con una baja del 7,35 % sobre el presupuesto base.

Fecha de la resolución: 28 de octubre de 2024. Formalización del contrato: 22 de noviembre de 2024.

El Presidente, Fermín Lacunza Oyarzábal""")
PDF(p+"E02 Ficha de obra.pdf","Ficha de obra",[K("Obra=Ampliación de la EDAR de Valdezorras, fase I\nExpediente=MABC/OB/2024/12\nPromotor=Mancomunidad de Aguas del Bajo Cidacos\nDirección facultativa=Hidria Proyectistas, S.L.P.\nDirectora de obra=Itziar Beloqui Sanz\nCoordinador de seguridad=Ramiro Estébanez\nAdjudicación (sin IVA)=5.094.859,00 €\nPlazo=16 meses\nActa de replanteo=19/12/2024\nFin previsto=20/04/2026\nIVA=21 %\nCoeficiente de baja=0,9265\nGastos generales=13 %\nBeneficio industrial=6 %"),("h","Certificaciones"),"Mensuales, al origen, con cierre el último día del mes. La numeración empieza en enero de 2025 (certificación nº 1). Los precios son de proyecto; a la ejecución material se suman gastos generales y beneficio industrial y se aplica la baja."],foot="Arandigoyen Infraestructuras, S.L.")
X(p+"E03 Relación valorada mayo 2025.xlsx","Mayo","""Cap.|Capítulo|Presupuesto PEM €|Origen anterior €|Mes €|Origen actual €|%
01|Movimiento de tierras|386420.00|341200.50|18340.25|359540.75|93.04
02|Decantador secundario|912650.00|288115.40|141902.60|430018.00|47.12
03|Reactor biológico|1318900.00|402880.10|187655.30|590535.40|44.77
04|Edificio de soplantes|455300.00|61240.00|38770.80|100010.80|21.97
05|Equipos electromecánicos|1104275.00|0.00|52400.00|52400.00|4.75
06|Instalación eléctrica|312480.00|0.00|0.00|0.00|0.00
07|Seguridad y salud|131015.60|40118.20|8210.00|48328.20|36.89
Total|Ejecución material|4621040.60|1133554.20|447278.95|1580833.15|34.21""",top=["Relación valorada nº 5, mayo 2025, cierre 31/05/2025"],extra={"Resumen":"Concepto|Mes €\nEjecución material|447278.95\nGastos generales 13 %|58146.26\nBeneficio industrial 6 %|26836.74\nSuma|532261.95\nCon baja 0,9265|493140.70\nIVA 21 %|103559.55\nLíquido|596700.25"})
X(p+"E03 Relación valorada abril 2025.xlsx","Abril","""Cap.|Capítulo|Presupuesto PEM €|Origen anterior €|Mes €|Origen actual €
01|Movimiento de tierras|386420.00|318900.20|22300.30|341200.50
02|Decantador secundario|912650.00|169340.00|118775.40|288115.40
03|Reactor biológico|1318900.00|240115.00|162765.10|402880.10
04|Edificio de soplantes|455300.00|40110.00|21130.00|61240.00
07|Seguridad y salud|131015.60|32008.20|8110.00|40118.20
Total|Ejecución material|4621040.60|800473.40|333080.80|1133554.20""",top=["Relación valorada nº 4, abril 2025, cierre 30/04/2025"])
C(p+"E04 Registro de certificaciones.csv","""Nº;Mes;Líquido €;Presentada;Aprobada;Cobrada;Factura
1;enero 2025;118.402,15;05/02/2025;14/02/2025;31/03/2025;A25-011
2;febrero 2025;241.880,90;05/03/2025;13/03/2025;29/04/2025;A25-019
3;marzo 2025;397.115,44;04/04/2025;15/04/2025;30/05/2025;A25-033
4;abril 2025;444.360,16;06/05/2025;16/05/2025;;A25-047
5;mayo 2025;;;;;""".replace(";","|"),sep=";")
M(p+"E05 Correo cierre mayo.eml","Nekane Zubiría <n.zubiria@arandigoyen.example>","Itziar Beloqui <i.beloqui@hidria.example>","Mon, 02 Jun 2025 12:10:00 +0200","RE: Cierre certificación 5","""Buenos días, Itziar:

Te confirmo el cierre de mayo según la medición conjunta del viernes 30. En el decantador hemos dejado fuera los 46 m3 del muro M-3, que repetimos por coqueras; se certificarán cuando esté aceptado. Los equipos acopiados (dos soplantes Ventor, albarán 7719) entran al 75 %, como dice el pliego.

La previsión para junio es de 510.000 euros de ejecución material. El plazo consumido a cierre son 5,4 meses.

Nekane

> El 30/05/2025 Itziar Beloqui escribió:
> Nekane, no admito el M-3 mientras no vea el informe de reparación. Lo demás conforme. En abril eran 333.080,80 de material, ¿verdad?""",cc="Lucía Armendáriz <l.armendariz@arandigoyen.example>")
D(p+"E06 Acta de obra 19.docx","Acta de visita de obra nº 19","""Fecha: 28 de mayo de 2025. Asistentes: I. Beloqui, R. Estébanez, N. Zubiría, Ó. Perandones.

# Estado
Reactor: alzados muros 4 a 6 hormigonados. Decantador: solera terminada. Soplantes: cubierta en curso. Retraso de 11 días naturales, por lluvias de marzo.

# Órdenes
Reparar coqueras del muro M-3 según la ficha NC-08. Presentar plan de pruebas de estanqueidad antes del 20 de junio.

# Modificados
No hay modificado en tramitación. Precio contradictorio PC-02 (tubería PEAD 315) firmado el 15 de mayo de 2025, 64,20 €/m.""")
PDF(p+"E07 Ensayo HA-30 lote 14.pdf","Informe de ensayo 25/1188",[K("Lote=14\nElemento=Muros 4 a 6 del reactor\nHormigón=HA-30/F/20/XA2\nFecha de toma=08/05/2025\nFecha de rotura=05/06/2025\nResistencia media=37,4 N/mm2\nConsistencia=fluida, 13 cm")],two=("Laboratorio Moncayo Control\nTudela","Arandigoyen Infraestructuras, S.L."),lines=False)
PDF(p+"E08 Albarán 7719.pdf","Albarán 7719",[K("Fecha=22/05/2025\nPedido=VZ-PED-052"),T("Artículo|Uds|Nº serie\nSoplante Ventor RB-75|2|VT-40188 y VT-40189\nCabina acústica|2|")],two=("Ventor Soplantes, S.A.","Obra EDAR Valdezorras"),lines=False)
for n,d,t in (("098","29/05/2025","Encofrado muro 7 reactor. 17 operarios. Lluvia por la tarde."),("099","30/05/2025","Medición conjunta con la dirección. Hormigonado zapata soplantes 12 m3.")):
    D(p+"E09 Parte diario %s.docx"%n,"Parte diario "+n,"Fecha = %s\nEncargado = Óscar Perandones\nTiempo = 21 °C\n\n# Trabajos\n%s"%(d,t))
C(p+"E10 No conformidades.csv","""NC;Elemento;Descripción;Fecha;Cierre
NC-06;Solera decantador;Fisura de retracción;22/04/2025;06/05/2025
NC-07;Muro 3 reactor;Recubrimiento 28 mm;05/05/2025;19/05/2025
NC-08;Muro M-3 decantador;Coqueras;21/05/2025;""".replace(";","|"),sep=";")
MD(p+"E11 Pliego extracto.md","""# Pliego, extracto
- Acopios: se abonan al 75 % del precio del equipo.
- Garantía: 24 meses desde la recepción.
- Revisión de precios: no procede.
- Pago: 60 días desde la aprobación.""")
PDF(p+"E12 Acta de replanteo.pdf","Acta de comprobación del replanteo",["En Valdezorras, a 19 de diciembre de 2024, reunidos Dª Itziar Beloqui Sanz, directora de obra, y Dª Nekane Zubiría, por el contratista, comprueban la viabilidad del proyecto y autorizan el inicio de las obras al día siguiente."],head="Expediente MABC/OB/2024/12")
MD(p+"E13 Notas producción.md","""# Producción, 31 de mayo de 2025
- Horas propias mayo: 3.412 (abril 3.105)
- Hormigón mayo: 318 m3; acero 31,6 t
- Subcontratas en obra: 6""")
f=Form("certificacion-mensual-n-5-mayo-2025.docx","CERTIFICACIÓN ORDINARIA Nº 5","Certificación nº 5, mayo de 2025, en título y subtítulo.","arandigoyen","EDAR Valdezorras","es",font="Calibri",foot="Modelo C-1 - ejemplar para la Mancomunidad")
f.t("Obra ejecutada en el mes de MAYO de 2025")
f.grid("Denominación de la obra = Ampliación de la EDAR de Valdezorras, fase I @E02/n","Expediente núm. = MABC/OB/2024/12 @E02/s","Administración contratante = Mancomunidad de Aguas del Bajo Cidacos @E02/n","Contratista = Arandigoyen Infraestructuras, S.L. @E01/n","NIF = B31774402 @E01/s","Domicilio = Calle Tejería 27, 31500 Tudela (Navarra) | Calle Tejería 27, 31500 Tudela | Calle Tejería 27 @Datos/s","Directora de la obra = Itziar Beloqui Sanz @E02/s","Jefa de obra = Nekane Zubiría @Plantilla/s",kind="cell",style="Light Shading")
f.h("Antecedentes")
f.line("Fecha de adjudicación = d:2024-10-28 @E01/n","Fecha del contrato = d:2024-11-22 @E01/n",fill=".................")
f.line("Comprobación del replanteo = d:2024-12-19 @E12/s","Plazo = 16 meses @E02/s",fill=".................")
f.line("Importe de adjudicación sin IVA = n:5094859.00 @E02/s","Baja (%) = 7,35 | 7,35 % @E01/s",fill=".................")
f.line("Terminación prevista = d:2026-04-20 @E02/n","Prórrogas concedidas = -ningún documento",fill=".................")
f.h("Relación valorada (€, ejecución material)")
rows=[]
for n,t,a,m,o in (("01","Movimiento de tierras","341200.50","18340.25","359540.75"),("02","Decantador secundario","288115.40","141902.60","430018.00"),("03","Reactor biológico","402880.10","187655.30","590535.40"),("04","Edificio de soplantes","61240.00","38770.80","100010.80")):
    rows.append("!%s || !%s || n:%s @E03 Relación valorada mayo/n || n:%s @E03 Relación valorada mayo/s || n:%s @E03 Relación valorada mayo/s"%(n,t,a,m,o))
rows+=["!99 || !Modificado || -no hay modificado || -no hay modificado || -no hay modificado","!98 || !Obras de emergencia || -no constan || -no constan || -no constan"]
f.sched("Cap. | Concepto | A origen anterior | En el mes | A origen",*rows)
R="@E03 Relación valorada mayo/"
f.grid(["Ejecución material del mes = n:447278.95 %ss"%R,"Gastos generales = n:58146.26 %ss"%R],["Beneficio industrial = n:26836.74 %ss"%R,"Aplicada la baja = n:493140.70 %sn"%R],["IVA = n:103559.55 %ss"%R,"Líquido a percibir = n:596700.25 %sn"%R],["Retenciones = -ningún documento","Revisión de precios (€) = -no procede según el pliego"])
f.para("La medición se hizo conjuntamente el {0} . Queda sin certificar {1} del muro {2} , pendiente por la ficha {3} . Los acopios se abonan al {4} según el pliego.","día = d:2025-05-30 | viernes 30 | 30 @E05/f","volumen = 46 m3 | 46 @E05/f","muro = M-3 @E05/s","no conformidad = NC-08 @E06/n","porcentaje = 75 % | 75 @E11/s",kind="merge_field",mark="«%s»")
f.grid(["Albarán de acopios = {ff} 7719 | albarán 7719 @E05/n","Números de serie = {ff} VT-40188 y VT-40189 | VT-40188, VT-40189 @E08/s"],["Precio contradictorio = {ff} PC-02 @E06/s","Previsión mes siguiente = {ff} n:510000 @E05/n"])
f.line("Factura núm. = -la 5 aún no tiene factura","Fecha de factura = -aún no hay factura")
f.line("Presentada en registro = -no presentada","Aprobada en fecha = -no aprobada")
f.line("Bloque = -solo El Mezquital tiene bloques","Fianza definitiva núm. = -ningún documento")
f.line("Retención de crédito = -ningún documento","Aplicación presupuestaria = -ningún documento")
f.checks("Certificación:","Parcial = ?","Final = -no es la última"); f.narr("Reparos de la Intervención = -no constan")
f.sched("Director de obra | Contratista | Administración","-lugar y fecha || -lugar y fecha || -lugar y fecha","-firma || -firma || -firma")
f.save()
