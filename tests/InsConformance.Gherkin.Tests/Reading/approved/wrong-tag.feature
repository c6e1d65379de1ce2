@a b
Feature: F
  @ok @not ok @later
  Scenario: s
    Given x
    @also	wrong #x
    Examples:
      | a |
  @ x
  Rule: R
