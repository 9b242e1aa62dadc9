from lib import *
V="corrabeg"
vault(V,"""
=== Company particulars.docx
# Corrabeg Building Envelope Ltd
Registered office | Unit 9, Moyglass Business Park, Loughrea, Co. Galway H62 XT19
Company registration no. | 604418
VAT no. | IE 3318072QH
Main telephone | +353 91 555 0140
Insurance | Public liability EUR 6.5m, policy CBE-PL-2207, Fenwater Underwriting
Canadian branch | Corrabeg Envelope Canada Inc., 40 Ferrie Yard, Hamilton ON
=== Staff list.csv
Name|Role|Project|Mobile|Email
Aoife Brannelly|Contracts Manager|CB-318|+353 87 555 0111|a.brannelly@corrabeg.example
Tomas Geraghty|Site Manager|CB-318|+353 87 555 0126|t.geraghty@corrabeg.example
Niamh Scully|Design Coordinator|CB-318|+353 87 555 0133|n.scully@corrabeg.example
Derek Lavallee|Site Superintendent|CB-331|+1 905 555 0174|d.lavallee@corrabeg.example
Priya Sandhu|Project Manager|CB-331|+1 905 555 0178|p.sandhu@corrabeg.example
Oisin Keaveney|Safety Officer|All Irish sites|+353 87 555 0150|o.keaveney@corrabeg.example
=== CB-318 Marlgate Cork/01 Subcontract particulars.pdf
%head Corrabeg Building Envelope Ltd|Subcontract file CB-318
# Particulars of the subcontract
Project title | Marlgate Outpatient Clinic, Blackpool, Cork
Subcontract works | Curtain walling, rainscreen cladding and external louvres
Main contractor | Hallinan Brothers Construction Ltd
Main contractor's subcontract no. | HBC-2291-SC-07
Employer | Marlgate Health Properties DAC
Architect | Rooney Tiernan Architects
Structural engineer | Ardfinn Consulting Engineers
Assigned certifier | Bernadette Culhane, Ardfinn Consulting Engineers
Subcontract sum (excl. VAT) | EUR 2,184,600.00
Subcontract sum (incl. VAT at 13.5 %) | EUR 2,479,521.00
Retention | 5 %, halved at substantial completion
Defects period | 12 months
The subcontract was signed on 11 March 2026. Work on site may begin on 4 May 2026. Substantial completion of the envelope is to be reached by 27 November 2026. Queries shall be answered within seven working days of receipt.
=== CB-318 Marlgate Cork/02 RFI register.xlsx
## RFI
RFI no. | Subject | Raised by | Date raised | Drawing | Grid / level | Addressed to | Response due | Status
26 | Louvre blade colour | Niamh Scully | 02/09/2026 | A-3307 rev B | Plant level | Rooney Tiernan Architects | 11/09/2026 | Closed
27 | Bracket fixing into post-tensioned slab edge | Niamh Scully | 14/09/2026 | A-3214 rev D | D/7 to D/11, Level 2 | Ardfinn Consulting Engineers | 23/09/2026 | Open
28 | Cavity barrier at parapet | Tomas Geraghty | 16/09/2026 | A-3220 rev C | Roof, north | Rooney Tiernan Architects | 25/09/2026 | Open
=== CB-318 Marlgate Cork/03 Site meeting 14 minutes.docx
# Site meeting no. 14, 15 September 2026, site office Marlgate
Present | Firm
Colm Hallinan (Contracts Director) | Hallinan Brothers Construction Ltd
Sinead Motherway (Project Engineer) | Hallinan Brothers Construction Ltd
Fergal Rooney | Rooney Tiernan Architects
Tomas Geraghty | Corrabeg
14.3 RFI 27: Corrabeg has found tendon anchorages at 300 mm centres where the brackets were to be drilled. Drilling is stopped at level 2 east. Twelve brackets are affected. Corrabeg proposes to move to a top-fixed bracket type TB-40 with two M12 resin anchors.
14.4 If no reply is had by 23 September, unit installation on the east elevation will be held up by five working days. Corrabeg does not expect a change in cost.
14.6 Envelope inspection for snagging on block A: architect to attend on 8 October 2026.
Next meeting: 29 September 2026.
=== CB-318 Marlgate Cork/04 RE RFI 27 response date.eml
From: Sinead Motherway <s.motherway@hallinanbros.example>
To: Niamh Scully <n.scully@corrabeg.example>
Cc: Tomas Geraghty <t.geraghty@corrabeg.example>
Date: Thu, 17 Sep 2026 09:12:00 +0100
Subject: RE: RFI 27 - response date

Niamh,

Ardfinn's engineer on this is now Ruairi Desmond; please put the query to him and not to Kate Ahern, who is on leave. The reply is now needed by 21 September as the mast climber comes off hire that week. Our own number for the query is HBC-RFI-0412. The spec clause is H11/330.

Sinead
Project Engineer, Hallinan Brothers

> On Mon, 14 Sep 2026, Niamh Scully wrote:
> Please send RFI 27 to Kate Ahern at Ardfinn. Answer needed by 23 September.
> Spec clause H11/310 applies.
=== CB-318 Marlgate Cork/05 Snag register.csv
Snag no.|Location|Description|Trade|Raised|Fix by|Priority|Status|Closed on
A-01|Level 1, window W1.04|Scratched glass unit, outer pane|Curtain walling|08/10/2026|22/10/2026|High|Open|
A-02|Level 1, door D1.02|Gasket missing at threshold|Curtain walling|08/10/2026|15/10/2026|Medium|Closed|14/10/2026
A-03|Level 2, panel R2.17|Dented rainscreen panel|Rainscreen|08/10/2026|29/10/2026|Medium|Open|
A-04|Level 3, louvre L3.01|Bird mesh loose|Louvres|08/10/2026|15/10/2026|Low|Closed|13/10/2026
B-01|Block B, Level 1, W1.31|Mastic joint incomplete|Curtain walling|20/10/2026|03/11/2026|Low|Open|
=== CB-318 Marlgate Cork/06 Architect inspection report block A.pdf
%head Rooney Tiernan Architects|14 Sullivan's Parade, Cork|Inspection report IR-09
%2col
# Envelope inspection, block A
Date of visit: 8 October 2026, 10:30 to 13:00. Weather dry, wind light. Inspected by Fergal Rooney with Tomas Geraghty for the cladding firm. Access was had from the mast climber on the east side.
Four items were noted and stand in the cladding firm's register as A-01 to A-04. The glass at W1.04 must be replaced, not polished; the lead time is given as ten days by Glasnevoe Glass. The dented panel R2.17 will be changed from attic stock.
Handrails and internal doors were not part of this visit.
# Tests
Test | Standard | Result
Hose test, east elevation | CWCT TN41 | Passed 6 October 2026
Pull-out test, TB-40 bracket | BS 8539 | 14.2 kN, passed
The as-built drawings had not been received on the day. Re-inspection is set for 30 October 2026.
=== CB-318 Marlgate Cork/07 Site diary autumn.md
# Site diary T. Geraghty
14 Sept: drilling L2 east stopped, anchorage hit with cover meter at D/9. Photos 118 to 124 taken.
8 Oct: walked block A with Fergal. Four snags. Crew of nine cladders on site.
13 Oct: A-04 mesh re-fixed by Pawel Zielony.
14 Oct: A-02 gasket fitted by Marius Petrauskas.
16 Oct: glass for W1.04 ordered, PO 318-077, delivery promised 26 October.
=== CB-331 Tannery Hamilton/01 Contract summary.pdf
%head Corrabeg Envelope Canada Inc.|40 Ferrie Yard, Hamilton ON
# Contract summary, job CB-331
Project | Tannery Lofts Recladding
Address | 212 Burlow Street North, Hamilton ON
Owner | Burlow Street Holdings Inc.
General contractor | Dunmarrow Constructors Ltd
GC contract no. | DCL-4471-S12
Consultant | Pellerin Osei Architects Inc.
Price before HST | CAD 3,912,400.00
Mobilization took place on 6 July 2026. Substantial performance is set for 18 December 2026. Constructor under the Occupational Health and Safety Act: Dunmarrow Constructors Ltd. Notice of Project no. 20260618-HAM.
=== CB-331 Tannery Hamilton/02 Superintendent log October.docx
# Log, October 2026
%head Corrabeg Envelope Canada Inc.
Wednesday, October 14, 2026. 7 in the morning: 4 degrees, overcast. High of 9. Wind from the west, 25 km/h, gusts over 45 after lunch. No rain. Panels set on the south elevation, gridlines 4 to 7, floors 3 and 4: 38 panels. Swing stage 2 stood down from 1:15 pm to 3:00 pm for wind. Ministry inspector did not come. Visitor: Hannah Osei of the consultant, looked at the sill flashing mock-up and accepted it.
Thursday, October 15, 2026. 7 in the morning: 2 degrees, clear. High of 11. Wind light. 44 panels set, south elevation, gridlines 7 to 10. Visitor: Mark Tolland of Dunmarrow. Delay: material hoist out of service from 9:30 am to 11:00 am. One near miss: a screw gun battery dropped inside the exclusion zone; nobody hurt. Site closed 4:30 pm.
Friday, October 16, 2026. Rain all morning, 6 degrees. 12 panels set.
=== CB-331 Tannery Hamilton/03 Crew sheet.csv
Date|Trade|Employer|Head count|Hours
2026-10-14|Cladding installers|Corrabeg Envelope Canada|11|88
2026-10-14|Caulkers|Lakeward Sealants|3|24
2026-10-15|Cladding installers|Corrabeg Envelope Canada|12|96
2026-10-15|Caulkers|Lakeward Sealants|4|30
2026-10-15|Swing stage operators|Northrig Access|2|16
2026-10-16|Cladding installers|Corrabeg Envelope Canada|10|60
=== CB-331 Tannery Hamilton/04 Equipment register.xlsx
## Equipment
Unit | Description | Supplier | On hire | Last inspection | State on 15 Oct
SS-1 | Swing stage 10 m | Northrig Access | 2026-07-13 | 2026-10-12 | Working
SS-2 | Swing stage 8 m | Northrig Access | 2026-07-13 | 2026-10-13 | Working
MH-1 | Material hoist | Sterlane Rentals | 2026-07-20 | 2026-10-09 | Down 1.5 h
TH-4 | Telehandler 4 t | Sterlane Rentals | 2026-08-03 | 2026-09-30 | Idle
=== CB-331 Tannery Hamilton/05 Packing slip 88213.pdf
%head Ostrava Panel Works|Brampton ON
# Packing slip 88213
Ship date | October 14, 2026
Received on site | October 15, 2026, 8:20 am
Purchase order | 331-052
Item | Quantity | Note
ACM panel, type P3, slate | 60 ea | ok
ACM panel, type P5, slate | 14 ea | 2 damaged at corners
Sub-girt 3 m | 120 ea | ok
Received by: D. Lavallee
=== CB-331 Tannery Hamilton/06 Toolbox talk 15 Oct.txt
Toolbox talk, October 15, 2026, 7:10 am
Topic: Dropped objects and tool lanyards
Given by: Derek Lavallee
Present: 18 workers
Next talk: Cold stress
=== CB-331 Tannery Hamilton/07 Tomorrow and the flashing.eml
From: Priya Sandhu <p.sandhu@corrabeg.example>
To: Derek Lavallee <d.lavallee@corrabeg.example>
Date: Thu, 15 Oct 2026 16:50:00 -0400
Subject: Re: tomorrow and the flashing

Derek,

Rain tomorrow, so go to the soffit framing under the canopy and leave the south panels till noon. Change order CO-06 for the heavier sill flashing is signed at CAD 18,340.00. Dunmarrow's superintendent from now on is Mark Tolland (Steve Brady has left).

Priya

> Derek wrote: plan for tomorrow is panels at 10 to 13. CO-06 was quoted at 21,900.
""")
c="CB-318 Marlgate Cork/";h="CB-331 Tannery Hamilton/"
S=dict(co="Company particulars.docx",st="Staff list.csv",pt=c+"01 Subcontract particulars.pdf",rf=c+"02 RFI register.xlsx",mi=c+"03 Site meeting 14 minutes.docx",em=c+"04 RE RFI 27 response date.eml",sn=c+"05 Snag register.csv",ir=c+"06 Architect inspection report block A.pdf",di=c+"07 Site diary autumn.md",
 hc=h+"01 Contract summary.pdf",lo=h+"02 Superintendent log October.docx",cr=h+"03 Crew sheet.csv",eq=h+"04 Equipment register.xlsx",ps=h+"05 Packing slip 88213.pdf",tt=h+"06 Toolbox talk 15 Oct.txt",he=h+"07 Tomorrow and the flashing.eml")
def run(ST):
    sig="for signature";rv="reply block, filled by the engineer"
    f=Form("request-for-information-27-marlgate",V,"CB-318 Marlgate Cork","en","The form asks RFI 27 in its title.",S)
    f.hdr("Corrabeg envelope works – subcontract ",E("HBC-2291-SC-07","pt","n")," – issue state ",O("no issue state of this form is on file"))
    f.h("Request for Information No. 27",1)
    f.kv(["Job",E("Marlgate Outpatient Clinic, Blackpool, Cork","pt","n","Marlgate Outpatient Clinic"),"Client",E("Marlgate Health Properties DAC","pt","n")],
      ["Package",E("Curtain walling, rainscreen cladding and external louvres","pt","f"),"Main Contractor",E("Hallinan Brothers Construction Ltd","pt","s")],
      ["Asked by",E("Niamh Scully","rf","n"),"Her mobile",E("+353 87 555 0133","st","n")],
      ["E-mail",E("n.scully@corrabeg.example","st","s"),"Fax",O("no fax number on file")],
      ["Date raised",E("14/09/2026","rf","s","14 September 2026","14 Sept"),"Builder's own RFI reference",E("HBC-RFI-0412","em","f")])
    f.h("1  Question")
    f.p("1.1 Subject: ",E("Bracket fixing into post-tensioned slab edge","rf","s"))
    f.p("1.2 Drawing: ",E("A-3214 rev D","rf","s","A-3214"),"  1.3 Grid: ",E("D/7 to D/11, Level 2","rf","n","D/7 to D/11"))
    f.p("1.4 Specification clause: ",E("H11/330","em","n"),"  1.5 Model view: ",O("no model view is named"))
    f.p("1.6 Put to (firm): ",E("Ardfinn Consulting Engineers","rf","f"),"  1.7 for the attention of: ",E("Ruairi Desmond","em","f"))
    f.p("1.8 Reply needed no later than: ",E("21 September","em","f","21 September 2026","21/09/2026"))
    f.p("What was found on site:")
    f.p(ins("Describe the condition met on site and where work has been stopped",N("mi","f","tendon anchorages at 300 mm centres","tendon anchorages",l="What was found on site")))
    f.p("Our proposal:\n",N("mi","n","TB-40","top-fixed bracket",w="_"*60))
    f.p("Brackets affected (nr): ",E("Twelve","mi","n","12"),"  Photographs no.: ",E("118 to 124","di","n","118-124"),"  Video: ",O("no video on file"))
    f.h("2  Effect if not answered in time")
    f.table([["Effect","Yes","No","Amount"],["Programme",bx(Y("mi","f"),"Programme yes"),bx(O("the programme is affected"),"Programme no"),(E("five","mi","f","5",l="Programme effect")," working days")],
      ["Cost",bx(O("no change in cost expected"),"Cost yes"),bx(Y("mi","f"),"Cost no"),("Euro amount: ",O("no amount stated",l="Cost amount"))]])
    f.p("Confidence of the estimate: ",cc(O("free judgement, nothing on file"),"Choose low / medium / high"))
    f.h("3  Contract data")
    f.kv(["Architect",E("Rooney Tiernan Architects","pt","s"),"Assigned Certifier",E("Bernadette Culhane","pt","s")],
     ["Subcontract executed on",E("11 March 2026","pt","f"),"Envelope completion",E("27 November 2026","pt","n")],
     ["Subcontract price excluding VAT (EUR)",E("2,184,600.00","pt","n"),"Period for answers",E("seven working days","pt","f","7 working days")],
     ["Our VAT registration",E("IE 3318072QH","co","n"),"Company reg. no.",E("604418","co","n")],
     ["PSDP",O("no project supervisor design process is named"),"PSCS",O("no project supervisor construction stage is named")],
     ["Fire Safety Certificate no.",O("not on file"),"Commencement Notice no.",O("not on file")],
     ["Builder's Project Engineer",E("Sinead Motherway","em","n"),"her telephone",O("no number of hers on file")],
     ["Mechanical consultant",O("none is named"),"Acoustic consultant",O("none is named")])
    f.h("4  Copies to")
    f.sched(["Firm","Person","By hand / e-mail"],*[[O("distribution not on file"),O("distribution not on file"),O("distribution not on file")] for _ in range(1)])
    f.h("5  Reply (for the consultant)")
    f.p("Reply: ",O(rv,w="_"*70))
    f.p("Consequence: ",bx(O(rv),"no change")," no change  ",bx(O(rv),"drawing to be revised")," drawing to be revised  ",bx(O(rv),"instruction to follow")," instruction to follow")
    f.p("Revised drawing no.: ",O(rv),"  Answered by: ",O(rv),"  Answered on: ",O(rv))
    f.kv(["Issued for Corrabeg – signature",O(sig),"Date of issue",O("date of the signature block")],["Received for main contractor",O(sig),"Received date",O("receipt block")])
    f.save(ST)

    f=Form("snag-list-block-a-marlgate",V,"CB-318 Marlgate Cork","en","The form is the snag list of block A (its title).",S)
    f.h("SNAG LIST – ENVELOPE – BLOCK A",1)
    f.p("Site\n",ph("site_name",E("Marlgate Outpatient Clinic, Blackpool, Cork","pt","n","Marlgate Outpatient Clinic",l="Site")),"\nArchitects' practice\n",ph("architect",E("Rooney Tiernan Architects","pt","n",l="Architects' practice")),"\nPlanning reference\n",ph("planning_ref",O("no planning reference on file",l="Planning reference")))
    f.p("Cladding firm's address: ",ph("our_address",E("Unit 9, Moyglass Business Park, Loughrea, Co. Galway H62 XT19","co","f","Unit 9, Moyglass Business Park")),"  Phone: ",ph("our_phone",E("+353 91 555 0140","co","n")))
    f.table([["Walk-round",E("8 October 2026","ir","f","08/10/2026",l="Walk-round date"),"Start / end",E("10:30 to 13:00","ir","n","10:30","10:30 - 13:00")],
     ["Walked by, architect",E("Fergal Rooney","ir","f"),"Walked by, Corrabeg",E("Tomas Geraghty","ir","n")],
     ["Weather",E("dry, wind light","ir","s","dry"),"Temperature (°C)",O("no temperature on file")],
     ["Report number of the architect",E("IR-09","ir","n"),"Second visit",E("30 October 2026","ir","f")],
     ["Means of access",E("mast climber","ir","n"),"Clerk of Works",O("none is named")]])
    heads=[["Ref","Where","Defect","Times","<","Urgency","State","Cleared"],["^","^","^","Noted","Fix by","^","^","^"]]
    def row(a,b,cx,d1,d2,pr,stt,cl):
        return [a,E(b,"sn","n",b.split(", ")[1]),E(cx,"sn","n"),E(d1,"sn","n",l="Times Noted"),E(d2,"sn","s",l="Times Fix by"),E(pr,"sn","n"),E(stt,"sn","n"),E(cl,"sn","f") if cl else O("not closed yet")]
    f.sched(heads,row("A-01","Level 1, window W1.04","Scratched glass unit, outer pane","08/10/2026","22/10/2026","High","Open",""),
     row("A-02","Level 1, door D1.02","Gasket missing at threshold","08/10/2026","15/10/2026","Medium","Closed","14/10/2026"),
     row("A-03","Level 2, panel R2.17","Dented rainscreen panel","08/10/2026","29/10/2026","Medium","Open",""),
     row("A-04","Level 3, louvre L3.01","Bird mesh loose","08/10/2026","15/10/2026","Low","Closed","13/10/2026"),
     ["A-05"]+[O("block A has four snags; the fifth is of block B") for _ in range(7)])
    f.h("Remedies and proof")
    f.p("A-01: glass to be ",bx(O("must be replaced, not polished"),"polished")," polished  ",bx(Y("ir","n"),"replaced")," replaced; maker: ",E("Glasnevoe Glass","ir","f",l="A-01 maker"),", order no.: ",E("318-077","di","n",l="A-01 order no."),", promised: ",E("26 October","di","n","26 October 2026","26/10/2026",l="A-01 promised"))
    f.p("A-02 made good by: ",E("Marius Petrauskas","di","f"),"   A-04 made good by: ",E("Pawel Zielony","di","f"))
    f.p("A-03 panel to come from: ",E("attic stock","ir","n"),"   A-03 changed by: ",O("not changed yet, no name"))
    f.kv(["Hose test passed on",E("6 October 2026","ir","n"),"Pull-out load reached (kN)",E("14.2","ir","f")],
     ["Hose test standard",E("CWCT TN41","ir","s"),"Air leakage (m³/h/m²)",O("no air test on file")],
     ["Thermal imaging report",O("none on file"),"Cost of remedies (€)",O("no cost on file")])
    f.p("Defects liability period: ",E("12 months","pt","n"),"   Retention held (%): ",E("5","pt","n","5 %"),"   Retention bond no.: ",O("no bond on file"))
    f.h("Signing off")
    f.kv(["","Name","Signature","Date"],["Architect",O(sig,l="Architect name"),O(sig,l="Architect signature"),O(sig,l="Architect date")],["Employer's representative",O(sig,l="Employer name"),O(sig,l="Employer signature"),O(sig,l="Employer date")])
    f.ftr("Snag list block A | printed on ",O("no print date on file"))
    f.save(ST)

    f=Form("daily-site-report-2026-10-15-tannery",V,"CB-331 Tannery Hamilton","en","The form is of 15 October 2026 (its title).",S)
    f.h("Daily Site Report – Thursday, October 15, 2026",1)
    f.p("Project ",mf("Project_Name",E("Tannery Lofts Recladding","hc","s"))," located at ",mf("Site_Address",E("212 Burlow Street North, Hamilton ON","hc","n","212 Burlow Street North",l="Site address")))
    f.p("General Contractor ",mf("GC",E("Dunmarrow Constructors Ltd","hc","s"))," contract ",mf("GC_No",E("DCL-4471-S12","hc","n"))," permit ",mf("Permit_No",O("no building permit on file")))
    f.kv(["Report no.",O("no number of the daily report on file"),"Superintendent (ours)",cc(E("Derek Lavallee","st","n",l="Superintendent (ours)"))],
     ["GC's superintendent",cc(E("Mark Tolland","he","f",l="GC's superintendent")),"Consultant",cc(E("Pellerin Osei Architects Inc.","hc","s","Pellerin Osei Architects",l="Consultant"))],
     ["Owner",cc(E("Burlow Street Holdings Inc.","hc","s","Burlow Street Holdings",l="Owner")),"Notice of Project",cc(E("20260618-HAM","hc","s",l="Notice of Project"))],
     ["Union local",cc(O("no union local on file",l="Union local")),"WSIB clearance no.",cc(O("not on file",l="WSIB clearance no."))])
    f.h("A. Weather")
    f.p("Low at start (°C): ",E("2","lo","f"),"  High (°C): ",E("11","lo","n"),"  Sky: ",E("clear","lo","f"),"  Humidity (%): ",O("not recorded"))
    f.p("Precipitation (mm): ",O("not recorded for the day")," Gusts above (km/h): ",O("gusts only on 14 October"))
    f.h("B. Labour")
    f.sched(["Trade","Employer","Workers","Man-hours","Foreman"],["Cladding installers",E("Corrabeg Envelope Canada","cr","s"),E("12","cr","n"),E("96","cr","n"),O("no foreman named")],
     ["Caulkers",E("Lakeward Sealants","cr","s"),E("4","cr","n"),E("30","cr","n"),O("no foreman named")],
     ["Swing stage operators",E("Northrig Access","cr","s"),E("2","cr","n"),E("16","cr","n"),O("no foreman named")])
    f.h("C. Equipment")
    f.sched(["Unit","Kind","Hired from","Inspected","Condition today","Engine hours"],
      *[[u,E(a,"eq","n"),E(b,"eq","f"),E(d,"eq","n"),E(e,"eq","n"),O("no engine hours on file")] for u,a,b,d,e in (("SS-1","Swing stage 10 m","Northrig Access","2026-10-12","Working"),("MH-1","Material hoist","Sterlane Rentals","2026-10-09","Down 1.5 h"))])
    f.h("D. Deliveries")
    f.kv(["Slip no.",ff(E("88213","ps","s","Packing slip 88213",l="Slip no.")),"Supplier",ff(E("Ostrava Panel Works","ps","f",l="Supplier"))],
     ["Time in",ff(E("8:20 am","ps","f",l="Time in")),"P.O.",ff(E("331-052","ps","n",l="P.O."))],
     ["P3 panels (ea)",ff(E("60","ps","n",l="P3 panels (ea)")),"P5 panels damaged (ea)",ff(E("2","ps","f",l="P5 panels damaged (ea)"))],
     ["Carrier",ff(O("carrier not stated",l="Carrier")),"Truck plate",ff(O("not stated",l="Truck plate"))])
    f.h("E. Work and events")
    f.p("Panels set today: ",E("44","lo","n"),"  Elevation: ",E("south","lo","n","south elevation"),"  Between gridlines: ",E("7 to 10","lo","n"))
    f.p("Visitors today: ",E("Mark Tolland","lo","n"),"  Ministry inspector: ",O("no visit on that day"))
    f.p("Delay met today:\n",N("lo","n","hoist",w="_"*60),"\nDelay from / to: ",E("9:30 am to 11:00 am","lo","f","9:30 am"),"\nIncident or near miss:\n",N("lo","n","battery",w="_"*60))
    f.p("Injuries, first aid given to: ",O("nobody was hurt"),"  Safety talk: ",E("Dropped objects and tool lanyards","tt","n","Dropped objects"),"  Attended by (no.): ",E("18","tt","f"))
    f.p("Plan for tomorrow:\n",N("he","f","soffit framing",w="_"*60))
    f.p("Change order now signed: ",E("CO-06","he","n"),"  at CAD ",E("18,340.00","he","f","18,340",l="Change order amount CAD"),"  new schedule days: ",O("no days stated"))
    f.p("Subcontract price\n",E("3,912,400.00","hc","f",l="CAD before HST"),"\n(CAD before HST)")
    f.p("Left site at: ",E("4:30 pm","lo","f"),"  Concrete poured (m³): ",O("no concrete on this job"),"  Photos attached: ",O("none on file"),"  Hot work permit no.: ",O("no hot work on file"))
    f.kv(["Superintendent's signature",O(sig),"Reviewed by GC",O(sig)],["Consultant's initials",O(sig),"Review date",O(sig)])
    f.save(ST)
