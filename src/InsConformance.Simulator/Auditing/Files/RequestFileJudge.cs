using InsConformance.Exchange.Judging;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Assertions;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Files;

/// <summary>
/// Judges an INSi request kept in a file by the rules of <see cref="RequestAuditor"/>. What a message alone does not show (the connection, the hour, the calls before it) is not evaluated.
/// </summary>
public sealed class RequestFileJudge : FormatJudge<AuditedCall>
{
    private const string BeyondTheFile =
        "le fichier ne porte que le message ; elle se juge sur la connexion, l'heure ou la suite des appels (insconf serve).";

    internal static readonly string[] NeedTheExchange =
    [
        "HTTP-CONTENT-TYPE", "TLS-CERTIFICAT", "TLS-CN", "TLS-VERSION", "CTX-EMETTEUR-OU", "CTX-TEMPS-ACTUEL", "PS-AGE", "PS-CERTIFICAT", "VITALE-AGE",
    ];

    private static readonly RuleCheck<AuditedCall>[] AllChecks =
        [.. RequestAuditor.Families.SelectMany(family => family.Checks.Select(check => OfFile(family, check)))];

    /// <inheritdoc/>
    public override string Format => "insi-request";

    /// <inheritdoc/>
    public override string Title => "requête INSi, enveloppe SOAP";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Versions { get; } = ["1.5.0"];

    /// <inheritdoc/>
    protected override IReadOnlyList<RuleCheck<AuditedCall>> Checks(string version) => AllChecks;

    /// <inheritdoc/>
    protected override ArtefactReading<AuditedCall> Read(ReadOnlyMemory<byte> bytes, JudgingContext context, CancellationToken cancellation)
    {
        if (!RequestReader.TryRead(bytes, httpCharset: null, WireLimits.Default, out var request, out var error))
            return Reading.Unreadable<AuditedCall>($"Le fichier n'est pas une enveloppe SOAP : {error.Message}");
        return request.Content.Query is null
            ? Reading.Unreadable<AuditedCall>("Le corps de l'enveloppe ne contient aucune requête INSi connue : attendu RECSANSVITALE, RECVITALE ou une vérification.")
            : Reading.Of(new AuditedCall(Exchange(bytes, request, context), request, new SessionTrail()));
    }

    private static RuleCheck<AuditedCall> OfFile(RuleFamily family, RuleCheck<AuditedCall> check)
    {
        var needsTheExchange = NeedTheExchange.Contains(check.Rule.Id, StringComparer.Ordinal) || check.Rule.Id.StartsWith("SEQ-", StringComparison.Ordinal);
        return check with
        {
            Obstacle = call => needsTheExchange ? BeyondTheFile
                : !family.Concerns(call) ? "elle ne concerne pas cette requête."
                : check.Obstacle?.Invoke(call),
        };
    }

    /// <summary>The exchange that would carry the message: card mode when it holds an assertion.</summary>
    private static ServedExchange Exchange(ReadOnlyMemory<byte> bytes, InsiRequest request, JudgingContext context) => new()
    {
        Id = 1,
        Session = "",
        ReceivedAt = new DateTimeOffset((context.Today ?? DateOnly.MaxValue.AddDays(-2)).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        Duration = TimeSpan.Zero,
        Mode = PsAssertion.Find(request) is null ? AccessMode.Certificate : AccessMode.Card,
        Request = new SoapRequest
        {
            Method = "POST",
            Target = "/lps",
            Body = bytes,
            Connection = new ConnectionFacts { Id = "", Protocol = "", CipherSuite = null, ServerName = null, Client = null },
        },
        Understood = request,
        Unreadable = null,
        Operation = request.Operation,
        ScriptId = null,
        Decision = new Decision.Unserved { Origin = default, Why = "fichier jugé sans être servi" },
        Response = SoapResponse.None,
    };
}
