using FluentAssertions.Equivalency;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.Merging;

/// <summary>T28; business scenarios F10 and F11.</summary>
public sealed class MergeDeskTests
{
    private readonly World _world = new();

    [Fact]
    public async Task The_survivor_keeps_the_best_justified_status_and_receives_what_the_other_had()
    {
        var qualified = await _world.QualifiedAsync(Person.Ecetinsi);
        var validated = _world.Validated(Person.Ecetinsi);
        _world.Edit(validated, RecordField.UsedName, "MARTIN").Done();
        _world.Engine.Documents.Record(World.Claire, validated, new DocumentEvidence("CN")).Done();

        var view = _world.Engine.Merging.Merge(World.Officer, qualified, validated, isConfirmed: true).Done();

        view.Status.Should().Be(TrustStatus.Qualified);
        view[RecordField.UsedName].Should().Be("MARTIN");
        view.Documents.Select(document => document.Proof.Code).Should().Equal("PA", "PA", "CN");
        _world.Show(validated).MergedInto.Should().Be(qualified);
    }

    [Fact]
    public async Task A_better_justified_identity_gives_its_traits_and_its_INS_to_the_survivor()
    {
        var qualified = await _world.QualifiedAsync(Person.Ecetinsi);
        var provisional = _world.Provisional(Person.Ecetinsi);

        var view = _world.Engine.Merging.Merge(World.Officer, provisional, qualified, isConfirmed: true).Done();

        view.Id.Should().Be(provisional);
        view.Status.Should().Be(TrustStatus.Qualified);
        view[RecordField.Matricule].Should().Be("1 09 07 63 220 834 89");
        view[RecordField.BirthGivenNames].Should().Be("PIERRE-ALAIN MURIEL FLORIANT");
        _world.Engine.Search.ByMatricule(World.Claire, "109076322083489").Done().Select(found => found.Id).Should().Equal(provisional);
    }

    [Fact]
    public void Different_statuses_are_shown_before_the_merge()
    {
        var (provisional, validated) = (_world.Provisional(Person.AdrunZoe), _world.Validated(Person.AdrunZoe));

        var refusal = _world.Engine.Merging.Merge(World.Officer, provisional, validated).Refusal();

        refusal.Kind.Should().Be(RefusalKind.ConfirmationNeeded);
        refusal.Candidates.Should().Equal(provisional, validated);
    }

    [Fact]
    public async Task Two_different_INS_are_two_persons()
    {
        var (zoe, ruth) = (await _world.QualifiedAsync(Person.AdrunZoe), await _world.QualifiedAsync(Person.NessiRuth));

        _world.Engine.Merging.Merge(World.Officer, zoe, ruth, isConfirmed: true).Refusal().Rule.Id.Should().Be("P04");
        _world.Show(ruth).Status.Should().Be(TrustStatus.Qualified);
    }

    [Fact]
    public void A_doubtful_identity_is_not_merged()
    {
        var (kept, doubtful) = (_world.Provisional(Person.AdrunZoe), _world.Provisional(Person.AdrunZoe));
        _world.Engine.Trust.SetAttribute(World.Claire, doubtful, IdentityAttributes.Doubtful).Done();

        _world.Engine.Merging.Merge(World.Officer, kept, doubtful).Refusal().Rule.Id.Should().Be("P05");
    }

    [Fact]
    public void A_merged_identity_is_closed()
    {
        var (kept, merged) = (_world.Provisional(Person.AdrunZoe), _world.Provisional(Person.AdrunZoe));
        _world.Engine.Merging.Merge(World.Officer, kept, merged).Done();

        _world.Engine.Merging.Merge(World.Officer, kept, merged).IsDone.Should().BeFalse();
        _world.Engine.Trust.SetAttribute(World.Claire, merged, IdentityAttributes.Homonym).IsDone.Should().BeFalse();
        _world.Edit(merged, RecordField.BirthName, "ADRUNE").IsDone.Should().BeFalse();
        _world.Edit(merged, RecordField.Telephone, "01").IsDone.Should().BeFalse();
    }

    [Fact]
    public void An_identity_is_not_merged_with_itself()
    {
        var id = _world.Provisional(Person.AdrunZoe);

        _world.Engine.Merging.Merge(World.Officer, id, id).Refusal().Kind.Should().Be(RefusalKind.Invalid);
    }

    [Fact]
    public async Task Undoing_gives_both_identities_back_as_they_were()
    {
        var qualified = await _world.QualifiedAsync(Person.Ecetinsi);
        var provisional = _world.Provisional(Person.Ecetinsi);
        var (qualifiedBefore, provisionalBefore) = (_world.Stored(qualified), _world.Stored(provisional));
        _world.Engine.Merging.Merge(World.Officer, provisional, qualified, isConfirmed: true).Done();

        _world.Engine.Merging.Undo(World.Officer, provisional).Done();

        _world.Stored(qualified).Should().BeEquivalentTo(qualifiedBefore, SameBut);
        _world.Stored(provisional).Should().BeEquivalentTo(provisionalBefore, SameBut);
        _world.Engine.Merging.Undo(World.Officer, provisional).Refusal().Kind.Should().Be(RefusalKind.Unknown);

        static EquivalencyAssertionOptions<RegisteredIdentity> SameBut(EquivalencyAssertionOptions<RegisteredIdentity> options) =>
            options.Excluding(identity => identity.Version).Excluding(identity => identity.StatusHistory);
    }

    [Fact]
    public async Task Undoing_is_told_by_the_histories()
    {
        var qualified = await _world.QualifiedAsync(Person.Ecetinsi);
        var provisional = _world.Provisional(Person.Ecetinsi);
        _world.Engine.Merging.Merge(World.Officer, provisional, qualified, isConfirmed: true).Done();
        _world.Engine.Merging.Undo(World.Officer, provisional).Done();

        _world.Engine.Journals.StatusHistory(World.Officer, provisional).Done().Select(row => (row.Previous, row.Current)).Should().Equal(
            (null, TrustStatus.Provisional),
            (TrustStatus.Provisional, TrustStatus.Qualified),
            (TrustStatus.Qualified, TrustStatus.Provisional));
        _world.Engine.Journals.StatusHistory(World.Officer, qualified).Done().Last().Current.Should().Be(TrustStatus.Qualified);
    }

    [Fact]
    public void A_merge_is_traced_on_both_identities()
    {
        var (kept, merged) = (_world.Provisional(Person.AdrunZoe), _world.Validated(Person.AdrunZoe));
        _world.Engine.Merging.Merge(World.Officer, kept, merged, isConfirmed: true).Done();

        _world.Engine.Journals.Changes(World.Officer, merged).Done().Should().ContainSingle(row =>
            row.Kind == ChangeKind.Merge && row.Field == "Fusionnée dans" && row.After == kept.Value);
        _world.Engine.Journals.StatusHistory(World.Officer, kept).Done().Last().Transition.Should().Be("T28");
    }
}
