using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace InsConformance.Campaign.Cards.Own;

/// <summary>The file in which an editor says what its test cards carry. YAML, French keys; a commented model: <c>fixtures/declarations/cartes-de-test.yaml</c>.</summary>
public static class OwnCardsFile
{
    private const string Model = "Un modèle commenté : fixtures/declarations/cartes-de-test.yaml.";

    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers().WithEnforceNullability().WithDuplicateKeyChecking().Build();

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It cannot be read, or is wrong: what was found, where, and what to do.</exception>
    public static OwnCards Read(string path)
    {
        var content = Parse(path);
        foreach (var name in content.Cartes.Keys.Concat(content.Absentes))
            Require(path, name);
        if (content.Cartes.Keys.Intersect(content.Absentes, StringComparer.Ordinal).FirstOrDefault() is { } both)
            throw new FormatException($"« {path} » : la carte « {both} » est dite à la fois présente et absente. {Model}");
        return new OwnCards(
            content.Cartes.ToDictionary(card => card.Key, card => new OwnCard(card.Key, card.Value.Porteur, card.Value.Valeurs), StringComparer.Ordinal),
            content.Absentes.ToHashSet(StringComparer.Ordinal));
    }

    private static void Require(string path, string name)
    {
        try
        {
            ShippedCards.Read(name);
        }
        catch (FormatException unknown)
        {
            throw new FormatException($"« {path} » : {unknown.Message}", unknown);
        }
    }

    private static Content Parse(string path)
    {
        try
        {
            return Yaml.Deserialize<Content?>(File.ReadAllText(path)) ?? throw new FormatException($"« {path} » est vide. {Model}");
        }
        catch (YamlException wrong)
        {
            throw new FormatException($"« {path} », ligne {wrong.Start.Line} : {wrong.InnerException?.Message ?? wrong.Message} {Model}", wrong);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"« {path} » ne se lit pas : {unreadable.Message} {Model}", unreadable);
        }
    }

    private sealed class Content
    {
        public Dictionary<string, Card> Cartes { get; init; } = [];

        public List<string> Absentes { get; init; } = [];
    }

    private sealed class Card
    {
        public required string Porteur { get; init; }

        public Dictionary<string, string> Valeurs { get; init; } = [];
    }
}
