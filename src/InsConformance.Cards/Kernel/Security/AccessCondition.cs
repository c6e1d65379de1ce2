namespace InsConformance.Cards.Kernel.Security;

/// <summary>What must be done before a file may be used (« condition d'accès »), and the byte that says so in its FCP (logs of OpenSC).</summary>
public sealed record AccessCondition
{
    /// <summary>Free.</summary>
    public static readonly AccessCondition Always = new(0x00, null);

    /// <summary>Never, whatever was presented.</summary>
    public static readonly AccessCondition Never = new(0xFF, null);

    private AccessCondition(byte code, byte? pinReference) => (Code, PinReference) = (code, pinReference);

    /// <summary>The byte of the access rule.</summary>
    public byte Code { get; }

    /// <summary>The PIN that must be verified; null when none can open the file.</summary>
    public byte? PinReference { get; }

    /// <summary>After the PIN, named in the FCP through security environment n (<c>1n</c>).</summary>
    public static AccessCondition AfterPin(byte pinReference, byte securityEnvironment) => new((byte)(0x10 | securityEnvironment & 0x0F), pinReference);

    /// <summary>Through secure messaging under security environment n (<c>4n</c>), which no virtual card offers: as good as never.</summary>
    public static AccessCondition SecureMessaging(byte securityEnvironment) => new((byte)(0x40 | securityEnvironment & 0x0F), null);
}
