from kit28 import *
V = "skarvind-ventilation"
A = V + "/S4471 Rjukefjell Tunnel/"
B = V + "/S4502 Shannonside Term Contract/"
doc(V + "/Company data.docx", """# Skarvind Ventilation Ltd
Skarvind Ventilation Ltd is registered in England and Wales under company number 07714492. The registered office is Unit 6, Holme Mills, Bradford BD4 8QT. VAT registration GB 184 2207 19.
The Norwegian branch, Skarvind Ventilation NUF, has organisation number 926 114 873 and works from Industrigata 14, 3674 Notodden.
The Irish branch trades as Skarvind Ventilation (Ireland), branch number 909217, Unit 3, Raheen Business Park, Limerick V94 K2F1. Irish VAT IE3811460KH.
| Insurance | Insurer | Policy | Limit
| Employer's liability | Marlowe Mutual | MM-EL-55120 | GBP 10,000,000
| Public liability (UK) | Marlowe Mutual | MM-PL-55121 | GBP 10,000,000
| Public liability (Ireland) | Corrib Insurance DAC | CI-2290-77 | EUR 6,500,000""")
doc(V + "/Address list.xlsx", """= People
| Name | Position | Mobile | E-mail
| Ingunn Tveitaas | Project Manager, S4471 | +47 917 22 418 | i.tveitaas@skarvind.example
| Peter Haigh | Site Manager, S4471 | +47 905 61 770 | p.haigh@skarvind.example
| Colm Devane | Contract Manager, S4502 | +353 87 555 0142 | c.devane@skarvind.example
| Aoife Tierney | Safety Officer, S4502 | +353 86 555 0197 | a.tierney@skarvind.example
| Ruth Ackroyd | Quality Manager | +44 7700 900318 | r.ackroyd@skarvind.example""")
doc(A + "01 Subcontract agreement.pdf", """# Subcontract agreement no. RJF-E-204
between Nordhall Entreprenør AS (the Main Contractor) and Skarvind Ventilation NUF (the Subcontractor), signed on 4 March 2026.
1. The employer is Vestmark fylkeskommune. The road is Fv. 654 through the Rjukefjell Tunnel, 5 340 m long, two lanes, one tube with cross-ventilation niches.
2. The Subcontractor shall supply, install, test and commission 38 reversible jet fans, type JZR 12-45, with supports, silencers, cabling from local isolator, vibration monitoring and 6 CO/NO2 sensors.
3. The subcontract sum is NOK 31 870 000 excluding VAT. Variations are to be notified in writing within 14 days.
4. Installation shall start on 17 August 2026. The date for completion of installation is 27 November 2026; the trial operation runs to 29 January 2027. Liquidated damages are NOK 42 000 for each calendar day.
@pb
5. Site hours are 07:00 to 19:00 Monday to Thursday and 07:00 to 15:00 on Friday. Night closures are ordered by the Main Contractor at least five days ahead.
6. The Main Contractor's representative is Sindre Aamodt. The supervisor for the employer is Kvist Rådgivning AS.
7. The standard is NS 8415. Disputes are heard at Telemark tingrett.
8. Retention is 5 per cent until taking over. The defects liability period is three years.""", head="RJF-E-204 Subcontract", foot="Nordhall Entreprenør AS")
doc(A + "02 Programme rev C.xlsx", """= Programme rev C
Programme revision C, issued 6 October 2026 by I. Tveitaas; replaces revision B of 24 August 2026
| Activity | Start | Finish | Planned % at wk 43 | Actual % at wk 43
| Anchor drilling and pull tests | 17.08.2026 | 25.09.2026 | 100 | 100
| Fan supports | 07.09.2026 | 16.10.2026 | 100 | 97
| Hanging of fans | 28.09.2026 | 13.11.2026 | 68 | 61
| Cabling and isolators | 05.10.2026 | 27.11.2026 | 45 | 40
| Vibration sensors | 02.11.2026 | 04.12.2026 | 0 | 0
| Installation complete | | 04.12.2026 | |
| Cold commissioning | 07.12.2026 | 18.12.2026 | 0 | 0""")
doc(A + "03 Programme rev B (superseded).pdf", """# Programme revision B, 24 August 2026 - superseded
| Activity | Start | Finish
| Hanging of fans | 21.09.2026 | 06.11.2026
| Installation complete | | 27.11.2026
| Cold commissioning | 30.11.2026 | 11.12.2026""", rules=False)
doc(A + "04 Site diary week 43.docx", """# Site diary, week 43 (19 to 25 October 2026)
Kept by Peter Haigh.
Monday: nine of us on site, 2 lifting platforms. Fans 19 and 20 hung. Tunnel air 4 °C, dry.
Tuesday: eleven on site. Fans 21, 22 and 23 hung. Nordhall shut the portal from 13:10 to 15:40 for their blasting in the escape adit; our gang stood for two and a half hours.
Wednesday: eleven on site. Cable ladder km 2.4 to 2.9 finished. The MEWP no. 2 leaked hydraulic oil, about 2 litres, taken up with absorbent; reported to Nordhall as RUH 118.
Thursday: ten on site. Torque check of supports 1 to 24 witnessed by Mette Lunde of Kvist Rådgivning: all at 85 Nm or above.
Friday: seven on site until 15:00. Delivery of 6 isolators from Elkraft Notodden, one with a cracked housing, sent back.
No injuries in the week. Toolbox talk on Monday: working under suspended loads, nine signed.
Hours: 437 direct, 41 supervision. Fans hung to date 23 of 38.
Next week: hang fans 24 to 29; ladder km 2.9 to 3.4; pull the feeders to niche 7.""", head="S4471")
doc(A + "05 Site diary week 42.docx", """# Site diary, week 42 (12 to 18 October 2026)
Kept by Peter Haigh. Ten on site most days. Fans 14 to 18 hung; 18 of 38 to date. Hours: 402 direct, 40 supervision. Near miss: a dropped spanner, km 1.9, RUH 113. Toolbox talk: dust masks.""")
doc(A + "06 Defects register.csv", """Ref;Raised;Raised by;Location;Description;Responsible;Target;Status
D-07;08.10.2026;M. Lunde;Fan 11, km 1.62;Safety chain slack more than 50 mm;Skarvind;23.10.2026;Closed 21.10.2026
D-08;15.10.2026;M. Lunde;Niche 4;Gland plate unsealed, fire seal missing;Skarvind;30.10.2026;Open
D-09;20.10.2026;S. Aamodt;Km 2.41;Cable ladder fixed to rock bolt, not to own anchor;Skarvind;03.11.2026;Open
D-10;22.10.2026;P. Haigh;Fan 17, km 2.08;Silencer dented in transport, 120 mm;AeroJet Fans Ltd;20.11.2026;Open""".replace(";", "|"), sep=";")
doc(A + "07 Mail standing time.eml", """From: Peter Haigh <p.haigh@skarvind.example>
To: Sindre Aamodt <s.aamodt@nordhall.example>
Cc: Ingunn Tveitaas <i.tveitaas@skarvind.example>
Date: Wed, 21 Oct 2026 07:32:00 +0200
Subject: Notice of delay no. 5 - portal closed 20 October
Content-Type: text/plain; charset=utf-8

Sindre,

please take this as our notice no. 5 under clause 3. The closure yesterday cost us 2.5 hours with eleven men, that is 27.5 man-hours, and two platforms. We will price it as VO-09 by 3 November.

Peter

> On 20 Oct 2026 S. Aamodt wrote:
> The adit round has to go today, we shut the portal from 13:00. Your VO-08 (extra anchors, NOK 186 400) is agreed.""")
doc(A + "08 Valuation 3.pdf", """# Valuation no. 3 - to the end of September 2026
| Item | NOK
| Measured work to date | 14 220 500
| Variations agreed (VO-01 to VO-07) | 912 300
| Gross | 15 132 800
| Less retention 5 % | 756 640
| Less previously certified | 9 480 000
| Due in this valuation | 4 896 160
Certified by Nordhall Entreprenør AS on 9 October 2026. Valuation 4 (to the end of October) is to be sent in on 5 November; it has not been drawn up yet.""", head="Subcontract RJF-E-204", rules=False)
doc(A + "09 Minutes progress meeting 9.pdf", """# Progress meeting no. 9, 22 October 2026, site office Rjukefjell
Present: Sindre Aamodt (Nordhall), Mette Lunde (Kvist), Ingunn Tveitaas, Peter Haigh (Skarvind).
9.1 Skarvind is about a week behind on hanging of fans. Skarvind will bring a second hanging gang of four from 2 November.
9.2 Fans 30 to 38 left the works of AeroJet Fans Ltd in Rotherham on 19 October; expected on site 29 October 2026.
9.3 The 690 V supply at niche 7 must be live by 16 November or cold commissioning slips. Nordhall to confirm. No date yet.
9.4 The full night closure for the feeder pull is granted for 28 October, 22:00 to 05:00.
9.5 Next meeting: 5 November 2026 at 09:00.""", foot="Nordhall Entreprenør AS - distributed by e-mail", cols=1)
doc(B + "01 Contract data.pdf", """# Contract particulars - Shannonside Tunnel and Road Lighting Term Contract
| Employer | Shannonside Roads Office, Ennis
| Contract no. | SRO/TC/2025/11
| Contractor | Skarvind Ventilation (Ireland)
| Form of contract | PW-CF11 Term Maintenance and Refurbishment
| Term | 1 February 2026 to 31 January 2029, with one option of 12 months
| Employer's Representative | Dervla Hanrahan
| PSDP | Lucey Consulting Engineers
| PSCS | Skarvind Ventilation (Ireland)
| Response, priority 1 | 2 hours, 24 hours a day
| Response, priority 2 | 5 working days
| Schedule of rates adjustment | minus 4.5 per cent
| Retention | 3 per cent
Payment is monthly. The Employer's Representative issues a task order for each job; work without a task order is not paid.""", head="Shannonside Roads Office", rules=True)
doc(B + "02 Task order 0057.docx", """# Task Order TO-0057
Issued by Dervla Hanrahan on 14 September 2026 under contract SRO/TC/2025/11.
Route N85, Inch to Drumquin, chainage 4+200 to 6+950. Replace 46 SON lanterns by LED lanterns of type Calder 60 W, renew 3 feeder pillars, retain columns.
Start not before 21 September 2026. Complete by 23 October 2026. Estimated value EUR 61,480.00 excluding VAT. Priority 2.
Work between 09:30 and 16:00 only; one lane to stay open. Road opening licence Clare RL-26-3318.""")
doc(B + "03 Task order 0058.docx", """# Task Order TO-0058
Issued by Dervla Hanrahan on 2 October 2026. Route N18 Ralahine tunnel, replace 4 jet fans. Complete by 18 December 2026. Estimated value EUR 204,900.00 excluding VAT. Priority 2.""")
doc(B + "04 Foreman sheets TO-0057.md", """# Foreman's sheets, TO-0057, N85
Chargehand: Donal Quirke. Crew of four, MEWP 162-C-4410, traffic lorry 191-L-880.

The first lantern came down on 22 September 2026. We finished the last one on 20 October 2026.

| Week ending | Lanterns changed | Pillars | Hours | Remarks
| 25.09.2026 | 11 | 0 | 128 | TTM set out
| 02.10.2026 | 14 | 1 | 156 | rain Thursday
| 09.10.2026 | 13 | 1 | 149 |
| 16.10.2026 | 6 | 0 | 102 | 2 columns corroded, lanterns not fitted
| 23.10.2026 | 0 | 1 | 64 | snags

Two columns, nos. 31 and 38, were rotten at the door and left for the council. So 44 lanterns done in all. Old lanterns, 612 kg, went to KMK Metals under docket W-20817.""")
doc(B + "05 Measure TO-0057.xlsx", """= Measure
Final measure TO-0057, 27 October 2026
| Rate item | Description | Unit | Qty | Rate EUR | Amount EUR
| 14.02 | LED lantern 60 W, supply and fit | nr | 44 | 1012.50 | 44550.00
| 14.11 | Feeder pillar, renew | nr | 3 | 3240.00 | 9720.00
| 02.05 | Traffic management, lane closure | day | 19 | 415.00 | 7885.00
| | Subtotal | | | | 62155.00
| | Adjustment -4.5 % | | | | -2796.98
| | Net of VAT | | | | 59358.02""")
doc(B + "06 Electrical test report.pdf", """# Completion certificate - electrical installation, N85 Inch to Drumquin
Carried out to I.S. 10101:2020 by Fergal Noone, Safe Electric registration 20784, on 21 October 2026.
| Circuit | Zs measured, ohm | Insulation, Mohm | RCD trip, ms
| FP1 | 0.48 | 210 | 24
| FP2 | 0.61 | 188 | 27
| FP3 | 0.55 | 305 | 22
All circuits satisfactory. Certificate no. CC-2026-40991.""", rules=False)
doc(B + "07 Mail ER extension.eml", """From: Dervla Hanrahan <d.hanrahan@sro.example>
To: Colm Devane <c.devane@skarvind.example>
Date: Tue, 20 Oct 2026 16:11:00 +0100
Subject: Re: TO-0057 pillars
Content-Type: text/plain; charset=utf-8

Colm,

I accept that ESB Networks gave the connection at FP3 late. The date for TO-0057 moves to 30 October 2026. Joint inspection on site at 10:30 on 29 October, meet at Inch Cross.
The two corroded columns go to a later order, number to follow.

Dervla

> Colm Devane wrote on 16 Oct:
> we ask for five working days, pillar 3 cannot be connected before the 22nd.""")
doc(B + "08 Traffic management plan.pdf", """# Temporary traffic management plan TTM-57 rev 2
Prepared by Aoife Tierney, 16 September 2026, to Chapter 8 of the Traffic Signs Manual. Road level 2 single carriageway, 100 km/h, temporary limit 60 km/h.
Shuttle working with Stop/Go discs. Length of works zone not above 500 m. Safe crossing for pedestrians at Drumquin school. Emergency contact for TTM: Donal Quirke, 087 555 0163. One vehicle strike of a cone on 6 October; no injury.""", cols=2, head="SRO/TC/2025/11")
a = Form("weekly-return-rjukefjell", V, "S4471 Rjukefjell Tunnel", "en", {"c": "S4471 Rjukefjell Tunnel/01 Subcontract agreement.pdf", "p": "S4471 Rjukefjell Tunnel/02 Programme rev C.xlsx", "d": "S4471 Rjukefjell Tunnel/04 Site diary week 43.docx", "r": "S4471 Rjukefjell Tunnel/06 Defects register.csv", "e": "S4471 Rjukefjell Tunnel/07 Mail standing time.eml", "v": "S4471 Rjukefjell Tunnel/08 Valuation 3.pdf", "m": "S4471 Rjukefjell Tunnel/09 Minutes progress meeting 9.pdf", "co": "Company data.docx", "al": "Address list.xlsx"}, font="Arial", size=9, accent="1F3864")
a.header("Subcontractor's weekly return\tSubcontract ref. ‹.........|RJF-E-204|c|s›").h("Weekly return and snag list", 1)
a.t("Tunnel¦‹|Rjukefjell Tunnel~Rjukefjell|c|s›¦Week no.¦‹|43~Week 43|d|s›", "Client (road owner)¦‹|Vestmark fylkeskommune|c|n›¦Week ending¦‹|25 October 2026~25.10.2026|d|f›",
    "Main Contractor¦‹|Nordhall Entreprenør AS|c|s›¦Return no.¦‹|!np›", "Organisation no. of Subcontractor¦‹|926 114 873|co|s›¦Conditions of contract¦‹|NS 8415|c|n›",
    "Employer's engineer¦‹|Kvist Rådgivning AS|c|n›¦Length of bore (m)¦‹|5 340~5340~5,340|c|f›")
a.h("1 Labour and conditions").p("Operatives on site, Tuesday: ‹____|11~eleven|d|n|Operatives on site, Tuesday›   Friday: ‹____|7~seven|d|n|Friday›   Saturday: ‹____|!np|Saturday›", "Direct man-hours this week: ‹______|437|d|s›  overtime hours: ‹______|!np›",
    "Lifting equipment on site: ‹............|2 lifting platforms~two lifting platforms~2 platforms~2 MEWPs~two platforms|d|n›", "Outside temperature: ‹........|!np›")
a.h("2 Progress").t("Item¦Planned %¦Actual %¦Finish (current programme)", "Hanging of fans¦‹|68|p|s|Planned %, hanging of fans›¦‹|61|p|s|Actual %, hanging of fans›¦‹|13.11.2026~13 November 2026|p|s›", "Cabling and isolators¦‹|45|p|s›¦‹|40|p|s›¦‹|27.11.2026~27 November 2026|p|s›", "Feeders from niche 7¦‹|!np›¦‹|!np›¦‹|!np›", sched=True)
a.p("Programme in force: revision ‹cc:choose|C|p|n› dated ‹cc:date|6 October 2026~06.10.2026|p|n|Programme dated›", "Jet fans in place to date: ‹.....|23|d|f› out of ‹.....|38|d|n|out of›", "Forecast end of installation: ‹.........|4 December 2026~04.12.2026|p|n›   Contract date: ‹.........|27 November 2026~27.11.2026|c|n›   Date energised: ‹.........|!nk›",
    "Work next week:", "‹n:[what will be done]|*fans 24 to 29~niche 7~24 to 29|d|s|Work next week›", "Acceleration offered:", "‹n:[measures]|*second hanging gang~second gang~gang of four|m|f|Acceleration offered›")
a.h("3 Delay, variation and money").p("Latest notice of delay no. ‹ff|5|e|s› for: ‹ff|*portal~blasting|e|f|for› Standing time, man-hours: ‹ff|27.5|e|n›", "Variation to follow: ‹ff|VO-09|e|f› Amount (NOK): ‹ff|!nk›", "Last certified valuation: no. ‹ff|3|v|s|Last certified valuation no.› payable NOK ‹ff|4 896 160~4,896,160|v|n|payable NOK›  This month's valuation, NOK ‹ff|!nk›", "Damages for delay per day NOK ‹ff|42 000~42,000|c|f|Damages for delay per day NOK›")
a.h("4 Health, safety, environment").p("‹cb|x|d|f|No accident› no accident   ‹cb|!box|Lost-time accident› lost-time accident   ‹cb|x|d|f|Spill› spill   ‹cb|!box|Fire› fire", "Report number of the incident: ‹........|RUH 118~118|d|n›   Quantity: ‹........|*2 l~about 2 litres~2 litres|d|f|Quantity›", "Subject of toolbox talk: ‹..............|*suspended loads|d|s›  Attended by (number): ‹....|9~nine|d|f›")
a.h("5 Snag list (open items)").t("Ref¦Where¦Snag¦By whom¦Due¦Cleared on", "D-08¦‹|Niche 4|r|f›¦‹|*fire seal~gland plate|r|n›¦‹|Skarvind|r|f›¦‹|30.10.2026~30 October 2026|r|n›¦‹|!nk|Cleared on›", "D-09¦‹|Km 2.41|r|f›¦‹|*cable ladder|r|n›¦‹|Skarvind|r|f›¦‹|03.11.2026~3 November 2026|r|n›¦‹|!nk|Cleared on›", "D-10¦‹|Fan 17, km 2.08~Fan 17|r|f›¦‹|*silencer|r|n›¦‹|AeroJet Fans Ltd~AeroJet Fans|r|f›¦‹|20.11.2026~20 November 2026|r|n›¦‹|!nk|Cleared on›", "‹|!row|Ref›¦‹|!row|Where›¦‹|!row|Snag›¦‹|!row|By whom›¦‹|!row|Due›¦‹|!row|Cleared on›", sched=True)
a.t("Drawn up by (signature)¦‹|!sig›¦Date¦‹|!sig›", "Received for Main Contractor¦‹|!sig›¦Date¦‹|!sig›").footer("Next progress meeting: ‹........|5 November 2026~05.11.2026|m|n›  Copy to: ‹......|!np›")
a.save()
b = Form("task-order-return-n85", V, "S4502 Shannonside Term Contract", "en", {"c": "S4502 Shannonside Term Contract/01 Contract data.pdf", "t": "S4502 Shannonside Term Contract/02 Task order 0057.docx", "f": "S4502 Shannonside Term Contract/04 Foreman sheets TO-0057.md", "m": "S4502 Shannonside Term Contract/05 Measure TO-0057.xlsx", "e": "S4502 Shannonside Term Contract/06 Electrical test report.pdf", "x": "S4502 Shannonside Term Contract/07 Mail ER extension.eml", "p": "S4502 Shannonside Term Contract/08 Traffic management plan.pdf", "co": "Company data.docx", "al": "Address list.xlsx"}, font="Times New Roman", size=11, margins=2.4)
b.h("Term Contract - Return on Completion of Task Order TO-0057", 1).p("This return is made to ‹{{client_name}}|Shannonside Roads Office|c|f›, by its contractor ‹{{contractor}}|Skarvind Ventilation (Ireland)|c|s› under contract ‹{{contract_ref}}|SRO/TC/2025/11|c|n›, being a contract in the form ‹{{form_of_contract}}|PW-CF11|c|s›, the term of which ends on ‹{{expiry}}|31 January 2029|c|f›.",
    "The task order was issued on ‹{{issue_date}}|14 September 2026|t|s› and signed by the representative, ‹{{employers_rep}}|Dervla Hanrahan|c|n› for road ‹{{road_no}}|N85|t|f›, from chainage ‹{{chainage_from}}|4+200|t|n› as far as chainage ‹{{chainage_to}}|6+950|t|n›. VAT no. of the contractor: ‹{{vat_no}}|IE3811460KH|co|n›. Purchase order no. ‹{{po_number}}|!np›.")
b.h("A. Dates").t("Commenced on site¦‹|22 September 2026|f|f›", "Original date for completion¦‹|23 October 2026|t|n›", "Revised date for completion¦‹|30 October 2026|x|f›", "Reason for extension¦‹|*ESB Networks~FP3~late connection|x|f›", "Joint inspection (date and time)¦‹|29 October 2026 at 10:30~29 October, 10:30~29 October 2026, 10:30~29 October 2026 10:30~10:30 on 29 October|x|s›", "Defects date¦‹|!np›", "Date taken over¦‹|!nk›", widths=[6, 10])
b.h("B. Quantities and account").t("Item¦Ordered¦Done¦Rate (€)¦Amount (€)", "LED lantern 60 W¦‹|46|t|n›¦‹|44|m|n›¦‹|1012.50~1,012.50~1012.5|m|s›¦‹|44,550.00~44550.00~44550|m|s›", "Feeder pillar¦‹|3|t|s›¦‹|3|m|n›¦‹|3240.00~3,240.00~3240|m|s›¦‹|9720.00~9,720.00~9720|m|s›", "Traffic management¦‹|!np›¦‹|19~19 days|m|n›¦‹|415.00~415|m|s›¦‹|7885.00~7,885.00~7885|m|s›", "Column renewal¦‹|!np›¦‹|!np›¦‹|!np›¦‹|!np›", sched=True, shade="DDEBF7")
b.p("Estimate in the order, excl. VAT: € ‹............|61,480.00~61,480|t|n|Estimate in the order, excl. VAT›", "Adjustment of rates: ‹......|minus 4.5~-4.5~4.5|c|n›", "Claimed net of VAT: € ‹............|59,358.02~59358.02|m|s|Claimed net of VAT›", "Value added tax on the claim: € ‹............|!np|VAT›", "Retention held: ‹....|3 per cent~3 %~3%|c|s›", "Certified by the Employer's Representative: € ‹............|!nk|Certified amount›")
b.h("C. Site").p("Ganger in charge\t‹|Donal Quirke|f|f›", "Road opening licence\t‹|Clare RL-26-3318~RL-26-3318|t|s›", "Permitted hours\t‹|09:30 to 16:00~09:30 and 16:00~09:30-16:00|t|f›", "Receiving facility\t‹|KMK Metals|f|f›", "Weight of lanterns disposed of (kg)\t‹|612|f|n›", "Columns left unfitted (nos.)\t‹|31 and 38~31, 38|f|f›", "Order for the defective columns\t‹|!nk›")
b.h("D. Health and safety").p("PSDP: ‹cc:Click to enter|Lucey Consulting Engineers|c|s›   PSCS: ‹cc:Click to enter|Skarvind Ventilation (Ireland)|c|s›", "Traffic plan and revision: ‹cc:Click to enter|TTM-57 rev 2~TTM-57 rev. 2~TTM-57, rev 2|p|s|Traffic plan and revision›   Speed limit through works (km/h): ‹cc:Click to enter|60|p|n›", "Method of control: ‹cc:Click to enter|*Stop/Go~shuttle working|p|f›   Safety officer: ‹cc:Click to enter|Aoife Tierney|al|s›", "Injuries: ‹dd:Choose/none/one/more›  AF number: ‹cc:Click to enter|!np›  GSOC / Garda reference: ‹cc:Click to enter|!np›")
b.h("E. Electrical").t("Standard¦‹|I.S. 10101:2020|e|f›¦Contractor reg. no.¦‹|20784|e|n›", "Tested by¦‹|Fergal Noone|e|f›¦Certificate no.¦‹|CC-2026-40991|e|s›", "Loop impedance FP2 (Ω)¦‹|0.61|e|f›¦<¦<", "MPRN¦‹|!np›¦Test date¦‹|21 October 2026|e|f›", style="Light Grid Accent 1")
b.t("For the Contractor¦For the Employer's Representative", "Contractor's signatory ‹............|!sig›¶Contractor signed ‹............|!sig›¶Date of submission ‹............|!sig›¦Name of certifier ‹............|!sig›¶Signature of certifier ‹............|!sig›¶Date of certificate ‹............|!sig›", "Contractor's remarks ‹............|!np›¦Accepted / rejected ‹............|!nk›")
b.p("Damages: ‹[Insert here the delay damages deducted, if any]|!np›", "Inspection: ‹[Name of the supervisor who attended the inspection]|!nk›", "Inventory: ‹[Attach as-built inventory reference]|!np›", "Next order on this route: ‹.........|!np›   Fan type for this order: ‹.........|!op›").footer("Public liability policy: ‹.........|CI-2290-77|co|n›  Sheet no. ‹..|!np› of sheets ‹..|!np|of sheets›")
b.save()
