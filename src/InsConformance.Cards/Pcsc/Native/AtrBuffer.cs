using System.Runtime.CompilerServices;

namespace InsConformance.Cards.Pcsc.Native;

/// <summary>MAX_ATR_SIZE of pcsc-lite and of macOS.</summary>
[InlineArray(Length)]
internal struct AtrBuffer
{
    public const int Length = 33;

    private byte _first;
}
