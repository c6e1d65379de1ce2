using System.Collections.Frozen;

namespace InsConformance.Exchange.Hl7v2.Pam;

/// <summary>The events that a French product sends or receives, with their message structure (HL7 v2.5 table 0354; IHE PAM France 2.11).</summary>
public static class PamStructures
{
    private static readonly FrozenDictionary<string, string> Encounters = new Dictionary<string, string>
    {
        ["A01"] = "ADT_A01",
        ["A04"] = "ADT_A01",
        ["A13"] = "ADT_A01",
        ["Z99"] = "ADT_A01",
        ["A02"] = "ADT_A02",
        ["A03"] = "ADT_A03",
        ["A05"] = "ADT_A05",
        ["A14"] = "ADT_A05",
        ["A06"] = "ADT_A06",
        ["A07"] = "ADT_A06",
        ["A11"] = "ADT_A09",
        ["A12"] = "ADT_A12",
        ["A15"] = "ADT_A15",
        ["A16"] = "ADT_A16",
        ["A25"] = "ADT_A21",
        ["A26"] = "ADT_A21",
        ["A27"] = "ADT_A21",
        ["A21"] = "ADT_A21",
        ["A22"] = "ADT_A21",
        ["A38"] = "ADT_A38",
        ["A44"] = "ADT_A43",
        ["A52"] = "ADT_A52",
        ["A53"] = "ADT_A52",
        ["A54"] = "ADT_A54",
        ["A55"] = "ADT_A52",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OtherIdentityEvents = new[]
    {
        "A08", "A18", "A24", "A29", "A30", "A34", "A35", "A36", "A37", "A39", "A41", "A43", "A46", "A48", "A49", "A51",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The identity events of ITI-30 in France: create, update, merge, change of identifier.</summary>
    public static IReadOnlyDictionary<string, string> IdentityEvents { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["A28"] = "ADT_A05",
        ["A31"] = "ADT_A05",
        ["A40"] = "ADT_A39",
        ["A47"] = "ADT_A30",
    };

    /// <summary>Structure of an event; null when it is not one of these.</summary>
    public static string? Of(string type, string trigger) => (type, trigger) switch
    {
        ("ADT", _) => IdentityEvents.GetValueOrDefault(trigger) ?? Encounters.GetValueOrDefault(trigger),
        ("ORU", "R01") => "ORU_R01",
        ("MDM", "T02" or "T04" or "T08" or "T10") => "MDM_T02",
        _ => null,
    };

    /// <summary>Whether HL7 has this event for identities and France has not.</summary>
    public static bool IsIdentityEventOutsideTheProfile(string trigger) => OtherIdentityEvents.Contains(trigger);
}
