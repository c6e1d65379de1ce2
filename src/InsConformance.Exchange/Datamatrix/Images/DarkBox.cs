namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>The smallest upright rectangle that holds all the dark pixels of a picture. Dark is the lower half between the darkest and the lightest pixel.</summary>
internal sealed class DarkBox
{
    private readonly GreyImage _image;
    private readonly int _threshold;
    private readonly int _left;
    private readonly int _top;
    private readonly int _right;
    private readonly int _bottom;

    private DarkBox(GreyImage image, int threshold, int left, int top, int right, int bottom) =>
        (_image, _threshold, _left, _top, _right, _bottom) = (image, threshold, left, top, right, bottom);

    public int Width => _right - _left + 1;

    public int Height => _bottom - _top + 1;

    /// <summary>Pixels between the box and the nearest edge of the picture.</summary>
    public int LeastMargin => Math.Min(Math.Min(_left, _top), Math.Min(_image.Width - 1 - _right, _image.Height - 1 - _bottom));

    /// <summary>The box of a picture; null when the picture is of one colour.</summary>
    public static DarkBox? Find(GreyImage image)
    {
        byte darkest = byte.MaxValue, lightest = byte.MinValue;
        foreach (var pixel in image.Pixels)
        {
            darkest = Math.Min(darkest, pixel);
            lightest = Math.Max(lightest, pixel);
        }

        if (lightest - darkest < 32)
            return null;
        var threshold = (darkest + lightest) / 2;
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, -1, -1);
        for (var y = 0; y < image.Height; y++)
        {
            var row = image.Pixels.Slice(y * image.Width, image.Width);
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x] > threshold)
                    continue;
                (left, right) = (Math.Min(left, x), Math.Max(right, x));
                (top, bottom) = (Math.Min(top, y), y);
            }
        }

        return new DarkBox(image, threshold, left, top, right, bottom);
    }

    /// <summary>Whether the pixel at that fraction of the box is dark.</summary>
    public bool IsDarkAt(double across, double down) => IsDark(_left + (int)(across * Width), _top + (int)(down * Height));

    /// <summary>Number of dark runs along a side.</summary>
    /// <param name="isRow">A horizontal side rather than a vertical one.</param>
    /// <param name="atEnd">The bottom or right side rather than the top or left one.</param>
    public int DarkRuns(bool isRow, bool atEnd)
    {
        var length = isRow ? Width : Height;
        var runs = 0;
        var wasDark = false;
        for (var i = 0; i < length; i++)
        {
            var isDark = isRow ? IsDark(_left + i, atEnd ? _bottom : _top) : IsDark(atEnd ? _right : _left, _top + i);
            if (isDark && !wasDark)
                runs++;
            wasDark = isDark;
        }

        return runs;
    }

    private bool IsDark(int x, int y) => _image[x, y] <= _threshold;
}
