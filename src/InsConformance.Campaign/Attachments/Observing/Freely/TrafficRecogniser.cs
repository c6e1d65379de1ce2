namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>
/// Recognises the scenarios of a plan in the traffic of a software that is worked freely: by operation, person and sequence. A call that is not written as it must is still about the same
/// person: the scenario is recognised, and then judged.
/// </summary>
/// <param name="signatures">The scenarios, in the order of the plan.</param>
public sealed class TrafficRecogniser(IReadOnlyList<TrafficSignature> signatures)
{
    private readonly List<TrafficSignature> _natural = [.. signatures.Where(signature => signature.IsNatural)];

    /// <summary>Cuts the traffic into scenarios.</summary>
    /// <param name="calls">The calls, oldest first.</param>
    /// <param name="alreadySeen">Scenarios that were recognised before: of several that give the same traffic, another one is preferred.</param>
    public IReadOnlyList<Recognition> Recognise(IReadOnlyList<ObservedCall> calls, IReadOnlySet<string> alreadySeen)
    {
        ArgumentNullException.ThrowIfNull(calls);
        var recognitions = new List<Recognition>();
        var seen = new HashSet<string>(alreadySeen, StringComparer.Ordinal);
        for (var start = 0; start < calls.Count;)
        {
            var length = LengthOf(calls, start);
            var recognition = Name(calls, start, length, seen);
            if (recognition.Signature is { } signature)
                seen.Add(signature.Scenario.Id);
            recognitions.Add(recognition);
            start += length;
        }

        return recognitions;
    }

    /// <summary>How many calls go together: as long as they are those of some scenario, or about the same person.</summary>
    private int LengthOf(IReadOnlyList<ObservedCall> calls, int start)
    {
        var length = 1;
        while (start + length < calls.Count
            && (_natural.Exists(signature => signature.Calls.Count > length && Begins(signature, calls, start, length + 1)) || GoesOn(calls, start, length)))
            length++;
        return length;
    }

    /// <summary>One more call about the same person, unlike those made, with which no scenario begins: a software that calls once too often, or seeks further.</summary>
    private bool GoesOn(IReadOnlyList<ObservedCall> calls, int start, int length) =>
        string.Equals(calls[start + length].About, calls[start + length - 1].About, StringComparison.Ordinal)
        && !_natural.Exists(signature => signature.Calls[0].AsksTheSameAs(calls[start + length]))
        && Enumerable.Range(start, length).All(rank => !calls[rank].AsksTheSameAs(calls[start + length]));

    private Recognition Name(IReadOnlyList<ObservedCall> calls, int start, int length, HashSet<string> seen)
    {
        var ranks = Enumerable.Range(start, length).ToList();
        bool IsBegun(TrafficSignature signature) => Begins(signature, calls, start, Math.Min(length, signature.Calls.Count));
        var candidates = _natural
            .Where(signature => IsBegun(signature) && !IsAnsweredOtherwise(signature, calls, start, length))
            .Select(signature => (Signature: signature, Likeness: Likeness(signature, calls, start, length)))
            .ToList();
        if (candidates.Count == 0)
            return new Recognition(ranks, null, []) { WantsAnotherAnswer = signatures.FirstOrDefault(IsBegun) };
        var best = candidates.Max(candidate => candidate.Likeness);
        var alike = candidates.Where(candidate => candidate.Likeness == best).Select(candidate => candidate.Signature).OrderBy(signature => seen.Contains(signature.Scenario.Id)).ToList();
        return new Recognition(ranks, alike[0], [.. alike.Skip(1)]);
    }

    /// <summary>How many calls are the same to the letter, less those that lack or are too many.</summary>
    private static int Likeness(TrafficSignature signature, IReadOnlyList<ObservedCall> calls, int start, int length) =>
        Enumerable.Range(0, Math.Min(length, signature.Calls.Count)).Count(rank => signature.Calls[rank].AsksTheSameAs(calls[start + rank])) - Math.Abs(length - signature.Calls.Count);

    private static bool Begins(TrafficSignature signature, IReadOnlyList<ObservedCall> calls, int start, int length) =>
        Enumerable.Range(0, length).All(rank => string.Equals(signature.Calls[rank].About, calls[start + rank].About, StringComparison.Ordinal));

    /// <summary>The same question, another answer: the scenario needs an answer that it did not get.</summary>
    private static bool IsAnsweredOtherwise(TrafficSignature signature, IReadOnlyList<ObservedCall> calls, int start, int length) =>
        Enumerable.Range(0, Math.Min(length, signature.Calls.Count)).Any(rank =>
            signature.Calls[rank].AsksTheSameAs(calls[start + rank]) && !signature.Calls[rank].IsAnsweredLike(calls[start + rank]));
}
