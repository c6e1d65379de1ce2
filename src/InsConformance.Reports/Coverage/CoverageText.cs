using InsConformance.Verdicts.Coverage;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Reports.Coverage;

/// <summary>The coverage of requirements as a person reads it in a terminal: figures by document, then what no test answers for.</summary>
public static class CoverageText
{
    private static readonly CoverageState[] States = Enum.GetValues<CoverageState>();

    /// <summary>Writes it.</summary>
    public static void Write(CoverageReport report, TextWriter output)
    {
        foreach (var source in report.Lines.GroupBy(line => line.Requirement.Source))
        {
            output.WriteLine($"{source.Key.Title} ({source.Key.Version})");
            output.WriteLine($"  {(source.Count() == 1 ? "1 exigence" : $"{source.Count()} exigences")} : {Figures(source)}");
            foreach (var line in source.Where(line => line.State is CoverageState.Attested or CoverageState.OutOfScope or CoverageState.Missing))
                output.WriteLine($"  {line.Requirement.Id,-16} {CoverageWords.Of(line.State)} : {line.Reason}");
        }

        foreach (var (test, name) in report.UnknownNames)
            output.WriteLine($"{test.Id} nomme « {name} », qui n'existe pas.");
        output.WriteLine(report.IsComplete ? "Chaque exigence a sa réponse." : "Des exigences restent sans réponse.");
    }

    private static string Figures(IGrouping<RequirementSource, CoverageLine> lines) => string.Join(
        ", ",
        from state in States
        let count = lines.Count(line => line.State == state)
        where count > 0
        select $"{count} {CoverageWords.Of(state, count)}");
}
