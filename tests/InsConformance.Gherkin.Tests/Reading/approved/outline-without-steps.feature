Feature: F
  Background:
    Given b
  Scenario Outline: <a>
    Examples:
      | a |
      | 1 |
