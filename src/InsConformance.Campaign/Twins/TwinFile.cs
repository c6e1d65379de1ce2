using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace InsConformance.Campaign.Twins;

/// <summary>One file of <c>fixtures/twins</c>: groups of departures, each from one sound artefact, or twins that are only told. YAML; an unknown key is an error.</summary>
internal sealed class TwinFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers().WithEnforceNullability().WithDuplicateKeyChecking().Build();

    /// <summary>The twins of the text of a file of artefacts.</summary>
    public static IEnumerable<Twin> Read(string text) =>
        from artefact in Yaml.Deserialize<List<Artefact>>(text)
        from departure in artefact.Departures
        select new Twin(departure.Rule, artefact.Format, artefact.Sound, departure.Replace, departure.By) { Version = artefact.Version };

    /// <summary>The twins of the text of the file of what is only told.</summary>
    public static IEnumerable<SpokenTwin> ReadSpoken(string text) =>
        Yaml.Deserialize<List<Told>>(text).Select(told => new SpokenTwin(told.Rule, told.Sound, told.Faulty));

    private sealed class Artefact
    {
        public required string Format { get; init; }

        public string? Version { get; init; }

        public required string Sound { get; init; }

        public required List<Change> Departures { get; init; }
    }

    private sealed class Change
    {
        public required string Rule { get; init; }

        public required string Replace { get; init; }

        public required string By { get; init; }
    }

    private sealed class Told
    {
        public required string Rule { get; init; }

        public required string Sound { get; init; }

        public required string Faulty { get; init; }
    }
}
