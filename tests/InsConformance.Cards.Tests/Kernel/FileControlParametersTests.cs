using InsConformance.Cards.Kernel.Files;
using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Tests.Kernel;

/// <summary>FCP seen on real cards (logs of OpenSC).</summary>
public class FileControlParametersTests
{
    private static readonly AccessRule SecuredUpdate = new()
    {
        Delete = AccessCondition.SecureMessaging(5),
        Update = AccessCondition.SecureMessaging(5),
        Read = AccessCondition.Always,
    };

    [Theory]
    [InlineData(0x2F01, 0x1D, 0x39, "62 25 80 02 00 39 82 01 01 83 02 2F 01 88 01 E8 A1 12 8C 07 7B 45 FF FF FF 45 00 9C 07 7B FF FF FF FF FF 00 8A 01 05")]
    [InlineData(0x2F00, 0x1E, 0x65, "62 25 80 02 00 65 82 01 01 83 02 2F 00 88 01 F0 A1 12 8C 07 7B 45 FF FF FF 45 00 9C 07 7B FF FF FF FF FF 00 8A 01 05")]
    public void Of_a_file_of_a_CPS3(int id, byte sfi, int size, string expected) =>
        FileControlParameters.Of(new ElementaryFile(new byte[size]) { Id = (ushort)id, ShortId = sfi, Access = SecuredUpdate, ContactlessAccess = AccessRule.FreeRead })
            .Should().Equal(CardAssertions.Hex(expected));

    [Fact]
    public void A_condition_after_the_PIN_names_its_security_environment() =>
        new AccessRule { Read = AccessCondition.AfterPin(1, 3) }.ToBytes().Should().Equal(0x7B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x13);
}
