Feature: F
  Scenario: <a> <> <a.*>
    Given <a><a>|<b>|<>|<a.*>|<(>|<$1>
    Examples:
      | a | a | b   |  | a.* | ( | $1 |
      | 1 | 2 | <a> | 3 | $&  | $$ | \\ |
