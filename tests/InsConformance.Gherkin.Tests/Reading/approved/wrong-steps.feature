Feature: F
  Background:
    Given x
    given y
  Scenario: s
    Given x
    Givenx
    *x
    | a |
    Then
  Rule: R
    Background:
      Given x
      Given
    Scenario: t
      * x
      *
