from lib import *
V = "brenneke-betonerhaltung"
A = "25-041 Lindenschule Hameln/"; W_ = "25-077 Staumauer Val Sorda/"
BP = """# Besondere Vertragsbedingungen (Auszug)
1. Der Auftragnehmer hat die Leistung unter eigener Verantwortung nach dem Vertrag auszuführen und dabei die anerkannten Regeln der Technik zu beachten.
2. Stundenlohnarbeiten werden nur vergütet, wenn sie vor Beginn schriftlich angeordnet worden sind. Die Zettel sind werktäglich einzureichen.
3. Bedenken gegen die vorgesehene Art der Ausführung sind unverzüglich schriftlich mitzuteilen.
4. Der Auftragnehmer hat die Baustelle arbeitstäglich zu räumen. Während des Unterrichts sind lärmintensive Arbeiten zu unterlassen.
5. Rechnungen sind in zweifacher Ausfertigung mit Aufmaß einzureichen.
"""
doc("b1", V, "Firmenangaben.docx", """
# Firmenangaben (Stand Januar 2025)
| | Deutschland | Schweiz |
| Firma | Brenneke Betonerhaltung GmbH | Brenneke Betonerhaltung (Schweiz) AG |
| Anschrift | Deisterweg 31, 31785 Hameln | Ringstrasse 14, 7000 Chur |
| Handelsregister | HRB 204417 Hannover | CHE-114.882.306 |
| Telefon | 05151 555 20 | 081 555 41 10 |
| USt-IdNr. / MWST | DE 811 204 417 | CHE-114.882.306 MWST |
| Haftpflicht | VHV 880-2217-K | Mobiliar 44.118.902 |
""")
doc("b2", V, "Verteiler.csv", """
| Name | Firma | Projekt | Funktion | Telefon |
| Uwe Brenneke | Brenneke GmbH | alle | Geschäftsführer | 05151 555 21 |
| Silke Ahrens | Brenneke GmbH | 25-041 | Bauleiterin | 0171 5550 318 |
| Kai Möhle | Brenneke GmbH | 25-052 Parkhaus Rosenplatz | Bauleiter | 0171 5550 322 |
| Reto Caduff | Brenneke (Schweiz) AG | 25-077 | Bauführer | 079 555 60 14 |
| Gion Derungs | Brenneke (Schweiz) AG | 25-077 | Polier | 079 555 60 18 |
""")
doc("g1", V, A + "01 Auftragsschreiben.pdf", """
Stadt Hameln, Fachbereich Hochbau, Rathausplatz 1, 31785 Hameln
An Brenneke Betonerhaltung GmbH, Deisterweg 31, 31785 Hameln
Hameln, den 17.03.2025
# Auftrag: Sanierung Lindenschule, Betoninstandsetzung und Bodenbeschichtung
Sehr geehrte Frau Ahrens, auf Ihr Angebot vom 20.02.2025 erteilen wir Ihnen den Auftrag.
| Vergabenummer | HM-65-2025-018 |
| Auftragssumme netto | 214.380,00 EUR |
| Auftragssumme brutto | 255.112,20 EUR |
| Vertragsgrundlage | VOB/B 2016 |
| Ausführungsbeginn | 22.04.2025 |
| Fertigstellung | 16.08.2025 |
| Vertragsstrafe | 0,1 % je Werktag, höchstens 5 % |
| Verjährungsfrist für Mängelansprüche | 5 Jahre |
| Sicherheit für Mängelansprüche | 3 % durch Bürgschaft |
Die Bauüberwachung liegt beim Büro Planwerk Köster Architekten PartGmbB, Frau Dipl.-Ing. Heike Köster.
Mit freundlichen Grüßen, i. A. Thomas Rehbein
---
""" + BP, head="Stadt Hameln - Hochbau", foot="Az. 65.2/018", rules=False)
doc("g2", V, A + "02 Fertigstellungsanzeige.docx", """
Hameln, 19.08.2025
An die Stadt Hameln, Herrn Rehbein
Fertigstellungsanzeige und Antrag auf Abnahme nach § 12 VOB/B
Sehr geehrter Herr Rehbein, unsere Leistung ist seit dem 18.08.2025 fertig. Begonnen haben wir am 24.04.2025, weil die Räume zwei Tage später frei wurden. Wir verlangen die Abnahme binnen 12 Werktagen. Die Fristüberschreitung von einem Werktag beruht auf der Anordnung N2.
Die Leistung umfasst: Instandsetzung der Stützen im Untergeschoss, Beschichtung des Bodens in Pausenhalle und Werkraum.
Silke Ahrens
""", foot="Brenneke Betonerhaltung GmbH")
doc("g3", V, A + "03 AW Abnahmetermin Lindenschule.eml", """
From: Thomas Rehbein <rehbein@hameln.example>
To: Silke Ahrens <ahrens@brenneke.example>
Cc: Heike Köster <koester@planwerk.example>
Date: Thu, 21 Aug 2025 09:31:00 +0200
Subject: AW: Abnahmetermin Lindenschule

Sehr geehrte Frau Ahrens,
der 26.08. geht nicht, da ist Einschulung. Wir sehen uns am 28.08.2025 um 13:30 Uhr, Treffpunkt Haupteingang Lindenallee 12. Für die Schule kommt der Hausmeister, Herr Dieter Wolters; von mir kommt zudem Frau Anja Fricke (Gebäudemanagement).
Es ist eine förmliche Abnahme der Gesamtleistung, keine Teilabnahme.
Ob wir Vertragsstrafe vorbehalten, ist im Haus noch nicht entschieden.
Rehbein

> Silke Ahrens schrieb am 20.08.2025:
> wir schlagen den 26.08.2025, 10 Uhr vor.
""")
doc("g4", V, A + "04 Vorbegehung Mängelliste.xlsx", """
# Liste
Vorbegehung am 20.08.2025 - Fassung 2 vom 22.08.2025 (ersetzt Fassung 1)
| Nr. | Ort | Feststellung | Frist | erledigt |
| 1 | Pausenhalle, Achse C | Blasen in der Beschichtung, ca. 0,5 m² | 12.09.2025 | |
| 2 | Werkraum | Sockelleiste lose | 05.09.2025 | 22.08.2025 |
| 3 | UG, Stütze S7 | Farbton abweichend, Nachanstrich nötig | 12.09.2025 | |
| 4 | UG, Stütze S9 | Kantenabbruch 3 cm | 19.09.2025 | |
""")
doc("g5", V, A + "05 Stundenlohnzettel 07.pdf", """
Brenneke Betonerhaltung GmbH
Stundenlohnzettel Nr. 07
Baustelle Lindenschule Hameln, Datum 11.08.2025
Angeordnet am 08.08.2025 durch Frau Köster (Nachtrag N2): Estrichreste im Werkraum abstemmen.
| Name | Lohngruppe | Stunden | Satz EUR |
| Jens Pohl | Vorarbeiter | 6,5 | 61,80 |
| Mirko Stani | Facharbeiter | 8,0 | 56,40 |
Gerät: Stemmhammer Hilti TE 1000, 5 Stunden. Stoffe: 4 Sack Reparaturmörtel zu je 25 kg.
""", rules=True)
doc("g6", V, A + "06 Prüfbericht Haftzug PB-2025-331.pdf", """
# Prüfbericht PB-2025-331
Baustoffprüfstelle Weserbergland, Rinteln, 14.08.2025
Haftzugversuche nach DIN EN 1542 an der Bodenbeschichtung, Pausenhalle.
| Stelle | Wert N/mm² | Bruchbild |
| P1 | 1,9 | Beton |
| P2 | 2,1 | Beton |
| P3 | 1,7 | Beton |
Mittelwert 1,9 N/mm², Anforderung mindestens 1,5 N/mm². Schichtdicke im Mittel 2,4 mm. Bewertungsgruppe R 10.
System: StoPox BB OS, Betonersatz R4 nach DIN EN 1504-3.
""", head="Baustoffprüfstelle Weserbergland", cols=1)
doc("g7", V, A + "07 Nachtragsübersicht.md", """
# Nachträge Lindenschule
| Nr. | Gegenstand | netto EUR | Stand |
|---|---|---|---|
| N1 | Mehrstärke Betonersatz S3-S5 | 6.240,00 | beauftragt 12.06.2025 |
| N2 | Estrichreste abstemmen | nach Aufwand | angeordnet |
| N3 | Handlauf | 1.980,00 | abgelehnt |

Schlussrechnung: noch nicht gestellt. Bürgschaft über Mängelansprüche: wird nach der Abnahme bei der Sparkasse beantragt.
""")
f = Form("abnahmeprotokoll-lindenschule", V, A[:-1], "de", "Arial", 10)
f.header("Niederschrift über die Abnahme (§ 12 VOB/B)\tVergabe-Nr. ", D("Vergabe-Nr.", "n:g1:HM-65-2025-018", "_", 12))
f.h("1 Angaben zum Vertrag", 1)
f.h("1.1 Beteiligte", 2)
f.t([["Bauherr", "ausführende Firma", "Bauleitung des Auftraggebers"], [K("Bauherr", "f:g1:Stadt Hameln|Stadt Hameln, Fachbereich Hochbau"), K("ausführende Firma", "f:b1:Brenneke Betonerhaltung GmbH"), K("Bauleitung des Auftraggebers", "n:g1:Planwerk Köster Architekten PartGmbB|Planwerk Köster Architekten|Heike Köster")],
 ["Sachbearbeiter", "Sitz der Firma", "Fachbauleitung AN, Mobilnummer"], [K("Sachbearbeiter", "f:g1:Thomas Rehbein|Rehbein|Herr Rehbein"), K("Sitz der Firma", "n:b1:Deisterweg 31, 31785 Hameln"), K("Mobilnummer", "f:b2:0171 5550 318")]], head=True)
f.h("1.2 Auftrag", 2)
f.p("Baumaßnahme:\t", G("Baumaßnahme", "n:g1:Sanierung Lindenschule"))
f.p("Gewerk:\t", G("Gewerk", "f:g1:Betoninstandsetzung und Bodenbeschichtung"))
f.p("Auftrag vom:\t", G("Auftrag vom", "n:g1:17.03.2025"))
f.p("Auftragssumme (ohne USt):\t", G("Auftragssumme (ohne USt)", "n:g1:214.380,00|214.380,00 EUR"))
f.p("Beauftragte Nachträge (Nr.):\t", G("Beauftragte Nachträge", None))
f.p("Schlussrechnung vom:\t", G("Schlussrechnung vom", "o:noch nicht gestellt"))
f.h("1.3 Fristen", 2)
f.t([["", "Vertrag", "tatsächlich"], ["Beginn", K("Beginn Vertrag", "n:g1:22.04.2025"), K("Beginn tatsächlich", "f:g2:24.04.2025")], ["Ende", K("Ende Vertrag", "f:g1:16.08.2025"), K("Ende tatsächlich", "n:g2:18.08.2025")], ["Behinderungstage anerkannt", K("Behinderungstage Vertrag", None), K("Behinderungstage anerkannt", "o:nichts anerkannt")]], head=True)
f.p("Fertigmeldung des Auftragnehmers vom ", D("Fertigmeldung vom", "n:g2:19.08.2025"), " ; Verzug in Werktagen ", D("Verzug in Werktagen", "f:g2:1|einem|ein"))
f.h("2 Abnahme", 1)
f.p("Die Begehung fand statt am ", C("Tag der Begehung", "n:g3:28.08.2025", "Datum wählen", date="dd.MM.yyyy"), " um ", C("Uhrzeit", "s:g3:13:30|13:30 Uhr|13.30", "hh:mm"), " Uhr; Ort: ", C("Ort", "f:g3:Haupteingang Lindenallee 12|Lindenallee 12|Haupteingang, Lindenallee 12", "Treffpunkt"))
f.p("Art:  ", B("förmlich", "s:g3:☒"), " förmlich   ", B("fiktiv", "o:förmliche Abnahme"), " fiktiv      Umfang:  ", B("gesamt", "n:g3:☒"), " gesamt   ", B("Teil", "o:keine Teilabnahme"), " Teil")
f.t([["Eingeladene Teilnehmer", "für"], [K("Teilnehmer 1", "f:g3:Dieter Wolters|Herr Dieter Wolters"), "Schule (Hausmeister)"], [K("Teilnehmer 2", "f:g3:Anja Fricke|Frau Anja Fricke"), "Gebäudemanagement"], [K("Teilnehmer 3", "o:kein Vertreter des Statikers genannt"), "Tragwerksplaner"]], head=True, style="Light List")
f.p("Beschreibung der abzunehmenden Leistung", bold=True); f.p(N("Beschreibung der abzunehmenden Leistung", "nc:g2:Stützen im Untergeschoss|Pausenhalle|Werkraum"))
f.p("Ergebnis:  ", FC("abgenommen", "o:Ergebnis erst bei der Abnahme"), " abgenommen  ", FC("abgenommen mit Mängeln", "o:Ergebnis erst bei der Abnahme"), " abgenommen mit Mängeln  ", FC("verweigert", "o:Ergebnis erst bei der Abnahme"), " verweigert")
f.p("Vertragsstrafe vorbehalten:  ", FC("ja", "o:nicht entschieden"), " ja  ", FC("nein", "o:nicht entschieden"), " nein")
f.h("3 Noch offene Mängel", 1)
f.t([["Nr.", "Bauteil / Raum", "Mangel", "zu beseitigen bis", "beseitigt am", "geprüft (AG)"],
 ["1", R("Bauteil / Raum", "n:g4:Pausenhalle, Achse C|Pausenhalle"), R("Mangel", "f:g4:Blasen in der Beschichtung, ca. 0,5 m²|Blasen in der Beschichtung"), R("zu beseitigen bis", "f:g4:12.09.2025"), R("beseitigt am", "o:nicht beseitigt"), R("geprüft (AG)", "o:Prüfvermerk")],
 ["3", R("Bauteil / Raum", "n:g4:UG, Stütze S7"), R("Mangel", "f:g4:Farbton abweichend, Nachanstrich nötig|Farbton abweichend"), R("zu beseitigen bis", "f:g4:12.09.2025"), R("beseitigt am", "o:nicht beseitigt"), R("geprüft (AG)", "o:Prüfvermerk")],
 ["4", R("Bauteil / Raum", "n:g4:UG, Stütze S9"), R("Mangel", "f:g4:Kantenabbruch 3 cm"), R("zu beseitigen bis", "f:g4:19.09.2025"), R("beseitigt am", "o:nicht beseitigt"), R("geprüft (AG)", "o:Prüfvermerk")]], head=True)
f.h("4 Nachweise und Gewährleistung", 1)
f.p("Haftzugfestigkeit, Mittel: ", D("Haftzugfestigkeit, Mittel", "n:g6:1,9 N/mm²|1,9", "_"), "  Sollwert: ", D("Sollwert", "f:g6:1,5 N/mm²|mindestens 1,5 N/mm²|1,5", "_"), "  Bericht: ", D("Bericht", "n:g6:PB-2025-331", "_"))
f.p("Rutschhemmung: ", D("Rutschhemmung", "f:g6:R 10|R10", "_"), "  Dicke der Beschichtung: ", D("Dicke der Beschichtung", "n:g6:2,4 mm|2,4", "_"), "  Produkt: ", D("Produkt", "f:g6:StoPox BB OS", "_"))
f.p("Gewährleistungsdauer: ", F("Gewährleistungsdauer", "f:g1:5 Jahre|5"), "  Ende der Gewährleistung: ", F("Ende der Gewährleistung", "o:hängt an der Abnahme"), "  Bürgschaft Nr.: ", F("Bürgschaft Nr.", "o:noch nicht beantragt"))
f.t([["Fehlende Unterlagen", "nachgereicht am", "Eingang bestätigt"], ["Revisionspläne", R("nachgereicht am", "o:nichts dazu"), R("Eingang bestätigt", "o:Empfangsvermerk")], ["Pflegeanleitung Boden", R("nachgereicht am", "o:nichts dazu"), R("Eingang bestätigt", "o:Empfangsvermerk")]], head=True, style="Light Grid")
f.h("5 Stundenlohnarbeiten (Rapport 07)", 1)
f.t([["Tag", "Name", "Std.", "Satz", "Gesamt geprüft"], [R("Tag", "n:g5:11.08.2025"), "Pohl", R("Std.", "s:g5:6,5"), R("Satz", "s:g5:61,80|61,80 EUR"), R("Gesamt geprüft", "o:nicht geprüft")], [R("Tag", "n:g5:11.08.2025"), "Stani", R("Std.", "s:g5:8,0|8"), R("Satz", "s:g5:56,40|56,40 EUR"), R("Gesamt geprüft", "o:nicht geprüft")]], head=True)
f.t([["Auftraggeber", "Auftragnehmer", "Nutzer"], [["Ort, Datum: ", D("Ort, Datum AG", "o:Unterschriftsfeld", "_")], ["Ort, Datum: ", D("Ort, Datum AN", "o:Unterschriftsfeld", "_")], ["Ort, Datum: ", D("Ort, Datum Nutzer", "o:Unterschriftsfeld", "_")]]], head=True)
f.save()

# ---- Schweiz
doc("w1", V, W_ + "01 Werkvertrag SIA 1023.pdf", """
# Werkvertrag nach SIA 1023
zwischen der Kraftwerke Val Sorda AG, Via Principala 8, 7166 Trun (Bauherrschaft), und der Brenneke Betonerhaltung (Schweiz) AG (Unternehmer)
| Ziffer | Inhalt |
| Objekt | Staumauer Val Sorda, Instandsetzung Mauerkrone und Injektionen Kontrollgang |
| Vertrags-Nr. | KVS-2025-112 |
| Projektingenieur | Tschuor + Meyer Bauingenieure AG, Ilanz |
| Örtliche Bauleitung | Annina Vincenz |
| Werkpreis exkl. MWST | CHF 1'268'400.00 |
| Regieansätze | nach Tarif Baumeisterverband Graubünden 2025, Rabatt 6 % |
| Zuschlag Nachtarbeit | 25 % |
| Höhenzulage über 1800 m | CHF 3.20 pro Stunde |
| Skonto | 2 % innert 30 Tagen |
---
""" + BP.replace("ß", "ss"), foot="SIA 1023")
doc("w2", V, W_ + "02 Regieauftrag RA-09.docx", """
# Regieauftrag RA-09 vom 4. September 2025
Frau Vincenz beauftragt den Unternehmer, im Kontrollgang, Block 14, die wasserführende Fuge freizulegen und mit Polyurethan auszuinjizieren. Kostendach CHF 18'500.00. NPK 112, Position 211.301. Ausführung ab 8. September 2025. Die Arbeit gehört nicht zum Leistungsverzeichnis, weil die Fuge erst beim Abstau sichtbar wurde.
Das frühere Kostendach von CHF 12'000.00 (RA-08, Block 11) gilt hier nicht.
""", head="Kraftwerke Val Sorda AG")
doc("w3", V, W_ + "03 Tagesnotizen Polier.txt", """
Notizen Derungs, Val Sorda
Mo 8.9.2025 Block 14, RA-09. Nebel, 6 Grad. Fuge freigelegt 9 m. Derungs 8.5 h, Cavelti 8.5 h, Pereira 8.5 h.
Di 9.9.2025 Block 14, RA-09. Bewölkt, 8 Grad. 22 Packer gesetzt, PU eingepresst 46 kg, Druck 35 bar. Derungs 4.0 h, Cavelti 9.0 h, Pereira 9.0 h. Davon Nacht: keine. Pumpe Desoi AirPower 7.5 h. Transporter Seilbahn 2 Fahrten.
Mi 10.9.2025 Krone, Vertrag (keine Regie). Regen.
Wasserzutritt Di Abend noch 0.3 l/min, vorher 4.5 l/min.
Rapport RR-0023 war der letzte, für 8.9. Der vom 9.9. heisst RR-0024.
""")
doc("w4", V, W_ + "04 Regietarif 2025.xlsx", """
# Tarif
Ansätze Regie 2025 in CHF exkl. MWST, vor Rabatt (Tarif 2024 ungültig)
| Kürzel | Funktion | CHF/h |
| P | Polier | 104.50 |
| F | Facharbeiter Q | 88.20 |
| H | Bauarbeiter B | 76.40 |
| Gerät | Injektionspumpe | 27.00 |
| Material | PU-Harz MC-Injekt 2300 | 31.50 pro kg |
| Material | Packer | 6.80 pro Stk |
# Personal
| Name | Vorname | Funktion | Pers.-Nr. |
| Derungs | Gion | P | 1107 |
| Cavelti | Marco | F | 1132 |
| Pereira | Luis | H | 1140 |
""")
doc("w5", V, W_ + "05 Lieferschein 77120.pdf", """
Lieferschein 77120
MC-Bauchemie AG, Dietikon, 5. September 2025
| Artikel | Menge | Charge |
| MC-Injekt 2300 Komp. A+B | 120 kg | 2508-117 |
| Packer 13/115 | 100 Stk | |
Lieferung an Talstation Val Sorda. Empfangen: C. Solèr
""", rules=False, head="MC-Bauchemie AG")
doc("w6", V, W_ + "06 WG Regierapporte August.eml", """
From: Annina Vincenz <a.vincenz@tschuormeyer.example>
To: Reto Caduff <caduff@brenneke.example>
Date: Fri, 5 Sep 2025 17:44:00 +0200
Subject: WG: Regierapporte August

Hoi Reto
Bitte die Rapporte künftig täglich, spätestens am folgenden Tag um 12 Uhr. Kostenstelle für Block 14 ist 4410-14, nicht 4410-11. Zwei Exemplare per Mail genügen.
RR-0019 bis RR-0022 sind unterschrieben zurück.
Gruss Annina
> Reto Caduff schrieb: Die Rapporte vom August liegen bei, total CHF 9'812.40.
""")
doc("w7", V, W_ + "07 Bausitzung 11.docx", """
# Protokoll Bausitzung 11, 2. September 2025, Talstation
Teilnehmer: A. Vincenz, R. Caduff, P. Maissen (Talsperrenwärter), U. Lutz (KVS, Projektleiter)
1. Abstau auf Kote 1874.50 m ü. M. seit 25. August. Wiedereinstau ab 6. Oktober 2025.
2. Mauerkrone liegt auf 1902.00 m ü. M. Höhenzulage wird vergütet.
3. Zugang zum Kontrollgang nur mit Anmeldung beim Talsperrenwärter, Funkkanal 4.
4. Regie: Kostenstand per 31. August CHF 41'260.00, genehmigtes Budget CHF 90'000.00.
""")
f = Form("regierapport-val-sorda", V, W_[:-1], "de", "Calibri", 10, style="Table Grid", margin=1.7, note="Schweizer Regierapport für den 9. September 2025.")
f.t([[Sp(2, "REGIERAPPORT für Dienstag, 9. September 2025"), ["Nr. ", P("rapport_nr", "n:w3:RR-0024", o="${", c="}")]], [["Bauherr: ", P("bauherr", "n:w1:Kraftwerke Val Sorda AG", o="${", c="}")], ["Objekt: ", P("objekt", "s:w1:Staumauer Val Sorda", o="${", c="}")], ["KST: ", P("kst", "f:w6:4410-14", o="${", c="}")]], [["Bauunternehmung: ", P("firma", "f:b1:Brenneke Betonerhaltung (Schweiz) AG", o="${", c="}")], ["Bauleitung: ", P("bauleitung", "n:w1:Annina Vincenz|Vincenz|A. Vincenz|Frau Vincenz", o="${", c="}")], ["Vertrag: ", P("vertrag", "n:w1:KVS-2025-112", o="${", c="}")]]], [6.5, 6.5, 4.5])
f.p("Ingenieurbüro: ", D("Ingenieurbüro", "n:w1:Tschuor + Meyer Bauingenieure AG|Tschuor + Meyer Bauingenieure AG, Ilanz"), "  Bauführer: ", D("Bauführer", "s:b2:Reto Caduff|Caduff"), "  Natel: ", D("Natel", "f:b2:079 555 60 14"))
f.p("Auftrag Nr. ", D("Auftrag Nr.", "n:w2:RA-09", ".", 12), " Auftragsdatum ", D("Auftragsdatum", "n:w2:4. September 2025|04.09.2025|4.9.2025", ".", 12), " NPK-Pos. ", D("NPK-Pos.", "n:w2:211.301", ".", 12), " Limite CHF ", D("Limite CHF", "f:w2:18'500.00|18'500|18’500.00", ".", 12))
f.p("Ort der Arbeit: ", D("Ort der Arbeit", "f:w2:Kontrollgang, Block 14|Block 14"), "  Witterung: ", D("Witterung", "f:w3:Bewölkt|Bewölkt, 8 Grad"), "  Temperatur: ", D("Temperatur", "n:w3:8 Grad|8 °C|8"))
f.p("Grund der Regie", bold=True); f.p(N("Grund der Regie", "fc:w2:erst beim Abstau sichtbar|nicht zum Leistungsverzeichnis"))
f.p("Ausgeführte Arbeit", bold=True); f.p(N("Ausgeführte Arbeit", "nc:w3:22 Packer|PU eingepresst|46 kg"))
f.t([["Pers.-Nr.", "Name", "Kat.", "Normalstunden", "Nacht", "Ansatz CHF", "Visum BL"],
 [R("Pers.-Nr.", "s:w4:1107"), "Derungs", R("Kat.", "n:w4:P|Polier"), R("Normalstunden", "n:w3:4.0|4"), R("Nacht", None), R("Ansatz CHF", "n:w4:104.50"), R("Visum BL", "o:Visum")],
 [R("Pers.-Nr.", "s:w4:1132"), "Cavelti", R("Kat.", "n:w4:F|Facharbeiter Q"), R("Normalstunden", "n:w3:9.0|9"), R("Nacht", None), R("Ansatz CHF", "n:w4:88.20"), R("Visum BL", "o:Visum")],
 [R("Pers.-Nr.", "s:w4:1140"), "Pereira", R("Kat.", "n:w4:H|Bauarbeiter B"), R("Normalstunden", "n:w3:9.0|9"), R("Nacht", None), R("Ansatz CHF", "n:w4:76.40"), R("Visum BL", "o:Visum")],
 [R("Pers.-Nr.", "o:keine vierte Person"), R("Name", "o:keine vierte Person"), R("Kat.", "o:keine vierte Person"), R("Normalstunden", "o:keine vierte Person"), R("Nacht", "o:keine vierte Person"), R("Ansatz CHF", "o:keine vierte Person"), R("Visum BL", "o:Visum")]], head=True, style="Light Shading")
f.t([["Inventar / Material", "Menge", "Einheit", "Preis CHF", "Beleg"],
 ["Injektionspumpe", R("Menge", "n:w3:7.5"), R("Einheit", "f:w3:h|Std."), R("Preis CHF", "n:w4:27.00"), R("Beleg", "o:kein Beleg zur eigenen Pumpe")],
 ["Injektionsharz", R("Menge", "f:w3:46"), R("Einheit", "f:w3:kg"), R("Preis CHF", "f:w4:31.50"), R("Beleg", "f:w5:77120|Lieferschein 77120")],
 ["Packer", R("Menge", "s:w3:22"), R("Einheit", "f:w4:Stk"), R("Preis CHF", "s:w4:6.80"), R("Beleg", "f:w5:77120|Lieferschein 77120")],
 ["Helikopter", R("Menge", "o:kein Helikopter"), R("Einheit", "o:kein Helikopter"), R("Preis CHF", "o:kein Helikopter"), R("Beleg", "o:kein Helikopter")]], head=True)
f.p("Charge Harz: ", C("Charge Harz", "s:w5:2508-117", "Text eingeben"), "  Einpressdruck: ", C("Einpressdruck", "n:w3:35 bar|35", "Text eingeben"), "  Restzufluss: ", C("Restzufluss", "f:w3:0.3 l/min|0.3", "Text eingeben"))
f.p("Rabatt auf Regie: ", C("Rabatt auf Regie", "s:w1:6 %|6%|6", "Text eingeben"), "  Erschwerniszulage Gebirge: ", C("Erschwerniszulage Gebirge", "f:w1:CHF 3.20 pro Stunde|3.20|CHF 3.20", "Text eingeben"), "  Nachtstundenzuschlag: ", C("Nachtstundenzuschlag", "n:w1:25 %|25%|25", "Text eingeben"))
f.p("Total Rapport CHF: ", C("Total Rapport CHF", "o:nirgends berechnet", "Text eingeben"), "  Aufgelaufen inkl. dieser Rapport: ", C("Aufgelaufen", "o:nur Stand 31. August bekannt", "Text eingeben"), "  Arbeit abgeschlossen am: ", C("Arbeit abgeschlossen am", "o:nicht bekannt", "Datum", date="dd.MM.yyyy"))
f.t([["Unternehmer", "Bauleitung", "Bauherrschaft"], [["Datum ", D("Datum Unternehmer", "o:Unterschriftsfeld", "_", 12)], ["Datum ", D("Datum Bauleitung", "o:Unterschriftsfeld", "_", 12)], ["Datum ", D("Datum Bauherrschaft", "o:Unterschriftsfeld", "_", 12)]], [["Unterschrift ", D("Unterschrift Unternehmer", "o:Unterschrift", "_", 12)], ["Unterschrift ", D("Unterschrift Bauleitung", "o:Unterschrift", "_", 12)], ["Unterschrift ", D("Unterschrift Bauherrschaft", "o:Unterschrift", "_", 12)]]], head=True)
f.footer("MWST-Nr. ", D("MWST-Nr.", "n:b1:CHE-114.882.306 MWST|CHE-114.882.306", ".", 10))
f.save()
