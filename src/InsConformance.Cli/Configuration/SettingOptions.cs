using System.CommandLine;
using System.CommandLine.Parsing;

namespace InsConformance.Cli.Configuration;

/// <summary>Settings as options of a command, with <c>--config</c>: a file of the same settings, over which an option wins.</summary>
/// <typeparam name="TSetup">What is set up.</typeparam>
internal sealed class SettingOptions<TSetup>
    where TSetup : class
{
    private readonly TSetup _usual;
    private readonly IReadOnlyList<Setting<TSetup>> _settings;
    private readonly List<(Setting<TSetup> Setting, Option<string[]> Option)> _options = [];

    private readonly Option<FileInfo?> _config = new("--config")
    {
        Description = "Fichier YAML de réglages : les mêmes noms que les options, sans les tirets de tête ; une option l'emporte sur le fichier.",
        HelpName = "fichier",
    };

    /// <summary>Gives a command its settings.</summary>
    /// <param name="command">The command.</param>
    /// <param name="usual">What holds when nothing is said.</param>
    /// <param name="settings">What can be said.</param>
    public SettingOptions(Command command, TSetup usual, IReadOnlyList<Setting<TSetup>> settings)
    {
        (_usual, _settings) = (usual, settings);
        command.Options.Add(_config);
        foreach (var setting in settings)
        {
            var option = OptionOf(setting);
            _options.Add((setting, option));
            command.Options.Add(option);
        }
    }

    /// <summary>What was said.</summary>
    /// <exception cref="UserErrorException">The file is wrong.</exception>
    public TSetup Read(ParseResult parsed)
    {
        var setup = parsed.GetValue(_config) is { } file ? ConfigurationFile.Apply(_usual, _settings, file) : _usual;
        foreach (var (setting, option) in _options)
            setup = setting.ApplyAll(setup, Texts(parsed.GetResult(option)), option.Name, out _);
        return setup;
    }

    private Option<string[]> OptionOf(Setting<TSetup> setting)
    {
        var option = new Option<string[]>($"--{setting.Name}")
        {
            Description = setting.Description,
            HelpName = setting.HelpName,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = setting.IsMany,
        };
        option.Validators.Add(result =>
        {
            setting.ApplyAll(_usual, Texts(result), option.Name, out var problem);
            if (problem is not null || (!setting.IsMany && result.Tokens.Count > 1))
                result.AddError(problem ?? $"{option.Name} est donné {result.Tokens.Count} fois ; il attend une seule valeur.");
        });
        return option;
    }

    private static IEnumerable<string> Texts(OptionResult? result) => result?.Tokens.Select(token => token.Value) ?? [];
}
