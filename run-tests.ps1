#!/usr/bin/env pwsh
# Restores, builds and tests everything, and writes the coverage report: reports/coverage/index.html.
# Needs the .NET SDK only. Tests that use an outside tool are skipped with the reason when the tool is missing,
# and fail instead when INSCONF_REQUIRE_TOOLS=1.
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$env:DOTNET_NOLOGO = '1'

$out = 'reports/tests'
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $out, 'reports/coverage'
New-Item -ItemType Directory -Force $out | Out-Null

function Invoke-Step([scriptblock] $step) {
    & $step
    if ($LASTEXITCODE -ne 0) { exit 3 }
}

Invoke-Step { dotnet tool restore | Out-File "$out/tool-restore.log" }
Invoke-Step { dotnet restore InsConformance.sln --locked-mode }
Invoke-Step { dotnet build InsConformance.sln --no-restore -c Release }

dotnet test InsConformance.sln --no-build -c Release `
    --logger trx --results-directory $out `
    --collect 'XPlat Code Coverage' --settings tests/coverage.runsettings
$status = $LASTEXITCODE

dotnet reportgenerator "-reports:$out/**/coverage.cobertura.xml" -targetdir:reports/coverage '-reporttypes:Html;TextSummary' -verbosity:Error
if ($LASTEXITCODE -ne 0) { Write-Warning 'The coverage report could not be written.' }
elseif (Test-Path reports/coverage/Summary.txt) { Get-Content reports/coverage/Summary.txt -TotalCount 18 }

# One closing line over all test projects, read from their result files.
$total = 0; $executed = 0; $passed = 0
foreach ($file in Get-ChildItem "$out/*.trx") {
    $counters = ([xml](Get-Content -Raw $file)).TestRun.ResultSummary.Counters
    $total += [int]$counters.total; $executed += [int]$counters.executed; $passed += [int]$counters.passed
}
$failed = $executed - $passed
if ($total -eq 0) { Write-Warning 'No test was executed.'; $status = 4 }
Write-Output "Tests: $passed passed, $failed failed, $($total - $executed) skipped"
if ($failed -gt 0 -and $status -eq 0) { $status = 1 }
exit $status
