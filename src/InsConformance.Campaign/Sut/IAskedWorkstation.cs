namespace InsConformance.Campaign.Sut;

/// <summary>A workstation that a person works and reads for the bench: what a step does not look at is not asked of him.</summary>
public interface IAskedWorkstation : ICardWorkstation
{
    /// <summary>Reads the beneficiaries that the software offers of the carte Vitale read last, given name then surname, in the order shown.</summary>
    Task<IReadOnlyList<string>> ReadBeneficiariesAsync(string user, CancellationToken cancellationToken);
}
