namespace InsConformance.Identity.Trust;

/// <summary>In what capacity somebody or something acts on an identity: the column « Qui » of the transition table.</summary>
[Flags]
public enum AuthorRole
{
    /// <summary>Nobody: refused as the author of any transition.</summary>
    None = 0,

    /// <summary>« Utilisateur habilité », the ordinary user.</summary>
    User = 1,

    /// <summary>« Super utilisateur » : holds the right to edit strict traits, e.g. a member of the CIV (INS 32.1).</summary>
    SuperUser = 2,

    /// <summary>The software by itself: an automatism, a batch.</summary>
    Software = 4,

    /// <summary>An incoming flow from another software.</summary>
    Flow = 8,
}
