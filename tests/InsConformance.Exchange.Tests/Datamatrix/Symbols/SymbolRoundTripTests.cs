using FsCheck;
using FsCheck.Fluent;
using InsConformance.Exchange.Datamatrix.Symbols;

namespace InsConformance.Exchange.Tests.Datamatrix.Symbols;

public sealed class SymbolRoundTripTests
{
    public static TheoryData<int> Sides => [.. SymbolSize.All.Select(size => size.Side)];

    [Fact]
    public void What_is_encoded_is_decoded() =>
        Prop.ForAll(Contents.ToArbitrary(), content => Decode(SymbolEncoder.Encode(content).Modules).Content.Span.SequenceEqual(content))
            .QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Sides))]
    public void Every_size_is_read_as_it_was_written(int side)
    {
        var size = SymbolSize.Find(side)!;
        var decoded = Decode(SymbolEncoder.Encode("INS"u8, size).Modules);

        decoded.Content.ToArray().Should().Equal("INS"u8.ToArray());
        decoded.Size.Should().Be(size);
        decoded.Corrected.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Sides))]
    public void As_many_wrong_codewords_as_a_block_can_bear_are_corrected(int side)
    {
        var size = SymbolSize.Find(side)!;
        var random = new Random(side);
        var codewords = SymbolFrame.Read(SymbolEncoder.Encode("INS"u8, size).Modules, size);
        for (var trial = 0; trial < 20; trial++)
        {
            var damaged = (byte[])codewords.Clone();
            var errors = random.Next(1, size.Correctable + 1);
            foreach (var index in Enumerable.Range(0, damaged.Length / size.Blocks).OrderBy(_ => random.Next()).Take(errors))
                damaged[index * size.Blocks] ^= (byte)random.Next(1, 256);

            CodewordBlocks.Correct(damaged, size).Should().Be(errors);
            damaged.Should().Equal(codewords);
        }
    }

    [Fact]
    public void Random_wrong_modules_within_capacity_are_corrected() =>
        Prop.ForAll(
            (from content in Contents
             from seed in Gen.Choose(0, int.MaxValue)
             select (content, seed)).ToArbitrary(),
            given =>
            {
                var symbol = SymbolEncoder.Encode(given.content);
                var random = new Random(given.seed);
                var flips = Enumerable.Range(0, symbol.Size.Correctable)
                    .Select(_ => (Row: Inside(random, symbol.Size), Column: Inside(random, symbol.Size))).Distinct().ToHashSet();
                var damaged = new ModuleMatrix(symbol.Size.Side, (row, column) => symbol.Modules[row, column] ^ flips.Contains((row, column)));
                return Decode(damaged).Content.Span.SequenceEqual(given.content);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Both_readings_of_the_largest_size_are_read_and_corrected()
    {
        foreach (var reading in Enum.GetValues<LargestSymbolReading>())
        {
            SymbolEncoder.TryEncode("INS"u8, out var symbol, SymbolSize.Find(144), reading);
            var damaged = new ModuleMatrix(144, (row, column) => symbol!.Modules[row, column] ^ (row is 30 && column is > 30 and < 40));

            var decoded = Decode(damaged);

            decoded.Content.ToArray().Should().Equal("INS"u8.ToArray());
            decoded.Corrected.Should().BePositive();
        }
    }

    [Fact]
    public void A_symbol_with_too_many_wrong_modules_is_refused_with_the_reason()
    {
        var symbol = SymbolEncoder.Encode(Payloads.Bytes(Payloads.Nessi));
        var damaged = new ModuleMatrix(36, (row, column) => symbol.Modules[row, column] ^ (row is > 5 and < 30));

        SymbolDecoder.TryDecode(damaged, out _, out var reason).Should().BeFalse();
        reason.Should().Be("trop de modules sont faux : la correction d'erreurs répare 21 mots par bloc au plus.");
    }

    [Fact]
    public void A_matrix_of_no_known_size_is_refused_with_the_reason()
    {
        SymbolDecoder.TryDecode(new ModuleMatrix(30, (_, _) => true), out _, out var reason).Should().BeFalse();
        reason.Should().Be("un symbole ECC 200 carré n'a pas 30 modules de côté.");
    }

    [Fact]
    public void Random_modules_never_throw() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var size = SymbolSize.All[random.Next(12)];
            SymbolDecoder.TryDecode(new ModuleMatrix(size.Side, (_, _) => random.Next(2) == 0), out _, out _);
            CodewordReader.TryRead([.. Enumerable.Range(0, 40).Select(_ => (byte)random.Next(256))], out _);
        }).QuickCheckThrowOnFailure();

    private static Gen<byte[]> Contents { get; } = Gen.Sized(size =>
        from kind in Gen.Choose(0, 2)
        from length in Gen.Choose(1, 3 * size + 1)
        from bytes in Gen.ArrayOf(kind switch { 0 => Gen.Choose('0', '9'), 1 => Gen.Choose(0, 127), _ => Gen.Choose(0, 255) }, length)
        select bytes.Select(value => (byte)value).ToArray());

    /// <summary>A module of data of a symbol, never of a finder pattern.</summary>
    private static int Inside(Random random, SymbolSize size) =>
        random.Next(size.RegionsPerSide) * size.RegionSide + random.Next(1, size.RegionSide - 1);

    private static DecodedSymbol Decode(ModuleMatrix modules) =>
        SymbolDecoder.TryDecode(modules, out var decoded, out var reason) ? decoded : throw new InvalidOperationException(reason);
}
