using InsConformance.Engine.Display;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Trust;

/// <summary>Sets attributes and downgrades identities (guide v2 règles 22 to 25 and 27, INS 27, INS 33).</summary>
public sealed class TrustDesk
{
    private readonly EngineParts _parts;

    internal TrustDesk(EngineParts parts) => _parts = parts;

    /// <summary>
    /// Sets an attribute: « homonyme » changes no status (T22); « douteuse » and « fictive » bring it back to « provisoire », invalidate
    /// the INS and block INSi (T19, T20).
    /// </summary>
    /// <param name="actor">Who.</param>
    /// <param name="id">Which identity.</param>
    /// <param name="attribute">One attribute.</param>
    public Result<IdentityView> SetAttribute(Actor actor, IdentityId id, IdentityAttributes attribute) =>
        ChangeAttribute(actor, id, attribute switch
        {
            IdentityAttributes.Homonym => new TrustEvent.HomonymSet(),
            IdentityAttributes.Doubtful => new TrustEvent.DoubtfulSet(),
            IdentityAttributes.Fictitious => new TrustEvent.FictitiousSet(),
            _ => throw NotOne(attribute),
        });

    /// <summary>Removes an attribute; the status stays « provisoire » after « douteuse » or « fictive » (T21).</summary>
    /// <inheritdoc cref="SetAttribute"/>
    public Result<IdentityView> RemoveAttribute(Actor actor, IdentityId id, IdentityAttributes attribute) =>
        ChangeAttribute(actor, id, attribute switch
        {
            IdentityAttributes.Homonym => new TrustEvent.HomonymRemoved(),
            IdentityAttributes.Doubtful => new TrustEvent.DoubtfulRemoved(),
            IdentityAttributes.Fictitious => new TrustEvent.FictitiousRemoved(),
            _ => throw NotOne(attribute),
        });

    /// <summary>
    /// Moves an identity to a lower status; matricule and OID are invalidated, except towards « récupérée » (T16, T17, T18; INS 33).
    /// </summary>
    /// <param name="actor">Who.</param>
    /// <param name="id">Which identity.</param>
    /// <param name="to">The lower status.</param>
    public Result<IdentityView> Downgrade(Actor actor, IdentityId id, TrustStatus to)
    {
        if (_parts.Access.Demand(actor, Right.DowngradeIdentities) is { } forbidden) return forbidden;
        return Change(actor, id, ChangeKind.Downgrade, identity => new TrustEvent.Downgraded(to, HighProof(identity))
        {
            By = actor.Role(Right.DowngradeIdentities),
        });
    }

    private Result<IdentityView> ChangeAttribute(Actor actor, IdentityId id, TrustEvent happening)
    {
        if (_parts.Access.Demand(actor, Right.SetAttributes) is { } forbidden) return forbidden;
        return Change(actor, id, ChangeKind.Attribute, _ => happening with { By = actor.Role() });
    }

    private Result<IdentityView> Change(
        Actor actor, IdentityId id, ChangeKind kind, Func<RegisteredIdentity, TrustEvent> happening) => _parts.Writer
        .Change(actor, kind, id, identity => _parts.Trust.Apply(identity, happening(identity), actor))
        .Select(identity => _parts.Presenter.Show(identity, actor));

    /// <summary>The recorded document that lets a retrieved identity become validated when its INS is given up.</summary>
    private IdentityProof? HighProof(RegisteredIdentity identity) => identity.Documents
        .Where(document => !document.IsWithdrawn)
        .Select(document => _parts.Assessor.Assess(document.Evidence, identity.Strict.BirthDate))
        .LastOrDefault(proof => proof is { IsHighConfidence: true });

    private static ArgumentException NotOne(IdentityAttributes attribute) =>
        new($"Exactly one attribute is expected, not « {attribute} ».", nameof(attribute));
}
