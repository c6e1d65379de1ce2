using System.Text.Json;
using System.Text.Json.Nodes;
using InsConformance.Campaign.Attachments.Shapes;

namespace InsConformance.Campaign.Attachments.Contract;

/// <summary>The contract as an OpenAPI 3.1 description: <c>docs/schemas/sut-api.openapi.json</c>.</summary>
public static class OpenApiDescription
{
    private static readonly JsonSerializerOptions Indented = new(ContractJson.Options) { WriteIndented = true };

    /// <summary>The description, as JSON text.</summary>
    public static string Text()
    {
        var schemas = new OpenApiSchemas(ContractFacts.Shipped.Members);
        var manifest = schemas.Of(ShapeOf.Type(typeof(SutManifest)));
        var session = schemas.Of(ShapeOf.Type(typeof(SessionDocument)));
        var paths = new JsonObject
        {
            ["/"] = new JsonObject { ["get"] = Operation(SutContract.Describe, "Ce que l'adaptateur dit de lui-même et de son logiciel.", null, manifest, null, ManifestExample) },
            ["/sessions"] = new JsonObject
            {
                ["post"] = Operation(
                    SutContract.Open,
                    "Ouvre une session pour un scénario : un registre sans identité, les réglages d'un site neuf. Les sessions vivent côte à côte et ne se voient pas.",
                    session,
                    Nothing(),
                    SessionExample,
                    new JsonObject()),
            },
            ["/sessions/{id}"] = new JsonObject { ["parameters"] = SessionParameter(), ["delete"] = Operation(SutContract.Close, "Ferme la session.", null, Nothing(), null, new JsonObject()) },
        };
        foreach (var action in SutContract.Actions)
        {
            paths[$"/sessions/{{id}}/{action.Name}"] = new JsonObject
            {
                ["parameters"] = SessionParameter(),
                ["post"] = Operation(action.Name, action.Summary, schemas.Of(action.Input), schemas.Of(action.Output), Node(action.ExampleInput), Node(action.ExampleOutput), action.Capability is { } capability ? ShapeOf.CamelCase(capability.ToString()) : null),
            };
        }

        var description = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Contrat entre InsConformance et l'adaptateur d'un logiciel examiné",
                ["version"] = SutContract.Version,
                ["description"] = "Les valeurs voyagent comme les textes que l'utilisateur tape et lit. Un refus du logiciel est une réponse 200 avec accepted à false et ses messages. 501 : l'adaptateur ne sait pas faire ; "
                    + "le scénario n'est pas applicable. Tout autre statut est une panne : le scénario n'est pas concluant. Aucun membre inconnu n'est admis.",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas.Components },
        };
        return description.ToJsonString(Indented) + "\n";
    }

    private static JsonObject ManifestExample => JsonNode.Parse(
        """
        {"contract":"1.0","name":"MonLogiciel","version":"4.2","capabilities":{"present":["createIdentities","searchIdentities"],"absent":{"cardMode":"Le logiciel n'appelle INSi que par certificat."}}}
        """)!.AsObject();

    private static JsonObject SessionExample => JsonNode.Parse(
        """
        {"id":"5f0c2a9e-0d5e-4a35-9a53-2f1f7d1f0b11","insiAddress":"https://127.0.0.1:41235/lps","certificates":{"folder":"/banc/.insconf/pki",
        "client":{"certificateFile":"/banc/.insconf/pki/clients/INSI-MANU.pem","keyFile":"/banc/.insconf/pki/clients/INSI-MANU.key","pkcs12File":"/banc/.insconf/pki/clients/INSI-MANU.p12","pkcs12Password":"insconf",
        "commonName":"INSI-MANU","structure":"10B9990002","certificatePem":"-----BEGIN CERTIFICATE-----…","keyPem":"-----BEGIN PRIVATE KEY-----…"},
        "authority":{"file":"/banc/.insconf/pki/ca/chain.pem","pem":"-----BEGIN CERTIFICATE-----…"}},
        "cards":{"insiAddress":"https://127.0.0.1:41236/lps","professionalReader":"Gemalto PC Twin Reader 00 00","vitaleReader":"OMNIKEY 3x21 01 00"}}
        """)!.AsObject();

    private static JsonObject Operation(string id, string summary, JsonObject? input, JsonObject output, JsonNode? inputExample, JsonNode? outputExample, string? capability = null)
    {
        var operation = new JsonObject { ["operationId"] = id, ["summary"] = summary };
        if (capability is not null)
            operation["x-capability"] = capability;
        if (input is not null)
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Json(input, inputExample) };
        operation["responses"] = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = id is SutContract.Describe or SutContract.Open or SutContract.Close ? "Fait" : "Fait, ou refusé par le logiciel (accepted : false)", ["content"] = Json(output, outputExample) },
            ["501"] = new JsonObject { ["description"] = "L'adaptateur ne sait pas faire" },
            ["default"] = new JsonObject { ["description"] = "Panne" },
        };
        return operation;
    }

    private static JsonObject Json(JsonObject schema, JsonNode? example) =>
        new() { ["application/json"] = new JsonObject { ["schema"] = schema, ["example"] = example } };

    private static JsonArray SessionParameter() =>
        [new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["description"] = "La session.", ["schema"] = new JsonObject { ["type"] = "string" } }];

    private static JsonObject Nothing() => new() { ["type"] = "object", ["additionalProperties"] = false };

    private static JsonNode? Node(JsonElement? example) => example is { } element ? JsonNode.Parse(element.GetRawText()) : null;
}
