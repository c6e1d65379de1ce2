namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>A picture reduced to its luminance, 0 black to 255 white, row by row from the top.</summary>
public sealed class GreyImage
{
    private readonly byte[] _luminance;

    /// <summary>A picture of these pixels.</summary>
    /// <param name="width">Pixels of a row.</param>
    /// <param name="height">Number of rows.</param>
    /// <param name="luminance">Luminance of each pixel.</param>
    public GreyImage(int width, int height, byte[] luminance)
    {
        if (width < 1 || height < 1 || luminance.Length != width * height)
            throw new ArgumentException($"{width} × {height} pixels were announced, {luminance.Length} given.", nameof(luminance));
        (Width, Height, _luminance) = (width, height, luminance);
    }

    /// <summary>Pixels of a row.</summary>
    public int Width { get; }

    /// <summary>Number of rows.</summary>
    public int Height { get; }

    /// <summary>Luminance of a pixel.</summary>
    public byte this[int x, int y] => _luminance[y * Width + x];

    /// <summary>The pixels, row by row.</summary>
    public ReadOnlySpan<byte> Pixels => _luminance;
}
