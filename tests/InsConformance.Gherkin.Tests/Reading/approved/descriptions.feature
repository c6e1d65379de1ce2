# before
Feature: F
# first

   free text
# inside
     more	

# after
   

  Background: B
\# escaped
@ tag?
  Given
  Given	x
  Scenario: S

  # only comments

  # here

  Scenario: T

     * 
  Scenario: U
     Feature: not a feature
     | not a table |
     """
     Examples : no
     Examples: yes
     | almost
     a table
