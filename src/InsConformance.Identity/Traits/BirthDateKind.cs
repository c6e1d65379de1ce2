namespace InsConformance.Identity.Traits;

/// <summary>What a birth date is worth.</summary>
public enum BirthDateKind
{
    /// <summary>A day of the calendar.</summary>
    Complete,

    /// <summary>Day, month or year unknown, written 00 or 0000.</summary>
    Incomplete,

    /// <summary>« Date lunaire » : month beyond 12 or day beyond the length of the month, as old registrations have.</summary>
    Lunar,
}
