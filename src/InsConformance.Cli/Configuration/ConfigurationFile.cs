using InsConformance.Verdicts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InsConformance.Cli.Configuration;

/// <summary>Fichier de configuration : YAML whose keys are the names of the options. Every error is told at once, with its line.</summary>
internal static class ConfigurationFile
{
    /// <summary>What the file sets, setting by setting.</summary>
    /// <param name="setup">The set-up so far.</param>
    /// <param name="settings">The settings that the file may hold.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="UserErrorException">The file cannot be read, is no YAML, or holds something wrong.</exception>
    public static TSetup Apply<TSetup>(TSetup setup, IReadOnlyList<Setting<TSetup>> settings, FileInfo file)
        where TSetup : class
    {
        var errors = new List<string>();
        foreach (var (key, value) in Read(file).Children)
        {
            var place = $"{file}, ligne {key.Start.Line} : {key}";
            if (settings.FirstOrDefault(setting => string.Equals(setting.Name, (key as YamlScalarNode)?.Value, StringComparison.Ordinal)) is not { } setting)
                errors.Add($"{place} n'est pas un réglage. Réglages connus : {string.Join(", ", settings.Select(known => known.Name))}.");
            else if (Values(value, setting.IsMany) is not { } values)
                errors.Add($"{place} attend {setting.Expected} : {(setting.IsMany ? "une valeur ou une liste" : "une seule valeur")}.");
            else
                Note(setting.ApplyAll(setup, values, place, out var problem), problem);
        }

        return errors is [] ? setup : throw new UserErrorException(ExitCode.WrongUse, string.Join('\n', errors));

        void Note(TSetup next, string? problem)
        {
            setup = next;
            if (problem is not null)
                errors.Add(problem);
        }
    }

    private static YamlMappingNode Read(FileInfo file)
    {
        try
        {
            using var text = file.OpenText();
            var stream = new YamlStream();
            stream.Load(text);
            return stream.Documents switch
            {
                [] => new YamlMappingNode(),
                [{ RootNode: YamlMappingNode root }] => root,
                _ => throw new UserErrorException(ExitCode.WrongUse, $"{file} : attendu un document YAML fait de clés et de valeurs, « tls: strict » par exemple."),
            };
        }
        catch (YamlException e)
        {
            throw new UserErrorException(ExitCode.WrongUse, $"{file}, ligne {e.Start.Line} : ce n'est pas du YAML ({e.Message}).", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCode.WrongUse, $"Le fichier de configuration « {file} » ne peut pas être lu : {e.Message} Donnez-en un autre avec --config.", e);
        }
    }

    /// <summary>A text, a list of texts, or <c>case: reaction</c> pairs as <c>case=reaction</c>; null for anything else.</summary>
    private static string[]? Values(YamlNode node, bool isMany) => node switch
    {
        YamlScalarNode { Value: { } only } => [only],
        YamlSequenceNode list when isMany && list.All(item => item is YamlScalarNode { Value: not null }) => [.. list.Select(item => item.ToString())],
        YamlMappingNode pairs when isMany && pairs.All(pair => pair is { Key: YamlScalarNode, Value: YamlScalarNode }) => [.. pairs.Select(pair => $"{pair.Key}={pair.Value}")],
        _ => null,
    };
}
