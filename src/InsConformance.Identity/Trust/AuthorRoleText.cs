namespace InsConformance.Identity.Trust;

/// <summary>How authors are named in messages.</summary>
public static class AuthorRoleText
{
    private static readonly (AuthorRole Role, string Label)[] Labels =
    [
        (AuthorRole.User, "un utilisateur habilité"),
        (AuthorRole.SuperUser, "un super utilisateur"),
        (AuthorRole.Software, "un automatisme du logiciel"),
        (AuthorRole.Flow, "un flux entrant"),
    ];

    /// <summary>French name, with its article: « un utilisateur habilité ou un super utilisateur ».</summary>
    public static string Label(this AuthorRole roles) => roles is AuthorRole.None
        ? "un auteur inconnu"
        : string.Join(" ou ", Labels.Where(label => roles.HasFlag(label.Role)).Select(label => label.Label));
}
