from lib import *
v = Vault("strathcairn-marine")
Q, J = "SM-118 Inverlaggan Quay", "SG-041 Belakang Jetty"
v.text("Company particulars.md", """
# Strathcairn Marine Group
| | Scotland | Singapore |
|---|---|---|
| Legal name | Strathcairn Marine Ltd | Strathcairn Marine (Asia) Pte. Ltd. |
| Registration | SC618204 | UEN 201904417K |
| Office | 14 Dock Brae, Inverlaggan IV99 2QT | 21 Tuas Bend Link, #04-07, Singapore 637901 |
| Switchboard | 01999 650 440 | +65 6890 2217 |
| 24 h emergency line | 07700 900 412 | +65 8890 7745 |
| Employer's liability insurer | Caber Mutual, policy EL-77120 | Merlion Indemnity, WICA policy WC-30981-25 |
""")
v.csv("Staff directory.csv", [["Name", "Company", "Post", "Location", "Mobile", "Mail"],
 ["Morag Tulloch", "Strathcairn Marine Ltd", "Agent", "SM-118", "07700 900 131", "m.tulloch@strathcairn.example"],
 ["Fergus Abernethie", "Strathcairn Marine Ltd", "Agent", "SM-109 Portnaven", "07700 900 137", "f.abernethie@strathcairn.example"],
 ["Isla Greig", "Strathcairn Marine Ltd", "Planner", "SM-118 and SM-109", "07700 900 140", "i.greig@strathcairn.example"],
 ["Callum Rintoul", "Strathcairn Marine Ltd", "SHEQ adviser", "SM-118", "07700 900 155", "c.rintoul@strathcairn.example"],
 ["Lim Kah Seng", "Strathcairn Marine (Asia) Pte. Ltd.", "Project Manager", "SG-041", "+65 8111 4410", "ks.lim@strathcairn.example"],
 ["Devan Pillay", "Strathcairn Marine (Asia) Pte. Ltd.", "WSH Officer", "SG-041", "+65 8111 4432", "d.pillay@strathcairn.example"]])
v.xlsx("Plant list.xlsx", {"Plant": [["Plant No.", "Item", "Allocated to", "Thorough examination due", "SWL"],
 ["P-311", "Kessler KR90 crawler crane", "SM-118", "2026-05-02", "90 t"], ["P-318", "Vibro hammer VH-40", "SM-118", "2026-04-11", "-"],
 ["P-327", "Jack-up barge Eider", "SM-109", "2026-03-30", "-"], ["W-207", "Welding set Arclite 400", "SG-041", "2026-08-15", "-"], ["W-209", "Welding set Arclite 400", "Tuas yard", "2026-02-01", "-"]]})
v.pdf(Q + "/01 Contract Data Part One.pdf", ["# Inverlaggan Quay Refurbishment: Contract Data Part One", "NEC4 ECC Option B. Contract reference LHT/ENG/2025/17.",
 [["Item", "Entry"], ["The Client is", "Laggan Harbour Trust"], ["The works are", "Refurbishment of the east quay wall: 186 m of new tubular and sheet piling, tie rods, reinforced concrete cope and fendering"],
  ["The Project Manager is", "Ailsa Kinnoch, Brodick Dunmore Consulting Engineers LLP"], ["The Supervisor is", "Gordon Pirie, Brodick Dunmore Consulting Engineers LLP"],
  ["The starting date is", "6 October 2025"], ["The access date is", "13 October 2025"], ["The completion date for the whole of the works is", "28 August 2026"],
  ["The period for reply is", "14 days"], ["Delay damages", "£4,250 per day"], ["The tendered total of the Prices is", "£6,842,310.00"]],
 "The Contractor submits revised programmes at intervals no longer than four weeks. The weather station for weather measurements is Cairnbeg Airfield."], head=("LAGGAN HARBOUR TRUST", "Harbour Office, East Pier, Inverlaggan IV99 1AA"))
v.docx(Q + "/02 Programme rev E narrative.docx", ["# Clause 32 programme, revision E, narrative", "Prepared by Isla Greig, data date 6 March 2026, accepted by the Project Manager on 10 March 2026. It supersedes revision D.",
 "Planned Completion now stands at 14 August 2026; the Completion Date is unaltered. Terminal float is therefore two weeks.",
 [["Activity", "Planned start", "Planned finish", "% planned at week 23", "% actual at week 22"], ["A1040 Tubular piles, bays 1-6", "12 Jan 2026", "20 Mar 2026", "88", "79"], ["A1060 Sheet piles, bays 1-6", "2 Feb 2026", "3 Apr 2026", "64", "51"], ["A1110 Tie rods, bays 1-3", "9 Mar 2026", "27 Mar 2026", "20", "0"], ["A1200 Cope beam bay 1", "30 Mar 2026", "17 Apr 2026", "0", "0"]],
 "The critical path runs through the tubular piles, the tie rods and the cope beam."])
v.text(Q + "/03 Programme rev D (superseded).md", """
# Programme revision D - SUPERSEDED by revision E
Data date 6 February 2026. Planned Completion 31 July 2026.
- Tubular piles, bays 1-6: finish 6 March 2026
- Cope beam bay 1: start 16 March 2026
""")
v.text(Q + "/04 Site diary week 23.txt", """
SITE DIARY - SM-118 - WEEK 23 (Mon 9 to Sun 15 March 2026)          kept by M. Tulloch
Mon 9  Dry, wind SW 4. Two tubulars pitched, T41 and T42. First tie rod landed and greased at bay 1.
Tue 10 Showers. T43 driven to level. Visit by the Supervisor, nothing adverse.
Wed 11 Gale SE 9, crane stood down from 07:30 all day. 9.5 hours lost on the crane gang. No piling.
Thu 12 Wind eased by 10:00. T44 pitched. A banksman slipped on the pontoon gangway: bruised knee, first aid only, no lost time. Entered as report AB-014.
Fri 13 T44 driven. Divers cut the obstruction at chainage 62, an old timber fender pile nobody had on a drawing.
Sat 14 Maintenance of vibro hammer until noon.
Sun 15 No work.
At the close of the week tubular piles stand at 84 % and sheet piles at 58 %; tie rods at 12 %.
Next week: finish T45 to T48, start waling at bay 1, divers to clear chainage 70 to 75.
""")
v.xlsx(Q + "/05 Labour return weeks 22-23.xlsx", {"Week 22": [["Trade", "Employer", "Mon-Fri average", "Man-hours"], ["Piling operatives", "Strathcairn Marine", 9, 468], ["Crane operators", "Strathcairn Marine", 2, 104], ["Divers", "Skerry Subsea Ltd", 0, 0], ["Steel fixers", "Rannoch Rebar Ltd", 3, 135]],
 "Week 23": [["Trade", "Employer", "Mon-Fri average", "Man-hours"], ["Piling operatives", "Strathcairn Marine", 11, 517], ["Crane operators", "Strathcairn Marine", 2, 91], ["Divers", "Skerry Subsea Ltd", 4, 172], ["Steel fixers", "Rannoch Rebar Ltd", 3, 141], ["Total", "", 20, 921]]})
v.csv(Q + "/06 Early warning register.csv", [["EW", "Raised", "By", "Matter", "Status", "Action owner"],
 ["EW-09", "2026-01-22", "Contractor", "Late approval of tie rod coating", "Closed", "A Kinnoch"],
 ["EW-10", "2026-02-17", "Project Manager", "Ferry berthing trials in bay 4", "Open", "M Tulloch"],
 ["EW-11", "2026-03-13", "Contractor", "Uncharted timber pile at chainage 62", "Open", "M Tulloch"]])
v.pdf(Q + "/07 Minutes progress meeting 11.pdf", ["# Progress meeting No. 11, Thursday 12 March 2026, Harbour Office", "Present: A. Kinnoch (chair), G. Pirie, M. Tulloch, I. Greig, E. Sutherland-Rae (Laggan Harbour Trust, harbour master). Apologies: C. Rintoul.",
 "11.1 Compensation events: CE-06 (ferry fender change) implemented at £38,415.20. CE-07 (unforeseen obstructions) notified, quotation due 27 March 2026.",
 "11.2 The Client asks for quiet working on Sunday 22 March because of the harbour blessing; no plant to run between 10:00 and 13:00.",
 "11.3 Cumulative amount certified to assessment 5: £2,914,760.50 (net of retention). Gross £3,004,907.73.",
 "11.4 RFI 31 on the waling splice remains with the engineer; the answer is promised by 18 March.",
 "11.5 The next progress meeting is on 9 April 2026 at 10:00, in the site office, not the Harbour Office."], head=("BRODICK DUNMORE CONSULTING ENGINEERS LLP", "Project SM east quay - minutes"))
v.text(Q + "/08 Mail crane swap.eml", """
From: Isla Greig <i.greig@strathcairn.example>
To: Morag Tulloch <m.tulloch@strathcairn.example>
Date: Fri, 13 Mar 2026 16:52:10 +0000
Subject: Re: barge Eider

Morag,

Fergus cannot release Eider on the 23rd. She now comes to you on Monday 30 March. Please tell the harbour master, he wants four working days.
Walings: the second lorry from Hallbeck Steel has slipped, they say 25 March.

Isla

> On 6 Mar 2026 Morag Tulloch wrote:
> We are counting on Eider arriving 23 March and the second load of walings on the 18th.
""")
v.pdf(Q + "/09 Delivery notes week 23.pdf", ["# Delivery notes, week 23",
 [["Date", "Note", "Supplier", "Goods", "Quantity"], ["9 Mar 2026", "HB-44810", "Hallbeck Steel Ltd", "Waling beams UPN 380, first load", "14 no."], ["10 Mar 2026", "DN 7719", "Teith Anchors Ltd", "Tie rods M76, 13.5 m", "12 no."], ["13 Mar 2026", "20033", "Glenorrin Quarries", "Type 6N fill", "164 t"]]], two=False)
v.csv(Q + "/10 RFI register.csv", [["RFI", "Subject", "Sent", "Answer due", "Answered", "State"], ["29", "Pile cut-off level bay 5", "2026-02-09", "2026-02-23", "2026-02-20", "closed"], ["30", "Fender bolt grade", "2026-02-24", "2026-03-10", "2026-03-09", "closed"], ["31", "Waling splice at bay 2/3", "2026-03-02", "2026-03-16", "", "open"], ["32", "Ladder recess clash", "2026-03-11", "2026-03-25", "", "open"]])

v.docx(J + "/01 Contract particulars.docx", ["# Belakang Jetty Upgrading - contract particulars", [["Employer", "Orchid Straits Terminals Pte. Ltd."], ["Occupier of the workplace", "Orchid Straits Terminals Pte. Ltd."], ["Main contractor", "Hock Bee Civil Pte. Ltd."], ["Subcontractor for steelworks", "Strathcairn Marine (Asia) Pte. Ltd."], ["Subcontract no.", "HBC/SC/2025/208"], ["Site", "Jetty 3, 9 Belakang Sea Road, Singapore 628877"], ["Workplace number", "WP 20251184"], ["Subcontract sum", "SGD 3,180,000.00 (before GST)"]],
 "Superintending officer: Mr Anand Krishnasamy of Perdana Marine Consultants."])
v.pdf(J + "/02 Method statement MS-14 hot work.pdf", ["# Method statement MS-14 rev 2: cutting and welding of fender brackets, Jetty 3", "Issued 4 May 2026 by Lim Kah Seng. Revision 1 of 20 April 2026 is withdrawn.",
 "Work is done from a suspended scaffold at dolphins D5 and D6. The old brackets are flame cut with oxy-acetylene and the new ones are welded by SMAW. No more than two cutting torches are lit at any one time.",
 "# Precautions", "Combustibles are cleared within 11 m of the point of work. Fire blankets cover the cable tray beneath. A fire watch stays for 45 minutes after the last spark. Two 9 kg dry powder extinguishers and a charged hose stand by.",
 "Hot work stops when lightning risk is signalled as CAT 1 or when a tanker lies within 50 m.", "# Gas limits", [["Gas", "Limit"], ["Flammable gas", "0 % LEL"], ["Oxygen", "19.5 to 23.5 %"], ["H2S", "below 5 ppm"]],
 "# Nearest hospital", "Jurong Bay General Hospital, 2.8 km. Assembly point is AP-2 beside the pump house."], head=("STRATHCAIRN MARINE (ASIA) PTE. LTD.", "21 Tuas Bend Link, #04-07, Singapore 637901"), two=True)
v.csv(J + "/03 Workers and passes.csv", [["Name", "Trade", "Work pass no.", "Certificate", "Certificate valid to", "Gang"],
 ["Rahim Uddin Sarkar", "Welder 6G", "G7731204P", "WQT-5521", "2027-01-31", "Hot work A"], ["Selvam Murugan", "Gas cutter", "G6620981L", "GC-1180", "2026-11-30", "Hot work A"], ["Htun Zaw", "Fire watchman", "G8014477M", "FW-0377", "2026-09-15", "Hot work A"], ["Karthik Raman", "Rigger", "G5518820T", "RS-2204", "2026-06-30", "Lifting"], ["Wang Jun", "Welder 3G", "G6129043R", "WQT-4010", "2026-04-30", "Yard"]])
v.xlsx(J + "/04 Gas test log May 2026.xlsx", {"Log": [["Date", "Time", "Place", "Tester", "LEL %", "O2 %", "H2S ppm", "Instrument"], ["2026-05-11", "07:50", "Dolphin D5", "Nurul Aisyah", "0", "20.8", "0", "GX-310 S/N 40771"], ["2026-05-12", "07:42", "Dolphin D5", "Nurul Aisyah", "0", "20.9", "1", "GX-310 S/N 40771"], ["2026-05-12", "07:55", "Pump pit", "Ong Wei Jie", "4", "20.1", "3", "GX-310 S/N 40802"]]})
v.text(J + "/05 Daily coordination 11 May.md", """
# Permit coordination meeting, 11 May 2026, 16:30
Chair: Chua Bee Lian (Hock Bee, permit coordinator)
- PTW HW-0092 for 12 May: bracket cutting at dolphin D5. Agreed hours 08:30 to 17:00. Applicant Selvam's supervisor, Mr Goh Tian Huat, carries radio channel 6.
- PTW HW-0091 (pump pit) 08:00 to 12:00, applicant Faizal Hamzah; radio channel 4.
- Lifting over D6 on the same day under LO-0310, so nobody under the hook; the two gangs may not work in the same bay.
- The Authorised Manager for all hot permits is Tan Swee Lin of the terminal.
""")
v.text(J + "/06 Mail tanker berthing.eml", """
From: Tan Swee Lin <sl.tan@orchidstraits.example>
To: Lim Kah Seng <ks.lim@strathcairn.example>, Devan Pillay <d.pillay@strathcairn.example>
Date: Mon, 11 May 2026 18:20:44 +0800
Subject: RE: D5 tomorrow

Dear Mr Lim,
MT Sumbing comes alongside Jetty 2 earlier than planned. All spark work at Jetty 3 must end by 15:30 tomorrow. Gas is to be read again every 2 hours.
Isolation of the lighting feeder is done under LOTO tag 1147.
Regards, Swee Lin

> From: Lim Kah Seng, 11 May 2026 14:02
> We propose 08:30 to 17:00 with gas readings every 4 hours. Tag 1139 as last week?
""")
v.pdf(J + "/07 Risk assessment RA-22.pdf", ["# Risk assessment RA-22 rev 1 - hot work over water", "Team leader: Devan Pillay. Approved 5 May 2026. Review due 5 November 2026.",
 [["Hazard", "Control", "L", "S", "RPN"], ["Fire from sparks", "Fire blankets, fire watch, drip trays", "2", "4", "8"], ["Fall into the sea", "Work vest, lifeline, rescue boat on standby", "2", "5", "10"], ["Fume", "Local exhaust, half-mask with P2 filters", "3", "2", "6"]],
 "The rescue boat is the Kilat II, crewed from 08:00."])

# ---- Weekly report No. 23
f = Form("weekly-report-23-inverlaggan", v.firm, Q, "en", "The title names week 23.")
f.hdr("Contract ref. ", V("LHT/ENG/2025/17", "01 Contract Data", "near", b="[contract reference]"), "   Document no. ", O("no document number is given to the weekly report", b="[document no.]"))
f.ftr("Weekly report 23 to ", V("Laggan Harbour Trust", "01 Contract Data", "far", b="<client>"), "  |  Strathcairn Marine Ltd")
f.h("Weekly Progress Report No. 23", 1)
f.p("Week of 9 to 15 March 2026. Issue by Tuesday noon.")
f.t([["Scheme", C(V("Inverlaggan Quay Refurbishment", "01 Contract Data", "far"), 3)],
     ["Project Manager (NEC)", V("Ailsa Kinnoch", "01 Contract Data", "same"), "Supervisor", V("Gordon Pirie", "01 Contract Data", "same")],
     ["Our agent on site", V("Morag Tulloch", "Staff directory", "near"), "Agent's mobile", V("07700 900 131", "Staff directory", "near")],
     ["Planner", V("Isla Greig", "Staff directory", "same"), "Client's clerk of works", O("no clerk of works in any paper")],
     ["Start on site", N(), "Access date", V("13 October 2025", "01 Contract Data", "same")],
     ["Contract completion", V("28 August 2026", "01 Contract Data", "near", label="Contract completion"), "Contractor's forecast of finishing", V("14 August 2026", "02 Programme rev E", "far")],
     ["Accepted programme revision", V("E", "02 Programme rev E", "near", "revision E", "rev E"), "Accepted on", V("10 March 2026", "02 Programme rev E", "near")],
     ["Slack at the end (weeks)", V("2", "02 Programme rev E", "far", "two", "two weeks"), "Damages for lateness, £/day", V("4,250", "01 Contract Data", "far")]])
f.h("1  Weather and time lost")
f.p("1.1 Weather station: ", V("Cairnbeg Airfield", "01 Contract Data", "near"), "   1.2 Day lost to weather: ", V("Wednesday 11 March", "04 Site diary", "far", "Wed 11", "11 March 2026", "Wednesday 11 March 2026", "11 March", "Wednesday"))
f.p("1.3 Hours lost by the crane gang: ", V("9.5", "04 Site diary", "near"), " h   1.4 Rainfall in the week: ", O("no rainfall recorded"), " mm")
f.h("2  Progress")
f.t([["Activity", C("Per cent complete", 3), "Planned finish"], ["", "End of week 22", "Planned week 23", "Actual week 23", ""],
     ["Tubular piles, bays 1-6", V("79", "02 Programme rev E", "near", label="End of week 22"), V("88", "02 Programme rev E", "near", label="Planned week 23"), V("84", "04 Site diary", "far", label="Actual week 23"), V("20 Mar 2026", "02 Programme rev E", "same", "20 March 2026", label="Planned finish")],
     ["Fendering", O("fendering is not in the programme extract", label="End of week 22"), O("fendering is not in the programme extract", label="Planned week 23"), O("no progress on fendering recorded", label="Actual week 23"), O("no finish date for fendering", label="Planned finish")]])
f.p("2.1 Reasons for any shortfall against plan:")
f.p(T(["Gale", "crane stood down", "Wednesday 11", "obstruction"], "04 Site diary", "far", label="Reasons for any shortfall against plan", b="........................................................................"))
f.p("2.2 Look-ahead for the coming week:")
f.p(T(["T45 to T48", "waling at bay 1", "chainage 70 to 75", "T45"], "04 Site diary", "far", label="Look-ahead for the coming week", b="[List the main operations]", kind="instruction"))
f.h("3  Labour (week 23)")
f.t([["Trade", "Employer", "Average on site", "Man-hours"],
     ["Divers", V("Skerry Subsea Ltd", "05 Labour", "same"), V("4", "05 Labour", "near"), V("172", "05 Labour", "same")],
     ["Electricians", O("no electricians in the return"), O("no electricians in the return"), O("no electricians in the return")],
     ["All trades", "", V("20", "05 Labour", "near"), V("921", "05 Labour", "same")]], heads=["Trade", "Employer", "Average on site", "Man-hours"])
f.h("4  Deliveries received")
h = ["Date", "Delivery note", "Supplier", "Goods", "Quantity"]
f.t([h, ["9 March", V("HB-44810", "09 Delivery", "near"), V("Hallbeck Steel Ltd", "09 Delivery", "same"), "Walings", V("14 no.", "09 Delivery", "same", "14")],
     ["10 March", V("DN 7719", "09 Delivery", "near", "7719"), V("Teith Anchors Ltd", "09 Delivery", "same"), "Tie rods", V("12 no.", "09 Delivery", "same", "12")],
     ["13 March", "20033", "Glenorrin Quarries", "Type 6N fill", "164 t"],
     [O("only three deliveries in the week"), O("only three deliveries in the week"), O("only three deliveries in the week"), O("only three deliveries in the week"), O("only three deliveries in the week")]], heads=h)
f.p("4.1 Second load of walings now promised for: ", V("25 March", "08 Mail", "far", "25 March 2026"))
f.p("4.2 Jack-up barge Eider now due to arrive: ", V("30 March", "08 Mail", "far", "Monday 30 March", "30 March 2026"))
f.h("5  Queries, early warnings, money")
f.p("5.1 RFI 32 concerns ", V("Ladder recess clash", "10 RFI", "far", b="................", label="RFI 32 concerns"), " and its reply falls due on ", V("2026-03-25", "10 RFI", "far", "25 March 2026", "25/03/2026", b="............", label="RFI 32 reply due"))
f.p("5.2 Early warning raised this week: ", V("EW-11", "06 Early", "near", "EW 11", b="......"), "   Matter of the warning: ", V("Uncharted timber pile at chainage 62", "06 Early", "far", "timber pile at chainage 62", b="................", label="Early warning about"))
f.p("5.3 Quotation for CE-07 due by ", V("27 March 2026", "07 Minutes", "near", b=".........."), "; its estimated value £ ", O("CE-07 has no value yet; only CE-06 is priced", b="..........", label="CE-07 estimated value"))
f.p("5.4 Amount certified to date, gross: £ ", V("3,004,907.73", "07 Minutes", "near", b="............", label="Amount certified to date, gross"), "   Paid by client to date: £ ", O("payments are not recorded, only certified sums", b="............", label="Paid by client to date"))
f.h("6  Safety, health, environment")
f.t([["Lost time injuries this week", N(), "First aid report no.", V("AB-014", "04 Site diary", "near")],
     ["SHEQ adviser", V("Callum Rintoul", "Staff directory", "same"), "Toolbox talks held", O("no toolbox talks recorded")],
     ["Near misses reported", O("none recorded either way"), "Fuel used (litres)", O("no fuel record")],
     ["Crawler crane: next thorough examination", V("2026-05-02", "Plant list", "near", "2 May 2026", "02/05/2026"), "Crane plant no.", V("P-311", "Plant list", "near")]])
f.p("6.1 Quiet hours asked for by the client: on ", V("Sunday 22 March", "07 Minutes", "far", "22 March", "22 March 2026", b=".........", label="Quiet hours date"), "   Quiet hours start: ", V("10:00", "07 Minutes", "far", b="......", label="Quiet hours from"), "   Quiet hours end: ", V("13:00", "07 Minutes", "far", b="......", label="Quiet hours to"))
f.p("6.2 Next progress meeting: date ", V("9 April 2026", "07 Minutes", "near", b="........", label="Next progress meeting date"), "   Place of next meeting: ", V("site office", "07 Minutes", "far", b="........", label="Next progress meeting place"))
f.t([["Prepared by (print)", O("signing block"), "Signature", O("signature")], ["Reviewed for the Client", O("review block"), "Date of review", O("review block")], ["Distribution copy no.", O("no distribution list"), "Photographs attached (no.)", O("no record of photographs")]])

# ---- Permit to work HW-0092
f = Form("permit-to-work-hw-0092-belakang", v.firm, J, "en", "The form names permit HW-0092 of 12 May 2026.", font="Arial")
f.hdr("PERMIT TO WORK - HOT WORK        Permit No. HW-0092        Serial ", O("no serial number in any paper", b="«Serial»", style="mf", label="Serial"))
f.h("Hot Work Permit HW-0092", 1)
f.p("Valid for one day only: 12 May 2026. Not transferable.")
f.h("Section A  Application")
f.t([["Workplace no.", V("WP 20251184", "01 Contract", "same", "20251184"), "Occupier", V("Orchid Straits Terminals Pte. Ltd.", "01 Contract", "near")],
     ["Main Con", V("Hock Bee Civil Pte. Ltd.", "01 Contract", "near"), "Firm doing the work", V("Strathcairn Marine (Asia) Pte. Ltd.", "01 Contract", "far")],
     ["UEN", "201904417K", "Subcontract ref.", V("HBC/SC/2025/208", "01 Contract", "near")],
     ["Exact spot", V("Dolphin D5", "04 Gas", "far", "D5", "dolphin D5, Jetty 3"), "Address", V("Jetty 3, 9 Belakang Sea Road, Singapore 628877", "01 Contract", "near", "9 Belakang Sea Road, Singapore 628877")],
     ["Applicant", V("Goh Tian Huat", "05 Daily", "near"), "Applicant's mobile", O("Goh's mobile is in no paper")],
     ["Radio channel", V("6", "05 Daily", "same", "channel 6"), "Emergency tel. (24 h)", V("+65 8890 7745", "Company", "near")]])
f.p("Hours applied for: from ", V("08:30", "05 Daily", "near", b="{{start_time}}", label="Hours from"), "   Hours to end at: ", V("15:30", "06 Mail", "far", b="{{end_time}}", label="Hours until"), " (as last instructed by the terminal)")
f.p("Description of work: ", T(["bracket", "brackets"], "02 Method", "near", b="{{work_description}}", kind="placeholder", label="Description of work"))
f.p("Method statement no.: ", V("MS-14", "02 Method", "near", b="\t"), "\tRev.: ", V("2", "02 Method", "near", "rev 2", b="\t"))
f.p("Risk assessment no.: ", V("RA-22", "07 Risk", "same", b="\t"), "\tTo be reviewed before: ", V("5 November 2026", "07 Risk", "far", b="\t"))
f.p("Type of work:  ", BX("02 Method", "far", "Flame cutting"), " Flame cutting   ", N(b="☐", label="Arc welding"), " Arc welding   ", BO("no grinding or blasting in the method statement", "Abrasive blasting"), " Abrasive blasting   ", BO("no soldering anywhere", "Brazing / soldering"), " Brazing / soldering")
f.h("Section B  Crew")
h = ["Name", "Trade", "Work pass no.", "Certificate", "Expiry"]
f.t([h, ["Rahim Uddin Sarkar", "Welder 6G", V("G7731204P", "03 Workers", "same"), V("WQT-5521", "03 Workers", "same"), V("2027-01-31", "03 Workers", "near", "31 January 2027", "31 Jan 2027", "31/01/2027")],
     ["Selvam Murugan", "Gas cutter", "G6620981L", V("GC-1180", "03 Workers", "same"), V("2026-11-30", "03 Workers", "near", "30 November 2026", "30 Nov 2026", "30/11/2026")],
     ["Htun Zaw", "Fire watchman", "G8014477M", V("FW-0377", "03 Workers", "same"), V("2026-09-15", "03 Workers", "near", "15 September 2026", "15 Sep 2026", "15/09/2026")]] +
    [[O("hot work gang A has three men; the others are of other gangs") for _ in h]], heads=h)
f.h("Section C  Precautions")
f.t([["C1", "Radius cleared of combustibles (m)", V("11", "02 Method", "far", label="Radius cleared of combustibles (m)")], ["C2", "Fire watch after work ends (min)", V("45", "02 Method", "near", label="Fire watch after work ends (min)")],
     ["C3", "Extinguishers: number, size and kind", V("Two 9 kg dry powder", "02 Method", "near", "2 x 9 kg dry powder", "2 nos. 9 kg dry powder", label="Extinguishers: number, size and kind")],
     ["C4", "Torches alight together, at most", V("two", "02 Method", "far", "2", label="Torches alight together, at most")],
     ["C5", "Lock-out tag no.", V("1147", "06 Mail", "near", label="Lock-out tag no.")], ["C6", "Standby rescue craft", V("Kilat II", "07 Risk", "far", label="Standby rescue craft")],
     ["C7", "Muster point", V("AP-2", "02 Method", "far", "AP-2 beside the pump house", label="Muster point")], ["C8", "Nearest A&E / distance", V("Jurong Bay General Hospital", "02 Method", "far", label="Nearest A&E / distance")],
     ["C9", "Concurrent lifting permit", V("LO-0310", "05 Daily", "far", label="Concurrent lifting permit")], ["C10", "Smoke detector zone bypassed", O("no detector zone named", label="Smoke detector zone bypassed")],
     ["C11", "Fire hydrant no. in use", O("a hose, but no hydrant is numbered", label="Fire hydrant no. in use")], ["C12", "Breathing protection", V("half-mask with P2 filters", "07 Risk", "far", "half-mask", label="Breathing protection")]])
f.h("Section D  Gas test before start")
f.t([["Time", "LEL %", "O2 %", "H2S ppm", "Tester", "Instrument S/N"],
     [V("07:42", "04 Gas", "same", label="Time"), V("0", "04 Gas", "same", label="LEL %"), V("20.9", "04 Gas", "same", label="O2 %"), V("1", "04 Gas", "same", label="H2S ppm"), V("Nurul Aisyah", "04 Gas", "same", label="Tester"), V("40771", "04 Gas", "near", label="Instrument S/N")],
     [O("no second reading at D5", label=x) for x in ["Time", "LEL %", "O2 %", "H2S ppm", "Tester", "Instrument S/N"]]], heads=["Time", "LEL %", "O2 %", "H2S ppm", "Tester", "Instrument S/N"])
f.p("Readings to be repeated every ", V("2 hours", "06 Mail", "near", "2", "two", b="......", label="Readings to be repeated every"), " hours. Acceptable oxygen range: ", V("19.5 to 23.5", "02 Method", "near", "19.5 - 23.5", "19.5-23.5", b="......", label="Acceptable oxygen range"), " %")
f.h("Section E  People in charge")
f.t([["WSH Officer", V("Devan Pillay", "Staff directory", "same"), "His mobile", V("+65 8111 4432", "Staff directory", "near")], ["Permit coordinator", V("Chua Bee Lian", "05 Daily", "same"), "Authorised Manager", V("Tan Swee Lin", "05 Daily", "same")], ["Superintending officer", V("Anand Krishnasamy", "01 Contract", "same"), "Structural engineer (PE) reg. no.", O("no PE in the papers")]])
f.h("Section F  Signatures")
f.t([["", "Name", "Signature", "Date / time"], ["Applicant's declaration", O("signing block", label="Name"), O("signature", label="Signature"), O("signing block", label="Date / time")], ["WSH assessor's evaluation", O("review block", label="Name"), O("signature", label="Signature"), O("review block", label="Date / time")], ["Approval by Authorised Manager", O("approval block", label="Name"), O("signature", label="Signature"), O("approval block", label="Date / time")]])
f.p("Permit closed at ", O("the work is not finished in the papers", b="........", label="Permit closed at"), " hrs   Fire watch ended at ", O("not recorded", b="........", label="Fire watch ended at"), " hrs   Revoked? ", BO("nothing revoked", "Revoked Yes"), " Yes   Reason ", O("nothing revoked", b="............", label="Reason"))
