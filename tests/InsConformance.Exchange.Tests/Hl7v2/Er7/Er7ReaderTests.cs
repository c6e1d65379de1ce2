using System.Text;
using InsConformance.Exchange.Hl7v2.Er7;

namespace InsConformance.Exchange.Tests.Hl7v2.Er7;

public sealed class Er7ReaderTests
{
    private const string Header = "MSH|^~\\&|APP|FAC|||20250101120000||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11||||||UNICODE UTF-8";

    [Fact]
    public void Reads_segments_fields_repetitions_components_and_subcomponents()
    {
        var pid = Read(Header + "\rPID|1||IPP1^^^CHU&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||DARK\r")["PID"];

        pid[3].Repetitions.Should().HaveCount(2);
        pid[3].Repetitions[1][1].Text.Should().Be("260058815400233");
        pid[3].Repetitions[1][4][2].Text.Should().Be("1.2.250.1.213.1.4.8");
        pid[5][1].Text.Should().Be("DARK");
        pid[2].IsEmpty.Should().BeTrue();
        pid[99].IsEmpty.Should().BeTrue();
        pid[5][7].IsEmpty.Should().BeTrue();
        pid[5][7][2].IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Counts_the_field_separator_as_MSH_1()
    {
        var msh = Read(Header + "\r")["MSH"];

        msh[1].Whole.Raw.ToString().Should().Be("|");
        msh[2].Whole.Raw.ToString().Should().Be("^~\\&");
        msh[9][2].Text.Should().Be("A28");
        msh[18].ToString().Should().Be("UNICODE UTF-8");
        msh.FieldCount.Should().Be(18);
    }

    [Theory]
    [InlineData("DARK", "PID-5, octet 95")]
    [InlineData("A~B", "PID-5, octet 95")]
    public void Says_where_a_field_stands(string name, string where) => Read($"{Header}\rPID|||||{name}\r")["PID"][5].Where.Should().Be(where);

    [Fact]
    public void Says_where_a_part_stands_in_the_usual_words()
    {
        var message = Read(Header + "\rPID|1||A^^^X&Y~B^^^Z\rOBX|1\rOBX|2||||É^F\r");

        message["PID"][3].Repetitions[1][1].Location.ToString().Should().Be("PID-3.1[2]");
        message["PID"][3].Repetitions[0][4][2].Location.ToString().Should().Be("PID-3.4.2[1]");
        message.All("OBX").Last()[5][2].Location.ToString().Should().Be("OBX[2]-5.2");
    }

    [Fact]
    public void Counts_bytes_not_characters()
    {
        var message = Read(Header + "\rPID|||||É^F\r");

        message["PID"][5][2].Where.Should().Be("PID-5.2, octet 98");
    }

    [Theory]
    [InlineData("\r", Er7SegmentEnd.CarriageReturn)]
    [InlineData("\n", Er7SegmentEnd.LineFeed)]
    [InlineData("\r\n", Er7SegmentEnd.CarriageReturnLineFeed)]
    public void Ends_a_segment_at_whatever_ends_it(string end, Er7SegmentEnd expected)
    {
        var message = Read(Header + end + "EVN||20250101" + end + end + "PID|1" + end);

        message.Segments.Select(segment => segment.Name).Should().Equal("MSH", "EVN", "PID");
        message.SegmentEnds.Should().Be(expected);
    }

    [Fact]
    public void Tells_mixed_ends_apart() =>
        Read(Header + "\rEVN\r\nPID\nPV1").SegmentEnds.Should()
            .Be(Er7SegmentEnd.CarriageReturn | Er7SegmentEnd.CarriageReturnLineFeed | Er7SegmentEnd.LineFeed);

    [Theory]
    [InlineData("a\\F\\b", "a|b")]
    [InlineData("\\S\\\\T\\\\R\\\\E\\", "^&~\\")]
    [InlineData("\\X4142\\", "AB")]
    [InlineData("\\XC389\\", "É")]
    [InlineData("\\X4\\", "\\X4\\")]
    [InlineData("\\X\\", "\\X\\")]
    [InlineData("\\.br\\", "\\.br\\")]
    [InlineData("\\H\\gras\\N\\", "\\H\\gras\\N\\")]
    [InlineData("seul\\", "seul\\")]
    public void Replaces_escape_sequences_and_leaves_what_is_none(string raw, string text) =>
        Read($"{Header}\rPID|||||{raw}\r")["PID"][5][1].Text.Should().Be(text);

    [Fact]
    public void Tells_what_is_erased_from_what_is_empty()
    {
        var pid = Read(Header + "\rPID|1||\"\"^^^X~^^^Y\r")["PID"];

        pid[3].Repetitions[0][1].IsErasure.Should().BeTrue();
        pid[3].Repetitions[0][1].HasValue.Should().BeFalse();
        pid[3].Repetitions[1][1].IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Reads_with_the_delimiters_that_a_message_declares()
    {
        var message = Read("MSH#*@!%#APP\rPID#1##A***X%Y@B\r");

        message.Delimiters.Should().Be(new Er7Delimiters('#', '*', '@', '!', '%'));
        message["PID"][3].Repetitions.Should().HaveCount(2);
        message["PID"][3].Repetitions[0][4][2].Text.Should().Be("Y");
    }

    [Theory]
    [InlineData("^˜\\&")]
    [InlineData("^~&")]
    [InlineData("^^\\&")]
    [InlineData("")]
    public void Reads_with_the_standard_delimiters_what_declares_none(string broken)
    {
        var message = Read($"MSH|{broken}|APP||||||||||||||||UNICODE UTF-8\rPID|1||A^^^X~B\r");

        message.Delimiters.Should().Be(Er7Delimiters.Standard);
        message["MSH"][2].Whole.Raw.ToString().Should().Be(broken);
        message["PID"][3].Repetitions.Should().HaveCount(2);
    }

    [Fact]
    public void Reads_several_messages_of_a_batch()
    {
        var reading = Er7Reader.Read(Encoding.UTF8.GetBytes($"FHS|^~\\&\rBHS|^~\\&\r{Header}\rPID|1\r{Header}\rPID|2\rBTS|2\rFTS|1\r"));

        reading.Messages.Select(message => message["PID"][1].ToString()).Should().Equal("1", "2");
        reading.Messages[1].Segments.Should().HaveCount(2);
    }

    [Fact]
    public void Reads_what_an_MLLP_frame_or_a_byte_order_mark_surrounds()
    {
        Er7Reader.Read(Encoding.UTF8.GetBytes($"\v{Header}\rPID|1\r\x1c\r")).Messages.Single().Segments.Should().HaveCount(2);
        Er7Reader.Read(Encoding.UTF8.GetBytes($"\uFEFF{Header}\rPID|1\r")).Messages.Single().Segments.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("", "vide")]
    [InlineData("%PDF-1.7", "« %PDF »")]
    [InlineData("MSH", "tronqué")]
    [InlineData("MSHAB^~\\&", "« | »")]
    [InlineData("PID|1\r", "« PID| »")]
    public void Refuses_what_is_not_HL7_and_says_why(string content, string part)
    {
        var reading = Er7Reader.Read(Encoding.UTF8.GetBytes(content));

        reading.Messages.Should().BeEmpty();
        reading.Error.Should().Contain(part).And.Contain("« MSH| »");
    }

    [Fact]
    public void Refuses_UTF_16() => Er7Reader.Read(Encoding.Unicode.GetBytes(Header)).Error.Should().NotBeNull();

    [Theory]
    [InlineData("UNICODE UTF-8", "C389", null)]
    [InlineData("8859/15", "C9", null)]
    [InlineData("UNICODE UTF-8", "C9", 38)]
    [InlineData("8859/15", "C389", 32)]
    public void Says_where_bytes_are_not_of_the_declared_character_set(string declared, string hexadecimal, int? offset)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes($"MSH|^~\\&||||||||||||||||{declared}\r"), .. Convert.FromHexString(hexadecimal)];

        var decoding = Er7Reader.Read(bytes).Messages.Single().Decoding;

        decoding.Declared.Should().Be(declared);
        (decoding.Fault?.Offset).Should().Be(offset);
    }

    private static Er7Message Read(string text) => Er7Reader.Read(Encoding.UTF8.GetBytes(text)).Messages.Single();
}
