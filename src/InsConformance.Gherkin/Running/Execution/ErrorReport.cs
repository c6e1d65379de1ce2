using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Running.Execution;

/// <summary>An exception as reports show it: its stack holds only the frames of the people who write steps and products.</summary>
internal static class ErrorReport
{
    private static readonly string[] Machinery =
    [
        "InsConformance.Gherkin.Running.", "InsConformance.Gherkin.Bindings.", "InsConformance.Gherkin.BoDi.",
        "System.", "Microsoft.", "FluentAssertions.", "Xunit.", "InvokeStub_",
    ];

    public static ThrownError Of(Exception error) =>
        new(error.GetType().FullName ?? error.GetType().Name, error.Message, Trim(error));

    private static string? Trim(Exception error)
    {
        var own = (error.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r'))
            .Where(IsOwn)
            .ToList();
        if (error.InnerException is { } cause)
            own.Add($"caused by {cause.GetType().FullName}: {cause.Message}");
        return own.Count == 0 ? null : string.Join('\n', own);
    }

    /// <summary>A frame reads <c>at Namespace.Type.Method(…) in file:line N</c>; dividers between asynchronous parts have no method.</summary>
    private static bool IsOwn(string line) =>
        line.Trim().Split(' ', 3) is [_, var method, ..]
        && method.Contains('.', StringComparison.Ordinal)
        && !line.TrimStart().StartsWith('-')
        && !Machinery.Any(prefix => method.StartsWith(prefix, StringComparison.Ordinal));
}
