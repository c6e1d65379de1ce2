namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>A picture in black and white: dark is the lower half between its darkest and its lightest pixel.</summary>
internal sealed class BinaryImage
{
    private const int LeastContrast = 32;

    private readonly GreyImage _image;
    private readonly int _threshold;

    private BinaryImage(GreyImage image, int threshold) => (_image, _threshold) = (image, threshold);

    public int Width => _image.Width;

    public int Height => _image.Height;

    /// <summary>The picture; null when it is of one colour.</summary>
    public static BinaryImage? Of(GreyImage image)
    {
        byte darkest = byte.MaxValue, lightest = byte.MinValue;
        foreach (var pixel in image.Pixels)
        {
            darkest = Math.Min(darkest, pixel);
            lightest = Math.Max(lightest, pixel);
        }

        return lightest - darkest < LeastContrast ? null : new BinaryImage(image, (darkest + lightest) / 2);
    }

    public bool IsDark(int x, int y) => _image[x, y] <= _threshold;

    /// <summary>Whether the pixel at that fraction of a box is dark.</summary>
    public bool IsDark(PixelBox box, double across, double down) => IsDark(box.Left + (int)(across * box.Width), box.Top + (int)(down * box.Height));

    /// <summary>Number of dark runs along a side of a box.</summary>
    public int DarkRuns(PixelBox box, BoxSide side)
    {
        var length = side is BoxSide.Top or BoxSide.Bottom ? box.Width : box.Height;
        var (runs, wasDark) = (0, false);
        for (var i = 0; i < length; i++)
        {
            var isDark = side switch
            {
                BoxSide.Top => IsDark(box.Left + i, box.Top),
                BoxSide.Bottom => IsDark(box.Left + i, box.Bottom),
                BoxSide.Left => IsDark(box.Left, box.Top + i),
                _ => IsDark(box.Right, box.Top + i),
            };
            if (isDark && !wasDark)
                runs++;
            wasDark = isDark;
        }

        return runs;
    }

    /// <summary>Pixels around a box until something dark or the edge of the picture, at most so many.</summary>
    public int Margin(PixelBox box, int atMost)
    {
        for (var pixels = 1; pixels <= atMost; pixels++)
        {
            var ring = box.Grown(pixels);
            var isInside = ring is { Left: >= 0, Top: >= 0 } && ring.Right < Width && ring.Bottom < Height;
            if (!isInside || Enum.GetValues<BoxSide>().Any(side => DarkRuns(ring, side) > 0))
                return pixels - 1;
        }

        return atMost;
    }

    /// <summary>The pixels of a box, with a white margin.</summary>
    public GreyImage Frame(PixelBox box, int margin)
    {
        var (width, height) = (box.Width + 2 * margin, box.Height + 2 * margin);
        var pixels = new byte[width * height];
        Array.Fill(pixels, byte.MaxValue);
        for (var y = 0; y < box.Height; y++)
        {
            for (var x = 0; x < box.Width; x++)
                pixels[(y + margin) * width + x + margin] = _image[box.Left + x, box.Top + y];
        }

        return new GreyImage(width, height, pixels);
    }
}
