using InsConformance.Campaign.Sut.Views;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Sut;

/// <summary>A software that a person works and reads for the bench: it is asked only for what a step looks at, and every answer is an attestation.</summary>
public interface IAskedSut : ISut
{
    /// <summary>What the person attested so far in this scenario, oldest first.</summary>
    IReadOnlyList<AttestationResult> Attestations { get; }

    /// <summary>Opens an identity and reads what a step looks at, nothing else.</summary>
    Task<ReadReply> ReadIdentityAsync(string user, string identityId, IdentityLook look, CancellationToken cancellationToken);

    /// <summary>Reads what changed in the identity since before the first action of the scenario; both views are equal when nothing did.</summary>
    Task<IdentityChanges> ReadChangesAsync(string user, string identityId, CancellationToken cancellationToken);
}
