namespace InsConformance.Cards.Pcsc.Native;

/// <summary>The first call to the library, where it turns out to be missing.</summary>
internal static class NativeLoad
{
    /// <exception cref="PcscException">The library is not installed, or is not the one expected.</exception>
    public static PcscCode Guard(Func<PcscCode> firstCall)
    {
        try
        {
            return firstCall();
        }
        catch (Exception failure) when (failure is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException)
        {
            throw PcscException.LibraryMissing(failure);
        }
    }
}
