"""Writers: a reading as the bytes of a file, in each format that can be written."""
