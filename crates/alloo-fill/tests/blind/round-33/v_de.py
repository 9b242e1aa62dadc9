from lib import *
T = vault("zeidler-innenausbau", r'''
=== Firmendaten Stand 2025.docx
# Zeidler Innenausbau GmbH
Tischlerei und Objekteinrichtung, Meisterbetrieb. Sitz: Gewerbering 14, 02625 Bautzen. Geschäftsführer: Tischlermeister Henrik Zeidler. Amtsgericht Dresden, HRB 40917. USt-IdNr. DE 318 440 275. Präqualifikation PQ-VOB 014.112873.
Betriebshaftpflicht: Saxonia Versicherung AG, Schein-Nr. 77-402118-5, Deckung 5 Mio. EUR pauschal für Personen- und Sachschäden.
Niederlassung Schweiz: Zeidler Innenausbau GmbH, Zweigniederlassung Riehen, Lörracherstrasse 61, 4125 Riehen, CHE-284.551.903 MWST. Leiterin: Regula Abt.
=== Adressliste Mitarbeiter.xlsx
--- Team
| Name | Funktion | Mobil | E-Mail |
| Henrik Zeidler | Geschäftsführer | 0171 5550101 | zeidler@zeidler-innenausbau.example |
| Anke Mittag | Projektleiterin Deutschland | 0171 5550122 | mittag@zeidler-innenausbau.example |
| Tobias Kretzschmar | Obermonteur | 0171 5550147 | kretzschmar@zeidler-innenausbau.example |
| Regula Abt | Leiterin Niederlassung | +41 79 555 01 31 | abt@zeidler-innenausbau.example |
| Dario Gisler | Montageleiter Schweiz | +41 79 555 01 58 | gisler@zeidler-innenausbau.example |
=== JVA Zschorna Haus 4/Auftragsschreiben.pdf
^ Staatsbetrieb Immobilien Lausitz - Niederlassung Bautzen
_ Az. B 412-JVA-ZS/25
# Zuschlag nach § 18 VOB/A
An die Zeidler Innenausbau GmbH, Gewerbering 14, 02625 Bautzen
Bautzen, den 11.02.2025
Baumaßnahme: Justizvollzugsanstalt Zschorna, Erweiterung Hafthaus 4
Leistung: Los 17 Tischlerarbeiten (Innentüren, Einbaumöbel der Hafträume)
Vergabenummer: 24-B-0932
Sehr geehrte Damen und Herren, auf Ihr Angebot vom 16.12.2024 erteilen wir Ihnen den Zuschlag zur Auftragssumme von 612.480,30 EUR brutto. Es gilt die VOB/B. Ausführungsbeginn ist der 05.05.2025, Fertigstellung spätestens am 26.09.2025. Die Vertragsstrafe beträgt 0,1 v. H. der Auftragssumme je Werktag, höchstens 5 v. H.
Die Sicherheit für Mängelansprüche beträgt 3 v. H. der Abrechnungssumme. Die Verjährungsfrist für Mängelansprüche beträgt vier Jahre.
Die Bauüberwachung nimmt das Büro Planwerk Oberlausitz, Görlitz, Dipl.-Ing. Sabine Noack, wahr. Den SiGeKo stellt die Fa. Arbeitsschutz Pulsnitz, Herr Jens Burkhardt.
gez. i. A. Wolfram Petzold, Sachgebietsleiter
=== JVA Zschorna Haus 4/Türliste Index c.xlsx
--- Türen
| Tür-Nr. | Raum | Typ | Lichtes Maß (mm) | Feuerschutz | Schallschutz | Widerstandsklasse | Verwendbarkeitsnachweis |
| T4.0.03 | Schleuse EG | Holz-Stahl-Verbund, 1-flg. | 1010 x 2130 | T30-RS | Rw 42 dB | RC 3 | Z-6.20-2418 |
| T4.1.11 | Haftraum 1.11 | Haftraumtür mit Kostklappe | 885 x 2010 | ohne | Rw 37 dB | RC 4 | Prüfbericht 24-001187-PR02 |
| T4.1.12 | Haftraum 1.12 | Haftraumtür mit Kostklappe | 885 x 2010 | ohne | Rw 37 dB | RC 4 | Prüfbericht 24-001187-PR02 |
| T4.2.01 | Arztraum | Vollspan, HPL | 1010 x 2130 | T30 | Rw 42 dB | ohne | Z-6.20-2390 |
--- Index
| Index | Datum | Änderung |
| b | 24.03.2025 | T4.0.03 RC 2 |
| c | 30.04.2025 | T4.0.03 auf RC 3 erhöht, Arztraum HPL |
=== JVA Zschorna Haus 4/Türliste Index b ungültig.csv
Tür-Nr.;Typ;Feuerschutz;Widerstandsklasse
T4.0.03;Holz-Stahl-Verbund;T30-RS;RC 2
T4.2.01;Vollspan, Lack;T30;ohne
=== JVA Zschorna Haus 4/Baubesprechung 19.docx
# Protokoll der 19. Baubesprechung vom 10.09.2025
Teilnehmer: Frau Noack (Planwerk Oberlausitz), Herr Petzold (SIL), Frau Mittag, Herr Kretzschmar (Zeidler), Herr Lehnert (JVA, Bauverantwortlicher der Anstalt), Herr Burkhardt (SiGeKo).
## 19.1 Termine
Wegen der verspäteten Estrichfreigabe wird die Ausführungsfrist um zehn Werktage verlängert, neuer Fertigstellungstermin ist der 10.10.2025. Die Behinderungsanzeige der Fa. Zeidler datiert vom 21.07.2025.
## 19.2 Einbaumöbel
38 von 46 Hafträumen sind möbliert. Werkstoff: Multiplex Birke 21 mm, Kanten mit Radius 5 mm, Beschlag verdeckt verschraubt. Emissionsklasse E1, Formaldehydnachweis des Herstellers Lauta Sperrholz liegt vor.
## 19.3 Nachträge
NT 1 (Erhöhung RC 3 Schleuse) ist mit 8.914,20 EUR brutto beauftragt. NT 2 (abschließbare Medizinschränke) ist eingereicht, die Prüfung steht aus.
## 19.4 Sicherheit
Werkzeuglisten sind täglich an der Torwache abzugeben. Unfälle: keine. Alle Monteure sind nach § 11 SÜG nicht zu prüfen, es gilt die Zuverlässigkeitsprüfung der Anstalt vom 14.04.2025.
Nächster Termin: 24.09.2025, 9 Uhr, Baucontainer.
=== JVA Zschorna Haus 4/Abschlagsrechnungen.xlsx
--- AR
| Nr. | Rechnung vom | Leistungsstand brutto (EUR) | Auszahlung (EUR) | Zahlungseingang |
| 1 | 30.05.2025 | 148200.00 | 148200.00 | 24.06.2025 |
| 2 | 31.07.2025 | 327650.00 | 179450.00 | 22.08.2025 |
| 3 | 29.09.2025 | 588900.00 | 261250.00 | |
=== JVA Zschorna Haus 4/Montagebericht Türen.pdf
^ Zeidler Innenausbau GmbH - Montagebericht MB-07
# Montagebericht Türen Erdgeschoss bis 2. Obergeschoss
! Zeitraum ! 18.08. bis 02.10.2025
! Obermonteur ! Tobias Kretzschmar
! Kolonne ! 5 Monteure
! Eingebaut ! 71 Türelemente, davon 46 Haftraumtüren
! Befestigung ! Maueranker, Hinterfüllung Mineralmörtel
Die Funktionsprüfung aller Türen fand am 06.10.2025 statt. An T4.1.12 klemmt die Kostklappe, das Bauteil ist bei der Fa. Torstahl Riesa nachbestellt, Lieferung offen. Obertürschließer: Modell Kodra TS 93, Größe 2-5. Schlösser und Zylinder sind bauseits.
=== JVA Zschorna Haus 4/Mail Noack Abnahme.eml
Von: Sabine Noack <noack@planwerk-ol.example>
An: Anke Mittag
Datum: Mi, 08.10.2025 11:20
Betreff: JVA Zschorna, Los 17, Abnahme

Sehr geehrte Frau Mittag,

Ihre Fertigstellungsanzeige vom 07.10.2025 ging heute ein. Die förmliche Abnahme nach § 12 Abs. 4 VOB/B findet am 16.10.2025 um 10 Uhr statt, Treffpunkt Torwache. Bitte bringen Sie die Revisionsunterlagen in dreifacher Ausfertigung mit.

> Am 07.10.2025 schrieb Anke Mittag:
> die Leistungen Los 17 sind bis auf die Kostklappe T4.1.12 fertig.
> Die Schlussrechnung folgt nach der Abnahme.
=== Labor Rosenau Basel/01 Werkvertrag.pdf
^ Werkvertrag nach SIA 118 - Laborausbau Rosenau, Basel
_ Vertrag WV-BS-3071
# Werkvertrag
| Bauherrin | Helvimol Pharma AG, Rosenaustrasse 90, 4058 Basel |
| Unternehmer | Zeidler Innenausbau GmbH, Zweigniederlassung Riehen |
| Objekt | Laborgebäude R7, 3. Obergeschoss |
| BKP | 373 Laboreinrichtungen / 273 Schreinerarbeiten |
| Werkpreis | CHF 1'284'600.00 exkl. MWST, Pauschalpreis |
| MWST | 8.1 % |
| Bauleitung | Sutter Keiser Architekten AG, Nina Keiser |
| Vertragsdatum | 28. Januar 2025 |
| Montagebeginn | 2. Juni 2025 |
| Übergabetermin | 31. Oktober 2025 |
| Konventionalstrafe | CHF 2'500.00 je Kalendertag, maximal 10 % des Werkpreises |
| Rückbehalt | 10 % |
| Rügefrist | 2 Jahre |
| Sicherheit | Solidarbürgschaft 10 % der Werksumme, Rheinbrücken Versicherung, Nr. SB 60-1182 |
Der Skonto beträgt 2 % bei Zahlung innert 30 Tagen. Gerichtsstand ist Basel.
=== Labor Rosenau Basel/02 Laborblatt R7.xlsx
--- Einrichtung
| Pos. | Element | Anzahl | Raum | Hersteller | Typ |
| 1 | Abzug 1500 mm | 14 | 3.04 | Labtecha AG | LT-Pro 15 |
| 2 | Abzug 1800 mm begehbar | 2 | 3.06 | Labtecha AG | LT-Walk 18 |
| 3 | Labortisch Steinzeug | 62 lfm | 3.04 / 3.05 | Zeidler | ZL-S |
| 4 | Sicherheitsschrank Typ 90 | 9 | 3.05 | Asecura | Q90 |
| 5 | Notdusche | 4 | Korridor | Aquasafe | K1 |
=== Labor Rosenau Basel/03 Abzugsprüfung.pdf
^ Prüfstelle Luftlab Muttenz - Bericht LL-25-338
# Prüfung der Abzüge am Einbauort nach EN 14175-4
Die Prüfung erfolgte am 13. und 14. Oktober 2025 durch Dr. Urs Hefti.
| Messgrösse | Messwert | Sollwert |
| Volumenstrom Abzug 1500, Mittel | 412 m3/h | 400 m3/h |
| Einströmgeschwindigkeit, Frontschieber 500 mm | 0.46 m/s | min. 0.40 m/s |
| SF6-Innenebene, Höchstwert | 0.21 ppm | max. 0.65 ppm |
| Schalldruckpegel | 49 dB(A) | max. 52 dB(A) |
Abzug A-11 in Raum 3.04 wurde wegen defekten Frontschieber-Sensors nicht bewertet; Nachmessung nach Austausch.
=== Labor Rosenau Basel/04 Nachträge.csv
Nr;Bezeichnung;Betrag CHF exkl. MWST;Status;Datum
N01;Zusätzliche Notdusche Korridor;9'840.00;genehmigt;12.06.2025
N02;Medienampeln statt Medienkanal Raum 3.06;47'300.00;genehmigt;04.08.2025
N03;Schliessanlage Sicherheitsschränke;;offeriert, nicht genehmigt;21.10.2025
=== Labor Rosenau Basel/05 Bausitzung 22.docx
# Bausitzung Nr. 22, Dienstag, 21. Oktober 2025
Anwesend: Nina Keiser (Bauleitung), Reto Brodbeck (Projektleiter Helvimol), Regula Abt, Dario Gisler (Zeidler), Petra Oeri (Sicherheitsbeauftragte Helvimol).
22.1 Die Vorprüfung des Werks fand am 20. Oktober 2025 statt. Die gemeinsame Prüfung ist auf den 30. Oktober 2025, 13.30 Uhr angesetzt.
22.2 Pendent: Silikonfugen am Labortisch 3.05 (Zeidler, bis 7. November 2025); Sensor Abzug A-11 (Labtecha, Lieferdatum unbekannt); Kratzer Front Schrank S-04 (Zeidler, bis 14. November 2025).
22.3 Helvimol zieht am 10. November 2025 ein. Die Bauherrschaft verzichtet auf eine Teilabnahme.
22.4 Instruktion des Laborpersonals: 5. November 2025, Leitung Dario Gisler, 18 Personen.
22.5 Rapporte in Regie: total 64 Stunden zu CHF 98.00, visiert bis KW 41.
=== Labor Rosenau Basel/06 Zahlungsplan.pdf
# Zahlungsplan, Nachführung 15. Oktober 2025
! Rate ! Fällig ! Betrag CHF exkl. MWST ! Bezahlt am
! 1 Akonto ! 15.04.2025 ! 385'380.00 ! 12.05.2025
! 2 Akonto ! 15.07.2025 ! 385'380.00 ! 11.08.2025
! 3 Akonto ! 15.09.2025 ! 256'920.00 ! 13.10.2025
! 4 Schluss ! nach Abnahme ! 256'920.00 ! 
=== Labor Rosenau Basel/07 Mail Brodbeck.eml
Von: Reto Brodbeck <r.brodbeck@helvimol.example>
An: Regula Abt
Datum: 23.10.2025 09:02
Betreff: AW: Schlüssel und Unterlagen R7

Guten Tag Frau Abt
Unsere Bestellnummer lautet 4500-77812, bitte auf allen Rechnungen vermerken. Die Betriebsanleitungen nehme ich digital, dazu einen Satz auf Papier. Es wurden 24 Badges ausgegeben, Rückgabe bei Frau Oeri.
Freundliche Grüsse, Reto Brodbeck

> Guten Tag Herr Brodbeck, wie viele Badges sind im Umlauf? Das Kostendach für Regie war CHF 8'000.
=== Labor Rosenau Basel/08 Lieferschein Steinzeug.txt
Lieferschein 90117 - Keramik Laufental
Lieferdatum 26.06.2025, Labor R7, 62 lfm Platten Steinzeug, Stärke 28 mm, Farbe Basalt. Empfangen D. Gisler.
''')
f = Form("Fachunternehmererklaerung Tischler", "zeidler-innenausbau", "JVA Zschorna Haus 4", "de", T, "Unterlagen zur Abnahme am 16.10.2025, vor der Abnahme.", font="Arial")
f.build('''
HEAD Baumaßnahme: {f=> Justizvollzugsanstalt Zschorna, Erweiterung Hafthaus 4|JVA Zschorna, Erweiterung Hafthaus 4 @Auftrag s}
FOOT Eingang Bauherr am {f=> ?Eingangsvermerk}
H1 Fachunternehmererklärung und Unterlagen zur Abnahme
STYLE f
H2 A Auftrag
P Auftraggeber: {=> Staatsbetrieb Immobilien Lausitz @Auftrag f}	Ansprechpartner beim AG: {=> Wolfram Petzold|Herr Petzold @Auftrag f}
P Los / Gewerk: {=> Los 17 Tischlerarbeiten|17 Tischlerarbeiten @Auftrag n}	Vergabe-Nr.: {=> 24-B-0932 @Auftrag n}
P Aktenzeichen: {=> B 412-JVA-ZS/25 @Auftrag n}	Haushaltstitel: {=> ?nicht genannt}
P Bauüberwachung: {=> Planwerk Oberlausitz @Auftrag s}	Bearbeiterin: {=> Sabine Noack|Dipl.-Ing. Sabine Noack @Auftrag f}
P Koordinator nach BaustellV: {=> Jens Burkhardt|Arbeitsschutz Pulsnitz @Auftrag f}	Prüfsachverständiger Brandschutz: {=> ?niemand genannt}
H2 B Auftragnehmer
KV
Firma {=> Zeidler Innenausbau GmbH @Firmendaten n} || Anschrift {=> Gewerbering 14, 02625 Bautzen @Firmendaten n}
Handelsregister {=> HRB 40917|Amtsgericht Dresden, HRB 40917 @Firmendaten f} || PQ-Nummer {=> 014.112873|PQ-VOB 014.112873 @Firmendaten n}
Gesetzlicher Vertreter {=> Henrik Zeidler @Firmendaten f} || Projektleitung {=> Anke Mittag @Adress n}
Haftpflichtversicherer {=> Saxonia Versicherung AG @Firmendaten n} || Versicherungsschein {=> 77-402118-5 @Firmendaten n}
Steuernummer {=> ?nur USt-IdNr. bekannt} || Freistellungsbescheinigung § 48b EStG gültig bis {=> ?nicht in den Unterlagen}

H2 C Fristen und Vergütung
AB
Tag des Zuschlags {=> 11.02.2025 @Auftrag n} || Ausführungsbeginn {=> 05.05.2025 @Auftrag s} || Vollendung laut Vertrag {=> 26.09.2025 @Auftrag f}
Verlängerte Frist {=> 10.10.2025 @Baubesp n} || Behinderung angezeigt am {=> 21.07.2025 @Baubesp n} || Fertigmeldung vom {=> 07.10.2025 @Mail n}
Auftragssumme brutto {=> 612.480,30 EUR|612.480,30|612.480,30 € @Auftrag s} || NT 1 {=> 8.914,20 EUR|8.914,20|8.914,20 € @Baubesp s} || NT 2 {=> ?Prüfung steht aus}
Schlussrechnungssumme {=> ?Schlussrechnung folgt nach Abnahme} || Vertragsstrafe je Werktag {=> 0,1 v. H.|0,1 %|0,1 v. H. der Auftragssumme @Auftrag s} || Gewährleistungseinbehalt {=> 3 v. H.|3 %|3 v. H. der Abrechnungssumme @Auftrag f}

H2 D Eingebaute Elemente
P Türliste Index {=> c @Türliste Index c s} vom {=> 30.04.2025 @Türliste Index c n}
SC Tür || Bauart || Brandschutz || Widerstandsklasse || Zulassung / Prüfzeugnis || Abgenommen
T4.0.03 || {=> Holz-Stahl-Verbund, 1-flg.|Holz-Stahl-Verbund @Türliste Index c f} || {=> T30-RS @Türliste Index c n} || {=> RC 3 @Türliste Index c s} || {=> Z-6.20-2418 @Türliste Index c f} || {=> ?Abnahme steht bevor}
T4.1.11 || {=> Haftraumtür mit Kostklappe @Türliste Index c f} || {=> ohne @Türliste Index c n} || {=> RC 4 @Türliste Index c s} || {=> Prüfbericht 24-001187-PR02|24-001187-PR02 @Türliste Index c f} || {=> ?Abnahme steht bevor}
T4.2.01 || {=> Vollspan, HPL @Türliste Index c f} || {=> T30 @Türliste Index c n} || {=> ohne @Türliste Index c s} || {=> Z-6.20-2390 @Türliste Index c f} || {=> ?Abnahme steht bevor}
T4.3.05 || {=> ?Tür nicht in der Liste} || {=> ?Tür nicht in der Liste} || {=> ?Tür nicht in der Liste} || {=> ?Tür nicht in der Liste} || {=> ?Abnahme steht bevor}

H2 E Montage
STYLE u
P Obermonteur: {=> Tobias Kretzschmar @Montage s} Eingebaute Türen insgesamt: {=> 71|71 Türelemente @Montage n}
P Türschließer Fabrikat/Typ: {=> Kodra TS 93 @Montage n} Schließanlage Fabrikat: {=> ?bauseits}
P Plattenwerkstoff der Möbel: {=> Multiplex Birke 21 mm|Multiplex Birke @Baubesp n} Emissionsklasse: {=> E1 @Baubesp s}
P Plattenlieferant: {=> Lauta Sperrholz @Baubesp f} Chargennummer: {=> ?nicht genannt}
BOX legacy
CK Funktionsprobe aller Türen durchgeführt: [x @Montage n] ja || [?trifft nicht zu] nein
P Datum der Funktionsprobe: {=> 06.10.2025 @Montage n} Prüfer der Anstalt: {=> ?nicht genannt}
N Offene Restleistungen {=> ~Kostklappe @Montage f}
P Liefertermin des Ersatzteils: {=> ?Lieferung offen}
H2 F Abnahme
P Termin der förmlichen Abnahme: {=> 16.10.2025 @Mail n}, Treffpunkt {=> Torwache @Mail s}, Anzahl Revisionsordner {=> dreifach|3|drei|dreifacher|dreifacher Ausfertigung @Mail f}
P Abnahme erklärt am {=> ?noch nicht abgenommen}; Ende der Verjährungsfrist {=> ?hängt an der Abnahme}
P Für den Auftraggeber (Name): {=> ?Unterschrift} Für den Auftragnehmer (Name): {=> ?Unterschrift}
''')
f = Form("Abnahmeprotokoll SIA 118 Laborbau", "zeidler-innenausbau", "Labor Rosenau Basel", "de", T, "Protokoll für die gemeinsame Prüfung am 30. Oktober 2025, vorbereitet.", font="Calibri")
f.build('''
TITLE Abnahmeprotokoll
P gemäss Norm SIA 118, Art. 157 bis 164
TS Table Grid
IN
Bauherrin {n=> Helvimol Pharma AG @01 s} || Vertragsnummer {n=> WV-BS-3071 @01 n} || BKP-Nr. {n=> 373 Laboreinrichtungen / 273 Schreinerarbeiten|373 / 273|373/273 @01 n}
Gebäude / Geschoss {n=> Laborgebäude R7, 3. Obergeschoss|R7, 3. Obergeschoss|R7 / 3. OG @01 n} || Bestell-Nr. der Bauherrschaft {n=> 4500-77812 @07 n} || Grundbuchparzelle {n=> ?nicht genannt}
Bauleitung {n=> Sutter Keiser Architekten AG|Nina Keiser @01 s} || Vertreter Bauherrschaft {n=> Reto Brodbeck @05 f} || Sicherheitsbeauftragte {n=> Petra Oeri @05 s}

STYLE k
H2 1 Vertragliches
P Unternehmer: {=> Zeidler Innenausbau GmbH, Zweigniederlassung Riehen|Zeidler Innenausbau GmbH @01 s}, UID {=> CHE-284.551.903|CHE-284.551.903 MWST @Firmendaten f}
P Werkvertrag vom {=> 28. Januar 2025|28.01.2025|28.1.2025 @01 n}, Vergütungsart {=> Pauschalpreis|Pauschal @01 f}
P Werkpreis exkl. MWST {=> CHF 1'284'600.00|1'284'600.00|1'284'600.–|1'284'600 @01 s}, MWST-Satz {=> 8.1 %|8.1% @01 n}
P Montagebeginn {=> 2. Juni 2025|02.06.2025|2.6.2025 @01 s}, Ablieferung gemäss Vertrag {=> 31. Oktober 2025|31.10.2025 @01 f}
P Konventionalstrafe pro Tag {=> CHF 2'500.00|2'500.00|CHF 2'500.00 je Kalendertag|2'500 @01 s}, Garantierückbehalt {=> 10 %|10% @01 n}
P Bürge {=> Rheinbrücken Versicherung @01 f}, Bürgschein Nr. {=> SB 60-1182 @01 n}, gültig bis {=> ?nicht genannt}
P Schlussabrechnung eingereicht am {=> ?noch nicht eingereicht}, bereinigte Schlusssumme {=> ?N03 offen, nicht abgerechnet}
H2 2 Nachträge und Regie
SC Nachtrag || Bezeichnung || Betrag CHF exkl. MWST || Bewilligt am
N01 || {=> Zusätzliche Notdusche Korridor @04 s} || {=> 9'840.00|9'840 @04 s} || {=> 12.06.2025 @04 f}
N02 || {=> Medienampeln statt Medienkanal Raum 3.06 @04 s} || {=> 47'300.00|47'300 @04 s} || {=> 04.08.2025 @04 f}
N03 || {=> Schliessanlage Sicherheitsschränke @04 s} || {=> ?kein Betrag bekannt} || {=> ?nicht genehmigt}
N04 || {=> ?kein Nachtrag N04} || {=> ?kein Nachtrag N04} || {=> ?kein Nachtrag N04}

P Regiestunden {p:regie_std=> 64|64 Stunden|64 h @05 n} ; Materialkosten Regie {p:regie_material=> ?nicht genannt}
H2 3 Anlage
COLS 2
STYLE d
P Abzüge 1500 mm, Stück: {=> 14 @02 n}
P Fabrikat der Abzüge: {=> Labtecha AG|Labtecha @02 f}
P Chemikalienschränke, Stück: {=> 9 @02 f}
P Tischlänge gesamt: {=> 62 lfm|62 @02 f}
P Plattenstärke Steinzeug: {=> 28 mm|28 @08 n}
P Lüftungssteuerung, Fabrikat: {=> ?nicht in den Unterlagen}
P Druckprüfung Gas am: {=> ?nicht in den Unterlagen}
P Abnahme Feuerpolizei: {=> ?nicht in den Unterlagen}
COLS 1
H2 4 Messungen
P Prüfbericht {i:Nr. des Berichts=> LL-25-338 @03 n}, Norm {i:angewandte Norm=> EN 14175-4 @03 f}
KV
Volumenstrom Abzug 1500, Mittel {=> 412 m3/h|412 m³/h|412 @03 s} || Zugelassener Geräuschpegel {=> 52 dB(A)|max. 52 dB(A)|52 @03 f}
Einströmgeschwindigkeit {=> 0.46 m/s|0.46 @03 s} || Gemessener Geräuschpegel {=> 49 dB(A)|49 @03 f}
Spurengas, Maximum {=> 0.21 ppm|0.21 @03 f} || Messwert Abzug A-11 {=> ?nicht bewertet}

H2 5 Befund
P Vorprüfung am {=> 20. Oktober 2025|20.10.2025 @05 s}; gemeinsame Prüfung am {=> 30. Oktober 2025|30.10.2025 @05 s} um {=> 13.30 Uhr|13.30|13:30 Uhr @05 f}
CK [?Ergebnis noch offen] keine Mängel || [?Ergebnis noch offen] unwesentliche Mängel || [?Ergebnis noch offen] wesentliche Mängel, Abnahme zurückgestellt
SC Mangel || Zuständig || Frist || Erledigt, Visum
Silikonfugen Labortisch 3.05 || {=> Zeidler @05 f} || {=> 7. November 2025|07.11.2025|7.11.2025 @05 f} || {=> ?noch nicht erledigt}
Frontschieber-Sensor A-11 || {=> Labtecha @05 f} || {=> ?Lieferdatum unbekannt} || {=> ?noch nicht erledigt}
Kratzer S-04 || {=> Zeidler @05 f} || {=> 14. November 2025|14.11.2025 @05 f} || {=> ?noch nicht erledigt}

P Teilabnahme: {u=> ~verzichtet|keine|verzichtet auf eine Teilabnahme @05 n}. Personalschulung am {u=> 5. November 2025|05.11.2025|5.11.2025 @05 f} durch {u=> Dario Gisler @05 n}, Teilnehmerzahl {u=> 18|18 Personen @05 n}.
P Ausgegebene Badges {u=> 24 @07 n}; Bezug durch die Nutzer {u=> 10. November 2025|10.11.2025 @05 f}
P Beginn der Garantiefrist {u=> ?Abnahme noch nicht erfolgt}; Dauer der Rügefrist {u=> 2 Jahre|zwei Jahre @01 s}
P Ort, Datum {g=> ?Unterschriftsblock}
P Die Bauleitung {g=> ?Unterschriftsblock}
P Der Unternehmer {g=> ?Unterschriftsblock}
''')
