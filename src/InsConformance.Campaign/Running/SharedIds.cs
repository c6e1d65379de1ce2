using System.Globalization;
using InsConformance.Gherkin.Reading;

namespace InsConformance.Campaign.Running;

/// <summary>Identifiers <c>0</c>, <c>1</c>, <c>2</c>… for runs of the same selection that go on at the same time.</summary>
internal sealed class SharedIds : IIdGenerator
{
    private long _last = -1;

    public string NewId() => Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
}
