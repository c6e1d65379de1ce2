using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Insi.Faults;

/// <summary>
/// The known faults of the service, from <c>fixtures/insi/faults.json</c>. The official table is not public: an owner of the guide
/// completes a copy of the file and gives its path.
/// </summary>
public sealed class FaultTable
{
    private readonly FrozenDictionary<string, FaultDefinition> _byCode;

    internal FaultTable(IReadOnlyList<FaultDefinition> faults)
    {
        Faults = faults;
        _byCode = faults.ToFrozenDictionary(fault => fault.Code, StringComparer.Ordinal);
    }

    /// <summary>The public codes, embedded in the assembly.</summary>
    public static FaultTable Default { get; } = ReadEmbedded();

    /// <summary>Every row, in the order of the file.</summary>
    public IReadOnlyList<FaultDefinition> Faults { get; }

    /// <summary>The row of a code, or null.</summary>
    public FaultDefinition? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Reads a table; on failure says in French what is wrong in the file, and where.</summary>
    /// <param name="json">Content of the file, UTF-8.</param>
    /// <param name="table">The table.</param>
    /// <param name="problem">What is wrong.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> json, [NotNullWhen(true)] out FaultTable? table, [NotNullWhen(false)] out string? problem)
        => FaultTableReader.TryRead(json, out table, out problem);

    private static FaultTable ReadEmbedded()
    {
        using var stream = typeof(FaultTable).Assembly.GetManifestResourceStream("faults.json")!;
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return TryRead(json, out var table, out var problem) ? table : throw new InvalidOperationException(problem);
    }
}
