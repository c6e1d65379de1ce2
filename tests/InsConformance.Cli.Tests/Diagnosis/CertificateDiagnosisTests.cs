using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Cli.Diagnosis.Certificates;
using InsConformance.Cli.Relaying;
using InsConformance.Simulator.Clock;

namespace InsConformance.Cli.Tests.Diagnosis;

public sealed class CertificateDiagnosisTests : Surgery
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    private readonly string _password;

    public CertificateDiagnosisTests()
    {
        OpenPki().Dispose();
        _password = Write("password.txt", "insconf\n");
    }

    [Theory]
    [InlineData("clients/INSI-AUTO.p12")]
    [InlineData("clients/INSI-MANU.p12")]
    [InlineData("clients/INSI-AUTO.pem")]
    public async Task A_sound_certificate_has_no_fault(string file) => (await ExamineAsync(OfPki(file))).Should().BeEmpty();

    [Theory]
    [InlineData("clients/bad/expired.p12", "DOC-CERT-07")]
    [InlineData("clients/bad/not-yet-valid.p12", "DOC-CERT-08")]
    [InlineData("clients/bad/wrong-cn.p12", "DOC-CERT-10")]
    [InlineData("clients/bad/wrong-usage.p12", "DOC-CERT-12")]
    [InlineData("clients/bad/self-signed.p12", "DOC-CERT-15")]
    [InlineData("clients/bad/revoked.p12", "DOC-CERT-16")]
    [InlineData("clients/bad/unknown-authority.p12", "DOC-CHAIN-02")]
    [InlineData("clients/INSI-AUTO.legacy.p12", "DOC-CERT-13")]
    public async Task Each_bad_certificate_of_the_bench_has_its_one_fault(string file, string code) => (await ExamineAsync(OfPki(file))).Should().Equal(code);

    [Fact]
    public async Task A_file_that_is_not_there() => (await ExamineAsync(PathOf("nowhere.p12"))).Should().Equal("DOC-CERT-01");

    [Fact]
    public async Task A_file_that_is_no_certificate() => (await ExamineAsync(Write("request.p12", "pas un certificat"))).Should().Equal("DOC-CERT-02");

    [Fact]
    public async Task A_wrong_password() => (await ExamineAsync(OfPki("clients/INSI-AUTO.p12"), Write("wrong.txt", "autre"))).Should().Equal("DOC-CERT-03");

    [Fact]
    public async Task No_password_where_one_is_needed() => (await CodesAsync(CertificateExamination.Of(new EditorCertificate(OfPki("clients/INSI-AUTO.p12"), new SecretPlace("password")), PkiFolder, TimeProvider.System))).Should().Equal("DOC-CERT-03");

    [Fact]
    public async Task An_empty_password_file() => (await ExamineAsync(OfPki("clients/INSI-AUTO.p12"), Write("empty.txt", ""))).Should().Equal("DOC-CERT-04");

    [Fact]
    public async Task A_certificate_without_its_key_and_the_same_with_it_beside()
    {
        File.Copy(OfPki("clients/INSI-AUTO.pem"), PathOf("alone.pem"));
        (await ExamineAsync(PathOf("alone.pem"))).Should().Equal("DOC-CERT-05");

        File.Copy(OfPki("clients/INSI-AUTO.key"), PathOf("alone.key"));
        (await ExamineAsync(PathOf("alone.pem"))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_certificate_with_the_key_of_another()
    {
        File.Copy(OfPki("clients/INSI-AUTO.pem"), PathOf("mixed.pem"));
        File.Copy(OfPki("clients/INSI-MANU.key"), PathOf("mixed.key"));

        (await ExamineAsync(PathOf("mixed.pem"))).Should().Equal("DOC-CERT-06");
    }

    [Theory]
    [InlineData(-31, new string[0])]
    [InlineData(-29, new[] { "DOC-CERT-09" })]
    [InlineData(1, new[] { "DOC-CERT-07" })]
    public async Task The_end_of_validity_is_announced_thirty_days_before(int days, string[] codes)
    {
        using var pki = OpenPki();
        using var certificate = pki.OpenClient(InsConformance.Simulator.Pki.ClientCertificateFile.Auto);
        ClientCertificateFile.Open(new EditorCertificate(OfPki("clients/INSI-AUTO.p12"), InFile(_password)), out var facts).Should().BeNull();

        ClientCertificateJudge.Judge(facts!, facts!.Names.ValidTo.AddDays(days), pki).Select(found => found.Fault.Code).Should().Equal(codes);
    }

    [Theory]
    [InlineData("10B9990002", new string[0])]
    [InlineData("300000009990001", new string[0])]
    [InlineData("10B999000", new[] { "DOC-CERT-11" })]
    [InlineData("30000000999000A", new[] { "DOC-CERT-11" })]
    [InlineData("service achats", new[] { "DOC-CERT-11" })]
    public async Task The_OU_is_a_FINESS_or_a_SIRET_with_its_digit(string unit, string[] codes) => (await ExamineAsync(Issue(unit: unit))).Should().Equal(codes);

    [Theory]
    [InlineData(2048, new string[0])]
    [InlineData(1024, new[] { "DOC-CERT-14" })]
    public async Task The_key_has_2048_bits(int bits, string[] codes) => (await ExamineAsync(Issue(bits: bits))).Should().Equal(codes);

    [Fact]
    public async Task A_file_without_the_authority_that_issued_the_certificate() => (await ExamineAsync(Issue(withIssuer: false))).Should().Equal("DOC-CHAIN-01");

    [Theory]
    [InlineData("TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS", new string[0])]
    [InlineData("AC IGC-SANTE ELEMENTAIRE ORGANISATIONS", new[] { "DOC-CHAIN-03" })]
    [InlineData("AC DE LA MAISON", new[] { "DOC-CHAIN-02" })]
    public async Task The_authority_is_that_of_the_tests(string issuer, string[] codes) => (await ExamineAsync(Issue(issuer))).Should().Equal(codes);

    [Fact]
    public async Task No_fault_ever_shows_the_password()
    {
        var found = await CertificateExamination.Of(new EditorCertificate(OfPki("clients/INSI-AUTO.p12"), InFile(Write("wrong.txt", "secret-de-famille"))), PkiFolder, ControlledClock.Following(TimeProvider.System)).Examine(Cancellation);

        found.Should().ContainSingle().Which.Observed.Should().NotContain("secret-de-famille");
    }

    private static string OfPki(string file) => Path.Combine(PkiFolder.FullName, file);

    private Task<string[]> ExamineAsync(string certificate, string? passwordFile = null) => CodesAsync(CertificateExamination.Of(new EditorCertificate(certificate, InFile(passwordFile ?? _password)), PkiFolder, TimeProvider.System));

    /// <summary>A PKCS#12 file of a certificate like those of IGC-Santé, but for what the test changes.</summary>
    private string Issue(string issuer = "TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS", string unit = "10B9990002", int bits = 2048, bool withIssuer = true)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var authorityKey = RSA.Create(2048);
        var authority = new CertificateRequest($"CN={issuer}, O=ESSAI, C=FR", authorityKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        using var issuing = authority.CreateSelfSigned(now.AddDays(-2), now.AddYears(2));
        using var key = RSA.Create(bits);
        var request = new CertificateRequest($"CN=INSI-AUTO, OU={unit}, C=FR", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ClientAuthentication)], critical: false));
        using var certificate = request.Create(issuing, now.AddDays(-1), now.AddYears(1), [1, 2, 3]);
        using var withKey = certificate.CopyWithPrivateKey(key);
        X509Certificate2Collection all = [withKey];
        if (withIssuer)
            all.Add(issuing);
        File.WriteAllBytes(PathOf("issued.p12"), all.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, "insconf"));
        return PathOf("issued.p12");
    }
}
