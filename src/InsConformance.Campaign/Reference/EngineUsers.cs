using InsConformance.Campaign.Sut;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Settings;

namespace InsConformance.Campaign.Reference;

/// <summary>The users of the engine: each has a profile of his own, so that the rights of one can be changed without touching the others.</summary>
internal sealed class EngineUsers(SiteAdministration site)
{
    private static readonly Actor Installer = new("installation", "Installation", Right.ConfigureSite);

    /// <summary>Makes the profile of the user.</summary>
    public void Declare(SutUser user) =>
        site.SetProfile(Installer, user.Name, user.Rights.Select(ToEngine).Aggregate(Right.None, (all, right) => all | right)).ValueOrThrow();

    /// <summary>The user, with the rights that he has now.</summary>
    /// <exception cref="SutException">The user was not declared.</exception>
    public Actor this[string user] => site.SignIn(user, user, user) is Result<Actor>.Done done
        ? done.Value
        : throw new SutException(SutFailure.UnexpectedAnswer, $"L'utilisateur « {user} » n'a pas été déclaré.");

    /// <summary>Gives a right to a user, or takes it back.</summary>
    public Result<SiteSettings> Change(string user, string target, SutRight right, bool granted)
    {
        var (rights, changed) = (this[target].Rights, ToEngine(right));
        return site.SetProfile(this[user], target, granted ? rights | changed : rights & ~changed);
    }

    private static Right ToEngine(SutRight right) => right switch
    {
        SutRight.Identities => Right.ConsultIdentities | Right.CreateIdentities | Right.EditIdentities | Right.CheckDocuments
            | Right.SetAttributes | Right.EmitIdentities,
        SutRight.Insi => Right.CallInsi,
        SutRight.SuperUser => Right.EditStrictTraits | Right.DowngradeIdentities | Right.MergeIdentities
            | Right.ConsultJournals | Right.ConsultSensitiveIdentities,
        SutRight.SensitiveIdentities => Right.ConsultSensitiveIdentities,
        SutRight.Administration => Right.ConfigureSite | Right.ConsultJournals,
        _ => throw new ArgumentOutOfRangeException(nameof(right), right, "Unknown right."),
    };
}
