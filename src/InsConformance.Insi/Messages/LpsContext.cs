namespace InsConformance.Insi.Messages;

/// <summary>« ContexteLPS » header block (schema CTXLPS V01_00), raw strings; null when absent.</summary>
public sealed record LpsContext
{
    /// <summary>The version a conformant request states.</summary>
    public const string ConformantVersion = "01_00";

    /// <summary>The only value of « Nature ».</summary>
    public const string ConformantNature = "CTXLPS";

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

    /// <summary>« LPS »: the calling software.</summary>
    public LpsSoftware? Software { get; init; }
}
