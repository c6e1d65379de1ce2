namespace InsConformance.Verdicts;

/// <summary>How binding a rule is: « DOIT », « DEVRAIT » or information.</summary>
public enum Severity
{
    /// <summary>« DOIT »: a departure is a conformance failure.</summary>
    Must,

    /// <summary>« DEVRAIT », « recommandé »: a departure is a warning, never a failure.</summary>
    Should,

    /// <summary>Worth telling, without effect on any verdict.</summary>
    Info,
}
