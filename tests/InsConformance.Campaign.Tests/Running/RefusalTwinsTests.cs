using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Engine.Rules;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Running;

/// <summary>A refusal, or an absence, counts only of a software that does the same kind of action in the same run.</summary>
public sealed class RefusalTwinsTests
{
    private const string Tags = "@INS-11.1 @basis-official";

    private static readonly string[] Refused = ["Quand l'utilisateur crée l'identité \"NESSI RUTH\" sans le sexe", "Alors la création est refusée"];
    private static readonly string[] Accepted = ["Quand l'utilisateur crée l'identité \"NESSI RUTH\"", "Alors la création est acceptée"];

    [Fact]
    public async Task A_refusal_alone_proves_nothing()
    {
        using var features = new FeatureFolder().With("Refus", Tags, Refused);

        var result = await RunAsync(features);

        result.Verdict.Should().Be(Outcome.Inconclusive);
        result.Scenarios.Single(scenario => scenario.Name == "Refus").Reason.Should().StartWith("La création : le refus ou l'absence ne prouve rien");
    }

    [Fact]
    public async Task Beside_its_accepted_twin_it_counts()
    {
        using var features = new FeatureFolder().With("Refus", Tags, Refused).With("Jumeau", Tags, Accepted);

        (await RunAsync(features)).Scenarios.Should().OnlyContain(scenario => scenario.Outcome == Outcome.Passed);
    }

    [Fact]
    public async Task Refusing_a_return_is_no_proof_that_the_software_accepts_one()
    {
        string[] zero =
        [
            "Étant donné l'identité provisoire \"BENSA DANIELLE\"",
            "Et le téléservice INSi qui retourne l'identité \"BENSA DANIELLE\" avec \"2000-00-00\" pour date de naissance",
            "Quand l'utilisateur interroge le téléservice INSi",
            "Alors le retour INSi ne peut pas être accepté",
        ];
        string[] refused =
        [
            "Étant donné l'identité provisoire \"BENSA DANIELLE\"",
            "Quand l'utilisateur interroge le téléservice INSi",
            "Et l'utilisateur refuse le retour INSi",
            "Alors l'identité est inchangée",
        ];
        using var features = new FeatureFolder().With("Zéro", Tags, zero).With("Refus", Tags, refused);

        (await RunAsync(features)).Scenarios.Single(scenario => scenario.Name == "Zéro").Should().Match<ScenarioResult>(
            scenario => scenario.Outcome == Outcome.Inconclusive && scenario.Reason!.StartsWith("Le rapatriement : "));
    }

    [Theory]
    [InlineData("documents", "QualifiedInsEmitted", "Le document électronique d'une identité récupérée ne porte ni matricule ni OID", "L'écriture de l'INS dans un document : ")]
    [InlineData("cda", "QualifiedInsEmitted", "Le document CDA d'une identité provisoire ne porte ni matricule ni OID", "L'écriture de l'INS dans un document CDA : ")]
    [InlineData("fhir", "QualifiedInsEmitted", "La ressource FHIR d'une identité récupérée ne porte ni matricule ni OID", "L'écriture de l'INS dans une ressource FHIR : ")]
    [InlineData("messagerie", "QualifiedInsEmitted", "Le courriel envoyé pour une identité récupérée ne porte ni matricule ni OID", "L'envoi de l'INS par messagerie sécurisée : ")]
    [InlineData("../flux/diffusion", "QualifiedInsEmitted", "Le message d'une identité provisoire ne porte ni matricule ni OID", "L'écriture de l'INS dans un message : ")]
    [InlineData("documents", "DatamatrixPrinted", "L'édition papier d'une identité récupérée ne porte pas de datamatrix INS", "L'impression du datamatrix INS : ")]
    public async Task What_a_software_never_writes_is_no_proof_that_it_knows_when_not_to(string feature, string rule, string name, string reason)
    {
        var plan = new CampaignPlan { Paths = [Repository.PathOf($"features/emission/{feature}.feature")] };

        (await OutcomeAsync(plan, EngineRules.AllOn, name)).Outcome.Should().Be(Outcome.Passed);
        (await OutcomeAsync(plan, EngineRules.AllOn.Without(EngineRule.All.Single(one => one.Id == rule)), name)).Should().Match<ScenarioResult>(
            scenario => scenario.Outcome == Outcome.Inconclusive && scenario.Reason!.StartsWith(reason));
    }

    private static async Task<ScenarioResult> OutcomeAsync(CampaignPlan plan, EngineRules rules, string name)
    {
        await using var bench = await TestBench.StartAsync(rules);
        var result = await new CampaignRunner(bench).RunAsync(plan, cancellationToken: TestContext.Current.CancellationToken);
        return result.Scenarios.Single(scenario => scenario.Name == name);
    }

    private static async Task<RunResult> RunAsync(FeatureFolder features)
    {
        await using var bench = await TestBench.StartAsync();
        return await new CampaignRunner(bench).RunAsync(new CampaignPlan { Paths = [features.Path] }, cancellationToken: TestContext.Current.CancellationToken);
    }
}
