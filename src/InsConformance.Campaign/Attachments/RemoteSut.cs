using System.Collections.Concurrent;
using System.Reflection;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments;

/// <summary>
/// A software at the other end of a channel: each method of <see cref="ISut"/> and of <see cref="ICardWorkstation"/> is the action of the contract that bears its name,
/// so that a method that the bench gains is a method that adapters may offer.
/// </summary>
internal class RemoteSut : DispatchProxy, IHasConversation
{
    private static readonly ConcurrentDictionary<Type, Func<RemoteSession, ContractAction, object?[], object>> Calls = new();

    private RemoteSession _session = null!;

    public string Conversation => _session.Conversation.ToString();

    /// <summary>The software in a session that is open.</summary>
    public static ISut Of(RemoteSession session) => Of<ISut>(session);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.DeclaringType == typeof(IAsyncDisposable))
            return new ValueTask(_session.CloseAsync());
        var action = SutContract.Of(targetMethod);
        return action.ReplyType is { } reply
            ? Calls.GetOrAdd(reply, CallOf)(_session, action, args!)
            : targetMethod.ReturnType == typeof(Task) ? _session.PerformAsync(action, args!) : UseCardsAsync(action, args!);
    }

    private static T Of<T>(RemoteSession session)
        where T : class
    {
        var proxy = Create<T, RemoteSut>();
        ((RemoteSut)(object)proxy)._session = session;
        return proxy;
    }

    private async Task<ICardWorkstation> UseCardsAsync(ContractAction action, object?[] arguments)
    {
        await _session.PerformAsync(action, arguments);
        return Of<ICardWorkstation>(_session);
    }

    private static Func<RemoteSession, ContractAction, object?[], object> CallOf(Type reply) =>
        typeof(RemoteSut).GetMethod(nameof(Call), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(reply)
            .CreateDelegate<Func<RemoteSession, ContractAction, object?[], object>>();

    private static Task<TReply> Call<TReply>(RemoteSession session, ContractAction action, object?[] arguments) => session.PerformAsync<TReply>(action, arguments);
}
