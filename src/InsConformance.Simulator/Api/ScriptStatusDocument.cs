using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator.Api;

/// <summary>A script in the book, as JSON.</summary>
internal sealed record ScriptStatusDocument(string Id, int Served, int? Remaining, ScriptDocument Script)
{
    public static ScriptStatusDocument Of(ScriptStatus status) => new(status.Id, status.Served, status.Remaining, ScriptDocument.Of(status.Script));
}
