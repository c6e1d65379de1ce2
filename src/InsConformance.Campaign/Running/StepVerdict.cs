using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Running;

/// <summary>What the result of a step, or of a hook, in the event stream means for the verdict.</summary>
/// <param name="Outcome">The outcome of the step.</param>
/// <param name="Message">Why it is not passed; null when it is.</param>
internal sealed record StepVerdict(Outcome Outcome, string? Message)
{
    private static readonly StepVerdict Passed = new(Outcome.Passed, null);

    private static readonly StepVerdict Cut = new(Outcome.NotExecuted, "La campagne a été arrêtée pendant ce scénario : il n'a pas été joué jusqu'au bout.");

    /// <param name="result">What the stream says.</param>
    /// <param name="departure">What a departure weighs in this scenario.</param>
    public static StepVerdict Of(TestStepResult result, Outcome departure) => result.Status switch
    {
        TestStepResultStatus.Passed => Passed,
        TestStepResultStatus.Failed => OfFailure(result, departure),
        TestStepResultStatus.Skipped => OfSkip(result),
        TestStepResultStatus.Undefined => new(Outcome.BenchError, "Étape inconnue : le vocabulaire des scénarios ne la comprend pas."),
        TestStepResultStatus.Ambiguous => new(Outcome.BenchError, "Étape ambiguë : plusieurs définitions la comprennent."),
        _ => new(Outcome.BenchError, result.Message ?? "Étape qui n'est pas écrite."),
    };

    private static StepVerdict OfFailure(TestStepResult result, Outcome departure)
    {
        var message = result.Exception?.Message ?? result.Message;
        return result.Exception?.Type switch
        {
            var type when Is<DepartureException>(type) => new(departure, message),
            var type when Is<SutSkippedException>(type) => new(Outcome.NotExecuted, message),
            var type when Is<SutClaimUnmetException>(type) => new(Outcome.NotExecuted, message),
            var type when Is<SutException>(type) => new(Outcome.Inconclusive, $"Le logiciel examiné est en panne : {message}"),
            var type when Is<SutActionMissingException>(type) => new(Outcome.NotApplicable, message),
            _ => new(Outcome.BenchError, $"Le banc a échoué : {message}"),
        };
    }

    private static StepVerdict OfSkip(TestStepResult result) => result.Exception?.Type switch
    {
        var type when Is<TestIgnoredException>(type) => new(Outcome.NotApplicable, result.Exception!.Message),
        var type when Is<TestInconclusiveException>(type) => new(Outcome.Inconclusive, result.Exception!.Message),
        _ when result.WasCancelled() => Cut,
        _ => new(Outcome.NotExecuted, null),
    };

    private static bool Is<T>(string? type) => string.Equals(type, typeof(T).FullName, StringComparison.Ordinal);
}
