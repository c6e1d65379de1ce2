using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

public sealed class ObservedContractTests
{
    [Fact]
    public void Every_action_of_a_software_can_be_asked_of_an_operator()
    {
        var observed = typeof(ObservedAttachment).Assembly.GetType("InsConformance.Campaign.Attachments.Observing.ObservedSut", throwOnError: true)!;
        var map = observed.GetInterfaceMap(typeof(ISut));

        var missing = map.InterfaceMethods.Zip(map.TargetMethods).Where(pair => pair.Second.DeclaringType != observed).Select(pair => pair.First.Name);

        missing.Should().BeEmpty();
    }
}
