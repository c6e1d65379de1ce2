namespace InsConformance.Campaign.Sut;

/// <summary>The same entry, one deviation away.</summary>
public static class IdentityEntryVariations
{
    /// <summary>The entry with another value for one field.</summary>
    public static IdentityEntry With(this IdentityEntry entry, SutField field, string value) =>
        entry with { Fields = new Dictionary<SutField, string>(entry.Fields) { [field] = value } };

    /// <summary>The entry with one field left empty.</summary>
    public static IdentityEntry Without(this IdentityEntry entry, SutField field)
    {
        var fields = new Dictionary<SutField, string>(entry.Fields);
        fields.Remove(field);
        return entry with { Fields = fields };
    }

    /// <summary>The entry with a birth date of which only a part is known: <c>??/05/1950</c>.</summary>
    public static IdentityEntry WithIncompleteBirthDate(this IdentityEntry entry, string knownPart) =>
        entry.Without(SutField.BirthDate) with { IncompleteBirthDate = knownPart };
}
