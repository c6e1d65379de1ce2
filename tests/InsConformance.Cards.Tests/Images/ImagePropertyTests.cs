using FsCheck;
using FsCheck.Fluent;
using InsConformance.Cards.Images;
using InsConformance.Testing;
using Microsoft.FSharp.Core;

namespace InsConformance.Cards.Tests.Images;

/// <summary>Shipped images, damaged at random, always in the same ways.</summary>
public class ImagePropertyTests
{
    private static readonly byte[][] Images = [.. new[] { "vitale-particularites", "vitale-memoire", "vitale-tlv-corrompu", "vitale-1" }.Select(name => File.ReadAllBytes(Repository.PathOf($"fixtures/cards/{name}.json")))];

    [Fact]
    public void A_damaged_image_gives_an_error_or_a_card_that_answers_and_never_an_exception()
    {
        var damaged =
            from image in Gen.Elements(Images)
            from places in Gen.Choose(0, image.Length - 1).ListOf(3)
            from bytes in Gen.Elements("\"{}[]:,0129-ABZaz\\ \u0001"u8.ToArray()).ListOf(3)
            from cut in Gen.Choose(0, 40)
            select Damage(image, [.. places], [.. bytes], cut);
        Prop.ForAll(damaged.ToArbitrary(), json =>
        {
            var reading = CardImageReader.Read(json);
            if (reading.Image is { } image)
                CardFactory.Create(image).Transmit(CardAssertions.Hex("00A40000023F00")).Length.Should().BeGreaterThanOrEqualTo(2);
            else
                reading.Errors.Should().NotBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260101, 57), FSharpOption<int>.None))));
    }

    private static byte[] Damage(byte[] image, int[] places, byte[] bytes, int cut)
    {
        var copy = image.ToArray();
        foreach (var (place, value) in places.Zip(bytes))
            copy[place] = value;
        return cut == 0 ? copy[..places[0]] : copy;
    }
}
