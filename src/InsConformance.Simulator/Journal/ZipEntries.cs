using System.IO.Compression;
using System.Text;

namespace InsConformance.Simulator.Journal;

/// <summary>Writes the entries of an archive, dated by the simulation: the same content gives the same archive.</summary>
internal static class ZipEntries
{
    public static async Task AddAsync(this ZipArchive archive, string name, ReadOnlyMemory<byte> content, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = at;
        var stream = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
            await stream.WriteAsync(content, cancellationToken).ConfigureAwait(false);
    }

    public static Task AddAsync(this ZipArchive archive, string name, string text, DateTimeOffset at, CancellationToken cancellationToken) =>
        archive.AddAsync(name, Encoding.UTF8.GetBytes(text), at, cancellationToken);
}
