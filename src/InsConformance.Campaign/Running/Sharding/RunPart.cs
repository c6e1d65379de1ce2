using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running.Sharding;

/// <summary>The result of one part of a campaign.</summary>
/// <param name="File">The file it was read from, for messages.</param>
/// <param name="Result">The result.</param>
public sealed record RunPart(string File, RunResult Result);
