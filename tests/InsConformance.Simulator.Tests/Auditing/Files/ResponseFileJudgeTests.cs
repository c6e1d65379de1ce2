using System.Text;
using InsConformance.Exchange.Judging;
using InsConformance.Identity.Rules;
using InsConformance.Simulator.Auditing.Files;
using InsConformance.Testing;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Tests.Auditing.Files;

public sealed class ResponseFileJudgeTests
{
    private static readonly string Found = File.ReadAllText(Repository.PathOf("fixtures/exchange/insi/reponse-00.xml"));

    [Fact]
    public void A_right_answer_has_no_departure() => Departures(Found).Should().BeEmpty();

    [Theory]
    [InlineData("<CodeCR>00", "<CodeCR>03", "REP-CODE", "REP-INDIVIDU")]
    [InlineData("<LibelleCR>OK", "<LibelleCR>Ok", "REP-LIBELLE")]
    [InlineData("<CodeCR>00</CodeCR><LibelleCR>OK", "<CodeCR>01</CodeCR><LibelleCR>Aucune identite trouvee", "REP-INDIVIDU")]
    [InlineData("TIQ>", "TIC>", "REP-PARTIES")]
    [InlineData("2751263220749", "275126322074", "REP-MATRICULE")]
    [InlineData("<Cle>74", "<Cle>75", "REP-CLE")]
    [InlineData("4.8<", "4.13<", "REP-OID")]
    [InlineData("<ListePrenom>ZOE", "<ListePrenom>", "REP-INCOMPLET")]
    [InlineData("<Sexe>F", "<Sexe>X", "REP-SEXE")]
    [InlineData("1975-12-31", "31/12/1975", "REP-DATE")]
    [InlineData("1975-12-31", "1975-00-31", "REP-DATE-INCOMPLETE")]
    [InlineData(">63220", ">PARIS", "REP-COG")]
    public void Names_the_rule_that_an_answer_breaks(string right, string wrong, params string[] rules) =>
        Departures(Found.Replace(right, wrong, StringComparison.Ordinal)).Should().Equal(rules);

    [Theory]
    [InlineData("insi_102")]
    [InlineData("desir_550")]
    [InlineData("oups", "REP-ANOMALIE")]
    public void A_fault_says_its_code(string code, params string[] rules) => Departures($"""
        <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body><soap:Fault><soap:Code><soap:Value>soap:Sender</soap:Value></soap:Code><soap:Reason><soap:Text xml:lang="fr">R</soap:Text></soap:Reason><soap:Detail><siram:Erreur xmlns:siram="urn:siram" code="{code}" severite="fatal">E</siram:Erreur></soap:Detail></soap:Fault></soap:Body></soap:Envelope>
        """).Should().Equal(rules);

    [Theory]
    [InlineData("{}", "Le fichier n'est pas une enveloppe SOAP : ")]
    [InlineData("<Envelope xmlns=\"http://www.w3.org/2003/05/soap-envelope\"><Body/></Envelope>", "Le corps de l'enveloppe n'est ni un RESULTAT ni une anomalie : ")]
    public void What_is_no_answer_is_one_error(string content, string error) => Judge(content).Error.Should().StartWith(error);

    [Fact]
    public async Task The_page_of_the_rules_is_that_of_the_code()
    {
        var path = Repository.PathOf("docs/rules-responses.md");
        var rows = new ResponseFileJudge().Rules("1.5.0").Select(rule =>
            $"| {rule.Id} | {(rule.Severity is Severity.Must ? "doit" : "devrait")} | {(rule.Basis is Basis.Official ? "officiel" : "secondaire")} | {rule.Message} | {rule.Recommendation} | {string.Join(" ; ", rule.Sources)} |\n");
        var expected = $"""
            # Règles des réponses INSi

            Ce que `insconf check insi-response` vérifie (voir [check.md](check.md)). Cette page est écrite à partir des règles du code ; ne pas la modifier à la main :
            `INSCONF_WRITE_DOCS=1 dotnet test tests/InsConformance.Simulator.Tests` la refait. Les documents cités : [sources.md](sources.md).

            | Règle | Gravité | Fondement | Écart | À faire | Sources |
            |---|---|---|---|---|---|
            {string.Concat(rows)}
            """.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (string.Equals(Environment.GetEnvironmentVariable("INSCONF_WRITE_DOCS"), "1", StringComparison.Ordinal))
            await File.WriteAllTextAsync(path, expected, TestContext.Current.CancellationToken);

        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").Should().Be(
            expected, "the rules changed; to write the page again: INSCONF_WRITE_DOCS=1 dotnet test tests/InsConformance.Simulator.Tests");
    }

    private static IEnumerable<string> Departures(string xml)
    {
        var judgement = Judge(xml);
        judgement.Error.Should().BeNull();
        return judgement.Departures.Select(finding => finding.Rule);
    }

    private static Judgement Judge(string xml)
    {
        var judge = new ResponseFileJudge();
        return judge.Judge(Encoding.UTF8.GetBytes(xml), JudgingContext.DefaultOf(judge), TestContext.Current.CancellationToken);
    }
}
