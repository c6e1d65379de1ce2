using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Verification;

namespace InsConformance.Simulator;

/// <summary>What every listener of one simulator shares.</summary>
internal sealed record SimulatorCore(
    SimulatorOptions Options, AnswerMaterial Material, ScriptBook Scripts, ExchangeJournal Journal, RequestAuditor Auditor, TimeProvider Clock)
{
    public LotBook Lots { get; } = new(Options.Verification.KeptLots);

    /// <exception cref="SimulatorSetupException">A data set, a folder or the fault table is not usable.</exception>
    public static SimulatorCore Create(SimulatorOptions options, TimeProvider clock)
    {
        var material = AnswerMaterial.Gather(options);
        return new SimulatorCore(options, material, new ScriptBook(material.Problem), new ExchangeJournal(options.Journal), new RequestAuditor(options.Audit), clock);
    }
}
