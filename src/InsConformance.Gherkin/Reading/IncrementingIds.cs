using System.Globalization;

namespace InsConformance.Gherkin.Reading;

/// <summary>Identifiers <c>0</c>, <c>1</c>, <c>2</c>…: the same file gives the same stream.</summary>
public sealed class IncrementingIds : IIdGenerator
{
    private long _next;

    /// <inheritdoc/>
    public string NewId() => (_next++).ToString(CultureInfo.InvariantCulture);
}
