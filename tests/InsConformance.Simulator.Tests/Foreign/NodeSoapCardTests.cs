using InsConformance.Simulator.Answering;

namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>node-soap, the SOAP client of Node.js, with a card: it signs its assertions by itself.</summary>
public sealed class NodeSoapCardTests(NodeSoapBench bench) : ForeignClientTests(bench, AccessMode.Card), IClassFixture<NodeSoapBench>
{
    protected override string Style => "<?xml version=\"1.0\" encoding=\"utf-8\"?><soap:Envelope xmlns:soap=";
}
