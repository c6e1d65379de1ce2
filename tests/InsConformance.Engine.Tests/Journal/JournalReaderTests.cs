using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.Journal;

/// <summary>INS 3, INS 4, INS 17, INS 26, INS 37, INS 38, INS 41: who reads the journals, and what they say of a day.</summary>
public sealed class JournalReaderTests
{
    private readonly World _world = new();

    [Fact]
    public async Task Each_journal_tells_its_own_part_of_the_day()
    {
        var id = _world.Provisional(Person.Ecetinsi);
        _world.Insi.Answers(Person.Ecetinsi.Answer);
        var outcome = (await _world.CallAsync(id)).Done();
        _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain).Done();
        _world.Show(id, World.Officer);
        _world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Doubtful).Done();
        await _world.CallAsync(id);
        _world.Emit(id);

        var journals = _world.Engine.Journals;
        journals.Accesses(World.Officer, id).Done().Select(row => row.By!.Name).Should().Equal("Karim HADDAD");
        journals.Changes(World.Officer, id).Done().Select(row => row.Kind).Distinct()
            .Should().Equal(ChangeKind.Creation, ChangeKind.Retrieval, ChangeKind.Attribute);
        journals.Statuses(World.Officer, id).Done().Select(row => row.Transition).Should().Equal("T01", "T09", "T19");
        journals.Calls(World.Officer, id).Done().Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            By = new { Name = "Claire BERNARD" },
            At = ManualClock.Noon,
            Operation = "rechercherInsAvecTraitsIdentite",
            Modality = CallModality.Traits,
            Code = "00",
            Label = "OK",
            Image = Person.Ecetinsi.Individual,
            Retrieval = outcome.Id.Value,
        });
        journals.Retrievals(World.Officer, id).Done().Select(row => row.End).Should().Equal(RetrievalEnd.AcceptedByUser);
        journals.RefusedAttempts(World.Officer, id).Done().Should().ContainSingle(row => row.Refusal.Rule.Id == "DoubtfulBlocksInsi");
        journals.Emissions(World.Officer, id).Done().Should().ContainSingle(row => !row.CarriesIns);
        journals.All<InsiCallEntry>(World.Officer).Done().Should().HaveCount(1);
    }

    [Fact]
    public void Journals_are_for_those_who_hold_the_right()
    {
        var id = _world.Provisional(Person.AdrunZoe);

        _world.Engine.Journals.Calls(World.Claire, id).Refusal().Kind.Should().Be(RefusalKind.Forbidden);
        _world.Engine.Journals.All<InsiCallEntry>(World.Claire).Refusal().Kind.Should().Be(RefusalKind.Forbidden);
        _world.Engine.Journals.StatusHistory(World.Nobody, id).Refusal().Kind.Should().Be(RefusalKind.Forbidden);
    }

    [Fact]
    public void The_journal_of_nobody_is_an_answer() =>
        _world.Engine.Journals.Calls(World.Officer, new IdentityId("IPP9999999")).Refusal().Kind.Should().Be(RefusalKind.Unknown);

    [Fact]
    public void Reading_the_histories_is_an_access()
    {
        var id = _world.Provisional(Person.AdrunZoe);

        _world.Engine.Journals.StatusHistory(World.Claire, id).Done();

        _world.Journal<AccessEntry>().Should().ContainSingle(row => row.Kind == AccessKind.HistoryConsultation && row.Identity == id);
    }
}
