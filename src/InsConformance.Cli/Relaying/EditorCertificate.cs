using InsConformance.Insi.Calling;
using InsConformance.Simulator.Relaying;

namespace InsConformance.Cli.Relaying;

/// <summary>Where the « certificat logiciel » of an editor is. Nothing of it is read before it is needed.</summary>
/// <param name="File">PKCS#12, or PEM.</param>
/// <param name="Password">Where its password is.</param>
internal sealed record EditorCertificate(string File, SecretPlace Password)
{
    /// <summary>File of the PEM key, for a PEM certificate that does not hold it: the one that was named, else the file of the same name in <c>.key</c>.</summary>
    public string? Key
    {
        get => field ?? (Path.ChangeExtension(File, ".key") is var beside && System.IO.File.Exists(beside) ? beside : null);
        init;
    }

    /// <summary>Opens it.</summary>
    /// <exception cref="RelayFaultException">It cannot be used.</exception>
    /// <exception cref="UserErrorException">Its password is not where it is said to be.</exception>
    public ClientCertificate Open() => EditorFiles.OpenCertificate(new FileInfo(File), Key is { } key ? new FileInfo(key) : null, Password.Read());
}
