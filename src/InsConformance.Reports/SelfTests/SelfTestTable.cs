using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InsConformance.Verdicts;

namespace InsConformance.Reports.SelfTests;

/// <summary>The table mutant × killer: the shape of <c>insconf selftest --format json</c>.</summary>
/// <param name="Reference">The sound engine.</param>
/// <param name="Mutants">The mutants.</param>
public sealed record SelfTestTable(SelfTestReference Reference, IReadOnlyList<SelfTestRow> Mutants)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Whether the sound engine passes and every mutant is killed; a table without mutant proves nothing.</summary>
    public bool Holds => Reference.Outcome is Outcome.Passed && Mutants.Count > 0 && Mutants.All(mutant => mutant.Killed);

    /// <summary>The table for a program.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>The table for a person: the survivors with what they break, then the figures.</summary>
    public void WriteText(TextWriter output)
    {
        foreach (var mutant in Mutants.Where(mutant => !mutant.Killed))
        {
            output.WriteLine($"SURVIT  {mutant.Id} : {mutant.Statement}");
            output.WriteLine($"  Attendu : un contrôle qui nomme {mutant.Rule}. Vu par : {(mutant.AlsoSeenBy.Count > 0 ? string.Join(", ", mutant.AlsoSeenBy) : "aucun contrôle")}.");
        }

        if (Reference.Outcome is not Outcome.Passed)
            output.WriteLine("Le moteur de référence lui-même ne passe pas : insconf run dit pourquoi.");
        output.WriteLine($"{(Holds ? "✓" : "✗")} {Mutants.Count(mutant => mutant.Killed)} mutants tués sur {Mutants.Count} ; moteur de référence : {Reference.Scenarios} scénarios, {Reference.Checks} contrôles.");
    }
}
