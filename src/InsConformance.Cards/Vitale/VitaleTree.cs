using System.Globalization;
using System.Text;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel.BerTlv;
using InsConformance.Cards.Kernel.Files;
using InsConformance.Cards.Kernel.Security;
using InsConformance.Cards.Vitale.Lecture;

namespace InsConformance.Cards.Vitale;

/// <summary>The files of a Vitale 2 (cardpeek, RufusAdmin). The identifiers that they do not show are the bench's own; readers follow POINTERS.</summary>
internal static class VitaleTree
{
    private const int ListSize = 124, ProtectedSize = 16;
    private const int Application = 0x61, Aid = 0x4F, Number = 0x5A, Person = 0x65, CardValidity = 0x66, Certificate = 0x7F21, Signature = 0x5F37, KeyRemainder = 0x5F38;
    private const int Surname = 0x80, GivenName = 0x81, BirthDate = 0x82, Nationality = 0x90, Nir = 0x93, ValidFrom = 0x80;

    public static DedicatedFile Of(VitaleImage image) =>
        new DedicatedFile { Id = DedicatedFile.RootId, Label = "MF", Names = [VitaleIds.RootApplication] }.Add(
            File(VitaleIds.Directory, 0x1E, TlvWriter.Write(Tlv.Of(Application, new Tlv(Aid, VitaleIds.VitaleApplication)), Tlv.Of(Application, new Tlv(Aid, VitaleIds.AdeleApplication)))),
            File(VitaleIds.AccountNumber, 0x1F, new Tlv(Number, Convert.FromHexString(image.Serial.PadLeft(20, '0'))).ToBytes()),
            File(VitaleIds.Identities, 0x02, Padded(image.Beneficiaries.Select(person => Identity(image, person)))),
            File(VitaleIds.Validity, 0x03, Tlv.Of(CardValidity, Ascii(ValidFrom, image.ValidFrom.ToString("yyyyMMdd", CultureInfo.InvariantCulture))).ToBytes()),
            File(VitaleIds.Certificate, 0x04, Tlv.Of(Certificate, Ascii(Signature, "CERTIFICAT FACTICE"), Ascii(KeyRemainder, "BANC D'ESSAI INS")).ToBytes()),
            new DedicatedFile { Label = "VITALE", Names = [VitaleIds.VitaleApplication] }.Add(
                File(VitaleIds.Pointers, 0x01, PointersFile.Content),
                File(VitaleIds.Nirs, 0x02, Padded(image.Beneficiaries.Select(Insurance))),
                new ElementaryFile(new byte[ProtectedSize]) { Id = VitaleIds.Protected, Access = AccessRule.Closed }),
            new DedicatedFile { Label = "ADELE", Names = [VitaleIds.AdeleApplication, VitaleIds.AdeleSecondName] },
            new DedicatedFile { Label = "HARNAIS", Names = [VitaleIds.HarnessApplication] }.Add(
                File(VitaleIds.HarnessCardFile, 0x01, Description(image).ToBytes()),
                File(VitaleIds.HarnessLectureFile, 0x02, LectureXml.Write(image))));

    private static ElementaryFile File(ushort id, byte shortId, byte[] content) => new(content) { Id = id, ShortId = shortId };

    private static Tlv Identity(VitaleImage image, VitaleBeneficiary person) => Tlv.Of(
        Person,
        new Tlv(Surname, Latin1.Bytes(image.Surname == VitaleSurname.Birth ? person.BirthName ?? person.UsualName : person.UsualName)),
        new Tlv(GivenName, Latin1.Bytes(person.GivenName)),
        Ascii(BirthDate, person.BirthDate.OnChip));

    private static Tlv Insurance(VitaleBeneficiary person) => Tlv.Of(Person, Ascii(Nationality, person.Nationality), Ascii(Nir, person.Nir));

    private static Tlv Description(VitaleImage image)
    {
        Tlv[] parts =
        [
            Ascii(HarnessTags.Serial, image.Serial),
            Ascii(HarnessTags.Nature, image.Nature == CardNature.Test ? "T" : "D"),
            Ascii(HarnessTags.MasterKey, image.MasterKey),
            Ascii(HarnessTags.Mark, "CARTE DE SYNTHESE"),
        ];
        return Tlv.Of(HarnessTags.Card, [.. parts.Where(part => !part.Value.IsEmpty)]);
    }

    private static Tlv Ascii(int tag, string text) => new(tag, Encoding.ASCII.GetBytes(text));

    /// <summary>Lists end by zeros, as on real cards; a list that is longer than usual fills its file.</summary>
    private static byte[] Padded(IEnumerable<Tlv> objects)
    {
        var content = TlvWriter.Write([.. objects]);
        Array.Resize(ref content, Math.Max(content.Length, ListSize));
        return content;
    }
}
