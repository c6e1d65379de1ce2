namespace InsConformance.Insi.Messages;

/// <summary>« ContexteBAM » header block (schema CTXBAM V01_02), raw strings; null when absent.</summary>
public sealed record BamContext
{
    /// <summary>The version a conformant request states.</summary>
    public const string ConformantVersion = "01_02";

    /// <summary>The only value of « Nature ».</summary>
    public const string ConformantNature = "CTXBAM";

    /// <summary>Attribute « Version ».</summary>
    public string? Version { get; init; }

    /// <summary>Attribute « Nature », optional.</summary>
    public string? Nature { get; init; }

    /// <summary>« Id »: renewed for each request in a conformant product.</summary>
    public string? Id { get; init; }

    /// <summary>« Temps » (<c>xsd:dateTime</c>).</summary>
    public string? Time { get; init; }

    /// <summary>« Emetteur »: OU of the client certificate, or NameID of the PS assertion in card mode.</summary>
    public string? Emitter { get; init; }

    /// <summary>« DateRef » (<c>xsd:dateTime</c>), optional.</summary>
    public string? ReferenceDate { get; init; }

    /// <summary>« COUVERTURE »: present and empty for WS_INS2.</summary>
    public Coverage? Coverage { get; init; }
}
