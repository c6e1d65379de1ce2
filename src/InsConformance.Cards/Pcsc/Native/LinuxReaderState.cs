using System.Runtime.InteropServices;

namespace InsConformance.Cards.Pcsc.Native;

/// <summary>SCARD_READERSTATE of pcsc-lite: DWORD is a C long, as wide as a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct LinuxReaderState : INativeReaderState<LinuxReaderState>
{
    public nint Name;
    public nint UserData;
    public nuint CurrentState;
    public nuint EventState;
    public nuint AtrLength;
    public AtrBuffer AtrBytes;

    public readonly uint Event => (uint)EventState;

    public readonly byte[] Atr => ((ReadOnlySpan<byte>)AtrBytes)[..(int)Math.Min(AtrLength, AtrBuffer.Length)].ToArray();

    public static LinuxReaderState Ask(nint name, uint known) => new() { Name = name, CurrentState = known };
}
