namespace InsConformance.Cards.Vitale;

/// <summary>Names and identifiers of a Vitale 2 (cardpeek, RufusAdmin).</summary>
public static class VitaleIds
{
    /// <summary>Default ATR of a Vitale 2.</summary>
    public static readonly ReadOnlyMemory<byte> Atr = Convert.FromHexString("3B751300004909EA9000");

    /// <summary>Default ATR of a Vitale 1.</summary>
    public static readonly ReadOnlyMemory<byte> Vitale1Atr = Convert.FromHexString("3F6525002209699000");

    /// <summary>Application MF_VITALE: the root itself.</summary>
    public static readonly ReadOnlyMemory<byte> RootApplication = Convert.FromHexString("D2500000024D465F564954414C45");

    /// <summary>Application VITALE.</summary>
    public static readonly ReadOnlyMemory<byte> VitaleApplication = Convert.FromHexString("D250000002564954414C45");

    /// <summary>Application Adèle, the platform.</summary>
    public static readonly ReadOnlyMemory<byte> AdeleApplication = Convert.FromHexString("E828BD080FD2500000044164E86C65");

    /// <summary>The other name of Adèle.</summary>
    public static readonly ReadOnlyMemory<byte> AdeleSecondName = Convert.FromHexString("D2500000044164E86C650101");

    /// <summary>Application of this bench, under a name that nobody registered (<c>F0</c>, « VITALE-TST »): what the public layout does not give.</summary>
    public static readonly ReadOnlyMemory<byte> HarnessApplication = Convert.FromHexString("F0564954414C452D545354");

    /// <summary>File of the harness application that describes the card, BER-TLV (<see cref="HarnessTags"/>); short identifier 1.</summary>
    public const ushort HarnessCardFile = 0xE001;

    /// <summary>File of the harness application that holds the XML of API de Lecture Vitale, ISO-8859-1; short identifier 2.</summary>
    public const ushort HarnessLectureFile = 0xE002;

    internal const ushort Directory = 0x2F00, AccountNumber = 0x2F02, Identities = 0xD001, Validity = 0xD002, Certificate = 0xD003;
    internal const ushort Pointers = 0x2001, Nirs = 0x2002, Protected = 0x2010;
}
