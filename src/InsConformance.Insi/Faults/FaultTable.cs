using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Insi.Faults;

/// <summary>
/// The known faults of the service, from <c>fixtures/insi/faults.json</c>. The official table is not public: an owner of the guide
/// completes a copy of the file and gives its path.
/// </summary>
public sealed class FaultTable
{
    /// <summary>The public codes, embedded in the assembly.</summary>
    public static FaultTable Default => throw new NotSupportedException();

    /// <summary>Every row, in the order of the file.</summary>
    public IReadOnlyList<FaultDefinition> Faults => throw new NotSupportedException();

    /// <summary>The row of a code, or null.</summary>
    public FaultDefinition? Find(string code) => throw new NotSupportedException();

    /// <summary>Reads a table; on failure says in French what is wrong in the file, and where.</summary>
    public static bool TryRead(ReadOnlySpan<byte> json, [NotNullWhen(true)] out FaultTable? table, [NotNullWhen(false)] out string? problem)
        => throw new NotSupportedException();
}
