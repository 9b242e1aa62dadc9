from kit28 import *
V = "dreiklang-bau"
P1, P2 = "B-311 Oberleitung Wiesach", "B-327 Fassade Seehof Gmunden"
A, B = V + "/" + P1 + "/", V + "/" + P2 + "/"
doc(V + "/Firmenprofil.docx", """# Dreiklang Ingenieurbau und Montage GmbH
Sitz: Am Gleisdreieck 9, 86156 Augsburg, Amtsgericht Augsburg HRB 41887, USt-IdNr. DE299840117. Geschäftsführerin ist Dipl.-Ing. Henrike Strobl.
Zweigniederlassung Österreich: Traunsteinstraße 22, 4810 Gmunden, Firmenbuch FN 518204 k, UID ATU74551208. Leiter der Niederlassung: Ing. Matthias Auinger.
Berufsgenossenschaft: BG BAU, Mitgliedsnummer 70-118-4452. Betriebshaftpflicht: Lechtal Versicherung AG, Police LV-7731-20.""")
doc(V + "/Adressliste.csv", """Name;Funktion;Telefon;E-Mail
Jochen Pfeiffer;Bauleiter B-311;+49 171 5550281;j.pfeiffer@dreiklang.example
Sabine Kroll;Fachbauleiterin Oberleitung B-311;+49 171 5550288;s.kroll@dreiklang.example
Matthias Auinger;Niederlassungsleiter, Projektleiter B-327;+43 664 5550917;m.auinger@dreiklang.example
Verena Huemer;Technikerin Fassade B-327;+43 664 5550922;v.huemer@dreiklang.example""".replace(";", "|"), sep=";")
doc(A + "01 Bauvertrag.pdf", """# Bauvertrag Nr. 2025-EL-0883
Auftraggeber ist die Allgäu-Netz Infrastruktur AG, Regionalbereich Süd, Arnulfplatz 4, 80335 München. Auftragnehmer ist die Dreiklang Ingenieurbau und Montage GmbH.
§ 1 Gegenstand: Elektrifizierung der Strecke 5362, Abschnitt Wiesach – Türkling, km 41,2 bis km 58,9. Lieferung und Montage von 312 Oberleitungsmasten, Kettenwerk Bauart Re 200, 15 kV 16,7 Hz, sowie 4 Streckentrennungen.
§ 2 Vergütung: Auftragssumme netto 9.846.200,00 EUR. Es gilt die VOB/B.
§ 3 Fristen: Baubeginn 13.04.2026. Fertigstellung der Mastgründungen bis 30.09.2026, Gesamtfertigstellung bis 28.05.2027. Vertragsstrafe 0,2 v. H. der Auftragssumme je Werktag, höchstens 5 v. H.
@pb
§ 4 Vertreter: Für den Auftraggeber handelt die Bauüberwachung Bahn, Ingenieurgesellschaft Lohrer & Kast mbH, vertreten durch Herrn Tobias Wernicke. Für die Sicherung der Arbeitsstellen sorgt die Gleiswacht Bayern GmbH.
§ 5 Gewährleistung: vier Jahre ab Abnahme. Bürgschaft für Vertragserfüllung 5 v. H.
§ 6 Sperrpausen werden in der Betra geregelt. Der Auftragnehmer führt Bautagesberichte und legt sie der Bauüberwachung am folgenden Werktag vor.""", head="Allgäu-Netz Infrastruktur AG", foot="Bauvertrag 2025-EL-0883")
doc(A + "02 Betra 3308 Sperrpause.pdf", """# Betriebs- und Bauanweisung (Betra) Nr. 3308-26
| Strecke | 5362 Wiesach – Türkling
| Gesperrtes Gleis | Streckengleis, km 47,0 bis km 51,4
| Sperrzeit | 14.10.2026, 22:15 Uhr bis 15.10.2026, 04:45 Uhr
| Technischer Berechtigter | Uwe Haslach
| Zuständiger Fahrdienstleiter | Wiesach
| Langsamfahrstelle danach | 70 km/h bis 16.10.2026
Die Sperrpause vom 21.10.2026 ist in Betra 3314-26 geregelt.""", rules=False)
doc(A + "03 Polierbuch Oktober.md", """# Polierbuch, Kolonne 2, Polier Rainer Zöttl

## 13.10.2026
Tagschicht. 8 Mann. Masten 181 bis 184 gestellt. Regen, 9 Grad.

## 14.10.2026
Nachtschicht von 22:15 bis 04:45, klar, plus 3 Grad, Wind schwach. Anwesend: 1 Polier, 6 Monteure, 2 Maschinisten, von der Gleiswacht 2 Sicherungsposten.
Masten 185 bis 191 gestellt, also sieben. An Mast 188 die Ausleger montiert. Fundament 192: Ankerbolzen um 40 mm verdreht, Mast konnte nicht gestellt werden, Bedenken telefonisch an Herrn Wernicke.
Zweiwegebagger stand von 01:10 bis 01:55 wegen Hydraulikschlauch. Gleis um 04:32 frei gemeldet.
Besuch von Herrn Wernicke um 23:30.
Kein Unfall. Unterweisung vor Schichtbeginn: Gefahren aus dem Nachbargleis.

## 15.10.2026
Ruhetag nach der Nacht.""")
doc(A + "04 Geräteliste.xlsx", """= Geräte
| Gerät | Kennzeichen | Eigentümer | Auf der Baustelle ab
| Zweiwegebagger Terrak 14 | A-DK 4471 | Dreiklang | 20.04.2026
| Hubarbeitsbühne Skylo 20 | A-DK 1180 | Mietpark Schwab | 01.09.2026
| Schienenkran GK 32 | ohne | Bahnkran Süd GmbH | 12.10.2026
| Betonpumpe | M-BP 66 | Allbeton | bis 30.09.2026""")
doc(A + "05 Lieferschein Masten.pdf", """# Lieferschein 88-40127
Lieferant: Stahlmast Oberpfalz GmbH, Weiden. Empfänger: Dreiklang, Lagerplatz Bahnhof Wiesach. Datum: 14.10.2026, Ankunft 15:20 Uhr.
| Pos. | Artikel | Menge | Gewicht kg
| 1 | Peinermast HEB 260, 9,5 m | 12 | 10 620
| 2 | Flachmast 10,0 m | 4 | 2 180
Eine Palette Klemmen fehlt, wird am 19.10.2026 nachgeliefert. Bestellung 311-B-067.""", rules=True)
doc(A + "06 Protokoll Baubesprechung 21.docx", """# Protokoll Baubesprechung Nr. 21 vom 13.10.2026
Teilnehmer: Wernicke (BÜB), Pfeiffer, Kroll, Zöttl (AN), Frau Dr. Ilse Amann (SiGeKo).
1. Stand: Gründungen 298 von 312, Masten gestellt 184.
2. Rückstand gegenüber dem Bauzeitenplan Stand 04 beträgt neun Arbeitstage. Der Stand 03 gilt nicht mehr.
3. Nachtrag NT-06 (Felsbohren) wurde mit 118.400,00 EUR netto eingereicht; die Prüfung steht aus.
4. Nächste Besprechung: 27.10.2026, 10:00 Uhr, Container Wiesach.""", head="B-311")
doc(A + "07 Mail Bedenken Mast 192.eml", """From: Sabine Kroll <s.kroll@dreiklang.example>
To: Tobias Wernicke <wernicke@lohrer-kast.example>
Date: Thu, 15 Oct 2026 09:12:00 +0200
Subject: Bedenkenanzeige BA-11, Gründung Mast 192
Content-Type: text/plain; charset=utf-8

Sehr geehrter Herr Wernicke,

wie heute Nacht besprochen, melden wir Bedenken nach § 4 Abs. 3 VOB/B. Die Gründung 192 hat die Firma Erdwerk Tiefbau am 24.09. hergestellt. Wir bitten um Entscheidung bis 20.10.2026.

> Am 14.10. schrieb T. Wernicke:
> Bitte die Betra 3308 genau einhalten, Rückgabe Gleis spätestens 04:45.""")
doc(A + "08 Bautagesbericht 128.docx", """# Bautagesbericht Nr. 128, Dienstag, 13.10.2026
Wetter Regen, 9 °C. Personal: 1 Polier, 7 Monteure. Masten 181 bis 184. Berichte 1 bis 127 liegen vor. Der folgende Bericht Nr. 129 gilt für die Nacht vom 14. auf den 15.10.2026.""")
doc(B + "01 Werkvertrag.pdf", """# Werkvertrag
abgeschlossen zwischen der Seehof Gmunden Errichtungs GmbH, Esplanade 31, 4810 Gmunden, als Auftraggeber und der Dreiklang Ingenieurbau und Montage GmbH, Zweigniederlassung Österreich, als Auftragnehmer am 19. Jänner 2026.
Bauvorhaben: Hotel Seehof, Pfosten-Riegel-Fassade und Faserzementbekleidung, 2.140 m².
Auftragssumme netto EUR 1.386.750,00. Deckungsrücklass 5 %, Haftungsrücklass 2 %. Es gilt die ÖNORM B 2110, Ausgabe 2023.
Beginn 4. Mai 2026, Fertigstellung 30. Oktober 2026. Pönale EUR 1.500,00 je Kalendertag.
Örtliche Bauaufsicht: ZT-Büro Pichlmair, DI Gudrun Pichlmair. Planer: Architekten Ennser + Loidl. Die Gewährleistungsfrist beträgt drei Jahre ab Übernahme.""", head="Seehof Gmunden")
doc(B + "02 Subauftrag Glas.pdf", """# Subauftrag S-327/04
Die Dreiklang, Zweigniederlassung Österreich, bestellt am 2. März 2026 bei der Traunglas GmbH, Pinsdorfer Straße 80, 4812 Pinsdorf, die Isolierverglasung laut Angebot 26-0199.
| Pos. | Leistung | Menge | EP EUR | Summe EUR
| 1 | 3-fach-Isolierglas Ug 0,5, VSG innen | 486 Stk | 412,00 | 200.232,00
| 2 | Einbau samt Druckleisten | 486 Stk | 95,00 | 46.170,00
Auftragssumme netto: EUR 246.402,00. Ansprechpartner beim Lieferanten: Herr Klaus Schernberger. Lieferzeit für Ersatzscheiben: vier Wochen.""", rules=True)
doc(B + "03 Begehungsprotokoll 12.docx", """# Protokoll der Begehung Nr. 12 vom 6. Oktober 2026
Teilnehmer: DI Pichlmair (ÖBA), Auinger, Huemer (Dreiklang), Schernberger (Traunglas).
Achse C, 2. Obergeschoss, Zimmer 214 bis 219: An sechs Scheiben sind Kratzer in Feldmitte, aus 3 m Abstand bei diffusem Licht sichtbar. Beurteilt nach der Richtlinie zur visuellen Qualität. Scheiben 214-2, 215-1, 216-3, 217-1, 218-2, 219-1.
Achse F, Erdgeschoss: Druckleiste auf 1,8 m lose, Wassereintritt am 28. September 2026 beim Gewitter, Parkett im Seminarraum aufgequollen (12 m²).
Herr Schernberger hat die lose Leiste anerkannt, die Kratzer nicht.""", foot="ZT-Büro Pichlmair")
doc(B + "04 Mail Frist.eml", """From: Gudrun Pichlmair <office@pichlmair.example>
To: Matthias Auinger <m.auinger@dreiklang.example>
Date: Fri, 9 Oct 2026 08:45:00 +0200
Subject: Seehof - Maengel Verglasung, Frist
Content-Type: text/plain; charset=utf-8

Sehr geehrter Herr Auinger,

namens des Bauherrn fordern wir die Behebung der Undichtheit bis 23. Oktober 2026 und den Tausch der zerkratzten Scheiben bis 20. November 2026. Bis dahin halten wir EUR 18.500,00 von der 5. Teilrechnung zurück. Die Übernahme ist am 4. Dezember 2026 um 9 Uhr vorgesehen.

> M. Auinger schrieb am 7.10.:
> Das Gerüst an Achse C bleibt bis 13. November stehen.""")
doc(B + "05 Prüfbericht Dichtheit.pdf", """# Prüfbericht 2026-1177
Auftraggeber: Dreiklang. Prüfstelle: Bauphysik Salzkammergut GmbH, Prüfer Ing. Lukas Reisenberger. Datum der Prüfung: 1. Oktober 2026.
Schlagregendichtheit vor Ort nach ÖNORM EN 13051. Feld F-EG-3: Wassereintritt nach 4 Minuten, nicht bestanden. Feld F-EG-4: bestanden.
Ursache: Druckleiste mit zu geringem Anzugsmoment (2,1 statt 5,0 Nm), Dichtung nicht gestoßen verklebt.""", cols=2, head="Bauphysik Salzkammergut GmbH")
doc(B + "06 Kostenschätzung Ersatzvornahme.xlsx", """= Kosten
Schätzung V. Huemer, 12. Oktober 2026
| Leistung | EUR netto
| Austausch 6 Scheiben samt Gerüst | 9840.00
| Neue Druckleisten Achse F | 1120.00
| Parkett Seminarraum | 2460.00
| Summe | 13420.00""")
doc(B + "07 Lieferschein Traunglas.pdf", """# Lieferschein 5521
Traunglas GmbH an Baustelle Seehof, 24. Juli 2026. 96 Scheiben 2. Obergeschoss. Übernommen durch V. Huemer, ohne sichtbare Beschädigung, Folie nicht entfernt.""")
doc(B + "08 Mängelanzeige 1 (Sonnenschutz).docx", """# Mängelanzeige Nr. 1 vom 3. August 2026
an die Sonnhof Beschattung KG wegen schief laufender Raffstores. Frist: 21. August 2026. Erledigt am 18. August 2026.""")
S = lambda p, d: {k: p + "/" + v for k, v in d.items()} | {"fp": "Firmenprofil.docx", "al": "Adressliste.csv"}
a = Form("bautagesbericht-wiesach", V, P1, "de", S(P1, {"v": "01 Bauvertrag.pdf", "b": "02 Betra 3308 Sperrpause.pdf", "p": "03 Polierbuch Oktober.md", "g": "04 Geräteliste.xlsx", "l": "05 Lieferschein Masten.pdf", "m": "06 Protokoll Baubesprechung 21.docx", "e": "07 Mail Bedenken Mast 192.eml", "t": "08 Bautagesbericht 128.docx"}), font="Liberation Sans", size=9, margins=1.8)
a.header("Bautagesbericht Nr. ‹____|129|t|n›\tBlatt Nr. ‹__|!np›")
a.h("Bautagesbericht – Nachtschicht 14./15.10.2026", 1)
a.t("Bauvorhaben¦‹|*Elektrifizierung der Strecke 5362~Elektrifizierung~Wiesach|v|f›¦Vertrags-Nr.¦‹|2025-EL-0883|v|n›", "Auftraggeber¦‹|Allgäu-Netz Infrastruktur AG|v|s›¦Auftragnehmer¦‹|Dreiklang Ingenieurbau und Montage GmbH~Dreiklang|v|s›", "Bauüberwacher¦‹|Tobias Wernicke|v|n›¦SiGeKo¦‹|Ilse Amann~Dr. Ilse Amann|m|s›", "Bauleitung AN¦‹|Jochen Pfeiffer|al|n›¦Schichtführer¦‹|Rainer Zöttl|p|f›", "Sicherungsunternehmen¦‹|Gleiswacht Bayern GmbH|v|f›¦Telefon Bauleiter¦‹|+49 171 5550281|al|s›")
a.h("Sperrpause").p("Betra-Nr. ‹...........|3308-26~3308|b|s|Betra-Nr.›  Sperrung von ‹...........|22:15~14.10.2026, 22:15|b|n|Sperrung von› Sperrung bis ‹...........|04:45~15.10.2026, 04:45|b|n|Sperrung bis›", "Gesperrter Abschnitt: km ‹.....|47,0|b|s|von km› bis km ‹.....|51,4|b|s|bis km›", "Gleis tatsächlich zurückgegeben um: ‹.......|04:32|p|f› Uhr", "Technischer Berechtigter: ‹...........|Uwe Haslach|b|s›  Fdl (zuständig): ‹...........|Wiesach|b|n|Fdl›", "La nach Freigabe: ‹.....|70 km/h~70|b|f›  Uv-Sperrung beantragt von: ‹.....|!np›", "Schaltantrag Nr.: ‹..........|!np›  Erdung eingebaut durch: ‹..........|!np›")
a.h("Witterung und Personal").t("Wetter¦Temperatur¦Wind¦Niederschlag in mm", "‹|klar|p|n|Wetter›¦‹|3 Grad~+3 °C~3 °C~plus 3 Grad~3|p|n|Temperatur›¦‹|schwach|p|s|Wind›¦‹|!np|Niederschlag in mm›", sched=True)
a.t("Funktion¦Eigen¦Nachunternehmer¦Stunden", "Poliere¦‹|1|p|n|Poliere, eigen›¦‹|!np›¦‹|!np›", "Monteure¦‹|6|p|s|Monteure, eigen›¦‹|!np›¦‹|!np›", "Baggerfahrer / Maschinisten¦‹|2|p|s|Maschinisten, eigen›¦‹|!np›¦‹|!np›", "Sicherungsposten¦‹›¦‹|2|p|s|Sicherungsposten, Nachunternehmer›¦‹|!np›", "Schweißer¦‹|!np›¦‹|!np›¦‹|!np›", sched=True, style="Light List Accent 1")
a.h("Geräte").p("Zweiwegebagger, Kennzeichen: ‹ff|A-DK 4471|g|n›   Stillstand von ‹ff|01:10|p|n|Stillstand von› bis ‹ff|01:55|p|n|Stillstand bis›, Grund: ‹ff|*Hydraulikschlauch|p|f|Grund›", "Betriebsstunden Bagger: ‹ff|!np›  Dieselverbrauch (l): ‹ff|!np›")
a.h("Leistung").p("Gestellte Masten Nr. ‹________|185 bis 191~185-191~185–191|p|s|Gestellte Masten Nr.›, Anzahl ‹____|7~sieben|p|f|Anzahl›; Ausleger an Mast ‹____|188|p|s|Ausleger an Mast›", "Gründungen fertig (Stand 13.10.): ‹____|298|m|s› von insgesamt ‹____|312|m|n|von insgesamt›   Rückstand: ‹______|neun Arbeitstage~9 Arbeitstage~neun~9|m|s›", "Kettenwerk gezogen (m): ‹______|!np›", "Behinderungen, Bedenken, Anordnungen:", "‹n:[bitte ausführlich]|*Ankerbolzen~Fundament 192~Gründung 192~Mast 192|p|f|Behinderungen›")
a.p("Bedenkenanzeige Nr. ‹.......|BA-11|e|s|Bedenkenanzeige Nr.›; Entscheidung erbeten bis ‹.......|20.10.2026|e|s|Entscheidung erbeten bis›; Antwort des AG: ‹.......|!nk›", "Hersteller der beanstandeten Gründung: ‹..........|Erdwerk Tiefbau|e|f›")
a.h("Anlieferung").t("Lieferant¦Schein-Nr.¦Ware¦Stück¦Fehlmenge", "‹|Stahlmast Oberpfalz GmbH~Stahlmast Oberpfalz|l|s›¦‹|88-40127|l|n›¦Peinermast¦‹|12|l|n|Stück Peinermast›¦‹|!np›", "‹|!row|Lieferant›¦‹|!row|Schein-Nr.›¦‹|!row|Ware›¦‹|!row|Stück›¦‹|!row|Fehlmenge›", sched=True, shade="FFF2CC")
a.p("Unfall: ja ‹cb|!box|Unfall ja›  nein ‹cb|x|p|n|Unfall nein›     Besuch des Bauüberwachers um ‹.....|23:30|p|n|Besuch um› Uhr").p("Thema der Unterweisung: ‹..........|*Gefahren aus dem Nachbargleis~Nachbargleis|p|s›", "Nachtrag in Prüfung: ‹.....|NT-06|m|s› über EUR netto ‹.......|118.400,00~118.400|m|s|EUR netto›; anerkannt mit EUR ‹.......|!nk|anerkannt mit EUR›")
a.t("Aufgestellt (AN)¦Gesehen (Bauüberwachung)", "‹|!sig|Aufgestellt›¦‹|!sig|Gesehen›")
a.save()
b = Form("maengelanzeige-seehof", V, P2, "de", S(P2, {"v": "01 Werkvertrag.pdf", "s": "02 Subauftrag Glas.pdf", "p": "03 Begehungsprotokoll 12.docx", "e": "04 Mail Frist.eml", "t": "05 Prüfbericht Dichtheit.pdf", "k": "06 Kostenschätzung Ersatzvornahme.xlsx", "l": "07 Lieferschein Traunglas.pdf", "m": "08 Mängelanzeige 1 (Sonnenschutz).docx"}), font="Cambria", size=10.5, margins=2.5, accent="7F3F00")
b.header("Absender: ‹{{absender}}|Dreiklang Ingenieurbau und Montage GmbH, Zweigniederlassung Österreich~Dreiklang Ingenieurbau und Montage GmbH|fp|f›, Büro: ‹{{absender_anschrift}}|Traunsteinstraße 22, 4810 Gmunden|fp|f›, UID-Nr.: ‹{{uid}}|ATU74551208|fp|s›")
b.p("An die Firma", "‹«Empfaenger_Firma»|Traunglas GmbH|s|f›", "zu Handen ‹«Ansprechpartner»|Herr Klaus Schernberger~Klaus Schernberger~Herrn Klaus Schernberger|s|s›, Straße: ‹«Strasse»|Pinsdorfer Straße 80|s|f›, PLZ/Ort: ‹«PLZ_Ort»|4812 Pinsdorf|s|f›", "Einschreiben-Nr. ‹«Einschreiben_Nr»|!np›")
b.h("Mängelrüge Nr. 2 – Aufforderung zur Verbesserung", 1)
b.p("Bauvorhaben: ‹«Bauvorhaben»|*Seehof|v|s›; Bauherr: ‹«Bauherr»|Seehof Gmunden Errichtungs GmbH|v|f›; Subauftrag ‹«Auftrag_Nr»|S-327/04|s|n›, erteilt am ‹«Auftragsdatum»|2. März 2026~02.03.2026|s|f›; Angebot Nr. ‹«Angebot»|26-0199|s|s›; Nettosumme EUR ‹«Nettosumme»|246.402,00|s|n›.", "Sehr geehrte Damen und Herren, bei der Begehung am ‹..........|6. Oktober 2026~06.10.2026|p|s|bei der Begehung am› (Protokoll Nr. ‹...|12|p|s|Protokoll Nr.›) wurden im Beisein von ‹..........|*Pichlmair|p|f|im Beisein von› (ÖBA) folgende Mängel festgestellt:")
b.h("I. Mangel A – Kratzer").t("Lage (Achse, Geschoss)¦‹|Achse C, 2. Obergeschoss~Achse C, 2. OG|p|n›", "Betroffene Räume¦‹|Zimmer 214 bis 219~214 bis 219~214-219|p|f›", "Stückzahl¦‹|6~sechs|p|f›", "Beurteilungsgrundlage¦‹|*Richtlinie zur visuellen Qualität|p|f›", "Betrachtungsabstand¦‹|3 m|p|n›", "Geliefert am / Lieferschein¦‹|24. Juli 2026 / 5521~5521~24. Juli 2026|l|n›", "Scheibenaufbau¦‹|*3-fach-Isolierglas|s|f›", "Anerkannt vom AN? ¦‹dd:bitte wählen/ja/nein/teilweise|nein|p|n›", "Charge / Produktionsdatum¦‹|!np›", "Foto Nr.¦‹|!np›", "Reinigungsfirma¦‹|!np›", style="Table Grid", widths=[6, 10])
b.h("II. Mangel B – Undichtheit").t("Wo¦‹|Achse F, Erdgeschoss~Achse F, EG|p|f›¦Erstmals aufgetreten¦‹|28. September 2026~28.09.2026|p|f›", "Prüfstelle¦‹|Bauphysik Salzkammergut GmbH|t|s›¦Prüfbericht Nr.¦‹|2026-1177|t|s›", "Norm¦‹|ÖNORM EN 13051|t|n›¦Durchgefallenes Feld¦‹|F-EG-3|t|f›", "Moment gemessen (Nm)¦‹|2,1|t|n›¦Moment Soll (Nm)¦‹|5,0|t|f›", "Prüfdatum¦‹|1. Oktober 2026~01.10.2026|t|n›¦Prüfer¦‹|Lukas Reisenberger~Ing. Lukas Reisenberger|t|s›", "Folgeschaden¦‹|*Parkett|p|f›¦Fläche¦‹|12 m²~12|p|n›", "Feuchte Estrich (CM-%)¦‹|!np›¦Nachprüfung am¦‹|!nk›", shade="FBE4D5")
b.h("III. Frist").p("Wir fordern Sie auf, Mangel B bis längstens ‹cc:Datum|23. Oktober 2026~23.10.2026|e|s|Mangel B bis› und Mangel A bis längstens ‹cc:Datum|20. November 2026~20.11.2026|e|n|Mangel A bis› zu beheben.", "Gerüst verfügbar bis: ‹cc:Datum|13. November 2026~13. November~13.11.2026|e|s›  Lieferzeit Ersatz: ‹cc:Text|vier Wochen~4 Wochen|s|n›  Termin der Verbesserung lt. Lieferant: ‹cc:Datum|!nk›", "Übernahme durch den Bauherrn vorgesehen: ‹cc:Datum|4. Dezember 2026~04.12.2026|e|n›   Übernommen am: ‹cc:Datum|!nk›", "Einbehalt des Bauherrn: EUR ‹cc:Betrag|18.500,00~18.500|e|f|Einbehalt des Bauherrn: EUR›   Pönale je Tag: EUR ‹cc:Betrag|1.500,00~1.500|v|s|Pönale je Tag: EUR›")
b.h("IV. Voraussichtliche Kosten der Ersatzvornahme (netto)").t("Leistung¦EUR¦Ersatzfirma", "Scheibentausch¦‹|9.840,00~9840~9840.00~9840,00|k|n›¦‹|!nk›", "Druckleisten¦‹|1.120,00~1120~1120.00~1120,00|k|s›¦‹|!nk›", "Bodenbelag¦‹|2.460,00~2460~2460.00~2460,00|k|f›¦‹|!nk›", "Gesamt¦‹|13.420,00~13420~13420.00~13420,00|k|n›¦‹›", "Gutachterkosten¦‹|!np›¦‹|!np›", "Mietausfall¦‹|!np›¦‹|!np›", sched=True, style="Light Shading")
b.p("Vertragsgrundlage: ‹[Norm mit Ausgabe]|ÖNORM B 2110, Ausgabe 2023~ÖNORM B 2110:2023~ÖNORM B 2110|v|f›; Gewährleistung: ‹[Dauer]|drei Jahre ab Übernahme~drei Jahre~3 Jahre|v|n›; Haftrücklass: ‹[Prozent]|2 %~2|v|n›", "Geschäftszahl Rechtsanwalt: ‹[GZ]|!np›", "Bankgarantie Nr.: ‹[Nr.]|!np›", "Sachbearbeiterin: ‹..........|Verena Huemer|al|f›  Durchwahl: ‹..........|+43 664 5550922|al|n›", "Erledigt am: ‹..........|!nk›  Freigabe der Zurückhaltung am: ‹..........|!nk›  Rechnungskürzung bei Ihnen EUR ‹..........|!nk|Rechnungskürzung bei Ihnen EUR›", "Ort, Datum: ‹..........|!sig›   Firmenmäßige Zeichnung: ‹..........|!sig›", "Empfang bestätigt am: ‹..........|!sig›  Name des Empfängers: ‹..........|!sig|Name des Empfängers›  Unterschrift: ‹..........|!sig›").footer("Unsere Zahl: ‹......|!np›")
b.save()
