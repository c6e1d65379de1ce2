# une remarque
   # une autre  

#
