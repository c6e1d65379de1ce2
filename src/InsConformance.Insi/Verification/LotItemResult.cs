namespace InsConformance.Insi.Verification;

/// <summary>The result of one line of a lot: <c>OK</c>, <c>KO</c>, or the fault that the same identity has in a unit verification.</summary>
/// <param name="Rank">Attribute « rang »: position of the line in the deposit, from 1.</param>
/// <param name="Id">Attribute « id »: identifier of the line, as deposited; null when it had none.</param>
/// <param name="Result">« Verification »; null when the line is at fault.</param>
/// <param name="FaultCode">Attribute « code » of « Anomalie »: <c>insi_24</c>.</param>
/// <param name="FaultText">Text of « Anomalie ».</param>
public sealed record LotItemResult(string? Rank, string? Id, string? Result, string? FaultCode = null, string? FaultText = null)
{
    /// <summary>The identity is confirmed.</summary>
    public bool IsConfirmed => Result is ReconstructedContract.Confirmed;
}
