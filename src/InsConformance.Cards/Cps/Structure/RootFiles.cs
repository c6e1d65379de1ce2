using System.Globalization;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Cps.Structure;

/// <summary>Contents of the files of the root (logs of a real card in the issues of OpenSC).</summary>
internal static class RootFiles
{
    /// <summary>Issuer number of the cards, before the serial: health (80), France (250), ANS (00001).</summary>
    private const string Issuer = "8025000001";

    /// <summary>« EF.ATR », as on a real card.</summary>
    public static byte[] AnswerToReset() => Convert.FromHexString(
        "804301B8460404B0ECC147039401804F0880250000" + "01FF0100E01002020104020201040202010002020100780806062B8122F8780282029000");

    /// <summary>
    /// « EF.DIR ». The contactless application comes first: OpenSC swaps the two that it knows and takes the first.
    /// </summary>
    public static byte[] Directory() => TlvWriter.Write(
    [
        Application(CpsIds.ContactlessAid, "CPS IAS CL", CpsIds.ContactlessApplication),
        Application(CpsIds.ContactAid, "CPS IAS", CpsIds.ContactApplication),
    ]);

    /// <summary>« EF.SN.ICC »: issuer, serial, Luhn digit, padding <c>F</c>.</summary>
    /// <param name="serial">Eight decimal digits.</param>
    public static byte[] SerialNumber(string serial)
    {
        var number = Issuer + serial;
        return new Tlv(0x5A, Convert.FromHexString($"{number}{LuhnDigit(number)}F")).ToBytes();
    }

    /// <summary>« EF.ACTUA »: when the data were written, and until when the card is valid (the meaning of the second date is inferred).</summary>
    public static byte[] Update(DateTimeOffset from, DateTimeOffset to) => Tlv.Of(0xEC, new Tlv(0x81, Stamp(from)), new Tlv(0x82, Stamp(to))).ToBytes();

    private static Tlv Application(ReadOnlySpan<byte> aid, string label, ushort directory) => Tlv.Of(
        0x61,
        new Tlv(0x4F, aid.ToArray()),
        new Tlv(0x50, System.Text.Encoding.ASCII.GetBytes(label)),
        new Tlv(0x51, new byte[] { 0x3F, 0x00, (byte)(directory >> 8), (byte)directory }));

    private static byte[] Stamp(DateTimeOffset instant) =>
        Convert.FromHexString(instant.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));

    private static char LuhnDigit(string number)
    {
        var sum = 0;
        for (var index = 0; index < number.Length; index++)
        {
            var digit = number[^(index + 1)] - '0';
            var doubled = index % 2 == 0 ? 2 * digit : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
