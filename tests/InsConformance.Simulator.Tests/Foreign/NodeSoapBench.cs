using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Foreign;

public sealed class NodeSoapBench(SharedPki pki) : ForeignBench(pki)
{
    protected override Task<(OutsideTool Tool, string Script)> FindClientAsync(CancellationToken cancellation)
    {
        NodeModules.Require("soap/package.json");
        return Task.FromResult((OutsideTool.Node, "node_client.js"));
    }
}
