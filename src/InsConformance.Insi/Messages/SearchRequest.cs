using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Messages;

/// <summary>
/// The body of a search request: <see cref="TraitsSearchRequest"/> or <see cref="VitaleSearchRequest"/>.
/// Values are raw strings, as typed or as received: a request may be wrong, and it is judged elsewhere.
/// Null means that the element is absent, an empty string that it is present and empty.
/// </summary>
public abstract record SearchRequest
{
    private protected SearchRequest()
    {
    }

    /// <summary>The operation this body belongs to.</summary>
    public abstract InsiOperation Operation { get; }
}
