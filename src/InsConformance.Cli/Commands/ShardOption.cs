using System.CommandLine;
using InsConformance.Campaign.Running.Sharding;

namespace InsConformance.Cli.Commands;

/// <summary><c>--shard i/n</c>: the part of a campaign that this runner plays.</summary>
internal static class ShardOption
{
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--shard")
        {
            Description = "Ne joue qu'une tranche de la campagne, par exemple 2/8 : les mêmes scénarios à chaque fois, chacun dans une seule tranche. À réunir ensuite par report merge.",
            HelpName = "i/n",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !Shard.TryParse(text, out _))
                result.AddError($"--shard attend un rang et un nombre de tranches, par exemple 2/8, et non « {text} ».");
        });
        return option;
    }

    /// <summary>What the user wrote.</summary>
    public static Shard? Read(string? text) => text is not null && Shard.TryParse(text, out var shard) ? shard : null;
}
