using System.Text;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Tests.Datamatrix.Symbols;

/// <summary>The encodations of ISO/IEC 16022 that other producers use, on the examples of the standard and on codewords worked out by hand.</summary>
public sealed class CodewordReaderTests
{
    [Theory]
    [InlineData("123456", 142, 164, 186)]
    [InlineData("Aé", 66, 235, 106)]
    [InlineData("AIMAIMAIM", 230, 91, 11, 91, 11, 91, 11, 254)]
    [InlineData("AIMaimAIM", 230, 91, 11, 254, 98, 106, 110, 66, 74, 78)]
    [InlineData("aimaimaim", 239, 91, 11, 91, 11, 91, 11, 254)]
    [InlineData("ABC>ABC123>AB", 238, 89, 233, 14, 192, 100, 207, 44, 31, 67)]
    [InlineData(".A.C1.3..", 240, 184, 27, 131, 198, 236, 238, 124, 47, 129)]
    [InlineData("«äöüé»", 231, 44, 108, 59, 226, 126, 1, 104)]
    [InlineData("[)>\u001E05\u001D12\u001E\u0004", 236, 142)]
    [InlineData("[)>\u001E06\u001D12\u001E\u0004", 237, 142)]
    [InlineData("A\u001DB", 66, 232, 67)]
    [InlineData("A", 232, 66)]
    [InlineData("A", 241, 27, 66)]
    [InlineData("AB", 66, 67, 129, 200, 12)]
    public void Reads_each_encodation(string text, params int[] codewords) =>
        Encoding.Latin1.GetString(CodewordReader.TryRead([.. codewords.Select(value => (byte)value)], out _)!).Should().Be(text);

    [Theory]
    [InlineData("il n'est qu'une partie d'un message réparti sur plusieurs symboles.", 233, 1, 1, 1)]
    [InlineData("il sert à programmer un lecteur et ne porte pas de données.", 234, 66)]
    [InlineData("le mot 1 (255) n'a pas de sens en encodation ASCII.", 255)]
    [InlineData("une suite d'octets dépasse la fin du symbole.", 231, 200, 1)]
    [InlineData("une suite d'octets est annoncée et manque.", 231)]
    public void Says_why_codewords_make_no_sense(string reason, params int[] codewords)
    {
        CodewordReader.TryRead([.. codewords.Select(value => (byte)value)], out var said).Should().BeNull();
        said.Should().Be(reason);
    }
}
