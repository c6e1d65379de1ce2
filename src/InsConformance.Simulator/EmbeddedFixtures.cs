using System.Reflection;

namespace InsConformance.Simulator;

/// <summary>Files of <c>fixtures/</c> that travel inside the assembly, under the resource name <c>fixtures/FOLDER/FILE</c>.</summary>
internal static class EmbeddedFixtures
{
    private static readonly Assembly Home = typeof(EmbeddedFixtures).Assembly;

    public static IEnumerable<EmbeddedFixture> Of(string folder) =>
        Home.GetManifestResourceNames().Where(name => name.StartsWith($"fixtures/{folder}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => new EmbeddedFixture(Home, name));
}
