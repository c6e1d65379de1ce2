namespace InsConformance.Simulator.Relaying;

/// <summary>Carries an anomaly out of the connection, which the platform tells only in prose.</summary>
public sealed class RelayFaultException(RelayFault fault, Exception? cause = null) : Exception(fault.Words, cause)
{
    /// <summary>The anomaly.</summary>
    public RelayFault Fault => fault;
}
