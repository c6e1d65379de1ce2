namespace InsConformance.Simulator.People;

/// <summary>The lines of a stream, as bytes without their line feed. What is given is only good until the next line.</summary>
internal static class Utf8Lines
{
    public static IEnumerable<ReadOnlyMemory<byte>> Of(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var (start, end) = (0, 0);
        while (true)
        {
            for (var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n'); length >= 0; length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n'))
            {
                yield return buffer.AsMemory(start, length);
                start += length + 1;
            }

            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
            }
            else if (end == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
            {
                if (end > 0)
                    yield return buffer.AsMemory(0, end);
                yield break;
            }

            end += read;
        }
    }
}
