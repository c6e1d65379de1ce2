using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Matricules;

/// <summary>
/// « OID » of the authority that assigned a person's number: one of the published ones, and what it may do
/// (list of the ANS; IHE France data types 1.8.2; CI-SIS).
/// </summary>
public sealed record InsOid
{
    private const string Root = "1.2.250.1.213.1.4.";

    private InsOid(string arc, string label, OidNature nature, OidEnvironment environment, string? hl7Namespace, string? hl7IdentifierType)
    {
        Value = Root + arc;
        Label = label;
        Nature = nature;
        Environment = environment;
        Hl7Namespace = hl7Namespace;
        Hl7IdentifierType = hl7IdentifierType;
    }

    /// <summary>INS-NIR: <c>1.2.250.1.213.1.4.8</c>.</summary>
    public static InsOid Nir { get; } = new("8", "INS-NIR", OidNature.Nir, OidEnvironment.Production, "ASIP-SANTE-INS-NIR", "INS");

    /// <summary>INS-NIA: <c>1.2.250.1.213.1.4.9</c>, temporary.</summary>
    public static InsOid Nia { get; } = new("9", "INS-NIA", OidNature.Nia, OidEnvironment.Production, "ASIP-SANTE-INS-NIA", "INS");

    /// <summary>INS-NIR « de test » : <c>1.2.250.1.213.1.4.10</c>. Its HL7 namespace is only seen in examples.</summary>
    public static InsOid NirTest { get; } =
        new("10", "INS-NIR de test", OidNature.Nir, OidEnvironment.Test, "ASIP-SANTE-INS-NIR", "INS");

    /// <summary>INS-NIR « de démonstration » : <c>1.2.250.1.213.1.4.11</c>. Its HL7 namespace is only seen in examples.</summary>
    public static InsOid NirDemonstration { get; } =
        new("11", "INS-NIR de démonstration", OidNature.Nir, OidEnvironment.Demonstration, "ASIP-SANTE-INS-NIR", "INS");

    /// <summary>All the published OIDs of this branch, those of an INS first.</summary>
    public static ImmutableArray<InsOid> All { get; } =
    [
        Nir,
        Nia,
        NirTest,
        NirDemonstration,
        new("2", "INS-C", OidNature.NotAnIns, OidEnvironment.Production, "ASIP-SANTE-INS-C", "INS-C"),
        new("6", "INS-C de test", OidNature.NotAnIns, OidEnvironment.Test, "ASIP-SANTE-INS-C", "INS-C"),
        new("7", "INS-C de démonstration", OidNature.NotAnIns, OidEnvironment.Demonstration, "ASIP-SANTE-INS-C", "INS-C"),
        new("12", "identifiant SI-SAMU", OidNature.NotAnIns, OidEnvironment.Production, null, null),
        new("13", "numéro de sécurité sociale NIR", OidNature.NotAnIns, OidEnvironment.Production, null, null),
        new("14", "numéro de sécurité sociale NIA", OidNature.NotAnIns, OidEnvironment.Production, null, null),
    ];

    /// <summary>The OID in dotted form.</summary>
    public string Value { get; }

    /// <summary>French name of what the authority assigns.</summary>
    public string Label { get; }

    /// <summary>NIR, NIA, or not an INS.</summary>
    public OidNature Nature { get; }

    /// <summary>The world it was created for.</summary>
    public OidEnvironment Environment { get; }

    /// <summary>HL7 v2 namespace (HD-1) of the assigning authority; null when none is published.</summary>
    public string? Hl7Namespace { get; }

    /// <summary>HL7 v2 identifier type (CX-5); null when none is published.</summary>
    public string? Hl7IdentifierType { get; }

    /// <summary>Whether a number with this OID is an INS.</summary>
    public bool IdentifiesAnIns => Nature is not OidNature.NotAnIns;

    /// <summary>
    /// Why an INS with this OID must not be received, stored nor emitted on the platform; null when it may.
    /// Production takes production OIDs only; a test platform takes the four OIDs of an INS.
    /// </summary>
    public Refusal? RefusalOn(Platform platform)
    {
        if (!IdentifiesAnIns)
        {
            return Refusal.Of(
                IdentityField.Oid,
                MatriculeRules.OidOfAnIns,
                $"l'OID « {Value} » désigne : {Label}. Ce n'est pas une INS ; le numéro ne doit pas être enregistré comme matricule INS.");
        }

        return platform is Platform.Production && Environment is not OidEnvironment.Production
            ? Refusal.Of(
                IdentityField.Oid,
                MatriculeRules.OidOfThePlatform,
                $"l'OID « {Value} » ({Label}) est refusé en production ; seuls {Nir.Value} et {Nia.Value} y sont admis.")
            : null;
    }

    /// <summary>Whether an INS with this OID may be received, stored and emitted on the platform.</summary>
    public bool IsAllowedOn(Platform platform) => RefusalOn(platform) is null;

    /// <summary>Reads an OID in dotted form, exactly as published.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out InsOid? oid, [NotNullWhen(false)] out Refusal? refusal)
    {
        foreach (var known in All)
        {
            if (!string.Equals(known.Value, text, StringComparison.Ordinal)) continue;
            oid = known;
            refusal = null;
            return true;
        }

        oid = null;
        refusal = Refusal.Of(
            IdentityField.Oid,
            MatriculeRules.KnownOid,
            $"{Excerpt.Quote(text)} n'est pas un OID connu ; attendu {Nir.Value} (NIR) ou {Nia.Value} (NIA).");
        return false;
    }

    /// <summary>Reads an OID known to be published, e.g. a literal of a test.</summary>
    /// <exception cref="FormatException">The OID is unknown.</exception>
    public static InsOid Parse(string text) =>
        TryParse(text, out var oid, out var refusal) ? oid : throw new FormatException(refusal.Message);

    /// <summary>The OID in dotted form.</summary>
    public override string ToString() => Value;
}
