using InsConformance.Exchange.Hl7v2.Er7;

namespace InsConformance.Exchange.Hl7v2.Pam;

/// <summary>« Identifiant » of a patient (type CX), in PID-3 or MRG-1, as received.</summary>
public sealed class PatientIdentifier
{
    internal PatientIdentifier(Er7Element element)
    {
        var authority = element[4];
        (Element, Label, Oid, OidType, Type) = (element, authority[1].Text, authority[2].Text, authority[3].Text, element[5].Text);
    }

    /// <summary>The repetition that carries it.</summary>
    public Er7Element Element { get; }

    /// <summary>CX-1; may be an erasure.</summary>
    public Er7Element Number => Element[1];

    /// <summary>CX-4: label, OID and type of the authority.</summary>
    public Er7Element Authority => Element[4];

    /// <summary>HD-1.</summary>
    public string Label { get; }

    /// <summary>HD-2.</summary>
    public string Oid { get; }

    /// <summary>HD-3.</summary>
    public string OidType { get; }

    /// <summary>CX-5: INS, NH, PI…</summary>
    public string Type { get; }

    /// <summary>
    /// Whether it is given as an INS: by its type, by the label of its authority, or by an OID of INS that nothing says to be for billing.
    /// Only the whole tuple makes it one (<see cref="IsWellNamedIns"/>).
    /// </summary>
    public bool ClaimsToBeAnIns =>
        Type is InsAuthority.IdentifierType || InsAuthority.IsInsLabel(Label) || (Type is not InsAuthority.BillingType && InsAuthority.OfOid(Oid) is not null);

    /// <summary>Whether label, OID, type of the OID and type of identifier are together those of an INS.</summary>
    public bool IsWellNamedIns =>
        Type is InsAuthority.IdentifierType && OidType is "ISO" && InsAuthority.OfOid(Oid) is { } authority && authority.Label == Label;

    /// <summary>Given as an INS, with a number.</summary>
    public bool CarriesIns => ClaimsToBeAnIns && Number.HasValue;

    /// <summary>Given as an INS, to be erased.</summary>
    public bool ErasesIns => ClaimsToBeAnIns && Number.IsErasure;

    /// <summary>Whether two identifiers come from the same authority, of which the OID tells when there is one.</summary>
    public bool HasSameAuthorityAs(PatientIdentifier other) =>
        Oid.Length > 0 || other.Oid.Length > 0 ? Oid == other.Oid : Label == other.Label;
}
