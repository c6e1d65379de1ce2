namespace InsConformance.Cards.Images;

/// <summary>Nature of a card as MICA tells it (sample kit of GIE SESAM-Vitale). Real cards (<c>R</c>) have no image: a bench must not pass for one.</summary>
public enum CardNature
{
    /// <summary><c>T</c>.</summary>
    Test,

    /// <summary><c>D</c>.</summary>
    Demonstration,
}
