using InsConformance.Engine.Register;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Retrieval;

/// <summary>Puts a return of INSi before the decision table, with what the register knows of the person.</summary>
internal sealed class ReturnJudge(EngineParts parts)
{
    private readonly ReturnDeviations _deviations = new(parts.Rules);

    /// <summary>Decides what becomes of the identity.</summary>
    /// <param name="retrieval">The return.</param>
    /// <param name="identity">The identity; null for a person unknown here.</param>
    /// <param name="proof">The document checked in the same gesture, if any.</param>
    public (DecisionOutcome Outcome, ReturnedIdentity? Returned) Judge(
        PendingRetrieval retrieval, RegisteredIdentity? identity, IdentityProof? proof = null)
    {
        var settings = parts.Site.Current;
        var input = _deviations.Apply(new DecisionInput
        {
            Mode = retrieval.Mode,
            Result = _deviations.Apply(retrieval.Result, identity?.Complementary.SocialSecurityNumber),
            Local = identity is null ? null : new LocalIdentity(identity.Trust, identity.Strict, KnownNir(identity)),
            Proof = proof,
            Remaining = retrieval.Remaining,
            Platform = settings.Platform,
            IsHeldElsewhere = ins => parts.Store.Holding(ins.Matricule).Any(other => other.Id != identity?.Id && other.Trust.Ins == ins),
        });
        var outcome = InsiDecision.Decide(input, _deviations.Apply(settings.Decision), settings.Trust);
        return (_deviations.Apply(outcome), (input.Result as InsiResult.Found)?.Returned);
    }

    /// <summary>
    /// The social-security number, when nothing in its digits says that it is that of another person: a child is reimbursed under the
    /// number of a parent, which is never compared (inferred from the ANS kit for laboratories).
    /// </summary>
    private static Matricule? KnownNir(RegisteredIdentity identity) =>
        MatriculeEntry.TryParse(identity.Complementary.SocialSecurityNumber, out var number, out _)
        && MatriculeCrossCheck.Compare(number, identity.Strict.Sex, identity.Strict.BirthDate, birthPlace: null).IsEmpty
            ? number
            : null;
}
