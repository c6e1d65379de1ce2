Feature: F
  @a
  Background:
    Given x
  Rule: R
    @b
    Background:
      Given y
