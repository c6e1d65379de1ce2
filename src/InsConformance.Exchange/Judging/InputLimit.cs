using System.Globalization;

namespace InsConformance.Exchange.Judging;

/// <summary>The size beyond which an input is refused rather than read: no artefact of these formats comes near it.</summary>
public static class InputLimit
{
    /// <summary>The limit, in bytes: 64 MiB.</summary>
    public const int Bytes = 64 * 1024 * 1024;

    /// <summary>Why an input of that size is not read, in French; null when it is.</summary>
    /// <param name="length">Size of the input, in bytes.</param>
    public static string? RefusalOf(long length) => length switch
    {
        0 => "L'artefact est vide ; vérifier qu'il a été écrit jusqu'au bout.",
        > Bytes => string.Create(
            CultureInfo.InvariantCulture,
            $"L'artefact fait {length} octets ; la limite est de {Bytes} octets. Vérifier que le bon fichier est donné."),
        _ => null,
    };
}
