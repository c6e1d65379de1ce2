using InsConformance.Exchange.Hl7v2.Mllp;

namespace InsConformance.Cli.Flows;

/// <summary>How a listening bench behaves.</summary>
/// <param name="Count">How many messages end it.</param>
/// <param name="Answer">What it answers; null to leave senders without answer.</param>
/// <param name="KeepIn">Folder that keeps the messages; null to keep none.</param>
internal sealed record FlowOptions(int Count, AcknowledgementCode? Answer, DirectoryInfo? KeepIn);
