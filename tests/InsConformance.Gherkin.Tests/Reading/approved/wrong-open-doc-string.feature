Feature: F
  Scenario: s
    Given x
      """
      ```
  Scenario: t
