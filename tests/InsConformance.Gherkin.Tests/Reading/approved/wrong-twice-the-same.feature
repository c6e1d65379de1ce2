@a b
@a b
x
x
