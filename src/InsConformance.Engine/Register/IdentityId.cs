namespace InsConformance.Engine.Register;

/// <summary>
/// « IPP » : the local identifier that the register gives to an identity. It never leaves its meaning: it is not the INS.
/// </summary>
/// <param name="Value">The identifier as shown to users.</param>
public readonly record struct IdentityId(string Value) : IComparable<IdentityId>
{
    /// <summary>Ordinal order of the identifiers: what makes lists deterministic.</summary>
    public int CompareTo(IdentityId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Ordinal order.</summary>
    public static bool operator <(IdentityId left, IdentityId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(IdentityId left, IdentityId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(IdentityId left, IdentityId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(IdentityId left, IdentityId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
