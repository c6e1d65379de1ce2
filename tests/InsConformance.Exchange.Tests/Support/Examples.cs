namespace InsConformance.Exchange.Tests.Support;

/// <summary>The examples that we ship.</summary>
internal static class Examples
{
    public static byte[] Read(string path) => File.ReadAllBytes(Repository.PathOf($"fixtures/exchange/{path}"));
}
