# language: en-tx
All gussied up: Texas

  Lemme tell y'all a story:
    Fixin' to x
    All git out x
    Quick out of the chute x
    There’s no tree but bears some fruit x
    Come hell or high water x
    Well now hold on, I'll you what x

  All hat and no cattle: 0
    * <a>

  Serious as a snake bite: 1
    * <a>

  Busy as a hound in flea season: 2
    * <a>
    Now that's a story longer than a cattle drive in July: 0
      | a |
      | 0 |

  Rule : 0
    All hat and no cattle: r
      Quick out of the chute y
