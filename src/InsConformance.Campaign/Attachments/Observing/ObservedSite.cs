using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>What the operator said of the software that stays true from one scenario to the next, and is not asked again.</summary>
internal sealed class ObservedSite
{
    private readonly Dictionary<string, string> _users = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _impossible = new(StringComparer.Ordinal);

    /// <summary>Whether the operator stopped.</summary>
    public bool IsLeft { get; set; }

    /// <summary>Whether a user of these rights was confirmed.</summary>
    public bool Knows(SutUser user) => _users.TryGetValue(user.Name, out var rights) && string.Equals(rights, RightsOf(user), StringComparison.Ordinal);

    /// <summary>Notes that a user exists with these rights.</summary>
    public void Confirm(SutUser user) => _users[user.Name] = RightsOf(user);

    /// <summary>Notes that the rights of a user were changed.</summary>
    public void Forget(string user) => _users.Remove(user);

    /// <summary>Notes that a kind of request is impossible in this software, in every scenario.</summary>
    public void Exclude(string key, string reason) => _impossible[key] = reason;

    /// <summary>Why a kind of request is impossible; null when it is not known to be.</summary>
    public string? Exclusion(string key) => _impossible.GetValueOrDefault(key);

    private static string RightsOf(SutUser user) => string.Join(' ', user.Rights.Order());
}
