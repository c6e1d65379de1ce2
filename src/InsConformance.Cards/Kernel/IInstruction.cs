using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Kernel;

/// <summary>
/// One instruction of a card. It checks in one order (inferred): P1/P2, Lc, existence, security, conditions, data, offset; length, class and instruction
/// were checked before, and Le is after. It answers all the data there is: the card fits it to Le and to the protocol.
/// It keeps nothing: what is volatile is in the <see cref="CardSession"/>, what is persistent in files and PIN objects.
/// </summary>
public interface IInstruction
{
    /// <summary>The instruction byte.</summary>
    byte Code { get; }

    /// <summary>Carries a command out.</summary>
    ResponseApdu Execute(CommandApdu command, CardSession session);
}
