namespace InsConformance.Cards.Vitale;

/// <summary>Tags of the file that describes the card in the harness application: our own, of no real card. All are in one object <see cref="Card"/>.</summary>
public static class HarnessTags
{
    /// <summary>The whole description, constructed.</summary>
    public const int Card = 0xE0;

    /// <summary>Serial number, ASCII digits as in the image.</summary>
    public const int Serial = 0x80;

    /// <summary>Nature, one ASCII letter: <c>T</c> or <c>D</c>.</summary>
    public const int Nature = 0x81;

    /// <summary>« Clé mère », ASCII; absent when the image has none.</summary>
    public const int MasterKey = 0x82;

    /// <summary>Says in ASCII that the card is synthetic.</summary>
    public const int Mark = 0x8F;
}
