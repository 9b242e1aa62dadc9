"""Makes round 27 again: python3 make.py"""
import sys; sys.dont_write_bytecode = True
import lib, v1, v2, v3, v4, v5, v6
n = [0, 0]; d = {}; ext = {}
for name, s in lib.OUT:
    print(f"{name:40} {s['n']:3} slots {s['open']:3} open ({100*s['open']//s['n']} %)  same {s['same']} near {s['near']} far {s['far']}  {s['ext']}")
    n[0] += s["n"]; n[1] += s["open"]
    for k in ("same", "near", "far"): d[k] = d.get(k, 0) + s[k]
    for k, v in s["ext"].items(): ext[k] = ext.get(k, 0) + v
print(n, d, ext)
