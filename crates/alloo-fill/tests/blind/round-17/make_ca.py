from fw import *
def make():
    v=Vault("kilbracken","C-114 Otter Landing"); m=lambda x:f"{x:,.2f}"
    items=[("01","General requirements",612000,45,55),("02","Site servicing and earthworks",884000,90,100),("03","Concrete foundations and slabs",1036000,85,95),("04","Masonry",742000,20,40),("05","Metals",118000,30,30),("06","Rough carpentry",1587000,60,75),("07","Roofing, insulation and air barrier",698000,35,50),("08","Doors and windows",561000,25,50),("09","Finishes",1214000,0,0),("10","Specialties",64000,0,0),("15","Mechanical",1092000,25,35),("16","Electrical",734000,20,30),("32","Landscaping and paving",144000,0,0)]
    tot=sum(i[2] for i in items)
    cos=[("CO-01","Rock excavation at Block C","2024-12-09",18450.00,"Approved"),("CO-02","Upgrade to triple glazing, Blocks A–B","2025-02-17",42300.00,"Approved"),("CO-03","Delete brick planters","2025-03-24",-12600.00,"Approved"),("CO-04","Added sump pits, Blocks C–D","2025-06-12",27915.00,"Approved"),("CO-05","Electric vehicle charging conduits","2025-07-21",15200.00,"Pending – priced, not signed")]
    co=sum(c[3] for c in cos[:4]); rev=tot+co
    prev=sum(i[2]*i[3]/100 for i in items)+48150.00; now=sum(i[2]*i[4]/100 for i in items)+76065.00; per=now-prev
    hb=now*.1; hbp=per*.1; net=per-hbp; hst=round(net*.13,2); due=net+hst
    net6=(prev-(prev-512600.0))*.9
    v.pdf("Contract/Notice of award.pdf","Prudhomme Lysak Architects Inc.\n77 Hunter Street, Peterborough","October 4, 2024\nFile 2319/C","Notice of Award",
      "Kilbracken Builders (Canada) Inc.\n1180 Foundry Lane, Suite 200, Peterborough, Ontario","Re: Otter Landing Townhomes, Phase 1",f"On behalf of the Owner, Otter Landing Homes Co-operative Inc., we are pleased to award you the contract for the construction of 24 townhomes in four blocks at 210 Heron Crescent, Lakefield, Ontario, under CCDC 2 – 2020, Stipulated Price Contract, in the amount of ${m(tot)}, HST extra.","Commencement of the Work: October 28, 2024. Ready-for-Takeover: April 30, 2026.","Applications for payment are to be dated the last day of each month and submitted to the Consultant, who acts as Payment Certifier. Proper invoices under the Construction Act.","Danielle Lysak, OAA\nPrincipal")
    v.docx("Contract/Contract summary.docx","Contract summary – C-114",[["Our job","C-114"],["Project name","Otter Landing Townhomes, Phase 1"],["Place of the Work","210 Heron Crescent, Lakefield, Ontario"],["Owner","Otter Landing Homes Co-operative Inc."],["Owner's address","15 Water Street, Lakefield, Ontario K0L 2H0"],["Consultant / Payment Certifier","Prudhomme Lysak Architects Inc."],["Consultant's project number","2319"],["Contract form","CCDC 2 – 2020"],["Contract date","October 11, 2024"],["Contract price",f"${m(tot)} excluding HST"],["Holdback","10 % statutory holdback (Construction Act)"],["HST","13 %"],["Payment terms","28 days after receipt of a proper invoice"],["Interest on late payment","5 % per annum above prime for the first 60 days"]],"Bonding: performance bond 50 %, labour and material payment bond 50 %, Trillium Lakes Surety, no. TLS-440917.","Monthly: statutory declaration CCDC 9A from application no. 2 on; WSIB clearance; updated schedule.")
    v.docx("Contract/Contract summary DRAFT.docx","Contract summary – C-114 (draft before award)",[["Project name","Otter Landing"],["Owner","Otter Landing Homes Co-operative Inc."],["Contract price","$9,512,000.00"],["Contract form","CCDC 2 – 2008"],["Holdback","10 %"]],"Draft, JW, Sept. 20 – to be checked against the award.")
    for n,lab,pa,pb in [(6,"June 30, 2025",None,3),(7,"July 31, 2025",3,4)]:
        rows=[["Div.","Description","Scheduled value","% previous","% to date","Value previous","Value to date","This period"]]
        for d,t,val,a,b in items:
            if n==6: a,b=max(a-12,0),a
            rows.append([d,t,m(val),a,b,m(val*a/100),m(val*b/100),m(val*(b-a)/100)])
        if n==7:
            rows+=[["","Subtotal base contract",m(tot),"","",m(prev-48150),m(now-76065),m(per-27915)],["CO","Approved change orders",m(co),"","",m(48150),m(76065),m(27915)],["","Total",m(rev),"","",m(prev),m(now),m(per)]]
            tail=[[],["Holdback 10 % on work to date",m(hb)],["Holdback 10 % on this period",m(hbp)],["Net this period",m(net)],["HST 13 %",m(hst)],["Amount due this application",m(due)]]
        else:
            rows+=[["","Total incl. change orders",m(tot+48150),"","","",m(prev),m(512600.0)]]; tail=[[],["Net this period",m(net6)],["HST 13 %",m(net6*.13)],["Amount due this application",m(net6*1.13)]]
        v.xlsx(f"Payment/SOV application {n:02}.xlsx",{"SOV":rows+tail},head=[[f"Otter Landing Townhomes – schedule of values – application no. {n}, period ending {lab}"],[]])
    v.xlsx("Payment/Change order log.xlsx",{"CO":[["No.","Title","Date","Amount","State"]]+[[a,b,c,m(d),e] for a,b,c,d,e in cos]+[["","Total approved","",m(co),""]]})
    v.csv("Payment/Payment log.csv",[["App","Period ending","Submitted","Certified","Certificate no.","Net","Paid on"]]+[[str(i),p,s,c,f"PC-{i:02}",m(x),pd] for i,p,s,c,x,pd in [(1,"2025-01-31","2025-01-31","2025-02-07",301500,"2025-02-27"),(2,"2025-02-28","2025-02-28","2025-03-07",411300,"2025-03-27"),(3,"2025-03-31","2025-03-31","2025-04-08",522900,"2025-04-28"),(4,"2025-04-30","2025-04-30","2025-05-07",603450,"2025-05-28"),(5,"2025-05-31","2025-05-30","2025-06-09",588600,"2025-06-27"),(6,"2025-06-30","2025-06-30","2025-07-08",net6,"2025-07-28")]])
    v.pdf("Payment/WSIB clearance July.pdf","Workplace Safety and Insurance Board","Clearance certificate","Clearance Certificate",[["Contractor","Kilbracken Builders (Canada) Inc."],["Account","3307714"],["Clearance number","C0087 41592"],["Valid","July 20, 2025 to October 19, 2025"]],"This clearance may be verified on line.")
    v.pdf("Payment/WSIB clearance April.pdf","Workplace Safety and Insurance Board","Clearance certificate","Clearance Certificate",[["Contractor","Kilbracken Builders (Canada) Inc."],["Account","3307714"],["Clearance number","C0081 20336"],["Valid","April 20, 2025 to July 19, 2025"]])
    v.eml("Mail/App 7 figures.eml","Joanne Whitlock <j.whitlock@kilbracken.example>","Marcus Feld <m.feld@kilbracken.example>","Application 7","Wed, 30 Jul 2025 15:12:00 -0400",f"""Marcus,

Figures for no. 7 are in the SOV workbook, agreed with Danielle's people on site on Monday. The EV conduit change (CO-05) is NOT in, it is not signed. No stored materials off site are claimed this time. Framing lumber for Block D is on site, $38,400.00, in the % for division 06.
Total this period {m(per)} before holdback. It goes out tomorrow, invoice number KB-25-0731.
The stat dec will be sworn at Ferris & Oake on August 1.

Joanne

> On Jul 28, 2025, Marcus Feld wrote:
> Joanne, can you have App 7 ready for Thursday? Please leave out anything pending.
> The invoice for no. 6 was KB-25-0630, right?
""")
    v.eml("Mail/Schedule July.eml","Trevor Nakoma <t.nakoma@kilbracken.example>","Marcus Feld <m.feld@kilbracken.example>","Schedule update July","Thu, 31 Jul 2025 09:40:00 -0400","""Marcus, for the application:
Block A roof shingles finished, windows in. Block B framing complete, air barrier 50 %. Block C second floor joists. Block D foundation walls stripped, backfill next week.
We lost six working days to rain in July, that's eleven to date. Forecast Ready-for-Takeover is now May 14, 2026.
Crew average 31 a day all trades.
Trevor""")
    v.docx("Meetings/Site meeting 18.docx","Site meeting no. 18 – July 22, 2025",[["Present"],["D. Lysak (PLA), M. Feld, T. Nakoma (KB), R. Petrov (Owner's representative)"]],"18.1 Minutes 17 accepted.","18.2 Schedule: Contractor reports five days behind. Forecast takeover May 12, 2026.","18.3 Changes: CO-05 priced at $15,200.00, Owner considering. No other changes.","18.4 Deficiencies: window flashing at A-3 to be redone.","18.5 Payment: certificate PC-06 received July 8. Contractor to list suppliers' liens: none registered.","Next meeting: August 12, 2025.")
    v.docx("Site/Daily log 2025-07-31.docx","Daily log – Thursday, July 31, 2025",[["Weather","Sunny, 27 °C"],["Superintendent","T. Nakoma"],["Workers","33"]],"Block C joists. Block B air barrier. Block A mechanical rough-in units A-1 to A-4. Delivery of shingles. Inspection by Township: Block B framing passed, permit BP-2024-0615.")
    v.xlsx("Contract/Subcontract list.xlsx",{"Subs":[["Trade","Company","Contact","Subcontract value"],["Earthworks","Kawartha Dig Ltd.","P. Osei","702,000.00"],["Concrete","Lakeshore Forming Inc.","D. Brun","884,000.00"],["Masonry","Stoney Masonry Ltd.","A. Zuber","655,000.00"],["Framing","Trent Framing Corp.","J. Holub","1,310,000.00"],["Roofing","Highline Roofing","C. Adair","288,000.00"],["Windows","Clearpane Inc.","S. Ito","466,000.00"],["Mechanical","Otonabee Mechanical","V. Lam","968,000.00"],["Electrical","Brightwire Electric","N. Roy","641,000.00"]]})
    Z="C-114 Otter Landing/"; K=Z+"Contract/Contract summary.docx"; SV=Z+"Payment/SOV application 07.xlsx"; CL=Z+"Payment/Change order log.xlsx"; PL=Z+"Payment/Payment log.csv"; W=Z+"Payment/WSIB clearance July.pdf"; MA=Z+"Mail/App 7 figures.eml"; SC=Z+"Mail/Schedule July.eml"; CD="Company data.docx"; AW=Z+"Contract/Notice of award.pdf"; SL="Staff list.xlsx"
    X=lambda x,d,s=SV,**k:E(m(x),s,d,"$"+m(x),f"{x:.2f}",m(x).removesuffix(".00"),**k)
    f=Form("en-ca-application-for-payment-07","en","kilbracken","C-114 Otter Landing","The form names its record: application for payment no. 7, period ending July 31, 2025.",header=["Application for Payment / Proper Invoice"],footer=["Contractor's HST registration: ",E("81244 6075 RT0001",CD,"near","812446075 RT0001","81244 6075",was="____________")])
    f.title("APPLICATION FOR PAYMENT NO. 7"); f.p("Period ending: July 31, 2025")
    T=lambda l,exp,src,dist,*a:E(exp,src,dist,*a,ctl="text",label=l)
    f.table([["Project",T("Project","Otter Landing Townhomes, Phase 1",K,"same","Otter Landing Townhomes")],["Place of the Work",T("Place of the Work","210 Heron Crescent, Lakefield, Ontario",K,"same","210 Heron Crescent, Lakefield","210 Heron Crescent")],["Owner",T("Owner","Otter Landing Homes Co-operative Inc.",K,"same")],["Owner's address",T("Owner's address","15 Water Street, Lakefield, Ontario K0L 2H0",K,"same","15 Water Street, Lakefield","15 Water Street")],["Payment Certifier",T("Payment Certifier","Prudhomme Lysak Architects Inc.",K,"same")],["Contractor",T("Contractor","Kilbracken Builders (Canada) Inc.",CD,"far")],["Contractor's address",T("Contractor's address","1180 Foundry Lane, Suite 200, Peterborough, Ontario K9J 0B2",CD,"far","1180 Foundry Lane")],["Invoice no.",T("Invoice no.","KB-25-0731",MA,"near")],["Contract date",S(ctl="text",label="Contract date",exp="October 11, 2024",alts=dates("2024-10-11","en"),src=K,dist="same")],["Purchase order no.",O("no purchase order in the papers",ctl="text",label="Purchase order no.")]])
    f.p("Contract form: ",S(ctl=["Choose","CCDC 2 – 2020","CCDC 5A","CCDC 5B","CCDC 14"],label="Contract form",was="Choose",exp="CCDC 2 – 2020",alts=[],src=K,dist="same"),"   Telephone of Contractor: ",E("705-555-0188",CD,"near"))
    f.h("1. Statement of contract price")
    f.table([["A","Original contract price, excl. HST","$",X(tot,"near",K,label="Original contract price, excl. HST")],["B","Approved change orders to date","$",X(co,"same",CL,label="Approved change orders to date")],["C","Revised contract price (A + B)","$",X(rev,"far",label="Revised contract price (A + B)")],["D","Value of work performed to date","$",X(now,"near",label="Value of work performed to date")],["E","Less previously claimed","$",X(prev,"near",label="Less previously claimed")],["F","Gross amount this period","$",X(per,"near",label="Gross amount this period")],["G","Materials stored off site","$",N(label="Materials stored off site")],["H","Less statutory holdback this period","$",X(hbp,"near",label="Less statutory holdback this period")],["I","Net claimed this period","$",X(net,"same",label="Net claimed this period")],["J","HST","$",X(hst,"same",label="HST")],["K","AMOUNT NOW DUE","$",X(due,"near",label="AMOUNT NOW DUE")],["L","Holdback released to date","$",O("no release of holdback in the papers",label="Holdback released to date")]])
    f.h("2. Extract of schedule of values")
    h=["Division","Scheduled value","% complete","Claimed this period"]
    rows=[]
    for d in ("03","04","08"):
        i=[x for x in items if x[0]==d][0]
        rows.append([f"{i[1]}",X(i[2],"same"),E(str(i[4]),SV,"near",f"{i[4]} %",f"{i[4]}%"),X(i[2]*(i[4]-i[3])/100,"near")])
    f.sched(h,rows)
    f.h("3. Approved change orders")
    f.sched(["CO no.","Title","Date","Amount"],[[c[0],E(c[1],CL,"same"),D(c[2],"en",CL,"same"),X(c[3],"same",CL)] for c in cos[1:4]]+[[O("no further approved change order; CO-05 is pending") for _ in range(4)]])
    f.h("4. Attachments")
    f.p("WSIB clearance no. ",E("C0087 41592",W,"near")," valid until ",S(exp="October 19, 2025",alts=dates("2025-10-19","en"),src=W,dist="far",proof="October 19, 2025"))
    f.p("Statutory declaration sworn on ",N()," before ",O("commissioner not named"))
    f.p("Previous certificate: no. ",E("PC-06",PL,"near",was="[…]",label="Previous certificate no.")," paid on ",S(exp="July 28, 2025",alts=dates("2025-07-28","en"),src=PL,dist="near",was="[date]"))
    f.p("Lien search reference: ",O("no lien search in the papers"),"  Bond rider no.: ",O("no rider; TLS-440917 is the bond itself"))
    f.h("5. Progress and schedule")
    f.table([["Progress in the period (by block)"],[C(["shingles","Block A"],SC,"far",kind="narrative",label="Progress in the period (by block)")]])
    f.p("Forecast Ready-for-Takeover: ",S(exp="May 14, 2026",alts=dates("2026-05-14","en"),src=SC,dist="same")," Working days lost to weather to date: ",E("11",SC,"near","eleven"))
    f.h("6. Declaration and certification")
    f.sched(["","Name","Signature","Date"],[["For the Contractor",O("name in a signature block"),O("signature"),O("date of signature")],["For the Payment Certifier",O("name in a block for certification"),O("signature"),O("date of signature")],["For the Owner",O("name in a block for receipt"),O("signature"),O("date of signature")]])
    f.p("Payment certificate no. ",O("certificate for no. 7 not issued; PC-06 is that of no. 6")," Amount certified $ ",O("not yet certified")," Date received by Owner: ",O("date of receipt"))
    f.save()
if __name__=="__main__": make(); print("\n".join(PROBLEMS))
