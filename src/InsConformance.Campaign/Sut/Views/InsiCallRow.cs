namespace InsConformance.Campaign.Sut.Views;

/// <summary>One row of the « journal d'appel » (INS 37, INS 38).</summary>
/// <param name="At">Date and time, ISO 8601; empty when the software keeps none.</param>
/// <param name="User">Name of the user who called.</param>
public sealed record InsiCallRow(string At, string User)
{
    /// <summary>Return code <c>00</c>, <c>01</c>, <c>02</c>; empty after a technical error.</summary>
    public string Code { get; init; } = "";

    /// <summary>The image of the return, as returned; empty unless the code is <c>00</c>.</summary>
    public IReadOnlyDictionary<SutField, string> Returned { get; init; } = new Dictionary<SutField, string>();

    /// <summary>The former matricules returned (<c>INSHISTO</c>), 13 characters and the key.</summary>
    public IReadOnlyList<string> ReturnedHistory { get; init; } = [];
}
