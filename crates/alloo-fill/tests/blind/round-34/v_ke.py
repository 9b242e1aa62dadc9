from lib import *
V = "majisafi-contractors"; A = "MC-31 Kamwangi Treatment Works"; B = "MC-36 Olkeri Package Plant"
def build():
    d = lambda p, *a, **k: doc(f"{V}/{p}", *a, **k)
    d("T1 Company profile.docx", """# Majisafi Water Contractors Ltd
| Registered name | Majisafi Water Contractors Ltd |
| Physical address | Baraka Plaza, 4th Floor, Lunga Lunga Road, Nairobi |
| Postal address | P.O. Box 48813-00100 Nairobi |
| KRA PIN | P051663904K |
| NCA registration | NCA1, Water Works, No. 20117/W/0832 |
| Certificate of incorporation | CPR/2009/11874 |
| Office line | 020 555 7140 |
| Bankers | Savanna Commercial Bank, Industrial Area branch, account 0110 4478 2093 |
The managing director is Eng. Josphat Muriuki Kang'ethe. Safety, health and environment matters are under Lydia Chebet, who holds DOSH certificate SHO/2022/3391. WIBA cover is with Tausi Assurance under policy WB/40/118826, expiring 31 July 2025.""")
    d("T2 Contacts.xlsx", {"People": [("Name", "Organisation", "Position", "Mobile", "Project"), ("Eng. Peninah Wairimu", "Upper Tana Water Works Agency", "Project Manager", "0722 555 018", "MC-31"), ("Eng. Dickson Otieno", "Ridgeline Consulting Engineers", "Resident Engineer", "0733 555 902", "MC-31"), ("Samuel Kiplagat", "Majisafi Water Contractors Ltd", "Site Agent", "0711 555 346", "MC-31"), ("Grace Nduku", "Majisafi Water Contractors Ltd", "Quantity Surveyor", "0711 555 377", "MC-31"), ("Abdi Hassan Noor", "Olkeri Water Company", "Technical Manager", "0720 555 615", "MC-36"), ("Beatrice Achieng", "Majisafi Water Contractors Ltd", "Process Engineer", "0711 555 390", "MC-36"), ("Peter Lemayian", "Majisafi Water Contractors Ltd", "Site Foreman", "0711 555 402", "MC-36")]})
    p = A + "/"
    d(p + "01 Contract agreement.pdf", """# Contract Agreement
THIS AGREEMENT made the 21st day of June 2023 between Upper Tana Water Works Agency of P.O. Box 1292-10100 Nyeri (the Employer) and Majisafi Water Contractors Ltd (the Contractor).
Contract No. UTWWA/WKS/017/2022-2023: Rehabilitation and Augmentation of Kamwangi Water Treatment Works, Kiambu County. The conditions are FIDIC Red Book 1999 with particular conditions.
## Appendix to tender
| Accepted Contract Amount | KES 412,768,340.00 inclusive of VAT |
| Time for Completion | 540 days |
| Delay damages | 0.05% of the Contract Price per day |
| Maximum delay damages | 10% of the Contract Price |
| Percentage of retention | 10% |
| Limit of retention money | 5% of the Accepted Contract Amount |
| Defects Notification Period | 365 days |
| Advance payment | 20%, against bank guarantee |
---pb
## Performance security
Bank guarantee no. SCB/PG/23/00671 for KES 41,276,834.00 issued by Savanna Commercial Bank, valid until 30 June 2025.
The Engineer is Ridgeline Consulting Engineers. The county funds are supplemented by a loan of the Lakes Development Bank (credit LDB-5108-KE).""", header="UTWWA", footer="UTWWA/WKS/017/2022-2023")
    d(p + "02 Site handover minutes.docx", """# Minutes of site handover meeting
Held on 18 July 2023 at Kamwangi intake, 10.30 am. Chaired by Eng. Peninah Wairimu.
1. The site was handed over today. The Engineer's instruction to commence sets the Commencement Date as 1 August 2023.
2. Land for the sludge drying beds is not yet acquired; the Employer will revert.
3. The area chief, Mzee Njoroge Kamau, asked that casuals be taken from Kamwangi and Gatei sub-locations.
4. NEMA licence NEMA/EIA/PSL/24417 was shown to the meeting.""")
    d(p + "03 IPC register.xlsx", {"IPCs": [("IPC No.", "Month", "Gross value to date KES", "Retention KES", "Advance recovered to date KES", "Net this certificate KES", "Certified on"), (9, "June 2024", "231,406,118.00", "20,638,417.00", "46,281,223.60", "18,774,052.40", "12/07/2024"), (10, "July 2024", "254,987,740.00", "20,638,417.00", "50,997,548.00", "18,865,297.60", "14/08/2024"), (11, "August 2024", "271,350,905.00", "20,638,417.00", "54,270,181.00", "", "not yet certified")],
        "Variations": [("VO", "Description", "Amount KES", "Instructed"), ("VO 1", "Additional clear water tank access road", "4,118,600.00", "22/01/2024"), ("VO 2", "Change of filter nozzles to stainless steel", "2,904,750.00", "06/05/2024"), ("VO 3", "Perimeter chain link fence", "3,377,000.00", "pending")]})
    d(p + "04 Progress report 13.pdf", """# Monthly Progress Report No. 13 – August 2024
Prepared by Samuel Kiplagat. Reporting period 1 to 31 August 2024.
## 1 Summary
Physical progress is 67% against a planned 74%. Time elapsed is 397 days of 540, i.e. 73.5%. Rain was recorded on 6 days. The revised programme Rev 4 was submitted on 19 August 2024.
## 2 Status of structures
| Structure | Done | Remarks |
| Flocculation basins | 100% | Water tightness passed 2 August 2024 |
| Sedimentation tanks | 85% | Launders in progress |
| Rapid gravity filters | 70% | Underdrain slabs cast on filters 1 to 4 |
| Clear water tank 1,500 m³ | 92% | Roof slab cast 24 August 2024 |
| Backwash tower | 40% | Kicker complete |
## 3 Resources
There were 118 workers on site, of whom 31 were women and 74 local. Plant: two excavators, one batching plant of 25 m³/h, three tippers.
---pb
## 4 Health and safety
No lost time accident. Two first aid cases. 61,440 man-hours worked in the period. Toolbox talks held: 22.
## 5 Matters of concern
The main delay is late delivery of the DN 600 ductile iron pipes, held at Mombasa port since 9 July 2024. A claim for extension of 38 days was lodged on 5 August 2024 and the Engineer has not determined it.
Water production capacity after the works will be 12,000 m³/day; today the plant produces 6,500 m³/day.""", header="Majisafi Water Contractors Ltd", footer="MPR 13")
    d(p + "05 Progress report 12.md", """# Monthly Progress Report No. 12 - July 2024
Physical progress 62% against planned 69%. Time elapsed 366 days. Rain on 3 days.
Workers on site 126, of whom 28 women. Man-hours 64,980. One lost time accident on 17 July 2024 (hand injury, 4 days lost). Toolbox talks 24.
""")
    d(p + "06 Cube results CWT roof.pdf", """# Tharaka Materials Laboratory
Certificate of compressive strength TML/24/2906. Client Majisafi Water Contractors Ltd. Tested 31 August 2024 by technician Moses Kirimi.
| Cube ref | Location | Cast | Age days | Strength N/mm² |
| KW-211 | CWT roof slab | 24/08/2024 | 7 | 27.4 |
| KW-212 | CWT roof slab | 24/08/2024 | 7 | 26.8 |
| KW-213 | CWT roof slab | 24/08/2024 | 7 | 28.1 |
Specified class C30/37, 20 mm aggregate, cement 42.5N Nguvu. Mean 27.4 N/mm². The 28-day cubes KW-214 to KW-216 are due on 21 September 2024.""", rules=False)
    d(p + "07 Re pipes.eml", """From: Eng. Dickson Otieno <d.otieno@ridgeline.example>
To: Samuel Kiplagat <s.kiplagat@majisafi.example>
Cc: Eng. Peninah Wairimu <p.wairimu@utwwa.example>
Date: Tue, 3 Sep 2024 08:15:00 +0300
Subject: Re: DI pipes and next meeting

Samuel,

Noted. The progress meeting will be held on 12 September 2024 at 10.00 am at the RE's office. Please bring the request for inspection for filter 5 underdrain. The pipes supplier, Coastal Ductile Ltd, must give the bill of lading number.

Otieno

> On 2 Sep 2024 Samuel wrote:
> Clearing agent Bahari Freight says pipes will leave port on 10 September. 214 lengths, 6 m each, class K9. We expected them on 15 July.""")
    p = B + "/"
    d(p + "01 Order and scope.pdf", """# Local Service Order OWC/LSO/0442
Olkeri Water Company Limited, P.O. Box 77-01100 Kajiado. Date 5 February 2025. To: Majisafi Water Contractors Ltd.
Supply, install and commission a packaged water treatment plant at Olkeri borehole cluster, Kajiado County, rated capacity 40 m³/h, complete with fluoride removal. Price KES 38,640,000.00 exclusive of VAT at 16%. Delivery and commissioning within 150 days.
Payment: 30% with order, 50% on delivery, 20% after commissioning. Warranty 24 months. Signed for the company by Josephine Naisiae, Managing Director.""", footer="OWC/LSO/0442")
    d(p + "02 Plant data sheet rev 2.docx", """# Package plant data sheet – revision 2, 17 March 2025
Replaces revision 1. Manufacturer: Aquaveld Systems, Pune. Model AV-PTP-40F, serial number AV25-0619.
| Unit | Detail |
| Pressure filters | 4 no., 1,600 mm diameter |
| Filter media | silica sand 0.6-1.2 mm and anthracite |
| Activated alumina columns | 3 no. |
| Raw water pump | duty and standby, 44 m³/h at 52 m, 11 kW |
| Backwash rate | 36 m/h |
| Dosing pumps | 3 no., 25 l/h |
| Control panel | PLC with 7 inch screen, IP55 |
| Design pressure | 6 bar |
Test pressure of vessels 9 bar. Power supply 415 V, 3 phase, 50 Hz. Total installed load 34 kW.""")
    d(p + "03 Plant data sheet rev 1.txt", """PACKAGE PLANT DATA SHEET REV 1 (12 FEBRUARY 2025) SUPERSEDED
Pressure filters 3 no., 1,800 mm dia. Activated alumina columns 2 no.
Raw water pump 42 m3/h at 48 m, 9.2 kW. Total installed load 29 kW.""")
    d(p + "04 Commissioning log.xlsx", {"Log": [("Date", "Activity", "Result", "By"), ("02/07/2025", "Hydrostatic test of vessels, 9 bar 60 min", "no leak", "Peter Lemayian"), ("04/07/2025", "Dry run of panel", "ok", "Beatrice Achieng"), ("08/07/2025", "First wet run", "flow 41.2 m³/h", "Beatrice Achieng"), ("09/07/2025", "72 h performance run started 08:00", "", "Beatrice Achieng"), ("12/07/2025", "72 h performance run ended 08:00", "stoppage 40 min, KPLC outage 10/07", "Beatrice Achieng")],
        "Readings": [("Parameter", "Raw", "Treated", "Limit KS EAS 12"), ("Turbidity NTU", "18.5", "0.8", "5"), ("Fluoride mg/l", "4.6", "1.1", "1.5"), ("pH", "8.1", "7.4", "6.5-8.5"), ("Iron mg/l", "0.72", "0.06", "0.3"), ("Free chlorine mg/l", "0", "0.4", "0.2-0.5"), ("E. coli", "", "result awaited", "0")]})
    d(p + "05 Lab report.pdf", """# Nyika Analytical Services – Report of analysis NAS/W/25/1140
Sampled 11 July 2025 by Beatrice Achieng; received 11 July 2025; reported 16 July 2025. Analyst: Rose Muthoni.
Sample: treated water, Olkeri package plant, tap after contact tank.
| Test | Result | Unit | Method |
| Total dissolved solids | 612 | mg/l | APHA 2540C |
| Total hardness | 148 | mg/l CaCO3 | APHA 2340C |
| Manganese | 0.02 | mg/l | APHA 3111B |
| Colour | 5 | TCU | APHA 2120 |
The bacteriological sample was rejected because the cool box was above 10 °C; a fresh one must be taken.""", cols=1)
    d(p + "06 Delivery note.pdf", """# Delivery Note DN-7719
Savo Hauliers Ltd. From: Inland Container Depot Nairobi. To: Olkeri site. Date delivered 9 June 2025. Truck KDL 418Q, driver Elijah Mutua.
| Item | Qty | Condition |
| Filter vessel | 4 | good |
| Alumina column | 3 | good |
| Skid with pumps | 1 | one gauge broken |
| Control panel | 1 | good |
Received by Peter Lemayian.""", rules=False)
    d(p + "07 Meeting 17 July.docx", """# Meeting on commissioning, 17 July 2025
Present: Abdi Hassan Noor, Beatrice Achieng, Peter Lemayian.
1. Training of four operators took place on 14 and 15 July 2025. Head operator will be Salome Nkatha.
2. Outstanding: replace pressure gauge PG-03; paint raw water header; supply spare dosing pump diaphragm kit.
3. Handover was proposed for 31 July 2025. The client prefers to wait for the bacteriological result.
4. The installation was finished on 27 June 2025. The works started on 3 March 2025.
5. WRA abstraction permit WRA/30/KJD/4407/G allows 600 m³/day.""")
    d(p + "08 Spares email.eml", """From: Beatrice Achieng <b.achieng@majisafi.example>
To: Abdi Hassan Noor <a.noor@olkeri.example>
Date: Fri, 18 Jul 2025 14:02:00 +0300
Subject: Re: Spares and manuals

Dear Abdi,

Two sets of O&M manuals were left in the operator's room yesterday. The third is with the courier. Alum is 50% solution at 12 mg/l; calcium hypochlorite 65% at 2 mg/l. Alumina must be regenerated every 18 days.

Regards, Beatrice

> On 16 July Abdi wrote: where are the manuals? The Contract says three sets. What dose of alum did you settle for, the data sheet says 20 mg/l?""")

    f = Form("monthly-return-kamwangi", V, A, "en", "Employer's monthly return; grid plus numbered lines.", font="Tahoma", size=9.5, header=["Upper Tana Water Works Agency – Contractor's Monthly Return    Return for: ", X("August 2024", "04", "n", d="<month and year>", l="month and year")], footer=["Submit in triplicate by the 5th"])
    f.h("Contractor's Monthly Return")
    f.grid([[("PART A – PARTICULARS", 6)],
        ["Contract No.", (X("UTWWA/WKS/017/2022-2023", "01", "s"), 2), "Employer", (X("Upper Tana Water Works Agency", "01", "s"), 2)],
        ["Works", (C(["Rehabilitation and Augmentation of Kamwangi Water Treatment Works", "Kamwangi Water Treatment Works"], "01", "f"), 5)],
        ["Form of contract", (C("FIDIC Red Book 1999", "01", "f"), 2), "Supervising consultant", (X("Ridgeline Consulting Engineers", "01", "f"), 2)],
        ["Contract sum", (X(M(412768340), "01", "f"), 2), "Date of agreement", (X(D("2023-06-21"), "01", "f"), 2)],
        ["Commencement Date", (X(D("2023-08-01"), "02", "s"), 2), "Site possession", (X(D("2023-07-18"), "02", "f"), 2)],
        ["Time for Completion", (X("540 days", "01", "s", "540"), 2), "Extended completion date", (O("extension of 38 days not determined"), 2)],
        ["Contractor's PIN", (X("P051663904K", "T1", "n"), 2), "NCA No.", (X("20117/W/0832", "T1", "s", "NCA1, Water Works, No. 20117/W/0832"), 2)],
        ["NEMA licence", (X("NEMA/EIA/PSL/24417", "02", "s"), 2), "County permit", (O("no county permit in the papers"), 2)]], 6)
    f.p("PART B – PROGRESS", True)
    f.line("1. Report No. ", X("13", "04", "s", d="dots"), "   Percentage complete (actual) ", X("67%", "04", "n", "67", d="dots"), "   Percentage complete (programmed) ", X("74%", "04", "n", "74", d="dots"))
    f.line("2. Days gone ", X("397", "04", "f", "397 days", d="dots"), "   Days lost to weather ", X("6", "04", "f", "6 days", d="dots"), "   Extension of time claimed (days) ", X("38", "04", "n", "38 days", d="dots"), "   Extension granted (days) ", O("Engineer has not determined", d="dots"))
    f.line("3. Current programme revision ", X("4", "04", "n", "Rev 4", d="dots"), " submitted on ", X(D("2024-08-19"), "04", "s", d="dots"), " approved on ", O("approval not recorded", d="dots"))
    f.sched(["Structure", "% done", "Note", "Expected finish"], [
        ["Flocculation basins", X("100%", "04", "n", "100"), C(["Water tightness passed"], "04", "n"), O("finish dates not stated")],
        ["Sedimentation tanks", X("85%", "04", "n", "85"), C("Launders in progress", "04", "n"), O("finish dates not stated")],
        ["Rapid gravity filters", X("70%", "04", "n", "70"), C("Underdrain slabs cast", "04", "n"), O("finish dates not stated")],
        ["Backwash tower", X("40%", "04", "n", "40"), C("Kicker complete", "04", "n"), O("finish dates not stated")],
        ["Sludge drying beds", O("not in the report; land not acquired"), O("not in the report"), O("finish dates not stated")]])
    f.p("PART C – MONEY (KES)", True)
    f.grid([["Last certified IPC", X("10", "03", "n", "IPC 10", "IPC No. 10"), "Gross to date, last certified", X(M(254987740), "03", "n")],
        ["Retention held", X(M(20638417), "03", "s"), "Net of last certificate", X(M(18865297.6), "03", "n")],
        ["IPC 11 net amount", O("IPC 11 not yet certified; blank in register"), "Recovery of advance, last certified", X(M(50997548), "03", "n")],
        ["Variation orders: VO 1", X(M(4118600), "03", "n"), "VO 2", X(M(2904750), "03", "s")],
        ["Performance bond No.", X("SCB/PG/23/00671", "01", "f"), "Bond expires", X(D("2025-06-30"), "01", "f")],
        ["Advance guarantee No.", O("number of the advance guarantee not given"), "Workmen's injury policy", X("WB/40/118826", "T1", "f")]], 4)
    f.p("PART D – LABOUR AND SAFETY", True)
    f.line("Headcount ", X("118", "04", "f", d="under"), "  of whom female ", X("31", "04", "f", d="under"), "  youth ", O("youth not counted", d="under"), "  persons with disability ", O("not counted", d="under"))
    f.line("Man-hours ", X("61,440", "04", "s", "61440", d="under"), "  LTIs ", X("0", "04", "f", "nil", "none", "no", "No lost time accident", d="under"), "  First aid cases ", X("2", "04", "s", "two", d="under"), "  Toolbox talks ", X("22", "04", "s", d="under"))
    f.line("SHE officer ", X("Lydia Chebet", "T1", "f", d="under"), "  DOSH workplace registration ", O("only the officer's own certificate SHO/2022/3391", d="under"), "  HIV/AIDS sensitisation held on ", O("not mentioned", d="under"))
    f.line("Date of last lost time injury ", N("under"), "  Grievances received ", O("not counted", d="under"), "  Community liaison officer ", O("nobody so named; the chief is not", d="under"))
    f.p("PART E – TESTS", True)
    f.line("Laboratory ", X("Tharaka Materials Laboratory", "06", "f", d="ff"), "  Certificate ", X("TML/24/2906", "06", "s", d="ff"), "  7-day average ", X("27.4 N/mm²", "06", "f", "27.4", "27.4 N/mm2", "27.4 MPa", d="ff"), "  28-day average ", O("28-day cubes due 21 September 2024", d="ff"), "  Specified class ", X("C30/37", "06", "s", d="ff"))
    f.narr("PART F – Principal cause of delay", C(["ductile iron pipes", "DN 600"], "04", "n"), "[State the cause in full]")
    f.line("Next progress meeting ", X(D("2024-09-12"), "07", "s", d="dots"), "   Pipes arrived on site ", O("still at port; 10 September is expected release", d="dots"), "   Bill of lading No. ", O("supplier has yet to give it", d="dots"))
    f.line("Submitted by (name, sign) ", O("signature block", d="dots"), "   Date of submission ", O("signature block", d="dots")); f.line("Received by Resident Engineer ", O("receipt block", d="dots"), "   Received on ", O("receipt block", d="dots"))
    f.save()

    f = Form("commissioning-certificate-olkeri", V, B, "en", "Prose certificate with bracketed instructions, check boxes, two-column data part.", font="Cambria", size=10.5, footer=["Certificate no. ", O("no certificate number issued; NAS/W/25/1140 is the laboratory's", d="{{cert_no}}", l="cert_no")])
    f.h("Certificate of Testing and Commissioning – Water Treatment Plant", 1)
    f.line("We, the undersigned firm ", X("Majisafi Water Contractors Ltd", "01", "n", d="[name of contractor]", l="name of contractor"), ", whose postal address is ", X("P.O. Box 48813-00100 Nairobi", "T1", "n", d="[contractor's postal address]", l="contractor's postal address"), ", report to ", X("Olkeri Water Company Limited", "01", "f", "Olkeri Water Company", d="[client]", l="client"), " that the plant supplied under order ", X("OWC/LSO/0442", "01", "n", d="[order reference]", l="order reference"), " placed on ", X(D("2025-02-05"), "01", "n", d="[order date]", l="order date"), " for installation at ", C(["Olkeri borehole cluster"], "01", "f", d="[location]", l="location"), " was installed between ", X(D("2025-03-03"), "07", "f", d="[start of works]", l="start of works"), " (start) and the date of its completion, ", X(D("2025-06-27"), "07", "f", d="[end of installation]", l="end of installation"), ".")
    f.section(2)
    f.h("Nameplate", 2)
    f.line("Make:\t", X("Aquaveld Systems", "02", "f", "Aquaveld Systems, Pune", "Aquaveld", d="gap")); f.line("Model:\t", X("AV-PTP-40F", "02", "s", d="gap")); f.line("Serial number:\t", X("AV25-0619", "02", "s", d="gap")); f.line("Year built:\t", O("year of build not stated", d="gap"))
    f.line("Rated capacity:\t", X(U("40", "m³/h", "m3/h"), "01", "s", d="gap")); f.line("Design pressure:\t", X(U("6", "bar"), "02", "s", d="gap")); f.line("Country of test:\t", O("works test not mentioned", d="gap"))
    f.h("Units", 2)
    f.line("Number of filters:\t", X("4", "02", "n", "4 no.", d="gap")); f.line("Filter diameter:\t", X("1,600 mm", "02", "n", "1600 mm", "1,600", "1600", "1.6 m", d="gap")); f.line("Fluoride adsorbers (number):\t", X("3", "02", "f", "3 no.", d="gap")); f.line("Raw water pump head:\t", X("52 m", "02", "n", "52", d="gap")); f.line("Motor rating:\t", X("11 kW", "02", "n", "11kW", "11", d="gap")); f.line("Connected load:\t", X("34 kW", "02", "f", "34kW", "34", d="gap")); f.line("Enclosure rating of panel:\t", X("IP55", "02", "f", "IP 55", d="gap")); f.line("Generator rating:\t", O("no generator", d="gap"))
    f.section(1)
    f.h("Tests", 2)
    f.sched(["Test", "Date", "Result", "Witnessed by client"], [
        ["Pressure test", X(D("2025-07-02"), "04", "f"), X("no leak", "04", "n"), O("client's witness not recorded")],
        ["Panel dry run", X(D("2025-07-04"), "04", "n"), X("ok", "04", "n"), O("client's witness not recorded")],
        ["Wet run", X(D("2025-07-08"), "04", "n"), C(["41.2 m³/h", "41.2"], "04", "n"), O("client's witness not recorded")],
        ["Noise test", O("no noise test"), O("no noise test"), O("no noise test")]])
    f.line("Performance run: began on ", X(D("2025-07-09"), "04", "n", d="{{run_start}}", l="run_start"), ", ended on ", X(D("2025-07-12"), "04", "n", d="{{run_end}}", l="run_end"), ", interruption ", X("40 min", "04", "n", "40 minutes", "40", d="{{interruption}}", l="interruption"), " because of ", C(["KPLC outage", "power outage"], "04", "n", d="{{cause}}", l="cause"), "; average flow over the run ", O("only the first wet run's flow is recorded", d="{{avg_flow}}", l="avg_flow"), "; units of power used ", O("kWh not recorded", d="{{kwh}}", l="kwh"), ".")
    f.h("Water quality", 2)
    f.sched(["Parameter", "Raw", "Treated", "Standard"], [
        ["Turbidity (NTU)", X("18.5", "04", "s"), X("0.8", "04", "s"), X("5", "04", "s")], ["Fluoride (mg/l)", X("4.6", "04", "s"), X("1.1", "04", "s"), X("1.5", "04", "s")],
        ["TDS (mg/l)", O("only treated water analysed"), X("612", "05", "f"), O("limit not in the papers")], ["E. coli (per 100 ml)", O("blank in the log"), O("result awaited; sample rejected"), X("0", "04", "n")], ["Arsenic (mg/l)", O("not tested"), O("not tested"), O("not in the papers")]])
    f.line("External laboratory: ", X("Nyika Analytical Services", "05", "f", d="cc:Enter name"), "  report: ", X("NAS/W/25/1140", "05", "s", d="cc:Enter number"), "  sampled: ", X(D("2025-07-11"), "05", "s", d="cc:Enter date"), "  bacteriological re-sample taken: ", O("fresh sample must be taken; no date", d="cc:Enter date"))
    f.h("Handover", 2)
    f.line("Training given: ", X("☒", "07", "f", d="cb", l="Training given yes"), " Yes  ", O("training was held", d="cb", l="Training given no"), " No    Number trained: ", X("4", "07", "n", "four", d="cc:No."), "  Operator in charge: ", X("Salome Nkatha", "07", "f", d="cc:Name"), "  All manuals delivered: ", O("third set with courier", d="cb", l="All manuals delivered yes"), " Yes")
    f.line("Coagulant dose set (mg/l): ", X("12", "08", "f", "12 mg/l", d="dots"), "  Hypochlorite dose (mg/l): ", X("2", "08", "n", "2 mg/l", d="dots"), "  Regeneration interval: ", X("18 days", "08", "n", "18", "every 18 days", d="dots"), "  Warranty period: ", X("24 months", "01", "s", "24", d="dots"), "  Warranty starts on: ", O("handover not agreed; 31 July was only proposed", d="dots"))
    f.line("Abstraction permit: ", X("WRA/30/KJD/4407/G", "07", "s", d="dots"), "  Delivered to site on: ", X(D("2025-06-09"), "06", "n", d="dots"), "  Taken over on: ", O("client waits for the result", d="dots"))
    f.narr("Outstanding items", C(["PG-03", "pressure gauge"], "07", "s"), "[list snags still to be done]")
    f.line("For the contractor: ", O("signature", d="under"), "  Date: ", O("signature date", d="under")); f.line("For the client: ", O("signature", d="under"), "  Designation: ", O("signature block", d="under"))
    f.save()
if __name__ == "__main__": build()
