using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Tests.Sut;

public sealed class SutCapabilitiesTests
{
    [Fact]
    public void Everything_is_present_unless_declared_absent() =>
        SutCapabilities.All.Has(SutCapability.AutomaticValidation, out _).Should().BeTrue();

    [Fact]
    public void What_is_declared_absent_is_absent_for_its_reason()
    {
        var capabilities = SutCapabilities.All.Without(SutCapability.AutomaticValidation, "Le logiciel n'a aucun automatisme de validation.");

        capabilities.Has(SutCapability.AutomaticValidation, out var reason).Should().BeFalse();
        reason.Should().Be("Le logiciel n'a aucun automatisme de validation.");
        capabilities.Has(SutCapability.Justificatifs, out _).Should().BeTrue();
        capabilities.Declines(SutCapability.AutomaticValidation).Should().BeTrue();
        capabilities.Declines(SutCapability.Justificatifs).Should().BeFalse();
    }

    [Fact]
    public void What_the_bench_cannot_show_is_absent_and_not_declined()
    {
        var description = new SutDescription("essai", "1", SutCapabilities.All).Without(SutCapability.CardMode, "Aucun lecteur.");

        description.Capabilities.Has(SutCapability.CardMode, out var reason).Should().BeFalse();
        reason.Should().Be("Aucun lecteur.");
        description.Capabilities.Declines(SutCapability.CardMode).Should().BeFalse();
    }

    [Fact]
    public void An_absence_without_a_reason_is_refused()
    {
        var declare = () => SutCapabilities.All.Without(SutCapability.Downgrade, " ");

        declare.Should().Throw<ArgumentException>();
    }
}
