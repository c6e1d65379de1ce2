using System.Collections.Immutable;

namespace InsConformance.Identity.Decision;

/// <summary>
/// The decision table: from what INSi answers to what becomes of the local identity. Rows D01 to D20 are those of the rules;
/// D21 to D26 are added by this bench so that every case has one row, and only one.
/// </summary>
public static class DecisionTable
{
    /// <summary>The rows, by number.</summary>
    public static ImmutableArray<DecisionRow> Rows { get; } =
    [
        .. FoundRows.Table
            .Concat(KnownInsRows.Table)
            .Concat(NothingAcceptedRows.Table)
            .Concat(VerificationRows.Table)
            .OrderBy(row => row.Id, StringComparer.Ordinal),
    ];
}
