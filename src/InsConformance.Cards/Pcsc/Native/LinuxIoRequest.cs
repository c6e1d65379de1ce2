using System.Runtime.InteropServices;

namespace InsConformance.Cards.Pcsc.Native;

/// <summary>SCARD_IO_REQUEST of pcsc-lite: two C longs.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct LinuxIoRequest(nuint Protocol, nuint Length);
