using InsConformance.Insi.Calling;

namespace InsConformance.Insi.Tests.Calling;

public sealed class CallContextTests
{
    private static readonly LpsIdentity Software = new("PDP17NF21DD0", "1", "instance", "urn:lps:TEST:1");

    [Fact]
    public void Renews_every_identifier_at_each_call()
    {
        var ids = new SeededIdSource(42);
        var contexts = Enumerable.Range(0, 50).Select(_ => CallContext.Create(Software, "10B0152872", ids, TimeProvider.System));

        contexts.SelectMany(context => new[] { context.MessageId, context.BamId, context.LpsId }).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Gives_the_message_id_its_prescribed_form()
        => CallContext.Create(Software, "10B0152872", new CryptographicIdSource(), TimeProvider.System).MessageId
            .Should().MatchRegex("^uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");

    [Fact]
    public void Gives_the_same_identifiers_for_the_same_seed()
    {
        new SeededIdSource(7).NextId().Should().Be(new SeededIdSource(7).NextId());
        new SeededIdSource(7).NextId().Should().NotBe(new SeededIdSource(8).NextId());
    }
}
