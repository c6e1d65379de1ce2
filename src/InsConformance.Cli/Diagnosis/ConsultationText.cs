namespace InsConformance.Cli.Diagnosis;

/// <summary>What the doctor says to a person.</summary>
internal static class ConsultationText
{
    public static string Of(Consultation consultation)
    {
        var lines = consultation.Found.SelectMany(Lines).ToList();
        var (faults, warnings) = (consultation.Found.Count(found => !found.Fault.IsWarning), consultation.Found.Count(found => found.Fault.IsWarning));
        lines.Add($"Examiné : {string.Join(" ; ", consultation.Subjects)}.");
        lines.Add((faults, warnings) switch
        {
            (0, 0) => "Tout est prêt.",
            (0, _) => $"Tout est prêt ; {Counted(warnings, "avertissement")}.",
            _ => $"{Counted(faults, "défaut")} d'installation{(warnings > 0 ? $", {Counted(warnings, "avertissement")}" : "")} : rien n'est dit du logiciel.",
        });
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Lines(FoundFault found) =>
    [
        $"{(found.Fault.IsWarning ? "ATTENTION" : "DÉFAUT   ")}  {found.Fault.Code}  {found.Fault.Title}",
        $"  Observé   {found.Observed.ReplaceLineEndings("\n            ")}",
        $"  Cause     {found.Fault.Cause}",
        $"  À faire   {found.Fault.Remedy}",
        "",
    ];

    private static string Counted(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
