using InsConformance.Reports.JUnit;

namespace InsConformance.Reports.Tests;

public sealed class JUnitReportTests
{
    [Fact]
    public async Task Renders_the_approved_file()
    {
        var xml = await new JUnitReport().RenderAsync(Samples.Run(Samples.Passed, Samples.Failed, Samples.NotApplicable, Samples.BenchError));

        var approved = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "approved", "junit.xml"), TestContext.Current.CancellationToken);
        (xml + "\n").Should().Be(approved);
    }
}
