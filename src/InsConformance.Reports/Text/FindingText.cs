using InsConformance.Reports.Words;
using InsConformance.Verdicts;

namespace InsConformance.Reports.Text;

/// <summary>A finding as a person reads it in a terminal.</summary>
public static class FindingText
{
    /// <summary>Writes the rule, what is wrong, the proof and what to do, one fact on a line.</summary>
    public static void Write(Finding finding, ReportWords words, TextWriter output)
    {
        output.WriteLine($"  {finding.Rule}  ({words.Severities[finding.Severity]} ; {words.Bases[finding.Basis]})");
        output.WriteLine($"    {finding.Message}");
        WriteFact(words.Expected, finding.Expected, output);
        WriteFact(words.Observed, finding.Observed, output);
        WriteFact(words.Where, finding.Location, output);
        WriteFact(words.ToDo, finding.Recommendation, output);
        WriteFact(words.ToKnow, finding.Note, output);
        WriteFact(words.Sources, string.Join(" ; ", finding.Sources), output);
    }

    private static void WriteFact(string name, string? value, TextWriter output)
    {
        if (!string.IsNullOrEmpty(value))
            output.WriteLine($"    {name,-10}{value}");
    }
}
