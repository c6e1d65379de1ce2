using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.Documents;

/// <summary>Guide v2 règle 19; INS 18 to INS 21, INS 24; T10, T12, T17, T18; business scenarios B1 to B7.</summary>
public sealed class DocumentDeskTests
{
    private readonly World _world = new();

    [Theory]
    [InlineData("PA", true)]
    [InlineData("CN", true)]
    [InlineData("CE", true)]
    [InlineData("CS", true)]
    [InlineData("DC", true)]
    [InlineData("IE", true)]
    [InlineData("AV", true)]
    [InlineData("TC", true)]
    [InlineData("AN", false)]
    [InlineData("LE", false)]
    [InlineData("AC", false)]
    [InlineData("PC", false)]
    [InlineData("CM", false)]
    [InlineData("CC", false)]
    public void Validates_an_adult_on_a_document_of_high_confidence_only(string code, bool isEnough)
    {
        var id = _world.Provisional(Person.AdrunZoe);
        _world.Engine.Documents.Record(World.Claire, id, new DocumentEvidence(code)).Done();

        var result = _world.Engine.Documents.Validate(World.Claire, id);

        result.IsDone.Should().Be(isEnough);
        _world.Show(id).Status.Should().Be(isEnough ? TrustStatus.Validated : TrustStatus.Provisional);
    }

    public static TheoryData<DocumentEvidence, bool> MinorEvidence => new()
    {
        { new DocumentEvidence("AN"), false },
        { new DocumentEvidence("AN") { Authority = new AuthorityDocument("CN") }, true },
        { new DocumentEvidence("LE") { Authority = new AuthorityDocument("PA") }, true },
        { new DocumentEvidence("AN") { Authority = new AuthorityDocument("PC") }, false },
        { new DocumentEvidence("AN") { Authority = new AuthorityDocument("CN", IsGuardian: true) }, false },
        { new DocumentEvidence("AN") { Authority = new AuthorityDocument("CN", IsGuardian: true, HasCourtDecision: true) }, true },
        { new DocumentEvidence("PC") { Authority = new AuthorityDocument("CN") }, false },
    };

    [Theory]
    [MemberData(nameof(MinorEvidence))]
    public void Validates_a_minor_on_a_birth_certificate_and_the_document_of_an_adult(DocumentEvidence evidence, bool isEnough) =>
        Validates(Person.Leonardo, evidence).Should().Be(isEnough);

    [Fact]
    public void The_document_of_an_adult_does_not_vouch_for_another_adult() =>
        Validates(Person.AdrunZoe, new DocumentEvidence("AN") { Authority = new AuthorityDocument("CN") }).Should().BeFalse();

    [Theory]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-02", false)]
    public void Majority_is_the_eighteenth_birthday(string today, bool isMinor)
    {
        _world.Clock.Advance(DateTimeOffset.Parse($"{today}T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture) - _world.Clock.Now);
        var person = Person.Leonardo with { Day = "01/03/2008" };

        Validates(person, new DocumentEvidence("AN") { Authority = new AuthorityDocument("CN") }).Should().Be(isMinor);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Birth_certificate_and_Vitale_card_are_enough_at_a_direct_admission_only(bool isAdmission, bool isEnough) =>
        Validates(Person.Tchitchi, new DocumentEvidence("AC") { IsNursingHomeAdmission = isAdmission }).Should().Be(isEnough);

    [Fact]
    public void Refuses_to_validate_without_a_document()
    {
        var refusal = _world.Engine.Documents.Validate(World.Claire, _world.Provisional(Person.AdrunZoe)).Refusal();

        refusal.Message.Should().Contain("justificatif");
    }

    [Fact]
    public async Task Validation_makes_a_retrieved_identity_qualified_and_keeps_the_document()
    {
        var id = await _world.RetrievedAsync(Person.AdrunZoe);

        _world.Validate(id, "CN");

        var view = _world.Show(id);
        view.Status.Should().Be(TrustStatus.Qualified);
        view.Documents.Select(document => document.Proof.Label).Should().Equal("Carte nationale d'identité");
        view.Documents[0].RecordedBy.Should().Be("Claire BERNARD");
    }

    [Fact]
    public void The_automatism_validates_as_soon_as_a_document_of_high_confidence_is_recorded()
    {
        _world.Engine.Site.SetAutomaticValidation(World.Administrator, isEnabled: true).Done();

        Record(Person.AdrunZoe, "PA").Should().Be(TrustStatus.Validated);
        Record(Person.NessiRuth, "PC").Should().Be(TrustStatus.Provisional);
    }

    [Fact]
    public void The_automatism_switched_off_validates_nothing()
    {
        _world.Engine.Site.SetAutomaticValidation(World.Administrator, isEnabled: true).Done();
        _world.Engine.Site.SetAutomaticValidation(World.Administrator, isEnabled: false).Done();

        Record(Person.AdrunZoe, "PA").Should().Be(TrustStatus.Provisional);
    }

    [Fact]
    public void The_automatism_leaves_a_doubtful_identity_alone()
    {
        _world.Engine.Site.SetAutomaticValidation(World.Administrator, isEnabled: true).Done();
        var id = _world.Provisional(Person.AdrunZoe);
        _world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Doubtful).Done();

        _world.Engine.Documents.Record(World.Claire, id, new DocumentEvidence("PA")).Done().Status.Should().Be(TrustStatus.Provisional);
    }

    [Fact]
    public void A_new_level_counts_for_new_validations_and_leaves_statuses_as_they_are()
    {
        var validated = _world.Validated(Person.AdrunZoe);

        _world.Engine.Site.SetDocument(World.Administrator, new DocumentKind("PA", "Passeport", ConfidenceLevel.Low)).Done();

        _world.Show(validated).Status.Should().Be(TrustStatus.Validated);
        Validates(Person.NessiRuth, new DocumentEvidence("PA")).Should().BeFalse();
    }

    [Theory]
    [InlineData(TrustStatus.Validated, TrustStatus.Provisional)]
    [InlineData(TrustStatus.Qualified, TrustStatus.Retrieved)]
    public async Task Withdrawing_the_document_withdraws_the_validation(TrustStatus before, TrustStatus after)
    {
        var id = await _world.WithStatusAsync(before, Person.AdrunZoe);

        var view = _world.Engine.Documents.Withdraw(World.Officer, id, "PA").Done();

        view.Status.Should().Be(after);
        view.Documents.Should().BeEmpty();
    }

    [Fact]
    public void Withdrawing_another_document_leaves_the_validation()
    {
        var id = _world.Validated(Person.AdrunZoe);
        _world.Engine.Documents.Record(World.Claire, id, new DocumentEvidence("PC")).Done();

        _world.Engine.Documents.Withdraw(World.Officer, id, "PC").Done().Status.Should().Be(TrustStatus.Validated);
    }

    [Fact]
    public async Task A_person_who_refuses_to_show_a_document_keeps_her_status()
    {
        var id = await _world.RetrievedAsync(Person.AdrunZoe);

        _world.Engine.Documents.RecordRefusalOfThePerson(World.Claire, id).Done().Status.Should().Be(TrustStatus.Retrieved);

        _world.Journal<ChangeEntry>().Should().ContainSingle(row => row.After == "refusée par la personne" && row.Identity == id);
        _world.Emit(id).Ins.Should().BeNull();
    }

    [Fact]
    public void An_expired_document_is_recorded_with_an_alert()
    {
        var id = _world.Provisional(Person.AdrunZoe);

        _world.Engine.Documents.Record(World.Claire, id, new DocumentEvidence("PA") { ValidUntil = new DateOnly(2026, 3, 1) })
            .Alerts().Should().ContainSingle(alert => alert.Message.Contains("validité"));
        _world.Engine.Documents.Record(World.Claire, id, new DocumentEvidence("PA") { ValidUntil = new DateOnly(2026, 3, 2) })
            .Alerts().Should().BeEmpty();
    }

    private TrustStatus Record(Person person, string code) =>
        _world.Engine.Documents.Record(World.Claire, _world.Provisional(person), new DocumentEvidence(code)).Done().Status;

    private bool Validates(Person person, DocumentEvidence evidence)
    {
        var id = _world.Provisional(person);
        _world.Engine.Documents.Record(World.Claire, id, evidence).Done();
        return _world.Engine.Documents.Validate(World.Claire, id).IsDone;
    }
}
