using InsConformance.Campaign.Sut;
using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.People;
using InsConformance.Simulator.Scripting;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace InsConformance.Campaign.Teleservices;

/// <summary>L'environnement de test du CNDA, as public sources know it: its differences (<c>fixtures/insi/environnement-cnda.yaml</c>) and its people (<c>fixtures/people</c>).</summary>
public sealed class CndaEnvironment
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers().WithEnforceNullability().WithDuplicateKeyChecking().Build();

    private readonly HashSet<string> _people;

    private CndaEnvironment(IReadOnlyList<EnvironmentDifference> differences, PeopleDirectory people)
    {
        Differences = differences;
        _people = people.All.Where(person => person is { Presence: PersonPresence.Registered, Active: not null } && person.DataSet.StartsWith("qualification/", StringComparison.Ordinal))
            .Select(person => AnswerMeaning.Of(person.ToIndividual())).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The one that ships.</summary>
    public static CndaEnvironment Shipped { get; } = new(ReadShipped(), PeopleLibrary.Embedded().Select());

    /// <summary>Its differences.</summary>
    public IReadOnlyList<EnvironmentDifference> Differences { get; }

    /// <summary>Why an answer that a scenario asks for cannot be had there; null when it may be.</summary>
    public EnvironmentDifference? Excluding(ScriptedAnswer answer)
    {
        var (kind, detail) = EnvironmentDifference.WordsOf(answer);
        return answer is ScriptedAnswer.Identity { Profile: null, Returned: var returned } && Knows(returned) ? null : Excluding(kind, detail);
    }

    /// <summary>Why something that a scenario asks for cannot be had there.</summary>
    public EnvironmentDifference? Excluding(string kind, string? detail = null) => Differences.FirstOrDefault(difference => difference.Excludes(kind, detail));

    /// <summary>The difference that explains an answer given in the place of what a scenario was written for; null for none.</summary>
    public EnvironmentDifference? Explaining(string observed) => Differences.FirstOrDefault(difference => difference.Observed.Contains(observed, StringComparer.Ordinal));

    /// <summary>What a software can be asked there.</summary>
    /// <param name="declared">What it says of itself.</param>
    /// <param name="hasReaders">Whether its cards are in readers of the machine, where real ones can be put.</param>
    public SutDescription Restrict(SutDescription declared, bool hasReaders) => Differences
        .SelectMany(difference => hasReaders ? difference.Capabilities : difference.Capabilities.Concat(difference.CapabilitiesWithReaders), (difference, capability) => (difference, capability))
        .Aggregate(declared, (software, absent) => software.Without(absent.capability, $"{absent.difference.Reason} ({absent.difference.Id})"));

    private bool Knows(Individual returned) => _people.Contains(AnswerMeaning.Of(returned));

    private static EnvironmentDifference[] ReadShipped()
    {
        using var stream = typeof(CndaEnvironment).Assembly.GetManifestResourceStream("environnement-cnda.yaml")!;
        using var text = new StreamReader(stream);
        return [.. Yaml.Deserialize<File>(text).Differences.Select(entry => entry.ToDifference())];
    }

    private sealed class File
    {
        public required List<Entry> Differences { get; init; }
    }

    private sealed class Entry
    {
        public required string Id { get; init; }

        public required string Title { get; init; }

        public required string Real { get; init; }

        public required string Reason { get; init; }

        public required string Report { get; init; }

        public required Basis Basis { get; init; }

        public required List<string> Sources { get; init; }

        public List<string> Answers { get; init; } = [];

        public List<string> Except { get; init; } = [];

        public List<string> Observed { get; init; } = [];

        public List<SutCapability> Capabilities { get; init; } = [];

        public List<SutCapability> CapabilitiesWithReaders { get; init; } = [];

        public EnvironmentDifference ToDifference() => new()
        {
            Id = Id,
            Title = Title,
            Real = Real,
            Reason = Reason,
            Report = Report,
            Basis = Basis,
            Sources = Sources,
            Answers = Answers,
            Except = Except,
            Observed = Observed,
            Capabilities = Capabilities,
            CapabilitiesWithReaders = CapabilitiesWithReaders,
        };
    }
}
