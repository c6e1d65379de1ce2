using InsConformance.Gherkin.BoDi;

namespace InsConformance.Gherkin;

/// <summary>What the scenarios of a feature share. Scenarios run in parallel: store only what may be shared.</summary>
public sealed class FeatureContext : ReqnrollContext
{
    internal FeatureContext(FeatureInfo featureInfo, IObjectContainer featureContainer)
    {
        FeatureInfo = featureInfo;
        FeatureContainer = featureContainer;
    }

    /// <summary>What the feature file says.</summary>
    public FeatureInfo FeatureInfo { get; }

    /// <summary>The services that live as long as the feature.</summary>
    public IObjectContainer FeatureContainer { get; }
}
