using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Twins;
using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.Planning;

/// <summary>What <c>explain</c> says: the twins are there for a requirement, a rule of requests, a rule of exchanges, a rule of the engine.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public async Task A_rule_of_requests_shows_its_message_and_both_twins() => (await ExplainAsync("CTX-LPS-NOM")).Should().Contain(
    [
        "  Écart         Le nom du logiciel n'a pas la forme demandée en conformité.",
        "  Jumeau sain   fixtures/exchange/insi/requete-traits.xml : insconf check insi-request n'y relève pas CTX-LPS-NOM",
        "  Jumeau fautif le même, où « urn:lps:LOGICIEL D ESSAI:1 » devient « monlogiciel »",
    ]);

    [Fact]
    public async Task A_rule_of_exchanges_shows_both_twins() => (await ExplainAsync("DM-08")).Should().Contain(
    [
        "  Jumeau sain   fixtures/exchange/datamatrix/nessi.txt : insconf check datamatrix n'y relève pas DM-08",
        "  Jumeau fautif le même, où « 277076322082910 » devient « 277076322082911 »",
    ]);

    [Fact]
    public async Task A_rule_that_no_file_shows_tells_its_twins() => (await ExplainAsync("SEQ-COG")).Should().Contain(
    [
        "  Jumeau sain   Après un retour 02, la même recherche repart avec le code du lieu de naissance.",
        "  Jumeau fautif Après un retour 02, la même recherche repart sans le code du lieu de naissance.",
    ]);

    [Fact]
    public async Task A_refusal_names_the_scenario_in_which_the_same_action_is_done()
    {
        var lines = (await ExplainAsync("CNDA-4.03"))!.ToList();

        var refusal = lines.FindIndex(line => line.EndsWith("Une identité sans INS n'entre pas dans un lot [assemblé]", StringComparison.Ordinal));
        lines[refusal + 1].Should().Contain("jumeau accepté : ").And.EndWith("Des identités qui portent l'INS forment un lot [assemblé]");
    }

    [Fact]
    public async Task A_rule_of_the_engine_shows_what_sees_it_broken() => (await ExplainAsync("LotDelayAwaited")).Should().Contain(
    [
        "LotDelayAwaited — Le résultat d'un lot n'est pas demandé avant la fin du délai annoncé.",
        "  Jumeau sain   le moteur de référence : insconf run",
        "  Jumeau fautif insconf selftest --mutant LotDelayAwaited",
        "  Exigence      CNDA-4.05",
    ]);

    [Fact]
    public async Task A_requirement_names_its_mutants_and_what_sees_them()
    {
        var lines = (await ExplainAsync("INS-32.1"))!.ToList();

        var mutant = lines.IndexOf("  Mutant        StrictEditInvalidatesIns — La modification d'un trait strict invalide le matricule et l'OID, et rétrograde l'identité.");
        lines[mutant + 1].Should().StartWith("                vu par features/invalidation/modification-trait-strict.feature:");
    }

    [Fact]
    public async Task Every_scenario_that_judges_a_refusal_has_an_accepted_twin()
    {
        var selection = await SelectAsync();
        var twins = new ScenarioTwins(selection.Scenarios);

        selection.Scenarios.Where(scenario => ScenarioTwins.JudgesRefusal(scenario) && twins.AcceptedTwinOf(scenario) is null).Select(scenario => scenario.Id).Should().BeEmpty();
    }

    [Fact]
    public async Task An_unknown_identifier_is_nobody() => (await ExplainAsync("INS-999")).Should().BeNull();

    private static async Task<IReadOnlyList<string>?> ExplainAsync(string id) => new Explanation(RequirementFiles.Shipped, await SelectAsync()).Of(id);

    private static Task<FeatureSelection> SelectAsync() =>
        FeatureSelection.ReadAsync(new CampaignPlan { Paths = [Repository.PathOf("features")] }, TestContext.Current.CancellationToken);
}
