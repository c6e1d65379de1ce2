namespace InsConformance.Engine.Rights;

/// <summary>Who acts: the person, or the automatic task, that every journal and history names.</summary>
/// <param name="UserId">Unique identifier of the user, as journals keep it.</param>
/// <param name="Name">Name shown to people.</param>
/// <param name="Rights">What the user may do.</param>
public sealed record Actor(string UserId, string Name, Right Rights)
{
    /// <summary>The user as journals name him.</summary>
    public Author Author => new(UserId, Name);

    /// <summary>Whether the user holds the right.</summary>
    public bool May(Right right) => (Rights & right) == right;
}
