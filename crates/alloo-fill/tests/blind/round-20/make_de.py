from lib import P, Form
V = "hallgruber"
P(V, "", "Firmendaten.docx", "co", """# Firmendaten Hallgruber Bau
Stand Jänner 2026
| Gesellschaft | Anschrift | Firmenbuch / Handelsregister | UID | Telefon |
| Hallgruber Bau GmbH | Salzachkai 40, 5020 Salzburg | FN 318842 p | ATU 64418207 | +43 662 555 010 |
| Hallgruber Deutschland GmbH | Ostendstraße 118, 60314 Frankfurt am Main | HRB 104 771 | DE 288 104 662 | +49 69 555 3010 |
Geschäftsführung: Dipl.-Ing. Veronika Hallgruber. Prokurist: Mag. Erwin Stadlbauer.
Haftpflichtversicherung: Alpina Versicherung AG, Polizze 77-201-4418.""")
P(V, "", "Personalliste.xlsx", "staff", """## Personal
| Name | Funktion | Baustelle | Telefon |
| Dipl.-Ing. Georg Reisinger | Projektleiter | Tunnel Hochkogel | +43 664 555 0201 |
| Ing. Sabine Plank | Bauleiterin | Tunnel Hochkogel | +43 664 555 0202 |
| Markus Thaler | Polier | Tunnel Hochkogel | +43 664 555 0207 |
| Ing. Petra Wallner | Qualitätssicherung | Tunnel Hochkogel | +43 664 555 0211 |
| Jens Borchert | Projektleiter | Rechenzentrum Seligenfeld | +49 170 555 4401 |
| Aylin Demir | Oberbauleiterin | Rechenzentrum Seligenfeld | +49 170 555 4402 |
| Rolf Kanzler | Qualitätsbeauftragter | Rechenzentrum Seligenfeld | +49 170 555 4405 |
| Nadine Voss | Kalkulation | Zentrale | +43 662 555 018 |""")
T = "Tunnel Hochkogel"
P(V, T, "Auftragsschreiben.docx", "award", """# Auftragsschreiben
Hochkogel Straßenbau AG, Rainerstraße 9, 5310 Mondsee
12. Mai 2025
An Hallgruber Bau GmbH, Salzachkai 40, 5020 Salzburg
B 158 Umfahrung Mondsee, Tunnel Hochkogel, Baulos 2 - Vortrieb und Innenausbau
Wir erteilen Ihnen den Auftrag laut Angebot vom 3. März 2025 mit einer Auftragssumme von EUR 38.614.200,00 (exkl. USt). Vertragsnummer HS-2025-T2. Es gilt die ÖNORM B 2118. Baubeginn 2. Juni 2025, Fertigstellung 30. September 2027.
Die örtliche Bauaufsicht nimmt die iC Berger ZT GmbH wahr, Leitung Dipl.-Ing. Ulrike Sonnleitner.
Dr. Franz Aigner, Vorstand""")
P(V, T, "Vertragsdatenblatt.pdf", "vdb", """^ Hallgruber Bau GmbH - Vertragsdatenblatt
v Stand 15.01.2026
# Vertragsdatenblatt Kostenstelle 5107
|~ Bauvorhaben | B 158 Umfahrung Mondsee, Tunnel Hochkogel |
| Baulos | 2 - Vortrieb und Innenausbau |
| Auftraggeber | Hochkogel Straßenbau AG |
| Auftragnehmer | Hallgruber Bau GmbH |
| Vertragsnummer | HS-2025-T2 |
| Örtliche Bauaufsicht | iC Berger ZT GmbH, Dipl.-Ing. Ulrike Sonnleitner |
| Geotechniker | Dr. Peter Lindinger, GeoSalz ZT |
| Prüfanstalt | BVA Salzburg, akkreditierte Prüfstelle |
| Länge | 1.284 m, Querschnitt 92 m² |
| Kostenstelle | 5107 |""")
pr = []
for i in range(20, 36):
    st = {28: ("Nord","TM 366-378","11.02.2026","bestanden"), 29: ("Nord","TM 378-390","18.02.2026","bestanden"), 30: ("Nord","TM 390-402","25.02.2026","nicht bestanden"), 31: ("Nord","TM 402-414","04.03.2026",""), 32: ("Süd","TM 120-132","05.03.2026","")}.get(i, ("Nord" if i < 28 else "Süd", f"TM {270+12*(i-20)}-{282+12*(i-20)}", f"{(i*3)%27+1:02}.0{1 if i<28 else 3}.2026", "bestanden" if i < 28 else "geplant"))
    pr.append(f"| PP-0{i} | Spritzbeton Außenschale | {st[0]} | {st[1]} | {st[2]} | {st[3]} |")
P(V, T, "Prüfregister.xlsx", "reg", "## Prüfungen\nPrüfregister Tunnel Hochkogel, geführt von Ing. Wallner\n| Nr. | Gegenstand | Vortrieb | Abschnitt | Prüfdatum | Ergebnis |\n" + "\n".join(pr))
def bva(nr, pp, tm, date, prod, rows, res): P(V, T, f"BVA Prüfbericht {nr}.pdf", f"bva{pp}", f"""^ BVA Salzburg - akkreditierte Prüfstelle Nr. 0412
v Prüfbericht {nr} - Seite
# Prüfbericht {nr}
|| Auftraggeber: Hallgruber Bau GmbH || Probenahme: {date} ||
|| Bauteil: Spritzbeton Außenschale, Vortrieb Nord, {tm} || Eingebaut: {prod} ||
Bohrkerne Durchmesser 100 mm, geprüft nach ÖNORM EN 12504-1
| Kern | Station | Schichtdicke mm | Rohdichte kg/m³ | Druckfestigkeit N/mm² | Alter d |
{rows}
Beurteilung: {res}
Prüfer: Ing. Harald Kogler""")
bva("SB-26-0231", 31, "TM 402-414", "04.03.2026", "04.02.2026", "| K1 | TM 403,5 | 258 | 2.312 | 33,8 | 28 |\n| K2 | TM 408,0 | 262 | 2.305 | 31,6 | 28 |\n| K3 | TM 412,5 | 249 | 2.318 | 35,2 | 28 |", "Sorte SpC 25/30 erfüllt. Haftzugfestigkeit im Mittel 0,92 N/mm².")
bva("SB-26-0219", 30, "TM 390-402", "25.02.2026", "28.01.2026", "| K1 | TM 392,0 | 241 | 2.288 | 24,1 | 28 |\n| K2 | TM 396,0 | 233 | 2.291 | 22,9 | 28 |\n| K3 | TM 400,5 | 238 | 2.280 | 25,0 | 28 |", "Sorte SpC 25/30 nicht erfüllt. Haftzugfestigkeit im Mittel 0,61 N/mm².")
P(V, T, "Prüfplan Spritzbeton.docx", "plan", """# Prüfplan Spritzbeton Außenschale, Revision 2
Freigegeben von der ÖBA am 10.11.2025
| Merkmal | Anforderung | Häufigkeit | Verfahren |
| Schichtdicke | mindestens 250 mm, Einzelwert 240 mm | 3 Kerne je 12 m | Bohrkern |
| Druckfestigkeit nach 28 Tagen | mindestens 30 N/mm² | 3 Kerne je 12 m | ÖNORM EN 12504-1 |
| Haftzugfestigkeit | mindestens 0,75 N/mm² | 1 Satz je 12 m | ÖNORM EN 1542 |
| Frühfestigkeit | Klasse J2 | je Einsatz | Setzbolzen |
| Ebenheit | Stich höchstens 1:20 | je Block | Laserscan |
Sorte SpC 25/30 /II/J2/XC3, Größtkorn 8 mm. Netz AQ 60 beidseitig.""")
P(V, T, "Prüfplan Spritzbeton Entwurf Rev 1.md", "plan1", "# Prüfplan Spritzbeton, Revision 1 (Entwurf, ersetzt)\n| Merkmal | Anforderung |\n| Schichtdicke | 200 mm |\n| Druckfestigkeit | 25 N/mm² |\n| Haftzugfestigkeit | 0,50 N/mm² |")
P(V, T, "Mail Laserscan.eml", "mail", """From: Ing. Petra Wallner <p.wallner@hallgruber.example>
To: Ing. Sabine Plank <s.plank@hallgruber.example>
Date: Thu, 05 Mar 2026 17:20:00 +0100
Subject: AW: Unterlagen PP-031

Liebe Sabine,
Scan vom 3. März ist ausgewertet: ungünstigster Stich 1:24 in TM 407, also in Ordnung. Setzbolzen beim Einbau gaben 4,1 N/mm² nach 6 Stunden, Klasse J2 erreicht. Bei TM 411 First tropft es (ca. 0,3 l/min), da muss vor der Folie noch abgeschlaucht werden, macht die Partie Thaler bis 11. März. Sonst keine Mängel. Die Kernlöcher sind schon verschlossen.
Petra

> Am 04.03.2026 schrieb Sabine Plank:
> Petra, bei PP-030 war der Scan 1:17, bitte schau dir 031 genau an. Die ÖBA
> (Sonnleitner) war heute bei der Entnahme um 13:30 dabei.""")
def bt(nr, d, wx, txt): P(V, T, f"Bautagesbericht {nr}.docx", f"bt{nr}", f"# Bautagesbericht Nr. {nr}\n| Datum | {d} | Wetter | {wx} |\n| Vortrieb Nord | {txt} |\nPersonal: Dekade 1, 22 Mann, Polier Thaler. Geräte: Spritzmobil, Bohrwagen 3-armig, Lader.\nBesondere Vorkommnisse: siehe oben.")
bt(247, "04.02.2026", "-3 °C, Schneefall", "TM 402-414 Spritzbeton 2. Lage eingebaut, 41,5 m³, Lieferwerk Transportbeton Mondsee, Spritzmobil SM 2, Düsenführer Emir Hodžić")
bt(240, "28.01.2026", "-6 °C, klar", "TM 390-402 Spritzbeton 2. Lage, 39,0 m³, Spritzmobil SM 1, Düsenführer Jan Novotny")
bt(271, "04.03.2026", "4 °C, bedeckt", "Bohrkernentnahme PP-031 durch BVA, Vortrieb steht bei TM 467")
P(V, T, "Lieferschein 88213.pdf", "ls", "^ Transportbeton Mondsee GmbH\n# Lieferschein 88213\n|| Datum: 04.02.2026 || Baustelle: Tunnel Hochkogel Nord ||\n| Sorte | SpC 25/30/II/J2/XC3 GK8 |\n| Rezept | 4711-S |\n| Menge | 8,0 m³ |\n| Beschleuniger | Alkafrei AF 60, 6,5 % |\n| Zement | CEM I 52,5 R SR0 |")
P(V, T, "Lieferschein 87940.pdf", "ls0", "^ Transportbeton Mondsee GmbH\n# Lieferschein 87940\n|| Datum: 28.01.2026 || Baustelle: Tunnel Hochkogel Nord ||\n| Sorte | SpC 25/30/II/J2/XC3 GK8 |\n| Rezept | 4709-S |\n| Beschleuniger | Alkafrei AF 60, 8,0 % |")
P(V, T, "Protokoll Baubesprechung 34.docx", "prot", """# Baubesprechung Nr. 34
26.02.2026, Baubüro, anwesend Sonnleitner, Reisinger, Plank, Lindinger
34.1 PP-030 nicht bestanden, Nachbesserung durch zusätzliche Lage 40 mm bis 20.03.2026, NCR-07.
34.2 PP-031 am 4. März, ÖBA ist bei der Kernentnahme anwesend.
34.3 Gebirgsklasse ab TM 396 ist 6/4,2 laut Dr. Lindinger.
34.4 Abdichtung Block 34 (TM 402-414) darf erst nach Freigabe des Prüfprotokolls beginnen, geplant 16.03.2026.""")
P(V, T, "Planliste.csv", "plaene", "| Plan | Titel | Index | Datum |\n" + "\n".join(f"| TH-{300+i} | {t} | {x} | {i+3:02}.11.2025 |" for i, (t, x) in enumerate([("Lageplan","B"),("Längenschnitt","B"),("Regelquerschnitt RQ 1","C"),("Ausbau Gebirgsklasse 5","B"),("Ausbau Gebirgsklasse 6","D"),("Portal Nord","C"),("Portal Süd","A"),("Entwässerung","B"),("Abdichtung","C"),("Innenschale Block 1-20","A"),("Innenschale Block 21-40","A"),("Bewehrung Gewölbe","B")])))
P(V, T, "Bauzeitplan.xlsx", "bzp", "## Plan Rev 3\n| Vorgang | Beginn | Ende |\n| Vortrieb Nord | 16.06.2025 | 30.06.2026 |\n| Vortrieb Süd | 01.09.2025 | 30.06.2026 |\n| Abdichtung Block 34 | 16.03.2026 | 18.03.2026 |\n| Innenschale Block 34 | 08.04.2026 | 10.04.2026 |\n" + "\n".join(f"| Innenschale Block {35+i} | {13+i}.04.2026 | {15+i}.04.2026 |" for i in range(9)))
Form("de-at-pruefprotokoll-PP-031", "de", "Prüfprotokoll PP-031 Spritzbeton, Tunnel Hochkogel.", V, T, """^ Hochkogel Straßenbau AG    Vertrag Nr.: <<______=HS-2025-T2@vdb#s>>
v Formblatt QS 07    Kostenstelle <<......=5107@vdb#s>>
# Prüfprotokoll PP-031
| Bauvorhaben | =B 158 Umfahrung Mondsee, Tunnel Hochkogel~Tunnel Hochkogel@vdb#s | Baulos | =2~2 - Vortrieb und Innenausbau@vdb#s |
| Bauherr | =Hochkogel Straßenbau AG@vdb#n | AN | =Hallgruber Bau GmbH@vdb#n |
| ÖBA (Büro) | =iC Berger ZT GmbH~iC Berger@vdb#n | ÖBA (Vertreter) | =Dipl.-Ing. Ulrike Sonnleitner~Ulrike Sonnleitner~DI Ulrike Sonnleitner@vdb#n |
| Bauleiter AN | =Ing. Sabine Plank~Sabine Plank@staff#n | Geotechniker | =Dr. Peter Lindinger~Peter Lindinger@vdb#s |
## Prüfgegenstand
| Gegenstand | =Spritzbeton Außenschale@reg#s | Vortrieb | =Nord~Vortrieb Nord@reg#s |
| Tunnelmeter von - bis | =TM 402-414~402-414@reg#n | Block | =34@prot#f |
| Eingebaut am | =D:2026-02-04@bva31#s | Bautagesbericht Nr. | =247@bt247#s |
| Einbaumenge (m³) | =41,5@bt247#n | Düsenführer | =Emir Hodžić@bt247#s |
| Betonsorte | =SpC 25/30/II/J2/XC3 GK8~SpC 25/30 /II/J2/XC3~SpC 25/30@ls#n | Rezept-Nr. | =4711-S@ls#s |
| Beschleuniger (Dosierung %) | =6,5@ls#n | Zement | =CEM I 52,5 R SR0~CEM I 52,5 R@ls#s |
| Gebirgsklasse | =6/4,2@prot#s | w/b-Wert | =!in keinem Papier |
| Lufttemperatur beim Einbau | =-3 °C~-3@bt247#n | Betontemperatur beim Einbau | =!in keinem Papier |
## Prüfung
Datum der Prüfung: <<____________=D:2026-03-04@reg#s>>    Uhrzeit: <<________=13:30@mail#f>>
Prüfstelle: <<____________=BVA Salzburg@vdb#n>>    Prüfer: <<____________=Ing. Harald Kogler~Harald Kogler@bva31#s>>
Prüfbericht Nr.: <<____________=SB-26-0231@bva31#s>>    Prüfplan Revision: <<____=2@plan#s>>
|! Kern | Station | Dicke (mm) | Festigkeit (N/mm²) | Rohdichte |
| K1 | =TM 403,5~403,5@bva31#s | =258@bva31#s | =33,8@bva31#s | =2.312~2312@bva31#s |
| K2 | =TM 408,0~408,0@bva31#s | =262@bva31#s | =31,6@bva31#s | =2.305~2305@bva31#s |
| K3 | =TM 412,5~412,5@bva31#s | =249@bva31#s | =35,2@bva31#s | =2.318~2318@bva31#s |
| =!nur drei Kerne | =!nur drei Kerne | =!nur drei Kerne | =!nur drei Kerne | =!nur drei Kerne |
|! Merkmal | Soll | Ist |
| Schichtdicke (mm) | =250~mindestens 250 mm@plan#s | = |
| Haftzugfestigkeit (N/mm²) | =0,75@plan#s | =0,92@bva31#s |
| Ebenheit (Stich) | =1:20@plan#s | =1:24@mail#n |
| Frühfestigkeit (N/mm², 6 h) | = | =4,1@mail#f |
| Wassereindringtiefe (mm) | =!nicht im Prüfplan | =!nicht geprüft |
> Festgestellte Mängel =*tropft~TM 411~0,3 l/min@mail#f
Behebung durch: <<[Partie]=Partie Thaler~Thaler@mail#n>>, spätestens am: <<[Datum]=D:2026-03-11~11. März@mail#n>>
Folgegewerk Abdichtung ab <<[Datum]=D:2026-03-16@prot#n>>
## Ergebnis
<<cb=>> bestanden   <<cb=!Anforderung erfüllt>> nicht bestanden
NCR-Nr.: <<__________=!NCR-07 gehört zu PP-030>>    Nachprüfung am: <<__________=!keine Nachprüfung; 20.03. gehört zu PP-030>>
| Für den AN | =! | Datum, Unterschrift | =! |
| Für die ÖBA | =! | Datum, Unterschrift | =! |
| Freigabe erteilt am | =!noch nicht freigegeben | Verteiler | =!nichts |""")
# ---------------- Deutschland
R = "Rechenzentrum Seligenfeld"
P(V, R, "Bauvertrag Auszug.docx", "vtr", """# Generalunternehmervertrag (Auszug)
zwischen der Datahafen Seligenfeld GmbH & Co. KG, Lindenallee 2, 63512 Hainburg (Auftraggeberin)
und der Hallgruber Deutschland GmbH, Ostendstraße 118, 60314 Frankfurt am Main (Auftragnehmerin)
§ 1 Gegenstand ist die schlüsselfertige Errichtung des Rechenzentrums Seligenfeld, Modul B (12 MW IT-Last). Vertrag Nr. DHS-GU-B-2024 vom 17. September 2024.
§ 4 Pauschalpreis 71.300.000,00 Euro netto. Es gilt die VOB/B.
§ 6 Baubeginn 4. November 2024, Gesamtfertigstellung 31. August 2026. Vertragsstrafe 0,2 % je Werktag.
§ 9 Die Auftraggeberin wird vertreten durch die Objektüberwachung, Ingenieurbüro Tessmer + Rapp, Projektleiterin Frau Corinna Rapp.
§ 12 Nachunternehmer haben Mängel binnen 10 Werktagen nach Zugang der Anzeige zu beseitigen.
§ 13 Gewährleistung fünf Jahre.""")
P(V, R, "Projektdatenblatt.pdf", "pdb", """^ Hallgruber Deutschland GmbH
# Projektdatenblatt
|| Projekt-Nr. 6024 || Stand 02.02.2026 ||
| Projekt | Rechenzentrum Seligenfeld, Modul B |
| Auftraggeberin | Datahafen Seligenfeld GmbH & Co. KG |
| Objektüberwachung | Ingenieurbüro Tessmer + Rapp |
| Projektleiter | Jens Borchert |
| Oberbauleiterin | Aylin Demir |
| Baustellenanschrift | Am Umspannwerk 7, 63512 Hainburg |
| Telefon Baubüro | +49 6182 555 720 |""")
P(V, R, "Nachunternehmerliste.xlsx", "nu", """## NU
| Gewerk | Firma | Anschrift | Ansprechpartner | NU-Vertrag | Vertragsdatum | Auftragssumme netto |
| Rohbau | Kiesow Beton GmbH | Industriestr. 4, 63450 Hanau | Uwe Kiesow | NU-6024-01 | 25.11.2024 | 9.840.000,00 |
| Dachabdichtung | Franken Dach AG | Mainufer 22, 97070 Würzburg | Bettina Hock | NU-6024-05 | 14.03.2025 | 1.126.500,00 |
| Kälte | Polaris Kältetechnik GmbH | Gutenbergring 31, 64521 Groß-Gerau | Stefan Arndt | NU-6024-09 | 02.06.2025 | 6.480.000,00 |
| Doppelboden | Levelo Bodensysteme GmbH | Kasteler Weg 8, 65203 Wiesbaden | Ines Rüdiger | NU-6024-12 | 21.07.2025 | 892.000,00 |
| Brandschutz | Ignis Abschottung GmbH | Hafenstr. 60, 68159 Mannheim | Tarek Mansour | NU-6024-14 | 18.08.2025 | 417.300,00 |
| Starkstrom | Volt & Kern GmbH | Borsigallee 12, 60388 Frankfurt | Lars Petersen | NU-6024-10 | 16.06.2025 | 8.215.000,00 |
| Sprinkler | Aquaprotect GmbH | Daimlerstr. 3, 63303 Dreieich | Mia Lorenz | NU-6024-11 | 30.06.2025 | 1.940.000,00 |""")
mm = [("M-139","Ignis Abschottung GmbH","Schott R 1.07 ohne Schild","R 1.07","02.02.2026","20.02.2026","erledigt"),("M-140","Kiesow Beton GmbH","Kiesnest Stütze C4","E0 C4","04.02.2026","18.02.2026","erledigt"),("M-141","Polaris Kältetechnik GmbH","Dämmung Kaltwasserleitung offen, Tauwasser","Kältezentrale B0.12","11.02.2026","25.02.2026","erledigt"),("M-142","Levelo Bodensysteme GmbH","Stützenfüße nicht verklebt","IT-Saal B1.04","19.02.2026","05.03.2026","in Arbeit"),("M-143","Polaris Kältetechnik GmbH","Schwingungsdämpfer fehlen an Pumpen P3, P4","Kältezentrale B0.12","24.02.2026","10.03.2026","in Arbeit"),("M-144","Levelo Bodensysteme GmbH","Doppelboden: Höhenversatz und gebrochene Platten","IT-Saal B1.06","04.03.2026","18.03.2026","angezeigt"),("M-145","Franken Dach AG","Naht Kehle Achse 7","Dach","06.03.2026","20.03.2026","Entwurf")]
P(V, R, "Mängelliste.xlsx", "ml", "## Mängel\nMängelliste Modul B, geführt von Rolf Kanzler\n| Nr. | Verursacher | Mangel | Ort | Angezeigt am | Frist | Stand |\n" + "\n".join(f"| M-{120+i} | {['Volt & Kern GmbH','Aquaprotect GmbH','Kiesow Beton GmbH'][i%3]} | {['Kabeltrasse nicht geerdet','Sprinklerkopf verdeckt','Kante ausgebrochen'][i%3]} | E{i%2} Achse {i%8+1} | {i+3:02}.01.2026 | {i+10:02}.01.2026 | erledigt |" for i in range(19)) + "\n" + "\n".join("| " + " | ".join(r) + " |" for r in mm))
P(V, R, "Begehungsprotokoll 03.03.2026.docx", "beg", """# Begehungsprotokoll Doppelboden IT-Saal B1.06
Dienstag, 3. März 2026, 08:30 bis 10:00 Uhr
Teilnehmer: Aylin Demir, Rolf Kanzler (Hallgruber), Corinna Rapp (Tessmer + Rapp), Ines Rüdiger (Levelo)
1. Im Bereich Achse D-F/4-6 (ca. 86 m²) Höhenversatz zwischen Platten bis 4,5 mm gemessen.
2. 11 Platten mit Kantenbruch, 2 Platten mit Riss.
3. Abgleich mit DIN EN 12825: zulässig laut Leistungsverzeichnis sind 1,5 mm. Die Firma Levelo räumt ein, dass mit ungeeigneten Stützen der Laststufe 2 statt 5 gearbeitet wurde.
4. Der Bereich ist ab sofort gesperrt, keine Racks einbringen. Absperrung durch Levelo am 3. März gestellt.
5. Fotos 2210 bis 2231 aufgenommen von R. Kanzler.""")
P(V, R, "LV Doppelboden Auszug.pdf", "lv", """^ LV Rechenzentrum Seligenfeld - Los 12
# Los 12 Doppelboden
| Pos. | Text | Menge |
| 12.01.0030 | Doppelbodenplatte 600 x 600, Laststufe 5 nach DIN EN 12825, Punktlast 5 kN, Höhenversatz höchstens 1,5 mm | 1.240 m² |
| 12.01.0040 | Stützen höhenverstellbar 800 mm, verklebt und verdübelt | 3.444 St |
| 12.01.0050 | Randanschluss | 310 m |
| 12.02.0010 | Lüftungsplatten | 140 St |""")
P(V, R, "Mail Rapp Aufforderung.eml", "mail", """From: Corinna Rapp <rapp@tessmer-rapp.example>
To: Aylin Demir <a.demir@hallgruber.example>
Date: Wed, 04 Mar 2026 08:02:00 +0100
Subject: WG: Doppelboden B1.06

Frau Demir,
wie gestern besprochen: die Rackeinbringung in B1.06 ist auf den 30. März verschoben, vorher muss der Boden abgenommen sein. Bis dahin behalten wir 45.000 Euro aus der Abschlagsrechnung Nr. 14 ein.
Mit freundlichen Grüßen
C. Rapp

> Von: Rolf Kanzler, 3. März 2026
> Anbei die Fotos. Ich schreibe morgen die Anzeige M-144 an Levelo. Prüfkosten
> der Sachverständigen Dr. Hanna Leitl, 2.380 Euro, geben wir weiter.""")
P(V, R, "Mail Levelo Antwort M-142.eml", "mail142", "From: Ines Rüdiger <i.ruediger@levelo.example>\nTo: Rolf Kanzler <r.kanzler@hallgruber.example>\nDate: Mon, 23 Feb 2026 15:00:00 +0100\nSubject: M-142 Stützenfüße B1.04\n\nHerr Kanzler,\nwir verkleben in B1.04 ab 26. Februar nach, Dauer vier Tage. Kosten tragen wir.\nIhre Mail vom 19.2. hat uns am 20.2. erreicht.\nI. Rüdiger, Levelo Bodensysteme GmbH, Tel. 0611 555 830")
P(V, R, "Mängelanzeige M-142.docx", "m142", "# Mängelanzeige M-142\n| Firma | Levelo Bodensysteme GmbH |\n| Ort | IT-Saal B1.04 |\n| Mangel | Stützenfüße nicht verklebt, Pos. 12.01.0040, ca. 120 Stück |\n| Festgestellt | 18.02.2026 |\n| Frist | 05.03.2026 |\n| Einbehalt | 15.000 Euro |\nFotos 2105 bis 2112. Gezeichnet R. Kanzler")
P(V, R, "Gutachten Leitl Kurzbericht.pdf", "gut", "^ Dr. Hanna Leitl, ö.b.u.v. Sachverständige\n# Kurzbericht L-26-017\n|| Ortstermin: 5. März 2026 || Auftraggeber: Hallgruber Deutschland GmbH ||\nGemessener größter Höhenversatz 4,5 mm an Achse E/5. Punktlastversuch: Bruch bei 3,1 kN statt 5 kN.\nEmpfehlung: Austausch sämtlicher Stützen und Platten im Bereich D-F/4-6.")
P(V, R, "Terminplan März 2026.xlsx", "tp", "## März\n| Vorgang | Beginn | Ende |\n| Doppelboden B1.06 | 12.01.2026 | 27.02.2026 |\n| Abnahme Doppelboden B1.06 | 26.03.2026 | 26.03.2026 |\n| Rackeinbringung B1.06 | 30.03.2026 | 17.04.2026 |\n| Rackeinbringung B1.04 | 16.03.2026 | 27.03.2026 |\n" + "\n".join(f"| IBN Kältekreis {i} | {i+5:02}.05.2026 | {i+9:02}.05.2026 |" for i in range(1, 9)))
for i, (d, t) in enumerate([("27.02.2026", "Levelo: letzte Platten B1.06 verlegt, 9 AK"), ("03.03.2026", "Begehung B1.06, Bereich gesperrt"), ("04.03.2026", "Polaris: Druckprobe Kreis 2. M-144 verschickt per E-Mail und Einschreiben")]):
    P(V, R, f"Bautagebuch {d}.md", f"bt{i}", f"# Bautagebuch {d}\n| Wetter | trocken, 7 °C | Arbeitskräfte | {88+i} |\n{t}\n\nKeine Unfälle. Geräte wie Vortag. Besuche: Objektüberwachung.")
P(V, R, "Planliste.csv", "pl", "| Plan | Titel | Index |\n" + "\n".join(f"| RZ-B-{500+i} | {t} | {x} |" for i, (t, x) in enumerate([("Grundriss B0","F"),("Grundriss B1","G"),("Dach","D"),("Schnitte","C"),("Doppelboden B1.02","B"),("Doppelboden B1.04","C"),("Doppelboden B1.06","D"),("Kältezentrale","E"),("Trassen B1","F"),("Sprinkler B1","C"),("Brandabschnitte","B")])))
Form("de-de-maengelanzeige-M-144", "de", "Mängelanzeige M-144 an einen Nachunternehmer, Rechenzentrum Seligenfeld.", V, R, """^ Hallgruber Deutschland GmbH    Projekt-Nr. <<....=6024@pdb#s>>
# Mängelanzeige Nr. M-144
An
Firma: <<«NU_Firma»=Levelo Bodensysteme GmbH@nu#n>>
zu Handen: <<«NU_Ansprechpartner»=Ines Rüdiger@nu#s>>
Straße und Ort: <<«NU_Anschrift»=Kasteler Weg 8, 65203 Wiesbaden@nu#s>>
Absender: <<«Absender»=Hallgruber Deutschland GmbH@vtr#n>>
Anschrift des Absenders: <<«Absender_Anschrift»=Ostendstraße 118, 60314 Frankfurt am Main~Ostendstraße 118@vtr#n>>
Ort, Datum: <<«Ort_Datum»=>>
| Bauvorhaben | =Rechenzentrum Seligenfeld, Modul B~Rechenzentrum Seligenfeld@pdb#n | Baustelle | =Am Umspannwerk 7, 63512 Hainburg~Am Umspannwerk 7@pdb#n |
| Bauherrin | =Datahafen Seligenfeld GmbH & Co. KG~Datahafen Seligenfeld@pdb#n | Objektüberwachung | =Ingenieurbüro Tessmer + Rapp~Tessmer + Rapp@pdb#s |
| NU-Vertrag Nr. | =NU-6024-12@nu#s | vom | =D:2025-07-21@nu#n |
| Gewerk | =Doppelboden@nu#s | Auftragssumme netto (€) | =892.000,00~892.000@nu#s |
| Oberbauleitung | =Aylin Demir@pdb#n | Telefon Baubüro | =+49 6182 555 720@pdb#s |
Sehr geehrte Damen und Herren,
bei der Begehung am <<[Datum]=D:2026-03-03@beg#n>> haben wir an Ihrer Leistung folgende Mängel festgestellt:
|! Raum | Bereich (Achsen) | Beschreibung | LV-Position | Fotos |
| =IT-Saal B1.06~B1.06@beg#n | =D-F/4-6@beg#n | =*Höhenversatz~Kantenbruch@beg#n | =12.01.0030@lv#f | =2210 bis 2231~2210-2231@beg#s |
| =!kein weiterer Raum | =!kein weiterer Bereich | =! kein weiterer Mangel | =!keine weitere Position | =!keine weiteren Fotos |

| Betroffene Fläche (m²) | =86@beg#n | Gemessener Höhenversatz (mm) | =4,5@beg#n |
| Zulässiger Höhenversatz (mm) | =1,5@lv#n | Norm | =DIN EN 12825@lv#n |
| Platten mit Kantenbruch (Stück) | =11@beg#s | Gerissene Platten (Stück) | =2@beg#n |
| Geforderte Laststufe | =5@lv#n | Eingebaute Laststufe | =2@beg#n |
> Ursache =*ungeeigneten Stützen~Laststufe 2@beg#n
Mängelart: <<dd:Wählen Sie ein Element;Ausführungsmangel;Planungsmangel;Transportschaden=>>
Wir fordern Sie auf, die Mängel bis spätestens <<[Frist]=D:2026-03-18@ml#s>> zu beseitigen (§ <<[Paragraf]=12@vtr#f>> des GU-Vertrags).
Sofortmaßnahme: <<____________________=*gesperrt~Absperrung@beg#n>>
Einbehalt (€): <<__________=45.000~45.000,00@mail#n>>    aus Abschlagsrechnung Nr. <<____=14@mail#s>>
Prüfkosten (€): <<__________=2.380~2.380,00@mail#s>>    Sachverständige: <<__________=Dr. Hanna Leitl~Hanna Leitl@gut#s>>
Folgetermin, der gefährdet ist: Rackeinbringung am <<__________=D:2026-03-30@tp#s>>
Kosten der Ersatzvornahme (€): <<__________=!nicht beziffert>>
Angezeigt am: <<__________=D:2026-03-04@ml#s>>    Aktenzeichen Rechtsabteilung: <<__________=!nichts>>
Versandart: <<cb=☒@bt2#f>> E-Mail  <<cb=☒@bt2#f>> Einschreiben  <<cb=!nicht so versandt>> Fax
## Unterschrift
| Aufgestellt (Name) | =! | Datum | =! | Unterschrift | =! |
| Geprüft Projektleitung | =! | Datum | =! | Unterschrift | =! |
## Rückmeldung des Nachunternehmers
| Eingang der Anzeige am | =!20.02. gehört zu M-142 | Beginn der Arbeiten | =!26.02. gehört zu M-142 |
| Geschätzte Dauer (Tage) | =!vier Tage gehören zu M-142 | Mangel anerkannt | =!Antwort der Firma |
| Unterschrift Nachunternehmer | =! | Datum | =! |
## Freimeldung
| Rechnungskürzung Nr. | =!in keinem Papier | Bürgschaft Nr. | =!in keinem Papier |
| Nachbegehung am | =!noch nicht geschehen | Mangel beseitigt am | =!noch offen |
| Bestätigt durch | =! | Objektüberwachung | =! |""")
