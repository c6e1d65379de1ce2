using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace InsConformance.Simulator.Api;

/// <summary>The parameters of a query, read strictly.</summary>
internal static class QueryParameters
{
    /// <summary>A text, or null without it.</summary>
    public static string? QueryText(this HttpContext http, string name) => http.Request.Query[name] is [{ } value, ..] ? value : null;

    /// <summary>A whole number, or null without it.</summary>
    /// <exception cref="ApiException">It is no whole number.</exception>
    public static long? QueryNumber(this HttpContext http, string name)
    {
        if (http.QueryText(name) is not { } text)
            return null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ApiException(400, $"Paramètre « {name} » : attendu un nombre entier, reçu « {text} ».");
    }
}
