namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>What a reader made of bytes: messages, or the one reason why they are none.</summary>
/// <param name="Messages">The messages, in their order; none when <paramref name="Error"/> is said.</param>
/// <param name="Error">In French: what was expected, what was found, where, what to do. Null when the bytes could be read.</param>
public sealed record Er7Reading(IReadOnlyList<Er7Message> Messages, string? Error)
{
    internal static Er7Reading Failed(string error) => new([], error);
}
