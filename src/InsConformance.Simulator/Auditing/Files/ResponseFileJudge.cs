using InsConformance.Exchange.Judging;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Files;

/// <summary>
/// Judges an answer of INSi kept in a file: a recording, or what a test stand makes up. Real answers and official injection files may break these rules; they are served as they are.
/// </summary>
public sealed class ResponseFileJudge : FormatJudge<InsiReply>
{
    /// <inheritdoc/>
    public override string Format => "insi-response";

    /// <inheritdoc/>
    public override string Title => "réponse INSi, enveloppe SOAP";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Versions { get; } = ["1.5.0"];

    /// <inheritdoc/>
    protected override IReadOnlyList<RuleCheck<InsiReply>> Checks(string version) => ResponseRules.All;

    /// <inheritdoc/>
    protected override ArtefactReading<InsiReply> Read(ReadOnlyMemory<byte> bytes, JudgingContext context, CancellationToken cancellation)
    {
        if (!ReplyReader.TryRead(bytes, httpCharset: null, WireLimits.Default, out var reply, out var error))
            return Reading.Unreadable<InsiReply>($"Le fichier n'est pas une enveloppe SOAP : {error.Message}");
        return reply switch
        {
            InsiReply.Unrecognised unrecognised => Reading.Unreadable<InsiReply>($"Le corps de l'enveloppe n'est ni un RESULTAT ni une anomalie : {unrecognised.Message}"),
            InsiReply.Verified => Reading.Unreadable<InsiReply>("C'est la réponse d'une vérification, dont le contrat n'est pas public : aucune règle ne la juge."),
            _ => Reading.Of(reply),
        };
    }
}
