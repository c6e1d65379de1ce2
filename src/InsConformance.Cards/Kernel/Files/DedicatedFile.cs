namespace InsConformance.Cards.Kernel.Files;

/// <summary>A directory of a card (« fichier dédié », DF), an application when it has a name (AID). The root (MF) is the one without a parent.</summary>
public sealed class DedicatedFile : CardFile
{
    /// <summary>Identifier of the root.</summary>
    public const ushort RootId = 0x3F00;

    private readonly List<CardFile> _children = [];

    /// <summary>A short word that names the directory in card images and traces, as <c>VITALE</c>.</summary>
    public required string Label { get; init; }

    /// <summary>Application identifiers (AID) under which the directory is selected, most often one; the first is the DF name of the FCP.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Names { get; init; } = [];

    /// <summary>Files and directories, in the order of their creation.</summary>
    public IReadOnlyList<CardFile> Children => _children;

    /// <summary>Adds a file.</summary>
    /// <returns>This directory, so that a tree is written as it looks.</returns>
    public DedicatedFile Add(params ReadOnlySpan<CardFile> files)
    {
        foreach (var file in files)
        {
            file.Parent = this;
            _children.Add(file);
        }

        return this;
    }

    /// <summary>The child with that identifier.</summary>
    public CardFile? Child(ushort id)
    {
        foreach (var child in _children)
        {
            if (child.Id == id)
                return child;
        }

        return null;
    }

    /// <summary>The elementary file with that short identifier.</summary>
    public ElementaryFile? ShortFile(byte sfi)
    {
        foreach (var child in _children)
        {
            if (child is ElementaryFile file && file.ShortId == sfi)
                return file;
        }

        return null;
    }

    /// <summary>The application with exactly that name, here or below.</summary>
    public DedicatedFile? Application(ReadOnlySpan<byte> name)
    {
        foreach (var own in Names)
        {
            if (own.Span.SequenceEqual(name))
                return this;
        }

        foreach (var child in _children)
        {
            if (child is DedicatedFile directory && directory.Application(name) is { } found)
                return found;
        }

        return null;
    }
}
