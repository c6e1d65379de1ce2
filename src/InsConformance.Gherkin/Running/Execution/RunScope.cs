using InsConformance.Gherkin.BoDi;

namespace InsConformance.Gherkin.Running.Execution;

/// <summary>The services of the run, a feature or a scenario, with those through which its steps and hooks speak to the runner.</summary>
internal sealed class RunScope
{
    public RunScope(RunStream stream, RunScope? parent)
    {
        Container = new ObjectContainer(parent?.Container);
        Output = new StepOutput(stream);
        Container.RegisterInstanceAs<IReqnrollOutputHelper>(Output);
        Container.RegisterInstanceAs<IAttachments>(Output);
        Container.RegisterInstanceAs(Stop);
    }

    public ObjectContainer Container { get; }

    public StepOutput Output { get; }

    public StepCancellation Stop { get; } = new();
}
