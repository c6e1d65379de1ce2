namespace InsConformance.Identity.Rules;

/// <summary>Quotes a received value in a message without letting an endless or unprintable one spoil it.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 60;

    /// <summary>« value », shortened after 60 characters, controls and lone surrogates shown as « · » ; « (vide) » when there is nothing.</summary>
    public static string Quote(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "(vide)";
        var shown = string.Create(Math.Min(value.Length, MaximumLength), value, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = char.IsControl(source[i]) || char.IsSurrogate(source[i]) ? '·' : source[i];
        });
        return value.Length > MaximumLength ? $"« {shown}… »" : $"« {shown} »";
    }
}
