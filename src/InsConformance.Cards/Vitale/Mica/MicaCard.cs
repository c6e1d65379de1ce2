using InsConformance.Cards.Images;

namespace InsConformance.Cards.Vitale.Mica;

/// <summary>What MICA tells of a card (<c>T_InfosCarte</c>, sample kit of GIE SESAM-Vitale).</summary>
/// <param name="Type">Type of card: 3 is a Vitale 2.</param>
/// <param name="Nature">Nature: <c>T</c> or <c>D</c>, never <c>R</c>.</param>
/// <param name="Atr">ATR.</param>
/// <param name="Serial">« Numéro de série logique », as on the card.</param>
/// <param name="MasterKey">« Clé mère ».</param>
public sealed record MicaCard(int Type, char Nature, ReadOnlyMemory<byte> Atr, string Serial, string MasterKey)
{
    /// <summary>Type of a Vitale 2.</summary>
    public const int Vitale2 = 3;

    private const int SerialLength = 12;

    /// <summary>The serial number on 12 digits, as the sample kit writes it.</summary>
    public string PaddedSerial => Serial.TrimStart('0').PadLeft(SerialLength, '0');

    /// <summary>What MICA tells of the card of an image.</summary>
    public static MicaCard Of(VitaleImage image) =>
        new(Vitale2, image.Nature == CardNature.Test ? 'T' : 'D', image.Atr ?? VitaleIds.Atr, image.Serial, image.MasterKey);
}
