using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator.Tests.Pki;

public sealed class Rc2CipherTests
{
    [Theory] // RFC 2268, section 5.
    [InlineData("0000000000000000", 63, "0000000000000000", "EBB773F993278EFF")]
    [InlineData("FFFFFFFFFFFFFFFF", 64, "FFFFFFFFFFFFFFFF", "278B27E42E2F0D49")]
    [InlineData("3000000000000000", 64, "1000000000000001", "30649EDF9BE7D2C2")]
    [InlineData("88", 64, "0000000000000000", "61A8A244ADACCCF0")]
    [InlineData("88BCA90E90875A", 64, "0000000000000000", "6CCF4308974C267F")]
    [InlineData("88BCA90E90875A7F0F79C384627BAFB2", 64, "0000000000000000", "1A807D272BBE5DB1")]
    [InlineData("88BCA90E90875A7F0F79C384627BAFB2", 128, "0000000000000000", "2269552AB0F85CA6")]
    public void Encrypts_the_vectors_of_its_specification(string key, int effectiveBits, string plain, string cipher)
    {
        var block = Convert.FromHexString(plain);
        var schedule = new ushort[64];

        Rc2Cipher.ExpandKey(Convert.FromHexString(key), effectiveBits, schedule);
        Rc2Cipher.EncryptBlock(block, schedule);

        Convert.ToHexString(block).Should().Be(cipher);
    }
}
