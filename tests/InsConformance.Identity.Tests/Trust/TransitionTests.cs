using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;
using static InsConformance.Identity.Trust.TrustStatus;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>What each transition leaves behind: INS, document, history.</summary>
public class TransitionTests
{
    [Fact]
    public void T01_creates_a_provisional_identity_without_INS()
    {
        var created = Sample.Accepted(null, new TrustEvent.CreatedManually(Sample.MandatoryFields));

        created.State.Should().Match<TrustState>(state =>
            state.Status == Provisional && state.Ins == null && !state.DocumentVerified && state.Attributes == IdentityAttributes.None);
        created.Changes.Should().ContainSingle().Which.Should().Match<StatusChange>(
            change => change.Previous == null && change.Current == Provisional && change.Why.Id == "T01");
    }

    [Fact]
    public void T02_sets_the_INS_of_the_return()
    {
        var created = Sample.Accepted(null, new TrustEvent.CreatedFromInsi(Sample.Return(Sample.Ruth)));

        created.State.Ins.Should().Be(Sample.Ruth);
        created.State.Evidence.Ins!.Origin.Should().Be(InsOrigin.InsiRetrieval);
    }

    [Fact]
    public void T03_keeps_the_document() =>
        Sample.After(null, new TrustEvent.CreatedWithProof(Sample.MandatoryFields, Sample.Card)).Proof.Should().Be(Sample.Card);

    [Fact]
    public void T04_writes_both_rows_of_history() =>
        Sample.Accepted(null, new TrustEvent.CreatedAndQualified(Sample.Return(Sample.Ruth), Sample.Card))
            .Changes.Select(change => (change.Previous, change.Current, change.Why.Id))
            .Should().Equal((null, Retrieved, "T02"), (Retrieved, Qualified, "T12"));

    [Fact]
    public void T05_keeps_the_INS_of_the_sender_as_verified()
    {
        var state = Sample.After(null, new TrustEvent.ReceivedFromOtherDomain(Sample.Ruth, ReceivedInsCheck.Confirmed));

        state.Ins.Should().Be(Sample.Ruth);
        state.Evidence.Ins!.Origin.Should().Be(InsOrigin.InsiVerification);
    }

    [Fact]
    public void T05_then_T12_when_a_document_is_checked_at_reception() =>
        Sample.Ids(Sample.Accepted(null, new TrustEvent.ReceivedFromOtherDomain(Sample.Ruth, ReceivedInsCheck.Confirmed, Sample.Card)))
            .Should().Be("T05+T12");

    [Theory]
    [InlineData(ReceivedInsCheck.NotDone, 0)]
    [InlineData(ReceivedInsCheck.Rejected, 1)]
    public void T06_does_not_store_an_INS_that_is_not_confirmed(ReceivedInsCheck check, int warnings)
    {
        var received = Sample.Accepted(null, new TrustEvent.ReceivedFromOtherDomain(Sample.Ruth, check));

        received.State.Status.Should().Be(Provisional);
        received.State.Ins.Should().BeNull();
        received.Warnings.Should().HaveCount(warnings);
    }

    [Fact]
    public void T06_validates_only_on_a_document_checked_here() =>
        Sample.After(null, new TrustEvent.ReceivedFromOtherDomain(Sample.Ruth, ReceivedInsCheck.Rejected, Sample.Card))
            .Status.Should().Be(Validated);

    [Fact]
    public void T07_takes_the_INS_of_the_domain()
    {
        var state = Sample.After(Sample.Validated, new TrustEvent.ReceivedFromOwnDomain(Sample.PierreAlain, isValidated: true));

        state.Ins.Should().Be(Sample.PierreAlain);
        state.Evidence.Ins!.Origin.Should().Be(InsOrigin.OwnDomainFlow);
        state.MayEmitIns.Should().BeTrue();
    }

    [Fact]
    public void T08_stands_on_the_trusted_third_party()
    {
        var state = Sample.After(null, new TrustEvent.ReceivedUnderTrustContract(Sample.Ruth, "contrat 2026-04"));

        state.Status.Should().Be(Qualified);
        state.Proof!.Code.Should().Be("TC");
        state.Evidence.Ins!.Origin.Should().Be(InsOrigin.TrustContract);
    }

    [Fact]
    public void T29_qualifies_on_the_application_and_says_where_the_INS_comes_from()
    {
        var state = Sample.After(Sample.Validated, new TrustEvent.VitaleAppRead(Sample.Ruth, Sample.VitaleApp));

        state.Status.Should().Be(Qualified);
        state.Proof!.Code.Should().Be("AV");
        state.Evidence.Ins!.Origin.Should().Be(InsOrigin.VitaleApp);
    }

    [Fact]
    public void T29_is_refused_where_the_site_does_not_trust_the_application() =>
        Sample.Refused(null, new TrustEvent.VitaleAppRead(Sample.Ruth, Sample.VitaleApp with { IsHighConfidence = false })).Rule.Should().Be(TrustProhibitions.F04);

    [Fact]
    public void T09_and_T12_lead_from_provisional_to_qualified_with_a_row_each()
    {
        var first = Sample.Accepted(Sample.Provisional, new TrustEvent.InsiAnswerAccepted(Sample.Return(Sample.Ruth)));
        var second = Sample.Accepted(first.State, new TrustEvent.ProofValidated(Sample.Card));

        first.Changes.Concat(second.Changes).Select(change => (change.Previous, change.Current, change.Why.Id))
            .Should().Equal((Provisional, Retrieved, "T09"), (Retrieved, Qualified, "T12"));
    }

    [Fact]
    public void T10_and_T11_lead_there_the_other_way_round()
    {
        var first = Sample.Accepted(Sample.Provisional, new TrustEvent.ProofValidated(Sample.Card));
        var second = Sample.Accepted(first.State, new TrustEvent.InsiAnswerAccepted(Sample.Return(Sample.Ruth)));

        first.Changes.Concat(second.Changes).Select(change => (change.Previous, change.Current, change.Why.Id))
            .Should().Equal((Provisional, Validated, "T10"), (Validated, Qualified, "T11"));
    }

    [Theory]
    [InlineData(false, "T13+T09+T12", Retrieved)]
    [InlineData(true, "T13+T10+T11", Validated)]
    public void T13_writes_both_rows_of_history(bool documentFirst, string taken, TrustStatus between)
    {
        var outcome = Sample.Accepted(
            Sample.Provisional, new TrustEvent.QualifiedInOneClick(Sample.Return(Sample.Ruth), Sample.Card, documentFirst));

        Sample.Ids(outcome).Should().Be(taken);
        outcome.Changes.Select(change => (change.Previous, change.Current)).Should().Equal((Provisional, between), (between, Qualified));
    }

    [Fact]
    public void T13_changes_nothing_when_its_second_step_is_refused()
    {
        var provisional = Sample.Provisional;

        var refused = Sample.Refused(
            provisional, new TrustEvent.QualifiedInOneClick(Sample.Return(Sample.Ruth), Sample.DrivingLicence));

        refused.Rule.Id.Should().Be("F04");
        refused.Before.Should().BeSameAs(provisional);
    }

    [Theory]
    [InlineData(Retrieved, Provisional)]
    [InlineData(Qualified, Validated)]
    public void T14_and_T15_invalidate_the_INS(TrustStatus from, TrustStatus to)
    {
        var modified = Sample.Accepted(
            Sample.Of(from), new TrustEvent.TraitsModified([IdentityField.BirthDate]) { By = AuthorRole.SuperUser });

        modified.State.Status.Should().Be(to);
        modified.State.Ins.Should().BeNull();
        modified.RetiredIns.Should().Be(Sample.Ruth);
    }

    [Theory]
    [InlineData(Retrieved, Provisional)]
    [InlineData(Qualified, Validated)]
    [InlineData(Qualified, Provisional)]
    public void T16_always_invalidates_the_INS(TrustStatus from, TrustStatus to)
    {
        var downgraded = Sample.Accepted(Sample.Of(from), new TrustEvent.Downgraded(to) { By = AuthorRole.SuperUser });

        downgraded.State.Status.Should().Be(to);
        downgraded.RetiredIns.Should().Be(Sample.Ruth);
    }

    [Fact]
    public void T17_keeps_the_INS_here_but_emits_it_no_longer()
    {
        var withdrawn = Sample.Accepted(Sample.Qualified, new TrustEvent.ProofWithdrawn { By = AuthorRole.SuperUser });

        withdrawn.State.Ins.Should().Be(Sample.Ruth);
        withdrawn.RetiredIns.Should().BeNull();
        withdrawn.State.MayEmitIns.Should().BeFalse();
    }

    [Fact]
    public void T18_leaves_neither_document_nor_INS() =>
        Sample.After(Sample.Validated, new TrustEvent.ProofWithdrawn()).Evidence.Should().Be(TrustEvidence.None);

    [Theory]
    [InlineData(Retrieved)]
    [InlineData(Validated)]
    [InlineData(Qualified)]
    public void T19_and_T20_forget_the_evidence_and_block_INSi(TrustStatus from)
    {
        foreach (var blocked in new[]
        {
            Sample.After(Sample.Of(from), new TrustEvent.DoubtfulSet()), Sample.After(Sample.Of(from), new TrustEvent.FictitiousSet()),
        })
        {
            blocked.Status.Should().Be(Provisional);
            blocked.Evidence.Should().Be(TrustEvidence.None);
            blocked.MayCallInsi.Should().BeFalse();
        }
    }

    [Fact]
    public void T21_asks_for_a_new_document_and_a_new_call()
    {
        var lifted = Sample.After(Sample.After(Sample.Qualified, new TrustEvent.DoubtfulSet()), new TrustEvent.DoubtfulRemoved());

        lifted.Status.Should().Be(Provisional);
        lifted.Evidence.Should().Be(TrustEvidence.None);
        lifted.MayCallInsi.Should().BeTrue();
    }

    [Fact]
    public void T22_changes_the_attribute_and_nothing_else()
    {
        var homonym = Sample.Accepted(Sample.Qualified, new TrustEvent.HomonymSet());

        homonym.State.Should().Be(Sample.Qualified with { Attributes = IdentityAttributes.Homonym });
        homonym.Changes.Should().ContainSingle().Which.Should().Match<StatusChange>(
            change => change.Previous == Qualified && change.Current == Qualified && change.Attributes == IdentityAttributes.Homonym);
        Sample.After(homonym.State, new TrustEvent.HomonymRemoved()).Should().Be(Sample.Qualified);
    }

    [Fact]
    public void T23_resumes_an_emission_that_was_suspended()
    {
        Sample.Suspended.MayEmitIns.Should().BeFalse();

        Sample.After(Sample.Suspended, new TrustEvent.InsVerified()).MayEmitIns.Should().BeTrue();
    }

    [Fact]
    public void T24_invalidates_the_INS_once_confirmed()
    {
        var confirmed = Sample.Accepted(Sample.Suspended, new TrustEvent.InsVerificationFailed(IsConfirmed: true));

        confirmed.State.Status.Should().Be(Validated);
        confirmed.State.EmissionIsSuspended.Should().BeFalse();
        confirmed.RetiredIns.Should().Be(Sample.Ruth);
    }

    [Fact]
    public void T25_sends_the_NIA_to_the_history()
    {
        var replaced = Sample.Accepted(Sample.QualifiedWithNia, new TrustEvent.NiaReplacedByNir(Sample.Return(Sample.PierreAlain)));

        replaced.State.Ins!.Nature.Should().Be(OidNature.Nir);
        replaced.RetiredIns.Should().Be(Sample.PierreAlainNia);
        replaced.Changes.Should().BeEmpty();
    }

    [Fact]
    public void T26_keeps_the_status_with_a_new_document()
    {
        var replaced = Sample.Accepted(Sample.Qualified, new TrustEvent.NirReplacedByNir(Sample.Return(Sample.PierreAlain), Sample.Card));

        replaced.State.Status.Should().Be(Qualified);
        replaced.State.Ins.Should().Be(Sample.PierreAlain);
        replaced.State.Proof.Should().Be(Sample.Card);
        replaced.RetiredIns.Should().Be(Sample.Ruth);
    }

    [Fact]
    public void T27_keeps_the_status_and_warns()
    {
        var edited = Sample.Accepted(Sample.Validated, new TrustEvent.TraitsModified([IdentityField.Sex]));

        edited.State.Should().Be(Sample.Validated);
        edited.Warnings.Should().ContainSingle().Which.Rule.Id.Should().Be("O06");
    }

    [Fact]
    public void A_merged_identity_holds_no_INS_and_may_do_nothing()
    {
        var absorbed = Sample.Accepted(Sample.Qualified, new TrustEvent.AbsorbedByAnother { By = AuthorRole.SuperUser });

        absorbed.RetiredIns.Should().Be(Sample.Ruth);
        absorbed.State.MayCallInsi.Should().BeFalse();
        absorbed.State.MayEmitIns.Should().BeFalse();
    }
}
