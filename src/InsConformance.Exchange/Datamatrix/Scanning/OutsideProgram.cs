using System.ComponentModel;
using System.Diagnostics;

namespace InsConformance.Exchange.Datamatrix.Scanning;

/// <summary>A program of the machine that reads what we do not: scans, photographs, pages.</summary>
/// <param name="Name">Its name in the path.</param>
/// <param name="Package">The Debian package that brings it, for who does not have it.</param>
internal sealed record OutsideProgram(string Name, string Package)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>What to do to have it, in French.</summary>
    public string HowToInstall => $"{Name} n'est pas installé (paquet {Package})";

    /// <summary>Runs the program to its end; it is stopped when it takes too long.</summary>
    /// <returns>What it wrote on its standard output; null when it is not installed.</returns>
    public byte[]? Run(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        if (TryStart(arguments) is not { } process)
            return null;
        using (process)
        {
            using var limit = new CancellationTokenSource(Patience, TimeProvider.System);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
            using var stop = either.Token.Register(process.Kill);
            process.BeginErrorReadLine(); // Read and let go, so that the program never waits for us.
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return output.ToArray();
        }
    }

    private Process? TryStart(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(Name, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (Win32Exception)
        {
            return null; // There is no such program: the rules that need it are not evaluated, and say so.
        }
    }
}
