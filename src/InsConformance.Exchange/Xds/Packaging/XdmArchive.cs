using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Xml;

namespace InsConformance.Exchange.Xds.Packaging;

/// <summary>An <c>IHE_XDM.ZIP</c>: its <c>METADATA.XML</c> and its other XML files. What it unpacks to is bounded as any input.</summary>
internal static class XdmArchive
{
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes, CancellationToken cancellation, [NotNullWhen(true)] out XdsPackage? package, [NotNullWhen(false)] out string? error)
    {
        package = null;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            var left = (long)InputLimit.Bytes;
            ReadOnlyMemory<byte>? metadata = null;
            var documents = new List<PackagedDocument>();
            foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".XML", StringComparison.OrdinalIgnoreCase)))
            {
                cancellation.ThrowIfCancellationRequested();
                if (!TryUnpack(entry, left, out var content))
                {
                    error = $"L'archive contient plus de {InputLimit.Bytes} octets une fois décompressée ; attendu {XdsPackageReader.Expected}.";
                    return false;
                }

                left -= content.Length;
                if (entry.Name.Equals("METADATA.XML", StringComparison.OrdinalIgnoreCase))
                    metadata ??= content;
                else
                    documents.Add(new PackagedDocument(entry.FullName, content));
            }

            if (metadata is null)
            {
                error = $"L'archive ne contient pas de METADATA.XML ; attendu {XdsPackageReader.Expected}.";
                return false;
            }

            if (!SafeXml.TryLoad(metadata.Value, XdsPackageReader.Expected, out var xml, out error))
                return false;
            package = new XdsPackage(xml, documents);
            return true;
        }
        catch (InvalidDataException)
        {
            error = $"L'archive ZIP est abîmée ou tronquée ; attendu {XdsPackageReader.Expected}. Vérifiez que le fichier est entier.";
            return false;
        }
    }

    /// <summary>Unpacks a file, unless it says, or turns out, to be larger than what is left.</summary>
    private static bool TryUnpack(ZipArchiveEntry entry, long left, out ReadOnlyMemory<byte> content)
    {
        content = default;
        if (entry.Length > left)
            return false;
        using var packed = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[81920];
        while (packed.Read(buffer) is > 0 and var count)
        {
            if (unpacked.Length + count > left)
                return false;
            unpacked.Write(buffer, 0, count);
        }

        content = unpacked.ToArray();
        return true;
    }
}
