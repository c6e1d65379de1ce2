using InsConformance.Simulator.Answering;

namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>zeep, the SOAP client of Python.</summary>
public sealed class ZeepTests(ZeepBench bench) : ForeignClientTests(bench, AccessMode.Certificate), IClassFixture<ZeepBench>
{
    protected override string Style => "<?xml version='1.0' encoding='utf-8'?>\n<soap-env:Envelope xmlns:soap-env=";
}
