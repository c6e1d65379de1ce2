using System.Globalization;
using System.Text;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;

namespace InsConformance.Cli.Benchmarking;

/// <summary>
/// One conformant search by traits as the bytes of an HTTP request, ready but for its three identifiers: the load must cost the client as little as it can.
/// </summary>
internal sealed class RequestTemplate
{
    private static readonly Guid[] Marks = [.. Enumerable.Range(1, 3).Select(rank => new Guid(rank, 0, 0, [0xA, 0xB, 0xC, 0xD, 0xE, 0xF, 0xA, 0xB]))];

    private readonly byte[] _bytes;
    private readonly int[] _places;
    private readonly int _client;

    /// <summary>The requests of one client: one installation, hence one session of the simulator.</summary>
    /// <param name="client">Rank of the client.</param>
    /// <param name="address">Where it calls.</param>
    /// <param name="traits">Whom it looks for.</param>
    /// <param name="now">Hour of the requests.</param>
    public RequestTemplate(int client, Uri address, TraitsSearchRequest traits, DateTimeOffset now)
    {
        _client = client;
        var context = new CallContext
        {
            MessageId = $"uuid:{Marks[0]}",
            BamId = Marks[1].ToString(),
            LpsId = Marks[2].ToString(),
            Time = now,
            Emitter = "300000009990001",
            Software = new LpsIdentity("LSN17NF23FW0", "1.0", string.Create(CultureInfo.InvariantCulture, $"charge-{client}"), "urn:lps:banc:1.0"),
        };
        var body = RequestWriter.ToBytes(context.ToRequest(traits));
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/soap+xml; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n");
        _bytes = [.. Encoding.ASCII.GetBytes(head), .. body];
        _places = [.. Marks.Select(mark => _bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(mark.ToString())))];
    }

    /// <summary>The request of that rank, with identifiers that no other has. Good until the next one.</summary>
    public ReadOnlyMemory<byte> Next(long rank)
    {
        for (var i = 0; i < _places.Length; i++)
            new Guid(_client, (short)i, 0, BitConverter.GetBytes(rank)).TryFormat(_bytes.AsSpan(_places[i]), out _);
        return _bytes;
    }
}
