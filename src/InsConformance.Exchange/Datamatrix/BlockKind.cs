namespace InsConformance.Exchange.Datamatrix;

/// <summary>Identifiant d'un bloc de la zone de message (« INS – Format Datamatrix » v2.2 §5, cité par des sources publiques).</summary>
/// <param name="Id">Two characters: <c>S1</c> to <c>S7</c>.</param>
/// <param name="Label">What the block holds, in French.</param>
/// <param name="MinLength">Least number of characters of the value.</param>
/// <param name="MaxLength">Greatest number of characters; a value that reaches it is closed by no separator.</param>
/// <param name="IsMandatory">Whether the payload must hold it.</param>
public sealed record BlockKind(string Id, string Label, int MinLength, int MaxLength, bool IsMandatory)
{
    /// <summary>The matricule with its key.</summary>
    public static BlockKind Matricule { get; } = new("S1", "matricule INS", 15, 15, true);

    /// <summary>The OID of the assigning authority.</summary>
    public static BlockKind Oid { get; } = new("S2", "OID", 19, 20, true);

    /// <summary>The list of birth given names.</summary>
    public static BlockKind GivenNames { get; } = new("S3", "liste des prénoms de naissance", 1, 100, true);

    /// <summary>The birth name.</summary>
    public static BlockKind BirthName { get; } = new("S4", "nom de naissance", 1, 100, true);

    /// <summary>The sex.</summary>
    public static BlockKind Sex { get; } = new("S5", "sexe", 1, 1, true);

    /// <summary>The birth date.</summary>
    public static BlockKind BirthDate { get; } = new("S6", "date de naissance", 10, 10, true);

    /// <summary>The code of the birth place.</summary>
    public static BlockKind BirthPlace { get; } = new("S7", "code du lieu de naissance", 5, 5, false);

    /// <summary>S1 to S7, in order.</summary>
    public static IReadOnlyList<BlockKind> All { get; } = [Matricule, Oid, GivenNames, BirthName, Sex, BirthDate, BirthPlace];

    /// <summary>Whether the value always has the same length, so that nothing closes it.</summary>
    public bool IsFixed => MinLength == MaxLength;

    /// <summary>The kind of an identifier; null when it is none of them.</summary>
    public static BlockKind? Find(ReadOnlySpan<char> id)
    {
        foreach (var kind in All)
        {
            if (id.SequenceEqual(kind.Id))
                return kind;
        }

        return null;
    }
}
