namespace InsConformance.Simulator.People;

/// <summary>What is wrong with one line of a file of people, in French.</summary>
internal sealed class PersonLineException(string message) : Exception(message);
