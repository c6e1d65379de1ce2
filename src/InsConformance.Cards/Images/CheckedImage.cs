using System.Globalization;

namespace InsConformance.Cards.Images;

/// <summary>An image file and what its check found.</summary>
/// <param name="File">The file, as named by the user.</param>
/// <param name="Reading">What it holds.</param>
public sealed record CheckedImage(string File, ImageReading Reading)
{
    /// <summary>Checks a file. One that cannot be read is an error like another.</summary>
    public static CheckedImage Of(string file)
    {
        try
        {
            return new(file, CardImageReader.Read(new FileInfo(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(file, new(null, [new("$", $"le fichier ne peut pas être lu : {e.Message} Vérifiez le chemin et les droits.")], []));
        }
    }

    /// <summary>Whether a card can be made of it.</summary>
    public bool IsUsable => Reading.Image is not null;

    /// <summary>What the card is, in a few French words; null when it is not usable.</summary>
    public string? Summary => Reading.Image switch
    {
        VitaleImage vitale => $"carte Vitale 2 « {vitale.Label} », {Count(vitale.Beneficiaries.Count, "bénéficiaire", "bénéficiaires")}",
        CpsImage cps => $"carte {cps.Product.ToString().ToUpperInvariant()} « {cps.Label} », {Count(cps.Activities.Count, "activité", "activités")}{(cps.Pin.TriesLeft == 0 ? ", code bloqué" : "")}",
        { } other => $"carte Vitale 1 « {other.Label} »",
        null => null,
    };

    private static string Count(int count, string one, string several) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count > 1 ? several : one)}";
}
