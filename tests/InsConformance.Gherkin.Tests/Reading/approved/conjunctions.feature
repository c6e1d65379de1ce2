Feature: F
  Background:
    And a
    * b
    But c
  Scenario: s
    And d
    Given e
    And f
    When g
    * h
    And i
    Then j
    But k
  Scenario: only conjunctions
    And l
