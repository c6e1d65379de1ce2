using System.Text;
using System.Text.Json;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running.Resuming;

/// <summary>
/// What a long campaign has graded so far, one line per scenario, written at once: after a crash, an interruption or a night, the campaign goes on from there. A scenario is known by what
/// it says, so that one that was rewritten meanwhile is played again.
/// </summary>
public sealed class ProgressFile : ICampaignObserver, IDisposable
{
    private static readonly JsonSerializerOptions Lines = new(ResultJson.Options) { WriteIndented = false };

    private readonly Dictionary<string, string> _fingerprints;
    private readonly string _software;
    private readonly StreamWriter _writer;

    private ProgressFile(string path, FeatureSelection selection, string software, IReadOnlyDictionary<string, ScenarioResult> graded)
    {
        _fingerprints = selection.Scenarios.ToDictionary(scenario => scenario.Id, scenario => scenario.Fingerprint, StringComparer.Ordinal);
        (_software, Graded) = (software, graded);
        _writer = new StreamWriter(path, append: true, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
    }

    /// <summary>What is already graded, by identifier of scenario.</summary>
    public IReadOnlyDictionary<string, ScenarioResult> Graded { get; }

    /// <summary>Begins a campaign: what an earlier one left is forgotten.</summary>
    /// <param name="path">The file.</param>
    /// <param name="selection">The scenarios of the campaign.</param>
    /// <param name="software">Name and version of the software.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static ProgressFile Begin(string path, FeatureSelection selection, string software)
    {
        ArgumentNullException.ThrowIfNull(selection);
        File.Delete(path);
        return new ProgressFile(path, selection, software, new Dictionary<string, ScenarioResult>());
    }

    /// <summary>Goes on with a campaign.</summary>
    /// <exception cref="CampaignSelectionException">There is nothing to go on with, or it is about another software: the message says what to do.</exception>
    public static ProgressFile Resume(string path, FeatureSelection selection, string software)
    {
        ArgumentNullException.ThrowIfNull(selection);
        if (!File.Exists(path))
            throw new CampaignSelectionException($"Rien à reprendre : « {path} » n'existe pas. Donner le dossier de rapports de la campagne commencée, ou commencer sans --resume.");
        var byFingerprint = selection.Scenarios.ToLookup(scenario => scenario.Fingerprint, StringComparer.Ordinal);
        var graded = new Dictionary<string, ScenarioResult>(StringComparer.Ordinal);
        foreach (var line in Read(path))
        {
            if (!string.Equals(line.Software, software, StringComparison.Ordinal))
                throw new CampaignSelectionException($"La campagne commencée dans « {path} » porte sur « {line.Software} », et non sur « {software} ». Choisir un autre dossier de rapports.");
            foreach (var scenario in byFingerprint[line.Fingerprint])
                graded[scenario.Id] = line.Result with { Id = scenario.Id };
        }

        return new ProgressFile(path, selection, software, graded);
    }

    /// <inheritdoc/>
    public void Started(int scenarios)
    {
    }

    /// <inheritdoc/>
    public void ScenarioStarted(string id, string name)
    {
    }

    /// <summary>Writes a scenario that is graded; what could not be concluded will be played again.</summary>
    public void ScenarioFinished(ScenarioResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Outcome is Outcome.Passed or Outcome.Warning or Outcome.Failed or Outcome.NotApplicable)
            _writer.WriteLine(JsonSerializer.Serialize(new Line(_fingerprints[result.Id], _software, result), Lines));
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    /// <summary>The lines of the file; the last one may have been cut by a crash, and is then played again.</summary>
    private static IEnumerable<Line> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var number = 1; number <= lines.Length; number++)
        {
            if (Parse(lines[number - 1]) is { } line)
                yield return line;
            else if (number < lines.Length)
                throw new CampaignSelectionException($"La ligne {number} de « {path} » n'est pas celle d'un scénario. Rétablir le fichier, ou recommencer la campagne sans --resume.");
        }
    }

    private static Line? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Line>(line, Lines);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Line(string Fingerprint, string Software, ScenarioResult Result);
}
