using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Drivers;

/// <summary>The users of a scenario. A role is played by one person, so that journals and histories have a name to show.</summary>
public sealed class Cast(Stage stage)
{
    private static readonly SutRight[] Ordinary = [SutRight.Identities, SutRight.Insi];

    private static readonly Dictionary<string, SutUser> Roles = new(StringComparer.Ordinal)
    {
        ["l'utilisateur"] = new("Camille LAURENT", Ordinary),
        ["un super utilisateur"] = new("Hugo LEFEVRE", [.. Ordinary, SutRight.SuperUser]),
        ["l'administrateur du site"] = new("Nadia PETIT", [.. Ordinary, SutRight.Administration]),
    };

    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);

    /// <summary>The words by which a step may call a role.</summary>
    public static IReadOnlyCollection<string> RoleWords => Roles.Keys;

    /// <summary>The name of whoever acts; a role is declared to the software the first time that it appears.</summary>
    public async Task<string> NameOfAsync(Actor actor)
    {
        if (!Roles.TryGetValue(actor.Words, out var user))
            return actor.Words;
        await DeclareAsync(user);
        return user.Name;
    }

    /// <summary>The name that stands for a cell of a table: a role is replaced by the person who plays it.</summary>
    public static string NameIn(string cell) => Roles.TryGetValue(cell, out var user) ? user.Name : cell;

    /// <summary>Declares an ordinary user of that name.</summary>
    public Task DeclareOrdinaryAsync(string name) => DeclareAsync(new SutUser(name, Ordinary));

    private async Task DeclareAsync(SutUser user)
    {
        if (_declared.Add(user.Name))
            await stage.Sut.DeclareUserAsync(user, stage.Cancellation);
    }
}
