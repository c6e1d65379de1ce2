namespace InsConformance.Simulator.Tests.Wire;

/// <summary>The message files of the tests of the INSi room: what a client sends, what the service answers.</summary>
internal static class InsiRoom
{
    public static Task<byte[]> ApprovedAsync(string name) => ReadAsync("approved", name);

    public static Task<byte[]> RequestAsync(string name) => ReadAsync("requests", name);

    public static IEnumerable<string> ApprovedNames() => Directory.EnumerateFiles(Folder("approved"), "*.xml").Select(file => Path.GetFileName(file));

    private static Task<byte[]> ReadAsync(string folder, string name) => File.ReadAllBytesAsync(Path.Combine(Folder(folder), name), TestContext.Current.CancellationToken);

    private static string Folder(string name) => Repository.PathOf($"tests/InsConformance.Insi.Tests/{name}");
}
