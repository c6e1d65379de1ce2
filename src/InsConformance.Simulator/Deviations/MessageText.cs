using System.Text;
using InsConformance.Insi.Wire;

namespace InsConformance.Simulator.Deviations;

/// <summary>Changes the text of one element of a message that the bench wrote, and leaves every other byte as it is.</summary>
internal static class MessageText
{
    /// <summary>The message with the element of that path rewritten.</summary>
    public static byte[] Rewrite(ReadOnlyMemory<byte> body, string path, Func<WireElement, string> change)
    {
        if (!WireReader.TryRead(body, "utf-8", WireLimits.Default, out var document, out var error))
            throw new InvalidOperationException(error.Message);
        var element = (path.Length == 0 ? document.Root : document.Root.Find(path))
            ?? throw new InvalidOperationException($"The message has no {path}.");

        var text = Encoding.UTF8.GetString(body.Span);
        var (start, length) = element.Extent.GetOffsetAndLength(text.Length);
        return Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, start), change(element), text.AsSpan(start + length)));
    }
}
