Feature: F
  Background:
    Given x
      | a | b |
      | c |
      | d | e | f |
    oops
  Scenario: s
    Given y
      | a |
      | b | c
      | d | e |
    Examples:
      | a |
      | b | c |
      oops
