namespace InsConformance.Insi.Messages;

/// <summary>« INSACTIF » or « INSHISTO » (type <c>IdentifiantNationalSante</c>). Raw strings; null when absent.</summary>
public sealed record InsEntry
{
    /// <summary>« IdIndividu »: matricule and key.</summary>
    public MatriculeParts? Matricule { get; init; }

    /// <summary>« OID » of the authority: it alone tells INS-NIR from INS-NIA.</summary>
    public string? Oid { get; init; }

    /// <summary>« DateDeb » (<c>xsd:date</c>); never fed in production.</summary>
    public string? From { get; init; }

    /// <summary>« DateFin » (<c>xsd:date</c>); may precede « DateDeb » in real answers.</summary>
    public string? To { get; init; }
}
