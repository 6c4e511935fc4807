"""The tracks of an agreement's life, side by side: each tells how far it has come, and why."""
