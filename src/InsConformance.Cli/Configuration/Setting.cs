namespace InsConformance.Cli.Configuration;

/// <summary>One thing that can be set: the option <c>--name</c> of the command line and the key <c>name</c> of the configuration file are the same thing.</summary>
/// <param name="Name">Kebab case: <c>wire-profile</c>.</param>
/// <param name="Description">What it sets, in French.</param>
/// <param name="Expected">The values that it takes, in French, to follow « attend ».</param>
/// <param name="Apply">The set-up with one more value; null when the value is not one of those.</param>
/// <typeparam name="TSetup">What is set up.</typeparam>
internal sealed record Setting<TSetup>(string Name, string Description, string Expected, Func<TSetup, string, TSetup?> Apply)
    where TSetup : class
{
    /// <summary>What stands for the value in the help.</summary>
    public required string HelpName { get; init; }

    /// <summary>Whether it may be given several values.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether a wrong value is kept out of the error: it may hold a password.</summary>
    public bool IsDiscreet { get; init; }

    /// <summary>Applies values in order.</summary>
    /// <param name="setup">The set-up so far.</param>
    /// <param name="values">The values, as text.</param>
    /// <param name="place">Where they stand, for the error: <c>--wire-profile</c>.</param>
    /// <param name="problem">French: the first value that is wrong and what is accepted; null when all is well.</param>
    public TSetup ApplyAll(TSetup setup, IEnumerable<string> values, string place, out string? problem)
    {
        problem = null;
        foreach (var value in values)
        {
            if (Apply(setup, value) is { } next)
            {
                setup = next;
                continue;
            }

            problem = IsDiscreet ? $"{place} attend {Expected}." : $"{place} attend {Expected}, reçu « {value} ».";
            break;
        }

        return setup;
    }
}
