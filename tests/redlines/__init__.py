"""What judges a redline of DOCX, written from ECMA-376 and sharing nothing with the product."""
