using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Pki;

public sealed class LegacyPkcs12Tests(SharedPki shared)
{
    [Fact]
    public void Holds_the_same_certificate_and_key_as_the_modern_file()
    {
        using var legacy = X509CertificateLoader.LoadPkcs12FromFile(shared.Pki.PathOf(ClientCertificateFile.Auto.LegacyPkcs12), "insconf");
        using var modern = shared.Pki.OpenClient(ClientCertificateFile.Auto);

        legacy.RawData.Should().Equal(modern.RawData);
        legacy.GetRSAPrivateKey()!.ExportPkcs8PrivateKey().Should().Equal(modern.GetRSAPrivateKey()!.ExportPkcs8PrivateKey());
    }

    [Fact]
    public void Is_encrypted_as_old_tools_do_where_the_modern_file_is_not()
    {
        var old = (byte[])[.. Oid("1.2.840.113549.1.12.1.6")];

        File(ClientCertificateFile.Auto.LegacyPkcs12).AsSpan().IndexOf(old).Should().BePositive();
        File(ClientCertificateFile.Auto.Pkcs12).AsSpan().IndexOf(old).Should().Be(-1);
    }

    private byte[] File(string name) => System.IO.File.ReadAllBytes(shared.Pki.PathOf(name));

    private static byte[] Oid(string oid)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteObjectIdentifier(oid);
        return writer.Encode();
    }
}
