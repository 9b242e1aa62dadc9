from lib import *
V = Vault("kilbrack-electrical")
V.project(None)
V.add("a", "Company particulars.docx", """# Kilbrack Electrical Engineering Ltd – particulars for tenders and forms
| Registered name | Kilbrack Electrical Engineering Ltd |
| Registered office | Unit 14, Tougher Business Park, Naas, Co. Kildare, W91 KX27 |
| CRO number | 418226 |
| VAT registration | IE 6418226T |
| Safe Electric membership | SE 20417 |
| Main switchboard | 045 550 118 |
| Employer's liability cover | Allied Shannon Insurance DAC, policy EL-77103-24, renewed each 1 March |
Canadian work is carried out by Kilbrack Power Canada Inc., 88 Dockside Crescent, Hamilton, ON L8L 2T4. HST registration 80417 2269 RT0001. WSIB account 7702145. ECRA/ESA licence 7009318. Telephone 905-555-0164.""")
V.add("b", "Address list.csv", """Name,Role,Firm,Phone,E-mail,Job
Gráinne Holohan,Contracts manager,Kilbrack Electrical Engineering Ltd,087 555 0142,g.holohan@kilbrack.example,KE2407
Declan Spillane,Qualified Certifier (QC),Kilbrack Electrical Engineering Ltd,086 555 0177,d.spillane@kilbrack.example,KE2407
Priya Raman,Commissioning lead,Kilbrack Electrical Engineering Ltd,085 555 0119,p.raman@kilbrack.example,KE2407
Owen Tuohy,Resident engineer,Marlay Dunne Consulting Engineers,01 555 0136,otuohy@marlaydunne.example,KE2407
Renée Charbonneau,Project manager,Kilbrack Power Canada Inc.,905-555-0171,r.charbonneau@kilbrackpower.example,KE2431
Tom Vankoughnet,Master electrician,Kilbrack Power Canada Inc.,905-555-0173,t.vankoughnet@kilbrackpower.example,KE2431
""")
V.project("KE2407 Baldarra DC2")
V.add("1", "01 Subcontract KE2407 particulars.pdf", """# Subcontract particulars
This subcontract is made on 9 February 2024 between Corrán Build Ltd of 2 Harbourmaster Place, Dublin 1 (the Main Contractor) and Kilbrack Electrical Engineering Ltd (the Subcontractor).
| Project | Baldarra Data Centre, Building DC2, Baldarra Business Campus, Dublin 15, D15 TX40 |
| Employer | Nordhavn Cloud Ireland Ltd |
| Subcontract works | Medium and low voltage electrical installation, UPS and standby generation |
| Form | RIAI Sub-Contract (2017), as amended |
| Subcontract sum | €18,460,000.00 excluding VAT |
| Date for completion | 28 February 2025 |
| Retention | 3 % |
| Liquidated damages | €22,000 per week |
| Subcontract reference | CB/DC2/SC-026 |
| Defects liability period | 12 months |
## Persons
Design: Marlay Dunne Consulting Engineers, who are also Project Supervisor for the Design Process (PSDP). Corrán Build Ltd is Project Supervisor for the Construction Stage (PSCS). The Assigned Certifier under the Building Control Regulations is Fiona Mac Giolla of Hartnett Assigned Certifiers.
The Commencement Notice was lodged under CN0098213DF.
---
## Schedule 2 – Supply
ESB Networks provides a 110 kV/20 kV point of connection. The maximum import capacity agreed is 32 MVA. The MPRN is 10 306 118 427.
Earthing system on the low voltage side: TN-S.
""", head="Corrán Build Ltd – Subcontract CB/DC2/SC-026", foot="Confidential")
V.add("2", "02 Progress meeting 17 minutes.docx", """# Progress meeting no. 17 – DC2 electrical
Held on site on 14 January 2025 at 10.00. Present: G. Holohan, P. Raman (Kilbrack), O. Tuohy (Marlay Dunne), B. Keaney (Corrán Build).
## 1 Programme
Programme revision D shows the last data hall (Hall 4) live on 28 March 2025. Kilbrack sought an extension of four weeks for late access to Hall 4. Corrán Build awarded three weeks on 10 January, so the date for completion is now 21 March 2025.
## 2 Labour
There were 86 electricians and 12 apprentices on site this week.
## 3 Safety
One lost time accident since start: 3 October 2024, hand injury in Switchroom B. Reported to the HSA on 7 October 2024.
## 4 Commissioning
Level 3 tests of UPS modules in Halls 1 to 3 are done. Level 5 integrated systems test is planned for 10 March 2025.
Next meeting: 28 January 2025.
""")
V.add("3", "03 Test results LV boards.xlsx", """# Boards
| Board | Location | Rated current A | Zs ohm | Insulation resistance Mohm | RCD time ms | Test date | Tested by |
| MSB-A | Switchroom A | 4000 | 0.04 | 420 | n/a | 11/02/2025 | D. Spillane |
| MSB-B | Switchroom B | 4000 | 0.05 | 385 | n/a | 13/02/2025 | D. Spillane |
| DB-H1-01 | Hall 1 | 630 | 0.11 | 510 | 24 | 18/02/2025 | M. Prunty |
| DB-H4-01 | Hall 4 | 630 | | | | | |
# Instruments
| Instrument | Serial | Calibrated until |
| Megger MFT1741 | 101884302 | 30/09/2025 |
| Fluke 1664 FC | 5517220 | 12/01/2025 |
""")
V.add("4", "04 Generator works test certificate.pdf", """# Factory acceptance test – diesel generating set
| Manufacturer | Brenntal Aggregatebau GmbH |
| Set | GEN-03 of six |
| Rating | 2,750 kVA prime at 0.8 power factor |
| Alternator serial number | BA-2750-41187 |
| Date of test | 22 August 2024 |
| Witnessed by | Owen Tuohy, Marlay Dunne |
The set carried full load for four hours. Step load of 60 % was accepted with a frequency dip of 4.1 Hz and recovery in 3.2 seconds. Fuel consumption at full load was 548 litres per hour. Sound pressure at one metre with canopy: 85 dB(A).
Result: passed without remarks.
""", rules=False, foot="Brenntal Aggregatebau GmbH – FAT protocol 24-0871")
V.add("5", "05 Email ESB energisation.eml", """From: Priya Raman <p.raman@kilbrack.example>
To: Brendan Keaney <bkeaney@corranbuild.example>
Cc: Gráinne Holohan <g.holohan@kilbrack.example>
Date: Wed, 19 Feb 2025 16:22:04 +0000
Subject: RE: DC2 energisation of 20 kV switchgear
Content-Type: text/plain; charset=utf-8

Brendan,

The 20 kV switchgear was made live by ESB Networks on 5 December 2024, not 28 November as first booked. Transformers TX1 to TX6 followed on 12 December.
The completion certificate (Cert. No. 3) for the MV rooms is with Safe Electric; there is no number yet for the one for Halls 1-4.
The arc flash study by Marlay Dunne is at issue P03, dated 6 January 2025.

Priya

> On 18 Feb 2025 Brendan Keaney wrote:
> When did ESB energise? I had 28 November 2024 down in my diary.
> I also need the HV authorised person on the form. Is it still Liam Dargan?

(He left in January. It is Sorcha Kinahan now, authorised person no. AP-0092.)
""")
V.add("6", "06 Valuation 12.xlsx", """# Valuation
| Interim valuation | 12 |
| Valuation date | 31/01/2025 |
| Measured work to date | 15,212,400.00 |
| Variations to date | 611,250.00 |
| Materials on site | 184,300.00 |
| Gross valuation | 16,007,950.00 |
| Less retention 3 % | 480,238.50 |
| Previously certified | 14,902,611.00 |
| Net due this valuation | 625,100.50 |
# Valuation 11 (superseded)
| Interim valuation | 11 |
| Valuation date | 31/12/2024 |
| Gross valuation | 15,363,516.49 |
""")
V.add("7", "07 Snag list and DC1 notes.md", """# Snags at 20 February 2025

We walked the halls with Owen Tuohy on 20 February. There are 41 items open: 9 in Hall 1, 12 in Hall 2, 20 in Hall 3. The worst is the busbar tap-off covers missing in Hall 3.

Fire stopping to cable penetrations was inspected by Sealwell Ltd.; report SW-1182.

## From DC1 (for comparison, other job)
DC1 MIC was 24 MVA, MPRN 10 304 990 113, completion certificate C-118240. Contract sum €12.9m. Final snags 17. O&M manuals handed over on 4 May 2023.
""")
V.add("8", "08 Cable delivery docket.pdf", """# Delivery docket 77410
Eurocable Distribution, Ballycoolin
| Delivered to | Baldarra DC2, Gate 3 |
| Date | 6 September 2024 |
| Order | KE2407-PO-118 |
| Item | 20 kV XLPE single core 400 mm2 aluminium, 4,260 m on 12 drums |
| Received by | M. Prunty |
Two drums had damaged battens; cable undamaged.
""", rules=True)
f = Form("electrical-completion-dossier-ie", V, "KE2407 Baldarra DC2", "en", note="Ireland, data centre electrical installation.")
f.header("Electrical completion dossier – Job no. <l;Job no.;........;f|KE2407@b>  Issue <l;Issue;....;o|no issue of this dossier stated; P03 is that of the arc flash study>")
f.d.add_heading("Electrical Completion Dossier (I.S. 10101)", 0)
f.H("Part A – Parties and site")
f.T([["Building", "=Building;f|Baldarra Data Centre, Building DC2|Baldarra Data Centre, DC2|Building DC2|DC2@1", "Eircode", "=Eircode;f|D15 TX40@1"],
 ["Building owner / client", "=Building owner / client;f|Nordhavn Cloud Ireland Ltd@1", "Client's telephone", "=Client's telephone;o|no telephone of the employer; others have one"],
 ["Main Contractor", "=Main Contractor;s|Corrán Build Ltd@1", "Sub-contract ref.", "=Sub-contract ref.;n|CB/DC2/SC-026@1"],
 ["Electrical contractor", "=Electrical contractor;f|Kilbrack Electrical Engineering Ltd@1", "Safe Electric no.", "=Safe Electric no.;n|SE 20417@a"],
 ["PSDP", "=PSDP;s|Marlay Dunne Consulting Engineers|Marlay Dunne@1", "PSCS", "=PSCS;s|Corrán Build Ltd@1"],
 ["Assigned Certifier", "=Assigned Certifier;s|Fiona Mac Giolla@1", "Certifier's registration no.", "=Certifier's registration no.;o|not stated; SE 20417 and AP-0092 are of others"],
 ["Commencement notice no.", "=Commencement notice no.;n|CN0098213DF@1", "Fire safety certificate no.", "=Fire safety certificate no.;o|no fire safety certificate in scope"],
 ["Tax clearance access no.", "=Tax clearance access no.;o|not stated; the CRO and VAT numbers are others", "VAT no. of contractor", "=VAT no. of contractor;n|IE 6418226T@a"]])
f.H("Part B – Supply and origin of installation")
f.P("Meter point reference number: <l;Meter point reference number;______________________;f|10 306 118 427@1>   M.I.C.: <l;M.I.C.;__________;f|32 MVA@1>",
 "Voltage at point of connection: <l;Voltage at point of connection;__________;n|110 kV/20 kV|110/20 kV|110 kV / 20 kV@1>   Type of system earthing: <l;Type of system earthing;________;n|TN-S@1>",
 "Date MV switchgear first made live: <l;Date MV switchgear first made live;____________;n|5 December 2024@5>   ESB Networks job no.: <l;ESB Networks job no.;____________;o|no ESBN job number stated>",
 "Prospective fault current at origin (kA): <l;Prospective fault current at origin (kA);________;o|not measured in scope>",
 "MV authorised person: <l;MV authorised person;______________;n|Sorcha Kinahan@5>   Authorisation no.: <l;Authorisation no.;________;f|AP-0092@5>")
f.H("Part C – Standby plant (GEN-03)")
f.T([["Maker", "Serial no. of alternator", "Output", "FAT held on", "Client's witness at FAT"],
 ["#Maker;f|Brenntal Aggregatebau GmbH@4", "#Serial no. of alternator;s|BA-2750-41187@4", "#Output;n|2,750 kVA|2750 kVA@4", "#FAT held on;n|22 August 2024@4", "#Client's witness at FAT;n|Owen Tuohy@4"],
 ["Litres/h at 100 % load", "Noise at 1 m", "Site acceptance test held on", "Fuel tank capacity", "Result of works test"],
 ["#Litres/h at 100 % load;f|548@4", "#Noise at 1 m;f|85 dB(A)@4", "#Site acceptance test held on;o|only the factory test has a date", "#Fuel tank capacity;o|not stated; 548 is consumption", "#Result of works test;s|passed|passed without remarks@4"]])
f.H("Part D – Boards tested")
f.T([["Board ref.", "Location", "In (A)", "Zs (Ω)", "Insulation resistance (MΩ)", "Test date", "Tested by"],
 ["MSB-A", "#Location;s|Switchroom A@3", "#In (A);f|4000@3", "#Zs (Ω);s|0.04@3", "#Insulation resistance (MΩ);s|420@3", "#Test date;s|11/02/2025|11 February 2025@3", "#Tested by;s|D. Spillane|Declan Spillane@3"],
 ["MSB-B", "#Location;s|Switchroom B@3", "#In (A);f|4000@3", "#Zs (Ω);s|0.05@3", "#Insulation resistance (MΩ);s|385@3", "#Test date;s|13/02/2025|13 February 2025@3", "#Tested by;s|D. Spillane|Declan Spillane@3"],
 ["DB-H4-01", "#Location;s|Hall 4@3", "#In (A);f|630@3", "#Zs (Ω);o|not tested yet", "#Insulation resistance (MΩ);o|not tested yet", "#Test date;o|not tested yet", "#Tested by;o|not tested yet"]])
f.H("Part E – Certificates")
f.P("Completion certificate for Halls 1–4, no. <c;Completion certificate for Halls 1–4;Click to enter;o|not issued; C-118240 is DC1's> dated <c;Completion certificate date;Select date;o|not issued>",
 "Arc flash study, issue <c;Arc flash study, issue;Click to enter;s|P03@5> of <c;Arc flash study date;Select date;n|6 January 2025@5>",
 "Report on fire sealing of penetrations: <c;Report on fire sealing of penetrations;Click to enter;f|SW-1182@7>   O&M manuals handed over on: <c;O&M manuals handed over on;Select date;o|4 May 2023 is DC1>",
 "Any RIDDOR/HSA reportable accident:  <k;Accident yes;;n|☒@2> Yes  <k;Accident no;;o|there was one> No")
f.T([["Contract completion date, as extended", "=Contract completion date, as extended;n|21 March 2025@2"], ["Extension granted (weeks)", "=Extension granted (weeks);n|three|3|three weeks|3 weeks@2"],
 ["Actual date of practical completion", "=Actual date of practical completion;o|not reached; planned dates only"], ["Outstanding snags, total", "=Outstanding snags, total;s|41@7"], ["Level 5 IST passed on", "=Level 5 IST passed on;o|planned for 10 March 2025 only"]])
f.N("Lost time accidents, circumstances", "Lost time accidents, circumstances", "fc|hand injury@2", "[describe]")
f.H("Sign-off")
f.T([["", "Name", "Signature", "Date"], ["For the Main Contractor", "=Main Contractor sign name;o|signature block", "=Main Contractor signature;o|signature", "=Main Contractor sign date;o|signature date"],
 ["QC for the electrical contractor", "=QC sign name;-", "=QC signature;o|signature", "=QC sign date;o|signature date"], ["Resident engineer", "=RE sign name;-", "=RE signature;o|signature", "=RE sign date;o|signature date"]])
f.save()

V.project("KE2431 Harlow Bay SPS")
V.add("1", "01 Contract award letter.pdf", """Corporation of the Township of Harlow Bay
Public Works Department, 310 Main Street West, Harlow Bay, ON N0H 3K0
May 6, 2024

Kilbrack Power Canada Inc.
88 Dockside Crescent, Hamilton, ON L8L 2T4
Attention: Ms. Renée Charbonneau
Re: Tender PW-2024-11, Harlow Bay Sewage Pumping Station No. 3 – Upgrade
Council at its meeting of April 29, 2024 awarded the above contract to your firm in the amount of $6,284,750.00 plus HST. The form of contract is CCDC 2 – 2020. You are to attain Substantial Performance by August 29, 2025 and to provide:
- a performance bond and a labour and material payment bond, each for 50 % of the contract price;
- a WSIB clearance certificate;
- commercial general liability insurance of not less than $10,000,000.
The Consultant and payment certifier is Thessalon Water Engineers Inc. Their project number is TWE-23-0417. Consultant's representative is Ingrid Sandqvist, P.Eng.
Yours truly,
Morris Leduc, CAO
""", rules=False, paper=LETTER)
V.add("2", "02 Progress payment 9.xlsx", """# PPC 9
| Progress payment certificate | 9 |
| Period ending | 2025-05-31 |
| Original contract price | 6,284,750.00 |
| Approved change orders 1-7 | 143,905.00 |
| Revised contract price | 6,428,655.00 |
| Work completed to date | 4,917,320.00 |
| Holdback 10 % | 491,732.00 |
| Previous payments | 3,886,204.00 |
| Amount payable before HST | 539,384.00 |
| HST 13 % | 70,119.92 |
| Total payable | 609,503.92 |
# PPC 8
| Progress payment certificate | 8 |
| Period ending | 2025-04-30 |
| Work completed to date | 4,318,004.44 |
| Holdback 10 % | 431,800.44 |
| Total payable | 488,210.30 |
""")
V.add("3", "03 Site meeting 11.docx", """# Site meeting no. 11 – SPS No. 3
Held June 3, 2025 at the site trailer, 41 Wharf Road. Chair: Ingrid Sandqvist (TWE). Present: Renée Charbonneau, Tom Vankoughnet (Kilbrack), Dale Hopper (Township operations).
## Schedule
Bypass pumping began on March 17, 2025. Changeover to the new pumps is scheduled for July 14, 2025. Contractor's schedule rev. 5 shows Substantial Performance on September 19, 2025; the Consultant has not agreed any extension.
## Change orders
CO 7 (forcemain valve chamber sump) approved at $18,640.00. PCN 12 (genset muffler) is under review.
## Notices
The Notice of Project was filed with the Ministry of Labour under NOP 2024-118733. ESA notification 34118902 covers the service upgrade; rough-in inspected May 22, 2025 with one deficiency: bonding of the wet well ladder. Final inspection not booked.
## Safety
No lost time injuries. 21,340 hours worked to May 31.
""")
V.add("4", "04 ECA excerpt.pdf", """# Environmental Compliance Approval
Ministry of the Environment, Conservation and Parks
| Approval number | 4417-CRMQ8Z |
| Issue date | December 14, 2023 |
| Owner | The Corporation of the Township of Harlow Bay |
| Works | Sewage pumping station with three submersible pumps (two duty, one standby), each rated at 96 L/s at a total dynamic head of 31.5 m |
| Firm capacity | 192 L/s |
| Forcemain | 450 mm diameter HDPE, 1,870 m |
| Standby power | one 350 kW diesel generator |
Overflow from the wet well is to outfall HB-03 at elevation 176.20 m. The operator shall notify the Spills Action Centre of any bypass.
""", head="ECA No. 4417-CRMQ8Z", paper=LETTER)
V.add("5", "05 Pump startup report.txt", """STARTUP REPORT - PUMP P-301 (PUMP 1 OF 3)
Supplier: Norrstad Pumps Canada        Model: NX 3312-HT
Serial: NX-24-70931
Motor: 60 HP, 575 V, 3 ph, 1180 rpm
Start-up date: 2025-05-28
Measured flow 97.4 L/s at TDH 31.2 m; running amps 55.8
Insulation to ground: 1,100 megohm
Vibration: 2.3 mm/s RMS
P-302 and P-303: delivered, not installed.
Technician: K. Oduya
""")
V.add("6", "06 Email holdback and insurance.eml", """From: Renée Charbonneau <r.charbonneau@kilbrackpower.example>
To: Ingrid Sandqvist <isandqvist@thessalonwater.example>
Date: Mon, 09 Jun 2025 09:41:00 -0400
Subject: RE: PPC 9 backup
Content-Type: text/plain; charset=utf-8

Ingrid,

Backup for PPC 9: the WSIB clearance is C0000PK4417, good to August 19, 2025. The bonds are with Great Lakes Surety Company: performance bond GLS-550291-P, labour and material GLS-550291-L. Liability policy is Bruce Mutual CGL 8841-07, limit $10,000,000.

Electrical sub-trade: none, own forces. Controls integrator: Signalpoint Automation Ltd. Concrete: Lakehead Forming Inc., amount owing under holdback $112,480.00.

Renée

> On Jun 6, 2025, Ingrid Sandqvist wrote:
> Please send WSIB and the bond numbers. The clearance on file (C0000MM2051) lapsed May 20.
""")
V.add("7", "07 Geotechnical and SPS 2 notes.md", """# Notes to file

Groundwater at SPS No. 3 stood at 3.4 m below grade on 2024-06-18 (borehole BH-2). Excavation for the valve chamber reached 6.8 m.

SPS No. 2 (2021, other contract): ECA 8820-AB7LTX, substantial performance November 5, 2021, published in the Daily Commercial News November 9, 2021. ESA certificate 31200456. Firm capacity 120 L/s. Contractor was Brule Mechanical.
""")
f = Form("payment-declaration-on", V, "KE2431 Harlow Bay SPS", "en", "Arial", 9, note="Canada (Ontario), wastewater pumping station.")
f.footer("Kilbrack Power – contract admin form 14 – Tender no. <m;Tender_No;;s|PW-2024-11@1>")
f.d.add_heading("Contractor's payment declaration and station record", 1)
f.P("Made by <p;contractor_legal_name;;f|Kilbrack Power Canada Inc.@1>, of <p;contractor_address;;f|88 Dockside Crescent, Hamilton, ON L8L 2T4@a>, HST no. <p;hst_no;;n|80417 2269 RT0001@a>, to <p;owner;;f|Corporation of the Township of Harlow Bay|Township of Harlow Bay@1>, for the project known as <p;project_title;;f|Harlow Bay Sewage Pumping Station No. 3 – Upgrade|Sewage Pumping Station No. 3@1>, located at <p;site_address;;->.",
 "The Contract, dated <p;contract_date;;o|only the award letter of May 6 and the Council meeting of April 29 have dates, not the agreement>, is in the form of <p;standard_form;;n|CCDC 2 – 2020|CCDC 2@1>. The payment certifier is <p;payment_certifier;;s|Thessalon Water Engineers Inc.@1>, file <p;certifier_file;;f|TWE-23-0417@1>, represented by <p;certifier_rep;;n|Ingrid Sandqvist@1>.")
f.H("1. Statement of account, this application")
f.T([["Application no.", "=Application no.;f|9@2", "Work performed up to", "=Work performed up to;f|2025-05-31|May 31, 2025@2"],
 ["Original contract price", "=Original contract price;s|6,284,750.00@2", "Net change orders", "=Net change orders;n|143,905.00@2"],
 ["Adjusted contract price", "=Adjusted contract price;f|6,428,655.00@2", "Value of work done to date", "=Value of work done to date;n|4,917,320.00@2"],
 ["Statutory holdback retained", "=Statutory holdback retained;n|491,732.00@2", "Less paid previously", "=Less paid previously;n|3,886,204.00@2"],
 ["Net payable, before tax", "=Net payable, before tax;n|539,384.00@2", "HST", "=HST;s|70,119.92@2"],
 ["Total of this application", "<<", "<<", "=Total of this application;n|609,503.92@2"],
 ["Holdback released to date", "=Holdback released to date;o|no release stated", "Date payment received", "=Date payment received;o|not known"]], style="Light Grid")
f.H("2. Security and clearances")
f.P("Clearance certificate (WSIB): <f;Clearance certificate (WSIB);;n|C0000PK4417@6>  expiry <f;expiry;;f|August 19, 2025|2025-08-19@6>",
 "Performance bond no. <f;Performance bond no.;;s|GLS-550291-P@6>  L&M bond no. <f;L&M bond no.;;n|GLS-550291-L@6>  Surety <f;Surety;;n|Great Lakes Surety Company@6>",
 "CGL insurer and policy <f;CGL insurer and policy;;nc|8841-07@6>  limit per occurrence <f;limit per occurrence;;n|$10,000,000|10,000,000@6>",
 "Builder's risk policy no. <f;Builder's risk policy no.;;o|no builder's risk policy in scope>  Pollution liability policy no. <f;Pollution liability policy no.;;o|none in scope>",
 "Form of payment: <d;Form of payment;select/EFT/cheque;o|not stated>   Lost-time injuries this contract: <x;LTI none;;n|☒@3> none  <x;LTI one or more;;o|there were none> one or more",
 "Hours worked to date: <f;Hours worked to date;;s|21,340@3>   Statutory declaration sworn on <f;Statutory declaration sworn on;;o|not sworn yet>")
f.cols(2)
f.H("3. Permits and approvals")
f.P("ECA no. <l;ECA no.;................;f|4417-CRMQ8Z@4>", "ECA issued <l;ECA issued;................;n|December 14, 2023@4>", "Notice of Project no. <l;Notice of Project no.;...............;s|NOP 2024-118733|2024-118733@3>", "ESA notification no. <l;ESA notification no.;............;s|34118902@3>",
 "ESA certificate of inspection no. <l;ESA certificate of inspection no.;..........;o|31200456 is of SPS 2; final inspection not booked>", "ESA final inspection on <l;ESA final inspection on;..........;o|not booked>", "Building permit no. <l;Building permit no.;..........;o|none in scope>", "Defect noted by ESA at rough-in <l;Defect noted by ESA at rough-in;..........;fc|bonding@3>",
 "Electrical contractor's licence no. <l;Electrical contractor's licence no.;..........;n|7009318@a>", "Master electrician <l;Master electrician;..........;s|Tom Vankoughnet@b>")
f.H("4. Station data")
f.P("Firm capacity <l;Firm capacity;..........;s|192 L/s@4>", "Duty point per pump <l;Duty point per pump;..........;fc|96 L/s@4>", "Forcemain size and material <l;Forcemain size and material;..........;nc|450 mm@4>", "Forcemain length <l;Forcemain length;..........;n|1,870 m|1870 m@4>", "Genset serial no. <l;Genset serial no.;..........;o|only its rating is known>",
 "Overflow level <l;Overflow level;..........;n|176.20 m|176.20@4>", "Water table below grade <l;Water table below grade;..........;f|3.4 m@7>", "Wet well volume <l;Wet well volume;..........;o|not stated>", "Wet well high-level alarm <l;Wet well high-level alarm;..........;o|not stated; 176.20 is the overflow>")
f.cols(1)
f.H("5. Pumps commissioned")
f.T([["Tag", "Make", "Serial no.", "Started up on", "Flow (L/s)", "Head (m)", "Amps", "Megger (MΩ)"],
 ["P-301", "#Make;n|Norrstad|Norrstad Pumps Canada@5", "#Serial no.;s|NX-24-70931@5", "#Started up on;n|2025-05-28|May 28, 2025@5", "#Flow (L/s);s|97.4@5", "#Head (m);n|31.2@5", "#Amps;s|55.8@5", "#Megger (MΩ);f|1,100|1100@5"],
 ["P-302", "#Make;-", "#Serial no.;o|not installed; no record", "#Started up on;o|not installed", "#Flow (L/s);o|not installed; 96 is rated", "#Head (m);o|not installed", "#Amps;o|not installed", "#Megger (MΩ);o|not installed"]])
f.H("6. Milestones")
f.P("Substantial Performance required by <i;SP required by;[date from award];s|August 29, 2025@1> ; attained on <i;SP attained on;[actual date];o|not attained; forecast only> ; published in <i;SP published in;[trade newspaper, date];o|Daily Commercial News is of SPS 2> .",
 "Bypass pumping started <i;Bypass pumping started;[date];n|March 17, 2025@3> ; new pumps in service <i;new pumps in service;[actual date];o|July 14 is planned> .")
f.N("7. Sub-trades owed holdback", "Sub-trades owed holdback", "fc|Lakehead Forming@6", "[name and amount]")
f.H("8. Declaration")
f.P("Declared before me at ____________ this <l;this;______;o|signature date> day of ________ 20__", "Signed for the Contractor: <l;Signed for the Contractor:;________________;o|signature>  Name and title: <l;Name and title:;________________;o|signature block>", "Commissioner for oaths: <l;Commissioner for oaths:;________________;o|signature>")
f.save()
