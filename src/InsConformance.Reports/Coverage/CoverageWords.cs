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
        CoverageState.Unknown => "texte non lu",
        CoverageState.Missing => "sans réponse",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    /// <summary>The word for so many requirements: « 1 essayée », « 2 essayées ».</summary>
    public static string Of(CoverageState state, int count) => (state, count) switch
    {
        (CoverageState.Tested, > 1) => "essayées",
        (CoverageState.Attested, > 1) => "attestées",
        (CoverageState.Unknown, > 1) => "textes non lus",
        _ => Of(state),
    };

    public static string Code(CoverageState state) => state switch
    {
        CoverageState.Tested => "passed",
        CoverageState.Missing => "failed",
        _ => "none",
    };
}
