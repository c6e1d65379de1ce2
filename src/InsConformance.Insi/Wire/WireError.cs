namespace InsConformance.Insi.Wire;

/// <summary>Why bytes could not be read as a message. The one error of every reader of this room: readers never throw.</summary>
/// <param name="Kind">The kind of fault.</param>
/// <param name="Message">One French sentence: what was expected, what was found, what to do.</param>
/// <param name="Line">Line of the fault from 1; 0 when the fault has no place in the text.</param>
/// <param name="Column">Column of the fault in characters from 1; 0 when the fault has no place in the text.</param>
public sealed record WireError(WireErrorKind Kind, string Message, int Line = 0, int Column = 0);
