using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FluentAssertions;
using InsConformance.Cards.Cps.Hashing;
using InsConformance.Cards.Kernel;
using Xunit;

namespace InsConformance.Cards.Tests.Cps;

public sealed class CpsSignatureTests
{
    private const string Pin = "00200001 04 31323334", SelectContact = "00A4040C 0D E828BD080F8025000001FF0010";
    private const string HashSha256 = "002241AA 03 800140", SignSha256 = "002241B6 06 800142 840181";
    private const string HashHello = "002A90A0 09 9000 8005 68656C6C6F", Sign = "002A9E9A00";
    private const string Authenticate = "002241A4 06 800102 840182", Decipher = "002241B8 06 80011A 840182";

    private readonly IsoCard _card = TestCps.Card();

    [Fact]
    public void Signs_a_short_message_that_the_card_hashes_itself()
    {
        _card.Succeed(SelectContact, Pin, HashSha256, HashHello, SignSha256);

        Verifies(Signature(_card.Send(Sign)), "hello"u8).Should().BeTrue();
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(1000)]
    public void Signs_a_long_message_whose_start_the_computer_hashed(int length)
    {
        var message = Enumerable.Range(0, length).Select(number => (byte)number).ToArray();
        _card.Succeed(SelectContact, Pin, HashSha256, HashOf(message), SignSha256);

        Verifies(Signature(_card.Send(Sign)), message).Should().BeTrue();
    }

    [Fact]
    public void Signs_with_SHA_1_when_asked()
    {
        _card.Succeed(SelectContact, Pin, "002241AA 03 800110", HashHello, "002241B6 06 800112 840181");

        using var key = TestCps.SignatureCertificate.GetRSAPublicKey();
        key!.VerifyData("hello"u8, Signature(_card.Send(Sign)), HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1).Should().BeTrue();
    }

    [Fact]
    public void Signs_a_digest_given_in_the_data()
    {
        _card.Succeed(SelectContact, Pin, SignSha256);

        var signature = _card.Fetch("002A9E9A 20 2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824");

        Verifies(signature, "hello"u8).Should().BeTrue();
        _card.Send("002A9E9A 14 2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C").Should().Be("6A80");
    }

    [Fact]
    public void Nothing_is_signed_without_the_PIN()
    {
        _card.Succeed(SelectContact, HashSha256, HashHello, SignSha256);
        _card.Send(Sign).Should().Be("6982");
        _card.Succeed(Authenticate);
        _card.Send("00880000 05 68656C6C6F").Should().Be("6982");
        _card.Succeed(Decipher);
        _card.Send("002A8086 02 8100").Should().Be("6982");
    }

    [Fact]
    public void Nothing_is_signed_without_environment_or_hash()
    {
        _card.Succeed(SelectContact, Pin);
        _card.Send(Sign).Should().Be("6985");
        _card.Send(HashHello).Should().Be("6985");
        _card.Send("00880000 05 68656C6C6F").Should().Be("6985");
        _card.Succeed(SignSha256);
        _card.Send(Sign).Should().Be("6985");
    }

    [Fact]
    public void A_hash_is_signed_once()
    {
        _card.Succeed(SelectContact, Pin, HashSha256, HashHello, SignSha256, Sign);
        _card.Send(Sign).Should().Be("6985");
    }

    [Fact]
    public void A_hash_of_another_algorithm_is_not_signed()
    {
        _card.Succeed(SelectContact, Pin, "002241AA 03 800110", HashHello, SignSha256);
        _card.Send(Sign).Should().Be("6985");
    }

    [Fact]
    public void Reset_and_another_application_forget_the_environment_and_only_reset_forgets_the_PIN()
    {
        _card.Succeed(SelectContact, Pin, HashSha256, HashHello, SignSha256, "00A4040C 0D E828BD080F8025000001FF0020", SelectContact);
        _card.Send(Sign).Should().Be("6985");
        _card.Succeed("00200001");

        _card.Reset();

        _card.Send("00200001").Should().Be("63C3");
    }

    [Fact]
    public void Each_key_does_its_own_work_only()
    {
        _card.Succeed(SelectContact, Pin, HashSha256, HashHello, "002241B6 06 800142 840182", "002241A4 06 800102 840181", "002241B8 06 80011A 840181");
        _card.Send(Sign).Should().Be("6982");
        _card.Send("00880000 05 68656C6C6F").Should().Be("6982");
        _card.Send("002A8086 02 8100").Should().Be("6982");
    }

    [Theory]
    [InlineData("002241B6 06 800142 840183", "6A88")]
    [InlineData("002241B6 06 800102 840181", "6A80")]
    [InlineData("002241AA 03 800141", "6A80")]
    [InlineData("002241A4 03 840182", "6A80")]
    [InlineData("002241A4 03 800102", "6A80")]
    [InlineData("002241A4 03 8001", "6700")]
    [InlineData("002241A4 03 800202", "6A80")]
    [InlineData("002241CC 03 800102", "6A86")]
    [InlineData("002281A4 03 800102", "6A86")]
    [InlineData("0022F303", "9000")]
    public void The_environment_takes_the_references_that_CIAInfo_announces(string command, string expected)
    {
        _card.Succeed(SelectContact);
        _card.Send(command).Should().Be(expected);
    }

    [Theory]
    [InlineData("002A90A0 02 9000")]
    [InlineData("002A90A0 04 90018000")]
    [InlineData("002A90A0 02 8000")]
    public void Refuses_a_hash_that_cannot_be_resumed(string command)
    {
        _card.Succeed(SelectContact, HashSha256);
        _card.Send(command).Should().Be("6A80");
    }

    [Fact]
    public void Authenticates_with_the_bytes_as_they_are()
    {
        _card.Succeed(SelectContact, Pin, Authenticate);
        var digestInfo = "3031300D060960864801650304020105000420" + Convert.ToHexString(SHA256.HashData("hello"u8));

        _card.Send($"00880000 33 {digestInfo}").Should().Be("6100");
        var signature = Signature(_card.Send("00C0000000"));

        using var key = TestCps.AuthenticationCertificate.GetRSAPublicKey();
        key!.VerifyData("hello"u8, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).Should().BeTrue();
    }

    [Theory]
    [InlineData(245, "6100")]
    [InlineData(246, "6700")]
    public void Authenticates_245_bytes_at_most(int length, string expected)
    {
        _card.Succeed(SelectContact, Pin, Authenticate);
        _card.Send($"00880000{length:X2}{new string('A', 2 * length)}").Should().Be(expected);
    }

    [Fact]
    public void Deciphers_a_cryptogram_that_comes_in_two_blocks()
    {
        var blocks = "81" + Encipher("bonjour"u8);
        _card.Succeed(SelectContact, Pin, Decipher);

        _card.Send($"102A8086 C0 {blocks[..0x180]}").Should().Be("9000");
        Encoding.ASCII.GetString(_card.Fetch($"002A8086 41 {blocks[0x180..]}")).Should().Be("bonjour");
    }

    [Fact]
    public void A_chain_is_lost_when_another_command_comes_between()
    {
        var blocks = "81" + Encipher("bonjour"u8);
        _card.Succeed(SelectContact, Pin, Decipher, $"102A8086 C0 {blocks[..0x180]}", "00200001");

        _card.Send($"002A8086 41 {blocks[0x180..]}").Should().Be("6A80");
    }

    [Fact]
    public void Refuses_a_cryptogram_that_is_not_its_own()
    {
        _card.Succeed(SelectContact, Pin, Decipher, $"102A8086 C0 81{new string('0', 0x17E)}");
        _card.Send($"002A8086 41 {new string('0', 0x80)}07").Should().Be("6A80");
        _card.Succeed($"102A8086 C0 81{new string('F', 0x17E)}");
        _card.Send($"002A8086 41 {new string('F', 0x82)}").Should().Be("6A80");
        _card.Send("002A8086 03 80FFFF").Should().Be("6A80");
    }

    [Fact]
    public void Gives_random_bytes()
    {
        _card.Send("0084000008").Should().HaveLength(2 * 10).And.EndWith("9000").And.NotBe(_card.Send("0084000008"));
        _card.Send("00840000").Should().Be("6700");
    }

    private static string HashOf(byte[] message)
    {
        var start = (message.Length - 1) / 64 * 64;
        var computer = ResumableHash.Start(CardHash.Sha256);
        computer.Append(message.AsSpan(0, start));
        var (state, last) = (computer.Export(), message[start..]);
        return $"002A90A0{4 + state.Length + last.Length:X2}90{state.Length:X2}{Convert.ToHexString(state)}80{last.Length:X2}{Convert.ToHexString(last)}";
    }

    private static byte[] Signature(string answer)
    {
        answer.Should().HaveLength(2 * (256 + 2)).And.EndWith("9000");
        return Convert.FromHexString(answer[..^4]);
    }

    private static bool Verifies(byte[] signature, ReadOnlySpan<byte> message)
    {
        using var key = TestCps.SignatureCertificate.GetRSAPublicKey();
        return key!.VerifyData(message, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static string Encipher(ReadOnlySpan<byte> clear)
    {
        using var key = TestCps.AuthenticationCertificate.GetRSAPublicKey();
        return Convert.ToHexString(key!.Encrypt(clear, RSAEncryptionPadding.Pkcs1));
    }
}
