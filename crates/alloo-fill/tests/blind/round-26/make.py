"""Makes round 26 again: python3 make.py (needs python-docx, openpyxl, reportlab, pdftotext)."""
import glob, importlib, os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lib
for m in sorted(glob.glob(os.path.join(lib.HERE, "v[0-9]_*.py"))):
    importlib.import_module(os.path.basename(m)[:-3])
tot = dict(slots=0, open=0, src={}, dist={})
for f in lib.ALL:
    st = f.finish()
    print(f.file, st)
    for k in ("slots", "open"): tot[k] += st[k]
    for k in ("src", "dist"):
        for a, b in st[k].items(): tot[k][a] = tot[k].get(a, 0) + b
print("ALL", len(lib.ALL), tot)
