from lib import *
setv("brackenmoor","DD/MM/YYYY","en")
D("Company details.docx","Brackenmoor Group - company details","""Issued by Group Secretariat, January 2025. To be used on all tenders and returns.

Legal entity (UK) = Brackenmoor Building Ltd
Legal entity (Australia) = Brackenmoor Rail Pty Ltd
Legal entity (Nigeria) = Brackenmoor Waterworks Nigeria Ltd
Company number (UK) = 04771932
ABN (Australia) = 61 204 338 917
RC number (Nigeria) = RC 884213
Registered office (UK) = Tollgate House, 18 Sarum Way, Devizes SN10 4QT
Office (Australia) = Level 3, 77 Ferrars Street, Ballarat VIC 3350
Office (Nigeria) = Plot 26, Adetokun Crescent, Ibadan, Oyo State

Each entity contracts in its own name. Group insurance is arranged by Pellworth Brokers; certificates on request.""")
X("Staff list 2025.xlsx","Staff","""Name|Position|Assigned to|Telephone|E-mail
Hester Quillfeather|Senior Project Manager|Wexcombe Theatre Block|07700 900318|h.quillfeather@brackenmoor.example
Danesh Irani|Services Coordinator|Wexcombe Theatre Block|07700 900344|d.irani@brackenmoor.example
Moira Tancred|Quantity Surveyor|Wexcombe Theatre Block|07700 900351|m.tancred@brackenmoor.example
Col Petherick|General Foreman|Wexcombe Theatre Block|07700 900367|c.petherick@brackenmoor.example
Bronte Haslam|Project Engineer|Tarrandowie Loop|0491 570 156|b.haslam@brackenmoor.example
Joel Vandersluis|Site Supervisor|Tarrandowie Loop|0491 570 157|j.vandersluis@brackenmoor.example
Priya Satheesh|Quality Manager|Tarrandowie Loop|0491 570 158|p.satheesh@brackenmoor.example
Folasade Ogunmola|Project Manager|Ikere-Ojo Water Scheme|0803 555 0142|f.ogunmola@brackenmoor.example
Chidi Amaechina|Planning Engineer|Ikere-Ojo Water Scheme|0803 555 0188|c.amaechina@brackenmoor.example
Yakubu Dantata-Bello|HSE Officer|Ikere-Ojo Water Scheme|0803 555 0175|y.dantata@brackenmoor.example""",top=["Brackenmoor Group staff list, rev 4, 3 March 2025"])
# ---------------- UK
p="Wexcombe Theatre Block/"
D(p+"01 Letter of award.docx","Award of contract","""Wexcombe and Vale NHS Estates
Contract reference WVE/CAP/2024/117
9 September 2024

Brackenmoor Building Ltd, Tollgate House, 18 Sarum Way, Devizes SN10 4QT

Dear Ms Quillfeather,

We are pleased to accept your tender of 12 July 2024, as clarified on 2 August 2024, for the Wexcombe Hospital New Theatre Block in the contract sum of £14,862,300.00 excluding VAT.

The form of contract is JCT Design and Build 2016 with the Employer's amendments. Possession of the site will be given on 14 October 2024 and the date for completion is 27 March 2026. Liquidated damages are £9,500 per week.

The Employer's Agent is Larchmont Fenn LLP, represented by Mr Gideon Astbury. Please return the signed copy of this letter within ten days.

Yours faithfully, Rosamund Keeble, Director of Capital Works""",head="Wexcombe and Vale NHS Estates, Mill Lane, Wexcombe WX2 7AB")
PDF(p+"02 Contract particulars.pdf","Contract particulars",[K("""Project title=Wexcombe Hospital New Theatre Block
Brackenmoor job no.=BB-2409
Employer=Wexcombe and Vale NHS Estates
Contract reference=WVE/CAP/2024/117
Employer's Agent=Larchmont Fenn LLP
Architect=Studio Pargeter Ltd
Structural engineer=Cobb Delahaye Partnership
MEP engineer=Ostrava Mayhew Ltd
Contract sum=£14,862,300.00
Date of possession=14 October 2024
Date for completion=27 March 2026"""),("h","Queries and replies"),"Requests for information are to be sent to the Architect through the project mailbox, with a copy to the Employer's Agent. The consultant replies within 7 working days of receipt. Queries which touch the fire strategy are also copied to the principal designer, Hallworthy Safety Ltd.",("h","Hours"),"Works inside the live hospital: 07:30 to 18:00, Monday to Friday. Noisy works next to Ward 6 only between 10:00 and 15:00 and on 48 hours' notice to the Trust."],head="BB-2409 Contract particulars rev B",foot="Brackenmoor Building Ltd")
X(p+"03 RFI log.xlsx","RFI log","""RFI|Raised|Raised by|Discipline|Subject|Drawing|Spec|Level / zone|Addressee|Needed by|Priority|Answered|Status
RFI-044|2025-03-10|C. Petherick|Structural|Anchor bolts column C2|WTB-CD-S-2041|G10|Level 0|Cobb Delahaye Partnership|2025-03-20|Normal|2025-03-19|Closed
RFI-045|2025-03-12|D. Irani|Electrical|Earth bar position|WTB-OM-E-6202|W51|Level 0|Ostrava Mayhew Ltd|2025-03-24|Normal|2025-03-21|Closed
RFI-046|2025-03-17|C. Petherick|Architectural|Blockwork lintels plant room|WTB-SP-A-3090|F10|Level 0|Studio Pargeter Ltd|2025-03-27|Low|2025-03-27|Closed
RFI-047|2025-03-20|D. Irani|Mechanical|Pump plinth size|WTB-OM-M-5704|T30|Level 0|Ostrava Mayhew Ltd|2025-04-01|Normal|2025-03-31|Closed
RFI-048|2025-03-25|C. Petherick|Structural|Beam B14 camber|WTB-CD-S-2108|G10|Level 1|Cobb Delahaye Partnership|2025-04-04|High|2025-04-02|Closed
RFI-049|2025-03-31|D. Irani|Mechanical|Canopy frame loads, Theatre 1|WTB-OM-M-5715|U10|Level 1|Ostrava Mayhew Ltd|2025-04-10|Normal|2025-04-09|Closed
RFI-050|2025-04-02|D. Irani|Mechanical|Chilled water valve sizes AHU-02|WTB-OM-M-5710|T30|Roof plant|Ostrava Mayhew Ltd|2025-04-14|Normal|2025-04-11|Closed
RFI-051|2025-04-04|C. Petherick|Architectural|Door set D1-14 handing|WTB-SP-A-3101|L20|Level 1|Studio Pargeter Ltd|2025-04-16|Normal|2025-04-14|Closed
RFI-052|2025-04-09|D. Irani|Electrical|UPS room cable entry|WTB-OM-E-6204|V20|Level 0|Ostrava Mayhew Ltd|2025-04-22|High|2025-04-17|Closed
RFI-053|2025-04-15|C. Petherick|Structural|Slab edge cast-in channel|WTB-CD-S-2105|E10|Level 2|Cobb Delahaye Partnership|2025-04-25|Normal|2025-04-24|Closed
RFI-054|2025-04-22|D. Irani|Mechanical|Scrub trough waste falls|WTB-OM-P-5302|R11|Level 1|Ostrava Mayhew Ltd|2025-05-02|Normal|2025-05-01|Closed
RFI-055|2025-04-28|D. Irani|Architectural|Pendants in Theatre 2, setting out|WTB-SP-A-3110|N25|Level 1|Studio Pargeter Ltd|2025-05-08|High|2025-05-07|Closed
RFI-056|2025-05-06|C. Petherick|Architectural|Vinyl coved skirting colour|WTB-SP-A-3301|M50|Level 1|Studio Pargeter Ltd|2025-05-19|Low|2025-05-15|Closed
RFI-057|2025-05-12|D. Irani|Electrical|IPS panel location Theatre 4|WTB-OM-E-6211|V22|Level 1|Ostrava Mayhew Ltd|2025-05-22|Normal|2025-05-20|Closed
RFI-058|2025-05-14|C. Petherick|Structural|Lift pit kicker height|WTB-CD-S-2002|E10|Level 0|Cobb Delahaye Partnership|2025-05-23|Normal|2025-05-21|Closed
RFI-059|2025-05-20|D. Irani|Mechanical|Medical gas zone valve box ZVB-3|WTB-OM-MG-5901|S43|Level 1|Ostrava Mayhew Ltd|2025-05-30|High|2025-05-29|Closed
RFI-060|2025-05-27|C. Petherick|Architectural|Fire stopping at riser R2|WTB-SP-A-3412|P12|Level 1|Studio Pargeter Ltd|2025-06-06|High|2025-06-05|Closed
RFI-061|2025-06-03|D. Irani|Mechanical|Smoke damper access Level 2 corridor|WTB-OM-M-5722|U10|Level 2|Ostrava Mayhew Ltd|2025-06-13|Normal||Open
RFI-062|2025-06-05|C. Petherick|Architectural|Window W2-07 sill detail|WTB-SP-A-3205|L10|Level 2|Studio Pargeter Ltd|2025-06-17|Normal||Open
RFI-063|2025-06-10|D. Irani|Mechanical|AGSS duct route Theatre 3|WTB-OM-MG-5903|S43|Level 1|Ostrava Mayhew Ltd|2025-06-20|Normal||Open
RFI-064|2025-06-12|D. Irani|Structural|Canopy supply duct clashes with beam B17 above Theatre 3|WTB-CD-S-2109|G10|Level 1, grid D4 to D5|Cobb Delahaye Partnership|2025-06-24|High||Draft
RFI-065|2025-06-13|C. Petherick|Architectural|Level 2 nurse base joinery|WTB-SP-A-3320|N10|Level 2|Studio Pargeter Ltd|2025-06-27|Low||Draft""",top=["BB-2409 Request for information log, state 13 June 2025"])
C(p+"04 Drawing register.csv","""Drawing no,Title,Originator,Rev,Rev date,Status
""".replace(",","|")+"""WTB-SP-A-3101|Level 1 general arrangement|Studio Pargeter Ltd|C06|12/05/2025|Construction
WTB-SP-A-3110|Theatres 1-4 setting out|Studio Pargeter Ltd|C04|08/05/2025|Construction
WTB-SP-A-3412|Riser details|Studio Pargeter Ltd|C02|05/06/2025|Construction
WTB-CD-S-2002|Lift pit RC details|Cobb Delahaye Partnership|C03|21/05/2025|Construction
WTB-CD-S-2105|Level 2 slab|Cobb Delahaye Partnership|C05|24/04/2025|Construction
WTB-CD-S-2108|Level 1 steelwork sections|Cobb Delahaye Partnership|C03|19/02/2025|Construction
WTB-CD-S-2109|Theatre zone steelwork, grid C to F|Cobb Delahaye Partnership|C04|17/03/2025|Construction
WTB-CD-S-2109|Theatre zone steelwork, grid C to F|Cobb Delahaye Partnership|C03|20/01/2025|Superseded
WTB-OM-M-5722|Level 2 corridor ductwork|Ostrava Mayhew Ltd|C03|28/05/2025|Construction
WTB-OM-M-5716|Theatres 3 and 4 ventilation layout|Ostrava Mayhew Ltd|C05|30/05/2025|Construction
WTB-OM-M-5716|Theatres 3 and 4 ventilation layout|Ostrava Mayhew Ltd|C04|11/04/2025|Superseded
WTB-OM-E-6211|Theatre IPS layouts|Ostrava Mayhew Ltd|C02|20/05/2025|Construction""")
M(p+"05 Mail Duct clash Theatre 3.eml","Danesh Irani <d.irani@brackenmoor.example>","Hester Quillfeather <h.quillfeather@brackenmoor.example>","Thu, 12 Jun 2025 16:42:00 +0100","RE: Theatre 3 duct clash","""Hester,

I have logged this as RFI-064. Ductwork installer is Kestrel Air Systems Ltd; they stopped at D4 at 11:00 today and moved the gang (four men) to Theatre 4.

Measured on site: underside of beam B17 is 2,815 mm above finished floor, the duct with insulation needs 2,890 mm. So we are short by 75 mm. The ventilation layout 5716 at C05 moved the duct 400 mm towards grid D, C04 was clear of the beam.

Our proposal: two circular web openings of 450 mm diameter in B17 with stiffener plates welded on site, or drop the ceiling from 2,700 to 2,600 mm locally. The first is dearer but keeps the canopy height. Moira puts the openings at about £6,400 and we lose 5 working days on the Theatre 3 first fix if there is no answer by 24 June.

Danesh

> From: Col Petherick
> Sent: 12 June 2025 11:20
> Subject: Theatre 3 duct clash
> Danesh, Kestrel lads say the duct will not go under the beam at D4/D5. Looks like 70 or 80 mm out. I've stopped them. Can you measure up?
>> From: Kestrel Air Systems
>> Sent: 12 June 2025 10:55
>> Duct won't pass. Advise.""",cc="Moira Tancred <m.tancred@brackenmoor.example>")
D(p+"06 Progress meeting 14 minutes.docx","Progress meeting no. 14","""Held 10 June 2025, 10:00, site cabin 2. Present: R. Keeble (Trust), G. Astbury (Larchmont Fenn), L. Pargeter (Studio Pargeter), T. Cobb (Cobb Delahaye), H. Quillfeather, D. Irani, M. Tancred. Apologies: Ostrava Mayhew.

# 1 Progress
The works are one week behind the programme revision D. Level 1 partitions 60 % complete. First fix in Theatre 3 started on 9 June.

# 2 Information
RFI 061 to 063 outstanding. LF reminded consultants of the seven working days. TC: new contact for structural queries is Ms Anneke Roos, anneke.roos@cobbdelahaye.example, tel. 01632 960477, as Mr Cobb is on leave from 11 June.

# 3 Change
CVI 022 (extra sockets recovery) agreed at £3,150. CVI 023 awaited.

# 4 Next meeting
24 June 2025, 10:00.""",head="BB-2409")
for no,d,w,tx in (("118","11 June 2025","Dry, 19 °C","Level 1: partitions zone B, 9 men Drywall Orme Ltd. Theatre 3: hangers for supply duct, 4 men Kestrel. Roof: felt, 5 men. Visitors: none. Delivery: plasterboard 22 packs."),("119","12 June 2025","Showers, 16 °C","Level 1: partitions zone B, 9 men Drywall Orme Ltd. Theatre 3: ductwork stopped 11:00, beam in the way at D4; gang to Theatre 4. Mr Astbury walked the level at 14:00 and saw the clash. Two photographs taken, P-0611 and P-0612.")):
    D(p+"07 Site diary %s.docx"%no,"Site diary no. "+no,"Date = %s\nWeather = %s\nFilled in by = Col Petherick\nLabour on site = %s\n\n# Works\n%s\n\n# Health and safety\nNo accidents. Hot works permit HW-%s closed at 15:30.\n\n# Plant\nTower crane TC1, 2 scissor lifts, 1 telehandler."%(d,w,"41" if no=="118" else "39",tx,no))
MD(p+"08 Specification extract G10.md","""# Wexcombe New Theatre Block - specification, section G10 structural steel framing
## G10/110 General
Steel grade S355J0, execution class EXC2.
## G10/240 Openings in members
No hole or opening shall be cut in a member on site without the written consent of the structural engineer.
## G10/245 Stiffeners
Stiffener plates 12 mm, fillet welds 6 mm, unless shown otherwise.
## G10/310 Protection
60 minute intumescent paint, touch up after any cutting.
# Section U10 ventilation
## U10/150 Theatre canopies
Ultra clean canopy supply duct 600 x 400 mm, insulated 40 mm. Ceiling in theatres 2,700 mm above finished floor.""")
X(p+"09 Programme rev D.xlsx","Programme","""ID|Activity|Start|Finish|Days
1100|Level 1 partitions|2025-05-06|2025-07-04|43
1140|Theatre 3 first fix ventilation|2025-06-09|2025-06-27|15
1150|Theatre 4 first fix ventilation|2025-06-23|2025-07-11|15
1180|Theatre 3 ceiling grid|2025-06-30|2025-07-09|8
1240|Theatre 3 canopy installation|2025-07-14|2025-07-18|5
1300|Theatre commissioning|2025-10-06|2025-12-12|50""",top=["Programme revision D, 16 May 2025"])
PDF(p+"10 Delivery note Kestrel 5581.pdf","Delivery note 5581",[K("Date=6 June 2025\nOrder=BB-2409/PO/0377\nDeliver to=Theatre block, gate 3\nVehicle=WX19 KDL"),T("Item|Qty|Unit\nRectangular duct 600 x 400|18|lengths\nInsulation 40 mm|64|m2\nHangers M10|120|no")],two=("Kestrel Air Systems Ltd\nUnit 9 Furlong Park, Trowbridge","To: Brackenmoor Building Ltd"),lines=False)
PDF(p+"11 Weld test certificate.pdf","Weld inspection report WI-0442",["Magnetic particle inspection of site welds, frame Level 1, to BS EN ISO 17638.",T("Weld|Member|Result\nW-31|B14|Acceptable\nW-32|B15|Acceptable\nW-33|B17|Acceptable\nW-34|B18|Undercut, repaired, acceptable"),"Inspected 19 March 2025 by K. Obi, PCN 330871."],head="Tamar Testing Ltd",foot="UKAS 9981")
C(p+"12 Subcontractors.csv","""Trade|Firm|Order|Contact
Ductwork|Kestrel Air Systems Ltd|PO/0377|Mel Garrity
Partitions|Drywall Orme Ltd|PO/0310|Stan Orme
Structural steel|Ridgeway Frames Ltd|PO/0144|Una Whitlock
Electrical|Voltmere Ltd|PO/0290|Ash Kamal""")
MD(p+"13 Notes on BIM review 9 June.md","""# BIM coordination review, 9 June 2025
- Model federated on 2 June. Clash CL-208: supply duct against B17, Theatre 3, not yet assigned.
- Clash CL-209: cable tray and sprinkler, corridor L2, Voltmere to move tray.
- Next review 16 June 2025.""")
E="Wexcombe Theatre Block"
f=Form("request-for-information-rfi-064.docx","REQUEST FOR INFORMATION No. RFI-064","The form names RFI-064 in its title.","brackenmoor",E,"en",foot="Form BB/QF/21 issue 5 - return to the originator by e-mail")
f.hf("header","Contract ref. {0}   Job {1}","Contract ref. = WVE/CAP/2024/117 @02 Contract/n","Job = BB-2409 @02 Contract/n")
f.grid(["Project = Wexcombe Hospital New Theatre Block @02 Contract/n","Employer = Wexcombe and Vale NHS Estates @02 Contract/s"],["Employer's Agent = Larchmont Fenn LLP @02 Contract/s","Contractor = Brackenmoor Building Ltd @01 Letter/n"],["Form of contract = JCT Design and Build 2016 @01 Letter/s","Contract sum (£) = n:14862300.00 | £14,862,300.00 @02 Contract/s"],["Start on site = d:2024-10-14 @02 Contract/n","Contract completion = d:2026-03-27 @02 Contract/n"])
f.h("A  Addressed to")
f.grid(["Consultant = Cobb Delahaye Partnership @03 RFI/n","For the attention of = Anneke Roos | Ms Anneke Roos @06 Progress/f"],["Telephone = 01632 960477 @06 Progress/f","E-mail = anneke.roos@cobbdelahaye.example @06 Progress/f"],["Copy to = ?","Date raised = d:2025-06-12 @03 RFI/n"])
f.h("B  Query")
f.grid("Subject = Canopy supply duct clashes with beam B17 above Theatre 3 @03 RFI/s","Location on site = Level 1, grid D4 to D5 @03 RFI/n",style="Light Grid Accent 1")
f.grid(["Discipline = {drop:Architectural/Structural/Mechanical/Electrical} Structural @03 RFI/s","Urgency = {drop:Low/Normal/High} High @03 RFI/n"],["Reply required by = {date} d:2025-06-24 @03 RFI/n","Specification section = {text} G10 @03 RFI/n"])
f.sched("Document affected | Revision | Dated | Title","!WTB-CD-S-2109 || C04 @04 Draw/s || d:2025-03-17 @04 Draw/n || Theatre zone steelwork, grid C to F @04 Draw/s","!WTB-OM-M-5716 || C05 @04 Draw/s || d:2025-05-30 @04 Draw/n || Theatres 3 and 4 ventilation layout @04 Draw/s")
f.narr("Description of the query (what was found, measured dimensions) = ~75 mm | 2,815 mm @05 Mail/f")
f.narr("Contractor's suggested solution = ~web openings | circular web openings | 450 mm @05 Mail/n")
f.line("Clause on site cut openings = G10/240 @08 Spec/f","Clash no. in model = CL-208 @13 Notes/n")
f.line("Photographs attached = P-0611 and P-0612 | P-0611, P-0612 | P-0611 / P-0612 @Site diary 119/n",fill="...............................")
f.para("Work by {0} in this area was stopped at {1} on the day of the query; the operatives affected number {2} and were moved to {3} meanwhile.","trade contractor = Kestrel Air Systems Ltd | Kestrel Air Systems @05 Mail/f","time = 11:00 @05 Mail/n","number = four | 4 @05 Mail/f","place = Theatre 4 @05 Mail/n")
f.h("C  Effect")
f.grid(["Programme activity affected = 1140 | Theatre 3 first fix ventilation @09 Prog/f","Planned finish of that activity = d:2025-06-27 @09 Prog/f"],["Possible delay (working days) = 5 | 5 working days @05 Mail/n","Cost estimate (£) = n:6400 | £6,400 | about £6,400 @05 Mail/f"])
f.checks("Delay expected?","Yes = ?","No = ?")
f.line("Originated by = Danesh Irani | D. Irani @05 Mail/n","Position = Services Coordinator @Staff list/s")
f.line("Mobile = 07700 900344 @Staff list/n",fill="....................")
f.line("Signed = -signature","Date signed = -date of a signature")
f.h("D  Reply by consultant")
f.narr("Reply = -no reply is in the papers; the log shows a draft")
f.grid(["Name of respondent = -reply block","Date of reply = -not answered yet"],["Revised drawing issued = -no answer yet","Change instruction no. = -CVI 022 and 023 concern other matters"],["CVI value agreed (£) = -CVI 022 is another matter","Received by Trust (initials) = -receipt"],["Fire officer consulted (name) = -no paper","Date of site visit by engineer = -no visit by the engineer is recorded"],kind="cell")
f.line("Reply within (working days actually taken) = -not answered","RFI closed on = -not closed")
f.line("Superintendent's Representative = -only the Tarrandowie project has one","NEC early warning no. = -no early warning under a JCT contract")
f.save()
# ---------------- AU
p="Tarrandowie Loop/"
D(p+"A01 Notice of award.docx","Notice of award - Contract TRC-4418","""Grampian Freight Corridor Authority
20 January 2025

To: Brackenmoor Rail Pty Ltd, Level 3, 77 Ferrars Street, Ballarat VIC 3350

The Principal accepts your tender for the Tarrandowie Crossing Loop Extension, contract no. TRC-4418, at the contract sum of AUD 8,214,750.00 exclusive of GST. The general conditions are AS 4902-2000.

Date for practical completion: 19 December 2025. Defects liability period: 12 months.

The Superintendent is Mr Angus Delbridge of Wimmera Infrastructure Advisory. The Superintendent's Representative on site is Ms Tegan Prowse.

Loretta Vines, Head of Procurement""")
PDF(p+"A02 Project quality plan extract.pdf","Project Quality Plan - extract",[K("Project=Tarrandowie Crossing Loop Extension\nPrincipal=Grampian Freight Corridor Authority\nContract no.=TRC-4418\nDocument=BRP-TCL-PQP-001\nRevision=2\nDate=17/03/2025"),("h","Inspection and test plans"),"Each lot is opened on the lot register before work starts. Hold points are released in writing by the Superintendent's Representative. Notice for a hold point: 24 hours. Witness points: work may go on if the witness does not attend.",T("ITP|Title|Rev|Approved\nITP-03|Earthworks and subgrade|1|24/02/2025\nITP-05|Capping layer|2|28/04/2025\nITP-07|Precast box culverts|1|11/04/2025\nITP-09|Bottom ballast and track laying|0|02/06/2025"),("h","Persons"),"Quality Manager: Priya Satheesh. Survey: Outback Geomatics (surveyor: Warwick Teo). Testing: Mallee Soils Laboratory, NATA accreditation 17722."],head="BRP-TCL-PQP-001 rev 2",foot="Uncontrolled when printed")
X(p+"A03 Lot register.xlsx","Lots","""Lot|ITP|Work|From ch.|To ch.|Opened|Closed|Layer|Subcontractor|Remarks
CAP-001|ITP-05|Capping|142.100|142.300|2025-05-05|2025-05-12|1|Stawell Earthmoving|
CAP-002|ITP-05|Capping|142.300|142.500|2025-05-07|2025-05-14|1|Stawell Earthmoving|
CAP-003|ITP-05|Capping|142.500|142.700|2025-05-12|2025-05-20|1|Stawell Earthmoving|Retest
CAP-004|ITP-05|Capping|142.700|142.900|2025-05-15|2025-05-23|1|Stawell Earthmoving|
CAP-005|ITP-05|Capping|142.100|142.300|2025-05-20|2025-05-28|2|Stawell Earthmoving|
CAP-006|ITP-05|Capping|142.300|142.500|2025-05-22||2|Stawell Earthmoving|
CUL-01|ITP-07|Box culvert 142.455|142.450|142.460|2025-04-22|2025-05-09||Pyrenees Precast|
CUL-02|ITP-07|Box culvert 142.880|142.875|142.885|2025-05-19|||Pyrenees Precast|Headwall north outstanding
CUL-03|ITP-07|Box culvert 143.310|143.305|143.315|2025-06-02|||Pyrenees Precast|
SUB-011|ITP-03|Subgrade|143.100|143.300|2025-05-26|2025-05-30||Stawell Earthmoving|
SUB-012|ITP-03|Subgrade|143.300|143.500|2025-06-02|||Stawell Earthmoving|""",top=["TRC-4418 Lot register as at 06/06/2025"])
PDF(p+"A04 ITP-07 rev 1.pdf","ITP-07 Precast box culverts",["Revision 1, approved 11/04/2025. Drawing TRC-DR-0231. Specification TRC-SP-12.",T("Item|Activity|Criterion|Type\n1|Set out|+/- 10 mm in plan|Witness\n2|Foundation bearing|min. 150 kPa|Hold\n3|Base slab levels|+/- 5 mm|Hold\n4|Units placed, joints|gap max. 15 mm|Witness\n5|Backfill compaction|min. 98 % standard|Hold")],head="BRP-TCL-ITP-07")
C(p+"A05 Hold point releases.csv","""Release no|Lot|ITP item|Activity|Requested|Released|Released by
HP-022|SUB-007|4|Proof roll|07/04/2025|08/04/2025|T. Prowse
HP-024|SUB-008|4|Proof roll|10/04/2025|11/04/2025|T. Prowse
HP-027|SUB-008|5|Subgrade levels|14/04/2025|15/04/2025|T. Prowse
HP-029|SUB-010|4|Proof roll|16/04/2025|17/04/2025|T. Prowse
HP-031|CUL-01|2|Foundation bearing|23/04/2025|24/04/2025|T. Prowse
HP-032|CUL-01|3|Base slab levels|28/04/2025|29/04/2025|T. Prowse
HP-035|CUL-01|5|Backfill compaction|07/05/2025|08/05/2025|T. Prowse
HP-038|CUL-02|2|Foundation bearing|20/05/2025|21/05/2025|T. Prowse
HP-041|CUL-02|3|Base slab levels|26/05/2025|28/05/2025|T. Prowse
HP-044|CUL-03|2|Foundation bearing|04/06/2025||
HP-046|CUL-02|5|Backfill compaction|06/06/2025||""")
PDF(p+"A06 Test report MSL-2217.pdf","Test report MSL-2217",[K("Client=Brackenmoor Rail Pty Ltd\nLot=CUL-02\nTest=Dynamic cone penetrometer, AS 1289.6.3.2\nTested=20/05/2025\nLocation=Base of excavation ch. 142.880\nTechnician=R. Munro"),T("Position|Bearing capacity kPa\nNorth|185\nCentre|210\nSouth|172"),"Lowest value 172 kPa. The specified minimum of 150 kPa is met."],two=("Mallee Soils Laboratory\nNATA 17722","Report date 22/05/2025"),lines=False)
PDF(p+"A07 Test report MSL-2239.pdf","Test report MSL-2239",[K("Client=Brackenmoor Rail Pty Ltd\nLot=CUL-02\nTest=Field density, AS 1289.5.8.1\nTested=05/06/2025\nLocation=Backfill ch. 142.880, layers 1 to 4\nTechnician=R. Munro"),T("Layer|Density ratio %\n1|99.5\n2|98.6\n3|100.1\n4|99.0"),"Four tests, all at or above 98 % standard."],two=("Mallee Soils Laboratory\nNATA 17722","Report date 06/06/2025"),lines=False)
PDF(p+"A07b Test report MSL-2180 CUL-01.pdf","Test report MSL-2180",[K("Client=Brackenmoor Rail Pty Ltd\nLot=CUL-01\nTest=Field density, AS 1289.5.8.1\nTested=06/05/2025\nLocation=Backfill ch. 142.455\nTechnician=R. Munro"),T("Layer|Density ratio %\n1|98.2\n2|98.9\n3|99.4")],two=("Mallee Soils Laboratory\nNATA 17722","Report date 08/05/2025"),lines=False)
D(p+"A08 Survey report OG-118.docx","Survey conformance report OG-118","""Outback Geomatics, 27 May 2025. Surveyor: Warwick Teo. Instrument: TS-16 serial 884120, calibrated 14 February 2025.

Lot CUL-02, base slab, culvert at ch. 142.880. Design level 201.340.

Point|Design|As built|Difference mm
P1|201.340|201.342|+2
P2|201.340|201.337|-3
P3|201.335|201.339|+4
P4|201.335|201.334|-1

Greatest difference +4 mm. Set out in plan checked 19 May 2025, greatest departure 6 mm.""")
PDF(p+"A09 Delivery docket PP-6630.pdf","Delivery docket PP-6630",[K("Date=29/05/2025\nCarrier=Halls Gap Haulage\nSite=Tarrandowie, access track 4\nFor lot=CUL-02"),T("Item|Qty|Mark\nBox culvert unit 1800 x 1200 x 1200|10|BC-21 to BC-30\nLifting inserts|40|\nJoint tape|3 rolls|"),"Concrete grade S50. Units cast 28/04/2025."],two=("Pyrenees Precast\n12 Sawmill Rd, Avoca VIC","Brackenmoor Rail Pty Ltd"),lines=False)
M(p+"A10 Mail joints CUL-02.eml","Joel Vandersluis <j.vandersluis@brackenmoor.example>","Bronte Haslam <b.haslam@brackenmoor.example>","Mon, 02 Jun 2025 17:05:00 +1000","Culvert 142.880 units","""Bronte

All ten units in on Friday 30 May with the 80 t crane. Joints measured this arvo, worst is 11 mm between BC-24 and BC-25. Tegan was asked to witness the placing but did not come, had a meeting in Horsham.

North headwall: formwork is not to line, I raised NCR-016 on it this morning. Backfill starts tomorrow behind the south wall.

Joel

> On 29 May Bronte Haslam wrote:
> Joel, let Tegan know about placing, it is a witness point. And keep the joint sheet.""")
D(p+"A11 Weekly meeting 18.docx","Site meeting no. 18","""Date: 5 June 2025. Present: T. Prowse, B. Haslam, J. Vandersluis, P. Satheesh.

# Quality
NCR-014 (capping lot CAP-003) closed on 3 June. NCR-016 (headwall formwork, lot CUL-02) open, rework due 12 June. Hold point for backfill will be asked for tomorrow.

# Programme
Possession weekend 28 and 29 June. Track laying 14 July.

# Safety
One near miss: reversing truck, 3 June.""")
for no,d,t in (("088","02/06/2025","Joint survey culvert 142.880. Subgrade 143.3. Crew 14."),("091","05/06/2025","Backfill of culvert 142.880 finished to layer 4, tested by Mallee. Crew 16. Excavator 20 t, roller 8 t.")):
    D(p+"A12 Daily report %s.docx"%no,"Daily site report "+no,"Date = %s\nSupervisor = Joel Vandersluis\nWeather = Fine, 14 degrees\n\n# Work done\n%s\n\n# Delays\nNil."%(d,t))
C(p+"A13 NCR register.csv","""NCR|Lot|Description|Raised|Raised by|Closed
NCR-012|SUB-009|Soft spot|12/05/2025|J. Vandersluis|19/05/2025
NCR-014|CAP-003|Density below 100 %|19/05/2025|P. Satheesh|03/06/2025
NCR-015|CUL-01|Chipped unit BC-07|21/05/2025|B. Haslam|26/05/2025
NCR-016|CUL-02|North headwall formwork 22 mm out of line|02/06/2025|J. Vandersluis|""")
MD(p+"A14 Drawing list.md","""# Drawing list, 30 May 2025
- TRC-DR-0230 Culvert 142.455, Rev B
- TRC-DR-0231 Culvert 142.880, Rev C (Rev B withdrawn 14 May 2025)
- TRC-DR-0232 Culvert 143.310, Rev A""")
f=Form("itp-07-sign-off-lot-cul-02.docx","Inspection and Test Plan - Sign-off sheet","The sheet is for ITP-07, lot CUL-02 (named above the first table).","brackenmoor","Tarrandowie Loop","en",head="BRAC-F-QA-07 Version 3",font="Verdana")
f.t("ITP-07     LOT: CUL-02")
f.grid(["Contract = TRC-4418 @A02/n","Project name = Tarrandowie Crossing Loop Extension @A02/n"],["Principal = Grampian Freight Corridor Authority @A02/s","Superintendent = Angus Delbridge | Mr Angus Delbridge | Wimmera Infrastructure Advisory @A01/s"],["Contractor (entity) = Brackenmoor Rail Pty Ltd @A01/n","ABN = 61 204 338 917 @Company det/n"],["ITP title = Precast box culverts @A04/n","ITP revision = 1 | rev 1 | Revision 1 @A04/s"],["ITP approved = d:2025-04-11 @A04/s","PQP document no. = BRP-TCL-PQP-001 @A02/n"])
f.line("Work in this lot = Box culvert 142.880 @A03/n","Chainage from = 142.875 @A03/s","to = 142.885 @A03/s")
f.line("Subcontractor = Pyrenees Precast @A03/s","Lot opened = d:2025-05-19 @A03/s","Lot closed = -not closed in the register")
f.line("Drawing = TRC-DR-0231 @A04/s","Drawing revision = C | Rev C @A14/s","Specification = TRC-SP-12 @A04/s")
f.sched("Item | Activity | Acceptance criterion | Point (H/W) | Result obtained | Date checked | Release no.",
"!1 || !Set out || !+/- 10 mm in plan || !Witness || 6 mm @A08/f || d:2025-05-19 @A08/n || !n/a",
"!2 || !Foundation bearing || !min. 150 kPa || !Hold || 172 kPa | n:172 @A06/f || d:2025-05-20 @A06/n || HP-038 @A05/s",
"!3 || !Base slab levels || !+/- 5 mm || !Hold || 4 mm | +4 mm @A08/f || ? || HP-041 @A05/s",
"!4 || !Units placed, joints || !gap max. 15 mm || !Witness || 11 mm @A10/f || d:2025-06-02 @A10/f || !n/a",
"!5 || !Backfill compaction || !min. 98 % standard || !Hold || 98.6 % | 98.6 @A07 /f || d:2025-06-05 @A07 /n || ?")
f.sched("Hold point | Requested on | Released on | Released by",
"!Foundation bearing || d:2025-05-20 @A05/s || d:2025-05-21 @A05/s || T. Prowse | Tegan Prowse @A05/s","!Base slab levels || d:2025-05-26 @A05/s || d:2025-05-28 @A05/s || T. Prowse | Tegan Prowse @A05/s","!Backfill compaction || d:2025-06-06 @A05/s || -not released yet || -not released yet",style="Light List")
f.grid(["Testing laboratory = {ff} Mallee Soils Laboratory @A02/n","NATA no. = {ff} 17722 @A02/n"],["Bearing test report = {ff} MSL-2217 @A06/f","Density test report = {ff} MSL-2239 @A07 /f"],["Surveyor = {ff} Warwick Teo @A02/s","Survey report = {ff} OG-118 @A08/n"],["Unit marks placed = {ff} BC-21 to BC-30 @A09/f","Delivery docket = {ff} PP-6630 @A09/s"])
f.para("Non-conformances against this lot: {0}, raised on {1}; disposition and closing date {2}.","NCR no. = NCR-016 @A13/s","date raised = d:2025-06-02 @A13/n","date closed = -NCR-016 is open",mark="<%s>")
f.narr("Outstanding items on this lot = ~headwall @A03/f")
f.grid(["Joint sheet no. = -no paper gives the number","Backfill release HP-046 dated = -not released"],["NCR-016 disposition by = -not decided","Crane licence no. = -no paper"],["Conformance report for lot no. = -none yet","Architect = -only Wexcombe has one"],style="")
f.checks("Lot conforms:","Yes = -headwall outstanding, not decided","With exceptions = ?")
f.sched("Sign-off | Name | Signature | Date","!Site Supervisor || ? || -signature || -date of a signature","!Quality Manager || ? || -signature || -date of a signature","!Superintendent's Representative || ? || -signature || -date of a signature")
f.save()
# ---------------- NG
p="Ikere-Ojo Water Scheme/"
D(p+"Letter of acceptance.docx","Letter of acceptance","""Oyun State Water Corporation
Ref. OSWC/PRO/24/0632, 5 August 2024

The Managing Director, Brackenmoor Waterworks Nigeria Ltd, Plot 26, Adetokun Crescent, Ibadan

CONSTRUCTION OF 12,000 m3/DAY WATER TREATMENT PLANT AND TRUNK MAINS AT IKERE-OJO, LOT 2

We write to notify you of the acceptance of your bid in the sum of NGN 6,482,915,400.00 (six billion, four hundred and eighty-two million, nine hundred and fifteen thousand, four hundred naira) inclusive of VAT. Contract no. OSWC/WS/LOT2/2024.

The period of completion is 20 months from the commencement date. An advance payment of 15 % will be made against a bank guarantee.

The Engineer is Akinbode & Harcourt Consult, resident engineer Engr. Tunde Adekoya-Bright.

Alhaja Simbiat Olaore, General Manager""")
PDF(p+"Contract data sheet.pdf","Contract data sheet",[K("Contract=OSWC/WS/LOT2/2024\nTitle=Ikere-Ojo Water Treatment Plant and Trunk Mains, Lot 2\nEmployer=Oyun State Water Corporation\nEngineer=Akinbode & Harcourt Consult\nResident Engineer=Engr. Tunde Adekoya-Bright\nFinancier=West Sahel Development Fund\nCommencement=2 September 2024\nTime for completion=20 months\nCompletion date=1 May 2026\nAccepted amount=NGN 6,482,915,400.00\nAdvance payment=NGN 972,437,310.00\nRetention=5 %"),("h","Reports"),"The Contractor submits the monthly progress report by the 7th of the following month, in three copies, numbered from the month of commencement (September 2024 is no. 1)."],foot="OSWC Lot 2")
X(p+"Progress measurement.xlsx","Measurement","""Section|Weight %|Planned to 30/04/2025|Actual to 30/04/2025|Planned to 31/05/2025|Actual to 31/05/2025
Site facilities|4|100|100|100|100
Intake and raw water main|18|52|47|64|58
Clarifiers|22|38|36|51|45
Filter house|20|25|22|37|30
Clear water tank|12|60|63|75|78
Trunk mains|19|44|40|55|51
Electrical works|5|5|0|12|4
Overall|100|41.7|38.6|53.2|48.1""",top=["Progress per section, in percent - C. Amaechina, 2 June 2025"],extra={"Labour":"Month|Skilled|Unskilled|Staff|Man-hours\nMarch 2025|71|118|14|42180\nApril 2025|76|124|14|44310\nMay 2025|83|131|15|47265"})
X(p+"Payment register.xlsx","IPC","""IPC|Period|Submitted|Claimed NGN|Certified NGN|Paid on
IPC-01|Oct 2024|2024-11-06|412300500.00|398115200.00|2024-12-19
IPC-02|Dec 2024|2025-01-08|655018000.00|641900750.00|2025-02-21
IPC-03|Feb 2025|2025-03-06|598442100.00|590028640.00|2025-04-16
IPC-04|Apr 2025|2025-05-08|720115880.00|702630415.00|
IPC-05|May 2025|2025-06-06|488960230.00||""",top=["Interim payment certificates, state 6 June 2025"])
C(p+"Plant on site May 2025.csv","""Plant|Type|Number|Working|Down
Excavator|CAT 320|3|2|1
Concrete mixer truck|6 m3|4|4|0
Mobile crane|50 t|1|1|0
Pipe layer|D7|2|2|0
Generator|150 kVA|3|3|0""")
C(p+"Plant on site April 2025.csv","""Plant|Type|Number|Working|Down
Excavator|CAT 320|3|3|0
Concrete mixer truck|6 m3|4|3|1
Mobile crane|50 t|1|1|0
Generator|150 kVA|2|2|0""")
D(p+"HSE return May 2025.docx","HSE return for May 2025","""Prepared by Yakubu Dantata-Bello, 3 June 2025

Lost time injuries = 0
First aid cases = 4
Near misses reported = 6
Toolbox talks held = 22
Days since last LTI = 187
Inductions = 19

Malaria was the main cause of absence (31 man-days). Community liaison meeting held on 20 May 2025 with the Baale of Ojo.""")
D(p+"HSE return April 2025.docx","HSE return for April 2025","""Prepared by Yakubu Dantata-Bello, 2 May 2025

Lost time injuries = 0
First aid cases = 7
Near misses reported = 3
Toolbox talks held = 20
Days since last LTI = 156
Inductions = 11""")
C(p+"Rainfall May 2025.csv","""Week|Rain days|mm
1-7 May|2|31
8-14 May|3|58
15-21 May|3|44
22-31 May|4|79
Total|12|212""")
X(p+"Concrete cubes.xlsx","Cubes","""Set|Cast|Element|Grade|28 day MPa|Result
CT-38|2025-04-03|Clarifier 1 base|C35|41.2|Pass
CT-39|2025-04-17|Clear water tank wall|C35|39.6|Pass
CT-40|2025-05-02|Filter house columns|C30|36.8|Pass
CT-41|2025-05-09|Clarifier 2 base|C35|33.1|Fail
CT-42|2025-05-22|Clear water tank roof|C35||Pending""",top=["Cube results, Laterite Labs Ibadan"])
D(p+"Minutes of site meeting 9.docx","Site meeting no. 9","""Held at the Resident Engineer's office, 28 May 2025. Present: Engr. T. Adekoya-Bright, F. Ogunmola, C. Amaechina, Y. Dantata-Bello, Mr Gbenga Salako (OSWC).

# Delays
Diesel shortage from 12 to 16 May stopped the concrete batching. Claim notice EOT-03 was submitted on 19 May 2025 for 9 days. EOT-02 (community stoppage, February) was granted with 6 days.

# Materials
DN 600 ductile iron pipes: second consignment, 1,140 m, arrived at Apapa on 23 May; clearing not finished. First consignment of 1,260 m is laid up to 804 m.

# Drawings
Filter house electrical drawings are still awaited from the Engineer; asked for on 30 April.

# Next month
Priority: clarifier 2 walls, laying of DN 600 main, filter house first floor slab.""")
M(p+"Mail planned works June.eml","Chidi Amaechina <c.amaechina@brackenmoor.example>","Folasade Ogunmola <f.ogunmola@brackenmoor.example>","Mon, 02 Jun 2025 09:14:00 +0100","Re: figures for report 9","""Good morning Ma,

The measurement is updated. DN 600 trunk main laid in May: 372 m, cumulative 1,176 m (minutes of 28 May gave 804 m, that was the figure at end April). Concrete in May 486 m3, April was 441 m3. We are 5.1 % behind plan; the batching stop and the pipes at Apapa explain most of it.

The expected completion on the present rate is 26 June 2026.

Regards, Chidi

> From: Folasade Ogunmola, 31 May 2025
> Chidi, I need quantities for the monthly by Monday. In report 8 you had concrete 441.""")
MD(p+"Drawings outstanding.md","""# Information outstanding, 30 May 2025
- OSWC-L2-E-301 to E-307 filter house electrical: asked 30/04/2025
- OSWC-L2-C-118 clarifier 2 handrail: asked 21/05/2025""")
PDF(p+"Advance payment guarantee.pdf","Advance payment guarantee no. SB/APG/24/5519",["Issued by Savannah Bridge Bank Plc, Ibadan branch, on 20 August 2024 in favour of Oyun State Water Corporation.","Amount NGN 972,437,310.00. Valid to 30 June 2026."],two=("Savannah Bridge Bank Plc","Ibadan"))
f=Form("monthly-progress-report-no-9-may-2025.docx","MONTHLY PROGRESS REPORT No. 9","Report no. 9, period May 2025, is in the title and file name.","brackenmoor","Ikere-Ojo Water Scheme","en",foot="OSWC-MPR template 2019",font="Times New Roman")
f.t("Period: 1 - 31 May 2025")
f.grid("Contract title = Ikere-Ojo Water Treatment Plant and Trunk Mains, Lot 2 @Contract data/s","Contract number = OSWC/WS/LOT2/2024 @Contract data/s","Client = Oyun State Water Corporation @Contract data/n","Consultant = Akinbode & Harcourt Consult @Contract data/n","Resident Engineer = Engr. Tunde Adekoya-Bright | Tunde Adekoya-Bright @Contract data/s","Funding agency = West Sahel Development Fund @Contract data/n","Contractor = Brackenmoor Waterworks Nigeria Ltd @Letter of acc/n","RC No. = RC 884213 | 884213 @Company/s","Contractor's Project Manager = Folasade Ogunmola @Staff list/n")
f.h("1. Contract information")
for x in ("Contract sum (NGN) = n:6482915400.00 @Contract data/n","Date of award = d:2024-08-05 @Letter of acc/f","Commencement date = d:2024-09-02 @Contract data/s","Original completion date = d:2026-05-01 @Contract data/n","Extension granted so far (days) = 6 | 6 days @Minutes/n","Forecast completion = d:2026-06-26 @Mail planned/n","Advance payment received (NGN) = ?","APG number = SB/APG/24/5519 @Advance/f","Performance bond number = -only the advance payment guarantee is in the papers"): f.line(x,fill="………………………………")
f.h("2. Physical progress (cumulative, %)")
f.sched("Section | Weight | Planned | Actual","!Intake and raw water main || !18 || !64 || !58","!Clarifiers || !22 || 51 @Progress/s || 45 @Progress/s","!Filter house || !20 || 37 @Progress/s || 30 @Progress/s","!Clear water tank || !12 || 75 @Progress/s || 78 @Progress/s","!Trunk mains || !19 || 55 @Progress/s || 51 @Progress/s","!OVERALL || !100 || 53.2 @Progress/s || 48.1 @Progress/s")
f.para("At the end of the month the works stand {0} behind the plan. In the month {1} of concrete were placed and {2} of DN 600 pipe were laid, which brings the length of main laid to {3} in all.","percentage = 5.1 % | 5.1 @Mail planned/n","m3 concrete = 486 m3 | 486 @Mail planned/n","m pipe = 372 m | 372 @Mail planned/n","cumulative m = 1,176 m | 1,176 | 1176 @Mail planned/n",mark="«%s»",kind="merge_field")
f.h("3. Resources")
f.grid(["Unskilled labour = 131 @Progress/s","Man-hours worked = n:47265 @Progress/n"],["Excavators down = 1 @Plant on site May/n","Expatriate staff = -no paper gives it"],["Visitors to site = -no paper counts them","Fuel used (litres) = -no paper"])
f.h("4. HSE and weather")
f.grid(["LTI = 0 @HSE return May/n","First aid treatments = 4 @HSE return May/n"],["Near misses = 6 @HSE return May/s","Toolbox meetings = 22 @HSE return May/n"],["Rainy days = 12 @Rainfall/n","Total rainfall (mm) = 212 @Rainfall/n"],["NATA accreditation of the laboratory = -only Tarrandowie, Australia","Lot register no. = -only Tarrandowie"],["LTIs among subcontractors = -not stated in the return","Environmental incidents = -not stated in the return"],["Hours lost by rain = -rainfall is given in mm and days only","Mean temperature = -no paper"])
f.h("5. Payment")
f.grid(["Last IPC submitted = IPC-05 @Payment/f","Amount claimed in it (NGN) = n:488960230.00 @Payment/n"],["Last IPC certified = IPC-04 @Payment/f","Amount certified in it (NGN) = n:702630415.00 @Payment/n"],["Date IPC-04 was paid = -not paid","Date IPC-03 was paid = d:2025-04-16 @Payment/s"],["Amount certified for IPC-05 = -not certified","Interest on late payment claimed = -no paper"])
f.h("6. Problems")
f.narr("Causes of delay during the month = ~Diesel shortage | diesel | batching @Minutes/n")
f.narr("Programme for next month = ~clarifier 2 walls | clarifier 2 | filter house first floor slab @Minutes/n")
f.line("Pending claim = EOT-03 @Minutes/f","Days claimed = 9 | 9 days @Minutes/s","Submitted = d:2025-05-19 @Minutes/s")
f.line("Failed cube set in the month = CT-41 @Concrete/f","28-day strength of it = 33.1 | 33.1 MPa @Concrete/n")
f.sched("Prepared by (name) | Signature | Date","-who prepares is not settled || -signature || -date of signature"); f.line("Received by Resident Engineer (sign) = -receipt","Date received = -receipt","Stamp = -receipt",fill="_________")
f.save()
