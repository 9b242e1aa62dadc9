from common import *
VH = "hallbach"
paper(VH, "Firmendaten.docx", """
# Firmendaten der Hallbach-Gruppe
|Angabe|Deutschland|Österreich|Suisse romande
|Firma|Hallbach Bau GmbH & Co. KG|Hallbach Bau Ges.m.b.H.|Hallbach Construction SA
|Anschrift|Werftstraße 14, 89231 Neu-Ulm|Feldgasse 27, 4600 Wels|Route de l'Industrie 9, 1630 Bulle
|Telefon|0731 5550-0|07242 5550-0|026 555 40 00
|Register|HRA 7712, Amtsgericht Memmingen|FN 318845 k, Landesgericht Wels|CHE-114.886.203
|USt-IdNr. / UID|DE 311 884 020|ATU 66120945|CHE-114.886.203 TVA
|Bauleitung Oberleitung|Dipl.-Ing. Rolf Hengstler|Ing. Barbara Stadlmayr|Cédric Monney
|Arbeitssicherheit|Jasmin Wörle|Franz Oberhuemer|Nathalie Rossier
Stand 10.01.2025. Änderungen an die Zentrale in Neu-Ulm.
""", foot="Hallbach-Gruppe - Firmendaten Fassung 22")
paper(VH, "Personalliste.xlsx", """
@Personal
Name;Funktion;Baustelle;Mobil
Rolf Hengstler;Oberbauleiter;Neu-Ulm;0171 5550 101
Sabine Kreutle;Bauleiterin;Logistikhalle Günzburg;0171 5550 118
Emil Zanker;Polier;Logistikhalle Günzburg;0171 5550 126
Mirko Pavlic;Vorarbeiter;Logistikhalle Günzburg;0171 5550 130
Barbara Stadlmayr;Oberbauleiterin;Wels;0664 5550 201
Markus Leitgeb;Bauleiter;Hallenbad Traunegg;0664 5550 214
Hermann Zöchbauer;Polier;Hallenbad Traunegg;0664 5550 222
Cédric Monney;Directeur des travaux;Bulle;079 555 03 01
Aline Dupasquier;Conductrice de travaux;Ecole de Vuarmont;079 555 03 14
José Ferreira;Contremaître;Ecole de Vuarmont;079 555 03 19
Nathalie Rossier;Responsable qualité et sécurité;Bulle;079 555 03 22
""", datefmt="dd.mm.yyyy")
G = "Logistikhalle Günzburg/"
paper(VH, G+"Auftragsdatenblatt.docx", """
# Auftragsdatenblatt
|Bauvorhaben|Neubau Logistikhalle Günzburg, Halle C
|Kostenstelle|24-1187
|Auftraggeber|Trivalis Logistikimmobilien GmbH, München
|Vertreter des AG|Dr. Anke Solbrig
|Objektüberwachung|Ingenieurbüro Pfersich + Partner
|Bauüberwacher|Thomas Maunz
|SiGeKo|Büro Lechtal Arbeitsschutz, Herr Gindele
|Prüfingenieur|Prof. Dr. Ettlinger
|Auftrag vom|07.02.2025
|Auftragsnummer AG|TLI-GZ-C-0042
|Auftragssumme netto|11.460.000,00 EUR
|Vertragsgrundlage|VOB/B, Fassung 2016
|Baubeginn|10.03.2025
|Fertigstellung|28.11.2025
|Baustellenanschrift|Violastraße 31, 89312 Günzburg
## Leistung
Erd- und Gründungsarbeiten, Köcherfundamente, Fertigteilstützen und -binder, Industriebodenplatte 18.400 m2 aus Stahlfaserbeton, Überladebrücken 36 Stück, Außenanlagen.
""", head="Hallbach Bau GmbH & Co. KG")
paper(VH, G+"Auftragsschreiben.pdf", """
>>Trivalis Logistikimmobilien GmbH>>München, 07.02.2025
>>Leopoldpark 3, 80802 München>>Zeichen TLI-GZ-C-0042
Hallbach Bau GmbH & Co. KG, Neu-Ulm
## Zuschlag: Neubau Logistikhalle Günzburg, Halle C
Wir erteilen Ihnen den Auftrag über 11.460.000,00 EUR netto auf Grundlage Ihres Angebots vom 16.12.2024 und des Verhandlungsprotokolls vom 29.01.2025. Vertragsfristen: Beginn 10.03.2025, Bodenplatte fertig 29.08.2025, Gesamtfertigstellung 28.11.2025. Die Vertragsstrafe beträgt 0,15 % je Werktag, höchstens 5 %.
Bautagesberichte sind täglich zu führen und wöchentlich dem Büro Pfersich + Partner vorzulegen.
Dr. Anke Solbrig
""", head="Trivalis Logistikimmobilien GmbH")
paper(VH, G+"Baubesprechung 14.docx", """
# Baubesprechung Nr. 14 vom 08.07.2025
Teilnehmer: Thomas Maunz (Pfersich + Partner), Dr. Anke Solbrig (Trivalis), Sabine Kreutle, Emil Zanker (Hallbach), Herr Gindele (SiGeKo)
|TOP|Inhalt|Wer|Termin
|14.1|Bodenplatte Feld 7 für Donnerstag 10.07. vorgesehen, Feld 8 am 15.07.|Hallbach|-
|14.2|Lieferwerk: Betonwerk Donauried liefert ab sofort statt Transportbeton Iller, Mischanlage dort defekt.|Hallbach|sofort
|14.3|Behinderungsanzeige BA-05 wegen fehlender Freigabe der Bodenkanäle durch Elektro: AG bestätigt Eingang.|AG|11.07.
|14.4|Fertigteilbinder Achse 12 bis 16 montiert.|-|-
|14.5|Absturzsicherung Überladebrücken nachrüsten|Hallbach|09.07.
""", foot="Pfersich + Partner, Protokoll 14")
tb=[("082","07.07.2025","Montag","sonnig, 16-29 °C","Zanker, 2 Vorarbeiter, 9 Facharbeiter, 4 Helfer","Feld 6 nachbehandelt, Folie aufgelegt. Feld 7: Bewehrung der Anschlussfugen, Randschalung.","keine"),("083","08.07.2025","Dienstag","heiter, 17-30 °C","Zanker, 2 Vorarbeiter, 8 Facharbeiter, 4 Helfer","Feld 7: Schalung ausgerichtet, PE-Folie zweilagig verlegt. Absturzsicherung Überladebrücken.","Baubesprechung 14"),("084","09.07.2025","Mittwoch","bewölkt, 15-24 °C","Zanker, 2 Vorarbeiter, 9 Facharbeiter, 3 Helfer","Feld 7: Abnahme der Randschalung durch Herrn Maunz. Überladebrücken 1 bis 4 gesetzt.","Prüfung Absturzsicherung durch Herrn Gindele")]
for n,d,t,w,p,l,v in tb:
    paper(VH, G+f"Bautagesbericht {n}.docx", f"""
# Bautagesbericht Nr. {n}
|Bauvorhaben|Neubau Logistikhalle Günzburg, Halle C
|Datum|{t}, {d}
|Wetter|{w}
|Personal|{p}
|Arbeitszeit|7:00 bis 16:30
## Ausgeführte Leistungen
{l}
## Besondere Vorkommnisse
{v}
Aufgestellt: E. Zanker
""", head="Hallbach Bau GmbH & Co. KG")
paper(VH, G+"Notizen Polier KW 28.md", """
# Notizen Zanker KW 28

Do 10.7. - Bericht 085
- früh Nebel, dann sonnig, 14 Grad um 6 Uhr, mittags 26. Wind kaum.
- Beginn 5:30 wegen Betonage, Schluss 17:00
- da: ich, Mirko und Andi als Vorarbeiter, 10 Facharbeiter, 5 Helfer. Nachunternehmer Estrich-Bodentechnik Wörnitz mit 6 Mann (Flügelglätten bis 22 Uhr). Stahlbau Rehle 4 Mann, Überladebrücken 5 bis 8.
- Feld 7 betoniert, Achse 12 bis 15 / A bis F, 1.150 m2, 22 cm. Erster Mischer 5:45, letzter 12:20.
- Laserscreed S-22 (Nr. LS-2207), 2 Flügelglätter, Betonpumpe 42 m von Schwabenpump, Stillstand der Pumpe 8:10 bis 8:50, Rohrstopfer
- Maunz da um 9, hat Ausbreitmaß mitgemessen, ok. Würfel W7-1 bis W7-6 gemacht.
- 3 Paletten Dübelkörbe von Fugentec gekommen, LS 55821
- Elektro hat Bodenkanal Achse 13 wieder nicht frei gemeldet -> 12 m2 ausgespart, Frau Kreutle schreibt.
- Unfall: keiner

Fr 11.7. - 086
- sonnig, 27. Feld 7 Nachbehandlung, Fugen schneiden ab 6:00. 8 Facharbeiter, 4 Helfer.
""")
paper(VH, G+"Lieferscheine Beton Juli.csv", "Lieferschein;Datum;Feld;Werk;Sorte;m3;Beladen;Entladen bis;Ausbreitmaß cm;Temperatur\n" + "\n".join(f"{60411+i};03.07.2025;Feld 6;Transportbeton Iller;C30/37 SF25 F4;{'9,0' if i<27 else '5,5'};{5+i//4:02}:{10+11*(i%4)};{6+i//4:02}:{15+5*(i%4)};{52 if i==0 else ''};{21 if i==0 else ''}" for i in range(28)) + "\n" + "\n".join(f"{88102+i};10.07.2025;Feld 7;Betonwerk Donauried;C30/37 SF25 F4;{'9,0' if i<27 else '10,0'};{5+i//4:02}:{15+11*(i%4)};{6+i//4:02}:{5+5*(i%4):02};{ {0:'53',10:'51'}.get(i,'')};{ {0:'22',10:'24'}.get(i,'')}" for i in range(28)) + "\nSumme Feld 7;10.07.2025;;;;253,0;;;;\nSumme Feld 6;03.07.2025;;;;248,5;;;;\n")
paper(VH, G+"2025-07-10 Behinderung Bodenkanal.eml", """
From: Sabine Kreutle <s.kreutle@hallbach.example>
To: Thomas Maunz <t.maunz@pfersich.example>
Cc: Anke Solbrig <a.solbrig@trivalis.example>
Date: Thu, 10 Jul 2025 13:40:00 +0200
Subject: Behinderungsanzeige BA-06 - Bodenkanal Achse 13

Sehr geehrter Herr Maunz,

wie heute vor Ort besprochen, ist der Bodenkanal in Achse 13 von Elektro Vogtmann nicht frei gemeldet. Wir haben in Feld 7 eine Fläche von 12 m2 ausgespart und zeigen hiermit Behinderung nach § 6 Abs. 2 VOB/B unter der Nummer BA-06 an. Der Nachguss braucht eine gesonderte Anfahrt.

Ihre mündliche Anordnung von 9:15 Uhr, die Scheinfuge in Achse 14 um 30 cm nach Osten zu verlegen, führen wir aus und melden dafür Nachtrag N-09 an.

Mit freundlichen Grüßen
Sabine Kreutle

> Von: Thomas Maunz
> Gesendet: Dienstag, 1. Juli 2025
> Ihre BA-05 habe ich erhalten, der Bodenkanal Achse 9 ist seit heute frei.
""")
paper(VH, G+"Nachtragsliste.xlsx", """
@Nachträge
Nr.;Gegenstand;Angemeldet;Betrag EUR;Stand
N-01;Bodenaustausch Achse 1 bis 4;2025-03-28;86400.00;beauftragt
N-02;Zusätzliche Köcher Büro;2025-04-09;21350.00;beauftragt
N-03;Wasserhaltung;2025-04-15;34800.00;beauftragt
N-04;Mehrdicke Randbalken;2025-05-06;12100.00;beauftragt
N-05;Tor 17 entfällt;2025-05-20;-8900.00;beauftragt
N-06;Leerrohre Ladesäulen;2025-06-02;15720.00;beauftragt
N-07;Anprallschutz Stützen;2025-06-11;27600.00;geprüft
N-08;Umstellung Faserdosierung;2025-06-30;18250.00;geprüft
N-09;Verlegung Scheinfuge Achse 14;2025-07-10;;angemeldet
@Behinderungen
Nr.;Gegenstand;Datum;Stand
BA-04;Zufahrt gesperrt;2025-05-13;erledigt
BA-05;Bodenkanal Achse 9;2025-06-27;erledigt
BA-06;Bodenkanal Achse 13;2025-07-10;offen
""", datefmt="dd.mm.yyyy")
paper(VH, G+"Geräteliste.csv", "Gerätenummer;Gerät;Vermieter;auf Baustelle seit;Tagessatz EUR\nLS-2207;Laserscreed S-22;Wörnitz eigen;02.06.2025;0\nFG-118;Flügelglätter doppelt;Wörnitz eigen;02.06.2025;0\nFG-121;Flügelglätter doppelt;Wörnitz eigen;02.06.2025;0\nMK-40;Autokran 40 t;Kranservice Iller;14.04.2025;780\nRB-07;Raupenbagger 22 t;Hallbach;10.03.2025;410\nTS-12;Teleskopstapler;Hallbach;17.03.2025;165\nBW-3;Bauwasserpumpe;Hallbach;20.03.2025;24\n")
paper(VH, G+"Planliste.csv", "Plan;Titel;Index;Datum\n" + "\n".join(f"B-{300+i};Bodenplatte Feld {i};{'abc'[i%3]};{10+i}.06.2025" for i in range(1,11)) + "\nB-307;Bodenplatte Feld 7;d;04.07.2025\nF-101;Fundamente;c;12.03.2025\nU-201;Überladebrücken;b;22.05.2025\n")
paper(VH, G+"Prüfzeugnis W7.pdf", """
>>Materialprüfstelle Ostalb>>Prüfzeugnis 25-3391
>>Auftraggeber: Hallbach Bau GmbH & Co. KG>>ausgestellt 08.08.2025
Druckfestigkeit nach DIN EN 12390-3, Bauteil Bodenplatte Feld 7, hergestellt 10.07.2025, geprüft 07.08.2025
|Würfel|Masse kg|Festigkeit N/mm2
|W7-1|8,02|44,6
|W7-2|8,05|45,9
|W7-3|8,01|43,8
|W7-4|8,04|46,1
|W7-5|8,03|45,0
|W7-6|8,06|45,2
Mittel 45,1 N/mm2. Güteklasse C30/37 erfüllt.
""", head="Materialprüfstelle Ostalb")
paper(VH, G+"Nachunternehmer.docx", """
# Nachunternehmer Halle C
|Gewerk|Firma|Ansprechpartner|Vertrag
|Industrieboden|Estrich-Bodentechnik Wörnitz GmbH|Jens Abele|NU-24-1187-06
|Stahlbau und Überladebrücken|Stahlbau Rehle GmbH|Ute Rehle|NU-24-1187-04
|Pumpen|Schwabenpump GmbH|Kai Deger|Rahmenvertrag
|Fertigteile|Betonfertigteile Mindelheim AG|Georg Lutz|NU-24-1187-02
Elektro Vogtmann ist vom AG direkt beauftragt.
""")
f = F("de-bautagesbericht-085", VH, "Logistikhalle Günzburg", "de", "Bautagesbericht Nr. 085 (Titel, Dateiname).", font="Arial")
ad="Auftragsdatenblatt.docx"; no="Notizen Polier KW 28.md"; ls="Lieferscheine Beton Juli.csv"; em="2025-07-10 Behinderung Bodenkanal.eml"; nu="Nachunternehmer.docx"; ge="Geräteliste.csv"
f.header("Hallbach Bau   Kostenstelle: %s",("........",V("24-1187",ad,"same")))
f.title("Bautagesbericht Nr. 085")
f.kv([[("Baustelle",V("Neubau Logistikhalle Günzburg, Halle C",ad,"near","Logistikhalle Günzburg, Halle C","Logistikhalle Günzburg")),("Datum",V("2025-07-10",em,"near",ev="10 Jul 2025"))],
 [("Auftraggeber",V("Trivalis Logistikimmobilien GmbH",ad,"same","Trivalis Logistikimmobilien GmbH, München")),("Auftrags-Nr. des AG",V("TLI-GZ-C-0042",ad,"same"))],
 [("Bauüberwachung (Büro)",V("Ingenieurbüro Pfersich + Partner",ad,"near","Pfersich + Partner")),("Bauleitung AN",V("Sabine Kreutle","/Personalliste.xlsx","near"))],
 [("Wochentag",V("Donnerstag","Baubesprechung 14.docx","far")),("Polier",V("Emil Zanker","/Personalliste.xlsx","same","E. Zanker","Zanker"))]])
f.h("1  Wetter und Arbeitszeit")
f.ff("Temperatur 6 Uhr (°C)",V("14",no,"same")); f.ff("Temperatur mittags (°C)",V("26",no,"same")); f.ff("Niederschlag (mm)",O("nicht aufgezeichnet"))
f.ff("Arbeitsbeginn",V("5:30",no,"near","05:30")); f.ff("Arbeitsende",V("17:00",no,"near"))
f.ff("Schlechtwetter","" and None,kind="check") if False else None
f.ff("Witterung",V("sonnig",no,"near",ev="dann sonnig"),kind="drop",entries=["bitte wählen","sonnig","bewölkt","Regen","Frost"])
f.h("2  Personal")
f.sched(["Art","Anzahl","Std. je Mann"],[["Polier",O("nur namentlich, Zählweise strittig") and None,O("Stunden je Mann nicht angegeben")],["Vorarbeiter",V("2",no,"far",ev="Mirko und Andi als Vorarbeiter"),O("Stunden je Mann nicht angegeben")],["Facharbeiter",V("10",no,"same"),O("Stunden je Mann nicht angegeben")],["Helfer",V("5",no,"same"),O("Stunden je Mann nicht angegeben")]],kind="cell")
f.sched(["Nachunternehmer","Mann","Tätigkeit"],[[V("Estrich-Bodentechnik Wörnitz",no,"same"),V("6",no,"same"),V("Flügelglätten",no,"far")],[V("Stahlbau Rehle",no,"near"),V("4",no,"same"),V("Überladebrücken",no,"far","Überladebrücken 5 bis 8")],[None,None,None]])
f.h("3  Leistungen")
f.narr("Ausgeführte Arbeiten",V("Feld 7",no,"near",contains=True))
f.line(("Bauteil",V("Bodenplatte Feld 7",ad if False else "Planliste.csv","near","Feld 7")),("Plan",V("B-307","Planliste.csv","same")),("Index",V("d","Planliste.csv","same",ev="B-307;Bodenplatte Feld 7;d")),blank="__________")
f.line(("Betonsorte",V("C30/37 SF25 F4",ls,"near")),("Lieferwerk",V("Betonwerk Donauried",ls,"near")),("Menge m³",V("253",ls,"near","253,0")),blank="__________")
f.line(("Fläche m²",V("1150",no,"near")),("Dicke cm",V("22",no,"far")),("Erster Lieferschein",V("88102",ls,"near")),blank="__________")
f.line(("Ausbreitmaß 1. Fahrzeug cm",V("53",ls,"near")),("Betontemperatur 1. Fahrzeug °C",V("22",ls,"near")),("w/z-Wert",O("nirgends angegeben")),blank="__________")
f.h("4  Geräte")
f.sched(["Gerät","Geräte-Nr.","Stillstand von - bis"],[["Laserscreed",V("LS-2207",ge,"same"),O("kein Stillstand")],["Betonpumpe 42 m",O("Nummer der Pumpe nicht angegeben"),V("8:10 bis 8:50",no,"same","8:10 - 8:50","08:10 - 08:50","08:10 bis 08:50")]])
f.h("5  Lieferungen, Anordnungen, Behinderungen")
f.kv([[("Lieferant Dübelkörbe",V("Fugentec",no,"near")),("Lieferschein Dübelkörbe",V("55821",no,"near","LS 55821"))],[("Behinderungsanzeige Nr.",V("BA-06",em,"near")),("Anordnung der Bauüberwachung, Uhrzeit",V("9:15",em,"near","9:15 Uhr","09:15"))],[("Nachtrag Nr.",V("N-09",em,"near")),("Nachtragssumme EUR",O("noch kein Betrag"))],[("Unfälle",V("keine",no,"near","keiner","kein",ev="Unfall: keiner")),("Verbandbuch-Nr.",O("kein Unfall"))],[("Besucher / Begehung durch",V("Maunz",no,"far","Thomas Maunz","Herr Maunz")),("Probewürfel",V("W7-1 bis W7-6",no,"near"))]])
f.h("6  Unterschriften")
f.kv([[("Aufgestellt (Name)",SIG),("Datum",SIG),("Unterschrift",SIG)],[("Bauleitung (Name)",SIG),("Datum",SIG),("Unterschrift",SIG)],[("Gesehen Bauüberwachung (Name)",SIG),("Datum",SIG),("Unterschrift",SIG)]])
f.footer("Eingegangen bei der Bauüberwachung am %s",("........",O("Eingangsvermerk")))
f.save()
A = "Hallenbad Traunegg/"
paper(VH, A+"Projektstammblatt.docx", """
# Projektstammblatt
|Projekt|Sanierung und Erweiterung Hallenbad Traunegg
|Interne Nummer|AT-2309
|Auftraggeber|Bäderbetriebe Traunegg GmbH
|Vertreter des Auftraggebers|Mag. Eva Prielinger
|Örtliche Bauaufsicht|ZT-Büro Kammerhuber
|ÖBA-Leiter|DI Stefan Kammerhuber
|Generalunternehmer|Hallbach Bau Ges.m.b.H.
|Werkvertrag vom|18.06.2024
|Werkvertrag Nr.|BBT-2024-017
|Auftragssumme netto|9.870.000,00 EUR
|Vertragsgrundlage|ÖNORM B 2110
|Baubeginn|02.09.2024
|Fertigstellung lt. Vertrag|31.10.2025
|Gewährleistung|3 Jahre, Abdichtung und Becken 5 Jahre
|Haftungsrücklass|2 % als Bankgarantie
|Adresse|Badstraße 5, 4644 Traunegg
""", head="Hallbach Bau Ges.m.b.H.")
paper(VH, A+"Auftragsschreiben.pdf", """
>>Bäderbetriebe Traunegg GmbH>>Traunegg, am 18. Juni 2024
>>Badstraße 5, 4644 Traunegg>>GZ BBT-2024-017
Hallbach Bau Ges.m.b.H., Wels
## Auftrag: Sanierung und Erweiterung Hallenbad Traunegg
Wir beauftragen Sie als Generalunternehmer zum Pauschalpreis von 9.870.000,00 EUR netto. Der Baubeginn ist der 2. September 2024. Die Übernahme erfolgt gewerkeweise und förmlich; die Gewährleistungsfrist beginnt mit der jeweiligen Übernahme. Pönale 3.000 EUR je Kalendertag, höchstens 5 %.
Mag. Eva Prielinger, Geschäftsführerin
""")
paper(VH, A+"Gewerkeliste.xlsx", """
@Gewerke
Los;Gewerk;Firma;Ansprechpartner;Vertrag Nr.;Auftragssumme EUR;Übernahme
01;Abbruch;Abbruch Almtal GmbH;Karl Riedl;SU-01;312000.00;2024-12-13
02;Rohbau;Eigenleistung;Hermann Zöchbauer;-;2410000.00;2025-05-30
03;Edelstahlbecken;Beckenbau Innviertel GmbH;Ing. Gerlinde Aigner;SU-03;1286400.00;2025-09-18
04;Badewassertechnik;Aquaterm Anlagen GmbH;Ing. Paul Wiesmayr;SU-04;1174500.00;offen
05;Fliesen;Fliesen Hausruck e.U.;Josef Hattinger;SU-05;684000.00;offen
06;Lüftung;Klimatechnik Steyrtal GmbH;DI Nina Forster;SU-06;893000.00;offen
07;Elektro;Elektro Ager GmbH;Michael Huber;SU-07;742000.00;offen
08;Dach;Dachbau Vöckla GmbH;Peter Schiemer;SU-08;518000.00;2025-06-27
09;Fassade;Glasbau Kremstal GmbH;Lena Ortner;SU-09;631000.00;2025-08-08
10;Hubboden;Hubtec Austria GmbH;Ing. Ralf Sommer;SU-10;226000.00;offen
""", datefmt="dd.mm.yyyy")
paper(VH, A+"Mängelliste.xlsx", """
@Mängel
Nr.;Los;Raum;Mangel;Festgestellt;Frist;Stand
M-041;08;Dach;Lichtkuppel 3 undicht;2025-06-27;2025-07-11;behoben
M-047;09;Südfassade;Kratzer Scheibe S12;2025-08-08;2025-09-05;behoben
M-052;03;Lehrbecken;Überlaufrinne Fuge Ost unsauber verschliffen;2025-09-18;2025-10-02;behoben
M-053;03;Sportbecken;Leiter 2 wackelt;2025-09-18;2025-10-02;behoben
M-058;04;Technikraum UG;Isolierung Vorlauf Wärmetauscher WT2 fehlt auf 3 m;2025-10-14;2025-10-31;offen
M-059;04;Technikraum UG;Beschriftung Dosierleitungen Chlor unvollständig;2025-10-14;2025-10-24;offen
M-060;04;Schwallwasserbehälter;Niveausonde N3 zeigt 4 cm zu hoch;2025-10-14;2025-10-24;offen
M-061;05;Umkleide Damen;Fliese 2 Stück gesprungen;2025-10-15;2025-11-07;offen
M-062;06;Technikraum DG;Klappe K7 klemmt;2025-10-16;2025-11-07;offen
M-063;10;Sportbecken;Endschalter Hubboden;2025-10-16;2025-11-07;offen
""", datefmt="dd.mm.yyyy")
paper(VH, A+"Probebetrieb Badewassertechnik.pdf", """
>>Aquaterm Anlagen GmbH>>Protokoll Probebetrieb PB-04
>>Linzer Straße 88, 4810 Gmunden>>06.10.2025 bis 10.10.2025
Anlage: Badewasseraufbereitung Hallenbad Traunegg, Los 04
|Parameter|Soll|Sportbecken|Lehrbecken
|Freies Chlor mg/l|0,3 - 1,2|0,52|0,61
|pH-Wert|6,5 - 7,8|7,2|7,1
|Redox mV|> 750|782|771
|Trübung FNU|< 0,2|0,08|0,11
|Umwälzung m3/h|Auslegung|188|74
Dauer 96 Stunden ohne Störung. Teilnehmer: Ing. Paul Wiesmayr, Markus Leitgeb, Betriebsleiter Helmut Froschauer.
Ergebnis: bestanden.
""", head="Aquaterm Anlagen GmbH", foot="PB-04")
paper(VH, A+"2025-10-13 Einladung Übernahme Los 04.eml", """
From: Markus Leitgeb <m.leitgeb@hallbach.example>
To: Paul Wiesmayr <p.wiesmayr@aquaterm.example>
Cc: Stefan Kammerhuber <kammerhuber@zt-kammerhuber.example>, Eva Prielinger <e.prielinger@bbt.example>
Date: Mon, 13 Oct 2025 08:25:00 +0200
Subject: AW: Übernahme Los 04 Badewassertechnik - Terminverschiebung

Grüß Gott Herr Ing. Wiesmayr,

wegen der Wasserprobe verschieben wir die förmliche Übernahme vom 10. auf Dienstag, den 14. Oktober 2025, 9:00 Uhr, Treffpunkt Technikraum UG. Die Begehung mit der ÖBA und Herrn Froschauer vom Betrieb. Bitte Bestandspläne und die Bedienungsanleitung zweifach mitbringen.

Die Verzögerung gegen den 3. Oktober (SU-04, Fertigstellung) beruht auf der späten Stromfreigabe durch Elektro Ager, eine Pönale machen wir Ihnen gegenüber nicht geltend.

Markus Leitgeb

> Von: Paul Wiesmayr
> Gesendet: Freitag, 10. Oktober 2025
> Der Befund des Labors kommt erst Montag. Die Übernahme heute geht daher nicht.
> Unsere Schlussrechnung SR-2025-388 senden wir nach der Übernahme.
""")
paper(VH, A+"2025-10-14 Begehungsnotiz.docx", """
# Begehungsnotiz Übernahme Los 04, 14.10.2025
Anwesend: DI Stefan Kammerhuber (ÖBA), Markus Leitgeb (Hallbach), Ing. Paul Wiesmayr (Aquaterm), Helmut Froschauer (Betrieb). Mag. Prielinger entschuldigt.
Beginn 9:00, Ende 11:45. Die Anlage ist fertig und läuft; sie wird mit drei Mängeln übernommen, siehe Mängelliste M-058 bis M-060. Keiner hindert den Betrieb.
Übergeben: Bestandspläne (2 Ordner), Bedienungsanleitung, Prüfbuch Chlorgasanlage. Die CE-Konformitätserklärung der Dosieranlage wird bis 31.10.2025 nachgereicht.
Schlüssel: 6 Stück Schließung T2 an Herrn Froschauer.
Zählerstände: Füllwasser 1.284 m3, Strom Technik 18.930 kWh.
Für die Mängel behält Hallbach bis zur Behebung 12.000,00 EUR ein.
Die Einschulung des Personals war am 8. Oktober 2025.
Wartungsvertrag: Angebot von Aquaterm liegt beim Betrieb, noch nicht entschieden.
""")
paper(VH, A+"Wasserbefund.pdf", """
>>Hygienelabor Salzkammergut>>Befund HS-25-7718
>>Probenahme 09.10.2025>>Befund 13.10.2025
|Probe|KBE 36 °C|E. coli|Pseudomonas|Legionellen
|Sportbecken|2|0|0|0
|Lehrbecken|4|0|0|0
|Schwallwasserbehälter|7|0|0|< 10
Das Wasser entspricht der Bäderhygieneverordnung.
""", head="Hygienelabor Salzkammergut")
paper(VH, A+"Subvertrag SU-04 Auszug.docx", """
# Subvertrag SU-04 (Auszug)
|Auftragnehmer|Aquaterm Anlagen GmbH, Linzer Straße 88, 4810 Gmunden
|UID|ATU 58224710
|Leistung|Badewasseraufbereitung samt Mess-, Regel- und Dosiertechnik
|Vertragsdatum|11.11.2024
|Auftragssumme netto|1.174.500,00 EUR
|Zusatzaufträge|Z-1 UV-Anlage 38.700,00 EUR vom 03.04.2025; Z-2 Reservepumpe 9.300,00 EUR vom 12.06.2025
|Leistungsbeginn|03.03.2025
|Fertigstellung|03.10.2025
|Gewährleistung|5 Jahre ab Übernahme
|Deckungsrücklass|7 %
|Haftungsrücklass|2 %, durch Bankgarantie ablösbar
""")
paper(VH, A+"Baubesprechung 38.docx", """
# Baubesprechung 38 vom 7.10.2025
|TOP|Thema|Verantwortlich
|38.1|Probebetrieb Los 04 läuft seit gestern.|Aquaterm
|38.2|Übernahme Los 04 am 10.10. geplant.|Leitgeb
|38.3|Los 10 Hubboden: Endschalter. Übernahme frühestens 17.10.|Hubtec
|38.4|Fliesen Umkleide Damen fertig bis 14.10.|Hattinger
|38.5|Einschulung Badewassertechnik morgen 13 Uhr.|Wiesmayr
""")
paper(VH, A+"Übernahmeprotokoll Los 03.docx", """
# Übernahmeprotokoll Los 03 Edelstahlbecken
|Auftragnehmer|Beckenbau Innviertel GmbH
|Übernahme am|18.09.2025
|Gewährleistung bis|17.09.2030
|Mängel|M-052, M-053, Frist 02.10.2025
|Einbehalt|6.500,00 EUR
|Schlussrechnung|BI-2025-1190
Unterschrieben: Kammerhuber, Leitgeb, Aigner
""")
paper(VH, A+"Bankgarantien.csv", "Los;Firma;Bank;Garantie Nr.;Art;Betrag EUR;gültig bis\n03;Beckenbau Innviertel GmbH;Sparbank Ried;G-40711;Haftungsrücklass;25728,00;17.10.2030\n08;Dachbau Vöckla GmbH;Volkshaus Bank;88-1120;Haftungsrücklass;10360,00;27.07.2028\n04;Aquaterm Anlagen GmbH;Seenbank Gmunden;SG-25-0619;Vertragserfüllung;58725,00;31.12.2025\n")
for n in ("285","286"):
    paper(VH, A+f"Bautagesbericht {n}.md", f"# Bautagesbericht {n}\n\nDatum: {'13' if n=='285' else '14'}.10.2025\n\nPolier Hermann Zöchbauer, 6 Mann. {'Außenanlagen, Pflaster Eingang.' if n=='285' else 'Pflaster Eingang fertig, Übernahme Los 04 im Technikraum. Sonnig 12 Grad.'}\n\nFliesen Hausruck 5 Mann, Elektro Ager 4 Mann.\n")
f = F("at-uebernahmeprotokoll-los-04", VH, "Hallenbad Traunegg", "de", "Übernahmeprotokoll Los 04 Badewassertechnik (Titel, Dateiname).")
st="Projektstammblatt.docx"; gl="Gewerkeliste.xlsx"; mg="Mängelliste.xlsx"; bn="2025-10-14 Begehungsnotiz.docx"; sv="Subvertrag SU-04 Auszug.docx"; pb="Probebetrieb Badewassertechnik.pdf"; wb="Wasserbefund.pdf"
f.title("Übernahmeprotokoll gemäß ÖNORM B 2110 - Los 04")
f.line(("Bauvorhaben",V("Sanierung und Erweiterung Hallenbad Traunegg",st,"near")),blank="..............................")
f.line(("Bauherr",V("Bäderbetriebe Traunegg GmbH",st,"near")),("Projekt-Nr. intern",V("AT-2309",st,"near")),blank="....................")
f.line(("ÖBA",V("ZT-Büro Kammerhuber",st,"near")),("vertreten durch",V("DI Stefan Kammerhuber",bn,"far","Stefan Kammerhuber")),blank="....................")
f.kv([[("Gewerk",V("Badewassertechnik",gl,"same")),("Subunternehmer",V("Aquaterm Anlagen GmbH",gl,"near"))],[("Anschrift",V("Linzer Straße 88, 4810 Gmunden",sv,"near")),("UID-Nr.",V("ATU 58224710",sv,"same","ATU58224710"))],[("Vertrag Nr.",V("SU-04",gl,"same")),("Vertrag vom",V("2024-11-11",sv,"near"))],[("Leistungsbeginn",V("2025-03-03",sv,"same")),("Vertragliche Fertigstellung",V("2025-10-03",sv,"near"))]])
f.ph("Die förmliche Übernahme fand statt am %s, Beginn %s Uhr, Ende %s Uhr, Treffpunkt: %s",("[Datum]",V("2025-10-14",bn,"near")),("[Zeit]",V("9:00",bn,"same","09:00")),("[Zeit]",V("11:45",bn,"same")),("[Ort]",V("Technikraum UG","2025-10-13 Einladung Übernahme Los 04.eml","same")))
f.h("Anwesende")
f.sched(["Für","Name"],[["ÖBA",V("Stefan Kammerhuber",bn,"same")],["Generalunternehmer",V("Markus Leitgeb",bn,"near")],["Subunternehmer",V("Paul Wiesmayr",bn,"near","Ing. Paul Wiesmayr")],["Betreiber",V("Helmut Froschauer",bn,"near")],["Behörde",O("niemand anwesend")]],kind="cell")
f.checks("Ergebnis:",[("übernommen ohne Mängel",O("drei Mängel")),("übernommen mit Mängeln laut Liste",V("☒",bn,"near",ev="mit drei Mängeln übernommen")),("Übernahme verweigert",O("übernommen"))])
f.h("Mängel")
mr=lambda n,t,d:[V(n,mg,"same"),V(t,mg,"same"),V(d,mg,"near"),O("noch nicht behoben")]
f.sched(["Nr.","Mangel","Beheben bis","Behoben am"],[mr("M-058","Isolierung Vorlauf Wärmetauscher WT2 fehlt auf 3 m","2025-10-31"),mr("M-059","Beschriftung Dosierleitungen Chlor unvollständig","2025-10-24"),mr("M-060","Niveausonde N3 zeigt 4 cm zu hoch","2025-10-24"),[O("kein vierter Mangel dieses Loses")]*4])
f.cc(("Einbehalt EUR",V("12000.00",bn,"near")),("Gewährleistung (Jahre)",V("5",sv,"near","5 Jahre")),("Vertragsstrafe EUR",None),text="Klicken Sie hier, um Text einzugeben.")
f.h("Prüfungen")
f.kv([[("Probebetrieb, Protokoll",V("PB-04",pb,"same")),("Dauer (Std.)",V("96",pb,"same"))],[("Wasserbefund Nr.",V("HS-25-7718",wb,"near")),("Labor",V("Hygienelabor Salzkammergut",wb,"far"))],[("Zählerstand Füllwasser m³",V("1284",bn,"near")),("Zählerstand Strom kWh",V("18930",bn,"near"))]])
f.h("Übergabe")
f.checks("Übergeben wurden:",[("Bestandspläne",V("☒",bn,"same",ev="Bestandspläne")),("Bedienungsanleitung",V("☒",bn,"same",ev="Bedienungsanleitung")),("Konformitätserklärung",O("wird nachgereicht")),("Wartungsvertrag",O("nicht entschieden"))])
f.dd("Einschulung",["erfolgt","noch offen","nicht erforderlich"],V("erfolgt",bn,"far",ev="Einschulung des Personals war am"),text="Wählen Sie ein Element aus.")
f.line(("Einschulung am",V("2025-10-08",bn,"same")),("Schlüssel Stück",V("6",bn,"near")),("Übernommen von",V("Helmut Froschauer",bn,"far","Froschauer","Herr Froschauer",ev="an Herrn Froschauer")),blank="________")
f.line(("Garantie-Nr. Haftungsrücklass",O("nur die Vertragserfüllungsgarantie dieses Loses liegt vor")),blank="________")
f.line(("Schlussrechnung Nr.",V("SR-2025-388","2025-10-13 Einladung Übernahme Los 04.eml","same")),("geprüft am",O("noch nicht gelegt")),blank="________")
f.kv([[("Für den Auftraggeber",SIG),("Für den Auftragnehmer",SIG),("ÖBA",SIG)],[("Datum",SIG),("Datum",SIG),("Datum",SIG)],[("Unterschrift",SIG),("Unterschrift",SIG),("Unterschrift",SIG)]])
f.save()
