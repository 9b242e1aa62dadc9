#!/usr/bin/env bash
# Comments the report of the fills on the pull request. A later run renews the comment that it finds last.
set -euo pipefail

if [ -z "$PULL" ] || [ ! -s "$REPORT" ]; then
  echo "no pull request or no report: nothing to comment"
  exit 0
fi
# GitHub takes 65536 characters.
body=$(mktemp "${RUNNER_TEMP//\\//}/alloo-comment.XXXXXX")
head -c 65000 "$REPORT" > "$body"
if ! gh pr comment "$PULL" --body-file "$body" --edit-last --create-if-none; then
  echo '::warning title=alloo::the report could not be commented; comment-token needs the permission pull-requests: write'
fi
