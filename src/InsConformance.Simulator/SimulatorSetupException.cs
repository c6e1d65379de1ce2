namespace InsConformance.Simulator;

/// <summary>
/// Défaut d'installation : the simulator cannot start because of its surroundings (folder, port, file, configuration). Never a conformance failure of the system
/// under test. The message is French and says what was expected, what was found, where, and what to do.
/// </summary>
public sealed class SimulatorSetupException : Exception
{
    /// <summary>Creates the error with its explanation.</summary>
    public SimulatorSetupException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error with its explanation and its cause.</summary>
    public SimulatorSetupException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
