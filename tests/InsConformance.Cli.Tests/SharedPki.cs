namespace InsConformance.Cli.Tests;

/// <summary>One folder of synthetic certificates for all tests of this project: making keys is the slow part.</summary>
internal static class SharedPki
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, ".insconf", "pki");
}
