using System.Globalization;
using InsConformance.Cards.Tracing;
using InsConformance.Cards.Vpcd;

namespace InsConformance.Cli.Cards;

/// <summary>Readers and traces as lines for people.</summary>
internal static class CardsText
{
    public static string Line(ReaderDocument reader)
    {
        var state = reader.State switch
        {
            VpcdPlugState.Plugged => "vue par le pilote",
            VpcdPlugState.WaitingForDriver => "en attente du pilote (pcscd démarré ?)",
            _ => "",
        };
        var card = reader.Card is { } inside ? $"{inside.Kind} « {inside.Label} », série {inside.Serial}, {state}" : "vide";
        return string.Create(CultureInfo.InvariantCulture, $"lecteur {reader.Reader} (port {reader.Port}) : {card}");
    }

    public static string Line(TraceDocument line)
    {
        var words = $"{line.At.UtcDateTime.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture)}  {line.Reader}  {line.Text}";
        return line.Command is null
            ? words
            : string.Create(CultureInfo.InvariantCulture, $"{words}  [{line.Command} -> {line.Response}{line.Status}, {(line.Microseconds ?? 0) / 1000.0:0.00} ms]");
    }
}
