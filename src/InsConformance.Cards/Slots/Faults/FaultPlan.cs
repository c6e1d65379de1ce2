namespace InsConformance.Cards.Slots.Faults;

/// <summary>The faults of a card in a reader, and how far each has come.</summary>
internal sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<Planned> _planned;

    public FaultPlan(IEnumerable<CardFault> faults) => _planned = [.. faults.Select(fault => new Planned(fault))];

    /// <summary>Whether the card is mute before anything is asked.</summary>
    public bool IsMuteFromTheStart => All<CardFault.Mute>().Any(fault => fault.When is { Instruction: null, After: 0 });

    /// <summary>The ATR presented instead of the card's.</summary>
    public ReadOnlyMemory<byte>? Atr => All<CardFault.WrongAtr>() is [.., var last] ? last.Atr : default(ReadOnlyMemory<byte>?);

    public void Add(CardFault fault)
    {
        lock (_gate)
            _planned.Add(new(fault));
    }

    public void Clear()
    {
        lock (_gate)
            _planned.Clear();
    }

    /// <summary>The faults that strike this command, in the order of their injection. Counts it.</summary>
    public IReadOnlyList<CardFault> Strike(ReadOnlySpan<byte> command)
    {
        lock (_gate)
        {
            List<CardFault>? striking = null;
            foreach (var planned in _planned)
            {
                if (planned.Strikes(command))
                    (striking ??= []).Add(planned.Fault);
            }

            return striking ?? (IReadOnlyList<CardFault>)[];
        }
    }

    private IReadOnlyList<T> All<T>()
        where T : CardFault
    {
        lock (_gate)
            return [.. _planned.Select(planned => planned.Fault).OfType<T>()];
    }

    private sealed class Planned(CardFault fault)
    {
        private int _seen;

        public CardFault Fault => fault;

        public bool Strikes(ReadOnlySpan<byte> command)
        {
            var when = fault.When;
            if (when.Instruction is { } instruction && (command.Length < 2 || command[1] != instruction))
                return false;
            var rank = _seen++ - when.After;
            return rank >= 0 && (when.Times is not { } times || rank < times);
        }
    }
}
