from lib import *
P = vault("lindhaber-holzbau")
A, B = "L-503 Kita Moosrain", "L-511 Hotel Gratberg"
P("Firmenstammdaten.docx", """# Stammdaten Lindhaber-Gruppe
| Angabe | Deutschland | Österreich
| Firma | Lindhaber Holzbau GmbH | Lindhaber Zimmerei Ges.m.b.H.
| Anschrift | Sägeweg 14, 87672 Auenrieth | Gewerbepark 9, 6632 Lermau
| Telefon | 08369 555 20 | 05673 555 30
| E-Mail | bau@lindhaber.example | office@lindhaber-tirol.example
| Handelsregister / Firmenbuch | HRB 11873 Amtsgericht Kempten | FN 318842 k
| USt-IdNr. / UID | DE 811 447 209 | ATU 66120877
| Geschäftsführung | Veit Lindhaber | Notburga Prantl""")
P("Mitarbeiter.csv", """| Name | Funktion | Baustelle | Mobil
| Korbinian Eschl | Bauleiter | L-503 | 0171 555 0141
| Sophie Drewitz | Abrechnung | alle | 0171 555 0142
| Lukas Wörgartner | Bauleiter | L-511 | 0664 555 0151
| Ferdl Nagiller | Polier | L-511 | 0664 555 0152
| Xaver Mang | Polier | L-503 | 0171 555 0143""")
P(A + "/01 Auftragsschreiben.pdf", """~Stadt Rosswang – Hochbauamt – Marktplatz 2 – 87629 Rosswang
# Zuschlag
Rosswang, den 11.02.2025
Lindhaber Holzbau GmbH, Sägeweg 14, 87672 Auenrieth
Baumaßnahme: Neubau einer fünfgruppigen Kindertagesstätte am Moosrain
Leistung: Zimmer- und Holzbauarbeiten, Vergabenummer HB-2024-118
Auf Ihr Angebot vom 09.01.2025 erteilen wir Ihnen den Auftrag zur Auftragssumme von 1.268.400,00 EUR brutto (1.065.882,35 EUR netto). Vertragsgrundlage ist die VOB/B.
| Vertragstermin | Datum
| Beginn der Ausführung | 02.06.2025
| Zwischentermin Holzbau dicht | 15.08.2025
| Fertigstellung | 26.09.2025
| Vertragsstrafe | 0,1 % je Werktag, höchstens 5 %
Bauleitung des Auftraggebers: Büro Ansgar Telschow Architekten, Frau Mirjam Hasse""")
P(A + "/02 Vertragsterminplan Rev C.xlsx", """# Terminplan Rev C
| Nr. | Vorgang | Firma | Beginn | Ende
| 10 | Bodenplatte | Grundner Bau GmbH | 24.03.2025 | 23.05.2025
| 20 | Wandmontage Achse A-F | Lindhaber | 02.06.2025 | 27.06.2025
| 30 | Dachelemente | Lindhaber | 30.06.2025 | 25.07.2025
| 40 | Dachabdichtung | Flachdach Ruhl | 28.07.2025 | 15.08.2025
# alt Rev B
| Nr. | Vorgang | Beginn | Ende
| 20 | Wandmontage | 19.05.2025 | 13.06.2025""")
P(A + "/03 Bautagebuch KW 23.pdf", """~Lindhaber Holzbau GmbH – Bautagebuch
# Bautagebuch Kita Moosrain, KW 23
| Tag | Wetter | Personal | Eintrag
| Mo 02.06.2025 | 14 °C, Regen | 6 | Anfahrt 7:00. Bodenplatte Achse D-F nicht betoniert, Anschlussbewehrung liegt offen. Montage nicht möglich. Mobilkran 60 t steht.
| Di 03.06.2025 | 16 °C, trocken | 6 | Nur Achse A-C: Schwellen verlegt. Höhenabweichung der Bodenplatte bis 28 mm gemessen, zulässig 10 mm.
| Mi 04.06.2025 | 19 °C, trocken | 2 | Kolonne bis auf zwei Mann abgezogen, Kran abbestellt.
Geführt von Xaver Mang""")
P(A + "/04 Mail Hasse.eml", """From: Mirjam Hasse <hasse@telschow.example>
To: Korbinian Eschl <k.eschl@lindhaber.example>
Date: Thu, 05 Jun 2025 11:48:00 +0200
Subject: AW: Bodenplatte Kita Moosrain

Sehr geehrter Herr Eschl,

die Firma Grundner betoniert den Abschnitt D-F erst am 12.06.2025; frühestens ab dem 19.06.2025 kann dort montiert werden. Den Höhenausgleich im Bereich A-C übernimmt ebenfalls Grundner bis 10.06.2025.
Bitte richten Sie Ihre Anzeige an das Hochbauamt, zu Händen Herrn Dierk Ohlsen, und setzen Sie uns in Kopie.

M. Hasse

> Am 02.06.2025 schrieb K. Eschl:
> Uns wurde mündlich der 06.06.2025 für das Betonieren genannt, Montage ab 11.06.2025.
> Unser Statiker (Büro Quast) hat nichts damit zu tun.""")
P(A + "/05 Kostenzusammenstellung Stillstand.xlsx", """# Stillstand
| Pos. | Bezeichnung | Menge | Einheit | EP EUR | GP EUR
| 1 | Stillstand Kolonne | 96 | h | 58.00 | 5.568,00
| 2 | Vorhaltung Mobilkran 60 t | 2 | Tag | 1240.00 | 2.480,00
| 3 | Zwischenlager Wandelemente | 3 | Woche | 310.00 | 930,00
| | Summe netto | | | | 8.978,00
| | Summe brutto | | | | 10.683,82""")
P(A + "/06 Notiz Telefonat.txt", """Telefonnotiz Korbinian Eschl, 06.06.2025
Flachdach Ruhl gibt an, selbst zwei Wochen später zu kommen; das ist unabhängig von uns.
Wandelemente liegen fertig im Werk Auenrieth, 42 Stück, seit 28.05.2025.
Anzeige an AG muss heute noch raus, bekommt bei uns die Nummer BA-02 (BA-01 war die fehlende Baustraße im April, erledigt).""")
P(B + "/01 Werkvertrag.pdf", """~Gratberg Hotelbetriebs GmbH – 6631 Gratberg 77
# Werkvertrag Nr. GH-W-09
| Auftraggeberin | Gratberg Hotelbetriebs GmbH
| Auftragnehmerin | Lindhaber Zimmerei Ges.m.b.H.
| Bauvorhaben | Aufstockung Hotel Gratberg, Haus Süd
| Gewerk | Zimmererarbeiten und Dachstuhl
| Vertragsdatum | 17.10.2024
| Auftragssumme netto | EUR 742.300,00
| Vertragsgrundlage | ÖNORM B 2110
| Haftrücklass | 2 %
| Gewährleistungsfrist | 3 Jahre
| Fertigstellungstermin | 28.03.2025
Örtliche Bauaufsicht: DI Hemma Kranewitter, Ziviltechnikerbüro Plansee-Nord""")
P(B + "/02 Einladung Übernahme.eml", """From: Hemma Kranewitter <kranewitter@plansee-nord.example>
To: Lukas Wörgartner <l.woergartner@lindhaber-tirol.example>
Cc: Bertram Gfall <gfall@gratberg.example>
Date: Mon, 07 Apr 2025 08:15:00 +0200
Subject: Förmliche Übernahme Haus Süd - neuer Termin

Guten Morgen,

die Begehung wird vom 9. auf den 15. April 2025 verlegt, 13:30 Uhr, Treffpunkt Rezeption. Seitens des Hotels kommt Herr Bertram Gfall (technischer Leiter).
Die Fertigstellungsmeldung Ihrer Firma vom 31.03.2025 liegt mir vor.

DI Hemma Kranewitter

> Einladung vom 26.03.: Übernahme am 9. April 2025, 9:00 Uhr, Baucontainer""")
P(B + "/03 Mitschrift Begehung.md", """# Mitschrift der Begehung 15.04.2025 (Ferdl Nagiller)

Beginn 13:40, Ende 15:20, Wetter sonnig, 11 °C. Anwesend: Kranewitter, Gfall, Wörgartner, ich.

Die Leistung wird mit Vorbehalt übernommen; drei Mängel, Frist für alle bis 16.05.2025 außer Nr. 2.
Die Gewährleistung läuft ab 15.04.2025 und endet am 14.04.2028.
Schlüssel: zwei Stück für die Dachluke an Herrn Gfall übergeben.
Die Gefahr für den Dachstuhl trägt das Hotel ab sofort.
Pönale wird nicht geltend gemacht. Für den Mangel Nr. 2 behält das Hotel EUR 4.500,00 ein.""")
P(B + "/04 Mängelliste.xlsx", """# Mängel
| Nr. | Bauteil | Mangel | Frist | Verantwortlich
| 1 | Gaube 3 | Windsperre nicht verklebt | 16.05.2025 | Lindhaber
| 2 | Balkon 204 | Lärchendielen verdreht, 6 Stück tauschen | 30.05.2025 | Sägewerk Stanzl
| 3 | Stiegenhaus | Sichtholz verschmutzt, schleifen | 16.05.2025 | Lindhaber
# Haus Nord (andere Firma)
| Nr. | Bauteil | Mangel
| 1 | Loggia 101 | Blech verbeult""")
P(B + "/05 Schlussrechnung.pdf", """~Lindhaber Zimmerei Ges.m.b.H. – Gewerbepark 9, 6632 Lermau
# Schlussrechnung SR-511-01 vom 22.04.2025
| Position | EUR
| Auftragssumme netto | 742.300,00
| Nachtrag 1 Gaube 5 | 18.640,00
| Nachtrag 2 Absturzsicherung | 7.215,00
| Schlussrechnungssumme netto | 768.155,00
| Haftrücklass 2 % | 15.363,10
| Bisherige Teilzahlungen | 690.000,00
Der Haftrücklass wird durch Bankgarantie Nr. BG-66120 der Außerferner Gewerbebank abgelöst.""", two=True)
P(B + "/06 Unterlagenverzeichnis.docx", """# Übergebene Unterlagen
| Unterlage | Nummer | Stand | Exemplare
| Statische Berechnung Dachstuhl | ST-511 | 20.12.2024 | 2
| Bestandspläne | BP-01 bis BP-14 | 10.04.2025 | 3
| Leistungserklärung BSH | DoP-0771 | 04.11.2024 | 1
| Wartungsanleitung Dachfenster | fehlt noch | | """)
S = {"st": "Firmenstammdaten.docx", "mi": "Mitarbeiter.csv"}
a = {**S, **{str(i + 1): A + "/" + v for i, v in enumerate(["01 Auftragsschreiben.pdf", "02 Vertragsterminplan Rev C.xlsx", "03 Bautagebuch KW 23.pdf", "04 Mail Hasse.eml", "05 Kostenzusammenstellung Stillstand.xlsx", "06 Notiz Telefonat.txt"])}}
b = {**S, **{str(i + 1): B + "/" + v for i, v in enumerate(["01 Werkvertrag.pdf", "02 Einladung Übernahme.eml", "03 Mitschrift Begehung.md", "04 Mängelliste.xlsx", "05 Schlussrechnung.pdf", "06 Unterlagenverzeichnis.docx"])}}

f = Form("behinderungsanzeige-ba-02", "lindhaber-holzbau", A, "de", "Das Formular nennt im Titel die Anzeige BA-02 (Bodenplatte).", a, blank="………………………………")
f.head("Lfd. Seite @   Zeichen des AG: @", o("Seitenzahl steht nirgends"), o("kein Aktenzeichen des AG in den Unterlagen"))
f.h("Behinderungsanzeige BA-02 – Bodenplatte")
f.t(("Absender (Auftragnehmer)\\n@|Empfänger (Auftraggeber)\\n@", e("Lindhaber Holzbau GmbH", "1", "n"), e("Stadt Rosswang", "1", "f", "Hochbauamt")),
    ("Straße, PLZ, Ort\\n@|Zu Händen\\n@", e("Sägeweg 14, 87672 Auenrieth", "1", "n"), e("Dierk Ohlsen", "4", "s")),
    ("Fernruf\\n@|E-Mail\\n@", e("08369 555 20", "st", "f"), e("bau@lindhaber.example", "st", "s")),
    ("Registereintrag\\n@|Fax des Empfängers\\n@", e("HRB 11873", "st", "n"), o("keine Faxnummer in den Unterlagen")))
f.l("In Kopie an: @   Prüfingenieur: @", e("Mirjam Hasse", "4", "f", "Hasse", "Büro Ansgar Telschow Architekten", "Ansgar Telschow Architekten"), o("kein Prüfingenieur genannt; der Statiker steht nur in der zitierten Mail"))
f.h("1 Vertrag")
f.l("1.1 Bauvorhaben: @", e("Neubau einer fünfgruppigen Kindertagesstätte am Moosrain", "1", "n"))
f.l("1.2 Gewerk: @   1.3 Vergabe-Nr.: @", e("Zimmer- und Holzbauarbeiten", "1", "n"), e("HB-2024-118", "1", "s"))
f.l("1.4 Zuschlag vom: @   1.5 Angebot vom: @", e("11.02.2025", "1", "f"), e("09.01.2025", "1", "s"))
f.l("1.6 Auftragssumme netto: @ EUR   brutto: @ EUR", e("1.065.882,35", "1", "s"), e("1.268.400,00", "1", "s"))
f.l("1.7 Vertragliche Fertigstellung: @   1.8 Vertragsstrafe je Werktag: @ %", e("26.09.2025", "1", "n"), e("0,1", "1", "s"))
f.h("2 Behinderung")
f.p("Gemäß § 6 VOB/B zeigen wir an, dass wir in der Ausführung behindert sind.")
f.t("Betroffener Vorgang|Geplanter Beginn|Geplantes Ende|Tatsächlicher Beginn", ("Wandmontage Achse A-F|@|@|@", e("02.06.2025", "2", "n"), e("27.06.2025", "2", "n"), X), ("Dachelemente|@|@|@", e("30.06.2025", "2", "n"), e("25.07.2025", "2", "n"), o("noch nicht begonnen")), ("Bodenplatte (Vorleistung)|@|@|—", e("24.03.2025", "2", "n"), e("23.05.2025", "2", "n")), ("Fassade|@|@|@", *[o("Fassade steht in keinem Terminplan")] * 3), grid=True)
f.l("2.1 Die Behinderung begann am ⟦[Datum]⟧ in den Achsen ⟦[Achsen]⟧.", e("02.06.2025", "3", "f"), e("D-F", "3", "f"))
f.p("2.2 Grund der Behinderung")
f.n_("", c(["nicht betoniert", "Bodenplatte", "Anschlussbewehrung"], "3", "f"), "Grund der Behinderung")
f.l("2.3 Verursachende Firma (Vorunternehmer): @", e("Grundner Bau GmbH", "2", "f"))
f.l("2.4 Festgestellte Höhenabweichung: @ mm   zulässig: @ mm", e("28", "3", "n"), e("10", "3", "s"))
f.l("2.5 Festgestellt durch: @   Wetter an diesem Tag: @", X, X)
f.l("2.6 Kopfzahl am 02.06.: @   am 04.06.: @   Eingesetztes Hebezeug: @", e("6", "3", "f"), e("2", "3", "f"), e("Mobilkran 60 t", "3", "f"))
f.l("2.7 Betonage nun angekündigt für: @   Montage möglich ab: @", e("12.06.2025", "4", "f"), e("19.06.2025", "4", "f"))
f.l("2.8 Höhenausgleich Achse A-C bis: @   Ausgleich wird ausgeführt durch: @", e("10.06.2025", "4", "s"), e("Grundner", "4", "f", "Grundner Bau GmbH"))
f.l("2.9 Vorgefertigte Elemente auf Lager: @ Stück   seit: @", e("42", "6", "f"), e("28.05.2025", "6", "s"))
f.h("3 Folgen")
f.t("Kostenart|Menge|Einheit|Betrag EUR", ("Stillstand Kolonne|@|@|@", e("96", "5", "s"), e("h", "5", "s"), e("5.568,00", "5", "n")), ("Vorhaltung Mobilkran 60 t|@|@|@", e("2", "5", "s"), e("Tag", "5", "s"), e("2.480,00", "5", "n")), ("Baustellengemeinkosten|@|@|@", *[o("keine solche Position in der Zusammenstellung")] * 3), grid=True)
f.l("3.1 Mehrkosten netto: @ EUR   Mehrkosten brutto: @ EUR", e("8.978,00", "5", "n"), e("10.683,82", "5", "n"))
f.l("3.2 Verlangte Fristverlängerung: @ Werktage   Neuer Fertigstellungstermin: @", o("keine Dauer in den Unterlagen"), o("noch kein neuer Termin vereinbart"))
f.l("3.3 Frühere Anzeige: @   Nachtrag Nr.: @", e("BA-01", "6", "f"), o("kein Nachtrag gestellt"))
f.l("3.4 Stand:  ⟦☐⟧ Behinderung dauert an   ⟦☐⟧ Behinderung ist beendet   ⟦☐⟧ Streik   ⟦☐⟧ höhere Gewalt", X, o("dauert an"), o("nicht der Grund"), o("nicht der Grund"))
f.h("4 Unterschriften und Empfang")
f.l("Ort, Datum: @   Bauleiter: @   Unterschrift: @", o("dem Unterzeichner überlassen"), e("Korbinian Eschl", "mi", "s"), SIG)
f.l("Empfangen am: @   Name: @   Stempel: @", REV, REV, REV)
f.l("Stellungnahme des Auftraggebers: @   Bearbeiter: @   Frist anerkannt bis: @", REV, REV, REV)
f.l("Anerkannte Mehrkosten: @ EUR   Geprüft von der Bauleitung am: @", REV, REV)
f.head("Rückfragen an Mobil: @   Umsatzsteuer-ID: @", e("0171 555 0141", "mi", "n"), e("DE 811 447 209", "st", "n"), foot=True)
f.save()

f = Form("uebernahmeprotokoll-haus-sued", "lindhaber-holzbau", B, "de", "Ein Protokoll für die förmliche Übernahme des Gewerks.", b, blank="____________________", font="Arial")
f.h("PROTOKOLL ÜBER DIE FÖRMLICHE ÜBERNAHME")
f.t(("Bauvorhaben|⟦CC;Bauvorhaben;Klicken Sie hier, um Text einzugeben.⟧|Werkvertrag Nr.|⟦CC;Werkvertrag Nr.;Klicken Sie hier, um Text einzugeben.⟧", e("Aufstockung Hotel Gratberg, Haus Süd", "1", "s"), e("GH-W-09", "1", "s")),
    ("Bauherr|⟦CC;Bauherr;Klicken Sie hier, um Text einzugeben.⟧|Vertrag vom|⟦CC;Vertrag vom;Datum wählen⟧", e("Gratberg Hotelbetriebs GmbH", "1", "f"), e("17.10.2024", "1", "n")),
    ("Ausführende Firma|⟦CC;Ausführende Firma;Klicken Sie hier, um Text einzugeben.⟧|UID-Nummer|⟦CC;UID-Nummer;Klicken⟧", e("Lindhaber Zimmerei Ges.m.b.H.", "1", "f"), e("ATU 66120877", "st", "n")),
    ("Gewerk|⟦CC;Gewerk;Klicken⟧|Firmenbuchnummer|⟦CC;Firmenbuchnummer;Klicken⟧", e("Zimmererarbeiten und Dachstuhl", "1", "s"), e("FN 318842 k", "st", "n")),
    ("Grundlage (Norm)|@|ÖBA|@", e("ÖNORM B 2110", "1", "n"), e("Hemma Kranewitter", "1", "f")),
    ("Einlagezahl / KG|@|Baubescheid Zl.|@", o("nicht in den Unterlagen"), o("nicht in den Unterlagen")))
f.h("A) Begehung")
f.l("Datum der Begehung: @   Beginn: @ Uhr   Ende: @ Uhr", e("15.04.2025", "3", "s", "15. April 2025"), e("13:40", "3", "s"), e("15:20", "3", "s"))
f.l("Fertigstellung gemeldet am: @   Vertraglicher Termin: @", e("31.03.2025", "2", "n"), e("28.03.2025", "1", "n"))
f.t("Anwesend für|Name|Funktion", ("Übernehmer (Hotel)|@|@", e("Bertram Gfall", "2", "f"), e("technischer Leiter", "2", "n")), ("Auftragnehmer|@|@", X, X), ("Behörde|@|@", *[o("niemand von der Behörde war dabei")] * 2), ("Sachverständiger|@|@", *[o("kein Sachverständiger war dabei")] * 2), grid=True)
f.h("B) Ergebnis")
f.l("⟦CB⟧ ohne Vorbehalt übernommen   ⟦CB⟧ mit Vorbehalt übernommen   ⟦CB⟧ Übernahme verweigert", o("mit Vorbehalt"), e("☒", "3", "n"), o("nicht verweigert"))
f.p("Festgestellte Mängel")
f.t("Nr.|Bauteil|Beanstandung|Zu beheben bis|Zuständig|Behoben am", ("1|@|@|@|@|@", e("Gaube 3", "4", "s"), e("Windsperre nicht verklebt", "4", "f"), e("16.05.2025", "4", "f"), e("Lindhaber", "4", "n"), o("noch nicht behoben")), ("2|@|@|@|@|@", e("Balkon 204", "4", "s"), e("Lärchendielen verdreht, 6 Stück tauschen", "4", "f"), e("30.05.2025", "4", "f"), e("Sägewerk Stanzl", "4", "n"), o("noch nicht behoben")), ("3|@|@|@|@|@", e("Stiegenhaus", "4", "s"), e("Sichtholz verschmutzt, schleifen", "4", "f"), e("16.05.2025", "4", "f"), e("Lindhaber", "4", "n"), o("noch nicht behoben")), ("4|@|@|@|@|@", *[o("kein vierter Mangel im Haus Süd")] * 5), grid=True)
f.l("Einbehalt für Mängel: EUR @   Pönale: EUR @", e("4.500,00", "3", "f"), o("wird nicht geltend gemacht"))
f.h("C) Fristen und Sicherstellungen")
f.l("Gewährleistung: @   Beginn der Frist: @   Ende der Frist: @", e("3 Jahre", "1", "n"), e("15.04.2025", "3", "f"), e("14.04.2028", "3", "f"))
f.l("Gefahrtragung beim: @", c(["Hotel", "Gratberg Hotelbetriebs GmbH"], "3", "f"))
f.l("Haftrücklass: @ % = EUR @   Garantie Nr.: @   Institut: @", e("2", "1", "s"), e("15.363,10", "5", "s"), e("BG-66120", "5", "n"), e("Außerferner Gewerbebank", "5", "f"))
f.l("Schlussrechnung Nr.: @   Summe netto: EUR @   Bereits bezahlt: EUR @", e("SR-511-01", "5", "s"), e("768.155,00", "5", "n"), e("690.000,00", "5", "f"))
f.l("Nachtrag 1: EUR @   Nachtrag 2: EUR @   Nachtrag 3: EUR @", e("18.640,00", "5", "s"), e("7.215,00", "5", "s"), o("es gibt keinen dritten Nachtrag"))
f.h("D) Übergebene Unterlagen und Gegenstände")
f.t("Unterlage|Nummer|Stand vom|Stück", ("Statik|@|@|@", e("ST-511", "6", "s"), e("20.12.2024", "6", "n"), e("2", "6", "f")), ("Ausführungspläne Bestand|@|@|@", e("BP-01 bis BP-14", "6", "s"), e("10.04.2025", "6", "n"), e("3", "6", "f")), ("Wartungsanleitung Dachfenster|@|@|@", *[o("fehlt noch")] * 3), ("Energieausweis|@|@|@", *[o("nicht im Verzeichnis")] * 3), grid=True)
f.h("E) Unterschriften")
f.t("|Auftraggeber|Auftragnehmer|ÖBA", ("Unterschrift|@|@|@", SIG, SIG, SIG), ("Datum|@|@|@", REV, REV, REV))
f.save()
