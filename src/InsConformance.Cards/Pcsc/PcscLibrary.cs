using InsConformance.Cards.Pcsc.Native;

namespace InsConformance.Cards.Pcsc;

/// <summary>The PC/SC library of the machine.</summary>
public static class PcscLibrary
{
    /// <summary>winscard on Windows, the PCSC framework on macOS, pcsc-lite elsewhere. It is loaded at the first call.</summary>
    public static IPcscLibrary OfThisSystem { get; } =
        OperatingSystem.IsWindows() ? new WindowsPcsc() : OperatingSystem.IsMacOS() ? new MacPcsc() : new LinuxPcsc();
}
