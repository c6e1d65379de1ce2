namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>A script that passes everything on to an adapter over HTTP: the same software, by the other door.</summary>
internal static class ScriptBridge
{
    /// <summary>Writes it.</summary>
    public static Task<FileInfo> WriteAsync(ScriptFolder folder, Uri address) => folder.WriteAsync("pont", Text(address), "/bin/bash");

    /// <summary>What bash alone can do, in one process: a campaign starts thousands of them.</summary>
    private static string Text(Uri address) =>
        $$"""
        LC_ALL=C
        IFS= read -r -d '' body
        case "$1" in
          describe) request='GET /' ;;
          open) request='POST /sessions' ;;
          close) request="DELETE /sessions/$3" ;;
          *) request="POST /sessions/$3/$1" ;;
        esac
        exec 3<>/dev/tcp/{{address.Host}}/{{address.Port}} || exit 1
        printf '%s HTTP/1.0\r\nHost: {{address.Authority}}\r\nContent-Length: %d\r\n\r\n%s' "$request" "${#body}" "$body" >&3
        read -r _ status _ <&3
        while IFS= read -r header <&3 && [ "$header" != $'\r' ]; do :; done
        case "$status" in 200) exec cat <&3 ;; 501) exit 3 ;; *) exit 1 ;; esac
        """;
}
