using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace InsConformance.Testing;

/// <summary>
/// A pcscd of the test process alone, with two virtual readers of vpcd: its socket is in a folder of its own, put in the place of <c>/run/pcscd</c> in a mount namespace,
/// and its ports are free ones, so that it disturbs no other on the machine. Programs started by the tests, and PC/SC in this process, then talk to it.
/// </summary>
public sealed partial class PrivatePcscd : IAsyncDisposable
{
    /// <summary>Name of the reader of the first port.</summary>
    public const string FirstReader = "Virtual PCD 00 00";

    /// <summary>Name of the reader of the second port.</summary>
    public const string SecondReader = "Virtual PCD 00 01";

    private const string HowToInstall = "apt-get install pcscd vsmartcard-vpcd";
    private const string Driver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
    private const string SocketVariable = "PCSCLITE_CSOCK_NAME";

    private static readonly TimeSpan SocketPoll = TimeSpan.FromMilliseconds(5);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconf-pcscd-");
    private Process? _process;

    private PrivatePcscd(int firstPort) => FirstPort = firstPort;

    /// <summary>Port of the first virtual reader; the second listens on the next one.</summary>
    public int FirstPort { get; }

    /// <summary>Starts the service. Without pcscd, vpcd or the right to make a namespace, the test that asks is skipped, or fails where tools are required.</summary>
    public static async Task<PrivatePcscd> StartAsync(CancellationToken cancellation)
    {
        var pcscd = new OutsideTool("pcscd", HowToInstall);
        if (!File.Exists(Driver))
            throw pcscd.Missing($"{Driver} is missing");
        var service = new PrivatePcscd(FindPorts());
        try
        {
            await service.RunAsync(pcscd, cancellation);
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops the service and starts it again, as an update of the system would.</summary>
    public async Task RestartAsync(CancellationToken cancellation)
    {
        await StopAsync();
        await RunAsync(new OutsideTool("pcscd", HowToInstall), cancellation);
    }

    /// <summary>Stops the service.</summary>
    public async Task StopAsync()
    {
        if (_process is not { } process)
            return;
        _process = null;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        _folder.CreateSubdirectory("run").Delete(recursive: true); // It could not tidy up.
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    private async Task RunAsync(OutsideTool pcscd, CancellationToken cancellation)
    {
        var run = _folder.CreateSubdirectory("run").FullName;
        var configuration = _folder.CreateSubdirectory("conf").FullName;
        var port = FirstPort.ToString(CultureInfo.InvariantCulture);
        await File.WriteAllTextAsync(
            Path.Combine(configuration, "vpcd"),
            $"FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:{port}\nLIBPATH {Driver}\nCHANNELID {port}\n",
            cancellation);
        var unshare = await OutsideTool.FindAsync(["unshare"], ["-m", "true"], "util-linux, and the right to make a mount namespace (root)", cancellation);
        var script = $"mkdir -p /run/pcscd; mount --bind '{run}' /run/pcscd && exec pcscd -f -i -c '{configuration}'";
        _process = unshare.Start(["-m", "sh", "-c", script]);
        var log = await ReadUntilReadyAsync(_process, cancellation);
        var socket = Path.Combine(run, "pcscd.comm");
        while (!_process.HasExited && !File.Exists(socket))
            await Task.Delay(SocketPoll, TimeProvider.System, cancellation); // It says that it is ready just before it makes its socket.
        if (_process.HasExited)
            throw pcscd.Missing($"it does not start: {log}");
        SetEnvironment(SocketVariable, socket);
    }

    /// <summary>Reads what the service says until it is ready, or ends; then lets it say the rest to nobody.</summary>
    private static async Task<string> ReadUntilReadyAsync(Process process, CancellationToken cancellation)
    {
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var log = "";
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            log += line + "\n";
            if (line.Contains("daemon ready", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return log;
            }
        }

        return log + await errors;
    }

    private static int FindPorts()
    {
        while (true)
        {
            using var first = new TcpListener(IPAddress.Any, 0);
            first.Start();
            var port = ((IPEndPoint)first.LocalEndpoint).Port;
            using var second = new TcpListener(IPAddress.Any, Math.Min(port + 1, IPEndPoint.MaxPort));
            try
            {
                second.Start();
                return port;
            }
            catch (SocketException)
            {
                // The next one is taken: another pair.
            }
        }
    }

    /// <summary>For the programs that this process starts, and for the libraries that it loads, which read another copy of the environment.</summary>
    private static void SetEnvironment(string name, string value)
    {
        Environment.SetEnvironmentVariable(name, value);
        if (SetNativeEnvironment(name, value, overwrite: 1) != 0)
            throw new InvalidOperationException($"setenv {name}: {Marshal.GetLastPInvokeError()}");
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int SetNativeEnvironment(string name, string value, int overwrite);
}
