Feature: F
  Scenario: s
    Given x
    Examples:
      | a |
      Given y
      """
  Rule: R
    Scenario: t
      Examples:
        | a |
        Background:
