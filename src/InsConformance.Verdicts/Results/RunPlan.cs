namespace InsConformance.Verdicts.Results;

/// <summary>What the run set out to do.</summary>
/// <param name="Features">Feature files, relative to the folder where the run was started.</param>
/// <param name="Tags">Tag expression that selected the scenarios; absent when everything was selected.</param>
/// <param name="Versions">The versions of the documents and contracts that the run follows, by name.</param>
/// <param name="KnownLimits">What is reconstructed or inferred in this bench, in French: printed in every report.</param>
/// <param name="Declaration">What the software was declared to be, in French, one line per aspect; absent when nothing was declared and everything applies.</param>
/// <param name="UnmetClaims">What was declared of the software and it says not to do, or this bench could not try, in French, one sentence each; absent when there is none.</param>
public sealed record RunPlan(
    IReadOnlyList<string> Features,
    string? Tags,
    IReadOnlyDictionary<string, string> Versions,
    IReadOnlyList<string> KnownLimits,
    IReadOnlyList<string>? Declaration = null,
    IReadOnlyList<string>? UnmetClaims = null);
