namespace InsConformance.Cards.Images;

/// <summary>Something to say of one place of a card image.</summary>
/// <param name="Path">Where: <c>$.beneficiaries[0].nir</c>.</param>
/// <param name="Message">What was found, what was expected, what to do: one or two French sentences.</param>
public sealed record ImageNote(string Path, string Message)
{
    /// <summary>Place, then message.</summary>
    public override string ToString() => $"{Path} : {Message}";
}
