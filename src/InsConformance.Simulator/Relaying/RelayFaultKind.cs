using System.Net;

namespace InsConformance.Simulator.Relaying;

/// <summary>Sorte d'anomalie : one of the ways in which a relay cannot carry a call to the real service, or could not be set up to. Never a fault of the product.</summary>
/// <param name="Code">Stable code: <c>RELAIS-DNS</c>.</param>
/// <param name="Title">What is wrong, in a few French words.</param>
/// <param name="Remedy">What to do, in French.</param>
public sealed record RelayFaultKind(string Code, string Title, string Remedy)
{
    /// <summary>HTTP status that the product receives: a gateway that got no valid answer says 502, one that waited too long says 504 (RFC 9110, §15.6).</summary>
    public HttpStatusCode Status { get; init; } = HttpStatusCode.BadGateway;

    /// <summary>A fault of this kind.</summary>
    /// <param name="cause">What was seen, in one French sentence. It never holds a secret.</param>
    public RelayFault Because(string cause) => new(this, cause);
}
