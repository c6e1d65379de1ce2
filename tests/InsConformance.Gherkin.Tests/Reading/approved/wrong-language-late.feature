Feature: F
# language: xx
  Scenario: s
# language: fr
    Quand rien
