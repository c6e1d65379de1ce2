using System.Collections.Immutable;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Display;

/// <summary>An identity as its user sees it.</summary>
public sealed record IdentityView
{
    /// <summary>Local identifier.</summary>
    public required IdentityId Id { get; init; }

    /// <summary>Version read, to give back with an edit.</summary>
    public required long Version { get; init; }

    /// <summary>« Statut de confiance ».</summary>
    public required TrustStatus Status { get; init; }

    /// <summary>
    /// Official label of the status: « Identité provisoire », « Identité récupérée », « Identité validée », « Identité qualifiée ».
    /// </summary>
    public string StatusLabel => Status.Label();

    /// <summary>Attributes.</summary>
    public required IdentityAttributes Attributes { get; init; }

    /// <summary>Official labels of the attributes: « Identité homonyme », « Identité douteuse », « Identité fictive ».</summary>
    public required ImmutableArray<string> AttributeLabels { get; init; }

    /// <summary>Every field, in the order of règle 1, those that the site hides included.</summary>
    public required ImmutableArray<FieldView> Fields { get; init; }

    /// <summary>« NIR » or « NIA », shown after the matricule (INS 2); null when there is no matricule.</summary>
    public string? MatriculeNature { get; init; }

    /// <summary>« Date fictive ».</summary>
    public bool IsBirthDateFictive { get; init; }

    /// <summary>Name of the commune or country of birth, when the site has a directory of them (INS 13.1).</summary>
    public string? BirthPlaceName { get; init; }

    /// <summary>Documents recorded and not withdrawn, in order.</summary>
    public required ImmutableArray<RecordedDocument> Documents { get; init; }

    /// <summary>What must be seen each time the identity is shown.</summary>
    public ImmutableArray<Alert> Alerts { get; init; } = [];

    /// <summary>Last return of INSi accepted, or last verification that confirmed the INS; null when INSi never did.</summary>
    public DateTimeOffset? InsiConfirmedAt { get; init; }

    /// <summary>The identity that this one was merged into, if it was.</summary>
    public IdentityId? MergedInto { get; init; }

    /// <summary>The text of a field; empty when it holds nothing.</summary>
    public string this[RecordField field] => Fields[(int)field].Value;
}
