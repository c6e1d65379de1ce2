using System.Text;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Relaying;
using InsConformance.Simulator.Tests.Deviations;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Relaying;

/// <summary>Bytes out are bytes in, whatever they are: seen at the sockets' ends, not in the journal of the relay.</summary>
public sealed class RelayedBytesTests(SharedPki shared) : RelayTest(shared)
{
    public static TheoryData<byte[]> Bodies => new()
    {
        Array.Empty<byte>(),
        "<a/>"u8.ToArray(),
        Encoding.Unicode.GetPreamble(),
        Encoding.UTF8.GetBytes("<?xml version='1.0' encoding='ISO-8859-1'?>\r\n<é>\0\uFFFD</é>\n\n"),
        Enumerable.Range(0, 70_000).Select(at => (byte)(at * 31)).ToArray(),
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_goes_through_both_ways_unchanged(byte[] body)
    {
        SoapRequest? received = null;
        using var product = new TestClient(await ThroughAsync(request =>
        {
            received = request;
            return new SoapResponse(200, [new("Content-Type", "application/soap+xml; charset=utf-8")], request.Body);
        }));

        var answer = await product.PostAsync(body);

        received!.Body.ToArray().Should().Equal(body);
        answer.Body.Should().Equal(body);
    }

    [Fact]
    public async Task Header_lines_go_through_with_their_bytes_but_for_those_of_one_connection()
    {
        SoapRequest? received = null;
        await using var product = await RawConnection.OpenAsync(await ThroughAsync(request =>
        {
            received = request;
            return SoapResponse.Text(200, "");
        }));

        await product.SendAsync(
            """
            POST /lps HTTP/1.1
            Host: localhost
            Content-Type: application/soap+xml ;charset=utf-8;  action="urn:a"
            SOAPAction: "urn:a"
            Accept-Encoding: none
            User-Agent: produit/1.0 (été)
            X-Libre: a,b ,  c
            Connection: close
            Keep-Alive: timeout=5
            TE: trailers
            Proxy-Authorization: Basic c2VjcmV0
            Content-Length: 4


            """.ReplaceLineEndings("\r\n"),
            "<a/>"u8.ToArray());
        await product.ReadToEndAsync();

        received!.Headers.Where(line => line.Name is not ("Host" or "Content-Length")).Should().BeEquivalentTo(
        [
            new HeaderLine("Content-Type", "application/soap+xml ;charset=utf-8;  action=\"urn:a\""), new HeaderLine("SOAPAction", "\"urn:a\""), new HeaderLine("Accept-Encoding", "none"),
            new HeaderLine("User-Agent", "produit/1.0 (été)"), new HeaderLine("X-Libre", "a,b ,  c"),
        ]);
        received.Header("Content-Length").Should().Be("4");
        received.Header("Host").Should().Be($"127.0.0.1:{received.Connection.Port}");
    }

    [Fact]
    public async Task An_answer_keeps_its_status_its_lines_and_its_encoding()
    {
        byte[] compressed = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        using var product = new TestClient(await ThroughAsync(_ => new SoapResponse(
            503,
            [
                new("Content-Type", "application/soap+xml;charset=UTF-8"), new("Content-Encoding", "gzip"), new("Retry-After", "120"), new("Set-Cookie", "a=1; Path=/"), new("Set-Cookie", "b=2"),
                new("Server", "frontal"), new("Date", "Sun, 01 Mar 2026 12:00:00 GMT"), new("X-Accent", "\u00e9t\u00e9"),
            ],
            compressed)));
        product.Handler.ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1;
        product.Handler.UseCookies = false;

        var (status, headers, body) = await product.RawAsync("<a/>"u8.ToArray());

        status.Should().Be(503);
        body.Should().Equal(compressed);
        headers.Where(line => line.Name is not "Content-Length").Should().BeEquivalentTo(
        [
            new HeaderLine("Content-Type", "application/soap+xml;charset=UTF-8"), new HeaderLine("Content-Encoding", "gzip"), new HeaderLine("Retry-After", "120"),
            new HeaderLine("Set-Cookie", "a=1; Path=/"), new HeaderLine("Set-Cookie", "b=2"), new HeaderLine("Server", "frontal"),
            new HeaderLine("Date", "Sun, 01 Mar 2026 12:00:00 GMT"), new HeaderLine("X-Accent", "\u00e9t\u00e9"),
        ]);
    }

    [Fact]
    public async Task The_query_and_the_method_go_through()
    {
        SoapRequest? received = null;
        await using var product = await RawConnection.OpenAsync(await ThroughAsync(request =>
        {
            received = request;
            return SoapResponse.Text(405, "non");
        }));

        await product.SendAsync("GET /lps?wsdl&a=%7Eb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", []);
        var (bytes, _) = await product.ReadToEndAsync();

        Encoding.Latin1.GetString(bytes).Should().StartWith("HTTP/1.1 405 ").And.EndWith("non");
        (received!.Method, received.Target, received.Body.Length).Should().Be(("GET", "/lps?wsdl&a=%7Eb", 0));
    }

    [Fact]
    public void A_line_that_Connection_names_stays_on_its_connection() => RelayedHeaders.Of(
        [new("Connection", "keep-alive, X-Saut"), new("X-SAUT", "1"), new("X-Reste", "2")]).Should().Equal(new HeaderLine("X-Reste", "2"));

    [Fact]
    public void The_lines_of_one_connection_are_known_by_name() => RelayedHeaders.HopByHop.Should().BeEquivalentTo(
        "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Expect", "Content-Length", "Host");

    private async Task<InsiRelay> ThroughAsync(Func<SoapRequest, SoapResponse> answer)
    {
        var service = Keep(await new KestrelSoapHost().ListenAsync(
            new ListenerOptions { Certificate = Pki.CertificateServer, Chain = [Pki.Organisations], Clock = TimeProvider.System },
            new FixedEndpoint((request, _) => Task.FromResult(answer(request))),
            Cancellation));
        return await StartAsync(Sound with { CertificateTarget = service.Address });
    }
}
