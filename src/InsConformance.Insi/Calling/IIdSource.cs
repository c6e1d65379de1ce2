namespace InsConformance.Insi.Calling;

/// <summary>Where the identifiers of messages and contexts come from. Implementations are safe to share between threads.</summary>
public interface IIdSource
{
    /// <summary>A new identifier, never given before by this source.</summary>
    Guid NextId();
}
