from lib import *
P = vault("corvane-facades")
A, B = "CF2207 Wharf Quarter Tower", "CF2219 Pukeiti Library"
P("Company details.docx", """# Corvane Facades – company details
| Legal entity (Australia) | Corvane Facades Pty Ltd
| ABN | 61 204 775 318
| Registered office | 48 Tannery Road, Brendale QLD 4500
| NZ branch | Corvane Facades (NZ) Ltd, 12 Kiln Street, Seaview, Lower Hutt 5010
| NZBN | 9429 0481 66203
| QBCC licence | 15 208 441
| General enquiries | 07 3555 0142, office@corvane.example
| NZ office telephone | 04 555 0177""")
P("People 2025.csv", """| Name | Role | Project | Mobile | Email
| Marlon Teague | Project Manager | CF2207 | 0491 570 156 | m.teague@corvane.example
| Priya Sundaresh | Quality Manager | CF2207 | 0491 570 157 | p.sundaresh@corvane.example
| Leif Odgers | Site Supervisor | CF2207 | 0491 570 158 | l.odgers@corvane.example
| Hana Rewiti | Project Manager | CF2219 | 021 555 0131 | h.rewiti@corvane.example
| Colm Brady | Site Supervisor | CF2219 | 021 555 0132 | c.brady@corvane.example
| Joanne Ficht | WHS Adviser | all | 0491 570 159 | j.ficht@corvane.example""")
P(A + "/01 Subcontract particulars.pdf", """~Brixwell Build Pty Ltd  |  Level 9, 210 Quayline Street, Brisbane QLD 4000
# Subcontract SC-0718 – Particulars
| Item | Particulars
| Project | Wharf Quarter Tower, Stage 2
| Site address | 5 Halyard Lane, Hamilton QLD 4007
| Principal | Wharf Quarter Developments Pty Ltd
| Head Contractor | Brixwell Build Pty Ltd
| Subcontractor | Corvane Facades Pty Ltd
| Subcontract Works | Unitised curtain wall, levels 3 to 24
| Subcontract date | 14 March 2024
| Superintendent | Ilse Quaid, Fennimore Project Advisory
| Facade engineer | Rowe Castellan Engineers
| Defects liability period | 12 months
| Rectification to be proposed within | 5 business days of the non-conformance report""")
P(A + "/02 NCR register.xlsx", """# NCR
| NCR no. | Raised | Location | Description | Category | Supplier | Units affected | Status
| NCR-031 | 2025-05-06 | Level 9 north | Gasket shrinkage at stack joints | Minor | Sealtek Rubber | 6 | Closed
| NCR-032 | 2025-06-17 | Level 11 east | Bracket slots drilled out of tolerance | Major | Arcadine Metals | 9 | Closed
| NCR-033 | 2025-07-22 | Level 14 west, grids W3 to W9 | Spandrel glass delivered with wrong ceramic frit colour | Major | Lumenfall Glass Pty Ltd | 14 | Open
| NCR-034 | 2025-07-29 | Level 15 south | Scratched mullion cover caps | Minor | Arcadine Metals | 4 | Open""")
P(A + "/03 Inspection note 22 July.md", """# Inspection note – Level 14 west

Inspected by Leif Odgers with Tom Vasko (Brixwell) on 22 July 2025, started 7:40 am.

Fourteen spandrel panels between W3 and W9 read warm grey against the approved control sample CS-07, which is charcoal.
The delivery docket is LG-88213. The panels came up in crates 41 to 44. Nine of the panels were already hung; five were still in the loading bay.
Spectrophotometer reading: delta E of 6.8; the specification allows no more than 2.0.

Work on the west elevation was stopped at 9:15 am and quarantine tape put up. Photographs IMG_4417 to IMG_4431.""")
P(A + "/04 Delivery docket LG-88213.pdf", """~LUMENFALL GLASS PTY LTD   Works: 77 Furnace Drive, Wacol QLD   ABN 20 611 904 557
# Delivery docket LG-88213
| Delivered to | Wharf Quarter Tower, gate 2 | Date | 18 July 2025
| Customer PO | PO-22070-119 | Batch | F2506-B
| Carrier | Skerry Freight | Rego | 814 XKD
| Line | Glass type | Frit | Qty | Size mm
| 1 | GT-05 spandrel, 10 mm heat strengthened | Warm grey WG-12 | 14 | 1480 x 1120
| 2 | GT-01 vision, double glazed | none | 22 | 1480 x 2410
Received by: L. Odgers""")
P(A + "/05 Email cause and disposition.eml", """From: Priya Sundaresh <p.sundaresh@corvane.example>
To: Tom Vasko <t.vasko@brixwell.example>
Date: Fri, 25 Jul 2025 16:20:00 +1000
Subject: RE: NCR-033 spandrel colour - disposition

Tom,

Lumenfall have owned up: their order clerk entered the frit code from the superseded schedule (rev C) instead of rev D. We will reject and replace all fourteen panels.
Replacement glass is promised ex works on 19 August; we now plan to have the new panels in by 29 August 2025, not the 22nd as I wrote on Wednesday.
Lumenfall carry the cost. Specification clause breached is 08 44 13, 2.4.3.

To keep it from happening again the supplier must send a frit code confirmation for each order, signed by our design office, before printing.

Priya

> On 23 Jul 2025 Priya Sundaresh wrote:
> We think a use-as-is concession is possible. Target close-out 22 August 2025.
> Estimated cost AUD 11,000.""")
P(A + "/06 Quote replacement.txt", """LUMENFALL GLASS PTY LTD - cost advice for credit, 28 July 2025
Re: GT-05 replacement, NCR-033
Panels, 14 off            AUD 18,760.00
Crane and labour back-charge  AUD 6,240.00
Total excl. GST           AUD 25,000.00
GST 10 %                  AUD 2,500.00
Total incl. GST           AUD 27,500.00""")
P(B + "/01 Contract agreement summary.pdf", """~Corvane Facades (NZ) Ltd   contract file
# Pukeiti Library – contract agreement summary
The Principal is Tarawhenua District Council. The contract is let under NZS 3910:2013 as contract TDC-2024-66, cladding and rainscreen package, at a Contract Price of NZD 1,846,300.00 plus GST.
The Engineer to the Contract is Malcolm Areto of Southerly Consulting Ltd; the Engineer's Representative is Bea Lindqvist.
| Date of acceptance of tender | 9 September 2024
| Due date for completion | 30 May 2025
| Defects notification period | 52 weeks
| Retentions held at handover | 2.5 %
| Bond | none
| Site | 31 Matai Road, Pukeiti
| Building consent number | BC240917""", two=True)
P(B + "/02 Practical completion letter.docx", """Southerly Consulting Ltd
16 June 2025
Corvane Facades (NZ) Ltd, attention Hana Rewiti
# Contract TDC-2024-66: practical completion
Following our inspection on 11 June 2025 I certify that the cladding and rainscreen works reached practical completion on 12 June 2025 at 4 pm. 
The period of defects notification runs from that day and ends on 11 June 2026.
Minor omissions and defects are listed in the schedule of 11 June 2025 and are to be put right by 11 July 2025.
Malcolm Areto, Engineer to the Contract""")
P(B + "/03 Defects schedule.xlsx", """# Outstanding
| Item | Location | Defect | By whom | Due | Status
| 1 | North entry | Replace dented soffit panel SP-14 | Corvane | 2025-07-04 | Outstanding
| 2 | Reading room east | Missing end caps to cedar battens | Tussock Joinery | 2025-07-04 | Outstanding
| 3 | Plant deck | Flashing laps not sealed | Corvane | 2025-06-13 | Done
| 4 | Stair 2 | Touch up coating on fin F-22 | Corvane | 2025-07-11 | Outstanding
# Keys
| Tag | For | Sets
| K1 | Plant deck louvre access door | 3
| K2 | Rainscreen access hatch, level 1 | 2""")
P(B + "/04 Handover meeting minutes.md", """# Handover meeting, 18 June 2025, at the library

Present: Hana Rewiti and Colm Brady (Corvane), Bea Lindqvist (Southerly), Ngaire Pohatu (Council, facilities manager).

- The Council takes over care of the cladding from midnight on 20 June 2025; insurance passes to the Council with it.
- Operation and maintenance manuals: two printed copies and one USB stick handed to Ngaire Pohatu, document PL-OM-04 revision B (revision A is withdrawn).
- As-built drawings PL-AB-100 to PL-AB-131 were issued on 13 June.
- Training of the caretakers in washing the rainscreen was held on 17 June 2025 by Colm Brady; four people attended.
- Still missing: PS3 for the seismic clips. Hana will send it.
- Spare material: 12 panels and 30 m of batten, stored in the basement.""")
P(B + "/05 Warranties.pdf", """# Warranties and producer statements – Pukeiti Library
| No. | Element | Warrantor | Term | From | Reference
| W1 | Zinc rainscreen panels | Vellamo Zinc NZ | 15 years | 12 June 2025 | VZ-W-5531
| W2 | Cedar battens | Tussock Joinery Ltd | 5 years | 12 June 2025 | TJ-0229
| W3 | Membrane and tapes | Drysett Systems | 10 years | 12 June 2025 | DS/NZ/7708
| W4 | Workmanship | Corvane Facades (NZ) Ltd | 5 years | 12 June 2025 | CFW-2219-1
| Document | Author | Date
| PS1 Design | Southerly Consulting Ltd | 2 October 2024
| PS4 Construction review | Southerly Consulting Ltd | 19 June 2025""")
P(B + "/06 Final claim draft.txt", """DRAFT - not issued
Final payment claim, Pukeiti Library
Claimed to date NZD 1,912,440.00; revised contract sum subject to agreement of VO 7 to VO 9.
Practical completion assumed 6 June 2025.""")
S = {"co": "Company details.docx", "pe": "People 2025.csv"}
a = {**S, **{str(k): A + "/" + v for k, v in {1: "01 Subcontract particulars.pdf", 2: "02 NCR register.xlsx", 3: "03 Inspection note 22 July.md", 4: "04 Delivery docket LG-88213.pdf", 5: "05 Email cause and disposition.eml", 6: "06 Quote replacement.txt"}.items()}}
b = {**S, **{str(k): B + "/" + v for k, v in {1: "01 Contract agreement summary.pdf", 2: "02 Practical completion letter.docx", 3: "03 Defects schedule.xlsx", 4: "04 Handover meeting minutes.md", 5: "05 Warranties.pdf", 6: "06 Final claim draft.txt"}.items()}}

f = Form("non-conformance-report-ncr-033", "corvane-facades", A, "en", "The form names NCR-033 in its title.", a)
f.head("Brixwell QA form 14   Project no.: @   Revision: @", o("the head contractor's project number is not stated; CF2207 is the firm's own"), o("no revision of this report is stated"))
f.h("NON-CONFORMANCE REPORT   NCR-033")
f.t(("Project|@|Trade contract ref.|@", e("Wharf Quarter Tower, Stage 2", "1", "s", "Wharf Quarter Tower"), e("SC-0718", "1", "f")),
    ("Site location|@|Client (Principal)|@", e("5 Halyard Lane, Hamilton QLD 4007", "1", "n"), e("Wharf Quarter Developments Pty Ltd", "1", "s")),
    ("Issued to (trade contractor)|@|ABN|@", e("Corvane Facades Pty Ltd", "1", "f"), e("61 204 775 318", "co", "s")),
    ("Head contractor|@|Superintendent|@", e("Brixwell Build Pty Ltd", "1", "s"), e("Ilse Quaid", "1", "s")),
    ("Lot no.|@|ITP reference|@", o("no lot number in the papers"), o("no ITP in the papers")))
f.h("A  Detection")
f.l("Date raised: @  Time work stopped: @", e("22 July 2025", "2", "n", "2025-07-22", "22/07/2025"), e("9:15 am", "3", "f", "9:15"))
f.l("Found by: @  Mobile: @", e("Leif Odgers", "3", "n"), e("0491 570 158", "pe", "s"))
f.l("In the presence of: @", e("Tom Vasko", "3", "f"))
f.l("Location / grid: @  Drawing no.: @", e("Level 14 west, grids W3 to W9", "2", "n"), o("no drawing number in the papers"))
f.l("⟦CB⟧ Minor   ⟦CB⟧ Major   ⟦CB⟧ Observation", o("register says Major"), e("☒", "2", "n"), o("register says Major"))
f.p("A.1 Describe what was found and how it departs from the requirement")
f.n_("[Describe the non-conformance]", c(["frit", "CS-07", "charcoal"], "3", "f"), "Describe the non-conformance", "narrative")
f.h("B  Product")
f.t(("B.1 Supplier\\n@|B.2 Delivery docket\\n@|B.3 Delivered on\\n@|B.4 Batch\\n@", e("Lumenfall Glass Pty Ltd", "2", "s"), e("LG-88213", "4", "s"), e("18 July 2025", "4", "n", "18/07/2025"), e("F2506-B", "4", "s")),
    ("B.5 Purchase order\\n@|B.6 Glass type\\n@|B.7 Number affected\\n@|B.8 Panel size (mm)\\n@", e("PO-22070-119", "4", "n"), e("GT-05", "4", "s"), e("14", "2", "n"), e("1480 x 1120", "4", "n")))
f.t("Check|Required|Measured|Instrument serial no.", ("Colour difference, delta E|@|@|@", e("2.0", "3", "f"), e("6.8", "3", "n"), o("no instrument number in the papers")), ("Glass thickness|@|@|@", X, o("no thickness was measured"), o("nothing in the papers")), grid=True)
f.l("Panels in place when found: @  Panels not yet installed: @", e("nine", "3", "f", "9"), e("five", "3", "f", "5"))
f.l("Control sample ref: @  Evidence (pictures): @", e("CS-07", "3", "s"), e("IMG_4417 to IMG_4431", "3", "f"))
f.h("C  Cause and disposition")
f.t(("Specification clause|@|Frit schedule revision wrongly used|@", e("08 44 13, 2.4.3", "5", "n"), e("C", "5", "f", "rev C")),
    ("Root cause|@|<|<", c(["superseded schedule", "order clerk", "rev C"], "5", "f")),
    ("Preventive action|@|<|<", c("frit code confirmation", "5", "f")))
f.l("C.4 Disposition:  ⟦☐⟧ Use as is   ⟦☐⟧ Rework   ⟦☐⟧ Reject and replace   ⟦☐⟧ Downgrade", o("only the quoted mail thinks of it"), o("replaced, not reworked"), e("☒", "5", "s", "☑", "[x]"), o("not the disposition"))
f.l("Rectification due: @", e("29 August 2025", "5", "f", "29/08/2025"))
f.l("Response due within: @  from receipt", e("5 business days", "1", "f"))
f.l("Cost of rectification, excl. GST: AUD @   incl. GST: AUD @", e("25,000.00", "6", "n"), e("27,500.00", "6", "n"))
f.l("Cost borne by: @  Delay to programme (days): @", e("Lumenfall", "5", "f", "Lumenfall Glass Pty Ltd"), o("no delay is stated"))
f.l("Concession request no.: @  Engineer consulted: @", o("no concession was asked for"), X)
f.h("D  Verification and close-out")
f.t("Step|Name|Signature|Date", ("Disposition proposed by|@|@|@", X, SIG, X), ("Accepted by Superintendent|@|@|@", REV, REV, REV), ("Rectification inspected by|@|@|@", o("NCR-033 is open; nothing inspected yet"), SIG, REV), ("Closed by|@|@|@", o("NCR-033 is open"), SIG, o("NCR-033 is open")), grid=True)
f.l("Reinspection result: @  Reinspection ITP point: @", o("not yet reinspected"), o("nothing in the papers"))
f.head("Quality contact: @   Email: @", e("Priya Sundaresh", "pe", "n"), e("p.sundaresh@corvane.example", "pe", "s"), foot=True)
f.save()

f = Form("handover-certificate-pukeiti", "corvane-facades", B, "en", "One certificate for the whole of the works; no record number.", b, blank="_______________", font="Arial")
f.h("CERTIFICATE OF HANDOVER – EXTERNAL ENVELOPE")
f.l("Contract no. ⟦{{ contract_no }}⟧ between ⟦{{ principal }}⟧ (the Principal) and ⟦{{ contractor }}⟧ (the Contractor), under the conditions of ⟦{{ conditions }}⟧.", e("TDC-2024-66", "1", "s"), e("Tarawhenua District Council", "1", "s"), e("Corvane Facades (NZ) Ltd", "2", "f"), e("NZS 3910:2013", "1", "f"))
f.t(("1.1 Building|@|1.2 Street address|@", e("Pukeiti Library", "1", "f"), e("31 Matai Road, Pukeiti", "1", "n")),
    ("1.3 Works handed over|@|1.4 Building consent no.|@", e("cladding and rainscreen", "1", "f"), e("BC240917", "1", "s")),
    ("1.5 Engineer to the Contract|@|1.6 Engineer's Representative|@", e("Malcolm Areto", "1", "s"), e("Bea Lindqvist", "1", "s")),
    ("1.7 Contractor's NZBN|@|1.8 Contractor's telephone|@", e("9429 0481 66203", "co", "s"), e("04 555 0177", "co", "n")),
    ("1.9 Contractor's address|@|<|<", e("12 Kiln Street, Seaview, Lower Hutt 5010", "co", "f")),
    ("1.10 Code compliance certificate no.|@|1.11 Date issued|@", o("no code compliance certificate in the papers"), o("no code compliance certificate in the papers")))
f.h("2  Dates and money")
f.l("Contract awarded on @   Due date for completion @", e("9 September 2024", "1", "f"), e("30 May 2025", "1", "s"))
f.l("Practical completion achieved on @   Hour of completion @", e("12 June 2025", "2", "n"), e("4 pm", "2", "f"))
f.l("Joint inspection held on @", e("11 June 2025", "2", "n"))
f.l("Responsibility for care and insurance passes on @", e("20 June 2025", "4", "f"))
f.l("Defects notification period @   Period expires on @", e("52 weeks", "1", "s"), e("11 June 2026", "2", "n"))
f.l("Contract Price (excl. GST) NZD @   Final contract sum NZD @", e("1,846,300.00", "1", "s"), o("only an unissued draft speaks of it, and it names no agreed sum"))
f.l("Money still withheld @ %   Bond no. @", e("2.5", "1", "f"), o("the contract has no bond"))
f.l("Liquidated damages deducted NZD @   Extension of time granted (days) @", o("nothing in the papers"), o("nothing in the papers"))
f.h("3  Outstanding work at handover (from the schedule of defects)")
f.t("Item|Location|Work outstanding|Responsible|To be done by", ("1|@|@|@|@", e("North entry", "3", "s"), e("Replace dented soffit panel SP-14", "3", "n"), e("Corvane", "3", "n"), e("2025-07-04", "3", "n", "4 July 2025", "04/07/2025")),
    ("2|@|@|@|@", e("Reading room east", "3", "s"), e("Missing end caps to cedar battens", "3", "n"), e("Tussock Joinery", "3", "n"), e("2025-07-04", "3", "n", "4 July 2025", "04/07/2025")),
    ("4|@|@|@|@", e("Stair 2", "3", "s"), e("Touch up coating on fin F-22", "3", "n"), e("Corvane", "3", "n"), e("2025-07-11", "3", "n", "11 July 2025", "11/07/2025")),
    ("5|@|@|@|@", *[o("the schedule has no item 5")] * 4), grid=True)
f.h("4  Documents and items passed over")
f.t("Document|Reference|Copies / sets|Date", ("Operation and maintenance manual|@|@|@", e("PL-OM-04", "4", "n"), X, X), ("As-built drawings|@|@|@", e("PL-AB-100 to PL-AB-131", "4", "s"), o("no number of copies is stated"), e("13 June 2025", "4", "f", "13 June")),
    ("PS4|@|@|@", o("no reference of the PS4 is stated"), o("not stated"), e("19 June 2025", "5", "n")), ("PS3 seismic clips|@|@|@", o("PS3 is still missing"), o("PS3 is still missing"), o("PS3 is still missing")), ("Keys, plant deck louvre access door|@|@|@", e("K1", "3", "f"), e("3", "3", "s"), o("no date of handing over the keys")), grid=True)
f.l("O&M manual revision @   Manual received by @", e("B", "4", "s", "revision B"), e("Ngaire Pohatu", "4", "f"))
f.l("Training of caretaking staff given on @   Trainer @   Number of persons trained @", e("17 June 2025", "4", "f"), e("Colm Brady", "4", "f"), e("four", "4", "f", "4"))
f.t("Warranty|Given by|Years|Reference", ("Zinc rainscreen panels|@|@|@", e("Vellamo Zinc NZ", "5", "f"), e("15", "5", "n"), e("VZ-W-5531", "5", "s")), ("Glazing|@|@|@", *[o("no glazing in this contract, no warranty for it")] * 3), grid=True)
f.h("5  Signatures")
for who in ("For the Contractor", "For the Principal", "Engineer to the Contract"):
    f.l(who + " – signed @   Name of signatory @   Date of signature @", SIG, X if who[0] == "E" else (X if "Contractor" in who else REV), REV)
f.l("Witness name @   Occupation @", o("no witness named"), o("no witness named"))
f.save()
