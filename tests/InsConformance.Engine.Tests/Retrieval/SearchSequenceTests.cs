using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Tests.Retrieval;

/// <summary>The calls of a search by traits: CNDA tests 2.03, 2.06 and 2.07, Sentinelle.05; business scenarios D4 to D9.</summary>
public sealed class SearchSequenceTests
{
    private static readonly RetrievalRequest EachName = new() { TryEachGivenName = true };

    private readonly World _world = new();

    [Fact]
    public async Task CNDA_2_06_case_1_without_birth_place_ends_with_02()
    {
        _world.Insi.Answers(InsiAnswer.SeveralIdentities);
        var id = _world.Provisional(new IdentityDraft(Person.Leonardo.Typed with { BirthPlace = "99999" }));

        var outcome = (await _world.CallAsync(id)).Done();

        Calls().Should().Equal("LEONARDO -");
        outcome.Code.Should().Be("02");
        outcome.Message.Should().Be(
            "Plusieurs identités approchantes ont été trouvées par le téléservice INSi. Affinez votre recherche et / ou utilisez la carte Vitale de l'usager");
    }

    [Fact]
    public async Task CNDA_2_06_case_2_with_the_birth_place_ends_with_00()
    {
        _world.Insi.Answers(InsiAnswer.SeveralIdentities, Person.Leonardo.Answer);
        var id = _world.Provisional(Person.Leonardo);

        var view = (await _world.CallAndAcceptAsync(id)).Done();

        Calls().Should().Equal("LEONARDO -", "LEONARDO 63220");
        view[RecordField.Matricule].Should().Be("1 14 02 63 220 833 56");
        _world.Journal<InsiCallEntry>().Select(row => row.Code).Should().Equal("02", "00");
    }

    [Fact]
    public async Task CNDA_2_07_case_1_finds_by_the_second_given_name_and_stops()
    {
        _world.Insi.Answers(InsiAnswer.NoIdentity, Person.Tchitchi.Answer);
        var id = _world.Provisional(new IdentityDraft(Person.Tchitchi.Typed with
        {
            FirstBirthName = "OLA",
            BirthGivenNames = "OLA CATARINA BELLA",
        }));

        var outcome = (await _world.CallAsync(id, EachName)).Done();

        Calls().Should().Equal("OLA -", "CATARINA -");
        outcome.Code.Should().Be("00");
        _world.Journal<InsiCallEntry>().Select(row => row.Code).Should().Equal("01", "00");
    }

    [Fact]
    public async Task CNDA_2_07_case_2_tries_each_given_name_then_all_together()
    {
        _world.Insi.Answers(InsiAnswer.NoIdentity);
        var id = _world.Provisional(new IdentityDraft(Person.Houilles.Typed with { BirthGivenNames = "PIERRE PAUL JACQUES" }));

        var outcome = (await _world.CallAsync(id, EachName)).Done();

        Calls().Should().Equal("PIERRE -", "PAUL -", "JACQUES -", "PIERRE PAUL JACQUES -");
        outcome.Code.Should().Be("01");
        outcome.Message.Should().Be("Aucune identité n'a été trouvée par le téléservice INSi");
        _world.Show(id).Status.Should().Be(TrustStatus.Provisional);
    }

    [Fact]
    public async Task CNDA_2_03_case_1_sends_apostrophes_and_hyphen_as_they_are()
    {
        _world.Insi.Answers(Person.Dartagnan.Answer);

        await _world.CallAsync(_world.Provisional(Person.Dartagnan));

        _world.Insi.TraitsAsked.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            BirthName = "D'ARTAGNAN DE L'HERAULT",
            GivenNames = (string[])["PIERRE-ALAIN"],
            Sex = "M",
            BirthDate = "2001-06-17",
            BirthPlace = (string?)null,
        });
    }

    [Theory]
    [InlineData("D'ÆION", "COEUR", "Æ")]
    [InlineData("D'AEION", "CŒUR", "Œ")]
    public void CNDA_2_03_case_3_names_the_ligature_and_nothing_leaves(string name, string firstName, string character)
    {
        var refusal = _world.Engine.Register.Create(
            World.Claire, new IdentityDraft(Person.Corse.Typed with { BirthName = name, FirstBirthName = firstName })).Refusal();

        refusal.Fields.Should().ContainSingle(field => field.Character == character);
        _world.Insi.Calls.Should().Be(0);
    }

    [Theory]
    [InlineData("ADRUN ", true)]
    [InlineData("-ADRUN", false)]
    [InlineData("D' ADRUN", false)]
    [InlineData("ADRUN---ZOLA", false)]
    public async Task The_lexical_rule_refuses_before_the_call(string name, bool leaves)
    {
        var id = _world.Provisional(new IdentityDraft(Person.AdrunZoe.Typed with { BirthName = name }));

        (await _world.CallAsync(id)).IsDone.Should().Be(leaves);

        _world.Insi.Calls.Should().Be(leaves ? 1 : 0);
        _world.Journal<RefusedAttemptEntry>().Should().HaveCount(leaves ? 0 : 1);
    }

    [Fact]
    public async Task A_02_that_persists_with_the_birth_place_ends_the_search_of_that_name()
    {
        _world.Insi.Answers(InsiAnswer.SeveralIdentities);

        var outcome = (await _world.CallAsync(_world.Provisional(Person.Leonardo))).Done();

        Calls().Should().Equal("LEONARDO -", "LEONARDO 63220");
        outcome.Code.Should().Be("02");
    }

    [Fact]
    public async Task Wave_2_adds_the_birth_place_before_the_next_given_name()
    {
        _world.Insi.Answers(InsiAnswer.SeveralIdentities, InsiAnswer.SeveralIdentities, InsiAnswer.NoIdentity, InsiAnswer.NoIdentity);
        var id = _world.Provisional(new IdentityDraft(Person.Leonardo.Typed with { BirthGivenNames = "LEONARDO PIERO" }));

        await _world.CallAsync(id, EachName);

        Calls().Should().Equal("LEONARDO -", "LEONARDO 63220", "PIERO -", "LEONARDO PIERO -");
    }

    [Fact]
    public async Task The_guide_alone_tries_the_given_names_before_the_birth_place()
    {
        var world = new World(settings: SiteSettings.Default with { Decision = DecisionOptions.Guide with { RetriesAlone = true } });
        world.Insi.Answers(InsiAnswer.SeveralIdentities, InsiAnswer.NoIdentity, InsiAnswer.NoIdentity, Person.Leonardo.Answer);
        var id = world.Provisional(new IdentityDraft(Person.Leonardo.Typed with { BirthGivenNames = "LEONARDO PIERO" }));

        var outcome = (await world.CallAsync(id, EachName)).Done();

        Calls(world).Should().Equal("LEONARDO -", "PIERO -", "LEONARDO PIERO -", "LEONARDO 63220");
        outcome.Code.Should().Be("00");
    }

    [Fact]
    public async Task Wave_1_proposes_the_birth_place_and_lets_the_user_ask()
    {
        var world = new World(settings: SiteSettings.SegurWave1);
        world.Insi.Answers(InsiAnswer.SeveralIdentities, Person.Leonardo.Answer);
        var id = world.Provisional(Person.Leonardo);

        var first = (await world.CallAsync(id)).Done();
        var second = (await world.CallAsync(id, new RetrievalRequest { WithBirthPlace = true })).Done();

        Calls(world).Should().Equal("LEONARDO -", "LEONARDO 63220");
        first.Next.Should().Be(new NextStep(NextStepKind.CallWithBirthPlace));
        second.Code.Should().Be("00");
    }

    [Fact]
    public async Task A_technical_error_ends_the_search()
    {
        _world.Insi.Gives(
            new InsiOutcome.Answered(InsiAnswer.NoIdentity),
            new InsiOutcome.Failed(FailureKind.Connection, "refusée"),
            new InsiOutcome.Answered(Person.Houilles.Answer));
        var id = _world.Provisional(new IdentityDraft(Person.Houilles.Typed with { BirthGivenNames = "PIERRE PAUL JACQUES" }));

        var outcome = (await _world.CallAsync(id, EachName)).Done();

        Calls().Should().Equal("PIERRE -", "PAUL -");
        outcome.TechnicalError.Should().Be("connexion impossible");
    }

    [Fact]
    public async Task Several_stands_for_a_search_where_one_name_found_several_and_the_others_nobody()
    {
        _world.Insi.Answers(InsiAnswer.SeveralIdentities, InsiAnswer.NoIdentity);
        var id = _world.Provisional(new IdentityDraft(
            Person.Leonardo.Typed with { BirthGivenNames = "LEONARDO PIERO", BirthPlace = "99999" }));

        (await _world.CallAsync(id, EachName)).Done().Code.Should().Be("02");
    }

    [Fact]
    public async Task Every_call_has_identifiers_of_its_own()
    {
        _world.Insi.Answers(InsiAnswer.SeveralIdentities);

        await _world.CallAsync(_world.Provisional(Person.Leonardo));

        var contexts = _world.Insi.Contexts;
        contexts.SelectMany(context => (string[])[context.MessageId, context.BamId, context.LpsId]).Should().OnlyHaveUniqueItems().And.HaveCount(6);
        contexts.Should().OnlyContain(context => context.Emitter == "10B0000001" && context.Time == ManualClock.Noon);
    }

    [Fact]
    public async Task A_cancelled_call_is_the_only_one_that_throws()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        var call = () => _world.Engine.Retrieval.StartAsync(World.Claire, id, RetrievalRequest.Default, new CancellationToken(canceled: true));

        await call.Should().ThrowAsync<OperationCanceledException>();
    }

    private IEnumerable<string> Calls() => Calls(_world);

    private static IEnumerable<string> Calls(World world) =>
        world.Insi.TraitsAsked.Select(request => $"{request.GivenNames.Single()} {request.BirthPlace ?? "-"}");
}
