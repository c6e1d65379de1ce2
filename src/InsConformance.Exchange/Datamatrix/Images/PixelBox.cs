using System.Runtime.InteropServices;

namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>An upright rectangle of pixels, its edges included.</summary>
/// <param name="Left">First column.</param>
/// <param name="Top">First row.</param>
/// <param name="Right">Last column.</param>
/// <param name="Bottom">Last row.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left + 1;

    public int Height => Bottom - Top + 1;

    /// <summary>Whether it is as wide as high, but for a twentieth.</summary>
    public bool IsNearlySquare => Math.Abs(Width - Height) * 20 <= Math.Max(Width, Height);

    /// <summary>The smallest rectangle that holds both.</summary>
    public PixelBox With(PixelBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The rectangle with so many pixels more on each side.</summary>
    public PixelBox Grown(int pixels) => new(Left - pixels, Top - pixels, Right + pixels, Bottom + pixels);
}
