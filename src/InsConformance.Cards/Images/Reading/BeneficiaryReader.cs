using InsConformance.Cards.Vitale;

namespace InsConformance.Cards.Images.Reading;

/// <summary>Reads one beneficiary. What a chip cannot hold is an error; what it holds but no fund would write is a remark.</summary>
internal static class BeneficiaryReader
{
    private const string Name = "un nom en Latin-1 (ISO-8859-1) est attendu ; ce qui n'y tient pas se décrit par « files »";
    private const string Nir = "15 caractères sont attendus, numéro de 13 puis clé de 2, chiffres, A et B seulement";

    public static VitaleBeneficiary Read(ImageObject person)
    {
        var birthDate = person.RequiredText("birthDate", text => CardDate.TryParse(text, out _), "une date JJ/MM/AAAA est attendue, ou JJ/MM/AA quand la carte ignore le siècle");
        var read = new VitaleBeneficiary
        {
            UsualName = person.RequiredText("usualName", Latin1.Fits, Name),
            BirthName = person.Text("birthName", Latin1.Fits, Name),
            GivenName = person.RequiredText("givenName", Latin1.Fits, Name),
            BirthDate = CardDate.TryParse(birthDate, out var date) ? date : CardDate.Unknown,
            BirthRank = person.Number("birthRank", 1, 9) ?? 1,
            Nationality = person.Text("nationality", text => text.Length == 2 && text.All(char.IsAsciiLetterUpper), "deux lettres majuscules sont attendues") ?? "FR",
            Nir = person.RequiredText("nir", VitaleLimits.IsNir, Nir),
            CertifiedNir = person.Text("certifiedNir", VitaleLimits.IsNir, Nir),
            CertifiedOn = person.Date("certifiedOn"),
            Address = person.Texts("address", VitaleLimits.AddressLines, Latin1.Fits, "un texte en Latin-1 (ISO-8859-1) est attendu"),
            Compulsory = person.Object("compulsory") is { } compulsory ? CoverReader.Compulsory(compulsory) : new(),
            Complementary = person.Object("complementary") is { } complementary ? CoverReader.Complementary(complementary) : null,
        };
        person.RefuseOthers();
        Remark(person, read);
        return read;
    }

    private static void Remark(ImageObject person, VitaleBeneficiary read)
    {
        foreach (var (name, value) in new[] { ("usualName", read.UsualName), ("birthName", read.BirthName), ("givenName", read.GivenName) })
        {
            if (value?.Length > VitaleLimits.NameLength)
                person.Remark(name, $"« {value} » a plus de 27 caractères : une vraie carte le tronquerait. Il sera servi tel quel.");
        }

        foreach (var (name, value) in new[] { ("nir", read.Nir), ("certifiedNir", read.CertifiedNir) })
        {
            if (value is not null && VitaleLimits.IsNir(value) && NirKey.Of(value) is var key && !value.EndsWith(key, StringComparison.Ordinal))
                person.Remark(name, $"« {value} » n'a pas la clé de son numéro, qui est {key}. Il sera servi tel quel.");
        }
    }
}
