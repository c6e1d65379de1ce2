using System.Runtime.InteropServices;

namespace InsConformance.Cards.Pcsc.Native;

/// <summary>Carries questions about readers to the service and its answers back.</summary>
internal static class NativeReaderStates
{
    /// <summary>One call of SCardGetStatusChange.</summary>
    internal delegate PcscCode Call<TState>(Span<TState> states);

    /// <param name="queries">The questions.</param>
    /// <param name="encode">Puts a name in memory of its own, in the encoding of the platform.</param>
    /// <param name="call">The call.</param>
    /// <param name="statuses">The answers, in the same order.</param>
    public static PcscCode Ask<TState>(IReadOnlyList<ReaderQuery> queries, Func<string, nint> encode, Call<TState> call, out IReadOnlyList<ReaderStatus> statuses)
        where TState : unmanaged, INativeReaderState<TState>
    {
        var names = queries.Select(query => encode(query.Reader)).ToArray();
        try
        {
            var states = queries.Select((query, rank) => TState.Ask(names[rank], (uint)query.Known)).ToArray();
            var code = call(states);
            statuses = [.. queries.Select((query, rank) => new ReaderStatus(query.Reader, (ReaderState)states[rank].Event, states[rank].Atr))];
            return code;
        }
        finally
        {
            foreach (var name in names)
                Marshal.FreeCoTaskMem(name);
        }
    }
}
