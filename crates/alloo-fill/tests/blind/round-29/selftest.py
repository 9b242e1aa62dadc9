"""Builds every form as if filled and looks whether each label still leads to its value (run after make.py)."""
import lib, importlib
lib.FILL = True
for m in ("v1", "v2", "v3", "v4", "v5"): importlib.import_module(m)
for p in lib.PROBLEMS: print("PROBLEM", p)
