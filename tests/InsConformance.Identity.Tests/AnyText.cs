using FsCheck;
using FsCheck.Fluent;

namespace InsConformance.Identity.Tests;

/// <summary>Texts that people and broken systems send.</summary>
internal static class AnyText
{
    private static readonly Gen<char> NameCharacter = Gen.Elements(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàâçéèêëîïôöûüÿñŁđẞßŒæ  ''--’ʼ\u0301\u0327".ToCharArray());

    private static readonly Gen<char> AnyUnit = Gen.Choose(0, char.MaxValue).Select(unit => (char)unit);

    private static readonly Gen<char> TroublesomeUnit = Gen.Elements(
        '\0', '\a', '\n', '\u001D', '\u00A0', '\u200B', '\uD83D', '\uDE00', '\uFFFD', '\uFEFF', '/', '.', '0', '9', 'A', '2', '\u0664');

    /// <summary>Plausible names, well written or not.</summary>
    public static Gen<string> Name { get; } = Text(NameCharacter);

    /// <summary>Anything that fits in a string: controls, lone surrogates, other scripts.</summary>
    public static Gen<string> Any { get; } = Text(Gen.OneOf(NameCharacter, AnyUnit, TroublesomeUnit));

    /// <summary>Texts of one million characters (one thousand in a mutation run), of the kinds that cost most to read.</summary>
    public static IEnumerable<string> Endless =>
        from pattern in new[] { "A", " ", "a", "'", "-", "é", "Œ", "0", "\u0301", "\uD800", "E\u0301", "A ", "A-", "\0" }
        select string.Concat(Enumerable.Repeat(pattern, MutationRun.Amount(usual: 1_000_000, under: 1_000) / pattern.Length));

    private static Gen<string> Text(Gen<char> character) =>
        character.ArrayOf().Select(characters => new string(characters));
}
