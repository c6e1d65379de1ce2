using System.Globalization;
using System.Text;
using InsConformance.Exchange.Datamatrix.Images;
using InsConformance.Exchange.Datamatrix.Symbols;
using InsConformance.Testing;

namespace InsConformance.Exchange.Tests.Datamatrix.Symbols;

/// <summary>Our symbols read by others, and those of others read by us.</summary>
public sealed class ForeignSymbolTests : IDisposable
{
    private static readonly OutsideTool DmtxRead = new("dmtxread", "apt-get install dmtx-utils");
    private static readonly OutsideTool DmtxWrite = new("dmtxwrite", "apt-get install dmtx-utils");
    private static readonly OutsideTool ZXingReader = new("ZXingReader", "apt-get install zxing-cpp-tools");
    private static readonly OutsideTool Zint = new("zint", "apt-get install zint");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconf-symbols-");

    public static TheoryData<int> Sides => [.. SymbolSize.All.Select(size => size.Side)];

    [Theory]
    [MemberData(nameof(Sides))]
    public async Task Every_size_is_read_by_dmtxread(int side)
    {
        var (content, size) = Full(side);

        (await DmtxReadAsync(SymbolEncoder.Encode(content, size))).Should().Equal(content);
    }

    /// <summary>ZXing reads 144×144 in the de facto reading only, libdmtx in that of the standard only.</summary>
    [Theory]
    [MemberData(nameof(Sides))]
    public async Task Every_size_is_read_by_ZXingReader(int side)
    {
        var (content, size) = Full(side);
        SymbolEncoder.TryEncode(content, out var symbol, size, LargestSymbolReading.DeFacto).Should().BeTrue();

        (await ZXingReadAsync(symbol!)).Should().Equal(content);
        (side == 144 || symbol!.Modules.Equals(SymbolEncoder.Encode(content, size).Modules)).Should().BeTrue();
    }

    [Theory]
    [InlineData(Payloads.Nessi)]
    [InlineData(Payloads.PatTrois)]
    public async Task A_payload_of_an_ins_is_read_by_both_with_its_separators(string payload)
    {
        var symbol = SymbolEncoder.Encode(Payloads.Bytes(payload));

        (await DmtxReadAsync(symbol)).Should().Equal(Payloads.Bytes(payload));
        (await ZXingReadAsync(symbol)).Should().Equal(Payloads.Bytes(payload));
    }

    [Theory]
    [MemberData(nameof(Sides))]
    public async Task Every_size_of_dmtxwrite_has_the_same_modules_as_ours(int side)
    {
        var size = SymbolSize.Find(side)!;
        var file = PathOf("foreign.png");
        var square = string.Create(CultureInfo.InvariantCulture, $"{side}x{side}");
        await DmtxWrite.RunAsync(["-e", "a", "-s", square, "-o", file], "INS", Cancellation);

        (await FindAsync(file)).Modules.Should().Be(SymbolEncoder.Encode("INS"u8, size).Modules);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("c")]
    [InlineData("e")]
    [InlineData("t")]
    [InlineData("8")]
    public async Task Every_encodation_of_dmtxwrite_is_read(string encodation)
    {
        var file = PathOf("foreign.png");
        var content = encodation == "e" ? "S1277076322082910S21.2.250.1.213.1.4.8" : Payloads.Nessi.Replace('␝', '\u001D');
        await DmtxWrite.RunAsync(["-e", encodation, "-o", file], content, Cancellation);

        (await ReadAsync(file)).Should().Be(content);
    }

    [Theory]
    [MemberData(nameof(Sides))]
    public async Task Every_size_of_zint_is_read(int side)
    {
        var file = PathOf("foreign.png");
        var version = string.Create(CultureInfo.InvariantCulture, $"{SymbolSize.All.TakeWhile(size => size.Side < side).Count() + 1}");
        await Zint.RunAsync(["-b", "71", "--vers", version, "-d", "INS", "-o", file], "", Cancellation);

        (await FindAsync(file)).Modules.Side.Should().Be(side);
        (await ReadAsync(file)).Should().Be("INS");
    }

    [Theory]
    [InlineData("0", "1")]
    [InlineData("90", "2.5")]
    [InlineData("180", "4")]
    [InlineData("270", "3")]
    public async Task A_symbol_of_zint_is_read_at_any_scale_and_turned(string angle, string scale)
    {
        var (file, input) = (PathOf("foreign.png"), PathOf("content.txt"));
        var content = Payloads.PatTrois.Replace('␝', '\u001D');
        await File.WriteAllTextAsync(input, content, Cancellation);
        await Zint.RunAsync(["-b", "71", "--square", "--binary", "--rotate", angle, "--scale", scale, "-i", input, "-o", file], "", Cancellation);

        (await ReadAsync(file)).Should().Be(content);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static (byte[] Content, SymbolSize Size) Full(int side)
    {
        var size = SymbolSize.Find(side)!;
        return ([.. Enumerable.Range(0, size.DataCodewords).Select(i => (byte)('A' + i % 26))], size);
    }

    private async Task<byte[]> DmtxReadAsync(DatamatrixSymbol symbol) => await RunAsync(DmtxRead, "-n", await DrawAsync(symbol));

    private async Task<byte[]> ZXingReadAsync(DatamatrixSymbol symbol) => await RunAsync(ZXingReader, "-bytes", "-format", "DataMatrix", await DrawAsync(symbol));

    private static async Task<byte[]> RunAsync(OutsideTool tool, params string[] arguments)
    {
        var output = (await tool.RunAsync(arguments, "", Cancellation)).Output;
        return Encoding.Latin1.GetBytes(output.EndsWith('\n') ? output[..^1] : output);
    }

    private async Task<string> DrawAsync(DatamatrixSymbol symbol)
    {
        var file = PathOf("symbol.png");
        await File.WriteAllBytesAsync(file, SymbolPainter.Png(symbol.Modules), Cancellation);
        return file;
    }

    private static async Task<string> ReadAsync(string file)
    {
        SymbolDecoder.TryDecode((await FindAsync(file)).Modules, out var decoded, out var reason).Should().BeTrue(reason);
        return Encoding.Latin1.GetString(decoded!.Content.Span);
    }

    private static async Task<FoundSymbol> FindAsync(string file)
    {
        PngReader.TryRead(await File.ReadAllBytesAsync(file, Cancellation), out var image, out var reason).Should().BeTrue(reason);
        SymbolFinder.TryFind(image!, out var found, out reason).Should().BeTrue(reason);
        return found!;
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
