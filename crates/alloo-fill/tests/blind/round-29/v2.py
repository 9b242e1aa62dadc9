from lib import *
V = "tembusu-engineering"
S = "TE-318 Changi South Concourse/"; C_ = "TE-402 临港数据中心二期/"
BP = """# Conditions (extract)
1. The Contractor shall obtain all permits to work before any work airside and shall comply with the Workplace Safety and Health (Construction) Regulations.
2. No work shall be covered up before it has been inspected. Not less than 24 hours' notice of readiness shall be given on the prescribed form.
3. The Contractor shall submit a method statement with risk assessment for every trade at least 14 days before start of work on site.
4. Passes for the restricted area are issued to named persons for one month at a time and are to be returned on the last day.
5. The Superintending Officer may suspend work near a live taxiway at any moment, without claim for cost.
"""
doc("s1", V, "Company particulars 公司资料.docx", """
# Company particulars / 公司资料
| Company | Tembusu Integrated Engineering Pte Ltd |
| UEN | 200914477K |
| BCA registration | ME05 L6, CW01 C3 |
| Office | 18 Tuas Bay Walk #04-11, Singapore 637752 |
| Telephone | +65 6555 0132 |
| bizSAFE | Level STAR, valid to 30 April 2026 |
| 中国子公司 | 腾树机电工程（上海）有限公司 |
| 统一社会信用代码 | 91310115MA1K4T7X2P |
| 资质等级 | 机电工程施工总承包一级 |
| 地址 | 上海市浦东新区东方路1215号6楼 |
""", zh=True)
doc("s2", V, "Address list.csv", """
| Name | Company | Job | Role | Phone |
| Goh Wei Liang | Tembusu | TE-318 | Project Manager | 9800 0411 |
| Farah binte Ismail | Tembusu | TE-318 | WSH Officer | 9800 0423 |
| R. Suresh | Tembusu | TE-318 | QA/QC Engineer | 9800 0437 |
| Lim Boon Kiat | Tembusu | TE-355 | Project Manager | 9800 0450 |
| 陆建明 | 腾树机电 | TE-402 | 项目经理 | 13900000161 |
| 许文静 | 腾树机电 | TE-402 | 材料员 | 13900000175 |
""")
doc("s3", V, S + "01 Letter of award.pdf", """
12 February 2025
Our ref: CAPL/ENG/2025/0093
Tembusu Integrated Engineering Pte Ltd, 18 Tuas Bay Walk #04-11, Singapore 637752
Dear Sirs
# CHANGI SOUTH CONCOURSE EXTENSION - CHILLED WATER AND FIRE PROTECTION WORKS
We are pleased to accept your tender dated 6 December 2024 in the sum of S$11,840,000.00 (excluding GST). The contract is on the PSSCOC 2020 (8th edition).
| Particular | Entry |
| Contract No. | CAPL-C-24-117 |
| Employer | Changi Aerodrome Properties Ltd |
| Superintending Officer | Mr Dennis Phua, Meridien Jacobs Consultants Pte Ltd |
| M&E consultant | Beca-Lau Engineers Pte Ltd |
| Main contractor | Woh Seng Construction Pte Ltd |
| Commencement date | 3 March 2025 |
| Time for completion | 15 months |
| Liquidated damages | S$18,000 per day |
| Defects liability | 12 months |
---
""" + BP, head="Changi Aerodrome Properties Ltd", foot="PSSCOC 2020")
doc("s4", V, S + "02 MS-CHW-007 rev 2 Chilled water pipe installation.docx", """
# Method statement MS-CHW-007 rev 2
Installation and pressure testing of chilled water pipework, Level 1 baggage hall ceiling. Dated 4 August 2025. Supersedes rev 1 of 14 July 2025 (returned, code C).
Prepared by R. Suresh. Risk assessment RA-CHW-007 rev 2, conducted by Farah binte Ismail.
# Works
DN200 and DN150 black steel pipe, schedule 40, with grooved couplings, hung from cast-in channels. Work is between 0030 and 0430 hrs, when the baggage belt is stopped. Gang: 1 supervisor, 6 pipe fitters, 2 riggers, 1 fire watchman.
Plant: two scissor lifts of 8 m working height, one 2-tonne chain block, no mobile crane.
---
# Hazards and controls
| Hazard | Control | Residual risk |
| Work at height | Full body harness, lifting supervisor present, barricade | Low |
| Hot work | Permit, fire blanket, 30-minute watch | Medium |
| Dropped object on belt | Crash deck over belt 3 | Low |
# Test
Hydrostatic test at 1.5 times working pressure, that is 15 bar, held for 4 hours without loss. Standard: SS 553. Flushing after the test at 1.5 m/s.
""", head="Tembusu Integrated Engineering", foot="MS-CHW-007 rev 2")
doc("s5", V, S + "03 RE MS-CHW-007 rev 1 comments.eml", """
From: Kelvin Teo <kteo@wohseng.example>
To: Goh Wei Liang <wlgoh@tembusu.example>
Date: Tue, 29 Jul 2025 11:02:00 +0800
Subject: RE: MS-CHW-007 rev 1 - comments

Wei Liang,
Rev 1 is back with code C. Please resubmit in one week:
1. Show crash deck over belt 3.
2. Test pressure was given as 12 bar; SO wants 15 bar.
3. Name the lifting supervisor.
Your night gang needs airside permit; the one for July, PTW-A-2291, has lapsed. The August number will come from Apron Control.
Kelvin Teo, M&E Coordinator, Woh Seng

> On 14 Jul, Goh Wei Liang wrote:
> Attached MS-CHW-007 rev 1 for review. We intend to start on 4 August.
""")
doc("s6", V, S + "04 Look-ahead 2025-08-18.xlsx", """
# Look-ahead
Three-week look-ahead issued 18 August 2025 (replaces 11 August)
| Activity | Description | Zone | Start | Finish |
| CHW-2210 | Hang DN200 mains, baggage hall | L1 / B-C / 4-9 | 21 Aug 2025 | 5 Sep 2025 |
| CHW-2220 | Pressure test section 1 | L1 / B-C / 4-9 | 8 Sep 2025 | 9 Sep 2025 |
| FP-1140 | Sprinkler drops, gate S4 | L2 / F / 2-3 | 25 Aug 2025 | 29 Aug 2025 |
# Drawings
| Drawing | Title | Rev |
| CHW-L1-104 | Chilled water layout L1 baggage hall | D |
| CHW-L1-105 | Sections and hangers | B |
| FP-L2-031 | Sprinkler layout gate S4 | C |
""")
doc("s7", V, S + "05 Site log September.md", """
# Site log, section 1 pressure test
- 8 Sep 2025: section 1 (grid B-C / 4-9, 126 m of DN200) filled and vented. All joints visually checked by R. Suresh, hangers at 3.0 m.
- 8 Sep 2025 2200: asked for joint inspection on 10 Sep 2025 at 0100 hrs, meet at airside door B14. Request sent to Mr Alan Chee, Resident Technical Officer (M&E), as RFI-CHW-031.
- Previous request RFI-CHW-030 (hangers) passed on 5 Sep 2025.
- Gauges: PG-118 (range 0-25 bar), calibration due 2 Feb 2026; PG-122 sent back, out of date.
- 9 Sep: belt 3 ran late, gang stood down for two hours. The inspection stays as asked for.
""")
doc("s8", V, S + "06 Calibration certificate PG-118.pdf", """
# Calibration certificate
Certificate no. SL-25-30418. Setsco-type laboratory: Kallang Metrology Pte Ltd (SAC-SINGLAS LA-2004-0311-C).
| Instrument | Serial | Range | Accuracy | Calibrated | Due |
| Bourdon gauge PG-118 | WK 772910 | 0-25 bar | 1.0 % FS | 3 Feb 2025 | 2 Feb 2026 |
""", rules=False, head="Kallang Metrology Pte Ltd")
doc("s9", V, S + "07 Coordination meeting 22.pdf", """
# Minutes of coordination meeting no. 22, 6 August 2025
Present: Kelvin Teo, Goh Wei Liang, Alan Chee, Farah binte Ismail
22.1 MS-CHW-007 rev 2 handed in on 5 August. Review by 19 August.
22.2 Lifting supervisor for night work is Mr Ramasamy Kumar (licence LS-55172). Supervisor of the gang is Mr Tan Ah Hock.
22.3 Emergency: call Apron Control 6555 0999; assembly at Point 7, staff car park.
22.4 Work airside starts on 21 August if the method statement is approved.
22.5 Number of copies: one in Aconex, no paper.
22.6 Pipe delivery from Hup Lee Metals complete, DO 88231; mill certificate 25/7714.
""", cols=2)
f = Form("ms-and-inspection-request-concourse", V, S[:-1], "en", "Verdana", 9, margin=1.8)
f.header("FORM PQP-14 \u2003 Contract ", D("Contract", "s:s3:CAPL-C-24-117", "_", 14), " \u2003 Aconex transmittal ", D("Aconex transmittal", "o:no transmittal number given", "_", 14))
f.h("METHOD STATEMENT APPROVAL & REQUEST FOR INSPECTION", 1)
f.t([["Contract title", Sp(3, C("Contract title", "n:s3:Changi South Concourse Extension - Chilled Water and Fire Protection Works"))],
 ["Client", C("Client", "n:s3:Changi Aerodrome Properties Ltd"), "S.O.", C("S.O.", "n:s3:Dennis Phua|Mr Dennis Phua|Meridien Jacobs Consultants Pte Ltd")],
 ["Builder", C("Builder", "f:s3:Woh Seng Construction Pte Ltd|Woh Seng Construction"), "ACMV contractor", C("ACMV contractor", "f:s3:Tembusu Integrated Engineering Pte Ltd")],
 ["UEN", C("UEN", "s:s1:200914477K"), "BCA workhead / grade", C("BCA workhead / grade", "n:s1:ME05 L6")]], [3.4, 5.2, 3.4, 5.2])
f.h("A. Method statement", 2)
f.columns(2)
f.p("Doc. no.: ", C("Doc. no.", "n:s4:MS-CHW-007")); f.p("Rev.: ", C("Rev.", "s:s4:2|rev 2", "0"))
f.p("Replaces rev.: ", C("Replaces rev.", "n:s4:1|rev 1", "-")); f.p("Previous code: ", C("Previous code", "f:s5:C|code C", "Choose", list=["A", "B", "C", "D"]))
f.p("Title: ", C("Title", "f:s4:Installation and pressure testing of chilled water pipework|Installation and pressure testing of chilled water pipework, Level 1 baggage hall ceiling"))
f.p("Author: ", C("Author", "n:s4:R. Suresh")); f.p("Handed in: ", C("Handed in", "s:s9:5 August 2025|05/08/2025|5 Aug 2025|5 August", "dd/mm/yyyy", date="d MMMM yyyy"))
f.p("Reply due: ", C("Reply due", "f:s9:19 August 2025|19/08/2025|19 Aug 2025|19 August", "dd/mm/yyyy", date="d MMMM yyyy")); f.p("Risk assessment ref.: ", C("Risk assessment ref.", "s:s4:RA-CHW-007 rev 2|RA-CHW-007"))
f.p("RA leader: ", C("RA leader", "f:s4:Farah binte Ismail")); f.p("PTW (airside) no.: ", C("PTW (airside) no.", "o:the August number is to come; July's has lapsed"))
f.p("Start airside: ", C("Start airside", "n:s9:21 August 2025|21 Aug 2025|21 August|21/08/2025", "dd/mm/yyyy", date="d MMMM yyyy"))
f.columns(1)
f.p("Working window", bold=True)
f.p("From ", I("HHMM", "f:s4:0030|0030 hrs|00:30"), " hrs until ", I("HHMM", "f:s4:0430|0430 hrs|04:30"), " hrs. Foreman: ", I("name", "f:s9:Tan Ah Hock|Mr Tan Ah Hock"), ". Lifting supervisor: ", I("name", "s:s9:Ramasamy Kumar|Mr Ramasamy Kumar"), ", licence ", I("no.", "s:s9:LS-55172"), ". Mobile crane LM no.: ", I("LM number", "o:no mobile crane"), ".")
f.t([["Manpower", "Nos.", "Plant", "Nos.", "LM / inspection cert. no."],
 ["Pipe fitters", R("Nos.", "s:s4:6"), "Scissor lift", R("Nos. (plant)", "s:s4:two|2"), R("LM / inspection cert. no.", "o:not stated")],
 ["Riggers", R("Nos.", "s:s4:2"), "Chain block", R("Nos. (plant)", "s:s4:one|1"), R("LM / inspection cert. no.", "o:not stated")],
 ["Welders", R("Nos.", "o:grooved couplings; no welders in the gang"), "Generator", R("Nos. (plant)", "o:no generator stated"), R("LM / inspection cert. no.", "o:no generator stated")]], head=True)
f.t([["Hazard", "Control measures", "Risk after control"],
 ["Falling from height", R("Control measures", "n:s4:Full body harness|Full body harness, lifting supervisor present, barricade"), R("Risk after control", "f:s4:Low")],
 ["Hot work", R("Control measures", "s:s4:Permit, fire blanket, 30-minute watch"), R("Risk after control", "n:s4:Medium")],
 ["Noise at night", R("Control measures", "o:not in the method statement"), R("Risk after control", "o:not in the method statement")]], head=True, style="Medium List 1")
f.p("In an emergency call: ", D("In an emergency call", "n:s9:6555 0999|Apron Control 6555 0999"), "  Muster point: ", D("Muster point", "f:s9:Point 7|Point 7, staff car park"))
f.p("Reviewer's code: A ", B("A", "o:reviewer's decision"), " B ", B("B", "o:reviewer's decision"), " C ", B("C", "o:reviewer's decision; C was rev 1"), "   Reviewed by ", D("Reviewed by", "o:review block", "_"), " Date of review ", D("Date of review", "o:review block", "_"))
f.h("B. Request for inspection", 2)
f.t([["RFI no.", K("RFI no.", "s:s7:RFI-CHW-031"), "Trade", "ACMV", "Submitted on", K("Submitted on", "n:s7:8 Sep 2025|8 September 2025|08/09/2025")],
 ["Inspection date", K("Inspection date", "n:s7:10 Sep 2025|10 September 2025|10/09/2025"), "Time", K("Time", "n:s7:0100|0100 hrs|01:00"), "Meeting place", K("Meeting place", "f:s7:airside door B14|door B14|B14")],
 ["Location / gridlines", K("Location / gridlines", "n:s7:grid B-C / 4-9|B-C / 4-9|L1 / B-C / 4-9"), "Programme activity", K("Programme activity", "n:s6:CHW-2220|CHW-2220 Pressure test section 1"), "Length (m)", K("Length (m)", "f:s7:126|126 m")],
 ["To (RTO)", K("To (RTO)", "n:s7:Alan Chee|Mr Alan Chee"), "Drawing no.", K("Drawing no.", "n:s6:CHW-L1-104"), "Drg rev.", K("Drg rev.", "s:s6:D")]], style="Table Grid")
f.p("Test pressure: ", F("Test pressure", "s:s4:15 bar|15"), "  Holding time: ", F("Holding time", "n:s4:4 hours|4 h"), "  Code of practice: ", F("Code of practice", "n:s4:SS 553"))
f.p("Gauge serial no.: ", F("Gauge serial no.", "n:s8:WK 772910"), "  Cal. cert.: ", F("Cal. cert.", "n:s8:SL-25-30418"), "  Second gauge: ", F("Second gauge", "o:PG-122 sent back, out of date"))
f.p("Mill cert.: ", F("Mill cert.", "n:s9:25/7714"), "  D/O no.: ", F("D/O no.", "n:s9:88231|DO 88231"), "  Pressure at start: ", F("Pressure at start", "o:test not done"), "  Pressure at end: ", F("Pressure at end", "o:test not done"))
f.t([["Result", FC("Passed", "o:inspection not done"), " Passed"], ["", FC("Failed, re-inspect", "o:inspection not done"), " Failed, re-inspect"]]) if 0 else f.p("Result: ", FC("Passed", "o:inspection not done; RFI-030 passed"), " Passed   ", FC("Re-inspect", "o:inspection not done"), " Re-inspect")
f.t([["", "Name", "Signature", "Date / time"], ["Contractor QA/QC", "R. Suresh", R("Signature", "o:signature"), R("Date / time", "o:signature date")], ["RTO (M&E)", R("Name", "o:sign-off block"), R("Signature", "o:signature"), R("Date / time", "o:sign-off block")], ["S.O.'s representative", R("Name", "o:sign-off block"), R("Signature", "o:signature"), R("Date / time", "o:sign-off block")]], head=True)
f.save()

# ---- China
Z = dict(zh=True)
BPZ = """# 通用条款（摘录）
第一条 承包人应按照国家现行标准、设计文件及本合同的约定组织施工，对工程质量负责。
第二条 工程材料、构配件、设备进场前，承包人应报项目监理机构审查，未经审查或审查不合格的，不得用于工程。
第三条 监理人收到报审资料后48小时内予以签认或提出书面意见。
第四条 凡涉及安全及主要使用功能的材料，应按规定见证取样送检。
第五条 因承包人原因造成的返工，其费用及工期由承包人承担。
"""
doc("c1", V, C_ + "01 施工合同摘要.pdf", """
# 建设工程施工专业分包合同
发包人：上海临穹数据科技有限公司
总承包人：中沪建工集团股份有限公司
分包人：腾树机电工程（上海）有限公司
| 项目 | 内容 |
| 工程名称 | 临港云穹数据中心二期机电安装工程 |
| 工程地点 | 上海市临港新片区云鹃路588号 |
| 合同编号 | LGYQ-2025-MEP-03 |
| 签约合同价 | 人民币68,350,000.00元 |
| 计划开工日期 | 2025年3月10日 |
| 计划竣工日期 | 2026年1月31日 |
| 工期总日历天数 | 328天 |
| 质量标准 | 合格 |
| 监理单位 | 上海衡正工程监理有限公司 |
| 总监理工程师 | 周立群 |
| 设计单位 | 华信工程设计院有限公司 |
---
""" + BPZ, head="合同编号 LGYQ-2025-MEP-03", foot="专业分包合同", **Z)
doc("c2", V, C_ + "02 冷水机组到货验收记录.docx", """
# 设备开箱检查记录
2025年7月16日，冷水机组运抵现场，当日下午在A楼地下一层冷冻站开箱，参加人员有供货商代表、施工单位许文静、监理工程师韩东。
| 序号 | 设备名称 | 型号规格 | 单位 | 数量 | 出厂编号 |
| 1 | 离心式冷水机组 | YKEP-1200 | 台 | 3 | 25060311~25060313 |
| 2 | 冷却水泵 | NKG200-150 | 台 | 4 | 未随机 |
生产厂家：无锡冰峰制冷设备有限公司。装箱单、合格证齐全；1号机组外包装有轻微破损，机体无损伤。冷却水泵出厂编号待厂家补发铭牌后填写。
设备进口部件原产地证明由厂家另行邮寄，尚未收到。
""", **Z)
doc("c3", V, C_ + "03 材料报审台账.xlsx", """
# 台账
材料设备报审台账（截至2025年7月18日）
| 编号 | 名称 | 使用部位 | 报审日期 | 状态 |
| CL-018 | 镀锌钢管 | A楼三层 | 2025-06-27 | 同意使用 |
| CL-019 | 橡塑保温 | A楼二层 | 2025-07-08 | 退回 |
| SB-006 | 冷水机组、冷却水泵 | A楼地下一层冷冻站 | 2025-07-18 | 待审 |
| SB-007 | 柴油发电机组 | B楼发电机房 | | 未报 |
# 复试
| 编号 | 项目 | 委托单 | 结果 |
| FS-31 | 橡塑保温燃烧性能 | WT-2025-0711 | 不合格 |
| FS-33 | 减振垫硬度 | WT-2025-0729 | 检测中 |
""")
doc("c4", V, C_ + "04 冷水机组出厂检验报告.pdf", """
# 出厂检验报告
报告编号：BF-QC-250611 检验日期：2025年6月28日
产品：离心式冷水机组 YKEP-1200
| 检验项目 | 标准值 | 实测值 | 判定 |
| 名义制冷量 | 4220 kW | 4236 kW | 合格 |
| 性能系数COP | ≥6.3 | 6.41 | 合格 |
| 气密性试验 | 无泄漏 | 无泄漏 | 合格 |
| 绝缘电阻 | ≥2 MΩ | 120 MΩ | 合格 |
执行标准：GB/T 18430.1-2007。制冷剂：R134a。结论：合格，准予出厂。
""", rules=False, head="无锡冰峰制冷设备有限公司", **Z)
doc("c5", V, C_ + "05 回复 冷水机组报审.eml", """
From: 韩东 <handong@hengzheng.example>
To: 陆建明 <lujm@tengshu.example>
Date: Thu, 17 Jul 2025 18:20:00 +0800
Subject: 回复：冷水机组报审

陆工：
请于7月18日前将机组报审资料一式三份送监理部，附出厂检验报告、合格证、装箱单和开箱记录。吊装方案已于7月14日批准，吊装定在7月22日。
减振垫的复试报告出来后另报，本次不要填。
另，贵司上次报的保温材料燃烧性能不合格，请退场。
韩东 专业监理工程师（暖通）

> 陆建明 2025-07-16 写道：
> 机组今天到场3台，比计划（7月12日）晚了4天。供应合同号是TS-CG-2025-041。
""")
doc("c6", V, C_ + "06 监理例会纪要第18期.txt", """
监理例会纪要 第18期
时间：2025年7月15日 14:00 地点：监理部会议室
主持：周立群 记录：顾敏
1、总包：A楼地下一层基础已于7月11日验收，混凝土强度达到设计要求。
2、腾树机电：质检员何卫东、专职安全员邱磊已到岗，冷水机组7月16日到场。冷冻站机组安装图号为NT-03，版本B。
3、B楼柴油发电机推迟至9月。
4、业主代表方婷要求8月31日前完成冷冻站单机试运行。
""")
doc("c7", V, C_ + "07 见证取样委托单 WT-2025-0729.pdf", """
委托单 WT-2025-0729
委托日期：2025年7月17日
检测机构：上海申测建材检测有限公司
样品：橡胶减振垫 JD-60
取样人：许文静 见证人：韩东 见证证号：JZ-SH-20418
预计出报告日期：2025年7月25日
""", **Z)
f = Form("equipment-submission-lingang", V, C_[:-1], "zh", "Times New Roman", 10.5, margin=2.2)
f.p("表B.0.6 工程材料、构配件、设备报审表", bold=True)
f.p("工程名称：", D("工程名称", "s:c1:临港云穹数据中心二期机电安装工程", "_"), "  编号：", D("编号", "s:c3:SB-006", "_", 12))
f.p("致：", D("致", "f:c1:上海衡正工程监理有限公司", "_"), "（项目监理机构）")
f.p("于 ", P("进场日期", "n:c2:2025年7月16日|2025-07-16", o="｛", c="｝"), " 进场的拟用于工程 ", P("拟用部位", "n:c3:A楼地下一层冷冻站", o="｛", c="｝"), " 部位的 ", P("名称", "s:c3:冷水机组、冷却水泵|离心式冷水机组、冷却水泵", o="｛", c="｝"), "，经我方检验合格，现将相关资料报上，请予以审查。")
f.p("报审资料份数：", P("份数", "n:c5:三份|一式三份|3份|3|三", o="｛", c="｝"), "　报审时间：", P("报审时间", "n:c3:2025-07-18|2025年7月18日", o="｛", c="｝"))
f.p("一、基本情况", bold=True)
f.t([["建设单位", K("建设单位", "f:c1:上海临穹数据科技有限公司"), "总包单位", K("总包单位", "n:c1:中沪建工集团股份有限公司")],
 ["施工单位", K("施工单位", "n:c1:腾树机电工程（上海）有限公司"), "企业资质", K("企业资质", "n:s1:机电工程施工总承包一级")],
 ["信用代码", K("信用代码", "n:s1:91310115MA1K4T7X2P"), "合同号", K("合同号", "n:c1:LGYQ-2025-MEP-03")],
 ["建设地址", K("建设地址", "f:c1:上海市临港新片区云鹃路588号"), "设计单位", K("设计单位", "s:c1:华信工程设计院有限公司")],
 ["施工负责人", K("施工负责人", "f:s2:陆建明"), "联系手机", K("联系手机", "n:s2:13900000161")],
 ["采购合同", K("采购合同", "n:c5:TS-CG-2025-041"), "施工许可证号", K("施工许可证号", "o:资料中没有许可证号")]])
f.p("二、设备清单", bold=True)
f.t([["序号", "名称", "规格型号", "数量", "机身编号", "制造商", "装箱件数"],
 ["1", R("名称", "n:c2:离心式冷水机组"), R("规格型号", "n:c2:YKEP-1200"), R("数量", "s:c2:3|3台"), R("机身编号", "f:c2:25060311~25060313"), R("制造商", "f:c2:无锡冰峰制冷设备有限公司"), R("装箱件数", "o:未载明件数")],
 ["2", R("名称", "n:c2:冷却水泵"), R("规格型号", "n:c2:NKG200-150"), R("数量", "s:c2:4|4台"), R("机身编号", "o:待厂家补发铭牌"), R("制造商", None), R("装箱件数", "o:未载明件数")],
 ["3", R("名称", "o:无第三项；发电机未到"), R("规格型号", "o:无第三项"), R("数量", "o:无第三项"), R("机身编号", "o:无第三项"), R("制造商", "o:无第三项"), R("装箱件数", "o:无第三项")]], head=True)
f.p("三、质量证明文件", bold=True)
f.t([["出厂报告", C("出厂报告", "n:c4:BF-QC-250611", "单击输入"), "检验于", C("检验于", "n:c4:2025年6月28日|2025-06-28", "选择日期", date="yyyy年M月d日")],
 ["产品标准", C("产品标准", "f:c4:GB/T 18430.1-2007", "单击输入"), "冷媒", C("冷媒", "f:c4:R134a", "单击输入")],
 ["制冷能力实测", C("制冷能力实测", "f:c4:4236 kW|4236", "单击输入"), "能效比实测", C("能效比实测", "f:c4:6.41", "单击输入")],
 ["复试报告编号", C("复试报告编号", "o:减振垫检测中，另报；FS-31为保温", "单击输入"), "原产地证明编号", C("原产地证明编号", "o:尚未收到", "单击输入")]], style="Light Grid")
f.p("随附： ", FC("合格证", "s:c5:☒"), " 合格证  ", FC("装箱单", "s:c5:☒"), " 装箱单  ", FC("开箱记录", "s:c5:☒"), " 开箱记录  ", FC("复试报告", "o:本次不要填"), " 复试报告  ", FC("进口报关单", "o:未提及"), " 进口报关单")
f.p("外观情况说明：", bold=True); f.p(N("外观情况说明", "fc:c2:轻微破损|机体无损伤"))
f.p("安装图编号：", F("安装图编号", "n:c6:NT-03"), "　版次：", F("版次", "n:c6:B"), "　就位吊装日期：", F("就位吊装日期", "f:c5:2025年7月22日|7月22日|2025-07-22"))
f.p("基础验收日期：", F("基础验收日期", "n:c6:2025年7月11日|7月11日|2025-07-11"), "　质量员：", F("质量员", "n:c6:何卫东"), "　安全员：", F("安全员", "s:c6:邱磊"), "　单机试运行完成日期（实际）：", F("单机试运行完成日期（实际）", "o:只有要求日期，尚未进行"))
f.t([["见证取样复试", "报告日期", "结论", "见证人签名"], ["减振垫硬度", R("报告日期", "o:检测中，只有预计日期"), R("结论", "o:检测中"), R("见证人签名", "o:签名")], ["冷媒管道焊口", R("报告日期", "o:资料中没有"), R("结论", "o:资料中没有"), R("见证人签名", "o:签名")]], head=True)
f.p("施工项目经理部（盖章）　项目经理（签字）：", D("项目经理（签字）", "o:签字栏", "_"), "　签字日期：", D("签字日期", "o:签字日期", "_"))
f.t([["审查意见：", Sp(3, K("审查意见", "o:监理审查栏"))], ["专业监理工程师", K("专业监理工程师", "o:监理签字栏"), "日期", K("审查日期", "o:监理签字栏")], ["总监理工程师", K("总监理工程师", "o:监理签字栏"), "日期", K("总监日期", "o:监理签字栏")], ["建设单位意见", Sp(3, K("建设单位意见", "o:建设单位栏"))]])
f.footer("本表一式三份。 见证证号 ", D("见证证号", None, "_", 10), " 页码")
f.save()
