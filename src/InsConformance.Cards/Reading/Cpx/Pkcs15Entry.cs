using System.Text;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Reading.Cpx;

/// <summary>One object of a PKCS#15 directory: its label and the path of its file.</summary>
/// <param name="Label">Label, e.g. <c>CPS_INFO_PS</c>.</param>
/// <param name="Path">Path from the root, <c>3F00</c> first.</param>
internal sealed record Pkcs15Entry(string Label, ReadOnlyMemory<byte> Path)
{
    private const int Sequence = 0x30, Text = 0x0C, Octets = 0x04, Attributes = 0xA1;

    /// <summary>The objects of a directory that have a label and a path.</summary>
    public static IReadOnlyList<Pkcs15Entry> Read(ReadOnlyMemory<byte> directory) =>
    [
        .. from item in TlvReader.Read(directory).Objects
           let label = item.Find(Sequence)?.Find(Text)
           let path = item.Find(Attributes) is { } attributes ? FindPath(attributes) : null
           where label is not null && path is not null
           select new Pkcs15Entry(Encoding.UTF8.GetString(label.Value.Span), path.Value),
    ];

    /// <summary>The first path at any depth.</summary>
    public static Tlv? FindPath(Tlv item)
    {
        foreach (var child in item.Children)
        {
            if (child is { Tag: Octets, Value.Length: >= 2 })
                return child;
            if (child.IsConstructed && FindPath(child) is { } path)
                return path;
        }

        return null;
    }
}
