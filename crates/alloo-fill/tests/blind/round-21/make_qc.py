from roots import *
P = "Barrage aux Loutres/"; put = lambda f, *a, **k: FR.put(P + f, *a, **k)
d = lambda iso: D("fr", iso)
def m(x): # montants
    a = f"{x:,.2f}".replace(",", " ").replace(".", ","); return [a + " $", a, a.replace(" ", "\u00a0") + " $", f"{x:.2f}", f"{x:,.2f}", a.replace(" ", "")]
put("Lettre d'adjudication.docx", ["Régie des eaux du Haut-Bostonnais", "La Tuque, le 22 avril 2024", "Valmorin Construction inc., 4400, boulevard Talbot, Saguenay (Québec) G7H 5B1", "Objet : Réfection de l'évacuateur du barrage aux Loutres – adjudication du contrat RHB-2024-11", "Le conseil a adopté le 18 avril 2024 la résolution 24-087 par laquelle il vous octroie le contrat au prix de 7 264 300,00 $ avant taxes. La date de début des travaux est le 27 mai 2024 et la réception provisoire est prévue le 31 octobre 2025.", "Le cautionnement d'exécution (50 %) est émis par La Laurentide, garanties, sous le numéro LG-778120.", "Josée Desgagnés, directrice générale"])
put("Fiche de contrat.pdf", ["# Fiche de contrat – chantier V-512", ("kv", [["Projet", "Réfection de l'évacuateur du barrage aux Loutres", "No de contrat", "RHB-2024-11"], ["Maître de l'ouvrage", "Régie des eaux du Haut-Bostonnais", "Entrepreneur", "Valmorin Construction inc."], ["Ingénieur surveillant", "Consultants Hydro-Mékinac inc.", "Chargé de surveillance", "Patrice Lemay, ing."], ["Montant initial", "7 264 300,00 $", "Date du contrat", "6 mai 2024"], ["Adresse du maître de l'ouvrage", "375, rue Saint-Joseph, La Tuque (Québec) G9X 1L5", "Lieu des travaux", "chemin du Barrage, km 14, La Bostonnais"]]), "Retenue : 10 % des travaux exécutés, libérée à 5 % à la réception provisoire. TPS 5 %, TVQ 9,975 %. Les matériaux entreposés au chantier sont payables à 80 % sur facture.", "La demande de paiement est remise au plus tard le dernier jour ouvrable du mois, avec quittances partielles des sous-traitants et déclaration statutaire. Paiement dans les 30 jours de la recommandation."], head="Valmorin Construction inc.", foot="V-512")
bord = [["Article", "Description", "Montant au contrat", "Cumulatif période 4", "Cumulatif période 5", "% période 5"]]
A = [("1.0", "Organisation de chantier", 580000, 348000, 406000), ("2.0", "Batardeau et dérivation", 912000, 912000, 912000), ("3.0", "Démolition du béton", 446300, 312410, 401670), ("4.0", "Coffrage", 1120000, 392000, 560000), ("5.0", "Acier d'armature", 864000, 345600, 475200), ("6.0", "Béton 35 MPa", 1638000, 491400, 737100), ("7.0", "Vannes et pièces encastrées", 1240000, 124000, 186000), ("8.0", "Injection de coulis", 264000, 0, 52800), ("9.0", "Instrumentation", 118000, 0, 0), ("10.0", "Remise en état du site", 82000, 0, 0)]
assert sum(x[2] for x in A) == 7264300
f4 = sum(x[3] for x in A); f5 = sum(x[4] for x in A)
fm = lambda x: m(x)[1]
for a in A: bord.append([a[0], a[1], fm(a[2]), fm(a[3]), fm(a[4]), f"{round(100*a[4]/a[2])} %"])
bord.append(["", "Total des articles", fm(7264300), fm(f4), fm(f5), f"{100*f5/7264300:.1f} %".replace(".", ",")])
DC = 38600.0 + 21450.0; DC5 = 64200.0  # directives : cumul exécuté
av = [["No", "Objet", "Date d'approbation", "Montant", "Exécuté à la période 4", "Exécuté à la période 5", "État"], ["DC-01", "Roc surexcavé au radier", "12 juillet 2024", "38 600,00", "38 600,00", "38 600,00", "Approuvé"], ["DC-02", "Remplacement d'ancrages", "3 septembre 2024", "51 200,00", "21 450,00", "25 600,00", "Approuvé"], ["DC-03", "Crédit garde-corps", "10 octobre 2024", "-12 400,00", "0,00", "0,00", "Approuvé"], ["DC-04", "Chauffage hivernal", "", "96 000,00", "0,00", "0,00", "En négociation"], ["DC-05", "Guides de vanne", "", "18 300,00", "0,00", "0,00", "Refusé"]]
put("Registre des avenants.xlsx", {"Avenants": av})
put("Bordereau d'avancement période 5.xlsx", {"Période 5": bord, "Notes": [["Quantités mesurées avec P. Lemay le 28 novembre 2024"], ["Version finale du 29 novembre 2024"]]})
draft = [r[:] for r in bord]; draft[6][4] = "819 000,00"; draft[-1][4] = fm(f5 + 819000 - 737100)
put("Bordereau d'avancement période 5 (ébauche).xlsx", {"Période 5 ébauche": draft})
trav5 = f5 + DC5; ret5 = trav5 * .1; trav4 = f4 + DC; ret4 = trav4 * .1; mat5 = 84000.0; net5 = trav5 - ret5 + mat5; net4 = trav4 - ret4
due = net5 - net4; tps = round(due * .05, 2); tvq = round(due * .09975, 2); tot = due + tps + tvq
put("Certificat de paiement no 4.pdf", ["# Certificat de paiement no 4", ("kv", [["Contrat", "RHB-2024-11", "Période", "1er au 31 octobre 2024"], ["Date du certificat", "8 novembre 2024", "Recommandé par", "Patrice Lemay, ing."]]), [["Élément", "Montant"], ["Travaux exécutés au contrat", fm(f4) + " $"], ["Avenants exécutés", fm(DC) + " $"], ["Total exécuté", fm(trav4) + " $"], ["Retenue 10 %", fm(ret4) + " $"], ["Matériaux entreposés", "0,00 $"], ["Net cumulatif avant taxes", fm(net4) + " $"]], "Payé le 6 décembre 2024 par virement."], head="Consultants Hydro-Mékinac inc.")
put("2024-11-29 Période 5.eml", ("Sylvain Ouellet <s.ouellet@valmorin.example>", "Mélanie Tremblay-Roy <m.tremblayroy@valmorin.example>", "Fri, 29 Nov 2024 14:18:00 -0500", "Demande no 5 – chiffres finaux", f"""Mélanie,
Les quantités de béton de l'ébauche étaient trop élevées, monsieur Lemay ne reconnaît que 45 % à l'article 6.0. Prends le bordereau final.
Pour la demande no 5 (1er au 30 novembre 2024) :
Total exécuté, contrat et avenants : {fm(trav5)} $
Retenue de 10 % : {fm(ret5)} $
Matériaux entreposés : pièces encastrées des vannes, facture AM-3308 de 105 000,00 $, admis à 80 %, soit {fm(mat5)} $
Net cumulatif avant taxes : {fm(net5)} $
Moins le net du certificat 4 : {fm(net4)} $
À payer avant taxes : {fm(due)} $ ; TPS {fm(tps)} $ ; TVQ {fm(tvq)} $ ; total {fm(tot)} $
Quittances reçues : Armatures Batiscan et Coffrages Nordik. Il manque celle de Forage Injectek.
Je joins la déclaration statutaire non assermentée, tu la signes devant Me Roberge lundi.
Sylvain

> De : Patrice Lemay, 28 novembre 2024
> Mesures faites avec É. Gaudreault ce matin. Les injections : 20 % seulement.
"""))
put("Facture AM-3308.pdf", ["# Ateliers Mauriciens – facture AM-3308", ("kv", [["Date", "21 novembre 2024", "Client", "Valmorin Construction inc."], ["Commande", "V512-PO-044", "Livraison", "Barrage aux Loutres"]]), [["Description", "Qté", "Montant"], ["Pièces encastrées vanne 1", "1 lot", "52 500,00"], ["Pièces encastrées vanne 2", "1 lot", "52 500,00"], ["Sous-total", "", "105 000,00"], ["TPS", "", "5 250,00"], ["TVQ", "", "10 473,75"]]])
put("Procès-verbal réunion 12.md", """# Réunion de chantier no 12 – 20 novembre 2024, 9 h, roulotte km 14
Présents : P. Lemay, M. Tremblay-Roy, É. Gaudreault, J. Desgagnés (téléphone)
12.1 Échéancier : 4 jours ouvrables de retard, réception provisoire inchangée. 12.2 DC-04 : le maître de l'ouvrage demande d'autres pièces. DC-05 refusé. 12.3 Paiement : demande no 5 attendue le 29 novembre. Le numéro de fournisseur de Valmorin à la Régie est F-20417. 12.4 Santé et sécurité : aucun accident. 12.5 Prochaine réunion : 4 décembre 2024.""")
put("Procès-verbal réunion 11.md", """# Réunion de chantier no 11 – 6 novembre 2024
Présents : P. Lemay, M. Tremblay-Roy, É. Gaudreault. 11.1 Paiement no 4 recommandé sous peu. 11.2 Bétonnage pile 2 le 14 novembre. 11.3 Barges déneigées.""")
put("Sous-traitants.csv", [["Entreprise", "Spécialité", "Montant du sous-contrat", "Contact", "Quittance période 5"], ["Armatures Batiscan inc.", "Acier d'armature", "702 000,00", "Luc Veillette", "reçue"], ["Coffrages Nordik ltée", "Coffrage", "890 000,00", "Annie Gill", "reçue"], ["Forage Injectek inc.", "Injection", "231 000,00", "Steve Cloutier", "manquante"], ["Ateliers Mauriciens", "Vannes", "1 010 000,00", "Réjean Paquin", "sans objet"]])
put("Journal de chantier 2024-11-28.md", "# Journal de chantier – jeudi 28 novembre 2024\nÉ. Gaudreault. −6 °C, neige faible. Effectif : 31. Mesurage avec P. Lemay de 8 h à 10 h 30. Coffrage pile 3. Injection trous 1 à 6. Visite de la CNESST : non.")
put("Essais béton.csv", [["Éprouvette", "Élément", "Date", "Âge (j)", "MPa"]] + [[f"E-{200+i}", f"Pile {1+i//4}", f"{2+i*2:02}/10/2024", "28" if i % 2 else "7", f"{28.5+i*0.9:.1f}".replace(".", ",")] for i in range(12)])
put("Liste des plans.csv", [["Plan", "Titre", "Rév.", "Date"]] + [[f"HM-{100+i}", t_, "2" if i % 3 else "3", f"{2+i:02}/05/2024"] for i, t_ in enumerate(["Situation", "Batardeau", "Démolition", "Radier", "Piles", "Tablier", "Vannes", "Pièces encastrées", "Injection", "Instrumentation", "Garde-corps"])])
put("Échéancier abrégé.csv", [["Activité", "Début", "Fin", "% réalisé au 30 novembre 2024"], ["Batardeau", "27/05/2024", "19/07/2024", "100"], ["Démolition", "22/07/2024", "13/12/2024", "90"], ["Piles", "09/09/2024", "28/03/2025", "44"], ["Vannes", "03/02/2025", "29/08/2025", "15"], ["Global", "27/05/2024", "31/10/2025", "51"]])

FC = "Fiche de contrat.pdf"; BO = "Bordereau d'avancement période 5.xlsx"; E = "2024-11-29 Période 5.eml"; C4 = "Certificat de paiement no 4.pdf"; AV = "Registre des avenants.xlsx"; LA = "Lettre d'adjudication.docx"; SO = "@Renseignements sur les sociétés.docx"
f = Form("fr-qc-demande-de-paiement-no-5", "fr", FR, "Barrage aux Loutres", "Demande de paiement no 5 : le numéro est dans le titre, la période (novembre 2024) dans les pièces.", "DEMANDE DE PAIEMENT PROGRESSIF No 5", blank="____________________")
f.grid([["Projet", v("Réfection de l'évacuateur du barrage aux Loutres", FC, "s"), "No de contrat", v("RHB-2024-11", FC, "s")], ["Propriétaire", v("Régie des eaux du Haut-Bostonnais", FC, "n"), "Adresse", v("375, rue Saint-Joseph, La Tuque (Québec) G9X 1L5", FC, "s", "375, rue Saint-Joseph")], ["Professionnel responsable de la surveillance", v("Patrice Lemay", FC, "n", "Patrice Lemay, ing.", "Consultants Hydro-Mékinac inc."), "Firme", v("Consultants Hydro-Mékinac inc.", FC, "n")]])
f.p("Période visée : du ", v(d("2024-11-01"), E, "n", "1er novembre", proof="1er au 30 novembre 2024"), " au ", v(d("2024-11-30"), E, "n"))
f.p("Date du contrat : ", v(d("2024-05-06"), FC, "s"), "   No de fournisseur : ", v("F-20417", "Procès-verbal réunion 12.md", "s"), "   Notre dossier : ", v("V-512", FC, "f"), "   Bon de commande du propriétaire : ", o("aucun bon de commande du propriétaire ; celui des Ateliers est le nôtre"))
f.p("Résolution d'octroi : ", v("24-087", LA, "n"), "   Cautionnement d'exécution no : ", v("LG-778120", LA, "s"), "   Cautionnement de gages no : ", o("seul le cautionnement d'exécution est numéroté"))
f.h("A. Ventilation des travaux")
f.sched(["Article", "Description", "Montant au contrat", "Cumulatif à ce jour", "%"], [[a[0], a[1], v(m(a[2]), BO, "s"), v(m(a[4]), BO, "n"), v(f"{round(100*a[4]/a[2])} %", BO, "s", f"{round(100*a[4]/a[2])}")] for a in (A[0], A[5])] + [["", "TOTAL", v(m(7264300), BO, "s"), v(m(f5), BO, "n"), n()]])
f.h("B. Avenants approuvés")
f.sched(["No", "Objet", "Date", "Montant", "Exécuté"], [[v("DC-01", AV, "s"), v("Roc surexcavé au radier", AV, "s"), v(d("2024-07-12"), AV, "s"), v(m(38600), AV, "s"), v(m(38600), AV, "n")], [v("DC-02", AV, "s"), v("Remplacement d'ancrages", AV, "s"), v(d("2024-09-03"), AV, "s"), v(m(51200), AV, "s"), v(m(25600), AV, "n")], [v("DC-03", AV, "s"), v("Crédit garde-corps", AV, "s"), v(d("2024-10-10"), AV, "s"), v("-12 400,00", AV, "s", "12 400,00", "(12 400,00)"), v("0,00", AV, "n", "0", "0,00 $")], [o("DC-04 n'est pas approuvé, DC-05 est refusé") for _ in range(5)]])
f.h("C. Calcul du paiement")
f.grid([["1. Montant initial du contrat", v(m(7264300), FC, "s")], ["2. Total des travaux exécutés (contrat et avenants)", v(m(trav5), E, "s")], ["3. Retenue contractuelle (10 %)", v(m(ret5), E, "s")], ["4. Matériaux entreposés admissibles", v(m(mat5), E, "n")], ["5. Net cumulatif", v(m(net5), E, "s")], ["6. Moins : certificats antérieurs", v(m(net4), C4, "n")], ["7. Montant dû avant taxes", v(m(due), E, "n")], ["10. TOTAL À PAYER", v(m(tot), E, "s")], ["11. Pénalités", o("aucune pièce ne parle de pénalités")], ["12. Montant recommandé par le surveillant", o("la recommandation est à venir")]])
f.p("Facture des matériaux entreposés no : ", v("AM-3308", E, "s"), "   Fournisseur : ", v("Ateliers Mauriciens", "Facture AM-3308.pdf", "f"), "   Date : ", v(d("2024-11-21"), "Facture AM-3308.pdf", "s"))
f.h("D. Pièces jointes")
f.p("Quittances :  ", ck("Sous-traitants.csv", "n", "Armatures Batiscan inc."), " Armatures Batiscan   ", ck("Sous-traitants.csv", "n", "Coffrages Nordik ltée"), " Coffrages Nordik   ", oc("quittance manquante"), " Forage Injectek")
f.h("E. Déclaration et signatures")
f.p("Je, soussigné(e), ", n(), " déclare que les travaux facturés sont exécutés. Signature : ", o("signature"), "  Date : ", o("date de signature"))
f.p("Assermenté devant : ", n(), " le ", o("l'assermentation est à venir"), "  Numéro de commissaire : ", o("aucune pièce ne le donne"))
f.h("F. Recommandation du surveillant")
f.sched(["Certificat no", "Montant recommandé", "Nom", "Signature", "Date"], [[o("bloc du surveillant") for _ in range(5)]])
f.grid([["Reçu par le propriétaire le", o("bloc de réception"), "Payé le", o("seul le paiement du certificat 4 est connu")]])
f.save()
