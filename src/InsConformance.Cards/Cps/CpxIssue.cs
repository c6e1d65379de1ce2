using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Cards.Cps.Certificates;
using InsConformance.Cards.Cps.Keys;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;

namespace InsConformance.Cards.Cps;

/// <summary>« Émission » : makes the CPx card of an image: keys, certificates, files.</summary>
public static class CpxIssue
{
    private const int KeySize = 2048;

    /// <summary>Makes a card.</summary>
    /// <param name="image">The image.</param>
    /// <param name="authority">Issuer of its certificates, with its private key; null for certificates signed by their own key.</param>
    /// <exception cref="ArgumentException">A raw file of the image has no place in the card: the message says which.</exception>
    public static IsoCard Create(CpsImage image, X509Certificate2? authority)
    {
        ArgumentNullException.ThrowIfNull(image);
        var profile = Profile(image, authority);
        if (FileOverrides.Apply(profile.Root, image.Files) is [var error, ..])
            throw new ArgumentException(error, nameof(image));
        return new IsoCard(profile with { Atr = image.Atr ?? profile.Atr });
    }

    /// <summary>What is wrong with the raw files of an image, in French.</summary>
    internal static IReadOnlyList<string> Misplaced(CpsImage image) => image.Files.Count == 0 ? [] : FileOverrides.Apply(Profile(image, authority: null).Root, image.Files);

    private static CardProfile Profile(CpsImage image, X509Certificate2? authority)
    {
        var card = Personalise(image, authority);
        return image.Chip is CpsChip.Cps3 ? CpsCard.Profile(card) : ContactlessCps.Profile(card);
    }

    private static CpsPersonalisation Personalise(CpsImage image, X509Certificate2? authority)
    {
        var keys = image.SyntheticKeys is { } given
            ? new CpsKeys(new CpsKey(given.Signature.Span), new CpsKey(given.Authentication.Span))
            : new CpsKeys(NewKey(), NewKey());
        var holder = new CpxHolder
        {
            Kind = Kind(image.Product),
            NationalId = image.Holder.NationalId,
            Surname = image.Holder.Surname,
            GivenName = image.Holder.GivenName,
            Profession = image.Holder.Profession,
        };
        var from = new DateTimeOffset(image.ValidFrom, TimeOnly.MinValue, TimeSpan.Zero);
        var to = new DateTimeOffset(image.ValidUntil.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero).AddSeconds(-1);
        return new CpsPersonalisation
        {
            Serial = image.Serial,
            Holder = holder,
            Speciality = image.Holder.Speciality,
            Activities = [.. image.Activities.Select(activity => new CpsActivity(activity.Name, activity.StructureId, activity.Sector) { BillingNumber = activity.BillingNumber })],
            Keys = keys,
            SignatureCertificate = Certify(keys.Signature, CpxKeyUse.Signature),
            AuthenticationCertificate = Certify(keys.Authentication, CpxKeyUse.Authentication),
            ValidFrom = from,
            ValidTo = to,
            Pin = image.Pin.Code,
            PinTriesLeft = image.Pin.TriesLeft,
            Puk = image.Puk.Code,
            PukTriesLeft = image.Puk.TriesLeft,
            HasNewerKeyIds = image.HasNewerKeyIds,
        };

        byte[] Certify(CpsKey key, CpxKeyUse use)
        {
            using var certificate = authority is null ? key.SelfCertify(holder, use, from, to) : Issued(key, use);
            return certificate.RawData;
        }

        X509Certificate2 Issued(CpsKey key, CpxKeyUse use)
        {
            using var publicKey = key.PublicKey();
            return CpxCertificates.Issue(holder, use, publicKey, from, to, authority);
        }
    }

    private static CpsKey NewKey()
    {
        using var rsa = RSA.Create(KeySize);
        return new CpsKey(rsa.ExportPkcs8PrivateKey());
    }

    private static CpxKind Kind(CpxProduct product) => product switch
    {
        CpxProduct.Cpf => CpxKind.Cpf,
        CpxProduct.Cpe => CpxKind.Cpe,
        CpxProduct.Cpa => CpxKind.Cpa,
        _ => CpxKind.Cps,
    };
}
