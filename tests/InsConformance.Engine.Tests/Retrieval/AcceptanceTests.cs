using InsConformance.Engine.Documents;
using InsConformance.Engine.Histories;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.Retrieval;

/// <summary>« Rapatriement » : INS 13, INS 14, INS 23, INS 25, INS 26, SC.INS.19; T09, T11, T13, T25, T26; business scenarios D1 to D3, D13, E3, F3, F4.</summary>
public sealed class AcceptanceTests
{
    private readonly World _world = new();

    [Theory]
    [InlineData(TrustStatus.Provisional)]
    [InlineData(TrustStatus.Validated)]
    public async Task Feeds_the_seven_fields_from_INSi(TrustStatus status)
    {
        var id = await _world.WithStatusAsync(status, Person.Ecetinsi);
        _world.Insi.Answers(Person.Ecetinsi.Answer);

        var view = (await _world.CallAndAcceptAsync(id)).Done();

        view.Fields.Select(field => field.Value).Take(10).Should().Equal(
            "1 09 07 63 220 834 89", "1.2.250.1.213.1.4.8", "ECETINSI", "PIERRE-ALAIN MURIEL FLORIANT", "PIERRE-ALAIN",
            "14/07/2009", "M", "63220", "", "");
        view.MatriculeNature.Should().Be("NIR");
    }

    [Theory]
    [InlineData("d'artagnan de l'herault", "Pierre-Alain Gunther")]
    [InlineData("D'ÀRTAGNAN DE L'HÉRAULT", "PIERRE-ALAIN GÜNTHER")]
    [InlineData(" D'ARTAGNAN  DE L'HERAULT ", "PIERRE-ALAIN GUNTHER ")]
    public async Task Names_are_fed_in_the_stored_form_that_they_are_compared_in(string birthName, string givenNames)
    {
        _world.Insi.Answers(Person.Dartagnan.AnswerWith(traits => traits with { BirthName = birthName, GivenNames = givenNames }));

        var view = (await _world.CallAndAcceptAsync(_world.Provisional(Person.Dartagnan))).Done();

        view[RecordField.BirthName].Should().Be("D'ARTAGNAN DE L'HERAULT");
        view[RecordField.BirthGivenNames].Should().Be("PIERRE-ALAIN GUNTHER");
    }

    [Fact]
    public async Task Writes_nothing_before_the_user_accepts()
    {
        var id = _world.Provisional(new IdentityDraft(Person.Dartagnan.Typed with { BirthName = "DARTAGNAN DE LHERAULT" }));
        var before = _world.Stored(id);
        _world.Insi.Answers(Person.Dartagnan.Answer);

        var outcome = (await _world.CallAsync(id)).Done();

        _world.Stored(id).Should().BeSameAs(before);
        outcome.Differences.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Field = IdentityField.BirthName,
            Local = "DARTAGNAN DE LHERAULT",
            Returned = "D'ARTAGNAN DE L'HERAULT",
        });
        outcome.StatusOnceAccepted.Should().Be(TrustStatus.Retrieved);
    }

    [Fact]
    public async Task A_rejected_return_leaves_the_identity_and_its_image_in_the_journal()
    {
        var id = _world.Provisional(Person.Dartagnan);
        var before = _world.Stored(id);
        _world.Insi.Answers(Person.Dartagnan.Answer);
        var outcome = (await _world.CallAsync(id)).Done();

        _world.Engine.Retrieval.Reject(World.Claire, outcome.Id, "pas la même personne").Done();

        _world.Stored(id).Should().BeSameAs(before);
        _world.Journal<InsiCallEntry>().Should().ContainSingle(row => row.Image!.Active!.Matricule!.Number == "1010663220754");
        _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain).Refusal().Kind.Should().Be(RefusalKind.Unknown);
    }

    [Fact]
    public async Task A_return_is_accepted_once()
    {
        _world.Insi.Answers(Person.AdrunZoe.Answer);
        var outcome = (await _world.CallAsync(_world.Provisional(Person.AdrunZoe))).Done();

        _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain).IsDone.Should().BeTrue();
        _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain).Refusal().Kind.Should().Be(RefusalKind.Unknown);
    }

    [Fact]
    public async Task A_new_call_takes_the_place_of_the_return_that_waited()
    {
        _world.Insi.Answers(Person.AdrunZoe.Answer);
        var id = _world.Provisional(Person.AdrunZoe);
        var first = (await _world.CallAsync(id)).Done();
        await _world.CallAsync(id);

        _world.Engine.Retrieval.Accept(World.Claire, first.Id, Acceptance.Plain).Refusal().Kind.Should().Be(RefusalKind.Unknown);
    }

    [Fact]
    public async Task A_return_compared_with_traits_that_changed_since_is_refused()
    {
        _world.Insi.Answers(Person.AdrunZoe.Answer);
        var id = _world.Provisional(Person.AdrunZoe);
        var outcome = (await _world.CallAsync(id)).Done();
        _world.Edit(id, RecordField.BirthDate, "30/12/1975").Done();

        _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain).Refusal().Kind.Should().Be(RefusalKind.Conflict);
    }

    [Fact]
    public async Task A_complementary_trait_edited_meanwhile_does_not_prevent_the_acceptance()
    {
        _world.Insi.Answers(Person.AdrunZoe.Answer);
        var id = _world.Provisional(Person.AdrunZoe);
        var outcome = (await _world.CallAsync(id)).Done();
        _world.Edit(id, RecordField.Telephone, "04 73").Done();

        _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain).Done()[RecordField.Telephone].Should().Be("04 73");
    }

    [Fact]
    public async Task A_return_that_waits_too_long_is_forgotten()
    {
        _world.Insi.Answers(Person.AdrunZoe.Answer);
        var outcome = (await _world.CallAsync(_world.Provisional(Person.AdrunZoe))).Done();
        _world.Clock.Advance(TimeSpan.FromHours(2));

        _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain).Refusal().Kind.Should().Be(RefusalKind.Unknown);
    }

    [Theory]
    [InlineData("CATARINA", true)]
    [InlineData("CATARINA BELLA", true)]
    [InlineData("BELLA", false)]
    [InlineData("CATARINA MARIE", false)]
    public async Task An_incoherent_first_name_is_corrected_with_the_acceptance(string corrected, bool isCoherent)
    {
        var id = _world.Provisional(new IdentityDraft(Person.Tchitchi.Typed with { FirstBirthName = "BELLA" }));
        _world.Insi.Answers(Person.Tchitchi.Answer);

        var result = await _world.CallAndAcceptAsync(id, new Acceptance { FirstBirthName = corrected });

        result.IsDone.Should().Be(isCoherent);
        _world.Show(id)[RecordField.FirstBirthName].Should().Be(isCoherent ? corrected : "BELLA");
    }

    [Fact]
    public async Task An_incoherent_first_name_is_an_alert_on_its_field()
    {
        var id = _world.Provisional(new IdentityDraft(Person.Tchitchi.Typed with { FirstBirthName = "BELLA" }));
        _world.Insi.Answers(Person.Tchitchi.Answer);

        (await _world.CallAsync(id)).Alerts().Should().ContainSingle(alert =>
            alert.Kind == AlertKind.FirstNameIncoherent && alert.Field == IdentityField.FirstBirthName);
    }

    [Fact]
    public async Task One_click_qualifies_and_the_history_keeps_both_steps()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        _world.Insi.Answers(Person.AdrunZoe.Answer);

        var view = (await _world.CallAndAcceptAsync(id, new Acceptance { Document = new DocumentEvidence("PA") })).Done();

        view.Status.Should().Be(TrustStatus.Qualified);
        view.Documents.Should().ContainSingle(document => document.Proof.Code == "PA");
        _world.Engine.Journals.StatusHistory(World.Claire, id).Done().Skip(1).Select(row => (row.Previous, row.Current)).Should().Equal(
            (TrustStatus.Provisional, TrustStatus.Retrieved), (TrustStatus.Retrieved, TrustStatus.Qualified));
    }

    [Fact]
    public async Task A_document_of_low_confidence_does_not_qualify_in_one_click()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        _world.Insi.Answers(Person.AdrunZoe.Answer);

        (await _world.CallAndAcceptAsync(id, new Acceptance { Document = new DocumentEvidence("PC") })).Done()
            .Status.Should().Be(TrustStatus.Retrieved);
    }

    [Fact]
    public async Task Keeps_the_history_returned_row_by_row_and_leaves_the_active_INS_out_of_the_list()
    {
        var id = await _world.RetrievedAsync(Person.Herman);
        await _world.RetrieveAsync(id, Person.Herman.Answer);

        _world.Stored(id).FormerIns.Select(former => former.Matricule).Should().Equal("181036322045676", "281036322045610");
        _world.Engine.Journals.FormerIns(World.Claire, id).Done().Select(former => former.Matricule).Should().Equal("281036322045610");
    }

    [Fact]
    public async Task The_NIR_takes_the_place_of_the_NIA_and_the_status_stays()
    {
        var id = await _world.QualifiedAsync(Person.Provisoire);
        var withNir = Person.Provisoire with { Oid = "1.2.250.1.213.1.4.8", Number = "1090763220889", Key = "34" };
        _world.Insi.Answers(withNir.Answer);

        var outcome = (await _world.CallAsync(id)).Done();
        var view = _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain).Done();

        outcome.Row.Id.Should().Be("D22");
        view.Status.Should().Be(TrustStatus.Qualified);
        view.MatriculeNature.Should().Be("NIR");
        _world.Engine.Journals.FormerIns(World.Claire, id).Done().Should().ContainSingle(former =>
            former.Matricule == "109076322088835" && former.Oid == "1.2.250.1.213.1.4.9" && former.Reason == FormerInsReason.Replaced);
    }

    [Theory]
    [InlineData(true, TrustStatus.Qualified)]
    [InlineData(false, TrustStatus.Retrieved)]
    public async Task A_new_NIR_waits_for_a_super_user_and_for_a_new_document(bool hasDocument, TrustStatus after)
    {
        var id = await _world.QualifiedAsync(Person.AdrunZoe);
        _world.Insi.Answers((Person.AdrunZoe with { Number = "2751263220750", Key = "73" }).Answer);
        var outcome = (await _world.CallAsync(id)).Done();
        var acceptance = new Acceptance { Document = hasDocument ? new DocumentEvidence("CN") : null };

        outcome.Row.Id.Should().Be("D08");
        outcome.AcceptedBy.Should().Be(AuthorRole.SuperUser);
        _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, acceptance).Refusal().Kind.Should().Be(RefusalKind.Forbidden);
        var view = _world.Engine.Retrieval.Accept(World.Officer, outcome.Id, acceptance).Done();

        view.Status.Should().Be(after);
        view[RecordField.Matricule].Should().Be("2 75 12 63 220 750 73");
    }

    [Fact]
    public async Task Traits_that_no_longer_agree_with_the_INS_held_lead_to_its_withdrawal_by_a_super_user()
    {
        var id = await _world.QualifiedAsync(Person.AdrunZoe);
        _world.Insi.Answers(Person.AdrunZoe.AnswerWith(traits => traits with { BirthDate = "1975-12-30" }));
        var outcome = (await _world.CallAsync(id)).Done();

        var view = _world.Engine.Retrieval.Accept(World.Officer, outcome.Id, Acceptance.Plain).Done();

        view.Status.Should().Be(TrustStatus.Validated);
        view[RecordField.BirthDate].Should().Be("31/12/1975");
        view[RecordField.Matricule].Should().BeEmpty();
    }

    [Fact]
    public async Task Without_the_right_to_call_nothing_is_accepted()
    {
        _world.Insi.Answers(Person.AdrunZoe.Answer);
        var outcome = (await _world.CallAsync(_world.Provisional(Person.AdrunZoe))).Done();

        _world.Engine.Retrieval.Accept(World.Nobody, outcome.Id, Acceptance.Plain).Refusal().Kind.Should().Be(RefusalKind.Forbidden);
        _world.Engine.Retrieval.Reject(World.Nobody, outcome.Id, null).Refusal().Kind.Should().Be(RefusalKind.Forbidden);
    }

    [Fact]
    public async Task A_name_that_has_no_stored_form_is_not_taken_in()
    {
        _world.Insi.Answers(Person.AdrunZoe.AnswerWith(traits => traits with { BirthName = "ADRUN3" }));
        var outcome = (await _world.Engine.Retrieval.StartForNewPersonAsync(
            World.Claire, Person.AdrunZoe.Typed, RetrievalRequest.Default, TestContext.Current.CancellationToken)).Done();

        _world.Engine.Retrieval.CreateFrom(World.Claire, outcome.Id, new NewIdentity()).Refusal().Fields
            .Should().ContainSingle(field => field.Field == IdentityField.BirthName);
    }

    [Fact]
    public async Task Creates_a_retrieved_identity_from_the_return()
    {
        _world.Insi.Answers(Person.Ecetinsi.Answer);
        var outcome = (await _world.Engine.Retrieval.StartForNewPersonAsync(
            World.Claire, Person.Ecetinsi.Typed with { BirthPlace = null }, RetrievalRequest.Default, TestContext.Current.CancellationToken)).Done();

        var view = _world.Engine.Retrieval.CreateFrom(World.Claire, outcome.Id, new NewIdentity { UsedName = "MARTIN" }).Done();

        outcome.Row.Id.Should().Be("D23");
        view.Status.Should().Be(TrustStatus.Retrieved);
        view.Fields.Select(field => field.Value).Take(10).Should().Equal(
            "1 09 07 63 220 834 89", "1.2.250.1.213.1.4.8", "ECETINSI", "PIERRE-ALAIN MURIEL FLORIANT", "PIERRE-ALAIN",
            "14/07/2009", "M", "63220", "MARTIN", "");
        _world.Journal<StatusEntry>().Select(row => row.Transition).Should().Equal("T02");
        _world.Engine.Retrieval.CreateFrom(World.Claire, outcome.Id, new NewIdentity()).Refusal().Kind.Should().Be(RefusalKind.Unknown);
    }

    [Fact]
    public async Task Creates_a_qualified_identity_from_the_return_and_a_document()
    {
        _world.Insi.Answers(Person.Tchitchi.Answer);
        var outcome = (await _world.Engine.Retrieval.StartForNewPersonAsync(
            World.Claire, Person.Tchitchi.Typed, RetrievalRequest.Default, TestContext.Current.CancellationToken)).Done();

        var view = _world.Engine.Retrieval.CreateFrom(World.Claire, outcome.Id, new NewIdentity
        {
            Document = new DocumentEvidence("PA"),
            FirstBirthName = "CATARINA BELLA",
        }).Done();

        view.Status.Should().Be(TrustStatus.Qualified);
        view[RecordField.FirstBirthName].Should().Be("CATARINA BELLA");
    }

    [Fact]
    public async Task Shows_the_existing_identity_before_creating_it_again_from_INSi()
    {
        _world.Provisional(Person.Tchitchi);
        _world.Insi.Answers(Person.Tchitchi.Answer);
        var outcome = (await _world.Engine.Retrieval.StartForNewPersonAsync(
            World.Claire, Person.Tchitchi.Typed, RetrievalRequest.Default, TestContext.Current.CancellationToken)).Done();

        _world.Engine.Retrieval.CreateFrom(World.Claire, outcome.Id, new NewIdentity()).Refusal().Kind.Should().Be(RefusalKind.ConfirmationNeeded);
        _world.Engine.Retrieval.CreateFrom(World.Claire, outcome.Id, new NewIdentity { IsConfirmedAsAnotherPerson = true }).IsDone.Should().BeTrue();
    }
}
