using FsCheck;
using FsCheck.Fluent;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>What holds for every history of an identity, whoever acts, under every setting.</summary>
public class MachinePropertyTests
{
    private static readonly DateTimeOffset Morning = new(2026, 1, 15, 9, 0, 0, TimeSpan.Zero);

    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    private static readonly Gen<InsiReturn> Returns =
        from ins in Gen.Elements(Sample.Ruth, Sample.PierreAlain, Sample.PierreAlainNia)
        from defect in Gen.Frequency(
            (6, Gen.Constant(InsiReturnDefect.None)),
            (1, Gen.Elements(Enum.GetValues<InsiReturnDefect>())))
        select new InsiReturn(ins, defect);

    private static readonly Gen<IdentityProof> Proofs = Gen.Elements(Sample.Passport, Sample.Card, Sample.DrivingLicence);

    private static readonly Gen<IdentityField[]> Fields =
        Gen.SubListOf(Enum.GetValues<IdentityField>()).Select(fields => fields.ToArray());

    private static readonly Gen<TrustState> Others = Gen.Elements(
        Sample.Provisional, Sample.Retrieved, Sample.Validated, Sample.Qualified, Sample.QualifiedWithNia,
        Sample.WithFictiveDate, Sample.Suspended, Sample.Doubtful, Sample.Absorbed);

    private static readonly Gen<TrustEvent> Creations = Gen.OneOf(
        from fictive in Either select (TrustEvent)new TrustEvent.CreatedManually(Sample.MandatoryFields, fictive),
        from fields in Fields select (TrustEvent)new TrustEvent.CreatedManually(fields),
        from proof in Proofs
        from fictive in Either
        select (TrustEvent)new TrustEvent.CreatedWithProof(Sample.MandatoryFields, proof, fictive),
        from answer in Returns select (TrustEvent)new TrustEvent.CreatedFromInsi(answer),
        from answer in Returns from proof in Proofs select (TrustEvent)new TrustEvent.CreatedAndQualified(answer, proof));

    private static readonly Gen<TrustEvent> Flows = Gen.OneOf(
        from answer in Returns
        from check in Gen.Elements(Enum.GetValues<ReceivedInsCheck>())
        from proof in Proofs
        from shown in Either
        select (TrustEvent)new TrustEvent.ReceivedFromOtherDomain(answer.Ins, check, shown ? proof : null),
        from answer in Returns
        from carried in Either
        from validated in Either
        from proof in Proofs
        from fictive in Either
        select (TrustEvent)new TrustEvent.ReceivedFromOwnDomain(carried ? answer.Ins : null, validated, proof, fictive),
        from answer in Returns
        from proof in Proofs
        select (TrustEvent)new TrustEvent.VitaleAppRead(answer.Ins, proof),
        from answer in Returns
        from contract in Gen.Elements("", "contrat 2026-04")
        select (TrustEvent)new TrustEvent.ReceivedUnderTrustContract(answer.Ins, contract));

    private static readonly Gen<TrustEvent> Life = Gen.OneOf(
        from answer in Returns select (TrustEvent)new TrustEvent.InsiAnswerAccepted(answer),
        from answer in Returns
        from proof in Proofs
        from first in Either
        select (TrustEvent)new TrustEvent.QualifiedInOneClick(answer, proof, first),
        from answer in Returns select (TrustEvent)new TrustEvent.NiaReplacedByNir(answer),
        from answer in Returns
        from proof in Proofs
        from shown in Either
        select (TrustEvent)new TrustEvent.NirReplacedByNir(answer, shown ? proof : null),
        from confirmed in Either select (TrustEvent)new TrustEvent.InsVerificationFailed(confirmed),
        from proof in Proofs select (TrustEvent)new TrustEvent.ProofValidated(proof),
        from fields in Fields from begins in Either select (TrustEvent)new TrustEvent.TraitsModified(fields, begins),
        from to in Gen.Elements(Enum.GetValues<TrustStatus>())
        from proof in Proofs
        select (TrustEvent)new TrustEvent.Downgraded(to, proof),
        from other in Others select (TrustEvent)new TrustEvent.AbsorbedAnother(other),
        Gen.Elements<TrustEvent>(
            new TrustEvent.InsVerified(),
            new TrustEvent.ProofWithdrawn(),
            new TrustEvent.DateMarkedFictive(),
            new TrustEvent.RealDateEntered(),
            new TrustEvent.HomonymSet(),
            new TrustEvent.HomonymRemoved(),
            new TrustEvent.DoubtfulSet(),
            new TrustEvent.DoubtfulRemoved(),
            new TrustEvent.FictitiousSet(),
            new TrustEvent.FictitiousRemoved(),
            new TrustEvent.AbsorbedByAnother()));

    private static readonly Gen<TrustEvent> Events =
        from happening in Gen.Frequency((1, Creations), (2, Flows), (9, Life))
        from author in Gen.Elements(AuthorRole.User, AuthorRole.SuperUser, AuthorRole.SuperUser, AuthorRole.Software, AuthorRole.Flow)
        from natural in Either
        select natural ? happening : happening with { By = author };

    private static readonly Gen<TrustOptions> Options =
        from guide in Gen.Elements(Enum.GetValues<GuideVersion>())
        from flags in Gen.ArrayOf(Either, 8)
        select TrustOptions.For(guide) with
        {
            FailedVerificationDowngradesAtOnce = flags[0],
            CoherentFirstNameKeepsStatus = flags[1],
            AttributeRemovalRestoresStatus = flags[2],
            AllowsMergeOfDifferentIns = flags[3],
            ValidatedTraitEditGoesBackToProvisional = flags[4],
            AutomaticValidation = flags[5],
            UsersMayDowngrade = flags[6],
            NirChangeKeepsDocumentCheck = flags[7],
        };

    private static readonly Gen<(TrustOptions Options, List<TrustEvent> Events)> Lives =
        from options in Options
        from creation in Gen.OneOf(Creations, Flows)
        from events in Gen.ListOf(Events, 30)
        select (options, new List<TrustEvent>([creation, .. events]));

    [Fact]
    public void Every_state_keeps_every_invariant() => Follow((before, outcome) =>
    {
        if (outcome is not TrustOutcome.Accepted accepted) return;

        TrustInvariants.ViolatedBy(TrustSnapshot.Of(accepted.State)).Should().BeEmpty();
        TrustInvariants.ViolatedByChange(
            before?.Status ?? accepted.State.Status,
            accepted.State.Status,
            [.. accepted.HistoryRows(new Responsible("Mme Martin"), Morning).Select(HistoryEntry.Of)]).Should().BeEmpty();
    });

    [Fact]
    public void Rows_of_history_chain_from_the_status_before_to_the_status_after() => Follow((before, outcome) =>
    {
        if (outcome is not TrustOutcome.Accepted accepted) return;

        var status = before?.Status;
        foreach (var change in accepted.Changes)
        {
            change.Previous.Should().Be(status);
            status = change.Current;
        }

        status.Should().Be(accepted.State.Status);
    });

    [Fact]
    public void A_refused_event_changes_nothing_and_says_why() => Follow((before, outcome) =>
    {
        if (outcome is not TrustOutcome.Refused refused) return;

        refused.Before.Should().BeSameAs(before);
        TrustCatalogue.Find(refused.Rule.Id).Should().BeSameAs(refused.Rule);
        refused.Message.Should().EndWith($" [{refused.Reference.Citation}]");
    });

    [Fact]
    public void Each_change_is_one_that_the_row_of_its_transition_allows() => Follow((_, outcome) =>
    {
        if (outcome is not TrustOutcome.Accepted accepted) return;

        foreach (var change in accepted.Changes)
        {
            change.Why.From.Should().Contain(change.Previous);
            change.Why.To.Should().Contain(change.Current);
        }
    });

    [Fact]
    public void A_single_transition_does_to_the_INS_what_its_row_says() => Follow((before, outcome) =>
    {
        if (outcome is not TrustOutcome.Accepted { Taken: [var transition] } accepted) return;

        var (former, current) = (before?.Ins, accepted.State.Ins);
        var done = transition.Effect switch
        {
            InsEffect.None => former is null && current is null,
            InsEffect.Set => former is null && current is not null,
            InsEffect.Kept => former == current,
            InsEffect.Invalidated => current is null,
            InsEffect.Replaced => former is not null && current is not null && former != current,
            _ => true,
        };
        done.Should().BeTrue($"{transition.Id} says {transition.Effect}");
    });

    [Fact]
    public void The_same_event_on_the_same_state_gives_the_same_outcome() => Property.Holds(Lives, life =>
    {
        Run(life.Options, life.Events).Should().Equal(Run(life.Options, life.Events));
    });

    private static void Follow(Action<TrustState?, TrustOutcome> assertion) => Property.Holds(Lives, life =>
    {
        TrustState? state = null;
        foreach (var happening in life.Events)
        {
            var outcome = TrustMachine.Apply(state, happening, life.Options);
            assertion(state, outcome);
            if (outcome is TrustOutcome.Accepted accepted) state = accepted.State;
        }
    });

    private static List<TrustState?> Run(TrustOptions options, List<TrustEvent> events)
    {
        var states = new List<TrustState?> { null };
        foreach (var happening in events)
            states.Add(TrustMachine.Apply(states[^1], happening, options) is TrustOutcome.Accepted accepted ? accepted.State : states[^1]);
        return states;
    }
}
