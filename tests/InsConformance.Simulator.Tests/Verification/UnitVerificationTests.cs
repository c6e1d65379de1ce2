using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Verification;

public sealed class UnitVerificationTests(SharedPki shared) : VerificationTest(shared)
{
    [Fact]
    public async Task Confirms_the_identity_of_the_base() => (await VerifyAsync(Lots.AdrunZoe)).IsConfirmed.Should().BeTrue();

    [Fact]
    public async Task Does_not_compare_the_optional_traits_that_are_left_out()
        => (await VerifyAsync(Lots.AdrunZoe with { GivenNames = null, BirthPlace = null })).IsConfirmed.Should().BeTrue();

    /// <summary>Each row departs from the confirmed identity, its twin, in one point.</summary>
    public static TheoryData<string, IdentityToVerify> Departures() => new()
    {
        { "clé du matricule (attendu « 74 », reçu « 75 »)", Lots.AdrunZoe with { Matricule = new MatriculeParts("2751263220749", "75") } },
        { "clé du matricule (attendu « 74 », reçu « absent »)", Lots.AdrunZoe with { Matricule = new MatriculeParts("2751263220749") } },
        { "le matricule « 2751263220740 » n'est celui de personne", Lots.AdrunZoe with { Matricule = new MatriculeParts("2751263220740", "74") } },
        { "le matricule « absent » n'est celui de personne", Lots.AdrunZoe with { Matricule = null } },
        { "OID (attendu « 1.2.250.1.213.1.4.8 », reçu « 1.2.250.1.213.1.4.9 »)", Lots.AdrunZoe with { Oid = "1.2.250.1.213.1.4.9" } },
        { "nom de naissance (attendu « ADRUN », reçu « ADRUNE »)", Lots.AdrunZoe with { BirthName = "ADRUNE" } },
        { "liste des prénoms (attendu « ZOE », reçu « ZOE ANNE »)", Lots.AdrunZoe with { GivenNames = "ZOE ANNE" } },
        { "prénom (attendu « ZOE », reçu « ANNE »)", Lots.AdrunZoe with { GivenName = "ANNE" } },
        { "sexe (attendu « F », reçu « M »)", Lots.AdrunZoe with { Sex = "M" } },
        { "date de naissance (attendu « 1975-12-31 », reçu « 1975-12-30 »)", Lots.AdrunZoe with { BirthDate = "1975-12-30" } },
        { "lieu de naissance (attendu « 63220 », reçu « 63221 »)", Lots.AdrunZoe with { BirthPlace = "63221" } },
    };

    [Theory]
    [MemberData(nameof(Departures), DisableDiscoveryEnumeration = true)]
    public async Task Refuses_an_identity_that_departs_in_one_point_and_the_journal_says_which(string why, IdentityToVerify identity)
    {
        (await VerifyAsync(identity)).Should().Be(new UnitVerificationAnswer("00", "OK", "KO"));

        Simulator.Journal.Exchanges().Single().Decision.Why.Should().Contain(why).And.EndWith("(contrat reconstruit, non officiel)");
    }

    [Theory]
    [InlineData(null, "F", "insi_28")]
    [InlineData("ADRUN", "I", "insi_24")]
    public async Task Controls_the_format_before_it_compares(string? birthName, string? sex, string fault)
    {
        using var client = Client();

        var exchange = await client.VerifyAsync(
            new UnitVerificationRequest(Lots.AdrunZoe with { BirthName = birthName, Sex = sex }), Context(), TestContext.Current.CancellationToken);

        exchange.Outcome.Should().BeOfType<InsiOutcome.Faulted>().Which.Fault.Code.Should().Be(fault);
    }

    [Fact]
    public async Task Says_on_every_answer_that_the_contract_is_reconstructed()
    {
        using var client = Client();

        var exchange = await client.VerifyAsync(new UnitVerificationRequest(Lots.AdrunZoe), Context(), TestContext.Current.CancellationToken);
        var search = await client.SearchByTraitsAsync(Requests.AdrunZoe, Context(), TestContext.Current.CancellationToken);

        exchange.ResponseHeaders.Should().Contain(new HeaderLine("X-InsConformance-Contract", "reconstructed"));
        System.Text.Encoding.UTF8.GetString(exchange.ResponseBytes!.Value.Span).Should().Contain("<!-- contrat reconstruit, non officiel -->");
        search.ResponseHeaders.Select(header => header.Name).Should().NotContain("X-InsConformance-Contract");
    }

    [Fact]
    public async Task A_script_can_refuse_an_identity_that_is_right()
    {
        Simulator.Session("instance-1").Next(new ScriptedAnswer.Verdict(IsConfirmed: false), operation: InsiOperations.Verify);

        (await VerifyAsync(Lots.AdrunZoe)).IsConfirmed.Should().BeFalse();
        (await VerifyAsync(Lots.AdrunZoe)).IsConfirmed.Should().BeTrue();
    }

    [Fact]
    public void A_scripted_result_must_name_its_operation() => Simulator.Session("instance-1")
        .Invoking(session => session.Next(new ScriptedAnswer.Verdict(IsConfirmed: true)))
        .Should().Throw<ArgumentException>().WithMessage("Un résultat de vérification répond à verifierInsAvecTraitsIdentite seulement*");

    /// <summary>CNDA test 3.05: the injection files of the search are not answers to a verification.</summary>
    [Fact]
    public async Task The_answer_of_a_search_is_not_one_of_a_verification()
    {
        using var client = Client();
        Simulator.Session("instance-1").Next(new ScriptedAnswer.File("TEST_2.05.xml"));

        var exchange = await client.VerifyAsync(new UnitVerificationRequest(Lots.AdrunZoe), Context(), TestContext.Current.CancellationToken);

        exchange.Outcome.Should().BeOfType<InsiOutcome.Failed>().Which.Should().Match<InsiOutcome.Failed>(
            failed => failed.Kind == FailureKind.Body && failed.Message.Contains("WS_INS3", StringComparison.Ordinal));
    }

    private async Task<UnitVerificationAnswer> VerifyAsync(IdentityToVerify identity)
    {
        using var client = Client();
        return Answer<UnitVerificationAnswer>(await client.VerifyAsync(new UnitVerificationRequest(identity), Context(), TestContext.Current.CancellationToken));
    }
}
