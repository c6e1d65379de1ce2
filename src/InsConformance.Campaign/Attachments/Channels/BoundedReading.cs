namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>Reads what another program writes, without trusting it to stop.</summary>
internal static class BoundedReading
{
    /// <summary>Everything until the end; null as soon as there is more than the limit.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var buffer = new byte[16 << 10];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            if (read.Length + count > limit)
                return null;
            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }

    /// <summary>The beginning of what is written, up to the limit; the rest is read and forgotten, so that the writer is never blocked.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadBeginningAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var buffer = new byte[16 << 10];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var count)
            read.Write(buffer, 0, (int)Math.Min(count, limit - read.Length));
        return read.ToArray();
    }
}
