@a@b @c	@d @e #comment @f
@@g @ @h @
   @i#j   # @k

# comment
@😀 @l
@
Feature: F
  @m #n
  Rule: R
    @o

    # here too
    @p
    Scenario Outline: s
      Given x
      @q @q
      Examples:
        | a |
        | 1 |
