from lib import *
V="tarnow-caviezel"
D(V,"Bürodaten.docx","""# Tarnow & Caviezel Ingenieure - Bürodaten
Tarnow & Caviezel Ingenieure GmbH, Lindower Straße 31, 13347 Berlin. Handelsregister: Amtsgericht Charlottenburg HRB 188 402 B. Geschäftsführer: Dipl.-Ing. Jens Tarnow. USt-IdNr. DE 301 884 220. Telefon 030 5550 7700.
Tarnow & Caviezel Ingenieure AG, Gäuggelistrasse 90, 7000 Chur. UID CHE-114.772.903. Verwaltungsratspräsident: Gion Caviezel, dipl. Bauing. ETH/SIA. Telefon 081 555 40 10.
Berufshaftpflicht Deutschland: Havel Versicherung AG, Police BH 7720-118, Deckung 3 Mio. EUR Personenschäden, 2 Mio. EUR Sachschäden. Berufshaftpflicht Schweiz: Rätia Assekuranz, Police 44.218.730, CHF 10 Mio.""")
D(V,"Adressliste.csv","""| Name | Firma | Funktion | Telefon |
| Jens Tarnow | Tarnow & Caviezel Ingenieure GmbH | Geschäftsführer | 030 5550 7700 |
| Sabine Wolff | Tarnow & Caviezel Ingenieure GmbH | Objektüberwachung TGA, Klinikum Panketal | 030 5550 7714 |
| Reto Camenisch | Tarnow & Caviezel Ingenieure AG | Oberbauleiter Galerien Val Murezza | 081 555 40 22 |
| Ladina Bezzola | Tarnow & Caviezel Ingenieure AG | örtliche Bauleiterin | 081 555 40 25 |""","semi")
P="2511 Klinikum Panketal Lüftung"
D(V,P+"/01 Bauvertrag RLT.pdf","""# Bauvertrag
zwischen der Klinikum Panketal gGmbH, Schönerlinder Chaussee 12, 13125 Berlin (Auftraggeber), vertreten durch die Geschäftsführerin Dr. Anke Behrendt,
und der Luftwerk Havelland GmbH, Gewerbehof 7, 14641 Nauen (Auftragnehmer).
Vertragsnummer KP-RLT-2025-09, Vergabeeinheit VE 431. Erneuerung der raumlufttechnischen Anlagen im OP-Trakt, Haus C, Ebene 2.
§ 1 Vertragsgrundlagen: VOB/B und VOB/C in der bei Vertragsschluss geltenden Fassung, Leistungsverzeichnis vom 14.07.2025, Planung der Tarnow & Caviezel Ingenieure GmbH.
§ 2 Vergütung: Einheitspreisvertrag. Auftragssumme netto 1.874.320,00 EUR, zuzüglich 19 % Umsatzsteuer, brutto 2.230.440,80 EUR. Nachlass 2 % ist enthalten. Skonto 2 % bei Zahlung binnen 14 Tagen.
§ 3 Fristen: Baubeginn 12.01.2026; Fertigstellung Bauabschnitt 1 (OP 1 bis 4) 29.05.2026; Gesamtfertigstellung 18.12.2026.
§ 4 Vertragsstrafe: 0,2 % der Auftragssumme je Werktag, höchstens 5 %.
---
§ 5 Sicherheiten: Vertragserfüllungsbürgschaft 5 % (Bürgin: Spreebank AG, Nr. 771.20.443), Mängelansprüche 3 %.
§ 6 Gewährleistung: vier Jahre, für wartungsbedürftige Teile zwei Jahre, wenn kein Wartungsvertrag geschlossen wird.
§ 7 Abnahme: förmlich, nach § 12 VOB/B. Vorher hygienische Abnahmeprüfung nach DIN 1946-4 durch einen Hygieniker.
§ 8 Gerichtsstand Berlin. Bauvertrag vom 03.11.2025.""","serif",hdr="Klinikum Panketal gGmbH - VE 431 Raumlufttechnik",ftr="Bauvertrag KP-RLT-2025-09")
D(V,P+"/02 Anlagenbeschreibung Index 04.docx","""# Anlagenbeschreibung RLT C-01, Index 04 vom 20.03.2026 (ersetzt Index 03)
Die Anlage RLT C-01 versorgt die Operationssäle 1 bis 4 (Raumklasse Ia mit TAV-Decke 3,2 m x 3,2 m). Das Zentralgerät steht im Technikgeschoss, Raum C.3.07. Hersteller: Polarluft, Typ HG 24-H, Baujahr 2026, Seriennummer 26-0417-3.
Nennvolumenstrom Zuluft 22.400 m³/h, Abluft 20.800 m³/h. Außenluftanteil mindestens 1.200 m³/h je Saal. Wärmerückgewinnung: Kreislaufverbundsystem, Rückwärmzahl 71 %. Filter: 1. Stufe ISO ePM1 50 %, 2. Stufe ISO ePM1 80 %, 3. Stufe H13 endständig. Heizleistung 118 kW, Kühlleistung 164 kW. Dampfbefeuchter 90 kg/h. Raumtemperatur 19 bis 26 °C einstellbar. Überdruck im Saal gegen Flur 10 Pa.
Elektrischer Anschluss 400 V, 46 kW. Brandschutzklappen: 38 Stück. Kanalnetz Dichtheitsklasse C.""",hdr="Tarnow & Caviezel Ingenieure GmbH")
D(V,P+"/02 Anlagenbeschreibung Index 03.pdf","""# Anlagenbeschreibung RLT C-01, Index 03 vom 09.12.2025
Nennvolumenstrom Zuluft 19.600 m³/h, Abluft 18.200 m³/h, Kreislaufverbundsystem 68 %, Kühlleistung 148 kW, Heizleistung 105 kW. Zentralgerät auf dem Dach.""")
D(V,P+"/03 Baubesprechung 17.pdf","""# Protokoll der Baubesprechung Nr. 17 vom 10.06.2026
Ort: Baubüro Haus C. Teilnehmer: Dr. Behrendt (AG), U. Krause (Technischer Leiter Klinikum), S. Wolff (TCI, Objektüberwachung), M. Yildiz (Bauleiter Luftwerk Havelland), Prof. Lenz (Hygieniker).
17.1 Bauabschnitt 1 ist am 05.06.2026 fertig geworden, eine Woche nach Vertragstermin. Ursache: späte Lieferung der Deckenfelder. Behinderungsanzeige Nr. 3 vom 18.05.2026 liegt vor, Anerkennung offen.
17.2 Hygienische Abnahmeprüfung OP 1 und 2 am 08.06.2026 bestanden. OP 3 und 4 sind für den 22.06.2026 vorgesehen.
17.3 Förmliche Abnahme BA 1: Termin 01.07.2026, 9.00 Uhr.
17.4 Restleistungen: Beschriftung der Klappen im Flur C.2.40, Dämmung am Außenluftkanal (ca. 14 m²), Revisionsunterlagen 3-fach.
17.5 Im Bauabschnitt 2 arbeiten zurzeit 11 Monteure. Staubschutzwand zum Aufwachraum muss bis 15.06.2026 nachgedichtet werden.
17.6 Nächste Besprechung 24.06.2026.""","norules",hdr="TCI - Protokoll 17",ftr="Einwände binnen 7 Tagen")
D(V,P+"/04 Messprotokoll OP1-OP2.pdf","""# Messprotokoll ML-26-118
Messstelle: Reinluft Messtechnik Kastner, Potsdam. Messdatum 08.06.2026. Prüfer: Dipl.-Ing. (FH) Uwe Kastner. Messgerät: Partikelzähler PC-3, kalibriert bis 02/2027.
| Messgröße | Sollwert | OP 1 | OP 2 |
| Zuluft TAV m³/h | 8.200 | 8.310 | 8.265 |
| Schutzgrad SG | ≥ 4,0 | 4,6 | 4,3 |
| Turbulenzgrad % | ≤ 20 | 14 | 15 |
| Schalldruckpegel dB(A) | ≤ 48 | 46 | 47 |
| Überdruck Pa | 10 | 12 | 11 |
| Erholzeit min | ≤ 20 | 12 | 13 |
Leckprüfung der Schwebstofffilter: ohne Befund. Ergebnis: OP 1 und OP 2 entsprechen Raumklasse Ia nach DIN 1946-4.""","norules")
D(V,P+"/05 Rechnungsprüfung AR05.xlsx","""# 5. Abschlagsrechnung, Eingang 02.06.2026, Rechnung LH-2026-0341
| Position | EUR |
| Leistungsstand netto geprüft | 1012480.00 |
| Leistungsstand netto gestellt | 1058900.00 |
| abzüglich Einbehalt 5 % | 50624.00 |
| abzüglich bisherige Zahlungen netto | 742300.00 |
| Auszahlung netto | 219556.00 |
| Umsatzsteuer 19 % | 41715.64 |
| Auszahlung brutto | 261271.64 |
| Nachtrag N-02 zusätzliche Brandschutzklappen, beauftragt 21.04.2026 | 23870.00 |
| Nachtrag N-03 Umverlegung Medienkanal, in Prüfung | 9415.00 |""")
D(V,P+"/06 Mail Yildiz Einweisung.eml","""From: Murat Yildiz <yildiz@luftwerk.example>
To: Sabine Wolff <wolff@tci.example>
Date: Fri, 12 Jun 2026 11:02:00 +0200
Subject: AW: Einweisung Bedienpersonal C-01

Hallo Frau Wolff,
die Einweisung machen wir am 26.06.2026 um 13 Uhr im Raum C.3.07, für sechs Leute von Herrn Krause. Den Wartungsvertrag hat das Klinikum gestern unterschrieben (WV-2026-55, halbjährlich, 7.860 EUR netto im Jahr). Filterwechsel der 1. Stufe alle 12 Monate.
Gruß, M. Yildiz
> Am 11.06.2026 schrieb Sabine Wolff:
> Bitte Einweisung am 19.06. und Angaben zur Wartung.""")
D(V,P+"/07 Projektbeteiligte.md","""# Projektbeteiligte Klinikum Panketal
- Bauherrenvertreter: Ulrich Krause, Technischer Leiter, 030 5550 3120
- Bauleiter Auftragnehmer: Murat Yildiz
- SiGeKo: Petra Hanke, Büro Hanke Arbeitsschutz
- Hygieniker: Prof. Dr. Wieland Lenz
- Sachverständiger Lüftung nach BetrVO: Dr.-Ing. Holm Ritter
- Brandschutz: Flamm & Partner""")
S={str(i):P+"/"+n for i,n in {1:"01 Bauvertrag RLT.pdf",2:"02 Anlagenbeschreibung Index 04.docx",3:"03 Baubesprechung 17.pdf",4:"04 Messprotokoll OP1-OP2.pdf",5:"05 Rechnungsprüfung AR05.xlsx",6:"06 Mail Yildiz Einweisung.eml",7:"07 Projektbeteiligte.md"}.items()}
S["t"]="Bürodaten.docx";S["a"]="Adressliste.csv"
FORM("abnahmeniederschrift-rlt-panketal",V,P,"de","""
HDR Niederschrift über die Abnahme nach § 12 VOB/B → VE <<......¦=431~VE 431¦1f>>
FTR Formblatt 442 RLT → Anlage Nr. <<......¦!keine Anlagennummer der Niederschrift>> 
H1 Abnahmeniederschrift Raumlufttechnik
P Bauvorhaben: <<________________________________________¦?Klinikum Panketal~OP-Trakt¦1n>>
T 4.5,4,4.5,4
R Auftraggeber | <<¦=Klinikum Panketal gGmbH¦1s>> | Auftragnehmer | <<¦=Luftwerk Havelland GmbH¦1s>>
R Vertrags-Nr. | <<¦=KP-RLT-2025-09¦1n>> | Vertrag vom | <<¦=03.11.2025~3. November 2025¦1n>>
R Geschäftsführung AG | <<¦=Dr. Anke Behrendt~Anke Behrendt¦1n>> | Geschäftsführung AN | <<¦!Geschäftsführung des Auftragnehmers nicht genannt>>
R Angebot vom | <<¦!nur das Datum des Leistungsverzeichnisses steht da>> | Fachplaner | <<¦=Tarnow & Caviezel Ingenieure GmbH¦1f>>
R Objektüberwachung (Name) | <<¦=Sabine Wolff~S. Wolff¦as>> | Durchwahl | <<¦=030 5550 7714¦af>>
H2 1. Vertragsdaten
P Auftragssumme netto: <<..............¦=1.874.320,00 EUR~1.874.320,00~1.874.320,00 €¦1s>> EUR; Auftragssumme brutto: <<..............¦=2.230.440,80 EUR~2.230.440,80~2.230.440,80 €¦1s>> EUR
P Beauftragte Nachträge (Summe): <<..............¦=23870.00~23.870,00~23.870,00 EUR~23.870~23870¦5n>> EUR; Schlussrechnungssumme: <<..............¦!noch keine Schlussrechnung>> EUR
P Pönale je Werktag: <<......¦=0,2 %~0,2%¦1f>>; Obergrenze: <<......¦=5 %~5%¦1f>>; davon vorbehalten: <<......¦!kein Vorbehalt erklärt>>
P Bürgschaft für Vertragserfüllung bei: <<..............¦=Spreebank AG¦1n>> Nr. <<..............¦=771.20.443¦1n>>; Bürgschaft für Mängelansprüche Nr. <<..............¦!noch nicht ausgestellt>>
P Verjährungsfrist: <<......¦=vier Jahre~4 Jahre¦1f>>; Beginn <<......¦!beginnt mit der Abnahme, die aussteht>>
H2 2. Termine Bauabschnitt 1
TP 6,4,6,4
R Baubeginn | <<FF¦=12.01.2026~12. Januar 2026¦1s>> | Vertragstermin BA 1 | <<FF¦=29.05.2026~29. Mai 2026¦1f>>
R Tatsächlich fertig | <<FF¦=05.06.2026~5. Juni 2026¦3n>> | Abnahmetermin | <<FF¦=01.07.2026~1. Juli 2026¦3n>>
R Uhrzeit | <<FF¦=9.00 Uhr~9:00 Uhr~9.00~9:00~09:00¦3s>> | Ende der Begehung | <<FF¦!die Begehung steht noch aus>>
R Behinderungsanzeige Nr. | <<FF¦=3¦3s>> | Verlängerung anerkannt um | <<FF¦!Anerkennung offen>>
H2 3. Anlagendaten
P Anlagenkennzeichen: <<{{akz}}¦=RLT C-01~C-01¦2f>> | Aufstellort: <<{{aufstellort}}¦=C.3.07~Technikgeschoss, Raum C.3.07~Raum C.3.07¦2f>> | Fabrikat: <<{{fabrikat}}¦=Polarluft¦2f>> | Typ: <<{{typ}}¦=HG 24-H¦2s>> | Fabrik-Nr.: <<{{fabriknr}}¦=26-0417-3¦2f>>
T 5,3.5,5,3.5
R Zuluft m³/h (Planung) | <<¦=22.400¦2s>> | Abluft m³/h (Planung) | <<¦=20.800¦2s>>
R Art der WRG | <<¦=Kreislaufverbundsystem~KVS¦2n>> | Rückwärmzahl | <<¦=71 %~71%~71¦2s>>
R Lufterhitzer kW | <<¦=118~118 kW¦2f>> | Luftkühler kW | <<¦=164~164 kW¦2f>>
R Filter 3. Stufe | <<¦=H13~H13 endständig¦2s>> | SFP-Klasse | <<¦!nicht angegeben>>
R BSK Anzahl | <<¦=38~38 Stück¦2f>> | Luftdichtheit Kanal | <<¦=C~Klasse C~Dichtheitsklasse C¦2n>>
H2 4. Messwerte der Hygieneprüfung
P Protokoll <<MF:Protokollnummer¦=ML-26-118¦4n>> vom <<MF:Pruefdatum¦=08.06.2026~8. Juni 2026¦4n>>, Prüfer <<MF:Pruefer¦=Uwe Kastner~Dipl.-Ing. (FH) Uwe Kastner~U. Kastner¦4s>>
TS 5,3,3,3,3
H Größe | OP 1 | OP 2 | OP 3 | OP 4
R Schutzgrad | <<¦=4,6¦4s>> | <<¦=4,3¦4s>> | <<¦!noch nicht gemessen>> | <<¦!noch nicht gemessen>>
R Geräusch dB(A) | <<¦=46¦4f>> | <<¦=47¦4f>> | <<¦!noch nicht gemessen>> | <<¦!noch nicht gemessen>>
R Erholzeit | <<¦=12~12 min¦4s>> | <<¦=13~13 min¦4s>> | <<¦!noch nicht gemessen>> | <<¦!noch nicht gemessen>>
H2 5. Mängel und fehlende Arbeiten
P [Aufzählung der noch nicht erbrachten Arbeiten]
P <<N:..........................................................¦?Revisionsunterlagen~Beschriftung der Klappen¦3f>>
P Beseitigung bis spätestens: <<............¦!keine Frist für die Restleistungen>>
H2 6. Betrieb
P <<FX¦=☒¦6n>> Wartungsvertrag geschlossen, Nr. <<CC:Nummer¦=WV-2026-55¦6n>>, Turnus <<CD:bitte wählen;jährlich;halbjährlich;vierteljährlich¦=halbjährlich¦6f>>, Jahresbetrag netto <<CC:Betrag¦=7.860 EUR~7.860,00 EUR~7.860~7.860,00 €~7.860 €¦6f>>
P <<FX¦!die Einweisung ist erst geplant>> Betreiberpersonal unterwiesen am <<CC:Datum¦!nur geplant, noch nicht geschehen>>
P <<FX¦!Bericht des Sachverständigen liegt nicht vor>> Prüfbericht des Prüfsachverständigen liegt vor, Sachverständiger: <<CC:Name¦=Dr.-Ing. Holm Ritter~Holm Ritter¦7n>>
H2 7. Unterschriften
T 5.5,5.5,5.5
R Für den Auftraggeber: <<¦!Unterschrift>> | Für den Auftragnehmer: <<¦!Unterschrift>> | Ort, Datum: <<¦!Datum der Unterschrift>>
R Hygieniker: <<¦!Feld der Unterschriften>> | Objektüberwachung: <<¦!Unterschrift>> | Ort, Datum: <<¦!Datum der Unterschrift>>
""",S,"Germany (Berlin), hospital ventilation.")
Q="CH-318 Galerien Val Murezza"
D(V,Q+"/A Werkvertrag Auszug.pdf","""# Werkvertrag (Auszug) nach SIA 1023
Bauherr: Kanton Graubünden, Tiefbauamt, Grabenstrasse 30, 7001 Chur
Unternehmer: ARGE Murezza (Federführung: Crestault Bau AG, Thusis; Partner: Furnera Tiefbau AG, Davos)
Objekt: Kantonsstrasse H 417a, Lawinengalerien Val Murezza, Instandsetzung und Verlängerung. Objekt-Nr. TBA 417.062. Vertrag Nr. 60.2025.1184 vom 19. Januar 2026.
| Werkpreis exkl. MWST | CHF 6'482'300.00 |
| MWST 8,1 % | CHF 525'066.30 |
| Werkpreis inkl. MWST | CHF 7'007'366.30 |
| Teuerung | PKI nach SIA 123, Stichtag 1. Oktober 2025 |
| Rückbehalt | 10 %, höchstens CHF 400'000.00 |
| Konventionalstrafe | CHF 2'500.00 pro Kalendertag |
| Erfüllungsgarantie | Solidarbürgschaft Bündner Garantiebank Nr. 88-4471, CHF 648'230.00 |
| Baubeginn | 27. April 2026 |
| Bauende | 29. Oktober 2027 |
| Winterunterbruch | 1. November bis 15. April |
---
# Besondere Bestimmungen
Es gelten die Norm SIA 118 und die Allgemeinen Bedingungen des Tiefbauamts. Gesamtleitung und Bauleitung hat die Tarnow & Caviezel Ingenieure AG, Chur. Die Strasse ist einspurig mit Lichtsignal offen zu halten; Vollsperrungen sind nur nachts von 21.00 bis 05.00 Uhr gestattet.""",hdr="Tiefbauamt Graubünden",ftr="Vertrag 60.2025.1184")
D(V,Q+"/B Nutzungsvereinbarung und Projektbasis.docx","""# Nutzungsvereinbarung / Projektbasis, Fassung 2.1 vom 11. Februar 2026
Die bestehende Galerie von 1968 ist 186 m lang. Sie wird bergseits um 64 m verlängert, so dass die neue Gesamtlänge 250 m beträgt. Lichte Höhe 4.80 m, Fahrbahnbreite 6.50 m. Höhe über Meer 1'712 m. DTV 2'150 Fahrzeuge.
Geplante Nutzungsdauer 80 Jahre. Massgebend ist die Einwirkung aus Lawinen nach Richtlinie ASTRA 12007: Normalkraft 42 kN/m2 für das 100-jährliche Ereignis, Reibung 12.5 kN/m2, Ablagerung 5.0 m mit 4 kN/m3. Steinschlag: 300 kJ, Erddeckung 1.2 m.
Beton C30/37, XC4, XD3, XF4, Typ G. Betonstahl B500B, Überdeckung 55 mm. Abdichtung: PBD einlagig mit Gussasphalt. Fundation auf Mikropfählen Durchmesser 220 mm, mittlere Länge 9.5 m, 92 Stück. Verankerung in der Rückwand mit 34 Litzenankern, Festsetzkraft 450 kN.""",hdr="Tarnow & Caviezel Ingenieure AG")
D(V,Q+"/C Bausitzung 06.pdf","""# Protokoll Bausitzung Nr. 6, 25. Juni 2026, Baubaracke Murezza
Anwesend: C. Derungs (TBA, Projektleiter), R. Camenisch (OBL), L. Bezzola (öBL), U. Sprecher (Bauführer ARGE), N. Padrun (Polier).
1. Stand: 58 von 92 Mikropfählen sind gebohrt und verpresst. Terminprogramm Fassung C: 6 Arbeitstage im Rückstand wegen Felssturz vom 2. Juni 2026 (rund 35 m3, keine Verletzten).
2. Ankerprüfung: die Versuchsanker VA1 und VA2 hielten 675 kN. Kriechmass 1.1 mm.
3. Erste Etappe Bodenplatte (Block 1, 18 m) am 18. Juni betoniert, 74 m3. Druckfestigkeit nach 7 Tagen 31.4 N/mm2.
4. Das Lichtsignal wird ab 6. Juli auf eine Rotzeit von höchstens 5 Minuten gestellt. Postauto hat Vorrang.
5. Belegschaft 23 Mann. Keine Unfälle. SUVA-Kontrolle am 9. Juni ohne Beanstandung.
6. Nachtrag 2 (Felsräumung nach dem Ereignis, CHF 48'750.00) wurde am 22. Juni vom TBA bewilligt; Nachtrag 3 (Wasserfassung) wird beurteilt.
7. Nächste Sitzung: 16. Juli 2026, 09.30 Uhr.""","norules",hdr="Bausitzungen - Val Murezza")
D(V,Q+"/D Ausmass und Zahlungsplan.xlsx","""# Akontorechnung 2, Leistungen bis 31. Mai 2026
| NPK | Leistung | Einheit | Vertragsmenge | Ausmass | Preis CHF | Betrag CHF |
| 171 | Mikropfähle d 220 | m | 874 | 380 | 410.00 | 155800.00 |
| 164 | Litzenanker | St | 34 | 2 | 6850.00 | 13700.00 |
| 211 | Aushub Fels | m3 | 2650 | 1140 | 68.00 | 77520.00 |
| 113 | Baustelleneinrichtung | gl | 1 | 0.6 | 540000.00 | 324000.00 |
| | Total exkl. MWST | | | | | 571020.00 |
| | Rückbehalt 10 % | | | | | 57102.00 |""")
D(V,Q+"/E Mail Lawinendienst.eml","""From: Corsin Derungs <c.derungs@tba.example>
To: Reto Camenisch <camenisch@tci.example>
Date: Mon, 29 Jun 2026 07:48:00 +0200
Subject: AW: Sperrung Einheben Riegel

Salü Reto
Die Vollsperrung in der Nacht vom 13. auf den 14. Juli 2026 ist bewilligt (Verfügung KAPO-V 2026-0715). Umleitung über den Pass ist offen. Der Pikettdienst des Strassenbezirks 3 ist unter 081 555 63 00 erreichbar. Kran: 90 t, Standplatz Portal Süd.
Gruss Corsin
> Am 26.06.2026 schrieb Reto Camenisch:
> Könnten wir vom 6. auf den 7. Juli sperren? Wir brauchen einen 60-t-Kran.""")
D(V,Q+"/F Betonprüfung Block 1.pdf","""# Prüfbericht 26-3307
Baustofflabor Domat, akkreditiert STS 0288. Auftraggeber: ARGE Murezza. Entnahme 18.06.2026, Block 1 Bodenplatte. Lieferwerk: Betun Surses AG, Sorte 4417. W/Z 0.44. Luftgehalt 5.2 %. Ausbreitmass 460 mm. Frischbetontemperatur 17 °C.
| Alter | Druckfestigkeit N/mm2 |
| 7 Tage | 31.4 |
| 28 Tage | folgt |""","norules")
D(V,Q+"/G Organigramm.txt","""ORGANISATION VAL MUREZZA (Juni 2026)
Projektleiter Bauherr:  Corsin Derungs
Oberbauleiter:          Reto Camenisch
Örtliche Bauleiterin:   Ladina Bezzola
Bauführer ARGE:         Urs Sprecher
Polier:                 Nicola Padrun
Geologe:                Dr. Flurin Sutter, Geoterra Chur
Prüfingenieur:          Imhof + Zala AG
Umweltbaubegleitung:    Seraina Koch""")
S={k:Q+"/"+n for k,n in {"1":"A Werkvertrag Auszug.pdf","2":"B Nutzungsvereinbarung und Projektbasis.docx","3":"C Bausitzung 06.pdf","4":"D Ausmass und Zahlungsplan.xlsx","5":"E Mail Lawinendienst.eml","6":"F Betonprüfung Block 1.pdf","7":"G Organigramm.txt"}.items()}
S["t"]="Bürodaten.docx";S["a"]="Adressliste.csv"
FORM("quartalsbericht-galerie-murezza",V,Q,"de","""
H1 Quartalsbericht der Bauleitung an das Tiefbauamt
P Objekt Nr. [<<MF:ObjektNr¦=TBA 417.062~417.062¦1s>>] – Strasse [<<MF:Strasse¦=H 417a~Kantonsstrasse H 417a¦1s>>] – Kreditnummer [<<MF:Kredit¦!keine Kreditnummer genannt>>]
H2 Teil I Vertrag
H3 I.1 Beteiligte
L Bauherrschaft: <<____________¦?Tiefbauamt~Kanton Graubünden¦1n>>
L Vertreter der Bauherrschaft: <<____________¦=Corsin Derungs~C. Derungs¦7n>>
L Federführende Firma der Arbeitsgemeinschaft: <<____________¦=Crestault Bau AG~Crestault Bau AG, Thusis¦1n>>
L Bauführer: <<____________¦=Urs Sprecher~U. Sprecher¦7s>>
L Oberbauleitung: <<____________¦=Reto Camenisch~R. Camenisch¦7n>>, Direktwahl <<____________¦=081 555 40 22¦af>>
L Prüfingenieur: <<____________¦=Imhof + Zala AG¦7s>>
L UID der Bauleitungsfirma: <<____________¦=CHE-114.772.903¦ts>>
L UID der ARGE: <<____________¦!UID der ARGE nicht genannt>>
L Sicherheitsbeauftragter (SIBE): <<____________¦!kein SIBE genannt>>
H3 I.2 Summen und Fristen
T 5,4,5,4
R Werkvertrag vom | <<¦=19. Januar 2026~19.01.2026~19.1.2026¦1n>> | Vertragsnummer | <<¦=60.2025.1184¦1n>>
R Vergütung exkl. MWST | <<¦=6'482'300.00~CHF 6'482'300.00~6’482’300.00¦1n>> | Mehrwertsteuer | <<¦=525'066.30~CHF 525'066.30~525’066.30¦1f>>
R Bürge | <<¦=Bündner Garantiebank¦1f>> | Bürgschaftssumme | <<¦=648'230.00~CHF 648'230.00~648’230.00¦1f>>
R Verspätungsabzug je Tag | <<¦=2'500.00~CHF 2'500.00~2’500.00~2'500~2’500¦1f>> | Bonus je Tag | <<¦!keine Prämie vereinbart>>
R Arbeitsbeginn laut Vertrag | <<¦=27. April 2026~27.04.2026~27.4.2026¦1f>> | Fertigstellung laut Vertrag | <<¦=29. Oktober 2027~29.10.2027¦1f>>
R Effektiver Arbeitsbeginn | <<¦!nur der Vertragstermin ist bekannt>> | Abnahme des Werkes | <<¦!Bau im Gang>>
R Bewilligte Nachträge CHF | <<¦->> | Teuerungsabrechnung CHF | <<¦!noch keine Abrechnung>>
H2 Teil II Bauwerk
P Bestehende Länge <<[m]¦=186 m~186¦2n>>, Verlängerung <<[m]¦=64 m~64¦2s>>, Länge im Endzustand <<[m]¦=250 m~250¦2f>>, lichte Höhe <<[m]¦=4.80 m~4.80~4.8 m¦2s>>, Baujahr des Bestandes <<[Jahr]¦=1968¦2f>>, Meereshöhe <<[m ü. M.]¦=1'712 m~1'712~1’712~1712¦2f>>.
P Bemessung auf das Ereignis T = 100: senkrecht zur Decke <<[kN/m2]¦=42 kN/m2~42~42 kN/m²¦2f>>, parallel <<[kN/m2]¦=12.5 kN/m2~12.5~12.5 kN/m²¦2f>>; T = 300: <<[kN/m2]¦!das 300-jährliche Ereignis steht nicht in der Projektbasis>>.
P Betonsorte <<CC:Sorte¦=C30/37¦2n>>, Bewehrungsüberdeckung <<CC:mm¦=55 mm~55¦2n>>, Nutzungsdauer <<CC:Jahre¦=80 Jahre~80¦2s>>, Belagsaufbau <<CC:Aufbau¦!nicht beschrieben>>
H2 Teil III Ausführungsstand
COL 2
P Pfähle fertig:
P <<FF¦=58¦3n>>
P Pfähle insgesamt: <<FF¦=92¦3n>>
P Rückstand auf Terminprogramm: <<FF¦=6 Arbeitstage~6¦3s>>
P Grund des Rückstands:
P <<N:................................¦?Felssturz¦3f>>
P Prüfkraft der Versuchsanker: <<FF¦=675 kN~675¦3n>>
P Versetzte Bauwerksanker: <<FF¦!nur die Versuchsanker sind genannt>>
P Personalbestand: <<FF¦=23 Mann~23¦3f>>
P Arbeitsunfälle: <<FF¦=keine~0~keine Unfälle¦3n>>
COL 1
TS 2,4.5,2,3,3,3
H NPK | Leistung | Einh. | Vorausmass | Ausmass bis 31.5. | Ausmass bis 30.6.
R 171 | <<¦?Mikropfähle¦4s>> | m | <<¦=874¦4f>> | <<¦=380¦4n>> | <<¦!Ausmass Juni liegt nicht vor>>
R 211 | <<¦=Aushub Fels¦4s>> | m3 | <<¦=2650~2'650~2’650¦4f>> | <<¦=1140~1'140~1’140¦4n>> | <<¦!Ausmass Juni liegt nicht vor>>
R 241 | <<¦!keine Zeile im Ausmass>> | <<¦!keine Zeile>> | <<¦!keine Zeile>> | <<¦!keine Zeile>> | <<¦!keine Zeile>>
H2 Teil IV Beton Block 1
P Bericht <<{{bericht_nr}}¦=26-3307¦6n>>; Labor <<{{labor}}¦=Baustofflabor Domat¦6s>>; Lieferwerk <<{{lieferwerk}}¦=Betun Surses AG¦6s>>; eingebaut <<{{kubatur}}¦=74 m3~74~74 m³¦3f>>; Luftporen <<{{lp}}¦=5.2 %~5.2%~5.2¦6f>>; fc nach 28 Tagen <<{{fc28}}¦!Ergebnis folgt>>
H2 Teil V Verkehr
P Nächste Vollsperrung: Nacht vom <<____________¦=13. auf den 14. Juli 2026~13./14. Juli 2026~13. Juli 2026~13.07.2026~13. auf 14. Juli 2026¦5n>>, Verfügung <<____________¦=KAPO-V 2026-0715¦5s>>, Hebegerät <<____________¦=90 t~Kran 90 t~90-t-Kran¦5f>>, Pikett Telefon <<____________¦=081 555 63 00¦5n>>
H2 Teil VI Visum
TP 4,5,4,5
R Visum Oberbauleiter | <<¦!Visum>> | Datum | <<¦!Datum des Visums>>
R Eingesehen Bauherrschaft | <<¦!Visum>> | Datum | <<¦!Datum des Visums>>
FTR Bericht Nr. <<____¦!die Nummer des Berichts ist nicht bekannt>> → Verteiler: TBA, OBL, ARGE
""",S,"Switzerland (Graubünden), avalanche galleries.")
