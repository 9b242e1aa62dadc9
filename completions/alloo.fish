complete --keep-order --exclusive --command alloo --arguments "(_ALLOO_COMPLETE=fish alloo -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
