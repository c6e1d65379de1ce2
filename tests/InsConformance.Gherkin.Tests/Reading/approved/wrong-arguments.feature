Feature: F
  Background:
    Given x
      """
      """
      """
      | a |
      """
    Given y
      | a |
      """
      """
      | b |
  Scenario: s
    Given x
      ```
      ```
      ```
    Given y
      | a |
      ```
      ```
      | b |
