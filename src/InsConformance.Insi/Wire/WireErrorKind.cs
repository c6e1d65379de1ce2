namespace InsConformance.Insi.Wire;

/// <summary>Every way in which bytes can fail to be a SOAP message.</summary>
public enum WireErrorKind
{
    /// <summary>No byte at all.</summary>
    Empty,

    /// <summary>More bytes than <see cref="WireLimits.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>The encoding is unknown, or the bytes are not in it.</summary>
    Encoding,

    /// <summary>Something (white space, text) stands before the XML declaration.</summary>
    BeforeDeclaration,

    /// <summary>A document type declaration: refused before anything in it is looked at.</summary>
    DocumentType,

    /// <summary>Nested deeper than <see cref="WireLimits.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>Not well-formed XML.</summary>
    NotWellFormed,

    /// <summary>Well-formed, but the root is not a SOAP envelope.</summary>
    NotAnEnvelope,
}
