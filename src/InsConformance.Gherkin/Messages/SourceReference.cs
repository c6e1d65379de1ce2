namespace InsConformance.Gherkin.Messages;

/// <summary>Points into a source: a feature file by URI, or code by method or stack frame.</summary>
/// <param name="Uri">The file.</param>
/// <param name="JavaMethod">A method; the protocol names it after Java, other platforms fill it as well.</param>
/// <param name="JavaStackTraceElement">A stack frame, likewise.</param>
/// <param name="Location">The place in the file.</param>
public sealed record SourceReference(
    string? Uri = null,
    JavaMethod? JavaMethod = null,
    JavaStackTraceElement? JavaStackTraceElement = null,
    Location? Location = null);

/// <summary>A method of a class.</summary>
/// <param name="ClassName">Full name of the class.</param>
/// <param name="MethodName">Name of the method.</param>
/// <param name="MethodParameterTypes">Full names of the types of its parameters, in order.</param>
public sealed record JavaMethod(string ClassName, string MethodName, IReadOnlyList<string> MethodParameterTypes);

/// <summary>A stack frame.</summary>
/// <param name="ClassName">Full name of the class.</param>
/// <param name="FileName">File of the source code.</param>
/// <param name="MethodName">Name of the method.</param>
public sealed record JavaStackTraceElement(string ClassName, string FileName, string MethodName);
