using System.Security.Cryptography;
using System.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using InsConformance.Cards.Cps.Hashing;
using Xunit;

namespace InsConformance.Cards.Tests.Cps.Hashing;

public sealed class ResumableHashTests
{
    /// <summary>FIPS 180-4 examples, and the empty message.</summary>
    [Theory]
    [InlineData("", "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("abc", "A9993E364706816ABA3E25717850C26C9CD0D89D", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    [InlineData(
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "84983E441C3BD26EBAAE4AA1F95129E5E54670F1",
        "248D6A61D20638B8E5C026930C3E6039A33CE45964FF2167F6ECEDD419DB06C1")]
    public void Gives_the_digests_of_the_standard(string message, string sha1, string sha256)
    {
        Convert.ToHexString(ResumableHash.Start(CardHash.Sha1).Finish(Encoding.ASCII.GetBytes(message))).Should().Be(sha1);
        Convert.ToHexString(ResumableHash.Start(CardHash.Sha256).Finish(Encoding.ASCII.GetBytes(message))).Should().Be(sha256);
    }

    [Fact]
    public void A_hash_left_between_any_two_blocks_and_resumed_gives_the_digest_of_the_whole() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll<byte[], byte>((message, cut) =>
            {
                var bytes = Enumerable.Repeat(message, 1 + (cut % 5)).SelectMany(part => part).ToArray();
                var start = bytes.Length == 0 ? 0 : cut * 64 % (bytes.Length + 1) / 64 * 64;
                return Resumed(CardHash.Sha256, bytes, start).SequenceEqual(SHA256.HashData(bytes))
                    && Resumed(CardHash.Sha1, bytes, start).SequenceEqual(Sha1Of(bytes));
            }));

    [Theory]
    [InlineData(39)]
    [InlineData(41)]
    [InlineData(28)]
    public void Refuses_a_state_of_another_length(int length) => ResumableHash.TryResume(CardHash.Sha256, new byte[length], out _).Should().BeFalse();

    [Theory]
    [InlineData(0, false)]
    [InlineData(511, false)]
    [InlineData(512, true)]
    [InlineData(520, false)]
    [InlineData(1024, true)]
    public void Resumes_only_between_two_blocks(int bits, bool resumes)
    {
        var state = new byte[40];
        (state[38], state[39]) = ((byte)(bits >> 8), (byte)bits);

        ResumableHash.TryResume(CardHash.Sha256, state, out _).Should().Be(resumes);
    }

    [Fact]
    public void Says_where_it_is_as_chaining_value_then_number_of_bits()
    {
        var hash = ResumableHash.Start(CardHash.Sha256);
        hash.Export().Should().BeEmpty();

        hash.Append(new byte[64]);

        Convert.ToHexString(hash.Export()).Should().Be("DA5698BE17B9B46962335799779FBECA8CE5D491C0D26243BAFEF9EA1837A9D8" + "0000000000000200");
    }

    private static byte[] Resumed(CardHash algorithm, byte[] message, int cut)
    {
        var computer = ResumableHash.Start(algorithm);
        computer.Append(message.AsSpan(0, cut));
        ResumableHash.TryResume(algorithm, computer.Export(), out var card).Should().BeTrue();
        return card!.Finish(message.AsSpan(cut));
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "The card offers SHA-1: it is compared with the framework's.")]
    private static byte[] Sha1Of(byte[] bytes) => SHA1.HashData(bytes);
}
