using System.Runtime.CompilerServices;

namespace InsConformance.Cards.Pcsc.Native;

/// <summary>Room for an answer to reset in the SCARD_READERSTATE of Windows, padded to a multiple of four.</summary>
[InlineArray(Length)]
internal struct WindowsAtrBuffer
{
    public const int Length = 36;

    private byte _first;
}
