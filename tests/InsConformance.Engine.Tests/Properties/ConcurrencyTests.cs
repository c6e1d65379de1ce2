using InsConformance.Engine.Display;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.Properties;

/// <summary>Parallel users: no change is lost, and no rule is broken between two of them.</summary>
public sealed class ConcurrencyTests
{
    private readonly World _world = new();

    [Fact]
    public void Parallel_edits_of_one_identity_are_all_kept_and_all_journalised()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        RecordField[] fields = [RecordField.UsedName, RecordField.UsedFirstName, RecordField.Telephone, RecordField.PostalAddress];

        Parallel.For(0, 400, i => _world.Edit(id, fields[i % 4], $"A{(char)('A' + i / 4 % 26)}{(char)('A' + i / 104)}").Done());

        _world.Stored(id).Version.Should().Be(401);
        var rows = _world.Engine.Journals.Changes(World.Officer, id).Done().Where(row => row.Kind is ChangeKind.Modification).ToList();
        rows.Should().HaveCount(400);
        foreach (var changes in rows.GroupBy(row => row.Field))
            changes.Zip(changes.Skip(1)).Should().OnlyContain(pair => pair.First.After == pair.Second.Before);
    }

    [Fact]
    public void Of_parallel_edits_made_on_the_same_version_one_wins_and_the_others_are_told()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        var results = new Result<IdentityView>[50];

        Parallel.For(0, 50, i => results[i] = _world.Engine.Register.Edit(
            World.Claire, id, IdentityEdit.Of(RecordField.Telephone, $"0{i}") with { ExpectedVersion = 1 }));

        results.Count(result => result.IsDone).Should().Be(1);
        results.Where(result => !result.IsDone).Should().OnlyContain(result => result.Refusal().Kind == RefusalKind.Conflict);
    }

    [Fact]
    public async Task Of_parallel_acceptances_of_one_INS_only_one_identity_holds_it()
    {
        _world.Insi.Answers(Person.AdrunZoe.Answer);
        var outcomes = new List<RetrievalOutcome>();
        for (var i = 0; i < 40; i++) outcomes.Add((await _world.CallAsync(_world.Provisional(Person.AdrunZoe))).Done());

        Parallel.ForEach(outcomes, outcome => _world.Engine.Retrieval.Accept(World.Claire, outcome.Id, Acceptance.Plain));

        _world.Store.All().Count(identity => identity.Trust.Ins is not null).Should().Be(1);
    }

    [Fact]
    public void Parallel_creations_have_identifiers_of_their_own()
    {
        Parallel.For(0, 300, _ => _world.Provisional(Person.NessiRuth));

        _world.Store.All().Should().HaveCount(300);
    }

    [Fact]
    public void Parallel_merges_of_one_identity_happen_once()
    {
        var merged = _world.Provisional(Person.AdrunZoe);
        var survivors = Enumerable.Range(0, 20).Select(_ => _world.Provisional(Person.AdrunZoe)).ToList();
        var done = 0;

        Parallel.ForEach(survivors, survivor =>
        {
            if (_world.Engine.Merging.Merge(World.Officer, survivor, merged).IsDone) Interlocked.Increment(ref done);
        });

        done.Should().Be(1);
        _world.Stored(merged).MergedInto.Should().NotBeNull();
    }

    [Fact]
    public async Task Readers_never_see_half_a_merge()
    {
        var (kept, absorbed) = (_world.Provisional(Person.AdrunZoe), _world.Validated(Person.AdrunZoe));
        using var done = new ManualResetEventSlim();
        var seen = Task.Run(() =>
        {
            var active = new HashSet<int>();
            while (!done.IsSet) active.Add(_world.Store.All().Count(identity => identity.IsActive && identity.Trust.Status is TrustStatus.Validated));
            return active;
        });

        for (var i = 0; i < 100; i++)
        {
            _world.Engine.Merging.Merge(World.Officer, kept, absorbed, isConfirmed: true).Done();
            _world.Engine.Merging.Undo(World.Officer, kept).Done();
        }

        done.Set();
        (await seen).Should().BeSubsetOf([1]);
    }
}
