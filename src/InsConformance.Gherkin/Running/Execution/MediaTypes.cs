namespace InsConformance.Gherkin.Running.Execution;

/// <summary>The media type that the extension of a file tells.</summary>
internal static class MediaTypes
{
    public static string Of(string filePath) => Path.GetExtension(filePath).ToLowerInvariant() switch
    {
        ".txt" or ".log" => "text/plain",
        ".json" => "application/json",
        ".xml" => "application/xml",
        ".html" => "text/html",
        ".csv" => "text/csv",
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
