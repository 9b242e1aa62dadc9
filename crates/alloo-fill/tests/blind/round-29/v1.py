from lib import *
V = "thornbeck-offsite"
E = "T4471 Calder Street Car Park/"; M_ = "M2208 Maple Ridge Arena/"
BP = """# General terms
1. The Supplier shall carry out the supply with the skill and care to be expected of a specialist experienced in works of a like size and kind. Nothing in the review of a document by the Employer or his agents relieves the Supplier of that duty.
2. Instructions are valid only in writing. An instruction given by word of mouth is to be confirmed within seven days.
3. Title in units stored off site passes on payment, provided that they are marked, set apart and insured for their full value.
4. Neither party may assign the benefit of this agreement without the consent of the other, such consent not to be unreasonably withheld or delayed.
5. Disputes may be referred to adjudication at any time. The nominating body is the Royal Institution of Chartered Surveyors.
"""
doc("t1", V, "Company data sheet 2025.docx", """
# Thornbeck Offsite Group - company data
Thornbeck Offsite Group trades through two companies. Use the right one on every form.
| | England | Canada |
| Company | Thornbeck Precast Limited | Thornbeck Mechanical Inc. |
| Address | Works Road, Ollerby, Rotherham S66 4QP | 210 Dunmore Crescent, Guelph ON N1K 3T7 |
| Registration | Company No. 04418827 | Ontario Corp. 2218840 |
| VAT / HST | GB 811 4420 17 | 84412 9917 RT0001 |
| Telephone | 01709 555 210 | 519-555-0144 |
| Product certification | BSI KM 60218 (UKCA, BS EN 13225) | TSSA contractor licence 000417722 |
""")
doc("t2", V, "Live jobs and contacts.xlsx", """
# Jobs
| Job | Name | Client | Our manager | Mobile |
| T4471 | Calder Street Car Park | Marlowe Build | Janet Ives | 07700 900412 |
| T4390 | Fenwick Wharf Stair Cores | Aldous Contracting | Rob Penney | 07700 900433 |
| M2208 | Maple Ridge Arena | Kessler-Boyd | Trevor Lachance | 519-555-0171 |
""")
doc("t3", V, E + "01 Supply agreement.pdf", """
# Supply sub-contract agreement
This agreement is made on 14 March 2025 between Marlowe Build Limited of 8 Castle Gate, Leeds LS2 7BD (the Contractor) and Thornbeck Precast Limited (the Supplier) for the design, manufacture and delivery of precast concrete frame units for Calder Street Multi-Storey Car Park, Wakefield.
| Item | Particular |
| Sub-contract number | MB-1187/SC/022 |
| Employer | Wakefield Central Parking LLP |
| Structural engineer | Harcourt Dean Partnership |
| Sub-contract sum | £1,482,600.00 excluding VAT |
| Retention | 3 per cent, half released on completion of deliveries |
| Liquidated damages | £4,500 per week |
| Defects period | 12 months |
| Notice of delivery | 48 hours |
# Scope
The supply comprises 212 units: 64 columns, 88 L-beams and 60 double tee units 600 mm deep. Erection is by others (Pike Erection Services). Concrete is to be class C50/60 with exposure class XD3. The units are to have a design working life of 50 years and fire resistance R90.
Turning moments at lifting are to be checked for a cube strength not below 25 N/mm² at demoulding and 40 N/mm² at despatch.
---
""" + BP, head="MB-1187/SC/022", foot="Marlowe Build Limited - Form SC4")
doc("t4", V, E + "02 Submittal register rev F.xlsx", """
# Register
Submittal register - rev F - 2 June 2025 (rev E of 12 May superseded)
| Ref | Title | Spec clause | Rev | Sent | Status | Note |
| SUB-007 | Column shop drawings grid A-D | E50/110 | C02 | 09/05/2025 | A | Released for casting |
| SUB-011 | Double tee shop drawings, Level 2 | E50/145 | C03 | 30/05/2025 | | Resubmission; answers comments of 21 May. C02 came back B |
| SUB-012 | L-beam shop drawings, Level 3 | E50/130 | P01 | | | In preparation |
| SUB-015 | Method of repair to arrises | E50/610 | P02 | 28/05/2025 | C | |
# Drawings
| Drawing | Title | Rev |
| TP-4471-DT-201 | Double tee layout Level 2 | C03 |
| TP-4471-DT-211 | Unit details DT12 to DT18 | C03 |
| TP-4471-DT-212 | Unit details DT19 to DT24 | C02 |
""")
doc("t5", V, E + "03 RE Level 2 double tees.eml", """
From: Simon Garland <s.garland@marlowebuild.example>
To: Janet Ives <j.ives@thornbeck.example>
Cc: Priya Nair <p.nair@harcourtdean.example>
Date: Tue, 3 Jun 2025 16:12:40 +0100
Subject: RE: Level 2 double tees - load 1

Janet,
We can take the first load on Thursday 12 June, not the 10th as in your programme. Slot is 07:30 at Gate 2 off Thornes Lane; the Kirkgate gate is shut to artics. The crane is a Liebherr LTM 1250, ours. Max vehicle length on the ramp 16.5 m.
Your driver reports to Declan Roe, our logistics foreman, 07700 900588.
I still have no answer from Pike whether they want the loops upwards or turned; will let you know.
Simon Garland, Project Manager, Marlowe Build

> From: Janet Ives
> Sent: 2 June 2025
> Simon, we propose load 1 on Tuesday 10 June at 09:00, Kirkgate gate, four units.
""")
doc("t6", V, E + "04 Test certificate 25-0617.pdf", """
# Concrete test certificate 25-0617
Issued by Ollerby Materials Laboratory (UKAS 2284) on 4 June 2025 for Thornbeck Precast Limited.
| Unit | Cast | Mix | At 16 h N/mm² | 7 days N/mm² |
| DT12 | 21/05/2025 | SC5 | 29.5 | 48.0 |
| DT13 | 22/05/2025 | SC5 | 31.0 | 49.5 |
| DT14 | 23/05/2025 | SC5 | 30.5 | 51.0 |
| DT15 | 27/05/2025 | SC5 | 28.0 | 46.5 |
The 28-day results will follow on certificate 25-0688. Cement: CEM II/A-LL from Hopeford; water/cement ratio 0.38. Strand: 12.5 mm, heat no. 88214-K.
""", rules=False, head="Ollerby Materials Laboratory", foot="UKAS 2284")
doc("t7", V, E + "05 Pre-delivery inspection DT12-DT15.docx", """
# Pre-delivery inspection, stockyard bay 7
Inspected 5 June 2025 by Keith Osgood, quality inspector. Nonconformity NCR-39: edge chip 40 mm on DT15, repaired with Sika MonoTop on 4 June and accepted by the engineer by e-mail that day.
| Unit | Mark | Length mm | Width mm | Mass t | Result |
| DT12 | L2/DT/12 | 15,985 | 2,398 | 13.4 | Accepted |
| DT13 | L2/DT/13 | 15,990 | 2,400 | 13.4 | Accepted |
| DT14 | L2/DT/14 | 15,988 | 2,399 | 13.6 | Accepted |
| DT15 | L2/DT/15 | 15,986 | 2,401 | 13.6 | Accepted after repair |
Units are carried two to a trailer on timber bearers at 1.2 m from each end. Lifting loops: 4 no. per unit, 5 t pins. Each trailer runs as a normal load; no abnormal load notice is needed. Camber measured at mid span was 14 to 17 mm against a limit of 25 mm.
""", rules=True)
doc("t8", V, E + "06 Haulage order H-2291.pdf", """
Thornbeck Precast Limited
Haulage order H-2291
5 June 2025
To Brackley Heavy Haulage Ltd, Doncaster. Please provide for Calder Street:
| Load | Units | Tractor | Trailer | Total load |
| 1 | DT12, DT13 | YK73 BHL | extending flat TR18 | 26.8 t |
| 2 | DT14, DT15 | YJ22 KDO | extending flat TR21 | 27.2 t |
Load 1 leaves Ollerby at 06:10. Load 2 follows one hour later. Driver for load 1: Gary Whitlow. The driver for load 2 will be named on the morning. Rate £640 a load; waiting after two hours £55 per hour.
""", rules=True)
doc("t9", V, E + "07 Design team meeting 9.txt", """
Calder Street - design team meeting 9, 21 May 2025
Present: S Garland (Marlowe), P Nair (Harcourt Dean), J Ives and M Quill (Thornbeck)
9.1 Harcourt Dean's comments on C02 of the double tees: show bearing pads 10 mm neoprene; show the drainage outlets; half joint bars T16 not T12.
9.2 Thornbeck to resubmit by 30 May. Review period is ten working days from receipt.
9.3 Martin Quill (design engineer, Thornbeck) prepared the drawings and confirmed that BIM model v14 has been issued.
9.4 Fenwick Wharf lifting frame may be borrowed if free.
""")
f = Form("submittal-and-release-calder-street", V, E[:-1], "en", "Arial", 9.5)
f.header("Thornbeck - QF 27 issue 4 \u2003 Job ", P("job_no", "s:t2:T4471"), " \u2003 Release note no. ", P("release_no", "o:no number given anywhere"))
f.h("Submittal and Release for Delivery", 0)
f.p("From ", P("supplier", "n:t1:Thornbeck Precast Limited|Thornbeck Precast Ltd"), ", works at ", P("works_address", "n:t1:Works Road, Ollerby, Rotherham S66 4QP"), ", for ", P("main_contractor", "n:t3:Marlowe Build Limited|Marlowe Build Ltd"), " under order ", P("subcontract_ref", "s:t3:MB-1187/SC/022"), ".")
f.h("Part A - Submittal", 1)
f.t([["Project", K("Project", "f:t3:Calder Street Multi-Storey Car Park, Wakefield|Calder Street Multi-Storey Car Park|Calder Street Car Park"), "Building owner", K("Building owner", "f:t3:Wakefield Central Parking LLP")],
 ["Submittal no.", K("Submittal no.", "n:t4:SUB-011|SUB 011"), "Revision", K("Revision", "n:t4:C03")],
 ["Subject", Sp(3, K("Subject", "n:t4:Double tee shop drawings, Level 2"))],
 ["NBS clause", K("NBS clause", "n:t4:E50/145"), "Date issued", K("Date issued", "f:t4:30/05/2025|30 May 2025|30.05.2025")],
 ["Consulting engineer", K("Consulting engineer", "n:t3:Harcourt Dean Partnership|Harcourt Dean"), "For the attention of", K("For the attention of", "f:t5:Priya Nair|P. Nair|P Nair")],
 ["Prepared by", K("Prepared by", "n:t9:Martin Quill|M. Quill|M Quill"), "Time allowed for review", K("Time allowed for review", "n:t9:ten working days|10 working days")]], [3.6, 5, 3.6, 5])
f.p("Reason for issue (tick one):  ", B("First submission", "o:it is a resubmission"), " First submission   ", B("Resubmission", "s:t4:☒"), " Resubmission   ", B("For record only", "o:it is a resubmission for review"), " For record only")
f.p("Documents enclosed", bold=True)
f.t([["Drawing", "Description", "Rev", "Copies"],
 ["TP-4471-DT-201", R("Description", "n:t4:Double tee layout Level 2"), R("Rev", "s:t4:C03"), R("Copies", "o:number of copies not stated")],
 ["TP-4471-DT-211", R("Description", "n:t4:Unit details DT12 to DT18"), R("Rev", "s:t4:C03"), R("Copies", "o:number of copies not stated")],
 ["TP-4471-DT-212", R("Description", "n:t4:Unit details DT19 to DT24"), R("Rev", "s:t4:C02"), R("Copies", "o:number of copies not stated")]], head=True)
f.p("Changes since the last revision", bold=True)
f.p(N("Changes since the last revision", "fc:t9:bearing pads|drainage outlets|T16"))
f.p("Design data", bold=True)
f.p("Strength class: ", D("Strength class", "n:t3:C50/60", "_"), "  Exposure: ", D("Exposure", "s:t3:XD3", "_"), "  Fire rating: ", D("Fire rating", "n:t3:R90|90 minutes", "_"))
f.p("Min. strength at striking: ", D("Min. strength at striking", "f:t3:25 N/mm²|25", "_"), "  Min. strength before transport: ", D("Min. strength before transport", "f:t3:40 N/mm²|40", "_"), "  Service life: ", D("Service life", "n:t3:50 years|50", "_"))
f.p("Engineer's return (for use by the reviewer)", bold=True)
f.p("Status: ", C("Status", "o:the reviewer's to complete; B was C02", "Choose an item.", list=["A", "B", "C"]), "  Name: ", C("Reviewer", "o:reviewer's block"), "  Date: ", C("Review date", "o:reviewer's block", "Click to enter a date.", date="dd/MM/yyyy"))
f.h("Part B - Release for delivery, load 1", 1)
f.p("Delivery day: ", F("Delivery day", "f:t5:12 June 2025|Thursday 12 June|12/06/2025|12 June"), "   Booked time: ", F("Booked time", "f:t5:07:30"), "   Entrance: ", F("Entrance", "f:t5:Gate 2|Gate 2 off Thornes Lane"))
f.p("Haulier: ", F("Haulier", "n:t8:Brackley Heavy Haulage Ltd|Brackley Heavy Haulage"), "   Vehicle reg.: ", F("Vehicle reg.", "f:t8:YK73 BHL"), "   Driver: ", F("Driver", "s:t8:Gary Whitlow"))
f.p("Site contact: ", F("Site contact", "f:t5:Declan Roe"), "   Mobile: ", F("Mobile", "n:t5:07700 900588"), "   Despatched at: ", F("Despatched at", None))
f.t([["Unit", "Mark", "Cast on", "Length (mm)", "Weight (t)", "Strength at release from mould (N/mm²)", "28-day strength (N/mm²)"],
 ["DT12", R("Mark", "s:t7:L2/DT/12"), R("Cast on", "n:t6:21/05/2025|21 May 2025"), R("Length (mm)", "s:t7:15,985|15985"), R("Weight (t)", "n:t7:13.4"), R("Strength at release from mould", "f:t6:29.5"), R("28-day strength", "o:results to follow on 25-0688; 7-day value lures")],
 ["DT13", R("Mark", "s:t7:L2/DT/13"), R("Cast on", "n:t6:22/05/2025|22 May 2025"), R("Length (mm)", "s:t7:15,990|15990"), R("Weight (t)", "n:t7:13.4"), R("Strength at release from mould", "f:t6:31.0"), R("28-day strength", "o:results to follow on 25-0688; 7-day value lures")],
 [R("Unit", "o:no third unit on load 1"), R("Mark", "o:no third unit on load 1"), R("Cast on", "o:no third unit on load 1"), R("Length (mm)", "o:no third unit on load 1"), R("Weight (t)", "o:no third unit on load 1"), R("Strength at release from mould", "o:no third unit on load 1"), R("28-day strength", "o:no third unit")]], head=True)
f.p("Inspected in the yard by [", I("name of inspector", "n:t7:Keith Osgood", "", ""), "] on [", I("date of inspection", "s:t7:5 June 2025|05/06/2025", "", ""), "]; open nonconformities on these units: [", I("NCR numbers", "o:NCR-39 is closed and is for DT15 of load 2", "", ""), "]")
f.p("Lifting loops per unit: ", G("Lifting loops per unit", "s:t7:4|4 no."), "Bearer position from end: ", G("Bearer position from end", "n:t7:1.2 m|1.2"))
f.p("Escort order no.: ", G("Escort order no.", "o:no abnormal load; none needed"))
f.p("Loop orientation agreed with erector: ", G("Loop orientation agreed with erector", "o:no answer from Pike yet"))
f.t([["Released by (Thornbeck)", K("Released by", "o:signature block"), "Date", K("Release date", "o:signature block")], ["Received on site by", K("Received on site by", "o:receipt block"), "Time of arrival", K("Time of arrival", "o:not known until receipt; booked time lures")], ["Condition on arrival", Sp(3, K("Condition on arrival", "o:receipt block"))]], style="Light Grid")
f.footer("Certificate of conformity: ", D("Certificate of conformity", "f:t1:KM 60218|BSI KM 60218", "."))
f.save()

# ---- Canada
doc("u1", V, M_ + "00 Subcontract CCA 1 - Division 23.pdf", """
# Stipulated price subcontract
Made as of February 3, 2025 between Kessler-Boyd Constructors Ltd. (the Contractor), 55 Rideau Street, Kingston ON, and Thornbeck Mechanical Inc. (the Subcontractor).
| Article | Entry |
| Project | Maple Ridge Twin-Pad Arena, Kingston, Ontario |
| Owner | The Corporation of the City of Kingston |
| Consultant | Lindqvist Architects Inc. |
| Mechanical consultant | Orsolo Engineering Ltd. |
| Subcontract No. | KB-2417-23-01 |
| Subcontract Price | $3,218,500.00 plus HST |
| Substantial Performance | November 28, 2025 |
| Holdback | 10% under the Construction Act |
| Mark-up on changes, own forces | 15% |
| Mark-up on changes, sub-subcontractors | 5% |
| Notice of delay | 10 working days |
---
""" + BP.replace("Royal Institution of Chartered Surveyors", "Ontario Dispute Adjudication for Construction Contracts"), foot="CCA 1 - 2021")
doc("u2", V, M_ + "01 PCN-014 Proposed change notice.docx", """
# Proposed change notice PCN-014
Issued by Orsolo Engineering Ltd., September 9, 2025. Reference: RFI-088, drawing M-304 rev 5, specification section 23 21 13.
Relocate the dehumidifier DH-2 from the mezzanine to the roof above Rink B because the steel at grid line 7 clashes with the ductwork. Extend the glycol piping by 38 m of NPS 3 Schedule 40 and add two isolation valves. Provide a new roof curb (by others). Submit a quotation within 10 working days. This is not an authorization to proceed.
""", head="Maple Ridge Twin-Pad Arena")
doc("u3", V, M_ + "02 CR-021 pricing rev 2.xlsx", """
# Rev 2
Change request CR-021 rev 2 - September 22, 2025 (replaces rev 1 of September 17, $41,380.00)
| Item | Quantity | Unit | Rate | Amount |
| Pipefitter, UA Local 221 | 96 | h | $98.50 | $9,456.00 |
| Sheet metal worker | 40 | h | $92.00 | $3,680.00 |
| Pipe and fittings NPS 3 | 38 | m | $142.00 | $5,396.00 |
| Isolation valves | 2 | ea | $1,185.00 | $2,370.00 |
| Crane rental, one day | 1 | day | $4,600.00 | $4,600.00 |
| Insulation (Borealis Insulation Ltd.) | 1 | ls | $3,950.00 | $3,950.00 |
| Controls (to be quoted) | | | | |
| Direct cost | | | | $29,452.00 |
| Overhead and profit | | | | $4,022.80 |
| Total before HST | | | | $33,474.80 |
""")
doc("u4", V, M_ + "03 Re CR-021.eml", """
From: Trevor Lachance <tlachance@thornbeck.example>
To: Amy Sorensen <asorensen@kesslerboyd.example>
Date: Wed, 24 Sep 2025 08:05:11 -0400
Subject: Re: CR-021 dehumidifier DH-2

Amy,
CR-021 rev 2 went in on Monday. We need an answer by October 3 or we lose the crane. The change adds 6 working days to the piping on Rink B, mostly the wait for valves (lead time 4 weeks). It does not touch Rink A. The price is good for 30 days. Foreman on it is Doug Petrie.
Work has not started. Controls price from Nordal not in yet, so we carried nothing for it.
Trevor Lachance, Project Manager, Thornbeck Mechanical

> On Sept 19 Amy Sorensen wrote:
> Rev 1 says 12 days. Please justify or revise. Also please do not carry the curb.
> Amy Sorensen, Contract Administrator
""")
doc("u5", V, M_ + "04 Change log.csv", """
| No | Title | PCN | Submitted | Amount | Days | Status |
| CR-018 | Floor drain shift, dressing rooms | PCN-011 | 2025-08-12 | $6,120.00 | 0 | Approved CO-09 |
| CR-019 | Temporary heat | | 2025-08-29 | $18,400.00 | 0 | Rejected |
| CR-020 | VAV box resize | PCN-013 | 2025-09-05 | $9,275.00 | 2 | Approved CO-10 |
| CR-021 | Dehumidifier relocation | PCN-014 | 2025-09-22 | $33,474.80 | 6 | Pending |
""")
doc("u6", V, M_ + "05 Valuation 7 summary.pdf", """
# Progress draw no. 7 - August 31, 2025
| Line | Amount |
| Original subcontract price | $3,218,500.00 |
| Approved changes CO-01 to CO-10 | $87,940.00 |
| Revised subcontract price | $3,306,440.00 |
| Work complete to date | $2,050,100.00 |
| Holdback retained | $205,010.00 |
Statutory declaration CCDC 9B attached. WSIB clearance certificate E-4471902 is valid to November 19, 2025.
""", rules=False, head="Thornbeck Mechanical Inc.", foot="Draw 7")
doc("u7", V, M_ + "06 Site meeting 16.md", """
# Site meeting 16 - September 16, 2025
Rink B: conflict at grid 7 confirmed by survey on September 4; found by Doug Petrie during hanger layout. RFI-088 was answered September 8.
Rink A: refrigeration commissioning moved from October 14 to October 20.
Schedule update 11 is the current baseline; activity MB-440 Glycol piping Rink B: start September 29, finish October 17.
""")
f = Form("change-request-maple-ridge", V, M_[:-1], "en", "Times New Roman", 11, style="Light Grid Accent 1", margin=2.4)
f.header("CHANGE REQUEST")
f.t([["Contractor: ", M("GC_Name", "s:u1:Kessler-Boyd Constructors Ltd.|Kessler-Boyd Constructors Ltd")], ["Trade contractor: ", M("Trade_Contractor", "n:u1:Thornbeck Mechanical Inc.|Thornbeck Mechanical Inc")], ["Mailing address: ", M("Trade_Address", "n:t1:210 Dunmore Crescent, Guelph ON N1K 3T7")]], style="Table Grid")
f.p("RE: ", M("Project_Name", "s:u1:Maple Ridge Twin-Pad Arena|Maple Ridge Twin-Pad Arena, Kingston, Ontario"), " / Subcontract ", M("Subcontract_No", "s:u1:KB-2417-23-01"), " / Attention ", M("Attn", "f:u4:Amy Sorensen"))
f.p("Change request no.\t", G("Change request no.", "s:u3:CR-021|21"))
f.p("Issue / revision\t", G("Issue / revision", "n:u3:2|rev 2|Rev. 2"))
f.p("Dated\t", G("Dated", "f:u3:September 22, 2025|2025-09-22"))
f.p("Change order no.\t", G("Change order no.", "o:still pending; CO-10 belongs to CR-020"))
f.h("1  Origin of the change", 2)

f.t([["Initiating document", "RFI no.", "Drawing", "Spec section"], [K("Initiating document", "f:u2:PCN-014"), K("RFI no.", "s:u2:RFI-088"), K("Drawing", "s:u2:M-304 rev 5|M-304"), K("Spec section", "n:u2:23 21 13")]], head=True)
f.p("Issued by ", I("firm that issued the notice", "n:u2:Orsolo Engineering Ltd.|Orsolo Engineering"), " under date of ", I("date of notice", "n:u2:September 9, 2025|2025-09-09"), "; architect ", I("prime consultant", "f:u1:Lindqvist Architects Inc.|Lindqvist Architects"), "; owner ", I("owner", "s:u1:The Corporation of the City of Kingston|City of Kingston"), ".")
f.p("Condition discovered by ", I("who found it", "n:u7:Doug Petrie"), " and verified on ", I("date", "f:u7:September 4, 2025|September 4|2025-09-04"), ".")
f.p("Description of the change and reason"); f.p(N("Description of the change and reason", "nc:u2:dehumidifier|DH-2|grid line 7"))
f.h("2  Price", 2)
f.t([["Labour", "Hours", "Rate", "Extension"],
 ["Steamfitter", R("Hours", "n:u3:96"), R("Rate", "s:u3:$98.50|98.50"), R("Extension", "f:u3:$9,456.00|9,456.00")],
 ["Tinsmith", R("Hours", "f:u3:40"), R("Rate", "f:u3:$92.00|92.00"), R("Extension", "f:u3:$3,680.00|3,680.00")],
 ["Controls technician", R("Hours", "o:controls to be quoted"), R("Rate", "o:controls to be quoted"), R("Extension", "o:controls to be quoted")]], head=True)
f.t([["Material and equipment", "Qty", "Unit price", "Extension"],
 ["Pipe and fittings, NPS 3", R("Qty", "s:u3:38"), R("Unit price", "n:u3:$142.00|142.00"), R("Extension", "n:u3:$5,396.00|5,396.00")],
 ["Valves", R("Qty", "s:u3:2"), R("Unit price", "n:u3:$1,185.00|1,185.00"), R("Extension", "n:u3:$2,370.00|2,370.00")],
 ["Hoisting", R("Qty", "f:u3:1"), R("Unit price", "f:u3:$4,600.00|4,600.00"), R("Extension", "f:u3:$4,600.00|4,600.00")],
 ["Roof curb", R("Qty", "o:by others"), R("Unit price", "o:by others"), R("Extension", "o:by others")]], head=True, style="Table Grid")
f.t([["Sub-trades (name and amount)", K("Sub-trade name", "f:u3:Borealis Insulation Ltd.|Borealis Insulation"), K("Sub-trade amount", "n:u3:$3,950.00|3,950.00")], ["Subtotal", Sp(2, K("Subtotal", "f:u3:$29,452.00|29,452.00"))], ["Markup", Sp(2, K("Markup", "f:u3:$4,022.80|4,022.80"))], ["Total, HST extra", Sp(2, K("Total, HST extra", "n:u3:$33,474.80|33,474.80"))], ["Bond premium", Sp(2, K("Bond premium", "o:not stated"))]])
f.p("Percentage on own work: ", D("Percentage on own work", "f:u1:15%|15 %|15", "_", 10), "  Percentage on sub-trades: ", D("Percentage on sub-trades", "n:u1:5%|5 %|5", "_", 10), "  Quotation open for acceptance: ", D("Quotation open for acceptance", "f:u4:30 days|30", "_", 10))
f.h("3  Effect on contract", 2)
f.p("Original price ", P("original_price", "s:u1:$3,218,500.00|3,218,500.00", o="<<", c=">>"), ", approved to date ", P("approved_changes", "s:u6:$87,940.00|87,940.00", o="<<", c=">>"), ", revised ", P("revised_price", "s:u6:$3,306,440.00|3,306,440.00", o="<<", c=">>"), ".")
f.p("Extension of time requested: ", C("Extension of time requested", "n:u4:6 working days|6 days|6", "Enter days."), "  Activity affected: ", C("Activity affected", "s:u7:MB-440|MB-440 Glycol piping Rink B"), "  Reply needed by: ", C("Reply needed by", "f:u4:October 3, 2025|October 3|2025-10-03", "Click for a date.", date="MMMM d, yyyy"))
f.p("Revised completion date: ", C("Revised completion date", "o:no revised date agreed; original lures", "Click for a date.", date="MMMM d, yyyy"), "  Delivery of long-lead items: ", C("Delivery of long-lead items", "n:u4:4 weeks"))
f.p("Work started ahead of approval?  Yes ", B("Yes", "o:work has not started"), "  No ", B("No", "n:u4:☒"), "   Directive no. (if yes): ", D("Directive no.", "o:no directive", "_"))
f.p("WSIB clearance: ", D("WSIB clearance", "s:u6:E-4471902", "."), " valid to ", D("valid to", "s:u6:November 19, 2025|2025-11-19", "."), "  Our PM: ", D("Our PM", "n:u4:Trevor Lachance", "."), "  Cell: ", D("Cell", "n:t2:519-555-0171", "."))
f.h("4  Disposition", 2)
f.t([["", "Accepted / rejected", "Name", "Signature", "Date"]] + [[w, R("Accepted / rejected", "o:disposition block"), R("Name", "o:approval block"), R("Signature", "o:signature"), R("Date", "o:approval block")] for w in ("Mechanical consultant", "Contractor", "Owner")], head=True)
f.footer("TSSA licence ", D("TSSA licence", "s:t1:000417722", "."), " \u2003 HST no. ", D("HST no.", "s:t1:84412 9917 RT0001", "."))
f.save()
