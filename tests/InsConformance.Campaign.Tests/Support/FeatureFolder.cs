namespace InsConformance.Campaign.Tests.Support;

/// <summary>A folder of feature files written by a test, deleted after it.</summary>
internal sealed class FeatureFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconformance-features-");

    public string Path => _folder.FullName;

    /// <summary>Adds a feature of one scenario, made of these steps.</summary>
    public FeatureFolder With(string name, string tags, params IEnumerable<string> steps) => WithText(
        name,
        $"""
        # language: fr
        Fonctionnalité: {name}

          {tags}
          Scénario: {name}
            {string.Join("\n    ", steps)}
        """);

    public FeatureFolder WithText(string name, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, $"{name}.feature"), text);
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
