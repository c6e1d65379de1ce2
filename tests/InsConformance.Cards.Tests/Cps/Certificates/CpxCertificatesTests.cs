using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FluentAssertions;
using InsConformance.Cards.Cps.Certificates;
using Xunit;

namespace InsConformance.Cards.Tests.Cps.Certificates;

public sealed class CpxCertificatesTests : IDisposable
{
    private static readonly DateTimeOffset From = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly RSA _key = RSA.Create(2048);

    [Fact]
    public void The_subject_holds_country_profession_then_given_name_identifier_and_surname_together()
    {
        var doctor = new CpxHolder { Kind = CpxKind.Cps, NationalId = "899900023351", GivenName = "ALAIN", Surname = "GENE RPPS", Profession = "Médecin" };

        var parts = doctor.Subject().EnumerateRelativeDistinguishedNames(reversed: false).ToArray();

        parts.Should().HaveCount(3);
        parts[0].GetSingleElementValue().Should().Be("FR");
        parts[1].GetSingleElementValue().Should().Be("Médecin");
        parts[2].HasMultipleElements.Should().BeTrue();
        // As in the public sample: the shortest value first, which is the order of a DER set.
        Convert.ToHexString(doctor.Subject().RawData).Should().EndWith(
            "3135" + "300C" + "060355042A" + "0C05" + "414C41494E"
            + "3010" + "0603550404" + "0C09" + "47454E452052505053"
            + "3013" + "0603550403" + "0C0C" + "383939393030303233333531");
    }

    [Fact]
    public void A_card_without_a_person_is_named_by_its_identifier_alone()
    {
        var service = new CpxHolder { Kind = CpxKind.Cpe, NationalId = "3999999999/CPE0001" };

        service.IsNominative.Should().BeFalse();
        service.Subject().Name.Should().Be("CN=3999999999/CPE0001, C=FR");
    }

    [Theory]
    [InlineData(CpxKeyUse.Signature, X509KeyUsageFlags.NonRepudiation)]
    [InlineData(CpxKeyUse.Authentication, X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment)]
    public void Each_key_has_its_usage(CpxKeyUse use, X509KeyUsageFlags expected)
    {
        using var certificate = Issue(CpxKind.Cps, use);

        certificate.Extensions.OfType<X509KeyUsageExtension>().Single().KeyUsages.Should().Be(expected);
    }

    [Theory]
    [InlineData("CPS", "020100")]
    [InlineData("CPF", "020101")]
    [InlineData("CPE", "020102")]
    [InlineData("CPA", "020103")]
    public void The_kind_of_card_is_the_third_byte_of_its_extension(string kind, string expected)
    {
        using var certificate = Issue(CpxKind.All.Single(known => known.Name == kind), CpxKeyUse.Signature);

        Convert.ToHexString(certificate.Extensions["1.2.250.1.71.1.2.2"]!.RawData).Should().Be(expected);
        CpxCertificates.KindOf(certificate)!.Name.Should().Be(kind);
    }

    public void Dispose() => _key.Dispose();

    private X509Certificate2 Issue(CpxKind kind, CpxKeyUse use) =>
        CpxCertificates.Issue(new CpxHolder { Kind = kind, NationalId = "899900023351" }, use, _key, From, From.AddYears(3), authority: null);
}
