namespace InsConformance.Exchange.Cda.Writing;

/// <summary>What a header says of its document, besides the patient.</summary>
/// <param name="Id">Unique identifier of the document, an OID or a UUID.</param>
/// <param name="TypeCode">LOINC code of the kind of document, <c>34133-9</c>.</param>
/// <param name="Title">Title, in French.</param>
/// <param name="EffectiveTime">When it was made.</param>
public sealed record CdaHeader(string Id, string TypeCode, string Title, DateTimeOffset EffectiveTime);
