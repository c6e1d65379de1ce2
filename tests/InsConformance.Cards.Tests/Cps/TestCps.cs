using System.Security.Cryptography.X509Certificates;
using InsConformance.Cards.Cps;
using InsConformance.Cards.Cps.Certificates;
using InsConformance.Cards.Cps.Keys;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;
using InsConformance.Testing;

namespace InsConformance.Cards.Tests.Cps;

/// <summary>A doctor's card with two activities, PIN 1234, PUK 12345678. Its keys are those of the shipped image: new ones cost more than all these tests.</summary>
internal static class TestCps
{
    private static readonly Lazy<(CpsKeys Keys, X509Certificate2 Signature, X509Certificate2 Authentication)> Made = new(Make);

    public static readonly DateTimeOffset From = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static X509Certificate2 SignatureCertificate => Made.Value.Signature;

    public static X509Certificate2 AuthenticationCertificate => Made.Value.Authentication;

    private static CpxHolder Doctor { get; } =
        new() { Kind = CpxKind.Cps, NationalId = "899900023351", Surname = "GENE RPPS", GivenName = "ALAIN", Profession = "Médecin" };

    public static CpsPersonalisation Personalisation() => new()
    {
        Serial = "29009952",
        Holder = Doctor,
        Speciality = "SM26",
        Activities =
        [
            new CpsActivity("CABINET DR GENE", "499700735741008", "SA07") { BillingNumber = "991112222" },
            new CpsActivity("HOPITAL GENERIQUE", "10B0307377", "SA01"),
        ],
        Keys = Made.Value.Keys,
        SignatureCertificate = Made.Value.Signature.RawData,
        AuthenticationCertificate = Made.Value.Authentication.RawData,
        ValidFrom = From,
        ValidTo = From.AddYears(3),
    };

    public static IsoCard Card() => CpsCard.Create(Personalisation());

    /// <summary>Sends a command in hexadecimal, spaces allowed; gives the answer in hexadecimal.</summary>
    public static string Send(this ISmartCard card, string command) =>
        Convert.ToHexString(card.Transmit(Convert.FromHexString(command.Replace(" ", "", StringComparison.Ordinal))).Span);

    /// <summary>Sends commands that must all succeed.</summary>
    public static void Succeed(this ISmartCard card, params ReadOnlySpan<string> commands)
    {
        foreach (var command in commands)
        {
            if (card.Send(command) is var answer && !answer.EndsWith("9000", StringComparison.Ordinal))
                throw new InvalidOperationException($"{command} → {answer}");
        }
    }

    /// <summary>The data of a command whose answer waits, as T=0 gives it.</summary>
    public static byte[] Fetch(this ISmartCard card, string command)
    {
        var waiting = card.Send(command);
        if (!waiting.StartsWith("61", StringComparison.Ordinal) || waiting.Length != 4)
            throw new InvalidOperationException($"{command} → {waiting}");
        return Convert.FromHexString(card.Send($"00C00000{waiting[2..]}")[..^4]);
    }

    private static (CpsKeys Keys, X509Certificate2 Signature, X509Certificate2 Authentication) Make()
    {
        var published = ((CpsImage)CardImageReader.Read(new FileInfo(Repository.PathOf("fixtures/cards/cps-medecin.json"))).Image!).SyntheticKeys!;
        var (signature, authentication) = (new CpsKey(published.Signature.Span), new CpsKey(published.Authentication.Span));
        return (new CpsKeys(signature, authentication), Certify(signature, CpxKeyUse.Signature), Certify(authentication, CpxKeyUse.Authentication));
    }

    private static X509Certificate2 Certify(CpsKey key, CpxKeyUse use) => key.SelfCertify(Doctor, use, From, From.AddYears(3));
}
