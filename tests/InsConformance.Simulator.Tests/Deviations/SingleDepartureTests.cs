using System.Runtime.CompilerServices;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Deviations;
using InsConformance.Simulator.Tests.Deviations.Comparing;

namespace InsConformance.Simulator.Tests.Deviations;

/// <summary>
/// A deviation differs from its correct twin where it says, and nowhere else: compared by a tree and a byte comparison that know nothing of how it is made. What they find
/// is kept, line by line, in files approved by hand.
/// </summary>
public sealed class SingleDepartureTests
{
    public static TheoryData<string, string, WireProfile> Cases() =>
    [
        .. from twin in Twins.ByName.Keys
           from profile in Enum.GetValues<WireProfile>()
           where profile is WireProfile.Current || twin is "ecetinsi" or "dartagnan"
           from deviation in Twins.DeviationsOf(twin)
           select new TheoryDataRow<string, string, WireProfile>(twin, deviation.Id, profile),
    ];

    public static TheoryData<string> TwinNames() => [.. Twins.ByName.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_differs_from_its_twin_where_it_says_and_nowhere_else(string twin, string id, WireProfile profile)
    {
        var deviation = DeviationCatalogue.Find(id)!;
        var difference = Compare(Twins.ByName[twin], deviation, profile);

        difference.Lines().Should().NotBeEmpty("a deviation that changes nothing proves nothing");
        switch (deviation.Family)
        {
            case DeviationFamily.Content or DeviationFamily.Xml:
                OnlyTheBody(difference);
                difference.Tree.Should().NotBeNull("it stays well formed");
                difference.Tree!.Should().OnlyContain(one => IsWithin(one.Place, deviation.Place));
                if (difference.Tree!.Count == 0)
                    difference.Bytes.Should().OnlyContain(one => IsInside(one, ResponseWriter.Write(Twins.ByName[twin], profile).Body.Span, deviation.Place));
                break;
            case DeviationFamily.Bytes:
                OnlyTheBody(difference);
                if (deviation.Place is not "lettres accentuées")
                    difference.Bytes.Should().ContainSingle();
                break;
            case DeviationFamily.Http:
                difference.Sent.Should().BeEmpty();
                break;
            default:
                (difference.Status, difference.Headers.Count, difference.Bytes.Count).Should().Be((null, 0, 0));
                break;
        }
    }

    [Theory]
    [MemberData(nameof(TwinNames))]
    public async Task Its_differences_are_those_approved(string twin)
    {
        var lines = Twins.DeviationsOf(twin).SelectMany(deviation => Compare(Twins.ByName[twin], deviation, WireProfile.Current).Lines().Prepend(deviation.Id));
        var found = string.Join('\n', lines) + "\n";

        var file = Approved($"{twin}.txt");
        if (Environment.GetEnvironmentVariable("INSCONF_APPROVE") is "1")
            await File.WriteAllTextAsync(file, found, TestContext.Current.CancellationToken);

        found.Should().Be(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), "read the difference, then run again with INSCONF_APPROVE=1 to approve it");
    }

    [Fact]
    public void It_does_not_apply_to_an_answer_of_another_kind()
    {
        var keyWrong = DeviationCatalogue.Find("key-wrong")!;

        keyWrong.AppliesTo(Twins.ByName["cr01"]).Should().BeFalse();
        keyWrong.Invoking(it => it.Apply(Twins.ByName["cr01"], WireProfile.Current)).Should().Throw<ArgumentException>();
    }

    private static ResponseDifference Compare(Decision twin, Deviation deviation, WireProfile profile) =>
        ResponseDifference.Between(ResponseWriter.Write(twin, profile), deviation.Apply(twin, profile));

    private static void OnlyTheBody(ResponseDifference difference) => (difference.Status, difference.Headers.Count, difference.Sent.Count).Should().Be((null, 0, 0));

    private static bool IsWithin(string place, string declared) => declared is "Envelope" || place == declared || place.StartsWith(declared + "/", StringComparison.Ordinal);

    /// <summary>Whether bytes are between the start and the end of the first element of that name, or just after it.</summary>
    private static bool IsInside(ByteDifference difference, ReadOnlySpan<byte> twin, string place)
    {
        var name = System.Text.Encoding.ASCII.GetBytes(place[(place.LastIndexOf('/') + 1)..]);
        var start = twin.IndexOf(name) - "<soap:".Length;
        var end = place is "Envelope" or "Body/RESULTAT" ? twin.Length : twin.IndexOf([.. name, (byte)'>']) + twin[(twin.IndexOf([.. name, (byte)'>']) + 1)..].IndexOf([.. name, (byte)'>']) + name.Length + 2;
        return difference.Offset >= start && difference.Offset + difference.Removed.Length <= end;
    }

    private static string Approved(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "approved", file);
}
