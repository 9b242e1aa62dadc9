from lib import *
P = vault("etanchelux")
A, B = "E-1140 Lycée Bruchfeld", "E-1152 Halle Kalkoven"
P("Fiche entreprise.docx", """# Fiche d'identité de l'entreprise
| Raison sociale | Étanchélux S.à r.l.
| Siège | 22, rue des Ardoisiers, L-3895 Foetzbach
| R.C.S. Luxembourg | B 214877
| N° TVA | LU 29814407
| Autorisation d'établissement | 10077412/1
| Téléphone | 26 55 01 40
| Responsable qualité | Odile Kremmer
| Gérant | Serge Wantz""")
P("Equipe et contacts.csv", """| Nom | Fonction | Chantier | GSM | Courriel
| Paulo Brandolim | Chef de chantier | E-1140 | 621 555 014 | p.brandolim@etanchelux.example
| Nadine Schiltges | Conductrice de travaux | E-1140 | 621 555 015 | n.schiltges@etanchelux.example
| Yves Hoscheid | Conducteur de travaux | E-1152 | 621 555 016 | y.hoscheid@etanchelux.example
| Odile Kremmer | Responsable qualité | tous | 621 555 017 | o.kremmer@etanchelux.example""")
P(A + "/01 Bordereau du marché.pdf", """~Fonds des Bâtiments Scolaires de Bruchfeld – 3, place de l'Écluse, L-4477 Bruchfeld
# Marché n° FBS-2024-T09 – données principales
| Objet | Extension du Lycée technique de Bruchfeld
| Lot | Lot 7 – Étanchéité et toitures plates
| Maître d'ouvrage | Fonds des Bâtiments Scolaires de Bruchfeld
| Architecte | Atelier Noerdange & Pütz
| Bureau de contrôle | Contrôlux Sécurité S.A.
| Coordinateur sécurité santé | Prévalis S.à r.l.
| Adjudicataire | Étanchélux S.à r.l.
| Montant HTVA | 612.480,00 EUR
| Délai d'exécution | 85 jours ouvrables
| Adresse du chantier | 41, rue du Laminoir, L-4480 Bruchfeld
Le cahier spécial des charges CSC-07, article 4.3.2, exige un recouvrement des lés d'au moins 10 cm et une adhérence d'au moins 50 N/50 mm au pelage. Toute non-conformité reçoit une réponse dans les 8 jours calendrier.""")
P(A + "/02 Registre NC.xlsx", """# NC
| N° | Date | Zone | Constat | Gravité | Origine | Surface m² | État
| NC-011 | 12.03.2025 | Toiture T1 | Relevé inférieur à 15 cm | mineure | Exécution | 4 | clôturée
| NC-012 | 02.04.2025 | Toiture T3, travées 4 à 6 | Décollement des joints de la membrane bitumineuse | majeure | Exécution | 86 | ouverte
| NC-013 | 09.04.2025 | Patio | Avaloir mal positionné | mineure | Plan | 1 | ouverte""")
P(A + "/03 Procès-verbal essai pelage.pdf", """~Laboratoire Matéris-Lux – 8, Zone Krakelshaff, L-3290 Bettembruck
# Rapport d'essai ML-25-0318
| Client | Étanchélux S.à r.l. | Date de l'essai | 7 avril 2025
| Norme | EN 12316-1 | Prélèvement | 3 avril 2025
| Éprouvette | Travée | Résistance au pelage N/50 mm
| 1 | 4 | 31
| 2 | 5 | 28
| 3 | 6 | 36
| Moyenne | | 32
Opérateur : Claude Bassing""")
P(A + "/04 Journal de chantier avril.md", """# Journal de chantier – Lycée Bruchfeld, avril 2025

**Mercredi 2 avril** – À 10 h 20, après la mise en eau de la toiture T3, Paulo Brandolim voit des joints ouverts sur les travées 4 à 6. Étaient là : Gilles Thoma (Contrôlux) et le couvreur intérimaire. Zone balisée, travaux arrêtés sur T3 à 10 h 45. Photos P-0402-01 à P-0402-19.

**Mardi 1 avril** – Pose de la seconde couche sur T3, 5 ouvriers, température 3 °C le matin, support humide. La membrane est Bitumax Duo 5, lot de fabrication BX-77214.

**Jeudi 10 avril** – La pose sur T2 continue, rien à signaler.""")
P(A + "/05 Courriel action corrective.eml", """From: Odile Kremmer <o.kremmer@etanchelux.example>
To: Gilles Thoma <g.thoma@controlux.example>
Cc: Nadine Schiltges <n.schiltges@etanchelux.example>
Date: Tue, 08 Apr 2025 17:10:00 +0200
Subject: NC-012, traitement

Monsieur Thoma,

Au vu des essais, nous déposons et refaisons entièrement la seconde couche des travées 4 à 6. La cause est une pose sur support humide, par moins de 5 °C. 
Les travaux démarrent le 14 avril et seront finis pour le 25 avril 2025 (et non le 18 comme dit au téléphone).
Dorénavant, le chef de chantier mesure l'humidité du support chaque matin et la note sur la fiche FQ-09. Le coût, 9.870,00 EUR HTVA, reste à notre charge. Le fabricant Bitumax n'est pas en cause.

Odile Kremmer

> Le 3 avril, G. Thoma écrivait :
> Une réparation locale par bandes de pontage pourrait suffire, fin le 11 avril, environ 2.400 EUR.""")
P(A + "/06 Fiche technique Bitumax Duo 5.pdf", """# BITUMAX DUO 5 – fiche technique
| Type | Membrane bitumineuse élastomère SBS
| Épaisseur | 5,2 mm
| Armature | Polyester 250 g/m²
| Température de pose minimale | +5 °C
| Dimension du rouleau | 1 x 6 m
| Agrément technique | ATG 3377
Fabricant : Bitumax Benelux N.V., Lommelgem""", two=True)
P(B + "/01 Marché Halle.txt", """Marché KAL-88, Halle logistique Kalkoven
Maître d'ouvrage : Immokalk S.A.
Architecte : Bureau Trierweiler
Montant HTVA : 298.700,00 EUR
Bureau de contrôle : Socotherm Luxembourg""")
P(B + "/02 NC Halle.csv", """| N° | Date | Zone | Constat | Gravité
| NC-012 | 20.05.2025 | Quai 3 | Membrane PVC percée | mineure
| NC-013 | 22.05.2025 | Lanterneau L2 | Costière fissurée | majeure""")
S = {"fi": "Fiche entreprise.docx", "eq": "Equipe et contacts.csv"}
a = {**S, **{str(i + 1): A + "/" + v for i, v in enumerate(["01 Bordereau du marché.pdf", "02 Registre NC.xlsx", "03 Procès-verbal essai pelage.pdf", "04 Journal de chantier avril.md", "05 Courriel action corrective.eml", "06 Fiche technique Bitumax Duo 5.pdf"])}}
f = Form("fiche-non-conformite-nc-012", "etanchelux", A, "fr", "Le titre nomme la fiche NC-012.", a)
f.head("Fiche qualité FQ-04   Indice : @   Entreprise : @", o("aucun indice dans les pièces"), e("Étanchélux S.à r.l.", "1", "f"))
f.h("FICHE DE NON-CONFORMITÉ NC-012")
f.l("Opération : ⟦{{ operation }}⟧   Marché : ⟦{{ marche }}⟧", e("Extension du Lycée technique de Bruchfeld", "1", "f"), e("FBS-2024-T09", "1", "s"))
f.l("Lot : ⟦{{ lot }}⟧   Chantier : ⟦{{ adresse_chantier }}⟧", e("Étanchéité et toitures plates", "1", "s"), e("41, rue du Laminoir, L-4480 Bruchfeld", "1", "n"))
f.t(("Pouvoir adjudicateur|@|Architecte|@", e("Fonds des Bâtiments Scolaires de Bruchfeld", "1", "f"), e("Atelier Noerdange & Pütz", "1", "s")),
    ("Organisme de contrôle|@|Coordinateur SSC|@", e("Contrôlux Sécurité S.A.", "1", "n"), e("Prévalis S.à r.l.", "1", "n")),
    ("Siège de l'entreprise|@|R.C.S.|@", e("22, rue des Ardoisiers, L-3895 Foetzbach", "fi", "s"), e("B 214877", "fi", "s")),
    ("Montant du marché HTVA|@|Délai|@", e("612.480,00", "1", "n", "612.480,00 EUR"), e("85 jours ouvrables", "1", "n")),
    ("Bureau d'études façade|@|Assureur décennal|@", o("personne n'est nommé"), o("aucun assureur dans les pièces")))
f.h("1. Constat")
f.l("1.1 Constaté le @   Heure du constat @   Auteur du constat @", e("2 avril 2025", "2", "n", "02.04.2025", "02/04/2025"), e("10 h 20", "4", "s", "10h20", "10:20"), e("Paulo Brandolim", "4", "n"))
f.l("1.2 En présence de @   GSM du chef de chantier @", e("Gilles Thoma", "4", "f"), e("621 555 014", "eq", "s"))
f.l("1.3 Localisation @   Surface concernée @ m²", e("Toiture T3, travées 4 à 6", "2", "n"), e("86", "2", "n"))
f.p("1.5 Description de la non-conformité")
f.n_("[décrire ici]", c(["Décollement des joints", "joints ouverts"], "2", "n"), "décrire ici")
f.l("1.6 Gravité : ⟦☐⟧ niveau 1, mineure   ⟦☐⟧ niveau 2, majeure   ⟦☐⟧ niveau 3, critique   Origine : ⟦☐⟧ erreur de plan   ⟦☐⟧ défaut de fourniture   ⟦☐⟧ défaut d'exécution", o("majeure au registre"), e("☒", "2", "s", "☑", "[x]"), o("majeure au registre"), o("l'origine est l'exécution"), o("le fabricant n'est pas en cause"), e("☒", "2", "s", "☑", "[x]"))
f.l("1.7 Arrêt des travaux à @   Preuves en images @", e("10 h 45", "4", "f", "10h45", "10:45"), e("P-0402-01 à P-0402-19", "4", "f"))
f.h("2. Exigences et mesures")
f.l("2.1 Document de référence @   Article du document @", e("CSC-07", "1", "f"), e("4.3.2", "1", "s"))
f.t("Caractéristique|Exigé|Mesuré", ("Pelage, éprouvette 1 (N/50 mm)|—|@", e("31", "3", "n")), ("Pelage, éprouvette 2 (N/50 mm)|—|@", e("28", "3", "n")), ("Pelage, moyenne (N/50 mm)|@|@", e("50", "1", "f"), e("32", "3", "n")), ("Planéité (mm)|@|@", o("aucune exigence dans les pièces"), o("pas mesurée")), grid=True)
f.l("2.2 Laboratoire @   Procès-verbal @   Date de l'essai @", e("Matéris-Lux", "3", "n", "Laboratoire Matéris-Lux"), e("ML-25-0318", "3", "f"), e("7 avril 2025", "3", "s"))
f.h("3. Produit")
f.t(("Produit\\n@|Lot de fabrication\\n@|Épaisseur\\n@", e("Bitumax Duo 5", "4", "f"), e("BX-77214", "4", "s"), e("5,2 mm", "6", "s", "5,2")), ("Fabricant\\n@|Agrément\\n@|Bon de livraison\\n@", e("Bitumax Benelux N.V.", "6", "s"), e("ATG 3377", "6", "n"), o("aucun bon dans les pièces")))
f.l("Température minimale de mise en œuvre @   Température lors de la pose @   Vent @", e("+5 °C", "6", "n", "5 °C"), e("3 °C", "4", "f"), o("pas noté"))
f.h("4. Traitement")
f.l("4.0 Décision :  ⟦☐⟧ acceptation en l'état   ⟦☐⟧ réparation locale   ⟦☐⟧ dépose et réfection   ⟦☐⟧ dérogation", o("pas retenu"), o("seulement proposée dans le courriel cité"), e("☒", "5", "f", "☑", "[x]"), o("pas demandée"))
f.t(("4.1 Cause|@", c(["support humide"], "5", "s")), ("4.2 Mesure préventive|@", c(["humidité du support", "FQ-09"], "5", "f")))
f.l("4.3 Début des travaux de reprise @   Fin des travaux de reprise @", e("14 avril", "5", "f", "14 avril 2025", "14.04.2025", "14/04/2025"), e("25 avril 2025", "5", "f", "25.04.2025", "25/04/2025"))
f.l("4.4 Coût @ EUR HTVA   supporté par @   Délai supplémentaire @ jours", e("9.870,00", "5", "s"), c(["Étanchélux", "notre charge"], "5", "f"), o("aucun délai demandé"))
f.l("4.5 Réponse à donner sous @   N° de sinistre @", e("8 jours calendrier", "1", "n"), o("aucun sinistre déclaré"))
f.h("5. Visas")
f.t("Qualité|Nom|Date|Visa", ("Responsable qualité|@|@|@", X, o("date du visa"), SIG), ("Bureau de contrôle|@|@|@", REV, REV, SIG), ("Maître d'ouvrage|@|@|@", REV, REV, SIG), ("Levée de la non-conformité|@|@|@", o("NC encore ouverte"), o("NC encore ouverte"), SIG), grid=True)
f.l("Contre-essai n° @   Résultat du contre-essai @   Remarques @", o("pas encore fait"), o("pas encore fait"), o("rien dans les pièces"))
f.save()
