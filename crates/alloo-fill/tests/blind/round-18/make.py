"""Writes templates, vaults and labels of round 18. python3 make.py"""
import os, shutil, glob, importlib
HERE = os.path.dirname(os.path.abspath(__file__))
os.chdir(HERE)
for d in ("templates", "vaults"): shutil.rmtree(d, ignore_errors=True)
for t in glob.glob("*.toml"): os.remove(t)
for m in ("make_wollara", "make_talbrook", "make_hallbach", "make_ch", "make_ibarmar", "make_anling"): importlib.import_module(m)
