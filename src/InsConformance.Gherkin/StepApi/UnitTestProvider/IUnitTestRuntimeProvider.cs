namespace InsConformance.Gherkin.UnitTestProvider;

/// <summary>Ends the running scenario without a verdict. Injected by constructor, as with Reqnroll.</summary>
public interface IUnitTestRuntimeProvider
{
    /// <summary>The scenario is not written yet: it fails as pending.</summary>
    void TestPending(string message);

    /// <summary>The scenario cannot conclude: the step and those that follow are skipped, for that reason.</summary>
    void TestInconclusive(string message);

    /// <summary>The scenario does not apply: the step and those that follow are skipped, for that reason.</summary>
    void TestIgnore(string message);
}
