import importlib, shutil, os, sys
sys.dont_write_bytecode = True
import lib
for d in ("templates", "vaults"): shutil.rmtree(os.path.join(lib.HERE, d), ignore_errors=True)
for m in sys.argv[1:] or ["v_en", "v_de", "v_fr", "v_es", "v_zh"]:
    if os.path.exists(os.path.join(lib.HERE, m + ".py")): importlib.import_module(m)
f = lib.STATS["forms"]; print(lib.STATS["ext"], [sum(x) for x in zip(*f)])
