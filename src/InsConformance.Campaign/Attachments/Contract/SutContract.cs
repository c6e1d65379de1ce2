using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Contract;

/// <summary>
/// The contract between the bench and an adapter, over HTTP or by script: describe oneself, open a session, perform actions in it, close it.
/// The actions are the methods of <see cref="ISut"/> and <see cref="ICardWorkstation"/>: nothing is listed twice.
/// </summary>
public static class SutContract
{
    /// <summary>Version of the contract, <c>major.minor</c>. A new action or an optional member raises the minor number, anything else the major one.</summary>
    public const string Version = "1.0";

    /// <summary>What an adapter answers of itself: <see cref="SutManifest"/>.</summary>
    public const string Describe = "describe";

    /// <summary>Opens a session for one scenario: <see cref="SessionDocument"/>.</summary>
    public const string Open = "open";

    /// <summary>Closes a session.</summary>
    public const string Close = "close";

    private static readonly FrozenDictionary<MethodInfo, ContractAction> ByMethod =
        new[] { typeof(ISut), typeof(ICardWorkstation) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .ToFrozenDictionary(method => method, method => new ContractAction(method));

    private static readonly FrozenDictionary<string, ContractAction> ByName = ByMethod.Values.ToFrozenDictionary(action => action.Name, StringComparer.Ordinal);

    /// <summary>Every action, in alphabetical order.</summary>
    public static ImmutableArray<ContractAction> Actions { get; } = [.. ByName.Values.OrderBy(action => action.Name, StringComparer.Ordinal)];

    /// <summary>The action of that name; null when the contract has none.</summary>
    public static ContractAction? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Whether what is sent holds a secret, a private key or the code of a card, which no account may show.</summary>
    public static bool IsSecret(string action) => action is Open or "presentCode";

    /// <summary>Whether an adapter that follows this version can be spoken to: the major number is the same.</summary>
    internal static bool Follows(string version) =>
        System.Version.TryParse(version, out var theirs) && theirs.Major == System.Version.Parse(Version).Major;

    /// <summary>The action that stands for a method.</summary>
    internal static ContractAction Of(MethodInfo method) => ByMethod[method];
}
