namespace InsConformance.Exchange.Datamatrix.Images;

/// <summary>
/// The boxes of what is drawn in one piece. The solid sides of a symbol are such a piece, as wide and as high as the symbol: its box is that of the symbol.
/// </summary>
internal sealed class DarkShapes
{
    /// <summary>A page of text has some hundred thousand runs; a picture that has more is a photograph, in which nothing is looked for.</summary>
    private const int MostRuns = 2_000_000;

    private readonly BinaryImage _image;
    private readonly List<PixelBox> _boxes = [];
    private readonly List<int> _parents = [];

    private DarkShapes(BinaryImage image) => _image = image;

    /// <summary>The boxes of a picture, the widest first.</summary>
    public static IReadOnlyList<PixelBox> BoxesOf(BinaryImage image)
    {
        var shapes = new DarkShapes(image);
        shapes.Gather();
        return [.. shapes._boxes.Where((_, shape) => shapes._parents[shape] == shape).OrderByDescending(box => box.Width)];
    }

    /// <summary>Row by row, joins each dark run with those that it touches in the row above, corners included.</summary>
    private void Gather()
    {
        List<(int Start, int End, int Shape)> above = [], current = [];
        for (var y = 0; y < _image.Height && _boxes.Count < MostRuns; y++)
        {
            var touched = 0;
            for (var x = 0; x < _image.Width; x++)
            {
                if (!_image.IsDark(x, y))
                    continue;
                var start = x;
                while (x + 1 < _image.Width && _image.IsDark(x + 1, y))
                    x++;
                var shape = Add(new PixelBox(start, y, x, y));
                while (touched < above.Count && above[touched].End < start - 1)
                    touched++;
                for (var i = touched; i < above.Count && above[i].Start <= x + 1; i++)
                    shape = Join(shape, above[i].Shape);
                current.Add((start, x, shape));
            }

            (above, current) = (current, above);
            current.Clear();
        }
    }

    private int Add(PixelBox box)
    {
        _boxes.Add(box);
        _parents.Add(_parents.Count);
        return _parents.Count - 1;
    }

    private int Join(int one, int other)
    {
        var (kept, merged) = (Root(other), Root(one));
        if (kept != merged)
        {
            _boxes[kept] = _boxes[kept].With(_boxes[merged]);
            _parents[merged] = kept;
        }

        return kept;
    }

    private int Root(int shape)
    {
        while (_parents[shape] != shape)
            shape = _parents[shape] = _parents[_parents[shape]];
        return shape;
    }
}
