using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using InsConformance.Verdicts.Results;

namespace InsConformance.Verdicts.Tests.Results;

public sealed class PublishedSchemaTests
{
    /// <summary>To publish a change of the model, copy the text that this test prints into the file.</summary>
    [Fact]
    public async Task The_published_schema_is_the_one_of_the_model()
    {
        var published = await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "result.schema.json"), TestContext.Current.CancellationToken);

        (Schema().ToJsonString(new JsonSerializerOptions(ResultJson.Options) { NewLine = "\n" }) + "\n").Should().Be(published);
    }

    private static JsonObject Schema()
    {
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => context.TypeInfo.Type == typeof(TimeSpan)
                ? new JsonObject { ["type"] = "number", ["description"] = "milliseconds" }
                : schema,
        };
        var schema = ResultJson.Options.GetJsonSchemaAsNode(typeof(RunResult), options).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "InsConformance run result");
        return schema;
    }
}
