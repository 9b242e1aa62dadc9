from lib import *
V="hengyuan-shuigong"
D(V,"公司基本信息 Company profile.docx","""# 恒远水工建设集团有限公司 基本信息
统一社会信用代码：91320600MA1XK77R3D。注册地址：江苏省南通市崇川区青年中路188号。法定代表人：沈国梁。注册资本：50000万元。
资质：市政公用工程施工总承包壹级，证书编号 D132044871；防水防腐保温工程专业承包壹级，证书编号 D232019905。安全生产许可证：（苏）JZ安许证字〔2024〕060318，有效期至2027年5月20日。
开户行：中国建设银行南通崇川支行，账号 3200 1648 8360 5251 0099。
# South African branch
Hengyuan Hydraulic Construction SA (Pty) Ltd, registration no. 2017/448120/07, VAT no. 4870288119. 8 Kestrel Park, Pinetown 3610, KwaZulu-Natal. CIDB grading 9CE PE, CRS number 10188342. B-BBEE level 2. COIDA (FEM) policy 88-204417. Director: Shen Guoliang. Country manager: Thandeka Mbhele.""")
D(V,"通讯录 Contacts.xlsx","""| 姓名 Name | 单位 Organisation | 职务 Position | 电话 Tel |
| 顾海涛 | 恒远水工建设集团有限公司 | 项目经理（临江路站区间） | 138 0000 4471 |
| 陆敏 | 恒远水工建设集团有限公司 | 项目技术负责人 | 138 0000 4472 |
| Thandeka Mbhele | Hengyuan Hydraulic Construction SA | Country manager | 031 555 0170 |
| Pieter Oosthuizen | Hengyuan Hydraulic Construction SA | Contracts manager, Mzimvubu WTW | 082 555 0138 |
| Naledi Khoza | Umfolo Consulting Engineers | Employer's Agent's representative | 033 555 0246 |""")
P="SA-06 Nkonzeni WTW"
D(V,P+"/01 Form of Offer and Acceptance.pdf","""# Form of Offer and Acceptance
Contract no. UMW 2025/017 - Upgrade of Nkonzeni Water Treatment Works from 12 Ml/d to 30 Ml/d, Phase 2: civil works
The Employer, Umkhombe Water Board, P.O. Box 1180, Pietermaritzburg 3200, has solicited offers to enter into a contract for the procurement of the above works.
The offered total of the prices inclusive of Value Added Tax is R 214 386 750,00 (two hundred and fourteen million three hundred and eighty-six thousand seven hundred and fifty rand).
Signed for the tenderer by P. Oosthuizen on 14 August 2025. Accepted for the Employer by S. Dlamini on 29 September 2025.
---
# Contract Data (GCC 2015, third edition)
| Clause | Data |
| 1.1.1.13 | The Defects Liability Period is 365 days. |
| 1.1.1.14 | The time for achieving Practical Completion is 20 months from the Commencement Date, including special non-working days. |
| 5.3.1 | Documentation required before commencement: H&S plan, initial programme, performance guarantee, insurances. |
| 5.13.1 | Penalty for failing to complete: R 42 500 per calendar day. |
| 6.2.1 | Performance guarantee: 10% of the Contract Sum, given by Sizanani Insurance, no. SG-30117. |
| 6.8.2 | Contract price adjustment applies; x = 0,15; base month July 2025. |
| 6.10.3 | Retention 10% of amount due, limit 5% of Contract Sum. |
| 6.10.1.5 | Materials on site: 80% paid. |
The Employer's Agent is Umfolo Consulting Engineers (Pty) Ltd. Commencement Date: 3 November 2025. Practical Completion due 3 July 2027. At least 30% of the work is to go to targeted local SMMEs (CPG).""","serif",hdr="Umkhombe Water Board",ftr="UMW 2025/017")
D(V,P+"/02 Works description.docx","""# C3.1 Description of the works
The site lies 4 km west of Nkonzeni, on Remainder of Farm Drieheuwels 1184, next to the R617. Raw water comes by gravity from Lower Nkonzeni Dam.
Phase 2 has: a new inlet works with flash mixer; two clarifiers of 28 m internal diameter, sidewall 4,6 m; eight rapid gravity filters of 54 m2 each; a 15 Ml clear water reservoir; a sludge lagoon and a chlorine store for twelve 920 kg drums.
Water retaining concrete is class 35/19 W, cement CEM II/B-V 42,5N with at least 30% fly ash, cover 50 mm. Watertightness is tested as SANS 2001-CC1: seven days of soaking, then seven days of measuring; permitted drop is 1/500 of average depth, not more than 10 mm.
The existing works shall stay in operation. A shut-down may last at most 8 hours and needs 14 days' notice in writing.""",hdr="UMW 2025/017 Scope of works")
D(V,P+"/03 Site meeting 08 minutes.pdf","""# Minutes of site meeting no. 8 held at Nkonzeni on 17 June 2026
Present: N. Khoza (Umfolo), P. Oosthuizen, J. Li, S. Zwane (Hengyuan), B. Cele (CLO), S. Dlamini (Umkhombe Water).
8.1 Progress: 33% done, programme 36%. 11 working days behind. Cause: rain; 19 days claimed for abnormal rainfall up to May, 9 approved.
8.2 Revised due Practical Completion: 16 July 2027 after 9 working days of extension.
8.3 Clarifier 1 walls complete on 5 June 2026. Filling of Clarifier 1 for watertightness test to begin on 29 June. Clarifier 2 base cast 10 June.
8.4 Labour: 142 persons on site, 97 of them from Ward 6. CLO asked for payslips in isiZulu.
8.5 CPG reached: 26,4% of value. SMMEs: Ubuntu Rebar CC, Sakhile Plant Hire, Thuthuka Formwork.
8.6 Safety: DIFR nil, 1 first-aid case. H&S agent audit of 9 June: 94%. Construction work permit no. KZN/CWP/2025/0612.
8.7 Filter nozzles: delivery from Brentwood Filtration moved from July to September 2026.
8.8 Next meeting: 15 July 2026, 10h00.""","norules",hdr="Umfolo Consulting Engineers",ftr="Minutes 8 - distribution as attendance")
D(V,P+"/04 Payment certificate 7.xlsx","""# Payment certificate no. 7 - May 2026 - certified 8 June 2026
| Item | Rand |
| Work executed to date | 61240880.00 |
| Materials on site (80%) | 3118400.00 |
| Contract price adjustment to date | 1402115.00 |
| Retention | 6576139.50 |
| Net to date | 59185255.50 |
| Less previous certificates | 51870310.00 |
| Due this certificate excl VAT | 7314945.50 |
| VAT 15% | 1097241.83 |
| Payable | 8412187.33 |""")
D(V,P+"/05 Cube results clarifier 1.csv","""| Date cast | Element | Volume m3 | Slump mm | 7 d MPa | 28 d MPa | Lab ref |
| 2026-04-22 | Clarifier 1 wall lift 1 | 48 | 90 | 28.5 | 43.0 | MC-26-411 |
| 2026-05-06 | Clarifier 1 wall lift 2 | 46 | 95 | 27.9 | 41.5 | MC-26-467 |
| 2026-06-10 | Clarifier 2 base | 212 | 85 | 29.4 | | MC-26-588 |""")
D(V,P+"/06 Mail Khoza shut-down.eml","""From: Naledi Khoza <n.khoza@umfolo.example>
To: Pieter Oosthuizen <pieter@hengyuan.example>
Date: Tue, 23 Jun 2026 08:12:00 +0200
Subject: RE: Tie-in 3, DN 800 raw water main

Pieter
Tie-in 3 is approved for Sunday 12 July 2026 from 22h00, six hours only as the town reservoir holds no more. Standby generator of 250 kVA must be there. Superintendent on duty for the Board: Mr Vusi Hadebe, 082 555 0911.
> On 22 Jun 2026 Pieter Oosthuizen wrote:
> Naledi, please may we have Sunday 5 July, 8 hours? Pipe closures and the couplings came on 19 June.""")
D(V,P+"/07 Site people.md","""# Site staff, Nkonzeni WTW
- Construction manager (CR 8(1)): Li Jianmin
- Construction health and safety officer: Sibusiso Zwane, SACPCMP CHSO/1822/2019
- Site engineer: Refilwe Molefe
- Community liaison officer: Bongani Cele
- H&S agent of the Employer: Kagiso SHE Consulting
- Concrete supplier: Midlands Readymix; laboratory: Msunduzi Civil Lab (SANAS T0388)""")
D(V,P+"/08 Delivery note couplings.pdf","""# DELIVERY NOTE 55120
Karoo Pipe Fittings, Cato Ridge. Delivered to Nkonzeni WTW 19 June 2026. Order PO-SA06-0233. Vehicle NP 114 882.
| Qty | Item | Mass kg |
| 2 | DN 800 stepped coupling, epoxy coated | 340 |
| 1 | DN 800 PN 16 butterfly valve, double flanged | 655 |
| 24 | M30 x 140 stud, HDG | 38 |
Received by: R. Molefe. One coupling with scratched coating, noted.""","norules")
S={str(i):P+"/"+n for i,n in {1:"01 Form of Offer and Acceptance.pdf",2:"02 Works description.docx",3:"03 Site meeting 08 minutes.pdf",4:"04 Payment certificate 7.xlsx",5:"05 Cube results clarifier 1.csv",6:"06 Mail Khoza shut-down.eml",7:"07 Site people.md",8:"08 Delivery note couplings.pdf"}.items()}
S["t"]="公司基本信息 Company profile.docx"
FORM("contractors-report-nkonzeni",V,P,"en","""
H1 Umkhombe Water Board: Contractor's Return and Plant Shut-down Notice
P Fill in all blocks. Blocks F and G are for the Board's use.
COL 2
H2 A. Contract
P Contract No:
P <<¦=UMW 2025/017¦1s>>
P Contractor (registered name):
P <<......................................¦=Hengyuan Hydraulic Construction SA (Pty) Ltd¦tf>>
P Company reg. no.:
P <<......................................¦=2017/448120/07¦tn>>
P CIDB CRS no.: <<..............¦=10188342¦ts>>
P VAT vendor no.: <<..............¦=4870288119¦tn>>
P FEM policy: <<..............¦=88-204417¦ts>>
P CSD supplier no. (MAAA): <<..............¦!no CSD number is given>>
P Tax compliance PIN: <<..............¦!no PIN is given>>
P Engineer / Employer's Agent: <<..............¦=Umfolo Consulting Engineers (Pty) Ltd~Umfolo Consulting Engineers¦1s>>
P Conditions: <<CD:choose;GCC 2010;GCC 2015;NEC3 ECC;JBCC¦=GCC 2015¦1n>>
P Tender sum incl. VAT: R <<..............¦=214 386 750,00~214 386 750~214,386,750.00~R214 386 750.00¦1f>>
P Surety issued by: <<..............¦=Sizanani Insurance¦1f>> ref. <<..............¦=SG-30117¦1f>>
P Latent defect period: <<..............¦!only the Defects Liability Period is stated>>
P DLP: <<..............¦=365 days¦1f>>
H2 B. Time
P Possession / start: <<FF¦=3 November 2025~2025-11-03~03/11/2025¦1f>>
P Original due PC date: <<FF¦=3 July 2027~2027-07-03~03/07/2027¦1f>>
P Current due PC date: <<FF¦=16 July 2027~2027-07-16~16/07/2027¦3n>>
P Days granted for weather: <<FF¦=9¦3f>>
P Days refused: <<FF¦!the rest was not said to be refused>>
P Date PC certificate issued: <<FF¦!not reached>>
COL 1
H2 C. Money to date
T 6,4,6,4
R Measured work | <<{{measured_work}}¦=61240880.00~61 240 880,00~61 240 880.00~61240880~61,240,880.00~61 240 880¦4f>> | Certificate no. | <<{{cert_no}}¦=7¦4s>>
R Off-site materials | <<{{offsite}}¦!only materials on site are in the certificate>> | Escalation | <<{{escalation}}¦=1402115.00~1 402 115,00~1 402 115.00~1402115~1,402,115.00~1 402 115¦4f>>
R Held back | <<{{held_back}}¦=6576139.50~6 576 139,50~6 576 139.50~6,576,139.50~6576139.5¦4f>> | Net now due, before VAT | <<{{net_now}}¦=7314945.50~7 314 945,50~7 314 945.50~7,314,945.50~7314945.5¦4n>>
R Amount payable with VAT | <<{{payable}}¦=8412187.33~8 412 187,33~8 412 187.33~8,412,187.33¦4s>> | Date paid | <<{{paid}}¦!no payment is recorded>>
H2 D. Concrete in water-retaining structures
P Mix class [<<[class]¦=35/19 W~35/19W~35/19¦2s>>] extender and minimum share [<<[%]¦=30%~30% fly ash~30 %¦2n>>] cover [<<[mm]¦=50 mm~50¦2s>>] supplied by [<<[firm]¦=Midlands Readymix¦7n>>] water/binder ratio [<<[ratio]¦!not stated>>]
TS 5,3,3,3,3,3
H Pour | Cast on | m³ | Slump | 28-day MPa | Ref. of lab
R Clarifier 1 wall lift 1 | <<¦=2026-04-22~22 April 2026~22/04/2026¦5n>> | <<¦=48¦5n>> | <<¦=90~90 mm¦5s>> | <<¦=43.0~43,0~43¦5n>> | <<¦=MC-26-411¦5n>>
R Clarifier 2 base | <<¦=2026-06-10~10 June 2026~10/06/2026¦5n>> | <<¦=212¦5n>> | <<¦=85~85 mm¦5s>> | <<¦!28 days not reached>> | <<¦=MC-26-588¦5n>>
R Clarifier 2 wall lift 1 | <<¦!not cast>> | <<¦!not cast>> | <<¦!not cast>> | <<¦!not cast>> | <<¦!not cast>>
P Leak test, Clarifier 1: filling from <<MF:FillStart¦=29 June~29 June 2026¦3n>>, soaking for <<MF:SoakDays¦=7~seven~seven days~7 days¦2n>>, allowed drop <<MF:AllowedDrop¦=1/500~10 mm¦2n>>, measured drop <<MF:MeasuredDrop¦!test not done>>, passed on <<MF:PassDate¦!test not done>>
H2 E. Notice of interruption of supply
P Work: tie-in no. <<______¦=3~Tie-in 3¦6s>> on main of nominal bore <<______¦=DN 800~800 mm~800¦6f>>. Date agreed <<____________¦=12 July 2026~Sunday 12 July 2026~2026-07-12¦6f>> starting <<______¦=22h00~22:00¦6f>> for <<______¦=6 hours~six hours~6 h~6~six¦6f>>. Notice period under the scope of works <<______¦=14 days~14 days'¦2s>>. Emergency power <<______¦=250 kVA¦6f>>. Operator on duty <<____________¦=Vusi Hadebe~Mr Vusi Hadebe~V. Hadebe¦6f>>. Supply restored at <<______¦!not yet done>>.
P Say what was damaged on arrival:
P <<N:........................................................................¦?scratched coating~coating scratched~one coupling with scratched~scratched¦8f>>
H2 F. People on site
P <<CB¦=☒¦3n>> CLO appointed   <<CB¦!no baseline medical is mentioned>> Medicals done   <<CB¦!no environmental officer is mentioned>> ECO appointed
P CR 8(1) appointee: <<............¦=Li Jianmin~J. Li¦7s>> CHSO registration: <<............¦=CHSO/1822/2019~SACPCMP CHSO/1822/2019¦7n>> Workforce: <<......¦=142¦3f>> of which locals: <<......¦=97¦3f>> of which women: <<......¦!not stated>> CPG attained: <<......¦=26,4%~26.4%~26,4~26.4¦3n>>
H2 G. For the Board
TP 5,5,5,5
R Received by | <<¦!receipt by the Board>> | Stamp and date | <<¦!receipt date>>
R Recommended | <<¦!approval>> | Approved | <<¦!approval>>
R Contractor's signature | <<¦!signature>> | Signed at (place) | <<¦!place of signing not known>>
FTR Return for the month of <<______¦!the return's month is not fixed>> 
""",S,"South Africa, water treatment works.")
Q="临江路站—文昌门站区间防水"
D(V,Q+"/01 专业分包合同摘要.pdf","""# 建设工程施工专业分包合同（摘要）
合同编号：LJX4-FB-2025-032
工程名称：临江市轨道交通4号线一期工程土建施工03标段临江路站—文昌门站区间防水工程
承包人：中江隧道工程有限公司
分包人：恒远水工建设集团有限公司
一、分包范围：区间明挖段及联络通道结构外包防水、施工缝及变形缝防水、盾构管片接缝堵漏。明挖段长 412.6 m，起讫里程 DK18+230.4～DK18+643.0；联络通道 2 座，泵房 1 座。
二、合同价款：暂定含税总价人民币 1,286.50 万元（大写：壹仟贰佰捌拾陆万伍仟元整），增值税税率 9%。综合单价不调整。
三、工期：开工日期 2026年3月10日，竣工日期 2026年11月30日，共 266 日历天。
四、质量标准：合格，防水等级一级。质量保修期 5 年。
五、付款：每月25日计量，按审定金额的 80% 支付，竣工验收后付至 97%，余 3% 为质量保证金。
---
六、违约：分包人原因逾期竣工的，每逾期一日支付违约金 1 万元。
七、争议：提交临江仲裁委员会仲裁。
八、建设单位：临江市轨道交通集团有限公司；监理单位：华铁工程咨询监理有限公司；设计单位：东部城轨设计研究院。
签订日期：2026年2月26日""",ftr="LJX4-FB-2025-032")
D(V,Q+"/02 防水施工方案（B版）.docx","""# 明挖段外包防水施工方案 B版
编制：陆敏，2026年4月8日。监理批准日期：2026年4月15日。方案编号 LW-FS-003。A版作废。
侧墙采用预铺式高分子自粘胶膜防水卷材，厚1.5 mm；底板采用同类卷材，厚1.7 mm；顶板采用2.5 mm厚单组分聚氨酯防水涂料，上铺70 mm厚C20细石混凝土保护层。
卷材长边搭接宽度不小于100 mm，短边搭接80 mm，采用热风焊接。基面要求：平整度D/L不大于1/8，无明水。
变形缝设350 mm宽中埋式钢边橡胶止水带，背贴式止水带辅助。施工缝设镀锌钢板止水带，规格300×3 mm，并预埋注浆管。
涂料施工环境温度5～35℃，雨天及五级以上大风禁止施工。结构混凝土强度等级C35，抗渗等级P10。""",hdr="恒远水工")
D(V,Q+"/02 防水施工方案（A版）作废.docx","""# 明挖段外包防水施工方案 A版（作废）
编制日期 2026年3月12日。侧墙卷材厚1.2 mm；顶板聚氨酯涂料厚2.0 mm；保护层50 mm；搭接宽度80 mm。""")
D(V,Q+"/03 监理例会纪要第14期.pdf","""# 监理例会纪要（第14期）
时间：2026年6月18日 14:30  地点：03标项目部二楼会议室  主持：总监理工程师 秦树声
参加：中江隧道 潘志远（项目经理）、恒远水工 顾海涛、陆敏，第三方检测 吴倩
1. 进度：侧墙防水累计完成 3,460 ㎡，占设计量 5,820 ㎡ 的 59.5%；计划完成 3,900 ㎡。滞后原因为第7段基坑支撑拆除延迟6天。
2. 质量：第5段侧墙（DK18+395～DK18+430）6月12日隐蔽验收一次通过。第6段发现卷材破损3处，监理通知单 JL-TZ-027，要求6月20日前修补。
3. 安全：焊枪用电须一机一闸，动火须办证。现场防水工32人，持证30人。
4. 2号联络通道 6月15日发现渗漏点5处，其中线漏1处，拟用水溶性聚氨酯注浆堵漏。
5. 下次例会：2026年6月25日。""",hdr="华铁工程咨询监理有限公司")
D(V,Q+"/04 卷材进场复试报告.pdf","""# 检验报告
报告编号：FSJC-2026-1183  检测单位：临江建科检测有限公司  资质认定证书号 231012340567
委托单位：恒远水工建设集团有限公司  见证人：高翔  取样日期：2026年5月6日  报告日期：2026年5月19日
样品：预铺式高分子自粘胶膜防水卷材（P类 1.5 mm），生产厂家：苏禾防水科技股份有限公司，批号 SH260418，代表批量 8000 ㎡
| 检验项目 | 标准要求 | 检验结果 | 单项结论 |
| 拉力 N/50mm | ≥600 | 742 | 合格 |
| 膜断裂伸长率 % | ≥400 | 468 | 合格 |
| 低温弯折性 | -35℃无裂纹 | 无裂纹 | 合格 |
| 不透水性 0.3MPa 120min | 不透水 | 不透水 | 合格 |
| 与后浇混凝土剥离强度 N/mm | ≥1.5 | 2.1 | 合格 |
检验依据：GB/T 23457-2017。结论：所检项目符合标准要求。""","norules")
D(V,Q+"/05 六月计量表.xlsx","""# 2026年6月分包工程计量表（第4期）
| 清单编码 | 项目名称 | 单位 | 合同数量 | 本期完成 | 累计完成 | 综合单价（元） | 本期金额（元） |
| 040309001 | 侧墙预铺卷材防水 | ㎡ | 5820 | 980 | 3460 | 86.5 | 84770 |
| 040309002 | 底板预铺卷材防水 | ㎡ | 4950 | 640 | 3720 | 92 | 58880 |
| 040309003 | 顶板聚氨酯涂料防水 | ㎡ | 5100 | 410 | 1260 | 78 | 31980 |
| 040309005 | 钢边橡胶止水带 | m | 680 | 72 | 391 | 165 | 11880 |
| | 合计 | | | | | | 187510 |""")
D(V,Q+"/06 邮件-堵漏方案.eml","""From: 潘志远 <panzy@zjsd.example>
To: 顾海涛 <guht@hengyuan.example>
Date: Fri, 19 Jun 2026 17:05:00 +0800
Subject: 回复：2号联络通道堵漏

顾经理：
设计院同意2号联络通道采用水溶性聚氨酯注浆，注浆压力控制在0.3～0.5 MPa，孔距按300 mm布置。请6月22日夜间（23:00至次日4:00）进场，请点编号QD-0622-07。完成后观察7天。
> 2026年6月18日 顾海涛写道：
> 潘总，拟按孔距500 mm、压力0.8 MPa施工，请设计确认。""")
D(V,Q+"/07 项目部人员名单.csv","""| 岗位 | 姓名 | 证书编号 |
| 项目经理 | 顾海涛 | 苏1322018201907731 |
| 技术负责人 | 陆敏 | 高工 GJ-20160458 |
| 专职安全员 | 丁小军 | 苏建安C(2022)0604417 |
| 质检员 | 何秀兰 | ZJ-320611 |
| 材料员 | 马骏 | CL-320908 |""")
S={str(i):Q+"/"+n for i,n in {1:"01 专业分包合同摘要.pdf",2:"02 防水施工方案（B版）.docx",3:"03 监理例会纪要第14期.pdf",4:"04 卷材进场复试报告.pdf",5:"05 六月计量表.xlsx",6:"06 邮件-堵漏方案.eml",7:"07 项目部人员名单.csv"}.items()}
S["t"]="公司基本信息 Company profile.docx";S["a"]="通讯录 Contacts.xlsx"
FORM("fangshui-yinbi-yanshou",V,Q,"zh","""
HDR 轨道交通工程防水分项资料 → 表号：GD-FS-08 → 编号：<<________¦!资料编号尚未编定>>
H1 地下防水隐蔽工程验收及月报表
T 3.2,5,3.2,5
R 单位（子单位）工程名称 | <<¦?临江路站—文昌门站区间¦1n>> | < | <
R 业主 | <<¦=临江市轨道交通集团有限公司¦1f>> | 总包单位 | <<¦=中江隧道工程有限公司¦1f>>
R 分包单位 | <<¦=恒远水工建设集团有限公司¦1n>> | 分包合同号 | <<¦=LJX4-FB-2025-032¦1n>>
R 勘察单位 | <<¦!资料中没有勘察单位>> | 质量监督机构 | <<¦!资料中没有监督机构>>
R 分包资质证书号（防水） | <<¦=D232019905¦tn>> | 安全生产许可证号 | <<¦=（苏）JZ安许证字〔2024〕060318~JZ安许证字〔2024〕060318¦ts>>
H2 一、合同概况
P 签约金额（含税）：<<__________¦=1,286.50 万元~1286.50万元~1,286.50万元~1286.5万元~12,865,000元~12865000元¦1f>>；税率：<<______¦=9%¦1n>>；进度款比例：<<______¦=80%¦1f>>；质保金：<<______¦=3%¦1n>>；履约保函金额：<<______¦!合同摘要没有保函>>
P 计划开工：<<__________¦=2026年3月10日~2026-03-10~2026.3.10¦1n>>；计划完工：<<__________¦=2026年11月30日~2026-11-30~2026.11.30¦1f>>；实际完工：<<__________¦!尚未完工>>；总工期：<<______¦=266日历天~266 日历天~266天~266¦1n>>；误期赔偿：<<__________¦=1万元~1 万元~每逾期一日1万元~10000元¦1f>>
P 设防标准：<<CD:请选择;一级;二级;三级¦=一级¦1f>>    保修年限：<<CC:点击填写¦=5年~5 年~五年¦1n>>    争议解决：<<CD:请选择;诉讼;仲裁¦=仲裁¦1s>>
H2 二、设计及方案参数
P 所依方案：{{}}编号<<{{方案编号}}¦=LW-FS-003¦2s>>，版次<<{{版次}}¦=B版~B¦2f>>，审批通过于<<{{审批日期}}¦=2026年4月15日~2026-04-15¦2n>>，专家论证于<<{{论证日期}}¦!资料中没有专家论证>>。
TS 3.5,6,3.5,3.5
H 部位 | 防水材料 | 厚度 | 检查实测值
R 侧墙 | <<¦?自粘胶膜防水卷材¦2s>> | <<¦=1.5 mm~1.5mm~1.5¦2s>> | <<¦!没有现场实测厚度>>
R 顶板 | <<¦?聚氨酯防水涂料¦2s>> | <<¦=2.5 mm~2.5mm~2.5¦2s>> | <<¦!没有现场实测厚度>>
R 泵房 | <<¦!方案没有写泵房做法>> | <<¦!方案没有写泵房做法>> | <<¦!方案没有写泵房做法>>
P 幅间长向叠合尺寸 <<FF¦=100 mm~100mm~100~不小于100 mm~不小于100mm¦2f>>，连接工艺 <<FF¦=热风焊接¦2f>>，顶板保护层 <<FF¦=70 mm~70mm~70~70 mm厚C20细石混凝土~70mm厚C20细石混凝土¦2s>>，主体砼标号 <<FF¦=C35¦2f>>，抗渗等级 <<FF¦=P10¦2s>>，中埋止水带宽度 <<FF¦=350 mm~350mm~350¦2n>>，止水钢板尺寸 <<FF¦=300×3 mm~300×3mm~300×3¦2n>>，钢板搭接焊缝长度 <<FF¦!方案没有写>>
H2 三、材料复检
P 制造商：<<..............¦=苏禾防水科技股份有限公司¦4f>>　批号：<<..............¦=SH260418¦4s>>　进场数量：<<..............¦!只有代表批量，没有进场数量>>　合格证号：<<..............¦!没有合格证号>>
P 复试报告号：<<MF:复试报告号¦=FSJC-2026-1183¦4n>>　送检机构：<<MF:送检机构¦=临江建科检测有限公司¦4f>>　执行标准：<<MF:执行标准¦=GB/T 23457-2017~GB/T 23457¦4f>>　拉力实测：<<MF:拉力实测¦=742¦4n>>　延伸率：<<MF:延伸率¦=468¦4n>>　剥离强度：<<MF:剥离强度¦=2.1¦4s>>　涂料固含量：<<MF:涂料固含量¦!没有涂料的报告>>
H2 四、隐蔽验收（第5段侧墙）
P 桩号范围：<<[起讫里程]¦=DK18+395～DK18+430~DK18+395~DK18+430~DK18+395-DK18+430¦3f>>　验收日：<<[年月日]¦=2026年6月12日~6月12日~2026-06-12¦3n>>　第6段验收日：<<[年月日]¦!第6段尚未验收>>
P 第6段存在的缺陷及监理要求（写明通知单号）：
P <<N:________________________________________¦?JL-TZ-027¦3n>>
H2 五、本月形象进度
TS 4.5,2.5,2.5,2.5,2.5
H 项目 | 设计量 | 当月量 | 开累量 | 单价（元）
R 侧墙预铺卷材防水 | <<¦=5820~5,820¦5f>> | <<¦=980¦5n>> | <<¦=3460~3,460¦5n>> | <<¦=86.5~86.50¦5n>>
R 变形缝密封胶 | <<¦!计量表没有此项>> | <<¦!计量表没有此项>> | <<¦!计量表没有此项>> | <<¦!计量表没有此项>>
H2 六、渗漏治理（2号联络通道）
P 漏点总数 <<____¦=5处~5~5 处~五处¦3n>>；注浆压力 <<____¦=0.3～0.5 MPa~0.3～0.5MPa~0.3~0.5 MPa~0.3-0.5 MPa~0.3-0.5MPa¦6s>>；钻孔间距 <<____¦=300 mm~300mm~300¦6n>>；要点令号 <<____¦=QD-0622-07¦6f>>；注浆量 <<____¦!尚无记录>>；复查结论 <<____¦!尚未完成观察>>
H2 七、签认
TP 4,4,4,4
R 施工员（签字） | <<¦!签字>> | 专业监理工程师（签字） | <<¦!签字>>
R 项目负责人注册证号 | <<¦=苏1322018201907731¦7f>> | 专职安全员 | <<¦=丁小军¦7s>>
R 验收意见 | <<¦!由监理填写>> | 签认日期 | <<¦!签认日期>>
""".replace("{{}}",""),S,"China, subway section waterproofing.","SimSun")
