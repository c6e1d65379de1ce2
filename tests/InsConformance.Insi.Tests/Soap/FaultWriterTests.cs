using System.Text;
using InsConformance.Insi.Faults;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;

namespace InsConformance.Insi.Tests.Soap;

public sealed class FaultWriterTests
{
    private const string MessageId = "uuid:4a8e2d60-7b1f-4c35-9e02-d1f6a7b8c9e0";

    [Theory]
    [InlineData("insi_102", FaultShape.Service, "fault-service-insi_102.xml")]
    [InlineData("desir_550", FaultShape.GatewayNew, "fault-gateway-new-desir_550.xml")]
    [InlineData("desir_1020", FaultShape.GatewayNew, "fault-gateway-new-desir_1020.xml")]
    [InlineData("desir_550", FaultShape.GatewayOld, "fault-gateway-old-desir_550.xml")]
    public void Writes_each_recorded_fault_byte_for_byte(string code, FaultShape shape, string approved)
        => FaultWriter.ToBytes(FaultTable.Default.Find(code)!.CreateFault(MessageId), shape).ShouldBeApproved(approved);

    /// <summary>
    /// The log of CharlieLamatte/SAPA prints 828 for this fault after SAAJ added an empty Header and moved one declaration.
    /// </summary>
    [Fact]
    public void Weighs_what_the_recorded_fault_weighs()
    {
        var declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".Length;
        var emptyHeader = "<env:Header/>".Length;
        FaultWriter.ToBytes(FaultTable.Default.Find("insi_102")!.CreateFault(MessageId), FaultShape.Service)
            .Should().HaveCount(828 - emptyHeader + declaration);
    }

    [Fact]
    public void Repeats_any_message_id_without_breaking_the_attribute()
    {
        var fault = new InsiFault { SoapCode = "Sender", Code = "desir_550", MessageId = "a\"b<c&d\n" };

        Encoding.UTF8.GetString(FaultWriter.ToBytes(fault, FaultShape.GatewayNew))
            .Should().Contain("<siram:Erreur code=\"desir_550\" messageID=\"a&quot;b&lt;c&amp;d&#10;\" xmlns:siram=\"urn:siram\">");
    }
}
