using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator.Deviations;

/// <summary>What a script may ask of the catalogue.</summary>
internal static class DeviationScripts
{
    /// <summary>Says in French why a script that names a deviation or a network failure cannot be played, or null when it can.</summary>
    public static string? Problem(Script script) => (script.Answer, script.Answer.Deviation) switch
    {
        (ScriptedAnswer.Network network, null) =>
            $"Panne réseau « {network.Word} » inconnue. Pannes connues : {string.Join(", ", DeviationCatalogue.NetworkWords)}.",
        (ScriptedAnswer.Deviated deviated, null) =>
            $"Écart « {deviated.DeviationId} » inconnu. La liste des écarts est dans docs/deviations.md.",
        (_, { Base: DeviationBase.Connection } deviation) => ProblemBeforeRequest(script, deviation),
        _ => null,
    };

    private static string? ProblemBeforeRequest(Script script, Deviation deviation)
    {
        if (script is not { Session: null, Operation: null } || script.When != ScriptCondition.Any)
            return $"La panne {deviation.NetworkWord} a lieu avant toute requête : elle vaut pour toutes les connexions, sans session, opération ni condition.";
        if (script.Delay > TimeSpan.Zero)
            return $"La panne {deviation.NetworkWord} a lieu avant toute requête : elle n'admet pas de délai.";
        return deviation.Fate == ConnectionFate.Refused && script.Times is not null
            ? $"La panne {deviation.NetworkWord} ferme le port, et les appels à un port fermé ne se comptent pas : ne donnez pas de nombre de fois, et retirez le script pour rouvrir le port."
            : null;
    }
}
