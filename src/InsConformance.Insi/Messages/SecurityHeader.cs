namespace InsConformance.Insi.Messages;

/// <summary>
/// <c>wsse:Security</c> as it is: absent is a null <see cref="SecurityHeader"/>; empty, or holding only a comment, is no element.
/// In card mode it holds the PS assertion, followed for WS_INS1 by the Vitale assertion.
/// </summary>
/// <param name="Elements">The source text of each child element, character for character, so that signatures stay verifiable.</param>
public sealed record SecurityHeader(IReadOnlyList<string> Elements)
{
    /// <summary>The block is there and holds no element.</summary>
    public bool IsEmpty => Elements.Count == 0;

    /// <summary>Value equality, the elements compared in order.</summary>
    public bool Equals(SecurityHeader? other) => other is not null && Elements.SequenceEqual(other.Elements, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Elements.Count;
}
