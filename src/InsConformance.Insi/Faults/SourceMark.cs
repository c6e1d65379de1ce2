namespace InsConformance.Insi.Faults;

/// <summary>How a fact about the service is known: the marks of the table of faults and of the test people.</summary>
public enum SourceMark
{
    /// <summary><c>UNKNOWN</c>: nobody public says it.</summary>
    Unknown,

    /// <summary><c>INF</c>: inferred.</summary>
    Inferred,

    /// <summary><c>CLI</c>: only seen in the code of a client.</summary>
    ClientCode,

    /// <summary><c>RUN</c>: observed by running a public client.</summary>
    Trial,

    /// <summary><c>DOC</c>: public documentation of an authorised vendor.</summary>
    Documented,

    /// <summary><c>XSD</c>: official WSDL or schema.</summary>
    Schema,

    /// <summary><c>CNDA</c>: file of the CNDA test package.</summary>
    TestPackage,

    /// <summary><c>REC</c>: recorded exchange with the real service.</summary>
    Recorded,

    /// <summary><c>GUIDE</c>: typed in by an owner of the editors' guide.</summary>
    Guide,
}
