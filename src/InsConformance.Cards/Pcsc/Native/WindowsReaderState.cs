using System.Runtime.InteropServices;

namespace InsConformance.Cards.Pcsc.Native;

/// <summary>SCARD_READERSTATEW of Windows: DWORD is four bytes, the answer to reset has room for 36.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct WindowsReaderState : INativeReaderState<WindowsReaderState>
{
    public nint Name;
    public nint UserData;
    public uint CurrentState;
    public uint EventState;
    public uint AtrLength;
    public WindowsAtrBuffer AtrBytes;

    public readonly uint Event => EventState;

    public readonly byte[] Atr => ((ReadOnlySpan<byte>)AtrBytes)[..(int)Math.Min(AtrLength, WindowsAtrBuffer.Length)].ToArray();

    public static WindowsReaderState Ask(nint name, uint known) => new() { Name = name, CurrentState = known };
}
