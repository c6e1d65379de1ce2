namespace InsConformance.Insi.Soap;

/// <summary>The byte shapes in which an answer « RESULTAT » has been seen (padoa/tlsi-ins, CharlieLamatte/SAPA, files of the CNDA).</summary>
public enum WireProfile
{
    /// <summary><c>current</c>: the live service since 2022-10-24.</summary>
    Current,

    /// <summary><c>legacy-2022</c>: the live service before 2022-10-24, every element prefixed <c>ns2</c>.</summary>
    Legacy2022,

    /// <summary><c>cnda-file</c>: the injection files of the CNDA test package (2022 edition), without prefix.</summary>
    CndaFile,
}
