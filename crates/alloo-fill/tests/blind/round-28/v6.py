"""Longer papers of each project."""
from kit28 import doc
doc("skarvind-ventilation/S4471 Rjukefjell Tunnel/10 Method statement hanging of fans.docx", """# Method statement MS-06 rev 2: hanging of jet fans
Prepared by Peter Haigh, 14 September 2026. Revision 1 of 3 September allowed one platform only and is withdrawn.
# Scope
This statement covers the lifting, fixing and securing of jet fans to the supports already tested. It does not cover cabling.
# Sequence
The fan is checked at the portal against its delivery note, and the serial number is entered in the lifting log. It is carried into the tunnel on the flat truck at walking pace. Two platforms take the load from the truck. The four main bolts are fitted and tightened to 85 Nm in two rounds, crosswise. The safety chains are set with not more than 20 mm of slack.
The silencers are fitted after the fan is secured. Nobody stands under the load at any time. The banksman has a radio on channel 4.
@pb
# Hazards
Falling load, trapped hands, tunnel traffic, exhaust from vehicles, noise above 85 dB(A) when a fan is run for direction.
# Stop criteria
Work stops when CO is above 20 ppm, when visibility is below 50 m or when Nordhall calls the portal closed.
# Records
Lifting log, torque sheet, photograph of each nameplate. The torque wrench is calibrated until 2 March 2027.""", head="Skarvind Ventilation NUF - MS-06 rev 2", foot="Uncontrolled when printed")
doc("skarvind-ventilation/S4502 Shannonside Term Contract/09 Monthly meeting September.pdf", """# Monthly contract meeting no. 8, 29 September 2026, Ennis
In attendance: Dervla Hanrahan, Colm Devane, Aoife Tierney, Donal Quirke.
1. Task orders open: TO-0055 (R458 signs, complete, account awaited), TO-0057 (N85, in progress), TO-0058 (to be issued in the week).
2. The Employer's Representative complained that a lane at Inch stood closed at 16:25 on 24 September. Mr Devane has spoken to the gang; the hours in the order are to be kept.
3. Performance in August: priority 1 calls 6, all attended in time; priority 2 calls 19, one late.
4. Claims: none notified.
@pb
5. The account for TO-0055 stands at EUR 12,904.40 net; the final measure for it is expected in October.
6. Safety: no reportable accident in the month. Ms Tierney will give a talk on working beside live lanes.
7. Next meeting: 3 November 2026.""", head="Shannonside Roads Office", foot="SRO/TC/2025/11 - minutes")
doc("dreiklang-bau/B-311 Oberleitung Wiesach/09 Baustellenordnung.pdf", """# Baustellenordnung Abschnitt Wiesach – Türkling
1. Zugang nur mit gültiger Unterweisung und Ausweis. Die Gleisanlagen dürfen nur nach Einweisung durch das Sicherungsunternehmen betreten werden.
2. Vor jeder Schicht ist die Unterweisung zu führen und zu unterschreiben. Warnkleidung der Klasse 3 ist Pflicht.
3. Zweiwegefahrzeuge werden nur mit Hubbegrenzung eingesetzt. Das Eingleisen geschieht an den Bahnübergängen km 43,1 und km 52,7.
4. Im Nachbargleis wird mit bis zu 120 km/h gefahren, soweit die Betra nichts anderes bestimmt.
@pb
5. Lagerplatz ist der Bahnhof Wiesach, Ladestraße. Lieferungen sind zwei Tage vorher anzumelden.
6. Unfälle sind sofort der Bauleitung und dem SiGeKo zu melden, Notruf 112, Rettungspunkt R 7.
7. Abfälle werden getrennt. Betonreste gehören in die Mulde am Lagerplatz.
8. Ruhezeiten für Anwohner: keine Rammarbeiten zwischen 22 und 6 Uhr außer in genehmigten Sperrpausen.""", cols=2, head="Allgäu-Netz Infrastruktur AG", foot="Stand 02.04.2026")
doc("dreiklang-bau/B-327 Fassade Seehof Gmunden/09 Baubesprechung 18.docx", """# Protokoll Baubesprechung Nr. 18 vom 29. September 2026
Anwesend: DI Pichlmair, Auinger, Huemer, Herr Loidl (Architekt), Frau Asamer (Trockenbau).
1. Die Faserzementplatten an Achse A sind fertig. Achse B folgt bis 9. Oktober.
2. Der Bauherr berichtet vom Wassereintritt des Vortages im Seminarraum. Frau Huemer veranlasst eine Prüfung.
3. Die Raffstores sind seit August mängelfrei, die Mängelanzeige Nr. 1 ist erledigt.
4. Das Muster der Attikaverblechung, RAL 7022, ist freigegeben.
5. Die 5. Teilrechnung wurde am 25. September mit EUR 212.300,00 netto vorgelegt.
6. Nächste Besprechung: 13. Oktober 2026, 8 Uhr 30, Baubüro.""", foot="ZT-Büro Pichlmair")
doc("atelier-varenne/2412 Eaux de la Lisonne/09 CCTP extrait.pdf", """# CCTP – extrait, chapitre 3 Exécution
3.1 Piquetage. Le titulaire procède au piquetage contradictoire avant tout terrassement, en présence des exploitants des réseaux.
3.2 Tranchées. La largeur est de 0,80 m au plus. Au-delà de 1,30 m de profondeur, les parois sont blindées. Le fond est réglé et purgé des pierres.
3.3 Lit de pose. Sable 0/4 sur 10 cm, enrobage jusqu'à 20 cm au-dessus de la génératrice supérieure, grillage avertisseur bleu.
@pb
3.4 Pose. Les tuyaux sont emboîtés au treuil. Les coudes sont verrouillés ou butés. Le titulaire tient un carnet de soudure et de verrouillage.
3.5 Épreuves. Chaque tronçon est éprouvé avant raccordement selon NF EN 805. La chute de pression admise est de 0,2 bar.
3.6 Désinfection. La conduite est rincée puis désinfectée ; la mise en service n'a lieu qu'au vu d'une analyse conforme.
3.7 Réfections. Les chaussées départementales reçoivent 6 cm de béton bitumineux ; les chemins sont rendus dans leur état.""", head="Syndicat des Eaux de la Lisonne – lot 1")
doc("atelier-varenne/2430 Logements Rue des Tanneurs/08 PV réunion 21.docx", """# PV de réunion de chantier n° 21 – jeudi 24 septembre 2026
Présents : A.-S. Lambrecht, É. Collignon, B. Wauters, T. Delmotte, J. Peeters.
21.1 Jours ouvrables écoulés : 133. Jours d'intempérie acceptés à ce jour : 9.
21.2 L'entrepreneur remet sa demande de prolongation relative au décompte n° 3.
21.3 Le coordinateur demande un garde-corps au niveau +2 du bloc B. Fait en séance.
21.4 Les échantillons de briques sont choisis : Terca rouge nuancé.
21.5 Prochaine réunion le jeudi 1er octobre 2026 à 9 h 30.""")
doc("obrasur-infraestructuras/CL-118 Muelle Punta Cormoran/08 Procedimiento de hinca.docx", """# Procedimiento PR-11 rev. 3, hinca de pilotes tubulares
Preparó oficina técnica, 12 de mayo de 2026. La rev. 2 indicaba el martillo S-200 y no está vigente.
# Alcance
Izaje, posicionamiento, hinca y control de los pilotes del sitio 4.
# Secuencia
El pilote se iza desde la barcaza con dos puntos y se posiciona en la guía. La tolerancia en planta es de 75 mm y la de verticalidad de 1 en 75. La hinca comienza a energía reducida durante 20 minutos para ahuyentar la fauna. Se registra la penetración por cada metro y el rechazo de los últimos diez golpes.
Un rechazo mayor de 15 mm por diez golpes obliga a detener y a rehincar después de 24 horas.
# Seguridad
Nadie permanece en el radio de giro. Chaleco salvavidas obligatorio a menos de dos metros del borde. Con viento sobre 12 m/s se suspende.
# Ambiente
Se mide el ruido submarino a 500 m; sobre 160 dB se detiene la faena.""", head="Obrasur - PR-11")
doc("obrasur-infraestructuras/ES-204 Metro Linea 7 Alameda/09 Plan de auscultacion extracto.pdf", """# Plan de auscultación – extracto
1. Se instalan hitos de nivelación cada 25 m sobre el eje y en las fachadas a menos de 30 m de la traza.
2. La frecuencia es diaria con el frente a menos de 50 m, y semanal en el resto.
3. Superado el umbral ámbar, la contrata informa a la dirección facultativa en el mismo turno. Superado el rojo, se detiene el avance hasta la reunión del comité.
@pb
4. Los fisurómetros se leen dos veces por semana; la apertura admisible es de 1,0 mm.
5. Las lecturas se vuelcan en la plataforma antes de las 20:00.
6. Los informes son semanales, y mensuales los de síntesis.""", cols=2, head="Tecnotrama Ingenieros, S.L.")
doc("kessel-yun-builders/26-014 Marlow General East Pavilion/09 Owner meeting 17.docx", """# Owner-Architect-Contractor meeting no. 17, October 8, 2026
Present: Carla Whitmer, Julian Prentiss, Denise Kowalczyk, Marcus Ojeda.
1. Infection control walk of October 6: one torn barrier at corridor 3B, fixed the same day. Level 3 is class III.
2. RFI 211 and 212 are answered. Four RFIs from Bulletin 8 are closed.
3. The October update carries Substantial Completion at April 23, 2027. Ms. Kowalczyk will bring a recovery plan on October 22. The Owner has not moved the contract date.
4. Change order 12 (nurse call) is priced at $58,310 and is not signed.
5. Utility shutdown of the level 4 oxygen main: October 25, 2:00 a.m. to 5:00 a.m.
6. Next meeting: October 22, 2026 at 1:30 p.m.""", head="26-014 East Pavilion")
doc("kessel-yun-builders/26-031 青岚江大桥/09 专项施工方案摘要.pdf", """# 主塔爬模专项施工方案(第3版)摘要
编制日期:2026年2月26日。第2版节段高度为4.5米,已作废。
一、概况:主塔为钻石形,塔高168米,标准节段高度6米,采用液压爬模施工。
二、工艺流程:劲性骨架安装,钢筋绑扎,模板就位,混凝土浇筑,养护,脱模,爬升。
三、混凝土要求:入模温度不高于28℃,坍落度180至220毫米,浇筑分层厚度不大于30厘米。
四、风力达到6级时停止爬升,达到5级时停止吊装模板。
五、测量控制:每节段浇筑前后各复核一次,轴线允许偏差30毫米。
六、应急:项目部设应急值班室,现场配备救生艇一艘。""", lang="zh", head="凯云桥梁工程有限公司")
