using System.Text;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Cps.Structure;

/// <summary>« Activité » of a professional: « CPS_ACTIVITY_nn_PS », read after the PIN (Cryptolib CPS, external specifications).</summary>
/// <param name="Structure">« Raison sociale », e.g. <c>CABINET DR GENE</c>.</param>
/// <param name="StructureId">« Struct_IdNat »: type digit then identifier, <c>10B0307377</c> is <c>1</c> and a FINESS.</param>
/// <param name="Sector">« Secteur d'activité » of the nomenclature, e.g. <c>SA07</c>.</param>
public sealed record CpsActivity(string Structure, string StructureId, string Sector)
{
    private const int Template = 0xEE, NameTag = 0x84, IdTag = 0x85, SectorTag = 0x86;

    /// <summary>
    /// « Numéro de facturation » (nine digits) of the professional in this structure. It is not in this file but in « CPS_SIT_FACT » of the volet; null when the card tells none.
    /// </summary>
    public string? BillingNumber { get; init; }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes() => Tlv.Of(
        Template,
        new Tlv(NameTag, Encoding.UTF8.GetBytes(Structure)),
        new Tlv(IdTag, Encoding.UTF8.GetBytes(StructureId)),
        new Tlv(SectorTag, Encoding.UTF8.GetBytes(Sector))).ToBytes();

    /// <summary>Reads the file of an activity; null when it has not this form.</summary>
    public static CpsActivity? TryRead(ReadOnlyMemory<byte> bytes)
    {
        if (TlvReader.Read(bytes).Find(Template) is not { } activity)
            return null;
        return activity.Find(NameTag) is { } name && activity.Find(IdTag) is { } id && activity.Find(SectorTag) is { } sector
            ? new CpsActivity(Text(name), Text(id), Text(sector))
            : null;
    }

    private static string Text(Tlv tlv) => Encoding.UTF8.GetString(tlv.Value.Span);
}
