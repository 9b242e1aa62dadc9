from make import *
P = "HR-217 Marlow Beck Culvert"; A = "AU-044 Wirrinda Boat Ramp"; HV = "halden-reeve"
CD = P + "/01 Contract/Contract Data Part One - extract.pdf"; PD = P + "/02 Programme/Programme Rev D accepted.xlsx"; REP = P + "/03 Reports/Progress Report 06 August 2025.docx"
APP = P + "/04 Commercial/Application for Payment 06.xlsx"; PC5 = P + "/04 Commercial/Payment Certificate 05.pdf"; RFI = P + "/05 Registers/RFI and NCR registers.xlsx"; CE = P + "/05 Registers/CE register.csv"
MIN = P + "/06 Meetings/Progress meeting 07 minutes 2025-09-04.docx"; E1 = P + "/07 Correspondence/2025-09-03 Notification gas main.eml"; E2 = P + "/07 Correspondence/2025-09-05 RE gas main.eml"
BX = P + "/08 Quality/Brinkworth box culvert data sheet.pdf"; ORD = P + "/08 Quality/2025-08-11 Brinkworth delivery.eml"; CO = "Company data sheet.xlsx"; DIR = "Staff directory.csv"
SIG = "signature"; APR = "block for approval by the other side, not yet done"

f = Form("uk-compensation-event-notice", "en", HV, P)
f.header("Notice under contract no. ", (V("TBC/HW/0931", CD, "s"), "{{contract_no}}"))
f.h("Notification of a compensation event", 1).p("To be sent to the Project Manager. One form for each event. Leave the reply section blank.")
f.kv(["Client", V("Thornleigh Borough Council", CD, "s"), "Contractor", V("Halden Reeve Civil Ltd", CD, "s")],
     ["Project Manager", V("Joanna Ewbank", CD, "s"), "Practice of the Project Manager", V("Castlegate Pryor LLP", CD, "n")],
     ["Supervisor", V("Dev Ramanathan", CD, "s"), "Client's postal address", V("Civic Offices, Guild Street, Thornleigh, HX8 4AA", CD, "n", "Civic Offices, Guild Street, Thornleigh HX8 4AA")],
     ["Completion Date", DT("2025-11-14", CD, "s"), "Programme revision in force", V("Rev D", PD, "f", "D", "Revision D")],
     ["Client's purchase order no.", O("no order number of the Client in the vault; only the contract number and an order to Brinkworth"), "Project Manager's direct line", V("01422 555 0188", E2, "s")])
f.h("1 The event")
f.line("CE register reference: ", (V("CE-004", CE, "n"), "______________"))
f.line("Date on which the main was uncovered: ", (DT("2025-09-02", E1, "n"), "____________"), "   at (time): ", (V("09:40", E1, "n", "9:40", "9.40", "09.40"), "________"))
f.line("Chainage: ", (V("31", E1, "s"), "........"), "   Cover below carriageway (m): ", (V("0.9", E1, "f"), "........"))
f.kv(["Clause under which the event falls", V("60.1(12)", CE, "n"), "Clause under which notice is given", V("61.3", E1, "n")],
     ["Owner of the apparatus", V("Cardle Gas Networks", E1, "f"), "Apparatus owner's reference", V("CGN-77120", E1, "n")],
     ["Pipe diameter", V("180 mm", E1, "f", "180"), "Drawing on which it is missing", V("CP-2290-UT-004", E1, "f")])
f.checks("Notified by:", ("Project Manager", O("the contractor gave notice, not the Project Manager")), ("Contractor", V("☒", E1, "f")))
f.box("What happened", "[Describe the event in your own words]", C(E1, "n", "gas main"))
f.h("2 Early warning")
f.kv(["Early Warning Register no.", V("EW-09", E2, "s"), "Early warning meeting held on", DT("2025-09-09", E2, "n")])
f.h("3 Effect")
f.line("Quotation (£, excluding VAT): ", (O("quotation for CE-004 is awaited; 32,235.50 is that of CE-002"), "____________"))
f.line("Delay to the Completion Date (days): ", (O("cannot yet be said; 6 days belong to CE-002"), "________"))
f.line("Delay damages per day: ", (V("£850", CD, "s", "850"), "________"), "   Period for reply: ", (V("2 weeks", CD, "s", "two weeks"), "________"))
f.kv(["Estimate of the gas company (£)", O("estimate not received"), "New planned Completion", O("the programme has not been revised for the event")])
f.kv(["Completion Date as changed by agreement", O("no change agreed"), "Trial hole log no.", O("the log is mentioned without a number")], ["Supervisor's telephone", O("only the Project Manager's direct line is known"), "Client's e-mail", O("not in the vault")],
     ["Gang moved to", V("upstream side", E1, "n", "upstream"), "Gang size", V("six", E1, "n", "6")], ["Gas company attended on (actual date)", O("11 September is only planned"), "Date diversion finished", O("no diversion done")], ["Working pressure of the main (bar)", O("report says 1.2, minutes of the same day say 0.9"), "Material of the main", V("polyethylene", E1, "n", "PE")])
f.ins("Work stopped:", "[State the distance from the main within which work has stopped]", V("2 m", E1, "f", "within 2 m"))
f.ins("Quotation due:", "[State the date by which the Project Manager wants the quotation]", O("no date set"))
f.h("4 Reply by the Project Manager")
f.ctl("Decision", "drop", O(APR), "Choose an item.", ["Event accepted", "Not a compensation event", "Further information needed"])
f.ctl("Date of reply", "date", O("no reply on the event yet; 5 September answers the early warning only"), "Click to enter a date.")
f.line("Signed for the Project Manager: ", (O(SIG), "______________________"))
f.line("Name in capitals: ", (O(APR), "______________________"))
f.save()

f = Form("uk-period-highlight-report", "en", HV, P)
f.h("Highlight report to the Client", 1)
f.line("Report no. ", (V("6", REP, "n"), "<no.>"), kind="placeholder")
f.line("Covering the period from ", (DT("2025-08-01", REP, "s"), "<start>"), " until the end of ", (DT("2025-08-31", REP, "s", "en", "August 2025"), "<end>"), kind="placeholder")
f.kv(["Prepared by", V("Kit Sowerby", REP, "s"), "Date of issue", DT("2025-09-04", REP, "s")],
     ["Position of author", V("Site Agent", DIR, "f"), "Reviewed by (Client)", O(APR)],
     ["Author's mobile", V("07700 900133", DIR, "f"), "Author's e-mail", V("k.sowerby@haldenreeve.example", DIR, "f")])
f.h("A. Safety figures")
f.sched(["Measure", "In the period", "Cumulative"], [["Hours worked", V("4,310", REP, "s", "4310"), V("23,875", REP, "n", "23875")], ["Near misses reported", V("5", REP, "s"), V("19", REP, "n")], ["Toolbox talks", V("8", REP, "s"), V("44", REP, "n")], ["First-aid cases", O("not reported"), O("not reported")], ["Environmental fines", O("not reported"), O("not reported")]], kind="cell")
f.h("B. Resources")
f.kv(["Operatives on site (average)", V("21", REP, "n"), "Staff on site (average)", V("4", REP, "n")], ["Excavators", V("two 20 t excavators", REP, "f", "2", "two"), "Apprentices on site", O("not stated")])
f.h("C. Progress against the accepted programme")
f.sched(["Activity", "Planned start", "Planned finish", "Actual start", "Actual finish"],
 [["A400 Demolish existing culvert", DT("2025-06-09", PD, "s"), DT("2025-07-04", PD, "s"), DT("2025-06-23", PD, "s"), DT("2025-07-25", PD, "s")],
  ["A500 Install box culvert units", DT("2025-08-18", PD, "s"), DT("2025-09-12", PD, "s"), DT("2025-08-26", PD, "s"), O("still going on")],
  ["A600 Headwalls", DT("2025-09-15", PD, "s"), DT("2025-10-17", PD, "s"), O("not begun"), O("not begun")]], kind="cell")
f.kv(["Precast units placed at end of period", V("9", REP, "n", "nine"), "Units in total", V("26", REP, "n", "twenty-six")],
     ["Contractor's forecast for finishing the units", DT("2025-09-26", MIN, "f"), "Float remaining", V("0 days", PD, "n", "0", "none")])
f.h("D. RFIs not yet answered at the date of issue")
f.sched(["Query ref.", "Concerns", "Sent on", "Answer wanted by"], [[V("RFI-013", RFI, "n"), V("Gas main clearance at downstream headwall", RFI, "n"), DT("2025-09-02", RFI, "n"), DT("2025-09-16", RFI, "n")], [V("RFI-014", RFI, "n"), V("Waterproofing upstand detail", RFI, "n"), DT("2025-09-03", RFI, "n"), DT("2025-09-17", RFI, "n")], [O("no third open RFI"), O("no third open RFI"), O("no third open RFI"), O("no third open RFI")]])
f.kv(["NCR still open", V("NCR-004", RFI, "n"), "Unit concerned", V("MB-07", RFI, "n")], ["Date NCR closed", O("NCR-004 is open; 2 July is NCR-003"), "Complaints from the public (number)", O("a request about the generator is no count of complaints")], ["Next progress meeting", DT("2025-10-02", MIN, "n"), "Photographs enclosed (number)", O("none mentioned")], ["Days lost to wind", V("two", REP, "f", "2", "two days", "2 days"), "Days lost to flooding", O("not stated")], ["Temporary lights stay until", DT("2025-11-07", MIN, "n", "en", "7 November"), "Date temporary lights removed", O("not removed yet")], ["Sick days of staff", O("not stated"), "Energy used (kWh)", O("not stated")])
f.ins("Visit of the regulator:", "[Give the date on which the Rivers Authority came to site]", O("it was told on 12 August; no visit is recorded"))
f.box("E. Main risk", "[Name the risk that most threatens Completion]", C(REP, "n", "gas main"))
f.box("F. Work planned for next month", "[Two or three sentences]", C(REP, "n", "upstream headwall"))
f.box("G. Environmental incidents", "[Anything reported to the regulator]", C(REP, "f", "silt", "filter sock"))
f.box("H. Client's comments", "", O("for the Client"))
f.line("Accepted on behalf of the Client: ", (O(SIG), "____________________"))
f.save()

f = Form("uk-interim-payment-application", "en", HV, P)
f.h("Application for interim payment", 1)
f.line("Application for payment no. ", (V("6", APP, "s"), "[##]"), " assessed on ", (DT("2025-09-12", APP, "n"), "[date]"))
f.line("Contract reference: ", (V("TBC/HW/0931", APP, "n"), "[reference]"))
f.kv(["Company number of applicant", V("07714936", CO, "s"), "VAT registration number", V("GB 318 4471 06", CO, "s", "318 4471 06")],
     ["Registered office of applicant", V("Unit 4, Tannery Row, Skelbrough, YO61 9QP", CO, "s", "Unit 4, Tannery Row, Skelbrough YO61 9QP"), "Accounts e-mail", V("ledger@haldenreeve.example", CO, "s")],
     ["Sort code", V("20-55-81", CO, "s"), "Account number", V("60719438", CO, "s")],
     ["Name of bank", V("Northmoor Bank plc", CO, "n"), "IBAN", O("no IBAN in the company data")],
     ["Applicant's quantity surveyor", V("Marianne Oduya", DIR, "n"), "Mobile of quantity surveyor", V("07700 900114", DIR, "n")])
f.h("Valuation (excluding VAT)")
f.sched(["Item", "£"], [["Measured work to date (bill of quantities)", MO(801240, APP, "n")], ["Compensation events", MO(38415.5, APP, "s")], ["Materials off site", MO(42300, APP, "s")], ["Materials on site", O("no such item; 42,300.00 are materials off site")], ["Price adjustment for inflation (X1)", O("X1 is not part of the contract")],
 ["Gross Price for Work Done to Date", MO(881955.5, APP, "s")], ["Retention deducted", MO(26458.67, APP, "n")], ["Net total to date", MO(855496.83, APP, "n")], ["Previously certified", MO(702318.4, APP, "s")], ["Now due, net of VAT", MO(153178.43, APP, "n")], ["VAT", MO(30635.69, APP, "s")], ["Now due, gross", MO(183814.12, APP, "f")]], kind="cell")
f.h("Breakdown by bill")
f.sched(["Bill", "Work section", "Value at award (£)", "Earned so far (£)"], [[V("1", APP, "s"), V("Preliminaries", APP, "f"), MO(214500, APP, "f"), MO(139425, APP, "f")], [V("2", APP, "s"), V("Temporary works and flow diversion", APP, "f"), MO(186200, APP, "f"), MO(186200, APP, "f")], [V("3", APP, "s"), V("Sheet piling", APP, "f"), MO(247950, APP, "f"), MO(247950, APP, "f")], [V("4", APP, "s"), V("Culvert units", APP, "f"), MO(398000, APP, "f"), MO(227665, APP, "f")], [V("5", APP, "s"), V("Headwalls and reinstatement", APP, "f"), MO(238000, APP, "f"), None], [O("only five bills")] * 4])
f.h("Last certificate")
f.line("Number of the last certificate: ", (V("5", PC5, "n"), "______"), "; issued on ", (DT("2025-08-21", PC5, "n"), "__________"), "; sum certified for payment £ ", (MO(130416.25, PC5, "s"), "__________"))
f.ins("Payment received:", "[Give the date on which certificate 5 was paid]", O("no payment date in the vault; 5 September is the final date"))
f.ins("Retention terms:", "[State the retention percentage in the contract]", V("3 %", CD, "n", "3%", "3"))
f.kv(["VAT invoice number", O("no invoice in the vault"), "CIS deduction", O("not stated")], ["Retention released", O("none released"), "Interest claimed", O("none claimed; 4 % is the contract rate")], ["Purchase order no. of the Client", O("not in the vault"), "Swift/BIC", O("not in the company data")])
f.h("For use by the Project Manager")
f.kv(["Certificate number (this application)", O("not yet certified; 5 is the last one"), "Date of this certificate", O("not yet certified")], ["Amount certified (£)", O("not yet certified; 130,416.25 is certificate 5"), "Final date for payment", O("not yet known; 5 September belongs to certificate 5")], ["Pay less notice issued on", O("none for this application"), "Project Manager (signature)", O(SIG)])
f.save()

f = Form("uk-material-submittal", "en", HV, P)
f.h("Request for approval of material", 1).p("Council form HW-21. Fill in one sheet for each product.")
f.below(["Scheme", "Submittal no.", "Contractor", "Purchase order"], [V("Marlow Beck Culvert", REP, "f", "Replacement of the Marlow Beck culvert"), O("no submittal number in the vault"), V("Halden Reeve Civil Ltd", CD, "s"), V("HRC-PO-1093", ORD, "s")])
f.kv(["Product", V("BX 2400 x 1800 box culvert unit", BX, "s", "BX 2400 x 1800", "BX 2400 box culvert"), "Manufacturer", V("Brinkworth Precast Ltd", BX, "s")],
     ["Works where it is made", V("Ellerholme", BX, "f"), "Data sheet no. and revision", V("BX-DS-12 rev 3", BX, "n", "BX-DS-12, rev 3", "BX-DS-12")],
     ["Internal dimensions", V("2400 mm x 1800 mm", BX, "s", "2400 x 1800 mm", "2400 x 1800"), "Length of each unit", V("1500 mm", BX, "n", "1500", "1.5 m")],
     ["Weight of each unit", V("8.6 t", BX, "n", "8.6"), "Concrete strength class", V("C40/50", BX, "s")],
     ["Exposure class", V("XD2", BX, "s"), "Cement type", V("CEM IIIA", BX, "n")],
     ["Minimum cover", V("40 mm", BX, "s", "40"), "Product standard", V("BS EN 14844", BX, "n")],
     ["UKCA certificate no.", V("0338-CPR-2291", BX, "s"), "Guarantee (years)", V("10", BX, "n", "10 years")],
     ["Surface colour (RAL)", O("not stated"), "Embodied carbon (kg CO2e per unit)", O("not stated")],
     ["Abrasion class", O("not stated; XD2 is the exposure class"), "Fire rating", O("not stated")])
f.checks("Type of construction:", ("cast in place", O("the units are precast")), ("precast", V("☒", BX, "f")))
f.h("Supply")
f.line("Number of units ordered: ", (V("26", ORD, "n"), "{qty}"))
f.line("Price of one unit, net (GBP): ", (MO(7150, ORD, "n"), "{unit price}"))
f.line("Value of the whole order, net (GBP): ", (MO(185900, ORD, "n"), "{order value}"))
f.line("Supplier's confirmation no.: ", (V("44817", ORD, "n"), "{confirmation}"))
f.line("Lead time after approval: ", (V("six weeks", BX, "s", "6 weeks"), "{lead time}"))
f.line("First delivery on ", (DT("2025-08-21", ORD, "n"), "{first}"), " and last delivery on ", (DT("2025-08-29", ORD, "s"), "{last}"))
f.line("Units per day: ", (V("four", ORD, "n", "4"), "{rate}"), "; actual date of the first delivery: ", (O("only the planned date is known"), "{actual first}"))
f.ctl("Person to ask at the supplier", "text", V("Graeme Tolley", ORD, "f"), "Click to enter text.")
f.ctl("Telephone of that person", "text", V("01765 555 0162", ORD, "f"), "Click to enter text.")
f.kv(["Date of purchase order", O("11 August is the date of the confirmation"), "Haulier", O("not stated")], ["Maximum height of fill (m)", O("not stated"), "Alternative manufacturer", O("none named")], ["Joint sealant product", O("not stated in the vault"), "Manufacturer's VAT no.", O("not stated; the one known is Halden Reeve's")])
f.ins("Lifting gear:", "[Say which chain is to be used]", V("4-leg chain", BX, "f", "4-leg"))
f.box("Storage and lifting", "[Say how the product is to be kept and lifted]", C(BX, "s", "timber bearers", "four cast-in anchors"))
f.h("Decision of the reviewer")
f.ctl("Status", "drop", O(APR), "Choose an item.", ["A - approved", "B - approved with comments", "C - rejected"])
f.ctl("Reviewed on", "date", O(APR), "Click to enter a date.")
f.kv(["Reviewer", O(APR), "Signature", O(SIG)], ["Reviewer's comments", O(APR), "Sample received on", O("no sample mentioned")])
f.save()

# ---------------- Australia
IA = A + "/Contract/Formal Instrument of Agreement.pdf"; VR = A + "/Commercial/Variation register.xlsx"; PCL = A + "/Commercial/Progress claim 06.xlsx"; PIL = A + "/Quality/Pile driving summary P1-P12.pdf"
L1 = A + "/Correspondence/2025-05-14 Latent condition notice.eml"; L2 = A + "/Correspondence/2025-06-02 EOT claim.eml"; NC = A + "/Quality/NCR-06 Coating damage pile P8.docx"; LOT = A + "/Quality/Lot register.xlsx"; ITP = A + "/Quality/ITP-09 Ramp concrete.docx"
DK = A + "/Quality/Concrete docket summary pour 2.pdf"; LOG = A + "/Site/Daily log June 2025.md"; TB = A + "/Site/Toolbox meeting 2025-06-16.docx"; IND = A + "/Site/Induction register.csv"

f = Form("au-variation-and-eot-claim", "en", HV, A)
f.header("Contract ref. ", (V("WSC-2024-31", IA, "s"), "[contract number]"))
f.h("Variation price and extension of time claim", 1).p("This sheet is for the longer piles only (variation VO-03 and the time claim that goes with it).")
f.kv(["Contract title", V("Wirrinda Boat Ramp and Jetty Upgrade", IA, "s"), "Superintendent", V("Lorikeet Consulting Engineers Pty Ltd", IA, "s")],
     ["Principal", V("Wirrinda Shire Council", IA, "s"), "ABN of the Principal", V("55 903 227 140", IA, "s")],
     ["Contractor", V("Halden Reeve Pty Ltd", IA, "s"), "ABN of the Contractor", V("41 620 118 773", CO, "n")],
     ["Superintendent's Representative", V("Tess Gallardo", IA, "s"), "Contract sum (excl. GST)", MO(2146300, IA, "s")],
     ["Date of agreement", DT("2024-11-18", IA, "n"), "Liquidated damages per day", V("$1,400", IA, "s", "1,400", "1400")],
     ["Public liability policy (Australia)", V("AU-PL-20714", "Insurance schedule 2025-26.pdf", "s"), "Workers compensation policy", O("no such policy in the schedule")])
f.h("Part 1 Variation")
f.sched(["Item", "Entry"], [["Description", V("Longer piles P7 to P12", VR, "s")], ["Requested by", V("Contractor", VR, "s")], ["Date submitted", DT("2025-05-27", VR, "s")], ["Price claimed, excl. GST", MO(96480, VR, "n")], ["Price approved, excl. GST", O("under assessment; 45,900 is VO-01")], ["Date of approval", O("under assessment")], ["Status", V("Under assessment", VR, "s")], ["Pile length added per pile (m)", V("3.5", L1, "f", "about 3.5 m")], ["Borehole relied on", V("BH3", L1, "f")]], kind="cell")
f.h("Part 2 Extension of time")
f.line("EOT claim no. ", (V("EOT-02", L2, "s", "02"), "____"), "  under clause ", (V("34.3", L2, "s"), "____"), "  in our letter of ", (DT("2025-06-02", L2, "n"), "________"))
f.line("Working days claimed: ", (V("11", L2, "s"), "______"), "  Working days granted: ", (O("nothing granted on this claim; 2 days were granted with VO-01"), "______"))
f.line("Delay began on ", (DT("2025-05-13", L2, "n"), "______"), " and ended on ", (DT("2025-05-28", L2, "n"), "______"))
f.line("Programme activity delayed: ", (V("3.2 Marine piling", L2, "n", "Marine piling"), "____________"))
f.kv(["Original date for practical completion", DT("2025-08-29", IA, "n"), "Date for practical completion as claimed", DT("2025-09-17", L2, "n")], ["Delay costs claimed per day", V("$3,150", L2, "s", "3,150", "3150"), "Delay costs agreed per day", O("not agreed")], ["Date of notice of the latent condition", DT("2025-05-14", L1, "n"), "Clause of that notice", V("25.2", L1, "n")], ["Barge logs sent on", O("asked for, not sent as far as the vault shows"), "Number of the instruction to splice", O("no instruction in the vault")])
f.checks("Cause of delay:", ("wet weather", O("not the cause")), ("latent condition", V("☒", L1, "f")), ("industrial action", O("not the cause")))
f.box("Steps taken to reduce the delay", "[Describe]", C(L2, "n", "second welding crew", "Saturday work"))
f.h("Part 3 Variations approved so far")
f.sched(["VO", "Description", "Amount approved (excl. GST)", "EOT approved (days)"], [[V("VO-01", VR, "s"), V("Extra rock armour at toe", VR, "s"), MO(45900, VR, "s"), V("2", VR, "s")], [V("VO-02", VR, "s"), V("LED bollard lighting in place of pole lights", VR, "s"), MO(22750, VR, "s"), V("0", VR, "s")], [O("no third approved variation")] * 4])
f.kv(["Date of EOT-01", O("not in the vault"), "Wet weather days claimed", O("this claim is for piles only")], ["Bank guarantee no.", O("the guarantees are mentioned without number"), "Site allowance for splicing crew", O("not stated")], ["Second welding crew from", DT("2025-05-19", L2, "n", "en", "19 May"), "Design toe level of P7", V("-11.50 m AHD", L1, "n", "-11.50")], ["Hammer used at P7 (t)", O("piling summary says 7 t, notice says 9 t"), "Barge", V("Corella", PIL, "n")], ["Toe level reached by P10", O("the summary ends with P9"), "Set reached at P11", O("the summary ends with P9")])
f.ins("Amount agreed:", "[State the sum agreed with the Superintendent for the longer piles]", O("nothing agreed; 96,480 is claimed"))
f.h("Superintendent's determination")
f.kv(["Determined on", O(APR), "Extension determined (days)", O(APR)], ["Name", O(APR), "Signature", O(SIG)])
f.save()

f = Form("au-concrete-pour-record", "en", HV, A)
f.h("Concrete pour and hold point record", 1)
f.p("Pour: Ramp slab pour 2")
f.kv(["Lot", V("L-036", LOT, "s"), "ITP", V("ITP-09", LOT, "s")], ["Location", V("Ramp CH 12-24", LOT, "s", "CH 12-24"), "Specification", V("S-610", ITP, "s")], ["Lot opened", DT("2025-06-11", LOT, "s"), "Lot conformed on", O("lot still open")], ["ITP revision", V("1", ITP, "n", "revision 1"), "NCR raised against this lot", O("NCR-06 is against L-034")])
f.h("Acceptance criteria")
f.sched(["Check", "Criterion", "Point type"], [["Reinforcement and cover", V("65 mm", ITP, "n", "Cover 65 mm +10/-0", "65"), V("Hold", ITP, "n")], ["Slump", V("100 mm", ITP, "n", "100"), V("Witness", ITP, "n")], ["Compressive strength 28 d", V("50 MPa", ITP, "n", "50"), V("Review", ITP, "n")]], kind="cell")
f.line("Notice to be given before a hold point (hours): ", (V("24", ITP, "f"), "______"))
f.line("Reinforcement checked for the Contractor by: ", (V("P. Venkataraman", LOG, "f", "Priya Venkataraman", "Venkataraman"), "____________"))
f.h("Placing")
f.kv(["Date of pour", DT("2025-06-12", DK, "s"), "Concrete supplier", V("Southern Cove Concrete Pty Ltd", DK, "n", "Southern Cove Concrete")], ["Mix", V("S50/20/100 marine", DK, "s", "S50/20/100"), "Volume delivered (m3)", V("33.6", DK, "s")], ["First truck on site", V("6:50 am", DK, "s", "6:50", "06:50"), "Last truck discharged", V("9:35 am", DK, "s", "9:35", "09:35")], ["Finishing complete at", V("10:20", LOG, "f", "10:20 am"), "Pump contractor", V("Peninsula Pumping", LOG, "f")],
     ["Weather", V("Overcast", LOG, "n"), "Air temperature", V("13 C", LOG, "n", "13", "13 °C")], ["High tide", V("14:05", LOG, "s", "2:05 pm"), "Curing compound used", O("not stated")], ["Sets of cylinders", V("three", DK, "n", "3"), "Testing laboratory", V("Gippsea Testing", DK, "f")], ["28-day result (MPa)", O("results not in the vault; 50 MPa is the requirement"), "7-day result (MPa)", O("results not in the vault")], ["Air content (%)", O("not measured"), "Volume wasted (m3)", O("not stated; the difference of ordered and delivered is no waste")])
f.h("Dockets")
rows = [("70311", "6.0", "105", "18"), ("70312", "6.0", "100", "18"), ("70313", "6.0", "110", "19"), ("70314", "6.0", "95", "19"), ("70315", "6.0", "100", "19"), ("70316", "3.6", "105", "20")]
f.sched(["Docket", "Volume (m3)", "Slump (mm)", "Concrete temp (C)"], [[V(a, DK, "s"), V(b, DK, "s", "6") if b == "6.0" else V(b, DK, "s"), V(c, DK, "s"), V(d, DK, "s")] if i in (0, 3, 5) else [V(a, DK, "s"), None, None, V(d, DK, "s")] for i, (a, b, c, d) in enumerate(rows)] + [[O("only six dockets"), None, None, O("only six dockets")]])
f.kv(["Batching plant address", O("not stated"), "Trucks rejected", O("not stated")], ["Concrete temperature limit (C)", O("only measured values are known"), "Vibrators in use", O("not stated")], ["Formwork struck on", O("not recorded"), "Operator of the pump", V("Hugh Lindqvist", IND, "f")], ["Time lost to blocked hose (h)", V("0.5", LOG, "n", "0.5 h"), "Cube or cylinder marks", O("not stated")])
f.ins("Visitor:", "[Who from the Superintendent was on site, and when]", V("Tess Gallardo", LOG, "f"))
f.ctl("Cold joints formed", "drop", O("not stated"), "Choose an item.", ["None", "Yes, see sketch"])
f.h("Release of hold point")
f.line("Released by: ", (O("release was asked for; who released it is not recorded"), "......................"), "  Time of release: ", (O("not recorded"), ".........."))
f.line("Signature of Superintendent's Representative: ", (O(SIG), "......................"))
f.line("Surveyor's conformance report no.: ", (O("no report in the vault"), "[report no.]"))
f.save()

f = Form("au-weekly-safety-quality-return", "en", HV, A)
f.h("Weekly safety and quality return", 1)
f.line("To the Superintendent's Representative, ", (V("Tess Gallardo", IA, "s"), "{{rep}}"), ", under contract ", (V("WSC-2024-31", IA, "n"), "{{contract}}"), " with the Principal ", (V("Wirrinda Shire Council", IA, "s"), "{{principal}}"))
f.h("1 Toolbox meeting")
f.below(["Date", "Time", "Led by", "Topic", "Attendance"], [DT("2025-06-16", TB, "s"), V("6:45 am", TB, "s", "6:45", "06:45"), V("Dale Murchison", TB, "s"), V("Working over water and tide times", TB, "s"), V("13", TB, "s")])
f.sched(["What is to be done", "Person responsible", "Target date"], [[V("Replace throw ring at bent 4", TB, "n"), V("Andrzej Kowal", TB, "n"), DT("2025-06-16", TB, "n")], [V("Fix gap in site fence at car park", TB, "n"), V("Dale Murchison", TB, "n"), DT("2025-06-18", TB, "n")], [V("Refresh spill kit on barge Corella", TB, "n"), V("Sione Fakatava", TB, "n"), DT("2025-06-20", TB, "n")], [O("only three actions")] * 3])
f.line("Next toolbox: ", (DT("2025-06-23", TB, "s"), "____________"), "   Topic of the next one: ", (O("not stated"), "____________"))
f.h("2 Site conditions, 11 to 13 June 2025")
f.sched(["Day", "Own crew", "Piling crew (Bunyip)"], [["11 June", V("9", LOG, "n"), V("4", LOG, "n")], ["12 June", V("11", LOG, "n"), V("4", LOG, "n")], ["13 June", V("8", LOG, "n"), O("not recorded for that day")]], kind="cell")
f.kv(["Rain on 13 June (mm)", V("22", LOG, "s", "22 mm"), "Wet days to date", V("15", LOG, "s")], ["Hours lost to plant trouble on 12 June", V("0.5", LOG, "f", "0.5 h"), "Lost time injuries", O("not recorded")], ["Alcohol and drug tests", O("not recorded"), "Persons inducted on 12 June", V("Hugh Lindqvist", IND, "f", "1", "one")], ["White card of Sione Fakatava", V("WC-204689", IND, "n"), "Wet days allowed before a claim", V("18", IA, "f", "18 working days")])
f.kv(["Near misses", O("not recorded"), "First aid treatments", O("not recorded")], ["Throw ring replaced on (actual)", O("only the due date is known"), "Plant inspections done", O("not recorded")], ["Environmental incidents", O("not recorded"), "Barge used by the piling crew", V("Corella", PIL, "f")])
f.ins("Audit:", "[Give the date of the last safety audit]", O("no audit in the vault"))
f.h("3 Non-conformances")
f.kv(["NCR number", V("NCR-06", NC, "s"), "Date raised", DT("2025-05-22", NC, "s")], ["Raised by", V("Priya Venkataraman", NC, "s"), "Lot affected", V("L-034", NC, "n")], ["Location", V("Pile P8, splash zone, 0.4 m above HAT", NC, "s", "Pile P8"), "Specification clause", V("S-640 clause 7.3", NC, "s", "7.3", "S-640")], ["Thickness found (microns)", V("410", NC, "n"), "Thickness required (microns)", V("800", NC, "n")], ["Damaged area (m2)", V("0.35", NC, "n"), "Pull-off test result (MPa)", O("tests awaited")], ["Closed on", O("still open"), "Closure verified by", O(APR)], ["Cost of repair ($)", O("not stated"), "Date repaired", O("not stated")]) 
f.box("Root cause", "[one sentence]", C(NC, "s", "fender"))
f.box("Preventive action", "[one sentence]", C(NC, "s", "before each mooring", "barge log"))
f.ctl("State of the NCR", "drop", V("Open", NC, "n"), "Choose an item.", ["Open", "Closed", "Withdrawn"])
f.ctl("Site Supervisor", "text", V("Dale Murchison", DIR, "s"), "Click to enter text.")
f.line("Signed (Site Supervisor): ", (O(SIG), "__________________"), "  Dated: ", (O("date beside a signature"), "__________"))
f.save()
