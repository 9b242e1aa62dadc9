import importlib,sys,os
from lib import *
for m in ["p1","p2","p3","p4","p5"]:
    if os.path.exists(os.path.join(HERE,m+".py")): importlib.import_module(m)
tot=[0,0,{}]
for n,v,o,d in STATS: 
    print(n,"value",v,"open",o,v+o,d); tot[0]+=v; tot[1]+=o
    for k in d: tot[2][k]=tot[2].get(k,0)+d[k]
print("all",tot)
if "-v" in sys.argv:
    import subprocess
    cache={}
    def txt(p):
        if p not in cache:
            if p.endswith("pdf"): t=subprocess.run(["pdftotext","-layout",p,"-"],capture_output=True,text=True).stdout+subprocess.run(["pdftotext",p,"-"],capture_output=True,text=True).stdout
            elif p.endswith("docx"):
                t="\n".join(check.paragraphs(check.load(p,"word/document.xml")))
            elif p.endswith("xlsx"): t="\n".join(str(c.value) for w in openpyxl.load_workbook(p) for r in w for c in r if c.value is not None)
            else: t=open(p,encoding="utf-8").read()
            cache[p]=check.collapse(t).lower()
        return cache[p]
    for n,l,vals,p in VALS:
        if vals[0]!="☒" and not any(v.lower() in txt(p) or v.lower().replace(" ","") in txt(p).replace(" ","") for v in vals): print("NOT IN SOURCE",n,"|",l,"|",vals,"|",os.path.basename(p))
