using System.IO.Compression;
using System.Text;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Tests.Deviations.Comparing;

/// <summary>What differs between two responses, at every level, told in lines that a person can approve.</summary>
internal sealed record ResponseDifference
{
    public required string? Status { get; init; }

    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>Null when the second body is not well formed.</summary>
    public required IReadOnlyList<TreeDifference>? Tree { get; init; }

    public required ByteRange? Body { get; init; }

    public required IReadOnlyList<string> Sending { get; init; }

    public bool IsOfTheBodyOnly => Status is null && Headers.Count == 0 && Sending.Count == 0;

    public bool IsOfTheSendingOnly => Status is null && Headers.Count == 0 && Body is null;

    public static ResponseDifference Between(SoapResponse one, SoapResponse other) => new()
    {
        Status = one.Status == other.Status ? null : FormattableString.Invariant($"{one.Status} → {other.Status}"),
        Headers =
        [
            .. one.Headers.Except(other.Headers).Select(header => $"retiré {header.Name}: {header.Value}"),
            .. other.Headers.Except(one.Headers).Select(header => $"ajouté {header.Name}: {header.Value}"),
        ],
        Tree = TreeDifference.Between(one.Body.ToArray(), Content(other)),
        Body = ByteRange.Between(one.Body.Span, Content(other)),
        Sending = [.. SendingOf(one, other.Transfer)],
    };

    public IEnumerable<string> Lines() =>
    [
        .. Status is null ? [] : new[] { $"  statut {Status}" },
        .. Headers.Select(header => $"  en-tête {header}"),
        .. Tree is null ? ["  arbre illisible"] : Tree.Select(difference => $"  arbre {difference}"),
        .. Body is null ? [] : new[] { $"  corps {Body}" },
        .. Sending.Select(line => $"  envoi {line}"),
    ];

    /// <summary>The body, decompressed when its header says that it is compressed.</summary>
    private static byte[] Content(SoapResponse response)
    {
        if (!response.Headers.Contains(new HeaderLine("Content-Encoding", "gzip")))
            return response.Body.ToArray();
        using var gzip = new GZipStream(new MemoryStream(response.Body.ToArray()), CompressionMode.Decompress);
        using var content = new MemoryStream();
        gzip.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The bytes sent, against those of the same response sent as usual.</summary>
    private static IEnumerable<string> SendingOf(SoapResponse usual, Transfer transfer)
    {
        if (transfer is not Transfer.Raw raw)
            return transfer == Transfer.AtOnce ? [] : [transfer.Words];
        byte[] sent = [.. raw.Steps.SelectMany(step => step.Bytes.ToArray())];
        return [ByteRange.Between(Http(usual), sent)?.ToString() ?? "les mêmes octets", $"fin : {raw.End}"];
    }

    private static byte[] Http(SoapResponse response)
    {
        var reason = response.Status == 200 ? "OK" : "Internal Server Error";
        var head = $"HTTP/1.1 {response.Status} {reason}\r\n{string.Concat(response.Headers.Select(header => $"{header.Name}: {header.Value}\r\n"))}Content-Length: {response.Body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. response.Body.Span];
    }
}
