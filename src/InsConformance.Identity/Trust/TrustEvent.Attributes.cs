namespace InsConformance.Identity.Trust;

public abstract partial record TrustEvent
{
    /// <summary>« Identité homonyme » is set (T22).</summary>
    public sealed record HomonymSet : TrustEvent;

    /// <summary>« Identité homonyme » is removed (T22).</summary>
    public sealed record HomonymRemoved : TrustEvent;

    /// <summary>« Identité douteuse » is set (T19).</summary>
    public sealed record DoubtfulSet : TrustEvent;

    /// <summary>« Identité douteuse » is removed (T21).</summary>
    public sealed record DoubtfulRemoved : TrustEvent;

    /// <summary>« Identité fictive » is set (T20).</summary>
    public sealed record FictitiousSet : TrustEvent;

    /// <summary>« Identité fictive » is removed (T21).</summary>
    public sealed record FictitiousRemoved : TrustEvent;
}
