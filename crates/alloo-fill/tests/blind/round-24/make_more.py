"""Longer papers and older rows: distribution lists, site rules, look-ahead, correspondence registers."""
from lib import *
def rows(fmt, n, subj, who, months, y=2025):
    return [[fmt.format(i+1), f"{3+(i*5)%24:02d}{months[i*len(months)//n]}{y}", subj[i % len(subj)], who[i % len(who)], ("", "A", "B")[i % 3]] for i in range(n)]
def make():
    v = Vault("kestrelmoor")
    v.xlsx("KE-214 Brewhouse Nakoru/13 Correspondence register.xlsx", Out=[["Letter", "Dated", "Subject", "To", "Encl."]]+rows("KEA/L/{:03d}", 28, ["Notice of delay, vessel plinths", "Request for drawings", "Insurance renewal", "Water connection", "Night work permission"], ["OWA", "TKQS", "MLB"], [" Mar ", " Apr ", " May ", " Jun ", " Jul ", " Aug "]))
    v.xlsx("IE-118 Doonally Dam/Correspondence register.xlsx", Out=[["Letter", "Dated", "Subject", "To", "Encl."]]+rows("KCI-{:03d}", 24, ["Reservoir level", "Traffic on crest road", "Fish screen", "Bat survey", "Temporary power"], ["NWA", "Tobin-Reilly"], [" Jun ", " Jul ", " Aug ", " Sep "]))
    v.xlsx("SG-077 Sengwan Depot/Material submittals.xlsx", MS=[["Submittal", "Sent", "Material", "To", "Code"]]+rows("MS-{:03d}", 32, ["Waterstop 200 mm PVC", "Curing compound", "Non-shrink grout", "Chequer plate", "Cable tray", "Bonding agent"], ["RE", "SO"], [" Mar ", " Apr ", " May ", " Jun ", " Jul "]))
    w = Vault("roetheli")
    w.xlsx("Spital Lindenau/Planliste Lüftung.xlsx", Pläne=[["Plan", "Datum", "Inhalt", "Empfänger", "Index"]]+rows("LIN-244-{:03d}", 26, ["Grundriss C2", "Schnitt Zentrale", "Schema L01", "Schema L03", "Aussparungen"], ["WS", "GL"], [".02.", ".03.", ".04.", ".05."]))
    w.xlsx("Kläranlage Oberwittbach/Schriftverkehr.xlsx", Post=[["Brief", "Datum", "Betreff", "An", "Anl."]]+rows("RAG-{:03d}", 30, ["Behinderung Baustraße", "Bürgschaft", "Pumpenfundamente", "Stundenlohnarbeiten", "Wasserhaltung"], ["AZV", "IHT"], [".02.", ".03.", ".04.", ".05.", ".06."]))
    x = Vault("vaudrillac")
    x.xlsx("École des Bouleaux/Dessins d'atelier.xlsx", Ateliers=[["Dessin", "Date", "Objet", "Vers", "Code"]]+rows("DA-{:03d}", 27, ["Escalier acier", "Armature semelles", "Portes", "Pontage", "Casiers"], ["Architecte", "Structure"], ["/04/", "/05/", "/06/", "/07/"]))
    x.xlsx("Aérogare Valmoré/Bordereau courriers.xlsx", Envois=[["Courrier", "Date", "Objet", "Vers", "P.J."]]+rows("VE-{:03d}", 22, ["PPSPS mis à jour", "Situation mensuelle", "Accès côté piste", "Badges", "Plan d'installation"], ["MOE", "OPC", "SPS"], ["/03/", "/04/", "/05/", "/06/"]))
    y = Vault("altozano")
    y.xlsx("Subestación Quishuar/Cartas.xlsx", Cartas=[["Carta", "Fecha", "Asunto", "Para", "Anexo"]]+rows("AP-{:03d}", 25, ["Canteras", "Póliza SCTR", "Frentes liberados", "Protocolos de relleno", "Interferencias"], ["REAC", "Supervisión"], ["/05/", "/06/", "/07/"]))
    y.xlsx("Desaladora Cala Bermeja/Registro de salida.xlsx", Salida=[["Registro", "Fecha", "Asunto", "Para", "Anexo"]]+rows("S-{:03d}", 29, ["Plan de calidad", "Certificación mensual", "Subcontratación", "Vertidos", "Ensayos de hormigón"], ["ACCO", "DF", "CSS"], ["/03/", "/04/", "/05/", "/06/", "/07/"]))
    y.docx("Desaladora Cala Bermeja/Pliego extracto tubería.docx", "# Pliego – tubería y calderería", "Art. 7.3 Los tubos de impulsión se suministran con certificado 3.1. Los tramos se limpian y decapan antes del montaje.\nArt. 7.4 Soldadura según procedimiento homologado; radiografía del 10 % de las uniones.\nArt. 7.5 Pruebas a 1,5 veces la presión de servicio durante dos horas.\nArt. 7.6 Bridas PN 16, tornillería A4-80.\nArt. 7.7 Los soportes se anclan con resina química y se aíslan del hormigón.")
    z = Vault("jiangchao", cjk=True)
    z.xlsx("沧源污水厂二期/收发文登记.xlsx", 发文=[["文号", "日期", "标题", "收文", "附件"]]+rows("江潮沧源〔2025〕{:02d}号", 26, ["工期报告", "材料报审", "月进度款申请", "围挡方案", "应急预案"], ["监理", "建设单位"], ["/04/", "/05/", "/06/", "/07/"]))
if __name__ == "__main__": make()
