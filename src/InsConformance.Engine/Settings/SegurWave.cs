namespace InsConformance.Engine.Settings;

/// <summary>« Vague » of the Ségur referencing whose requirements on INSi calls apply where they differ.</summary>
public enum SegurWave
{
    /// <summary>Vague 1 (2021–2022, requirements « INS nn ») : the user asks for each call and accepts each return.</summary>
    One,

    /// <summary>
    /// Vague 2 (2024–2025, « SC.INS.nn » and « Sentinelle nn ») : automatic call when a record is opened, automatic second call with the
    /// birth place, automatic retrieval of a perfect match.
    /// </summary>
    Two,
}
