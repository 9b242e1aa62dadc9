from lib import *
v = Vault("tannhuber-holzbau")
A, B = "2514 Werkhof Tannwil", "2522 College des Ormeaux"
v.text("Firmenangaben.md", """
# Tannhuber Holz + Bau AG
Hauptsitz: Sägereiweg 8, 3999 Tannwil. UID CHE-314.159.265 MWST. Telefon 031 999 42 10.
Succursale romande: Tannhuber Bois SA, route de la Scierie 3, 1099 Vaugondry. IDE CHE-271.828.182 TVA. Téléphone 021 999 33 60.
IBAN Hauptsitz CH93 0076 2011 6238 5295 7 (Kantonalbank Tannwil).
Betriebshaftpflicht: Eidgard Versicherung, Police 88.204.117, Deckung CHF 10'000'000.
""")
v.csv("Mitarbeitende.csv", [["Name", "Funktion", "Standort", "Projekt", "Telefon"], ["Reto Aeschlimann-Vogt", "Projektleiter", "Tannwil", "2514", "079 999 10 21"], ["Nadja Imhasly", "Kalkulation", "Tannwil", "alle", "031 999 42 18"], ["Beat Zurkirchen", "Polier", "Tannwil", "2514", "079 999 10 44"],
 ["Loïc Perrottet-Jan", "Chef de projet", "Vaugondry", "2522", "079 999 20 07"], ["Célestin Monnard", "Contremaître", "Vaugondry", "2522", "079 999 20 15"], ["Ursina Caduff", "Projektleiterin", "Tannwil", "2509 Halle Moosfeld", "079 999 10 33"]], sep=";")
v.pdf("Konditionen 2026.pdf", ["# Regieansätze 2026 (exkl. MWST)", [["Kategorie", "CHF/h"], ["Polier", "112.00"], ["Vorarbeiter", "101.50"], ["Zimmermann", "92.40"], ["Lernender", "48.00"]], "Offerten sind, wo nichts anderes steht, 90 Tage gültig.", "# Taux de régie: identiques pour la succursale romande."], head=("TANNHUBER HOLZ + BAU AG", "Sägereiweg 8, 3999 Tannwil"))
v.pdf(A + "/01 Werkvertrag Holzbau.pdf", ["# Werkvertrag nach SIA 118", "Vertrag Nr. TAW-214-03 vom 12. September 2025 zwischen der Einwohnergemeinde Tannwil, Gemeindeplatz 1, 3999 Tannwil (Bauherrschaft) und der Tannhuber Holz + Bau AG (Unternehmer).",
 "Bauleitung: Rütlisberger Gfeller Architekten AG, vertreten durch Frau Salome Gfeller.", "Tragwerksplanung: Holzwerk Ingenieure GmbH, Herr Jann Cavegn.",
 [["Gegenstand", "Angabe"], ["Objekt", "Neubau Werkhof und Feuerwehrmagazin, Parzelle 1187"], ["BKP", "214 Montagebau in Holz"], ["Werkpreis netto exkl. MWST", "CHF 1'842'600.00"], ["Rabatt", "4,5 %"], ["Skonto", "2 % bei Zahlung innert 20 Tagen"], ["Baustellenabzüge", "0,8 %"], ["Zahlungsfrist", "45 Tage"], ["MWST", "8,1 %"]],
 "Für Nachträge gelten Rabatt und Skonto des Werkvertrags. Die Preisbasis ist der 1. Juli 2025. Nachträge sind vor der Ausführung schriftlich zu genehmigen.", "Konventionalstrafe: CHF 1'500 pro Kalendertag, höchstens 5 % des Werkpreises."], head=("EINWOHNERGEMEINDE TANNWIL", "Bauverwaltung, Gemeindeplatz 1, 3999 Tannwil"))
v.xlsx(A + "/02 Nachtragsregister.xlsx", {"Register": [["NO", "Titel", "Eingereicht", "Betrag netto CHF", "Stand", "Bestellt am"], ["NO 04", "Zusatzfenster Büro", "2025-12-04", "18'240.00", "genehmigt", "2025-12-19"], ["NO 05", "Akustikdecke Theorieraum", "2026-01-22", "26'915.40", "genehmigt", "2026-02-06"], ["NO 06", "Vordach Waschplatz", "2026-02-26", "31'070.00", "abgelehnt", ""], ["NO 07", "Verstärkung Dachträger für Photovoltaik", "", "", "in Arbeit", ""]]})
v.xlsx(A + "/03 Kalkulation NO 07 Rev C.xlsx", {"Positionen": [["Pos.", "NPK-Nr.", "Beschreibung", "Einheit", "Menge", "EP CHF", "Betrag CHF"], ["7.1", "332.411.102", "BSH-Träger GL28h 200/960, liefern und montieren", "m3", "11.42", "1'685.00", "19'242.70"], ["7.2", "332.618.005", "Stahlschuhe feuerverzinkt S355", "kg", "846", "9.80", "8'290.80"], ["7.3", "331.205.310", "Vollgewindeschrauben 11x400", "St", "620", "6.15", "3'813.00"], ["7.4", "111.221.001", "Vorarbeiter, Mehraufwand Umstellen Gerüst", "h", "24", "101.50", "2'436.00"]],
 "Zusammenzug": [["Brutto", "33'782.50"], ["Rabatt 4,5 %", "-1'520.20"], ["Zwischentotal", "32'262.30"], ["Skonto 2 %", "-645.25"], ["Netto exkl. MWST", "31'617.05"], ["MWST 8,1 %", "2'561.00"], ["Total inkl. MWST", "34'178.05"], ["Kalkuliert von", "Nadja Imhasly"], ["Stand", "Rev C, 17.03.2026"]]})
v.docx(A + "/04 Bauprotokoll 18.docx", ["# Bausitzung Nr. 18, Donnerstag, 5. März 2026", "Anwesend: S. Gfeller, J. Cavegn, R. Aeschlimann-Vogt, Hr. Urs Hodel (Gemeinde, Bauverwalter).", "18.3 Die Gemeinde will auf dem Süddach 210 Module statt nur einer Leerrohranlage. Die Träger der Achsen 4 bis 9 reichen dafür nicht. Der Unternehmer wird gebeten, eine Offerte einzureichen, und zwar bis zum 20. März 2026.", "18.4 Statischer Nachweis Rev. 3 von Holzwerk liegt seit 2. März vor.", "18.6 Nächste Sitzung: 19. März 2026, 08.15 Uhr."])
v.text(A + "/05 Mail Bauleitung Termine.eml", """
From: Salome Gfeller <s.gfeller@ruetligfeller.example>
To: Reto Aeschlimann-Vogt <r.aeschlimann@tannhuber.example>
Date: Mon, 16 Mar 2026 09:12:00 +0100
Subject: AW: NO 07 Dachträger

Guten Tag Herr Aeschlimann
Danke für Ihren Hinweis. Die Aufrichte verschiebt sich damit um 8 Arbeitstage; wir setzen sie neu auf den 11. Mai 2026. Der Schlusstermin vom 30. Oktober 2026 bleibt.
Bitte in der Offerte den Plan 214-D-31 Index d nennen, nicht mehr Index c. Kostenträger bei der Gemeinde ist das Konto 1090.5040.12.
Freundliche Grüsse, Salome Gfeller

> Am 13.03.2026 schrieb Reto Aeschlimann-Vogt:
> Wir rechnen mit 12 Arbeitstagen Verzug, Aufrichte also 18. Mai. Grundlage ist Plan 214-D-31 Index c.
""")
v.text(A + "/06 Entwurf NO 07 Rev A (überholt).md", """
# ENTWURF Rev A vom 10.03.2026, ersetzt durch Rev C
- BSH-Träger 9.80 m3 zu CHF 1'710.00
- Brutto 29'400.00, Netto 27'515.50, inkl. MWST 29'744.25
- Ausführungsdauer 9 Arbeitstage
""")
v.csv(A + "/07 Terminprogramm Rev 5.csv", [["Vorgang", "Beginn", "Ende", "Dauer AT", "Bemerkung"], ["Abbund Halle", "2026-03-30", "2026-04-24", "20", ""], ["Lieferung BSH Verstärkung", "2026-04-28", "2026-04-28", "1", "Lieferant Leimwerk Suhrtal AG"], ["Einbau Verstärkung NO 07", "2026-04-29", "2026-05-08", "8", ""], ["Aufrichte", "2026-05-11", "2026-05-22", "10", ""]], sep=";")
v.pdf(A + "/08 Brief Ingenieur Nachweis.pdf", ["2. März 2026", "# Statischer Nachweis, Revision 3", "Die zusätzliche Auflast aus der Photovoltaik beträgt 0,28 kN/m2. Die Träger der Achsen 4 bis 9 sind auf der Zugseite zu verstärken. Die Brandschutzanforderung R60 bleibt erfüllt.", "Die Schneelast am Standort ist 1,9 kN/m2. Expositionsklasse der Verbindungsmittel: C3.", "Jann Cavegn, dipl. Ing. ETH"], head=("HOLZWERK INGENIEURE GMBH", "Postgasse 40, 3998 Ebnetau  Auftrag 25-077"))

v.docx(B + "/01 Contrat d'entreprise.docx", ["# Contrat d'entreprise CFC 214", [["Maître de l'ouvrage", "Association intercommunale scolaire des Ormeaux"], ["Direction des travaux", "Atelier Blanchoud Rime architectes Sàrl"], ["Ouvrage", "Surélévation en bois du collège des Ormeaux, bâtiment B"], ["N° de contrat", "AISO-214-11"], ["Lieu", "chemin du Verger 12, 1098 Les Ormeaux"], ["Montant net hors TVA", "CHF 967'300.00"], ["Début / fin des travaux", "2 mars 2026 / 17 juillet 2026"]], "Le rapport journalier est remis à la direction des travaux le lendemain avant 10 h. La coordination sécurité revient à Mme Aline Dutoit-Rey."])
v.text(B + "/02 Journal Monnard avril.txt", """
Carnet de C. Monnard, collège des Ormeaux
lundi 20.4.  Pluie dès midi, 7 degrés. Pose des parois axe C, P-14 à P-17. Grue 6 h.
mardi 21.4.  Matin 4 degrés à 7 h, brouillard puis soleil, 15 degrés à 14 h, bise faible. Travaux de 7 h à 17 h 15, pause 45 min à midi.
   Pose des éléments de plancher E-07 à E-12 au niveau 3. Étanchéité provisoire de la noue nord terminée.
   Panne de la grue de 10 h 20 à 11 h 50, capteur de vent; dépanneur de chez Levatec venu. Les trois hommes de pose ont attendu.
   14 h visite de M. Blanchoud: il demande de décaler la trémie de la gaine de 12 cm vers l'ouest, à facturer en régie.
   Aline Dutoit passe à 15 h 30: garde-corps manquant côté cour, réparé tout de suite.
   Eau dans le local technique du sous-sol, pas de chez nous.
mercredi 22.4.  Beau. Suite des planchers E-13 à E-16. Livraison de laine.
""")
v.csv(B + "/03 Heures semaine 17.csv", [["Date", "Nom", "Fonction", "Heures", "Travail", "Régie"], ["2026-04-20", "Yann Gumy", "Charpentier", "8.5", "Parois axe C", "0"], ["2026-04-21", "Célestin Monnard", "Contremaître", "9.5", "Conduite", "0"], ["2026-04-21", "Yann Gumy", "Charpentier", "9.5", "Planchers N3", "0"], ["2026-04-21", "Tiago Bento Seco", "Charpentier", "9.0", "Planchers N3", "2.0"], ["2026-04-21", "Noé Pasquier-Roch", "Apprenti 2e année", "8.0", "Étanchéité noue", "0"], ["2026-04-22", "Tiago Bento Seco", "Charpentier", "9.5", "Planchers N3", "0"]], sep=";")
v.pdf(B + "/04 Bulletins de livraison.pdf", ["# Bulletins reçus, semaine 17", [["Date", "N° bulletin", "Fournisseur", "Marchandise", "Quantité"], ["20.04.2026", "60117", "Scierie du Veyron SA", "Lattes 60/60", "420 m"], ["21.04.2026", "LS-30922", "Leimwerk Suhrtal AG", "Éléments de plancher CLT 160, E-07 à E-18", "12 pièces"], ["21.04.2026", "8845-B", "Visserie Rochat & Cie", "Vis à bois 8x240", "6 cartons"], ["22.04.2026", "1199", "Isofibre SA", "Laine de bois 200 mm", "38 m3"]]], head=("TANNHUBER BOIS SA", "route de la Scierie 3, 1099 Vaugondry"))
v.text(B + "/05 Courriel Levatec.eml", """
From: Service Levatec <service@levatec.example>
To: Célestin Monnard <c.monnard@tannhuber.example>
Date: Tue, 21 Apr 2026 17:40:00 +0200
Subject: Intervention grue LT-71 K, rapport 5530

Monsieur Monnard,
Notre technicien a remplacé l'anémomètre. L'appareil doit repasser au contrôle périodique avant le 12 juin 2026. Rapport d'intervention 5530.
Meilleures salutations

> Le 21.04.2026 à 10:31, C. Monnard a écrit :
> La grue 50 K ne répond plus. Contrôle prévu le 5 juin de toute façon.
""")
v.pdf(B + "/06 PV de chantier 9.pdf", ["# Séance de chantier n° 9, jeudi 16 avril 2026", "Présents: H. Blanchoud (direction des travaux), L. Perrottet-Jan, C. Monnard, A. Dutoit-Rey, P. Sandoz-Weibel (Sanitaires Sandoz SA).", "9.2 Le niveau 3 doit être hors d'eau le 30 avril 2026.", "9.3 L'école demande l'arrêt des travaux bruyants pendant les examens, le 23 avril de 8 h à 11 h.", "9.5 Les ordres de régie portent un numéro; le prochain est le R-09, accordé pour tout déplacement de trémie.", "9.6 Avancement au 16 avril: parois 100 % au niveau 2, planchers 46 %. Planifié: planchers 55 %.", "9.8 Prochaine séance le 23 avril 2026 à 13 h 30."], head=("ATELIER BLANCHOUD RIME ARCHITECTES SÀRL", "rue du Lavoir 2, 1098 Les Ormeaux"))
v.xlsx(B + "/07 Inventaire machines.xlsx", {"Machines": [["N°", "Machine", "Chantier", "Heures 20.4.", "Heures 21.4.", "Propriétaire"], ["G-02", "Grue à montage rapide LT-71 K", "2522", 6, 7.5, "Levatec SA, location"], ["N-14", "Nacelle 16 m", "2522", 0, 3, "Tannhuber Bois SA"], ["C-05", "Compresseur", "2522", 2, 1.5, "Tannhuber Bois SA"], ["G-03", "Grue LT-50 K", "2519", 5, 8, "Tannhuber Bois SA"]]})

f = Form("nachtragsofferte-07-tannwil", v.firm, A, "de", "The title names Nachtragsofferte 07.")
f.hdr("Tannhuber Holz + Bau AG   UID: ", V("CHE-314.159.265 MWST", "Firmenangaben", "same", "CHE-314.159.265", b="<UID>", label="UID"), "   Unser Zeichen: ", N(b="<Zeichen>", label="Unser Zeichen"))
f.ftr("Zahlung auf IBAN ", V("CH93 0076 2011 6238 5295 7", "Firmenangaben", "near", b="........................", label="IBAN"), "   BIC/SWIFT: ", O("no BIC given", b="............", label="BIC"))
f.h("Nachtragsofferte Nr. 07", 1)
f.p("(SIA 118, Art. 84 ff.)  Eingabedatum: ", O("NO 07 has not been handed in", b="..............", label="Eingabedatum"))
f.h("1 Angaben zum Auftrag")
f.t([["1.1 Bauherrschaft", V("Einwohnergemeinde Tannwil", "01 Werkvertrag", "same"), "1.2 Werkvertrag Nr.", V("TAW-214-03", "01 Werkvertrag", "near")],
     ["1.3 Bauvorhaben", V("Neubau Werkhof und Feuerwehrmagazin", "01 Werkvertrag", "near", "Neubau Werkhof und Feuerwehrmagazin, Parzelle 1187"), "1.4 Vertrag vom", V("12. September 2025", "01 Werkvertrag", "near", "12.09.2025")],
     ["1.5 BKP / Arbeitsgattung", V("214 Montagebau in Holz", "01 Werkvertrag", "near", "Montagebau in Holz"), "1.6 Grundstück Nr.", V("1187", "01 Werkvertrag", "far")],
     ["1.7 Architekt / Bauleitung", V("Rütlisberger Gfeller Architekten AG", "01 Werkvertrag", "near"), "1.8 Ansprechperson Bauleitung", V("Salome Gfeller", "01 Werkvertrag", "far")],
     ["1.9 Bauingenieur", V("Holzwerk Ingenieure GmbH", "01 Werkvertrag", "far", "Jann Cavegn"), "1.10 Bauphysiker", O("no building physicist in the papers")],
     ["1.11 Projektleiter Unternehmer", V("Reto Aeschlimann-Vogt", "Mitarbeitende", "near"), "1.12 Mobile", V("079 999 10 21", "Mitarbeitende", "far")],
     ["1.13 Vertreter der Gemeinde", V("Urs Hodel", "04 Bauprotokoll", "far"), "1.14 Kostenträger / Konto", V("1090.5040.12", "05 Mail", "near")]])
f.h("2 Gegenstand und Begründung")
f.p("2.1 Titel des Nachtrags: ", V("Verstärkung Dachträger für Photovoltaik", "02 Nachtragsregister", "near", b="\t"))
f.p("2.2 Auslöser (Sitzung Nr. / Datum): ", V("18", "04 Bauprotokoll", "far", b="........", label="Auslöser Sitzung Nr."), "   Sitzungsdatum: ", V("5. März 2026", "04 Bauprotokoll", "far", "05.03.2026", b="............", label="Auslöser Datum"))
f.p("2.3 Massgebender Plan: ", V("214-D-31", "05 Mail", "far", b="............"), "   Plan-Index: ", V("d", "05 Mail", "near", b="....", label="Index"))
f.p("2.4 Begründung der Mehrleistung:")
f.p(T(["Achsen 4 bis 9", "210 Module", "0,28 kN"], "04 Bauprotokoll", "far", b="[Kurz begründen, weshalb die Leistung im Werkvertrag nicht enthalten ist]", kind="instruction", label="Begründung der Mehrleistung"))
f.p("2.5 Verursacher: ", BX("04 Bauprotokoll", "far", "Bestellungsänderung Bauherrschaft"), " Bestellungsänderung Bauherrschaft  ", BO("the client changed the order, not an unknown ground", "Baugrund"), " Baugrund  ", BO("no authority asks for it", "Behördenauflage"), " Behördenauflage  ", BO("no planning mistake in the papers", "Projektierungsfehler"), " Projektierungsfehler")
f.p("2.6 Zusatzlast: ", V("0,28", "08 Brief", "near", b="........", label="Zusatzlast"), " kN/m2   2.7 Feuerwiderstand: ", V("R60", "08 Brief", "far", b="........", label="Feuerwiderstand"), "   2.8 Erdbebenzone: ", O("no seismic zone in the papers", b="........", label="Erdbebenzone"))
f.h("3 Preis (CHF)")
h = ["Pos.", "NPK-Nr.", "Leistung", "Einh.", "Menge", "EP", "Betrag"]
kal = "03 Kalkulation"
f.t([h, ["7.1", "332.411.102", "BSH-Träger GL28h", "m3", V("11.42", kal, "same"), V("1'685.00", kal, "near"), V("19'242.70", kal, "same")],
     ["7.2", "332.618.005", "Stahlschuhe", "kg", V("846", kal, "same"), V("9.80", kal, "near"), V("8'290.80", kal, "same")],
     ["7.3", "331.205.310", "Vollgewindeschrauben 11x400", "St", V("620", kal, "same"), V("6.15", kal, "near"), V("3'813.00", kal, "same")],
     ["7.4", "111.221.001", "Vorarbeiter", "h", "24", "101.50", "2'436.00"],
     [O("the calculation has four positions only") for _ in h]], heads=h)
f.t([["3.1 Total brutto", V("33'782.50", kal, "near")], ["3.2 Rabatt %", V("4,5", "01 Werkvertrag", "same", "4.5", "4,5 %")], ["3.3 Skonto %", V("2", "01 Werkvertrag", "same", "2 %", "2,0")], ["3.4 Total netto ohne Mehrwertsteuer", V("31'617.05", kal, "near")], ["3.5 Mehrwertsteuer CHF", V("2'561.00", kal, "near")], ["3.6 Endbetrag mit Mehrwertsteuer", V("34'178.05", kal, "far")], ["3.7 Teuerungszuschlag", O("no price rise is calculated")], ["3.8 Vorauszahlung", O("no advance payment anywhere")]])
f.h("4 Termine")
f.p("4.1 Anlieferung BSH: ", V("28.04.2026", "07 Terminprogramm", "near", "2026-04-28", "28. April 2026", b="............"), "   4.2 Lieferwerk: ", V("Leimwerk Suhrtal AG", "07 Terminprogramm", "far", b="................", label="Lieferwerk"))
f.p("4.3 Einbau von ", "29.04.2026", "   Ende des Einbaus: ", V("08.05.2026", "07 Terminprogramm", "near", "2026-05-08", "8. Mai 2026", b="..........", label="Einbau bis"))
f.p("4.4 Terminfolge: Aufrichte um ", V("8", "05 Mail", "near", b="......", label="Aufrichte um Arbeitstage"), " Arbeitstage später, neu am ", V("11. Mai 2026", "05 Mail", "near", "11.05.2026", b="..........", label="Aufrichte neu am"))
f.p("4.5 Vertragliches Ende: ", V("30. Oktober 2026", "05 Mail", "far", "30.10.2026", b=".........."), "   4.6 Datum Bauabnahme: ", O("no date of acceptance", b="..........", label="Datum Bauabnahme"))
f.h("5 Bisherige Nachträge")
h = ["Nr.", "Titel", "Betrag netto", "Stand", "Bestelldatum"]
f.t([h, ["04", "Zusatzfenster Büro", "18'240.00", "genehmigt", V("19.12.2025", "02 Nachtragsregister", "near", "2025-12-19", "19. Dezember 2025")],
     ["05", "Akustikdecke", V("26'915.40", "02 Nachtragsregister", "near"), "genehmigt", V("06.02.2026", "02 Nachtragsregister", "near", "2026-02-06", "6. Februar 2026")],
     ["06", "Vordach Waschplatz", "31'070.00", V("abgelehnt", "02 Nachtragsregister", "same"), O("NO 06 was refused and not ordered")]], heads=h)
f.h("6 Genehmigung")
f.t([["", "Ort, Datum", "Name", "Unterschrift"]] + [[w, O("signing block", label="Ort, Datum"), O("approval block", label="Name"), O("signature", label="Unterschrift")] for w in ("Unternehmer", "Bauleitung", "Bauherrschaft")])
f.p("Genehmigt mit Änderung: ", BO("not approved yet", "Genehmigt mit Änderung ja"), " ja, mit Änderung  ", BO("not approved yet", "Genehmigt mit Änderung nein"), " nein, unverändert   Verfügungs-Nr. der Gemeinde: ", O("no decision by the commune", b="............", label="Verfügungs-Nr."))

f = Form("rapport-journalier-2026-04-21-ormeaux", v.firm, B, "fr", "The title names Tuesday 21 April 2026.", font="Arial")
f.hdr("CFC 214 - Contrat n° ", V("AISO-214-11", "01 Contrat", "near", b="«NumContrat»", style="mf", label="Contrat n°"), "      Rapport n° ", O("daily reports are not numbered in the papers", b="«NumRapport»", style="mf", label="Rapport n°"))
f.h("Rapport journalier de chantier", 1)
f.p("Date: mardi 21 avril 2026", bold=True)
f.t([["Chantier", C(V("Surélévation en bois du collège des Ormeaux, bâtiment B", "01 Contrat", "near", "Surélévation en bois du collège des Ormeaux"), 3)],
     ["MO", V("Association intercommunale scolaire des Ormeaux", "01 Contrat", "near"), "DT", V("Atelier Blanchoud Rime architectes Sàrl", "01 Contrat", "near")],
     ["Adresse du chantier", V("chemin du Verger 12, 1098 Les Ormeaux", "01 Contrat", "near"), "Entreprise", V("Tannhuber Bois SA", "Firmenangaben", "far")],
     ["Chef de projet", V("Loïc Perrottet-Jan", "Mitarbeitende", "same"), "Contremaître", V("Célestin Monnard", "Mitarbeitende", "same")],
     ["Coordination sécurité", V("Aline Dutoit-Rey", "01 Contrat", "same", "Mme Aline Dutoit-Rey"), "Ingénieur civil", O("no engineer in the papers of this site")],
     ["Natel du contremaître", V("079 999 20 15", "Mitarbeitende", "far"), "Remise du rapport au plus tard", V("le lendemain avant 10 h", "01 Contrat", "far", "10 h", "22 avril 2026 avant 10 h")]])
f.h("A. Météo et horaire")
f.p("Température 07h: ", V("4", "02 Journal", "near", b="......", label="Température 07h"), " °C   14h: ", V("15", "02 Journal", "near", b="......", label="Température 14h"), " °C   Précipitations: ", O("no rain figure for the day", b="......", label="Précipitations"), " mm")
f.p("Ciel:  ", BO("fog, then sun; no rain", "Pluie", style="box"), " pluie   ", BX("02 Journal", "near", "Brouillard", style="box"), " brouillard   ", BX("02 Journal", "near", "Soleil", style="box"), " soleil   ", BO("no snow", "Neige", style="box"), " neige")
f.p("Début du travail: ", V("7 h", "02 Journal", "far", "07:00", "7h", "07h00", b="Cliquez ici", style="sdt", label="Début du travail"), "   Fin: ", V("17 h 15", "02 Journal", "far", "17:15", "17h15", b="Cliquez ici", style="sdt", label="Fin du travail"), "   Pause: ", V("45", "02 Journal", "same", b="Cliquez ici", style="sdt", label="Pause"), " min")
f.h("B. Personnel")
h = ["Nom", "Fonction", "Heures", "dont régie", "Travail exécuté"]
he = "03 Heures"
f.t([h, ["Célestin Monnard", "Contremaître", V("9.5", he, "same", "9,5"), "0", "Conduite"],
     ["Yann Gumy", V("Charpentier", he, "same"), V("9.5", he, "same", "9,5"), "0", V("Planchers N3", he, "near")],
     ["Tiago Bento Seco", V("Charpentier", he, "same"), V("9.0", he, "same", "9", "9,0"), V("2.0", he, "near", "2", "2,0"), V("Planchers N3", he, "near")],
     ["Noé Pasquier-Roch", V("Apprenti 2e année", he, "same"), V("8.0", he, "same", "8", "8,0"), "0", V("Étanchéité noue", he, "near")],
     [O("four people were there that day") for _ in h]], heads=h)
f.p("Personnel intérimaire (nombre): ", O("no temporary staff recorded", b="........"), "   Sous-traitants présents: ", N(b="................", label="Sous-traitants présents"))
f.h("C. Engins")
h = ["N° parc", "Engin", "Heures", "Propriétaire"]
ma = "07 Inventaire"
f.t([h, [V("G-02", ma, "near"), "Grue LT-71 K", V("7.5", ma, "near", "7,5"), V("Levatec SA", ma, "same", "Levatec SA, location")], [V("N-14", ma, "near"), "Nacelle 16 m", V("3", ma, "near"), "Tannhuber Bois SA"], [O("no further machine that a careful person could name") if 0 else V("C-05", ma, "near"), "Compresseur", V("1.5", ma, "near", "1,5"), "Tannhuber Bois SA"], [O("three machines on this site") for _ in h]], heads=h)
f.h("D. Livraisons du jour")
h = ["Bulletin", "Fournisseur", "Matériau", "Quantité"]
li = "04 Bulletins"
f.t([h, [V("LS-30922", li, "near"), "Leimwerk Suhrtal AG", V("Éléments de plancher CLT 160", li, "far", "Éléments de plancher CLT 160, E-07 à E-18"), V("12 pièces", li, "same", "12")], ["8845-B", V("Visserie Rochat & Cie", li, "same"), "Vis à bois 8x240", V("6 cartons", li, "same", "6")], [O("two deliveries on the day") for _ in h]], heads=h)
f.h("E. Travaux et événements")
f.p("E.1 Travaux exécutés:")
f.p(T(["E-07 à E-12", "noue nord"], "02 Journal", "far", b="[Décrire les travaux du jour, par niveau]", kind="instruction", label="Travaux exécutés"))
f.p("E.2 Arrêt de la grue: de ", V("10 h 20", "02 Journal", "near", "10:20", "10h20", b="......", label="Arrêt de la grue de"), "   Reprise de la grue: ", V("11 h 50", "02 Journal", "near", "11:50", "11h50", b="......", label="Arrêt de la grue à"), "   Pièce changée: ", V("anémomètre", "05 Courriel", "far", "l'anémomètre", b="............", label="Pièce changée"), "   Rapport du dépanneur n° ", V("5530", "05 Courriel", "near", b="......", label="Rapport du dépanneur n°"))
f.p("E.3 Visite de la DT: ", V("Blanchoud", "02 Journal", "far", "M. Blanchoud", b="............"), "   Heure de la visite: ", V("14 h", "02 Journal", "near", "14:00", "14h", b="......", label="Visite de la DT à"), "   Bon de régie n° ", V("R-09", "06 PV", "far", b="......", label="Bon de régie n°"))
f.p("E.4 Échéance hors d'eau niveau 3: ", V("30 avril 2026", "06 PV", "near", "30.04.2026", b="............"), "   E.5 Prochain contrôle de la grue avant le: ", V("12 juin 2026", "05 Courriel", "near", "12.06.2026", b="............", label="Prochain contrôle de la grue avant le"))
f.p("E.6 Accidents (n° d'annonce Suva): ", O("no accident recorded", b="............", label="N° d'annonce Suva"), "   E.7 Contrôle d'autorités: ", O("no authority came", b="............", label="Contrôle d'autorités"))
f.p("E.8 Humidité du bois mesurée: ", O("no moisture was measured", b="......", label="Humidité du bois mesurée"), " %   E.9 Déchets évacués: ", O("no waste recorded", b="......", label="Déchets évacués"), " m3")
f.h("F. Visas")
f.t([["Pour l'entreprise", O("signature", label="Visa de l'entreprise"), "Date", O("signing block", label="Date visa entreprise")], ["Pour la DT (reçu le)", O("receipt block", label="Reçu par la DT le"), "Visa", O("signature", label="Visa DT")], ["Réserves de la DT", O("reserves are the architect's to write"), "Coût de la régie admis CHF", O("no cost stated")]])
