using InsConformance.Insi.Operations;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Messages;

/// <summary>
/// A request as received, faithful and never repaired: the values in <see cref="Content"/>, and the whole message in
/// <see cref="Document"/> for whoever judges order, doubles, unknown blocks, spelling, and wants to say where.
/// </summary>
public sealed record InsiRequest
{
    /// <summary>The whole message.</summary>
    public required WireDocument Document { get; init; }

    /// <summary>The values.</summary>
    public required RequestContent Content { get; init; }

    /// <summary>The envelope namespace is SOAP 1.2, as the contract wants; otherwise it is SOAP 1.1.</summary>
    public bool IsSoap12 => string.Equals(Document.Root.Namespace, Namespaces.Soap12, StringComparison.Ordinal);

    /// <summary>The SOAP <c>Header</c>; null when absent.</summary>
    public WireElement? Header => Document.Root.Child(Document.Root.Namespace, "Header");

    /// <summary>The header blocks in the order received; none when the header is absent.</summary>
    public IReadOnlyList<WireElement> HeaderBlocks => Header?.Children ?? [];

    /// <summary>The SOAP <c>Body</c>; null when absent.</summary>
    public WireElement? Body => Document.Root.Child(Document.Root.Namespace, "Body");

    /// <summary>The first element of the body; null when there is none.</summary>
    public WireElement? BodyRoot => Body is { Children: [var root, ..] } ? root : null;

    /// <summary>
    /// The operation that the message itself names: by <c>wsa:Action</c>, else by the document element of its body; null when
    /// neither is known.
    /// </summary>
    public InsiOperation? Operation
        => InsiOperations.WithAction(Content.Addressing.Action) ?? (BodyRoot is { } root ? InsiOperations.WithRequestRoot(root) : null);

    /// <summary>
    /// The element at a path such as <c>Header/ContexteLPS/LPS/Nom</c> or <c>Body/RECSANSVITALE/Prenom[2]</c>, or null.
    /// </summary>
    public WireElement? Find(string path) => Document.Root.Find(path);
}
