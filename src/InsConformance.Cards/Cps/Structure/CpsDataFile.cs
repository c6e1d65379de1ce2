namespace InsConformance.Cards.Cps.Structure;

/// <summary>A data object of the CPS3 (PKCS#11 <c>CKO_DATA</c>).</summary>
/// <param name="Id">Identifier of its file.</param>
/// <param name="Label">Its label, e.g. <c>CPS_ACTIVITY_01_PS</c>.</param>
/// <param name="Access">Who reads and writes it.</param>
/// <param name="Content">Its bytes.</param>
public sealed record CpsDataFile(ushort Id, string Label, CpsDataAccess Access, ReadOnlyMemory<byte> Content);
