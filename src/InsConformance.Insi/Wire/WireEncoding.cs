namespace InsConformance.Insi.Wire;

/// <summary>What the message and its transport said about the character encoding, and what was used to read it.</summary>
/// <param name="Used">IANA name of the encoding the bytes were read with, e.g. <c>utf-8</c>.</param>
/// <param name="HasByteOrderMark">The message starts with a byte order mark.</param>
/// <param name="Declared">Encoding of the XML declaration as written; null when the declaration or the encoding is absent.</param>
/// <param name="HttpCharset">The <c>charset</c> of the HTTP content type as written; null when absent.</param>
/// <param name="HasXmlDeclaration">The message starts with an XML declaration.</param>
public sealed record WireEncoding(string Used, bool HasByteOrderMark, string? Declared, string? HttpCharset, bool HasXmlDeclaration);
