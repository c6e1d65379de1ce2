using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using InsConformance.Cards.Cps;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;

namespace InsConformance.Benchmarks;

/// <summary>What one signature of a virtual CPS costs, APDUs included: RSA is nearly all of it.</summary>
[MemoryDiagnoser]
public class CpsSignatureBenchmarks
{
    private static readonly byte[][] Signature =
    [
        Convert.FromHexString("002241AA03800140"),
        Convert.FromHexString("002A90A0099000800568656C6C6F"),
        Convert.FromHexString("002241B606800142840181"),
        Convert.FromHexString("002A9E9A00"),
    ];

    private static readonly byte[][] Authentication =
    [
        Convert.FromHexString("002241A406800102840182"),
        [0x00, 0x88, 0x00, 0x00, 0x33, .. Convert.FromHexString("3031300D060960864801650304020105000420"), .. SHA256.HashData("hello"u8)],
        Convert.FromHexString("00C0000000"),
    ];

    private IsoCard _card = null!;

    /// <summary>A new card, opened by its code.</summary>
    [GlobalSetup]
    public void Open()
    {
        var image = new CpsImage { Label = "mesure", Serial = "29010059", Holder = new CpsHolder("899900023351", "SYNTHETIQUE", "CAMILLE") };
        _card = CpxIssue.Create(image, authority: null);
        Send([Convert.FromHexString("00A4040C0DE828BD080F8025000001FF0010"), Convert.FromHexString("002000010431323334")]);
    }

    /// <summary>PSO HASH and CDS with the signature key, as the PS assertion needs: RSA by the framework.</summary>
    [Benchmark]
    public int Sign() => Send(Signature);

    /// <summary>INTERNAL AUTHENTICATE with the authentication key: RSA on bytes as they are, which the framework does not offer.</summary>
    [Benchmark]
    public int Authenticate() => Send(Authentication);

    private int Send(byte[][] commands)
    {
        ReadOnlyMemory<byte> answer = default;
        foreach (var command in commands)
            answer = _card.Transmit(command);
        return answer.Span[^2] == 0x90 ? answer.Length : throw new InvalidOperationException("The card refused.");
    }
}
