from fw import *
def make():
    v=Vault("vauclair","B25-02 Digue de la Havre")
    v.pdf("Marché/Lettre de commande.pdf","Régie des Voies d'Eau de la Havre\nQuai du Halage 5, 7622 Warcamp","Warcamp, le 20 janvier 2025\nRVH/2025/0042","Conclusion du marché","Vauclair Génie Civil SRL\nChaussée de Lille 240, 7500 Tournai","Renforcement de la digue de la Havre, phase 1 (PK 2,300 à PK 3,750)\nCahier spécial des charges RVH-24-113","Le marché vous est attribué au montant de 1 946 215,40 € HTVA. L'ordre de commencer est fixé au 3 mars 2025. Le délai d'exécution est de 160 jours ouvrables.","Le fonctionnaire dirigeant est Monsieur Xavier Colpaert. Le bureau d'études est Hydrotec Wallonie SA.","Le cautionnement de 5 % est à constituer dans les 30 jours.")
    v.docx("Marché/Fiche de chantier.docx","Fiche de chantier B25-02",[["Chantier n°","B25-02"],["Intitulé","Renforcement de la digue de la Havre, phase 1"],["Cahier spécial des charges","RVH-24-113"],["Pouvoir adjudicateur","Régie des Voies d'Eau de la Havre"],["Fonctionnaire dirigeant","Xavier Colpaert"],["Surveillant","Pol Lemoine"],["Bureau d'études","Hydrotec Wallonie SA"],["Coordinateur sécurité","Secura Chantiers SRL"],["Adjudicataire","Vauclair Génie Civil SRL"],["Ordre de commencer","3 mars 2025"],["Délai","160 jours ouvrables"],["Gestionnaire","Benoît Laloux"]],[["Sous-traitant","Travaux"],["Palfonds NV","Palplanches"],["Terra Hainaut SRL","Terrassements"],["Enrochements Dendre SA","Enrochements"],["Geolab Mons ASBL","Essais"]])
    dr=[["Date","Semaine","Météo","T min","T max","Ouvriers Vauclair","Ouvriers s-t","Intempérie (h)","Palplanches posées","Remblai m3","Remarque"]]
    data={19:[("Sec",9,18),("Sec",10,19),("Sec",8,17),("Pluie",8,14),("Sec",9,16)],20:[("Sec",9,19),("Sec",11,21),("Orage",12,22),("Sec",11,20),("Sec",10,21)],21:[("Sec",10,20),("Pluie forte",9,15),("Pluie",9,14),("Sec",8,18),("Sec",9,20)],22:[("Sec",11,22),("Sec",12,23),("Pluie",12,18),("",0,0),("Sec",11,19)]}
    base={19:datetime.date(2025,5,5),20:datetime.date(2025,5,12),21:datetime.date(2025,5,19),22:datetime.date(2025,5,26)}
    H={21:[(9,11,0,14,420),(9,11,6,4,0),(8,10,3,9,120),(9,12,0,15,460),(9,12,0,13,440)]}
    for w in data:
        for i,(m,a,b) in enumerate(data[w]):
            if not m: continue
            o=H[w][i] if w==21 else (9-(i==4),10+(i%2),4 if "Pluie" in m else 0,10+i,300+35*i)
            dr.append([(base[w]+datetime.timedelta(days=i)).isoformat(),w,m,a,b,*o,""])
    v.xlsx("Rapports/Journal des travaux.xlsx",{"Journal":dr})
    v.docx("Rapports/Rapport hebdomadaire S20.docx","Rapport hebdomadaire – semaine 20 (12 au 16 mai 2025)",[["Délai consommé","50 jours ouvrables"],["Palplanches posées (cumul)","251"],["Remblai (cumul)","9 850 m³"],["Intempéries (cumul)","3 jours"],["Accidents","néant"]],"Palplanches PK 2,300 à PK 2,610 en place. Enrochements non commencés. Vibreur ICE 416L en panne le 15 mai après-midi, réparé.","Rédigé par A. Wauters, le 16 mai 2025.")
    v.eml("Courriels/Semaine 21.eml","Amélie Wauters <a.wauters@vauclair.example>","Benoît Laloux <b.laloux@vauclair.example>","Points pour le rapport S21","Fri, 23 May 2025 16:45:00 +0200","""Benoît,

Pour le rapport 21 :
- palplanches : 55 cette semaine, on est à 306 au total, jusqu'au PK 2,678. Refus de battage au PK 2,655 (4 palplanches arrêtées 1,20 m trop haut), Hydrotec doit dire si on recèpe.
- remblai : 1 440 m³, cumul 11 290 m³, terres de la carrière de Blaton-Sud.
- mardi arrêté toute la journée par la pluie, M. Lemoine a admis 1 jour d'intempérie, donc 4 en tout. Mercredi matin non admis.
- délai consommé : 54 jours ouvrables.
- mercredi une coupure à la main chez Palfonds (premiers soins, pas d'arrêt). Intervenant : Dirk Vermander, secouriste.
- enrochements : Dendre commence lundi 26, premier bateau de 600 t à 7 h.
- semaine prochaine : palplanches PK 2,678 à 2,760, remblai, déviation du halage. Jeudi férié.
- plan des tirants toujours attendu de Hydrotec, demandé le 28 avril, c'est la demande DI-009.

Amélie

> Le 23 mai 2025, Benoît Laloux a écrit :
> Amélie, tes chiffres avant 17 h svp, le rapport part lundi.
> Combien de palplanches en S20, c'était 251 ?
""")
    v.eml("Courriels/Intempéries.eml","Pol Lemoine <lemoine@rvh.example>","Benoît Laloux <b.laloux@vauclair.example>","Intempéries mai","Thu, 22 May 2025 08:50:00 +0200","""Monsieur Laloux,

Suite à votre demande, le mardi 20 mai est admis comme jour d'intempérie. La matinée du 21 mai n'est pas admise, moins de quatre heures ayant été perdues.

Pol Lemoine
Surveillant""")
    v.csv("Essais/Essais de plaque.csv",[["Essai","Date","PK","Couche","M1 MPa","M2 MPa","M2/M1","Exigé M1","Résultat"]]+[["EP-%02d"%n,d,pk,c,m1,m2,r,"17","conforme" if float(m1)>=17 else "non conforme"] for n,d,pk,c,m1,m2,r in [(14,"06/05/2025","2,340","3","21.4","38.5","1.8"),(15,"08/05/2025","2,400","3","19.7","37.4","1.9"),(16,"13/05/2025","2,450","2","18.2","34.6","1.9"),(17,"15/05/2025","2,500","2","17.9","34.0","1.9"),(18,"22/05/2025","2,550","2","15.6","31.2","2.0"),(19,"23/05/2025","2,575","2","20.3","36.5","1.8"),(20,"27/05/2025","2,550","2","19.1","36.3","1.9")]],";")
    v.pdf("Essais/PV essai EP-18.pdf","Geolab Mons ASBL","PV 25/GL/0418\n23 mai 2025","Essai à la plaque",[["Essai","EP-18"],["Date","22 mai 2025"],["PK","2,550 – couche 2"],["M1","15,6 MPa"],["Exigence","17 MPa"],["Conclusion","Non conforme"]],"Teneur en eau 17,8 % (optimum 12,5 %).")
    v.pdf("Livraisons/Bon palplanches 4471.pdf","Acier Escaut SA","Bon de livraison 4471\n19 mai 2025","Bon de livraison",[["Produit","Palplanches AZ 18-700, S355GP, L = 11,50 m"],["Quantité","60 pièces"],["Poids","57,4 t"],["Certificat","3.1 n° 88 2047"]],lines=False)
    v.pdf("Livraisons/Bon palplanches 4439.pdf","Acier Escaut SA","Bon de livraison 4439\n6 mai 2025","Bon de livraison",[["Produit","Palplanches AZ 18-700, S355GP, L = 11,50 m"],["Quantité","72 pièces"],["Poids","68,9 t"],["Certificat","3.1 n° 88 1991"]],lines=False)
    v.csv("Registres/Demandes d'information.csv",[["N°","Objet","Envoyée le","Destinataire","Réponse le"],["DI-006","Cote d'arase PK 2,300","2025-03-27","Hydrotec","2025-04-03"],["DI-007","Géotextile","2025-04-07","Hydrotec","2025-04-16"],["DI-008","Exutoire 450 mm","2025-04-17","RVH","2025-04-29"],["DI-009","Plan des tirants","2025-04-28","Hydrotec",""],["DI-010","Refus de battage PK 2,655","2025-05-22","Hydrotec",""]],";")
    v.docx("Réunions/PV réunion 09.docx","PV de réunion de chantier n° 9 – 21 mai 2025",[["Présents","X. Colpaert, P. Lemoine (RVH) ; B. Laloux, A. Wauters (Vauclair) ; J. Mertens (Palfonds) ; Hydrotec excusé"]],"9.1 Palplanches : avancement 293 pièces au 21 mai.","9.2 Enrochements à partir du 26 mai, arrêté de navigation reçu.","9.3 État d'avancement n° 3 (avril) : 214 780,25 € approuvé.","9.4 Prochaine réunion : 4 juin 2025 à 10 h.")
    v.csv("Planning/Planning v4.csv",[["Tâche","Début","Fin"],["Installation","03/03/2025","14/03/2025"],["Palplanches","24/03/2025","20/06/2025"],["Remblai","07/04/2025","18/07/2025"],["Enrochements","26/05/2025","08/08/2025"],["Tirants","10/06/2025","11/07/2025"],["Chemin de halage","11/08/2025","17/10/2025"]],";")
    v.docx("Marché/Extrait CSC.docx","CSC RVH-24-113 – extrait","Art. 76 : le délai est compté en jours ouvrables.","D.3.2 Remblai : M1 ≥ 17 MPa, une mesure tous les 50 m et par couche.","C.2 Palplanches AZ 18-700, nuance S355GP, 1 036 pièces.","A.7 Rapport hebdomadaire à remettre au surveillant le lundi suivant.")
    Z="B25-02 Digue de la Havre/"; K=Z+"Marché/Fiche de chantier.docx"; J=Z+"Rapports/Journal des travaux.xlsx"; M=Z+"Courriels/Semaine 21.eml"; CS=Z+"Marché/Extrait CSC.docx"; EP=Z+"Essais/Essais de plaque.csv"; BL=Z+"Livraisons/Bon palplanches 4471.pdf"; DI=Z+"Registres/Demandes d'information.csv"; PV=Z+"Réunions/PV réunion 09.docx"; LI=Z+"Courriels/Intempéries.eml"; PE=Z+"Essais/PV essai EP-18.pdf"
    f=Form("fr-be-rapport-hebdomadaire-s21","fr","vauclair","B25-02 Digue de la Havre","Le rapport nomme sa période : semaine 21, du 19 au 23 mai 2025.",header=["Vauclair Génie Civil SRL – BCE ",E("BE 0745.218.336","Fiche entreprise.docx","near","0745.218.336",was="..............")],footer=["CSC ",E("RVH-24-113",K,"near",was="............"),"  –  FO-22"])
    f.title("RAPPORT HEBDOMADAIRE – SEMAINE 21"); f.p("du 19 au 23 mai 2025")
    f.p("Chantier : ",E("Renforcement de la digue de la Havre, phase 1",K,"near"),"  N° : ",E("B25-02",K,"same",label="N° de chantier"))
    f.p("Pouvoir adjudicateur : ",E("Régie des Voies d'Eau de la Havre",K,"same"),"  Fonctionnaire dirigeant : ",E("Xavier Colpaert",K,"same"))
    f.h("1. Effectifs et météo")
    rows=[]
    for i,(n,(m,a,b),o) in enumerate(zip(["Lundi","Mardi","Mercredi","Jeudi","Vendredi"],data[21],H[21])):
        rows.append([n,E(m,J,"same"),E(str(o[0]),J,"same")])
    rows.append(["Samedi"]+[O("pas de travail le samedi, rien dans le journal") for _ in range(2)])
    f.sched(["Jour","Météo","Ouvriers Vauclair"],rows)
    f.h("2. Avancement")
    f.sched(["Poste","Cette semaine","Cumul","Prévu au CSC"],[["Palplanches (pièces)",E("55",M,"same"),E("306",M,"near"),E("1 036",CS,"far","1036")],["Remblai (m³)",E("1 440",M,"same","1440"),E("11 290",M,"same","11290"),O("la quantité n'est pas dans les pièces")],["Enrochements (t)",O("commencent le 26 mai ; 600 t sont le bateau suivant"),O("commencent le 26 mai"),O("la quantité n'est pas dans les pièces")],["Tirants (pièces)",O("pas commencés"),O("pas commencés"),O("la quantité n'est pas dans les pièces")]])
    f.table([["PK atteint (palplanches)",E("2,678",M,"near","PK 2,678"),"Provenance du remblai",E("carrière de Blaton-Sud",M,"near","Blaton-Sud")],["Délai contractuel",E("160 jours ouvrables",K,"near","160"),"Délai consommé",E("54 jours ouvrables",M,"same","54")],["Intempéries admises cette semaine (jours)",E("1",M,"near","1 jour"),"Cumul des intempéries (jours)",E("4",M,"far","4 en tout","4 jours")],["Jour admis",D("2025-05-20","fr",LI,"far","20 mai","mardi 20 mai",proof="20 mai"),"Jours de prolongation demandés",O("aucune demande de prolongation")]])
    f.h("3. Livraisons et essais")
    f.table([["Bon de livraison palplanches n°",E("4471",BL,"near"),"Pièces livrées",E("60",BL,"near","60 pièces")],["Bon de livraison géotextile n°",O("aucun bon de géotextile"),"Fabricant du géotextile",O("pas dans les pièces")]])
    f.sched(["Essai","Date","PK","M1 (MPa)"],[[E("EP-18",EP,"same"),D("2025-05-22","fr",EP,"same"),E("2,550",EP,"same"),E("15.6",EP,"same","15,6")],[E("EP-19",EP,"same"),D("2025-05-23","fr",EP,"same"),E("2,575",EP,"same"),E("20.3",EP,"same","20,3")],[O("EP-20 est de la semaine 22") for _ in range(4)]])
    f.h("4. Difficultés, sécurité, semaine suivante")
    f.table([["Difficultés rencontrées",C(["Refus de battage","refus de battage","recèpe"],M,"far",kind="narrative",label="Difficultés rencontrées")],["Accidents / incidents",C(["coupure","premiers soins"],M,"near",kind="narrative",label="Accidents / incidents")],["Travaux prévus la semaine prochaine",C(["2,760","déviation du halage","Dendre commence"],M,"near",kind="narrative",label="Travaux prévus la semaine prochaine")],["Demande d'information en attente (plan des tirants)",E("DI-009",DI,"far")],["Prochaine réunion",D("2025-06-04","fr",PV,"same")],["Visite de l'inspection du travail",O("aucune visite dans les pièces")]])
    f.h("5. Visas")
    f.sched(["","Nom","Date","Signature"],[["Rédigé par",O("nom dans un visa"),O("date du visa"),O("signature")],["Vérifié par (adjudicataire)",O("nom dans un visa"),O("date du visa"),O("signature")],["Reçu par le surveillant",O("nom dans un visa de réception"),O("date de réception"),O("signature")]])
    f.p("Remarques du surveillant : ",O("pour le surveillant",was="............................"))
    f.save()
if __name__=="__main__": make(); print("\n".join(PROBLEMS))
