from roots import *
P = "Tawala Mall/"; put = lambda f, *a, **k: EN.put(P + f, *a, **k)
E = lambda iso: D("en", iso)
put("Contract summary.pdf", ["# Contract summary – Tawala Mall", ("kv", [["Project", "Proposed Tawala Mall and Parking Structure, Nakuru", "Contract no.", "TPL/NKR/2024/07"], ["Employer", "Tawala Properties Limited", "Contractor", "Brannock Civil East Africa Ltd"], ["Architect", "Mwangaza Design Collective", "Quantity surveyor", "Costwise Associates"], ["Structural engineer", "Kariba & Njoroge Consulting Engineers", "Clerk of works", "Eng. Daniel Koech"], ["Contract sum", "KES 2,146,300,000", "Contract period", "104 weeks"], ["Date of possession", "1 July 2024", "Date for completion", "29 June 2026"]]), "L.R. No. Nakuru Municipality Block 9/441, Kenyatta Lane East. JBC form, 1999 edition. Retention 10 per cent, limit 5 per cent of the contract sum.", "Daily reports go to the Clerk of Works, weekly reports to the Architect. Working hours 08:00 to 17:00, Saturday to 13:00."], head="Brannock Civil East Africa Ltd – K-31")
put("Letter of award.docx", ["Tawala Properties Limited", "27 May 2024", "Dear Sirs, Proposed Tawala Mall and Parking Structure, Nakuru – award of contract TPL/NKR/2024/07", "Following your tender of 12 March 2024 and the negotiations, we award you the works at KES 2,146,300,000 inclusive of VAT and contingencies. Possession of site is on 1 July 2024.", "Performance bond of 10 per cent by Rift Union Bank to be lodged within 21 days.", "Esther Tawala, Director"])
labs = [["Date", "Report no.", "Foremen", "Masons", "Carpenters", "Steel fixers", "Labourers", "Operators", "Subcontract labour", "Total"]]
import datetime
d0 = datetime.date(2025, 3, 10)
for i in range(16):
    d_ = d0 + datetime.timedelta(days=i + i // 6); a = [4, 12 + i % 4, 22 + i % 5, 26 + i % 3, 58 + i % 7, 7, 31 + i % 6]
    labs.append([d_.strftime("%d/%m/%Y"), f"DR-{205+i}"] + a + [sum(a)])
put("Labour return March 2025.xlsx", {"Labour": labs})
# DR-214: 2025-03-20 Thursday (i=9 -> 10+9+1=20)
put("Plant return.csv", [["Week ending", "Plant", "Fleet no.", "Owner", "Hours Thu 20/03", "Hours Fri 21/03", "Remarks"], ["22/03/2025", "Tower crane TC1", "BR-TC-04", "Own", "9.0", "9.0", ""], ["22/03/2025", "Tower crane TC2", "HR-771", "Hired – Bonde Cranes", "0", "6.5", "Down 20/03, slew motor"], ["22/03/2025", "Concrete pump 42 m", "HR-902", "Hired – Kilele Pumps", "6.5", "0", ""], ["22/03/2025", "Excavator 20 t", "BR-EX-11", "Own", "4.0", "8.0", ""], ["22/03/2025", "Backhoe loader", "BR-BH-02", "Own", "7.0", "7.0", ""], ["22/03/2025", "Generator 150 kVA", "BR-GN-07", "Own", "9.0", "9.0", ""], ["15/03/2025", "Concrete pump 42 m", "HR-902", "Hired – Kilele Pumps", "5.0", "0", "previous week"]])
dl = [["GRN", "Date", "Material", "Supplier", "Delivery note", "Quantity", "Unit", "Received by"]]
for i, (m_, s_, q, u) in enumerate([("Cement CEM II 42.5", "Savanna Cement Depot", 600, "bags"), ("Reinforcement Y16", "Athi Steel Rolling", 18.4, "t"), ("Ballast 20 mm", "Menengai Quarries", 54, "t"), ("River sand", "Menengai Quarries", 42, "t"), ("Reinforcement Y12", "Athi Steel Rolling", 12.1, "t"), ("Ready mix C30", "Rift Readymix", 88, "m3"), ("Blocks 200 mm", "Lanet Blocks", 2400, "no"), ("Timber 50x100", "Elburgon Sawmill", 1800, "m"), ("Binding wire", "Athi Steel Rolling", 20, "rolls"), ("Conduit 25 mm", "Volta Electricals", 900, "m")]):
    dl.append([f"GRN-{611+i}", f"{13+i//2}/03/2025", m_, s_, f"DN {4400+i*7}", q, u, "J. Kiptoo"])
dl += [["GRN-621", "20/03/2025", "Ready mix C35", "Rift Readymix", "DN 90214–90228", 112, "m3", "J. Kiptoo"], ["GRN-622", "20/03/2025", "Reinforcement Y20", "Athi Steel Rolling", "DN 4471", 21.6, "t", "J. Kiptoo"], ["GRN-623", "21/03/2025", "Ready mix C35", "Rift Readymix", "DN 90240–90243", 30, "m3", "J. Kiptoo"], ["GRN-624", "21/03/2025", "Blocks 200 mm", "Lanet Blocks", "DN 4482", 2400, "no", "J. Kiptoo"]]
put("Goods received register.xlsx", {"GRN": dl})
put("Site diary 2025-03-20.md", """# Site diary – P. Odhiambo – Thursday 20 March 2025
Morning overcast, 17 °C; heavy shower 14:10 to 15:25, 22 mm in the gauge; evening clear, max 26 °C. Ground wet, haul road slippery.
Suspended slab Level 2, Zone B (grid 5–9 / C–G): pour started 07:40, finished 14:05 just before the rain. 112 m³ of C35. Covered with polythene. Cubes: 2 sets of 6 taken by J. Kiptoo. Slump 110–130.
Columns Level 2 Zone A: steel fixing to C12–C18, 70 % done.
Blockwork Level 1 shop units 1.04–1.07: 46 m².
Excavation for stormwater drain MH3–MH4: stopped 14:10, flooded, pumped out.
TC2 down since 07:15, slew motor; Bonde Cranes' fitter expected tomorrow. Zone A lost about six hours of crane time.
Visitors: Arch. Lilian Mumbi (Mwangaza) 10:00–11:30; NCA inspector Mr. B. Langat 12:00.
Architect on site verbally instructed to omit the kerb at the Level 2 escalator void – asked for it in writing (SI to follow).
Accident: none. First aid: one (cut finger, carpenter, treated by F. Cheruiyot). Toolbox talk: working near slab edges, 121 attended.""")
put("Site diary 2025-03-21.md", """# Site diary – P. Odhiambo – Friday 21 March 2025
Fine all day, 16–28 °C. No rain.
Columns Level 2 Zone A C12–C14 poured, 30 m³. TC2 back in service 10:30. Stripping Zone A soffit. Blockwork 1.08–1.10: 51 m². No visitors. Toolbox talk: lifting, 118 attended. Accident: none.""")
put("Daily report DR-213.docx", ["# DAILY SITE REPORT DR-213", [["Date", "Wednesday 19 March 2025"], ["Weather", "Fair, 15–27 °C, rain nil"], ["Work", "Level 2 Zone B: steel inspection passed by K&N (Eng. Ruth Njoroge), IR-188. Zone A columns steel fixing. Blockwork 1.01–1.03, 38 m²"], ["Visitors", "Eng. Ruth Njoroge"], ["Delays", "None"], ["Prepared by", "P. Odhiambo"]]], head="Brannock Civil East Africa Ltd")
put("2025-03-20 TC2 breakdown.eml", ("Peter Odhiambo <p.odhiambo@brannock.example>", "Grace Wambui <g.wambui@brannock.example>", "Thu, 20 Mar 2025 18:10:00 +0300", "TC2 and rain", """Grace,
TC2 stopped at 07:15 with the slew motor. Lost 6 hours on Zone A, 14 men moved to blockwork. The rain cost us another 1.25 hours on the drain. I shall send the notice under clause 36 if it is not running by Saturday.
We also need: (1) the SI for the escalator kerb, (2) RFI 066 answered (expansion joint grid 9) – open since 11 March.
Tomorrow: columns C12–C14 pour, blockwork 1.08–1.10, strip Zone A soffit.
Peter

> From: Grace Wambui, 19 March 2025
> Make sure DR-214 shows the rainfall and the pump hours, Costwise asked for both."""))
put("RFI register.csv", [["RFI", "Subject", "Sent", "Reply", "Status"]] + [[f"{55+i:03}", s_, f"{i+1:02}/03/2025", f"{i+6:02}/03/2025" if i not in (11, 13) else "", "Closed" if i not in (11, 13) else "Open"] for i, s_ in enumerate(["Lift pit sump", "Ramp gradient", "Door D14", "Roof light", "Block bond", "Sprinkler main", "Shopfront head", "Column C7 bars", "Paint schedule", "Escalator pit", "Waterproofing", "Expansion joint grid 9", "Kerb type", "Cold room slab"])])
put("Instruction register.csv", [["SI no.", "Date", "Subject", "Issued by"]] + [[f"SI-{30+i}", f"{2+i*2:02}/03/2025", s_, "L. Mumbi"] for i, s_ in enumerate(["Change tile range", "Add floor trap", "Omit planter", "Raise parapet 150 mm", "Shop 1.09 merge", "Fire door rating", "Handrail finish", "Signage sleeve", "Drain cover class"])] )
put("Inspection requests.csv", [["IR no.", "Date", "Element", "Result", "Inspector"], ["IR-186", "17/03/2025", "Level 1 Zone C slab steel", "Passed", "R. Njoroge"], ["IR-187", "18/03/2025", "Shop 1.01 blockwork", "Passed", "D. Koech"], ["IR-188", "19/03/2025", "Level 2 Zone B slab steel", "Passed", "R. Njoroge"], ["IR-189", "20/03/2025", "Level 2 Zone A columns C12–C14 steel", "Passed with comments", "D. Koech"], ["IR-190", "21/03/2025", "Drain MH3–MH4 bedding", "Not ready", "D. Koech"]])
put("Programme extract.csv", [["Activity", "Planned start", "Planned finish", "% planned 20/03/2025", "% actual 20/03/2025"], ["Level 2 slab Zone A", "24/02/2025", "08/03/2025", "100", "100"], ["Level 2 slab Zone B", "10/03/2025", "18/03/2025", "100", "100"], ["Level 2 columns Zone A", "12/03/2025", "22/03/2025", "75", "60"], ["Blockwork Level 1", "03/03/2025", "30/04/2025", "38", "41"], ["Stormwater drain", "15/03/2025", "12/04/2025", "20", "12"], ["Overall", "01/07/2024", "29/06/2026", "37.5", "35.8"]])
put("Minutes site meeting 9.md", """# Site meeting 9, 13 March 2025
Present: L. Mumbi, R. Njoroge, D. Koech, G. Wambui, S. Mutiso, W. Achieng (Costwise)
9.1 Progress 36.4 % planned, 35.0 % actual. 9.2 Extension of time claim 2 (port delay on escalators) under review. 9.3 Safety: 212 days without lost-time injury at 12 March. 9.4 Level 2 Zone B pour planned for 18 March. 9.5 Next meeting 27 March 2025.""")
put("Concrete mix C35.pdf", ["# Rift Readymix – mix C35/20", "Cement 400 kg/m³, w/c 0.45, slump 120 ± 25 mm, admixture PlastMax 2. Approved by Kariba & Njoroge on 6 January 2025 (ref. KN/TM/114)."])
put("HSE register.csv", [["Date", "Type", "Person / trade", "Action", "By"], ["04/03/2025", "Near miss", "Rigger", "Sling replaced", "F. Cheruiyot"], ["11/03/2025", "First aid", "Labourer", "Eye wash", "F. Cheruiyot"], ["20/03/2025", "First aid", "Carpenter", "Cut finger dressed", "F. Cheruiyot"], ["22/03/2025", "Near miss", "Block stack", "Restacked", "F. Cheruiyot"]])

row = [r for r in labs if r[1] == "DR-214"][0]; assert row[0] == "20/03/2025", row
CS = "Contract summary.pdf"; SD = "Site diary 2025-03-20.md"; LB = "Labour return March 2025.xlsx"; PL = "Plant return.csv"; GR = "Goods received register.xlsx"; EM = "2025-03-20 TC2 breakdown.eml"
f = Form("en-ke-daily-site-report-dr-214", "en", EN, "Tawala Mall", "DR-214 stands in the title; the labour return gives its date, 20 March 2025.", "DAILY SITE REPORT   No. DR-214", blank="____________")
f.grid([["Project", v("Proposed Tawala Mall and Parking Structure, Nakuru", CS, "s", "Proposed Tawala Mall and Parking Structure", "Tawala Mall"), "Contract No.", v("TPL/NKR/2024/07", CS, "s")], ["Date", v(E("2025-03-20"), LB, "n"), "Day", v("Thursday", SD, "n")], ["Clerk of Works", v("Daniel Koech", CS, "s", "Eng. Daniel Koech", "D. Koech"), "Site Agent", v("Peter Odhiambo", "@Staff list.xlsx", "s", "P. Odhiambo")]])
f.h("1. Weather")
f.p("Min. temp. ", v("17 °C", SD, "f", "17"), "  Max. temp. ", v("26 °C", SD, "n", "26"), "  Rainfall (mm) ", v("22", SD, "f", "22 mm"), "  Rain from ", v("14:10", SD, "n"), "  Wind ", o("no paper gives the wind"))
f.h("2. Labour on site")
f.grid([["Carpenters", v(str(row[4]), LB, "s"), "Steel fixers", v(str(row[5]), LB, "s")], ["Labourers", v(str(row[6]), LB, "s"), "Plant operators", v(str(row[7]), LB, "s")], ["Subcontractors' labour", v(str(row[8]), LB, "s"), "TOTAL", v(str(row[9]), LB, "s")], ["Electricians", o("the return has no electricians"), "Plumbers", o("the return has no plumbers")]])
f.h("3. Plant")
f.sched(["Plant", "Fleet no.", "Hours worked", "Remarks"], [["Tower crane TC1", v("BR-TC-04", PL, "s"), v("9.0", PL, "s", "9"), n()], ["Tower crane TC2", v("HR-771", PL, "s"), v("0", PL, "s", "0.0", "nil"), v("Down 20/03, slew motor", PL, "s", "slew motor")], ["Concrete pump", v("HR-902", PL, "s"), v("6.5", PL, "s"), n()], ["Roller", o("no roller in the return"), o("no roller in the return"), o("no roller in the return")]])
f.h("4. Materials received")
f.sched(["GRN", "Material", "Supplier", "Delivery note", "Quantity"], [[v("GRN-621", GR, "s"), v("Ready mix C35", GR, "s"), v("Rift Readymix", GR, "s"), v("DN 90214–90228", GR, "s", "90214–90228"), v("112", GR, "s", "112 m3", "112 m³")], [v("GRN-622", GR, "s"), v("Reinforcement Y20", GR, "s"), v("Athi Steel Rolling", GR, "s"), v("DN 4471", GR, "s", "4471"), v("21.6", GR, "s", "21.6 t")], [o("only two deliveries that day") for _ in range(5)]])
f.h("5. Work done")
f.box("Concreting", c(["Zone B", "112 m³", "112 m3"], SD, "f"))
f.grid([["Blockwork (m²)", v("46", SD, "s", "46 m²")], ["Cubes taken by", v("J. Kiptoo", SD, "s", "Kiptoo")], ["Inspection carried out (IR no.)", v("IR-189", "Inspection requests.csv", "n")], ["Overall progress, planned / actual", v("37.5", "Programme extract.csv", "n", "37.5 % / 35.8 %", "35.8")], ["28-day strength of the day's pour", o("no result yet")]])
f.h("6. Delays, instructions, visitors")
f.box("Delays and causes", c(["TC2", "slew motor"], EM, "f"))
f.p("Crane time lost (h): ", v("6", EM, "n", "six", "6 hours", proof="Lost 6 hours"), "   Time lost to rain (h): ", v("1.25", EM, "n"), "   Written instruction no.: ", o("the instruction was verbal, its SI is still to follow"))
f.p("Visitors: ", v("Lilian Mumbi", SD, "s", "Arch. Lilian Mumbi", "B. Langat"), "   RFI awaiting reply: ", v("066", EM, "n", "RFI 066", "068", "RFI 066 and 068"))
f.box("Work planned for tomorrow", c(["C12–C14", "columns", "blockwork"], EM, "s"))
f.h("7. Safety")
f.p("Lost-time accidents: ", v("none", SD, "n", "nil", "0", "no"), "   Toolbox talk subject: ", v("working near slab edges", SD, "s"), "   Days without LTI: ", n())
f.sched(["", "Name", "Signature", "Date"], [["Prepared by (Site Agent)", n(), o("signature"), o("signature date")], ["Checked by", o("review block"), o("review block"), o("review block")], ["Clerk of Works", o("receipt block"), o("receipt block"), o("receipt block")]])
f.save()
