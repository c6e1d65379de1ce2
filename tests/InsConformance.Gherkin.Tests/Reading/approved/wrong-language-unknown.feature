# language: xx-YY
Feature: F
  Scenario: s
