"""Tables of the languages of agreements, loaded one by one when asked for."""
