"""The door: how a file becomes a reading, and a text a file."""
