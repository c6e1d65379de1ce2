namespace InsConformance.Identity.Rules;

/// <summary>Names a rule and says what it rests on, so that every refusal can be traced back to its text.</summary>
/// <param name="Id">Stable code of the rule, e.g. <c>NOM-CARACTERES</c>.</param>
/// <param name="Basis">What the rule rests on.</param>
/// <param name="Sources">French citations, most authoritative first, e.g. « guide d'implémentation v2, règle 1 ».</param>
public sealed record RuleReference(string Id, Basis Basis, IReadOnlyList<string> Sources)
{
    /// <summary>Names a rule, with its citations written one after the other.</summary>
    public RuleReference(string id, Basis basis, params string[] sources)
        : this(id, basis, (IReadOnlyList<string>)sources)
    {
    }

    /// <summary>
    /// The rule as a French reader meets it at the end of a message,
    /// e.g. « NOM-CARACTERES — guide d'implémentation v2, règle 1 ; INS 1.2 » ; what is not official says so.
    /// </summary>
    public string Citation
    {
        get
        {
            var sources = string.Join(" ; ", Sources);
            return Basis switch
            {
                Basis.Official => $"{Id} — {sources}",
                Basis.Secondary => $"{Id} — source secondaire : {sources}",
                _ => $"{Id} — règle déduite : {sources}",
            };
        }
    }

    /// <summary>Two references are equal when they name the same rule on the same basis with the same citations.</summary>
    public bool Equals(RuleReference? other) =>
        other is not null && Basis == other.Basis
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && Sources.SequenceEqual(other.Sources, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
