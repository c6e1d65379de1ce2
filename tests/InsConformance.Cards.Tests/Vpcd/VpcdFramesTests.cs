using FsCheck;
using FsCheck.Fluent;
using InsConformance.Cards.Vpcd;

namespace InsConformance.Cards.Tests.Vpcd;

public sealed class VpcdFramesTests
{
    [Fact]
    public void Takes_apart_frames_that_came_in_one_segment()
    {
        Receive(new VpcdFrames(), "00 01 02  00 01 04  00 05 00 B0 82 00 00").Should().Equal("02", "04", "00B0820000");
    }

    [Fact]
    public void Waits_for_the_rest_of_a_frame_that_came_in_pieces()
    {
        var frames = new VpcdFrames();

        Receive(frames, "00").Should().BeEmpty();
        frames.IsBetweenFrames.Should().BeFalse();
        Receive(frames, "05 00 B0").Should().BeEmpty();
        Receive(frames, "82 00 00 00 01").Should().Equal("00B0820000");
        Receive(frames, "04").Should().Equal("04");
        frames.IsBetweenFrames.Should().BeTrue();
    }

    [Fact]
    public void Takes_a_frame_of_the_greatest_length()
    {
        var payload = new byte[65_535];
        payload[^1] = 0x2A;
        var frame = VpcdFrames.Frame(payload);

        frame.Should().StartWith(new byte[] { 0xFF, 0xFF });
        Receive(new VpcdFrames(), Convert.ToHexString(frame)).Should().ContainSingle().Which.Should().EndWith("2A").And.HaveLength(131_070);
    }

    [Fact]
    public void Refuses_to_frame_what_no_length_can_tell()
    {
        var frame = () => VpcdFrames.Frame(new byte[65_536]);

        frame.Should().Throw<OverflowException>();
    }

    [Fact]
    public void Gives_back_every_frame_wherever_the_stream_is_cut()
    {
        var streams = from payloads in ArbMap.Default.GeneratorFor<byte>().ArrayOf().ListOf()
                      from cut in Gen.Choose(1, 9)
                      select (payloads, cut);
        Prop.ForAll(streams.ToArbitrary(), stream =>
        {
            var frames = new VpcdFrames();
            var bytes = stream.payloads.SelectMany(payload => VpcdFrames.Frame(payload)).ToArray();
            var taken = bytes.Chunk(stream.cut).SelectMany(part => Receive(frames, Convert.ToHexString(part))).ToArray();
            return taken.SequenceEqual(stream.payloads.Select(Convert.ToHexString)) && frames.IsBetweenFrames;
        }).QuickCheckThrowOnFailure();
    }

    private static List<string> Receive(VpcdFrames frames, string hexadecimal)
    {
        var bytes = Convert.FromHexString(hexadecimal.Replace(" ", "", StringComparison.Ordinal));
        var free = frames.Free;
        bytes.CopyTo(free);
        frames.Received(bytes.Length);
        var taken = new List<string>();
        while (frames.TryTake(out var payload))
            taken.Add(Convert.ToHexString(payload.Span));
        return taken;
    }
}
