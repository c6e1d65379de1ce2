using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>Short ways to change one value of an answer.</summary>
internal static class Rewriting
{
    public static DeviationEffect Individual(Func<Individual, Individual> change) =>
        new DeviationEffect.OnAnswer(answer => answer with { Individual = change(answer.Individual!) });

    public static DeviationEffect Active(Func<InsEntry, InsEntry> change) =>
        Individual(individual => individual with { Active = change(individual.Active!) });

    public static DeviationEffect Matricule(Func<MatriculeParts, MatriculeParts> change) =>
        Active(active => active with { Matricule = change(active.Matricule!) });

    public static DeviationEffect Traits(Func<ReturnedTraits, ReturnedTraits> change) =>
        Individual(individual => individual with { Traits = change(individual.Traits!) });
}
