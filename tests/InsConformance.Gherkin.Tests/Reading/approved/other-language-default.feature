Ability: A
  Example: e
    Given x
  Scenarios: y
    | a |
