namespace InsConformance.Exchange.Identities;

/// <summary>The codes of <see cref="CollectionMethod"/>.</summary>
public static class CollectionMethodCodes
{
    /// <summary>SM, CV, INSI, CB or RFID.</summary>
    public static string Code(this CollectionMethod method) => method switch
    {
        CollectionMethod.Vitale => "CV",
        CollectionMethod.Insi => "INSI",
        CollectionMethod.Barcode => "CB",
        CollectionMethod.Rfid => "RFID",
        _ => "SM",
    };
}
