from lib import *
V="scaldis"
vault(V,"""
=== Fiche société.docx
# Scaldis Toitures SA
Siège social | Quai des Vicinaux 31, 7500 Tournai
Numéro d'entreprise | BE 0784.551.209
Agence française | Scaldis Toitures France SARL, 8 rue du Calvaire Rouge, 59810 Lesquin
SIRET agence française | 912 448 307 00016
TVA intracommunautaire (France) | FR 41 912448307
Téléphone Tournai | +32 69 55 01 40
Agréation | D8, classe 5
=== Annuaire du personnel.csv
Nom|Fonction|Chantier|GSM|Courriel
Benoît Vandeputte|Gestionnaire de chantier|TO-52|+32 475 55 01 11|b.vandeputte@scaldis.example
Lucie Harmegnies|Directrice technique|Tous|+32 475 55 01 02|l.harmegnies@scaldis.example
Karim Belhadj|Conducteur de travaux|LI-19|+33 6 55 50 12 19|k.belhadj@scaldis.example
Odile Caron|Acheteuse|LI-19|+33 6 55 50 12 30|o.caron@scaldis.example
=== TO-52 Ecole Tournai/01 Notification du marché.pdf
%head Ville de Tournai-Escaut (fictive)|Service des bâtiments scolaires|Rue Saint-Brice 200, 7500 Tournai
Tournai, le 12 février 2026
# Notification de l'attribution du marché
Par délibération du 9 février 2026, le Collège vous attribue le marché de travaux « Rénovation des toitures de l'école communale du Vieux Moulin ».
Cahier spécial des charges | CSC 2025/BS-118
Pouvoir adjudicateur | Régie scolaire du Vieux Moulin
Montant de la commande HTVA | 642.318,40 EUR
Montant TVAC (6 %) | 680.857,50 EUR
Délai d'exécution | 110 jours ouvrables
Cautionnement | 32.120,00 EUR
Auteur de projet | Bureau d'architecture Delrue & Saint-Amand srl
Le fonctionnaire dirigeant est Mme Viviane Coppens. Le délai de garantie est de deux ans à dater de la réception provisoire. Les amendes de retard sont calculées selon l'article 86 de l'AR du 14 janvier 2013.
=== TO-52 Ecole Tournai/02 Ordre de commencer.docx
# Ordre de commencer les travaux
Suite à la notification, l'adjudicataire est invité à débuter le chantier le 16 mars 2026. L'état des lieux préalable a été dressé par le géomètre Hubert Lossignol le 10 mars 2026.
Coordinateur sécurité-santé | Safebuild Hainaut srl, M. Eric Dujardin
Adresse du chantier | Rue du Vieux Moulin 14, 7540 Kain
=== TO-52 Ecole Tournai/03 Avenants.xlsx
## Decomptes
N° | Objet | Montant HTVA EUR | Jours accordés | Approuvé le | Statut
D1 | Remplacement de voliges pourries, aile nord | 8.940,00 | 4 | 22.05.2026 | Approuvé
D2 | Lanterneau supplémentaire, réfectoire | 5.215,50 | 2 | 03.07.2026 | Approuvé
D3 | Peinture des gouttières | 2.100,00 | 0 | | Refusé
=== TO-52 Ecole Tournai/04 Visite préalable du 14 septembre.pdf
%head Bureau d'architecture Delrue & Saint-Amand srl|Compte rendu VP-01
%2col
# Visite préalable à la réception
La visite a eu lieu le 14 septembre 2026 en présence de M. Vandeputte pour l'entreprise. L'inspection s'est faite depuis la nacelle. Les travaux sont achevés depuis le 4 septembre 2026.
N° | Localisation | Remarque | Délai
1 | Aile nord, rive est | Solin décollé sur 3 m | 25.09.2026
2 | Réfectoire, lanterneau | Joint de costière manquant | 25.09.2026
3 | Préau | Descente d'eau cabossée | 02.10.2026
La remarque 2 a été levée sur place. La réception provisoire est proposée pour le 21 septembre 2026 à 10 h.
=== TO-52 Ecole Tournai/05 Verslag dichtheidsproef.pdf
%head Dakkeuring Vlasgaard bv|Kortrijk|Verslag DV-2026-341
# Dichtheidsproef plat dak
Opdrachtgever | Scaldis Toitures SA
Datum van de proef | 8 september 2026
Duur | 48 uur
Waterhoogte | 6 cm
Oppervlakte | 412 m2
Resultaat: er werd geen enkel lek vastgesteld. De proef werd uitgevoerd door ing. Wouter Maes.
=== TO-52 Ecole Tournai/06 RE date de réception.eml
From: Viviane Coppens <v.coppens@tournai-escaut.example>
To: Benoît Vandeputte <b.vandeputte@scaldis.example>
Date: Wed, 16 Sep 2026 14:03:00 +0200
Subject: RE: date de réception

Monsieur Vandeputte,

Le 21 ne convient pas à l'échevine : la réception aura lieu le 23 septembre 2026 à 14 h, dans le bureau de la directrice, Mme Anne-Sophie Leclercq. Le Collège a accordé en plus trois jours d'intempéries. Le DIU nous est bien parvenu hier en deux exemplaires.

V. Coppens

> Le 15 septembre, Benoît Vandeputte a écrit : je propose le 21 septembre à 10 h comme l'architecte. Le DIU suit en trois exemplaires.
=== TO-52 Ecole Tournai/07 Journal des travaux.md
# Journal des travaux (extrait)
27.08.2026 : pose des derniers paratonnerres par Electro Picardie.
04.09.2026 : fin du chantier, repli de la grue.
18.09.2026 : solin aile nord recollé par l'équipe de Didier Wauters.
=== LI-19 Entrepôt Lesquin/01 Marché principal.pdf
%head Foncière Arbalète SAS|14 boulevard des Écoles, 59000 Lille
# Marché de travaux – lot 3 étanchéité
Opération | Entrepôt logistique Arbalète, Lesquin
Adresse des travaux | 3 rue des Hauts Voisins, 59810 Lesquin
Maître d'ouvrage | Foncière Arbalète SAS
Maître d'œuvre | Atelier Querelle Architectes
Marché n° | ARB-2026-L03
Montant HT | 1 128 700,00 EUR
Coordonnateur SPS | Prévention Flandres, Mme Sylvie Duquenne
Le démarrage est fixé au 7 septembre 2026 et l'achèvement au 26 février 2027. Le maître d'ouvrage accepte les sous-traitants et agrée leurs conditions de paiement.
=== LI-19 Entrepôt Lesquin/02 Offre Gardefort rév B.pdf
%head Gardefort Sécurité Hauteur SARL|22 chemin des Prévôtés, 62300 Lens|RCS Arras 843 209 115
# Offre GSH-1187 rév. B du 1er octobre 2026
Pos. | Désignation | Qté | Unité | PU HT EUR | Montant HT EUR
1 | Garde-corps autoportant aluminium | 640 | ml | 58,00 | 37 120,00
2 | Ligne de vie horizontale | 95 | ml | 74,00 | 7 030,00
3 | Échelle à crinoline 9 m | 2 | u | 1 850,00 | 3 700,00
Total HT | 47 850,00
Délai de livraison : quatre semaines. Offre valable jusqu'au 30 novembre 2026. Interlocutrice : Maud Taverne, 03 55 50 62 18. Paiement à 45 jours fin de mois souhaité.
=== LI-19 Entrepôt Lesquin/03 Comparatif des offres.xlsx
## Garde-corps
Entreprise | Offre | Date | Total HT EUR | Rang
Gardefort Sécurité Hauteur | GSH-1187 rév. A | 18/09/2026 | 51 230,00 | remplacée
Gardefort Sécurité Hauteur | GSH-1187 rév. B | 01/10/2026 | 47 850,00 | 1
Altiprotect Nord | AN-774 | 22/09/2026 | 49 900,00 | 2
=== LI-19 Entrepôt Lesquin/04 Accord de commande.eml
From: Karim Belhadj <k.belhadj@scaldis.example>
To: Odile Caron <o.caron@scaldis.example>
Date: Tue, 6 Oct 2026 17:31:00 +0200
Subject: Accord de commande BC-LI19-014

Odile,

On passe la commande BC-LI19-014 à Gardefort sur la base de la rév. B, remise obtenue par téléphone : 46 500,00 EUR HT forfait. Règlement à 30 jours fin de mois, pas 45. Intervention du 9 novembre au 4 décembre. Pénalité de 250 EUR par jour de retard, plafonnée à 5 %. Livraison chez nous porte C, entre 7 h et 11 h.

Karim

> Odile Caron a écrit : la rév. A est à 51 230, intervention prévue le 2 novembre, pénalité 400 EUR ?
=== LI-19 Entrepôt Lesquin/05 Pièces administratives sous-traitants.csv
Sous-traitant|SIRET|Représentant|Attestation URSSAF valable jusqu'au|Assurance décennale|Police n°|Kbis du
Gardefort Sécurité Hauteur SARL|843 209 115 00021|Thibaut Gardefort|31/12/2026|Mutuelle du Beffroi|MB-66-10492|14/09/2026
Altiprotect Nord|509 771 326 00048|Sandrine Copin|30/11/2026|Assur'Nord|AN-12077|02/06/2026
=== LI-19 Entrepôt Lesquin/06 PPSPS extrait.txt
PPSPS Scaldis - chantier Lesquin - indice 2
Horaires : 7 h - 16 h 30, du lundi au vendredi
Accès : badge obligatoire, porte C
Secouriste : Karim Belhadj
Hauteur de l'acrotère : 0,45 m
Levage : la nacelle est fournie par Scaldis ; l'électricité et l'eau aussi. Les déchets sont évacués par chaque sous-traitant.
=== LI-19 Entrepôt Lesquin/07 CR de chantier 6.docx
# Compte rendu de chantier n° 6 du 5 octobre 2026
Présents : Atelier Querelle (Mme Irène Querelle), Scaldis (K. Belhadj), Foncière Arbalète (M. Loïc Trannoy)
6.2 Le garde-corps doit être conforme à la NF E85-015. Plan de référence : ETA-TOI-06 indice C.
6.5 Demande d'agrément (DC4) du poseur de garde-corps attendue avant le 16 octobre 2026.
Prochaine réunion : 12 octobre 2026.
""")
t="TO-52 Ecole Tournai/";l="LI-19 Entrepôt Lesquin/"
S=dict(fs="Fiche société.docx",ap="Annuaire du personnel.csv",no=t+"01 Notification du marché.pdf",oc=t+"02 Ordre de commencer.docx",av=t+"03 Avenants.xlsx",vp=t+"04 Visite préalable du 14 septembre.pdf",dp=t+"05 Verslag dichtheidsproef.pdf",re=t+"06 RE date de réception.eml",jt=t+"07 Journal des travaux.md",
 mp=l+"01 Marché principal.pdf",of=l+"02 Offre Gardefort rév B.pdf",co=l+"03 Comparatif des offres.xlsx",ac=l+"04 Accord de commande.eml",pa=l+"05 Pièces administratives sous-traitants.csv",pp=l+"06 PPSPS extrait.txt",cr=l+"07 CR de chantier 6.docx")
def run(ST):
    sig="signature";dec="décision du pouvoir adjudicateur"
    f=Form("pv-reception-provisoire-vieux-moulin",V,"TO-52 Ecole Tournai","fr","Réception provisoire du marché de toiture du Vieux Moulin (titre).",S)
    f.hdr("Réf. CSC : ",E("CSC 2025/BS-118","no","n","2025/BS-118")," – Réf. interne de la commune : ",O("aucune référence interne au dossier"))
    f.h("PROCÈS-VERBAL DE RÉCEPTION PROVISOIRE – Toitures du Vieux Moulin",1)
    f.p("Marché : ",E("Rénovation des toitures de l'école communale du Vieux Moulin","no","n"))
    f.p("Pouvoir adjudicateur : ",E("Régie scolaire du Vieux Moulin","no","s"))
    f.p("Fonctionnaire dirigeant : ",E("Viviane Coppens","no","s"),"  tél. : ",O("aucun numéro au dossier",l="tél. fonctionnaire dirigeant"))
    f.p("Auteur de projet : ",E("Bureau d'architecture Delrue & Saint-Amand srl","no","s","Delrue & Saint-Amand"))
    f.p("Adjudicataire : ",E("Scaldis Toitures SA","fs","f"),"  n° BCE : ",E("BE 0784.551.209","fs","f","0784.551.209"),"  agréation : ",E("D8, classe 5","fs","s"))
    f.p("Adresse du chantier : ",E("Rue du Vieux Moulin 14, 7540 Kain","oc","s","Rue du Vieux Moulin 14"),"  Parcelle cadastrale : ",O("non indiquée"))
    f.table([["Montant du marché (€ HTVA)",E("642.318,40","no","n"),"Cautionnement (€)",E("32.120,00","no","s")],
      ["Date de notification",E("12 février 2026","no","n","12/02/2026","12.02.2026"),"Début des travaux",E("16 mars 2026","oc","f","16/03/2026","16.03.2026")],
      ["Délai d'exécution",E("110 jours ouvrables","no","s","110"),"Fin des travaux",E("4 septembre 2026","vp","n","04.09.2026","04/09/2026")],
      ["Jours d'intempéries accordés",E("trois","re","f","3"),"Jours de retard",O("non constatés au dossier")],
      ["Amendes de retard (€)",O("aucune amende au dossier"),"Numéro du cautionnement",O("numéro inconnu")],
      ["Coordination sécurité",E("Safebuild Hainaut srl","oc","n"),"État des lieux par",E("Hubert Lossignol","oc","n")],
      ["Organisme de contrôle",X(""),"Ingénieur en stabilité",O("non cité")]])
    f.h("Article 1 – Décomptes")
    a=lambda n,o,m,j,d:[n,E(o,"av","s"),E(m,"av","s"),E(j,"av","n"),E(d,"av","n")]
    f.sched(["N°","Objet","Montant HTVA","Prolongation (jours)","Approbation"],a("D1","Remplacement de voliges pourries, aile nord","8.940,00","4","22.05.2026"),a("D2","Lanterneau supplémentaire, réfectoire","5.215,50","2","03.07.2026"),["D4"]+[O("il n'y a pas de décompte D4") for _ in range(4)])
    f.h("Article 2 – Constat")
    f.p("L'an deux mille vingt-six, le ",ins("jour et mois de la réception",E("23 septembre","re","f","23 septembre 2026","23",l="Date de la réception"))," à l'heure de ",ins("heure",E("14 h","re","f","14h","14:00",l="Heure de la réception"))," se sont réunis à ",ins("lieu de la réunion",E("bureau de la directrice","re","f",l="Lieu de la réunion"))," les soussignés.")
    f.p("Visite préalable du : ",E("14 septembre 2026","vp","n","14/09/2026"),"  compte rendu n° : ",E("VP-01","vp","s"),"  moyen d'accès : ",E("nacelle","vp","f"))
    f.table([["","Remarque","Échéance","Levée : oui","Levée : par qui"],["1 Aile nord",E("Solin décollé sur 3 m","vp","s",l="1 Remarque"),E("25.09.2026","vp","n",l="1 Échéance"),bx(X(),"1 Levée oui"),E("Didier Wauters","jt","f",l="1 Levée par")],
      ["2 Réfectoire",E("Joint de costière manquant","vp","s",l="2 Remarque"),E("25.09.2026","vp","n",l="2 Échéance"),bx(Y("vp","f"),"2 Levée oui"),O("personne n'est nommé",l="2 Levée par")],
      ["3 Préau",E("Descente d'eau cabossée","vp","s",l="3 Remarque"),E("02.10.2026","vp","n",l="3 Échéance"),bx(O("pas encore levée"),"3 Levée oui"),O("pas encore levée",l="3 Levée par")],
      ["4",O("trois remarques seulement",l="4 Remarque"),O("trois remarques seulement",l="4 Échéance"),bx(O("trois remarques seulement"),"4 Levée oui"),O("trois remarques seulement",l="4 Levée par")]])
    f.h("Article 3 – Essai d'étanchéité")
    f.p("Essai du : ",E("8 september 2026","dp","f","8 septembre 2026","08/09/2026"),"  durée (heures) : ",E("48","dp","f"),"  lame d'eau (cm) : ",E("6","dp","f"),"  surface (m²) : ",E("412","dp","f"))
    f.p("Laboratoire : ",E("Dakkeuring Vlasgaard bv","dp","f","Dakkeuring Vlasgaard"),"  rapport n° : ",E("DV-2026-341","dp","f"),"  coût (€) : ",O("non indiqué"))
    f.p("DIU remis en ",E("deux","re","f","2",w="______",l="DIU exemplaires")," exemplaires")
    f.p("Délai de garantie : ",E("deux ans","no","s","2 ans"),"  contrat d'entretien n° : ",O("aucun contrat"))
    f.h("Article 4 – Décision")
    f.p("La réception provisoire est ",bx(O(dec),"accordée")," accordée ",bx(O(dec),"accordée avec réserves")," accordée avec réserves ",bx(O(dec),"refusée")," refusée")
    f.p("Motif du refus :\n",O(dec,w="_"*60,k="narrative"))
    f.kv(["Pour le pouvoir adjudicateur",O(sig),"Pour l'adjudicataire",O(sig)],["Pour l'auteur de projet",O(sig),"Fait à",O(sig)])
    f.save(ST)

    f=Form("bon-de-commande-bc-li19-014",V,"LI-19 Entrepôt Lesquin","fr","Le bon porte le numéro BC-LI19-014 (titre).",S)
    f.h("BON DE COMMANDE SOUS-TRAITANCE BC-LI19-014",1)
    f.kv(["DONNEUR D'ORDRE","<","SOUS-TRAITANT","<"],
     [("Raison sociale\n",E("Scaldis Toitures France SARL","fs","n",l="Raison sociale donneur d'ordre")),"<",("Dénomination\n",E("Gardefort Sécurité Hauteur SARL","pa","n","Gardefort Sécurité Hauteur",l="Dénomination sous-traitant")),"<"],
     ["SIRET",E("912 448 307 00016","fs","n",l="SIRET donneur d'ordre"),"SIRET",E("843 209 115 00021","pa","s",l="SIRET sous-traitant")],
     ["N° TVA",E("FR 41 912448307","fs","n",l="N° TVA donneur d'ordre"),"N° TVA",O("numéro de TVA absent du dossier",l="N° TVA sous-traitant")],
     ["Adresse",E("8 rue du Calvaire Rouge, 59810 Lesquin","fs","f",l="Adresse donneur d'ordre"),"Adresse",E("22 chemin des Prévôtés, 62300 Lens","of","f",l="Adresse sous-traitant")],
     ["Conducteur de travaux",E("Karim Belhadj","ap","s"),"Représenté par",E("Thibaut Gardefort","pa","n")],
     ["Portable",E("+33 6 55 50 12 19","ap","n",l="Portable conducteur de travaux"),"Contact commercial",E("Maud Taverne","of","f")],
     ["Acheteur",E("Odile Caron","ap","n"),"Tél. du contact",E("03 55 50 62 18","of","f")],
     ["IBAN",O("pas d'IBAN au dossier",l="IBAN donneur d'ordre"),"IBAN",O("pas d'IBAN au dossier",l="IBAN sous-traitant")])
    f.h("1. Chantier")
    f.p("1.1 Opération : ",mf("Operation",E("Entrepôt logistique Arbalète, Lesquin","mp","s","Entrepôt logistique Arbalète")),"  1.2 Adresse des travaux : ",mf("Adresse",E("3 rue des Hauts Voisins, 59810 Lesquin","mp","s","3 rue des Hauts Voisins")))
    f.p("1.3 Client final : ",mf("MOA",E("Foncière Arbalète SAS","mp","f")),"  1.4 MOE : ",mf("MOE",E("Atelier Querelle Architectes","mp","n")),"  1.5 Bureau de contrôle : ",mf("BCT",O("aucun bureau de contrôle cité")))
    f.p("1.6 Marché n° : ",mf("Marche",E("ARB-2026-L03","mp","s")),"  1.7 CSPS : ",mf("CSPS",E("Prévention Flandres","mp","n")),"  1.8 Permis de construire n° : ",mf("PC",O("non cité")))
    f.h("2. Prestations commandées")
    f.p("Offre de base : ",E("GSH-1187 rév. B","of","n"),"  offre du : ",E("1er octobre 2026","of","n","01/10/2026",l="Date de l'offre"),"  Norme : ",E("NF E85-015","cr","f"),"  Plan : ",E("ETA-TOI-06 indice C","cr","n","ETA-TOI-06"))
    r=lambda a,q,u,p,m:[E(a,"of","s"),E(q,"of","n"),E(u,"of","s"),E(p,"of","s"),O("référence fabricant absente")]
    f.sched(["Désignation","Quantité","Unité","PU HT","Réf. fabricant"],r("Garde-corps autoportant aluminium","640","ml","58,00",""),r("Ligne de vie horizontale","95","ml","74,00",""),r("Échelle à crinoline 9 m","2","u","1 850,00",""),[O("trois postes seulement") for _ in range(5)])
    f.p("Montant forfaitaire € HT : ",E("46 500,00","ac","f","46500"),"  Taux de TVA : ",O("autoliquidation ou taux non indiqués"),"  Montant TTC : ",O("aucun total TTC au dossier"))
    f.p("Option retenue : ",cc(O("aucune option"),"Choisissez un élément"))
    f.h("3. Conditions")
    f.p("Paiement à ",E("30 jours fin de mois","ac","f","30",w="________",l="Délai de paiement"),", retenue de garantie ",O("aucune retenue fixée",w="______")," %, acompte à la commande ",O("aucun acompte",w="______")," %")
    f.p("Intervention sur site du : ",E("9 novembre","ac","n","9 novembre 2026","09/11/2026"),"  jusqu'au : ",E("4 décembre","ac","n","4 décembre 2026","04/12/2026",l="Fin d'intervention"))
    f.p("Pénalité de retard (€/jour) : ",E("250","ac","s"),"  plafond : ",E("5 %","ac","n","5"),"  Prime d'avance (€) : ",O("aucune prime"))
    f.p("Délai de fourniture : ",E("quatre semaines","of","n","4 semaines"),"  Accès livraison : ",E("porte C","ac","f"),"  créneau : ",E("entre 7 h et 11 h","ac","f","7 h"),"  Horaires du chantier : ",E("7 h - 16 h 30","pp","n"))
    f.table([["À la charge de","Donneur d'ordre","Sous-traitant"],["Nacelle",ck(Y("pp","n"),"Nacelle donneur d'ordre"),ck(O("fournie par Scaldis"),"Nacelle sous-traitant")],["Électricité et eau",ck(Y("pp","n"),"Électricité et eau donneur d'ordre"),ck(O("fournies par Scaldis"),"Électricité et eau sous-traitant")],["Évacuation des déchets",ck(O("à chaque sous-traitant"),"Déchets donneur d'ordre"),ck(Y("pp","n"),"Déchets sous-traitant")]])
    f.h("4. Pièces reçues")
    f.table([["Pièce","Date / validité","Numéro"],["Attestation de vigilance",E("31/12/2026","pa","f",l="Attestation de vigilance validité"),O("numéro absent",l="Attestation de vigilance numéro")],["Extrait Kbis",E("14/09/2026","pa","n",l="Extrait Kbis date"),X("")],
      ["Assurance décennale",O("validité non indiquée",l="Décennale validité"),E("MB-66-10492","pa","s",l="Décennale numéro")],["Assurance RC",O("non au dossier",l="RC validité"),O("non au dossier",l="RC numéro")]])
    f.p("Assureur décennal : ",E("Mutuelle du Beffroi","pa","n"),"  DC4 à remettre avant le : ",E("16 octobre 2026","cr","n","16/10/2026"),"  DC4 signé le : ",O("pas encore signé"))
    f.kv(["Bon pour accord, sous-traitant",O(sig),"Nom et qualité du signataire",O(sig)],["Visa direction",O(sig),"Date d'acceptation",O(sig)])
    f.ftr("Agrément notifié le ",O("pas encore notifié"))
    f.save(ST)
