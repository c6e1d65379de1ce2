using System.Globalization;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator.Assertions;

/// <summary>
/// Contrôle de l'assertion PS : whether the gateway lets a call in card mode through. The only public fault is <c>desir_620</c>; that every departure below gives it is inferred
/// (<c>docs/known-differences.md</c>, DIF-07).
/// </summary>
internal sealed class PsAssertionControl(SimulatorOptions options, TimeProvider clock)
{
    /// <summary>The first departure, in French; null when the assertion passes.</summary>
    public string? FirstDeparture(InsiRequest request)
    {
        if (PsAssertion.Find(request) is not { } assertion)
            return "la requête ne porte pas d'assertion PS (wsse:Security/saml:Assertion), que le mode carte demande";
        using var certificate = assertion.OpenCertificate();
        if (certificate is null)
            return "l'assertion PS ne porte pas de certificat de signature lisible (ds:KeyInfo/ds:X509Data/ds:X509Certificate)";

        var today = options.WallClock.GetUtcNow();
        if (!Validity.Of(certificate).Contains(today))
            return string.Create(CultureInfo.InvariantCulture, $"le certificat de la carte « {certificate.Subject} » n'est pas valide le {today:dd/MM/yyyy}");
        if (options.Answering.CheckAssertionSignatures && (assertion.Id is not { } id || !AssertionSignature.Verifies(request.Document, id, certificate)))
            return "la signature de l'assertion PS n'est pas celle de la carte, ou ne couvre pas l'assertion";
        if (assertion.IssuedAt is not { } issuedAt)
            return "l'assertion PS ne dit pas quand elle a été émise (IssueInstant)";

        var age = clock.GetUtcNow() - issuedAt;
        return age > options.Answering.AssertionLifetime
            ? string.Create(CultureInfo.InvariantCulture, $"l'assertion PS a {age.TotalMinutes:0} minutes, pour {options.Answering.AssertionLifetime.TotalMinutes:0} permises")
            : null;
    }
}
