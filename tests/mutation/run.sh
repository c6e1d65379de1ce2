#!/usr/bin/env bash
# Mutation testing: breaks the code one expression at a time and runs the tests. Usage: tests/mutation/run.sh [ROOM | ROOM:SLICE]…
#   verdicts      the verdict room, a minute
#   identity      the identity room, slice after slice: matricules, decision, traits, trust; an hour or more
#   identity:trust  one slice
# The report of each slice is written in reports/mutation/ROOM/SLICE/. Not part of run-tests. MUTATION_CONCURRENCY says how many tests run at a time (1).
set -euo pipefail
cd "$(dirname "$0")/../.."
declare -A projects=([verdicts]=Verdicts [identity]=Identity)
declare -A slices=([verdicts]="all" [identity]="matricules decision traits trust")
declare -A globs=(
  [verdicts:all]="**/*.cs"
  [identity:matricules]="**/Matricules/*.cs"
  [identity:decision]="**/Decision/*.cs **/Rules/*.cs"
  [identity:traits]="**/Traits/*.cs"
  [identity:trust]="**/Trust/**/*.cs"
)

run() {
  local room=$1 slice=$2 mutate=()
  for glob in ${globs[$room:$slice]:?"unknown slice: $room:$slice (known: ${!globs[*]})"}; do mutate+=(--mutate "$glob"); done
  echo "== ${projects[$room]}, $slice"
  (cd "tests/InsConformance.${projects[$room]}.Tests" && nice -n 19 dotnet stryker --config-file "../mutation/$room.json" \
    --concurrency "${MUTATION_CONCURRENCY:-1}" "${mutate[@]}" --output "../../reports/mutation/$room/$slice")
}

set -f # the globs are for Stryker
dotnet tool restore
for asked in "${@:-verdicts}"; do
  room=${asked%%:*}
  : "${projects[$room]:?"unknown room: $room (known: ${!projects[*]})"}"
  if [ "$asked" = "$room" ]; then
    for slice in ${slices[$room]}; do run "$room" "$slice"; done
  else
    run "$room" "${asked#*:}"
  fi
done
