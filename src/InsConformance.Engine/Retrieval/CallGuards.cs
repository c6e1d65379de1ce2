using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Retrieval;

/// <summary>What forbids a call before it leaves: attributes, characters, sex (INS 28, CNDA test 2.03 case 3, EF_INS25_04).</summary>
internal sealed class CallGuards(EngineRules rules)
{
    private readonly Guards<TrustState> _onTrust = new(
        rules,
        new(EngineRule.DoubtfulBlocksInsi, trust => Blocked(trust, IdentityAttributes.Doubtful)),
        new(EngineRule.FictitiousBlocksInsi, trust => Blocked(trust, IdentityAttributes.Fictitious)),
        new(EngineRule.MergedIdentityNotCalled, trust => trust.IsAbsorbed
            ? "L'identité a été fusionnée dans une autre ; interroger le téléservice pour celle qui a survécu."
            : null));

    private readonly Guards<(StrictTraits Traits, bool SendsList)> _onTraits = new(
        rules,
        new(EngineRule.LexicalRuleBeforeCall, sent => FirstDefect(sent.Traits, sent.SendsList)),
        new(EngineRule.SexKnownBeforeCall, sent => sent.Traits.Sex.InsiRefusal() is { } refusal ? Objected(refusal) : null));

    /// <summary>Why INSi may not be called for this identity; null when it may.</summary>
    public EngineRefusal? Refusal(RegisteredIdentity identity) => _onTrust.FirstRefusal(identity.Trust);

    /// <summary>Why INSi may not be called with these traits; null when it may.</summary>
    public EngineRefusal? Refusal(StrictTraits traits, bool sendsList) => _onTraits.FirstRefusal((traits, sendsList));

    private static Objection? Blocked(TrustState trust, IdentityAttributes attribute) =>
        trust.Attributes.HasFlag(attribute) ? InsiMessages.CallBlocked.With(attribute.Label()) : null;

    private static Objection? FirstDefect(StrictTraits traits, bool sendsList)
    {
        IEnumerable<(IdentityField Field, string? Value)> sent =
        [
            (IdentityField.BirthName, traits.BirthName.Value),
            (IdentityField.FirstBirthName, traits.FirstBirthName.Value),
        ];
        if (sendsList && traits.BirthGivenNames is { } list) sent = sent.Append((IdentityField.BirthGivenNames, list.List.Value));
        var defects = sent.SelectMany(name => InsiLexicalRule.Check(name.Field, name.Value));
        return defects.FirstOrDefault() is { } defect ? Objected(defect) : null;
    }

    private static Objection Objected(Refusal refusal) => new(refusal.Message) { Kind = RefusalKind.Invalid, Field = refusal.Field };
}
