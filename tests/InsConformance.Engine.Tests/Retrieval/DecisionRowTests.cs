using InsConformance.Engine.Register;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Tests.Retrieval;

/// <summary>The decision table of INSi returns, row by row, as a user lives it.</summary>
public sealed class DecisionRowTests
{
    private readonly World _world = new();

    /// <summary>Status before, what differs in the return, row, status after acceptance (null when acceptance is refused).</summary>
    public static TheoryData<TrustStatus, string, string, TrustStatus?> Accepted => new()
    {
        { TrustStatus.Provisional, "", "D01", TrustStatus.Retrieved },
        { TrustStatus.Validated, "", "D02", TrustStatus.Qualified },
        { TrustStatus.Provisional, "formatting", "D04", TrustStatus.Retrieved },
        { TrustStatus.Validated, "formatting", "D05", TrustStatus.Qualified },
        { TrustStatus.Provisional, "place", "D04", TrustStatus.Retrieved },
        { TrustStatus.Provisional, "name", "D06", null },
        { TrustStatus.Provisional, "date", "D06", null },
        { TrustStatus.Provisional, "sex", "D06", null },
        { TrustStatus.Validated, "date", "D07", null },
        { TrustStatus.Validated, "name", "D07", null },
        { TrustStatus.Provisional, "date 00", "D09", null },
        { TrustStatus.Validated, "no sex", "D09", null },
        { TrustStatus.Provisional, "key", "D09", null },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task An_identity_without_INS_meets_a_return_00(TrustStatus before, string difference, string row, TrustStatus? after)
    {
        var id = await _world.WithStatusAsync(before, Person.Garcia);
        _world.Insi.Answers(Different(difference));

        var outcome = (await _world.CallAsync(id)).Done();
        var accepted = _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain);

        outcome.Code.Should().Be("00");
        outcome.Row.Id.Should().Be(row);
        outcome.CanBeAccepted.Should().Be(after is not null);
        accepted.IsDone.Should().Be(after is not null);
        var view = _world.Show(id);
        view.Status.Should().Be(after ?? before);
        view[RecordField.Matricule].Should().Be(after is null ? "" : "2 77 01 01 154 003 29");
    }

    [Theory]
    [InlineData(TrustStatus.Provisional, "D11")]
    [InlineData(TrustStatus.Validated, "D12")]
    [InlineData(TrustStatus.Retrieved, "D13")]
    [InlineData(TrustStatus.Qualified, "D13")]
    public async Task A_return_01_changes_nothing(TrustStatus status, string row)
    {
        var id = await _world.WithStatusAsync(status, Person.Garcia);
        var before = _world.Stored(id);
        _world.Insi.Answers(InsiAnswer.NoIdentity);

        var outcome = (await _world.CallAsync(id)).Done();

        outcome.Should().BeEquivalentTo(new { Code = "01", CanBeAccepted = false, TechnicalError = (string?)null });
        outcome.Row.Id.Should().Be(row);
        _world.Stored(id).Should().BeSameAs(before);
    }

    [Theory]
    [InlineData(TrustStatus.Provisional)]
    [InlineData(TrustStatus.Qualified)]
    public async Task A_return_02_changes_nothing_and_shows_no_candidate(TrustStatus status)
    {
        var id = await _world.WithStatusAsync(status, Person.Garcia);
        var before = _world.Stored(id);
        _world.Insi.Answers(InsiAnswer.SeveralIdentities);

        var outcome = (await _world.CallAsync(id)).Done();

        outcome.Code.Should().Be("02");
        outcome.Row.Id.Should().Be("D14");
        outcome.Returned.Should().BeNull();
        _world.Stored(id).Should().BeSameAs(before);
    }

    public static TheoryData<InsiOutcome, string> Failures => new()
    {
        { new InsiOutcome.Faulted(new InsiFault { Code = "insi_101", Text = "carte vitale" }), "insi_101" },
        { new InsiOutcome.Faulted(new InsiFault { Code = "insi_102" }), "insi_102" },
        { new InsiOutcome.Faulted(new InsiFault { Code = "desir_550", Subcode = "siram_100" }), "desir_550" },
        { new InsiOutcome.Faulted(new InsiFault { Subcode = "siram_40" }), "siram_40" },
        { new InsiOutcome.Failed(FailureKind.Timeout, "trop tard"), "délai dépassé" },
        { new InsiOutcome.Failed(FailureKind.TlsHandshake, "poignée de main"), "échec de la négociation TLS" },
        { new InsiOutcome.Answered(new InsiAnswer("00", "OK")), "retour 00 sans INDIVIDU" },
        { new InsiOutcome.Answered(new InsiAnswer("99", null)), "code retour inconnu 99" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_technical_error_changes_nothing_and_is_not_a_01(InsiOutcome failure, string error)
    {
        var id = await _world.QualifiedAsync(Person.Garcia);
        var before = _world.Stored(id);
        _world.Insi.Gives(failure);

        var outcome = (await _world.CallAsync(id)).Done();

        outcome.Code.Should().BeNull();
        outcome.TechnicalError.Should().Be(error);
        outcome.Row.Id.Should().Be("D15");
        _world.Stored(id).Should().BeSameAs(before);
    }

    [Fact]
    public async Task A_matricule_already_held_is_not_retrieved_and_shows_the_duplicate()
    {
        await _world.QualifiedAsync(Person.Garcia);
        var other = _world.Provisional(Person.Garcia);

        var outcome = (await _world.CallAsync(other)).Done();

        outcome.Row.Id.Should().Be("D10");
        outcome.Next.Kind.Should().Be(NextStepKind.ExamineDuplicate);
        _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain).IsDone.Should().BeFalse();
        _world.Show(other).Status.Should().Be(TrustStatus.Provisional);
    }

    [Fact]
    public async Task The_same_INS_again_only_confirms_it()
    {
        var id = await _world.QualifiedAsync(Person.Garcia);
        _world.Clock.Advance(TimeSpan.FromDays(30));

        var outcome = (await _world.CallAsync(id)).Done();

        outcome.Row.Id.Should().Be("D21");
        outcome.WasAcceptedAutomatically.Should().BeTrue();
        _world.Show(id).Status.Should().Be(TrustStatus.Qualified);
        _world.Stored(id).InsiConfirmedAt.Should().Be(ManualClock.Noon.AddDays(30));
    }

    [Fact]
    public async Task A_completed_birth_date_must_first_give_way_to_the_real_one()
    {
        var id = _world.Provisional(new IdentityDraft(Person.Garcia.Typed with { BirthDate = null })
        {
            IncompleteBirthDate = new KnownBirthDate(null, 1, 1977),
        });
        _world.Insi.Answers(Person.Garcia.Answer);

        var outcome = (await _world.CallAsync(id)).Done();

        outcome.Row.Id.Should().Be("D24");
        _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain).IsDone.Should().BeFalse();
        _world.Edit(id, RecordField.BirthDate, "21/01/1977").Done();
        (await _world.CallAndAcceptAsync(id)).Done().Status.Should().Be(TrustStatus.Retrieved);
    }

    [Fact]
    public async Task A_doubtful_identity_is_refused_with_the_message_seen_in_the_field()
    {
        var id = _world.Provisional(Person.Garcia);
        _world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Doubtful).Done();

        (await _world.CallAsync(id)).Refusal().Message.Should()
            .Be("L'action d'interrogation du téléservice n'est pas possible tant que l'identité du patient est douteuse.");
        _world.Insi.Calls.Should().Be(0);
    }

    [Theory]
    [InlineData("2 77 01 01 154 003 29", true)] // the NIR of the person
    [InlineData("1 52 02 99 351 123 16", false)] // the NIR of a parent: not compared, so not known
    [InlineData(null, false)]
    public async Task A_perfect_match_with_the_known_NIR_is_accepted_without_a_click(string? socialSecurityNumber, bool isAutomatic)
    {
        var id = _world.Provisional(Person.Garcia.Draft with { SocialSecurityNumber = socialSecurityNumber });
        _world.Insi.Answers(Person.Garcia.Answer);

        (await _world.CallAsync(id)).Done().WasAcceptedAutomatically.Should().Be(isAutomatic);
        _world.Show(id).Status.Should().Be(isAutomatic ? TrustStatus.Retrieved : TrustStatus.Provisional);
    }

    [Fact]
    public async Task Another_NIR_than_the_known_one_is_shown_and_waits_for_the_user()
    {
        var id = _world.Provisional(Person.Garcia.Draft with { SocialSecurityNumber = "2 77 01 63 220 003 61" });
        _world.Insi.Answers(Person.Garcia.Answer);

        var outcome = (await _world.CallAsync(id)).Done();

        outcome.WasAcceptedAutomatically.Should().BeFalse();
        outcome.Comparison!.Nir.Should().Be(NirMatch.Different);
    }

    [Fact]
    public async Task Wave_1_waits_for_the_user_whatever_the_match()
    {
        var world = new World(settings: SiteSettings.SegurWave1);
        var id = world.Provisional(Person.Garcia.Draft with { SocialSecurityNumber = "277010115400329" });
        world.Insi.Answers(Person.Garcia.Answer);

        (await world.CallAsync(id)).Done().Should().BeEquivalentTo(new { WasAcceptedAutomatically = false, CanBeAccepted = true });
    }

    [Fact]
    public async Task A_site_may_keep_an_identity_validated_in_spite_of_minor_differences()
    {
        var world = new World(settings: SiteSettings.Default with
        {
            Decision = DecisionOptions.SegurWave2 with { MinorDifferencesMayQualify = false },
        });
        var id = world.Validated(Person.Garcia);
        world.Insi.Answers(Different("formatting"));

        var outcome = (await world.CallAsync(id)).Done();

        outcome.Row.Id.Should().Be("D05");
        outcome.CanBeAccepted.Should().BeFalse();
    }

    private static InsiAnswer Different(string difference) => difference switch
    {
        "" => Person.Garcia.Answer,
        "formatting" => Person.Garcia.AnswerWith(traits => traits with { BirthName = "GARCIA HAMMADI" }),
        "place" => Person.Garcia.AnswerWith(traits => traits with { BirthPlace = "01155" }),
        "name" => Person.Garcia.AnswerWith(traits => traits with { BirthName = "DUBOIS" }),
        "date" => Person.Garcia.AnswerWith(traits => traits with { BirthDate = "1977-01-12" }),
        "sex" => Person.Garcia.AnswerWith(traits => traits with { Sex = "M" }),
        "date 00" => Person.Garcia.AnswerWith(traits => traits with { BirthDate = "1977-00-21" }),
        "no sex" => Person.Garcia.AnswerWith(traits => traits with { Sex = null }),
        _ => Person.Garcia.AnswerWithActive(active => active with { Matricule = new("2770101154003", "30") }),
    };
}
