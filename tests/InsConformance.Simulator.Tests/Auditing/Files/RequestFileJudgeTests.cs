using System.Text;
using InsConformance.Exchange.Judging;
using InsConformance.Simulator.Auditing.Files;
using InsConformance.Testing;

namespace InsConformance.Simulator.Tests.Auditing.Files;

public sealed class RequestFileJudgeTests
{
    private static readonly string Conformant = File.ReadAllText(Repository.PathOf("fixtures/exchange/insi/requete-traits.xml"));

    [Fact]
    public void A_conformant_request_has_no_departure()
    {
        var judgement = Judge(Conformant);

        judgement.Departures.Should().BeEmpty();
        judgement.Verdict.Should().Be(JudgementVerdict.Passed);
    }

    [Theory]
    [InlineData("urn:lps:LOGICIEL D ESSAI:1", "monlogiciel", "CTX-LPS-NOM")]
    [InlineData("<Sexe>M</Sexe>", "<Sexe>I</Sexe>", "REQ-SEXE")]
    [InlineData("2001-06-17", "2001-06-31", "REQ-DATE")]
    [InlineData("2001-06-17", "2091-06-17", "REQ-DATE-FUTURE")]
    public void A_departure_is_that_of_the_auditor(string right, string wrong, string rule) =>
        Judge(Conformant.Replace(right, wrong, StringComparison.Ordinal)).Departures.Select(finding => finding.Rule).Should().Equal(rule);

    [Fact]
    public void What_a_message_alone_does_not_show_is_not_evaluated() =>
        Judge(Conformant).Unevaluated.Where(finding => finding.Message.Contains("le fichier ne porte que le message")).Select(finding => finding.Rule)
            .Should().Contain(["HTTP-CONTENT-TYPE", "TLS-CN", "CTX-TEMPS-ACTUEL", "SEQ-REPETITION"]);

    [Fact]
    public void Every_rule_that_needs_more_than_the_message_exists() =>
        RequestFileJudge.NeedTheExchange.Should().BeSubsetOf(new RequestFileJudge().Rules("1.5.0").Select(rule => rule.Id));

    [Theory]
    [InlineData("", "L'artefact est vide")]
    [InlineData("{}", "Le fichier n'est pas une enveloppe SOAP : ")]
    [InlineData("<Envelope xmlns=\"http://www.w3.org/2003/05/soap-envelope\"><Body/></Envelope>", "Le corps de l'enveloppe ne contient aucune requête INSi connue")]
    public void What_is_no_request_is_one_error(string content, string error) => Judge(content).Error.Should().StartWith(error);

    private static Judgement Judge(string xml)
    {
        var judge = new RequestFileJudge();
        return judge.Judge(Encoding.UTF8.GetBytes(xml), JudgingContext.DefaultOf(judge) with { Today = new DateOnly(2026, 11, 22) }, TestContext.Current.CancellationToken);
    }
}
