using InsConformance.Cards.Kernel;

namespace InsConformance.Cards.Tests.Kernel;

/// <summary>T=0 versus T=1, case by case (ISO 7816-3).</summary>
public class ProtocolTests
{
    private readonly IsoCard _t0 = KernelCard.Create();
    private readonly IsoCard _t1 = KernelCard.Create(TransmissionProtocol.T1, extended: true);

    [Fact]
    public void Case_4_waits_in_T0_and_answers_at_once_in_T1()
    {
        _t0.Send("00 E0 00 00 03 AABBCC 00").Should().Be("6103");
        _t0.Send("00 C0 00 00 03").Should().Be("AABBCC9000");
        _t1.Send("00 E0 00 00 03 AABBCC 00").Should().Be("AABBCC9000");
        _t1.Send("00 E0 00 00 03 AABBCC 02").Should().Be("AABB9000");
    }

    [Fact]
    public void Case_3_waits_in_T0_and_gives_nothing_in_T1()
    {
        _t0.Send("00 E0 00 00 03 AABBCC").Should().Be("6103");
        _t1.Send("00 E0 00 00 03 AABBCC").Should().Be("9000");
    }

    [Fact]
    public void Too_large_a_Le_is_corrected_in_T0_and_shortened_in_T1()
    {
        foreach (var card in new[] { _t0, _t1 })
            card.Send("00 A4 08 0C 04 0200 0201").Should().Be("9000");
        _t0.Send("00 B0 00 00 00").Should().Be("6C02");
        _t0.Send("00 B0 00 00 03").Should().Be("6C02");
        _t1.Send("00 B0 00 00 00").Should().Be("CAFE9000");
        _t1.Send("00 B0 00 00 03").Should().Be("CAFE9000");
    }

    [Fact]
    public void Smaller_a_Le_gives_that_many_bytes_in_both()
    {
        _t0.Send("00 B0 81 00 02").Should().Be("00019000");
        _t1.Send("00 B0 81 00 02").Should().Be("00019000");
    }

    [Fact]
    public void Le_0_is_256_bytes() => _t0.Send("00 B0 81 00 00").Should().HaveLength(2 * 258).And.StartWith("000102").And.EndWith("FEFF9000");

    [Fact]
    public void Waiting_256_bytes_or_more_is_6100()
    {
        _t0.Send("00 E0 00 00 FF" + new string('A', 510)).Should().Be("61FF");
        _t0.Send("10 E0 00 00 01 00").Should().Be("9000");
        _t0.Send("00 E0 00 00 FF" + new string('A', 510)).Should().Be("6100");
        _t0.Send("00 C0 00 00 00").Should().HaveLength(2 * 258).And.StartWith("00AA").And.EndWith("9000");
    }

    [Fact]
    public void Get_response_may_fetch_in_parts_and_a_wrong_Le_loses_nothing()
    {
        _t0.Send("00 E0 00 00 05 0102030405").Should().Be("6105");
        _t0.Send("00 C0 00 00 02").Should().Be("01026103");
        _t0.Send("00 C0 00 00 00").Should().Be("6C03");
        _t0.Send("00 C0 00 00 03").Should().Be("0304059000");
        _t0.Send("00 C0 00 00 03").Should().Be("6985");
    }

    [Theory]
    [InlineData("00 B0 81 00 01")]
    [InlineData("00 FF 00 00")]
    [InlineData("00 A4 02 0C 02 BEEF")]
    public void Any_other_command_loses_what_waits(string command)
    {
        _t0.Send("00 E0 00 00 01 AA").Should().Be("6101");
        _t0.Send(command);
        _t0.Send("00 C0 00 00 01").Should().Be("6985");
    }

    [Fact]
    public void Old_class_says_9F_for_what_waits()
    {
        _t0.Send("A0 E0 00 00 02 CAFE").Should().Be("9F02");
        _t0.Send("A0 C0 00 00 02").Should().Be("CAFE9000");
    }

    [Fact]
    public void Extended_length_is_refused_in_T0_even_when_the_profile_would_accept_it()
    {
        var reckless = KernelCard.Create(TransmissionProtocol.T0, extended: true);
        reckless.Send("00 B0 81 00 00 0010").Should().Be("6700");
        KernelCard.Create(TransmissionProtocol.T1).Send("00 B0 81 00 00 0010").Should().Be("6700");
    }

    [Fact]
    public void Extended_length_is_accepted_in_T1_when_the_profile_does() =>
        _t1.Send("00 B0 81 00 00 0000").Should().HaveLength(2 * 302).And.EndWith("2A2B9000");

    [Fact]
    public void A_chain_is_one_command()
    {
        _t1.Send("10 E0 00 00 02 0102").Should().Be("9000");
        _t1.Send("10 E0 00 00 01 03").Should().Be("9000");
        _t1.Send("00 E0 00 00 01 04 00").Should().Be("010203049000");
        _t1.Send("00 E0 00 00 01 05 00").Should().Be("059000");
    }

    [Fact]
    public void Another_instruction_loses_the_chain()
    {
        _t1.Send("10 E0 00 00 02 0102").Should().Be("9000");
        _t1.Send("00 B0 81 00 01").Should().Be("009000");
        _t1.Send("00 E0 00 00 01 04 00").Should().Be("049000");
    }

    [Fact]
    public void An_instruction_that_does_not_chain_is_unknown_in_that_class() => _t0.Send("10 B0 81 00 01").Should().Be("6D00");

    [Fact]
    public void Too_long_a_chain_is_refused_and_lost()
    {
        for (var block = 0; block < 257; block++)
            _t1.Send("10 E0 00 00 FF" + new string('A', 510)).Should().Be("9000");
        _t1.Send("10 E0 00 00 01 00").Should().Be("6700");
        _t1.Send("00 E0 00 00 01 04 00").Should().Be("049000");
    }
}
