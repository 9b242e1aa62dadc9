"""The same with httpx: fill.py status JOB, or fill.py fill TEMPLATE RESULT [TEMPLATE RESULT]... with eight under way at once."""

import asyncio
import os
import pathlib
import sys
import uuid

import httpx

API = os.environ["ALLOOVIUM_API_URL"] + "/api/v2/templates/fill"
AUTH = {"Authorization": "Bearer " + os.environ["ALLOOVIUM_API_KEY"]}


async def fill(client, slots, template, result):
    async with slots:
        key = {"Idempotency-Key": str(uuid.uuid4())}
        with open(template, "rb") as file:
            answer = await client.post(API, headers=AUTH | key, files={"file": (os.path.basename(template), file)})
        job = answer.raise_for_status().json()["job_id"]
        pause = 0.05
        while True:
            view = (await client.get(f"{API}/{job}", headers=AUTH)).raise_for_status().json()
            if view["status"] == "completed":
                break
            if view["status"] in ("failed", "cancelled"):
                raise SystemExit(1)
            await asyncio.sleep(pause)
            pause = 2
        answer = await client.get(view["filled_download_url"])
        pathlib.Path(result).write_bytes(answer.raise_for_status().content)


async def fills(pairs):
    slots = asyncio.Semaphore(8)
    async with httpx.AsyncClient(timeout=60) as client:
        await asyncio.gather(*(fill(client, slots, *pair) for pair in pairs))


if sys.argv[1] == "status":
    print(httpx.get(f"{API}/{sys.argv[2]}", headers=AUTH).raise_for_status().text)
else:
    asyncio.run(fills(list(zip(sys.argv[2::2], sys.argv[3::2]))))
