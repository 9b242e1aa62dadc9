from lib import *
T = vault("tolhurst-brackley", r'''
=== Practice particulars.docx
# Tolhurst Brackley Engineers LLP
Consulting civil, mechanical and maritime engineers. Registered in England and Wales, OC338714. VAT registration GB 914 2207 61.
| Office | Address | Telephone |
| Caernarfon | Doc Fictoria, Unit 6, Caernarfon LL55 1TH | 01286 555 140 |
| Nelson | 18 Haven Road, Nelson 7010 | 03 555 7720 |
Professional indemnity: Kestrel Mutual, policy KM/PI/60418, limit GBP 10,000,000 each claim, renewed to 31 March 2026.
=== Who is who.csv
Name,Role,Office,E-mail,Mobile
Gwenllian Pryce,Partner,Caernarfon,g.pryce@tolhurstbrackley.example,07700 900118
Iestyn Rowlands,Senior mechanical engineer,Caernarfon,i.rowlands@tolhurstbrackley.example,07700 900164
Marama Tipene,Principal maritime engineer,Nelson,m.tipene@tolhurstbrackley.example,021 555 0142
Callum Durie,Site representative,Nelson,c.durie@tolhurstbrackley.example,021 555 0197
=== Chwarel Hendre - C3 conveyor/01 Contract Data extract.pdf
^ Hendre Slate Ltd - C3 overland conveyor - Contract Data
_ NEC4 ECC Option A
# Contract Data, parts one and two (extract)
The works are the design, supply, erection and commissioning of a 412 m troughed belt conveyor (C3) carrying slate waste from the Level 7 primary crusher to the Glan-y-don stockpile at Chwarel Hendre, Bethesda, Gwynedd.
| Item | Entry |
| Client | Hendre Slate Ltd, Chwarel Hendre, Bethesda LL57 4YG |
| Contractor | Marchlyn Bulk Systems Ltd, Deeside CH5 2NR |
| Project Manager | Gwenllian Pryce, Tolhurst Brackley Engineers LLP |
| Supervisor | Iestyn Rowlands, Tolhurst Brackley Engineers LLP |
| Main option | Option A, priced contract with activity schedule |
| Tendered total of the Prices | GBP 2,486,300.00 |
| Contract date | 9 September 2024 |
| Starting date | 30 September 2024 |
| Completion Date for the whole of the works | 27 June 2025 |
| Delay damages | GBP 1,850 per day |
| Retention percentage | 3 % |
| Defects date | 52 weeks after Completion of the whole of the works |
| Period for reply | 10 working days |
| Contract reference | HS/C3/0117 |
The language of the contract is English; site notices and safety signs are in Welsh and English.
=== Chwarel Hendre - C3 conveyor/02 Technical schedule rev D.xlsx
--- C3
| Parameter | Value | Unit |
| Belt width | 900 | mm |
| Belt speed | 2.1 | m/s |
| Design throughput | 650 | t/h |
| Lift | 38 | m |
| Installed drive power | 2 x 110 | kW |
| Belt class | EP 800/4 | |
| Take-up | gravity, 6.4 t counterweight | |
| Idler pitch, carrying | 1.2 | m |
| Pull-cord switches | 18 | no. |
--- Revisions
| Rev | Date | Change |
| C | 14/11/2024 | throughput 600 t/h, drive 2 x 90 kW |
| D | 22/01/2025 | throughput 650 t/h, drive 2 x 110 kW |
=== Chwarel Hendre - C3 conveyor/03 Technical schedule rev C (superseded).pdf
# Technical schedule C3, revision C, 14 November 2024
SUPERSEDED by revision D on 22 January 2025.
! Belt width ! 900 mm
! Belt speed ! 1.9 m/s
! Design throughput ! 600 t/h
! Installed drive power ! 2 x 90 kW
=== Chwarel Hendre - C3 conveyor/04 PM instruction and CE log.xlsx
--- CE log
| No. | Subject | Notified | Effect on Prices (GBP) | Effect on Completion (days) | Status |
| CE-01 | Unforeseen tip settlement at trestle T5, piled base | 18/11/2024 | 64200 | 14 | Implemented |
| CE-02 | Uprated drives, rev D | 24/01/2025 | 38750 | 0 | Implemented |
| CE-03 | Bat roost exclusion at old winding house | 03/03/2025 | 11900 | 7 | Implemented |
| CE-04 | Storm damage to belt gantry cladding | 12/06/2025 | | | Quotation awaited |
=== Chwarel Hendre - C3 conveyor/05 Minutes progress meeting 14.docx
# Progress meeting no. 14, C3 conveyor, held at the quarry office on 3 July 2025
Present: G. Pryce, I. Rowlands (TBE); Huw Tecwyn Parry, quarry manager (Hendre Slate); Delyth Amos, site agent, and Rob Keane, commissioning engineer (Marchlyn).
14.1 Following CE-01 and CE-03 the Completion Date is now 18 July 2025. The total of the Prices stands at GBP 2,601,150.00 with CE-01 to CE-03 included.
14.2 No-load test of all drives was done on 1 July 2025. The loaded test is planned for 15 July 2025.
14.3 HSE notification F10 reference is F10-88213-C3. Delyth Amos confirms the principal contractor is Marchlyn Bulk Systems Ltd; the principal designer is Ffestin Design Safety Ltd.
14.4 Accidents since the last meeting: none. One near miss: dropped idler roller at T9, 26 June.
14.5 Next meeting: 24 July 2025.
=== Chwarel Hendre - C3 conveyor/06 Loaded test report.pdf
^ Marchlyn Bulk Systems Ltd - Test report MBS-TR-031
# Loaded commissioning test, conveyor C3
The loaded test took place on 16 July 2025 between 09:10 and 13:10, four hours without interruption, witnessed by I. Rowlands. Weather: overcast, light westerly wind, 14 °C.
| Reading | Measured | Requirement |
| Mean throughput | 662 t/h | at least 650 t/h |
| Peak motor current, drive 1 | 171 A | max. 195 A |
| Peak motor current, drive 2 | 168 A | max. 195 A |
| Belt tracking deviation | 22 mm | max. 40 mm |
| Noise at Tan-y-graig boundary | 47 dB LAeq | max. 50 dB LAeq |
| Emergency stop run-down | 9.4 s | max. 12 s |
## Observations
Spillage was seen at the tail chute; the skirt rubber must be re-set along 3 m. All eighteen pull-cord switches stopped the belt. The belt weigher had been calibrated on 11 July 2025, certificate WCL-20771.
Tested by Rob Keane, commissioning engineer.
=== Chwarel Hendre - C3 conveyor/07 Defects list.csv
No;Location;Defect;Notified;To be corrected by;Corrected
D-11;Tail chute;Skirt rubber to be re-set, 3 m;2025-07-16;2025-07-25;
D-12;Trestle T9;Handrail kick plate missing;2025-07-17;2025-07-24;2025-07-22
D-13;Drive house;Welsh wording absent from isolator sign;2025-07-17;2025-07-31;
=== Chwarel Hendre - C3 conveyor/08 Completion email.eml
From: Gwenllian Pryce <g.pryce@tolhurstbrackley.example>
To: Delyth Amos <d.amos@marchlyn.example>
Cc: Huw Tecwyn Parry
Date: Mon, 21 Jul 2025 16:42:00 +0100
Subject: C3 - Completion

Delyth,

I have decided that Completion of the whole of the works was achieved on 17 July 2025. The certificate follows this week. The belt guards are CE/UKCA marked, declaration DoC-C3-02 received.

> On 18 Jul 2025 Delyth Amos wrote:
> We believe the works were complete on 16 July after the loaded test.
> O&M manual rev 1 went to Huw, both languages to follow by 15 August.
=== Wairoto Marina breakwater/A1 Contract particulars.pdf
^ NZS 3910:2023 Contract particulars - Wairoto Marina northern breakwater
# Special conditions, Schedule 1 (extract)
| Clause | Particular |
| Contract name | Wairoto Marina northern breakwater extension |
| Contract number | WHT-24-09 |
| Principal | Wairoto Harbour Trust |
| Contractor | Tasman Rock & Marine Ltd |
| Contract Administrator | Marama Tipene, Tolhurst Brackley Engineers |
| Independent Certifier | Fergus Haldane, Haldane Consulting |
| Contract Price | NZ$6,742,900.00 plus GST |
| Date of acceptance of tender | 12 February 2025 |
| Due date for completion | 28 November 2025 |
| Liquidated damages | NZ$3,200 per day |
| Defects notification period | 12 months |
| Contractor's bond | NZ$337,000, Bank of Aorere |
Resource consent RM230418 for works in the coastal marine area expires on 30 June 2028; the consent authority is Aorere Regional Council.
=== Wairoto Marina breakwater/A2 Design basis note rev 2.docx
# Design basis, revision 2 - 4 March 2025
The extension is 185 m long with a crest at +5.2 m above Chart Datum and a crest width of 6 m. The seaward slope is 1V:2H with two layers of 4 to 6 t greywacke armour; the core is quarry run 1 to 500 kg.
The design storm has an annual exceedance probability of 1 %, significant wave height 2.8 m and peak period 8.5 s. Mean high water springs is +4.1 m CD. Design working life is 50 years. An allowance of 0.6 m is made for sea level rise.
=== Wairoto Marina breakwater/A3 Design basis note rev 1.docx
# Design basis, revision 1 - 19 December 2024
Crest level +4.8 m CD, significant wave height 2.6 m, 3 to 5 t armour. Sea level rise allowance 0.4 m. Replaced by revision 2.
=== Wairoto Marina breakwater/B1 Claim and payment register.xlsx
--- Payments
| Claim | Month | Claimed (NZ$) | Scheduled (NZ$) | Payment schedule date | Paid |
| 4 | June 2025 | 702400 | 688150 | 11/07/2025 | 21/07/2025 |
| 5 | July 2025 | 815000 | 815000 | 12/08/2025 | 20/08/2025 |
| 6 | August 2025 | 933720 | 901460 | 11/09/2025 | 22/09/2025 |
| 7 | September 2025 | 640880 | | | |
--- Variations
| VO | Description | Value (NZ$) | EOT (days) | State |
| V01 | Toe rock to suit soft seabed CH 120-150 | 148600 | 9 | agreed |
| V02 | Relocate navigation light pile | 21350 | 0 | agreed |
| V03 | Penguin nesting stand-down | | | under assessment |
=== Wairoto Marina breakwater/B2 Armour rock test summary.pdf
^ Geolab Marlborough - Report GM-25-1187
# Armour rock, Pikiwai Quarry, sampled 6 August 2025
! Test ! Result ! Specification
! Saturated surface dry density ! 2.68 t/m3 ! >= 2.60
! Los Angeles abrasion ! 17 % ! <= 25
! Water absorption ! 0.7 % ! <= 2.0
! Median armour mass M50 ! 5.1 t ! 4.8 - 5.4
The sample met the specification in every respect. Signed for the laboratory by P. Orsman.
=== Wairoto Marina breakwater/B3 Site meeting 11 minutes.docx
# Site meeting 11, 24 September 2025
Attending: Marama Tipene, Callum Durie (TBE), Jo Hemara (Harbour Trust, marina manager), Brett Solander (Tasman Rock & Marine, project manager), Lani Fuimaono (health and safety adviser, Tasman).
1. Progress. Core is placed to chainage 142 and primary armour to chainage 118, 64 % by value. Four days were lost to southerly swell in September.
2. Time. With the nine days of V01 the due date for completion is 7 December 2025. Tasman forecast to finish on 15 December 2025.
3. Safety. No lost time injuries. One notifiable event, barge mooring parted on 9 September 2025, reported to WorkSafe NZ.
4. Environment. Turbidity trigger of 25 NTU exceeded once on 17 September (31 NTU), work stopped for five hours. Kororā stand-down to 3 October.
5. Hold points. HP-6 underlayer CH 100-140 released 18 September. HP-7 crest cap remains closed.
6. Next meeting 22 October 2025 at the marina office.
=== Wairoto Marina breakwater/B4 Rock delivery docket 4471.pdf
# Pikiwai Quarry Ltd - delivery docket 4471
Barge Tamahae, 23 September 2025, 612 t primary armour 4-6 t, berth Wairoto. Skipper R. Noanoa. Received C. Durie.
=== Wairoto Marina breakwater/C1 Email insurer.eml
From: Brett Solander <brett@tasmanrock.example>
To: Marama Tipene
Date: Thu, 25 Sep 2025 08:15:00 +1200
Subject: Re: contract works cover

Marama, contract works policy is TW-551209 with Southern Cross Underwriting, NZ$8,500,000, runs to 31 March 2026. Public liability NZ$20 million, same underwriter, policy TW-551210.

> Please send the policy numbers. We only have the expired one, TW-498830.
=== Wairoto Marina breakwater/C2 Survey note September.md
# Hydrographic survey, 19 September 2025
Surveyor: Bluff Hydrographic Ltd, multibeam. Surveyed toe level at CH 100: -3.4 m CD. Settlement of the core at marker M2: 85 mm since 1 August 2025. Placed volume to date 21,640 m3 of a design 33,800 m3.
''')
f = Form("commissioning-and-completion-record-c3", "tolhurst-brackley", "Chwarel Hendre - C3 conveyor", "en", T, "Record for one conveyor; the certificate itself is not yet written.", font="Arial")
f.build('''
HEAD Tolhurst Brackley Engineers LLP   Contract no. {k=> HS/C3/0117 @01 n}   Record no. {g=> ?no record number is given}
FOOT Copy to insurer, claims ref. {u=> ?no insurer's claim}
TITLE Mechanical commissioning and completion record
H2 1. The contract
KV
Employer {=> Hendre Slate Ltd @01 f} || Quarry {=> Chwarel Hendre @01 f}
Contractor {=> Marchlyn Bulk Systems Ltd @01 s} || Form of contract and main option {=> NEC4 ECC Option A|Option A|NEC4 Engineering and Construction Contract Option A @01 n}
Project Manager {=> Gwenllian Pryce @01 s} || Supervisor {=> Iestyn Rowlands @01 s}
Tendered total of the Prices {=> GBP 2,486,300.00|2,486,300.00|£2,486,300.00|2,486,300 @01 s} || Prices as now changed {=> GBP 2,601,150.00|2,601,150.00|£2,601,150.00|2,601,150 @05 f}
Original Completion Date {=> 27 June 2025 @01 n} || Completion Date as extended {=> 18 July 2025 @05 n}
LADs per day {=> GBP 1,850|1,850|£1,850 @01 f} || Retention {=> 3 %|3% @01 n}
Date of the Completion Certificate {=> ?the e-mail says it follows; no date} || Defects Certificate issued {=> ?not yet issued}

H2 2. Duty holders under CDM 2015
STYLE u
P Principal contractor: {=> Marchlyn Bulk Systems Ltd @05 s}  Principal designer: {=> Ffestin Design Safety Ltd @05 s}
P Notification to HSE (F10) no.: {=> F10-88213-C3 @05 n}
P Site agent: {=> Delyth Amos @05 s}  Quarry manager under the 1999 Regulations: {=> Huw Tecwyn Parry @05 n}
P Appointed mines and quarries inspector: {=> ?no inspector named}
P Shotfirer on duty: {=> ?nobody named}
H2 3. Plant data
TS Light Grid Accent 1
AB
Belt width (mm) {=> 900 @02 s} || Linear velocity (m/s) {=> 2.1 @02 f} || Rated capacity (t/h) {=> 650 @02 f}
Motors (kW) {=> 2 x 110|2 × 110|2x110 @02 f} || Carcass grade {=> EP 800/4 @02 f} || Vertical rise (m) {=> 38 @02 f}
Centre-to-centre length {=> 412 m|412 @01 f} || Tensioning arrangement {=> gravity, 6.4 t counterweight|gravity|6.4 t counterweight @02 f} || Gearbox serial nos. {=> ?no serial numbers}
Data taken from revision {=> D|rev D|revision D @02 s} || Belt splice supplier {=> ?not stated} || Carrying idler spacing {=> 1.2 m|1.2 @02 n}

H2 4. Tests
TS Table Grid
P No-load run made on {d=> 1 July 2025 @05 n}; run under material on {d=> 16 July 2025 @06 f}, duration {d=> four hours|4 hours|4 h @06 f}, in the presence of {d=> I. Rowlands|Iestyn Rowlands @06 f}.
P Report no. {d=> MBS-TR-031 @06 n}. Test engineer {d=> Rob Keane @06 n}. Belt weigher certificate {d=> WCL-20771 @06 s}. Thermographic survey dated {d=> ?no such survey}.
SC Reading || Measured || Limit || Initials of witness
Average tonnage rate || {=> 662 t/h|662 @06 f} || {=> at least 650 t/h|650 t/h|650 @06 n} || {=> ?initials}
Motor current, drive 2 || {=> 168 A|168 @06 s} || {=> max. 195 A|195 A|195 @06 s} || {=> ?initials}
Time to standstill after E-stop || {=> 9.4 s|9.4 @06 f} || {=> max. 12 s|12 s|12 @06 f} || {=> ?initials}
Dust, respirable || {=> ?not measured} || {=> ?no limit stated} || {=> ?initials}

CK Result of pull-cord tests: [x @06 f] all operated || [?not the case] some failed || [?not the case] not tested
N Remarks from the loaded run {=> ~Spillage|skirt rubber @06 n}
H2 5. Defects outstanding
SC Defect no. || Description || Put right by (latest) || Date corrected
D-11 || {=> Skirt rubber to be re-set, 3 m|Skirt rubber to be re-set @07 s} || {=> 2025-07-25|25 July 2025|25/07/2025 @07 n} || {=> ?not corrected yet}
D-13 || {=> Welsh wording absent from isolator sign @07 n} || {=> 2025-07-31|31 July 2025|31/07/2025 @07 n} || {=> ?not corrected yet}
 || {=> ?no third outstanding defect} || {=> ?no third outstanding defect} || {=> ?no third outstanding defect}

H2 6. Completion
P Completion achieved, as decided by the Project Manager: {u=> 17 July 2025 @08 n}. UKCA declaration held: {u=> DoC-C3-02 @08 s}.
P CE-04, amount agreed: {u=> ?quotation awaited}. Final total of the Prices: {u=> ?CE-04 is not settled}.
TS Table Grid
IN
For the Client  Name: {u=> ?signature block} || For the Contractor  Name: {u=> ?signature block}
Date: {u=> ?signature block} || Date: {u=> ?signature block}
''')
f = Form("contract-administrators-monthly-report", "tolhurst-brackley", "Wairoto Marina breakwater", "en", T, "Report for September 2025; claim 7 is not yet scheduled.", font="Calibri")
f.build('''
HEAD Report to the Principal: {p:principal_name=> Wairoto Harbour Trust @A1 s}
H1 Contract administrator's report no. {g=> ?report number not given}
P Reporting on {p:contract_title=> Wairoto Marina northern breakwater extension @A1 n}, contract number {p:contract_number=> WHT-24-09 @A1 s}, let to {p:contractor=> Tasman Rock & Marine Ltd @A1 s} by letter of acceptance dated {p:acceptance_date=> 12 February 2025 @A1 n}. 
P Determinations under the conditions are made by {p:independent_certifier=> Fergus Haldane @A1 s}. Our file was opened by {p:file_opened_by=> ?nobody named}.
H2 Consents
COLS 2
STYLE g
P Resource consent: {=> RM230418 @A1 s}
P Lapses: {=> 30 June 2028 @A1 f}
P Granted by: {=> Aorere Regional Council @A1 f}
P Wildlife Act authority: {=> ?no such authority number}
P Harbourmaster's notice to mariners: {=> ?not in the papers}
P Building consent: {=> ?none mentioned}
P Archaeological authority: {=> ?none mentioned}
COLS 1
H2 Design parameters (current revision)
TS Medium Grid 1
KV
Design note revision {=> 2|revision 2|rev 2 @A2 s} || Top of structure {=> +5.2 m above Chart Datum|+5.2 m|+5.2 m CD|+5.2 @A2 f}
Hs {=> 2.8 m|2.8 @A2 f} || Tp {=> 8.5 s|8.5 @A2 f}
MHWS {=> +4.1 m CD|+4.1 m|+4.1 @A2 f} || Primary armour grading {=> 4 to 6 t|4-6 t @A2 n}
Climate change allowance {=> 0.6 m|0.6 @A2 f} || Length of extension {=> 185 m|185 @A2 n}
Design life {=> 50 years|50 @A2 n} || Seismic importance level {=> ?not stated}

H2 Time and money
TS Table Grid
KV
Original due date {=> 28 November 2025 @A1 n} || Adjusted due date {=> 7 December 2025 @B3 n}
Contractor's forecast of completion {=> 15 December 2025 @B3 n} || Date of practical completion {=> ?not reached}
Contract Price excl. GST {=> NZ$6,742,900.00|6,742,900.00|$6,742,900.00|6,742,900 @A1 s} || LDs {=> NZ$3,200 per day|NZ$3,200|3,200|$3,200 @A1 f}
Surety {=> Bank of Aorere @A1 f} || Amount of bond {=> NZ$337,000|337,000|$337,000 @A1 n}
Percentage complete by value {=> 64 %|64% @B3 n} || Final account {=> ?works in progress}

SC Claim || For || Amount claimed || Certified || Schedule issued || Date paid
5 || {m:C5_Month=> July 2025 @B1 n} || {=> 815000|815,000|NZ$815,000|815,000.00 @B1 n} || {=> 815000|815,000|NZ$815,000|815,000.00 @B1 f} || {=> 12/08/2025|12 August 2025 @B1 n} || {=> 20/08/2025|20 August 2025 @B1 s}
6 || {m:C6_Month=> August 2025 @B1 n} || {=> 933720|933,720|NZ$933,720|933,720.00 @B1 n} || {=> 901460|901,460|NZ$901,460|901,460.00 @B1 f} || {=> 11/09/2025|11 September 2025 @B1 n} || {=> 22/09/2025|22 September 2025 @B1 s}
7 || {m:C7_Month=> September 2025 @B1 n} || {=> 640880|640,880|NZ$640,880|640,880.00 @B1 n} || {=> ?claim 7 not scheduled} || {=> ?claim 7 not scheduled} || {=> ?claim 7 not paid}
8 || {m:C8_Month=> ?no claim 8} || {=> ?no claim 8} || {=> ?no claim 8} || {=> ?no claim 8} || {=> ?no claim 8}

P V01 {i:value agreed=> 148600|148,600|NZ$148,600|$148,600 @B1 s} with an extension of {i:days granted=> 9|nine @B1 f}; V03 {i:value of V03 once assessed=> ?under assessment} with a claimed extension of {i:days granted for V03=> ?under assessment}.
H2 Health, safety and environment
BOX sdt
CK Lost time injuries in the month: [?there were none] yes || [x @B3 f] none
CK Notifiable events: [x @B3 f] one or more || [?one was notified] nil
L Particulars of the notifiable event (what and when) {d=> ~mooring parted|9 September 2025 @B3 f}
L Highest turbidity recorded {d=> 31 NTU|31 @B3 n}
P WorkSafe file number {u=> ?number not given}.
N Weather delays during the month {=> ~southerly swell|Four days @B3 f}
H2 Quality
P Quarry source {k=> Pikiwai Quarry @B2 n}, lab report {k=> GM-25-1187 @B2 n}, SSD density {k=> 2.68 t/m3|2.68 t/m³|2.68 @B2 f}, M50 {k=> 5.1 t|5.1 @B2 s}, sodium sulphate soundness {k=> ?not tested}.
P HP-6 released {k=> 18 September|18 September 2025 @B3 s}; HP-7 released {k=> ?remains closed}.
H2 Insurance
P Contract works policy {u=> TW-551209 @C1 s}, insured with {u=> Southern Cross Underwriting @C1 f}, until {u=> 31 March 2026 @C1 f}; plant (barges) policy {u=> ?not given}.
P Prepared: {g=> ?signature} Reviewed: {g=> ?review block}
''')
