using System.Text;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Tests.Soap;

public sealed class ReplyReaderTests
{
    private const string MessageId = "uuid:4a8e2d60-7b1f-4c35-9e02-d1f6a7b8c9e0";

    [Fact]
    public void Reads_the_answer_of_today()
        => AnswerIn(TestFiles.Approved("answer-current-ecetinsi-history.xml"))
            .Should().Be(new InsiAnswer("00", "OK", People.EcetinsiWithHistory));

    [Fact]
    public void Reads_the_answer_of_2022()
    {
        var answer = AnswerIn(TestFiles.Approved("answer-legacy-2022-ecetinsi-history.xml"));

        answer.Individual!.Traits!.GivenName.Should().Be("PIERRE-ALAIN");
        answer.Individual.History.Should().ContainSingle().Which.Matricule.Should().Be(new MatriculeParts("2090763220834", "39", "NIR"));
    }

    [Theory]
    [InlineData("answer-current-cr01.xml", "01", "Aucune identite trouvee")]
    [InlineData("answer-cnda-file-cr01.xml", "01", "Aucune identite trouvee")]
    [InlineData("answer-current-cr02.xml", "02", "Plusieurs identites trouvees")]
    public void Reads_an_answer_without_individual(string file, string code, string label)
        => AnswerIn(TestFiles.Approved(file)).Should().Be(new InsiAnswer(code, label));

    [Fact]
    public void Reads_a_cnda_file_with_tabs_comments_and_an_order_its_schema_refuses()
    {
        var answer = AnswerIn(TestFiles.Reply("cnda-2.04-cas2-dates-first.xml"));

        answer.Individual!.Active.Should().Be(People.Ins("1090763220834", "89", People.Nir));
        answer.Individual.History.Should().Equal(
            People.Ins("2090763220834", "39", People.Nir) with { From = "2010-01-01", To = "2019-02-28" },
            new InsEntry { Matricule = new MatriculeParts("2090663220123", "55", "NIR"), Oid = People.Nir });
    }

    [Fact]
    public void Repairs_nothing_in_a_cnda_file()
    {
        var answer = AnswerIn(TestFiles.Reply("cnda-2.08-cas2-wrong-key.xml"));

        answer.Individual!.Active!.Matricule!.Key.Should().Be("60", "the file has the wrong key, 76 is right");
        answer.Individual.Traits.Should().Be(
            new ReturnedTraits { BirthName = "HERMANN", GivenNames = "", Sex = "M", BirthDate = "1981-00-32" });
    }

    [Fact]
    public void Reads_an_answer_that_a_java_log_serialised_again()
        => AnswerIn(TestFiles.Reply("saaj-empty-header.xml")).Should().Be(InsiAnswer.SeveralIdentities);

    [Theory]
    [InlineData("fault-service-insi_102.xml", "Receiver", "siram_40", "insi_102", "fatal", null)]
    [InlineData("fault-gateway-new-desir_550.xml", "Sender", "siram_100", "desir_550", "erreur", MessageId)]
    [InlineData("fault-gateway-new-desir_1020.xml", "Sender", "siram_40", "desir_1020", "fatale", MessageId)]
    [InlineData("fault-gateway-old-desir_550.xml", "Sender", "siram_100", "desir_550", "erreur", MessageId)]
    public void Reads_each_shape_of_fault(string file, string soapCode, string subcode, string code, string severity, string? messageId)
    {
        var fault = Read(TestFiles.Approved(file)).Should().BeOfType<InsiReply.Faulted>().Which.Fault;

        fault.SoapCode.Should().Be(soapCode);
        fault.Subcode.Should().Be(subcode);
        fault.Code.Should().Be(code);
        fault.Severity.Should().Be(severity);
        fault.MessageId.Should().Be(messageId);
    }

    [Fact]
    public void Reads_the_texts_of_a_fault_of_october_2022()
    {
        var fault = Read(TestFiles.Reply("fault-2022-10.xml")).Should().BeOfType<InsiReply.Faulted>().Which.Fault;

        fault.Text.Should().Be("L appel au service de recherche avec les traits d identité renvoie une erreur technique.");
        fault.Reason.Should().StartWith("Le service est temporairement inaccessible.\nVeuillez renouveler");
    }

    [Fact]
    public void Reads_a_fault_of_soap_1_1()
    {
        var fault = Read("""
            <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>
              <e:Fault><faultcode>e:Server</faultcode><faultstring>Panne</faultstring></e:Fault>
            </e:Body></e:Envelope>
            """).Should().BeOfType<InsiReply.Faulted>().Which.Fault;

        fault.Should().Be(new InsiFault { SoapCode = "Server", Reason = "Panne" });
    }

    [Theory]
    [InlineData("", "*n'a pas d'élément Body*")]
    [InlineData("<s:Body/>", "*Body est vide*")]
    [InlineData("<s:Body><autre xmlns='urn:x'/></s:Body>", "*{urn:x}autre (ligne 1)*RESULTAT*")]
    [InlineData("<s:Body><RESULTAT xmlns='http://www.cnamts.fr/INSiResultat'><CR/></RESULTAT></s:Body>", "*CodeCR est attendu*")]
    [InlineData("<s:Body><RESULTAT xmlns='http://www.cnamts.fr/INSiResultat'/><s:Fault/></s:Body>", "*Body contient 2 éléments*Fault), seul,*")]
    [InlineData(
        "<s:Body><RESULTAT xmlns='http://www.cnamts.fr/INSiResultat'><CR><CodeCR>00</CodeCR><CodeCR>01</CodeCR></CR></RESULTAT></s:Body>",
        "Body/RESULTAT/CR/CodeCR[2] (ligne 1) répète*ambiguë.")]
    public void Says_what_it_misses_in_an_envelope(string content, string message)
        => Read($"<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'>{content}</s:Envelope>")
            .Should().BeOfType<InsiReply.Unrecognised>().Which.Message.Should().Match(message);

    private static InsiAnswer AnswerIn(byte[] bytes) => Read(bytes).Should().BeOfType<InsiReply.Answered>().Which.Answer;

    private static InsiReply Read(string xml) => Read(Encoding.UTF8.GetBytes(xml));

    private static InsiReply Read(byte[] bytes)
    {
        ReplyReader.TryRead(bytes, "utf-8", WireLimits.Default, out var reply, out var error).Should().BeTrue(error?.Message ?? "");
        return reply!;
    }
}
