using System.Buffers.Binary;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.Files;

namespace InsConformance.Cards.Kernel.Instructions;

/// <summary>SELECT. A file that is not found leaves the current files as they were.</summary>
/// <param name="answer">Which P1 and P2 the card accepts, and what it then answers; null is <c>6A86</c>.</param>
/// <param name="rootAnswersNothing">Whether selecting the root gives no control parameters, whatever P2 asks.</param>
public sealed class Select(Func<SelectionMethod, byte, SelectionAnswer?> answer, bool rootAnswersNothing = false) : IInstruction
{
    private const int MaxNameLength = 16;

    /// <inheritdoc/>
    public byte Code => 0xA4;

    /// <inheritdoc/>
    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        var method = (SelectionMethod)command.P1;
        if (answer(method, command.P2) is not { } wished)
            return StatusWord.WrongParameters;
        if (!HasRightLength(method, command.Data.Length))
            return StatusWord.WrongLength;
        if (Find(method, command.Data.Span, session) is not { } file)
            return StatusWord.FileNotFound;
        session.Select(file);
        if (wished == SelectionAnswer.Nothing || rootAnswersNothing && file == session.Root)
            return StatusWord.Success;
        return ResponseApdu.Success(FileControlParameters.Of(file));
    }

    private static bool HasRightLength(SelectionMethod method, int length) => method switch
    {
        SelectionMethod.Identifier => length is 0 or 2,
        SelectionMethod.Directory or SelectionMethod.File => length == 2,
        SelectionMethod.Parent => length == 0,
        SelectionMethod.Name => length is > 0 and <= MaxNameLength,
        _ => length > 0 && length % 2 == 0,
    };

    private static CardFile? Find(SelectionMethod method, ReadOnlySpan<byte> data, CardSession session) => method switch
    {
        SelectionMethod.Identifier => data.IsEmpty ? session.Root : Child(session.CurrentDirectory, data, session),
        SelectionMethod.Directory => Child(session.CurrentDirectory, data, session) as DedicatedFile,
        SelectionMethod.File => Child(session.CurrentDirectory, data, session) is { } file && (file is ElementaryFile || file == session.Root) ? file : null,
        SelectionMethod.Parent => session.CurrentDirectory.Parent,
        SelectionMethod.Name => session.Root.Application(data),
        SelectionMethod.PathFromRoot => Path(session.Root, data, session),
        SelectionMethod.PathFromCurrent => Path(session.CurrentDirectory, data, session),
        _ => null,
    };

    private static CardFile? Path(DedicatedFile start, ReadOnlySpan<byte> path, CardSession session)
    {
        CardFile? file = start;
        for (; !path.IsEmpty && file is not null; path = path[2..])
            file = file is DedicatedFile directory ? Child(directory, path[..2], session) : null;
        return file;
    }

    private static CardFile? Child(DedicatedFile directory, ReadOnlySpan<byte> identifier, CardSession session)
    {
        var id = BinaryPrimitives.ReadUInt16BigEndian(identifier);
        return id == DedicatedFile.RootId ? session.Root : directory.Child(id);
    }
}
