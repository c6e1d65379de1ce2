using InsConformance.Cards.Kernel;
using InsConformance.Cards.Reading;

namespace InsConformance.Cards.Tests.Reading;

public sealed class AnswerToResetTests
{
    [Theory]
    [InlineData("3B751300004909EA9000", TransmissionProtocol.T0)] // Vitale 2
    [InlineData("3BAC00402A001225006480000310009000", TransmissionProtocol.T0)] // CPS3
    [InlineData("3B8F80010031B86404B0ECC173940180829000 0E", TransmissionProtocol.T0)] // CPS3, contactless: T=0 first, then T=1
    [InlineData("3B8101", TransmissionProtocol.T1)]
    [InlineData("3B", TransmissionProtocol.T0)]
    [InlineData("3B80", TransmissionProtocol.T0)]
    public void Tells_the_protocol_that_an_answer_to_reset_offers_first(string atr, TransmissionProtocol expected) =>
        AnswerToReset.FirstProtocol(Convert.FromHexString(atr.Replace(" ", "", StringComparison.Ordinal))).Should().Be(expected);
}
