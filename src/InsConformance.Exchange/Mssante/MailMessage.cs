using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Exchange.Mssante;

/// <summary>A mail as received (RFC 5322): to whom it goes and what it carries.</summary>
/// <param name="Recipients">The fields To, Cc and Bcc, each with its name.</param>
/// <param name="Parts">Its parts, texts and attachments.</param>
internal sealed record MailMessage(IReadOnlyList<(string Field, string Addresses)> Recipients, IReadOnlyList<MimeEntity> Parts)
{
    private const int MaxParts = 1000;

    private static readonly string[] RecipientFields = ["To", "Cc", "Bcc"];

    /// <summary>Reads a mail; false when the bytes do not begin with header fields that a mail has.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out MailMessage? mail)
    {
        var entity = MimeEntity.Read(bytes);
        var isMail = entity.Headers["From"] is not null || entity.Headers["To"] is not null || entity.Headers["MIME-Version"] is not null;
        mail = isMail
            ? new MailMessage(
                [.. RecipientFields.SelectMany(field => entity.Headers.All(field).Select(addresses => (field, addresses)))],
                [.. entity.Leaves().Take(MaxParts)])
            : null;
        return mail is not null;
    }

    /// <summary>The archive IHE_XDM.ZIP among the parts.</summary>
    public bool TryFindArchive(out ReadOnlyMemory<byte> archive, [NotNullWhen(false)] out string? error)
    {
        archive = default;
        foreach (var part in Parts.Where(part => !part.MediaType.StartsWith("text/", StringComparison.Ordinal)))
        {
            if (!part.TryDecode(out var content, out error))
                return false;
            if (!content.Span.StartsWith("PK\u0003\u0004"u8))
                continue;
            archive = content;
            error = null;
            return true;
        }

        var names = string.Join(", ", Parts.Select(part => $"« {part.Name} »").Take(10));
        error = $"Le message ne porte pas d'archive IHE_XDM.ZIP (pièces : {(names.Length == 0 ? "aucune" : names)}) ; attendu un message MSSanté avec IHE_XDM.ZIP en pièce jointe.";
        return false;
    }
}
