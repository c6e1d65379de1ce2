namespace InsConformance.Engine.Retrieval;

/// <summary>Names one retrieval, from the first call to the acceptance or the rejection of its return.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct RetrievalId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
