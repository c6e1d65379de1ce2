using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests;

/// <summary>Whatever the text, a reader answers: a value, or a refusal that says why; never both, never an exception.</summary>
public class RobustnessTests
{
    private static readonly Dictionary<string, Action<string>> Readers = new(StringComparer.Ordinal)
    {
        ["Matricule"] = text => Answers(Matricule.TryParse(text, out _, out var refusal), refusal),
        ["MatriculeEntry"] = text => Answers(MatriculeEntry.TryParse(text, out _, out var refusal), refusal),
        ["InsOid"] = text => Answers(InsOid.TryParse(text, out _, out var refusal), refusal),
        ["Ins"] = text => Answers(Ins.TryParse(text, text, out _, out var refusal), refusal),
        ["StoredName"] = text => Answers(StoredName.TryParse(IdentityField.BirthName, text, out _, out var refusal), refusal),
        ["GivenNames"] = text => Answers(GivenNames.TryParse(text, out _, out var refusal), refusal),
        ["BirthDate"] = text => Answers(BirthDate.TryParseIso(text, out _, out var refusal), refusal),
        ["BirthDateEntry"] = text => Answers(BirthDateEntry.TryParse(text, out _, out var refusal), refusal),
        ["BirthPlace"] = text => Answers(BirthPlace.TryParse(text, out _, out var refusal), refusal),
        ["SexCodes"] = text => Answers(SexCodes.TryParse(text, out _, out var refusal), refusal),
        ["StorageForm"] = text =>
        {
            var result = StorageForm.Normalise(IdentityField.BirthName, text);
            Answers(result.Name is not null, result.Refusals is [var first, ..] ? first : null);
        },
        ["IdentityCreation"] = text =>
        {
            var result = IdentityCreation.Examine(new TraitsEntry
            {
                BirthName = text,
                BirthGivenNames = text,
                FirstBirthName = text,
                BirthDate = text,
                Sex = text,
                BirthPlace = text,
                UsedName = text,
            });
            Answers(result.IsAccepted, result.Refusals is [var first, ..] ? first : null);
        },
        ["InsiLexicalRule"] = text =>
        {
            foreach (var field in new[] { IdentityField.BirthName, IdentityField.FirstBirthName })
            {
                var refusal = InsiLexicalRule.Check(field, text, InsiLexicalProfile.BetweenLetters).FirstOrDefault();
                Answers(InsiLexicalRule.Allows(field, text, InsiLexicalProfile.BetweenLetters), refusal);
            }
        },
        ["SearchKey"] = text => SearchKey.Of(text).Value.Length.Should().BeLessThanOrEqualTo(text.Length),
    };

    public static TheoryData<string> ReaderNames { get; } = [.. Readers.Keys];

    [Theory]
    [MemberData(nameof(ReaderNames))]
    public void Answers_any_text(string reader) => Property.Holds(AnyText.Any, Readers[reader]);

    [Theory]
    [MemberData(nameof(ReaderNames))]
    public void Answers_an_endless_text(string reader)
    {
        foreach (var text in AnyText.Endless)
            Readers[reader](text);
    }

    private static void Answers(bool accepted, Refusal? refusal)
    {
        accepted.Should().Be(refusal is null);
        refusal?.Message.Length.Should().BeLessThan(600, "a message is for a person to read");
    }
}
