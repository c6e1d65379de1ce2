using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;

namespace InsConformance.Simulator.Scripting;

/// <summary>What scripts look at in a request.</summary>
/// <param name="Session">Session of the request.</param>
/// <param name="Operation">Operation asked for; null when it is not known.</param>
/// <param name="Query">What is asked; null when it could not be read.</param>
/// <param name="ClientCertificate">CN of the client certificate; null without one.</param>
internal sealed record ScriptRequest(string Session, InsiOperation? Operation, RequestBody? Query, string? ClientCertificate)
{
    /// <summary>Whether a script is about such a request, whatever the state and the number of calls.</summary>
    public bool Fits(Script script) =>
        (script.Session is null || string.Equals(script.Session, Session, StringComparison.Ordinal))
        && (script.Operation is null || script.Operation == Operation)
        && (script.ClientCertificate is null || string.Equals(script.ClientCertificate, ClientCertificate, StringComparison.Ordinal))
        && script.When.Accepts(Query);
}
