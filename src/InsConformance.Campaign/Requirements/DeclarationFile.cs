using InsConformance.Verdicts.Requirements;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace InsConformance.Campaign.Requirements;

/// <summary>The file in which an editor declares what its software is. YAML, French keys; an unknown key is an error.</summary>
public static class DeclarationFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers().WithEnforceNullability().WithDuplicateKeyChecking().Build();

    private const string Keys = "logiciel, version, editeur, profil, roles, couloirs, operations, authentifications, formats, guide";

    /// <summary>Reads a declaration that a plan can follow.</summary>
    /// <param name="path">YAML file.</param>
    /// <exception cref="RequirementException">The file cannot be read, or the declaration is empty or contradictory. Every fault is listed.</exception>
    public static Declaration Read(string path)
    {
        var declaration = Parse(path, ReadText(path)).ToDeclaration();
        var faults = declaration.Faults();
        return faults.Count == 0
            ? declaration
            : throw new RequirementException([$"La déclaration « {path} » ne peut pas servir :", .. faults.Select(fault => $"  - {fault}")]);
    }

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RequirementException([$"La déclaration « {path} » ne se lit pas : {e.Message}"], e);
        }
    }

    private static Content Parse(string path, string text)
    {
        try
        {
            return Yaml.Deserialize<Content?>(text) ?? throw new RequirementException([$"La déclaration « {path} » est vide. Un modèle commenté : fixtures/declarations/logiciel-de-cabinet.yaml."]);
        }
        catch (YamlException wrong)
        {
            throw new RequirementException(
                [$"La déclaration « {path} » n'est pas correcte, ligne {wrong.Start.Line} : {YamlWords.Of(wrong, Keys)} Un modèle commenté : fixtures/declarations/logiciel-de-cabinet.yaml."],
                wrong);
        }
    }

    private sealed class Content
    {
        public string Logiciel { get; init; } = "";

        public string Version { get; init; } = "";

        public string Editeur { get; init; } = "";

        public string? Profil { get; init; }

        public List<string> Roles { get; init; } = [];

        public List<string> Couloirs { get; init; } = [];

        public List<string> Operations { get; init; } = [];

        public List<string> Authentifications { get; init; } = [];

        public List<string> Formats { get; init; } = [];

        public List<string> Guide { get; init; } = [];

        public Declaration ToDeclaration() => new(Logiciel, Version, Editeur, new Dictionary<Aspect, IReadOnlyList<string>>
        {
            [Aspect.Profile] = Profil is null ? [] : [Profil],
            [Aspect.Role] = Roles,
            [Aspect.Couloir] = Couloirs,
            [Aspect.Operation] = Operations,
            [Aspect.Authentication] = Authentifications,
            [Aspect.Format] = Formats,
            [Aspect.Guide] = Guide,
        });
    }
}
