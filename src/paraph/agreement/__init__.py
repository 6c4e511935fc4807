"""How an agreement lives: who may do what, under which decision."""
