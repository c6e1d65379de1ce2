namespace InsConformance.Cards.Images;

/// <summary>Which name stands in the free identity file of a Vitale 2.</summary>
public enum VitaleSurname
{
    /// <summary>« Nom usuel », the birth name when there is no other.</summary>
    Usual,

    /// <summary>« Nom patronymique », the usual name when the card does not hold it.</summary>
    Birth,
}
