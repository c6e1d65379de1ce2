using InsConformance.Gherkin.BoDi;

namespace InsConformance.Gherkin.Tests.BoDi;

public sealed class ObjectContainerFacts
{
    private interface IService;

    [Fact]
    public void Creates_a_class_by_its_constructor_and_keeps_it()
    {
        using var container = new ObjectContainer();

        var car = container.Resolve<Car>();

        car.Engine.Should().BeSameAs(container.Resolve<Engine>());
        container.Resolve<Car>().Should().BeSameAs(car);
        container.IsRegistered<Car>().Should().BeFalse();
    }

    [Fact]
    public void Uses_the_longest_constructor()
    {
        using var container = new ObjectContainer();

        container.Resolve<TwoConstructors>().Engine.Should().NotBeNull();
    }

    [Fact]
    public void Gives_each_scenario_its_own_classes_and_shares_what_the_run_registered()
    {
        using var run = new ObjectContainer();
        run.RegisterTypeAs<Service, IService>();
        using var one = new ObjectContainer(run);
        using var two = new ObjectContainer(run);

        one.Resolve<IService>().Should().BeSameAs(two.Resolve<IService>()).And.BeSameAs(run.Resolve<IService>());
        one.Resolve<Car>().Should().NotBeSameAs(two.Resolve<Car>());
    }

    [Fact]
    public void Prefers_its_own_registrations_to_those_of_its_parent()
    {
        using var run = new ObjectContainer();
        var (shared, own) = (new Service(), new Service());
        run.RegisterInstanceAs<IService>(shared);
        using var scenario = new ObjectContainer(run);
        scenario.RegisterInstanceAs<IService>(own);

        scenario.Resolve<IService>().Should().BeSameAs(own);
        run.Resolve<IService>().Should().BeSameAs(shared);
        scenario.ResolveAll<IService>().Should().Equal(own, shared);
    }

    [Fact]
    public void Serves_several_names_of_one_type()
    {
        using var container = new ObjectContainer();
        var (one, two) = (new Service(), new Service());
        container.RegisterInstanceAs<IService>(one, "one");
        container.RegisterInstanceAs<IService>(two, "two");

        container.Resolve<IService>("one").Should().BeSameAs(one);
        container.Resolve<IService>("two").Should().BeSameAs(two);
        container.ResolveAll<IService>().Should().BeEquivalentTo([one, two]);
        container.IsRegistered<IService>("one").Should().BeTrue();
        container.IsRegistered<IService>().Should().BeFalse();
        FluentActions.Invoking(() => container.Resolve<Engine>("three")).Should().Throw<ObjectContainerException>()
            .WithMessage("Nothing is registered as Engine named 'three' (resolution path: Engine)");
    }

    [Fact]
    public void Calls_a_factory_once_unless_told_otherwise()
    {
        using var container = new ObjectContainer();
        container.RegisterFactoryAs<IService>(_ => new Service());
        container.RegisterFactoryAs(inner => new Car(inner.Resolve<Engine>())).InstancePerDependency();

        container.Resolve<IService>().Should().BeSameAs(container.Resolve<IService>());
        container.Resolve<Car>().Should().NotBeSameAs(container.Resolve<Car>());
        container.Resolve<Car>().Engine.Should().BeSameAs(container.Resolve<Engine>());
    }

    [Fact]
    public void Is_itself_a_service()
    {
        using var run = new ObjectContainer();
        using var scenario = new ObjectContainer(run);

        scenario.Resolve<IObjectContainer>().Should().BeSameAs(scenario);
    }

    [Fact]
    public void Announces_what_it_creates()
    {
        var created = new List<string>();
        using var container = new ObjectContainer();
        container.ObjectCreated += instance => created.Add(instance.GetType().Name);

        container.Resolve<Car>();

        created.Should().Equal("Engine", "Car");
    }

    [Fact]
    public void Takes_the_last_registration()
    {
        using var container = new ObjectContainer();
        var last = new Service();
        container.RegisterTypeAs<Service, IService>();
        container.RegisterInstanceAs<IService>(new Service());
        container.RegisterInstanceAs<IService>(last);

        container.Resolve<IService>().Should().BeSameAs(last);
    }

    [Fact]
    public void Refuses_a_registration_that_comes_too_late()
    {
        using var container = new ObjectContainer();
        container.Resolve<Engine>();

        FluentActions.Invoking(() => container.RegisterInstanceAs(new Engine())).Should().Throw<ObjectContainerException>()
            .WithMessage("Engine was already given out by this container: register it before it is first used.");
    }

    [Fact]
    public void Refuses_an_instance_of_another_type()
    {
        using var container = new ObjectContainer();

        FluentActions.Invoking(() => container.RegisterInstanceAs(new Engine(), typeof(IService))).Should().Throw<ObjectContainerException>()
            .WithMessage("Engine cannot be registered as IService: it is not one.");
    }

    [Fact]
    public void Shows_the_way_to_what_it_cannot_create()
    {
        using var container = new ObjectContainer();

        Refused<NeedsService>().Should().Be("Nothing is registered as IService, and it cannot be created because it is abstract (resolution path: NeedsService → IService)");
        Refused<NeedsText>().Should().Be("Nothing is registered as String, and values of that type cannot be guessed (resolution path: NeedsText → String)");
        Refused<Left>().Should().Be("Left depends on itself (resolution path: Left → Right → Left)");
        Refused<Ambivalent>().Should().Be("Ambivalent has several constructors of the same length: which one to use cannot be decided (resolution path: Ambivalent)");
        Refused<Closed>().Should().Be("Closed has no public constructor (resolution path: Closed)");

        string Refused<T>() => FluentActions.Invoking(() => container.Resolve<T>()).Should().Throw<ObjectContainerException>().Which.Message;
    }

    [Fact]
    public void Throws_what_a_constructor_throws()
    {
        using var container = new ObjectContainer();

        FluentActions.Invoking(() => container.Resolve<Faulty>()).Should().Throw<InvalidOperationException>().WithMessage("not ready");
    }

    [Fact]
    public async Task Disposes_of_what_it_created_last_first_and_only_once()
    {
        var journal = new List<string>();
        var container = new ObjectContainer();
        container.RegisterInstanceAs(journal);
        container.RegisterFactoryAs(inner => new Second(inner.Resolve<List<string>>()));
        container.RegisterInstanceAs(new Kept(journal));
        container.RegisterInstanceAs(new Given(journal), dispose: true);
        container.Resolve<Third>();
        container.Resolve<Kept>();

        await container.DisposeAsync();
        await container.DisposeAsync();

        journal.Should().Equal("third, asynchronously", "second", "first", "given");
        FluentActions.Invoking(() => container.Resolve<Third>()).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void Leaves_to_its_parent_what_its_parent_created()
    {
        var journal = new List<string>();
        using var run = new ObjectContainer();
        run.RegisterInstanceAs(journal);
        run.RegisterTypeAs<First, First>();
        using (var scenario = new ObjectContainer(run))
            scenario.Resolve<First>();
        journal.Should().BeEmpty();

        run.Dispose();

        journal.Should().Equal("first");
    }

    [Fact]
    public void Leaves_to_others_what_its_factories_only_pass_on()
    {
        var journal = new List<string>();
        var given = new Given(journal);
        using var run = new ObjectContainer();
        run.RegisterInstanceAs(journal);
        run.RegisterInstanceAs(given);
        run.RegisterTypeAs<First, First>();
        using (var scenario = new ObjectContainer(run))
        {
            scenario.RegisterFactoryAs<object>(inner => inner.Resolve<Given>());
            scenario.RegisterFactoryAs<IDisposable>(inner => inner.Resolve<First>());
            scenario.Resolve<object>().Should().BeSameAs(given);
            scenario.Resolve<IDisposable>().Should().BeSameAs(run.Resolve<First>());
        }

        journal.Should().BeEmpty();
    }

    [Fact]
    public async Task Disposes_of_everything_even_if_something_fails()
    {
        var journal = new List<string>();
        var container = new ObjectContainer();
        container.RegisterInstanceAs(journal);
        container.Resolve<First>();
        container.Resolve<FailsToDispose>();

        var dispose = async () => await container.DisposeAsync();

        (await dispose.Should().ThrowAsync<AggregateException>()).Which.InnerExceptions.Should().ContainSingle().Which.Message.Should().Be("stuck");
        journal.Should().Equal("first");
    }

    [Fact]
    public void Says_that_an_object_can_only_be_disposed_of_asynchronously()
    {
        var container = new ObjectContainer();
        container.RegisterInstanceAs(new List<string>());
        container.RegisterInstanceAs(new Second([]));
        container.Resolve<Third>();

        container.Invoking(closed => closed.Dispose()).Should().Throw<AggregateException>()
            .Which.InnerExceptions.Should().ContainSingle().Which.Message.Should().Be("Third must be disposed of asynchronously: use DisposeAsync.");
    }

    [Fact]
    public async Task Creates_one_object_for_many_threads()
    {
        await using var run = new ObjectContainer();
        run.RegisterTypeAs<Service, IService>();

        var resolved = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => new ObjectContainer(run).Resolve<IService>())));

        resolved.Distinct().Should().ContainSingle();
    }

    private sealed class Service : IService;

    private sealed class Engine;

    private sealed class Car(Engine engine)
    {
        public Engine Engine { get; } = engine;
    }

    private sealed class TwoConstructors
    {
        public TwoConstructors()
        {
        }

        public TwoConstructors(Engine engine) => Engine = engine;

        public Engine? Engine { get; }
    }

    private sealed class NeedsService(IService service)
    {
        public IService Service { get; } = service;
    }

    private sealed class NeedsText(string text)
    {
        public string Text { get; } = text;
    }

    private sealed class Left(Right right)
    {
        public Right Right { get; } = right;
    }

    private sealed class Right(Left left)
    {
        public Left Left { get; } = left;
    }

    private sealed class Ambivalent
    {
        public Ambivalent(Engine engine) => _ = engine;

        public Ambivalent(Service service) => _ = service;
    }

    private sealed class Closed
    {
        private Closed()
        {
        }
    }

    private sealed class Faulty
    {
        public Faulty() => throw new InvalidOperationException("not ready");
    }

    private sealed class First(List<string> journal) : IDisposable
    {
        public void Dispose() => journal.Add("first");
    }

    private sealed class Second(List<string> journal) : IDisposable
    {
        public void Dispose() => journal.Add("second");
    }

    private sealed class Third(List<string> journal, First first, Second second) : IAsyncDisposable
    {
        public First First { get; } = first;

        public Second Second { get; } = second;

        public ValueTask DisposeAsync()
        {
            journal.Add("third, asynchronously");
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Given(List<string> journal) : IDisposable
    {
        public void Dispose() => journal.Add("given");
    }

    private sealed class Kept(List<string> journal) : IDisposable
    {
        public void Dispose() => journal.Add("kept");
    }

    private sealed class FailsToDispose : IDisposable
    {
        public void Dispose() => throw new InvalidOperationException("stuck");
    }
}
