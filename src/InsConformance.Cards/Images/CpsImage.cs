namespace InsConformance.Cards.Images;

/// <summary>CPx card, kinds <c>cps3</c> and <c>cps3-contactless</c>: the data of its holder, its codes, its validity. Certificates are issued when the card is made, and so are the keys that the image does not give.</summary>
public sealed record CpsImage : CardImage
{
    /// <summary>Kind of chip.</summary>
    public CpsChip Chip { get; init; }

    /// <summary>Product: CPS, CPF, CPE or CPA.</summary>
    public CpxProduct Product { get; init; }

    /// <summary>Who holds the card.</summary>
    public required CpsHolder Holder { get; init; }

    /// <summary>« Situations d'exercice », read after the PIN: 0 to 16.</summary>
    public IReadOnlyList<CpsActivityImage> Activities { get; init; } = [];

    /// <summary>« Code porteur », 4 digits.</summary>
    public CodeImage Pin { get; init; } = new("1234");

    /// <summary>« Code de déblocage », 8 digits.</summary>
    public CodeImage Puk { get; init; } = new("12345678");

    /// <summary>First day of validity of card and certificates.</summary>
    public DateOnly ValidFrom { get; init; } = new(2026, 1, 1);

    /// <summary>Last day of validity of card and certificates.</summary>
    public DateOnly ValidUntil { get; init; } = new(2029, 1, 1);

    /// <summary>Its keys; null for new ones.</summary>
    public CpsKeysImage? SyntheticKeys { get; init; }

    /// <summary>The identifiers of the keys end by <c>10</c> and <c>20</c>, as on newer cards, instead of <c>01</c> and <c>02</c>.</summary>
    public bool HasNewerKeyIds { get; init; }

    /// <summary>The same card after its end of validity.</summary>
    public CpsImage Expire(DateOnly lastDay) => this with { ValidUntil = lastDay };
}
