using System.Globalization;

namespace InsConformance.Cards.Kernel.Apdus;

/// <summary>Status word (« mot d'état », SW1-SW2) that ends every answer of a card (ISO 7816-4 §5.6).</summary>
/// <param name="Value">Both bytes, SW1 first.</param>
public readonly record struct StatusWord(ushort Value)
{
    /// <summary>The command was carried out.</summary>
    public static readonly StatusWord Success = new(0x9000);

    /// <summary>Memory failure; injected only.</summary>
    public static readonly StatusWord MemoryFailure = new(0x6581);

    /// <summary>Wrong length.</summary>
    public static readonly StatusWord WrongLength = new(0x6700);

    /// <summary>Security status not satisfied.</summary>
    public static readonly StatusWord SecurityNotSatisfied = new(0x6982);

    /// <summary>Authentication method blocked.</summary>
    public static readonly StatusWord PinBlocked = new(0x6983);

    /// <summary>Conditions of use not satisfied.</summary>
    public static readonly StatusWord ConditionsNotSatisfied = new(0x6985);

    /// <summary>No current elementary file.</summary>
    public static readonly StatusWord NoCurrentFile = new(0x6986);

    /// <summary>Wrong data field.</summary>
    public static readonly StatusWord WrongData = new(0x6A80);

    /// <summary>File, application or short identifier not found.</summary>
    public static readonly StatusWord FileNotFound = new(0x6A82);

    /// <summary>No room in the file.</summary>
    public static readonly StatusWord NoRoom = new(0x6A84);

    /// <summary>Wrong P1 or P2.</summary>
    public static readonly StatusWord WrongParameters = new(0x6A86);

    /// <summary>Referenced data (PIN, key, data object) not found.</summary>
    public static readonly StatusWord ReferenceNotFound = new(0x6A88);

    /// <summary>Offset past the end of the file.</summary>
    public static readonly StatusWord WrongOffset = new(0x6B00);

    /// <summary>Unknown instruction.</summary>
    public static readonly StatusWord UnknownInstruction = new(0x6D00);

    /// <summary>Unknown class.</summary>
    public static readonly StatusWord UnknownClass = new(0x6E00);

    /// <summary>Internal failure; injected only.</summary>
    public static readonly StatusWord InternalFailure = new(0x6F00);

    /// <summary>SW1.</summary>
    public byte Sw1 => (byte)(Value >> 8);

    /// <summary>SW2.</summary>
    public byte Sw2 => (byte)Value;

    /// <summary>Whether the command was carried out entirely.</summary>
    public bool IsSuccess => Value == 0x9000;

    /// <summary><c>61xx</c>: data waits for a GET RESPONSE; <c>6100</c> is 256 bytes or more.</summary>
    public static StatusWord MoreData(int length) => new((ushort)(0x6100 | Math.Min(length, 256) & 0xFF));

    /// <summary><c>6Cxx</c>: Le was wrong, xx is the right one; <c>6C00</c> is 256.</summary>
    public static StatusWord WrongLe(int length) => new((ushort)(0x6C00 | Math.Min(length, 256) & 0xFF));

    /// <summary><c>63Cx</c>: wrong code, x tries left.</summary>
    public static StatusWord WrongPin(int triesLeft) => new((ushort)(0x63C0 | Math.Clamp(triesLeft, 0, 15)));

    /// <summary>Four hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("X4", CultureInfo.InvariantCulture);
}
