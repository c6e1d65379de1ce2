using InsConformance.Exchange.Identities;
using InsConformance.Identity.Matricules;

namespace InsConformance.Exchange.Hl7v2.Writing;

/// <summary>What happened to an identity that other software must know (IHE PAM France 2.11 § 4.4, ITI-30).</summary>
/// <param name="Identity">The identity after it happened, as far as it may be diffused.</param>
/// <param name="Trigger">MSH-9.2.</param>
public abstract record PamEvent(DiffusedIdentity Identity, string Trigger)
{
    /// <summary>The identity was created.</summary>
    public sealed record Created(DiffusedIdentity Identity) : PamEvent(Identity, "A28");

    /// <summary>Traits, status or identifiers were updated; a new INS is announced so.</summary>
    public sealed record Updated(DiffusedIdentity Identity) : PamEvent(Identity, "A31");

    /// <summary>The person got a NIR: it is sent with the NIA that it replaces.</summary>
    /// <param name="Identity">The identity, with its NIR.</param>
    /// <param name="Nia">The former NIA.</param>
    public sealed record NirReplacedNia(DiffusedIdentity Identity, Ins Nia) : PamEvent(Identity, "A31");

    /// <summary>The INS changed for another of the same authority, as after a change of sex.</summary>
    /// <param name="Identity">The identity, with its new INS.</param>
    /// <param name="Former">The INS it had.</param>
    public sealed record InsChanged(DiffusedIdentity Identity, Ins Former) : PamEvent(Identity, "A47");

    /// <summary>The INS was withdrawn: wrong, invalidated, or no longer of a qualified identity.</summary>
    /// <param name="Identity">The identity, without INS.</param>
    /// <param name="Former">The INS it had.</param>
    public sealed record InsWithdrawn(DiffusedIdentity Identity, Ins Former) : PamEvent(Identity, "A47");

    /// <summary>Another identity of the domain was merged into this one.</summary>
    /// <param name="Identity">The identity that survives.</param>
    /// <param name="Absorbed">Local identifier of the other.</param>
    public sealed record Merged(DiffusedIdentity Identity, LocalIdentifier Absorbed) : PamEvent(Identity, "A40");
}
