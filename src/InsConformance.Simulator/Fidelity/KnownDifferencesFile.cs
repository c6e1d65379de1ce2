using InsConformance.Identity.Rules;
using InsConformance.Simulator.People;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InsConformance.Simulator.Fidelity;

/// <summary>Reads the YAML of the known differences, strictly: an unknown or missing key is an error that says its line.</summary>
internal static class KnownDifferencesFile
{
    /// <exception cref="SimulatorSetupException">The file is wrong.</exception>
    public static IReadOnlyList<KnownDifference> Read(string file, string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException failure)
        {
            throw new SimulatorSetupException($"{file}, ligne {failure.Start.Line} : ce n'est pas du YAML ({failure.Message}).", failure);
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
            throw new SimulatorSetupException($"{file} : attendu un document avec la clé differences.");
        var errors = new PeopleFileErrors(file);
        var top = new YamlSection(errors, root);
        var differences = top.Sections("differences").Select(Difference).ToArray();
        top.RefuseTheRest();
        errors.ThrowIfAny();
        return differences;
    }

    private static KnownDifference Difference(YamlSection section)
    {
        var difference = new KnownDifference
        {
            Id = section.Required("id"),
            Title = section.Required("title"),
            Real = section.Required("real"),
            Simulated = section.Required("simulated"),
            Effect = section.Choice<VerdictEffect>("effect"),
            EffectText = section.Required("effectText"),
            Basis = section.Choice<Basis>("basis"),
            Sources = section.List("sources"),
            Setting = section.Optional("setting"),
            ReportText = section.Optional("report"),
        };
        section.RefuseTheRest();
        return difference;
    }
}
