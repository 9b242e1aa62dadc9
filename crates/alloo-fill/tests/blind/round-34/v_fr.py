from lib import *
V = "delvaulx-routes"; A = "R0412 N647 Traversée de Vaucelle"; B = "P0107 Pont de Ndiaré"
def build():
    d = lambda p, *a, **k: doc(f"{V}/{p}", *a, **k)
    d("T1 Fiche entreprise.pdf", """# Delvaulx Routes & Ouvrages SA – fiche signalétique
Mise à jour : janvier 2025
| Dénomination sociale | Delvaulx Routes & Ouvrages SA |
| Siège social | Rue des Carriers 58, 5590 Ciney |
| Numéro d'entreprise | BE 0447.218.930 |
| Numéro ONSS | 771.204.18-33 |
| Agréation | Classe 7, sous-catégories C5 et E1 |
| Administrateur délégué | Benoît Delvaulx |
| Téléphone | 083 21 74 60 |
| IBAN | BE71 0961 2345 6769 |
Succursale de Dakar : Delvaulx Sénégal, Sacré-Cœur 3, villa 9417, Dakar ; NINEA 006842197 2G3 ; directeur de succursale Mamadou Lamine Sarr.""")
    d("T2 Annuaire.csv", """Nom;Fonction;Société;Téléphone;Courriel;Chantier
Hugues Marchal;fonctionnaire dirigeant;SPW Mobilité et Infrastructures;081 77 25 14;hugues.marchal@spw.example;N647
Amandine Roskam;contrôleuse de chantier;SPW Mobilité et Infrastructures;081 77 25 39;amandine.roskam@spw.example;N647
Quentin Lambotte;conducteur de travaux;Delvaulx Routes & Ouvrages SA;0478 55 10 22;q.lambotte@delvaulx.example;N647
Sabine Thiry;coordinatrice sécurité-santé;Sécuro-Condroz SRL;086 40 18 73;s.thiry@securo.example;N647
Ousmane Diatta;ingénieur chef de mission;Bureau Téranga Ingénierie;+221 33 869 41 20;o.diatta@teranga-ing.example;Ndiaré
Awa Ndour;responsable laboratoire;Delvaulx Sénégal;+221 77 504 83 16;a.ndour@delvaulx.example;Ndiaré
Philippe Gustin;directeur de travaux;Delvaulx Sénégal;+221 77 504 83 02;p.gustin@delvaulx.example;Ndiaré
""")
    p = A + "/"
    d(p + "01 Notification du marché.pdf", """# Service public de Wallonie – Mobilité et Infrastructures
Direction des Routes de Namur, Avenue Gouverneur Bovesse 37, 5100 Jambes.
Namur, le 12 février 2024
Objet : notification de la conclusion du marché
Monsieur l'Administrateur délégué,
J'ai l'honneur de vous notifier l'approbation de votre offre du 9 novembre 2023 pour la réhabilitation de la N647 en traversée de Vaucelle, entre les BK 12,400 et 14,150. Le cahier spécial des charges porte le numéro O2.02.03-23-1146. Le montant de la commande s'élève à 1.874.320,55 EUR hors TVA.
Le délai d'exécution est de 110 jours ouvrables. Le cautionnement de 93.720,00 EUR est à constituer dans les trente jours. Le fonctionnaire dirigeant est Monsieur Hugues Marchal.
L'inspecteur général, Etienne Vandersmissen""", header="SPW – Direction des Routes de Namur", footer="Réf. DRN/23-1146")
    d(p + "02 PV d'ouverture du chantier.docx", """# Procès-verbal de la réunion n° 1 – ouverture
Tenue le 4 avril 2024 à 9 h 30, maison communale de Vaucelle.
| Présents | Organisme |
| Hugues Marchal | SPW |
| Quentin Lambotte | Delvaulx |
| Sabine Thiry | coordination sécurité-santé |
| Nadine Evrard | échevine des travaux, commune de Vaucelle |
1. L'ordre de commencer les travaux fixe le début au 15 avril 2024.
2. Le cautionnement a été constitué auprès de la Caisse des Dépôts et Consignations sous le numéro CDC-2024-60713.
3. Les travaux sont réalisés en quatre phases. La circulation est alternée par feux ; les bus du TEC sont déviés par la rue du Moulin.
4. Le géomètre est Lucas Pirard, bureau Topo-Mosan.""")
    d(p + "03 Etats d'avancement.xlsx", {"EA": [("EA n°", "Période", "Montant cumulé HTVA (EUR)", "Révision (EUR)", "Introduit le"), (6, "septembre 2024", "1.204.880,10", "31.416,22", "03/10/2024"), (7, "octobre 2024", "1.498.275,40", "38.907,15", "05/11/2024"), (8, "novembre 2024", "1.741.066,95", "44.120,73", "04/12/2024")],
        "Décomptes": [("Décompte", "Objet", "Montant HTVA (EUR)", "Délai supplémentaire", "Statut"), (1, "Remplacement du collecteur en terrain rocheux", "64.215,00", "12 jours ouvrables", "approuvé le 27/08/2024"), (2, "Bordures supplémentaires rue de l'Eglise", "18.940,50", "3 jours ouvrables", "approuvé le 14/10/2024"), (3, "Éclairage du plateau", "27.600,00", "4 jours ouvrables", "à l'examen")]})
    d(p + "04 Réunion 21.docx", """# Procès-verbal de chantier n° 21
Réunion du 27 novembre 2024. Rédaction : Amandine Roskam. Prochaine réunion : 11 décembre 2024.
1. Couche de roulement : pose achevée le 21 novembre 2024 sur toute la longueur. Reste le marquage de la phase 4.
2. Délai : le délai contractuel est porté à 125 jours ouvrables compte tenu des décomptes 1 et 2. Jours d'intempéries comptés à ce jour : 9.
3. La réception provisoire est demandée par l'entreprise pour le 18 décembre 2024.
4. Sous-traitance : signalisation et marquage par Lignes & Balises SRL ; mobilier urbain pas encore attribué.
5. Une plainte du riverain Monsieur Colard, rue du Moulin 7, porte sur une fissure de façade ; l'assureur a été saisi sous la référence TRC-88-40217.""")
    d(p + "05 Essais enrobés.pdf", """# Laboratoire routier Lesse SRL – rapport d'essais
Rapport LRL-24-1673 du 2 décembre 2024. Carottes prélevées le 25 novembre 2024 par Julien Hocq.
Produit : AC-10 surf 4-1, liant 50/70, centrale de Biron Enrobés SA. Épaisseur prescrite 40 mm. Compacité prescrite : au moins 97 %.
| Carotte | BK | Épaisseur mm | Compacité % | Vides % |
| C1 | 12,510 | 42 | 98,1 | 4,6 |
| C2 | 13,020 | 39 | 97,4 | 5,2 |
| C3 | 13,860 | 43 | 98,6 | 4,1 |
| Moyenne |  | 41,3 | 98,0 | 4,6 |
L'uni a été mesuré à l'APL le 28 novembre 2024 ; les coefficients figureront dans un rapport séparé. La température lors de la pose était de 154 °C.""", header="Laboratoire routier Lesse SRL")
    d(p + "06 RE Demande de réception.eml", """From: Amandine Roskam <amandine.roskam@spw.example>
To: Quentin Lambotte <q.lambotte@delvaulx.example>
Date: Mon, 16 Dec 2024 11:03:00 +0100
Subject: RE: N647 demande de réception provisoire

Bonjour Quentin,

Le 18 n'est pas possible, Monsieur Marchal est absent. La visite est fixée au 8 janvier 2025 à 10 h, rendez-vous place Saint-Hubert. Les travaux sont considérés comme terminés au 13 décembre 2024. Merci d'apporter le dossier as-built en trois exemplaires.

Amandine

> Le 9/12/2024, Quentin Lambotte a écrit :
> Le marquage sera fini le 12 décembre. Nous demandons la réception pour le 18 décembre 2024.
> Nos quantités finales : 21.480 m² de couche de roulement, 3.415 m de bordures.""")
    d(p + "07 Visite de réception - notes.md", """# Visite du 8 janvier 2025
Présents : MM. Marchal, Lambotte, Mmes Roskam, Evrard.
Remarques :
1. BK 12,930 – avaloir 14 trop haut de 15 mm – à corriger pour le 31 janvier 2025
2. BK 13,410 – joint de bordure ouvert – à corriger pour le 31 janvier 2025
3. Plateau église – pavés tachés – à nettoyer pour le 14 février 2025
Délai de garantie : 3 ans. Pas de retenue décidée, on attend le rapport d'uni.""")
    d(p + "08 Bon de pesage.txt", """BIRON ENROBES SA  -  BON DE PESAGE 118407
Date 20/11/2024  07:52
Client Delvaulx Routes & Ouvrages  chantier N647
Camion 1-VKL-882
Produit AC-10 surf 4-1
Net 26,340 t
""")
    p = B + "/"
    d(p + "01 Marché extrait.pdf", """# Marché de travaux T-AGER-0219/2023
Autorité contractante : Agence des Pistes et Ouvrages du Sine (APOS), BP 214, Fatick, représentée par son Directeur général, Monsieur Ibrahima Faye. Titulaire : Delvaulx Sénégal. Maître d'œuvre : Bureau Téranga Ingénierie.
## Article 3 – Objet
Construction d'un pont en béton armé de 3 travées sur le marigot de Ndiaré, longueur totale 54 m, largeur roulable 7,50 m, trottoirs de 1,25 m, et de 1,8 km de rampes d'accès.
## Article 7 – Prix
Le montant du marché est de 1 436 500 000 FCFA hors taxes et 1 695 070 000 FCFA toutes taxes comprises. L'avance de démarrage est de 20 %. La retenue de garantie est fixée à 5 %.
## Article 9 – Délai
Le délai est de 14 mois. Ordre de service de démarrage : 3 janvier 2024. Les pénalités sont de 1/2000 du montant par jour.
Financement : Fonds Ouest-Africain d'Équipement, convention FOAE-SN-077.""", cols=2, footer="T-AGER-0219/2023")
    d(p + "02 Plan qualité bétons indice B.docx", """# Plan qualité bétons – indice B, 6 mai 2024
Remplace l'indice A. Rédigé par Awa Ndour, visé par Ousmane Diatta.
Fondations : 16 pieux forés de 1 000 mm de diamètre, longueur 22 m. Culées C0 et C3, piles P1 et P2.
| Partie | Classe | Dosage ciment | Affaissement |
| Pieux | C30/37 | 400 kg/m³ | 18 à 22 cm |
| Piles et chevêtres | C35/45 | 400 kg/m³ | 12 à 16 cm |
| Tablier | C35/45 | 420 kg/m³ | 14 à 18 cm |
Ciment : CEM II/A-L 42,5 R Sococim. Granulats : basalte 5/15 et 15/25 de Diack, sable de dune. Adjuvant : Plastirol 25 à 0,9 %. Rapport eau/ciment 0,44.
Enrobage : 50 mm pour les piles, 40 mm pour le tablier. Cure : toile de jute humide pendant 7 jours. Une série de 6 éprouvettes 16 x 32 est prélevée par 50 m³. Température limite du béton frais 32 °C.""")
    d(p + "03 Plan qualité bétons indice A (périmé).docx", """# Plan qualité bétons – indice A, 12 février 2024
Piles et chevêtres : C30/37, dosage 375 kg/m³, affaissement 10 à 14 cm. Enrobage 45 mm. Rapport eau/ciment 0,48. Série de 3 éprouvettes. Cure pendant 5 jours.""")
    d(p + "04 Rapport journalier 2024-06-19.pdf", """# Rapport journalier n° 118 – mercredi 19 juin 2024
Temps couvert, vent faible, 27 °C à 6 h, 33 °C à 14 h. Effectif : 46 ouvriers, 5 cadres.
Coulage du chevêtre de la pile P2 : début à 5 h 40, fin à 11 h 15. Volume théorique 38,4 m³, volume mis en œuvre 39,5 m³. 7 toupies de 6 m³ depuis la centrale de Foundiougne. Mise en place à la pompe, vibration à l'aiguille.
| Toupie | Arrivée | Affaissement cm | Température béton °C |
| 1 | 5 h 35 | 15 | 28,5 |
| 4 | 8 h 05 | 14 | 29,8 |
| 7 | 10 h 50 | 13 | 31,2 |
Chef de chantier : Alioune Badji. Chef d'équipe coffreurs : Moussa Thiam. Panne du groupe électrogène de 9 h 10 à 9 h 25, sans reprise de bétonnage. Éprouvettes repérées P2-CH-01 à P2-CH-06.""", rules=True, footer="Delvaulx Sénégal – Ndiaré")
    d(p + "05 Rapport journalier 2024-06-05.md", """# Rapport journalier n° 106 – 5 juin 2024
Coulage du chevêtre de la pile P1 de 6 h 05 à 11 h 50. Volume mis en œuvre 39,1 m³ (théorique 38,4). Affaissement 16 cm. Éprouvettes P1-CH-01 à P1-CH-06. Chef de chantier Alioune Badji.""")
    d(p + "06 Ecrasements.xlsx", {"Résultats": [("Repère", "Date de coulage", "Âge (jours)", "Date d'essai", "Moyenne (MPa)"), ("P1-CH", "05/06/2024", 7, "12/06/2024", "33,8"), ("P1-CH", "05/06/2024", 28, "03/07/2024", "47,9"), ("P2-CH", "19/06/2024", 7, "26/06/2024", "34,6"), ("P2-CH", "19/06/2024", 28, "", "en attente")]})
    d(p + "07 Réunion mensuelle juin.docx", """# Compte rendu de la réunion mensuelle n° 6
Fatick, 27 juin 2024. Présidée par Ousmane Diatta.
L'avancement physique est de 41 % pour un délai consommé de 42 %. Le décompte n° 4 de 118 640 000 FCFA HT a été transmis le 20 juin 2024 ; le décompte n° 3 (97 215 000 FCFA) est payé.
Le levé topographique du chevêtre P2 a été fait le 24 juin 2024 par Cheikh Tidiane Guèye : cote supérieure 6,482 m IGN pour 6,480 m au plan. Le plan d'exécution est le NDI-EXE-214 indice C.
Décoffrage des joues le 21 juin 2024. Le décoffrage du fond se fera quand la résistance à 28 jours sera connue.
L'environnementaliste sera désigné en juillet.""")
    d(p + "08 Transmission plan.eml", """From: Ousmane Diatta <o.diatta@teranga-ing.example>
To: Philippe Gustin <p.gustin@delvaulx.example>
Date: Tue, 11 Jun 2024 17:30:00 +0000
Subject: NDI-EXE-214 ind. C - visa

Philippe,

Le plan NDI-EXE-214 indice C est visé sans observation (VSO) ce jour. Autorisation de bétonner P2 sous réserve du contrôle du ferraillage par Fatou Bintou Sène le 18 juin.

O. Diatta

> Le 07/06, P. Gustin : ci-joint l'indice C (corrige l'indice B, espacement des cadres 15 cm au lieu de 20).""")

    f = Form("pv-reception-provisoire-n647", V, A, "fr", "Lettre-procès-verbal sur deux colonnes au milieu, champs de fusion.", font="Times New Roman", size=11, header=["CSC n° ", X("O2.02.03-23-1146", "01", "n", d="mf:NumCSC", l="NumCSC")], footer=["PV-RP version wallonne 2022"])
    f.h("Procès-verbal de réception provisoire", 1)
    f.line("Pouvoir adjudicateur : ", C(["Service public de Wallonie", "SPW Mobilité et Infrastructures", "SPW"], "01", "f", d="mf:Adjudicateur", l="Adjudicateur"))
    f.line("Adjudicataire : ", X("Delvaulx Routes & Ouvrages SA", "T1", "f", d="mf:Adjudicataire", l="Adjudicataire"), ", établi à ", X("Rue des Carriers 58, 5590 Ciney", "T1", "n", d="mf:Siege", l="Siege"), ", n° BCE ", X("BE 0447.218.930", "T1", "n", "0447.218.930", "BE0447218930", d="mf:BCE", l="BCE"))
    f.line("Travaux : ", C(["réhabilitation de la N647 en traversée de Vaucelle"], "01", "f", d="mf:ObjetTravaux", l="ObjetTravaux"), ", de la borne ", X("12,400", "01", "n", "BK 12,400", d="mf:BKdebut", l="BKdebut"), " à la borne ", X("14,150", "01", "n", "BK 14,150", d="mf:BKfin", l="BKfin"))
    f.section(2)
    f.line("Offre du ", X(D("2023-11-09"), "01", "s", d="dots")); f.line("Marché notifié le ", X(D("2024-02-12"), "01", "n", d="dots"))
    f.line("Prix de la commande HTVA : ", X(M(1874320.55), "01", "n", d="dots")); f.line("Délai d'exécution initial : ", X("110 jours ouvrables", "01", "s", "110", d="dots"))
    f.line("Commencement des travaux le ", X(D("2024-04-15"), "02", "n", d="dots")); f.line("Délai prolongé à ", X("125 jours ouvrables", "04", "n", "125", d="dots"))
    f.line("Jours d'intempéries : ", X("9", "04", "s", "9 jours", d="dots")); f.line("Achèvement constaté le ", X(D("2024-12-13"), "06", "f", d="dots"))
    f.line("Amendes de retard : ", O("aucune amende décidée ni calculée", d="dots")); f.line("Cautionnement (EUR) : ", X(M(93720), "01", "s", d="dots"))
    f.line("Numéro de dépôt CDC : ", X("CDC-2024-60713", "02", "n", d="dots")); f.line("Cautionnement libéré le ", O("libération pas intervenue", d="dots"))
    f.section(1)
    f.h("I. Personnes", 2)
    f.kv([["Fonctionnaire dirigeant", X("Hugues Marchal", "01", "s", "Monsieur Hugues Marchal"), "Tél. du fonctionnaire dirigeant", X("081 77 25 14", "T2", "n")],
        ["Surveillance (agent)", X("Amandine Roskam", "T2", "f"), "Conducteur", X("Quentin Lambotte", "T2", "n")],
        ["Réviseur désigné", O("pas de réviseur cité"), "Bureau de coordination", X("Sécuro-Condroz SRL", "T2", "n")],
        ["Représentant communal", X("Nadine Evrard", "02", "f", "Nadine Evrard, échevine des travaux"), "Géomètre", X("Lucas Pirard", "02", "s", "Lucas Pirard, bureau Topo-Mosan", "Lucas Pirard (Topo-Mosan)")],
        ["Auteur de projet", O("auteur de projet non cité"), "Impétrant eau", O("impétrants non cités")]], 4)
    f.h("II. Situation financière", 2)
    f.sched(["Décompte n°", "Objet", "Montant HTVA", "Prolongation", "Approuvé le"], [
        ["1", C("collecteur en terrain rocheux", "03", "s"), X(M(64215), "03", "s"), X("12 jours ouvrables", "03", "n", "12"), X(D("2024-08-27"), "03", "s")],
        ["3", C("Éclairage du plateau", "03", "s"), X(M(27600), "03", "s"), N(), O("décompte 3 encore à l'examen")],
        ["4", O("trois décomptes seulement"), O("trois décomptes seulement"), O("trois décomptes seulement"), O("trois décomptes seulement")]])
    f.line("Dernier état d'avancement, n° ", X("8", "03", "n", "EA 8", d="under"), ", cumul HTVA ", X(M(1741066.95), "03", "n", d="under"), ", révision ", X(M(44120.73), "03", "s", d="under"), ", décompte final ", O("décompte final non établi; EA 8 n'est pas final", d="under"))
    f.h("III. Contrôles", 2)
    f.kv([["Labo", X("Laboratoire routier Lesse SRL", "05", "n"), "N° du rapport", X("LRL-24-1673", "05", "n"), "Daté du", X(D("2024-12-02"), "05", "n")],
        ["Type d'enrobé", X("AC-10 surf 4-1", "05", "n"), "Fournisseur d'enrobés", X("Biron Enrobés SA", "05", "f"), "Épaisseur moyenne", X(U("41,3", "mm"), "05", "s")],
        ["Compactage moyen (%)", X("98,0", "05", "n", "98", "98,0 %"), "Uni (CP)", O("rapport d'uni séparé, non reçu"), "Rugosité (CFT)", O("non mesurée")],
        ["Surface de revêtement posée", X("21.480 m²", "06", "f", "21.480", "21 480 m²", "21 480", "21480"), "Bordures (m)", X("3.415", "06", "s", "3 415", "3415", "3.415 m", "3 415 m"), "Marquages (m)", O("quantité de marquage inconnue")]], 6)
    f.kv([["Portance à la plaque (MPa)", O("pas d'essai à la plaque"), "Rapport d'uni n°", O("rapport séparé non reçu; LRL-24-1673 porte sur les carottes")], ["Dossier as-built remis le", O("seulement demandé"), "Mobilier urbain posé par", O("pas encore attribué")], ["Indemnité Colard (EUR)", O("sinistre en cours, pas de montant"), "Solde dû à l'entreprise", O("décompte final non établi")]], 4)
    f.h("IV. Constat", 2)
    f.line("La visite des lieux a été effectuée le ", X(D("2025-01-08"), "07", "s", d="{{visite}}", l="visite"), " ; heure de la visite : ", X("10 h", "06", "n", "10h", "10:00", "10h00", "10 h 00", d="{{heure}}", l="heure"), " ; lieu de rendez-vous : ", C(["place Saint-Hubert"], "06", "s", d="{{lieu}}", l="lieu"), " ; durée de garantie ", X("3 ans", "07", "n", "3", "trois ans", d="{{garantie}}", l="garantie"), " ; retenue ", O("aucune retenue décidée, rapport d'uni attendu", d="{{retenue}}", l="retenue"), ".")
    f.sched(["N°", "Localisation", "Remarque", "À lever pour", "Levée le"], [
        ["1", X("BK 12,930", "07", "f", "12,930"), C("avaloir 14 trop haut", "07", "s"), X(D("2025-01-31"), "07", "n"), O("levée non attestée")],
        ["3", X("Plateau église", "07", "f"), C("pavés tachés", "07", "s"), X(D("2025-02-14"), "07", "n"), O("levée non attestée")]])
    f.line("☐ réception accordée   ☐ réception refusée — Fait à ", O("bloc de signature", d="dots"), ", date du procès-verbal : ", O("bloc de signature", d="dots"))
    f.line("Pour l'adjudicataire (nom) : ", O("signature", d="dots"), "   Réception définitive prévue le ", O("date non fixée et réception non accordée", d="dots"))
    f.save()

    f = Form("fiche-betonnage-ndiare", V, B, "fr", "Fiche paysage, libellés au-dessus des blancs, cases à cocher.", size=9.5, landscape=True, header=["Fiche de bétonnage n° ", O("numéro de fiche non attribué; 118 est le rapport journalier", d="under")], footer=["DLX-SN-QUA-F12"])
    f.h("Fiche de suivi de bétonnage – ouvrage d'art", 1)
    f.grid([["Chantier", "Pont de Ndiaré", "Marché n°", X("T-AGER-0219/2023", "01", "s")],
        ["Maître d'ouvrage", C(["Agence des Pistes et Ouvrages du Sine", "APOS"], "01", "f"), "Mission de contrôle", X("Bureau Téranga Ingénierie", "01", "f")],
        ["Bailleur", X("Fonds Ouest-Africain d'Équipement", "01", "f"), "N° NINEA entreprise", X("006842197 2G3", "T1", "n")],
        ["Directeur de travaux", X("Philippe Gustin", "T2", "s"), "Chef de mission", X("Ousmane Diatta", "T2", "n")],
        ["Directeur général du maître d'ouvrage", X("Ibrahima Faye", "01", "n", "Monsieur Ibrahima Faye"), "Spécialiste environnement", O("désigné en juillet seulement")]], 4)
    f.section(3)
    f.above("Élément bétonné", X("chevêtre de la pile P2", "04", "f", "chevêtre P2", "Chevêtre pile P2"), kind="label")
    f.slots[-1][0].none = True
    f.above("Date du coulage (pile P2)", X(D("2024-06-19"), "06", "n"), kind="label")
    f.above("Heure de démarrage", X("5 h 40", "04", "n", "5h40", "05:40", "5:40", "05h40"), kind="label")
    f.above("Heure d'achèvement", X("11 h 15", "04", "n", "11h15", "11:15"), kind="label")
    f.above("Plan d'exécution, numéro", X("NDI-EXE-214", "07", "s", "NDI-EXE-214 indice C"), kind="label")
    f.above("Révision du plan", X("C", "07", "n", "indice C"), kind="label")
    f.above("Plan visé le", X(D("2024-06-11"), "08", "n"), kind="label")
    f.above("Armatures réceptionnées par", X("Fatou Bintou Sène", "08", "f"), kind="label")
    f.above("Réception des armatures, n° de PV", O("aucun PV d'armatures dans le dossier"), kind="label")
    f.above("Responsable labo", X("Awa Ndour", "T2", "n"), kind="label")
    f.above("Chef de chantier", X("Alioune Badji", "04", "s"), kind="label")
    f.above("Quart de nuit, chef de poste", O("pas de poste de nuit"), kind="label")
    f.section(1)
    f.h("Formulation et prescriptions (pile)", 2)
    f.grid([["Classe de résistance", X("C35/45", "02", "n"), "Ciment (kg/m³)", X("400", "02", "s", "400 kg/m³"), "Nature du ciment", C(["CEM II/A-L 42,5 R"], "02", "n")],
        ["Rapport E/C", X("0,44", "02", "n"), "Plastifiant", X("Plastirol 25", "02", "f", "Plastirol 25 à 0,9 %"), "Slump prescrit", X("12 à 16 cm", "02", "f", "12 - 16 cm", "12-16 cm")],
        ["Enrobage", X("50 mm", "02", "s", "50", "5 cm"), "T° max. béton frais", X("32 °C", "02", "n", "32°C", "32"), "Durée de cure", X("7 jours", "02", "n", "7", "7 j")],
        ["Provenance du basalte", X("Diack", "02", "f"), "Équivalent de sable", O("non donné"), "Document qualité, indice", X("B", "02", "n", "indice B")]], 6)
    f.h("Exécution", 2)
    f.sched(["Toupie n°", "Arrivée sur site", "Slump (cm)", "T° béton (°C)", "N° du bon"], [
        ["1", X("5 h 35", "04", "n", "5h35", "05:35", "5:35"), X("15", "04", "f"), X("28,5", "04", "n"), O("bons de livraison absents")],
        ["6", O("toupie 6 non contrôlée"), O("toupie 6 non contrôlée"), O("toupie 6 non contrôlée"), O("bons de livraison absents")],
        ["7", X("10 h 50", "04", "n", "10h50", "10:50"), X("13", "04", "f"), X("31,2", "04", "n"), O("bons de livraison absents")]])
    f.line("Cubage prévu ", X("38,4 m³", "04", "f", "38,4", d="dots"), " ; cubage réel ", X("39,5 m³", "04", "f", "39,5", d="dots"), " ; centrale de ", X("Foundiougne", "04", "s", d="dots"), " ; humidité relative ", O("non relevée", d="dots"), " ; température à 14 h ", X("33 °C", "04", "n", "33°C", "33", d="dots"))
    f.line("Moyen de mise en place :  ", X("☒", "04", "s", d="cb", l="pompe"), " pompe   ", O("mise en place à la pompe", d="cb", l="benne"), " benne   ", O("mise en place à la pompe", d="cb", l="goulotte"), " goulotte      Reprise de bétonnage :  ", O("sans reprise", d="cb", l="Reprise oui"), " oui   ", X("☒", "04", "s", d="cb", l="Reprise non"), " non")
    f.narr("Incident pendant le coulage", C(["groupe électrogène"], "04", "f"), "[décrire l'incident, heures, conséquences]")
    f.h("Suivi", 2)
    f.grid([["Éprouvettes (repères)", C(["P2-CH-01 à P2-CH-06"], "04", "s"), "Résistance 7 j (MPa)", X("34,6", "06", "n"), "Résistance 28 j (MPa)", O("en attente; 47,9 est P1")],
        ["Décoffrage latéral", X(D("2024-06-21"), "07", "n"), "Décoffrage du fond", O("date non connue"), "Date écrasement 7 j", X(D("2024-06-26"), "06", "n")],
        ["Cote d'arase relevée", X("6,482 m", "07", "f", "6,482", "6,482 m IGN"), "Cote projet", X("6,480 m", "07", "f", "6,480", "6,48", "6,480 m IGN"), "Topographe", X("Cheikh Tidiane Guèye", "07", "f")]], 6)
    f.kv([["Essai de portance du pieu, n°", O("aucun essai de pieu"), "Flèche relevée après décintrement", O("pas encore décintré")], ["Fin de cure constatée le", O("non constatée"), "Fiche de non-conformité n°", O("aucune")]], 4)
    f.line("Visa entreprise : ", O("visa", d="under"), "  date du visa entreprise : ", O("visa", d="under"), "   Visa mission de contrôle : ", O("visa", d="under"), "  date du visa mission : ", O("visa", d="under"))
    f.save()
if __name__ == "__main__": build()
