Feature: F
  Scenario Template: <a>
    Given <a>
