using System.Runtime.InteropServices;

namespace InsConformance.Cards.Pcsc.Native;

/// <summary>SCARD_IO_REQUEST of Windows and macOS: twice four bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct IoRequest(uint Protocol, uint Length);
