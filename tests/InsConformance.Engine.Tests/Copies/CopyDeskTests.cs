using InsConformance.Engine.Results;
using InsConformance.Engine.Tests.Support;

namespace InsConformance.Engine.Tests.Copies;

public sealed class CopyDeskTests
{
    private readonly World _world = new();

    [Fact]
    public void A_copy_opens_as_it_was_scanned_and_lies_sealed()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        var copy = _world.Engine.Copies.Keep(World.Claire, id, "PA", "image du passeport"u8).Done();

        copy.Document.Should().Be("Passeport");
        _world.Engine.Copies.Open(World.Claire, id, copy).Done().Should().Equal("image du passeport"u8.ToArray());
        _world.Engine.Copies.AtRest(id)[0].Span.IndexOf("passeport"u8).Should().Be(-1);
    }

    [Fact]
    public void The_same_image_is_never_sealed_twice_alike()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        _world.Engine.Copies.Keep(World.Claire, id, "PA", "image"u8).Done();
        _world.Engine.Copies.Keep(World.Claire, id, "PA", "image"u8).Done();

        var stored = _world.Engine.Copies.AtRest(id);

        stored[0].ToArray().Should().NotEqual(stored[1].ToArray());
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    public void A_copy_is_destroyed_on_the_day_of_its_term_not_the_day_before(int days, int left)
    {
        var id = _world.Provisional(Person.AdrunZoe);
        _world.Engine.Copies.Keep(World.Claire, id, "PA", "image"u8).Done();

        _world.Clock.Advance(ManualClock.Noon.AddYears(5).AddDays(days) - ManualClock.Noon);
        _world.Engine.Copies.DestroyAtTerm();

        _world.Engine.Copies.List(World.Claire, id).Done().Should().HaveCount(left);
    }

    [Fact]
    public void A_destroyed_copy_does_not_open()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        var copy = _world.Engine.Copies.Keep(World.Claire, id, "PA", "image"u8).Done();
        _world.Clock.Advance(TimeSpan.FromDays(6 * 366));
        _world.Engine.Copies.DestroyAtTerm();

        _world.Engine.Copies.Open(World.Claire, id, copy).Should().BeOfType<Result<byte[]>.Refused>();
        _world.Engine.Copies.AtRest(id).Should().BeEmpty();
    }

    [Fact]
    public void A_user_without_the_right_neither_keeps_nor_sees_a_copy()
    {
        var id = _world.Provisional(Person.AdrunZoe);

        _world.Engine.Copies.Keep(World.Nobody, id, "PA", "image"u8).IsDone.Should().BeFalse();
        _world.Engine.Copies.List(World.Nobody, id).IsDone.Should().BeFalse();
    }

    [Fact]
    public void A_document_that_the_site_does_not_list_is_not_kept() =>
        _world.Engine.Copies.Keep(World.Claire, _world.Provisional(Person.AdrunZoe), "FIDELITE", "image"u8).IsDone.Should().BeFalse();
}
