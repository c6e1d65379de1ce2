using InsConformance.Insi.Messages;
using InsConformance.Simulator;
using InsConformance.Simulator.People;
using InsConformance.Simulator.People.Generation;

namespace InsConformance.Cli.Benchmarking;

/// <summary>Load on a simulator and on a bare endpoint of this process, over loopback only; bounded in calls and in time.</summary>
internal sealed class LoadBench : IAsyncDisposable
{
    /// <summary>Longest that one server is put under load.</summary>
    private static readonly TimeSpan LongestLoad = TimeSpan.FromMinutes(5);

    /// <summary>People of the small base that a large one is compared with.</summary>
    public const int Few = 30;

    /// <summary>People of a large base whom each client looks for, one after the other: the answers must not come from the cache of the processor.</summary>
    private const int SearchedByOne = 50;

    /// <summary>Calls after which the code is compiled for good: what comes first must not pay for what comes next.</summary>
    private const int CallsBeforeSettled = 20_000;

    private static readonly TraitsSearchRequest[] OnePerson = [new() { BirthName = "ADRUN", GivenNames = ["ZOE"], Sex = "F", BirthDate = "1975-12-31" }];

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
        await LoadAsync(_bare.Address, OnePerson, clients, warmUp, cancellationToken);
        var bare = await LoadAsync(_bare.Address, OnePerson, clients, calls, cancellationToken);
        await LoadAsync(_simulator.CertificateAddress, OnePerson, clients, warmUp, cancellationToken);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var simulator = await LoadAsync(_simulator.CertificateAddress, OnePerson, clients, calls, cancellationToken);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        return new LoadGrade(clients, simulator, bare, before, after);
    }

    /// <summary>Measures one grade on a small base and on a large one, in turn. The people of the simulator are those of the bench no more.</summary>
    public async Task<PeopleGrade> MeasurePeopleAsync(int people, int clients, int calls, CancellationToken cancellationToken)
    {
        var small = Base(Few);
        await LoadOnAsync(small, clients, CallsBeforeSettled, cancellationToken);
        var few = await LoadOnAsync(small, clients, calls, cancellationToken);
        var start = _clock.GetTimestamp();
        var large = Base(people);
        var filled = _clock.GetElapsedTime(start);
        var many = await LoadOnAsync(large, clients, calls, cancellationToken);
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        large = null;
        return new PeopleGrade(clients, Few, people, few, many, await LoadOnAsync(small, clients, calls, cancellationToken), filled.TotalSeconds, heap);
    }

    public async ValueTask DisposeAsync()
    {
        await _bare.DisposeAsync();
        await _simulator.DisposeAsync();
    }

    private static PeopleDirectory Base(int people) => new(new PeopleGenerator(seed: 1).Generate(people));

    private async Task<LoadMeasure> LoadOnAsync(PeopleDirectory people, int clients, int calls, CancellationToken cancellationToken)
    {
        _simulator.Reload(people);
        var searched = SearchedByOne * clients;
        var traits = Enumerable.Range(0, searched).Select(rank => Search(people.All[(int)((long)rank * people.All.Count / searched)])).ToArray();
        await LoadAsync(_simulator.CertificateAddress, traits, clients, Math.Clamp(calls / 5, clients, 5000), cancellationToken);
        GC.Collect();
        return await LoadAsync(_simulator.CertificateAddress, traits, clients, calls, cancellationToken);
    }

    private static TraitsSearchRequest Search(TestPerson person) =>
        new() { BirthName = person.BirthName, GivenNames = [person.GivenNameList[0]], Sex = person.Sex, BirthDate = person.BirthDate, BirthPlace = person.BirthPlace };

    private async Task<LoadMeasure> LoadAsync(Uri address, TraitsSearchRequest[] searched, int clients, int calls, CancellationToken cancellationToken)
    {
        using var bound = new CancellationTokenSource(LongestLoad, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancellationToken);
        var connections = new List<KeepAliveClient>();
        try
        {
            for (var i = 0; i < clients; i++)
                connections.Add(await KeepAliveClient.ConnectAsync(address, _simulator.Pki, either.Token));
            var (start, spent) = (_clock.GetTimestamp(), ProcessCost.SoFar());
            var loads = connections.Select((connection, client) => Task.Run(
                () => CallAsync(connection, Share(client).Select(traits => new RequestTemplate(client, address, traits, _clock.GetUtcNow())).ToArray(), calls / clients, either.Token), either.Token));
            var durations = await Task.WhenAll(loads);
            return LoadMeasure.Of(durations.SelectMany(all => all), _clock.GetElapsedTime(start), ProcessCost.SoFar().Since(spent));
        }
        finally
        {
            foreach (var connection in connections)
                await connection.DisposeAsync();
        }

        IEnumerable<TraitsSearchRequest> Share(int client) => searched.Length < clients ? searched : searched.Where((_, rank) => rank % clients == client);
    }

    private async Task<TimeSpan[]> CallAsync(KeepAliveClient connection, RequestTemplate[] requests, int calls, CancellationToken cancellationToken)
    {
        var durations = new TimeSpan[Math.Max(calls, 1)];
        for (var i = 0; i < durations.Length; i++)
        {
            var request = requests[i % requests.Length].Next(Interlocked.Increment(ref _rank));
            var start = _clock.GetTimestamp();
            if (!await connection.CallAsync(request, cancellationToken))
                throw new IOException("Le serveur n'a pas répondu 200 pendant la mesure.");
            durations[i] = _clock.GetElapsedTime(start);
        }

        return durations;
    }
}
