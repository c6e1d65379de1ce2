using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Simulator.Clock;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Pki;

public sealed class SyntheticPkiTests(SharedPki shared)
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    private SyntheticPki Pki => shared.Pki;

    [Fact]
    public async Task Made_by_several_at_once_it_is_the_same_for_all()
    {
        using var folder = new TestFolder();
        var made = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            using var pki = SyntheticPki.EnsureIn(folder.Sub("pki"), TimeProvider.System);
            return (pki.Root.Thumbprint, pki.CertificateServer.Thumbprint, pki.Persons.Thumbprint);
        })));

        made.Distinct().Should().ContainSingle();
        folder.Root.EnumerateFileSystemInfos().Should().ContainSingle("what the losers prepared is gone");
    }

    [Fact]
    public void Names_authorities_like_IGC_Sante_in_an_organisation_nobody_can_take_for_it()
    {
        Pki.Root.Subject.Should().Be("CN=TEST AC RACINE IGC-SANTE ELEMENTAIRE, OU=IGC-SANTE TEST, OU=0002 000000000, O=INSCONFORMANCE SYNTHETIQUE SANS VALEUR, C=FR");
        Pki.Organisations.Subject.Should().Be(
            "CN=TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS, OU=IGC-SANTE TEST, OU=0002 000000000, O=INSCONFORMANCE SYNTHETIQUE SANS VALEUR, C=FR");
        Pki.Organisations.Issuer.Should().Be(Pki.Root.Subject);
        Pki.Persons.Issuer.Should().Be(Pki.StrongRoot.Subject);
    }

    [Fact]
    public void Every_display_of_the_server_certificate_starts_with_the_host_that_public_clients_check()
    {
        Pki.CertificateServer.Subject.Should().StartWith("CN=qualiflps-services-ps-tlsm.ameli.fr, OU=3");
        var names = Pki.CertificateServer.Extensions.OfType<X509SubjectAlternativeNameExtension>().Single();
        names.EnumerateDnsNames().Should().Equal("qualiflps-services-ps-tlsm.ameli.fr", "localhost");
        names.EnumerateIPAddresses().Select(address => address.ToString()).Should().Equal("127.0.0.1", "::1");
    }

    [Fact]
    public void The_server_certificate_leads_to_the_root_alone()
    {
        StatusOf(Pki.CertificateServer, ServerAuthentication).Should().Be(X509ChainStatusFlags.NoError);
        StatusOf(Pki.CardServer, ServerAuthentication).Should().Be(X509ChainStatusFlags.NoError);
    }

    public static TheoryData<string, X509ChainStatusFlags> ClientChains() => new()
    {
        { "INSI-AUTO", X509ChainStatusFlags.NoError },
        { "INSI-MANU", X509ChainStatusFlags.NoError },
        { "wrong-cn", X509ChainStatusFlags.NoError },
        { "revoked", X509ChainStatusFlags.NoError },
        { "expired", X509ChainStatusFlags.NotTimeValid },
        { "not-yet-valid", X509ChainStatusFlags.NotTimeValid },
        { "wrong-usage", X509ChainStatusFlags.NotValidForUsage },
        { "self-signed", X509ChainStatusFlags.UntrustedRoot },
    };

    [Theory]
    [MemberData(nameof(ClientChains))]
    public void Each_client_certificate_has_its_defect_and_no_other(string name, X509ChainStatusFlags expected)
    {
        using var certificate = Pki.OpenClient(File(name));

        StatusOf(certificate, ClientAuthentication).Should().Be(expected);
    }

    [Fact]
    public void The_unknown_authority_bears_the_right_name_and_signs_with_another_key()
    {
        using var certificate = Pki.OpenClient(File("unknown-authority"));

        certificate.Issuer.Should().Be(Pki.Organisations.Subject);
        StatusOf(certificate, ClientAuthentication).Should().NotBe(X509ChainStatusFlags.NoError);
    }

    [Fact]
    public void Only_the_revoked_certificate_is_in_the_revocation_list()
    {
        using var revoked = Pki.OpenClient(File("revoked"));
        using var good = Pki.OpenClient(ClientCertificateFile.Auto);

        Pki.IsRevoked(revoked).Should().BeTrue();
        Pki.IsRevoked(good).Should().BeFalse();
    }

    [Theory]
    [InlineData("INSI-AUTO", "CN=INSI-AUTO, OU=300000009990001, O=INSCONFORMANCE SYNTHETIQUE SANS VALEUR, S=Côte-d'Or (21), C=FR")]
    [InlineData("INSI-MANU", "CN=INSI-MANU, OU=10B9990002, O=INSCONFORMANCE SYNTHETIQUE SANS VALEUR, S=Côte-d'Or (21), C=FR")]
    public void A_client_certificate_is_named_like_those_of_the_offer(string name, string subject)
    {
        using var certificate = Pki.OpenClient(File(name));

        certificate.Subject.Should().Be(subject);
        certificate.SerialNumber.Should().HaveLength(32);
        (certificate.NotAfter - certificate.NotBefore).TotalDays.Should().BeApproximately(3 * 365.25, 2);
        certificate.GetRSAPrivateKey()!.KeySize.Should().Be(2048);
    }

    [Fact]
    public void The_pem_files_hold_the_same_certificate_as_the_pkcs12_file()
    {
        using var pkcs12 = Pki.OpenClient(ClientCertificateFile.Auto);
        using var pem = X509Certificate2.CreateFromPemFile(Pki.PathOf(ClientCertificateFile.Auto.Pem), Pki.PathOf(ClientCertificateFile.Auto.Key));

        pem.RawData.Should().Equal(pkcs12.RawData);
        pem.HasPrivateKey.Should().BeTrue();
    }

    [Fact]
    public void The_chain_file_holds_the_issuer_then_the_root()
    {
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(Pki.PathOf("ca/chain.pem"));

        chain.Select(certificate => certificate.Subject).Should().Equal(Pki.Organisations.Subject, Pki.Root.Subject);
    }

    [Fact]
    public void Is_made_once_and_then_read()
    {
        using var again = SyntheticPki.EnsureIn(shared.Folder, TimeProvider.System);

        again.CertificateServer.Thumbprint.Should().Be(Pki.CertificateServer.Thumbprint);
    }

    [Fact]
    public async Task Renewed_by_several_at_once_it_is_the_same_for_all_and_keeps_its_authorities()
    {
        using var folder = new TestFolder();
        Copy(shared.Folder, folder.Sub("pki"));
        var inThreeYears = ControlledClock.FrozenAt(TimeProvider.System.GetUtcNow().AddYears(3));

        var renewed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var pki = SyntheticPki.EnsureIn(folder.Sub("pki"), inThreeYears);
            return (pki.Root.Thumbprint, pki.CertificateServer.Thumbprint);
        })));

        renewed.Distinct().Should().ContainSingle().Which.Item1.Should().Be(Pki.Root.Thumbprint);
        folder.Root.GetDirectories().Should().ContainSingle("nothing is left beside the folder");
    }

    [Fact]
    public void Renews_expired_certificates_under_the_same_authorities()
    {
        using var folder = new TestFolder();
        Copy(shared.Folder, folder.Sub("pki"));
        var inThreeYears = ControlledClock.FrozenAt(TimeProvider.System.GetUtcNow().AddYears(3));

        using var renewed = SyntheticPki.EnsureIn(folder.Sub("pki"), inThreeYears);

        renewed.Root.Thumbprint.Should().Be(Pki.Root.Thumbprint);
        renewed.CertificateServer.Thumbprint.Should().NotBe(Pki.CertificateServer.Thumbprint);
        renewed.CertificateServer.NotAfter.ToUniversalTime().Should().BeAfter(inThreeYears.GetUtcNow().UtcDateTime);
        folder.Root.GetDirectories().Should().ContainSingle("nothing is left beside the folder");
    }

    [Fact]
    public void A_half_written_folder_is_one_clear_error()
    {
        using var folder = new TestFolder();
        Copy(shared.Folder, folder.Sub("pki"));
        System.IO.File.Delete(Path.Combine(folder.Sub("pki").FullName, "ca", "ACR-EL.cer"));

        var act = () => SyntheticPki.EnsureIn(folder.Sub("pki"), TimeProvider.System);

        act.Should().Throw<SimulatorSetupException>()
            .WithMessage("Le dossier « *pki » n'est pas une PKI synthétique complète : ca/ACR-EL.cer y manque. Supprimez ce dossier*");
    }

    [Fact]
    public void A_folder_of_something_else_is_left_alone()
    {
        using var folder = new TestFolder();
        System.IO.File.WriteAllText(Path.Combine(folder.Root.FullName, "precious.txt"), "mine");

        var act = () => SyntheticPki.EnsureIn(folder.Root, TimeProvider.System);

        act.Should().Throw<SimulatorSetupException>().WithMessage("*pki.json y manque*");
        folder.Root.GetFiles().Should().ContainSingle().Which.Name.Should().Be("precious.txt");
    }

    [Fact]
    public void A_damaged_certificate_is_one_clear_error()
    {
        using var folder = new TestFolder();
        Copy(shared.Folder, folder.Sub("pki"));
        System.IO.File.WriteAllText(Path.Combine(folder.Sub("pki").FullName, "ca", "ACR-EL.cer"), "not a certificate");

        var act = () => SyntheticPki.EnsureIn(folder.Sub("pki"), TimeProvider.System);

        act.Should().Throw<SimulatorSetupException>().WithMessage("*un certificat ou une clé est illisible*Supprimez ce dossier*");
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_one_clear_error()
    {
        using var folder = new TestFolder();
        System.IO.File.WriteAllText(Path.Combine(folder.Root.FullName, "file"), "");

        var act = () => SyntheticPki.EnsureIn(new DirectoryInfo(Path.Combine(folder.Root.FullName, "file", "pki")), TimeProvider.System);

        act.Should().Throw<SimulatorSetupException>().WithMessage("La PKI synthétique ne peut pas être écrite dans « *pki »*(option --pki).");
    }

    private static ClientCertificateFile File(string name) => ClientCertificateFile.All.Single(file => file.Name == name);

    private X509ChainStatusFlags StatusOf(X509Certificate2 certificate, string usage)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(Pki.Root);
        chain.ChainPolicy.ExtraStore.Add(Pki.Organisations);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(usage));
        chain.Build(certificate);
        return chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, status) => all | status.Status);
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to.FullName, Path.GetRelativePath(from.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }
    }
}
