using System.Security.Cryptography;
using System.Text;
using InsConformance.Cards.Vitale.Mica;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rules;
using InsConformance.Insi.Assertions;
using InsConformance.Insi.Calling;

namespace InsConformance.Engine.CardMode;

/// <summary>
/// Who calls with this carte Vitale: before each call the professional is asked again, the Vitale must still be the one that was read, and its assertion is renewed when it is too old
/// (CNDA tests 1.02 and 1.03). The eight bytes of the signature are a placeholder: no public document tells how a Vitale signs.
/// </summary>
internal sealed class VitaleCall(EngineParts parts, IIdSource ids, CardLine line, PsCardDesk professional, VitaleCardView card) : ICallAuthentication
{
    /// <summary>« Obsolescence » of the Vitale assertion (CNDA test 1.02).</summary>
    private static readonly TimeSpan AssertionLifetime = TimeSpan.FromMinutes(20);

    private (string Text, DateTimeOffset At)? _assertion;

    public async Task<Result<CallCredentials>> ForCallAsync(CancellationToken cancellationToken)
    {
        if (!(await professional.ForCallAsync(cancellationToken)).TryGet(out var who, out var refused))
            return refused;
        if (parts.Rules.IsOn(EngineRule.VitaleCheckedBeforeCall) && await RefusalAsync(cancellationToken) is { } gone)
            return gone;

        var now = parts.Clock.GetUtcNow();
        if (_assertion is not { } last || (now - last.At >= AssertionLifetime && parts.Rules.IsOn(EngineRule.VitaleAssertionRenewed)))
            _assertion = (await SignAsync(who.Emitter, now, cancellationToken), now);
        return who with { Assertions = [.. who.Assertions, _assertion.Value.Text] };
    }

    private async Task<EngineRefusal?> RefusalAsync(CancellationToken cancellationToken)
    {
        var reference = EngineRule.VitaleCheckedBeforeCall.Reference;
        var present = await VitaleDesk.ReadAsync(line, cancellationToken);
        if (!present.TryGet(out var now, out var absent))
            return absent with { Rule = reference };
        return string.Equals(now.Serial, card.Serial, StringComparison.Ordinal)
            ? null
            : new Objection("La carte Vitale n'est plus celle qui a été lue : relisez la carte et choisissez de nouveau le bénéficiaire.").Under(reference);
    }

    private Task<string> SignAsync(string issuer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var content = new VitaleAssertionContent
        {
            Id = $"_{ids.NextId()}",
            IssuedAt = now,
            Issuer = issuer,
            Serial = card.Serial,
            Nature = card.Nature,
            MasterKey = card.MasterKey,
        };
        return VitaleAssertionWriter.WriteAsync(
            content,
            (info, _) => Task.FromResult(SyntheticSignature.Of(Encoding.ASCII.GetBytes(card.Serial), SHA256.HashData(info.Span)).Bytes.ToArray()),
            cancellationToken);
    }
}
