using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Tests.Trust;

/// <summary>Walks to every state that can be reached, by every event and every author, and looks at each one.</summary>
public class ReachabilityTests
{
    internal static readonly TrustEvent[] Events =
    [
        .. from author in new[] { AuthorRole.User, AuthorRole.SuperUser, AuthorRole.Software, AuthorRole.Flow }
           from happening in Kinds()
           select happening with { By = author },
    ];

    public static TheoryData<TrustOptions> Settings() =>
    [
        TrustOptions.GuideV2,
        TrustOptions.GuideV3,
        TrustOptions.GuideV2 with
        {
            FailedVerificationDowngradesAtOnce = true,
            CoherentFirstNameKeepsStatus = false,
            AttributeRemovalRestoresStatus = true,
            AllowsMergeOfDifferentIns = true,
            ValidatedTraitEditGoesBackToProvisional = true,
            AutomaticValidation = true,
            UsersMayDowngrade = true,
            NirChangeKeepsDocumentCheck = true,
        },
        TrustOptions.GuideV2 with { AttributeRemovalRestoresStatus = true },
    ];

    [Theory]
    [MemberData(nameof(Settings))]
    public void No_reachable_state_violates_an_invariant(TrustOptions options)
    {
        var reached = new HashSet<TrustState>();
        var frontier = new Queue<TrustState?>([null]);
        var looked = MutationRun.Amount(usual: int.MaxValue, under: 60);
        while (looked-- > 0 && frontier.TryDequeue(out var state))
        {
            foreach (var happening in Events)
            {
                if (TrustMachine.Apply(state, happening, options) is TrustOutcome.Accepted accepted && reached.Add(accepted.State))
                    frontier.Enqueue(accepted.State);
            }
        }

        reached.Should().HaveCountGreaterThan(50);
        reached.SelectMany(state => TrustInvariants.ViolatedBy(TrustSnapshot.Of(state)).Select(invariant => (invariant.Id, state)))
            .Should().BeEmpty();
    }

    private static IEnumerable<TrustEvent> Kinds()
    {
        InsiReturn[] returns = [Sample.Return(Sample.Ruth), Sample.Return(Sample.PierreAlain), Sample.Return(Sample.PierreAlainNia)];
        IdentityProof[] proofs = [Sample.Passport, Sample.DrivingLicence];
        bool[] either = [true, false];
        TrustState[] others = [Sample.Provisional, Sample.Validated, Sample.Qualified, Sample.QualifiedWithNia, Sample.Suspended];
        return
        [
            .. from fictive in either select new TrustEvent.CreatedManually(Sample.MandatoryFields, fictive),
            .. from proof in proofs
               from fictive in either
               select new TrustEvent.CreatedWithProof(Sample.MandatoryFields, proof, fictive),
            .. from answer in returns select new TrustEvent.CreatedFromInsi(answer),
            .. from answer in returns from proof in proofs select new TrustEvent.CreatedAndQualified(answer, proof),
            .. from answer in returns
               from check in Enum.GetValues<ReceivedInsCheck>()
               select new TrustEvent.ReceivedFromOtherDomain(answer.Ins, check),
            .. from answer in returns
               from validated in either
               from proof in proofs
               from fictive in either
               select new TrustEvent.ReceivedFromOwnDomain(answer.Ins, validated, proof, fictive),
            .. from fictive in either select new TrustEvent.ReceivedFromOwnDomain(null, isValidated: true, dateIsFictive: fictive),
            .. from answer in returns select new TrustEvent.ReceivedUnderTrustContract(answer.Ins, "contrat 2026-04"),
            .. from answer in returns from proof in proofs select new TrustEvent.VitaleAppRead(answer.Ins, proof),
            .. from answer in returns select new TrustEvent.InsiAnswerAccepted(answer),
            .. from answer in returns from first in either select new TrustEvent.QualifiedInOneClick(answer, Sample.Passport, first),
            .. from answer in returns select new TrustEvent.NiaReplacedByNir(answer),
            .. from answer in returns select new TrustEvent.NirReplacedByNir(answer),
            .. from answer in returns select new TrustEvent.NirReplacedByNir(answer, Sample.Passport),
            .. from confirmed in either select new TrustEvent.InsVerificationFailed(confirmed),
            .. from proof in proofs select new TrustEvent.ProofValidated(proof),
            .. from field in Enum.GetValues<IdentityField>() select new TrustEvent.TraitsModified([field]),
            .. from to in Enum.GetValues<TrustStatus>() select new TrustEvent.Downgraded(to),
            .. from other in others select new TrustEvent.AbsorbedAnother(other),
            new TrustEvent.Downgraded(TrustStatus.Validated, Sample.Passport),
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
            new TrustEvent.AbsorbedByAnother(),
        ];
    }
}
