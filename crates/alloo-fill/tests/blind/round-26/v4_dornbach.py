from lib import *
v = Vault("dornbach-anlagenbau")
A, B = "4711 Klaerwerk Wehrfelde", "4730 Umvelo WTW"
v.docx("Firmendaten Gruppe.docx", ["# Dornbach-Gruppe, Stammdaten", [["", "Deutschland", "South Africa"], ["Firma / Company", "Dornbach Anlagenbau GmbH", "Dornbach Water (Pty) Ltd"], ["Handelsregister / Registration", "HRB 90417 AG Osterlahn", "2016/994417/07"], ["USt-IdNr. / VAT no.", "DE999041732", "4990417283"], ["Anschrift / Address", "Rohrwerkstraße 19, 99991 Osterlahn", "Unit 7, Kiaat Park, 12 Turbine Road, Mbolwane 1999"], ["Telefon / Phone", "09999 4417-0", "+27 10 555 0417"], ["CIDB grading", "-", "8ME PE, CRS 10299417"]]])
v.csv("Ansprechpartner.csv", [["Name", "Funktion", "Gesellschaft", "Projekt", "Telefon", "E-Mail"], ["Henrike Stollberg", "Projektleiterin", "Dornbach Anlagenbau GmbH", "4711", "0999 5550 211", "stollberg@dornbach.example"], ["Ingo Reschke", "Bauleiter", "Dornbach Anlagenbau GmbH", "4711", "0999 5550 224", "reschke@dornbach.example"], ["Marlies Thoma", "Bauleiterin", "Dornbach Anlagenbau GmbH", "4698", "0999 5550 230", "thoma@dornbach.example"], ["Sibongile Mthethwa-Kruger", "Contracts Manager", "Dornbach Water (Pty) Ltd", "4730", "+27 60 555 0418", "sibongile@dornbach.example"], ["Riaan Vosloo-Nel", "Construction Manager", "Dornbach Water (Pty) Ltd", "4730", "+27 60 555 0421", "riaan@dornbach.example"]], sep=";")
v.pdf(A + "/01 Bauvertrag Deckblatt.pdf", ["# Bauvertrag (VOB/B) - Besondere Angaben", [["Punkt", "Angabe"], ["Auftraggeber", "Abwasserzweckverband Mittleres Wehrtal"], ["Maßnahme", "Erweiterung Klärwerk Wehrfelde, 4. Reinigungsstufe"], ["Los", "Los 3 Maschinentechnik und Rohrleitungsbau"], ["Auftragsnummer", "AZV-2025-3-077"], ["Auftragsdatum", "11.08.2025"], ["Auftragssumme netto", "2.964.300,00 EUR"], ["Ausführungsbeginn", "02.02.2026"], ["Fertigstellung", "27.11.2026"], ["Vertragsstrafe", "0,2 % je Werktag, höchstens 5 %"]],
 "Objektüberwachung: Planungsbüro Hegewald und Partner mbB, Herr Torben Hegewald.", "SiGe-Koordination: Sicherheitsbüro Anke Lindqvist.", "Die Baubesprechung findet alle zwei Wochen dienstags um 9 Uhr im Baubüro statt."], head=("ABWASSERZWECKVERBAND MITTLERES WEHRTAL", "Am Auslauf 1, 99993 Wehrfelde"))
v.text(A + "/02 Mitschrift 23.06.txt", """
Mitschrift I. Reschke, Baubesprechung Dienstag 23.06.2026, Baubüro, 9:00 bis 10:40
da: Hegewald, Stollberg, ich, Lindqvist, Frau Ebru Yıldırım-Franke vom AZV (technische Leitung), Kowalczyk (Bauer & Söhne Rohbau, Los 1)
entschuldigt: Dr. Pape (Elektro, Los 4)
- Rohbau: Filterhalle Decke betoniert am 19.06., Ausschalen frühestens 03.07. Danach dürfen wir rein.
- Rückspülpumpen: liegen bei Pumpenfabrik Lauterbach fertig. Werkprüfung war 16.06., bestanden.
- Wanddurchführungen Achse C sitzen 6 cm zu tief. Rohbau bessert nach, Kowalczyk macht das bis 30.06.
- Stollberg meldet Behinderung an, weil Kranstellfläche am Nachklärbecken belegt ist. Schriftlich kommt sie noch.
- Lindqvist: Absturzsicherung an Öffnung D4 fehlt, sofort; Reschke.
- Hegewald schickt Ausführungsplan R-212 mit Index e bis 26.06.
- Nachtrag 3 (Edelstahl 1.4571 statt 1.4301): AZV hat zugestimmt, Summe siehe Liste.
- Stand Montage insgesamt 38 Prozent.
- Nächster Termin wegen Ferien nicht am 7., sondern 14.07. um 9 Uhr.
""")
v.xlsx(A + "/03 Nachtragsliste.xlsx", {"Nachträge": [["Nr.", "Gegenstand", "Eingereicht", "Angebot netto EUR", "Beauftragt netto EUR", "Stand"], ["N1", "Zusätzliche Schieber DN 300", "12.03.2026", "14.880,00", "13.950,00", "beauftragt"], ["N2", "Provisorische Bypassleitung", "08.04.2026", "41.200,00", "", "in Prüfung"], ["N3", "Werkstoffwechsel 1.4571", "20.05.2026", "87.640,00", "82.115,00", "beauftragt"]]})
v.pdf(A + "/04 Protokoll Nr. 13.pdf", ["# Protokoll Nr. 13 der Baubesprechung vom 09.06.2026", "Teilnehmer: Hegewald, Reschke, Lindqvist, Pape, Kowalczyk.", [["TOP", "Punkt", "Wer", "Bis", "Stand"], ["13.1", "Decke Filterhalle betonieren", "Bauer & Söhne", "19.06.2026", "offen"], ["13.2", "Schweißerprüfungen vorlegen", "Dornbach", "16.06.2026", "erledigt"], ["13.3", "Einspeisepunkt Baustrom 125 A", "Dr. Pape", "30.06.2026", "offen"], ["13.4", "Bemusterung Geländer", "AZV", "25.06.2026", "offen"]], "Stand Montage: 31 %. Nächste Besprechung: 23.06.2026."], head=("PLANUNGSBÜRO HEGEWALD UND PARTNER MBB", "Kaskadenweg 5, 99992 Oberwehr"))
v.text(A + "/05 Mail Lauterbach Liefertermin.eml", """
From: Vertrieb <auftrag@lauterbach-pumpen.example>
To: Ingo Reschke <reschke@dornbach.example>
Date: Mon, 22 Jun 2026 14:18:00 +0200
Subject: AW: Auftrag 4711-B-038, Rückspülpumpen

Sehr geehrter Herr Reschke,
die vier Rückspülpumpen gehen nun am 8. Juli 2026 vom Hof, Lieferung auf die Baustelle am 9. Juli. Werkprüfzeugnis WPZ 26-1187 liegt bei. Gewicht je Aggregat 1,34 t.

> Am 15.06.2026 schrieb Ingo Reschke:
> bestätigt war Lieferung 2. Juli. Bleibt es dabei?
""")
v.csv(A + "/06 Planlieferliste.csv", [["Plan", "Titel", "Index", "Eingang", "Fehlt bis"], ["R-210", "Rohrleitungen Zulauf", "c", "2026-05-12", ""], ["R-212", "Rohrleitungen Filterhalle", "d", "2026-06-02", "Index e erwartet"], ["R-215", "Spülluft", "b", "2026-06-17", ""], ["M-040", "Aufstellung Gebläse", "", "", "2026-07-03"]], sep=";")
v.pdf(A + "/07 Bautagesbericht 22.06.pdf", ["# Bautagesbericht 96, Montag, 22.06.2026", [["Angabe", "Wert"], ["Wetter", "heiter, 17 bis 28 Grad"], ["Monteure Dornbach", "9"], ["Schweißer (Nachunternehmer Rohrtec Silber)", "4"], ["Geräte", "Mobilkran 60 t, 2 Hubarbeitsbühnen"]], "Leistung: Spülluftleitung DN 200 im Rohrkeller, 36 m verlegt. 22 Nähte geschweißt, davon 2 zur Nacharbeit.", "Besonderes: Kranstellfläche am Nachklärbecken seit 15.06. durch Erdaushub von Los 1 belegt."], head=("DORNBACH ANLAGENBAU GMBH", "Rohrwerkstraße 19, 99991 Osterlahn"))
v.docx(A + "/08 Behinderungsanzeige 2.docx", ["Osterlahn, 24.06.2026", "# Behinderungsanzeige Nr. 2 gemäß § 6 Abs. 1 VOB/B", "Die Kranstellfläche am Nachklärbecken ist seit dem 15.06.2026 nicht nutzbar. Betroffen ist der Einhub des Räumers. Wir rechnen mit 11 Werktagen Verzug.", "Henrike Stollberg"])

v.pdf(B + "/01 Contract Data GCC 2015.pdf", ["# Contract Data (GCC 2015, third edition)", [["Clause", "Data"], ["1.1.1.15 Employer", "Umvelo Regional Water Board"], ["1.1.1.16 Employer's Agent", "Thandeka Ximba-Loots Pr Eng, of Kwezi Marais Consulting Engineers (Pty) Ltd"], ["Contract no.", "URWB 2025/114"], ["Works", "Upgrading of the Umvelo Water Treatment Works: clarifiers, filters and chemical dosing"], ["5.3.1 Commencement Date", "19 January 2026"], ["5.5.1 Due Completion Date", "18 January 2027"], ["5.13.1 Penalty for delay", "R 28 500 per day"], ["5.8.1 Non-working days", "Sundays, public holidays and the builders' break"], ["Accepted Contract Price (incl. VAT)", "R 61 842 775.00"], ["10.1.1 Time for claims", "28 days from the circumstances"]], "Notices are delivered by hand at the Employer's Agent's office, 3 Aloe Street, Mbolwane, and by e-mail to notices@kwezimarais.example."], head=("UMVELO REGIONAL WATER BOARD", "Dam Road, Mbolwane 1998"))
v.text(B + "/02 Site instruction and diary extracts.md", """
# Site diary extracts, R. Vosloo-Nel
- 4 May 2026: the Board's pipeline contractor (Inkanyezi Pipelines) opened the trench across our only haul road at chainage 0+140. No trucks past the gate from 10:15.
- 5 May: told the Employer's Agent's rep, Mr Lwazi Dube-Harmse, by phone.
- 6 May: excavation crew and 3 tipper trucks standing at clarifier 2. Foreman: Petrus Mokgosi.
- 14 May: temporary ramp, light vehicles only.
- 19 May 2026: trench closed and road handed back, 14:00. Work on clarifier 2 taken up next morning.
- 21 May: burst at the raw water main, half a day, not related (delay notice 6 to follow).
""")
v.csv(B + "/03 Delay notice register.csv", [["Notice", "Event", "Event start", "Event end", "Notified", "Days claimed", "Status"], ["DN-03", "Rain above average, February", "2026-02-11", "2026-02-20", "2026-02-24", "6", "4 days granted"], ["DN-04", "Late pump data from Employer", "2026-03-16", "2026-04-02", "2026-03-23", "10", "Rejected"], ["DN-05", "Haul road cut by others", "2026-05-04", "2026-05-19", "", "", "In preparation"], ["DN-06", "Burst raw water main", "2026-05-21", "2026-05-21", "", "", "In preparation"]])
v.xlsx(B + "/04 Delay analysis DN-05 rev 2.xlsx", {"Impact": [["Activity ID", "Activity", "Planned finish", "Impacted finish", "Float before", "Working days lost"], ["CL2-110", "Excavate clarifier 2", "2026-05-15", "2026-06-01", 0, 12], ["CL2-120", "Blinding clarifier 2", "2026-05-20", "2026-06-04", 0, 12], ["FL-030", "Filter gallery walls", "2026-06-12", "2026-06-12", 15, 0]], "Cost": [["Item", "Rate R/day", "Days", "Amount R"], ["Time-related P&Gs", "31 450.00", 12, "377 400.00"], ["Standing excavator 20 t", "6 800.00", 12, "81 600.00"], ["Standing tippers (3)", "9 300.00", 12, "111 600.00"], ["Total excl. VAT", "", "", "570 600.00"]], "Summary": [["Extension claimed, working days", 12], ["Revised Due Completion Date sought", "3 February 2027"], ["Prepared by", "Sibongile Mthethwa-Kruger"]]})
v.text(B + "/05 Draft DN-05 rev 1 (withdrawn).txt", """
DRAFT rev 1 - WITHDRAWN, replaced by the analysis rev 2
Extension sought 15 working days; revised completion 8 February 2027; cost R 713 250.00
""")
v.text(B + "/06 Mail Employers Agent rep.eml", """
From: Lwazi Dube-Harmse <lwazi@kwezimarais.example>
To: Riaan Vosloo-Nel <riaan@dornbach.example>
Date: Thu, 07 May 2026 08:44:00 +0200
Subject: RE: Haul road

Riaan,
Instruction SI-031 is confirmed: Inkanyezi works under the Board's own contract URWB 2025/098 and you are not to interfere. Their crossing should have taken three days but rock was met. Access over the farm track is refused by the owner, Mr Oosthuyzen-Pule.
We hold programme revision 3 as the approved one; your revision 4 was not accepted.

> On 6 May 2026 Riaan wrote:
> We rely on programme rev 4. Please confirm SI-029 and that the trench closes on 8 May.
""")
v.pdf(B + "/07 Minutes of site meeting 9.pdf", ["# Site meeting 9, 12 May 2026, 10:00", "Present: T. Ximba-Loots (chair), L. Dube-Harmse, R. Vosloo-Nel, S. Mthethwa-Kruger, Nomvula Sithebe-Brand (CLO), B. Fourie-Zulu (URWB project manager).", "9.4 Haul road: the contractor recorded that nine of its people stand. The Employer's Agent asked that standing plant be logged daily and countersigned.", "9.5 Progress: overall 24 % against 27 % planned.", "9.6 Mitigation: the contractor moved two gangs to the filter gallery and will work Saturdays until 13 June 2026.", "9.7 Labour on site: 64, of whom 41 local. Safety: 38 420 hours without lost-time injury.", "9.9 Next meeting: 9 June 2026."], head=("KWEZI MARAIS CONSULTING ENGINEERS (PTY) LTD", "3 Aloe Street, Mbolwane 1998"))
v.pdf(B + "/08 Standing time sheets.pdf", ["# Standing plant and labour, haul road event", [["Plant", "Fleet no.", "From", "To", "Hours stood"], ["Excavator 20 t", "EX-17", "4 May", "19 May", "108"], ["Tipper 10 m3", "TT-05", "4 May", "19 May", "104"], ["Tipper 10 m3", "TT-06", "4 May", "19 May", "104"], ["Tipper 10 m3", "TT-09", "5 May", "19 May", "99"], ["Roller 12 t", "RL-02", "11 May", "12 May", "9"]], "All sheets countersigned by L. Dube-Harmse except 13 May."], head=("DORNBACH WATER (PTY) LTD", "Unit 7, Kiaat Park, 12 Turbine Road, Mbolwane 1999"))

f = Form("baubesprechungsprotokoll-14-wehrfelde", v.firm, A, "de", "The title names protocol 14 of 23.06.2026.")
bv, ms = "01 Bauvertrag", "02 Mitschrift"
f.hdr("Auftrag AG Nr. ", V("AZV-2025-3-077", bv, "near", b="<Auftrags-Nr.>", label="Auftrag"), "  |  Projekt-Nr. AN: 4711  |  Blatt 1")
f.ftr("Verfasst: Dornbach Anlagenbau GmbH, Tel. ", V("09999 4417-0", "Firmendaten", "near", b="____________", label="Tel."), "  Ablage-Nr. ", O("no filing number", b="____________", label="Ablage-Nr."))
f.h("Protokoll Nr. 14 der Baubesprechung", 1)
f.p("Dienstag, 23.06.2026", bold=True)
f.t([["Bauvorhaben", C(V("Erweiterung Klärwerk Wehrfelde, 4. Reinigungsstufe", bv, "far", "Erweiterung Klärwerk Wehrfelde"), 3)], ["AG", V("Abwasserzweckverband Mittleres Wehrtal", bv, "near"), "Los / Gewerk", V("Los 3 Maschinentechnik und Rohrleitungsbau", bv, "same", "Maschinentechnik und Rohrleitungsbau")],
     ["Objektüberwachung", V("Planungsbüro Hegewald und Partner mbB", bv, "same"), "SiGeKo", V("Sicherheitsbüro Anke Lindqvist", bv, "near", "Anke Lindqvist")], ["Ausführungsbeginn", V("02.02.2026", bv, "same"), "Fertigstellung", V("27.11.2026", bv, "same")], ["Ort der Besprechung", V("Baubüro", bv, "far"), "Uhrzeit von - bis", V("9:00 bis 10:40", ms, "far", "9:00 - 10:40", "9:00-10:40", "09:00 - 10:40")], ["Auftragssumme netto", V("2.964.300,00", bv, "same"), "Prüfstatiker", O("no checking engineer in the papers")]])
f.h("1. Teilnehmer")
h = ["Firma / Stelle", "Vertreten durch", "Funktion", "Kurzzeichen"]
ap = "Ansprechpartner"
f.t([h, ["AZV", V("Ebru Yıldırım-Franke", ms, "near", "Frau Ebru Yıldırım-Franke"), V("technische Leitung", ms, "near"), O("initials are written by hand")], ["Dornbach", "Henrike Stollberg", V("Projektleiterin", ap, "same"), O("initials are written by hand")], ["Dornbach", V("Ingo Reschke", ap, "near"), "Bauleiter", O("initials are written by hand")], ["Bauer & Söhne", V("Kowalczyk", ms, "near"), O("Kowalczyk's post is not given"), O("initials are written by hand")]], heads=h)
f.p("Entschuldigt: ", V("Dr. Pape", ms, "same", "Pape", b="................"), "   Unentschuldigt: ", O("nobody was absent without excuse", b="................", label="Unentschuldigt"))
f.h("2. Stand der Arbeiten")
f.p("2.1 Montagestand gesamt: ", V("38", ms, "near", b="......"), " %   2.2 Stand laut Protokoll 13: ", V("31", "04 Protokoll", "far", b="......", label="Stand laut Protokoll 13"), " %   2.3 Soll: ", O("no planned figure in the papers", b="......", label="Soll"), " %")
f.p("2.4 Personal eigenes (22.06.): ", V("9", "07 Bautagesbericht", "far", b="......", label="Personal eigenes (22.06.)"), "   2.5 Nachunternehmer: ", V("Rohrtec Silber", "07 Bautagesbericht", "near", b="................", label="Nachunternehmer Firma"), "   Köpfe Nachunternehmer: ", V("4", "07 Bautagesbericht", "far", b="....", label="Nachunternehmer Anzahl"))
f.p("2.6 Wetter am Vortag: ", V("heiter, 17 bis 28 Grad", "07 Bautagesbericht", "near", "heiter", b="............"), "   2.7 Verlegte Spülluftleitung am Vortag in Metern: ", V("36", "07 Bautagesbericht", "far", "36 m", b="......", label="Verlegte Spülluftleitung am Vortag"))
f.p("2.8 Schweißnähte am Vortag: ", V("22", "07 Bautagesbericht", "near", b="....", label="Schweißnähte am Vortag"), "   2.9 Röntgenprüfung (Anzahl): ", O("no X-ray tests recorded", b="....", label="Röntgenprüfung (Anzahl)"))
f.h("3. Fortgeschriebene Punkte aus Protokoll 13")
h = ["TOP", "Punkt", "Zuständig", "Termin", "Status neu"]
f.t([h, ["13.1", V("Decke Filterhalle betonieren", "04 Protokoll", "same"), V("Bauer & Söhne", "04 Protokoll", "near"), V("19.06.2026", "04 Protokoll", "near"), N()], ["13.3", "Einspeisepunkt Baustrom 125 A", V("Dr. Pape", "04 Protokoll", "near"), V("30.06.2026", "04 Protokoll", "near"), N()], ["13.4", V("Bemusterung Geländer", "04 Protokoll", "same"), "AZV", "25.06.2026", N()]], heads=h)
f.h("4. Neue Punkte")
h = ["Nr.", "Punkt", "Wer", "Bis wann"]
f.t([h, ["14.1", "Wanddurchführungen Achse C nachbessern", V("Kowalczyk", ms, "far", "Bauer & Söhne", "Rohbau"), V("30.06.2026", ms, "far", "30.06.", "30. Juni 2026")], ["14.2", "Absturzsicherung Öffnung D4", V("Reschke", ms, "far", "Ingo Reschke", "I. Reschke"), V("sofort", ms, "far")], ["14.3", "Übergabe Plan R-212, neuer Index", V("Hegewald", ms, "far", "Torben Hegewald"), V("26.06.2026", ms, "far", "26.06.", "26. Juni 2026")]] + [[O("three new tasks only, all written in above") for _ in h]], heads=h)
f.h("5. Pläne, Lieferungen, Prüfungen")
f.p("5.1 R-212 liegt vor mit Index ", V("d", "06 Planlieferliste", "near", b="...."), ", Eingang ", V("2026-06-02", "06 Planlieferliste", "near", "02.06.2026", b="..........", label="Eingang R-212"), "; M-040 fehlt, Termin ", V("2026-07-03", "06 Planlieferliste", "far", "03.07.2026", b="..........", label="M-040 Termin"))
f.p("5.2 Rückspülpumpen auf der Baustelle am ", V("9. Juli", "05 Mail", "near", "9. Juli 2026", "09.07.2026", b=".........."), "   Werkprüfung am ", V("16.06.", ms, "same", "16.06.2026", b="..........", label="Werkprüfung am"), "   Zeugnis Nr. ", V("WPZ 26-1187", "05 Mail", "near", b="..........", label="Zeugnis Nr."), "   Stückgewicht in Tonnen: ", V("1,34", "05 Mail", "far", "1,34 t", b="......", label="Stückgewicht"))
f.p("5.3 Frühestes Ausschalen Filterhalle: ", V("03.07.", ms, "near", "03.07.2026", b=".........."), "   5.4 Termin Druckprobe: ", O("no pressure test date", b="..........", label="Termin Druckprobe"))
f.h("6. Nachträge und Behinderungen")
h = ["Nr.", "Gegenstand", "Angebot netto", "Beauftragt netto"]
nl = "03 Nachtragsliste"
f.t([h, ["N2", V("Provisorische Bypassleitung", nl, "same"), "41.200,00", O("N2 is still being checked")], ["N3", "Werkstoffwechsel 1.4571", "87.640,00", V("82.115,00", nl, "near")], [O("no further addendum open") for _ in h]], heads=h)
f.p("6.1 Behinderungsanzeige Nr. ", V("2", "08 Behinderungsanzeige", "same", b="...."), "   Datum der Anzeige: ", V("24.06.2026", "08 Behinderungsanzeige", "far", b="..........", label="Behinderungsanzeige vom"), ", Verzug ", V("11", "08 Behinderungsanzeige", "near", b="....", label="Verzug"), " Werktage; Kostenfolge EUR ", O("no cost effect stated", b="..........", label="Kostenfolge"))
f.p("6.2 Stellungnahme des AG zur Behinderung: ", O("the client has not answered", b="................"))
f.h("7. Nächste Besprechung und Verteiler")
f.p("7.1 Datum: ", V("14.07.", ms, "near", "14.07.2026", b=".........."), "   7.2 Uhrzeit: ", V("9 Uhr", ms, "near", "9", "9:00", "09:00", b="......", label="Uhrzeit"))
f.t([["Protokoll anerkannt AG", O("approval block")], ["Objektüberwachung, Datum und Unterschrift", O("signature")], ["Einwände bis", O("no time for objections given")], ["Anlagen (Anzahl)", O("number of enclosures not given")], ["Auftragnehmer, Unterschrift", O("signature")]])

f = Form("delay-notice-05-umvelo", v.firm, B, "en", "The title names delay notice DN-05.", font="Arial")
cd, dx, da = "01 Contract Data", "02 Site instruction", "04 Delay analysis"
f.hdr("Contract No. ", V("URWB 2025/114", cd, "same", style="ff", label="Contract No."), "   Our letter ref. ", O("no letter reference for DN-05", style="ff", label="Our letter ref."))
f.h("Notice of Delay DN-05", 1)
f.p("General Conditions of Contract for Construction Works (2015), clauses 5.12 and 10.1")
f.p("Employer's Agent (addressee)")
f.p(V("Kwezi Marais Consulting Engineers (Pty) Ltd", cd, "near", label="Employer's Agent (addressee)", b="......................................"))
f.p("For the attention of")
f.p(V("Thandeka Ximba-Loots", cd, "near", "Thandeka Ximba-Loots Pr Eng", label="For the attention of", b="......................................"))
f.p("Delivered by hand to: ", V("3 Aloe Street, Mbolwane", cd, "near", "3 Aloe Street, Mbolwane 1998", style="ff", label="Delivered by hand to"), "   and e-mailed to: ", V("notices@kwezimarais.example", cd, "near", style="ff", label="and e-mailed to"))
f.t([["Employer", V("Umvelo Regional Water Board", cd, "same"), "Contractor", V("Dornbach Water (Pty) Ltd", "Firmendaten", "near")], ["Works", C(V("Upgrading of the Umvelo Water Treatment Works: clarifiers, filters and chemical dosing", cd, "same", "Upgrading of the Umvelo Water Treatment Works"), 3)], ["Commencement Date", V("19 January 2026", cd, "same"), "Due Completion Date", V("18 January 2027", cd, "same")], ["Company reg.", "2016/994417/07", "VAT no.", "4990417283"], ["CRS number (CIDB)", V("10299417", "Firmendaten", "near", "CRS 10299417"), "Accepted Contract Price (incl. VAT)", V("R 61 842 775.00", cd, "same", "61 842 775.00")], ["Contracts Manager", V("Sibongile Mthethwa-Kruger", "Ansprechpartner", "same"), "Cell", "+27 60 555 0418"], ["Construction Manager", V("Riaan Vosloo-Nel", "Ansprechpartner", "same"), "Principal Agent (JBCC)", O("GCC contract; there is no principal agent")]])
f.h("A. The event")
f.p("A.1 Short title: ", V("Haul road cut by others", "03 Delay notice", "far", b="\t"))
f.p("A.2 Began on: ", V("4 May 2026", dx, "near", "2026-05-04", b="\t"), "\tTime it began: ", V("10:15", dx, "far", b="\t", label="Began at"))
f.p("A.3 Ended on: ", V("19 May 2026", dx, "near", "2026-05-19", b="\t"), "\tTime it ended: ", V("14:00", dx, "far", b="\t", label="Ended at"))
f.p("A.4 Place: ", V("chainage 0+140", dx, "far", "0+140", b="............"), "   A.5 Caused by (firm): ", V("Inkanyezi Pipelines", dx, "far", b="................", label="Caused by (firm)"), "   under contract: ", V("URWB 2025/098", "06 Mail", "far", b="............", label="under contract"))
f.p("A.6 Who told the Agent's side by word of mouth, and whom: told ", V("Lwazi Dube-Harmse", dx, "far", "Mr Lwazi Dube-Harmse", b="............", label="told"), "   Date of that: ", V("5 May", dx, "far", "5 May 2026", b="........", label="told on"))
f.p("A.7 Instruction received: ", V("SI-031", "06 Mail", "far", b="........"), "   A.8 Programme relied on, approved revision: ", V("3", "06 Mail", "far", "revision 3", "rev 3", b="....", label="Programme relied on, approved revision"))
f.p("A.9 Describe the circumstances:")
f.p(T(["trench", "haul road"], dx, "far", b="<Describe the circumstances in not more than five lines>", kind="instruction", label="Describe the circumstances"))
f.p("A.10 Ground relied on:  ", BO("not weather", "Abnormal climatic conditions", style="box"), " Abnormal climatic conditions   ", BX("06 Mail", "far", "Act of the Employer or others he employs", style="box"), " Act of the Employer or others he employs   ", BO("no strike", "Strike or unrest", style="box"), " Strike or unrest   ", BO("no physical condition under clause 2.2 was met by us", "Adverse physical conditions", style="box"), " Adverse physical conditions")
f.h("B. Effect on the programme")
h = ["ID", "Activity", "Finish, planned", "Finish, impacted", "Days lost"]
f.t([["", "", C("Finish", 2), ""], ["ID", "Activity", "planned", "impacted", "Days lost"], ["CL2-110", V("Excavate clarifier 2", da, "same", label="Activity"), V("2026-05-15", da, "near", "15 May 2026", label="Finish planned"), V("2026-06-01", da, "near", "1 June 2026", label="Finish impacted"), V("12", da, "near", label="Days lost")], ["CL2-120", "Blinding clarifier 2", V("2026-05-20", da, "near", "20 May 2026", label="Finish planned"), V("2026-06-04", da, "near", "4 June 2026", label="Finish impacted"), "12"], [O("no third activity is delayed", label=x) for x in ("ID", "Activity", "Finish planned", "Finish impacted", "Days lost")]])
f.p("B.1 Extension of time claimed: ", V("12", da, "near", b="......"), " working days   B.2 Due Completion Date sought: ", V("3 February 2027", da, "near", b="............", label="Due Completion Date sought"))
f.p("B.3 Progress at the last meeting: actual ", V("24", "07 Minutes", "far", "24 %", b="....", label="Progress actual"), " %, planned ", V("27", "07 Minutes", "near", "27 %", b="....", label="Progress planned"), " %   B.4 Saturdays to be worked until: ", V("13 June 2026", "07 Minutes", "near", b="..........", label="Saturdays to be worked until"))
f.h("C. Plant standing")
h = ["Plant", "Fleet no.", "From", "Hours"]
st = "08 Standing"
f.t([h, ["Excavator 20 t", V("EX-17", st, "same"), V("4 May", st, "same", "4 May 2026"), V("108", st, "near")], ["Tipper", "TT-05", "4 May", "104"], ["Tipper", "TT-09", V("5 May", st, "same", "5 May 2026"), V("99", st, "near")]] + [["Grader"] + [O("no grader in the sheets"), O("no grader in the sheets"), O("no grader in the sheets")]], heads=h)
f.p("C.1 Sheet not countersigned (date): ", V("13 May", st, "far", "13 May 2026", b="........"), "   C.2 People standing: ", V("nine", "07 Minutes", "far", "9", b="....", label="People standing"))
f.h("D. Additional payment (excl. VAT)")
f.t([["Time-related P&Gs, R/day", V("31 450.00", da, "same"), "Amount R", V("377 400.00", da, "same", label="P&Gs amount R")], ["Total claimed R", V("570 600.00", da, "near"), "Paid on account R", O("nothing is paid on DN-05")], ["Penalty saved, R/day", V("28 500", cd, "far", "R 28 500"), "Insurance claim no.", O("no insurance claim")], ["Days granted under DN-05", O("DN-05 is not decided"), "Date of ruling", O("not ruled")], ["Retention released R", O("retention is in no paper"), "Cost of acceleration R", O("Saturday work is not priced")]])
f.h("E. Signature and receipt")
f.t([["", "Contractor", "Employer's Agent (receipt)"], ["Name", O("signing block", label="Contractor Name"), O("receipt block", label="Agent Name")], ["Signature", O("signature", label="Contractor Signature"), O("signature", label="Agent Signature")], ["Date", O("signing block; the register gives no date of notice", label="Contractor Date"), O("receipt block", label="Agent Date")]])
