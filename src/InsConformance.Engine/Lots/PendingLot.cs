using System.Collections.Immutable;

namespace InsConformance.Engine.Lots;

/// <summary>Lot déposé, whose result is awaited.</summary>
/// <param name="Reference">Reference given by INSi.</param>
/// <param name="Lines">The identities, in the order of the deposit.</param>
/// <param name="NotBefore">End of the delay that INSi announced last: the result is not asked for before.</param>
public sealed record PendingLot(string Reference, ImmutableArray<LotLine> Lines, DateTimeOffset NotBefore);
