using InsConformance.Testing;
using InsConformance.Verdicts;
using static InsConformance.Campaign.Tests.Samples.SampleBench;

namespace InsConformance.Campaign.Tests.Samples;

/// <summary>The adapter that a reader copies from the half-hour guide works, and gives what the guide says that it gives.</summary>
public sealed class GuideSnippetTests : IDisposable
{
    private const string Guide = "docs/fr/ecrire-un-adaptateur.md";
    private const string LastLine = "ThreadingHTTPServer((\"127.0.0.1\", 8080), Adapter).serve_forever()";

    /// <summary>The same at any free port, which it prints.</summary>
    private const string AnyPort =
        """
        server = ThreadingHTTPServer(("127.0.0.1", 0), Adapter)
        print(f"http://127.0.0.1:{server.server_port}", flush=True)
        Adapter.log_message = lambda *_: None
        server.serve_forever()
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconformance-guide-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_adapter_of_the_guide_passes_what_the_guide_says()
    {
        var guide = await File.ReadAllTextAsync(Repository.PathOf(Guide), TestContext.Current.CancellationToken);
        var snippet = guide.Split("```python\n") is [_, var after] ? after.Split("```")[0] : throw new InvalidOperationException($"{Guide} no longer shows one adapter in Python.");
        snippet.TrimEnd().Should().EndWith(LastLine);
        var script = Path.Combine(_folder.FullName, "adaptateur.py");
        await File.WriteAllTextAsync(script, snippet.Replace(LastLine, AnyPort, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await using var adapter = await SampleProcess.StartAsync(await PythonAsync(), script);

        var faults = await CheckAsync(Http(adapter));
        var results = Scenarios(await PlayAsync(Http(adapter), "features/creation/traits-obligatoires.feature")).ToList();

        faults.Select(fault => fault.Rule.Code).Should().Equal("ADA-03");
        results.CountBy(result => result.Outcome).ToDictionary().Should().BeEquivalentTo(new Dictionary<Outcome, int> { [Outcome.Passed] = 11, [Outcome.Warning] = 3, [Outcome.NotApplicable] = 1 });
        results.Where(result => result.Outcome is Outcome.Warning).Select(result => result.Name)
            .Should().BeEquivalentTo("Le code lieu de naissance « 6322 » est refusé", "Le code lieu de naissance « MAZOIRES » est refusé", "Les mêmes cinq traits appellent une confirmation");
        guide.Should().Contain("`ADA-03`").And.Contain("11 réussis, 3 avertissements, 1 sans objet");
    }
}
