using System.Text.RegularExpressions;
using InsConformance.Simulator.Assertions;

namespace InsConformance.Simulator.Answering;

/// <summary>
/// Contrôles du frontal : what the gateway refuses before the application sees the call, whatever its body (inferred: padoa/tlsi-ins saw an unknown software number win
/// over everything else).
/// </summary>
internal sealed partial class GatewayControls(AnsweringOptions options, AccessMode mode, PsAssertionControl assertions)
{
    /// <summary>The first departure: fault code and reason in French; null when the call passes.</summary>
    public (string Fault, string Why)? FirstDeparture(Call call)
    {
        if (call.Http.Connection.Complaint is { } complaint)
            return (options.CertificateFault, complaint.Words);
        if (mode is AccessMode.Certificate && call.Http.Connection.Client?.CommonName is not ("INSI-AUTO" or "INSI-MANU"))
            return ("desir_560", $"le CN du certificat client est « {call.Http.Connection.Client?.CommonName} », le service n'admet que INSI-AUTO et INSI-MANU");
        if (mode is AccessMode.Card && call.Request is { } request && assertions.FirstDeparture(request) is { } why)
            return ("desir_620", why);
        if (call.Idam is not { } idam)
            return options.MissingContext is MissingContextMode.Lenient ? null : ("desir_550", "la requête ne porte pas de numéro d'autorisation (ContexteLPS/LPS/IDAM)");
        if (options.AcceptedIdams is { } accepted)
            return accepted.Contains(idam) ? null : ("desir_550", $"le numéro d'autorisation « {idam} » n'est pas dans la liste de la configuration");
        return PublicShape().IsMatch(idam)
            ? null
            : ("desir_550", $"le numéro d'autorisation « {idam} » n'a pas la forme connue : trois lettres, 17NF, deux chiffres, trois lettres ou chiffres");
    }

    [GeneratedRegex(@"\A[A-Z]{3}17NF[0-9]{2}[A-Z0-9]{3}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PublicShape();
}
