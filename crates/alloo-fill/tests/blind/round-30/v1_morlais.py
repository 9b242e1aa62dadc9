from lib30 import *
vault("morlais-group", r"""
>>> Company particulars.docx
@header Morlais Group – internal
# Company particulars
Morlais Demolition Ltd is registered in Wales under no. 04418273. Registered office: Unit 6, Parc Cwmdu, Swansea SA5 8LF. The group's New Zealand business is Morlais Coastal NZ Ltd (NZBN 9429047716220), 14 Port Road, Whanganui 4501.
| Item | Morlais Demolition Ltd | Morlais Coastal NZ Ltd |
| VAT / GST number | GB 812 4471 06 | 121-448-903 |
| Bank | Barclays, Swansea | Kiwibank, Whanganui |
| Employers' liability insurer | Aviva, policy 100/EL/77214, to 31 March 2027 | ACC levy payer |
| Public liability | Hiscox, PL-6620915, £10m, to 30 June 2027 | Vero, NZ$10m, CB-22871 |
| Asbestos licence (HSE) | 250 914 336, expires 18 January 2028 | – |
| NFDC membership | 1187 | – |
>>> Address list.csv
Name;Firm;Role;Telephone;E-mail
Gwenllian Pryce;Morlais Demolition Ltd;Contracts manager;01792 555 310;g.pryce@morlais.example
Dewi Hopkin;Morlais Demolition Ltd;Site supervisor, Ebbw Vale;07700 900 341;d.hopkin@morlais.example
Tomos Beynon;Morlais Demolition Ltd;Site supervisor, Neath;07700 900 352;t.beynon@morlais.example
Hemi Karaka;Morlais Coastal NZ Ltd;Site manager;+64 21 555 0142;h.karaka@morlais.example
Rachel Unwin;Morlais Coastal NZ Ltd;Quantity surveyor;+64 21 555 0177;r.unwin@morlais.example
>>> D118 Ebbw Vale Mill/01 Contract summary.pdf
@header Morlais Demolition Ltd – D118
# Contract summary – D118 Former strip mill annexe, Ebbw Vale
Client :: Blaenau Regeneration Partnership
Form of contract :: NFDC Form of Direct Contract, 2021
Order number :: BRP-PO-3391
Contract sum :: £418,600.00 excluding VAT
Site :: Former strip mill annexe, Steelworks Road, Ebbw Vale NP23 6AA
Principal designer :: Cadwgan Lloyd Architects
Principal contractor :: Morlais Demolition Ltd
Date for possession :: 7 September 2026
Completion :: 18 December 2026
## Scope
The works comprise the soft strip, licensed asbestos removal and demolition down to the underside of the ground slab of the annexe, a three-storey steel frame with brick infill built in 1958. The slab and the party wall to the heritage centre remain. The gross volume of the building is about 9,400 m³.
## Conditions extracted for the site team
The contractor shall keep the access to the heritage centre open at all times and shall give the client ten working days' notice of any closure. Damages for delay are £450.00 per calendar day. The client's nominee for instructions is the project manager; nobody else may vary the works. Interim applications are made on the 25th of each month and paid within 28 days.
The contractor has allowed for one visit by the party wall surveyor, Mr Idris Penry, and for a dilapidation record of numbers 2 to 18 Steelworks Road. Photographs are to be taken before the start and after the end of the works.
Scrap belongs to the contractor; its value, £61,000.00, has been credited in the contract sum. Crushed material of the grade 6F2 may be left on site up to 1,800 t. Anything beyond leaves the site at the contractor's cost.
Earlier phase: the boiler house was demolished in 2024 under permit PTD-092-03 by another contractor; the exclusion zone was then 20 m.
The client insures the heritage centre. The contractor's public liability is to be not less than £10m for each occurrence. A retention of 3 % is held and half of it released on completion.
---
## Hours and access
The working hours under the contract are Monday to Friday 08:00 to 17:30 and Saturday 08:00 to 13:00. No work on Sundays and bank holidays.
>>> D118 Ebbw Vale Mill/02 Section 80 counter-notice.pdf
@footer Blaenau Gwent County Borough Council – Building Control
# Building Act 1984, section 81 – notice about intended demolition
Reference DEM/2026/0047
Ebbw Vale, 19 August 2026
Dear Sirs,
We acknowledge your section 80 notice dated 14 July 2026 and give notice under section 81 that the following is required: the party wall to the heritage centre shall be weatherproofed within ten days of exposure; drains shall be sealed at the boundary; rubble shall be removed from the site; the highway shall be kept clean.
Our officer for the site is Nerys Vaughan. This notice does not replace the licence for the hoarding, which the highways section grants (our ref. HL/26/212).
>>> D118 Ebbw Vale Mill/03 RAMS D118 rev C.docx
@header RAMS D118-RA-02 revision C – 2 October 2026
# Risk assessment and method statement: high-reach demolition of bays 1 to 6
Supersedes revision B of 11 September 2026.
## Sequence
The frame is taken down from the east gable towards the party wall, top-down bay by bay, with a high-reach excavator and a selector grapple. Bays 5 and 6 next to the party wall are dismantled by hand and by crane. No machine works closer than 4 m to the party wall.
## Plant
| Plant | Make and type | Fleet no. | Thorough examination valid to |
| High-reach excavator, 26 m | Komatsu PC490HRD | MX-14 | 21 February 2027 |
| 21 t excavator | Hitachi ZX210 | MX-09 | 3 December 2026 |
| Dust cannon | Dust Fighter DF7500 | DC-02 | – |
## Hazards
Premature collapse: exclusion zone of 15 m around the machine, marked with Heras fencing, two banksmen. Dust: water suppression. Noise: not above 75 dB(A) LAeq,10h at the boundary. Vibration: trigger value 5 mm/s PPV at the party wall.
## People
Appointed person for demolition: Gwenllian Pryce. Supervisor: Dewi Hopkin, CCDO black card 44120. Temporary works coordinator: Ifan Rees. First aider: Carys Mort.
The nearest A&E department is Nevill Hall Hospital, Abergavenny. Muster point: car park of the heritage centre.
>>> D118 Ebbw Vale Mill/04 RAMS D118 rev B.pdf
@header RAMS D118-RA-02 revision B – 11 September 2026 – SUPERSEDED
# Risk assessment and method statement: high-reach demolition of bays 1 to 6
Exclusion zone of 10 m around the machine. High-reach excavator: Liebherr R950, fleet no. MX-11. Supervisor: Tomos Beynon. Vibration trigger 8 mm/s.
>>> D118 Ebbw Vale Mill/05 Asbestos R&D survey extract.pdf
@header Celtic Fibre Surveys – report CFS-26-1180
@cols 2
# Refurbishment and demolition survey – extract
Survey carried out on 2 and 3 June 2026 by Celtic Fibre Surveys Ltd, UKAS testing laboratory 4471.
## Findings
Asbestos insulating board was found in the risers of the second floor (sample S07, amosite) and cement sheets on the roof of the loading bay (sample S11, chrysotile). The remaining 18 samples contained no asbestos.
## Restrictions
The switch room could not be entered because it was live at the time. It is to be presumed to contain asbestos until surveyed.
## Quantities
AIB about 46 m². Cement sheets about 310 m².
>>> D118 Ebbw Vale Mill/06 Service disconnections.xlsx
=== Services
| Service | Undertaker | Certificate | Disconnected on | Remark |
| Electricity HV | National Grid Electricity Distribution | NGED-77120 | 2026-08-24 | |
| Gas | Wales & West Utilities | WWU-C-30418 | 2026-08-17 | |
| Water | Dŵr Cymru Welsh Water | | | applied for, date awaited |
| Telecoms | Openreach | OR-551902 | 2026-08-11 | |
>>> D118 Ebbw Vale Mill/07 Start of high reach.eml
From: Gwenllian Pryce <g.pryce@morlais.example>
To: Dewi Hopkin <d.hopkin@morlais.example>
Subject: Re: start of high reach
Date: Fri, 09 Oct 2026 16:20:00 +0100

Dewi,

the permit for phase 2 will carry the number PTD-118-05. It runs from Monday 12 October 2026, 08:00, to Friday 23 October 2026, 17:30. The four-stage clearance certificate for the risers came in on 6 October (Celtic Fibre, CR-0933), so the building is free for us. The soft strip was finished on 2 October.
Ifan has signed off the prop design for the party wall, TW-118-03. Rhondda Recycling takes the scrap, the rubble is crushed on site.

Gwenllian

> From: Dewi Hopkin
> Sent: Thursday
> I can start on the 19th at the earliest. Last week's permit was PTD-118-04, is this the same one? Water is still on.
>>> D118 Ebbw Vale Mill/08 Pre-start minutes.docx
# Pre-start meeting, phase 2 – 5 October 2026
Present: Nerys Vaughan (Building Control), Gwenllian Pryce, Dewi Hopkin, Owain Maddox (Blaenau Regeneration Partnership, project manager).
| No. | Matter | By |
| 1 | The pupils of the school pass along Steelworks Road between 08:15 and 09:00: no lorries in that time. | DH |
| 2 | Bats: the licensed ecologist, Ffion Gale, found no roost on 29 September; her letter is on file. | OM |
| 3 | Neighbours to be told by letter one week ahead. Done on 1 October. | GP |
| 4 | Monitoring: one vibration meter at the party wall (V1), one dust meter at the gate (D1). | DH |
>>> D118 Ebbw Vale Mill/09 Waste carriers.md
# Waste routes D118
- Scrap: Rhondda Recycling Ltd, carrier registration CBDU 330918
- Asbestos: Gwent Hazardous Ltd, CBDU 271443, to Pen-y-fan landfill
- Timber and mixed: not yet placed
SIC code 43.11. Site waste management plan SWMP-118 version 2.
>>> C27 Castlecliff Seawall/01 Contract.pdf
@header Morlais Coastal NZ Ltd – C27
# Contract agreement (NZS 3910:2023) – summary
Principal :: Tairoa District Council
Contract number :: TDC 26/114
Contract name :: Castlecliff Seawall Renewal, Stage 2
Engineer to the Contract :: Aroha Tipene, Whitestone Consulting Ltd
Contractor :: Morlais Coastal NZ Ltd
Contract price :: NZ$3,864,250.00 plus GST
Due date for completion :: 30 April 2027
Site :: Rangiora Street to the North Mole, Castlecliff
Liquidated damages are NZ$2,500 per working day. The works comprise 420 m of rock revetment with two layers of armour on a geotextile, a concrete crest wall and two beach ramps. The defects notification period is 12 months.
## Special conditions
The Contractor submits a daily report and a monthly payment claim. The claim is made up to the 25th and the Engineer issues the payment schedule within 15 working days. Retentions are 10 % up to NZ$200,000.00. The Engineer's Representative on site is Silas Monk.
Armour is greywacke of class 2 to 4 t, density at least 2.6 t/m³. The Contractor places no armour when the significant wave height is above 2.5 m. At the toe the tolerance is plus 200 and minus 100 mm. The previous stage reached chainage 100 in March 2025 and used rock from the Whangaehu pit.
Working hours are 06:30 to 18:00, Monday to Saturday. The beach north of the ramp is a nesting site of the dotterel; nobody enters it from August to February. Iwi monitoring is by Te Rūnanga o Tairoa.
The Contractor shall keep on the site spill kits for 60 litres and report any discharge to the regional council within the hour. Horizons has a duty line for it.
---
## Consents
Resource consent: HRC-2025-2091. Work below mean high water springs is allowed from one hour before to two hours after low tide only.
>>> C27 Castlecliff Seawall/02 Site diary H Karaka.docx
# Site diary – Hemi Karaka
## Tuesday 17 November 2026
Fine, south-westerly 15 knots. Low tide 06:41 and 19:02. Crew of 9. Placed 96 t of armour, chainage 176 to 182.
## Wednesday 18 November 2026
Overcast in the morning, showers from 14:00. Wind NW 22 knots gusting 31, swell 1.8 m. Low tide at 07:29 (0.6 m) and 19:50; high tide 13:38. Air 11 to 16 °C.
Started 06:30, knocked off 16:00. We placed 138 tonnes of primary armour between chainage 182 and 190 and laid 120 m² of geotextile (Bidim A64). The crest wall gang poured bay 11, 14.5 m³, truck dockets 88124 to 88126.
The long-reach blew a hydraulic hose at 10:15 and stood for two hours. About 3 litres of biodegradable oil on the rocks, wiped up with pads; Horizons was rung at 10:40 and gave the number INC-26-7719. A wave washed out 12 m² of bedding at chainage 190 at the end of the tide; to be made good tomorrow.
Visitors: Aroha Tipene, 11:00 to 11:45, walked the toe. Instruction by word of mouth to lift the toe trench by 200 mm at Ch 188; written confirmation to come.
Tomorrow: armour chainage 190 to 197, strip bay 11.
>>> C27 Castlecliff Seawall/03 Time sheets week 47.xlsx
=== Labour 18 Nov
| Name | Trade | Start | Finish | Hours |
| Hemi Karaka | Site manager | 06:30 | 16:00 | 9 |
| Losi Faleafa | Excavator operator | 06:30 | 16:00 | 9 |
| Petra Quill | Excavator operator | 06:30 | 16:00 | 9 |
| Manu Rewi | Dump truck operator | 06:30 | 16:00 | 9 |
| Jason Stott | Carpenter | 07:00 | 15:30 | 8 |
| Ioane Vea | Carpenter | 07:00 | 15:30 | 8 |
| Kiri Nepe | Labourer | 06:30 | 16:00 | 9 |
| Total | 7 | | | 61 |
=== Plant 18 Nov
| Plant | Fleet no. | Worked h | Stood h | Reason |
| Long-reach excavator Cat 336 | LR-3 | 6.5 | 2 | hydraulic hose |
| Excavator Hitachi ZX350 with grapple | GX-7 | 8.5 | 0 | |
| Articulated dump truck Volvo A30 | AT-2 | 8 | 0.5 | no load |
>>> C27 Castlecliff Seawall/04 Rock dockets.csv
date;docket;quarry;class;tonnes
2026-11-17;TQ-5510;Taupo Quarries, Ohakune;primary 2-4 t;96.0
2026-11-18;TQ-5523;Taupo Quarries, Ohakune;primary 2-4 t;74.2
2026-11-18;TQ-5524;Taupo Quarries, Ohakune;primary 2-4 t;63.8
2026-11-18;TQ-5525;Taupo Quarries, Ohakune;bedding;41.5
>>> C27 Castlecliff Seawall/05 Toolbox talk.pdf
# Toolbox talk record no. 31
Held on Wednesday 18 November 2026 at 06:30 by Hemi Karaka. Topic: working between waves – the look-out. Seven attended. Look-out of the day: Kiri Nepe. Near miss reported: Manu Rewi reversed past the spotter's sign at the stockpile, nobody hurt. The corrective measure is a second barrier at the stockpile.
No injuries since the start of the works: 88 days.
>>> C27 Castlecliff Seawall/06 Programme rev 4.xlsx
Programme revision 4, issued 2 November 2026
| Activity | Start | Finish | Planned per day |
| Armour Ch 100-200 | 2026-10-19 | 2026-11-20 | 150 t |
| Crest wall bays 1-12 | 2026-10-05 | 2026-11-24 | one bay per 2 days |
| Beach ramp north | 2026-12-01 | 2026-12-18 | |
>>> C27 Castlecliff Seawall/07 Concrete test.pdf
@footer Manawatu Testing Ltd – IANZ accredited
# Concrete test report MT-26-3380
Sampled 18 November 2026 from docket 88125, crest wall bay 11, by Manawatu Testing Ltd. Specified strength 40 MPa, mix S40/20 marine. Slump measured 110 mm (specified 100 ± 30). Concrete temperature 18 °C. Supplier: Allied Westcoast Concrete. Cylinders 1 to 3 to be crushed at 7 and 28 days; results are not yet available.
>>> C27 Castlecliff Seawall/08 Toe level.eml
From: Rachel Unwin <r.unwin@morlais.example>
To: Hemi Karaka <h.karaka@morlais.example>
Subject: diary and claim
Date: Thu, 19 Nov 2026 08:05:00 +1300

Hemi, for the daily report of the 18th: number it DR-064 (063 was Tuesday's). Variation for the toe has no number until Aroha writes. The claim no. 3 went in at NZ$612,400.00.

Rachel
""")

f = Form("permit-to-demolish-ebbw-vale", "morlais-group", "D118 Ebbw Vale Mill", "en")
f.build(r"""
@header Morlais Demolition Ltd	Permit no. [[d^Permit no.^PTD-118-05^@07n]]
@footer Order [[d^Order^BRP-PO-3391^@01n]]	Printed copies are uncontrolled
# PERMIT TO DEMOLISH
This permit is issued under the CDM Regulations 2015. Keep it on site with the RAMS.
## 1 Where and for whom
Site address: [[d^^Former strip mill annexe, Steelworks Road, Ebbw Vale NP23 6AA^Former strip mill annexe, Steelworks Road, Ebbw Vale^Steelworks Road, Ebbw Vale^@01n]]
Client: [[d^^Blaenau Regeneration Partnership^@01s]]
Client's representative: [[d^^Owain Maddox^@08f]]
Principal contractor: [[d^^Morlais Demolition Ltd^@01s]]	Principal designer: [[d^^Cadwgan Lloyd Architects^@01s]]
Job no. [[d^^D118^@01n]]	Company reg. no. [[d^^04418273^@Companyn]]
HSE asbestos licence valid until [[d^^D2028-01-18^@Companyn]]
## 2 Validity
!t w=3,4,3,4
| From (date) | [[x^^D2026-10-12^@07s]] | Time | [[x^Time (from)^08:00^8:00^@07n]] |
| To (date) | [[x^^D2026-10-23^@07s]] | Time | [[x^Time (to)^17:30^@07n]] |
| Previous permit | [[x^^PTD-118-04^@07f]] | Extended to | [[x^^!no extension has been granted]] |
## 3 The structure
Year of construction [[d^^1958^@01f]]	Storeys [[d^^3^three^@01n]]	Volume [[d^^9,400 m³^9,400^9400^@01n]]
Frame and walls: [[d^^~steel frame^@01n]]
Part that must be protected or retained: [[d^^~party wall^@01f]]
Height of the building: [[d^^!no height is stated; 26 m is the reach of the machine]]
Floor area: [[d^^!not stated, only the volume]]
## 4 Before work starts
!t w=5,4,3,2 h=1
| Utility | Undertaker's certificate | Date cut off | Proved dead by |
| Electricity | [[X^^NGED-77120^@06s]] | [[X^^D2026-08-24^@06f]] | [[X^^!no name recorded]] |
| Gas | [[X^^WWU-C-30418^@06s]] | [[X^^D2026-08-17^@06f]] | [[X^^!no name recorded]] |
| Water | [[X^^!applied for only]] | [[X^^!date awaited]] | [[X^^!no name recorded]] |
| Telephone / data | [[X^^OR-551902^@06n]] | [[X^^D2026-08-11^@06f]] | [[X^^!no name recorded]] |
Section 80 notice served on [[d^^D2026-07-14^@02n]]	Council's reply, ref. [[d^^DEM/2026/0047^@02f]]
Hoarding licence [[d^^HL/26/212^@02n]]	Licence expires [[d^^!expiry of the hoarding licence not stated]]
R&D survey report [[d^^CFS-26-1180^@05n]]	Rooms not accessed [[d^^~switch room^@05f]]
Reoccupation / clearance certificate no. [[d^^CR-0933^@07n]]	dated [[d^Clearance certificate dated^D2026-10-06^06 October^6 October^@07n]]
Ecologist [[d^^Ffion Gale^@08s]]	Protected species licence [[d^^!no licence was needed, none exists]]
## 5 Method and control
RAMS no. [[d^^D118-RA-02^@03n]]	revision [[d^RAMS revision^C^@03s]]	Temporary works design [[d^^TW-118-03^@07f]]
!t w=6,5
| Main machine (make/type) | [[x^^Komatsu PC490HRD^@03f]] |
| Fleet number | [[x^^MX-14^@03n]] |
| LOLER examination expires | [[x^^D2027-02-21^@03n]] |
| Exclusion zone | [[x^^15 m^@03s]] |
| Number of banksmen | [[x^^2^two^@03s]] |
| Minimum stand-off to retained wall | [[x^^4 m^@03f]] |
| Vibration alarm level | [[x^^5 mm/s^5 mm/s PPV^@03n]] |
| Noise limit at boundary | [[x^^75 dB(A)^75 dB(A) LAeq,10h^@03n]] |
| Highest vibration measured | [[x^^!limit only, no measurement yet]] |
| Wind speed at which work stops | [[x^^!not stated]] |
| Deliveries barred between | [[x^^08:15 and 09:00^08:15 to 09:00^08:15-09:00^08:15 – 09:00^@08f]] |
Direction of working: [[N^Direction of working^~east gable^@03f]]
Tick what applies:  [[q^High reach^y^@03n]] High reach  [[q^Explosives^!not used]] Explosives  [[q^Hand dismantling^y^@03n]] Hand dismantling  [[q^Wire sawing^!not used]] Wire sawing
## 6 Persons
Site supervisor [[d^^Dewi Hopkin^@03s]]	Mobile [[d^Supervisor's mobile^07700 900 341^@Addressn]]	CCDO card [[d^^44120^@03s]]
First aider [[d^^Carys Mort^@03s]]	Nearest hospital [[d^^Nevill Hall Hospital^Nevill Hall Hospital, Abergavenny^Nevill Hall^@03n]]
Assembly point [[d^^car park of the heritage centre^heritage centre car park^@03f]]	Fire marshal [[d^^!no fire marshal named]]
## 7 Issue, acceptance and cancellation
!t w=3,4,3,3 h=1
| | Name | Signature | Date and time |
| Issued by | [[X^^!signature block]] | [[X^^!signature block]] | [[X^^!signature block]] |
| Accepted by | [[X^^!signature block]] | [[X^^!signature block]] | [[X^^!signature block]] |
| Cancelled / works complete | [[X^^!signature block]] | [[X^^!signature block]] | [[X^^!signature block]] |
""").finish()

f = Form("daily-report-castlecliff", "morlais-group", "C27 Castlecliff Seawall", "en")
f.build(r"""
@font Calibri 10
@footer Form CF-12 issue 3
!t w=5,5,5
| Contractor's Daily Report | > | Report no.//[[p^report_no^DR-064^@08n]] |
| Contract: [[p^contract_name^Castlecliff Seawall Renewal, Stage 2^Castlecliff Seawall Renewal Stage 2^Castlecliff Seawall Renewal^@01s]] | Contract no.: [[p^contract_no^TDC 26/114^@01s]] | Date: [[p^report_date^D2026-11-18^@02f]] |
| Principal: [[p^principal^Tairoa District Council^@01s]] | Engineer's firm: [[p^engineer_firm^Whitestone Consulting Ltd^@01n]] | Consent: HRC-2025-2091 |
For the working day Wednesday 18 November 2026. One report a day, to the Engineer's Representative by 10 am the next working day.
# Weather and sea
@cols 2
Morning: [[c^Morning^~overcast^@02s]]
Afternoon: [[c^Afternoon^~showers^@02f]]
Wind (knots): [[c^Wind (knots)^NW 22^22^NW 22 knots^NW 22 gusting 31^@02s]]
Wave height: [[c^Wave height^1.8 m^1.8^@02f]]
Rainfall (mm): [[c^Rainfall (mm)^!showers noted, no depth]]
First low water: [[c^First low water^07:29^7:29^@02n]]
Second low water: [[c^Second low water^19:50^@02f]]
Min. temperature: [[c^Min. temperature^11^11 °C^@02f]]
Max. temperature: [[c^Max. temperature^16^16 °C^@02f]]
Sea temperature: [[c^Sea temperature^!only air temperature]]
@cols 1
# People on site
!t s=light w=5,3,3 h=1
| Trade | No. | Hours |
| Site management | [[X^No. Site management^1^one^@03n]] | [[X^Hours Site management^9^9.0^@03n]] |
| Plant operators | [[X^No. Plant operators^3^three^@03f]] | [[X^Hours Plant operators^27^27.0^@03f]] |
| Carpenters | 2 | 16 |
| Labourers | 1 | 9 |
| Divers | [[X^No. Divers^!no divers]] | [[X^Hours Divers^!no divers]] |
| Subcontractors | [[X^No. Subcontractors^!none recorded]] | [[X^Hours Subcontractors^!none recorded]] |
| Total | [[X^No. Total^7^@03s]] | [[X^Hours Total^61^61.0^@03s]] |
# Plant
!t w=5,2,2,2,4 h=1
| Description | Fleet no. | Working | Down | Cause |
| Long-reach | [[X^^LR-3^@03s]] | [[X^^6.5^@03n]] | [[X^^2^2.0^two^@03f]] | [[X^^~hydraulic^@03n]] |
| Grapple machine | [[X^^GX-7^@03s]] | [[X^^8.5^@03n]] | [[X^^0^@03n]] | [[X^^!machine did not stand]] |
| Dumper | [[X^^AT-2^@03s]] | [[X^^8^8.0^@03n]] | [[X^^0.5^@03f]] | [[X^^~no load^@03n]] |
| Crane | [[X^^!no crane on site]] | [[X^^!no crane on site]] | [[X^^!no crane on site]] | [[X^^!no crane on site]] |
# Work done
!t w=6,2,3,4 h=1
| Operation | Unit | Quantity today | From – to |
| Armour rock | t | [[X^^138^@02n]] | [[X^^182 to 190^182 and 190^182-190^Ch 182 - 190^182–190^@02f]] |
| Filter fabric | m² | [[X^^120^@02f]] | [[X^^]] |
| Crest wall concrete | m³ | [[X^^14.5^@02n]] | [[X^^bay 11^@02n]] |
| Toe excavation | m | [[X^^!no quantity]] | [[X^^!no extent]] |
| Beach ramp | m² | [[X^^!starts in December]] | [[X^^!starts in December]] |
Start of shift [[u^^06:30^6:30^@02n]] End of shift [[u^^16:00^@02f]]
Planned output of armour today [[u^^150 t^150^@06n]] Armour placed to date [[u^^!no cumulative figure]]
Quarry [[u^^Taupo Quarries, Ohakune^Taupo Quarries^@04s]]
Ready-mix from [[u^^Allied Westcoast Concrete^@07f]] Slump (mm) [[u^^110^110 mm^@07s]] 28-day strength (MPa) [[u^^!not crushed yet; 40 is the specified strength]]
# Health, safety and environment
Toolbox topic: [[u^^~working between waves^@05n]]
Spotter for waves: [[u^^Kiri Nepe^@05f]]
Near misses: [[u^^~reversed past^~Manu Rewi^@05s]]
Lost-time injuries today: [[u^^0^none^nil^no injuries^@05n]] Days without injury: [[u^^88^@05f]]
Spill, litres: [[u^^3^3 litres^about 3^@02f]] Regional council incident no.: [[u^^INC-26-7719^@02f]]
Notified to WorkSafe at: [[u^^!WorkSafe was not told, only Horizons]]
# Instructions and delays
Instruction received: [[N^Instruction received^~200 mm^@02n]]
Given by: [[u^Instruction given by^Aroha Tipene^@02f]] Variation no.: [[u^^!no number until it is written]] Confirmed in writing on: [[u^^!confirmation to come]]
Damage by the sea: [[N^Damage by the sea^~12 m²^~bedding^@02f]]
Plan for the next day: [[N^Plan for the next day^~190 to 197^~bay 11^@02f]]
!t w=4,4,3
| For the Contractor//Name: [[u^Contractor's name^!signature block]] | Signature: [[u^Contractor's signature^!signature block]] | Date: [[u^Contractor's date^!signature block]] |
| Engineer's Representative//Name: [[u^ER name^!signature block]] | Signature: [[u^ER signature^!signature block]] | Date: [[u^ER date^!signature block]] |
""").finish()
