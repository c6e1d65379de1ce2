namespace InsConformance.Engine.Journal;

/// <summary>How an identity was looked at.</summary>
public enum AccessKind
{
    /// <summary>« Recherche d'antériorité ».</summary>
    Search,

    /// <summary>The identity was opened.</summary>
    Consultation,

    /// <summary>Its histories were read.</summary>
    HistoryConsultation,
}
