namespace InsConformance.Cards.Kernel.Files;

/// <summary>Transparent data of a card (« fichier élémentaire », EF). Its bytes are persistent: they survive resets.</summary>
/// <param name="content">The bytes, padding included: they fix the size.</param>
public sealed class ElementaryFile(ReadOnlyMemory<byte> content) : CardFile
{
    private byte[] _content = content.ToArray();

    /// <summary>Short identifier (SFI), 1 to 31; null when the file has none.</summary>
    public byte? ShortId { get; init; }

    /// <summary>The bytes now.</summary>
    public ReadOnlyMemory<byte> Content => _content;

    /// <summary>Gives the file other bytes, and another size: at the making of the card, never by a command.</summary>
    public void Personalise(ReadOnlyMemory<byte> content) => _content = content.ToArray();

    /// <summary>Overwrites bytes in place.</summary>
    /// <returns>False, and nothing is written, when they do not fit in the file.</returns>
    public bool TryUpdate(int offset, ReadOnlySpan<byte> bytes)
    {
        if (offset < 0 || offset > _content.Length - bytes.Length)
            return false;
        bytes.CopyTo(_content.AsSpan(offset));
        return true;
    }
}
