namespace InsConformance.Insi.Messages;

/// <summary>
/// The values of a request, whatever its spelling: what the writer writes and what the reader finds. Null means absent.
/// When a block or an element occurs several times the first one counts here; the others are in <see cref="InsiRequest.Document"/>.
/// </summary>
public sealed record RequestContent
{
    /// <summary>WS-Addressing blocks.</summary>
    public AddressingBlocks Addressing { get; init; } = AddressingBlocks.None;

    /// <summary>« ContexteBAM ».</summary>
    public BamContext? Bam { get; init; }

    /// <summary>« ContexteLPS ».</summary>
    public LpsContext? Lps { get; init; }

    /// <summary><c>wsse:Security</c>.</summary>
    public SecurityHeader? Security { get; init; }

    /// <summary>What is asked; null when the body is absent, empty or holds something else.</summary>
    public RequestBody? Query { get; init; }
}
