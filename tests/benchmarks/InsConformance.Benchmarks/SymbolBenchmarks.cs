using System.Text;
using BenchmarkDotNet.Attributes;
using InsConformance.Exchange.Datamatrix.Images;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Benchmarks;

/// <summary>What a datamatrix costs: to draw, to read with and without errors, and to find in a picture.</summary>
[MemoryDiagnoser]
public class SymbolBenchmarks
{
    private byte[] _content = [];
    private ModuleMatrix _clean = null!;
    private ModuleMatrix _damaged = null!;
    private byte[] _png = [];

    /// <summary>A short INS, or the longest payload that the format allows.</summary>
    [Params("court", "long")]
    public string Payload { get; set; } = "court";

    /// <summary>Draws the symbol and damages a copy.</summary>
    [GlobalSetup]
    public void Draw()
    {
        _content = Encoding.ASCII.GetBytes(Payload is "court"
            ? "IS010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8\u001DS3RUTH ISABELLE\u001DS4NESSI\u001DS5FS614-07-1977S763220"
            : "IS010000000000000000000000S1279035121518989S21.2.250.1.213.1.4.10S3" + new string('A', 100) + "S4" + new string('B', 100) + "S5FS628-03-1979S751215");
        _clean = SymbolEncoder.Encode(_content).Modules;
        _damaged = new ModuleMatrix(_clean.Side, (row, column) => _clean[row, column] ^ (row is 4 && column is > 3 and < 12));
        _png = SymbolPainter.Png(_clean);
    }

    /// <summary>Content to modules.</summary>
    [Benchmark]
    public int Encode() => SymbolEncoder.Encode(_content).Size.Side;

    /// <summary>Modules to content, nothing to correct.</summary>
    [Benchmark]
    public bool Decode() => SymbolDecoder.TryDecode(_clean, out _, out _);

    /// <summary>Modules to content, a few codewords to correct.</summary>
    [Benchmark]
    public bool DecodeDamaged() => SymbolDecoder.TryDecode(_damaged, out _, out _);

    /// <summary>Modules to a PNG file.</summary>
    [Benchmark]
    public int WritePng() => SymbolPainter.Png(_clean).Length;

    /// <summary>A PNG file to modules.</summary>
    [Benchmark]
    public bool FindInPng() => PngReader.TryRead(_png, out var image, out _) && SymbolFinder.TryFind(image, out _, out _);
}
