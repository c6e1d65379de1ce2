using System.Text;
using InsConformance.Exchange.Mssante;

namespace InsConformance.Exchange.Tests.Mssante;

public sealed class MimeEntityTests
{
    [Theory]
    [InlineData("quoted-printable", "identit=C3=A9 =\r\nde test=3D", "identité de test=")]
    [InlineData("quoted-printable", "=ZZ=", "=ZZ=")]
    [InlineData("base64", "aWRlbnRpdMOp\r\nIQ==", "identité!")]
    [InlineData("8bit", "tel quel", "tel quel")]
    public void Decodes_what_the_header_says(string encoding, string encoded, string content)
    {
        var entity = MimeEntity.Read(Encoding.ASCII.GetBytes($"Content-Transfer-Encoding: {encoding}\r\n\r\n{encoded}"));

        entity.TryDecode(out var decoded, out _).Should().BeTrue();
        Encoding.UTF8.GetString(decoded.Span).Should().Be(content);
    }

    [Fact]
    public void Unfolds_a_header_and_reads_its_parameters()
    {
        var headers = MimeEntity.Read("Content-Type: multipart/mixed;\r\n\tcharset=utf-8;\r\n boundary=\"a b\"\r\n\r\n"u8.ToArray()).Headers;

        headers.Parameter("content-type", "Boundary").Should().Be("a b");
        headers.Parameter("content-type", "charset").Should().Be("utf-8");
        headers.Parameter("content-type", "name").Should().BeNull();
    }

    [Fact]
    public void A_boundary_counts_only_at_the_start_of_a_line()
    {
        var entity = MimeEntity.Read("Content-Type: multipart/mixed; boundary=b\r\n\r\nx --b\r\n--b\r\n\r\none --b\r\n--b\r\n\r\ntwo\r\n--b--\r\nafter"u8.ToArray());

        entity.Leaves().Select(part => Encoding.ASCII.GetString(part.Body.Span).TrimEnd()).Should().Equal("one --b", "two");
    }

    [Fact]
    public void Parts_one_in_another_without_end_are_not_followed()
    {
        var mail = string.Concat(Enumerable.Range(0, 50).Select(level => $"Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n"));

        MimeEntity.Read(Encoding.ASCII.GetBytes(mail)).Leaves().Should().BeEmpty();
    }
}
