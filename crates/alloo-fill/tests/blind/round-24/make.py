"""Writes templates, vaults and labels of round 24. Run twice gives the same bytes."""
import os, shutil
H = os.path.dirname(os.path.abspath(__file__))
for d in ("templates", "vaults"):
    shutil.rmtree(os.path.join(H, d), ignore_errors=True); os.makedirs(os.path.join(H, d))
import make_more, make_en, make_de, make_fr, make_es, make_zh
for m in (make_more, make_en, make_de, make_fr, make_es, make_zh): m.make()
