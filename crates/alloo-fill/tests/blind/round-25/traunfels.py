from lib import *
V="traunfels"
vault(V,"""
=== Firmendaten.pdf
%head Traunfels Gebäudetechnik GmbH|Steinbruchweg 14, 4810 Gmunden|Heizung · Lüftung · Sanitär
# Firmendaten
Firmenwortlaut | Traunfels Gebäudetechnik GmbH
Firmenbuchnummer | FN 488213 k
UID-Nummer | ATU 73550918
Telefon Büro | +43 7612 555 10
E-Mail | buero@traunfels.example
Niederlassung Deutschland | Traunfels Gebäudetechnik, Donaulände 31, 94032 Passau
Haftpflicht | Salzkammer Versicherung AG, Polizze 7720-4431
=== Regiesätze 2026.xlsx
## Saetze
Berufsgruppe | Kurzzeichen | Regiesatz EUR/h | gültig ab
Obermonteur | OM | 68,40 | 01.05.2026
Monteur | MO | 61,20 | 01.05.2026
Helfer | HE | 49,80 | 01.05.2026
## alt 2025
Berufsgruppe | Kurzzeichen | Regiesatz EUR/h | gültig ab
Obermonteur | OM | 65,90 | 01.05.2025
Monteur | MO | 58,70 | 01.05.2025
=== Personalliste.csv
Name|Funktion|Personalnr.|Mobil
Franz Hölzlwimmer|Obermonteur|1041|+43 664 555 2041
Dragan Petkovic|Monteur|1067|+43 664 555 2067
Elias Moser|Helfer|1103|+43 664 555 2103
Katrin Aschauer|Bauleiterin Linz|1022|+43 664 555 2022
Jens Rottmayr|Bauleiter Passau|2004|+49 170 555 3004
Uwe Stadlinger|Obermonteur Passau|2011|+49 170 555 3011
=== 26-041 Schulzentrum Linz/01 Auftragsschreiben.pdf
%head Stadtbau Donau Immobilien GmbH|Lederergasse 77, 4020 Linz
Linz, am 19. Jänner 2026
# Auftragsschreiben
Wir erteilen Ihnen den Auftrag für die Heizungs- und Lüftungsinstallation im Bauvorhaben Schulzentrum Harbachfeld, Linz-Urfahr. Grundlage ist Ihr Angebot vom 4. Dezember 2025.
Auftragsnummer | SDI-2026-0118
Gewerk | Heizung und Lüftung
Auftragssumme netto | EUR 1.312.480,00
Auftragssumme brutto | EUR 1.574.976,00
Örtliche Bauaufsicht | Planwerk Ennsleitner ZT GmbH
Kostenstelle des Auftraggebers | 4417-HLS
Regiearbeiten dürfen nur nach schriftlicher Anordnung der örtlichen Bauaufsicht ausgeführt werden. Die Regieberichte sind binnen drei Arbeitstagen vorzulegen. Auf Regiematerial wird ein Zuschlag von 12 % gewährt.
=== 26-041 Schulzentrum Linz/02 Regieanordnungen.xlsx
## Anordnungen
Nr. | Datum | Angeordnet von | Leistung | Ort | Regiebericht Nr. | LV-Position
RA-05 | 21.09.2026 | DI Markus Ennsleitner | Versetzen von zwei Heizkörpern | Haus A, Raum A1.12 | 11 | 60.01.05
RA-06 | 28.09.2026 | Ing. Vera Schiestl | Umlegen der Vorlaufleitung wegen Stahlträger | Haus B, Achse 6, UG | 12 | 60.01.07
RA-07 | 05.10.2026 | DI Markus Ennsleitner | Kernbohrung für Kondensatleitung | Haus C, Dach | 13 | 60.01.08
=== 26-041 Schulzentrum Linz/03 Stundenaufzeichnung KW 40.csv
Datum|Name|Tätigkeit|Beginn|Ende|Stunden|Art
29.09.2026|Franz Hölzlwimmer|Montage Verteiler|07:00|16:00|8,5|LV
30.09.2026|Franz Hölzlwimmer|Vorlaufleitung umlegen|07:00|13:00|5,5|Regie RA-06
30.09.2026|Dragan Petkovic|Vorlaufleitung umlegen|07:00|15:30|8|Regie RA-06
30.09.2026|Elias Moser|Stemmarbeiten und Schutt|09:00|13:00|4|Regie RA-06
01.10.2026|Dragan Petkovic|Dämmung|07:00|12:00|5|LV
=== 26-041 Schulzentrum Linz/04 Lieferschein 40877.pdf
%head Rohrhandel Attersee KG|Lieferschein 40877
Lieferdatum | 29.09.2026
Kommission | 26-041 Regie RA-06 Haus B
Artikel | Bezeichnung | Menge | Einheit | Preis EUR
R-2210 | Stahlrohr DN 50 schwarz | 18 | m | 14,60
B-0507 | Bogen 90° DN 50 | 6 | Stk | 7,25
K-3315 | Kugelhahn DN 50 | 2 | Stk | 48,90
Übernommen: Petkovic
=== 26-041 Schulzentrum Linz/05 AW Vorlaufleitung Haus B.eml
From: Vera Schiestl <v.schiestl@planwerk-ennsleitner.example>
To: Katrin Aschauer <k.aschauer@traunfels.example>
Date: Mon, 28 Sep 2026 15:20:00 +0200
Subject: AW: Vorlaufleitung Haus B

Sehr geehrte Frau Aschauer,

bitte legen Sie die Vorlaufleitung in Achse 6 um, der Stahlträger wurde um 40 cm tiefer eingebaut als im Plan. Ausführung am 30. September, nicht am 29., weil dort noch die Zimmerer arbeiten. Verrechnung nach Aufwand, höchstens 20 Stunden. Die Schuld liegt beim Stahlbauer, Firma Metallbau Kremstal.

V. Schiestl, örtliche Bauaufsicht

> Katrin Aschauer schrieb: Wir könnten am 29. September beginnen, Schätzung 16 Stunden.
=== 26-041 Schulzentrum Linz/06 Bautagebuch.docx
# Bautagebuch KW 40
Mittwoch, 30.09.2026: Wetter bewölkt, 14 °C. Regie in Haus B. Gerät: Stemmhammer Nr. G-114 für 3 Stunden, Pressmaschine Nr. G-090 für 4 Stunden. Leitung um 14:45 wieder gefüllt. Bei den Arbeiten wurde der Estrich auf 2 m² geöffnet; das Schließen macht der Baumeister.
Donnerstag, 01.10.2026: Wetter sonnig, 17 °C. Dämmarbeiten.
=== 26-041 Schulzentrum Linz/07 Kontakte.txt
Kontakte Schulzentrum Harbachfeld
Auftraggeber Projektleitung: Mag. Silvia Thalhofer, +43 732 555 6610
Örtliche Bauaufsicht: DI Markus Ennsleitner (Leitung), Ing. Vera Schiestl (Haustechnik)
Baumeister: Bau Pfenninger GmbH
BauKG-Koordinator: Ing. Rupert Oberlehner
Adresse der Baustelle: Harbachfeldstraße 9, 4040 Linz
=== P-2207 Klinik Passau/01 Bauvertrag.pdf
%head Klinikverbund Innbrücke gGmbH|Auftrag P-2207
# Vertrag über Bauleistungen
Bauvorhaben | Neubau Bettenhaus Ost, Klinik Innbrücke, Passau
Auftraggeber | Klinikverbund Innbrücke gGmbH
Auftragnehmer | Traunfels Gebäudetechnik, Niederlassung Passau
Leistung | Trinkwasser- und Heizungsinstallation, Los 4
Vertragsnummer | KVI-B-2025-44
Fachplaner | Ingenieurbüro Haberkorn + Lenz PartG mbB
Auftragssumme netto | EUR 2.045.900,00
Ausführungsbeginn ist der 9. März 2026, Fertigstellung der 29. Januar 2027. Die Verjährungsfrist für Mängelansprüche beträgt fünf Jahre. Druckprüfungen sind dem Fachplaner drei Werktage vorher anzuzeigen.
=== P-2207 Klinik Passau/02 Messblatt Druckprüfung DP-09.docx
# Messblatt DP-09
Uwe Stadlinger, 22. Oktober 2026
Geprüft wurde der Strang H-3 vom 2. bis 4. Obergeschoss. Umgebung 18 °C, Wasser 16 °C. Gefüllt ab 07:40 Uhr mit filtriertem Wasser, von oben entlüftet.
Zeit | Druck in bar | Bemerkung
08:10 | 6,0 | Anfang
08:40 | 5,9 | nach Temperaturausgleich
10:40 | 5,9 | Ende
Kein Wasseraustritt sichtbar. Anschließend auf 3,0 bar abgesenkt.
=== P-2207 Klinik Passau/03 Prüfgeräte.csv
Gerät|Hersteller|Seriennr.|Messbereich|Kalibriert am|Kalibriert bis
Manometer M-17|Wittgau|WG-55812|0 - 10 bar|14.04.2026|13.04.2027
Manometer M-18|Wittgau|WG-55813|0 - 16 bar|02.10.2025|01.10.2026
Prüfpumpe PP-2|Rotenfels|RF-2093|0 - 60 bar|14.04.2026|13.04.2027
=== P-2207 Klinik Passau/04 Rohrdatenblatt.pdf
%head Valdorra Rohrsysteme|Datenblatt 3/2026
%2col
# Verbundrohr Valdorra MT
Werkstoff: PE-RT/Al/PE-RT. Verbindung durch Pressen mit Kontur V. Lieferbar von 16 bis 63 mm. Unverpresst undicht von 1,0 bis 6,5 bar.
Kennwert | Angabe
Betriebsdruck max. | 10 bar
Betriebstemperatur max. | 95 °C
DVGW-Zulassung | DW-8501CU0417
Rauigkeit | 0,007 mm
=== P-2207 Klinik Passau/05 Prüfplan Rev 2.xlsx
## Pruefplan Rev 2
Prüfung Nr. | Anlage | Abschnitt | Plan Nr. | Prüfdruck bar | Dauer min | Norm | Geplant am
DP-08 | Trinkwasser kalt | Strang T-2 | TGA-W-118 c | 11,0 | 30 | DIN EN 806-4 | 15.10.2026
DP-09 | Heizung | Strang H-3 | TGA-H-204 d | 6,0 | 120 | DIN EN 14336 | 20.10.2026
DP-10 | Heizung | Strang H-4 | TGA-H-205 c | 6,0 | 120 | DIN EN 14336 | 27.10.2026
=== P-2207 Klinik Passau/06 Ankündigung DP-09.eml
From: Jens Rottmayr <j.rottmayr@traunfels.example>
To: Paula Lenz <lenz@haberkorn-lenz.example>
Date: Fri, 16 Oct 2026 11:02:00 +0200
Subject: Druckprüfung DP-09 verschoben

Sehr geehrte Frau Lenz,

die Prüfung DP-09 findet erst am 22. Oktober um 8 Uhr statt. Von Ihrer Seite nimmt, wie besprochen, Herr Onur Tekin teil. Verlegt sind dort 146 m Rohr, Abmessung 32 x 3,0 mm. Die Anlage wird danach mit Frostschutz nicht befüllt.

Jens Rottmayr

> Am 8. Oktober schrieb Paula Lenz: Am 20. Oktober komme ich selbst.
=== P-2207 Klinik Passau/07 Baubesprechung 31.md
# Baubesprechung 31 vom 19.10.2026
Teilnehmer: Frau Dr. Ilse Wackerbauer (Klinikverbund), Onur Tekin (Haberkorn + Lenz), Jens Rottmayr (Traunfels), Benno Greil (Rohbau, Fa. Greil & Sohn)
31.2 Sicherheitsventile wurden vor der Prüfung ausgebaut und die Stutzen verschlossen.
31.4 Baustellenanschrift: Innleite 120, 94032 Passau.
31.5 Restmangel: fehlendes Schild am Absperrventil V-3.07, zu erledigen bis 30.10.2026 durch Stadlinger.
""")
l="26-041 Schulzentrum Linz/";p="P-2207 Klinik Passau/"
S=dict(fd="Firmendaten.pdf",rs="Regiesätze 2026.xlsx",pl="Personalliste.csv",au=l+"01 Auftragsschreiben.pdf",ra=l+"02 Regieanordnungen.xlsx",sa=l+"03 Stundenaufzeichnung KW 40.csv",ls=l+"04 Lieferschein 40877.pdf",em=l+"05 AW Vorlaufleitung Haus B.eml",bt=l+"06 Bautagebuch.docx",ko=l+"07 Kontakte.txt",
 bv=p+"01 Bauvertrag.pdf",mb=p+"02 Messblatt Druckprüfung DP-09.docx",pg=p+"03 Prüfgeräte.csv",rd=p+"04 Rohrdatenblatt.pdf",pp=p+"05 Prüfplan Rev 2.xlsx",an=p+"06 Ankündigung DP-09.eml",bb=p+"07 Baubesprechung 31.md")
def run(ST):
    sig="Unterschrift";pr="Prüfvermerk der Bauaufsicht"
    f=Form("regiebericht-12-harbachfeld",V,"26-041 Schulzentrum Linz","de","Der Titel nennt Regiebericht Nr. 12.",S)
    f.hdr("Traunfels – UID-Nummer ",E("ATU 73550918","fd","s")," – Steuernummer ",O("keine Steuernummer in den Unterlagen"))
    f.h("REGIEBERICHT Nr. 12",1)
    f.kv(["Bauvorhaben",E("Schulzentrum Harbachfeld, Linz-Urfahr","au","s","Schulzentrum Harbachfeld"),"Baustellenadresse",E("Harbachfeldstraße 9, 4040 Linz","ko","n","Harbachfeldstraße 9")],
     ["Bauherr",E("Stadtbau Donau Immobilien GmbH","au","f"),"Gewerk",E("Heizung und Lüftung","au","s")],
     ["Auftragsnummer",E("SDI-2026-0118","au","s"),"Kostenstelle AG",E("4417-HLS","au","n")],
     ["Örtliche Bauaufsicht (Büro)",E("Planwerk Ennsleitner ZT GmbH","au","n"),"Baukoordinator",E("Ing. Rupert Oberlehner","ko","n","Rupert Oberlehner")],
     ["Projektleiterin des Bauherrn",E("Mag. Silvia Thalhofer","ko","f","Silvia Thalhofer"),"Telefon",E("+43 732 555 6610","ko","n",l="Telefon Projektleiterin")],
     ["Bestellnummer Generalunternehmer",O("es gibt keinen Generalunternehmer"),"Subunternehmer",O("keiner genannt")])
    f.h("1. Anordnung")
    f.p("1.1 Regieanordnung Nr.: ",E("RA-06","ra","n"),"   1.2 angeordnet von: ",E("Ing. Vera Schiestl","ra","s","Vera Schiestl"),"   1.3 Datum der Anordnung: ",E("28.09.2026","ra","n","28. September 2026"))
    f.p("1.4 LV-Position: ",E("60.01.07","ra","s"),"   1.5 Ort: ",E("Haus B, Achse 6, UG","ra","s","Haus B"),"   1.6 Plan Nr.: ",O("keine Plannummer genannt"))
    f.p("1.7 Art der Anordnung: ",bx(O("die Anordnung kam schriftlich"),"mündlich")," mündlich ",bx(Y("em","f"),"schriftlich")," schriftlich ",bx(O("die Anordnung kam per Mail"),"telefonisch")," telefonisch")
    f.p("1.8 Grund der Regieleistung: ",N("em","f","tiefer eingebaut","Stahlträger",w="_"*50))
    f.p("1.9 Verursacher (Firma): ",E("Metallbau Kremstal","em","f"),"   1.10 Obergrenze in Stunden: ",E("20","em","f"))
    f.h("2. Arbeitsleistung")
    f.p("Tag der Ausführung: ",ins("TT.MM.JJJJ",E("30.09.2026","sa","n","30. September 2026",l="Tag der Ausführung")),"   Witterung: ",ins("Wetter",E("bewölkt","bt","n",l="Witterung")),"   Temperatur °C: ",ins("Grad",E("14","bt","f",l="Temperatur °C")))
    r=lambda n,nr,ber,t,b,e,h,s:[E(n,"sa","s"),E(ber,"pl","n"),E(b,"sa","s"),E(h,"sa","s"),E(s,"rs","n")]
    hd=["Name","Beruf","Beginn","Stunden","Satz EUR/h"]
    f.sched(hd,r("Franz Hölzlwimmer","1041","Obermonteur","Vorlaufleitung umlegen","07:00","13:00","5,5","68,40"),r("Dragan Petkovic","1067","Monteur","Vorlaufleitung umlegen","07:00","15:30","8","61,20"),
     r("Elias Moser","1103","Helfer","Stemmarbeiten und Schutt","09:00","13:00","4","49,80"),[O("nur drei Arbeiter an diesem Tag in Regie") for _ in range(5)])
    f.h("3. Material")
    f.sched(["Bezeichnung","Menge","Preis EUR","Chargennr."],*[[E(a,"ls","s"),E(b,"ls","s"),E(q,"ls","s"),O("keine Chargennummer")] for a,b,u,q in ((("Stahlrohr DN 50 schwarz","18","m","14,60"),("Bogen 90° DN 50","6","Stk","7,25"),("Kugelhahn DN 50","2","Stk","48,90")))],[O("nur drei Artikel auf dem Lieferschein") for _ in range(4)])
    f.p("Lieferschein: ",E("40877","ls","s")," von Händler: ",E("Rohrhandel Attersee KG","ls","f")," Zuschlag auf Material (%): ",E("12","au","n","12 %"))
    f.h("4. Geräte")
    f.sched(["Gerät","Geräte-Nr.","Einsatzstunden","Satz EUR"],["Stemmhammer",E("G-114","bt","n"),E("3","bt","n"),O("kein Gerätesatz")],["Pressmaschine",E("G-090","bt","n"),E("4","bt","n"),O("kein Gerätesatz")])
    f.p("Leitung wieder in Betrieb um: ",E("14:45","bt","f")," Estrich wird geschlossen von: ",E("Bau Pfenninger GmbH","ko","f","Baumeister","Bau Pfenninger")," Entsorgung durch: ",X())
    f.p("Vertragsgrundlage\n",E("4. Dezember 2025","au","f","04.12.2025",l="Datum des Angebots"),"\n(Datum des Angebots)")
    f.h("5. Vermerke")
    f.p("Summe netto € ",O("keine Summe in den Unterlagen")," Rechnung Nr. ",O("keine Rechnung vorhanden"))
    f.kv(["Aufgestellt (Unterschrift Auftragnehmer)",O(sig),"Datum der Aufstellung",O("Datum der Unterschrift")],["Anerkannt ÖBA",O(pr),"Anerkannte Stunden",O(pr)],["Bemerkungen der ÖBA",O(pr),"Eingangsstempel",O("Eingangsvermerk")])
    f.save(ST)

    f=Form("pruefprotokoll-dp-09-bettenhaus-ost",V,"P-2207 Klinik Passau","de","Der Titel nennt Druckprüfung DP-09.",S)
    f.h("Prüfprotokoll Druckprüfung DP-09",1)
    f.p("Bauvorhaben: ",cc(E("Neubau Bettenhaus Ost, Klinik Innbrücke, Passau","bv","s","Neubau Bettenhaus Ost",l="Bauvorhaben"),"Text eingeben"))
    f.p("Auftraggeber: ",cc(E("Klinikverbund Innbrücke gGmbH","bv","s",l="Auftraggeber"),"Text eingeben")," Vertrags-Nr.: ",cc(E("KVI-B-2025-44","bv","s",l="Vertrags-Nr."),"Text eingeben"))
    f.p("Leistungsumfang / Los: ",cc(E("Trinkwasser- und Heizungsinstallation, Los 4","bv","n",l="Leistungsumfang / Los"),"Text eingeben")," Planungsbüro: ",cc(E("Ingenieurbüro Haberkorn + Lenz PartG mbB","bv","f","Haberkorn + Lenz",l="Planungsbüro"),"Text eingeben"))
    f.p("Ort der Prüfung (Anschrift): ",cc(E("Innleite 120, 94032 Passau","bb","n","Innleite 120",l="Ort der Prüfung (Anschrift)"),"Text eingeben")," Auftrags-Nr. Prüfinstitut: ",cc(O("kein Prüfinstitut beteiligt",l="Auftrags-Nr. Prüfinstitut"),"Text eingeben"))
    f.h("1 Prüfgegenstand")
    f.kv(["1.1 Anlage",E("Heizung","pp","s"),"1.2 Abschnitt",E("Strang H-3","pp","s")],["1.3 Geschosse",E("2. bis 4. Obergeschoss","mb","f","2. bis 4."),"1.4 Plan Nr.",E("TGA-H-204 d","pp","s","TGA-H-204")],
     ["1.5 Rohrwerkstoff",E("PE-RT/Al/PE-RT","rd","n"),"1.6 Abmessung",(E("32 x 3,0","an","s"), " mm")],["1.7 Rohrlänge",(E("146","an","f")," m"),"1.8 Verbindungsart",E("Pressen","rd","n","Pressen mit Kontur V","Pressverbindung")],
     ["1.9 Höchster Betriebsdruck",(E("10","rd","n")," bar"),"1.10 Höchste Betriebstemperatur",(E("95","rd","n")," °C")],["1.11 DVGW-Zulassung",E("DW-8501CU0417","rd","s"),"1.12 Nennwärmeleistung",(O("keine Leistung angegeben")," kW")],
     ["1.13 Anlagenvolumen",(O("nicht angegeben")," l"),"1.14 Dämmstärke",(O("nicht angegeben")," mm")])
    f.h("2 Prüfmittel")
    f.sched(["Prüfmittel","Hersteller","Seriennr.","Messbereich","Kalibriert bis"],["Manometer M-17",E("Wittgau","pg","s"),E("WG-55812","pg","s"),E("0 - 10 bar","pg","s"),E("13.04.2027","pg","s")],["Prüfpumpe PP-2",E("Rotenfels","pg","s"),E("RF-2093","pg","s"),E("0 - 60 bar","pg","s"),E("13.04.2027","pg","s")],["Thermometer",O("kein Thermometer in der Liste"),O("kein Thermometer in der Liste"),O("kein Thermometer in der Liste"),O("kein Thermometer in der Liste")])
    f.h("3 Durchführung")
    f.p("Durchgeführt am: ",E("22. Oktober 2026","mb","f","22.10.2026"),"   nach Norm: ",E("DIN EN 14336","pp","n"),"   Prüfmedium: ",E("filtriertem Wasser","mb","f","filtriertes Wasser","Wasser"))
    f.p("Füllbeginn: ",E("07:40","mb","f"),"   Raumtemperatur °C: ",E("18","mb","f"),"   Wassertemperatur °C: ",E("16","mb","n"))
    f.p("Sicherheitsventile: ",bx(Y("bb","n"),"Sicherheitsventile ausgebaut")," ausgebaut ",bx(O("die Ventile waren ausgebaut"),"Sicherheitsventile eingebaut")," eingebaut    Frostschutz: ",bx(O("keine Befüllung mit Frostschutz"),"Frostschutz ja")," ja (eingefüllt) ",bx(Y("an","f"),"Frostschutz nein")," nein (ohne Frostschutz)")
    f.table([["","Soll","Ist","<"],["^","bar","Uhrzeit","bar"],["Prüfdruck Beginn",E("6,0","pp","n",l="Prüfdruck Soll"),E("08:10","mb","f",l="Beginn Uhrzeit"),E("6,0","mb","n",l="Beginn bar")],
      ["Nach Temperaturausgleich",O("kein Sollwert im Prüfplan",l="Ausgleich Soll"),E("08:40","mb","s",l="Ausgleich Uhrzeit"),E("5,9","mb","s",l="Ausgleich bar")],
      ["Prüfende",O("kein Sollwert im Prüfplan",l="Ende Soll"),E("10:40","mb","n",l="Ende Uhrzeit"),E("5,9","mb","n",l="Ende bar")]])
    f.p("Geforderte Prüfdauer (min): ",E("120","pp","n"),"   Druck nach der Prüfung (bar): ",E("3,0","mb","f"),"   Spülprotokoll Nr.: ",O("kein Spülprotokoll vorhanden"))
    f.p("Feststellung zur Dichtheit:\n",N("mb","f","Kein Wasseraustritt",w="_"*60))
    f.p("Restmangel:\n",N("bb","s","Schild",w="_"*60),"\nzu beheben bis: ",E("30.10.2026","bb","n"),"   zuständig: ",E("Stadlinger","bb","f","Uwe Stadlinger"),"   Kosten der Beseitigung €: ",O("keine Kosten genannt"))
    f.h("4 Beteiligte")
    f.kv(["Prüfer (Obermonteur)",E("Uwe Stadlinger","mb","f"),"Mobil",E("+49 170 555 3011","pl","s",l="Mobil Prüfer")],["Bauleiter",E("Jens Rottmayr","pl","n"),"Mobil",E("+49 170 555 3004","pl","s",l="Mobil Bauleiter")],
     ["Teilnehmer Fachplaner",E("Onur Tekin","an","f"),"Telefon",O("keine Nummer von ihm",l="Telefon Fachplaner")],["Sachverständiger",O("keiner beteiligt"),"Anerkennungs-Nr.",O("kein Sachverständiger")],
     ["Schornsteinfeger",O("nicht genannt"),"Betreiber (Technischer Leiter)",O("nicht genannt")])
    f.h("5 Abnahmevermerk")
    vm="Feld des Abnehmenden"
    f.p("Ergebnis: ",bx(O(vm),"anerkannt")," anerkannt ",bx(O(vm),"nicht anerkannt")," nicht anerkannt")
    f.kv(["Für den Auftragnehmer",O(sig),"Ort, Datum",O(sig,l="Ort, Datum AN")],["Für den Auftraggeber",O(sig),"Ort, Datum",O(sig,l="Ort, Datum AG")],["Für den Fachplaner",O(sig),"Ort, Datum",O(sig,l="Ort, Datum FP")])
    f.p("Nächste Prüfung fällig: ",X(),"   Versiegelt mit Plombe Nr.: ",O("keine Plombe genannt"))
    f.ftr("Prüfprotokoll DP-09 – Firmenbuch-Nr. des Auftragnehmers: ",E("FN 488213 k","fd","s")," – Blatt-Nr. der Akte: ",O("keine Aktennummer"))
    f.save(ST)
