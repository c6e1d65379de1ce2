using System.Security.Cryptography;
using System.Text;

namespace InsConformance.Simulator.Pki;

/// <summary>
/// One process, and one thread of it, at a time in a PKI folder: while one renews it, another must neither find it missing nor make another one under other authorities.
/// The system frees it when its holder dies.
/// </summary>
internal sealed class PkiLock : IDisposable
{
    private readonly Mutex _mutex;

    private PkiLock(Mutex mutex) => _mutex = mutex;

    /// <summary>Waits for the folder.</summary>
    /// <param name="path">Full path of the folder.</param>
    public static PkiLock Take(string path)
    {
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 12));
        var mutex = new Mutex($"insconf-pki-{name}", new NamedWaitHandleOptions { CurrentUserOnly = true, CurrentSessionOnly = false });
        try
        {
            mutex.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // The process that held it died; what it left is whole or absent, and it is ours now.
        }

        return new PkiLock(mutex);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _mutex.ReleaseMutex();
        _mutex.Dispose();
    }
}
