using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rules;

namespace InsConformance.Engine.CardMode;

/// <summary>
/// Who calls with this carte Vitale: before each call the professional is asked again, the Vitale must still be the one that was read, and its assertion is renewed when it is too old
/// (CNDA tests 1.02 and 1.03).
/// </summary>
internal sealed class VitaleCall(EngineParts parts, VitaleDesk desk, PsCardDesk professional, VitaleCardView card) : ICallAuthentication
{
    public async Task<Result<CallCredentials>> ForCallAsync(CancellationToken cancellationToken)
    {
        if (!(await professional.ForCallAsync(cancellationToken)).TryGet(out var who, out var refused))
            return refused;
        if (parts.Rules.IsOn(EngineRule.VitaleCheckedBeforeCall) && await RefusalAsync(cancellationToken) is { } gone)
            return gone;

        var assertion = await desk.AssertAsync(card, who.Emitter, cancellationToken);
        return who with { Assertions = [.. who.Assertions, assertion] };
    }

    private async Task<EngineRefusal?> RefusalAsync(CancellationToken cancellationToken)
    {
        var reference = EngineRule.VitaleCheckedBeforeCall.Reference;
        var present = await desk.ReadAsync(cancellationToken);
        if (!present.TryGet(out var now, out var absent))
            return absent with { Rule = reference };
        return string.Equals(now.Serial, card.Serial, StringComparison.Ordinal)
            ? null
            : new Objection("La carte Vitale n'est plus celle qui a été lue : relisez la carte et choisissez de nouveau le bénéficiaire.").Under(reference);
    }
}
