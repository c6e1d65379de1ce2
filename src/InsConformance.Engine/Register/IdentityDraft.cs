using InsConformance.Engine.Documents;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Register;

/// <summary>A creation form as the user filled it (guide v2 règles 1 and 5).</summary>
/// <param name="Traits">The typed traits.</param>
public sealed record IdentityDraft(TraitsEntry Traits)
{
    /// <summary>What is known of an incomplete birth date; then the birth date of the traits stays empty.</summary>
    public KnownBirthDate? IncompleteBirthDate { get; init; }

    /// <summary>« Numéro de sécurité sociale », a field of its own (INS 1.4).</summary>
    public string? SocialSecurityNumber { get; init; }

    /// <summary>« Adresse ».</summary>
    public string? PostalAddress { get; init; }

    /// <summary>« Téléphone ».</summary>
    public string? Telephone { get; init; }

    /// <summary>The document that the person shows, if the identity is created and validated in one go (T03).</summary>
    public DocumentEvidence? Document { get; init; }

    /// <summary>The user validates the identity on that document in the same gesture.</summary>
    public bool IsValidated { get; init; }

    /// <summary>The user looked at the identities already known and confirms that this is another person.</summary>
    public bool IsConfirmedAsAnotherPerson { get; init; }
}
