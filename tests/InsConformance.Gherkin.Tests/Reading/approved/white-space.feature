 	# language : fr	
 　Fonctionnalité: nom  
	Scénario:sans espace 	
  *  deux  espaces 
﻿* x
 | a	|

