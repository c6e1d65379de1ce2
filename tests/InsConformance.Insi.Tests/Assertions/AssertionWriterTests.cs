using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;
using FluentAssertions;
using InsConformance.Insi.Assertions;
using Xunit;

namespace InsConformance.Insi.Tests.Assertions;

public sealed class AssertionWriterTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 0, 250, TimeSpan.Zero);

    /// <summary>Subject of the public sample: C=FR, T=Infirmier, then given name, identifier and surname together.</summary>
    private static readonly byte[] NurseName = Convert.FromHexString(
        "3061" + "310B" + "3009" + "0603550406" + "13024652"
        + "3112" + "3010" + "060355040C" + "0C09496E6669726D696572"
        + "313E" + "300E" + "060355042A" + "0C074F4C4956494552"
        + "3011" + "0603550403" + "0C0A30304236303837353130"
        + "3019" + "0603550404" + "0C12494E4649524D4353204144454C4938373531");

    /// <summary>Made once: a key costs more than all these tests.</summary>
    private static readonly RSA Key = RSA.Create(2048);

    private static readonly X509Certificate2 Certificate =
        new CertificateRequest(new X500DistinguishedName(NurseName), Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(Now.AddDays(-1), Now.AddYears(3));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Writes_a_name_as_the_public_sample_does() =>
        CertificateNames.Rfc2253(new X500DistinguishedName(NurseName)).Should().Be("2.5.4.42=OLIVIER+CN=00B6087510+SN=INFIRMCS ADELI8751,T=Infirmier,C=FR");

    [Fact]
    public void Escapes_what_would_end_a_value() =>
        CertificateNames.Rfc2253(new X500DistinguishedName("CN=\"DUPONT, JEAN+MARIE\", C=FR")).Should().Be("CN=DUPONT\\, JEAN\\+MARIE,C=FR");

    [Fact]
    public void Finds_the_common_name_among_several_values() =>
        CertificateNames.CommonNameOf(new X500DistinguishedName(NurseName)).Should().Be("00B6087510");

    [Fact]
    public async Task Writes_the_PS_assertion_of_the_public_sample()
    {
        var text = await WriteAsync(Nurse());

        text.Should().StartWith(
            """<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_8c2f" IssueInstant="2026-03-02T09:30:00.250Z" Version="2.0">"""
            + """<Issuer Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName">2.5.4.42=OLIVIER+CN=00B6087510+SN=INFIRMCS ADELI8751,T=Infirmier,C=FR</Issuer>"""
            + """<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo>""");
        text.Should().EndWith(
            """</Signature><Subject><NameID NameQualifier="CPS">00B6087510</NameID></Subject><AttributeStatement>"""
            + """<Attribute Name="identifiantFacturation"><AttributeValue>123456789</AttributeValue></Attribute>"""
            + """<Attribute Name="secteurActivite"><AttributeValue>SA05</AttributeValue></Attribute></AttributeStatement></Assertion>""");
    }

    [Fact]
    public async Task The_speciality_is_a_third_attribute() =>
        (await WriteAsync(Nurse() with { Speciality = "SM26" })).Should().EndWith(
            """<Attribute Name="CodeSpecialite"><AttributeValue>SM26</AttributeValue></Attribute></AttributeStatement></Assertion>""");

    [Theory]
    [InlineData("123456789")]
    [InlineData("a < b & \"c\" > d 'e'")]
    public async Task The_signature_is_right_wherever_the_assertion_stands(string billing)
    {
        var text = await WriteAsync(Nurse() with { BillingIdentifier = billing });

        IsSigned(text).Should().BeTrue();
        IsSigned($"""<e:Envelope xmlns:e="urn:e" xmlns="urn:other"><e:Security>{text}</e:Security></e:Envelope>""").Should().BeTrue();
    }

    [Fact]
    public async Task A_changed_word_breaks_the_signature() =>
        IsSigned((await WriteAsync(Nurse())).Replace("SA05", "SA07", StringComparison.Ordinal)).Should().BeFalse();

    [Fact]
    public async Task Writes_the_Vitale_assertion_with_the_key_of_the_card()
    {
        var content = new VitaleAssertionContent
        {
            Id = "_51aa",
            IssuedAt = Now,
            Issuer = "00B6087510",
            Serial = "468929507",
            Nature = 'T',
            MasterKey = "CLE SYNTHETIQUE",
        };
        ReadOnlyMemory<byte> signed = default;

        var text = await VitaleAssertionWriter.WriteAsync(
            content,
            (info, _) =>
            {
                signed = info;
                return Task.FromResult("SYN12345"u8.ToArray());
            },
            Cancellation);

        text.Should().StartWith(
            """<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_51aa" IssueInstant="2026-03-02T09:30:00.250Z" Version="2.0"><Issuer>00B6087510</Issuer><Signature""");
        text.Should().Contain("""<SignatureMethod Algorithm="http://www.sesam-vitale.fr/xmldsig/2011/06/V2-SHA256">""");
        text.Should().EndWith(
            """<SignatureValue>U1lOMTIzNDU=</SignatureValue><KeyInfo><KeyInfo xmlns="http://www.sesam-vitale.fr/xmldsig/2011/12/vitale"><Type>V2</Type><Nature>T</Nature>"""
            + """<NumSerieLogique>468929507</NumSerieLogique><CleMere>CLE SYNTHETIQUE</CleMere></KeyInfo></KeyInfo></Signature>"""
            + """<Subject><NameID NameQualifier="VITALE">468929507</NameID></Subject></Assertion>""");
        System.Text.Encoding.UTF8.GetString(signed.Span).Should().StartWith("""<SignedInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><CanonicalizationMethod""");
    }

    private static PsAssertionContent Nurse() => new()
    {
        Id = "_8c2f",
        IssuedAt = Now,
        Certificate = Certificate.RawData,
        CardKind = "CPS",
        NationalId = "00B6087510",
        BillingIdentifier = "123456789",
        ActivitySector = "SA05",
    };

    private static Task<string> WriteAsync(PsAssertionContent content) => PsAssertionWriter.WriteAsync(
        content,
        (info, _) => Task.FromResult(Key.SignData(info.Span, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)),
        Cancellation);

    /// <summary>The framework's own verification, which canonicalises by itself.</summary>
    private static bool IsSigned(string xml)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(xml);
        var assertion = (XmlElement)document.GetElementsByTagName("Assertion")[0]!;
        var signed = new ById(assertion);
        signed.LoadXml((XmlElement)document.GetElementsByTagName("Signature")[0]!);
        using var key = Certificate.GetRSAPublicKey();
        return signed.CheckSignature(key!);
    }

    private sealed class ById : SignedXml
    {
        private readonly XmlElement _assertion;

        public ById(XmlElement assertion)
            : base(assertion) => _assertion = assertion;

        public override XmlElement? GetIdElement(XmlDocument? document, string idValue) => _assertion;
    }
}
