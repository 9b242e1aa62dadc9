"""Writes templates, vaults and labels: python3 make.py"""
import shutil, os
import lib
for d in ("templates", "vaults"): shutil.rmtree(os.path.join(lib.HERE, d), ignore_errors=True)
for m in ("make_en", "make_de", "make_fr", "make_es", "make_zh"):
    if os.path.exists(os.path.join(lib.HERE, m + ".py")): __import__(m)
lib.run()
