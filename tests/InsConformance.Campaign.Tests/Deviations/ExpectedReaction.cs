namespace InsConformance.Campaign.Tests.Deviations;

/// <summary>One row of the table of reactions.</summary>
/// <param name="Id">The deviation.</param>
/// <param name="Good">What the good engine does.</param>
/// <param name="Carelessness">A rule of the engine switched off, or a way of reading replies badly; <c>—</c> when neither can be had.</param>
/// <param name="Careless">What the careless engine does, and is caught at; without one, what stops the deviation before the engine.</param>
internal sealed record ExpectedReaction(string Id, string Good, string Carelessness, string Careless)
{
    public bool HasCareless => Carelessness is not "—";
}
