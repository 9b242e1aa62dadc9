_clap_complete_alloo() {
    local words=() rest="${COMP_LINE:0:COMP_POINT}" blanks word i
    for ((i = 0; i <= COMP_CWORD; i++)); do
        blanks="${rest%%[!$' \t']*}"
        rest="${rest:${#blanks}}"
        word="${COMP_WORDS[i]}"
        [[ $i -eq $COMP_CWORD ]] && word="$rest"
        if [[ -z $blanks && $i -gt 0 ]]; then
            words[${#words[@]}-1]+="$word"
        else
            words+=("$word")
        fi
        rest="${rest:${#word}}"
    done
    COMPREPLY=()
    while IFS= read -r -d $'\013' word; do
        [[ -n $word ]] && COMPREPLY+=("$word")
    done < <(
        _CLAP_IFS=$'\013' \
        _CLAP_COMPLETE_INDEX=$((${#words[@]} - 1)) \
        _CLAP_COMPLETE_COMP_TYPE="$COMP_TYPE" \
        _CLAP_COMPLETE_SPACE=false \
        _ALLOO_COMPLETE_TAIL="$2" \
        _ALLOO_COMPLETE="bash" \
        "alloo" -- "${words[@]}"
        printf '\013'
    )
    if [[ "${COMPREPLY-}" =~ [=/:]$ ]]; then
        compopt -o nospace 2> /dev/null
    fi
}
if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -o bashdefault -o nosort -F _clap_complete_alloo alloo
else
    complete -o bashdefault -F _clap_complete_alloo alloo
fi
