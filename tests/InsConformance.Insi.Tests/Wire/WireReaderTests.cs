using System.Text;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Tests.Wire;

public sealed class WireReaderTests
{
    [Fact]
    public void Refuses_nothing_at_all() => ErrorOf("").Kind.Should().Be(WireErrorKind.Empty);

    [Fact]
    public void Refuses_one_byte_too_many_and_accepts_the_bound()
    {
        var limits = new WireLimits { MaxBytes = 4 };

        Read("<a/>"u8.ToArray(), null, limits).Error.Should().BeNull();
        Read("<a/> "u8.ToArray(), null, limits).Error!.Kind.Should().Be(WireErrorKind.TooLarge);
    }

    [Fact]
    public void Refuses_one_level_too_many_and_accepts_the_bound()
    {
        var limits = new WireLimits { MaxDepth = 3 };

        Read("<a><b><c/></b></a>"u8.ToArray(), null, limits).Error.Should().BeNull();
        var error = Read("<a><b><c><d/></c></b></a>"u8.ToArray(), null, limits).Error!;
        error.Kind.Should().Be(WireErrorKind.TooDeep);
        (error.Line, error.Column).Should().Be((1, 11));
    }

    [Fact]
    public void Refuses_line_breaks_before_the_declaration_and_says_where()
    {
        var error = ErrorOf("\r\n\n<?xml version=\"1.0\"?><a/>");

        error.Kind.Should().Be(WireErrorKind.BeforeDeclaration);
        (error.Line, error.Column).Should().Be((3, 1));
        error.Message.Should().Contain("ligne 3").And.Contain("Retirer les 3 caractères");
    }

    [Fact]
    public void Knows_a_declaration_whatever_white_space_follows_its_name()
    {
        DocumentOf("<?xml\tversion='1.0'?><a/>").Encoding.HasXmlDeclaration.Should().BeTrue();
        DocumentOf("<?xml-stylesheet href='x'?><a/>").Encoding.HasXmlDeclaration.Should().BeFalse();
    }

    [Fact]
    public void Accepts_line_breaks_before_a_root_without_declaration()
        => DocumentOf("\n\n<a/>").Root.Line.Should().Be(3);

    [Theory]
    [InlineData("<!DOCTYPE a><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;'>]><a>&d;</a>")]
    public void Refuses_a_document_type_before_looking_into_it(string xml)
    {
        var error = ErrorOf($"<?xml version='1.0'?>\n{xml}");

        error.Kind.Should().Be(WireErrorKind.DocumentType);
        (error.Line, error.Column).Should().Be((2, 1));
    }

    [Theory]
    [InlineData("pas du XML", 1, 1)]
    [InlineData("<a>\n<b></a>", 2, 6)]
    [InlineData("<a>&inconnue;</a>", 1, 5)]
    [InlineData("<a></b>", 1, 6)]
    public void Says_where_the_xml_breaks(string xml, int line, int column)
    {
        var error = ErrorOf(xml);

        error.Kind.Should().Be(WireErrorKind.NotWellFormed);
        (error.Line, error.Column).Should().Be((line, column));
    }

    [Fact]
    public void Reads_utf8_with_a_byte_order_mark()
    {
        var document = DocumentOf([0xEF, 0xBB, 0xBF, .. "<?xml version='1.0' encoding='UTF-8'?><a>é</a>"u8]);

        document.Root.Text.Should().Be("é");
        document.Encoding.Should().Be(new WireEncoding("utf-8", HasByteOrderMark: true, "UTF-8", null, HasXmlDeclaration: true));
    }

    [Fact]
    public void Reads_utf16_by_its_mark_or_by_its_shape()
    {
        var littleEndian = Encoding.Unicode.GetBytes("<a>é</a>");
        var bigEndian = Encoding.BigEndianUnicode.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>");

        DocumentOf(littleEndian).Root.Text.Should().Be("é");
        DocumentOf([0xFF, 0xFE, .. littleEndian]).Root.Text.Should().Be("é");
        DocumentOf(bigEndian).Encoding.Declared.Should().Be("UTF-16");
        DocumentOf([0xFE, 0xFF, .. bigEndian]).Root.Text.Should().Be("é");
    }

    [Theory]
    [InlineData("ISO-8859-1", "iso-8859-1")]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("iso-8859-15", "iso-8859-15")]
    public void Reads_the_declared_encoding_when_http_says_nothing(string declared, string used)
    {
        var document = DocumentOf([.. Encoding.ASCII.GetBytes($"<?xml version=\"1.0\" encoding=\"{declared}\"?><a>"), 0xE9, .. "</a>"u8]);

        document.Root.Text.Should().Be("é");
        document.Encoding.Used.Should().Be(used);
    }

    [Fact]
    public void Believes_the_charset_of_http_before_the_declaration()
    {
        byte[] bytes = [.. "<?xml version='1.0' encoding='utf-8'?><a>"u8, 0xE9, .. "</a>"u8];
        var (document, _) = Read(bytes, "\"ISO-8859-1\"", WireLimits.Default);

        document!.Root.Text.Should().Be("é");
        document.Encoding.Should().Be(new WireEncoding("iso-8859-1", false, "utf-8", "ISO-8859-1", true));
    }

    [Fact]
    public void Refuses_bytes_that_are_not_of_the_encoding_and_says_where()
    {
        var error = Read([.. "<a>\n1234"u8, 0xE9, .. "</a>"u8], null, WireLimits.Default).Error!;

        error.Kind.Should().Be(WireErrorKind.Encoding);
        (error.Line, error.Column).Should().Be((2, 5));
        error.Message.Should().Contain("0xE9").And.Contain("position 8").And.Contain("utf-8");
    }

    [Theory]
    [InlineData("klingon", "« klingon »")]
    [InlineData("utf-16", "ses octets n'en sont pas")]
    public void Refuses_an_encoding_it_cannot_honour(string charset, string message)
        => Read("<a/>"u8.ToArray(), charset, WireLimits.Default).Error!.Message.Should().Contain(message);

    [Fact]
    public void Keeps_every_fact_of_an_element()
    {
        var root = DocumentOf(
            "<p:a xmlns:p='urn:x' p:q='1' r='2'> un<!-- note --> deux<![CDATA[ <3> ]]>\n"
            + "  <b  s = '>' />\n"
            + "<b>x</b></p:a>").Root;

        root.Is("urn:x", "a").Should().BeTrue();
        root.Prefix.Should().Be("p");
        root.Attributes.Should().Equal(new AttributeValue("urn:x", "q", "1"), new AttributeValue("", "r", "2"));
        root.Attribute("r").Should().Be("2");
        root.Attribute("q").Should().BeNull("it is qualified");
        root.Text.Should().Be(" un deux <3> \n  \n");
        root.Comments.Should().Equal(" note ");
        root.Children.Should().HaveCount(2);
        root.Children[0].RawXml.Should().Be("<b  s = '>' />");
        (root.Children[0].Line, root.Children[0].Column).Should().Be((2, 4));
        root.Children[1].RawXml.Should().Be("<b>x</b>");
        root.Children[1].Path.Should().Be("b[2]");
        root.Find("b[2]").Should().BeSameAs(root.Children[1]);
        root.Find("b[3]").Should().BeNull();
        root.Find("b/c").Should().BeNull();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Cuts_the_source_text_right_whatever_ends_the_lines(string end)
        => DocumentOf($"<a>{end}<b>{end}c</b >{end}</a>").Root.Children[0].RawXml.Should().Be($"<b>{end}c</b >");

    private static WireError ErrorOf(string xml) => Read(Encoding.UTF8.GetBytes(xml), null, WireLimits.Default).Error!;

    private static WireDocument DocumentOf(string xml) => DocumentOf(Encoding.UTF8.GetBytes(xml));

    private static WireDocument DocumentOf(byte[] bytes) => Read(bytes, null, WireLimits.Default).Document!;

    private static (WireDocument? Document, WireError? Error) Read(byte[] bytes, string? charset, WireLimits limits)
    {
        WireReader.TryRead(bytes, charset, limits, out var document, out var error).Should().Be(error is null);
        return (document, error);
    }
}
