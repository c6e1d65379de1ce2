using System.Security.Cryptography.X509Certificates;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Tests.Cps;

namespace InsConformance.Cards.Tests.Outside;

/// <summary>OpenSC, which knows real CPS3 cards and nothing of us, reads ours through pcscd, logs in and signs; openssl verifies.</summary>
[Collection<SharedPcscd>]
public sealed class ForeignCpsTests(PcscdFixture pcscd) : IDisposable
{
    private const string AuthenticationKey = "e828bd080f8025000001ff001002";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconf-foreign-");

    [Fact]
    public async Task Opensc_tool_recognises_an_IAS_ECC_card_and_its_serial_number()
    {
        await InsertedAsync();

        (await ForeignReaders.OpenscTool.SayAsync("-r", "0", "-n")).Should().Contain("IAS-ECC");
        (await ForeignReaders.OpenscTool.SayAsync("-r", "0", "--serial")).Should().Contain("00 00 01 29 00 99 52");
    }

    [Fact]
    public async Task Pkcs15_tool_dumps_codes_keys_certificates_and_data()
    {
        await InsertedAsync();

        var dump = await ForeignReaders.Pkcs15Tool.SayAsync("--reader", "0", "-D");

        dump.Should().Contain("Code porteur de la carte CPX").And.Contain("Code de deblocage de la carte CPX")
            .And.Contain("CPS_PRIV_SIG").And.Contain("CPS_PRIV_AUT")
            .And.Contain("Certificat de Signature CPS").And.Contain("Certificat d'Authentification CPS")
            .And.Contain("CPS_INFO_PS").And.Contain("CPS_ACTIVITY_01_PS").And.Contain("CPS_ACTIVITY_02_PS");
    }

    [Fact]
    public async Task Pkcs11_tool_logs_in_and_signs_what_openssl_verifies()
    {
        await InsertedAsync();
        var digestInfo = Convert.FromHexString("3031300D060960864801650304020105000420" + "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824");
        await File.WriteAllBytesAsync(PathOf("digest-info.bin"), digestInfo, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(PathOf("message"), "hello", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(PathOf("key.pem"), TestCps.AuthenticationCertificate.GetRSAPublicKey()!.ExportSubjectPublicKeyInfoPem(), TestContext.Current.CancellationToken);

        await ForeignReaders.Pkcs11Tool.SayAsync(
            "--slot-index", "0", "-l", "-p", "1234", "-s", "-m", "RSA-PKCS", "--id", AuthenticationKey, "-i", PathOf("digest-info.bin"), "-o", PathOf("signature"));

        (await ForeignReaders.Openssl.SayAsync("dgst", "-sha256", "-verify", PathOf("key.pem"), "-signature", PathOf("signature"), PathOf("message")))
            .Should().Contain("Verified OK");
    }

    [Fact]
    public async Task Pkcs11_tool_is_refused_with_a_wrong_code_and_a_try_is_lost()
    {
        var card = await InsertedAsync();

        var output = await ForeignReaders.Pkcs11Tool.RunAsync(["--slot-index", "0", "-l", "-p", "9999", "-O"], "", TestContext.Current.CancellationToken);

        output.ExitCode.Should().NotBe(0);
        output.Errors.Should().Contain("CKR_PIN_INCORRECT");
        card.Send("00200001").Should().Be("63C2");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    private async Task<IsoCard> InsertedAsync()
    {
        await pcscd.StartedAsync();
        var card = TestCps.Card();
        pcscd.First.Insert(card);
        await pcscd.SeenAsync();
        return card;
    }
}
