namespace InsConformance.Cli.Configuration;

/// <summary>One thing that can be set: the option <c>--name</c> of the command line and the key <c>name</c> of the configuration file are the same thing.</summary>
/// <param name="Name">Kebab case: <c>wire-profile</c>.</param>
/// <param name="Description">What it sets, in French.</param>
/// <param name="Expected">The values that it takes, in French, to follow « attend ».</param>
/// <param name="Apply">The set-up with one more value; null when the value is not one of those.</param>
internal sealed record Setting(string Name, string Description, string Expected, Func<ServeSetup, string, ServeSetup?> Apply)
{
    /// <summary>What stands for the value in the help.</summary>
    public required string HelpName { get; init; }

    /// <summary>Whether it may be given several values.</summary>
    public bool IsMany { get; init; }

    /// <summary>Applies values in order.</summary>
    /// <param name="setup">The set-up so far.</param>
    /// <param name="values">The values, as text.</param>
    /// <param name="place">Where they stand, for the error: <c>--wire-profile</c>.</param>
    /// <param name="problem">French: the first value that is wrong and what is accepted; null when all is well.</param>
    public ServeSetup ApplyAll(ServeSetup setup, IEnumerable<string> values, string place, out string? problem)
    {
        problem = null;
        foreach (var value in values)
        {
            if (Apply(setup, value) is { } next)
            {
                setup = next;
                continue;
            }

            problem = $"{place} attend {Expected}, reçu « {value} ».";
            break;
        }

        return setup;
    }
}
