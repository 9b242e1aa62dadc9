from lib import *
V = "glenarran-building"; A = "J2418 St Brecan's Primary School"; B = "J2407 Dunlarg Integrated College"
def build():
    d = lambda p, *a, **k: doc(f"{V}/{p}", *a, **k)
    d("T1 Company information.pdf", """# Glenarran Building Services Ltd – company information
| Registered office | 6 Sloanstown Business Park, Ballymena BT42 1QX |
| Company number | NI 058217 |
| VAT number | GB 927 4418 06 |
| CIS UTR | 41885 20367 |
| Constructionline | 0098812 Gold |
| Employer's liability | Lagan Mutual, policy EL/7740912, £10,000,000, expires 30 September 2025 |
| Public liability | Lagan Mutual, policy PL/7740913, £5,000,000, expires 30 September 2025 |
| Telephone | 028 2556 4410 |
Directors: Fintan McErlean (Managing), Ruth Adair (Commercial). Health and Safety Manager: Conor Devenney, CMIOSH.""")
    d("T2 Contacts.csv", """Name,Role,Firm,Phone,Job
Siobhan Toner,Principal,St Brecan's Primary School,028 7965 3120,J2418
Alastair Kerr,Contract Administrator,Kerr Blayney Architects,028 9032 7715,J2418
Joan Hegarty,Principal Designer,Safeline CDM Ltd,028 9145 2208,J2418
Mark Sloan,Site Manager,Glenarran Building Services Ltd,07700 900418,J2418
Deirdre Quigg,Quantity Surveyor,Holm & Quigg LLP,028 7134 6650,J2418
Paul Magowan,Site Manager,Glenarran Building Services Ltd,07700 900455,J2407
""")
    p = A + "/"
    d(p + "01 Contract particulars.pdf", """# JCT Intermediate Building Contract with contractor's design (ICD 2016) – Contract Particulars
Northern Ireland Adaptation Schedule applies. Dated 14 May 2024.
Employer: Board of Governors of St Brecan's Primary School, 41 Altagore Road, Maghera BT46 5LD. Contractor: Glenarran Building Services Ltd. Architect/Contract Administrator: Kerr Blayney Architects. Quantity Surveyor: Holm & Quigg LLP. Structural engineer: Torrens Mulholland Partners.
| Contract Sum | £1,486,220.00 exclusive of VAT |
| Date of Possession | 1 July 2024 |
| Date for Completion | 28 March 2025 |
| Liquidated damages | £2,750 per week |
| Rectification Period | 12 months |
| Retention | 3% |
| Interim payment date | last Friday of each month |
Department of Education scheme number DE/MW/23/0518.""", footer="ICD 2016 – St Brecan's")
    d(p + "02 Construction phase plan.docx", """# Construction Phase Plan – revision 3, 9 September 2024
Replaces revision 2. Prepared by Conor Devenney.
The F10 notification was made to HSENI on 11 June 2024, reference F10-NI-66213. Principal Designer: Safeline CDM Ltd. Principal Contractor: Glenarran Building Services Ltd. Planned maximum number of workers on site: 34.
Working hours are 07.30 to 17.30. Deliveries are not allowed from 08.30 to 09.30 nor from 13.45 to 15.15. Hoarding of 2.4 m plywood around the junior block. Site entrance from Altagore Road; pupils use the Church Lane gate.
First aiders: Mark Sloan and Niamh Gormley. Fire marshal: Barry Lavery. Nearest A&E: Antrim Area Hospital. Assembly point: lower car park.
The refurbishment and demolition asbestos survey was done by Causeway Analytical, report CA/24/3307 dated 22 April 2024. Chrysotile floor tiles in rooms 4, 5 and 9.""")
    d(p + "03 Construction phase plan rev 2.md", """# Construction Phase Plan rev 2, 24 June 2024 (superseded)
- Working hours 08.00 to 18.00
- Maximum number of workers 28
- Fire marshal: Niamh Gormley
- Assembly point: front playground
- Site entrance from Church Lane""")
    d(p + "04 Valuation 7.xlsx", {"Valuation 7": [("Item", "Amount GBP"), ("Valuation date", "31/01/2025"), ("Gross valuation", "1,108,930.00"), ("Less retention 3%", "33,267.90"), ("Previously certified", "958,116.40"), ("Amount due this valuation", "117,545.70")], "Instructions": [("AI no.", "Issued", "Subject", "Value GBP"), ("AI 09", "18/10/2024", "Additional roof light to library", "6,340.00"), ("AI 10", "15/11/2024", "Replace rotten joists in hall", "11,875.00"), ("AI 11", "24/01/2025", "Acoustic panels to dining hall", "to be agreed")]})
    d(p + "05 Progress meeting 8.pdf", """# Progress Meeting No. 8
Held on Tuesday 4 February 2025 at 10.00 am in the site office. Next meeting 4 March 2025.
| Present | Representing |
| Alastair Kerr | Kerr Blayney Architects |
| Deirdre Quigg | Holm & Quigg LLP |
| Siobhan Toner | School |
| Mark Sloan | Glenarran |
8.1 The works are two weeks behind programme revision D. An extension of time of 3 weeks was granted on 20 December 2024 for AI 10, giving a revised completion date of 18 April 2025. A further claim for the gas diversion is with the CA.
8.2 Phase 1 (junior block) was handed over on 6 January 2025. Phase 2 (hall and kitchen) is in progress. Phase 3 has not begun.
8.3 Building Control attended on 29 January 2025 for drains. Application FP/2024/0977, Mid Ulster District Council, officer Eugene Corrigan.
8.4 Asbestos removal in rooms 4, 5 and 9 was done by Bann Environmental Ltd from 8 to 12 July 2024; clearance certificates issued.
8.5 The gas diversion date by Phoenix has not been confirmed.
8.6 Two near misses, no reportable accidents.""", header="Glenarran Building Services Ltd")
    d(p + "06 Re sprinkler query.eml", """From: Alastair Kerr <a.kerr@kerrblayney.example>
To: Mark Sloan <m.sloan@glenarran.example>
Date: Thu, 06 Feb 2025 12:10:00 +0000
Subject: Re: Doorsets and air test

Mark,

FD30S to all corridor doorsets, FD60S to the boiler room. Air permeability target is 5.0 m3/h.m2. The air test by Foyle Building Testing is provisionally 26 March; nothing firm.

Alastair

> Mark wrote 5 Feb: the boiler room is drawn as FD30S on revision C of A-210. Which applies? Door supplier is Lisburn Joinery Works.""")
    d(p + "07 Subcontractor list.docx", """# Subcontractors
| Trade | Firm | Order no. | Order value |
| Mechanical | Sperrin Mechanical Ltd | SC-2418-03 | £241,600.00 |
| Electrical | Roe Valley Electrics | SC-2418-04 | £187,350.00 |
| Roofing | Causeway Flat Roofing | SC-2418-06 | £96,480.00 |
| Flooring | not yet placed |  |  |
The electrical supervisor is Gareth Boyle (ECS gold). Sperrin's foreman is Tiernan O'Kane.""")
    p = B + "/"
    d(p + "01 Contract particulars.pdf", "# JCT Standard Building Contract With Quantities 2016 – Contract Particulars\nDunlarg Integrated College, Killane Road, Limavady. Architect: Mateer Architects. Quantity Surveyor: Foylebank Cost Consultants. Services engineer: Doran Ashe Engineering. Performance bond PB-44719 with Lagan Mutual for 10% of the Contract Sum.\n| Retention | 3% |\n| Rectification Period | 12 months |\nEmployer: Education Authority. Contract Sum £3,912,400.00. Date for Completion 29 August 2025. Liquidated damages £6,000 per week. Scheme number DE/MC/22/0140. Dated 2 February 2024.")
    d(p + "02 Valuation 11.csv", "Valuation date,31/01/2025\nGross valuation,2844100.00\nAmount due,301220.00\n")
    d(p + "03 Meeting 12.pdf", "# Progress Meeting No. 12\nDunlarg Integrated College, site office. Present: Paul Magowan (Glenarran), Helen Strain (Education Authority), Colin Mateer (Mateer Architects), Ruth Adair (Glenarran).\n12.1 The works are one week ahead of programme revision F. Practical completion of the science block is expected on 14 March 2025.\n12.2 Instructions issued to date: AI 01 to AI 27. AI 26 (fume cupboard relocation) is valued at £14,220.00.\n| Phase | Planned handover | Actual |\n| 1 Sixth form | 2 September 2024 | 9 September 2024 |\n| 2 Science | 28 February 2025 |  |\n12.3 Held on 6 February 2025. Gas diversion by Phoenix on 24 February 2025. Air test done 30 January 2025, result 3.9. One reportable accident on 15 January 2025.")
    d(p + "04 Phase plan.docx", "# Construction Phase Plan rev 5\nF10-NI-64880. Fire marshal: Sean Tully. Assembly point: hockey pitch. Maximum number of workers 61.")
    d(p + "05 Subcontractors.md", "Flooring: Ards Floors Ltd, SC-2407-11, £74,900.00\nMechanical: Braid M&E Ltd, SC-2407-02")
    d(p + "06 Mail.eml", "From: Paul Magowan <p.magowan@glenarran.example>\nTo: Ruth Adair <r.adair@glenarran.example>\nDate: Mon, 10 Feb 2025 09:00:00 +0000\nSubject: Dunlarg\n\nRuth, Building Control completion certificate BC/2023/1480 came today. Flooring starts on 3 March.\n")
    f = Form("principal-contractor-report-brecan", V, A, "en", "Report in sections, label above blank, nested headings, shaded grid, mixed controls.", font="Georgia", size=10, header=["Main Contractor's Report to the Board of Governors    Scheme no. ", X("DE/MW/23/0518", "01", "n", d="under", l="Scheme no.")], footer=["Report ref. ", O("report reference not given", d="under", l="Report ref.")])
    f.h("Main Contractor's Report", 0); f.h("1 Contract data", 1); f.h("1.1 Who is who", 2)
    f.kv([["Client", C(["Board of Governors of St Brecan's Primary School", "St Brecan's Primary School"], "01", "f")], ["Site address", C(["41 Altagore Road"], "01", "f")], ["CA's firm", X("Kerr Blayney Architects", "01", "f")], ["PQS", X("Holm & Quigg LLP", "01", "f", "Deirdre Quigg, Holm & Quigg LLP")], ["Engineer (services)", O("no services engineer named")], ["School principal", X("Siobhan Toner", "T2", "n")], ["Our site manager", X("Mark Sloan", "T2", "s")], ["Site manager's mobile", X("07700 900418", "T2", "f")]], 2)
    f.h("1.2 Contract", 2)
    f.section(2)
    f.above("Form of contract", C(["JCT Intermediate Building Contract", "ICD 2016", "ICD"], "01", "n"), kind="label")
    f.above("Contract dated", X(D("2024-05-14"), "01", "n"), kind="label"); f.above("Contract Sum (excl. VAT)", X(M(1486220), "01", "s"), kind="label"); f.above("Possession", X(D("2024-07-01"), "01", "n"), kind="label")
    f.above("Original completion date", X(D("2025-03-28"), "01", "n"), kind="label"); f.above("Current completion date as extended", X(D("2025-04-18"), "05", "n"), kind="label"); f.above("LADs per week", X("£2,750", "01", "f", "2,750", "2750", "£2750", "£2,750.00", "£2,750 per week"), kind="label"); f.above("Defects liability", X("12 months", "01", "f", "12"), kind="label")
    f.above("Practical completion certified on", O("works in progress"), kind="label"); f.above("Performance bond number", O("no bond in the papers"), kind="label")
    f.section(1)
    f.h("2 Statutory", 1)
    f.line("HSENI notification ref. ", X("F10-NI-66213", "02", "n", d="{{f10_ref}}", l="f10_ref"), ", notified on ", X(D("2024-06-11"), "02", "n", d="{{f10_date}}", l="f10_date"), ". CPP revision ", X("3", "02", "n", d="{{cpp_rev}}", l="cpp_rev"), ", issued on ", X(D("2024-09-09"), "02", "n", d="{{cpp_date}}", l="cpp_date"), ". Principal Designer ", X("Safeline CDM Ltd", "02", "s", "Joan Hegarty, Safeline CDM Ltd", d="{{pd}}", l="pd"), ". Peak labour ", X("34", "02", "f", d="{{peak}}", l="peak"), ".")
    f.line("Building Control application ", X("FP/2024/0977", "05", "s", d="dots"), "  surveyor ", X("Eugene Corrigan", "05", "f", d="dots"), "  last inspection ", X(D("2025-01-29"), "05", "f", d="dots"), "  completion certificate ", O("not issued; BC/2023/1480 is Dunlarg", d="dots"))
    f.line("R&D survey report ", X("CA/24/3307", "02", "n", d="dots"), "  licensed remover ", X("Bann Environmental Ltd", "05", "f", d="dots"), "  removal finished ", X(D("2024-07-12"), "05", "f", "12 July", d="dots"), "  waste consignment note ", O("not in papers", d="dots"))
    f.line("EL policy ", X("EL/7740912", "T1", "f", d="dots"), "  PL limit ", X("£5,000,000", "T1", "f", "5,000,000", "£5m", "£5,000,000.00", d="dots"), "  PI policy ", O("no PI policy listed", d="dots"))
    f.h("3 Site", 1)
    f.kv([["Hours of work", X("07.30 to 17.30", "02", "n", "07:30 to 17:30", "07.30-17.30", "07.30 - 17.30"), "Fire marshal", X("Barry Lavery", "02", "s")], ["Muster point", X("lower car park", "02", "f"), "Site access", X("Altagore Road", "02", "n", "from Altagore Road")], ["RIDDOR accidents", X("0", "05", "f", "none", "nil", "no reportable accidents", "no"), "Temporary works coordinator", O("nobody named")]], 4)
    f.h("4 Progress and money", 1)
    f.line("Phase 1 handed over ", X(D("2025-01-06"), "05", "s", d="cc:Enter date"), "  Phase 2 handed over ", O("in progress", d="cc:Enter date"), "  Weeks behind ", X("2", "05", "n", "two", "two weeks", "2 weeks", d="cc:No."), "  against programme revision ", X("D", "05", "n", d="cc:Rev"), "  Gas diversion on ", O("date not confirmed; 24 February is Dunlarg", d="cc:Enter date"))
    f.line("Status: ", O("behind programme", d="cb", l="On programme"), " On programme  ", X("☒", "05", "n", d="cb", l="Behind programme"), " Behind programme  ", O("behind programme", d="cb", l="Ahead of programme"), " Ahead of programme")
    f.kv([["Valuation no.", X("7", "04", "s"), "Valued on", X(D("2025-01-31"), "04", "n")], ["Gross (£)", X(M(1108930), "04", "n"), "Retention (£)", X(M(33267.9), "04", "s")], ["Net now due (£)", X(M(117545.7), "04", "n"), "Final account (£)", O("no final account")]], 4)
    f.sched(["Instruction", "Issued", "What for", "Agreed value £"], [["AI 09", X(D("2024-10-18"), "04", "s"), C("roof light to library", "04", "f"), X(M(6340), "04", "n")], ["AI 11", X(D("2025-01-24"), "04", "s"), C("Acoustic panels", "04", "f"), O("to be agreed")], ["AI 12", O("no AI 12"), O("no AI 12"), O("no AI 12")]])
    f.sched(["Package", "Subcontractor", "Order", "Order value £", "Start on site"], [["Electrical", X("Roe Valley Electrics", "07", "n"), X("SC-2418-04", "07", "s"), X(M(187350), "07", "s"), O("start not stated")], ["Flooring", O("not yet placed; Ards Floors is Dunlarg"), O("not yet placed"), O("not yet placed"), O("not placed; 3 March is Dunlarg")]])
    f.line("Airtightness target ", X("5.0", "06", "f", "5.0 m3/h.m2", "5", "5.0 m³/h.m²", d="under"), "  result ", O("not tested; 3.9 is Dunlarg", d="under"), "  test certificate ", O("test not done", d="under"), "  boiler room doorset rating ", X("FD60S", "06", "n", d="under"))
    f.line("Signed for the main contractor ", O("signature", d="under"), "  dated ", O("signature date", d="under"))
    f.save()
if __name__ == "__main__": build()
