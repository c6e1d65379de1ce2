using InsConformance.Exchange.Cda;
using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Fhir;
using InsConformance.Exchange.Hl7v2;
using InsConformance.Exchange.Xds;

namespace InsConformance.Exchange.Judging;

/// <summary>The judges of this room: what the command line offers and what the table of rules documents. A new format adds its line here.</summary>
public static class FormatJudges
{
    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<IFormatJudge> All { get; } =
    [
        new DatamatrixJudge(),
        new Hl7v2Judge(),
        new FhirJudge(),
        new CdaJudge(),
        new XdsJudge(),
    ];

    /// <summary>The judge of a format, or null when there is none.</summary>
    /// <param name="format">Name of the format, in lower case.</param>
    public static IFormatJudge? Find(string format) =>
        All.FirstOrDefault(judge => string.Equals(judge.Format, format, StringComparison.Ordinal));
}
