using InsConformance.Identity.Trust;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>Flows of the own domain and of others, beyond the matrix.</summary>
public class FlowTests
{
    [Fact]
    public void Leaves_the_INS_out_when_the_status_received_is_not_VALI() =>
        Sample.After(null, new TrustEvent.ReceivedFromOwnDomain(Sample.Ruth, isValidated: false)).Ins.Should().BeNull();

    [Fact]
    public void Leaves_the_INS_out_when_the_birth_date_received_is_fictive()
    {
        var received = Sample.Accepted(null, new TrustEvent.ReceivedFromOwnDomain(Sample.Ruth, isValidated: true, dateIsFictive: true));

        received.State.Status.Should().Be(Validated);
        received.State.DateIsFictive.Should().BeTrue();
        received.Warnings.Should().ContainSingle().Which.Rule.Should().Be(TrustInvariants.INV6);
    }

    [Fact]
    public void Receives_as_provisional_what_rests_on_a_low_confidence_document()
    {
        var received = Sample.Accepted(
            null, new TrustEvent.ReceivedFromOwnDomain(Sample.Ruth, isValidated: true, Sample.DrivingLicence));

        received.State.Status.Should().Be(Provisional);
        received.Warnings.Should().ContainSingle().Which.Rule.Should().Be(TrustProhibitions.F04);
    }

    [Fact]
    public void Removes_the_INS_at_the_deletion_message_of_its_domain()
    {
        var deleted = Sample.Accepted(Sample.Qualified, new TrustEvent.ReceivedFromOwnDomain(null, isValidated: true));

        deleted.State.Status.Should().Be(Validated);
        deleted.RetiredIns.Should().Be(Sample.Ruth);
    }

    [Fact]
    public void Replaces_the_INS_by_the_one_of_its_domain() =>
        Sample.Accepted(Sample.Qualified, new TrustEvent.ReceivedFromOwnDomain(Sample.PierreAlain, isValidated: true))
            .RetiredIns.Should().Be(Sample.Ruth);

    [Fact]
    public void Resumes_emission_when_its_domain_sends_the_identity_again() =>
        Sample.After(Sample.Suspended, new TrustEvent.ReceivedFromOwnDomain(Sample.Ruth, isValidated: true)).MayEmitIns.Should().BeTrue();

    [Fact]
    public void Keeps_a_qualified_identity_as_it_is_when_a_partner_sends_it() =>
        Sample.After(Sample.Qualified, new TrustEvent.ReceivedFromOtherDomain(Sample.Ruth, ReceivedInsCheck.NotDone))
            .Should().Be(Sample.Qualified);

    [Fact]
    public void Refuses_a_low_confidence_document_checked_at_reception() =>
        Sample.Refused(null, new TrustEvent.ReceivedFromOtherDomain(null, ReceivedInsCheck.NotDone, Sample.DrivingLicence))
            .Rule.Should().Be(TrustProhibitions.F04);
}
