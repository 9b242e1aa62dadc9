from lib import P, Form
V = "castlemere"
P(V, "", "Group company particulars.docx", "co", """# Castlemere Construction Group - company particulars
Revised 6 January 2025. For use on tender returns, notices and forms.
| Entity | Registered office | Registration | Telephone |
| Castlemere Construction Ltd (United Kingdom) | 14 Foundry Row, Leeds LS10 1HG | Company no. 04418827 | +44 113 555 0140 |
| Castlemere Canada Inc. | 880 Rupert Street, Winnipeg MB R3B 0N5 | Business no. 81552 7719 | +1 204 555 0182 |
| Castlemere (Singapore) Pte Ltd | 21 Tuas Link Crescent, #04-11, Singapore 637112 | UEN 201433871K | +65 6555 0177 |
Group insurers: Northgate Mutual (contractors' all risks), policies renewed 1 April each year.""")
P(V, "", "Staff list 2025.xlsx", "staff", """## Staff
Castlemere staff by project, April 2025
| Name | Position | Project | Mobile | E-mail |
| Helen Marwick | Project Manager | Quarry Street Tower | +44 7700 900311 | h.marwick@castlemere.example |
| Tom Adeyemi | Senior Planner | Quarry Street Tower | +44 7700 900318 | t.adeyemi@castlemere.example |
| Priya Nambiar | Quantity Surveyor | Quarry Street Tower | +44 7700 900325 | p.nambiar@castlemere.example |
| Owen Pugh | SHE Adviser | Quarry Street Tower | +44 7700 900327 | o.pugh@castlemere.example |
| Marc Desrosiers | Project Manager | Assiniboine Narrows Bridge | +1 204 555 0911 | m.desrosiers@castlemere.example |
| Karen Whitford | Project Coordinator | Assiniboine Narrows Bridge | +1 204 555 0914 | k.whitford@castlemere.example |
| Neil Fontaine | Site Superintendent | Assiniboine Narrows Bridge | +1 204 555 0917 | n.fontaine@castlemere.example |
| Lim Wei Jie | Project Manager | Kranji Way WRP Phase 2 | +65 9555 0121 | wj.lim@castlemere.example |
| Nurul Hassan | QA/QC Manager | Kranji Way WRP Phase 2 | +65 9555 0126 | n.hassan@castlemere.example |
| Suresh Pillai | M&E Coordinator | Kranji Way WRP Phase 2 | +65 9555 0129 | s.pillai@castlemere.example |
| Alan Brook | Group Commercial Director | Head office | +44 7700 900301 | a.brook@castlemere.example |""")
def dailies(proj, stem, L, fmt):
    for i, (d, wx, men, txt) in enumerate(L): P(V, proj, f"{stem} {d}.docx", f"d{i}", fmt.format(d=d, wx=wx, men=men, txt=txt))
DR = """# Daily site report {d}
| Weather | {wx} | Labour on site | {men} |
{txt}
Plant: as per plant schedule. Visitors: see gate book. No further matters to record.
Deliveries were booked through the gate and checked against the tickets. Housekeeping walk done before finish."""
# ---------------- England
Q = "Quarry Street Tower"
P(V, Q, "01 Letter of award.docx", "award", """^ Brackwell Estates plc
# Letter of award
Brackwell Estates plc, 3 Park Square East, Leeds LS1 2NE
11 March 2024
To: Castlemere Construction Ltd, 14 Foundry Row, Leeds LS10 1HG
Quarry Street Tower, Leeds - construction of a nineteen-storey office building
We are pleased to accept your tender of 19 January 2024, as clarified on 2 February 2024, for the contract sum of £47,860,000.00 exclusive of VAT.
The contract will be the JCT Design and Build Contract 2016 with our schedule of amendments. The Employer's Agent is Tolland Reeve LLP; its representative under the contract is Mr Stephen Garside. Possession of the site will be given on 15 April 2024 and the Date for Completion is 27 March 2026. Liquidated damages are £38,500 per week or part of a week.
Please return the enclosed contract documents, ref. BE/QST/2024/07, executed as a deed within 14 days.
Yours faithfully
Miranda Cole, Development Director""")
P(V, Q, "02 Contract data sheet.pdf", "cds", """^ Castlemere Construction Ltd - contract data sheet - issue 3
v Commercial department - QST
# Contract data sheet
||Job no.: 24-118 || Issued: 4 March 2025 ||
| Contract | Quarry Street Tower, Leeds LS11 |
| Contract ref. | BE/QST/2024/07 |
| Employer | Brackwell Estates plc |
| Employer's Agent | Tolland Reeve LLP (Stephen Garside) |
| Architect | Haddow Finch Architects |
| Structural engineer | Kestrel Structures Ltd |
| Form of contract | JCT Design and Build Contract 2016, amended |
| Contract sum | £47,860,000.00 |
| Date of possession | 15 April 2024 |
| Date for Completion | 27 March 2026; revised to 24 April 2026 by extension of time no. 1 (28 days, granted 18 February 2025) |
| Retention | 3 %, half released at practical completion |
| Interim valuations | last Friday of each month |
| Rectification period | 12 months |""")
P(V, Q, "03 Programme status March 2025.xlsx", "prog", """## Status 28 Mar 2025
Quarry Street Tower - contract programme QST-PR-06 rev D, status at 28 March 2025 (T. Adeyemi)
| Activity | Planned % | Actual % | Planned finish | Forecast finish |
| Overall | 52 | 48 | 24/04/2026 | 08/05/2026 |
| Substructure | 100 | 100 | 11/10/2024 | 18/10/2024 |
| Core to level 19 | 94 | 90 | 17/04/2025 | 30/04/2025 |
| Steel frame and decks | 70 | 66 | 30/05/2025 | 13/06/2025 |
| Curtain walling | 12 | 6 | 28/11/2025 | 12/12/2025 |
| Mechanical risers | 20 | 21 | 30/01/2026 | 30/01/2026 |
| Lifts | 5 | 5 | 27/02/2026 | 27/02/2026 |
| Watertight | 0 | 0 | 05/12/2025 | 19/12/2025 |
Critical path: core, steel frame, curtain walling (unitised panels, east elevation), lift commissioning.
## Status 28 Feb 2025
Status at 28 February 2025, superseded
| Activity | Planned % | Actual % | Planned finish | Forecast finish |
| Overall | 47 | 44 | 24/04/2026 | 01/05/2026 |
| Core to level 19 | 84 | 81 | 17/04/2025 | 25/04/2025 |
| Steel frame and decks | 61 | 57 | 30/05/2025 | 06/06/2025 |
| Curtain walling | 4 | 0 | 28/11/2025 | 28/11/2025 |""")
vals = [("10", "31/01/2025", "1,612,400.00", "17,022,150.00"), ("11", "28/02/2025", "1,874,930.00", "18,897,080.00"), ("12", "28/03/2025", "2,146,310.00", "21,043,390.00")]
c_ = 0; early = []
for i_, d_ in enumerate("26/04 31/05 28/06 26/07 30/08 27/09 25/10 29/11 27/12".split(), 1):
    t_ = 1400000 + 62000 * i_ + (19750 if i_ == 1 else 0); c_ += t_; early.append((str(i_), d_ + "/2024", f"{t_:,}.00", f"{c_:,}.00"))
P(V, Q, "04 Valuation register.xlsx", "valreg", "## Valuations\nInterim valuations, gross, ex VAT\n| No. | Valuation date | This valuation £ | Gross cumulative £ | Status |\n" + "\n".join(f"| {n} | {a} | {b} | {c} | {'certified' if n != '12' else 'applied'} |" for n, a, b, c in early + vals))
P(V, Q, "05 Minutes progress meeting 12.docx", "min12", """# Progress meeting no. 12
Held 2 April 2025, 10:00, site office. Minutes by H. Marwick, issued 3 April 2025
| Present | Stephen Garside (Tolland Reeve), Helen Marwick, Tom Adeyemi, Priya Nambiar (Castlemere), Lucy Orme (Haddow Finch), Dan Sturgess (Kestrel) |
12.1 Safety. Owen Pugh's figures for March were tabled: 41,260 hours worked, no reportable accidents, two minor injuries and five near misses. Twelve toolbox talks were held. The crane exclusion zone at gridline C was breached on 19 March and a stand-down followed.
12.2 Progress. Overall 48 % against 52 % planned; the job is two weeks late against the revised completion. The core reached level 17 on 27 March. Decks are concreted to level 12.
12.3 Lost time. Tower crane TC1 was winded off on six days in March (13.5 hours booked of crane stoppage in the log).
12.4 Design. RFI 0203 (fire stopping at slab edge) and RFI 0211 (riser door ratings) remain open with Haddow Finch. All others to the end of March are answered.
12.5 Labour. Average labour on site in March 186, peak 214 on 25 March.
12.6 Variations. Instruction EAI-031 (reception stone changed to Welsh slate) and EAI-032 (two further EV charging bays) received in March. Estimated effect £64,200 and £28,750. EAI-033 is expected in April.
12.7 Next month. Complete core to level 19, erect steel to level 16, start unitised panels on the east elevation at levels 3 to 5, commence riser B pipework.
12.8 Next meeting: 7 May 2025, 10:00.""")
P(V, Q, "06 Minutes progress meeting 11.docx", "min11", """# Progress meeting no. 11
Held 5 March 2025, 10:00, site office. Minutes by H. Marwick
11.1 Safety. February: 36,480 hours worked, one reportable accident (fractured wrist, 11 February), one minor injury, three near misses. Nine toolbox talks.
11.2 Progress. Overall 44 % against 47 %. Core at level 15.
11.3 Lost time. TC1 winded off on four days.
11.4 Labour. Average 171, peak 190.
11.5 Variations. EAI-029 and EAI-030 received in February.
11.6 Next meeting: 2 April 2025.""")
rf = [(f"RFI-0{190+i}", s, f"{(3+i*2)%27+1:02}/0{2 if i<6 else 3}/2025", w, st) for i, (s, w, st) in enumerate([("Level 9 slab openings","Kestrel","answered"),("Handrail finish stair 2","Haddow Finch","answered"),("Louvre free area","Haddow Finch","answered"),("Sprinkler tank plinth","Kestrel","answered"),("Lift 3 pit sump","Kestrel","answered"),("Ceiling void depth L4","Haddow Finch","answered"),("Facade bracket B7","Kestrel","answered"),("Cleaning cradle loads","Kestrel","answered"),("Riser C access","Haddow Finch","answered"),("Roof drainage outlets","Haddow Finch","answered"),("Column splice L14","Kestrel","answered"),("Blockwork restraint","Kestrel","answered"),("Toilet pod tolerance","Haddow Finch","answered"),("Fire stopping at slab edge","Haddow Finch","open"),("Bike store ramp","Haddow Finch","answered")])] 
P(V, Q, "07 RFI register.csv", "rfi", "| No. | Subject | Raised | With | Status |\n" + "\n".join("| " + " | ".join(r) + " |" for r in rf) + "\n| RFI-0211 | Riser door ratings | 21/03/2025 | Haddow Finch | open |")
P(V, Q, "08 Mail delay curtain walling.eml", "mail1", """From: Joost Verhage <j.verhage@lumenfacade.example>
To: Helen Marwick <h.marwick@castlemere.example>
Date: Mon, 31 Mar 2025 16:12:00 +0100
Subject: RE: Unitised panels east elevation - delivery

Helen,

to confirm our call: the first 48 panels now leave the works on 14 April, ten days later than agreed, because the coated glass came back from the toughener with roller wave and had to be remade. We keep the end date by a second shift.

Joost Verhage
Lumen Facade Systems

On 27 Mar 2025, Helen Marwick wrote:
> Joost, you owe me a date. The hoist is booked for 4 April and my programme
> shows level 3 to 5 closed by 25 April. What is the cause?""")
P(V, Q, "09 Mail SHE statistics.eml", "mail2", """From: Owen Pugh <o.pugh@castlemere.example>
To: Helen Marwick <h.marwick@castlemere.example>
Date: Tue, 01 Apr 2025 09:05:00 +0100
Subject: SHE figures March

Helen, for the report. Hours 41,260. RIDDOR nil. Minor injuries 2, near misses 5, toolbox talks 12, inductions 63. Accident frequency rate year to date 0.27. Considerate Constructors visit on 20 March scored 41 out of 45.
Waste diverted from landfill in March: 97 %.
Owen""")
P(V, Q, "10 Cube results level 12.pdf", "cube", """^ Aire Valley Materials Testing - UKAS 9999
# Certificate of compressive strength AV/25/1187
||Client: Castlemere Construction Ltd || Sampled: 6 March 2025 ||
| Location | Mark | Age d | Strength MPa |
| Level 12 deck | 12A | 7 | 34.5 |
| Level 12 deck | 12B | 28 | 47.0 |
| Level 12 deck | 12C | 28 | 46.5 |
Specified C32/40. Signed: R. Holroyd, Laboratory Manager, 3 April 2025""")
P(V, Q, "11 Drawing register.xlsx", "dwg", "## Drawings\n| Drawing | Title | Rev | Date |\n" + "\n".join(f"| HFA-{100+i} | General arrangement level {i} | {'ABCD'[i%4]} | {(i%27)+1:02}/02/2025 |" for i in range(1, 20)))
P(V, Q, "12 Monthly report 11 (February).docx", "mr11", """# Monthly report no. 11 - February 2025
| Contract | Quarry Street Tower | Report no. | 11 |
| Period | 1 to 28 February 2025 | Issued | 6 March 2025 |
| Planned | 47 % | Actual | 44 % |
| Hours worked | 36,480 | Reportable accidents | 1 |
Summary: core concrete to level 15; steel to level 11. Curtain wall brackets started. Weather lost four crane days.
Risk: late glass for the unitised panels. Cash: valuation 11, £1,874,930.00.""")
P(V, Q, "13 Instructions register.csv", "eai", "| No. | Subject | Date | Estimate GBP | Status |\n" + "\n".join(f"| EAI-0{i:02} | {s} | {d} | {e} | {st} |" for i, s, d, e, st in [(24,"Door ironmongery range","08/11/2024","11,400","agreed"),(25,"Additional floor boxes L3","22/11/2024","19,850","agreed"),(26,"Omit feature lighting","06/12/2024","-14,000","agreed"),(27,"Roof plant screen height","13/12/2024","37,100","agreed"),(28,"Acoustic doors L18","17/01/2025","22,600","agreed"),(29,"Tenant riser","07/02/2025","48,300","submitted"),(30,"Generator flue route","21/02/2025","31,900","submitted"),(31,"Reception stone changed to Welsh slate","10/03/2025","64,200","submitted"),(32,"Two further EV charging bays","24/03/2025","28,750","estimate")]))
dailies(Q, "Daily report", [("2025-03-19","Dry, wind 38 mph","181","TC1 stood down from 11:20. Exclusion zone at gridline C breached by delivery driver, stand-down talk held."),("2025-03-25","Fine, 9 C","214","Level 12 deck soffit struck. Core jump to level 17 prepared."),("2025-03-27","Showers","190","Core concrete level 17 poured, 84 m3. Steel level 13 bolted.")], DR)
Form("en-uk-monthly-report-12", "en", "Contractor's monthly report no. 12 (March 2025), Quarry Street Tower.", V, Q, """^ Castlemere Construction Ltd    Contract ref.: <<=BE/QST/2024/07@cds#s>>
v Form CC-PM-14 issue 5    Job no. <<........=24-118@cds#s>>
# Contractor's Monthly Report No. 12 - March 2025
| Project | =Quarry Street Tower~Quarry Street Tower, Leeds@cds#n | Job number | =24-118@cds#s |
| Employer | =Brackwell Estates plc~Brackwell Estates@cds#s | Employer's Agent | =Tolland Reeve LLP~Tolland Reeve@cds#s |
| Form of contract | =JCT Design and Build Contract 2016~JCT Design and Build 2016~JCT D&B 2016@cds#s | Contract sum (£) | =47,860,000.00~£47,860,000~47,860,000@cds#s |
| Revised completion date | =D:2026-04-24@cds#s | Forecast completion | =D:2026-05-08@prog#n |
| Project Manager | =Helen Marwick~H. Marwick@staff#s | Document status | =!nothing in the papers |
Reporting period: <<____________=>>    Date of progress meeting: <<____________=D:2025-04-02@min12#n>>
## 1 Progress
|! Element | Planned % | Actual % | Forecast finish |
| Overall | =52@prog#s | =48@prog#s | =D:2026-05-08@prog#s |
| Core | =94@prog#s | =90@prog#s | =D:2025-04-30@prog#s |
| Curtain walling | =12@prog#s | =6@prog#s | =D:2025-12-12@prog#s |
| Landscaping | =!not in the programme | =!not in the programme | =!not in the programme |
> Main activities planned for next month =*core to level 19~level 16~riser B@min12#n
> Reasons for delay to the facade =*roller wave~remade~coated glass~toughener@mail1#f
## 2 Health, safety and environment
| Man-hours in the month | =41,260~41260@mail2#n | RIDDOR reportable | =nil~0~none@mail2#n |
| Minor injuries | =2@mail2#s | Near misses | =5@mail2#s |
| Toolbox talks | =12@mail2#s | Inductions | =63@mail2#s |
| AFR (year to date) | =0.27@mail2#n | Waste diverted from landfill | =97 %~97%@mail2#s |
| Lost-time days | = | Energy used on site (kWh) | =!nothing |
CCS score: <<........=41 out of 45~41/45~41@mail2#n>>    Date of next CCS visit: <<........=!not stated>>
## 3 Resources
Average labour: <<______=186@min12#n>>    Peak labour: <<______=214@min12#n>>    Staff: <<______=!not stated>>
Crane days lost to wind: <<______=6~six@min12#f>>
## 4 Commercial
| Valuation no. | =12@valreg#s | Valuation date | =D:2025-03-28@valreg#s |
| Value of this application | =2,146,310.00~2,146,310~2146310@valreg#n | Gross to date | =21,043,390.00~21,043,390~21043390@valreg#n |
| Retention % | =3~3 %~3%@cds#s | Amount paid to date | =!only gross valuations are known |
Instructions received in the month:
|! Instruction no. | Subject | Estimate £ | Agreed value £ |
| =EAI-031@eai#s | =Reception stone changed to Welsh slate~reception stone@eai#s | =64,200@eai#s | =!not agreed |
| =EAI-032@eai#s | =Two further EV charging bays~EV charging bays@eai#s | =28,750@eai#s | =!not agreed |
| =!no further instruction in the month | =!no further instruction | =!no further instruction | =!no further instruction |
RFIs outstanding: <<[list of RFI numbers]=*0203~0211@min12#n>>
Next progress meeting: <<[date]=D:2025-05-07@min12#s>>
## 5 Issue
| Prepared by | =! | Date | =! |
| Reviewed by | =! | Date | =! |
| Received for the Employer | =! | Signature | =! |""")
# ---------------- Canada
B = "Assiniboine Narrows Bridge"
P(V, B, "Award letter.docx", "award", """# Notice of award
City of Wexley, Public Works Department, 400 Carlton Avenue, Wexley MB R7A 2K1
May 6, 2025
Castlemere Canada Inc., 880 Rupert Street, Winnipeg MB R3B 0N5
Re: Tender 2025-B14, Assiniboine Narrows Bridge Rehabilitation
Council has accepted your tender in the stipulated price of $18,742,500.00 (GST extra). The contract is CCDC 2 - 2020 with supplementary conditions. Contract no. WEX-2025-B14. The Consultant is Prairie Arch Engineering Ltd.; Ms. Dana Kowalchuk, P.Eng., will administer the contract. The Place of the Work is the Narrows Bridge, Route 37, km 4.2.
Commence by June 2, 2025. Substantial Performance is to be attained by October 30, 2026. Notices under GC 6.5 shall be given in writing to the Consultant not later than 10 Working Days after the commencement of the delay.
Raymond Tessier, Director of Public Works""")
P(V, B, "Contract summary.pdf", "cds", """^ Castlemere Canada Inc.
v Contract summary - printed for site
# Contract summary - WEX-2025-B14
|~ Owner | City of Wexley |
| Owner's contact | Raymond Tessier, Director of Public Works |
| Consultant | Prairie Arch Engineering Ltd., 52 Dock Street, Wexley |
| Contract administrator | Dana Kowalchuk, P.Eng., d.kowalchuk@prairiearch.example |
| Contract | CCDC 2 - 2020 stipulated price |
| Contract price | $18,742,500.00 |
| Contract date | May 20, 2025 |
| Substantial Performance | October 30, 2026 |
| Contract price as amended by CO-01 to CO-03 | $18,969,140.00 |
| Site superintendent | Neil Fontaine |
| Working hours | 07:00 to 17:30, Monday to Friday |""")
P(V, B, "Delay notice log.xlsx", "log", """## Notices
Assiniboine Narrows Bridge - notices of delay given (K. Whitford)
| No. | Subject | Event started | Event ended | Notice date | Working days claimed | GC | Status |
| NOD-001 | Late utility locate, gas main at north abutment | 2025-06-16 | 2025-06-20 | 2025-06-19 | 4 | 6.5.1 | accepted, CO-01 |
| NOD-002 | High water, work bridge closed | 2025-07-08 | 2025-07-15 | 2025-07-10 | 6 | 6.5.3 | time only |
| NOD-003 | Lead paint found on span 2 stringers | 2025-08-05 | 2025-08-22 | 2025-08-11 | 11 | 6.4 | accepted, CO-03 |
| NOD-004 | Section loss at span 3 bearings beyond drawings | 2025-09-15 | | 2025-09-22 | 15 | 6.4 | given |
| NOD-005 | Rail flagging withdrawn | 2025-10-06 | 2025-10-09 | | 3 | 6.5.2 | draft |""")
P(V, B, "Change order register.csv", "co2", "| No | Subject | Date | Amount CAD | Days |\n| CO-01 | Gas main locate | 2025-07-04 | 21,880.00 | 4 |\n| CO-02 | Temporary signals | 2025-07-29 | 46,200.00 | 0 |\n| CO-03 | Lead paint abatement span 2 | 2025-09-05 | 158,560.00 | 11 |\n| PCN-07 | Bearing pedestals span 3 (quote requested) | 2025-09-18 | | |")
P(V, B, "Mail bearings span 3.eml", "mail", """From: Neil Fontaine <n.fontaine@castlemere.example>
To: Karen Whitford <k.whitford@castlemere.example>
Cc: Marc Desrosiers <m.desrosiers@castlemere.example>
Date: Fri, 19 Sep 2025 14:40:00 -0500
Subject: RE: span 3 bearings - need numbers for NOD 4

Karen,
crew stood at 10:15 on Monday the 15th when the jacks came up 6 mm and we saw the webs. Bearings G2 to G5 at pier 3 are the ones, up to 40 percent of the web gone, drawing S-114 shows 10. Idle: 7 ironworkers and the 90 tonne crane (Redcliff Crane, 1,950 a day), barge on standby. I moved two guys to span 1 bolting to keep them useful, and shoring is in under the girder ends since Wednesday so it is safe.
Photos 0412 to 0437 are in the site folder.
Neil

> On Sep 18, 2025, Karen Whitford wrote:
> Neil, Prairie Arch want the first-day facts. When did you stop, what is idle,
> what did you do about it? Field order FO-11 came in this morning telling us
> to hold all jacking on span 3 till their repair detail is out.""")
P(V, B, "Mail consultant repair detail.eml", "mail2", """From: Dana Kowalchuk <d.kowalchuk@prairiearch.example>
To: Marc Desrosiers <m.desrosiers@castlemere.example>
Date: Mon, 22 Sep 2025 09:20:00 -0500
Subject: Narrows Bridge - pier 3 girder ends

Marc, the repair detail SK-31 (bolted web doublers) will be with you on October 2, 2025. Until then field order FO-11 stands. Please give your notice and quote PCN-07 once you have plate prices.
Dana""")
P(V, B, "Site meeting 08 minutes.docx", "min8", """# Site meeting no. 8
September 24, 2025, 1:30 p.m., site trailer
| Present | D. Kowalchuk, R. Tessier, M. Desrosiers, N. Fontaine, K. Whitford |
8.1 NOD-004 received September 22. Castlemere expect 15 Working Days if SK-31 arrives on October 2 and plates are cut in a week; activity 3140 "Jack and replace bearings, pier 3" is on the critical path and carries no float.
8.2 Castlemere's budget figure for the repair and standby is $212,000, to be firmed up by PCN-07.
8.3 Mitigation: bolting of span 1 advanced, night shift offered for doublers. Owner to say whether night work is allowed by October 1.
8.4 Substantial Performance: forecast slips from October 30, 2026 to November 20, 2026 if nothing is recovered.
8.5 Traffic: one lane to remain open at all times.
Next meeting October 8, 2025.""")
P(V, B, "Site meeting 07 minutes.docx", "min7", """# Site meeting no. 7
September 10, 2025, site trailer
7.1 Lead paint: 11 days agreed, CO-03 issued.
7.2 Jacking at pier 3 starts September 15. Activity 3140 planned to October 3.
7.3 Deck panels: shop drawings approved. 7.4 Next meeting September 24, 2025.""")
P(V, B, "Schedule update 04.xlsx", "sched", "## Update 04\nStatus date 2025-09-26, baseline BL-1\n| ID | Activity | Baseline start | Baseline finish | Forecast finish | Float |\n| 3100 | Work bridge span 3 | 2025-08-11 | 2025-08-29 | 2025-08-29 | 5 |\n| 3120 | Jacking frames pier 3 | 2025-09-01 | 2025-09-12 | 2025-09-12 | 0 |\n| 3140 | Jack and replace bearings, pier 3 | 2025-09-15 | 2025-10-03 | 2025-10-27 | 0 |\n| 3160 | Span 3 deck removal | 2025-10-06 | 2025-11-14 | 2025-12-05 | 0 |\n| 3180 | Span 3 deck panels | 2026-04-07 | 2026-05-22 | 2026-06-12 | 0 |\n" + "\n".join(f"| {4000+20*i} | Approach works stage {i} | 2026-0{i+2}-02 | 2026-0{i+2}-27 | 2026-0{i+2}-27 | 20 |" for i in range(1, 7)))
P(V, B, "Field orders.csv", "fo", "| FO | Date | Subject | By |\n" + "\n".join(f"| FO-{i:02} | {d} | {s} | D. Kowalchuk |" for i, d, s in [(5,"2025-07-02","Relocate survey monument"),(6,"2025-07-21","Signal timing"),(7,"2025-08-06","Stop blasting span 2"),(8,"2025-08-25","Resume blasting span 2"),(9,"2025-09-02","Railing sample"),(10,"2025-09-09","Additional bolts span 1"),(11,"2025-09-18","Hold all jacking on span 3 pending repair detail"),(12,"2025-09-30","Sidewalk detour signs")]))
P(V, B, "Drawing list.xlsx", "dwg", "## Drawings\n| No. | Title | Rev | Date |\n" + "\n".join(f"| S-{100+i} | {t} | {r} | 2025-0{1+i%5}-1{i%9} |" for i, (t, r) in enumerate([("General notes","1"),("Plan and elevation","2"),("Demolition","1"),("Abutments","0"),("Pier 1","0"),("Pier 2","1"),("Pier 3","1"),("Girder framing","2"),("Girder details","2"),("Deck panels","3"),("Railing","1"),("Expansion joints","1"),("Jacking scheme","2"),("Bearings schedule","1"),("Bearing and girder end condition","1"),("Utilities","0")])))
P(V, B, "UT report span 3.pdf", "ut", """^ Meridian NDT Services, Winnipeg
# Ultrasonic thickness report UT-25-0388
||Client: Castlemere Canada Inc. || Tested: September 17, 2025 ||
| Girder end | Nominal mm | Measured min mm | Loss % |
| G1 pier 3 | 14.3 | 12.9 | 10 |
| G2 pier 3 | 14.3 | 9.0 | 37 |
| G3 pier 3 | 14.3 | 8.6 | 40 |
| G4 pier 3 | 14.3 | 8.9 | 38 |
| G5 pier 3 | 14.3 | 9.4 | 34 |
Technician: Luis Prado, CGSB level 2. Report date September 18, 2025""")
P(V, B, "Crane rental ticket.pdf", "crane", "^ Redcliff Crane Rentals\n# Rental ticket 77120\n| Unit | 90 t rough terrain RT-90 |\n| Rate | $1,950 per day, 10 h |\n| On hire | September 12, 2025 |\n| Operator | included |")
dailies(B, "Superintendent daily", [("2025-09-12","Clear, 17 C","24","Jacking frames pier 3 complete. Crane RT-90 on hire."),("2025-09-15","Cloudy, 14 C","26","Jacking started 09:00 pier 3. Stopped 10:15, web loss G2-G5. Consultant called."),("2025-09-17","Rain p.m., 11 C","22","Shoring placed under girder ends. UT by Meridian.")], DR)
Form("en-ca-notice-of-delay-NOD-004", "en", "Notice of delay NOD-004, Assiniboine Narrows Bridge.", V, B, """^ CITY OF WEXLEY - PUBLIC WORKS    Contract No.: <<____________=WEX-2025-B14@award#s>>
# NOTICE OF DELAY / CONCEALED CONDITION
## No. NOD-004
To (Consultant): <<__________________________=Prairie Arch Engineering Ltd.~Prairie Arch Engineering Ltd~Prairie Arch Engineering@cds#s>>
Attention: <<__________________________=Dana Kowalchuk, P.Eng.~Dana Kowalchuk~D. Kowalchuk@cds#n>>
From (Contractor): <<__________________________=Castlemere Canada Inc.~Castlemere Canada Inc@award#n>>
Address of Contractor: <<__________________________=880 Rupert Street, Winnipeg MB R3B 0N5~880 Rupert Street@award#n>>
| Project | <<cc:Click to enter text=Assiniboine Narrows Bridge Rehabilitation~Assiniboine Narrows Bridge@award#n>> | Tender No. | <<cc:Click to enter text=2025-B14@award#s>> |
| Owner | <<cc:Click to enter text=City of Wexley@cds#s>> | Place of the Work | <<cc:Click to enter text=Narrows Bridge, Route 37, km 4.2~Narrows Bridge, Route 37~Route 37, km 4.2@award#s>> |
| Contract Price at award | <<cc:Click to enter text=$18,742,500.00~18,742,500.00~$18,742,500~18,742,500@award#n>> | Current Contract Price | <<cc:Click to enter text=$18,969,140.00~18,969,140.00~18,969,140@cds#n>> |
| Date of notice | <<cc:yyyy-mm-dd=D:2025-09-22@log#s>> | Date received by Consultant | <<cc:yyyy-mm-dd=!receipt block, filled by the consultant>> |
## A. Type of notice
<<cb=☒@log#f>> Concealed or unknown conditions (GC 6.4)
<<cb=!another type>> Delay caused by Owner (GC 6.5.1)
<<cb=!another type>> Stop work order (GC 6.5.2)
<<cb=!another type>> Labour dispute, weather or other cause (GC 6.5.3)
## B. Event
| Subject | =Section loss at span 3 bearings beyond drawings~section loss at span 3 bearings@log#s |
| Event commenced | =D:2025-09-15@log#n |
| Time work stopped | =10:15@mail#n |
| Event ended | =!still running |
| Location (pier) | =pier 3@mail#n |
| Members affected | =G2 to G5~G2-G5~Bearings G2 to G5@mail#f |
| Contract drawing showing the condition | =S-114@mail#f |
| Greatest section loss measured | =40 %~40~40%~40 percent@ut#n |
| Test report no. | =UT-25-0388@ut#n |
| Field order | =FO-11@fo#s |
| Date of field order | =D:2025-09-18@fo#n |
| Photographs | =0412 to 0437~0412-0437@mail#s |
> Description of the condition and its cause =*web~40 percent~section loss@mail#n
> Steps taken to reduce the delay =*span 1~shoring~night shift@mail#f
## C. Effect
| Schedule activity | =3140@sched#n | Total float (days) | =0@sched#n |
| Baseline finish | =D:2025-10-03@sched#s | Forecast finish | =D:2025-10-27@sched#s |
| Working Days claimed | =15@log#s | Working Days granted | =!decision of the consultant |
| Substantial Performance, contract | =D:2026-10-30@award#n | Substantial Performance, forecast | =D:2026-11-20@min8#n |
| Estimated cost | =$212,000~212,000@min8#n | Amount of quotation PCN-07 | =!not yet quoted |
Repair detail no.: <<........=SK-31@mail2#s>>    expected on <<........=D:2025-10-02@mail2#n>>
|! Idle resource | Number | Rate per day |
| Ironworkers | =7@mail#s | =!no rate in the papers |
| Crane 90 t | = | =$1,950~1,950@crane#n |
| Barge | = | =!no rate in the papers |
| =!no further resource | =!no further resource | =!no further resource |
## D. Signatures
Submitted by: <<____________________=!>>    Signature: <<____________________=!>>    Date: <<________=!>>
Consultant's finding: <<dd:Choose an item;Accepted;Accepted in part;Rejected=!decision of the consultant>>
Change order no.: <<________=!not issued; CO-03 is another matter>>
Reviewed for the Consultant: <<____________________=!>>    Date: <<________=!>>
| Reply of the Owner | =!decision of the owner | Reply dated | =!not yet replied |
| Surety | =!no paper | Bond no. | =!no paper |
| Owner's file no. | =!no paper | Council resolution no. | =!no paper |
Copy to insurer (policy no.): <<____________=!no policy number in the papers>>    Cheque requisition: <<____________=!no paper>>""")
# ---------------- Singapore
K = "Kranji Way WRP Phase 2"
P(V, K, "Letter of acceptance.docx", "award", """# Letter of Acceptance
Straits Water Agency, 40 Scotts Reach #12-01, Singapore 228241
18 June 2024
Castlemere (Singapore) Pte Ltd, 21 Tuas Link Crescent, #04-11, Singapore 637112
Contract SWA/C3/2024/019 - Kranji Way Water Reclamation Plant Phase 2, Package C3: Secondary Treatment
The Agency accepts your tender of S$92,350,000.00. The Superintending Officer is Er. Goh Beng Huat of Helix Consultants Pte Ltd. Commencement date 8 July 2024, time for completion 30 months. The Public Sector Standard Conditions of Contract apply.
Tan Siew Ling, Director (Projects)""")
P(V, K, "Contract particulars.pdf", "cds", """^ Castlemere (Singapore) Pte Ltd
# Contract particulars
|| Contract no. SWA/C3/2024/019 || Sheet updated 3 Feb 2025 ||
| Project | Kranji Way Water Reclamation Plant Phase 2 |
| Package | C3 Secondary Treatment |
| Employer | Straits Water Agency |
| Superintending Officer | Er. Goh Beng Huat, Helix Consultants Pte Ltd |
| Qualified Person (structure) | Er. Ong Li Ting |
| Resident Engineer | Francis Yeo |
| Main contractor | Castlemere (Singapore) Pte Ltd |
| Contract completion | 7 January 2027 |
| Submittal review period | 14 days |""")
mats = [("MAS-0104","Waterstop PVC 250 mm","Elastoseal","03 31 00","0","2025-01-14","A"),("MAS-0105","Coupler rebar T32","Barlink","03 20 00","0","2025-01-16","A"),("MAS-0106","Ductile iron pipe DN600","Ferrum Pipe","40 05 19","1","2025-01-22","B"),("MAS-0107","Knife gate valve DN400","Valdor","40 05 63","0","2025-01-24","C"),("MAS-0108","Epoxy lining digester","Corrogard","09 97 23","0","2025-02-04","B"),("MAS-0109","HDPE pipe PE100","Polyline","40 05 33","0","2025-02-06","A"),("MAS-0110","Grating FRP","Gridfast","06 74 13","0","2025-02-11","A"),("MAS-0111","Fine bubble diffuser, membrane disc 9 inch","Aerovia","46 51 33","0","2025-02-13","C"),("MAS-0112","Fine bubble diffuser, membrane disc 12 inch","Oxytec Systems","46 51 33","0","2025-03-10","pending"),("MAS-0113","Turbo blower 250 kW","Boreal Air","46 51 11","0","2025-03-12","pending"),("MAS-0114","RAS pump","Hydrosphere","46 33 05","0","2025-03-17","draft")]
P(V, K, "Submittal register.xlsx", "reg", "## Materials\nMaterial approval submissions, status 18 Mar 2025\n| Ref | Material | Manufacturer | Spec section | Rev | Submitted | Code |\n" + "\n".join("| " + " | ".join(r) + " |" for r in mats) + "\nCode A approved, B approved with comments, C rejected resubmit")
P(V, K, "Specification 46 51 33 extract.docx", "spec", """# Section 46 51 33 - Fine bubble diffusers
1.03 Submit data sheet, oxygen transfer test, material certificate, layout, warranty and three-year reference list.
2.01 Membrane: EPDM, thickness not less than 2.0 mm, plasticiser content not more than 12 %.
2.02 Standard oxygen transfer efficiency: not less than 6.0 % per metre of submergence at 2.5 Nm3/h per disc.
2.03 Head loss of new diffuser: not more than 45 mbar at 3.0 Nm3/h.
2.04 Holder: polypropylene, glass filled; grid pipework uPVC PN10.
2.05 Warranty on membranes: five years.
3.02 Location: aeration tanks AT-5 to AT-8. Quantity as drawing C3-M-2210.
3.05 Clean water test in one tank before handover.""")
P(V, K, "Oxytec data sheet.pdf", "ds", """^ Oxytec Systems GmbH - technical data
v OXD-12 data sheet issue 2024-06
# OXD-12 E membrane disc diffuser
|| Diameter 300 mm (12 inch) || Active area 0.060 m2 ||
|~ Model | OXD-12 E |
| Membrane | EPDM, 2.2 mm |
| Plasticiser | 10 % |
| Design air flow | 1.5 to 6.0 Nm3/h |
| SOTE | 6.8 % per m at 2.5 Nm3/h |
| Head loss | 38 mbar at 3.0 Nm3/h |
| Holder | PP, 30 % glass filled |
| Country of origin | Germany |
| Connection | 3/4 inch NPT saddle |""")
P(V, K, "Aerovia data sheet.pdf", "ds2", "^ Aerovia Ltd\n# AV-9 disc diffuser\n| Model | AV-9 |\n| Membrane | EPDM, 1.8 mm |\n| Plasticiser | 16 % |\n| SOTE | 5.7 % per m at 2.5 Nm3/h |\n| Head loss | 47 mbar at 3.0 Nm3/h |\n| Country of origin | Malaysia |")
P(V, K, "OTE test certificate.pdf", "ote", """^ Rheinlab Pruefinstitut
# Test certificate RL-2024-5521
|| Product: OXD-12 E || Standard: ASCE 2-22 ||
| Submergence m | Air flow Nm3/h | SOTE %/m |
| 6.0 | 2.0 | 7.1 |
| 6.0 | 2.5 | 6.8 |
| 6.0 | 4.0 | 6.1 |
Date of test 9 October 2024. Tested by Dr. A. Brandl.""")
P(V, K, "Mail Oxytec quotation.eml", "mail", """From: Chloe Teng <c.teng@purewave.example>
To: Suresh Pillai <s.pillai@castlemere.example>
Date: Wed, 05 Mar 2025 11:30:00 +0800
Subject: RE: Diffusers AT-5 to AT-8

Dear Suresh,
as local agent of Oxytec, Purewave Engineering Pte Ltd confirms 3,840 discs (960 per tank), ex works to site 14 weeks from approval, membranes warranted for seven years. The sample board comes to your site office on 7 March. Reference plants: Tampines South, Johor Delta, Batam Industrial.
Regards, Chloe Teng, Sales Manager, +65 6555 0733

> On 3 Mar 2025 Suresh Pillai wrote:
> Chloe, SO rejected Aerovia: SOTE and membrane thickness below spec. We want
> Oxytec 12 inch in. Need 3,840 nos by 25 July 2025 on site. Lead time?""")
P(V, K, "Minutes technical meeting 14.docx", "min", """# Technical meeting no. 14
6 March 2025, Helix site office
| Present | Francis Yeo (RE), Er. Goh Beng Huat, Lim Wei Jie, Nurul Hassan, Suresh Pillai |
14.1 MAS-0111 (Aerovia) returned code C on 27 February 2025. Contractor to submit an alternative by 10 March.
14.2 Contractor proposes Oxytec. Deviation: saddle connection 3/4 inch NPT instead of the 1 inch shown on C3-M-2210; RE has no objection in principle, subject to submission.
14.3 Approval is needed by 24 March 2025 so that the discs arrive before tank AT-5 is handed to M&E on 28 July 2025.
14.4 Blowers: MAS-0113 to follow.""")
P(V, K, "Transmittal Aerovia return.md", "ret", "# Return of submittal MAS-0111\n| Ref | MAS-0111 |\n| Code | C |\n| Returned | 27 February 2025 |\nSO comments: membrane 1.8 mm (2.0 required), SOTE 5.7 % (6.0 required), plasticiser 16 %. Signed Francis Yeo.")
P(V, K, "Drawing register.xlsx", "dwg", "## C3\n| Drawing | Title | Rev | Issued |\n" + "\n".join(f"| C3-M-{2200+i} | {t} | {r} | 2025-02-{i+3:02} |" for i, (t, r) in enumerate([("Aeration tanks general","B"),("AT-5 piping","B"),("AT-6 piping","B"),("AT-7 piping","A"),("AT-8 piping","A"),("Air main","C"),("Blower house","B"),("RAS pumps","A"),("Sections","A"),("Supports","A"),("Diffuser grid layout AT-5 to AT-8","D"),("Purge lines","A")])))
P(V, K, "Programme extract.csv", "prog", "| ID | Activity | Start | Finish |\n| 510 | AT-5 water test | 2025-06-30 | 2025-07-18 |\n| 520 | AT-5 handed to M&E | 2025-07-28 | 2025-07-28 |\n| 530 | Diffusers on site | 2025-07-25 | 2025-07-25 |\n| 540 | Install diffusers AT-5 | 2025-08-04 | 2025-08-29 |\n| 550 | Install diffusers AT-6 | 2025-09-01 | 2025-09-26 |\n" + "\n".join(f"| {560+i*10} | Equipment lot {i} | 2025-1{i%3}-01 | 2025-1{i%3}-20 |" for i in range(8)))
P(V, K, "Delivery order sample board.pdf", "do", "^ Purewave Engineering Pte Ltd, 8 Pioneer Sector Walk, Singapore 627901\n# Delivery order PW-DO-2291\n|| Date: 7 March 2025 || Deliver to: Kranji Way WRP site office ||\n| Item | Qty |\n| Sample board OXD-12 E with saddle | 1 |\n| Membrane cut sample | 3 |\nReceived: N. Hassan")
dailies(K, "Site diary", [("2025-03-06","Fine","143","AT-5 wall pour W7. Technical meeting 14."),("2025-03-07","Rain 14:00-16:00","138","Sample board diffusers received."),("2025-03-10","Fine","151","MAS-0112 handed in at Helix office.")], DR)
Form("en-sg-material-approval-MAS-0112", "en", "Material approval submission MAS-0112 (Oxytec diffusers), Kranji Way WRP.", V, K, """^ STRAITS WATER AGENCY    Form MAS/02
# MATERIAL APPROVAL SUBMISSION
Submission Ref: MAS-0112    Rev: <<____=0@reg#s>>    Date submitted: <<____________=D:2025-03-10@reg#s>>
| Project Title | =Kranji Way Water Reclamation Plant Phase 2~Kranji Way WRP Phase 2@cds#n | Contract No. | =SWA/C3/2024/019@cds#s |
| Employer | =Straits Water Agency@cds#s | Package | =C3 Secondary Treatment~C3~Package C3: Secondary Treatment@cds#s |
| SO | =Er. Goh Beng Huat~Goh Beng Huat@cds#n | SO's firm | =Helix Consultants Pte Ltd~Helix Consultants@cds#n |
| Main Contractor | =Castlemere (Singapore) Pte Ltd@cds#s | UEN | =201433871K@co#s |
| Resident Engineer | =Francis Yeo@cds#s | Contact person | =!several of the contractor's staff equally |
## Part 1 - Material
| Material | =Fine bubble diffuser, membrane disc 12 inch~fine bubble diffuser@reg#s | Specification clause | =46 51 33@reg#n |
| Manufacturer | =Oxytec Systems~Oxytec Systems GmbH~Oxytec@reg#s | Model | =OXD-12 E@ds#s |
| Country of origin | =Germany@ds#s | Local supplier | =Purewave Engineering Pte Ltd~Purewave Engineering~Purewave@mail#n |
| Supplier's contact | =Chloe Teng@mail#n | Supplier's tel. | =+65 6555 0733~6555 0733@mail#n |
| Drawing reference | =C3-M-2210@spec#s | Drawing revision | =D@dwg#s |
| Location of use | =AT-5 to AT-8~aeration tanks AT-5 to AT-8@spec#n | Quantity | =3,840~3840@mail#n |
| Unit price (S$) | =!no price in the papers | Brand specified in contract | =!the specification names none |
## Part 2 - Compliance
|! Property | Specified | Proposed | Complies (Y/N) |
| Membrane thickness (mm) | =2.0@spec#s | =2.2@ds#n | = |
| Plasticiser content (%) | =12@spec#s | =10@ds#s | = |
| SOTE (%/m) at 2.5 Nm3/h | =6.0@spec#n | =6.8@ds#s | = |
| Head loss (mbar) at 3.0 Nm3/h | =45@spec#s | =38@ds#s | = |
| Membrane warranty (years) | =5~five@spec#s | =7~seven@mail#n | = |
| Noise (dBA) | =!not specified | =!not in the data sheet | =!nothing to compare |
Test certificate no.: <<..............=RL-2024-5521@ote#s>>    Test date: <<..............=D:2024-10-09@ote#n>>    Test standard: <<..............=ASCE 2-22@ote#n>>
> Deviations from the contract =*3/4 inch~NPT~saddle connection@min#n
## Part 3 - Programme
Lead time after approval: <<[weeks]=14~14 weeks@mail#n>>
Required on site by <<[date]=D:2025-07-25@prog#n>>
Approval required by <<[date]=D:2025-03-24@min#n>>
This submission supersedes <<[ref of earlier submission]=MAS-0111@min#f>> returned on <<[date]=D:2025-02-27@min#n>>
Sample submitted: <<cb=☒@do#f>> Yes  <<cb=!sample was submitted>> No
Sample delivery order: <<____________=PW-DO-2291@do#n>>
## Part 4 - Submission and review
| Submitted by (name) | =! | Signature | =! | Date | =! |
| Checked by QA/QC | =! | Signature | =! | Date | =! |
| SO's code (A/B/C) | =!decision of the SO; C belongs to MAS-0111 | Reviewed by | =! | Date | =! |
| Shelf life (months) | =!no paper | Fire rating | =!no paper | Approved sample tag no. | =!no paper |
| SO's comments | =!decision of the SO | Returned to contractor on | =!not returned; 27 February is MAS-0111 | Green label certificate no. | =!nothing |""")
