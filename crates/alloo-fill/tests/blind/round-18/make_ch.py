from common import *
VH = "hallbach"; E = "Ecole de Vuarmont/"
paper(VH, E+"Fiche chantier.docx", """
# Fiche chantier
|Ouvrage|Extension de l'école primaire de Vuarmont
|No interne|CH-1455
|Maître de l'ouvrage|Commune de Vuarmont
|Représentante du maître de l'ouvrage|Mme Véronique Pittet, conseillère communale
|Architecte|Atelier Grandjean Roulin architectes
|Direction des travaux|Atelier Grandjean Roulin architectes, M. Laurent Roulin
|Ingénieur civil|Bureau Chollet ingénieurs civils SA, Mme Estelle Chollet
|Entreprise|Hallbach Construction SA
|Contrat d'entreprise du|14.03.2025
|No de contrat|VUA-211-01
|Montant du contrat, hors TVA|CHF 4'318'000.00
|Norme|SIA 118
|Début des travaux|07.04.2025
|Remise de l'ouvrage|17.07.2026
|Adresse du chantier|Chemin du Collège 12, 1689 Vuarmont
## Objet
Bâtiment scolaire de huit classes sur deux niveaux et un sous-sol, béton apparent type 4, liaison vitrée avec le bâtiment de 1974, salle polyvalente.
""", head="Hallbach Construction SA", foot="CH-1455")
paper(VH, E+"Lettre d'adjudication.pdf", """
>>Commune de Vuarmont>>Vuarmont, le 24 février 2025
>>Administration communale, Place du Village 1, 1689 Vuarmont>>CFC 211
Hallbach Construction SA, Bulle
## Adjudication CFC 211 - travaux de l'entreprise de maçonnerie
Mesdames, Messieurs, la Municipalité vous adjuge les travaux de béton et maçonnerie de l'extension de l'école primaire de Vuarmont pour CHF 4'318'000.00 hors TVA. Le contrat sera signé le 14 mars 2025. Le chantier débute le 7 avril 2025.
Véronique Pittet, conseillère communale
""")
ncs=[("NC-01","Fouille, talus raide côté est","2025-04-24","Terrassement","Close"),("NC-02","Enrobage insuffisant radier zone A","2025-05-20","Armature","Close"),("NC-03","Béton livré hors consistance","2025-06-03","Béton","Close"),("NC-04","Réservation oubliée local technique","2025-06-19","Coffrage","Close"),("NC-05","Voile V3 faux aplomb 14 mm","2025-07-08","Coffrage","Close"),("NC-06","Etanchéité sous-sol, soudure","2025-07-24","Etanchéité","Close"),("NC-07","Volée d'escalier préfabriquée ébréchée","2025-08-20","Préfabrication","Ouverte"),("NC-08","Nids de gravier voile V9","2025-09-11","Béton","Close"),("NC-09","Nids de gravier et reprise visible voile V14","2025-09-30","Béton","Ouverte"),("NC-10","Prédalle fissurée axe F","2025-10-02","Préfabrication","Ouverte")]
paper(VH, E+"Registre NC.xlsx", "@NC\nNo;Objet;Constatée le;Domaine;Etat;Gravité;Coût estimé CHF\n" + "\n".join(";".join(n)+f";{'majeure' if n[0] in ('NC-02','NC-09','NC-05') else 'mineure'};{dict([('NC-09','7450.00'),('NC-08','2900.00'),('NC-10','1800.00')]).get(n[0],str(600+i*250)+'.00')}" for i,n in enumerate(ncs)) + "\n@Pilotage\nRegistre tenu par Nathalie Rossier, état au 6 octobre 2025\n", datefmt="dd.mm.yyyy")
paper(VH, E+"Courriel 2025-10-01 voile V14.eml", """
From: Laurent Roulin <l.roulin@grandjeanroulin.example>
To: Aline Dupasquier <a.dupasquier@hallbach.example>
Cc: Estelle Chollet <e.chollet@chollet.example>, Nathalie Rossier <n.rossier@hallbach.example>
Date: Wed, 01 Oct 2025 10:22:00 +0200
Subject: RE: Voile V14 - décoffrage d'hier

Madame,

je confirme ma constatation de mardi 30 septembre sur le voile V14, rez-de-chaussée, axe D entre 4 et 6 : nids de gravier au pied sur 1.80 m de long et 35 cm de haut, et reprise de bétonnage visible à 1.20 m du sol. Le type 4 selon SIA 118/262 n'est pas respecté. Je demande une proposition de remise en état jusqu'au 8 octobre et je suspends le bétonnage du voile V15 jusqu'à l'accord sur la méthode.

Je déduis provisoirement CHF 15'000.00 de votre prochaine situation.

Laurent Roulin

> De : Aline Dupasquier
> Envoyé : mardi 30 septembre 2025 16:50
> Monsieur Roulin, le V14 est décoffré, nous avons un défaut au pied. Rien de structurel à mon avis; pour V9 une retouche avait suffi.
""")
paper(VH, E+"Courriel 2025-10-03 avis ingénieur.eml", """
From: Estelle Chollet <e.chollet@chollet.example>
To: Aline Dupasquier <a.dupasquier@hallbach.example>
Cc: Laurent Roulin <l.roulin@grandjeanroulin.example>
Date: Fri, 03 Oct 2025 08:35:00 +0200
Subject: RE: V14, avis

Bonjour,

après visite d'hier : profondeur des nids jusqu'à 45 mm, l'armature est visible à trois endroits. La portance n'est pas en cause mais la durabilité l'est. J'accepte : piquage à sain, nettoyage haute pression, reprofilage au mortier R4, puis ponçage et lasure sur toute la face. Pas de démolition. Contrôle par essai d'arrachement, au moins 1.5 N/mm2, trois points.

E. Chollet
""")
paper(VH, E+"Analyse des causes V14.docx", """
# Note interne - voile V14
Rédigée par Aline Dupasquier, 6 octobre 2025
## Déroulement
Bétonnage le 26 septembre 2025, 21.5 m3, équipe de José Ferreira, 6 hommes. La centrale Graviers de la Broye a eu une panne entre le deuxième et le troisième camion: 70 minutes d'attente. Une aiguille vibrante sur deux était en panne dès 10 h.
## Causes
Cause première: attente de 70 minutes entre deux camions, d'où la reprise. Cause seconde: vibration insuffisante au pied, une seule aiguille pour 9 m de voile. Le béton livré était conforme (étalement 520 mm).
## Remise en état
Méthode selon l'avis de l'ingénieure. Entreprise de retouche: Béton Réno Sàrl, Romont. Début le 13 octobre, fin le 17 octobre 2025. Coût 7'450.00 CHF à notre charge, part à réclamer à la centrale: à voir.
## Mesures
Aiguille de réserve sur place pour chaque bétonnage; deux camions en attente avant de commencer; fiche de bétonnage complétée par José Ferreira. A appliquer dès V15. Responsable: José Ferreira.
""")
fiches=[("F-31","V9","2025-09-05","8 septembre","18.0"),("F-35","V14","2025-09-26","29 septembre","21.5"),("F-36","V13","2025-09-29","1er octobre","17.5")]
paper(VH, E+"Fiches de bétonnage.csv", "Fiche;Element;Date;Volume m3;Type de béton;Fournisseur;Bulletins;Etalement mm;Temperature C\n" + "\n".join(f"F-{20+i};Dalle D{i};{10+i:02}.08.2025;{30+i}.0;NPK C C30/37;Graviers de la Broye SA;51{i:02};500;24" for i in range(10)) + "\nF-31;V9;05.09.2025;18.0;NPK C C30/37 type 4;Graviers de la Broye SA;5288-5290;510;22\nF-35;V14;26.09.2025;21.5;NPK C C30/37 type 4;Graviers de la Broye SA;5371-5374;520;19\nF-36;V13;29.09.2025;17.5;NPK C C30/37 type 4;Graviers de la Broye SA;5380-5382;505;18\n")
paper(VH, E+"Procès-verbal 24.docx", """
# Séance de chantier no 24 du 2 octobre 2025
Présents: L. Roulin (DT), E. Chollet (ingénieur), A. Dupasquier, J. Ferreira (Hallbach), V. Pittet (commune)
|No|Objet|Qui|Délai
|24.1|Avancement: rez 80 %, retard 4 jours ouvrables|-|-
|24.2|V14: DT a constaté le défaut mardi, ingénieur sur place aujourd'hui, avis demain|EC|03.10.
|24.3|V15: bétonnage prévu le 7.10. suspendu|DT|-
|24.4|NC-10 prédalle fissurée axe F, fournisseur MFP Préfabriqués remplace|AD|10.10.
|24.5|Sécurité: filet cage d'escalier remis|JF|fait
|24.6|Hors béton: choix des vitrages|MO|16.10.
""", head="Atelier Grandjean Roulin architectes")
for d, t in (("2025-09-26","Nuageux, 15 degrés. Bétonnage V14 de 8h15 à 12h40, attente de 70 min. Aiguille AV-07 en panne. 6 hommes."),("2025-09-30","Pluie, 13 degrés. Décoffrage V14 avec DT, défaut au pied. Coffrage V15, 8 hommes."),("2025-10-01","Soleil, 16 degrés. Ferraillage V15. Prédalles axe E posées.")):
    paper(VH, E+f"Journal {d}.md", f"# Journal de chantier {d}\n\nContremaître: José Ferreira\n\n{t}\n")
paper(VH, E+"Liste des plans.csv", "Plan;Objet;Indice;Date\nIC-120;Radier coffrage;C;02.05.2025\nIC-131;Voiles rez coffrage;B;04.07.2025\nIC-131;Voiles rez coffrage;C;28.08.2025\nIC-132;Voiles rez armature V1 à V8;B;04.07.2025\nIC-133;Voiles rez armature V9 à V16;D;28.08.2025\nIC-140;Dalle sur rez;A;12.09.2025\nA-302;Elévation béton apparent, calepinage;B;11.08.2025\n")
paper(VH, E+"Offre Béton Réno.pdf", """
>>Béton Réno Sàrl>>Offre 25-0844
>>Route de Fribourg 40, 1680 Romont>>6 octobre 2025
Hallbach Construction SA, à l'attention de Mme Dupasquier
Objet: école de Vuarmont, voile V14
|Poste|Quantité|Prix CHF|Total CHF
|Installation|1 fo.|900.00|900.00
|Piquage et nettoyage HP|0.63 m2|1'250.00|787.50
|Mortier R4 Renolit FX|85 kg|14.50|1'232.50
|Ponçage et lasure|25.2 m2|155.00|3'906.00
|Essais d'arrachement|3|208.00|624.00
Total hors TVA CHF 7'450.00. Exécution du 13 au 17 octobre 2025. Responsable: Didier Vallat
""", foot="CHE-220.417.663")
paper(VH, E+"Fiche NC-08.docx", """
# Fiche de non-conformité NC-08
|Elément|Voile V9
|Constatée le|11.09.2025 par Aline Dupasquier
|Plan|IC-131 indice C
|Description|Nids de gravier 40 x 20 cm
|Traitement|Retouche mortier
|Exécuté|18.09.2025, Hallbach
|Contrôlé|19.09.2025, L. Roulin
|Coût|CHF 2'900.00
|Efficacité vérifiée|22.09.2025
""")
paper(VH, E+"Essai béton 5371.pdf", """
>>Laboratoire Matériaux Sarine>>Rapport LM-25-2207
>>Client: Hallbach Construction SA>>7 octobre 2025
Béton NPK C C30/37, bulletin 5371, voile V14, coulé le 26.09.2025
|Age|Eprouvette|Résistance N/mm2
|7 jours|P1|31.8
|7 jours|P2|32.4
Les résultats à 28 jours suivront le 24.10.2025.
""", head="Laboratoire Matériaux Sarine")
f = F("ch-fiche-non-conformite-nc-09", VH, "Ecole de Vuarmont", "fr", "Fiche de non-conformité NC-09 (titre, nom de fichier).")
fc="Fiche chantier.docx"; rg="Registre NC.xlsx"; c1="Courriel 2025-10-01 voile V14.eml"; c2="Courriel 2025-10-03 avis ingénieur.eml"; an="Analyse des causes V14.docx"; fb="Fiches de bétonnage.csv"; of="Offre Béton Réno.pdf"
f.header("Hallbach Construction SA   Qualité   Chantier no %s",("[......]",V("CH-1455",fc,"near")))
f.title("Fiche de non-conformité NC-09")
f.kv([[("Ouvrage",V("Extension de l'école primaire de Vuarmont",fc,"same"))],[("Maître de l'ouvrage",V("Commune de Vuarmont",fc,"same"))],[("Direction des travaux",V("Atelier Grandjean Roulin architectes",fc,"same"))],[("Ingénieur civil",V("Bureau Chollet ingénieurs civils SA",fc,"same","Bureau Chollet ingénieurs civils"))],[("Contrat no",V("VUA-211-01",fc,"same"))],[("Lieu",V("Chemin du Collège 12, 1689 Vuarmont",fc,"near"))]])
f.h("1  Constat")
f.line(("Elément concerné",V("V14",c1,"near","voile V14")),("Niveau",V("rez-de-chaussée",c1,"far","rez")),("Axe",V("D",c1,"same","axe D",ev="axe D")),blank="________",colon=" :")
f.line(("Constatée le",V("2025-09-30",rg,"same")),("par",V("Laurent Roulin","Courriel 2025-10-01 voile V14.eml","far","L. Roulin","M. Laurent Roulin")),blank="________",colon=" :")
f.line(("Domaine",V("Béton",rg,"same")),("Gravité",V("majeure",rg,"same")),("Plan de coffrage",V("IC-131","Liste des plans.csv","near")),("Indice",V("C","Liste des plans.csv","same",ev="IC-131;Voiles rez coffrage;C")),blank="________",colon=" :")
f.line(("Exigence non respectée",V("type 4",c1,"near","SIA 118/262","type 4 selon SIA 118/262",ev="type 4 selon SIA 118/262")),("Photo no",O("aucune photo numérotée")),blank="____________",colon=" :")
f.narr("Description de l'écart",V("nids de gravier",c1,"near",contains=True),"(décrire l'étendue, la position, les dimensions)")
f.ph("Etendue mesurée, longueur %s, hauteur %s, profondeur maximale %s. Travaux suspendus : %s.",("<longueur>",V("1.80 m",c1,"near","1,80 m","1.80")),("<hauteur>",V("35 cm",c1,"near","35")),("<profondeur>",V("45 mm",c2,"near","45")),("<travaux>",V("V15",c1,"far","voile V15","bétonnage du voile V15")))
f.h("2  Exécution d'origine")
f.kv([[("Date de bétonnage",V("2025-09-26",fb,"near")),("Fiche de bétonnage",V("F-35",fb,"near"))],[("Volume m3",V("21.5",fb,"same","21,5")),("Type de béton",V("NPK C C30/37 type 4",fb,"same","NPK C C30/37"))],[("Etalement mm",V("520",fb,"same")),("Résistance à 28 jours",O("les résultats à 28 jours suivront"))],[("Chef d'équipe",V("José Ferreira",an,"near")),("Hygrométrie",O("nulle part"))]])
f.h("3  Causes")
f.checks("Famille :",[("Personnel",None),("Matériel",None),("Méthode",None),("Sous-traitant",None)])
f.cc(("Attente entre camions (min)",V("70",an,"near","70 minutes")),("Aiguille défaillante no",V("AV-07","Journal 2025-09-26.md","near")),text="Cliquez ici pour entrer du texte.")
f.h("4  Traitement")
f.dd("Décision",["Accepter en l'état","Réparer","Démolir et refaire","Déclasser"],V("Réparer",c2,"far",ev="reprofilage au mortier R4"),text="Choisissez un élément.")
f.narr("Méthode de remise en état",V("piquage",c2,"near","mortier R4","reprofilage",contains=True))
f.kv([[("Entreprise de retouche",V("Béton Réno Sàrl",an,"same","Béton Réno")),("Offre no",V("25-0844",of,"near"))],[("Mortier, produit",V("Renolit FX",of,"near","Renolit FX R4","Mortier R4 Renolit FX")),("Responsable de l'entreprise",V("Didier Vallat",of,"near"))],[("Début",V("2025-10-13",an,"near",ev="13 octobre")),("Fin",V("2025-10-17",an,"near"))],[("Coût CHF",V("7450.00",rg,"near")),("Retenue provisoire de la DT CHF",V("15000.00",c1,"far"))],[("Part facturée au fournisseur CHF",O("à voir, pas chiffrée")),("Essai d'arrachement, valeur minimale",V("1.5 N/mm2",c2,"near","1,5 N/mm2","1.5","1.5 N/mm²"))]])
f.h("5  Actions correctives")
f.sched(["Action","Responsable","Délai","Fait le"],[[None,V("José Ferreira",an,"same"),None,O("pas encore fait")]])
f.h("6  Contrôle et clôture")
f.kv([[("Travaux de réparation exécutés le",O("pas encore exécutés")),("Contrôlés le",O("19.09. concerne NC-08"))],[("Valeur d'arrachement mesurée",O("essai à venir")),("Rapport d'essai",O("essai à venir ; LM-25-2207 est la résistance"))],[("Efficacité vérifiée le",O("22.09. concerne NC-08")),("Résultat",O("pas encore"))]])
f.kv([[("Etabli par (nom)",SIG),("Visa",SIG),("Date",SIG)],[("Direction des travaux (nom)",SIG),("Visa",SIG),("Date",SIG)],[("Maître de l'ouvrage (nom)",SIG),("Visa",SIG),("Date",SIG)]])
f.footer("Fiche close le %s   Archivée sous %s",("[date]",O("NC-09 est ouverte")),("[cote]",O("aucune cote")))
f.save()
