namespace InsConformance.Gherkin.Reading.Grammar;

/// <summary>A place in a grammar: what may come next, and after it.</summary>
/// <param name="Next">What comes next.</param>
/// <param name="After">What comes after that; null at the end of the file.</param>
internal sealed record Position(Part Next, Position? After);
