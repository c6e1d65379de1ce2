using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>A birth date and the marker « date fictive / incertaine » that an identity must carry when the date was completed.</summary>
/// <param name="Date">The complete date.</param>
/// <param name="IsFictive">Whether a part of it is conventional: such an identity can be neither retrieved nor qualified.</param>
/// <param name="Notice">What to tell the person who typed it; null when nothing was completed.</param>
public readonly record struct CompletedBirthDate(BirthDate Date, bool IsFictive, Warning? Notice);
