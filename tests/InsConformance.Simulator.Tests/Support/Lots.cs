using System.Text.Json;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;

namespace InsConformance.Simulator.Tests.Support;

/// <summary>The public lots of <c>fixtures/insi/lots</c>; each line is named by its position.</summary>
internal static class Lots
{
    public static LotDepositRequest Read(int number)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Fixtures.Path(Path.Combine("insi", "lots"), $"lot-{number}.json")));
        return new LotDepositRequest([.. file.RootElement.GetProperty("items").EnumerateArray().Select((item, index) => new LotItem($"ligne-{index + 1}", Identity(item)))]);
    }

    public static LotDepositRequest Of(params IdentityToVerify?[] identities) => new([.. identities.Select((identity, index) => new LotItem($"ligne-{index + 1}", identity))]);

    public static readonly IdentityToVerify AdrunZoe = new()
    {
        Matricule = new MatriculeParts("2751263220749", "74"),
        Oid = "1.2.250.1.213.1.4.8",
        BirthName = "ADRUN",
        GivenNames = "ZOE",
        Sex = "F",
        BirthDate = "1975-12-31",
        BirthPlace = "63220",
    };

    private static IdentityToVerify Identity(JsonElement item) => new()
    {
        Matricule = new MatriculeParts(Text(item, "number"), Text(item, "key")),
        Oid = Text(item, "oid"),
        BirthName = Text(item, "birthName"),
        GivenNames = Text(item, "givenNames"),
        Sex = Text(item, "sex"),
        BirthDate = Text(item, "birthDate"),
        BirthPlace = Text(item, "birthPlace"),
    };

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
}
