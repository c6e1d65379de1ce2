xyz
 Given x
Feature: F
  Scenario: s
| a |
"""
