#!/usr/bin/env bash
# Mutation testing: breaks a room's code one expression at a time and plays the room's tests against each broken room, in a process of its own.
# Usage: tests/mutation/run.sh [ROOM]…      ROOM: Verdicts (the default), a few minutes; Identity, an hour
# MUTATION_CONCURRENCY: how many mutants at a time (one per processor). MUTATION_PART: part of a path, for the mutants of these files only.
# Report: reports/mutation/ROOM/reports. Fails under the score that the room holds. Needs python3. Not part of run-tests.
set -euo pipefail
cd "$(dirname "$0")/../.."
declare -A held=([Verdicts]=100 [Identity]=90)
export MUTATION_CONCURRENCY=${MUTATION_CONCURRENCY:-$(nproc)}

dotnet tool restore
for room in "${@:-Verdicts}"; do
  : "${held[$room]:?"unknown room: $room (known: ${!held[*]})"}"
  dotnet build "tests/InsConformance.$room.Tests" --verbosity quiet
  folder=$PWD/reports/mutation/$room
  rm -rf "$folder" && mkdir -p "$folder"
  (cd tests/mutation/MutantMaker.Tests && MUTANTS_OF=InsConformance.$room MUTANTS_KEPT_IN=$folder dotnet stryker \
    --project "InsConformance.$room.csproj" --test-runner mtp --reporter json --output "$folder" > "$folder/stryker.log") || { cat "$folder/stryker.log"; exit 1; }
  python3 tests/mutation/judge.py "tests/InsConformance.$room.Tests" "$folder" "${held[$room]}" "${MUTATION_PART:-}"
done
