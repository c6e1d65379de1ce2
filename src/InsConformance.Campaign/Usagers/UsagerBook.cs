using System.Collections.Immutable;
using InsConformance.Campaign.Sut;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace InsConformance.Campaign.Usagers;

/// <summary>The people whom scenarios call by their name, read from <c>fixtures/usagers/usagers.yaml</c>.</summary>
public sealed class UsagerBook
{
    private const string Resource = "usagers.yaml";

    private readonly ImmutableDictionary<string, Usager> _byName;

    private UsagerBook(IEnumerable<Usager> people)
    {
        All = [.. people];
        _byName = All.ToImmutableDictionary(usager => usager.Name, StringComparer.Ordinal);
    }

    /// <summary>The book that ships with the bench.</summary>
    public static UsagerBook Shipped { get; } = ReadShipped();

    /// <summary>Everyone, in the order of the file.</summary>
    public ImmutableArray<Usager> All { get; }

    /// <summary>The person of that name.</summary>
    /// <exception cref="FormatException">Nobody has it; the message lists the names that exist.</exception>
    public Usager this[string name] => _byName.TryGetValue(name, out var usager)
        ? usager
        : throw new FormatException(
            $"Aucun usager ne s'appelle « {name} ». Usagers connus : {string.Join(", ", All.Select(known => known.Name))}. "
            + "Décrire l'identité par une table, ou ajouter l'usager à fixtures/usagers/usagers.yaml.");

    private static UsagerBook ReadShipped()
    {
        using var stream = typeof(UsagerBook).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return new UsagerBook(yaml.Deserialize<List<Entry>>(reader).Select(entry => entry.ToUsager()));
    }

    private sealed class Entry
    {
        public required string Usager { get; init; }

        public required string Nom { get; init; }

        public required string Prenom { get; init; }

        public required string Naissance { get; init; }

        public required string Sexe { get; init; }

        public required string Lieu { get; init; }

        public ReturnEntry? Retour { get; init; }

        public Usager ToUsager() => new(
            Usager,
            new Dictionary<SutField, string>
            {
                [SutField.BirthName] = Nom,
                [SutField.FirstBirthName] = Prenom,
                [SutField.BirthDate] = Naissance,
                [SutField.Sex] = Sexe,
                [SutField.BirthPlace] = Lieu,
            },
            Retour is null ? null : new UsagerInInsi(Retour.Matricule, Retour.Oid, Retour.Prenoms, Retour.Historique));
    }

    private sealed class ReturnEntry
    {
        public required string Matricule { get; init; }

        public required string Oid { get; init; }

        public required string Prenoms { get; init; }

        public List<string> Historique { get; init; } = [];
    }
}
