#!/bin/sh
# What people write today: fill.sh TEMPLATE RESULT, with curl and jq. Patient as the service asks, quick at first as it costs nothing here.
set -eu
api=$ALLOOVIUM_API_URL/api/v2/templates/fill
auth="Authorization: Bearer $ALLOOVIUM_API_KEY"
job=$(curl -sSf -H "$auth" -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -F "file=@$1" "$api" | jq -er .job_id)
pause=0.05
while answer=$(curl -sSf -H "$auth" "$api/$job"); do
    case $(printf %s "$answer" | jq -er .status) in
        completed) break ;;
        failed | cancelled) exit 1 ;;
    esac
    sleep "$pause"
    pause=2
done
curl -sSf -o "$2" "$(printf %s "$answer" | jq -er .filled_download_url)"
