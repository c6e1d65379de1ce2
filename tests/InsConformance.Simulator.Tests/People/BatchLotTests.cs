using InsConformance.Simulator.People;

namespace InsConformance.Simulator.Tests.People;

public sealed class BatchLotTests
{
    private static readonly PeopleDirectory People = PeopleLibrary.Embedded().Select();

    [Fact]
    public void The_lots_of_the_CNDA_hold_16_16_and_4_identities()
        => BatchLot.OfCnda().Select(lot => (lot.Name, lot.Items.Count)).Should().Equal(("cnda-lot-1", 16), ("cnda-lot-2", 16), ("cnda-lot-3", 4));

    [Fact]
    public void Their_identities_are_those_of_the_reference_table_in_its_order()
    {
        BatchLot.OfCnda().Select(lot => lot.Items.Select(item => People.Find(item.PersonId)!.Number!.Value)).Should().BeEquivalentTo(
            new[] { new[] { 1, 3, 5, 10, 11, 12, 13, 14, 16, 18, 6, 20, 9, 6, 20, 9 }, [1, 4, 3, 5, 8, 10, 11, 12, 13, 14, 16, 6, 9, 6, 20, 9], [1, 4, 3, 5] },
            options => options.WithStrictOrdering());
    }

    [Fact]
    public void Two_identities_of_the_first_lot_have_the_INS_of_another()
        => BatchLot.OfCnda().SelectMany(lot => lot.Items).Where(item => item.OtherIns is not null).Select(item => item.OtherIns!.Matricule!.Number + item.OtherIns.Matricule.Key)
            .Should().Equal("160012B02077713", "199016322075230");
}
