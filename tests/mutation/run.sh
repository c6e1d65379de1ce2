#!/usr/bin/env bash
# Mutation testing: breaks the code one expression at a time and runs the tests. Usage: tests/mutation/run.sh [verdicts|identity]…
# The report of each room is written in reports/mutation/ROOM/. Slow (a minute for verdicts, much longer for identity): not part of run-tests.
set -euo pipefail
cd "$(dirname "$0")/../.."
declare -A rooms=([verdicts]=Verdicts [identity]=Identity)
dotnet tool restore
for room in "${@:-verdicts}"; do
  name=${rooms[$room]:?"unknown room: $room (known: ${!rooms[*]})"}
  echo "== $name"
  (cd "tests/InsConformance.$name.Tests" && dotnet stryker --config-file "../mutation/$room.json" --output "../../reports/mutation/$room")
done
