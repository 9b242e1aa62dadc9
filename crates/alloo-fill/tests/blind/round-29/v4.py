from lib import *
V = "valmorel-groupe"
T = "VE-2512 Halle des Tanneurs/"; R_ = "VM-2504 Route RP 4017 Ait Sedrat/"
BP = """# Clauses générales (extrait)
Article 1. L'entrepreneur exécute les travaux conformément aux règles de l'art et aux documents du marché, dans leur ordre de priorité.
Article 2. Les ordres de service sont écrits, datés et numérotés. L'entrepreneur qui a des réserves à formuler les présente dans un délai de quinze jours.
Article 3. Les attachements sont établis contradictoirement, au fur et à mesure de l'avancement, à partir des constatations faites sur le chantier.
Article 4. La réception ne peut être prononcée qu'à la suite d'une visite contradictoire, le procès-verbal étant dressé sur-le-champ.
Article 5. Les intempéries ne donnent lieu à prolongation que si elles sont constatées par la station météorologique désignée.
"""
doc("k1", V, "Fiche société.docx", """
# Groupe Valmorel - fiche des sociétés
| | France | Maroc |
| Raison sociale | Valmorel Étanchéité SAS | Valmorel Maroc SARL |
| Siège | 6 rue des Forges, 38600 Fontaine | Lot 42, zone industrielle, Ouarzazate |
| Immatriculation | SIRET 452 118 903 00027 | RC 7714 Ouarzazate |
| ICE | | 001884417000052 |
| Assurance décennale | SMABTP, police 1204 882 K | |
| Qualification | Qualibat 3212 | Classe 3, secteur B |
| Téléphone | 04 76 55 51 20 | 05 24 55 50 31 |
""")
doc("k2", V, "Annuaire.xlsx", """
# Annuaire
| Nom | Société | Affaire | Fonction | Téléphone |
| Claire Jourdan | Valmorel Étanchéité | VE-2512 | Conductrice de travaux | 06 55 50 12 44 |
| Bastien Roux | Valmorel Étanchéité | VE-2512 | Chef d'équipe | 06 55 50 12 51 |
| Éric Morand | Valmorel Étanchéité | VE-2498 Lycée Champollion | Conducteur de travaux | 06 55 50 12 47 |
| Hicham Bennani | Valmorel Maroc | VM-2504 | Directeur de projet | 06 61 55 50 20 |
| Salma Ouazzani | Valmorel Maroc | VM-2504 | Métreur | 06 61 55 50 28 |
""")
doc("f1", V, T + "01 Acte d'engagement.pdf", """
# Acte d'engagement - Lot 04 Couverture étanchéité
Maître d'ouvrage : Ville de Romans-sur-Isère
Opération : Réhabilitation de la Halle des Tanneurs
| Rubrique | Contenu |
| Marché n° | 2024-BAT-063-04 |
| Date de notification | 6 janvier 2025 |
| Maître d'oeuvre | Atelier Bressac Architectes |
| Bureau de contrôle | Alpes Contrôle Technique |
| Coordonnateur SPS | Didier Faure |
| Montant HT | 386 240,00 € |
| Montant TTC | 463 488,00 € |
| Délai d'exécution | 5 mois |
| Retenue de garantie | 5 % |
| Garantie de parfait achèvement | 1 an |
Titulaire : Valmorel Étanchéité SAS, 6 rue des Forges, 38600 Fontaine.
---
""" + BP, head="Ville de Romans-sur-Isère", foot="AE Lot 04")
doc("f2", V, T + "02 Ordre de service n°1.docx", """
# Ordre de service n° 1
L'entreprise est invitée à démarrer les travaux du lot 04 le 3 mars 2025. La date contractuelle d'achèvement est fixée au 3 août 2025.
Notifié le 17 février 2025. Pour le maître d'ouvrage, le directeur des bâtiments, Alain Terrier.
""", head="Ville de Romans-sur-Isère")
doc("f3", V, T + "03 OPR liste des réserves indice B.xlsx", """
# OPR
Opérations préalables à la réception du 22 juillet 2025 - indice B du 25 juillet 2025 (annule l'indice A)
| N° | Zone | Réserve | Délai | Levée le |
| R1 | Toiture Nord | Relevé d'acrotère non protégé sur 4 ml | 29/08/2025 | |
| R2 | Toiture Nord | Crapaudine manquante EP 3 | 08/08/2025 | 24/07/2025 |
| R3 | Lanterneau L2 | Joint de costière à reprendre | 29/08/2025 | |
| R4 | Toiture Sud | Gravillons à évacuer | 05/09/2025 | |
""")
doc("f4", V, T + "04 RE réception lot 04.eml", """
From: Marion Bressac <m.bressac@atelierbressac.example>
To: Claire Jourdan <c.jourdan@valmorel.example>
Date: Mon, 28 Jul 2025 10:15:00 +0200
Subject: RE: réception lot 04

Bonjour Claire,
La visite de réception est fixée au jeudi 31 juillet 2025 à 14 h 30, sur place. La date d'effet proposée par nous est le 25 juillet 2025, jour d'achèvement ; le maître d'ouvrage doit encore la confirmer.
Le DOE manque toujours : merci de le transmettre avant le 14 août 2025.
Qui viendra ? Pour la Ville ce sera Mme Odile Garnier.
Marion Bressac, architecte

> Claire Jourdan, 24 juillet : nous proposons le 29 juillet à 9 h.
""")
doc("f5", V, T + "05 Relevé autocontrôle soudures.csv", """
| Repère | Zone | Date | Opérateur | Essai | Résultat |
| S-14 | Toiture Nord trame 1-4 | 2025-06-24 | B. Roux | pelage 62 N/5 cm | conforme |
| S-15 | Toiture Nord trame 4-8 | 2025-06-25 | B. Roux | pelage 58 N/5 cm | conforme |
| S-16 | Toiture Sud trame 1-5 | 2025-07-03 | L. Teyssier | pelage 41 N/5 cm | non conforme |
| S-17 | Toiture Sud trame 1-5 reprise | 2025-07-04 | L. Teyssier | pelage 60 N/5 cm | conforme |
""")
doc("f6", V, T + "06 Essai mise en eau.pdf", """
# Procès-verbal d'essai de mise en eau
Toiture Nord. Mise en eau le 8 juillet 2025 à 8 h, vidange le 10 juillet 2025 à 8 h, soit 48 heures. Hauteur d'eau au point haut : 50 mm.
Aucune infiltration constatée en sous-face. Essai conduit par Bastien Roux en présence de Didier Faure.
L'essai de la Toiture Sud est reporté ; date à convenir.
""", head="Valmorel Étanchéité SAS")
doc("f7", V, T + "07 Fiches produits.md", """
# Produits mis en oeuvre
- Membrane : Sopralène Flam 180 Alu, bicouche élastomère SBS, avis technique 5.2/18-2611_V2
- Isolant : Efigreen Duo 120 mm, polyuréthanne, R = 5,45 m².K/W
- Pare-vapeur : Elastovap
- Support : bac acier 0,75 mm ; pente 3,1 %
- Surface : 1 870 m² (Nord 980 m², Sud 890 m²)
- Commande gravillons 15/25 : 32 t, carrière de Voreppe
""")
f = Form("pv-reception-autocontrole-tanneurs", V, T[:-1], "fr", "Garamond", 11, margin=2.3)
f.header("Affaire ", P("affaire", "s:k2:VE-2512", o="[[", c="]]"), " - Lot n° ", P("lot", "s:f1:04|4", o="[[", c="]]"))
f.h("PROCÈS-VERBAL DE RÉCEPTION", 0)
f.p("Marché n° : ", D("Marché n°", "s:f1:2024-BAT-063-04"), "  notifié le : ", D("notifié le", "n:f1:6 janvier 2025|06/01/2025"))
f.p("Entre la collectivité ", M("Collectivite", "f:f1:Ville de Romans-sur-Isère"), " et l'entreprise ", M("Entreprise", "n:f1:Valmorel Étanchéité SAS|Valmorel Étanchéité"), ", SIRET ", M("Siret", "s:k1:452 118 903 00027"), ", domiciliée ", M("Adresse", "f:f1:6 rue des Forges, 38600 Fontaine"), ", pour l'opération ", M("Operation", "s:f1:Réhabilitation de la Halle des Tanneurs"), ".")
f.t([["Architecte", K("Architecte", "f:f1:Atelier Bressac Architectes"), "Contrôleur technique", K("Contrôleur technique", "n:f1:Alpes Contrôle Technique")],
 ["CSPS", K("CSPS", "n:f1:Didier Faure"), "OPC", K("OPC", "o:aucun OPC nommé")],
 ["Montant du marché HT", K("Montant du marché HT", "n:f1:386 240,00 €|386 240,00|386 240"), "Montant final HT (DGD)", K("Montant final HT (DGD)", "o:décompte général non établi")],
 ["Date de démarrage (OS n° 1)", K("Date de démarrage", "n:f2:3 mars 2025|03/03/2025"), "Fin contractuelle", K("Fin contractuelle", "n:f2:3 août 2025|03/08/2025")],
 ["Assureur décennal", K("Assureur décennal", "n:k1:SMABTP"), "N° de police", K("N° de police", "s:k1:1204 882 K")]])
f.p("Les opérations préalables ont eu lieu le ", I("date OPR", "f:f3:22 juillet 2025|22/07/2025"), ". La visite de réception a lieu le ", I("date de la visite", "s:f4:31 juillet 2025|31/07/2025"), ", heure : ", I("heure", "f:f4:14 h 30|14h30|14:30"), ". Représentant de la Ville : ", I("nom", "n:f4:Odile Garnier|Mme Odile Garnier"), ".")
f.p("Le maître d'ouvrage décide :", bold=True)
f.p(B("réception sans réserve", "o:décision à prendre à la visite"), " réception sans réserve")
f.p(B("réception avec réserves", "o:décision à prendre à la visite"), " réception avec réserves, à effet du ", C("à effet du", "o:date proposée, non confirmée", "date", date="d MMMM yyyy"))
f.p(B("refus", "o:décision à prendre à la visite"), " refus de réception pour le motif suivant : ", C("motif", "o:aucun refus", "motif"))
f.p("Annexe 1 - Réserves maintenues", bold=True)
f.t([["N°", "Localisation", "Nature", "À lever avant le", "Levée constatée le", "Visa MOE"],
 ["R1", R("Localisation", "n:f3:Toiture Nord"), R("Nature", "n:f3:Relevé d'acrotère non protégé sur 4 ml|Relevé d'acrotère non protégé"), R("À lever avant le", "n:f3:29/08/2025"), R("Levée constatée le", "o:non levée"), R("Visa MOE", "o:visa")],
 ["R3", R("Localisation", "n:f3:Lanterneau L2"), R("Nature", "n:f3:Joint de costière à reprendre"), R("À lever avant le", "n:f3:29/08/2025"), R("Levée constatée le", "o:non levée ; date de R2"), R("Visa MOE", "o:visa")],
 ["R4", R("Localisation", "n:f3:Toiture Sud"), R("Nature", "n:f3:Gravillons à évacuer"), R("À lever avant le", "n:f3:05/09/2025"), R("Levée constatée le", "o:non levée"), R("Visa MOE", "o:visa")],
 ["R5", R("Localisation", "o:pas de cinquième réserve"), R("Nature", "o:pas de cinquième réserve"), R("À lever avant le", "o:pas de cinquième réserve"), R("Levée constatée le", "o:pas de cinquième réserve"), R("Visa MOE", "o:visa")]], head=True)
f.p("Dossier des ouvrages exécutés à remettre au plus tard le ", D("DOE au plus tard le", "f:f4:14 août 2025|14/08/2025", "_"), " ; remis le ", D("remis le", "o:DOE manquant", "_"))
f.h("FICHE D'AUTOCONTRÔLE ÉTANCHÉITÉ", 0)
f.columns(2)
f.p("Élément porteur : ", F("Élément porteur", "f:f7:bac acier 0,75 mm|bac acier")); f.p("Pente : ", F("Pente", "s:f7:3,1 %|3,1"))
f.p("Barrière à la vapeur : ", F("Barrière à la vapeur", "f:f7:Elastovap")); f.p("Isolant : ", F("Isolant", "s:f7:Efigreen Duo 120 mm|Efigreen Duo"))
f.p("Résistance thermique : ", F("Résistance thermique", "f:f7:5,45 m².K/W|5,45|R = 5,45 m².K/W")); f.p("Complexe d'étanchéité : ", F("Complexe d'étanchéité", "f:f7:Sopralène Flam 180 Alu"))
f.p("Référence ATec : ", F("Référence ATec", "n:f7:5.2/18-2611_V2")); f.p("Surface totale : ", F("Surface totale", "s:f7:1 870 m²|1 870|1870 m²"))
f.p("Encadrement chantier : ", F("Encadrement chantier", None)); f.p("Portable conductrice : ", F("Portable conductrice", "n:k2:06 55 50 12 44"))
f.columns(1)
f.t([["Soudure", "Date du contrôle", "Soudeur", "Pelage (N/5 cm)", "C / NC"],
 ["S-15", R("Date du contrôle", "n:f5:2025-06-25|25/06/2025|25 juin 2025"), R("Soudeur", "f:f5:B. Roux|Bastien Roux"), R("Pelage (N/5 cm)", "s:f5:58"), R("C / NC", "n:f5:conforme|C")],
 ["S-17", R("Date du contrôle", "n:f5:2025-07-04|04/07/2025|4 juillet 2025"), R("Soudeur", "f:f5:L. Teyssier|Teyssier"), R("Pelage (N/5 cm)", "s:f5:60"), R("C / NC", "n:f5:conforme|C")]], head=True, style="Light Grid")
f.t([["Épreuve d'étanchéité à l'eau", "Nord", "Sud"], ["Début", K("Début Nord", "f:f6:8 juillet 2025|08/07/2025|8 juillet 2025 à 8 h"), K("Début Sud", "o:essai reporté")], ["Durée", K("Durée Nord", "f:f6:48 heures|48 h"), K("Durée Sud", "o:essai reporté")], ["Lame d'eau", K("Lame d'eau Nord", "f:f6:50 mm|50"), K("Lame d'eau Sud", "o:essai reporté")]], head=True)
f.p("Réserves de l'entreprise et observations du contrôleur technique : ", D("observations", "o:à porter à la visite", "_", 40), " Rapport final (RFCT) n° ", D("Rapport final n°", "o:non mentionné", "_", 12))
f.p("Fait à ", D("Fait à", "o:bloc de signature", "_", 12), " date de signature ", D("Fait le", "o:bloc de signature", "_", 12), " Signatures : ", D("Signatures", "o:signature", "_", 20))
f.save()

# --- Maroc
doc("m1", V, R_ + "01 Marché - page de garde et CPS.pdf", """
# Royaume du Maroc - Direction Provinciale de l'Équipement de Tinghir
Marché n° 31/DPE-TG/2024 passé après appel d'offres ouvert n° 18/2024
| Objet | Travaux d'élargissement et de renforcement de la RP 4017 du PK 12+000 au PK 27+400 |
| Titulaire | Valmorel Maroc SARL |
| Montant TTC | 41 884 320,00 DH |
| Taux de TVA | 20 % |
| Délai d'exécution | 14 mois |
| Retenue de garantie | 7 % |
| Cautionnement définitif | 3 %, soit 1 256 529,60 DH |
| Laboratoire | LABO SUD ESSAIS |
| Assistance technique | Bureau Atlas Ingénierie |
| Pénalité de retard | 1/1000 par jour |
---
""" + BP, rules=False, foot="CPS - RP 4017")
doc("m2", V, R_ + "02 OS de commencement.docx", """
# Ordre de service n° 01/2025
Le titulaire commencera les travaux le 20 janvier 2025. Notifié le 10 janvier 2025 par le chef de service, M. Abdellah Tahiri.
OS n° 02/2025 : arrêt des travaux du 3 au 14 mars 2025 pour crue de l'oued, soit 12 jours.
OS n° 03/2025 : reprise le 15 mars 2025.
""")
doc("m3", V, R_ + "03 Métrés août 2025.xlsx", """
# Août
Métré contradictoire, période du 1er au 31 août 2025 - version 2 du 4 septembre (la version 1 est erronée pour le prix 302)
| Prix | Désignation | Unité | PU HT DH | Marché | Antérieur | Mois | Cumul |
| 201 | Déblais en terrain meuble | m³ | 38,00 | 64 000 | 41 200 | 6 850 | 48 050 |
| 205 | Remblais | m³ | 45,00 | 52 000 | 30 400 | 5 120 | 35 520 |
| 302 | GNF2 couche de fondation | m³ | 142,00 | 28 600 | 9 300 | 3 480 | 12 780 |
| 304 | Grave bitume GBB | t | 610,00 | 19 400 | 0 | 0 | 0 |
| 412 | Dalot 2,00 x 2,00 | ml | 9 850,00 | 96 | 48 | 12 | 60 |
# Profils
| Prix | Du PK | Au PK | Épaisseur |
| 302 | 17+400 | 19+150 | 0,25 m |
| 201 | 19+150 | 20+900 | |
""")
doc("m4", V, R_ + "04 PV essais compacité 25-188.pdf", """
# Procès-verbal d'essais n° 25-188
LABO SUD ESSAIS - le 26 août 2025
Couche de fondation GNF2, PK 17+400 à 19+150
| Essai | Résultat | Exigé |
| Compacité in situ moyenne | 98,4 % OPM | 98 % |
| Teneur en eau | 5,1 % | |
| Module EV2 | 112 MPa | 80 MPa |
| Los Angeles | 24 | 30 |
Conclusion : conforme. L'essai du dalot à 28 jours (PV 25-203) n'est pas encore rendu.
""", head="LABO SUD ESSAIS")
doc("m5", V, R_ + "05 TR attachement n°7.eml", """
From: Nadia El Fassi <n.elfassi@dpe-tinghir.example>
To: Salma Ouazzani <s.ouazzani@valmorel.example>
Date: Thu, 4 Sep 2025 12:20:00 +0100
Subject: TR: attachement n°7

Bonjour Salma,
L'attachement n° 7 (août) doit être sur mon bureau le 8 septembre en quatre exemplaires. Le n° 6 a été signé le 7 août. Corrigez le prix 302 : 3 480 m³ et non 3 840.
Les approvisionnements ne sont pas pris en compte ce mois-ci.
Nadia El Fassi, technicienne chargée du suivi

> Salma Ouazzani : ci-joint le métré version 1, cumul 302 = 13 140 m³.
""")
doc("m6", V, R_ + "06 Compte rendu chantier 29.txt", """
Compte rendu de la réunion de chantier n° 29 du 2 septembre 2025
Présents : A. Tahiri (DPE), N. El Fassi (DPE), Y. Amrani (Atlas Ingénierie), H. Bennani (Valmorel)
1. Effectif en août : 64 personnes. Engins : 3 niveleuses, 4 compacteurs V5, 11 camions.
2. Carrière agréée : Oued Imini, distance 23 km.
3. Avancement physique : 46 % pour un délai consommé de 51 %.
4. Topographe de l'entreprise : Rachid Zeroual ; levé du 30 août.
5. Le chef de projet d'Atlas, Youssef Amrani, demande le planning recalé indice 3 avant le 15 septembre.
6. Intempéries d'août : 2 jours, les 11 et 12.
""")
doc("m7", V, R_ + "07 Décompte provisoire n°6.csv", """
| Rubrique | Montant DH |
| Travaux exécutés HT au 31 juillet 2025 | 7 982 450,00 |
| TVA 20 % | 1 596 490,00 |
| Total TTC | 9 578 940,00 |
| Retenue de garantie | 670 525,80 |
| Acomptes antérieurs | 6 904 117,00 |
""")
f = Form("attachement-rp-4017", V, R_[:-1], "fr", "Arial", 9.5, style="Table Grid", margin=1.6, note="Attachement n° 7, août 2025.")
f.t([[Sp(2, "MAÎTRE D'OUVRAGE"), Sp(2, "ENTREPRISE")], [Sp(2, C("MAÎTRE D'OUVRAGE", "f:m1:Direction Provinciale de l'Équipement de Tinghir", "…")), Sp(2, C("ENTREPRISE", "f:m1:Valmorel Maroc SARL|Valmorel Maroc", "…"))],
 ["ICE", C("ICE", "s:k1:001884417000052", "…"), "R.C.", C("R.C.", "n:k1:7714|RC 7714 Ouarzazate|7714 Ouarzazate", "…")], ["Siège", C("Siège", "s:k1:Lot 42, zone industrielle, Ouarzazate", "…"), "CNSS", C("CNSS", "o:numéro CNSS non indiqué", "…")]])
f.h("ATTACHEMENT DES TRAVAUX N° 7", 1)
f.p("Marché n° ", D("Marché n°", "s:m1:31/DPE-TG/2024", "."), "  A.O. n° ", D("A.O. n°", "n:m1:18/2024", "."), "  Décompte correspondant n° ", D("Décompte correspondant n°", "o:décompte 7 non établi ; le n° 6 est de juillet", "."))
f.p("Objet : ", D("Objet", "s:m1:Travaux d'élargissement et de renforcement de la RP 4017 du PK 12+000 au PK 27+400|Travaux d'élargissement et de renforcement de la RP 4017", ".", 60))
f.p("Période : du ", D("Période du", "n:m3:1er août 2025|01/08/2025|1er", "."), " jusqu'au ", D("Période au", "n:m3:31 août 2025|31/08/2025", "."))
f.p("Commencement des travaux : ", G("Commencement des travaux", "n:m2:20 janvier 2025|20/01/2025"))
f.p("Durée contractuelle : ", G("Durée contractuelle", "f:m1:14 mois"))
f.p("Jours d'arrêt notifiés : ", G("Jours d'arrêt notifiés", "n:m2:12|12 jours"))
f.p("Reprise : ", G("Reprise", "s:m2:15 mars 2025|15/03/2025"))
f.p("Nouvelle date d'achèvement : ", G("Nouvelle date d'achèvement", "o:pas de date recalée notifiée"))
f.t([["N° prix", "Nature de l'ouvrage", "U", "Qté marché", "Qté cumulée au mois précédent", "Qté du mois", "Qté cumulée", "Obs. MO"],
 ["201", R("Nature de l'ouvrage", "n:m3:Déblais en terrain meuble"), R("U", "n:m3:m³|m3"), R("Qté marché", "s:m3:64 000"), R("Qté mois précédent", "f:m3:41 200"), R("Qté du mois", "s:m3:6 850"), R("Qté cumulée", "n:m3:48 050"), R("Obs. MO", "o:réservé au maître d'ouvrage")],
 ["302", R("Nature de l'ouvrage", "n:m3:GNF2 couche de fondation"), R("U", "n:m3:m³|m3"), R("Qté marché", "s:m3:28 600"), R("Qté mois précédent", "f:m3:9 300"), R("Qté du mois", "s:m3:3 480"), R("Qté cumulée", "n:m3:12 780"), R("Obs. MO", "o:réservé au maître d'ouvrage")],
 ["412", R("Nature de l'ouvrage", "n:m3:Dalot 2,00 x 2,00"), R("U", "n:m3:ml"), R("Qté marché", "s:m3:96"), R("Qté mois précédent", "f:m3:48"), R("Qté du mois", "s:m3:12"), R("Qté cumulée", "n:m3:60"), R("Obs. MO", "o:réservé au maître d'ouvrage")],
 ["506", R("Nature de l'ouvrage", "o:prix 506 absent du métré"), R("U", "o:prix 506 absent du métré"), R("Qté marché", "o:prix 506 absent"), R("Qté mois précédent", "o:prix 506 absent"), R("Qté du mois", "o:prix 506 absent"), R("Qté cumulée", "o:prix 506 absent"), R("Obs. MO", "o:réservé au maître d'ouvrage")]], head=True)
f.h("Constatations", 2); f.h("Laboratoire", 3)
f.p("Section contrôlée : PK ", P("pk_debut", "f:m4:17+400", o="{", c="}"), " - PK ", P("pk_fin", "f:m4:19+150", o="{", c="}"), " ; densité en place ", P("densite", "f:m4:98,4 % OPM|98,4 %|98,4", o="{", c="}"), " ; portance ", P("portance", "f:m4:112 MPa|112", o="{", c="}"), " ; rapport ", P("rapport", "n:m4:25-188|n° 25-188", o="{", c="}"), ".")
f.p("Résistance du béton du dalot à 28 j : ", P("rc28", "o:PV 25-203 non rendu", o="{", c="}"))
f.h("Moyens et climat", 3)
f.t([["Personnel", K("Personnel", "f:m6:64|64 personnes"), "Jours de pluie", K("Jours de pluie", "f:m6:2|2 jours")], ["Lieu d'emprunt des matériaux", K("Lieu d'emprunt", "f:m6:Oued Imini|Carrière Oued Imini"), "Distance de transport", K("Distance de transport", "n:m6:23 km|23")], ["Géomètre", K("Géomètre", "f:m6:Rachid Zeroual"), "Levé du", K("Levé du", "s:m6:30 août 2025|30 août|30/08/2025")], ["Niveleuses", K("Niveleuses", "s:m6:3"), "Finisseurs", K("Finisseurs", "o:aucun finisseur mentionné")], ["Avancement", K("Avancement", "n:m6:46 %|46"), "Délai écoulé", K("Délai écoulé", "n:m6:51 %|51")]], style="Light Grid")
f.p("Approvisionnements retenus (DH) : ", F("Approvisionnements retenus", None), "  Révision des prix (DH) : ", F("Révision des prix", "o:indices inconnus"), "  Travaux TTC à fin août (DH) : ", F("Travaux TTC à fin août", "o:seul juillet est connu"))
f.p("Indice des prix du mois : ", D("Indice des prix du mois", "o:non connu", ".", 10), "  Caution de retenue n° ", D("Caution de retenue n°", "o:pas de caution citée", ".", 10), "  Réserves de l'entreprise : ", D("Réserves de l'entreprise", "o:aucune source", ".", 20))
f.p("Nombre d'exemplaires : ", F("Nombre d'exemplaires", "s:m5:quatre|4"), "  À remettre le : ", F("À remettre le", "n:m5:8 septembre|8 septembre 2025|08/09/2025"), "  Suivi DPE : ", F("Suivi DPE", "f:m5:Nadia El Fassi|N. El Fassi"))
f.t([["Dressé par l'entreprise", "Vérifié par l'assistance technique", "Accepté par le maître d'ouvrage"], [["Nom : ", D("Nom (entreprise)", None, "_", 12)], ["Nom : ", D("Nom (assistance)", "o:bloc de vérification", "_", 12)], ["Nom : ", D("Nom (MO)", "o:bloc d'acceptation", "_", 12)]], [["Date : ", D("Date (entreprise)", "o:date de signature", "_", 12)], ["Date : ", D("Date (assistance)", "o:bloc de vérification", "_", 12)], ["Date : ", D("Date (MO)", "o:bloc d'acceptation", "_", 12)]]], head=True)
f.save()
