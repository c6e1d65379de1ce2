Feature: F
  Scenario: s
    Given x
      | a |
      | b | c |
    a
    b
    c
    d
    e
    f
    g
    h
    i
    j
    k
  Scenario: t
