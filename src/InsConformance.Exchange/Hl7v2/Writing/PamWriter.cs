using System.Globalization;
using System.Text;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Matricules;

namespace InsConformance.Exchange.Hl7v2.Writing;

/// <summary>Writes the messages of the French profile: A28, A31, A40 and A47 (IHE PAM France 2.11).</summary>
public static class PamWriter
{
    /// <summary>The bytes of the message that says an event.</summary>
    /// <exception cref="FormatException">A character does not exist in the character set asked for.</exception>
    public static byte[] Write(PamEvent happening, MessageHeader header)
    {
        var message = new StringBuilder();
        message.Append(Header(happening.Trigger, header)).Append(new Er7SegmentWriter("EVN") { [2] = At(header) });
        message.Append(PidWriter.Write(happening.Identity, Identifiers(happening)));
        if (Former(happening) is { IsEmpty: false } former)
            message.Append(new Er7SegmentWriter("MRG") { [1] = former });
        if (happening.Trigger is "A28" or "A31")
            message.Append(new Er7SegmentWriter("PV1") { [2] = "N" }).Append(ZfdWriter.Write(happening.Identity));
        return header.Charset.Encode(message.ToString());
    }

    private static Er7SegmentWriter Header(string trigger, MessageHeader header) => new("MSH")
    {
        [3] = header.SendingApplication,
        [4] = header.SendingFacility,
        [5] = header.ReceivingApplication,
        [6] = header.ReceivingFacility,
        [7] = At(header),
        [9] = Er7Value.Components("ADT", trigger, PamStructures.IdentityEvents[trigger]),
        [10] = header.ControlId,
        [11] = header.Processing,
        [12] = Er7Value.Components("2.5", "FRA", header.ProfileVersion),
        [17] = "FRA",
        [18] = header.Charset.Name,
        [19] = "FR",
        [21] = Er7Value.Components(header.ProfileVersion, $"IHE_FRANCE-{header.ProfileVersion}-PAM"),
    };

    private static string At(MessageHeader header) => header.At.ToString("yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);

    private static IEnumerable<Er7Value> Identifiers(PamEvent happening)
    {
        foreach (var local in happening.Identity.LocalIdentifiers)
            yield return Local(local);
        if (happening is PamEvent.InsWithdrawn withdrawn)
            yield return OfIns(Er7Value.Erasure, withdrawn.Former.Oid);
        else if (happening.Identity.Ins is { } ins)
            yield return OfIns(ins);
        if (happening is PamEvent.NirReplacedNia replaced)
            yield return OfIns(replaced.Nia);
    }

    private static Er7Value Former(PamEvent happening) => happening switch
    {
        PamEvent.InsChanged changed => OfIns(changed.Former),
        PamEvent.InsWithdrawn withdrawn => OfIns(withdrawn.Former),
        PamEvent.Merged merged => Local(merged.Absorbed),
        _ => default,
    };

    private static Er7Value Local(LocalIdentifier local) => Er7Value.Components(
        local.Value,
        default,
        default,
        Er7Value.Subcomponents(local.Authority.Name, local.Authority.UniversalId, local.Authority.UniversalIdType),
        local.Type);

    private static Er7Value OfIns(Ins ins) => OfIns(ins.Matricule.Value, ins.Oid);

    private static Er7Value OfIns(Er7Value number, InsOid oid) => Er7Value.Components(
        number, default, default, Er7Value.Subcomponents(oid.Hl7Namespace, oid.Value, "ISO"), oid.Hl7IdentifierType);
}
