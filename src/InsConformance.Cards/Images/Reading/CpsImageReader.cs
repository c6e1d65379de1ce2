using System.Security.Cryptography;

namespace InsConformance.Cards.Images.Reading;

/// <summary>Reads what is special to a CPx.</summary>
internal static class CpsImageReader
{
    private const int MaxActivities = 16, SerialLength = 8, MaxNationalIdLength = 30, KeySize = 2048;

    public static CpsImage Read(ImageObject image, CommonPart common, CpsChip chip)
    {
        image.Require("product", "CPS, CPF, CPE ou CPA est attendu");
        image.Require("holder", "le porteur de la carte est attendu");
        if (common.Serial.Length is not SerialLength and not 0)
            image.Error("serial", $"8 chiffres sont attendus, trouvé « {common.Serial} ».");
        var (from, until) = (image.Date("validFrom"), image.Date("validUntil"));
        var read = new CpsImage
        {
            Label = common.Label,
            Serial = common.Serial,
            Chip = chip,
            Product = image.Choice("product", ("CPS", CpxProduct.Cps), ("CPF", CpxProduct.Cpf), ("CPE", CpxProduct.Cpe), ("CPA", CpxProduct.Cpa)) ?? CpxProduct.Cps,
            Holder = image.Object("holder") is { } holder ? Holder(holder) : new(""),
            Activities = [.. image.Objects("activities", 0, MaxActivities).Select(Activity)],
            Pin = image.Object("pin") is { } pin ? Code(pin, 4) : new("1234"),
            Puk = image.Object("puk") is { } puk ? Code(puk, 8) : new("12345678"),
            SyntheticKeys = image.Object("syntheticKeys") is { } keys ? Keys(keys) : null,
            HasNewerKeyIds = image.Flag("newerKeyIds") ?? false,
        };
        read = read with { ValidFrom = from ?? read.ValidFrom, ValidUntil = until ?? read.ValidUntil };
        if (read.ValidFrom > read.ValidUntil)
            image.Error("validUntil", "la carte cesserait d'être valide avant de l'être ; corrigez validFrom ou validUntil.");
        return read;
    }

    private static CpsHolder Holder(ImageObject holder)
    {
        var read = new CpsHolder(
            holder.RequiredText("nationalId", IsNationalId, "le type (un chiffre) puis le numéro sont attendus, comme 899900023351 (RPPS) ou 3999999999/CPE0001 (établissement)"),
            holder.Text("surname"),
            holder.Text("givenName"),
            holder.Text("profession"),
            holder.Text("speciality", text => text.Length == 4 && text.All(char.IsAsciiLetterOrDigit), "4 caractères sont attendus, comme SM26"));
        if (read.Surname is null != read.GivenName is null)
            holder.Error(read.Surname is null ? "surname" : "givenName", "une carte nominative porte un nom et un prénom, une carte non nominative ni l'un ni l'autre.");
        holder.RefuseOthers();
        return read;
    }

    private static CpsActivityImage Activity(ImageObject activity)
    {
        var read = new CpsActivityImage(
            activity.RequiredText("name", text => text.Length <= 80, "au plus 80 caractères sont attendus"),
            activity.RequiredText("structureId", text => text.Length <= 20 && text.All(char.IsAsciiLetterOrDigit), "au plus 20 chiffres ou lettres sont attendus, comme 10B0307377"),
            activity.RequiredText("sector", text => text.Length == 4 && text.All(char.IsAsciiLetterOrDigit), "4 caractères sont attendus, comme SA07"))
        {
            BillingNumber = activity.Text("billingNumber", text => text.Length == 9 && text.All(char.IsAsciiDigit), "9 chiffres sont attendus"),
        };
        activity.RefuseOthers();
        return read;
    }

    private static bool IsNationalId(string text) =>
        text.Length is > 1 and <= MaxNationalIdLength && char.IsAsciiDigit(text[0]) && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '/' or '-');

    private static CpsKeysImage? Keys(ImageObject keys)
    {
        var (signature, authentication) = (Key(keys, "signature"), Key(keys, "authentication"));
        keys.RefuseOthers();
        return signature is null || authentication is null ? null : new(signature, authentication);
    }

    private static byte[]? Key(ImageObject keys, string name)
    {
        const string Expected = "une clé privée RSA de 2048 bits est attendue (PKCS#8, DER, Base64), synthétique : une image est publiée";
        keys.Require(name, Expected);
        if (keys.Text(name) is not { } text)
            return null;
        try
        {
            var bytes = Convert.FromBase64String(text);
            using var key = RSA.Create();
            key.ImportPkcs8PrivateKey(bytes, out _);
            if (key.KeySize == KeySize)
                return bytes;
            keys.Error(name, $"{Expected}, trouvé une clé de {key.KeySize} bits.");
        }
        catch (Exception failure) when (failure is FormatException or CryptographicException)
        {
            keys.Error(name, $"{Expected} : {failure.Message}");
        }

        return null;
    }

    private static CodeImage Code(ImageObject code, int length)
    {
        var read = new CodeImage(
            code.RequiredText("code", text => text.Length == length && text.All(char.IsAsciiDigit), length == 4 ? "4 chiffres sont attendus" : "8 chiffres sont attendus"),
            code.Number("triesLeft", 0, CodeImage.MaxTries) ?? CodeImage.MaxTries);
        code.RefuseOthers();
        return read;
    }
}
