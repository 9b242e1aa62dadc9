from lib import *
V = Vault("entreprises-vandermeulen-perrin")
V.project(None)
V.add("a", "Données sociétés.docx", """# Données des sociétés du groupe
| | Vandermeulen-Perrin SA (Belgique) | Perrin Réhabilitation SAS (France) |
| Siège | Chaussée de Ninove 412, 1080 Molenbeek-Saint-Jean | 14 rue du Vercors, 69007 Lyon |
| N° BCE / SIRET | 0448.217.930 | 512 448 706 00031 |
| TVA | BE 0448.217.930 | FR 27 512448706 |
| Agréation / Qualibat | D et D1, classe 7 – n° 118842 | 2112, certificat E-69417 |
| Téléphone | 02 555 41 20 | 04 55 55 37 10 |
| Assurance | Ethias-Meuse, RC exploitation 45.118.330 | SMA Rhône, décennale n° 771204 S 1247.000 |
Gérance : Luc Vandermeulen (administrateur délégué), Claire Perrin (présidente de la SAS).
""")
V.add("b", "Carnet d'adresses.csv", """Nom;Fonction;Société;Téléphone;Chantier
Ilse Nauwelaerts;Cheffe de projet;Vandermeulen-Perrin SA;0475 55 21 08;B-512
Karim Ouali;Conducteur de chantier;Vandermeulen-Perrin SA;0475 55 21 44;B-512
Sandrine Jacquemond;Conductrice de travaux;Perrin Réhabilitation SAS;06 55 55 18 20;F-307
Bruno Teixeira;Chef de chantier;Perrin Réhabilitation SAS;06 55 55 18 47;F-307
""")
P1 = "B-512 Dépôt tram Rosenveld"
V.project(P1)
V.add("1", "01 Lettre de notification.pdf", """Société régionale des Tramways du Brabant (SRTB)
Direction Infrastructures – rue du Remorqueur 30, 1040 Bruxelles
Bruxelles, le 18 janvier 2024
Recommandé
Vandermeulen-Perrin SA, Chaussée de Ninove 412, 1080 Molenbeek-Saint-Jean
Objet : cahier spécial des charges SRTB/INF/2023-58 – Construction du dépôt de tramways Rosenveld – lot 2 : gros œuvre et parachèvements – notification de la décision d'attribution
Madame, Monsieur,
Nous avons l'honneur de vous notifier l'approbation de votre offre du 6 octobre 2023, pour le montant de 21.318.440,27 EUR hors TVA.
Le délai d'exécution est fixé à 420 jours ouvrables. Le cautionnement, de 5 % arrondi à la dizaine supérieure, soit 1.065.930 EUR, sera constitué dans les trente jours.
Le fonctionnaire dirigeant est Madame Hélène Stassart, ir. Le coordinateur sécurité-santé est le bureau Secomat srl.
Veuillez agréer, Madame, Monsieur, nos salutations distinguées.
Le directeur, Thierry Goossens
""", rules=False)
V.add("2", "02 Ordre de commencer.pdf", """# Ordre de commencer les travaux
| Marché | SRTB/INF/2023-58, lot 2 |
| Date de commencement | lundi 4 mars 2024 |
| Délai | 420 jours ouvrables |
| Adresse du chantier | Rosenveldlaan 2, 1130 Haren |
| Permis d'urbanisme | 04/PFD/1834921, délivré le 29 juin 2023 |
| Permis d'environnement | classe 1A, n° 2023-0714 |
Auteur de projet : association momentanée Atelier Zavel – Ingénieurs Pont-Neuf.
Les travaux ne peuvent débuter sans la déclaration Checkin@work et la déclaration 30bis.
""")
V.add("3", "03 PV réunion 41.docx", """# Réunion de chantier n° 41
Mardi 16 septembre 2025, 9 h, baraque de chantier. Présents : H. Stassart (SRTB), I. Nauwelaerts, K. Ouali (VMP), P. Delhaye (Secomat), bureau Zavel : Nathan Moureau.
## 1. Planning
Planning indice G du 9 septembre 2025 : fin contractuelle reportée au 20 février 2026 après 38 jours ouvrables d'intempéries et 15 jours accordés (décompte 9). L'indice F donnait le 30 janvier 2026.
## 2. Travaux
Fosses de visite 1 à 8 bétonnées. La fosse 9 l'a été le 2 septembre 2025. Charpente du hall de remisage : montage achevé le 27 juin 2025. Rails à gorge 60R2 : 3.140 m posés sur 4.480 m. Toiture verte : pas commencée.
## 3. Sécurité
Un accident avec incapacité : le 11 mars 2025, chute d'un escabeau, 9 jours d'arrêt. Occupation moyenne : 58 ouvriers.
## 4. Réception
Réception provisoire espérée en mars 2026. La SRTB demande le dossier as-built en trois exemplaires.
""")
V.add("4", "04 Etat d'avancement 18.xlsx", """# EA 18
| État d'avancement n° | 18 |
| Période | août 2025 |
| Travaux exécutés cumulés | 15.904.112,60 |
| Décomptes approuvés (1 à 9) | 604.287,15 |
| Révision des prix cumulée | 412.006,44 |
| Total cumulé hors TVA | 16.920.406,19 |
| Total précédent (EA 17) | 16.011.870,02 |
| Montant du mois hors TVA | 908.536,17 |
# EA 17
| État d'avancement n° | 17 |
| Période | juillet 2025 |
| Montant du mois hors TVA | 512.440,80 |
""")
V.add("5", "05 Essais béton.csv", """Ouvrage;Classe;Date de bétonnage;Rck 28 j N/mm2;Laboratoire;Rapport
Radier fosse 4;C35/45 EE3;14/05/2025;51,2;Labotech Nivelles;LB-25-3377
Voile fosse 7;C35/45 EE3;23/06/2025;49,6;Labotech Nivelles;LB-25-3602
Radier fosse 9;C35/45 EE3;02/09/2025;;Labotech Nivelles;
""")
V.add("6", "06 Courriel caution et sous-traitants.eml", """From: Ilse Nauwelaerts <i.nauwelaerts@vmp.example>
To: Hélène Stassart <h.stassart@srtb.example>
Date: Thu, 18 Sep 2025 10:12:00 +0200
Subject: RE: Documents administratifs lot 2
Content-Type: text/plain; charset=utf-8

Madame Stassart,

La caution a été constituée auprès de la Caisse de Cautionnement du Midi sous le n° CCM-24-60118 le 9 février 2024. Le PV d'ensemble d'état des lieux a été dressé par le géomètre-expert Yves Lambrecht le 26 février 2024.
Sous-traitants actifs : Metalbouw Aalst NV (charpente), Railpose SA (voies), Étanchéité Dendre SPRL (toiture). La chape polymère des fosses est encore à commander.
La police Tous Risques Chantier est celle de la SRTB, n° TRC 2023/9914.

Ilse Nauwelaerts

> Le 15/09/2025 H. Stassart a écrit :
> Je n'ai ni le numéro de caution, ni le nom du géomètre. Le PV de réception provisoire sera à mon modèle.
""")
V.add("7", "07 Note dépôt Marconi.md", """# Note interne – comparaison avec le dépôt Marconi (B-388, 2019)

Marconi : réception provisoire le 12 décembre 2019, réception définitive le 14 décembre 2021, 63 remarques, montant final 17.220.908,11 EUR, caution 851.200 EUR, permis 04/PFD/612077.

Rosenveld : pollution au droit de l'ancienne citerne, 1.260 t de terres évacuées vers le centre Terralys, attestations en annexe. Nappe à 2,9 m sous le terrain naturel.
""")
V.add("8", "08 Bon de livraison rails.pdf", """# Bon de livraison n° 90417
Acieries de la Fensch
| Destinataire | Dépôt Rosenveld, Haren |
| Date | 7 mai 2025 |
| Marchandise | Rail 60R2, nuance R260, barres de 18 m, 74 pièces |
| Poids | 79,9 t |
| Réceptionné par | K. Ouali |
""")
f = Form("pv-reception-depot-be", V, P1, "fr", "Calibri", 10, note="Belgique, dépôt de tramways.")
f.header("Marché public de travaux – CSC n° <l;CSC n°;..............;n|SRTB/INF/2023-58@1> – Lot <l;Lot;....;s|2@1>")
f.d.add_heading("Fiche de marché et procès-verbal de réception provisoire", 1)
f.H("I. Identification")
f.T([["Pouvoir adjudicateur", "=Pouvoir adjudicateur;f|Société régionale des Tramways du Brabant|Société régionale des Tramways du Brabant (SRTB)|SRTB@1"], ["Objet", "=Objet;nc|dépôt de tramways Rosenveld@1"], ["Adjudicataire", "=Adjudicataire;f|Vandermeulen-Perrin SA@1"], ["Numéro d'entreprise de l'adjudicataire", "=Numéro d'entreprise de l'adjudicataire;f|0448.217.930|BE 0448.217.930@a"], ["Numéro d'entreprise du pouvoir adjudicateur", "=Numéro d'entreprise du pouvoir adjudicateur;o|seul celui de l'adjudicataire est connu"],
 ["Agréation", "=Agréation;sc|classe 7@a"], ["Fonctionnaire dirigeante", "=Fonctionnaire dirigeante;s|Hélène Stassart|Madame Hélène Stassart|Hélène Stassart, ir.@1"], ["Auteur de projet", "=Auteur de projet;sc|Atelier Zavel@2"], ["CSS chantier", "=CSS chantier;f|Secomat srl|Secomat@1"], ["Bureau de contrôle technique", "=Bureau de contrôle technique;o|aucun dans les documents"], ["Géomètre (état des lieux)", "=Géomètre (état des lieux);s|Yves Lambrecht@6"], ["Lieu d'exécution", "=Lieu d'exécution;f|Rosenveldlaan 2, 1130 Haren@2"]], style="Light List")
f.H("II. Montants (EUR, HTVA)")
f.P("Offre approuvée ............ ".replace("............ ", "") + "<l;Offre approuvée;................;n|21.318.440,27@1>\tDécomptes admis <l;Décomptes admis;................;n|604.287,15@4>", "Révision à ce jour <l;Révision à ce jour;................;n|412.006,44@4>\tCumul de la dernière déclaration de créance <l;Cumul dernière;................;f|16.920.406,19@4>", "Mois en cours <l;Mois en cours;................;n|908.536,17@4>\tN° de l'EA <l;N° de l'EA;......;f|18@4>", "Amendes de retard <l;Amendes de retard;................;o|aucune dans les documents>\tMontant du décompte final <l;Montant du décompte final;................;o|pas établi; 17.220.908,11 est Marconi>",
 "Cautionnement <l;Cautionnement;................;s|1.065.930@1>\tOrganisme <l;Organisme;................;f|Caisse de Cautionnement du Midi@6>\tRéférence <l;Référence;................;f|CCM-24-60118@6>", "Libération de la 1re moitié le <l;Libération de la 1re moitié le;..........;o|pas encore libéré>")
f.H("III. Délais")
f.T([["Offre du", "Notification", "Commencement", "Délai (JO)", "Intempéries (JO)", "Prolongation accordée", "Terme contractuel"], ["=Offre du;s|6 octobre 2023|06/10/2023@1", "=Notification;s|18 janvier 2024|18/01/2024@1", "=Commencement;n|4 mars 2024|04/03/2024@2", "=Délai (JO);s|420@1", "=Intempéries (JO);s|38@3", "=Prolongation accordée;n|15|15 jours|15 jours ouvrables@3", "=Terme contractuel;f|20 février 2026|20/02/2026@3"],
 ["Achèvement constaté le", "<<", "=Achèvement constaté le;o|non achevé", "Réception provisoire le", "<<", "=Réception provisoire le;o|espérée en mars 2026; 12 décembre 2019 est Marconi", "—"], ["Réception définitive le", "<<", "=Réception définitive le;o|pas encore; 14 décembre 2021 est Marconi", "Nombre de remarques", "<<", "=Nombre de remarques;o|63 est Marconi", "—"]])
f.H("IV. Autorisations")
f.P("Permis d'urbanisme : [<i;x;y;->]".replace("[<i;x;y;->]", "<i;Permis d'urbanisme;[numéro];s|04/PFD/1834921@2>") + " délivré le <i;Permis délivré le;[date];n|29 juin 2023|29/06/2023@2> ; permis d'environnement : <i;permis d'environnement;[numéro];s|2023-0714@2> ; déclaration 30bis : <i;déclaration 30bis;[numéro];o|pas de numéro> ; police TRC : <i;police TRC;[numéro];f|TRC 2023/9914|2023/9914@6> ; police RC de l'entreprise : <i;police RC;[numéro];n|45.118.330@a> ; avis du SIAMU : <i;avis du SIAMU;[référence];o|aucun> .")
f.cols(2)
f.H("V. Travaux")
f.P("Fosse 9, coulée le : <c;Fosse 9, coulée le;date;f|2 septembre 2025|02/09/2025@3>", "Ossature du hall terminée le : <c;Ossature du hall terminée le;date;f|27 juin 2025|27/06/2025@3>", "Voies en place (m) : <c;Voies en place (m);nombre;n|3.140|3140|3.140 m@3>", "Longueur totale (m) : <c;Longueur totale (m);nombre;f|4.480|4480|4.480 m@3>", "Profil : <c;Profil;texte;f|60R2@3>", "Acier du rail : <c;Acier du rail;texte;n|R260@8>", "Poseur des voies : <c;Poseur des voies;texte;n|Railpose SA@6>",
 "Terres polluées évacuées (t) : <c;Terres polluées évacuées (t);nombre;s|1.260|1260|1.260 t@7>", "Centre de traitement : <c;Centre de traitement;texte;n|Terralys@7>", "Toiture végétalisée achevée le : <c;Toiture végétalisée achevée le;date;o|pas commencée>", "Sous-traitant chape : <c;Sous-traitant chape;texte;o|à commander encore>", "Accident avec arrêt, le : <c;Accident avec arrêt, le;date;n|11 mars 2025|11/03/2025@3>", "Jours perdus : <c;Jours perdus;nombre;f|9|9 jours@3>")
f.cols(1)
f.T([["Élément", "Classe", "Bétonnage", "Résistance (N/mm²)", "PV du labo"], ["Radier fosse 4", "#Classe;s|C35/45 EE3|C35/45@5", "#Bétonnage;s|14/05/2025|14 mai 2025@5", "#Résistance;n|51,2@5", "#PV du labo;f|LB-25-3377@5"], ["Radier fosse 9", "#Classe;s|C35/45 EE3|C35/45@5", "#Bétonnage;s|02/09/2025|2 septembre 2025@5", "#Résistance;o|pas encore de résultat", "#PV du labo;o|pas encore de rapport"], ["Radier fosse 10", "#Classe;o|aucune ligne", "#Bétonnage;o|aucune ligne", "#Résistance;o|aucune ligne", "#PV du labo;o|aucune ligne"]])
f.H("VI. Décision")
f.P("Réception : <k;accordée;;o|pas décidé> accordée  <k;refusée;;o|pas décidé> refusée. Motifs du refus : <l;Motifs du refus;....................;o|pas décidé>", "Pour la SRTB (nom, signature) : <l;Pour la SRTB;....................;o|bloc de signature>  Pour l'entrepreneur : <l;Pour l'entrepreneur;....................;o|bloc de signature>  Fait à Bruxelles, le <l;Fait à Bruxelles, le;..........;o|date de signature>")
f.save()

P2 = "F-307 Résidence Les Tilleuls"
V.project(P2)
V.add("1", "01 Acte d'engagement.pdf", """# Acte d'engagement
Maître d'ouvrage : Rhône Confluence Habitat, office public de l'habitat, 5 quai Perrache, 69002 Lyon
Objet : réhabilitation énergétique en site occupé de 148 logements, résidence Les Tilleuls, 22 à 36 rue Challemel, 69008 Lyon
Lot 01 – Façades, isolation, menuiseries extérieures
| Numéro du marché | 2024-RCH-0117 |
| Titulaire | Perrin Réhabilitation SAS |
| Montant HT | 3 874 200,00 € |
| TVA 5,5 % | 213 081,00 € |
| Montant TTC | 4 087 281,00 € |
| Durée | 16 mois dont 1 mois de préparation |
| Retenue de garantie | 5 % |
| Date de notification | 22 mai 2024 |
Pénalités : 800 € par jour calendaire de retard. Avance : 30 % renoncée.
---
## Intervenants
| Maîtrise d'œuvre | Atelier Gorge de Loup, mandataire ; BET Thermalys |
| OPC | Pilotys Rhône |
| Coordonnateur SPS | Marion Escoffier, Prévéo Conseil |
| Contrôleur technique | Socotrel Construction, agence de Villeurbanne |
""", foot="Rhône Confluence Habitat – marché 2024-RCH-0117 – lot 01")
V.add("2", "02 Ordre de service n°1.pdf", """ORDRE DE SERVICE N° 1
Marché 2024-RCH-0117 – Lot 01
Lyon, le 3 juin 2024
Le titulaire est invité à commencer les travaux à compter du 1er juillet 2024, période de préparation comprise. Le délai global s'achève le 31 octobre 2025.
Déclaration préalable n° DP 069 388 23 02417, non-opposition du 14 novembre 2023.
Pour le maître d'ouvrage, Agnès Roussillon, responsable du patrimoine
""", rules=False, head="Rhône Confluence Habitat")
V.add("3", "03 CR chantier 52.docx", """# Compte rendu de chantier n° 52
Réunion du jeudi 11 septembre 2025. Rédacteur : Atelier Gorge de Loup (Florent Machabert). Présents : S. Jacquemond, B. Teixeira (Perrin), M. Escoffier (SPS), A. Roussillon (RCH).
## Avancement lot 01
Bâtiments A et B terminés. Bâtiment C : isolation par l'extérieur 80 %. Logements livrés : 96 sur 148. Menuiseries posées : 612 sur 944.
## Délais
L'OS n° 6 du 2 septembre 2025 prolonge le délai jusqu'au 19 décembre 2025 (45 jours : amiante et canicule). Calendrier indice 5.
OPR du bâtiment A le 24 juin 2025, réserves : 37, dont 31 levées au 10 septembre. OPR bâtiment B prévue le 30 septembre 2025.
## Sécurité
Pas d'accident déclaré. Effectif moyen 34 compagnons. Heures d'insertion réalisées : 4 215 sur 5 600 prévues.
## Locataires
Relogement provisoire : 6 ménages. Référente locataires : Nadia Belkacem.
""")
V.add("4", "04 Situation 13.xlsx", """# Situation 13
| Situation n° | 13 |
| Mois | août 2025 |
| Montant cumulé HT | 2 968 540,00 |
| Cumul précédent HT | 2 744 115,00 |
| Montant du mois HT | 224 425,00 |
| Retenue de garantie | 11 221,25 |
| Avenant 1 (garde-corps) HT | 96 300,00 |
| Avenant 2 (désamiantage) HT | 141 850,00 |
# Situation 12
| Situation n° | 12 |
| Mois | juillet 2025 |
| Montant du mois HT | 189 730,00 |
""")
V.add("5", "05 Rapport amiante.pdf", """# Rapport de repérage amiante avant travaux
| Opérateur | Diagnoveo Lyon |
| Référence | RAT-24-5518 |
| Date | 6 février 2024 |
| Bâtiment | C, 30 rue Challemel |
Matériaux contenant de l'amiante : enduit de façade (couche grise) et joints de menuiserie. Quantité estimée : 1 420 m² d'enduit. Absence dans les colles de faïence.
Plan de retrait déposé à l'inspection du travail le 17 mars 2025 par Amiatech Rhône, sous-traitant agréé par DC4 du 3 mars 2025. Mesure libératoire du 20 août 2025 : 1,8 fibre par litre.
""", cols=2)
V.add("6", "06 Mail test étanchéité.eml", """From: Sandrine Jacquemond <s.jacquemond@perrin-rehab.example>
To: Florent Machabert <machabert@gorgedeloup.example>
Date: Mon, 15 Sep 2025 17:48:00 +0200
Subject: RE: Essais bâtiment A
Content-Type: text/plain; charset=utf-8

Bonjour Florent,

Test d'infiltrométrie bâtiment A du 2 juillet 2025 par Airmes Conseil : Q4Pa-surf = 0,92 m3/(h.m2), objectif 1,20. Pour le B, l'essai est commandé, pas fait.
Isolant : laine de roche 160 mm, R = 4,55, ACERMI 02/015/417. Arrachement des chevilles : moyenne 0,74 kN sur 15 essais.
Fenêtres : PVC, Uw 1,3, de chez Menuisol Bresse.

Sandrine

> Le 12 sept. 2025, F. Machabert a écrit :
> Peux-tu me donner les résultats du A et du B ? Sur Gerland (F-271) on avait 1,05.
""")
V.add("7", "07 Notes F-271 Gerland.md", """# Gerland (F-271), pour mémoire

Réception le 15 février 2023 avec 22 réserves, levées le 30 avril 2023. DGD : 2 655 410,18 € HT. CT : Apavel. Coordonnateur : J. Roche. DP 069 387 20 00911.

Tilleuls : gain attendu, étiquette D vers B. Construction d'origine : 1968. CEE cédés à Énergie Lumière, convention CEE-69-2207.
""")
V.add("8", "08 Bordereau déchets.pdf", """# Bordereau de suivi de déchets amiantés
| N° BSDA | BSDA-20250822-K7T4 |
| Producteur | Rhône Confluence Habitat |
| Date d'enlèvement | 22 août 2025 |
| Quantité | 18,4 t |
| Installation de stockage | ISDD de Saint-Vulbas |
""", rules=False)
f = Form("fiche-reception-lyon", V, P2, "fr", "Arial", 9, landscape=True, note="France (Lyon), réhabilitation de logements sociaux.")
f.d.add_heading("Fiche d'opération – réhabilitation de logements – préparation de la réception", 1)
f.T([["A. OPÉRATION", "<<", "<<", "<<", "<<", "<<"], ["MOA", "=MOA;f|Rhône Confluence Habitat@1", "Nombre de logements", "=Nombre de logements;n|148|148 logements@1", "Année de construction", "=Année de construction;n|1968@7"],
 ["Adresse de la résidence", "=Adresse de la résidence;n|22 à 36 rue Challemel, 69008 Lyon@1", "Entreprise", "=Entreprise;f|Perrin Réhabilitation SAS@1", "SIRET", "=SIRET;s|512 448 706 00031|51244870600031@a"],
 ["MOE mandataire", "=MOE mandataire;f|Atelier Gorge de Loup@1", "CSPS", "=CSPS;fc|Marion Escoffier@1", "Bureau de contrôle", "=Bureau de contrôle;fc|Socotrel Construction@1"],
 ["OPC", "=OPC;s|Pilotys Rhône@1", "Référent habitants", "=Référent habitants;n|Nadia Belkacem@3", "Code NIC de la MOA", "=Code NIC de la MOA;o|inconnu"],
 ["Dommages-ouvrage, police", "=Dommages-ouvrage, police;o|aucune; la décennale est celle de l'entreprise", "RC décennale entreprise", "=RC décennale entreprise;s|771204 S 1247.000@a", "Code APE", "=Code APE;o|inconnu"]])
f.T([["B. MARCHÉ", "<<", "<<", "<<"], ["N° de marché", "=N° de marché;s|2024-RCH-0117@1", "Notifié le", "=Notifié le;n|22 mai 2024|22/05/2024@1"], ["Montant initial HT", "=Montant initial HT;s|3 874 200,00|3 874 200,00 €@1", "Montant initial TTC", "=Montant initial TTC;s|4 087 281,00|4 087 281,00 €@1"], ["Avenant 1 HT", "=Avenant 1 HT;s|96 300,00@4", "Avenant 2 HT", "=Avenant 2 HT;s|141 850,00@4"], ["Avenant 3 HT", "=Avenant 3 HT;o|pas d'avenant 3", "DGD HT", "=DGD HT;o|pas établi; 2 655 410,18 est Gerland"],
 ["Dernière situation n°", "=Dernière situation n°;s|13@4", "Cumul travaux HT", "=Cumul travaux HT;n|2 968 540,00@4"], ["RG prélevée sur le mois", "=RG prélevée sur le mois;f|11 221,25@4", "Pénalité journalière", "=Pénalité journalière;n|800 €|800@1"]], style="Light Grid")
f.H("C. Délais et autorisations")
f.P("Autorisation d'urbanisme : «»".replace("«»", "<l;Autorisation d'urbanisme;__________________;f|DP 069 388 23 02417@2>") + "   Non-opposition du : <l;Non-opposition du;__________;s|14 novembre 2023|14/11/2023@2>   DAACT déposée le : <l;DAACT déposée le;__________;o|pas déposée>",
 "Démarrage (OS n° 1) : <l;Démarrage (OS n° 1);__________;n|1er juillet 2024|01/07/2024@2>   Fin prévue à l'origine : <l;Fin prévue à l'origine;__________;f|31 octobre 2025|31/10/2025@2>   Fin actualisée : <l;Fin actualisée;__________;f|19 décembre 2025|19/12/2025@3>   OS de prolongation n° : <l;OS de prolongation n°;____;n|6@3>   Fin réelle : <l;Fin réelle;__________;o|travaux en cours>",
 "Prorogation en jours : <l;Prorogation en jours;____;n|45|45 jours@3>   Jours d'intempéries constatés : <l;Jours d'intempéries constatés;____;o|les 45 jours mêlent amiante et canicule>   Logements achevés : <l;Logements achevés;____;n|96@3>   Châssis en place : <l;Châssis en place;____;f|612@3>")
f.H("D. Technique")
f.T([["", "Bât. A", "Bât. B", "Bât. C"], ["Date OPR", "#OPR A;s|24 juin 2025|24/06/2025@3", "#OPR B;o|30 septembre est prévue", "#OPR C;o|non planifiée"], ["Nombre de réserves", "#Réserves A;s|37@3", "#Réserves B;o|OPR non tenue", "#Réserves C;o|OPR non tenue"], ["Réserves levées", "#Levées A;s|31@3", "#Levées B;o|OPR non tenue", "#Levées C;-"], ["Perméabilité à l'air Q4", "#Q4 A;f|0,92@6", "#Q4 B;o|essai non fait; 1,05 est Gerland", "#Q4 C;o|essai non fait"], ["Date de l'essai", "#Essai A;n|2 juillet 2025|02/07/2025@6", "#Essai B;o|non fait", "#Essai C;-"]])
f.P("Isolant {{}}".replace("{{}}", "<p;isolant_nature;;nc|laine de roche@6>") + " d'épaisseur <p;epaisseur;;f|160 mm|160@6> , résistance thermique <p;R;;f|4,55@6> , certificat <p;certificat_isolant;;f|02/015/417|ACERMI 02/015/417@6> ; chevilles, traction moyenne <p;traction_moyenne;;f|0,74 kN|0,74@6> ; baies : coefficient <p;coefficient_baies;;f|1,3@6> , fournisseur <p;fournisseur_baies;;f|Menuisol Bresse@6> ; débit de ventilation mesuré <p;debit_ventilation;;o|aucune mesure> .")
f.H("E. Amiante et déchets")
f.P("RAAT, référence <f;RAAT, référence;;n|RAT-24-5518@5>  du <f;RAAT du;;s|6 février 2024|06/02/2024@5>  Désamianteur <f;Désamianteur;;f|Amiatech Rhône@5>  Surface d'enduit concernée <f;Surface d'enduit concernée;;n|1 420 m²|1 420@5>  Empoussièrement final <f;Empoussièrement final;;f|1,8|1,8 fibre par litre|1,8 f/l@5>",
 "Bordereau n° <f;Bordereau n°;;n|BSDA-20250822-K7T4@8>  Tonnage <f;Tonnage;;f|18,4 t|18,4@8>  Transporteur <f;Transporteur;;o|non nommé>  Certificat d'acceptation préalable <f;CAP;;o|aucun>  Rapport plomb (CREP) n° <f;CREP;;o|aucun>",
 "Heures d'insertion faites <f;Heures d'insertion faites;;s|4 215|4215@3>  Étiquette DPE après travaux (constatée) <f;DPE après;;o|B est attendue, non constatée>")
f.N("F. Motif de la prolongation", "Motif de la prolongation", "nc|canicule@3", "(à développer)")
f.H("G. Signatures")
f.T([["", "Maître d'ouvrage", "Maître d'œuvre", "Entreprise"], ["Nom", "=Nom MOA;o|bloc de signature", "=Nom MOE;o|bloc de signature", "=Nom entreprise;o|bloc de signature"], ["Visa et date", "=Visa MOA;o|signature", "=Visa MOE;o|signature", "=Visa entreprise;o|signature"]])
f.footer("Rhône Confluence Habitat – modèle FO-17 – convention CEE n° <l;convention CEE n°;........;s|CEE-69-2207@7>")
f.save()
