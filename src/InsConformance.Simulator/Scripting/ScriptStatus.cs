namespace InsConformance.Simulator.Scripting;

/// <summary>A script in the book, and how far it has been played.</summary>
/// <param name="Id">Identifier given by the book: <c>s1</c>, <c>s2</c>…</param>
/// <param name="Script">The script.</param>
/// <param name="Served">Answers given so far.</param>
public sealed record ScriptStatus(string Id, Script Script, int Served)
{
    /// <summary>Answers still to give; null for no end.</summary>
    public int? Remaining => Script.Times - Served;
}
