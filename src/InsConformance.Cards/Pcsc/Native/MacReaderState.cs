using System.Runtime.InteropServices;

namespace InsConformance.Cards.Pcsc.Native;

/// <summary>SCARD_READERSTATE of macOS: DWORD is four bytes, and nothing is padded.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct MacReaderState : INativeReaderState<MacReaderState>
{
    public nint Name;
    public nint UserData;
    public uint CurrentState;
    public uint EventState;
    public uint AtrLength;
    public AtrBuffer AtrBytes;

    public readonly uint Event => EventState;

    public readonly byte[] Atr => ((ReadOnlySpan<byte>)AtrBytes)[..(int)Math.Min(AtrLength, AtrBuffer.Length)].ToArray();

    public static MacReaderState Ask(nint name, uint known) => new() { Name = name, CurrentState = known };
}
