namespace InsConformance.Exchange.Fhir;

/// <summary>A slice of <c>Patient.identifier</c> that holds an INS in a version of the profile.</summary>
/// <param name="TypeCode">Code of the type that tells the slice, <c>INS-NIR</c>.</param>
/// <param name="Oid">OID of the authority.</param>
/// <param name="Uses">The values of <c>use</c>.</param>
internal sealed record FhirInsSlice(string TypeCode, string Oid, params IReadOnlyList<string> Uses)
{
    /// <summary>The only admitted <c>system</c>.</summary>
    public string System => FrCore.OidPrefix + Oid;
}
