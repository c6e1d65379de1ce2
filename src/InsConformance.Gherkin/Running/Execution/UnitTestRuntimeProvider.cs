using InsConformance.Gherkin.UnitTestProvider;

namespace InsConformance.Gherkin.Running.Execution;

internal sealed class UnitTestRuntimeProvider : IUnitTestRuntimeProvider
{
    public void TestPending(string message) => throw new PendingStepException(message);

    public void TestInconclusive(string message) => throw new TestInconclusiveException(message);

    public void TestIgnore(string message) => throw new TestIgnoredException(message);
}
