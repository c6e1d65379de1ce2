using InsConformance.Exchange.Judging;
using InsConformance.Simulator.People;

namespace InsConformance.Cli.Checking;

/// <summary>What INSi answers for a matricule, as far as the test people of the bench say it. They are read when the first question comes.</summary>
internal sealed class TestPeopleAnswers(Func<PeopleDirectory> read)
{
    private readonly Lazy<Dictionary<string, InsiTraits>> _answers = new(() => Index(read()));

    public InsiTraits? Find(string matricule) => _answers.Value.GetValueOrDefault(matricule);

    private static Dictionary<string, InsiTraits> Index(PeopleDirectory people)
    {
        var answers = new Dictionary<string, InsiTraits>(StringComparer.Ordinal);
        foreach (var person in people.All)
        {
            if (person is { Active.Matricule: { Number: { } number, Key: { } key }, BirthName: { } name, GivenNames: { } given, Sex: { } sex, BirthDate: { } date })
                answers.TryAdd(number + key, new InsiTraits(name, given, sex, date, person.BirthPlace));
        }

        return answers;
    }
}
