namespace InsConformance.Gherkin.Messages;

/// <summary>A kind of parameter that Cucumber expressions may name.</summary>
/// <param name="Name">The word between braces.</param>
/// <param name="RegularExpressions">What it matches.</param>
/// <param name="PreferForRegularExpressionMatch">Whether it wins when several types have the same expression.</param>
/// <param name="UseForSnippets">Whether suggested code may use it.</param>
/// <param name="Id">Identifier in the stream.</param>
/// <param name="SourceReference">The code that defines it.</param>
public sealed record ParameterType(
    string Name,
    IReadOnlyList<string> RegularExpressions,
    bool PreferForRegularExpressionMatch,
    bool UseForSnippets,
    string Id,
    SourceReference? SourceReference = null) : Message;

/// <summary>An expression names a kind of parameter that nobody defined.</summary>
/// <param name="Expression">The whole expression.</param>
/// <param name="Name">The unknown word between braces.</param>
public sealed record UndefinedParameterType(string Expression, string Name) : Message;
