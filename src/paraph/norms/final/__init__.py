"""What a text says of itself: when it is in force and ends, and which others it touches."""
