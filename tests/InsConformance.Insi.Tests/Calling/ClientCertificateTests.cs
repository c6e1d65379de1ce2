using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Insi.Calling;

namespace InsConformance.Insi.Tests.Calling;

public sealed class ClientCertificateTests(TestPki pki) : IClassFixture<TestPki>
{
    private byte[] Pkcs12 => pki.Client.Export(X509ContentType.Pkcs12, "secret");

    [Fact]
    public void Reads_the_emitter_from_the_ou_of_a_pkcs12()
    {
        ClientCertificate.TryReadPkcs12(Pkcs12, "secret", out var certificate, out var problem).Should().BeTrue(problem ?? "");

        using (certificate)
        {
            certificate!.Emitter.Should().Be("10B0152872");
            certificate.Subject.Should().Contain("CN=INSI-AUTO");
        }
    }

    [Fact]
    public void Reads_a_pem_pair()
    {
        var key = pki.Client.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem();

        ClientCertificate.TryReadPem(pki.Client.ExportCertificatePem(), key, null, out var certificate, out _).Should().BeTrue();
        certificate!.Emitter.Should().Be("10B0152872");
    }

    [Fact]
    public void Reads_a_pem_pair_whose_key_is_encrypted()
    {
        var protection = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
        var key = pki.Client.GetECDsaPrivateKey()!.ExportEncryptedPkcs8PrivateKeyPem("secret", protection);

        ClientCertificate.TryReadPem(pki.Client.ExportCertificatePem(), key, "secret", out _, out _).Should().BeTrue();
        ClientCertificate.TryReadPem(pki.Client.ExportCertificatePem(), key, "autre", out _, out _).Should().BeFalse();
    }

    [Fact]
    public void Says_that_the_password_is_wrong()
        => ProblemOf(Pkcs12, "autre").Should().Contain("mot de passe").And.Contain("n'est pas le bon");

    [Fact]
    public void Says_that_a_file_is_not_pkcs12()
        => ProblemOf([1, 2, 3], null).Should().Contain("illisible").And.Contain("-legacy");

    [Fact]
    public void Says_that_the_key_is_missing()
    {
        using var alone = X509CertificateLoader.LoadCertificate(pki.Client.RawData);

        ProblemOf(alone.Export(X509ContentType.Pkcs12), null).Should().Contain("clé privée");
    }

    [Fact]
    public void Says_that_a_pem_pair_does_not_match()
    {
        var keyOfAnother = pki.Server.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem();

        ClientCertificate.TryReadPem(pki.Client.ExportCertificatePem(), keyOfAnother, null, out _, out var problem).Should().BeFalse();

        problem.Should().Contain("ne vont pas ensemble");
    }

    [Fact]
    public void Has_no_emitter_without_ou()
    {
        using var certificate = new ClientCertificate(X509CertificateLoader.LoadPkcs12(pki.Server.Export(X509ContentType.Pkcs12), null));

        certificate.Emitter.Should().BeNull();
    }

    private static string ProblemOf(byte[] pkcs12, string? password)
    {
        ClientCertificate.TryReadPkcs12(pkcs12, password, out _, out var problem).Should().BeFalse();
        return problem!;
    }
}
