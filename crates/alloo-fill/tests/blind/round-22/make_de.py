from lib import *
setv("kallweit","DD.MM.YYYY","de")
D("Firmenangaben.docx","Kallweit Tiefbau Gruppe - Firmenangaben","""Stand Februar 2025, herausgegeben von der kaufmännischen Leitung.

Gesellschaft Deutschland = Kallweit Tiefbau GmbH & Co. KG
Anschrift = Lohmühlenweg 44, 37073 Göttingen
Handelsregister = HRA 203118, AG Göttingen
Gesellschaft Schweiz = Kallweit Tiefbau Schweiz AG
Sitz = Gaswerkstrasse 9, 4900 Langenthal
UID = CHE-318.442.907 MWST
Bankverbindung Schweiz = Jurabank Langenthal, IBAN CH71 0833 2000 0441 1902 7

Zeichnungsberechtigt sind die Geschäftsführer gemeinsam. Nachträge über 100'000 Franken zeichnet die Leitung Kalkulation mit.""")
C("Personalliste.csv","""Name;Funktion;Baustelle;Mobil
Enno Brackwedel;Bauleiter;Schulzentrum Rosdorf;0170 5550121
Silke Thormählen;Oberbauleiterin;Schulzentrum Rosdorf;0170 5550109
Mirko Piontek;Polier;Schulzentrum Rosdorf;0170 5550133
Reto Zurflüh;Bauführer;Wasserbau Önzbach;079 555 01 44
Andrin Gasser;Polier;Wasserbau Önzbach;079 555 01 52
Beatrice Lüdi;Leiterin Kalkulation;Langenthal;079 555 01 10""".replace(";","|"),sep=";")
p="Schulzentrum Rosdorf/"
D(p+"01 Auftragsschreiben.docx","Auftragserteilung","""Flecken Bovenhausen, Fachbereich Hochbau
Bovenhausen, den 18.11.2024

Kallweit Tiefbau GmbH & Co. KG, Lohmühlenweg 44, 37073 Göttingen

Neubau Schulzentrum Rosdorfer Feld, Vergabe-Nr. 24-HB-061, Los 2 Rohbau und Erdarbeiten

Sehr geehrte Frau Thormählen,
auf Ihr Angebot vom 02.10.2024 erteilen wir Ihnen den Auftrag zu einer Summe von 3.918.440,72 EUR brutto. Vertragsgrundlage ist die VOB/B in der Fassung 2016. Die Ausführung beginnt am 06.01.2025 und ist bis zum 30.09.2025 fertigzustellen.

Die örtliche Bauüberwachung liegt bei der Ingenieurgemeinschaft Wedekind + Osei, Herrn Dipl.-Ing. Kwame Osei.

Mit freundlichen Grüßen
Dagmar Hüttenrauch, Fachbereichsleiterin""")
PDF(p+"02 Vertragsdatenblatt.pdf","Vertragsdatenblatt",[K("Bauvorhaben=Neubau Schulzentrum Rosdorfer Feld\nLos=Los 2 Rohbau und Erdarbeiten\nVergabe-Nr.=24-HB-061\nBauherr=Flecken Bovenhausen\nArchitekt=Büro Tiedtke Wissing\nTragwerksplaner=Statikbüro Immergrün\nBauüberwachung=Ingenieurgemeinschaft Wedekind + Osei\nSiGeKo=Annegret Pflaumbaum\nBaubeginn=06.01.2025\nFertigstellung=30.09.2025\nAuftragssumme=3.918.440,72 EUR\nKostenstelle=25-1107"),("h","Bautagebuch"),"Das Bautagebuch ist täglich zu führen und der Bauüberwachung bis 10:00 Uhr des Folgetages zu übergeben. Blätter werden fortlaufend nummeriert (Blatt 1 = 06.01.2025, nur Arbeitstage).",("h","Arbeitszeit"),"Montag bis Donnerstag 07:00 bis 16:30 Uhr, Freitag 07:00 bis 13:00 Uhr."],head="Kallweit Tiefbau GmbH & Co. KG",foot="KST 25-1107")
X(p+"03 Stundenerfassung KW 20.xlsx","KW 20","""Datum|Firma|Gewerk|Anzahl|Beginn|Ende|Std. gesamt
2025-05-12|Kallweit|Rohbau|11|07:00|16:30|99
2025-05-12|Eisenflechter Duda GmbH|Bewehrung|5|07:00|16:00|42.5
2025-05-13|Kallweit|Rohbau|11|07:00|16:30|99
2025-05-13|Eisenflechter Duda GmbH|Bewehrung|6|07:00|16:00|51
2025-05-14|Kallweit|Rohbau|12|06:30|17:00|120
2025-05-14|Eisenflechter Duda GmbH|Bewehrung|3|07:00|12:00|15
2025-05-14|Elektro Sasse|Erdung|2|08:00|14:00|11
2025-05-15|Kallweit|Rohbau|10|07:00|16:30|90
2025-05-15|Eisenflechter Duda GmbH|Bewehrung|6|07:00|16:00|51
2025-05-16|Kallweit|Rohbau|9|07:00|13:00|54""",top=["Anwesenheit Baustelle 25-1107, aufgestellt M. Piontek"])
C(p+"04 Wetterdaten Mai.csv","""Datum;Tmin;Tmax;Niederschlag mm;Wind;Himmel
12.05.2025;6;17;0;schwach;heiter
13.05.2025;7;19;0;schwach;heiter
14.05.2025;9;21;4,5;mäßig;wechselnd bewölkt, ab 15 Uhr Schauer
15.05.2025;8;15;11;frisch;Regen
16.05.2025;7;14;2;mäßig;bedeckt""".replace(";","|"),sep=";")
for n,d,q in (("LS-77140","14.05.2025","C30/37"),("LS-76988","07.05.2025","C25/30")):
    PDF(p+"05 Betonlieferschein %s.pdf"%n,"Sammellieferschein "+n,[K("Lieferdatum=%s\nBaustelle=Schulzentrum Rosdorfer Feld\nBeton=%s XC4 XF1, F3, 16 mm\nSorten-Nr.=%s"%(d,q,"37-413" if q=="C30/37" else "30-207")),T("Fahrt|Ankunft|m3\n1|07:40|8,0\n2|08:15|8,0\n3|08:50|8,0\n4|09:30|8,0\n5|10:20|6,5" if q=="C30/37" else "Fahrt|Ankunft|m3\n1|09:10|8,0\n2|09:50|8,0\n3|10:40|4,0"),"Gesamtmenge %s m3"%("38,5" if q=="C30/37" else "20,0")],two=("Leinebeton GmbH & Co. KG\nWerk Rosdorf","Kallweit Tiefbau GmbH & Co. KG"),lines=False)
PDF(p+"06 Pruefprotokoll Frischbeton P-31.pdf","Frischbetonprüfung P-31",[K("Datum=14.05.2025\nBauteil=Decke über EG, Achse 4 bis 9\nAusbreitmaß=480 mm\nFrischbetontemperatur=18,2 °C\nWürfel=3 Stück, Nr. 91 bis 93\nPrüfer=Heiko Lammers")],head="Baustoffprüfstelle Harzvorland")
M(p+"07 Mail Kranausfall.eml","Mirko Piontek <m.piontek@kallweit.example>","Enno Brackwedel <e.brackwedel@kallweit.example>","Wed, 14 May 2025 17:20:00 +0200","Kran / heute","""Enno,

Kran K1 stand heute von 12:20 bis 13:50 Uhr, Hubseilendschalter. Monteur von Kranservice Wippermann war da, Rechnung kommt. Beton war da zum Glück schon drin (Pumpe), aber die Schalung Wand W14 konnten wir nicht umsetzen, das fehlt jetzt morgen.

Osei war um 9 Uhr da und hat die Bewehrung der Decke vor dem Betonieren freigegeben, Protokoll BA-22. Er will noch, dass wir am Treppenauge die Anschlussbewehrung gegen Verbiegen sichern, bis Freitag.

Zaun an der Nordseite ist wieder aufgedrückt, zwei Felder. Hab ich richten lassen.

Gruß Mirko

> Am 13.05.2025 schrieb Enno Brackwedel:
> Mirko, morgen Decke EG 4-9, 38 Kubik, Pumpe 36 m bestellt bei Leinebeton. Bin selbst erst Donnerstag wieder da, Silke kommt um 11.""")
for b,d,t in (("87","12.05.2025","Schalung Decke über EG Achse 4-9 fertiggestellt. Bewehrung untere Lage. Fünf Eisenflechter."),("88","13.05.2025","Bewehrung obere Lage Decke über EG Achse 4-9. Wand W13 ausgeschalt."),("90","15.05.2025","Dauerregen. Nachbehandlung Decke über EG. Wand W14 Schalung umgesetzt.")):
    D(p+"08 Bautagebuch Blatt %s.docx"%b,"Bautagebuch Blatt "+b,"Datum = %s\nBauvorhaben = Neubau Schulzentrum Rosdorfer Feld\nGeführt von = Enno Brackwedel\nWetter = siehe Wetterdaten\n\n# Ausgeführte Leistungen\n%s\n\n# Besondere Vorkommnisse\nKeine."%(d,t))
C(p+"09 Geraeteliste.csv","""Gerät;Typ;Inventar;auf der Baustelle seit
Turmdrehkran K1;Wolff 6015;G-0411;20.01.2025
Mobilbagger;A 914;G-0377;08.01.2025
Radlader;L 506;G-0392;08.01.2025
Rüttelplatte;DPU 65;G-0518;13.01.2025""".replace(";","|"),sep=";")
X(p+"10 Planliste.xlsx","Pläne","""Plan-Nr.|Inhalt|Index|Datum|Eingang
S-EG-D-101|Decke über EG, Schalplan|C|2025-04-11|2025-04-14
S-EG-D-102|Decke über EG, Bewehrung unten|B|2025-04-22|2025-04-24
S-EG-D-103|Decke über EG, Bewehrung oben|B|2025-04-22|2025-04-24
S-OG-W-201|Wände OG|A|2025-05-05|2025-05-07
S-OG-W-202|Bewehrung Wände OG|-|2025-05-12|2025-05-14
A-EG-010|Grundriss EG|E|2025-03-31|2025-04-02""",top=["Planeingang 25-1107"])
D(p+"11 Protokoll Baubesprechung 17.docx","Baubesprechung Nr. 17","""Datum: 13.05.2025, 14:00 Uhr. Teilnehmer: K. Osei, E. Brackwedel, S. Thormählen, A. Pflaumbaum, Frau Wissing.

# Termine
Decke über EG Achse 4-9 am 14.05. Aufbau Wände OG ab 19.05.2025. Der Rückstand gegenüber dem Bauzeitenplan beträgt 4 Arbeitstage.

# Behinderungen
Behinderungsanzeige Nr. 3 vom 09.05.2025: fehlende Aussparungspläne Lüftung OG, Plan weiterhin nicht da.

# Sicherheit
Seitenschutz am Deckenrand Achse 9 bis 14.05. zu ergänzen.

# Nächste Besprechung
20.05.2025, 14:00 Uhr.""")
D(p+"12 Abnahme Bewehrung BA-22.docx","Bewehrungsabnahme BA-22","""Datum = 14.05.2025
Uhrzeit = 09:05 bis 09:35 Uhr
Bauteil = Decke über EG, Achse 4 bis 9
Pläne = S-EG-D-102 B, S-EG-D-103 B
Abgenommen durch = Dipl.-Ing. Kwame Osei
Ergebnis = freigegeben

Hinweis: Anschlussbewehrung Treppenauge gegen Verbiegen sichern, bis 16.05.2025.""")
f=Form("bautagebuch-blatt-89.docx","Bautagebuch   Blatt Nr. 89","Blatt 89, 14.05.2025, steht im Titel und in der Zeile darunter.","kallweit","Schulzentrum Rosdorf","de",foot="Formblatt BT 3 - Durchschlag an Bauüberwachung")
f.t("Mittwoch, 14.05.2025")
f.hf("header","Kostenstelle {0}  Vergabe-Nr. {1}","Kostenstelle = 25-1107 @02 Vert/s","Vergabe-Nr. = 24-HB-061 @02 Vert/s")
f.grid(["Bauvorhaben = Neubau Schulzentrum Rosdorfer Feld @02 Vert/s","Los / Gewerk = Los 2 Rohbau und Erdarbeiten @02 Vert/s"],["Auftraggeber = Flecken Bovenhausen @02 Vert/n","Auftragnehmer = Kallweit Tiefbau GmbH & Co. KG @01 Auf/f"],["Objektüberwachung = Ingenieurgemeinschaft Wedekind + Osei @02 Vert/n","Statik = (Statikbüro Immergrün) ?"],["Auftrag vom = d:2024-11-18 @01 Auf/n","Vertragliche Fertigstellung = d:2025-09-30 @02 Vert/n"])
f.h("Witterung")
f.line("Temperatur min. (°C) = 9 | 9 °C @04 W/s","max. (°C) = 21 | 21 °C @04 W/s","Niederschlag (mm) = 4,5 | 4,5 mm @04 W/s",fill="........")
f.line("Wind = mäßig @04 W/s","Bewölkung = wechselnd bewölkt, ab 15 Uhr Schauer | wechselnd bewölkt @04 W/n","Luftfeuchte (%) = -keine Angabe",fill="..........")
f.line("Schneehöhe (cm) = -keine Angabe","Bodenfrost bis (cm) = -keine Angabe",fill="..........")
f.h("Personal")
f.sched("Firma | Anzahl | Stunden","!Kallweit Tiefbau || 12 @03 St/s || 120 @03 St/n","!Eisenflechter Duda GmbH || 3 @03 St/s || 15 @03 St/n","Elektro Sasse @03 St/s || 2 @03 St/s || 11 @03 St/n","-keine weitere Firma an dem Tag || -keine weitere Firma || -keine weitere Firma","-keine weitere Firma || -keine weitere Firma || -keine weitere Firma")
f.h("Betonarbeiten")
f.grid(["Bauteil = Decke über EG, Achse 4 bis 9 @06 Pr/s","Betonsorte = C30/37 | C30/37 XC4 XF1, F3, 16 mm @LS-77140/n"],["Lieferwerk = ?","Lieferschein = LS-77140 @LS-77140/s"],["Menge (m³) = 38,5 | 38,5 m³ | 38,5 m3 @LS-77140/n","Letzte Anlieferung um = 10:20 @LS-77140/f"],["Ausbreitmaß = 480 mm | 480 @06 Pr/s","Betontemperatur = 18,2 °C | 18,2 @06 Pr/n"],["Probewürfel Nr. = 91 bis 93 | 91-93 @06 Pr/n","Geprüft von = Heiko Lammers @06 Pr/n"],["Druckfestigkeit 28 Tage = -noch nicht geprüft","Ausschalfrist bis = -keine Angabe"],style="Light Grid")
f.line("Bewehrung freigegeben durch = Kwame Osei | Dipl.-Ing. Kwame Osei | K. Osei @12 Ab/n","Protokoll = BA-22 @12 Ab/n","von = 09:05 @12 Ab/n","bis = 09:35 @12 Ab/n")
f.h("Geräte und Stillstand")
f.para("Ausgefallen ist {0} in der Zeit von {1} Uhr bis gegen {2} Uhr wegen eines Schadens am {3}; instand gesetzt durch die Firma {4} .","Gerät = Kran K1 | Turmdrehkran K1 | K1 @07 Mail/f","Beginn Stillstand = 12:20 @07 Mail/f","Ende Stillstand = 13:50 @07 Mail/f","Ursache = Hubseilendschalter @07 Mail/f","Fachfirma = Kranservice Wippermann @07 Mail/f")
f.narr("Nicht ausgeführt / Auswirkungen = ~Wand W14 @07 Mail/f")
f.narr("Anordnungen der Bauüberwachung = ~Anschlussbewehrung @12 Ab/f")
f.grid(["Planeingang am Tag (Plan-Nr.) = {text} S-OG-W-202 @10 Plan/f","Offene Behinderungsanzeige Nr. = {text} 3 | Nr. 3 @11 Prot/n"],["Vom = {date} d:2025-05-09 @11 Prot/n","Erledigt am = {date} -Behinderung besteht weiter"])
f.checks("Unfälle:","ja = -keine Aussage für diesen Tag","nein = -keine Aussage für diesen Tag")
f.line("Besucher der Oberbauleitung = ?","Uhrzeit = ?")
f.line("Geologe = -nur beim Önzbach","Abfluss (m³/s) = -nur beim Önzbach")
f.line("Stundenlohnzettel Nr. = -keiner erwähnt","Fotos Nr. = -keine erwähnt")
f.sched("Aufgestellt | Bauleiter AN | Bauüberwachung","!Name || -Unterschriftsblock || -Unterschriftsblock","!Datum || -Datum der Unterschrift || -Datum der Unterschrift","!Unterschrift || -Unterschrift || -Unterschrift")
f.save()
# ---------- CH
p="Wasserbau Önzbach/"
D(p+"W01 Zuschlag.docx","Werkvertrag - Zuschlagsschreiben","""Schwellenverband Önzbach, Dorfstrasse 3, 3376 Grafenwil
Grafenwil, 3. Februar 2025

An Kallweit Tiefbau Schweiz AG, Gaswerkstrasse 9, 4900 Langenthal

Hochwasserschutz Önzbach, Abschnitt Mülimatt bis Bahnbrücke

Sehr geehrter Herr Zurflüh
Der Vorstand hat die Arbeiten am 29. Januar 2025 zum Betrag von CHF 2'384'610.00 exkl. MWST an Sie vergeben. Der Werkvertrag Nr. SVÖ-2025-02 wird nach SIA 118 geschlossen. Baubeginn 17. März 2025, Bauende 31. Oktober 2025.

Projektverfasser und Bauleitung: Hydroplan Burgistein AG, Bauleiterin Corina Abplanalp.

Freundliche Grüsse
Walter Niederhauser, Präsident""")
PDF(p+"W02 Vertragsuebersicht.pdf","Vertragsübersicht",[K("Projekt=Hochwasserschutz Önzbach\nAbschnitt=Mülimatt bis Bahnbrücke\nWerkvertrag=SVÖ-2025-02\nBauherrschaft=Schwellenverband Önzbach\nBauleitung=Hydroplan Burgistein AG\nBauleiterin=Corina Abplanalp\nWerkpreis=CHF 2'384'610.00 exkl. MWST\nRabatt=4.0 %\nSkonto=2.0 % bei 30 Tagen\nMWST=8.1 %\nBaubeginn=17.03.2025\nBauende=31.10.2025"),("h","Nachträge"),"Mehr- und Minderleistungen sind vor der Ausführung schriftlich anzuzeigen. Die Nachtragsofferte stützt sich auf die Preise des Werkvertrags und die Preisbasis Oktober 2024. Die Bauleitung nimmt innert 14 Tagen Stellung. Rabatt und Skonto gelten auch für Nachträge."],foot="Kallweit Tiefbau Schweiz AG")
X(p+"W03 Nachtragsliste.xlsx","Nachträge","""NT|Bezeichnung|Auslöser|Anzeige vom|Offerte vom|Betrag CHF exkl.|Stand|Genehmigt am|Tage
NT-01|Mehraushub Altlast Mülimatt|Befund|2025-04-08|2025-04-17|48320.00|genehmigt|2025-05-02|4
NT-02|Provisorische Fussgängerbrücke|Bestellung Bauherr|2025-04-22|2025-05-01|22150.00|genehmigt|2025-05-19|0
NT-03|Fischunterstand Wurzelstöcke|Auflage Fischereiinspektorat|2025-05-06|2025-05-20|13480.00|in Prüfung||0
NT-04|Sohlensicherung Blockriegel km 1.640|Befund|2025-05-28|||in Bearbeitung||6
NT-05|Wasserhaltung verlängert|Witterung|2025-06-04|||angezeigt||
NT-06|Regie Werkleitung Swisscom|Dritte|2025-06-06|||angezeigt||""",top=["Nachtragsmanagement SVÖ-2025-02, Stand 10.06.2025, R. Zurflüh"])
X(p+"W04 Kalkulation NT-04.xlsx","NT-04","""Pos.|Leistung|Einheit|Menge|EP CHF|Betrag CHF|Herkunft EP
211.301|Aushub Sohle unter Wasser|m3|185|38.50|7122.50|Werkvertrag
213.420|Blocksteine 1.5 bis 3 t liefern|t|310|62.00|19220.00|Werkvertrag
213.510|Blöcke versetzen als Riegel|t|310|47.50|14725.00|Neuer Preis
214.115|Filterkies 16/32|m3|90|54.00|4860.00|Werkvertrag
Summe|||||45927.50|
Rabatt|4.0 %||||-1837.10|
Zwischentotal|||||44090.40|
MWST|8.1 %||||3571.32|
Total|||||47661.72|""",top=["Kalkulation NT-04 Version 2, 11.06.2025 - B. Lüdi"])
X(p+"W04 Kalkulation NT-04 V1 (ersetzt).xlsx","NT-04","""Pos.|Leistung|Einheit|Menge|EP CHF|Betrag CHF|Herkunft EP
211.301|Aushub Sohle unter Wasser|m3|160|38.50|6160.00|Werkvertrag
213.420|Blocksteine 1.5 bis 3 t liefern|t|280|62.00|17360.00|Werkvertrag
213.510|Blöcke versetzen als Riegel|t|280|51.00|14280.00|Neuer Preis
Summe|||||37800.00|""",top=["Kalkulation NT-04 Version 1, 03.06.2025 - durch Version 2 ersetzt"])
M(p+"W05 Anzeige NT-04.eml","Reto Zurflüh <r.zurflueh@kallweit.example>","Corina Abplanalp <c.abplanalp@hydroplan.example>","Wed, 28 May 2025 11:32:00 +0200","Anzeige Mehrleistung Sohle km 1.640","""Guten Tag Frau Abplanalp

Beim Aushub am 26. Mai 2025 sind wir bei km 1.640 auf weichen Seeton gestossen. Laut geologischem Bericht war dort Schotter zu erwarten. Die Sohle hält so nicht, der Kolk unterhalb der Schwelle ist bereits 1.20 m tief.

Wir zeigen hiermit nach Art. 58 SIA 118 die Mehrleistung an und schlagen drei Blockriegel im Abstand von 8 m vor. Es bräuchte voraussichtlich 6 Arbeitstage mehr. Eine Offerte folgt.

Freundliche Grüsse
Reto Zurflüh

> Von: Corina Abplanalp, 27. Mai 2025
> Herr Zurflüh, bitte schauen Sie die Sohle bei 1.640 morgen mit dem Geologen an. Termin 07.30 Uhr.""")
M(p+"W06 Antwort Bauleitung.eml","Corina Abplanalp <c.abplanalp@hydroplan.example>","Reto Zurflüh <r.zurflueh@kallweit.example>","Mon, 02 Jun 2025 15:04:00 +0200","AW: Anzeige Mehrleistung Sohle km 1.640","""Grüezi Herr Zurflüh

Mit den Blockriegeln sind wir im Grundsatz einverstanden. Massgebend ist unsere Skizze HB-S-17 vom 30. Mai 2025. Bitte offerieren Sie bis 13. Juni 2025, und zwar mit 310 t Blöcken gemäss unserem Ausmass, nicht 280. Der Verband entscheidet an der Sitzung vom 25. Juni 2025.

Freundliche Grüsse
Corina Abplanalp""")
PDF(p+"W07 Geologische Notiz.pdf","Aktennotiz Geologie",[K("Datum=28.05.2025\nVerfasser=Dr. Urs Feuz\nBüro=Geotest Emme AG\nOrt=Önzbach km 1.640"),"In der Sohle steht ab Kote 471.80 siltiger Seeton an, weich bis breiig. Der Bericht 2023 wies Schotter aus. Eine Sicherung der Sohle auf einer Länge von 24 m ist nötig."],head="Geotest Emme AG, Notiz 2025-088")
for n,d,t in (("051","26.05.2025","Aushub Sohle km 1.62 bis 1.64. Weicher Boden angetroffen, Arbeiten an der Stelle um 14.15 Uhr eingestellt. Schreitbagger, 5 Mann."),("053","28.05.2025","Begehung mit Geologe und Bauleitung 07.30 Uhr. Ufermauer Mülimatt betoniert, 22 m3.")):
    D(p+"W08 Tagesrapport %s.docx"%n,"Tagesrapport "+n,"Datum = %s\nPolier = Andrin Gasser\nWetter = bewölkt, 15 °C\nAbfluss = 1.8 m3/s\n\n# Arbeiten\n%s\n\n# Material\nKies 40 t."%(d,t))
D(p+"W09 Bausitzung 6.docx","Bausitzung Nr. 6","""3. Juni 2025, 13.30 Uhr, Baracke. Anwesend: W. Niederhauser, C. Abplanalp, R. Zurflüh, A. Gasser.

# Nachträge
NT-01 und NT-02 sind genehmigt. NT-03 liegt beim Kanton. NT-04: Ausführung im Juli bei Niedrigwasser vorgesehen, Beginn 7. Juli 2025.

# Termine
Ufermauer Mülimatt fertig am 20. Juni. Bauende bleibt ohne NT-04 unverändert.

# Umwelt
Schonzeit Forelle beginnt am 1. Oktober.""")
C(p+"W10 Planverzeichnis.csv","""Plan;Titel;Index;Datum
HB-201;Situation 1:500;C;14.02.2025
HB-214;Querprofile km 1.5 bis 1.8;B;28.02.2025
HB-221;Schwelle km 1.640;A;07.03.2025
HB-S-16;Skizze Fischunterstand;-;02.05.2025
HB-S-17;Skizze Blockriegel km 1.640;-;30.05.2025""".replace(";","|"),sep=";")
PDF(p+"W11 Offerte Steinbruch.pdf","Offerte 25-301",[K("Datum=5. Juni 2025\nProdukt=Blocksteine Kalk 1.5 bis 3 t\nPreis=CHF 49.80 / t franko\nGültig bis=31. August 2025")],two=("Steinbruch Fluehberg AG\n4539 Rumisberg","Kallweit Tiefbau Schweiz AG"),lines=False)
MD(p+"W12 Bauprogramm Notiz.md","""# Bauprogramm Version 4, 5. Juni 2025
- Ufermauer Mülimatt: bis 20.06.2025
- Blockriegel km 1.640: 07.07. bis 14.07.2025
- Bepflanzung: Oktober
- Bauende neu mit NT-04: 10.11.2025 (bisher 31.10.2025)""")
f=Form("nachtragsofferte-nt-04.docx","Nachtragsofferte NT-04","NT-04 steht im Titel und Dateinamen.","kallweit","Wasserbau Önzbach","de",head="Form. NO / nach SIA 118",font="Calibri")
f.grid("Projekt = (Hochwasserschutz Önzbach) ?","Bauabschnitt = Mülimatt bis Bahnbrücke @W02/n","Werkvertrag Nr. = SVÖ-2025-02 @W02/s","Bauherrschaft = Schwellenverband Önzbach @W02/s","Bauleitung = Hydroplan Burgistein AG @W02/s","Unternehmer = Kallweit Tiefbau Schweiz AG @W01/f","MWST-Nr. Unternehmer = CHE-318.442.907 MWST | CHE-318.442.907 @Firmen/n","Bauführer = Reto Zurflüh @Personal/s","Bankkonto (IBAN) = CH71 0833 2000 0441 1902 7 @Firmen/s",style="Light Shading")
f.h("1  Gegenstand")
f.line("Bezeichnung = Sohlensicherung Blockriegel km 1.640 @W03/s",fill="……………………………")
f.line("Angezeigt am = d:2025-05-28 @W03/n",fill="………………")
f.line("Befund festgestellt am = d:2025-05-26 @W05/f","Artikel SIA 118 = 58 | Art. 58 @W05/n",fill="………………")
f.line("Massgebender Plan / Skizze = HB-S-17 @W06/n","Datum der Skizze = d:2025-05-30 @W06/s",fill="………………")
f.line("Geologische Beurteilung durch = Dr. Urs Feuz | Urs Feuz | Geotest Emme AG @W07/n","Notiz Nr. = 2025-088 @W07/s",fill="………………")
f.narr("Begründung der Mehrleistung = ~Seeton @W05/f")
f.para("Vorgesehen sind {0} Blockriegel im Abstand von {1} auf einer Sohlenlänge von {2}.","Anzahl = drei | 3 @W05/n","Abstand = 8 m | 8 @W05/s","Länge = 24 m | 24 @W07/n")
f.h("2  Leistungsverzeichnis")
rows=[]
for pos,l,e,m,ep,b in (("211.301","Aushub Sohle unter Wasser","m3 | m³","185","38.50","7122.50"),("213.420","Blocksteine 1.5 bis 3 t liefern","t","310","62.00","19220.00"),("213.510","Blöcke versetzen als Riegel","t","310","47.50","14725.00"),("214.115","Filterkies 16/32","m3 | m³","90","54.00","4860.00")):
    rows.append("!%s || !%s || ? || n:%s @W04 Kalkulation NT-04.x/s || n:%s @W04 Kalkulation NT-04.x/n || n:%s @W04 Kalkulation NT-04.x/s"%(pos,l,m,ep,b))
rows+=["-keine weitere Position || || -keine weitere Position || -keine weitere Position || -keine weitere Position || -keine weitere Position".replace("|| ||","|| -keine weitere Position ||")]
f.sched("NPK | Leistung | Einh. | Menge | Preis | Betrag",*rows)
S="W04 Kalkulation NT-04.x"
f.grid(["Bruttobetrag CHF = n:45927.50 @W04 Kalkulation NT-04.x/n","Rabatt 4.0 % = n:1837.10 | -1'837.10 @W04 Kalkulation NT-04.x/s"],["Netto exkl. MWST = n:44090.40 @W04 Kalkulation NT-04.x/f","MWST 8.1 % = n:3571.32 @W04 Kalkulation NT-04.x/s"],["Total inkl. MWST = n:47661.72 @W04 Kalkulation NT-04.x/n","Garantiefrist NT = -keine Angabe"],["Nebenunternehmer = -keine Angabe","Kalkuliert durch = Beatrice Lüdi | B. Lüdi @W04 Kalkulation NT-04.x/f"],["Genehmigter Betrag CHF = -noch nicht genehmigt","Teuerung CHF = -keine Angabe"])
f.h("3  Termine")
f.grid(["Mehrzeit (Arbeitstage) = {ff} 6 @W03/n","Beginn Ausführung = {ff} d:2025-07-07 @W09/n"],["Neues Bauende = {ff} d:2025-11-10 @W12/n","Bisheriges Bauende = {ff} d:2025-10-31 @W02/n"],["Einzureichen bis = {ff} d:2025-06-13 @W06/f","Entscheid Verband am = {ff} d:2025-06-25 @W06/f"])
f.h("4  Entscheid")
f.checks("Die Offerte wird","angenommen = -nicht entschieden","mit Vorbehalt angenommen = -nicht entschieden","abgelehnt = -nicht entschieden")
f.line("Vorbehalte = -nicht entschieden","Kreditposition = -keine Angabe")
f.line("Genehmigt am = -nur NT-01 und NT-02 sind genehmigt","Protokoll Vorstand Nr. = -keine Angabe")
f.line("SiGeKo = -nur beim Schulzentrum","Prüfstelle Beton = -nur beim Schulzentrum")
f.line("Bewilligung Kanton vom = -nur NT-03 liegt beim Kanton")
f.sched("Unternehmer | Bauleitung | Bauherrschaft","-Ort, Datum || -Ort, Datum || -Ort, Datum","-Unterschrift || -Unterschrift || -Unterschrift")
f.save()
