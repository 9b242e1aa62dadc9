from lib import P, Form
V = "marchandise"
P(V, "", "Données des sociétés.docx", "co", """# Groupe Marchandise - données des sociétés
Mise à jour 3 février 2026
| Société | Siège | Numéro d'entreprise | IBAN | Téléphone |
| Marchandise & Fils SA | Quai des Vennes 51, 4020 Liège | BE 0417.338.902 | BE43 0688 9999 1101 | +32 4 555 01 10 |
| Marchandise Romandie SA | Route de Crissier 12, 1020 Renens | CHE-338.201.774 | CH56 0076 7000 0123 4567 8 | +41 21 555 04 40 |
Administrateur délégué : Benoît Marchandise. Agréation belge : catégorie D, classe 8.""")
P(V, "", "Liste du personnel.xlsx", "staff", """## Personnel
| Nom | Fonction | Chantier | GSM |
| Sophie Lambrecht | Gestionnaire de projet | Musée de la Verrerie | +32 470 55 01 21 |
| Karim Oualid | Conducteur de chantier | Musée de la Verrerie | +32 470 55 01 22 |
| Anne Dupriez | Métreuse | Musée de la Verrerie | +32 470 55 01 25 |
| Yves Monnard | Chef de projet | Pont de la Vuachère | +41 79 555 04 41 |
| Laure Chappuis | Conductrice de travaux | Pont de la Vuachère | +41 79 555 04 42 |
| Toni Ferreira | Contremaître | Pont de la Vuachère | +41 79 555 04 47 |
| Didier Roch | Chargé de sécurité | Pont de la Vuachère | +41 79 555 04 49 |""")
M = "Musée de la Verrerie"
P(V, M, "Lettre de notification.docx", "award", """# Notification de l'attribution du marché
Ville de Sérainville, Régie des bâtiments, place du Perron 1, 4100 Sérainville
Le 8 avril 2025
Marchandise & Fils SA, Quai des Vennes 51, 4020 Liège
Objet : Rénovation et extension du Musée de la Verrerie - lot 1 gros œuvre et parachèvements
Cahier spécial des charges n° SER/2024/311
Nous avons l'honneur de vous notifier l'approbation de votre offre du 20 janvier 2025 pour un montant de 9.486.200,00 EUR hors TVA (11.478.302,00 EUR TVAC, TVA 21 %). Le délai d'exécution est de 420 jours ouvrables. Le cautionnement de 5 %, soit 474.310,00 EUR, est à constituer dans les trente jours.
Le fonctionnaire dirigeant est M. Luc Hermans. L'ordre de commencer fixe le début au 2 juin 2025.
Françoise Gillet, échevine des travaux""")
P(V, M, "Fiche de marché.pdf", "fiche", """^ Marchandise & Fils SA - fiche de marché
v Chantier 2517
# Fiche de marché
|| N° de chantier 2517 || Édition du 12/01/2026 ||
| Pouvoir adjudicateur | Ville de Sérainville |
| Objet | Rénovation et extension du Musée de la Verrerie - lot 1 |
| Cahier spécial des charges | SER/2024/311 |
| Fonctionnaire dirigeant | Luc Hermans |
| Auteur de projet | Atelier Noirfalise architectes |
| Bureau de contrôle | Secoval asbl |
| Montant de la commande HTVA | 9.486.200,00 EUR |
| Début des travaux | 02/06/2025 |
| Révision des prix | p = P x (0,40 s/S + 0,40 i/I + 0,20) |
| Délai de vérification | 30 jours |
| Bon de commande | BC-2025-0917 |
| Adresse des travaux | rue des Verriers 33, 4100 Sérainville |""")
ea = [("1","juin 2025","214.380,00","214.380,00","04/07/2025","F25-0188"),("2","juillet 2025","198.640,00","413.020,00","05/08/2025","F25-0214"),("3","août 2025","301.150,00","714.170,00","03/09/2025","F25-0242"),("4","septembre 2025","462.905,00","1.177.075,00","03/10/2025","F25-0281"),("5","octobre 2025","517.220,00","1.694.295,00","05/11/2025","F25-0317"),("6","novembre 2025","488.730,00","2.183.025,00","04/12/2025","")]
P(V, M, "Suivi des états d'avancement.xlsx", "sea", "## Etats\nMusée - états d'avancement, montants HTVA hors révision (A. Dupriez)\n| N° | Mois | Montant du mois | Cumulé | Introduit le | Facture |\n" + "\n".join("| " + " | ".join(r) + " |" for r in ea))
P(V, M, "Métré novembre 2025.xlsx", "met", """## EA 6
Métré contradictoire, état n° 6, novembre 2025
| Poste | Désignation | Unité | Quantité marché | Quantité précédente | Quantité du mois | Prix unitaire | Montant du mois |
| 21.11 | Maçonnerie en briques de récupération | m² | 1.240 | 310 | 265 | 186,00 | 49.290,00 |
| 26.32 | Béton armé voiles auditorium | m³ | 420 | 188 | 142 | 415,00 | 58.930,00 |
| 27.10 | Charpente métallique verrière | kg | 68.000 | 12.000 | 31.500 | 6,20 | 195.300,00 |
| 33.40 | Étanchéité toitures plates | m² | 1.860 | 0 | 640 | 94,50 | 60.480,00 |
| 52.20 | Chapes | m² | 3.100 | 0 | 1.150 | 38,00 | 43.700,00 |
| 60.01 | Autres postes selon annexe | fft | | | | | 81.030,00 |
| | Total | | | | | | 488.730,00 |
## EA 5
Métré contradictoire, état n° 5, octobre 2025
| Poste | Désignation | Unité | Quantité marché | Quantité précédente | Quantité du mois | Prix unitaire | Montant du mois |
| 21.11 | Maçonnerie en briques de récupération | m² | 1.240 | 120 | 190 | 186,00 | 35.340,00 |
| 26.32 | Béton armé voiles auditorium | m³ | 420 | 60 | 128 | 415,00 | 53.120,00 |
| 27.10 | Charpente métallique verrière | kg | 68.000 | 0 | 12.000 | 6,20 | 74.400,00 |""")
P(V, M, "Indices de révision.csv", "idx", "| Mois | s | i | Coefficient |\n| juin 2025 | 42,110 | 128,4 | 1,0121 |\n| juillet 2025 | 42,110 | 128,9 | 1,0137 |\n| août 2025 | 42,110 | 129,3 | 1,0149 |\n| septembre 2025 | 42,385 | 129,8 | 1,0191 |\n| octobre 2025 | 42,611 | 130,1 | 1,0222 |\n| novembre 2025 | 42,611 | 130,6 | 1,0238 |\n| décembre 2025 | 42,611 | 131,0 | 1,0250 |")
P(V, M, "Mail métreuse EA6.eml", "mail", """From: Anne Dupriez <a.dupriez@marchandise.example>
To: Sophie Lambrecht <s.lambrecht@marchandise.example>
Date: Wed, 03 Dec 2025 10:44:00 +0100
Subject: EA 6 - chiffres

Sophie,
travaux de novembre 488.730,00 HTVA, métré signé sur place avec Hermans le 1er décembre. Révision : 11.631,77. Donc 500.361,77 HTVA, TVA 21 % 105.075,97, total 605.437,74. Pas de retenue ce mois-ci. Les décomptes 3 et 4 ne sont pas dedans, seul l'avenant 2 (38.450,00, déjà approuvé) est dans les 81.030.
Je t'envoie 3 annexes : métré, calcul de révision, photos.
Anne

> Le 2 déc. 2025, Sophie Lambrecht a écrit :
> Anne, j'introduis l'état 6 jeudi 4. Combien de jours d'intempéries en
> novembre ? Karim en a noté 4, et le délai court toujours à 420 jours.""")
P(V, M, "PV réunion de chantier 24.docx", "pv", """# Procès-verbal de la réunion de chantier n° 24
Mercredi 26 novembre 2025, 9 h 00, rue des Verriers 33
| Présents | L. Hermans, J. Noirfalise, S. Lambrecht, K. Oualid |
24.1 Avancement : 23 % du montant. Jours ouvrables écoulés au 30 novembre : 104. Jours d'intempéries acceptés en novembre : 4, total 9.
24.2 Charpente de la verrière : 43.500 kg posés. Fin du montage prévue le 19 décembre 2025.
24.3 Avenant 2 (drainage de la cour) approuvé par le collège le 18 novembre pour 38.450,00 EUR. Avenants 3 et 4 en discussion.
24.4 Prochaine réunion : 10 décembre 2025.""")
P(V, M, "PV réunion de chantier 20.docx", "pv20", "# Procès-verbal de la réunion de chantier n° 20\nMercredi 29 octobre 2025\n20.1 Avancement : 18 %. Jours ouvrables écoulés au 31 octobre : 86. Jours d'intempéries acceptés en octobre : 2, total 5.\n20.2 Avenant 1 (désamiantage cave) 21.900,00 EUR.\n20.3 Prochaine réunion : 5 novembre 2025.")
P(V, M, "Registre des avenants.csv", "av", "| N° | Objet | Montant HTVA | Date | Statut |\n| 1 | Désamiantage cave | 21.900,00 | 14/10/2025 | approuvé |\n| 2 | Drainage de la cour | 38.450,00 | 18/11/2025 | approuvé |\n| 3 | Vitrines salle 4 | 64.000,00 | | en discussion |\n| 4 | Ascenseur PMR | 27.300,00 | | en discussion |")
P(V, M, "Attestation cautionnement.pdf", "cau", "^ Caisse mutuelle des entrepreneurs\n# Attestation de cautionnement\n|| Référence CME-88-20417 || 29 avril 2025 ||\n| Entrepreneur | Marchandise & Fils SA |\n| Bénéficiaire | Ville de Sérainville |\n| Montant | 474.310,00 EUR |\n| Marché | SER/2024/311 |")
P(V, M, "État d'avancement 5.docx", "ea5", "# État d'avancement n° 5 - octobre 2025\n| Montant du mois | 517.220,00 |\n| Cumulé | 1.694.295,00 |\n| Révision | 11.482,28 |\n| TVA 21 % | 111.027,48 |\n| Total TVAC | 639.729,76 |\nIntroduit le 5 novembre 2025, approuvé par L. Hermans le 24 novembre 2025 pour 517.220,00 EUR. Facture F25-0317.")
P(V, M, "Liste des plans.xlsx", "pl", "## Plans\n| Plan | Titre | Indice |\n" + "\n".join(f"| MV-{200+i} | {t} | {x} |" for i, (t, x) in enumerate([("Implantation","C"),("Sous-sol","D"),("Rez","E"),("Étage","D"),("Toiture","C"),("Coupes","B"),("Verrière","F"),("Auditorium","C"),("Façade cour","B"),("Détails acrotère","A"),("Drainage cour","B")])))
for i, (d, t) in enumerate([("06.11.2025","Pluie continue, arrêt maçonnerie, jour d'intempérie demandé"),("14.11.2025","Coulage voile V7 auditorium 38 m³"),("27.11.2025","Chapes rez aile est 420 m²")]):
    P(V, M, f"Journal des travaux {d}.md", f"j{i}", f"# Journal des travaux {d}\n| Effectif | {31+i} | Température | {6-i} °C |\n{t}\n\nEngins : grue à tour, chariot télescopique. Visites : auteur de projet.")
S = "=!aucun autre poste détaillé"
Form("fr-be-etat-avancement-6", "fr", "Déclaration de créance, état d'avancement n° 6 (novembre 2025), Musée de la Verrerie.", V, M, """^ Ville de Sérainville - Régie des bâtiments    CSC n° <<........=SER/2024/311@fiche#n>>
# Déclaration de créance - État d'avancement n° 6
Travaux du mois de : <<....................=novembre 2025@sea#n>>
| Pouvoir adjudicateur | =Ville de Sérainville@fiche#s | Fonctionnaire dirigeant | =Luc Hermans~M. Luc Hermans@fiche#s |
| Marché | =*Musée de la Verrerie@fiche#n | Bon de commande | =BC-2025-0917@fiche#s |
| Adjudicataire | =Marchandise & Fils SA@award#f | N° d'entreprise | =BE 0417.338.902~0417.338.902@co#s |
| Siège social | =Quai des Vennes 51, 4020 Liège@co#n | IBAN | =BE43 0688 9999 1101@co#s |
| Auteur de projet | =Atelier Noirfalise architectes~Atelier Noirfalise@fiche#s | Adresse du chantier | =rue des Verriers 33, 4100 Sérainville~rue des Verriers 33@fiche#n |
| Date de notification | =D:2025-04-08@award#n | Commencement des travaux | =D:2025-06-02@fiche#n |
| Délai d'exécution (jours ouvrables) | =420@award#s | Jours ouvrables écoulés | =104@pv#s |
| Intempéries du mois (jours) | =4@pv#n | Intempéries cumulées (jours) | =9@pv#n |
| Cautionnement (EUR) | =474.310,00@cau#s | Référence de la caution | =CME-88-20417@cau#n |
| Agréation | =catégorie D, classe 8~D, classe 8~D8@co#s | Numéro ONSS | =!aucun document |
## Montants
| Montant initial du marché HTVA | =9.486.200,00@fiche#n |
| Avenants approuvés, total HTVA | = |
| Cumulé des états précédents | =1.694.295,00@sea#n |
| Travaux du présent état | =488.730,00@sea#n |
| Cumulé à ce jour | =2.183.025,00@sea#s |
| Coefficient de révision | =1,0238@idx#s |
| Révision des prix du mois | =11.631,77@mail#s |
| Retenue | =*Pas de retenue~néant~aucune~0@mail#n |
| Total HTVA, révision comprise | =500.361,77@mail#n |
| TVA 21 % | =105.075,97@mail#s |
| Total TVAC | =605.437,74@mail#n |
| Montant approuvé | =!décision du fonctionnaire dirigeant; 517.220 est l'état 5 |
| Amendes de retard | =!aucun document |
## Postes principaux
|! Poste | Désignation | Un. | Qté précédente | Qté du mois | P.U. | Montant |
| 26.32 | =Béton armé voiles auditorium@met#s | =m³@met#s | =188@met#s | =142@met#s | =415,00@met#n | =58.930,00@met#s |
| 27.10 | =Charpente métallique verrière@met#s | =kg@met#s | =12.000~12000@met#s | =31.500~31500@met#s | =6,20@met#n | =195.300,00@met#s |
| 41.70 | =!poste inconnu | =!poste inconnu | =!poste inconnu | =!poste inconnu | =!poste inconnu | =!poste inconnu |
Avenant compris dans cet état : n° <<____=2@mail#s>> approuvé le : <<________=D:2025-11-18@av#n>>
Métré contradictoire du <<________=D:2025-12-01~1er décembre 2025~1er décembre@mail#n>>    Nombre d'annexes : <<____=3@mail#s>>
Facture n° <<________=!pas encore établie; F25-0317 est l'état 5>>    datée du : <<________=!pas encore établie>>
## Signatures
| Introduit le | =D:2025-12-04@sea#s | Reçu par l'administration le | =! |
| Pour l'adjudicataire (nom) | =! | Signature | =! |
| Vérifié par l'auteur de projet | =! | Date | =! |
| Approuvé, le fonctionnaire dirigeant | =! | Date | =! |
| Visa du receveur | =! | Date de paiement | =! |""")
# ---------------- Suisse
C = "Pont de la Vuachère"
P(V, C, "Contrat d'entreprise.docx", "ctr", """# Contrat d'entreprise (extrait)
Maître de l'ouvrage : Office cantonal des ponts, Lausanne. Entrepreneur : Marchandise Romandie SA, Route de Crissier 12, 1020 Renens
Ouvrage : Pont de la Vuachère, assainissement - lot 3 superstructure. Contrat n° OCP-25-3107 du 14 novembre 2025, selon norme SIA 118.
Montant CHF 6'214'800.00 hors TVA (8,1 %).
Direction des travaux : Ingénieurs Rochat et Blanc SA, Mme Isabelle Rochat.
Début des travaux 12 janvier 2026, fin 27 novembre 2026. Pénalité CHF 4'000.00 par jour.
Rapport hebdomadaire à remettre le lundi à midi à la direction des travaux.""")
P(V, C, "Fiche projet.pdf", "fiche", """^ Marchandise Romandie SA - fiche projet
v Objet 4093
# Fiche projet
|~ N° d'objet | 4093 |
| Ouvrage | Pont de la Vuachère, assainissement, lot 3 |
| Maître de l'ouvrage | Office cantonal des ponts |
| Direction des travaux | Ingénieurs Rochat et Blanc SA |
| Chef de projet | Yves Monnard |
| Conductrice de travaux | Laure Chappuis |
| Contremaître | Toni Ferreira |
| Longueur | 148 m, 4 travées |
| Trafic | une voie maintenue, feux |""")
days = {13: [("23.03","Beau, 9 °C",17,0),("24.03","Beau, 11 °C",18,0),("25.03","Couvert, 10 °C",18,0),("26.03","Pluie, 7 °C",15,2),("27.03","Couvert, 8 °C",18,0)], 14: [("30.03","Beau, 10 °C",19,0),("31.03","Beau, 12 °C",20,0),("01.04","Vent fort, 8 °C",14,3),("02.04","Pluie, 6 °C",16,1.5),("03.04","Vendredi saint, chantier fermé",0,0)]}
wk = {"30.03":"Hydrodémolition travée 2, côté amont, 62 m²","31.03":"Hydrodémolition travée 2 terminée, 58 m². Armature travée 1 posée, 2,1 t","01.04":"Nacelle arrêtée par le vent dès 11 h. Nettoyage fers travée 2","02.04":"Bétonnage bordure amont travée 1, 14,5 m³. Arrêt 1,5 h pluie","27.03":"Hydrodémolition travée 2, 49 m²","26.03":"Pose armature travée 1, 1,4 t. Arrêt 2 h pluie","25.03":"Hydrodémolition travée 1 terminée, 40 m²"}
for d, w in wk.items():
    x = next(a for l in days.values() for a in l if a[0] == d)
    P(V, C, f"Rapport journalier 2026 {d}.docx", "rj" + d, f"# Rapport journalier {d}.2026\n| Météo | {x[1]} | Effectif | {x[2]} |\n| Heures perdues | {str(x[3]).replace('.',',')} | Rédigé par | T. Ferreira |\n{w}\nEngins : robot Aquablast 2, nacelle négative, grue mobile 40 t. Circulation : alternat par feux sans incident.")
P(V, C, "Pointage 2026.xlsx", "pt", "\n".join(f"## Semaine {k}\nPointage semaine {k}\n| Jour | Météo | Effectif | Heures perdues |\n" + "\n".join(f"| {a}.2026 | {b} | {c} | {str(d).replace('.',',')} |" for a, b, c, d in l) + f"\n| Total heures travaillées | {'731,0' if k==13 else '579,5'} | | |" for k, l in days.items()))
P(V, C, "Procès-verbal séance 12.docx", "pv", """# Procès-verbal de la séance de chantier n° 12
Mardi 31 mars 2026, 14 h 00, baraque
| Présents | I. Rochat, Y. Monnard, L. Chappuis, T. Ferreira |
12.1 Avancement : 27 % exécuté pour 30 % prévus. Retard 4 jours, dû à l'épaisseur de béton dégradé (75 mm au lieu de 50 mm).
12.2 Réserve : DT fournit le plan d'armature complémentaire de la travée 3 au plus tard le 10 avril 2026. Plan n° P3-117.
12.3 Avenant : le mandataire demande une offre pour la profondeur supplémentaire, à remettre le 17 avril, ordre de modification OM-06.
12.4 Qualité : résistance 28 jours bordure test 42,8 N/mm², conforme C30/37.
12.5 Prochaine séance : 14 avril 2026, 14 h 00.""")
P(V, C, "Procès-verbal séance 11.docx", "pv11", "# Procès-verbal de la séance de chantier n° 11\nMardi 17 mars 2026\n11.1 Avancement : 22 % exécuté pour 24 % prévus, retard 2 jours.\n11.2 OM-05 signée (joints de chaussée), CHF 31'200.00.\n11.3 Prochaine séance : 31 mars 2026.")
P(V, C, "Mail sécurité S14.eml", "mail", """From: Didier Roch <d.roch@marchandise.example>
To: Laure Chappuis <l.chappuis@marchandise.example>
Date: Thu, 02 Apr 2026 16:30:00 +0200
Subject: RE: sécurité semaine 14

Salut Laure,
un seul truc : lundi un presque-accident, tuyau haute pression desserré sur le robot, zone balisée à 10 m depuis. Pas d'accident. Visite SUVA annoncée le 8 avril. Causerie de mardi : travail en nacelle, 16 participants.
Didier

> Laure Chappuis, 2 avril 2026 14:02 :
> Didier, il me faut accidents, presque-accidents et causerie pour le rapport
> de la semaine. La semaine 13 c'était deux presque-accidents, causerie bruit.""")
P(V, C, "Mail béton bordure.eml", "mail2", "From: Centrale Béton Léman <dispo@cbleman.example>\nTo: Laure Chappuis <l.chappuis@marchandise.example>\nDate: Thu, 02 Apr 2026 17:05:00 +0200\nSubject: Livraison 2 avril\n\nMadame,\nlivré ce jour 14,5 m³ C30/37 XF4 D16, bulletins 60311 à 60313. Semaine 15 : réservé 22 m³ pour mercredi 8 avril.\nCordialement")
P(V, C, "Programme des travaux.xlsx", "prog", "## Programme rév. C\n| N° | Activité | Début | Fin |\n| 31 | Hydrodémolition travée 2 | 16.03.2026 | 27.03.2026 |\n| 32 | Hydrodémolition travée 3 | 07.04.2026 | 17.04.2026 |\n| 41 | Bétonnage bordure aval travée 1 | 08.04.2026 | 08.04.2026 |\n| 42 | Armature travée 2 | 07.04.2026 | 14.04.2026 |\n| 50 | Étanchéité | 06.07.2026 | 24.07.2026 |\n" + "\n".join(f"| {60+i} | Joints et équipements étape {i} | {i+1:02}.09.2026 | {i+9:02}.09.2026 |" for i in range(1, 9)))
P(V, C, "Ordres de modification.csv", "om", "| N° | Objet | Montant CHF | Statut |\n| OM-01 | Installation électrique | 8'400.00 | signé |\n| OM-02 | Garde-corps provisoire | 12'950.00 | signé |\n| OM-03 | Sondages | 6'100.00 | signé |\n| OM-04 | Feux supplémentaires | 9'780.00 | signé |\n| OM-05 | Joints de chaussée | 31'200.00 | signé |\n| OM-06 | Profondeur supplémentaire d'hydrodémolition | | offre demandée |")
P(V, C, "Essai bordure test.pdf", "es", "^ Laboratoire Matériaux Vaud\n# Rapport d'essai LM-2026-0388\n|| Prélevé le 26.02.2026 || Essai le 26.03.2026 ||\n| Éprouvette | Résistance N/mm² |\n| B1 | 42,1 |\n| B2 | 43,5 |\nMoyenne 42,8 N/mm².")
P(V, C, "Rapport hebdomadaire S13.docx", "rh13", "# Rapport hebdomadaire - semaine 13\n| Période | 23.03 au 27.03.2026 |\n| Effectif moyen | 17,2 |\n| Heures travaillées | 731,0 |\n| Heures perdues | 2 |\n| Presque-accidents | 2 |\nTravaux : hydrodémolition travée 1 terminée, travée 2 commencée. Rapport remis le 30.03.2026.")
P(V, C, "Liste des plans.xlsx", "pl", "## Plans\n| Plan | Titre | Indice |\n" + "\n".join(f"| P{1+i%4}-{110+i} | {t} | {x} |" for i, (t, x) in enumerate([("Armature travée 1","B"),("Bordures","C"),("Joints","A"),("Étanchéité","A"),("Phasage trafic","D"),("Hydrodémolition","B"),("Appuis","B"),("Garde-corps","A"),("Drainage","A"),("Instrumentation","A")])))
Form("fr-ch-rapport-hebdomadaire-S14", "fr", "Rapport hebdomadaire, semaine 14 (30 mars au 3 avril 2026), Pont de la Vuachère.", V, C, """^ Office cantonal des ponts    Contrat n° <<______=OCP-25-3107@ctr#s>>
v Objet n° <<______=4093@fiche#s>>
# Rapport hebdomadaire de l'entreprise - Semaine 14 / 2026
| Ouvrage | <<cc:texte=Pont de la Vuachère, assainissement, lot 3~Pont de la Vuachère@fiche#s>> | Lot | <<cc:texte=3~lot 3~3 superstructure@ctr#n>> |
| Maître de l'ouvrage | <<cc:texte=Office cantonal des ponts@fiche#s>> | Entrepreneur | <<cc:texte=Marchandise Romandie SA@ctr#s>> |
| Direction des travaux | <<cc:texte=Ingénieurs Rochat et Blanc SA~Rochat et Blanc SA@fiche#s>> | Représentante DT | <<cc:texte=Isabelle Rochat~Mme Isabelle Rochat~I. Rochat@ctr#n>> |
| Date de remise du rapport | <<cc:date=>> | Assurance RC, police | <<cc:texte=!aucun document>> |
Période du : <<{{date_debut}}=D:2026-03-30~30.03@pt#f>> jusqu'au : <<{{date_fin}}=>>
## 1 Effectifs et météo
|! Jour | Météo | Effectif | Heures perdues |
| Lundi 30.03 | =Beau, 10 °C~Beau@pt#s | =19@pt#s | =0@pt#s |
| Mardi 31.03 | =Beau, 12 °C~Beau@pt#s | =20@pt#s | =0@pt#s |
| Mercredi 01.04 | =Vent fort, 8 °C~Vent fort@pt#s | =14@pt#s | =3@pt#s |
| Jeudi 02.04 | =Pluie, 6 °C~Pluie@pt#s | =16@pt#s | =1,5@pt#s |
| Samedi 04.04 | =!non pointé | =!non pointé | =!non pointé |
Total des heures travaillées : <<________=579,5@pt#s>>    Heures des sous-traitants : <<________=!aucun document>>
## 2 Travaux exécutés
> Résumé des travaux de la semaine =*travée 2~bordure amont~14,5 m³@rj02.04#f
| Surface hydrodémolie lundi (m²) | =62@rj30.03#n | Surface hydrodémolie mardi (m²) | =58@rj31.03#n |
| Armature posée (t) | =2,1@rj31.03#n | Béton mis en place (m³) | =14,5@rj02.04#n |
| Classe de béton | =C30/37 XF4 D16~C30/37@mail2#n | Bulletins de livraison | =60311 à 60313~60311-60313@mail2#s |
| Avancement prévu (%) | =30~30 %@pv#s | Avancement réel (%) | =27~27 %@pv#n |
| Retard (jours) | =4@pv#s | Épaisseur dégradée constatée (mm) | =75@pv#n |
> Cause du retard =*75 mm~béton dégradé~épaisseur@pv#s
## 3 Sécurité
Accidents : <<[nombre]=0~aucun~Pas d'accident@mail#n>>    Presque-accidents : <<[nombre]=1~un@mail#s>>
Thème de la causerie : <<[thème]=travail en nacelle@mail#n>>    Participants : <<[nombre]=16@mail#s>>
Prochaine visite SUVA : <<[date]=D:2026-04-08~8 avril@mail#n>>    Jours d'absence : <<[nombre]=!aucun document>>
## 4 Décisions et plans attendus
| Ordre de modification en cours | =OM-06@pv#s | Objet | =Profondeur supplémentaire d'hydrodémolition@om#s |
| Offre à remettre le | =D:2026-04-17~17 avril@pv#n | Montant offert (CHF) | =!offre pas encore faite |
| Plan attendu | =P3-117@pv#n | Au plus tard le | =D:2026-04-10@pv#s |
| Prochaine séance | =D:2026-04-14@pv#s | Résistance bordure test (N/mm²) | =42,8@es#n |
## 5 Semaine 15
|! Activité prévue | Début | Fin |
| Hydrodémolition travée 3 | =D:2026-04-07@prog#s | =D:2026-04-17@prog#s |
| Bordure aval travée 1, bétonnage | =D:2026-04-08@prog#s | =D:2026-04-08@prog#s |
| Peinture des garde-corps | =!pas dans le programme | =!pas dans le programme |
Béton réservé (m³) : <<________=22@mail2#s>>    Grue réservée le : <<________=!aucun document>>
## 6 Visas
| Rédigé par | =! | Date | =! | Visa | =! |
| Vu par la direction des travaux | =! | Date | =! | Visa | =! |
| Remarques de la DT | =!réservé à la DT | Copie au MO le | =! | Archivé sous | =!aucun document |""")
