namespace InsConformance.Simulator.Answering;

/// <summary>Which step of the service decided the answer, in the order of its controls (inferred from recorded exchanges).</summary>
public enum DecisionOrigin
{
    /// <summary>A script took the place of the service.</summary>
    Script,

    /// <summary>Before the service: method, unreadable body, unknown operation.</summary>
    Transport,

    /// <summary>Gateway: rights of the certificate, authorisation number of the software.</summary>
    Gateway,

    /// <summary>Control of the input of the application.</summary>
    InputControl,

    /// <summary>Search or verification of the identity.</summary>
    Search,

    /// <summary>Official package of the editor: its schemas refused the request, or one of its files is the answer.</summary>
    OfficialPackage,

    /// <summary>The real service, through a relay; or the relay itself, which could not reach it.</summary>
    Relay,
}
