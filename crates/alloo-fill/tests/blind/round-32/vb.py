from lib import *
V = Vault("kuan-seng-foundation")
V.project(None)
V.add("a", "Company profile 2025.pdf", """# Company profile
Kuan Seng Foundation Pte Ltd was set up in 1994 and does bored piling, diaphragm walls and deep excavation.
| UEN | 199403817K |
| Registered address | 27 Tuas Bay Lane, #03-08, Singapore 637881 |
| Tel | 6555 0148 |
| BCA registration | CR08 Piling Works, L6; Specialist Builder (Piling Works) SB-P 0417 |
| bizSAFE level | STAR, expiring 30 November 2026 |
China branch: 冠盛基础工程（苏州）有限公司，统一社会信用代码 91320594MA1X7Q2K5T，地址：苏州市吴中区澄湖东路 66 号，电话 0512-5550 1680，法定代表人 郭志扬。资质：水利水电工程施工总承包二级，证书编号 D232018876。
""", zh=True, foot="Kuan Seng Foundation Pte Ltd")
V.add("b", "Contacts 通讯录.xlsx", """# Contacts
| Name 姓名 | Position 职务 | Company 单位 | Phone 电话 | Project 项目 |
| Tan Wei Kiat | Project manager | Kuan Seng Foundation Pte Ltd | 9555 0121 | KS-118 |
| Nurul Aisyah Rahim | WSH Officer | Kuan Seng Foundation Pte Ltd | 9555 0133 | KS-118 |
| Er. Lim Choon Hock | QP(D) | LCH Consultants LLP | 6555 0177 | KS-118 |
| Er. Dr Sivakumar Rajan | QP(S) | Terraverity Engineers Pte Ltd | 6555 0190 | KS-118 |
| 沈丽娟 | 项目经理 | 冠盛基础工程（苏州）有限公司 | 138 5550 2217 | KS-203 |
| 陆建平 | 技术负责人 | 冠盛基础工程（苏州）有限公司 | 139 5550 3381 | KS-203 |
""")
P1 = "KS-118 Lorong Belait Basement"
V.project(P1)
V.add("1", "01 Letter of award.pdf", """Meridian Banyan Construction Pte Ltd
18 Kallang Way 3, Singapore 349178
12 March 2025
Kuan Seng Foundation Pte Ltd
Dear Sirs,
LETTER OF AWARD – ERSS AND BORED PILING WORKS FOR PROPOSED 28-STOREY HOTEL WITH 4-LEVEL BASEMENT ON LOT 01873X TS 17 AT LORONG BELAIT
1. We are pleased to award you the above subcontract in the lump sum of S$38,650,000.00 excluding GST. Our reference is MBC/LB/SC/004.
2. The developer is Pasir Hartamas Hotels Pte Ltd. The architect is Atelier Sungei LLP.
3. Commencement shall be 1 April 2025 and the works shall be completed within 14 months.
4. Liquidated damages are S$15,000 per calendar day.
5. A performance bond of 5 % is to be furnished within 21 days.
6. The Accredited Checker is Er. Goh Bee Leng of Checkwise Consult Pte Ltd (AC/G).
Yours faithfully,
Kelvin Ong, Contracts Director
""", rules=False, head="MERIDIAN BANYAN CONSTRUCTION PTE LTD")
V.add("2", "02 BCA permit.pdf", """# PERMIT TO CARRY OUT STRUCTURAL WORKS
Building Control Act
| Permit No. | 25-30417-PER02 |
| Project Ref. No. | A1187-00417-2024 |
| ST plan approval | ST-02, approved 14 March 2025 |
| Works | ERSS works: 1000 mm thick diaphragm wall and four layers of struts; bored piles |
| Date of permit | 28 March 2025 |
| Valid till | 27 March 2027 |
This permit covers ERSS and foundation only. It supersedes permit 25-30417-PER01 (test piles).
""")
V.add("3", "03 Bored pile records.xlsx", """# Piles
| Pile No. | Dia mm | Date cast | Platform level mSHD | COL mSHD | Toe level mSHD | Socket into SIV m | Concrete theoretical m3 | Concrete actual m3 | Slump mm |
| BP-021 | 1200 | 2025-06-11 | 104.20 | 88.15 | 52.60 | 6.5 | 40.2 | 43.5 | 200 |
| BP-022 | 1500 | 2025-06-14 | 104.20 | 88.15 | 49.85 | 8.0 | 67.7 | 74.0 | 195 |
| BP-057 | 1200 | | 104.20 | 88.15 | | | | | |
""")
V.add("4", "04 Instrumentation weekly report 24.docx", """# Weekly monitoring report no. 24
Week ending 14 September 2025. Specialist: Geomark Survey Pte Ltd.
Excavation in Zone A is at RL 94.30 mSHD (strut layer S3 installed). Final formation is RL 87.40 mSHD.
| Instrument | Location | Reading | Alert level | Suspension level |
| Inclinometer IW-04 | Panel D14 | 31.8 mm | 35 mm | 50 mm |
| Settlement marker GS-11 | Five-foot way, 12 Lorong Belait | 14.2 mm | 15 mm | 25 mm |
| Water standpipe WSP-2 | North side | drawdown 1.1 m | 1.5 m | 2.0 m |
| Strut load cell S2-07 | Layer S2 | 2,940 kN | 3,500 kN | 4,200 kN |
No reading passed the alert level. In week 23 inclinometer IW-04 was at 29.5 mm.
## Remarks
A hairline crack was seen at the party wall of No. 12 on 10 September and is being watched with tell-tale TT-3.
""", head="Geomark Survey Pte Ltd")
V.add("5", "05 Minutes TM 19.docx", """# Technical meeting no. 19
16 September 2025, site office. Present: Tan Wei Kiat, Nurul Aisyah (KSF), Er. Dr Sivakumar (QP(S)), Kelvin Ong (MBC), Mdm Foo Siew Ping (resident engineer).
- The first panel of the diaphragm wall was cast on 22 April 2025; all 46 panels were done by 29 July 2025.
- Ultimate load test on UTP-1: 2.5 times working load of 9,600 kN; settlement 28.4 mm at 2x; accepted by QP on 3 June 2025.
- PDA tests: 3 of 4 done. PDA 4 not before October.
- Formation expected 12 December 2025. Base slab thereafter.
- Main contractor agreed EOT of 18 days for the unrecorded sewer (letter MBC/LB/0311). Completion is now 18 June 2026.
- Concrete for piles Grade C40/50 from Sanjung Ready-Mix; cube results at 28 days average 54.6 N/mm2.
""")
V.add("6", "06 Email noise and manpower.eml", """From: Nurul Aisyah Rahim <nurul@kuanseng.example>
To: Kelvin Ong <kelvin.ong@mbc.example>
Date: Mon, 15 Sep 2025 18:10:00 +0800
Subject: RE: NEA and MOM items
Content-Type: text/plain; charset=utf-8

Hi Kelvin,

MOM factory notification is WP-2025-06612. No reportable accident so far; one dangerous occurrence was reported on 2 August 2025 (crawler crane outrigger mat sank, no injury), iReport IR-250802-771.
Manpower today: 64 (51 workers, 13 staff). Lifting supervisor is Mr Palanisamy Kumaran.
The NEA permit for work on Sundays is refused.

Nurul

> Kelvin Ong wrote on 12 Sep 2025:
> Pls let me have MOM ref and headcount. Last week you gave 71.
""")
V.add("7", "07 SI summary.md", """# Soil investigation summary

Boreholes BH-1 to BH-6 by Groundtrace Pte Ltd, factual report GT/24/0881 of 19 November 2024.

Fill to 3.5 m, then Kallang Formation marine clay to 17.8 m, under it Bukit Timah granite residual soil (GVI) and GIII/GIV. Groundwater 1.6 m below ground.

Note by TWK: at KS-097 Jalan Serai the socket was into S3 of the Jurong Formation, permit 22-11840-PER01, wall 800 mm.
""")
V.add("8", "08 Delivery order rebar.pdf", """# Delivery Order DO 508812
| Supplier | Natsteel-Borneo Bar Pte Ltd |
| Ship to | Lorong Belait, Gate B |
| Date | 5 June 2025 |
| Item | Cage BP-021, main bars 24 nos. H32, helical link H13 at 150 mm |
| Weight | 9,410 kg |
| Mill certificate | MC-77125 |
""")
f = Form("erss-piling-return-sg", V, P1, "en", "Arial", 9, note="Singapore, basement excavation and piling.")
f.header("ERSS / PILING RETURN – BCA project ref: <c;BCA project ref;enter;n|A1187-00417-2024@2>")
f.d.add_heading("Builder's return for earth retaining and foundation works", 1)
f.T([["SECTION 1 – DEVELOPMENT", "<<", "<<", "<<"],
 ["Lot / TS no.", "=Lot / TS no.;n|Lot 01873X TS 17|01873X TS 17@1", "Developer", "=Developer;s|Pasir Hartamas Hotels Pte Ltd@1"],
 ["Proposed development", "=Proposed development;nc|28-storey hotel with 4-level basement@1", "<<", "<<"],
 ["Specialist builder", "=Specialist builder;f|Kuan Seng Foundation Pte Ltd@1", "UEN", "=UEN;s|199403817K@a"],
 ["Main builder", "=Main builder;f|Meridian Banyan Construction Pte Ltd@1", "UEN of main builder", "=UEN of main builder;o|only Kuan Seng's UEN is known"],
 ["Architect", "=Architect;s|Atelier Sungei LLP@1", "QP (Design)", "=QP (Design);n|Er. Lim Choon Hock|Lim Choon Hock@b"],
 ["QP (Supervision)", "=QP (Supervision);n|Er. Dr Sivakumar Rajan|Sivakumar Rajan|Dr Sivakumar Rajan@b", "PE registration no. of QP (Supervision)", "=PE registration no. of QP (Supervision);o|not stated"],
 ["Accredited Checker", "=Accredited Checker;s|Er. Goh Bee Leng|Goh Bee Leng@1", "RE", "=RE;f|Foo Siew Ping|Mdm Foo Siew Ping@5"]])
f.P("Structural works permit: <l;Structural works permit;__________________;n|25-30417-PER02@2> issued on <l;issued on;___________;n|28 March 2025@2> expiring <l;expiring;___________;f|27 March 2027@2>",
 "Order sum (before GST): S$ <l;Order sum (before GST);____________;f|38,650,000.00|38,650,000@1>  Your ref: <l;Your ref;__________;n|MBC/LB/SC/004@1>  GST registration no.: <l;GST registration no.;__________;o|none stated>",
 "Start on site (contract) <l;Start on site (contract);__________;f|1 April 2025@1>   Revised completion date <l;Revised completion date;__________;n|18 June 2026@5>   Days of EOT applied for <l;Days of EOT applied for;_____;o|only the 18 days granted are known>",
 "Bond no.: <l;Bond no.;__________;o|bond of 5 % asked for; no number>   TOP date: <l;TOP date;__________;o|no TOP yet>   MOM notification: <l;MOM notification;__________;n|WP-2025-06612@6>")
f.H("SECTION 2 – RETAINING WALL AND EXCAVATION")
f.P("Type of wall:  <k;Wall type diaphragm;;s|☒@2> Diaphragm wall  <k;Wall type CBP;;o|wall is a diaphragm wall> Contiguous bored pile  <k;Wall type sheet pile;;o|wall is a diaphragm wall> Sheet pile",
 "Wall thickness <i;Wall thickness;[mm];s|1000|1000 mm@2>  No. of panels <i;No. of panels;[nos.];s|46@5>  Wall completed on <i;Wall completed on;[date];f|29 July 2025@5>  Layers of strutting <i;Layers of strutting;[nos.];n|four|4@2>",
 "Present excavation level <i;Present excavation level;[mSHD];n|94.30|RL 94.30@4>  Formation level <i;Formation level;[mSHD];s|87.40|RL 87.40@4>  Formation reached on <i;Formation reached on;[date];o|12 December 2025 is a forecast>  Base slab cast on <i;Base slab cast on;[date];o|not yet cast>")
f.T([["Monitoring", "Instrument ref.", "Latest", "Alert level", "Suspension level"],
 ["Wall deflection", "#Instrument ref. deflection;f|IW-04@4", "#Latest deflection;f|31.8 mm|31.8@4", "#Alert level deflection;s|35 mm|35@4", "#Suspension level deflection;s|50 mm|50@4"],
 ["Ground settlement", "#Instrument ref. settlement;n|GS-11@4", "#Latest settlement;n|14.2 mm|14.2@4", "#Alert level settlement;s|15 mm|15@4", "#Suspension level settlement;s|25 mm|25@4"],
 ["Strut force", "#Instrument ref. strut;f|S2-07@4", "#Latest strut;n|2,940 kN|2,940|2940 kN@4", "#Alert level strut;s|3,500 kN|3,500@4", "#SL strut;-"],
 ["Piezometer", "#Instrument ref. piezometer;o|only a water standpipe, no piezometer", "#Latest piezometer;o|no piezometer reading", "#AL piezometer;o|no piezometer", "#SL piezometer;o|no piezometer"],
 ["Vibration (PPV)", "#Instrument ref. vibration;o|no vibration monitor", "#Latest vibration;o|no vibration reading", "#AL vibration;-", "#SL vibration;-"]])
f.H("SECTION 3 – BORED PILES")
f.T([["Pile mark", "Ø", "Concreted on", "Cut-off", "Toe", "Rock socket", "Conc. used (m³)", "Slump"],
 ["BP-021", "#Ø;s|1200|1200 mm@3", "#Concreted on;f|2025-06-11|11 June 2025@3", "#Cut-off;f|88.15@3", "#Toe;s|52.60|52.6@3", "#Rock socket;n|6.5|6.5 m@3", "#Conc. used;n|43.5@3", "#Slump;s|200|200 mm@3"],
 ["BP-057", "#Ø;s|1200|1200 mm@3", "#Concreted on;o|not cast", "#Cut-off;f|88.15@3", "#Toe;o|not cast", "#Rock socket;o|not cast", "#Conc. used;o|not cast", "#Slump;o|not cast"]])
f.P("Test pile settlement at 2 x WL (mm): <l;Test pile settlement at 2 x WL (mm);........;s|28.4@5>   Concrete strength class: <l;Concrete strength class;........;n|C40/50@5>   Batching plant: <l;Batching plant;........;f|Sanjung Ready-Mix@5>   PDA test no. 4 result: <l;PDA test no. 4 result;........;o|not done yet>",
 "SI report no.: <l;SI report no.;........;n|GT/24/0881@7>   Cube test laboratory: <l;Cube test laboratory;........;o|only the batching plant is named>   Stratum down to 17.8 m: <l;Stratum down to 17.8 m;........;fc|marine clay@7>   Cage mill cert. BP-057: <l;Cage mill cert. BP-057;........;o|MC-77125 is of BP-021>")
f.N("SECTION 4 – DANGEROUS OCCURRENCES", "DANGEROUS OCCURRENCES", "fc|outrigger mat@6", "(state facts)")
f.H("SECTION 5 – CERTIFICATION")
f.T([["Specialist builder's rep.", "=Specialist rep;o|signature block"], ["QP's signature and stamp", "=QP's signature;o|signature"], ["Date received by BCA", "=Date received by BCA;o|receipt block"]])
f.save()

P2 = "KS-203 白泾河节制闸"
V.project(P2)
V.add("1", "01 施工合同协议书.pdf", """# 施工合同协议书
合同编号：BJH-SG-2024-03
发包人：澄湖区水利工程建设管理处
承包人：冠盛基础工程（苏州）有限公司
一、工程名称：白泾河节制闸拆除重建工程。
二、工程地点：澄湖区白泾镇白泾河入湖口。
三、工程内容：拆除老闸，新建三孔节制闸一座，单孔净宽 8 m；闸室、消力池、翼墙、启闭机房及金属结构安装。
四、签约合同价：人民币贰仟柒佰捌拾陆万伍仟元（￥27,865,000.00）。
五、合同工期：540 日历天。计划开工日期 2024 年 9 月 1 日。
六、项目经理：沈丽娟。注册建造师证号：苏 1322019202104417。
七、质量标准：合格。缺陷责任期：24 个月。预付款为签约合同价的 10%。
签订日期：2024 年 8 月 12 日
---
## 附件 参建单位
| 设计单位 | 江南水利勘测设计院有限公司 |
| 监理单位 | 苏南水利建设监理有限公司 |
| 总监理工程师 | 顾明远 |
| 质量监督机构 | 澄湖区水利工程质量监督站 |
""", zh=True, head="白泾河节制闸拆除重建工程", foot="合同正本")
V.add("2", "02 初步设计批复摘要.pdf", """# 关于白泾河节制闸拆除重建工程初步设计的批复（摘要）
澄水建〔2024〕37 号，2024 年 4 月 18 日
一、工程等别为Ⅲ等，主要建筑物级别为 3 级。设计使用年限 50 年。
二、设计防洪标准 50 年一遇，设计引排流量 168 立方米每秒。
三、主要高程与水位
| 项目 | 数值 |
| 闸底板顶高程 | -0.50 m |
| 闸顶高程 | 6.20 m |
| 内河设计水位 | 3.30 m |
| 湖侧设计洪水位 | 4.65 m |
| 抗震设防烈度 | 7 度 |
四、批复概算总投资 4,180 万元。
""", zh=True)
V.add("3", "03 监理例会纪要第22期.docx", """# 监理例会纪要（第 22 期）
时间：2025 年 10 月 9 日上午 9:00。主持人：顾明远。参加：沈丽娟、陆建平、设计代表许晓冬。
一、进度：实际开工日期为 2024 年 9 月 20 日（开工令 KGL-001）。闸室底板于 2025 年 3 月 6 日浇筑完成；闸墩于 2025 年 6 月 28 日封顶。启闭机房预计 11 月 20 日完成。通水验收计划 2025 年 12 月 25 日。
二、地基：水泥土搅拌桩共 1,264 根，桩长 9.5 m，水泥掺量 18%；单桩承载力检测 6 根全部合格。
三、质量：闸室段分部工程 21 个单元工程，全部合格，其中优良 18 个，优良率 85.7%。
四、安全：开工以来未发生生产安全事故。现场人数 73 人。
五、第 2 号工程变更（下游护坦加长 6 m）已由设计院出具通知 BJ-SJ-07，增加费用 386,200 元。
""")
V.add("4", "04 混凝土检测汇总.xlsx", """# 试块
| 部位 | 设计标号 | 组数 | 28天平均强度MPa | 最小值MPa | 取样单位 |
| 闸室底板 | C30W6F50 | 12 | 36.8 | 33.4 | 江苏恒测检测有限公司 |
| 闸墩 | C30W6F50 | 15 | 37.5 | 34.1 | 江苏恒测检测有限公司 |
| 工作桥 | C35 | | | | |
# 钢筋
| 规格 | 炉批号 | 屈服强度MPa | 结论 |
| HRB400 直径25 | 24-70318 | 452 | 合格 |
""")
V.add("5", "05 闸门启闭机出厂检验.pdf", """# 出厂检验报告
| 产品 | 平面直升钢闸门 8.0×5.2 m，3 扇 |
| 制造单位 | 镇江润工水工机械有限公司 |
| 出厂编号 | RG-2025-118 至 120 |
| 启闭机型号 | QP-2×250kN 卷扬式 |
| 每扇门重 | 14.6 t |
| 防腐 | 喷锌 160 微米，封闭漆两道 |
| 出厂日期 | 2025 年 8 月 15 日 |
检验结论：合格，准予出厂。现场止水漏水试验待安装后进行。
""", zh=True, rules=False)
V.add("6", "06 进度款邮件.eml", """From: 陆建平 <lujp@guansheng.example>
To: 顾明远 <gumy@sunanjl.example>
Date: Fri, 26 Sep 2025 15:02:00 +0800
Subject: 回复：第11期进度款
Content-Type: text/plain; charset=utf-8

顾总：

第 11 期申请金额为 1,942,600 元，截至 9 月 25 日累计完成产值 21,370,000 元，累计已收款 17,054,300 元。农民工工资专户开在太湖银行白泾支行。
沉降观测：闸室四角最大累计沉降 11.3 mm（9 月 20 日），由中吴测绘院观测。
施工围堰 8 月 30 日已拆除。

陆建平

> 顾明远 于 2025 年 9 月 24 日写道：
> 请报第 11 期，第 10 期是 1,655,000 元，不要重复。
""")
V.add("7", "07 旧闸与邻项目备忘.md", """# 备忘

老闸建于 1978 年，两孔，每孔 6 m，设计流量 90 m³/s，2023 年安全鉴定为四类闸。

邻近的北塘泵站（KS-188）：合同编号 BT-SG-2022-11，完工验收 2024 年 3 月 28 日，鉴定书编号 BT-YS-05，总监王国樑，合同价 1,930 万元。

工程度汛方案审批号：澄汛〔2025〕12 号。
""")
f = Form("zhashi-fenbu-yanshou", V, P2, "zh", "SimSun", 10, note="China, river sluice gate.")
f.header("水闸工程验收资料　　鉴定书编号：<l;鉴定书编号;__________;o|尚未编号，BT-YS-05 是北塘泵站的>")
f.d.add_heading("分部工程验收鉴定书（闸室段）", 1)
f.H("一、工程概况")
f.T([["单位工程", "=单位工程;f|白泾河节制闸拆除重建工程|白泾河节制闸@1", "建设地点", "=建设地点;n|澄湖区白泾镇白泾河入湖口@1"],
 ["项目法人", "=项目法人;f|澄湖区水利工程建设管理处@1", "法人联系电话", "=法人联系电话;o|未提供"],
 ["施工单位", "=施工单位;f|冠盛基础工程（苏州）有限公司@1", "统一社会信用代码", "=统一社会信用代码;s|91320594MA1X7Q2K5T@a"],
 ["施工企业资质证书号", "=施工企业资质证书号;n|D232018876@a", "安全生产许可证号", "=安全生产许可证号;o|资料中没有"],
 ["设计单位", "=设计单位;s|江南水利勘测设计院有限公司@1", "监理单位", "=监理单位;s|苏南水利建设监理有限公司@1"],
 ["质监单位", "=质监单位;n|澄湖区水利工程质量监督站@1", "总监", "=总监;n|顾明远@1"],
 ["建造师", "=建造师;f|沈丽娟@1", "建造师注册编号", "=建造师注册编号;n|苏 1322019202104417|苏1322019202104417@1"],
 ["施工技术负责人", "=施工技术负责人;n|陆建平@b", "设代", "=设代;n|许晓冬@3"]])
f.P("合同号：<l;合同号;______________;n|BJH-SG-2024-03@1>　签约时间：<l;签约时间;____________;n|2024 年 8 月 12 日|2024年8月12日|2024-08-12@1>　承包金额（元）：<l;承包金额（元）;____________;f|27,865,000.00|27,865,000|￥27,865,000.00@1>",
 "工期（天）：<l;工期（天）;______;n|540|540 日历天@1>　初设批文号：<l;初设批文号;____________;f|澄水建〔2024〕37 号|澄水建〔2024〕37号@2>　施工许可证号：<l;施工许可证号;____________;o|资料中没有>",
 "实际开工：<l;实际开工;____________;s|2024 年 9 月 20 日|2024年9月20日@3>　实际完工：<l;实际完工;____________;o|尚未完工，只有计划日期>　本次验收日期：<l;本次验收日期;____________;o|未定；通水验收只是计划>")
f.H("二、设计指标")
f.T([["指标", "单位", "设计值", "指标", "单位", "设计值"],
 ["过闸流量", "m³/s", "=过闸流量;f|168|168 m³/s|168 立方米每秒|168立方米每秒@2", "孔数×净宽", "—", "=孔数×净宽;-"],
 ["底板面高程", "m", "=底板面高程;n|-0.50|-0.50 m@2", "闸顶高程", "m", "=闸顶高程;s|6.20|6.20 m|6.2@2"],
 ["建筑物级别", "级", "=建筑物级别;s|3|3 级|3级@2", "地震烈度", "度", "=地震烈度;n|7|7 度|7度@2"],
 ["外河（湖）侧洪水位", "m", "=外河（湖）侧洪水位;n|4.65|4.65 m@2", "内河水位", "m", "=内河水位;n|3.30|3.30 m|3.3@2"],
 ["交通桥荷载等级", "—", "=交通桥荷载等级;o|资料中没有", "最大启门水头", "m", "=最大启门水头;o|资料中没有"]])
f.H("三、完成情况")
f.P("地基处理采用{{}}".replace("{{}}", "<p;地基处理方式;;nc|水泥土搅拌桩@3>") + "，共 <p;桩数;;f|1,264|1264@3> 根，每根长 <p;桩长;;n|9.5|9.5 m@3> m，水泥用量占 <p;水泥掺入比;;n|18%|18@3> 。",
 "底板混凝土于 <p;底板浇筑日期;;s|2025 年 3 月 6 日|2025年3月6日@3> 完成，闸墩于 <p;闸墩到顶日期;;f|2025 年 6 月 28 日|2025年6月28日@3> 到顶，启闭机房于 <p;启闭机房完成日期;;o|11 月 20 日只是预计> 完成，施工围堰于 <p;围堰拆除日期;;n|2025 年 8 月 30 日|2025年8月30日|8 月 30 日|8月30日@6> 拆除。",
 "闸门由 <p;闸门生产厂家;;f|镇江润工水工机械有限公司@5> 供货，启闭机为 <p;启闭机型号;;s|QP-2×250kN|QP-2×250kN 卷扬式@5> ，单扇重 <p;单扇重;;n|14.6|14.6 t@5> t，封闭漆厚 <p;封闭漆厚;;o|只有道数，160 μm 是喷锌> μm，止水漏水量 <p;漏水量;;o|试验待安装后进行> L/(s·m)。")
f.H("四、质量评定")
f.T([["部位", "强度等级", "组数", "28天平均强度", "最小值"],
 ["闸室底板", "#强度等级;f|C30W6F50@4", "#组数;s|12@4", "#28天平均强度;s|36.8@4", "#最小值;s|33.4@4"],
 ["闸墩", "#强度等级;f|C30W6F50@4", "#组数;s|15@4", "#28天平均强度;s|37.5@4", "#最小值;s|34.1@4"],
 ["工作桥", "#强度等级;f|C35@4", "#组数;o|未检测", "#28天平均强度;o|未检测", "#最小值;o|未检测"],
 ["消力池", "#强度等级;o|没有该部位的记录", "#组数;o|没有记录", "#28天平均强度;o|没有记录", "#最小值;o|没有记录"]])
f.P("单元工程 <f;单元工程;;s|21|21 个@3> 个，优良 <f;优良;;s|18|18 个@3> 个，优良率 <f;优良率;;s|85.7%|85.7@3> ；第三方检测机构 <f;第三方检测机构;;f|江苏恒测检测有限公司@4>",
 "最大累计沉降（mm） <f;最大累计沉降（mm）;;s|11.3|11.3 mm@6> ；外观质量得分 <f;外观质量得分;;o|尚未评定>",
 "生产安全事故： <x;事故无;;f|☒@3> 无　 <x;事故有;;o|没有事故> 有；　评定等级： <d;评定等级;请选择/合格/优良;o|尚未评定，优良率只是统计>")
f.N("五、设计变更", "设计变更", "nc|护坦加长@3", "（填写变更内容及依据）")
f.H("六、验收结论及签字")
f.T([["验收组组长", "=验收组组长;o|签字栏", "日期", "=组长日期;o|签字日期"], ["项目法人代表", "=项目法人代表签字;o|签字栏", "日期", "=法人日期;o|签字日期"], ["监理代表", "=监理代表签字;o|签字栏", "日期", "=监理日期;o|签字日期"]])
f.save()
