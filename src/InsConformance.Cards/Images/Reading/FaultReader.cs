using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Slots.Faults;

namespace InsConformance.Cards.Images.Reading;

/// <summary>Reads one member of <c>faults</c>.</summary>
internal static class FaultReader
{
    private const int MaxDelayMilliseconds = 3_600_000, MaxCommands = 1_000_000, MaxAtrLength = 33, MaxAnswerLength = 65_536;

    public static CardFault? Read(ImageObject fault)
    {
        fault.Require("kind", "mute, slow, truncated, status, corruptedTlv ou wrongAtr est attendu");
        var kind = fault.Choice(
            "kind",
            ("mute", Kind.Mute),
            ("slow", Kind.Slow),
            ("truncated", Kind.Truncated),
            ("status", Kind.Status),
            ("corruptedTlv", Kind.CorruptedTlv),
            ("wrongAtr", Kind.WrongAtr));
        if (kind is null)
            return null;
        var when = kind is Kind.WrongAtr ? FaultTrigger.Always : Trigger(fault);
        var read = Read(fault, kind.Value);
        fault.RefuseOthers();
        return read is null ? null : read with { When = when };
    }

    private static CardFault? Read(ImageObject fault, Kind kind) => kind switch
    {
        Kind.Mute => new CardFault.Mute(),
        Kind.Slow => Slow(fault),
        Kind.Truncated => Truncated(fault),
        Kind.Status => Refusal(fault),
        Kind.CorruptedTlv => new CardFault.CorruptedTlv(),
        _ => WrongAtr(fault),
    };

    private static CardFault.Slow Slow(ImageObject fault)
    {
        fault.Require("milliseconds", "la durée de l'attente, en millisecondes, est attendue");
        return new(TimeSpan.FromMilliseconds(fault.Number("milliseconds", 1, MaxDelayMilliseconds) ?? 1));
    }

    private static CardFault.Truncated Truncated(ImageObject fault)
    {
        fault.Require("length", "le nombre d'octets qui arrivent est attendu");
        return new(fault.Number("length", 1, MaxAnswerLength) ?? 1);
    }

    private static CardFault.Refusal? Refusal(ImageObject fault)
    {
        fault.Require("status", "un mot d'état de 4 chiffres hexadécimaux est attendu, comme 6581");
        return fault.Bytes("status", 2, 2) is { Span: [var sw1, var sw2] } ? new(new StatusWord((ushort)(sw1 << 8 | sw2))) : null;
    }

    private static CardFault.WrongAtr? WrongAtr(ImageObject fault)
    {
        fault.Require("atr", "l'ATR présenté est attendu, en hexadécimal");
        return fault.Bytes("atr", 2, MaxAtrLength) is { } atr ? new(atr) : null;
    }

    private static FaultTrigger Trigger(ImageObject fault) => new(
        fault.Bytes("instruction", 1, 1) is { Span: [var code] } ? code : null,
        fault.Number("after", 0, MaxCommands) ?? 0,
        fault.Number("times", 1, MaxCommands));

    private enum Kind
    {
        Mute,
        Slow,
        Truncated,
        Status,
        CorruptedTlv,
        WrongAtr,
    }
}
