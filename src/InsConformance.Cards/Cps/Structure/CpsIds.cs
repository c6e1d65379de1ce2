namespace InsConformance.Cards.Cps.Structure;

/// <summary>Names, identifiers and references of the CPS3 that software relies on (Cryptolib CPS, OpenSC).</summary>
public static class CpsIds
{
    /// <summary>« EF.DIR ».</summary>
    public const ushort Directory = 0x2F00;

    /// <summary>« EF.ATR ».</summary>
    public const ushort AnswerToReset = 0x2F01;

    /// <summary>« EF.SN.ICC », serial number.</summary>
    public const ushort SerialNumber = 0xD003;

    /// <summary>« EF.ACTUA », dates of update.</summary>
    public const ushort Update = 0xD010;

    /// <summary>Directory of the contact application.</summary>
    public const ushort ContactApplication = 0x0001;

    /// <summary>Directory of the contactless application.</summary>
    public const ushort ContactlessApplication = 0x0002;

    /// <summary>Directory of the « volet CPS2ter ».</summary>
    public const ushort Volet = 0x7F01;

    /// <summary>« CPS_SIT_FACT » of the volet.</summary>
    public const ushort BillingSituations = 0x4000;

    /// <summary>« CPS2TER_ACTIVITY_01 » of the volet; the fifteen others follow.</summary>
    public const ushort FirstVoletActivity = 0x4010;

    /// <summary>« ODF » of PKCS#15.</summary>
    public const ushort ObjectDirectory = 0x5031;

    /// <summary>« CIAInfo » of PKCS#15.</summary>
    public const ushort CardInformation = 0x5032;

    /// <summary>« AODF »: codes.</summary>
    public const ushort CodeDirectory = 0x7001;

    /// <summary>« PrKDF »: private keys.</summary>
    public const ushort KeyDirectory = 0x7002;

    /// <summary>« CDF »: certificates.</summary>
    public const ushort CertificateDirectory = 0x7005;

    /// <summary>« DODF »: data objects.</summary>
    public const ushort DataDirectory = 0x7006;

    /// <summary>Certificate of the signature key.</summary>
    public const ushort SignatureCertificate = 0xA001;

    /// <summary>Certificate of the authentication key.</summary>
    public const ushort AuthenticationCertificate = 0xA002;

    /// <summary>« CPS_INFO_PS ».</summary>
    public const ushort PractitionerInformation = 0xD104;

    /// <summary>« CPS_DATA », free area.</summary>
    public const ushort FreeArea = 0xD107;

    /// <summary>« CPS_ACTIVITY_01_PS »; the fifteen others follow.</summary>
    public const ushort FirstActivity = 0xD120;

    /// <summary>Most activities that a card holds.</summary>
    public const int MostActivities = 16;

    /// <summary>« Code porteur ».</summary>
    public const byte Pin = 0x01;

    /// <summary>« Code de déblocage ».</summary>
    public const byte Puk = 0x02;

    /// <summary>Reference of <c>CPS_PRIV_SIG</c>.</summary>
    public const byte SignatureKey = 0x81;

    /// <summary>Reference of <c>CPS_PRIV_AUT</c>.</summary>
    public const byte AuthenticationKey = 0x82;

    /// <summary>AID of the contact application.</summary>
    public static ReadOnlySpan<byte> ContactAid => [0xE8, 0x28, 0xBD, 0x08, 0x0F, 0x80, 0x25, 0x00, 0x00, 0x01, 0xFF, 0x00, 0x10];

    /// <summary>AID of the contactless application.</summary>
    public static ReadOnlySpan<byte> ContactlessAid => [0xE8, 0x28, 0xBD, 0x08, 0x0F, 0x80, 0x25, 0x00, 0x00, 0x01, 0xFF, 0x00, 0x20];

    /// <summary>AID of the root.</summary>
    public static ReadOnlySpan<byte> RootAid => [0x80, 0x25, 0x00, 0x00, 0x01, 0xFF, 0x01, 0x00];

    /// <summary>AID of the « volet CPS2ter ».</summary>
    public static ReadOnlySpan<byte> VoletAid => [0x80, 0x25, 0x00, 0x00, 0x01, 0xFF, 0x00, 0x02];
}
