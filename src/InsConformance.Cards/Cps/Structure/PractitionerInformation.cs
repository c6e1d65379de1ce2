using System.Text;
using InsConformance.Cards.Cps.Certificates;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Cps.Structure;

/// <summary>
/// « CPS_INFO_PS » : identifier, surname, given name and, for a doctor, the speciality. Its layout is not public; known software only reads its last four characters as the
/// speciality (sample kit of GIE SESAM-Vitale), so that is all this file promises: the tags are ours.
/// </summary>
public static class PractitionerInformation
{
    private const int Template = 0xEF, IdTag = 0x84, SurnameTag = 0x85, GivenNameTag = 0x86, SpecialityTag = 0x87;
    private const int SpecialityLength = 4;

    /// <summary>The bytes of the file.</summary>
    /// <param name="holder">Whom the card names.</param>
    /// <param name="speciality">« Spécialité », four characters such as <c>SM26</c>; null for who has none.</param>
    public static byte[] ToBytes(CpxHolder holder, string? speciality)
    {
        ArgumentNullException.ThrowIfNull(holder);
        (int Tag, string? Text)[] values =
        [
            (IdTag, holder.NationalId), (SurnameTag, holder.Surname), (GivenNameTag, holder.GivenName), (SpecialityTag, speciality),
        ];
        return Tlv.Of(Template, [.. values.Where(value => value.Text is not null).Select(value => new Tlv(value.Tag, Encoding.UTF8.GetBytes(value.Text!)))]).ToBytes();
    }

    /// <summary>The speciality as known software reads it: the last four characters, when they are two capitals and two digits.</summary>
    public static string? SpecialityIn(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.TrimEnd((byte)0x00);
        return bytes.Length >= SpecialityLength && bytes[^SpecialityLength..] is [>= (byte)'A' and <= (byte)'Z', >= (byte)'A' and <= (byte)'Z', var tens, var units]
            && char.IsAsciiDigit((char)tens) && char.IsAsciiDigit((char)units)
            ? Encoding.ASCII.GetString(bytes[^SpecialityLength..])
            : null;
    }
}
