using System.Reflection;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Steps;
using InsConformance.Gherkin;

namespace InsConformance.Campaign.Tests.Running;

public sealed class SeenStepsTests
{
    /// <summary>The steps that read the journal of the téléservice alone are recognised by their wording, and no other is.</summary>
    [Theory]
    [MemberData(nameof(Judging))]
    public void Traffic_proves_the_steps_that_look_at_it_and_no_other(string wording, bool seen) => SeenSteps.Contains(wording).Should().Be(seen);

    public static TheoryData<string, bool> Judging
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var method in typeof(StepBase).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(StepBase))).SelectMany(type => type.GetMethods()))
            {
                foreach (var then in method.GetCustomAttributes<ThenAttribute>())
                    data.Add(then.Expression!.Replace("{int}", "2").Replace("appel(s) part/partent", "appels partent"), (method.DeclaringType == typeof(TeleserviceSteps) && method.Name != nameof(TeleserviceSteps.FailsWithoutACall)) || method.DeclaringType == typeof(AssertionSteps));
            }

            return data;
        }
    }
}
