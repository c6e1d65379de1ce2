using InsConformance.Testing;

namespace InsConformance.Cards.Tests.Outside;

/// <summary>Programs of others that read cards through pcscd.</summary>
internal static class ForeignReaders
{
    public static OutsideTool PcscScan { get; } = new("pcsc_scan", "apt-get install pcsc-tools");

    public static OutsideTool OpenscTool { get; } = new("opensc-tool", "apt-get install opensc");

    public static OutsideTool Pkcs15Tool { get; } = new("pkcs15-tool", "apt-get install opensc");

    public static OutsideTool Pkcs11Tool { get; } = new("pkcs11-tool", "apt-get install opensc");

    public static OutsideTool Openssl { get; } = new("openssl", "apt-get install openssl");

    public static OutsideTool Cardpeek { get; } = new("xvfb-run", "apt-get install cardpeek xvfb xauth");

    /// <summary>Runs a shell command that begins with this program, once it is known to be there.</summary>
    public static async Task<string> RunShellAsync(this OutsideTool tool, string command)
    {
        await OutsideTool.FindAsync([tool.Program], ["--help"], tool.HowToInstall, TestContext.Current.CancellationToken);
        return (await new OutsideTool("sh", "a POSIX shell").RunAsync(["-c", command], "", TestContext.Current.CancellationToken)).Output;
    }

    /// <summary>Runs a program that must end well, and gives all that it said.</summary>
    public static async Task<string> SayAsync(this OutsideTool tool, params string[] arguments)
    {
        var output = await tool.RunAsync(arguments, "", TestContext.Current.CancellationToken);
        output.ExitCode.Should().Be(0, $"{tool.Program} {string.Join(' ', arguments)} said:\n{output.Output}{output.Errors}");
        return output.Output + output.Errors;
    }
}
