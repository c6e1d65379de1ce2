Feature: F
  Scenario: s
    Given x
Feature: G
  Background:
    Given y
