namespace InsConformance.Exchange.Datamatrix.Scanning;

/// <summary>A reader that others wrote, when it is installed: it reads scans and pages too.</summary>
public sealed class OutsideReader : ISymbolReader
{
    private readonly OutsideProgram _program;
    private readonly string[] _options;

    private OutsideReader(OutsideProgram program, params string[] options) => (_program, _options) = (program, options);

    /// <summary>libdmtx: stops at the first symbol, or after eight seconds of search.</summary>
    public static OutsideReader Dmtx { get; } = new(new OutsideProgram("dmtxread", "dmtx-utils"), "-N1", "-m8000");

    /// <summary>ZXing-C++.</summary>
    public static OutsideReader ZXing { get; } = new(new OutsideProgram("ZXingReader", "zxing-cpp-tools"), "-bytes", "-format", "DataMatrix");

    /// <inheritdoc/>
    public SymbolReading Read(ReadOnlyMemory<byte> png, CancellationToken cancellation)
    {
        using var folder = new ScratchFolder();
        var file = folder.PathOf("symbole.png");
        File.WriteAllBytes(file, png.Span);
        return _program.Run([.. _options, file], cancellation) switch
        {
            null => new SymbolReading(_program.Name) { Reason = _program.HowToInstall, Abstains = true },
            [] => new SymbolReading(_program.Name) { Reason = $"{_program.Name} ne lit aucun symbole" },
            var content => new SymbolReading(_program.Name) { Content = content },
        };
    }
}
