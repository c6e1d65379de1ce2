namespace InsConformance.Campaign.Twins;

/// <summary>The twins of the rules of the judges, read from <c>fixtures/twins</c>. A test proves each: the rule finds the faulty one, and nothing in the sound one.</summary>
public sealed class TwinBook
{
    private const string Prefix = "twins/";
    private const string SpokenFile = "sans-fichier.yaml";

    private TwinBook(IEnumerable<Twin> twins, IEnumerable<SpokenTwin> spoken) => (Twins, Spoken) = ([.. twins], [.. spoken]);

    /// <summary>The book that ships with the bench.</summary>
    public static TwinBook Shipped { get; } = ReadShipped();

    /// <summary>Twins that are artefacts, in the order of the files.</summary>
    public IReadOnlyList<Twin> Twins { get; }

    /// <summary>Twins that are only told.</summary>
    public IReadOnlyList<SpokenTwin> Spoken { get; }

    /// <summary>Reads the files of a folder.</summary>
    public static TwinBook ReadFolder(string folder) => Read(Directory.EnumerateFiles(folder, "*.yaml").Select(path => (Path.GetFileName(path), File.ReadAllText(path))));

    private static TwinBook ReadShipped()
    {
        var home = typeof(TwinBook).Assembly;
        return Read(home.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name =>
        {
            using var reader = new StreamReader(home.GetManifestResourceStream(name)!);
            return (name[Prefix.Length..], reader.ReadToEnd());
        }));
    }

    private static TwinBook Read(IEnumerable<(string Name, string Text)> files)
    {
        var sorted = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToLookup(file => file.Name is SpokenFile, file => file.Text);
        return new TwinBook(sorted[false].SelectMany(TwinFile.Read), sorted[true].SelectMany(TwinFile.ReadSpoken));
    }
}
