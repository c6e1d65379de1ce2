namespace InsConformance.Cards.Images;

/// <summary>A code of a card and its tries.</summary>
/// <param name="Code">The digits.</param>
/// <param name="TriesLeft">Tries left: 3, or less for a card that was used badly, 0 for a blocked one.</param>
public sealed record CodeImage(string Code, int TriesLeft = CodeImage.MaxTries)
{
    /// <summary>Tries when nothing wrong was presented.</summary>
    public const int MaxTries = 3;
}
