// The step API. With the real package: global using Reqnroll; global using Reqnroll.BoDi; global using Reqnroll.UnitTestProvider;
global using InsConformance.Gherkin;
global using InsConformance.Gherkin.BoDi;
global using InsConformance.Gherkin.UnitTestProvider;
