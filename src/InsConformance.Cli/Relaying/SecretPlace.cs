using InsConformance.Verdicts;

namespace InsConformance.Cli.Relaying;

/// <summary>Where a secret is: the first line of a file, or an environment variable. It is read when it is needed, and shown nowhere.</summary>
/// <param name="Name">Stem of its options: <c>password</c> for <c>--password-file</c> and <c>--password-env</c>.</param>
internal sealed record SecretPlace(string Name)
{
    private const string NotRepeated = "Ce qui a été écrit n'est pas répété, ce pourrait être le secret lui-même";

    /// <summary>The file, or null.</summary>
    public string? File { get; init; }

    /// <summary>The variable, or null.</summary>
    public string? Variable { get; init; }

    /// <summary>Where it is, in words; what is there is shown nowhere.</summary>
    public string Shown => File is { } file ? $"{file} (--{Name}-file)" : $"la variable que nomme --{Name}-env";

    /// <summary>Reads it; null when it is nowhere.</summary>
    /// <exception cref="UserErrorException">It is said to be somewhere, and is not.</exception>
    public string? Read() => (File, Variable) switch
    {
        ({ }, { }) => throw new UserErrorException(ExitCode.WrongUse, $"--{Name}-file et --{Name}-env sont donnés tous les deux : n'en donner qu'un."),
        ({ } file, _) => ReadFile(file),
        (_, { } variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } secret
            ? secret
            : throw new UserErrorException(ExitCode.BenchError, $"La variable d'environnement que nomme --{Name}-env n'existe pas ou est vide. {NotRepeated} : donnez le nom d'une variable qui tient le secret."),
        _ => null,
    };

    private string ReadFile(string file)
    {
        if (!System.IO.File.Exists(file))
            throw new UserErrorException(ExitCode.BenchError, $"Aucun fichier n'est au chemin que donne --{Name}-file. {NotRepeated} : donnez le chemin d'un fichier dont la première ligne est le secret.");
        try
        {
            return System.IO.File.ReadLines(file).FirstOrDefault() is { Length: > 0 } secret
                ? secret
                : throw new UserErrorException(ExitCode.BenchError, $"La première ligne de « {file} » (--{Name}-file) est vide : le secret y est attendu.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var what = System.IO.Directory.Exists(file) ? "c'est un dossier" : System.IO.File.Exists(file) ? failure.Message : "il n'existe pas";
            throw new UserErrorException(ExitCode.BenchError, $"« {file} » (--{Name}-file) ne peut pas être lu : {what}. Donner un fichier dont la première ligne est le secret.", failure);
        }
    }
}
