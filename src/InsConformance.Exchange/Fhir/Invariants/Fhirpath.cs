namespace InsConformance.Exchange.Fhir.Invariants;

/// <summary>The operators of FHIRPath that the published invariants use, with its empty collection as null (FHIRPath 2.0.0 §6).</summary>
internal static class Fhirpath
{
    /// <summary><c>implies</c>.</summary>
    public static bool? Implies(bool? condition, bool? consequence) => condition switch
    {
        true => consequence,
        false => true,
        null => consequence is true ? true : null,
    };

    /// <summary><c>=</c> with one value: empty gives empty, several values give false.</summary>
    public static bool? Equals(IReadOnlyList<string?> values, string value) => values.Count switch
    {
        0 => null,
        1 => string.Equals(values[0], value, StringComparison.Ordinal),
        _ => false,
    };

    /// <summary><c>!=</c> with one value.</summary>
    public static bool? Differs(IReadOnlyList<string?> values, string value) => !Equals(values, value);
}
