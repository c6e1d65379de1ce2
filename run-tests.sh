#!/usr/bin/env bash
# Restores, builds and tests everything, and writes the coverage report: reports/coverage/index.html.
# Needs the .NET SDK only. Tests that use an outside tool are skipped with the reason when the tool is missing,
# and fail instead when INSCONF_REQUIRE_TOOLS=1.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

out=reports/tests
rm -rf "$out" reports/coverage
mkdir -p "$out"

dotnet tool restore >"$out/tool-restore.log" || { cat "$out/tool-restore.log"; exit 3; }
dotnet restore InsConformance.sln --locked-mode || exit 3
dotnet build InsConformance.sln --no-restore -c Release || exit 3

dotnet test InsConformance.sln --no-build -c Release \
  --logger "trx" --results-directory "$out" \
  --collect "XPlat Code Coverage" --settings tests/coverage.runsettings
status=$?

dotnet reportgenerator "-reports:$out/**/coverage.cobertura.xml" -targetdir:reports/coverage \
  "-reporttypes:Html;TextSummary" -verbosity:Error || echo "The coverage report could not be written." >&2
[ -f reports/coverage/Summary.txt ] && sed -n '1,18p' reports/coverage/Summary.txt

# One closing line over all test projects, read from their result files.
counters=$(grep -ho '<Counters [^>]*' "$out"/*.trx 2>/dev/null)
sum() { printf '%s\n' "$counters" | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ n += $1 } END { print n + 0 }'; }
total=$(sum total) executed=$(sum executed) passed=$(sum passed)
failed=$((executed - passed))
if [ "$total" -eq 0 ]; then
  echo "No test was executed." >&2
  status=4
fi
echo "Tests: $passed passed, $failed failed, $((total - executed)) skipped"
[ "$failed" -eq 0 ] || [ "$status" -ne 0 ] || status=1
exit "$status"
