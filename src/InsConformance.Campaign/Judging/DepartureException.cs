using System.Text;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Judging;

/// <summary>Ends a step in which the software departs from what the scenario expects. The findings say all of it.</summary>
public sealed class DepartureException : Exception
{
    /// <summary>Makes the exception.</summary>
    public DepartureException(IReadOnlyList<Finding> findings)
        : base(Describe(findings)) => Findings = findings;

    /// <summary>The findings of the step.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Describe(IReadOnlyList<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(finding.Message)
                .Append("\n  Attendu   ").Append(finding.Expected)
                .Append("\n  Observé   ").Append(finding.Observed)
                .Append('\n');
        }

        return text.ToString().TrimEnd();
    }
}
