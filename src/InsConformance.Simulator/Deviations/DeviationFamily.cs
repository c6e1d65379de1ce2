namespace InsConformance.Simulator.Deviations;

/// <summary>Famille d'écart : the level at which a deviation departs from the correct answer.</summary>
public enum DeviationFamily
{
    /// <summary>« contenu » : a value of the answer or of the fault; the message around it is as the service writes it.</summary>
    Content,

    /// <summary>« XML » : one node of the tree.</summary>
    Xml,

    /// <summary>« octets » : one byte range of the body.</summary>
    Bytes,

    /// <summary>« HTTP » : the status or a header.</summary>
    Http,

    /// <summary>« transport » : how the bytes of the response are sent.</summary>
    Transfer,

    /// <summary>« panne réseau » : the answer does not come; named in the words of WireMock where it has one.</summary>
    Network,
}
