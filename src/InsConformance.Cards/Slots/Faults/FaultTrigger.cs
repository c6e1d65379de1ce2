namespace InsConformance.Cards.Slots.Faults;

/// <summary>When a fault strikes: among the commands it is for, it lets some pass, then strikes some.</summary>
/// <param name="Instruction">The instruction byte it is for; null for all.</param>
/// <param name="After">How many of these commands pass unharmed first.</param>
/// <param name="Times">How many are then struck; null for all that follow.</param>
public sealed record FaultTrigger(byte? Instruction = null, int After = 0, int? Times = null)
{
    /// <summary>Every command.</summary>
    public static readonly FaultTrigger Always = new();
}
