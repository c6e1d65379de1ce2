using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace InsConformance.Exchange.Mssante;

/// <summary>Every text that a mail carries, each with its place: addresses, subject, body, attachments, and what its archives hold.</summary>
public static partial class MailTexts
{
    private const int MaxTexts = 200;
    private const int LongestText = 4 * 1024 * 1024;

    private static readonly string[] Fields = ["From", "To", "Cc", "Bcc", "Reply-To", "Subject", "Disposition-Notification-To"];

    /// <summary>The texts, in the order of the mail; none when the bytes are no mail. What cannot be decoded is given as it stands.</summary>
    public static IReadOnlyList<(string Place, string Text)> Of(ReadOnlyMemory<byte> mail)
    {
        if (!MailMessage.TryRead(mail, out var message))
            return [];
        var headers = MimeEntity.Read(mail).Headers;
        return
        [
            .. Fields.SelectMany(field => headers.All(field).Select(value => (field, Decoded(value)))),
            .. message.Parts.SelectMany(Texts).Take(MaxTexts),
        ];
    }

    private static IEnumerable<(string Place, string Text)> Texts(MimeEntity part)
    {
        var content = part.TryDecode(out var decoded, out _) ? decoded : part.Body;
        return content.Span.StartsWith("PK\u0003\u0004"u8) && Entries(content) is { } entries
            ? entries.Select(entry => ($"{part.Name}, {entry.Name}", entry.Text))
            : [(part.Name, Text(content.Span))];
    }

    /// <summary>The entries of an archive; null when it cannot be opened.</summary>
    private static List<(string Name, string Text)>? Entries(ReadOnlyMemory<byte> archive)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(archive.ToArray()));
            var entries = new List<(string, string)>();
            foreach (var entry in zip.Entries.Where(entry => entry.Length is > 0 and <= LongestText).Take(MaxTexts))
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                entries.Add((entry.FullName, reader.ReadToEnd()));
            }

            return entries;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string Text(ReadOnlySpan<byte> content) => Encoding.UTF8.GetString(content[..Math.Min(content.Length, LongestText)]);

    /// <summary>A header field whose encoded words (RFC 2047) are read.</summary>
    private static string Decoded(string value) => EncodedWord().Replace(value, word => Decoded(word.Groups["encoding"].Value, word.Groups["text"].Value) ?? word.Value);

    private static string? Decoded(string encoding, string text)
    {
        if (encoding is "Q" or "q")
            return Text([.. QuotedByte().Replace(text.Replace('_', ' '), quoted => $"{(char)Convert.ToByte(quoted.Value[1..], 16)}").Select(character => (byte)character)]);
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Text(bytes.AsSpan(0, length)) : null;
    }

    [GeneratedRegex(@"=\?[^?\s]+\?(?<encoding>[BbQq])\?(?<text>[^?\s]*)\?=(?:\s+(?==\?))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EncodedWord();

    [GeneratedRegex("=[0-9A-Fa-f]{2}", RegexOptions.None, 1000)]
    private static partial Regex QuotedByte();
}
