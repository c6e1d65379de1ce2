namespace InsConformance.Cards.Kernel;

/// <summary>The instructions that a card knows under one class byte. Another class is <c>6E00</c>, another instruction <c>6D00</c>.</summary>
/// <param name="Cla">The class byte.</param>
/// <param name="Instructions">The instructions, in any order.</param>
public sealed record CommandClass(byte Cla, IReadOnlyList<IInstruction> Instructions)
{
    /// <summary>The class byte of a block that is not the last of its chain (ISO 7816-4 §5.3.3).</summary>
    public const byte Chained = 0x10;

    /// <summary>First status byte when data waits in T=0: <c>61</c>, or <c>9F</c> for the old « volet » CPS2ter.</summary>
    public byte WaitingDataSw1 { get; init; } = 0x61;
}
