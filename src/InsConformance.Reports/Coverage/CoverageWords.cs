using InsConformance.Verdicts.Coverage;

namespace InsConformance.Reports.Coverage;

/// <summary>The states of coverage in French, as text and pages print them.</summary>
internal static class CoverageWords
{
    public static string Of(CoverageState state) => state switch
    {
        CoverageState.Tested => "essayée",
        CoverageState.Attested => "attestée",
        CoverageState.OutOfScope => "hors périmètre",
        CoverageState.Unknown => "texte non public",
        CoverageState.Missing => "sans réponse",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    public static string Code(CoverageState state) => state switch
    {
        CoverageState.Tested => "passed",
        CoverageState.Missing => "failed",
        _ => "none",
    };
}
