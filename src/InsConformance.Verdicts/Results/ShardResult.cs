namespace InsConformance.Verdicts.Results;

/// <summary>Tranche : which part of a campaign a result holds, when several runners share it.</summary>
/// <param name="Index">Rank of the part, from 1.</param>
/// <param name="Count">Number of parts.</param>
/// <param name="Scenarios">Number of scenarios of the whole campaign.</param>
/// <param name="Selection">SHA-256 of the scenarios of the whole campaign, in lower-case hexadecimal: parts of different campaigns differ.</param>
public sealed record ShardResult(int Index, int Count, int Scenarios, string Selection);
