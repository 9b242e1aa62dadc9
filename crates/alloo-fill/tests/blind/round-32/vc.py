from lib import *
V = Vault("hollenstein-ingenieurbau")
V.project(None)
V.add("a", "Firmendaten.md", """# Firmendaten

Hollenstein Ingenieurbau GmbH, Schmelzhütterstraße 41, 6850 Dornbirn. Firmenbuch: FN 288471 k, Landesgericht Feldkirch. UID: ATU 63518804. Telefon 05572 555 120.
Niederlassung Nord: Hollenstein Ingenieurbau GmbH, Veddeler Damm 118, 20457 Hamburg, Tel. 040 5550 2218. Steuernummer Hamburg 48/731/02266. Schweißzertifikat nach DIN EN 1090-2, EXC3: Nr. SLV-N 1090-2.00417, gültig bis 14.05.2027.
Betriebshaftpflicht: Bodan Versicherung AG, Polizze 7714-0093-22.
""")
V.add("b", "Adressliste.xlsx", """# Adressen
| Name | Funktion | Firma | Telefon | Auftrag |
| DI Magdalena Fink | Bauleiterin | Hollenstein Ingenieurbau GmbH | 0664 555 3101 | 24-071 |
| Reinhard Moosbrugger | Polier | Hollenstein Ingenieurbau GmbH | 0664 555 3117 | 24-071 |
| DI Ulrich Natter | Örtliche Bauaufsicht | Natter + Rüf ZT GmbH | 05513 555 40 | 24-071 |
| Birte Claussen | Bauleiterin | Hollenstein Ingenieurbau, NL Nord | 0171 555 8820 | 24-088 |
| Henning Petersen | Schweißaufsicht (IWE) | Hollenstein Ingenieurbau, NL Nord | 0171 555 8834 | 24-088 |
""")
P1 = "24-071 Talstation Furkabahn"
V.project(P1)
V.add("1", "01 Auftragsschreiben.pdf", """Bergbahnen Hinterwald GmbH & Co KG
Loch 118, 6886 Schoppernau
An Hollenstein Ingenieurbau GmbH, Dornbirn
15. März 2024
Auftragsschreiben – Neubau Talstation 10er-Kabinenbahn Furka, Baumeister- und Stahlbauarbeiten
Auf Basis Ihres Angebotes vom 26. Februar 2024 und der Verhandlung vom 8. März 2024 erteilen wir Ihnen den Auftrag zu einer Auftragssumme von netto EUR 4.137.600,00. Bestellnummer: BH-2024-0315.
Es gilt die ÖNORM B 2110. Deckungsrücklass 5 %, Haftungsrücklass 2 %. Gewährleistung drei Jahre. Pönale EUR 3.500,00 je Kalendertag.
Baubeginn 22. April 2024, Fertigstellung 22. November 2024.
Die örtliche Bauaufsicht hat das Büro Natter + Rüf ZT GmbH, Bezau. Seilbahntechnik: Alpinlift Systems AG.
Mit freundlichen Grüßen
Mag. Kaspar Feuerstein, Geschäftsführer
""", rules=False)
V.add("2", "02 Baubewilligung Auszug.pdf", """# Bescheid
Bezirkshauptmannschaft Bregenz
| Zahl | BHBR-II-1301-88/2023 |
| Datum | 11.01.2024 |
| Bauwerber | Bergbahnen Hinterwald GmbH & Co KG |
| Liegenschaft | GST-NR 2417/3, EZ 618, KG 91017 Schoppernau |
| Vorhaben | Errichtung der Talstation samt Garagierungshalle |
Die Konzession nach dem Seilbahngesetz wurde vom Bundesministerium am 04.12.2023 unter GZ 2023-0.811.447 erteilt.
Auflage 14: Die Hangsicherung ist durch einen Ziviltechniker für Geotechnik abzunehmen. Fundamentsohle nicht höher als 851,20 m ü. A.
""")
V.add("3", "03 Baubesprechung 19.docx", """# Baubesprechung Nr. 19
Ort: Baucontainer, 17. Oktober 2024. Anwesend: DI Fink, Moosbrugger (Hollenstein), DI Natter (ÖBA), Ing. Seraina Caduff (Alpinlift).
## Termine
Baubeginn war am 29. April 2024 (Schneelage). Bauzeitplan Index E vom 10. Oktober 2024 gilt, Fertigstellung neu 6. Dezember 2024. Index D ist ungültig. Die Stahlkonstruktion der Halle steht seit 2. Oktober 2024. Dachabdichtung fertig voraussichtlich 8. November.
## Geotechnik
Die Vernagelung (64 Nägel, Länge 9,0 m) wurde am 12. Juni 2024 von DI Dr. Lothar Gmeiner abgenommen.
## Sicherheit
Baustellenkoordinator nach BauKG ist Ing. Elmar Bischof. SiGe-Plan Revision 3. Ein Arbeitsunfall: 21. August 2024, Fußverletzung beim Ausschalen; AUVA-Meldung erfolgt.
## Mehrkosten
MKF 06 (Felsabtrag) in Höhe von EUR 88.420,00 ist anerkannt, MKF 07 (Winterbau) wird geprüft.
""")
V.add("4", "04 Betonprüfungen.csv", """Bauteil;Betonsorte;Betonierdatum;Menge m3;Druckfestigkeit 28 d N/mm2;Prüfstelle
Fundament Antriebsstation;C30/37 B7;23.05.2024;186;41,8;Prüfstelle Rankweil
Bodenplatte Halle;C25/30 B3;18.06.2024;242;34,6;Prüfstelle Rankweil
Stützwand Nord;C30/37 B7;09.07.2024;118;;
Bahnsteig;C30/37 B5;;;;
""")
V.add("5", "05 Mail ÖBA Teilrechnung.eml", """From: Ulrich Natter <natter@natterruef.example>
To: Magdalena Fink <fink@hollenstein.example>
Date: Tue, 05 Nov 2024 08:15:00 +0100
Subject: AW: 6. Teilrechnung
Content-Type: text/plain; charset=utf-8

Sehr geehrte Frau Fink,

die 6. Teilrechnung ist geprüft: Leistung bis 31.10.2024 kumuliert EUR 3.418.250,00, abzüglich Deckungsrücklass EUR 170.912,50; freigegeben werden EUR 402.118,30. Regiestunden bisher: 312.
Die Bauwesenversicherung läuft beim Bauherrn, Montfort Versicherung, Polizze BW 40-881207.

Ulrich Natter

> Fink, 28.10.2024: Anbei die 6. Teilrechnung über EUR 431.700,00. Die fünfte war mit EUR 377.900,00 freigegeben.
""")
V.add("6", "06 Lieferschein Stahl.pdf", """# Lieferschein 24-3381
Stahlbau Gassner GmbH, Nüziders
| Empfänger | Baustelle Talstation Furka |
| Datum | 09.09.2024 |
| Ladung | Fachwerkbinder B1–B6, HEB 300 Stützen, S355J2 |
| Gewicht | 48,6 t |
| Beschichtung | C4-hoch, RAL 7016 |
| Übernommen | R. Moosbrugger |
""")
V.add("7", "07 Notizen Bergstation.txt", """Nur zur Info, anderes Los (22-054 Bergstation Furka):
Übernahme 14.10.2023, Bescheid BHBR-II-1301-12/2022, Auftragssumme 2.986.000,00, Mängel 7, Koordinator DI Spiegel.
Talstation: Grundwasser wurde nicht angetroffen. Aushub gesamt 6.850 m3, davon 1.920 m3 Fels.
""")
f = Form("uebernahme-bauakt-vbg", V, P1, "de", "Calibri", 10, note="Österreich (Vorarlberg), Talstation einer Seilbahn.")
f.header("Bauakt – Kostenträger <l;Kostenträger;........;f|24-071@b> – Ausdruck vom <l;Ausdruck vom;........;o|Datum des Ausdrucks unbekannt>")
f.d.add_heading("Bauakt und Übernahmeprotokoll (ÖNORM B 2110)", 1)
f.H("1 Allgemeines")
f.P("Bauvorhaben\t<c;Bauvorhaben;Text eingeben;nc|Talstation@1>", "Bauherr\t<c;Bauherr;Text eingeben;f|Bergbahnen Hinterwald GmbH & Co KG@1>", "Geschäftsführung des Bauherrn\t<c;Geschäftsführung des Bauherrn;Text eingeben;n|Kaspar Feuerstein|Mag. Kaspar Feuerstein@1>",
 "UID des Bauherrn\t<c;UID des Bauherrn;Text eingeben;o|nur die UID von Hollenstein ist bekannt>", "Auftragnehmer\t<c;Auftragnehmer;Text eingeben;f|Hollenstein Ingenieurbau GmbH@1>", "Firmenbuchnummer des AN\t<c;Firmenbuchnummer des AN;Text eingeben;n|FN 288471 k|288471 k@a>", "UID des AN\t<c;UID des AN;Text eingeben;s|ATU 63518804|ATU63518804@a>",
 "ÖBA\t<c;ÖBA;Text eingeben;n|Natter + Rüf ZT GmbH@1>", "Baustellenkoordinator\t<c;Baustellenkoordinator;Text eingeben;s|Elmar Bischof|Ing. Elmar Bischof@3>", "Planungskoordinator\t<c;Planungskoordinator;Text eingeben;o|nur der Baustellenkoordinator ist genannt>", "Prüfingenieur Statik\t<c;Prüfingenieur Statik;Text eingeben;o|nicht genannt>", "Lieferant Seilbahntechnik\t<c;Lieferant Seilbahntechnik;Text eingeben;n|Alpinlift Systems AG@1>")
f.H("2 Behörde und Grundstück")
f.T([["Baubescheid, Geschäftszahl", "=Baubescheid, Geschäftszahl;f|BHBR-II-1301-88/2023@2", "vom", "=Baubescheid vom;s|11.01.2024|11. Jänner 2024@2"], ["Behörde", "=Behörde;f|Bezirkshauptmannschaft Bregenz@2", "Konzession GZ", "=Konzession GZ;s|2023-0.811.447|GZ 2023-0.811.447@2"],
 ["Grundstücksnummer", "=Grundstücksnummer;n|2417/3|GST-NR 2417/3@2", "Einlagezahl", "=Einlagezahl;f|618|EZ 618@2"], ["Katastralgemeinde", "=Katastralgemeinde;n|91017 Schoppernau|KG 91017 Schoppernau|Schoppernau@2", "Benützungsbewilligung vom", "=Benützungsbewilligung vom;o|liegt noch nicht vor"], ["Betriebsbewilligung Seilbahn vom", "=Betriebsbewilligung Seilbahn vom;o|nicht erteilt", "Wasserrechtsbescheid", "=Wasserrechtsbescheid;o|keiner vorhanden"]])
f.H("3 Vertrag")
f.T([["Bestellnr.", "Auftrag vom", "Netto-Auftragssumme", "Haftrücklass", "Vertragsstrafe/Tag"], ["=Bestellnr.;s|BH-2024-0315@1", "=Auftrag vom;s|15. März 2024|15.03.2024@1", "=Netto-Auftragssumme;n|4.137.600,00@1", "=Haftrücklass;n|2 %|2%@1", "=Vertragsstrafe/Tag;f|3.500,00|3.500@1"],
 ["Gewährleistungsfrist", "Anerkannte Mehrkosten", "Tatsächlicher Beginn", "Fertigstellung lt. gültigem Plan", "Tatsächl. fertig"], ["=Gewährleistungsfrist;n|drei Jahre|3 Jahre@1", "=Anerkannte Mehrkosten;n|88.420,00@3", "=Tatsächlicher Beginn;n|29. April 2024|29.04.2024@3", "=Fertigstellung lt. gültigem Plan;s|6. Dezember 2024|06.12.2024|6.12.2024@3", "=Tatsächl. fertig;o|noch nicht fertig"]], style="Light Grid")
f.P("Letzte geprüfte Teilrechnung Nr. <l;Letzte geprüfte Teilrechnung Nr.;....;s|6@5> , Leistungsstand EUR <l;Leistungsstand EUR;..........;f|3.418.250,00@5> , zur Zahlung frei EUR <l;zur Zahlung frei EUR;..........;n|402.118,30@5> , Deckungsrücklass EUR <l;Deckungsrücklass EUR;..........;s|170.912,50@5>",
 "Zahlungseingang am <l;Zahlungseingang am;..........;o|nicht bekannt> , Schlussrechnungssumme EUR <l;Schlussrechnungssumme EUR;..........;o|noch keine Schlussrechnung> , Stunden in Regie <l;Stunden in Regie;......;n|312@5> , Bauwesenversicherung, Polizze <l;Bauwesenversicherung, Polizze;..........;s|BW 40-881207@5>")
f.H("4 Bauwerk")
f.P("Sohle Fundament höchstens auf <i;Sohle Fundament höchstens auf;[m ü. A.];n|851,20|851,20 m ü. A.@2> ; Hangsicherung freigegeben durch <i;Hangsicherung freigegeben durch;[Ziviltechniker];f|Lothar Gmeiner|DI Dr. Lothar Gmeiner@3> , Freigabe erteilt am <i;Freigabe erteilt am;[Datum];f|12. Juni 2024|12.06.2024@3> ; Zahl der Nägel <i;Zahl der Nägel;[Stk];s|64@3> ; davon gelöster Fels <i;gelöster Fels;[m³];f|1.920|1.920 m3|1.920 m³@7> ; Stahlbau aufgestellt am <i;Stahlbau aufgestellt am;[Datum];n|2. Oktober 2024|02.10.2024@3> ; Dach dicht am <i;Dach dicht am;[Datum];o|8. November ist nur voraussichtlich> .",
 "Stahltonnage laut Lieferschein <i;Stahltonnage;[t];f|48,6|48,6 t@6> ; Farbton <i;Farbton;[RAL];f|RAL 7016|7016@6> ; Stahlgüte <i;Stahlgüte;[Sorte];f|S355J2@6>")
f.T([["Bauteil", "Betonsorte", "Betonierdatum", "m³", "fck,28 (N/mm²)"], ["Fundament Antriebsstation", "#Betonsorte;s|C30/37 B7@4", "#Betonierdatum;s|23.05.2024@4", "#m³;s|186@4", "#fck,28;f|41,8@4"], ["Stützwand Nord", "#Betonsorte;s|C30/37 B7@4", "#Betonierdatum;s|09.07.2024@4", "#m³;s|118@4", "#fck,28;o|kein Ergebnis"], ["Bahnsteig", "#Betonsorte;s|C30/37 B5@4", "#Betonierdatum;o|noch nicht betoniert", "#m³;o|noch nicht betoniert", "#fck,28;o|noch nicht betoniert"], ["Garagierung, Decke", "#Betonsorte;o|kein Eintrag", "#Betonierdatum;o|kein Eintrag", "#m³;o|kein Eintrag", "#fck,28;o|kein Eintrag"]])
f.N("5 Arbeitsunfälle", "Arbeitsunfälle", "sc|Fußverletzung@3", "[kurze Schilderung]")
f.H("6 Übernahme")
f.P("Förmliche Übernahme am: <l;Förmliche Übernahme am:;____________;o|hat noch nicht stattgefunden; 14.10.2023 ist die Bergstation>   Mängelanzahl: <l;Mängelanzahl:;______;o|7 Mängel sind die der Bergstation>   Übernahme verweigert <k;Übernahme verweigert;;o|nicht entschieden>",
 "Für den Bauherrn: <l;Für den Bauherrn:;________________;o|Unterschrift>   Für den AN: <l;Für den AN:;________________;o|Unterschrift>   Ort, Datum: <l;Ort, Datum:;____________;o|Datum der Unterschrift>")
f.save()

P2 = "24-088 Kranbahn Steinwerder Ost"
V.project(P2)
V.add("1", "01 Bauvertrag Auszug.pdf", """# Bauvertrag Nr. ELB-KB-2024-17
zwischen der Elbkai Terminal Betriebsgesellschaft mbH, Ellerholzdamm 22, 20457 Hamburg (Auftraggeber) und der Hollenstein Ingenieurbau GmbH, Niederlassung Nord (Auftragnehmer), geschlossen am 3. Juni 2024.
## § 1 Gegenstand
Erneuerung der wasser- und landseitigen Kranbahn für Containerbrücken, Liegeplatz 4, auf 418 m Länge, einschließlich Schienen, Verguss und Stahlbau der Endanschläge.
## § 2 Vertragsgrundlagen
VOB/B in der bei Vertragsschluss geltenden Fassung, ZTV-W LB 215, DIN EN 1090-2.
## § 3 Vergütung
Vorläufige Auftragssumme 5.926.300,00 EUR netto, Einheitspreisvertrag. Sicherheit für Vertragserfüllung 5 %, für Mängelansprüche 3 %.
## § 4 Fristen
Baubeginn 1. Juli 2024; Gesamtfertigstellung 30. April 2025. Vertragsstrafe 0,15 % je Werktag, höchstens 5 %.
---
## § 9 Beteiligte
| Objektüberwachung | Ingenieurbüro Wulff & Tiedemann PartG mbB, Dipl.-Ing. Silke Harms |
| Prüfstatik | Dr.-Ing. Olaf Brandt |
| SiGeKo | Baustellensicherheit Nord, Jens Kröger |
| Vermessung | ÖbVI Dipl.-Ing. Anke Steffens |
Verjährungsfrist für Mängelansprüche: fünf Jahre.
""", foot="ELB-KB-2024-17")
V.add("2", "02 Vermessungsprotokoll Schiene.xlsx", """# Messung 3
| Achse | Schiene | Ist-Höhe m NHN | Abweichung Höhe mm | Spurmaß m | Abweichung Spurmaß mm |
| 10 | Wasserseite | 7.512 | 2 | 30.483 | 3 |
| 20 | Wasserseite | 7.509 | -1 | 30.478 | -2 |
| 30 | Landseite | 7.511 | 1 | 30.481 | 1 |
| 40 | Landseite | | | | |
# Angaben
| Messdatum | 18.02.2025 |
| Gerät | Leica TS60, Serien-Nr. 886104 |
| Soll-Spurweite | 30.480 m |
| Soll-Höhe SOK | 7.510 m NHN |
| Frühere Messung 2 | 14.01.2025, Spurmaß Achse 10 30.489 |
""")
V.add("3", "03 Prüfbericht Schienenschweißung.pdf", """# Prüfbericht UT 25-0119
Prüflabor Unterelbe GmbH, DAkkS D-PL-55012
| Prüfgegenstand | Thermit-Schienenstöße, Schiene A120, Stahl 900A |
| Prüfverfahren | Ultraschall nach DIN EN ISO 17640 |
| Geprüfte Stöße | 34 |
| Zulässig | 33 |
| Nicht zulässig | 1 (Stoß W-17, Fußfehler) |
| Prüfdatum | 06.02.2025 |
| Prüfer | Mehmet Aydin, UT 2 |
Stoß W-17 wurde am 11.02.2025 ausgewechselt, Nachprüfung UT 25-0126 ohne Befund.
""", rules=True)
V.add("4", "04 Bautagebuch KW 7.docx", """# Bautagebuch
Mittwoch, 12. Februar 2025. Wetter: bedeckt, 3 °C, Wind 5 Bft.
Personal: 14 eigene, 6 Nachunternehmer (Nordgleis Schweißtechnik GmbH).
Leistung: Verguss Schienenunterguss Landseite Achse 22 bis 27 mit Pagel-ähnlichem Mörtel VM-80, Charge 25-0441, 3,2 m³.
Behinderung: Liegeplatz von 9 bis 15 Uhr durch Schiff belegt. Anzeige an AG Nr. 11.
# Bautagebuch
Donnerstag, 13. Februar 2025. Wetter: Regen, 4 °C.
Personal: 12 eigene, 4 Nachunternehmer. Keine Vergussarbeiten.
""")
V.add("5", "05 Schreiben Nachträge.pdf", """Hollenstein Ingenieurbau GmbH, Niederlassung Nord
An Elbkai Terminal Betriebsgesellschaft mbH
Hamburg, 20. Februar 2025
Nachträge und Bauzeit
Sehr geehrte Frau Dr. Lohse,
wir nehmen Bezug auf Ihr Schreiben vom 7. Februar 2025. Mit Nachtragsvereinbarung Nr. 4 (Kampfmittelsondierung) sind 212.900,00 EUR netto beauftragt. Nachtrag Nr. 5 (Korrosionsschutz Altträger) über 64.750,00 EUR liegt Ihnen zur Prüfung vor.
Die Bauzeit wurde um 24 Werktage verlängert, neuer Endtermin ist der 6. Juni 2025. Baubeginn war am 8. Juli 2024.
Die Kampfmittelfreigabe wurde am 19. August 2024 durch die Feuerwehr Hamburg, Az. F046-24-03318, erteilt.
Bürgschaft Vertragserfüllung: Hanseatische Kautionsbank AG, Nr. HK 2024-55817.
Mit freundlichen Grüßen
Birte Claussen
""", rules=False)
V.add("6", "06 Druckfestigkeit Verguss.csv", """Charge;Einbauort;Datum;7 d N/mm2;28 d N/mm2;Prüfstelle
25-0388;Wasserseite Achse 4-9;15.01.2025;68,4;91,7;Materialprüfanstalt Harburg
25-0441;Landseite Achse 22-27;12.02.2025;66,9;;Materialprüfanstalt Harburg
""")
V.add("7", "07 Mail Hafenbehörde.eml", """From: Silke Harms <harms@wulff-tiedemann.example>
To: Birte Claussen <claussen@hollenstein.example>
Date: Mon, 24 Feb 2025 11:30:00 +0100
Subject: AW: Termine Abnahme
Content-Type: text/plain; charset=utf-8

Hallo Frau Claussen,

die 8. Abschlagsrechnung ist mit 518.460,20 EUR anerkannt, kumuliert 4.402.750,00 EUR. Eingereicht hatten Sie 540.000,00 EUR.
Die Teilabnahme Wasserseite soll am 20. März 2025 sein. Maximale Radlast der Brücken nach Hersteller: 940 kN.
Wasserrechtliche Erlaubnis der Hafenbehörde: WR-HH 2024/0612.

S. Harms

> Claussen, 21.02.2025: Wann nehmen wir ab? Bei Burchardkai (23-019) war die Abnahme am 4.10.2023, Spurweite 35,00 m, Schiene A150.
""")
f = Form("kranbahn-abnahme-hh", V, P2, "de", "Arial", 9, note="Deutschland (Hamburg), Kranbahn am Kai.")
f.footer("Qualitätsakte Kranbahn – Vertrag <m;Vertrag;;n|ELB-KB-2024-17@1>")
f.d.add_heading("Qualitätsakte und Abnahmeniederschrift Kranbahn", 1)
f.T([["Auftraggeber", "Anschrift des Auftraggebers", "Ansprechpartner AG"], ["=Auftraggeber;s|Elbkai Terminal Betriebsgesellschaft mbH@1", "=Anschrift des Auftraggebers;f|Ellerholzdamm 22, 20457 Hamburg@1", "=Ansprechpartner AG;f|Frau Dr. Lohse|Dr. Lohse@5"],
 ["Ausführende Firma", "Verantwortliche Bauleiterin", "Telefon Leitstand AG"], ["=Ausführende Firma;f|Hollenstein Ingenieurbau GmbH@1", "=Verantwortliche Bauleiterin;n|Birte Claussen@b", "=Telefon Leitstand AG;o|nur Nummern der Hollenstein"],
 ["Bauüberwachung", "Prüfingenieur", "Sicherheitskoordinator"], ["=Bauüberwachung;nc|Wulff & Tiedemann@1", "=Prüfingenieur;n|Olaf Brandt|Dr.-Ing. Olaf Brandt@1", "=Sicherheitskoordinator;f|Jens Kröger|Baustellensicherheit Nord, Jens Kröger@1"],
 ["Vermesser", "Kranhersteller", "Fabriknummer der Brücke"], ["=Vermesser;n|Anke Steffens|ÖbVI Dipl.-Ing. Anke Steffens|Dipl.-Ing. Anke Steffens@1", "=Kranhersteller;o|Hersteller nicht genannt", "=Fabriknummer der Brücke;o|nicht genannt"]])
f.H("A Vertrag und Termine")
f.P("Der Vertrag vom <m;Vertragsdatum;;s|3. Juni 2024|03.06.2024@1> über netto <m;Auftragssumme_netto;;s|5.926.300,00@1> EUR umfasst Kranbahn auf <m;Laenge;;s|418 m|418@1> Länge am <m;Liegeplatz;;s|Liegeplatz 4@1> . Beauftragte Nachträge: <m;Nachtrag_beauftragt;;s|212.900,00@5> EUR. Gewährleistungssicherheit: <m;Gewaehrleistungssicherheit;;f|3 %|3%@1> .",
 "Gewährleistungsdauer <m;Gewaehrleistungsdauer;;f|fünf Jahre|5 Jahre@1> ; Bürge <m;Buerge;;f|Hanseatische Kautionsbank AG@5> , Urkunde <m;Buergschaftsurkunde;;n|HK 2024-55817@5> ; Bürgschaft für Mängelansprüche Nr. <m;Maengelbuergschaft;;o|nur die Vertragserfüllungsbürgschaft hat eine Nummer> .",
 "Tatsächlicher Beginn <m;Beginn_Ist;;n|8. Juli 2024|08.07.2024@5> ; Endtermin aktuell <m;Endtermin;;n|6. Juni 2025|06.06.2025@5> ; Fertigmeldung <m;Fertigmeldung;;o|noch keine> ; Kampfmittelfreigabe Az. <m;KMF_Az;;s|F046-24-03318@5> mit Bescheid vom <m;KMF_Datum;;s|19. August 2024|19.08.2024@5> ; Erlaubnis Wasserrecht <m;Erlaubnis_Wasserrecht;;n|WR-HH 2024/0612@7> ; Baugenehmigung <m;Baugenehmigung;;o|keine im Ordner> .")
f.H("B Schiene und Lage")
f.T([["Profil", "=Profil;f|A120@3", "Werkstoff", "=Werkstoff;f|900A|Stahl 900A@3", "Sollspur", "=Sollspur;n|30,480 m|30,480|30.480 m|30.480|30,48 m@2"], ["Sollhöhe", "=Sollhöhe;n|7,510 m NHN|7,510|7.510 m NHN|7.510|7,51 m NHN@2", "Radlast max.", "=Radlast max.;n|940 kN|940@7", "Pufferkraft Endanschlag", "=Pufferkraft Endanschlag;o|nicht angegeben"], ["Aufgemessen am", "=Aufgemessen am;f|18.02.2025@2", "Kalibriert bis", "=Kalibriert bis;o|nicht angegeben", "Temperatur bei Messung", "=Temperatur bei Messung;o|nicht notiert; 3 °C ist ein anderer Tag"]])
f.T([["Achse", "Schiene", "Ist-Höhe", "Δh (mm)", "Spurmaß", "Δs (mm)"], ["10", "#Schiene;s|Wasserseite@2", "#Ist-Höhe;s|7,512|7.512@2", "#Δh;f|2|+2@2", "#Spurmaß;s|30,483|30.483@2", "#Δs;f|3|+3@2"], ["30", "#Schiene;s|Landseite@2", "#Ist-Höhe;s|7,511|7.511@2", "#Δh;f|1|+1@2", "#Spurmaß;s|30,481|30.481@2", "#Δs;f|1|+1@2"], ["40", "#Schiene;s|Landseite@2", "#Ist-Höhe;o|nicht gemessen", "#Δh;o|nicht gemessen", "#Spurmaß;o|nicht gemessen", "#Δs;o|nicht gemessen"]])
f.H("C Schweißen und Verguss")
f.P("ZfP-Bericht: <f;ZfP-Bericht;;n|UT 25-0119|25-0119@3>  Labor: <f;Labor;;f|Prüflabor Unterelbe GmbH@3>  Stöße geprüft: <f;Stöße geprüft;;s|34@3>  davon beanstandet: <f;davon beanstandet;;f|1@3>  Bezeichnung: <f;Bezeichnung;;f|W-17|Stoß W-17@3>  Nachprüfung: <f;Nachprüfung;;s|UT 25-0126|25-0126@3>",
 "Schweißaufsichtsperson: <f;Schweißaufsichtsperson;;n|Henning Petersen@b>  Zertifikat 1090: <f;Zertifikat 1090;;s|SLV-N 1090-2.00417@a>  Nachunternehmer Korrosionsschutz: <f;Nachunternehmer Korrosionsschutz;;o|nur der Schweißbetrieb ist genannt>  Härteprüfung HV10: <f;Härteprüfung HV10;;o|kein Ergebnis>",
 "Verguss Landseite, Charge: <f;Verguss Landseite, Charge;;n|25-0441@6>  7 Tage: <f;7 Tage;;n|66,9@6>  28 Tage: <f;28 Tage;;o|noch kein Wert; 91,7 ist die andere Charge>  Haftzug: <f;Haftzug;;o|nicht geprüft>")
f.N("D Behinderungen", "Behinderungen", "sc|durch Schiff@4", "(Sachverhalt)")
f.H("E Abnahme")
f.P("Abnahme Wasserseite erfolgt am <l;Abnahme Wasserseite erfolgt am;____________;o|20. März 2025 ist nur geplant>   Abnahme Landseite erfolgt am <l;Abnahme Landseite erfolgt am;____________;o|kein Datum; 4.10.2023 ist Burchardkai>   Restmängel <l;Restmängel;______;o|noch keine Liste>   Höhe Einbehalt wegen Mängeln <l;Höhe Einbehalt wegen Mängeln;______;o|nicht bekannt>",
 "Vorbehalt Vertragsstrafe: <x;Vorbehalt ja;;o|nicht entschieden> ja <x;Vorbehalt nein;;o|nicht entschieden> nein", "Unterschrift AG <l;Unterschrift AG;____________;o|Unterschrift>  Unterschrift AN <l;Unterschrift AN;____________;o|Unterschrift>  Hamburg, den <l;Hamburg, den;__________;o|Datum der Unterschrift>")
f.save()
