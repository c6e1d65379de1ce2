namespace InsConformance.Simulator.People;

/// <summary>Whether a search finds a test person.</summary>
public enum PersonPresence
{
    /// <summary>« registered » : in the base of the test platform; a search finds it.</summary>
    Registered,

    /// <summary>
    /// « injected » : the test platform does not hold it, a file of the CNDA package brings it into the product under test. The simulator finds it by search as well,
    /// unless told to be as poor as the platform (<c>AnsweringOptions.FindInjectedPeople</c>).
    /// </summary>
    Injected,

    /// <summary>« variant » : another state of a person who is already there (NIA instead of NIR, longer history…); only a script answers it.</summary>
    Variant,

    /// <summary>« absent » : known as someone whom the service does not find.</summary>
    Absent,
}
