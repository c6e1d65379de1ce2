using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;

namespace InsConformance.Engine.Lots;

/// <summary>What forbids a lot, or the request for its result, before anything leaves (CNDA tests 4.03, 4.05, 4.06).</summary>
internal sealed class LotGuards(EngineRules rules)
{
    private readonly Guards<(IReadOnlyCollection<RegisteredIdentity> Identities, LotSizes Sizes)> _onDeposit = new(
        rules,
        new(EngineRule.LotSizeSetBySite, lot => lot.Sizes.Admit(lot.Identities.Count)
            ? null
            : $"Le lot compte {lot.Identities.Count} identité(s) ; le site demande des lots {lot.Sizes}."),
        new(EngineRule.LotLinesVerifiable, lot => lot.Identities.FirstOrDefault(identity => identity.Trust is not { Ins: not null, MayCallInsi: true }) is { } bare
            ? $"L'identité {bare.Id} ne porte aucune INS à vérifier ; la retirer du lot, ou interroger INSi pour la récupérer."
            : null));

    /// <summary>Why these identities may not be deposited together; null when they may.</summary>
    public EngineRefusal? OnDeposit(IReadOnlyCollection<RegisteredIdentity> identities, LotSizes sizes) => _onDeposit.FirstRefusal((identities, sizes));

    /// <summary>Why the result may not be asked for now; null when it may.</summary>
    public EngineRefusal? OnFetch(PendingLot lot, DateTimeOffset now) => rules.IsOn(EngineRule.LotDelayAwaited) && now < lot.NotBefore
        ? new EngineRefusal(
            RefusalKind.Rule,
            $"Le résultat du lot {lot.Reference} ne se demande pas avant {Math.Ceiling((lot.NotBefore - now).TotalSeconds):0} s : c'est le délai qu'INSi a annoncé.",
            EngineRule.LotDelayAwaited.Reference)
        : null;
}
