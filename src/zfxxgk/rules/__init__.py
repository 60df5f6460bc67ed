"""The rules (勾稽关系) as data, what they find, and what else is worth a word."""
