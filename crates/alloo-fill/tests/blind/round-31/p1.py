from lib import *
V="strathdour-structures"
D(V,"Company details.docx","""# Strathdour Structures Ltd - company details
Strathdour Structures Ltd is registered in Scotland under number SC418872. Registered office: 14 Mill Wynd, Kirkhaven, Fife KY9 3PQ. VAT registration GB 291 4407 16.
Our Indian subsidiary, Strathdour Structures India Pvt Ltd (CIN U45203KA2016PTC094411), trades from 3rd Floor, Lakshmi Chambers, 22 Cubbon Cross, Bengaluru 560001. GSTIN 29AAKCS7712Q1ZV.
| Insurance | Insurer | Policy | Limit | Expires |
| Employers' liability | Caledon Mutual | EL-770215 | GBP 10,000,000 | 31 March 2027 |
| Public liability | Caledon Mutual | PL-770216 | GBP 20,000,000 | 31 March 2027 |
| Professional indemnity | Northgate Syndicate 88 | PI-1189/26 | GBP 5,000,000 | 30 September 2026 |
Managing Director: Eilidh Rannoch. Finance: Colm Petrie. SHEQ Manager: Morna Auld.""")
D(V,"Address list.csv","""| Name | Organisation | Role | Telephone | E-mail |
| Eilidh Rannoch | Strathdour Structures Ltd | Managing Director | 01592 555 010 | e.rannoch@strathdour.example |
| Morna Auld | Strathdour Structures Ltd | SHEQ Manager | 01592 555 014 | m.auld@strathdour.example |
| Gregor Inch | Strathdour Structures Ltd | Agent, Inverdour Bridge | 07700 900 231 | g.inch@strathdour.example |
| Ailsa Tennent | Carrick Lorne Consulting | Resident Engineer, Inverdour | 07700 900 418 | a.tennent@carricklorne.example |
| Priya Nambiar | Strathdour Structures India Pvt Ltd | Project Manager, Halasuru Metro | +91 80 5550 2210 | p.nambiar@strathdour.example |
| R. Venkatesan | Deccan Metro Consultants | Chief Resident Engineer | +91 80 5550 7741 | r.venkatesan@dmc.example |""")
P="B117 Inverdour Bridge"
D(V,P+"/01 Contract data extract.pdf","""# Contract Data - NEC4 Engineering and Construction Contract, Option B
The works are the replacement of bearings and expansion joints at Inverdour Bridge, carrying the A917 over the River Dour.
| Contract reference | NFC/BR/2025/088 |
| Client | North Fife Council, Roads and Transportation, Dour House, Kirkhaven KY9 1AA |
| Project Manager (named) | Hamish Kerr, North Fife Council |
| Supervisor | Ailsa Tennent, Carrick Lorne Consulting |
| Contractor | Strathdour Structures Ltd |
| Starting date | 2 March 2026 |
| Completion date for the whole of the works | 30 October 2026 |
| Total of the Prices at the Contract Date | GBP 2,184,600.00 |
| Delay damages | GBP 3,500 per day |
| Retention | 5% after the Prices for Work Done exceed GBP 200,000 |
| Defects date | 52 weeks after Completion |
| Period for reply | 14 days |
---
# Structure description
Inverdour Bridge is a four-span continuous steel and concrete composite viaduct, 148.6 m between abutments, opened in 1971. Structure key A917/60. Grid reference NO 523 081. The deck stands on 24 steel roller bearings, which are seized. The new bearings are spherical, made to BS EN 1337-7. The bridge crosses the Dour at 11.4 m above mean water level.
# Secondary Options
X2, X7, X16 and Y(UK)2 apply. The adjudicator nominating body is the Institution of Civil Engineers in Scotland. The law of the contract is the law of Scotland.""",hdr="North Fife Council - NFC/BR/2025/088",ftr="Contract Data parts one and two")
D(V,P+"/02 Jacking method statement rev C.docx","""# Method statement MS-07: jacking of deck and bearing exchange, Rev C, 18 May 2026
Supersedes Rev B of 27 April 2026. Author: Gregor Inch. Checked: Finlay Orr (temporary works co-ordinator).
The deck is lifted one pier at a time with live traffic restricted to one lane. Greatest lift 8 mm. Differential lift between neighbouring girders is kept below 2 mm. Jacks are 200 tonne flat cylinders with lock rings, twelve to a pier, all read at a central manifold.
The lift is stopped if the wind at deck level goes over 15 m/s. No lifting takes place between 07:00 and 20:00; a night closure is in force for each lift.
Grout under the new lower plates is Sikadur-type high-flow epoxy mortar; it must reach 60 N/mm2 before load is put on it. Bearings are stored flat, under cover, transit cramps on.
# Category of temporary works check
Category 3, independent check by Bellrock Structures LLP, certificate BRS-TW-311.
# Hazards
Stored energy in the jacks; work at height over water; lead paint on the girder ends; hand-arm vibration from breaking out of plinths.""",hdr="Strathdour Structures Ltd",ftr="MS-07 Rev C")
D(V,P+"/02 Jacking method statement rev B (superseded).pdf","""# Method statement MS-07 Rev B, 27 April 2026
Greatest lift 12 mm. Differential between girders below 3 mm. Jacks 150 tonne, ten to a pier. Lift stopped over 12 m/s. SUPERSEDED 18 May 2026.""","serif")
D(V,P+"/03 Bearing schedule.xlsx","""| Pier | Bearing mark | Type | Vertical load ULS kN | Movement mm | Serial no. | Delivered |
| P1 | B1-B6 | Guided spherical | 4150 | 60 | LK-2611 to LK-2616 | 11 May 2026 |
| P2 | B7-B12 | Fixed spherical | 5320 | 0 | LK-2617 to LK-2622 | 11 May 2026 |
| P3 | B13-B18 | Guided spherical | 4980 | 85 | LK-2623 to LK-2628 | 8 June 2026 |
| Abutment N | B19-B24 | Free spherical | 2260 | 140 | | |""")
D(V,P+"/04 Progress meeting 9 minutes.pdf","""# Progress meeting no. 9 - Inverdour Bridge, site office, 24 June 2026
Present: H. Kerr (NFC), A. Tennent (Carrick Lorne), G. Inch, M. Auld (Strathdour). Apologies: F. Orr.
9.1 Pier 1 finished on 29 May 2026; planned date had been 22 May. Pier 2 was lifted on the night of 16/17 June 2026, eleven nights behind the programme. All six bearings at P2 are in and grouted.
9.2 Highest wind at deck level during the P2 lift was 9 m/s. Measured lift was 7.1 mm.
9.3 Programme revision 5 was accepted on 19 June 2026 and shows planned Completion on 6 November 2026. The Completion Date was moved to 13 November 2026 by compensation event CE-04 (SSE cable in the north abutment gallery, 14 days).
9.4 Early warning EW-12: corrosion of diaphragm at P3, worse than the drawings show. Kerr to give an answer by 8 July.
9.5 Safety: 14,210 hours worked to date, no reportable accident, one near miss (dropped spanner, 3 June 2026).
9.6 River: SEPA licence CAR/L/1190442 lasts until 31 December 2026. No work in the wetted channel from 1 October on, because of salmon.
9.7 Next meeting 22 July 2026 at 10:00.""","norules",hdr="Minutes - not verbatim")
D(V,P+"/05 Mail Kerr to Inch - road closures.eml","""From: Hamish Kerr <h.kerr@northfife.example>
To: Gregor Inch <g.inch@strathdour.example>
Date: Mon, 29 Jun 2026 09:41:00 +0100
Subject: RE: Pier 3 closures

Gregor,
TTRO 2026/143 is made. The A917 will be shut from 20:00 to 06:00 on the nights of 14, 15 and 16 July. Diversion is by the B9171 and Peat Inn, 9.5 miles. Tell the ambulance control room (0345 555 0199) an hour before each.
Hamish
> On 26 Jun 2026 Gregor Inch wrote:
> Hamish, can we have 7, 8 and 9 July for Pier 3? Bearings are on site since the 8th.""")
D(V,P+"/06 Grout cube results P2.pdf","""# Test report FML-26-2207 - Forth Materials Laboratory, UKAS 0419
Client Strathdour Structures Ltd. Sampled 17 June 2026 by C. Baird. Epoxy mortar under bearings B7-B12, 40 mm prisms, BS EN 12190.
| Specimen | Age | Strength N/mm2 |
| 1 | 24 h | 63.5 |
| 2 | 24 h | 66.0 |
| 3 | 24 h | 64.9 |
| Mean | 24 h | 64.8 |
| Mean | 7 d | 91.2 |
Reported 25 June 2026. This report relates only to the items tested.""","norules")
D(V,P+"/07 Payment certificate 3.xlsx","""# Payment certificate 3 - assessment date 26 June 2026
| Item | GBP |
| Price for Work Done to Date | 1042380.00 |
| Less retention | 42119.00 |
| Previously certified | 688450.50 |
| Amount due | 311810.50 |
| VAT (reverse charge) | 0 |""")
D(V,P+"/08 Site team.md","""# Inverdour Bridge - site team, June 2026
- Agent: Gregor Inch
- Temporary works co-ordinator: Finlay Orr
- Site engineer: Catriona Baird
- Jacking supervisor: Tam Wishart (Liftfast Hydraulics Ltd, subcontractor)
- First aiders: Catriona Baird, Dod Laing
- Nearest A&E: Victoria Hospital, Kirkcaldy
- Working day shift 07:30 to 17:30""")
S={str(i):P+"/"+n for i,n in {1:"01 Contract data extract.pdf",2:"02 Jacking method statement rev C.docx",3:"03 Bearing schedule.xlsx",4:"04 Progress meeting 9 minutes.pdf",5:"05 Mail Kerr to Inch - road closures.eml",6:"06 Grout cube results P2.pdf",7:"07 Payment certificate 3.xlsx",8:"08 Site team.md"}.items()}
S["t"]="Company details.docx";S["a"]="Address list.csv"
FORM("bearing-lift-permit-inverdour",V,P,"en","""
HDR Permit to jack a bridge deck → Contract ref. <<........¦=NFC/BR/2025/088¦1s>>
FTR Permit no. <<________¦!no permit number is recorded>> Sheet 1 of 3
H1 Permit to Lift and Bearing Exchange Record: Pier 3
P Prepared under method statement <<..........¦=MS-07¦2s>> revision <<.....¦=C~Rev C¦2s>> of <<............¦=18 May 2026~18/05/2026¦2f>>. Earlier revisions are to be destroyed.
H2 1 The structure
T 4,5,4,5
R Bridge | <<¦=Inverdour Bridge¦1n>> | Structure key | <<¦=A917/60¦1s>>
R Route carried | <<¦=A917¦1n>> | Obstacle crossed | <<¦=River Dour~the Dour¦1f>>
R NGR | <<¦=NO 523 081~NO523081¦1f>> | Overall length | <<¦=148.6 m~148.6¦1f>>
R Year opened | <<¦=1971¦1n>> | Weight limit in force | <<¦!nothing in the papers gives a weight limit>>
R Overseeing body | <<¦=North Fife Council¦1f>> | Principal Designer | <<¦!no principal designer named>>
H2 2 Lifting plan
P Maximum permitted lift: <<............¦=8 mm¦2n>>
P Limit of differential lift between adjacent girders: <<............¦=2 mm¦2n>>
P Jack capacity (each): <<............¦=200 tonne~200 t~200 tonnes¦2n>> → Jacks at the pier: <<......¦=12~twelve¦2f>>
P Cut-off wind speed at deck: <<............¦=15 m/s¦2n>>
P Load at which jacking began (kN): <<............¦!Pier 3 is not lifted yet>> → Lift measured at Pier 3: <<............¦!7.1 mm is of Pier 2>>
P Temporary works check category: <<FF¦=3~Category 3~Cat 3~Cat. 3¦2n>> by <<FF@Independent checker¦=Bellrock Structures LLP~Bellrock Structures¦2f>>, certificate <<FF¦=BRS-TW-311¦2s>>
H2 3 Traffic
P Order no.: {} <<{{ ttro_no }}¦=2026/143~TTRO 2026/143¦5n>>; road shut from <<{{ closed_from }}¦=20:00¦5n>> to <<{{ reopened_at }}¦=06:00¦5f>>; first night <<{{ first_night }}¦=14 July~14 July 2026¦5f>>; way round via <<{{ alternative_route }}¦=B9171¦5f>>, extra distance <<{{ extra_miles_over_normal }}¦!9.5 miles is the length of the diversion; the extra is not stated>>.
P Ambulance control told at (time): <<........¦!not yet done>> on telephone <<................¦=0345 555 0199¦5n>>
H2 4 Bearings going in
TS 2.5,3,4,2.5,3,4
H Pier | Marks | Kind | ULS load (kN) | Travel (mm) | Serial numbers
R P3 | <<¦=B13-B18~B13 to B18¦3n>> | <<¦=Guided spherical¦3n>> | <<¦=4980~4,980¦3n>> | <<¦=85¦3f>> | <<¦=LK-2623 to LK-2628~LK-2623-LK-2628¦3n>>
R Abutment N | <<¦=B19-B24~B19 to B24¦3n>> | <<¦=Free spherical¦3n>> | <<¦=2260~2,260¦3n>> | <<¦=140¦3f>> | <<¦!not delivered; no serial numbers>>
R Abutment S | <<¦!no bearings listed for this abutment>> | <<¦!not in the schedule>> | <<¦!not in the schedule>> | <<¦!not in the schedule>> | <<¦!not in the schedule>>
P Bearings for Pier 3 arrived on site: <<CC:Choose a date¦=8 June 2026~08/06/2026¦3n>> → Bearing maker: <<CC:Click to enter¦!no maker named>>
P Product standard: <<CC:Click to enter¦=BS EN 1337-7~EN 1337-7¦1f>>
H2 5 Bedding mortar
TP 8,8
R Strength needed before loading // <<[state with unit]¦=60 N/mm2~60 N/mm²~60 MPa¦2f>> | 24 hour result under Pier 3 // <<[insert from lab report]¦!the report is on Pier 2>>
R Laboratory last used // <<[name]¦=Forth Materials Laboratory¦6f>> | UKAS no. // <<[number]¦=0419¦6s>>
R Mean at 24 h, Pier 2 (for comparison) // <<[value]¦=64.8~64.8 N/mm2¦6s>> | 28 day result // <<[value]¦!only 24 h and 7 d were tested>>
H2 6 Persons
P Agent <<MF:Agent¦=Gregor Inch~G. Inch¦8s>>, mobile <<MF:AgentMobile¦=07700 900 231¦an>>; TWC <<MF:TWC¦=Finlay Orr~F. Orr¦8f>>; lifting subcontractor <<MF:JackingFirm¦=Liftfast Hydraulics Ltd~Liftfast Hydraulics¦8n>>; his foreman <<MF:JackingForeman¦=Tam Wishart¦8f>>; rescue boat cox <<MF:BoatCox¦!nobody named>>.
P Casualty department: <<______________¦=Victoria Hospital, Kirkcaldy~Victoria Hospital¦8f>> → EL policy: <<______________¦=EL-770215¦tf>>
P <<CB¦=☒¦2f>> Work over water → <<CB¦=☒¦2f>> Lead coatings → <<CB¦!no confined space in the papers for Pier 3>> Confined space → <<CB¦!no asbestos in the papers>> Asbestos
P Describe what was found at the Pier 3 diaphragm and which early warning covers it:
P <<N:............................................................¦?EW-12¦4n>>
H2 7 Permit issue
T 4,5,4,4
R Permit issued by (signature) | <<¦!signature>> | Date and hour | <<¦!date of signature>>
R Accepted by (jacking supervisor) | <<¦!signature>> | Date and hour | <<¦!date of signature>>
R Cancelled by | <<¦!signature>> | Date and hour | <<¦!date of signature>>
R Supervisor's observations | <<¦!for the Supervisor to write>> | < | <
""".replace("{} ",""),S,"Scotland, bridge bearings.")
Q="M204 Halasuru Metro fit-out"
D(V,Q+"/LOA and contract particulars.pdf","""# Letter of Acceptance
Karnavati Metro Rail Authority, Metro Bhavan, Residency Road, Bengaluru 560025
Ref: KMRA/CP-19/LOA/2025/341 Dated 12.11.2025
To: M/s Strathdour Structures India Pvt Ltd
Sub: Architectural finishing, fit-out and associated works at Halasuru underground station, Contract Package CP-19.
Your offer dated 08.09.2025 is accepted at a Contract Price of Rs 38,64,20,000 (Rupees thirty-eight crore sixty-four lakh twenty thousand only), exclusive of GST at 18%.
1. The time for completion is 14 months from the Commencement Date, which is 01.12.2025. The works shall be completed on or before 31.01.2027.
2. A Performance Bank Guarantee of 5% of the Contract Price, Rs 1,93,21,000, valid till 30.04.2028, shall be submitted within 28 days.
3. Retention 6% from each running bill. Liquidated damages 0.05% of Contract Price per day, maximum 10%.
4. Defects Notification Period: 24 months from taking over.
5. The Engineer is Deccan Metro Consultants (DMC).
---
# Particular conditions
The General Conditions are FIDIC Conditions of Contract for Construction 2017. The seat of arbitration is Bengaluru. Labour licence under the CLRA Act, BOCW registration and ESIC/EPF codes to be shown before mobilisation. Price variation is payable on steel and cement only.""",hdr="KMRA - CP-19")
D(V,Q+"/RA Bill 05.xlsx","""# Running Account Bill No. 5 - measured up to 31.05.2026
| BOQ item | Description | Unit | BOQ qty | Upto date qty | Rate Rs | Upto date amount Rs |
| 4.02 | Granite flooring 30 mm, Sira grey, concourse | sqm | 3850 | 2140 | 4650 | 9951000 |
| 5.11 | Vitreous enamel wall panels | sqm | 2620 | 815 | 11800 | 9617000 |
| 6.07 | Aluminium baffle ceiling | sqm | 4100 | 1260 | 5200 | 6552000 |
| 8.03 | SS 316 handrail | rm | 740 | 0 | 6900 | 0 |
| | Gross upto date | | | | | 26120000 |
| | Less previous bills | | | | | 18745000 |
| | This bill | | | | | 7375000 |
| | Retention | | | | | 442500 |""")
D(V,Q+"/RA Bill 04.xlsx","""# Running Account Bill No. 4 - measured up to 30.04.2026
| BOQ item | Description | Unit | BOQ qty | Upto date qty | Rate Rs | Upto date amount Rs |
| 4.02 | Granite flooring 30 mm, Sira grey, concourse | sqm | 3850 | 1510 | 4650 | 7021500 |
| | Gross upto date | | | | | 18745000 |""")
D(V,Q+"/MoM 11 review meeting.docx","""# Minutes of Review Meeting No. 11 held on 09.06.2026 at DMC site office
Attended: R. Venkatesan (CRE, DMC), S. Kulkarni (DMC, Architect), Priya Nambiar (PM), Anil Gowda (Planning), Joseph D'Cruz (QA/QC).
1. Physical progress 41.5% against 47.0% planned. Contractor informed that late handing over of platform level by civil contractor M/s Tungabhadra Infra is the cause. Platform was handed over on 21.04.2026 in place of 01.03.2026.
2. EOT application No. 1 for 51 days was sent on 02.06.2026 and is under study. No decision.
3. VE panels: mock-up approved on 18.05.2026. Vendor is Ferrolux Panels, Pune.
4. NCR-017 raised on 04.06.2026: hollow sound in 62 sqm granite between grid C4 and C7. To be relaid by 30.06.2026.
5. Manpower 186 against 230 planned. Night shift from 22.00 to 05.00 for platform works, PTW from station controller needed.
6. BOCW cess 1% is being recovered. Next meeting 23.06.2026.""",hdr="Deccan Metro Consultants")
D(V,Q+"/Granite test certificate.pdf","""# Test certificate STL/ST/26/0884
Silicon Test Labs, Peenya, Bengaluru. NABL TC-7719.
Material: Granite slab 30 mm Sira grey. Lot G-14. Date of receipt 05.05.2026. Date of issue 14.05.2026. Method IS 1124 and IS 1121 (Part 1).
| Parameter | Result | Requirement |
| Water absorption | 0.18 % | max 0.50 % |
| Specific gravity | 2.68 | min 2.60 |
| Compressive strength | 142 N/sq.mm | min 100 N/sq.mm |
Slip resistance is tested separately. Remarks: sample conforms.""","norules")
D(V,Q+"/Mail fire barrier.eml","""From: R. Venkatesan <r.venkatesan@dmc.example>
To: Priya Nambiar <p.nambiar@strathdour.example>
Cc: J. D'Cruz
Date: Thu, 11 Jun 2026 16:20:00 +0530
Subject: Re: RFI 038 - fire barrier above false ceiling

Madam,
The barrier at grid F shall be of 2 hour rating, tested to IS 3809, carried up to soffit. Drawing CP19-AR-2207 Rev 2 will be issued on 19.06.2026. Please do not close the ceiling in that bay till then.
> On 10.06.2026 Priya Nambiar wrote:
> Sir, drawing Rev 1 shows 1 hour barrier but the fire report says otherwise. Kindly clarify. 27 bays held.""")
D(V,Q+"/Staff and licences.txt","""HALASURU CP-19 - STAFF AND LICENCES (May 2026)
Project Manager        Priya Nambiar
Planning Engineer      Anil Gowda
QA/QC Engineer         Joseph D'Cruz
Safety Officer         Lakshmi Rao
Labour licence         ALC/BLR/CLRA/2025/1187, valid till 30.11.2026
BOCW registration      KA/BOCW/55120
EPF code               BGBNG0077120
ESIC code              53000912210001001
Workmen's comp policy  Bharat Suraksha WC/26/3309, valid till 14.12.2026""")
S={str(i):Q+"/"+n for i,n in {1:"LOA and contract particulars.pdf",2:"RA Bill 05.xlsx",3:"MoM 11 review meeting.docx",4:"Granite test certificate.pdf",5:"Mail fire barrier.eml",6:"Staff and licences.txt"}.items()}
S["t"]="Company details.docx";S["a"]="Address list.csv"
FORM("monthly-progress-report-halasuru",V,Q,"en","""
LAND
HDR Karnavati Metro Rail Authority → Monthly Progress Report → Package: <<{{package}}¦=CP-19¦1s>>
H1 MPR for Station Finishing Works
TP 6,8,5,6
R Name of Work | <<¦?Halasuru¦1f>> | < | <
R Employer | <<¦=Karnavati Metro Rail Authority~KMRA¦1f>> | LOA No. | <<¦=KMRA/CP-19/LOA/2025/341¦1n>>
R Agency executing the work | <<¦=Strathdour Structures India Pvt Ltd¦1f>> | LOA dated | <<¦=12.11.2025~12 November 2025~12/11/2025~12 Nov 2025¦1s>>
R Agency's GSTIN | <<¦=29AAKCS7712Q1ZV¦ts>> | PAN of agency | <<¦!PAN not given>>
R Engineer | <<¦=Deccan Metro Consultants~DMC¦1s>> | Form of contract | <<¦=FIDIC¦1f>>
R Accepted cost (Rs, without GST) | <<¦=38,64,20,000¦1f>> | Revised cost | <<¦!no variation is recorded>>
R Date of start | <<¦=01.12.2025~1 December 2025~01/12/2025¦1f>> | Stipulated date of completion | <<¦=31.01.2027~31 January 2027~31/01/2027¦1f>>
R Extended date of completion | <<¦!EOT is under study>> | Actual completion | <<¦!not complete>>
H2 A. Securities and statutory
P PBG amount: Rs. <<____________¦=1,93,21,000¦1n>> valid upto <<____________¦=30.04.2028~30 April 2028~30/04/2028¦1n>>; PBG No. <<____________¦!the guarantee's number is not stated>>; issuing bank <<____________¦!no bank named>>
P Retention per bill: <<______¦=6%~6 %¦1n>> → LD rate: <<______¦=0.05%~0.05 %¦1f>> per day → DNP: <<______¦=24 months¦1f>>
P Contract labour licence No. <<FF¦=ALC/BLR/CLRA/2025/1187¦6s>> → expiring on <<FF¦=30.11.2026~30 November 2026~30/11/2026¦6f>> → Provident fund code <<FF¦=BGBNG0077120¦6f>> → ESIC code <<FF¦=53000912210001001¦6s>> → CAR policy No. <<FF¦!only a workmen's compensation policy is on file>>
P Cess under BOCW: <<CD:Select;1%;2%;Not applicable¦=1%¦3s>> → Price adjustment on labour: <<CD:Select;Payable;Deferred¦!not payable at all: steel and cement only; neither entry fits>>
H2 B. Progress
P Physical progress, planned: <<CC:enter %¦=47.0%~47%~47.0~47.0 %¦3s>> achieved: <<CC:enter %¦=41.5%~41.5~41.5 %¦3f>> financial progress: <<CC:enter %¦!not stated>>
P Labour deployed: <<CC:enter nos.¦=186¦3f>> as against requirement of <<CC:enter nos.¦=230¦3f>>
TS 2,7,2,3,3,3,3
H Item | Description | Unit | Scope | Executed to date | Rate (Rs.) | Executed last month
R 4.02 | <<¦?Granite flooring¦2s>> | <<¦=sqm¦2s>> | <<¦=3850~3,850¦2f>> | <<¦=2140~2,140¦2n>> | <<¦=4650~4,650¦2s>> | <<¦->>
R 6.07 | Aluminium baffle ceiling | sqm | 4100 | <<¦=1260~1,260¦2n>> | <<¦=5200~5,200¦2s>> | <<¦!the April quantity is not given for this item>>
R 9.01 | <<¦!no such item in the bill>> | <<¦!no such item>> | <<¦!no such item>> | <<¦!no such item>> | <<¦!no such item>> | <<¦!no such item>>
P Latest RA bill: No. [ <<MF:RA_Bill_No¦=5~05¦2n>> ] this bill gross Rs. [ <<MF:RA_Bill_Gross¦=7375000~73,75,000~7,375,000¦2n>> ] gross since start Rs. [ <<MF:RA_Cumulative¦=26120000~2,61,20,000~26,120,000¦2f>> ] paid on [ <<MF:RA_Paid_On¦!no payment is recorded>> ]
H2 C. Hindrances and claims
P Cause of slippage in one or two sentences (name the interfacing contractor):
P <<N:[Write here]¦?Tungabhadra¦3f>>
L Site (platform) actually made available on <<..........¦=21.04.2026~21 April 2026~21/04/2026¦3f>> against <<..........¦=01.03.2026~1 March 2026~01/03/2026¦3f>>
L Days of time extension sought: <<..........¦=51~51 days¦3f>>; days granted: <<..........¦!under study, none granted>>
H2 D. Quality
P NCR No. <<..........¦=NCR-017~017¦3s>> dated <<..........¦=04.06.2026~4 June 2026~04/06/2026¦3n>>, affected area <<..........¦=62 sqm¦3f>>, rectify by <<..........¦=30.06.2026~30 June 2026~30/06/2026¦3f>>, closed on <<..........¦!not closed yet>>
TP 7,6,7,5
R Water absorption found | <<¦=0.18 %~0.18%~0.18¦4n>> | Crushing strength found | <<¦=142 N/sq.mm~142~142 N/mm2¦4f>>
R Lab accreditation | <<¦=TC-7719~NABL TC-7719¦4f>> | Slip resistance value | <<¦!tested separately; no result on file>>
R Fire barrier rating confirmed at grid F | <<¦=2 hour~2 hours~2 hr~2-hour~2 h¦5s>> | Query number | <<¦=RFI 038~038~RFI-038¦5f>>
H2 E. Certification
P Safety in-charge: <<..............¦=Lakshmi Rao¦6n>> → Lost time injuries: <<......¦!no accident figures in the papers>>
P Submitted by (sign and seal): <<..............¦!signature>> Date: <<..............¦!date of signature>>
P Verified by CRE: <<..............¦!signature of the CRE>> Date: <<..............¦!date of signature>>
FTR Report month: <<{{report_month}}¦!the month is not fixed by the papers>>
""",S,"India, metro station fit-out.")
