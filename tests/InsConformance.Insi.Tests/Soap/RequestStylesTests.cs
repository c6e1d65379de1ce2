using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Tests.Soap;

/// <summary>Each test reads a request in the style of a public client.</summary>
public sealed class RequestStylesTests
{
    private static readonly TraitsSearchRequest Zoe = new()
    {
        BirthName = "ADRUN",
        GivenNames = ["ZOE"],
        Sex = "F",
        BirthDate = "1975-12-31",
    };

    [Fact]
    public void Reads_the_style_of_padoa()
    {
        var request = Read("padoa-node-soap.xml");

        request.Operation.Should().Be(InsiOperations.SearchByTraits);
        request.HeaderBlocks.Select(block => block.LocalName).Should().Equal("ContexteBAM", "ContexteLPS", "Action", "MessageID");
        request.Content.Should().Be(new RequestContent
        {
            Addressing = new AddressingBlocks
            {
                MessageId = "uuid:0a6bd8f4-21c7-4c92-9c9e-3f2f8e2a4b11",
                Action = "urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite",
            },
            Bam = new BamContext
            {
                Version = "01_02",
                Id = "c1a2fe23-dc05-4bd1-b500-1ec7d3b5e985",
                Time = "2020-01-01T00:00:00.000Z",
                Emitter = "medecin@yopmail.com",
                Coverage = Coverage.Empty,
            },
            Lps = new LpsContext
            {
                Version = "01_00",
                Nature = "CTXLPS",
                Id = "c1a2fe23-dc05-4bd1-b500-1ec7d3b5e985",
                Time = "2020-01-01T00:00:00.000Z",
                Emitter = "medecin@yopmail.com",
                Software = new LpsSoftware
                {
                    Idam = "PDP17NF21DD0",
                    IdamR = "4",
                    Version = "2022",
                    Instance = "550e8400-e29b-41d4-a716-446655440000",
                    Name = "urn:lps:padoa:2022",
                },
            },
            Query = new TraitsSearchRequest
            {
                BirthName = "D'ARTAGNAN DE L'HERAULT",
                GivenNames = ["PIERRE-ALAIN"],
                Sex = "M",
                BirthDate = "2001-06-17",
            },
        });
    }

    [Fact]
    public void Reads_the_style_of_sapa()
    {
        var request = Read("sapa-jaxws.xml");

        request.HeaderBlocks.Select(block => block.LocalName).Should().Equal(
            "Security", "ContexteLPS", "MessageID", "ContexteBAM", "To", "Action", "ReplyTo", "FaultTo");
        request.Content.Security.Should().Be(new SecurityHeader([]));
        request.Content.Security!.IsEmpty.Should().BeTrue();
        request.Content.Addressing.Should().Be(new AddressingBlocks
        {
            MessageId = "uuid:5c9f3a52-3e3d-4c3a-9a30-222222222222",
            Action = "urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite",
            To = "https://qualiflps-services-ps-tlsm.ameli.fr:443/lps",
            ReplyTo = "http://www.w3.org/2005/08/addressing/anonymous",
            FaultTo = "http://www.w3.org/2005/08/addressing/anonymous",
        });
        request.Content.Bam!.Version.Should().Be("1.0");
        request.Content.Bam.Nature.Should().Be("CTXBAM");
        request.Content.Bam.Time.Should().Be("2023-07-27T14:12:39.0064+02:00");
        request.Content.Lps!.Software!.Name.Should().Be("urn:lps:LA SANTE PAR L ACTIVITE PHYSIQUE ADAPTEE:1");
        request.Content.Query.Should().Be(new TraitsSearchRequest
        {
            BirthName = "HOUILLES",
            GivenNames = ["PIERRE", "PAUL", "JACQUES"],
            Sex = "M",
            BirthDate = "1993-01-27",
        });
        request.Find("Body/RECSANSVITALE/Prenom[2]")!.Text.Should().Be("PAUL");
    }

    [Fact]
    public void Reads_the_style_of_pyxvital()
    {
        var request = Read("pyx-vitale.xml");

        request.Operation.Should().Be(InsiOperations.SearchByVitale);
        request.Document.Encoding.HasXmlDeclaration.Should().BeFalse();
        request.HeaderBlocks.Select(block => block.LocalName).Should().Equal(
            "MessageID", "Action", "Security", "ContexteBAM", "ContexteLPS");
        request.Content.Security.Should().Be(new SecurityHeader(
        [
            """<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_11111111" Version="2.0"><Issuer>CN=&quot;PS&quot;</Issuer></Assertion>""",
            """<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID='_22222222' Note="a > b" Version="2.0"/>""",
        ]));
        request.Content.Bam!.Coverage.Should().Be(new Coverage
        {
            Insured = new CoverageInsured(new CoverageNumber("2770763220829")),
            Beneficiary = new CoverageBeneficiary { BirthDate = "1977-07-14", Rank = "1" },
        });
        request.Content.Query.Should().Be(new VitaleSearchRequest
        {
            PolicyHolder = new MatriculeParts("2770763220829"),
            BirthName = "NESSI",
            BirthDate = "14071977",
            TwinRank = "1",
        });
    }

    [Fact]
    public void Reads_the_style_of_zeep()
    {
        var request = Read("zeep.xml");

        request.Operation.Should().Be(InsiOperations.SearchByTraits, "the body root names it when there is no action");
        request.Content.Addressing.Should().Be(AddressingBlocks.None);
        request.Content.Security.Should().BeNull();
        request.Content.Lps!.Id.Should().Be("zeep-1");
        request.Content.Lps.Emitter.Should().BeNull();
        request.Content.Lps.Software.Should().Be(new LpsSoftware { Idam = "ABC17NF26XY9", IdamR = "4", Name = "urn:lps:zeep:4.2" });
        request.Content.Bam!.Id.Should().Be("zeep-2");
        request.Content.Query.Should().Be(Zoe);
    }

    [Fact]
    public void Reads_the_style_of_php()
    {
        var request = Read("php-soap.xml");

        request.Header.Should().BeNull();
        request.HeaderBlocks.Should().BeEmpty();
        request.Content.Should().Be(new RequestContent
        {
            Query = Zoe with { BirthPlace = "" },
        });
    }

    private static InsiRequest Read(string name)
    {
        var read = RequestReader.TryRead(TestFiles.Request(name), null, WireLimits.Default, out var request, out var error);
        read.Should().BeTrue(error?.Message ?? "");
        return request!;
    }
}
