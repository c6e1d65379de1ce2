using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Store;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Tests.Store;

/// <summary>The store seam: commits are whole or nothing, versions are checked, an INS is held once.</summary>
public sealed class InMemoryRegisterStoreTests
{
    private readonly World _world = new();

    [Fact]
    public void Refuses_a_write_made_on_an_old_version_and_its_journal_rows_with_it()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        var stale = _world.Stored(id);
        _world.Edit(id, RecordField.Telephone, "01").Done();
        var rows = _world.Store.Journal().Length;

        _world.Store.Commit(new RegisterCommit
        {
            Writes = [new IdentityWrite(stale with { Version = 2 }, stale.Version)],
            Entries = [Access(id)],
        }).Should().Be(CommitOutcome.VersionConflict);

        _world.Store.Journal().Should().HaveCount(rows);
        _world.Stored(id).Complementary.Telephone.Should().Be("01");
    }

    [Fact]
    public void Refuses_to_create_an_identifier_twice() =>
        _world.Store.Commit(new RegisterCommit
        {
            Writes = [new IdentityWrite(_world.Stored(_world.Provisional(Person.AdrunZoe)), ExpectedVersion: null)],
        }).Should().Be(CommitOutcome.VersionConflict);

    [Fact]
    public async Task Refuses_an_INS_held_by_another_active_identity_unless_told_not_to_look()
    {
        var holder = _world.Stored(await _world.QualifiedAsync(Person.AdrunZoe));
        var twin = new IdentityWrite(holder with { Id = new IdentityId("IPP9") }, ExpectedVersion: null);

        _world.Store.Commit(new RegisterCommit { Writes = [twin] }).Should().Be(CommitOutcome.InsAlreadyHeld);
        _world.Store.Find(new IdentityId("IPP9")).Should().BeNull();
        _world.Store.Commit(new RegisterCommit { Writes = [twin], RequiresUniqueIns = false }).Should().Be(CommitOutcome.Committed);
        _world.Store.Holding(holder.Trust.Ins!.Matricule).Select(identity => identity.Id.Value).Should().Equal("IPP0000001", "IPP9");
    }

    [Fact]
    public void Numbers_journal_rows_in_the_order_written()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        _world.Show(id);
        _world.Edit(id, RecordField.Telephone, "01").Done();

        _world.Store.Journal().Select(row => row.Sequence).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        _world.Store.JournalOf(id).Should().Equal(_world.Store.Journal().Where(row => row.Identity == id));
    }

    [Fact]
    public void An_empty_beginning_finds_every_filled_field_of_the_day()
    {
        _world.Provisional(Person.AdrunZoe);
        _world.Provisional(new IdentityDraft(Person.NessiRuth.Typed with { BirthDate = "31/12/1975", UsedName = "DECOURCY" }));
        var day = BirthDate.ParseIso("1975-12-31");

        _world.Store.BornOn(day, IndexedField.BirthDate, default).Should().HaveCount(2);
        _world.Store.BornOn(day, IndexedField.UsedName, default).Should().HaveCount(1);
        _world.Store.BornOn(day, IndexedField.UsedName, SearchKey.Of("DECOURCYX")).Should().BeEmpty();
        _world.Store.BornOn(BirthDate.ParseIso("1975-12-30"), IndexedField.BirthDate, default).Should().BeEmpty();
    }

    private static AccessEntry Access(IdentityId id) => new()
    {
        At = ManualClock.Noon,
        By = new Author("cb", "Claire BERNARD"),
        Identity = id,
        Kind = AccessKind.Consultation,
    };
}
