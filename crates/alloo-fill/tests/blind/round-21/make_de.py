from roots import *
P = "Wohnhof Rieselweg/"; put = lambda f, *a, **k: DE.put(P + f, *a, **k)
d = lambda iso: D("de", iso)
put("Auftragsschreiben.docx", ["Freiburger Heimbau eG, Lehener Ring 9, 79106 Freiburg im Breisgau", "Freiburg, den 17. Mai 2024", "Rheingrund Hochbau GmbH, Basler Landstraße 14, 79111 Freiburg im Breisgau", "Wohnhof Rieselweg, 64 geförderte Wohnungen, Gewerk Rohbau – Zuschlag", "Auf Ihr Angebot vom 11. März 2024 erteilen wir Ihnen den Auftrag für die Rohbauarbeiten (LV 013) zur Auftragssumme von 6.418.900,00 EUR brutto. Auftragsnummer: FH-2024-013. Es gilt die VOB/B.", "Ausführungsbeginn 2. September 2024, Fertigstellung Rohbau 29. August 2025. Vertragsstrafe 0,2 % je Werktag, höchstens 5 %.", "Ulrike Sandfuchs, Vorstand"])
put("Projektdatenblatt.pdf", ["# Projektdatenblatt Wohnhof Rieselweg", ("kv", [["Bauvorhaben", "Neubau Wohnhof Rieselweg, Häuser A–D", "Projekt-Nr.", "RH-2418"], ["Auftraggeber", "Freiburger Heimbau eG", "Ansprechpartnerin AG", "Dipl.-Ing. Karin Oeschger"], ["Anschrift AG", "Lehener Ring 9, 79106 Freiburg im Breisgau", "Telefon AG", "+49 761 5550 340"], ["Objektüberwachung", "Architekturbüro Lindner + Strohm PartGmbB", "Bauüberwacher", "Tobias Strohm"], ["Tragwerksplanung", "IB Kaltenbach", "Prüfingenieur", "Prof. Dr. Wernet"], ["Gewerk", "Rohbau, LV 013", "Baustellenanschrift", "Rieselweg 21–27, 79115 Freiburg im Breisgau"]]), "Häuser A und B viergeschossig, C und D fünfgeschossig, gemeinsame Tiefgarage. Schriftverkehr mit Auftragsnummer des AG, E-Mail an oeschger@heimbau.example."], head="Rheingrund Hochbau GmbH")
pl = [["Plan-Nr.", "Inhalt", "Index", "geplanter Eingang", "tatsächlicher Eingang", "Freigabe Prüfingenieur"]]
for i, (h, t_) in enumerate([("A", "Decke 1. OG"), ("A", "Decke 2. OG"), ("A", "Decke 3. OG"), ("B", "Decke 1. OG"), ("B", "Decke 2. OG"), ("B", "Wände 2. OG"), ("C", "Decke EG"), ("C", "Wände EG"), ("C", "Decke 1. OG"), ("D", "Bodenplatte"), ("D", "Wände UG"), ("TG", "Rampe")]):
    pl.append([f"BW-{h}-{301+i}", f"Bewehrung {t_} Haus {h}", "a", f"{3+i*2:02}.02.2025", f"{3+i*2:02}.02.2025" if h not in "C" else f"{6+i*2:02}.02.2025", f"{8+i*2 if i<10 else 28:02}.02.2025"])
pl += [["BW-C-320", "Bewehrung Decke 2. OG Haus C", "-", "10.03.2025", "", ""], ["BW-C-321", "Bewehrung Wände 2. OG Haus C", "-", "14.03.2025", "", ""], ["BW-D-330", "Bewehrung Decke UG Haus D", "a", "12.03.2025", "12.03.2025", "17.03.2025"], ["BW-D-331", "Bewehrung Decke EG Haus D", "-", "31.03.2025", "", ""]]
put("Planeingangsliste.xlsx", {"Bewehrung": pl})
sl = [["Anzeige Nr.", "Art", "Datum", "Gegenstand", "Bezug", "Stand"], ["BA-01", "Behinderung", "14.10.2024", "Kampfmittelfreigabe Baufeld D fehlt", "§ 6 VOB/B", "abgemeldet 04.11.2024"], ["BA-02", "Behinderung", "20.01.2025", "Frost, Betonage Haus A", "§ 6 VOB/B", "abgemeldet 27.01.2025"], ["BE-01", "Bedenken", "03.02.2025", "Abdichtung Rampe TG", "§ 4 VOB/B", "beantwortet"], ["BA-03", "Behinderung", "24.02.2025", "Kanalumlegung Rieselweg durch Stadtwerke", "§ 6 VOB/B", "abgemeldet 10.03.2025"], ["BA-04", "Behinderung", "20.03.2025", "Bewehrungspläne Haus C fehlen", "§ 6 VOB/B", "in Bearbeitung"], ["BE-02", "Bedenken", "21.03.2025", "Ringanker Haus B", "§ 4 VOB/B", "Entwurf"]]
put("Anzeigenliste.csv", sl)
put("BA-03 Behinderungsanzeige.docx", ["Behinderungsanzeige Nr. 3 vom 24.02.2025", "Auftrag FH-2024-013. Die Stadtwerke legen den Kanal im Rieselweg um, die Zufahrt Tor 2 ist seit 21.02.2025 gesperrt. Betroffen ist Haus B, 6 Arbeitskräfte. Voraussichtliche Dauer: bis 10.03.2025.", "gez. Kappus"])
put("2025-03-18 Pläne Haus C.eml", ("Jens Kappus <j.kappus@rheingrund.example>", "Heike Dornbach <h.dornbach@rheingrund.example>", "Tue, 18 Mar 2025 17:31:00 +0100", "Haus C – Pläne fehlen, Anzeige nötig", """Heike,

BW-C-320 war für den 10.03. zugesagt, BW-C-321 für den 14.03. Beides ist nicht da. Ich habe am 11.03. telefonisch und am 13.03. schriftlich bei Kaltenbach nachgefragt. Ohne 320 kein Bewehren der Decke 2. OG, seit Montag, 17.03., stehen die Eisenflechter (Firma Stahlflex, 7 Mann) und unsere Schalkolonne (5 Mann). Der Kran K2 läuft nur noch für Haus D.
Vorhalten müssen wir 410 m² Deckenschalung. Umsetzen nach D geht nur zum Teil, 3 Mann aus der Schalkolonne sind ab morgen dort.
Bitte Behinderung anzeigen, Nr. 4 laut Liste, Datum Donnerstag 20.03.
Jens

> Von: IB Kaltenbach, 13.03.2025
> Die Decke 2. OG kommt wegen der geänderten Aussparungen TGA voraussichtlich am 27.03., die Wände am 31.03."""))
put("2025-03-19 RE Pläne.eml", ("Heike Dornbach <h.dornbach@rheingrund.example>", "Jens Kappus <j.kappus@rheingrund.example>", "Wed, 19 Mar 2025 08:12:00 +0100", "AW: Haus C – Pläne fehlen, Anzeige nötig", """Jens,
mache ich. Kopie an Herrn Strohm. Wir rechnen mit 10 Arbeitstagen Verzögerung (17.03. bis 28.03.) plus 2 Tagen Wiederanlauf. Die Mehrkosten melden wir getrennt, beziffert wird noch nichts.
Forderung an den AG: Übergabe der geprüften Pläne BW-C-320 und BW-C-321 bis spätestens 27.03.2025.
Heike"""))
put("Bautagesbericht 2025-03-17.md", """# Bautagesbericht Nr. 136, Montag 17.03.2025
Wetter: 4–11 °C, trocken. Personal: Rheingrund 19, Stahlflex 7, Kranführer 2.
Haus A: Mauerwerk 3. OG. Haus B: Wände 2. OG geschalt. Haus C: Schalung Decke 2. OG fertig seit 14.03., Bewehrung nicht möglich, Pläne fehlen; Stillstand. Haus D: Bodenplatte nachbehandelt.
Besondere Vorkommnisse: Behinderung Haus C dem Bauüberwacher vor Ort mündlich mitgeteilt um 09:15.
O. Trenkle""")
put("Bautagesbericht 2025-03-10.md", """# Bautagesbericht Nr. 131, Montag 10.03.2025
Wetter: 6–14 °C. Personal: Rheingrund 18, Stahlflex 6. Zufahrt Tor 2 wieder frei. Haus B: Bewehrung Decke 2. OG. Haus C: Schalung Decke 2. OG 40 %.
O. Trenkle""")
put("Baubesprechung 24.md", """# Baubesprechung Nr. 24, Mittwoch 12.03.2025, 14:00, Baucontainer
Teilnehmer: K. Oeschger (FH), T. Strohm (L+S), H. Dornbach, J. Kappus (RH), M. Kaltenbach (Statik)
24.1 Terminplan Index F vom 03.03.2025 ist verbindlich. 24.2 TGA-Aussparungen Haus C am 05.03. geändert (Anweisung AG Nr. 17). 24.3 Pläne Decke 2. OG Haus C: Herr Kaltenbach sagt Eingang in Kürze zu. 24.4 Betonfestigkeit Haus B in Ordnung. 24.5 Rechnung 6. AZ in Prüfung. Nächste Besprechung: 26.03.2025.""")
put("Terminplan Index F.csv", [["Vorgang", "Haus", "Beginn", "Ende", "kritischer Weg"], ["Schalung Decke 2. OG", "C", "06.03.2025", "14.03.2025", "ja"], ["Bewehrung Decke 2. OG", "C", "17.03.2025", "21.03.2025", "ja"], ["Betonage Decke 2. OG", "C", "24.03.2025", "24.03.2025", "ja"], ["Wände 2. OG", "C", "27.03.2025", "09.04.2025", "ja"], ["Mauerwerk 3. OG", "A", "10.03.2025", "28.03.2025", "nein"], ["Wände 2. OG", "B", "13.03.2025", "27.03.2025", "nein"], ["Decke UG", "D", "24.03.2025", "04.04.2025", "nein"], ["Rohbau fertig", "A–D", "", "29.08.2025", "ja"], ["Dachdecker Beginn", "A", "05.05.2025", "", "nein"], ["Fenster Beginn", "A", "12.05.2025", "", "nein"]])
put("Terminplan Index E.csv", [["Vorgang", "Haus", "Beginn", "Ende"], ["Bewehrung Decke 2. OG", "C", "10.03.2025", "14.03.2025"], ["Betonage Decke 2. OG", "C", "17.03.2025", "17.03.2025"], ["Rohbau fertig", "A–D", "", "22.08.2025"]])
put("Anweisungen AG.csv", [["Nr.", "Datum", "Inhalt", "von"]] + [[str(9 + i), f"{3+i*3:02}.02.2025", s_, "K. Oeschger"] for i, s_ in enumerate(["Briefkastenanlage", "Kellertüren T30", "Sockelhöhe", "Balkonentwässerung", "Farbe Sichtbeton", "Fahrradraum", "Stromschiene TG", "Rampe Gefälle"])] + [["17", "05.03.2025", "Änderung TGA-Aussparungen Decke 2. OG Haus C", "K. Oeschger"]])
put("Nachunternehmer.csv", [["Firma", "Leistung", "Ansprechpartner", "Telefon"], ["Stahlflex Bewehrungsbau GmbH", "Bewehrung", "Ivo Maric", "+49 7641 555 310"], ["Kranverleih Hochrhein", "Kran K1, K2", "Disposition", "+49 7761 555 100"], ["Betonwerk Dreisam", "Transportbeton", "Labor", "+49 761 5550 700"]])
put("Betonprüfung Haus B.pdf", ["# Prüfzeugnis 25-0412 – Betonwerk Dreisam", "Bauteil: Decke 1. OG Haus B, C25/30, Betonage 12.02.2025, Prüfung 12.03.2025.", [["Würfel", "N/mm²"], ["1", "36,2"], ["2", "37,8"], ["3", "35,9"]]], head="Betonwerk Dreisam GmbH")

PD = "Projektdatenblatt.pdf"; AS = "Auftragsschreiben.docx"; AL = "Anzeigenliste.csv"; E1 = "2025-03-18 Pläne Haus C.eml"; E2 = "2025-03-19 RE Pläne.eml"; PE = "Planeingangsliste.xlsx"; TF = "Terminplan Index F.csv"; B7 = "Bautagesbericht 2025-03-17.md"
f = Form("de-de-behinderungsanzeige-nr-4", "de", DE, "Wohnhof Rieselweg", "Behinderungsanzeige Nr. 4 (BA-04) steht im Betreff und im Dateinamen.", "", blank="____________________")
f.head("Rheingrund Hochbau GmbH · ", v("Basler Landstraße 14, 79111 Freiburg im Breisgau", "@Firmendaten.docx", "n", label="Anschrift Firma", was="[Anschrift]"), " · Tel. ", v("+49 761 5550 120", "@Firmendaten.docx", "s", "+49 171 555 2201", "+49 171 555 2202", was="[Telefon]"))
f.p("An: ", v("Freiburger Heimbau eG", PD, "f", was="[Name des Auftraggebers]"))
f.p("z. Hd. ", v("Karin Oeschger", PD, "n", "Dipl.-Ing. Karin Oeschger", "Oeschger", was="[Ansprechpartner]"))
f.p("Anschrift: ", v("Lehener Ring 9, 79106 Freiburg im Breisgau", PD, "s", "Lehener Ring 9", was="[Straße, PLZ Ort]"))
f.p("per E-Mail an: ", v("oeschger@heimbau.example", PD, "s", was="[E-Mail]"), "   in Kopie an die Objektüberwachung: ", v("Tobias Strohm", PD, "n", "Herrn Strohm", "Architekturbüro Lindner + Strohm PartGmbB", was="[Objektüberwacher]"))
f.p("Freiburg, den ", v(d("2025-03-20"), AL, "n", was="[Datum]"))
f.h("Behinderungsanzeige Nr. 4 gemäß § 6 Abs. 1 VOB/B")
f.p("Bauvorhaben: ", v("Neubau Wohnhof Rieselweg, Häuser A–D", PD, "s", "Wohnhof Rieselweg", was="[Bauvorhaben]"))
f.p("Auftrags-Nr.: ", v("FH-2024-013", AS, "s", was="[Auftrag]"), "   Auftrag vom: ", v(d("2024-05-17"), AS, "n", was="[Datum des Auftrags]"), "   Unsere Projektnummer: ", v("RH-2418", PD, "n", was="[Projekt]"))
f.p("Gewerk: ", v("Rohbau", PD, "s", "Rohbau, LV 013", "Rohbauarbeiten", was="[Gewerk / LV]"), "   Baustelle: ", v("Rieselweg 21–27, 79115 Freiburg im Breisgau", PD, "n", "Rieselweg 21–27", was="[Anschrift der Baustelle]"))
f.t("Sehr geehrte Damen und Herren,")
f.p("hiermit zeigen wir an, dass wir in der ordnungsgemäßen Ausführung unserer Leistungen seit dem ", v(d("2025-03-17"), E1, "n", proof="17.03."), " behindert sind. Betroffenes Gebäude: ", v("Haus C", E1, "n", "C"), " Betroffenes Bauteil: ", v("Decke 2. OG", E1, "n", "Decke 2. OG und Wände 2. OG"))
f.box("Grund der Behinderung", c(["BW-C-320", "Bewehrungspläne", "Pläne fehlen"], E1, "f"))
f.h("Fehlende Unterlagen")
f.sched(["Plan-Nr.", "Inhalt", "zugesagt für", "angekündigt für"], [[v("BW-C-320", PE, "s"), v("Bewehrung Decke 2. OG Haus C", PE, "s", "Decke 2. OG"), v(d("2025-03-10"), PE, "n"), v(d("2025-03-27"), E1, "n", proof="27.03.")], [v("BW-C-321", PE, "s"), v("Bewehrung Wände 2. OG Haus C", PE, "s", "Wände 2. OG", "Wände"), v(d("2025-03-14"), PE, "n"), v(d("2025-03-31"), E1, "n", proof="31.03.")], [o("nur zwei Pläne fehlen und sind fällig") for _ in range(4)]])
f.p("Planverfasser: ", v("IB Kaltenbach", PD, "f", "Kaltenbach"), "   schriftlich angemahnt am: ", v(d("2025-03-13"), E1, "n", proof="13.03. schriftlich"), "   zugrunde liegende Anweisung des AG Nr.: ", v("17", "Anweisungen AG.csv", "s", proof="17;05.03.2025"), " vom ", v(d("2025-03-05"), "Anweisungen AG.csv", "s"))
f.p("mündlich vorab mitgeteilt an: ", v("Bauüberwacher", B7, "f", "Tobias Strohm", "Strohm", "Bauüberwacher vor Ort"), " um ", v("09:15", B7, "s"), " Uhr, Bautagesbericht Nr. ", v("136", B7, "s"))
f.h("Auswirkungen")
f.grid([["Verbindlicher Terminplan (Index)", v("F", "Baubesprechung 24.md", "s", "Index F", proof="Index F")], ["Beginn der betroffenen Leistung laut Terminplan", v(d("2025-03-17"), TF, "n")], ["Betonage laut Terminplan", v(d("2025-03-24"), TF, "s")], ["Kritischer Weg betroffen", v("ja", TF, "s", ctl="drop", drop=["ja", "nein"], was="Wählen Sie ein Element aus.")], ["Voraussichtliche Verzögerung (Arbeitstage)", v("10", E2, "s", "12", "10 Arbeitstage", "10 Arbeitstagen")], ["davon zusätzlich Wiederanlauf (Tage)", v("2", E2, "s", "2 Tage", proof="2 Tagen")], ["Stillstehender Nachunternehmer", v("Stahlflex Bewehrungsbau GmbH", "Nachunternehmer.csv", "n", "Stahlflex", "Firma Stahlflex")], ["Arbeitskräfte Nachunternehmer", v("7", E1, "n", "7 Mann", proof="7 Mann")], ["Eigene Arbeitskräfte (Schalkolonne)", v("5", E1, "n", "5 Mann", proof="5 Mann")], ["Vorgehaltene Schalung", v("410 m²", E1, "n", "410")], ["Betroffenes Gerät", v("Kran K2", E1, "f", "K2")], ["Neuer Fertigstellungstermin", o("kein neuer Termin genannt, nur der vertragliche")], ["Mehrkosten (EUR netto)", o("noch nicht beziffert")]])
f.p("Vertraglicher Fertigstellungstermin: ", v(d("2025-08-29"), AS, "n"), "   Vertragsstrafe je Werktag: ", v("0,2 %", AS, "s", "0,2"))
f.p("Wir fordern Sie auf, die geprüften Pläne zu übergeben bis spätestens ", v(d("2025-03-27"), E2, "s"))
f.p("Die Behinderung ist entfallen am ", o("die Behinderung dauert an"), "   Wiederaufnahme der Arbeiten am ", o("die Behinderung dauert an"))
f.p("Maßnahmen zur Minderung: ", c(["Haus D", "nach D", "3 Mann"], E1, "f", kind="narrative", proof="nach D"))
f.p("Verantwortlicher Bauleiter: ", v("Jens Kappus", "@Personalliste.csv", "s", "J. Kappus", ff=True), "   Mobil: ", v("+49 171 555 2202", "@Personalliste.csv", "n", ff=True))
f.h("Mit freundlichen Grüßen")
f.p("Unterschrift: ", o("Unterschrift"), "   Name in Druckbuchstaben: ", o("Unterschriftsblock"))
f.h("Empfangsbestätigung des Auftraggebers")
f.p("Erhalten am: ", o("Empfangsblock"), "  durch: ", o("Empfangsblock"), "  Unterschrift: ", o("Empfangsblock"))
f.p("Behinderung wird  ", oc("Entscheidung des AG"), " anerkannt   ", oc("Entscheidung des AG"), " nicht anerkannt   Begründung: ", o("Entscheidung des AG"))
f.p("Aktenzeichen AG: ", o("kein Aktenzeichen bekannt"), "  Rückantwort bis: ", o("keine Frist zur Antwort genannt"), "  Prüfer Nachtragsmanagement: ", o("niemand genannt"))
f.save()
