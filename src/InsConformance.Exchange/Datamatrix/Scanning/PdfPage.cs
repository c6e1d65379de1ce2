using System.Text;

namespace InsConformance.Exchange.Datamatrix.Scanning;

/// <summary>The first page of a PDF, as poppler sees it.</summary>
/// <param name="Png">The page as a picture, at 300 points per inch.</param>
/// <param name="Text">The text of the page; null when the tool that reads it is not installed.</param>
internal sealed record PdfPage(byte[] Png, string? Text)
{
    private static readonly OutsideProgram ToPicture = new("pdftoppm", "poppler-utils");
    private static readonly OutsideProgram ToText = new("pdftotext", "poppler-utils");

    /// <summary>Whether bytes begin as a PDF file does.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    /// <summary>The page; null with the reason, in French, when it cannot be had.</summary>
    public static PdfPage? TryRead(ReadOnlyMemory<byte> pdf, out string? reason, CancellationToken cancellation)
    {
        using var folder = new ScratchFolder();
        var (file, picture) = (folder.PathOf("page.pdf"), folder.PathOf("page"));
        File.WriteAllBytes(file, pdf.Span);
        var isInstalled = ToPicture.Run(["-png", "-gray", "-r", "300", "-f", "1", "-l", "1", "-singlefile", file, picture], cancellation) is not null;
        if (!File.Exists(picture + ".png"))
        {
            reason = isInstalled ? "pdftoppm ne sait pas lire ce PDF" : ToPicture.HowToInstall;
            return null;
        }

        reason = null;
        var text = ToText.Run(["-f", "1", "-l", "1", "-layout", "-enc", "UTF-8", file, "-"], cancellation);
        return new PdfPage(File.ReadAllBytes(picture + ".png"), text is null ? null : Encoding.UTF8.GetString(text));
    }
}
