using System.Globalization;
using System.Net;
using System.Net.Sockets;
using InsConformance.Simulator.Pki;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests.Workflows;

/// <summary>What an editor has: a repository with a declaration and an adapter, and the values that it writes at the head of a workflow.</summary>
/// <param name="Fault">The fault of its software; null for a sound one.</param>
/// <param name="Starts">Whether its adapter starts.</param>
internal sealed record Editor(string? Fault = null, bool Starts = true)
{
    /// <summary>Ports that no system gives of itself: nobody takes one between this choice and the start of the adapter.</summary>
    private const int FirstPort = 20_000;
    private const int Ports = 10_000;

    /// <summary>It declares what its software does, and no more: what is declared and lacking is no success.</summary>
    private const string Declaration =
        """
        logiciel: Mon logiciel de cabinet
        version: "1.0"
        editeur: Mon entreprise
        profil: referentiel
        couloirs: [LGC]
        guide: [v2, v3]
        """;

    private const string Command = "./demarrer-adaptateur.sh";

    private readonly int _port = FreePort();

    /// <summary>The values at the head of the workflow that are not those of the model.</summary>
    public IReadOnlyDictionary<string, string> Values => new Dictionary<string, string>
    {
        ["ADAPTER"] = (Fault, Starts) switch { (_, false) => "false", (null, _) => Command, _ => $"{Command} --fault {Fault}" },
        ["ADAPTER_URL"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}"),
    };

    /// <summary>The sample in Python, reduced to the creation of identities. It notes which process it is, so that a server ends what a job leaves running.</summary>
    private string Adapter =>
        $"""
        #!/bin/bash
        echo $$ >adapter.pid
        exec python3 - "$@" <<'PYTHON'
        import sys
        from http.server import ThreadingHTTPServer
        sys.path.insert(0, "{Repository.PathOf("samples/python")}")
        import adapter
        capabilities = adapter.DESCRIPTION["capabilities"]
        for name in [one for one in capabilities["present"] if one != "createIdentities"]:
            capabilities["present"].remove(name)
            capabilities["absent"][name] = "Ce logiciel ne fait que créer des identités."
        adapter.Adapter.fault = sys.argv[2] if len(sys.argv) > 2 else None
        ThreadingHTTPServer(("127.0.0.1", {_port.ToString(CultureInfo.InvariantCulture)}), adapter.Adapter).serve_forever()
        PYTHON

        """;

    /// <summary>Takes the repository; the certificates of the bench are in the cache of the server, as making keys is slow.</summary>
    public void CheckOut(string folder)
    {
        SyntheticPki.EnsureIn(new DirectoryInfo(SharedPki.Folder), TimeProvider.System).Dispose();
        IntegrationServer.Keep(SharedPki.Folder, ["."], Path.Combine(folder, ".insconf", "pki"));
        File.WriteAllText(Path.Combine(folder, "insconf.yaml"), Declaration);
        Executable.Write(Path.Combine(folder, "demarrer-adaptateur.sh"), Adapter);
    }

    private static int FreePort() => Enumerable.Range(0, Ports).Select(offset => FirstPort + ((Environment.ProcessId + offset) % Ports)).First(IsFree);

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
