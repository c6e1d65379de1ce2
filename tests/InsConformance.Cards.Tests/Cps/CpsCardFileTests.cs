using FluentAssertions;
using InsConformance.Cards.Kernel;
using Xunit;

namespace InsConformance.Cards.Tests.Cps;

public sealed class CpsCardFileTests
{
    private const string SelectContactByName = "00A404040DE828BD080F8025000001FF0010";

    private readonly IsoCard _card = TestCps.Card();

    [Fact]
    public void Is_known_by_the_ATR_of_a_CPS3() => Convert.ToHexString(_card.Atr.Span).Should().Be("3BAC00402A001225006480000310009000");

    [Theory]
    [InlineData("2F01", "62258002003982010183022F018801E8A1128C077B45FFFFFF45009C077BFFFFFFFFFF008A0105")]
    [InlineData("2F00", "62258002004382010183022F008801F0A1128C077B45FFFFFF45009C077BFFFFFFFFFF008A0105")]
    [InlineData("D003", "62258002000C8201018302D0038801E0A1128C077BFFFFFFFFFF009C077BFFFFFFFFFF008A0105")]
    public void Gives_the_control_parameters_of_a_file_of_the_root(string file, string expected) =>
        Convert.ToHexString(_card.Fetch($"00A40904043F00{file}")).Should().Be(expected);

    [Theory]
    [InlineData("00A404000DE828BD080F8025000001FF0010", "6A86")]
    [InlineData("00A4040C0DE828BD080F8025000001FF0010", "9000")]
    [InlineData("00A4040C0DE828BD080F8025000001FF0020", "9000")]
    [InlineData("00A4040C088025000001FF0100", "9000")]
    [InlineData("00A4040C088025000001FF0002", "9000")]
    [InlineData("00A4040C0BD2500000025649544 14C45", "6A82")]
    public void An_application_is_selected_by_name_when_P2_is_not_zero(string command, string expected) => _card.Send(command).Should().Be(expected);

    [Theory]
    [InlineData("00A4090C023F00", "9000")]
    [InlineData("00A4090C063F0000015031", "9000")]
    [InlineData("00A4020C023F00", "9000")]
    [InlineData("00A4000C023F00", "9000")]
    [InlineData("00A4080C0400015031", "9000")]
    [InlineData("00A4090C063F0000019999", "6A82")]
    [InlineData("00A40A0C023F00", "6A86")]
    [InlineData("00A409FF023F00", "6A86")]
    public void Selects_as_the_known_middlewares_do(string command, string expected) => _card.Send(command).Should().Be(expected);

    [Fact]
    public void Reads_the_serial_number_by_its_short_identifier()
    {
        _card.Send("00B09C00C0").Should().Be("6C0C");
        _card.Send("00B09C000C").Should().Be("5A0A8025000001290099529F9000");
    }

    [Fact]
    public void Reads_a_certificate_by_blocks()
    {
        var read = new List<byte>();
        _card.Succeed("00A4090C063F000001A001");
        for (var offset = 0; offset < TestCps.SignatureCertificate.RawData.Length; offset += 0xE7)
        {
            var length = Math.Min(0xE7, TestCps.SignatureCertificate.RawData.Length - offset);
            read.AddRange(Convert.FromHexString(_card.Send($"00B0{offset:X4}{length:X2}")[..^4]));
        }

        read.Should().Equal(TestCps.SignatureCertificate.RawData);
    }

    [Fact]
    public void The_activities_are_read_after_the_PIN_only()
    {
        _card.Succeed(SelectContactByName.Replace("04040D", "040C0D", StringComparison.Ordinal), "00A4020C02D120");
        _card.Send("00B0000000").Should().Be("6982");

        _card.Succeed("00200001 04 31323334");

        _card.Send("00B000002A").Should().Be("EE28840F434142494E45542044522047454E45850F3439393730303733353734313030388604534130379000");
    }

    [Fact]
    public void The_speciality_ends_the_information_of_the_practitioner()
    {
        _card.Succeed("00A4090C063F000001D104");

        var right = _card.Send("00B0000000");
        _card.Send($"00B00000{right[2..]}").Should().EndWith("534D3236" + "9000");
    }

    [Fact]
    public void Only_the_free_area_is_written_and_only_after_the_PIN()
    {
        _card.Succeed("00A4090C063F000001D107");
        _card.Send("00D6000002CAFE").Should().Be("6982");

        _card.Succeed("0020000104 31323334", "00D6000002CAFE");
        _card.Reset();

        _card.Succeed("00A4090C063F000001D107");
        _card.Send("00B0000002").Should().Be("CAFE9000");
        _card.Succeed("0020000104 31323334", "00A4090C063F000001A001");
        _card.Send("00D6000002CAFE").Should().Be("6982");
    }

    [Theory]
    [InlineData("", "00CB3FFF0A4D087006BF810102A080", "7016BF810112A0109A01039B0103A1088C06F3000013FF00")]
    [InlineData("", "00CB3FFF0A4D087006BF810202A080", "7016BF810212A0109A01039B0103A1088C06F3000013FF00")]
    [InlineData("", "00CB3FFF0B4D097007BF8101037F4180", "700DBF8101097F4106800104810104")]
    [InlineData("", "00CB3FFF0B4D097007BF8102037F4180", "700DBF8102097F4106800108810108")]
    [InlineData("", "00CB3FFF0A4D087006BFFB01027B80", "700EBFFB010A7B08A406830101950108")]
    [InlineData("00A4090C043F000001", "00CB3FFF0A4D087006BF900102A080", "7012BF90010EA00CA1068C044311FF0080020100")]
    [InlineData("00A4090C043F000001", "00CB3FFF0A4D087006BF900202A080", "7013BF90020FA00DA1078C05331111FF0080020100")]
    public void Describes_its_codes_keys_and_environments(string select, string command, string expected)
    {
        if (select.Length > 0)
            _card.Succeed(select);

        Convert.ToHexString(_card.Fetch(command)).Should().Be(expected);
    }

    [Theory]
    [InlineData("00A4090C043F000001", "00CB3FFF0A4D087006BF810102A080", "6A88")]
    [InlineData("00A4090C023F00", "00CB3FFF0A4D087006BF900102A080", "6A88")]
    [InlineData("00A4090C023F00", "00CB3FFF0A4D087006BF810302A080", "6A88")]
    [InlineData("00A4090C043F000001", "00CB3FFF0B4D097007BF9001037F4880", "6A80")]
    [InlineData("00A4090C023F00", "00CB3FFF024D00", "6A80")]
    [InlineData("00A4090C023F00", "00CB00FF0A4D087006BF810102A080", "6A86")]
    public void Refuses_to_describe_what_is_elsewhere_or_unknown(string select, string command, string expected)
    {
        _card.Succeed(select);
        _card.Send(command).Should().Be(expected);
    }

    [Fact]
    public void The_volet_is_read_by_its_own_class_after_the_PIN()
    {
        _card.Send("A0A40000023F00").Should().Be("9F07");
        _card.Send("A0C0000007").Should().Be("850500003F0001" + "9000");
        _card.Send("A0A40000024000").Should().Be("9404");
        _card.Send("A0A40000027F01").Should().Be("9F07");
        _card.Send("A0A40000024000").Should().Be("9F07");
        _card.Send("A0C0000007").Should().Be("85050010400004" + "9000");
        _card.Send("A0B0000010").Should().Be("9804");

        _card.Succeed("0020000104 31323334");

        _card.Send("A0B0000010").Should().Be("ED0E8001018109393931313132323232" + "9000");
        _card.Send("A0B0001010").Should().Be("9402");
        _card.Send("A020000104 31323334").Should().Be("6D00");
    }

    [Theory]
    [InlineData("00A4", "6700")]
    [InlineData("80CA000000", "6E00")]
    [InlineData("00FE000000", "6D00")]
    [InlineData("10A4040C0DE828BD080F8025000001FF0010", "6D00")]
    public void Refuses_what_it_does_not_know(string command, string expected) => _card.Send(command).Should().Be(expected);
}
