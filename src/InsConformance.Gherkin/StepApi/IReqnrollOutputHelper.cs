namespace InsConformance.Gherkin;

/// <summary>Where steps and hooks write what the reports show beside the running step.</summary>
public interface IReqnrollOutputHelper
{
    /// <summary>Writes a line.</summary>
    void WriteLine(string message);

    /// <summary>Writes a line from a composite format, in the invariant culture.</summary>
    void WriteLine(string format, params object[] args);

    /// <summary>Attaches a file; its content is read at once.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    void AddAttachment(string filePath);
}
