using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>A script that passes everything on to an adapter over HTTP: the same software, by the other door.</summary>
internal static class ScriptBridge
{
    /// <summary>Writes it, or skips the test where there is no curl.</summary>
    public static async Task<FileInfo> WriteAsync(ScriptFolder folder, Uri address)
    {
        await OutsideTool.FindAsync(["curl"], ["--version"], "apt-get install curl", TestContext.Current.CancellationToken);
        return await folder.WriteAsync("pont", Text(address));
    }

    private static string Text(Uri address) =>
        $$"""
        root={{address.AbsoluteUri.TrimEnd('/')}}
        exec 3>&1
        send() { status=$(curl -s -o /dev/fd/3 -w '%{http_code}' -H 'Content-Type: application/json' "$@"); }
        case "$1" in
          describe) send "$root/" ;;
          open) send --data-binary @- "$root/sessions" ;;
          close) send -X DELETE "$root/sessions/$3" ;;
          *) send --data-binary @- "$root/sessions/$3/$1" ;;
        esac
        case "$status" in 200) exit 0 ;; 501) exit 3 ;; *) exit 1 ;; esac
        """;
}
