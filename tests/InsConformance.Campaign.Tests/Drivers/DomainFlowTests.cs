using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Drivers;

public sealed class DomainFlowTests
{
    private static readonly Dictionary<SutField, string> Ruth = new()
    {
        [SutField.BirthName] = "NESSI",
        [SutField.FirstBirthName] = "RUTH",
        [SutField.BirthGivenNames] = "RUTH ISABELLE",
        [SutField.BirthDate] = "1977-07-14",
        [SutField.Sex] = "F",
        [SutField.BirthPlace] = "63220",
        [SutField.InsMatricule] = "2770763220829 10",
        [SutField.InsOid] = "1.2.250.1.213.1.4.8",
        [SutField.UsedName] = "DECOURCY",
    };

    [Fact]
    public void A_qualified_identity_travels_valid_with_its_INS() => Written("qualifiée", Ruth).Should().Be(
        """
        MSH|^~\&|RI|CHU-X|LOGICIEL|CHU-X|20250102030405||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8|||2.11^IHE_FRANCE-2.11-PAM
        EVN||20250102030405
        PID|1||19000701^^^CHU-X&350000121&M^PI~277076322082910^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DECOURCY^^^^^^D~NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^^BDL^^63220|||||||||||||||||||||VALI

        """.ReplaceLineEndings("\r"));

    [Fact]
    public void A_provisional_identity_travels_as_such_as_it_was_typed() => Written("provisoire", new Dictionary<SutField, string>
    {
        [SutField.BirthName] = "O'BRIEN",
        [SutField.FirstBirthName] = "MAEVE",
        [SutField.BirthDate] = "02/03/1985",
        [SutField.Sex] = "F",
        [SutField.BirthPlace] = "63220",
    }).Should().EndWith(
        "PID|1||19000701^^^CHU-X&350000121&M^PI||O'BRIEN^MAEVE^^^^^L||19850302|F|||^^^^^^BDL^^63220|||||||||||||||||||||PROV\r");

    [Theory]
    [InlineData("provisoire", true)]
    [InlineData("validée", true)]
    [InlineData("récupérée", false)]
    [InlineData("qualifiée", true)]
    public void A_retrieved_identity_never_travels(string status, bool brought) =>
        DomainFlow.Brings(ConfidenceStatus.Parse(status), new IdentityEntry(Ruth)).Should().Be(brought);

    [Fact]
    public void A_social_security_number_is_typed() =>
        DomainFlow.Brings(ConfidenceStatus.Parse("provisoire"), new IdentityEntry(new Dictionary<SutField, string>(Ruth) { [SutField.SocialSecurityNumber] = "2770763220829 10" }))
            .Should().BeFalse();

    /// <summary>What the public list asks of every software, and not of a référentiel alone, is played by one that creates no identity and calls no INSi.</summary>
    [Fact]
    public async Task A_software_that_creates_no_identity_gets_those_of_the_scenarios_by_its_flow()
    {
        var receives = SutCapabilities.All
            .Without(SutCapability.CreateIdentities, "Le logiciel reçoit ses identités du référentiel.")
            .Without(SutCapability.InsiByTraits, "Le logiciel n'interroge pas INSi.");
        await using var bench = await TestBench.StartAsync(new OtherAttachment(receives));

        var result = await new CampaignRunner(bench).RunAsync(
            new CampaignPlan { Paths = [Repository.PathOf("features")], Tags = "not @profil-non-referentiel" }, cancellationToken: TestContext.Current.CancellationToken);

        string[] everySoftware =
        [
            "@INS-2.1", "@INS-3.1", "@INS-5.1", "@INS-7.1", "@INS-7.2", "@INS-7.3", "@INS-7.4", "@INS-7.5", "@INS-8.1", "@INS-9.1", "@INS-9.2", "@INS-9.3", "@INS-9.4",
            "@INS-10.1", "@INS-10.2", "@INS-41.1", "@INS-42.1", "@INS-43.1", "@INS-44.1",
        ];
        result.Scenarios.Where(scenario => scenario.Outcome is not (Outcome.Passed or Outcome.NotApplicable)).Select(scenario => $"{scenario.Outcome} {scenario.Id} {scenario.Name} : {scenario.Reason}")
            .Should().BeEmpty();
        everySoftware.Except(result.Scenarios.Where(scenario => scenario.Outcome is Outcome.Passed).SelectMany(scenario => scenario.Tags)).Should().BeEmpty();
    }

    private static string Written(string status, Dictionary<SutField, string> fields) =>
        DomainFlow.Message(fields, ConfidenceStatus.Parse(status), 1, new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.Zero));
}
