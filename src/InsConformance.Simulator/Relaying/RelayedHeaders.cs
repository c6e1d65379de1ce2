using System.Collections.Frozen;
using InsConformance.Insi.Calling;

namespace InsConformance.Simulator.Relaying;

/// <summary>
/// En-têtes relayés : every header line but those that concern one connection only (RFC 9110, §7.6.1), those that frame the body on it, and the name of the host, which is that of each side.
/// </summary>
public static class RelayedHeaders
{
    /// <summary>The names that are not relayed, beside those that <c>Connection</c> lists.</summary>
    public static IReadOnlySet<string> HopByHop { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Expect", "Content-Length", "Host");

    /// <summary>The lines that are relayed, in order and as they came.</summary>
    public static IReadOnlyList<HeaderLine> Of(IReadOnlyList<HeaderLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var listed = lines.Where(line => string.Equals(line.Name, "Connection", StringComparison.OrdinalIgnoreCase))
            .SelectMany(line => line.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. lines.Where(line => !HopByHop.Contains(line.Name) && !listed.Contains(line.Name))];
    }
}
