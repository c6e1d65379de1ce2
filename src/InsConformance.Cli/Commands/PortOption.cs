using System.CommandLine;

namespace InsConformance.Cli.Commands;

/// <summary>The option that chooses a port.</summary>
internal static class PortOption
{
    public static Option<int> Create(string name, string listener)
    {
        var option = new Option<int>(name) { Description = $"Port {listener} ; 0 : n'importe quel port libre.", HelpName = "port", DefaultValueFactory = _ => 0 };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
                result.AddError($"{name} attend un nombre de 0 à 65535.");
        });
        return option;
    }
}
