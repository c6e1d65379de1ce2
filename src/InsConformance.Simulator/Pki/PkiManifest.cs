using System.Text.Json;

namespace InsConformance.Simulator.Pki;

/// <summary>What <c>pki.json</c> says: that the folder is one of ours, what it must hold, and until when it serves. Written last inside a folder that appears whole.</summary>
/// <param name="Format">Version of the layout; another one is made anew.</param>
/// <param name="Warning">For a person who opens the file.</param>
/// <param name="ValidFrom">First instant at which every good certificate is valid.</param>
/// <param name="RenewAt">Instant from which the certificates are issued again.</param>
/// <param name="Files">Every other file, with <c>/</c>.</param>
internal sealed record PkiManifest(int Format, string Warning, DateTimeOffset ValidFrom, DateTimeOffset RenewAt, IReadOnlyList<string> Files)
{
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public bool Serves(DateTimeOffset now) => Format == CurrentFormat && ValidFrom <= now && now < RenewAt;

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    public static PkiManifest? FromJson(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<PkiManifest>(json, Options);
}
