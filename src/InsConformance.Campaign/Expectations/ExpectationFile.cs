using System.Globalization;
using InsConformance.Campaign.Requirements;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace InsConformance.Campaign.Expectations;

/// <summary>The file of expected failures: a YAML list, each entry with <c>sujet</c>, <c>raison</c> and <c>expire</c> (AAAA-MM-JJ). An unknown key is an error.</summary>
public static class ExpectationFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers().WithEnforceNullability().WithDuplicateKeyChecking().Build();

    /// <summary>Reads a file.</summary>
    /// <exception cref="ExpectationException">The file cannot be read or an entry is wrong: every fault, with its place.</exception>
    public static IReadOnlyList<Expectation> Read(string path)
    {
        try
        {
            var entries = Yaml.Deserialize<List<Entry>?>(File.ReadAllText(path)) ?? [];
            var faults = entries.SelectMany((entry, index) => entry.Faults().Select(fault => $"{path}, entrée {index + 1} : {fault}")).ToList();
            return faults.Count == 0 ? [.. entries.Select(entry => entry.ToExpectation())] : throw new ExpectationException(string.Join('\n', faults));
        }
        catch (YamlException wrong)
        {
            throw new ExpectationException($"{path}, ligne {wrong.Start.Line} : {YamlWords.Of(wrong, "sujet, raison, expire")} Chaque entrée a « sujet », « raison » et « expire » (AAAA-MM-JJ).", wrong);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ExpectationException($"Le fichier d'échecs attendus « {path} » ne se lit pas : {e.Message}", e);
        }
    }

    private sealed class Entry
    {
        private const string Format = "yyyy-MM-dd";

        public required string Sujet { get; init; }

        public required string Raison { get; init; }

        public required string Expire { get; init; }

        public IEnumerable<string> Faults()
        {
            if (string.IsNullOrWhiteSpace(Sujet))
                yield return "« sujet » est vide ; donner le nom d'un scénario ou une exigence, par exemple INS-32.1.";
            if (string.IsNullOrWhiteSpace(Raison))
                yield return "« raison » est vide ; dire pourquoi l'écart est attendu.";
            if (!DateOnly.TryParseExact(Expire, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                yield return $"« expire » vaut « {Expire} » ; une date AAAA-MM-JJ est attendue.";
        }

        public Expectation ToExpectation() => new(Sujet, Raison, DateOnly.ParseExact(Expire, Format, CultureInfo.InvariantCulture));
    }
}
