using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Assertions;
using InsConformance.Simulator.Auditing.Rules;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;

namespace InsConformance.Simulator.Auditing;

/// <summary>What the rules look at: a readable request, how it came, and what the same session sent before.</summary>
/// <param name="Exchange">The exchange, as the journal keeps it.</param>
/// <param name="Request">Its request.</param>
/// <param name="Before">What the session sent before.</param>
public sealed record AuditedCall(ServedExchange Exchange, InsiRequest Request, SessionTrail Before)
{
    /// <summary>The values of the request.</summary>
    public RequestContent Content => Request.Content;

    /// <summary>The HTTP request and its connection.</summary>
    public SoapRequest Http => Exchange.Request;

    /// <summary>The search by traits, or null when the request is another one.</summary>
    public TraitsSearchRequest? Traits => Content.Query as TraitsSearchRequest;

    /// <summary>The search with a Vitale card, or null when the request is another one.</summary>
    public VitaleSearchRequest? CardSearch => Content.Query as VitaleSearchRequest;

    /// <summary>The assertion of the professional, or null.</summary>
    public PsAssertion? Ps { get; } = PsAssertion.Find(Request);

    /// <summary>The assertion of the Vitale card, or null.</summary>
    public VitaleAssertion? Vitale { get; } = VitaleAssertion.Find(Request);

    /// <summary>The certificate of the card of the professional; null when there is none that can be read.</summary>
    internal CardCertificate? Card { get; } = CardCertificate.Of(PsAssertion.Find(Request));

    /// <summary>The identities to search or to verify, made once for all the rules.</summary>
    internal IReadOnlyList<JudgedIdentity> Identities => field ??= JudgedIdentity.Of(this);

    /// <summary>Whether it is a search by traits.</summary>
    public bool IsTraitsSearch => Exchange.Operation == InsiOperations.SearchByTraits;

    /// <summary>Whether it is a search with a Vitale card.</summary>
    public bool IsCardSearch => Exchange.Operation == InsiOperations.SearchByVitale;

    /// <summary>Whether the caller authenticates by a software certificate (mutual TLS) rather than by a card.</summary>
    public bool IsCertificateMode => Exchange.Mode is AccessMode.Certificate;

    /// <summary>Whether the caller authenticates by a card, that is by a PS assertion.</summary>
    public bool IsCardMode => Exchange.Mode is AccessMode.Card;
}
