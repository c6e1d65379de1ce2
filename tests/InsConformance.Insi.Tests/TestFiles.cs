namespace InsConformance.Insi.Tests;

/// <summary>The message files beside the tests.</summary>
internal static class TestFiles
{
    public static byte[] Approved(string name) => Read("approved", name);

    public static byte[] Request(string name) => Read("requests", name);

    public static byte[] Reply(string name) => Read("replies", name);

    private static byte[] Read(string folder, string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, folder, name));
}
