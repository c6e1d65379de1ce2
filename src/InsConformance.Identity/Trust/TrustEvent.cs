namespace InsConformance.Identity.Trust;

/// <summary>
/// Something that happens to an identity and may change its trust status. The hierarchy is closed: the nested records are all there is.
/// </summary>
public abstract partial record TrustEvent
{
    private TrustEvent()
    {
    }

    /// <summary>In what capacity the author acts; the ordinary user, who may least, unless said otherwise.</summary>
    public AuthorRole By { get; init; } = AuthorRole.User;
}
