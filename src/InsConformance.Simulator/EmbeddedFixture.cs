using System.Reflection;
using System.Text;

namespace InsConformance.Simulator;

/// <summary>One embedded file.</summary>
internal sealed record EmbeddedFixture(Assembly Home, string Name)
{
    public string FileName => Name[(Name.LastIndexOf('/') + 1)..];

    public byte[] ReadBytes()
    {
        using var stream = Home.GetManifestResourceStream(Name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public string ReadText() => Encoding.UTF8.GetString(ReadBytes());
}
