Feature: Feature: F
  Scenario: Scenario: s # x
    Given Given x
    * * y
    Given  And z
