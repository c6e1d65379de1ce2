using InsConformance.Engine.Documents;

namespace InsConformance.Engine.Retrieval;

/// <summary>
/// What the user adds when he creates an identity from a return of INSi (T02, T04). Used names are never taken from INSi.
/// </summary>
public sealed record NewIdentity
{
    /// <summary>All or part of the beginning of the list; the first name of the list when not given.</summary>
    public string? FirstBirthName { get; init; }

    /// <summary>« Nom utilisé ».</summary>
    public string? UsedName { get; init; }

    /// <summary>« Prénom utilisé ».</summary>
    public string? UsedFirstName { get; init; }

    /// <summary>The document checked in the same gesture.</summary>
    public DocumentEvidence? Document { get; init; }

    /// <summary>The user looked at the identities already known and confirms that this is another person.</summary>
    public bool IsConfirmedAsAnotherPerson { get; init; }
}
