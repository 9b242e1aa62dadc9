from lib30 import *
vault("ferrolake-steel", r"""
>>> Company profile.docx
# Ferrolake Steel Fabricators, Inc.
2250 Dock Street, Toledo, OH 43605. Ohio corporation, EIN 34-1877206. AISC certified fabricator, certificate C-00041882, expires October 31, 2027. President: Marjorie Stavros. Controller: Dale Whitcomb.
| Item | Data |
| Remit to | PO Box 9114, Toledo, OH 43697 |
| ACH | Huntington National Bank, routing 044000024, account ending 7731 |
| General liability | Cincinnati Insurance, EPP 055 81 27, expires July 1, 2027 |
| Workers' compensation | Ohio BWC policy 1288404 |
| Surety | Old Maumee Surety Co. |
>>> Contacts.csv
Name,Company,Title,Phone,Email
Dale Whitcomb,Ferrolake Steel Fabricators,Controller,419-555-0120,d.whitcomb@ferrolake.example
Rosa Delgado,Ferrolake Steel Fabricators,Project manager,419-555-0138,r.delgado@ferrolake.example
Kurt Janssen,Ferrolake Steel Fabricators,Detailing manager,419-555-0143,k.janssen@ferrolake.example
Brent Okafor,Harlan-Pike Construction,Senior project manager,614-555-0171,b.okafor@harlanpike.example
>>> 25-114 Olentangy Arena/01 Subcontract.pdf
@header Harlan-Pike Construction Company – Subcontract 2405-051200
@footer Initials ____ / ____
# Subcontract Agreement
This Agreement is made as of December 8, 2025 between Harlan-Pike Construction Company, 400 Goodale Blvd, Columbus, OH 43215 ("Contractor") and Ferrolake Steel Fabricators, Inc. ("Subcontractor").
Project :: Olentangy Community Arena
Owner :: City of Powers Ferry Recreation District
Architect :: Lindqvist Mayhew Architects, PC
Subcontract No. :: 2405-051200
Contractor's job no. :: 2405
Original subcontract sum :: $3,962,400.00
Scope :: Structural steel, joists and deck (Sections 05 12 00, 05 21 00, 05 31 00)
## Article 5 Payment
Applications shall be received by the 20th day of the month, with work projected to the last day of the month. Retainage is 8% of completed work and 5% of stored material. Lien waivers of the Subcontractor and of its suppliers above $10,000 shall be attached. Net 30 days after receipt of the Owner's payment.
## Article 6 Changes
No change is billed before the Contractor has signed the change order. The markup on changes is 10% overhead and 5% profit. Requests for change orders are made within seven days of the event.
## Article 7 Schedule
Drawings for approval are submitted within six weeks. The erection starts on July 13, 2026. Liquidated damages passed down from the prime contract are $1,500.00 a day. The prime contract between the Owner and the Contractor, dated October 6, 2025, is in the amount of $31,750,000.00 and carries retainage of 10%.
## Article 8 Insurance
The Subcontractor carries general liability of $2,000,000 aggregate, automobile and workers' compensation. Stored material off site is paid only with a bill of sale and proof of insurance.
---
## Article 9 Bonds
Payment and performance bond No. OMS-440192, Old Maumee Surety Co.
>>> 25-114 Olentangy Arena/02 Schedule of values App 5.xlsx
=== Continuation
| Item | Description of work | Scheduled value | Previous applications | This period | Stored materials | Total completed and stored | Percent | Balance to finish |
| 1 | Detailing and connection design | 214000.00 | 214000.00 | 0.00 | 0.00 | 214000.00 | 100 | 0.00 |
| 2 | Mill material | 1188000.00 | 1010000.00 | 118000.00 | 60000.00 | 1188000.00 | 100 | 0.00 |
| 3 | Shop fabrication | 1046400.00 | 610000.00 | 212000.00 | 0.00 | 822000.00 | 79 | 224400.00 |
| 4 | Joists and deck | 548000.00 | 0.00 | 164400.00 | 92300.00 | 256700.00 | 47 | 291300.00 |
| 5 | Freight | 96000.00 | 28800.00 | 19200.00 | 0.00 | 48000.00 | 50 | 48000.00 |
| 6 | Erection | 870000.00 | 87000.00 | 174000.00 | 0.00 | 261000.00 | 30 | 609000.00 |
| CO 1 | Canopy outriggers | 41850.00 | 0.00 | 20925.00 | 0.00 | 20925.00 | 50 | 20925.00 |
| CO 2 | Delete stair 4 | -18200.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0 | -18200.00 |
| Total | | 3986050.00 | 1949800.00 | 708525.00 | 152300.00 | 2810625.00 | 71 | 1175425.00 |
=== Summary
Application No. 5, period to September 30, 2026
| Original contract sum | 3962400.00 |
| Net change by change orders | 23650.00 |
| Contract sum to date | 3986050.00 |
| Total completed and stored to date | 2810625.00 |
| Retainage, 8% of completed work | 212666.00 |
| Retainage, 5% of stored material | 7615.00 |
| Total retainage | 220281.00 |
| Total earned less retainage | 2590344.00 |
| Less previous certificates | 1793816.00 |
| Current payment due | 796528.00 |
| Balance to finish, including retainage | 1395706.00 |
>>> 25-114 Olentangy Arena/03 Application 4 as certified.pdf
# Application and Certificate for Payment No. 4
Period to August 31, 2026. Total completed and stored to date $1,949,800.00. Retainage $155,984.00. Current payment due $402,118.00. Certified September 2, 2026 by Harlan-Pike, check 88127 received September 28, 2026. Application date August 19, 2026.
>>> 25-114 Olentangy Arena/04 Change order log.csv
CO,Description,Amount,Status,Approved
1,Canopy outriggers,41850.00,Approved,2026-07-29
2,Delete stair 4,-18200.00,Approved,2026-08-14
3,Catwalk hanger rework,27640.00,Pending,
4,Expedite joists,9900.00,Rejected,
>>> 25-114 Olentangy Arena/05 Billing email.eml
From: Rosa Delgado <r.delgado@ferrolake.example>
To: Dale Whitcomb <d.whitcomb@ferrolake.example>
Subject: RE: pay app 5 Olentangy
Date: Thu, 17 Sep 2026 11:20:00 -0400

Dale,

date the application September 18, 2026. Our invoice number is FS-26-0877. The stored steel is in our yard in Toledo, bay C, insured under the rider; bill of sale BS-114-05 goes with it, joists are at the Vulcan plant in Fort Wayne.
Do not bill CO 3, it is not signed. The notary, Lucille Brandt, is in on Friday.

Rosa

> From: Brent Okafor
> Please send the conditional waiver with app 5 and the unconditional for app 4. Certified payroll is not required on this one. Cost code 05-1200.
>>> 25-114 Olentangy Arena/06 Shipping list load 11.docx
# Shipping list – Load 11
Shipped September 15, 2026, carrier Glass City Haulage, trailer 5309, driver Wes Tackett. Ship to: Olentangy Community Arena, 1180 Arena Parkway, Powers Ferry, OH 43065.
| Mark | Piece | Qty | Weight lb |
| B214 | W24x68 | 6 | 12240 |
| C31 | HSS10x10x1/2 | 4 | 9980 |
| Total | | 10 | 22220 |
Sequence 3. BOL 26-4471.
>>> 25-114 Olentangy Arena/07 Lien waivers.md
# Waivers for app 5
- Ferrolake conditional waiver, through September 30, 2026: ready
- Vulcan Joist: supplier waiver through August 31, 2026, $0.00 open
- Great Lakes Mill Supply: conditional through September 30, 2026, amount $131,400.00
- Erector, Buckeye Ironworks LLC: not received
>>> 25-114 Olentangy Arena/08 Progress meeting.pdf
@header OAC meeting 19 – September 16, 2026
@cols 2
# Progress notes, structural steel
Sequence 1 and 2 are erected and plumbed. Sequence 3 is being unloaded. Erection is about one week behind the baseline. Substantial completion of the steel is planned for January 15, 2027.
Special inspector: Buckeye Testing, weld report WR-41, two rejects repaired.
The architect's representative, Signe Mayhew, walked the bowl. The contractor asked for 5% retainage relief after 50%; no decision yet.
>>> 26-020 Sandusky Ferry Terminal/01 Purchase order.pdf
# Purchase order 771-88
Erie Shore Builders, LLC. Sandusky Ferry Terminal. Amount $688,000.00. Retainage 10%. Owner: Port of Sandusky Bay. Architect: Nolan Reyes Studio. Dated May 4, 2026.
>>> 26-020 Sandusky Ferry Terminal/02 Schedule of values.xlsx
=== SOV
| Item | Description | Scheduled value | This period |
| 1 | Detailing | 38000.00 | 38000.00 |
| 2 | Mill material | 260000.00 | 150000.00 |
| 3 | Erection | 190000.00 | 0.00 |
>>> 26-020 Sandusky Ferry Terminal/03 Transmittal 004.docx
# Transmittal 004
To Erie Shore Builders, attention Hank Bowers. September 11, 2026. Shop drawings E-1 to E-6, revision 0, for approval. Sent by Kurt Janssen.
>>> 26-020 Sandusky Ferry Terminal/04 Application 1.pdf
# Application for Payment No. 1
Period to September 30, 2026. Application date September 21, 2026. Gross $188,000.00, retainage $18,800.00, due $169,200.00. Invoice FS-26-0881.
>>> 26-020 Sandusky Ferry Terminal/05 Galvanizing email.eml
From: Kurt Janssen <k.janssen@ferrolake.example>
To: Hank Bowers <hbowers@erieshore.example>
Subject: Galvanizing
Date: Tue, 15 Sep 2026 08:00:00 -0400

Hank, the canopy goes to the galvanizer on October 5. Bond is not required on this PO.
>>> 26-020 Sandusky Ferry Terminal/06 Waiver log.csv
Party,Through,Amount
Ferrolake,2026-09-30,169200.00
""", letter=True)
f = Form("pay-application-olentangy", "ferrolake-steel", "25-114 Olentangy Arena", "en", us=True, line="________________")
f.build(r"""
@font Times_New_Roman 10
@header Subcontractor Application for Payment	Cost code [[u^Cost code^05-1200^@05s]]
@footer Bond no. [[u^Bond no.^OMS-440192^@01s]]
# SUBCONTRACTOR'S APPLICATION FOR PAYMENT
!t w=5,5,4
| TO (GENERAL CONTRACTOR)://{{gc}} | PROJECT:// | APPLICATION NO.: [[c^Application No.^5^@02s]] |
| FROM (SUBCONTRACTOR): [[c^From (Subcontractor)^Ferrolake Steel Fabricators, Inc.^Ferrolake Steel Fabricators^@01s]] | OWNER: [[c^Owner^City of Powers Ferry Recreation District^@01s]] | PERIOD TO: [[c^Period to^D2026-09-30^@02s]] |
| REMIT TO: [[c^Remit to^~PO Box 9114^@Companys]] | ARCHITECT: [[c^Architect^Lindqvist Mayhew Architects, PC^Lindqvist Mayhew Architects^@01s]] | APPLICATION DATE: [[c^Application date^D2026-09-18^@05n]] |
| FEDERAL TAX ID: [[c^Federal Tax ID^34-1877206^@Companyf]] | GC JOB NO.: [[c^GC Job No.^2405^@01n]] | INVOICE NO.: [[c^Invoice No.^FS-26-0877^@05s]] |
| SUBCONTRACT DATE: [[c^Subcontract date^D2025-12-08^@01f]] | SUBCONTRACT NO.: [[c^Subcontract No.^2405-051200^@01s]] | NOTICE TO PROCEED: [[c^Notice to proceed^!not stated]] |
## Part 1 – Statement of account
!t w=1,8,4
| 1 | Base contract price | $ [[u^Base contract price^M3962400.00^@01f]] |
| 2 | Net of approved change orders | $ [[u^Net of approved change orders^M23650.00^@02n]] |
| 3 | Revised subcontract amount | $ [[u^Revised subcontract amount^M3986050.00^@02f]] |
| 4 | Gross billed to date, incl. stored | $ [[u^Gross billed to date^M2810625.00^@02f]] |
| 5a | Retention on completed work ([[u^Retention rate, work^8%^8^@01n]]) | $ [[u^Retention on completed work^M212666.00^@02n]] |
| 5b | Retention on stored material ([[u^Retention rate, stored^5%^5^@01n]]) | $ [[u^Retention on stored material^M7615.00^@02n]] |
| 5c | Retention held, total | $ [[u^Retention held, total^M220281.00^@02f]] |
| 6 | Net earned | $ [[u^Net earned^M2590344.00^@02f]] |
| 7 | Previously certified | $ [[u^Previously certified^M1793816.00^@02n]] |
| 8 | AMOUNT DUE THIS APPLICATION | $ [[u^Amount due this application^M796528.00^@02f]] |
| 9 | Balance to finish plus retainage | $ [[u^Balance to finish plus retainage^M1395706.00^@02n]] |
| 10 | Retainage released this period | $ [[u^Retainage released^!no decision on relief]] |
| 11 | Back charges | $ [[u^Back charges^!none on record]] |
## Part 2 – Change orders
!t w=2,6,3,3 h=1
| No. | Description | Date approved | Amount |
| 1 | Canopy outriggers | [[X^^D2026-07-29^@04s]] | [[X^^M41850.00^@04s]] |
| 2 | Stair 4 credit | [[X^^D2026-08-14^@04n]] | [[X^^M18200.00^@04n]] |
| 3 | Catwalk hangers | [[X^^!CO 3 is pending]] | [[X^^!CO 3 is pending and not to be billed]] |
| 4 | [[X^^!no further approved change order]] | [[X^^!no further approved change order]] | [[X^^!no further approved change order]] |
## Part 3 – Continuation
!t s=light w=4,3,3,3,3 h=1
| Work | Scheduled value | From previous application | Work this period | Presently stored |
| Mill material | [[X^^M1188000.00^@02s]] | [[X^^M1010000.00^@02n]] | [[X^^M118000.00^@02s]] | [[X^^M60000.00^@02n]] |
| Fabrication | [[X^^M1046400.00^@02s]] | [[X^^M610000.00^@02n]] | [[X^^M212000.00^@02s]] | [[X^^0^0.00^@02n]] |
| Erection | [[X^^M870000.00^@02s]] | [[X^^M87000.00^@02n]] | [[X^^M174000.00^@02s]] | [[X^^0^0.00^@02n]] |
| Paint / galvanizing | [[X^^!no such line in the schedule of values]] | [[X^^!no such line]] | [[X^^!no such line]] | [[X^^!no such line]] |
Storage location: [[p^storage_location^~Toledo^@05f]]  Bill of sale: [[p^bill_of_sale^BS-114-05^@05s]]  Joist supplier's plant: [[p^joist_plant^Fort Wayne^~Fort Wayne^@05n]]
## Part 4 – Attachments
[[k^Conditional waiver, this application^y^@07n]] Conditional waiver, this application   [[k^Certified payroll^!not required]] Certified payroll   [[k^Erector's waiver^!not received]] Erector's waiver
Steel erector: [[p^erector^Buckeye Ironworks LLC^Buckeye Ironworks^@07n]]  Mill supplier's waiver amount: [[p^mill_waiver^M131400.00^@07n]]  Erector's waiver through: [[p^erector_through^!waiver not received]]
Surety: [[p^surety^Old Maumee Surety Co.^Old Maumee Surety^@01s]]  GL policy expires: [[p^gl_expiry^D2027-07-01^@Companyn]]  Umbrella policy: [[p^umbrella^!no umbrella policy on file]]
## Part 5 – Certification
The undersigned certifies that the work covered by this application has been completed.
!t w=1,1
| Subcontractor, by: [[u^Subcontractor by^!signature block]]//Title: [[u^Title^!signature block]]//Date: [[u^Date (sub)^!signature block]] | State of: [[u^State of^!notary block]] County of: [[u^County of^!notary block]]//Sworn before me this [[u^Sworn before me this^!notary block]] day//My commission expires: [[u^My commission expires^!notary block]] |
GC use only – Amount certified $ [[u^Amount certified^!for the contractor]] By: [[u^Certified by^!for the contractor]] Check no.: [[u^Check no.^!not paid yet; 88127 belongs to application 4]] Vendor no.: [[u^Vendor no.^!for the contractor]]
""".replace("{{gc}}", "[[c^To (General Contractor)^Harlan-Pike Construction Company^Harlan-Pike Construction^@01n]]").replace("PROJECT:// |", "PROJECT://[[c^Project^Olentangy Community Arena^@01s]] |")).finish()
