using System.Text;
using BenchmarkDotNet.Attributes;
using InsConformance.Exchange.Hl7v2;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Judging;

namespace InsConformance.Benchmarks;

/// <summary>Messages HL7 v2 judged per second: one message at a time, as a flow brings them, and a batch; and what reading alone costs.</summary>
[MemoryDiagnoser]
public class Hl7v2JudgementBenchmarks
{
    private const int Batch = 1000;

    private const string Message =
        "MSH|^~\\&|EMETTEUR|CHU-X|RECEPTEUR|CHU-X|20250102030405||ADT^A28^ADT_A05|MSG00001|P|2.5^FRA^2.11|||||FRA|8859/15|||2.11^IHE_FRANCE-2.11-PAM\r"
        + "EVN||20250102030405\r"
        + "PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||^MARIE-CECILE^^^^^D~DARK^JEANNE^JEANNE MARIE CECILE^^Mme^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||S||||||||||||||N||VALI\r"
        + "PV1||N\r"
        + "ZFD||||N|INSI|20250101|PA\r";

    private readonly Hl7v2Judge _judge = new();
    private readonly JudgingContext _context = new("2.11");
    private readonly byte[] _right = Encoding.ASCII.GetBytes(Message);
    private readonly byte[] _wrong = Encoding.ASCII.GetBytes(Message.Replace("VALI", "PROV", StringComparison.Ordinal).Replace("19600530", "1960-05-30", StringComparison.Ordinal));
    private readonly byte[] _batch = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Message, Batch)));

    /// <summary>A message that departs from nothing.</summary>
    [Benchmark(Baseline = true)]
    public JudgementVerdict Right() => _judge.Judge(_right, _context, CancellationToken.None).Verdict;

    /// <summary>A message with findings to write.</summary>
    [Benchmark]
    public JudgementVerdict Wrong() => _judge.Judge(_wrong, _context, CancellationToken.None).Verdict;

    /// <summary>A thousand messages in one input; the figure is for one.</summary>
    [Benchmark(OperationsPerInvoke = Batch)]
    public JudgementVerdict InABatch() => _judge.Judge(_batch, _context, CancellationToken.None).Verdict;

    /// <summary>Reading without judging.</summary>
    [Benchmark]
    public int Read() => Er7Reader.Read(_right).Messages.Count;
}
