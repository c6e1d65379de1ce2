using InsConformance.Exchange.Datamatrix.Images;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Tests.Datamatrix.Images;

public sealed class SymbolFinderTests
{
    private static readonly ModuleMatrix Nessi = SymbolEncoder.Encode(Payloads.Bytes(Payloads.Nessi)).Modules;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(7, 4)]
    public void Finds_a_symbol_and_measures_its_margin(int pixels, int margin)
    {
        var found = Find(SymbolPainter.Paint(Nessi, pixels, margin));

        found.Modules.Should().Be(Nessi);
        found.QuietZone.Should().Be(margin);
    }

    [Fact]
    public void Finds_a_symbol_turned_by_quarters()
    {
        var turned = Nessi;
        for (var turn = 0; turn < 4; turn++, turned = turned.TurnedRight())
            Find(SymbolPainter.Paint(turned)).Modules.Should().Be(Nessi);
    }

    [Fact]
    public void Finds_the_symbol_of_an_ins_on_a_page_among_other_things()
    {
        var other = SymbolEncoder.Encode("N° 12"u8, SymbolSize.Find(52)).Modules;
        var page = Page(600, 400, (other, 10, 20), (Nessi, 300, 150));
        for (var x = 290; x < 600; x++)
            page[(150 + 2 + 5 * 36) * 600 + x] = 0; // A rule, half a module under the symbol.

        var found = Find(new GreyImage(600, 400, page));

        found.Modules.Should().Be(Nessi);
        found.QuietZone.Should().BeApproximately(0.4, 0.1);
        found.Picture.Width.Should().Be(5 * (36 + 8));
    }

    [Fact]
    public void Says_why_it_finds_nothing()
    {
        SymbolFinder.TryFind(new GreyImage(2, 1, [255, 250]), out _, out var reason).Should().BeFalse();
        reason.Should().Be("l'image est d'une seule couleur.");

        SymbolFinder.TryFind(new GreyImage(3, 1, [0, 255, 0]), out _, out reason).Should().BeFalse();
        reason.Should().Be("aucun symbole carré, droit et net n'est dessiné dans l'image.");
    }

    [Fact]
    public void Draws_in_svg_what_it_draws_in_png() => SymbolPainter.Svg(SymbolEncoder.Encode("123456"u8).Modules, "Datamatrix « INS » & co").Should()
        .StartWith("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14 14" role="img" aria-label="Datamatrix « INS » &amp; co" shape-rendering="crispEdges"><rect width="14" height="14" fill="#fff"/><path d="M2 2h1v1h-1zM4 2h1v1h-1zM6 2h1v1h-1zM8 2h1v1h-1zM10 2h1v1h-1zM2 3h2v1h-2zM6 3h1v1h-1z""")
        .And.EndWith("""M2 11h10v1h-10z" fill="#000"/></svg>""");

    private static FoundSymbol Find(GreyImage image) =>
        SymbolFinder.TryFind(image, out var found, out var reason) ? found : throw new InvalidOperationException(reason);

    private static byte[] Page(int width, int height, params (ModuleMatrix Modules, int Left, int Top)[] symbols)
    {
        var page = new byte[width * height];
        Array.Fill(page, byte.MaxValue);
        foreach (var (modules, left, top) in symbols)
        {
            var picture = SymbolPainter.Paint(modules, pixelsPerModule: 5, quietZone: 0);
            for (var y = 0; y < picture.Height; y++)
                picture.Pixels.Slice(y * picture.Width, picture.Width).CopyTo(page.AsSpan((top + y) * width + left));
        }

        return page;
    }
}
