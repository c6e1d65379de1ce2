Feature: F
  Scenario: s
    Given x
    @a # b

  # c
