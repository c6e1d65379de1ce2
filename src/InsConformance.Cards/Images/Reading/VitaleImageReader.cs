using InsConformance.Cards.Vitale;
using InsConformance.Cards.Vitale.Lecture;

namespace InsConformance.Cards.Images.Reading;

/// <summary>Reads what is special to a Vitale 2.</summary>
internal static class VitaleImageReader
{
    private const int MaxMasterKeyLength = 255, MaxFileLength = 0x7FFF;

    public static VitaleImage Read(ImageObject image, CommonPart common)
    {
        image.Require("beneficiaries", "la liste des bénéficiaires est attendue, de 1 à 19");
        var masterKey = image.Text("masterKey", text => text.Length <= MaxMasterKeyLength && text.All(character => character is >= ' ' and <= '~'), "au plus 255 caractères ASCII imprimables sont attendus");
        var read = new VitaleImage
        {
            Label = common.Label,
            Serial = common.Serial,
            ValidFrom = image.Date("validFrom") ?? new(2020, 1, 1),
            Surname = image.Choice("surname", ("usual", VitaleSurname.Usual), ("birth", VitaleSurname.Birth)) ?? VitaleSurname.Usual,
            MasterKey = masterKey ?? "",
            Beneficiaries = [.. image.Objects("beneficiaries", 1, VitaleLimits.Beneficiaries).Select(BeneficiaryReader.Read)],
        };
        if (LectureXml.Write(read).Length > MaxFileLength)
            image.Error("beneficiaries", "les bénéficiaires occupent plus de 32 767 octets dans le XML d'API de Lecture Vitale, qui ne pourrait être lu jusqu'au bout ; raccourcissez leurs textes.");
        return read;
    }
}
