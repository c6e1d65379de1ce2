using System.Security.Cryptography;
using System.Text;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>A scenario that a plan selects.</summary>
/// <param name="Id">Stable identifier, the one of its result: <c>features/x.feature:12:18</c>.</param>
/// <param name="Feature">Name of the feature.</param>
/// <param name="Name">Name of the scenario, with the values of its example row.</param>
/// <param name="Tags">Every tag, inherited ones included, with <c>@</c>.</param>
/// <param name="Text">Tags and steps as they are run, values of the example row included, one per line.</param>
public sealed record SelectedScenario(string Id, string Feature, string Name, IReadOnlyList<string> Tags, string Text)
{
    /// <summary>Its name with the state of its steps, so that a reconstructed one never passes for an official text: « L'INS est invalidée [reconstitué] ».</summary>
    public string Title => ScenarioOrigin.Read(Tags) is { } origin ? $"{Name} [{origin.Label()}]" : Name;

    /// <summary>SHA-256 of what the scenario says, wherever it stands, in lower-case hexadecimal.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Feature}\n{Name}\n{Text}")));
}
