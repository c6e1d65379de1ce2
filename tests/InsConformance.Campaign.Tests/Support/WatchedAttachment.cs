using System.Reflection;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Tests.Support;

/// <summary>The reference engine, each of whose actions is told before it is done.</summary>
internal sealed class WatchedAttachment(Action<string> told) : ISutAttachment
{
    private readonly ReferenceEngineAttachment _reference = new(TimeProvider.System);

    public SutDescription Description => _reference.Description;

    public async Task<ISut> OpenAsync(SutSession session, CancellationToken cancellationToken)
    {
        var sut = DispatchProxy.Create<ISut, Teller>();
        ((Teller)(object)sut).Watch(await _reference.OpenAsync(session, cancellationToken), told);
        return sut;
    }

    public ValueTask DisposeAsync() => _reference.DisposeAsync();

    internal class Teller : DispatchProxy
    {
        private ISut? _sut;
        private Action<string> _told = static _ => { };

        public void Watch(ISut sut, Action<string> told) => (_sut, _told) = (sut, told);

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            _told(targetMethod!.Name);
            return targetMethod.Invoke(_sut, BindingFlags.DoNotWrapExceptions, null, args, null);
        }
    }
}
