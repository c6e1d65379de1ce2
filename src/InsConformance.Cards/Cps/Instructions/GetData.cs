using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.BerTlv;
using InsConformance.Cards.Kernel.Files;
using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Cps.Instructions;

/// <summary>GET DATA on the « security data objects » (SDO) of IAS-ECC: what middlewares ask of codes, keys and security environments (Cryptolib CPS, OpenSC).</summary>
internal sealed class GetData : IInstruction
{
    private const int ObjectsBelow = 0x3FFF;
    private const int HeaderList = 0x4D, Answer = 0x70;
    private const int CodeObject = 0xBF8100, KeyObject = 0xBF9000, EnvironmentObject = 0xBFFB00;
    private const int ControlParameters = 0xA080, Sizes = 0x7F4180, Environment = 0x7B80;

    public byte Code => 0xCB;

    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P1P2 != ObjectsBelow)
            return StatusWord.WrongParameters;
        if (command.Data.IsEmpty)
            return StatusWord.WrongLength;
        if (TlvReader.Read(command.Data).Find(HeaderList)?.Find(Answer) is not { Children: [var asked, ..] })
            return StatusWord.WrongData;
        if (Find(asked, session) is not { } kind)
            return StatusWord.ReferenceNotFound;
        return kind(Part(asked)) is { } content
            ? ResponseApdu.Success(Tlv.Of(Answer, Tlv.Of(asked.Tag, content)).ToBytes())
            : StatusWord.WrongData;
    }

    /// <summary>How the object that is asked for answers about a part of it; null when it is not in the current directory.</summary>
    private static Func<int, Tlv?>? Find(Tlv asked, CardSession session)
    {
        var number = (byte)asked.Tag;
        var isInRoot = session.CurrentDirectory.Parent is null;
        return (asked.Tag & ~0xFF) switch
        {
            CodeObject when isInRoot && session.Pin(number) is { } pin => part => OfCode(pin, part),
            EnvironmentObject when isInRoot && number is 0x01 or 0x03 => part => part == Environment ? OfEnvironment(number) : null,
            KeyObject when session.CurrentDirectory.Id == CpsIds.ContactApplication && number is 0x01 or 0x02 => part => part == ControlParameters ? OfKey(number) : null,
            _ => null,
        };
    }

    /// <summary>The part that is asked for: a tag and the length <c>80</c>, « all of it ».</summary>
    private static int Part(Tlv asked)
    {
        var part = 0;
        foreach (var octet in asked.Value.Span[..Math.Min(asked.Value.Length, 3)])
            part = part << 8 | octet;
        return part;
    }

    private static Tlv? OfCode(PinObject pin, int part) => part switch
    {
        ControlParameters => Tlv.Of(
            0xA0,
            new Tlv(0x9A, new[] { (byte)pin.MaxTries }),
            new Tlv(0x9B, new[] { (byte)pin.TriesLeft }),
            Tlv.Of(0xA1, new Tlv(0x8C, new byte[] { 0xF3, 0x00, 0x00, 0x13, 0xFF, 0x00 }))),
        Sizes => Tlv.Of(0x7F41, new Tlv(0x80, new[] { (byte)pin.Length }), new Tlv(0x81, new[] { (byte)pin.Length })),
        _ => null,
    };

    private static Tlv OfKey(byte number)
    {
        byte[] rule = number == 0x01 ? [0x43, 0x11, 0xFF, 0x00] : [0x33, 0x11, 0x11, 0xFF, 0x00];
        return Tlv.Of(0xA0, Tlv.Of(0xA1, new Tlv(0x8C, rule)), new Tlv(0x80, new byte[] { 0x01, 0x00 }));
    }

    private static Tlv OfEnvironment(byte number) => Tlv.Of(0x7B, Tlv.Of(0xA4, new Tlv(0x83, new[] { number }), new Tlv(0x95, new byte[] { 0x08 })));
}
