using System.Globalization;

namespace InsConformance.Engine.Register;

/// <summary>Numbers identifiers from 1 in the order asked: <c>IPP0000001</c>, <c>IPP0000002</c>… Thread-safe.</summary>
public sealed class SequentialNumbering : INumbering
{
    private long _last;

    /// <inheritdoc/>
    public string Next(string prefix) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{Interlocked.Increment(ref _last):D7}");
}
