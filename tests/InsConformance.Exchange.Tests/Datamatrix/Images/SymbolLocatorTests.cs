using InsConformance.Exchange.Datamatrix.Images;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Tests.Datamatrix.Images;

public sealed class SymbolLocatorTests
{
    private static readonly ModuleMatrix Nessi = SymbolEncoder.Encode(Payloads.Bytes(Payloads.Nessi)).Modules;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(7, 4)]
    public void Finds_a_symbol_and_measures_its_margin(int pixels, int margin)
    {
        SymbolLocator.TryLocate(SymbolPainter.Paint(Nessi, pixels, margin), out var located, out _).Should().BeTrue();

        located.Should().Be(new LocatedSymbol(Nessi, margin));
    }

    [Fact]
    public void Finds_a_symbol_turned_by_quarters()
    {
        var turned = Nessi;
        for (var turn = 0; turn < 4; turn++, turned = turned.TurnedRight())
        {
            SymbolLocator.TryLocate(SymbolPainter.Paint(turned), out var located, out _).Should().BeTrue();
            located!.Modules.Should().Be(Nessi);
        }
    }

    [Fact]
    public void Says_why_it_finds_nothing()
    {
        SymbolLocator.TryLocate(new GreyImage(2, 1, [255, 250]), out _, out var reason).Should().BeFalse();
        reason.Should().Be("l'image ne contient aucun pixel sombre.");

        SymbolLocator.TryLocate(new GreyImage(3, 1, [0, 255, 0]), out _, out reason).Should().BeFalse();
        reason.Should().Be("ce qui est dessiné n'est pas un symbole carré, droit et net, seul dans l'image.");
    }

    [Fact]
    public void Draws_in_svg_what_it_draws_in_png() => SymbolPainter.Svg(SymbolEncoder.Encode("123456"u8).Modules, "Datamatrix « INS » & co").Should()
        .StartWith("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14 14" role="img" aria-label="Datamatrix « INS » &amp; co" shape-rendering="crispEdges"><rect width="14" height="14" fill="#fff"/><path d="M2 2h1v1h-1zM4 2h1v1h-1zM6 2h1v1h-1zM8 2h1v1h-1zM10 2h1v1h-1zM2 3h2v1h-2zM6 3h1v1h-1z""")
        .And.EndWith("""M2 11h10v1h-10z" fill="#000"/></svg>""");
}
