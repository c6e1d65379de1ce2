namespace InsConformance.Campaign.Running.Sharding;

/// <summary>The parts do not make one campaign. The message is French: what was expected, what was found, in which file, and what to do.</summary>
public sealed class RunMergeException(string message) : Exception(message);
