"""What merely looks changed: proofs that a change is editorial, and reasons where none is."""
