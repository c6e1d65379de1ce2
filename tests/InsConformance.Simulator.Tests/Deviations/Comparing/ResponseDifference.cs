using System.Text;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Tests.Deviations.Comparing;

/// <summary>What differs between two responses, at every level, told in lines that a person can approve.</summary>
internal sealed record ResponseDifference
{
    public required string? Status { get; init; }

    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>Null when one of the two bodies is not well formed.</summary>
    public required IReadOnlyList<TreeDifference>? Tree { get; init; }

    public required IReadOnlyList<ByteDifference> Bytes { get; init; }

    public required IReadOnlyList<string> Sent { get; init; }

    public static ResponseDifference Between(SoapResponse one, SoapResponse other) => new()
    {
        Status = one.Status == other.Status ? null : FormattableString.Invariant($"{one.Status} → {other.Status}"),
        Headers =
        [
            .. one.Headers.Except(other.Headers).Select(header => $"retiré {header.Name}: {header.Value}"),
            .. other.Headers.Except(one.Headers).Select(header => $"ajouté {header.Name}: {header.Value}"),
        ],
        Tree = TreeDifference.Between(one.Body.ToArray(), other.Body.ToArray()),
        Bytes = ByteDifference.Between(one.Body.Span, other.Body.Span),
        Sent = [.. Sending(one, other.Transfer)],
    };

    public IEnumerable<string> Lines()
    {
        if (Status is not null)
            yield return $"  statut {Status}";
        foreach (var header in Headers)
            yield return $"  en-tête {header}";
        if (Tree is null)
            yield return "  arbre : illisible";
        foreach (var difference in Tree ?? [])
            yield return $"  arbre {difference}";
        foreach (var difference in Bytes.Take(6))
            yield return $"  corps {difference}";
        if (Bytes.Count > 6)
            yield return FormattableString.Invariant($"  corps : {Bytes.Count - 6} autres différences de même nature");
        foreach (var line in Sent)
            yield return $"  envoi {line}";
    }

    /// <summary>The bytes sent, against the HTTP response that would have been.</summary>
    private static IEnumerable<string> Sending(SoapResponse usual, Transfer transfer)
    {
        if (transfer == Transfer.AtOnce)
            yield break;
        if (transfer is not Transfer.Raw raw)
        {
            yield return transfer.Words;
            yield break;
        }

        byte[] sent = [.. raw.Steps.SelectMany(step => step.Bytes.ToArray())];
        foreach (var difference in ByteDifference.Between(Http(usual), sent).Take(6))
            yield return difference.ToString();
        yield return $"fin : {raw.End}";
    }

    private static byte[] Http(SoapResponse response)
    {
        var reason = response.Status == 200 ? "OK" : "Internal Server Error";
        var head = $"HTTP/1.1 {response.Status} {reason}\r\n{string.Concat(response.Headers.Select(header => $"{header.Name}: {header.Value}\r\n"))}Content-Length: {response.Body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. response.Body.Span];
    }
}
