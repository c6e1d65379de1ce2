using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Requirements;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace InsConformance.Campaign.Requirements;

/// <summary>One file of <c>fixtures/requirements</c>: a document, in one version, and what it asks. YAML; an unknown key is an error.</summary>
internal sealed class RequirementFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers().WithEnforceNullability().WithDuplicateKeyChecking().Build();

    public required string Source { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required string Version { get; init; }

    public required DateTime Date { get; init; }

    /// <summary>Basis of the requirements that do not say theirs.</summary>
    public required Basis Basis { get; init; }

    public required string Reading { get; init; }

    /// <summary>Versions of the guide d'implémentation to which the whole document belongs; empty for any.</summary>
    public List<string> Guides { get; init; } = [];

    public required List<Entry> Requirements { get; init; }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="name">Name of the file, for the errors.</param>
    /// <param name="text">YAML.</param>
    /// <exception cref="RequirementException">The text is no requirement file: every fault, with its line when it is known.</exception>
    public static IReadOnlyList<Requirement> Read(string name, string text)
    {
        var file = Deserialize(name, text);
        var source = new RequirementSource
        {
            Id = file.Source,
            Title = file.Title,
            Publisher = file.Publisher,
            Version = file.Version,
            Date = DateOnly.FromDateTime(file.Date),
            Reading = file.Reading,
        };
        List<Requirement> requirements = [.. file.Requirements.Select(entry => entry.ToRequirement(source, file))];
        List<string> faults =
        [
            .. from requirement in requirements
               from aspect in requirement.Scope.Terms.Append(new(Aspect.Role, requirement.Scope.ExceptRoles))
               from term in aspect.Value
               where !aspect.Key.Terms().Contains(term)
               select $"{name}, {requirement.Id} : « {term} » est inconnu ; {aspect.Key.Label()} admet {string.Join(", ", aspect.Key.Terms())}.",
        ];
        return faults.Count == 0 ? requirements : throw new RequirementException(faults);
    }

    private static RequirementFile Deserialize(string name, string text)
    {
        try
        {
            return Yaml.Deserialize<RequirementFile?>(text) ?? throw new RequirementException([$"{name} : le fichier est vide."]);
        }
        catch (YamlException wrong)
        {
            throw new RequirementException([$"{name}, ligne {wrong.Start.Line} : {YamlWords.Of(wrong, "voir docs/requirements.md")}"], wrong);
        }
    }

    internal sealed class Entry
    {
        public required string Id { get; init; }

        public required string Statement { get; init; }

        public Severity Severity { get; init; } = Severity.Must;

        public Basis? Basis { get; init; }

        public Knowledge Knowledge { get; init; }

        public string? PartOf { get; init; }

        public List<string> Profiles { get; init; } = [];

        public List<string> Roles { get; init; } = [];

        /// <summary>Roles whose software another requirement is for.</summary>
        public List<string> ExceptRoles { get; init; } = [];

        public List<string> Couloirs { get; init; } = [];

        public List<string> Operations { get; init; } = [];

        public List<string> Authentications { get; init; } = [];

        public List<string> Formats { get; init; } = [];

        public List<string> Proofs { get; init; } = [];

        public List<string> CorrespondsTo { get; init; } = [];

        public List<string> CoveredThrough { get; init; } = [];

        public string? Attested { get; init; }

        public string? OutOfScope { get; init; }

        public Requirement ToRequirement(RequirementSource source, RequirementFile file) => new()
        {
            Id = Id,
            Statement = Statement,
            Source = source,
            Severity = Severity,
            Basis = Basis ?? file.Basis,
            Knowledge = Knowledge,
            PartOf = PartOf,
            Scope = new Scope { Terms = TermsWith(file.Guides), ExceptRoles = ExceptRoles },
            Proofs = Proofs,
            CorrespondsTo = CorrespondsTo,
            CoveredThrough = CoveredThrough,
            Attested = Attested,
            OutOfScope = OutOfScope,
        };

        private Dictionary<Aspect, IReadOnlyList<string>> TermsWith(List<string> guides) =>
            new (Aspect Aspect, List<string> Terms)[]
            {
                (Aspect.Profile, Profiles), (Aspect.Role, Roles), (Aspect.Couloir, Couloirs), (Aspect.Operation, Operations),
                (Aspect.Authentication, Authentications), (Aspect.Format, Formats), (Aspect.Guide, guides),
            }.Where(aspect => aspect.Terms.Count > 0).ToDictionary(aspect => aspect.Aspect, IReadOnlyList<string> (aspect) => aspect.Terms);
    }
}
