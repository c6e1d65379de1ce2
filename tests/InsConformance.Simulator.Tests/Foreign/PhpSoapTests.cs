using InsConformance.Simulator.Answering;

namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>The SOAP extension of PHP.</summary>
public sealed class PhpSoapTests(PhpSoapBench bench) : ForeignClientTests(bench, AccessMode.Certificate), IClassFixture<PhpSoapBench>
{
    protected override string Style => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<env:Envelope xmlns:env=";
}
