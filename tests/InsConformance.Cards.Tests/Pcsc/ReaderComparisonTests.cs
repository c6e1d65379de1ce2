using InsConformance.Cards.Pcsc;

namespace InsConformance.Cards.Tests.Pcsc;

public sealed class ReaderComparisonTests
{
    private static readonly byte[] Vitale = Convert.FromHexString("3B751300004909EA9000");
    private static readonly byte[] Cps = Convert.FromHexString("3BAC00402A001225006480000310009000");

    [Fact]
    public void A_reader_seen_first_with_its_card_is_added_then_holds_it() =>
        Kinds(null, Present(Vitale)).Should().Equal(ReaderEventKind.ReaderAdded, ReaderEventKind.CardInserted);

    [Fact]
    public void An_empty_reader_seen_first_is_added() => Kinds(null, Empty()).Should().Equal(ReaderEventKind.ReaderAdded);

    [Fact]
    public void A_card_comes_and_goes()
    {
        Kinds(Empty(), Present(Vitale)).Should().Equal(ReaderEventKind.CardInserted);
        Kinds(Present(Vitale), Empty()).Should().Equal(ReaderEventKind.CardRemoved);
        Kinds(Present(Vitale), Present(Vitale)).Should().BeEmpty();
    }

    [Fact]
    public void Another_card_between_two_looks_is_a_removal_and_an_insertion() =>
        Kinds(Present(Vitale), Present(Cps)).Should().Equal(ReaderEventKind.CardRemoved, ReaderEventKind.CardInserted);

    [Fact]
    public void The_twin_of_a_card_is_told_by_the_counter_of_events() =>
        Kinds(Present(Vitale, counter: 1), Present(Vitale, counter: 3)).Should().Equal(ReaderEventKind.CardRemoved, ReaderEventKind.CardInserted);

    [Fact]
    public void A_program_that_takes_the_card_is_no_event() =>
        Kinds(Present(Vitale), Present(Vitale) with { State = ReaderState.Present | ReaderState.InUse | ReaderState.Exclusive }).Should().BeEmpty();

    [Fact]
    public void A_mute_card_is_said_to_be_mute() =>
        Kinds(Empty(), new("Lecteur", (ReaderState)0x0222, default)).Should().Equal(ReaderEventKind.MuteCardInserted);

    private static IEnumerable<ReaderEventKind> Kinds(ReaderStatus? before, ReaderStatus now) => ReaderComparison.Events(before, now).Select(happened => happened.Kind);

    private static ReaderStatus Empty() => new("Lecteur", ReaderState.Empty, default);

    private static ReaderStatus Present(byte[] atr, uint counter = 0) => new("Lecteur", (ReaderState)(counter << 16) | ReaderState.Present, atr);
}
