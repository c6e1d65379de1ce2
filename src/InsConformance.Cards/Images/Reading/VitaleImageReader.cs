using InsConformance.Cards.Vitale;

namespace InsConformance.Cards.Images.Reading;

/// <summary>Reads what is special to a Vitale 2.</summary>
internal static class VitaleImageReader
{
    private const int MaxMasterKeyLength = 255;

    public static VitaleImage Read(ImageObject image, CommonPart common)
    {
        image.Require("beneficiaries", "la liste des bénéficiaires est attendue, de 1 à 19");
        var masterKey = image.Text("masterKey", text => text.Length <= MaxMasterKeyLength && text.All(char.IsAscii), "au plus 255 caractères ASCII sont attendus");
        var read = new VitaleImage
        {
            Label = common.Label,
            Serial = common.Serial,
            ValidFrom = image.Date("validFrom") ?? new(2020, 1, 1),
            Surname = image.Choice("surname", ("usual", VitaleSurname.Usual), ("birth", VitaleSurname.Birth)) ?? VitaleSurname.Usual,
            MasterKey = masterKey ?? "",
            Beneficiaries = [.. image.Objects("beneficiaries", 1, VitaleLimits.Beneficiaries).Select(BeneficiaryReader.Read)],
        };
        foreach (var error in VitaleCard.Misplaced(read with { Files = common.Files }))
            image.Error("files", error);
        return read;
    }
}
