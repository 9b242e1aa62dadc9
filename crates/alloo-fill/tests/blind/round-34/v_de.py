from lib import *
V = "halvermann-tga"; A = "2304 Logistikhalle Oderwiek"; B = "2231 Klinikum Brauntal Haus C"
def build():
    d = lambda p, *a, **k: doc(f"{V}/{p}", *a, **k)
    d("T1 Firmendaten.docx", """# Halvermann TGA + Brandschutz Ingenieure GmbH
Stand: Januar 2025. Bitte nur diese Angaben in Formularen verwenden.
| Firma | Halvermann TGA + Brandschutz Ingenieure GmbH |
| Sitz | Kornmarktgasse 14, 38640 Goslar |
| Geschäftsführer | Dipl.-Ing. Rüdiger Halvermann |
| Handelsregister | Amtsgericht Braunschweig, HRB 204417 |
| USt-IdNr. | DE 318 440 972 |
| Zentrale | 05321 88 40-0 |
| E-Mail Büro | buero@halvermann-tga.example |
| Berufshaftpflicht | Nordharzer Versicherungsverein, Police BH-77120-4 |
| Deckungssumme Personenschäden | 3.000.000 EUR |
| Deckungssumme Sach- und Vermögensschäden | 1.500.000 EUR |
| Bank | Volksbank Okertal, IBAN DE12 2789 0000 4410 2207 00 |
Fachplaner für vorbeugenden Brandschutz im Haus ist M.Eng. Insa Tjarks (Nachweisberechtigte, Listen-Nr. NI-BS-0883).""")
    d("T2 Adressverzeichnis.xlsx", {"Adressen": [("Firma", "Rolle", "Ansprechpartner", "Telefon", "E-Mail", "Anschrift", "Projekt"),
        ("Kessow Lagerbau AG", "Bauherr", "Frau Merle Anders", "03364 5520-17", "anders@kessow-lagerbau.example", "Hafenallee 3, 15890 Eisenhüttenstadt", "2304"),
        ("Siebrecht Feuerschutztechnik GmbH", "Errichter Sprinkler", "Herr Tomasz Wrobel", "0335 610 44-12", "wrobel@siebrecht-fs.example", "Gronenfelder Weg 41, 15234 Frankfurt (Oder)", "2304"),
        ("Müggelland Sachversicherung AG", "Sachversicherer", "Herr Dr. Falk Ostertag", "030 7781-305", "ostertag@mueggelland.example", "Rahnsdorfer Str. 80, 12587 Berlin", "2304"),
        ("Klinikum Brauntal gGmbH", "Bauherr", "Herr Volker Seydlitz", "05522 907-210", "seydlitz@klinikum-brauntal.example", "Am Kurpark 9, 37520 Osterode am Harz", "2231"),
        ("Architekturbüro Wiegand & Plate PartGmbB", "Objektplanung", "Frau Carola Plate", "0551 4902-33", "plate@wiegand-plate.example", "Nikolaistr. 22, 37073 Göttingen", "2231"),
        ("Prüfgesellschaft Leinetal mbH", "Prüfsachverständiger", "Dipl.-Ing. Henning Bruns", "0511 2209-64", "bruns@pg-leinetal.example", "Lister Meile 105, 30161 Hannover", "2231")]})
    p = A + "/"
    d(p + "01 Ingenieurvertrag.pdf", """# Ingenieurvertrag Technische Ausrüstung
zwischen der Kessow Lagerbau AG, Hafenallee 3, 15890 Eisenhüttenstadt, vertreten durch den Vorstand Herrn Joachim Kessow – nachstehend Auftraggeber – und der Halvermann TGA + Brandschutz Ingenieure GmbH, Kornmarktgasse 14, 38640 Goslar – nachstehend Auftragnehmer.
## § 1 Gegenstand
Gegenstand sind Planungs- und Überwachungsleistungen für die Anlagengruppe 7 (Feuerlöschanlagen) des Neubaus der Logistikhalle Oderwiek, Gewerbepark Süd, Parzelle 12, 15295 Oderwiek. Vertragsnummer des Auftraggebers: KL-ING-2023/118. Unterzeichnet am 06.06.2023.
## § 2 Leistungen
Der Auftragnehmer erbringt die Leistungsphasen 2 bis 8 gemäß § 55 HOAI. Bauleiter des Auftragnehmers für die Objektüberwachung ist Herr Dipl.-Ing. (FH) Sören Kuhlbrodt.
---pb
## § 3 Honorar
Die anrechenbaren Kosten werden vorläufig mit 1.240.000 EUR angesetzt. Honorarzone II, Mindestsatz. Das Nettohonorar beträgt 186.450,00 EUR, zuzüglich Nebenkosten pauschal 4 v. H.
| Leistungsphase | Anteil |
| 5 Ausführungsplanung | 22 % |
| 8 Objektüberwachung | 35 % |
## § 4 Fristen
Planungsbeginn war der 19.06.2023. Die Ausführungsunterlagen sind bis zum 15.12.2023 zu übergeben.""", header="Kessow Lagerbau AG", footer="Ingenieurvertrag KL-ING-2023/118")
    d(p + "02 Sprinklerkonzept Revision C.pdf", """# Sprinklerkonzept Logistikhalle Oderwiek – Revision C vom 22.04.2024
Ersetzt Revision B. Grundlage ist die VdS CEA 4001:2021-01. Verfasser: S. Kuhlbrodt.
## 1 Gebäude
Eingeschossige Stahlbetonhalle mit Grundfläche 11.820 m², Attikahöhe 13,4 m. Lagerung in Palettenregalen, Lagerhöhe höchstens 10,5 m, Kategorie III nach Anhang B.
## 2 Auslegung
Die Halle wird mit ESFR-Sprinklern unter der Decke geschützt. Die Brandgefahr wird als HHS4 eingestuft.
| Größe | Halle | Büroanbau |
| Gefahrenklasse | HHS4 | OH1 |
| Wasserbeaufschlagung | 30,0 mm/min | 5,0 mm/min |
| Wirkfläche | 260 m² | 72 m² |
| Betriebszeit | 90 min | 60 min |
| K-Faktor | 360 | 80 |
| Auslösetemperatur | 74 °C | 68 °C |
| Sprinkler je Bereich | 1.316 | 144 |
Die Anlage ist eine Nassanlage; nur die Rampe wird trocken ausgeführt, weil sie nicht beheizt ist. Es werden vier Nassalarmventilstationen DN 200 und eine Trockenalarmventilstation DN 100 vorgesehen.
---pb
## 3 Wasserversorgung
Der Vorratsbehälter steht als Stahltank nordöstlich der Halle und fasst nutzbar 780 m³. Die Pumpe 1 wird elektrisch, die Pumpe 2 durch einen Dieselmotor angetrieben; jede leistet 8.400 l/min bei 9,2 bar. Der Tank wird aus dem Ortsnetz nachgespeist (DN 100).
Die Sprinklerzentrale liegt in Achse A/1 und ist in F 90 abgetrennt.""", header="Halvermann TGA + Brandschutz", footer="Projekt 2304 – Rev. C")
    d(p + "03 Sprinklerkonzept Revision B (ersetzt).docx", """# Sprinklerkonzept Logistikhalle Oderwiek – Revision B vom 11.10.2023
Hinweis: durch Revision C überholt.
| Größe | Halle |
| Gefahrenklasse | HHS3 |
| Wasserbeaufschlagung | 25,0 mm/min |
| Betriebszeit | 90 min |
| Sprinkler | 1.274 |
Vorratsbehälter nutzbar 640 m³. Drei Alarmventilstationen DN 200. Pumpe 7.200 l/min bei 8,5 bar.""")
    d(p + "04 Hydraulik Zusammenfassung.xlsx", {"Ergebnis": [("Hydraulische Berechnung", "Stand 30.04.2024", ""), ("Fläche", "ungünstigste", "günstigste"), ("Volumenstrom l/min", "7.940", "8.215"), ("Druck am Ventil bar", "6,8", "5,9"), ("Sprinkler in Wirkfläche", "12", "12"), ("Rechenprogramm", "HydroCalc-S 5.2", "")],
        "Verteiler": [("Station", "Bereich", "Nennweite", "Sprinkler"), ("AV 1", "Halle Schiff 1", "DN 200", "452"), ("AV 2", "Halle Schiff 2", "DN 200", "448"), ("AV 3", "Halle Schiff 3", "DN 200", "416"), ("AV 4", "Büroanbau", "DN 200", "144"), ("AV 5", "Rampe (trocken)", "DN 100", "62")]})
    d(p + "05 Baubesprechung 14.docx", """# Baubesprechung Nr. 14 – Protokoll
Ort: Baucontainer Oderwiek, 17.09.2024, 10:00 Uhr. Nächste Besprechung: 01.10.2024.
| Teilnehmer | Firma |
| Merle Anders | Kessow Lagerbau AG |
| Tomasz Wrobel | Siebrecht Feuerschutztechnik GmbH |
| Sören Kuhlbrodt | Halvermann TGA |
14.1 Der Auftrag an die Siebrecht Feuerschutztechnik GmbH wurde am 08.02.2024 unter der Bestellnummer 4500-77316 erteilt, Auftragssumme netto 1.087.300,00 EUR.
14.2 Montagebeginn war der 13.05.2024. Die Druckprobe der Schiffe 1 bis 3 wurde am 11.09.2024 mit 15 bar über 2 Stunden durchgeführt, ohne Befund. Die Rampe wird noch geprüft, Termin offen.
14.3 Obermonteur des Errichters ist Herr Dariusz Nowak. Er ist auch für die Einweisung vorgesehen.
14.4 Abnahme durch den VdS-Sachverständigen war für den 28.10.2024 geplant; das muss verschoben werden, weil die Dieselpumpe später kommt.
14.5 Der Brandmeldeanlagen-Errichter ist noch nicht beauftragt.""")
    d(p + "06 AW Abnahmetermin.eml", """From: Dr. Falk Ostertag <ostertag@mueggelland.example>
To: Soeren Kuhlbrodt <kuhlbrodt@halvermann-tga.example>
Cc: Merle Anders <anders@kessow-lagerbau.example>
Date: Thu, 24 Oct 2024 09:12:00 +0200
Subject: AW: Abnahmetermin Sprinkleranlage Oderwiek

Sehr geehrter Herr Kuhlbrodt,

der 19.11.2024 passt. Frau Dipl.-Ing. Annegret Zielke von der VdS-Prüfstelle Cottbus nimmt ab, Beginn 08:30 Uhr. Unsere Vertragsnummer ist MS-FI-660 218. Bitte halten Sie das Installationsattest bereit.

Mit freundlichen Grüßen
Dr. Ostertag, Müggelland Sachversicherung AG

> Am 22.10.2024 schrieb Sören Kuhlbrodt:
> Sehr geehrter Herr Dr. Ostertag, statt des 28.10. schlagen wir den 12.11. oder den 19.11.2024 vor.
> Die Dieselpumpe wird am 29.10.2024 geliefert.""")
    d(p + "07 Messprotokoll Nachspeisung.pdf", """# Messprotokoll Hydrantenleitung / Nachspeisung
Wasserwerke Schlaubetal, Betriebshof Nord. Messung am 03.07.2024, 11:20 Uhr, Messgerät FDM-200 Nr. 5518.
| Messpunkt | Ruhedruck | Fließdruck | Menge |
| Hydrant 117, Gewerbepark Süd | 5,1 bar | 3,4 bar | 1.600 l/min |
| Übergabeschacht Parzelle 12 | 4,9 bar | 3,2 bar | 960 l/min |
Die Nachspeisung füllt den Behälter rechnerisch in 13,5 Stunden. Das Wetter war trocken, 24 °C.
Messender: Uwe Schollbach""", rules=False, footer="Wasserwerke Schlaubetal")
    d(p + "08 Lieferschein Pumpen.csv", """Lieferschein;LS-2024-3391;Datum;31.10.2024
Lieferant;Pumpenwerk Grimmnitz KG;Empfänger;Siebrecht Feuerschutztechnik GmbH
Pos;Bezeichnung;Typ;Seriennummer;Menge
1;Sprinklerpumpe mit Elektromotor 200 kW;GNS 150-400 E;24-E-10877;1
2;Sprinklerpumpe mit Dieselmotor 224 kW;GNS 150-400 D;24-D-02215;1
3;Druckhaltepumpe;GJ 3-18;24-J-55102;1
""")
    d(p + "09 Abnahmebericht VdS.pdf", """# Bericht über die Abnahmeprüfung einer Sprinkleranlage
Bericht-Nr. CB-24-01871. Geprüft am 19.11.2024 durch Dipl.-Ing. Annegret Zielke. Anwesend waren Herr Wrobel und Herr Kuhlbrodt.
## Ergebnis
Die Anlage entspricht im Wesentlichen den Richtlinien. Es bestehen 3 Mängel, davon keiner gefährlich.
| Nr. | Mangel | Frist |
| 1 | Beschilderung der Absperrarmaturen in der Sprinklerzentrale fehlt | 13.12.2024 |
| 2 | Abstand der Sprinkler zum Unterzug in Achse F/7 unterschreitet das Mindestmaß | 31.01.2025 |
| 3 | Ersatzsprinkler: nur 24 statt 36 Stück vorhanden | 13.12.2024 |
Das Wiegeprotokoll entfällt. Gemessene Förderleistung Pumpe 1: 8.520 l/min bei 9,1 bar; Pumpe 2: 8.465 l/min bei 9,2 bar. Die Klassifizierung als wirksam wird nach Beseitigung des Mangels 2 ausgesprochen.
Nächste wiederkehrende Prüfung: November 2025.""", header="VdS-Prüfstelle Cottbus", rules=True)
    p = B + "/"
    d(p + "01 Planungsvertrag.pdf", """# Vertrag über Fachplanungsleistungen Brandschutz und TGA
Auftraggeber: Klinikum Brauntal gGmbH, Am Kurpark 9, 37520 Osterode am Harz, vertreten durch den Geschäftsführer Dr. med. Konrad Ahlborn. Auftragnehmer: Halvermann TGA + Brandschutz Ingenieure GmbH.
## 1 Vorhaben
Umbau und Erweiterung Haus C (Bettenhaus) mit 84 Betten, Am Kurpark 11, 37520 Osterode am Harz, Gemarkung Osterode, Flur 7, Flurstück 212/4. Vertrag vom 14.03.2022, Projektnummer des Auftraggebers KB-C-022.
## 2 Honorar
Pauschal 92.600,00 EUR netto für das Brandschutzkonzept und die Überwachung. Für Lüftung und Sanitär gelten die Sätze der HOAI.
## 3 Bearbeitung
Projektleiterin ist Insa Tjarks. Stellvertreter: Malte Ehlers.""", header="Klinikum Brauntal gGmbH – Bauabteilung")
    d(p + "02 Baugenehmigung Auszug.pdf", """# Landkreis Göttingen – Fachbereich Bauen
Aktenzeichen 63.2-00418/22-18, Bescheid vom 27.09.2022. Bauherr: Klinikum Brauntal gGmbH.
Die Genehmigung für den Umbau des Bettenhauses C wird unter folgenden Nebenbestimmungen erteilt:
1. Das Brandschutzkonzept vom 31.05.2022 mit Index 2 ist Bestandteil der Genehmigung.
2. Vor Inbetriebnahme ist die Wirksamkeit der Anlagen durch einen Prüfsachverständigen zu bescheinigen.
3. Die Brandmeldeanlage ist auf die Leitstelle Göttingen aufzuschalten.
4. Die Feuerwehrpläne nach DIN 14095 sind in dreifacher Ausfertigung vorzulegen.
Sachbearbeiter: Herr Bauoberrat Linnemann, Zimmer 214. Die Gebühr beträgt 6.318,00 EUR.""", cols=2, footer="Az. 63.2-00418/22-18")
    d(p + "03 Brandschutzkonzept Index 3.docx", """# Brandschutzkonzept Haus C – Index 3 vom 20.01.2025
Fortschreibung von Index 2. Aufgestellt: Insa Tjarks.
## 1 Einstufung
Das Gebäude ist Gebäudeklasse 5 und Sonderbau als Krankenhaus nach § 2 Abs. 5 NBauO. Oberster Fußboden eines Aufenthaltsraumes 16,20 m über Gelände. Fünf Vollgeschosse und ein Kellergeschoss. Bruttogrundfläche 9.460 m².
## 2 Bauteile
Tragende Wände und Decken sind feuerbeständig (F 90-A). Die Trennwände der Bettenzimmer zum notwendigen Flur werden feuerhemmend ausgeführt. Türen in Brandwänden erhalten den Abschluss T 90-RS.
## 3 Rettung
Jedes Geschoss ist in zwei Brandabschnitte geteilt, damit Patienten waagerecht verlegt werden können. Der größte Brandabschnitt misst 1.140 m². Die Länge der Rettungswege beträgt höchstens 28 m. Notwendige Flure sind mindestens 2,25 m breit.
## 4 Anlagen
Flächendeckende Brandmeldeanlage Kategorie 1 nach DIN 14675. Sprachalarmierung in Fluren; in Pflegebereichen stille Alarmierung des Personals. Sicherheitsbeleuchtung mit Zentralbatterie, Betriebsdauer 3 Stunden. Sicherheitsstromversorgung 24 Stunden. Rauchabzug im Treppenraum 1 m² freier Querschnitt. Die Löschwasserversorgung beträgt 1.600 l/min über zwei Stunden. Trockene Steigleitungen in den Treppenräumen TR 1 und TR 2. Sprinkler sind nicht vorgesehen.
## 5 Abweichungen
Abweichung 1: Verglasung im Dienstplatz 3. OG ohne Feuerwiderstand. Zum Ausgleich wird der Bereich mit zusätzlichen Meldern in Zweimelderabhängigkeit überwacht.""")
    d(p + "04 Brandschutzkonzept Index 2 Auszug.md", """# Haus C, Index 2, 31.05.2022
- Bruttogrundfläche 8.990 m²
- 78 Betten
- Größter Brandabschnitt 1.195 m²
- Länge der Rettungswege höchstens 31 m
- Sicherheitsstromversorgung 12 Stunden""")
    d(p + "05 Begehung 2025-02-18.docx", """# Baustellenbegehung Brandschutz Nr. 9
Begehung am 18.02.2025 von 13:00 bis 15:30 Uhr. Teilnehmer: Carola Plate (Objektplanung), Malte Ehlers (Halvermann), Polier Jens Oppermann (Rohbau Harzhöhe GmbH).
| Nr. | Ort | Feststellung | Zuständig | Frist |
| 9.1 | 2. OG, Flur Achse 4 | Kabeldurchführung ohne Schott | Elektro Bock GmbH | 07.03.2025 |
| 9.2 | KG, Technikraum | Brandschutzklappe BSK-017 nicht zugänglich | Lufttechnik Sülze KG | 14.03.2025 |
| 9.3 | TR 2, 4. OG | Tür ohne Selbstschließer | Tischlerei Ruhmann | 28.02.2025 |
Insgesamt wurden 41 Abschottungen gesichtet, 3 davon beanstandet. Im 3. OG war noch kein Zugang möglich. Die Witterung war frostig, minus 3 Grad.""")
    d(p + "06 Stellungnahme Brandschutzdienststelle.eml", """From: Kreisbrandmeister Ekkehard Lohse <lohse@lkgoe-feuerwehr.example>
To: Insa Tjarks <tjarks@halvermann-tga.example>
Date: Fri, 07 Feb 2025 08:40:00 +0100
Subject: Haus C Index 3

Sehr geehrte Frau Tjarks,

gegen den Index 3 haben wir keine Bedenken. Das Feuerwehrschlüsseldepot bitte links neben dem Haupteingang, die Feuerwehrzufahrt bleibt an der Röddenbergstraße. Aufstellfläche für die Drehleiter bitte auf 5,50 m Breite prüfen.

Mit freundlichem Gruß
E. Lohse

> Von: Insa Tjarks, 24.01.2025
> Anbei Index 3 mit der Bitte um Stellungnahme bis 14.02.2025. Die Zufahrt hatten wir zunächst Am Kurpark geplant.""")
    d(p + "07 Gewerkeliste.xlsx", {"Firmen": [("Gewerk", "Firma", "Auftrag vom", "Auftragssumme netto EUR", "Bauleiter"), ("Rohbau", "Rohbau Harzhöhe GmbH", "16.01.2023", "3.912.000,00", "Ralf Dettmer"), ("Brandmeldeanlage", "Elektro Bock GmbH", "04.09.2023", "418.700,00", "Nicole Bock"), ("Lüftung", "Lufttechnik Sülze KG", "22.05.2023", "1.266.400,00", "Arne Sülze"), ("Türen", "Tischlerei Ruhmann", "11.12.2023", "287.950,00", "Otto Ruhmann")]})
    d(p + "08 Prüfbericht BMA Vorprüfung.pdf", """# Prüfgesellschaft Leinetal mbH – Vorprüfung Brandmeldeanlage
Prüfbericht PL-25-0290, Prüfdatum 04.03.2025. Prüfer: Dipl.-Ing. Henning Bruns.
| Bestandteil | Anzahl |
| Automatische Melder | 612 |
| Handfeuermelder | 47 |
| Ringleitungen | 9 |
| Signalgeber | 138 |
Zentrale: Fabrikat Norderlicht BMZ 8000. Im dritten Obergeschoss konnten 58 Melder nicht geprüft werden. Das Prüfergebnis bleibt bis zur Nachprüfung offen; ein Termin dafür steht noch nicht fest.""")

    # ---------- Formular 1
    f = Form("abnahmeprotokoll-sprinkler", V, A, "de", "Legacy-Formularfelder, Kopfzeile, Raster mit verbundenen Zellen.", size=9.5,
             header=["Abnahmeprotokoll ortsfeste Löschanlage    Projekt-Nr. intern: ", X("2304", "02", "n", l="Projekt-Nr. intern", d="dots"), "    Blatt 1"], footer=["Vordruck LA-07 / Ausgabe 03.2021"])
    f.h("Abnahmeprotokoll für ortsfeste Löschanlagen")
    f.kv([[("A. Beteiligte", 4)],
        ["Betreiber / Bauherr", X("Kessow Lagerbau AG", "01", "s", d="ff"), "vertreten durch", X("Joachim Kessow", "01", "s", "Herrn Joachim Kessow", "Herr Joachim Kessow", "J. Kessow", d="ff")],
        ["Anschrift des Bauherrn", (X("Hafenallee 3, 15890 Eisenhüttenstadt", "01", "n", d="ff"), 3)],
        ["Standort der Anlage", (C(["Gewerbepark Süd, Parzelle 12", "Parzelle 12"], "01", "f", d="ff"), 3)],
        ["Ausführende Firma", X("Siebrecht Feuerschutztechnik GmbH", "05", "f", d="ff"), "Tel. der ausführenden Firma", X("0335 610 44-12", "T2", "n", d="ff")],
        ["Bestell-Nr. / Auftrags-Nr.", X("4500-77316", "05", "n", d="ff"), "Auftrag vom", X(D("2024-02-08"), "05", "n", d="ff")],
        ["Fachplaner", X("Halvermann TGA + Brandschutz Ingenieure GmbH", "01", "f", d="ff"), "Objektüberwachung (Name)", X("Sören Kuhlbrodt", "01", "s", "S. Kuhlbrodt", "Dipl.-Ing. (FH) Sören Kuhlbrodt", d="ff")],
        ["Versicherer", X("Müggelland Sachversicherung AG", "06", "n", d="ff"), "Versicherungsschein-Nr.", X("MS-FI-660 218", "06", "f", d="ff")],
        ["Leitender Monteur", X("Dariusz Nowak", "05", "n", "Herr Dariusz Nowak", d="ff"), "Errichter BMA", O("noch nicht beauftragt (Baubesprechung 14.5); der Sprinklererrichter wäre falsch", d="ff")]], 4)
    f.p("B. Anlage", True)
    f.line("Regelwerk: ", X("VdS CEA 4001:2021-01", "02", "f", "VdS CEA 4001", d="ff"), "   Art der Anlage (Halle): ", X("Nass", "02", "n", d="dd:– bitte wählen –/Nass/Trocken/Vorgesteuert/Sprühflut"))
    f.line("Schutzumfang Halle ", O("Vollschutz oder Teilschutz steht nirgends", d="fc", l="Halle Vollschutz"), " Vollschutz  ", O("Vollschutz oder Teilschutz steht nirgends", d="fc", l="Halle Teilschutz"), " Teilschutz")
    f.line("Energiequelle Pumpe 2:  ", O("Pumpe 2 hat Dieselmotor; Elektro ist Pumpe 1", d="fc", l="Pumpe 2 Elektromotor"), " Elektromotor   ", X("☒", "02", "s", d="fc", l="Pumpe 2 Diesel"), " Diesel")
    f.sched(["Kenngröße", "Lagerbereich", "Büroanbau"], [
        ["Brandgefahrenklasse", X("HHS4", "02", "n"), X("OH1", "02", "n")],
        ["Mindestwasserbeaufschlagung [mm/min]", X("30,0", "02", "n", "30", "30,0 mm/min"), X("5,0", "02", "n", "5", "5,0 mm/min")],
        ["Betriebszeit [min]", X("90", "02", "s", "90 min"), X("60", "02", "s", "60 min")],
        ["k-Faktor", X("360", "02", "s"), X("80", "02", "s")],
        ["Nennöffnungstemperatur", X("74 °C", "02", "f", "74°C", "74"), X("68 °C", "02", "f", "68°C", "68")],
        ["Anzahl Sprinkler", X("1.316", "02", "s", "1316"), X("144", "02", "s")],
        ["RTI-Wert", O("RTI steht nirgends"), O("RTI steht nirgends")]])
    f.p("C. Wasserversorgung", True)
    f.kv([["Nutzvolumen Löschwasserbevorratung", X("780 m³", "02", "f", "780m³", "780"), "Nachspeisung (Nennweite)", X("DN 100", "02", "n")],
        ["Fabrikat der Pumpen", X("Pumpenwerk Grimmnitz KG", "08", "f", "Pumpenwerk Grimmnitz", "Grimmnitz"), "Werk-Nr. Dieselpumpe", X("24-D-02215", "08", "f")],
        ["Fördermenge Pumpe 1 gemessen", X("8.520 l/min", "09", "n", "8520 l/min", "8.520", "8520"), "bei Druck [bar]", X("9,1", "09", "n", "9,1 bar")],
        ["Fördermenge Pumpe 2 gemessen", X("8.465 l/min", "09", "n", "8465 l/min", "8.465", "8465"), "Saugdruck [bar]", O("Saugdruck nicht gemessen; Fließdruck der Nachspeisung ist etwas anderes")],
        ["Ruhedruck am Übergabeschacht", X("4,9 bar", "07", "s", "4,9"), "Datum der Messung", X(D("2024-07-03"), "07", "n")]], 4)
    f.kv([["Ein-/Ausschaltdruck Druckhaltepumpe", O("nicht angegeben; 9,2 bar ist der Nenndruck der Sprinklerpumpen"), "Revisionspläne übergeben am", O("Übergabe nicht belegt; 15.12.2023 betrifft Ausführungsunterlagen")], ["Wartungsvertrag Nr.", O("kein Wartungsvertrag; MS-FI-660 218 ist die Versicherung"), "Seriennummer Kompressor Trockenanlage", O("nicht geliefert laut Lieferschein, keine Nummer")]], 4)
    f.p("D. Alarmventilstationen", True)
    f.sched(["Station", "Schutzbereich", "DN", "Sprinkleranzahl", "Baujahr"], [
        ["AV 1", X("Halle Schiff 1", "04", "n"), X("DN 200", "04", "n", "200"), X("452", "04", "n"), O("Baujahr nirgends genannt")],
        ["AV 5", X("Rampe (trocken)", "04", "n", "Rampe"), X("DN 100", "04", "n", "100"), X("62", "04", "n"), O("Baujahr nirgends genannt")],
        ["AV 6", O("es gibt nur fünf Stationen"), O("es gibt nur fünf Stationen"), O("es gibt nur fünf Stationen"), O("es gibt nur fünf Stationen")]])
    f.p("E. Prüfung und Ergebnis", True)
    f.line("Tag der Abnahme ", X(D("2024-11-19"), "09", "f", d="ff"), "  Abnahme ursprünglich geplant ", X(D("2024-10-28"), "05", "n", d="ff"), "  Sachverständige/r ", X("Annegret Zielke", "09", "f", "Dipl.-Ing. Annegret Zielke", d="ff"))
    f.line("Protokoll-Nr. der Prüfstelle ", X("CB-24-01871", "09", "n", d="ff"), "  Dichtheitsprüfung Schiffe 1–3 am ", X(D("2024-09-11"), "05", "f", d="ff"), "  Prüfdruck ", X("15 bar", "05", "n", "15bar", "15", d="ff"), "  Druckprobe Rampe am ", O("Termin offen; nur Schiffe 1–3 geprüft", d="ff"))
    f.line("Mängelzahl ", X("3", "09", "n", "3 Mängel", "drei", d="ff"), "  Mangel Nr. 2 zu beheben bis ", X(D("2025-01-31"), "09", "n", d="ff"), "  Mängel beseitigt am ", O("Beseitigung ist nicht belegt, nur Fristen", d="ff"), "  Einweisung erfolgt am ", O("Einweisung nur vorgesehen, kein Datum", d="ff"))
    f.kv([["Ort, Datum", O("Unterschriftsblock", d=""), "Unterschrift Errichter", O("Unterschrift")], ["Name in Druckschrift (Betreiber)", O("Name im Unterschriftsblock"), "Unterschrift Betreiber", O("Unterschrift")]], 4)
    f.save()

    # ---------- Formular 2
    f = Form("brandschutz-erklaerung-klinik", V, B, "de", "Gegliederter Vordruck mit Erläuterungstexten und Inhaltssteuerelementen.", font="Calibri", size=10.5,
             footer=["Erklärung zum Brandschutz – Aktenzeichen der Genehmigung: ", X("63.2-00418/22-18", "02", "s", d="{{AZ_GENEHMIGUNG}}", l="AZ_GENEHMIGUNG")])
    f.h("Zwischenerklärung der Fachplanung Brandschutz", 0)
    f.h("1 Allgemeines", 1); f.h("1.1 Beteiligte", 2)
    f.line("Die Erklärung betrifft das Bauvorhaben ", C(["Umbau und Erweiterung Haus C", "Haus C"], "01", "n", d="<Kurzbezeichnung der Maßnahme>", l="Kurzbezeichnung der Maßnahme"), " der Bauherrschaft ", X("Klinikum Brauntal gGmbH", "01", "n", d="<Name der Bauherrschaft>", l="Name der Bauherrschaft"), ", diese vertreten durch ", X("Dr. med. Konrad Ahlborn", "01", "n", "Dr. Konrad Ahlborn", "Konrad Ahlborn", d="<Vertretungsberechtigter>", l="Vertretungsberechtigter"), ".")
    f.line("Grundstück, Straße und Hausnummer: ", X("Am Kurpark 11", "01", "f", "Am Kurpark 11, 37520 Osterode am Harz", d="cc:Klicken Sie hier."))
    f.line("Katasterangabe (Flur): ", X("7", "01", "n", "Flur 7", d="cc:Flur"), "   Flurstück: ", X("212/4", "01", "s", d="cc:Flurstück"), "   Baulastenblatt: ", O("Baulast nirgends erwähnt", d="cc:Nr."))
    f.line("Entwurfsverfasser (Büro): ", X("Architekturbüro Wiegand & Plate PartGmbB", "T2", "f", "Wiegand & Plate PartGmbB", "Wiegand & Plate", d="cc:Büro"), "   dort zuständig: ", X("Carola Plate", "T2", "n", "Frau Carola Plate", d="cc:Person"))
    f.line("Fachplanerin: ", X("Insa Tjarks", "01", "f", "M.Eng. Insa Tjarks", d="cc:Name"), "   Eintragung Nachweisberechtigung Nr.: ", X("NI-BS-0883", "T1", "n", d="cc:Nr."), "   Vertretung: ", X("Malte Ehlers", "01", "n", d="cc:Name"))
    f.h("1.2 Bürodaten und Versicherung", 2)
    f.kv([["Registereintrag", X("HRB 204417", "T1", "n", "Amtsgericht Braunschweig, HRB 204417", "Amtsgericht Braunschweig HRB 204417"), "Umsatzsteuer-ID", X("DE 318 440 972", "T1", "n", "DE318440972")],
          ["Haftpflichtversicherer", X("Nordharzer Versicherungsverein", "T1", "n"), "Policen-Nr.", X("BH-77120-4", "T1", "n")],
          ["Deckung Personenschäden (€)", X(M(3000000), "T1", "n"), "Selbstbehalt (€)", O("Selbstbehalt nicht angegeben; Deckungssummen sind es nicht")]], 4)
    f.h("2 Genehmigungsstand", 1)
    f.line("Genehmigt durch ", X("Landkreis Göttingen", "02", "f", "Landkreis Göttingen – Fachbereich Bauen", d="{{BEHOERDE}}", l="BEHOERDE"), ", Bescheid erteilt am ", X(D("2022-09-27"), "02", "f", d="{{DATUM_BESCHEID}}", l="DATUM_BESCHEID"), "; genehmigter Konzeptstand: Index ", X("2", "02", "s", d="{{INDEX_GENEHMIGT}}", l="INDEX_GENEHMIGT"), "; laufender Konzeptstand: Index ", X("3", "03", "s", d="{{INDEX_AKTUELL}}", l="INDEX_AKTUELL"), ", aufgestellt unter dem ", X(D("2025-01-20"), "03", "s", d="{{DATUM_INDEX}}", l="DATUM_INDEX"), "; Nachtragsgenehmigung vom ", O("eine Nachtragsgenehmigung liegt nicht vor", d="{{DATUM_NACHTRAG}}", l="DATUM_NACHTRAG"), ".")
    f.line("Die Brandschutzdienststelle hat geantwortet am ", X(D("2025-02-07"), "06", "f", d="{{DATUM_BSD}}", l="DATUM_BSD"), ", unterzeichnet durch ", X("Ekkehard Lohse", "06", "f", "Kreisbrandmeister Ekkehard Lohse", "E. Lohse", d="{{NAME_BSD}}", l="NAME_BSD"), ".")
    f.h("3 Gebäude", 1)
    f.kv([["Gebäudeklasse", X("5", "03", "s", "GK 5", "Gebäudeklasse 5")], ["Sonderbautatbestand", X("Krankenhaus", "03", "n", "Sonderbau als Krankenhaus")], ["Höhe OKFF oberster Aufenthaltsraum", X("16,20 m", "03", "n", "16,20", "16,2 m")],
          ["BGF", X("9.460 m²", "03", "f", "9460 m²", "9.460", "9460 m2")], ["Anzahl Patientenplätze", X("84", "01", "f", "84 Betten")], ["Umbauter Raum (BRI)", O("Rauminhalt nirgends angegeben")], ["Max. Brandabschnittsfläche", X("1.140 m²", "03", "n", "1140 m²", "1.140")],
          ["Rettungsweglänge", X("28 m", "03", "n", "28", "höchstens 28 m")], ["Lichte Flurbreite min.", X("2,25 m", "03", "n", "2,25")], ["Lichte Türbreite min.", O("Türbreite steht nicht im Konzept; Flurbreite wäre falsch")]], 2)
    f.h("4 Anlagentechnik", 1); f.h("4.1 Zutreffendes ankreuzen", 2)
    f.line("", X("☒", "03", "n", d="cb", l="BMA flächendeckend"), " Brandmeldeanlage, Vollschutz   ", O("Sprinkler sind nicht vorgesehen", d="cb", l="Selbsttätige Löschanlage"), " selbsttätige Löschanlage   ", X("☒", "03", "n", d="cb", l="Steigleitung trocken"), " Steigleitung trocken   ", O("nur trocken", d="cb", l="Steigleitung nass"), " Steigleitung nass")
    f.h("4.2 Kenndaten", 2)
    f.kv([["Notbeleuchtung, Versorgungsdauer", X("3 Stunden", "03", "f", "3 h", "3h", "3"), "Notstrom, Dauer", X("24 Stunden", "03", "f", "24 h", "24h", "24")],
          ["Löschwassermenge", X("1.600 l/min", "03", "n", "1600 l/min", "1.600"), "Alarmübertragung an", X("Leitstelle Göttingen", "02", "f")],
          ["BMZ-Fabrikat", X("Norderlicht BMZ 8000", "08", "n", "Norderlicht"), "Automatische Melder (Stück)", X("612", "08", "s")],
          ["Druckknopfmelder (Stück)", X("47", "08", "f"), "Nachprüfung am", O("Termin steht noch nicht fest")],
          ["Standort FSD", C(["links neben dem Haupteingang"], "06", "f"), "Anfahrt Feuerwehr über", X("Röddenbergstraße", "06", "f")],
          ["Errichterfirma BMA", X("Elektro Bock GmbH", "07", "n"), "Errichterfirma Sprinkler", O("kein Sprinkler in diesem Projekt; Siebrecht gehört zu 2304")]], 4)
    f.kv([["Prüfbericht RWA Nr.", O("nur BMA-Prüfbericht PL-25-0290"), "Prüfbericht Sicherheitsbeleuchtung Nr.", O("nur BMA-Prüfbericht PL-25-0290")], ["Ergebnis der Nachprüfung BMA", O("Prüfergebnis offen"), "Prüfingenieur Standsicherheit", O("nicht genannt")], ["Aufnahme der Nutzung am", O("kein Datum im Projekt"), "Feuerwehrpläne übergeben am", O("nur gefordert, Übergabe nicht belegt")]], 4)
    f.h("5 Feststellungen der letzten Begehung", 1)
    f.sched(["lfd. Nr.", "Bauteil / Ort", "Beanstandung", "Verursacher", "erledigen bis", "erledigt am"], [
        ["9.1", X("2. OG, Flur Achse 4", "05", "n"), C("Kabeldurchführung ohne Schott", "05", "n"), X("Elektro Bock GmbH", "05", "f"), X(D("2025-03-07"), "05", "n"), O("keine Erledigung belegt")],
        ["9.3", X("TR 2, 4. OG", "05", "n"), C("Tür ohne Selbstschließer", "05", "n"), X("Tischlerei Ruhmann", "05", "f"), X(D("2025-02-28"), "05", "n"), O("keine Erledigung belegt")],
        ["9.4", O("nur drei Feststellungen"), O("nur drei Feststellungen"), O("nur drei Feststellungen"), O("nur drei Feststellungen"), O("nur drei Feststellungen")]])
    f.narr("5.1 Abweichung und Kompensation", C(["Zweimelderabhängigkeit", "zusätzlichen Meldern"], "03", "n"), "[Abweichung nennen und beschreiben, womit sie ausgeglichen wird]", head=2)
    f.narr("5.2 Nicht zugängliche Bereiche", C(["3. OG", "dritten Obergeschoss", "dritte Obergeschoss"], "05", "n"), "[Bereiche aufzählen]", head=2)
    f.h("6 Schlusserklärung", 1)
    f.line("Aufgestellt, Ort und Datum: ", O("Datum im Unterschriftsblock", d="dots"), "  Stempel/Unterschrift: ", O("Unterschrift", d="dots"))
    f.line("Gesehen Bauherr, Name: ", O("Name im Sichtvermerk", d="dots"), "  gesehen am: ", O("Datum im Sichtvermerk", d="dots"))
    f.save()
if __name__ == "__main__": build()
