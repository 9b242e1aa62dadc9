"""Writes templates/, vaults/ and the labels."""
import os, shutil, fw
for d in ("templates", "vaults"): shutil.rmtree(os.path.join(fw.HERE, d), ignore_errors=True)
import make_ie, make_ca, make_sg, make_zh, make_de, make_ch, make_fr, make_be, make_cl, make_es
for m in (make_ie, make_ca, make_sg, make_zh, make_de, make_ch, make_fr, make_be, make_cl, make_es): m.make()
print("\n".join(fw.PROBLEMS) or "no problems")
