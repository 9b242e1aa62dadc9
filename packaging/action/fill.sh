#!/usr/bin/env bash
# Fills the templates that the patterns name. Runs in bash 3.2 too, which macOS has: no globstar, no mapfile.
set -euo pipefail

if [ -z "$OUTPUT" ]; then
  echo '::error title=alloo::the input "output" is empty; name the folder for the results'
  exit 2
fi

# The paths that a pattern matches; `**/` stands for folders at any depth, hidden ones left out.
expand() {
  local pattern=$1 before after folder
  case $pattern in
    *'**/'*)
      before=${pattern%%\*\*/*}
      after=${pattern#*\*\*/}
      compgen -G "${before:-./}" | while IFS= read -r folder; do
        echo "${folder%/}"
        find "${folder%/}/" -mindepth 1 -name '.?*' -prune -o -type d -print 2> /dev/null
      done | sed -e 's/[][*?\\]/\\&/g' | while IFS= read -r folder; do
        folder=$folder/
        expand "${folder#./}$after"
      done
      ;;
    *) compgen -G "$pattern" || true ;;
  esac
}

sha256() {
  if command -v sha256sum > /dev/null; then sha256sum; else shasum -a 256; fi
}

list=$(mktemp "${RUNNER_TEMP//\\//}/alloo-templates.XXXXXX")
results=$(mktemp "${RUNNER_TEMP//\\//}/alloo-results.XXXXXX")
while IFS= read -r pattern || [ -n "$pattern" ]; do
  pattern=${pattern%$'\r'}
  [ -n "$pattern" ] || continue
  matches=$(expand "$pattern" | LC_ALL=C sort -u)
  # What matches nothing is a name, which alloo reports as missing.
  printf '%s\n' "${matches:-$pattern}" >> "$list"
done <<< "$TEMPLATES"

report=${RUNNER_TEMP//\\//}/alloo-report.md
rm -f "$report"
set -- --wait --output "${OUTPUT%/}/" --jobs "$JOBS" --timeout "$TIMEOUT" --force --report "$report"
[ -z "$REQUIRE" ] || set -- "$@" --require "$REQUIRE"
if [ -n "$IDEMPOTENCY_KEY" ]; then
  only=$(cat "$list")
  # Of several templates, alloo ends each key with a digest. The key of one alone would be the same for each job of a run.
  if [ -f "$only" ]; then
    digest=$({ cat "$only"; printf '\n%s' "$ALLOO_PROJECT"; } | sha256)
    IDEMPOTENCY_KEY=$IDEMPOTENCY_KEY-${digest:0:16}
  fi
  set -- "$@" --idempotency-key "$IDEMPOTENCY_KEY"
fi

status=0
alloo fill @- "$@" < "$list" > "$results" || status=$?
cat "$results"
# A delimiter that no file name can guess.
mark=ALLOO_$(od -An -N8 -tx1 /dev/urandom | tr -d ' \n')
{
  echo "report=$report"
  echo "results<<$mark"
  cat "$results"
  echo "$mark"
} >> "$GITHUB_OUTPUT"
exit "$status"
