namespace InsConformance.Simulator.Fidelity;

/// <summary>Différences connues entre le simulateur et le service réel: the data of <c>fixtures/insi/known-differences.yaml</c>, which ships inside the assembly.</summary>
public static class KnownDifferences
{
    /// <summary>All of them, in the order of their identifiers.</summary>
    /// <exception cref="SimulatorSetupException">The file that ships is wrong: the message says where.</exception>
    public static IReadOnlyList<KnownDifference> All { get; } = EmbeddedFixtures.Of("insi")
        .SelectMany(file => KnownDifferencesFile.Read(file.FileName, file.ReadText())).ToArray();

    /// <summary>The sentences that every report prints, with the identifier: the differences that can change a verdict.</summary>
    public static IReadOnlyList<string> ReportTexts { get; } = [.. All.Where(difference => difference.ReportText is not null).Select(difference => $"{difference.ReportText} ({difference.Id})")];
}
