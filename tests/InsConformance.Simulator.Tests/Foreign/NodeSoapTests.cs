using System.Text;
using System.Text.RegularExpressions;
using InsConformance.Simulator.Answering;

namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>node-soap, the SOAP client of Node.js.</summary>
public sealed partial class NodeSoapTests(NodeSoapBench bench) : ForeignClientTests(bench, AccessMode.Certificate), IClassFixture<NodeSoapBench>
{
    protected override string Style => "<?xml version=\"1.0\" encoding=\"utf-8\"?><soap:Envelope xmlns:soap=";

    /// <summary>PADOA calls with node-soap and the official contract: the same stack with ours must write the same message.</summary>
    [Fact]
    public async Task Writes_with_our_contract_what_it_writes_with_the_official_one()
    {
        var recorded = await File.ReadAllBytesAsync(
            Repository.PathOf("tests/InsConformance.Insi.Tests/requests/padoa-node-soap.xml"), TestContext.Current.CancellationToken);
        var search = Search("D'ARTAGNAN DE L'HERAULT", "PIERRE-ALAIN", "M", "2001-06-17");

        await AskAsync(search);

        var written = Request(Session(search).Exchanges.Single());
        Values().Replace(written, "><").Should().Be(Values().Replace(Encoding.UTF8.GetString(recorded).TrimEnd(), "><"));
    }

    /// <summary>The text of an element, which is not the space between two blocks.</summary>
    [GeneratedRegex(">[^< ][^<]*<", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Values();
}
