from lib import *
v = Vault("northmere-builders")
A, B = "NM-610 Halden Library", "NM-633 Centre aquatique Rivemont"
v.text("Firm card.txt", """
NORTHMERE BUILDERS, INC.  880 Foundry Street, Suite 300, Oxbow Falls, NY 13999.  Tel (315) 555-0142
Federal EIN 99-4410287.  NY contractor registration NMB-20417.
CONSTRUCTIONS NORTHMERE INC.  4410, rue des Forges, bureau 210, Rivemont (Québec) J0Z 9Z9.  Tél. 819 555-0178
Licence RBQ 5799-1024-01.  NEQ 1179990417.  TPS 799910417 RT0001.  TVQ 1299904177 TQ0001.
""")
v.csv("People.csv", [["Name", "Title", "Entity", "Job", "Email", "Cell"], ["Dana Whitlock-Rowe", "Project Manager", "Northmere Builders, Inc.", "NM-610", "dwhitlock@northmere.example", "(315) 555-0151"], ["Marcus Oyelaran", "Superintendent", "Northmere Builders, Inc.", "NM-610", "moyelaran@northmere.example", "(315) 555-0156"], ["Tess Bramhall", "Submittal Coordinator", "Northmere Builders, Inc.", "NM-610", "tbramhall@northmere.example", "(315) 555-0159"], ["Gil Harcastle", "Project Manager", "Northmere Builders, Inc.", "NM-602", "gharcastle@northmere.example", "(315) 555-0163"],
 ["Maude Desrosiers-Ayotte", "Gérante de projet", "Constructions Northmere inc.", "NM-633", "mdesrosiers@northmere.example", "819 555-0181"], ["Rosaire Thibodeau-Lim", "Surintendant", "Constructions Northmere inc.", "NM-633", "rthibodeau@northmere.example", "819 555-0184"]])
v.pdf(A + "/01 Agreement summary.pdf", ["# Summary of the Agreement between Owner and Contractor", "Dated as of June 3, 2025. The Owner is Halden Public Library District; the Contractor is Northmere Builders, Inc.", [["Item", "Entry"], ["Project", "Halden Public Library Addition and Renovation"], ["Project address", "55 Chestnut Square, Halden, NY 13998"], ["Architect", "Quillfeather Associates Architects, LLP"], ["Architect's project number", "2417.00"], ["Owner's project number", "HPLD-24-02"], ["Contract Sum", "$18,406,000.00"], ["Date of commencement", "June 16, 2025"], ["Substantial Completion", "November 20, 2026"]],
 "The Architect will return submittals within fifteen (15) business days of receipt. Electronic submittals only, one PDF file for each.", "Liquidated damages are $2,750 per calendar day."], head=("HALDEN PUBLIC LIBRARY DISTRICT", "Capital Projects Office, 55 Chestnut Square, Halden, NY 13998"))
v.xlsx(A + "/02 Submittal log.xlsx", {"Log": [["Submittal No.", "Rev", "Spec section", "Title", "Subcontractor", "Received", "Sent to architect", "Returned", "Action"], ["08 44 13-003", "0", "08 44 13", "Glazed aluminum curtain wall - samples", "Tallpane Glazing Corp.", "2026-01-12", "2026-01-14", "2026-02-03", "Approved as noted"], ["08 44 13-004", "0", "08 44 13", "Glazed aluminum curtain wall - shop drawings", "Tallpane Glazing Corp.", "2026-02-09", "2026-02-11", "2026-03-04", "Revise and resubmit"], ["08 44 13-004", "1", "08 44 13", "Glazed aluminum curtain wall - shop drawings", "Tallpane Glazing Corp.", "2026-03-23", "", "", ""], ["07 92 00-002", "0", "07 92 00", "Joint sealants - product data", "Weirside Caulking LLC", "2026-03-16", "2026-03-18", "", ""]]})
v.pdf(A + "/03 Tallpane transmittal letter.pdf", ["March 20, 2026", "Attention: Tess Bramhall, Northmere Builders, Inc.", "Re: Halden Library, curtain wall shop drawings, resubmission", "We return the curtain wall drawings with the architect's comments of March 4 picked up. The set comprises 27 sheets, CW-001 through CW-027, together with structural calculations sealed by Priya Venkataraghavan, PE, and one certificate of the extruder.",
 [["Item", "Description", "Copies", "Date", "Format"], ["1", "Shop drawings CW-001 to CW-027", "1", "03/19/2026", "PDF"], ["2", "Structural calculations SC-11", "1", "03/17/2026", "PDF"], ["3", "Extrusion mill certificate 6063-T6", "1", "02/26/2026", "PDF"]],
 "One deviation is asked for: the pressure plate screws are at 8 inches on center where the specification calls for 9 inches. Delivery takes 14 weeks from release.", "Manufacturer: Corvane Architectural Systems, series CV-7500. Fabrication takes place in Dunmorrow, Ohio.", "Hank Osterlund, Project Manager, Tallpane Glazing Corp., (585) 555-0117"], head=("TALLPANE GLAZING CORP.", "2200 Kilnworks Road, Batesford, NY 13991"))
v.docx(A + "/04 Specification 08 44 13 excerpt.docx", ["# Section 08 44 13 Glazed Aluminum Curtain Walls", "1.4 ACTION SUBMITTALS. Shop drawings: paragraph 1.4.B. Product data: paragraph 1.4.A. Samples: paragraph 1.4.C.", "1.7 WARRANTY. Ten years on finish, five years on weathertightness.", "2.2 PERFORMANCE. Design wind pressure 42 psf. Air infiltration not above 0.06 cfm/sq ft at 6.24 psf. Thermal U-factor 0.36.", "2.5 FINISH. AAMA 2605 fluoropolymer, color Harbor Slate."])
v.text(A + "/05 Email architect routing.eml", """
From: Jonah Plimsoll <jplimsoll@quillfeather.example>
To: Tess Bramhall <tbramhall@northmere.example>
Cc: Dana Whitlock-Rowe <dwhitlock@northmere.example>
Date: Tue, 24 Mar 2026 10:05:00 -0400
Subject: RE: curtain wall resubmittal

Tess,
Anneke is on leave, so from today address curtain wall submittals to me. Given the steel dates we will turn this one round in ten business days. We need it back from you no later than April 7.
Send the calculations in parallel to our consultant, Brackwater Facade Engineering.
Jonah Plimsoll, AIA

> On Mar 19, 2026, Tess Bramhall wrote:
> Should we send it to Anneke Dorst as before, with a reply by April 15?
""")
v.csv(A + "/06 Schedule look-ahead.csv", [["ID", "Activity", "Start", "Finish", "Note"], ["CW-10", "Approve curtain wall shop drawings", "2026-03-27", "2026-04-10", ""], ["CW-20", "Fabricate and deliver curtain wall", "2026-04-13", "2026-07-17", "long lead"], ["CW-30", "Install curtain wall, elevation south", "2026-07-20", "2026-09-04", "needed on site July 17"]])
v.text(A + "/07 Meeting notes OAC 38.md", """
# OAC meeting 38, March 19, 2026
- Attendees: Whitlock-Rowe, Oyelaran, Plimsoll, Corrine Baptiste-Hale (owner's representative, HPLD)
- RFI 112 (anchor embed at grid D) was answered March 17; the answer must be shown on CW-014.
- Change order 9 for the south entry canopy is approved at $64,320.
- Superintendent asks that field dimensions at grid 3 to 7 be verified before fabrication; survey done March 12 by Ledgerline Surveying.
""")
v.pdf(A + "/08 Architect review of rev 0.pdf", ["# Submittal review, 08 44 13-004 revision 0", "Action: REVISE AND RESUBMIT. Date: March 4, 2026. Reviewer: Anneke Dorst.", "1. Show movement joint at grid 5. 2. Provide sealed calculations. 3. Coordinate anchors with RFI 112. 4. Indicate isolation between aluminum and steel.", "This review was for general conformance with the design concept only."], head=("QUILLFEATHER ASSOCIATES ARCHITECTS, LLP", "9 Millrace Lane, Oxbow Falls, NY 13999"), two=True)

v.pdf(B + "/01 Contrat CCDC 2 sommaire.pdf", ["# Contrat à forfait, sommaire", [["Rubrique", "Valeur"], ["Maître de l'ouvrage", "Ville de Rivemont"], ["Projet", "Construction du centre aquatique Rivemont"], ["Entrepreneur", "Constructions Northmere inc."], ["Professionnel", "Atelier Boisclair Nguyen architectes"], ["Numéro de contrat", "RIV-2025-088"], ["Dossier de l'architecte", "ABN-2411"], ["Prix du contrat (avant taxes)", "31 275 000,00 $"], ["Date du contrat", "14 mai 2025"], ["Réception provisoire prévue", "30 octobre 2026"]], "Majoration de l'entrepreneur: 10 % sur ses propres travaux, 5 % sur ceux des sous-traitants.", "Le bordereau de prix d'une directive est remis dans les 10 jours ouvrables qui en suivent la réception."], head=("VILLE DE RIVEMONT", "Service des immeubles, 1, place de l'Hôtel-de-Ville, Rivemont (Québec) J0Z 9Z1"))
v.csv(B + "/02 Registre des directives.csv", [["Directive", "Objet", "Demandeur", "Émise le", "Discipline", "Incidence coût", "Statut"], ["DC-015", "Ajout de drains au vestiaire", "Ville", "2026-02-20", "Mécanique", "12 480,00 $", "Avenant 6"], ["DC-016", "Cadres de portes inox", "Architecte", "2026-03-06", "Architecture", "8 915,00 $", "En négociation"], ["DC-017", "Renforcement de la dalle sous la glissoire", "Ingénieur en structure", "2026-03-31", "Structure", "à venir", "Émise"]], sep=";")
v.docx(B + "/03 Compte rendu réunion 27.docx", ["# Réunion de chantier no 27, le 26 mars 2026", "Présents : Solène Boisclair (architecte), Ghislain Arpin-Roy (Structura-Nord inc.), Maude Desrosiers-Ayotte, Rosaire Thibodeau-Lim, Yvan Cloutier-Demers (Ville de Rivemont, chargé de projet).", "27.4 Le fournisseur de la glissoire annonce des charges de 38 kN par appui, contre 22 kN prévus. La dalle entre les axes F et G doit être renforcée. L'ingénieur prépare une directive.", "27.5 La coulée de la dalle du secteur F-G, fixée au 9 avril, est suspendue jusqu'à nouvel ordre.", "27.7 QRT-058 sur les appuis de glissoire : répondue le 24 mars."])
v.text(B + "/04 Courriel ingénieur.eml", """
From: Ghislain Arpin-Roy <garpin@structura-nord.example>
To: Maude Desrosiers-Ayotte <mdesrosiers@northmere.example>
Date: Tue, 31 Mar 2026 15:21:00 -0400
Subject: RE: dalle F-G, croquis

Bonjour Maude,
Le croquis définitif est le SK-S-21 révision 1 (la révision 0 est à détruire). Il modifie le plan S-204. Épaisseur portée de 200 à 275 mm, armature 20M à 150 mm dans les deux sens, béton de 35 MPa.
Ne procédez pas avant d'avoir reçu la directive signée. La nouvelle date de coulée que nous visons est le 21 avril.

> Le 27 mars 2026, M. Desrosiers-Ayotte a écrit :
> Selon SK-S-21 rév. 0 ce serait 250 mm et 15M à 200. Peut-on couler le 16 avril ?
""")
v.pdf(B + "/05 Soumission Armatures Beaulac.pdf", ["Le 2 avril 2026", "# Soumission 26-0419", "Objet : acier d'armature additionnel, dalle F-G, croquis SK-S-21 rév. 1", [["Description", "Quantité", "Unité", "Prix unitaire", "Montant"], ["Barres 20M, coupées et pliées", "4,6", "t", "2 150,00 $", "9 890,00 $"], ["Pose", "38", "h", "84,50 $", "3 211,00 $"], ["Livraison", "1", "forfait", "450,00 $", "450,00 $"]], "Total avant taxes : 13 551,00 $. Valide 30 jours. Délai de livraison : 6 jours ouvrables."], head=("ARMATURES BEAULAC LTÉE", "77, chemin du Rang 5, Saint-Aubert-des-Prés (Québec)"))
v.xlsx(B + "/06 Calcul interne DC-017.xlsx", {"Coûts": [["Poste", "Montant"], ["Béton additionnel 35 MPa, 19 m3", "5 985,00 $"], ["Coffrage de rive", "1 720,00 $"], ["Main-d'oeuvre propre", "4 360,00 $"], ["Sous-total travaux propres", "12 065,00 $"], ["Majoration 10 %", "1 206,50 $"], ["Armatures Beaulac", "13 551,00 $"], ["Majoration 5 %", "677,55 $"], ["Total avant taxes", "27 499,05 $"], ["TPS 5 %", "1 374,95 $"], ["TVQ 9,975 %", "2 743,03 $"], ["Total avec taxes", "31 617,03 $"]]})
v.text(B + "/07 Journal surintendant.txt", """
30 mars - R. Thibodeau-Lim. Coffreurs déplacés au secteur C. Pompe à béton annulée (Pompage Lièvre, frais 640 $).
31 mars - Secteur F-G barricadé. Bétons Outardes avisé du report. L'échéancier indique 8 jours ouvrables perdus sur le chemin critique, pas 5 comme dit en réunion.
1er avril - Directive reçue en papier à 9 h 10.
""")
v.text(B + "/08 Brouillon DC-018.md", "# Brouillon DC-018 (non émise)\nObjet : garde-corps de la mezzanine. Croquis SK-A-40. Coût estimé 6 200 $. Demandeur : architecte.")

# ---- submittal transmittal (USA)
f = Form("submittal-transmittal-08-44-13-004-rev-1", v.firm, A, "en", "The title names submittal 08 44 13-004 revision 1.", font="Times New Roman")
f.hdr("Owner's Project No.: ", V("HPLD-24-02", "01 Agreement", "same", b="[no.]"), "     Architect's Project No.: ", V("2417.00", "01 Agreement", "same", b="[no.]"))
f.ftr("Page 1 of 2     Received stamp no. ", O("stamp of the architect's office", b="________", label="Received stamp no."))
f.h("Submittal Transmittal", 1)
f.p("Submittal No. 08 44 13-004    Revision 1", bold=True)
f.t([[C("PROJECT (Name and address)", 2), C("TO (Architect)", 2)], [C(V("Halden Public Library Addition and Renovation", "01 Agreement", "same", label="PROJECT"), 2), C(V("Quillfeather Associates Architects, LLP", "01 Agreement", "same", label="TO (Architect)"), 2)],
     ["OWNER", V("Halden Public Library District", "01 Agreement", "same"), "ATTENTION", V("Jonah Plimsoll", "05 Email", "far", "Jonah Plimsoll, AIA")],
     ["FROM (Contractor)", V("Northmere Builders, Inc.", "01 Agreement", "near"), "CONTRACTOR'S PHONE", V("(315) 555-0142", "Firm card", "far")],
     ["AGREEMENT DATED AS OF", V("June 3, 2025", "01 Agreement", "same"), "SUBSTANTIAL COMPLETION", V("November 20, 2026", "01 Agreement", "same")],
     ["CONTRACTOR'S PM", V("Dana Whitlock-Rowe", "People", "near"), "PM E-MAIL", V("dwhitlock@northmere.example", "People", "near")],
     ["SUBMITTAL COORDINATOR", V("Tess Bramhall", "People", "same"), "OWNER'S REPRESENTATIVE", V("Corrine Baptiste-Hale", "07 Meeting", "same")],
     ["CONSTRUCTION MANAGER (if any)", O("no construction manager in the papers"), "COMMISSIONING AGENT", O("no commissioning agent in the papers")]])
f.h("1. What is transmitted", 2)
f.p("1.1 Title: ", V("Glazed aluminum curtain wall - shop drawings", "02 Submittal", "same", b="\t"))
f.p("1.2 Specification Section: ", V("08 44 13", "02 Submittal", "near", b="________"), "  1.3 Paragraph calling for it: ", V("1.4.B", "04 Specification", "far", b="________", label="Paragraph calling for it"), "  1.4 Drawing reference (Contract Documents): ", O("no contract drawing is named", b="________", label="Drawing reference"))
f.p("1.5 Subcontractor: ", V("Tallpane Glazing Corp.", "02 Submittal", "same", b="____________________"), "  1.6 Its contact: ", V("Hank Osterlund", "03 Tallpane", "far", b="__________", label="Subcontractor contact"), "  1.7 Phone: ", V("(585) 555-0117", "03 Tallpane", "far", b="__________", label="Subcontractor phone"))
f.p("1.8 Maker: ", V("Corvane Architectural Systems", "03 Tallpane", "far", b="____________"), "  1.9 Model / series: ", V("CV-7500", "03 Tallpane", "near", b="________", label="Model / series"), "  1.10 Place of fabrication: ", V("Dunmorrow, Ohio", "03 Tallpane", "far", b="________", label="Place of fabrication"))
f.p("1.11 Received from subcontractor: ", V("2026-03-23", "02 Submittal", "near", "March 23, 2026", "03/23/2026", b="__________"), "  1.12 Date sent: ", O("revision 1 has not been sent yet", b="__________", label="Date sent"))
f.p("Type:  ", BX("02 Submittal", "same", "Shop Drawings", style="box"), " Shop Drawings  ", BO("product data is not what is sent", "Product Data", style="box"), " Product Data  ", BO("samples were submittal 003", "Samples", style="box"), " Samples  ", BO("no mock-up anywhere", "Mock-up", style="box"), " Mock-up")
f.p("Sent by:  ", BX("01 Agreement", "far", "Electronic"), " Electronic file  ", BO("electronic only", "Courier"), " Courier  ", BO("electronic only", "Mail"), " U.S. Mail")
h = ["Copies", "Date", "Item", "Description", "Format"]
ta = "03 Tallpane"
f.t([h, [V("1", ta, "same"), V("03/19/2026", ta, "same", "March 19, 2026"), "1", V("Shop drawings CW-001 to CW-027", ta, "same", "CW-001 to CW-027"), V("PDF", ta, "same")], [V("1", ta, "same"), V("03/17/2026", ta, "same", "March 17, 2026"), "2", V("Structural calculations SC-11", ta, "same"), "PDF"], [V("1", ta, "same"), V("02/26/2026", ta, "same", "February 26, 2026"), "3", V("Extrusion mill certificate 6063-T6", ta, "same"), "PDF"], [O("the letter lists three items") for _ in h]], heads=h)
f.h("2. Review history and timing", 2)
f.t([["Sent, previous revision", "Returned", "Action taken", "Reviewer"], [V("2026-02-11", "02 Submittal", "far", "February 11, 2026", "02/11/2026", label="Sent, previous revision"), V("March 4, 2026", "08 Architect", "far", "2026-03-04", "03/04/2026", label="Returned"), V("Revise and resubmit", "08 Architect", "near", label="Action taken"), V("Anneke Dorst", "08 Architect", "same", label="Reviewer")]])
f.p("2.1 Return requested no later than: ", V("April 7", "05 Email", "far", "April 7, 2026", "04/07/2026", b="[date]"), "   2.2 Review period agreed: ", V("ten business days", "05 Email", "far", "10 business days", "ten (10) business days", "10", "ten", b="[period]", label="Review period agreed"))
f.p("2.3 Lead time after release: ", V("14 weeks", ta, "far", "14", b="[weeks]"), "   2.4 Needed on site: ", V("July 17", "06 Schedule", "same", "July 17, 2026", "2026-07-17", b="[date]", label="Needed on site"), "   2.5 Total float: ", O("no float in the look-ahead", b="[days]", label="Total float"))
f.p("2.6 Copy of calculations to: ", V("Brackwater Facade Engineering", "05 Email", "far", b="[consultant]"), "   2.7 Related RFI: ", V("112", "07 Meeting", "near", "RFI 112", b="[RFI no.]", label="Related RFI"), "   2.8 Related change order: ", O("change order 9 is for the canopy", b="[CO no.]", label="Related change order"))
f.h("3. Deviations from the Contract Documents", 2)
f.p(T(["8 inches", "pressure plate screws"], ta, "far", b="[State each deviation, or \"none\"]", kind="instruction", label="Deviations from the Contract Documents"))
f.p("3.1 Field dimensions verified by ", V("Ledgerline Surveying", "07 Meeting", "far", b="__________", label="Field dimensions verified by"), "   Date verified: ", V("March 12", "07 Meeting", "far", "March 12, 2026", "03/12/2026", b="__________", label="Field dimensions verified on"), ". Cost effect of the deviation: $ ", O("no cost effect stated", b="__________", label="Cost effect of the deviation"))
f.p("3.2 Calculations sealed by: ", V("Priya Venkataraghavan", ta, "near", b="____________"), "  PE license no.: ", O("the license number is not given", b="________", label="PE license no."), "  3.3 Finish color: ", V("Harbor Slate", "04 Specification", "near", b="________", label="Finish color"))
f.h("4. Contractor's review and Architect's action", 2)
f.t([["Contractor's stamp no.", O("no stamp number")], ["Reviewed by (Contractor)", O("review block")], ["Signature", O("signature")], ["Date reviewed", O("review block")], ["Architect's action", O("for the Architect")], ["Architect's remarks", O("for the Architect")], ["By / date (Architect)", O("for the Architect")], ["Copies to file no.", O("no file number")]])

# ---- directive de chantier (Québec)
f = Form("directive-de-chantier-dc-017", v.firm, B, "fr", "The title names directive DC-017.")
f.hdr("Ville de Rivemont   |   Contrat ", V("RIV-2025-088", "01 Contrat", "near", b="{{ no_contrat }}", label="Contrat"), "   |   Dossier ", V("ABN-2411", "01 Contrat", "near", b="{{ dossier }}", label="Dossier"))
f.ftr("Licence RBQ ", V("5799-1024-01", "Firm card", "same", b="__________", label="Licence RBQ"), "   NEQ ", V("1179990417", "Firm card", "same", b="__________", label="NEQ"), "   CNESST dossier ", O("no CNESST number", b="__________", label="CNESST dossier"))
f.h("DIRECTIVE DE CHANTIER DC-017", 1)
ct = "01 Contrat"
f.t([["Projet", C(V("Construction du centre aquatique Rivemont", ct, "same"), 3)], ["Maître de l'ouvrage", V("Ville de Rivemont", ct, "same"), "Entrepreneur", V("Constructions Northmere inc.", ct, "same")], ["Professionnel", V("Atelier Boisclair Nguyen architectes", ct, "same"), "Ing. en structure (firme)", V("Structura-Nord inc.", "03 Compte", "far")],
     ["Chargé de projet, Ville", V("Yvan Cloutier-Demers", "03 Compte", "near"), "Architecte (personne)", V("Solène Boisclair", "03 Compte", "near")], ["Gérante de projet", V("Maude Desrosiers-Ayotte", "People", "same"), "Cellulaire", V("819 555-0181", "People", "near")], ["Surintendant", V("Rosaire Thibodeau-Lim", "People", "same"), "Laboratoire mandaté", O("no laboratory in the papers")], ["Réception provisoire", V("30 octobre 2026", ct, "near"), "Date du contrat", V("14 mai 2025", ct, "same")]])
f.h("1  Objet")
f.p("1.1 Objet de la directive : ", V("Renforcement de la dalle sous la glissoire", "02 Registre", "near", b="\t"))
f.p("1.2 Émise le : ", V("2026-03-31", "02 Registre", "same", "31 mars 2026", b="\t"), "\t1.3 Reçue sur papier à : ", V("9 h 10", "07 Journal", "far", "9h10", "09:10", "1er avril 2026 à 9 h 10", b="\t", label="Reçue sur papier à"))
f.p("1.4 Demandée par (cocher) :")
f.t([[BO("the engineer asked for it", "Ville"), "Ville", BO("the engineer asked for it", "Architecte"), "Architecte", BX("02 Registre", "near", "Ingénieur"), "Ingénieur", BO("the engineer asked for it", "Entrepreneur"), "Entrepreneur"]])
f.p("1.5 Discipline : ", V("Structure", "02 Registre", "same", b="Choisir", style="drop", items=["Architecture", "Structure", "Mécanique", "Électricité"], label="Discipline"), "   1.6 QRT liée : ", V("QRT-058", "03 Compte", "far", "058", b="Cliquer ici", style="sdt", label="QRT liée"), "   1.7 Bulletin lié : ", O("no bulletin in the papers", b="Cliquer ici", style="sdt", label="Bulletin lié"))
f.p("1.8 Croquis joint : ", V("SK-S-21", "04 Courriel", "near", b="________"), "   Révision du croquis : ", V("1", "04 Courriel", "near", b="____", label="Croquis rév."), "   1.9 Plan modifié : ", V("S-204", "04 Courriel", "near", b="________", label="Plan modifié"), "   1.10 Section de devis : ", O("no specification section named", b="________", label="Section de devis"))
f.h("2  Description")
f.p("2.1 Motif :")
f.p(T(["38 kN", "charges de 38"], "03 Compte", "far", b="____________________________________________________________", label="Motif"))
f.p("2.2 Secteur (axes) : ", V("F et G", "03 Compte", "far", "F-G", b="________", label="Secteur (axes)"), "   2.3 Nouvelle épaisseur : ", V("275", "04 Courriel", "far", b="______", label="Nouvelle épaisseur"), " mm   2.4 Ancienne : ", V("200", "04 Courriel", "far", b="______", label="Ancienne"), " mm")
f.p("2.5 Armature : ", V("20M à 150 mm", "04 Courriel", "same", "20M à 150", b="____________"), "   2.6 Résistance du béton : ", V("35", "04 Courriel", "far", b="______", label="Résistance du béton"), " MPa   2.7 Classe d'exposition : ", O("no exposure class given", b="______", label="Classe d'exposition"))
f.p("2.8 Exécution : ", BO("work must not start before the signed directive", "Exécuter immédiatement"), " exécuter immédiatement   ", BX("04 Courriel", "far", "Attendre la directive signée"), " attendre la directive signée")
f.h("3  Incidence sur le coût (avant taxes)")
h = ["Ressource", "Quantité", "Unité", "Prix unitaire", "Montant"]
so = "05 Soumission"
f.t([h, ["Barres 20M", V("4,6", so, "same"), "t", V("2 150,00 $", so, "same", "2 150,00"), V("9 890,00 $", so, "same", "9 890,00")], ["Pose", V("38", so, "same"), "h", V("84,50 $", so, "same", "84,50"), V("3 211,00 $", so, "same", "3 211,00")], ["Livraison", "1", "forfait", V("450,00 $", so, "same", "450,00"), V("450,00 $", so, "same", "450,00")], [O("the tender has three lines") for _ in h]], heads=h)
ca = "06 Calcul"
f.t([["Soumission du sous-traitant n°", V("26-0419", so, "near"), "Date", V("2 avril 2026", so, "far", label="Date de la soumission")], ["Travaux propres, sous-total", V("12 065,00 $", ca, "near", "12 065,00"), "Majoration travaux propres", V("10 %", ct, "far", "10", "1 206,50", "1 206,50 $")], ["Prix total avant taxes", V("27 499,05 $", ca, "near", "27 499,05"), "TPS", V("1 374,95 $", ca, "same", "1 374,95")], ["TVQ", V("2 743,03 $", ca, "same", "2 743,03"), "Grand total", V("31 617,03 $", ca, "near", "31 617,03")], ["Montant négocié", O("nothing is negotiated yet"), "Avenant n°", O("DC-017 has no change order yet; 6 is for DC-015")]])
f.h("4  Incidence sur le délai")
f.p("4.1 Jours ouvrables perdus : ", V("8", "07 Journal", "far", b="______"), "   4.2 Nouvelle date de coulée visée : ", V("21 avril", "04 Courriel", "near", "21 avril 2026", b="__________", label="Nouvelle date de coulée visée"), "   4.3 Coulée d'abord fixée au : ", V("9 avril", "03 Compte", "near", "9 avril 2026", b="__________", label="Coulée d'abord fixée au"))
f.p("4.4 Prolongation accordée : ", O("nothing is granted", b="______"), " jours   4.5 Frais d'annulation de la pompe : ", V("640", "07 Journal", "far", "640 $", b="______", label="Frais d'annulation de la pompe"), " $   4.6 N° de facture : ", O("no invoice", b="______", label="N° de facture"))
f.h("5  Signatures")
f.t([["", "Nom", "Signature", "Date"]] + [[w, O("approval block", label="Nom"), O("signature", label="Signature"), O("approval block", label="Date")] for w in ("Le professionnel", "La Ville")])
f.p("Décision du maître de l'ouvrage : ", O("no decision yet", b="__________"), "   Résolution du conseil n° ", O("no council decision", b="__________", label="Résolution du conseil n°"))
