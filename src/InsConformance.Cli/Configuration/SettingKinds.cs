using System.Globalization;

namespace InsConformance.Cli.Configuration;

/// <summary>The kinds of values that settings take.</summary>
/// <typeparam name="TSetup">What is set up.</typeparam>
internal static class SettingKinds<TSetup>
    where TSetup : class
{
    /// <summary>One word among several.</summary>
    public static Setting<TSetup> Choice<T>(string name, string description, IReadOnlyList<(string Word, T Value)> words, Func<TSetup, T, TSetup> set) => new(
        name,
        description,
        $"{string.Join(", ", words.SkipLast(1).Select(word => word.Word))} ou {words[^1].Word}",
        (setup, text) => words.Where(word => string.Equals(word.Word, text, StringComparison.Ordinal)).Select(word => set(setup, word.Value)).FirstOrDefault())
    {
        HelpName = string.Join('|', words.Select(word => word.Word)),
    };

    /// <summary>A whole number between two bounds.</summary>
    public static Setting<TSetup> Number(string name, string description, int least, int most, Func<TSetup, int, TSetup> set) => new(
        name,
        description,
        string.Create(CultureInfo.InvariantCulture, $"un nombre de {least} à {most}"),
        (setup, text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? set(setup, number) : null)
    {
        HelpName = "n",
    };

    /// <summary>A port; 0 for any free one.</summary>
    public static Setting<TSetup> Port(string name, string description, Func<TSetup, int, TSetup> set) =>
        Number(name, $"{description} ; 0 : n'importe quel port libre.", 0, 65535, set) with { HelpName = "port" };

    /// <summary>A file or a folder; whether it is usable is told when it is opened. A relative one starts from the current folder, in the configuration file too.</summary>
    public static Setting<TSetup> Path(string name, string description, string helpName, Func<TSetup, string, TSetup> set) => new(
        name, description, "un chemin", (setup, text) => string.IsNullOrWhiteSpace(text) ? null : set(setup, text))
    {
        HelpName = helpName,
    };

    /// <summary>An address without anything secret in it; a wrong one is not shown.</summary>
    public static Setting<TSetup> Address(string name, string description, string scheme, Func<TSetup, Uri, TSetup> set) => new(
        name,
        description,
        $"une adresse {scheme}://… sans identifiant ni mot de passe",
        (setup, text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && string.Equals(address.Scheme, scheme, StringComparison.Ordinal) && address.UserInfo is [] ? set(setup, address) : null)
    {
        HelpName = "adresse",
        IsDiscreet = true,
    };

    /// <summary>The name of an environment variable.</summary>
    public static Setting<TSetup> Variable(string name, string description, Func<TSetup, string, TSetup> set) => new(
        name, description, "un nom de variable d'environnement", (setup, text) => text is [] || text.Any(sign => char.IsWhiteSpace(sign) || sign is '=') ? null : set(setup, text))
    {
        HelpName = "nom",
        IsDiscreet = true,
    };
}
