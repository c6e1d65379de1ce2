using InsConformance.Cards.Kernel.Files;
using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Kernel;

/// <summary>
/// Everything that a card forgets at reset (ISO 7816-4): current files, verified codes, waiting answer, chain, security environment.
/// A reset is a new session, so that nothing can be left behind by mistake.
/// </summary>
public sealed class CardSession
{
    private const int MaxChainLength = 0xFFFF;
    private readonly CardProfile _profile;
    private readonly HashSet<byte> _verified = [];
    private readonly Dictionary<Type, object> _applicationState = [];
    private readonly List<byte> _chain = [];
    private byte _chainInstruction;

    internal CardSession(CardProfile profile)
    {
        _profile = profile;
        CurrentDirectory = profile.Root;
    }

    /// <summary>The root of the files (MF).</summary>
    public DedicatedFile Root => _profile.Root;

    /// <summary>The current directory (DF).</summary>
    public DedicatedFile CurrentDirectory { get; private set; }

    /// <summary>The current elementary file, if one was selected in the current directory.</summary>
    public ElementaryFile? CurrentFile { get; private set; }

    /// <summary>What waits for GET RESPONSE (T=0).</summary>
    public ReadOnlyMemory<byte> WaitingResponse { get; set; }

    /// <summary>The code with that reference; null when the card has none.</summary>
    public PinObject? Pin(byte reference) => _profile.Pins.FirstOrDefault(pin => pin.Reference == reference);

    /// <summary>Whether the code was verified in this session.</summary>
    public bool IsVerified(byte pinReference) => _verified.Contains(pinReference);

    /// <summary>Remembers until reset that a code was verified, or forgets it.</summary>
    public void SetVerified(byte pinReference, bool verified)
    {
        if (verified)
            _verified.Add(pinReference);
        else
            _verified.Remove(pinReference);
    }

    /// <summary>Whether a condition is met now.</summary>
    public bool IsMet(AccessCondition condition) => condition == AccessCondition.Always || condition.PinReference is { } pin && IsVerified(pin);

    /// <summary>
    /// What an instruction keeps for the current application only: security environment, hash. Created when first asked for, forgotten when another application is selected (inferred).
    /// </summary>
    public T ApplicationState<T>()
        where T : class, new()
    {
        if (_applicationState.TryGetValue(typeof(T), out var state))
            return (T)state;
        var created = new T();
        _applicationState[typeof(T)] = created;
        return created;
    }

    /// <summary>Makes a file current; a directory leaves no current elementary file.</summary>
    public void Select(CardFile file)
    {
        var directory = file as DedicatedFile ?? file.Parent ?? Root;
        if (Application(directory) != Application(CurrentDirectory))
            _applicationState.Clear();
        CurrentDirectory = directory;
        CurrentFile = file as ElementaryFile;
    }

    /// <summary>Keeps a block of a chain. A block of another instruction begins another chain.</summary>
    /// <returns>False when the chain is longer than a card can hold; it is then lost.</returns>
    internal bool TryChain(byte instruction, ReadOnlySpan<byte> block)
    {
        ForgetChainOfOthers(instruction);
        _chainInstruction = instruction;
        if (_chain.Count + block.Length <= MaxChainLength)
        {
            _chain.AddRange(block);
            return true;
        }

        _chain.Clear();
        return false;
    }

    /// <summary>The whole data of a command: the blocks kept for it, then its own.</summary>
    internal ReadOnlyMemory<byte> EndChain(byte instruction, ReadOnlyMemory<byte> last)
    {
        ForgetChainOfOthers(instruction);
        if (_chain.Count == 0)
            return last;
        _chain.AddRange(last.Span);
        var whole = _chain.ToArray();
        _chain.Clear();
        return whole;
    }

    private void ForgetChainOfOthers(byte instruction)
    {
        if (_chainInstruction != instruction)
            _chain.Clear();
    }

    /// <summary>The nearest directory with a name, upwards.</summary>
    private static DedicatedFile Application(DedicatedFile directory)
    {
        while (directory.Names.Count == 0 && directory.Parent is { } parent)
            directory = parent;
        return directory;
    }
}
