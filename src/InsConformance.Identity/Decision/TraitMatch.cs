namespace InsConformance.Identity.Decision;

/// <summary>
/// How near a local trait is to the one returned by INSi. The classes are this bench's, built on the rules that can be read.
/// </summary>
public enum TraitMatch
{
    /// <summary>E0: identical in stored form.</summary>
    Exact,

    /// <summary>E1: equal once hyphens, apostrophes, spaces and accents are left out.</summary>
    Formatting,

    /// <summary>E2: the first birth name is a beginning of the list (règle 6).</summary>
    Beginning,

    /// <summary>E3: the local value is a placeholder (place 99999, fictive date, unknown sex).</summary>
    Placeholder,

    /// <summary>
    /// A difference to show which is not major by itself: another place of the same country, another order of the given names.
    /// </summary>
    Minor,

    /// <summary>E4: anything else.</summary>
    Major,

    /// <summary>One of the two values is missing.</summary>
    NotCompared,
}
