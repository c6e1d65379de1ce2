using BenchmarkDotNet.Attributes;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.People;
using InsConformance.Simulator.People.Generation;

namespace InsConformance.Benchmarks;

/// <summary>A base of a million people answers as fast as one of thirty: somebody who is there, and somebody who is not.</summary>
[MemoryDiagnoser]
public class PeopleSearchBenchmarks
{
    private PeopleDirectory _people = null!;
    private TraitsSearchRequest[] _known = [];
    private TraitsSearchRequest _unknown = null!;
    private int _next;

    /// <summary>People in the base.</summary>
    [Params(30, 1_000_000)]
    public int People { get; set; }

    /// <summary>Fills the base.</summary>
    [GlobalSetup]
    public void Fill()
    {
        _people = new PeopleDirectory(new PeopleGenerator(1).Generate(People));
        var step = Math.Max(1, People / 1000);
        _known = [.. Enumerable.Range(0, Math.Min(People, 1000)).Select(rank => Request(_people.All[rank * step]))];
        _unknown = _known[0] with { BirthName = "TEST INCONNU", BirthDate = "1900-01-01" };
    }

    /// <summary>Each time another person: what is measured is not the cache of the processor.</summary>
    [Benchmark]
    public int SearchKnown() => _people.Search(_known[_next++ % _known.Length]).Count;

    /// <summary>Nobody.</summary>
    [Benchmark]
    public int SearchUnknown() => _people.Search(_unknown).Count;

    /// <summary>Nobody, and who is the closest.</summary>
    [Benchmark]
    public string? Closest() => _people.FindClosest(_known[_next++ % _known.Length] with { Sex = "I" })?.Person.Id;

    private static TraitsSearchRequest Request(TestPerson person) =>
        new() { BirthName = person.BirthName, GivenNames = [person.GivenNameList[0]], Sex = person.Sex, BirthDate = person.BirthDate, BirthPlace = person.BirthPlace };
}
