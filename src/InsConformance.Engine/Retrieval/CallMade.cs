using InsConformance.Identity.Decision;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Retrieval;

/// <summary>One call made: what the decision table needs, the answer as received, the whole exchange.</summary>
internal sealed record CallMade(InsiResult Result, InsiAnswer? Answer, InsiExchange Exchange);
