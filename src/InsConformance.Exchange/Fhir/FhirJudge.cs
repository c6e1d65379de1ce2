using System.Collections.Immutable;
using System.Text;
using InsConformance.Exchange.Fhir.Reading;
using InsConformance.Exchange.Fhir.Resources;
using InsConformance.Exchange.Fhir.Rules;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Fhir;

/// <summary>
/// Judges what FHIR carries of an INS against « FR Core Patient INS »: a Patient, the patients of a Bundle or of another resource, or one
/// search (<c>GET Patient?identifier=…</c>) in a text file. Other parts of FHIR are not validated.
/// </summary>
public sealed class FhirJudge : FormatJudge<FhirArtefact>
{
    private const int LongestRequest = 8192;

    /// <inheritdoc/>
    public override string Format => "fhir";

    /// <inheritdoc/>
    public override string Title => "FHIR, FR Core Patient INS";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Versions { get; } = [.. FhirProfile.All.Select(profile => profile.Version)];

    /// <inheritdoc/>
    protected override IReadOnlyList<RuleCheck<FhirArtefact>> Checks(string version) => FhirRules.Of(version);

    /// <inheritdoc/>
    protected override ArtefactReading<FhirArtefact> Read(ReadOnlyMemory<byte> bytes, JudgingContext context, CancellationToken cancellation)
    {
        if (RequestLine(bytes.Span) is { } url)
            return Judging.Reading.Of(new FhirArtefact(FhirElement.Request(url), context));
        if (!FhirReader.TryRead(bytes, out var resource, out var error))
            return Judging.Reading.Unreadable<FhirArtefact>(error);
        var artefact = new FhirArtefact(resource, context);
        return artefact.Patients.Count + artefact.PatientReferences.Count + artefact.Searches.Count > 0
            ? Judging.Reading.Of(artefact)
            : Judging.Reading.Unreadable<FhirArtefact>(
                $"La ressource {resource.ResourceType} ne contient ni Patient, ni INS, ni recherche : rien à juger ; attendu {FhirReader.Expected}.");
    }

    /// <summary>The URL of a text that holds one request line, « GET Patient?… » or the URL alone; null for anything else.</summary>
    private static string? RequestLine(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestRequest || !bytes.Contains((byte)'?') || bytes.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[' or (byte)'<', ..])
            return null;
        var words = Encoding.UTF8.GetString(bytes).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var url = words switch
        {
            ["GET", var asked, ..] => asked,
            [var alone] => alone,
            _ => null,
        };
        return url?.Split('?', 2) is [var path, _] && IsResourceType(path[(path.LastIndexOf('/') + 1)..]) ? url : null;
    }

    private static bool IsResourceType(string name) => name.Length > 2 && char.IsAsciiLetterUpper(name[0]) && name.All(char.IsAsciiLetter);
}
