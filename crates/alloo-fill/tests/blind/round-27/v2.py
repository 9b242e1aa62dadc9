from lib import *
P = vault("haldrake-mechanical")
A, B = "HM-88 Vengurli WTP", "HM-91 Ostlemere Hospital"
P("Haldrake group sheet.pdf", """~Haldrake Mechanical Ltd – Unit 6, Cinder Bank Trading Estate, Dudley DY2 9XQ – 01384 555 210
# Group sheet
| | Haldrake Mechanical Ltd | Haldrake Projects (India) Pvt Ltd
| Registration | Company no. 04417723 | CIN U45200MH2016PTC290114
| Tax | VAT GB 805 4417 23 | GSTIN 27AAHCH4471P1Z6
| PAN | – | AAHCH4471P
| Address | Unit 6, Cinder Bank Trading Estate, Dudley DY2 9XQ | 4th floor, Sahyadri Chambers, Baner Road, Pune 411045
| Bank | Severn & Mercia Bank, sort code 00-11-22 | Konkan Merchants Bank, Baner branch
| Account no. | 00447781 | 50200014477193
| IFSC | – | KOMB0000417""")
P("Instrument calibration.csv", """| Instrument | Serial no. | Range | Calibrated | Due | Certificate
| Pressure gauge 100 mm | PG-3317 | 0-16 bar | 2025-03-10 | 2026-03-09 | CAL/25/0881
| Pressure gauge 100 mm | PG-3320 | 0-25 bar | 2025-01-15 | 2026-01-14 | CAL/25/0417
| Chart recorder | CR-0092 | 0-20 bar | 2025-04-02 | 2026-04-01 | CAL/25/0933
| Digital thermometer | DT-118 | -20-150 C | 2024-05-20 | 2025-05-19 | CAL/24/1204""")
P(A + "/01 Work order.pdf", """~VENGURLI MUNICIPAL COUNCIL   Office of the City Engineer, Station Road, Vengurli 416516
# Work Order No. VMC/WS/2024-25/117 dated 02.12.2024
To: Haldrake Projects (India) Pvt Ltd, Pune
Name of work: Supply, erection and commissioning of mechanical equipment for 18 MLD water treatment plant at Vengurli
Agreement No.: B-1/44 of 2024-25
| Estimated cost | Rs. 4,12,60,000
| Accepted contract value | Rs. 3,98,75,400 (excluding GST)
| Date of commencement | 16.12.2024
| Time allowed | 14 months
| Stipulated date of completion | 15.02.2026
| Security deposit | 5 % of each bill
| Mobilisation advance | Rs. 39,87,540 recovered at 12.5 % of each bill
| Income tax (TDS) | 2 %
| Labour welfare cess | 1 %
Engineer-in-charge: Smt. Revati Kulkaje, Executive Engineer (Water Supply)""")
P(A + "/02 Measurement book MB-12.xlsx", """# RA-06
| RA bill 6, measured 28.08.2025, MB No. 12, pages 41 to 48
| BOQ item | Description | Unit | BOQ qty | Previous qty | This bill qty | Upto date qty | Rate Rs.
| 3.01 | DI pipe K9, 400 mm dia | Rmt | 640 | 410 | 150 | 560 | 8,450.00
| 3.07 | Butterfly valve 400 mm, PN10 | Nos | 14 | 6 | 4 | 10 | 92,300.00
| 4.02 | Flash mixer with gearbox | Nos | 2 | 0 | 2 | 2 | 6,75,000.00
| 5.11 | Filter nozzles, polypropylene | Nos | 9600 | 2400 | 3600 | 6000 | 38.50
# RA-05
| RA bill 5, measured 30.06.2025, MB No. 12, pages 29 to 40
| BOQ item | Description | Unit | This bill qty
| 3.01 | DI pipe K9, 400 mm dia | Rmt | 210
| 3.07 | Butterfly valve 400 mm, PN10 | Nos | 6""")
P(A + "/03 Abstract RA-06.pdf", """~Haldrake Projects (India) Pvt Ltd
# Abstract of sixth running account bill – 02.09.2025
Invoice No. HPI/25-26/061
| Head | Amount Rs.
| Value of work done up to date | 2,14,82,600.00
| Less value of work in previous bills | 1,83,57,300.00
| Gross value of this bill | 31,25,300.00
| Security deposit 5 % | 1,56,265.00
| Recovery of mobilisation advance 12.5 % | 3,90,662.50
| TDS 2 % | 62,506.00
| Labour welfare cess 1 % | 31,253.00
| Total deductions | 6,40,686.50
| Net payable before GST | 24,84,613.50
| GST 18 % on gross | 5,62,554.00""")
P(A + "/04 Mail hindrance and staff.eml", """From: Jayant Borkute <j.borkute@haldrake.example>
To: Sunita Aphale <s.aphale@haldrake.example>
Date: Mon, 01 Sep 2025 18:05:00 +0530
Subject: RA-06 papers

Sunita,

the joint measurement was taken on 28 August with Shri Dattaram Naik, Junior Engineer of the Council, who has signed the measurement book. The work was inspected by the third party, Triveni Quality Surveillance; their note is TQS/VGL/233.
Both flash mixers arrived under challan 7741 from Aquastir Industries, Nashik.
The power connection is still awaited, 23 days lost up to the end of August. The Council has agreed to move completion to 31.03.2026; letter VMC/WS/1190 of 25.08.2025.

Jayant, Project Manager

> From: Sunita Aphale, 29 August
> Is it right that we are still at 15.02.2026 and 11 days lost? Please also send the labour licence.""")
P(A + "/05 Insurance and licences.md", """# Insurance and licences, Vengurli

- Contractor's all risk policy: CAR/4471/2025, Sagarkanya General Insurance, valid until 30.06.2026
- Workmen's compensation: WC/1180/25, valid until 15.12.2025
- EPF code: MHPUN0044718000
- Labour licence applied for on 12.05.2025, number awaited
- Performance guarantee BG 0417IGB24 for Rs. 19,93,770 from Konkan Merchants Bank, valid until 31.08.2026
- Performance guarantee of Shrivardhan Electricals (sub-contractor): BG 771/E for Rs. 2,40,000""")
P(B + "/01 Appointment and particulars.docx", """# HM-91 particulars
| Project | Ostlemere Hospital – energy centre replacement
| Address | Loxwell Road, Ostlemere OS4 7TT
| Employer | Mid Ostle NHS Estates LLP
| Main contractor | Garrowby Construction Ltd
| Mechanical contractor | Haldrake Mechanical Ltd
| Services consultant | Penhallow Voss LLP
| Building control body | Ostle District Council
| Subcontract order | GCL/SC/5521
| Project manager | Abel Twining
| Commissioning engineer | Dervla Nuttall""")
P(B + "/02 Pressure test schedule.xlsx", """# Tests
| Test ref | System | Zone | From | To | Drawing | Rev | Pipe material | Size | Working pressure bar | Test pressure bar | Duration h | Planned
| PT-17 | Chilled water | Level 1 | Riser R1 | FCU ring | M-5701 | C02 | Steel BS EN 10255 | DN65 | 5.0 | 7.5 | 1 | 2025-08-04
| PT-18 | LTHW flow and return | Energy centre to riser R3 | Header H1 | Valve set VS-31 | M-5604 | C04 | Carbon steel BS EN 10255 heavy | DN150 | 6.0 | 9.0 | 2 | 2025-08-11
| PT-19 | LTHW branches | Level 2 wards | VS-31 | Coil batteries | M-5605 | C03 | Copper BS EN 1057 | DN42 | 6.0 | 9.0 | 1 | 2025-08-18""")
P(B + "/03 Site test diary PT-18.pdf", """~Haldrake Mechanical Ltd   site diary, Dervla Nuttall
# Thursday 14 August 2025
PT-18 was put off from Monday because the flushing cabin was late. The section was filled with mains water from 7:30, vented at the high points and left to settle; water temperature 17 °C, ambient 21 °C.
| Time | Reading bar | Remark
| 09:10 | 9.05 | pump isolated, test begun
| 10:10 | 9.05 | no change
| 11:10 | 9.02 | end of test
Gauge PG-3317 and chart recorder CR-0092 were on header H1. One weep at flange joint F7 was found at 8:20 and the gasket renewed before the test began; no other leak. The relief valve on the test pump was set at 9.9 bar.
Witnessed by Ruth Amblecote for Garrowby. Penhallow Voss had notice but did not attend. The permit for the work was PTW-0441. The section was drained and dosed the next day.""", two=True)
P(B + "/04 Mail witness notice.eml", """From: Abel Twining <a.twining@haldrake.example>
To: Ruth Amblecote <r.amblecote@garrowby.example>
Cc: Giles Pomfrey <g.pomfrey@penhallowvoss.example>
Date: Tue, 12 Aug 2025 09:02:00 +0100
Subject: PT-18 witness notice WN-029

Ruth, Giles,

please take this as witness notice WN-029 for PT-18. The specification is section T31 of PV-SPEC-M-02; the allowable loss is 0.1 bar. Method statement HM91-MS-06 rev 3 applies (rev 2 is withdrawn).
The welds are covered by weld log WL-12; 10 % were radiographed by Corbel NDT, report CN-4402, all accepted. The installer was Kit Varley's gang; he is our pipework supervisor.

Abel

> On 7 August Ruth Amblecote wrote:
> Confirming PT-18 on Monday 11 August with gauge PG-3320, notice WN-026.""")
P(B + "/05 Data sheet joint gaskets.pdf", """~KLINFERRO SEALING – product data
# Gasket type KF-200
| Material | Aramid fibre, NBR bound
| Thickness | 2 mm
| Max. temperature | 180 °C
| Flange standard | BS EN 1092-1 PN16
| Bolt torque DN150 | 145 Nm
| Max. pressure | 40 bar""")
P(B + "/06 Flushing report draft.txt", """DRAFT for comment - Purewell Water Treatment Ltd
Flushing LTHW section H1 to VS-31. Velocity 1.4 m/s. Result pending laboratory.
Operative: S. Okell. Chemical: inhibitor PW-77 (proposed).""")
S = {"gr": "Haldrake group sheet.pdf", "cal": "Instrument calibration.csv"}
a = {**S, **{str(i + 1): A + "/" + v for i, v in enumerate(["01 Work order.pdf", "02 Measurement book MB-12.xlsx", "03 Abstract RA-06.pdf", "04 Mail hindrance and staff.eml", "05 Insurance and licences.md"])}}
b = {**S, **{str(i + 1): B + "/" + v for i, v in enumerate(["01 Appointment and particulars.docx", "02 Pressure test schedule.xlsx", "03 Site test diary PT-18.pdf", "04 Mail witness notice.eml", "05 Data sheet joint gaskets.pdf", "06 Flushing report draft.txt"])}}

f = Form("running-account-bill-06-vengurli", "haldrake-mechanical", A, "en", "The form names running account bill 06 in its title.", a, blank="…………………", font="Times New Roman")
f.h("FORM 23 – CONTRACTOR'S RUNNING ACCOUNT BILL No. 06")
f.l("Name of Agency: ⟦«Agency»⟧   GSTIN: ⟦«GSTIN»⟧   PAN: ⟦«PAN»⟧", e("Haldrake Projects (India) Pvt Ltd", "1", "f"), e("27AAHCH4471P1Z6", "gr", "s"), e("AAHCH4471P", "gr", "s"))
f.l("Agency's office: ⟦«Agency_Address»⟧", e("4th floor, Sahyadri Chambers, Baner Road, Pune 411045", "gr", "n"))
f.t(("(a) Name of Work|@|<|<", e("Supply, erection and commissioning of mechanical equipment for 18 MLD water treatment plant at Vengurli", "1", "s")),
    ("(b) Work Order No.|@|(c) Work Order date|@", e("VMC/WS/2024-25/117", "1", "s"), e("02.12.2024", "1", "n", "2 December 2024")),
    ("(d) Agreement No.|@|(e) Client|@", e("B-1/44 of 2024-25", "1", "s"), e("Vengurli Municipal Council", "1", "f")),
    ("(f) Agreement amount Rs.|@|(g) Engineer-in-charge|@", e("3,98,75,400", "1", "f"), e("Revati Kulkaje", "1", "s")),
    ("(h) Date of start|@|(i) Period of completion|@", e("16.12.2024", "1", "n", "16 December 2024"), e("14 months", "1", "f")),
    ("(j) Original date of completion|@|(k) Extended date of completion|@", e("15.02.2026", "1", "n", "15 February 2026"), e("31.03.2026", "4", "f", "31 March 2026")),
    ("(l) Extension letter|@|(m) Days of hindrance|@", e("VMC/WS/1190", "4", "f"), e("23", "4", "f", "23 days")),
    ("(n) Tender notice no.|@|(o) Schedule of rates, year|@", o("not in the papers"), o("not in the papers")))
f.h("Measurements recorded")
f.l("Measurement Book No. @   Pages @   Date of measurement @", e("12", "2", "n", "MB-12"), e("41 to 48", "2", "s", "41-48"), e("28.08.2025", "2", "n", "28 August 2025"))
f.l("Council's representative at measurement @   Check measurement by @   Check measured on @", e("Dattaram Naik", "4", "f"), o("no check measurement in the papers"), o("no check measurement in the papers"))
f.l("Third party inspection agency @   Its report @", e("Triveni Quality Surveillance", "4", "n"), e("TQS/VGL/233", "4", "f"))
f.t("Item no.|Description|Unit|Quantity|<|<|Rate (Rs.)|Amount this bill (Rs.)", "^|^|^|Previous|This bill|Up to date|^|^",
    ("3.01|@|@|@|@|@|@|@", e("DI pipe K9, 400 mm dia", "2", "s"), e("Rmt", "2", "s"), e("410", "2", "s"), e("150", "2", "s"), e("560", "2", "n"), e("8,450.00", "2", "s"), X),
    ("6.04|@|@|@|@|@|@|@", *[o("no item 6.04 in the measurement book")] * 7), grid=True, head=2)
f.h("Abstract (Rs.)")
f.t(("1|Value of work done to date|@", e("2,14,82,600.00", "3", "n")), ("2|Deduct: previously billed|@", e("1,83,57,300.00", "3", "n")), ("3|Gross amount of this bill|@", e("31,25,300.00", "3", "n")),
    ("4|Retention money|@", e("1,56,265.00", "3", "f")), ("5|Advance recovered|@", e("3,90,662.50", "3", "n")), ("6|Income tax deducted at source|@", e("62,506.00", "3", "f")), ("7|Labour cess|@", e("31,253.00", "3", "n")),
    ("8|Penalty / liquidated damages|@", o("nothing about damages in the papers")), ("9|Price variation|@", o("no price variation in the papers")), ("10|Royalty charges|@", o("not in the papers")), ("11|Recoveries, all told|@", e("6,40,686.50", "3", "f")), ("12|Sum due to Agency before tax is added|@", e("24,84,613.50", "3", "f")), ("13|GST|@", e("5,62,554.00", "3", "n")))
f.l("Tax invoice no. @   Agency's bank @   Bank A/c no. @   Branch IFSC @", e("HPI/25-26/061", "3", "n"), e("Konkan Merchants Bank", "gr", "s"), e("50200014477193", "gr", "n"), e("KOMB0000417", "gr", "s"))
f.h("Statutory")
f.l("CAR policy @   valid up to @   Insurer @", e("CAR/4471/2025", "5", "n"), e("30.06.2026", "5", "n", "30 June 2026"), e("Sagarkanya General Insurance", "5", "f"))
f.l("Labour licence no. @   EPF code @   ESIC code @", o("applied for, number awaited"), e("MHPUN0044718000", "5", "s"), o("not in the papers"))
f.l("Bank guarantee no. @   Amount Rs. @", e("BG 0417IGB24", "5", "f", "0417IGB24"), e("19,93,770", "5", "n"))
f.h("For use of the Council")
f.t("Stage|Name|Designation|Signature and date", *[(x + "|@|@|@", REV, REV, SIG) for x in ("Bill received", "Checked by Accounts", "Passed for payment")], grid=True)
f.l("Voucher no. @   Cheque / UTR no. @   Amount passed Rs. @", REV, REV, REV)
f.l("Signature of Contractor @   Place of signing @   Date of signing @", SIG, o("for the signatory"), o("for the signatory"))
f.save()

f = Form("pressure-test-record-pt-18", "haldrake-mechanical", B, "en", "The form carries test ref. PT-18 in its header table.", b)
f.head("Garrowby Q-form M07   Subcontract order: @", e("GCL/SC/5521", "1", "s"))
f.h("INSPECTION AND TEST RECORD – PIPEWORK (HYDROSTATIC)")
f.t(("Test ref.|PT-18|Date of test|@", e("14 August 2025", "3", "f", "14/08/2025")),
    ("Project|@|Site|@", e("Ostlemere Hospital – energy centre replacement", "1", "s"), e("Loxwell Road, Ostlemere OS4 7TT", "1", "n")),
    ("Installer (company)|@|Principal contractor|@", e("Haldrake Mechanical Ltd", "1", "f"), e("Garrowby Construction Ltd", "1", "n")),
    ("Client|@|Designer (M&E)|@", e("Mid Ostle NHS Estates LLP", "1", "f"), e("Penhallow Voss LLP", "1", "f")),
    ("Witness notice|@|Safe work authorisation|@", e("WN-029", "4", "s"), e("PTW-0441", "3", "f")),
    ("Work package code|@|BIM asset ID|@", o("not in the papers"), o("not in the papers")))
f.h("1 Section under test")
f.l("1.1 System @   1.2 Zone of building @", e("LTHW flow and return", "2", "s"), e("Energy centre to riser R3", "2", "s"))
f.l("1.3 Starting at @   1.3a Ending at @", e("Header H1", "2", "s"), e("Valve set VS-31", "2", "s", "VS-31"))
f.l("1.4 Drawing @   Drawing revision @   1.5 Pipe material @", e("M-5604", "2", "s"), e("C04", "2", "s"), e("Carbon steel BS EN 10255 heavy", "2", "s"))
f.l("1.6 Nominal bore @   1.7 Volume (litres) @   1.8 Length (m) @", e("DN150", "2", "f"), o("no volume stated"), o("no length stated"))
f.l("1.9 Specification clause @   1.10 Method statement @   MS revision @", e("T31", "4", "n", "section T31"), e("HM91-MS-06", "4", "s"), e("3", "4", "s", "rev 3"))
f.l("1.11 Weld log @   1.12 NDT report @   NDT company @   Extent radiographed @", e("WL-12", "4", "s"), e("CN-4402", "4", "f"), e("Corbel NDT", "4", "f"), e("10 %", "4", "n", "10%"))
f.l("1.13 Foreman of installation @   Welder ID @", e("Kit Varley", "4", "f"), o("no welder's number in the papers"))
f.h("2 Instruments")
f.t("Instrument|Serial no.|Range|Calibration certificate|Calibration due", ("Pressure gauge|@|@|@|@", e("PG-3317", "3", "f"), e("0-16 bar", "cal", "s"), e("CAL/25/0881", "cal", "n"), e("2026-03-09", "cal", "n", "9 March 2026", "09/03/2026")),
    ("Flow meter|@|@|@|@", *[o("no flow meter used or listed")] * 4), grid=True)
f.h("3 Test")
f.t("Parameter|Required|Actual", ("Operating pressure|⟦bar⟧|—", e("6.0", "2", "n", "6")), ("Pressure at start|⟦bar⟧|⟦bar⟧", e("9.0", "2", "f", "9"), e("9.05", "3", "f")), ("Pressure at end|—|⟦bar⟧", e("9.02", "3", "n")), ("Permitted pressure drop|⟦bar⟧|—", e("0.1", "4", "f")), ("Hold time|⟦h⟧|—", e("2", "2", "f")), ("Test pump relief valve|—|⟦bar⟧", e("9.9", "3", "n")), ("Relative humidity|—|⟦%⟧", o("not recorded")), grid=True)
f.l("Test medium: ⟦CC;Medium;Choose an item.;Mains water;Air;Nitrogen⟧   Water temperature: @ °C   Ambient: @ °C", e("Mains water", "3", "f"), e("17", "3", "s"), e("21", "3", "s"))
f.l("Start time @   Finish time @", e("09:10", "3", "n", "9:10"), e("11:10", "3", "n"))
f.l("Leaks found before test at @   Remedy @", e("flange joint F7", "3", "f", "F7"), c("gasket", "3", "f"))
f.l("Gasket type @   Bolt torque (Nm) @", e("KF-200", "5", "s"), e("145", "5", "s"))
f.l("Result: ⟦CB⟧ Pass   ⟦CB⟧ Fail   ⟦CB⟧ Retest required", X, o("held within the allowable loss"), o("no retest is called for"))
f.h("4 Flushing and treatment")
f.l("Flushing certificate no. @   Inhibitor used @   Laboratory result @", o("only a draft, no certificate"), o("only proposed in a draft"), o("pending"))
f.l("Sample point @   pH value @   Bacteria count (cfu/ml) @", o("not in the papers"), o("not in the papers"), o("not in the papers"))
f.h("5 Attendance and signatures")
f.t("Role|Name|Company|Signed|Date", ("Test carried out by|@|@|@|@", e("Dervla Nuttall", "3", "n"), e("Haldrake Mechanical Ltd", "3", "s"), SIG, o("date of signature")), ("Witness for main contractor|@|@|@|@", e("Ruth Amblecote", "3", "n"), e("Garrowby Construction Ltd", "1", "n", "Garrowby"), SIG, o("date of signature")), ("Witness for services consultant|@|@|@|@", o("did not attend; Giles Pomfrey only had the notice"), X, SIG, REV), ("Accepted by client|@|@|@|@", REV, X, SIG, REV), grid=True)
f.head("Record filed under O&M section: @   Page count: @", o("not in the papers"), o("not in the papers"), foot=True)
f.save()
