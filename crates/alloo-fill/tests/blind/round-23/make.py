"""Writes templates, vaults and labels of this round: python3 make.py"""
import shutil, os, importlib, lib
for d in ("templates", "vaults"): shutil.rmtree(os.path.join(lib.HERE, d), ignore_errors=True)
for m in ("make_en", "make_de", "make_fr", "make_es", "make_zh", "make_extra"):
    if os.path.exists(os.path.join(lib.HERE, m + ".py")): importlib.import_module(m)
for f in lib.FORMS: f.save()
lib.verify()
