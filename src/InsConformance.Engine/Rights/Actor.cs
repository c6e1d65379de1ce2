namespace InsConformance.Engine.Rights;

/// <summary>Who acts: the person, or the automatic task, that every journal and history names.</summary>
/// <param name="UserId">Unique identifier of the user, as journals keep it; never blank.</param>
/// <param name="Name">Name shown to people; never blank, since every history must name a responsible (règle 21, INS 26).</param>
/// <param name="Rights">What the user may do.</param>
/// <exception cref="ArgumentException">The identifier or the name is blank.</exception>
public sealed record Actor(string UserId, string Name, Right Rights)
{
    /// <summary>Unique identifier of the user.</summary>
    public string UserId { get; } = NotBlank(UserId, nameof(UserId));

    /// <summary>Name shown to people.</summary>
    public string Name { get; } = NotBlank(Name, nameof(Name));

    /// <summary>The user as journals name him.</summary>
    public Author Author => new(UserId, Name);

    /// <summary>Whether the user holds the right.</summary>
    public bool May(Right right) => (Rights & right) == right;

    private static string NotBlank(string value, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return value;
    }
}
