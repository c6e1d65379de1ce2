using InsConformance.Exchange.Fhir.Resources;
using InsConformance.Exchange.Texts;

namespace InsConformance.Exchange.Fhir;

/// <summary>An identifier as received.</summary>
/// <param name="Element">The element.</param>
public sealed record FhirIdentifier(FhirElement Element)
{
    /// <summary><c>use</c>.</summary>
    public string? Use { get; } = Element.Text("use");

    /// <summary><c>system</c>.</summary>
    public string? System { get; } = Element.Text("system");

    /// <summary><c>value</c>.</summary>
    public string? Value { get; } = Element.Text("value");

    /// <summary>Codes of the type, whatever their systems.</summary>
    public IReadOnlyList<string> TypeCodes { get; } =
        [.. Element.All("type").SelectMany(type => type.All("coding")).Select(coding => coding.Text("code")).OfType<string>()];

    /// <summary>The OID of an INS that the system means, well written or not; null when it means none.</summary>
    public string? InsOid { get; } = InsOidText.Meant(Element.Text("system"));

    /// <summary>Whether a code tells that the identifier is an INS: <c>INS-NIR</c>, <c>INS-NIA</c>, those of test and demonstration.</summary>
    public bool IsTypedIns => TypeCodes.Any(code => code is "INS-NIR" or "INS-NIA" or "INS-NIR-TEST" or "INS-NIR-DEMO");

    /// <summary>Whether a code tells that it is a social-security number.</summary>
    public bool IsTypedSocialSecurityNumber => TypeCodes.Any(code => code is "NH");

    /// <summary>Whether it is meant as an INS, from its type or else from its system.</summary>
    public bool IsIns => IsTypedIns || (InsOid is not null && !IsTypedSocialSecurityNumber);
}
