using InsConformance.Engine.Rights;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Trust;

/// <summary>In what capacity, for the trust machine, a user acts.</summary>
internal static class ActorRole
{
    /// <summary>The super user is the one who holds the right to edit strict traits (INS 32.1).</summary>
    public static AuthorRole Role(this Actor actor) => actor.Role(Right.EditStrictTraits);

    /// <summary>The super user is the one who holds this right.</summary>
    public static AuthorRole Role(this Actor actor, Right right) => actor.May(right) ? AuthorRole.SuperUser : AuthorRole.User;
}
