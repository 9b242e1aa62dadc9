"""Earlier revisions and stray papers of other jobs; no label has its value here."""
from lib import doc
n = iter(range(999))
def x(*a, **k): doc("x%d_extra" % next(n), *a, **k)
V = "thornbeck-offsite"; P = "T4471 Calder Street Car Park/"
x(V, P + "08 Submittal register rev E SUPERSEDED.pdf", """
# Submittal register rev E - 12 May 2025
SUPERSEDED BY REV F
| Ref | Title | Spec clause | Rev | Sent | Status |
| SUB-007 | Column shop drawings grid A-D | E50/110 | C02 | 09/05/2025 | A |
| SUB-011 | Double tee shop drawings, Level 2 | E50/145 | C02 | 07/05/2025 | B |
| SUB-015 | Method of repair to arrises | E50/610 | P01 | 02/05/2025 | C |
First submission of SUB-011 was P01 on 14 April 2025. Drawings TP-4471-DT-201 C02, DT-211 C02, DT-212 C01.
""", rules=False)
x(V, P + "09 Haulage order H-2260 (Fenwick).txt", """
Haulage order H-2260 - Fenwick Wharf Stair Cores (T4390)
To Dunnings Transport. Load 1: stair flights SF01 to SF04, tractor FN71 OZD, driver Paul Dodd, leaves Ollerby 05:20 on 9 June 2025.
Site contact: Lee Marsh, Aldous Contracting, 07700 900611. Gate on Quayside. Misfiled - belongs to T4390.
""")
x(V, P + "10 Despatch procedure.docx", """
# Despatch procedure WP-14
No unit leaves the yard before the quality inspector has accepted it and the cube or rebound result at despatch is entered on the release note. The release note number is taken from the book kept in the weighbridge office when the wagon is loaded.
# Loading
Units are loaded in the order of erection, with the first unit to be lifted on top or at the rear. Bearers are set vertically above one another. Edge protectors are used below every strap.
# On site
The foreman on site signs for the load and notes any damage before unloading. Damage reported later than 24 hours after arrival is not accepted.
""", head="Thornbeck Precast Limited", foot="WP-14 issue 3")
P = "M2208 Maple Ridge Arena/"
x(V, P + "07 CR-021 rev 1 (replaced).docx", """
# Change request CR-021 rev 1 - September 17, 2025
REPLACED BY REV 2
| Item | Quantity | Rate | Amount |
| Pipefitter, UA Local 221 | 128 h | $98.50 | $12,608.00 |
| Sheet metal worker | 56 h | $92.00 | $5,152.00 |
| Roof curb | 1 | $2,900.00 | $2,900.00 |
| Total before HST | | | $41,380.00 |
Time: 12 working days.
""")
x(V, P + "08 Controls price request.eml", """
From: Trevor Lachance <tlachance@thornbeck.example>
To: Estimating <bids@nordal.example>
Date: Fri, 12 Sep 2025 10:40:02 -0400
Subject: DH-2 points - price please

Hello,
Please price moving the DH-2 points to the new roof location: four analogue inputs, two outputs and about 60 m of cable. On the Harbour Pool job you charged $112.00 an hour, 22 hours. I need the number by September 26.
Trevor
""")
V = "tembusu-engineering"; P = "TE-318 Changi South Concourse/"
x(V, P + "08 MS-CHW-007 rev 1 RETURNED.pdf", """
# Method statement MS-CHW-007 rev 1 (returned, code C)
Dated 14 July 2025. Prepared by R. Suresh. Risk assessment RA-CHW-007 rev 1.
Work is between 2330 and 0500 hrs. Gang: 1 supervisor, 8 pipe fitters, 3 riggers, 1 fire watchman. Plant: three scissor lifts, one chain block.
Test: 12 bar held for 2 hours.
| Hazard | Control | Residual risk |
| Work at height | Harness | Medium |
""", head="Tembusu Integrated Engineering", foot="MS-CHW-007 rev 1")
x(V, P + "09 TE-355 test record.txt", """
TE-355 Jurong cold store - pressure test record (filed here by mistake)
RFI-CHW-012, 2 Sep 2025 1000 hrs. 18.0 bar at start, 17.9 bar at end, gauge serial no. KT 100482, cal. cert. SL-25-28810. Passed. Witness: Ong Siew Hua.
""")
P = "TE-402 临港数据中心二期/"
x(V, P + "08 供货合同摘要.pdf", """
# 冷水机组供货合同摘要
合同号：TS-CG-2025-041 签订日期：2025年2月26日
买方：腾树机电工程（上海）有限公司 卖方：无锡冰峰制冷设备有限公司
| 内容 | 约定 |
| 交货期 | 2025年7月12日前运抵现场 |
| 合同金额 | 人民币9,870,000.00元 |
| 质保期 | 调试合格后24个月 |
| 付款 | 预付30%，到货50%，调试15%，质保5% |
卖方负责指导安装、调试及操作培训。
""", zh=True)
x(V, P + "09 CL-019报审表（退回）.docx", """
# 材料报审表 CL-019
2025年7月8日进场的橡塑保温材料，拟用于A楼二层空调风管。报审资料二份。
审查意见：复试报告FS-31不合格，不同意使用。专业监理工程师：韩东，2025年7月14日。
""", zh=True)
V = "brenneke-betonerhaltung"; P = "25-041 Lindenschule Hameln/"
x(V, P + "08 Mängelliste Fassung 1 ungültig.pdf", """
# Vorbegehung am 20.08.2025 - Fassung 1 (ungültig)
| Nr. | Ort | Feststellung | Frist |
| 1 | Pausenhalle, Achse D | Blasen, ca. 1 m² | 05.09.2025 |
| 2 | Werkraum | Sockelleiste lose | 05.09.2025 |
| 3 | UG, Stütze S6 | Farbton abweichend | 05.09.2025 |
""")
x(V, P + "09 Niederschrift Rosenplatz.txt", """
25-052 Parkhaus Rosenplatz - Niederschrift der Abnahme vom 10.07.2025 (Muster)
Abgenommen mit Mängeln. Vertragsstrafe vorbehalten: nein. Ende der Gewährleistung 10.07.2030. Bürgschaft Nr. 4471-220 der Volksbank. Schlussrechnung vom 01.08.2025.
Unterschrieben: Kai Möhle, Hameln, 10.07.2025
""")
P = "25-077 Staumauer Val Sorda/"
x(V, P + "08 Rapport RR-0023.pdf", """
Regierapport RR-0023, Montag 8. September 2025
Auftrag RA-09, Block 14, Nebel, 6 Grad.
| Name | Kat. | Stunden | CHF/h | CHF |
| Derungs | P | 8.5 | 104.50 | 888.25 |
| Cavelti | F | 8.5 | 88.20 | 749.70 |
| Pereira | H | 8.5 | 76.40 | 649.40 |
Total CHF 2'287.35. Visum A. Vincenz, 9. September 2025.
""", rules=False)
x(V, P + "09 Regietarif 2024 (alt).csv", """
| Kürzel | Funktion | CHF/h |
| P | Polier | 101.80 |
| F | Facharbeiter Q | 85.90 |
| H | Bauarbeiter B | 74.10 |
| Gerät | Injektionspumpe | 25.50 |
""")
V = "valmorel-groupe"; P = "VE-2512 Halle des Tanneurs/"
x(V, P + "08 OPR indice A annulé.pdf", """
# Opérations préalables à la réception - indice A (annulé)
| N° | Zone | Réserve | Délai |
| R1 | Toiture Nord | Relevé d'acrotère non protégé sur 6 ml | 14/08/2025 |
| R3 | Lanterneau L3 | Joint à reprendre | 14/08/2025 |
| R5 | Toiture Sud | Échelle à crinoline à fixer | supprimée, lot 06 |
""")
x(V, P + "09 PV Lycée Champollion.docx", """
# Procès-verbal de réception - VE-2498 Lycée Champollion
Réception avec réserves, à effet du 20 juin 2025. DOE remis le 2 juin 2025. OPC : Coordim. Montant final HT : 142 310,00 €. Fait à Grenoble le 24 juin 2025. Signé : Éric Morand.
""")
P = "VM-2504 Route RP 4017 Ait Sedrat/"
x(V, P + "08 Métré août version 1 erronée.pdf", """
# Métré août 2025 - version 1 (erronée)
| Prix | Désignation | Antérieur | Mois | Cumul |
| 201 | Déblais en terrain meuble | 41 200 | 6 580 | 47 780 |
| 302 | GNF2 couche de fondation | 9 300 | 3 840 | 13 140 |
| 412 | Dalot 2,00 x 2,00 | 48 | 12 | 60 |
""", rules=False)
x(V, P + "09 Attachement n°6.docx", """
# Attachement n° 6 - juillet 2025
Période du 1er au 31 juillet 2025. Signé le 7 août 2025. Effectif 58 personnes, 1 jour de pluie. Levé du 31 juillet par Rachid Zeroual.
| Prix | Antérieur | Mois | Cumul |
| 201 | 34 900 | 6 300 | 41 200 |
| 302 | 6 150 | 3 150 | 9 300 |
| 412 | 36 | 12 | 48 |
""")
V = "aconquija-montajes"; P = "EA-61 Parque Eolico Loma Ventosa/"
x(V, P + "08 Parte diario 133.docx", """
# Parte diario 133 - lunes 13 de octubre de 2025
Aerogenerador WTG-10. Dotación 33, franco 3. Grúa principal 9 h, parada 1 h. Horómetro de la grúa principal: 8.412 h. Pala 3 montada. Permiso de izaje PI-287. Observado por la inspección: falta OT.
""")
x(V, P + "09 Cerro Pampa parte 51.pdf", """
PARTE DIARIO 51 - EA-58 Cerro Pampa
14 de octubre de 2025
| Nacelle | NV45-0655, izada 16:40 |
| Dotación | 22 |
| Retroexcavadora | R-02, 7 h |
| Humedad | 41 % |
Hernán Sosa
""")
P = "AM-17 Hospital General Tlalnepan/"
x(V, P + "08 PE-09 rev A cancelada.pdf", """
# PE-09 revisión A (cancelada) - 26 de septiembre de 2025
| Clave | Unidad | Cantidad | P.U. | Importe |
| EX-41 | pza | 2 | $84,600.00 | $169,200.00 |
| EX-42 | m | 90 | $912.50 | $82,125.00 |
| EX-44 | m2 | 120 | $213.00 | $25,560.00 |
Total de la revisión: $318,400.00 sin IVA.
""")
x(V, P + "09 Oficio prorroga.docx", """
Toluca, Estado de México, a 29 de septiembre de 2025
Ing. Esteban Murguía. Por este medio solicitamos una prórroga de 15 días naturales por la interferencia en quirófano 3, con lo que la terminación pasaría al 11 de abril de 2026. Quedamos atentos al convenio.
Ing. Omar Quiroz
""")
