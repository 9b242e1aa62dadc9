"""Standing text of letters and minutes, appended to the short papers so that they have the length they have in life."""
LETTER = {
"castlemere": """## General
The documents forming the contract are to be read together; where they disagree, the order of precedence in the conditions applies. Nothing in this letter relieves the contractor of its duties under statute.
Before starting on site the contractor shall hand over evidence of insurance, the construction phase plan, the names of its key staff and a first programme. Changes of key staff need our written consent, which will not be unreasonably withheld.
All correspondence is to bear the contract number and to be sent to the administrator named above. Instructions given orally have no effect until confirmed in writing. Records of labour and plant are to be kept daily and shown on request.
The contractor shall keep the works, adjoining owners and the public road clean and safe, shall work within the permitted hours and shall answer complaints on the same day.
Payment follows the conditions of contract. Invoices without the contract number will be returned. Drawings and specifications remain the property of those who made them and may be used for these works only.""",
"hallgruber": """## Allgemeines
Die Vertragsbestandteile ergänzen einander; bei Widersprüchen gilt die Reihenfolge der besonderen Vertragsbestimmungen. Mündliche Anordnungen werden erst mit schriftlicher Bestätigung wirksam.
Vor Beginn der Arbeiten sind der Versicherungsnachweis, das Schlüsselpersonal, der Terminplan und die Unterlagen zum Sicherheits- und Gesundheitsschutz vorzulegen. Ein Wechsel des Schlüsselpersonals bedarf der Zustimmung.
Berichte über Personal und Geräte sind täglich zu führen und auf Verlangen vorzulegen. Mehr- und Minderleistungen sind vor der Ausführung anzumelden. Öffentliche Wege sind sauber zu halten, Beschwerden der Anrainer und Nachbarn am selben Tag zu beantworten.
Rechnungen ohne Vertragsnummer werden zurückgestellt. Pläne und Beschreibungen bleiben Eigentum ihrer Verfasser und dürfen nur für dieses Bauvorhaben verwendet werden. Für Nachunternehmer haftet der Auftragnehmer wie für eigenes Handeln.""",
"marchandise": """## Dispositions générales
Les pièces du marché se complètent ; en cas de contradiction, l'ordre de priorité des conditions particulières s'applique. Un ordre donné oralement n'a d'effet qu'après confirmation écrite.
Avant l'ouverture du chantier, l'entreprise remet les preuves d'assurance, la liste du personnel responsable, le programme des travaux et le plan de sécurité. Tout changement du personnel responsable est soumis à l'accord écrit du maître de l'ouvrage.
Le journal du chantier est tenu chaque jour et présenté sur demande. Les travaux supplémentaires sont annoncés avant leur exécution. Les abords et les voies publiques restent propres et sûrs ; les plaintes des riverains reçoivent une réponse le jour même.
Les factures sans numéro de marché sont retournées. Les plans restent la propriété de leurs auteurs et ne servent qu'au présent ouvrage. L'entreprise répond de ses sous-traitants comme d'elle-même.""",
"arrieta": """## Disposiciones generales
Los documentos del contrato se complementan; en caso de discrepancia rige el orden de prelación de las bases. Las órdenes verbales no tienen efecto mientras no se confirmen por escrito.
Antes de iniciar las obras, el contratista entregará los comprobantes de seguros, la nómina del personal clave, el programa de trabajo y el plan de seguridad. Los cambios de personal clave requieren conformidad previa.
El libro de obra se llevará al día y estará a disposición de la inspección. Los trabajos adicionales se avisarán antes de ejecutarlos. Los accesos y caminos públicos se mantendrán limpios y seguros, y los reclamos de vecinos se contestarán el mismo día.
Las facturas sin número de contrato serán devueltas. Los planos son propiedad de sus autores y solo pueden usarse en esta obra. El contratista responde por sus subcontratistas como por sí mismo.""",
"hengchuan": """## 其他事项
合同文件互为补充，如有矛盾，按专用条款约定的优先顺序解释。口头指令须经书面确认后方可执行。
进场前应提交保险凭证、主要管理人员名单、总进度计划及安全专项方案。更换主要管理人员须经书面同意。
施工日志应逐日填写，随时备查。增减工程量应在实施前书面申报。现场及周边道路应保持整洁安全，对周边单位的投诉应当日答复。
图纸及技术文件归编制单位所有，仅限本工程使用。承包人对分包单位的行为承担全部责任。"""}
MIN = {
"castlemere": """Standing items. The minutes of the previous meeting were agreed without change. The action list was gone through; closed actions have been taken off and the rest carry over with their owners.
Quality: inspection requests are to be given a full day ahead, with the drawing and the previous hold point signed. Certificates are to be filed the day they arrive. Open snags are walked weekly with the administrator.
Environment: skips are to be sheeted, wash-out only in the bay provided, no refuelling within ten metres of a drain. Neighbours are told of noisy work a week ahead.
Information: drawings are valid only as listed in the register; superseded prints are to be taken out of the site folders. Questions are raised through the register and not by telephone.
Any other business: none. Those present are asked to send corrections within five days, otherwise these minutes stand as the record.""",
"hallgruber": """Ständige Punkte. Das Protokoll der letzten Besprechung wurde ohne Einwand angenommen. Die Liste der offenen Punkte wurde durchgegangen, erledigte Punkte sind gestrichen.
Qualität: Prüfungen sind einen Tag vorher anzumelden. Zeugnisse werden am Tag des Eingangs abgelegt. Offene Mängel werden wöchentlich gemeinsam begangen.
Umwelt: Mulden sind abzudecken, Waschwasser nur in das Becken, kein Betanken neben Schächten. Lärmintensive Arbeiten werden den Nachbarn eine Woche vorher angekündigt.
Unterlagen: Es gelten nur Pläne laut Planliste, überholte Ausdrucke sind zu vernichten. Einwände gegen dieses Protokoll sind binnen fünf Tagen schriftlich zu erheben.""",
"marchandise": """Points permanents. Le procès-verbal précédent est approuvé sans remarque. La liste des points ouverts est parcourue ; les points réglés sont supprimés.
Qualité : les contrôles sont annoncés un jour à l'avance. Les certificats sont classés le jour de leur réception. Les réserves ouvertes font l'objet d'une visite commune.
Environnement : bennes bâchées, eaux de lavage uniquement dans le bassin, pas de ravitaillement près des grilles. Les travaux bruyants sont annoncés aux riverains une semaine à l'avance.
Documents : seuls valent les plans de la liste ; les tirages périmés sont détruits. Sans remarque écrite dans les cinq jours, le présent procès-verbal est tenu pour accepté.""",
"arrieta": """Puntos permanentes. Se aprueba sin observaciones el acta anterior. Se revisa la lista de compromisos; los cumplidos se eliminan y los demás siguen con su responsable.
Calidad: las inspecciones se avisan con un día de anticipación. Los certificados se archivan el día que llegan. Las observaciones pendientes se recorren en conjunto cada semana.
Medio ambiente: contenedores cubiertos, lavado solo en la balsa, sin carga de combustible junto a sumideros. Los trabajos ruidosos se avisan a los vecinos con una semana.
Documentos: valen solo los planos de la lista; las copias superadas se retiran. Sin observaciones por escrito en cinco días, esta acta se da por aceptada.""",
"hengchuan": """例行事项：上期纪要无异议。遗留问题清单逐条核对，已完成的予以销项，其余由责任人继续落实。
质量：报验须提前一天通知，资料与实体同步；检测报告到场当日归档；每周联合巡查一次未销项问题。
安全文明：渣土车覆盖，冲洗平台不得停用，夜间施工须提前告知周边单位；动火作业先办票后施工。
资料：仅以图纸目录所列版本为准，作废图纸及时回收。与会各方如有异议，请在五日内书面提出，逾期视为认可。"""}
def extend(vault, name, text):
    import re
    if not name.endswith((".docx",)): return text
    n = name.lower()
    if re.search(r"award|acceptance|auftragsschreiben|vertrag auszug|bauvertrag|notification|contrat d|carta|contrato|中标", n): return text + "\n" + LETTER[vault]
    if re.search(r"minut|meeting|protokoll|procès|pv |acta |纪要", n): return text + "\n" + MIN[vault]
    return text
