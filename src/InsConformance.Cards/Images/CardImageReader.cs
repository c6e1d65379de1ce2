using System.Globalization;
using System.Text.Json;
using InsConformance.Cards.Images.Reading;

namespace InsConformance.Cards.Images;

/// <summary>Reads card images. A bad one gives all its errors at once, each with its place; nothing is thrown but for a file that cannot be opened.</summary>
public static class CardImageReader
{
    /// <summary>An image is at most this long, in bytes.</summary>
    public const int MaxLength = 1 << 20;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ImageReading Read(FileInfo file)
    {
        using var stream = file.OpenRead();
        return stream.Length > MaxLength ? Unreadable("$", TooLong) : Read(File.ReadAllBytes(file.FullName));
    }

    /// <summary>Reads the bytes of a file, JSON in UTF-8.</summary>
    public static ImageReading Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MaxLength)
            return Unreadable("$", TooLong);
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return HasOnlyReadableTexts(document.RootElement)
                ? Read(document.RootElement)
                : Unreadable("$", "un texte contient la moitié d'un caractère (séquence \\uD800 à \\uDFFF isolée). Écrivez le caractère entier.");
        }
        catch (JsonException e)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"ligne {e.LineNumber + 1 ?? 1}, octet {e.BytePositionInLine + 1 ?? 1}");
            return Unreadable("$", $"ce n'est pas du JSON que le banc puisse lire ({place}) : {e.Message} Corrigez la syntaxe à cet endroit.");
        }
    }

    private const string TooLong = "une image de carte a au plus 1 Mo.";

    private static ImageReading Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return Unreadable("$", "un objet JSON est attendu, avec au moins kind, label et serial. Partez d'une image de fixtures/cards.");
        var notes = new ImageNotes();
        var image = new ImageObject(root, "$", notes);
        image.Text("$schema");
        image.Require("kind", "vitale2, vitale1, cps3 ou cps3-contactless est attendu");
        var kind = image.Choice("kind", ("vitale2", Kind.Vitale2), ("vitale1", Kind.Vitale1), ("cps3", Kind.Cps3), ("cps3-contactless", Kind.Cps3Contactless));
        if (kind is null)
            return new(null, notes.Errors, notes.Remarks);
        var common = CommonPart.Read(image);
        CardImage read = kind switch
        {
            Kind.Vitale2 => VitaleImageReader.Read(image, common),
            Kind.Vitale1 => new Vitale1Image { Label = common.Label, Serial = common.Serial },
            Kind.Cps3 => CpsImageReader.Read(image, common, CpsChip.Cps3),
            _ => CpsImageReader.Read(image, common, CpsChip.Cps3Contactless),
        };
        image.RefuseOthers();
        var whole = common.On(read);
        if (notes.Errors.Count == 0)
            notes.Errors.AddRange(CardFactory.Misplaced(whole).Select(error => new ImageNote("$.files", error)));
        return new(notes.Errors.Count == 0 ? whole : null, notes.Errors, notes.Remarks);
    }

    /// <summary>JSON allows escapes that are no character, and the reader of JSON refuses to give them.</summary>
    private static bool HasOnlyReadableTexts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().All(member => IsReadable(() => member.Name) && HasOnlyReadableTexts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(HasOnlyReadableTexts),
        JsonValueKind.String => IsReadable(element.GetString),
        _ => true,
    };

    private static bool IsReadable(Func<string?> text)
    {
        try
        {
            text();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static ImageReading Unreadable(string path, string message) => new(null, [new(path, message)], []);

    private enum Kind
    {
        Vitale2,
        Vitale1,
        Cps3,
        Cps3Contactless,
    }
}
