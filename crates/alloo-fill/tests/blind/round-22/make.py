"""Writes templates, vaults and labels of round 22. Joins the make_*.py parts."""
import os,shutil,importlib,sys
sys.dont_write_bytecode=True
import lib
for d in ("templates","vaults"): shutil.rmtree(os.path.join(lib.HERE,d),ignore_errors=True)
for m in ("make_en","make_de","make_fr","make_es","make_zh"):
    if os.path.exists(os.path.join(lib.HERE,m+".py")): importlib.import_module(m)
lib.done()
