from lib import *
T = vault("massart-vauclin", r'''
=== Fiche société.docx
# Massart-Vauclin Ingénierie SARL
Bureau d'études et de maîtrise d'œuvre d'exécution : ouvrages routiers, géotechnique, enveloppes. Gérante : Élodie Vauclin. SIRET 812 440 973 00026, RCS Saint-Denis. Siège : 27 rue des Flamboyants, 97400 Saint-Denis. Succursale de Luxembourg : 12 rue du Kiem, L-8030 Strassen, RCS Luxembourg B 219 804, gérée par Marc Massart.
Assurance décennale et RC professionnelle : Mutuelle du Récif, contrat n° 5520-MV-118, valable jusqu'au 31 décembre 2025.
=== Annuaire interne.csv
Nom;Fonction;Agence;Téléphone;Courriel
Élodie Vauclin;Gérante, directrice de mission;Saint-Denis;0262 55 01 10;e.vauclin@mv-ing.example
Jean-Yves Hoarau;Conducteur d'opération travaux;Saint-Denis;0692 55 01 24;jy.hoarau@mv-ing.example
Marc Massart;Responsable enveloppe;Strassen;+352 55 01 31;m.massart@mv-ing.example
Noémie Thill;Ingénieure façade;Strassen;+352 621 55 01 48;n.thill@mv-ing.example
=== RD 48 Bras-Cabri/Acte d'engagement extrait.pdf
^ Département de La Réunion - Direction des routes - Marché 2024-DR-187
# Acte d'engagement (extrait)
| Objet | Confortement et élargissement de la RD 48, route de Bras-Cabri, PR 6+200 à PR 7+850 |
| Maître d'ouvrage | Département de La Réunion, Direction des routes |
| Titulaire mandataire | Groupement TP Piton Rouge SAS / Ancrages des Îles SARL |
| Maître d'œuvre | Massart-Vauclin Ingénierie SARL |
| Montant du marché | 4 318 750,00 € HT |
| TVA | 8,5 % |
| Date de notification | 14 novembre 2024 |
| Délai d'exécution | 11 mois, hors préparation d'un mois |
| Pénalités de retard | 1 500 € par jour calendaire |
| Retenue de garantie | 5 % |
| Avance | 20 %, versée le 20 janvier 2025 |
| Mois zéro | septembre 2024 |
Le CCAG Travaux 2021 s'applique. Les prix sont révisables par l'index TP01 Réunion.
=== RD 48 Bras-Cabri/OS récapitulatif.xlsx
--- OS
| OS n° | Date | Objet |
| 1 | 02/12/2024 | Démarrage de la période de préparation |
| 2 | 06/01/2025 | Démarrage des travaux |
| 3 | 26/02/2025 | Interruption après le cyclone Garance-Sud, 21 jours |
| 4 | 19/03/2025 | Reprise des travaux |
| 5 | 11/08/2025 | Prix nouveaux PN1 et PN2 |
=== RD 48 Bras-Cabri/Décompte 8 août.xlsx
--- Récap
| Ligne | Montant HT (€) |
| Travaux exécutés cumulés | 2964310.40 |
| Décompte précédent cumulé (n° 7) | 2601875.90 |
| Travaux du mois | 362434.50 |
| Révision du mois | 7248.69 |
| Retenue de garantie du mois | 18484.16 |
--- Prix nouveaux
| PN | Désignation | Unité | Prix unitaire HT | Quantité |
| PN1 | Clou autoforeur R38 longueur 9 m | U | 412.50 | 164 |
| PN2 | Béton projeté fibré épaisseur 15 cm | m2 | 138.20 | 980 |
=== RD 48 Bras-Cabri/Décompte 7 juillet.csv
Ligne;Montant HT
Travaux exécutés cumulés;2601875.90
Travaux du mois;291040.00
Révision du mois;5530.10
=== RD 48 Bras-Cabri/CR chantier 34.docx
# Compte rendu de chantier n° 34 - mardi 2 septembre 2025
Présents : Mme Vauclin, M. Hoarau (MOE) ; M. Grondin (Direction des routes) ; M. Payet, directeur de travaux, Mme Técher, responsable QSE (TP Piton Rouge) ; M. Lebon (Ancrages des Îles) ; M. Ah-Kane, coordonnateur SPS (Bourbon Sécurité). Excusé : laboratoire Géo Mascarin.
## Avancement
Paroi clouée P2 : 118 clous sur 164 posés. Mur en gabions G3 terminé. Terrassements : 71 % du volume. Avancement global : 68 %.
## Délai
Après l'interruption (OS 3), la fin contractuelle des travaux est reportée au 26 décembre 2025. Le groupement annonce un achèvement au 16 janvier 2026. Huit jours d'intempéries ont été constatés depuis janvier, dont deux en août.
## Exploitation
Alternat par feux de 8 h 30 à 15 h 30, arrêté n° 2025-0611. Fermeture totale de nuit demandée du 22 au 26 septembre, arrêté en attente.
## Sécurité et environnement
Un accident avec arrêt le 19 août : entorse, quatre jours. Dépôt des déblais : carrière Ravine Tamarin. Espèce protégée : nid de papangue signalé au PR 7+100, balisage de 50 m.
Prochaine réunion : mardi 9 septembre 2025 à 8 h 30.
=== RD 48 Bras-Cabri/PV essais clous.pdf
^ Géo Mascarin - Rapport GM-R-0925-14
# Essais de contrôle des clous, paroi P2
Les essais ont été réalisés le 27 août 2025 sur cinq clous de production. Traction d'épreuve 180 kN, palier de 30 minutes.
| Clou | Longueur | Traction maximale | Fluage | Avis |
| P2-041 | 9 m | 180 kN | 0,8 mm | conforme |
| P2-057 | 9 m | 180 kN | 1,1 mm | conforme |
| P2-088 | 9 m | 150 kN | 3,9 mm | non conforme |
Le béton projeté atteint 34,2 MPa à 28 jours pour 30 MPa exigés. Un clou de remplacement est prévu à côté de P2-088 ; sa date d'exécution n'est pas fixée.
=== RD 48 Bras-Cabri/Suivi inclinomètres.md
# Inclinomètre I3, PR 6+940
Lecture du 29 août 2025 : 12,4 mm cumulés à 4,5 m de profondeur. Seuil de vigilance 15 mm, seuil d'alerte 25 mm. Piézomètre Z2 : nappe à 7,30 m sous le terrain.
=== RD 48 Bras-Cabri/Mail Grondin.eml
De : Fabrice Grondin <f.grondin@dr974.example>
À : Élodie Vauclin
Date : jeu. 4 sept. 2025 10:05
Objet : RE: RD 48 - dossier CDC

Bonjour Élodie,
Le numéro d'engagement à porter sur le décompte est 25-DR-004412. Pour l'agrément du sous-traitant Signal Austral (glissières), la DC4 est signée du 1er septembre 2025, montant 96 400 € HT.

> Le 3 sept. 2025, É. Vauclin a écrit :
> Le délai global de paiement est de 30 jours, le décompte est parti le 3 septembre.
=== Tour Kiem-Nord façade/Contrat lot 7.pdf
^ Tour Kiem-Nord - Contrat d'entreprise lot 7 Façades
_ Kirchbierg Office S.A. - paraphes
# Contrat d'entreprise
Entre Kirchbierg Office S.A., 44 avenue des Hauts-Fourneaux, L-4362 Esch-sur-Alzette, maître de l'ouvrage, et Vitralux Fassaden S.à r.l., L-3895 Foetz, entreprise.
| Ouvrage | Immeuble de bureaux Kiem-Nord, 19 niveaux, façade-rideau modulaire |
| Prix forfaitaire | 11 870 000,00 € hors TVA |
| TVA | 17 % |
| Ordre de commencer | 3 mars 2025 |
| Fin des travaux de façade | 19 décembre 2025 |
| Pénalité | 0,5 ‰ du prix par jour ouvrable, plafond 5 % |
| Garantie bancaire | 10 %, Banque du Grund, n° GB-2025-0711 |
| Architecte | Atelier Weis & Partner |
| Organisme de contrôle | Seculux Contrôle a.s.b.l., agent Patrick Lamesch |
| Coordinateur sécurité-santé | Prévenlux S.à r.l., Carine Bofferding |
La garantie décennale court de la réception définitive. L'autorisation de bâtir porte le n° 2024/1188-B, délivrée par la Ville le 8 octobre 2024.
=== Tour Kiem-Nord façade/Fiche module type M1 ind D.xlsx
--- M1
| Caractéristique | Valeur | Norme |
| Dimensions du module | 1350 x 3600 mm | |
| Profilés | aluminium EN AW-6060 T66 | EN 755-9 |
| Vitrage | triple 8/16/6/16/66.2 | |
| Ucw | 0,85 W/m2K | EN ISO 12631 |
| Facteur solaire g | 0,31 | EN 410 |
| Affaiblissement acoustique Rw | 43 dB | EN ISO 717-1 |
| Masse | 410 kg | |
| Teinte | RAL 7022 mat | |
--- Indices
| Indice | Date | Modification |
| C | 17/01/2025 | Ucw 0,92 ; g 0,36 |
| D | 11/04/2025 | Ucw 0,85 ; g 0,31 |
=== Tour Kiem-Nord façade/Fiche module type M1 ind C.pdf
# Module M1, indice C - 17 janvier 2025 (remplacé)
! Ucw ! 0,92 W/m2K
! Facteur solaire g ! 0,36
! Teinte ! RAL 7016
=== Tour Kiem-Nord façade/Essais maquette AEV.pdf
^ Institut Enveloppe Lorraine - Rapport IEL-25-0602
# Essais AEV sur maquette à échelle 1
2COL
La maquette de 4,05 x 7,20 m a été essayée du 2 au 5 juin 2025 à Forbach en présence de N. Thill et de P. Lamesch.
## Perméabilité à l'air
Classe AE selon EN 12152, pression maximale 750 Pa.
## Étanchéité à l'eau
Classe RE 1200 selon EN 12154. Une première infiltration à 900 Pa a été corrigée par un joint EPDM au croisement haut.
## Résistance au vent
Charge de calcul 1,8 kPa ; flèche maximale 11,2 mm pour 15 mm admis.
## Choc
Classe I4/E5 selon EN 14019.
=== Tour Kiem-Nord façade/PV réunion façade 27.docx
# Réunion façade n° 27 du 13 novembre 2025
Présents : Marc Massart, Noémie Thill (MVI) ; Luc Weis (architecte) ; Sven Hartung, chef de projet, Paulo Teixeira, chef de chantier (Vitralux) ; Patrick Lamesch (Seculux) ; Anne Reding (Kirchbierg Office).
1. Pose : 1 284 modules sur 1 412, niveaux 0 à 17 clos. Cadence moyenne 14 modules par jour.
2. Vitrages brisés : 6 à remplacer, livraison du verrier Glasmosel annoncée sans date.
3. Délai : avenant 1, la fin des travaux de façade passe au 30 janvier 2026. Avenant 2 (brise-soleil niveau 18) en négociation.
4. Essai d'arrosage in situ niveau 9 le 6 novembre 2025 : conforme. Essai niveau 17 prévu le 4 décembre 2025.
5. Nacelle de nettoyage : réception par Seculux non programmée.
6. Réserves ouvertes : R-31 joint silicone niveau 4 axe C (Vitralux, 28 novembre 2025) ; R-34 capot rayé niveau 11 (Vitralux, 12 décembre 2025) ; R-36 liaison acrotère (étancheur, à fixer).
=== Tour Kiem-Nord façade/Situations.csv
Situation;Mois;Cumul HT (€);Facturé HT (€);Payé le
6;septembre 2025;7834200,00;1187000,00;17/10/2025
7;octobre 2025;9021200,00;1187000,00;18/11/2025
8;novembre 2025;;;
=== Tour Kiem-Nord façade/Mail Reding.eml
De : Anne Reding <a.reding@kirchbierg.example>
À : Marc Massart
Date : 19/11/2025 17:22
Objet : Tr: Avenant 1

Bonjour Marc,
L'avenant 1 est signé du 18 novembre 2025, montant 214 500,00 € hors TVA. La réception provisoire est souhaitée pour la semaine 6 de 2026, jour à convenir.

> De : Sven Hartung - Notre police tous risques chantier est la TRC 88-40127 chez Assurances de la Moselle.
=== Tour Kiem-Nord façade/Bordereau livraison 212.txt
Bordereau de livraison n° 212 - Vitralux Foetz
10/11/2025 - 12 modules M1, 4 modules d'angle M4, camion LU 4471, réceptionné P. Teixeira.
''')
f = Form("Fiche mensuelle MOE et décompte RD48", "massart-vauclin", "RD 48 Bras-Cabri", "fr", T, "Mois d'août 2025, décompte n° 8.", font="Arial")
f.build('''
HEAD Opération : {m:OPERATION=> ~RD 48, route de Bras-Cabri|RD 48 Bras-Cabri|élargissement de la RD 48 @Acte f}
FOOT Visa comptable assignataire : {u=> ?visa}
H1 Fiche mensuelle du maître d'œuvre
H2 I - Marché
TS Table Grid
KV
N° de marché {=> 2024-DR-187 @Acte n} || Maître d'ouvrage {=> Département de La Réunion, Direction des routes|Département de La Réunion @Acte s}
Titulaire mandataire {=> ~TP Piton Rouge @Acte s} || Section (PR) {=> PR 6+200 à PR 7+850|6+200 à 7+850 @Acte n}
Montant initial HT {=> 4 318 750,00 €|4 318 750,00|4 318 750 @Acte n} || Taux de taxe {=> 8,5 %|8,5 @Acte f}
Notifié le {=> 14 novembre 2024|14/11/2024 @Acte n} || Mois d'établissement des prix (m0) {=> septembre 2024|09/2024 @Acte f}
N° d'engagement juridique {=> 25-DR-004412 @Mail n} || Représentant du maître d'ouvrage {=> M. Grondin|Fabrice Grondin|Grondin @CR f}
Imputation budgétaire {=> ?non communiquée} || Code siret du titulaire {=> ?seul celui du MOE est connu}

H2 II - Délais
STYLE d
P OS de démarrage des travaux : n° {=> 2 @OS f}, notifié le {=> 06/01/2025|6 janvier 2025 @OS s}
P OS d'interruption du {=> 26/02/2025|26 février 2025 @OS s}, durée de l'arrêt {=> 21 jours|21 @OS f}, OS de reprise du {=> 19/03/2025|19 mars 2025 @OS s}
P Fin contractuelle actualisée : {=> 26 décembre 2025|26/12/2025 @CR n}	Achèvement annoncé par l'entreprise : {=> 16 janvier 2026|16/01/2026 @CR n}
P Journées d'intempéries du mois : {=> deux|2 @CR n}	Date effective d'achèvement : {=> ?travaux en cours}
P Réception prononcée le {=> ?travaux en cours} avec effet au {=> ?travaux en cours}
H2 III - Décompte du mois
P Décompte n° {=> 8 @Décompte 8 s}
SC Rubrique || Montant HT || Vérifié par l'ordonnateur
Cumul exécuté à fin août || {=> 2964310.40|2 964 310,40|2 964 310,40 € @Décompte 8 n} || {=> ?visa}
Cumul du décompte antérieur || {=> 2601875.90|2 601 875,90|2 601 875,90 € @Décompte 8 f} || {=> ?visa}
Travaux du mois || {=> 362434.50|362 434,50|362 434,50 € @Décompte 8 s} || {=> ?visa}
Actualisation / révision || {=> 7248.69|7 248,69|7 248,69 € @Décompte 8 n} || {=> ?visa}
Pénalités appliquées || {=> ?aucune décision} || {=> ?visa}

P Garantie retenue ce mois : {i:montant de la retenue=> 18484.16|18 484,16 @Décompte 8 n} ; avance versée le {i:date de versement=> 20 janvier 2025|20/01/2025 @Acte n} ; avance remboursée à ce jour {i:montant remboursé=> ?inconnu}
P Date d'envoi du décompte : {i:jour, mois, année=> 3 septembre 2025|3 septembre|03/09/2025|3 sept. 2025 @Mail f} ; date du mandatement : {i:jour, mois, année du mandat=> ?inconnue}
AB
Prix nouveau || Désignation {=> Clou autoforeur R38 longueur 9 m|Clou autoforeur R38 @Décompte 8 s} || P.U. {=> 412.50|412,50|412,50 € @Décompte 8 n} || Qté {=> 164 @Décompte 8 n}
Prix nouveau suivant || Désignation {=> Béton projeté fibré épaisseur 15 cm|Béton projeté fibré @Décompte 8 s} || P.U. {=> 138.20|138,20|138,20 € @Décompte 8 n} || Qté {=> 980 @Décompte 8 n}
Prix nouveau suivant || Désignation {=> ?pas de PN3} || P.U. {=> ?pas de PN3} || Qté {=> ?pas de PN3}

H2 IV - Sous-traitance
P Sous-traitant agréé : {u=> Signal Austral @Mail n}, prestations confiées : {u=> glissières @Mail f}, montant {u=> 96 400 € HT|96 400|96 400 € @Mail s}, acte spécial du {u=> 1er septembre 2025|01/09/2025 @Mail f}. Deuxième sous-traitant : {u=> ?aucun autre}
H2 V - Qualité
P Laboratoire {k=> Géo Mascarin @PV n}, rapport {k=> GM-R-0925-14 @PV s}, essais du {k=> 27 août 2025|27/08/2025 @PV n}
P Clou refusé : {k=> P2-088 @PV f} ; remplacé le {k=> ?date non fixée} ; résistance du béton projeté à 28 j {k=> 34,2 MPa|34,2 @PV f}
P Déplacement lu à l'inclinomètre I3 : {k=> 12,4 mm|12,4 @Suivi f} ; seuil d'alerte {k=> 25 mm|25 @Suivi s}
N Travaux réalisés dans le mois {=> ~118 clous|gabions G3|71 % @CR f}
H2 VI - Sécurité, environnement, exploitation
BOX sdt
CK Accidents avec arrêt : [?il y en a eu un] néant || [x @CR f] oui
P Coordonnateur SPS : {g=> M. Ah-Kane|Ah-Kane|Bourbon Sécurité @CR s}
P Arrêté de circulation en vigueur : {g=> 2025-0611|n° 2025-0611 @CR n}
P Arrêté de fermeture nocturne : {g=> ?en attente}
P Lieu de mise en dépôt : {g=> carrière Ravine Tamarin|Ravine Tamarin @CR n}
P N° de dérogation espèces protégées : {g=> ?non mentionné}
P Établi par : {g=> ?signature}
P Le : {g=> ?signature}
''')
f = Form("Fiche de contrôle façade avant réception provisoire", "massart-vauclin", "Tour Kiem-Nord façade", "fr", T, "État au 20 novembre 2025.", font="Calibri")
f.build('''
TITLE Contrôle de façade préalable à la réception provisoire
FOOT Réf. interne MVI : {p:ref_interne=> ?non donnée}
TS Light List Accent 1
AB
Maître de l'ouvrage {=> Kirchbierg Office S.A. @Contrat s} || Entreprise de façade {=> Vitralux Fassaden S.à r.l. @Contrat n} || Architecte {=> Atelier Weis & Partner|Luc Weis @Contrat s}
Bureau de contrôle {=> Seculux Contrôle a.s.b.l.|Seculux @Contrat n} || Contrôleur {=> Patrick Lamesch @Contrat f} || Coordinateur sécurité-santé {=> Carine Bofferding|Prévenlux S.à r.l. @Contrat s}
Permis de construire {=> 2024/1188-B @Contrat f} || Délivré le {=> 8 octobre 2024|08/10/2024 @Contrat s} || Autorisation d'exploitation ITM {=> ?absente des documents}

H2 1. Conditions du contrat
STYLE g
COLS 2
P Prix forfaitaire hors TVA : {=> 11 870 000,00 €|11 870 000,00|11 870 000 @Contrat s}
P Avenant 1, montant : {=> 214 500,00 €|214 500,00|214 500 @Mail s}
P Avenant 1, date de signature : {=> 18 novembre 2025|18/11/2025 @Mail n}
P Avenant 2, montant : {=> ?en négociation}
P Avenant 2, date de signature : {=> ?en négociation}
P Taux de TVA : {=> 17 %|17 @Contrat s}
P Démarrage : {=> 3 mars 2025|03/03/2025 @Contrat f}
P Échéance d'origine : {=> 19 décembre 2025|19/12/2025 @Contrat f}
P Échéance après avenant 1 : {=> 30 janvier 2026|30/01/2026 @PV f}
P Garant : {=> Banque du Grund @Contrat f}
P N° de la garantie bancaire : {=> GB-2025-0711 @Contrat s}
P Assurance tous risques chantier, police : {=> TRC 88-40127|88-40127 @Mail s}
P Police décennale de l'entreprise : {=> ?inconnue}
COLS 1
H2 2. Module courant
P Fiche M1, indice applicable {u=> D @Fiche module type M1 ind D n}, en date du {u=> 11/04/2025|11 avril 2025 @Fiche module type M1 ind D n}
TS Table Grid
KV
Dimensions {=> 1350 x 3600 mm|1350 x 3600|1350 × 3600 mm @Fiche module type M1 ind D s} || Alliage {=> EN AW-6060 T66|aluminium EN AW-6060 T66 @Fiche module type M1 ind D f}
Vitrage {=> triple 8/16/6/16/66.2|8/16/6/16/66.2 @Fiche module type M1 ind D s} || Transmission thermique {=> 0,85 W/m2K|0,85 W/m²K|0,85 @Fiche module type M1 ind D f}
Facteur g {=> 0,31 @Fiche module type M1 ind D n} || Isolement au bruit aérien {=> 43 dB|43 @Fiche module type M1 ind D f}
Masse {=> 410 kg|410 @Fiche module type M1 ind D s} || Couleur {=> RAL 7022 mat|RAL 7022 @Fiche module type M1 ind D f}
Transmission lumineuse TL {=> ?pas dans la fiche} || Classe de réaction au feu {=> ?pas dans la fiche}

H2 3. Essais
P Rapport sur maquette {p:rapport_maquette=> IEL-25-0602 @Essais n}, laboratoire {p:laboratoire=> Institut Enveloppe Lorraine @Essais f}, lieu {p:lieu_essai=> Forbach @Essais f}
SC Essai || Norme || Classe ou valeur obtenue || Visa contrôleur
Perméabilité à l'air || {=> EN 12152 @Essais n} || {=> AE|Classe AE @Essais n} || {=> ?visa}
Étanchéité à l'eau || {=> EN 12154 @Essais n} || {=> RE 1200|Classe RE 1200 @Essais n} || {=> ?visa}
Résistance au choc || {=> EN 14019 @Essais n} || {=> I4/E5|Classe I4/E5 @Essais n} || {=> ?visa}
Flèche sous vent || {g=> ?norme non donnée} || {=> 11,2 mm|11,2 @Essais n} || {=> ?visa}

P Arrosage sur site niveau 9, fait le {d=> 6 novembre 2025|06/11/2025 @PV n}, résultat {d=> conforme @PV f}
P Arrosage sur site niveau 17, fait le {d=> ?seulement prévu}, avec pour résultat {d=> ?essai à venir}
P Nacelle : vérifiée le {d=> ?non programmée}
H2 4. Avancement
P Modules posés {m:MOD_POSES=> 1 284|1284 @PV s} sur un total de {m:MOD_TOTAL=> 1 412|1412 @PV n}, verres à changer {m:VERRES=> 6 @PV f}, livrés le {m:DATE_VERRES=> ?annoncée sans date}
P Facturé cumulé à fin octobre {m:CUMUL=> 9021200,00|9 021 200,00|9 021 200,00 € @Situations s}, situation n° {m:SITUATION=> 7 @Situations s} payée le {m:PAYEE=> 18/11/2025|18 novembre 2025 @Situations s}, situation de novembre {m:NOV=> ?pas encore établie}
H2 5. Réserves
SC N° || Objet || À charge de || Délai || Levée le
R-31 || {=> joint silicone niveau 4 axe C|joint silicone @PV f} || {=> Vitralux @PV f} || {=> 28 novembre 2025|28/11/2025 @PV f} || {=> ?pas levée}
R-34 || {=> capot rayé niveau 11|capot rayé @PV f} || {=> Vitralux @PV f} || {=> 12 décembre 2025|12/12/2025 @PV f} || {=> ?pas levée}
R-36 || {=> liaison acrotère @PV f} || {=> étancheur @PV f} || {=> ?à fixer} || {=> ?pas levée}

BOX legacy
CK Conclusion : [?non tranché] réception proposée || [?non tranché] réception refusée
P Date de réception provisoire : {f=> ?jour à convenir}
P Pour le maître de l'ouvrage : {f=> ?signature}   Pour l'entreprise : {f=> ?signature}
''')
