"""The rules (勾稽关系) and the advisory rules, as data, and what they find."""
