namespace InsConformance.Cli.Cards;

/// <summary>Why a request was refused, in French.</summary>
internal sealed record RefusalDocument(string Error);
