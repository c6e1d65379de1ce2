namespace InsConformance.Simulator.People;

/// <summary>
/// Jeux de données : the data sets of test people and their editions, read from YAML. The ones that ship are in <c>fixtures/people</c> and embedded in the assembly, so
/// that a published single file needs no folder.
/// </summary>
public sealed class PeopleLibrary
{
    private readonly IReadOnlyList<PeopleDataSet> _overrides;

    private PeopleLibrary(IReadOnlyList<PeopleDataSet> dataSets, IReadOnlyList<PeopleDataSet> overrides) => (DataSets, _overrides) = (dataSets, overrides);

    /// <summary>Every data set, all editions, without the overrides.</summary>
    public IReadOnlyList<PeopleDataSet> DataSets { get; }

    /// <summary>The data sets that ship.</summary>
    public static PeopleLibrary Embedded() => new(EmbeddedFixtures.Of("people").Select(file => PeopleFile.Read(file.Name, file.ReadText())).ToArray(), []);

    /// <summary>The data sets of a folder (<c>*.yaml</c>), instead of those that ship.</summary>
    /// <exception cref="SimulatorSetupException">The folder is missing or empty, or a file is wrong: the message says where.</exception>
    public static PeopleLibrary Open(DirectoryInfo folder) => new(Read(folder), []);

    /// <summary>This library with the people of a folder besides: one who has the identifier of another takes its place.</summary>
    /// <exception cref="SimulatorSetupException">The folder is missing or empty, or a file is wrong: the message says where.</exception>
    public PeopleLibrary OverriddenBy(DirectoryInfo folder) => new(DataSets, [.. _overrides, .. Read(folder)]);

    /// <summary>This library with people of one's own besides: one who has the identifier of another takes its place.</summary>
    /// <param name="files">YAML, JSON or JSON lines; a later file prevails over an earlier one.</param>
    /// <exception cref="SimulatorSetupException">A file cannot be used: the message holds every error of every file.</exception>
    public PeopleLibrary With(IEnumerable<FileInfo> files) => new(DataSets, [.. _overrides, .. PeopleReader.Read(files)]);

    /// <summary>The people of one edition of each data set: the newest, unless another is asked for.</summary>
    /// <param name="editions">Edition wanted for some data sets: <c>cnda</c> → <c>2022</c>.</param>
    /// <exception cref="SimulatorSetupException">A data set or an edition does not exist, or two people have the same identifier.</exception>
    public PeopleDirectory Select(IReadOnlyDictionary<string, string>? editions = null)
    {
        editions ??= new Dictionary<string, string>(StringComparer.Ordinal);
        var byName = DataSets.GroupBy(set => set.Name, StringComparer.Ordinal).ToArray();
        if (editions.Keys.FirstOrDefault(name => !byName.Any(group => string.Equals(group.Key, name, StringComparison.Ordinal))) is { } unknown)
            throw new SimulatorSetupException($"Le jeu de données « {unknown} » n'existe pas. Jeux connus : {string.Join(", ", byName.Select(group => group.Key))}.");

        var people = new OrderedDictionary<string, TestPerson>(StringComparer.Ordinal);
        foreach (var person in Distinct(byName.SelectMany(group => Choose(group, editions).People)).Concat(_overrides.SelectMany(set => set.People)))
            people[person.Id] = person;
        return new PeopleDirectory(people.Values);
    }

    private static TestPerson[] Distinct(IEnumerable<TestPerson> people)
    {
        var all = people.ToArray();
        return all.GroupBy(person => person.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new SimulatorSetupException($"Deux personnes de test ont l'identifiant « {twice.Key} » ({string.Join(" et ", twice.Select(person => person.DataSet))}). Renommez-en une.")
            : all;
    }

    private static PeopleDataSet[] Read(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!folder.Exists)
            throw new SimulatorSetupException($"Le dossier des personnes de test « {folder.FullName} » n'existe pas. Donnez un dossier qui contient des fichiers .yaml.");
        var files = folder.GetFiles("*.yaml").OrderBy(file => file.Name, StringComparer.Ordinal).ToArray();
        return files.Length == 0
            ? throw new SimulatorSetupException($"Le dossier des personnes de test « {folder.FullName} » ne contient aucun fichier .yaml.")
            : files.Select(file => PeopleFile.Read(file.FullName, File.ReadAllText(file.FullName))).ToArray();
    }

    private static PeopleDataSet Choose(IGrouping<string, PeopleDataSet> dataSet, IReadOnlyDictionary<string, string> editions)
    {
        if (!editions.TryGetValue(dataSet.Key, out var wanted))
            return dataSet.MaxBy(edition => edition.Edition, StringComparer.Ordinal)!;
        return dataSet.FirstOrDefault(edition => string.Equals(edition.Edition, wanted, StringComparison.Ordinal))
            ?? throw new SimulatorSetupException(
                $"Le jeu de données « {dataSet.Key} » n'a pas d'édition « {wanted} ». Éditions connues : {string.Join(", ", dataSet.Select(edition => edition.Edition))}.");
    }
}
