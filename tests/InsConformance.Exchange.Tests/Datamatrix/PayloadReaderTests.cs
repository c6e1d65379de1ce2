using FsCheck;
using FsCheck.Fluent;
using InsConformance.Exchange.Datamatrix;

namespace InsConformance.Exchange.Tests.Datamatrix;

public sealed class PayloadReaderTests
{
    [Fact]
    public void Keeps_blocks_with_their_offsets_and_separators()
    {
        var payload = PayloadReader.Read(Payloads.Bytes(Payloads.Nessi));

        payload.Header.Should().Be("IS010000000000000000000000");
        payload.Blocks.Select(block => (block.Kind!.Id, block.Value, block.Offset, block.Separator?.Offset)).Should().Equal(
            ("S1", "277076322082910", 26, null),
            ("S2", "1.2.250.1.213.1.4.8", 43, 64),
            ("S3", "RUTH ISABELLE", 65, 80),
            ("S4", "NESSI", 81, 88),
            ("S5", "F", 89, null),
            ("S6", "14-07-1977", 92, null),
            ("S7", "63220", 104, null));
    }

    [Fact]
    public void Tells_the_blocks_apart_when_the_scanner_dropped_every_separator()
    {
        var payload = PayloadReader.Read(Payloads.Bytes(Payloads.Nessi.Replace("␝", "", StringComparison.Ordinal)));

        payload.Blocks.Select(block => block.Value)
            .Should().Equal("277076322082910", "1.2.250.1.213.1.4.8", "RUTH ISABELLE", "NESSI", "F", "14-07-1977", "63220");
    }

    [Fact]
    public void Keeps_a_name_that_ends_like_the_word_GS()
    {
        var payload = PayloadReader.Read(Payloads.Bytes(Payloads.Nessi.Replace("NESSI␝", "HASTINGS ", StringComparison.Ordinal)));

        payload.ValueOf(BlockKind.BirthName).Should().Be("HASTINGS");
        payload.Find(BlockKind.BirthName)!.Separator!.Text.Should().Be(" ");
    }

    [Fact]
    public void Keeps_the_prefix_of_the_scanner_apart() =>
        PayloadReader.Read("]d2IS01"u8).Should().BeEquivalentTo(new { AimPrefix = "]d2", Text = "IS01" });

    [Fact]
    public void The_parts_of_any_payload_give_it_back()
    {
        var pieces = Gen.Elements(Payloads.Header, "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "\u001D", "<GS>", " ", "GS", "NESSI", "14-07-1977", "F", "\u00E9", "277076322082910");
        Prop.ForAll(Gen.ArrayOf(pieces).Select(string.Concat).ToArbitrary(), text =>
        {
            var payload = PayloadReader.Read(Payloads.Bytes(text));
            var joined = payload.Header + string.Concat(payload.Blocks.Select(block => block.Kind?.Id + block.Value + block.Separator?.Text));
            return joined == text && payload.Text == text;
        }).QuickCheckThrowOnFailure();
    }
}
