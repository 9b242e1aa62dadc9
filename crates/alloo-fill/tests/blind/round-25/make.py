import sys,lib
ST={}
for m in sys.argv[1:] or ["corrabeg","traunfels","scaldis","almazora","yunquan"]: __import__(m).run(ST)
print(ST)
