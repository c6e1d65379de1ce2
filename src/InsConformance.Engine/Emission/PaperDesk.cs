using System.Collections.Immutable;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Paper;
using InsConformance.Identity.Rules;

namespace InsConformance.Engine.Emission;

/// <summary>« Édition papier » : traits always, matricule, nature and datamatrix of a qualified identity, and what the site adds (guide v2 règle 32, INS 42 to 44).</summary>
public sealed class PaperDesk
{
    private readonly EngineParts _parts;
    private readonly EmissionGate _gate;

    internal PaperDesk(EngineParts parts, EmissionGate gate) => (_parts, _gate) = (parts, gate);

    /// <summary>What the first page of a document says of the identity.</summary>
    public Result<PrintedIdentity> Print(Actor actor, IdentityId id) =>
        _gate.Emit(actor, id, new EmissionRequest("papier", IsOtherDomain: false)).Then(outgoing => Diffusion.Of(id, outgoing)).Then(Prepare);

    private Result<PrintedIdentity> Prepare(DiffusedIdentity identity)
    {
        var chosen = _parts.Rules.Choose(EngineRule.PrintedTraitsChosenBySite, _parts.Site.Current.PrintedFields, ImmutableHashSet<IdentityField>.Empty);
        return PrintedIdentity.TryPrepare(identity, out var printed, out var refusal, !_parts.Rules.IsOn(EngineRule.DatamatrixPrinted), chosen)
            ? printed
            : new EngineRefusal(RefusalKind.Rule, refusal.Message, refusal.Rule);
    }
}
