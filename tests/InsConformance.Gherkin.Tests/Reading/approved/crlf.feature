Feature: F
  text

  more
  Scenario: ab
    Given c
      """
      d

      """
