using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Simulator.Pki;

/// <summary>Validity period of a certificate, to the second.</summary>
internal sealed record Validity(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The period from <paramref name="before"/> years before an instant to <paramref name="after"/> years after it.</summary>
    public static Validity Around(DateTimeOffset now, int before, int after) => new(now.AddYears(-before), now.AddYears(after));

    /// <summary>The validity of a certificate.</summary>
    public static Validity Of(X509Certificate2 certificate) => new(
        new DateTimeOffset(certificate.NotBefore.ToUniversalTime()),
        new DateTimeOffset(certificate.NotAfter.ToUniversalTime()));

    public bool Contains(DateTimeOffset instant) => From <= instant && instant < To;
}
