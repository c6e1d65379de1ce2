@a
Scenario: s
  Given x
