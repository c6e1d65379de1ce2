namespace InsConformance.Insi.Messages;

/// <summary>
/// The body of a search request: <see cref="TraitsSearchRequest"/> or <see cref="VitaleSearchRequest"/>.
/// Values are raw strings, as typed or as received: a request may be wrong, and it is judged elsewhere.
/// Null means that the element is absent, an empty string that it is present and empty.
/// </summary>
public abstract record SearchRequest : RequestBody
{
    private protected SearchRequest()
    {
    }
}
