from common import *
VT = "talbrook"
paper(VT, "Company data.docx", """
# Talbrook Builders - company data sheet / fiche d'entreprise
|Item|United States|Québec
|Legal name|Talbrook Builders, Inc.|Constructions Talbrook Québec inc.
|Address|2200 Scioto Bend Drive, Suite 410, Columbus, OH 43215|1450, rue des Carrières, bureau 300, Longueuil (Québec) J4K 2T6
|Phone / téléphone|(614) 555-0120|450 555-0188
|Federal ID / NEQ|31-5550417|NEQ 1178804455
|Licence|Ohio contractor registration 48813|Licence RBQ 5791-4420-01
|Sales tax|Ohio vendor license 25-418870|TPS 81244 5509 RT0001 / TVQ 1226780044 TQ0001
|Safety contact / santé-sécurité|Carla Dominguez|Benoît Lacasse
Project documents in Ohio use U.S. customary units and month/day/year dates; au Québec, les formulaires sont en français et les dates au format AAAA-MM-JJ.
""", foot="Rev. 9 - 2025-01-15")
paper(VT, "Directory.xlsx", """
@People
Name;Title;Office or project;Phone;Email
Walter Kincaid;Senior Project Manager;Buckeye Run Data Hall;(614) 555-0131;w.kincaid@talbrook.example
Priya Natarajan;Project Engineer;Buckeye Run Data Hall;(614) 555-0137;p.natarajan@talbrook.example
Luis Ortega;Superintendent;Buckeye Run Data Hall;(614) 555-0142;l.ortega@talbrook.example
Hannah Stroud;BIM Coordinator;Columbus;(614) 555-0150;h.stroud@talbrook.example
Carla Dominguez;Safety Director;Columbus;(614) 555-0155;c.dominguez@talbrook.example
Geneviève Marcotte;Gérante de projet;Entrepôt Varennes;450 555-0190;g.marcotte@talbrook.example
Olivier Thibeault;Surintendant;Entrepôt Varennes;450 555-0194;o.thibeault@talbrook.example
Samira Haddad;Coordonnatrice de projet;Entrepôt Varennes;450 555-0197;s.haddad@talbrook.example
Benoît Lacasse;Conseiller en santé et sécurité;Longueuil;450 555-0199;b.lacasse@talbrook.example
""", datefmt="yyyy-mm-dd")
B = "Buckeye Run Data Hall/"
paper(VT, B+"Project data sheet.docx", """
# Project data sheet
|Project|Buckeye Run Data Hall - Building 2
|Talbrook job number|24-0318
|Owner|Cloverfield Compute LLC
|Owner's project number|CMH-B2
|Owner's representative|Janet Oyelaran
|Architect of record|Merrow + Pike Architects
|Structural engineer|Delphine Structural Group
|MEP engineer|Castlebar Engineering, P.C.
|Commissioning authority|Vantry Cx
|Location|8800 Mink Street SW, Pataskala, OH 43062
|Contract form|AIA A133, GMP $148,600,000
|Notice to proceed|09/16/2024
|Substantial completion|03/27/2026
|RFI response time|7 calendar days per General Conditions 3.2.5
## Narrative
Two-story data hall of 212,000 SF, four data rooms of 6 MW each, generator yard with twelve 3 MW units, roof chillers. Steel frame, precast walls.
""", head="Talbrook Builders, Inc.", foot="24-0318")
paper(VT, B+"Notice of award.pdf", """
>>Cloverfield Compute LLC>>September 3, 2024
>>600 Market Hall Way, Reston, VA 20190>>Project CMH-B2
Talbrook Builders, Inc., Columbus
## Notice of award - Buckeye Run Data Hall, Building 2
You are awarded the construction of Building 2 under the AIA A133 agreement with a guaranteed maximum price of $148,600,000. Notice to proceed follows on September 16, 2024. Liquidated damages are $45,000 per calendar day after substantial completion of March 27, 2026.
Requests for information go to Merrow + Pike Architects with a copy to the Owner's representative, Janet Oyelaran.
""", head="Cloverfield Compute LLC")
subj = [("Footing step at line A","03 30 00"),("Anchor bolt pattern column C4","05 12 00"),("Slab joint layout data room 1","03 30 00"),("Roof drain conflict with beam","22 14 00"),("Precast panel reveal","03 45 00"),("Door hardware set 14","08 71 00"),("Duct bank depth at Mink Street","26 05 43"),("Generator pad dowels","03 30 00"),("Chilled water sleeve size","23 21 13"),("Grounding grid splice","26 05 26"),("Stair 3 headroom","05 51 00"),("Fire pump room drain","22 13 00")]
rr = "\n".join(f"RFI-{75+i:03};{s};{sp};{['Castlebar Engineering','Delphine Structural Group','Merrow + Pike Architects'][i%3]};2025-0{3+i//8}-{3+2*i if i<8 else 2*i-13:02};Closed;-" for i,(s,sp) in enumerate(subj))
paper(VT, B+"RFI log.xlsx", "@RFI log\nNo.;Subject;Spec section;Ball in court;Date issued;Status;Cost impact\n" + rr + """
RFI-087;Busway support steel vs. chilled water mains, Data Room 3;26 25 00;Castlebar Engineering, P.C.;2025-04-16;Open;TBD
RFI-088;Busway tap box clearances, Data Room 3;26 25 00;Castlebar Engineering, P.C.;2025-04-18;Open;None
RFI-089;Raised floor pedestal at line F;09 69 00;Merrow + Pike Architects;2025-04-21;Open;None
@Legend
Ball in court = party that owes the answer
""", datefmt="mm/dd/yyyy")
paper(VT, B+"Drawing list.csv", "Sheet,Title,Rev,Date,Issued by\n" + "\n".join([f"S-{201+i},Framing plan area {chr(65+i)},{i%3},01/{10+i}/2025,Delphine Structural Group" for i in range(8)]) + """
E-413,Busway plan Data Room 3,2,02/03/2025,"Castlebar Engineering, P.C."
E-413,Busway plan Data Room 3,3,04/01/2025,"Castlebar Engineering, P.C."
E-513,Busway sections,1,02/03/2025,"Castlebar Engineering, P.C."
M-313,Chilled water plan Data Room 3,4,03/10/2025,"Castlebar Engineering, P.C."
M-314,Chilled water plan Data Room 4,4,03/10/2025,"Castlebar Engineering, P.C."
A-113,Data Room 3 reflected ceiling,2,01/20/2025,Merrow + Pike Architects""")
paper(VT, B+"2025-04-15 Busway clash.eml", """
From: Hannah Stroud <h.stroud@talbrook.example>
To: Priya Natarajan <p.natarajan@talbrook.example>
Cc: Luis Ortega <l.ortega@talbrook.example>
Date: Tue, 15 Apr 2025 16:12:00 -0400
Subject: RE: Clash 3-117 busway / CHW mains DR3

Priya,

I reran it with E-413 rev 3 and M-313 rev 4. The trapeze steel for busway runs B3-1 to B3-4 hits the 14 inch chilled water supply and return between grids 7 and 9. Bottom of insulation is at 13'-2", the top of the trapeze is drawn at 13'-6". So 4 inches hard clash, eleven hangers altogether.

Options the trades came up with: drop the busway 6 inches to 12'-8" bottom of busway, which still clears the rack containment at 11'-10"; or offset the mains, which Scioto Mechanical says is 8 fittings and about $38,000. Dropping is cheaper, Lumen Ridge Electric puts it at $6,400 for longer rods.

Hannah

> From: Priya Natarajan
> Sent: Monday, April 14, 2025 9:03 AM
> Is that with the old sheet? With E-413 rev 2 you gave me seven hangers between grids 6 and 8. Please rerun with the current set before I write the RFI.
""")
paper(VT, B+"2025-04-16 Need date.eml", """
From: Luis Ortega <l.ortega@talbrook.example>
To: Priya Natarajan <p.natarajan@talbrook.example>
Cc: Walter Kincaid <w.kincaid@talbrook.example>
Date: Wed, 16 Apr 2025 07:41:00 -0400
Subject: Busway RFI - when I need it

Priya, Lumen Ridge start hanging busway in DR3 on Monday 04/28/2025, activity E-3310. Rods have a two day lead. I need the answer by 04/23/2025 or the start slips, there is zero float on E-3310 and it pushes the level 4 Cx of DR3 day for day. For DR4 we have three more weeks, do not mix them up.

The proposal is Hannah's option 1, drop the busway. Put that in as our suggested solution.

Luis
""")
paper(VT, B+"Schedule update 07.csv", """
Activity,Description,Start,Finish,Total float days,Responsible
E-3290,Cable tray DR3,03/24/2025,04/18/2025,4,Lumen Ridge Electric
E-3310,Busway install DR3,04/28/2025,05/23/2025,0,Lumen Ridge Electric
E-3320,Busway megger test DR3,05/27/2025,05/30/2025,0,Lumen Ridge Electric
E-3410,Busway install DR4,05/19/2025,06/13/2025,9,Lumen Ridge Electric
M-3110,CHW mains DR3,03/03/2025,04/11/2025,0,Scioto Mechanical
M-3120,CHW insulation DR3,04/14/2025,05/02/2025,6,Scioto Mechanical
X-3400,Level 4 Cx DR3,07/07/2025,07/25/2025,0,Vantry Cx
S-2210,Precast panels north,02/10/2025,03/14/2025,12,Granger Precast
A-5100,Raised floor DR3,06/02/2025,06/20/2025,5,Finley Floors
""")
paper(VT, B+"Subcontractor list.xlsx", """
@Subs
Trade;Company;Contact;Phone;Subcontract no.;Value
Electrical;Lumen Ridge Electric;Dale Whitaker;(740) 555-0162;24-0318-16;31250000
Mechanical;Scioto Mechanical;Renata Cole;(614) 555-0178;24-0318-15;27400000
Precast;Granger Precast;Bo Lindahl;(419) 555-0109;24-0318-03;8900000
Raised floor;Finley Floors;Amy Tran;(614) 555-0115;24-0318-09;2150000
Structural steel;Harlan Ironworks;Pete Voss;(330) 555-0140;24-0318-05;12800000
Fire protection;Redpoint Sprinkler;Sal Moretti;(614) 555-0182;24-0318-21;3300000
""")
paper(VT, B+"OAC meeting 28.docx", """
# OAC meeting 28 - April 15, 2025
Attendees: Janet Oyelaran (Cloverfield), Simon Pike (Merrow + Pike), Arun Desai (Castlebar), Walter Kincaid, Priya Natarajan, Luis Ortega (Talbrook)
|No.|Item|Owner of item|Due
|28.01|Steel topped out 4/9.|-|-
|28.02|DR3 busway vs. chilled water: Talbrook to issue RFI this week. Arun Desai will answer for Castlebar.|PN|4/18
|28.03|Fire alarm shutdown plan.|LO|4/22
|28.04|Change order 11 (extra generator pad) signed, $212,300, no time.|WK|closed
|28.05|Change order request 019 for chilled water insulation jacket pending with Owner.|JO|4/29
|28.06|RFI-079 duct bank answered.|-|closed
""", head="Buckeye Run Data Hall")
paper(VT, B+"Spec section 26 25 00.pdf", """
# Section 26 25 00 - Enclosed bus assemblies
## Part 1 General
1.3 Coordination: verify clearances with mechanical mains before fabrication. Maintain 12 inches clear above busway for tap box operation.
## Part 2 Products
2.1 Plug-in busway, 800 A, 415/240 V, copper, two-section tap boxes, 50 mm grid. Basis of design: Kelso PowerRun 800.
2.4 Supports: trapeze hangers at 5 feet on center maximum, 1/2 inch threaded rod, seismic bracing per section 26 05 48.
## Part 3 Execution
3.2 Bottom of busway not less than 12'-6" above finished floor in data rooms.
3.5 Megger at 1000 V DC, minimum 100 megohms.
""", head="Castlebar Engineering, P.C.", foot="Conformed set 01/06/2025")
paper(VT, B+"RFI-086 response.pdf", """
>>RFI-086 Fire pump room drain>>Response
>>Issued 04/09/2025>>Answered 04/14/2025
Question: floor drain FD-6 falls on the pump base. Suggested: move 18 inches east.
Answer: acceptable. Arun Desai, Castlebar Engineering, P.C. No cost, no time.
""")
for n, d, t in (("0411","04/11/2025","Clear, 58 F. Scioto Mechanical 14 men finished CHW mains DR3, hydro test at 150 psi held 2 hours. Lumen Ridge Electric 22 men cable tray DR3 and DR4."),("0416","04/16/2025","Rain, 49 F. Lumen Ridge Electric 19 men cable tray DR3. Scioto Mechanical 11 men insulation DR3. Found 11 busway hangers marked in clash with CHW mains between grids 7 and 9, photo set 0416-A.")):
    paper(VT, B+f"Daily log {n}.md", f"# Daily log {d}\n\nSuperintendent: Luis Ortega\n\n{t}\n\nVisitors: none. Deliveries: rods and strut for Lumen Ridge. Safety: no incidents.\n")
paper(VT, B+"Cost note RFI-087.docx", """
# Rough order of magnitude - busway clash data room 3
Prepared by Walter Kincaid, April 16, 2025. Not for the Owner before the RFI is answered.
|Option|Description|ROM|Schedule
|1|Drop busway 6 inches, longer rods and bracing check|$6,400|none if answered by 04/23/2025
|2|Offset 14 inch mains|$38,000|9 working days
Option 1 falls under the coordination allowance, CO not expected.
""")
f = F("us-rfi-087-data-hall", VT, "Buckeye Run Data Hall", "en", "Request for Information RFI-087 (title, file name).", us=True)
pd="Project data sheet.docx"; lg="RFI log.xlsx"; cl="2025-04-15 Busway clash.eml"; nd="2025-04-16 Need date.eml"; su="Subcontractor list.xlsx"; sc="Schedule update 07.csv"; dr="Directory.xlsx"; cn="Cost note RFI-087.docx"
f.header("Talbrook Builders   Job %s   RFI-087",("{{JobNo}}",V("24-0318",pd,"near")))
f.title("REQUEST FOR INFORMATION  RFI-087")
f.kv([[("Project",V("Buckeye Run Data Hall - Building 2",pd,"same","Buckeye Run Data Hall","Buckeye Run Data Hall, Building 2")),("Owner project no.",V("CMH-B2",pd,"same"))],
 [("Owner",V("Cloverfield Compute LLC",pd,"same")),("Owner's rep (cc)",V("Janet Oyelaran",pd,"same"))],
 [("To (architect)",V("Merrow + Pike Architects",pd,"near")),("Ball in court",V("Castlebar Engineering, P.C.",lg,"same","Castlebar Engineering"))],
 [("Date issued",V("2025-04-16",lg,"same")),("Response needed by",V("2025-04-23",nd,"near"))],
 [("From (name)",V("Priya Natarajan","OAC meeting 28.docx","far")),("From (phone)",V("(614) 555-0137","/"+dr,"far","614-555-0137"))],
 [("Email",V("p.natarajan@talbrook.example","/"+dr,"near")),("Fax",O("no fax number in the papers"))],
 [("Jobsite address",V("8800 Mink Street SW, Pataskala, OH 43062",pd,"near","8800 Mink Street SW")),("Contractual response time",V("7 calendar days",pd,"near","7 days","7"))]])
f.h("1. SUBJECT")
f.cc(("Subject",V("Busway support steel vs. chilled water mains, Data Room 3",lg,"same")),("Spec section",V("26 25 00",lg,"same")))
f.cc(("Electrical sheet / rev.",V("E-413","Drawing list.csv","near","E-413 rev 3","E-413 / 3","E-413, Rev 3")),("Mechanical sheet / rev.",V("M-313","Drawing list.csv","near","M-313 rev 4","M-313 / 4")),("Detail no.",O("no detail number given")))
f.dd("Discipline",["Architectural","Structural","Mechanical","Electrical","Civil"],V("Electrical",su,"far",ev="Electrical"))
f.cc(("Clash no.",V("3-117",cl,"same")),("Grids",V("7 and 9",cl,"same","7 to 9","between grids 7 and 9","7-9")),("Photo set",V("0416-A","Daily log 0416.md","same")))
f.h("2. QUESTION")
f.ph("The trapeze steel for busway runs %s conflicts with the %s chilled water mains. Bottom of pipe insulation is at elevation %s; top of trapeze is shown at %s; number of hangers affected: %s",("[runs]",V("B3-1 to B3-4",cl,"same")),("[size]",V("14 inch",cl,"near","14\"","14-inch","14 in.","14")),("[elev.]",V("13'-2\"",cl,"near","13'-2")),("[elev.]",V("13'-6\"",cl,"near","13'-6")),("[count]",V("11","Daily log 0416.md","near","eleven")))
f.narr("Contractor's suggested solution",V("drop",nd,"near","Drop","lower","12'-8","dropping",ev="drop the busway",contains=True),"(describe, attach sketch if any)")
f.h("3. IMPACT")
f.checks("Cost:",[("Yes",None),("No",None),("TBD",V("☒",lg,"near",ev="TBD"))])
f.ph("Affected activity %s, planned start %s, total float %s days. Following milestone %s.",("[activity ID]",V("E-3310",sc,"same")),("[start]",V("2025-04-28",sc,"same")),("[float]",V("0",sc,"same","zero")),("[milestone]",V("Level 4 Cx DR3",sc,"far","X-3400","Level 4 Cx of DR3")))
f.kv([[("Subcontractor affected, electrical",V("Lumen Ridge Electric",su,"near")),("Contact",V("Dale Whitaker",su,"same"))],
 [("Subcontract no.",V("24-0318-16",su,"same")),("Phone",V("(740) 555-0162",su,"same"))],
 [("Subcontractor affected, mechanical",V("Scioto Mechanical",su,"near")),("Contact",V("Renata Cole",su,"same"))],
 [("Subcontract no.",V("24-0318-15",su,"same")),("Phone",V("(614) 555-0178",su,"same"))],
 [("Change order no. (if issued)",O("no change order for this RFI; CO 11 is another matter")),("COR no.",O("COR 019 concerns insulation jacket, not this"))]])
f.h("4. RESPONSE (by design team)")
f.narr("Answer",O("RFI-087 is open, no answer yet"))
f.checks("Drawing to be revised:",[("Yes",O("not answered yet")),("No",O("not answered yet"))])
f.kv([[("Revised sheet",O("not answered yet")),("ASI / bulletin no.",O("not answered yet"))],[("Responder (print)",O("response block")),("Firm",O("response block"))],[("Signature",SIG),("Date answered",O("RFI-087 not answered; 04/14 is RFI-086"))]])
f.h("5. CLOSEOUT (Talbrook)")
f.kv([[("Received by",O("closeout block")),("Date received",O("not answered yet"))],[("Distributed to",O("not answered yet")),("Date distributed",O("not answered yet"))],[("Closed by (initials)",SIG),("Days open",O("still open"))]])
f.footer("Form PE-04   Reviewed by: %s   Date: %s",("______",SIG),("______",SIG))
f.save()
Q = "Entrepôt Varennes/"
paper(VT, Q+"Fiche de projet.docx", """
# Fiche de projet
|Projet|Entrepôt logistique Varennes - phase 2
|No de projet Talbrook|25-0107
|Maître de l'ouvrage|Immobilier Rivesud S.E.C.
|Représentante du maître de l'ouvrage|Nadine Courchesne
|No de contrat|RS-VAR2-2025-04
|Architecte|Atelier Plourde Vézina
|Ingénieur en structure|Groupe-conseil Bélisle
|Ingénieur mécanique-électricité|Norvex Ingénierie inc.
|Adresse du chantier|3300, montée de Picardie, Varennes (Québec) J3X 0A7
|Contrat|CCDC 2, prix forfaitaire
|Prix du contrat initial, avant taxes|18 940 000,00 $
|Date du contrat|2025-02-10
|Achèvement substantiel initial|2025-12-12
|Frais généraux et profit sur changements|10 % travaux propres, 5 % sur sous-traitants
|Délai d'avis de changement|5 jours ouvrables
## Description
Entrepôt de 14 200 m2, hauteur libre 12,2 m, 22 quais de chargement, bureaux de 900 m2 sur deux étages, gicleurs ESFR.
""", head="Constructions Talbrook Québec inc.")
paper(VT, Q+"Lettre d'octroi.pdf", """
>>Immobilier Rivesud S.E.C.>>Montréal, le 27 janvier 2025
>>800, rue du Square-Royal, Montréal (Québec) H3B 0A4>>Dossier RS-VAR2
Constructions Talbrook Québec inc., à l'attention de Mme Geneviève Marcotte
## Octroi du contrat RS-VAR2-2025-04
Madame, nous avons le plaisir de vous octroyer la construction de l'Entrepôt logistique Varennes - phase 2 pour la somme forfaitaire de 18 940 000,00 $, taxes en sus. La signature du contrat est prévue le 10 février 2025 et l'achèvement substantiel le 12 décembre 2025.
Tout changement doit être approuvé par écrit par Mme Nadine Courchesne avant exécution.
""", foot="RS-VAR2")
odc = [("001","Drain français additionnel","24 310.00","24310.00"),("002","Dalle épaissie quai 4","18 775.00","18775.00"),("003","Crédit - clôture temporaire","","-6200.00"),("004","Portes sectionnelles isolées R-18","","41250.00"),("005","Base de béton génératrice","","22980.00"),("006","Éclairage extérieur DEL","","15640.00"),("007","Renfort toiture RTU-3","","31115.00"),("008","Cloison bureau 204","","4890.00"),("009","Niveleurs hydrauliques quais 15 à 18","","52400.00"),("010","Crédit - peinture plafond","","-11300.00"),("011","Protection de colonnes","","19640.00")]
tot = sum(float(o[3]) for o in odc)
paper(VT, Q+"Registre des changements.xlsx", "@ODC\nODC;Titre;Montant avant taxes;Délai (jours);Statut;Date d'approbation\n" + "\n".join(f"ODC-{a};{t};{v};{0 if a!='007' else 4};Approuvé;2025-0{4+i//4}-{5+2*i:02}" for i,(a,t,_,v) in enumerate(odc)) + f"""
ODC-012;Déplacement de la conduite ESFR, axe 14;28666.05;3;En préparation;
ODC-013;Bornes de protection quais 19 à 22;9870.00;0;Soumis;
;Total approuvé ODC-001 à ODC-011;{tot:.2f};4;;
@Avis
DC;Date;Objet;Origine;ODC
DC-016;2025-06-18;Bornes de protection;Maître de l'ouvrage;ODC-013
DC-017;2025-06-25;Conflit conduite ESFR avec poutrelles, axe 14;QRT-052;ODC-012
DC-018;2025-07-02;Seuils de portes;Architecte;-
""", datefmt="yyyy-mm-dd")
paper(VT, Q+"DC-017 demande de changement.pdf", """
>>Norvex Ingénierie inc.>>Demande de changement DC-017
>>Discipline : mécanique - protection incendie>>Émise le 25 juin 2025
|Projet|Entrepôt logistique Varennes - phase 2
|Origine|QRT-052
|Émise par|Frédéric Auclair, ing.
|Dessins révisés|PI-102 rév. 4, PI-301 rév. 2
## Description
Déplacer la conduite principale ESFR de 200 mm de l'axe 14 à l'axe 14.6 entre les axes C et H, abaisser de 250 mm, ajouter deux joints souples et quatre contreventements sismiques. Les têtes existantes de la zone 3 demeurent.
## Motif
Coordination : la conduite traverse l'âme des poutrelles ajourées selon les dessins d'atelier de structure révision 3, émis après l'appel d'offres.
Veuillez soumettre votre prix dans les 10 jours.
""", head="Norvex Ingénierie inc.", foot="DC-017")
paper(VT, Q+"Soumission Gicleurs Montérégie.pdf", """
>>Gicleurs Montérégie ltée>>Soumission GM-25-411
>>RBQ 8320-1177-09>>Le 4 juillet 2025
Objet : DC-017, déplacement de conduite ESFR, entrepôt Varennes
|Poste|Quantité|Taux|Montant
|Main-d'oeuvre tuyauteur|96 h|104,50 $|10 032,00 $
|Conduite 200 mm et raccords|1 lot||7 645,00 $
|Joints souples|2|890,00 $|1 780,00 $
|Contreventements sismiques|4|412,00 $|1 648,00 $
|Nacelle|1 sem.|1 160,00 $|1 160,00 $
|Essai hydrostatique|1|735,00 $|735,00 $
Total avant taxes 23 000,00 $. Durée 3 jours. Validité 30 jours. Yvan Petit, estimateur
""")
paper(VT, Q+"2025-07-09 Prix ODC-012.eml", """
From: Samira Haddad <s.haddad@talbrook.example>
To: Nadine Courchesne <n.courchesne@rivesud.example>
Cc: Geneviève Marcotte <g.marcotte@talbrook.example>, Frédéric Auclair <f.auclair@norvex.example>
Date: Wed, 09 Jul 2025 14:05:00 -0400
Subject: RE: DC-017 / ODC-012 - prix révisé

Bonjour Nadine,

Voici le prix révisé : sous-traitant Gicleurs Montérégie 23 000,00 $ plus notre majoration de 5 %, soit 1 150,00 $; travaux propres (percements, peinture, protection) 4 105,50 $ plus 10 %, soit 410,55 $. Total 28 666,05 $ avant taxes. TPS 1 433,30 $, TVQ 2 859,44 $, donc 32 958,79 $ taxes incluses.

Délai demandé : 3 jours ouvrables; le nouvel achèvement substantiel, avec les 4 jours déjà accordés par ODC-007, serait le 2025-12-23. Les travaux commenceront le 21 juillet 2025 si l'ordre est signé d'ici le 16.

Samira Haddad

> De : Nadine Courchesne
> Envoyé : lundi 7 juillet 2025 09:12
> Votre prix de 31 480,00 $ inclut 10 % sur le sous-traitant. Le contrat dit 5 %. Merci de réviser. Je financerai ce changement par la contingence de conception, poste 7.2.
""")
paper(VT, Q+"QRT-052.docx", """
# Question-réponse technique QRT-052
|Date|2025-06-12
|Posée par|Olivier Thibeault
|Adressée à|Norvex Ingénierie inc.
|Question|La conduite ESFR de 200 mm à l'axe 14 passe à travers l'âme des poutrelles selon PI-102 rév. 3. Quelle solution?
|Réponse|Conduite à déplacer, demande de changement à suivre. F. Auclair, 2025-06-20
""")
paper(VT, Q+"Liste des dessins.csv", "Numéro;Titre;Révision;Date\n" + "\n".join(f"A-{101+i};{t};{i%4};2025-03-{3+i:02}" for i,t in enumerate(["Plan d'ensemble","Plan du rez-de-chaussée","Plan de l'étage","Plan de toiture","Élévations","Coupes","Quais"])) + "\nPI-101;Gicleurs zones 1 et 2;3;2025-04-14\nPI-102;Gicleurs zone 3;3;2025-04-14\nPI-102;Gicleurs zone 3;4;2025-06-25\nPI-301;Détails gicleurs;2;2025-06-25\nS-201;Charpente de toiture;3;2025-05-20\n")
paper(VT, Q+"Procès-verbal 11.docx", """
# Réunion de chantier no 11, le 3 juillet 2025
Présents : Nadine Courchesne (Rivesud), Luc Plourde (Atelier Plourde Vézina), Frédéric Auclair (Norvex), Geneviève Marcotte, Olivier Thibeault (Talbrook)
|Point|Sujet|Responsable|Échéance
|11.1|Avancement 46 %, charpente terminée le 27 juin|-|-
|11.2|DC-017 : prix attendu de Gicleurs Montérégie|Talbrook|2025-07-07
|11.3|ODC-011 approuvé|-|-
|11.4|ODC-013 bornes : Rivesud réfléchit|Rivesud|2025-07-17
|11.5|Dalle zone 2 coulée, finition reprise axe 9|Talbrook|2025-07-10
|11.6|Santé-sécurité : ligne de vie toiture conforme|B. Lacasse|-
""")
paper(VT, Q+"Sous-traitants.xlsx", """
@Sous-traitants
Spécialité;Entreprise;Contact;Téléphone;No de sous-contrat;RBQ
Protection incendie;Gicleurs Montérégie ltée;Yvan Petit;450 555-0121;25-0107-21;8320-1177-09
Électricité;Électro-Varennes inc.;Marie Dufour;450 555-0133;25-0107-26;5612-8890-01
Charpente;Aciers Beauharnois;Robert Lussier;450 555-0147;25-0107-05;2210-4456-02
Béton;Coffrages Richelieu;Dany Roy;450 555-0151;25-0107-03;8004-2312-33
Portes de quai;Quais Pro-Nord;Line Gagné;514 555-0160;25-0107-11;5588-0101-77
""")
for d, t in (("2025-07-07","Ensoleillé, 27 C. Gicleurs Montérégie 6 hommes zone 2. Coffrages Richelieu 8 hommes bordures. Zone 3 en attente de ODC-012."),("2025-07-10","Pluie le matin, 22 C. Reprise de la dalle à l'axe 9. Gicleurs Montérégie 4 hommes zone 1.")):
    paper(VT, Q+f"Journal {d}.md", f"# Journal de chantier {d}\n\nSurintendant : Olivier Thibeault\n\n{t}\n\nAucun accident. Livraisons : niveleurs 15 et 16.\n")
paper(VT, Q+"ODC-011 signé.pdf", f"""
>>Ordre de changement ODC-011>>Protection de colonnes
>>Approuvé le 2025-06-25>>Contrat RS-VAR2-2025-04
|Prix du contrat initial|18 940 000,00 $
|Changements antérieurs ODC-001 à 010|193 860,00 $
|Présent changement|19 640,00 $
|Prix révisé|19 153 500,00 $
|Délai|0 jour
Signé : Nadine Courchesne
""")
paper(VT, Q+"Clauses changements CCDC.docx", """
# Conditions supplémentaires - changements (extrait)
CS 6.2.1 L'entrepreneur présente son prix ventilé dans les 10 jours de la demande de changement.
CS 6.2.3 Majoration : 10 % sur les travaux exécutés par l'entrepreneur, 5 % sur ceux des sous-traitants.
CS 6.2.5 Aucun changement n'est exécuté avant signature de l'ordre par le représentant du maître de l'ouvrage.
CS 6.5.1 Une prolongation se compte en jours ouvrables et modifie la date d'achèvement substantiel.
""")
assert abs(tot-213500) < .01, tot
f = F("qc-ordre-de-changement-odc-012", VT, "Entrepôt Varennes", "fr", "Ordre de changement ODC-012 (titre, nom de fichier).")
fp="Fiche de projet.docx"; rg="Registre des changements.xlsx"; dc="DC-017 demande de changement.pdf"; em="2025-07-09 Prix ODC-012.eml"; so="Soumission Gicleurs Montérégie.pdf"
f.title("ORDRE DE CHANGEMENT  No ODC-012")
f.ph("Contrat no « %s » conclu le « %s » entre « %s » (maître de l'ouvrage) et « %s » (entrepreneur).",("[no du contrat]",V("RS-VAR2-2025-04",fp,"same")),("[date du contrat]",V("2025-02-10",fp,"same")),("[maître de l'ouvrage]",V("Immobilier Rivesud S.E.C.",fp,"same","Immobilier Rivesud")),("[entrepreneur]",V("Constructions Talbrook Québec inc.","/Company data.docx","far")))
f.kv([[("Projet",V("Entrepôt logistique Varennes - phase 2",fp,"same")),("No de projet de l'entrepreneur",V("25-0107",fp,"near"))],
 [("Adresse des travaux",V("3300, montée de Picardie, Varennes (Québec) J3X 0A7",fp,"near","3300, montée de Picardie")),("Licence RBQ",V("5791-4420-01","/Company data.docx","same"))],
 [("Architecte",V("Atelier Plourde Vézina",fp,"same")),("Ingénieur M/E",V("Norvex Ingénierie inc.",fp,"near"))],
 [("Titre du changement",V("Déplacement de la conduite ESFR, axe 14",rg,"same")),("Demande de changement",V("DC-017",rg,"near"))],
 [("Date de la demande",V("2025-06-25",dc,"near")),("QRT liée",V("QRT-052",dc,"far"))],
 [("Dessins révisés",V("PI-102 rév. 4, PI-301 rév. 2",dc,"same","PI-102")),("Devis révisé, section",O("aucune section de devis révisée dans les papiers"))]])
f.narr("Description du changement",V("ESFR",dc,"same","conduite principale",contains=True))
f.checks("Motif :",[("Demande du maître de l'ouvrage",O("le motif est la coordination")),("Condition imprévue du sol",O("le motif est la coordination")),("Coordination des dessins",V("☒",dc,"near",ev="Coordination :")),("Exigence réglementaire",O("le motif est la coordination"))])
f.h("Ventilation du prix (avant taxes)")
f.sched(["Poste","Montant ($)","Référence"],[["Sous-traitant",V("23000.00",so,"near"),V("GM-25-411",so,"far")],["Majoration sur sous-traitant",V("1150.00",em,"near"),O("pas de référence")],["Travaux propres",V("4105.50",em,"same"),O("pas de référence")],["Majoration sur travaux propres",V("410.55",em,"near"),O("pas de référence")],["Total avant taxes",V("28666.05",em,"same"),O("pas de référence")],["TPS",V("1433.30",em,"same"),None],["TVQ",V("2859.44",em,"same"),None],["Total avec taxes",V("32958.79",em,"near"),O("pas de référence")]],kind="cell")
f.h("Effet sur le contrat")
f.line(("Prix du contrat initial",V("18940000.00",fp,"same")),("Changements approuvés antérieurs",V("213500.00",rg,"near")),blank="______________",colon=" :")
f.line(("Jours ajoutés par le présent ordre",V("3",rg,"near")),("Jours accordés antérieurement",V("4",em,"near")),blank="____",colon=" :")
f.line(("Achèvement substantiel initial",V("2025-12-12",fp,"same")),("Achèvement substantiel révisé",V("2025-12-23",em,"near")),blank="__________",colon=" :")
f.cc(("Sous-traitant concerné",V("Gicleurs Montérégie ltée",so,"near","Gicleurs Montérégie")),("No de sous-contrat",V("25-0107-21","Sous-traitants.xlsx","same")),("Date de la soumission",V("2025-07-04",so,"near")),text="Cliquez pour entrer du texte.")
f.cc(("Début prévu des travaux",V("2025-07-21",em,"near")),("Source de financement",V("contingence de conception",em,"far","poste 7.2","contingence de conception, poste 7.2")),("Code budgétaire du maître de l'ouvrage",O("le poste 7.2 n'est pas un code comptable ; aucun code donné") and None),text="Cliquez pour entrer du texte.")
f.instr("Directive de changement antérieure","(inscrire le numéro)",O("aucune directive"))
f.h("Signatures")
f.kv([[("Préparé par l'entrepreneur (nom)",O("bloc de signature")),("Signature",SIG),("Date",SIG)],[("Recommandé par l'ingénieur (nom)",O("bloc de signature")),("Signature",SIG),("Date",SIG)],[("Approuvé par le maître de l'ouvrage (nom)",O("bloc de signature")),("Signature",SIG),("Date",SIG)]])
f.kv([[("Date d'approbation",O("ODC-012 en préparation")),("Date d'exécution complétée",O("pas exécuté"))],[("No de facture",O("aucune facture")),("Bon de commande du maître de l'ouvrage",O("aucun bon de commande"))]])
f.footer("Dossier : %s   Distribution : %s",("________",None),("________",O("aucune liste de distribution")))
f.save()
