from kit28 import *
V = "atelier-varenne"
P1, P2 = "2412 Eaux de la Lisonne", "2430 Logements Rue des Tanneurs"
A, B = V + "/" + P1 + "/", V + "/" + P2 + "/"
doc(V + "/Fiche société.docx", """# Varenne Ingénierie et Conduite de travaux
Varenne Ingénierie SAS, capital de 80 000 €, 14 quai de la Basse-Deûle, 59000 Lille. SIRET 812 447 903 00026, APE 7112B. Assurance décennale Mutuelle du Septentrion, police n° D-440.719.
Établissement belge : Varenne Ingénierie, succursale de Tournai, rue As-Pois 7, 7500 Tournai, BCE 0744.218.935. Assurance responsabilité professionnelle en Belgique : Escaut Assurances, contrat 8.114.226.""")
doc(V + "/Carnet d'adresses.xlsx", """= Contacts
| Nom | Qualité | Téléphone | Courriel
| Maëlle Desrousseaux | Maître d'œuvre, affaire 2412 | 06 55 50 14 22 | m.desrousseaux@varenne.example
| Yannick Lefort | Conducteur d'opération, affaire 2412 | 06 55 50 14 29 | y.lefort@varenne.example
| Benoît Wauters | Chef de projet, affaire 2430 | +32 470 55 01 88 | b.wauters@varenne.example""")
doc(A + "01 Acte d'engagement lot 1.pdf", """# Acte d'engagement – marché n° 2025-SEL-07
Pouvoir adjudicateur : Syndicat des Eaux de la Lisonne, 3 place du Lavoir, 39270 Orgelet. Personne habilitée : M. Didier Crozat, président.
Objet : renouvellement de 4 380 m de conduite d'eau potable en fonte DN 200 entre le réservoir de Montjoie et le bourg de Varlay, et reprise de 112 branchements.
Titulaire : Rougemont TP SARL, représentée par Mme Nadège Pourchet. Montant : 1 248 600,00 € HT, soit 1 498 320,00 € TTC.
Durée : 7 mois dont un mois de préparation. Ordre de service n° 1 : démarrage des travaux le 1er juin 2026. Pénalités de retard : 350 € par jour calendaire. Retenue de garantie de 5 %.
Le prix est révisable selon l'index TP10a, mois zéro novembre 2025. Maître d'œuvre : Varenne Ingénierie SAS. CCAG applicable : CCAG Travaux 2021.""", head="Syndicat des Eaux de la Lisonne", foot="Marché 2025-SEL-07")
doc(A + "02 Planning indice D.xlsx", """= Planning D
Planning d'exécution indice D du 28 septembre 2026, annule et remplace l'indice C
| Tronçon | Linéaire m | Début | Fin prévue | Avancement au 05/10
| T1 Montjoie - RD 12 | 1460 | 01/06/2026 | 24/07/2026 | 100 %
| T2 RD 12 - Pont Vieux | 1790 | 31/08/2026 | 09/10/2026 | 88 %
| T3 Traversée de Varlay | 1130 | 12/10/2026 | 20/11/2026 | 0 %
| Réception | | | 11/12/2026 |""")
doc(A + "03 CR n° 14 du 28 septembre.docx", """# Compte rendu de chantier n° 14, lundi 28 septembre 2026
Présents : M. Crozat, Mme Desrousseaux, Mme Pourchet. Linéaire posé à ce jour : 2 790 m. Effectif 9. Météo : averses, 1,5 jour d'intempéries depuis le début. Prochaine réunion : lundi 5 octobre à 14 h.""")
doc(A + "04 Notes de réunion du 5 octobre.md", """# Réunion de chantier du lundi 5 octobre 2026 à 14 h, base vie de Varlay

Notes de Maëlle Desrousseaux pour le CR n° 15. Temps couvert, 12 °C.

Là : Didier Crozat (syndicat), Nadège Pourchet (Rougemont), Cyril Jeannin, chef de chantier, Hakim Ouadah (coordonnateur SPS, Prévia Jura). Excusée : Mme Sandrine Gros, Conseil départemental. Absent : Orange.

- 10 compagnons et 2 pelles sur site cette semaine.
- 3 035 m de conduite posés à ce jour, 61 branchements repris.
- Essai de pression T1 : bon, voir PV. Il reste la désinfection.
- Une fuite a été faite sur le branchement de M. Perrodin jeudi 1er octobre, réparée en 3 heures.
- Intempéries : 2 jours constatés depuis le début.
- M. Crozat demande la remise en état du chemin de la Fontaine avant la Toussaint.
- Arrêté de circulation de la traversée : déposé le 22 septembre, pas encore signé.
- SPS : blindage absent sur 6 m à 1,80 de profondeur au PK 2,910 ; mis en place séance tenante.
- On se revoit le lundi 12 octobre, 14 h, même lieu.""")
doc(A + "05 PV essai de pression T1.pdf", """# Procès-verbal d'épreuve n° EP-03
Canalisation fonte DN 200, tronçon T1, 1 460 m. Norme NF EN 805, fascicule 71.
| Date de l'épreuve | 30 septembre 2026
| Pression d'épreuve | 12 bars
| Durée | 30 minutes
| Chute de pression constatée | 0,1 bar
| Conclusion | épreuve satisfaisante
Opérateur : Contrôle Réseaux Comtois, M. Alban Thévenin.""", rules=False)
doc(A + "06 Situation 4.pdf", """# Situation de travaux n° 4 – septembre 2026
| Montant cumulé HT | 842 310,00 €
| Situation précédente | 655 120,00 €
| Montant du mois HT | 187 190,00 €
| Révision | 4 117,20 €
| Retenue de garantie du mois | 9 359,50 €
Visée par le maître d'œuvre le 2 octobre 2026. La situation 5 n'est pas arrivée.""", head="Rougemont TP")
doc(A + "07 Mail ARS.eml", """From: Yannick Lefort <y.lefort@varenne.example>
To: Nadège Pourchet <n.pourchet@rougemont.example>
Date: Fri, 2 Oct 2026 17:20:00 +0200
Subject: Désinfection T1 et avenant
Content-Type: text/plain; charset=utf-8

Bonjour,

le laboratoire Hydranal viendra prélever le jeudi 8 octobre. Ne mettez pas T1 en service avant le résultat.
L'avenant n° 1 (rocher, + 38 450,00 € HT) passe au comité syndical du 15 octobre.
La DICT de la traversée porte le n° 2026092300417.

> Le 30/09 N. Pourchet écrivait :
> nous avons terminé l'épreuve T1 aujourd'hui. Le sous-traitant Enrobés du Revermont sera là dès le 19 octobre.""")
doc(A + "08 Marché lot 2 surpresseur.pdf", """# Marché n° 2025-SEL-08 – lot 2, surpresseur de Montjoie
Titulaire : Hydromeca SAS. Montant 214 000,00 € HT. Délai 5 mois. Maître d'œuvre : Varenne Ingénierie SAS.""")
doc(B + "01 Contrat d'entreprise.pdf", """# Contrat d'entreprise – 24 logements publics, rue des Tanneurs à Ath
Maître de l'ouvrage : Société de logement du Pays vert SC, rue de Pintamont 54, 7800 Ath. Entrepreneur : Bâtidendre SA, BCE 0461.337.208, agréation classe 5, catégorie D.
Montant de la commande : 3 916 240,00 EUR hors TVA. Cautionnement : 5 %, soit 195 820,00 EUR auprès de la Caisse des Dépôts, n° 26-118-07.
Délai : 340 jours ouvrables. Ordre de commencer au 2 mars 2026. Amendes : 0,07 % par jour. Arrêté royal du 14 janvier 2013.
Auteur de projet : Atelier Collignon architectes. Fonctionnaire dirigeant : Mme Anne-Sophie Lambrecht. Coordinateur sécurité-santé : Safidoc SRL, M. Joris Peeters. Surveillance du chantier : Varenne Ingénierie, succursale de Tournai.""", cols=1, head="CSC 2025/LPV/033")
doc(B + "02 Journal des travaux semaine 40.docx", """# Journal des travaux, semaine 40
Tenu par Thomas Delmotte, conducteur de chantier de Bâtidendre.
Lundi 28/09/2026 : soleil, 16 °C, 21 ouvriers. Maçonnerie bloc B niveau +2, pose des hourdis bloc C.
Mardi 29/09/2026 : pluie dès 10 h, 19 ouvriers, arrêt des maçons à midi. 1 jour d'intempérie demandé.
Mercredi 30/09/2026 : couvert, 14 °C, 22 ouvriers. Coulage dalle bloc C niveau +1, 38 m³ de C30/37, bons 77120 à 77124.
Jeudi 01/10/2026 : 22 ouvriers. Réception de 46 châssis PVC de Menuiseries Hainaut SRL, deux vitrages fêlés.
Vendredi 02/10/2026 : 18 ouvriers. Visite de Mme Lambrecht à 11 h. Grue à l'arrêt de 9 h à 10 h 30 à cause du vent.
Sous-traitants : Electro-Dendre (4 hommes), Sanitherm SPRL (3 hommes).""")
doc(B + "03 État d'avancement 7.xlsx", """= EA7
État d'avancement n° 7, septembre 2026
| Poste | Montant EUR
| Cumul des travaux | 1618442.00
| Cumul précédent | 1391207.00
| Travaux du mois | 227235.00
| Révision | 8179.00
| TVA 6 % | 14124.84
| Total à payer | 249538.84""")
doc(B + "04 PV réunion 22.pdf", """# PV de réunion de chantier n° 22 – jeudi 1er octobre 2026
Présents : A.-S. Lambrecht, É. Collignon, B. Wauters, T. Delmotte. Excusé : J. Peeters.
22.1 Jours ouvrables écoulés : 138. Jours d'intempérie acceptés à ce jour : 11.
22.2 Décompte n° 3 (fondations complémentaires), 42 615,00 EUR HTVA, approuvé. Décompte n° 4 (citerne) : en examen, montant à revoir.
22.3 Remarque : gaines traversant la dalle du bloc C sans manchon coupe-feu, Sanitherm corrige avant le 9 octobre 2026.
22.4 Le raccordement ORES est demandé, aucune date.
22.5 Prochaine réunion le jeudi 8 octobre 2026 à 9 h 30.""", foot="Varenne Ingénierie, Tournai", rules=True)
doc(B + "05 Rapport essais béton.pdf", """# Rapport d'essais BT-26-884
Laboratoire Géobéton, Mons. Cubes prélevés le 2 septembre 2026, dalle bloc B niveau +1, C30/37.
| Cube | Résistance à 28 jours N/mm²
| 1 | 41,2
| 2 | 43,0
| 3 | 39,8
Moyenne 41,3. Conforme à NBN EN 206. Les cubes du bloc C ne sont pas encore écrasés.""", rules=True)
doc(B + "06 Mail prolongation.eml", """From: Anne-Sophie Lambrecht <as.lambrecht@paysvert.example>
To: Thomas Delmotte <t.delmotte@batidendre.example>
Cc: Benoît Wauters <b.wauters@varenne.example>
Date: Tue, 6 Oct 2026 10:02:00 +0200
Subject: Rue des Tanneurs - prolongation
Content-Type: text/plain; charset=utf-8

Monsieur,

la société accorde 12 jours ouvrables pour le décompte n° 3. Vous aviez demandé 20. L'échéance passe au 27 août 2027.

> T. Delmotte, 24/09 :
> Nous sollicitons 20 jours ouvrables.""")
doc(B + "07 Liste des sous-traitants.csv", """Entreprise;BCE;Objet;Agréée le
Electro-Dendre SRL;0812.006.431;Électricité;15/05/2026
Sanitherm SPRL;0477.902.118;Chauffage et sanitaire;15/05/2026
Menuiseries Hainaut SRL;0638.220.745;Châssis;02/07/2026""".replace(";", "|"), sep=";")
S = lambda p, d: {k: p + "/" + v for k, v in d.items()} | {"fs": "Fiche société.docx", "ca": "Carnet d'adresses.xlsx"}
a = Form("cr-chantier-lisonne", V, P1, "fr", S(P1, {"m": "01 Acte d'engagement lot 1.pdf", "p": "02 Planning indice D.xlsx", "n": "04 Notes de réunion du 5 octobre.md", "e": "05 PV essai de pression T1.pdf", "s": "06 Situation 4.pdf", "l": "07 Mail ARS.eml"}), font="Calibri", size=10, accent="2E74B5")
a.header("Maîtrise d'œuvre : ‹..........|Varenne Ingénierie SAS~Varenne Ingénierie|m|n›\tN° SIRET ‹..........|812 447 903 00026|fs|s›")
a.h("COMPTE RENDU DE RÉUNION DE CHANTIER N° 15", 1).p("Réunion tenue le ‹[jour, date]|5 octobre 2026~lundi 5 octobre 2026~05/10/2026|n|f›, heure de début ‹[heure]|14 h~14h~14 h 00|n|n›, lieu de réunion ‹[endroit]|base vie de Varlay|n|f›. Affaire suivie par ‹[nom]|Maëlle Desrousseaux|n|f›, tél. ‹[portable]|06 55 50 14 22|ca|n›.")
a.t("Maître d'ouvrage¦‹|Syndicat des Eaux de la Lisonne|m|f›¦Marché n°¦‹|2025-SEL-07|m|s›", "Entreprise¦‹|Rougemont TP SARL~Rougemont TP|m|f›¦Montant HT¦‹|1 248 600,00 €~1 248 600,00|m|s›", "Opération¦‹|*conduite d'eau potable~renouvellement|m|f›¦Début des travaux¦‹|1er juin 2026~01/06/2026|m|n›", "Index de révision¦‹|TP10a|m|s›¦Délai global¦‹|7 mois|m|n›", "Planning en vigueur¦‹|indice D~D|p|n›¦Date prévisionnelle de réception¦‹|11/12/2026~11 décembre 2026|p|n›")
a.h("1. Présences").t("Organisme¦Représentant¦P / E / A¦Diffusion", "Maître d'ouvrage¦‹|Didier Crozat~M. Didier Crozat|n|n›¦‹|P|n|f›¦‹|!np›", "Entreprise (gérance)¦‹|Nadège Pourchet~Mme Nadège Pourchet|n|n›¦‹|P|n|f›¦‹|!np›", "Conducteur sur place¦‹|Cyril Jeannin|n|f›¦‹|P|n|f›¦‹|!np›", "CSPS¦‹|Hakim Ouadah|n|n›¦‹|P|n|f›¦‹|!np›", "Département¦‹|Sandrine Gros~Mme Sandrine Gros|n|n›¦‹|E|n|n›¦‹|!np›", "Enedis¦‹|!np›¦‹|!np›¦‹|!np›", sched=True, shade="DEEAF6")
a.h("2. Avancement").p("Linéaire posé à ce jour (m) : ‹……………|3 035~3035|n|s›", "Branchements repris : ‹……………|61|n|s› sur un total de ‹……………|112|m|n|Branchements, sur›", "Tronçon T2 : ‹……………|88 %~88|p|s|Tronçon T2›   fin prévue ‹……………|09/10/2026~9 octobre 2026|p|s|T2 fin prévue›   fin réelle ‹……………|!nk|T2 fin réelle›", "Démarrage de la traversée : ‹……………|12/10/2026~12 octobre 2026|p|n›   Effectif présent : ‹……………|10~10 compagnons|n|f|Effectif présent›", "Journées d'intempéries reconnues : ‹……………|2~2 jours|n|n|Journées d'intempéries reconnues›", "Ciel, température : ‹……………|*couvert|n|f|Ciel, température›   Cumul de pluie (mm) : ‹……………|!np|Cumul de pluie›")
a.h("3. Essais et mise en service").t("PV d'épreuve¦‹|EP-03|e|n›", "Essai du¦‹|30 septembre 2026~30/09/2026|e|n›", "Pression (bars)¦‹|12~12 bars|e|s›", "Perte¦‹|0,1 bar~0,1|e|f›", "Verdict¦‹dd:choisir/satisfaisante/non satisfaisante|satisfaisante|e|f›", "Laboratoire pour l'analyse d'eau¦‹cc:à préciser|Hydranal|l|f›", "Prélèvement¦‹cc:à préciser|8 octobre~8 octobre 2026~jeudi 8 octobre|l|n›", "Résultat bactériologique¦‹cc:à préciser|!nk›", "Mise en service de T1¦‹cc:à préciser|!nk›", "Taux de chlore (mg/l)¦‹cc:à préciser|!np›", widths=[7, 9])
a.h("4. Finances").p("Situation n° {} visée le ".replace("{}", "‹___|4|s|s|Situation n°›") + "‹_________|2 octobre 2026~02/10/2026|s|s|visée le› ; montant du mois HT : ‹_________|187 190,00 €~187 190,00|s|s› ; cumul : ‹_________|842 310,00 €~842 310,00|s|s|cumul›", "Avenant n° 1 : objet ‹_________|rocher|l|n|Avenant objet› ; plus-value ‹_________|38 450,00~+ 38 450,00 €|l|f|plus-value› ; notifié le ‹_________|!nk|Avenant notifié le›", "Montant de la situation n° 5 : ‹_________|!nk›   Avance forfaitaire : ‹_________|!np›   Sous-traitant enrobés : ‹_________|Enrobés du Revermont|l|s›   Acte spécial du : ‹_________|!np|Acte spécial du›")
a.h("5. Sécurité, riverains, voirie").p("Observation du CSPS : ‹n:[texte]|*blindage|n|n|Observation du CSPS›", "Incident chez un riverain : ‹n:[texte]|*fuite~Perrodin|n|f|Incident chez un riverain›", "Demande du maître d'ouvrage : ‹n:[texte]|*chemin de la Fontaine|n|f|Demande du maître d'ouvrage›", "DICT n° ‹.........|2026092300417|l|s|DICT n°›   Arrêté signé le ‹.........|!nk|Arrêté signé le›   Numéro de l'arrêté ‹.........|!nk|Numéro de l'arrêté›   Récépissé GRDF ‹.........|!np|Récépissé GRDF›")
a.p("Observations de l'entreprise sous huitaine : ‹.........|!nk›", "Accident du travail depuis le début (nombre) : ‹.........|!np›", "Maître d'œuvre du surpresseur – date de démarrage : ‹.........|!np›", "Visa : ‹.........|!sig›  Date du visa : ‹.........|!sig›").footer("Prochaine réunion : ‹.........|12 octobre~lundi 12 octobre~12/10/2026~12 octobre 2026|n|f›")
a.save()
b = Form("journal-hebdo-tanneurs", V, P2, "fr", S(P2, {"c": "01 Contrat d'entreprise.pdf", "j": "02 Journal des travaux semaine 40.docx", "e": "03 État d'avancement 7.xlsx", "p": "04 PV réunion 22.pdf", "r": "05 Rapport essais béton.pdf", "l": "06 Mail prolongation.eml", "s": "07 Liste des sous-traitants.csv"}), font="Verdana", size=8.5, land=True, margins=1.5)
b.h("Rapport hebdomadaire de surveillance – semaine 40 / 2026", 1)
b.t("MAÎTRE DE L'OUVRAGE¶‹${mo}|Société de logement du Pays vert SC~Société de logement du Pays vert|c|s|mo›¦ENTREPRENEUR¶‹${adjudicataire}|Bâtidendre SA|c|f›¦N° BCE¶‹${bce}|0461.337.208|c|s|bce›¦AGRÉATION¶‹${agreation}|classe 5, catégorie D~classe 5|c|s|agreation›", "FONCTIONNAIRE DIRIGEANT¶‹${fd}|Anne-Sophie Lambrecht~Mme Anne-Sophie Lambrecht|c|s|fd›¦ARCHITECTE¶‹${architecte}|Atelier Collignon architectes~Atelier Collignon|c|f›¦COORDINATEUR¶‹${css}|Joris Peeters~Safidoc SRL|c|s|css›¦CAHIER DES CHARGES¶‹${csc}|2025/LPV/033~CSC 2025/LPV/033|c|n|csc›", "SURVEILLANT¶‹${surveillant}|Benoît Wauters|ca|f›¦<¦CHANTIER¶‹${chantier}|*rue des Tanneurs|c|n›¦N° DE DOSSIER SWL¶‹${swl}|!np›")
b.cols(2)
b.h("Délais", 3).p("Ordre de commencer ‹.......|2 mars 2026~02/03/2026|c|s›", "Délai contractuel (j.o.) ‹.......|340~340 jours ouvrables|c|n›", "Jours écoulés ‹.......|138|p|n›", "Intempéries acceptées ‹.......|11|p|s›", "Intempérie sollicitée cette semaine ‹.......|1~1 jour|j|n›", "Prolongation accordée (j.o.) ‹.......|12~12 jours ouvrables|l|f›", "Nouveau terme ‹.......|27 août 2027~27/08/2027|l|f›", "Réception provisoire ‹.......|!nk›", "Réception définitive ‹.......|!nk›")
b.h("Argent", 3).p("Commande HTVA : ‹.......|3 916 240,00 EUR~3 916 240,00|c|n›", "Caution déposée : ‹.......|195 820,00 EUR~195 820,00|c|n›", "État d'avancement n° ‹...|7|e|s|EA n°› du mois de ‹.......|septembre 2026~septembre|e|s|du mois de›", "Net du mois (hors révision, HTVA) : ‹.......|227 235,00~227235~227235.00~227 235|e|f|Net du mois›", "À verser TVAC : ‹.......|249 538,84~249538.84~249538,84|e|f|À verser TVAC›", "Avenant 3 HTVA : ‹.......|42 615,00 EUR~42 615,00|p|n|Avenant 3›", "Avenant 4 HTVA : ‹.......|!nk|Avenant 4›", "Date de paiement : ‹.......|!nk›", "Réf. facture : ‹.......|!np›")
b.cols(1)
b.h("Semaine jour par jour", 3).t("Jour¦Ciel¦T° (°C)¦Main-d'œuvre¦Activité principale¦Arrêt", "Lu 28/09¦‹|soleil|j|n›¦‹|16~16 °C|j|n›¦‹|21|j|f›¦‹|*hourdis~maçonnerie|j|f›¦‹›", "Ma 29/09¦‹|*pluie|j|n›¦‹|!np›¦‹|19|j|f›¦‹›¦‹›", "Me 30/09¦‹|couvert|j|n›¦‹|14~14 °C|j|n›¦‹|22|j|f›¦‹|*dalle bloc C~coulage dalle|j|f›¦‹|!np›", "Je 01/10¦‹|!np›¦‹|!np›¦‹|22|j|f›¦‹|*châssis|j|f›¦‹|!np›", "Ve 02/10¦‹|!np›¦‹|!np›¦‹|18|j|f›¦‹›¦‹|*vent~9 h à 10 h 30|j|f›", "Sa 03/10¦‹|!np›¦‹|!np›¦‹|!np›¦‹|!np›¦‹|!np›", sched=True, shade="E2EFD9")
b.h("Béton, fournitures, sous-traitance", 3).p("Volume coulé : ‹ff|38 m³~38|j|n›  Classe : ‹ff|C30/37|j|n|Classe›  Bons de livraison : ‹ff|77120 à 77124~77120-77124|j|s›  Moyenne (N/mm²) : ‹ff|41,3|r|s›  Moyenne bloc C : ‹ff|!nk›", "Fournisseur des menuiseries : ‹ff|Menuiseries Hainaut SRL~Menuiseries Hainaut|j|f›  BCE : ‹ff|0638.220.745|s|s|BCE›  Pièces reçues : ‹ff|46|j|f›  Date de remplacement des vitrages : ‹ff|!nk›", "Électricien agréé le : ‹ff|15/05/2026~15 mai 2026|s|n›  Visite du pouvoir adjudicateur : ‹ff|*02/10~vendredi~2 octobre|j|f›   Raccordement ORES : ‹ff|!nk›", "Remarque à lever : ‹n:[description, délai]|*manchon coupe-feu~coupe-feu|p|f|Remarque à lever›", "Limosa vérifié ‹ffcb|!np›   Checkinatwork vérifié ‹ffcb|!np›   Accident ‹ffcb|!np›")
b.p("Prochaine réunion : ‹.......|8 octobre 2026~jeudi 8 octobre 2026|p|s›", "Pour la direction des travaux, nom et signature : ‹.......|!sig›   Pour l'entrepreneur : ‹.......|!sig›   Date : ‹.......|!sig›")
b.save()
