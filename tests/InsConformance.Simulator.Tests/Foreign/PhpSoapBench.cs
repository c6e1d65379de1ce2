using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Foreign;

public sealed class PhpSoapBench(SharedPki pki) : ForeignBench(pki)
{
    protected override async Task<(OutsideTool Tool, string Script)> FindClientAsync(CancellationToken cancellation) =>
        (await OutsideTool.FindAsync(["php"], ["-r", "exit(extension_loaded('soap') && extension_loaded('openssl') ? 0 : 1);"], "apt-get install php-cli php-soap", cancellation), "php_client.php");
}
