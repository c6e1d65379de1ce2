using InsConformance.Simulator.Answering;

namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>The SOAP extension of PHP, with a card: it signs its assertions by itself.</summary>
public sealed class PhpSoapCardTests(PhpSoapBench bench) : ForeignClientTests(bench, AccessMode.Card), IClassFixture<PhpSoapBench>
{
    protected override string Style => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<env:Envelope xmlns:env=";
}
