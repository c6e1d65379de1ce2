using InsConformance.Simulator;

namespace InsConformance.Cli.Benchmarking;

/// <summary>Load on a simulator and on a bare endpoint of this process, over loopback only; bounded in calls and in time.</summary>
internal sealed class LoadBench : IAsyncDisposable
{
    /// <summary>Longest that one server is put under load.</summary>
    private static readonly TimeSpan LongestLoad = TimeSpan.FromMinutes(5);

    private readonly InsiSimulator _simulator;
    private readonly BareEndpoint _bare;
    private readonly TimeProvider _clock;
    private long _rank;

    private LoadBench(InsiSimulator simulator, BareEndpoint bare, TimeProvider clock) => (_simulator, _bare, _clock) = (simulator, bare, clock);

    /// <summary>Findings of the auditor on the last exchange, and the rules that it went through: the load is that of a conformant product.</summary>
    public (int Rules, int Findings) LastAudit => _simulator.Journal.Exchanges()[^1].Audit is var audit ? (audit.Rules, audit.Findings.Count) : default;

    public static async Task<LoadBench> StartAsync(SimulatorOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        var simulator = await InsiSimulator.StartAsync(options, clock, cancellationToken);
        var answer = new byte[1200]; // About the length of an answer with an identity.
        answer.AsSpan().Fill((byte)' ');
        return new LoadBench(simulator, await BareEndpoint.StartAsync(simulator.Pki, answer, cancellationToken), clock);
    }

    /// <summary>Measures one grade, after a warm-up.</summary>
    public async Task<LoadGrade> MeasureAsync(int clients, int calls, CancellationToken cancellationToken)
    {
        var warmUp = Math.Clamp(calls / 5, clients, 5000);
        await LoadAsync(_bare.Address, clients, warmUp, cancellationToken);
        var bare = await LoadAsync(_bare.Address, clients, calls, cancellationToken);
        await LoadAsync(_simulator.CertificateAddress, clients, warmUp, cancellationToken);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var simulator = await LoadAsync(_simulator.CertificateAddress, clients, calls, cancellationToken);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        return new LoadGrade(clients, simulator, bare, before, after);
    }

    public async ValueTask DisposeAsync()
    {
        await _bare.DisposeAsync();
        await _simulator.DisposeAsync();
    }

    private async Task<LoadMeasure> LoadAsync(Uri address, int clients, int calls, CancellationToken cancellationToken)
    {
        using var bound = new CancellationTokenSource(LongestLoad, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancellationToken);
        var connections = new List<KeepAliveClient>();
        try
        {
            for (var i = 0; i < clients; i++)
                connections.Add(await KeepAliveClient.ConnectAsync(address, _simulator.Pki, either.Token));
            var (start, spent) = (_clock.GetTimestamp(), ProcessCost.SoFar());
            var loads = connections.Select((connection, client) => Task.Run(() => CallAsync(connection, client, address, calls / clients, either.Token), either.Token));
            var durations = await Task.WhenAll(loads);
            return LoadMeasure.Of(durations.SelectMany(all => all), _clock.GetElapsedTime(start), ProcessCost.SoFar().Since(spent));
        }
        finally
        {
            foreach (var connection in connections)
                await connection.DisposeAsync();
        }
    }

    private async Task<TimeSpan[]> CallAsync(KeepAliveClient connection, int client, Uri address, int calls, CancellationToken cancellationToken)
    {
        var template = new RequestTemplate(client, address, _clock.GetUtcNow());
        var durations = new TimeSpan[Math.Max(calls, 1)];
        for (var i = 0; i < durations.Length; i++)
        {
            var request = template.Next(Interlocked.Increment(ref _rank));
            var start = _clock.GetTimestamp();
            if (!await connection.CallAsync(request, cancellationToken))
                throw new IOException($"{address} n'a pas répondu 200 pendant la mesure.");
            durations[i] = _clock.GetElapsedTime(start);
        }

        return durations;
    }
}
