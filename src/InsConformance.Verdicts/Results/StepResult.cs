namespace InsConformance.Verdicts.Results;

/// <summary>One executed step of a scenario.</summary>
/// <param name="Keyword">The keyword as written, with the space that ends it if it has one: « Étant donné », « Quand », « Alors ».</param>
/// <param name="Text">The text after the keyword, with the values of the example row.</param>
/// <param name="Outcome">How it turned out.</param>
/// <param name="Duration">Time spent.</param>
/// <param name="Location">Feature file and line, <c>features/x.feature:12</c>.</param>
/// <param name="Message">Why it is not passed; absent otherwise.</param>
/// <param name="Argument">The data table or doc string, as text, when the step has one.</param>
public sealed record StepResult(
    string Keyword,
    string Text,
    Outcome Outcome,
    TimeSpan Duration,
    string Location,
    string? Message = null,
    string? Argument = null);
