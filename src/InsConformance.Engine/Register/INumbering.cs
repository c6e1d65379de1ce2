namespace InsConformance.Engine.Register;

/// <summary>Gives identifiers that were never given before. Implementations are thread-safe.</summary>
public interface INumbering
{
    /// <summary>A new identifier that begins with the prefix.</summary>
    string Next(string prefix);
}
