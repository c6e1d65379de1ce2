namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>A side of a rectangle.</summary>
internal enum BoxSide
{
    /// <summary>The first row.</summary>
    Top,

    /// <summary>The last row.</summary>
    Bottom,

    /// <summary>The first column.</summary>
    Left,

    /// <summary>The last column.</summary>
    Right,
}
