from lib import *
T = vault("澄源环境", r'''
=== 公司基本信息.docx
# 江苏澄源环境工程有限公司
统一社会信用代码：91320281MA7X04K21P。住所：江苏省江阴市滨江西路318号。法定代表人：顾明远。资质：机电工程施工总承包贰级，证书编号D232190457。安全生产许可证：（苏）JZ安许证字〔2022〕021187，有效期至2028年3月15日。
开户行：江阴农商行滨江支行，账号 6230 0188 4471 0093。
Overseas branch: Chengyuan Environmental Engineering (Nigeria) Ltd, RC 1774082, 9 Adekunle Crescent, Abeokuta. Managing director: Shen Haibo. TIN 24418830-0001.
=== 通讯录.xlsx
--- 通讯录
| 姓名 | 职务 | 部门 | 电话 |
| 顾明远 | 董事长 | 总部 | 0510-5550101 |
| 陆志恒 | 项目经理 | 东浦项目部 | 139 5550 0122 |
| 季晓芸 | 质检员 | 东浦项目部 | 139 5550 0147 |
| 范大勇 | 安全员 | 东浦项目部 | 139 5550 0163 |
| Shen Haibo | Managing director | Nigeria | +234 803 555 0110 |
| Tunde Afolabi | Site manager | Nigeria | +234 803 555 0129 |
=== 东浦污水处理厂二期/01 设备采购安装合同.pdf
^ 东浦污水处理厂二期设备采购及安装合同 DPWS-2-SB-05
# 合同协议书
发包人：东浦市清流水务投资有限公司
承包人：江苏澄源环境工程有限公司
一、工程名称：东浦污水处理厂二期工程工艺设备采购及安装（五标段）。工程地点：浙江省东浦市新港路66号。
二、工程规模：二期新增处理能力4万立方米/日，采用AAO加MBR膜工艺，出水执行准Ⅳ类标准。
| 签约合同价 | 人民币38,642,500.00元（含税） |
| 增值税税率 | 13% |
| 签订日期 | 2024年12月18日 |
| 计划开工日期 | 2025年2月20日 |
| 计划竣工日期 | 2025年10月31日 |
| 预付款 | 合同价的20% |
| 质量保证金 | 结算价款的3% |
| 质保期 | 24个月 |
| 逾期违约金 | 每日合同价的万分之五 |
三、监理单位：浙江恒衡工程监理有限公司，总监理工程师：楼建平。设计单位：华东市政水务设计院有限公司。
四、履约担保：银行保函，编号BH2024-11906，中浦银行东浦支行。
=== 东浦污水处理厂二期/02 设备清单 第3版.xlsx
--- 设备清单
| 位号 | 设备名称 | 型号规格 | 数量 | 单位 | 制造商 | 功率kW |
| P-201A/B/C | 潜水排污泵 | CQ400-15 Q=900m3/h H=15m | 3 | 台 | 泰州沃泉泵业 | 55 |
| B-301A/B | 空气悬浮鼓风机 | KX150 风量120m3/min | 2 | 台 | 山东凯旋风机 | 150 |
| M-401 | MBR膜组器 | MB-2000 | 24 | 套 | 宁波膜达 | |
| D-501 | 带式浓缩脱水一体机 | TD-2000 | 2 | 台 | 无锡德泥 | 7.5 |
--- 修订
| 版次 | 日期 | 内容 |
| 2 | 2025-01-10 | 鼓风机功率132kW |
| 3 | 2025-03-06 | 鼓风机改为150kW，膜组器由22套增至24套 |
=== 东浦污水处理厂二期/02 设备清单 第2版 作废.csv
位号,设备名称,型号规格,数量,功率kW
B-301A/B,空气悬浮鼓风机,KX132,2,132
M-401,MBR膜组器,MB-2000,22,
=== 东浦污水处理厂二期/03 监理例会纪要第28期.docx
# 监理例会纪要（第28期）
时间：2025年9月16日下午2时。地点：项目部会议室。主持：楼建平。参加：建设单位代表沈佳琪，施工单位陆志恒、季晓芸、范大勇。
一、进度：设备安装累计完成86%，管道安装完成79%。因六月梅汛停工，发包人同意工期顺延12天，竣工日期调整为2025年11月12日。
二、质量：P-201B出口法兰渗漏，已于9月12日更换垫片；B-301A基础二次灌浆强度报告未出。
三、安全：本月无事故，检查发现临边防护缺失2处，要求9月20日前整改。
四、变更：变更单BG-03（增加除臭风管）金额186,400元已确认；BG-04（加药间改造）待审。
五、联动试车计划定于2025年10月22日。下次例会：2025年9月23日。
=== 东浦污水处理厂二期/04 水泵单机试运转记录.pdf
^ 单机试运转原始记录 DP-DJ-017
# 潜水排污泵P-201A单机试运转
试运转日期：2025年9月10日。连续运转时间：2小时。环境温度：27℃。操作人：钱永康。
| 项目 | 实测 | 允许值 |
| 电流 | 98.6A | 额定值104A |
| 电压 | 386V | 380V±5% |
| 振动速度 | 2.1mm/s | 不大于2.8mm/s |
| 轴承温度 | 58℃ | 不高于75℃ |
| 绝缘电阻 | 62MΩ | 不小于1MΩ |
| 流量 | 912m3/h | 900m3/h |
结论：运转平稳，无异常声响。P-201C因电缆未敷设，尚未试运转。
=== 东浦污水处理厂二期/05 到货验收单.pdf
# 设备到货验收单 DH-0412
! 到货日期 ! 2025年4月12日
! 设备 ! 潜水排污泵3台
! 运单号 ! SF-TZ-8820417
! 出厂编号 ! WQ2503-118、WQ2503-119、WQ2503-120
! 随机资料 ! 合格证、说明书、装箱单各3份
! 外观 ! 完好，P-201C漆面轻微划伤
收货人季晓芸。
=== 东浦污水处理厂二期/06 进度款台账.xlsx
--- 进度款
| 期次 | 月份 | 申报金额(元) | 审定金额(元) | 到账日期 |
| 4 | 2025年7月 | 4215000 | 4102600 | 2025-08-22 |
| 5 | 2025年8月 | 3876500 | 3790200 | 2025-09-19 |
| 6 | 2025年9月 | 2954000 | | |
=== 东浦污水处理厂二期/07 邮件 沈佳琪.eml
发件人: 沈佳琪 <shenjq@qingliu.example>
收件人: 陆志恒
日期: 2025年9月18日 10:40
主题: 回复: 试车用电及药剂

陆经理：临时用电容量批复为630kVA。试车用聚合氯化铝由我方供应，首批20吨。环评批复文号为东环建〔2024〕77号。工程一切险保单号PY-3302-2025-0098，东海财险承保。

> 9月17日 陆志恒 写道：
> 排污许可证变更何时办好？（对方未答复）
=== Okelerin Market Hall/1 Articles of agreement.pdf
^ Okelerin Market Hall - Agreement OGS/MKT/2024/051
# Articles of agreement and appendix
This agreement is made on the 3rd day of December 2024 between the Okelerin Local Government Council (the Employer) and Chengyuan Environmental Engineering (Nigeria) Ltd (the Contractor) for the construction of a two-storey market hall of 412 lock-up stalls with drainage and borehole at Oja Titun Road, Okelerin, Ogun State.
| Contract sum | NGN 2,864,720,500.00 |
| VAT | 7.5 % |
| Date for possession | 13 January 2025 |
| Date for completion | 12 December 2025 |
| Liquidated and ascertained damages | NGN 1,250,000 per week |
| Retention | 5 % |
| Limit of retention | 2.5 % of contract sum |
| Mobilisation advance | 15 %, bond AB/APG/2291, Adire Bank Plc |
| Defects liability period | 6 months |
| Architect | Bisi Oduya & Associates |
| Quantity surveyor | Ekwueme Cost Partners, QS Chinedu Ekwueme |
| Structural engineer | Kolade Structures Ltd |
=== Okelerin Market Hall/2 Interim valuation 7.xlsx
--- Valuation 7
| Item | NGN |
| Work executed | 1688420000 |
| Materials on site | 74310000 |
| Gross valuation | 1762730000 |
| Retention | 71618012.50 |
| Less previous certificates | 1402115000 |
| Amount due | 288996987.50 |
| Valuation date | 29 August 2025 |
=== Okelerin Market Hall/3 Interim valuation 6.csv
Item,NGN
Work executed,1401900000
Gross valuation,1475910526
Valuation date,31 July 2025
=== Okelerin Market Hall/4 Site meeting 9.docx
# Minutes of site meeting no. 9, 4 September 2025
Present: Arc. Bisi Oduya; QS Chinedu Ekwueme; Engr. Kolade Bankole; Tunde Afolabi, site manager; Mrs Folake Sowande, council works officer; Alhaja Risikat Balogun, market traders' association.
1. Blockwork is complete to the upper floor; roof trusses are 40 % erected. Overall progress 61 %, programme 70 %.
2. Extension of time of three weeks for heavy rain granted; revised completion date 2 January 2026. Claim for the fuel scarcity delay is under consideration.
3. Variation V/04, extra borehole, NGN 18,600,000 approved. Variation V/05, solar lighting, awaiting council's decision.
4. One reportable accident: fall from ladder, 14 August 2025. 
5. Council asks that traders move in by 16 January 2026; date of handing over not agreed.
=== Okelerin Market Hall/5 Cube tests.pdf
^ Ogun Materials Laboratory - Certificate OML/25/0664
# Concrete cube results, upper floor slab, cast 24 July 2025
! Cube ! Age ! Strength
! UF-3A ! 7 days ! 18.9 N/mm2
! UF-3B ! 28 days ! 27.6 N/mm2
! UF-3C ! 28 days ! 26.8 N/mm2
Specified grade C25. Slump 75 mm. Cement: Egba 42.5R. Tested 21 August 2025 by A. Salako.
=== Okelerin Market Hall/6 Labour and plant return.txt
Week ending 30 August 2025
Skilled 58, unskilled 94, expatriate 6. Plant: tower crane 1, concrete mixer 3, generator 250 kVA 1. Diesel used 4,100 litres. Days lost to rain: 2.
=== Okelerin Market Hall/7 Mail QS.eml
From: Chinedu Ekwueme <chinedu@ekwueme.example>
To: Tunde Afolabi
Date: Mon, 8 Sep 2025 12:10
Subject: Certificate 7

Tunde, the architect signed certificate no. 7 on 5 September 2025. The insurers' all-risks policy you sent is NSI/CAR/7718, Niger Shield Insurance. ITF and NSITF compliance certificates are still outstanding from your side. Building permit is OG/PP/2024/3309.

> When will certificate 7 be paid? Certificate 6 came in on 27 August 2025. Shen Haibo
''', font="STSong-Light")
f = Form("设备安装及单机试运转报验表", "澄源环境", "东浦污水处理厂二期", "zh", T, "2025年9月18日前后的状态；P-201A报验。", font="SimSun")
f.build('''
HEAD 工程名称：{k=> ~东浦污水处理厂二期 @01 s}
FOOT 档案号：{u=> ?资料中没有档案号}
TITLE 设备安装及单机试运转报验表
H2 一、工程概况
TS Table Grid
KV
建设单位 {=> 东浦市清流水务投资有限公司 @01 f} || 施工单位 {=> 江苏澄源环境工程有限公司 @01 f}
监理单位 {=> 浙江恒衡工程监理有限公司 @01 s} || 设计单位 {=> 华东市政水务设计院有限公司 @01 s}
合同编号 {=> DPWS-2-SB-05 @01 n} || 签约合同价 {=> 人民币38,642,500.00元|38,642,500.00元|38,642,500.00 @01 s}
新增日处理水量 {=> 4万立方米/日|4万立方米|4万m³/d @01 f} || 出水水质 {=> 准Ⅳ类|准Ⅳ类标准 @01 n}
环评批复文号 {=> 东环建〔2024〕77号 @07 s} || 排污许可证编号 {=> ?未办好}
施工许可证号 {=> ?资料中没有} || 质量监督机构 {=> ?资料中没有}

H2 二、施工单位及人员
STYLE u
P 统一社会信用代码：{=> 91320281MA7X04K21P @公司 s}　法定代表人：{=> 顾明远 @公司 s}
P 企业资质证书号：{=> D232190457 @公司 n}　安全生产许可证有效期至：{=> 2028年3月15日 @公司 n}
P 项目负责人：{=> 陆志恒 @通讯录 n}　专职安全员：{=> 范大勇 @通讯录 n}　质检员：{=> 季晓芸 @通讯录 s}
P 总监：{=> 楼建平 @01 n}　甲方代表：{=> 沈佳琪 @03 f}　专业监理工程师：{=> ?没有写明}
H2 三、工期与价款
AB
开工日期（计划） {=> 2025年2月20日 @01 s} || 原定完工日 {=> 2025年10月31日 @01 f} || 顺延后完工日 {=> 2025年11月12日 @03 f}
顺延天数 {=> 12天|12 @03 n} || 实际竣工日期 {=> ?尚未竣工} || 竣工验收日期 {=> ?尚未验收}
质保金比例 {=> 3%|结算价款的3% @01 n} || 保修期限 {=> 24个月 @01 f} || 履约保函号 {=> BH2024-11906 @01 n}
第5期审定金额（元） {=> 3790200|3,790,200|3,790,200.00 @06 s} || 第5期回款日 {=> 2025-09-19|2025年9月19日 @06 f} || 第6期审定金额（元） {=> ?尚未审定}
变更BG-03金额 {=> 186,400元|186,400|186400 @03 s} || 变更BG-04金额 {=> ?待审} || 竣工结算价 {=> ?尚未结算}

H2 四、设备
P 清单版次：第{d=> 3 @02 设备清单 第3版 n}版
SC 位号 || 名称 || 型号 || 台（套）数 || 生产厂家 || 安装验收人
P-201A/B/C || {=> 潜水排污泵 @02 设备清单 第3版 n} || {=> CQ400-15|CQ400-15 Q=900m3/h H=15m @02 设备清单 第3版 n} || {=> 3 @02 设备清单 第3版 n} || {=> 泰州沃泉泵业 @02 设备清单 第3版 f} || {=> ?签字栏}
B-301A/B || {=> 空气悬浮鼓风机 @02 设备清单 第3版 n} || {=> KX150|KX150 风量120m3/min @02 设备清单 第3版 n} || {=> 2 @02 设备清单 第3版 n} || {=> 山东凯旋风机 @02 设备清单 第3版 f} || {=> ?签字栏}
X-601 || {=> ?清单中没有} || {=> ?清单中没有} || {=> ?清单中没有} || {=> ?清单中没有} || {=> ?签字栏}

P 水泵到货日期{i:填写日期=> 2025年4月12日 @05 s}，运单{i:填写运单号码=> SF-TZ-8820417 @05 n}，商检证号{i:填写商检证号=> ?资料中没有}。
H2 五、单机试运转（P-201A）
P 记录编号：{p:记录编号=> DP-DJ-017 @04 f}　试车日期：{p:试车日期=> 2025年9月10日 @04 n}　持续时间：{p:持续时间=> 2小时 @04 n}
SC 检查项目 || 实测值 || 监理复核
工作电流 || {=> 98.6A|98.6 @04 n} || {=> ?监理复核栏}
振动烈度 || {=> 2.1mm/s|2.1 @04 f} || {=> ?监理复核栏}
轴承温升后温度 || {=> 58℃|58 @04 n} || {=> ?监理复核栏}
绝缘电阻 || {=> 62MΩ|62 @04 s} || {=> ?监理复核栏}
噪声 || {=> ?没有测} || {=> ?监理复核栏}

BOX sdt
CK 单机试车结论：[x @04 f] 正常 || [?不是异常] 异常
P P-201C试运转日期：{g=> ?电缆未敷设，未试}
P 联动试车计划日期：{g=> 2025年10月22日 @03 s}
P 联动试车实际日期：{g=> ?还没有进行}
P B-301A灌浆强度：{g=> ?报告未出}
P 建设工程保险单号：{g=> PY-3302-2025-0098 @07 n}
N 质量问题及处理情况 {=> ~更换垫片|法兰渗漏 @03 n}
P 施工单位（盖章）日期：{g=> ?签章栏}
''')
f = Form("Interim certificate progress statement Okelerin", "澄源环境", "Okelerin Market Hall", "en", T, "Papers of this project are English; the firm's others are Chinese. State after valuation 7.", font="Times New Roman")
f.build('''
HEAD Employer: {f=> Okelerin Local Government Council @1 s}
FOOT Treasury voucher no. {f=> ?not in the papers}
H1 STATEMENT IN SUPPORT OF INTERIM CERTIFICATE
H2 A. Contract particulars
TS Table Grid
IN
Contract title {n=> ~market hall @1 n} || Agreement ref. {n=> OGS/MKT/2024/051 @1 n} || Main contractor {n=> Chengyuan Environmental Engineering (Nigeria) Ltd @1 n}
Site address {n=> Oja Titun Road, Okelerin, Ogun State|Oja Titun Road, Okelerin @1 f} || Building permit {n=> OG/PP/2024/3309 @7 s} || CAC registration no. {n=> RC 1774082|1774082 @公司 f}
TIN {n=> 24418830-0001 @公司 s} || Tax clearance certificate no. {n=> ?not in the papers} || BPP interim registration report no. {n=> ?not in the papers}

STYLE d
H2 B. Consultants
P Architect {=> Bisi Oduya & Associates @1 s}
P Cost consultant {=> Ekwueme Cost Partners|Ekwueme Cost Partners, QS Chinedu Ekwueme @1 f}
P Structural engineer {=> Kolade Structures Ltd @1 s}
P M&E engineer {=> ?none named}
P Client's officer at site {=> Folake Sowande|Mrs Folake Sowande @4 f}
P Contractor's representative at site {=> Tunde Afolabi @4 f}
P Clerk of works {=> ?none named}
H2 C. Dates
KV
Agreement dated {=> 3 December 2024|3rd day of December 2024|3rd December 2024 @1 n} || Site handed to contractor (contract date) {=> 13 January 2025 @1 f}
Date for completion {=> 12 December 2025 @1 s} || EOT granted {=> three weeks|3 weeks @4 f}
Completion date as revised {=> 2 January 2026 @4 s} || EOT for fuel scarcity {=> ?under consideration}
Practical completion {=> ?not reached} || Date of handing over {=> ?not agreed}
Certificate of making good issued {=> ?not reached} || Defects liability {=> 6 months|six months @1 n}

H2 D. Money
STYLE p
P Contract sum {:contract_sum=> NGN 2,864,720,500.00|2,864,720,500.00|₦2,864,720,500.00|2,864,720,500 @1 s}, LAD {:lad_rate=> NGN 1,250,000 per week|NGN 1,250,000|₦1,250,000|1,250,000 @1 f}, ceiling of retention {:retention_limit=> 2.5 % of contract sum|2.5 %|2.5% @1 n}.
P Advance payment bond {:apg_no=> AB/APG/2291 @1 n}, expiring {:apg_expiry=> ?no expiry given}; performance bond {:performance_bond=> ?none in the papers}.
TS Light Shading
SC Line || This valuation (NGN) || Checked by QS || Paid
Measured work || {=> 1688420000|1,688,420,000|1,688,420,000.00 @2 f} || {=> ?initials of QS} || {=> ?not paid}
Unfixed materials || {=> 74310000|74,310,000|74,310,000.00 @2 f} || {=> ?initials of QS} || {=> ?not paid}
Gross valuation || {=> 1762730000|1,762,730,000|1,762,730,000.00 @2 s} || {=> ?initials of QS} || {=> ?not paid}
Already certified || {=> 1402115000|1,402,115,000|1,402,115,000.00 @2 f} || {=> ?initials of QS} || {=> ?not paid}
Net now payable || {=> 288996987.50|288,996,987.50|288996987.5 @2 f} || {=> ?initials of QS} || {=> ?not paid}

STYLE u
P Valuation date {=> 29 August 2025 @2 s} Certificate no. 7 signed on {=> 5 September 2025 @7 s} Certificate no. 6 received on {=> 27 August 2025 @7 f}
P Certificate no. 7 paid on {=> ?not yet paid} Valuation 8 gross {=> ?no valuation 8}
P V/04 approved sum {=> NGN 18,600,000|18,600,000|₦18,600,000|18600000 @4 n}; V/05 approved sum {=> ?awaiting council's decision}
TS Table Grid
H2 E. Progress, quality and labour
AB
Actual progress {=> 61 %|61%|61 @4 n} || Planned progress {=> 70 %|70%|70 @4 f} || Roof trusses erected {=> 40 %|40% @4 s}
Concrete grade {=> C25 @5 s} || Cube UF-3B, 28 days {=> 27.6 N/mm2|27.6 N/mm²|27.6 @5 s} || Lab certificate {=> OML/25/0664 @5 n}
Cement brand {=> Egba 42.5R|Egba @5 f} || Workability {=> 75 mm|75 @5 f} || Rebar mill certificate {=> ?not in the papers}
Artisans {=> 58 @6 f} || Labourers {=> 94 @6 f} || Rain days in the week {=> 2 @6 n}
Borehole yield {=> ?not in the papers} || Generator {=> 250 kVA @6 s} || AGO consumed (litres) {=> 4,100|4100|4,100 litres @6 f}

BOX legacy
CK Reportable accidents: [x @4 s] yes || [?there was one] none
L Particulars of the accident {d=> ~fall from ladder @4 n}
P CAR policy {k=> NSI/CAR/7718 @7 n} underwriter {k=> Niger Shield Insurance @7 f} NSITF certificate no. {k=> ?still outstanding} ITF certificate no. {k=> ?still outstanding}
P Signed for contractor {u=> ?signature} Date {u=> ?signature}
''')
