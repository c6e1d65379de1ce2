using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Foreign;

public sealed class ZeepBench(SharedPki pki) : ForeignBench(pki)
{
    protected override async Task<(OutsideTool Tool, string Script)> FindClientAsync(CancellationToken cancellation)
    {
        // The python3 of the path may be another one than Debian's, without its packages.
        var python = await OutsideTool.FindAsync(["/usr/bin/python3", "python3", "python"], ["-c", "import zeep, cryptography"], "apt-get install python3-zeep python3-cryptography", cancellation);
        return (python, "zeep_client.py");
    }
}
