using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Texts;

namespace InsConformance.Exchange.Xds;

/// <summary>A patient identifier of the metadata taken apart as it came: <c>277076322082910^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH</c> (HL7 type CX).</summary>
/// <param name="Value">CX-1.</param>
/// <param name="Namespace">HD-1 of CX-4.</param>
/// <param name="Oid">HD-2 of CX-4.</param>
/// <param name="OidType">HD-3 of CX-4.</param>
/// <param name="Type">CX-5.</param>
/// <param name="HasOthers">Whether CX-2, CX-3 or parts beyond CX-5 or HD-3 hold something.</param>
internal sealed record XdsPatientId(string Value, string Namespace, string Oid, string OidType, string Type, bool HasOthers)
{
    /// <summary>Takes a text apart; what is missing is empty.</summary>
    public static XdsPatientId Of(string text)
    {
        var parts = text.Split('^');
        var authority = Part(parts, 3).Split('&');
        var others = Part(parts, 1).Length + Part(parts, 2).Length > 0 || parts.Length > 5 || authority.Length > 3;
        return new XdsPatientId(parts[0], authority[0], Part(authority, 1), Part(authority, 2), Part(parts, 4), others);
    }

    /// <summary>Whether it is an INS written as XDS wants it: HD-1 empty, <c>ISO</c>, <c>NH</c>.</summary>
    public bool IsWellWrittenIns =>
        MatriculeText.HasShape(Value) && InsOidText.IsIns(Oid) && Namespace.Length == 0 && OidType is "ISO" && Type is "NH" && !HasOthers;

    private static string Part(string[] parts, int index) => index < parts.Length ? parts[index] : "";
}
