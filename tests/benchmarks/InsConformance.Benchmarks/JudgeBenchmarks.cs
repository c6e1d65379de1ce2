using BenchmarkDotNet.Attributes;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Mssante;

namespace InsConformance.Benchmarks;

/// <summary>Artefacts judged per second, one judge per format, every rule applied.</summary>
[MemoryDiagnoser]
public class JudgeBenchmarks
{
    private IFormatJudge _judge = null!;
    private byte[] _artefact = [];

    /// <summary>An example of a format: the file, under <c>fixtures/exchange</c>.</summary>
    [Params("datamatrix/nessi.txt", "hl7v2/valid", "fhir/qualifiee-nir.json", "cda/qualifiee-nir.xml", "xds/METADATA.XML", "mssante/lettre-de-liaison.eml")]
    public string Example { get; set; } = "datamatrix/nessi.txt";

    /// <summary>Reads the example.</summary>
    [GlobalSetup]
    public void Read()
    {
        var path = Path.Combine(FindExamples(), Example);
        _judge = FormatJudges.Find(Example.Split('/')[0]) ?? new MssanteJudge();
        _artefact = File.ReadAllBytes(Directory.Exists(path) ? Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).First() : path);
    }

    /// <summary>One judgement.</summary>
    [Benchmark]
    public JudgementVerdict Judge() => _judge.Judge(_artefact, JudgingContext.DefaultOf(_judge), CancellationToken.None).Verdict;

    /// <summary>The examples of the repository, from wherever the measure runs inside it.</summary>
    private static string FindExamples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "fixtures", "exchange")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The measures run outside the repository.");
        return Path.Combine(folder.FullName, "fixtures", "exchange");
    }
}
