from roots import *
P = "Laboratoire Belledonne/"; put = lambda f, *a, **k: FR.put(P + f, *a, **k)
d = lambda iso: D("fr", iso)
put("Acte d'engagement (extrait).pdf", ["# Acte d'engagement – extrait", ("kv", [["Opération", "Construction du laboratoire d'analyses Belledonne", "Marché no", "2024-LAB-06"], ["Maître d'ouvrage", "Syndicat mixte Eaux et Santé des Alpes", "Lot", "02 – Gros œuvre, étanchéité"], ["Titulaire", "Valmorin Bâtiment SAS", "Maître d'œuvre", "Atelier Rochebrune Architectes"], ["Date de notification", "14 octobre 2024", "Délai", "16 mois"], ["Montant HT", "3 872 450,00 €", "Montant TTC", "4 646 940,00 €"], ["Adresse du maître d'ouvrage", "12 place Championnet, 38000 Grenoble", "Représentant", "Mme Solène Arvier, présidente"]]), "Le comptable assignataire des paiements est la Trésorerie de Grenoble Métropole. Avance de 5 %. Retenue de garantie de 5 % remplaçable par une garantie à première demande.", "Variation des prix : révisables, index BT03, mois zéro : mai 2024."], head="Syndicat mixte Eaux et Santé des Alpes", foot="2024-LAB-06")
put("Notification.docx", ["Grenoble, le 14 octobre 2024", "Marché 2024-LAB-06, lot 02 – notification", "Monsieur le Président, j'ai l'honneur de vous notifier le marché cité en objet, pour 3 872 450,00 € HT. L'ordre de service no 1 fixe le démarrage de la préparation au 4 novembre 2024 et des travaux au 6 janvier 2025.", "Solène Arvier"])
st = [["No", "Sous-traitant", "Prestation", "Montant HT", "Rang", "DC4 envoyé le", "Accepté le", "État"], ["ST-01", "Terrassements Vercors SARL", "Terrassement complémentaire", "118 400,00", "1", "18/11/2024", "02/12/2024", "Accepté"], ["ST-02", "Ferro-Isère SAS", "Façonnage et pose d'armatures", "412 000,00", "1", "25/11/2024", "11/12/2024", "Accepté"], ["ST-03", "Grues du Grésivaudan", "Montage de grue", "36 500,00", "1", "02/12/2024", "16/12/2024", "Accepté"], ["ST-04", "Étanch'Alpes SARL", "Étanchéité des toitures-terrasses", "198 700,00", "1", "", "", "À envoyer"], ["ST-05", "Sciage Drac", "Carottages", "14 900,00", "2", "", "", "En attente devis"]] + [[f"ST-{i:02}", "à désigner", x, "", "1", "", "", "Prévu"] for i, x in enumerate(["Joints de dilatation", "Cuvelage fosse", "Résine de sol", "Protection incendie", "Signalétique"], 6)]
put("Tableau des sous-traitants.xlsx", {"Sous-traitance": st})
put("Devis Étanch'Alpes D25-118 indice B.pdf", ["# Étanch'Alpes SARL – Devis D25-118 indice B", ("kv", [["Date", "21 février 2025", "Client", "Valmorin Bâtiment SAS"], ["Chantier", "Laboratoire Belledonne, Meylan", "Validité", "60 jours"], ["Siège", "8 rue de l'Industrie, 38170 Seyssinet-Pariset", "SIRET", "530 555 871 00017"], ["Gérante", "Corinne Mabboux", "Tél.", "04 76 55 50 72"]]), [["Poste", "Unité", "Quantité", "PU HT", "Total HT"], ["Pare-vapeur et isolant 200 mm", "m²", "1 240", "68,00", "84 320,00"], ["Bicouche élastomère", "m²", "1 240", "61,00", "75 640,00"], ["Relevés", "ml", "410", "54,00", "22 140,00"], ["Évacuations et lanterneaux", "u", "10", "1 660,00", "16 600,00"], ["Total HT", "", "", "", "198 700,00"]], "Autoliquidation de la TVA par le preneur. Délai d'intervention : 7 semaines à partir du 28 avril 2025. Remplace l'indice A (206 300,00 € HT).", "Conditions : situations mensuelles, paiement à 30 jours."], head="Étanch'Alpes SARL")
put("Devis Étanch'Alpes D25-118 indice A.pdf", ["# Étanch'Alpes SARL – Devis D25-118 indice A", ("kv", [["Date", "4 février 2025", "Client", "Valmorin Bâtiment SAS"]]), "Étanchéité des toitures-terrasses : total HT 206 300,00. Délai : 8 semaines."], head="Étanch'Alpes SARL")
put("Devis Toitures Chartreuse.pdf", ["# Toitures de Chartreuse – Devis 2025/031", ("kv", [["Date", "11 février 2025", "Client", "Valmorin Bâtiment SAS"], ["SIRET", "444 555 120 00031", "Gérant", "Alain Bouchet-Rey"]]), "Étanchéité bicouche : 214 900,00 € HT, 9 semaines, non retenu."], head="Toitures de Chartreuse")
put("Extrait Kbis et attestations Étanch'Alpes.pdf", ["# Dossier administratif – Étanch'Alpes SARL", ("kv", [["Forme", "SARL au capital de 60 000 €", "RCS", "Grenoble 530 555 871"], ["Code APE", "4399A", "Effectif", "23 salariés"], ["TVA intracommunautaire", "FR 62 530555871", "Date de création", "3 mars 2011"]]), [["Pièce", "Organisme", "Référence", "Date / validité"], ["Attestation de vigilance", "Urssaf Rhône-Alpes", "VIG-2025-77120", "valable jusqu'au 30 juin 2025"], ["Assurance décennale", "Mutuelle du Rempart", "Contrat 50-114-882", "valable jusqu'au 31 décembre 2025"], ["Responsabilité civile", "Mutuelle du Rempart", "Contrat 50-114-883", "valable jusqu'au 31 décembre 2025"], ["Qualification", "Qualibat", "3213", "valable jusqu'au 12 septembre 2025"], ["Caisse de congés", "CIBTP Alpes", "C-20881", "2 janvier 2025"]], "Chiffres d'affaires : 2022 : 3 150 000 € ; 2023 : 3 420 000 € ; 2024 : 3 610 000 €."])
put("RIB Étanch'Alpes.md", """# Relevé d'identité bancaire
Titulaire : ÉTANCH'ALPES SARL
Banque : Crédit des Vallées, agence de Seyssins
IBAN : FR76 1390 6000 4455 5087 1012 344
BIC : CDVAFR2G""")
put("2025-02-26 Sous-traitance étanchéité.eml", ("Claire Besançon <c.besancon@valmorin.example>", "Yannick Perrotin <y.perrotin@valmorin.example>", "Wed, 26 Feb 2025 09:02:00 +0100", "Étanchéité – demande d'acceptation", """Yannick,
On retient Étanch'Alpes sur la base de l'indice B. Prépare la demande ST-04 et envoie-la au maître d'œuvre avant le 7 mars ; l'original part chez Mme Arvier.
Paiement direct par le maître d'ouvrage (le montant dépasse 600 € TTC). Le sous-traitant ne demande pas l'avance. Prix révisables comme au marché.
Leur conducteur de travaux sera Julien Faure-Brac, 06 55 55 04 71. L'intervention commence le 28 avril et dure sept semaines, donc fin le 13 juin.
Le PPSPS doit être remis au coordonnateur SPS, M. Gontran Lavial (Sécuri-Coord), 30 jours avant.
Claire

> De : Corinne Mabboux, 21 février 2025
> Voici l'indice B. Nous faisons tout avec nos équipes, sans sous-traitant de rang 2. Personnel prévu : 6 compagnons.
"""))
put("Compte rendu de chantier 09.md", """# CR de chantier no 09 – mardi 25 février 2025
Présents : P. Rochebrune, M. Anselme (MOE), Y. Perrotin, N. Slimani (Valmorin), G. Lavial (SPS), excusée : S. Arvier
1. Avancement GO : 22 %. Plancher haut R+1 le 18 mars. 2. Étanchéité : la demande d'acceptation doit parvenir à M. Anselme, chargé du suivi. 3. Contrôle technique : Alpes Contrôle (Mme Odile Trouvé) demande la fiche technique de l'isolant. 4. Adresse du chantier : 41 chemin de la Dhuy, 38240 Meylan. 5. Prochaine réunion : 4 mars 2025.""")
put("Compte rendu de chantier 08.md", """# CR de chantier no 08 – mardi 18 février 2025
1. Avancement GO : 20 %. 2. Grue : vérification faite. 3. Étanchéité : deux devis reçus, choix en cours. 4. Prochaine réunion : 25 février 2025.""")
put("CCAP extrait.docx", ["# CCAP – marché 2024-LAB-06 (extrait)", "Article 3.2 Sous-traitance. La demande est présentée au pouvoir adjudicateur avec la déclaration, le RIB, les attestations et le projet de sous-traité. Le silence gardé 21 jours vaut acceptation.", "Article 3.3. Les sous-traitants de rang 1 sont payés directement dès 600 € TTC.", "Article 4.1. L'avance est due au sous-traitant s'il la demande.", "Article 9. Délais : pénalité de 1 500 € par jour calendaire."])
put("Déboursé lot 02.csv", [["Poste", "Vente HT", "Prévu achat HT"], ["Terrassement complémentaire", "131 000,00", "118 400,00"], ["Armatures", "455 000,00", "412 000,00"], ["Étanchéité", "226 300,00", "200 000,00"], ["Béton", "1 120 000,00", "980 000,00"], ["Coffrage", "940 000,00", "870 000,00"], ["Grue", "140 000,00", "122 000,00"], ["Préfabrication", "310 150,00", "280 000,00"], ["Installation", "260 000,00", "240 000,00"], ["Divers", "180 000,00", "150 000,00"], ["Essais", "30 000,00", "24 000,00"], ["Nettoyage", "80 000,00", "61 000,00"]])
put("Planning GO.csv", [["Tâche", "Début", "Fin"], ["Fondations", "06/01/2025", "07/02/2025"], ["Plancher bas", "10/02/2025", "28/02/2025"], ["Plancher haut R+1", "03/03/2025", "18/03/2025"], ["Toiture-terrasse béton", "24/03/2025", "18/04/2025"], ["Étanchéité", "28/04/2025", "13/06/2025"], ["Livraison plateau technique", "01/09/2025", ""], ["Réception", "", "04/02/2026"]])
put("Fiche technique isolant.pdf", ["# Isolant PIR ToitPlus 200", "Épaisseur 200 mm, R = 9,05 m².K/W, classe C. Avis technique 5.2/24-2291, valable jusqu'au 30 avril 2027."])

AE = "Acte d'engagement (extrait).pdf"; DV = "Devis Étanch'Alpes D25-118 indice B.pdf"; KB = "Extrait Kbis et attestations Étanch'Alpes.pdf"; RI = "RIB Étanch'Alpes.md"; E = "2025-02-26 Sous-traitance étanchéité.eml"; TS = "Tableau des sous-traitants.xlsx"; SO = "@Renseignements sur les sociétés.docx"; CR = "Compte rendu de chantier 09.md"
f = Form("fr-fr-demande-acceptation-sous-traitant-st-04", "fr", FR, "Laboratoire Belledonne", "Demande ST-04 (Étanch'Alpes) : le numéro est dans le titre.", "DEMANDE D'ACCEPTATION D'UN SOUS-TRAITANT ET D'AGRÉMENT DE SES CONDITIONS DE PAIEMENT", sub="Demande no ST-04", blank="…………………………")
f.head("Marché no ", v("2024-LAB-06", AE, "s", was="«N_MARCHE»"), "  –  Lot ", v("02 – Gros œuvre, étanchéité", AE, "s", "02", "Gros œuvre, étanchéité", was="«LOT»"))
f.h("A – Identification du marché")
f.p("Opération : ", v("Construction du laboratoire d'analyses Belledonne", AE, "s", "laboratoire d'analyses Belledonne", mf="OPERATION"))
f.p("Maître d'ouvrage : ", v("Syndicat mixte Eaux et Santé des Alpes", AE, "s", mf="MAITRE_OUVRAGE"))
f.p("Adresse : ", v("12 place Championnet, 38000 Grenoble", AE, "s", mf="MO_ADRESSE"))
f.p("Représenté par : ", v("Solène Arvier", AE, "n", "Mme Solène Arvier", "Mme Arvier", mf="MO_REPRESENTANT"))
f.p("Maître d'œuvre : ", v("Atelier Rochebrune Architectes", AE, "s", mf="MOE"), " suivi par : ", v("M. Anselme", CR, "n", "Anselme", mf="MOE_CONTACT"))
f.p("Date de notification du marché : ", v(d("2024-10-14"), AE, "s", mf="DATE_NOTIF"))
f.p("Adresse du chantier : ", v("41 chemin de la Dhuy, 38240 Meylan", CR, "s", mf="CHANTIER"))
f.h("B – Titulaire")
f.grid([["Raison sociale", v("Valmorin Bâtiment SAS", AE, "n"), "SIRET", v("812 555 309 00024", SO, "s", "81255530900024")], ["Adresse", v("27 rue des Teinturiers, 38000 Grenoble", SO, "s"), "Téléphone", v("04 76 55 50 18", SO, "s")]])
f.h("C – Sous-traitant")
f.grid([["Dénomination", v("Étanch'Alpes SARL", TS, "n", "Étanch'Alpes"), "Forme juridique", v("SARL", KB, "s", "SARL au capital de 60 000 €")], ["Adresse du siège", v("8 rue de l'Industrie, 38170 Seyssinet-Pariset", DV, "s"), "SIRET", v("530 555 871 00017", DV, "s", "53055587100017")], ["Représentant légal", v("Corinne Mabboux", DV, "n"), "Téléphone", v("04 76 55 50 72", DV, "s")], ["Responsable de chantier", v("Julien Faure-Brac", E, "n"), "Portable", v("06 55 55 04 71", E, "f")], ["Courriel", o("aucune adresse électronique du sous-traitant"), "No de télécopie", o("aucune télécopie dans les pièces")]])
f.h("D – Prestations sous-traitées")
f.p("Nature : ", v("Étanchéité des toitures-terrasses", TS, "n"))
f.p("Montant HT : ", v("198 700,00 €", TS, "s", "198 700,00", "198 700", proof="198 700,00"), "  Devis no : ", v("D25-118", DV, "s", "D25-118 indice B"), "  du ", v(d("2025-02-21"), DV, "s"))
f.p("Rang du sous-traitant : ", v("1", TS, "s", "rang 1"), "  Index de révision : ", v("BT03", AE, "n"), "  Mois d'établissement des prix : ", v("mai 2024", AE, "n"))
f.p("Début d'intervention : ", v(d("2025-04-28"), DV, "n"), "  Fin : ", v(d("2025-06-13"), "Planning GO.csv", "s"))
f.p("TVA :  ", ck(DV, "s", "Autoliquidation"), " autoliquidation   ", oc("autoliquidation au devis"), " 20 %   ", oc("autoliquidation au devis"), " 10 %")
f.p("Prix :  ", oc("prix révisables"), " fermes   ", ck(E, "s", "Prix révisables"), " révisables")
f.h("E – Conditions de paiement")
f.p("Paiement direct :  ", ck(E, "s", "Paiement direct"), " oui   ", oc("paiement direct"), " non      Avance demandée :  ", oc("le sous-traitant ne demande pas l'avance"), " oui   ", ck(E, "n", "ne demande pas l'avance"), " non")
f.grid([["IBAN", v("FR76 1390 6000 4455 5087 1012 344", RI, "s")], ["Bénéficiaire d'un nantissement", o("aucun nantissement dans les pièces")]])
f.h("F – Capacités et attestations")
f.sched(["Pièce", "Organisme", "Référence", "Validité"], [["Attestation de vigilance", v("Urssaf Rhône-Alpes", KB, "s", "Urssaf"), v("VIG-2025-77120", KB, "s"), v(d("2025-06-30"), KB, "s")], ["Assurance décennale", v("Mutuelle du Rempart", KB, "s"), v("50-114-882", KB, "s", "Contrat 50-114-882"), v(d("2025-12-31"), KB, "s")], ["Attestation de régularité fiscale", o("pièce absente du dossier"), o("pièce absente du dossier"), o("pièce absente du dossier")]])
f.p("Chiffre d'affaires 2023 : ", v("3 420 000 €", KB, "s", "3 420 000"), "  2021 : ", o("le dossier commence en 2022"))
f.p("Coordonnateur SPS : ", v("Gontran Lavial", E, "s", "M. Gontran Lavial", "G. Lavial"), "  PPSPS remis le : ", o("le PPSPS reste à remettre"), "  Visite d'inspection commune le : ", o("aucune date de visite"))
f.h("G – Signatures")
f.sched(["", "Nom et qualité", "Date", "Signature"], [["Le sous-traitant", o("bloc de signature"), o("bloc de signature"), o("bloc de signature")], ["Le titulaire", o("bloc de signature"), o("bloc de signature"), o("bloc de signature")], ["Le maître d'ouvrage", o("bloc de signature"), o("bloc de signature"), o("bloc de signature")]])
f.p("Accepté et agréé le : ", o("acceptation à venir"), "  Notifié le : ", o("notification de la décision à venir"), "  Reçu par le comptable le : ", o("à venir"))
f.save()
