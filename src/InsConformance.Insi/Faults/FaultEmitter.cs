namespace InsConformance.Insi.Faults;

/// <summary>Who answers with a fault; it decides the shape of the envelope.</summary>
public enum FaultEmitter
{
    /// <summary>The application: <c>insi_*</c>.</summary>
    Service,

    /// <summary>The gateway of the téléservices: <c>desir_*</c>.</summary>
    Gateway,
}
