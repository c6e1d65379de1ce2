namespace InsConformance.Gherkin.Bindings;

/// <summary>Finds the few step definitions that may match a text: a tree of the literal beginnings of their expressions.</summary>
internal sealed class StepIndex
{
    private readonly Branch _root = new();

    public StepIndex(IEnumerable<StepBinding> steps)
    {
        foreach (var step in steps)
        {
            var branch = _root;
            foreach (var character in step.Expression.LiteralStart)
                branch = branch.Grow(character);
            branch.Steps.Add(step);
        }
    }

    /// <summary>The definitions whose texts begin as this one does, in their order.</summary>
    public IEnumerable<StepBinding> Candidates(string text)
    {
        var found = new List<StepBinding>(_root.Steps);
        var branch = _root;
        foreach (var character in text)
        {
            if (!branch.Branches.TryGetValue(character, out var next))
                break;
            branch = next;
            found.AddRange(branch.Steps);
        }

        return found.OrderBy(step => step.Index);
    }

    private sealed class Branch
    {
        public List<StepBinding> Steps { get; } = [];

        public Dictionary<char, Branch> Branches { get; } = [];

        public Branch Grow(char character)
        {
            if (!Branches.TryGetValue(character, out var branch))
                Branches[character] = branch = new Branch();
            return branch;
        }
    }
}
