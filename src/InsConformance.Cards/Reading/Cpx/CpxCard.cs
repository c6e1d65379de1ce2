using System.Security.Cryptography.X509Certificates;
using InsConformance.Cards.Cps.Certificates;

namespace InsConformance.Cards.Reading.Cpx;

/// <summary>What a CPx card tells without its code.</summary>
/// <param name="Serial">Serial number, eight digits: what tells one card from another.</param>
/// <param name="SignatureCertificate">Certificate of the signature key, DER.</param>
/// <param name="AuthenticationCertificate">Certificate of the authentication key, DER.</param>
/// <param name="Speciality">« Spécialité », e.g. <c>SM26</c>; null for who has none.</param>
public sealed record CpxCard(
    string Serial, ReadOnlyMemory<byte> SignatureCertificate, ReadOnlyMemory<byte> AuthenticationCertificate, string? Speciality)
{
    /// <summary>Whom the card names, from its signature certificate.</summary>
    public CpxHolder Holder { get; } = HolderOf(SignatureCertificate);

    /// <summary>End of validity, from the signature certificate.</summary>
    public DateTimeOffset ValidTo { get; } = EndOf(SignatureCertificate);

    private static CpxHolder HolderOf(ReadOnlyMemory<byte> der)
    {
        using var certificate = X509CertificateLoader.LoadCertificate(der.Span);
        return CpxHolder.Of(certificate);
    }

    private static DateTimeOffset EndOf(ReadOnlyMemory<byte> der)
    {
        using var certificate = X509CertificateLoader.LoadCertificate(der.Span);
        return new DateTimeOffset(certificate.NotAfter.ToUniversalTime());
    }
}
