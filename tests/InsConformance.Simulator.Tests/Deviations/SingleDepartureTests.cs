using System.Text;
using System.Text.RegularExpressions;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Deviations;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Tests.Deviations.Comparing;

namespace InsConformance.Simulator.Tests.Deviations;

/// <summary>
/// A deviation differs from its correct twin where it says, and nowhere else: compared by a tree and a byte comparison that know nothing of how it is made. What they find
/// is kept, line by line, in files approved by hand.
/// </summary>
public sealed class SingleDepartureTests
{
    /// <summary>
    /// Every deviation against every answer it applies to; in the older byte shapes as well, for the two identities. In these shapes the obsolete given name is no departure.
    /// </summary>
    public static TheoryData<string, string, WireProfile> Cases() =>
    [
        .. from twin in Twins.ByName.Keys
           from profile in Enum.GetValues<WireProfile>()
           where profile is WireProfile.Current || twin is "ecetinsi" or "dartagnan"
           from deviation in Twins.DeviationsOf(twin)
           where profile is WireProfile.Current || deviation.Id is not "obsolete-given-name-present"
           select new TheoryDataRow<string, string, WireProfile>(twin, deviation.Id, profile),
    ];

    public static TheoryData<string> TwinNames() => [.. Twins.ByName.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_differs_from_its_twin_where_it_says_and_nowhere_else(string twin, string id, WireProfile profile)
    {
        var deviation = DeviationCatalogue.Find(id)!;
        var correct = ResponseWriter.Write(Twins.ByName[twin], profile);
        var difference = ResponseDifference.Between(correct, deviation.Apply(Twins.ByName[twin], profile));

        difference.Lines().Should().NotBeEmpty("a deviation that changes nothing proves nothing");
        switch (deviation.Family)
        {
            case DeviationFamily.Content or DeviationFamily.Xml:
                difference.IsOfTheBodyOnly.Should().BeTrue();
                difference.Tree.Should().NotBeNull("it stays well formed").And.NotContain(one => !IsWithin(one.Place, deviation.Place));
                if (difference.Tree is [])
                    IsInTheTextOf(deviation.Place, difference.Body!, correct).Should().BeTrue();
                break;
            case DeviationFamily.Bytes:
                difference.IsOfTheBodyOnly.Should().BeTrue();
                break;
            case DeviationFamily.Http:
                difference.Sending.Should().BeEmpty();
                break;
            default:
                difference.IsOfTheSendingOnly.Should().BeTrue();
                break;
        }
    }

    [Theory]
    [MemberData(nameof(TwinNames))]
    public async Task Its_differences_are_those_approved(string twin)
    {
        var correct = ResponseWriter.Write(Twins.ByName[twin], WireProfile.Current);
        var found = string.Concat(
            from deviation in Twins.DeviationsOf(twin)
            from line in ResponseDifference.Between(correct, deviation.Apply(Twins.ByName[twin], WireProfile.Current)).Lines().Prepend(deviation.Id)
            select line + "\n");

        var file = Repository.PathOf($"tests/InsConformance.Simulator.Tests/Deviations/approved/{twin}.txt");
        var approved = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        if (!string.Equals(approved, found, StringComparison.Ordinal))
            await File.WriteAllTextAsync(file + ".received", found, TestContext.Current.CancellationToken);

        found.Should().Be(approved, "read what differs, and copy {0}.received over it if it is right", twin);
    }

    [Fact]
    public void None_that_acts_on_a_response_is_left_without_a_twin()
    {
        var compared = Twins.ByName.Keys.SelectMany(Twins.DeviationsOf).Select(deviation => deviation.Id);

        DeviationCatalogue.All.Select(deviation => deviation.Id).Except(compared).Should().Equal(
            "connection-refused",
            "connection-reset-on-accept",
            "connection-silent",
            "tls-alert-handshake-failure",
            "tls-alert-protocol-version",
            "tls-alert-internal-error");
    }

    [Fact]
    public void Letters_in_another_encoding_are_the_same_letters()
    {
        var twin = Twins.ByName["desir_550"];

        var deviated = DeviationCatalogue.Find("latin-1-bytes")!.Apply(twin, WireProfile.Current);

        Encoding.Latin1.GetString(deviated.Body.Span).Should().Be(Encoding.UTF8.GetString(ResponseWriter.Write(twin, WireProfile.Current).Body.Span));
    }

    [Fact]
    public void It_does_not_apply_to_an_answer_of_another_kind()
    {
        var keyWrong = DeviationCatalogue.Find("key-wrong")!;

        keyWrong.AppliesTo(Twins.ByName["cr01"]).Should().BeFalse();
        keyWrong.Invoking(it => it.Apply(Twins.ByName["cr01"], WireProfile.Current)).Should().Throw<ArgumentException>();
    }

    private static bool IsWithin(string place, string declared) => place == declared || place.StartsWith(declared + "/", StringComparison.Ordinal);

    /// <summary>Whether a change that the tree does not show is in the text of the first element of that name.</summary>
    private static bool IsInTheTextOf(string place, ByteRange change, SoapResponse correct)
    {
        var name = place[(place.LastIndexOf('/') + 1)..];
        var text = Regex.Match(
            Encoding.Latin1.GetString(correct.Body.Span), $"<(?:[a-z0-9]+:)?{name}\\b.*?</(?:[a-z0-9]+:)?{name}>", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return change.Offset >= text.Index && change.Offset + change.Removed.Length <= text.Index + text.Length;
    }
}
