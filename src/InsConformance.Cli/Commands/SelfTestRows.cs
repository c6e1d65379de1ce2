using InsConformance.Campaign.SelfTests;
using InsConformance.Reports.SelfTests;

namespace InsConformance.Cli.Commands;

/// <summary>Gives the reports the table of a self-test.</summary>
internal static class SelfTestRows
{
    public static SelfTestTable Of(SelfTestResult result) => new(
        new SelfTestReference(result.Reference.Verdict, result.Reference.Scenarios.Count, result.Reference.Counts.Checks),
        [
            .. result.Mutants.Select(verdict => new SelfTestRow(
                verdict.Mutant.Id,
                string.Join(' ', verdict.Mutant.Requirements),
                verdict.Mutant.Statement,
                verdict.Killed,
                verdict.KilledBy,
                verdict.AlsoSeenBy)),
        ]);
}
