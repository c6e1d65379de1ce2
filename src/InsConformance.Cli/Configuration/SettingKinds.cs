using System.Globalization;

namespace InsConformance.Cli.Configuration;

/// <summary>The kinds of values that settings take.</summary>
internal static class SettingKinds
{
    /// <summary>One word among several.</summary>
    public static Setting Choice<T>(string name, string description, IReadOnlyList<(string Word, T Value)> words, Func<ServeSetup, T, ServeSetup> set) => new(
        name,
        description,
        $"{string.Join(", ", words.SkipLast(1).Select(word => word.Word))} ou {words[^1].Word}",
        (setup, text) => words.Where(word => string.Equals(word.Word, text, StringComparison.Ordinal)).Select(word => set(setup, word.Value)).FirstOrDefault())
    {
        HelpName = string.Join('|', words.Select(word => word.Word)),
    };

    /// <summary>A whole number between two bounds.</summary>
    public static Setting Number(string name, string description, int least, int most, Func<ServeSetup, int, ServeSetup> set) => new(
        name,
        description,
        string.Create(CultureInfo.InvariantCulture, $"un nombre de {least} à {most}"),
        (setup, text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? set(setup, number) : null)
    {
        HelpName = "n",
    };

    /// <summary>A port; 0 for any free one.</summary>
    public static Setting Port(string name, string description, Func<ServeSetup, int, ServeSetup> set) =>
        Number(name, $"{description} ; 0 : n'importe quel port libre.", 0, 65535, set) with { HelpName = "port" };

    /// <summary>A file or a folder; whether it is usable is told when it is opened. A relative one starts from the current folder, in the configuration file too.</summary>
    public static Setting Path(string name, string description, string helpName, Func<ServeSetup, string, ServeSetup> set) => new(
        name, description, "un chemin", (setup, text) => string.IsNullOrWhiteSpace(text) ? null : set(setup, text))
    {
        HelpName = helpName,
    };
}
