using System.Collections.Immutable;
using static InsConformance.Engine.Documents.ConfidenceLevel;

namespace InsConformance.Engine.Documents;

/// <summary>
/// The « justificatifs » that a site accepts, with the confidence it gives to each. The list and the levels belong to the site; nothing
/// in it is preselected (guide v2 règle 19, INS 19; v3 EXI ID 19). Immutable.
/// </summary>
public sealed record DocumentCatalogue
{
    /// <summary>A catalogue of these kinds, in the order in which a screen shows them.</summary>
    public DocumentCatalogue(params IEnumerable<DocumentKind> kinds) => Kinds = [.. kinds];

    /// <summary>
    /// What a site starts with. The codes are those of IHE PAM France (ZFD-7); the levels follow the public lists of devices of high
    /// confidence (RNIV 1, regional pages: secondary), and whatever no list names is low.
    /// </summary>
    public static DocumentCatalogue Default { get; } = new(
        new DocumentKind("PA", "Passeport", High),
        new DocumentKind("CN", "Carte nationale d'identité", High),
        new DocumentKind("CE", "Carte d'identité européenne", High),
        new DocumentKind("CS", "Titre de séjour", High),
        new DocumentKind("DC", "Document de circulation pour étranger mineur", High),
        new DocumentKind("IE", "Identification électronique eIDAS", High),
        new DocumentKind("AV", "Application carte Vitale", High),
        new DocumentKind("TC", "Tiers de confiance", High),
        new DocumentKind("AN", "Extrait d'acte de naissance", Low, DocumentCondition.MinorWithAuthority),
        new DocumentKind("LE", "Livret de famille", Low, DocumentCondition.MinorWithAuthority),
        new DocumentKind("AC", "Acte de naissance et carte Vitale avec photo", Low, DocumentCondition.NursingHomeAdmission),
        new DocumentKind("PC", "Permis de conduire", Low),
        new DocumentKind("CM", "Carte militaire", Low),
        new DocumentKind("CC", "Carnet de circulation", Low));

    /// <summary>The kinds, in order.</summary>
    public ImmutableArray<DocumentKind> Kinds { get; private init; }

    /// <summary>The kind of that code, or null.</summary>
    public DocumentKind? Find(string code) =>
        Kinds.FirstOrDefault(kind => string.Equals(kind.Code, code, StringComparison.Ordinal));

    /// <summary>The same list with this kind, in the place of the one of the same code or at the end.</summary>
    public DocumentCatalogue With(DocumentKind kind) => Find(kind.Code) is { } known
        ? this with { Kinds = Kinds.Replace(known, kind) }
        : this with { Kinds = Kinds.Add(kind) };

    /// <summary>The same list without the kind of that code.</summary>
    public DocumentCatalogue Without(string code) => Find(code) is { } known ? this with { Kinds = Kinds.Remove(known) } : this;

    /// <summary>Two catalogues are equal when they list the same kinds in the same order.</summary>
    public bool Equals(DocumentCatalogue? other) => other is not null && Kinds.SequenceEqual(other.Kinds);

    /// <inheritdoc/>
    public override int GetHashCode() => Kinds.Length;
}
