namespace InsConformance.Cards.Images.Reading;

/// <summary>What is said of an image while it is read.</summary>
internal sealed class ImageNotes
{
    public List<ImageNote> Errors { get; } = [];

    public List<ImageNote> Remarks { get; } = [];
}
