using System.Collections.Immutable;

namespace InsConformance.Campaign.Sut;

/// <summary>What a step looks at of an identity. A software that answers by itself may show everything; a person is asked for this only.</summary>
public sealed record IdentityLook
{
    /// <summary>Whether the identity opens at all, and what is said then.</summary>
    public static IdentityLook Opening { get; } = new();

    /// <summary>The status of confidence.</summary>
    public static IdentityLook AtStatus { get; } = new() { Status = true };

    /// <summary>The attributes.</summary>
    public static IdentityLook AtAttributes { get; } = new() { Attributes = true };

    /// <summary>« NIR » or « NIA » after the matricule.</summary>
    public static IdentityLook AtNature { get; } = new() { Nature = true };

    /// <summary>The « fictive » mark of the birth date.</summary>
    public static IdentityLook AtFictiveDate { get; } = new() { FictiveDate = true };

    /// <summary>The documents recorded.</summary>
    public static IdentityLook AtJustificatifs { get; } = new() { Justificatifs = true };

    /// <summary>When INSi last confirmed the INS.</summary>
    public static IdentityLook AtConfirmation { get; } = new() { Confirmation = true };

    /// <summary>The name of the place of birth.</summary>
    public static IdentityLook AtBirthPlaceName { get; } = new() { BirthPlaceName = true };

    /// <summary>Everything that an identity shows.</summary>
    public static IdentityLook Everything { get; } = new()
    {
        Status = true,
        Attributes = true,
        Nature = true,
        FictiveDate = true,
        Justificatifs = true,
        Confirmation = true,
        BirthPlaceName = true,
        Values = SutFields.All,
        Displays = SutFields.All,
        Locks = SutFields.All,
    };

    /// <summary>Whether the status is looked at.</summary>
    public bool Status { get; init; }

    /// <summary>Whether the attributes are.</summary>
    public bool Attributes { get; init; }

    /// <summary>Whether the nature of the matricule is.</summary>
    public bool Nature { get; init; }

    /// <summary>Whether the « fictive » mark of the birth date is.</summary>
    public bool FictiveDate { get; init; }

    /// <summary>Whether the documents recorded are.</summary>
    public bool Justificatifs { get; init; }

    /// <summary>Whether the date at which INSi last confirmed the INS is.</summary>
    public bool Confirmation { get; init; }

    /// <summary>Whether the name of the place of birth is.</summary>
    public bool BirthPlaceName { get; init; }

    /// <summary>The fields whose value is looked at.</summary>
    public ImmutableArray<SutField> Values { get; init; } = [];

    /// <summary>The fields of which one looks whether the site displays them.</summary>
    public ImmutableArray<SutField> Displays { get; init; } = [];

    /// <summary>The fields of which one looks whether they are locked.</summary>
    public ImmutableArray<SutField> Locks { get; init; } = [];

    /// <summary>
    /// What the identity must show for the scenario to begin: a starting point, not a judgement, so that a person may simply confirm it. Empty for what is judged,
    /// whose expected value is never told to who reads it.
    /// </summary>
    public IReadOnlyDictionary<SutField, string> StartingPoint { get; init; } = ImmutableDictionary<SutField, string>.Empty;

    /// <summary>The status that the identity must have for the scenario to begin; null for what is judged.</summary>
    public string? StartingStatus { get; init; }

    /// <summary>Looks at the value of some fields.</summary>
    public static IdentityLook At(params IEnumerable<SutField> fields) => new() { Values = [.. fields] };
}
