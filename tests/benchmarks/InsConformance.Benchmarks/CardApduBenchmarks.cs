using BenchmarkDotNet.Attributes;
using InsConformance.Cards.Images;
using InsConformance.Cards.Vitale;

namespace InsConformance.Benchmarks;

/// <summary>What an APDU costs in process, on a carte Vitale of nineteen beneficiaries: the kernel alone, no reader.</summary>
[MemoryDiagnoser]
public class CardApduBenchmarks
{
    private static readonly byte[] SelectFile = Convert.FromHexString("00A4020C02D001");
    private static readonly byte[] SelectApplication = Convert.FromHexString("00A404000BD250000002564954414C45");
    private static readonly byte[] GetResponse = Convert.FromHexString("00C0000020");
    private static readonly byte[] Read256 = Convert.FromHexString("00B0820000");
    private static readonly byte[] Unknown = Convert.FromHexString("00FF0000");

    private VitaleCard _card = null!;

    /// <summary>Makes the card.</summary>
    [GlobalSetup]
    public void Insert() => _card = new(new VitaleImage
    {
        Label = "Mesure",
        Serial = "1",
        Beneficiaries = [.. Enumerable.Range(1, VitaleLimits.Beneficiaries).Select(Person)],
    });

    /// <summary>SELECT by identifier, status only.</summary>
    [Benchmark]
    public int Select() => _card.Transmit(SelectFile).Length;

    /// <summary>SELECT of an application, then GET RESPONSE of its control parameters: two APDUs.</summary>
    [Benchmark]
    public int SelectAndGetResponse() => _card.Transmit(SelectApplication).Length + _card.Transmit(GetResponse).Length;

    /// <summary>READ BINARY of 256 bytes by short identifier, in the root.</summary>
    [Benchmark]
    public int Read() => _card.Transmit(Read256).Length;

    /// <summary>An instruction that no card knows.</summary>
    [Benchmark]
    public int Refuse() => _card.Transmit(Unknown).Length;

    private static VitaleBeneficiary Person(int rank) => new()
    {
        UsualName = "TESTMESURE",
        GivenName = "ANNE",
        BirthDate = CardDate.TryParse("01/02/1980", out var date) ? date : throw new FormatException(),
        BirthRank = rank,
        Nir = "277076322082910",
    };
}
