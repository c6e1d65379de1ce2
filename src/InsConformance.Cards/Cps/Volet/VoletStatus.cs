using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Cps.Volet;

/// <summary>Status words of the « volet CPS2ter », which are those of the older cards (Cryptolib CPS).</summary>
internal static class VoletStatus
{
    /// <summary>Offset past the end of the file.</summary>
    public static readonly StatusWord WrongOffset = new(0x9402);

    /// <summary>File not found.</summary>
    public static readonly StatusWord FileNotFound = new(0x9404);

    /// <summary>The current file does not suit the command, or there is none.</summary>
    public static readonly StatusWord WrongFile = new(0x9408);

    /// <summary>The code was not presented.</summary>
    public static readonly StatusWord CodeNeeded = new(0x9804);
}
