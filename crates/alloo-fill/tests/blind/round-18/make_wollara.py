from common import *
VA = "wollara"
paper(VA, "Company particulars.docx", """
# Wollara Civil Group - company particulars for tenders and forms
Issue 14, 3 February 2025. Keep this sheet current; questions to the Group Secretary.
|Item|Australia|South Africa
|Legal name|Wollara Civil Pty Ltd|Wollara Civil (South Africa) (Pty) Ltd
|Registration|ABN 47 618 220 935|Reg. No 2009/014773/07
|Tax number|ABN as above, GST registered|VAT 4870254416
|Registered office|Level 3, 118 Keira Street, Wollongong NSW 2500|Unit 6, Harrow Court, 21 Isando Road, Pinetown 3610
|Telephone|02 4288 6100|031 708 5540
|Licence / grading|NSW contractor licence 318204C|CIDB 9CE, CRS 10228841
|Bank|Illawarra Mutual, BSB 802-441, account 1180 3375|Umgeni Commercial Bank, branch code 223926, account 620 114 8873
|B-BBEE level|not applicable|Level 2 (certificate expires 30 June 2026)
## Quality policy
The group works to ISO 9001. Site records are numbered by the project engineer and kept in the project register. A record that is not numbered does not exist.
""", head="Wollara Civil Group", foot="Uncontrolled when printed")
paper(VA, "Staff list 2025.xlsx", """
@Staff
Name;Position;Base;Mobile;E-mail
Deborah Tranter;Managing Director;Wollongong;0418 220 110;d.tranter@wollara.example
Miles Okafor;Group Quality Manager;Wollongong;0418 220 134;m.okafor@wollara.example
Renee Castellano;Project Manager, Bellabrook STP;Bellabrook site;0418 220 171;r.castellano@wollara.example
Tom Haverley;Site Engineer, Bellabrook STP;Bellabrook site;0418 220 188;t.haverley@wollara.example
Gus Pellow;Structures Foreman, Bellabrook STP;Bellabrook site;0418 220 190;g.pellow@wollara.example
Ines Vukovic;Surveyor;Wollongong;0418 220 203;i.vukovic@wollara.example
Sipho Radebe;Contracts Manager, KwaZulu-Natal;Pinetown;082 555 0141;s.radebe@wollara.example
Annelie Bosman;Quantity Surveyor, Nkwali Interchange;Nkwali site;082 555 0166;a.bosman@wollara.example
Pieter Lourens;Site Agent, Nkwali Interchange;Nkwali site;082 555 0172;p.lourens@wollara.example
Thandi Mkhize;Materials Technician, Nkwali Interchange;Nkwali site;082 555 0180;t.mkhize@wollara.example
""")
paper(VA, "Test instruments.csv", """
Asset,Instrument,Location,Serial,Calibrated,Due
WI-041,Slump cone set,Bellabrook,SC-7715,2025-01-20,2026-01-20
WI-042,Digital probe thermometer,Bellabrook,DT-20931,2025-02-11,2026-02-11
WI-043,Digital probe thermometer,Wollongong store,DT-20932,2024-05-02,2025-05-02
WI-050,Cover meter,Wollongong store,CM-5582,2024-11-04,2025-11-04
WI-061,Total station,Bellabrook,TS-16-88213,2025-03-03,2026-03-03
WI-070,Slump cone set,Nkwali,SC-8120,2025-02-17,2026-02-17
WI-071,Nuclear density gauge,Nkwali,ND-3304,2025-01-08,2026-01-08
""")
B = "bellabrook-stp/"
paper(VA, B+"Contract data sheet.docx", """
# Contract data sheet - Bellabrook Sewage Treatment Plant Upgrade, Stage 2
|Item|Entry
|Contract title|Bellabrook Sewage Treatment Plant Upgrade Stage 2
|Contract no.|NCW-2024-0613
|Principal|Narrabeel Coast Water Corporation
|Superintendent|Halden Frey Consulting Engineers
|Superintendent's Representative|Lorraine Abadi
|Conditions of contract|AS 4000 with special conditions
|Contractor|Wollara Civil Pty Ltd
|Our job number|W-2417
|Site|Lot 12 Sandhill Road, Bellabrook NSW 2483
|Contract sum|$23,860,400.00 excl. GST
|Date for practical completion|2026-08-28
|Defects liability period|12 months
|Liquidated damages|$9,500 per day
|Notice for hold points|24 hours in writing to the Superintendent's Representative
## Scope in brief
New inlet works, bioreactor (two trains), two secondary clarifiers, UV channel, aerobic digester and switchroom. Concrete to liquid retaining structures is to AS 3735.
""", foot="W-2417 data sheet rev 2")
paper(VA, B+"Letter of acceptance.pdf", """
>>Narrabeel Coast Water Corporation>>Our ref: NCW/PR/24/0613
>>40 Marine Parade, Narrabeel NSW 2481>>19 August 2024
Wollara Civil Pty Ltd
Level 3, 118 Keira Street, Wollongong NSW 2500
Attention: Ms Deborah Tranter, Managing Director
## Contract NCW-2024-0613 - Bellabrook Sewage Treatment Plant Upgrade Stage 2 - Acceptance of tender
We accept your tender dated 28 June 2024 as amended by your letter of 31 July 2024 in the sum of $23,860,400.00 excluding GST.
Possession of site will be given on 16 September 2024. Security of 5 per cent of the contract sum is to be lodged within 14 days as two unconditional undertakings of equal value.
The Superintendent is Halden Frey Consulting Engineers, whose representative on site is Lorraine Abadi.
Please acknowledge by return.
Graeme Stott, Manager Capital Delivery
""", head="Narrabeel Coast Water Corporation", foot="NCW/PR/24/0613")
el = ["Inlet works base slab","Inlet works wall W1","Inlet works wall W2","Inlet works channel floor","Bioreactor 1 blinding","Bioreactor 2 blinding","Bioreactor 1 base slab bay 1","Bioreactor 1 base slab bay 2","Bioreactor 1 base slab bay 3","Bioreactor 2 base slab bay 1","Bioreactor 2 base slab bay 2","Bioreactor 2 base slab bay 3","Bioreactor 1 wall pour 1","Bioreactor 1 wall pour 2"]
rows = []
for i, e in enumerate(el):
    rows.append(f"CPR-{i+8:03};{e};BR-S-{201+i};ITP-03;{'S40-LR' if 'blinding' not in e else 'N20'};{38+7*(i%5)};2025-0{1+i//5}-{4+5*(i%5):02};Closed;-")
rows += ["CPR-022;Bioreactor 1 wall pour 3;BR-S-214;ITP-03;S40-LR;46;2025-03-26;Closed;-","CPR-023;Bioreactor 2 wall pour 1;BR-S-215;ITP-03;S40-LR;44;2025-04-02;Closed;-","CPR-024;Digester blinding;DG-S-301;ITP-05;N20;18;2025-04-04;Closed;-","CPR-025;Clarifier 1 floor;CL-S-401;ITP-04;S40-LR;88;2025-04-09;Closed;NCR-006","CPR-026;Clarifier 1 wall segment A;CL-S-404;ITP-04;S40-LR;41.5;2025-04-23;Closed;-","CPR-027;Clarifier 1 wall segment B (grids 5 to 9);CL-S-404;ITP-04;S40-LR;43;2025-05-06;Planned;-","CPR-028;Clarifier 1 wall segment C;CL-S-404;ITP-04;S40-LR;43;2025-05-15;Planned;-","CPR-029;Clarifier 2 floor;CL-S-451;ITP-04;S40-LR;88;2025-05-22;Planned;-"]
paper(VA, B+"Concrete pour register.xlsx", "@Pours\nRecord;Element;Drawing;ITP;Mix;Est. volume m3;Pour date (planned);Status;NCR\n" + "\n".join(rows) + "\n@Notes\nRegister kept by T Haverley. State as of 1 May 2025.\nDates are as planned until the pour is closed.")
paper(VA, B+"Drawing register.csv", "Number,Title,Revision,Date,Status\n" + "\n".join([f"BR-S-{201+i},{e},{'BCD'[i%3]},2024-11-{10+i:02},IFC" for i,e in enumerate(el)]) + """
CL-S-401,Clarifier 1 floor - concrete and reinforcement,C,2025-02-14,IFC
CL-S-404,Clarifier 1 walls - reinforcement,C,2025-02-14,Superseded
CL-S-404,Clarifier 1 walls - reinforcement,D,2025-04-17,IFC
CL-S-405,Clarifier 1 walls - formwork and penetrations,B,2025-02-14,IFC
CL-S-451,Clarifier 2 floor,C,2025-02-14,IFC
DG-S-301,Digester base,A,2024-12-09,IFC""")
paper(VA, B+"Specification extract - Section 03300.docx", """
# Section 03300 Cast-in-place concrete (extract)
## 3.1 Materials
Liquid retaining structures: special class concrete S40, exposure classification B2, maximum water to cement ratio 0.42, shrinkage at 56 days not more than 600 microstrain. Blinding: N20.
## 3.2 Slump and temperature
Nominated slump for walls 120 mm with a tolerance of plus or minus 30 mm. Concrete temperature at discharge not below 10 degrees and not above 32 degrees Celsius.
## 3.3 Cover
Cover to all liquid faces 50 mm, to outer faces 45 mm, tolerance minus 5 plus 10 mm.
## 3.4 Placing
Time from batching to completion of discharge not more than 90 minutes. Layers of not more than 400 mm. Free fall not more than 2 m. Waterstops are held with clips to the reinforcement at not more than 300 mm.
## 3.5 Sampling
One sample of four cylinders for each 25 m3 or part; slump on every truck from which a sample is taken and on the first truck.
## 3.6 Curing
Walls: leave formwork for three days then apply hydrocarbon resin compound to AS 3799; total curing period 14 days. Slabs: wet hessian for 7 days.
## 3.7 Hold points
HP1 reinforcement, waterstops and embedded items before closing formwork. HP2 release to pour.
""", head="NCW-2024-0613 Specification", foot="Rev 1 - September 2024")
paper(VA, B+"Mix approval S40-LR.pdf", """
>>Halden Frey Consulting Engineers>>Submittal review SR-0034
>>To: Wollara Civil Pty Ltd>>12 December 2024
## Concrete mix S40-LR for liquid retaining structures
|Property|Submitted
|Supplier|Tindara Premix Pty Ltd, Casino plant
|Supplier mix code|TP40B2-120
|Characteristic strength|40 MPa at 28 days
|Cementitious content|430 kg/m3 with 38 % slag
|Water/cement ratio|0.40
|Maximum aggregate|20 mm
|Slump|120 mm
|Shrinkage 56 days|560 microstrain
Status: Approved without comment. The blinding mix N20 (TP20-80) is noted.
J. Whitcombe, Senior Materials Engineer
""", head="Halden Frey Consulting Engineers", foot="SR-0034")
paper(VA, B+"Tindara dockets May 2025.csv", """
Docket,Date,Customer ref,Truck,Mix,m3,Batched,Arrived,Discharged,Slump mm,Temp C
771820,2025-05-05,W-2417 pipe surround,T14,TP20-80,4.0,09:10,09:38,10:02,80,21
771902,2025-05-07,CPR-027,T09,TP40B2-120,6.8,06:25,06:52,07:24,120,19
771903,2025-05-07,CPR-027,T11,TP40B2-120,6.8,06:48,07:15,07:50,,
771905,2025-05-07,CPR-027,T14,TP40B2-120,6.8,07:15,07:44,08:21,,
771908,2025-05-07,CPR-027,T09,TP40B2-120,6.8,08:02,08:29,09:06,130,20
771911,2025-05-07,CPR-027,T11,TP40B2-120,6.8,08:40,09:08,09:47,,
771914,2025-05-07,CPR-027,T14,TP40B2-120,6.8,09:22,09:50,10:31,,
771917,2025-05-07,CPR-027,T09,TP40B2-120,3.6,10:14,10:40,11:05,,
772066,2025-05-15,CPR-028,T11,TP40B2-120,6.8,06:30,06:57,07:28,110,18
772067,2025-05-15,CPR-028,T14,TP40B2-120,6.8,06:55,07:22,07:58,,
""")
def cyl(n, el, date, rep, s7, s28, d28, vals, src):
    paper(VA, B+f"Cylinder report {rep}.pdf", f"""
>>Richmond Valley Materials Laboratory>>Report no. {rep}
>>NATA accreditation 20418>>Issued {d28}
## Compressive strength of concrete test specimens to AS 1012.9
|Client|Wollara Civil Pty Ltd
|Project|Bellabrook STP Stage 2
|Pour record|{n}
|Element|{el}
|Date cast|{date}
|Sampled by|K. Prentice, Richmond Valley Materials Laboratory
|Curing|Lab cured, limewater tank
|Specimen|Docket|Age days|Strength MPa
{vals}
Mean at 7 days {s7} MPa. Mean at 28 days {s28} MPa.
Approved signatory: D. Lachlan
""", head="Richmond Valley Materials Laboratory", foot="This report may not be reproduced except in full")
cyl("CPR-026","Clarifier 1 wall segment A","23 April 2025","RV25-1187","31.0","48.5","21 May 2025","|1187/1|771640|7|31.0\n|1187/2|771640|28|48.0\n|1187/3|771640|28|49.0","")
cyl("CPR-027","Clarifier 1 wall segment B","7 May 2025","RV25-1264","29.5","47.0","4 June 2025","|1264/1|771902|7|29.0\n|1264/2|771902|28|46.5\n|1264/3|771908|7|30.0\n|1264/4|771908|28|47.5","")
def daily(no, day, w, lab, act, notes):
    paper(VA, B+f"Daily report {no}.docx", f"""
# Site daily report {no}
|Job|W-2417 Bellabrook STP Stage 2
|Date|{day}
|Weather|{w}
|Prepared by|Tom Haverley
## Labour and plant
{lab}
## Work done
{act}
## Remarks
{notes}
""", head="Wollara Civil Pty Ltd")
daily("161","Tuesday 6 May 2025","Rain from 5 am, 34 mm to 3 pm, 17 degrees","Wollara 6 carpenters, 4 steelfixers stood down at 9 am. One 25 t Franna.","Clarifier 1: wall segment B pour called off at 5:30 am because of rain. Kickers cleaned, water pumped from the base.\nInlet works: no work.","Superintendent's Representative told by phone, see mail of the same day. Pump booking moved to the 7th at no charge.")
daily("162","Wednesday 7 May 2025","Fine, light south-westerly, 12 to 22 degrees","Wollara 5 carpenters, 8 concrete hands. Subcontractor Ballina Concrete Pumping, 36 m boom pump and operator Craig Nunn. Two 65 mm poker vibrators plus one spare.","Clarifier 1: wall segment B poured, started 6:55 am, finished 11:05 am, 44.4 m3 placed in layers of 400 mm. No interruption above 20 minutes. Top finished with wood float.\nDigester: blinding trimmed.\nSewer main: 14 m of pipe surround.","HP1 released by Lorraine Abadi on 5 May at 2 pm after re-fixing two waterstop clips; HP2 released by her at 6:30 am today.\nForms of the wall to stay until 10 May, then Curecoat R from Antara.")
daily("169","Thursday 15 May 2025","Overcast, 11 to 19 degrees","Wollara 5 carpenters, 8 concrete hands. Ballina Concrete Pumping, 36 m boom pump.","Clarifier 1: wall segment C poured, started 7:00 am, finished 11:40 am, 43.2 m3.","HP2 released 6:40 am.")
paper(VA, B+"2025-05-06 mail pour moved.eml", """
From: Tom Haverley <t.haverley@wollara.example>
To: Lorraine Abadi <l.abadi@haldenfrey.example>
Cc: Renee Castellano <r.castellano@wollara.example>, Gus Pellow <g.pellow@wollara.example>
Date: Tue, 06 May 2025 05:48:00 +1000
Subject: RE: CPR-027 - clarifier wall B - pour tomorrow instead

Lorraine,

we have called today's pour off, the radar is solid rain until mid afternoon. We will go on Wednesday 7 May, first truck 6:45. HP1 of yesterday still stands as nobody has touched the steel; the form stays closed and covered. Please come for HP2 at 6:30.

Backup pump: Lismore Boom have a 32 m on standby.

Tom

> From: Lorraine Abadi
> Sent: Monday, 5 May 2025 14:31
> HP1 released for clarifier 1 wall segment B subject to the two clips at grid 7, which Gus fixed while I was there.
> Reinforcement as CL-S-404 rev D: N20 at 150 each face. Cover measured 50 to 54 inside, 45 to 49 outside.
>> From: Tom Haverley
>> Sent: Friday, 2 May 2025 10:05
>> Notice for HP1 on Monday 5 May at 1:30 pm, pour on Tuesday 6 May at 6:45.
""")
paper(VA, B+"Site meeting minutes 17.docx", """
# Site meeting 17 - 30 April 2025, 10:00, site office
Present: Lorraine Abadi (Halden Frey), Graeme Stott (NCW), Renee Castellano, Tom Haverley (Wollara). Apologies: Gus Pellow.
|No|Item|Action|By
|17.1|Minutes 16 accepted|-|-
|17.2|Clarifier 1 wall segment B: pour forecast Tuesday 6 May, 45 m3. Revision D of the wall drawing closes RFI-041 (bars at 150 instead of 200).|Wollara to check all steel against D|2 May
|17.3|NCR-006 clarifier floor: low spot 8 mm, accepted with mortar topping.|Closed|-
|17.4|Boom pump: Lismore Boom were late for segment A, Wollara change to Ballina Concrete Pumping.|note|-
|17.5|Clarifier 2: excavation 60 percent. Dewatering bore 3 dry.|Wollara|ongoing
|17.6|Next meeting 14 May 2025|all|-
""", head="W-2417")
paper(VA, B+"RFI-041 reply.docx", """
# RFI-041 Clarifier 1 walls - bar spacing
|Raised by|Tom Haverley, 9 April 2025
|Question|CL-S-404 rev C shows N20 at 200 on the inside face in elevation and at 150 in section 3. Which governs?
|Reply|Section 3 governs: N20 at 150 both faces. Drawing reissued as revision D on 17 April 2025. Segment A, poured to section 3, is not affected.
|Replied by|J. Whitcombe, Halden Frey, 16 April 2025
|Cost or time|None claimed
""")
paper(VA, B+"ITP-04 clarifiers.pdf", """
# Inspection and test plan ITP-04 Clarifiers 1 and 2
|Step|Activity|Criterion|Type|By
|1|Set out|plus or minus 5 mm|W|Surveyor
|2|Reinforcement and cover|AS 3600, drawing|H (HP1)|Superintendent
|3|Waterstop, embedded items|drawing|H (HP1)|Superintendent
|4|Formwork line, level, ties|plus or minus 5 mm|W|Site Engineer
|5|Release to pour|checklist complete|H (HP2)|Superintendent
|6|Slump, temperature, samples|03300|W|Laboratory
|7|Curing|14 days|S|Foreman
|8|Hydrostatic test|AS 3735|H (HP3)|Superintendent
H hold point, W witness point, S surveillance. Revision 2 of 20 January 2025. Prepared by Miles Okafor.
""", head="Wollara Civil Pty Ltd - W-2417", foot="ITP-04 rev 2")
paper(VA, B+"Survey check clarifier 1 walls.csv", """
Segment,Date,Surveyor,Instrument,Top of form RL design,Top of form RL found,Max deviation in plan mm,Result
A,2025-04-22,I Vukovic,WI-061,RL 8.650,8.652,3,accepted
B,2025-05-05,I Vukovic,WI-061,RL 8.650,8.648,4,accepted
C,2025-05-14,I Vukovic,WI-061,RL 8.650,8.651,2,accepted
""")
f = F("au-concrete-placement-record-cpr-027", VA, "bellabrook-stp", "en", "Concrete pre-pour check and placement record CPR-027 (in title and file name).")
f.header("Wollara Civil Group   QF-31 Concrete pre-pour check and placement record   Job no.: %s", ("________", V("W-2417","Contract data sheet.docx","near")))
f.title("Concrete pre-pour check and placement record CPR-027")
dk="Tindara dockets May 2025.csv"; d162="Daily report 162.docx"; ml="2025-05-06 mail pour moved.eml"; reg="Concrete pour register.xlsx"; sp="Specification extract - Section 03300.docx"; cd="Contract data sheet.docx"
f.kv([[("Contract", V("Bellabrook Sewage Treatment Plant Upgrade Stage 2",cd,"same","Bellabrook STP Stage 2","Bellabrook Sewage Treatment Plant Upgrade, Stage 2")),("Contract no.", V("NCW-2024-0613",cd,"same"))],
 [("Superintendent's Rep.", V("Lorraine Abadi",cd,"same"))],
 [("Element", V("Clarifier 1 wall segment B (grids 5 to 9)",reg,"same","Clarifier 1 wall segment B")),("NCR reference", None)],
 [("Drawing no.", V("CL-S-404",reg,"same")),("Rev.", V("D","Drawing register.csv","same",ev="CL-S-404,Clarifier 1 walls - reinforcement,D"))],
 [("ITP", V("ITP-04",reg,"same")),("Date of pour", V("2025-05-07",d162,"near"))]])
f.h("A. Before the pour")
f.sched(["Check","Requirement","Found","Checked by (initials)"],[
 ["Cover, liquid face", V("50 mm",sp,"near","50"), V("50 to 54",ml,"far","50 to 54 mm"), SIG],
 ["Cover, outer face", V("45 mm",sp,"same","45"), V("45 to 49",ml,"far","45 to 49 mm"), SIG],
 ["Top of form, level", V("RL 8.650","Survey check clarifier 1 walls.csv","near","8.650"), V("8.648","Survey check clarifier 1 walls.csv","near"), SIG],
 ["Tie bolts tightened, torque", O("no paper gives a torque"), O("no paper"), SIG]])
f.checks("Hold point 1 (reinforcement and waterstops):",[("released", V("☒",d162,"near",ev="HP1 released by Lorraine Abadi")),("not released", O("HP1 was released"))])
f.line(("HP1 released on", V("2025-05-05",ml,"near",ev="Monday, 5 May 2025")),("HP2 released at", V("6:30 am",d162,"near","6:30","06:30")))
f.h("B. Concrete")
f.kv([[("Supplier", V("Tindara Premix Pty Ltd","Mix approval S40-LR.pdf","same","Tindara Premix","Tindara Premix Pty Ltd, Casino plant")),("Mix code of supplier", V("TP40B2-120",dk,"same"))],
 
 [("Mix approval ref.", V("SR-0034","Mix approval S40-LR.pdf","far"))],
 [("Nominated slump", V("120 mm",sp,"same","120")),("Max. time batching to discharge", V("90 minutes",sp,"near","90 min","90"))]])
row = lambda n,b,a,e,s,t: [n and V(n,dk,"same"), V(b,dk,"near","0"+b if len(b)<5 else b[1:] if b[0]=="0" else b), V(e,dk,"near"), V("6.8",dk,"same"), s, t]
f.sched(["Docket","Batched","Discharged","m3","Slump mm","Temp °C"],[
 row("771902","06:25","","07:24",V("120",dk,"same"),V("19",dk,"same")),
 row("771903","06:48","","07:50",O("no slump taken on this truck"),O("no temperature taken")),
 ])
f.h("C. Placing and curing")
f.cc(("Start", V("6:55 am",d162,"near","6:55","06:55")),("Finish", V("11:05 am",d162,"near","11:05")))
f.cc(("Pump subcontractor", V("Ballina Concrete Pumping",d162,"near")))
f.dd("Weather",["Fine","Overcast","Showers","Rain"],V("Fine",d162,"same"))
f.ph("Forms stripped not before %s; curing compound %s, total curing period %s days. Evaporation rate at start of pour %s.",("[date]",V("2025-05-10",d162,"far",ev="until 10 May")),("[product]",V("Curecoat R",d162,"near")),("[n]",V("14",sp,"same")),("[kg/m2/h]",O("no evaporation rate measured in the papers")))
f.narr("Interruptions, rain, changes against the plan", V("rain",ml,"far","Rain",ev="called today's pour off",contains=True))
f.h("D. Test results")
rp="Cylinder report RV25-1264.pdf"
f.kv([[("Laboratory", V("Richmond Valley Materials Laboratory",rp,"far")),("Report no.", V("RV25-1264",rp,"same"))],
 [("7 day mean, MPa", V("29.5",rp,"near")),("28 day mean, MPa", V("47.0",rp,"near","47"))],
 [("Sampled by", V("K. Prentice",rp,"same")),("56 day shrinkage of this pour", O("only the mix submittal gives a shrinkage, no test of this pour"))],
 [("Thermometer asset no.", V("WI-042","/Test instruments.csv","far")),("Tester of slump", None)]])
f.h("E. Close out")
f.kv([[("Site Engineer (name)", O("signature block")),("Signature", SIG),("Date", SIG)],[("Superintendent's Rep. (name)", O("signature block")),("Signature", SIG),("Date", SIG)],[("Foreman (name)", O("signature block")),("Signature", SIG),("Date", SIG)]])
f.footer("QF-31 issue 6   Filed in register by: %s",("________",O("who files it is no matter of the papers")))
f.save()
N = "nkwali-interchange/"
paper(VA, N+"Contract data.docx", """
# Contract data - N2/R614 Nkwali Interchange
Prepared by Annelie Bosman for use in all commercial forms.
|Contract|Upgrading of the Nkwali Interchange on National Route 2
|Contract number|KZR 002-240-2024/3
|Employer|KwaZulu Coastal Roads Agency SOC Ltd
|Employer's VAT number|4020187765
|Engineer|Mbeki Thornhill Consulting (Pty) Ltd
|Engineer's Representative|Dr Lungile Ndaba
|Form of contract|GCC 2015, third edition
|Commencement date|2024-06-03
|Original time for completion|22 months
|Contract price at award, excl. VAT|R 187,450,000.00
|Retention|10 % of work done, up to a limit of R 9,372,500.00
|Materials on site|80 % of invoiced value, on proof of ownership
|Contract price adjustment|fixed coefficients a 0.25 labour, b 0.35 plant, c 0.25 materials, d 0.15 fuel; base month April 2024
|VAT|15 %
|Payment|within 28 days of the Engineer's delivery of the certificate
|Statements|delivered by the 25th of each month
""")
paper(VA, N+"Letter of award.pdf", """
>>KwaZulu Coastal Roads Agency SOC Ltd>>Ref KZR/SCM/24/118
>>15 Bay Terrace, Durban 4001>>29 April 2024
Wollara Civil (South Africa) (Pty) Ltd, Pinetown
## Award of contract KZR 002-240-2024/3: Upgrading of the Nkwali Interchange on National Route 2
The Agency accepts your offer of R 187,450,000.00 excluding value added tax (R 215,567,500.00 including value added tax at 15 per cent).
The commencement date is 3 June 2024. The performance guarantee of 10 per cent, R 18,745,000.00, from an approved institution is due before commencement.
Contract participation goal for targeted enterprises: 30 per cent of the contract price.
N. Cele, Chief Executive Officer
""", head="KwaZulu Coastal Roads Agency", foot="KZR/SCM/24/118")
ca = [("01","2024-07",3120000,"4 July"),("02","2024-08",4260000,"")]
gross = [6120000.00,11845500.00,18960250.00,27233400.00,36410900.00,43780150.00,49225600.00,58114300.00,67890720.00,77342180.00,86905440.00]
mon = ["2024-06","2024-07","2024-08","2024-09","2024-10","2024-11","2024-12","2025-01","2025-02","2025-03","2025-04"]
cert = "\n".join(f"{i+1};{m};{g:.2f};{g*0.1 if g*0.1<9372500 else 9372500:.2f};{'KC-%03d'%(110+i)};2025-{(i%4)+1:02}-{12+i:02}" if False else f"{i+1};{m};{g:.2f};{min(g*0.1,9372500):.2f};KC-{110+i};Paid" for i,(m,g) in enumerate(zip(mon[:10],gross)))
paper(VA, N+"Certificate history.xlsx", "@Certificates\nCert. no.;Month;Gross work done to date R;Retention held R;Employer ref;Status\n" + cert + """
@Amounts paid
Cert. no.;Net certified to date excl VAT R;Net this certificate excl VAT R
7;45148040.00;5214905.00
8;53522870.00;8374830.00
9;62281648.00;8758778.00
10;73044342.00;10762694.00
""")
bill = [("A","Preliminary and general",24200000,13310000,12705000),("B","Accommodation of traffic",11850000,6517500,6044000),("C","Earthworks and pavement layers",48300000,27820000,24610400),("D","Bridge B1434 deck and abutments",52600000,21350000,18830000),("E","Ramps and asphalt surfacing",31400000,9820000,8410000),("F","Drainage and kerbs",12250000,5740000,5126000),("G","Road furniture and lighting",6850000,347940,0)]
paper(VA, N+"Valuation 11 April 2025.xlsx", "@Summary\nBill;Description;Contract amount R;Valued to date R;Valued previous R\n" + "\n".join(f"{a};{b};{c:.2f};{d:.2f};{e:.2f}" for a,b,c,d,e in bill) + f"""
;Total of bills;187450000.00;{sum(x[3] for x in bill):.2f};{sum(x[4] for x in bill):.2f}
@Variations
VO;Title;Approved R;Done to date R;Status
VO-01;Relocation of fibre duct at ramp C;412000.00;412000.00;Approved
VO-02;Additional subsoil drain km 4.2;268500.00;268500.00;Approved
VO-03;Bored piles in lieu of driven piles, pier 2;1940000.00;1319500.00;Approved
VO-04;Animal fence;385000.00;0.00;Quoted
@Materials on site
Item;Supplier;Invoice;Invoiced R;80 % R
Kerbs figure 3;Durvane Precast;DP-20871;214000.00;171200.00
Guardrail posts;Isiko Steel;IS-5530;462500.00;370000.00
Bearing pads;Renkor;R-1187;318000.00;254400.00
@Extras
Line;R
CPA to date (to certificate 11);3184620.00
CPA previous (certificate 10);2816380.00
""")
tot = sum(x[3] for x in bill)
paper(VA, N+"Statement 11 memo.docx", f"""
# Memo - build up of statement 11 (work to 25 April 2025)
From Annelie Bosman to Sipho Radebe, 24 April 2025
The measured work of the bills comes to R {tot:,.2f} (previous month R 75,725,400.00). Approved variations done are R 2,000,000.00. So gross work done to date, bills and variations, is R {tot+2000000:,.2f}.
Retention would be 10 % of that, R {(tot+2000000)*0.1:,.2f}; it is below the limit.
Materials on site at 80 % come to R 795,600.00, Thandi has the ownership certificates of Isiko and Renkor; those of Durvane arrived on 23 April.
Contract price adjustment to date R 3,184,620.00, with final March indices and provisional April ones.
Nothing for claim 4 (late access to parcel 18) until the Engineer rules. VO-04 is a quotation only and is left out.
The net to date before VAT is R {tot+2000000-(tot+2000000)*0.1+795600+3184620:,.2f}; less previously certified R 73,044,342.00.
""", head="Nkwali Interchange")
NET = tot+2000000-(tot+2000000)*0.1+795600+3184620; THIS = NET-73044342
paper(VA, N+"2025-04-25 Statement 11 covering mail.eml", f"""
From: Annelie Bosman <a.bosman@wollara.example>
To: Lungile Ndaba <l.ndaba@mbekithornhill.example>
Cc: Sipho Radebe <s.radebe@wollara.example>
Date: Fri, 25 Apr 2025 11:20:00 +0200
Subject: RE: Statement 11 - figures

Dear Dr Ndaba

Attached is statement 11 for the month of April 2025. The amount due this month is R {THIS:,.2f} excluding VAT, VAT R {THIS*0.15:,.2f}, in all R {THIS*1.15:,.2f}. Our tax invoice will carry the number WSA-INV-2511.

Regards
Annelie

> From: Lungile Ndaba
> Sent: Thursday, 24 April 2025 08:12
> Please do not include VO-04, it is not approved. Guardrail posts I accept as materials on site, I saw them on Tuesday.
>> From: Annelie Bosman
>> Sent: Wednesday, 23 April 2025 16:40
>> A first rough figure for April is R 9,400,000.00 excluding VAT, still without the new kerbs.
""")
paper(VA, N+"Monthly minutes 11.docx", """
# Site meeting 11, 16 April 2025
Present: Dr L Ndaba, S Naidoo (Engineer); P Lourens, A Bosman, T Mkhize (Contractor); B Gumede (Agency)
|Item|Discussion|Action
|11.1 Progress|41 % against programme 44 %. Deck span 2 cast on 11 April.|PL
|11.2 Time|Extension of time no. 1: 18 working days granted for abnormal rain (letter of 9 April). Revised completion 1 May 2026.|noted
|11.3 Payment|Certificate 10 paid on 14 April, certificate 9 on 13 March.|-
|11.4 Variations|VO-03 60 % done. VO-04 quotation awaited from Agency's fencing panel.|LN
|11.5 Safety|One lost time injury since start; 212,400 hours worked.|PL
|11.6 Local spend|Targeted enterprises 27.4 % to date.|AB
""")
paper(VA, N+"EOT letter 1.pdf", """
>>Mbeki Thornhill Consulting (Pty) Ltd>>Our ref MT/NK/0212
>>8 Florida Road, Durban 4001>>9 April 2025
The Contractor's Representative, Mr P Lourens
## Extension of time no. 1 - abnormal rainfall
In terms of clause 5.12 you are granted 18 working days. The due completion date moves from 3 April 2026 to 1 May 2026. No time related cost is payable.
Claim 4 (access to parcel 18) is under assessment; we ask for your records by 30 April 2025.
Dr L Ndaba, Engineer's Representative
""", head="Mbeki Thornhill Consulting")
paper(VA, N+"Variation order VO-03.pdf", """
>>Variation order VO-03>>Contract KZR 002-240-2024/3
>>Issued 10 February 2025>>By Dr L Ndaba
Bored piles of 900 mm diameter in lieu of driven piles at pier 2, 14 piles, as drawing B1434-22 revision C.
|Quantity|Unit|Rate R|Amount R
|14|mobilised pile|48,500.00|679,000.00
|182|m bored pile|6,928.57|1,261,000.00
Total R 1,940,000.00 excluding VAT. Time: none.
""")
paper(VA, N+"Indices.csv", "Month,Labour L,Plant P,Materials M,Fuel F\n2024-04,112.4,118.0,131.2,141.6\n2024-10,114.8,119.9,133.0,138.2\n2025-01,115.9,121.4,134.1,139.9\n2025-02,116.2,121.8,134.6,141.0\n2025-03,116.6,122.1,135.3,140.2\n2025-04,116.9 (prov.),122.3 (prov.),135.8 (prov.),138.8 (prov.)\n")
paper(VA, N+"Claims register.csv", "Claim,Subject,Notified,Amount R,Status\n1,Late drawings pier 1,2024-09-12,380000.00,Withdrawn\n2,Standing time fibre duct,2024-11-20,146500.00,Settled in VO-01\n3,Abnormal rainfall,2025-02-03,0.00,EOT 1 granted\n4,Late access parcel 18,2025-03-11,2240000.00,Under assessment\n")
paper(VA, N+"Statement 10 copy.pdf", """
>>Wollara Civil (South Africa) (Pty) Ltd>>Statement no. 10
>>Month: March 2025>>Date of statement: 25 March 2025
|Line|R
|Bills|75,725,400.00
|Variations|1,616,780.00
|Gross to date|77,342,180.00
|Retention|7,734,218.00
|Net certified to date with materials and CPA|73,044,342.00
|This statement excl. VAT|10,762,694.00
Tax invoice WSA-INV-2466. Signed A Bosman
""")
paper(VA, N+"Performance guarantee note.md", "# Guarantee\n\nGuarantee no. PG-77120-24, Zamani Guarantee Company, R 18,745,000.00, issued 20 May 2024, expires on the completion certificate.\n\nContract works insurance: Indlovu policy CW 4410923, renewed to 31 May 2026.\n")
paper(VA, N+"Ownership certificate Durvane.pdf", """
>>Durvane Precast (Pty) Ltd>>Certificate of ownership
>>Umhlatuzana>>23 April 2025
We confirm that the kerbs figure 3 delivered under invoice DP-20871 for R 214,000.00 have been paid for and are the property of Wollara Civil (South Africa) (Pty) Ltd. They are stored in the site camp at km 3.8.
""")
f = F("za-payment-statement-11", VA, "nkwali-interchange", "en", "Contractor's monthly payment statement no. 11 (title, file name).", font="Arial")
cd="Contract data.docx"; vx="Valuation 11 April 2025.xlsx"; me="Statement 11 memo.docx"; em="2025-04-25 Statement 11 covering mail.eml"; ch="Certificate history.xlsx"
f.header("Monthly statement under clause 6.10   Contract No. %s",("«Contract_No»",V("KZR 002-240-2024/3",cd,"same")))
f.title("CONTRACTOR'S PAYMENT STATEMENT No. 11")
f.line(("Contract description",V("Upgrading of the Nkwali Interchange on National Route 2",cd,"near")),blank="..............................")
f.line(("Employer",V("KwaZulu Coastal Roads Agency SOC Ltd",cd,"same","KwaZulu Coastal Roads Agency")),blank="....................")
f.line(("Contractor",V("Wollara Civil (South Africa) (Pty) Ltd","/Company particulars.docx","far")),("VAT No. of Contractor",V("4870254416","/Company particulars.docx","near")),blank="....................")
f.line(("Engineer",V("Mbeki Thornhill Consulting (Pty) Ltd",cd,"same","Mbeki Thornhill Consulting")),("Month",V("April 2025",em,"same")),("Date of statement",V("2025-04-25",em,"near",ev="25 Apr 2025")),blank="....................")
f.line(("Commencement date",V("2024-06-03",cd,"same")),("Revised due completion date",V("2026-05-01","EOT letter 1.pdf","near")),blank="....................")
f.h("1. Work done under the bills")
f.sched(["Bill","Contract amount R","Value to date R","Previous R"],[[f"{a} {b}",V(f"{c}.00",vx,"same",str(c)),V(f"{d}.00",vx,"near",str(d)),V(f"{e}.00",vx,"near")] for a,b,c,d,e in bill[:4]])
f.sched(["Variation order no.","Title","Done to date R"],[[V("VO-01",vx,"near"),V("Relocation of fibre duct at ramp C",vx,"same"),V("412000.00",vx,"same")],[V("VO-02",vx,"near"),V("Additional subsoil drain km 4.2",vx,"same"),V("268500.00",vx,"same")],[V("VO-03",vx,"near"),V("Bored piles in lieu of driven piles, pier 2",vx,"same"),V("1319500.00",vx,"same")],[O("VO-04 is only quoted"),O("VO-04 is only quoted"),O("VO-04 is only quoted")]])
f.h("2. Summary")
f.kv([[("Gross work done to date, bills and variations (R)",V(f"{tot+2000000}.00",me,"same"))],[("Less retention (R)",V(f"{(tot+2000000)*0.1:.2f}",me,"near"))],[("Materials on site (R)",V("795600.00",me,"same"))],[("Contract price adjustment (R)",V("3184620.00",me,"same"))],[("Settled claims not in variations (R)",O("claim 4 is not decided; none settled apart from VO-01"))],[("Net to date excl. VAT (R)",V(f"{NET:.2f}",me,"near"))],[("Previously certified, net (R)",V("73044342.00",me,"near"))],[("Due this statement excl. VAT (R)",V(f"{THIS:.2f}",em,"near"))],[("VAT (R)",V(f"{THIS*.15:.2f}",em,"same"))],[("Total payable (R)",V(f"{THIS*1.15:.2f}",em,"far"))],[("Penalties deducted by Employer (R)",O("no penalty in the papers"))]])
f.h("3. Particulars of payment")
f.ph("Payment into %s, branch code %s, account %s, on our tax invoice %s, within %s days of delivery of the certificate. Certificate date: %s.",("[bank]",V("Umgeni Commercial Bank","/Company particulars.docx","near")),("[code]",V("223926","/Company particulars.docx","same")),("[account no.]",V("620 114 8873","/Company particulars.docx","same","6201148873")),("[invoice no.]",V("WSA-INV-2511",em,"same")),("[n]",V("28",cd,"near")),("[date]",O("certificate 11 is not issued yet")))
f.checks("Attached:",[("Ownership certificates for materials",None),("CPA calculation sheet",O("no paper says the sheet is attached")),("Photographs",O("no paper says that"))])
f.dd("B-BBEE level of Contractor",["Level 1","Level 2","Level 3","Level 4"],V("Level 2","/Company particulars.docx","same"))
f.instr("Targeted enterprise spend to date","(percentage)",V("27.4","Monthly minutes 11.docx","near","27.4 %"))
f.h("4. Signed for the Contractor / assessed by the Engineer")
f.kv([[("Name",SIG),("Name",SIG)],[("Capacity",SIG),("Capacity",SIG)],[("Signature",SIG),("Signature",SIG)],[("Date",SIG),("Date",SIG)]])
f.kv([[("Amount certified by Engineer (R)",O("for the Engineer, after assessment")),("Certificate ref.",O("not issued; earlier references are other certificates'"))],[("Date received by Engineer",O("receipt block")),("Received by",O("receipt block"))],[("Employer's order no.",O("no order number in the papers")),("Date of payment",O("future; payments of 9 and 10 only"))]])
f.save()
