using System.Text;
using InsConformance.Insi.Calling;

namespace InsConformance.Insi.Tests.Calling;

public sealed class TrustedAuthoritiesTests(TestPki pki) : IClassFixture<TestPki>
{
    [Fact]
    public void Reads_a_der_file()
    {
        TrustedAuthorities.TryRead(pki.Root.RawData, out var authorities, out _).Should().BeTrue();

        authorities!.Single().Subject.Should().Be("CN=TEST AC RACINE");
    }

    [Fact]
    public void Reads_all_the_certificates_of_a_pem_file()
    {
        var pem = $"Racine\n{pki.Root.ExportCertificatePem()}\nAutre\n{pki.Stranger.ExportCertificatePem()}\n";

        TrustedAuthorities.TryRead(Encoding.UTF8.GetBytes(pem), out var authorities, out _).Should().BeTrue();

        authorities!.Select(authority => authority.Subject).Should().Equal("CN=TEST AC RACINE", "CN=AC INCONNUE");
    }

    [Theory]
    [InlineData("n'importe quoi", "*illisible*PEM ou en DER*")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "*illisible*")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "*aucun certificat*")]
    public void Says_what_is_wrong_in_a_file(string file, string message)
    {
        TrustedAuthorities.TryRead(Encoding.UTF8.GetBytes(file), out _, out var problem).Should().BeFalse();

        problem.Should().Match(message);
    }
}
