namespace InsConformance.Simulator.Verification;

/// <summary>
/// How the reconstructed verification service behaves (<c>docs/verification.md</c>). The sizes are those of the client of DevBox-Santé, the
/// delays those of the trace it published: what the real server uses is not known.
/// </summary>
public sealed record VerificationOptions
{
    /// <summary>Fewest lines of a lot.</summary>
    public int MinLotSize { get; init; } = 1;

    /// <summary>Most lines of a lot.</summary>
    public int MaxLotSize { get; init; } = 100;

    /// <summary>Delay announced by a deposit.</summary>
    public TimeSpan DepositDelay { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>New delay announced to whoever asks for a result too early.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(180);

    /// <summary>Lots kept, all sessions together; beyond them the oldest one leaves.</summary>
    public int KeptLots { get; init; } = 1000;

    /// <exception cref="SimulatorSetupException">A bound makes no sense.</exception>
    internal void Check()
    {
        if (MinLotSize < 1 || MaxLotSize < MinLotSize)
            throw new SimulatorSetupException($"Tailles de lot {MinLotSize} à {MaxLotSize} : attendu un minimum d'au moins 1 et un maximum au moins égal au minimum.");
        if (DepositDelay < TimeSpan.Zero || RetryDelay < TimeSpan.Zero)
            throw new SimulatorSetupException($"Délais de lot {DepositDelay} et {RetryDelay} : un délai ne peut pas être négatif.");
        if (KeptLots < 1)
            throw new SimulatorSetupException($"Nombre de lots conservés {KeptLots} : attendu au moins 1.");
    }
}
