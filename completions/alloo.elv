
set edit:completion:arg-completer[alloo] = { |@words|
    var index = (count $words)
    set index = (- $index 1)

    put (env _CLAP_IFS="\n" _CLAP_COMPLETE_INDEX=(to-string $index) _ALLOO_COMPLETE="elvish" alloo -- $@words) | to-lines
}
