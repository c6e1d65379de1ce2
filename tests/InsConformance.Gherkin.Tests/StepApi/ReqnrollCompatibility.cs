using System.Globalization;
using System.Reflection;
using InsConformance.Gherkin.BoDi;

namespace InsConformance.Gherkin.Tests.StepApi;

/// <summary>
/// The members of Reqnroll that step classes use, in its namespaces less their first word. The list is written by hand: it is what must not move.
/// </summary>
public sealed class ReqnrollCompatibility
{
    [Theory]
    [InlineData("BindingAttribute", "ctor()")]
    [InlineData("GivenAttribute", "ctor(String)", "ctor(String, String)", "String Expression", "ExpressionType ExpressionType", "String Culture")]
    [InlineData("WhenAttribute", "ctor(String)", "ctor(String, String)", "String Expression", "ExpressionType ExpressionType", "String Culture")]
    [InlineData("ThenAttribute", "ctor(String)", "ctor(String, String)", "String Expression", "ExpressionType ExpressionType", "String Culture")]
    [InlineData("StepDefinitionAttribute", "ctor(String)", "ctor(String, String)", "String Expression", "ExpressionType ExpressionType", "String Culture")]
    [InlineData("ExpressionType", "ExpressionType Unspecified", "ExpressionType CucumberExpression", "ExpressionType RegularExpression")]
    [InlineData("StepArgumentTransformationAttribute", "ctor()", "ctor(String)", "String Regex", "String Name", "Int32 Order")]
    [InlineData("ScopeAttribute", "ctor()", "String Tag", "String Feature", "String Scenario")]
    [InlineData("BeforeTestRunAttribute", "ctor()", "Int32 Order")]
    [InlineData("AfterTestRunAttribute", "ctor()", "Int32 Order")]
    [InlineData("BeforeFeatureAttribute", "ctor(String[])", "Int32 Order")]
    [InlineData("AfterFeatureAttribute", "ctor(String[])", "Int32 Order")]
    [InlineData("BeforeAttribute", "ctor(String[])", "Int32 Order")]
    [InlineData("AfterAttribute", "ctor(String[])", "Int32 Order")]
    [InlineData("BeforeScenarioAttribute", "ctor(String[])", "Int32 Order")]
    [InlineData("AfterScenarioAttribute", "ctor(String[])", "Int32 Order")]
    [InlineData("BeforeScenarioBlockAttribute", "ctor(String[])", "Int32 Order")]
    [InlineData("AfterScenarioBlockAttribute", "ctor(String[])", "Int32 Order")]
    [InlineData("BeforeStepAttribute", "ctor(String[])", "Int32 Order")]
    [InlineData("AfterStepAttribute", "ctor(String[])", "Int32 Order")]
    [InlineData("DataTable", "ctor(String[])", "ICollection<String> Header", "Int32 RowCount", "DataTableRows Rows", "Void AddRow(String[])", "Void AddRow(IDictionary<String, String>)", "Boolean ContainsColumn(String)")]
    [InlineData("DataTableRows", "Int32 Count", "DataTableRow Item[Int32]", "IEnumerator<DataTableRow> GetEnumerator()")]
    [InlineData("DataTableRow", "String Item[String]", "String Item[Int32]", "Int32 Count", "Boolean ContainsKey(String)", "Boolean TryGetValue(String, String&)")]
    [InlineData("DataTableExtensions", "T CreateInstance(DataTable)", "T CreateInstance(DataTable, Func<T>)", "IEnumerable<T> CreateSet(DataTable)", "IEnumerable<T> CreateSet(DataTable, Func<T>)")]
    [InlineData("ScenarioContext", "ScenarioInfo ScenarioInfo", "RuleInfo RuleInfo", "Exception TestError", "ScenarioExecutionStatus ScenarioExecutionStatus", "ScenarioBlock CurrentScenarioBlock", "ScenarioStepContext StepContext", "IObjectContainer ScenarioContainer", "Void Pending()", "Void StepIsPending()")]
    [InlineData("ScenarioContext", "Object Item[String]", "T Get()", "T Get(String)", "Void Set(T)", "Void Set(T, String)", "Void Set(Func<T>)", "Boolean TryGetValue(TValue&)", "Boolean TryGetValue(String, TValue&)", "Boolean TryGetValue(String, Object&)", "Boolean ContainsKey(String)", "Void Add(String, Object)", "Boolean Remove(String)", "Void Clear()")]
    [InlineData("FeatureContext", "FeatureInfo FeatureInfo", "Exception TestError", "IObjectContainer FeatureContainer", "Object Item[String]", "T Get()", "T Get(String)", "Void Set(T)", "Void Set(T, String)")]
    [InlineData("ScenarioStepContext", "StepInfo StepInfo", "ScenarioExecutionStatus Status")]
    [InlineData("ScenarioInfo", "String Title", "String Description", "String[] Tags", "String[] CombinedTags", "IOrderedDictionary Arguments")]
    [InlineData("RuleInfo", "String Title", "String Description", "String[] Tags")]
    [InlineData("FeatureInfo", "String Title", "String Description", "String[] Tags", "CultureInfo Language", "String FolderPath")]
    [InlineData("StepInfo", "StepDefinitionType StepDefinitionType", "String Text", "DataTable Table", "String MultilineText")]
    [InlineData("ScenarioExecutionStatus", "ScenarioExecutionStatus OK", "ScenarioExecutionStatus StepDefinitionPending", "ScenarioExecutionStatus UndefinedStep", "ScenarioExecutionStatus BindingError", "ScenarioExecutionStatus TestError", "ScenarioExecutionStatus Skipped")]
    [InlineData("ScenarioBlock", "ScenarioBlock None", "ScenarioBlock Given", "ScenarioBlock When", "ScenarioBlock Then")]
    [InlineData("PendingStepException", "ctor()", "ctor(String)")]
    [InlineData("IReqnrollOutputHelper", "Void WriteLine(String)", "Void WriteLine(String, Object[])", "Void AddAttachment(String)")]
    [InlineData("Assist.Attributes.TableAliasesAttribute", "ctor(String[])")]
    [InlineData("UnitTestProvider.IUnitTestRuntimeProvider", "Void TestPending(String)", "Void TestInconclusive(String)", "Void TestIgnore(String)")]
    [InlineData("Bindings.StepDefinitionType", "StepDefinitionType Given", "StepDefinitionType When", "StepDefinitionType Then")]
    [InlineData("BoDi.IObjectContainer", "IStrategyRegistration RegisterTypeAs(String)", "Void RegisterInstanceAs(TInterface, String, Boolean)", "Void RegisterInstanceAs(Object, Type, String, Boolean)", "IStrategyRegistration RegisterFactoryAs(Func<IObjectContainer, TInterface>, String)", "T Resolve()", "T Resolve(String)", "Object Resolve(Type, String)", "IEnumerable<T> ResolveAll()", "Boolean IsRegistered()", "Boolean IsRegistered(String)", "Action<Object> ObjectCreated", "Void Dispose()")]
    public void Offers_what_step_classes_use(string type, params string[] members)
    {
        var found = typeof(BindingAttribute).Assembly.GetType($"InsConformance.Gherkin.{type}", throwOnError: true)!;

        found.IsPublic.Should().BeTrue();
        Members(found).Should().Contain(members);
    }

    [Fact]
    public void Attributes_are_written_as_with_Reqnroll()
    {
        var attributes = typeof(Written).GetMethod(nameof(Written.Method))!.GetCustomAttributes<HookAttribute>().ToList();

        attributes.Select(hook => $"{hook.HookType} {hook.Order} {string.Join(',', hook.Tags)}").Should().BeEquivalentTo(
            ["BeforeScenario 2 @a,@b", "AfterScenario 10000 ", "AfterStep 10000 a and not b"]);
        typeof(Written).GetMethod(nameof(Written.Method))!.GetCustomAttributes<StepDefinitionBaseAttribute>()
            .Select(step => $"{step.GetType().Name} {step.Expression} {step.ExpressionType} {step.Culture}").Should().BeEquivalentTo(
            ["GivenAttribute a Unspecified ", "WhenAttribute b Unspecified fr-FR", "ThenAttribute c RegularExpression ", "StepDefinitionAttribute d CucumberExpression "]);
    }

    [Fact]
    public void A_context_keeps_values_by_name_and_by_type()
    {
        using var container = new ObjectContainer();
        var context = new FeatureContext(new FeatureInfo(CultureInfo.InvariantCulture, "", "", null, []), container);

        context["nom"] = "A";
        context.Set(3);
        context.Set(new Version(1, 2), "version");
        context.Set(() => "fait à la demande");
        context.Add("autre", 4);

        context["nom"].Should().Be("A");
        context.Get<int>().Should().Be(3);
        context.Get<Version>("version").Should().Be(new Version(1, 2));
        context.Get<string>().Should().Be("fait à la demande");
        context.TryGetValue<int>("autre", out var other).Should().BeTrue();
        other.Should().Be(4);
        context.TryGetValue<string>("autre", out _).Should().BeFalse();
        context.Remove("autre").Should().BeTrue();
        context.ContainsKey("autre").Should().BeFalse();
        context.Invoking(missing => missing.Get<DateOnly>("date")).Should().Throw<KeyNotFoundException>().WithMessage("Nothing of type DateOnly was stored under 'date'.");
        context.Invoking(twice => twice.Add("nom", "B")).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        return type.GetMembers(Public).Concat(type.GetInterfaces().Where(_ => type.IsInterface).SelectMany(parent => parent.GetMembers(Public))).Select(member => member switch
        {
            ConstructorInfo constructor => $"ctor({Parameters(constructor)})",
            MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
            PropertyInfo property when property.GetIndexParameters() is [var index] => $"{Name(property.PropertyType)} Item[{Name(index.ParameterType)}]",
            PropertyInfo property => $"{Name(property.PropertyType)} {property.Name}",
            FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
            EventInfo @event => $"{Name(@event.EventHandlerType!)} {@event.Name}",
            _ => member.Name,
        });
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => Name(parameter.ParameterType)));

    private static string Name(Type type) =>
        type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GenericTypeArguments.Select(Name))}>" : type.Name;

    private static class Written
    {
        [Given("a")]
        [When("b", "fr-FR")]
        [Then("c", ExpressionType = ExpressionType.RegularExpression)]
        [StepDefinition("d", ExpressionType = ExpressionType.CucumberExpression)]
        [BeforeScenario("@a", "@b", Order = 2)]
        [AfterScenario]
        [AfterStep("a and not b")]
        public static void Method()
        {
        }
    }
}
