Feature: F
  Scenario: s
    Given x