from kit28 import *
V = "kessel-yun-builders"
P1, P2 = "26-014 Marlow General East Pavilion", "26-031 青岚江大桥"
A, B = V + "/" + P1 + "/", V + "/" + P2 + "/"
doc(V + "/Company profile.docx", """# Kessel Yun Builders, Inc.
Kessel Yun Builders, Inc., 2200 Smallman Court, Suite 410, Pittsburgh, PA 15222. Pennsylvania contractor registration PA118842. Federal EIN 25-1884407. Experience modification rate 0.78. General liability: Allegheny Casualty, policy GL-4402-88.
# 中国公司
凯云桥梁工程有限公司,统一社会信用代码 91500103MA60K2X17F,注册地址:重庆市渝中区临江支路18号。资质等级:公路工程施工总承包一级,证书编号 D150088213。法定代表人:云志恒。""", lang="zh")
doc(V + "/Directory.csv", """Name,Role,Phone,E-mail
Denise Kowalczyk,Project Manager 26-014,(412) 555-0138,d.kowalczyk@kesselyun.example
Marcus Ojeda,Superintendent 26-014,(412) 555-0151,m.ojeda@kesselyun.example
Tess Lindqvist,Project Engineer 26-014,(412) 555-0164,t.lindqvist@kesselyun.example
陈启明,项目经理 26-031,139 0000 5521,chenqm@kesselyun.example
罗晓芸,质检员 26-031,139 0000 5534,luoxy@kesselyun.example""".replace(",", "|"))
doc(A + "01 Owner-Contractor Agreement.pdf", """# AIA A101 summary - East Pavilion Surgical Fit-Out
Owner: Marlow General Health System, 900 Cedar Ridge Road, Marlow, PA 15301. Contractor: Kessel Yun Builders, Inc. Architect: Prentiss Vale Architects, LLP, project number 24117.
The Work is the interior fit-out of levels 3 and 4, 61,400 square feet, including eight operating rooms, a sterile processing department and a 22-bed recovery unit. The building stays occupied.
Contract Sum: $38,760,000.00. Date of commencement: February 9, 2026. Substantial Completion: April 16, 2027. Liquidated damages $6,500 per day. Retainage 10 percent until half complete, then 5 percent.
@pb
RFIs are answered by the Architect within seven business days. Infection control follows ICRA 2.0, class IV on level 4. Governing code: FGI Guidelines 2022 and IBC 2018.
The Owner's representative is Carla Whitmer of Summit Lane Advisors.""", head="Marlow General Health System", lang="us")
doc(A + "02 RFI Log.xlsx", """= RFI Log
| RFI | Subject | Drawing | Spec | Submitted | Due | Answered
| 211 | Door 4-118 swing | A-604 | 08 14 16 | 09/28/2026 | 10/07/2026 | 10/06/2026
| 212 | Med gas zone valve box height | P-431 | 22 63 13 | 09/30/2026 | 10/09/2026 | 10/08/2026
| 213 | Boom support steel conflicts with duct main, OR 6 | S-412 | 05 12 00 | 10/13/2026 | 10/22/2026 |
| 214 | Flooring cove at OR 2 | A-451 | 09 65 16 | 10/14/2026 | 10/23/2026 |""")
doc(A + "03 Superintendent field notes.md", """# Field notes, M. Ojeda

## Monday, October 12, 2026
Carpenters 14, electricians 11, pipefitters 6. Rain, 51 F. Hung board at corridor 4C.

## Tuesday, October 13, 2026
Clear, 44 F at 7:00 and 61 F at 2:00. On site: 16 carpenters, 12 electricians, 7 sheet metal, 5 pipefitters, 4 sprinkler fitters.
At OR 6 the sheet metal foreman, Andre Polk of Threeway Mechanical, found the 30 x 18 supply duct running 7 inches into the boom support frame at grid E/7. Frame bottom is at 10'-2" above floor. Crew pulled off to OR 7. Four men lost three hours.
Negative air at level 4 read -0.03 in. w.c. at 9:15, good.
County inspector Ron Abbate passed the in-wall rough at OR 3 and OR 4.
Received: 38 headwall units from Corvel Medical, one with a scratched face.
No injuries. JHA talk: hot work permits. Hot work permit 077 for the stair 2 landing.
Tomorrow: prime OR 3, set AHU-6 curb, above-ceiling inspection at OR 1.""")
doc(A + "04 Coordination meeting 31.pdf", """# BIM coordination meeting no. 31 - October 15, 2026
Attending: Lindqvist (KYB), Polk (Threeway), S. Barrera (Vale Structural Engineers), J. Prentiss (PVA).
1. OR 6 clash no. 1187. Mr. Barrera does not object to lowering the frame by 8 inches if the knee braces are kept. Ms. Lindqvist will propose that in the RFI; the other way, to reroute the duct, costs about $14,200 and six days.
2. The frame affects activity 4310, OR 6 overhead rough-in, which has 4 days of float in the October update.
3. Ceiling at OR 6 stays at 9'-6".
4. No cost has been agreed for the first way.""", cols=2, lang="us", head="26-014")
doc(A + "05 Schedule update October.xlsx", """= October
Data date 10/01/2026, update no. 8
| Activity | Description | Start | Finish | Float
| 4305 | OR 5 overhead rough-in | 10/05/2026 | 10/20/2026 | 9
| 4310 | OR 6 overhead rough-in | 10/12/2026 | 10/28/2026 | 4
| 4390 | Level 4 ceilings | 11/09/2026 | 12/11/2026 | 0
| 4990 | Substantial Completion | | 04/23/2027 | -5""")
doc(A + "06 E-mail from architect.eml", """From: Julian Prentiss <j.prentiss@prentissvale.example>
To: Tess Lindqvist <t.lindqvist@kesselyun.example>
Date: Wed, 14 Oct 2026 15:44:00 -0400
Subject: RFI 213
Content-Type: text/plain; charset=utf-8

Tess,

got it. Please mark the sketch SK-213-A and show detail 5 on S-412, Revision 3 dated August 21, 2026; the Bulletin 9 sheet supersedes what your detailer used (Revision 2). Route it to Barrera as well. We have no answer for you today.

Julian

> On Oct 13 Tess wrote:
> The boom vendor, Steritek, ships OR 6 equipment on November 18.""")
doc(A + "07 Pay application 8.pdf", """# Application for Payment No. 8, period to September 30, 2026
| Total completed and stored to date | $17,905,400.00
| Retainage | $1,790,540.00
| Less previous certificates | $13,722,160.00
| Current payment due | $2,392,700.00
Certified October 7, 2026. Change orders 1 through 11 add $644,120.00, for a contract sum to date of $39,404,120.00.""", rules=False, lang="us")
doc(A + "08 Delivery ticket Corvel.txt", """CORVEL MEDICAL PRODUCTS      PACKING SLIP 660912
Ship to: Marlow General East Pavilion, dock B      Date 10/13/2026
Qty 38   Headwall HW-220
Carrier: Blue Ridge Freight    Rec'd by: T. Lindqvist""")
doc(B + "01 施工合同摘要.pdf", """# 青岚江大桥施工合同摘要
合同编号:QL-TJ-02-2025。发包人:青岚市交通建设投资集团有限公司。承包人:凯云桥梁工程有限公司。监理单位:西衡工程监理咨询有限公司,总监理工程师:邵国良。设计单位:江汉桥隧设计研究院。
工程名称:青岚江大桥土建二标段,桩号K12+340至K13+986。主桥为双塔双索面斜拉桥,主跨528米。
签约合同价:人民币436,820,000.00元。计划开工日期:2025年11月1日,计划竣工日期:2028年4月30日,工期912日历天。逾期违约金每日5万元。质量保证金为3%。
质量目标:合格。缺陷责任期24个月。""", lang="zh", head="合同编号 QL-TJ-02-2025")
doc(B + "02 施工日志 2026年10月.docx", """# 施工日志 2026年10月20日 星期二
记录人:罗晓芸。天气:多云,气温14至21℃,东北风3级。
3号主塔第18节段混凝土浇筑,强度等级C55,08:30开盘,15:50结束,浇筑方量186立方米,实测坍落度210毫米。制取试件6组。
现场人员:管理12人,钢筋工28人,混凝土工22人,起重工9人。
机械:塔吊2台,泵车1台,施工电梯1台。泵车11:20至11:55堵管停机。
旁站监理:何文博。项目经理陈启明上午到场检查。
安全:安全员杜海峰发现塔顶临边护栏缺一段约3米,当日17:00整改完毕。无事故。
# 施工日志 2026年10月19日 星期一
天气:小雨,16至19℃。第18节段钢筋验收合格。钢筋工31人。""", lang="zh")
doc(B + "03 混凝土试验报告.pdf", """# 混凝土立方体抗压强度试验报告
报告编号:HT-2026-1093。检测单位:青岚交科检测有限公司。
| 部位 | 3号主塔第17节段
| 成型日期 | 2026年9月12日
| 龄期 | 28天
| 平均强度 | 62.4 MPa
| 设计强度 | C55
| 结论 | 合格
第18节段试件试验未到龄期。""", lang="zh")
doc(B + "04 进度计划第6版.xlsx", """= 第6版
2026年10月8日编制,取代第5版
| 工序 | 计划开始 | 计划完成 | 完成百分比
| 3号主塔塔柱 | 2026-03-15 | 2026-12-20 | 72
| 4号主塔塔柱 | 2026-04-10 | 2027-01-18 | 63
| 主梁首节段吊装 | 2027-02-25 | 2027-03-10 | 0
| 合龙 | | 2027-11-30 | 0""", lang="zh")
doc(B + "05 监理例会纪要第38期.docx", """# 监理例会纪要(第38期)
时间:2026年10月21日9:00。地点:项目部二楼会议室。主持人:邵国良。参加:陈启明、罗晓芸、何文博,发包人代表秦岳。
一、3号主塔累计完成18节段,共25节段,较计划滞后5天,原因为国庆期间江面大风停工。
二、同意承包人增加一套液压爬模,11月5日前到场。
三、第2号变更(增设防撞设施)上报金额3,260,000.00元,尚未批复。
四、下次例会:2026年10月28日9:00。""", lang="zh")
doc(B + "06 计量支付第9期.pdf", """# 中期支付证书第9期(截至2026年9月25日)
| 本期完成金额 | 18,452,300.00元
| 累计完成金额 | 172,906,750.00元
| 扣质量保证金 | 553,569.00元
| 本期应付 | 17,898,731.00元
签发日期:2026年10月12日。第10期尚未申报。""", lang="zh", rules=False)
doc(B + "07 材料进场.csv", """材料名称,规格,数量,生产厂家,进场日期,单号
钢筋,HRB400E Φ32,86.4吨,西岭钢铁,2026-10-16,JC-0771
水泥,P.O 52.5,120吨,巴山水泥厂,2026-10-17,JC-0774
锚具,OVM15-22,48套,柳北预应力,2026-10-18,JC-0779""".replace(",", "|"))
doc(B + "08 邮件.eml", """From: 陈启明 <chenqm@kesselyun.example>
To: 罗晓芸 <luoxy@kesselyun.example>
Date: Tue, 20 Oct 2026 20:15:00 +0800
Subject: 测量和明天安排
Content-Type: text/plain; charset=utf-8

晓芸:
今天测量复核塔柱偏位是横向6毫米、纵向4毫米,限值30毫米,写进去。仪器是徕衡TS16,编号880213。
明天:第18节段养护,第19节段劲性骨架安装。

> 罗晓芸写道:
> 4号塔今天是第16节段绑钢筋,那边另写日志。""")
cp = {"cp": "Company profile.docx", "di": "Directory.csv"}
S = lambda p, d: {k: p + "/" + v for k, v in d.items()} | cp
a = Form("rfi-field-log-marlow", V, P1, "en-US", S(P1, {"c": "01 Owner-Contractor Agreement.pdf", "r": "02 RFI Log.xlsx", "n": "03 Superintendent field notes.md", "b": "04 Coordination meeting 31.pdf", "s": "05 Schedule update October.xlsx", "e": "06 E-mail from architect.eml", "p": "07 Pay application 8.pdf", "t": "08 Delivery ticket Corvel.txt"}), font="Helvetica", size=10, style="Table Grid", margins=2.2)
a.header("Contractor: ‹<<GC_NAME>>|Kessel Yun Builders, Inc.~Kessel Yun Builders|c|n›   Project manager: ‹<<PM_NAME>>|Denise Kowalczyk|di|s›   Phone: ‹<<PM_PHONE>>|(412) 555-0138|di|s›")
a.h("REQUEST FOR INFORMATION NO. 213 with Daily Log of the Day Found", 1)
a.t("PROJECT¶‹____|*East Pavilion|c|f|PROJECT›¦<¦ARCHITECT'S PROJECT NO.¶‹____|24117|c|s|ARCHITECT'S PROJECT NO.›", "OWNER (HOSPITAL)¶‹____|Marlow General Health System|c|s|OWNER (HOSPITAL)›¦ARCHITECT¶‹____|Prentiss Vale Architects, LLP~Prentiss Vale Architects|c|s|ARCHITECT›¦OWNER'S REP¶‹____|Carla Whitmer|c|n|OWNER'S REP›", "DATE SENT¶‹____|10/13/2026~October 13, 2026|r|n|DATE SENT›¦ANSWER NEEDED BY¶‹____|10/22/2026~October 22, 2026|r|f|ANSWER NEEDED BY›¦DATE ANSWERED¶‹____|!nk|DATE ANSWERED›", "ORIGINATED BY (PE)¶‹____|Tess Lindqvist|di|n|ORIGINATED BY (PE)›¦COPY TO STRUCTURAL¶‹____|*Barrera|b|f|COPY TO STRUCTURAL›¦BALL IN COURT SINCE¶‹____›")
a.h("Part 1 – Question").p("Sheet: ‹cc:Click or tap|S-412|r|n|Sheet›   Detail: ‹cc:Click or tap|5|e|s|Detail›   Sheet revision: ‹cc:Click or tap|Revision 3~3|e|n|Sheet revision›   Revision date: ‹cc:Click or tap|August 21, 2026~08/21/2026|e|n|Revision date›", "CSI section: ‹cc:Click or tap|05 12 00|r|f|CSI section›   Bulletin: ‹cc:Click or tap|9~Bulletin 9|e|s|Bulletin›   Sketch: ‹cc:Click or tap|SK-213-A|e|n|Sketch›   Submittal ref.: ‹cc:Click or tap|!np|Submittal ref.›", "Room: ‹cc:Click or tap|OR 6|r|f|Room›   Gridline: ‹cc:Click or tap|E/7|n|n|Gridline›   Clash no.: ‹cc:Click or tap|1187|b|s|Clash no.›   Photo nos.: ‹cc:Click or tap|!np|Photo nos.›", "Overlap measured: ‹cc:Click or tap|7 inches~7 in.~7\"|n|f|Overlap measured›   Duct size: ‹cc:Click or tap|30 x 18|n|n|Duct size›   Elevation, underside of steel: ‹cc:Click or tap|10'-2\"|n|f|Elevation, underside of steel›   Ceiling height: ‹cc:Click or tap|9'-6\"|b|n|Ceiling height›", "Describe the condition: ‹n:[State the question in full]|*boom support|r|f|Describe the condition›", "Contractor's suggestion: ‹n:[Proposed solution]|*8 inches|b|f|Contractor's suggestion›")
a.h("Part 2 – Impact").t("Item¦Yes / amount¦Remarks", "Critical activity ID¦‹|4310|s|n›¦‹›", "Float remaining (days)¦‹|4|s|s›¦‹›", "Cost of rerouting¦‹|$14,200~14,200|b|n›¦‹|!np›", "Time for rerouting¦‹|six days~6 days|b|n›¦‹|!np›", "Cost of lowering frame¦‹|!nk›¦‹|!np›", "Days of lowering frame¦‹|!nk›¦‹|!np›", "PCO number¦‹|!np›¦‹|!np›", sched=True, shade="D9D9D9")
a.h("Part 3 – Response (design team)").p("Response: ‹______________________|!nk|Response›", "Response by: ‹__________|!sig|Response by›  Response date: ‹__________|!sig|Response date›  ASI no.: ‹__________|!nk|ASI no.›")
a.h("Part 4 – Daily log, October 13, 2026").t("AM temp (7:00)¦‹|44 F~44°F~44|n|n›¦PM temp (2:00)¦‹|61 F~61°F~61|n|n›", "Superintendent¦‹|Marcus Ojeda|di|s›¦Sky¦‹|clear|n|f›", "Wind (mph)¦‹|!np›¦Negative pressure, L4¦‹|-0.03 in. w.c.~-0.03|n|f›", "ICRA class, level 4¦‹|IV~class IV|c|s›¦AHJ inspector¦‹|Ron Abbate|n|f›", "Carpenters¦‹|16|n|s›¦Tinners¦‹|7|n|f›", "Electricians¦‹|12|n|s›¦Fire protection¦‹|4|n|f›", "Painters¦‹|!np›¦Laborers¦‹|!np›", style="Light Grid")
a.p("Crew-hours lost: ‹......›   Trade foreman reporting: ‹......|Andre Polk|n|n›   Subcontractor: ‹......|Threeway Mechanical|n|f|Subcontractor›", "Material received: ‹......|*headwall|n|n|Material received›   Packing slip: ‹......|660912|t|s›   Hauler: ‹......|Blue Ridge Freight|t|f|Hauler›   PO no.: ‹......|!np|PO no.›", "Hot work permit: ‹......|077|n|s|Hot work permit›   Toolbox topic: ‹......|*hot work|n|f|Toolbox topic›   OSHA recordable: Yes ‹ffcb|!box|OSHA Yes› No ‹ffcb|x|n|f|OSHA No›", "Substantial Completion per contract: ‹......|April 16, 2027~04/16/2027|c|s›   Actual Substantial Completion: ‹......|!nk›")
a.p("Superintendent's signature: ‹......|!sig›  Time signed: ‹......|!sig|Time signed›").footer("Owner approval: ‹........|!sig›")
a.save()
b = Form("shigong-ribao-qinglan", V, P2, "zh", S(P2, {"c": "01 施工合同摘要.pdf", "j": "02 施工日志 2026年10月.docx", "h": "03 混凝土试验报告.pdf", "p": "04 进度计划第6版.xlsx", "m": "05 监理例会纪要第38期.docx", "z": "06 计量支付第9期.pdf", "q": "07 材料进场.csv", "e": "08 邮件.eml"}), font="SimSun", size=10.5, margins=2.0)
b.header("合同号:‹__________|QL-TJ-02-2025|c|n|合同号›  编号:‹__________|!np|编号›")
b.h("桥梁工程施工日报表(3号主塔)2026年10月20日", 1)
b.t("工程名称¦‹|青岚江大桥土建二标段~青岚江大桥|c|s›¦<¦<", "建设单位¦‹|青岚市交通建设投资集团有限公司|c|f›¦施工单位¦‹|凯云桥梁工程有限公司|c|f›", "监理单位¦‹|西衡工程监理咨询有限公司|c|s›¦总监¦‹|邵国良|c|n›", "设计单位¦‹|江汉桥隧设计研究院|c|s›¦项目负责人¦‹|陈启明|di|n›", "统一社会信用代码¦‹|91500103MA60K2X17F|cp|s›¦资质证书编号¦‹|D150088213|cp|n›", "起讫桩号¦‹|*K12+340|c|n›¦合同工期¦‹|912日历天~912天~912|c|n›", "安全生产许可证号¦‹|!np›¦施工许可证号¦‹|!np›", widths=[3.5, 5.5, 3, 5])
b.p("一、气象").p("天气:‹______|多云|j|s|天气›  最低气温:‹______|14℃~14|j|n|最低气温›  最高气温:‹______|21℃~21|j|n|最高气温›  风力风向:‹______|东北风3级|j|f|风力风向›  降水量:‹______|!np|降水量›  江水位:‹______|!np|江水位›")
b.p("二、施工情况").t("浇筑部位¦节段¦标号¦开始时间¦完成时间¦方量(m³)", "3号主塔¦‹|18~第18节段|j|n|节段›¦‹|C55|j|f|标号›¦‹|08:30~8:30|j|f|开始时间›¦‹|15:50|j|n|完成时间›¦‹|186|j|n|方量›", "‹|!row|浇筑部位›¦‹|!row|节段›¦‹|!row|标号›¦‹|!row|开始时间›¦‹|!row|完成时间›¦‹|!row|方量›", sched=True)
b.p("坍落度(mm):‹……|210|j|s|坍落度›  试件组数:‹……|6~6组|j|n|试件组数›  入模温度:‹……|!np|入模温度›", "堵泵停工时段:‹……|11:20至11:55~11:20-11:55|j|n|堵泵停工时段›", "本塔累计节段:‹……|18~18节段|m|s|本塔累计节段›  设计节段总数:‹……|25~25节段|m|n|设计节段总数›  进度偏差:‹……|*滞后5天~5天|m|n|进度偏差›", "塔柱计划完成日期:‹……|2026-12-20~2026年12月20日|p|s|塔柱计划完成日期›  实际完成日期:‹……|!nk|实际完成日期›  形象进度:‹……|72%~72|p|f|形象进度›", "横桥向偏差(mm):‹……|6~6毫米|e|n|横桥向偏差›  允许偏差(mm):‹……|30~30毫米|e|f|允许偏差›  全站仪编号:‹……|880213|e|f|全站仪编号›")
b.p("三、人员机械").t("工种¦人数¦备注", "管理人员¦‹|12~12人|j|s›¦‹|!np›", "钢筋工¦‹|28~28人|j|s›¦‹|!np›", "砼工¦‹|22~22人|j|f›¦‹|!np›", "起重工¦‹|9~9人|j|s›¦‹|!np›", "电焊工¦‹|!np›¦‹|!np›", sched=True, style="Light Grid Accent 3")
b.p("四、质量与材料").p("上一节段28天强度(MPa):‹cc:填写|62.4|h|f|上一节段28天强度›  检测机构:‹cc:填写|青岚交科检测有限公司|h|n|检测机构›  报告号:‹cc:填写|HT-2026-1093|h|n|报告号›  本节段28天强度:‹cc:填写|!nk|本节段28天强度›", "锚具厂家:‹cc:填写|柳北预应力|q|n|锚具厂家›  数量:‹cc:填写|48套~48|q|s|锚具数量›  进场单号:‹cc:填写|JC-0779|q|n|进场单号›  炉批号:‹cc:填写|!np|炉批号›")
b.p("五、安全与监理").p("隐患:‹n:[简述]|*护栏|j|f|隐患›", "整改完成时间:‹[时间]|*17:00|j|n|整改完成时间›  检查人:‹[姓名]|杜海峰|j|f|检查人›  旁站人员:‹[姓名]|何文博|j|n|旁站人员›", "次日计划:‹n:[简述]|*第19节段~劲性骨架~第18节段养护|e|f|次日计划›")
b.p("六、变更与计量").p("第2号变更上报金额:‹{{变更上报}}|3,260,000.00元~3,260,000.00~3260000.00|m|s›  批复金额:‹{{变更批复}}|!nk›", "最近一期支付证书:第‹{{期号}}|9|z|f›期,应付:‹{{应付}}|17,898,731.00元~17,898,731.00|z|n›,开累产值:‹{{开累}}|172,906,750.00元~172,906,750.00|z|f›,到账日期:‹{{到账}}|!np›")
b.t("记录¦审核¦监理签认", "‹|!sig|记录›¦‹|!sig|审核›¦‹|!sig|监理签认›")
b.footer("本表页次:‹__|!np|本表页次›")
b.save()
