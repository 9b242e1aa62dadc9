from lib import *
V="kermadec-batiment-maritime"
D(V,"Fiche entreprise.docx","""# Kermadec Travaux - fiche d'entreprise
Kermadec Travaux SAS, 5 rue du Bassin à Flot, 29200 Brest. SIRET 412 883 706 00031, RCS Brest B 412 883 706. TVA intracommunautaire FR 61 412883706. Capital 800 000 €. Président : Loïc Kermadec. Code APE 4291Z. Assurance décennale et RC : Mutuelle Iroise, contrat n° 7714-22.
# Filiale au Québec
Kermadec Québec inc., 1840, rue des Chaînons, Lévis (Québec) G6V 2K1. NEQ 1173 440 918. Licence RBQ 5711-2208-01. TPS 72214 0981 RT0001, TVQ 1225 330 714 TQ0001. Président : Loïc Kermadec. Directrice générale : Maude Thivierge.""")
D(V,"Liste de contacts.csv","""| Nom | Société | Fonction | Téléphone |
| Gwenaël Riou | Kermadec Travaux SAS | Directeur de travaux, quai de Penn-Avel | 06 55 50 12 40 |
| Nolwenn Le Dantec | Kermadec Travaux SAS | Conductrice de travaux, quai de Penn-Avel | 06 55 50 12 44 |
| Maude Thivierge | Kermadec Québec inc. | Directrice générale | 418 555-0160 |
| Jean-Simon Pouliot | Kermadec Québec inc. | Chargé de projet, école des Érablières | 418 555-0163 |""","semi")
P="K241 Quai de Penn-Avel"
D(V,P+"/01 Acte d'engagement.pdf","""# ACTE D'ENGAGEMENT
Marché public de travaux n° 2025-PORT-014 passé selon une procédure adaptée
Objet : réparation du quai de commerce de Penn-Avel, tranche ferme
Pouvoir adjudicateur : Syndicat mixte des ports du Trégor, 2 quai d'Aiguillon, 22300 Lannion. Représentant : Mme Armelle Guézennec, présidente.
Titulaire : groupement solidaire Kermadec Travaux SAS (mandataire) et Iroise Plongée SARL (cotraitant).
Article 2 - Prix. Le montant du marché est de 2 946 180,00 € HT, soit 3 535 416,00 € TTC (TVA 20 %). Les prix sont révisables, index TP13, mois zéro : septembre 2025.
Article 3 - Durée. Période de préparation : 2 mois. Délai d'exécution : 11 mois à compter de l'ordre de service n° 1. Pénalités : 1 500 € par jour calendaire de retard.
Article 4 - Avance 10 %, retenue de garantie 5 % remplacée par une caution de la Banque du Ponant, n° CP-30918.
Article 5 - Délai de paiement : 30 jours.
---
Article 6 - Comptable assignataire : trésorerie de Lannion.
Article 7 - Maîtrise d'œuvre : Bureau d'études Armor Littoral, mission VISA, DET, AOR. Coordonnateur SPS : Yann Quéré (société Prévenouest). Contrôleur technique : sans objet.
Fait à Brest le 6 novembre 2025. Notification du marché : 4 décembre 2025. CCAG Travaux 2021.""","serif",hdr="Syndicat mixte des ports du Trégor",ftr="Marché 2025-PORT-014 - acte d'engagement")
D(V,P+"/02 CCTP extrait.docx","""# CCTP - extrait
Le quai de Penn-Avel, construit en 1958, a 212 m de long. Il est constitué d'un rideau de palplanches AZ 26 dont le couronnement en béton armé est dégradé. La cote d'arase est +9,60 m CM, le tirant d'eau au pied 6,50 m.
Travaux : ragréage de la poutre de couronnement sur 212 m ; remplacement de 28 tirants d'ancrage par des tirants de diamètre 75 mm, nuance 500 ; soudage de 96 m2 de tôles de doublage d'épaisseur 12 mm ; protection cathodique par 64 anodes aluminium de 98 kg ; remplacement de 14 bollards de 50 tonnes et de 22 échelles.
Béton de réparation : C40/50, classes d'exposition XS3 et XF1, rapport E/C inférieur à 0,45, enrobage 60 mm. Mortier projeté classe R4.
Un bollard est éprouvé à 1,25 fois sa charge.""",hdr="Armor Littoral")
D(V,P+"/03 CR de chantier 21.pdf","""# Compte rendu de la réunion de chantier n° 21 du mardi 9 juin 2026
Présents : E. Salaün (Armor Littoral, chef de projet), A. Guézennec (maître d'ouvrage), G. Riou, N. Le Dantec (Kermadec), F. Mével (chef de chantier), B. Tanguy (Iroise Plongée, chef d'opérations hyperbares), Y. Quéré (CSPS).
1. Avancement : 58 % pour un prévu de 63 %. Retard de 12 jours calendaires, dont 9 jours d'intempéries reconnus (houle supérieure à 1,5 m).
2. Démarrage effectif le 9 février 2026 (OS n° 1 du 2 février). La fin contractuelle est reportée au 18 janvier 2027 par l'OS n° 4.
3. Tirants : 17 posés sur 28. Essai de traction du tirant T9 le 27 mai : 810 kN tenus pendant 15 min.
4. Anodes : 40 posées. Potentiel mesuré -0,92 V.
5. Effectif : 19 personnes, dont 6 scaphandriers. Pas d'accident avec arrêt depuis le début.
6. Fuite de gazole d'une pompe le 3 juin, environ 4 litres, barrage flottant posé, capitainerie prévenue, fiche FNC-08.
7. Le poste 2 reste exploité ; le cargo Ar Bleiz y est attendu les 23 et 24 juin. Plongées suspendues ces deux jours.
8. Prochaine réunion : 23 juin 2026 à 14 h.""","norules",hdr="Armor Littoral - CR 21",ftr="Observations sous 8 jours")
D(V,P+"/03 CR de chantier 20.txt","""COMPTE RENDU N° 20 DU 26 MAI 2026
Avancement 52 % pour un prévu de 57 %. Tirants posés : 13. Anodes posées : 31. Effectif 21 personnes.
Fin contractuelle : 9 janvier 2027.""")
D(V,P+"/04 Situation 4.xlsx","""# Situation de travaux n° 4 - mois de mai 2026
| N° prix | Désignation | Unité | Quantité marché | Quantité cumulée | Prix unitaire HT | Montant cumulé HT |
| 203 | Tirants d'ancrage d 75 | u | 28 | 15 | 21400 | 321000 |
| 305 | Tôles de doublage 12 mm | m2 | 96 | 71 | 2150 | 152650 |
| 402 | Anodes aluminium 98 kg | u | 64 | 34 | 1980 | 67320 |
| 501 | Bollards 50 t | u | 14 | 0 | 8600 | 0 |
| | Cumul toutes lignes HT | | | | | 1588240 |
| | Cumul précédent HT | | | | | 1204615 |
| | Montant du mois HT | | | | | 383625 |
| | Révision du mois | | | | | 6904.20 |""")
D(V,P+"/05 Courriel plongée.eml","""From: Erwan Salaün <e.salaun@armorlittoral.example>
To: Nolwenn Le Dantec <n.ledantec@kermadec.example>
Date: Wed, 10 Jun 2026 18:05:00 +0200
Subject: RE: Soudage hyperbare zone C

Bonjour Nolwenn,
Le mode opératoire DMOS-H-03 indice 2 est visé sans observation ce jour. Profondeur de travail limitée à 7 m. Merci de ne pas dépasser 1 nœud de courant. Caisson de recompression le plus proche : hôpital de la Cavale Blanche, Brest, 02 55 50 99 00. Canal VHF 12.
Erwan
> Le 8 juin 2026, Nolwenn Le Dantec a écrit :
> Nous demandons le visa du DMOS-H-03 indice 1 pour une profondeur de 9 m.""")
D(V,P+"/06 PV béton couronnement.pdf","""# Procès-verbal d'essais n° LB-2026-0590
Laboratoire Breizh Matériaux, Saint-Brieuc, accréditation COFRAC 1-5520. Prélèvement du 12 mai 2026, plot 7 de la poutre. Centrale : Béton du Trégor, bon n° 88140. Affaissement 190 mm. Air occlus 4,8 %.
| Âge | Résistance en compression MPa |
| 7 jours | 38,4 |
| 28 jours | 52,1 |
Interprétation : conforme à NF EN 206/CN. Édité le 11 juin 2026.""","norules")
D(V,P+"/07 Organigramme.md","""# Équipe chantier Penn-Avel
- Directeur de travaux : Gwenaël Riou
- Conductrice de travaux : Nolwenn Le Dantec
- Chef de chantier : Fañch Mével
- Chef d'opérations hyperbares : Briac Tanguy (certificat CAH 1B, mention A)
- Animateur QSE : Soizic Hamon
- Sauveteurs secouristes : Fañch Mével, Malo Riou
- Déclaration préalable de travaux en milieu hyperbare : 19 janvier 2026""")
S={k:P+"/"+n for k,n in {"1":"01 Acte d'engagement.pdf","2":"02 CCTP extrait.docx","3":"03 CR de chantier 21.pdf","4":"04 Situation 4.xlsx","5":"05 Courriel plongée.eml","6":"06 PV béton couronnement.pdf","7":"07 Organigramme.md"}.items()}
S["t"]="Fiche entreprise.docx";S["a"]="Liste de contacts.csv"
FORM("fiche-suivi-quai-penn-avel",V,P,"fr","""
HDR FICHE DE SUIVI MENSUEL - TRAVAUX MARITIMES → Marché n° <<....................¦=2025-PORT-014¦1s>>
FTR Fiche n° <<......¦!numéro de fiche inconnu>> – exemplaire du maître d'ouvrage
H1 Suivi d'exécution d'un ouvrage portuaire
H2 Cadre 1 – Identification
TP 5,11
R Ouvrage : | <<CC:Cliquez ici¦?Penn-Avel¦1f>>
R Maître d'ouvrage : | <<CC:Cliquez ici¦=Syndicat mixte des ports du Trégor¦1f>>
R Personne habilitée à le représenter : | <<CC:Cliquez ici¦=Armelle Guézennec~Mme Armelle Guézennec¦1n>>
R Maître d'œuvre : | <<CC:Cliquez ici¦=Armor Littoral~Bureau d'études Armor Littoral¦1n>>
R Mandataire du groupement : | <<CC:Cliquez ici¦=Kermadec Travaux SAS~Kermadec Travaux¦1s>>
R Cotraitant : | <<CC:Cliquez ici¦=Iroise Plongée SARL~Iroise Plongée¦1s>>
R Sous-traitant agréé : | <<CC:Cliquez ici¦!aucun sous-traitant dans les pièces>>
R Coordonnateur SPS : | <<CC:Cliquez ici¦=Yann Quéré~Y. Quéré¦1s>>
R SIRET du mandataire : | <<CC:Cliquez ici¦=412 883 706 00031¦ts>>
R IBAN : | <<CC:Cliquez ici¦!aucune coordonnée bancaire dans les pièces>>
H2 Cadre 2 – Marché
P Montant initial : <<..............¦=2 946 180,00 €~2 946 180,00~2 946 180,00 € HT~2 946 180¦1n>> HT, <<..............@Montant initial TTC¦=3 535 416,00 €~3 535 416,00~3 535 416,00 € TTC~3 535 416¦1n>> TTC. Montant des avenants : <<..............¦!aucun avenant>> HT.
P Index de révision : <<........¦=TP13¦1n>> ; mois d'établissement des prix (m0) : <<..............¦=septembre 2025¦1f>> ; avance : <<......¦=10 %~10%¦1s>>.
P Établissement caution : <<..............¦=Banque du Ponant¦1n>> ; acte n° <<..............¦=CP-30918¦1f>> ; mainlevée le <<..............¦!pas de mainlevée>>.
P Notifié le <<..............¦=4 décembre 2025~04/12/2025¦1n>> ; ordre de démarrage du <<..............¦=2 février 2026~02/02/2026¦3f>> ; commencement réel le <<..............¦=9 février 2026~09/02/2026¦3f>>.
P Date limite d'achèvement en vigueur : <<..............¦=18 janvier 2027~18/01/2027¦3f>> ; réception prononcée le <<..............¦!pas de réception>>.
P Pénalité journalière : <<..............¦=1 500 €~1 500,00 €~1500 €~1 500¦1n>> ; pénalités appliquées : <<..............¦!aucune pénalité décidée>>.
H2 Cadre 3 – Ouvrage
T 5,3,5,3
R Linéaire | <<¦=212 m~212¦2f>> | Année de construction | <<¦=1958¦2n>>
R Force des bollards | <<¦=50 tonnes~50 t¦2n>> | Coefficient de surcharge à l'épreuve | <<¦=1,25¦2f>>
R Marnage moyen | <<¦!pas dans les pièces>> | Surcharge d'exploitation (kN/m2) | <<¦!pas dans les pièces>>
H2 Cadre 4 – Avancement
P Avancement réel {{avancement_reel}} : <<{{avancement_pct}}¦=58 %~58%~58¦3n>>, programmé : <<{{programme_pct}}¦=63 %~63%~63¦3f>>, intempéries retenues : <<{{jours_intemperies}}¦=9 jours~9¦3s>>, motif : <<{{motif}}¦?houle¦3f>>, mise en demeure du : <<{{mise_en_demeure}}¦!aucune mise en demeure>>
TS 1.8,4,1.8,2.5,2.5,2.5,2.5
H Prix | Libellé | U | Prévu | Fait fin mai | P.U. HT | Fait fin juin
R 203 | <<¦?Tirants d'ancrage¦4n>> | u | <<¦=28¦4f>> | <<¦=15¦4n>> | <<¦=21400~21 400~21 400,00¦4n>> | <<¦!situation de juin non établie ; 17 est au 9 juin>>
R 305 | <<¦?Tôles de doublage¦4n>> | m2 | <<¦=96¦4f>> | <<¦=71¦4n>> | <<¦=2150~2 150~2 150,00¦4n>> | <<¦!situation de juin non établie>>
R 610 | <<¦!prix absent de la situation>> | <<¦!absent>> | <<¦!absent>> | <<¦!absent>> | <<¦!absent>> | <<¦!absent>>
P Situation n° <<MF:NumSituation¦=4¦4s>>, du mois <<MF:MontantMois¦=383625~383 625~383 625,00¦4n>> €, depuis l'origine <<MF:MontantOrigine¦=1588240~1 588 240~1 588 240,00¦4f>> €, réglée le <<MF:DateReglement¦!aucun règlement connu>>
H2 Cadre 5 – Essais
P Béton, plot 7 : PV <<FF¦=LB-2026-0590¦6s>>, 28 jours <<FF¦=52,1~52,1 MPa¦6s>>, slump <<FF¦=190 mm~190¦6f>>, perméabilité <<FF¦!non essayée>>. Traction sur tirant : effort <<FF¦=810 kN~810¦3f>>, palier <<FF¦=15 min~15 minutes¦3f>>, tirant n° <<FF¦=T9~9¦3s>>, allongement <<FF¦!allongement non donné>>.
H2 Cadre 6 – Plongée
P Mode opératoire : <<[réf. et indice]¦=DMOS-H-03 indice 2~DMOS-H-03¦5s>> ; profondeur maximale : <<[m]¦=7 m~7¦5n>> ; COH : <<[nom]¦=Briac Tanguy~B. Tanguy¦7f>> ; voie radio : <<[canal]¦=12~VHF 12~Canal VHF 12~canal 12¦5n>> ; nombre de scaphandriers : <<[nb]¦=6¦3s>> ; bateau support : <<[nom]¦!le cargo Ar Bleiz n'est pas un support>>.
H2 Cadre 7 – Environnement
P Incident du mois (nature, volume, fiche) :
P <<N:..................................................................¦?FNC-08¦3f>>
P <<CB¦=☒¦3f>> Capitainerie avisée   <<CB¦!la DDTM n'est pas citée>> DDTM avisée   <<CB¦!pas de prélèvement cité>> Prélèvement d'eau fait
H2 Cadre 8 – Signatures
T 5.5,5.5,5.5
R Pour le titulaire <<¦!signature>> | Pour le maître d'œuvre <<¦!signature>> | Le <<¦!date de signature>>
""".replace("{{avancement_reel}} ",""),S,"France (Brittany), port quay repair.")
Q="KQ-12 École des Érablières"
D(V,Q+"/Contrat à forfait CCDC 2 extrait.pdf","""# Contrat à forfait - CCDC 2 (2020)
Entre le Centre de services scolaire de la Rive-Boréale, 900, boulevard Guillaume-Couture, Lévis (Québec) G6W 5M6 (le maître de l'ouvrage)
et Kermadec Québec inc. (l'entrepreneur)
Projet : Réfection de l'enveloppe et des blocs sanitaires, école des Érablières (bâtiment 051-022), 77, rue Principale, Saint-Anselme.
Numéro de projet CSSRB-2025-1140. Avis d'appel d'offres SEAO 1822407. Contrat signé le 23 février 2026.
A-3 Documents : plans et devis émis pour construction le 16 janvier 2026, addendas 1 à 3.
A-4 Prix du contrat : 3 178 400,00 $ avant taxes. TPS 5 % : 158 920,00 $. TVQ 9,975 % : 317 045,40 $.
A-5 Paiements : mensuels. Retenue contractuelle de 10 %.
Professionnel : Atelier Bélanger Côté, architectes. Ingénieurs : Génivar-Beauce mécanique-électricité inc.
---
# Conditions supplémentaires
Les travaux commencent le 2 mars 2026. L'achèvement substantiel est exigé au plus tard le 21 août 2026 avant la rentrée. Dommages-intérêts : 2 000 $ par jour de retard.
Cautionnements d'exécution et de paiement de la main-d'œuvre : 50 % du prix chacun, Compagnie d'assurance L'Estuaire, n° 4471-QC-88.
Assurance chantier : police BR-20661, franchise 10 000 $. Garantie des travaux : un an ; membrane de toiture : dix ans.
L'école est occupée jusqu'au 23 juin. Travaux bruyants permis après 15 h 30 seulement.""",hdr="CSSRB-2025-1140",ftr="CCDC 2 - 2020 - extrait")
D(V,Q+"/Devis sections 02 et 07.docx","""# Section 02 82 00 Amiante
Les flocages du vide sanitaire et le calorifugeage contiennent du chrysotile (5 à 10 %). Travaux à risque élevé. Quantité : 118 m de conduites, 46 m2 de flocage. Pression négative de 5 Pa au moins, quatre changements d'air à l'heure.
# Section 07 52 00 Membrane de bitume modifié
Toiture de 2 340 m2, bassins A à D. Membrane bicouche SBS, isolant polyisocyanurate de 89 mm, facteur RSI 3,6. Pare-vapeur autocollant.
# Section 08 50 00 Fenêtres
92 fenêtres d'aluminium à bris thermique, coefficient U 1,6. Fabricant choisi : Fenestra Beauce.
# Bâtiment
Construit en 1964, agrandi en 1978, superficie 5 120 m2 sur deux étages, 412 élèves.""")
D(V,Q+"/Procès-verbal réunion 09.pdf","""# Procès-verbal de la réunion de chantier n° 9 tenue le 10 juin 2026
Présents : Véronique Lachance (CSSRB, chargée de projet), Étienne Bélanger (architecte), J.-S. Pouliot, Karine Asselin (surintendante), R. Doyon (Toitures Doyon). Absent : M. Gagnon, ing.
9.1 Avancement 46 %, prévu 50 %. Retard : 6 jours ouvrables au bassin C, à cause d'un pontage pourri découvert le 19 mai (64 m2).
9.2 Directive de chantier DC-07 : remplacement du pontage. Ordre de changement ODC-03 approuvé le 5 juin au montant de 27 650,00 $. ODC-04 (ventilateur du bloc 2) en évaluation, 11 200,00 $ demandés.
9.3 Amiante : zone 1 libérée le 29 mai, 0,004 fibre/cm3. Zone 2 commence le 25 juin.
9.4 Fenêtres : 38 installées sur 92. Livraison du lot 3 reportée du 15 au 29 juin.
9.5 Main-d'œuvre : 27 travailleurs. CNESST : visite le 4 juin, un avis de correction (garde-corps bassin B), corrigé le 5 juin.
9.6 Demandes d'information : QRT-21 en attente de réponse de l'ingénieur.
9.7 Prochaine réunion : 25 juin 2026, 9 h 30.""","norules",hdr="Atelier Bélanger Côté, architectes")
D(V,Q+"/Demande de paiement 3.xlsx","""# Demande de paiement n° 3 - période se terminant le 31 mai 2026
| Division | Description | Valeur prévue $ | Complété à ce jour $ | % |
| 02 | Conditions existantes, amiante | 264000 | 118800 | 45 |
| 07 | Isolation et étanchéité | 1187000 | 605370 | 51 |
| 08 | Portes et fenêtres | 702400 | 252864 | 36 |
| 22 | Plomberie | 418000 | 150480 | 36 |
| | Total complété | | 1325200 | |
| | Retenue 10 % | | 132520 | |
| | Demandes antérieures nettes | | 821340 | |
| | Montant dû avant taxes | | 371340 | |""")
D(V,Q+"/Courriel Lachance rentrée.eml","""From: Véronique Lachance <v.lachance@cssrb.example>
To: Jean-Simon Pouliot <js.pouliot@kermadec.example>
Date: Thu, 11 Jun 2026 13:15:00 -0400
Subject: RE: Accès au gymnase

Bonjour Jean-Simon,
Le gymnase vous est remis le 29 juin à 7 h, clé n° 14 au secrétariat. Le service de garde d'été reste dans l'aile B jusqu'au 17 juillet : clôture pleine de 2,4 m exigée. Concierge : Réjean Turmel, 418 555-0191. Coupure d'eau permise le samedi 4 juillet, de 6 h à 14 h.
Véronique
> Le 10 juin 2026, Jean-Simon Pouliot a écrit :
> Peut-on avoir le gymnase le 22 juin et couper l'eau le 27 juin ?""")
D(V,Q+"/Rapport arrachement toiture.pdf","""# Rapport d'essai 26-T-0417
Laboratoire Chaudière inc., Sainte-Marie. Date de l'essai : 3 juin 2026. Bassin A. Essai d'arrachement selon CSA A123.21.
| Point | Résistance kPa |
| A1 | 4,6 |
| A2 | 5,1 |
| A3 | 4,8 |
| Exigence | 4,3 |
Technicienne : Noémie Fortier. Conforme.""","norules")
D(V,Q+"/Équipe et sous-traitants.csv","""| Rôle | Nom | Licence RBQ |
| Chargé de projet | Jean-Simon Pouliot | |
| Surintendante | Karine Asselin | |
| Agent de prévention | Marc-Olivier Plante | |
| Couvreur | Toitures Doyon ltée | 2544-0917-33 |
| Désamiantage | Assainir Québec inc. | 5622-8810-07 |
| Plomberie | Plomberie Etchemin | 8110-4402-19 |""","semi")
S={k:Q+"/"+n for k,n in {"1":"Contrat à forfait CCDC 2 extrait.pdf","2":"Devis sections 02 et 07.docx","3":"Procès-verbal réunion 09.pdf","4":"Demande de paiement 3.xlsx","5":"Courriel Lachance rentrée.eml","6":"Rapport arrachement toiture.pdf","7":"Équipe et sous-traitants.csv"}.items()}
S["t"]="Fiche entreprise.docx";S["a"]="Liste de contacts.csv"
FORM("rapport-chantier-erablieres",V,Q,"fr","""
H1 RAPPORT DE L'ENTREPRENEUR GÉNÉRAL
P Réfection d'établissement scolaire – à remettre au centre de services
TP 5.5,10.5
R Numéro de projet // (dossier du CSS) | <<FF@Numéro de projet¦=CSSRB-2025-1140¦1s>>
R Établissement // (nom usuel) | <<FF@Établissement¦=école des Érablières~Érablières¦1f>>
R Adresse des travaux // (numéro, rue, municipalité) | <<FF@Adresse des travaux¦=77, rue Principale, Saint-Anselme~77, rue Principale¦1f>>
R Numéro SEAO // (avis publié) | <<FF@Numéro SEAO¦=1822407¦1n>>
R Autorisation de l'AMP // (numéro) | <<FF@Autorisation de l'AMP¦!aucune autorisation AMP dans les pièces>>
H2 Section A  Intervenants
T 4.5,4,4.5,4
R Donneur d'ouvrage | <<¦=Centre de services scolaire de la Rive-Boréale~CSSRB¦1f>> | Sa chargée de projet | <<¦=Véronique Lachance~V. Lachance¦3n>>
R Entrepreneur | <<¦=Kermadec Québec inc.~Kermadec Québec inc~Kermadec Québec¦1s>> | Licence RBQ | <<¦=5711-2208-01¦ts>>
R Architecte | <<¦=Atelier Bélanger Côté~Atelier Bélanger Côté, architectes¦1n>> | Ingénieur en structure | <<¦!seuls les ingénieurs en mécanique-électricité sont nommés>>
R Contremaîtresse générale du chantier | <<¦=Karine Asselin~K. Asselin¦7f>> | Préventionniste | <<¦=Marc-Olivier Plante¦7f>>
R Électricien | <<¦!aucun électricien dans la liste>> | Sa licence | <<¦!aucun électricien dans la liste>>
H2 Section B  Contrat
P Type de contrat : <<CD:Choisir;CCDC 2;CCDC 5A;CCDC 14¦=CCDC 2¦1s>> signé le <<CC:date¦=23 février 2026~2026-02-23¦1s>>
P Montant avant taxes : <<CC:montant¦=3 178 400,00 $~3 178 400,00~3 178 400 $~3 178 400¦1n>> ; TPS : <<CC:montant¦=158 920,00 $~158 920,00~158 920 $~158 920¦1s>> ; TVQ : <<CC:montant¦=317 045,40 $~317 045,40¦1s>> ; contingence du propriétaire : <<CC:montant¦!aucune contingence au contrat>>
P Caution : <<__________________¦=L'Estuaire~Compagnie d'assurance L'Estuaire¦1n>> ; cautionnement n° <<__________________¦=4471-QC-88¦1n>> ; franchise d'assurance : <<__________________¦=10 000 $~10 000,00 $~10 000¦1n>> ; pénalité par jour : <<__________________¦=2 000 $~2 000,00 $~2 000¦1f>>
P Début : <<__________________¦=2 mars 2026~2026-03-02¦1n>> ; date butoir pour la réception avec réserve : <<__________________¦=21 août 2026~2026-08-21¦1f>> ; réception avec réserve obtenue : <<__________________¦!travaux en cours>> ; réception sans réserve : <<__________________¦!travaux en cours>>
COL 2
H2 Section C  Bâtiment
P Année de construction d'origine : <<{{annee}}¦=1964¦2n>>
P Effectif scolaire : <<{{eleves}}¦=412~412 élèves¦2f>>
P Fournisseur des fenêtres : <<{{fournisseur}}¦=Fenestra Beauce¦2f>>
P Aire du toit : <<{{aire_toit}}¦=2 340 m2~2 340 m²~2 340¦2f>>
P Résistance thermique RSI : <<{{rsi}}¦=3,6¦2n>>
P Fabricant de la membrane : <<{{membrane}}¦!fabricant non nommé>>
P Concentration en radon : <<{{radon}}¦!aucune mesure de radon>>
H2 Section D  Amiante
P Type de fibres : [<<[fibres]¦=chrysotile¦2f>>]
P Niveau de risque : [<<[niveau]¦=élevé~risque élevé¦2n>>]
P Longueur de tuyauterie visée : [<<[m]¦=118 m~118¦2f>>]
P Zone 1, résultat de l'air : [<<[f/cm3]¦=0,004~0,004 fibre/cm3¦3f>>]
P Zone 2, résultat de l'air : [<<[f/cm3]¦!zone 2 pas commencée>>]
P Firme spécialisée : [<<[nom]¦=Assainir Québec inc.~Assainir Québec¦7f>>]
COL 1
H2 Section E  Avancement et argent
P Avancement : <<MF:PctReel¦=46 %~46%~46¦3n>> contre <<MF:PctPrevu¦=50 %~50%~50¦3n>> au calendrier. Travailleurs présents : <<MF:Travailleurs¦=27¦3s>>. Heures travaillées : <<MF:Heures¦!aucune donnée d'heures>>.
TS 1.8,5,3.2,3.2,2,3
H Div. | Corps d'ouvrage | Budget $ | Facturé à ce jour $ | % | Solde au 30 juin $
R 07 | <<¦=Isolation et étanchéité¦4n>> | <<¦=1187000~1 187 000~1 187 000,00¦4f>> | <<¦=605370~605 370~605 370,00¦4n>> | <<¦=51~51 %¦4s>> | <<¦!demande de juin non produite>>
R 08 | <<¦=Portes et fenêtres¦4n>> | <<¦=702400~702 400~702 400,00¦4f>> | <<¦=252864~252 864~252 864,00¦4n>> | <<¦=36~36 %¦4s>> | <<¦!demande de juin non produite>>
R 26 | <<¦!division absente de la demande>> | <<¦!absente>> | <<¦!absente>> | <<¦!absente>> | <<¦!absente>>
P Décompte progressif n° <<........¦=3¦4f>>, net avant taxes <<..............¦=371340~371 340~371 340,00~371 340 $~371 340,00 $¦4n>>, encaissé le <<..............¦!aucun encaissement connu>>
P Avenant approuvé : n° <<........¦=ODC-03¦3f>>, valeur <<..............¦=27 650,00 $~27 650,00~27 650 $~27 650¦3n>>. Valeur accordée pour ODC-04 : <<..............¦!en évaluation ; 11 200 $ est demandé>>
P Imprévu rencontré au bassin C (ce qui a été trouvé) :
P <<N:__________________________________________________¦?pontage¦3f>>
H2 Section F  Cohabitation
P Remise du gymnase le <<FF¦=29 juin~29 juin 2026~2026-06-29¦5n>>, interruption de l'eau le <<FF¦=4 juillet~4 juillet 2026~samedi 4 juillet~2026-07-04¦5n>>, concierge <<FF¦=Réjean Turmel¦5s>>, hauteur de clôture <<FF¦=2,4 m~2,4¦5s>>
P <<FX¦=☒¦3f>> Avis de la CNESST reçu ce mois-ci    <<FX¦!aucun arrêt des travaux>> Arrêt ordonné    <<FX¦!aucun accident noté>> Accident déclaré
H2 Section G  Attestation
T 5,4,4,3.5
R Signature de l'entrepreneur | <<¦!signature>> | Date | <<¦!date de signature>>
R Vérifié par l'architecte | <<¦!signature>> | Date | <<¦!date de signature>>
FTR Rapport n° <<____¦!numéro du rapport inconnu>> → Copie : architecte
""",S,"Canada (Québec), school renovation.")
