from lib30 import *
vault("groupe-sauvy", r"""
>>> Fiche société.pdf
@footer Groupe Sauvy – document interne, mis à jour le 5 janvier 2026
# Fiche des sociétés du groupe
| | Sauvy Paysages SA | Sauvy Électricité SARL |
| Adresse | Chemin du Vernay 12, 1196 Gland | 48 route de Thônes, 74940 Annecy |
| IDE / SIRET | CHE-114.882.906 | 512 884 731 00027 |
| TVA | CHE-114.882.906 TVA | FR 61 512884731 |
| Assurance | Vaudoise, RC 14.220.881 | SMABTP, décennale 7741-A-0092 |
| Qualification | JardinSuisse, membre 2207 | Qualifelec n° 74-0381, valable jusqu'au 31 mars 2027 |
| Gérance | Philippe Sauvy | Delphine Sauvy |
>>> Carnet d'adresses.csv
Nom;Société;Fonction;Téléphone;Courriel
Loïc Berthet;Sauvy Électricité SARL;Conducteur de travaux;06 39 98 20 14;l.berthet@sauvy.example
Inès Carrel;Sauvy Électricité SARL;Chargée des DOE;06 39 98 20 31;i.carrel@sauvy.example
Yvan Monnard;Sauvy Paysages SA;Contremaître;079 555 03 18;y.monnard@sauvy.example
Céline Rochat;Sauvy Paysages SA;Technicienne;079 555 03 26;c.rochat@sauvy.example
>>> E52 Médiathèque Faverges/01 Acte d'engagement extrait.pdf
@header Marché public de travaux – extrait de l'acte d'engagement
# Acte d'engagement – lot 9 Électricité courants forts et faibles
Maître d'ouvrage :: Commune de Faverges-Seythenex
Opération :: Construction de la médiathèque Simone-Rey
Marché n° :: 2025-T-041-09
Titulaire :: Sauvy Électricité SARL
Maîtrise d'œuvre :: Atelier Corbaz Architectes, mandataire ; BET Fluidalp
Montant du marché :: 236 480,00 € HT
Notification :: 14 avril 2025
Délai d'exécution :: 13 mois
Bureau de contrôle :: Qualiconsult Savoie
Coordonnateur SPS :: Maryse Tissot
## Article 3 – Prix et règlement
Les prix sont révisables suivant l'index BT47. Le mois d'établissement des prix est février 2025. L'avance de 20 % a été refusée par le titulaire. Le délai de paiement est de 30 jours. La retenue de garantie de 5 % est remplacée par une caution de la Banque de Savoie.
## Article 4 – Exécution
La période de préparation est de quatre semaines, non comprise dans le délai. Les réunions de chantier ont lieu chaque mardi à 14 heures. Les pénalités de retard sont de 1/1000 du montant du lot par jour calendaire. Le titulaire présente ses sous-traitants à l'agrément ; à la signature, il n'en déclare aucun.
Le lot 8 (chauffage, ventilation) fournit les automates de régulation. Le présent lot assure leur alimentation depuis le TGBT. Le groupe scolaire voisin, alimenté par un tarif bleu de 36 kVA, ne fait pas partie de l'opération ; son contrôleur technique est Apave.
---
## Article 9 – Documents après exécution
Le dossier des ouvrages exécutés est remis en trois exemplaires papier et un exemplaire sur clé USB, dans les 30 jours qui suivent la notification de la décision de réception. Une retenue de 1 500,00 € est appliquée en cas de retard. La garantie de parfait achèvement est d'un an.
>>> E52 Médiathèque Faverges/02 Procès-verbal des OPR.docx
# Opérations préalables à la réception – lot 9
Visite du 9 juin 2026. Présents : Mathilde Corbaz (architecte), Loïc Berthet (Sauvy), Yannick Dunand (services techniques de la commune).
| N° | Local | Réserve | Délai |
| 1 | Salle de lecture | Deux luminaires L4 ne s'allument pas sur le détecteur | 19 juin 2026 |
| 2 | Local technique | Repérage des départs du TGBT incomplet | 19 juin 2026 |
| 3 | Hall | Bloc de secours BAES n° 7 absent | 26 juin 2026 |
Le maître d'œuvre propose la réception avec réserves, avec effet au 10 juin 2026. La décision du maître d'ouvrage n'est pas encore prise.
>>> E52 Médiathèque Faverges/03 Rapport de vérification initiale.pdf
@header Qualiconsult Savoie – rapport QS-26-20817
@footer Accréditation Cofrac n° 3-1187
# Rapport de vérification initiale des installations électriques
Rapport du 3 juin 2026, vérification des 27 et 28 mai 2026 par M. Bastien Favre.
Établissement recevant du public : type S, 4e catégorie, effectif 240 personnes.
| Mesure | Valeur | Avis |
| Résistance de la prise de terre | 11 Ω | satisfaisant |
| Isolement TGBT | supérieur à 500 MΩ | satisfaisant |
| Déclenchement des différentiels 30 mA | 22 ms | satisfaisant |
| Courant de court-circuit présumé au TGBT | 8,4 kA | satisfaisant |
| Éclairement moyen salle de lecture | 512 lx | satisfaisant |
Le schéma des liaisons à la terre est le schéma TT. Une observation : la continuité du chemin de câbles du sous-sol est à reprendre (levée le 2 juin 2026).
>>> E52 Médiathèque Faverges/04 Liste des matériels.xlsx
=== Matériels
| Repère | Désignation | Fabricant | Référence | Quantité | Fiche |
| TGBT | Tableau général 250 A, IP31 | Schneider Electric | PrismaSeT P | 1 | FT-01 |
| L1 | Luminaire encastré LED 36 W | Sarlam | Disko 600 | 84 | FT-05 |
| L4 | Suspension linéaire LED 52 W | Trilux | Inplana C | 22 | FT-08 |
| BAES | Bloc de secours 45 lm | Kaufel | Primo 45 | 19 | FT-11 |
| SSI | Centrale incendie type 2b | Finsécur | Pegase 2B | 1 | FT-14 |
| BAIE | Baie 42 U 19 pouces | Legrand | LCS3 | 1 | FT-17 |
| IRVE | Borne 2 x 7,4 kW | Hager | Witty Park | 2 | FT-19 |
>>> E52 Médiathèque Faverges/05 Bordereau des plans.xlsx
=== Plans DOE
| N° | Titre | Indice | Date | Échelle |
| EL-101 | Implantation courants forts rez-de-chaussée | F | 2026-06-15 | 1/50 |
| EL-102 | Implantation courants forts étage | E | 2026-06-15 | 1/50 |
| EL-201 | Synoptique courants faibles | C | 2026-06-12 | |
| EL-301 | Schéma unifilaire TGBT | G | 2026-06-16 | |
=== Plans EXE
| N° | Titre | Indice | Date |
| EL-101 | Implantation courants forts rez-de-chaussée | D | 2025-11-20 |
| EL-301 | Schéma unifilaire TGBT | E | 2026-01-09 |
>>> E52 Médiathèque Faverges/06 Mail DOE.eml
From: Inès Carrel <i.carrel@sauvy.example>
To: Loïc Berthet <l.berthet@sauvy.example>
Subject: Re: DOE médiathèque
Date: Wed, 17 Jun 2026 10:40:00 +0200

Loïc,

le bordereau du DOE porte la référence DOE-E52-01, indice A, je l'envoie le 22 juin 2026. L'attestation Consuel jaune est arrivée : n° 26-074-118832, visée le 1er juin 2026. La mise sous tension par Enedis a eu lieu le 8 juin 2026, point de livraison 30001 447 220 918, puissance souscrite 96 kVA en tarif C4.
Réserve 2 levée hier. Les autres restent.
La formation du personnel n'a pas encore de date.

> De : Loïc Berthet
> Il faut joindre le Consuel du gymnase ? Non : celui-là est 26-074-109517, un autre chantier.
>>> E52 Médiathèque Faverges/07 Notice d'exploitation.docx
@header Notice d'exploitation et de maintenance – lot 9
# Notice d'exploitation et de maintenance
L'installation est alimentée depuis le coffret de la rue des Tilleuls. Le câble d'arrivée est un U-1000 AR2V 4 x 95 mm², longueur 38 m. L'arrêt d'urgence général se trouve dans le sas d'entrée.
## Entretien
| Équipement | Périodicité | Opération |
| Blocs de secours | tous les mois | essai de fonctionnement |
| Centrale incendie | tous les ans | visite par l'installateur |
| Tableaux | tous les ans | thermographie |
Les pièces de rechange sont disponibles pendant dix ans. Le code d'accès de la centrale est remis sous pli séparé.
>>> E52 Médiathèque Faverges/08 Note de calcul TGBT.pdf
# Note de calcul – indice B du 20 janvier 2026
Logiciel Caneco BT 5.14. Régime TT. Ik3 max calculé au TGBT : 9,1 kA. Puissance installée 141 kW, coefficient de foisonnement 0,62. Chute de tension maximale 2,8 %. Cette note a été établie avant le changement du câble d'arrivée.
>>> P19 Parc des Crêts/01 Contrat d'entreprise.pdf
@header Contrat d'entreprise selon SIA 118
# Contrat d'entreprise
Maître de l'ouvrage :: Commune de Prangins-Dessus
Objet :: Réaménagement du parc des Crêts
Entrepreneur :: Sauvy Paysages SA
Direction des travaux :: Bureau Hêtre & Pierre Sàrl, Morges
Contrat n° :: CPD-2026-37
CFC :: 421 Jardins
Montant du contrat :: CHF 512'740.00 HT
Rabais :: 4 %
Escompte :: 2 % à 30 jours
## Conditions particulières
Les situations sont établies à la fin du mois. La garantie pour défauts est de deux ans pour les ouvrages et d'une période de végétation pour les plantations. Le remplacement des arbres est compris jusqu'au 31 octobre 2027. L'entrepreneur dispose de l'eau de la commune au prix forfaitaire de CHF 350.00. Les horaires de chantier sont de 7 h à 12 h et de 13 h à 18 h.
La commune est représentée par le municipal des espaces verts, Blaise Dorier, jusqu'au 30 septembre 2026. La conduite d'eau potable de 125 mm sous l'allée principale est à protéger. Les matériaux terreux sains restent sur place, en tas de 1.5 m au plus.
Le premier lot, place de jeux, contrat CPD-2025-11, est achevé et décompté ; ses rapports de régie vont de J-01 à J-07.
---
## Régie
Les travaux en régie ne sont exécutés que sur ordre de la direction des travaux. Les rapports de régie sont remis chaque jour, au plus tard dans la semaine, et signés dans les sept jours. Le rabais de 4 % s'applique aussi à la régie. Le plafond des travaux de régie est de CHF 18'000.00.
>>> P19 Parc des Crêts/02 Tarif régie 2026.xlsx
=== Tarif
| Catégorie | Unité | Prix CHF |
| Contremaître | h | 98.00 |
| Jardinier paysagiste CFC | h | 82.00 |
| Aide-jardinier | h | 68.00 |
| Apprenti | h | 42.00 |
| Pelle araignée 8 t avec machiniste | h | 176.00 |
| Camion 3 essieux | h | 148.00 |
| Plaque vibrante 400 kg | h | 24.00 |
>>> P19 Parc des Crêts/03 Bon de travail 14 octobre.docx
# Bon de travail – mercredi 14 octobre 2026
Chantier parc des Crêts, talus sud. La direction des travaux (Nathalie Giroud) nous a demandé à 08:20 d'arracher l'ancienne conduite de drainage trouvée sous le chemin et de remettre en état. Non compris dans la soumission, article 421.300.
Nous avons dégagé et évacué 26 m de tuyaux en ciment, diamètre 200 mm, puis remblayé avec de la grave 0/45 et compacté. Temps sec, 12 °C le matin.
| Nom | Fonction | de | à | Heures |
| Yvan Monnard | Contremaître | 08:30 | 12:00 | 3.5 |
| Arlindo Pires | Jardinier paysagiste CFC | 08:30 | 16:30 | 7 |
| Mehdi Kolly | Aide-jardinier | 08:30 | 16:30 | 7 |
Pause de midi 12:00 à 13:00. Pelle araignée 4.5 h (machiniste Gaëtan Fluckiger), camion 3 h, plaque vibrante 2 h. Pas d'apprenti.
>>> P19 Parc des Crêts/04 Bulletin grave.pdf
@header Gravière du Boiron SA
# Bulletin de livraison 331874
Livré le 14 octobre 2026 au parc des Crêts, commande de M. Monnard.
@norule
| Article | Quantité | Unité | Prix CHF |
| Grave 0/45 | 18.40 | t | 31.50 |
| Transport | 1 | forfait | 120.00 |
Réceptionné par Arlindo Pires.
>>> P19 Parc des Crêts/05 Bulletin décharge.pdf
# DCMI La Vernette – bulletin de pesage 90417
14 octobre 2026. Déchets de chantier minéraux, tuyaux en ciment : 5.20 t à CHF 48.00. Transporteur : Sauvy Paysages, VD 318 442. Taxe OCRDC comprise.
>>> P19 Parc des Crêts/06 Journal de chantier.csv
date;temps;effectif;travaux;visiteurs
2026-10-13;pluie;5;Terrassement talus nord;aucun
2026-10-14;sec;6;Plantation talus sud, régie drainage;Nathalie Giroud
2026-10-15;sec;6;Engazonnement;aucun
>>> P19 Parc des Crêts/07 Récapitulatif régie.xlsx
=== Régie
| Rapport n° | Date | Objet | Montant CHF HT | Signé |
| R-01 | 2026-09-08 | Souche du vieux tilleul | 1865.00 | oui |
| R-02 | 2026-09-22 | Réparation arrosage existant | 940.50 | oui |
| R-03 | 2026-10-14 | Drainage talus sud | | non |
Cumul signé : 2'805.50
>>> P19 Parc des Crêts/08 Courriel régie.eml
From: Céline Rochat <c.rochat@sauvy.example>
To: Yvan Monnard <y.monnard@sauvy.example>
Subject: rapport de régie drainage
Date: Thu, 15 Oct 2026 07:50:00 +0200

Yvan,

mets R-03 sur le rapport. Mme Giroud confirme l'ordre par son courriel d'hier 11 h 05, elle l'appelle OT-12. Le montant, je le calcule avec le décompte, ne mets pas de total. Le poste du budget n'est pas encore connu. Compte d'imputation chez nous : 4190.
TVA 8,1 %.

Céline
>>> P19 Parc des Crêts/09 Rapport R-02.pdf
# Rapport de régie R-02
22 septembre 2026. Réparation de l'arrosage existant. Ordre OT-09 de M. Blaise Dorier. Jardinier 6 h, aide-jardinier 4 h. Électrovanne Rain Bird, 1 pièce à CHF 176.50. Signé le 25 septembre 2026.
""")

f = Form("bordereau-doe-mediatheque", "groupe-sauvy", "E52 Médiathèque Faverges", "fr", dots="……………………………………", line="______________")
f.build(r"""
@header Lot n° 9	DOE réf. [[d^DOE réf.^DOE-E52-01^@06n]]	Ind. [[d^Ind.^A^@06n]]
# DOSSIER DES OUVRAGES EXÉCUTÉS
## 1. Renseignements généraux
### 1.1 L'opération
Intitulé de l'opération : [[d^^Construction de la médiathèque Simone-Rey^médiathèque Simone-Rey^@01n]]
Maître d'ouvrage : [[d^^Commune de Faverges-Seythenex^@01s]]
Maître d'œuvre : [[d^^Atelier Corbaz Architectes^@01n]]
Contrôleur technique : [[d^^Qualiconsult Savoie^Qualiconsult^@01f]]
### 1.2 L'entreprise
Raison sociale : [[d^^Sauvy Électricité SARL^@01f]]	SIRET : [[d^^512 884 731 00027^51288473100027^@Fiches]]
Assurance décennale n° [[d^^7741-A-0092^@Fiches]]	Qualifelec n° [[d^^74-0381^@Fiches]]
Marché n° [[d^^2025-T-041-09^@01s]]	notifié le [[d^^D2025-04-14^@01n]]
Montant HT : [[d^^M236480.00^@01s]]	Montant des avenants : [[d^^!aucun avenant dans le dossier]]
Responsable du chantier : [[d^^Loïc Berthet^@Carnetf]]
### 1.3 La réception
Date d'effet proposée : [[d^^D2026-06-10^@02s]]	Date de la décision du maître d'ouvrage : [[d^^!décision pas encore prise]]
Date de levée de la dernière réserve : [[d^^!deux réserves restent]]
Fin de la garantie de parfait achèvement : [[d^^!dépend de la décision de réception]]	Nombre d'exemplaires papier : [[d^^3^trois^@01s]]
## 2. Caractéristiques de l'installation
!t w=4,3,4,3
| Classement ERP, type | [[x^^S^@03s]] | Catégorie | [[x^^4e^4e catégorie^4^@03s]] |
| Public admis (personnes) | [[x^^240^@03f]] | Régime de neutre | [[x^^TT^@03f]] |
| PDL / PRM | [[x^^30001 447 220 918^30001447220918^@06f]] | Puissance souscrite | [[x^^96 kVA^96^@06s]] |
| Câble d'alimentation | U-1000 AR2V 4 x 95 mm² | Longueur | [[x^^38 m^38^@07s]] |
| Coupure d'urgence | [[x^^sas d'entrée^@07n]] | Mise en service Enedis | [[x^^D2026-06-08^@06n]] |
| Groupe électrogène | [[x^^!aucun groupe]] | Photovoltaïque (kWc) | [[x^^!aucune installation]] |
## 3. Contrôles
Consuel n° [[u^^26-074-118832^@06s]] visa du [[u^Consuel, visa du^D2026-06-01^@06n]]
Vérification initiale : rapport n° [[u^^QS-26-20817^@03s]] daté du [[u^Rapport daté du^D2026-06-03^@03n]] Vérificateur [[u^^Bastien Favre^@03f]]
!t w=6,3,4 h=1
| Essai | Relevé | Appareil de mesure (n°) |
| Prise de terre | [[X^^11 Ω^11^@03s]] | [[X^^!appareil non indiqué]] |
| Temps de coupure DDR 30 mA | [[X^^22 ms^22^@03f]] | [[X^^!appareil non indiqué]] |
| Ik au TGBT (mesuré ou présumé) | [[X^^8,4 kA^8,4^@03n]] | [[X^^!appareil non indiqué]] |
| Éclairement de la salle de lecture | [[X^^512 lx^512^@03s]] | [[X^^!appareil non indiqué]] |
| Niveau sonore de la sirène | [[X^^!non mesuré]] | [[X^^!non mesuré]] |
Observations restant à lever au rapport : [[u^^!la seule observation est levée]]
## 4. Matériels posés
!t s=light w=4,4,4,2,2,3 h=1
| Matériel | Marque | Modèle | Nombre | Fiche technique | N° de série |
| Armoire générale | [[X^^Schneider Electric^Schneider^@04f]] | PrismaSeT P | 1 | [[X^^FT-01^@04s]] | [[X^^!non relevé]] |
| Suspensions LED | Trilux | Inplana C | [[X^^22^@04s]] | [[X^^FT-08^@04s]] | [[X^^!non relevé]] |
| Éclairage de sécurité | [[X^^Kaufel^@04f]] | Primo 45 | [[X^^19^@04s]] | [[X^^FT-11^@04s]] | [[X^^!non relevé]] |
| Alarme incendie | Finsécur | Pegase 2B | [[X^^1^@04s]] | [[X^^FT-14^@04s]] | [[X^^!non relevé]] |
| Onduleur | [[X^^!aucun onduleur]] | [[X^^!aucun onduleur]] | [[X^^!aucun onduleur]] | [[X^^!aucun onduleur]] | [[X^^!aucun onduleur]] |
## 5. Plans conformes à l'exécution
!t w=2,7,2,3 h=1
| N° | Titre | Indice | Date |
| EL-101 | Courants forts RDC | [[X^^F^@05s]] | [[X^^D2026-06-15^@05s]] |
| EL-301 | Unifilaire TGBT | [[X^^G^@05s]] | [[X^^D2026-06-16^@05s]] |
| EL-401 | Mise à la terre | [[X^^!plan absent du bordereau]] | [[X^^!plan absent du bordereau]] |
## 6. Remise
Formation du personnel le : [[d^^!pas encore de date]]	Code de la centrale : [[d^^!sous pli séparé]]
| Remis par (nom, visa) | [[x^^!bloc de signature]] | le | [[x^Remis le^!bloc de signature]] |
| Reçu par (nom, visa) | [[x^^!bloc de signature]] | le | [[x^Reçu le^!bloc de signature]] |
| Avis du maître d'œuvre | [[x^^!avis du maître d'œuvre]] | le | [[x^Avis le^!bloc de signature]] |
""").finish()

f = Form("rapport-de-regie-parc-des-crets", "groupe-sauvy", "P19 Parc des Crêts", "fr", line="_________________")
f.build(r"""
@font Tahoma 9
@footer Sauvy Paysages SA, Gland	N° TVA [[u^N° TVA^CHE-114.882.906 TVA^CHE-114.882.906^@Fiches]]
!t w=7,4
| RAPPORT DE RÉGIE//Exemplaire blanc : DT – jaune : entreprise | N° [[c^N° du rapport^R-03^R03^03^@07n]] |
@cols 2
Chantier
[[c^Chantier^Réaménagement du parc des Crêts^Parc des Crêts^@01n]]
Maître de l'ouvrage
[[c^Maître de l'ouvrage^Commune de Prangins-Dessus^@01s]]
Contrat n°
[[c^Contrat n°^CPD-2026-37^@01s]]
CFC
[[c^CFC^421^421 Jardins^@01s]]
Date d'exécution
[[c^Date d'exécution^D2026-10-14^@03f]]
Direction des travaux
[[c^Direction des travaux^Bureau Hêtre & Pierre Sàrl^Hêtre & Pierre^@01s]]
Ordre donné par
[[c^Ordre donné par^Nathalie Giroud^@03f]]
N° de l'ordre
[[c^N° de l'ordre^OT-12^@08n]]
Heure de l'ordre
[[c^Heure de l'ordre^08:20^8:20^08 h 20^8 h 20^@03f]]
Lieu (secteur)
[[c^Lieu (secteur)^talus sud^@03f]]
@cols 1
Nature de l'ordre :  [[q^oral^y^@03f]] oral    [[q^Urgence^!pas d'urgence invoquée]] urgence    [[q^Sinistre^!pas de sinistre]] sinistre
Article de soumission concerné : [[u^^421.300^@03n]]	Météo : [[u^^sec^@03n]]	Température (°C) : [[u^^12^12 °C^@03s]]
Description du travail exécuté : [[N^Description du travail exécuté^~drainage^~tuyaux en ciment^@03n]]
# 1 Main-d'œuvre
!t w=5,4,2,2,2,2.5 h=1
| Nom, prénom | Qualification | Début | Fin | Heures | Tarif CHF/h |
| Monnard Yvan | [[X^^Contremaître^@03f]] | 08:30 | 12:00 | [[X^^3.5^3,5^@03s]] | [[X^^M98.00^@02n]] |
| Pires Arlindo | [[X^^~Jardinier^@03f]] | 08:30 | [[X^^16:30^@03f]] | [[X^^7^7.0^@03s]] | [[X^^M82.00^@02n]] |
| Kolly Mehdi | [[X^^Aide-jardinier^@03f]] | 08:30 | [[X^^16:30^@03f]] | [[X^^7^7.0^@03s]] | [[X^^M68.00^@02n]] |
| Apprenti : | [[X^^!pas d'apprenti]] | [[X^^!pas d'apprenti]] | [[X^^!pas d'apprenti]] | [[X^^!pas d'apprenti]] | [[X^^!pas d'apprenti ce jour]] |
| Supplément de nuit | [[X^^!pas de travail de nuit]] | [[X^^!pas de travail de nuit]] | [[X^^!pas de travail de nuit]] | [[X^^!pas de travail de nuit]] | [[X^^!pas de travail de nuit]] |
# 2 Inventaire (engins)
!t w=6,3,2,3 h=1
| Engin | Conducteur | Heures | Prix unitaire |
| Pelle araignée | [[X^^Gaëtan Fluckiger^@03f]] | [[X^^4.5^4,5^@03n]] | [[X^^M176.00^@02n]] |
| Camion | [[X^^!conducteur du camion non nommé]] | [[X^^3^3.0^@03n]] | [[X^^M148.00^@02n]] |
| Plaque vibrante | [[X^^!conducteur non nommé]] | 2.0 | 24.00 |
| Dumper | [[X^^!aucun dumper]] | [[X^^!aucun dumper]] | [[X^^!aucun dumper]] |
# 3 Matériel et évacuation
!t w=5,3,2,2,3,3 h=1
| Désignation | Bulletin n° | Quantité | Unité | Prix unitaire | Fournisseur |
| Grave 0/45 | [[X^^331874^@04s]] | [[X^^18.40^18.4^18,40^18,4^@04s]] | [[X^^t^@04s]] | [[X^^M31.50^@04n]] | [[X^^Gravière du Boiron SA^Gravière du Boiron^@04f]] |
| Mise en décharge | [[X^^90417^@05s]] | [[X^^5.20^5.2^5,20^5,2^@05n]] | [[X^^t^@05n]] | [[X^^M48.00^@05n]] | [[X^^DCMI La Vernette^La Vernette^@05f]] |
| Géotextile | [[X^^!pas de géotextile]] | [[X^^!pas de géotextile]] | [[X^^!pas de géotextile]] | [[X^^!pas de géotextile]] | [[X^^!pas de géotextile]] |
Longueur de conduite enlevée (m) : [[u^^26^26 m^@03n]]	Diamètre (mm) : [[u^^200^200 mm^@03s]]
# 4 Récapitulation
!t w=6,3
| Total HT | [[x^^!le montant se calcule avec le décompte]] |
| Rabais contractuel | [[x^^4 %^4^@01s]] |
| TVA, taux | [[x^^8,1 %^8.1 %^8,1^8.1^@08s]] |
| Total TTC | [[x^^!pas de total à ce stade]] |
| Plafond de régie du contrat | [[x^^M18000.00^@01n]] |
| Régies déjà visées, cumul | [[x^^M2805.50^@07f]] |
| Compte d'imputation | [[x^^4190^@08s]] |
| Poste du budget (commune) | [[x^^!pas encore connu]] |
Délai de signature : [[u^^sept jours^7 jours^7^@01n]]
| Pour l'entreprise//Nom : [[u^Nom entreprise^!bloc de signature]]//Date : [[u^Date entreprise^!bloc de signature]] | Pour la direction des travaux//Nom : [[u^Nom DT^!bloc de signature]]//Date : [[u^Date DT^!bloc de signature]] |
""").finish()
