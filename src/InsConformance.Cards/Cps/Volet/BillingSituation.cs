using System.Text;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Cps.Volet;

/// <summary>« Situation de facturation » of one activity, in EF « CPS_SIT_FACT » of the volet. Its real layout is not public: these tags are ours (inferred).</summary>
/// <param name="Activity">Rank of the activity, from 1.</param>
/// <param name="BillingNumber">« Numéro de facturation » of the professional there, nine digits.</param>
public sealed record BillingSituation(int Activity, string BillingNumber)
{
    private const int Template = 0xED, RankTag = 0x80, NumberTag = 0x81;

    /// <summary>The bytes of the file for several situations.</summary>
    public static byte[] ToBytes(IEnumerable<BillingSituation> situations) => TlvWriter.Write(
        [.. situations.Select(situation => Tlv.Of(Template, new Tlv(RankTag, new[] { (byte)situation.Activity }), new Tlv(NumberTag, Encoding.ASCII.GetBytes(situation.BillingNumber))))]);

    /// <summary>The situations of a file in this layout; none when it has another.</summary>
    public static IReadOnlyList<BillingSituation> Read(ReadOnlyMemory<byte> bytes) =>
    [
        .. from situation in TlvReader.Read(bytes).Objects
           where situation.Tag == Template
           let rank = situation.Find(RankTag)
           let number = situation.Find(NumberTag)
           where rank is { Value.Length: 1 } && number is not null
           select new BillingSituation(rank.Value.Span[0], Encoding.ASCII.GetString(number.Value.Span)),
    ];
}
