using System.Globalization;
using System.Text;
using InsConformance.Exchange.Hl7v2.Er7;

namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>« Acquittement » of a message (ACK, HL7 v2.5 § 2.9).</summary>
public static class Acknowledgement
{
    /// <summary>Writes the acknowledgement of a message.</summary>
    /// <param name="message">The message; null when it could not be read.</param>
    /// <param name="code">What becomes of it.</param>
    /// <param name="at">MSH-7.</param>
    /// <param name="reason">Why it was not taken, in French, for ERR-8; null when it was.</param>
    public static byte[] Write(Er7Message? message, AcknowledgementCode code, DateTimeOffset at, string? reason = null)
    {
        var received = message?["MSH"];
        var controlId = received?[10].ToString() ?? "";
        var text = new StringBuilder()
            .Append(new Er7SegmentWriter("MSH")
            {
                [3] = Same(received, 5),
                [4] = Same(received, 6),
                [5] = Same(received, 3),
                [6] = Same(received, 4),
                [7] = at.ToString("yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal),
                [9] = Er7Value.Components("ACK", received?[9][2].Text, "ACK"),
                [10] = "ACK" + controlId,
                [11] = received is null ? "P" : Same(received, 11),
                [12] = received is null ? "2.5" : Same(received, 12),
                [18] = Er7Charset.Utf8.Name,
            })
            .Append(new Er7SegmentWriter("MSA") { [1] = code.ToString(), [2] = controlId });
        if (reason is not null)
            text.Append(new Er7SegmentWriter("ERR") { [3] = Er7Value.Components("207", "Application internal error", "HL70357"), [4] = "E", [8] = reason });
        return Er7Charset.Utf8.Encode(text.ToString());
    }

    /// <summary>A field given back as it came: it is already escaped, unless the sender has delimiters of its own.</summary>
    private static Er7Value Same(Er7Segment? received, int field) => received switch
    {
        null => default,
        _ when received.Delimiters == Er7Delimiters.Standard => new Er7Value(received[field].Whole.Raw.ToString()),
        _ => received[field].ToString(),
    };
}
