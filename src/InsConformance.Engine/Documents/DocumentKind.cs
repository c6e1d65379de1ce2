namespace InsConformance.Engine.Documents;

/// <summary>One entry of the list of « justificatifs » of a site (guide v2 règle 19, INS 18 and INS 19).</summary>
/// <param name="Code">Code of the entry, that of HL7 ZFD-7 where it exists, e.g. <c>PA</c>.</param>
/// <param name="Label">French label, e.g. « Passeport ».</param>
/// <param name="Confidence">Level of confidence that the site gives it.</param>
/// <param name="SufficientWhen">Particular case in which it is enough although its level is low.</param>
public sealed record DocumentKind(
    string Code, string Label, ConfidenceLevel Confidence, DocumentCondition SufficientWhen = DocumentCondition.None);
