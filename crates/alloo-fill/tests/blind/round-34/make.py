import importlib, os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
for m in sys.argv[1:] or ["v_de", "v_zh", "v_fr", "v_ke", "v_es", "v_ni"]:
    if os.path.exists(os.path.join(os.path.dirname(os.path.abspath(__file__)), m + ".py")): importlib.import_module(m).build()
