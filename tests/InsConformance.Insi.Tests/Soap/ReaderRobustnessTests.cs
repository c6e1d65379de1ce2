using FsCheck;
using FsCheck.Fluent;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;
using Microsoft.FSharp.Core;

namespace InsConformance.Insi.Tests.Soap;

/// <summary>Whatever the bytes, the readers give a message or one error, and never throw.</summary>
public sealed class ReaderRobustnessTests
{
    private static readonly byte[][] Seeds =
    [
        TestFiles.Request("padoa-node-soap.xml"),
        TestFiles.Request("pyx-vitale.xml"),
        TestFiles.Reply("cnda-2.04-cas2-dates-first.xml"),
        TestFiles.Approved("fault-gateway-new-desir_550.xml"),
    ];

    /// <summary>Bytes that matter to XML, so that mutations reach further than the first refusal.</summary>
    private static readonly byte[] Sharp = [.. "<>&\"'/!?\r\0"u8, 0xC3, 0xFF];

    [Fact]
    public void Never_throws_on_arbitrary_bytes()
        => Check.One(Seeded(300), Prop.ForAll<byte[]>(EndsInMessageOrError));

    [Fact]
    public void Never_throws_on_mutated_messages()
        => Check.One(Seeded(2000), Prop.ForAll(Mutated().ToArbitrary(), EndsInMessageOrError));

    [Fact]
    public void Reads_back_what_the_writer_wrote()
        => Check.One(
            Seeded(200),
            Prop.ForAll(Searches().ToArbitrary(), query =>
            {
                var content = new RequestContent { Query = query };
                return RequestReader.TryRead(RequestWriter.ToBytes(content), null, WireLimits.Default, out var request, out _)
                    && request.Content.Equals(content);
            }));

    /// <summary>The same cases at each run.</summary>
    private static Config Seeded(int cases)
        => Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(new Replay(new Rnd(20260309, 7), FSharpOption<int>.None));

    private static bool EndsInMessageOrError(byte[] bytes)
    {
        var asRequest = RequestReader.TryRead(bytes, null, WireLimits.Default, out var request, out var requestError);
        var asReply = ReplyReader.TryRead(bytes, null, WireLimits.Default, out var reply, out var replyError);
        return asRequest == asReply
            && asRequest == (requestError is null) && asRequest == (request is not null)
            && asReply == (replyError is null) && asReply == (reply is not null)
            && (request is null || Walk(request.Document.Root));
    }

    /// <summary>Every element can say where it is and what its source text was.</summary>
    private static bool Walk(WireElement element)
        => element.RawXml.StartsWith('<') && element.RawXml.EndsWith('>') && element.Path.Length > 0 && element.Children.All(Walk);

    private static Gen<byte[]> Mutated()
        => from seed in Gen.Elements(Seeds)
           from edits in Gen.ListOf(from at in Gen.Choose(0, seed.Length - 1)
                                    from value in Gen.Elements(Sharp)
                                    from kind in Gen.Choose(0, 2)
                                    select (at, value, kind))
           select Mutate(seed, edits.Take(6));

    private static byte[] Mutate(byte[] seed, IEnumerable<(int At, byte Value, int Kind)> edits)
    {
        var bytes = seed.ToList();
        foreach (var (at, value, kind) in edits)
        {
            var place = Math.Min(at, bytes.Count - 1);
            switch (kind)
            {
                case 0:
                    bytes[place] = value;
                    break;
                case 1:
                    bytes.Insert(place, value);
                    break;
                default:
                    bytes.RemoveRange(place, Math.Min(value, bytes.Count - place - 1));
                    break;
            }
        }

        return [.. bytes];
    }

    private static Gen<TraitsSearchRequest> Searches()
    {
        var text = Gen.Elements([.. "AZ'- &<>\"é\r\n\t]Œ"]).ListOf().Select(characters => string.Concat(characters));
        var maybe = Gen.OneOf(Gen.Constant<string?>(null), text.Select(value => (string?)value));
        return from birthName in maybe
               from givenNames in text.ListOf()
               from sex in maybe
               from birthDate in maybe
               from birthPlace in maybe
               select new TraitsSearchRequest
               {
                   BirthName = birthName,
                   GivenNames = [.. givenNames],
                   Sex = sex,
                   BirthDate = birthDate,
                   BirthPlace = birthPlace,
               };
    }
}
