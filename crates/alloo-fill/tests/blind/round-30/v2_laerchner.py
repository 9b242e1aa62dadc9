from lib30 import *
vault("laerchner-gruppe", r"""
>>> Firmendaten.pdf
@header Lärchner Gruppe – Stand Jänner 2026
# Firmendaten
@norule
| Angabe | Lärchner Holzhaus GmbH | Lärchner Aufzüge GmbH |
| Sitz | Gewerbering 8, 83022 Rosenheim | Vogelweiderstraße 91, 5020 Salzburg |
| Registergericht | Amtsgericht Traunstein, HRB 28417 | Landesgericht Salzburg, FN 418827k |
| USt-IdNr. / UID | DE 311 940 227 | ATU 68814203 |
| Bank | Sparkasse Rosenheim-Bad Aibling, IBAN DE21 7115 0000 0020 1184 77 | Salzburger Sparkasse, IBAN AT48 2040 4000 4127 9910 |
| Steuernummer | 156/131/40771 | 91 204/8812 |
| Betriebsnummer BG BAU | 71-330-448 | – |
| Geschäftsführung | Veronika Lärchner | Korbinian Lärchner |
>>> Adressen.csv
Name;Firma;Funktion;Telefon;E-Mail
Jannik Oberhuber;Lärchner Holzhaus GmbH;Projektleiter;08031 5550-14;j.oberhuber@laerchner.example
Sina Wölfl;Lärchner Holzhaus GmbH;Kalkulation;08031 5550-22;s.woelfl@laerchner.example
Mirko Zanetti;Lärchner Aufzüge GmbH;Montageleiter;+43 662 5550-31;m.zanetti@laerchner.example
Traude Egger;Lärchner Aufzüge GmbH;Kundendienst;+43 662 5550-40;t.egger@laerchner.example
>>> H-231 Kita Moosrain/01 Bauvertrag.pdf
@header Bauvertrag Kita Moosrain – Seite
# Bauvertrag (Einheitspreisvertrag nach VOB/B)
zwischen der Gemeinde Feldolling, Rathausplatz 3, 83620 Feldolling, als Auftraggeberin, vertreten durch die Erste Bürgermeisterin Annelies Huber, und der Lärchner Holzhaus GmbH als Auftragnehmerin.
Bauvorhaben :: Neubau Kindertagesstätte Moosrain
Los :: Los 3 Zimmer- und Holzbauarbeiten
Auftrags-Nr. :: GF-2026-018
Auftragsdatum :: 3. März 2026
Auftragssumme netto :: 1.184.300,00 €
Vertragsfristen :: Beginn 4. Mai 2026, Fertigstellung 30. Oktober 2026
Objektüberwachung :: Architekturbüro Stangl + Rieger PartGmbB, Holzkirchen
Nachlass :: 2,0 % auf alle Einheitspreise, auch bei Nachträgen
Zahlung :: 2 % Skonto bei Zahlung binnen 14 Kalendertagen
Gewährleistung :: 5 Jahre
## § 4 Vergütung und Abrechnung
Abgerechnet wird nach Aufmaß. Abschlagsrechnungen werden monatlich gestellt. Als Sicherheit für die Vertragserfüllung übergibt die Auftragnehmerin eine Bürgschaft der VR Bank Holzkirchen über 5 % der Auftragssumme. Die Vertragsstrafe beträgt 0,15 % der Abrechnungssumme je Werktag, insgesamt höchstens 5 %. Stundenlohnarbeiten werden nur nach Anordnung mit 54,00 €/h vergütet.
## § 5 Ausführung
Die Objektüberwachung übt auf der Baustelle das Weisungsrecht aus, Anordnungen mit Kostenfolge trifft nur das Bauamt. Bauleiter der Auftragnehmerin ist Jannik Oberhuber, sein Vertreter Simon Daxl. Die Holzfeuchte darf beim Einbau 18 % nicht übersteigen. Das Brettsperrholz stammt aus zertifizierter Forstwirtschaft.
Die Baubesprechung findet jeden Donnerstag um 10 Uhr statt. Die Protokolle gelten als anerkannt, wenn nicht binnen sieben Tagen widersprochen wird.
## § 6 Vorgängerbau
Der Abbruch des alten Pfarrheims (Auftrag GF-2025-104 vom 8. September 2025) ist abgeschlossen und nicht Teil dieses Vertrags.
---
## § 7 Änderungen
Änderungen der Leistung sind vor der Ausführung schriftlich anzukündigen. Die Vergütung richtet sich nach § 2 Abs. 5 und 6 VOB/B auf der Grundlage der Urkalkulation, die verschlossen hinterlegt ist.
>>> H-231 Kita Moosrain/02 Protokoll Baubesprechung 14.docx
@header Kita Moosrain – Baubesprechung Nr. 14
# Protokoll der Baubesprechung Nr. 14
Datum: 9. Juli 2026, 10:00 Uhr, Container der Bauleitung. Teilnehmer: Florian Stangl (Bauleitung), Ruth Demmel (Bauamt Feldolling), Jannik Oberhuber (Lärchner), Peter Achatz (Tragwerksplanung, IB Achatz). Verteiler: Teilnehmer, Elektro Haslbeck.
| TOP | Inhalt | zuständig | Termin |
| 14.1 | Akustikdecke im Bewegungsraum: Die Gemeinde wünscht statt Gipskarton eine Holzwolledecke mit Weißtannenlatten. Frau Demmel ordnet die Leistung an. | Lärchner | Angebot bis 24. Juli 2026 |
| 14.2 | Die Durchbrüche in der Brettsperrholzdecke Achse C/4 wurden in Plan HB-312 Index d nachgetragen. | Achatz | erledigt |
| 14.3 | Holzfeuchte bei der letzten Messung 13,8 %. | Lärchner | laufend |
| 14.4 | Nächste Besprechung 16. Juli 2026. | alle | |
>>> H-231 Kita Moosrain/03 Anordnung.eml
From: Ruth Demmel <demmel@feldolling.example>
To: Jannik Oberhuber <j.oberhuber@laerchner.example>
Cc: Florian Stangl <stangl@stangl-rieger.example>
Subject: Anordnung Akustikdecke Bewegungsraum
Date: Mon, 13 Jul 2026 09:12:00 +0200

Sehr geehrter Herr Oberhuber,

hiermit ordne ich namens der Gemeinde die geänderte Decke im Bewegungsraum (Raum 0.14) nach Plan A-507 Index b an. Grund ist das Schallgutachten der Firma Akustik Brandl vom 2. Juli 2026: Die Nachhallzeit von 0,6 s wird mit der ausgeschriebenen Decke nicht erreicht.

Die Position 03.07.0040 entfällt dafür. Eine Kostenobergrenze gibt es nicht, die Mittel sind im Haushalt noch nicht eingestellt.

Ruth Demmel

> Am 10.07.2026 schrieb Jannik Oberhuber:
> vor der Ausführung brauchen wir eine schriftliche Anordnung, siehe Protokoll 14.
>>> H-231 Kita Moosrain/04 Kalkulation N05 Rev 2.xlsx
=== N05
Nachtrag N05 – Revision 2 vom 22.07.2026 – Bearbeiterin Sina Wölfl
| Pos. | Text | Menge | Einheit | EP | GP |
| N05.01 | Unterkonstruktion Konterlattung 40/60 mm | 118 | m² | 14.20 | 1675.60 |
| N05.02 | Holzwolle-Akustikplatte 35 mm, magnesitgebunden | 118 | m² | 46.50 | 5487.00 |
| N05.03 | Weißtannenlatten 30/40 mm, gehobelt | 965 | m | 7.80 | 7527.00 |
| N05.04 | Entfall Pos. 03.07.0040 Gipskartondecke | 118 | m² | -41.00 | -4838.00 |
| | Summe netto | | | | 9851.60 |
| | Nachlass 2,0 % | | | | -197.03 |
| | Nachtragssumme netto | | | | 9654.57 |
| | Umsatzsteuer 19 % | | | | 1834.37 |
| | Nachtragssumme brutto | | | | 11488.94 |
=== Zuschläge
| Verrechnungslohn | 58.40 | €/h |
| Zuschlag Material | 12 | % |
| BGK | 8.50 | % |
| AGK | 6.00 | % |
| Wagnis und Gewinn | 3.00 | % |
| Mehrstunden | 74 | h |
>>> H-231 Kita Moosrain/05 Kalkulation N05 Rev 1.pdf
# Nachtrag N05 – Revision 1 vom 16.07.2026 (überholt)
| Pos. | Menge | EP | GP |
| N05.02 Holzwolle-Akustikplatte 25 mm | 112 m² | 41,00 | 4.592,00 |
Summe netto 10.420,80 €. Mehrzeit 8 Arbeitstage.
>>> H-231 Kita Moosrain/06 Nachtragsliste.xlsx
| Nr. | Gegenstand | Betrag netto | Stand | Datum |
| N01 | Zusätzliche Schwellenabdichtung | 3140.00 | beauftragt | 2026-05-21 |
| N02 | Brandschutzlasur Treppenhaus | 6880.50 | beauftragt | 2026-06-11 |
| N03 | Umplanung Vordach | 2205.00 | abgelehnt | 2026-06-25 |
| N04 | Durchbrüche Brettsperrholzdecke | 1460.00 | eingereicht | 2026-07-02 |
| N05 | Akustikdecke Bewegungsraum | 9654.57 | in Bearbeitung | |
Summe beauftragt: 10.020,50 € netto
>>> H-231 Kita Moosrain/07 Angebot Holzwolle.pdf
@footer Isarplatten Handels GmbH, Bad Tölz
# Angebot 26-7731
Bad Tölz, den 15. Juli 2026
Sehr geehrte Frau Wölfl,
wir bieten Ihnen 120 m² Holzwolleplatten 35 mm, Baustoffklasse B-s1,d0, zu 31,80 €/m² frei Baustelle. Die Lieferzeit beträgt drei Wochen ab Bestellung. Das Angebot ist bis zum 31. August 2026 gültig. Ansprechpartner ist Herr Lukas Pichler.
>>> H-231 Kita Moosrain/08 Terminfolge.md
# Terminliche Folgen der Akustikdecke
Sina, für den Nachtrag: Die Decke bringt 6 Arbeitstage mehr. Der Innenausbau war für den 31. August bis 11. September 2026 geplant, jetzt endet er am 21. September 2026. Die Gesamtfertigstellung am 30. Oktober 2026 bleibt unberührt. Bindefrist wie immer 30 Kalendertage, also bis 23. August 2026. Das Datum des Anschreibens ist der 24. Juli 2026. Gerüst brauchen wir 2 Wochen länger, die Kosten der Standzeit sind noch offen und werden vorbehalten.
Jannik
>>> A-77 Wohnanlage Itzling/01 Auftrag.pdf
@header Auftragsschreiben – Wohnbau Salzachtal
# Auftragsschreiben
Wohnbau Salzachtal gemeinnützige GmbH, Itzlinger Hauptstraße 40, 5020 Salzburg
Salzburg, am 12. Jänner 2026
Wir beauftragen die Lärchner Aufzüge GmbH mit Lieferung und Montage von zwei Personenaufzügen in der Wohnanlage Kirchenstraße 17, Stiege 1 und Stiege 2, 5020 Salzburg. Bestellnummer WS-26-0093. Die Auftragssumme beträgt € 148.600,00 exkl. USt. Es gilt die ÖNORM B 2110.
Die Rechnungen sind in dreifacher Ausfertigung an die Bestellerin zu richten. Das Zahlungsziel beträgt 30 Tage, bei Zahlung binnen 14 Tagen werden 3 % Skonto abgezogen. Die Baustelle ist von 7 bis 18 Uhr zugänglich, Samstag nur nach Anmeldung bei der Hausverwaltung. Für Bauschäden wird ein Abzug von 0,8 % vorgenommen. Das Gerüst im Schacht stellt der Baumeister Höllbacher.
Die bestehende Anlage in der Kirchenstraße 19 (Baujahr 1994, 450 kg, 6 Personen) wird von einem anderen Unternehmen gewartet und ist nicht Gegenstand dieses Auftrags.
## Besondere Bestimmungen Gewährleistungsfrist drei Jahre ab Übernahme. Haftungsrücklass 2 %. Übergabe spätestens am 30. September 2026, Vertragsstrafe 0,3 % je Kalendertag. Projektleiterin beim Auftraggeber ist DI Johanna Moser, Hausverwaltung ist die Immo Pongratz OG.
>>> A-77 Wohnanlage Itzling/02 Anlagendatenblatt.xlsx
=== Stiege 1
| Merkmal | Wert |
| Fabriknummer | LA-26-1107 |
| Type | Evolo 630 MRL |
| Nennlast | 630 kg |
| Personen | 8 |
| Nenngeschwindigkeit | 1,0 m/s |
| Förderhöhe | 14,85 m |
| Haltestellen | 6 |
| Zugänge | 6 |
| Schachtgrube | 1.150 mm |
| Schachtkopf | 3.450 mm |
| Kabine B x T x H | 1.100 x 1.400 x 2.150 mm |
| Türen | Teleskop, 900 mm, EI 120 nach EN 81-58 |
| Antrieb | getriebelos, frequenzgeregelt, 5,2 kW |
| Tragmittel | 4 Seile, 6,5 mm |
| Baujahr | 2026 |
=== Stiege 2
| Merkmal | Wert |
| Fabriknummer | LA-26-1108 |
| Nennlast | 1.000 kg |
| Personen | 13 |
| Förderhöhe | 17,70 m |
| Haltestellen | 7 |
>>> A-77 Wohnanlage Itzling/03 Prüfbericht TÜV Stiege 1.pdf
@header Alpenprüf Inspektions GmbH – Notifizierte Stelle 0992
# Bericht über die Endabnahme gemäß AufzugsRL 2014/33/EU
Bericht Nr. AP-5512/26. Anlage Fabriknummer LA-26-1107, Kirchenstraße 17, Stiege 1.
Die Prüfung fand am 8. September 2026 durch Ing. Walter Reitsamer statt. Die Anlage entspricht EN 81-20 und EN 81-50.
| Versuch | Soll | Ist |
| Fangvorrichtung, Fangweg | 90 bis 260 mm | 142 mm |
| Auslösegeschwindigkeit Begrenzer | 1,15 bis 1,50 m/s | 1,38 m/s |
| Haltegenauigkeit | ± 10 mm | 4 mm |
| Notruf, Verbindung zur Zentrale | ja | ja |
| Isolationswiderstand | mind. 0,5 MΩ | 12 MΩ |
| Schließkraft der Türen | höchstens 150 N | 128 N |
## Mängel
Die Beleuchtung der Schachtgrube fehlt. Das Schild mit der Fabriknummer in der Kabine ist nicht lesbar. Die Mängel hindern die Inbetriebnahme nicht.
Nächste wiederkehrende Prüfung: September 2027.
>>> A-77 Wohnanlage Itzling/04 Prüfbericht TÜV Stiege 2.pdf
@header Alpenprüf Inspektions GmbH – Notifizierte Stelle 0992
# Bericht über die Endabnahme
Bericht Nr. AP-5513/26, Fabriknummer LA-26-1108, geprüft am 15. September 2026. Fangweg 171 mm. Schließkraft der Türen 139 N. Keine Mängel.
>>> A-77 Wohnanlage Itzling/05 Einladung Abnahme.eml
From: Mirko Zanetti <m.zanetti@laerchner.example>
To: Johanna Moser <moser@salzachtal.example>
Subject: Übernahme Stiege 1
Date: Thu, 10 Sep 2026 14:02:00 +0200

Sehr geehrte Frau DI Moser,

wir laden zur Übernahme des Aufzugs in Stiege 1 am Dienstag, 22. September 2026, 09:30 Uhr ein. Stiege 2 folgt im Oktober, ein Termin steht noch nicht fest. Von unserer Seite kommen ich und unser Monteur Senad Halilović, für die Hausverwaltung Herr Bernd Pongratz als künftiger Betreuer der Anlage.
Das Schild ist getauscht (17. September). Die Grubenbeleuchtung macht Elektro Fuschl bis 9. Oktober 2026.

Mirko Zanetti
>>> A-77 Wohnanlage Itzling/06 Aktennotiz Probebetrieb.docx
# Aktennotiz Probebetrieb Stiege 1
Der Probebetrieb lief vom 9. bis 16. September 2026 mit 1.240 Fahrten ohne Störung. Der Zählerstand am 16. September betrug 1.312 Fahrten. Schallmessung in der Wohnung Top 9: 24 dB(A), zulässig 25 dB(A) nach ÖNORM B 8115-2. Der Schachtkopf ist über Dach entlüftet.
Am Blech der Haltestelle 3 ist ein Kratzer von etwa 4 cm, den der Maler verursacht hat. Lärchner tauscht das Blech bis 30. Oktober 2026 auf Kosten des Malers.
>>> A-77 Wohnanlage Itzling/07 Wartungsvertrag Entwurf.docx
# Wartungsvertrag Nr. WV-2291 (Entwurf, nicht unterschrieben)
Vollwartung, vier Wartungen im Jahr, Entgelt € 189,00 je Monat und Anlage. Notrufzentrale: Salzburger Leitstelle, Rufnummer 0662 5550-999. Kundennummer 30774. Beginn mit der Übernahme.
>>> A-77 Wohnanlage Itzling/08 Schlüsselliste.csv
Gegenstand;Stück;Stiege;übergeben an
Notentriegelungsschlüssel;3;1;
Schlüssel Schaltschrank;2;1;
Notentriegelungsschlüssel;3;2;
Betriebsanleitung (Ordner);2;1;
Aufzugsbuch;1;1;
""")

f = Form("nachtragsangebot-moosrain", "laerchner-gruppe", "H-231 Kita Moosrain", "de")
f.build(r"""
@font Verdana 9
@footer Formblatt NA 2024	Unser USt-IdNr.: [[g^USt-IdNr.^DE 311 940 227^DE311940227^@Firmenn]]
# Nachtragsangebot
!t w=4,5,4,4
| Nachtrag Nr. | [[f^Nachtrag Nr.^N05^05^5^@04s]] | Fassung | [[f^Fassung^2^Rev 2^Revision 2^Rev. 2^@04f]] |
| Kurzbezeichnung | [[f^Kurzbezeichnung^Akustikdecke Bewegungsraum^@06f]] | > | > |
| Baumaßnahme | [[f^Baumaßnahme^Neubau Kindertagesstätte Moosrain^Kindertagesstätte Moosrain^Kita Moosrain^@01n]] | Gewerk / Los | [[f^Gewerk / Los^Los 3 Zimmer- und Holzbauarbeiten^Zimmer- und Holzbauarbeiten^Los 3^@01s]] |
| Auftraggeber | [[f^Auftraggeber^Gemeinde Feldolling^@01n]] | vertreten durch | [[f^vertreten durch^Annelies Huber^@01s]] |
| Auftrag Nr. | [[f^Auftrag Nr.^GF-2026-018^@01s]] | vom | [[f^Auftrag vom^D2026-03-03^@01n]] |
| Bauleitung des AG | [[f^Bauleitung des AG^Architekturbüro Stangl + Rieger PartGmbB^Stangl + Rieger^Architekturbüro Stangl + Rieger^@01f]] | Unser Zeichen | [[f^Unser Zeichen]] |
| Sachbearbeiter | [[f^Sachbearbeiter^Sina Wölfl^@04n]] | Durchwahl | [[f^Durchwahl^08031 5550-22^22^@Adressenf]] |
| Angebotsdatum | [[f^Angebotsdatum^D2026-07-24^@08f]] | Bindefrist bis | [[f^Bindefrist bis^D2026-08-23^@08s]] |
| Datum der Nachtragsbeauftragung | [[f^Datum der Nachtragsbeauftragung^!noch nicht beauftragt]] | Eingang beim AG | [[f^Eingang beim AG^!Eingangsvermerk des AG]] |
## 1. Anspruchsgrundlage
[[F^Geänderte Leistung^y^@03n]] geänderte Leistung (§ 2 Abs. 5)   [[F^Mengenänderung^!Leistung wurde geändert angeordnet, keine Mengenänderung]] Mengenänderung (§ 2 Abs. 3)   [[F^Selbst übernommene Leistung^!trifft nicht zu]] vom AG selbst übernommen (§ 2 Abs. 4)
Die Leistung wurde angeordnet [[F^schriftlich^y^@03f]] schriftlich  durch [[f^angeordnet durch^Ruth Demmel^@03n]]  am [[f^angeordnet am^D2026-07-13^@03n]]
Besprochen in der Baubesprechung Nr. [[f^Baubesprechung Nr.^14^@02s]] , TOP [[f^TOP^14.1^@02s]]
Betroffener Raum [[f^Betroffener Raum^0.14^Bewegungsraum^@03n]]  Plan Nr. [[f^Plan Nr.^A-507^@03s]]  Index [[f^Index^b^@03s]]
Gutachten vom [[f^Gutachten vom^D2026-07-02^@03s]]
Entfallende Vertragsposition [[f^Entfallende Vertragsposition^03.07.0040^@03n]]
Begründung der Änderung:
[[N^Begründung der Änderung^~Nachhallzeit^@03f]]
## 2. Leistungsverzeichnis
!t w=2,6,2,1.5,2,2.5 h=1
| Pos. | Leistung | Menge | Einh. | EP € | Gesamt € |
| N05.01 | Unterkonstruktion | [[X^^118^@04s]] | m² | [[X^^M14.20^@04s]] | [[X^^M1675.60^@04n]] |
| N05.02 | Akustikplatte | [[X^^118^@04s]] | m² | [[X^^M46.50^@04s]] | [[X^^M5487.00^@04n]] |
| N05.03 | Latten Weißtanne | [[X^^965^@04s]] | m | [[X^^M7.80^@04s]] | [[X^^M7527.00^@04n]] |
| N05.04 | Minderleistung Gipskarton | [[X^^118^@04s]] | m² | [[X^^M41.00^@04s]] | [[X^^M4838.00^@04n]] |
| N05.05 | [[X^^!keine fünfte Position]] | [[X^^!keine fünfte Position]] | [[X^^!keine fünfte Position]] | [[X^^!keine fünfte Position]] | [[X^^!keine fünfte Position]] |
| N05.06 | [[X^^!keine weitere Position]] | [[X^^!keine weitere Position]] | [[X^^!keine weitere Position]] | [[X^^!keine weitere Position]] | [[X^^!keine weitere Position]] |
!t w=8,3
| Zwischensumme netto | [[x^^M9851.60^@04n]] |
| abzügl. vertraglicher Nachlass (2,0 %) | [[x^abzügl. vertraglicher Nachlass^M197.03^@04s]] |
| Angebotssumme netto | [[x^^M9654.57^@04f]] |
| MwSt. 19 % | [[x^^M1834.37^@04f]] |
| Angebotssumme brutto | [[x^^M11488.94^@04n]] |
| Geprüfte Summe (vom AG auszufüllen) | [[x^^!vom AG auszufüllen]] |
| Summe der bisher beauftragten Nachträge | [[x^^M10020.50^@06n]] |
## 3. Kalkulationsgrundlagen
Mittellohn (€/h) [[f^Mittellohn (€/h)^M58.40^@04f]]  Baustellengemeinkosten [[f^Baustellengemeinkosten^8,5^8.5^8,50^8,5 %^@04f]]  Allgemeine Geschäftskosten [[f^Allgemeine Geschäftskosten^6^6,0^6,00^@04f]]  Gewinn 3,00 %
Lieferant der Platten [[f^Lieferant der Platten^Isarplatten Handels GmbH^Isarplatten^@07f]]  Angebots-Nr. des Lieferanten [[f^Angebots-Nr. des Lieferanten^26-7731^@07n]]  Bestellt am [[f^Bestellt am^!noch nicht bestellt]]
## 4. Auswirkung auf die Bauzeit
Zusätzliche Arbeitstage [[f^Zusätzliche Arbeitstage^6^@08n]]  Neuer Endtermin Innenausbau [[f^Neuer Endtermin Innenausbau^D2026-09-21^@08n]]
Vertragliche Fertigstellung [[f^Vertragliche Fertigstellung^D2026-10-30^@01s]]  verschoben auf [[f^verschoben auf^!Gesamtfertigstellung bleibt unberührt]]
Kosten der Gerüststandzeit € [[f^Kosten der Gerüststandzeit^!noch offen, vorbehalten]]  Kosten der Bauzeitverlängerung € [[f^Kosten der Bauzeitverlängerung^!nicht beziffert]]
## 5. Unterschriften
!t w=5,5
| Ort, Datum (AN) [[f^Ort, Datum (AN)^!Unterschriftsblock]] | Ort, Datum (AG) [[f^Ort, Datum (AG)^!Unterschriftsblock]] |
| Unterschrift AN [[f^Unterschrift AN^!Unterschriftsblock]] | Anerkannt dem Grunde nach [[F^Anerkannt dem Grunde nach^!Entscheidung des AG]]  der Höhe nach [[F^Anerkannt der Höhe nach^!Entscheidung des AG]] |
| Name in Druckbuchstaben [[f^Name AN^!Unterschriftsblock]] | Haushaltsstelle [[f^Haushaltsstelle^!Mittel nicht eingestellt]] |
""").finish()

f = Form("abnahmeprotokoll-aufzug-itzling", "laerchner-gruppe", "A-77 Wohnanlage Itzling", "de", line="_______________")
f.build(r"""
@header Übernahmeprotokoll – Personenaufzug	FN [[u^FN^418827k^FN 418827k^@Firmens]]
# Übernahmeprotokoll Aufzugsanlage Stiege 1
Gemäß ÖNORM B 2110 wird folgende Leistung übernommen. Für jede Anlage ist ein eigenes Protokoll zu verfassen.
!t w=1,1 
| Auftraggeber//[[m^Auftraggeber^Wohnbau Salzachtal gemeinnützige GmbH^Wohnbau Salzachtal^@01n]] | Auftragnehmer//[[m^Auftragnehmer^Lärchner Aufzüge GmbH^@01n]] |
| Standort der Anlage//[[m^Standort^Kirchenstraße 17, Stiege 1, 5020 Salzburg^Kirchenstraße 17^Kirchenstraße 17, 5020 Salzburg^@01f]] | Bestellnummer des AG//[[m^Bestellnummer^WS-26-0093^@01s]] |
| Begehung angesetzt für//[[m^Begehung^D2026-09-22^@05f]] | Uhrzeit//[[m^Uhrzeit^09:30^9:30^@05n]] |
| Hausverwaltung//[[m^Hausverwaltung^Immo Pongratz OG^@01s]] | Auftragsdatum//[[m^Auftragsdatum^D2026-01-12^12. Jänner 2026^@01n]] |
## A  Teilnehmer laut Einladung
@cols 2
für den AG: [[g^^Johanna Moser^DI Johanna Moser^@01f]]
für den AN: [[g^^Mirko Zanetti^Senad Halilović^@05f]]
Monteur: [[g^^Senad Halilović^@05s]]
Künftiger Aufzugswärter: [[g^^Bernd Pongratz^@05f]]
Stellvertreter des Aufzugswärters: [[g^^!nicht benannt]]
Örtliche Bauaufsicht: [[g^^!keine Bauaufsicht genannt]]
@cols 1
## B  Technische Daten
!t s=light w=4,3,4,3
| Fabriknummer | [[x^^LA-26-1107^@02s]] | Typenbezeichnung | [[x^^Evolo 630 MRL^@02n]] |
| Tragfähigkeit | [[x^^630 kg^630^@02f]] | Zulässige Belegung | [[x^^8^8 Personen^@02f]] |
| Geschwindigkeit | [[x^^1,0 m/s^1,0^@02n]] | Hubhöhe | [[x^^14,85 m^14,85^@02f]] |
| Anzahl der Stationen | [[x^^6^@02f]] | Grubentiefe | [[x^^1.150 mm^1.150^1150 mm^@02f]] |
| Schachtkopfhöhe | 3.450 mm | Türbreite | 900 mm |
| Motorleistung | [[x^^5,2 kW^5,2^@02f]] | Seildurchmesser | 6,5 mm |
| Baujahr | [[x^^2026^@02s]] | Steuerung, Fabrikat | [[x^^!Steuerung nicht angegeben]] |
| Kabinengewicht | [[x^^!nicht angegeben]] | Gegengewicht | [[x^^!nicht angegeben]] |
## C  Prüfung und Messwerte
Prüfstelle [[u^^Alpenprüf Inspektions GmbH^Alpenprüf^@03n]] Prüfer [[u^^Ing. Walter Reitsamer^Walter Reitsamer^@03f]] Bericht Nr. [[u^^AP-5512/26^@03s]] vom [[u^Prüfbericht vom^!Prüftag 8. September bekannt, Ausstellungsdatum nicht]]
Kennnummer der Notifizierten Stelle [[u^^0992^@03n]] Tag der Abnahmeprüfung [[u^^D2026-09-08^@03n]]
!t w=5,3,3 h=1
| Messung | Grenzwert | gemessen |
| Bremsweg der Fangvorrichtung | 90 bis 260 mm | [[X^gemessen Fangvorrichtung^142 mm^142^@03n]] |
| Geschwindigkeitsbegrenzer | 1,15 bis 1,50 m/s | [[X^gemessen Begrenzer^1,38 m/s^1,38^@03n]] |
| Haltegenauigkeit | [[X^Grenzwert Haltegenauigkeit^± 10 mm^±10 mm^10 mm^@03s]] | [[X^gemessen Haltegenauigkeit^4 mm^4^@03s]] |
| Isolationswiderstand | [[X^Grenzwert Isolation^mind. 0,5 MΩ^0,5 MΩ^@03s]] | [[X^gemessen Isolation^12 MΩ^12^@03s]] |
| Schließkraft | [[X^Grenzwert Schließkraft^höchstens 150 N^150 N^@03s]] | [[X^gemessen Schließkraft^128 N^128^@03s]] |
| Schallpegel Wohnung | 25 dB(A) | [[X^gemessen Schall^24 dB(A)^24^@06n]] |
| Erdungswiderstand | [[X^Grenzwert Erdung^!nicht gemessen]] | [[X^gemessen Erdung^!nicht gemessen]] |
| Beschleunigung | [[X^Grenzwert Beschleunigung^!nicht gemessen]] | [[X^gemessen Beschleunigung^!nicht gemessen]] |
Probefahrten [[u^^1.240^1240^@06f]] Fahrtenzähler [[u^^1.312^1312^@06n]]
Nächste Überprüfung fällig [[u^^September 2027^@03n]]
## D  Mängel und Restarbeiten
!t w=1,6,3,3,3 h=1
| Nr. | Mangel | zu beheben durch | Frist | behoben am |
| 1 | [[X^^~Beleuchtung der Schachtgrube^~Grubenbeleuchtung^@03s]] | [[X^^Elektro Fuschl^@05f]] | [[X^^D2026-10-09^@05f]] | [[X^^!noch nicht behoben, 9. Oktober ist die Frist]] |
| 2 | [[X^^~Kratzer^@06f]] | [[X^^Lärchner^Lärchner Aufzüge GmbH^@06f]] | [[X^^D2026-10-30^@06f]] | [[X^^!noch nicht behoben]] |
| 3 | [[X^^!kein weiterer offener Mangel]] | [[X^^!kein weiterer offener Mangel]] | [[X^^!kein weiterer offener Mangel]] | [[X^^!kein weiterer offener Mangel]] |
| 4 | [[X^^!kein weiterer offener Mangel]] | [[X^^!kein weiterer offener Mangel]] | [[X^^!kein weiterer offener Mangel]] | [[X^^!kein weiterer offener Mangel]] |
## E  Übergebene Unterlagen
Notentriegelungsschlüssel, Stück [[u^^3^@08s]] Schaltschrankschlüssel, Stück [[u^^2^@08n]]
Wartungsvertrag abgeschlossen am [[u^^!nur Entwurf]] Notrufnummer [[u^^0662 5550-999^@07n]]
## F  Ergebnis
[[k^Übernahme ohne Mängel^!Mängel sind offen]] Übernommen ohne Mängel
[[k^Übernahme verweigert^!Entscheidung des AG]] Übernahme verweigert
Gewährleistung (Jahre): [[u^^3^drei^@01n]] Ende der Gewährleistung: [[u^^!hängt von der Übernahme ab]] Vertragsstrafe je Tag: [[u^^0,3 %^@01n]] Haftrücklass: [[u^^2 %^2^@01n]]
!t w=1,1
| AG: Name, Unterschrift//[[u^AG Name, Unterschrift^!Unterschriftsblock]] | AN: Name, Unterschrift//[[u^AN Name, Unterschrift^!Unterschriftsblock]] |
| Salzburg, am [[u^AG am^!Unterschriftsblock]] | Salzburg, am [[u^AN am^!Unterschriftsblock]] |
""").finish()
