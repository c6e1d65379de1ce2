using InsConformance.Simulator.Answering;

namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>zeep, the SOAP client of Python, with a card: it signs its assertions by itself.</summary>
public sealed class ZeepCardTests(ZeepBench bench) : ForeignClientTests(bench, AccessMode.Card), IClassFixture<ZeepBench>
{
    protected override string Style => "<?xml version='1.0' encoding='utf-8'?>\n<soap-env:Envelope xmlns:soap-env=";
}
